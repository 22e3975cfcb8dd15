//! Mistakes in the description.

use super::{Mistake::Document, Plant};
use crate::judge::Judge;
use serde_json::{Value, json};

/// Each changes one thing in one bundle.
pub(super) const PLANTS: &[Plant] = &[
    Plant {
        name: "a parameter of the path is not described",
        operation: "oidc signing_keys.get",
        judge: Judge::Redocly,
        says: "path-parameters-defined",
        mistake: Document(|document| remove(document, "/paths/~1oidc~12~1signing_keys~1{kid}/get", "parameters")),
    },
    Plant {
        name: "a reference leads nowhere",
        operation: "auth rate_limits.get",
        judge: Judge::Redocly,
        says: "no-unresolved-refs",
        mistake: Document(|document| {
            set(
                document,
                "/paths/~1auth~1rate_limit/get/responses/401",
                json!({"$ref": "#/components/responses/Nowhere"}),
            );
        }),
    },
    Plant {
        name: "nobody says who may",
        operation: "auth rate_limits.get",
        judge: Judge::Redocly,
        says: "security-defined",
        mistake: Document(|document| remove(document, "/paths/~1auth~1rate_limit/get", "security")),
    },
    Plant {
        name: "two operations have one id",
        operation: "auth tokens.generate",
        judge: Judge::SpecValidator,
        says: "is not unique",
        mistake: Document(|document| {
            set(document, "/paths/~1auth~1oauth2~1revoke/post/operationId", json!("tokens.generate"))
        }),
    },
    Plant {
        name: "a type that JSON does not have",
        operation: "auth rate_limits.get",
        judge: Judge::SpecValidator,
        says: "strin",
        mistake: Document(|document| {
            let schemas = document.pointer_mut("/components/schemas").and_then(Value::as_object_mut);
            if let Some(schema) = schemas.and_then(|schemas| schemas.values_mut().next()) {
                set(schema, "/type", json!("strin"));
            }
        }),
    },
    Plant {
        name: "an operation without an answer",
        operation: "auth rate_limits.get",
        judge: Judge::SpecValidator,
        says: "responses",
        mistake: Document(|document| remove(document, "/paths/~1auth~1rate_limit/get", "responses")),
    },
    Plant {
        name: "nobody says what it is known from",
        operation: "oidc provider.list_keys",
        judge: Judge::Spectral,
        says: "operation-has-evidence",
        mistake: Document(|document| remove(document, "/paths/~1oidc~12~1certs/get", "x-evidence")),
    },
    Plant {
        name: "no page of the documentation",
        operation: "oidc provider.list_keys",
        judge: Judge::Spectral,
        says: "operation-has-a-page",
        mistake: Document(|document| remove(document, "/paths/~1oidc~12~1certs/get", "externalDocs")),
    },
    Plant {
        name: "an answer without an example",
        operation: "auth rate_limits.get",
        judge: Judge::Spectral,
        says: "answer-has-examples",
        mistake: Document(|document| {
            remove(document, "/paths/~1auth~1rate_limit/get/responses/200/content/application~1json", "examples");
        }),
    },
    Plant {
        name: "a path with a slash too many",
        operation: "auth rate_limits.get",
        judge: Judge::Spectral,
        says: "path-keys-no-trailing-slash",
        mistake: Document(|document| {
            if let Some(paths) = document.pointer_mut("/paths").and_then(Value::as_object_mut)
                && let Some(item) = paths.remove("/auth/rate_limit")
            {
                paths.insert("/auth/rate_limit/".to_owned(), item);
            }
        }),
    },
    Plant {
        name: "the id of a user is text",
        operation: "v2 users.get",
        judge: Judge::Prism,
        says: "id must be string",
        mistake: Document(|document| {
            set(document, "/components/schemas/User/properties/id", json!({"type": "string"}))
        }),
    },
    Plant {
        name: "a parameter of the query has to be there that nobody sends",
        operation: "v2 groups.list",
        judge: Judge::Prism,
        says: "must have required property 'tenant'",
        mistake: Document(|document| {
            let parameters =
                document.pointer_mut("/paths/~1api~12~1groups/get/parameters").and_then(Value::as_array_mut);
            let parameter = json!({"name": "tenant", "in": "query", "required": true, "schema": {"type": "string"}});
            parameters.into_iter().for_each(|parameters| parameters.push(parameter.clone()));
        }),
    },
    Plant {
        name: "a status is missing",
        operation: "v2 groups.get",
        judge: Judge::Prism,
        says: "Unable to match the returned status code",
        mistake: Document(|document| remove(document, "/paths/~1api~12~1groups~1{id}/get/responses", "200")),
    },
    Plant {
        name: "an example does not fit its schema",
        operation: "v2 groups.create",
        judge: Judge::Schemas,
        says: "the example \"group\" of the body",
        mistake: Document(|document| {
            let example =
                "/paths/~1api~12~1groups/post/requestBody/content/application~1json/examples/group/value/name";
            set(document, example, json!(7));
        }),
    },
    Plant {
        name: "an answer has to have what the server does not send",
        operation: "v2 groups.get",
        judge: Judge::Schemas,
        says: "the answer with 200",
        mistake: Document(|document| set(document, "/components/schemas/Group/required", json!(["id", "colour"]))),
    },
    Plant {
        name: "a refusal is missing",
        operation: "v2 groups.get",
        judge: Judge::Schemathesis,
        says: "status_code_conformance",
        mistake: Document(|document| remove(document, "/paths/~1api~12~1groups~1{id}/get/responses", "404")),
    },
    Plant {
        name: "an answer is said to be plain text",
        operation: "v2 groups.list",
        judge: Judge::Schemathesis,
        says: "content_type_conformance",
        mistake: Document(|document| {
            let content = json!({"text/plain": {"schema": {"type": "string"}}});
            set(document, "/paths/~1api~12~1groups/get/responses/200/content", content);
        }),
    },
];

/// Puts something in the place of what is there, or beside it.
fn set(document: &mut Value, place: &str, value: Value) {
    let (holder, name) = place.rsplit_once('/').unwrap_or(("", place));
    if let Some(holder) = document.pointer_mut(holder).and_then(Value::as_object_mut) {
        holder.insert(name.to_owned(), value);
    }
}

/// Takes a member away.
fn remove(document: &mut Value, holder: &str, name: &str) {
    if let Some(holder) = document.pointer_mut(holder).and_then(Value::as_object_mut) {
        holder.remove(name);
    }
}
