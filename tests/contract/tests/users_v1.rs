//! Version 1 gives one thing as a list of one, and ids and names as a list in a list; the typed calls give what is inside.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use onelogin::{
    ErrorKind, RoleId, UserId,
    auth::{GrantType, TokenRequest},
    v1::{EventType, NewUser, UserChanges, UserState},
};
use onelogin_contract::tenant::Tenant;
use onelogin_simulator::Answer;
use serde_json::{Value, json};

const KELLY: i64 = 36_216_766;

/// An account whose next answer to an operation is a success with this data.
async fn answering(operation: &str, data: Value) -> Tenant {
    let tenant = Tenant::with_users(1).await.unwrap();
    script(&tenant, operation, data);
    tenant
}

fn script(tenant: &Tenant, operation: &str, data: Value) {
    let status = json!({"error": false, "code": 200, "type": "success", "message": "Success"});
    let answer = Answer::json(200, json!({"status": status, "data": data}));
    tenant.simulator().script("v1", operation, answer).unwrap();
}

#[tokio::test]
async fn ids_in_a_list_in_a_list_are_items_and_an_empty_list_in_a_list_is_none() {
    for (data, expected) in [
        (json!([[77777, 111_111]]), vec![RoleId::new(77777), RoleId::new(111_111)]),
        (json!([[]]), vec![]),
        // As the vendor's own OpenAPI description has it.
        (json!([77777]), vec![RoleId::new(77777)]),
        (json!([]), vec![]),
    ] {
        let tenant = answering("users.list_roles", data.clone()).await;
        let page = tenant.client().v1().users().list_roles(KELLY).await.unwrap();
        assert_eq!(page.items, expected, "{data}");
        assert!(page.malformed.is_empty(), "{data}");
    }
}

#[tokio::test]
async fn short_names_in_a_list_in_a_list_are_items() {
    for (data, expected) in [(json!([["alias", "branch"]]), vec!["alias", "branch"]), (json!([[]]), vec![])] {
        let tenant = answering("users.list_custom_attributes", data.clone()).await;
        let page = tenant.client().v1().users().list_custom_attributes().await.unwrap();
        assert_eq!(page.items, expected, "{data}");
        assert!(page.malformed.is_empty(), "{data}");
    }
}

#[tokio::test]
async fn applications_are_a_plain_list_until_there_are_none() {
    let app = |login: Value| json!({"id": 1_475_668, "name": "DoorDash", "provisioned": null, "login_id": login});
    let tenant = answering("users.list_apps", json!([app(json!("person@example.com")), app(json!(66_666_666))])).await;
    let users = tenant.client().v1().users();
    let page = users.list_apps(KELLY).await.unwrap();
    assert_eq!(page.items.len(), 2);
    assert_eq!(page.items[0].login_id, Some(json!("person@example.com")));
    assert_eq!(page.items[1].login_id, Some(json!(66_666_666)), "as the page has it");

    script(&tenant, "users.list_apps", json!([app(Value::Null)]));
    assert_eq!(users.list_apps(KELLY).await.unwrap().items[0].login_id, Some(Value::Null));

    script(&tenant, "users.list_apps", json!([[]]));
    let page = users.list_apps(KELLY).await.unwrap();
    assert!(page.items.is_empty() && page.malformed.is_empty(), "an empty list in a list is no malformed application");
}

#[tokio::test]
async fn one_thing_in_a_list_of_one_is_that_thing() {
    for list in [true, false] {
        let wrap = |one: Value| if list { json!([one]) } else { one };
        let tenant = answering("users.get", wrap(json!({"id": 1, "role_id": [777_777]}))).await;
        script(&tenant, "roles.get", wrap(json!({"id": 123_456, "name": "Employee"})));
        script(&tenant, "groups.get", wrap(json!({"id": 425_741, "name": "default", "reference": null})));
        script(&tenant, "events.get", wrap(json!({"id": 123_456, "event_type_id": 8})));
        let v1 = tenant.client().v1();
        assert_eq!(v1.users().get(1).await.unwrap().role_id, Some(vec![RoleId::new(777_777)]));
        assert_eq!(v1.roles().get(123_456).await.unwrap().name.as_deref(), Some("Employee"));
        assert_eq!(v1.groups().get(425_741).await.unwrap().name.as_deref(), Some("default"));
        assert_eq!(v1.events().get(123_456).await.unwrap().event_type_id, Some(EventType::UserLoggedIntoApp));
    }
}

#[tokio::test]
async fn no_thing_in_a_list_of_one_is_an_error_and_not_an_empty_thing() {
    for data in [json!([]), json!([[]]), Value::Null] {
        let tenant = answering("users.get", data.clone()).await;
        let error = tenant.client().v1().users().get(KELLY).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Decode, "{data}");
    }
}

#[tokio::test]
async fn the_older_token_call_gives_the_token_out_of_its_envelope() {
    let tenant = Tenant::with_users(1).await.unwrap();
    #[expect(deprecated, reason = "it is still there")]
    let call = tenant.client().auth().tokens().generate_v1(TokenRequest::new(GrantType::ClientCredentials));
    let token = call.await.unwrap();
    assert_eq!(token.expires_in, Some(36000));
    let request = tenant.simulator().requests().pop().unwrap();
    assert_eq!((request.method.as_str(), request.path.as_str()), ("POST", "/auth/oauth2/token"));
    assert!(request.headers["authorization"].to_str().unwrap().starts_with("Basic "));
    assert_eq!(request.body, r#"{"grant_type":"client_credentials"}"#);
}

#[tokio::test]
async fn a_new_user_without_a_status_is_read() {
    let tenant = answering("users.create", json!([{"id": 123_456, "status": null, "activated_at": null}])).await;
    let user = NewUser::new("Lady", "GoGo").email("lady@gogo.com");
    let user = tenant.client().v1().users().create(user).await.unwrap();
    assert_eq!((user.id, user.status), (UserId::new(123_456), None));
    let request = tenant.simulator().requests().pop().unwrap();
    let body: Value = serde_json::from_slice(&request.body).unwrap();
    assert_eq!(body, json!({"firstname": "Lady", "lastname": "GoGo", "email": "lady@gogo.com"}));
}

#[tokio::test]
async fn null_is_sent_where_a_field_is_cleared_and_nothing_where_it_is_left() {
    let tenant = answering("users.update", json!([{"id": KELLY}])).await;
    let changes = UserChanges::new().clear_group_id().state(UserState::Approved);
    tenant.client().v1().users().update(KELLY, changes).await.unwrap();
    let request = tenant.simulator().requests().pop().unwrap();
    assert_eq!((request.method.as_str(), request.path.as_str()), ("PUT", "/api/1/users/36216766"));
    let body: Value = serde_json::from_slice(&request.body).unwrap();
    assert_eq!(body, json!({"group_id": null, "state": 1}));
}
