//! The type `Event` of `v1`.
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
