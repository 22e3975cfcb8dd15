//! What can be seen of a call from outside: spans, log lines, hooks.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use http::HeaderValue;
use onelogin::v2::ListUsers;
use onelogin_contract::{
    watch::{self, CLIENT_SECRET},
    wire::{Wire, answer, broken, status},
};
use std::{
    io::{self, Write},
    sync::{Arc, Mutex},
};
use tracing_subscriber::fmt::format::FmtSpan;

/// Lines that are kept.
#[derive(Clone, Default)]
struct Kept(Arc<Mutex<Vec<u8>>>);

impl Write for Kept {
    fn write(&mut self, line: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().write(line)
    }
    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl Kept {
    fn lines(&self) -> Vec<String> {
        let text = String::from_utf8(self.0.lock().unwrap().clone()).unwrap();
        watch::look_at(&text);
        text.lines().map(str::to_owned).collect()
    }
}

/// Keeps what this thread traces, as lines with all fields.
fn keep() -> (Kept, tracing::subscriber::DefaultGuard) {
    let kept = Kept::default();
    let writer = kept.clone();
    let subscriber = tracing_subscriber::fmt()
        .with_max_level(tracing::Level::TRACE)
        .with_span_events(FmtSpan::CLOSE)
        .with_ansi(false)
        .with_writer(move || writer.clone())
        .finish();
    (kept, tracing::subscriber::set_default(subscriber))
}

#[tokio::test(start_paused = true)]
async fn a_call_and_its_attempts_are_spans_with_the_names_of_opentelemetry() {
    let wire = Wire::default();
    let client = wire.client().unwrap();
    let (kept, _guard) = keep();
    wire.will([status(503), broken(), Ok(answer(200, r#"{"id": 36216766}"#, &[("x-request-id", "r-1")]))]);
    client.v2().users().get(36216766).await.unwrap();
    let lines = kept.lines();
    // The innermost span of each line that tells of an end.
    let innermost = |line: &String| line.split_once("}: ")?.0.rsplit("}:").next().map(str::to_owned);
    let ended: Vec<String> = lines.iter().filter(|line| line.contains(": close ")).filter_map(innermost).collect();
    let closed = |span: &str| -> Vec<&String> {
        ended.iter().filter(|line| line.contains(span) && line.contains("users.get")).collect()
    };
    let attempts: Vec<_> = closed("onelogin.attempt{");
    assert_eq!(attempts.len(), 3, "{lines:#?}");
    for (attempt, expected) in attempts.iter().zip([
        "http.response.status_code=503 otel.status_code=\"ERROR\" error.type=\"503\"",
        "otel.status_code=\"ERROR\" error.type=\"Transport\"",
        "http.response.status_code=200 http.response.header.x-request-id=\"r-1\"",
    ]) {
        assert!(attempt.contains(expected), "{attempt}");
        assert!(attempt.contains("http.request.method=\"GET\""), "{attempt}");
        assert!(attempt.contains("url.template=\"/api/2/users/{id}\""), "{attempt}");
        assert!(attempt.contains("server.address=\"example.onelogin.com\" server.port=443"), "{attempt}");
        assert!(attempt.contains("otel.name=GET /api/2/users/{id} otel.kind=\"client\""), "{attempt}");
    }
    assert!(attempts[2].contains("http.request.resend_count=2"), "{}", attempts[2]);
    let call = closed("onelogin.call");
    assert_eq!(call.len(), 1, "{lines:#?}");
    assert!(call[0].contains("http.response.status_code=200 http.response.header.x-request-id=\"r-1\""), "{}", call[0]);
    let waits = lines.iter().filter(|line| line.contains("will be sent again")).collect::<Vec<_>>();
    assert!(waits.len() == 2 && waits[0].contains("onelogin.wait_seconds=0.2"), "{waits:?}");
    assert!(!lines.join("").contains("36216766"), "an id is personal data");
}

#[tokio::test(start_paused = true)]
async fn nothing_personal_is_in_a_span_or_a_log_line() {
    let wire = Wire::default();
    let client = wire.client().unwrap();
    let (kept, _guard) = keep();
    let said = r#"{"message": "kelly@example.com is taken", "name": "Conflict", "statusCode": 409}"#;
    wire.will([Ok(answer(409, said, &[])), Ok(answer(200, r#"[{"id": 7, "email": "kelly@example.com"}]"#, &[]))]);
    client.v2().users().list(ListUsers::new().email("kelly@example.com")).await.unwrap_err();
    client.v2().users().list(ListUsers::new().email("kelly@example.com")).await.unwrap();
    let lines = kept.lines().join("\n");
    assert!(lines.contains("error.type=\"409\"") && !lines.contains("kelly"), "{lines}");
}

#[tokio::test(start_paused = true)]
async fn a_wait_for_the_quota_is_told() {
    let wire = Wire::default();
    let client = wire.client().unwrap();
    let headers = [("x-ratelimit-limit", "5"), ("x-ratelimit-remaining", "0"), ("x-ratelimit-reset", "120")];
    wire.will([Ok(answer(200, r#"{"id": 1}"#, &headers))]);
    client.v2().users().get(1).await.unwrap();
    let (kept, _guard) = keep();
    client.v2().users().get(1).await.unwrap();
    let lines = kept.lines();
    assert!(lines.iter().any(|line| line.contains("waits for the quota onelogin.wait_seconds=120.0")), "{lines:#?}");
}

#[tokio::test(start_paused = true)]
async fn hooks_see_every_attempt_and_no_secret() {
    let wire = Wire::default();
    let seen = Arc::new(Mutex::new(Vec::new()));
    let (requests, responses) = (seen.clone(), seen.clone());
    let client = wire
        .builder()
        .on_request(move |request| {
            watch::look_at(&format!("{request:?}"));
            requests.lock().unwrap().push(format!("{} {}", request.operation, request.attempt));
            request.headers.insert("traceparent", HeaderValue::from_static("00-1-2-01"));
            request.headers.insert("authorization", HeaderValue::from_static("mine"));
        })
        .on_response(move |response| {
            let status = response.status.map_or(0, |status| status.as_u16());
            let (failed, named) = (response.error.is_some(), response.headers.is_some());
            responses.lock().unwrap().push(format!("{status} {failed} {named} {}", response.elapsed.as_secs()));
        })
        .build()
        .unwrap();
    wire.delay(std::time::Duration::from_secs(2));
    wire.will([status(503), broken()]);
    client.v2().users().get(1).await.unwrap();
    assert_eq!(
        *seen.lock().unwrap(),
        [
            "auth tokens.generate 1",
            "200 false true 2",
            "v2 users.get 1",
            "503 true true 2",
            "v2 users.get 2",
            "0 true false 2",
            "v2 users.get 3",
            "200 false true 2"
        ]
    );
    let sent = wire.seen();
    assert!(sent.iter().all(|request| request.headers["traceparent"] == "00-1-2-01"));
    assert!(sent.iter().all(|request| request.authorization().starts_with("Bearer ")), "ours comes last");
    assert!(wire.token_calls()[0].authorization().starts_with("Basic "));
}

#[tokio::test(start_paused = true)]
async fn the_user_agent_names_the_version() {
    let wire = Wire::default();
    wire.client().unwrap().v2().users().get(1).await.unwrap();
    let version = env!("CARGO_PKG_VERSION");
    assert_eq!(wire.seen()[0].headers["user-agent"], format!("onelogin-rust/{version}"));
    assert!(watch::secret_in(&format!("x{CLIENT_SECRET}")).is_some(), "the watch would notice");
}
