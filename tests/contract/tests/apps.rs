//! Applications: what connectors add is kept, and can be sent on.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use onelogin::v2::{
    AppAuthMethod, AppChanges, AppConfiguration, AppParameter, AppSignatureAlgorithm, ListConnectors, NewApp,
};
use onelogin_contract::tenant::Tenant;
use onelogin_simulator::{Answer, Request};
use serde_json::{Value, json};

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
        .configuration(app.configuration.unwrap())
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
        .parameters([("employee_number".to_owned(), parameter)].into());
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
