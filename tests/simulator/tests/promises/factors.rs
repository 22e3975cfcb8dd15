//! Second factors and logins, where the form of an answer or of a body matters.

use std::time::{Duration, SystemTime};

use onelogin_simulator::{Factor, Simulator};
use reqwest::Method;
use serde_json::{Value, json};

use crate::support::{Answered, KELLY, MIKE, Tenant, send};

/// An account of two users, in which it is the first second of 2026.
async fn tenant() -> Tenant {
    let clock = || SystemTime::UNIX_EPOCH + Duration::from_secs(1_767_225_600);
    Tenant::with(Simulator::builder().users(2).clock(clock)).await
}

async fn post(tenant: &Tenant, path: &str, body: Value) -> Answered {
    let token = tenant.token().await;
    send(tenant.request(Method::POST, path).bearer_auth(token).json(&body)).await
}

async fn verify(tenant: &Tenant, user: i64, body: Value) -> Answered {
    post(tenant, &format!("/api/2/mfa/users/{user}/verifications"), body).await
}

/// The answer to a code that is right.
fn success() -> Value {
    json!({"status": {"error": false, "code": 200, "type": "success", "message": "Success"}})
}

const FORBIDDEN: &str = "You are not authorised to perform this action or access the resource";

#[tokio::test]
async fn the_first_user_has_the_devices_and_the_second_is_offered_the_factors_of_the_documentation() {
    let tenant = tenant().await;
    let devices = tenant.get(&format!("/api/2/mfa/users/{KELLY}/devices")).await.json();
    let ids: Vec<&Value> = devices.as_array().unwrap().iter().map(|device| &device["device_id"]).collect();
    assert_eq!(ids, ["3920360", "3920371", "3920373", "3920377", "3920481"]);
    assert_eq!(
        devices[1],
        json!({
            "device_id": "3920371",
            "user_display_name": "OneLogin SMS",
            "type_display_name": "OneLogin SMS",
            "auth_factor_name": "SMS",
            "default": false,
        })
    );
    assert_eq!(tenant.get(&format!("/api/2/mfa/users/{KELLY}/factors")).await.json(), json!([]));
    let factors = tenant.get(&format!("/api/2/mfa/users/{MIKE}/factors")).await.json();
    let factors: Vec<(&Value, &Value)> =
        factors.as_array().unwrap().iter().map(|factor| (&factor["factor_id"], &factor["auth_factor_name"])).collect();
    let expected = [
        (58958, "OneLogin"),
        (58959, "SMS"),
        (58960, "OneLogin Voice"),
        (58961, "OneLogin Email"),
        (58957, "Google Authenticator"),
    ];
    assert_eq!(factors, expected.map(|(id, name)| (json!(id), json!(name))).each_ref().map(|(id, name)| (id, name)));
}

#[tokio::test]
async fn a_code_is_checked_without_a_verification_where_it_was_sent_or_is_shown() {
    let tenant = tenant().await;
    let code = |extra: Value| {
        let mut body = json!({"otp": Simulator::CODE});
        body.as_object_mut().unwrap().extend(extra.as_object().unwrap().clone());
        body
    };
    verify(&tenant, KELLY, code(json!({}))).await.is_v2(403, "ForbiddenAction", FORBIDDEN);
    let begun = verify(&tenant, KELLY, json!({"device_id": "3920371", "expires_in": 240})).await;
    let id = begun.json()[0]["id"].clone();
    begun.is(
        201,
        json!([{
            "user_display_name": "OneLogin SMS",
            "id": id,
            "auth_factor_name": "SMS",
            "type_display_name": "OneLogin SMS",
            "user_id": "36216766",
            "device_id": "3920371",
            "expires_at": "2026-01-01T00:04:00Z",
        }]),
    );
    verify(&tenant, MIKE, code(json!({}))).await.is_v2(403, "ForbiddenAction", FORBIDDEN);
    verify(&tenant, KELLY, code(json!({}))).await.is(200, success());
    verify(&tenant, KELLY, code(json!({}))).await.is_v2(403, "ForbiddenAction", FORBIDDEN);

    // An authenticator's code needs its device, and nothing to be sent.
    verify(&tenant, KELLY, code(json!({"device_id": "3920481"}))).await.is(200, success());
    verify(&tenant, KELLY, code(json!({"device_id": "3920377"}))).await.is_v2(403, "ForbiddenAction", FORBIDDEN);
    assert_eq!(verify(&tenant, KELLY, json!({"expires_in": 240})).await.status, 422);

    let temporary = post(&tenant, &format!("/api/2/mfa/users/{MIKE}/mfa_token"), json!({})).await.json();
    let expected = json!({
        "mfa_token": "25992782",
        "expires_at": "2026-01-04T00:00:00Z",
        "reusable": false,
        "device_id": "user_temp_otp_56781966",
    });
    assert_eq!(temporary, expected);
    let body = json!({"otp": "25992782", "device_id": "user_temp_otp_56781966"});
    verify(&tenant, MIKE, body.clone()).await.is(200, success());
    verify(&tenant, MIKE, body).await.is_v2(403, "ForbiddenAction", FORBIDDEN);
}

#[tokio::test]
async fn what_cannot_be_sent_is_refused() {
    let tenant = tenant().await;
    tenant.simulator.enroll(MIKE, Factor::Sms);
    let long = "x".repeat(150) + "{{otp_code}}{{otp_expiry}}";
    for (body, status) in [
        (json!({"device_id": "3920482", "custom_message": long}), 201),
        (json!({"device_id": "3920482", "custom_message": format!("{long}xxxx")}), 422),
        (json!({"device_id": "3920482", "redirect_to": "https://example.com"}), 422),
        (json!({"device_id": "3920482", "expires_in": 901}), 422),
        (json!({"device_id": "3920371"}), 404),
    ] {
        assert_eq!(verify(&tenant, MIKE, body.clone()).await.status, status, "{body}");
    }
    let path = format!("/api/1/users/{MIKE}/otp_devices/3920482/trigger");
    let answer = post(&tenant, &path, json!({"sms_message": "x".repeat(161)})).await;
    answer.is_v1(400, "bad request", json!({"attribute": "sms_message", "description": "SMS_MESSAGE is too long"}));
}

#[tokio::test]
async fn whoever_comes_back_under_an_id_has_neither_the_devices_nor_the_password_of_who_left() {
    let tenant = tenant().await;
    let password = json!({"password": "another one", "password_confirmation": "another one"});
    let token = tenant.token().await;
    let path = format!("/api/2/users/{KELLY}");
    let changed = send(tenant.request(Method::PUT, &path).bearer_auth(token).json(&password)).await;
    assert!(changed.status.is_success() && !changed.text.contains("another one"));
    tenant.call(Method::DELETE, &path).await;
    tenant.simulator.users().insert(json!({"id": KELLY, "email": "new@example.com"})).unwrap();
    assert_eq!(tenant.get(&format!("/api/2/mfa/users/{KELLY}/devices")).await.json(), json!([]));
    let login = |fields: &str| {
        json!({
            "username_or_email": "new@example.com",
            "password": Simulator::PASSWORD,
            "subdomain": "example",
            "fields": fields,
        })
    };
    let answer = post(&tenant, "/api/1/login/auth", login("email, status")).await.json();
    let outcome = &answer["data"][0];
    assert_eq!(outcome["user"], json!({"id": KELLY, "email": "new@example.com", "status": 1}));
    assert_eq!(
        (&outcome["expires_at"], &outcome["return_to_url"]),
        (&json!("2026/01/01 00:02:00 +0000"), &Value::Null)
    );
    let unknown = json!({"attribute": "fields", "description": "Unknown: shoe_size"});
    post(&tenant, "/api/1/login/auth", login("shoe_size")).await.is_v1(400, "bad request", unknown);
}

#[tokio::test]
async fn nobody_logs_in_with_a_password_that_came_as_a_hash() {
    let tenant = tenant().await;
    let token = tenant.token().await;
    let hash = "b1c788abac15390de987ad17b65ac73c9b475d428a51f245c645a442fddd078b";
    let body =
        json!({"password": hash, "password_confirmation": hash, "password_algorithm": "salt+sha256", "salt": "hello"});
    let path = format!("/api/2/users/{MIKE}");
    assert_eq!(send(tenant.request(Method::PUT, &path).bearer_auth(token).json(&body)).await.status, 200);
    for password in [hash, "password", Simulator::PASSWORD] {
        let body =
            json!({"username_or_email": "mike.tester@onelogin.com", "password": password, "subdomain": "example"});
        let message = json!("Authentication Failed: Invalid user credentials");
        post(&tenant, "/api/1/login/auth", body).await.is_v1(401, "Unauthorized", message);
    }
}

#[tokio::test]
async fn a_device_is_named_by_text_or_by_a_number() {
    let tenant = tenant().await;
    for device in [json!("3920481"), json!(3_920_481)] {
        let begun = verify(&tenant, KELLY, json!({"device_id": device})).await;
        assert_eq!((begun.status.as_u16(), &begun.json()[0]["device_id"]), (201, &json!("3920481")));
        let code = json!({"device_id": device, "otp": Simulator::CODE});
        assert_eq!(verify(&tenant, KELLY, code).await.json(), success());
    }
}
