//! Answers that come late, slowly, broken or not at all, seen from the socket.

use std::{
    io::{ErrorKind, Read as _},
    time::{Duration, Instant},
};

use flate2::read::GzDecoder;
use onelogin_simulator::{Answer, Fault, Simulator};
use reqwest::{Method, redirect};
use serde_json::{Value, json};
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::TcpStream,
    time::timeout,
};

use crate::support::{KELLY, Tenant, send};

const USER: &str = "/api/2/users/36216766";
const LOG_OUT: &str = "/api/1/users/36216766/logout";

/// What a socket holds of an answer.
struct Received {
    head: String,
    body: Vec<u8>,
    /// How it ended, if not in an orderly way.
    error: Option<ErrorKind>,
}

impl Received {
    fn has(&self, header: &str) -> bool {
        self.head.lines().any(|line| line.eq_ignore_ascii_case(header))
    }

    fn unzipped(&self) -> Vec<u8> {
        let mut body = Vec::new();
        GzDecoder::new(&self.body[..]).read_to_end(&mut body).unwrap();
        body
    }
}

async fn open(tenant: &Tenant, method: &str, path: &str) -> TcpStream {
    let token = tenant.token().await;
    let mut stream = TcpStream::connect(tenant.simulator.address()).await.unwrap();
    let head =
        format!("{method} {path} HTTP/1.1\r\nhost: x\r\nconnection: close\r\nauthorization: Bearer {token}\r\n\r\n");
    stream.write_all(head.as_bytes()).await.unwrap();
    stream
}

async fn receive(tenant: &Tenant, method: &str, path: &str) -> Received {
    let mut stream = open(tenant, method, path).await;
    let mut bytes = Vec::new();
    let error = stream.read_to_end(&mut bytes).await.err().map(|error| error.kind());
    let end = bytes.windows(4).position(|window| window == b"\r\n\r\n").map_or(bytes.len(), |place| place + 4);
    let body = bytes.split_off(end);
    Received { head: String::from_utf8(bytes).unwrap(), body, error }
}

/// Scripts an answer of the call that reads Kelly, and makes it.
async fn get(tenant: &Tenant, answer: Answer) -> Received {
    tenant.simulator.script("v2", "users.get", answer).unwrap();
    receive(tenant, "GET", USER).await
}

/// Status, whether it was scripted, and whether it was carried out, of the last request.
fn last(simulator: &Simulator) -> (u16, bool, bool) {
    let request = simulator.requests().pop().unwrap();
    (request.status.as_u16(), request.scripted, request.carried_out)
}

#[tokio::test]
async fn an_answer_can_be_lost_before_or_after_the_request_is_carried_out() {
    let tenant = Tenant::start().await;
    for (answer, logouts, logged) in
        [(Answer::lost(), 0, (503, true, false)), (Answer::lost().carry_out(), 1, (503, true, true))]
    {
        tenant.simulator.script("v1", "users.log_out", answer).unwrap();
        let received = receive(&tenant, "PUT", LOG_OUT).await;
        assert_eq!((received.head.as_str(), received.error), ("", Some(ErrorKind::ConnectionReset)));
        assert_eq!(tenant.simulator.logged_out(KELLY), logouts);
        assert_eq!(last(&tenant.simulator), logged);
    }
}

#[tokio::test]
async fn a_request_can_be_carried_out_and_answered_otherwise() {
    let tenant = Tenant::start().await;
    let answer = || Answer::html(504, "<h1>Gateway Timeout</h1>");
    for (answer, logouts) in [(answer(), 0), (answer().carry_out(), 1)] {
        tenant.simulator.script("v1", "users.log_out", answer).unwrap();
        let received = receive(&tenant, "PUT", LOG_OUT).await;
        assert!(received.head.starts_with("HTTP/1.1 504 ") && received.error.is_none());
        assert_eq!(received.body, b"<h1>Gateway Timeout</h1>");
        assert_eq!(tenant.simulator.logged_out(KELLY), logouts);
        assert_eq!(last(&tenant.simulator), (504, true, logouts == 1));
    }
}

#[tokio::test]
async fn what_the_checks_or_the_handler_refuse_is_not_carried_out() {
    let tenant = Tenant::start().await;
    for (answer, status) in [(Answer::real(), 404), (Answer::empty(204).carry_out(), 204)] {
        tenant.simulator.script("v1", "users.delete", answer).unwrap();
        tenant.call(Method::DELETE, "/api/1/users/5").await;
        assert_eq!(last(&tenant.simulator), (status, true, false));
    }
    send(tenant.request(Method::GET, USER)).await;
    assert_eq!(last(&tenant.simulator), (401, false, false));
    tenant.get(USER).await;
    assert_eq!(last(&tenant.simulator), (200, false, true));
    tenant.get("/nothing").await;
    assert_eq!(last(&tenant.simulator), (404, false, false));
}

#[tokio::test]
async fn the_real_answer_can_be_given_with_other_headers() {
    let tenant = Tenant::start().await;
    let answer =
        Answer::real().header("X-RateLimit-Remaining", "0").header("Set-Cookie", "a").header("Set-Cookie", "b");
    tenant.simulator.script("v1", "users.log_out", answer).unwrap();
    let answered = tenant.call(Method::PUT, LOG_OUT).await;
    assert_eq!((answered.status.as_u16(), answered.json()["status"]["code"].as_i64()), (200, Some(200)));
    let all = |name| answered.headers.get_all(name).iter().map(|value| value.to_str().unwrap()).collect::<Vec<_>>();
    assert_eq!((all("x-ratelimit-remaining"), all("set-cookie")), (vec!["0"], vec!["a", "b"]));
    assert_eq!((answered.header("x-ratelimit-limit"), tenant.simulator.logged_out(KELLY)), (Some("5000"), 1));
}

#[tokio::test]
async fn half_a_body_can_end_in_a_close_or_in_a_reset() {
    let tenant = Tenant::start().await;
    let whole = tenant.get(USER).await.text;
    let half = &whole.as_bytes()[..whole.len() / 2];
    for (answer, error) in
        [(Answer::real().cut_off(), None), (Answer::real().reset(), Some(ErrorKind::ConnectionReset))]
    {
        let received = get(&tenant, answer).await;
        assert!(
            received.head.starts_with("HTTP/1.1 200 ") && received.has(&format!("content-length: {}", whole.len()))
        );
        assert_eq!((received.body.as_slice(), received.error), (half, error));
    }
    for answer in [Answer::empty(200).cut_off(), Answer::json(200, json!(1)).cut_off()] {
        let received = get(&tenant, answer).await;
        assert!(received.has("content-length: 1") && received.body.is_empty() && received.error.is_none());
    }
}

#[tokio::test]
async fn an_answer_that_cannot_have_a_body_is_lost_instead_of_broken() {
    let tenant = Tenant::start().await;
    for (answer, user) in [(Answer::real().reset(), 36_216_766), (Answer::real().cut_off(), 56_781_966)] {
        tenant.simulator.script("v2", "users.delete", answer).unwrap();
        let received = receive(&tenant, "DELETE", &format!("/api/2/users/{user}")).await;
        assert_eq!((received.head.as_str(), received.error), ("", Some(ErrorKind::ConnectionReset)));
        assert_eq!(last(&tenant.simulator), (204, true, true));
    }
}

#[tokio::test]
async fn json_can_be_broken_in_an_answer_that_is_whole() {
    let tenant = Tenant::start().await;
    let whole = tenant.get(USER).await.text;
    let received = get(&tenant, Answer::real().truncate()).await;
    assert!(received.has(&format!("content-length: {}", whole.len() / 2)) && received.error.is_none());
    assert_eq!(received.body, &whole.as_bytes()[..whole.len() / 2]);
    serde_json::from_slice::<Value>(&received.body).unwrap_err();
    assert_eq!(get(&tenant, Answer::json(200, json!({"id": 1})).truncate()).await.body, br#"{"id"#);
}

#[tokio::test]
async fn any_answer_can_be_compressed() {
    let tenant = Tenant::start().await;
    let whole = tenant.get(USER).await.text;
    let received = get(&tenant, Answer::real().gzip()).await;
    assert!(received.has("content-encoding: gzip") && received.has("content-type: application/json; charset=utf-8"));
    assert!(received.has(&format!("content-length: {}", received.body.len())));
    assert_eq!(received.unzipped(), whole.as_bytes());

    let zeros = get(&tenant, Answer::bytes(200, "application/json", vec![b'0'; 1_000_000]).gzip()).await;
    assert!(zeros.body.len() < 10_000 && zeros.unzipped().len() == 1_000_000);
    assert_eq!(get(&tenant, Answer::empty(200).gzip()).await.unzipped(), b"");
    assert_eq!(get(&tenant, Answer::real().truncate().gzip()).await.unzipped(), &whole.as_bytes()[..whole.len() / 2]);
    let broken = get(&tenant, Answer::real().gzip().reset()).await;
    assert_eq!(broken.error, Some(ErrorKind::ConnectionReset));
    GzDecoder::new(&broken.body[..]).read_to_end(&mut Vec::new()).unwrap_err();
}

#[tokio::test]
async fn a_request_is_carried_out_before_its_answer_is_late() {
    let tenant = Tenant::start().await;
    let hour = Duration::from_secs(3600);
    tenant.simulator.script("v1", "users.log_out", Answer::real().delay(hour)).unwrap();
    let mut stream = open(&tenant, "PUT", LOG_OUT).await;
    timeout(Duration::from_millis(200), stream.read_u8()).await.unwrap_err();
    assert_eq!((tenant.simulator.logged_out(KELLY), last(&tenant.simulator)), (1, (200, true, true)));
}

#[tokio::test]
async fn a_body_can_pause_in_the_middle() {
    let tenant = Tenant::start().await;
    let whole = tenant.get(USER).await.text;
    let pause = Duration::from_millis(300);
    let started = Instant::now();
    tenant.simulator.script("v2", "users.get", Answer::real().pause(pause)).unwrap();
    let mut stream = open(&tenant, "GET", USER).await;
    let mut early = Vec::new();
    while !early.ends_with(&whole.as_bytes()[..whole.len() / 2]) {
        assert_ne!(stream.read_buf(&mut early).await.unwrap(), 0, "the half comes before the end");
    }
    assert!(String::from_utf8_lossy(&early).contains(&format!("content-length: {}\r\n", whole.len())));
    timeout(pause / 6, stream.read_u8()).await.unwrap_err();
    let mut late = Vec::new();
    stream.read_to_end(&mut late).await.unwrap();
    assert_eq!(late, &whole.as_bytes()[whole.len() / 2..]);
    assert!(started.elapsed() >= pause);
}

#[tokio::test]
async fn a_body_can_drip_without_end() {
    let tenant = Tenant::start().await;
    let answer = Answer::json(200, json!({"id": 1})).drip(Duration::from_millis(1));
    tenant.simulator.script("v2", "users.get", answer).unwrap();
    let request = tenant.request(Method::GET, USER);
    let mut response = request.send().await.unwrap();
    assert_eq!(response.content_length(), None);
    let mut body = Vec::new();
    while body.len() < 50 {
        let chunk = response.chunk().await.unwrap().unwrap();
        body.extend_from_slice(&chunk);
    }
    let text = String::from_utf8(body).unwrap();
    assert_eq!(text.trim_end_matches(' '), r#"{"id":1}"#);

    tenant.simulator.script("v2", "users.get", Answer::empty(200).drip(Duration::ZERO)).unwrap();
    let mut flood = tenant.request(Method::GET, USER).send().await.unwrap();
    let mut received = 0;
    while received < 100_000 {
        received += flood.chunk().await.unwrap().unwrap().len();
    }
    drop((response, flood));
    assert_eq!(tenant.get(USER).await.status, 200, "others are served");
}

#[tokio::test]
async fn an_edge_that_redirects_fails_or_says_nothing_can_be_scripted() {
    let tenant = Tenant::start().await;
    let http = reqwest::Client::builder().redirect(redirect::Policy::none()).build().unwrap();
    for status in [302, 307] {
        let answer = Answer::empty(status).header("Location", "https://elsewhere.example/");
        tenant.simulator.script("v2", "users.get", answer).unwrap();
        let answered = send(http.get(format!("{}{USER}", tenant.simulator.url()))).await;
        assert_eq!(
            (answered.status.as_u16(), answered.header("location")),
            (status, Some("https://elsewhere.example/"))
        );
    }
    let received = get(&tenant, Answer::html(502, "<h1>Bad Gateway</h1>")).await;
    assert!(received.head.starts_with("HTTP/1.1 502 ") && received.has("content-type: text/html; charset=utf-8"));
    let received = get(&tenant, Answer::empty(200)).await;
    assert!(received.head.starts_with("HTTP/1.1 200 ") && received.has("content-length: 0"), "{}", received.head);
}

#[tokio::test]
async fn every_nth_request_meets_the_next_fault() {
    let tenant = Tenant::with(Simulator::builder().fault_every(3)).await;
    let faults = [Fault::Unavailable, Fault::Lost, Fault::Reset, Fault::Truncated, Fault::Throttled];
    for round in 0..2 {
        for fault in faults {
            for number in 1..=3 {
                tenant.simulator.script("v2", "users.get", Answer::empty(204)).unwrap();
                assert!(get_scripted(&tenant).await, "scripted answers are neither counted nor spoilt");
                tenant.get("/nothing").await;
                let before = tenant.simulator.logged_out(KELLY);
                let received = receive(&tenant, "PUT", LOG_OUT).await;
                let request = tenant.simulator.requests().pop().unwrap();
                let expected = (number == 3).then_some(fault);
                assert_eq!((request.fault, request.scripted), (expected, false), "request {number} of {round}");
                let carried_out = matches!(expected, None | Some(Fault::Reset | Fault::Truncated));
                assert_eq!(request.carried_out, carried_out, "{expected:?}");
                assert_eq!(tenant.simulator.logged_out(KELLY) - before, usize::from(carried_out));
                check(expected, &received);
            }
        }
    }
    assert!(tenant.simulator.requests().iter().all(|request| {
        request.operation != Some("tokens.generate") || (request.status == 200 && request.fault.is_none())
    }));
}

async fn get_scripted(tenant: &Tenant) -> bool {
    receive(tenant, "GET", USER).await.head.starts_with("HTTP/1.1 204 ")
}

#[track_caller]
fn check(fault: Option<Fault>, received: &Received) {
    let status = received.head.split(' ').nth(1).unwrap_or_default();
    let json = serde_json::from_slice::<Value>(&received.body).is_ok();
    let reset = received.error == Some(ErrorKind::ConnectionReset);
    match fault {
        None => assert!(status == "200" && json && !reset),
        Some(Fault::Unavailable) => assert!(status == "503" && received.has("content-type: text/html; charset=utf-8")),
        Some(Fault::Lost) => assert!(status.is_empty() && reset),
        Some(Fault::Reset) => assert!(status == "200" && !received.body.is_empty() && reset),
        Some(Fault::Truncated) => assert!(status == "200" && !json && !reset),
        Some(Fault::Throttled) => assert!(status == "429" && received.has("retry-after: 0")),
        Some(other) => panic!("{other:?} has no test"),
    }
}
