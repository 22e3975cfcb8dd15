//! The judge of every value that has a schema: the crate jsonschema, on the documents' examples and on what passes between
//! client and simulator.

use crate::{
    bundles::Bundles,
    exchanges::Exchange,
    routes::{Route, Routes},
    verdict::Verdict,
};
use anyhow::anyhow;
use bytes::Bytes;
use http::{HeaderMap, Request, header};
use jsonschema::Validator;
use onelogin_codegen::json_schema;
use percent_encoding::percent_decode_str;
use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// What the validator says of all examples and all exchanges. A status that a document does not have has no schema: others
/// tell of it.
pub(crate) fn judge(bundles: &Bundles, exchanges: &[Exchange]) -> anyhow::Result<Verdict> {
    let mut verdict = Verdict::default();
    let mut all: BTreeMap<&str, Schemas<'_>> =
        bundles.documents().map(|(name, document)| (name, Schemas::of(document))).collect();
    for name in bundles.operations() {
        let (document, _) = name.split_once(' ').unwrap_or_default();
        if let (Some(schemas), Some((_, operation))) = (all.get_mut(document), bundles.operation(&name)) {
            schemas.examples(&name, operation, &mut verdict)?;
        }
    }
    let routes = Routes::new(bundles);
    // The same again is told once.
    let mut told = BTreeSet::new();
    for exchange in exchanges {
        let request = &exchange.request;
        let Some(route) = routes.route(request.method().as_str(), request.uri().path()) else { continue };
        let operation = bundles.operation(&route.operation).map(|(_, operation)| operation);
        let (Some(schemas), Some(operation), Some(answer)) =
            (all.get_mut(route.document.as_str()), operation, &exchange.answer)
        else {
            continue;
        };
        let status = answer.status();
        let mut wrong = Vec::new();
        if exchange.is_meant() {
            wrong.extend(schemas.request(route, operation, request)?.map(|what| format!("the request: {what}")));
        }
        if exchange.is_claimed(bundles)
            && let Some((_, response)) = bundles.response(&route.operation, status.as_u16())
        {
            let what = schemas.body(response.get("content"), true, answer.headers(), answer.body())?;
            wrong.extend(what.map(|what| format!("the answer with {}: {what}", status.as_u16())));
        }
        verdict.saw(route.operation.clone());
        for what in wrong {
            if told.insert((route.operation.clone(), what.clone())) {
                verdict.find(Some(route.operation.clone()), format!("{}: {what}", exchange.line()));
            }
        }
    }
    Ok(verdict)
}

/// The schemas of a document.
struct Schemas<'a> {
    document: &'a Value,
    components: Value,
    /// Those that were needed already, by where they stand.
    ready: HashMap<*const Value, Validator>,
}

impl<'a> Schemas<'a> {
    fn of(document: &'a Value) -> Self {
        Self { document, components: json_schema::components(document), ready: HashMap::new() }
    }

    /// What is wrong with a value; nothing if one of the readings of it fits.
    fn misfit(&mut self, schema: &'a Value, readings: &[Value]) -> anyhow::Result<Option<String>> {
        let at = std::ptr::from_ref(schema);
        if !self.ready.contains_key(&at) {
            let validator = jsonschema::draft4::new(&json_schema::of(schema, &self.components));
            self.ready.insert(at, validator.map_err(|error| anyhow!("this is no schema: {error}: {schema}"))?);
        }
        let Some(validator) = self.ready.get(&at) else { return Ok(None) };
        if readings.iter().any(|value| validator.is_valid(value)) {
            return Ok(None);
        }
        let errors = readings.iter().take(1).flat_map(|value| validator.iter_errors(value));
        let told: Vec<String> =
            errors.map(|error| format!("{} at {:?}", error.masked(), error.instance_path().as_str())).collect();
        Ok(Some(told.join("; ")))
    }

    /// The examples of an operation's parameters, bodies and answers.
    fn examples(&mut self, operation: &str, value: &'a Value, verdict: &mut Verdict) -> anyhow::Result<()> {
        let mut holders: Vec<(String, &'a Value)> = Vec::new();
        for parameter in self.parameters(value) {
            holders.push((format!("parameter {}", name_of(parameter)), parameter));
        }
        let bodies = value.get("requestBody").map(|body| ("the body".to_owned(), body)).into_iter();
        let answers = value.get("responses").and_then(Value::as_object).into_iter().flatten();
        for (place, holder) in bodies.chain(answers.map(|(code, answer)| (format!("the answer with {code}"), answer))) {
            let content = Bundles::follow(self.document, holder).get("content").and_then(Value::as_object);
            holders.extend(content.into_iter().flat_map(Map::values).map(|media| (place.clone(), media)));
        }
        for (place, holder) in holders {
            let Some(schema) = holder.get("schema") else { continue };
            let named = holder.get("examples").and_then(Value::as_object).into_iter().flatten();
            let named = named.filter_map(|(name, example)| {
                Some((name.as_str(), Bundles::follow(self.document, example).get("value")?))
            });
            let single = holder.get("example").map(|value| ("", value));
            for (name, example) in named.chain(single).collect::<Vec<_>>() {
                verdict.saw(operation.to_owned());
                if let Some(what) = self.misfit(schema, std::slice::from_ref(example))? {
                    verdict.find(Some(operation.to_owned()), format!("the example {name:?} of {place}: {what}"));
                }
            }
        }
        Ok(())
    }

    fn parameters(&self, operation: &'a Value) -> Vec<&'a Value> {
        let parameters = operation.get("parameters").and_then(Value::as_array).into_iter().flatten();
        parameters.map(|parameter| Bundles::follow(self.document, parameter)).collect()
    }

    /// What is wrong with a request.
    fn request(
        &mut self,
        route: &Route,
        operation: &'a Value,
        request: &Request<Bytes>,
    ) -> anyhow::Result<Option<String>> {
        let query = request.uri().query().unwrap_or_default();
        let mut query: Vec<(String, String)> = form_urlencoded::parse(query.as_bytes()).into_owned().collect();
        for parameter in self.parameters(operation) {
            let name = name_of(parameter);
            let Some(schema) = parameter.get("schema") else { continue };
            let readings = if parameter.get("in").is_some_and(|place| place == "path") {
                let value = route.values(request.uri().path()).find(|(known, _)| *known == name);
                value.map(|(_, value)| readings(&percent_decode_str(value).decode_utf8_lossy())).unwrap_or_default()
            } else if let Some(prefix) = parameter.get("x-key-prefix").and_then(Value::as_str) {
                let members = query.extract_if(.., |(name, _)| name.starts_with(prefix));
                let members =
                    members.map(|(name, value)| (name.trim_start_matches(prefix).to_owned(), Value::from(value)));
                vec![Value::Object(members.collect())]
            } else {
                let values = query.extract_if(.., |(known, _)| *known == name).map(|(_, value)| value);
                let values: Vec<String> = values.collect();
                let is_list = Bundles::follow(self.document, schema).get("type").is_some_and(|kind| kind == "array");
                match &*values {
                    [] => Vec::new(),
                    values if is_list => lists(values.iter().flat_map(|value| value.split(','))),
                    [value] => readings(value),
                    _ => return Ok(Some(format!("the parameter {name} stands there more than once"))),
                }
            };
            if !readings.is_empty() {
                if let Some(what) = self.misfit(schema, &readings)? {
                    return Ok(Some(format!("the parameter {name}: {what}")));
                }
            } else if parameter.get("required").is_some_and(|required| required == true) {
                return Ok(Some(format!("the parameter {name} is missing")));
            }
        }
        if let Some((name, _)) = query.first() {
            return Ok(Some(format!("the document has no parameter {name}")));
        }
        let body = operation.get("requestBody").map(|body| Bundles::follow(self.document, body));
        let is_required = body.and_then(|body| body.get("required")).is_some_and(|required| required == true);
        self.body(body.and_then(|body| body.get("content")), is_required, request.headers(), request.body())
    }

    /// What is wrong with a body, given the media types that it may have.
    fn body(
        &mut self,
        content: Option<&'a Value>,
        is_required: bool,
        headers: &HeaderMap,
        body: &[u8],
    ) -> anyhow::Result<Option<String>> {
        let content = match content.and_then(Value::as_object) {
            None if body.is_empty() => return Ok(None),
            None => return Ok(Some("the document has no body here".to_owned())),
            Some(_) if body.is_empty() && !is_required => return Ok(None),
            Some(content) => content,
        };
        let kind = headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
        let kind = kind.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
        let Some(schema) = content.get(&kind).and_then(|media| media.get("schema")) else {
            let known: Vec<&str> = content.keys().map(String::as_str).collect();
            return Ok(Some(format!("the media type is {kind:?}, and the document has {}", known.join(", "))));
        };
        let readings = match kind.as_str() {
            "application/x-www-form-urlencoded" => {
                let pairs = || form_urlencoded::parse(body).into_owned();
                let texts = pairs().map(|(name, value)| (name, Value::from(value)));
                let values = pairs().map(|(name, value)| (name, scalar(&value)));
                vec![Value::Object(values.collect()), Value::Object(texts.collect())]
            }
            kind if kind.ends_with("json") => match serde_json::from_slice(body) {
                Ok(value) => vec![value],
                Err(error) => return Ok(Some(format!("the body is no JSON: {error}"))),
            },
            _ => vec![String::from_utf8_lossy(body).into()],
        };
        self.misfit(schema, &readings)
    }
}

fn name_of(parameter: &Value) -> &str {
    parameter.get("name").and_then(Value::as_str).unwrap_or_default()
}

/// A number or a truth value, where a text is one.
fn scalar(text: &str) -> Value {
    serde_json::from_str(text)
        .ok()
        .filter(|value: &Value| value.is_number() || value.is_boolean())
        .unwrap_or(text.into())
}

/// What a text in a path or a query can stand for.
fn readings(text: &str) -> Vec<Value> {
    vec![scalar(text), text.into()]
}

/// What texts can stand for together.
fn lists<'t>(texts: impl Iterator<Item = &'t str> + Clone) -> Vec<Value> {
    vec![texts.clone().map(scalar).collect(), texts.map(Value::from).collect()]
}

#[cfg(test)]
mod tests {
    use super::*;
    use http::Response;
    use serde_json::json;

    fn findings(document: &Value, exchanges: &[Exchange]) -> Vec<String> {
        let folder = tempfile::tempdir().unwrap();
        let bundles = Bundles::write(folder.path(), vec![("v2".to_owned(), document.to_string())]).unwrap();
        judge(&bundles, exchanges).unwrap().findings.into_iter().map(|finding| finding.what).collect()
    }

    fn document() -> Value {
        json!({
            "paths": {"/api/2/things/{id}": {"put": {
                "operationId": "things.update",
                "parameters": [
                    {"name": "id", "in": "path", "required": true, "schema": {"type": "integer"}, "example": 7},
                    {"name": "kinds", "in": "query", "schema": {"type": "array", "items": {"enum": ["a", "b"]}}},
                    {"name": "own", "in": "query", "x-key-prefix": "own.", "schema": {"type": "object"}},
                ],
                "requestBody": {"required": true, "content": {"application/json": {
                    "schema": {"$ref": "#/components/schemas/Thing"},
                    "examples": {"one": {"value": {"name": null}}},
                }}},
                "responses": {"200": {"content": {"application/json": {
                    "schema": {"$ref": "#/components/schemas/Thing"},
                    "examples": {"one": {"value": {"name": "x"}}},
                }}}},
            }}},
            "components": {"schemas": {"Thing": {
                "type": "object",
                "properties": {"name": {"type": "string", "nullable": true}},
            }}},
        })
    }

    fn exchange(target: &str, sent: &str, status: u16, got: &str) -> Exchange {
        let json = ("content-type", "application/json; charset=utf-8");
        Exchange {
            operation: Some("v2 things.update".to_owned()),
            request: Request::put(target).header(json.0, json.1).body(sent.to_owned().into()).unwrap(),
            answer: Some(
                Response::builder().status(status).header(json.0, json.1).body(got.to_owned().into()).unwrap(),
            ),
            is_raw: true,
            is_scripted: false,
            said: None,
        }
    }

    #[test]
    fn an_example_that_does_not_fit_is_found() {
        let mut document = document();
        assert_eq!(findings(&document, &[]), [] as [&str; 0]);
        document["components"]["schemas"]["Thing"]["properties"]["name"]["nullable"] = json!(false);
        let found = findings(&document, &[]);
        assert!(found.len() == 1 && found[0].starts_with("the example \"one\" of the body: "), "{found:?}");
    }

    #[test]
    fn what_is_sent_and_what_is_answered_have_to_fit() {
        let good = "/api/2/things/7?kinds=a,b&own.any=1";
        for (target, sent, status, got, expected) in [
            (good, r#"{"name": null}"#, 200, r#"{"name": "x"}"#, ""),
            ("/api/2/things/x", "{}", 200, "{}", "the request: the parameter id: "),
            ("/api/2/things/x", "{}", 400, "{}", ""),
            ("/api/2/things/7?kinds=c", "{}", 200, "{}", "the request: the parameter kinds: "),
            ("/api/2/things/7?more=1", "{}", 200, "{}", "the request: the document has no parameter more"),
            (good, r#"{"name": 1}"#, 200, "{}", "the request: value is not of type"),
            (good, "", 200, "{}", "the request: the body is no JSON"),
            (good, "{}", 200, r#"{"name": 1}"#, "the answer with 200: value is not of type"),
            (good, "{}", 200, "", "the answer with 200: the body is no JSON"),
        ] {
            let found = findings(&document(), &[exchange(target, sent, status, got)]);
            let expected = Some(expected).filter(|expected| !expected.is_empty());
            assert_eq!(found.len(), usize::from(expected.is_some()), "{target} {sent} {status} {got}: {found:?}");
            assert!(found.iter().all(|what| expected.is_some_and(|expected| what.contains(expected))), "{found:?}");
        }
    }
}
