//! The operation table: what the embedded OpenAPI documents say about every call.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::LazyLock,
};

use bytes::Bytes;
use http::{Method, StatusCode};
use serde_json::value::RawValue;

use crate::{
    body::{Body, BodyKind, Schemas},
    error::Shape,
    handlers::{self, Handler},
    openapi::{
        Components, Document, Example, MediaType, Operation as OperationItem, Parameter as ParameterItem, PathItem,
    },
    openapi::{Response, Schema, SecurityRequirement},
    refusal::{Form, Refusal, Refusals},
    reply::Reply,
};

/// The bundled documents, by name.
const BUNDLE: [(&str, &str); 4] = [
    ("auth", include_str!("../openapi/auth.json")),
    ("oidc", include_str!("../openapi/oidc.json")),
    ("v1", include_str!("../openapi/v1.json")),
    ("v2", include_str!("../openapi/v2.json")),
];

/// The table of the embedded bundle, read once for all simulators of a program.
static TABLE: LazyLock<Result<Spec, String>> = LazyLock::new(|| Spec::read(&BUNDLE));

/// All operations, and all scopes that they know.
pub(crate) struct Spec {
    pub(crate) operations: Vec<Operation>,
    /// By document.
    pub(crate) schemas: BTreeMap<&'static str, Schemas>,
    pub(crate) scopes: BTreeSet<String>,
}

/// One call that the API offers.
pub(crate) struct Operation {
    pub(crate) document: &'static str,
    pub(crate) id: String,
    pub(crate) method: Method,
    /// The path template, such as `/api/2/users/{id}`.
    pub(crate) path: String,
    pub(crate) access: Access,
    pub(crate) path_parameters: Vec<Parameter>,
    pub(crate) query_parameters: Vec<Parameter>,
    pub(crate) body: Option<Body>,
    pub(crate) shape: Shape,
    pub(crate) refusals: Refusals,
    /// What is answered if there is no handler: the first good status.
    pub(crate) sample: Sample,
    pub(crate) handler: Option<Handler>,
}

/// Who may make a call.
#[derive(Debug, PartialEq)]
pub(crate) enum Access {
    /// Anyone.
    Public,
    /// Who knows the client id and secret. The handler checks, because they may stand in the body.
    Client,
    /// Who has a living token with one of these scopes; any scope will do if the list is empty.
    Bearer(Vec<String>),
}

/// A path or query parameter.
#[derive(Debug, PartialEq)]
pub(crate) struct Parameter {
    pub(crate) name: Name,
    pub(crate) kind: Kind,
    pub(crate) required: bool,
}

/// What a parameter is called.
#[derive(Debug, PartialEq)]
pub(crate) enum Name {
    /// This, exactly.
    Exact(String),
    /// Any name that starts like this and goes on.
    Prefix(String),
}

/// Which values a parameter takes.
#[derive(Debug, PartialEq)]
pub(crate) enum Kind {
    Text,
    Integer {
        minimum: Option<i64>,
    },
    Integers,
    Boolean,
    Timestamp,
    /// One of these texts, and no other.
    Word(Vec<String>),
    /// What one of these takes.
    Any(Vec<Kind>),
}

/// The first example of a status.
#[derive(Debug, PartialEq)]
pub(crate) struct Sample {
    pub(crate) status: StatusCode,
    pub(crate) content_type: Option<String>,
    pub(crate) body: Bytes,
}

impl Sample {
    pub(crate) fn reply(&self) -> Reply {
        match &self.content_type {
            Some(content_type) => Reply::bytes(self.status, content_type, self.body.clone()),
            None => Reply::empty(self.status),
        }
    }
}

impl Spec {
    /// The embedded bundle.
    pub(crate) fn embedded() -> std::io::Result<&'static Self> {
        TABLE
            .as_ref()
            .map_err(|reason| std::io::Error::other(format!("the embedded OpenAPI documents are broken: {reason}")))
    }

    /// The operation with this id.
    pub(crate) fn find(&self, document: &str, id: &str) -> Option<&Operation> {
        self.operations.iter().find(|operation| operation.document == document && operation.id == id)
    }

    /// Reads documents that are given as name and JSON text.
    pub(crate) fn read(bundle: &[(&'static str, &str)]) -> Result<Self, String> {
        let mut spec = Self { operations: Vec::new(), schemas: BTreeMap::new(), scopes: BTreeSet::new() };
        for (name, text) in bundle {
            let document: Document = serde_json::from_str(text).map_err(|error| format!("{name}: {error}"))?;
            spec.add(name, &document).map_err(|reason| format!("{name}: {reason}"))?;
        }
        Ok(spec)
    }

    fn add(&mut self, name: &'static str, document: &Document) -> Result<(), String> {
        let components = &document.components;
        let schemes = components.security_schemes.values();
        let scopes = schemes.flat_map(|scheme| scheme.flows.values()).flat_map(|flow| flow.scopes.keys());
        self.scopes.extend(scopes.cloned());
        self.schemas.insert(name, components.schemas.clone());
        for (path, item) in &document.paths {
            for (method, operation) in methods(item) {
                let requirements = operation.security.as_ref().or(document.security.as_ref());
                let parameters: Vec<&ParameterItem> = item
                    .parameters
                    .iter()
                    .chain(&operation.parameters)
                    .map(|parameter| resolve_parameter(components, parameter))
                    .collect::<Result<_, _>>()?;
                let refusals = refusals(components, operation)?;
                self.operations.push(Operation {
                    document: name,
                    id: operation.operation_id.clone(),
                    method,
                    path: path.clone(),
                    access: access(components, requirements.map_or(&[], Vec::as_slice))?,
                    path_parameters: at(components, &parameters, "path")?,
                    query_parameters: at(components, &parameters, "query")?,
                    body: body(operation),
                    shape: Shape::of_operation(name, &refusals),
                    refusals,
                    sample: sample(components, operation)?,
                    handler: handlers::find(name, &operation.operation_id),
                });
            }
        }
        Ok(())
    }
}

fn methods(item: &PathItem) -> impl Iterator<Item = (Method, &OperationItem)> {
    [
        (Method::GET, &item.get),
        (Method::PUT, &item.put),
        (Method::POST, &item.post),
        (Method::DELETE, &item.delete),
        (Method::PATCH, &item.patch),
    ]
    .into_iter()
    .filter_map(|(method, operation)| Some((method, operation.as_ref()?)))
}

/// Follows `#/components/<section>/<name>`.
fn follow<'a, T>(
    map: &'a std::collections::BTreeMap<String, T>,
    section: &str,
    reference: &str,
) -> Result<&'a T, String> {
    let name = reference.strip_prefix("#/components/").and_then(|rest| rest.strip_prefix(section)?.strip_prefix('/'));
    name.and_then(|name| map.get(name)).ok_or_else(|| format!("{reference} leads nowhere"))
}

fn resolve_parameter<'a>(
    components: &'a Components,
    parameter: &'a ParameterItem,
) -> Result<&'a ParameterItem, String> {
    parameter
        .reference
        .as_ref()
        .map_or(Ok(parameter), |reference| follow(&components.parameters, "parameters", reference))
}

fn resolve_schema<'a>(components: &'a Components, schema: &'a Schema) -> Result<&'a Schema, String> {
    schema.reference.as_ref().map_or(Ok(schema), |reference| follow(&components.schemas, "schemas", reference))
}

fn resolve_response<'a>(components: &'a Components, response: &'a Response) -> Result<&'a Response, String> {
    response.reference.as_ref().map_or(Ok(response), |reference| follow(&components.responses, "responses", reference))
}

fn access(components: &Components, requirements: &[SecurityRequirement]) -> Result<Access, String> {
    let mut scopes = Vec::new();
    let mut any_scope = false;
    for requirement in requirements {
        let Some((scheme, wanted)) = requirement.first_key_value() else {
            return Ok(Access::Public);
        };
        let scheme = components.security_schemes.get(scheme).ok_or_else(|| format!("no security scheme {scheme}"))?;
        if scheme.kind == "http" && scheme.scheme.as_deref() != Some("bearer") {
            return Ok(Access::Client);
        }
        any_scope |= wanted.is_empty();
        scopes.extend(wanted.iter().cloned());
    }
    Ok(match requirements {
        [] => Access::Public,
        _ if any_scope => Access::Bearer(Vec::new()),
        _ => Access::Bearer(scopes),
    })
}

fn at(components: &Components, parameters: &[&ParameterItem], location: &str) -> Result<Vec<Parameter>, String> {
    let here = parameters.iter().filter(|parameter| parameter.location == location);
    here.map(|parameter| {
        let name = match &parameter.key_prefix {
            Some(prefix) => Name::Prefix(prefix.clone()),
            None => Name::Exact(parameter.name.clone()),
        };
        let kind = match &parameter.schema {
            Some(schema) if parameter.required => kind_of_required(components, schema)?,
            Some(schema) => kind(components, schema)?,
            None => Kind::Text,
        };
        Ok(Parameter { name, kind, required: parameter.required })
    })
    .collect()
}

fn kind(components: &Components, schema: &Schema) -> Result<Kind, String> {
    let schema = resolve_schema(components, schema)?;
    Ok(match (schema.kind.as_deref(), schema.format.as_deref()) {
        (Some("integer"), _) => Kind::Integer { minimum: schema.minimum.map(|minimum| minimum as i64) },
        (Some("boolean"), _) => Kind::Boolean,
        (Some("string"), Some("date-time")) => Kind::Timestamp,
        (Some("array"), _) => match &schema.items {
            Some(items) if matches!(kind(components, items)?, Kind::Integer { .. }) => Kind::Integers,
            _ => Kind::Text,
        },
        _ => Kind::Text,
    })
}

/// What has to be there takes no words but those that are listed, while a filter by an unknown word finds nothing.
fn kind_of_required(components: &Components, schema: &Schema) -> Result<Kind, String> {
    let schema = resolve_schema(components, schema)?;
    if !schema.one_of.is_empty() {
        let kinds = schema.one_of.iter().map(|choice| kind_of_required(components, choice));
        return Ok(Kind::Any(kinds.collect::<Result<_, _>>()?));
    }
    match &schema.values {
        Some(values) => Ok(Kind::Word(values.iter().filter_map(|value| value.as_str().map(str::to_owned)).collect())),
        None => kind(components, schema),
    }
}

fn body(operation: &OperationItem) -> Option<Body> {
    let body = operation.request_body.as_ref()?;
    let (content_type, media) = body.content.first()?;
    let kind = match content_type.as_str() {
        "application/x-www-form-urlencoded" => BodyKind::Form,
        json if json.contains("json") => BodyKind::Json,
        _ => BodyKind::Text,
    };
    Some(Body { is_required: body.required, kind, schema: media.schema.clone() })
}

fn refusals(components: &Components, operation: &OperationItem) -> Result<Refusals, String> {
    let numbered = operation.responses.iter().filter_map(|(status, response)| Some((status.parse().ok()?, response)));
    let refusals = numbered.filter(|(status, _): &(StatusCode, _)| status.is_client_error());
    refusals.map(|(status, response)| Ok((status, refusal(components, status, response)?))).collect()
}

fn refusal(components: &Components, status: StatusCode, response: &Response) -> Result<Refusal, String> {
    let response = resolve_response(components, response)?;
    if let Some((content_type, media)) = response.content.first()
        && content_type.contains("json")
    {
        let schema = resolve_schema(components, &media.schema)?;
        if let Some(form) = Form::of(|name| schema.properties.contains_key(name)) {
            return Ok(Refusal::Form(form));
        }
    }
    Ok(Refusal::Whole(first_sample(components, status, response)?.reply()))
}

fn sample(components: &Components, operation: &OperationItem) -> Result<Sample, String> {
    let good = operation.responses.iter().find(|(status, _)| status.starts_with('2'));
    let Some((status, response)) = good else {
        return Ok(Sample { status: StatusCode::NO_CONTENT, content_type: None, body: Bytes::new() });
    };
    let status = StatusCode::from_bytes(status.as_bytes()).unwrap_or(StatusCode::OK); // `2XX` is no number
    first_sample(components, status, resolve_response(components, response)?)
}

fn first_sample(components: &Components, status: StatusCode, response: &Response) -> Result<Sample, String> {
    let Some((content_type, media)) = response.content.first() else {
        return Ok(Sample { status, content_type: None, body: Bytes::new() });
    };
    let value = first_example(components, media)?;
    let body = value.map_or_else(Bytes::new, |value| example_body(content_type, value));
    Ok(Sample { status, content_type: Some(content_type.clone()), body })
}

fn first_example<'a>(components: &'a Components, media: &'a MediaType) -> Result<Option<&'a RawValue>, String> {
    let Some(example) = media.examples.values().next() else {
        return Ok(media.example.as_deref());
    };
    let example: &Example = example
        .reference
        .as_ref()
        .map_or(Ok(example), |reference| follow(&components.examples, "examples", reference))?;
    Ok(example.value.as_deref())
}

/// An example of a JSON body is the body; one of any other kind is a JSON string that holds it.
fn example_body(content_type: &str, value: &RawValue) -> Bytes {
    let text = value.get();
    match serde_json::from_str::<String>(text) {
        Ok(inner) if !content_type.contains("json") => Bytes::from(inner),
        _ => Bytes::from(text.to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const DOCUMENT: &str = r##"{
        "paths": {
            "/api/2/things/{thing_id}": {
                "parameters": [
                    {"$ref": "#/components/parameters/ThingId"},
                    {"name": "part", "in": "path", "required": true, "schema": {"anyOf": [{"type": "integer"}, {"type": "string", "enum": ["all"]}]}}
                ],
                "get": {
                    "operationId": "things.get",
                    "security": [{"oauth2": ["Read All"]}, {"oauth2": ["Manage All"]}],
                    "parameters": [
                        {"name": "since", "in": "query", "schema": {"type": "string", "format": "date-time"}},
                        {"name": "color", "in": "query", "x-key-prefix": "colors.", "schema": {"type": "object"}}
                    ],
                    "responses": {
                        "404": {"description": "", "content": {"application/json": {"examples": {"no": {"value": {"z": 1}}}}}},
                        "200": {"$ref": "#/components/responses/Thing"}
                    }
                },
                "delete": {"operationId": "things.delete", "security": [{"oauth2": []}], "responses": {"204": {"description": ""}}},
                "post": {"operationId": "things.post", "responses": {"200": {"content": {"text/html": {"example": "<p>\u00e9</p>"}}}}}
            }
        },
        "components": {
            "parameters": {"ThingId": {"name": "thing_id", "in": "path", "required": true, "schema": {"$ref": "#/components/schemas/Id"}}},
            "schemas": {"Id": {"type": "integer", "minimum": 1}},
            "responses": {"Thing": {"content": {"application/json": {"examples": {
                "second_letter": {"$ref": "#/components/examples/b"}, "a": {"value": {"a": 1}}
            }}}}},
            "examples": {"b": {"value": {"b": 1, "a": 2}}},
            "securitySchemes": {"oauth2": {"type": "oauth2", "flows": {"clientCredentials": {"scopes": {"Read All": "", "Manage All": ""}}}}}
        }
    }"##;

    fn spec() -> Spec {
        Spec::read(&[("v2", DOCUMENT)]).unwrap()
    }

    #[test]
    fn references_and_parameters_of_the_path_are_resolved() {
        let spec = spec();
        let get = spec.find("v2", "things.get").unwrap();
        assert_eq!(
            get.path_parameters,
            [
                Parameter {
                    name: Name::Exact("thing_id".into()),
                    kind: Kind::Integer { minimum: Some(1) },
                    required: true
                },
                Parameter {
                    name: Name::Exact("part".into()),
                    kind: Kind::Any(vec![Kind::Integer { minimum: None }, Kind::Word(vec!["all".into()])]),
                    required: true
                }
            ]
        );
        assert_eq!(get.query_parameters[0].kind, Kind::Timestamp);
        assert_eq!(get.query_parameters[1].name, Name::Prefix("colors.".into()));
    }

    #[test]
    fn the_sample_is_the_first_example_of_the_first_good_status_as_written() {
        let spec = spec();
        let sample = &spec.find("v2", "things.get").unwrap().sample;
        assert_eq!((sample.status, &sample.body[..]), (StatusCode::OK, br#"{"b": 1, "a": 2}"#.as_slice()));
        let sample = &spec.find("v2", "things.delete").unwrap().sample;
        assert_eq!((sample.status, &sample.body[..]), (StatusCode::NO_CONTENT, [].as_slice()));
        let sample = &spec.find("v2", "things.post").unwrap().sample;
        assert_eq!(sample.body, "<p>é</p>");
    }

    #[test]
    fn security_becomes_access() {
        let spec = spec();
        let access = |id| &spec.find("v2", id).unwrap().access;
        assert_eq!(*access("things.get"), Access::Bearer(vec!["Read All".into(), "Manage All".into()]));
        assert_eq!(*access("things.delete"), Access::Bearer(vec![]));
        assert_eq!(*access("things.post"), Access::Public);
    }

    #[test]
    fn a_dangling_reference_is_an_error_that_names_it() {
        let broken = DOCUMENT.replace("#/components/schemas/Id", "#/components/schemas/Nothing");
        let error = Spec::read(&[("v2", &broken)]).err().unwrap();
        assert_eq!(error, "v2: #/components/schemas/Nothing leads nowhere");
    }

    #[test]
    fn every_handler_belongs_to_an_operation_of_the_bundle_and_is_the_only_one() {
        let spec = Spec::embedded().unwrap();
        let mut seen = BTreeSet::new();
        for (document, id) in handlers::names() {
            assert!(spec.find(document, id).is_some(), "{document} {id}");
            assert!(seen.insert((document, id)), "{document} {id} has two handlers");
        }
    }
}
