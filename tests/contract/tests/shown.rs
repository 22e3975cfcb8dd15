//! The call that the documentation of an operation shows sends what the operation's own page sends.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use onelogin::__replay::exchanges;
use onelogin_contract::{examples, spec, tenant::Tenant};

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
