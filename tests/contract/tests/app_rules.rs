//! Rules of applications: what goes out is what their pages ask for, the rules keep their order, and what is refused says why.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use onelogin::v2::{
    AppRule, AppRuleAction, AppRuleAttributeKind, AppRuleCondition, AppRuleDefinition, AppRuleMatch, ListAppRules,
    RoleChanges,
};
use onelogin_contract::tenant::Tenant;
use onelogin_simulator::{Answer, Request};
use serde_json::{Value, json};

fn body(request: &Request) -> Value {
    serde_json::from_slice(request.body.as_ref()).unwrap()
}

/// A rule that gives everyone the groups that the directory has.
fn definition(name: &str, enabled: bool) -> AppRuleDefinition {
    let actions = [AppRuleAction::new().action("set_groups").value(["member_of"]).expression("/.*/")];
    AppRuleDefinition::new(name, AppRuleMatch::All, enabled, Vec::<AppRuleCondition>::new(), actions)
}

fn ids(rules: &[AppRule]) -> Vec<i64> {
    rules.iter().map(|rule| rule.id.get()).collect()
}

#[tokio::test]
async fn a_new_rule_says_null_where_it_is_to_come_last_and_does() {
    let tenant = Tenant::with_users(1).await.unwrap();
    let rules = tenant.client().v2().app_rules();
    let rule = AppRuleDefinition::new(
        "My Second Rule",
        AppRuleMatch::All,
        true,
        [AppRuleCondition::new().source("has_role").operator("ri").value("272446")],
        [AppRuleAction::new().action("set_groups").value(["member_of"]).expression("/.*/")],
    );
    let created = rules.create(928532, rule.clear_position()).await.unwrap().id;
    let request = tenant.last("app_rules.create").unwrap();
    assert_eq!((request.method.as_str(), request.path.as_str()), ("POST", "/api/2/apps/928532/rules"));
    assert_eq!(
        body(&request),
        json!({
            "name": "My Second Rule",
            "match": "all",
            "enabled": true,
            "position": null,
            "conditions": [{"source": "has_role", "operator": "ri", "value": "272446"}],
            "actions": [{"action": "set_groups", "value": ["member_of"], "expression": "/.*/"}]
        })
    );
    let rule = rules.get(928532, created).await.unwrap();
    assert_eq!((rule.name.as_deref(), rule.position), (Some("My Second Rule"), Some(6)));
    assert_eq!(rule.actions.unwrap()[0].expression.as_deref(), Some("/.*/"));
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
            "conditions": [{"source": "has_role", "operator": "ri", "value": "272445"}],
            "actions": [{"action": "add_role", "value": ["199848"]}]
        })
    );
    assert_eq!(rules.get(928532, 196670).await.unwrap().name.as_deref(), Some("Renamed"));
}

#[tokio::test]
async fn sorting_is_no_update_of_a_rule_called_sort_and_takes_all_that_are_enabled() {
    let tenant = Tenant::with_users(1).await.unwrap();
    let rules = tenant.client().v2().app_rules();
    let order = [197758, 196671, 196670, 196672, 196676];
    let sorted = rules.sort(928532, order).await.unwrap();
    assert_eq!(sorted.items.iter().map(|id| id.get()).collect::<Vec<_>>(), order);
    let request = tenant.last("app_rules.sort").unwrap();
    assert_eq!((request.method.as_str(), request.path.as_str()), ("PUT", "/api/2/apps/928532/rules/sort"));
    assert_eq!(body(&request), json!(order));
    let listed = rules.list(928532, ListAppRules::new()).await.unwrap().items;
    assert_eq!(ids(&listed), order);
    assert_eq!(listed.iter().map(|rule| rule.position).collect::<Vec<_>>(), (1..=5).map(Some).collect::<Vec<_>>());

    let error = rules.sort(928532, [196671, 196670]).await.unwrap_err();
    assert_eq!((error.status(), error.fields()[0].field.as_str()), (Some(422), "default"));
}

#[tokio::test]
async fn rules_of_an_application_move_up_where_one_goes_and_are_no_other_applications() {
    let tenant = Tenant::with_users(1).await.unwrap();
    let rules = tenant.client().v2().app_rules();
    let mut created = Vec::new();
    for (name, position) in [("b", 1), ("c", 9), ("a", 1), ("d", 0)] {
        created.push(rules.create(1170001, definition(name, true).position(position)).await.unwrap().id);
    }
    let names = async || {
        let listed = rules.list(1170001, ListAppRules::new()).await.unwrap().items;
        listed.into_iter().map(|rule| (rule.name.unwrap(), rule.position.unwrap())).collect::<Vec<_>>()
    };
    let expected = |names: [&'static str; 3]| names.into_iter().map(str::to_owned).zip(1..).collect::<Vec<_>>();
    rules.delete(1170001, created[0]).await.unwrap();
    assert_eq!(names().await, expected(["a", "c", "d"]));
    rules.update(1170001, created[3], definition("d", true).position(1)).await.unwrap();
    assert_eq!(names().await, expected(["d", "a", "c"]));
    let sleeper = rules.create(1170001, definition("e", false).clear_position()).await.unwrap().id;
    assert_eq!(names().await, expected(["d", "a", "c"]));
    let asleep = rules.list(1170001, ListAppRules::new().enabled(false)).await.unwrap().items;
    assert_eq!((ids(&asleep), asleep[0].position), (vec![sleeper.get()], None));

    assert!(rules.get(1170002, sleeper).await.unwrap_err().is_not_found());
    assert!(rules.list(1, ListAppRules::new()).await.unwrap_err().is_not_found(), "there is no such application");
    let error = rules.delete(1170001, created[0]).await.unwrap_err();
    assert_eq!((error.status(), error.message()), (Some(404), "Resource not found"));
}

#[tokio::test]
async fn rules_are_found_by_what_they_ask_and_what_they_do() {
    let tenant = Tenant::with_users(1).await.unwrap();
    let rules = tenant.client().v2().app_rules();
    let query = ListAppRules::new;
    for (query, expected) in [
        (query().has_condition(["has_role:272445"]), vec![196670]),
        (query().has_condition(["*:8"]), vec![196672]),
        (query().has_condition(["member_of:*", "status:*"]), vec![]),
        (query().has_condition_type(AppRuleAttributeKind::Custom), vec![197758]),
        (query().has_condition_type(AppRuleAttributeKind::Without), vec![]),
        (query().has_action(["add_role:199848"]).has_condition(["last_login:*"]), vec![196671]),
        (query().has_action(["set_status:*"]), vec![]),
        (query().has_action_type(AppRuleAttributeKind::Custom), vec![]),
        (query().enabled(false).has_action_type(AppRuleAttributeKind::Builtin), vec![196673]),
    ] {
        assert_eq!(ids(&rules.list(928532, query).await.unwrap().items), expected);
    }
}

#[tokio::test]
async fn a_rule_that_cannot_be_is_refused_for_everything_that_is_wrong_with_it() {
    let tenant = Tenant::with_users(1).await.unwrap();
    let mut rule = AppRuleDefinition::new(
        "Wrong",
        AppRuleMatch::Any,
        true,
        [
            AppRuleCondition::new().source("has_role").operator("=").value("12345"),
            AppRuleCondition::new().source("email").operator("ew"),
        ],
        [
            AppRuleAction::new().action("add_role").value(["199848", "272445"]),
            AppRuleAction::new().action("set_groups"),
        ],
    );
    rule.unknown_mut().insert("id", 196670);
    let error = tenant.client().v2().app_rules().update(928532, 196670, rule).await.unwrap_err();
    assert_eq!((error.status(), error.message()), (Some(422), "Validation Failed"));
    let fields: Vec<_> = error.fields().iter().map(|error| error.field.as_str()).collect();
    let whole = ["id", "position"];
    let conditions = ["conditions.[0].operator", "conditions.[0].value", "conditions.[1].value"];
    assert_eq!(fields, [&whole[..], &conditions, &["actions.[0].value", "actions.[1].value"]].concat());
}

#[tokio::test]
async fn what_can_be_chosen_is_what_the_account_has() {
    let tenant = Tenant::with_users(1).await.unwrap();
    let (rules, roles) = (tenant.client().v2().app_rules(), tenant.client().v2().roles());
    roles.update(272446, RoleChanges::new("Temps")).await.unwrap();
    for values in [rules.list_condition_values(928532, "has_role"), rules.list_action_values(928532, "add_role")] {
        let names: Vec<_> = values.await.unwrap().items.into_iter().map(|role| role.name.unwrap()).collect();
        assert_eq!(names, ["Administrators", "Default", "Employees", "Temps"]);
    }
    let conditions = rules.list_conditions(928532).await.unwrap().items;
    assert!(conditions.iter().any(|condition| condition.value == "custom_attribute_food"));
    let operators = rules.list_condition_operators(928532, "has_role").await.unwrap().items;
    assert_eq!(operators.iter().map(|operator| operator.value.as_str()).collect::<Vec<_>>(), ["ri", "rin"]);
    assert!(rules.list_actions(928532).await.unwrap().items.iter().any(|action| action.value == "set_food"));
    assert!(rules.list_condition_values(928532, "member_of").await.unwrap().items.is_empty(), "any text will do");
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
async fn values_to_choose_from_are_numbers_or_texts() {
    let tenant = Tenant::with_users(1).await.unwrap();
    let rules = tenant.client().v2().app_rules();
    let roles = rules.list_condition_values(928532, "has_role").await.unwrap();
    assert_eq!(roles.items[0].value, json!(310007));
    let answer = json!([{"name": "New Zealand", "value": "nz"}]);
    tenant.simulator().script("v2", "app_rules.list_action_values", Answer::json(200, answer)).unwrap();
    let countries = rules.list_action_values(928532, "set_country").await.unwrap();
    assert_eq!(countries.items[0].value, json!("nz"));
}

#[tokio::test]
async fn rules_belong_to_applications_that_exist_and_go_with_them() {
    let tenant = Tenant::with_users(1).await.unwrap();
    let client = tenant.client().v2();
    let rules = client.app_rules();
    let nobodys = rules.create(1, definition("Nobody's", true)).await.unwrap_err();
    assert_eq!(nobodys.status(), Some(422), "a 404 is not documented");
    assert!(!rules.list(928532, ListAppRules::new()).await.unwrap().items.is_empty());
    client.apps().delete(928532).await.unwrap();
    assert!(rules.list(928532, ListAppRules::new()).await.unwrap_err().is_not_found());
}
