//! Who may call what, and what is said to the others.

use onelogin_simulator::Simulator;
use reqwest::Method;
use serde_json::json;

use crate::support::{KELLY, Tenant, send};

#[tokio::test]
async fn four_spellings_of_the_authorization_header_are_accepted() {
    let tenant = Tenant::start().await;
    let token = tenant.token().await;
    for scheme in ["Bearer ", "bearer ", "bearer:", "bearer: "] {
        for path in ["/api/2/users", "/auth/rate_limit"] {
            let request = tenant.request(Method::GET, path).header("authorization", format!("{scheme}{token}"));
            assert_eq!(send(request).await.status, 200, "{scheme}{path}");
        }
    }
}

#[tokio::test]
async fn a_missing_or_malformed_header_is_a_400_in_version_1_and_a_401_in_version_2() {
    let tenant = Tenant::start().await;
    let token = tenant.token().await;
    for value in [
        None,
        Some(token.clone()),
        Some(format!("Token {token}")),
        Some("Bearer ".to_owned()),
        Some("Bearer é".to_owned()),
    ] {
        let request = |method, path| {
            let request = tenant.request(method, path);
            match &value {
                Some(value) => request.header("authorization", value.as_bytes()),
                None => request,
            }
        };
        let malformed = json!("Authorization Information is incorrect");
        send(request(Method::DELETE, "/api/1/users/36216766")).await.is_v1(400, "bad request", malformed.clone());
        send(request(Method::GET, "/auth/rate_limit")).await.is_v1(400, "bad request", malformed);
        send(request(Method::GET, "/api/2/users/36216766")).await.is_v2(401, "UnauthorizedError", "Unauthorized");
    }
    assert!(tenant.simulator.users().get(KELLY).is_some());
}

#[tokio::test]
async fn an_unknown_token_is_a_401_in_the_shape_of_the_version() {
    let tenant = Tenant::start().await;
    tenant.token().await;
    let request = |method, path| tenant.request(method, path).bearer_auth("unknown");
    let failure = json!("Authentication Failure");
    send(request(Method::DELETE, "/api/1/users/36216766")).await.is_v1(401, "Unauthorized", failure.clone());
    send(request(Method::GET, "/auth/rate_limit")).await.is_v1(401, "Unauthorized", failure);
    send(request(Method::GET, "/api/2/users")).await.is_v2(401, "UnauthorizedError", "Unauthorized");
    assert!(tenant.simulator.users().get(KELLY).is_some());
}

#[tokio::test]
async fn tokens_can_be_revoked_and_expired_from_outside() {
    let tenant = Tenant::start().await;
    let old = tenant.token().await;
    let status =
        async |token: &str| send(tenant.request(Method::GET, "/api/2/users").bearer_auth(token)).await.status.as_u16();
    tenant.simulator.revoke_tokens();
    assert_eq!(status(&old).await, 401);
    let new = tenant.token().await;
    assert_ne!(new, old);
    tenant.simulator.expire_tokens();
    assert_eq!(status(&new).await, 401);
    assert_ne!(tenant.token().await, new);
}

#[tokio::test]
async fn a_narrow_scope_is_a_401_on_what_it_does_not_cover() {
    let tenant = Tenant::with(Simulator::builder().scope("Read Users")).await;
    assert_eq!(tenant.get("/api/2/users").await.status, 200);
    let insufficient = json!("Insufficient Permission");
    tenant.call(Method::PUT, "/api/1/users/36216766/logout").await.is_v1(401, "Unauthorized", insufficient.clone());
    tenant.call(Method::DELETE, "/api/1/users/36216766").await.is_v1(401, "Unauthorized", insufficient.clone());
    assert_eq!((tenant.simulator.logged_out(KELLY), tenant.simulator.users().get(KELLY).is_some()), (0, true));

    let tenant = Tenant::with(Simulator::builder().scope("Authentication Only")).await;
    tenant.get("/api/2/users").await.is_v2(401, "UnauthorizedError", "Unauthorized");
    tenant.get("/auth/rate_limit").await.is_v1(401, "Unauthorized", insufficient);

    let tenant = Tenant::with(Simulator::builder().scope("Manage Users")).await;
    assert_eq!(tenant.call(Method::DELETE, "/api/1/users/36216766").await.status, 200);
}

#[tokio::test]
async fn unknown_paths_are_a_404_in_the_shape_of_the_api() {
    let tenant = Tenant::start().await;
    tenant.get("/api/2/nothing").await.is_v2(404, "NotFoundError", "Not Found");
    tenant.get("/api/2/users/").await.is_v2(404, "NotFoundError", "Not Found");
    tenant.get("/api/1/users//logout").await.is_v1(404, "not found", json!("No Route Exists"));
    tenant.get("/").await.is_v1(404, "not found", json!("No Route Exists"));
}

#[tokio::test]
async fn wrong_methods_are_a_405_that_names_the_right_ones() {
    let tenant = Tenant::start().await;
    let answer = tenant.call(Method::PATCH, "/api/2/users").await;
    answer.is_v2(405, "MethodNotAllowedError", "Method Not Allowed");
    assert_eq!(answer.header("allow"), Some("GET, POST"));
    let answer = tenant.get("/api/1/users/1/logout").await;
    answer.is_v1(405, "method not allowed", json!("Method Not Allowed"));
    assert_eq!(answer.header("allow"), Some("PUT"));
}

#[tokio::test]
async fn every_answer_has_a_request_id_of_its_own() {
    let tenant = Tenant::start().await;
    let mut ids = Vec::new();
    for path in ["/api/2/users", "/api/2/users/1", "/api/1/users/1", "/auth/rate_limit", "/nothing"] {
        ids.push(send(tenant.request(Method::GET, path)).await.header("x-request-id").unwrap().to_owned());
    }
    let logged: Vec<String> = tenant.simulator.requests().into_iter().map(|request| request.request_id).collect();
    assert_eq!(ids, logged);
    ids.dedup();
    assert_eq!((ids.len(), ids[0].as_str()), (5, "simulator-00000001"));
}

#[tokio::test]
async fn a_refusal_has_the_form_that_the_operation_documents() {
    let tenant = Tenant::start().await;
    let flat = tenant.request(Method::GET, "/api/1/privileges/1").bearer_auth("unknown");
    send(flat).await.is_v2(401, "UnauthorizedError", "Unauthorized");
    let risk = send(tenant.request(Method::GET, "/api/2/risk/rules").bearer_auth("unknown")).await;
    risk.is(401, json!({"error": true, "code": 401, "type": "Unauthorized", "message": "Unauthorized"}));
    let user_info = send(tenant.request(Method::GET, "/oidc/2/me").bearer_auth("unknown")).await;
    user_info.is(401, json!({"error": "invalid_token", "error_description": "Unauthorized"}));
    let rule = send(tenant.request(Method::POST, "/api/2/mappings").bearer_auth(tenant.token().await)).await;
    rule.is(422, json!({"code": 422, "message": "Expected object in request", "errors": []}));
}

#[tokio::test]
async fn a_refusal_that_is_documented_without_a_body_has_none() {
    let tenant = Tenant::start().await;
    let change = tenant.request(Method::PUT, "/api/2/risk/rules/1").bearer_auth("never issued").json(&json!({}));
    let answer = send(change).await;
    assert_eq!((answer.status.as_u16(), answer.text.as_str()), (401, ""));
}
