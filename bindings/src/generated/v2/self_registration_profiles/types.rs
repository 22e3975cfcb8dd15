//! Types of the resource `self_registration_profiles` of `v2`.
//!
//! Generated from `spec/v2/self_registration_profiles.yaml` by `cargo xtask generate`; edit that, not this.

use super::super::*;
use crate::{ids::*, runtime::generated::*};

// spec/v2/self_registration_profiles.yaml#/components/schemas/SelfRegistrationDomainStrategy
/// Which list of domains counts, the one of those that are shut out or the one of those that are let
/// in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SelfRegistrationDomainStrategy {
    /// `0`
    Blacklist,
    /// `1`
    Whitelist,
    /// A value that this version of the crate does not know.
    Other(i64),
}

open_enum!(SelfRegistrationDomainStrategy(i64) {
    0 => Blacklist,
    1 => Whitelist,
});

// spec/v2/self_registration_profiles.yaml#/components/schemas/SelfRegistrationVerification
/// How a person confirms the e-mail address, with a link or with a code.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SelfRegistrationVerification {
    /// `"Email MagicLink"`
    MagicLink,
    /// `"Email OTP"`
    Otp,
    /// A value that this version of the crate does not know.
    Other(String),
}

open_enum!(SelfRegistrationVerification(String) {
    "Email MagicLink" => MagicLink,
    "Email OTP" => Otp,
});

// spec/v2/self_registration_profiles.yaml#/components/schemas/SelfRegistrationProfile
/// A form with which people sign up.
#[derive(Clone, Debug, PartialEq)]
pub struct SelfRegistrationProfile {
    /// The id of the profile.
    pub id: SelfRegistrationProfileId,
    /// Where the form is.
    ///
    /// Documented: a valid URL. In fact: the last part of one, such as `example-profile` (the vendor's SDKs
    /// and Terraform provider).
    pub url: Option<String>,
    /// What the profile is called.
    pub name: Option<String>,
    /// Whether the form can be used.
    pub enabled: Option<bool>,
    /// Whether an administrator approves each registration; otherwise the confirmed address is enough.
    pub moderated: Option<bool>,
    /// The role that new users get.
    pub default_role_id: Option<RoleId>,
    /// The group that new users get.
    pub default_group_id: Option<GroupId>,
    /// What stands above the form; may be absent from lists.
    pub helptext: Option<String>,
    /// What a person reads after sending the form.
    pub thankyou_message: Option<String>,
    /// The domains of e-mail addresses that are let in, with commas between them.
    pub domain_whitelist: Option<String>,
    /// The domains of e-mail addresses that are shut out, with commas between them.
    pub domain_blacklist: Option<String>,
    /// Which list of domains counts, the one of those that are shut out or the one of those that are let
    /// in.
    pub domain_list_strategy: Option<SelfRegistrationDomainStrategy>,
    /// How a person confirms the e-mail address, with a link or with a code.
    pub email_verification_type: Option<SelfRegistrationVerification>,
    /// Which custom attributes the form asks for.
    pub fields: Option<Vec<SelfRegistrationProfileField>>,
    unknown: Unknown,
}

object!(SelfRegistrationProfile {
    required {
        "id" => id,
    }
    optional {
        "url" => url,
        "name" => name,
        "enabled" => enabled,
        "moderated" => moderated,
        "default_role_id" => default_role_id,
        "default_group_id" => default_group_id,
        "helptext" => helptext,
        "thankyou_message" => thankyou_message,
        "domain_whitelist" => domain_whitelist,
        "domain_blacklist" => domain_blacklist,
        "domain_list_strategy" => domain_list_strategy,
        "email_verification_type" => email_verification_type,
        "fields" => fields,
    }
});

// spec/v2/self_registration_profiles.yaml#/components/schemas/SelfRegistrationProfileField
/// A custom attribute that a form asks for.
#[derive(Clone, Debug, PartialEq)]
pub struct SelfRegistrationProfileField {
    /// The id of the field, absent when it was just added.
    pub id: Option<SelfRegistrationFieldId>,
    /// The custom attribute.
    pub custom_attribute_id: CustomAttributeId,
    /// What the attribute is called.
    pub name: Option<String>,
    /// Its place in the form.
    pub position: Option<i64>,
    /// The profile.
    pub self_registration_profile_id: Option<SelfRegistrationProfileId>,
    unknown: Unknown,
}

object!(SelfRegistrationProfileField {
    required {
        "custom_attribute_id" => custom_attribute_id,
    }
    optional {
        "id" => id,
        "name" => name,
        "position" => position,
        "self_registration_profile_id" => self_registration_profile_id,
    }
});

// spec/v2/self_registration_profiles.yaml#/components/schemas/NewSelfRegistrationProfileField
/// A field to be added.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct NewSelfRegistrationProfileField {
    custom_attribute_id: CustomAttributeId,
    unknown: Unknown,
}

impl NewSelfRegistrationProfileField {
    /// Holds what is required and nothing else.
    pub fn new(custom_attribute_id: impl Into<CustomAttributeId>) -> Self {
        Self {
            custom_attribute_id: custom_attribute_id.into(),
            unknown: Unknown::default(),
        }
    }
}

object!(NewSelfRegistrationProfileField {
    required {
        "custom_attribute_id" => custom_attribute_id,
    }
    optional {}
});

// spec/v2/self_registration_profiles.yaml#/components/schemas/SelfRegistrationProfileBody
/// A profile as it is to be, in the member that the server wants around it.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct SelfRegistrationProfileBody {
    self_registration_profile: SelfRegistrationProfileSettings,
    unknown: Unknown,
}

impl SelfRegistrationProfileBody {
    /// Holds what is required and nothing else.
    pub fn new(
        self_registration_profile: impl Into<SelfRegistrationProfileSettings>,
    ) -> Self {
        Self {
            self_registration_profile: self_registration_profile.into(),
            unknown: Unknown::default(),
        }
    }
}

object!(SelfRegistrationProfileBody {
    required {
        "self_registration_profile" => self_registration_profile,
    }
    optional {}
});

// spec/v2/self_registration_profiles.yaml#/components/schemas/SelfRegistrationProfileSettings
/// A profile as it is to be.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct SelfRegistrationProfileSettings {
    url: String,
    name: String,
    enabled: bool,
    moderated: Field<bool>,
    default_role_id: Field<RoleId>,
    default_group_id: Field<GroupId>,
    helptext: Field<String>,
    thankyou_message: Field<String>,
    domain_whitelist: Field<String>,
    domain_blacklist: Field<String>,
    domain_list_strategy: Field<SelfRegistrationDomainStrategy>,
    email_verification_type: Field<SelfRegistrationVerification>,
    unknown: Unknown,
}

impl SelfRegistrationProfileSettings {
    /// Holds what is required and nothing else.
    pub fn new(url: impl Into<String>, name: impl Into<String>, enabled: bool) -> Self {
        Self {
            url: url.into(),
            name: name.into(),
            enabled,
            moderated: Default::default(),
            default_role_id: Default::default(),
            default_group_id: Default::default(),
            helptext: Default::default(),
            thankyou_message: Default::default(),
            domain_whitelist: Default::default(),
            domain_blacklist: Default::default(),
            domain_list_strategy: Default::default(),
            email_verification_type: Default::default(),
            unknown: Unknown::default(),
        }
    }

    /// Whether an administrator approves each registration; otherwise the confirmed address is enough.
    #[inline]
    pub fn moderated(mut self, moderated: bool) -> Self {
        self.moderated = Field::Value(moderated);
        self
    }

    /// The role that new users get; null for none.
    pub fn default_role_id(mut self, default_role_id: impl Into<RoleId>) -> Self {
        self.default_role_id = Field::Value(default_role_id.into());
        self
    }

    /// Sends null for `default_role_id`, which clears it.
    #[inline]
    pub fn clear_default_role_id(mut self) -> Self {
        self.default_role_id = Field::Null;
        self
    }

    /// The group that new users get; null for none.
    pub fn default_group_id(mut self, default_group_id: impl Into<GroupId>) -> Self {
        self.default_group_id = Field::Value(default_group_id.into());
        self
    }

    /// Sends null for `default_group_id`, which clears it.
    #[inline]
    pub fn clear_default_group_id(mut self) -> Self {
        self.default_group_id = Field::Null;
        self
    }

    /// What stands above the form.
    pub fn helptext(mut self, helptext: impl Into<String>) -> Self {
        self.helptext = Field::Value(helptext.into());
        self
    }

    /// What a person reads after sending the form.
    pub fn thankyou_message(mut self, thankyou_message: impl Into<String>) -> Self {
        self.thankyou_message = Field::Value(thankyou_message.into());
        self
    }

    /// The domains of e-mail addresses to let in, with commas between them.
    pub fn domain_whitelist(mut self, domain_whitelist: impl Into<String>) -> Self {
        self.domain_whitelist = Field::Value(domain_whitelist.into());
        self
    }

    /// The domains of e-mail addresses to shut out, with commas between them.
    pub fn domain_blacklist(mut self, domain_blacklist: impl Into<String>) -> Self {
        self.domain_blacklist = Field::Value(domain_blacklist.into());
        self
    }

    /// Which list of domains counts, the one of those that are shut out or the one of those that are let
    /// in.
    pub fn domain_list_strategy(
        mut self,
        domain_list_strategy: impl Into<SelfRegistrationDomainStrategy>,
    ) -> Self {
        self.domain_list_strategy = Field::Value(domain_list_strategy.into());
        self
    }

    /// How a person confirms the e-mail address, with a link or with a code.
    pub fn email_verification_type(
        mut self,
        email_verification_type: impl Into<SelfRegistrationVerification>,
    ) -> Self {
        self.email_verification_type = Field::Value(email_verification_type.into());
        self
    }
}

object!(SelfRegistrationProfileSettings {
    required {
        "url" => url,
        "name" => name,
        "enabled" => enabled,
    }
    optional {
        "moderated" => moderated,
        "default_role_id" => default_role_id,
        "default_group_id" => default_group_id,
        "helptext" => helptext,
        "thankyou_message" => thankyou_message,
        "domain_whitelist" => domain_whitelist,
        "domain_blacklist" => domain_blacklist,
        "domain_list_strategy" => domain_list_strategy,
        "email_verification_type" => email_verification_type,
    }
});
