//! What a seed makes the same in every run.

use std::time::Duration;

use onelogin_simulator::{Builder, Factor, Fault, Faults, Simulator};
use serde_json::{Value, json};
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::TcpStream,
};

use crate::support::MIKE;

/// All bytes that answer a request.
async fn ask(simulator: &Simulator, head: &str, authorization: &str, body: &Value) -> Vec<u8> {
    let body = if body.is_null() { String::new() } else { body.to_string() };
    let mut request =
        format!("{head} HTTP/1.1\r\nhost: a.test\r\nconnection: close\r\nauthorization: {authorization}\r\n");
    request.push_str(&format!("content-type: application/json\r\ncontent-length: {}\r\n\r\n{body}", body.len()));
    let mut stream = TcpStream::connect(simulator.address()).await.unwrap();
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut answer = Vec::new();
    drop(stream.read_to_end(&mut answer).await); // a reset ends it as well
    answer
}

/// What answers calls that read, that write, and above all that are given something new, and the log of them.
async fn run(builder: Builder) -> (Vec<String>, Vec<String>) {
    let faults = Faults::one_in(4).only([Fault::Expired, Fault::Truncated, Fault::Malformed]);
    let simulator = builder.faults(faults).start().await.unwrap();
    let device = simulator.enroll(MIKE, Factor::Sms).to_string();
    let verifications = format!("POST /api/2/mfa/users/{MIKE}/verifications");
    let login =
        json!({"username_or_email": "mike.tester@onelogin.com", "password": Simulator::PASSWORD, "subdomain": "a"});
    let calls = [
        ("GET /api/2/users?limit=2", Value::Null),
        ("POST /api/2/users", json!({"username": "a", "email": "a@example.com"})),
        ("POST /api/2/roles", json!({"name": "r"})),
        ("POST /api/2/hooks/envs", json!({"name": "A", "value": "b"})),
        (&verifications, json!({"device_id": device})),
        ("POST /api/1/login/auth", login),
        ("GET /api/1/users?limit=2", Value::Null),
        ("PUT /api/1/users/36216766/logout", Value::Null),
        ("GET /api/2/nothing", Value::Null),
    ];
    let mut answers = Vec::new();
    for _ in 0..4 {
        let grant = json!({"grant_type": "client_credentials"});
        let token =
            ask(&simulator, "POST /auth/oauth2/v2/token", "client_id:simulator, client_secret:simulator", &grant);
        let token = String::from_utf8(token.await).unwrap();
        let secret = token.split('"').find(|text| text.len() == 64).unwrap().to_owned();
        answers.push(token);
        for (head, body) in &calls {
            let answer = ask(&simulator, head, &format!("bearer:{secret}"), body).await;
            answers.push(String::from_utf8(answer).unwrap());
        }
        simulator.advance(Duration::from_secs(60));
    }
    (answers, simulator.requests().iter().map(|request| format!("{request:?}")).collect())
}

#[tokio::test]
async fn two_simulators_of_one_seed_answer_and_log_the_same_calls_alike_to_the_byte() {
    let (answers, log) = run(Simulator::builder().seed(7)).await;
    for status in ["200 OK", "201 Created", "401 Unauthorized", "404 Not Found"] {
        assert!(
            answers.iter().any(|answer| answer.starts_with(&format!("HTTP/1.1 {status}"))),
            "{status}: {answers:#?}"
        );
    }
    assert!(log.iter().any(|line| line.contains("Some(Malformed)")), "{log:#?}");
    assert!(
        answers[0].contains("date: Wed, 01 Jul 2026 00:00:00 GMT") && answers[0].contains("2026-07-01T00:00:00.000Z")
    );
    let (same, same_log) = run(Simulator::builder().seed(7)).await;
    assert_eq!(answers, same);
    assert_eq!(log, same_log);

    let (others, other_log) = run(Simulator::builder().seed(8)).await;
    assert_ne!(answers[0], others[0], "the tokens of another seed are others");
    assert_ne!(log, other_log);
}

#[tokio::test]
async fn without_a_seed_no_two_simulators_hand_out_the_same_token() {
    let (one, other) = (run(Simulator::builder()).await.0, run(Simulator::builder()).await.0);
    let token = |answer: &str| answer.split('"').find(|text| text.len() == 64).map(str::to_owned);
    assert_ne!(token(&one[0]), token(&other[0]));
}

#[tokio::test]
async fn a_clock_of_ones_own_goes_before_that_of_the_seed_and_every_answer_is_dated_by_it() {
    let builder = Simulator::builder().clock(|| std::time::SystemTime::UNIX_EPOCH).seed(7);
    let (answers, _) = run(builder).await;
    assert!(answers[0].contains("date: Thu, 01 Jan 1970 00:00:00 GMT"), "{}", answers[0]);
    assert!(answers[10].contains("date: Thu, 01 Jan 1970 00:01:00 GMT"), "{}", answers[10]);
}
