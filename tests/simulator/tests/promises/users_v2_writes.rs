//! Version 2: users are created and changed.

use std::time::{Duration, SystemTime};

use onelogin_simulator::Simulator;
use reqwest::Method;
use serde_json::{Value, json};

use crate::support::{Answered, KELLY, MIKE, Tenant, send};

/// An account of two users, in which it is the first second of 2026.
async fn tenant() -> Tenant {
    let clock = || SystemTime::UNIX_EPOCH + Duration::from_secs(1_767_225_600);
    Tenant::with(Simulator::builder().users(2).clock(clock)).await
}

async fn write(tenant: &Tenant, method: Method, path: &str, body: &Value) -> Answered {
    let token = tenant.token().await;
    send(tenant.request(method, path).bearer_auth(token).json(body)).await
}

async fn create(tenant: &Tenant, body: Value) -> Answered {
    write(tenant, Method::POST, "/api/2/users", &body).await
}

async fn update(tenant: &Tenant, id: i64, body: Value) -> Answered {
    write(tenant, Method::PUT, &format!("/api/2/users/{id}"), &body).await
}

/// A body with `changes` on top of what every new user needs.
fn new_user(changes: Value) -> Value {
    let mut body = json!({"username": "ada", "email": "ada@example.com"});
    body.as_object_mut().unwrap().extend(changes.as_object().unwrap().clone());
    body
}

#[tokio::test]
async fn a_new_user_is_answered_whole_and_found_by_both_versions() {
    let tenant = tenant().await;
    let body = new_user(
        json!({"firstname": "Ada", "lastname": "Lovelace", "role_ids": [7], "custom_attributes": {"food": "soup"}}),
    );
    let answer = create(&tenant, body).await;
    let expected = concat!(
        r#"{"activated_at":null,"distinguished_name":null,"external_id":null,"firstname":"Ada","last_login":null,"lastname":"Lovelace","#,
        r#""company":null,"directory_id":null,"invitation_sent_at":null,"member_of":null,"updated_at":"2026-01-01T00:00:00.000Z","#,
        r#""preferred_locale_code":null,"created_at":"2026-01-01T00:00:00.000Z","userprincipalname":null,"trusted_idp_id":null,"#,
        r#""comment":null,"title":null,"role_ids":[7],"department":null,"id":56781967,"#,
        r#""custom_attributes":{"employeenumber":null,"food":"soup"},"invalid_login_attempts":0,"manager_user_id":null,"#,
        r#""locked_until":null,"username":"ada","manager_ad_id":null,"email":"ada@example.com","phone":null,"state":1,"group_id":null,"#,
        r#""password_changed_at":null,"status":7,"samaccountname":null}"#,
    );
    assert_eq!((answer.status.as_u16(), answer.text.as_str()), (201, expected));
    assert_eq!(tenant.get("/api/2/users/56781967").await.text, expected);
    assert_eq!(tenant.list("custom_attributes.food=soup").await.ids(), [56_781_967]);
    let older = &tenant.get("/api/1/users?username=ada").await.json()["data"][0];
    assert_eq!((&older["openid_name"], &older["role_id"]), (&json!("ada.lovelace"), &json!([7])));
}

#[tokio::test]
async fn whatever_is_written_is_read_again_and_nothing_else_changes() {
    let tenant = tenant().await;
    for (place, body) in [
        json!({"username": "new", "email": "new@example.com", "firstname": "New", "lastname": "Name"}),
        json!({"title": "T", "department": "D", "company": "C", "comment": "", "phone": "+4930"}),
        json!({"group_id": 1, "directory_id": 2, "trusted_idp_id": 3, "manager_ad_id": 4, "manager_user_id": 5}),
        json!({"samaccountname": "a", "member_of": "b", "userprincipalname": "c", "distinguished_name": "d", "external_id": "e"}),
        json!({"preferred_locale_code": "es", "invalid_login_attempts": 2, "state": 3, "status": 8, "role_ids": [1, 2]}),
        json!({"custom_attributes": {"food": "rice", "employeenumber": null}}),
        json!({"group_id": null, "manager_user_id": null, "title": null, "email": null, "invalid_login_attempts": null}),
        json!({"role_ids": []}),
        json!({"custom_attributes": {}}),
        json!({}),
    ]
    .into_iter()
    .enumerate()
    {
        tenant.simulator.advance(Duration::from_secs(1));
        let mut expected = tenant.simulator.users().get(KELLY).unwrap();
        for (name, value) in body.as_object().unwrap() {
            expected[name] = value.clone();
        }
        expected["updated_at"] = json!(format!("2026-01-01T00:00:{:02}.000Z", place + 1));
        let custom = expected["custom_attributes"].as_object_mut().unwrap();
        for name in ["employeenumber", "food"] {
            // What is left out of this one object is gone.
            custom.entry(name).or_insert(Value::Null);
        }
        update(&tenant, KELLY, body).await.is(200, expected.clone());
        tenant.get(&format!("/api/2/users/{KELLY}")).await.is(200, expected);
    }
}

#[tokio::test]
async fn secrets_change_what_they_say_and_are_in_no_answer() {
    let tenant = tenant().await;
    let secret = json!({"password": "s3cr3t-9f8e", "password_confirmation": "s3cr3t-9f8e", "salt": "s3cr3t-salt",
        "password_algorithm": "salt+sha256", "openid_name": "s3cr3t.name"});
    let created = create(&tenant, new_user(secret.clone())).await;
    let user = created.json();
    let now = json!("2026-01-01T00:00:00.000Z");
    assert_eq!((&user["status"], &user["password_changed_at"], &user["activated_at"]), (&json!(1), &now, &now));

    tenant.simulator.advance(Duration::from_secs(1));
    let updated = update(&tenant, MIKE, secret).await;
    assert_eq!(updated.json()["password_changed_at"], "2026-01-01T00:00:01.000Z");
    let lists = [tenant.list("").await, tenant.get("/api/1/users?fields=id,email").await];
    for answer in [created, updated].iter().chain(&lists) {
        assert!(!answer.text.contains("s3cr3t") && !answer.text.contains("password\""), "{}", answer.text);
    }
    let older = tenant.get("/api/1/users?id=56781966&fields=openid_name").await.json();
    assert_eq!(older["data"][0]["openid_name"], "s3cr3t.name", "version 1 does answer this one");
}

#[tokio::test]
async fn a_password_ends_the_wait_for_one_unless_the_body_says_otherwise() {
    let tenant = tenant().await;
    let password = json!({"password": "s3cr3t", "password_confirmation": "s3cr3t"});
    let mut still = password.clone();
    still["status"] = json!(5);
    for (before, body, after) in
        [(7, &password, 1), (4, &password, 1), (5, &password, 1), (2, &password, 2), (7, &still, 5)]
    {
        tenant.simulator.users().insert(json!({"id": MIKE, "status": before})).unwrap();
        assert_eq!(update(&tenant, MIKE, body.clone()).await.json()["status"], after, "{before}");
    }
}

#[tokio::test]
async fn a_user_is_activated_when_the_status_becomes_active() {
    let tenant = tenant().await;
    let active = update(&tenant, MIKE, json!({"status": 1})).await.json();
    assert_eq!(active["activated_at"], Value::Null, "already active");
    let body = create(&tenant, new_user(json!({"status": 1}))).await.json();
    assert_eq!((&body["status"], &body["activated_at"]), (&json!(1), &json!("2026-01-01T00:00:00.000Z")));
    let again = update(&tenant, KELLY, json!({"status": 1})).await.json();
    assert_eq!(again["activated_at"], "2026-01-01T00:00:00.000Z");
}

#[tokio::test]
async fn addresses_and_names_are_unique_whatever_their_capitals() {
    let tenant = tenant().await;
    let refusal = |what: &str| format!("Validation failed: {what}");
    let taken = json!({"email": "Kelly+preprod@onelogin.com", "username": "KELLYSLATER"});
    let both = refusal("Email must be unique within simulator, Username must be unique within simulator");
    create(&tenant, taken.clone()).await.is_v2(422, "UnprocessableEntityError", &both);
    update(&tenant, MIKE, taken.clone()).await.is_v2(422, "UnprocessableEntityError", &both);
    assert_eq!(update(&tenant, KELLY, taken).await.status, 200, "one's own can be kept");

    assert_eq!(create(&tenant, new_user(json!({}))).await.status, 201);
    let again = create(&tenant, new_user(json!({"username": "other"}))).await;
    again.is_v2(422, "UnprocessableEntityError", &refusal("Email must be unique within simulator"));
    assert_eq!(update(&tenant, 56_781_967, json!({"email": "elsewhere@example.com"})).await.status, 200);
    assert_eq!(create(&tenant, new_user(json!({"username": "other"}))).await.status, 201, "free again");
    assert_eq!(tenant.simulator.users().len(), 4);
}

#[tokio::test]
async fn in_an_account_of_millions_an_address_is_still_unique() {
    let tenant = Tenant::with(Simulator::builder().users(1_000_000)).await;
    let user = &tenant.list("page=12345&limit=1&fields=email,username").await.json()[0];
    let body = json!({"email": user["email"], "username": "nobody.else"});
    assert_eq!(create(&tenant, body).await.status, 422);
    tenant.call(Method::DELETE, &format!("/api/1/users/{}", user["id"])).await;
    assert_eq!(create(&tenant, json!({"email": user["email"], "username": "nobody.else"})).await.status, 201);
}

#[tokio::test]
async fn a_new_user_needs_a_name_an_address_and_a_password_said_twice() {
    let tenant = tenant().await;
    for (body, problems) in [
        (json!({}), "Username can't be blank, Email can't be blank"),
        (new_user(json!({"email": ""})), "Email can't be blank"),
        (new_user(json!({"username": null})), "Username can't be blank"),
        (new_user(json!({"password": "a"})), "Password confirmation must match the password"),
        (
            new_user(json!({"password": "a", "password_confirmation": "b"})),
            "Password confirmation must match the password",
        ),
        (
            new_user(json!({"password": "$2b", "password_confirmation": "$2b", "password_algorithm": "bcrypt"})),
            "Password must be a bcrypt hash with the prefix $2a",
        ),
    ] {
        let message = format!("Validation failed: {problems}");
        create(&tenant, body).await.is_v2(422, "UnprocessableEntityError", &message);
    }
    assert_eq!(tenant.simulator.users().len(), 2);
}

#[tokio::test]
async fn what_no_user_has_is_refused_by_name_and_changes_nothing() {
    let tenant = tenant().await;
    let before = tenant.simulator.users().get(KELLY);
    for (name, value) in [
        ("user_id", json!(1)),
        ("id", json!(1)),
        ("updated_at", json!("2026-01-01T00:00:00.000Z")),
        ("role_id", json!([1])),
        ("profile_picture_url", Value::Null),
    ] {
        let answer = update(&tenant, KELLY, json!({"firstname": "X", name: value})).await;
        answer.is_v2(400, "BadRequestError", &format!("unknown attribute: {name}"));
    }
    let answer = create(&tenant, new_user(json!({"custom_attributes": {"shoe_size": "42"}}))).await;
    answer.is_v2(400, "BadRequestError", "unknown attribute: custom_attributes.shoe_size");
    for (name, value) in [
        ("firstname", json!(1)),
        ("group_id", json!("1")),
        ("role_ids", json!([1, "2"])),
        ("role_ids", Value::Null),
        ("status", json!(6)),
        ("status", Value::Null),
        ("state", json!(4)),
        ("password", Value::Null),
        ("password_algorithm", json!("md5")),
    ] {
        let answer = update(&tenant, KELLY, json!({"firstname": "X", name: value})).await;
        answer.is_v2(422, "UnprocessableEntityError", &format!("invalid value in {name:?}"));
    }
    let answer = update(&tenant, KELLY, json!({"firstname": "X", "custom_attributes": {"food": 1}})).await;
    answer.is_v2(422, "UnprocessableEntityError", "invalid value in \"custom_attributes.food\"");
    assert_eq!((tenant.simulator.users().get(KELLY), tenant.simulator.users().len()), (before, 2));
}

#[tokio::test]
async fn a_body_that_is_no_object_an_unknown_user_and_an_unknown_way_to_map_are_refused() {
    let tenant = tenant().await;
    for body in [json!([]), json!("x"), Value::Null] {
        create(&tenant, body).await.is_v2(400, "BadRequestError", "Expected object in request");
    }
    let token = tenant.token().await;
    let broken = tenant.request(Method::POST, "/api/2/users").bearer_auth(token).body("{");
    send(broken).await.is_v2(400, "BadRequestError", "Expected object in request");
    let message = "The resource with the given id could not be found";
    update(&tenant, 1, json!({"firstname": "X"})).await.is_v2(404, "NotFoundError", message);

    for (query, status) in [
        ("mappings=async", 201),
        ("mappings=sync&validate_policy=false", 201),
        ("mappings=disabled&validate_policy=true", 201),
        ("mappings=Sync", 400),
        ("validate_policy=yes", 400),
    ] {
        let name = format!("{query}@example.com");
        let body = json!({"username": name, "email": name});
        assert_eq!(
            write(&tenant, Method::POST, &format!("/api/2/users?{query}"), &body).await.status,
            status,
            "{query}"
        );
    }
}

#[tokio::test]
async fn what_was_inserted_oddly_is_set_right_by_an_update() {
    let tenant = tenant().await;
    let odd = json!({"id": 5, "status": "active", "updated_at": "soon", "shoe_size": 44, "group_id": "none"});
    tenant.simulator.users().insert(odd).unwrap();
    let user = update(&tenant, 5, json!({"status": 2, "group_id": null})).await.json();
    assert_eq!((&user["status"], &user["group_id"], &user["shoe_size"]), (&json!(2), &Value::Null, &json!(44)));
    assert_eq!(user["updated_at"], "2026-01-01T00:00:00.000Z");
}
