//! Types of the resource `apps` of `v2`.
//!
//! Generated from `spec/v2/apps.yaml` by `cargo xtask generate`; edit that, not this.

use super::super::*;
use crate::{ids::*, runtime::generated::*};

// spec/v2/apps.yaml#/components/schemas/AppAuthMethod
/// How users log in to an application. It follows from the connector and cannot be changed. 5 is not
/// documented, although the vendor's Python SDK has it; 9 stands for servers of API authorization,
/// which are applications inside.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AppAuthMethod {
    /// `0`
    Password,
    /// `1`
    OpenId,
    /// `2`
    Saml,
    /// `3`
    Api,
    /// `4`
    Google,
    /// `6`
    FormsBased,
    /// `7`
    WsFed,
    /// `8`
    OpenIdConnect,
    /// A value that this version of the crate does not know.
    Other(i64),
}

open_enum!(AppAuthMethod(i64) {
    0 => Password,
    1 => OpenId,
    2 => Saml,
    3 => Api,
    4 => Google,
    6 => FormsBased,
    7 => WsFed,
    8 => OpenIdConnect,
});

// spec/v2/apps.yaml#/components/schemas/AppSignatureAlgorithm
/// How SAML messages are signed. The page writes `SHA-348`, where it must mean SHA-384; whether the
/// server takes that as well is not known.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AppSignatureAlgorithm {
    /// `"SHA-1"`
    Sha1,
    /// `"SHA-256"`
    Sha256,
    /// `"SHA-348"`
    Sha348,
    /// `"SHA-512"`
    Sha512,
    /// A value that this version of the crate does not know.
    Other(String),
}

open_enum!(AppSignatureAlgorithm(String) {
    "SHA-1" => Sha1,
    "SHA-256" => Sha256,
    "SHA-348" => Sha348,
    "SHA-512" => Sha512,
});

// spec/v2/apps.yaml#/components/schemas/AppTokenEndpointAuth
/// How a client of OpenID Connect shows who it is to get a token: with HTTP Basic, in the body of a
/// POST, or not at all, with PKCE in place of a secret.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AppTokenEndpointAuth {
    /// `0`
    Basic,
    /// `1`
    Post,
    /// `2`
    Pkce,
    /// A value that this version of the crate does not know.
    Other(i64),
}

open_enum!(AppTokenEndpointAuth(i64) {
    0 => Basic,
    1 => Post,
    2 => Pkce,
});

// spec/v2/apps.yaml#/components/schemas/AppOidcType
/// What kind of client of OpenID Connect an application is, one on a server or one on a device.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AppOidcType {
    /// `0`
    Web,
    /// `1`
    Native,
    /// A value that this version of the crate does not know.
    Other(i64),
}

open_enum!(AppOidcType(i64) {
    0 => Web,
    1 => Native,
});

// spec/v2/apps.yaml#/components/schemas/App
/// An application. In lists only some of its fields are there.
#[derive(Clone, Debug, PartialEq)]
pub struct App {
    /// The id of the application.
    pub id: AppId,
    /// The connector that the application is made from.
    pub connector_id: Option<ConnectorId>,
    /// The name that users see.
    pub name: Option<String>,
    /// A text about it.
    pub description: Option<String>,
    /// Notes of the administrators.
    pub notes: Option<String>,
    /// The security policy that applies to the application.
    pub policy_id: Option<PolicyId>,
    /// The brand that login pages have when a login begins at the application.
    pub brand_id: Option<BrandId>,
    /// Where the icon is; a path of the account's own host, if it does not begin with a scheme.
    pub icon_url: Option<String>,
    /// Whether users see it in the portal.
    pub visible: Option<bool>,
    /// How users log in to an application.
    pub auth_method: Option<AppAuthMethod>,
    /// The way to log in as a text, such as `SAML2.0`; only in lists.
    pub auth_method_description: Option<String>,
    /// The tab of the portal it stands in.
    pub tab_id: Option<TabId>,
    /// When it was created, to the second.
    pub created_at: Option<Timestamp>,
    /// When it was last changed, to the second.
    pub updated_at: Option<Timestamp>,
    /// The roles whose users have it; not in lists.
    pub role_ids: Option<Vec<RoleId>>,
    /// Whether administrators who act for a user may log in to it.
    pub allow_assumed_signin: Option<bool>,
    /// Whether users are created in the application as well.
    pub provisioning: Option<Box<AppProvisioning>>,
    /// What the other side needs for single sign-on; it cannot be set, and is ignored when sent.
    pub sso: Option<Box<AppSso>>,
    /// The settings of an application.
    pub configuration: Option<Box<AppConfiguration>>,
    /// The parameters by name, those of the connector and those that were added; not in lists.
    pub parameters: Option<BTreeMap<String, AppParameter>>,
    /// How an access gateway guards an application.
    pub enforcement_point: Option<Box<AppEnforcementPoint>>,
    unknown: Unknown,
}

object!(App {
    required {
        "id" => id,
    }
    optional {
        "connector_id" => connector_id,
        "name" => name,
        "description" => description,
        "notes" => notes,
        "policy_id" => policy_id,
        "brand_id" => brand_id,
        "icon_url" => icon_url,
        "visible" => visible,
        "auth_method" => auth_method,
        "auth_method_description" => auth_method_description,
        "tab_id" => tab_id,
        "created_at" => created_at,
        "updated_at" => updated_at,
        "role_ids" => role_ids,
        "allow_assumed_signin" => allow_assumed_signin,
        "provisioning" => provisioning,
        "sso" => sso,
        "configuration" => configuration,
        "parameters" => parameters,
        "enforcement_point" => enforcement_point,
    }
});

// spec/v2/apps.yaml#/components/schemas/AppProvisioning
/// Whether users are created in the application as well. Nothing else about it can be set by this API.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AppProvisioning {
    /// Whether provisioning is on.
    pub enabled: Option<bool>,
    /// Where it stands; only the vendor's Node SDK has it.
    pub status: Option<String>,
    unknown: Unknown,
}

impl AppProvisioning {
    /// Holds what is required and nothing else.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether provisioning is on.
    #[must_use]
    #[inline]
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = Some(enabled);
        self
    }

    /// Where it stands; only the vendor's Node SDK has it.
    #[must_use]
    pub fn status(mut self, status: impl Into<String>) -> Self {
        self.status = Some(status.into());
        self
    }
}

object!(AppProvisioning {
    required {}
    optional {
        "enabled" => enabled,
        "status" => status,
    }
});

// spec/v2/apps.yaml#/components/schemas/AppSso
/// What the other side needs for single sign-on; it cannot be set, and is ignored when sent. For SAML
/// the addresses and the certificate, for OpenID Connect the client, else nothing.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AppSso {
    /// Where the SAML metadata are.
    pub metadata_url: Option<String>,
    /// Where SAML logins are sent to.
    pub acs_url: Option<String>,
    /// Where SAML logouts are sent to.
    pub sls_url: Option<String>,
    /// The issuer of the SAML messages.
    pub issuer: Option<String>,
    /// The certificate that SAML messages are signed with.
    pub certificate: Option<Box<AppCertificate>>,
    /// The client id for OpenID Connect.
    pub client_id: Option<String>,
    /// The client secret for OpenID Connect; only in the answer of `apps.create`.
    pub client_secret: Option<Secret>,
    unknown: Unknown,
}

object!(AppSso {
    required {}
    optional {
        "metadata_url" => metadata_url,
        "acs_url" => acs_url,
        "sls_url" => sls_url,
        "issuer" => issuer,
        "certificate" => certificate,
        "client_id" => client_id,
        "client_secret" => client_secret,
    }
});

// spec/v2/apps.yaml#/components/schemas/AppCertificate
/// The certificate that SAML messages are signed with.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AppCertificate {
    /// The id of the certificate.
    pub id: Option<CertificateId>,
    /// The name of the certificate.
    pub name: Option<String>,
    /// The certificate itself.
    pub value: Option<String>,
    unknown: Unknown,
}

object!(AppCertificate {
    required {}
    optional {
        "id" => id,
        "name" => name,
        "value" => value,
    }
});

// spec/v2/apps.yaml#/components/schemas/AppConfiguration
/// The settings of an application. SAML, OpenID Connect and each connector have others, some dozens for
/// SAML: those without a field are kept, and are sent when added by `unknown_mut`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AppConfiguration {
    /// How SAML messages are signed.
    pub signature_algorithm: Option<AppSignatureAlgorithm>,
    /// The certificate to sign SAML messages with; the account's default one where not set.
    pub certificate_id: Option<CertificateId>,
    /// The identity provider's ARN; only for Amazon Web Services.
    pub provider_arn: Option<String>,
    /// Where a login with OpenID Connect begins.
    pub login_url: Option<String>,
    /// Where OpenID Connect may send users back to; several addresses are parted by commas or line breaks.
    pub redirect_uri: Option<String>,
    /// Where OpenID Connect may send users to after a logout; null where never set, empty once cleared with
    /// an empty text.
    pub post_logout_redirect_uri: Option<String>,
    /// How long access tokens live, in minutes.
    pub access_token_expiration_minutes: Option<i64>,
    /// How long refresh tokens live, in minutes.
    pub refresh_token_expiration_minutes: Option<i64>,
    /// How a client of OpenID Connect shows who it is to get a token: with HTTP Basic, in the body of a
    /// POST, or not at all, with PKCE in place of a secret.
    pub token_endpoint_auth_method: Option<AppTokenEndpointAuth>,
    /// What kind of client of OpenID Connect an application is, one on a server or one on a device.
    pub oidc_application_type: Option<AppOidcType>,
    /// Whether tokens of OpenID Connect tell how the user logged in. Every such application has it, by the
    /// account of the vendor's Terraform provider.
    pub include_amr_claims: Option<bool>,
    unknown: Unknown,
}

impl AppConfiguration {
    /// Holds what is required and nothing else.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// How SAML messages are signed.
    #[must_use]
    pub fn signature_algorithm(
        mut self,
        signature_algorithm: impl Into<AppSignatureAlgorithm>,
    ) -> Self {
        self.signature_algorithm = Some(signature_algorithm.into());
        self
    }

    /// The certificate to sign SAML messages with; the account's default one where not set.
    #[must_use]
    pub fn certificate_id(mut self, certificate_id: impl Into<CertificateId>) -> Self {
        self.certificate_id = Some(certificate_id.into());
        self
    }

    /// The identity provider's ARN; only for Amazon Web Services.
    #[must_use]
    pub fn provider_arn(mut self, provider_arn: impl Into<String>) -> Self {
        self.provider_arn = Some(provider_arn.into());
        self
    }

    /// Where a login with OpenID Connect begins.
    #[must_use]
    pub fn login_url(mut self, login_url: impl Into<String>) -> Self {
        self.login_url = Some(login_url.into());
        self
    }

    /// Where OpenID Connect may send users back to; several addresses are parted by commas or line breaks.
    #[must_use]
    pub fn redirect_uri(mut self, redirect_uri: impl Into<String>) -> Self {
        self.redirect_uri = Some(redirect_uri.into());
        self
    }

    /// Where OpenID Connect may send users to after a logout; null where never set, empty once cleared with
    /// an empty text.
    #[must_use]
    pub fn post_logout_redirect_uri(
        mut self,
        post_logout_redirect_uri: impl Into<String>,
    ) -> Self {
        self.post_logout_redirect_uri = Some(post_logout_redirect_uri.into());
        self
    }

    /// How long access tokens live, in minutes.
    #[must_use]
    #[inline]
    pub fn access_token_expiration_minutes(
        mut self,
        access_token_expiration_minutes: i64,
    ) -> Self {
        self.access_token_expiration_minutes = Some(access_token_expiration_minutes);
        self
    }

    /// How long refresh tokens live, in minutes.
    #[must_use]
    #[inline]
    pub fn refresh_token_expiration_minutes(
        mut self,
        refresh_token_expiration_minutes: i64,
    ) -> Self {
        self.refresh_token_expiration_minutes = Some(refresh_token_expiration_minutes);
        self
    }

    /// How a client of OpenID Connect shows who it is to get a token: with HTTP Basic, in the body of a
    /// POST, or not at all, with PKCE in place of a secret.
    #[must_use]
    pub fn token_endpoint_auth_method(
        mut self,
        token_endpoint_auth_method: impl Into<AppTokenEndpointAuth>,
    ) -> Self {
        self.token_endpoint_auth_method = Some(token_endpoint_auth_method.into());
        self
    }

    /// What kind of client of OpenID Connect an application is, one on a server or one on a device.
    #[must_use]
    pub fn oidc_application_type(
        mut self,
        oidc_application_type: impl Into<AppOidcType>,
    ) -> Self {
        self.oidc_application_type = Some(oidc_application_type.into());
        self
    }

    /// Whether tokens of OpenID Connect tell how the user logged in. Every such application has it, by the
    /// account of the vendor's Terraform provider.
    #[must_use]
    #[inline]
    pub fn include_amr_claims(mut self, include_amr_claims: bool) -> Self {
        self.include_amr_claims = Some(include_amr_claims);
        self
    }
}

object!(AppConfiguration {
    required {}
    optional {
        "signature_algorithm" => signature_algorithm,
        "certificate_id" => certificate_id,
        "provider_arn" => provider_arn,
        "login_url" => login_url,
        "redirect_uri" => redirect_uri,
        "post_logout_redirect_uri" => post_logout_redirect_uri,
        "access_token_expiration_minutes" => access_token_expiration_minutes,
        "refresh_token_expiration_minutes" => refresh_token_expiration_minutes,
        "token_endpoint_auth_method" => token_endpoint_auth_method,
        "oidc_application_type" => oidc_application_type,
        "include_amr_claims" => include_amr_claims,
    }
});

// spec/v2/apps.yaml#/components/schemas/AppParameter
/// A parameter: a value that a login, or provisioning, hands to the application. `values` and
/// `default_values` are a text, a list of texts or null, and come back in the shape in which they were
/// last sent.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AppParameter {
    /// The id of the parameter, which cannot be set.
    pub id: Option<AppParameterId>,
    /// The name that administrators see; it can be set only when the parameter is created.
    pub label: Option<String>,
    /// The attribute of the user that it takes its value from: `custom_attribute_` and a short name for a
    /// custom one, `_macro_` for what is in `user_attribute_macros`.
    pub user_attribute_mappings: Option<String>,
    /// The template that makes the value.
    pub user_attribute_macros: Option<String>,
    /// What is done to the value.
    pub attributes_transformations: Option<String>,
    /// The field `default_values`.
    pub default_values: Option<Value>,
    /// The field `values`.
    pub values: Option<Value>,
    /// Whether provisioning by SCIM leaves it out where it is empty.
    pub skip_if_blank: Option<bool>,
    /// Whether the values are entitlements that are provisioned.
    pub provisioned_entitlements: Option<bool>,
    /// A switch for the entitlements; no source says what it does.
    pub safe_entitlements_enabled: Option<bool>,
    /// Whether it is part of SAML logins; for parameters that were added.
    pub include_in_saml_assertion: Option<bool>,
    unknown: Unknown,
}

impl AppParameter {
    /// Holds what is required and nothing else.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The id of the parameter, which cannot be set.
    #[must_use]
    pub fn id(mut self, id: impl Into<AppParameterId>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// The name that administrators see; it can be set only when the parameter is created.
    #[must_use]
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = Some(label.into());
        self
    }

    /// The attribute of the user that it takes its value from: `custom_attribute_` and a short name for a
    /// custom one, `_macro_` for what is in `user_attribute_macros`.
    #[must_use]
    pub fn user_attribute_mappings(
        mut self,
        user_attribute_mappings: impl Into<String>,
    ) -> Self {
        self.user_attribute_mappings = Some(user_attribute_mappings.into());
        self
    }

    /// The template that makes the value.
    #[must_use]
    pub fn user_attribute_macros(
        mut self,
        user_attribute_macros: impl Into<String>,
    ) -> Self {
        self.user_attribute_macros = Some(user_attribute_macros.into());
        self
    }

    /// What is done to the value.
    #[must_use]
    pub fn attributes_transformations(
        mut self,
        attributes_transformations: impl Into<String>,
    ) -> Self {
        self.attributes_transformations = Some(attributes_transformations.into());
        self
    }

    /// The field `default_values`.
    #[must_use]
    pub fn default_values(mut self, default_values: impl Into<Value>) -> Self {
        self.default_values = Some(default_values.into());
        self
    }

    /// The field `values`.
    #[must_use]
    pub fn values(mut self, values: impl Into<Value>) -> Self {
        self.values = Some(values.into());
        self
    }

    /// Whether provisioning by SCIM leaves it out where it is empty.
    #[must_use]
    #[inline]
    pub fn skip_if_blank(mut self, skip_if_blank: bool) -> Self {
        self.skip_if_blank = Some(skip_if_blank);
        self
    }

    /// Whether the values are entitlements that are provisioned.
    #[must_use]
    #[inline]
    pub fn provisioned_entitlements(mut self, provisioned_entitlements: bool) -> Self {
        self.provisioned_entitlements = Some(provisioned_entitlements);
        self
    }

    /// A switch for the entitlements; no source says what it does.
    #[must_use]
    #[inline]
    pub fn safe_entitlements_enabled(mut self, safe_entitlements_enabled: bool) -> Self {
        self.safe_entitlements_enabled = Some(safe_entitlements_enabled);
        self
    }

    /// Whether it is part of SAML logins; for parameters that were added.
    #[must_use]
    #[inline]
    pub fn include_in_saml_assertion(mut self, include_in_saml_assertion: bool) -> Self {
        self.include_in_saml_assertion = Some(include_in_saml_assertion);
        self
    }
}

object!(AppParameter {
    required {}
    optional {
        "id" => id,
        "label" => label,
        "user_attribute_mappings" => user_attribute_mappings,
        "user_attribute_macros" => user_attribute_macros,
        "attributes_transformations" => attributes_transformations,
        "default_values" => default_values,
        "values" => values,
        "skip_if_blank" => skip_if_blank,
        "provisioned_entitlements" => provisioned_entitlements,
        "safe_entitlements_enabled" => safe_entitlements_enabled,
        "include_in_saml_assertion" => include_in_saml_assertion,
    }
});

// spec/v2/apps.yaml#/components/schemas/AppEnforcementPoint
/// How an access gateway guards an application. The fields are those of the vendor's Python SDK.
/// `conditions` is a text there, and an object with a `type` and `roles` in the Go SDK.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AppEnforcementPoint {
    /// Whether all of it needs a login.
    pub require_sitewide_authentication: Option<bool>,
    /// The field `conditions`.
    pub conditions: Option<Value>,
    /// After which time a session ends.
    pub session_expiry_fixed: Option<Box<AppSessionExpiry>>,
    /// After which time a session ends.
    pub session_expiry_inactivity: Option<Box<AppSessionExpiry>>,
    /// Who may use it: `allow`, `deny` or `conditional`.
    pub permissions: Option<String>,
    /// The token of the gateway; only when it is created.
    pub token: Option<Secret>,
    /// The address of the application inside the network; its host is an IP address.
    pub target: Option<String>,
    /// Parts of it with rules of their own.
    pub resources: Option<Vec<AppEnforcementPointResource>>,
    /// The path that the application stands under.
    pub context_root: Option<String>,
    /// Whether the application is called by its own host name.
    pub use_target_host_header: Option<bool>,
    /// The host names it answers to, parted by commas.
    pub vhost: Option<String>,
    /// The path where users arrive, without a slash in front.
    pub landing_page: Option<String>,
    /// Whether upper and lower case in paths differ.
    pub case_sensitive: Option<bool>,
    unknown: Unknown,
}

impl AppEnforcementPoint {
    /// Holds what is required and nothing else.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether all of it needs a login.
    #[must_use]
    #[inline]
    pub fn require_sitewide_authentication(
        mut self,
        require_sitewide_authentication: bool,
    ) -> Self {
        self.require_sitewide_authentication = Some(require_sitewide_authentication);
        self
    }

    /// The field `conditions`.
    #[must_use]
    pub fn conditions(mut self, conditions: impl Into<Value>) -> Self {
        self.conditions = Some(conditions.into());
        self
    }

    /// After which time a session ends.
    #[must_use]
    pub fn session_expiry_fixed(
        mut self,
        session_expiry_fixed: impl Into<AppSessionExpiry>,
    ) -> Self {
        self.session_expiry_fixed = Some(Box::new(session_expiry_fixed.into()));
        self
    }

    /// After which time a session ends.
    #[must_use]
    pub fn session_expiry_inactivity(
        mut self,
        session_expiry_inactivity: impl Into<AppSessionExpiry>,
    ) -> Self {
        self.session_expiry_inactivity = Some(
            Box::new(session_expiry_inactivity.into()),
        );
        self
    }

    /// Who may use it: `allow`, `deny` or `conditional`.
    #[must_use]
    pub fn permissions(mut self, permissions: impl Into<String>) -> Self {
        self.permissions = Some(permissions.into());
        self
    }

    /// The token of the gateway; only when it is created.
    #[must_use]
    pub fn token(mut self, token: impl Into<Secret>) -> Self {
        self.token = Some(token.into());
        self
    }

    /// The address of the application inside the network; its host is an IP address.
    #[must_use]
    pub fn target(mut self, target: impl Into<String>) -> Self {
        self.target = Some(target.into());
        self
    }

    /// Parts of it with rules of their own.
    #[must_use]
    pub fn resources(
        mut self,
        resources: impl IntoIterator<Item = impl Into<AppEnforcementPointResource>>,
    ) -> Self {
        self.resources = Some(resources.into_iter().map(Into::into).collect());
        self
    }

    /// The path that the application stands under.
    #[must_use]
    pub fn context_root(mut self, context_root: impl Into<String>) -> Self {
        self.context_root = Some(context_root.into());
        self
    }

    /// Whether the application is called by its own host name.
    #[must_use]
    #[inline]
    pub fn use_target_host_header(mut self, use_target_host_header: bool) -> Self {
        self.use_target_host_header = Some(use_target_host_header);
        self
    }

    /// The host names it answers to, parted by commas.
    #[must_use]
    pub fn vhost(mut self, vhost: impl Into<String>) -> Self {
        self.vhost = Some(vhost.into());
        self
    }

    /// The path where users arrive, without a slash in front.
    #[must_use]
    pub fn landing_page(mut self, landing_page: impl Into<String>) -> Self {
        self.landing_page = Some(landing_page.into());
        self
    }

    /// Whether upper and lower case in paths differ.
    #[must_use]
    #[inline]
    pub fn case_sensitive(mut self, case_sensitive: bool) -> Self {
        self.case_sensitive = Some(case_sensitive);
        self
    }
}

object!(AppEnforcementPoint {
    required {}
    optional {
        "require_sitewide_authentication" => require_sitewide_authentication,
        "conditions" => conditions,
        "session_expiry_fixed" => session_expiry_fixed,
        "session_expiry_inactivity" => session_expiry_inactivity,
        "permissions" => permissions,
        "token" => token,
        "target" => target,
        "resources" => resources,
        "context_root" => context_root,
        "use_target_host_header" => use_target_host_header,
        "vhost" => vhost,
        "landing_page" => landing_page,
        "case_sensitive" => case_sensitive,
    }
});

// spec/v2/apps.yaml#/components/schemas/AppSessionExpiry
/// After which time a session ends.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AppSessionExpiry {
    /// How many, in its unit.
    pub value: Option<i64>,
    /// The unit: 0 for seconds, 1 for minutes, 2 for hours.
    pub unit: Option<i64>,
    unknown: Unknown,
}

impl AppSessionExpiry {
    /// Holds what is required and nothing else.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// How many, in its unit.
    #[must_use]
    #[inline]
    pub fn value(mut self, value: i64) -> Self {
        self.value = Some(value);
        self
    }

    /// The unit: 0 for seconds, 1 for minutes, 2 for hours.
    #[must_use]
    #[inline]
    pub fn unit(mut self, unit: i64) -> Self {
        self.unit = Some(unit);
        self
    }
}

object!(AppSessionExpiry {
    required {}
    optional {
        "value" => value,
        "unit" => unit,
    }
});

// spec/v2/apps.yaml#/components/schemas/AppEnforcementPointResource
/// A part of a guarded application, and who may use it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AppEnforcementPointResource {
    /// The path of the part.
    pub path: Option<String>,
    /// Whether the path is a regular expression.
    pub is_path_regex: Option<bool>,
    /// Whether it needs a login; a text called `require_authentication` in the Go SDK.
    pub require_auth: Option<bool>,
    /// Who may use it: `allow`, `deny` or `conditions`; `permissions` in the Go SDK.
    pub permission: Option<String>,
    /// The conditions; needed where `permission` is `conditions`.
    pub conditions: Option<String>,
    /// The id of the part; only the vendor's Go SDK has it.
    pub resource_id: Option<i64>,
    unknown: Unknown,
}

impl AppEnforcementPointResource {
    /// Holds what is required and nothing else.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The path of the part.
    #[must_use]
    pub fn path(mut self, path: impl Into<String>) -> Self {
        self.path = Some(path.into());
        self
    }

    /// Whether the path is a regular expression.
    #[must_use]
    #[inline]
    pub fn is_path_regex(mut self, is_path_regex: bool) -> Self {
        self.is_path_regex = Some(is_path_regex);
        self
    }

    /// Whether it needs a login; a text called `require_authentication` in the Go SDK.
    #[must_use]
    #[inline]
    pub fn require_auth(mut self, require_auth: bool) -> Self {
        self.require_auth = Some(require_auth);
        self
    }

    /// Who may use it: `allow`, `deny` or `conditions`; `permissions` in the Go SDK.
    #[must_use]
    pub fn permission(mut self, permission: impl Into<String>) -> Self {
        self.permission = Some(permission.into());
        self
    }

    /// The conditions; needed where `permission` is `conditions`.
    #[must_use]
    pub fn conditions(mut self, conditions: impl Into<String>) -> Self {
        self.conditions = Some(conditions.into());
        self
    }

    /// The id of the part; only the vendor's Go SDK has it.
    #[must_use]
    #[inline]
    pub fn resource_id(mut self, resource_id: i64) -> Self {
        self.resource_id = Some(resource_id);
        self
    }
}

object!(AppEnforcementPointResource {
    required {}
    optional {
        "path" => path,
        "is_path_regex" => is_path_regex,
        "require_auth" => require_auth,
        "permission" => permission,
        "conditions" => conditions,
        "resource_id" => resource_id,
    }
});

// spec/v2/apps.yaml#/components/schemas/AppUser
/// A user who has an application.
#[derive(Clone, Debug, PartialEq)]
pub struct AppUser {
    /// The id of the user.
    pub id: UserId,
    /// First name.
    pub firstname: Option<String>,
    /// Last name.
    pub lastname: Option<String>,
    /// The name the user logs in with.
    pub username: Option<String>,
    /// E-mail address.
    pub email: Option<String>,
    /// Login name in Active Directory; only the vendor's .NET SDK has it.
    pub samaccountname: Option<String>,
    unknown: Unknown,
}

object!(AppUser {
    required {
        "id" => id,
    }
    optional {
        "firstname" => firstname,
        "lastname" => lastname,
        "username" => username,
        "email" => email,
        "samaccountname" => samaccountname,
    }
});
