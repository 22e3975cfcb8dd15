//! The directory: as many users as a test likes, at no cost, and pages that stay right while users come and go.

use std::time::{Duration, Instant};

use onelogin_simulator::{Builder, Simulator};
use reqwest::Method;
use serde_json::json;

use crate::support::{KELLY, MIKE, Tenant};

/// The id of an invented user, counted from 0.
fn invented(number: i64) -> i64 {
    MIKE + 1 + 3 * number
}

#[tokio::test]
async fn ten_million_users_start_at_once_and_any_page_of_them_comes_at_once() {
    let started = Instant::now();
    let tenant = Tenant::with(Simulator::builder().users(Builder::MOST_USERS)).await;
    assert_eq!(tenant.simulator.users().len(), 10_000_000);
    for page in [1, 2, 777, 200_000] {
        let answer = tenant.list(&format!("page={page}&fields=id,email")).await;
        let first = (page - 1) * 50;
        let expected: Vec<i64> = (first..first + 50)
            .map(|place| match place {
                0 => KELLY,
                1 => MIKE,
                _ => invented(place - 2),
            })
            .collect();
        assert_eq!(answer.ids(), expected, "page {page}");
        assert_eq!((answer.header("total-count"), answer.header("total-pages")), (Some("10000000"), Some("200000")));
    }
    let last = invented(9_999_997);
    assert_eq!(tenant.simulator.users().insert(json!({})), Ok(last + 1));
    assert_eq!(tenant.call(Method::DELETE, &format!("/api/1/users/{last}")).await.status, 200);
    assert_eq!(*tenant.list("page=200000").await.ids().last().unwrap(), last + 1);
    // A walk through all users takes minutes.
    assert!(started.elapsed() < Duration::from_secs(5), "{:?}", started.elapsed());
}

#[tokio::test]
async fn pages_stay_right_while_users_come_and_go_in_the_middle() {
    let tenant = Tenant::with(Simulator::builder().users(1_000_000)).await;
    let page = async |number: i64| tenant.list(&format!("limit=3&page={number}&fields=title")).await;
    let start = invented(299_998);
    assert_eq!(page(100_001).await.ids(), [start, start + 3, start + 6]);

    tenant.simulator.users().insert(json!({"id": start + 4, "title": "between"})).unwrap();
    tenant.simulator.users().insert(json!({"id": start + 3, "title": "replaced"})).unwrap();
    let answer = page(100_001).await;
    assert_eq!(answer.ids(), [start, start + 3, start + 4]);
    assert_eq!((&answer.json()[1]["title"], &answer.json()[2]["title"]), (&json!("replaced"), &json!("between")));
    assert_eq!((page(100_002).await.ids()[0], answer.header("total-count")), (start + 6, Some("1000001")));

    for gone in [KELLY, start, start + 4] {
        assert_eq!(tenant.call(Method::DELETE, &format!("/api/1/users/{gone}")).await.status, 200);
    }
    let answer = page(100_001).await;
    assert_eq!(answer.ids(), [start + 6, start + 9, start + 12]);
    assert_eq!(page(100_000).await.ids()[2], start + 3);
    assert_eq!((answer.header("total-count"), tenant.simulator.users().len()), (Some("999998"), 999_998));
}

#[tokio::test]
async fn filters_and_orders_see_every_change() {
    let tenant = Tenant::with(Simulator::builder().users(2000)).await;
    let filter = "custom_attributes.food=chicken&fields=id";
    let total = |answer: &crate::support::Answered| answer.header("total-count").unwrap().parse::<usize>().unwrap();
    let before = tenant.list(filter).await;
    tenant.simulator.users().insert(json!({"id": 7, "custom_attributes": {"food": "chicken"}})).unwrap();
    tenant.call(Method::DELETE, &format!("/api/1/users/{}", before.ids()[1])).await;
    let after = tenant.list(filter).await;
    assert_eq!((total(&after), after.ids()[0], after.ids()[1]), (total(&before), 7, before.ids()[0]));
    let sorted = tenant.list("sort=-id&limit=2").await;
    assert_eq!(sorted.ids(), [invented(1997), invented(1996)]);
    assert_eq!(tenant.list("sort=%2Bid&limit=1").await.ids(), [7]);
}
