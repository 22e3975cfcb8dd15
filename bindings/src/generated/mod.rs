// Generated from `spec/` by `cargo xtask generate`; edit that, not this.

pub(crate) mod ids;
pub mod auth;
pub mod oidc;
pub mod v1;
pub mod v2;

/// The operations of every document.
#[cfg(feature = "__replay")]
pub(crate) const EXCHANGES: &[&[&[crate::runtime::generated::Exchange]]] = &[
    auth::EXCHANGES,
    oidc::EXCHANGES,
    v1::EXCHANGES,
    v2::EXCHANGES,
];
