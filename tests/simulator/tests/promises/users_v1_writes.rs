//! Version 1: users are created and changed, by one call for most fields and by one each for the others.

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

async fn write(tenant: &Tenant, method: Method, path: &str, body: Value) -> Answered {
    let token = tenant.token().await;
    send(tenant.request(method, &format!("/api/1/users{path}")).bearer_auth(token).json(&body)).await
}

/// One of the calls that write one thing of Kelly.
async fn put(tenant: &Tenant, call: &str, body: Value) -> Answered {
    let path = if call.starts_with("set_password") { format!("/{call}/{KELLY}") } else { format!("/{KELLY}/{call}") };
    write(tenant, Method::PUT, &path, body).await
}

#[track_caller]
fn is_success(answer: &Answered) {
    let text = r#"{"status":{"error":false,"code":200,"type":"success","message":"Success"}}"#;
    assert_eq!((answer.status.as_u16(), answer.text.as_str()), (200, text));
}

#[tokio::test]
async fn a_new_user_is_answered_with_every_field_of_version_1_in_a_list_of_one() {
    let tenant = tenant().await;
    let body = json!({"firstname": "Lady", "lastname": "GoGo", "email": "lady@gogo.com", "notes": "sings",
        "manager_ad_id": "42", "locale_code": "es", "custom_attributes": {"food": "soup", "employeenumber": ""}});
    let answer = write(&tenant, Method::POST, "", body).await;
    let expected = concat!(
        r#"{"status":{"error":false,"code":200,"type":"success","message":"Success"},"data":[{"activated_at":null,"#,
        r#""created_at":"2026-01-01T00:00:00.000Z","email":"lady@gogo.com","username":null,"firstname":"Lady","group_id":null,"#,
        r#""id":56781967,"invalid_login_attempts":0,"invitation_sent_at":null,"last_login":null,"lastname":"GoGo","#,
        r#""locked_until":null,"comment":"sings","openid_name":"lady.gogo","locale_code":"es","preferred_locale_code":null,"#,
        r#""password_changed_at":null,"phone":null,"status":7,"updated_at":"2026-01-01T00:00:00.000Z","#,
        r#""distinguished_name":null,"external_id":null,"directory_id":null,"member_of":null,"samaccountname":null,"#,
        r#""userprincipalname":null,"manager_ad_id":"42","manager_user_id":null,"role_id":null,"company":null,"#,
        r#""department":null,"title":null,"state":1,"trusted_idp_id":null,"#,
        r#""custom_attributes":{"employeenumber":null,"food":"soup"}}]}"#,
    );
    assert_eq!((answer.status.as_u16(), answer.text.as_str()), (200, expected));
    assert_eq!(tenant.get("/api/1/users/56781967").await.text, expected);
    let newer = tenant.get("/api/2/users/56781967").await.json();
    assert_eq!((&newer["comment"], &newer["manager_ad_id"]), (&json!("sings"), &json!(42)));
    assert_eq!(newer.get("locale_code"), None, "version 2 does not have it");
}

#[tokio::test]
async fn whatever_an_update_writes_is_read_again_in_both_versions_and_nothing_else_changes() {
    let tenant = tenant().await;
    for (place, body) in [
        json!({"username": "new", "email": "new@example.com", "firstname": "New", "lastname": "Name", "openid_name": "n"}),
        json!({"title": "T", "department": "D", "company": "C", "phone": "+4930", "locale_code": "de"}),
        json!({"group_id": 1, "directory_id": 2, "manager_ad_id": "4", "manager_user_id": 5, "external_id": "e"}),
        json!({"samaccountname": "a", "member_of": "b", "userprincipalname": "c", "distinguished_name": "d"}),
        json!({"invalid_login_attempts": 2, "state": 2}),
        json!({"group_id": null, "manager_user_id": null, "title": null, "manager_ad_id": null}),
        json!({}),
    ]
    .into_iter()
    .enumerate()
    {
        tenant.simulator.advance(Duration::from_secs(1));
        let mut expected = tenant.get(&format!("/api/1/users/{KELLY}")).await.json();
        let user = &mut expected["data"][0];
        for (name, value) in body.as_object().unwrap() {
            user[name] = value.clone();
        }
        user["updated_at"] = json!(format!("2026-01-01T00:00:{:02}.000Z", place + 1));
        let newer = user.clone();
        write(&tenant, Method::PUT, &format!("/{KELLY}"), body).await.is(200, expected.clone());
        tenant.get(&format!("/api/1/users/{KELLY}")).await.is(200, expected);
        for (name, value) in tenant.simulator.users().get(KELLY).unwrap().as_object().unwrap() {
            if !["role_ids", "manager_ad_id"].contains(&name.as_str()) {
                assert_eq!(*value, newer[name], "{name}");
            }
        }
    }
}

#[tokio::test]
async fn what_a_call_does_not_write_is_refused_by_name_and_changes_nothing() {
    let tenant = tenant().await;
    let before = tenant.simulator.users().get(KELLY);
    let new = |name: &str, value: Value| json!({"firstname": "A", "lastname": "B", "email": "c", name: value});
    for (method, path, body, attribute, description) in [
        (
            Method::PUT,
            "/36216766",
            json!({"status": 1}),
            "status",
            "status is an excluded attribute for put request for user",
        ),
        (
            Method::PUT,
            "/36216766",
            json!({"role_id": [1]}),
            "role_id",
            "role_id is an excluded attribute for put request for user",
        ),
        (
            Method::PUT,
            "/36216766",
            json!({"custom_attributes": {"food": "x"}}),
            "custom_attributes",
            "custom_attributes is an excluded attribute for put request for user",
        ),
        (
            Method::PUT,
            "/36216766",
            json!({"password": "x"}),
            "password",
            "password is not a valid attribute for user model",
        ),
        (
            Method::PUT,
            "/36216766",
            json!({"role_ids": [1]}),
            "role_ids",
            "role_ids is not a valid attribute for user model",
        ),
        (Method::POST, "", new("state", json!(1)), "state", "state is an excluded attribute for post request for user"),
        (Method::POST, "", new("last", json!("x")), "last", "last is not a valid attribute for user model"),
    ] {
        let message = json!({"attribute": attribute, "description": description});
        write(&tenant, method, path, body).await.is_v1(400, "bad request", message);
    }
    let unknown = "input custom_attributes is not valid. Valid custom_attributes -> [employeenumber food ]";
    let shoes = json!({"custom_attributes": {"shoe_size": "42"}});
    put(&tenant, "set_custom_attributes", shoes.clone()).await.is_v1(400, "bad request", json!(unknown));
    let answer = write(&tenant, Method::POST, "", new("custom_attributes", shoes["custom_attributes"].clone())).await;
    answer.is_v1(400, "bad request", json!(unknown));
    let empty = put(&tenant, "set_custom_attributes", json!({"custom_attributes": {}})).await;
    empty.is_v1(400, "bad request", json!("custom_attributes is empty"));
    assert_eq!((tenant.simulator.users().get(KELLY), tenant.simulator.users().len()), (before, 2));
}

#[tokio::test]
async fn a_new_user_needs_an_address_or_a_name_and_none_that_somebody_has() {
    let tenant = tenant().await;
    let new = |name: &str, value: &str| json!({"firstname": "A", "lastname": "B", name: value});
    for (body, problem) in [
        (new("title", "C"), "Email can't be blank, Username can't be blank"),
        (new("email", ""), "Email can't be blank, Username can't be blank"),
        (new("email", "MIKE.tester@onelogin.com"), "Email must be unique within simulator"),
        (new("username", "kellyslater"), "Username must be unique within simulator"),
    ] {
        let message = format!("Validation failed: {problem}");
        write(&tenant, Method::POST, "", body).await.is_v1(400, "bad request", json!(message));
    }
    let taken = write(&tenant, Method::PUT, &format!("/{MIKE}"), json!({"username": "KellySlater"})).await;
    taken.is_v1(400, "bad request", json!("Validation failed: Username must be unique within simulator"));
    assert_eq!(write(&tenant, Method::POST, "", new("username", "ada")).await.status, 200);
    assert_eq!(write(&tenant, Method::POST, "", new("email", "ada@example.com")).await.status, 200);
}

#[tokio::test]
async fn roles_are_added_and_removed_once() {
    let tenant = tenant().await;
    let roles = async |ids: Value| {
        let list = tenant.get(&format!("/api/1/users/{KELLY}/roles")).await;
        assert_eq!(list.json()["data"], json!([ids]));
        assert_eq!(tenant.simulator.users().get(KELLY).unwrap()["role_ids"], ids);
    };
    roles(json!([199_848, 272_445])).await;
    is_success(&put(&tenant, "add_roles", json!({"role_id_array": [310_007, 310_007]})).await);
    roles(json!([199_848, 272_445, 310_007])).await;
    is_success(&put(&tenant, "remove_roles", json!({"role_id_array": [199_848, 310_007]})).await);
    roles(json!([272_445])).await;
    let subset = "role_id_array should be a subset of -> [199848, 272445, 272446, 310007]";
    for (call, ids, message) in [
        ("add_roles", json!([272_446, 272_445]), "input role_id_array is already included as user roles"),
        ("remove_roles", json!([272_446, 272_445]), "input role_id_array is not included as user roles"),
        ("add_roles", json!([1]), subset),
        ("remove_roles", json!([272_445, 1]), subset),
        ("add_roles", json!([]), "role_id_array is empty"),
        ("remove_roles", json!([]), "role_id_array is empty"),
    ] {
        put(&tenant, call, json!({"role_id_array": ids})).await.is_v1(400, "bad request", json!(message));
    }
    is_success(&put(&tenant, "remove_roles", json!({"role_id_array": [272_445]})).await);
    roles(json!([])).await;
}

#[tokio::test]
async fn named_custom_attributes_are_overwritten_and_the_others_stay() {
    let tenant = tenant().await;
    let food = || tenant.simulator.users().get(KELLY).unwrap()["custom_attributes"].clone();
    is_success(&put(&tenant, "set_custom_attributes", json!({"custom_attributes": {"employeenumber": "E1"}})).await);
    assert_eq!(food(), json!({"employeenumber": "E1", "food": "chicken"}));
    is_success(&put(&tenant, "set_custom_attributes", json!({"custom_attributes": {"food": ""}})).await);
    assert_eq!(food(), json!({"employeenumber": "E1", "food": null}));
    let odd = json!({"id": KELLY, "custom_attributes": {"employeenumber": 7}});
    tenant.simulator.users().insert(odd).unwrap();
    is_success(&put(&tenant, "set_custom_attributes", json!({"custom_attributes": {"food": "rice"}})).await);
    assert_eq!(food(), json!({"employeenumber": 7, "food": "rice"}), "what was inserted oddly stays odd");
}

#[tokio::test]
async fn a_password_is_said_twice_is_in_no_answer_and_ends_the_wait_for_one() {
    let tenant = tenant().await;
    let hash = "b1c788abac15390de987ad17b65ac73c9b475d428a51f245c645a442fddd078b";
    let clear = |text: &str| json!({"password": "s3cr3t", "password_confirmation": text, "validate_policy": true});
    let hashed = |hash: &str, salt: &str| {
        let algorithm = "salt+sha256";
        json!({"password": hash, "password_confirmation": hash, "password_algorithm": algorithm, "password_salt": salt})
    };
    for (place, (call, body, before, after)) in [
        ("set_password_clear_text", clear("s3cr3t"), 7, 1),
        ("set_password_using_salt", hashed(hash, "hello"), 4, 1),
        ("set_password_clear_text", clear("s3cr3t"), 5, 1),
        ("set_password_using_salt", hashed(hash, "hello"), 2, 2),
    ]
    .into_iter()
    .enumerate()
    {
        tenant.simulator.advance(Duration::from_secs(1));
        tenant.simulator.users().insert(json!({"id": KELLY, "status": before})).unwrap();
        is_success(&put(&tenant, call, body).await);
        let user = tenant.simulator.users().get(KELLY).unwrap();
        let now = json!(format!("2026-01-01T00:00:{:02}.000Z", place + 1));
        assert_eq!((&user["password_changed_at"], &user["updated_at"], &user["status"]), (&now, &now, &json!(after)));
        let older = tenant.get(&format!("/api/1/users/{KELLY}")).await.text;
        assert!(!older.contains("s3cr3t") && !older.contains(hash) && !user.to_string().contains(hash));
    }
    let before = tenant.simulator.users().get(KELLY);
    let differ = put(&tenant, "set_password_clear_text", clear("other")).await;
    differ.is_v1(400, "bad request", json!("Validation failed: Password confirmation must match the password"));
    for (body, name) in [
        (hashed("s3cr3t", "hello"), "password"),
        (hashed(&hash.to_uppercase(), "hello"), "password"),
        (hashed(hash, &"x".repeat(41)), "password_salt"),
    ] {
        let answer = put(&tenant, "set_password_using_salt", body).await;
        assert_eq!((answer.status.as_u16(), &answer.json()["status"]["message"]["attribute"]), (400, &json!(name)));
    }
    assert_eq!(tenant.simulator.users().get(KELLY), before);
}

#[tokio::test]
async fn a_lock_lasts_so_many_minutes_and_can_be_ended_once() {
    let tenant = tenant().await;
    let held = || {
        let user = tenant.simulator.users().get(KELLY).unwrap();
        ["status", "locked_until", "invalid_login_attempts", "updated_at"].map(|name| user[name].clone())
    };
    let now = "2026-01-01T00:00:00.000Z";
    tenant.simulator.users().insert(json!({"id": KELLY, "invalid_login_attempts": 3})).unwrap();
    is_success(&put(&tenant, "lock_user", json!({"locked_until": 15})).await);
    assert_eq!(held(), [json!(3), json!("2026-01-01T00:15:00.000Z"), json!(0), json!(now)]);
    is_success(&put(&tenant, "lock_user", json!({"locked_until": i64::MAX})).await);
    assert_eq!(held()[1], "9999-12-30T22:00:00.999Z");
    is_success(&put(&tenant, "lock_user", json!({"locked_until": 0})).await);
    assert_eq!(held()[..2], [json!(3), Value::Null], "for good");

    let unlock = format!("/api/2/users/{KELLY}/unlock");
    tenant.simulator.advance(Duration::from_secs(1));
    let answer = tenant.call(Method::POST, &unlock).await;
    assert_eq!((answer.status.as_u16(), answer.text.as_str()), (200, r#"{"messsage":"User unlocked"}"#));
    assert_eq!(held(), [json!(1), Value::Null, json!(0), json!("2026-01-01T00:00:01.000Z")]);
    let again = tenant.call(Method::POST, &unlock).await;
    assert_eq!((again.status.as_u16(), again.text.as_str()), (422, r#"{"message":"User cannot be unlocked"}"#));

    let send_body = async |body: Value| {
        send(tenant.request(Method::POST, &unlock).bearer_auth(tenant.token().await).json(&body)).await
    };
    send_body(json!({"user_id": 1})).await.is_v2(400, "BadRequestError", "unknown attribute: user_id");
    assert_eq!(send_body(json!({})).await.status, 422, "an empty object is as good as no body");
    let message = "The resource with the given id could not be found";
    tenant.call(Method::POST, "/api/2/users/1/unlock").await.is_v2(400, "BadRequestError", message);
}

#[tokio::test]
async fn a_state_is_left_once_and_unlicensed_only_for_approved() {
    let tenant = tenant().await;
    for (to, refusal) in [
        (1, Some("user is already in this state")),
        (2, None),
        (0, None),
        (3, None),
        (3, Some("user is already in this state")),
        (0, Some("state is invalid")),
        (2, Some("state is invalid")),
        (1, None),
    ] {
        let answer = put(&tenant, "set_state", json!({"state": to})).await;
        match refusal {
            Some(message) => answer.is_v1(400, "bad request", json!(message)),
            None => {
                is_success(&answer);
                assert_eq!(tenant.simulator.users().get(KELLY).unwrap()["state"], to);
            }
        }
    }
    is_success(&put(&tenant, "set_state", json!({"state": 3})).await);
    let update = write(&tenant, Method::PUT, &format!("/{KELLY}"), json!({"state": 1})).await;
    update.is_v1(400, "bad request", json!("state is invalid"));
}

#[tokio::test]
async fn every_call_about_a_user_knows_who_there_is_and_who_is_out_of_reach() {
    let tenant = tenant().await;
    tenant.simulator.put_out_of_reach(KELLY);
    let password = json!({"password": "a", "password_confirmation": "a", "password_algorithm": "salt+sha256"});
    for (method, before, behind, body) in [
        (Method::GET, "", "", json!({})),
        (Method::GET, "", "/apps", json!({})),
        (Method::GET, "", "/roles", json!({})),
        (Method::PUT, "", "", json!({"title": "T"})),
        (Method::PUT, "", "/add_roles", json!({"role_id_array": [272_446]})),
        (Method::PUT, "", "/remove_roles", json!({"role_id_array": [272_445]})),
        (Method::PUT, "", "/set_custom_attributes", json!({"custom_attributes": {"food": "x"}})),
        (Method::PUT, "", "/set_state", json!({"state": 2})),
        (Method::PUT, "", "/lock_user", json!({"locked_until": 1})),
        (Method::PUT, "/set_password_clear_text", "", password.clone()),
        (Method::PUT, "/set_password_using_salt", "", password),
    ] {
        let call =
            async |id: &str| write(&tenant, method.clone(), &format!("{before}/{id}{behind}"), body.clone()).await;
        call("1").await.is_v1(404, "not found", json!("User for id 1 was not found"));
        call("36216766").await.is_v1(403, "forbidden", json!("user is not authorized to access this User"));
        call("kelly").await.is_v1(400, "bad request", json!({"attribute": "id", "description": "ID is incorrect"}));
    }
}
