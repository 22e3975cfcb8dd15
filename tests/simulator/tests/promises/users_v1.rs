//! Version 1: the list, logout and deletion.

use onelogin_simulator::Simulator;
use reqwest::Method;
use serde_json::{Value, json};

use crate::support::{Answered, KELLY, MIKE, Tenant};

/// A list of users with this query.
async fn list(tenant: &Tenant, query: &str) -> Answered {
    tenant.get(&format!("/api/1/users?{query}")).await
}

/// The ids of the users on a page, and its cursors.
fn page(answer: &Answered) -> (Vec<i64>, [Option<String>; 2]) {
    assert_eq!(answer.status, 200, "{}", answer.text);
    let body = answer.json();
    let ids = body["data"].as_array().unwrap().iter().map(|user| user["id"].as_i64().unwrap()).collect();
    let cursor = |name: &str| body["pagination"][name].as_str().map(str::to_owned);
    (ids, [cursor("before_cursor"), cursor("after_cursor")])
}

#[tokio::test]
async fn a_user_is_listed_as_in_the_recorded_answer() {
    let tenant = Tenant::with(Simulator::builder().users(0)).await;
    let user = concat!(
        r#"{"activated_at":"2021-04-28T21:10:57.207Z","created_at":"2021-04-28T21:10:57.210Z","email":"person@example.com","#,
        r#""username":"","firstname":"Example","group_id":null,"id":100000001,"invalid_login_attempts":0,"#,
        r#""invitation_sent_at":"2021-04-28T21:10:57.187Z","last_login":"2021-05-11T12:41:23.269Z","lastname":"Person","#,
        r#""locked_until":null,"comment":"","openid_name":"example.person","locale_code":null,"preferred_locale_code":null,"#,
        r#""password_changed_at":"2021-04-28T21:11:23.448Z","phone":"","status":1,"updated_at":"2021-05-11T12:43:19.134Z","#,
        r#""distinguished_name":null,"external_id":null,"directory_id":null,"member_of":null,"samaccountname":null,"#,
        r#""userprincipalname":null,"manager_ad_id":null,"manager_user_id":null,"role_id":null,"company":"","department":"","#,
        r#""title":"","state":1,"trusted_idp_id":null,"custom_attributes":{"employeenumber":null,"food":null}}"#,
    );
    tenant.simulator.users().insert(serde_json::from_str(user).unwrap()).unwrap();
    let expected = format!(
        r#"{{"status":{{"error":false,"code":200,"type":"success","message":"Success"}},"pagination":{{"before_cursor":null,"after_cursor":null,"previous_link":null,"next_link":null}},"data":[{user}]}}"#
    );
    assert_eq!(list(&tenant, "").await.text, expected);
}

#[tokio::test]
async fn both_versions_list_the_same_people() {
    let tenant = Tenant::start().await;
    let answer = list(&tenant, "email=kelly*").await.json();
    let (one, other) = (&answer["data"][0], tenant.simulator.users().get(KELLY).unwrap());
    assert_eq!((&one["role_id"], &one["openid_name"]), (&other["role_ids"], &json!("kelly.slater")));
    for (name, value) in one.as_object().unwrap() {
        assert!(other.get(name).is_none_or(|other| other == value), "{name}");
    }
    assert_eq!(list(&tenant, "id=56781966").await.json()["data"][0]["role_id"], Value::Null, "not []");
}

#[tokio::test]
async fn cursors_lead_through_the_list_and_back_and_hold_no_filter() {
    let tenant = Tenant::start().await;
    let filter = "custom_attributes.food=chicken&limit=30&fields=id";
    let all = [list(&tenant, "").await, list(&tenant, "after_cursor=cGxhY2U9NTA").await];
    assert_eq!(all.iter().flat_map(|answer| page(answer).0).count(), 100, "the second page begins at place 50");

    let (mut seen, mut query) = (vec![page(&list(&tenant, filter).await)], String::new());
    while let [_, Some(after)] = &seen.last().unwrap().1 {
        query = format!("{filter}&after_cursor={after}");
        seen.push(page(&list(&tenant, &query).await));
    }
    let ids: Vec<i64> = seen.iter().flat_map(|(ids, _)| ids.clone()).collect();
    let total: usize = tenant.list(filter).await.header("total-count").unwrap().parse().unwrap();
    assert_eq!(ids.len(), total);
    assert!(ids.is_sorted_by(|left, right| left < right));
    assert!(seen.len() > 2 && seen[0].1[0].is_none());
    assert_ne!(
        page(&list(&tenant, &query.replace("custom_attributes.food", "fields=id&firstname")).await).0,
        seen[2].0
    );

    for (place, (_, [before, _])) in seen.iter().enumerate().skip(1) {
        let back = list(&tenant, &format!("{filter}&before_cursor={}", before.as_ref().unwrap())).await;
        assert_eq!(page(&back).0, seen[place - 1].0);
    }
    let links = &list(&tenant, "limit=1&after_cursor=cGxhY2U9NTA").await.json()["pagination"];
    let address = |name: &str, place: &str| json!(format!("{}/api/1/users?{name}={place}", tenant.simulator.url()));
    assert_eq!(links["previous_link"], address("before_cursor", "cGxhY2U9NTA"));
    assert_eq!(links["next_link"], address("after_cursor", "cGxhY2U9NTE"));
}

#[tokio::test]
async fn a_limit_above_50_is_50_and_an_empty_cursor_is_the_first_page() {
    let tenant = Tenant::start().await;
    let first = page(&list(&tenant, "").await);
    assert_eq!((first.0.len(), page(&list(&tenant, "limit=1000").await)), (50, first.clone()));
    assert_eq!(page(&list(&tenant, "after_cursor=").await), first);
    let beyond = page(&list(&tenant, "after_cursor=cGxhY2U9MTIxMA").await);
    assert_eq!((beyond.0.len(), &beyond.1[1]), (0, &None));
    let back = page(&list(&tenant, &format!("before_cursor={}", beyond.1[0].as_ref().unwrap())).await);
    assert_eq!((back.0.len(), &back.1[1]), (50, &None), "back to the end");
}

#[tokio::test]
async fn every_filter_of_the_page_narrows_the_list() {
    let tenant = Tenant::with(Simulator::builder().users(0)).await;
    let ada = json!({"id": 1, "firstname": "Ada", "lastname": "Lovelace", "email": "ada@example.com", "username": "ada",
        "samaccountname": "alove", "directory_id": 10, "external_id": "x-1", "role_ids": [7], "userprincipalname": "ada@corp",
        "manager_ad_id": 42, "custom_attributes": {"food": "soup"}, "created_at": "2020-01-01T00:00:00.000Z"});
    tenant.simulator.users().insert(ada).unwrap();
    tenant
        .simulator
        .users()
        .insert(json!({"id": 2, "firstname": "Bob", "created_at": "2022-01-01T00:00:00.000Z"}))
        .unwrap();
    for (query, expected) in [
        ("", &[1, 2][..]),
        ("id=2", &[2]),
        ("id=3", &[]),
        ("email=*@example.com", &[1]),
        ("username=ada", &[1]),
        ("firstname=B*", &[2]),
        ("lastname=Lovelace", &[1]),
        ("directory_id=10", &[1]),
        ("external_id=x-1", &[1]),
        ("manager_ad_id=42", &[1]),
        ("role_id=7", &[1]),
        ("samaccountname=alove", &[1]),
        ("userprincipalname=ada@corp", &[1]),
        ("since=2021-01-01T00:00:00Z", &[2]),
        ("until=2021-01-01T00:00:00Z", &[1]),
        ("custom_attributes.food=so*", &[1]),
        ("sort=-id", &[2, 1]),
        ("sort=%2Bfirstname&limit=1", &[1]),
    ] {
        assert_eq!(page(&list(&tenant, query).await).0, expected, "{query}");
    }
    let fields = list(&tenant, "fields=firstname,%20role_id,manager_ad_id&id=1").await.json();
    assert_eq!(fields["data"], json!([{"firstname": "Ada", "id": 1, "role_id": [7], "manager_ad_id": "42"}]));
}

#[tokio::test]
async fn what_the_list_does_not_take_is_refused_with_its_name() {
    let tenant = Tenant::start().await;
    for (query, attribute, description) in [
        ("page=2", "page", "query parameter(s) not allowed: page"),
        ("updated_since=2026-01-01T00:00:00Z", "updated_since", "query parameter(s) not allowed: updated_since"),
        ("custom_attributes.x=1", "custom_attributes.x", "query parameter(s) not allowed: custom_attributes.x"),
        ("id=kelly", "id", "query parameter has an invalid value: id"),
        ("after_cursor=x", "after_cursor", "Cursor is incorrect"),
        ("before_cursor=", "before_cursor", "Cursor is incorrect"),
        ("after_cursor=&before_cursor=cGxhY2U9NTA", "before_cursor", "Only one cursor can be sent"),
        ("sort=id", "sort", "Invalid sort field: id"),
        ("fields=id,role_ids", "fields", "Unknown: role_ids"),
    ] {
        let message = json!({"attribute": attribute, "description": description});
        list(&tenant, query).await.is_v1(400, "bad request", message);
    }
}

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
    assert_eq!((tenant.simulator.users().get(KELLY), tenant.simulator.users().len()), (None, 119));
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
    assert_eq!((tenant.simulator.logged_out(KELLY), tenant.simulator.users().len()), (0, 120));
    assert_eq!(tenant.call(Method::PUT, &format!("/api/1/users/{MIKE}/logout")).await.status, 200);
}

#[tokio::test]
async fn a_query_parameter_that_the_call_does_not_take_is_refused() {
    let tenant = Tenant::start().await;
    let message = json!({"attribute": "force", "description": "query parameter(s) not allowed: force"});
    tenant.call(Method::DELETE, "/api/1/users/36216766?force=true").await.is_v1(400, "bad request", message);
    assert!(tenant.simulator.users().get(KELLY).is_some());
}
