//! Requests are held to the spec even where nothing is remembered.

use reqwest::Method;
use serde_json::{Value, json};

use crate::support::{Answered, Tenant, send};

async fn post(path: &str, body: &Value) -> Answered {
    let tenant = Tenant::start().await;
    let token = tenant.token().await;
    send(tenant.request(Method::POST, path).bearer_auth(token).json(body)).await
}

#[tokio::test]
async fn what_is_missing_is_named() {
    let answer = post("/api/2/risk/rules", &json!({})).await;
    assert_eq!(answer.status, 400, "a 422 is not documented here: {}", answer.text);
    let answer = post("/api/1/saml_assertion", &json!({"app_id": "1"})).await;
    assert_eq!(answer.status, 400);
    assert_eq!(answer.json()["status"]["message"]["attribute"], "username_or_email", "{}", answer.text);
}

#[tokio::test]
async fn a_body_of_another_kind_is_refused() {
    post("/api/2/roles/1/apps", &json!({"ids": [1]})).await.is_v2(405, "MethodNotAllowedError", "Method Not Allowed");
    let message = "Expected array in request";
    post("/api/2/roles/272445/users", &json!({"ids": [1]})).await.is_v2(422, "UnprocessableEntityError", message);
    let message = "Expected object in request";
    post("/api/2/groups", &json!([])).await.is_v2(422, "UnprocessableEntityError", message);
}
