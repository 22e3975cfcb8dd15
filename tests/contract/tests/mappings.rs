//! Mappings: what goes out is what their pages ask for, and an action is kept in whichever form it comes.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use onelogin::v2::{ListMappings, MappingAction, MappingCondition, MappingDefinition, MappingMatch};
use onelogin_contract::tenant::Tenant;
use onelogin_simulator::{Answer, Request};
use serde_json::{Value, json};

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
    let request = tenant.last("mappings.update").unwrap();
    assert_eq!((request.method.as_str(), request.path.as_str()), ("PUT", "/api/2/mappings/196670"));
    assert_eq!(body(&request), expected);

    expected["enabled"] = true.into();
    expected["position"] = 1.into();
    mappings.update(196670, definition(true).position(1)).await.unwrap();
    assert_eq!(body(&tenant.last("mappings.update").unwrap()), expected);

    expected["position"] = Value::Null;
    let created = mappings.create(definition(true).clear_position()).await.unwrap();
    assert_eq!(created.id.get(), 1022743);
    assert_eq!(body(&tenant.last("mappings.create").unwrap()), expected);
}

#[tokio::test]
async fn a_dry_run_and_an_order_are_bare_lists_of_ids() {
    let tenant = Tenant::with_users(1).await.unwrap();
    let mappings = tenant.client().v2().mappings();
    let trials = mappings.dry_run(196670, [146532, 390762]).await.unwrap();
    assert_eq!(trials.items[0].mapped, Some(true));
    let request = tenant.last("mappings.dry_run").unwrap();
    assert_eq!((request.method.as_str(), request.path.as_str()), ("POST", "/api/2/mappings/196670/dryrun"));
    assert_eq!(body(&request), json!([146532, 390762]));

    mappings.sort([196671, 196670]).await.unwrap();
    let request = tenant.last("mappings.sort").unwrap();
    assert_eq!((request.method.as_str(), request.path.as_str()), ("PUT", "/api/2/mappings/sort"));
    assert_eq!(body(&request), json!([196671, 196670]));
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
    mappings.update(196673, again).await.unwrap();
    assert_eq!(
        body(&tenant.last("mappings.update").unwrap())["actions"],
        json!([{"action": "set_status", "value": "2"}])
    );
}
