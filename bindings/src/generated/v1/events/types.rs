//! Types of the resource `events` of `v1`.
//!
//! Generated from `spec/v1/events.yaml` by `cargo xtask generate`; edit that, not this.

use super::super::*;
use crate::{ids::*, runtime::generated::*};

// spec/v1/events.yaml#/components/schemas/Event
/// Something that happened in the account. Which fields are filled depends on the type of event, and
/// `fields` leaves only those asked for, plus the id.
#[derive(Clone, Debug, PartialEq)]
pub struct Event {
    /// The id of the event.
    pub id: EventId,
    /// When it happened, to the millisecond.
    pub created_at: Option<Timestamp>,
    /// The account it happened in.
    pub account_id: Option<AccountId>,
    /// What happened.
    pub event_type_id: Option<EventType>,
    /// The user it happened to.
    pub user_id: Option<UserId>,
    /// The name of the user it happened to, or the e-mail address.
    pub user_name: Option<String>,
    /// The user who caused it.
    pub actor_user_id: Option<UserId>,
    /// The name of the user who caused it, or the e-mail address.
    pub actor_user_name: Option<String>,
    /// The system that caused it, where no user did; else empty.
    pub actor_system: Option<String>,
    /// The user who had taken the place of the one who caused it.
    pub assuming_acting_user_id: Option<UserId>,
    /// The application it concerns.
    pub app_id: Option<AppId>,
    /// The application's name.
    ///
    /// Documented: `app-name`. In fact: `app_name` (the samples of the same page).
    pub app_name: Option<String>,
    /// The role it concerns.
    pub role_id: Option<RoleId>,
    /// The role's name.
    pub role_name: Option<String>,
    /// The group it concerns.
    pub group_id: Option<GroupId>,
    /// The group's name.
    ///
    /// Documented: `group-name`. In fact: `group_name` (the samples of the same page).
    pub group_name: Option<String>,
    /// The second factor it concerns.
    pub otp_device_id: Option<OtpDeviceId>,
    /// The second factor's name.
    pub otp_device_name: Option<String>,
    /// The policy it concerns.
    pub policy_id: Option<PolicyId>,
    /// The policy's name.
    pub policy_name: Option<String>,
    /// Details, as a sentence.
    pub notes: Option<String>,
    /// Further details, as a sentence.
    pub custom_message: Option<String>,
    /// What went wrong when an application was provisioned.
    pub error_description: Option<String>,
    /// The address of the machine it was caused from.
    pub ipaddr: Option<String>,
    /// The API credential pair it was caused with.
    pub client_id: Option<String>,
    /// The run of the directory's synchronisation it is part of.
    pub directory_sync_run_id: Option<i64>,
    /// The directory it concerns.
    pub directory_id: Option<DirectoryId>,
    /// The kind of thing it concerns, such as users or roles, as a number.
    pub resource_type_id: Option<i64>,
    /// What was being done when it happened.
    pub operation_name: Option<String>,
    /// How the matter was settled.
    pub resolution: Option<String>,
    /// The address of the proxy in between.
    pub proxy_ip: Option<String>,
    /// How risky the login was, from 0 to 100; only in accounts that have risk-based authentication.
    pub risk_score: Option<i64>,
    /// What raised or lowered the risk, a reason a line.
    pub risk_reasons: Option<String>,
    /// The browser's cookie that the risk was judged by.
    pub risk_cookie_id: Option<String>,
    /// The browser's fingerprint.
    pub browser_fingerprint: Option<String>,
    /// The Active Directory connector it concerns.
    pub adc_id: Option<i64>,
    /// Whether a super administrator or reseller acted for a user, as a number.
    pub assumed_by_superadmin_or_reseller: Option<i64>,
    /// The certificate it concerns.
    pub certificate_id: Option<i64>,
    /// The mapping it concerns.
    pub mapping_id: Option<MappingId>,
    /// The thing it concerns, where no other field names it.
    pub object_id: Option<i64>,
    /// A value that belongs to it.
    pub param: Option<String>,
    /// The kind of policy it concerns.
    pub policy_type: Option<String>,
    /// The privilege it concerns, by a number; the calls about privileges know them by a text.
    pub privilege_id: Option<i64>,
    /// The RADIUS configuration it concerns.
    pub radius_config_id: Option<i64>,
    /// When the matter was settled.
    pub resolved_at: Option<String>,
    /// The service directory it concerns.
    pub service_directory_id: Option<i64>,
    /// Whether the matter is settled.
    pub solved: Option<bool>,
    /// The identity provider it concerns.
    pub trusted_idp_id: Option<TrustedIdpId>,
    /// The custom attribute it concerns.
    pub user_field_id: Option<i64>,
    unknown: Unknown,
}

object!(Event {
    required {
        "id" => id,
    }
    optional {
        "created_at" => created_at,
        "account_id" => account_id,
        "event_type_id" => event_type_id,
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
        "notes" => notes,
        "custom_message" => custom_message,
        "error_description" => error_description,
        "ipaddr" => ipaddr,
        "client_id" => client_id,
        "directory_sync_run_id" => directory_sync_run_id,
        "directory_id" => directory_id,
        "resource_type_id" => resource_type_id,
        "operation_name" => operation_name,
        "resolution" => resolution,
        "proxy_ip" => proxy_ip,
        "risk_score" => risk_score,
        "risk_reasons" => risk_reasons,
        "risk_cookie_id" => risk_cookie_id,
        "browser_fingerprint" => browser_fingerprint,
        "adc_id" => adc_id,
        "assumed_by_superadmin_or_reseller" => assumed_by_superadmin_or_reseller,
        "certificate_id" => certificate_id,
        "mapping_id" => mapping_id,
        "object_id" => object_id,
        "param" => param,
        "policy_type" => policy_type,
        "privilege_id" => privilege_id,
        "radius_config_id" => radius_config_id,
        "resolved_at" => resolved_at,
        "service_directory_id" => service_directory_id,
        "solved" => solved,
        "trusted_idp_id" => trusted_idp_id,
        "user_field_id" => user_field_id,
    }
});

// spec/v1/events.yaml#/components/schemas/EventTypeDescription
/// A kind of thing that can happen.
#[derive(Clone, Debug, PartialEq)]
pub struct EventTypeDescription {
    /// What happened.
    pub id: EventType,
    /// Its name in capitals, such as `USER_LOGGED_INTO_ONELOGIN`.
    pub name: Option<String>,
    /// A sentence with places for names in it, such as `%user%`, `%actor_user%`, `%app%` and `%role%`.
    pub description: Option<String>,
    unknown: Unknown,
}

object!(EventTypeDescription {
    required {
        "id" => id,
    }
    optional {
        "name" => name,
        "description" => description,
    }
});

// spec/v1/events.yaml#/components/schemas/EventDraft
/// An event to be written.
#[derive(Clone, Debug, PartialEq)]
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
    #[must_use]
    pub fn user_id(mut self, user_id: impl Into<UserId>) -> Self {
        self.user_id = Field::Value(user_id.into());
        self
    }

    /// The name of the user it happened to.
    #[must_use]
    pub fn user_name(mut self, user_name: impl Into<String>) -> Self {
        self.user_name = Field::Value(user_name.into());
        self
    }

    /// The user who caused it, who has to exist.
    #[must_use]
    pub fn actor_user_id(mut self, actor_user_id: impl Into<UserId>) -> Self {
        self.actor_user_id = Field::Value(actor_user_id.into());
        self
    }

    /// The name of the user who caused it.
    #[must_use]
    pub fn actor_user_name(mut self, actor_user_name: impl Into<String>) -> Self {
        self.actor_user_name = Field::Value(actor_user_name.into());
        self
    }

    /// The system that caused it, where no user did.
    #[must_use]
    pub fn actor_system(mut self, actor_system: impl Into<String>) -> Self {
        self.actor_system = Field::Value(actor_system.into());
        self
    }

    /// The user who had taken the place of the one who caused it, and has to exist.
    #[must_use]
    pub fn assuming_acting_user_id(
        mut self,
        assuming_acting_user_id: impl Into<UserId>,
    ) -> Self {
        self.assuming_acting_user_id = Field::Value(assuming_acting_user_id.into());
        self
    }

    /// The application it concerns.
    #[must_use]
    pub fn app_id(mut self, app_id: impl Into<AppId>) -> Self {
        self.app_id = Field::Value(app_id.into());
        self
    }

    /// The application's name.
    #[must_use]
    pub fn app_name(mut self, app_name: impl Into<String>) -> Self {
        self.app_name = Field::Value(app_name.into());
        self
    }

    /// The role it concerns.
    #[must_use]
    pub fn role_id(mut self, role_id: impl Into<RoleId>) -> Self {
        self.role_id = Field::Value(role_id.into());
        self
    }

    /// The role's name.
    #[must_use]
    pub fn role_name(mut self, role_name: impl Into<String>) -> Self {
        self.role_name = Field::Value(role_name.into());
        self
    }

    /// The group it concerns.
    #[must_use]
    pub fn group_id(mut self, group_id: impl Into<GroupId>) -> Self {
        self.group_id = Field::Value(group_id.into());
        self
    }

    /// The group's name.
    #[must_use]
    pub fn group_name(mut self, group_name: impl Into<String>) -> Self {
        self.group_name = Field::Value(group_name.into());
        self
    }

    /// The second factor it concerns.
    #[must_use]
    pub fn otp_device_id(mut self, otp_device_id: impl Into<OtpDeviceId>) -> Self {
        self.otp_device_id = Field::Value(otp_device_id.into());
        self
    }

    /// The second factor's name.
    #[must_use]
    pub fn otp_device_name(mut self, otp_device_name: impl Into<String>) -> Self {
        self.otp_device_name = Field::Value(otp_device_name.into());
        self
    }

    /// The policy it concerns.
    #[must_use]
    pub fn policy_id(mut self, policy_id: impl Into<PolicyId>) -> Self {
        self.policy_id = Field::Value(policy_id.into());
        self
    }

    /// The policy's name.
    #[must_use]
    pub fn policy_name(mut self, policy_name: impl Into<String>) -> Self {
        self.policy_name = Field::Value(policy_name.into());
        self
    }

    /// The run of the directory's synchronisation it is part of.
    #[must_use]
    pub fn directory_sync_run_id(mut self, directory_sync_run_id: i64) -> Self {
        self.directory_sync_run_id = Field::Value(directory_sync_run_id);
        self
    }

    /// Details, as a sentence.
    #[must_use]
    pub fn custom_message(mut self, custom_message: impl Into<String>) -> Self {
        self.custom_message = Field::Value(custom_message.into());
        self
    }

    /// The address of the machine it was caused from.
    #[must_use]
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
