//! A live run can be dared: it reads, changes nothing but what it made, says what differs, and gives no secret away.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use onelogin::Client;
use onelogin_contract::{
    live::{self, Options, Outcome},
    replay::{self, Judge, Recording},
    tenant::Tenant,
    watch::secret_in,
};
use onelogin_simulator::{Answer, Simulator};
use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, IsCa, KeyPair};
use serde_json::{Value, json};
use std::{fs, path::PathBuf, process::Output, sync::Arc, time::Duration};
use tempfile::TempDir;
use tokio::{
    io::copy_bidirectional,
    net::{TcpListener, TcpStream},
    process::Command,
    time::sleep,
};
use tokio_rustls::{
    TlsAcceptor,
    rustls::{ServerConfig, pki_types::PrivateKeyDer},
};

/// A user whom every simulated account has.
const KELLY: i64 = 36_216_766;

/// A simulated account that is reached as a real one is: by https, with a certificate that some authority vouches for.
struct Account {
    tenant: Tenant,
    url: String,
    folder: TempDir,
}

impl Account {
    async fn new() -> Self {
        let tenant = Tenant::with_users(30).await.unwrap();
        let mut params = CertificateParams::default();
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        let authority = CertifiedIssuer::self_signed(params, KeyPair::generate().unwrap()).unwrap();
        let key = KeyPair::generate().unwrap();
        let names = CertificateParams::new(vec!["localhost".to_owned()]).unwrap();
        let certificate = names.signed_by(&key, &authority).unwrap();
        let folder = TempDir::new().unwrap();
        fs::write(folder.path().join("authority.pem"), authority.pem()).unwrap();

        let key = PrivateKeyDer::try_from(key.serialize_der()).unwrap();
        let config = ServerConfig::builder().with_no_client_auth();
        let config = config.with_single_cert(vec![certificate.der().clone()], key).unwrap();
        let acceptor = TlsAcceptor::from(Arc::new(config));
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("https://localhost:{}", listener.local_addr().unwrap().port());
        let behind = tenant.simulator().address();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let acceptor = acceptor.clone();
                tokio::spawn(async move {
                    let mut stream = acceptor.accept(stream).await?;
                    copy_bidirectional(&mut stream, &mut TcpStream::connect(behind).await?).await
                });
            }
        });
        Self { tenant, url, folder }
    }

    fn simulator(&self) -> &Simulator {
        self.tenant.simulator()
    }

    fn file(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// `verify --live` as an administrator runs it, who trusts the authority.
    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = command(arguments);
        command
            .env("SSL_CERT_FILE", self.file("authority.pem"))
            .env("ONELOGIN_BASE_URL", &self.url)
            .env("ONELOGIN_CLIENT_ID", self.simulator().client_id())
            .env("ONELOGIN_CLIENT_SECRET", self.simulator().client_secret());
        command
    }

    async fn verify(&self, arguments: &[&str]) -> Run {
        Run::of(self.command(arguments).output().await.unwrap())
    }

    /// Everything of the kinds that a run writes, as the account answers it.
    async fn state(&self) -> Vec<Value> {
        let token = self.tenant.token().await.unwrap();
        let mut state = Vec::new();
        for path in [
            "users?limit=50",
            "users/36216766",
            "users/custom_attributes",
            "groups",
            "roles",
            "mappings",
            "mappings?enabled=false",
            "hooks/envs",
            "branding/brands",
        ] {
            let url = format!("{}/api/2/{path}", self.simulator().url());
            let answer = reqwest::Client::new().get(url).bearer_auth(&token).send().await.unwrap();
            assert!(answer.status().is_success(), "{path}");
            state.push(serde_json::from_slice(&answer.bytes().await.unwrap()).unwrap());
        }
        self.simulator().clear_requests();
        state
    }
}

fn command(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_onelogin-contract"));
    command.args(["verify", "--live"]).args(arguments).kill_on_drop(true);
    for name in ["ONELOGIN_BASE_URL", "ONELOGIN_SUBDOMAIN", "ONELOGIN_CLIENT_ID", "ONELOGIN_CLIENT_SECRET"] {
        command.env_remove(name);
    }
    command
}

/// What came of a run.
struct Run {
    success: bool,
    said: String,
    complained: String,
}

impl Run {
    fn of(output: Output) -> Self {
        let [said, complained] = [output.stdout, output.stderr].map(|text| String::from_utf8(text).unwrap());
        assert_eq!(secret_in(&format!("{said}{complained}")), None);
        Self { success: output.status.success(), said, complained }
    }

    fn says(&self, what: &str) {
        assert!(self.said.contains(what), "it does not say {what:?}:\n{}{}", self.said, self.complained);
    }
}

#[tokio::test]
async fn without_an_account_one_line_says_what_is_missing() {
    let run = Run::of(command(&[]).env("ONELOGIN_SUBDOMAIN", "example").output().await.unwrap());
    assert!(!run.success && run.said.is_empty());
    let needs = "--live needs ONELOGIN_SUBDOMAIN (or ONELOGIN_BASE_URL), ONELOGIN_CLIENT_ID and ONELOGIN_CLIENT_SECRET";
    assert_eq!(run.complained, format!("error: ONELOGIN_CLIENT_ID is not set; {needs}\n"));
}

#[tokio::test]
async fn a_server_that_nobody_vouches_for_is_told_nothing_and_one_line_says_so() {
    let (account, other) = (Account::new().await, Account::new().await);
    let mut command = account.command(&["--record"]);
    command.arg(account.file("seen.jsonl")).env("SSL_CERT_FILE", other.file("authority.pem"));
    let run = Run::of(command.output().await.unwrap());
    assert!(!run.success);
    assert_eq!(run.complained.lines().count(), 1, "{}", run.complained);
    assert!(run.complained.contains("cannot be reached: invalid peer certificate"), "{}", run.complained);
    assert!(account.simulator().requests().is_empty());
    assert!(!account.file("seen.jsonl").exists(), "an empty recording would be in the way of the next run");
}

#[tokio::test]
async fn a_run_sends_nothing_but_get_and_the_token_call_unless_it_is_told_to_write() {
    let account = Account::new().await;
    let before = account.state().await;
    let run = account.verify(&[]).await;
    assert!(run.success, "{}{}", run.said, run.complained);
    assert!(run.said.starts_with(&format!("reading from {}: ", account.url)), "{}", run.said);
    run.says("not tried, it sends a mail: v2 email_settings.verify");
    let requests = account.simulator().requests();
    let is_token = |operation: Option<&str>| operation == Some("tokens.generate");
    assert!(requests.iter().all(|request| request.method == "GET" || is_token(request.operation)));
    assert_eq!(requests.iter().filter(|request| is_token(request.operation)).count(), 1);
    assert!(requests.len() > 100 && requests.len() < 200, "{}", requests.len());
    assert!(requests.iter().all(|request| request.operation != Some("email_settings.verify")));
    assert_eq!(account.state().await, before);
}

#[tokio::test]
async fn a_recording_replays_without_loss_is_private_and_holds_no_secret() {
    let account = Account::new().await;
    let secret = json!({"id": 1, "name": "OIDC", "connector_id": 1, "sso": {"client_id": "app", "client_secret": "planted-password"}});
    account.simulator().script("v2", "apps.get", Answer::json(200, secret)).unwrap();
    let file = account.file("seen.jsonl");
    let path = file.to_str().unwrap();
    let run = account.verify(&["--record", path]).await;
    assert!(run.success, "{}{}", run.said, run.complained);
    let text = fs::read_to_string(&file).unwrap();
    assert_eq!(secret_in(&text), None);
    assert!(text.contains(r#""client_secret":"(left out)""#) && !text.to_lowercase().contains("bearer"));
    assert!(!text.contains(r#""path":"/auth/oauth2/"#));
    run.says(&format!("recorded {} exchanges", text.lines().count()));
    assert_eq!(text.lines().count(), account.simulator().requests().len() - 1, "all but the token call");
    let judge = Judge::new(&onelogin_contract::spec().unwrap());
    for line in text.lines() {
        let recording: Recording = serde_json::from_str(line).unwrap();
        assert_eq!(judge.judge(&recording).outcome, replay::Outcome::Lossless, "{line}");
        let members: Value = serde_json::from_str(line).unwrap();
        assert!(members["headers"].is_object() && members["query"].is_string(), "{line}");
    }
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        assert_eq!(fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);
    }

    account.simulator().clear_requests();
    let again = account.verify(&["--record", path]).await;
    assert!(!again.success && again.complained.contains("seen.jsonl cannot be created"), "{}", again.complained);
    assert_eq!(fs::read_to_string(&file).unwrap(), text);
    assert!(account.simulator().requests().is_empty());
}

#[tokio::test]
async fn what_a_run_writes_is_its_own_and_gone_afterwards() {
    let account = Account::new().await;
    let before = account.state().await;
    let run = account.verify(&["--write"]).await;
    assert!(run.success, "{}{}", run.said, run.complained);
    let made = run.said.lines().filter(|line| line.starts_with("made ") && line.contains("onelogin_rs_live_"));
    assert_eq!(made.count(), 7, "{}", run.said);
    let written = account.simulator().requests().into_iter().filter(|request| request.method != "GET").count();
    assert!(written > 25, "{written}");
    let ran_mappings = |request: &onelogin_simulator::Request| {
        request.path.starts_with("/api/2/users") && request.query.is_empty() && request.method != "GET"
    };
    let users = account.simulator().requests().into_iter().filter(ran_mappings);
    assert!(users.into_iter().all(|request| request.method == "DELETE" || request.path.contains("custom_attributes")));
    assert_eq!(account.state().await, before);
}

#[tokio::test]
async fn an_object_that_the_run_did_not_make_is_not_touched_even_if_the_account_says_it_did() {
    let account = Account::new().await;
    let before = account.state().await;
    let kelly = json!({"id": KELLY, "username": "somebody"});
    account.simulator().script("v2", "users.create", Answer::json(201, kelly)).unwrap();
    let run = account.verify(&["--write"]).await;
    assert!(!run.success);
    run.says("differs: v2 users.get: it does not show what this run wrote");
    run.says("held back DELETE /api/2/users/36216766: 36216766 of users is not known to be made by this run");
    run.says("left behind, to be deleted by hand: user 36216766");
    let touched = |request: &onelogin_simulator::Request| {
        let body = String::from_utf8_lossy(&request.body);
        request.method != "GET" && (request.path.contains("36216766") || body.contains("36216766"))
    };
    assert!(!account.simulator().requests().iter().any(touched));
    assert_eq!(account.state().await, before);
}

#[tokio::test]
async fn what_was_made_is_deleted_when_a_step_fails() {
    let account = Account::new().await;
    let before = account.state().await;
    let refusal = json!({"statusCode": 422, "name": "UnprocessableEntityError", "message": "not today"});
    account.simulator().script("v2", "users.update", Answer::json(422, refusal)).unwrap();
    let run = account.verify(&["--write"]).await;
    run.says("refused: v2 users.update");
    run.says("not tried, what it works on could not be made, or was not as it was written: v2 roles.add_users");
    assert_eq!(account.state().await, before);
}

#[tokio::test]
async fn what_may_have_been_made_without_an_answer_is_named() {
    let account = Account::new().await;
    account.simulator().script("v2", "groups.create", Answer::lost().carry_out()).unwrap();
    let run = account.verify(&["--write"]).await;
    assert!(!run.success);
    run.says("left behind, to be deleted by hand: perhaps something named onelogin_rs_live_");
}

#[cfg(unix)]
#[tokio::test]
async fn what_was_made_is_deleted_when_the_run_is_interrupted() {
    let account = Account::new().await;
    let before = account.state().await;
    // The worst moment: the role is there, and the run does not know it yet.
    account.simulator().script("v2", "roles.create", Answer::real().delay(Duration::from_secs(2))).unwrap();
    let mut command = account.command(&["--write"]);
    let child = command.stdout(std::process::Stdio::piped()).stderr(std::process::Stdio::piped()).spawn().unwrap();
    let has_role = || account.tenant.last("roles.create").is_some();
    for _ in 0..600 {
        if has_role() {
            break;
        }
        sleep(Duration::from_millis(50)).await;
    }
    assert!(has_role());
    let pid = child.id().unwrap().to_string();
    assert!(Command::new("kill").args(["-INT", &pid]).status().await.unwrap().success());
    let run = Run::of(child.wait_with_output().await.unwrap());
    assert!(
        !run.success && run.complained.contains("interrupted: what was made is deleted first"),
        "{}",
        run.complained
    );
    run.says("not tried, the run was interrupted: ");
    assert!(account.tenant.last("users.create").is_none(), "it went on");
    assert!(account.tenant.last("roles.delete").is_some());
    assert_eq!(account.state().await, before);
}

#[tokio::test]
async fn what_differs_from_the_spec_is_found_and_named() {
    let account = Account::new().await;
    let simulator = account.simulator();
    simulator.script("v2", "users.get", Answer::json(200, json!({"id": {"no": "id"}}))).unwrap();
    simulator.script("v2", "groups.get", Answer::json(206, json!({"id": 1}))).unwrap();
    simulator.script("v1", "events.list_types", Answer::json(200, json!({"data": "none"}))).unwrap();
    simulator.script("v2", "risk.get_scores", Answer::json(200, json!({"scores": {}, "new": [1, 2]}))).unwrap();
    let run = account.verify(&[]).await;
    assert!(!run.success);
    run.says("differs: v2 users.get: GET /api/2/users/");
    run.says("200: undecodable");
    run.says("differs: v2 groups.get: GET /api/2/groups/");
    run.says("206: undocumented, the spec has no status 206 for it");
    run.says("differs: v1 events.list_types: GET /api/1/events/types, 200: ");
    run.says("differs 3, ");
    let scores = run.said.lines().find(|line| line.contains("v2 risk.get_scores")).unwrap();
    assert!(scores.contains("fits") && scores.ends_with("2 │"), "what has no field is counted: {scores}");
}

#[tokio::test]
async fn what_the_credential_pair_may_not_do_or_the_account_lacks_is_no_difference() {
    let simulator = Simulator::builder().users(5).scope("Read Users").start().await.unwrap();
    let absent = json!({"statusCode": 404, "name": "NotFoundError", "message": "Not Found"});
    simulator.script("v2", "groups.list", Answer::json(404, absent)).unwrap();
    let client =
        Client::builder().base_url(simulator.url()).credentials(simulator.client_id(), simulator.client_secret());
    let report = live::verify(client, &Options::default()).await.unwrap();
    assert!(report.is_clean(), "{report:?}");
    for (operation, outcome) in [
        ("v2 users.get", Outcome::Fits),
        ("v2 apps.list", Outcome::NotAllowed),
        ("v2 apps.get", Outcome::NotTried),
        ("v2 groups.list", Outcome::NotThere),
        ("v2 groups.get", Outcome::NotTried),
    ] {
        assert_eq!(report.outcome(operation), Some(outcome), "{operation}");
    }
}

/// The suite as an ordinary test of the bindings, without TLS and without a process of its own.
#[tokio::test]
async fn the_whole_suite_fits_the_simulator() {
    let tenant = Tenant::with_users(120).await.unwrap();
    let client = Client::builder()
        .base_url(tenant.simulator().url())
        .credentials(tenant.simulator().client_id(), tenant.simulator().client_secret());
    let report = live::verify(client, &Options { write: true, ..Options::default() }).await.unwrap();
    assert!(report.is_clean(), "{report:?}");
    let others: Vec<_> = report.rows.iter().filter(|row| row.outcome != Outcome::Fits).collect();
    assert!(others.iter().all(|row| row.outcome == Outcome::NotTried), "{others:?}");
    assert!(report.rows.len() - others.len() > 110, "{others:?}");
}
