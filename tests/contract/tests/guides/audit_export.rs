//! The program of `docs/audit_export.md` keeps what the guide promises.

use onelogin_contract::tenant::environment;
use onelogin_simulator::{Answer, Simulator};
use serde_json::{Value, json};
use std::{
    collections::BTreeSet,
    env, fs,
    path::{Path, PathBuf},
    time::Duration,
};
use tokio::process::Command;

fn export(simulator: &Simulator, file: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_audit_export"));
    command.arg(file).envs(environment(simulator)).kill_on_drop(true);
    command
}

/// Runs it to its end, and gives what it said.
async fn run(simulator: &Simulator, file: &Path) -> String {
    let output = export(simulator, file).output().await.unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

fn lines(file: &Path) -> Vec<Value> {
    let text = fs::read_to_string(file).unwrap_or_default();
    text.lines().map_while(|line| serde_json::from_str(line).ok()).collect()
}

/// Every event of the account is in the file, as the account has it but for what is null, and none is there twice.
fn assert_all_once(simulator: &Simulator, file: &Path) {
    let mut lines = lines(file);
    lines.sort_by_key(|event| event["id"].as_i64());
    let mut events = simulator.events().all();
    for event in &mut events {
        event.as_object_mut().unwrap().retain(|_, value| !value.is_null());
    }
    assert!(lines == events, "{} lines, {} events", lines.len(), events.len());
}

fn empty() -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("audit.jsonl");
    (folder, file)
}

#[tokio::test]
async fn no_event_is_lost_or_written_twice_where_a_run_was_killed() {
    let simulator = Simulator::builder().events(230).start().await.unwrap();
    let (_folder, file) = empty();
    simulator.script("v1", "events.list", Answer::real()).unwrap();
    simulator.script("v1", "events.list", Answer::html(429, "Slow down").header("Retry-After", "0")).unwrap();
    simulator.script("v1", "events.list", Answer::real()).unwrap();
    simulator.script("v1", "events.list", Answer::real().delay(Duration::from_secs(600))).unwrap();
    let mut killed = export(&simulator, &file).spawn().unwrap();
    while lines(&file).len() < 100 {
        assert!(killed.try_wait().unwrap().is_none(), "it ended by itself");
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    killed.kill().await.unwrap();
    let text = fs::read(&file).unwrap();
    fs::write(&file, &text[..text.len() - 40]).unwrap(); // as if it had been killed while it wrote

    simulator.clear_requests();
    assert_eq!(run(&simulator, &file).await, "131 events added\n");
    assert_all_once(&simulator, &file);
    let lists = simulator.requests().iter().filter(|request| request.operation == Some("events.list")).count();
    assert_eq!(lists, 3, "what was written already is not read again, but for ten minutes");
}

#[tokio::test]
async fn later_runs_add_what_is_new_and_what_appeared_late() {
    let simulator = Simulator::builder().events(20).start().await.unwrap();
    let (_folder, file) = empty();
    assert_eq!(run(&simulator, &file).await, "20 events added\n");
    assert_eq!(run(&simulator, &file).await, "0 events added\n");

    let last = simulator.events().all().pop().unwrap();
    let at_that_very_time = json!({"event_type_id": 5, "created_at": last["created_at"], "of_tomorrow": [1]});
    simulator.events().insert(at_that_very_time).unwrap();
    let late = json!({"id": last["id"].as_i64().unwrap() - 1, "event_type_id": 8, "created_at": last["created_at"]});
    simulator.events().insert(late).unwrap();
    assert_eq!(run(&simulator, &file).await, "2 events added\n");
    assert_all_once(&simulator, &file);
}

#[tokio::test]
async fn an_event_without_an_id_is_reported_and_holds_nothing_up() {
    let simulator = Simulator::builder().events(60).start().await.unwrap();
    let (_folder, file) = empty();
    simulator.script("v1", "events.list", Answer::real().malformed()).unwrap();
    let output = export(&simulator, &file).output().await.unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success() && said.starts_with("left out: ") && said.lines().count() == 1, "{said}");
    let ids: BTreeSet<_> = lines(&file).iter().map(|event| event["id"].as_i64()).collect();
    assert_eq!(ids.len(), 59);
}

#[tokio::test]
async fn a_file_that_is_no_export_is_left_as_it_is() {
    let simulator = Simulator::builder().events(5).start().await.unwrap();
    let (_folder, file) = empty();
    fs::write(&file, "a letter\nhalf of").unwrap();
    assert!(!export(&simulator, &file).output().await.unwrap().status.success());
    assert_eq!(fs::read_to_string(&file).unwrap(), "a letter\nhalf of");
    assert!(simulator.requests().is_empty());
}
