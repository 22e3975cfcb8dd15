//! The vendor's Python SDK, just as it is published, as a client of the simulator.

use crate::{tools::Tools, verdict::Verdict};
use anyhow::{Context, ensure};
use onelogin_simulator::{Request, Simulator};
use serde::Deserialize;
use std::collections::HashMap;

/// What the program says: of each call, of calls that could not go on, and at its end.
#[derive(Deserialize)]
#[serde(untagged, deny_unknown_fields)]
enum Line {
    Call {
        /// The operation that is called, as `v2 users.get`.
        operation: String,
        /// The method of the SDK.
        method: String,
        /// The id of the answer, unless nothing was sent.
        request: Option<String>,
        /// What is not as it must be.
        trouble: Option<String>,
    },
    Ended {
        ended: String,
        trouble: String,
    },
    Finished {
        #[expect(dead_code, reason = "it is there, or it is not")]
        finished: bool,
        uncalled: Vec<String>,
    },
}

/// What the SDK makes of an account, which has to be one that nobody has changed. If operations are named, only those calls
/// are made that build on each other with theirs.
///
/// An operation is seen when the simulator's log has a call of it that succeeded, and the SDK read from the answer what the
/// program knows to be true.
pub(crate) fn sdk(tools: &Tools, simulator: &Simulator, only: &[&str]) -> anyhow::Result<Verdict> {
    let mut python = tools.python()?;
    // The SDK's models warn about each other.
    python.args(["-B", "-W", "ignore"]).arg(tools.config("python/sdk"));
    python.args([simulator.url(), simulator.client_id(), simulator.client_secret()]).args(only);
    let (text, complaint) = tools.run(python)?;
    let log: HashMap<String, Request> =
        simulator.requests().into_iter().map(|request| (request.request_id.clone(), request)).collect();

    let mut verdict = Verdict::default();
    let mut finished = false;
    for line in serde_json::Deserializer::from_slice(&text).into_iter::<Line>() {
        match line.with_context(|| format!("the program that calls the SDK prints something else: {complaint}"))? {
            Line::Call { operation, method, request, trouble } => {
                let sent = request.and_then(|id| log.get(&id));
                call(&mut verdict, operation, &method, sent, trouble);
            }
            Line::Ended { ended, trouble } => verdict.find(None, format!("{ended} cannot go on: {trouble}")),
            Line::Finished { uncalled, .. } => {
                finished = true;
                for method in uncalled {
                    verdict.find(None, format!("{method} is never called"));
                }
            }
        }
    }
    ensure!(finished, "the program that calls the SDK breaks off: {complaint}");
    Ok(verdict)
}

/// Judges a call by what the program says of it and by what the simulator's log has of it.
fn call(verdict: &mut Verdict, operation: String, method: &str, sent: Option<&Request>, trouble: Option<String>) {
    let Some(sent) = sent else {
        let trouble = trouble.unwrap_or_else(|| "no request is in the log".to_owned());
        return verdict.find(Some(operation), format!("{method}, before anything was sent: {trouble}"));
    };
    let called = sent.document.zip(sent.operation).map(|(document, name)| format!("{document} {name}"));
    let query = if sent.query.is_empty() { String::new() } else { format!("?{}", sent.query) };
    let what = format!("{method} sent {} {}{query}, answered {}", sent.method, sent.path, sent.status.as_u16());
    let trouble = match (trouble, called) {
        (Some(trouble), _) => trouble,
        (None, _) if sent.path.contains("%7B") => "a placeholder of the path is left".to_owned(),
        (None, Some(called)) if called != operation => format!("this is {called}"),
        (None, None) => "this is no operation".to_owned(),
        (None, Some(called)) if sent.status.is_success() => return verdict.saw(called),
        // Refused, as it had to be.
        (None, Some(_)) => return,
    };
    verdict.find(Some(operation), format!("{what}: {trouble}"));
}
