//! What a test sees and sets: the log, scripted answers, inserted users, the end.

use std::time::{Duration, Instant};

use onelogin_simulator::{Answer, InvalidObject, ScriptError, Simulator};
use reqwest::{Client, Method};
use serde_json::json;

use crate::support::{KELLY, MIKE, Tenant, send};

#[tokio::test]
async fn the_log_holds_each_request_as_it_came_and_the_status_answered() {
    let tenant = Tenant::start().await;
    tenant.list("sort=+firstname&custom_attributes.food=a%2Fb").await;
    let post = tenant.request(Method::POST, "/api/2/nothing/%C3%A9?x").header("x-test", "1").body(vec![0xff, 0]);
    send(post).await;

    let requests = tenant.simulator.requests();
    assert_eq!(requests.len(), 3);
    let (token, list, nothing) = (&requests[0], &requests[1], &requests[2]);
    assert_eq!((token.document, token.operation), (Some("auth"), Some("tokens.generate")));
    assert_eq!(token.body, r#"{"grant_type":"client_credentials"}"#);
    assert_eq!((list.document, list.operation, list.status.as_u16()), (Some("v2"), Some("users.list"), 200));
    assert_eq!(
        (list.path.as_str(), list.query.as_str()),
        ("/api/2/users", "sort=+firstname&custom_attributes.food=a%2Fb")
    );
    assert!(list.headers["authorization"].to_str().unwrap().starts_with("Bearer "));
    assert_eq!((nothing.document, nothing.operation, nothing.status.as_u16()), (None, None, 404));
    assert_eq!(
        (nothing.method.as_str(), nothing.path.as_str(), nothing.query.as_str()),
        ("POST", "/api/2/nothing/%C3%A9", "x")
    );
    assert_eq!(
        (&nothing.headers["x-test"], &nothing.body[..]),
        (&reqwest::header::HeaderValue::from_static("1"), &[0xff, 0][..])
    );

    tenant.simulator.clear_requests();
    assert!(tenant.simulator.requests().is_empty());
}

#[tokio::test]
async fn the_log_can_be_left_out() {
    let tenant = Tenant::with(Simulator::builder().log(false)).await;
    assert_eq!(tenant.get("/api/2/users").await.status, 200);
    assert!(tenant.simulator.requests().is_empty());
}

#[tokio::test]
async fn scripted_answers_come_in_order_once_each_before_any_check() {
    let tenant = Tenant::start().await;
    let script = |answer| tenant.simulator.script("v2", "users.get", answer).unwrap();
    script(Answer::html(429, "<h1>Slow down</h1>").header("Retry-After", "7"));
    script(Answer::json(503, json!({"message": "later"})));
    script(Answer::empty(204));
    script(Answer::bytes(200, "application/json", r#"{"b": 1, "a""#).header("x-request-id", "mine"));
    let get = || tenant.request(Method::GET, "/api/2/users/36216766");

    let first = send(get()).await;
    assert_eq!((first.status.as_u16(), first.text.as_str()), (429, "<h1>Slow down</h1>"));
    assert_eq!(
        (first.header("retry-after"), first.header("content-type")),
        (Some("7"), Some("text/html; charset=utf-8"))
    );
    assert!(first.header("x-request-id").is_some());
    assert_eq!(tenant.get("/api/2/users").await.status, 200, "other operations are not concerned");
    send(get()).await.is(503, json!({"message": "later"}));
    let third = send(get()).await;
    assert_eq!((third.status.as_u16(), third.text.as_str(), third.header("content-type")), (204, "", None));
    let fourth = send(get()).await;
    assert_eq!((fourth.text.as_str(), fourth.header("x-request-id")), (r#"{"b": 1, "a""#, Some("mine")));
    assert_eq!(send(get()).await.status, 401, "the script is over");

    let log: Vec<(u16, bool)> = tenant
        .simulator
        .requests()
        .iter()
        .filter(|request| request.operation == Some("users.get"))
        .map(|request| (request.status.as_u16(), request.scripted))
        .collect();
    assert_eq!(log, [(429, true), (503, true), (204, true), (200, true), (401, false)]);
    assert_eq!(tenant.simulator.requests()[4].request_id, "simulator-00000005");
}

#[tokio::test]
async fn a_scripted_call_changes_nothing() {
    let tenant = Tenant::start().await;
    tenant.simulator.script("v1", "users.delete", Answer::json(200, json!({}))).unwrap();
    tenant.call(Method::DELETE, "/api/1/users/36216766").await.is(200, json!({}));
    assert!(tenant.simulator.users().get(KELLY).is_some());
}

#[tokio::test]
async fn an_answer_can_be_late_and_is_in_the_log_although_nobody_waited() {
    let tenant = Tenant::start().await;
    tenant.simulator.script("v2", "users.list", Answer::json(200, json!([])).delay(Duration::from_secs(3600))).unwrap();
    let started = Instant::now();
    let request = tenant.request(Method::GET, "/api/2/users").timeout(Duration::from_millis(200));
    assert!(request.send().await.unwrap_err().is_timeout());
    assert!(started.elapsed() >= Duration::from_millis(200));
    assert_eq!(tenant.simulator.requests()[0].operation, Some("users.list"));
}

#[tokio::test]
async fn an_answer_can_be_cut_off() {
    let tenant = Tenant::start().await;
    let body = json!({"firstname": "x".repeat(100)});
    for body in [body.clone(), json!(1)] {
        tenant.simulator.script("v2", "users.get", Answer::json(200, body).cut_off()).unwrap();
        match tenant.request(Method::GET, "/api/2/users/1").send().await {
            Ok(response) => drop(response.text().await.unwrap_err()),
            Err(error) => assert!(!error.is_timeout()),
        }
    }
    assert_eq!(tenant.get("/api/2/users").await.status, 200, "the next connection works");
}

#[tokio::test]
async fn a_script_that_could_never_be_served_is_refused() {
    let simulator = Simulator::builder().start().await.unwrap();
    let script = |document, operation, answer| simulator.script(document, operation, answer).unwrap_err();
    let unknown = script("v1", "users.fly", Answer::empty(200));
    assert_eq!(unknown.to_string(), "there is no operation users.fly in v1");
    for status in [0, 99, 101, 1000] {
        assert_eq!(script("v2", "users.list", Answer::empty(status)), ScriptError::InvalidStatus(status));
    }
    let header = Answer::empty(200).header("a b", "c");
    assert_eq!(script("v2", "users.list", header), ScriptError::InvalidHeader("a b".to_owned()));
    assert!(matches!(script("v2", "users.list", Answer::empty(200).header("a", "\n")), ScriptError::InvalidHeader(_)));
}

#[tokio::test]
async fn an_inserted_user_is_answered_with_all_that_was_given() {
    let tenant = Tenant::start().await;
    let odd = json!({
        "id": 5, "firstname": "Odd", "status": 17, "state": "2", "created_at": "0001-01-01T00:00:00Z", "updated_at": "soon",
        "shoe_size": 44, "role_ids": ["1"], "custom_attributes": {"color": "red"}, "email": null,
    });
    assert_eq!(tenant.simulator.users().insert(odd.clone()), Ok(5));
    let user = tenant.get("/api/2/users/5").await.json();
    for (name, value) in odd.as_object().unwrap() {
        if name != "custom_attributes" {
            assert_eq!(user[name], *value, "{name}");
        }
    }
    assert_eq!(user["custom_attributes"], json!({"employeenumber": null, "food": null, "color": "red"}));
    assert_eq!(tenant.list("").await.json()[0]["shoe_size"], 44);
    let kelly = tenant.get("/api/2/users/36216766").await.json();
    assert_eq!(kelly["custom_attributes"]["color"], json!(null), "the attribute is defined for everyone now");
    assert_eq!(tenant.list("custom_attributes.color=red").await.ids(), [5]);
}

#[tokio::test]
async fn an_inserted_user_gets_the_next_id_and_replaces_one_with_its_own() {
    let tenant = Tenant::with(Simulator::builder().users(2)).await;
    assert_eq!(tenant.simulator.users().insert(json!({"firstname": "New"})), Ok(MIKE + 1));
    assert_eq!(tenant.simulator.users().insert(json!({"id": MIKE, "firstname": "Michael"})), Ok(MIKE));
    assert_eq!(tenant.list("").await.ids(), [KELLY, MIKE, MIKE + 1]);
    let michael = tenant.simulator.users().get(MIKE).unwrap();
    assert_eq!(
        (&michael["firstname"], &michael["lastname"], &michael["status"]),
        (&json!("Michael"), &json!(null), &json!(1))
    );
    assert_eq!(tenant.simulator.users().insert(json!([])), Err(InvalidObject::NotAnObject));
    assert_eq!(
        tenant.simulator.users().insert(json!({"id": "5"})),
        Err(InvalidObject::InvalidMember { member: "id", expected: "an integer" })
    );
}

#[tokio::test]
async fn dropping_it_stops_the_server_and_its_open_connections() {
    let http = Client::new();
    let simulator = Simulator::builder().start().await.unwrap();
    let url = format!("{}/api/2/users", simulator.url());
    assert_eq!(http.get(&url).send().await.unwrap().status(), 401);
    drop(simulator);
    tokio::time::sleep(Duration::from_millis(50)).await;
    assert!(http.get(&url).send().await.is_err(), "the kept-alive connection is closed");
    assert!(Client::new().get(&url).send().await.is_err(), "nobody listens");
}

#[tokio::test]
async fn it_does_not_start_on_a_bad_address_with_an_unknown_scope_or_with_too_much_in_it() {
    let busy = Simulator::builder().start().await.unwrap();
    for address in ["nowhere", "127.0.0.1", "127.0.0.1:99999", &busy.address().to_string()] {
        let error = Simulator::builder().listen(address).start().await.unwrap_err().to_string();
        assert!(error.starts_with(&format!("cannot listen on {address}: ")), "{error}");
    }
    let error = Simulator::builder().users(usize::MAX).start().await.unwrap_err().to_string();
    assert!(error.ends_with("users are too many; 10000000 are the most"), "{error}");
    let error = Simulator::builder().events(u64::MAX).start().await.unwrap_err().to_string();
    assert!(error.ends_with("events are too many; 1000000000 are the most"), "{error}");
    let error = Simulator::builder().scope("Manage users").start().await.unwrap_err().to_string();
    assert!(error.starts_with("there is no scope \"Manage users\"; there are "), "{error}");
}

#[tokio::test]
async fn nothing_a_client_sends_stops_it() {
    use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
    let tenant = Tenant::start().await;
    let token = tenant.token().await;
    let heads: [&[u8]; 5] = [
        b"GET /api/2/users?%ff=%&=&&&a=%00&limit=\xff HTTP/1.1",
        b"GET /api/2/users?user_ids=,&cursor=%00&fields=%00&sort=%ff HTTP/1.1",
        b"GET /api/2/users?page=9223372036854775807&limit=9223372036854775807 HTTP/1.1",
        b"PUT /api/1/users/%/logout HTTP/1.1",
        b"\x16\x03\x01\x02 nonsense",
    ];
    for head in heads {
        let mut stream = tokio::net::TcpStream::connect(tenant.simulator.address()).await.unwrap();
        stream.write_all(head).await.unwrap();
        stream
            .write_all(format!("\r\nHost: x\r\nConnection: close\r\nAuthorization: Bearer {token}\r\n\r\n").as_bytes())
            .await
            .unwrap();
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).await.unwrap();
        assert!(answer.starts_with(b"HTTP/1.1 "), "{}", String::from_utf8_lossy(&answer));
        assert!(!answer.starts_with(b"HTTP/1.1 5"), "{}", String::from_utf8_lossy(&answer));
    }
    assert_eq!(tenant.get("/api/2/users").await.status, 200);
}
