//! A privilege that was read can be changed and written back.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use onelogin::v1::{
    PrivilegeAction, PrivilegeDefinition, PrivilegeDocument, PrivilegeEffect, PrivilegeStatement, PrivilegeVersion,
};
use onelogin_contract::tenant::Tenant;
use onelogin_simulator::Answer;
use serde_json::{Value, json};

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
    privileges.update(read.id, PrivilegeDefinition::new("User Administrator", document)).await.unwrap();
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
