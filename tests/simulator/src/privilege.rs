//! The privileges of the account. Roles and users that are gone do not count, though they may stand in one that they had.

use serde_json::json;

use crate::{
    store::{self, Object},
    uuid::ByUuid,
};

/// The lists of those who have a privilege, which are kept in it and answered by calls of their own.
const HOLDERS: [&str; 2] = ["roles", "users"];

/// The privileges of the pages: id, name, description and actions. A role and a user have each.
const SEEDED: [(&str, &str, &str, &[&str]); 3] = [
    (
        "2c963197-bee2-4607-abc0-4786f1bfa55a",
        "User Administrator",
        "Can administer users",
        &["users:Delete", "users:ForceLogout", "users:ResetPassword", "users:Unlock", "users:Get"],
    ),
    (
        "3c46ad6e-5ac2-4a1b-b8b4-6ea7ef8e3d6a",
        "User Helpdesk",
        "Can administer helpdesk users",
        &["users:List", "users:Get", "users:Unlock", "users:ResetPassword", "users:GenerateTempMfaToken"],
    ),
    ("5e43a548-e9c6-47be-9341-92160902f7a6", "Administrator", "Can administer users", &["*"]),
];

/// The privileges that the account begins with.
pub(crate) fn seeded() -> ByUuid {
    const KIND: u32 = 1;
    let privileges = SEEDED.map(|(id, name, description, actions)| {
        let statement = json!({"Effect": "Allow", "Action": actions, "Scope": ["*"]});
        let privilege = json!({
            "name": name,
            "description": description,
            "privilege": {"Version": "2018-05-18", "Statement": [statement]},
            "roles": [272_445],
            "users": [36_216_766],
        });
        (id, store::object(privilege))
    });
    ByUuid::seeded(KIND, privileges)
}

/// What a new privilege has.
pub(crate) fn fresh() -> Object {
    let document = json!({"Version": "2018-05-18", "Statement": []});
    store::object(json!({"name": null, "description": null, "privilege": document, "roles": [], "users": []}))
}

/// A privilege as it is answered.
pub(crate) fn without_holders(privilege: &Object) -> Object {
    let mut privilege = privilege.clone();
    HOLDERS.iter().for_each(|list| drop(privilege.remove(*list)));
    privilege
}
