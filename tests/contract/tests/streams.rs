//! Streams over pages: where they stand, where they go on, and how many pages they fetch at once.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use bytes::Bytes;
use http::{Request, Response};
use onelogin::{
    BoxFuture, Checkpoint, Client, Items, RetryPolicy, Transport, TransportError,
    v1::ListUsersPrivileges,
    v2::{ListUsers, User},
};
use onelogin_contract::{
    tenant::Tenant,
    wire::{self, Wire, answer},
};
use serde_json::json;
use std::{
    sync::{Arc, Mutex},
    time::Duration,
};
use tokio::time;

const PRIVILEGE: &str = "3c46ad6e-5ac2-4a1b-b8b4-6ea7ef8e3d6a";

async fn rest(mut users: Items<User>) -> Vec<i64> {
    let mut ids = Vec::new();
    while let Some(user) = users.try_next().await.unwrap() {
        ids.push(user.id.get());
    }
    ids
}

#[tokio::test]
async fn pages_come_whole_and_one_after_the_other() {
    let tenant = Tenant::with_users(120).await.unwrap();
    let mut pages = tenant.client().v2().users().list_pages(ListUsers::new());
    let mut sizes = Vec::new();
    while let Some(page) = pages.try_next().await.unwrap() {
        assert_eq!(page.number, Some(sizes.len() as u64 + 1));
        sizes.push(page.items.len());
    }
    assert_eq!(sizes, [50, 50, 20]);
}

#[tokio::test]
async fn a_stream_resumes_behind_any_item_from_a_text() {
    let tenant = Tenant::with_users(23).await.unwrap();
    for width in [1, 3] {
        let stream = || tenant.client().v2().users().list_all(ListUsers::new().limit(10)).concurrency(width);
        let all = rest(stream()).await;
        assert_eq!(all.len(), 23);
        for taken in 0..=23 {
            let mut first = stream();
            let mut ids = Vec::new();
            for _ in 0..taken {
                ids.push(first.try_next().await.unwrap().unwrap().id.get());
            }
            let kept = first.checkpoint().to_string();
            drop(first);
            let checkpoint: Checkpoint = kept.parse().unwrap();
            let resumed = stream().resume(checkpoint.clone());
            assert_eq!(resumed.checkpoint(), checkpoint, "it stands there before anything is fetched");
            ids.extend(rest(resumed).await);
            assert_eq!(ids, all, "{kept}");
        }
    }
}

#[tokio::test]
async fn a_stream_that_was_read_from_goes_back_to_a_checkpoint() {
    let tenant = Tenant::with_users(43).await.unwrap();
    for width in [1, 3] {
        let stream = || tenant.client().v2().users().list_all(ListUsers::new().limit(10)).concurrency(width);
        let all = rest(stream()).await;
        let mut users = stream();
        for _ in 0..4 {
            users.try_next().await.unwrap();
        }
        let kept = users.checkpoint();
        for _ in 0..11 {
            users.try_next().await.unwrap();
        }
        assert_eq!(rest(users.resume(kept)).await, all[4..]);
    }
}

#[tokio::test]
async fn a_stream_resumes_at_the_page_that_failed() {
    let tenant = Tenant::with_users(23).await.unwrap();
    let stream = || tenant.client().v2().users().list_all(ListUsers::new().limit(10));
    let mut first = stream();
    for _ in 0..10 {
        first.try_next().await.unwrap();
    }
    let down = onelogin_simulator::Answer::html(503, "<title>down</title>");
    tenant.simulator().script("v2", "users.list", down).unwrap();
    first.try_next().await.unwrap_err();
    assert_eq!(rest(stream().resume(first.checkpoint())).await.len(), 13);
}

#[tokio::test(start_paused = true)]
async fn a_cursor_in_the_body_is_resumed_at_and_followed_backwards() {
    let wire = Wire::default();
    let client = wire.client().unwrap();
    let page = |users: &str, before: &str, after: &str| {
        let body = format!(r#"{{"users": {users}, "beforeCursor": {before}, "afterCursor": {after}}}"#);
        Ok(answer(200, &body, &[]))
    };
    wire.will([page("[1, 2]", "null", r#""b""#), page("[3, 4]", r#""a""#, "null"), page("[3, 4]", r#""a""#, "null")]);
    let list = || client.v1().privileges().list_users_all(PRIVILEGE, ListUsersPrivileges::new());
    let mut users = list();
    for id in 1..=3 {
        assert_eq!(users.try_next().await.unwrap().unwrap().get(), id);
    }
    let mut resumed = list().concurrency(4).resume(users.checkpoint());
    assert_eq!(resumed.try_next().await.unwrap().unwrap().get(), 4);
    assert_eq!(resumed.try_next().await.unwrap(), None);
    assert!(wire.seen()[2].target.ends_with("?after_cursor=b"), "{}", wire.seen()[2].target);

    wire.will([page("[]", r#""a""#, "null")]);
    let last = client.v1().privileges().list_users(PRIVILEGE, ListUsersPrivileges::new()).await.unwrap();
    assert_eq!(last.previous.unwrap().as_str(), "a");
}

#[tokio::test(start_paused = true)]
async fn a_stream_resumes_behind_a_malformed_item_as_behind_any_other() {
    let wire = Wire::default();
    let client = wire.client().unwrap();
    let page = r#"[{"username": "a"}, {"id": 1}, {"username": "b"}, {"username": "c"}, {"id": 4}, {"username": "d"}]"#;
    let places = ["-", "1", "-", "-", "4", "-"];
    for taken in 0..=places.len() {
        wire.will([Ok(answer(200, page, &[])), Ok(answer(200, page, &[]))]);
        let mut stream = client.v2().users().list_all(ListUsers::new());
        let mut found = Vec::new();
        for read in 0..=places.len() {
            if read == taken {
                stream = client.v2().users().list_all(ListUsers::new()).resume(stream.checkpoint());
            }
            found.extend(match stream.try_next().await {
                Ok(user) => user.map(|user| user.id.to_string()),
                Err(error) => error.malformed().map(|_| "-".to_owned()),
            });
        }
        assert_eq!(found, places, "resumed behind {taken}");
    }
}

#[tokio::test]
async fn cursors_that_go_round_are_an_error_before_anything_comes_twice() {
    let tenant = Tenant::with_users(2).await.unwrap();
    for (id, next) in [(1, "YQ=="), (2, "Yg=="), (3, "Yw=="), (4, "YQ==")] {
        let page = onelogin_simulator::Answer::json(200, json!([{"id": id}])).header("After-Cursor", next);
        tenant.simulator().script("v2", "users.list", page).unwrap();
    }
    let mut stream = tenant.client().v2().users().list_all(ListUsers::new());
    for id in 1..=4 {
        assert_eq!(stream.try_next().await.unwrap().unwrap().id.get(), id);
    }
    let error = stream.try_next().await.unwrap_err();
    assert!(error.message().contains("leads back"), "{error}");
    assert!(stream.try_next().await.unwrap().is_none(), "and no endless loop");
}

/// A list of users in numbered pages, each of which takes its own time.
#[derive(Clone, Debug, Default)]
struct Numbered(Arc<Mutex<Pages>>);

#[derive(Debug, Default)]
struct Pages {
    total: u64,
    /// Pages that fail, each once.
    failing: Vec<u64>,
    /// Pages that are no JSON behind their first user, each once.
    breaking: Vec<u64>,
    asked: Vec<u64>,
    under_way: usize,
    most: usize,
}

impl Numbered {
    fn of(total: u64) -> (Self, Client) {
        let list = Self::default();
        list.0.lock().unwrap().total = total;
        let builder = Wire::default().builder().token("given").retry(RetryPolicy::none());
        let client = builder.transport(list.clone()).build().unwrap();
        (list, client)
    }
}

impl Transport for Numbered {
    fn send(&self, request: Request<Bytes>) -> BoxFuture<'static, Result<Response<Bytes>, TransportError>> {
        let list = self.clone();
        let query = request.uri().query().unwrap_or_default().to_owned();
        let number = query.split("page=").nth(1).map_or(1, |number| number.parse().unwrap());
        let (total, fails, breaks) = {
            let mut pages = self.0.lock().unwrap();
            pages.asked.push(number);
            pages.under_way += 1;
            pages.most = pages.most.max(pages.under_way);
            let fails = pages.failing.iter().position(|page| *page == number);
            let fails = fails.map(|index| pages.failing.remove(index));
            let breaks = pages.breaking.iter().position(|page| *page == number);
            (pages.total, fails, breaks.map(|index| pages.breaking.remove(index)))
        };
        Box::pin(async move {
            time::sleep(Duration::from_secs(1 + number * 7 % 5)).await;
            list.0.lock().unwrap().under_way -= 1;
            if fails.is_some() {
                return wire::broken();
            }
            let end = if breaks.is_some() { "" } else { "}]" };
            let body = format!(r#"[{{"id": {}}}, {{"id": {}{end}"#, number * 2 - 1, number * 2);
            let (current, total) = (number.to_string(), total.to_string());
            Ok(answer(200, &body, &[("current-page", &current), ("total-pages", &total), ("after-cursor", "x")]))
        })
    }
}

#[tokio::test(start_paused = true)]
async fn pages_fetched_at_once_come_in_order_and_never_more_than_allowed() {
    let (list, client) = Numbered::of(40);
    let start = time::Instant::now();
    let users = client.v2().users().list_all(ListUsers::new().limit(2).email("a@*")).concurrency(8);
    assert_eq!(rest(users).await, (1..=80).collect::<Vec<_>>());
    let pages = list.0.lock().unwrap();
    let mut asked = pages.asked.clone();
    asked.sort_unstable();
    assert_eq!((pages.most, asked), (8, (1..=40).collect()), "each page once");
    // One after the other they would take 40 times 1 to 5 seconds, 120 in all.
    assert!(start.elapsed() < Duration::from_secs(30), "{:?}", start.elapsed());
}

#[tokio::test(start_paused = true)]
async fn a_page_that_fails_among_others_is_told_in_its_place_and_fetched_again() {
    let (list, client) = Numbered::of(10);
    list.0.lock().unwrap().failing = vec![1, 4, 5, 5, 10];
    let mut users = client.v2().users().list_all(ListUsers::new()).concurrency(3);
    let mut seen = Vec::new();
    loop {
        match users.try_next().await {
            Ok(Some(user)) => seen.push(user.id.get()),
            Ok(None) => break,
            Err(_) => seen.push(0),
        }
    }
    let expected: Vec<i64> = (1..=10)
        .flat_map(|page| {
            let failures = [1, 4, 5, 5, 10].iter().filter(|failing| **failing == page).map(|_| 0);
            failures.chain([page * 2 - 1, page * 2]).collect::<Vec<i64>>()
        })
        .collect();
    assert_eq!(seen, expected);
}

#[tokio::test(start_paused = true)]
async fn a_page_that_is_broken_in_the_middle_is_fetched_again_and_nothing_of_it_comes_twice() {
    let wire = Wire::default();
    let client = wire.client().unwrap();
    let page = |body: &str| Ok(answer(200, body, &[("after-cursor", "b")]));
    let whole = r#"[{"id": 1}, {"id": 2}, {"id": 3}]"#;
    for broken in [r#"[{"id": 1}, {"id": 2}, {"id": 3"#, r#"[{"id": 1}, {"id": 2}, {"id": 3} {"id": 4}]"#] {
        let last = || Ok(answer(200, r#"[{"id": 4}]"#, &[]));
        wire.will([page(broken), page(broken), page(whole), last(), page(whole), last()]);
        let mut users = client.v2().users().list_all(ListUsers::new());
        for id in 1..=2 {
            assert_eq!(users.try_next().await.unwrap().unwrap().id.get(), id);
        }
        for _ in 0..2 {
            assert_eq!(users.try_next().await.unwrap_err().message(), "the answer is no JSON");
            assert_eq!(users.checkpoint().to_string(), "2@start");
        }
        let checkpoint = users.checkpoint();
        assert_eq!(rest(users).await, [3, 4]);
        assert_eq!(rest(client.v2().users().list_all(ListUsers::new()).resume(checkpoint)).await, [3, 4]);

        wire.will([page(broken), page(whole), last()]);
        let mut pages = client.v2().users().list_pages(ListUsers::new());
        pages.try_next().await.unwrap_err();
        for size in [3, 1] {
            assert_eq!(pages.try_next().await.unwrap().unwrap().items.len(), size);
        }
        assert!(pages.try_next().await.unwrap().is_none());
    }
}

#[tokio::test(start_paused = true)]
async fn a_page_that_is_broken_among_others_is_fetched_again_with_no_more_of_them_at_once() {
    let (list, client) = Numbered::of(10);
    list.0.lock().unwrap().breaking = vec![1, 4, 5, 5, 10];
    let mut users = client.v2().users().list_all(ListUsers::new()).concurrency(3);
    let (mut ids, mut faults) = (Vec::new(), Vec::new());
    loop {
        match users.try_next().await {
            Ok(Some(user)) => ids.push(user.id.get()),
            Ok(None) => break,
            Err(_) => faults.push(ids.len()),
        }
    }
    assert_eq!(ids, (1..=20).collect::<Vec<_>>());
    assert_eq!(faults, [1, 7, 9, 9, 19], "behind the first user of each");
    assert_eq!(list.0.lock().unwrap().most, 3);
}

#[tokio::test(start_paused = true)]
async fn a_stream_that_is_dropped_ends_its_fetches() {
    let (list, client) = Numbered::of(100);
    let mut users = client.v2().users().list_all(ListUsers::new()).concurrency(5);
    for _ in 0..5 {
        users.try_next().await.unwrap();
    }
    drop(users);
    let asked = list.0.lock().unwrap().asked.len();
    time::sleep(Duration::from_secs(60)).await;
    assert_eq!(list.0.lock().unwrap().asked.len(), asked);
}
