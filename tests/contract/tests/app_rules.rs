//! Rules of applications: what goes out is what their pages ask for, and what is refused says why.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use onelogin::v2::{AppRuleAction, AppRuleCondition, AppRuleDefinition, AppRuleMatch, ListAppRules};
use onelogin_contract::tenant::Tenant;
use onelogin_simulator::{Answer, Request};
use serde_json::{Value, json};

fn body(request: &Request) -> Value {
    serde_json::from_slice(request.body.as_ref()).unwrap()
}

#[tokio::test]
async fn a_new_rule_says_null_where_it_is_to_come_last() {
    let tenant = Tenant::with_users(1).await.unwrap();
    let rule = AppRuleDefinition::new(
        "My Second Rule",
        AppRuleMatch::All,
        true,
        [AppRuleCondition::new().source("has_role").operator("ri").value("123456")],
        [AppRuleAction::new().action("set_groups").value(["member_of"]).expression("/.*/")],
    );
    let created = tenant.client().v2().app_rules().create(928532, rule.clear_position()).await.unwrap();
    assert_eq!(created.id.get(), 1022743);
    let request = tenant.last("app_rules.create").unwrap();
    assert_eq!((request.method.as_str(), request.path.as_str()), ("POST", "/api/2/apps/928532/rules"));
    assert_eq!(
        body(&request),
        json!({
            "name": "My Second Rule",
            "match": "all",
            "enabled": true,
            "position": null,
            "conditions": [{"source": "has_role", "operator": "ri", "value": "123456"}],
            "actions": [{"action": "set_groups", "value": ["member_of"], "expression": "/.*/"}]
        })
    );
}

#[tokio::test]
async fn a_rule_that_was_read_can_be_changed_and_put_back_whole() {
    let tenant = Tenant::with_users(1).await.unwrap();
    let rules = tenant.client().v2().app_rules();
    let rule = rules.get(928532, 196670).await.unwrap();
    let changed = AppRuleDefinition::new(
        "Renamed",
        rule.match_.unwrap(),
        rule.enabled.unwrap(),
        rule.conditions.unwrap(),
        rule.actions.unwrap(),
    );
    rules.update(928532, rule.id, changed.position(rule.position.unwrap())).await.unwrap();
    let request = tenant.last("app_rules.update").unwrap();
    assert_eq!((request.method.as_str(), request.path.as_str()), ("PUT", "/api/2/apps/928532/rules/196670"));
    assert_eq!(
        body(&request),
        json!({
            "name": "Renamed",
            "match": "all",
            "enabled": true,
            "position": 1,
            "conditions": [{"source": "has_role", "operator": "ri", "value": "909876"}],
            "actions": [{"action": "set_groups", "value": ["member_of"], "expression": ".*"}]
        })
    );
}

#[tokio::test]
async fn sorting_is_no_update_of_a_rule_called_sort() {
    let tenant = Tenant::with_users(1).await.unwrap();
    let sorted = tenant.client().v2().app_rules().sort(928532, [196671, 196670]).await.unwrap();
    assert_eq!(sorted.items.len(), 5);
    let request = tenant.last("app_rules.sort").unwrap();
    assert_eq!((request.method.as_str(), request.path.as_str()), ("PUT", "/api/2/apps/928532/rules/sort"));
    assert_eq!(body(&request), json!([196671, 196670]));
}

#[tokio::test]
async fn filters_go_out_as_pairs_in_one_list() {
    let tenant = Tenant::with_users(1).await.unwrap();
    let query = ListAppRules::new().enabled(false).has_condition(["has_role:123456", "status:1"]).has_action(["*:2"]);
    tenant.client().v2().app_rules().list(928532, query).await.unwrap();
    let query = tenant.last("app_rules.list").unwrap().query;
    let pairs: Vec<_> = form_urlencoded::parse(query.as_bytes()).into_owned().collect();
    let expected = [("enabled", "false"), ("has_condition", "has_role:123456,status:1"), ("has_action", "*:2")];
    assert_eq!(pairs, expected.map(|(name, value)| (name.to_owned(), value.to_owned())));
}

#[tokio::test]
async fn a_refusal_names_every_field_at_fault() {
    let tenant = Tenant::with_users(1).await.unwrap();
    let answer = json!({"code": 422, "message": "Validation Failed", "errors": [
        {"field": "conditions.[0].value", "message": ["Invalid condition value: 12345"]},
        {"field": "enabled", "message": ["Required field is missing"]}
    ]});
    tenant.simulator().script("v2", "app_rules.create", Answer::json(422, answer)).unwrap();
    let rule =
        AppRuleDefinition::new("My rule", AppRuleMatch::Any, true, [AppRuleCondition::new()], [AppRuleAction::new()]);
    let error = tenant.client().v2().app_rules().create(928532, rule).await.unwrap_err();
    assert_eq!((error.status(), error.message()), (Some(422), "Validation Failed"));
    let fields: Vec<_> = error.fields().iter().map(|error| error.field.as_str()).collect();
    assert_eq!(fields, ["conditions.[0].value", "enabled"]);
}

#[tokio::test]
async fn values_to_choose_from_are_numbers_or_texts() {
    let tenant = Tenant::with_users(1).await.unwrap();
    let rules = tenant.client().v2().app_rules();
    let roles = rules.list_condition_values(928532, "has_role").await.unwrap();
    assert_eq!(roles.items[0].value, json!(272445));
    let answer = json!([{"name": "New Zealand", "value": "nz"}]);
    tenant.simulator().script("v2", "app_rules.list_action_values", Answer::json(200, answer)).unwrap();
    let countries = rules.list_action_values(928532, "set_country").await.unwrap();
    assert_eq!(countries.items[0].value, json!("nz"));
}

#[tokio::test]
async fn no_body_stands_for_no_values_to_choose_from() {
    let tenant = Tenant::with_users(1).await.unwrap();
    tenant.simulator().script("v2", "app_rules.list_condition_values", Answer::empty(200)).unwrap();
    let values = tenant.client().v2().app_rules().list_condition_values(928532, "member_of").await.unwrap();
    assert!(values.items.is_empty() && values.malformed.is_empty());
}
