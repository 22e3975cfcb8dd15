//! How the simulator is brought to answer a status: by a typed call where one can provoke it, else by a raw request, else by a
//! script.

use crate::{
    examples::{self, Operation, Status},
    tenant::Tenant,
};
use anyhow::{Context, bail};
use onelogin::{
    __replay::exchanges,
    Error, v1,
    v2::{
        CreateUsers, CustomAttributeDefinition, HookEnvChanges, ListUsers, MfaChallenge, MfaCode, MfaTokenRequest,
        MfaVerification, NewApp, NewCustomAttribute, NewUser, SamlAssertionRequest, UpdateUsers, UserChanges,
    },
};
use onelogin_simulator::{Answer, Simulator};
use serde_json::json;

/// Users that every simulated account has: one is locked, the other is not.
const KELLY: i64 = 36_216_766;
const MIKE: i64 = 56_781_966;

/// The users to whom the documented calls of version 1 do something.
const DOCUMENTED: [i64; 4] = [1, 222_222, 8_888_888, 111_111_111];

/// The e-mail address of a user who has no second factor.
const MIKES_MAIL: &str = "mike.tester@onelogin.com";

/// An id that no user has, and one that nothing has.
const NOBODY: i64 = 222_222;
const NOTHING: i64 = 2;

/// Provokes a status of an operation.
///
/// An arm says how, where a call as the documentation shows it does not lead there: by what it asks for, or by a raw request
/// that no typed call would make. What nobody has said is provoked by the call itself (a success), by a token that was never
/// issued (a 401), and, where that does not do it, by a script of the simulator.
pub(crate) async fn provoke(tenant: &Tenant, operation: &Operation, status: &Status) -> anyhow::Result<()> {
    let client = tenant.client();
    let (api, id) = (operation.api.as_str(), operation.id.as_str());
    match (api, id, status.code) {
        ("auth", "tokens.generate", 400) => {
            tenant.raw_as_client("POST", "/auth/oauth2/v2/token", r#"{"grant_type": "password"}"#).await
        }
        ("auth", "tokens.revoke", 400) => tenant.raw_as_client("POST", "/auth/oauth2/revoke", "{}").await,
        ("auth", "tokens.generate" | "tokens.revoke", 401) => documented_call(&tenant.stranger()?, api, id).await,
        ("auth", "rate_limits.get", 400) => tenant.raw("GET", "/auth/rate_limit", &[], "").await,

        ("v1", "events.list", 400) => tenant.raw("GET", "/api/1/events", &[], "").await,
        ("v1", "login.create_session_token", 200) => {
            let login = v1::LoginRequest::new(MIKES_MAIL, Simulator::PASSWORD, "example");
            typed(client.v1().login().create_session_token(login).await)
        }
        ("v1", "mfa.list_factors", 404) => typed(client.v1().mfa().list_factors(NOBODY).await),
        ("v1", "mfa.remove", 400) => typed(client.v1().mfa().remove(KELLY, 1).await),
        ("v1", "privileges.get", 404) => typed(client.v1().privileges().get("unknown").await),
        ("v1", "users.list", 200) => typed(client.v1().users().list(v1::ListUsers::new()).await),
        ("v1", "users.list", 400) => {
            typed(client.v1().users().list(v1::ListUsers::new().custom_attribute("shoe_size", "42")).await)
        }
        ("v1", "users.delete", 400) => with_token(tenant, "DELETE", "/api/1/users/kelly").await,
        ("v1", "users.log_out", 400) => with_token(tenant, "PUT", "/api/1/users/kelly/logout").await,
        ("v1", "users.add_roles" | "users.remove_roles", code @ (200 | 400)) => {
            // One that Kelly has, and one that Kelly does not have.
            let is_had = (id == "users.remove_roles") == (code == 200);
            let roles = v1::UserRoleIds::new([if is_had { 199_848 } else { 272_446 }]);
            match id {
                "users.add_roles" => typed(client.v1().users().add_roles(KELLY, roles).await),
                _ => typed(client.v1().users().remove_roles(KELLY, roles).await),
            }
        }
        ("v1", "users.create", 400) => {
            typed(client.v1().users().create(v1::NewUser::new("Mike", "Tester").username("kellyslater")).await)
        }
        ("v1", id, 403) if id.starts_with("users.") => {
            DOCUMENTED.into_iter().for_each(|user| tenant.simulator().put_out_of_reach(user));
            document(tenant, operation, status).await
        }

        ("v2", "app_rules.get", 404) => typed(client.v2().app_rules().get(928_532, 1).await),
        ("v2", "app_rules.sort", 422) => typed(client.v2().app_rules().sort(928_532, [196_670]).await),
        ("v2", "hook_envs.update", 400) => {
            typed(client.v2().hook_envs().update("unknown", HookEnvChanges::new("value")).await)
        }
        ("v2", "hooks.get", 404) => typed(client.v2().hooks().get("unknown").await),
        ("v2", "mappings.sort", 422) => typed(client.v2().mappings().sort([196_670]).await),
        ("v2", "apps.create", 200) => typed(client.v2().apps().create(NewApp::new(50_534, "Surf shop")).await),
        ("v2", "apps.create", 422) => typed(client.v2().apps().create(NewApp::new(NOTHING, "Surf shop")).await),
        ("v2", "apps.get", 404) => typed(client.v2().apps().get(NOTHING).await),
        ("v2", "apps.delete_parameter", 404) => typed(client.v2().apps().delete_parameter(928_532, NOTHING).await),
        ("v2", "brands.delete", 204) => typed(client.v2().brands().delete(912).await),
        ("v2", "brands.get", 404) => typed(client.v2().brands().get(NOTHING).await),
        ("v2", "roles.set_apps", 200) => typed(client.v2().roles().set_apps(199_848, [1_170_001]).await),
        ("v2", "mfa.create_verification", 201) => typed(verification(client).await),
        ("v2", "mfa.generate_token", 422) => {
            typed(client.v2().mfa().generate_token(KELLY, MfaTokenRequest::new().expires_in(1)).await)
        }
        ("v2", "mfa.get_verification", 200) => {
            let id = verification(client).await?.id;
            typed(client.v2().mfa().get_verification(KELLY, id).await)
        }
        ("v2", "mfa.verify", 200 | 403) => {
            let id = verification(client).await?.id;
            let code = if status.code == 200 { Simulator::CODE } else { "000000" };
            typed(client.v2().mfa().verify(KELLY, id, MfaCode::new(code)).await)
        }
        ("v2", "saml_assertions.generate", 200) => {
            let login = SamlAssertionRequest::new(MIKES_MAIL, Simulator::PASSWORD, "1170001", "example");
            typed(client.v2().saml_assertions().generate(login).await)
        }

        ("v2", "custom_attributes.create", 400) => {
            let taken = CustomAttributeDefinition::new("Meal", "food");
            typed(client.v2().custom_attributes().create(NewCustomAttribute::new(taken)).await)
        }
        ("v2", operation, 404) if operation.starts_with("custom_attributes.") => {
            documented_call(client, api, "custom_attributes.delete").await?;
            documented_call(client, api, id).await
        }
        ("v2", "users.list", 400) => {
            typed(client.v2().users().list(ListUsers::new().custom_attribute("shoe_size", "42")).await)
        }
        ("v2", "users.list", 422) => typed(client.v2().users().list(ListUsers::new().sort("+created_at")).await),
        ("v2", "users.get", 404) => typed(client.v2().users().get(NOBODY).await),
        ("v2", "users.create", 400) => {
            let mut user = new_user();
            user.unknown_mut().insert("user_id", 1);
            typed(client.v2().users().create(user, CreateUsers::new()).await)
        }
        ("v2", "users.create", 422) => {
            typed(client.v2().users().create(new_user(), CreateUsers::new()).await)?;
            typed(client.v2().users().create(new_user(), CreateUsers::new()).await)
        }
        ("v2", "users.update", 400) => {
            let mut changes = UserChanges::new();
            changes.unknown_mut().insert("user_id", 1);
            typed(client.v2().users().update(KELLY, changes, UpdateUsers::new()).await)
        }
        ("v2", "users.update", 404) => {
            typed(client.v2().users().update(NOBODY, UserChanges::new(), UpdateUsers::new()).await)
        }
        ("v2", "users.unlock", 422) => typed(client.v2().users().unlock(MIKE).await),
        ("v2", "users.update", 422) => {
            let changes = UserChanges::new().email("mike.tester@onelogin.com");
            typed(client.v2().users().update(KELLY, changes, UpdateUsers::new()).await)
        }

        (.., 401) => {
            // A client with credentials would fetch a token that is accepted.
            let outcome = documented_call(&tenant.outsider()?, api, id).await;
            if is_met(tenant, operation, status) { outcome } else { scripted(tenant, operation, status).await }
        }
        _ => document(tenant, operation, status).await,
    }
}

/// Makes the documented call, in an account that has the users of the documentation; and again, with the answer scripted, if that
/// is not how the status comes about.
async fn document(tenant: &Tenant, operation: &Operation, status: &Status) -> anyhow::Result<()> {
    if status.code != 404 {
        let missing = DOCUMENTED.into_iter().filter(|user| tenant.simulator().users().get(*user).is_none());
        for user in missing.collect::<Vec<_>>() {
            tenant.simulator().users().insert(json!({"id": user}))?;
        }
    }
    let outcome = documented_call(tenant.client(), &operation.api, &operation.id).await;
    if is_met(tenant, operation, status) { outcome } else { scripted(tenant, operation, status).await }
}

/// Has a text message sent to Kelly's telephone.
async fn verification(client: &onelogin::Client) -> Result<MfaVerification, Error> {
    client.v2().mfa().create_verification(KELLY, MfaChallenge::new("3920371")).await
}

/// Makes the call that the documentation of an operation shows.
///
/// # Errors
///
/// The bindings have no such operation, or the call fails.
pub async fn documented_call(client: &onelogin::Client, api: &str, id: &str) -> anyhow::Result<()> {
    let exchange = exchanges().find(|exchange| exchange.api() == api && exchange.id() == id);
    let exchange = exchange.with_context(|| format!("the bindings have no {api} {id}"))?;
    Ok(exchange.call(client).await?)
}

/// Whether the simulator answered a call of the operation with the status.
pub(crate) fn is_met(tenant: &Tenant, operation: &Operation, status: &Status) -> bool {
    let (api, id) = (Some(operation.api.as_str()), Some(operation.served_as.as_str()));
    tenant
        .simulator()
        .requests()
        .iter()
        .any(|request| request.document == api && request.operation == id && request.status.as_u16() == status.code)
}

fn new_user() -> NewUser {
    NewUser::new("ada", "ada@example.com")
}

fn typed<T>(outcome: Result<T, Error>) -> anyhow::Result<()> {
    outcome.map(drop).map_err(Into::into)
}

async fn with_token(tenant: &Tenant, method: &str, path: &str) -> anyhow::Result<()> {
    let header = format!("Bearer {}", tenant.token().await?);
    tenant.raw(method, path, &[("authorization", &header)], "").await
}

/// Has the simulator answer an example of a status, then makes the call. An example that names another status is none of
/// this one.
async fn scripted(tenant: &Tenant, operation: &Operation, status: &Status) -> anyhow::Result<()> {
    let says_otherwise = |example: &examples::Example| {
        let codes = ["/status/code", "/statusCode", "/status", "/code"];
        let said = codes.iter().find_map(|pointer| example.value.pointer(pointer)?.as_u64());
        said.is_some_and(|code| (400..600).contains(&code) && code != u64::from(status.code))
    };
    let example = status.examples.iter().find(|example| !says_otherwise(example));
    if example.is_none() && !status.examples.is_empty() {
        bail!("its examples are of another status, and nobody has said how it is provoked");
    }
    let answer = match (example, status.media_type.as_deref()) {
        (Some(example), Some(text)) if !text.contains("json") => {
            Answer::bytes(status.code, text, example.value.as_str().unwrap_or_default().to_owned())
        }
        (Some(example), _) => Answer::json(status.code, example.value.clone()),
        (None, Some("text/html")) => Answer::html(status.code, "<html><head><title>Slow down</title></head></html>"),
        (None, _) => Answer::empty(status.code),
    };
    tenant.simulator().script(&operation.api, &operation.served_as, answer)?;
    documented_call(tenant.client(), &operation.api, &operation.id).await
}
