//! The program of `docs/directory_sync.md` keeps what the guide promises.

use onelogin_contract::tenant::environment;
use onelogin_simulator::{Answer, Simulator};
use serde_json::{Value, json};
use std::{collections::BTreeMap, env, fs, path::Path, time::Duration};
use tokio::process::Command;

fn sync(simulator: &Simulator, folder: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_directory_sync"));
    command.arg(folder).envs(environment(simulator)).kill_on_drop(true);
    command
}

/// Runs it to its end, and gives what it said.
async fn run(simulator: &Simulator, folder: &Path) -> String {
    let output = sync(simulator, folder).output().await.unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

/// The users in the folder, by their ids.
fn copied(folder: &Path) -> BTreeMap<i64, Value> {
    let files = fs::read_dir(folder.join("users")).into_iter().flatten().map(|file| file.unwrap().path());
    let files = files.filter(|file| file.extension().is_some_and(|extension| extension == "json"));
    let users = files.map(|file| serde_json::from_slice::<Value>(&fs::read(file).unwrap()).unwrap());
    users.map(|user| (user["id"].as_i64().unwrap(), user)).collect()
}

/// The folder holds the users of the account, no other, and all as they are.
fn assert_in_step(simulator: &Simulator, folder: &Path) {
    let copied = copied(folder);
    let users = simulator.users().all();
    assert_eq!(copied.len(), users.len());
    for user in users {
        let copy = &copied[&user["id"].as_i64().unwrap()];
        for field in ["email", "firstname", "status", "role_ids", "custom_attributes", "updated_at"] {
            assert_eq!(copy[field], user[field], "{field} of {}", user["id"]);
        }
    }
}

/// The queries of the lists that were asked for, in order.
fn lists(simulator: &Simulator) -> Vec<String> {
    let requests = simulator.requests().into_iter();
    requests.filter(|request| request.operation == Some("users.list")).map(|request| request.query).collect()
}

fn change(simulator: &Simulator, id: i64, email: &str, at: &str) {
    let mut user = simulator.users().get(id).unwrap();
    user["email"] = json!(email);
    user["updated_at"] = json!(at);
    simulator.users().insert(user).unwrap();
}

#[tokio::test]
async fn a_run_that_was_killed_goes_on_where_it_stood_and_ends_in_step() {
    let simulator = Simulator::builder().users(230).start().await.unwrap();
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    simulator.script("v2", "users.list", Answer::real()).unwrap();
    simulator.script("v2", "users.list", Answer::real()).unwrap();
    simulator.script("v2", "users.list", Answer::real().delay(Duration::from_secs(600))).unwrap();
    let mut killed = sync(&simulator, folder).spawn().unwrap();
    while lists(&simulator).len() < 3 {
        assert!(killed.try_wait().unwrap().is_none(), "it ended by itself");
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    killed.kill().await.unwrap();

    // Somebody of the first page leaves: all behind them move up, one from the third page to the second, which was read.
    let leaver = *copied(folder).keys().next().unwrap();
    assert!(simulator.users().remove(leaver));
    simulator.clear_requests();
    assert_eq!(run(&simulator, folder).await, "129 users written, 1 removed\n");
    assert_in_step(&simulator, folder);
    let lists = lists(&simulator);
    assert!(lists[0].contains("cursor="), "{lists:?}");
    assert_eq!(lists.iter().filter(|query| !query.contains("fields=id")).count(), 3, "two of five pages were there");
}

#[tokio::test]
async fn a_later_run_reads_what_changed_and_removes_who_was_deleted() {
    let simulator = Simulator::builder().users(120).start().await.unwrap();
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    assert_eq!(run(&simulator, folder).await, "120 users written, 0 removed\n");
    assert_eq!(run(&simulator, folder).await, "0 users written, 0 removed\n");

    let now = onelogin::Timestamp::from(std::time::SystemTime::now());
    change(&simulator, 36216766, "kelly@example.com", now.as_str());
    simulator.users().insert(json!({"firstname": "Ada", "email": "ada@example.com"})).unwrap();
    simulator.users().remove(56781966);
    simulator.script("v2", "users.list", Answer::html(429, "Slow down").header("Retry-After", "0")).unwrap();
    simulator.clear_requests();
    assert_eq!(run(&simulator, folder).await, "2 users written, 1 removed\n");
    assert_in_step(&simulator, folder);
    assert!(lists(&simulator)[0].contains("updated_since="));
}

#[tokio::test]
async fn nobody_is_removed_whom_the_account_still_has() {
    let simulator = Simulator::builder().users(120).start().await.unwrap();
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    run(&simulator, folder).await;

    simulator.script("v2", "users.list", Answer::real()).unwrap();
    simulator.script("v2", "users.list", Answer::json(200, json!([]))).unwrap();
    assert_eq!(run(&simulator, folder).await, "0 users written, 0 removed\n");
    assert_eq!(copied(folder).len(), 120);

    simulator.users().remove(56781966);
    simulator.script("v2", "users.list", Answer::real()).unwrap();
    simulator.script("v2", "users.list", Answer::real().malformed()).unwrap();
    assert!(!sync(&simulator, folder).output().await.unwrap().status.success());
    assert_eq!(copied(folder).len(), 120);
    assert_eq!(run(&simulator, folder).await, "0 users written, 1 removed\n");
    assert_in_step(&simulator, folder);
}
