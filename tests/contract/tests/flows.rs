//! Calls that belong together: logins with a second factor, waiting for a user, and changing a part of a list.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use onelogin::{
    AppId, Challenge, ErrorKind, LogIn, MappingId, MfaVerificationId, Secret, Waiting,
    v1::{LoginRequest, LoginSession},
    v2::{MfaChallenge, MfaVerificationStatus, SamlAssertionRequest},
};
use onelogin_contract::{
    tenant::Tenant,
    wire::{Reply, Wire, answer, broken},
};
use onelogin_simulator::{Factor, Push, Simulator};
use serde_json::{Value, json};
use std::time::Duration;

const STATE: &str = "a-state-token-that-nobody-sees";

fn ok(body: &Value) -> Reply {
    Ok(answer(200, &body.to_string(), &[]))
}

fn login_challenge() -> Reply {
    ok(&json!({
        "status": {"type": "success", "message": "MFA is required for this user", "code": 200, "error": false},
        "data": [{
            "user": {"id": 88},
            "state_token": STATE,
            "callback_url": "https://api.us.onelogin.com/api/1/login/verify_factor",
            "devices": [{"device_type": "OneLogin Protect", "device_id": 7}, {"device_type": "OneLogin SMS", "device_id": 8}]
        }]
    }))
}

fn login_pending() -> Reply {
    ok(
        &json!({"status": {"type": "pending", "message": "Authentication pending on OL Protect", "code": 200, "error": false}}),
    )
}

fn login_done() -> Reply {
    let session = json!({"status": "Authenticated", "user": {"id": 88}, "session_token": "s-1", "new": {"kept": true}});
    ok(&json!({"status": {"type": "success", "message": "Success", "code": 200, "error": false}, "data": [session]}))
}

fn refused() -> Reply {
    let body = r#"{"status": {"error": true, "code": 401, "type": "Unauthorized", "message": "Failed authentication with this factor"}}"#;
    Ok(answer(401, body, &[]))
}

fn bodies(wire: &Wire) -> Vec<Value> {
    wire.seen().iter().map(|seen| serde_json::from_slice(&seen.body).unwrap_or_default()).collect()
}

async fn challenged(wire: &Wire) -> Challenge<LoginSession> {
    wire.will([login_challenge()]);
    let request = LoginRequest::new("ada", "a password", "example");
    let challenge = match wire.client().unwrap().v1().login().log_in(request).await.unwrap() {
        LogIn::Challenge(challenge) => Some(challenge),
        LogIn::Done(_) => None,
    };
    challenge.unwrap()
}

#[tokio::test(start_paused = true)]
async fn a_password_alone_ends_in_a_session_token_and_keeps_what_nobody_knows() {
    let wire = Wire::default();
    wire.will([login_done()]);
    let request = LoginRequest::new("ada", "a password", "example");
    let LogIn::Done(session) = wire.client().unwrap().v1().login().log_in(request).await.unwrap() else {
        panic!("no second factor was asked for")
    };
    assert_eq!(session.session_token.expose(), "s-1");
    assert_eq!(session.unknown().get("new"), Some(&json!({"kept": true})));
}

#[tokio::test(start_paused = true)]
async fn a_code_ends_a_challenge_and_a_wrong_one_leaves_it_open() {
    let wire = Wire::default();
    let challenge = challenged(&wire).await;
    assert_eq!(challenge.user_id().map(i64::from), Some(88));
    let sms = challenge.devices().iter().find(|device| device.kind == "OneLogin SMS").unwrap().id;
    wire.will([login_pending(), refused(), login_done()]);
    assert!(challenge.send(sms).await.unwrap().is_none());
    let wrong = challenge.verify(sms, "111111").await.unwrap_err();
    assert!(wrong.is_unauthorized() && wrong.message() == "Failed authentication with this factor", "{wrong}");
    assert_eq!(challenge.verify(sms, "222222").await.unwrap().session_token.expose(), "s-1");
    assert!(
        !wrong.to_string().contains("scope") && wire.token_calls().len() == 1,
        "the token is not to blame: {wrong}"
    );
    let sent: Vec<Value> = bodies(&wire).split_off(1);
    let code = |code| json!({"device_id": "8", "state_token": STATE, "otp_token": code, "do_not_notify": true});
    assert_eq!(sent, [json!({"device_id": "8", "state_token": STATE}), code("111111"), code("222222")]);
    assert!(!format!("{challenge:?}").contains(STATE));
}

#[tokio::test(start_paused = true)]
async fn a_login_renews_a_dead_token_and_sends_no_wrong_password_twice() {
    let wire = Wire::default();
    let client = wire.client().unwrap();
    client.v2().users().get(1).await.unwrap();
    wire.reissue();
    let refused = |message: &str| {
        let status = json!({"error": true, "code": 401, "type": "Unauthorized", "message": message});
        Ok(answer(401, &json!({"status": status}).to_string(), &[]))
    };
    let request = || LoginRequest::new("ada", "a password", "example");
    wire.will([refused("Authentication Failure"), login_done()]);
    client.v1().login().log_in(request()).await.unwrap();
    assert_eq!((wire.token_calls().len(), wire.seen().len()), (2, 3));
    wire.reissue();
    wire.will([refused("Invalid user credentials")]);
    let error = client.v1().login().log_in(request()).await.unwrap_err();
    assert_eq!(error.message(), "Invalid user credentials");
    assert_eq!(
        (wire.token_calls().len(), wire.seen().len()),
        (2, 4),
        "another token would not make the password right"
    );
}

#[tokio::test(start_paused = true)]
async fn a_push_is_sent_once_and_asked_about_until_it_is_answered() {
    let wire = Wire::default();
    let challenge = challenged(&wire).await;
    wire.will([login_pending(), login_pending(), broken(), login_done()]);
    let session = challenge.wait(7).every(Duration::from_secs(3)).await.unwrap();
    assert_eq!(session.session_token.expose(), "s-1");
    let quiet: Vec<bool> = bodies(&wire)[1..].iter().map(|body| body["do_not_notify"] == true).collect();
    assert_eq!(quiet, [false, true, true, true], "one push, and an answer that got lost is asked for again");
    assert_eq!(wire.times()[1..4], [0.0, 3.0, 6.0]);
}

#[tokio::test(start_paused = true)]
async fn waiting_ends_when_time_is_up_and_when_the_user_refuses() {
    let wire = Wire::default();
    let challenge = challenged(&wire).await;
    wire.will((0..100).map(|_| login_pending()));
    let error = challenge.wait(7).within(Duration::from_secs(9)).await.unwrap_err();
    assert!(error.is_timeout(), "{error}");
    assert_eq!(error.to_string(), "v1 login.create_session_token: the user has not answered within 9.0 s");
    assert_eq!(wire.times().last(), Some(&8.0));

    let wire = Wire::default();
    let challenge = challenged(&wire).await;
    wire.will([login_pending(), refused()]);
    let error = challenge.wait(7).await.unwrap_err();
    assert!(error.is_unauthorized() && wire.times().len() == 3, "{error}");
}

#[tokio::test(start_paused = true)]
async fn a_login_to_an_application_ends_in_an_assertion() {
    let wire = Wire::default();
    let assertions = wire.client().unwrap().v2().saml_assertions();
    let request = || SamlAssertionRequest::new("ada", "a password", "123456", "example");
    let devices = json!([{"device_id": 666, "device_type": "Google Authenticator"}]);
    let challenge = json!({"state_token": STATE, "message": "MFA is required for this user", "devices": devices});
    let done = json!({"data": "PHNhbWw+", "message": "Success"});
    wire.will([ok(&done), ok(&challenge), ok(&json!({"message": "Authentication pending."})), ok(&done)]);
    let LogIn::Done(assertion) = assertions.log_in(request()).await.unwrap() else { panic!("no factor") };
    assert_eq!(assertion, Secret::from("PHNhbWw+"));
    let LogIn::Challenge(challenge) = assertions.log_in(request()).await.unwrap() else { panic!("a factor") };
    let error = challenge.verify(666, "123456").await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode, "{error}");
    assert_eq!(challenge.verify(666, "123456").await.unwrap(), Secret::from("PHNhbWw+"));
    let factor = json!({"app_id": "123456", "device_id": "666", "state_token": STATE, "otp_token": "123456", "do_not_notify": true});
    assert_eq!(bodies(&wire)[3], factor);
}

#[tokio::test(start_paused = true)]
async fn an_answer_that_says_nothing_is_an_error_that_tells_what_was_said() {
    let wire = Wire::default();
    wire.will([ok(&json!({"status": {"message": "MFA registration is needed"}, "data": []})), ok(&json!({}))]);
    let client = wire.client().unwrap();
    let error = client.v1().login().log_in(LoginRequest::new("ada", "a password", "example")).await.unwrap_err();
    assert!(error.kind() == ErrorKind::Decode && error.to_string().contains("MFA registration is needed"), "{error}");
    let request = SamlAssertionRequest::new("ada", "a password", "1", "example");
    assert_eq!(client.v2().saml_assertions().log_in(request).await.unwrap_err().kind(), ErrorKind::Decode);
}

#[tokio::test(start_paused = true)]
async fn a_verification_is_read_until_it_is_not_pending() {
    let wire = Wire::default();
    let mfa = wire.client().unwrap().v2().mfa();
    let progress = |status: &str| ok(&json!([{"id": "v-1", "status": status}]));
    wire.will([progress("pending"), progress("pending"), progress("rejected")]);
    let answer = mfa.wait_for_verification(88, MfaVerificationId::from("v-1")).await.unwrap();
    assert_eq!(answer.status, Some(MfaVerificationStatus::Rejected));
    assert_eq!(wire.times(), [0.0, 2.0, 4.0]);
    wire.will([ok(&json!({"id": "r-1", "status": "accepted", "device_id": "9"}))]);
    let registration = mfa.wait_for_registration(88, onelogin::MfaRegistrationId::from("r-1")).await.unwrap();
    assert_eq!(registration.device_id, Some("9".into()));
}

#[tokio::test(start_paused = true)]
async fn an_application_is_added_to_all_pages_of_a_roles_applications_and_nothing_is_written_for_nothing() {
    let wire = Wire::default();
    let roles = wire.client().unwrap().v2().roles();
    let pages = || {
        let first = answer(200, r#"[{"id": 1}, {"id": 2}]"#, &[("after-cursor", "x")]);
        [Ok(first), ok(&json!([{"id": 3}]))]
    };
    wire.will(pages());
    wire.will([ok(&json!([{"id": 1}, {"id": 2}, {"id": 3}, {"id": 4}]))]);
    let written = roles.change_apps(5, |apps| apps.extend([AppId::new(4), AppId::new(1)])).await.unwrap();
    assert_eq!(written, [1, 2, 3, 4].map(AppId::new));
    assert_eq!(bodies(&wire)[2], json!([1, 2, 3, 4]));

    wire.will(pages());
    roles.change_apps(5, |apps| apps.push(AppId::new(2))).await.unwrap();
    assert_eq!(wire.seen().len(), 5, "read twice, written never");
}

#[tokio::test(start_paused = true)]
async fn a_list_that_cannot_be_read_whole_is_not_written() {
    let wire = Wire::default();
    let client = wire.client().unwrap();
    wire.will([ok(&json!([{"id": 1}, {"name": "no id"}]))]);
    let error = client.v2().roles().change_apps(5, Vec::clear).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::MalformedItem);
    wire.will([ok(&json!([{"id": 1}, {"name": "no id"}]))]);
    assert_eq!(client.v2().mappings().change_order(Vec::clear).await.unwrap_err().kind(), ErrorKind::MalformedItem);
    for roles in [json!({"id": 1}), json!({"id": 1, "role_ids": [1, {}]}), json!({"id": 1, "role_ids": "all"})] {
        wire.will([ok(&roles)]);
        let error = client.v2().apps().change_roles(1, |roles| roles.push(9.into())).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Decode, "{roles}");
    }
    assert!(wire.seen().iter().all(|seen| seen.method == "GET"));
}

#[tokio::test(start_paused = true)]
async fn mappings_and_rules_change_places_in_the_order_of_their_positions() {
    let wire = Wire::default();
    let client = wire.client().unwrap();
    let list = || ok(&json!([{"id": 3, "position": 2}, {"id": 1, "position": 1}, {"id": 2, "position": 3}]));
    wire.will([list(), ok(&json!([2, 1, 3]))]);
    let order = client.v2().mappings().change_order(|order| order.rotate_right(1)).await.unwrap();
    assert_eq!(order, [2, 1, 3].map(MappingId::new));
    wire.will([list(), ok(&json!([3, 2, 1]))]);
    client.v2().app_rules().change_order(5, |order| order.rotate_left(1)).await.unwrap();
    assert_eq!([&bodies(&wire)[1], &bodies(&wire)[3]], [&json!([2, 1, 3]), &json!([3, 2, 1])]);
}

#[tokio::test(start_paused = true)]
async fn one_role_is_taken_from_an_application() {
    let wire = Wire::default();
    let client = wire.client().unwrap();
    let app = |roles: Value| ok(&json!({"id": 1, "role_ids": roles}));
    wire.will([app(json!([7, "8", 9])), app(json!([7, 9]))]);
    client.v2().apps().change_roles(1, |roles| roles.retain(|role| role.get() != 8)).await.unwrap();
    assert_eq!(bodies(&wire)[1], json!({"role_ids": [7, 9]}));
}

const MIKE: i64 = 56_781_966;
const MIKES_MAIL: &str = "mike.tester@onelogin.com";

/// Mike with a telephone that takes pushes, and how he answers them.
async fn mike(push: Push) -> (Tenant, i64) {
    let tenant = Tenant::with_users(2).await.unwrap();
    let device = tenant.simulator().enroll(MIKE, Factor::Protect);
    tenant.simulator().answer_pushes(push);
    (tenant, device)
}

fn often<T>(waiting: Waiting<T>) -> Waiting<T> {
    waiting.every(Duration::from_millis(250)).within(Duration::from_secs(30))
}

#[tokio::test]
async fn a_user_logs_in_with_a_push_and_with_a_code_as_with_a_tenant() {
    let (tenant, device) = mike(Push::Accept { after: 1 }).await;
    let login = tenant.client().v1().login();
    let request = || LoginRequest::new(MIKES_MAIL, Simulator::PASSWORD, "example");
    let LogIn::Challenge(challenge) = login.log_in(request()).await.unwrap() else { panic!("Mike has a factor") };
    assert_eq!(challenge.user_id().map(i64::from), Some(MIKE));
    assert_eq!(challenge.devices().iter().map(|device| device.id.get()).collect::<Vec<_>>(), [device]);
    let session = often(challenge.wait(device)).await.unwrap();
    assert!(!session.session_token.expose().is_empty());
    assert_eq!(tenant.simulator().notifications(MIKE), 1);

    let LogIn::Challenge(challenge) = login.log_in(request()).await.unwrap() else { panic!("Mike has a factor") };
    assert!(challenge.verify(device, "000000").await.unwrap_err().is_unauthorized());
    challenge.verify(device, Simulator::CODE).await.unwrap();

    let wrong = login.log_in(LoginRequest::new(MIKES_MAIL, "a wrong password", "example")).await.unwrap_err();
    assert!(!wrong.to_string().contains("scope"), "{wrong}");
    let tokens = tenant.simulator().requests().iter().filter(|one| one.operation == Some("tokens.generate")).count();
    assert_eq!(tokens, 1, "no wrong answer of a user costs a token call");
}

#[tokio::test]
async fn a_user_logs_in_to_an_application_or_refuses_as_with_a_tenant() {
    let (tenant, device) = mike(Push::Accept { after: 0 }).await;
    let assertions = tenant.client().v2().saml_assertions();
    let request = || SamlAssertionRequest::new(MIKES_MAIL, Simulator::PASSWORD, "1170001", "example");
    let LogIn::Challenge(challenge) = assertions.log_in(request()).await.unwrap() else { panic!("Mike has a factor") };
    assert!(!often(challenge.wait(device)).await.unwrap().expose().is_empty());

    tenant.simulator().answer_pushes(Push::Reject { after: 0 });
    let LogIn::Challenge(challenge) = assertions.log_in(request()).await.unwrap() else { panic!("Mike has a factor") };
    let refused = often(challenge.wait(device)).await.unwrap_err();
    assert!(refused.is_unauthorized(), "{refused}");
}

#[tokio::test]
async fn a_verification_is_waited_for_as_with_a_tenant() {
    let (tenant, device) = mike(Push::Reject { after: 1 }).await;
    let mfa = tenant.client().v2().mfa();
    let verification = mfa.create_verification(MIKE, MfaChallenge::new(device.to_string())).await.unwrap();
    let answer = often(mfa.wait_for_verification(MIKE, verification.id)).await.unwrap();
    assert_eq!(answer.status, Some(MfaVerificationStatus::Rejected));
}

#[tokio::test]
async fn lists_that_are_set_whole_change_by_one_item_as_with_a_tenant() {
    let tenant = Tenant::with_users(2).await.unwrap();
    let client = tenant.client().v2();
    let apps = client.roles().change_apps(272_445, |apps| apps.push(AppId::new(1_170_003))).await.unwrap();
    assert_eq!(apps, [1_170_001, 1_170_002, 1_170_003].map(AppId::new));
    client.apps().change_roles(1_170_003, |roles| roles.retain(|role| role.get() != 272_445)).await.unwrap();
    let apps = client.roles().change_apps(272_445, |_| {}).await.unwrap();
    assert_eq!(apps, [1_170_001, 1_170_002].map(AppId::new));

    let before = client.mappings().change_order(|_| {}).await.unwrap();
    let after = client.mappings().change_order(|order| order.rotate_right(1)).await.unwrap();
    assert_eq!((after.first(), after.len()), (before.last(), before.len()));
    assert_eq!(client.mappings().change_order(|_| {}).await.unwrap(), after);
    let rules = client.app_rules().change_order(928_532, |order| order.reverse()).await.unwrap();
    assert_eq!(client.app_rules().change_order(928_532, |_| {}).await.unwrap(), rules);
}
