//! The guide for users of other SDKs: every call of its table is made here.

use onelogin::{
    Client,
    v1::{
        InviteLinkRequest, InviteMail, ListEvents, ListGroups, ListPrivileges, LoginRequest, UserCustomAttributes,
        UserLock, UserPassword, UserPasswordAlgorithm, UserPasswordHash, UserRoleIds, UserState, UserStateChange,
    },
    v2::{
        AppChanges, CreateUsers, ListAppRules, ListApps, ListAppsRoles, ListAppsUsers, ListConnectors, ListMappings,
        ListRoles, ListUsers, ListUsersApps, ListUsersRoles, MfaEnrollment, MfaTokenRequest, NewApp, NewRole, NewUser,
        RoleChanges, SamlAssertionRequest, UpdateUsers, UserChanges,
    },
};
use onelogin_contract::tenant::environment;
use onelogin_simulator::Simulator;
use serde_json::{Value, json};
use std::{env, fs, path::Path};
use tokio::process::Command;

fn guide() -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/coming_from.md")).unwrap()
}

async fn run(simulator: &Simulator, arguments: &[&str]) -> (Option<i32>, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_coming_from"))
        .args(arguments)
        .envs(environment(simulator))
        .output()
        .await
        .unwrap();
    (output.status.code(), String::from_utf8([output.stdout, output.stderr].concat()).unwrap())
}

#[tokio::test]
async fn the_program_gives_the_role_to_those_who_lack_it_and_to_nobody_else() {
    let simulator = Simulator::builder().users(0).start().await.unwrap();
    let insert = |department: &str| simulator.users().insert(json!({"department": department})).unwrap();
    let (first, _) = (insert("Tides"), insert("Sand"));
    let mut tides: Vec<i64> = vec![first];
    tides.extend((0..60).map(|_| insert("Tides")));
    let role = simulator.roles().insert(json!({"name": "Surfers", "users": [first]})).unwrap();
    for given in ["60 users", "0 users"] {
        let said = run(&simulator, &["Tides", "Surfers"]).await;
        assert_eq!(said, (Some(0), format!("{given} were given the role\n")));
        assert_eq!(simulator.roles().get(role).unwrap()["users"], json!(tides));
    }
    let writes = simulator.requests().iter().filter(|request| request.operation == Some("roles.add_users")).count();
    assert_eq!(writes, 1);
    let said = run(&simulator, &["Tides", "Surf*"]).await;
    assert_eq!(said, (Some(1), "there is no role Surf*\n".to_owned()));
}

/// The calls of the guide's table, a line each, in its order.
#[rustfmt::skip]
async fn every_call(onelogin: &Client, simulator: &Simulator) -> Result<(), onelogin::Error> {
    let (user, app) = (36216766, first(simulator.apps().all()));
    let role = simulator.roles().insert(json!({"name": "Nobody's"})).unwrap();
    let (group, event) = (first(simulator.groups().all()), first(simulator.events().all()));
    let order: Vec<_> = simulator.mappings().all().iter().filter(|mapping| mapping["enabled"] == true).map(id).collect();
    let mapping = order[0];
    let device = simulator.devices(user).all()[0]["device_id"].as_str().unwrap().to_owned();
    let (hash, password) = ("b1c788abac15390de987ad17b65ac73c9b475d428a51f245c645a442fddd078b", Simulator::PASSWORD);
    let email = simulator.users().get(user).unwrap()["email"].as_str().unwrap().to_owned();

    // Where a call ends what others need, it is made on things of its own.
    let leaver = simulator.users().insert(json!({"firstname": "Ada", "status": 1, "username": "leaver"})).unwrap();
    let newcomer = simulator.users().insert(json!({"firstname": "Eve", "state": 0})).unwrap();
    let unused_role = simulator.roles().insert(json!({"name": "Unused"})).unwrap();
    let unused_app = simulator.apps().insert(json!({"name": "Unused", "connector_id": 110016})).unwrap();

    onelogin.auth().rate_limits().get().await?;

    onelogin.v2().users().list_all(ListUsers::new()).try_next().await?;
    onelogin.v2().users().get(user).await?;
    onelogin.v2().users().create(NewUser::new("ada", "ada@example.com"), CreateUsers::new()).await?;
    onelogin.v2().users().update(user, UserChanges::new().title("Countess"), UpdateUsers::new()).await?;
    onelogin.v2().users().delete(leaver).await?;
    onelogin.v2().users().list_apps(user, ListAppsUsers::new()).await?;
    onelogin.v1().users().list_roles(user).await?;
    onelogin.v1().users().add_roles(user, UserRoleIds::new([role])).await?;
    onelogin.v1().users().remove_roles(user, UserRoleIds::new([role])).await?;
    onelogin.v1().users().set_state(newcomer, UserStateChange::new(UserState::Approved)).await?;
    onelogin.v1().users().set_password(user, UserPassword::new(password, password)).await?;
    onelogin.v1().users().set_password_hash(user, UserPasswordHash::new(hash, hash, UserPasswordAlgorithm::SaltSha256)).await?;
    onelogin.v1().users().list_custom_attributes().await?;
    onelogin.v1().users().set_custom_attributes(user, UserCustomAttributes::new([("food", "fish")])).await?;
    onelogin.v1().users().log_out(user).await?;
    onelogin.v1().users().lock(user, UserLock::new(15)).await?;

    onelogin.v2().roles().list_all(ListRoles::new()).try_next().await?;
    onelogin.v2().roles().get(role).await?;
    onelogin.v2().roles().create(NewRole::new("Surfers")).await?;
    onelogin.v2().roles().update(role, RoleChanges::new("Divers")).await?;
    onelogin.v2().roles().delete(unused_role).await?;
    onelogin.v2().roles().list_users_all(role, ListUsersRoles::new()).try_next().await?;
    onelogin.v2().roles().add_users(role, [user]).await?;
    onelogin.v2().roles().remove_users(role, [user]).await?;
    onelogin.v2().roles().add_admins(role, [user]).await?;
    onelogin.v2().roles().list_apps_all(role, ListAppsRoles::new()).try_next().await?;
    onelogin.v2().roles().set_apps(role, [app]).await?;

    onelogin.v1().groups().list_all(ListGroups::new()).try_next().await?;
    onelogin.v1().groups().get(group).await?;

    onelogin.v2().apps().list_all(ListApps::new()).try_next().await?;
    onelogin.v2().apps().get(app).await?;
    onelogin.v2().apps().create(NewApp::new(110016, "Waves")).await?;
    onelogin.v2().apps().update(app, AppChanges::new().visible(true)).await?;
    onelogin.v2().apps().delete(unused_app).await?;
    onelogin.v2().apps().list_users_all(app, ListUsersApps::new()).try_next().await?;
    onelogin.v2().app_rules().list(app, ListAppRules::new()).await?;
    onelogin.v2().connectors().list_all(ListConnectors::new()).try_next().await?;

    onelogin.v2().mappings().list(ListMappings::new()).await?;
    onelogin.v2().mappings().dry_run(mapping, [user]).await?;
    onelogin.v2().mappings().sort(order).await?;

    onelogin.v1().events().list_all(ListEvents::new()).try_next().await?;
    onelogin.v1().events().get(event).await?;
    onelogin.v1().events().list_types().await?;

    onelogin.v2().mfa().list_factors(user).await?;
    onelogin.v2().mfa().create_registration(user, MfaEnrollment::new(58957, "Authenticator")).await?;
    onelogin.v2().mfa().list_devices(user).await?;
    onelogin.v2().mfa().delete_device(user, device).await?;
    onelogin.v2().mfa().generate_token(user, MfaTokenRequest::new()).await?;

    let (name, app) = ("grace", app.to_string());
    simulator.users().insert(json!({"username": name, "status": 1})).unwrap();
    onelogin.v1().login().log_in(LoginRequest::new(name, password, "example")).await?;
    onelogin.v2().saml_assertions().log_in(SamlAssertionRequest::new(name, password, app, "example")).await?;

    onelogin.v1().invites().generate_link(InviteLinkRequest::new(&email)).await?;
    onelogin.v1().invites().send_link(InviteMail::new(&email)).await?;
    onelogin.v1().privileges().list(ListPrivileges::new()).await?;
    Ok(())
}

fn id(object: &Value) -> i64 {
    object["id"].as_i64().unwrap()
}

fn first(objects: Vec<Value>) -> i64 {
    id(&objects[0])
}

#[tokio::test]
async fn every_call_of_the_table_succeeds() {
    let simulator = Simulator::builder().start().await.unwrap();
    let client = Client::builder()
        .base_url(simulator.url())
        .credentials(simulator.client_id(), simulator.client_secret())
        .build()
        .unwrap();
    every_call(&client, &simulator).await.unwrap();
}

#[test]
fn the_table_has_the_calls_that_are_made() {
    let made: Vec<_> = include_str!("coming_from.rs")
        .lines()
        .filter_map(|line| line.trim().strip_prefix("onelogin.")?.strip_suffix(".await?;"))
        .map(|call| call.strip_suffix(".try_next()").unwrap_or(call))
        .collect();
    let guide = guide();
    let shown: Vec<_> =
        guide.lines().filter_map(|line| line.strip_suffix("` |")?.rsplit_once("| `")).map(|(_, call)| call).collect();
    assert!(made.len() >= 40, "{}", made.len());
    assert_eq!(shown, made);
}
