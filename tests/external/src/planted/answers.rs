//! Mistakes in the simulator.

use super::{Mistake::Answer, Plant};
use crate::judge::Judge;
use onelogin_simulator::Answer as Scripted;
use serde_json::json;

/// Each answers one operation otherwise.
pub(super) const PLANTS: &[Plant] = &[
    Plant {
        name: "an id is text",
        operation: "v2 groups.get",
        judge: Judge::Prism,
        says: "id must be integer",
        mistake: Answer(|| Scripted::json(200, json!({"id": "417333", "name": "contractors"}))),
    },
    Plant {
        name: "an id is missing",
        operation: "v2 groups.get",
        judge: Judge::Prism,
        says: "must have required property 'id'",
        mistake: Answer(|| Scripted::json(200, json!({"name": "contractors"}))),
    },
    Plant {
        name: "a status that nobody documents",
        operation: "v2 groups.get",
        judge: Judge::Prism,
        says: "Unable to match the returned status code",
        mistake: Answer(|| Scripted::json(418, json!({"message": "I'm a teapot", "statusCode": 418}))),
    },
    Plant {
        name: "a web page in place of JSON",
        operation: "v2 groups.get",
        judge: Judge::Prism,
        says: "media type",
        mistake: Answer(|| Scripted::html(200, "<h1>Group</h1>")),
    },
    Plant {
        name: "one object in place of a list",
        operation: "v2 groups.list",
        judge: Judge::Prism,
        says: "must be array",
        mistake: Answer(|| Scripted::json(200, json!({"id": 417_333, "name": "contractors"}))),
    },
    Plant {
        name: "a list of names in place of objects",
        operation: "v2 groups.list",
        judge: Judge::Schemas,
        says: "the answer with 200",
        mistake: Answer(|| Scripted::json(200, json!(["contractors"]))),
    },
    Plant {
        name: "an answer that is no JSON",
        operation: "v2 groups.get",
        judge: Judge::Schemas,
        says: "the body is no JSON",
        mistake: Answer(|| Scripted::bytes(200, "application/json", r#"{"id": 417333"#)),
    },
    Plant {
        name: "a name is null",
        operation: "v2 groups.get",
        judge: Judge::Schemas,
        says: "/name",
        mistake: Answer(|| Scripted::json(200, json!({"id": 417_333, "name": null}))),
    },
    Plant {
        name: "the server fails",
        operation: "v2 groups.create",
        judge: Judge::Schemathesis,
        says: "not_a_server_error",
        mistake: Answer(|| {
            Scripted::json(500, json!({"message": "boom", "name": "InternalServerError", "statusCode": 500}))
        }),
    },
    Plant {
        name: "half of an answer",
        operation: "v2 groups.get",
        judge: Judge::Schemathesis,
        says: "response_schema_conformance",
        mistake: Answer(|| Scripted::real().truncate()),
    },
    Plant {
        name: "whatever is asked for is granted",
        operation: "v2 groups.list",
        judge: Judge::Schemathesis,
        says: "negative_data_rejection",
        mistake: Answer(|| Scripted::json(200, json!([]))),
    },
    Plant {
        name: "another role than the one that was asked for",
        operation: "v2 roles.get",
        judge: Judge::Sdk,
        says: "answer.id is 1, not",
        mistake: Answer(|| Scripted::json(200, json!({"id": 1, "name": "Day shift"}))),
    },
    Plant {
        name: "a list without what was just created",
        operation: "v2 roles.list",
        judge: Judge::Sdk,
        says: "answer lacks",
        mistake: Answer(|| Scripted::json(200, json!([]))),
    },
    Plant {
        name: "a role is not deleted, and said to be",
        operation: "v2 roles.delete",
        judge: Judge::Sdk,
        says: "no refusal with 404",
        mistake: Answer(|| Scripted::empty(204)),
    },
];
