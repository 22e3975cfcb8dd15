//! Custom attributes: a body that is wrapped when one is created, and bare when it is changed.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use onelogin::v2::{CustomAttributeDefinition, NewCustomAttribute};
use onelogin_contract::tenant::Tenant;

#[tokio::test]
async fn a_custom_attribute_is_wrapped_when_it_is_created_and_bare_when_it_is_changed() {
    let tenant = Tenant::with_users(2).await.unwrap();
    let attributes = tenant.client().v2().custom_attributes();
    let definition = CustomAttributeDefinition::new("Employee Number", "employee_id");
    attributes.create(NewCustomAttribute::new(definition.clone())).await.unwrap();
    attributes.update(106606, definition.clone()).await.unwrap();
    attributes.update(106606, definition.clear_position()).await.unwrap();
    let requests = tenant.simulator().requests();
    let bodies: Vec<&str> = requests
        .iter()
        .filter(|request| request.operation.is_some_and(|operation| operation.starts_with("custom_attributes.")))
        .map(|request| std::str::from_utf8(&request.body).unwrap())
        .collect();
    assert_eq!(
        bodies,
        [
            r#"{"user_field":{"name":"Employee Number","shortname":"employee_id"}}"#,
            r#"{"name":"Employee Number","shortname":"employee_id"}"#,
            r#"{"name":"Employee Number","shortname":"employee_id","position":null}"#,
        ]
    );
}
