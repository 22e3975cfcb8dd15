//! The call that the documentation of an operation shows sends what the operation's own page sends.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use onelogin::{
    __replay::exchanges,
    v2::{CustomAttributeDefinition, NewCustomAttribute},
};
use onelogin_contract::{examples, spec, tenant::Tenant};
use serde_json::json;

#[tokio::test]
async fn a_documented_call_with_a_body_sends_a_sample_of_the_spec() {
    let spec = spec().unwrap();
    let operations: Vec<_> = spec.documents.iter().flat_map(examples::operations).collect();
    let tenant = Tenant::with_users(2).await.unwrap();
    // Scalars, enums, lists, maps, nothing in them, null, objects in objects, a bare list, and the second meaning of a path.
    for (api, id) in [
        ("v1", "users.create"),
        ("v2", "app_rules.create"),
        ("v2", "hooks.create"),
        ("v1", "privileges.create"),
        ("v2", "risk.verify"),
        ("v2", "roles.add_admins"),
        ("v2", "apps.create"),
        ("v2", "mfa.verify_code"),
    ] {
        let exchange = exchanges().find(|exchange| exchange.api() == api && exchange.id() == id).unwrap();
        // What the simulator answers is of no importance here.
        drop(exchange.call(tenant.client()).await);
        let sent = tenant.simulator().requests().pop().unwrap();
        let sent: serde_json::Value = serde_json::from_slice(&sent.body).unwrap();
        let operation = operations.iter().find(|operation| operation.api == api && operation.id == id).unwrap();
        assert!(operation.bodies.iter().any(|sample| sample.value == sent), "{api} {id} sent {sent}");
    }
}

/// The resources that programs use most.
const MAIN: [&str; 12] = [
    "app_rules",
    "apps",
    "brands",
    "custom_attributes",
    "events",
    "groups",
    "hook_envs",
    "hooks",
    "mappings",
    "privileges",
    "roles",
    "users",
];

/// Calls whose pages name what this account does not have, or has already, with the status that they meet.
const ELSEWHERE: [(&str, &str, u16); 17] = [
    ("v1", "events.get", 404),             // an event that the log does not have
    ("v1", "privileges.add_roles", 400),   // roles 123, 456 and 789
    ("v1", "privileges.add_users", 400),   // users 123, 456 and 789
    ("v1", "privileges.remove_role", 404), // role 123
    ("v1", "privileges.remove_user", 404), // user 123
    ("v1", "roles.get", 404),              // role 123456
    ("v1", "users.add_roles", 400),        // roles that the account does not have
    ("v1", "users.list", 400),             // an attribute that it spells otherwise
    ("v1", "users.remove_roles", 400),     // as above
    ("v2", "app_rules.create", 422),       // a condition about role 123456
    ("v2", "apps.delete_parameter", 403),  // a parameter of the connector
    ("v2", "brands.delete", 400),          // a brand that an application has
    ("v2", "groups.create", 422),          // a group that is there
    ("v2", "groups.update", 422),          // as above
    ("v2", "hook_envs.create", 422),       // a variable that is there
    ("v2", "roles.create", 422),           // applications 234, 567 and 777
    ("v2", "roles.set_apps", 422),         // applications 123, 456 and 678
];

#[tokio::test]
async fn the_documented_calls_of_the_main_resources_succeed_in_an_account_that_has_what_they_name() {
    let mut refused = Vec::new();
    for exchange in exchanges().filter(|exchange| MAIN.contains(&exchange.id().split('.').next().unwrap())) {
        let tenant = Tenant::with_users(usize::from(exchange.id() != "users.create") * 2).await.unwrap();
        for user in [1, 222_222, 8_888_888, 111_111_111] {
            tenant.simulator().users().insert(json!({"id": user, "state": 0})).unwrap();
        }
        let attributes = tenant.client().v2().custom_attributes();
        if exchange.id().starts_with("users.") {
            for name in ["AWS_Role", "best_trick", "employee_id", "skype"] {
                attributes.create(NewCustomAttribute::new(CustomAttributeDefinition::new(name, name))).await.unwrap();
            }
        }
        if let Err(error) = exchange.call(tenant.client()).await {
            refused.push((exchange.api(), exchange.id(), error.status().unwrap()));
        }
    }
    refused.sort_unstable();
    assert_eq!(refused, ELSEWHERE);
}
