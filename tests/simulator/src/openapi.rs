//! The part of an OpenAPI document that the simulator reads, as it stands in the JSON text.

use std::collections::BTreeMap;

use indexmap::IndexMap;
use serde::Deserialize;
use serde_json::{Value, value::RawValue};

/// One document of the bundle.
#[derive(Deserialize)]
pub(crate) struct Document {
    pub(crate) paths: IndexMap<String, PathItem>,
    #[serde(default)]
    pub(crate) security: Option<Vec<SecurityRequirement>>,
    #[serde(default)]
    pub(crate) components: Components,
}

/// Alternatives are the items of a list; the schemes of one item are all needed.
pub(crate) type SecurityRequirement = BTreeMap<String, Vec<String>>;

/// What references can point at.
#[derive(Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub(crate) struct Components {
    pub(crate) parameters: BTreeMap<String, Parameter>,
    pub(crate) responses: BTreeMap<String, Response>,
    pub(crate) examples: BTreeMap<String, Example>,
    pub(crate) schemas: BTreeMap<String, Schema>,
    pub(crate) security_schemes: BTreeMap<String, SecurityScheme>,
}

/// The operations of one path.
#[derive(Deserialize)]
pub(crate) struct PathItem {
    #[serde(default)]
    pub(crate) parameters: Vec<Parameter>,
    pub(crate) get: Option<Operation>,
    pub(crate) put: Option<Operation>,
    pub(crate) post: Option<Operation>,
    pub(crate) delete: Option<Operation>,
    pub(crate) patch: Option<Operation>,
}

/// A method of a path.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Operation {
    pub(crate) operation_id: String,
    pub(crate) security: Option<Vec<SecurityRequirement>>,
    #[serde(default)]
    pub(crate) parameters: Vec<Parameter>,
    pub(crate) request_body: Option<RequestBody>,
    #[serde(default)]
    pub(crate) responses: IndexMap<String, Response>,
}

/// A parameter, or a reference to one.
#[derive(Deserialize)]
pub(crate) struct Parameter {
    #[serde(rename = "$ref")]
    pub(crate) reference: Option<String>,
    #[serde(default)]
    pub(crate) name: String,
    #[serde(default, rename = "in")]
    pub(crate) location: String,
    #[serde(default)]
    pub(crate) required: bool,
    pub(crate) schema: Option<Schema>,
    /// What stands before every name of an exploded object.
    #[serde(rename = "x-key-prefix")]
    pub(crate) key_prefix: Option<String>,
}

/// What is sent.
#[derive(Deserialize)]
pub(crate) struct RequestBody {
    #[serde(default)]
    pub(crate) required: bool,
    #[serde(default)]
    pub(crate) content: IndexMap<String, RequestMedia>,
}

/// A body that is sent in one media type.
#[derive(Deserialize)]
pub(crate) struct RequestMedia {
    pub(crate) schema: Schema,
}

/// A schema, or a reference to one.
#[derive(Clone, Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub(crate) struct Schema {
    #[serde(rename = "$ref")]
    pub(crate) reference: Option<String>,
    #[serde(rename = "type")]
    pub(crate) kind: Option<String>,
    pub(crate) format: Option<String>,
    #[serde(rename = "nullable")]
    pub(crate) is_nullable: bool,
    #[serde(rename = "enum")]
    pub(crate) values: Option<Vec<Value>>,
    /// One of these fits; `anyOf` and `oneOf` differ only where more than one does.
    #[serde(alias = "anyOf")]
    pub(crate) one_of: Vec<Schema>,
    pub(crate) minimum: Option<f64>,
    pub(crate) maximum: Option<f64>,
    pub(crate) items: Option<Box<Schema>>,
    pub(crate) min_items: usize,
    pub(crate) max_items: Option<usize>,
    pub(crate) required: Vec<String>,
    pub(crate) properties: BTreeMap<String, Schema>,
    pub(crate) additional_properties: Option<Additional>,
}

/// What is said of members that have no name of their own.
#[derive(Clone, Deserialize)]
#[serde(untagged)]
pub(crate) enum Additional {
    /// Whether there can be any.
    Allowed(bool),
    /// What their values are.
    Of(Box<Schema>),
}

impl Additional {
    /// What their values are.
    pub(crate) fn schema(&self) -> Option<&Schema> {
        match self {
            Self::Allowed(_) => None,
            Self::Of(schema) => Some(schema),
        }
    }

    /// Whether there can be none.
    pub(crate) fn forbids(&self) -> bool {
        matches!(self, Self::Allowed(false))
    }
}

/// A response, or a reference to one.
#[derive(Deserialize)]
pub(crate) struct Response {
    #[serde(rename = "$ref")]
    pub(crate) reference: Option<String>,
    #[serde(default)]
    pub(crate) content: IndexMap<String, MediaType>,
}

/// A body of one media type.
#[derive(Deserialize)]
pub(crate) struct MediaType {
    #[serde(default)]
    pub(crate) schema: Schema,
    #[serde(default)]
    pub(crate) examples: IndexMap<String, Example>,
    /// An unnamed example.
    pub(crate) example: Option<Box<RawValue>>,
}

/// A named example, or a reference to one. Its text is kept, so that it is answered as it was written.
#[derive(Deserialize)]
pub(crate) struct Example {
    #[serde(rename = "$ref")]
    pub(crate) reference: Option<String>,
    pub(crate) value: Option<Box<RawValue>>,
}

/// How a caller proves who it is.
#[derive(Deserialize)]
pub(crate) struct SecurityScheme {
    #[serde(rename = "type")]
    pub(crate) kind: String,
    pub(crate) scheme: Option<String>,
    #[serde(default)]
    pub(crate) flows: BTreeMap<String, Flow>,
}

/// One way to get an OAuth token.
#[derive(Deserialize)]
pub(crate) struct Flow {
    #[serde(default)]
    pub(crate) scopes: IndexMap<String, String>,
}
