//! OneLogin API, version 1.
//!
//! Generated from `spec/v1/` by `cargo xtask generate`; edit that, not this.
//!
//! The older half of the directory API. It is still the only home of some calls, among them logging a
//! user out. Answers come in an envelope, `{status, data, pagination}`, and a missing scope is a 401,
//! not a 403. Most changes act at once, some within five minutes.

use crate::Client;
mod events {
    pub(super) mod calls;
    pub(super) mod types;
    pub(super) mod event;
    pub(super) mod event_draft;
    pub(super) mod event_type;
}

mod privileges {
    pub(super) mod calls;
    pub(super) mod types;
    pub(super) mod privilege_action;
}

mod users {
    pub(super) mod calls;
    pub(super) mod types;
    pub(super) mod new_user;
    pub(super) mod user;
    pub(super) mod user_changes;
}

mod invites {
    pub(super) mod calls;
    pub(super) mod types;
}

mod mfa {
    pub(super) mod calls;
    pub(super) mod types;
}

mod roles {
    pub(super) mod calls;
    pub(super) mod types;
}

mod groups {
    pub(super) mod calls;
    pub(super) mod types;
}

mod login {
    pub(super) mod calls;
    pub(super) mod types;
}

mod saml_assertions {
    pub(super) mod calls;
    pub(super) mod types;
}

mod embed {
    pub(super) mod calls;
}

mod apps {
    pub(super) mod calls;
    pub(super) mod types;
}

mod accounts {
    pub(super) mod calls;
    pub(super) mod types;
}

mod types;
pub use self::types::*;
pub use self::events::{calls::*, types::*, event::*, event_draft::*, event_type::*};
pub use self::privileges::{calls::*, types::*, privilege_action::*};
pub use self::users::{calls::*, types::*, new_user::*, user::*, user_changes::*};
pub use self::invites::{calls::*, types::*};
pub use self::mfa::{calls::*, types::*};
pub use self::roles::{calls::*, types::*};
pub use self::groups::{calls::*, types::*};
pub use self::login::{calls::*, types::*};
pub use self::saml_assertions::{calls::*, types::*};
pub use self::embed::calls::*;
pub use self::apps::{calls::*, types::*};
pub use self::accounts::{calls::*, types::*};

/// OneLogin API, version 1.
#[derive(Clone, Debug)]
pub struct Api {
    client: Client,
}

impl Api {
    /// What happened in the account.
    #[inline]
    pub fn events(&self) -> Events {
        Events::new(&self.client)
    }

    /// Rights that are delegated to users and roles.
    #[inline]
    pub fn privileges(&self) -> Privileges {
        Privileges::new(&self.client)
    }

    /// The people of the directory.
    #[inline]
    pub fn users(&self) -> Users {
        Users::new(&self.client)
    }

    /// Links with which users set their passwords.
    #[inline]
    pub fn invites(&self) -> Invites {
        Invites::new(&self.client)
    }

    /// Second factors of users.
    #[inline]
    pub fn mfa(&self) -> Mfa {
        Mfa::new(&self.client)
    }

    /// Groups of users by what they may use.
    #[inline]
    pub fn roles(&self) -> Roles {
        Roles::new(&self.client)
    }

    /// Groups of users who share a security policy.
    #[inline]
    pub fn groups(&self) -> Groups {
        Groups::new(&self.client)
    }

    /// Logging users in from a page of one's own.
    #[inline]
    pub fn login(&self) -> Login {
        Login::new(&self.client)
    }

    /// Logins to applications through SAML.
    #[inline]
    pub fn saml_assertions(&self) -> SamlAssertions {
        SamlAssertions::new(&self.client)
    }

    /// Applications to show on a page of one's own.
    #[inline]
    pub fn embed(&self) -> Embed {
        Embed::new(&self.client)
    }

    /// The applications of the account.
    #[inline]
    pub fn apps(&self) -> Apps {
        Apps::new(&self.client)
    }

    /// Accounts that a reseller looks after.
    #[inline]
    pub fn accounts(&self) -> Accounts {
        Accounts::new(&self.client)
    }
}

impl Client {
    /// OneLogin API, version 1.
    #[inline]
    pub fn v1(&self) -> Api {
        Api { client: self.clone() }
    }
}

/// The operations of every resource.
#[cfg(feature = "__replay")]
pub(crate) const EXCHANGES: &[&[crate::runtime::generated::Exchange]] = &[
    events::calls::EXCHANGES,
    privileges::calls::EXCHANGES,
    users::calls::EXCHANGES,
    invites::calls::EXCHANGES,
    mfa::calls::EXCHANGES,
    roles::calls::EXCHANGES,
    groups::calls::EXCHANGES,
    login::calls::EXCHANGES,
    saml_assertions::calls::EXCHANGES,
    embed::calls::EXCHANGES,
    apps::calls::EXCHANGES,
    accounts::calls::EXCHANGES,
];
