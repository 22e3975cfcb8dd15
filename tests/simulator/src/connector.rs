//! The connectors that applications are made from, which no account can change.

use serde::Serialize;

/// How users log in to an application, as a number.
pub(crate) const PASSWORD: i64 = 0;
pub(crate) const SAML: i64 = 2;
pub(crate) const FORMS_BASED: i64 = 6;
pub(crate) const OPENID_CONNECT: i64 = 8;

/// All ways to log in, with what lists call them.
const AUTH_METHODS: [(i64, &str); 8] = [
    (PASSWORD, "Password"),
    (1, "OpenId"),
    (SAML, "SAML2.0"),
    (3, "API"),
    (4, "Google"),
    (FORMS_BASED, "Forms Based App"),
    (7, "WSFED"),
    (OPENID_CONNECT, "OpenId Connect"),
];

/// A connector.
#[derive(Serialize)]
pub(crate) struct Connector {
    pub(crate) id: i64,
    pub(crate) name: &'static str,
    pub(crate) auth_method: i64,
    pub(crate) allows_new_parameters: bool,
    pub(crate) icon_url: &'static str,
    /// The names and labels of the parameters that all its applications have.
    #[serde(skip)]
    pub(crate) parameters: &'static [(&'static str, &'static str)],
}

const MISSING_ICON: &str = "/images/missing_connector_icon/square/old_original.png";

/// All connectors, in the order of their names.
pub(crate) static CONNECTORS: [Connector; 6] = [
    Connector {
        id: 114_099,
        name: "Amazon Connect",
        auth_method: SAML,
        allows_new_parameters: false,
        icon_url: "https://cdn-shadow.onlgn.net/images/icons/square/amazonConnect/old_original.png",
        parameters: &[("saml_username", "Email")],
    },
    Connector {
        id: 50_534,
        name: "Amazon Web Services (AWS) Multi Role",
        auth_method: SAML,
        allows_new_parameters: true,
        icon_url: "https://cdn-shadow.onlgn.net/images/icons/square/amazonwebservices3multirole/old_original.png?1421095823",
        parameters: &[
            ("saml_username", "Amazon Username"),
            ("https://aws.amazon.com/SAML/Attributes/Role", "Role"),
            ("https://aws.amazon.com/SAML/Attributes/RoleSessionName", "RoleSessionName"),
        ],
    },
    Connector {
        id: 8_003,
        name: "Login Form",
        auth_method: PASSWORD,
        allows_new_parameters: false,
        icon_url: MISSING_ICON,
        parameters: &[("username", "Username"), ("password", "Password")],
    },
    Connector {
        id: 108_419,
        name: "OpenId Connect (OIDC)",
        auth_method: OPENID_CONNECT,
        allows_new_parameters: true,
        icon_url: MISSING_ICON,
        parameters: &[],
    },
    Connector {
        id: 110_016,
        name: "SAML Custom Connector (Advanced)",
        auth_method: SAML,
        allows_new_parameters: true,
        icon_url: MISSING_ICON,
        parameters: &[("saml_username", "NameID value")],
    },
    Connector {
        id: 3_001,
        name: "SAML Test Connector",
        auth_method: SAML,
        allows_new_parameters: false,
        icon_url: MISSING_ICON,
        parameters: &[("saml_username", "Email")],
    },
];

impl Connector {
    /// Whether all its applications have a parameter of this name.
    pub(crate) fn has_parameter(&self, name: &str) -> bool {
        self.parameters.iter().any(|(own, _)| *own == name)
    }
}

/// The connector with this id.
pub(crate) fn find(id: i64) -> Option<&'static Connector> {
    CONNECTORS.iter().find(|connector| connector.id == id)
}

/// What lists call a way to log in, if there is such a one.
pub(crate) fn auth_method_name(number: i64) -> Option<&'static str> {
    AUTH_METHODS.iter().find(|(other, _)| *other == number).map(|(_, name)| *name)
}
