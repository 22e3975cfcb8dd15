//! Events in version 1.

use std::time::Instant;

use onelogin_simulator::{Builder, Simulator};
use serde_json::{Value, json};

use crate::support::{Answered, KELLY, MIKE, Tenant};

const FIRST: i64 = 904_257_546;

async fn tenant(events: u64) -> Tenant {
    Tenant::with(Simulator::builder().users(2).events(events)).await
}

async fn list(tenant: &Tenant, query: &str) -> Answered {
    tenant.get(&format!("/api/1/events?{query}")).await
}

/// The places in the log of the events on a page.
fn places(page: &Answered) -> Vec<i64> {
    assert_eq!(page.status, 200, "{}", page.text);
    let page = page.json();
    page["data"].as_array().unwrap().iter().map(|event| (event["id"].as_i64().unwrap() - FIRST) / 3).collect()
}

fn cursor(page: &Answered, name: &str) -> Option<String> {
    page.json()["pagination"][name].as_str().map(str::to_owned)
}

/// All pages from the first on, each by the cursor of the one before.
async fn follow(tenant: &Tenant, query: &str) -> Vec<Answered> {
    let mut pages = vec![list(tenant, query).await];
    while let Some(next) = cursor(pages.last().unwrap(), "after_cursor") {
        pages.push(list(tenant, &format!("{query}&after_cursor={next}")).await);
    }
    pages
}

fn all_places(pages: &[Answered]) -> Vec<i64> {
    pages.iter().flat_map(places).collect()
}

async fn times(tenant: &Tenant) -> Vec<String> {
    let pages = follow(tenant, "fields=created_at").await;
    let events = pages.iter().flat_map(|page| page.json()["data"].as_array().unwrap().clone());
    events.map(|event| event["created_at"].as_str().unwrap().to_owned()).collect()
}

#[tokio::test]
async fn every_event_comes_once_in_the_order_of_ids_and_times_on_pages_of_50() {
    let tenant = Tenant::start().await;
    let pages = follow(&tenant, "").await;
    assert_eq!(pages.iter().map(|page| places(page).len()).collect::<Vec<_>>(), [50; 6]);
    assert_eq!(all_places(&pages), (0..300).collect::<Vec<_>>());
    let times = times(&tenant).await;
    assert!(times.windows(2).all(|pair| pair[0] < pair[1]) && times[0].starts_with("2025-01-01T00:00:"));
    assert_eq!(places(&list(&tenant, "limit=7").await).len(), 7);
    assert_eq!(places(&list(&tenant, "limit=1000").await).len(), 50);
}

#[tokio::test]
async fn a_page_has_the_envelope_and_the_fields_of_the_documentation() {
    let tenant = tenant(2).await;
    let page = list(&tenant, "").await;
    let body = page.json();
    assert_eq!(body["status"], json!({"error": false, "code": 200, "type": "success", "message": "Success"}));
    let none = json!({"before_cursor": null, "after_cursor": null, "previous_link": null, "next_link": null});
    assert_eq!(body["pagination"], none);
    let event = &body["data"][0];
    assert_eq!(event.as_object().unwrap().len(), 35);
    assert_eq!((&event["id"], &event["user_name"]), (&json!(FIRST), &json!("Kelly Slater")));
    assert_eq!((&event["role_id"], &event["actor_system"]), (&json!(null), &json!("")));
    assert!(page.text.starts_with(r#"{"status":{"error":false,"code":200,"#));
    assert!(page.header("x-ratelimit-remaining").is_some());
}

#[tokio::test]
async fn links_and_cursors_lead_both_ways() {
    let tenant = tenant(120).await;
    for (sort, first) in [("", 0), ("sort=-id", 119), ("sort=%2Bcreated_at", 0)] {
        let pages = follow(&tenant, sort).await;
        assert_eq!((places(&pages[0])[0], pages.len()), (first, 3));
        assert_eq!(cursor(&pages[0], "before_cursor"), None);
        assert_eq!(cursor(&pages[2], "next_link"), None);
        for page in &pages {
            for (cursor_name, link) in [("after_cursor", "next_link"), ("before_cursor", "previous_link")] {
                let link = cursor(page, link);
                let path = link.as_ref().map(|link| link.strip_prefix(tenant.simulator.url()).unwrap());
                assert_eq!(path.is_some(), cursor(page, cursor_name).is_some());
                assert!(path.is_none_or(|path| path.starts_with(&format!("/api/1/events?{cursor_name}="))));
            }
        }
        let back = cursor(&pages[2], "before_cursor").unwrap();
        let back = list(&tenant, &format!("{sort}&before_cursor={back}")).await;
        assert_eq!(places(&back), places(&pages[1]));
        let start = cursor(&back, "before_cursor").unwrap();
        let start = list(&tenant, &format!("{sort}&before_cursor={start}")).await;
        assert_eq!((places(&start), cursor(&start, "before_cursor")), (places(&pages[0]), None));
    }
    let next = cursor(&list(&tenant, "").await, "next_link").unwrap();
    let next = tenant.get(next.strip_prefix(tenant.simulator.url()).unwrap()).await;
    assert_eq!(places(&next)[0], 50);
}

#[tokio::test]
async fn a_cursor_holds_no_filter_and_no_order() {
    let tenant = tenant(300).await;
    let page = list(&tenant, "event_type_id=5&limit=10&sort=-id").await;
    let cursor = cursor(&page, "after_cursor").unwrap();
    let last = *places(&page).last().unwrap();
    let filtered = list(&tenant, &format!("event_type_id=5&limit=10&sort=-id&after_cursor={cursor}")).await;
    assert_eq!(places(&filtered)[..2], [last - 7, last - 14]);
    let bare = list(&tenant, &format!("after_cursor={cursor}")).await;
    assert_eq!(places(&bare)[..2], [last + 1, last + 2]);
}

#[tokio::test]
async fn filters_narrow_the_list_over_all_its_pages() {
    let tenant = tenant(700).await;
    let whole = follow(&tenant, "").await;
    let events: Vec<Value> = whole.iter().flat_map(|page| page.json()["data"].as_array().unwrap().clone()).collect();
    type Holds = fn(&Value) -> bool;
    let filters: [(&str, Holds); 8] = [
        ("user_id=36216766", |event| event["user_id"] == KELLY),
        ("user_id=56781966", |event| event["user_id"] == MIKE),
        ("event_type_id=13", |event| event["event_type_id"] == 13),
        ("event_type_id=5,6,99", |event| event["event_type_id"] == 5 || event["event_type_id"] == 6),
        ("directory_id=77001", |event| event["directory_id"] == 77001),
        ("client_id=d0c5ba9fa9e14f6c8b6b", |event| event["event_type_id"] == 13),
        ("resolution=retry", |event| event["event_type_id"] == 25),
        ("event_type_id=8&user_id=1", |_| false),
    ];
    for (query, holds) in filters {
        let expected: Vec<i64> =
            events.iter().enumerate().filter(|(_, event)| holds(event)).map(|(place, _)| place as i64).collect();
        assert_eq!(expected.is_empty(), query.contains("user_id=1"), "{query}");
        assert_eq!(all_places(&follow(&tenant, query).await), expected, "{query}");
        let mut backwards = all_places(&follow(&tenant, &format!("{query}&sort=-id")).await);
        backwards.reverse();
        assert_eq!(backwards, expected, "{query}");
    }
}

#[tokio::test]
async fn since_and_until_leave_the_instant_itself_out() {
    let tenant = tenant(300).await;
    let times = times(&tenant).await;
    let (since, until) = (&times[99], &times[201]);
    let window = follow(&tenant, &format!("since={since}&until={until}")).await;
    assert_eq!(all_places(&window), (100..201).collect::<Vec<_>>());
    assert_eq!(cursor(&window[0], "before_cursor"), None);
    let newest = follow(&tenant, &format!("since={since}&until={until}&sort=-id&limit=40")).await;
    assert_eq!(all_places(&newest), (100..201).rev().collect::<Vec<_>>());
    assert_eq!(places(&list(&tenant, &format!("created_at={since}")).await), [99]);
    assert_eq!(places(&list(&tenant, &format!("id={}", FIRST + 3 * 42)).await), [42]);
    for nothing in
        ["since=2030-01-01T00:00:00Z", "until=2020-01-01T00:00:00Z", "id=1", "created_at=2025-01-01T00:00:00.001Z"]
    {
        assert_eq!(places(&list(&tenant, nothing).await), [0; 0], "{nothing}");
    }
    assert_eq!(places(&list(&tenant, &format!("since={until}&until={since}")).await), [0; 0]);
}

#[tokio::test]
async fn only_the_fields_asked_for_are_answered_and_the_id() {
    let tenant = tenant(1).await;
    let page = list(&tenant, "fields=user_name,notes").await;
    assert_eq!(page.json()["data"], json!([{"id": FIRST, "user_name": "Kelly Slater", "notes": null}]));
}

#[tokio::test]
async fn what_the_call_does_not_know_is_refused() {
    let tenant = tenant(120).await;
    let page = list(&tenant, "limit=10&sort=-id").await;
    let after = cursor(&page, "after_cursor").unwrap();
    let foreign = "xWNjb3VudF9pZDo6OjUzNDEzLS0jI2lkOjo6OTA0MjU3NTQ2";
    for (query, name) in [
        ("sort=user_id", "sort"),
        ("sort=id", "sort"),
        ("fields=id,nothing", "fields"),
        ("limit=0", "limit"),
        ("since=yesterday", "since"),
        ("event_type_id=5,x", "event_type_id"),
        (&format!("after_cursor={foreign}"), "after_cursor"),
        (&format!("before_cursor={foreign}"), "before_cursor"),
        (&format!("before_cursor={after}&after_cursor={after}"), "before_cursor"),
    ] {
        let description = format!("query parameter has an invalid value: {name}");
        let message = json!({"attribute": name, "description": description});
        list(&tenant, query).await.is_v1(400, "bad request", message);
    }
    let message = json!({"attribute": "user_name", "description": "query parameter(s) not allowed: user_name"});
    list(&tenant, "user_name=Kelly").await.is_v1(400, "bad request", message);
}

#[tokio::test]
async fn a_log_can_be_empty_or_long_and_a_page_of_a_long_one_is_quick() {
    assert_eq!(places(&list(&tenant(0).await, "").await), [0; 0]);
    let tenant = tenant(Builder::MOST_EVENTS).await;
    let started = Instant::now();
    let last = list(&tenant, "sort=-id").await;
    assert_eq!(places(&last)[0], Builder::MOST_EVENTS as i64 - 1);
    let since = last.json()["data"][9]["created_at"].as_str().unwrap().to_owned();
    assert_eq!(places(&list(&tenant, &format!("since={since}")).await).len(), 9);
    let next = cursor(&last, "after_cursor").unwrap();
    assert_eq!(places(&list(&tenant, &format!("sort=-id&after_cursor={next}")).await).len(), 50);
    assert!(started.elapsed().as_secs() < 5, "{:?}", started.elapsed());
}

#[tokio::test]
async fn an_event_is_read_by_its_id_as_the_list_has_it() {
    let tenant = tenant(3).await;
    let listed = list(&tenant, "").await.json()["data"][2].clone();
    let read = tenant.get(&format!("/api/1/events/{}", FIRST + 6)).await;
    assert_eq!(read.json()["data"], json!([listed]));
    let unknown = FIRST + 9;
    let message = format!("Event for id {unknown} was not found");
    tenant.get(&format!("/api/1/events/{unknown}")).await.is_v1(404, "not found", json!(message));
}
