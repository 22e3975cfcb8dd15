//! The guide to logins with a second factor: its program is the one that is run here, and does what the guide says.

use onelogin_contract::tenant::environment;
use onelogin_simulator::{Answer, Factor, Push, Simulator};
use std::{
    env,
    process::{Output, Stdio},
};
use tokio::{io::AsyncWriteExt, process::Command};

const MIKE: i64 = 56_781_966;
const WRONG: &str = "no password of anybody";

/// What the program has said to a user who enters these lines: whether they are in, and its lines.
async fn run(simulator: &Simulator, lines: &[&str]) -> (bool, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_login_with_mfa"));
    command.envs(environment(simulator)).args(["mike.tester@onelogin.com", "example"]);
    let mut program = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let entered: String = lines.iter().map(|line| format!("{line}\n")).collect();
    program.stdin.take().unwrap().write_all(entered.as_bytes()).await.unwrap();
    let Output { status, stdout, stderr } = program.wait_with_output().await.unwrap();
    let said = [stdout, stderr].map(|said| String::from_utf8(said).unwrap()).concat();
    for secret in [Simulator::PASSWORD, WRONG] {
        assert!(!said.contains(secret), "{said}");
    }
    (status.success(), said)
}

async fn account(factors: &[Factor]) -> Simulator {
    let simulator = Simulator::builder().users(2).start().await.unwrap();
    for factor in factors {
        simulator.enroll(MIKE, *factor);
    }
    simulator
}

/// How often an operation was asked for.
fn count(simulator: &Simulator, operation: &str) -> usize {
    simulator.requests().iter().filter(|request| request.operation == Some(operation)).count()
}

fn has_logged_in(simulator: &Simulator) -> bool {
    simulator.users().get(MIKE).unwrap()["invalid_login_attempts"] == 0
        && simulator.users().get(MIKE).unwrap()["last_login"].is_string()
}

#[tokio::test]
async fn a_password_is_enough_where_no_second_factor_is_asked_for() {
    let simulator = account(&[]).await;
    let (is_in, said) = run(&simulator, &[Simulator::PASSWORD]).await;
    assert!(is_in && has_logged_in(&simulator), "{said}");
    assert!(said.starts_with("Password?\nlogged in, with a session token until 20"), "{said}");
}

#[tokio::test]
async fn a_wrong_password_is_refused_before_any_second_factor_and_sent_once() {
    let simulator = account(&[Factor::Sms]).await;
    let (is_in, said) = run(&simulator, &[WRONG, "0", Simulator::CODE]).await;
    assert!(!is_in && said.contains("not let in") && said.contains("Invalid user credentials"), "{said}");
    assert_eq!(simulator.users().get(MIKE).unwrap()["invalid_login_attempts"], 1);
    assert_eq!((count(&simulator, "login.verify_factor"), simulator.notifications(MIKE)), (0, 0));
}

#[tokio::test]
async fn a_suspended_user_and_a_narrow_scope_are_told_apart_by_the_message() {
    let simulator = account(&[]).await;
    let mut mike = simulator.users().get(MIKE).unwrap();
    mike["status"] = 2.into();
    simulator.users().insert(mike).unwrap();
    let (is_in, said) = run(&simulator, &[Simulator::PASSWORD]).await;
    assert!(!is_in && said.contains("User is suspended") && !said.contains("scope"), "{said}");

    let simulator = Simulator::builder().users(2).scope("Read Users").start().await.unwrap();
    let (is_in, said) = run(&simulator, &[Simulator::PASSWORD]).await;
    assert!(!is_in && said.contains("Authentication Only"), "{said}");
}

#[tokio::test]
async fn a_wrong_code_is_asked_for_again_without_the_password_and_without_another_message() {
    let simulator = account(&[Factor::Protect, Factor::Sms]).await;
    let (is_in, said) = run(&simulator, &[Simulator::PASSWORD, "1", "000000", Simulator::CODE]).await;
    assert!(is_in && has_logged_in(&simulator), "{said}");
    assert!(said.contains("0: OneLogin Protect\n1: OneLogin SMS\n"), "{said}");
    assert_eq!(said.matches("That code is wrong.").count(), 1, "{said}");
    assert_eq!((count(&simulator, "login.create_session_token"), simulator.notifications(MIKE)), (1, 1));
}

#[tokio::test]
async fn three_wrong_codes_are_the_end() {
    let simulator = account(&[Factor::Authenticator]).await;
    let (is_in, said) = run(&simulator, &[Simulator::PASSWORD, "0", "1", "2", "3", Simulator::CODE]).await;
    assert!(!is_in && said.contains("three wrong codes"), "{said}");
    assert_eq!(count(&simulator, "login.verify_factor"), 3);
}

#[tokio::test]
async fn a_code_that_was_sent_and_one_that_is_shown_are_both_taken() {
    for factor in [Factor::Sms, Factor::Voice, Factor::Email, Factor::Authenticator] {
        let simulator = account(&[factor]).await;
        let (is_in, said) = run(&simulator, &[Simulator::PASSWORD, "0", Simulator::CODE]).await;
        assert!(is_in && has_logged_in(&simulator), "{factor:?}: {said}");
        let sent = usize::from(factor != Factor::Authenticator);
        assert_eq!(simulator.notifications(MIKE), sent, "{factor:?}");
    }
}

#[tokio::test]
async fn one_push_is_sent_and_either_agreed_to_or_refused() {
    let simulator = account(&[Factor::Protect]).await;
    simulator.answer_pushes(Push::Accept { after: 1 });
    let (is_in, said) = run(&simulator, &[Simulator::PASSWORD, "0"]).await;
    assert!(is_in && has_logged_in(&simulator) && simulator.notifications(MIKE) == 1, "{said}");

    simulator.answer_pushes(Push::Reject { after: 0 });
    let (is_in, said) = run(&simulator, &[Simulator::PASSWORD, "0"]).await;
    assert!(!is_in && said.contains("the push was refused"), "{said}");
}

#[tokio::test]
async fn a_429_is_waited_out_and_a_password_whose_answer_got_lost_is_not_sent_again() {
    let simulator = account(&[Factor::Sms]).await;
    let slow_down = || Answer::html(429, "<h1>Slow down</h1>").header("Retry-After", "0");
    simulator.script("v1", "login.create_session_token", slow_down()).unwrap();
    simulator.script("v1", "login.verify_factor", slow_down()).unwrap();
    let (is_in, said) = run(&simulator, &[Simulator::PASSWORD, "0", Simulator::CODE]).await;
    assert!(is_in && simulator.notifications(MIKE) == 1, "{said}");

    simulator.clear_requests();
    simulator.script("v1", "login.create_session_token", Answer::lost().carry_out()).unwrap();
    let (is_in, said) = run(&simulator, &[Simulator::PASSWORD]).await;
    assert!(!is_in && !said.contains("not let in"), "{said}");
    assert_eq!(count(&simulator, "login.create_session_token"), 1);
}
