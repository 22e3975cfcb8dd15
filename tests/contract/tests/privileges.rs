//! Privileges: what was read can be written back, what is written is kept, and whoever is given one has it.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use onelogin::v1::{
    ListPrivileges, ListRolesPrivileges, ListUsersPrivileges, PrivilegeAction, PrivilegeDefinition, PrivilegeDocument,
    PrivilegeEffect, PrivilegeRoleIds, PrivilegeStatement, PrivilegeUserIds, PrivilegeVersion,
};
use onelogin::{RoleId, UserId};
use onelogin_contract::tenant::Tenant;
use onelogin_simulator::Answer;
use serde_json::{Value, json};

const KELLY: i64 = 36_216_766;
const MIKE: i64 = 56_781_966;

#[tokio::test]
async fn a_privilege_is_read_changed_and_written_back_under_the_names_of_its_grammar() {
    let tenant = Tenant::with_users(2).await.unwrap();
    let privileges = tenant.client().v1().privileges();
    let read = privileges.get("2c963197-bee2-4607-abc0-4786f1bfa55a").await.unwrap();
    let mut document = read.privilege.unwrap();
    assert_eq!(document.version, Some(PrivilegeVersion::V20180518));
    assert_eq!(document.statement[0].action[4], PrivilegeAction::UsersGet);
    document.statement[0].action.truncate(1);
    // An action that the list of known ones lacks, on the users of a role.
    document.statement.push(PrivilegeStatement::new(PrivilegeEffect::Allow, ["apps:Paint"], ["roles/7"]));
    // The simulator knows no action that the spec does not name.
    tenant.simulator().script("v1", "privileges.update", Answer::json(200, json!({"id": read.id}))).unwrap();
    privileges.update(read.id, PrivilegeDefinition::new("User Administrator", *document)).await.unwrap();
    let request = tenant.simulator().requests().pop().unwrap();
    assert_eq!(request.path, "/api/1/privileges/2c963197-bee2-4607-abc0-4786f1bfa55a");
    let expected = json!({
        "name": "User Administrator",
        "privilege": {
            "Version": "2018-05-18",
            "Statement": [
                {"Effect": "Allow", "Action": ["users:Delete"], "Scope": ["*"]},
                {"Effect": "Allow", "Action": ["apps:Paint"], "Scope": ["roles/7"]},
            ],
        },
    });
    assert_eq!(serde_json::from_slice::<Value>(&request.body).unwrap(), expected);
}

#[tokio::test]
async fn a_new_privilege_has_an_id_whichever_way_the_server_answers() {
    let tenant = Tenant::with_users(2).await.unwrap();
    let statement = PrivilegeStatement::new(PrivilegeEffect::Allow, [PrivilegeAction::Everything], ["*"]);
    let document = PrivilegeDocument::new([statement]).version(PrivilegeVersion::V20180518);
    let id = "5e43a548-e9c6-47be-9341-92160902f7a6";
    let whole = json!({"id": id, "name": "Administrator", "privilege": {"Statement": []}});
    for (status, body) in [(200, whole), (201, json!({"id": id}))] {
        tenant.simulator().script("v1", "privileges.create", Answer::json(status, body)).unwrap();
        let definition = PrivilegeDefinition::new("Administrator", document.clone());
        let privilege = tenant.client().v1().privileges().create(definition).await.unwrap();
        assert_eq!(privilege.id.as_str(), id);
    }
}

fn definition<const N: usize>(name: &str, statements: [(&[&str], &str); N]) -> PrivilegeDefinition {
    let statement = |(actions, scope): (&[&str], &str)| {
        PrivilegeStatement::new(PrivilegeEffect::Allow, actions.iter().copied().map(PrivilegeAction::from), [scope])
    };
    PrivilegeDefinition::new(name, PrivilegeDocument::new(statements.map(statement)))
}

#[tokio::test]
async fn a_privilege_is_created_read_replaced_and_deleted() {
    let tenant = Tenant::with_users(2).await.unwrap();
    let privileges = tenant.client().v1().privileges();
    let count = privileges.list(ListPrivileges::new()).await.unwrap().items.len();
    let new =
        definition("Helpers", [(&["users:Get", "users:Unlock"], "roles/272445"), (&["apps:Get"], "apps/1170001")]);
    let id = privileges.create(new.description("Can help")).await.unwrap().id;
    let id = id.as_str();
    let read = privileges.get(id).await.unwrap();
    assert_eq!((read.name.as_deref(), read.description.as_deref()), (Some("Helpers"), Some("Can help")));
    assert_eq!(read.privilege.unwrap().statement[1].scope, ["apps/1170001"]);
    let last = privileges.list(ListPrivileges::new().limit(count as i64).page(2)).await.unwrap().items;
    assert_eq!(last.into_iter().map(|privilege| privilege.id).collect::<Vec<_>>(), [id.into()]);

    privileges.update(id, definition("Readers", [(&["users:Get"], "*")])).await.unwrap();
    let read = privileges.get(id).await.unwrap();
    assert_eq!((read.name.as_deref(), read.description), (Some("Readers"), None), "what is left out is gone");
    privileges.delete(id).await.unwrap();
    let error = privileges.get(id).await.unwrap_err();
    assert!(error.is_not_found() && error.message().starts_with("The resource can't be found"), "{error}");
    assert!(privileges.delete(id).await.unwrap_err().is_not_found());
}

#[tokio::test]
async fn whoever_is_given_a_privilege_has_it_until_it_is_taken_or_they_are_gone() {
    let tenant = Tenant::with_users(4).await.unwrap();
    let privileges = tenant.client().v1().privileges();
    let id = privileges.create(definition("Readers", [(&["users:Get"], "*")])).await.unwrap().id;
    let id = id.as_str();
    let roles = async || privileges.list_roles(id, ListRolesPrivileges::new()).await.unwrap().items;
    let users = async || privileges.list_users(id, ListUsersPrivileges::new()).await.unwrap().items;
    assert!(roles().await.is_empty() && users().await.is_empty(), "a new privilege is nobody's");

    privileges.add_roles(id, PrivilegeRoleIds::new([272445, 272446, 310007])).await.unwrap();
    privileges.add_users(id, PrivilegeUserIds::new([KELLY, MIKE, 56_781_967])).await.unwrap();
    privileges.add_users(id, PrivilegeUserIds::new([MIKE])).await.unwrap();
    privileges.remove_role(id, 272446).await.unwrap();
    privileges.remove_user(id, KELLY).await.unwrap();
    assert!(privileges.remove_user(id, KELLY).await.unwrap_err().is_not_found());
    tenant.client().v2().roles().delete(310007).await.unwrap();
    tenant.client().v2().users().delete(56_781_967).await.unwrap();
    assert_eq!(roles().await, [RoleId::from(272445)]);
    assert_eq!(users().await, [UserId::from(MIKE)]);

    let error = privileges.add_users(id, PrivilegeUserIds::new([KELLY, 1])).await.unwrap_err();
    assert_eq!((error.status(), users().await.len()), (Some(400), 1), "nobody has the id 1, so nobody is given it");
    assert_eq!(privileges.add_roles(id, PrivilegeRoleIds::new([1])).await.unwrap_err().status(), Some(400));
}

#[tokio::test]
async fn the_users_of_a_privilege_come_a_thousand_at_a_time() {
    let tenant = Tenant::with_users(1002).await.unwrap();
    let privileges = tenant.client().v1().privileges();
    let id = privileges.create(definition("Readers", [(&["users:Get"], "*")])).await.unwrap().id;
    let id = id.as_str();
    let everyone = [KELLY, MIKE].into_iter().chain((0..1000).map(|n| 56_781_967 + 3 * n));
    privileges.add_users(id, PrivilegeUserIds::new(everyone)).await.unwrap();
    let first = privileges.list_users(id, ListUsersPrivileges::new()).await.unwrap();
    assert_eq!((first.items.len(), first.total_count), (1000, Some(1002)));
    let mut users = privileges.list_users_all(id, ListUsersPrivileges::new());
    let mut count = 0;
    while users.try_next().await.unwrap().is_some() {
        count += 1;
    }
    assert_eq!(count, 1002);
}

#[tokio::test]
async fn a_statement_is_about_things_of_one_class() {
    let tenant = Tenant::with_users(2).await.unwrap();
    let privileges = tenant.client().v1().privileges();
    for (actions, scope) in
        [(&["users:Get", "apps:Get"][..], "*"), (&["users:Get"], "apps/1"), (&["groups:Get"], "roles/1")]
    {
        let error = privileges.create(definition("Mixed", [(actions, scope)])).await.unwrap_err();
        assert_eq!(error.status(), Some(400));
        assert!(error.message().contains("malformed syntax: "), "{error}");
    }
}
