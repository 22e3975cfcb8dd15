//! The type `Policy` of `v2`.
//!
//! Generated from `spec/v2/policies.yaml` by `cargo xtask generate`; edit that, not this.

use super::super::*;
use crate::{ids::*, runtime::generated::*};

// spec/v2/policies.yaml#/components/schemas/Policy
/// A security policy. Fields of the other kind are absent, so an absent field is not one that is off.
#[derive(Clone, Debug, PartialEq)]
pub struct Policy {
    /// The id of the policy.
    pub id: PolicyId,
    /// What it is called.
    pub name: Option<String>,
    /// Whom a policy is for, users or applications.
    pub kind: Option<PolicyKind>,
    /// Whether it is the account's default, which `policies.set_default` decides.
    pub is_default: Option<bool>,
    /// User policies only. Which login flow users meet, as a number.
    pub preferred_auth_state_machine: Option<i64>,
    /// User policies only. How short a password may be: 5, 6, 8, 10, 12 or 16.
    pub minimum_password_length: Option<i64>,
    /// User policies only. After how many days a password has to be changed; 0 for never.
    pub password_expiration_days: Option<i64>,
    /// User policies only. How many earlier passwords are refused: 0, 3 or 5.
    pub passwords_remembered: Option<i64>,
    /// User policies only.
    pub password_complexity_requirements: Option<PolicyPasswordComplexity>,
    /// User policies only. User attributes whose values a password may not contain.
    pub dynamic_blacklist_attributes: Option<String>,
    /// User policies only. Whether the account's list of forbidden passwords counts.
    pub enforce_account_password_blacklist: Option<bool>,
    /// User policies only. Whether users may change their password.
    pub enable_password_change: Option<bool>,
    /// User policies only. Whether resetting the password unlocks a user.
    pub enable_unlock_via_password_reset: Option<bool>,
    /// User policies only. Whether a password can be reset by mail.
    pub enable_email_password_reset: Option<bool>,
    /// User policies only. Whether a password can be reset by text message.
    pub enable_sms_password_reset: Option<bool>,
    /// User policies only. Whether a password can be reset by security questions.
    pub enable_question_password_reset: Option<bool>,
    /// User policies only. Whether users have to answer security questions in advance.
    pub require_security_questions: Option<bool>,
    /// User policies only. Whether passwords are changed elsewhere.
    pub password_redirect_enabled: Option<bool>,
    /// User policies only. Where passwords are changed; needed with `password_redirect_enabled`.
    pub password_redirect_url: Option<String>,
    /// User policies only. What users read before they are sent there.
    pub password_redirect_message: Option<String>,
    /// User policies only. Whether passwords that are known to have leaked are refused.
    pub enforce_compromised_credentials_check: Option<bool>,
    /// User policies only. How long an invitation holds, more than 0, in `invite_expiration_time_unit`.
    pub invite_expiration_time_value: Option<i64>,
    /// User policies only.
    pub invite_expiration_time_unit: Option<PolicyTimeUnit>,
    /// User policies only. How many failed logins lock a user, 3 to 10; 0 for no limit.
    pub maximum_invalid_login_attempts: Option<i64>,
    /// User policies only. How long a lock holds: 15, 30 or 60 minutes, or 0, until an administrator
    /// unlocks.
    pub lock_effective_minutes: Option<i64>,
    /// User policies only. How long a session lasts, in the older form of one value.
    pub session_timeout_minutes: Option<i64>,
    /// User policies only. Whether sessions end by inactivity or after a fixed time, as a number; which is
    /// which is not known.
    pub session_timeout_type: Option<i64>,
    /// User policies only. After how much inactivity a session ends.
    pub session_timeout_by_inactivity_value: Option<i64>,
    /// User policies only. The unit of that, as a number; 0 seems to be minutes.
    pub session_timeout_by_inactivity_unit: Option<i64>,
    /// User policies only. After how long a session ends.
    pub session_timeout_by_fixed_time_value: Option<i64>,
    /// User policies only. The unit of that, as a number.
    pub session_timeout_by_fixed_time_unit: Option<i64>,
    /// User policies only. Whether a session outlives the browser.
    pub persistent_session_enabled: Option<bool>,
    /// Whether a second factor is needed.
    pub otp_auth_enabled: Option<bool>,
    /// User policies only. Which factors, as a number; its values are not known.
    pub otp_config: Option<i64>,
    /// User policies only. When the second factor is asked for, as a number; its values are not known.
    pub otp_trigger_condition: Option<i64>,
    /// User policies only. For how many days a factor is not asked for again, 1 to 99999.
    pub otp_security_token_expiration_days: Option<i64>,
    /// User policies only. Whether users are asked to register a factor; with
    /// `voluntary_mfa_registration_enabled` they may decline.
    pub mfa_registration_enabled: Option<bool>,
    /// User policies only. Whether users may decline to register a factor.
    pub voluntary_mfa_registration_enabled: Option<bool>,
    /// User policies only. Whether users may change their telephone number.
    pub user_phone_update_allowed: Option<bool>,
    /// User policies only. Whether OneLogin Protect sends no notifications.
    pub disable_protect_push_notifications: Option<bool>,
    /// User policies only. Whether OneLogin Protect cannot be recovered.
    pub disable_protect_push_recovery: Option<bool>,
    /// User policies only. Whether users have to enter a number that they are shown.
    pub enable_number_match: Option<bool>,
    /// The addresses or CIDR ranges that may log in, one a line.
    pub ip_addr_restriction: Option<String>,
    /// Whether the header `X-Forwarded-For` is ignored.
    pub ignore_xff: Option<bool>,
    /// Where no second factor is asked for: IPv4 addresses and rising ranges such as `10.0.0.5-10.0.0.9`,
    /// no CIDR. A range of one address comes back as that address.
    pub ip_addresses: Option<Vec<String>>,
    /// Whether the browser needs a certificate.
    pub browser_cert_required: Option<bool>,
    /// User policies only. For how many days that certificate holds.
    pub browser_pki_expiration: Option<i64>,
    /// User policies only. Whether users may install it themselves.
    pub self_install_cert: Option<bool>,
    /// Whether another vendor's device trust counts.
    pub third_party_device_trust: Option<bool>,
    /// Application policies only. Whether OneLogin Desktop is needed.
    pub gdt_required: Option<bool>,
    /// User policies only. Whether a trusted device may log in.
    pub trusted_device_login_enabled: Option<bool>,
    /// User policies only. Whether a trusted device counts as a factor.
    pub trusted_device_login_mfa_allowed: Option<bool>,
    /// User policies only.
    pub new_portal_setting: Option<PolicyPortalSetting>,
    /// User policies only. Whether users may add company applications.
    pub allow_add_company_app: Option<bool>,
    /// User policies only. Whether users may add applications of their own.
    pub allow_add_personal_app: Option<bool>,
    /// User policies only. Whether browser extensions may be used.
    pub enable_browser_extensions: Option<bool>,
    /// User policies only. Whether the browser's own password manager is switched off.
    pub disable_browser_password_manager: Option<bool>,
    /// User policies only. Whether a hint about the e-mail address is shown.
    pub enable_email_hint: Option<bool>,
    /// User policies only. Whether users may log in with social networks.
    pub social_sign_in: Option<bool>,
    /// User policies only. Whether one of them is Google.
    pub google: Option<bool>,
    /// User policies only. Whether one of them is Facebook.
    pub facebook: Option<bool>,
    /// User policies only. Whether one of them is LinkedIn.
    pub linkedin: Option<bool>,
    /// User policies only. Whether one of them is Twitter.
    pub twitter: Option<bool>,
    /// User policies only. Whether behaviour is analysed.
    pub euba_enabled: Option<bool>,
    /// User policies only. From which risk on that has consequences.
    pub euba_risk_threshold: Option<i64>,
    /// Whether risky logins are denied.
    pub enable_smart_access: Option<bool>,
    /// From which risk on a login is denied.
    pub smart_access_risk_threshold: Option<i64>,
    /// User policies only. Whether inactive users are watched.
    pub track_inactive_users: Option<bool>,
    /// User policies only. Whether a notice is shown before the login.
    pub enable_system_use_notification: Option<bool>,
    /// User policies only. The text of that notice.
    pub system_use_notification: Option<String>,
    /// Application policies only. Whether users have to log in again for the application.
    pub force_authn: Option<bool>,
    /// Application policies only. For how many minutes a factor is not asked for again.
    pub app_otp_offset: Option<i64>,
    /// Application policies only. Whether a factor is remembered for a while.
    pub app_otp_offset_enabled: Option<bool>,
    /// Application policies only. After how many minutes `force_authn` asks again.
    pub app_force_authn_offset: Option<i64>,
    /// User policies only. Whether the admin portal is a secured area.
    pub secure_admin: Option<bool>,
    /// User policies only. Whether users' profiles are a secured area.
    pub secure_profile: Option<bool>,
    /// User policies only. The policy of that area, one for applications.
    pub admin_policy_id: Option<PolicyId>,
    /// User policies only. The policy of that area, one for applications.
    pub profile_policy_id: Option<PolicyId>,
    /// User policies only. For how long a secured area stays open: 5, 10, 15, 20, 30, 45 or 60 minutes.
    pub secure_area_otp_timeout_minutes: Option<i64>,
    /// The factors that may be used. `[]` where there are none.
    pub authentication_factor_ids: Option<Vec<FactorId>>,
    /// User policies only. The factors that a password can be reset with. `[]` where there are none.
    pub reset_password_authentication_factor_ids: Option<Vec<FactorId>>,
    /// User policies only.
    pub terms_and_conditions: Option<Box<PolicyTerms>>,
    unknown: Unknown,
}

object!(Policy {
    required {
        "id" => id,
    }
    optional {
        "name" => name,
        "kind" => kind,
        "is_default" => is_default,
        "preferred_auth_state_machine" => preferred_auth_state_machine,
        "minimum_password_length" => minimum_password_length,
        "password_expiration_days" => password_expiration_days,
        "passwords_remembered" => passwords_remembered,
        "password_complexity_requirements" => password_complexity_requirements,
        "dynamic_blacklist_attributes" => dynamic_blacklist_attributes,
        "enforce_account_password_blacklist" => enforce_account_password_blacklist,
        "enable_password_change" => enable_password_change,
        "enable_unlock_via_password_reset" => enable_unlock_via_password_reset,
        "enable_email_password_reset" => enable_email_password_reset,
        "enable_sms_password_reset" => enable_sms_password_reset,
        "enable_question_password_reset" => enable_question_password_reset,
        "require_security_questions" => require_security_questions,
        "password_redirect_enabled" => password_redirect_enabled,
        "password_redirect_url" => password_redirect_url,
        "password_redirect_message" => password_redirect_message,
        "enforce_compromised_credentials_check" => enforce_compromised_credentials_check,
        "invite_expiration_time_value" => invite_expiration_time_value,
        "invite_expiration_time_unit" => invite_expiration_time_unit,
        "maximum_invalid_login_attempts" => maximum_invalid_login_attempts,
        "lock_effective_minutes" => lock_effective_minutes,
        "session_timeout_minutes" => session_timeout_minutes,
        "session_timeout_type" => session_timeout_type,
        "session_timeout_by_inactivity_value" => session_timeout_by_inactivity_value,
        "session_timeout_by_inactivity_unit" => session_timeout_by_inactivity_unit,
        "session_timeout_by_fixed_time_value" => session_timeout_by_fixed_time_value,
        "session_timeout_by_fixed_time_unit" => session_timeout_by_fixed_time_unit,
        "persistent_session_enabled" => persistent_session_enabled,
        "otp_auth_enabled" => otp_auth_enabled,
        "otp_config" => otp_config,
        "otp_trigger_condition" => otp_trigger_condition,
        "otp_security_token_expiration_days" => otp_security_token_expiration_days,
        "mfa_registration_enabled" => mfa_registration_enabled,
        "voluntary_mfa_registration_enabled" => voluntary_mfa_registration_enabled,
        "user_phone_update_allowed" => user_phone_update_allowed,
        "disable_protect_push_notifications" => disable_protect_push_notifications,
        "disable_protect_push_recovery" => disable_protect_push_recovery,
        "enable_number_match" => enable_number_match,
        "ip_addr_restriction" => ip_addr_restriction,
        "ignore_xff" => ignore_xff,
        "ip_addresses" => ip_addresses,
        "browser_cert_required" => browser_cert_required,
        "browser_pki_expiration" => browser_pki_expiration,
        "self_install_cert" => self_install_cert,
        "third_party_device_trust" => third_party_device_trust,
        "gdt_required" => gdt_required,
        "trusted_device_login_enabled" => trusted_device_login_enabled,
        "trusted_device_login_mfa_allowed" => trusted_device_login_mfa_allowed,
        "new_portal_setting" => new_portal_setting,
        "allow_add_company_app" => allow_add_company_app,
        "allow_add_personal_app" => allow_add_personal_app,
        "enable_browser_extensions" => enable_browser_extensions,
        "disable_browser_password_manager" => disable_browser_password_manager,
        "enable_email_hint" => enable_email_hint,
        "social_sign_in" => social_sign_in,
        "google" => google,
        "facebook" => facebook,
        "linkedin" => linkedin,
        "twitter" => twitter,
        "euba_enabled" => euba_enabled,
        "euba_risk_threshold" => euba_risk_threshold,
        "enable_smart_access" => enable_smart_access,
        "smart_access_risk_threshold" => smart_access_risk_threshold,
        "track_inactive_users" => track_inactive_users,
        "enable_system_use_notification" => enable_system_use_notification,
        "system_use_notification" => system_use_notification,
        "force_authn" => force_authn,
        "app_otp_offset" => app_otp_offset,
        "app_otp_offset_enabled" => app_otp_offset_enabled,
        "app_force_authn_offset" => app_force_authn_offset,
        "secure_admin" => secure_admin,
        "secure_profile" => secure_profile,
        "admin_policy_id" => admin_policy_id,
        "profile_policy_id" => profile_policy_id,
        "secure_area_otp_timeout_minutes" => secure_area_otp_timeout_minutes,
        "authentication_factor_ids" => authentication_factor_ids,
        "reset_password_authentication_factor_ids" => reset_password_authentication_factor_ids,
        "terms_and_conditions" => terms_and_conditions,
    }
});
