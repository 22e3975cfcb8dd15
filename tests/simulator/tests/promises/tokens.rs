//! Access tokens and the quota.

use std::time::{Duration, SystemTime};

use onelogin_simulator::Simulator;
use reqwest::Method;
use serde_json::{Value, json};

use crate::support::{Answered, KELLY, Tenant, send};

const TOKEN: &str = "/auth/oauth2/v2/token";
const REVOKE: &str = "/auth/oauth2/revoke";
const CONTENT_TYPE: &str =
    "Content Type is not specified or specified incorrectly. Content-Type header must be set to application/json";

fn grant() -> Value {
    json!({"grant_type": "client_credentials"})
}

async fn refresh(tenant: &Tenant, pair: &Value) -> Answered {
    let body = json!({"grant_type": "refresh_token", "access_token": pair["access_token"], "refresh_token": pair["refresh_token"]});
    send(tenant.request(Method::POST, TOKEN).json(&body)).await
}

async fn status_with(tenant: &Tenant, token: &Value) -> u16 {
    let request = tenant.request(Method::GET, "/api/2/users/36216766");
    send(request.bearer_auth(token.as_str().unwrap())).await.status.as_u16()
}

#[tokio::test]
async fn a_token_answer_has_the_documented_members_in_order() {
    let start = SystemTime::UNIX_EPOCH + Duration::from_millis(1_447_212_978_714);
    let tenant = Tenant::with(Simulator::builder().clock(move || start)).await;
    let answer = tenant.token_call(grant()).await;
    let body = answer.json();
    assert_eq!(
        answer.text,
        format!(
            r#"{{"access_token":{},"created_at":"2015-11-11T03:36:18.714Z","expires_in":36000,"refresh_token":{},"token_type":"bearer","account_id":555555}}"#,
            body["access_token"], body["refresh_token"]
        )
    );
    assert_eq!(answer.header("x-ratelimit-limit"), None);
    assert_ne!(body["access_token"], body["refresh_token"]);
}

#[tokio::test]
async fn credentials_are_read_from_basic_from_the_vendors_header_and_from_a_form() {
    let tenant = Tenant::with(Simulator::builder().client("an-id", "a secret&more")).await;
    let token = tenant.token().await;
    let post = || tenant.request(Method::POST, TOKEN);
    let form = "grant_type=client_credentials&client_id=an-id&client_secret=a+secret%26more";
    for request in [
        post().header("authorization", "client_id:an-id, client_secret:a secret&more").json(&grant()),
        post().header("authorization", "client_id:an-id,client_secret:a secret&more").json(&grant()),
        post().header("content-type", "application/x-www-form-urlencoded").body(form),
        post()
            .basic_auth("an-id", Some("a secret&more"))
            .header("content-type", "Application/JSON; charset=utf-8")
            .body(grant().to_string()),
    ] {
        let answer = send(request).await;
        assert_eq!((answer.status.as_u16(), &answer.json()["access_token"]), (200, &json!(token)), "{answer:?}");
    }
}

#[tokio::test]
async fn the_same_token_is_handed_out_until_its_ten_hours_are_over() {
    let start = SystemTime::UNIX_EPOCH + Duration::from_secs(1_800_000_000);
    let tenant = Tenant::with(Simulator::builder().clock(move || start)).await;
    let first = tenant.token_call(grant()).await.json();
    tenant.simulator.advance(Duration::from_millis(35_999_999));
    assert_eq!(tenant.token_call(grant()).await.json(), first);
    assert_eq!(status_with(&tenant, &first["access_token"]).await, 200);

    tenant.simulator.advance(Duration::from_millis(1));
    assert_eq!(status_with(&tenant, &first["access_token"]).await, 401);
    let second = tenant.token_call(grant()).await.json();
    assert_ne!(second["access_token"], first["access_token"]);
    assert_eq!(second["created_at"], "2027-01-15T18:00:00.000Z");
}

#[tokio::test]
async fn malformed_token_calls_are_refused_as_documented() {
    let tenant = Tenant::start().await;
    let post = || tenant.request(Method::POST, TOKEN);
    let basic = || post().basic_auth("simulator", Some("simulator"));
    for body in [json!({}), json!({"grant_type": "password"}), json!({"grant_type": 1}), json!([])] {
        send(basic().json(&body)).await.is_v1(400, "bad request", json!("grant_type is incorrect/absent"));
    }
    let broken = basic().header("content-type", "application/json").body("{\u{fffd}");
    send(broken).await.is_v1(400, "bad request", json!("grant_type is incorrect/absent"));
    send(basic().body(grant().to_string())).await.is_v1(400, "bad request", json!(CONTENT_TYPE));
    send(basic().header("content-type", "text/plain").body(grant().to_string())).await.is_v1(
        400,
        "bad request",
        json!(CONTENT_TYPE),
    );

    let missing = json!("The authorization information is missing");
    send(post().json(&grant())).await.is_v1(400, "bad request", missing.clone());
    send(post().bearer_auth("t").json(&grant())).await.is_v1(400, "bad request", missing.clone());
    // Only a form may hold the credentials.
    let in_json = json!({"grant_type": "client_credentials", "client_id": "simulator", "client_secret": "simulator"});
    send(post().json(&in_json)).await.is_v1(400, "bad request", missing);
}

#[tokio::test]
async fn wrong_credentials_are_refused() {
    let tenant = Tenant::start().await;
    for (id, secret) in [("simulator", "wrong"), ("wrong", "simulator"), ("", "")] {
        let request = tenant.request(Method::POST, TOKEN).basic_auth(id, Some(secret)).json(&grant());
        send(request).await.is_v1(401, "Unauthorized", json!("Authentication Failure"));
    }
}

#[tokio::test]
async fn a_wrong_method_or_path_under_auth_is_no_route() {
    let tenant = Tenant::start().await;
    for (method, path) in
        [(Method::GET, TOKEN), (Method::POST, "/auth/oauth2/v3/token"), (Method::DELETE, "/auth/rate_limit")]
    {
        send(tenant.request(method, path)).await.is_v1(404, "not found", json!("No Route Exists"));
    }
}

#[tokio::test]
async fn refreshing_needs_the_living_pair_and_ends_both_old_tokens() {
    let tenant = Tenant::start().await;
    let first = tenant.token_call(grant()).await.json();
    let mixed = json!({"access_token": first["access_token"], "refresh_token": first["access_token"]});
    refresh(&tenant, &mixed).await.is_v1(401, "Unauthorized", json!("Authentication Failure"));

    let answer = refresh(&tenant, &first).await;
    let second = answer.json();
    assert_eq!(answer.status, 200);
    assert_eq!(second.get("account_id"), None, "the page's answer to a refresh has none");
    assert_eq!(status_with(&tenant, &first["access_token"]).await, 401);
    assert_eq!(status_with(&tenant, &second["access_token"]).await, 200);
    assert_eq!(tenant.token().await, second["access_token"], "it is the living one from now on");
    refresh(&tenant, &first).await.is_v1(401, "Unauthorized", json!("Authentication Failure"));
}

#[tokio::test]
async fn an_expired_token_can_be_refreshed_for_45_days() {
    let tenant = Tenant::start().await;
    let first = tenant.token_call(grant()).await.json();
    tenant.simulator.expire_tokens();
    assert_eq!(status_with(&tenant, &first["access_token"]).await, 401);
    let second = refresh(&tenant, &first).await.json();
    assert_eq!(status_with(&tenant, &second["access_token"]).await, 200);
    tenant.simulator.advance(Duration::from_secs(45 * 86_400));
    assert_eq!(refresh(&tenant, &second).await.status, 401);
}

#[tokio::test]
async fn a_revoked_token_is_dead_with_its_refresh_token_and_the_next_call_issues_another() {
    let tenant = Tenant::start().await;
    let first = tenant.token_call(grant()).await.json();
    let revoke = tenant.request(Method::POST, REVOKE).basic_auth("simulator", Some("simulator"));
    let answer = send(revoke.json(&json!({"access_token": first["access_token"]}))).await;
    assert_eq!(answer.text, r#"{"status":{"error":false,"code":200,"type":"success","message":"Success"}}"#);
    assert_eq!(status_with(&tenant, &first["access_token"]).await, 401);
    assert_eq!(refresh(&tenant, &first).await.status, 401);
    assert_ne!(tenant.token().await, first["access_token"]);
}

#[tokio::test]
async fn malformed_revocations_are_refused_as_documented_and_end_nothing() {
    let tenant = Tenant::start().await;
    let token = json!(tenant.token().await);
    let body = json!({"access_token": token});
    let post = || tenant.request(Method::POST, REVOKE);
    let basic = || post().basic_auth("simulator", Some("simulator"));
    send(basic().json(&json!({}))).await.is_v1(400, "bad request", json!("Access Token Missing"));
    send(basic().body(body.to_string())).await.is_v1(400, "bad request", json!(CONTENT_TYPE));
    send(post().json(&body)).await.is_v1(400, "bad request", json!("The authorization information is missing"));
    let wrong = post().basic_auth("simulator", Some("wrong")).json(&body);
    send(wrong).await.is_v1(401, "Unauthorized", json!("Authentication Failure"));
    assert_eq!(status_with(&tenant, &token).await, 200);
}

#[tokio::test]
async fn the_quota_counts_version_1_calls_within_the_hour() {
    let start = SystemTime::UNIX_EPOCH + Duration::from_secs(1_800_000_000 + 2768);
    let tenant = Tenant::with(Simulator::builder().clock(move || start)).await;
    let before = tenant.get("/auth/rate_limit").await;
    assert_eq!(
        before.text,
        r#"{"status":{"error":false,"code":200,"type":"success","message":"Success"},"data":{"X-RateLimit-Limit":5000,"X-RateLimit-Remaining":5000,"X-RateLimit-Reset":832}}"#
    );
    let path = format!("/api/1/users/{KELLY}/logout");
    let answer = tenant.call(Method::PUT, &path).await;
    assert_eq!(answer.header("x-ratelimit-remaining"), Some("4999"));
    tenant.call(Method::PUT, "/api/1/users/1/logout").await;
    tenant.get("/api/2/users").await;
    assert_eq!(tenant.get("/auth/rate_limit").await.json()["data"]["X-RateLimit-Remaining"], 4998);

    tenant.simulator.advance(Duration::from_secs(832));
    let data = &tenant.get("/auth/rate_limit").await.json()["data"];
    assert_eq!((&data["X-RateLimit-Remaining"], &data["X-RateLimit-Reset"]), (&json!(5000), &json!(3600)));
}

#[tokio::test]
async fn two_simulators_do_not_accept_each_others_tokens() {
    let (one, other) = (Tenant::start().await, Tenant::start().await);
    other.token().await;
    assert_eq!(status_with(&other, &json!(one.token().await)).await, 401);
}

#[tokio::test]
async fn the_older_call_issues_the_same_token_in_the_envelope() {
    let tenant = Tenant::start().await;
    let ask = |secret: &'static str| {
        let request = tenant.request(Method::POST, "/auth/oauth2/token").basic_auth("simulator", Some(secret));
        send(request.json(&json!({"grant_type": "client_credentials"})))
    };
    assert_eq!(ask("wrong").await.status, 401);
    let answer = ask("simulator").await.json();
    assert_eq!(answer["status"]["type"], "success");
    assert_eq!(answer["data"][0]["access_token"], json!(tenant.token().await));
}

#[tokio::test]
async fn a_body_of_a_token_call_holds_texts_only() {
    let tenant = Tenant::start().await;
    let answer = tenant.token_call(json!({"grant_type": "client_credentials", "access_token": 1})).await;
    answer.is_v1(400, "bad request", json!("grant_type is incorrect/absent"));
}
