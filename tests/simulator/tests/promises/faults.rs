//! Answers that come late, slowly, broken or not at all, seen from the socket.

use std::{
    io::{ErrorKind, Read as _},
    time::{Duration, Instant},
};

use flate2::read::GzDecoder;
use onelogin_simulator::{Answer, Fault, Faults, Simulator};
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

/// Every kind of fault, and what it does to a logout: the status in the log, and whether it is carried out.
const KINDS: [(Fault, u16, bool); 9] = [
    (Fault::Unavailable, 503, false),
    (Fault::Lost, 503, false),
    (Fault::Reset, 200, true),
    (Fault::Truncated, 200, true),
    (Fault::Throttled(Duration::ZERO), 429, false),
    (Fault::TimedOut, 504, true),
    (Fault::Unanswered, 503, true),
    (Fault::Late(Duration::from_millis(20)), 200, true),
    (Fault::Expired, 401, false),
];

/// How many of these kinds are met if a rule does not say which.
const USUAL: usize = 5;

/// Holds a request that is to meet a fault, or none, against what the client saw, the log and what was done.
async fn log_out_meets(tenant: &Tenant, expected: Option<(Fault, u16, bool)>) {
    let before = tenant.simulator.logged_out(KELLY);
    let started = Instant::now();
    let received = receive(tenant, "PUT", LOG_OUT).await;
    let request = tenant.simulator.requests().pop().unwrap();
    let (fault, status, carried_out) =
        expected.map_or((None, 200, true), |(fault, status, carried_out)| (Some(fault), status, carried_out));
    assert_eq!((request.fault, request.scripted), (fault, false));
    assert_eq!((request.status.as_u16(), request.carried_out), (status, carried_out), "{fault:?}");
    assert_eq!(tenant.simulator.logged_out(KELLY) - before, usize::from(carried_out), "{fault:?}");

    let is_reset = received.error == Some(ErrorKind::ConnectionReset);
    let is_json = serde_json::from_slice::<Value>(&received.body).is_ok();
    let is_html = received.has("content-type: text/html; charset=utf-8");
    match fault {
        Some(Fault::Lost | Fault::Unanswered) => assert!(received.head.is_empty() && is_reset),
        _ => assert!(received.head.starts_with(&format!("HTTP/1.1 {status} ")), "{}", received.head),
    }
    match fault {
        None | Some(Fault::Expired) => assert!(is_json && !is_reset),
        Some(Fault::Unavailable | Fault::TimedOut) => assert!(is_html && !is_reset),
        Some(Fault::Throttled(_)) => assert!(is_html && received.has("retry-after: 0")),
        Some(Fault::Reset) => assert!(!received.body.is_empty() && is_reset),
        Some(Fault::Truncated) => assert!(!received.body.is_empty() && !is_json && !is_reset),
        Some(Fault::Late(delay)) => assert!(is_json && started.elapsed() >= delay),
        Some(_) => {}
    }
}

#[tokio::test]
async fn every_nth_request_meets_the_next_fault() {
    let tenant = Tenant::with(Simulator::builder().faults(Faults::every(3))).await;
    for round in 0..2 {
        for fault in &KINDS[..USUAL] {
            for number in 1..=3 {
                tenant.simulator.script("v2", "users.get", Answer::empty(204)).unwrap();
                let scripted = receive(&tenant, "GET", USER).await;
                assert!(scripted.head.starts_with("HTTP/1.1 204 "), "scripted answers are neither counted nor spoilt");
                tenant.get("/nothing").await;
                log_out_meets(&tenant, (number == 3).then_some(*fault)).await;
            }
        }
        assert_eq!(
            tenant.simulator.requests().iter().filter(|request| request.fault.is_some()).count(),
            5 * (round + 1)
        );
    }
    assert!(tenant.simulator.requests().iter().all(|request| {
        request.operation != Some("tokens.generate") || (request.status == 200 && request.fault.is_none())
    }));
}

#[tokio::test]
async fn a_rule_names_its_operations_and_its_faults_and_ends_when_it_is_told() {
    let tenant = Tenant::start().await;
    for (fault, status, carried_out) in KINDS {
        let faults = Faults::every(1).of("v1", "users.log_out").of("v2", "users.list").only([fault]);
        tenant.simulator.add_faults(faults).unwrap();
        log_out_meets(&tenant, Some((fault, status, carried_out))).await;
        assert_eq!(tenant.get(USER).await.status, 200, "{fault:?}: other operations are not concerned");
        tenant.simulator.clear_faults();
        log_out_meets(&tenant, None).await;
    }
    let faults = Faults::every(1).of("auth", "tokens.generate").only([Fault::Throttled(Duration::from_millis(1500))]);
    tenant.simulator.add_faults(faults).unwrap();
    let answered = tenant.token_call(json!({"grant_type": "client_credentials"})).await;
    let seconds = ["retry-after", "x-ratelimit-reset"].map(|name| answered.header(name));
    assert_eq!((answered.status.as_u16(), seconds), (429, [Some("2"); 2]));
    tenant.simulator.clear_faults();

    for nothing in [Faults::every(0), Faults::one_in(0), Faults::every(1).only([])] {
        tenant.simulator.add_faults(nothing).unwrap();
        log_out_meets(&tenant, None).await;
    }
    let error = tenant.simulator.add_faults(Faults::every(1).of("v1", "users.fly")).unwrap_err();
    assert_eq!(error.to_string(), "there is no operation users.fly in v1");
    let builder = Simulator::builder().faults(Faults::every(1).of("v9", "users.get"));
    assert_eq!(builder.start().await.unwrap_err().to_string(), "there is no operation users.get in v9");
}

#[tokio::test]
async fn the_rule_that_came_first_is_asked_first_and_a_request_meets_one_fault() {
    let lost = Faults::every(2).only([Fault::Lost]);
    let late = Faults::every(1).only([Fault::Unavailable]);
    let tenant = Tenant::with(Simulator::builder().faults(lost).faults(late)).await;
    for fault in [KINDS[0], KINDS[1], KINDS[0], KINDS[1]] {
        log_out_meets(&tenant, Some(fault)).await;
    }
}

#[tokio::test]
async fn an_item_of_a_list_can_lack_its_id() {
    let tenant = Tenant::with(Simulator::builder().users(5).faults(Faults::every(1).only([Fault::Malformed]))).await;
    for (path, member) in [("/api/2/users", None), ("/api/1/users", Some("data"))] {
        let list = tenant.get(path).await.json();
        let items = member.map_or(&list, |member| &list[member]).as_array().unwrap();
        let has_id = items.iter().map(|item| item["id"].is_i64() && item["email"].is_string()).collect::<Vec<_>>();
        assert_eq!(has_id, [true, true, false, true, true], "{path}");
        assert!(items[2]["email"].is_string());
        let request = tenant.simulator.requests().pop().unwrap();
        assert_eq!((request.fault, request.carried_out), (Some(Fault::Malformed), true));
    }
    for path in ["/api/2/users?email=nobody", "/api/2/users/5"] {
        tenant.get(path).await;
        assert_eq!(tenant.simulator.requests().pop().unwrap().fault, None, "{path} has no list");
    }
    tenant.simulator.script("v2", "users.list", Answer::json(200, json!([{"id": 1, "b": 2}])).malformed()).unwrap();
    tenant.get("/api/2/users").await.is(200, json!([{"b": 2}]));
}

#[tokio::test]
async fn a_token_can_end_before_the_request_that_uses_it() {
    let tenant = Tenant::start().await;
    let token = tenant.token().await;
    tenant.simulator.script("v2", "users.get", Answer::real().expire_token()).unwrap();
    assert_eq!(tenant.get(USER).await.status, 401);
    assert_ne!(tenant.token().await, token);
    assert_eq!(tenant.get(USER).await.status, 200);
}

/// Which of these requests meet which faults, by request.
async fn drawn(seed: u64, paths: impl IntoIterator<Item = usize>) -> Vec<(String, Option<Fault>)> {
    let kinds = [Fault::Unavailable, Fault::Throttled(Duration::ZERO), Fault::Truncated];
    let tenant = Tenant::with(Simulator::builder().seed(seed).faults(Faults::one_in(4).only(kinds))).await;
    for path in paths {
        tenant.get(&format!("/api/2/users?limit=1&page={}", path + 1)).await;
    }
    let requests = tenant.simulator.requests().into_iter().filter(|request| request.operation == Some("users.list"));
    let mut met: Vec<_> = requests.map(|request| (request.query, request.fault)).collect();
    met.sort_by(|one, other| one.0.cmp(&other.0));
    met
}

#[tokio::test]
async fn chance_depends_on_the_seed_the_request_and_how_often_it_came_and_on_nothing_else() {
    let in_order = drawn(1, (0..100).chain(0..100)).await;
    let backwards = drawn(1, (0..100).chain(0..100).rev()).await;
    assert_eq!(in_order, backwards);
    assert_ne!(in_order, drawn(2, (0..100).chain(0..100)).await);
    let met = |kind: Option<Fault>| in_order.iter().filter(|(_, fault)| *fault == kind).count();
    let kinds = [Fault::Unavailable, Fault::Throttled(Duration::ZERO), Fault::Truncated].map(|kind| met(Some(kind)));
    assert!((30..=70).contains(&kinds.iter().sum::<usize>()), "one in four of 200: {kinds:?}");
    assert!(kinds.iter().all(|count| *count >= 5), "{kinds:?}");
    let again = in_order.chunks(2).filter(|pair| pair[0].1 != pair[1].1).count();
    assert!(again > 20, "what comes again is drawn again: {again}");
}
