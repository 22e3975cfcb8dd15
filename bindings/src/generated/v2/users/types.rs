//! Types of the resource `users` of `v2`.
//!
//! Generated from `spec/v2/users.yaml` by `cargo xtask generate`; edit that, not this.

use super::super::*;
use crate::{ids::*, runtime::generated::*};

// spec/v2/users.yaml#/components/schemas/UserState
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

// spec/v2/users.yaml#/components/schemas/UserStatus
/// Whether a user can log in; only an `Active` one can. There is no 6. A status can lag behind: a user
/// may still be `Locked` after `locked_until` has passed.
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

// spec/v2/users.yaml#/components/schemas/MappingRun
/// When mappings run for a user who is written: after the answer (`Async`), before it, so that it shows
/// what they did (`Sync`), or not at all.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum MappingRun {
    /// `"async"`
    Async,
    /// `"sync"`
    Sync,
    /// `"disabled"`
    Disabled,
    /// A value that this version of the crate does not know.
    Other(String),
}

open_enum!(MappingRun(String) {
    "async" => Async,
    "sync" => Sync,
    "disabled" => Disabled,
});

// spec/v2/users.yaml#/components/schemas/PasswordAlgorithm
/// How another system has hashed a password: SHA-256, in hexadecimal, of the salt and the password
/// behind it, or of the password and the salt behind it; or bcrypt, only with the prefix `$2a`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PasswordAlgorithm {
    /// `"salt+sha256"`
    SaltSha256,
    /// `"sha256+salt"`
    Sha256Salt,
    /// `"bcrypt"`
    Bcrypt,
    /// A value that this version of the crate does not know.
    Other(String),
}

open_enum!(PasswordAlgorithm(String) {
    "salt+sha256" => SaltSha256,
    "sha256+salt" => Sha256Salt,
    "bcrypt" => Bcrypt,
});

// spec/v2/users.yaml#/components/schemas/UserApp
/// An application that a user has.
#[derive(Clone, Debug, PartialEq)]
pub struct UserApp {
    /// The id of the application.
    pub id: AppId,
    /// The name of the application.
    pub name: Option<String>,
    /// Where the application's icon is; either a whole address or a path on the account's host.
    pub icon_url: Option<String>,
    /// Whether the browser extension is needed to open the application.
    pub extension: Option<bool>,
    /// The id of the user's login at this application, another for every pair of the two. It may need more
    /// than 32 bits.
    pub login_id: Option<LoginId>,
    /// Whether the user's login at an application is switched on.
    pub provisioning_status: Option<UserAppProvisioningStatus>,
    /// How far an application has got with writing this user, where it provisions users; null may stand
    /// where it does not.
    pub provisioning_state: Option<UserAppProvisioningState>,
    /// Whether the application provisions users at all.
    pub provisioning_enabled: Option<bool>,
    unknown: Unknown,
}

object!(UserApp {
    required {
        "id" => id,
    }
    optional {
        "name" => name,
        "icon_url" => icon_url,
        "extension" => extension,
        "login_id" => login_id,
        "provisioning_status" => provisioning_status,
        "provisioning_state" => provisioning_state,
        "provisioning_enabled" => provisioning_enabled,
    }
});

// spec/v2/users.yaml#/components/schemas/UserAppProvisioningStatus
/// Whether the user's login at an application is switched on. Sources spell the approval of disabling
/// in two ways, so there is a value for each. Some answers leave the status out or have it as null.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum UserAppProvisioningStatus {
    /// `"enabling"`
    Enabling,
    /// `"disabling"`
    Disabling,
    /// `"enabling_pending_approval"`
    EnablingPendingApproval,
    /// `"disabling_pending_approval"`
    DisablingPendingApproval,
    /// `"disabling_pendding_approval"`
    DisablingPenddingApproval,
    /// `"enabled"`
    Enabled,
    /// `"disabled"`
    Disabled,
    /// `"disabling_failed"`
    DisablingFailed,
    /// `"enabling_failed"`
    EnablingFailed,
    /// A value that this version of the crate does not know.
    Other(String),
}

open_enum!(UserAppProvisioningStatus(String) {
    "enabling" => Enabling,
    "disabling" => Disabling,
    "enabling_pending_approval" => EnablingPendingApproval,
    "disabling_pending_approval" => DisablingPendingApproval,
    "disabling_pendding_approval" => DisablingPenddingApproval,
    "enabled" => Enabled,
    "disabled" => Disabled,
    "disabling_failed" => DisablingFailed,
    "enabling_failed" => EnablingFailed,
});

// spec/v2/users.yaml#/components/schemas/UserAppProvisioningState
/// How far an application has got with writing this user, where it provisions users; null may stand
/// where it does not.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum UserAppProvisioningState {
    /// `"unknown"`
    Unknown,
    /// `"provisioning"`
    Provisioning,
    /// `"modifying"`
    Modifying,
    /// `"deleting"`
    Deleting,
    /// `"provisioning_pending_approval"`
    ProvisioningPendingApproval,
    /// `"deleting_pending_approval"`
    DeletingPendingApproval,
    /// `"modifying_pending_approval"`
    ModifyingPendingApproval,
    /// `"linking"`
    Linking,
    /// `"provisioned"`
    Provisioned,
    /// `"deleted"`
    Deleted,
    /// `"modifying_failed"`
    ModifyingFailed,
    /// `"provisioning_failed"`
    ProvisioningFailed,
    /// `"deleting_failed"`
    DeletingFailed,
    /// `"linking_failed"`
    LinkingFailed,
    /// `"disabled"`
    Disabled,
    /// `"nonexistent"`
    Nonexistent,
    /// `"modifying_pending_approval_then_disabled"`
    ModifyingPendingApprovalThenDisabled,
    /// A value that this version of the crate does not know.
    Other(String),
}

open_enum!(UserAppProvisioningState(String) {
    "unknown" => Unknown,
    "provisioning" => Provisioning,
    "modifying" => Modifying,
    "deleting" => Deleting,
    "provisioning_pending_approval" => ProvisioningPendingApproval,
    "deleting_pending_approval" => DeletingPendingApproval,
    "modifying_pending_approval" => ModifyingPendingApproval,
    "linking" => Linking,
    "provisioned" => Provisioned,
    "deleted" => Deleted,
    "modifying_failed" => ModifyingFailed,
    "provisioning_failed" => ProvisioningFailed,
    "deleting_failed" => DeletingFailed,
    "linking_failed" => LinkingFailed,
    "disabled" => Disabled,
    "nonexistent" => Nonexistent,
    "modifying_pending_approval_then_disabled" => ModifyingPendingApprovalThenDisabled,
});

// spec/v2/users.yaml#/components/schemas/UserUnlocked
/// What unlocking a user answers.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UserUnlocked {
    /// The outcome as a sentence. The page spells the name with three s.
    pub messsage: Option<String>,
    /// The same, should the server spell the name as everywhere else.
    pub message: Option<String>,
    unknown: Unknown,
}

object!(UserUnlocked {
    required {}
    optional {
        "messsage" => messsage,
        "message" => message,
    }
});
