//! The privileges of the account, and who has them.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::{store::Object, uuid::ByUuid};

/// A privilege. Roles and users that are gone do not count, though they may stand in it.
pub(crate) struct Privilege {
    /// Its members as they are answered, but for the id.
    pub(crate) members: Object,
    pub(crate) roles: BTreeSet<i64>,
    pub(crate) users: BTreeSet<i64>,
}

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
pub(crate) fn seeded() -> ByUuid<Privilege> {
    const KIND: u32 = 1;
    let privileges = SEEDED.map(|(id, name, description, actions)| {
        let statement = json!({"Effect": "Allow", "Action": actions, "Scope": ["*"]});
        let members: [(&str, Value); 3] = [
            ("name", json!(name)),
            ("description", json!(description)),
            ("privilege", json!({"Version": "2018-05-18", "Statement": [statement]})),
        ];
        let members = members.map(|(name, value)| (name.to_owned(), value)).into_iter().collect();
        (id, Privilege { members, roles: [272_445].into(), users: [36_216_766].into() })
    });
    ByUuid::seeded(KIND, privileges)
}
