//! Custom attributes as a tenant keeps them: what is defined can be written, and what is defined no more is gone with its
//! values.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use onelogin::{
    CustomAttributeId,
    v2::{CustomAttributeDefinition, ListUsers, NewCustomAttribute, UpdateUsers, UserChanges},
};
use onelogin_contract::tenant::Tenant;

const KELLY: i64 = 36_216_766;
const MIKE: i64 = 56_781_966;
/// The custom attribute `food` of every simulated account.
const FOOD: i64 = 106_606;

async fn define(tenant: &Tenant, definition: CustomAttributeDefinition) -> Result<CustomAttributeId, onelogin::Error> {
    let created = tenant.client().v2().custom_attributes().create(NewCustomAttribute::new(definition)).await;
    created.map(|attribute| attribute.id)
}

/// What a user has: short names and values, in the order of the names.
async fn values(tenant: &Tenant, user: i64) -> Vec<(String, Option<String>)> {
    tenant.client().v2().users().get(user).await.unwrap().custom_attributes.unwrap().into_iter().collect()
}

async fn set(tenant: &Tenant, user: i64, name: &str, value: &str) {
    let changes = UserChanges::new().custom_attributes([(name, Some(value.to_owned()))]);
    tenant.client().v2().users().update(user, changes, UpdateUsers::new()).await.unwrap();
}

fn pairs(pairs: &[(&str, Option<&str>)]) -> Vec<(String, Option<String>)> {
    pairs.iter().map(|(name, value)| ((*name).to_owned(), value.map(str::to_owned))).collect()
}

#[tokio::test]
async fn a_custom_attribute_is_defined_for_everyone_renamed_with_its_values_and_removed_with_them() {
    let tenant = Tenant::with_users(120).await.unwrap();
    let attributes = tenant.client().v2().custom_attributes();
    let id = define(&tenant, CustomAttributeDefinition::new("Shoe Size", "shoe_size").position(1)).await.unwrap();
    let known = attributes.get(id).await.unwrap();
    assert_eq!((known.name.as_deref(), known.shortname.as_deref()), (Some("Shoe Size"), Some("shoe_size")));
    set(&tenant, MIKE, "shoe_size", "42").await;
    let before = [("employeenumber", None), ("food", Some("chicken")), ("shoe_size", None)];
    assert_eq!(values(&tenant, KELLY).await, pairs(&before), "nobody is left out, whom no call has changed neither");

    let renamed = attributes.update(id, CustomAttributeDefinition::new("Boot Size", "boot_size")).await.unwrap();
    assert_eq!((renamed.position, renamed.name.as_deref()), (Some(1), Some("Boot Size")), "what is not sent stays");
    let after = [("boot_size", Some("42")), ("employeenumber", None), ("food", None)];
    assert_eq!(values(&tenant, MIKE).await, pairs(&after));
    let users = tenant.client().v2().users();
    let found = users.list(ListUsers::new().custom_attribute("boot_size", "4*")).await.unwrap();
    assert_eq!(found.items.iter().map(|user| user.id.get()).collect::<Vec<_>>(), [MIKE]);
    assert_eq!(users.list(ListUsers::new().custom_attribute("shoe_size", "4*")).await.unwrap_err().status(), Some(400));

    attributes.delete(id).await.unwrap();
    assert!(attributes.get(id).await.unwrap_err().is_not_found());
    assert!(attributes.delete(id).await.unwrap_err().is_not_found());
    assert_eq!(values(&tenant, MIKE).await, pairs(&after[1..]));
    define(&tenant, CustomAttributeDefinition::new("Boots", "boot_size")).await.unwrap();
    let again = [("boot_size", None), ("employeenumber", None), ("food", None)];
    assert_eq!(values(&tenant, MIKE).await, pairs(&again), "the same name does not bring the values back");
}

#[tokio::test]
async fn in_an_account_of_a_million_a_custom_attribute_goes_from_all_at_once() {
    let tenant = Tenant::with_users(1_000_000).await.unwrap();
    let attributes = tenant.client().v2().custom_attributes();
    set(&tenant, MIKE, "food", "rice").await;
    attributes.delete(FOOD).await.unwrap();
    for user in [KELLY, MIKE] {
        assert_eq!(values(&tenant, user).await, pairs(&[("employeenumber", None)]));
    }
    let changes = UserChanges::new().custom_attributes([("food", None)]);
    let error = tenant.client().v2().users().update(KELLY, changes, UpdateUsers::new()).await.unwrap_err();
    assert_eq!((error.status(), error.message()), (Some(400), "unknown attribute: custom_attributes.food"));
    set(&tenant, MIKE, "employeenumber", "E1").await;
    let size = define(&tenant, CustomAttributeDefinition::new("Size", "size")).await.unwrap();
    assert!(size.get() > FOOD, "its id is not given again");
    assert_eq!(values(&tenant, MIKE).await, pairs(&[("employeenumber", Some("E1")), ("size", None)]));
}

#[tokio::test]
async fn both_versions_list_them_in_the_order_of_their_positions() {
    let tenant = Tenant::with_users(2).await.unwrap();
    for (name, definition) in [("last", None), ("first", Some(1)), ("third", Some(3))] {
        let new = CustomAttributeDefinition::new(name, name);
        let new = definition.map_or_else(|| new.clone(), |position| new.clone().position(position));
        define(&tenant, new).await.unwrap();
    }
    let expected = ["employeenumber", "first", "food", "third", "last"];
    let listed = tenant.client().v2().custom_attributes().list().await.unwrap().items;
    assert_eq!(listed.iter().map(|attribute| attribute.shortname.as_deref().unwrap()).collect::<Vec<_>>(), expected);
    assert_eq!(tenant.client().v1().users().list_custom_attributes().await.unwrap().items, expected);

    let cleared = CustomAttributeDefinition::new("Food", "food").clear_position();
    assert_eq!(tenant.client().v2().custom_attributes().update(FOOD, cleared).await.unwrap().position, None);
    let names = tenant.client().v1().users().list_custom_attributes().await.unwrap().items;
    assert_eq!(names, ["employeenumber", "first", "third", "food", "last"]);
}

#[tokio::test]
async fn a_short_name_belongs_to_one_custom_attribute_and_no_name_is_blank() {
    let tenant = Tenant::with_users(2).await.unwrap();
    let attributes = tenant.client().v2().custom_attributes();
    let taken = (Some(400), "Shortname has already been taken".to_owned());
    let refusal = |error: onelogin::Error| (error.status(), error.message().to_owned());
    for shortname in ["employeenumber", "EmployeeNumber"] {
        let definition = CustomAttributeDefinition::new("Number", shortname);
        assert_eq!(refusal(define(&tenant, definition.clone()).await.unwrap_err()), taken);
        assert_eq!(refusal(attributes.update(FOOD, definition).await.unwrap_err()), taken);
    }
    attributes.update(FOOD, CustomAttributeDefinition::new("Meal", "Food")).await.unwrap();
    for (definition, problem) in [
        (CustomAttributeDefinition::new("", "size"), "Name can't be blank"),
        (CustomAttributeDefinition::new("Size", ""), "Shortname can't be blank"),
        (CustomAttributeDefinition::new("Size", "size").position(0), "Position must be greater than 0"),
    ] {
        let refused = (Some(422), format!("Validation failed: {problem}"));
        assert_eq!(refusal(define(&tenant, definition.clone()).await.unwrap_err()), refused);
        assert_eq!(refusal(attributes.update(FOOD, definition).await.unwrap_err()), refused);
    }
    assert!(attributes.update(1, CustomAttributeDefinition::new("A", "a")).await.unwrap_err().is_not_found());
    assert_eq!(attributes.list().await.unwrap().items.len(), 2);
}

#[tokio::test]
async fn a_custom_attribute_is_wrapped_when_it_is_created_and_bare_when_it_is_changed() {
    let tenant = Tenant::with_users(2).await.unwrap();
    let definition = CustomAttributeDefinition::new("Employee Number", "employee_id");
    let id = define(&tenant, definition.clone()).await.unwrap();
    let attributes = tenant.client().v2().custom_attributes();
    attributes.update(id, definition.clone()).await.unwrap();
    attributes.update(id, definition.clear_position()).await.unwrap();
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
