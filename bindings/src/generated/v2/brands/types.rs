//! Types of the resource `brands` of `v2`.
//!
//! Generated from `spec/v2/brands.yaml` by `cargo xtask generate`; edit that, not this.

use super::super::*;
use crate::{ids::*, runtime::generated::*};

// spec/v2/brands.yaml#/components/schemas/BrandSummary
/// A brand in a list.
#[derive(Clone, Debug, PartialEq)]
pub struct BrandSummary {
    /// The id of the brand.
    pub id: BrandId,
    /// Whether the brand is in use.
    pub enabled: Option<bool>,
    /// What the brand is called; users do not see it.
    pub name: Option<String>,
    unknown: Unknown,
}

object!(BrandSummary {
    required {
        "id" => id,
    }
    optional {
        "enabled" => enabled,
        "name" => name,
    }
});

// spec/v2/brands.yaml#/components/schemas/Brand
/// How login pages look. Fields that were never set are absent. What is in `custom_links`,
/// `use_custom_smtp_setting` and, of the master brand, `domain_name`, `allowed_redirect_urls` and
/// `hide_login_forgot_password` was seen and is not documented.
#[derive(Clone, Debug, PartialEq)]
pub struct Brand {
    /// The id of the brand.
    pub id: BrandId,
    /// What the brand is called; not in the sample of the page, but in answers.
    pub name: Option<String>,
    /// Whether it is the primary brand of the account; not in the sample of the page, but in answers.
    pub master: Option<bool>,
    /// Whether the brand is in use.
    pub enabled: Option<bool>,
    /// Whether the login page has a form to ask for help.
    pub custom_support_enabled: Option<bool>,
    /// The first colour, such as `#000000`.
    pub custom_color: Option<String>,
    /// The second colour, such as `#016B91`.
    pub custom_accent_color: Option<String>,
    /// The colour that lies over the background picture, such as `#000000`.
    pub custom_masking_color: Option<String>,
    /// How opaque that colour is; 0 if nobody has set it.
    ///
    /// Documented: a number. In fact: an integer (the sample of the same page, and the vendor's SDKs).
    pub custom_masking_opacity: Option<i64>,
    /// What users read when they register their first factor, in place of the standard text.
    pub mfa_enrollment_message: Option<String>,
    /// Whether the field for the user name has a label of its own.
    pub enable_custom_label_for_login_screen: Option<bool>,
    /// That label. The server writes the object in its own way, with other blanks and another order than it
    /// was sent in.
    ///
    /// Documented: plain text. In fact: a JSON object of texts by language, written into the string, such
    /// as `{"en":"Username"}` (the vendor's Terraform provider).
    pub custom_label_text_for_login_screen: Option<String>,
    /// Help for logging in, in Markdown; by language, like the label.
    pub login_instruction: Option<String>,
    /// The text of the link that leads there; by language, like the label.
    pub login_instruction_title: Option<String>,
    /// Whether the login page goes without the OneLogin footer.
    pub hide_onelogin_footer: Option<bool>,
    /// A picture of a brand.
    pub background: Option<Box<BrandImage>>,
    /// A picture of a brand.
    pub logo: Option<Box<BrandImage>>,
    /// The field `custom_links`.
    pub custom_links: Option<Value>,
    /// The field `use_custom_smtp_setting`.
    pub use_custom_smtp_setting: Option<Value>,
    /// The field `domain_name`.
    pub domain_name: Option<Value>,
    /// The field `allowed_redirect_urls`.
    pub allowed_redirect_urls: Option<Value>,
    /// The field `hide_login_forgot_password`.
    pub hide_login_forgot_password: Option<Value>,
    unknown: Unknown,
}

object!(Brand {
    required {
        "id" => id,
    }
    optional {
        "name" => name,
        "master" => master,
        "enabled" => enabled,
        "custom_support_enabled" => custom_support_enabled,
        "custom_color" => custom_color,
        "custom_accent_color" => custom_accent_color,
        "custom_masking_color" => custom_masking_color,
        "custom_masking_opacity" => custom_masking_opacity,
        "mfa_enrollment_message" => mfa_enrollment_message,
        "enable_custom_label_for_login_screen" => enable_custom_label_for_login_screen,
        "custom_label_text_for_login_screen" => custom_label_text_for_login_screen,
        "login_instruction" => login_instruction,
        "login_instruction_title" => login_instruction_title,
        "hide_onelogin_footer" => hide_onelogin_footer,
        "background" => background,
        "logo" => logo,
        "custom_links" => custom_links,
        "use_custom_smtp_setting" => use_custom_smtp_setting,
        "domain_name" => domain_name,
        "allowed_redirect_urls" => allowed_redirect_urls,
        "hide_login_forgot_password" => hide_login_forgot_password,
    }
});

// spec/v2/brands.yaml#/components/schemas/BrandImage
/// A picture of a brand.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct BrandImage {
    /// Where a picture is, in its sizes.
    pub urls: Option<Box<BrandImageUrls>>,
    /// Its size in bytes.
    pub file_size: Option<i64>,
    /// When it was last replaced.
    pub updated_at: Option<Timestamp>,
    /// Its media type, such as `image/png`.
    pub content_type: Option<String>,
    unknown: Unknown,
}

object!(BrandImage {
    required {}
    optional {
        "urls" => urls,
        "file_size" => file_size,
        "updated_at" => updated_at,
        "content_type" => content_type,
    }
});

// spec/v2/brands.yaml#/components/schemas/BrandImageUrls
/// Where a picture is, in its sizes.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct BrandImageUrls {
    /// As it was uploaded.
    pub original: Option<String>,
    /// For the login page.
    pub login: Option<String>,
    /// For the settings of the brand; backgrounds only.
    pub branding: Option<String>,
    /// For the navigation bar; logos only.
    pub navigation: Option<String>,
    unknown: Unknown,
}

object!(BrandImageUrls {
    required {}
    optional {
        "original" => original,
        "login" => login,
        "branding" => branding,
        "navigation" => navigation,
    }
});

// spec/v2/brands.yaml#/components/schemas/BrandApp
/// An application that has a brand.
#[derive(Clone, Debug, PartialEq)]
pub struct BrandApp {
    /// The id of the application.
    pub id: AppId,
    /// What it is called.
    pub name: Option<String>,
    /// The connector it is made from.
    pub connector_id: Option<ConnectorId>,
    /// How users are signed in to it, as a number: 2 is SAML 2.0.
    pub auth_method: Option<i64>,
    /// The same in words.
    pub auth_method_description: Option<String>,
    /// What it is for.
    pub description: Option<String>,
    /// Whether users see it in the portal.
    pub visible: Option<bool>,
    /// When it was created.
    pub created_at: Option<Timestamp>,
    /// When it was last changed.
    pub updated_at: Option<Timestamp>,
    unknown: Unknown,
}

object!(BrandApp {
    required {
        "id" => id,
    }
    optional {
        "name" => name,
        "connector_id" => connector_id,
        "auth_method" => auth_method,
        "auth_method_description" => auth_method_description,
        "description" => description,
        "visible" => visible,
        "created_at" => created_at,
        "updated_at" => updated_at,
    }
});
