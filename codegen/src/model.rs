//! A document of the spec as plain data: what the later stages need, with references followed.

use crate::{load::Document, names};
use serde_json::{Map, Value};

/// The media type of nearly every body.
pub(crate) const JSON: &str = "application/json";

/// One document: an API with its resources.
pub(crate) struct Api {
    /// `v2`: the folder, and the module in Rust.
    pub(crate) name: String,
    pub(crate) title: String,
    pub(crate) description: String,
    pub(crate) resources: Vec<Resource>,
}

/// The operations of one tag, which share a handle in Rust.
pub(crate) struct Resource {
    /// `users`: the tag, the file's stem, and the module.
    pub(crate) tag: String,
    pub(crate) description: String,
    pub(crate) operations: Vec<Operation>,
}

/// One method of one path.
pub(crate) struct Operation {
    /// `users.log_out`.
    pub(crate) id: String,
    pub(crate) tag: String,
    /// `log_out`.
    pub(crate) name: String,
    /// `PUT`.
    pub(crate) method: String,
    pub(crate) path: String,
    pub(crate) pointer: String,
    pub(crate) summary: String,
    pub(crate) description: String,
    pub(crate) page: String,
    pub(crate) deprecated: bool,
    pub(crate) deviation: Option<Deviation>,
    pub(crate) path_parameters: Vec<Parameter>,
    pub(crate) query: Vec<Parameter>,
    pub(crate) body: Option<Body>,
    pub(crate) success: Success,
    pub(crate) statuses: Vec<(String, String)>,
    pub(crate) scopes: Vec<String>,
    /// Whether the call carries the client's credentials in place of a token.
    pub(crate) client_credentials: bool,
    pub(crate) pagination: Option<Pagination>,
}

impl Operation {
    /// `ListUsers`: the type of the query parameters.
    pub(crate) fn query_type(&self) -> String {
        names::query_type(&self.tag, &self.name)
    }
}

/// A path or query parameter.
pub(crate) struct Parameter {
    pub(crate) name: String,
    pub(crate) pointer: String,
    pub(crate) description: String,
    pub(crate) required: bool,
    pub(crate) schema: Value,
    pub(crate) example: Option<Value>,
    /// `allowReserved`: goes out with `+`, `:` and the like as they are.
    pub(crate) reserved: bool,
    /// `x-key-prefix`: the parameter is a family of names with this prefix.
    pub(crate) prefix: Option<String>,
    pub(crate) deviation: Option<Deviation>,
}

/// Where the server differs from its documentation.
pub(crate) struct Deviation {
    pub(crate) docs: String,
    pub(crate) server: String,
    pub(crate) source: String,
}

/// The body of a request.
pub(crate) struct Body {
    pub(crate) schema: Value,
}

/// What a successful answer holds.
pub(crate) enum Success {
    /// Nothing that the spec describes.
    Empty,
    /// A value of this schema.
    Value(Value),
    /// A page of items of this schema.
    Page(Value),
}

/// `x-pagination`: which cursor, where it travels and what it replaces.
pub(crate) struct Pagination {
    pub(crate) cursor: NextPage,
    pub(crate) parameter: String,
    pub(crate) replaces: Vec<String>,
    /// The parameter that takes a page's number.
    pub(crate) number: Option<String>,
}

/// Where an answer points at the next page.
pub(crate) enum NextPage {
    /// In a header; the body is the list.
    Header(String),
    /// In the body, by JSON pointer, which holds the list and other members by name.
    Body { cursor: String, items: String, others: Vec<String> },
}

/// Reads a document that passed lint; an error is the pointer to what does not have the shape that lint guarantees.
pub(crate) fn read(document: &Document) -> Result<Api, String> {
    Reader { root: &document.value }.api(document)
}

struct Reader<'a> {
    root: &'a Value,
}

type Shape<T> = Result<T, String>;

impl Reader<'_> {
    fn api(&self, document: &Document) -> Shape<Api> {
        let mut operations = self.operations()?;
        operations.sort_by_key(|operation| {
            let place = document.locate(&operation.pointer);
            (place.path().to_owned(), place.start)
        });
        let mut resources = Vec::new();
        for tag in array(self.root.get("tags")) {
            let name = text(tag, "name");
            let (own, rest) = operations.into_iter().partition(|operation: &Operation| operation.tag == name);
            operations = rest;
            resources.push(Resource { tag: name, description: text(tag, "description"), operations: own });
        }
        let info = self.root.get("info").unwrap_or(&Value::Null);
        Ok(Api {
            name: document.name.clone(),
            title: text(info, "title"),
            description: text(info, "description"),
            resources,
        })
    }

    fn operations(&self) -> Shape<Vec<Operation>> {
        let mut operations = Vec::new();
        for (path, item) in object(self.root.get("paths")) {
            let at = format!("/paths/{}", escape(path));
            for (method, value) in object(Some(item)) {
                if METHODS.contains(&method.as_str()) {
                    operations.push(self.operation(path, method, value, format!("{at}/{method}"))?);
                }
            }
        }
        Ok(operations)
    }

    fn operation(&self, path: &str, method: &str, value: &Value, pointer: String) -> Shape<Operation> {
        let id = text(value, "operationId");
        let (tag, name) = id.split_once('.').ok_or_else(|| format!("{pointer}/operationId"))?;
        let parameters = array(value.get("parameters")).iter().enumerate();
        let parameters = parameters
            .map(|(index, parameter)| self.parameter(parameter, format!("{pointer}/parameters/{index}")))
            .collect::<Shape<_>>()?;
        let (path_parameters, query) = split(parameters, path);
        let (success, pagination) = self.success(value)?;
        Ok(Operation {
            tag: tag.to_owned(),
            name: name.to_owned(),
            method: method.to_ascii_uppercase(),
            path: path.to_owned(),
            summary: text(value, "summary"),
            description: text(value, "description"),
            page: value.get("externalDocs").map(|docs| text(docs, "url")).unwrap_or_default(),
            deprecated: flag(value, "deprecated"),
            deviation: deviation(value),
            path_parameters,
            query,
            body: self.body(value)?,
            success,
            statuses: self.statuses(value)?,
            scopes: scopes(value),
            client_credentials: self.takes_client_credentials(value),
            pagination,
            id: id.clone(),
            pointer,
        })
    }

    fn parameter(&self, value: &Value, pointer: String) -> Shape<(String, Parameter)> {
        let (value, pointer) = self.follow(value, pointer)?;
        let parameter = Parameter {
            name: text(value, "name"),
            description: text(value, "description"),
            required: flag(value, "required"),
            schema: value.get("schema").cloned().ok_or_else(|| pointer.clone())?,
            example: value.get("example").cloned(),
            reserved: flag(value, "allowReserved"),
            prefix: value.get("x-key-prefix").and_then(Value::as_str).map(str::to_owned),
            deviation: deviation(value),
            pointer,
        };
        Ok((text(value, "in"), parameter))
    }

    fn body(&self, operation: &Value) -> Shape<Option<Body>> {
        let Some(body) = operation.get("requestBody") else { return Ok(None) };
        let (body, _) = self.follow(body, String::new())?;
        let first = object(body.get("content")).next();
        Ok(first.and_then(|(_, content)| Some(Body { schema: content.get("schema").cloned()? })))
    }

    /// What a success holds, and how its pages follow each other.
    fn success(&self, operation: &Value) -> Shape<(Success, Option<Pagination>)> {
        let pages = operation.get("x-pagination");
        for (status, response) in object(operation.get("responses")) {
            let (response, _) = self.follow(response, String::new())?;
            let schema = response.get("content").and_then(|content| content.get(JSON)?.get("schema"));
            let Some(schema) = schema.filter(|_| status.starts_with('2')) else { continue };
            let Some(pages) = pages else { return Ok((Success::Value(schema.clone()), None)) };
            let (list, cursor) = self.list(schema, pages)?;
            let items = list.get("items").cloned().ok_or_else(|| "/x-pagination".to_owned())?;
            return Ok((Success::Page(items), Some(pagination(pages, cursor))));
        }
        Ok((Success::Empty, None))
    }

    /// The list in an answer, and where the answer points at the next one.
    fn list<'v>(&'v self, schema: &'v Value, pages: &Value) -> Shape<(&'v Value, NextPage)> {
        let cursor = pages.get("cursor").unwrap_or(&Value::Null);
        let Some(pointer) = cursor.get("body").and_then(Value::as_str) else {
            return Ok((schema, NextPage::Header(text(cursor, "header").to_ascii_lowercase())));
        };
        let (envelope, _) = self.follow(schema, String::new())?;
        let items = text(pages, "items").trim_start_matches('/').to_owned();
        let list = envelope.get("properties").and_then(|properties| properties.get(&items));
        let (list, _) = self.follow(list.ok_or_else(|| "/x-pagination/items".to_owned())?, String::new())?;
        let others = object(envelope.get("properties")).map(|(name, _)| name.clone()).filter(|name| *name != items);
        Ok((list, NextPage::Body { cursor: pointer.to_owned(), others: others.collect(), items }))
    }

    fn statuses(&self, operation: &Value) -> Shape<Vec<(String, String)>> {
        object(operation.get("responses"))
            .map(|(status, response)| {
                let (response, _) = self.follow(response, String::new())?;
                Ok((status.clone(), text(response, "description")))
            })
            .collect()
    }

    fn takes_client_credentials(&self, operation: &Value) -> bool {
        array(operation.get("security")).iter().flat_map(|one| object(Some(one))).any(|(scheme, _)| {
            let pointer = format!("/components/securitySchemes/{}/scheme", escape(scheme));
            self.root.pointer(&pointer).and_then(Value::as_str) == Some("basic")
        })
    }

    /// The value itself, or what its `$ref` stands for, with the pointer to it.
    fn follow<'v>(&'v self, value: &'v Value, pointer: String) -> Shape<(&'v Value, String)> {
        match value.get("$ref").and_then(Value::as_str) {
            None => Ok((value, pointer)),
            Some(reference) => {
                let target = reference.trim_start_matches('#');
                self.root.pointer(target).map(|value| (value, target.to_owned())).ok_or(pointer)
            }
        }
    }
}

/// Path parameters in the order of the template, and query parameters in the order of the spec.
fn split(parameters: Vec<(String, Parameter)>, path: &str) -> (Vec<Parameter>, Vec<Parameter>) {
    let mut in_path = Vec::new();
    let mut in_query = Vec::new();
    for (place, parameter) in parameters {
        match place.as_str() {
            "path" => in_path.push(parameter),
            "query" => in_query.push(parameter),
            _ => {}
        }
    }
    in_path.sort_by_key(|parameter| path.find(&format!("{{{}}}", parameter.name)));
    (in_path, in_query)
}

impl Deviation {
    /// For a doc comment.
    pub(crate) fn sentence(&self) -> String {
        let Self { docs, server, source } = self;
        format!("Documented as {docs}; the server takes {server} ({source}).")
    }
}

/// The `x-deviation` of anything.
pub(crate) fn deviation(value: &Value) -> Option<Deviation> {
    value.get("x-deviation").map(|deviation| Deviation {
        docs: text(deviation, "docs"),
        server: text(deviation, "server"),
        source: text(deviation, "source"),
    })
}

fn scopes(operation: &Value) -> Vec<String> {
    let mut scopes = Vec::new();
    for requirement in array(operation.get("security")) {
        for (_, names) in object(Some(requirement)) {
            scopes.extend(array(Some(names)).iter().filter_map(Value::as_str).map(str::to_owned));
        }
    }
    scopes
}

fn pagination(value: &Value, cursor: NextPage) -> Pagination {
    Pagination {
        cursor,
        parameter: text(value, "parameter"),
        replaces: array(value.get("replaces")).iter().filter_map(Value::as_str).map(str::to_owned).collect(),
        number: value.get("number").and_then(Value::as_str).map(str::to_owned),
    }
}

/// The methods that an OpenAPI path item can hold.
const METHODS: [&str; 8] = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/// The text of a member, empty where there is none.
pub(crate) fn text(value: &Value, member: &str) -> String {
    value.get(member).and_then(Value::as_str).unwrap_or_default().to_owned()
}

/// A member that is true.
pub(crate) fn flag(value: &Value, member: &str) -> bool {
    value.get(member).and_then(Value::as_bool).unwrap_or_default()
}

/// The items of an array, none where there is no array.
pub(crate) fn array(value: Option<&Value>) -> &[Value] {
    value.and_then(Value::as_array).map_or(&[], Vec::as_slice)
}

/// The members of an object, none where there is no object.
pub(crate) fn object(value: Option<&Value>) -> impl Iterator<Item = (&String, &Value)> {
    value.and_then(Value::as_object).into_iter().flat_map(Map::iter)
}

/// A member's name as a step of a JSON pointer.
pub(crate) fn escape(name: &str) -> String {
    name.replace('~', "~0").replace('/', "~1")
}

/// The component that a schema is a reference to.
pub(crate) fn component(schema: &Value) -> Option<&str> {
    schema.get("$ref")?.as_str()?.strip_prefix("#/components/schemas/")
}
