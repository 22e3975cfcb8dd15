//! Types of the resource `users` of `v1`.
//!
//! Generated from `spec/v1/users.yaml` by `cargo xtask generate`; edit that, not this.

use super::super::*;
use crate::{ids::*, runtime::generated::*};

// spec/v1/users.yaml#/components/schemas/UserState
/// Where an account stands in the approval process, which limits the statuses it can have.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum UserState {
    /// `0`
    Unapproved,
    /// `1`
    Approved,
    /// `2`
    Rejected,
    /// `3`
    Unlicensed,
    /// A value that this version of the crate does not know.
    Other(i64),
}

open_enum!(UserState(i64) {
    0 => Unapproved,
    1 => Approved,
    2 => Rejected,
    3 => Unlicensed,
});

// spec/v1/users.yaml#/components/schemas/UserStatus
/// Whether a user can log in; only an `Active` one can. There is no 6.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum UserStatus {
    /// `0`
    Unactivated,
    /// `1`
    Active,
    /// `2`
    Suspended,
    /// `3`
    Locked,
    /// `4`
    PasswordExpired,
    /// `5`
    AwaitingPasswordReset,
    /// `7`
    PasswordPending,
    /// `8`
    SecurityQuestionsRequired,
    /// A value that this version of the crate does not know.
    Other(i64),
}

open_enum!(UserStatus(i64) {
    0 => Unactivated,
    1 => Active,
    2 => Suspended,
    3 => Locked,
    4 => PasswordExpired,
    5 => AwaitingPasswordReset,
    7 => PasswordPending,
    8 => SecurityQuestionsRequired,
});

// spec/v1/users.yaml#/components/schemas/UserApp
/// An application that a user can open.
#[derive(Clone, Debug, PartialEq)]
pub struct UserApp {
    /// The id of the application.
    pub id: AppId,
    /// The application's name.
    pub name: Option<String>,
    /// The address of its icon, or the path alone.
    pub icon: Option<String>,
    /// How far the user has been set up there; `unknown`, `pending` and null were seen.
    ///
    /// Documented: 0 or 1 in an older OpenAPI description of the vendor's. In fact: a text or null (the
    /// sample of the page, and recorded answers).
    pub provisioned: Option<String>,
    /// Whether it needs the browser extension.
    pub extension: Option<bool>,
    /// The name that the user logs in with there; null where there is none.
    ///
    /// Documented: an integer. In fact: a text or null (recorded answers).
    pub login_id: Option<Value>,
    /// Whether the user added it for themselves; such applications are not listed.
    pub personal: Option<bool>,
    unknown: Unknown,
}

object!(UserApp {
    required {
        "id" => id,
    }
    optional {
        "name" => name,
        "icon" => icon,
        "provisioned" => provisioned,
        "extension" => extension,
        "login_id" => login_id,
        "personal" => personal,
    }
});

// spec/v1/users.yaml#/components/schemas/UserRoleIds
/// Roles to give to a user, or to take.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct UserRoleIds {
    role_id_array: Vec<RoleId>,
    unknown: Unknown,
}

impl UserRoleIds {
    /// Holds what is required and nothing else.
    pub fn new(role_id_array: impl IntoIterator<Item = impl Into<RoleId>>) -> Self {
        Self {
            role_id_array: role_id_array.into_iter().map(Into::into).collect(),
            unknown: Unknown::default(),
        }
    }
}

object!(UserRoleIds {
    required {
        "role_id_array" => role_id_array,
    }
    optional {}
});

// spec/v1/users.yaml#/components/schemas/UserPassword
/// A password as it is.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct UserPassword {
    password: Secret,
    password_confirmation: Secret,
    validate_policy: Field<bool>,
    unknown: Unknown,
}

impl UserPassword {
    /// Holds what is required and nothing else.
    pub fn new(
        password: impl Into<Secret>,
        password_confirmation: impl Into<Secret>,
    ) -> Self {
        Self {
            password: password.into(),
            password_confirmation: password_confirmation.into(),
            validate_policy: Default::default(),
            unknown: Unknown::default(),
        }
    }

    /// Whether the password has to meet the user's OneLogin policy; false if nothing is said.
    #[inline]
    pub fn validate_policy(mut self, validate_policy: bool) -> Self {
        self.validate_policy = Field::Value(validate_policy);
        self
    }
}

object!(UserPassword {
    required {
        "password" => password,
        "password_confirmation" => password_confirmation,
    }
    optional {
        "validate_policy" => validate_policy,
    }
});

// spec/v1/users.yaml#/components/schemas/UserPasswordAlgorithm
/// How a password was hashed: SHA-256, in hexadecimal, of the salt and the password behind it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum UserPasswordAlgorithm {
    /// `"salt+sha256"`
    SaltSha256,
    /// A value that this version of the crate does not know.
    Other(String),
}

open_enum!(UserPasswordAlgorithm(String) {
    "salt+sha256" => SaltSha256,
});

// spec/v1/users.yaml#/components/schemas/UserPasswordHash
/// A password that another system has hashed.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct UserPasswordHash {
    password: Secret,
    password_confirmation: Secret,
    password_algorithm: UserPasswordAlgorithm,
    password_salt: Field<Secret>,
    unknown: Unknown,
}

impl UserPasswordHash {
    /// Holds what is required and nothing else.
    pub fn new(
        password: impl Into<Secret>,
        password_confirmation: impl Into<Secret>,
        password_algorithm: impl Into<UserPasswordAlgorithm>,
    ) -> Self {
        Self {
            password: password.into(),
            password_confirmation: password_confirmation.into(),
            password_algorithm: password_algorithm.into(),
            password_salt: Default::default(),
            unknown: Unknown::default(),
        }
    }

    /// The salt that stood before the password when it was hashed, 40 characters at most; to be left out
    /// where there was none.
    pub fn password_salt(mut self, password_salt: impl Into<Secret>) -> Self {
        self.password_salt = Field::Value(password_salt.into());
        self
    }
}

object!(UserPasswordHash {
    required {
        "password" => password,
        "password_confirmation" => password_confirmation,
        "password_algorithm" => password_algorithm,
    }
    optional {
        "password_salt" => password_salt,
    }
});

// spec/v1/users.yaml#/components/schemas/UserCustomAttributes
/// Values of custom attributes.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct UserCustomAttributes {
    custom_attributes: BTreeMap<String, String>,
    unknown: Unknown,
}

impl UserCustomAttributes {
    /// Holds what is required and nothing else.
    pub fn new(
        custom_attributes: impl IntoIterator<
            Item = (impl Into<String>, impl Into<String>),
        >,
    ) -> Self {
        Self {
            custom_attributes: custom_attributes
                .into_iter()
                .map(|(name, value)| (name.into(), value.into()))
                .collect(),
            unknown: Unknown::default(),
        }
    }
}

object!(UserCustomAttributes {
    required {
        "custom_attributes" => custom_attributes,
    }
    optional {}
});

// spec/v1/users.yaml#/components/schemas/UserStateChange
/// The state a user is moved to.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct UserStateChange {
    state: UserState,
    unknown: Unknown,
}

impl UserStateChange {
    /// Holds what is required and nothing else.
    pub fn new(state: impl Into<UserState>) -> Self {
        Self {
            state: state.into(),
            unknown: Unknown::default(),
        }
    }
}

object!(UserStateChange {
    required {
        "state" => state,
    }
    optional {}
});

// spec/v1/users.yaml#/components/schemas/UserLock
/// How long a user is locked.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct UserLock {
    locked_until: i64,
    unknown: Unknown,
}

impl UserLock {
    /// Holds what is required and nothing else.
    #[inline]
    pub fn new(locked_until: i64) -> Self {
        Self {
            locked_until,
            unknown: Unknown::default(),
        }
    }
}

object!(UserLock {
    required {
        "locked_until" => locked_until,
    }
    optional {}
});
