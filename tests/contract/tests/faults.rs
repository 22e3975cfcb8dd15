//! The fault matrix: every way in which an answer goes wrong on a real connection, for every kind of call. Each call ends, in
//! the right value or the right error, and none is carried out twice where that could do harm.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use onelogin::{
    Client, ClientBuilder, Error, ErrorKind, Items, RetryPolicy,
    auth::TokenRevocation,
    v2::{ListUsers, User},
};
use onelogin_contract::{
    watch::{self, CLIENT_SECRET},
    wire::{Wire, answer},
};
use onelogin_simulator::{Answer, Fault as Spoilt, Faults, Simulator};
use serde_json::json;
use std::{
    net::SocketAddr,
    sync::{Arc, Mutex},
    time::{Duration, Instant},
};
use tokio::{net::TcpSocket, task::JoinSet};

/// The first user of the documentation.
const KELLY: i64 = 36_216_766;
/// How often a call is tried.
const ATTEMPTS: usize = 3;
/// How long the server may be silent, where it is silent.
const SILENCE: Duration = Duration::from_millis(300);
/// Longer than any call may take here.
const FOREVER: Duration = Duration::from_secs(60);
/// What only a call that hangs takes.
const NO_HANG: Duration = Duration::from_secs(20);
/// More than any right answer has, in bytes.
const LARGEST: usize = 32 << 10;

/// Something that goes wrong with an answer.
#[derive(Clone, Copy)]
struct Fault {
    name: &'static str,
    /// The spoilt answer, given the address of another server.
    answer: fn(&str) -> Answer,
    seen: Seen,
    /// What an error that comes of it says.
    says: &'static str,
}

/// What a client can know from a spoilt answer.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Seen {
    /// What was asked for.
    Right,
    /// A success with nothing in it.
    Nothing(u16),
    /// A success that is not what was asked for.
    Gibberish,
    /// More than is read.
    TooMuch,
    /// A refusal before anything was done.
    Throttled,
    /// A refusal that may pass.
    Passing(u16),
    /// A refusal that stays.
    Final(u16),
    /// The connection broke, whatever became of the request.
    Broken,
    /// The server fell silent, whatever became of the request.
    Silent,
    /// An answer that only the deadline ends.
    Endless,
}

const FAULTS: &[Fault] = &[
    Fault {
        name: "reset before the headers, not carried out",
        answer: |_| Answer::lost(),
        seen: Seen::Broken,
        says: "the connection broke: ",
    },
    Fault {
        name: "reset before the headers, carried out",
        answer: |_| Answer::lost().carry_out(),
        seen: Seen::Broken,
        says: "the connection broke: ",
    },
    Fault {
        name: "reset in the body",
        answer: |_| Answer::real().reset(),
        seen: Seen::Broken,
        says: "the connection broke: ",
    },
    Fault {
        name: "closed in the body",
        answer: |_| Answer::real().cut_off(),
        seen: Seen::Broken,
        says: "the connection broke: ",
    },
    Fault {
        name: "half of the JSON",
        answer: |_| Answer::real().truncate(),
        seen: Seen::Gibberish,
        says: "the answer is no JSON at ",
    },
    Fault { name: "500", answer: |_| page(500), seen: Seen::Passing(500), says: "500 the edge" },
    Fault { name: "502", answer: |_| page(502), seen: Seen::Passing(502), says: "502 the edge" },
    Fault { name: "503", answer: |_| page(503), seen: Seen::Passing(503), says: "503 the edge" },
    Fault { name: "504", answer: |_| page(504), seen: Seen::Passing(504), says: "504 the edge" },
    Fault {
        name: "502, carried out",
        answer: |_| page(502).carry_out(),
        seen: Seen::Passing(502),
        says: "502 the edge",
    },
    Fault {
        name: "504, carried out",
        answer: |_| page(504).carry_out(),
        seen: Seen::Passing(504),
        says: "504 the edge",
    },
    Fault {
        name: "a compressed 503",
        answer: |_| page(503).gzip(),
        seen: Seen::Passing(503),
        says: "503 Service Unavailable",
    },
    Fault {
        name: "429",
        answer: |_| page(429).header("retry-after", "0"),
        seen: Seen::Throttled,
        says: "429 the edge",
    },
    Fault {
        name: "headers that are late",
        answer: |_| Answer::real().delay(Duration::from_millis(20)),
        seen: Seen::Right,
        says: "",
    },
    Fault {
        name: "headers that are too late",
        answer: |_| Answer::real().delay(FOREVER),
        seen: Seen::Silent,
        says: "the server took too long: silent for 0.3 s",
    },
    Fault {
        name: "a body with a pause",
        answer: |_| Answer::real().pause(Duration::from_millis(20)),
        seen: Seen::Right,
        says: "",
    },
    Fault {
        name: "a body with too long a pause",
        answer: |_| Answer::real().pause(FOREVER),
        seen: Seen::Silent,
        says: "the server took too long: silent for 0.3 s",
    },
    Fault {
        name: "a body that drips forever",
        answer: |_| Answer::real().drip(Duration::from_millis(10)),
        seen: Seen::Endless,
        says: "the deadline of 0.3 s has passed",
    },
    Fault {
        name: "an answer larger than allowed",
        answer: |_| large().carry_out(),
        seen: Seen::TooMuch,
        says: "the answer is too large: more than 32768 bytes",
    },
    Fault {
        name: "a compressed answer",
        answer: |_| Answer::real().gzip(),
        seen: Seen::Gibberish,
        says: "the answer is compressed, which was not asked for; the feature `gzip` reads it",
    },
    Fault {
        name: "another compressed answer",
        answer: |_| Answer::bytes(200, "application/json", &b"\x0b\x02\x80{}\x03"[..]).header("content-encoding", "br"),
        seen: Seen::Gibberish,
        says: "the answer is compressed as `br`, which was not asked for",
    },
    Fault {
        name: "200 with an empty body",
        answer: |_| Answer::empty(200),
        seen: Seen::Nothing(200),
        says: "the answer lacks what was asked for",
    },
    Fault {
        name: "204",
        answer: |_| Answer::empty(204),
        seen: Seen::Nothing(204),
        says: "the answer lacks what was asked for",
    },
    Fault {
        name: "a captive portal",
        answer: |_| Answer::html(200, "<html><title>Free WiFi</title>Log in</html>"),
        seen: Seen::Gibberish,
        says: "the answer is no JSON at .",
    },
    Fault {
        name: "an unknown content type",
        answer: |_| Answer::real().header("content-type", "application/x-unheard-of"),
        seen: Seen::Right,
        says: "",
    },
    Fault { name: "302", answer: |url| moved(302, url), seen: Seen::Final(302), says: "302 Found" },
    Fault { name: "307", answer: |url| moved(307, url), seen: Seen::Final(307), says: "307 Temporary Redirect" },
    Fault { name: "308", answer: |url| moved(308, url), seen: Seen::Final(308), says: "308 Permanent Redirect" },
];

/// A page as machines on the way make it.
fn page(status: u16) -> Answer {
    Answer::html(status, "<html><head><title>the edge</title></head><body><h1>Oops</h1></body></html>")
}

fn moved(status: u16, url: &str) -> Answer {
    Answer::empty(status).header("location", &format!("{url}/api/2/users/{KELLY}"))
}

fn large() -> Answer {
    Answer::json(200, json!({"id": KELLY, "comment": "x".repeat(LARGEST)}))
}

/// A call, and what there is to know about it.
#[derive(Clone, Copy)]
struct Kind {
    document: &'static str,
    operation: &'static str,
    /// Whether doing it twice does no harm.
    idempotent: bool,
    /// Whether there is something in its answer that one cannot do without.
    has_value: bool,
}

const GET: Kind = Kind { document: "v2", operation: "users.get", idempotent: true, has_value: true };
const LIST: Kind = Kind { document: "v2", operation: "users.list", idempotent: true, has_value: true };
const PUT: Kind = Kind { document: "v1", operation: "users.log_out", idempotent: true, has_value: false };
const DELETE: Kind = Kind { document: "v1", operation: "users.delete", idempotent: true, has_value: false };
const POST: Kind = Kind { document: "auth", operation: "tokens.revoke", idempotent: false, has_value: false };
/// The client's own: the same token comes again while it lives.
const TOKEN: Kind = Kind { document: "auth", operation: "tokens.generate", idempotent: true, has_value: true };

impl Kind {
    /// Whether the call is sent again when it meets this.
    fn repeats(&self, seen: Seen) -> bool {
        match seen {
            Seen::Throttled => true,
            Seen::Passing(_) | Seen::Broken | Seen::Silent => self.idempotent,
            _ => false,
        }
    }

    /// The kind and the status of the error that comes of this, if nothing else comes.
    fn error(&self, seen: Seen) -> Option<(ErrorKind, Option<u16>)> {
        let (kind, status) = match seen {
            Seen::Right => return None,
            Seen::Nothing(_) if !self.has_value => return None,
            Seen::Nothing(status) => (ErrorKind::Decode, Some(status)),
            Seen::Gibberish => (ErrorKind::Decode, Some(200)),
            Seen::Throttled => (ErrorKind::Status, Some(429)),
            Seen::Passing(status) | Seen::Final(status) => (ErrorKind::Status, Some(status)),
            Seen::TooMuch | Seen::Broken => (ErrorKind::Transport, None),
            Seen::Silent | Seen::Endless => (ErrorKind::Timeout, None),
        };
        let is_about_the_token = self.operation == TOKEN.operation && status.is_some();
        Some((if is_about_the_token { ErrorKind::Token } else { kind }, status))
    }
}

/// One fault met by one kind of call, so many times in a row.
struct Case {
    kind: Kind,
    fault: Fault,
    times: usize,
    here: Simulator,
    elsewhere: Simulator,
    client: Client,
    start: Instant,
}

impl Case {
    async fn new(kind: Kind, fault: Fault, times: usize) -> Self {
        let here = simulator(7, 0).await;
        let elsewhere = simulator(2, 0).await;
        let silence = if fault.seen == Seen::Silent { SILENCE } else { FOREVER };
        let deadline = if fault.seen == Seen::Endless { SILENCE } else { FOREVER };
        let client = builder(&here).read_timeout(silence).deadline(deadline).largest_answer(LARGEST).build().unwrap();
        Self { kind, fault, times, here, elsewhere, client, start: Instant::now() }
    }

    /// Makes the next answers go wrong.
    fn spoil(&self) {
        for _ in 0..self.times {
            self.script((self.fault.answer)(self.elsewhere.url()));
        }
    }

    fn script(&self, answer: Answer) {
        self.here.script(self.kind.document, self.kind.operation, answer).unwrap();
    }

    /// How often the request came.
    fn sent(&self) -> usize {
        requests(&self.here, self.kind.operation).count()
    }

    /// How often it was carried out.
    fn carried_out(&self) -> usize {
        requests(&self.here, self.kind.operation).filter(|request| request.carried_out).count()
    }

    /// Holds what came of a call against what is promised; gives the value, if there is to be one.
    fn ended<T>(&self, outcome: Result<T, Error>) -> Option<T> {
        let (kind, seen, name) = (&self.kind, self.fault.seen, self.fault.name);
        assert!(self.start.elapsed() < NO_HANG, "{name}: took {:?}", self.start.elapsed());
        let repeats = kind.repeats(seen);
        let sent = if repeats { (self.times + 1).min(ATTEMPTS) } else { 1 };
        assert_eq!(self.sent(), sent, "{name}: requests");
        assert!(self.elsewhere.requests().is_empty(), "{name}: something was sent to another host");
        let promised = kind.error(seen).filter(|_| !repeats || self.times == ATTEMPTS);
        match (outcome, promised) {
            (Ok(value), None) => Some(value),
            (Err(error), Some(promised)) => {
                watch::look_at_error(&error);
                assert_eq!((error.kind(), error.status()), promised, "{name}: {error}");
                let line = error.to_string();
                assert!(line.contains(self.fault.says), "{name}: {line}");
                if seen != Seen::Endless {
                    assert_eq!(error.operation().unwrap().id(), kind.operation, "{name}: {line}");
                    assert_eq!(error.attempts().len(), sent, "{name}: {line}");
                    let last = error.attempts().last().unwrap();
                    assert_eq!((last.status, last.message.as_str()), (error.status(), error.message()), "{name}");
                }
                let passes =
                    matches!(seen, Seen::Throttled | Seen::Passing(_) | Seen::Broken | Seen::Silent | Seen::Endless);
                assert_eq!(error.is_retryable(), passes, "{name}: {line}");
                None
            }
            (Ok(_), Some(promised)) => panic!("{name}: succeeded, and {promised:?} is promised"),
            (Err(error), None) => panic!("{name}: {error}, and success is promised"),
        }
    }

    /// Whether the success of the call is that of a server which did nothing.
    fn is_empty_promise(&self) -> bool {
        matches!(self.fault.seen, Seen::Nothing(_))
    }
}

async fn simulator(users: usize, fault_every: u64) -> Simulator {
    watch::everything();
    let builder =
        Simulator::builder().users(users).client("simulator", CLIENT_SECRET).faults(Faults::every(fault_every));
    builder.start().await.unwrap()
}

fn builder(simulator: &Simulator) -> ClientBuilder {
    Client::builder()
        .on_response(watch::look_at_response)
        .base_url(simulator.url())
        .credentials(simulator.client_id(), simulator.client_secret())
        .retry(patient(ATTEMPTS))
}

fn patient(attempts: usize) -> RetryPolicy {
    RetryPolicy::new().attempts(attempts as u32).first_delay(Duration::from_millis(1))
}

fn requests(simulator: &Simulator, operation: &'static str) -> impl Iterator<Item = onelogin_simulator::Request> {
    simulator.requests().into_iter().filter(move |request| request.operation == Some(operation))
}

/// Runs a case for each fault, met once, and, where it is met again, until the attempts are used up.
async fn each<F: Future<Output = ()> + Send + 'static>(kind: Kind, run: impl Fn(Case) -> F) {
    let mut slow = JoinSet::new();
    for fault in FAULTS {
        for times in if kind.repeats(fault.seen) { vec![1, ATTEMPTS] } else { vec![1] } {
            let case = run(Case::new(kind, *fault, times).await);
            if matches!(fault.seen, Seen::Silent | Seen::Endless) {
                slow.spawn(case);
            } else {
                case.await;
            }
        }
    }
    // What waits waits together, and when nothing else keeps the processor from a right answer.
    slow.join_all().await;
}

#[tokio::test]
async fn a_get_that_meets_a_fault_gives_the_value_or_says_why_not() {
    each(GET, |case| async move {
        case.spoil();
        if let Some(user) = case.ended(case.client.v2().users().get(KELLY).await) {
            assert_eq!(user.id.get(), KELLY, "{}", case.fault.name);
        }
        let user = case.client.v2().users().get(KELLY).await.unwrap();
        assert_eq!(user.id.get(), KELLY, "{}: and does no lasting harm", case.fault.name);
    })
    .await;
}

#[tokio::test]
async fn a_put_that_meets_a_fault_is_done_when_it_says_so() {
    each(PUT, |case| async move {
        case.spoil();
        let done = case.ended(case.client.v1().users().log_out(KELLY).await).is_some();
        let carried_out = case.carried_out();
        assert_eq!(case.here.logged_out(KELLY), carried_out, "{}", case.fault.name);
        assert!(!done || carried_out > 0 || case.is_empty_promise(), "{}", case.fault.name);
    })
    .await;
}

#[tokio::test]
async fn a_delete_that_meets_a_fault_deletes_once_and_knows_it() {
    each(DELETE, |case| async move {
        case.spoil();
        let done = case.ended(case.client.v1().users().delete(KELLY).await).is_some();
        let carried_out = case.carried_out();
        assert!(carried_out <= 1, "{}", case.fault.name);
        assert_eq!(case.here.users().get(KELLY).is_none(), carried_out == 1, "{}", case.fault.name);
        assert!(!done || carried_out == 1 || case.is_empty_promise(), "{}", case.fault.name);
    })
    .await;
}

#[tokio::test]
async fn a_post_that_meets_a_fault_is_never_carried_out_twice() {
    each(POST, |case| async move {
        case.spoil();
        let token = TokenRevocation::new("never-issued");
        let done = case.ended(case.client.auth().tokens().revoke(token).await).is_some();
        let carried_out = case.carried_out();
        assert!(carried_out <= 1, "{}", case.fault.name);
        assert!(!done || carried_out == 1 || case.is_empty_promise(), "{}", case.fault.name);
    })
    .await;
}

#[tokio::test]
async fn a_token_call_that_meets_a_fault_fails_the_call_that_needs_it_and_no_other() {
    each(TOKEN, |case| async move {
        case.spoil();
        let sent = || requests(&case.here, "users.get").count();
        let outcome = case.client.v2().users().get(KELLY).await;
        let promised = outcome.is_ok();
        case.ended(outcome);
        assert_eq!(sent(), usize::from(promised), "{}: nothing is sent without a token", case.fault.name);
        case.client.v2().users().get(KELLY).await.unwrap();
        assert_eq!(sent(), usize::from(promised) + 1, "{}", case.fault.name);
    })
    .await;
}

/// All items of a stream that is polled until its end, whatever it says, and the errors it gave.
async fn all(mut users: Items<User>) -> (Vec<i64>, Vec<Error>) {
    let (mut ids, mut errors) = (Vec::new(), Vec::new());
    loop {
        match users.try_next().await {
            Ok(Some(user)) => ids.push(user.id.get()),
            Ok(None) => return (ids, errors),
            Err(error) => {
                watch::look_at_error(&error);
                errors.push(error);
                assert!(errors.len() < 1000, "the stream gets no further than {} users", ids.len());
            }
        }
    }
}

async fn a_stream_gives_all(width: usize) {
    each(LIST, move |case| async move {
        let list = || case.client.v2().users().list_all(ListUsers::new().limit(2)).concurrency(width);
        let (expected, errors) = all(list()).await;
        assert_eq!((expected.len(), errors.len(), case.sent()), (7, 0, 4));
        case.here.clear_requests();

        // The fault is met behind the first page.
        case.script(Answer::real());
        case.spoil();
        let (ids, errors) = all(list()).await;
        assert_eq!(ids, expected, "{}", case.fault.name);
        let (kind, seen, times) = (&case.kind, case.fault.seen, case.times);
        let again = match seen {
            Seen::Right => 0,
            seen if kind.repeats(seen) => times,
            _ => 1,
        };
        assert_eq!(case.sent(), 4 + again, "{}", case.fault.name);
        assert!(case.elsewhere.requests().is_empty(), "{}", case.fault.name);
        assert!(case.start.elapsed() < NO_HANG, "{}", case.fault.name);
        let found: Vec<_> = errors.iter().map(|error| (error.kind(), error.status())).collect();
        let promised = Vec::from_iter(kind.error(seen));
        match (kind.repeats(seen), times) {
            (true, 1) => assert_eq!(found, [], "{}", case.fault.name),
            // Pages that are fetched at once may share the faults, so that each has attempts left.
            (true, _) if width > 1 => assert!(found.is_empty() || found == promised, "{}: {found:?}", case.fault.name),
            _ => assert_eq!(found, promised, "{}", case.fault.name),
        }
    })
    .await;
}

#[tokio::test]
async fn a_stream_whose_second_page_meets_a_fault_gives_every_user_once() {
    a_stream_gives_all(1).await;
}

#[tokio::test]
async fn a_stream_of_several_pages_at_once_that_meet_a_fault_gives_every_user_once() {
    a_stream_gives_all(4).await;
}

#[tokio::test]
async fn a_page_that_is_fetched_ahead_is_not_late_because_its_reader_is() {
    let here = simulator(12, 0).await;
    let client = builder(&here).read_timeout(SILENCE).build().unwrap();
    let mut users = client.v2().users().list_all(ListUsers::new().limit(2)).concurrency(4);
    let mut count = 0;
    while users.try_next().await.unwrap().is_some() {
        count += 1;
        if [3, 5, 7].contains(&count) {
            tokio::time::sleep(2 * SILENCE).await;
        }
    }
    assert_eq!((count, requests(&here, "users.list").count()), (12, 6), "each page is asked for once");
}

/// A port that is taken and that nobody listens at.
fn deaf(address: SocketAddr) -> std::io::Result<TcpSocket> {
    let socket = TcpSocket::new_v4()?;
    socket.set_reuseaddr(true)?;
    socket.bind(address)?;
    Ok(socket)
}

fn refused(error: &Error) {
    watch::look_at_error(error);
    let (kind, attempts, line) = (error.kind(), error.attempts().len(), error.to_string());
    assert_eq!((kind, attempts, error.is_retryable()), (ErrorKind::Transport, ATTEMPTS, true), "{line}");
    assert!(line.contains("the server cannot be reached: "), "{line}");
}

#[tokio::test]
async fn where_nobody_listens_every_call_is_tried_again_and_says_so() {
    watch::everything();
    let port = deaf("127.0.0.1:0".parse().unwrap()).unwrap();
    let builder = Client::builder()
        .on_response(watch::look_at_response)
        .base_url(format!("http://{}", port.local_addr().unwrap()))
        .credentials("simulator", CLIENT_SECRET)
        .retry(patient(ATTEMPTS));
    let client = builder.clone().token("given").build().unwrap();
    let users = client.v1().users();
    refused(&client.v2().users().get(KELLY).await.unwrap_err());
    refused(&client.v2().users().list_all(ListUsers::new()).try_next().await.unwrap_err());
    refused(&users.log_out(KELLY).await.unwrap_err());
    refused(&users.delete(KELLY).await.unwrap_err());
    refused(&client.auth().tokens().revoke(TokenRevocation::new("never-issued")).await.unwrap_err());

    let error = builder.build().unwrap().v2().users().get(KELLY).await.unwrap_err();
    refused(&error);
    assert_eq!(error.operation().unwrap().id(), "tokens.generate");
}

#[tokio::test]
async fn a_server_that_is_gone_is_told_from_one_that_answers() {
    let here = simulator(7, 0).await;
    let address = here.address();
    let client = builder(&here).build().unwrap();
    let mut users = client.v2().users().list_all(ListUsers::new().limit(2));
    // The connection must not outlive the server that is to be gone.
    here.script("v2", "users.list", Answer::real().header("connection", "close")).unwrap();
    for _ in 0..2 {
        users.try_next().await.unwrap().unwrap();
    }
    drop(here);
    // As soon as the port can be taken, it is gone.
    let _port = loop {
        match deaf(address) {
            Ok(port) => break port,
            Err(_) => tokio::task::yield_now().await,
        }
    };
    for _ in 0..2 {
        refused(&users.try_next().await.unwrap_err());
    }
    refused(&client.v1().users().delete(KELLY).await.unwrap_err());
}

#[tokio::test]
async fn a_delete_of_nothing_whose_first_answer_is_no_loss_finds_nothing() {
    let here = simulator(2, 0).await;
    let client = builder(&here).build().unwrap();
    for (answer, is_lost) in [(Answer::lost(), true), (page(429).header("retry-after", "0"), false)] {
        here.script("v1", "users.delete", answer).unwrap();
        let outcome = client.v1().users().delete(1).await;
        assert_eq!(outcome.is_ok(), is_lost);
        outcome.err().iter().for_each(|error| {
            watch::look_at_error(error);
            assert!(error.is_not_found());
        });
    }
}

#[tokio::test]
async fn a_server_that_asks_for_more_time_than_there_is_is_left_alone_at_once() {
    let here = simulator(2, 0).await;
    let client = builder(&here).deadline(NO_HANG).build().unwrap();
    let start = Instant::now();
    here.script("v2", "users.get", page(429).header("retry-after", "3600")).unwrap();
    let error = client.v2().users().get(KELLY).await.unwrap_err();
    watch::look_at_error(&error);
    assert_eq!((error.status(), error.attempts().len()), (Some(429), 1));
    let error = client.v2().users().get(KELLY).await.unwrap_err();
    watch::look_at_error(&error);
    assert_eq!((error.kind(), error.is_rate_limited()), (ErrorKind::RateLimited, true));
    assert_eq!(requests(&here, "users.get").count(), 1, "the second was not sent");
    client.v1().users().log_out(KELLY).await.unwrap();
    assert!(start.elapsed() < NO_HANG);
}

#[tokio::test]
async fn what_the_http_client_refuses_to_send_is_not_sent_again() {
    let here = simulator(2, 0).await;
    let http = reqwest::Client::builder().https_only(true).build().unwrap();
    let client = builder(&here).http_client(http).token("given").build().unwrap();
    let error = client.v2().users().get(KELLY).await.unwrap_err();
    watch::look_at_error(&error);
    assert_eq!((error.kind(), error.attempts().len(), error.is_retryable()), (ErrorKind::Request, 1, false), "{error}");
    assert!(here.requests().is_empty());
}

/// 64 tasks of 50 calls against a server that spoils one answer in seven.
async fn a_crowd() {
    const TASKS: usize = 64;
    const CALLS: usize = 50;
    let here = simulator(0, 7).await;
    let kept = here.users().insert(json!({"username": "kept"})).unwrap();
    // More attempts than there can be faults in a row: what is left to fail is what cannot be repeated.
    let client = builder(&here).retry(patient(20)).deadline(NO_HANG).build().unwrap();
    let mut tasks = JoinSet::new();
    for _ in 0..TASKS {
        let client = client.clone();
        let leavers: Vec<_> = (0..CALLS / 5).map(|_| here.users().insert(json!({})).unwrap()).collect();
        tasks.spawn(async move {
            let (v1, v2) = (client.v1().users(), client.v2().users());
            let (mut right, mut wrong) = (0, 0);
            for number in 0..CALLS {
                let outcome = match number % 5 {
                    0 => v1.delete(leavers[number / 5]).await.map(drop),
                    1 => v1.log_out(kept).await.map(drop),
                    2 => v2.list(ListUsers::new().limit(1)).await.map(|page| assert_eq!(page.items[0].id.get(), kept)),
                    _ => v2.get(kept).await.map(|user| assert_eq!(user.id.get(), kept)),
                };
                match outcome {
                    Ok(()) => right += 1,
                    Err(error) => {
                        watch::look_at_error(&error);
                        assert_eq!((error.kind(), error.status()), (ErrorKind::Decode, Some(200)), "{error}");
                        wrong += 1;
                    }
                }
            }
            (right, wrong)
        });
    }
    let (mut right, mut wrong) = (0, 0);
    for (of_right, of_wrong) in tasks.join_all().await {
        right += of_right;
        wrong += of_wrong;
    }
    let log = here.requests();
    let met = |fault| log.iter().filter(|request| request.fault == Some(fault)).count();
    let carried_out = |operation| requests(&here, operation).filter(|request| request.carried_out).count();
    assert_eq!(right + wrong, TASKS * CALLS, "none is lost");
    // Half of a 404 that follows on a lost answer does not matter.
    let truncated =
        |request: &&onelogin_simulator::Request| request.fault == Some(Spoilt::Truncated) && request.carried_out;
    assert_eq!(wrong, log.iter().filter(truncated).count(), "nothing else fails");
    let throttled = Spoilt::Throttled(Duration::ZERO);
    assert!([Spoilt::Unavailable, Spoilt::Lost, Spoilt::Reset, Spoilt::Truncated, throttled].map(met) > [50; 5]);
    assert_eq!((here.users().len(), carried_out("users.delete")), (1, TASKS * CALLS / 5), "each is deleted once");
    assert_eq!(here.logged_out(kept), carried_out("users.log_out"));
    assert_eq!(requests(&here, "tokens.generate").count(), 1);
}

#[tokio::test]
async fn a_crowd_on_one_thread_loses_no_call() {
    a_crowd().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_crowd_on_several_threads_loses_no_call() {
    a_crowd().await;
}

#[tokio::test]
async fn a_long_stream_with_many_faults_gives_every_user_once_and_in_order() {
    let healthy = simulator(2000, 0).await;
    let plain = all(builder(&healthy).build().unwrap().v2().users().list_all(ListUsers::new())).await.0;
    for width in [1, 4] {
        let here = simulator(2000, 5).await;
        let client = builder(&here).retry(patient(20)).build().unwrap();
        let (ids, errors) = all(client.v2().users().list_all(ListUsers::new().limit(50)).concurrency(width)).await;
        assert_eq!(ids.len(), 2000, "{width}");
        assert!(ids == plain, "{width}: another order");
        let truncated = here.requests().iter().filter(|request| request.fault == Some(Spoilt::Truncated)).count();
        assert!(errors.iter().all(|error| error.kind() == ErrorKind::Decode), "{errors:?}");
        assert!(errors.len() <= truncated && !errors.is_empty(), "{} of {truncated}", errors.len());
    }
}

#[tokio::test(start_paused = true)]
async fn nothing_is_spawned() {
    let alive = || tokio::runtime::Handle::current().metrics().num_alive_tasks();
    let before = alive();
    let counts = Arc::new(Mutex::new(Vec::new()));
    let wire = Wire::default();
    wire.delay(Duration::from_secs(1));
    let seen = counts.clone();
    let client = wire.builder().on_request(move |_| seen.lock().unwrap().push(alive())).build().unwrap();
    let page = |number: &str| {
        let headers = [("current-page", number), ("total-pages", "6"), ("after-cursor", "x")];
        Ok(answer(200, &format!(r#"[{{"id": {number}}}]"#), &headers))
    };
    wire.will([answer(503, "", &[]), answer(429, "", &[("retry-after", "5")])].map(Ok));
    client.v2().users().get(1).deadline(Duration::from_secs(60)).await.unwrap();
    wire.will(["1", "2", "3", "4", "5", "6"].map(page));
    let users = client.v2().users().list_all(ListUsers::new()).concurrency(3);
    assert_eq!(all(users).await.0, [1, 2, 3, 4, 5, 6]);
    let counts = counts.lock().unwrap();
    // The token, three attempts, six pages.
    assert_eq!((counts.len(), counts.iter().max()), (10, Some(&before)));
    assert_eq!(alive(), before);
}

#[test]
fn calls_streams_clients_and_errors_go_from_thread_to_thread() {
    // Fails by not compiling.
    fn owned<T: Send + 'static>(_: T) {}
    fn borrowed<T: Send>(_: T) {}
    fn shared<T: Send + Sync + 'static>() {}
    shared::<Client>();
    shared::<ClientBuilder>();
    shared::<Error>();
    let client = Client::builder().subdomain("example").token("given").build().unwrap();
    let users = client.v2().users();
    owned(users.get(1));
    owned(users.get(1).into_future());
    owned(users.get(1).with_response().into_future());
    owned(users.list(ListUsers::new()).into_future());
    owned(users.list_all(ListUsers::new()));
    owned(users.list_pages(ListUsers::new()).concurrency(2));
    borrowed(users.list_all(ListUsers::new()).try_next());
    borrowed(users.list_pages(ListUsers::new()).try_next());
    borrowed(client.revoke_token());
}
