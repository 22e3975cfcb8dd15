//! Lists: one page, all pages as a stream, and what happens when a page is not as it should be.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use onelogin::{
    ErrorKind, UserId,
    v1::{self, EventType, ListEvents, ListUsersPrivileges},
    v2::ListUsers,
};
use onelogin_contract::tenant::Tenant;
use onelogin_simulator::Answer;
use serde_json::json;
use std::collections::BTreeSet;

fn changed() -> ListUsers {
    ListUsers::new().updated_since("2026-01-01T00:00:00Z").custom_attribute("food", "chicken")
}

/// The queries of all calls of an operation so far.
fn queries(tenant: &Tenant, operation: &str) -> Vec<String> {
    let requests = tenant.simulator().requests();
    requests.into_iter().filter(|request| request.operation == Some(operation)).map(|request| request.query).collect()
}

#[tokio::test]
async fn page_two_of_a_filtered_list_is_filtered() {
    let tenant = Tenant::with_users(120).await.unwrap();
    let users = tenant.client().v2().users();
    let first = users.list(changed()).await.unwrap();
    let total = usize::try_from(first.total_count.unwrap()).unwrap();
    assert!(total > 50 && total < 120, "{total} of 120 users match: no second page, or no filter");

    let mut stream = users.list_all(changed());
    let mut ids = BTreeSet::new();
    while let Some(user) = stream.try_next().await.unwrap() {
        let whole = tenant.simulator().users().get(user.id.get()).unwrap();
        assert_eq!(whole["custom_attributes"]["food"], "chicken");
        assert!(whole["updated_at"].as_str().unwrap() > "2026-01-01T00:00:00Z");
        assert!(ids.insert(user.id), "{} came twice", user.id);
    }
    assert_eq!(ids.len(), total);

    let queries = queries(&tenant, "users.list");
    let second = queries.last().unwrap();
    assert!(second.contains("updated_since=") && second.contains("custom_attributes.food=chicken"), "{second}");
    assert!(second.contains("cursor=") && !second.contains("limit=") && !second.contains("page="), "{second}");
}

#[tokio::test]
async fn a_cursor_replaces_limit_and_page_on_the_wire() {
    let tenant = Tenant::with_users(120).await.unwrap();
    let mut stream = tenant.client().v2().users().list_all(ListUsers::new().limit(30).page(2).fields(["id", "email"]));
    let mut count = 0;
    while let Some(user) = stream.try_next().await.unwrap() {
        assert_eq!(user.firstname, None, "`fields` was not sent again");
        count += 1;
    }
    assert_eq!(count, 90, "pages 2 to 4 of 30 users each");
    let queries = queries(&tenant, "users.list");
    assert_eq!(queries[0], "limit=30&page=2&fields=id,email");
    for query in &queries[1..] {
        assert!(query.starts_with("fields=id,email&cursor="), "{query}");
    }
}

#[tokio::test]
async fn a_page_tells_where_it_stands() {
    let tenant = Tenant::with_users(120).await.unwrap();
    let users = tenant.client().v2().users();
    let first = users.list(ListUsers::new()).await.unwrap();
    assert_eq!((first.items.len(), first.number, first.total_pages), (50, Some(1), Some(3)));
    assert_eq!(first.previous, None);
    let second = users.list(ListUsers::new().cursor(first.next.unwrap())).await.unwrap();
    assert_eq!(second.number, Some(2));
    let last = users.list(ListUsers::new().cursor(second.next.unwrap())).await.unwrap();
    assert_eq!((last.items.len(), &last.next), (20, &None));
    let back = users.list(ListUsers::new().cursor(last.previous.unwrap())).await.unwrap();
    assert_eq!(back.number, Some(2));
}

#[tokio::test]
async fn a_malformed_item_never_loses_its_neighbours() {
    let tenant = Tenant::with_users(2).await.unwrap();
    let page = json!([{"id": 1}, {"email": "no id"}, {"id": 3}, null, {"id": "5"}]);
    let script = |next: &str| {
        let answer = Answer::json(200, page.clone()).header("After-Cursor", next);
        tenant.simulator().script("v2", "users.list", answer).unwrap();
    };
    script("");
    let page = tenant.client().v2().users().list(ListUsers::new()).await.unwrap();
    assert_eq!(page.items.iter().map(|user| user.id.get()).collect::<Vec<_>>(), [1, 3, 5]);
    assert_eq!(page.malformed.iter().map(onelogin::Malformed::index).collect::<Vec<_>>(), [1, 3]);
    assert_eq!(page.malformed[0].raw(), &json!({"email": "no id"}));

    script("bGltaXQ9NTAmcGFnZT0x");
    let mut stream = tenant.client().v2().users().list_all(ListUsers::new());
    let mut seen = Vec::new();
    for _ in 0..5 {
        seen.push(match stream.try_next().await {
            Ok(user) => user.unwrap().id.to_string(),
            Err(error) => {
                assert_eq!(error.kind(), ErrorKind::MalformedItem);
                format!("malformed {}", error.malformed().unwrap().index())
            }
        });
    }
    assert_eq!(seen, ["1", "malformed 1", "3", "malformed 3", "5"]);
    let next = stream.try_next().await.unwrap().unwrap();
    assert_eq!(next.id.get(), 36216766, "the stream goes on with the next page");
}

#[tokio::test]
async fn after_an_error_a_stream_goes_on_at_the_page_that_failed() {
    let tenant = Tenant::with_users(120).await.unwrap();
    let mut stream = tenant.client().v2().users().list_all(ListUsers::new());
    let mut ids = BTreeSet::new();
    for _ in 0..50 {
        ids.insert(stream.try_next().await.unwrap().unwrap().id);
    }
    for answer in [Answer::html(502, "<title>Bad Gateway</title>"), Answer::json(200, json!([{"id": 1}])).cut_off()] {
        tenant.simulator().script("v2", "users.list", answer).unwrap();
        stream.try_next().await.unwrap_err();
    }
    while let Some(user) = stream.try_next().await.unwrap() {
        ids.insert(user.id);
    }
    assert_eq!(ids.len(), 120);
}

#[tokio::test]
async fn a_cursor_that_leads_back_to_its_own_page_is_an_error() {
    let tenant = Tenant::with_users(2).await.unwrap();
    for _ in 0..3 {
        let answer = Answer::json(200, json!([{"id": 1}])).header("After-Cursor", "c2FtZQ==");
        tenant.simulator().script("v2", "users.list", answer).unwrap();
    }
    let mut stream = tenant.client().v2().users().list_all(ListUsers::new());
    assert!(stream.try_next().await.unwrap().is_some());
    assert!(stream.try_next().await.unwrap().is_some());
    let error = stream.try_next().await.unwrap_err();
    assert!(error.message().contains("leads back"), "{error}");
    assert!(stream.try_next().await.unwrap().is_none(), "and no endless loop");
}

#[tokio::test]
async fn a_cursor_in_the_body_leads_on_and_replaces_the_other() {
    let tenant = Tenant::with_users(2).await.unwrap();
    let script = |body| tenant.simulator().script("v1", "privileges.list_users", Answer::json(200, body)).unwrap();
    script(json!({"total": 5, "users": [1, "2", {}], "afterCursor": "b w=", "beforeCursor": null, "news": 1}));
    script(json!({"users": [4, 5], "afterCursor": null, "total": 5}));
    let id = "3c46ad6e-5ac2-4a1b-b8b4-6ea7ef8e3d6a";
    let query = ListUsersPrivileges::new().before_cursor("a");
    let mut users = tenant.client().v1().privileges().list_users_all(id, query);
    let mut seen = Vec::new();
    loop {
        match users.try_next().await {
            Ok(Some(id)) => seen.push(id.get()),
            Ok(None) => break,
            Err(error) => seen.push(-i64::try_from(error.malformed().unwrap().index()).unwrap()),
        }
    }
    assert_eq!(seen, [1, 2, -2, 4, 5]);
    let requests = tenant.simulator().requests();
    let queries: Vec<&str> = requests[1..].iter().map(|request| request.query.as_str()).collect();
    assert_eq!(queries, ["before_cursor=a", "after_cursor=b%20w%3D"]);

    script(json!({"total": 1, "users": null, "news": 1}));
    let page = tenant.client().v1().privileges().list_users(id, ListUsersPrivileges::new()).await.unwrap();
    assert_eq!((page.items.len(), page.total_count, page.next), (0, Some(1), None));
    assert_eq!(page.rest.get("news"), Some(&json!(1)));

    // The list without its envelope is taken; an envelope without its list is not.
    script(json!([7]));
    let page = tenant.client().v1().privileges().list_users(id, ListUsersPrivileges::new()).await.unwrap();
    assert_eq!(page.items.len(), 1);
    for body in [json!({"total": 1}), json!({"users": "none"}), json!({"users": {}}), json!(7)] {
        script(body);
        let call = tenant.client().v1().privileges().list_users(id, ListUsersPrivileges::new());
        assert_eq!(call.await.unwrap_err().kind(), ErrorKind::Decode);
    }
}

#[tokio::test]
async fn every_event_comes_once_and_page_two_of_filtered_events_is_filtered() {
    let tenant = Tenant::with_users(2).await.unwrap();
    let events = tenant.client().v1().events();
    let mut stream = events.list_all(ListEvents::new());
    let mut all = Vec::new();
    while let Some(event) = stream.try_next().await.unwrap() {
        all.push(event);
    }
    assert_eq!(all.len(), 300);
    assert_eq!(all.iter().map(|event| event.id).collect::<BTreeSet<_>>().len(), 300);
    assert_eq!(queries(&tenant, "events.list").len(), 6, "the last page says so itself");

    let (since, kelly) = (all[20].created_at.clone().unwrap(), UserId::from(36216766));
    let logins = [EventType::UserLoggedIntoOnelogin, EventType::UserFailedOneloginLogin, EventType::UserLoggedIntoApp];
    let is_wanted =
        |user, kind: Option<EventType>| user == Some(kelly) && kind.is_some_and(|kind| logins.contains(&kind));
    let expected = all[21..].iter().rev().filter(|event| is_wanted(event.user_id, event.event_type_id));
    let expected: Vec<_> = expected.map(|event| event.id).collect();
    tenant.simulator().clear_requests();
    let query = ListEvents::new().since(since).user_id(kelly).event_type_id(logins).limit(20).sort("-id");
    let mut stream = events.list_all(query);
    let mut ids = Vec::new();
    while let Some(event) = stream.try_next().await.unwrap() {
        assert!(is_wanted(event.user_id, event.event_type_id));
        ids.push(event.id);
    }
    assert_eq!(ids, expected);

    let queries = queries(&tenant, "events.list");
    assert_eq!(queries.len(), expected.len().div_ceil(20));
    let (first, others) = queries.split_first().unwrap();
    assert!(!others.is_empty() && first.starts_with("since=") && first.ends_with("&limit=20&sort=-id"), "{first}");
    for query in others {
        assert!(query.starts_with(&format!("{first}&after_cursor=")), "{query}");
    }
}

#[tokio::test]
async fn a_page_of_events_keeps_what_stands_beside_them() {
    let tenant = Tenant::with_users(2).await.unwrap();
    let events = tenant.client().v1().events();
    let page = events.list(ListEvents::new().limit(10)).await.unwrap();
    assert_eq!((page.items.len(), &page.rest.get("status").unwrap()["code"]), (10, &json!(200)));
    assert_eq!(page.rest.get("pagination").unwrap()["before_cursor"], json!(null));
    let second = events.list(ListEvents::new().limit(10).after_cursor(page.next.unwrap())).await.unwrap();
    let before = second.rest.get("pagination").unwrap()["before_cursor"].as_str().unwrap();
    let first = events.list(ListEvents::new().limit(10).before_cursor(before)).await.unwrap();
    assert_eq!(first.items, page.items);

    let odd = json!({"data": [{"id": "5", "client_id": 7, "news": 1}, {"notes": "no id"}], "pagination": null});
    tenant.simulator().script("v1", "events.list", Answer::json(200, odd)).unwrap();
    let page = events.list(ListEvents::new()).await.unwrap();
    assert_eq!((page.items[0].id.get(), page.items[0].client_id.as_deref(), page.next), (5, Some("7"), None));
    assert_eq!((page.items.len(), page.malformed.len()), (1, 1));
}

#[tokio::test]
async fn the_older_list_streams_every_user_once_and_sends_its_filters_with_every_page() {
    let tenant = Tenant::with_users(120).await.unwrap();
    let users = tenant.client().v1().users();
    let mut stream = users.list_all(v1::ListUsers::new());
    let mut ids = Vec::new();
    while let Some(user) = stream.try_next().await.unwrap() {
        assert!(user.unknown().is_empty(), "{:?}", user.unknown());
        ids.push(user.id);
    }
    assert_eq!(ids.len(), tenant.simulator().users().len());
    assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len());

    tenant.simulator().clear_requests();
    let chicken = || v1::ListUsers::new().custom_attribute("food", "chicken").fields(["id", "email"]).limit(30);
    let mut stream = users.list_all(chicken());
    let mut chosen = BTreeSet::new();
    while let Some(user) = stream.try_next().await.unwrap() {
        let whole = tenant.simulator().users().get(user.id.get()).unwrap();
        assert_eq!((&whole["custom_attributes"]["food"], user.firstname), (&json!("chicken"), None));
        assert!(chosen.insert(user.id), "{} came twice", user.id);
    }
    assert!(chosen.len() > 60 && chosen.len() < 120, "no third page, or no filter: {}", chosen.len());
    let queries = queries(&tenant, "users.list");
    let filters = "custom_attributes.food=chicken&fields=id,email&limit=30";
    assert_eq!(queries[0], filters);
    assert!(queries.len() > 2);
    for query in &queries[1..] {
        assert!(query.starts_with(&format!("{filters}&after_cursor=")), "{query}");
    }
}

#[tokio::test]
async fn the_older_list_can_be_read_backwards() {
    let tenant = Tenant::with_users(120).await.unwrap();
    let users = tenant.client().v1().users();
    let first = users.list(v1::ListUsers::new()).await.unwrap();
    let second = users.list(v1::ListUsers::new().after_cursor(first.next.clone().unwrap())).await.unwrap();
    let before = second.rest.get("pagination").unwrap()["before_cursor"].as_str().unwrap();
    let back = users.list(v1::ListUsers::new().before_cursor(before)).await.unwrap();
    assert_eq!(back.items, first.items);

    let mut stream = users.list_all(v1::ListUsers::new().before_cursor(before));
    let mut count = 0;
    while stream.try_next().await.unwrap().is_some() {
        count += 1;
    }
    assert_eq!(count, 120, "a stream goes on from there, and sends one cursor at a time");
}
