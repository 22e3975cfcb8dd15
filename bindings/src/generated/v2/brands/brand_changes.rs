//! The type `BrandChanges` of `v2`.
//!
//! Generated from `spec/v2/brands.yaml` by `cargo xtask generate`; edit that, not this.

use super::super::*;
use crate::{ids::*, runtime::generated::*};

// spec/v2/brands.yaml#/components/schemas/BrandChanges
/// What is to change about a brand.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
pub struct BrandChanges {
    name: Field<String>,
    enabled: Field<bool>,
    custom_support_enabled: Field<bool>,
    custom_color: Field<String>,
    custom_accent_color: Field<String>,
    custom_masking_color: Field<String>,
    custom_masking_opacity: Field<i64>,
    mfa_enrollment_message: Field<String>,
    enable_custom_label_for_login_screen: Field<bool>,
    custom_label_text_for_login_screen: Field<String>,
    login_instruction: Field<String>,
    login_instruction_title: Field<String>,
    hide_onelogin_footer: Field<bool>,
    background: Field<String>,
    logo: Field<String>,
    unknown: Unknown,
}

impl BrandChanges {
    /// Holds what is required and nothing else.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// What to call the brand. Null is refused with a 422.
    ///
    /// Documented: required. In fact: changes what it is sent, and takes a change without a name (the
    /// vendor's Terraform provider).
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Field::Value(name.into());
        self
    }

    /// Whether the brand is in use.
    #[inline]
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = Field::Value(enabled);
        self
    }

    /// Whether the login page has a form to ask for help.
    #[inline]
    pub fn custom_support_enabled(mut self, custom_support_enabled: bool) -> Self {
        self.custom_support_enabled = Field::Value(custom_support_enabled);
        self
    }

    /// The first colour, such as `#000000`.
    pub fn custom_color(mut self, custom_color: impl Into<String>) -> Self {
        self.custom_color = Field::Value(custom_color.into());
        self
    }

    /// The second colour, such as `#016B91`.
    pub fn custom_accent_color(
        mut self,
        custom_accent_color: impl Into<String>,
    ) -> Self {
        self.custom_accent_color = Field::Value(custom_accent_color.into());
        self
    }

    /// The colour to lay over the background picture, such as `#000000`.
    pub fn custom_masking_color(
        mut self,
        custom_masking_color: impl Into<String>,
    ) -> Self {
        self.custom_masking_color = Field::Value(custom_masking_color.into());
        self
    }

    /// How opaque that colour is.
    #[inline]
    pub fn custom_masking_opacity(mut self, custom_masking_opacity: i64) -> Self {
        self.custom_masking_opacity = Field::Value(custom_masking_opacity);
        self
    }

    /// What users read when they register their first factor, in place of the standard text.
    pub fn mfa_enrollment_message(
        mut self,
        mfa_enrollment_message: impl Into<String>,
    ) -> Self {
        self.mfa_enrollment_message = Field::Value(mfa_enrollment_message.into());
        self
    }

    /// Whether the field for the user name has a label of its own.
    #[inline]
    pub fn enable_custom_label_for_login_screen(
        mut self,
        enable_custom_label_for_login_screen: bool,
    ) -> Self {
        self.enable_custom_label_for_login_screen = Field::Value(
            enable_custom_label_for_login_screen,
        );
        self
    }

    /// That label: a JSON object of texts by language, written into the string, such as
    /// `{"en":"Username"}`.
    pub fn custom_label_text_for_login_screen(
        mut self,
        custom_label_text_for_login_screen: impl Into<String>,
    ) -> Self {
        self.custom_label_text_for_login_screen = Field::Value(
            custom_label_text_for_login_screen.into(),
        );
        self
    }

    /// Help for logging in, in Markdown; by language, like the label.
    pub fn login_instruction(mut self, login_instruction: impl Into<String>) -> Self {
        self.login_instruction = Field::Value(login_instruction.into());
        self
    }

    /// The text of the link that leads there; by language, like the label.
    pub fn login_instruction_title(
        mut self,
        login_instruction_title: impl Into<String>,
    ) -> Self {
        self.login_instruction_title = Field::Value(login_instruction_title.into());
        self
    }

    /// Whether the login page goes without the OneLogin footer.
    #[inline]
    pub fn hide_onelogin_footer(mut self, hide_onelogin_footer: bool) -> Self {
        self.hide_onelogin_footer = Field::Value(hide_onelogin_footer);
        self
    }

    /// The background picture, a JPG or PNG of less than 5 MB, as Base64 text. Answers describe it by an
    /// object. An empty text is taken and does nothing.
    pub fn background(mut self, background: impl Into<String>) -> Self {
        self.background = Field::Value(background.into());
        self
    }

    /// Sends null for `background`, which clears it.
    #[inline]
    pub fn clear_background(mut self) -> Self {
        self.background = Field::Null;
        self
    }

    /// The logo, a PNG of less than 1 MB, as Base64 text. Otherwise like the background.
    pub fn logo(mut self, logo: impl Into<String>) -> Self {
        self.logo = Field::Value(logo.into());
        self
    }

    /// Sends null for `logo`, which clears it.
    #[inline]
    pub fn clear_logo(mut self) -> Self {
        self.logo = Field::Null;
        self
    }
}

object!(BrandChanges {
    required {}
    optional {
        "name" => name,
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
    }
});
