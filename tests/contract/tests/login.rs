//! Logging in: both outcomes of a password, a factor that is still pending, and the session, which is a form without a token;
//! and all of it as a tenant does it.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::time::Duration;

use onelogin::{
    Error,
    v1::{EventType, LoginFactor, LoginOutcome, LoginRequest, LoginSessionRequest},
    v2::{MfaTokenRequest, UpdateUsers, UserChanges, UserStatus},
};
use onelogin_contract::{tenant::Tenant, watch::PASSWORD};
use onelogin_simulator::{Answer, Factor, Push, Request, Simulator};
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

const MIKE: i64 = 56_781_966;

/// What Mike's password leads to.
async fn enter(tenant: &Tenant, password: &str) -> Result<LoginOutcome, Error> {
    let request = LoginRequest::new("mike.tester@onelogin.com", password, "example").return_to_url("/apps");
    let answer = tenant.client().v1().login().create_session_token(request).await?;
    Ok(answer.data.unwrap().remove(0))
}

/// The status of a refusal, and what it says.
fn refusal<T: std::fmt::Debug>(outcome: Result<T, Error>) -> (u16, String) {
    let error = outcome.unwrap_err();
    (error.status().unwrap(), error.message().to_owned())
}

#[tokio::test]
async fn a_right_password_becomes_one_session_within_two_minutes() {
    let tenant = Tenant::with_users(2).await.unwrap();
    let login = tenant.client().v1().login();
    let wrong = refusal(enter(&tenant, PASSWORD).await);
    assert_eq!(wrong, (401, "Authentication Failed: Invalid user credentials".to_owned()));
    assert_eq!(tenant.simulator().users().get(MIKE).unwrap()["invalid_login_attempts"], 1);

    let outcome = enter(&tenant, Simulator::PASSWORD).await.unwrap();
    let user = outcome.user.unwrap();
    assert_eq!((user.id, user.firstname.as_deref(), user.username), (Some(MIKE.into()), Some("Mike"), None));
    assert_eq!((outcome.status.as_deref(), outcome.return_to_url.as_deref()), (Some("Authenticated"), Some("/apps")));
    let seen = tenant.simulator().users().get(MIKE).unwrap();
    assert!(seen["last_login"].is_string() && seen["invalid_login_attempts"] == 0, "{seen}");

    let token = outcome.session_token.unwrap();
    let open = async |token: &str| login.create_session(LoginSessionRequest::new(token)).with_response().await;
    let session = open(token.expose()).await.unwrap();
    assert!(session.headers()["set-cookie"].to_str().unwrap().starts_with("sub_session_onelogin.com="));
    let again = open(token.expose()).await.unwrap_err();
    assert_eq!(again.status(), Some(302), "a session token works once");
    assert!(again.headers().unwrap()["location"].to_str().unwrap().ends_with("/login"));

    let token = enter(&tenant, Simulator::PASSWORD).await.unwrap().session_token.unwrap();
    tenant.simulator().advance(Duration::from_secs(120));
    assert_eq!(open(token.expose()).await.unwrap_err().status(), Some(302));
}

#[tokio::test]
async fn a_password_that_a_call_sets_takes_the_place_of_the_old_one() {
    let tenant = Tenant::with_users(2).await.unwrap();
    let changes = UserChanges::new().password(PASSWORD).password_confirmation(PASSWORD);
    tenant.client().v2().users().update(MIKE, changes, UpdateUsers::new()).await.unwrap();
    assert_eq!(enter(&tenant, Simulator::PASSWORD).await.unwrap_err().status(), Some(401));
    assert!(enter(&tenant, PASSWORD).await.unwrap().session_token.is_some());
}

#[tokio::test]
async fn only_an_active_user_logs_in_and_a_lock_ends_in_time() {
    let tenant = Tenant::with_users(2).await.unwrap();
    let users = tenant.client().v2().users();
    for (status, message) in [
        (UserStatus::Suspended, "User is suspended. Access is unauthorized"),
        (UserStatus::Locked, "User is locked. Access is unauthorized"),
        (UserStatus::PasswordPending, "User is not active. Access is unauthorized"),
    ] {
        users.update(MIKE, UserChanges::new().status(status), UpdateUsers::new()).await.unwrap();
        assert_eq!(refusal(enter(&tenant, Simulator::PASSWORD).await), (401, message.to_owned()));
    }
    // Kelly is documented as locked until a time that is long past, and has second factors.
    let request = LoginRequest::new("KellySlater", Simulator::PASSWORD, "example");
    let answer = tenant.client().v1().login().create_session_token(request).await.unwrap();
    assert_eq!(answer.data.unwrap()[0].devices.as_ref().unwrap().len(), 5);
}

#[tokio::test]
async fn a_code_that_was_sent_ends_a_challenge() {
    let tenant = Tenant::with_users(2).await.unwrap();
    let login = tenant.client().v1().login();
    let device = tenant.simulator().enroll(MIKE, Factor::Sms).to_string();
    let challenge = enter(&tenant, Simulator::PASSWORD).await.unwrap();
    assert!(challenge.session_token.is_none() && challenge.callback_url.unwrap().starts_with(tenant.simulator().url()));
    let state_token = challenge.state_token.unwrap();
    let factor = || LoginFactor::new(device.clone(), state_token.expose());

    let failed = (401, "Failed authentication with this factor".to_owned());
    assert_eq!(refusal(login.verify_factor(factor().otp_token(Simulator::CODE)).await), failed, "nothing was sent");
    let pending = login.verify_factor(factor()).await.unwrap();
    assert_eq!((pending.status.unwrap().type_.as_deref(), pending.data.is_none()), (Some("pending"), true));
    assert_eq!(tenant.simulator().notifications(MIKE), 1);
    assert_eq!(refusal(login.verify_factor(factor().otp_token("000000")).await), failed);
    let done = login.verify_factor(factor().otp_token(Simulator::CODE)).await.unwrap().data.unwrap().remove(0);
    assert_eq!((done.user.unwrap().id, done.return_to_url.as_deref()), (Some(MIKE.into()), Some("/apps")));
    login.create_session(LoginSessionRequest::new(done.session_token.expose())).await.unwrap();

    let over = refusal(login.verify_factor(factor().otp_token(Simulator::CODE)).await);
    assert_eq!(over, (400, "State token is invalid or expired".to_owned()), "a challenge is met once");
    let state_token = enter(&tenant, Simulator::PASSWORD).await.unwrap().state_token.unwrap();
    let stranger = login.verify_factor(LoginFactor::new("1", state_token.expose())).await;
    assert_eq!(refusal(stranger), (400, "Factor could not be found".to_owned()));
    tenant.simulator().advance(Duration::from_secs(120));
    let late = login.verify_factor(LoginFactor::new(device, state_token.expose())).await;
    assert_eq!(refusal(late), over);
}

#[tokio::test]
async fn a_push_is_polled_for_without_sending_another() {
    let tenant = Tenant::with_users(2).await.unwrap();
    let login = tenant.client().v1().login();
    let device = tenant.simulator().enroll(MIKE, Factor::Protect).to_string();
    let begin = async || enter(&tenant, Simulator::PASSWORD).await.unwrap().state_token.unwrap();

    tenant.simulator().answer_pushes(Push::Accept { after: 2 });
    let state_token = begin().await;
    let factor = || LoginFactor::new(device.clone(), state_token.expose());
    assert!(login.verify_factor(factor().do_not_notify(true)).await.unwrap().data.is_none());
    assert_eq!(tenant.simulator().notifications(MIKE), 0);
    let mut polls = 0;
    let mut answer = login.verify_factor(factor()).await.unwrap();
    while answer.data.is_none() {
        assert_eq!(answer.status.unwrap().message.as_deref(), Some("Authentication pending on OL Protect"));
        polls += 1;
        answer = login.verify_factor(factor().do_not_notify(true)).await.unwrap();
    }
    assert_eq!((polls, tenant.simulator().notifications(MIKE)), (3, 1));

    tenant.simulator().answer_pushes(Push::Reject { after: 0 });
    let state_token = begin().await;
    let factor = || LoginFactor::new(device.clone(), state_token.expose());
    login.verify_factor(factor()).await.unwrap();
    let refused = refusal(login.verify_factor(factor().do_not_notify(true)).await);
    assert_eq!(refused, (401, "Failed authentication with this factor".to_owned()));

    // Somebody without the telephone gets in by a temporary code.
    let code =
        tenant.client().v2().mfa().generate_token(MIKE, MfaTokenRequest::new()).await.unwrap().mfa_token.unwrap();
    assert!(login.verify_factor(factor().otp_token(code.expose())).await.unwrap().data.is_some());
}
