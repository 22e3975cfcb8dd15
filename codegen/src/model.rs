//! A document of the spec as plain data: what the later stages need, with references followed.

use crate::{
    load::Document,
    meanings::{SECOND, renamed},
    names,
};
use serde_json::{Map, Value};

/// The media type of nearly every body.
pub const JSON: &str = "application/json";

/// The media type of a form.
pub const FORM: &str = "application/x-www-form-urlencoded";

/// One document: an API with its resources.
pub struct Api {
    /// `v2`: the folder, and the module in Rust.
    pub name: String,
    /// What the API is called.
    pub title: String,
    /// What it says of itself.
    pub description: String,
    /// Its tags, in the order of the spec.
    pub resources: Vec<Resource>,
}

/// The operations of one tag, which share a handle in Rust.
pub struct Resource {
    /// `users`: the tag, the file's stem, and the module.
    pub tag: String,
    /// What the tag says of itself.
    pub description: String,
    /// In the order of the files.
    pub operations: Vec<Operation>,
}

/// One method of one path, in one of its meanings.
pub struct Operation {
    /// `users.log_out`.
    pub id: String,
    /// `users`.
    pub tag: String,
    /// `log_out`.
    pub name: String,
    /// `PUT`.
    pub method: String,
    /// `/api/1/users/{id}/logout`, with the names that this meaning has for its placeholders.
    pub path: String,
    /// Where it stands in its document, as a JSON pointer.
    pub pointer: String,
    /// The page's title.
    pub summary: String,
    /// What the call does.
    pub description: String,
    /// The address of its documentation.
    pub page: String,
    /// Whether the vendor advises against it.
    pub deprecated: bool,
    /// Where the server differs from the page.
    pub deviation: Option<Deviation>,
    /// In the order of the path.
    pub path_parameters: Vec<Parameter>,
    /// In the order of the spec.
    pub query: Vec<Parameter>,
    /// What is sent.
    pub body: Option<Body>,
    /// What comes back.
    pub success: Success,
    /// Each status and what it means.
    pub statuses: Vec<(String, String)>,
    /// Any one of them is enough.
    pub scopes: Vec<String>,
    /// What the call carries to be let in.
    pub auth: Auth,
    /// Whether an answer without a body is a list of nothing: its schema is `nullable`.
    pub blank: bool,
    /// `x-result`: the member of the answer that is its result.
    pub result: Option<Member>,
    /// How pages follow each other, if they do.
    pub pagination: Option<Pagination>,
}

/// What a call carries to be let in.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Auth {
    /// An access token.
    Token,
    /// An access token, in a call that checks a user's password or second factor: `x-checks-user`.
    TokenForUser,
    /// The client's own credentials.
    Client,
    /// Nothing.
    Public,
}

impl Operation {
    /// `ListUsers`: the type of the query parameters.
    pub fn query_type(&self) -> String {
        names::query_type(&self.tag, &self.name)
    }
}

/// A path or query parameter.
pub struct Parameter {
    /// Its name on the wire.
    pub name: String,
    /// Where it is defined, as a JSON pointer.
    pub pointer: String,
    /// What it does.
    pub description: String,
    /// Whether it has to be sent.
    pub required: bool,
    /// What it takes.
    pub schema: Value,
    /// A value that documentation shows.
    pub example: Option<Value>,
    /// `allowReserved`: goes out with `+`, `:` and the like as they are.
    pub reserved: bool,
    /// `x-key-prefix`: the parameter is a family of names with this prefix.
    pub prefix: Option<String>,
    /// Where the server differs from the page.
    pub deviation: Option<Deviation>,
}

/// Where the server differs from its documentation.
pub struct Deviation {
    /// What the page says.
    pub docs: String,
    /// What the server does.
    pub server: String,
    /// Who attests it.
    pub source: String,
}

/// The body of a request.
pub struct Body {
    /// How it is written.
    pub media_type: String,
    /// What it holds.
    pub schema: Value,
    /// The values of its samples.
    pub samples: Vec<Value>,
}

/// What a successful answer holds.
pub enum Success {
    /// Nothing that the spec describes.
    Empty,
    /// Text of this media type, which is not JSON.
    Text(String),
    /// One value of this schema, by itself or as the only item of a list.
    One(Value),
    /// A list of items of this schema, by itself or as the only item of a list.
    List(Value),
}

/// A member of an answer, and the names of the others that are documented.
pub struct Member {
    /// Its name.
    pub name: String,
    /// The names beside it.
    pub others: Vec<String>,
}

/// `x-pagination`: which cursor, where it travels and what it replaces.
pub struct Pagination {
    /// Where an answer holds it.
    pub cursor: NextPage,
    /// The query parameter that it travels in.
    pub parameter: String,
    /// The parameters that must not stand beside it.
    pub replaces: Vec<String>,
    /// The parameter that takes a page's number.
    pub number: Option<String>,
}

/// Where an answer points at the next page.
pub enum NextPage {
    /// In a header.
    Header(String),
    /// In the body, by JSON pointer.
    Body(String),
}

/// Reads a document that passed lint.
///
/// # Errors
///
/// The pointer to what does not have the shape that lint guarantees.
pub fn read(document: &Document) -> Result<Api, String> {
    Reader { root: &document.value }.api(document)
}

/// What a successful answer is, with what its operation says of it.
struct Answer {
    success: Success,
    result: Option<Member>,
    blank: bool,
}

struct Reader<'a> {
    root: &'a Value,
}

type Shape<T> = Result<T, String>;

impl Reader<'_> {
    fn api(&self, document: &Document) -> Shape<Api> {
        let mut operations = self.operations()?;
        operations.sort_by_cached_key(|operation| {
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
                if !METHODS.contains(&method.as_str()) {
                    continue;
                }
                let pointer = format!("{at}/{method}");
                if let Some(second) = value.get(SECOND) {
                    let names = self.names_in_path(second)?;
                    let path = renamed(path, names.iter().map(String::as_str));
                    operations.push(self.operation(&path, method, second, format!("{pointer}/{SECOND}"))?);
                }
                operations.push(self.operation(path, method, value, pointer)?);
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
        let Answer { success, result, blank } = self.success(value)?;
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
            auth: self.auth(value),
            blank,
            result,
            pagination: value.get("x-pagination").map(pagination),
            id: id.clone(),
            pointer,
        })
    }

    fn names_in_path(&self, operation: &Value) -> Shape<Vec<String>> {
        let mut names = Vec::new();
        for parameter in array(operation.get("parameters")) {
            let (parameter, _) = self.follow(parameter, String::new())?;
            if text(parameter, "in") == "path" {
                names.push(text(parameter, "name"));
            }
        }
        Ok(names)
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
        let Some((media_type, content)) = object(body.get("content")).next() else { return Ok(None) };
        let Some(schema) = content.get("schema").cloned() else { return Ok(None) };
        let mut samples = Vec::new();
        for (_, sample) in object(content.get("examples")) {
            let (sample, _) = self.follow(sample, String::new())?;
            samples.extend(sample.get("value").cloned());
        }
        Ok(Some(Body { media_type: media_type.clone(), schema, samples }))
    }

    /// What a success holds.
    fn success(&self, operation: &Value) -> Shape<Answer> {
        for (status, response) in object(operation.get("responses")) {
            let (response, _) = self.follow(response, String::new())?;
            let content = object(response.get("content")).next().filter(|_| status.starts_with('2'));
            let Some((media_type, schema)) = content.and_then(|(name, media)| Some((name, media.get("schema")?)))
            else {
                continue;
            };
            if media_type != JSON {
                return Ok(Answer { success: Success::Text(media_type.clone()), result: None, blank: false });
            }
            let blank = flag(schema, "nullable") && text(schema, "type") == "array";
            let Some(pointer) = operation.get("x-result").and_then(Value::as_str) else {
                return Ok(Answer { success: self.list_or_one(schema)?, result: None, blank });
            };
            let (envelope, _) = self.follow(schema, String::new())?;
            let name = pointer.trim_start_matches('/').to_owned();
            let properties = envelope.get("properties");
            let schema = properties.and_then(|properties| properties.get(&name)).ok_or("/x-result")?;
            let others = object(properties).map(|(name, _)| name.clone()).filter(|other| *other != name).collect();
            let result = Some(Member { name, others });
            return Ok(Answer { success: self.list_or_one(schema)?, result, blank });
        }
        Ok(Answer { success: Success::Empty, result: None, blank: false })
    }

    /// An array is a list, unless it never holds more than one; an array of arrays is the list in its only item, and may be
    /// what some answers have in place of the list itself.
    fn list_or_one(&self, schema: &Value) -> Shape<Success> {
        let (target, _) = self.follow(schema, String::new())?;
        if let [one, many] = array(target.get("oneOf"))
            && many.get("items") == Some(one)
        {
            return Ok(Success::One(one.clone()));
        }
        let Some(items) = target.get("items").filter(|_| text(target, "type") == "array") else {
            return Ok(Success::One(schema.clone()));
        };
        let (inner, _) = self.follow(items, String::new())?;
        if let [one, many] = array(inner.get("oneOf"))
            && many.get("items") == Some(one)
        {
            return Ok(Success::List(one.clone()));
        }
        Ok(match inner.get("items") {
            Some(items) => Success::List(items.clone()),
            None if target.get("maxItems").and_then(Value::as_u64) == Some(1) => Success::One(items.clone()),
            None => Success::List(items.clone()),
        })
    }

    fn statuses(&self, operation: &Value) -> Shape<Vec<(String, String)>> {
        object(operation.get("responses"))
            .map(|(status, response)| {
                let (response, _) = self.follow(response, String::new())?;
                Ok((status.clone(), text(response, "description")))
            })
            .collect()
    }

    fn auth(&self, operation: &Value) -> Auth {
        let requirements = array(operation.get("security"));
        let is_basic = requirements.iter().flat_map(|one| object(Some(one))).any(|(scheme, _)| {
            let pointer = format!("/components/securitySchemes/{}/scheme", escape(scheme));
            self.root.pointer(&pointer).and_then(Value::as_str) == Some("basic")
        });
        match requirements {
            [] => Auth::Public,
            _ if is_basic => Auth::Client,
            _ if operation.get("x-checks-user") == Some(&Value::Bool(true)) => Auth::TokenForUser,
            _ => Auth::Token,
        }
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
    pub fn sentence(&self) -> String {
        let Self { docs, server, source } = self;
        format!("Documented: {docs}. In fact: {server} ({source}).")
    }
}

/// The `x-deviation` of anything.
pub fn deviation(value: &Value) -> Option<Deviation> {
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

fn pagination(value: &Value) -> Pagination {
    let cursor = value.get("cursor").unwrap_or(&Value::Null);
    Pagination {
        cursor: match cursor.get("body").and_then(Value::as_str) {
            Some(pointer) => NextPage::Body(pointer.to_owned()),
            None => NextPage::Header(text(cursor, "header").to_ascii_lowercase()),
        },
        parameter: text(value, "parameter"),
        replaces: array(value.get("replaces")).iter().filter_map(Value::as_str).map(str::to_owned).collect(),
        number: value.get("number").and_then(Value::as_str).map(str::to_owned),
    }
}

/// The methods that an OpenAPI path item can hold.
const METHODS: [&str; 8] = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/// The text of a member, empty where there is none.
pub fn text(value: &Value, member: &str) -> String {
    value.get(member).and_then(Value::as_str).unwrap_or_default().to_owned()
}

/// A member that is true.
pub fn flag(value: &Value, member: &str) -> bool {
    value.get(member).and_then(Value::as_bool).unwrap_or_default()
}

/// The reference in a choice of it or null. Null has to be said like this: beside a `$ref`, `nullable` means nothing.
pub fn or_null(schema: &Value) -> Option<&Value> {
    match array(schema.get("oneOf")) {
        [reference, other] if array(other.get("enum")) == [Value::Null] => Some(reference),
        _ => None,
    }
}

/// Whether a value can be null.
pub fn nullable(schema: &Value) -> bool {
    flag(schema, "nullable") || or_null(schema).is_some()
}

/// The items of an array, none where there is no array.
pub fn array(value: Option<&Value>) -> &[Value] {
    value.and_then(Value::as_array).map_or(&[], Vec::as_slice)
}

/// The members of an object, none where there is no object.
pub fn object(value: Option<&Value>) -> impl Iterator<Item = (&String, &Value)> {
    value.and_then(Value::as_object).into_iter().flat_map(Map::iter)
}

/// A member's name as a step of a JSON pointer.
pub fn escape(name: &str) -> String {
    name.replace('~', "~0").replace('/', "~1")
}

/// The member's name that a step of a JSON pointer stands for.
pub fn unescape(step: &str) -> String {
    step.replace("~1", "/").replace("~0", "~")
}

/// The component that a schema is a reference to.
pub fn component(schema: &Value) -> Option<&str> {
    schema.get("$ref")?.as_str()?.strip_prefix("#/components/schemas/")
}
