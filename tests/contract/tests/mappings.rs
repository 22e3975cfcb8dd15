//! Mappings: what goes out is what their pages ask for, it is kept, tried and put in order, and an action may come in any form.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use onelogin::v2::{ListMappings, MappingAction, MappingCondition, MappingDefinition, MappingMatch};
use onelogin_contract::tenant::Tenant;
use onelogin_simulator::{Answer, Request};
use serde_json::{Value, json};

const KELLY: i64 = 36_216_766;
const MIKE: i64 = 56_781_966;

fn body(request: &Request) -> Value {
    serde_json::from_slice(request.body.as_ref()).unwrap()
}

fn definition(enabled: bool) -> MappingDefinition {
    MappingDefinition::new(
        "Suspend users after 120 days inactive",
        MappingMatch::All,
        enabled,
        [MappingCondition::new().source("last_login").operator(">").value("120")],
        [MappingAction::new().action("set_status").value(["2"])],
    )
}

#[tokio::test]
async fn a_position_is_sent_where_it_is_set_and_not_even_as_null_where_it_is_not() {
    let tenant = Tenant::with_users(1).await.unwrap();
    let mappings = tenant.client().v2().mappings();
    let mut expected = json!({
        "name": "Suspend users after 120 days inactive",
        "match": "all",
        "enabled": false,
        "conditions": [{"source": "last_login", "operator": ">", "value": "120"}],
        "actions": [{"action": "set_status", "value": ["2"]}]
    });
    mappings.update(196670, definition(false)).await.unwrap();
    assert_eq!(mappings.get(196670).await.unwrap().position, None);
    let request = tenant.last("mappings.update").unwrap();
    assert_eq!((request.method.as_str(), request.path.as_str()), ("PUT", "/api/2/mappings/196670"));
    assert_eq!(body(&request), expected);

    expected["enabled"] = true.into();
    expected["position"] = 1.into();
    mappings.update(196670, definition(true).position(1)).await.unwrap();
    assert_eq!(body(&tenant.last("mappings.update").unwrap()), expected);

    expected["position"] = Value::Null;
    let created = mappings.create(definition(true).clear_position()).await.unwrap().id;
    assert_eq!(body(&tenant.last("mappings.create").unwrap()), expected);
    assert_eq!(mappings.get(196670).await.unwrap().position, Some(1));
    assert_eq!(mappings.get(created).await.unwrap().position, Some(6));
}

#[tokio::test]
async fn a_dry_run_and_an_order_are_bare_lists_of_ids() {
    let tenant = Tenant::with_users(1).await.unwrap();
    let mappings = tenant.client().v2().mappings();
    mappings.dry_run(196670, [146532, 390762]).await.unwrap();
    let request = tenant.last("mappings.dry_run").unwrap();
    assert_eq!((request.method.as_str(), request.path.as_str()), ("POST", "/api/2/mappings/196670/dryrun"));
    assert_eq!(body(&request), json!([146532, 390762]));

    let order = [196671, 196670, 196672, 196676, 197758];
    mappings.sort(order).await.unwrap();
    let request = tenant.last("mappings.sort").unwrap();
    assert_eq!((request.method.as_str(), request.path.as_str()), ("PUT", "/api/2/mappings/sort"));
    assert_eq!(body(&request), json!(order));
    let listed = mappings.list(ListMappings::new()).await.unwrap().items;
    assert_eq!(listed.iter().map(|mapping| mapping.id.get()).collect::<Vec<_>>(), order);
    assert_eq!(mappings.sort([196671, 196670]).await.unwrap_err().status(), Some(422));
}

#[tokio::test]
async fn a_dry_run_tells_whose_fields_roles_and_attributes_meet_the_conditions() {
    let tenant = Tenant::with_users(20).await.unwrap();
    let mappings = tenant.client().v2().mappings();
    let condition = |source: &str, operator: &str, value: &str| {
        MappingCondition::new().source(source).operator(operator).value(value)
    };
    let waves = || condition("department", "=", "Waves");
    for (conditions, mode, kelly, mike) in [
        (vec![], MappingMatch::All, true, true),
        (vec![], MappingMatch::Any, true, true),
        (vec![waves()], MappingMatch::All, true, false),
        (vec![condition("department", "!=", "Waves")], MappingMatch::All, false, true),
        (vec![condition("has_role", "ri", "272445")], MappingMatch::All, true, false),
        (vec![condition("has_role", "rin", "272445")], MappingMatch::All, false, true),
        (vec![condition("custom_attribute_food", "bw", "chick")], MappingMatch::All, true, false),
        (vec![condition("last_login", ">", "90")], MappingMatch::All, true, false),
        (vec![condition("last_login", "<", "90")], MappingMatch::All, false, false),
        (vec![condition("email", "~", "onelogin"), condition("status", "=", "1")], MappingMatch::All, false, true),
        (vec![waves(), condition("status", "=", "1")], MappingMatch::Any, true, true),
        (vec![condition("phase_of_the_moon", "!=", "full")], MappingMatch::All, false, false),
    ] {
        let shown = format!("{conditions:?}");
        let actions = [MappingAction::new().action("set_status").value(["2"])];
        let definition = MappingDefinition::new("Trial", mode, true, conditions, actions).position(1);
        mappings.update(196670, definition).await.unwrap();
        let trials = mappings.dry_run(196670, [KELLY, MIKE, 1]).await.unwrap().items;
        let seen: Vec<_> = trials.iter().map(|trial| (trial.user.as_ref().unwrap().id.get(), trial.mapped)).collect();
        assert_eq!(seen, [(KELLY, Some(kelly)), (MIKE, Some(mike))], "{shown}");
    }
    assert_eq!(mappings.dry_run(1, [KELLY]).await.unwrap_err().status(), Some(422), "a 404 is not documented");
}

#[tokio::test]
async fn a_mapping_lives_without_a_position_while_it_is_not_enabled_and_comes_last_afterwards() {
    let tenant = Tenant::with_users(1).await.unwrap();
    let mappings = tenant.client().v2().mappings();
    for refused in [definition(false).position(1), definition(false).clear_position(), definition(true)] {
        let error = mappings.create(refused).await.unwrap_err();
        assert_eq!((error.status(), error.fields()[0].field.as_str()), (Some(422), "position"));
    }
    let id = mappings.create(definition(false)).await.unwrap().id;
    let ids = async |query| -> Vec<_> {
        mappings.list(query).await.unwrap().items.into_iter().map(|mapping| mapping.id).collect()
    };
    assert!(!ids(ListMappings::new()).await.contains(&id));
    assert!(ids(ListMappings::new().enabled(false)).await.contains(&id));
    mappings.update(id, definition(true)).await.unwrap();
    assert_eq!(mappings.get(id).await.unwrap().position, Some(6));
    mappings.delete(196670).await.unwrap();
    assert_eq!(mappings.get(id).await.unwrap().position, Some(5));
    assert!(mappings.get(196670).await.unwrap_err().is_not_found());
    assert!(mappings.delete(196670).await.unwrap_err().is_not_found());
    let gone = mappings.update(196670, definition(true).position(1)).await.unwrap_err();
    assert_eq!(gone.status(), Some(422), "a 404 is not documented");
}

#[tokio::test]
async fn an_action_with_a_bare_text_is_kept_and_sent_back_as_it_came() {
    let tenant = Tenant::with_users(1).await.unwrap();
    let mapping =
        json!({"id": 196673, "match": "any", "position": null, "actions": [{"action": "set_status", "value": "2"}]});
    tenant.simulator().script("v2", "mappings.list", Answer::json(200, json!([mapping]))).unwrap();
    let mappings = tenant.client().v2().mappings();
    let listed = mappings.list(ListMappings::new().enabled(false)).await.unwrap();
    let actions = listed.items[0].actions.clone().unwrap();
    assert_eq!((actions[0].value.as_ref(), actions[0].unknown().get("value")), (None, Some(&json!("2"))));

    let conditions = [MappingCondition::new().source("status").operator("=").value("1")];
    let again = MappingDefinition::new("My first mapping", MappingMatch::Any, false, conditions, actions);
    tenant.simulator().script("v2", "mappings.update", Answer::json(200, json!({"id": 196673}))).unwrap();
    mappings.update(196673, again).await.unwrap();
    assert_eq!(
        body(&tenant.last("mappings.update").unwrap())["actions"],
        json!([{"action": "set_status", "value": "2"}])
    );
}
