//! The type `EventDraft` of `v1`.
//!
//! Generated from `spec/v1/events.yaml` by `cargo xtask generate`; edit that, not this.

use super::super::*;
use crate::{ids::*, runtime::generated::*};

// spec/v1/events.yaml#/components/schemas/EventDraft
/// An event to be written.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct EventDraft {
    event_type_id: EventType,
    account_id: AccountId,
    user_id: Field<UserId>,
    user_name: Field<String>,
    actor_user_id: Field<UserId>,
    actor_user_name: Field<String>,
    actor_system: Field<String>,
    assuming_acting_user_id: Field<UserId>,
    app_id: Field<AppId>,
    app_name: Field<String>,
    role_id: Field<RoleId>,
    role_name: Field<String>,
    group_id: Field<GroupId>,
    group_name: Field<String>,
    otp_device_id: Field<OtpDeviceId>,
    otp_device_name: Field<String>,
    policy_id: Field<PolicyId>,
    policy_name: Field<String>,
    directory_sync_run_id: Field<i64>,
    custom_message: Field<String>,
    ipaddr: Field<String>,
    unknown: Unknown,
}

impl EventDraft {
    /// Holds what is required and nothing else.
    pub fn new(
        event_type_id: impl Into<EventType>,
        account_id: impl Into<AccountId>,
    ) -> Self {
        Self {
            event_type_id: event_type_id.into(),
            account_id: account_id.into(),
            user_id: Default::default(),
            user_name: Default::default(),
            actor_user_id: Default::default(),
            actor_user_name: Default::default(),
            actor_system: Default::default(),
            assuming_acting_user_id: Default::default(),
            app_id: Default::default(),
            app_name: Default::default(),
            role_id: Default::default(),
            role_name: Default::default(),
            group_id: Default::default(),
            group_name: Default::default(),
            otp_device_id: Default::default(),
            otp_device_name: Default::default(),
            policy_id: Default::default(),
            policy_name: Default::default(),
            directory_sync_run_id: Default::default(),
            custom_message: Default::default(),
            ipaddr: Default::default(),
            unknown: Unknown::default(),
        }
    }

    /// The user it happened to, who has to exist.
    pub fn user_id(mut self, user_id: impl Into<UserId>) -> Self {
        self.user_id = Field::Value(user_id.into());
        self
    }

    /// The name of the user it happened to.
    pub fn user_name(mut self, user_name: impl Into<String>) -> Self {
        self.user_name = Field::Value(user_name.into());
        self
    }

    /// The user who caused it, who has to exist.
    pub fn actor_user_id(mut self, actor_user_id: impl Into<UserId>) -> Self {
        self.actor_user_id = Field::Value(actor_user_id.into());
        self
    }

    /// The name of the user who caused it.
    pub fn actor_user_name(mut self, actor_user_name: impl Into<String>) -> Self {
        self.actor_user_name = Field::Value(actor_user_name.into());
        self
    }

    /// The system that caused it, where no user did.
    pub fn actor_system(mut self, actor_system: impl Into<String>) -> Self {
        self.actor_system = Field::Value(actor_system.into());
        self
    }

    /// The user who had taken the place of the one who caused it, and has to exist.
    pub fn assuming_acting_user_id(
        mut self,
        assuming_acting_user_id: impl Into<UserId>,
    ) -> Self {
        self.assuming_acting_user_id = Field::Value(assuming_acting_user_id.into());
        self
    }

    /// The application it concerns.
    pub fn app_id(mut self, app_id: impl Into<AppId>) -> Self {
        self.app_id = Field::Value(app_id.into());
        self
    }

    /// The application's name.
    pub fn app_name(mut self, app_name: impl Into<String>) -> Self {
        self.app_name = Field::Value(app_name.into());
        self
    }

    /// The role it concerns.
    pub fn role_id(mut self, role_id: impl Into<RoleId>) -> Self {
        self.role_id = Field::Value(role_id.into());
        self
    }

    /// The role's name.
    pub fn role_name(mut self, role_name: impl Into<String>) -> Self {
        self.role_name = Field::Value(role_name.into());
        self
    }

    /// The group it concerns.
    pub fn group_id(mut self, group_id: impl Into<GroupId>) -> Self {
        self.group_id = Field::Value(group_id.into());
        self
    }

    /// The group's name.
    pub fn group_name(mut self, group_name: impl Into<String>) -> Self {
        self.group_name = Field::Value(group_name.into());
        self
    }

    /// The second factor it concerns.
    pub fn otp_device_id(mut self, otp_device_id: impl Into<OtpDeviceId>) -> Self {
        self.otp_device_id = Field::Value(otp_device_id.into());
        self
    }

    /// The second factor's name.
    pub fn otp_device_name(mut self, otp_device_name: impl Into<String>) -> Self {
        self.otp_device_name = Field::Value(otp_device_name.into());
        self
    }

    /// The policy it concerns.
    pub fn policy_id(mut self, policy_id: impl Into<PolicyId>) -> Self {
        self.policy_id = Field::Value(policy_id.into());
        self
    }

    /// The policy's name.
    pub fn policy_name(mut self, policy_name: impl Into<String>) -> Self {
        self.policy_name = Field::Value(policy_name.into());
        self
    }

    /// The run of the directory's synchronisation it is part of.
    #[inline]
    pub fn directory_sync_run_id(mut self, directory_sync_run_id: i64) -> Self {
        self.directory_sync_run_id = Field::Value(directory_sync_run_id);
        self
    }

    /// Details, as a sentence.
    pub fn custom_message(mut self, custom_message: impl Into<String>) -> Self {
        self.custom_message = Field::Value(custom_message.into());
        self
    }

    /// The address of the machine it was caused from.
    pub fn ipaddr(mut self, ipaddr: impl Into<String>) -> Self {
        self.ipaddr = Field::Value(ipaddr.into());
        self
    }
}

object!(EventDraft {
    required {
        "event_type_id" => event_type_id,
        "account_id" => account_id,
    }
    optional {
        "user_id" => user_id,
        "user_name" => user_name,
        "actor_user_id" => actor_user_id,
        "actor_user_name" => actor_user_name,
        "actor_system" => actor_system,
        "assuming_acting_user_id" => assuming_acting_user_id,
        "app_id" => app_id,
        "app_name" => app_name,
        "role_id" => role_id,
        "role_name" => role_name,
        "group_id" => group_id,
        "group_name" => group_name,
        "otp_device_id" => otp_device_id,
        "otp_device_name" => otp_device_name,
        "policy_id" => policy_id,
        "policy_name" => policy_name,
        "directory_sync_run_id" => directory_sync_run_id,
        "custom_message" => custom_message,
        "ipaddr" => ipaddr,
    }
});
