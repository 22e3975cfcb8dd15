//! The objects of OpenAPI 3.0.3 as this spec uses them: their keys, and what each has to be.

use super::objects::Shape;
use crate::meanings::SECOND;

/// What a value has to be.
#[derive(Clone, Copy, Debug)]
pub(super) enum Kind {
    /// Anything: an example, or a value that depends on a type.
    Any,
    /// A string with something in it.
    Text,
    /// A string that may be empty.
    String,
    /// `true` or `false`.
    Boolean,
    /// An integer of at least 0.
    Count,
    /// Any number.
    Number,
    /// One of these words.
    Word(&'static [&'static str]),
    /// An object of this shape.
    Object(Shape),
    /// An object of this shape, or a `$ref` to a component that is one.
    OrReference(Shape),
    /// A boolean, or what [`Kind::OrReference`] allows.
    BooleanOr(Shape),
    /// A list of these.
    List(&'static Self),
    /// A mapping from any name to these.
    Map(&'static Self),
    /// Part of OpenAPI, but not of this spec: what to do instead.
    Refused(&'static str),
}

/// A key of an object.
#[derive(Debug)]
pub(super) struct Field {
    pub(super) name: &'static str,
    pub(super) required: bool,
    pub(super) kind: Kind,
}

const fn must(name: &'static str, kind: Kind) -> Field {
    Field { name, required: true, kind }
}

const fn may(name: &'static str, kind: Kind) -> Field {
    Field { name, required: false, kind }
}

impl Shape {
    /// What it is called in OpenAPI, with its article.
    pub(super) fn title(self) -> &'static str {
        match self {
            Self::Api => "an OpenAPI document",
            Self::Info => "the info object",
            Self::License => "a license",
            Self::Contact => "a contact",
            Self::Server => "a server",
            Self::ServerVariable => "a server variable",
            Self::Tag => "a tag",
            Self::ExternalDocs => "an externalDocs object",
            Self::PathItem => "a path",
            Self::Operation => "an operation",
            Self::Parameter => "a parameter",
            Self::RequestBody => "a request body",
            Self::Response => "a response",
            Self::Header => "a header",
            Self::MediaType => "a media type",
            Self::Example => "an example",
            Self::Schema => "a schema",
            Self::Components => "the components object",
            Self::SecurityScheme => "a security scheme",
            Self::Flows => "the flows object",
            Self::Flow => "an OAuth 2 flow",
            Self::Requirement => "a security requirement",
            Self::Deviation => "an x-deviation",
            Self::PageSays => "the page of an x-deviation",
            Self::Pagination => "an x-pagination",
            Self::Cursor => "the cursor of an x-pagination",
        }
    }

    /// The group of `components` that holds objects of this shape.
    pub(super) fn group(self) -> Option<&'static str> {
        COMPONENTS.iter().find_map(|field| match field.kind {
            Kind::Map(Kind::OrReference(shape)) if *shape == self => Some(field.name),
            _ => None,
        })
    }

    /// Its keys.
    pub(super) fn fields(self) -> &'static [Field] {
        match self {
            Self::Api => API,
            Self::Info => INFO,
            Self::License => LICENSE,
            Self::Contact => CONTACT,
            Self::Server => SERVER,
            Self::ServerVariable => SERVER_VARIABLE,
            Self::Tag => TAG,
            Self::ExternalDocs => EXTERNAL_DOCS,
            Self::PathItem => PATH_ITEM,
            Self::Operation => OPERATION,
            Self::Parameter => PARAMETER,
            Self::RequestBody => REQUEST_BODY,
            Self::Response => RESPONSE,
            Self::Header => HEADER,
            Self::MediaType => MEDIA_TYPE,
            Self::Example => EXAMPLE,
            Self::Schema => SCHEMA,
            Self::Components => COMPONENTS,
            Self::SecurityScheme => SECURITY_SCHEME,
            Self::Flows => FLOWS,
            Self::Flow => FLOW,
            // Its keys are the names of the security schemes.
            Self::Requirement => &[],
            Self::Deviation => DEVIATION,
            Self::PageSays => PAGE_SAYS,
            Self::Pagination => PAGINATION,
            Self::Cursor => CURSOR,
        }
    }
}

const EVIDENCE: Field = may("x-evidence", Kind::Word(&["documented", "sdk"]));
const DEVIATES: Field = may("x-deviation", Kind::Object(Shape::Deviation));
const DOCS: Kind = Kind::Object(Shape::ExternalDocs);
const TEXTS: Kind = Kind::List(&Kind::Text);
const SCHEMA_OR_REFERENCE: Kind = Kind::OrReference(Shape::Schema);
const HEADERS: Kind = Kind::Map(&Kind::OrReference(Shape::Header));
const EXAMPLES: Kind = Kind::Map(&Kind::OrReference(Shape::Example));
const CONTENT: Kind = Kind::Map(&Kind::Object(Shape::MediaType));

const API: &[Field] = &[
    // Its value has a rule of its own.
    must("openapi", Kind::Any),
    must("info", Kind::Object(Shape::Info)),
    must("servers", Kind::List(&Kind::Object(Shape::Server))),
    must("tags", Kind::List(&Kind::Object(Shape::Tag))),
    must("paths", Kind::Map(&Kind::Object(Shape::PathItem))),
    may("components", Kind::Object(Shape::Components)),
    may("externalDocs", DOCS),
    may("x-overview", Kind::Map(&Kind::Text)),
    may("security", Kind::Refused("write `security` on each operation, where its page states the scopes")),
];

const INFO: &[Field] = &[
    must("title", Kind::Text),
    must("version", Kind::Text),
    must("description", Kind::Text),
    may("license", Kind::Object(Shape::License)),
    may("contact", Kind::Object(Shape::Contact)),
    may("termsOfService", Kind::Text),
];

const LICENSE: &[Field] = &[must("name", Kind::Text), may("url", Kind::Text)];

const CONTACT: &[Field] = &[may("name", Kind::Text), may("url", Kind::Text), may("email", Kind::Text)];

const SERVER: &[Field] = &[
    must("url", Kind::Text),
    may("description", Kind::Text),
    may("variables", Kind::Map(&Kind::Object(Shape::ServerVariable))),
];

const SERVER_VARIABLE: &[Field] = &[must("default", Kind::Text), may("description", Kind::Text), may("enum", TEXTS)];

const TAG: &[Field] = &[must("name", Kind::Text), must("description", Kind::Text), may("externalDocs", DOCS)];

const EXTERNAL_DOCS: &[Field] = &[must("url", Kind::Text), may("description", Kind::Text)];

const PATH_ITEM: &[Field] = &[
    may("get", Kind::Object(Shape::Operation)),
    may("put", Kind::Object(Shape::Operation)),
    may("post", Kind::Object(Shape::Operation)),
    may("delete", Kind::Object(Shape::Operation)),
    may("patch", Kind::Object(Shape::Operation)),
    may("head", Kind::Refused(METHODS)),
    may("options", Kind::Refused(METHODS)),
    may("trace", Kind::Refused(METHODS)),
    may("parameters", Kind::Refused("list the parameters in each operation; a shared one is a component")),
    may("servers", Kind::Refused(SERVERS)),
    may("summary", Kind::Refused("write the summary of each operation")),
    may("description", Kind::Refused("write the description of each operation")),
    may("$ref", Kind::Refused("write the operations here; files are merged by path and method")),
];

const METHODS: &str = "describe get, put, post, delete and patch only";
const SERVERS: &str = "list the servers in `api.yaml`; they are the same for all calls";

const OPERATION: &[Field] = &[
    must("operationId", Kind::Text),
    must("tags", TEXTS),
    must("summary", Kind::Text),
    must("description", Kind::Text),
    must("x-evidence", Kind::Word(&["documented", "sdk"])),
    must("externalDocs", DOCS),
    must("security", Kind::List(&Kind::Object(Shape::Requirement))),
    must("responses", Kind::Map(&Kind::OrReference(Shape::Response))),
    may("parameters", Kind::List(&Kind::OrReference(Shape::Parameter))),
    may("requestBody", Kind::OrReference(Shape::RequestBody)),
    may("deprecated", Kind::Boolean),
    may("x-checks-user", Kind::Boolean),
    may("x-result", Kind::Text),
    may("x-pagination", Kind::Object(Shape::Pagination)),
    may(SECOND, Kind::Object(Shape::Operation)),
    DEVIATES,
    may("servers", Kind::Refused(SERVERS)),
    may("callbacks", Kind::Refused("describe calls to this API only, not calls that it makes")),
];

const PARAMETER: &[Field] = &[
    must("name", Kind::Text),
    must("in", Kind::Word(&["query", "header", "path", "cookie"])),
    must("description", Kind::Text),
    must("schema", SCHEMA_OR_REFERENCE),
    may("required", Kind::Boolean),
    may("deprecated", Kind::Boolean),
    may("style", Kind::Text),
    may("explode", Kind::Boolean),
    may("allowReserved", Kind::Boolean),
    may("example", Kind::Any),
    may("examples", EXAMPLES),
    EVIDENCE,
    DEVIATES,
    may("x-key-prefix", Kind::Text),
    may("content", Kind::Refused("describe the value with `schema`; it is sent as text")),
    may("allowEmptyValue", Kind::Refused("remove it; an empty string is sent as one anyway")),
];

const REQUEST_BODY: &[Field] =
    &[must("content", CONTENT), may("description", Kind::Text), may("required", Kind::Boolean)];

const RESPONSE: &[Field] = &[
    must("description", Kind::Text),
    may("headers", HEADERS),
    may("content", CONTENT),
    EVIDENCE,
    DEVIATES,
    may("links", Kind::Refused("remove them; nothing is generated from links")),
];

const HEADER: &[Field] = &[
    must("description", Kind::Text),
    must("schema", SCHEMA_OR_REFERENCE),
    may("required", Kind::Boolean),
    may("deprecated", Kind::Boolean),
    may("example", Kind::Any),
    EVIDENCE,
    DEVIATES,
];

const MEDIA_TYPE: &[Field] = &[
    // That it is there has a rule of its own.
    may("schema", SCHEMA_OR_REFERENCE),
    may("examples", EXAMPLES),
    may("example", Kind::Refused("write `examples` with a name for each: `examples: {some_name: {value: ..}}`")),
    may("encoding", Kind::Refused("remove it; the generator sends forms in the plain style")),
];

const EXAMPLE: &[Field] = &[
    must("value", Kind::Any),
    DEVIATES,
    may("summary", Kind::Text),
    may("description", Kind::Text),
    may("externalValue", Kind::Refused("write the sample out under `value`")),
];

const SCHEMA: &[Field] = &[
    may("type", Kind::Word(&["object", "array", "string", "integer", "number", "boolean"])),
    may("format", Kind::Text),
    may("description", Kind::Text),
    may("nullable", Kind::Boolean),
    may("deprecated", Kind::Boolean),
    may("readOnly", Kind::Boolean),
    may("writeOnly", Kind::Boolean),
    may("properties", Kind::Map(&SCHEMA_OR_REFERENCE)),
    may("required", TEXTS),
    may("additionalProperties", Kind::BooleanOr(Shape::Schema)),
    may("minProperties", Kind::Count),
    may("maxProperties", Kind::Count),
    may("items", SCHEMA_OR_REFERENCE),
    may("minItems", Kind::Count),
    may("maxItems", Kind::Count),
    may("uniqueItems", Kind::Boolean),
    may("pattern", Kind::Text),
    may("minLength", Kind::Count),
    may("maxLength", Kind::Count),
    may("minimum", Kind::Number),
    may("maximum", Kind::Number),
    may("exclusiveMinimum", Kind::Boolean),
    may("exclusiveMaximum", Kind::Boolean),
    may("multipleOf", Kind::Number),
    may("enum", Kind::List(&Kind::Any)),
    may("x-enum-varnames", TEXTS),
    may("oneOf", Kind::List(&SCHEMA_OR_REFERENCE)),
    // Refused, but by a rule that explains it for the case at hand.
    may("allOf", Kind::List(&SCHEMA_OR_REFERENCE)),
    may("anyOf", Kind::List(&SCHEMA_OR_REFERENCE)),
    may("not", SCHEMA_OR_REFERENCE),
    may("default", Kind::Any),
    may("example", Kind::Any),
    may("externalDocs", DOCS),
    EVIDENCE,
    DEVIATES,
    may("title", Kind::Refused("name the schema by its key under `components.schemas`; a title would rename its type")),
    may(
        "discriminator",
        Kind::Refused("describe the object with all its properties, optional where they depend on a kind"),
    ),
    may("xml", Kind::Refused("describe XML bodies as `type: string`")),
];

const COMPONENTS: &[Field] = &[
    may("schemas", Kind::Map(&SCHEMA_OR_REFERENCE)),
    may("responses", Kind::Map(&Kind::OrReference(Shape::Response))),
    may("parameters", Kind::Map(&Kind::OrReference(Shape::Parameter))),
    may("examples", EXAMPLES),
    may("requestBodies", Kind::Map(&Kind::OrReference(Shape::RequestBody))),
    may("headers", HEADERS),
    may("securitySchemes", Kind::Map(&Kind::OrReference(Shape::SecurityScheme))),
    may("links", Kind::Refused("remove them; nothing is generated from links")),
    may("callbacks", Kind::Refused("describe calls to this API only, not calls that it makes")),
];

const SECURITY_SCHEME: &[Field] = &[
    must("type", Kind::Word(&["http", "oauth2"])),
    may("scheme", Kind::Word(&["basic", "bearer"])),
    may("bearerFormat", Kind::Text),
    may("description", Kind::Text),
    may("flows", Kind::Object(Shape::Flows)),
    may("name", Kind::Refused("use `type: http` or `type: oauth2`")),
    may("in", Kind::Refused("use `type: http` or `type: oauth2`")),
    may("openIdConnectUrl", Kind::Refused("use `type: http` or `type: oauth2`")),
];

const FLOWS: &[Field] = &[
    must("clientCredentials", Kind::Object(Shape::Flow)),
    may("authorizationCode", Kind::Refused(FLOW_HELP)),
    may("implicit", Kind::Refused(FLOW_HELP)),
    may("password", Kind::Refused(FLOW_HELP)),
];

const FLOW_HELP: &str = "describe the flow of API credentials, `clientCredentials`";

const FLOW: &[Field] =
    &[must("tokenUrl", Kind::Text), must("scopes", Kind::Map(&Kind::String)), may("refreshUrl", Kind::Text)];

const DEVIATION: &[Field] = &[
    must("docs", Kind::Text),
    must("server", Kind::Text),
    must("source", Kind::Text),
    may("page", Kind::Object(Shape::PageSays)),
];

/// Which of them belongs where is in `deviations`.
const PAGE_SAYS: &[Field] = &[
    may("name", Kind::Text),
    may("type", Kind::Word(&["object", "array", "string", "integer", "number", "boolean", "null"])),
    may("required", Kind::Boolean),
    may("absent", Kind::Boolean),
    may("path", Kind::Text),
    may("method", Kind::Word(&["GET", "PUT", "POST", "DELETE", "PATCH"])),
    may("parameters", TEXTS),
    may("status", Kind::Count),
    may("scopes", TEXTS),
    may("sample", Kind::Any),
];

const PAGINATION: &[Field] = &[
    must("cursor", Kind::Object(Shape::Cursor)),
    must("parameter", Kind::Text),
    must("replaces", TEXTS),
    may("number", Kind::Text),
];

const CURSOR: &[Field] = &[may("header", Kind::Text), may("body", Kind::Text)];

/// Keys of OpenAPI 3.1 and JSON Schema, and what 3.0 has in their place.
pub(super) const NEWER: &[(Shape, &str, &str)] = &[
    (Shape::Api, "webhooks", "describe calls to this API only"),
    (Shape::Api, "jsonSchemaDialect", "remove it"),
    (Shape::Info, "summary", "write it in `description`"),
    (Shape::License, "identifier", "write the identifier as `name`"),
    (Shape::Components, "pathItems", "write paths under `paths`"),
    (Shape::Schema, "const", "write `enum` with one value"),
    (Shape::Schema, "examples", "write `example` with one value, or named `examples` at the media type"),
    (Shape::Schema, "$schema", "remove it"),
    (Shape::Schema, "$id", "remove it"),
    (Shape::Schema, "$defs", "move the schemas to `components.schemas`"),
    (Shape::Schema, "$comment", "write a YAML comment"),
    (Shape::Schema, "prefixItems", "describe the items with one schema under `items`"),
    (Shape::Schema, "contains", "remove it"),
    (Shape::Schema, "propertyNames", "remove it"),
    (Shape::Schema, "patternProperties", "use `additionalProperties`"),
    (Shape::Schema, "unevaluatedProperties", "remove it"),
    (Shape::Schema, "unevaluatedItems", "remove it"),
    (Shape::Schema, "dependentRequired", "say it in the description"),
    (Shape::Schema, "dependentSchemas", "say it in the description"),
    (Shape::Schema, "if", "say it in the description"),
    (Shape::Schema, "then", "say it in the description"),
    (Shape::Schema, "else", "say it in the description"),
    (Shape::Schema, "contentEncoding", "say it in the description"),
    (Shape::Schema, "contentMediaType", "say it in the description"),
];
