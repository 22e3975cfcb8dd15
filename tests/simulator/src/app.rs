//! The applications of the account, and who has them: users it was given to, and users with a role that gives it.

use std::collections::BTreeSet;

use jiff::Timestamp;
use serde_json::{Value, json};

use crate::{
    access::{self, InvalidObject},
    connector, role,
    state::State,
    store::{self, Object, Store},
    user::User,
};

/// All applications, without what follows from elsewhere: their roles and what single sign-on needs.
pub(crate) struct Apps {
    store: Store,
    last_parameter: i64,
}

/// Ids, connectors, names, whether the portal shows them, and brands; some are those of the documented calls.
const SEEDED: [(i64, i64, &str, bool, Option<i64>); 6] = [
    (1_455, 3_001, "Mom Corp", true, Some(9)),
    (775_664, 108_419, "A Sample App", true, None),
    (928_532, 50_534, "New AWS app", true, None),
    (1_170_001, 110_016, "AppWonder", true, None),
    (1_170_002, 8_003, "Payroll", true, None),
    (1_170_003, 108_419, "Backoffice", false, None),
];

/// The id before the first parameter, so that the `saml_username` of 928532 has the documented 89804.
const LAST_PARAMETER: i64 = 89_802;

/// 2020-01-14T21:21:06Z.
const CREATED: i64 = 1_579_036_866;

/// What a caller writes, and what is replaced by it.
const WRITTEN: [&str; 8] =
    ["allow_assumed_signin", "brand_id", "description", "name", "notes", "policy_id", "tab_id", "visible"];

/// What a caller writes member by member.
const MERGED: [&str; 3] = ["configuration", "enforcement_point", "provisioning"];

/// What a caller writes of a parameter. The label of one that is there stays as it is.
const PARAMETER: [&str; 9] = [
    "attributes_transformations",
    "default_values",
    "include_in_saml_assertion",
    "provisioned_entitlements",
    "safe_entitlements_enabled",
    "skip_if_blank",
    "user_attribute_macros",
    "user_attribute_mappings",
    "values",
];

impl Apps {
    pub(crate) fn seeded() -> Self {
        let mut apps = Self { store: Store::default(), last_parameter: LAST_PARAMETER };
        let created = Timestamp::from_second(CREATED).unwrap_or_default();
        let connectors = connector::seeded();
        for (id, connector, name, visible, brand) in SEEDED {
            let mut app = apps.made_from(connectors.get(connector), created);
            app.extend(store::object(json!({"name": name, "visible": visible, "brand_id": brand})));
            apps.store.put(Some(id), app);
        }
        apps
    }

    /// All of them, in the order of their ids.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (i64, &Object)> {
        self.store.iter()
    }

    pub(crate) fn get(&self, id: i64) -> Option<&Object> {
        self.store.get(id)
    }

    pub(crate) fn get_mut(&mut self, id: i64) -> Option<&mut Object> {
        self.store.get_mut(id)
    }

    /// Makes an application from a connector with what a body says of it, and gives its id.
    pub(crate) fn add(&mut self, connector: &Object, body: &Object, now: Timestamp) -> i64 {
        let app = self.made_from(Some(connector), now);
        let id = self.store.add(app);
        self.write(id, body, now);
        id
    }

    /// Writes what a body says of an application; what nobody can write is ignored.
    pub(crate) fn write(&mut self, id: i64, body: &Object, now: Timestamp) {
        let Some(app) = self.store.get_mut(id) else { return };
        app.extend(only(body, &WRITTEN));
        for (name, value) in only(body, &MERGED) {
            merge(app.entry(name).or_insert_with(|| json!({})), &value);
        }
        // The server leaves out these two settings of OpenID Connect where they are 0.
        if let Some(configuration) = app.get_mut("configuration").and_then(Value::as_object_mut) {
            let unset = ["oidc_application_type", "token_endpoint_auth_method"];
            configuration.retain(|name, value| *value != 0 || !unset.contains(&name.as_str()));
        }
        app.insert("updated_at".to_owned(), json!(format!("{now:.0}")));
        let known = app.get_mut("parameters").and_then(Value::as_object_mut);
        let sent = body.get("parameters").and_then(Value::as_object);
        let (Some(known), Some(sent)) = (known, sent) else { return };
        for (name, value) in sent {
            let parameter = known.entry(name).or_insert_with(|| {
                self.last_parameter += 1;
                parameter(self.last_parameter, value.get("label").unwrap_or(&Value::Null))
            });
            if let Some(value) = value.as_object() {
                merge(parameter, &Value::Object(only(value, &PARAMETER).collect()));
            }
        }
    }

    /// Removes an application. Nobody has what is not there, and no other gets its id, so that users stay as they are.
    pub(crate) fn remove(&mut self, id: i64) -> bool {
        self.store.remove(id)
    }

    /// An application that nobody has said anything of; it need not have a connector.
    fn made_from(&mut self, connector: Option<&Object>, now: Timestamp) -> Object {
        let of_connector = |member: &str| connector.and_then(|connector| connector.get(member));
        let id = of_connector("id").and_then(Value::as_i64);
        let method = of_connector("auth_method").and_then(Value::as_i64);
        let mut parameters = Object::new();
        for (name, label) in id.map(connector::parameters).unwrap_or_default() {
            self.last_parameter += 1;
            parameters.insert((*name).to_owned(), parameter(self.last_parameter, &json!(label)));
        }
        let configuration = match method {
            Some(connector::SAML) => json!({"signature_algorithm": "SHA-1", "provider_arn": null}),
            Some(connector::OPENID_CONNECT) => json!({
                "login_url": null,
                "redirect_uri": null,
                "post_logout_redirect_uri": null,
                "access_token_expiration_minutes": null,
                "refresh_token_expiration_minutes": null,
                "include_amr_claims": false,
            }),
            _ => json!({}),
        };
        let now = format!("{now:.0}");
        let app = json!({
            "connector_id": id,
            "name": null,
            "description": null,
            "notes": null,
            "icon_url": of_connector("icon_url"),
            "visible": true,
            "auth_method": method,
            "policy_id": null,
            "brand_id": null,
            "tab_id": null,
            "allow_assumed_signin": false,
            "provisioning": {"enabled": false},
            "configuration": configuration,
            "parameters": parameters,
            "enforcement_point": {},
            "created_at": now,
            "updated_at": now,
        });
        store::object(app)
    }
}

/// Puts an application as it is given where its id is, or adds it; what is not said of it is as its connector has it.
pub(crate) fn insert(state: &mut State, mut given: Object, now: Timestamp) -> Result<i64, InvalidObject> {
    let id = access::take_number(&mut given)?;
    let roles = access::take_ids(&mut given, "role_ids");
    if let Some(role) = roles.iter().flatten().find(|role| state.roles.get(**role).is_none()) {
        return Err(InvalidObject::Missing { what: "role", id: *role });
    }
    let connector = given.get("connector_id").and_then(Value::as_i64);
    let mut app = state.apps.made_from(connector.and_then(|connector| state.connectors.get(connector)), now);
    app.extend(given);
    let parameters = app.get("parameters").and_then(Value::as_object).into_iter().flat_map(Object::values);
    let last = parameters.filter_map(|parameter| parameter.get("id")?.as_i64()).max();
    state.apps.last_parameter = state.apps.last_parameter.max(last.unwrap_or_default());
    let id = state.apps.store.put(id, app);
    if let Some(roles) = roles {
        role::set_giving(&mut state.roles, id, &roles);
    }
    Ok(id)
}

/// The certificate that messages are signed with.
const CERTIFICATE: i64 = 170_216;

/// An application with all its members.
pub(crate) fn full(state: &State, id: i64) -> Option<Object> {
    let mut app = state.apps.get(id)?.clone();
    let sso = match app.get("auth_method").and_then(Value::as_i64) {
        Some(connector::SAML) => {
            let issuer = format!("https://app.onelogin.com/saml/metadata/{}", uuid(id));
            json!({
                "metadata_url": issuer,
                "acs_url": format!("https://sharkbytes.onelogin.com/trust/saml2/http-post/sso/{id}"),
                "sls_url": format!("https://sharkbytes.onelogin.com/trust/saml2/http-redirect/slo/{id}"),
                "issuer": issuer,
                "certificate": {"id": CERTIFICATE, "name": "Default", "value": "c6d814d032f000d9c03bc79727265"},
            })
        }
        Some(connector::OPENID_CONNECT) => json!({"client_id": uuid(id)}),
        _ => json!({}),
    };
    app.entry("sso").or_insert(sso);
    app.entry("role_ids").or_insert_with(|| role::giving(&state.roles, id).into());
    Some(app)
}

/// What stands for an application where its id is not to be told.
fn uuid(id: i64) -> String {
    format!("5772393d-2ad3-47d6-a64f-{id:012x}")
}

/// A parameter without a value.
fn parameter(id: i64, label: &Value) -> Value {
    json!({
        "id": id,
        "label": label,
        "user_attribute_mappings": null,
        "user_attribute_macros": null,
        "attributes_transformations": null,
        "default_values": null,
        "values": null,
        "skip_if_blank": false,
        "provisioned_entitlements": false,
        "safe_entitlements_enabled": null,
        "include_in_saml_assertion": false,
    })
}

/// These members of an object.
pub(crate) fn only(object: &Object, names: &[&str]) -> impl Iterator<Item = (String, Value)> {
    names.iter().filter_map(|name| Some(((*name).to_owned(), object.get(*name)?.clone())))
}

/// Writes the members of one object into another.
fn merge(known: &mut Value, sent: &Value) {
    if let (Some(known), Some(sent)) = (known.as_object_mut(), sent.as_object()) {
        known.extend(sent.clone());
    }
}

/// Who has an application.
pub(crate) struct Holders {
    app: i64,
    /// The roles that give it.
    roles: Vec<i64>,
}

impl Holders {
    /// Those of the application with this id, if there is one.
    pub(crate) fn of(state: &State, app: i64) -> Option<Self> {
        state.apps.get(app).map(|_| Self { app, roles: role::giving(&state.roles, app) })
    }

    /// Whether a user is one of them.
    pub(crate) fn has(&self, user: &User) -> bool {
        user.app_ids.contains(&self.app) || user.role_ids.iter().any(|role| self.roles.contains(role))
    }
}

/// The applications that a user has, in the order of their ids.
pub(crate) fn of_user<'a>(state: &'a State, user: &User) -> impl Iterator<Item = (i64, &'a Object)> {
    let roles = user.role_ids.iter().filter_map(|role| state.roles.get(*role));
    let ids: BTreeSet<i64> =
        roles.flat_map(|role| store::ids(role, "apps")).chain(user.app_ids.iter().copied()).collect();
    ids.into_iter().filter_map(|id| Some((id, state.apps.get(id)?)))
}

/// The id of a user's login at an application, another for every pair of the two.
pub(crate) fn login_id(user: i64, app: i64) -> i64 {
    user.wrapping_mul(10_000_000).wrapping_add(app)
}

/// Whether an application is opened by the browser extension, which fills in a form.
pub(crate) fn needs_extension(app: &Object) -> bool {
    let method = app.get("auth_method").and_then(Value::as_i64);
    method.is_some_and(|method| [connector::PASSWORD, connector::FORMS_BASED].contains(&method))
}

/// Whether users are created in an application as well.
pub(crate) fn provisions(app: &Object) -> bool {
    app.get("provisioning").is_some_and(|provisioning| provisioning["enabled"] == true)
}

/// Whether the portal shows an application.
pub(crate) fn is_visible(app: &Object) -> bool {
    app.get("visible").is_some_and(|visible| *visible == true)
}

/// Where an application's icon is, in the size of the portal.
pub(crate) fn small_icon(app: &Object) -> Option<String> {
    Some(app.get("icon_url")?.as_str()?.replace("old_original", "mobile_50"))
}
