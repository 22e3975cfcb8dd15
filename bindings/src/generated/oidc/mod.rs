//! OneLogin OpenID Connect API.
//!
//! Generated from `spec/oidc/` by `cargo xtask generate`; edit that, not this.
//!
//! The account as an OpenID provider. Applications use it with credentials and tokens of their own,
//! which the other documents' calls do not take, nor the other way round; only the signing keys are
//! managed with a token of an API credential pair.

use crate::Client;
mod provider {
    pub(super) mod calls;
    pub(super) mod types;
}

mod tokens {
    pub(super) mod calls;
    pub(super) mod types;
}

mod signing_keys {
    pub(super) mod calls;
    pub(super) mod types;
}

pub use self::provider::{calls::*, types::*};
pub use self::tokens::{calls::*, types::*};
pub use self::signing_keys::{calls::*, types::*};

/// OneLogin OpenID Connect API.
#[derive(Clone, Debug)]
pub struct Api {
    client: Client,
}

impl Api {
    /// What the account is as an OpenID provider.
    #[inline]
    pub fn provider(&self) -> Provider {
        Provider::new(&self.client)
    }

    /// The tokens of OpenID Connect applications.
    #[inline]
    pub fn tokens(&self) -> Tokens {
        Tokens::new(&self.client)
    }

    /// The keys that tokens are signed with.
    #[inline]
    pub fn signing_keys(&self) -> SigningKeys {
        SigningKeys::new(&self.client)
    }
}

impl Client {
    /// OneLogin OpenID Connect API.
    #[inline]
    pub fn oidc(&self) -> Api {
        Api { client: self.clone() }
    }
}

/// The operations of every resource.
#[cfg(feature = "__replay")]
pub(crate) const EXCHANGES: &[&[crate::runtime::generated::Exchange]] = &[
    provider::calls::EXCHANGES,
    tokens::calls::EXCHANGES,
    signing_keys::calls::EXCHANGES,
];
