//! Roles as a tenant keeps them: what is created is read, who is given one has it, and what is deleted is gone everywhere.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use onelogin::{
    RoleId, UserId,
    v2::{ListAdminsRoles, ListRoles, ListUsersRoles, NewRole, RoleChanges, RoleField},
};
use onelogin_contract::tenant::Tenant;

const KELLY: i64 = 36_216_766;
const MIKE: i64 = 56_781_966;

async fn roles_of(tenant: &Tenant, user: i64) -> Vec<RoleId> {
    tenant.client().v2().users().get(user).await.unwrap().role_ids.unwrap_or_default()
}

#[tokio::test]
async fn a_role_is_created_given_taken_and_deleted() {
    let tenant = Tenant::with_users(120).await.unwrap();
    let roles = tenant.client().v2().roles();
    let new = NewRole::new("Surfers").apps([1_170_001, 1_170_002]).users([KELLY]).admins([MIKE]);
    let role = roles.create(new).await.unwrap().id;
    assert_eq!(roles.get(role).await.unwrap().name.as_deref(), Some("Surfers"));
    assert!(roles_of(&tenant, KELLY).await.contains(&role));

    let given = roles.add_users(role, [MIKE, 1]).await.unwrap();
    assert_eq!(given.items.iter().map(|user| user.id.get()).collect::<Vec<_>>(), [MIKE], "nobody has the id 1");
    let mut members = roles.list_users_all(role, ListUsersRoles::new().limit(1));
    let mut found = Vec::new();
    while let Some(member) = members.try_next().await.unwrap() {
        assert_eq!(member.assigned, Some(true));
        found.push(member.id.get());
    }
    assert_eq!(found, [KELLY, MIKE]);
    let admins = roles.list_admins(role, ListAdminsRoles::new()).await.unwrap();
    assert_eq!(admins.items.iter().map(|user| user.id.get()).collect::<Vec<_>>(), [MIKE]);
    let searched = ListUsersRoles::new().name("kelly").include_unassigned(true);
    assert_eq!(roles.list_users(role, searched).await.unwrap().items.len(), 1);

    roles.remove_users(role, [KELLY]).await.unwrap();
    assert!(!roles_of(&tenant, KELLY).await.contains(&role));
    roles.remove_admins(role, [MIKE]).await.unwrap();
    assert!(roles.list_admins(role, ListAdminsRoles::new()).await.unwrap().items.is_empty());

    roles.update(role, RoleChanges::new("Divers").users([KELLY])).await.unwrap();
    let query = ListRoles::new().name("Div*").fields([RoleField::Users, RoleField::Apps]);
    let listed = roles.list(query).await.unwrap();
    assert_eq!(listed.items.len(), 1);
    assert_eq!(listed.items[0].users.as_deref(), Some(&[UserId::from(KELLY), UserId::from(MIKE)][..]));

    roles.delete(role).await.unwrap();
    assert!(roles.get(role).await.unwrap_err().is_not_found());
    assert!(!roles_of(&tenant, MIKE).await.contains(&role), "deleting a role takes it from everyone");
    assert!(roles.delete(role).await.unwrap_err().is_not_found());
}

#[tokio::test]
async fn a_role_that_cannot_be_is_refused() {
    let tenant = Tenant::with_users(2).await.unwrap();
    let roles = tenant.client().v2().roles();
    let error = roles.create(NewRole::new("")).await.unwrap_err();
    assert_eq!((error.status(), error.message()), (Some(422), "Validation failed: Name can't be blank"));
    let error = roles.create(NewRole::new("Ghosts").users([1])).await.unwrap_err();
    assert!(error.message().contains("The associated User with ID 1 could not be found"), "{error}");
    for nobody in [roles.update(1, RoleChanges::new("Nobody")).await.err(), roles.add_users(1, [KELLY]).await.err()] {
        assert_eq!(nobody.unwrap().status(), Some(422), "a 404 is not documented");
    }
}

#[tokio::test]
async fn every_role_of_the_seed_comes_in_pages() {
    let tenant = Tenant::with_users(2).await.unwrap();
    let mut roles = tenant.client().v2().roles().list_all(ListRoles::new().limit(3));
    let mut ids = Vec::new();
    while let Some(role) = roles.try_next().await.unwrap() {
        ids.push(role.id.get());
    }
    assert_eq!(ids, [199_848, 272_445, 272_446, 310_007]);
}
