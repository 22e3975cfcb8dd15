//! OneLogin authorization API.
//!
//! Generated from `spec/auth/` by `cargo xtask generate`; edit that, not this.
//!
//! Issues and revokes the access tokens that every other call needs, and tells how much of the hourly
//! quota is left.

use crate::Client;
mod tokens {
    pub(super) mod calls;
    pub(super) mod types;
}

mod rate_limits {
    pub(super) mod calls;
    pub(super) mod types;
}

mod types;
pub use self::types::*;
pub use self::tokens::{calls::*, types::*};
pub use self::rate_limits::{calls::*, types::*};

/// OneLogin authorization API.
#[derive(Clone, Debug)]
pub struct Api {
    client: Client,
}

impl Api {
    /// Access tokens of an API credential pair.
    #[inline]
    pub fn tokens(&self) -> Tokens {
        Tokens::new(&self.client)
    }

    /// The hourly quota of the account.
    #[inline]
    pub fn rate_limits(&self) -> RateLimits {
        RateLimits::new(&self.client)
    }
}

impl Client {
    /// OneLogin authorization API.
    #[inline]
    pub fn auth(&self) -> Api {
        Api { client: self.clone() }
    }
}

/// The operations of every resource.
#[cfg(feature = "__replay")]
pub(crate) const EXCHANGES: &[&[crate::runtime::generated::Exchange]] = &[
    tokens::calls::EXCHANGES,
    rate_limits::calls::EXCHANGES,
];
