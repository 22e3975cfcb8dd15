//! The program.

use std::{
    io::{BufRead as _, BufReader},
    process::{Child, Command, Stdio},
};

use reqwest::Client;
use serde_json::{Value, json};

/// Ends the program when a test is over, whatever its outcome.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        self.0.kill().unwrap();
        self.0.wait().unwrap();
    }
}

fn program() -> Command {
    Command::new(env!("CARGO_BIN_EXE_onelogin-simulator"))
}

#[tokio::test]
async fn it_says_where_it_listens_and_serves_the_users_the_events_the_client_and_the_faults_it_was_told() {
    let mut command = program();
    command.args(["--listen", "127.0.0.1:0", "--users", "3", "--client-id", "me", "--client-secret", "mine"]);
    command.args(["--events", "1", "--fault-every", "2"]);
    let mut running = Running(command.stdout(Stdio::piped()).spawn().unwrap());
    let mut line = String::new();
    BufReader::new(running.0.stdout.take().unwrap()).read_line(&mut line).unwrap();
    let url = line.strip_prefix("listening on ").unwrap().trim_end();
    assert!(url.starts_with("http://127.0.0.1:") && !url.ends_with(":0"), "{line}");

    let http = Client::new();
    let token = http.post(format!("{url}/auth/oauth2/v2/token")).basic_auth("me", Some("mine"));
    let token: Value =
        token.json(&json!({"grant_type": "client_credentials"})).send().await.unwrap().json().await.unwrap();
    let users = http.get(format!("{url}/api/2/users")).bearer_auth(token["access_token"].as_str().unwrap());
    let spoilt = users.try_clone().unwrap();
    let users: Vec<Value> = users.send().await.unwrap().json().await.unwrap();
    assert_eq!(users.len(), 3);
    assert_eq!(spoilt.send().await.unwrap().status(), 503);
    let events = http.get(format!("{url}/api/1/events")).bearer_auth(token["access_token"].as_str().unwrap());
    let events: Value = events.send().await.unwrap().json().await.unwrap();
    assert_eq!(events["data"].as_array().unwrap().len(), 1);
}

#[tokio::test]
async fn what_is_served_with_a_seed_is_the_same_in_every_run() {
    let mut tokens = Vec::new();
    for seed in ["7", "7", "8"] {
        let mut running = Running(program().args(["--seed", seed]).stdout(Stdio::piped()).spawn().unwrap());
        let mut line = String::new();
        BufReader::new(running.0.stdout.take().unwrap()).read_line(&mut line).unwrap();
        let url = line.strip_prefix("listening on ").unwrap().trim_end();
        let call = Client::new().post(format!("{url}/auth/oauth2/v2/token")).basic_auth("simulator", Some("simulator"));
        let call = call.json(&json!({"grant_type": "client_credentials"})).send().await.unwrap();
        tokens.push(call.text().await.unwrap());
    }
    assert_eq!(tokens[0], tokens[1]);
    assert_ne!(tokens[0], tokens[2]);
}

#[test]
fn an_address_it_cannot_listen_on_is_one_line_and_a_failure() {
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    for address in ["nonsense", "127.0.0.1:notaport", &taken.local_addr().unwrap().to_string()] {
        let output = program().args(["--listen", address]).output().unwrap();
        let error = String::from_utf8(output.stderr).unwrap();
        assert!(!output.status.success());
        assert!(error.starts_with(&format!("onelogin-simulator: cannot listen on {address}: ")), "{error}");
        assert_eq!((error.lines().count(), output.stdout.len()), (1, 0));
    }
}
