//! The program of `docs/many_tenants.md` keeps what the guide promises.

use onelogin_simulator::{Answer, Simulator};
use serde_json::{Value, json};
use std::{
    env,
    process::{Output, Stdio},
    time::{Duration, Instant},
};
use tokio::{
    io::AsyncWriteExt,
    process::{Child, Command},
};

/// How many accounts the guide reads at once.
const AT_ONCE: usize = 4;

fn account(simulator: &Simulator) -> Value {
    json!({
        "url": simulator.url(),
        "client_id": simulator.client_id(),
        "client_secret": simulator.client_secret(),
    })
}

async fn start(accounts: Vec<Value>) -> Child {
    let mut command = Command::new(env!("CARGO_BIN_EXE_many_tenants"));
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).kill_on_drop(true);
    let mut child = command.spawn().unwrap();
    let mut input = child.stdin.take().unwrap();
    input.write_all(Value::from(accounts).to_string().as_bytes()).await.unwrap();
    child
}

async fn run(accounts: Vec<Value>) -> Output {
    start(accounts).await.wait_with_output().await.unwrap()
}

/// The simulators, each with a user more than the one before, the first with this many.
async fn simulators(count: usize, users: usize) -> Vec<Simulator> {
    let mut simulators = Vec::new();
    for index in 0..count {
        let name = format!("client-{index}");
        let builder = Simulator::builder().users(users + index).client(&name, format!("secret-of-{name}"));
        simulators.push(builder.start().await.unwrap());
    }
    simulators
}

/// What is said of an account that is well.
fn line(simulator: &Simulator) -> String {
    let users = simulator.users().all();
    let locked = users.iter().filter(|user| user["status"] == 3).count();
    format!("{}: {} users, {locked} locked", simulator.url(), users.len())
}

#[tokio::test]
async fn every_account_is_read_with_its_own_credentials() {
    let simulators = simulators(6, 98).await;
    let output = run(simulators.iter().map(account).collect()).await;
    assert!(output.status.success() && output.stderr.is_empty(), "{}", String::from_utf8_lossy(&output.stderr));
    let said = String::from_utf8(output.stdout).unwrap();
    let mut lines: Vec<_> = said.lines().map(str::to_owned).collect();
    let mut expected: Vec<_> = simulators.iter().map(line).collect();
    lines.sort();
    expected.sort();
    assert_eq!(lines, expected);
}

#[tokio::test]
async fn the_trouble_of_some_accounts_is_not_that_of_the_others() {
    let simulators = simulators(5, 60).await;
    let [busy, used_up, closed, fine, alike] = &simulators[..] else { unreachable!() };
    busy.script("v2", "users.list", Answer::real()).unwrap();
    busy.script("v2", "users.list", Answer::html(429, "Slow down").header("Retry-After", "0")).unwrap();
    used_up.script("v2", "users.list", Answer::html(429, "Slow down").header("Retry-After", "3000")).unwrap();
    let mut accounts: Vec<_> = simulators.iter().map(account).collect();
    accounts[2]["client_secret"] = json!("a secret that is none");
    accounts.push(json!({"url": "http://example.com", "client_id": "id", "client_secret": "another secret"}));

    let begun = Instant::now();
    let output = run(accounts).await;
    assert!(begun.elapsed() < Duration::from_secs(60), "it waited for the quota");
    assert!(!output.status.success());
    let (said, complained) = (String::from_utf8(output.stdout).unwrap(), String::from_utf8(output.stderr).unwrap());
    for well in [busy, fine, alike] {
        assert!(said.contains(&line(well)), "{said}");
    }
    for url in [used_up.url(), closed.url(), "http://example.com"] {
        assert_eq!(complained.matches(&format!("{url}: ")).count(), 1, "{complained}");
    }
    assert_eq!((said.lines().count(), complained.lines().count()), (3, 3));
    assert!(!complained.contains("secret"), "{complained}");
}

#[tokio::test]
async fn no_more_accounts_are_read_at_once_than_the_guide_says() {
    let simulators = simulators(AT_ONCE + 2, 10).await;
    for simulator in &simulators[..AT_ONCE] {
        simulator.script("v2", "users.list", Answer::real().delay(Duration::from_secs(600))).unwrap();
    }
    let mut child = start(simulators.iter().map(account).collect()).await;
    let is_read = |simulator: &&Simulator| simulator.requests().iter().any(|it| it.operation == Some("users.list"));
    while simulators.iter().filter(is_read).count() < AT_ONCE {
        assert!(child.try_wait().unwrap().is_none(), "it ended by itself");
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    tokio::time::sleep(Duration::from_millis(200)).await; // time enough to do it wrong
    assert!(simulators[AT_ONCE..].iter().all(|simulator| simulator.requests().is_empty()));
    child.kill().await.unwrap();
}
