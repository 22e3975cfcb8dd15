//! Logging in: both outcomes of a password, a factor that is still pending, and the session, which is a form without a token.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use onelogin::v1::{EventType, LoginFactor, LoginRequest, LoginSessionRequest};
use onelogin_contract::tenant::Tenant;
use onelogin_simulator::{Answer, Request};
use serde_json::{Value, json};

fn script(tenant: &Tenant, operation: &str, body: Value) {
    tenant.simulator().script("v1", operation, Answer::json(200, body)).unwrap();
}

/// The only request there was: not even a token was fetched.
fn only(tenant: &Tenant) -> Request {
    let mut requests = tenant.simulator().requests();
    assert_eq!(requests.len(), 1, "{requests:?}");
    requests.remove(0)
}

#[tokio::test]
async fn a_password_leads_to_a_session_token_or_to_a_challenge() {
    let tenant = Tenant::with_users(1).await.unwrap();
    let login = tenant.client().v1().login();
    let request = || LoginRequest::new("ashley.akua", "hunter2", "jhainc");

    script(
        &tenant,
        "login.create_session_token",
        json!({
            "status": {"type": "success", "message": "Success", "code": 200, "error": false},
            "data": [{"status": "Authenticated", "user": {"id": 88_888_888}, "return_to_url": null,
                "expires_at": "2016/01/07 05:56:21 +0000", "session_token": "9x8869x31134x"}],
        }),
    );
    let answer = login.create_session_token(request()).await.unwrap();
    let outcome = &answer.data.as_ref().unwrap()[0];
    assert_eq!(outcome.session_token.as_ref().unwrap().expose(), "9x8869x31134x");
    assert_eq!(outcome.expires_at.as_deref(), Some("2016/01/07 05:56:21 +0000"));
    assert!(outcome.state_token.is_none());
    let shown = format!("{answer:?}");
    assert!(!shown.contains("9x8869x31134x"), "{shown}");

    script(
        &tenant,
        "login.create_session_token",
        json!({
            "status": {"type": "success", "message": "MFA is required for this user", "code": 200, "error": false},
            "data": [{"user": {"id": 88_888_888}, "state_token": "xf4330878444597bd", "devices": [
                {"device_type": "OneLogin OTP SMS", "device_id": 111_111},
                {"device_type": "Duo Security", "device_id": 2, "duo_sig_request": "TX|x", "duo_api_hostname": "h"},
            ]}],
        }),
    );
    let answer = login.create_session_token(request()).await.unwrap();
    assert_eq!(answer.status.unwrap().message.as_deref(), Some("MFA is required for this user"));
    let outcome = &answer.data.as_ref().unwrap()[0];
    assert!(outcome.session_token.is_none() && outcome.status.is_none());
    assert_eq!(outcome.devices.as_ref().unwrap()[0].device_id, 111_111.into());
}

#[tokio::test]
async fn a_factor_that_is_pending_is_no_error() {
    let tenant = Tenant::with_users(1).await.unwrap();
    let message = "SMS token sent to your mobile device. Authentication pending.";
    script(
        &tenant,
        "login.verify_factor",
        json!({"status": {"type": "pending", "message": message, "error": false, "code": 200}}),
    );
    let answer = tenant.client().v1().login().verify_factor(LoginFactor::new("111111", "xf4330")).await.unwrap();
    assert_eq!(answer.status.unwrap().type_.as_deref(), Some("pending"));
    assert!(answer.data.is_none());
    let request = tenant.simulator().requests().pop().unwrap();
    let body: Value = serde_json::from_slice(&request.body).unwrap();
    assert_eq!(body, json!({"device_id": "111111", "state_token": "xf4330"}), "the id goes out as a text");
}

#[tokio::test]
async fn a_session_is_a_form_without_a_token_and_comes_as_a_cookie() {
    let tenant = Tenant::with_users(1).await.unwrap();
    let answer = Answer::html(200, "<html></html>").header("Set-Cookie", "sub_session_onelogin.com=abc; path=/");
    tenant.simulator().script("v1", "login.create_session", answer).unwrap();
    let body = LoginSessionRequest::new("a token+/&=ä");
    let response = tenant.client().v1().login().create_session(body).with_response().await.unwrap();
    assert_eq!(response.headers()["set-cookie"], "sub_session_onelogin.com=abc; path=/");
    assert_eq!(response.value(), "<html></html>");

    let request = only(&tenant);
    assert_eq!((request.method.as_str(), request.path.as_str()), ("POST", "/session_via_api_token"));
    assert_eq!(request.query, "");
    assert!(request.headers.get("authorization").is_none());
    assert_eq!(request.headers["content-type"], "application/x-www-form-urlencoded");
    assert!(request.body.starts_with(b"session_token=a") && request.body.is_ascii(), "{request:?}");
    let pairs: Vec<(String, String)> = form_urlencoded::parse(&request.body).into_owned().collect();
    assert_eq!(pairs, [("session_token".to_owned(), "a token+/&=ä".to_owned())]);
}

#[tokio::test]
async fn a_session_that_is_answered_by_nothing_is_empty_and_one_by_a_redirect_tells_where_to() {
    let tenant = Tenant::with_users(1).await.unwrap();
    let login = tenant.client().v1().login();
    tenant.simulator().script("v1", "login.create_session", Answer::empty(200)).unwrap();
    assert_eq!(login.create_session(LoginSessionRequest::new("x")).await.unwrap(), "");

    let moved = Answer::empty(302).header("Location", "https://example.onelogin.com/login");
    tenant.simulator().script("v1", "login.create_session", moved).unwrap();
    let error = login.create_session(LoginSessionRequest::new("x")).await.unwrap_err();
    assert_eq!(error.status(), Some(302));
    assert_eq!(error.headers().unwrap()["location"], "https://example.onelogin.com/login");
}

#[tokio::test]
async fn the_types_of_events_are_read_without_a_token() {
    let tenant = Tenant::with_users(1).await.unwrap();
    let page = tenant.client().v1().events().list_types().await.unwrap();
    let first = &page.items[0];
    assert_eq!((first.id, first.name.as_deref()), (EventType::AppAddedToRole, Some("APP_ADDED_TO_ROLE")));
    let request = only(&tenant);
    assert_eq!((request.method.as_str(), request.path.as_str()), ("GET", "/api/1/events/types"));
    assert!(request.headers.get("authorization").is_none());
}
