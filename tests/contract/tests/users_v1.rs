//! Users of version 1: the typed calls give what is inside of lists of one and lists in lists, and what is written lasts.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use onelogin::{
    ErrorKind, RoleId, UserId,
    auth::{GrantType, TokenRequest},
    v1::{
        self, EventType, ListUsers, NewUser, UserChanges, UserLock, UserPassword, UserRoleIds, UserState,
        UserStateChange,
    },
    v2::{ListUsersRoles, UserStatus},
};
use onelogin_contract::{tenant::Tenant, watch::PASSWORD};
use onelogin_simulator::{Answer, Simulator};
use serde_json::{Value, json};

const KELLY: i64 = 36_216_766;
const MIKE: i64 = 56_781_966;

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

#[tokio::test]
async fn a_user_is_created_changed_locked_unlocked_and_deleted_across_both_versions() {
    let tenant = Tenant::with_users(120).await.unwrap();
    let (one, two) = (tenant.client().v1().users(), tenant.client().v2().users());
    let new = NewUser::new("Lady", "GoGo").username("lady").notes("sings").manager_ad_id("42");
    let lady = one.create(new).await.unwrap();
    assert_eq!((lady.comment.as_deref(), lady.manager_ad_id.as_deref()), (Some("sings"), Some("42")));
    assert_eq!(one.get(lady.id).await.unwrap(), lady);
    assert_eq!(two.get(lady.id).await.unwrap().manager_ad_id, Some(42));

    let changed = one.update(lady.id, UserChanges::new().lastname("Gaga").group_id(417_333)).await.unwrap();
    assert_eq!((changed.firstname.as_deref(), changed.lastname.as_deref()), (Some("Lady"), Some("Gaga")));
    let found = one.list(ListUsers::new().lastname("Gaga")).await.unwrap();
    assert_eq!(found.items, [changed], "the list, the answer of the change and the user read alone are one");

    let words = UserPassword::new(PASSWORD, PASSWORD);
    one.set_password(lady.id, words).await.unwrap();
    let user = two.get(lady.id).await.unwrap();
    assert!(user.status == Some(UserStatus::Active) && user.password_changed_at.is_some());
    one.lock(lady.id, UserLock::new(15)).await.unwrap();
    let locked = two.get(lady.id).await.unwrap();
    assert!(locked.status == Some(UserStatus::Locked) && locked.locked_until.is_some());
    two.unlock(lady.id).await.unwrap();
    let unlocked = one.get(lady.id).await.unwrap();
    assert_eq!((unlocked.status, unlocked.locked_until), (Some(v1::UserStatus::Active), None));
    let error = two.unlock(lady.id).await.unwrap_err();
    assert_eq!((error.status(), error.message()), (Some(422), "User cannot be unlocked"));

    one.delete(lady.id).await.unwrap();
    for error in [one.get(lady.id).await.unwrap_err(), one.lock(lady.id, UserLock::new(1)).await.unwrap_err()] {
        assert!(error.is_not_found(), "{error}");
    }
}

#[tokio::test]
async fn what_version_1_cannot_take_is_a_400_that_says_why() {
    let tenant = Tenant::with_users(2).await.unwrap();
    let users = tenant.client().v1().users();
    let mut changes = UserChanges::new();
    changes.unknown_mut().insert("status", 2);
    for (error, message) in [
        (
            users.create(NewUser::new("Mike", "Tester").email("mike.tester@onelogin.com")).await.unwrap_err(),
            "Validation failed: Email must be unique within simulator",
        ),
        (users.update(KELLY, changes).await.unwrap_err(), "status is an excluded attribute for put request for user"),
        (
            users.set_state(KELLY, UserStateChange::new(UserState::Approved)).await.unwrap_err(),
            "user is already in this state",
        ),
        (
            users.add_roles(KELLY, UserRoleIds::new([1])).await.unwrap_err(),
            "role_id_array should be a subset of -> [199848, 272445, 272446, 310007]",
        ),
    ] {
        assert_eq!((error.status(), error.message()), (Some(400), message));
    }
}

#[tokio::test]
async fn roles_given_in_version_1_are_had_in_version_2() {
    let tenant = Tenant::with_users(2).await.unwrap();
    let (users, roles) = (tenant.client().v1().users(), tenant.client().v2().roles());
    users.add_roles(KELLY, UserRoleIds::new([310_007])).await.unwrap();
    let members = roles.list_users(310_007, ListUsersRoles::new()).await.unwrap();
    assert_eq!(members.items.iter().map(|user| user.id.get()).collect::<Vec<_>>(), [KELLY]);
    users.remove_roles(KELLY, UserRoleIds::new([310_007, 199_848])).await.unwrap();
    assert_eq!(users.list_roles(KELLY).await.unwrap().items, [RoleId::new(272_445)]);
    roles.delete(272_445).await.unwrap();
    assert!(users.list_roles(KELLY).await.unwrap().items.is_empty(), "a role that is gone is had by nobody");
}

#[tokio::test]
async fn a_user_opens_the_applications_of_all_their_roles_and_none_without_one() {
    let tenant = Tenant::with_users(2).await.unwrap();
    let users = tenant.client().v1().users();
    let apps = users.list_apps(KELLY).await.unwrap().items;
    let seen: Vec<(i64, Option<&str>)> = apps.iter().map(|app| (app.id.get(), app.name.as_deref())).collect();
    assert_eq!(seen, [(1_170_001, Some("AppWonder")), (1_170_002, Some("Payroll"))]);
    assert_eq!((apps[0].login_id.clone(), apps[0].personal), (Some(json!("kellyslater")), Some(false)));
    tenant.client().v2().apps().delete(1_170_001).await.unwrap();
    assert_eq!(users.list_apps(KELLY).await.unwrap().items, apps[1..]);
    users.remove_roles(KELLY, UserRoleIds::new([199_848, 272_445])).await.unwrap();
    assert!(users.list_apps(KELLY).await.unwrap().items.is_empty());
}

#[tokio::test]
async fn a_password_that_is_set_is_the_one_to_log_in_with_until_the_user_is_locked() {
    let tenant = Tenant::with_users(2).await.unwrap();
    let users = tenant.client().v1().users();
    let log_in = async |password: &str| {
        let login = v1::LoginRequest::new("mike.tester@onelogin.com", password, "simulator");
        tenant.client().v1().login().create_session_token(login).await
    };
    users.set_password(MIKE, UserPassword::new(PASSWORD, PASSWORD)).await.unwrap();
    assert!(log_in(Simulator::PASSWORD).await.is_err());
    log_in(PASSWORD).await.unwrap();
    users.lock(MIKE, UserLock::new(0)).await.unwrap();
    tenant.simulator().advance(std::time::Duration::from_secs(3600));
    assert_eq!(log_in(PASSWORD).await.unwrap_err().status(), Some(401));
    tenant.client().v2().users().unlock(MIKE).await.unwrap();
    log_in(PASSWORD).await.unwrap();
}
