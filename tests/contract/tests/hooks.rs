//! Smart Hooks and their environment variables: they are kept, built after the answer, and never tell a secret.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use onelogin::v2::{
    HookDefinition, HookEnvChanges, HookEnvDefinition, HookOptions, HookRuntime, HookStatus, HookType, ListHookEnvs,
    ListHooks, ListLogsHooks,
};
use onelogin_contract::tenant::Tenant;
use std::{collections::BTreeMap, time::Duration};

/// `exports.handler = async () => ({});`
const FUNCTION: &str = "ZXhwb3J0cy5oYW5kbGVyID0gYXN5bmMgKCkgPT4gKHt9KTs=";
const HOOK: &str = "d360aded-6063-4c60-8add-45f32772ff71";

fn definition(kind: HookType, variable: &str) -> HookDefinition {
    with(kind, variable, 0, FUNCTION)
}

fn with(kind: HookType, variable: &str, retries: i64, function: &str) -> HookDefinition {
    HookDefinition::new(
        kind,
        false,
        1,
        [variable],
        HookRuntime::Nodejs18,
        retries,
        BTreeMap::<String, String>::new(),
        function,
    )
}

#[tokio::test]
async fn a_hook_is_queued_when_it_is_written_and_ready_when_it_is_read() {
    let tenant = Tenant::with_users(1).await.unwrap();
    let hooks = tenant.client().v2().hooks();
    let options = HookOptions::new().risk_enabled(true);
    let new = definition(HookType::PreAuthentication, "MY_API_KEY").options(options);
    let created = hooks.create(new).await.unwrap();
    let id = created.id.as_str();
    assert_eq!((created.status, created.function), (Some(HookStatus::CreateQueued), None));
    let read = hooks.get(id).await.unwrap();
    assert_eq!((read.status, read.function.as_deref()), (Some(HookStatus::Ready), Some(FUNCTION)));
    assert_eq!(read.context_version.as_deref(), Some("1.1.0"), "the newest, as nothing is said");
    let options = read.options.unwrap();
    assert_eq!((options.risk_enabled, options.location_enabled), (Some(true), Some(false)));

    tenant.simulator().advance(Duration::from_secs(60));
    let changed = hooks.update(id, definition(HookType::UserMigration, "SAMPLE_VAR")).await.unwrap();
    assert_eq!(changed.status, Some(HookStatus::UpdateQueued));
    let read = hooks.get(id).await.unwrap();
    assert_eq!((read.type_, read.env_vars), (Some(HookType::UserMigration), Some(vec!["SAMPLE_VAR".to_owned()])));
    assert_eq!(read.options.unwrap().risk_enabled, None, "a migration has no options");
    assert!(read.created_at == created.created_at && read.updated_at != created.updated_at);

    let listed = hooks.list(ListHooks::new().type_(HookType::UserMigration)).await.unwrap().items;
    assert_eq!(listed.iter().map(|hook| (hook.id.as_str(), &hook.function)).collect::<Vec<_>>(), [(id, &None)]);
    let page = hooks.list(ListHooks::new().limit(1)).await.unwrap();
    assert_eq!((page.items.len(), page.total_count), (1, Some(2)));
    hooks.delete(id).await.unwrap();
    assert!(hooks.get(id).await.unwrap_err().is_not_found());
    assert!(hooks.delete(id).await.unwrap_err().is_not_found());
}

#[tokio::test]
async fn a_hook_that_cannot_be_is_refused() {
    let tenant = Tenant::with_users(1).await.unwrap();
    let hooks = tenant.client().v2().hooks();
    let plain = || definition(HookType::PreAuthentication, "MY_API_KEY");
    let mut named = plain();
    named.unknown_mut().insert("name", "mine");
    let readable = with(HookType::PreAuthentication, "MY_API_KEY", 0, "exports.handler = 1");
    let stubborn = with(HookType::PreAuthentication, "MY_API_KEY", 5, FUNCTION);
    let keyless = definition(HookType::PreAuthentication, "NO_SUCH_KEY");
    for (definition, why) in
        [(named, r#"additionalProperty "name""#), (readable, "Base64"), (stubborn, "retries"), (keyless, "NO_SUCH_KEY")]
    {
        let error = hooks.update(HOOK, definition).await.unwrap_err();
        assert!(error.status() == Some(422) && error.message().contains(why), "{error}");
    }
    assert_eq!(hooks.update("unknown", plain()).await.unwrap_err().status(), Some(422), "a 404 is not documented");
}

#[tokio::test]
async fn logs_are_those_of_the_hook_and_the_run_asked_for() {
    let tenant = Tenant::with_users(1).await.unwrap();
    let hooks = tenant.client().v2().hooks();
    let run = hooks.list_logs(HOOK, ListLogsHooks::new()).await.unwrap().items.remove(0);
    let (request, correlation) = (run.request_id.unwrap(), run.correlation_id.unwrap());
    let query = ListLogsHooks::new().request_id(request).correlation_id(correlation);
    assert_eq!(hooks.list_logs(HOOK, query).await.unwrap().items.len(), 1);
    assert!(hooks.list_logs(HOOK, ListLogsHooks::new().request_id("other")).await.unwrap().items.is_empty());
    let id = hooks.create(definition(HookType::PreAuthentication, "MY_API_KEY")).await.unwrap().id;
    assert!(hooks.list_logs(id, ListLogsHooks::new()).await.unwrap().items.is_empty());
    assert!(hooks.list_logs("unknown", ListLogsHooks::new()).await.unwrap_err().is_not_found());
}

#[tokio::test]
async fn a_variable_belongs_to_the_account_keeps_its_name_and_never_tells_its_value() {
    let tenant = Tenant::with_users(1).await.unwrap();
    let (envs, hooks) = (tenant.client().v2().hook_envs(), tenant.client().v2().hooks());
    assert!(hooks.create(definition(HookType::PreAuthentication, "OTHER")).await.is_err());
    let created = envs.create(HookEnvDefinition::new("OTHER", "hush")).await.unwrap();
    let id = created.id.as_str();
    hooks.create(definition(HookType::PreAuthentication, "OTHER")).await.unwrap();
    let error = envs.create(HookEnvDefinition::new("OTHER", "hush")).await.unwrap_err();
    assert_eq!(error.status(), Some(422), "functions could not tell two variables apart");

    tenant.simulator().advance(Duration::from_secs(60));
    envs.update(id, HookEnvChanges::new("hush")).await.unwrap();
    let read = envs.get(id).await.unwrap();
    assert_eq!(read.name.as_deref(), Some("OTHER"));
    assert!(read.created_at == created.created_at && read.updated_at != created.updated_at);
    assert_eq!(read.unknown().get("value"), None);
    let mut renaming = HookEnvChanges::new("hush");
    renaming.unknown_mut().insert("name", "ANOTHER");
    let error = envs.update(id, renaming).await.unwrap_err();
    assert!(error.status() == Some(422) && error.message().contains(r#""name""#), "{error}");
    let error = envs.update("unknown", HookEnvChanges::new("hush")).await.unwrap_err();
    assert_eq!((error.status(), error.message()), (Some(400), "Invalid env record ID"));

    let mut listed = envs.list_all(ListHookEnvs::new().limit(2));
    let mut names = Vec::new();
    while let Some(variable) = listed.try_next().await.unwrap() {
        names.push(variable.name.unwrap());
    }
    assert_eq!(names, ["MY_API_KEY", "SAMPLE_VAR", "OTHER"]);
    envs.delete(id).await.unwrap();
    assert!(envs.get(id).await.unwrap_err().is_not_found());
    assert!(envs.delete(id).await.unwrap_err().is_not_found());
}
