//! Applications: what connectors add is kept, and can be sent on.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use onelogin::{
    Error, v1,
    v2::{
        App, AppAuthMethod, AppChanges, AppConfiguration, AppOidcType, AppParameter, AppSignatureAlgorithm, ListApps,
        ListAppsRoles, ListAppsUsers, ListConnectors, ListUsers, ListUsersApps, NewApp, NewRole, RoleChanges,
    },
};
use onelogin_contract::tenant::Tenant;
use onelogin_simulator::{Answer, Request};
use serde_json::{Value, json};

const KELLY: i64 = 36_216_766;
/// Kelly's role, which gives the first of these applications; the other two are given by others, and the last is hidden.
const DEFAULT: i64 = 199_848;
const APP_WONDER: i64 = 1_170_001;
const PAYROLL: i64 = 1_170_002;
const BACKOFFICE: i64 = 1_170_003;
const AWS: i64 = 50_534;
const OIDC: i64 = 108_419;

fn refusal<T: std::fmt::Debug>(outcome: Result<T, Error>) -> (u16, String) {
    let error = outcome.unwrap_err();
    (error.status().unwrap(), error.message().to_owned())
}

fn invalid(member: &str) -> (u16, String) {
    (422, format!("invalid value in {member:?}"))
}

async fn names(tenant: &Tenant, query: ListApps) -> Vec<String> {
    let apps = tenant.client().v2().apps().list(query).await.unwrap();
    apps.items.into_iter().map(|app| app.name.unwrap()).collect()
}

async fn apps_of(tenant: &Tenant, user: i64, query: ListAppsUsers) -> Vec<i64> {
    let apps = tenant.client().v2().users().list_apps(user, query).await.unwrap();
    apps.items.iter().map(|app| app.id.get()).collect()
}

fn body(request: &Request) -> Value {
    serde_json::from_slice(request.body.as_ref()).unwrap()
}

#[tokio::test]
async fn a_copy_has_the_settings_and_parameters_of_the_original_whatever_its_connector() {
    let tenant = Tenant::with_users(1).await.unwrap();
    let configuration = json!({"signature_algorithm": "SHA-256", "session_length": 60, "sign_all": true});
    let parameters = json!({
        "saml_username": {"id": 1, "user_attribute_mappings": "email", "values": "x"},
        "Role": {"id": 2, "values": ["x", "y"], "default_values": null}
    });
    let original = json!({
        "id": 928532,
        "connector_id": 50534,
        "name": "Original",
        "sso": {"issuer": "https://example.com"},
        "configuration": configuration,
        "parameters": parameters
    });
    tenant.simulator().script("v2", "apps.get", Answer::json(200, original)).unwrap();
    let apps = tenant.client().v2().apps();
    let app = apps.get(928532).await.unwrap();
    let copy = NewApp::new(app.connector_id.unwrap(), "Copy")
        .configuration(*app.configuration.unwrap())
        .parameters(app.parameters.unwrap());
    apps.create(copy).await.unwrap();
    assert_eq!(
        body(&tenant.last("apps.create").unwrap()),
        json!({"connector_id": 50534, "name": "Copy", "configuration": configuration, "parameters": parameters})
    );
}

#[tokio::test]
async fn null_clears_and_a_setting_of_a_connector_is_sent_as_it_is_called_there() {
    let tenant = Tenant::with_users(1).await.unwrap();
    let mut configuration = AppConfiguration::new().signature_algorithm(AppSignatureAlgorithm::from("SHA-384"));
    configuration.unknown_mut().insert("session_length", 60);
    configuration.unknown_mut().insert("redirect_uri", Value::Null);
    let parameter = AppParameter::new().label("Employee Number").values(Value::Null);
    let changes = AppChanges::new()
        .clear_notes()
        .role_ids([192513])
        .configuration(configuration)
        .parameters([("employee_number", parameter)]);
    // Whether the server takes a value that the page does not have is not known, so the simulator would not.
    tenant.simulator().script("v2", "apps.update", Answer::json(200, json!({"id": 775664}))).unwrap();
    tenant.client().v2().apps().update(775664, changes).await.unwrap();
    assert_eq!(
        body(&tenant.last("apps.update").unwrap()),
        json!({
            "notes": null,
            "role_ids": [192513],
            "configuration": {"signature_algorithm": "SHA-384", "session_length": 60, "redirect_uri": null},
            "parameters": {"employee_number": {"label": "Employee Number", "values": null}}
        })
    );
}

#[tokio::test]
async fn connectors_are_filtered_by_the_number_of_a_way_to_log_in() {
    let tenant = Tenant::with_users(1).await.unwrap();
    let query = ListConnectors::new().name("amazon").auth_method(AppAuthMethod::Saml);
    let connectors = tenant.client().v2().connectors().list(query).await.unwrap();
    assert_eq!(connectors.items[1].allows_new_parameters, Some(true));
    assert_eq!(tenant.last("connectors.list").unwrap().query, "name=amazon&auth_method=2");
}

#[tokio::test]
async fn an_app_is_created_read_changed_and_deleted() {
    let tenant = Tenant::with_users(2).await.unwrap();
    let apps = tenant.client().v2().apps();
    let configuration = AppConfiguration::new().redirect_uri("https://a.test").oidc_application_type(AppOidcType::Web);
    let new = NewApp::new(OIDC, "Portal").notes("old").configuration(configuration).role_ids([DEFAULT]);
    let created = apps.create(new).await.unwrap();
    let sso = created.sso.unwrap();
    assert!(sso.client_secret.is_some() && sso.client_id.is_some());

    let read = apps.get(created.id).await.unwrap();
    assert_eq!((read.name.as_deref(), read.auth_method), (Some("Portal"), Some(AppAuthMethod::OpenIdConnect)));
    assert_eq!((read.visible, read.role_ids.unwrap()), (Some(true), vec![DEFAULT.into()]));
    assert_eq!(read.sso.unwrap().client_secret, None, "the secret is told once");
    let configuration = read.configuration.unwrap();
    assert_eq!(configuration.oidc_application_type, None, "a setting that is 0 is left out");

    let change = AppConfiguration::new().login_url("https://b.test");
    apps.update(created.id, AppChanges::new().clear_notes().visible(false).configuration(change)).await.unwrap();
    let read = apps.get(created.id).await.unwrap();
    let configuration = read.configuration.unwrap();
    assert_eq!((read.name.as_deref(), read.notes, read.visible), (Some("Portal"), None, Some(false)));
    assert_eq!(configuration.login_url.as_deref(), Some("https://b.test"));
    assert_eq!(configuration.redirect_uri.as_deref(), Some("https://a.test"), "what is not sent stays");

    apps.delete(created.id).await.unwrap();
    assert!(apps.get(created.id).await.unwrap_err().is_not_found());
    assert!(apps.update(created.id, AppChanges::new()).await.unwrap_err().is_not_found());
    assert!(apps.delete(created.id).await.unwrap_err().is_not_found());
    let next = apps.create(NewApp::new(OIDC, "Portal")).await.unwrap().id;
    assert!(next > created.id, "no id is given twice");
}

#[tokio::test]
async fn an_app_that_cannot_be_is_refused_and_changes_nothing() {
    let tenant = Tenant::with_users(2).await.unwrap();
    let apps = tenant.client().v2().apps();
    let before = names(&tenant, ListApps::new()).await;
    assert_eq!(refusal(apps.create(NewApp::new(1, "x")).await), invalid("connector_id"));
    assert_eq!(refusal(apps.create(NewApp::new(AWS, "")).await), invalid("name"));
    assert_eq!(refusal(apps.create(NewApp::new(AWS, "x").brand_id(7)).await), invalid("brand_id"));
    assert_eq!(refusal(apps.create(NewApp::new(AWS, "x").role_ids([7])).await), invalid("role_ids"));
    assert_eq!(refusal(apps.update(APP_WONDER, AppChanges::new().connector_id(AWS)).await), invalid("connector_id"));
    let parameter = || [("foreign", AppParameter::new().label("x"))];
    assert_eq!(refusal(apps.create(NewApp::new(114_099, "x").parameters(parameter())).await), invalid("parameters"));
    assert_eq!(refusal(apps.list(ListApps::new().auth_method(AppAuthMethod::from(5))).await), invalid("auth_method"));
    assert_eq!(refusal(apps.list(ListApps::new().sort("+color")).await).0, 422);
    assert_eq!(names(&tenant, ListApps::new()).await, before);
}

#[tokio::test]
async fn apps_are_found_by_name_connector_and_way_to_log_in() {
    let tenant = Tenant::with_users(2).await.unwrap();
    let apps = tenant.client().v2().apps();
    apps.create(NewApp::new(AWS, "Workday")).await.unwrap();
    assert_eq!(names(&tenant, ListApps::new().name("Work*")).await, ["Workday"]);
    assert_eq!(names(&tenant, ListApps::new().name("Work")).await, [""; 0], "part of a name needs a wildcard");
    assert_eq!(names(&tenant, ListApps::new().connector_id(AWS).sort("-name")).await, ["Workday", "New AWS app"]);
    let openid = ListApps::new().auth_method(AppAuthMethod::OpenIdConnect).sort("+name");
    assert_eq!(names(&tenant, openid).await, ["A Sample App", "Backoffice"]);

    let row = apps.list(ListApps::new().name("Workday")).await.unwrap().items.remove(0);
    assert_eq!((row.auth_method_description.as_deref(), row.role_ids, row.sso), (Some("SAML2.0"), None, None));
    let row = apps.list(ListApps::new().name("Workday").fields(["name"])).await.unwrap().items.remove(0);
    assert_eq!((row.name.as_deref(), row.visible), (Some("Workday"), None));

    let mut pages = apps.list_all(ListApps::new().limit(2));
    let mut in_pages = Vec::new();
    while let Some(app) = pages.try_next().await.unwrap() {
        in_pages.push(app.name.unwrap());
    }
    assert_eq!(in_pages, names(&tenant, ListApps::new()).await);
    let mut first = tenant.client().v1().apps().list_all(v1::ListApps::new().limit(2).sort("-id"));
    let newest = first.try_next().await.unwrap().unwrap();
    assert_eq!((newest.name.as_deref(), newest.provisioning), (Some("Workday"), Some(false)));
}

#[tokio::test]
async fn parameters_of_the_connector_stay_and_others_can_be_added_and_deleted() {
    let tenant = Tenant::with_users(2).await.unwrap();
    let apps = tenant.client().v2().apps();
    let id = |app: &App, name: &str| app.parameters.as_ref().and_then(|all| all.get(name)).and_then(|one| one.id);
    let own = AppParameter::new().user_attribute_mappings("email").label("mine");
    let app = apps.create(NewApp::new(AWS, "x").parameters([("saml_username", own)])).await.unwrap();
    let own = id(&app, "saml_username").unwrap();
    assert!(app.parameters.as_ref().unwrap().len() > 1, "the connector's parameters come without being sent");
    assert_eq!(app.parameters.unwrap()["saml_username"].user_attribute_mappings.as_deref(), Some("email"));

    let number = |label| {
        let number = AppParameter::new().label(label).values("x");
        AppChanges::new().parameters([("number", number)])
    };
    apps.update(app.id, number("Number")).await.unwrap();
    let changed = apps.update(app.id, number("Renamed")).await.unwrap();
    let added = id(&changed, "number").unwrap();
    assert_eq!(id(&changed, "saml_username"), Some(own), "what is left out stays");
    assert_eq!(changed.parameters.unwrap()["number"].label.as_deref(), Some("Number"), "a label is set once");

    let message = format!("not allowed to destroy Parameter {own}:saml_username");
    assert_eq!(refusal(apps.delete_parameter(app.id, own).await), (403, message));
    apps.delete_parameter(app.id, added).await.unwrap();
    assert_eq!(id(&apps.get(app.id).await.unwrap(), "number"), None);
    assert!(apps.delete_parameter(app.id, added).await.unwrap_err().is_not_found());
    assert!(apps.delete_parameter(1, own).await.unwrap_err().is_not_found());
}

#[tokio::test]
async fn a_user_has_the_apps_of_their_roles_and_sees_the_visible_ones() {
    let tenant = Tenant::with_users(2).await.unwrap();
    let client = tenant.client().v2();
    let (roles, users) = (client.roles(), client.users());
    assert_eq!(apps_of(&tenant, KELLY, ListAppsUsers::new()).await, [APP_WONDER, PAYROLL]);
    let role = roles.create(NewRole::new("Surfers").apps([BACKOFFICE]).users([KELLY])).await.unwrap().id;
    assert_eq!(apps_of(&tenant, KELLY, ListAppsUsers::new()).await, [APP_WONDER, PAYROLL], "one is hidden");
    let all = || ListAppsUsers::new().ignore_visibility(true);
    assert_eq!(apps_of(&tenant, KELLY, all()).await, [APP_WONDER, PAYROLL, BACKOFFICE]);
    let payroll = users.list_apps(KELLY, all()).await.unwrap().items.remove(1);
    assert_eq!((payroll.name.as_deref(), payroll.extension), (Some("Payroll"), Some(true)));

    let one = tenant.client().v1().users();
    let in_version_1 = one.list_apps(KELLY).await.unwrap().items;
    assert_eq!(in_version_1.iter().map(|app| app.id.get()).collect::<Vec<_>>(), [APP_WONDER, PAYROLL]);
    assert_eq!(in_version_1[0].login_id, Some(json!("kellyslater")));
    assert!(one.list_apps(1).await.unwrap_err().is_not_found());

    roles.delete(role).await.unwrap();
    assert_eq!(apps_of(&tenant, KELLY, all()).await, [APP_WONDER, PAYROLL]);
    client.apps().delete(PAYROLL).await.unwrap();
    assert_eq!(apps_of(&tenant, KELLY, all()).await, [APP_WONDER]);
    client.apps().delete(APP_WONDER).await.unwrap();
    assert!(one.list_apps(KELLY).await.unwrap().items.is_empty());
    assert!(users.list_apps(1, all()).await.unwrap_err().is_not_found());
}

#[tokio::test]
async fn an_app_knows_its_users_whether_by_a_role_or_by_themselves() {
    let tenant = Tenant::with_users(120).await.unwrap();
    let client = tenant.client().v2();
    let (apps, users) = (client.apps(), client.users());
    let first = apps.list_users(APP_WONDER, ListUsersApps::new().limit(1)).await.unwrap();
    assert_eq!((first.items[0].id.get(), first.items[0].lastname.as_deref()), (KELLY, Some("Slater")));

    let mut of_app = apps.list_users_all(BACKOFFICE, ListUsersApps::new().limit(7));
    let mut having = Vec::new();
    while let Some(user) = of_app.try_next().await.unwrap() {
        having.push(user.id);
    }
    let mut filtered = users.list_all(ListUsers::new().app_id(BACKOFFICE));
    let mut found = Vec::new();
    while let Some(user) = filtered.try_next().await.unwrap() {
        found.push(user.id);
    }
    assert_eq!(found, having, "the filter of users says the same");

    apps.update(BACKOFFICE, AppChanges::new().role_ids([0_i64; 0])).await.unwrap();
    let without_roles = apps.list_users(BACKOFFICE, ListUsersApps::new()).await.unwrap().items;
    assert!(!without_roles.is_empty() && without_roles.len() < having.len());
    apps.delete(BACKOFFICE).await.unwrap();
    let gone = apps.list_users(BACKOFFICE, ListUsersApps::new()).await.unwrap_err();
    assert_eq!(gone.status(), Some(422), "a 404 is not documented");
    assert!(users.list(ListUsers::new().app_id(BACKOFFICE)).await.unwrap().items.is_empty());
}

#[tokio::test]
async fn apps_and_roles_agree_on_what_a_role_gives() {
    let tenant = Tenant::with_users(2).await.unwrap();
    let client = tenant.client().v2();
    let (apps, roles) = (client.apps(), client.roles());
    let given = async |query: ListAppsRoles| {
        let apps = roles.list_apps(DEFAULT, query).await.unwrap();
        apps.items.iter().map(|app| app.id.get()).collect::<Vec<_>>()
    };
    roles.set_apps(DEFAULT, [PAYROLL, BACKOFFICE]).await.unwrap();
    assert_eq!(given(ListAppsRoles::new()).await, [PAYROLL, BACKOFFICE]);
    assert!(given(ListAppsRoles::new().assigned(false)).await.contains(&APP_WONDER));
    assert!(apps.get(PAYROLL).await.unwrap().role_ids.unwrap().contains(&DEFAULT.into()));
    apps.update(PAYROLL, AppChanges::new().role_ids([0_i64; 0])).await.unwrap();
    assert_eq!(given(ListAppsRoles::new()).await, [BACKOFFICE]);
    apps.delete(BACKOFFICE).await.unwrap();
    assert_eq!(given(ListAppsRoles::new()).await, [0; 0], "an application that is gone is given by no role");

    let missing = (422, "Validation failed: The associated App with ID 1 could not be found".to_owned());
    assert_eq!(refusal(roles.set_apps(DEFAULT, [APP_WONDER, 1]).await), missing);
    assert_eq!(refusal(roles.create(NewRole::new("x").apps([1])).await), missing);
    assert_eq!(refusal(roles.update(DEFAULT, RoleChanges::new("x").apps([1])).await), missing);
    assert_eq!(given(ListAppsRoles::new()).await, [0; 0]);
    assert!(roles.list_apps(1, ListAppsRoles::new()).await.unwrap_err().is_not_found());
}

#[tokio::test]
async fn connectors_are_found_by_a_part_of_their_names_and_the_way_to_log_in() {
    let tenant = Tenant::with_users(1).await.unwrap();
    let connectors = tenant.client().v2().connectors();
    let page = connectors.list(ListConnectors::new().name("OPENID")).await.unwrap();
    assert_eq!(page.items.iter().map(|connector| connector.id.get()).collect::<Vec<_>>(), [OIDC]);
    let query = ListConnectors::new().name("amazon").auth_method(AppAuthMethod::OpenIdConnect);
    assert!(connectors.list(query).await.unwrap().items.is_empty());
    assert_eq!(
        refusal(connectors.list(ListConnectors::new().auth_method(AppAuthMethod::from(5))).await),
        invalid("auth_method")
    );
    let mut all = connectors.list_all(ListConnectors::new().limit(4));
    let mut count = 0;
    while all.try_next().await.unwrap().is_some() {
        count += 1;
    }
    assert_eq!(count, connectors.list(ListConnectors::new()).await.unwrap().items.len());
}
