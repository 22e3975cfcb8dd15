//! Users are written: what goes out is what was set and nothing else, and what was set is what is read again.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use onelogin::{
    ErrorKind, UserId,
    v2::{
        CreateUsers, ListUsers, MappingRun, NewUser, PasswordAlgorithm, UpdateUsers, User, UserChanges, UserState,
        UserStatus,
    },
};
use onelogin_contract::{tenant::Tenant, watch::PASSWORD};
use onelogin_simulator::{Answer, Request};
use serde_json::{Value, json};

const KELLY: i64 = 36_216_766;

/// The last request, and its body.
fn sent(tenant: &Tenant) -> (Request, Value) {
    let request = tenant.simulator().requests().pop().unwrap();
    let body = serde_json::from_slice(&request.body).unwrap();
    (request, body)
}

async fn update(tenant: &Tenant, changes: UserChanges) -> Result<User, onelogin::Error> {
    tenant.client().v2().users().update(KELLY, changes, UpdateUsers::new()).await
}

#[tokio::test]
async fn a_new_user_goes_out_as_it_was_set() {
    let tenant = Tenant::with_users(2).await.unwrap();
    let users = tenant.client().v2().users();
    users.create(NewUser::new("ada", "ada@example.com"), CreateUsers::new()).await.unwrap();
    let (request, body) = sent(&tenant);
    assert_eq!((request.method.as_str(), request.path.as_str()), ("POST", "/api/2/users"));
    assert_eq!((request.query.as_str(), request.status.as_u16()), ("", 201));
    assert_eq!(body, json!({"username": "ada", "email": "ada@example.com"}), "what is not set is not sent");

    let user = NewUser::new("bob", "bob@example.com")
        .firstname("Bob")
        .lastname("")
        .password(PASSWORD)
        .password_confirmation(PASSWORD)
        .password_algorithm(PasswordAlgorithm::SaltSha256)
        .salt("hello")
        .title("Surfer")
        .department("Waves")
        .company("WSL")
        .comment("free")
        .group_id(1)
        .role_ids([2, 3])
        .phone("+64272001122")
        .state(UserState::Approved)
        .status(UserStatus::Active)
        .directory_id(4)
        .trusted_idp_id(5)
        .manager_ad_id(6)
        .manager_user_id(KELLY)
        .samaccountname("bsam")
        .member_of("CN=Staff")
        .userprincipalname("bob@corp")
        .distinguished_name("CN=Bob")
        .external_id("x-1")
        .openid_name("bob.open")
        .preferred_locale_code("es")
        .invalid_login_attempts(0)
        .custom_attributes([("food", "soup")]);
    assert!(!format!("{user:?}").contains("9fb8") && !format!("{user:?}").contains("hello"));
    let query = CreateUsers::new().mappings(MappingRun::Sync).validate_policy(false);
    let created = users.create(user, query).await.unwrap();
    let (request, body) = sent(&tenant);
    assert_eq!(request.query, "mappings=sync&validate_policy=false");
    let visible = json!({
        "username": "bob", "email": "bob@example.com", "firstname": "Bob", "lastname": "", "title": "Surfer",
        "department": "Waves", "company": "WSL", "comment": "free", "group_id": 1, "role_ids": [2, 3],
        "phone": "+64272001122", "state": 1, "status": 1, "directory_id": 4, "trusted_idp_id": 5, "manager_ad_id": 6,
        "manager_user_id": KELLY, "samaccountname": "bsam", "member_of": "CN=Staff", "userprincipalname": "bob@corp",
        "distinguished_name": "CN=Bob", "external_id": "x-1", "preferred_locale_code": "es", "invalid_login_attempts": 0,
        "custom_attributes": {"food": "soup"},
    });
    let mut whole = visible.clone();
    for (name, value) in [
        ("password", PASSWORD),
        ("password_confirmation", PASSWORD),
        ("password_algorithm", "salt+sha256"),
        ("salt", "hello"),
        ("openid_name", "bob.open"),
    ] {
        whole[name] = value.into();
    }
    assert_eq!(body, whole);

    let read = users.get(created.id).await.unwrap();
    assert_eq!(read, created);
    let mut read = serde_json::to_value(read).unwrap();
    read["custom_attributes"] = json!({"food": read["custom_attributes"]["food"]});
    for (name, value) in visible.as_object().unwrap() {
        assert_eq!(read[name], *value, "{name}");
    }
    assert!(!read.to_string().contains("9fb8") && read.get("openid_name").is_none());
}

#[tokio::test]
async fn absent_null_and_empty_are_three_things() {
    let tenant = Tenant::with_users(2).await.unwrap();
    let changes = UserChanges::new().group_id(417_333).firstname("Kel").comment("");
    let user = update(&tenant, changes).await.unwrap();
    let (request, body) = sent(&tenant);
    assert_eq!((request.method.as_str(), request.path.as_str()), ("PUT", "/api/2/users/36216766"));
    assert_eq!(body, json!({"group_id": 417_333, "firstname": "Kel", "comment": ""}));
    assert_eq!((user.firstname.as_deref(), user.lastname.as_deref()), (Some("Kel"), Some("Slater")));
    assert_eq!((user.comment.as_deref(), user.group_id), (Some(""), Some(417_333.into())));
    assert_eq!(user.role_ids.map(|roles| roles.len()), Some(2), "what was not sent stays");

    let no_roles: [i64; 0] = [];
    let changes = UserChanges::new().clear_group_id().clear_manager_user_id().clear_comment().role_ids(no_roles);
    let user = update(&tenant, changes).await.unwrap();
    let (_, body) = sent(&tenant);
    assert_eq!(body, json!({"group_id": null, "manager_user_id": null, "comment": null, "role_ids": []}));
    assert_eq!((user.group_id, user.comment, user.role_ids), (None, None, Some(Vec::new())));

    let changes = UserChanges::new().custom_attributes([("food", None), ("employeenumber", Some("E1".to_owned()))]);
    let user = update(&tenant, changes).await.unwrap();
    assert_eq!(sent(&tenant).1, json!({"custom_attributes": {"food": null, "employeenumber": "E1"}}));
    let custom = user.custom_attributes.unwrap();
    assert_eq!((custom["food"].as_deref(), custom["employeenumber"].as_deref()), (None, Some("E1")));

    let before = user.updated_at.unwrap();
    tenant.simulator().advance(std::time::Duration::from_secs(60));
    let user = update(&tenant, UserChanges::new()).await.unwrap();
    assert_eq!(sent(&tenant).1, json!({}), "nothing is set: nothing is sent");
    assert_ne!(user.updated_at.unwrap(), before);
}

#[tokio::test]
async fn an_address_that_somebody_has_is_a_422_that_says_so() {
    let tenant = Tenant::with_users(2).await.unwrap();
    let users = tenant.client().v2().users();
    let taken = NewUser::new("mike", "mike.tester@onelogin.com");
    let error = users.create(taken, CreateUsers::new()).await.unwrap_err();
    assert_eq!((error.kind(), error.status()), (ErrorKind::Status, Some(422)));
    assert_eq!(error.message(), "Validation failed: Email must be unique within simulator");
    assert_eq!((error.name(), error.field()), (Some("UnprocessableEntityError"), None), "the API names no field here");
    assert_eq!(error.operation().unwrap().id(), "users.create");

    let error = update(&tenant, UserChanges::new().email("mike.tester@onelogin.com")).await.unwrap_err();
    assert_eq!((error.status(), error.operation().unwrap().id()), (Some(422), "users.update"));
    assert_eq!(tenant.simulator().users().get(KELLY).unwrap()["email"], "kelly+preprod@onelogin.com");
}

#[tokio::test]
async fn an_attribute_that_is_not_defined_is_refused_by_its_name() {
    let tenant = Tenant::with_users(2).await.unwrap();
    let shoes = [("shoe_size", Some("42".to_owned()))];
    let error = update(&tenant, UserChanges::new().custom_attributes(shoes)).await.unwrap_err();
    assert_eq!((error.status(), error.message()), (Some(400), "unknown attribute: custom_attributes.shoe_size"));
}

#[tokio::test]
async fn a_field_and_a_choice_of_tomorrow_can_be_sent_today() {
    let tenant = Tenant::with_users(2).await.unwrap();
    let users = tenant.client().v2().users();
    tenant.simulator().script("v2", "users.update", Answer::json(200, json!({"id": KELLY}))).unwrap();
    let mut changes = UserChanges::new().status(UserStatus::Other(6));
    changes.unknown_mut().insert("pronouns", "they");
    let query = UpdateUsers::new().mappings(MappingRun::Other("later".to_owned()));
    users.update(KELLY, changes, query).await.unwrap();
    let (request, body) = sent(&tenant);
    assert_eq!((request.query.as_str(), body), ("mappings=later", json!({"status": 6, "pronouns": "they"})));
}

#[tokio::test]
async fn a_user_who_was_created_can_be_found_changed_and_deleted() {
    let tenant = Tenant::with_users(120).await.unwrap();
    let users = tenant.client().v2().users();
    let ada = users.create(NewUser::new("ada", "ada@example.com").firstname("Ada"), CreateUsers::new()).await.unwrap();
    let id: UserId = ada.id;
    assert_eq!(ada.status, Some(UserStatus::PasswordPending));
    let found = users.list(ListUsers::new().email("ada@example.com")).await.unwrap();
    assert_eq!(found.items.iter().map(|user| user.id).collect::<Vec<_>>(), [id]);
    users.update(id, UserChanges::new().lastname("Lovelace"), UpdateUsers::new()).await.unwrap();
    assert_eq!(users.get(id).await.unwrap().lastname.as_deref(), Some("Lovelace"));
    tenant.client().v1().users().delete(id).await.unwrap();
    assert!(users.get(id).await.unwrap_err().is_not_found());
    assert_eq!(tenant.simulator().users().len(), 120);
}
