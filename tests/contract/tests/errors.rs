//! What cannot work gives one clear line, everything the server said, and no secret.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use onelogin::{Client, Error, ErrorKind, v2::ListUsers};
use onelogin_contract::{
    tenant::Tenant,
    watch::{self, CLIENT_SECRET as SECRET},
};
use onelogin_simulator::Answer;
use serde_json::json;

fn built(subdomain: &str, id: &str, secret: &str) -> Result<Client, Error> {
    Client::builder().subdomain(subdomain).credentials(id, secret).build()
}

/// The line that an error shows; asserts that it is one, and that nothing of the error holds a secret.
fn shown(error: &Error) -> String {
    let line = error.to_string();
    assert!(!line.contains('\n') && !line.is_empty(), "{line:?}");
    watch::look_at_error(error);
    line
}

#[test]
fn what_cannot_be_right_is_refused_before_anything_is_sent() {
    for (subdomain, id, secret, expected) in [
        ("my company", "id", SECRET, "\"my company\" is no subdomain"),
        ("https://example.onelogin.com", "id", SECRET, "is no subdomain"),
        ("", "id", SECRET, "\"\" is no subdomain"),
        ("example", "", SECRET, "the client id is empty; set ONELOGIN_CLIENT_ID"),
        ("example", "id", "", "the client secret is empty; set ONELOGIN_CLIENT_SECRET"),
        ("example", "id", &format!("{SECRET}\n"), "the client secret holds spaces or line ends"),
        ("example", &format!("id:{SECRET}"), "x", "the client id holds a colon"),
    ] {
        let error = built(subdomain, id, secret).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Configuration);
        let line = shown(&error);
        assert!(line.contains(expected), "{line}");
    }
}

#[tokio::test]
async fn an_unreachable_host_is_named_as_such() {
    // A port that was free a moment ago: nobody listens.
    let port = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let client =
        Client::builder().base_url(format!("http://127.0.0.1:{port}")).credentials("id", SECRET).build().unwrap();
    let error = client.v2().users().list(ListUsers::new().email("kelly@example.com")).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Transport);
    let line = shown(&error);
    assert!(line.starts_with("auth tokens.generate: the server cannot be reached: "), "{line}");
    assert!(!line.contains("kelly"), "{line}");
}

#[tokio::test]
async fn a_host_without_an_address_is_named_as_such() {
    // A name that is reserved never to have one.
    let client = Client::builder().base_url("https://onelogin.invalid").credentials("id", SECRET).build().unwrap();
    let error = client.v2().users().get(1).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Transport);
    let line = shown(&error);
    assert!(line.starts_with("auth tokens.generate: the server cannot be reached: "), "{line}");
}

#[tokio::test]
async fn a_refused_token_says_who_refused_and_why() {
    let tenant = Tenant::with_users(2).await.unwrap();
    let client = Client::builder()
        .base_url(tenant.simulator().url())
        .credentials("simulator", format!("not the {SECRET}"))
        .build()
        .unwrap();
    let error = client.v2().users().get(36216766).await.unwrap_err();
    assert_eq!((error.kind(), error.status()), (ErrorKind::Token, Some(401)));
    let line = shown(&error);
    let expected = "auth tokens.generate: no access token: 401 Unauthorized: Authentication Failure (request ";
    assert!(line.starts_with(expected), "{line}");
}

#[tokio::test]
async fn an_error_carries_all_that_the_server_said() {
    let tenant = Tenant::with_users(2).await.unwrap();
    let (v1, v2) = (tenant.client().v1().users(), tenant.client().v2().users());

    let error = v2.list(ListUsers::new().sort("+created_at")).await.unwrap_err();
    assert_eq!(error.status(), Some(422));
    assert_eq!(error.message(), "Invalid sort field: created_at");
    assert_eq!(error.name(), Some("UnprocessableEntityFieldError"));
    assert_eq!(error.field(), Some("created_at"));
    let operation = error.operation().unwrap();
    let (name, method, path) = (operation.to_string(), operation.method().as_str(), operation.path());
    assert_eq!((name.as_str(), method, path), ("v2 users.list", "GET", "/api/2/users"));
    assert_eq!(error.scopes(), ["Read Users", "Manage Users", "Read All", "Manage All"]);
    assert!(error.request_id().is_some());
    let body: serde_json::Value = serde_json::from_slice(error.body()).unwrap();
    assert_eq!(body["statusCode"], 422);

    let error = v1.delete(222_222).await.unwrap_err();
    assert!(error.is_not_found());
    assert_eq!(error.message(), "User for id 222222 was not found");
    assert_eq!(error.name(), Some("not found"));

    let script = |answer| tenant.simulator().script("v2", "users.get", answer).unwrap();
    script(Answer::html(502, "<html><head><title>502 Bad Gateway</title></head><body>...</body></html>"));
    let error = v2.get(1).await.unwrap_err();
    assert_eq!((error.status(), error.message()), (Some(502), "502 Bad Gateway"));
    assert!(error.body().starts_with(b"<html>"));

    script(Answer::empty(503));
    let error = v2.get(1).await.unwrap_err();
    assert_eq!((error.status(), error.message(), error.body()), (Some(503), "Service Unavailable", &b""[..]));

    script(Answer::json(400, json!({"status": {"message": {"attribute": "id", "description": "ID is\nincorrect"}}})));
    let error = v2.get(1).await.unwrap_err();
    assert_eq!((error.message(), error.field()), ("ID is\nincorrect", Some("id")));
    shown(&error);
}

#[tokio::test]
async fn a_success_that_is_not_what_was_asked_for_keeps_status_headers_and_body() {
    let tenant = Tenant::with_users(2).await.unwrap();
    let users = tenant.client().v2().users();
    for (body, expected, path) in [
        ("<html>hello</html>", "no JSON", "."),
        ("[]", "lacks what was asked for", "."),
        ("", "lacks", "id"),
        (r#"{"email": "a"}"#, "lacks", "id"),
        (r#"{"id": "none"}"#, "lacks", "id"),
        (r#"{"id": 1, "role_ids": [1, 2"#, "no JSON", "role_ids"),
        (r#"{"id": 1, "custom_attributes": {"food": x}}"#, "no JSON", "custom_attributes.food"),
    ] {
        let answer = Answer::bytes(200, "application/json", body).header("x-request-id", "r-1");
        tenant.simulator().script("v2", "users.get", answer).unwrap();
        let error = users.get(1).await.unwrap_err();
        assert_eq!((error.kind(), error.status(), error.request_id()), (ErrorKind::Decode, Some(200), Some("r-1")));
        assert_eq!((error.body(), error.json_path()), (body.as_bytes(), Some(path)), "{body}");
        let line = shown(&error);
        assert!(line.contains(expected) && line.contains(&format!(" at {path}")), "{line}");
    }

    // A text that is no UTF-8, and one that ends in the middle of a character.
    for body in [&b"{\"id\": 1, \"email\": \"\xff\"}"[..], b"{\"id\": 1, \"email\": \"\xc3"] {
        tenant.simulator().script("v2", "users.get", Answer::bytes(200, "application/json", body)).unwrap();
        let error = users.get(1).await.unwrap_err();
        assert_eq!(
            (error.kind(), error.body(), error.json_path()),
            (ErrorKind::Decode, body, Some("email")),
            "{error}"
        );
        assert!(error.message().contains("no JSON"), "{error}");
    }

    let answer = Answer::json(200, json!([{"id": 1}, {"id": 2}, {}]));
    tenant.simulator().script("v2", "users.list", answer).unwrap();
    let mut stream = users.list_all(ListUsers::new());
    stream.try_next().await.unwrap();
    stream.try_next().await.unwrap();
    assert_eq!(stream.try_next().await.unwrap_err().json_path(), Some("[2]"));
    let privileges = tenant.client().v1().privileges();
    let query = onelogin::v1::ListUsersPrivileges::new;
    for (body, path) in [(r#"{"users": "none"}"#, "users"), (r#"{"users": [1, 2, x]}"#, "users[2]")] {
        tenant.simulator().script("v1", "privileges.list_users", Answer::bytes(200, "application/json", body)).unwrap();
        let error = privileges.list_users("3c46ad6e-5ac2-4a1b-b8b4-6ea7ef8e3d6a", query()).await.unwrap_err();
        assert_eq!(error.json_path(), Some(path), "{error}");
    }
}

#[tokio::test]
async fn a_redirect_is_not_followed_with_the_token() {
    let tenant = Tenant::with_users(2).await.unwrap();
    let elsewhere = Tenant::with_users(2).await.unwrap();
    let target = format!("{}/api/2/users/36216766", elsewhere.simulator().url());
    let answer = Answer::empty(302).header("location", &target);
    tenant.simulator().script("v2", "users.get", answer).unwrap();
    let error = tenant.client().v2().users().get(36216766).await.unwrap_err();
    assert_eq!(error.status(), Some(302));
    assert!(elsewhere.simulator().requests().is_empty());
}
