//! The guide to errors: its program does what the guide says when things fail.

use onelogin_contract::tenant::environment;
use onelogin_simulator::{Answer, Simulator};
use serde_json::json;
use std::{env, process::Stdio};
use tokio::{io::AsyncWriteExt, process::Command};

/// What the program made of its lines: exit code, standard output, standard error.
async fn run(simulator: &Simulator, lines: &str) -> (Option<i32>, String, String) {
    let mut program = Command::new(env!("CARGO_BIN_EXE_errors"))
        .envs(environment(simulator))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    program.stdin.take().unwrap().write_all(lines.as_bytes()).await.unwrap();
    let output = program.wait_with_output().await.unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (output.status.code(), text(output.stdout), text(output.stderr))
}

/// How often an operation was carried out.
fn done(simulator: &Simulator, operation: &str) -> usize {
    let requests = simulator.requests();
    requests.iter().filter(|request| request.operation == Some(operation) && request.carried_out).count()
}

#[tokio::test]
async fn nobody_is_created_twice_when_an_answer_is_lost() {
    let simulator = Simulator::builder().users(0).start().await.unwrap();
    simulator.script("v2", "users.create", Answer::lost().carry_out()).unwrap();
    simulator.script("v2", "users.create", Answer::html(502, "<title>Bad gateway</title>")).unwrap();
    let (code, said, complaints) = run(&simulator, "+ ada ada@example.com\n+ grace grace@example.com\n").await;
    assert_eq!((code, complaints.as_str()), (Some(0), ""));
    assert_eq!((simulator.users().len(), done(&simulator, "users.create")), (2, 2));
    let ids: Vec<_> = simulator.users().all().iter().map(|user| user["id"].clone()).collect();
    assert!(
        said.starts_with(&format!("+ ada ada@example.com: is {}, although the connection broke: ", ids[0])),
        "{said}"
    );
    assert!(said.ends_with(&format!("\n+ grace grace@example.com: is {}\n", ids[1])), "{said}");
}

#[tokio::test]
async fn a_line_that_is_refused_does_not_stop_the_others() {
    let simulator = Simulator::builder().users(0).start().await.unwrap();
    let user = |name: &str| json!({"username": name, "email": format!("{name}@example.com"), "status": 1});
    simulator.users().insert(user("ada")).unwrap();
    let boss = simulator.users().insert(user("boss")).unwrap();
    simulator.put_out_of_reach(boss);
    let gone = simulator.users().insert(user("gone")).unwrap();
    simulator.script("v2", "users.delete", Answer::json(404, json!({"message": "No such user"}))).unwrap();
    let (code, said, complaints) = run(&simulator, "+ eve ada@example.com\n- boss\n- gone\n- *\nlunch\n- ada\n").await;
    assert_eq!((code, complaints.as_str()), (Some(0), ""));
    let lines: Vec<_> = said.lines().collect();
    assert!(lines[0].starts_with("+ eve ada@example.com: refused: v2 users.create: 422 "), "{said}");
    assert!(lines[0].contains("Email must be unique"), "{said}");
    assert!(lines[1].starts_with("- boss: refused: v1 users.log_out: 403 "), "{said}");
    assert_eq!(lines[2], format!("- gone: {gone} was gone"));
    assert_eq!(lines[3..5], ["- *: is not there", "lunch: not understood"]);
    assert!(lines[5].starts_with("- ada: ") && lines[5].ends_with(" is gone"), "{said}");
    assert_eq!(simulator.users().len(), 2);
}

#[tokio::test]
async fn a_429_is_waited_for_and_a_malformed_item_hides_no_other() {
    let simulator = Simulator::builder().users(0).start().await.unwrap();
    for name in ["a1", "a2", "a*"] {
        simulator.users().insert(json!({"username": name})).unwrap();
    }
    simulator.script("v2", "users.list", Answer::html(429, "<h1>Slow down</h1>").header("Retry-After", "1")).unwrap();
    for _ in 0..2 {
        simulator.script("v2", "users.list", Answer::real().malformed()).unwrap();
    }
    let (code, said, complaints) = run(&simulator, "- a*\n- a2\n- a2\n").await;
    assert_eq!((code, complaints.as_str()), (Some(0), ""));
    let lines: Vec<_> = said.lines().collect();
    assert_eq!(lines[0], "- a*: 3 is gone");
    assert!(
        lines[1].starts_with("- a2: unclear: v2 users.list: item 0 of the page lacks what identifies it"),
        "{said}"
    );
    assert_eq!(lines[2], "- a2: 2 is gone");
    assert_eq!((simulator.users().len(), done(&simulator, "users.delete")), (1, 2));
}

#[tokio::test]
async fn a_server_in_trouble_stops_the_program_for_now() {
    let simulator = Simulator::builder().users(0).start().await.unwrap();
    for _ in 0..4 {
        simulator.script("v2", "users.list", Answer::html(503, "<title>Down</title>")).unwrap();
    }
    let lines = "+ ada ada@example.com\n- grace\n+ eve eve@example.com\n";
    let (code, said, complaints) = run(&simulator, lines).await;
    assert_eq!(code, Some(75));
    assert_eq!(said.lines().count(), 1, "{said}");
    assert!(complaints.starts_with("stopped at - grace: v2 users.list: 503 Down; 4 attempts"), "{complaints}");
    assert_eq!(done(&simulator, "users.create"), 1);
    // The same lines again: Ada is there, so that she is refused, and all else is done.
    let (code, said, complaints) = run(&simulator, lines).await;
    assert_eq!((code, complaints.as_str()), (Some(0), ""));
    assert!(
        said.contains("ada@example.com: refused: v2 users.create: 422 ") && said.contains("- grace: is not there"),
        "{said}"
    );
    assert_eq!(simulator.users().len(), 2);
}

#[tokio::test]
async fn a_scope_that_is_too_narrow_stops_the_program_for_good() {
    let simulator = Simulator::builder().users(0).scope("Read Users").start().await.unwrap();
    let (code, said, complaints) = run(&simulator, "+ ada ada@example.com\n+ eve eve@example.com\n").await;
    assert_eq!((code, said.as_str()), (Some(1), ""));
    assert!(
        complaints.contains("the credential pair needs one of the scopes Manage Users, Manage All"),
        "{complaints}"
    );
    assert_eq!(simulator.requests().iter().filter(|request| request.operation == Some("users.create")).count(), 1);
}
