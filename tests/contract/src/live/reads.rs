//! Which calls only read, and where the ids that they need are learned.

use futures_core::Stream;
use onelogin::{BoxFuture, Call, Client, Error, Items, v1, v2};
use serde_json::Value;
use std::{future, pin::Pin};

/// A call of a live run that changes nothing.
pub(super) struct Read {
    /// The document and id of the operation: `v2 users.get`.
    pub(super) operation: &'static str,
    /// What it needs, and how it is made.
    pub(super) ask: Ask,
}

/// What a call needs, and how it is made.
pub(super) enum Ask {
    /// Nothing.
    Free(fn(&Client) -> Attempt),
    /// The ids of an object; no call comes of those that are not of the kind it takes.
    Of(Source, fn(&Client, &Place) -> Option<Attempt>),
}

/// Where ids are learned: an earlier operation, and the members of each of its items.
#[derive(Clone, Copy)]
pub(super) struct Source {
    pub(super) operation: &'static str,
    pub(super) members: &'static [&'static str],
}

/// What a call is about: the path values of the call it was learned from, then the members of an item.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Place(pub(super) Vec<Value>);

impl Place {
    fn number(&self, index: usize) -> Option<i64> {
        match self.0.get(index)? {
            Value::String(text) => text.parse().ok(),
            value => value.as_i64(),
        }
    }

    fn text(&self, index: usize) -> Option<String> {
        match self.0.get(index)? {
            Value::String(text) => Some(text.clone()),
            Value::Number(number) => Some(number.to_string()),
            _ => None,
        }
    }
}

/// A call under way, whose answer the line keeps.
pub(super) type Attempt = BoxFuture<'static, Result<(), Error>>;

/// How many items a page is asked for.
pub(super) const FEW: i64 = 5;
/// How many objects of a kind are read one by one.
pub(super) const SAMPLES: usize = 2;

/// Operations that read, and are not called: each with the reason.
pub(super) const LEFT_OUT: &[(&str, &str)] = &[
    ("oidc provider.authorize", "it begins a login"),
    ("oidc provider.log_out", "it ends a login"),
    ("oidc provider.user_info", "it needs a token of a user, not of the credential pair"),
    ("v1 embed.list_apps", "it needs the account's embedding token"),
    ("v2 email_settings.verify", "it sends a mail"),
    ("v2 mfa.get_registration", "it needs the registration of a device that is under way"),
    ("v2 mfa.get_verification", "it needs a verification that is under way"),
];

const EVENTS: Source = by_id("v1 events.list");
const GROUPS_V1: Source = by_id("v1 groups.list");
const PRIVILEGES: Source = by_id("v1 privileges.list");
const ROLES_V1: Source = by_id("v1 roles.list");
const USERS_V1: Source = by_id("v1 users.list");
const ACCOUNTS: Source = by_id("v2 accounts.list");
const SERVERS: Source = by_id("v2 api_authorizations.list");
const APPS: Source = by_id("v2 apps.list");
const APP_RULES: Source = by_id("v2 app_rules.list");
const APP_CONDITIONS: Source = Source { operation: "v2 app_rules.list_conditions", members: &["value"] };
const APP_ACTIONS: Source = Source { operation: "v2 app_rules.list_actions", members: &["value"] };
const BRANDS: Source = by_id("v2 brands.list");
const MESSAGES: Source = Source { operation: "v2 error_messages.list", members: &["type_id"] };
const TEMPLATES: Source = by_id("v2 message_templates.list");
const TEMPLATE_TYPES: Source = Source { operation: "v2 message_templates.get", members: &["type", "locale"] };
const ATTRIBUTES: Source = by_id("v2 custom_attributes.list");
const GROUPS: Source = by_id("v2 groups.list");
const HOOKS: Source = by_id("v2 hooks.list");
const ENVS: Source = by_id("v2 hook_envs.list");
const MAPPINGS: Source = by_id("v2 mappings.list");
const CONDITIONS: Source = Source { operation: "v2 mappings.list_conditions", members: &["value"] };
const ACTIONS: Source = Source { operation: "v2 mappings.list_actions", members: &["value"] };
const POLICIES: Source = by_id("v2 policies.list");
const RISK_RULES: Source = by_id("v2 risk.list_rules");
const ROLES: Source = by_id("v2 roles.list");
const PROFILES: Source = by_id("v2 self_registration_profiles.list");
const USERS: Source = by_id("v2 users.list");
const SIGNING_KEYS: Source = Source { operation: "oidc signing_keys.list", members: &["kid"] };

/// Every call that only reads; what names ids stands before what needs them.
#[allow(deprecated, reason = "what the vendor gives up is there until it is gone")]
pub(super) const READS: &[Read] = &[
    free("auth rate_limits.get", |c| one(c.auth().rate_limits().get())),
    free("v2 users.list", |c| few(c.v2().users().list_all(v2::ListUsers::new().limit(FEW)))),
    of("v2 users.get", USERS, |c, at| Some(one(c.v2().users().get(at.number(0)?)))),
    of("v2 users.list_apps", USERS, |c, at| {
        Some(one(c.v2().users().list_apps(at.number(0)?, v2::ListAppsUsers::new())))
    }),
    free("v2 custom_attributes.list", |c| one(c.v2().custom_attributes().list())),
    of("v2 custom_attributes.get", ATTRIBUTES, |c, at| Some(one(c.v2().custom_attributes().get(at.number(0)?)))),
    free("v2 groups.list", |c| few(c.v2().groups().list_all(v2::ListGroups::new().limit(FEW)))),
    of("v2 groups.get", GROUPS, |c, at| Some(one(c.v2().groups().get(at.number(0)?)))),
    free("v2 roles.list", |c| few(c.v2().roles().list_all(v2::ListRoles::new().limit(FEW)))),
    of("v2 roles.get", ROLES, |c, at| Some(one(c.v2().roles().get(at.number(0)?)))),
    of("v2 roles.list_users", ROLES, |c, at| {
        Some(few(c.v2().roles().list_users_all(at.number(0)?, v2::ListUsersRoles::new().limit(FEW))))
    }),
    of("v2 roles.list_admins", ROLES, |c, at| {
        Some(few(c.v2().roles().list_admins_all(at.number(0)?, v2::ListAdminsRoles::new().limit(FEW))))
    }),
    of("v2 roles.list_apps", ROLES, |c, at| {
        Some(few(c.v2().roles().list_apps_all(at.number(0)?, v2::ListAppsRoles::new().limit(FEW))))
    }),
    free("v2 apps.list", |c| few(c.v2().apps().list_all(v2::ListApps::new().limit(FEW)))),
    of("v2 apps.get", APPS, |c, at| Some(one(c.v2().apps().get(at.number(0)?)))),
    of("v2 apps.list_users", APPS, |c, at| {
        Some(few(c.v2().apps().list_users_all(at.number(0)?, v2::ListUsersApps::new().limit(FEW))))
    }),
    of("v2 app_rules.list", APPS, |c, at| Some(one(c.v2().app_rules().list(at.number(0)?, v2::ListAppRules::new())))),
    of("v2 app_rules.get", APP_RULES, |c, at| Some(one(c.v2().app_rules().get(at.number(0)?, at.number(1)?)))),
    of("v2 app_rules.list_conditions", APPS, |c, at| Some(one(c.v2().app_rules().list_conditions(at.number(0)?)))),
    of("v2 app_rules.list_condition_operators", APP_CONDITIONS, |c, at| {
        Some(one(c.v2().app_rules().list_condition_operators(at.number(0)?, at.text(1)?)))
    }),
    of("v2 app_rules.list_condition_values", APP_CONDITIONS, |c, at| {
        Some(one(c.v2().app_rules().list_condition_values(at.number(0)?, at.text(1)?)))
    }),
    of("v2 app_rules.list_actions", APPS, |c, at| Some(one(c.v2().app_rules().list_actions(at.number(0)?)))),
    of("v2 app_rules.list_action_values", APP_ACTIONS, |c, at| {
        Some(one(c.v2().app_rules().list_action_values(at.number(0)?, at.text(1)?)))
    }),
    free("v2 connectors.list", |c| few(c.v2().connectors().list_all(v2::ListConnectors::new().limit(FEW)))),
    free("v2 mappings.list", |c| one(c.v2().mappings().list(v2::ListMappings::new()))),
    of("v2 mappings.get", MAPPINGS, |c, at| Some(one(c.v2().mappings().get(at.number(0)?)))),
    free("v2 mappings.list_conditions", |c| one(c.v2().mappings().list_conditions())),
    of("v2 mappings.list_condition_operators", CONDITIONS, |c, at| {
        Some(one(c.v2().mappings().list_condition_operators(at.text(0)?)))
    }),
    of("v2 mappings.list_condition_values", CONDITIONS, |c, at| {
        Some(one(c.v2().mappings().list_condition_values(at.text(0)?)))
    }),
    free("v2 mappings.list_actions", |c| one(c.v2().mappings().list_actions())),
    of("v2 mappings.list_action_values", ACTIONS, |c, at| Some(one(c.v2().mappings().list_action_values(at.text(0)?)))),
    of("v2 mfa.list_factors", USERS, |c, at| Some(one(c.v2().mfa().list_factors(at.number(0)?)))),
    of("v2 mfa.list_devices", USERS, |c, at| Some(one(c.v2().mfa().list_devices(at.number(0)?)))),
    free("v2 api_authorizations.list", |c| one(c.v2().api_authorizations().list(v2::ListApiAuthorizations::new()))),
    of("v2 api_authorizations.get", SERVERS, |c, at| Some(one(c.v2().api_authorizations().get(at.number(0)?)))),
    of("v2 api_authorizations.list_scopes", SERVERS, |c, at| {
        Some(one(c.v2().api_authorizations().list_scopes(at.number(0)?)))
    }),
    of("v2 api_authorizations.list_claims", SERVERS, |c, at| {
        Some(one(c.v2().api_authorizations().list_claims(at.number(0)?)))
    }),
    of("v2 api_authorizations.list_clients", SERVERS, |c, at| {
        Some(one(c.v2().api_authorizations().list_clients(at.number(0)?)))
    }),
    free("v2 hooks.list", |c| few(c.v2().hooks().list_all(v2::ListHooks::new().limit(FEW)))),
    of("v2 hooks.get", HOOKS, |c, at| Some(one(c.v2().hooks().get(at.text(0)?)))),
    of("v2 hooks.list_logs", HOOKS, |c, at| {
        Some(few(c.v2().hooks().list_logs_all(at.text(0)?, v2::ListLogsHooks::new().limit(FEW))))
    }),
    free("v2 hook_envs.list", |c| few(c.v2().hook_envs().list_all(v2::ListHookEnvs::new().limit(FEW)))),
    of("v2 hook_envs.get", ENVS, |c, at| Some(one(c.v2().hook_envs().get(at.text(0)?)))),
    free("v2 risk.list_rules", |c| one(c.v2().risk().list_rules())),
    of("v2 risk.get_rule", RISK_RULES, |c, at| Some(one(c.v2().risk().get_rule(at.text(0)?)))),
    free("v2 risk.get_scores", |c| one(c.v2().risk().get_scores(v2::GetScoresRisk::new()))),
    free("v2 brands.list", |c| few(c.v2().brands().list_all(v2::ListBrands::new().limit(FEW)))),
    of("v2 brands.get", BRANDS, |c, at| Some(one(c.v2().brands().get(at.number(0)?)))),
    of("v2 brands.list_apps", BRANDS, |c, at| Some(one(c.v2().brands().list_apps(at.number(0)?)))),
    of("v2 message_templates.list", BRANDS, |c, at| {
        Some(one(c.v2().message_templates().list(at.number(0)?, v2::ListMessageTemplates::new())))
    }),
    of("v2 message_templates.get", TEMPLATES, |c, at| {
        Some(one(c.v2().message_templates().get(at.number(0)?, at.number(1)?)))
    }),
    // The template's own id stands between the brand and the type.
    of("v2 message_templates.get_by_type", TEMPLATE_TYPES, |c, at| {
        Some(one(c.v2().message_templates().get_by_type(at.number(0)?, at.text(2)?)))
    }),
    of("v2 message_templates.get_by_type_and_locale", TEMPLATE_TYPES, |c, at| {
        Some(one(c.v2().message_templates().get_by_type_and_locale(at.number(0)?, at.text(2)?, at.text(3)?)))
    }),
    free("v2 message_templates.get_master_by_type", |c| {
        one(c.v2().message_templates().get_master_by_type(v2::MessageTemplateType::EmailForgotPassword))
    }),
    free("v2 message_templates.get_master_by_type_and_locale", |c| {
        let kind = v2::MessageTemplateType::EmailForgotPassword;
        one(c.v2().message_templates().get_master_by_type_and_locale(kind, "en"))
    }),
    of("v2 error_messages.list", BRANDS, |c, at| {
        Some(one(c.v2().error_messages().list(at.text(0)?, v2::ListErrorMessages::new())))
    }),
    of("v2 error_messages.look_up", MESSAGES, |c, at| {
        Some(one(c.v2().error_messages().look_up(v2::LookUpErrorMessages::new().type_id(at.number(1)?))))
    }),
    free("v2 email_settings.get", |c| one(c.v2().email_settings().get())),
    free("v2 self_registration_profiles.list", |c| {
        few(c.v2().self_registration_profiles().list_all(v2::ListSelfRegistrationProfiles::new().limit(FEW)))
    }),
    of("v2 self_registration_profiles.get", PROFILES, |c, at| {
        Some(one(c.v2().self_registration_profiles().get(at.number(0)?)))
    }),
    free("v2 policies.list", |c| one(c.v2().policies().list())),
    of("v2 policies.get", POLICIES, |c, at| Some(one(c.v2().policies().get(at.number(0)?)))),
    free("v2 reports.list", |c| one(c.v2().reports().list(v2::ListReports::new().limit(FEW)))),
    free("v2 accounts.list", |c| few(c.v2().accounts().list_all(v2::ListAccounts::new().limit(FEW)))),
    of("v2 accounts.get", ACCOUNTS, |c, at| Some(one(c.v2().accounts().get(at.number(0)?)))),
    free("v1 users.list", |c| few(c.v1().users().list_all(v1::ListUsers::new().limit(FEW)))),
    of("v1 users.get", USERS_V1, |c, at| Some(one(c.v1().users().get(at.number(0)?)))),
    of("v1 users.list_apps", USERS_V1, |c, at| Some(one(c.v1().users().list_apps(at.number(0)?)))),
    of("v1 users.list_roles", USERS_V1, |c, at| Some(one(c.v1().users().list_roles(at.number(0)?)))),
    free("v1 users.list_custom_attributes", |c| one(c.v1().users().list_custom_attributes())),
    of("v1 mfa.list_factors", USERS_V1, |c, at| Some(one(c.v1().mfa().list_factors(at.number(0)?)))),
    of("v1 mfa.list_devices", USERS_V1, |c, at| Some(one(c.v1().mfa().list_devices(at.number(0)?)))),
    free("v1 roles.list", |c| few(c.v1().roles().list_all(v1::ListRoles::new().limit(FEW)))),
    of("v1 roles.get", ROLES_V1, |c, at| Some(one(c.v1().roles().get(at.number(0)?)))),
    free("v1 groups.list", |c| few(c.v1().groups().list_all(v1::ListGroups::new().limit(FEW)))),
    of("v1 groups.get", GROUPS_V1, |c, at| Some(one(c.v1().groups().get(at.number(0)?)))),
    free("v1 apps.list", |c| few(c.v1().apps().list_all(v1::ListApps::new().limit(FEW)))),
    free("v1 events.list", |c| few(c.v1().events().list_all(v1::ListEvents::new().limit(FEW)))),
    of("v1 events.get", EVENTS, |c, at| Some(one(c.v1().events().get(at.number(0)?)))),
    free("v1 events.list_types", |c| one(c.v1().events().list_types())),
    free("v1 privileges.list", |c| one(c.v1().privileges().list(v1::ListPrivileges::new().limit(FEW)))),
    of("v1 privileges.get", PRIVILEGES, |c, at| Some(one(c.v1().privileges().get(at.text(0)?)))),
    of("v1 privileges.list_roles", PRIVILEGES, |c, at| {
        Some(few(c.v1().privileges().list_roles_all(at.text(0)?, v1::ListRolesPrivileges::new())))
    }),
    of("v1 privileges.list_users", PRIVILEGES, |c, at| {
        Some(few(c.v1().privileges().list_users_all(at.text(0)?, v1::ListUsersPrivileges::new())))
    }),
    free("v1 accounts.list", |c| one(c.v1().accounts().list(v1::ListAccounts::new()))),
    free("oidc provider.get_configuration", |c| one(c.oidc().provider().get_configuration())),
    free("oidc provider.list_keys", |c| one(c.oidc().provider().list_keys())),
    free("oidc signing_keys.list", |c| one(c.oidc().signing_keys().list())),
    of("oidc signing_keys.get", SIGNING_KEYS, |c, at| Some(one(c.oidc().signing_keys().get(at.text(0)?)))),
];

/// How many requests they can come to: two pages of each list.
pub(super) fn most_requests() -> usize {
    let of = |read: &Read| if matches!(read.ask, Ask::Free(_)) { 1 } else { SAMPLES };
    READS.iter().map(|read| 2 * of(read)).sum()
}

const fn by_id(operation: &'static str) -> Source {
    Source { operation, members: &["id"] }
}

const fn free(operation: &'static str, call: fn(&Client) -> Attempt) -> Read {
    Read { operation, ask: Ask::Free(call) }
}

const fn of(operation: &'static str, source: Source, call: fn(&Client, &Place) -> Option<Attempt>) -> Read {
    Read { operation, ask: Ask::Of(source, call) }
}

fn one<T>(call: Call<T>) -> Attempt
where
    Call<T>: IntoFuture<Output = Result<T, Error>, IntoFuture: Send> + Send + 'static,
{
    Box::pin(async move { call.await.map(drop) })
}

/// As many items as show that the second page follows the first.
fn few<T>(mut items: Items<T>) -> Attempt
where
    Items<T>: Stream<Item = Result<T, Error>> + Unpin + Send + 'static,
{
    Box::pin(async move {
        for _ in 0..=FEW {
            let next = future::poll_fn(|context| Pin::new(&mut items).poll_next(context));
            if next.await.transpose()?.is_none() {
                break;
            }
        }
        Ok(())
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::examples;
    use std::collections::BTreeSet;

    #[test]
    fn every_operation_that_reads_is_called_or_left_out_with_a_reason() {
        let spec = crate::spec().unwrap();
        let operations = spec.documents.iter().flat_map(examples::operations);
        let described: BTreeSet<String> = operations
            .filter(|operation| operation.method == "GET")
            .map(|operation| format!("{} {}", operation.api, operation.id))
            .collect();
        let called = READS.iter().map(|read| read.operation);
        let known: Vec<&str> = called.chain(LEFT_OUT.iter().map(|(operation, _)| *operation)).collect();
        assert_eq!(known.iter().map(|name| (*name).to_owned()).collect::<BTreeSet<_>>(), described);
        assert_eq!(known.len(), described.len(), "one stands there twice");
    }

    #[test]
    fn ids_are_learned_before_they_are_needed() {
        for (index, read) in READS.iter().enumerate() {
            if let Ask::Of(source, _) = read.ask {
                assert!(READS[..index].iter().any(|before| before.operation == source.operation), "{}", read.operation);
            }
        }
    }
}
