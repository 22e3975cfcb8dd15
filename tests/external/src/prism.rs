//! The judge of what passes between client and simulator: Prism, as a proxy, one for each document.

use crate::{bundles::Bundles, exchanges::Exchange, tools::Tools, verdict::Verdict};
use anyhow::{Context, bail, ensure};
use bytes::Bytes;
use http::Response;
use serde::Deserialize;
use serde_json::Value;
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    net::TcpListener,
    path::{Path, PathBuf},
    process::Stdio,
    time::Duration,
};
use tokio::{
    net::TcpStream,
    process::{Child, Command},
    sync::OnceCell,
    time::{Instant, sleep},
};

/// How long Prism may take to read a document.
const PATIENCE: Duration = Duration::from_secs(60);

/// What Prism says of an exchange.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Said {
    /// The document has no such path or method.
    Unknown,
    /// Nothing is wrong.
    Fine,
    /// The request is wrong, and was not sent on.
    Refused(String),
    /// The answer is wrong.
    Objected(String),
}

impl Said {
    /// What Prism's answer says, which is the simulator's if it has nothing to say. It asks the simulator if it finds the
    /// request right.
    pub(crate) fn of(response: &Response<Bytes>, asked: bool) -> Self {
        #[derive(Deserialize)]
        struct Problem {
            #[serde(rename = "type")]
            kind: String,
            title: String,
            #[serde(default)]
            validation: Vec<Violation>,
        }
        let text = |name| response.headers().get(name).and_then(|value| value.to_str().ok()).unwrap_or_default();
        let problem: Option<Problem> = Some(response.body())
            .filter(|_| text("content-type").starts_with("application/problem+json"))
            .and_then(|body| serde_json::from_slice(body).ok());
        let problem = problem.filter(|problem| problem.kind.starts_with("https://stoplight.io/prism/errors#"));
        match problem {
            Some(Problem { kind, .. }) if kind.ends_with("_MATCHED_ERROR") => Self::Unknown,
            Some(Problem { title, validation, .. }) => {
                let says = if validation.is_empty() { title } else { list(&validation) };
                if asked { Self::Objected(says) } else { Self::Refused(says) }
            }
            None if asked => match text("sl-violations") {
                "" => Self::Fine,
                violations => match serde_json::from_str::<Vec<Violation>>(violations) {
                    Ok(mut all) => {
                        // To use what is deprecated is not wrong.
                        all.retain(|violation| violation.code != "deprecated");
                        if all.is_empty() { Self::Fine } else { Self::Objected(list(&all)) }
                    }
                    // Prism cuts off what is too long for a header.
                    Err(_) => Self::Objected(violations.to_owned()),
                },
            },
            None => Self::Refused(String::from_utf8_lossy(response.body()).into_owned()),
        }
    }
}

/// One thing that Prism says is wrong.
#[derive(Deserialize)]
struct Violation {
    #[serde(default)]
    location: Vec<Value>,
    #[serde(default)]
    code: Value,
    message: String,
}

fn list(violations: &[Violation]) -> String {
    let one = |Violation { location, message, .. }: &Violation| {
        let steps: Vec<&str> = location.iter().filter_map(Value::as_str).collect();
        format!("{message} ({})", steps.join("."))
    };
    violations.iter().map(one).collect::<Vec<_>>().join("; ")
}

/// The Prisms of the documents. Each starts when it is first needed, and ends with this.
pub(crate) struct Prisms {
    tools: Tools,
    documents: BTreeMap<String, (PathBuf, OnceCell<Running>)>,
}

/// A program that runs until it is dropped.
struct Running {
    url: String,
    _program: Child,
}

impl Prisms {
    pub(crate) fn new(tools: &Tools, bundles: &Bundles) -> anyhow::Result<Self> {
        let mut documents = BTreeMap::new();
        for ((name, document), (_, file)) in bundles.documents().zip(bundles.files()) {
            let mut document = document.clone();
            state_null_once(&mut document);
            let file = file.with_extension("prism.json");
            fs::write(&file, document.to_string()).with_context(|| format!("{} cannot be written", file.display()))?;
            documents.insert(name.to_owned(), (file, OnceCell::new()));
        }
        Ok(Self { tools: tools.clone(), documents })
    }

    /// The address of the Prism of a document, which sends on what it finds right to another address.
    pub(crate) async fn of(&self, document: &str, upstream: &str) -> anyhow::Result<&str> {
        let (file, running) = self.documents.get(document).with_context(|| format!("there is no {document}"))?;
        let running = running.get_or_try_init(|| self.start(file, upstream)).await;
        Ok(&running.with_context(|| format!("Prism does not start for {document}"))?.url)
    }

    async fn start(&self, file: &Path, upstream: &str) -> anyhow::Result<Running> {
        // Prism takes no listener: a port that was free a moment ago has to do.
        let address = TcpListener::bind("127.0.0.1:0")?.local_addr()?;
        let mut prism = Command::from(self.tools.node("prism")?);
        prism.args(["proxy", "--errors", "--verboseLevel", "fatal", "--port", &address.port().to_string()]);
        let more = self.tools.config("node/prism.js");
        prism.env("NODE_OPTIONS", format!("--require \"{}\"", more.display()));
        prism.arg(file).arg(upstream).kill_on_drop(true);
        let mut program = prism.stdin(Stdio::null()).stdout(Stdio::null()).spawn()?;
        let deadline = Instant::now() + PATIENCE;
        while TcpStream::connect(address).await.is_err() {
            if let Some(status) = program.try_wait()? {
                bail!("it ended with {status}");
            }
            ensure!(Instant::now() < deadline, "it does not listen after {} s", PATIENCE.as_secs());
            sleep(Duration::from_millis(50)).await;
        }
        Ok(Running { url: format!("http://{address}"), _program: program })
    }
}

/// Leaves it to an enum with null alone to say that a value may be null. Prism adds null to the values of what is nullable, and
/// cannot check by a schema that has it twice.
fn state_null_once(value: &mut Value) {
    match value {
        Value::Object(members) => {
            if members.get("enum").and_then(Value::as_array).is_some_and(|values| values.contains(&Value::Null)) {
                members.remove("nullable");
                // By itself, the type would forbid null.
                members.remove("type");
            }
            members.values_mut().for_each(state_null_once);
        }
        Value::Array(items) => items.iter_mut().for_each(state_null_once),
        _ => {}
    }
}

/// What Prism has said of exchanges.
pub(crate) fn judge(bundles: &Bundles, exchanges: &[Exchange]) -> Verdict {
    let mut verdict = Verdict::default();
    // The same again is told once.
    let mut told = BTreeSet::new();
    let mut left_out = 0;
    for exchange in exchanges {
        let (Some(said), Some(answer)) = (&exchange.said, &exchange.answer) else { continue };
        let status = answer.status().as_u16();
        let what = match said {
            Said::Unknown if exchange.is_meant() => {
                Some(format!("is not in the document, and was answered with {status}"))
            }
            Said::Refused(why) if exchange.is_meant() => {
                Some(format!("the request is wrong, and was answered with {status}: {why}"))
            }
            Said::Objected(why) if exchange.is_claimed(bundles) => {
                Some(format!("the answer with {status} is wrong: {why}"))
            }
            Said::Objected(_) => {
                left_out += 1;
                None
            }
            Said::Fine | Said::Refused(_) | Said::Unknown => None,
        };
        if *said != Said::Unknown {
            exchange.operation.iter().for_each(|operation| verdict.saw(operation.clone()));
        }
        if let Some(what) = what
            && told.insert((exchange.operation.clone(), what.clone()))
        {
            verdict.find(exchange.operation.clone(), format!("{}: {what}", exchange.line()));
        }
    }
    verdict.note =
        Some(format!("{left_out} answers that tests made up are not as the documents have them, on purpose"));
    verdict
}

#[cfg(test)]
mod tests {
    use super::*;
    use http::Request;
    use serde_json::json;

    fn response(kind: &str, violations: Option<&str>, body: &Value) -> Response<Bytes> {
        let mut response = Response::builder().header("content-type", kind);
        if let Some(violations) = violations {
            response = response.header("sl-violations", violations);
        }
        response.body(body.to_string().into()).unwrap()
    }

    #[test]
    fn what_prism_says_is_told_from_what_the_simulator_says() {
        let problem = |kind: &str, location: &str| {
            let validation = json!([{"location": [location], "code": "type", "message": "no"}]);
            let kind = format!("https://stoplight.io/prism/errors#{kind}");
            response(
                "application/problem+json",
                None,
                &json!({"type": kind, "title": "wrong", "validation": validation}),
            )
        };
        let refused = Said::of(&problem("UNPROCESSABLE_ENTITY", "query"), false);
        assert_eq!(refused, Said::Refused("no (query)".to_owned()));
        let objected = Said::of(&problem("VIOLATIONS", "response"), true);
        assert_eq!(objected, Said::Objected("no (response)".to_owned()));
        assert_eq!(Said::of(&problem("NO_PATH_MATCHED_ERROR", ""), false), Said::Unknown);

        let own = |violations| Said::of(&response("application/json", violations, &json!({"id": 1})), true);
        assert_eq!(own(None), Said::Fine);
        assert_eq!(own(Some(r#"[{"location": [], "code": "deprecated", "message": "old"}]"#)), Said::Fine);
        let undocumented = r#"[{"location": ["response"], "message": "Unable to match the returned status code"}]"#;
        assert!(matches!(own(Some(undocumented)), Said::Objected(why) if why.starts_with("Unable")));
        // A body that Prism cannot read is refused without a problem.
        assert!(matches!(Said::of(&response("text/plain", None, &json!("Invalid JSON")), false), Said::Refused(_)));
    }

    #[test]
    fn a_wrong_request_is_a_finding_unless_it_was_wrong_on_purpose_and_a_wrong_answer_unless_it_was_made_up() {
        let folder = tempfile::tempdir().unwrap();
        let bundles = Bundles::write(folder.path(), vec![("v2".to_owned(), "{}".to_owned())]).unwrap();
        let exchange = |said, status, is_raw, is_scripted| Exchange {
            operation: Some("v2 users.get".to_owned()),
            request: Request::get("/api/2/users/x").body(Bytes::new()).unwrap(),
            answer: Some(Response::builder().status(status).body(Bytes::new()).unwrap()),
            is_raw,
            is_scripted,
            said: Some(said),
        };
        let refused = || Said::Refused("no number".to_owned());
        let objected = || Said::Objected("no id".to_owned());
        let judged = |exchange| judge(&bundles, &[exchange]).findings.len();
        assert_eq!(judged(exchange(refused(), 400, false, false)), 1, "the client sent it");
        assert_eq!(judged(exchange(refused(), 400, true, false)), 0, "both refuse it");
        assert_eq!(judged(exchange(refused(), 200, true, false)), 1, "the simulator took it");
        assert_eq!(judged(exchange(Said::Unknown, 404, false, false)), 1);
        assert_eq!(judged(exchange(Said::Unknown, 404, true, false)), 0);
        assert_eq!(judged(exchange(objected(), 200, false, false)), 1);
        assert_eq!(judged(exchange(objected(), 200, false, true)), 0, "it was made up");
        assert_eq!(judged(exchange(Said::Fine, 200, false, false)), 0);

        let twice = [exchange(objected(), 200, false, false), exchange(objected(), 200, false, false)];
        let again = judge(&bundles, &twice);
        assert_eq!((again.findings.len(), again.seen["v2 users.get"]), (1, 2));
        assert_eq!(again.findings[0].what, "GET /api/2/users/x: the answer with 200 is wrong: no id");
    }

    #[test]
    fn an_enum_with_null_says_once_that_a_value_may_be_null() {
        let mut schema = json!({"oneOf": [{"type": "string"}, {"type": "string", "nullable": true, "enum": [null]}]});
        state_null_once(&mut schema);
        assert_eq!(schema, json!({"oneOf": [{"type": "string"}, {"enum": [null]}]}));
    }
}
