//! Groups as a tenant keeps them, through both versions.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use onelogin::{
    v1,
    v2::{GroupChanges, ListGroups, NewGroup, UpdateUsers, UserChanges},
};
use onelogin_contract::tenant::Tenant;

const KELLY: i64 = 36_216_766;

#[tokio::test]
async fn a_group_is_created_read_renamed_and_deleted_in_version_2_and_read_in_version_1() {
    let tenant = Tenant::with_users(2).await.unwrap();
    let (one, two) = (tenant.client().v1().groups(), tenant.client().v2().groups());
    let group = two.create(NewGroup::new("surfers")).await.unwrap().id;
    assert_eq!(two.get(group).await.unwrap().name.as_deref(), Some("surfers"));
    assert_eq!(one.get(group).await.unwrap().name.as_deref(), Some("surfers"));

    two.update(group, GroupChanges::new().name("divers")).await.unwrap();
    let found = two.list(ListGroups::new().name("div*")).await.unwrap();
    assert_eq!(found.items.iter().map(|group| group.id).collect::<Vec<_>>(), [group]);
    let newest = one.list(v1::ListGroups::new().sort("-id").limit(1)).await.unwrap();
    assert_eq!(newest.items[0].id, group);

    let users = tenant.client().v2().users();
    users.update(KELLY, UserChanges::new().group_id(group), UpdateUsers::new()).await.unwrap();
    two.delete(group).await.unwrap();
    assert_eq!(users.get(KELLY).await.unwrap().group_id, None, "a group that is gone has nobody in it");
    assert!(two.get(group).await.unwrap_err().is_not_found());
    assert!(one.get(group).await.unwrap_err().is_not_found());
}

#[tokio::test]
async fn no_two_groups_have_one_name() {
    let tenant = Tenant::with_users(2).await.unwrap();
    let groups = tenant.client().v2().groups();
    let error = groups.create(NewGroup::new("managers")).await.unwrap_err();
    assert_eq!((error.status(), error.message()), (Some(422), "Validation failed: Name has already been taken"));
    let first = groups.list(ListGroups::new().limit(1)).await.unwrap().items[0].id;
    assert!(groups.update(first, GroupChanges::new().name("managers")).await.is_err());
    groups.update(first, GroupChanges::new().name("employees")).await.unwrap();
}

#[tokio::test]
async fn version_1_reads_groups_and_roles_page_by_page() {
    let tenant = Tenant::with_users(2).await.unwrap();
    let mut groups = tenant.client().v1().groups().list_all(v1::ListGroups::new().limit(2).sort("-name"));
    let mut names = Vec::new();
    while let Some(group) = groups.try_next().await.unwrap() {
        names.push(group.name.unwrap());
    }
    assert_eq!(names, ["managers", "group.security.policy.default", "employees", "contractors"]);
    let mut roles = tenant.client().v1().roles().list_all(v1::ListRoles::new().limit(1).name("*o*"));
    let mut names = Vec::new();
    while let Some(role) = roles.try_next().await.unwrap() {
        names.push(role.name.unwrap());
    }
    assert_eq!(names, ["Employees", "Contractors", "Administrators"]);
}
