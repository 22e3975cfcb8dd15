//! Generates progenitor's own client of the operations that are measured, as it comes out.

use serde_json::{Map, Value, json};
use std::{env, error::Error, fs, path::Path};

/// The document, the path and the type of an item of its answers.
const OPERATIONS: [(&str, &str); 4] =
    [("v2", "/api/2/users"), ("v2", "/api/2/users/{id}"), ("v2", "/api/2/apps"), ("v1", "/api/1/events")];

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=build.rs");
    for document in ["v1", "v2"] {
        let source = format!("../simulator/openapi/{document}.json");
        println!("cargo::rerun-if-changed={source}");
        let api = serde_json::from_value(thinned(document, serde_json::from_str(&fs::read_to_string(source)?)?))?;
        let tokens = progenitor::Generator::default().generate_tokens(&api)?;
        let code = prettyplease::unparse(&syn::parse2(tokens)?);
        fs::write(Path::new(&env::var("OUT_DIR")?).join(format!("{document}.rs")), code)?;
    }
    Ok(())
}

/// What progenitor can read of a document: GET of the measured paths, with their success answer alone.
fn thinned(document: &str, mut api: Value) -> Value {
    let mut paths = Map::new();
    for (_, path) in OPERATIONS.iter().filter(|(of, _)| *of == document) {
        let mut get = api["paths"][path]["get"].take();
        get["operationId"] = json!(path.replace(|c: char| !c.is_ascii_alphanumeric(), "_"));
        let success = json!({"description": "", "content": {"application/json": {
            "schema": get["responses"]["200"]["content"]["application/json"]["schema"].take()
        }}});
        get["responses"] = json!({"200": success});
        let parameters: Vec<Value> = get["parameters"].as_array().cloned().unwrap_or_default();
        // The generator refuses objects in a query.
        let plain = |parameter: &Value| parameter["schema"]["type"] != "object";
        get["parameters"] = parameters.into_iter().filter(plain).collect();
        paths.insert((*path).to_owned(), json!({"get": get}));
    }
    api["paths"] = paths.into();
    let shared = api["components"].take();
    let mut needed = json!({"schemas": {}, "parameters": {}});
    let mut open = vec![api["paths"].clone()];
    while let Some(value) = open.pop() {
        for (kind, name) in references(&value) {
            if needed[&kind].get(&name).is_none() {
                needed[&kind][&name] = shared[&kind][&name].clone();
                open.push(shared[&kind][&name].clone());
            }
        }
    }
    api["components"] = needed;
    api
}

/// The kind and the name of every component that a value refers to.
fn references(value: &Value) -> Vec<(String, String)> {
    match value {
        Value::Object(members) => {
            let own = members.get("$ref").and_then(Value::as_str).and_then(|path| path.strip_prefix("#/components/"));
            let own = own.and_then(|path| path.split_once('/'));
            let own = own.map(|(kind, name)| (kind.to_owned(), name.to_owned()));
            own.into_iter().chain(members.values().flat_map(references)).collect()
        }
        Value::Array(items) => items.iter().flat_map(references).collect(),
        _ => Vec::new(),
    }
}
