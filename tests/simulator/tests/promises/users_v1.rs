//! Version 1: logout and deletion.

use reqwest::Method;
use serde_json::json;

use crate::support::{KELLY, MIKE, Tenant};

fn both(id: &str) -> [(Method, String); 2] {
    [(Method::PUT, format!("/api/1/users/{id}/logout")), (Method::DELETE, format!("/api/1/users/{id}"))]
}

#[tokio::test]
async fn a_logout_is_answered_as_on_its_page_and_counted() {
    let tenant = Tenant::start().await;
    let answer = tenant.call(Method::PUT, "/api/1/users/36216766/logout").await;
    assert_eq!(answer.text, r#"{"status":{"code":200,"error":false,"message":"Success","type":"success"}}"#);
    tenant.call(Method::PUT, "/api/1/users/36216766/logout").await;
    assert_eq!((tenant.simulator.logged_out(KELLY), tenant.simulator.logged_out(MIKE)), (2, 0));
}

#[tokio::test]
async fn a_deletion_is_answered_as_on_its_page_and_done() {
    let tenant = Tenant::start().await;
    let answer = tenant.call(Method::DELETE, "/api/1/users/36216766").await;
    assert_eq!(answer.text, r#"{"status":{"error":false,"code":200,"type":"success","message":"Success"}}"#);
    assert_eq!((tenant.simulator.user(KELLY), tenant.simulator.user_count()), (None, 119));
    assert_eq!(tenant.get("/api/2/users/36216766").await.status, 404);
    assert_eq!(tenant.list("").await.ids()[0], MIKE);
    let again = tenant.call(Method::DELETE, "/api/1/users/36216766").await;
    again.is_v1(404, "not found", json!("User for id 36216766 was not found"));
}

#[tokio::test]
async fn success_carries_the_quota_and_every_answer_a_status_header() {
    let tenant = Tenant::start().await;
    let good = tenant.call(Method::PUT, "/api/1/users/36216766/logout").await;
    assert_eq!((good.header("status"), good.header("x-ratelimit-limit")), (Some("200 OK"), Some("5000")));
    assert_eq!(good.header("x-ratelimit-remaining"), Some("4999"));
    assert!((1..=3600).contains(&good.header("x-ratelimit-reset").unwrap().parse().unwrap()));
    let bad = tenant.call(Method::PUT, "/api/1/users/1/logout").await;
    assert_eq!((bad.header("status"), bad.header("x-ratelimit-limit")), (Some("404 Not Found"), None));
    let v2 = tenant.get("/api/2/users").await;
    assert_eq!((v2.header("status"), v2.header("x-ratelimit-limit")), (None, None));
}

#[tokio::test]
async fn an_id_that_is_no_integer_is_refused_with_its_name() {
    let tenant = Tenant::start().await;
    for id in ["kelly", "1.5", "36216766%20", "%ff", "99999999999999999999999", "+1"] {
        for (method, path) in both(id) {
            let message = json!({"attribute": "id", "description": "ID is incorrect"});
            tenant.call(method, &path).await.is_v1(400, "bad request", message);
        }
    }
}

#[tokio::test]
async fn an_unknown_user_is_a_404_that_names_the_id() {
    let tenant = Tenant::start().await;
    for (method, path) in both("111111111") {
        tenant.call(method, &path).await.is_v1(404, "not found", json!("User for id 111111111 was not found"));
    }
    for (method, path) in both("-1") {
        tenant.call(method, &path).await.is_v1(404, "not found", json!("User for id -1 was not found"));
    }
}

#[tokio::test]
async fn a_user_out_of_reach_is_a_403_and_stays_as_it_is() {
    let tenant = Tenant::start().await;
    tenant.simulator.put_out_of_reach(KELLY);
    for (method, path) in both("36216766") {
        tenant.call(method, &path).await.is_v1(403, "forbidden", json!("user is not authorized to access this User"));
    }
    assert_eq!((tenant.simulator.logged_out(KELLY), tenant.simulator.user_count()), (0, 120));
    assert_eq!(tenant.call(Method::PUT, &format!("/api/1/users/{MIKE}/logout")).await.status, 200);
}

#[tokio::test]
async fn a_query_parameter_that_the_call_does_not_take_is_refused() {
    let tenant = Tenant::start().await;
    let message = json!({"attribute": "force", "description": "query parameter(s) not allowed: force"});
    tenant.call(Method::DELETE, "/api/1/users/36216766?force=true").await.is_v1(400, "bad request", message);
    assert!(tenant.simulator.user(KELLY).is_some());
}
