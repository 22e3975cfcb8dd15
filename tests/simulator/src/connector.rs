//! The connectors that applications are made from, which no call changes.

use serde_json::{Value, json};

use crate::store::{self, Object, Store};

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

/// A connector of the seed.
struct Connector {
    id: i64,
    name: &'static str,
    auth_method: i64,
    allows_new_parameters: bool,
    icon_url: &'static str,
    /// The names and labels of the parameters that all its applications have.
    parameters: &'static [(&'static str, &'static str)],
}

const MISSING_ICON: &str = "/images/missing_connector_icon/square/old_original.png";

const SEEDED: [Connector; 6] = [
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

/// The connectors that the account begins with.
pub(crate) fn seeded() -> Store {
    Store::seeded(SEEDED.map(|connector| {
        json!({
            "id": connector.id,
            "name": connector.name,
            "auth_method": connector.auth_method,
            "allows_new_parameters": connector.allows_new_parameters,
            "icon_url": connector.icon_url,
        })
    }))
}

/// All connectors, in the order of their names.
pub(crate) fn in_order(connectors: &Store) -> Vec<&Object> {
    let mut connectors: Vec<&Object> = connectors.iter().map(|(_, connector)| connector).collect();
    connectors.sort_by_key(|connector| connector.get("name").and_then(Value::as_str));
    connectors
}

/// What a new connector has.
pub(crate) fn fresh() -> Object {
    let connector = json!({
        "name": null,
        "auth_method": PASSWORD,
        "allows_new_parameters": true,
        "icon_url": MISSING_ICON,
    });
    store::object(connector)
}

/// The names and labels of the parameters that all applications of a connector have; one that a test inserted has none.
pub(crate) fn parameters(connector: i64) -> &'static [(&'static str, &'static str)] {
    SEEDED.iter().find(|known| known.id == connector).map_or(&[], |known| known.parameters)
}

/// What lists call a way to log in, if there is such a one.
pub(crate) fn auth_method_name(number: i64) -> Option<&'static str> {
    AUTH_METHODS.iter().find(|(other, _)| *other == number).map(|(_, name)| *name)
}
