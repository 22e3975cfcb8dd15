//! The guide to offboarding: its program is the one that is run here, and does what the guide says.

use onelogin_contract::tenant::environment;
use onelogin_simulator::{Answer, Factor, Simulator};
use serde_json::{Value, json};
use std::{env, process::Output};
use tokio::process::Command;

const MIKE: i64 = 56_781_966;
const ADDRESS: &str = "mike.tester@onelogin.com";

/// An account in which Mike has a role of its own, which gives an application, and two second factors.
async fn account() -> Simulator {
    let simulator = Simulator::builder().users(20).start().await.unwrap();
    let role = simulator.roles().insert(json!({"name": "Surfers", "users": [MIKE]})).unwrap();
    simulator.apps().insert(json!({"name": "Waves", "connector_id": 110_016, "role_ids": [role]})).unwrap();
    simulator.enroll(MIKE, Factor::Sms);
    simulator.enroll(MIKE, Factor::Protect);
    simulator
}

/// What the program has said: whether all is done, and its lines.
async fn run(simulator: &Simulator, address: &str) -> (bool, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_offboarding"));
    command.envs(environment(simulator)).arg(address);
    let Output { status, stdout, stderr } = command.output().await.unwrap();
    (status.success(), [stdout, stderr].map(|said| String::from_utf8(said).unwrap()).concat())
}

fn user(simulator: &Simulator) -> Value {
    simulator.users().get(MIKE).unwrap()
}

/// How often an operation was asked for.
fn count(simulator: &Simulator, operation: &str) -> usize {
    simulator.requests().iter().filter(|request| request.operation == Some(operation)).count()
}

#[tokio::test]
async fn a_leaver_loses_everything_and_a_second_run_takes_nothing_more() {
    let simulator = account().await;
    assert_ne!(user(&simulator)["role_ids"], json!([]));
    let done = format!("{ADDRESS} is suspended and logged out, and has no role, application or second factor\n");
    assert_eq!(run(&simulator, ADDRESS).await, (true, done.clone()));
    let after = user(&simulator);
    assert_eq!((&after["status"], &after["role_ids"]), (&json!(2), &json!([])));
    assert_eq!((simulator.logged_out(MIKE), simulator.devices(MIKE).len()), (1, 0));
    let requests = simulator.requests();
    let place = |operation: &str| requests.iter().position(|request| request.operation == Some(operation)).unwrap();
    assert!(place("users.update") < place("users.log_out"), "nobody logs in again in between");

    simulator.clear_requests();
    assert_eq!(run(&simulator, ADDRESS).await, (true, done));
    assert_eq!((count(&simulator, "users.remove_roles"), count(&simulator, "mfa.delete_device")), (0, 0));
}

#[tokio::test]
async fn a_step_that_fails_keeps_no_other_from_being_done_and_the_next_run_makes_up_for_it() {
    let simulator = account().await;
    let refused = json!({"message": "Not now", "name": "UnprocessableEntityError", "statusCode": 422});
    simulator.script("v2", "users.update", Answer::json(422, refused)).unwrap();
    let (is_done, said) = run(&simulator, ADDRESS).await;
    assert!(!is_done && said.contains("failed: v2 users.update: 422"), "{said}");
    assert!(said.contains("left: the status ") && !said.contains("left: the role"), "{said}");
    assert_eq!((simulator.logged_out(MIKE), simulator.devices(MIKE).len()), (1, 0));

    let (is_done, said) = run(&simulator, ADDRESS).await;
    assert!(is_done && user(&simulator)["status"] == 2, "{said}");
}

#[tokio::test]
async fn a_second_factor_that_stays_is_named_and_the_others_go() {
    let simulator = account().await;
    let refused = json!({"message": "Not this one", "name": "ForbiddenError", "statusCode": 403});
    simulator.script("v2", "mfa.delete_device", Answer::json(403, refused)).unwrap();
    let (is_done, said) = run(&simulator, ADDRESS).await;
    assert!(!is_done && said.contains("failed: v2 mfa.delete_device: 403"), "{said}");
    assert_eq!((said.matches("left: the second factor").count(), simulator.devices(MIKE).len()), (1, 1), "{said}");
}

#[tokio::test]
async fn a_lost_answer_about_roles_is_told_as_a_failure_with_nothing_left() {
    let simulator = account().await;
    simulator.script("v1", "users.remove_roles", Answer::lost().carry_out()).unwrap();
    let (is_done, said) = run(&simulator, ADDRESS).await;
    assert!(!is_done && said.contains("failed: v1 users.remove_roles: 400"), "{said}");
    assert!(!said.contains("left:"), "{said}");
    let (is_done, said) = run(&simulator, ADDRESS).await;
    assert!(is_done, "{said}");
}

#[tokio::test]
async fn what_the_steps_do_not_take_away_is_named() {
    let simulator = account().await;
    let kept = json!({"status": {"error": false, "code": 200, "type": "success", "message": "Success"}});
    simulator.script("v1", "users.remove_roles", Answer::json(200, kept)).unwrap();
    let (is_done, said) = run(&simulator, ADDRESS).await;
    assert!(!is_done && said.contains("left: the role") && said.contains("left: the application"), "{said}");
    assert!(!said.contains("failed:") && said.contains("it does no harm to run this again"), "{said}");
}

#[tokio::test]
async fn a_429_is_waited_out() {
    let simulator = account().await;
    let slow_down = || Answer::html(429, "<h1>Slow down</h1>").header("Retry-After", "0");
    simulator.script("v1", "users.log_out", slow_down()).unwrap();
    simulator.script("v2", "mfa.delete_device", slow_down()).unwrap();
    let (is_done, said) = run(&simulator, ADDRESS).await;
    assert!(is_done && simulator.logged_out(MIKE) == 1, "{said}");
}

#[tokio::test]
async fn an_address_that_is_not_one_users_changes_nothing() {
    let simulator = account().await;
    let before = simulator.users().all();
    for address in ["nobody@example.com", "mike.tester*"] {
        let (is_done, said) = run(&simulator, address).await;
        assert!(!is_done && said.contains("0 users have the address"), "{said}");
    }
    assert_eq!(simulator.users().all(), before);
}
