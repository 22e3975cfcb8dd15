//! OneLogin API, version 2.
//!
//! Generated from `spec/v2/` by `cargo xtask generate`; edit that, not this.
//!
//! The current half of the directory API. Answers are bare JSON, pages are described by response
//! headers, and query parameters that a call does not know are refused with a 400.

use crate::Client;
mod roles {
    pub(super) mod calls;
    pub(super) mod types;
}

mod users {
    pub(super) mod calls;
    pub(super) mod types;
    pub(super) mod new_user;
    pub(super) mod user;
    pub(super) mod user_changes;
}

mod custom_attributes {
    pub(super) mod calls;
    pub(super) mod types;
}

mod groups {
    pub(super) mod calls;
    pub(super) mod types;
}

mod apps {
    pub(super) mod calls;
    pub(super) mod types;
    pub(super) mod app_changes;
    pub(super) mod new_app;
}

mod connectors {
    pub(super) mod calls;
    pub(super) mod types;
}

mod app_rules {
    pub(super) mod calls;
    pub(super) mod types;
}

mod mfa {
    pub(super) mod calls;
    pub(super) mod types;
}

mod mappings {
    pub(super) mod calls;
    pub(super) mod types;
}

mod saml_assertions {
    pub(super) mod calls;
    pub(super) mod types;
}

mod hooks {
    pub(super) mod calls;
    pub(super) mod types;
}

mod hook_envs {
    pub(super) mod calls;
    pub(super) mod types;
}

mod api_authorizations {
    pub(super) mod calls;
    pub(super) mod types;
}

mod risk {
    pub(super) mod calls;
    pub(super) mod types;
}

mod smart_mfa {
    pub(super) mod calls;
    pub(super) mod types;
}

mod brands {
    pub(super) mod calls;
    pub(super) mod types;
    pub(super) mod brand_changes;
    pub(super) mod new_brand;
}

mod message_templates {
    pub(super) mod calls;
    pub(super) mod types;
}

mod email_settings {
    pub(super) mod calls;
    pub(super) mod types;
}

mod error_messages {
    pub(super) mod calls;
    pub(super) mod types;
}

mod self_registration_profiles {
    pub(super) mod calls;
    pub(super) mod types;
}

mod policies {
    pub(super) mod calls;
    pub(super) mod types;
    pub(super) mod new_policy;
    pub(super) mod policy;
    pub(super) mod policy_changes;
}

mod accounts {
    pub(super) mod calls;
    pub(super) mod types;
}

mod reports {
    pub(super) mod calls;
    pub(super) mod types;
}

pub use self::roles::{calls::*, types::*};
pub use self::users::{calls::*, types::*, new_user::*, user::*, user_changes::*};
pub use self::custom_attributes::{calls::*, types::*};
pub use self::groups::{calls::*, types::*};
pub use self::apps::{calls::*, types::*, app_changes::*, new_app::*};
pub use self::connectors::{calls::*, types::*};
pub use self::app_rules::{calls::*, types::*};
pub use self::mfa::{calls::*, types::*};
pub use self::mappings::{calls::*, types::*};
pub use self::saml_assertions::{calls::*, types::*};
pub use self::hooks::{calls::*, types::*};
pub use self::hook_envs::{calls::*, types::*};
pub use self::api_authorizations::{calls::*, types::*};
pub use self::risk::{calls::*, types::*};
pub use self::smart_mfa::{calls::*, types::*};
pub use self::brands::{calls::*, types::*, brand_changes::*, new_brand::*};
pub use self::message_templates::{calls::*, types::*};
pub use self::email_settings::{calls::*, types::*};
pub use self::error_messages::{calls::*, types::*};
pub use self::self_registration_profiles::{calls::*, types::*};
pub use self::policies::{
    calls::*, types::*, new_policy::*, policy::*, policy_changes::*,
};
pub use self::accounts::{calls::*, types::*};
pub use self::reports::{calls::*, types::*};

/// OneLogin API, version 2.
#[derive(Clone, Debug)]
pub struct Api {
    client: Client,
}

impl Api {
    /// Groups of users by what they may use.
    #[inline]
    pub fn roles(&self) -> Roles {
        Roles::new(&self.client)
    }

    /// The people of the directory.
    #[inline]
    pub fn users(&self) -> Users {
        Users::new(&self.client)
    }

    /// What an account adds to the fields of its users.
    #[inline]
    pub fn custom_attributes(&self) -> CustomAttributes {
        CustomAttributes::new(&self.client)
    }

    /// Groups of users by the policy that holds for them.
    #[inline]
    pub fn groups(&self) -> Groups {
        Groups::new(&self.client)
    }

    /// What users log in to.
    #[inline]
    pub fn apps(&self) -> Apps {
        Apps::new(&self.client)
    }

    /// The templates that applications are made from.
    #[inline]
    pub fn connectors(&self) -> Connectors {
        Connectors::new(&self.client)
    }

    /// What the users of an application get in it.
    #[inline]
    pub fn app_rules(&self) -> AppRules {
        AppRules::new(&self.client)
    }

    /// Second factors: enrolling them, and verifying users by them.
    #[inline]
    pub fn mfa(&self) -> Mfa {
        Mfa::new(&self.client)
    }

    /// Rules that set attributes, roles and groups of users.
    #[inline]
    pub fn mappings(&self) -> Mappings {
        Mappings::new(&self.client)
    }

    /// Logins to applications through SAML.
    #[inline]
    pub fn saml_assertions(&self) -> SamlAssertions {
        SamlAssertions::new(&self.client)
    }

    /// Smart Hooks: functions of one's own that run while users log in.
    #[inline]
    pub fn hooks(&self) -> Hooks {
        Hooks::new(&self.client)
    }

    /// Environment variables of Smart Hooks.
    #[inline]
    pub fn hook_envs(&self) -> HookEnvs {
        HookEnvs::new(&self.client)
    }

    /// Authorization servers, which issue tokens for APIs of one's own.
    #[inline]
    pub fn api_authorizations(&self) -> ApiAuthorizations {
        ApiAuthorizations::new(&self.client)
    }

    /// Risk: scores of logins, and the rules that override them.
    #[inline]
    pub fn risk(&self) -> Risk {
        Risk::new(&self.client)
    }

    /// Smart MFA: a code where a login is risky, in one call.
    #[inline]
    pub fn smart_mfa(&self) -> SmartMfa {
        SmartMfa::new(&self.client)
    }

    /// How the login pages of the account look.
    #[inline]
    pub fn brands(&self) -> Brands {
        Brands::new(&self.client)
    }

    /// The mails and text messages that users get, by brand and language.
    #[inline]
    pub fn message_templates(&self) -> MessageTemplates {
        MessageTemplates::new(&self.client)
    }

    /// The server that sends the account's mails.
    #[inline]
    pub fn email_settings(&self) -> EmailSettings {
        EmailSettings::new(&self.client)
    }

    /// What users read in place of a page that they may not see.
    #[inline]
    pub fn error_messages(&self) -> ErrorMessages {
        ErrorMessages::new(&self.client)
    }

    /// Forms with which people sign up by themselves.
    #[inline]
    pub fn self_registration_profiles(&self) -> SelfRegistrationProfiles {
        SelfRegistrationProfiles::new(&self.client)
    }

    /// Security policies of users and of applications.
    #[inline]
    pub fn policies(&self) -> Policies {
        Policies::new(&self.client)
    }

    /// Accounts that a reseller looks after.
    #[inline]
    pub fn accounts(&self) -> Accounts {
        Accounts::new(&self.client)
    }

    /// Reports of the account.
    #[inline]
    pub fn reports(&self) -> Reports {
        Reports::new(&self.client)
    }
}

impl Client {
    /// OneLogin API, version 2.
    #[inline]
    pub fn v2(&self) -> Api {
        Api { client: self.clone() }
    }
}

/// The operations of every resource.
#[cfg(feature = "__replay")]
pub(crate) const EXCHANGES: &[&[crate::runtime::generated::Exchange]] = &[
    roles::calls::EXCHANGES,
    users::calls::EXCHANGES,
    custom_attributes::calls::EXCHANGES,
    groups::calls::EXCHANGES,
    apps::calls::EXCHANGES,
    connectors::calls::EXCHANGES,
    app_rules::calls::EXCHANGES,
    mfa::calls::EXCHANGES,
    mappings::calls::EXCHANGES,
    saml_assertions::calls::EXCHANGES,
    hooks::calls::EXCHANGES,
    hook_envs::calls::EXCHANGES,
    api_authorizations::calls::EXCHANGES,
    risk::calls::EXCHANGES,
    smart_mfa::calls::EXCHANGES,
    brands::calls::EXCHANGES,
    message_templates::calls::EXCHANGES,
    email_settings::calls::EXCHANGES,
    error_messages::calls::EXCHANGES,
    self_registration_profiles::calls::EXCHANGES,
    policies::calls::EXCHANGES,
    accounts::calls::EXCHANGES,
    reports::calls::EXCHANGES,
];
