//! What happens between a call and the wire when things go wrong, on a clock that moves by itself.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use onelogin::{
    BoxFuture, Client, CredentialSource, Credentials, Error, ErrorKind, Region, RetryPolicy, SourceError,
    TransportError, v2::ListUsers,
};
use onelogin_contract::{
    watch::{CLIENT_SECRET, TOKEN},
    wire::{Wire, answer, broken, day, status, unreachable},
};
use std::{
    sync::{Arc, Mutex},
    time::Duration,
};
use tokio::time;

fn near(found: f64, expected: f64) -> bool {
    (found - expected).abs() <= 0.05 * expected.max(0.02)
}

#[tokio::test(start_paused = true)]
async fn what_may_pass_is_tried_again_with_growing_waits() {
    for failure in [
        status(408),
        status(500),
        status(502),
        status(503),
        status(504),
        broken(),
        unreachable(),
        Err(TransportError::timeout("slow")),
    ] {
        let wire = Wire::default();
        let client = wire.client().unwrap();
        wire.will([failure, status(503), status(503)]);
        client.v2().users().get(1).await.unwrap();
        let times = wire.times();
        for (time, expected) in times.iter().zip([0.0, 0.2, 0.6, 1.4]) {
            assert!(near(*time, expected), "{times:?}");
        }
        assert_eq!(times.len(), 4);
    }
}

#[tokio::test(start_paused = true)]
async fn the_error_tells_every_attempt() {
    let wire = Wire::default();
    let client = wire.client().unwrap();
    wire.will([broken(), status(502), unreachable(), status(503)]);
    let error = client.v2().users().get(1).await.unwrap_err();
    let attempts: Vec<_> = error.attempts().iter().map(|attempt| (attempt.number, attempt.status)).collect();
    assert_eq!(attempts, [(1, None), (2, Some(502)), (3, None), (4, Some(503))]);
    assert!(error.attempts()[0].message.contains("reset"));
    assert_eq!(error.status(), Some(503));
    assert!(error.is_retryable());
    assert!(error.to_string().contains("; 4 attempts"), "{error}");
}

#[tokio::test(start_paused = true)]
async fn what_cannot_pass_is_not_tried_again() {
    for code in [400, 403, 404, 422, 501, 302] {
        let wire = Wire::default();
        let client = wire.client().unwrap();
        wire.will([status(code)]);
        let error = client.v2().users().get(1).await.unwrap_err();
        assert_eq!((error.status(), wire.times().len(), error.is_retryable()), (Some(code), 1, false), "{code}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_post_is_sent_again_only_when_it_cannot_have_been_done() {
    let request = || onelogin::auth::TokenRevocation::new("x");
    for (failure, sent) in [
        (unreachable(), 2),
        (status(429), 2),
        (broken(), 1),
        (status(500), 1),
        (status(503), 1),
        (Err(TransportError::timeout("slow")), 1),
    ] {
        let wire = Wire::default();
        let client = wire.client().unwrap();
        wire.will([failure, Ok(answer(200, r#"{"status": {"code": 200}}"#, &[]))]);
        let outcome = client.auth().tokens().revoke(request()).await;
        assert_eq!((wire.times().len(), outcome.is_ok()), (sent, sent == 2));
    }
}

#[tokio::test(start_paused = true)]
async fn a_delete_whose_answer_was_lost_has_succeeded_when_nothing_is_left() {
    let gone = r#"{"status": {"error": true, "code": 404, "type": "not found", "message": "User was not found"}}"#;
    for lost in [broken(), status(502), status(504), Err(TransportError::timeout("slow"))] {
        let wire = Wire::default();
        let client = wire.client().unwrap();
        wire.will([lost, Ok(answer(404, gone, &[]))]);
        client.v1().users().delete(1).await.unwrap();
        assert_eq!(wire.times().len(), 2);
    }
    // A 404 of some machine on the way says nothing about the user.
    let wire = Wire::default();
    let client = wire.client().unwrap();
    wire.will([broken(), status(404)]);
    assert!(client.v1().users().delete(1).await.unwrap_err().is_not_found());
    for not_lost in [unreachable(), status(429)] {
        let wire = Wire::default();
        let client = wire.client().unwrap();
        wire.will([not_lost, Ok(answer(404, gone, &[]))]);
        assert!(client.v1().users().delete(1).await.unwrap_err().is_not_found());
    }
}

#[tokio::test(start_paused = true)]
async fn the_server_is_left_alone_for_as_long_as_it_asks() {
    for (name, value, wait) in [
        ("retry-after", "7", 7.0),
        ("retry-after", "Thu, 01 Jan 2026 00:01:00 GMT", 60.0),
        ("x-ratelimit-reset", "832", 832.0),
    ] {
        let wire = Wire::default();
        let client = wire.client().unwrap();
        wire.will([Ok(answer(429, "", &[(name, value)]))]);
        client.v2().users().get(1).await.unwrap();
        let times = wire.times();
        assert!(times.len() == 2 && near(times[1], wait), "{name}: {value}: {times:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn the_reset_that_every_answer_tells_is_waited_for_only_when_throttled() {
    let wire = Wire::default();
    let client = wire.client().unwrap();
    let headers = [("x-ratelimit-limit", "5000"), ("x-ratelimit-remaining", "4000"), ("x-ratelimit-reset", "3000")];
    wire.will([Ok(answer(503, "", &headers)), Ok(answer(503, "", &[("retry-after", "9")]))]);
    client.v2().users().get(1).await.unwrap();
    let times = wire.times();
    assert!(near(times[1], 0.2) && near(times[2] - times[1], 9.0), "{times:?}");
}

#[tokio::test(start_paused = true)]
async fn a_storm_of_429_sends_nothing_within_the_announced_wait() {
    let wire = Wire::default();
    let client = wire.client().unwrap();
    wire.will([Ok(answer(429, "", &[("retry-after", "30")]))]);
    let calls: Vec<_> = (0..50)
        .map(|_| {
            let client = client.clone();
            tokio::spawn(async move { client.v2().users().get(1).await })
        })
        .collect();
    // The first answer comes before the others ask for their turn.
    for call in calls {
        call.await.unwrap().unwrap();
    }
    let early = wire.times().into_iter().filter(|time| *time > 0.0 && *time < 30.0).count();
    assert_eq!(early, 0, "{:?}", wire.times());

    let late = client.v2().users();
    wire.will([Ok(answer(429, "", &[("retry-after", "30")]))]);
    let before = wire.times().len();
    let first = tokio::spawn(late.get(1).into_future());
    time::sleep(Duration::from_secs(1)).await;
    let second = late.get(2).await;
    second.unwrap();
    first.await.unwrap().unwrap();
    let times = &wire.times()[before..];
    assert_eq!(times.len(), 3);
    assert!(times[1] - times[0] >= 30.0 && times[2] - times[0] >= 30.0, "{times:?}");
}

#[tokio::test(start_paused = true)]
async fn a_used_up_quota_is_waited_for_in_order_and_not_beyond_the_deadline() {
    let wire = Wire::default();
    let client = wire.client().unwrap();
    let headers = [("x-ratelimit-limit", "5000"), ("x-ratelimit-remaining", "0"), ("x-ratelimit-reset", "120")];
    wire.will([Ok(answer(200, r#"{"id": 1}"#, &headers))]);
    client.v2().users().get(1).await.unwrap();
    let known = client.rate_limit().unwrap();
    assert_eq!((known.limit, known.remaining, known.resets_in), (5000, 0, Duration::from_secs(120)));

    let error = client.v2().users().get(1).deadline(Duration::from_secs(60)).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::RateLimited);
    assert!(error.is_rate_limited() && error.to_string().contains("for another 120 s"), "{error}");
    assert_eq!(wire.times().len(), 1, "nothing was sent");

    let order = Arc::new(Mutex::new(Vec::new()));
    let calls: Vec<_> = (0..5)
        .map(|number| {
            let (client, order) = (client.clone(), order.clone());
            tokio::spawn(async move {
                client.v2().users().get(number).await.unwrap();
                order.lock().unwrap().push(number);
            })
        })
        .collect();
    calls[2].abort();
    for (number, call) in calls.into_iter().enumerate() {
        assert_eq!(call.await.is_err(), number == 2);
    }
    assert_eq!(*order.lock().unwrap(), [0, 1, 3, 4]);
    assert!(wire.times()[1..].iter().all(|time| near(*time, 120.0)), "{:?}", wire.times());
}

#[tokio::test(start_paused = true)]
async fn a_deadline_ends_a_call_wherever_it_is() {
    let wire = Wire::default();
    let client = wire.client().unwrap();
    wire.delay(Duration::from_secs(3600));
    let start = time::Instant::now();
    let error = client.v2().users().get(1).deadline(Duration::from_secs(5)).await.unwrap_err();
    assert!(error.is_timeout() && error.to_string().contains("deadline of 5.0 s"), "{error}");
    assert!(near(start.elapsed().as_secs_f64(), 5.0));
    assert!(error.attempts().is_empty(), "it was waiting for a token: {:?}", error.attempts());
    wire.delay(Duration::ZERO);
    client.v2().users().get(1).await.unwrap();
    wire.will([status(503)]);
    wire.delay(Duration::from_secs(3));
    let error = client.v2().users().get(1).deadline(Duration::from_secs(5)).await.unwrap_err();
    let attempts: Vec<_> = error.attempts().iter().map(|attempt| (attempt.number, attempt.status)).collect();
    assert_eq!(attempts, [(1, Some(503)), (2, None)], "the one that was cut off is told, too");

    wire.delay(Duration::ZERO);
    wire.will([status(503), status(503)]);
    let slow = RetryPolicy::new().first_delay(Duration::from_secs(60)).longest_delay(Duration::from_secs(60));
    let start = time::Instant::now();
    let error = client.v2().users().get(1).deadline(Duration::from_secs(30)).retry(slow).await.unwrap_err();
    assert_eq!((error.status(), error.attempts().len()), (Some(503), 1), "no use in waiting beyond the deadline");
    assert!(start.elapsed() < Duration::from_secs(1));
}

#[tokio::test(start_paused = true)]
async fn a_call_that_is_dropped_spoils_nothing() {
    let wire = Wire::default();
    let client = wire.client().unwrap();
    wire.delay(Duration::from_secs(10));
    for _ in 0..3 {
        let call = tokio::spawn(client.v2().users().get(1).into_future());
        time::sleep(Duration::from_secs(5)).await;
        call.abort();
    }
    wire.delay(Duration::ZERO);
    client.v2().users().get(1).await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn retries_stop_when_the_budget_is_spent() {
    let wire = Wire::default();
    let client = wire.client().unwrap();
    wire.will((0..1000).map(|_| status(503)));
    for _ in 0..200 {
        client.v2().users().get(1).await.unwrap_err();
    }
    // 200 first attempts, and 500 / 5 retries.
    assert_eq!(wire.times().len(), 300);
}

#[tokio::test(start_paused = true)]
async fn a_refused_token_is_replaced_once_for_all() {
    let wire = Wire::default();
    let client = wire.client().unwrap();
    client.v2().users().get(1).await.unwrap();
    assert_eq!(wire.token_calls().len(), 1);

    // The server has a new token: one call for it, one replay for each call that was refused.
    wire.reissue();
    wire.delay(Duration::from_secs(1));
    let calls: Vec<_> = (0..10).map(|_| tokio::spawn(client.v2().users().get(1).into_future())).collect();
    for call in calls {
        call.await.unwrap().unwrap();
    }
    assert_eq!((wire.token_calls().len(), wire.times().len()), (2, 21));
    assert_eq!(wire.seen().last().unwrap().authorization(), format!("Bearer {TOKEN}-1"));
}

#[tokio::test(start_paused = true)]
async fn a_scope_that_is_missing_costs_no_replay() {
    let wire = Wire::default();
    let client = wire.client().unwrap();
    client.v2().users().get(1).await.unwrap();
    wire.will((0..3).map(|_| status(401)));
    for _ in 0..3 {
        let error = client.v2().users().list(ListUsers::new()).await.unwrap_err();
        let line = error.to_string();
        assert!(line.contains("needs one of the scopes Read Users, Manage Users, Read All, Manage All"), "{line}");
    }
    assert_eq!((wire.token_calls().len(), wire.times().len()), (2, 4), "the server stood by the token: asked once");

    let insufficient =
        r#"{"status": {"error": true, "code": 401, "type": "Unauthorized", "message": "Insufficient Permission"}}"#;
    wire.will([Ok(answer(401, insufficient, &[]))]);
    let error = client.v1().users().log_out(1).await.unwrap_err();
    assert!(error.to_string().contains("needs one of the scopes Manage Users, Manage All"), "{error}");
    assert_eq!((wire.token_calls().len(), wire.times().len()), (2, 5), "version 1 says so itself: no token call");
}

#[tokio::test(start_paused = true)]
async fn a_token_that_ends_is_fetched_once_for_a_thousand_calls() {
    let wire = Wire::default();
    let client = wire.client().unwrap();
    client.v2().users().get(1).await.unwrap();
    for (pass, expected) in
        [(Duration::from_secs(35_950), 2), (Duration::from_secs(40), 2), (Duration::from_secs(20), 3)]
    {
        time::advance(pass).await;
        if expected == 3 {
            wire.reissue();
        }
        let calls: Vec<_> = (0..1000).map(|_| tokio::spawn(client.v2().users().get(1).into_future())).collect();
        for call in calls {
            call.await.unwrap().unwrap();
        }
        assert_eq!(wire.token_calls().len(), expected);
    }
}

#[tokio::test(start_paused = true)]
async fn a_token_call_is_repeated_like_a_get() {
    let wire = Wire::default();
    let client = wire.client().unwrap();
    wire.will_issue([status(503), broken(), status(500)]);
    client.v2().users().get(1).await.unwrap();
    assert_eq!((wire.token_calls().len(), wire.times().len()), (4, 1));
}

#[tokio::test(start_paused = true)]
async fn a_renewal_that_hangs_or_fails_holds_nobody_up_for_long() {
    let wire = Wire::default();
    let client = wire.client().unwrap();
    client.v2().users().get(1).await.unwrap();
    time::advance(Duration::from_secs(35_945)).await;
    let start = time::Instant::now();
    wire.hang_tokens(true);
    client.v2().users().get(1).await.unwrap();
    assert!(near(start.elapsed().as_secs_f64(), 5.0), "{:?}", start.elapsed());
    for _ in 0..100 {
        client.v2().users().get(1).await.unwrap();
    }
    assert!(near(start.elapsed().as_secs_f64(), 5.0), "the next renewal is put off: {:?}", start.elapsed());
    assert_eq!(wire.token_calls().len(), 2);
    wire.hang_tokens(false);
    time::advance(Duration::from_secs(6)).await;
    client.v2().users().get(1).await.unwrap();
    assert_eq!(wire.token_calls().len(), 3);
}

#[tokio::test(start_paused = true)]
async fn a_fixed_token_is_used_as_it_is() {
    let wire = Wire::default();
    let client = wire.builder().token("given").build().unwrap();
    wire.will([status(401)]);
    let error: Error = client.v2().users().get(1).await.unwrap_err();
    assert!(error.is_unauthorized());
    assert_eq!((wire.token_calls().len(), wire.seen()[0].authorization()), (0, "Bearer given"));
}

#[tokio::test(start_paused = true)]
async fn a_token_is_read_in_either_shape() {
    let wire = Wire::default();
    let client = wire.client().unwrap();
    let enveloped = format!(
        r#"{{"status": {{"error": false, "code": 200}}, "data": [{{"access_token": "{TOKEN}-0", "expires_in": 100,
        "created_at": "2025-12-31T23:59:00.000Z"}}]}}"#
    );
    wire.will_issue([Ok(answer(200, &enveloped, &[]))]);
    client.v2().users().get(1).await.unwrap();
    assert_eq!(wire.seen()[0].authorization(), format!("Bearer {TOKEN}-0"));
    // 100 seconds from its creation, 40 from now.
    time::advance(Duration::from_secs(41)).await;
    client.v2().users().get(1).await.unwrap();
    assert_eq!(wire.token_calls().len(), 2);

    for nothing in [r#"{"data": []}"#, r#"{"data": [{"expires_in": 1}]}"#, "[]", "null", "<p>"] {
        let wire = Wire::default();
        wire.will_issue([Ok(answer(200, nothing, &[]))]);
        let error = wire.client().unwrap().v2().users().get(1).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Token, "{nothing}: {error}");
        assert!(wire.seen().is_empty());
    }
}

#[tokio::test(start_paused = true)]
async fn the_age_of_a_token_is_told_by_the_servers_clock() {
    let wire = Wire::default();
    let client = wire.client().unwrap();
    let token =
        format!(r#"{{"access_token": "{TOKEN}-0", "expires_in": 36000, "created_at": "2030-06-01T10:00:00.000Z"}}"#);
    // Our clock is four years behind; by the server's the token has an hour left.
    wire.will_issue([Ok(answer(200, &token, &[("date", "Sat, 01 Jun 2030 19:00:00 GMT")]))]);
    client.v2().users().get(1).await.unwrap();
    time::advance(Duration::from_secs(3500)).await;
    client.v2().users().get(1).await.unwrap();
    assert_eq!(wire.token_calls().len(), 1);
    time::advance(Duration::from_secs(101)).await;
    client.v2().users().get(1).await.unwrap();
    assert_eq!(wire.token_calls().len(), 2);
}

/// Credentials that change with every call; the third is not to be had.
#[derive(Debug, Default)]
struct Vault(std::sync::atomic::AtomicUsize);

impl CredentialSource for Vault {
    fn load(&self) -> BoxFuture<'_, Result<Credentials, SourceError>> {
        let call = self.0.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
        Box::pin(async move {
            match call {
                2 => Err("vault sealed".into()),
                3 => Ok(Credentials::new("id", "")),
                _ => Ok(Credentials::new("id", format!("{CLIENT_SECRET}{call}"))),
            }
        })
    }
}

#[tokio::test(start_paused = true)]
async fn credentials_are_asked_for_before_each_token_call() {
    let wire = Wire::default();
    let client = wire.builder().credential_source(Vault::default()).build().unwrap();
    for _ in 0..2 {
        for _ in 0..3 {
            client.v2().users().get(1).await.unwrap();
        }
        time::advance(Duration::from_secs(36_000)).await;
        wire.reissue();
    }
    let basic: Vec<_> = wire.token_calls().iter().map(|call| call.authorization().to_owned()).collect();
    assert_eq!(basic.len(), 2);
    assert_ne!(basic[0], basic[1], "the second is the rotated one");

    let error = client.v2().users().get(1).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Token);
    assert_eq!(error.to_string(), "auth tokens.generate: no access token: the credential source failed");
    assert!(std::error::Error::source(&error).unwrap().to_string().contains("vault sealed"), "whoever asks is told");
    let error = client.v2().users().get(1).await.unwrap_err();
    assert!(error.to_string().contains("the client secret is empty"), "{error}");
    assert_eq!(wire.token_calls().len(), 2);
}

#[tokio::test(start_paused = true)]
async fn a_call_that_needs_credentials_says_so_where_there_are_none() {
    let wire = Wire::default();
    let start = wire.builder();
    drop(start);
    let client = Client::builder().subdomain("example").token("given").transport(wire.clone()).build().unwrap();
    let error = client.auth().tokens().revoke(onelogin::auth::TokenRevocation::new("x")).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Configuration);
    assert!(error.to_string().contains("needs credentials"), "{error}");
    assert!(wire.seen().is_empty());
}

#[tokio::test(start_paused = true)]
async fn every_address_leads_where_it_should() {
    for (builder, base) in [
        (Client::builder().subdomain("example"), "https://example.onelogin.com"),
        (Client::builder().region(Region::Us), "https://api.us.onelogin.com"),
        (Client::builder().region(Region::Eu), "https://api.eu.onelogin.com"),
        (Client::builder().base_url("https://login.example.com/"), "https://login.example.com"),
        (Client::builder().subdomain("example").base_url("http://127.0.0.1:9"), "http://127.0.0.1:9"),
        (Client::builder().base_url("http://10.0.0.1").allow_plain_http(), "http://10.0.0.1"),
    ] {
        let client = builder.token("given").build().unwrap();
        assert!(format!("{client:?}").contains(&format!("{base:?}")), "{client:?}");
    }
    assert!(Client::builder().base_url("http://10.0.0.1").token("given").build().is_err());
}

/// A store that a fleet shares.
#[derive(Clone, Debug, Default)]
struct Shelf(Arc<Mutex<Option<onelogin::AccessToken>>>);

impl onelogin::TokenStore for Shelf {
    fn load(&self) -> BoxFuture<'_, Option<onelogin::AccessToken>> {
        Box::pin(async { self.0.lock().unwrap().clone() })
    }
    fn save(&self, token: onelogin::AccessToken) -> BoxFuture<'_, ()> {
        Box::pin(async { *self.0.lock().unwrap() = Some(token) })
    }
}

#[tokio::test(start_paused = true)]
async fn a_fleet_shares_one_token() {
    let (wire, shelf) = (Wire::default(), Shelf::default());
    let fleet: Vec<_> = (0..3).map(|_| wire.builder().token_store(shelf.clone()).build().unwrap()).collect();
    for client in &fleet {
        client.v2().users().get(1).await.unwrap();
    }
    assert_eq!(wire.token_calls().len(), 1);
    let kept = shelf.0.lock().unwrap().clone().unwrap();
    assert_eq!(
        (kept.secret.expose(), kept.expires_at),
        (format!("{TOKEN}-0").as_str(), day() + Duration::from_secs(36_000))
    );

    // Revoked: the first that is refused fetches another, the others find it on the shelf.
    wire.reissue();
    for client in &fleet {
        client.v2().users().get(1).await.unwrap();
    }
    assert_eq!(wire.token_calls().len(), 2);
    assert!(!format!("{shelf:?} {:?}", fleet[0]).contains(TOKEN));
}

#[tokio::test(start_paused = true)]
async fn a_revoked_token_is_not_used_again() {
    let wire = Wire::default();
    let client = wire.client().unwrap();
    client.revoke_token().await.unwrap();
    assert_eq!(wire.times().len(), 0, "no token is held: nothing to revoke");
    client.v2().users().get(1).await.unwrap();
    wire.will([status(503)]);
    client.revoke_token().await.unwrap_err();
    wire.will([Ok(answer(200, r#"{"status": {"code": 200}}"#, &[]))]);
    client.revoke_token().await.unwrap();
    client.v2().users().get(1).await.unwrap();
    assert_eq!(wire.token_calls().len(), 2);
}

#[tokio::test]
async fn an_answer_without_end_is_cut_off() {
    let tenant = onelogin_contract::tenant::Tenant::with_users(2).await.unwrap();
    let simulator = tenant.simulator();
    let client =
        Client::builder().base_url(simulator.url()).credentials("simulator", CLIENT_SECRET).largest_answer(700);
    let client = client.build().unwrap();
    let answer = onelogin_simulator::Answer::json(200, serde_json::json!({"id": 1, "comment": "x".repeat(700)}));
    simulator.script("v2", "users.get", answer).unwrap();
    let error = client.v2().users().get(1).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts().len()), (ErrorKind::Transport, 1));
    assert!(error.to_string().contains("the answer is too large: more than 700 bytes"), "{error}");
}
