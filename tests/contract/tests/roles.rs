//! Roles: bodies that are bare arrays on every method, and an answer that two sources show in two forms.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use onelogin::v2::{ListAppsRoles, ListRoles, ListUsersRoles, NewRole, RoleChanges, RoleField};
use onelogin_contract::tenant::Tenant;
use onelogin_simulator::Answer;
use serde_json::json;

#[tokio::test]
async fn what_a_role_holds_is_written_as_a_bare_array_with_every_method() {
    let tenant = Tenant::with_users(2).await.unwrap();
    let roles = tenant.client().v2().roles();
    // No application has these ids, which the simulator would refuse.
    tenant.simulator().script("v2", "roles.set_apps", Answer::json(200, json!([]))).unwrap();
    roles.set_apps(199848, [123, 456]).await.unwrap();
    roles.add_users(199848, [123, 456]).await.unwrap();
    roles.remove_users(199848, [123, 456]).await.unwrap();
    roles.add_admins(199848, [123, 456]).await.unwrap();
    roles.remove_admins(199848, [123, 456]).await.unwrap();
    for (operation, method, path) in [
        ("roles.set_apps", "PUT", "/api/2/roles/199848/apps"),
        ("roles.add_users", "POST", "/api/2/roles/199848/users"),
        ("roles.remove_users", "DELETE", "/api/2/roles/199848/users"),
        ("roles.add_admins", "POST", "/api/2/roles/199848/admins"),
        ("roles.remove_admins", "DELETE", "/api/2/roles/199848/admins"),
    ] {
        let request = tenant.last(operation).unwrap();
        assert_eq!((request.method.as_str(), request.path.as_str()), (method, path));
        assert_eq!(request.headers.get("content-type").unwrap(), "application/json", "{operation}");
        assert_eq!(request.body, "[123,456]", "{operation}");
    }
}

#[tokio::test]
async fn a_new_role_is_its_id_whether_a_list_is_around_it_or_not() {
    for answer in [json!({"id": 123}), json!([{"id": 123}])] {
        let tenant = Tenant::with_users(2).await.unwrap();
        tenant.simulator().script("v2", "roles.create", Answer::json(201, answer)).unwrap();
        let role = NewRole::new("Sample Role").apps([234, 567]);
        assert_eq!(tenant.client().v2().roles().create(role).await.unwrap().id.get(), 123);
        assert_eq!(tenant.last("roles.create").unwrap().body, r#"{"name":"Sample Role","apps":[234,567]}"#);
    }
}

#[tokio::test]
async fn a_change_of_a_role_holds_only_what_was_said() {
    let tenant = Tenant::with_users(2).await.unwrap();
    tenant.client().v2().roles().update(199848, RoleChanges::new("Employee")).await.unwrap();
    assert_eq!(tenant.last("roles.update").unwrap().body, r#"{"name":"Employee"}"#);
}

#[tokio::test]
async fn the_lists_of_a_role_are_filtered_under_the_names_on_their_pages() {
    let tenant = Tenant::with_users(2).await.unwrap();
    let roles = tenant.client().v2().roles();
    roles.list(ListRoles::new().app_id(345).fields([RoleField::Apps, RoleField::Users]).sort("+name")).await.unwrap();
    assert_eq!(tenant.last("roles.list").unwrap().query, "app_id=345&fields=apps,users&sort=+name");
    roles.list_apps(199848, ListAppsRoles::new().limit(100).assigned(false)).await.unwrap();
    assert_eq!(tenant.last("roles.list_apps").unwrap().query, "limit=100&assigned=false");
    roles.list_users(199848, ListUsersRoles::new().name("joe").include_unassigned(true)).await.unwrap();
    assert_eq!(tenant.last("roles.list_users").unwrap().query, "name=joe&include_unassigned=true");
}
