//! The type `PolicyChanges` of `v2`.
//!
//! Generated from `spec/v2/policies.yaml` by `cargo xtask generate`; edit that, not this.

use super::super::*;
use crate::{ids::*, runtime::generated::*};

// spec/v2/policies.yaml#/components/schemas/PolicyChanges
/// What is to change about a policy. Fields of the other kind are refused with a 422, and so is the
/// kind.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
pub struct PolicyChanges {
    name: Field<String>,
    preferred_auth_state_machine: Field<i64>,
    minimum_password_length: Field<i64>,
    password_expiration_days: Field<i64>,
    passwords_remembered: Field<i64>,
    password_complexity_requirements: Field<PolicyPasswordComplexity>,
    dynamic_blacklist_attributes: Field<String>,
    enforce_account_password_blacklist: Field<bool>,
    enable_password_change: Field<bool>,
    enable_unlock_via_password_reset: Field<bool>,
    enable_email_password_reset: Field<bool>,
    enable_sms_password_reset: Field<bool>,
    enable_question_password_reset: Field<bool>,
    require_security_questions: Field<bool>,
    password_redirect_enabled: Field<bool>,
    password_redirect_url: Field<String>,
    password_redirect_message: Field<String>,
    enforce_compromised_credentials_check: Field<bool>,
    invite_expiration_time_value: Field<i64>,
    invite_expiration_time_unit: Field<PolicyTimeUnit>,
    maximum_invalid_login_attempts: Field<i64>,
    lock_effective_minutes: Field<i64>,
    session_timeout_minutes: Field<i64>,
    session_timeout_type: Field<i64>,
    session_timeout_by_inactivity_value: Field<i64>,
    session_timeout_by_inactivity_unit: Field<i64>,
    session_timeout_by_fixed_time_value: Field<i64>,
    session_timeout_by_fixed_time_unit: Field<i64>,
    persistent_session_enabled: Field<bool>,
    otp_auth_enabled: Field<bool>,
    otp_config: Field<i64>,
    otp_trigger_condition: Field<i64>,
    otp_security_token_expiration_days: Field<i64>,
    mfa_registration_enabled: Field<bool>,
    voluntary_mfa_registration_enabled: Field<bool>,
    user_phone_update_allowed: Field<bool>,
    disable_protect_push_notifications: Field<bool>,
    disable_protect_push_recovery: Field<bool>,
    enable_number_match: Field<bool>,
    ip_addr_restriction: Field<String>,
    ignore_xff: Field<bool>,
    ip_addresses: Field<Vec<String>>,
    browser_cert_required: Field<bool>,
    browser_pki_expiration: Field<i64>,
    self_install_cert: Field<bool>,
    third_party_device_trust: Field<bool>,
    gdt_required: Field<bool>,
    trusted_device_login_enabled: Field<bool>,
    trusted_device_login_mfa_allowed: Field<bool>,
    new_portal_setting: Field<PolicyPortalSetting>,
    allow_add_company_app: Field<bool>,
    allow_add_personal_app: Field<bool>,
    enable_browser_extensions: Field<bool>,
    disable_browser_password_manager: Field<bool>,
    enable_email_hint: Field<bool>,
    social_sign_in: Field<bool>,
    google: Field<bool>,
    facebook: Field<bool>,
    linkedin: Field<bool>,
    twitter: Field<bool>,
    euba_enabled: Field<bool>,
    euba_risk_threshold: Field<i64>,
    enable_smart_access: Field<bool>,
    smart_access_risk_threshold: Field<i64>,
    track_inactive_users: Field<bool>,
    enable_system_use_notification: Field<bool>,
    system_use_notification: Field<String>,
    force_authn: Field<bool>,
    app_otp_offset: Field<i64>,
    app_otp_offset_enabled: Field<bool>,
    app_force_authn_offset: Field<i64>,
    secure_admin: Field<bool>,
    secure_profile: Field<bool>,
    admin_policy_id: Field<PolicyId>,
    profile_policy_id: Field<PolicyId>,
    secure_area_otp_timeout_minutes: Field<i64>,
    authentication_factor_ids: Field<Vec<FactorId>>,
    reset_password_authentication_factor_ids: Field<Vec<FactorId>>,
    terms_and_conditions: Field<PolicyTerms>,
    unknown: Unknown,
}

impl PolicyChanges {
    /// Holds what is required and nothing else.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// What to call it.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Field::Value(name.into());
        self
    }

    /// User policies only. Which login flow users meet, as a number.
    #[inline]
    pub fn preferred_auth_state_machine(
        mut self,
        preferred_auth_state_machine: i64,
    ) -> Self {
        self.preferred_auth_state_machine = Field::Value(preferred_auth_state_machine);
        self
    }

    /// User policies only. How short a password may be: 5, 6, 8, 10, 12 or 16.
    #[inline]
    pub fn minimum_password_length(mut self, minimum_password_length: i64) -> Self {
        self.minimum_password_length = Field::Value(minimum_password_length);
        self
    }

    /// User policies only. After how many days a password has to be changed; 0 for never.
    #[inline]
    pub fn password_expiration_days(mut self, password_expiration_days: i64) -> Self {
        self.password_expiration_days = Field::Value(password_expiration_days);
        self
    }

    /// User policies only. How many earlier passwords are refused: 0, 3 or 5.
    #[inline]
    pub fn passwords_remembered(mut self, passwords_remembered: i64) -> Self {
        self.passwords_remembered = Field::Value(passwords_remembered);
        self
    }

    /// User policies only.
    pub fn password_complexity_requirements(
        mut self,
        password_complexity_requirements: impl Into<PolicyPasswordComplexity>,
    ) -> Self {
        self.password_complexity_requirements = Field::Value(
            password_complexity_requirements.into(),
        );
        self
    }

    /// User policies only. User attributes whose values a password may not contain.
    pub fn dynamic_blacklist_attributes(
        mut self,
        dynamic_blacklist_attributes: impl Into<String>,
    ) -> Self {
        self.dynamic_blacklist_attributes = Field::Value(
            dynamic_blacklist_attributes.into(),
        );
        self
    }

    /// User policies only. Whether the account's list of forbidden passwords counts.
    #[inline]
    pub fn enforce_account_password_blacklist(
        mut self,
        enforce_account_password_blacklist: bool,
    ) -> Self {
        self.enforce_account_password_blacklist = Field::Value(
            enforce_account_password_blacklist,
        );
        self
    }

    /// User policies only. Whether users may change their password.
    #[inline]
    pub fn enable_password_change(mut self, enable_password_change: bool) -> Self {
        self.enable_password_change = Field::Value(enable_password_change);
        self
    }

    /// User policies only. Whether resetting the password unlocks a user.
    #[inline]
    pub fn enable_unlock_via_password_reset(
        mut self,
        enable_unlock_via_password_reset: bool,
    ) -> Self {
        self.enable_unlock_via_password_reset = Field::Value(
            enable_unlock_via_password_reset,
        );
        self
    }

    /// User policies only. Whether a password can be reset by mail.
    #[inline]
    pub fn enable_email_password_reset(
        mut self,
        enable_email_password_reset: bool,
    ) -> Self {
        self.enable_email_password_reset = Field::Value(enable_email_password_reset);
        self
    }

    /// User policies only. Whether a password can be reset by text message.
    #[inline]
    pub fn enable_sms_password_reset(mut self, enable_sms_password_reset: bool) -> Self {
        self.enable_sms_password_reset = Field::Value(enable_sms_password_reset);
        self
    }

    /// User policies only. Whether a password can be reset by security questions.
    #[inline]
    pub fn enable_question_password_reset(
        mut self,
        enable_question_password_reset: bool,
    ) -> Self {
        self.enable_question_password_reset = Field::Value(
            enable_question_password_reset,
        );
        self
    }

    /// User policies only. Whether users have to answer security questions in advance.
    #[inline]
    pub fn require_security_questions(
        mut self,
        require_security_questions: bool,
    ) -> Self {
        self.require_security_questions = Field::Value(require_security_questions);
        self
    }

    /// User policies only. Whether passwords are changed elsewhere.
    #[inline]
    pub fn password_redirect_enabled(mut self, password_redirect_enabled: bool) -> Self {
        self.password_redirect_enabled = Field::Value(password_redirect_enabled);
        self
    }

    /// User policies only. Where passwords are changed; needed with `password_redirect_enabled`.
    pub fn password_redirect_url(
        mut self,
        password_redirect_url: impl Into<String>,
    ) -> Self {
        self.password_redirect_url = Field::Value(password_redirect_url.into());
        self
    }

    /// User policies only. What users read before they are sent there.
    pub fn password_redirect_message(
        mut self,
        password_redirect_message: impl Into<String>,
    ) -> Self {
        self.password_redirect_message = Field::Value(password_redirect_message.into());
        self
    }

    /// User policies only. Whether passwords that are known to have leaked are refused.
    #[inline]
    pub fn enforce_compromised_credentials_check(
        mut self,
        enforce_compromised_credentials_check: bool,
    ) -> Self {
        self.enforce_compromised_credentials_check = Field::Value(
            enforce_compromised_credentials_check,
        );
        self
    }

    /// User policies only. How long an invitation holds, more than 0, in `invite_expiration_time_unit`.
    #[inline]
    pub fn invite_expiration_time_value(
        mut self,
        invite_expiration_time_value: i64,
    ) -> Self {
        self.invite_expiration_time_value = Field::Value(invite_expiration_time_value);
        self
    }

    /// User policies only.
    pub fn invite_expiration_time_unit(
        mut self,
        invite_expiration_time_unit: impl Into<PolicyTimeUnit>,
    ) -> Self {
        self.invite_expiration_time_unit = Field::Value(
            invite_expiration_time_unit.into(),
        );
        self
    }

    /// User policies only. How many failed logins lock a user, 3 to 10; 0 for no limit.
    #[inline]
    pub fn maximum_invalid_login_attempts(
        mut self,
        maximum_invalid_login_attempts: i64,
    ) -> Self {
        self.maximum_invalid_login_attempts = Field::Value(
            maximum_invalid_login_attempts,
        );
        self
    }

    /// User policies only. How long a lock holds: 15, 30 or 60 minutes, or 0, until an administrator
    /// unlocks.
    #[inline]
    pub fn lock_effective_minutes(mut self, lock_effective_minutes: i64) -> Self {
        self.lock_effective_minutes = Field::Value(lock_effective_minutes);
        self
    }

    /// User policies only. How long a session lasts, in the older form of one value.
    #[inline]
    pub fn session_timeout_minutes(mut self, session_timeout_minutes: i64) -> Self {
        self.session_timeout_minutes = Field::Value(session_timeout_minutes);
        self
    }

    /// User policies only. Whether sessions end by inactivity or after a fixed time, as a number; which is
    /// which is not known.
    #[inline]
    pub fn session_timeout_type(mut self, session_timeout_type: i64) -> Self {
        self.session_timeout_type = Field::Value(session_timeout_type);
        self
    }

    /// User policies only. After how much inactivity a session ends.
    #[inline]
    pub fn session_timeout_by_inactivity_value(
        mut self,
        session_timeout_by_inactivity_value: i64,
    ) -> Self {
        self.session_timeout_by_inactivity_value = Field::Value(
            session_timeout_by_inactivity_value,
        );
        self
    }

    /// User policies only. The unit of that, as a number; 0 seems to be minutes.
    #[inline]
    pub fn session_timeout_by_inactivity_unit(
        mut self,
        session_timeout_by_inactivity_unit: i64,
    ) -> Self {
        self.session_timeout_by_inactivity_unit = Field::Value(
            session_timeout_by_inactivity_unit,
        );
        self
    }

    /// User policies only. After how long a session ends.
    #[inline]
    pub fn session_timeout_by_fixed_time_value(
        mut self,
        session_timeout_by_fixed_time_value: i64,
    ) -> Self {
        self.session_timeout_by_fixed_time_value = Field::Value(
            session_timeout_by_fixed_time_value,
        );
        self
    }

    /// User policies only. The unit of that, as a number.
    #[inline]
    pub fn session_timeout_by_fixed_time_unit(
        mut self,
        session_timeout_by_fixed_time_unit: i64,
    ) -> Self {
        self.session_timeout_by_fixed_time_unit = Field::Value(
            session_timeout_by_fixed_time_unit,
        );
        self
    }

    /// User policies only. Whether a session outlives the browser.
    #[inline]
    pub fn persistent_session_enabled(
        mut self,
        persistent_session_enabled: bool,
    ) -> Self {
        self.persistent_session_enabled = Field::Value(persistent_session_enabled);
        self
    }

    /// Whether a second factor is needed.
    #[inline]
    pub fn otp_auth_enabled(mut self, otp_auth_enabled: bool) -> Self {
        self.otp_auth_enabled = Field::Value(otp_auth_enabled);
        self
    }

    /// User policies only. Which factors, as a number; its values are not known.
    #[inline]
    pub fn otp_config(mut self, otp_config: i64) -> Self {
        self.otp_config = Field::Value(otp_config);
        self
    }

    /// User policies only. When the second factor is asked for, as a number; its values are not known.
    #[inline]
    pub fn otp_trigger_condition(mut self, otp_trigger_condition: i64) -> Self {
        self.otp_trigger_condition = Field::Value(otp_trigger_condition);
        self
    }

    /// User policies only. For how many days a factor is not asked for again, 1 to 99999.
    #[inline]
    pub fn otp_security_token_expiration_days(
        mut self,
        otp_security_token_expiration_days: i64,
    ) -> Self {
        self.otp_security_token_expiration_days = Field::Value(
            otp_security_token_expiration_days,
        );
        self
    }

    /// User policies only. Whether users are asked to register a factor; with
    /// `voluntary_mfa_registration_enabled` they may decline.
    #[inline]
    pub fn mfa_registration_enabled(mut self, mfa_registration_enabled: bool) -> Self {
        self.mfa_registration_enabled = Field::Value(mfa_registration_enabled);
        self
    }

    /// User policies only. Whether users may decline to register a factor.
    #[inline]
    pub fn voluntary_mfa_registration_enabled(
        mut self,
        voluntary_mfa_registration_enabled: bool,
    ) -> Self {
        self.voluntary_mfa_registration_enabled = Field::Value(
            voluntary_mfa_registration_enabled,
        );
        self
    }

    /// User policies only. Whether users may change their telephone number.
    #[inline]
    pub fn user_phone_update_allowed(mut self, user_phone_update_allowed: bool) -> Self {
        self.user_phone_update_allowed = Field::Value(user_phone_update_allowed);
        self
    }

    /// User policies only. Whether OneLogin Protect sends no notifications.
    #[inline]
    pub fn disable_protect_push_notifications(
        mut self,
        disable_protect_push_notifications: bool,
    ) -> Self {
        self.disable_protect_push_notifications = Field::Value(
            disable_protect_push_notifications,
        );
        self
    }

    /// User policies only. Whether OneLogin Protect cannot be recovered.
    #[inline]
    pub fn disable_protect_push_recovery(
        mut self,
        disable_protect_push_recovery: bool,
    ) -> Self {
        self.disable_protect_push_recovery = Field::Value(disable_protect_push_recovery);
        self
    }

    /// User policies only. Whether users have to enter a number that they are shown.
    #[inline]
    pub fn enable_number_match(mut self, enable_number_match: bool) -> Self {
        self.enable_number_match = Field::Value(enable_number_match);
        self
    }

    /// The addresses or CIDR ranges that may log in, one a line.
    pub fn ip_addr_restriction(
        mut self,
        ip_addr_restriction: impl Into<String>,
    ) -> Self {
        self.ip_addr_restriction = Field::Value(ip_addr_restriction.into());
        self
    }

    /// Whether the header `X-Forwarded-For` is ignored.
    #[inline]
    pub fn ignore_xff(mut self, ignore_xff: bool) -> Self {
        self.ignore_xff = Field::Value(ignore_xff);
        self
    }

    /// Where no second factor is asked for: IPv4 addresses and rising ranges such as `10.0.0.5-10.0.0.9`,
    /// no CIDR. The list replaces the old one.
    pub fn ip_addresses(
        mut self,
        ip_addresses: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.ip_addresses = Field::Value(
            ip_addresses.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Whether the browser needs a certificate.
    #[inline]
    pub fn browser_cert_required(mut self, browser_cert_required: bool) -> Self {
        self.browser_cert_required = Field::Value(browser_cert_required);
        self
    }

    /// User policies only. For how many days that certificate holds.
    #[inline]
    pub fn browser_pki_expiration(mut self, browser_pki_expiration: i64) -> Self {
        self.browser_pki_expiration = Field::Value(browser_pki_expiration);
        self
    }

    /// User policies only. Whether users may install it themselves.
    #[inline]
    pub fn self_install_cert(mut self, self_install_cert: bool) -> Self {
        self.self_install_cert = Field::Value(self_install_cert);
        self
    }

    /// Whether another vendor's device trust counts.
    #[inline]
    pub fn third_party_device_trust(mut self, third_party_device_trust: bool) -> Self {
        self.third_party_device_trust = Field::Value(third_party_device_trust);
        self
    }

    /// Application policies only. Whether OneLogin Desktop is needed.
    #[inline]
    pub fn gdt_required(mut self, gdt_required: bool) -> Self {
        self.gdt_required = Field::Value(gdt_required);
        self
    }

    /// User policies only. Whether a trusted device may log in.
    #[inline]
    pub fn trusted_device_login_enabled(
        mut self,
        trusted_device_login_enabled: bool,
    ) -> Self {
        self.trusted_device_login_enabled = Field::Value(trusted_device_login_enabled);
        self
    }

    /// User policies only. Whether a trusted device counts as a factor.
    #[inline]
    pub fn trusted_device_login_mfa_allowed(
        mut self,
        trusted_device_login_mfa_allowed: bool,
    ) -> Self {
        self.trusted_device_login_mfa_allowed = Field::Value(
            trusted_device_login_mfa_allowed,
        );
        self
    }

    /// User policies only.
    pub fn new_portal_setting(
        mut self,
        new_portal_setting: impl Into<PolicyPortalSetting>,
    ) -> Self {
        self.new_portal_setting = Field::Value(new_portal_setting.into());
        self
    }

    /// User policies only. Whether users may add company applications.
    #[inline]
    pub fn allow_add_company_app(mut self, allow_add_company_app: bool) -> Self {
        self.allow_add_company_app = Field::Value(allow_add_company_app);
        self
    }

    /// User policies only. Whether users may add applications of their own.
    #[inline]
    pub fn allow_add_personal_app(mut self, allow_add_personal_app: bool) -> Self {
        self.allow_add_personal_app = Field::Value(allow_add_personal_app);
        self
    }

    /// User policies only. Whether browser extensions may be used.
    #[inline]
    pub fn enable_browser_extensions(mut self, enable_browser_extensions: bool) -> Self {
        self.enable_browser_extensions = Field::Value(enable_browser_extensions);
        self
    }

    /// User policies only. Whether the browser's own password manager is switched off.
    #[inline]
    pub fn disable_browser_password_manager(
        mut self,
        disable_browser_password_manager: bool,
    ) -> Self {
        self.disable_browser_password_manager = Field::Value(
            disable_browser_password_manager,
        );
        self
    }

    /// User policies only. Whether a hint about the e-mail address is shown.
    #[inline]
    pub fn enable_email_hint(mut self, enable_email_hint: bool) -> Self {
        self.enable_email_hint = Field::Value(enable_email_hint);
        self
    }

    /// User policies only. Whether users may log in with social networks.
    #[inline]
    pub fn social_sign_in(mut self, social_sign_in: bool) -> Self {
        self.social_sign_in = Field::Value(social_sign_in);
        self
    }

    /// User policies only. Whether one of them is Google.
    #[inline]
    pub fn google(mut self, google: bool) -> Self {
        self.google = Field::Value(google);
        self
    }

    /// User policies only. Whether one of them is Facebook.
    #[inline]
    pub fn facebook(mut self, facebook: bool) -> Self {
        self.facebook = Field::Value(facebook);
        self
    }

    /// User policies only. Whether one of them is LinkedIn.
    #[inline]
    pub fn linkedin(mut self, linkedin: bool) -> Self {
        self.linkedin = Field::Value(linkedin);
        self
    }

    /// User policies only. Whether one of them is Twitter.
    #[inline]
    pub fn twitter(mut self, twitter: bool) -> Self {
        self.twitter = Field::Value(twitter);
        self
    }

    /// User policies only. Whether behaviour is analysed.
    #[inline]
    pub fn euba_enabled(mut self, euba_enabled: bool) -> Self {
        self.euba_enabled = Field::Value(euba_enabled);
        self
    }

    /// User policies only. From which risk on that has consequences.
    #[inline]
    pub fn euba_risk_threshold(mut self, euba_risk_threshold: i64) -> Self {
        self.euba_risk_threshold = Field::Value(euba_risk_threshold);
        self
    }

    /// Whether risky logins are denied.
    #[inline]
    pub fn enable_smart_access(mut self, enable_smart_access: bool) -> Self {
        self.enable_smart_access = Field::Value(enable_smart_access);
        self
    }

    /// From which risk on a login is denied.
    #[inline]
    pub fn smart_access_risk_threshold(
        mut self,
        smart_access_risk_threshold: i64,
    ) -> Self {
        self.smart_access_risk_threshold = Field::Value(smart_access_risk_threshold);
        self
    }

    /// User policies only. Whether inactive users are watched.
    #[inline]
    pub fn track_inactive_users(mut self, track_inactive_users: bool) -> Self {
        self.track_inactive_users = Field::Value(track_inactive_users);
        self
    }

    /// User policies only. Whether a notice is shown before the login.
    #[inline]
    pub fn enable_system_use_notification(
        mut self,
        enable_system_use_notification: bool,
    ) -> Self {
        self.enable_system_use_notification = Field::Value(
            enable_system_use_notification,
        );
        self
    }

    /// User policies only. The text of that notice.
    pub fn system_use_notification(
        mut self,
        system_use_notification: impl Into<String>,
    ) -> Self {
        self.system_use_notification = Field::Value(system_use_notification.into());
        self
    }

    /// Application policies only. Whether users have to log in again for the application.
    #[inline]
    pub fn force_authn(mut self, force_authn: bool) -> Self {
        self.force_authn = Field::Value(force_authn);
        self
    }

    /// Application policies only. For how many minutes a factor is not asked for again.
    #[inline]
    pub fn app_otp_offset(mut self, app_otp_offset: i64) -> Self {
        self.app_otp_offset = Field::Value(app_otp_offset);
        self
    }

    /// Application policies only. Whether a factor is remembered for a while.
    #[inline]
    pub fn app_otp_offset_enabled(mut self, app_otp_offset_enabled: bool) -> Self {
        self.app_otp_offset_enabled = Field::Value(app_otp_offset_enabled);
        self
    }

    /// Application policies only. After how many minutes `force_authn` asks again.
    #[inline]
    pub fn app_force_authn_offset(mut self, app_force_authn_offset: i64) -> Self {
        self.app_force_authn_offset = Field::Value(app_force_authn_offset);
        self
    }

    /// User policies only. Whether the admin portal is a secured area.
    #[inline]
    pub fn secure_admin(mut self, secure_admin: bool) -> Self {
        self.secure_admin = Field::Value(secure_admin);
        self
    }

    /// User policies only. Whether users' profiles are a secured area.
    #[inline]
    pub fn secure_profile(mut self, secure_profile: bool) -> Self {
        self.secure_profile = Field::Value(secure_profile);
        self
    }

    /// User policies only. The policy of that area, one for applications.
    pub fn admin_policy_id(mut self, admin_policy_id: impl Into<PolicyId>) -> Self {
        self.admin_policy_id = Field::Value(admin_policy_id.into());
        self
    }

    /// User policies only. The policy of that area, one for applications.
    pub fn profile_policy_id(mut self, profile_policy_id: impl Into<PolicyId>) -> Self {
        self.profile_policy_id = Field::Value(profile_policy_id.into());
        self
    }

    /// User policies only. For how long a secured area stays open: 5, 10, 15, 20, 30, 45 or 60 minutes.
    #[inline]
    pub fn secure_area_otp_timeout_minutes(
        mut self,
        secure_area_otp_timeout_minutes: i64,
    ) -> Self {
        self.secure_area_otp_timeout_minutes = Field::Value(
            secure_area_otp_timeout_minutes,
        );
        self
    }

    /// The factors that may be used. The list replaces the old one; `[]` clears it.
    pub fn authentication_factor_ids(
        mut self,
        authentication_factor_ids: impl IntoIterator<Item = impl Into<FactorId>>,
    ) -> Self {
        self.authentication_factor_ids = Field::Value(
            authentication_factor_ids.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// User policies only. The factors that a password can be reset with. The list replaces the old one;
    /// `[]` clears it.
    pub fn reset_password_authentication_factor_ids(
        mut self,
        reset_password_authentication_factor_ids: impl IntoIterator<
            Item = impl Into<FactorId>,
        >,
    ) -> Self {
        self.reset_password_authentication_factor_ids = Field::Value(
            reset_password_authentication_factor_ids
                .into_iter()
                .map(Into::into)
                .collect(),
        );
        self
    }

    /// User policies only.
    pub fn terms_and_conditions(
        mut self,
        terms_and_conditions: impl Into<PolicyTerms>,
    ) -> Self {
        self.terms_and_conditions = Field::Value(terms_and_conditions.into());
        self
    }
}

object!(PolicyChanges {
    required {}
    optional {
        "name" => name,
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
