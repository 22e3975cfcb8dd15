//! What passes between client and simulator while the contract tests run.

use crate::{bundles::Bundles, prism::Prisms, prism::Said, router::Router, tools::Tools};
use anyhow::{Context, ensure};
use bytes::Bytes;
use http::{HeaderMap, Request, Response, header};
use onelogin_contract::way::ROUTER;
use serde_json::{Map, Value, json};
use std::{env, fs, io::Write, path::Path, process::Stdio};
use tokio::process::Command;

/// A request, and what came of it.
pub(crate) struct Exchange {
    /// The operation it is for, as `v2 users.get`.
    pub(crate) operation: Option<String>,
    /// As the client sent it, without a host.
    pub(crate) request: Request<Bytes>,
    /// As the client got it; none if the line broke.
    pub(crate) answer: Option<Response<Bytes>>,
    /// Whether a test has made the request up, and not a typed call of the client.
    pub(crate) is_raw: bool,
    /// Whether a test has made the answer up.
    pub(crate) is_scripted: bool,
    /// What Prism, if it stood in between, said of it.
    pub(crate) said: Option<Said>,
}

/// Runs the contract tests behind a router, and Prism in between if asked to. What passed is written to a file, too.
pub(crate) async fn of_the_tests(tools: &Tools, bundles: &Bundles, prism: bool) -> anyhow::Result<Vec<Exchange>> {
    let prisms = if prism { Some(Prisms::new(tools, bundles)?) } else { None };
    let router = Router::start(bundles, prisms).await?;
    run_tests(router.url()).await?;
    let exchanges = router.finish()?;
    save(&exchanges, &tools.target("exchanges.jsonl"))?;
    Ok(exchanges)
}

/// Runs every contract test that has a simulated account.
async fn run_tests(router: &str) -> anyhow::Result<()> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../contract");
    let mut cargo = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.args(["test", "--package", "onelogin-contract", "--quiet"]).current_dir(&folder);
    for entry in fs::read_dir(folder.join("tests"))? {
        let path = entry?.path();
        if !path.is_file() {
            continue;
        }
        let text = fs::read_to_string(&path).with_context(|| format!("{} cannot be read", path.display()))?;
        // These make the accounts whose requests can go through a router.
        if ["Tenant::", "statuses::"].iter().any(|maker| text.contains(maker)) {
            cargo.arg("--test").arg(path.file_stem().context("a test has no name")?);
        }
    }
    let output = cargo
        .env(ROUTER, router)
        .env("RUST_BACKTRACE", "0")
        .stdin(Stdio::null())
        .output()
        .await
        .context("cargo does not start")?;
    let said = String::from_utf8_lossy(&output.stdout) + String::from_utf8_lossy(&output.stderr);
    ensure!(output.status.success(), "the contract tests fail behind a router:\n\n{said}");
    Ok(())
}

/// Writes exchanges, one a line, as `cargo xtask replay` reads them.
fn save(exchanges: &[Exchange], path: &Path) -> anyhow::Result<()> {
    let mut text = Vec::new();
    for (exchange, id) in exchanges.iter().zip(1..) {
        let Some(answer) = &exchange.answer else { continue };
        let line = json!({
            "id": id,
            "operation": exchange.operation,
            "method": exchange.request.method().as_str(),
            "path": exchange.request.uri().to_string(),
            "request_headers": headers(exchange.request.headers()),
            "request_body": body(exchange.request.body()),
            "status": answer.status().as_u16(),
            "headers": headers(answer.headers()),
            "body": body(answer.body()),
            "scripted": exchange.is_scripted,
        });
        writeln!(text, "{line}")?;
    }
    fs::write(path, text).with_context(|| format!("{} cannot be written", path.display()))
}

/// All headers but those that let somebody in.
fn headers(headers: &HeaderMap) -> Value {
    let shown = headers.iter().filter(|(name, _)| ![header::AUTHORIZATION, header::COOKIE].contains(name));
    let pairs = shown.map(|(name, value)| (name.to_string(), String::from_utf8_lossy(value.as_bytes()).into()));
    Value::Object(pairs.collect::<Map<_, _>>())
}

/// A body: JSON where it is, else text.
fn body(bytes: &[u8]) -> Value {
    serde_json::from_slice(bytes).unwrap_or_else(|_| String::from_utf8_lossy(bytes).into())
}

impl Exchange {
    /// Whether the request is to be right: what the client sends is, and what the simulator takes. A request that a test made up
    /// and the simulator refused was wrong on purpose.
    pub(crate) fn is_meant(&self) -> bool {
        let is_refused = self.answer.as_ref().is_some_and(|answer| answer.status().is_client_error());
        !(self.is_raw && is_refused)
    }

    /// Whether the answer is to be judged: the simulator's own is, and a made-up one if it is what the document shows of the
    /// status. The others are the nasty ones of tests, which nobody says are right.
    pub(crate) fn is_claimed(&self, bundles: &Bundles) -> bool {
        let shown = || {
            let (operation, answer) = (self.operation.as_deref()?, self.answer.as_ref()?);
            let (document, response) = bundles.response(operation, answer.status().as_u16())?;
            let Some(content) = response.get("content") else { return Some(answer.body().is_empty()) };
            let sent = body(answer.body());
            let media = content.as_object()?.values();
            let examples = media.filter_map(|media| media.get("examples")?.as_object()).flat_map(Map::values);
            let mut values = examples.filter_map(|example| Bundles::follow(document, example).get("value"));
            Some(values.any(|value| *value == sent))
        };
        !self.is_scripted || shown().unwrap_or_default()
    }

    /// Method, path and query, in one line.
    pub(crate) fn line(&self) -> String {
        format!("{} {}", self.request.method(), self.request.uri())
    }
}
