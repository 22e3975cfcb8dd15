//! The judge of the simulator: schemathesis, which makes up requests from the documents and checks the answers.

use crate::{bundles::Bundles, tools::Tools, verdict::Verdict};
use anyhow::{Context, ensure};
use onelogin_simulator::Simulator;
use serde::{Deserialize, de::IgnoredAny};
use serde_json::Value;
use std::{
    collections::{BTreeMap, HashSet},
    fs,
    path::Path,
};

/// How many characters of an address or a body a finding shows.
const SHOWN: usize = 160;

/// What schemathesis says of a simulator's answers, document by document, or to one operation only, such as `v2 users.get`.
pub(crate) fn judge(
    tools: &Tools,
    bundles: &Bundles,
    simulator: &Simulator,
    only: Option<&str>,
) -> anyhow::Result<Verdict> {
    let (mut verdict, mut known) = (Verdict::default(), HashSet::new());
    let folder = tools.target("schemathesis");
    fs::create_dir_all(&folder).with_context(|| format!("{} cannot be made", folder.display()))?;
    for (name, file) in bundles.files() {
        let only = match only.map(|operation| operation.split_once(' ').unwrap_or(("", operation))) {
            Some((document, _)) if document != name => continue,
            only => only.map(|(_, id)| id),
        };
        let report = folder.join(format!("{name}.ndjson"));
        let mut python = tools.python()?;
        python.args(["-m", "schemathesis.cli", "--no-color", "--config-file"]).arg(tools.config("schemathesis.toml"));
        python.arg("run").arg(file).args(["--url", simulator.url(), "--report=ndjson", "--report-ndjson-path"]);
        python.arg(&report).args(only.iter().flat_map(|id| ["--include-operation-id", id]));
        python.env("SIMULATOR_CLIENT_ID", simulator.client_id());
        python.env("SIMULATOR_CLIENT_SECRET", simulator.client_secret());
        python.current_dir(&folder);
        let (said, complaint) = tools.run(python)?;
        read(&report, name, bundles, &mut verdict, &mut known)
            .with_context(|| format!("schemathesis says: {}{complaint}", String::from_utf8_lossy(&said)))?;
    }
    Ok(verdict)
}

/// The kinds of failures of each operation that have been noted.
type Known = HashSet<(Option<String>, String)>;

/// One line of the report. Only what is read has a name here.
#[derive(Deserialize)]
enum Event {
    ScenarioFinished {
        recorder: Recorder,
    },
    NonFatalError {
        label: String,
        value: Trouble,
    },
    EngineFinished {
        stop_reason: String,
    },
    #[serde(untagged)]
    Other(IgnoredAny),
}

/// What happened to one operation in one phase.
#[derive(Deserialize)]
struct Recorder {
    /// Method and path of the operation.
    label: String,
    cases: BTreeMap<String, Case>,
    interactions: BTreeMap<String, Interaction>,
    #[serde(default)]
    checks: BTreeMap<String, Vec<Check>>,
}

#[derive(Deserialize)]
struct Case {
    value: Sent,
}

#[derive(Deserialize)]
struct Sent {
    #[serde(default)]
    body: Value,
}

#[derive(Deserialize)]
struct Interaction {
    request: Request,
    response: Option<Response>,
}

#[derive(Deserialize)]
struct Request {
    method: String,
    uri: String,
}

#[derive(Deserialize)]
struct Response {
    status_code: u16,
}

#[derive(Deserialize)]
struct Check {
    name: String,
    failure_info: Option<FailureInfo>,
}

#[derive(Deserialize)]
struct FailureInfo {
    failure: Failure,
}

#[derive(Deserialize)]
struct Failure {
    title: String,
    message: String,
}

/// Something that went wrong around a request, such as a connection that was dropped.
#[derive(Deserialize)]
struct Trouble {
    r#type: String,
    message: String,
}

fn read(report: &Path, name: &str, bundles: &Bundles, verdict: &mut Verdict, known: &mut Known) -> anyhow::Result<()> {
    let text = fs::read_to_string(report).with_context(|| format!("{} cannot be read", report.display()))?;
    let mut ended = None;
    for line in text.lines() {
        match serde_json::from_str(line)? {
            Event::ScenarioFinished { recorder } => scenario(&recorder, name, bundles, verdict, known),
            Event::NonFatalError { label, value } => {
                verdict.find(operation(&label, name, bundles), format!("{}: {}", value.r#type, value.message));
            }
            Event::EngineFinished { stop_reason } => ended = Some(stop_reason),
            Event::Other(_) => {}
        }
    }
    ensure!(ended.as_deref() == Some("completed"), "the run did not come to its end, but to {ended:?}");
    Ok(())
}

/// Notes each answer as seen, and each kind of failure once.
fn scenario(recorder: &Recorder, name: &str, bundles: &Bundles, verdict: &mut Verdict, known: &mut Known) {
    let operation = operation(&recorder.label, name, bundles);
    let answered = recorder.interactions.values().filter(|interaction| interaction.response.is_some());
    if let Some(operation) = &operation {
        answered.for_each(|_| verdict.saw(operation.clone()));
    }
    for (id, checks) in &recorder.checks {
        let failures = checks.iter().filter_map(|check| Some((&check.name, &check.failure_info.as_ref()?.failure)));
        for (check, Failure { title, message }) in failures {
            let message = message.split_whitespace().collect::<Vec<_>>().join(" ");
            let what = shown(&format!("{check}: {title}: {message}"), 2 * SHOWN);
            let exchange = recorder
                .interactions
                .get(id)
                .map(|interaction| exchange(interaction, recorder.cases.get(id).map(|case| &case.value.body)));
            if known.insert((operation.clone(), what.clone())) {
                verdict.find(operation.clone(), format!("{what} [{}]", exchange.unwrap_or_default()));
            }
        }
    }
}

/// The operation of a label, as in `GET /api/2/users`.
fn operation(label: &str, name: &str, bundles: &Bundles) -> Option<String> {
    let (method, path) = label.split_once(' ')?;
    bundles.operation_at(name, ["paths", path, &method.to_lowercase()])
}

/// What was sent, and which status came back.
fn exchange(Interaction { request, response }: &Interaction, body: Option<&Value>) -> String {
    let Request { method, uri } = request;
    let place = uri.splitn(4, '/').nth(3).unwrap_or_default();
    let body = body.filter(|body| !body.is_null()).map(|body| format!(" -d {}", shown(&body.to_string(), SHOWN)));
    let status = response.as_ref().map_or_else(|| "no answer".to_owned(), |response| response.status_code.to_string());
    format!("{method} /{}{} -> {status}", shown(place, SHOWN), body.unwrap_or_default())
}

/// The beginning of a text, if it is long.
fn shown(text: &str, most: usize) -> String {
    match text.char_indices().nth(most) {
        Some((end, _)) => format!("{}...", text.get(..end).unwrap_or_default()),
        None => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn every_answer_is_seen_and_every_kind_of_failure_found_once_with_what_was_sent() {
        let folder = std::env::temp_dir().join(format!("onelogin-schemathesis-{}", std::process::id()));
        let document = json!({"paths": {"/a/{id}": {"put": {"operationId": "things.update"}}}});
        let bundles = Bundles::write(&folder, vec![("v2".to_owned(), document.to_string())]).unwrap();
        let failure = json!({"failure": {"title": "Odd", "message": "Got:\n 1"}});
        let checks = json!([{"name": "fits", "failure_info": failure}, {"name": "is_fast", "failure_info": null}]);
        let exchange =
            json!({"request": {"method": "PUT", "uri": "http://host/a/7"}, "response": {"status_code": 500}});
        let lost = json!({"request": {"method": "PUT", "uri": "http://host/a/8"}, "response": null});
        let case = json!({"value": {"body": {"b": 1}}});
        let recorder = json!({
            "label": "PUT /a/{id}",
            "cases": {"x": case, "y": case, "z": case},
            "interactions": {"x": exchange, "y": exchange, "z": lost},
            "checks": {"x": checks, "y": checks},
        });
        let trouble =
            json!({"label": "PUT /a/{id}", "value": {"type": "Lost", "message": "no answer"}, "phase": "examples"});
        let lines = [
            json!({"Initialize": {"seed": 1}}),
            json!({"ScenarioFinished": {"recorder": recorder, "status": "failure"}}),
            json!({"NonFatalError": trouble}),
            json!({"EngineFinished": {"stop_reason": "completed"}}),
        ];
        let report = folder.join("report.ndjson");
        let write = |lines: &[Value]| {
            fs::write(&report, lines.iter().map(|line| format!("{line}\n")).collect::<String>()).unwrap();
        };
        write(&lines);
        let (mut verdict, mut known) = (Verdict::default(), Known::new());
        read(&report, "v2", &bundles, &mut verdict, &mut known).unwrap();
        assert_eq!(verdict.seen, BTreeMap::from([("v2 things.update".to_owned(), 2)]));
        let found: Vec<String> = verdict.findings.iter().map(ToString::to_string).collect();
        let failed = r#"v2 things.update: fits: Odd: Got: 1 [PUT /a/7 -d {"b":1} -> 500]"#;
        assert_eq!(found, [failed, "v2 things.update: Lost: no answer"]);
        write(&lines[..3]);
        assert!(read(&report, "v2", &bundles, &mut verdict, &mut known).is_err(), "a run that was cut off is none");
        fs::remove_dir_all(folder).unwrap();
    }
}
