//! Types of the resource `message_templates` of `v2`.
//!
//! Generated from `spec/v2/message_templates.yaml` by `cargo xtask generate`; edit that, not this.

use super::super::*;
use crate::{ids::*, runtime::generated::*};

// spec/v2/message_templates.yaml#/components/schemas/MessageTemplateType
/// What a message is for, and whether it is a mail with a code, a mail with a link or a text message.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum MessageTemplateType {
    /// `"email_forgot_password"`
    EmailForgotPassword,
    /// `"email_code_registration"`
    EmailCodeRegistration,
    /// `"email_code_login_verification"`
    EmailCodeLoginVerification,
    /// `"email_code_app_verification"`
    EmailCodeAppVerification,
    /// `"email_code_pw_reset_verification"`
    EmailCodePasswordResetVerification,
    /// `"email_magiclink_registration"`
    EmailMagicLinkRegistration,
    /// `"email_magiclink_login_verification"`
    EmailMagicLinkLoginVerification,
    /// `"email_magiclink_app_verification"`
    EmailMagicLinkAppVerification,
    /// `"email_magiclink_pw_reset_verification"`
    EmailMagicLinkPasswordResetVerification,
    /// `"sms_registration"`
    SmsRegistration,
    /// `"sms_login_verification"`
    SmsLoginVerification,
    /// `"sms_app_verification"`
    SmsAppVerification,
    /// `"sms_pw_reset_verification"`
    SmsPasswordResetVerification,
    /// A value that this version of the crate does not know.
    Other(String),
}

open_enum!(MessageTemplateType(String) {
    "email_forgot_password" => EmailForgotPassword,
    "email_code_registration" => EmailCodeRegistration,
    "email_code_login_verification" => EmailCodeLoginVerification,
    "email_code_app_verification" => EmailCodeAppVerification,
    "email_code_pw_reset_verification" => EmailCodePasswordResetVerification,
    "email_magiclink_registration" => EmailMagicLinkRegistration,
    "email_magiclink_login_verification" => EmailMagicLinkLoginVerification,
    "email_magiclink_app_verification" => EmailMagicLinkAppVerification,
    "email_magiclink_pw_reset_verification" => EmailMagicLinkPasswordResetVerification,
    "sms_registration" => SmsRegistration,
    "sms_login_verification" => SmsLoginVerification,
    "sms_app_verification" => SmsAppVerification,
    "sms_pw_reset_verification" => SmsPasswordResetVerification,
});

// spec/v2/message_templates.yaml#/components/schemas/MessageTemplateSummary
/// A template in a list; its fields are doubtful, see `message_templates.list`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MessageTemplateSummary {
    /// The id of the template.
    pub id: Option<MessageTemplateId>,
    /// Whether it is in use.
    pub enabled: Option<bool>,
    /// What it is called.
    pub name: Option<String>,
    unknown: Unknown,
}

object!(MessageTemplateSummary {
    required {}
    optional {
        "id" => id,
        "enabled" => enabled,
        "name" => name,
    }
});

// spec/v2/message_templates.yaml#/components/schemas/MessageTemplate
/// The texts of one type of message in one language.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MessageTemplate {
    /// The id of the template; null for a built-in one.
    pub id: Option<MessageTemplateId>,
    /// The account; absent from a built-in one.
    pub account_id: Option<AccountId>,
    /// What a message is for, and whether it is a mail with a code, a mail with a link or a text message.
    pub type_: Option<MessageTemplateType>,
    /// The language, two letters.
    pub locale: Option<String>,
    /// The texts of a message: of a mail `subject`, `html` and `plain`, all three, of a text message
    /// `message` alone.
    pub template: Option<Box<MessageTemplateContent>>,
    /// The kind of template; `email_template` in every sample.
    pub template_class: Option<String>,
    /// When it was last changed; absent from a built-in one.
    pub updated_at: Option<Timestamp>,
    /// The brand; absent from a built-in one.
    pub brand_id: Option<BrandId>,
    unknown: Unknown,
}

object!(MessageTemplate {
    required {}
    optional {
        "id" => id,
        "account_id" => account_id,
        "type" => type_,
        "locale" => locale,
        "template" => template,
        "template_class" => template_class,
        "updated_at" => updated_at,
        "brand_id" => brand_id,
    }
});

// spec/v2/message_templates.yaml#/components/schemas/MessageTemplateContent
/// The texts of a message: of a mail `subject`, `html` and `plain`, all three, of a text message
/// `message` alone. Mails hold `{{url}}` or `{{otp_code}}`, text messages `{{otp_code}}` and
/// `{{otp_expiry}}`, the minutes that are left.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MessageTemplateContent {
    /// The subject of a mail.
    pub subject: Option<String>,
    /// A mail as HTML.
    pub html: Option<String>,
    /// A mail as plain text.
    pub plain: Option<String>,
    /// A text message, 160 characters at most.
    pub message: Option<String>,
    unknown: Unknown,
}

impl MessageTemplateContent {
    /// Holds what is required and nothing else.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The subject of a mail.
    #[must_use]
    pub fn subject(mut self, subject: impl Into<String>) -> Self {
        self.subject = Some(subject.into());
        self
    }

    /// A mail as HTML.
    #[must_use]
    pub fn html(mut self, html: impl Into<String>) -> Self {
        self.html = Some(html.into());
        self
    }

    /// A mail as plain text.
    #[must_use]
    pub fn plain(mut self, plain: impl Into<String>) -> Self {
        self.plain = Some(plain.into());
        self
    }

    /// A text message, 160 characters at most.
    #[must_use]
    pub fn message(mut self, message: impl Into<String>) -> Self {
        self.message = Some(message.into());
        self
    }
}

object!(MessageTemplateContent {
    required {}
    optional {
        "subject" => subject,
        "html" => html,
        "plain" => plain,
        "message" => message,
    }
});

// spec/v2/message_templates.yaml#/components/schemas/NewMessageTemplate
/// A template to be created.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct NewMessageTemplate {
    type_: MessageTemplateType,
    locale: String,
    template: MessageTemplateContent,
    unknown: Unknown,
}

impl NewMessageTemplate {
    /// Holds what is required and nothing else.
    pub fn new(
        type_: impl Into<MessageTemplateType>,
        locale: impl Into<String>,
        template: impl Into<MessageTemplateContent>,
    ) -> Self {
        Self {
            type_: type_.into(),
            locale: locale.into(),
            template: template.into(),
            unknown: Unknown::default(),
        }
    }
}

object!(NewMessageTemplate {
    required {
        "type" => type_,
        "locale" => locale,
        "template" => template,
    }
    optional {}
});

// spec/v2/message_templates.yaml#/components/schemas/MessageTemplateChanges
/// What is to change about a template.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct MessageTemplateChanges {
    locale: String,
    template: MessageTemplateContent,
    unknown: Unknown,
}

impl MessageTemplateChanges {
    /// Holds what is required and nothing else.
    pub fn new(
        locale: impl Into<String>,
        template: impl Into<MessageTemplateContent>,
    ) -> Self {
        Self {
            locale: locale.into(),
            template: template.into(),
            unknown: Unknown::default(),
        }
    }
}

object!(MessageTemplateChanges {
    required {
        "locale" => locale,
        "template" => template,
    }
    optional {}
});

// spec/v2/message_templates.yaml#/components/schemas/MessageTemplateTexts
/// The texts to set. Pages call the member `template` a text; their samples, and the vendor's SDKs,
/// have an object.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct MessageTemplateTexts {
    template: MessageTemplateContent,
    unknown: Unknown,
}

impl MessageTemplateTexts {
    /// Holds what is required and nothing else.
    pub fn new(template: impl Into<MessageTemplateContent>) -> Self {
        Self {
            template: template.into(),
            unknown: Unknown::default(),
        }
    }
}

object!(MessageTemplateTexts {
    required {
        "template" => template,
    }
    optional {}
});
