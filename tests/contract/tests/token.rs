//! The access token: fetched with the first call, kept, shared by clones, renewed when it has run out.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use onelogin_contract::tenant::Tenant;

fn token_calls(tenant: &Tenant) -> usize {
    let requests = tenant.simulator().requests();
    requests.iter().filter(|request| request.operation == Some("tokens.generate")).count()
}

#[tokio::test]
async fn one_token_serves_all_calls_of_all_clones() {
    let tenant = Tenant::with_users(2).await.unwrap();
    assert_eq!(token_calls(&tenant), 0, "nothing is sent before the first call");
    let calls = (0..20).map(|_| {
        let users = tenant.client().clone().v2().users();
        tokio::spawn(async move { users.get(36216766).await })
    });
    for call in calls.collect::<Vec<_>>() {
        call.await.unwrap().unwrap();
    }
    assert_eq!(token_calls(&tenant), 1);
}

#[tokio::test]
async fn a_failed_token_call_is_not_remembered() {
    let tenant = Tenant::with_users(2).await.unwrap();
    let answer = onelogin_simulator::Answer::empty(500);
    tenant.simulator().script("auth", "tokens.generate", answer).unwrap();
    let users = tenant.client().v2().users();
    assert_eq!(users.get(36216766).await.unwrap_err().status(), Some(500));
    users.get(36216766).await.unwrap();
}

#[tokio::test]
async fn a_token_that_was_old_when_it_came_is_asked_for_again_once_it_has_run_out() {
    let tenant = Tenant::with_users(2).await.unwrap();
    let now = "Sun, 06 Nov 2022 08:49:37 GMT";
    let answer = |age: &str| {
        let token = serde_json::json!({"access_token": "x", "created_at": age, "expires_in": 36000});
        onelogin_simulator::Answer::json(200, token).header("date", now)
    };
    // Ten hours and one second old by the server's own clock: tried, and replaced when it is refused.
    tenant.simulator().script("auth", "tokens.generate", answer("2022-11-05T22:49:36.000Z")).unwrap();
    let users = tenant.client().v2().users();
    users.get(36216766).await.unwrap();
    assert_eq!(token_calls(&tenant), 2);
    users.get(36216766).await.unwrap();
    assert_eq!(token_calls(&tenant), 2);
}

#[test]
fn calls_and_streams_can_be_sent_between_threads() {
    fn sent<T: Send + 'static>(_: &T) {}
    let client =
        onelogin::Client::builder().base_url("http://127.0.0.1:9").credentials("id", "secret").build().unwrap();
    let users = client.v2().users();
    sent(&users.get(1));
    sent(&users.get(1).into_future());
    sent(&users.get(1).with_response().into_future());
    sent(&users.list_all(onelogin::v2::ListUsers::new()));
}
