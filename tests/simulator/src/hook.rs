//! The Smart Hooks that the account begins with, and their environment variables.

use base64::{Engine as _, engine::general_purpose::STANDARD};
use serde_json::{Value, json};

use crate::{
    store::{self, Object},
    uuid::ByUuid,
};

/// The hook of the pages, which has run once.
pub(crate) const DOCUMENTED: &str = "d360aded-6063-4c60-8add-45f32772ff71";

/// The variables of the pages: id, name and time.
const VARIABLES: [(&str, &str, &str); 2] = [
    ("8148095e-1b63-4acc-b2de-ff3fc5f12561", "MY_API_KEY", "2020-08-28T01:10:14.043Z"),
    ("80f65e4b-4325-4ee6-86af-9e6b8793f125", "SAMPLE_VAR", "2020-10-22T22:07:48.236Z"),
];

/// The hooks, without their status.
pub(crate) fn hooks() -> ByUuid {
    const KIND: u32 = 2;
    let mut hook = fresh("2020-10-14T01:54:59.976Z");
    hook.extend(store::object(json!({
        "packages": {"ua-parser-js": "0.7.21"},
        "context_version": ">= 1.0.0",
        "env_vars": ["MY_API_KEY"],
        "function": STANDARD.encode("exports.handler = async (context) => ({ user: context.user });\n"),
        "updated_at": "2020-10-16T17:28:45.970Z",
    })));
    ByUuid::seeded(KIND, [(DOCUMENTED, hook)])
}

/// What a new hook has.
pub(crate) fn fresh(time: &str) -> Object {
    store::object(json!({
        "type": "pre-authentication",
        "packages": {},
        "runtime": "nodejs18.x",
        "context_version": "1.1.0",
        "retries": 0,
        "timeout": 1,
        "disabled": false,
        "env_vars": [],
        "options": {"location_enabled": false, "risk_enabled": false, "mfa_device_info_enabled": false},
        "conditions": [],
        "function": "",
        "created_at": time,
        "updated_at": time,
    }))
}

/// A hook as it is answered alone.
pub(crate) fn full(hook: &Object) -> Object {
    let mut hook = hook.clone();
    hook.entry("status").or_insert_with(|| "ready".into());
    hook
}

/// The variables.
pub(crate) fn variables() -> ByUuid {
    const KIND: u32 = 3;
    ByUuid::seeded(KIND, VARIABLES.map(|(id, name, time)| (id, variable(name.into(), time))))
}

/// A variable that was last changed when it was created. Its value is not kept, as no call answers it.
pub(crate) fn variable(name: Value, time: &str) -> Object {
    store::object(json!({"name": name, "created_at": time, "updated_at": time}))
}
