//! The guide to custom attributes: its program is the one that is run here, and does what the guide says.

use onelogin_contract::tenant::environment;
use onelogin_simulator::{Answer, Simulator};
use serde_json::{Value, json};
use std::{env, process::Output};
use tokio::process::Command;

const KELLY: i64 = 36_216_766;
const MIKE: i64 = 56_781_966;
const KELLYS_LINE: &str = "36216766 kelly+preprod@onelogin.com 4711\n";

/// What the program has said: whether it succeeded, and its lines.
async fn run(simulator: &Simulator, user: i64, value: &str) -> (bool, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_custom_attributes"));
    command.envs(environment(simulator)).args([&user.to_string(), value]);
    let Output { status, stdout, stderr } = command.output().await.unwrap();
    (status.success(), [stdout, stderr].map(|said| String::from_utf8(said).unwrap()).concat())
}

fn values(simulator: &Simulator, user: i64) -> Value {
    simulator.users().get(user).unwrap()["custom_attributes"].clone()
}

/// How often an operation was asked for.
fn count(simulator: &Simulator, operation: &str) -> usize {
    simulator.requests().iter().filter(|request| request.operation == Some(operation)).count()
}

#[tokio::test]
async fn one_value_is_set_and_no_other_is_lost() {
    let simulator = Simulator::builder().users(2).start().await.unwrap();
    assert_eq!(run(&simulator, KELLY, "4711").await, (true, KELLYS_LINE.to_owned()));
    assert_eq!(values(&simulator, KELLY), json!({"cost_center": "4711", "employeenumber": null, "food": "chicken"}));
    assert_eq!(values(&simulator, MIKE)["cost_center"], Value::Null);

    let both = format!("{KELLYS_LINE}56781966 mike.tester@onelogin.com 4711\n");
    assert_eq!(run(&simulator, MIKE, "4711").await, (true, both));
}

#[tokio::test]
async fn a_second_run_writes_nothing() {
    let simulator = Simulator::builder().users(2).start().await.unwrap();
    run(&simulator, KELLY, "4711").await;
    simulator.clear_requests();
    assert_eq!(run(&simulator, KELLY, "4711").await, (true, KELLYS_LINE.to_owned()));
    assert_eq!((count(&simulator, "custom_attributes.create"), count(&simulator, "users.update")), (0, 0));
    run(&simulator, KELLY, "4712").await;
    assert_eq!((count(&simulator, "custom_attributes.create"), count(&simulator, "users.update")), (0, 1));
}

#[tokio::test]
async fn a_short_name_with_other_capitals_is_the_same_one() {
    let simulator = Simulator::builder().users(2).start().await.unwrap();
    simulator.custom_attributes().insert(json!({"name": "Cost center", "shortname": "Cost_Center"})).unwrap();
    assert_eq!(run(&simulator, KELLY, "4711").await, (true, KELLYS_LINE.to_owned()));
    assert_eq!(values(&simulator, KELLY), json!({"Cost_Center": "4711", "employeenumber": null, "food": "chicken"}));
}

#[tokio::test]
async fn the_list_goes_on_over_pages() {
    let simulator = Simulator::builder().users(200).start().await.unwrap();
    simulator.custom_attributes().insert(json!({"name": "Cost center", "shortname": "cost_center"})).unwrap();
    for mut user in simulator.users().all().into_iter().take(70) {
        user["custom_attributes"] = json!({"cost_center": "4711"});
        simulator.users().insert(user).unwrap();
    }
    let (is_done, said) = run(&simulator, KELLY, "4711").await;
    assert!(is_done && said.lines().count() == 70 && said.lines().all(|line| line.ends_with(" 4711")), "{said}");
}

#[tokio::test]
async fn a_429_and_a_lost_answer_to_an_update_are_survived() {
    let simulator = Simulator::builder().users(2).start().await.unwrap();
    let slow_down = Answer::html(429, "<h1>Slow down</h1>").header("Retry-After", "0");
    simulator.script("v2", "custom_attributes.create", slow_down).unwrap();
    simulator.script("v2", "users.update", Answer::lost().carry_out()).unwrap();
    assert_eq!(run(&simulator, KELLY, "4711").await, (true, KELLYS_LINE.to_owned()));
    assert_eq!(simulator.custom_attributes().len(), 3);
}

#[tokio::test]
async fn a_definition_whose_answer_got_lost_is_found_by_the_next_run() {
    let simulator = Simulator::builder().users(2).start().await.unwrap();
    simulator.script("v2", "custom_attributes.create", Answer::lost().carry_out()).unwrap();
    let (is_done, said) = run(&simulator, KELLY, "4711").await;
    assert!(!is_done && values(&simulator, KELLY)["cost_center"].is_null(), "{said}");
    assert_eq!(count(&simulator, "custom_attributes.create"), 1, "nobody knows whether it was carried out");

    assert_eq!(run(&simulator, KELLY, "4711").await, (true, KELLYS_LINE.to_owned()));
    assert_eq!(count(&simulator, "custom_attributes.create"), 1);
}

#[tokio::test]
async fn a_user_with_a_value_that_is_no_text_keeps_it() {
    let simulator = Simulator::builder().users(2).start().await.unwrap();
    let mut kelly = simulator.users().get(KELLY).unwrap();
    kelly["custom_attributes"]["food"] = json!({"main": "chicken"});
    simulator.users().insert(kelly).unwrap();
    let (is_done, said) = run(&simulator, KELLY, "4711").await;
    assert!(!is_done && said.contains("custom attributes that are no texts"), "{said}");
    assert!(!said.contains("chicken"), "{said}");
    assert_eq!((count(&simulator, "users.update"), &values(&simulator, KELLY)["food"]["main"]), (0, &json!("chicken")));
}
