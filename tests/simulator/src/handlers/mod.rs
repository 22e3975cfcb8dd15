//! What the operations do, one file a resource and version. An operation without a handler answers its first example.

mod app_rules_v2;
mod apps_v1;
mod apps_v2;
mod brands_v2;
mod challenge;
mod connectors_v2;
mod custom_attributes_v2;
mod events;
mod groups_v1;
mod groups_v2;
mod hook_envs_v2;
mod hooks_v2;
mod login_v1;
mod mappings_v2;
mod mfa_v1;
mod mfa_v2;
mod pages_v1;
mod paging;
mod privileges_v1;
mod rate_limits;
mod roles_v1;
mod roles_v2;
mod rules;
mod saml_v1;
mod saml_v2;
mod smart_mfa_v2;
mod tokens;
mod users_v1;
mod users_v1_writes;
mod users_v2;

use bytes::Bytes;
use http::{HeaderMap, header};
use jiff::Timestamp;

use crate::{auth::Client, query::Query, reply::Reply, router::PathValues, state::State, store::Object};

/// Carries out an operation.
pub(crate) type Handler = fn(&mut State, &Call<'_>) -> Reply;

/// The document, the operation and its handler.
type Entry = (&'static str, &'static str, Handler);

/// A request that has passed the checks that all operations share.
pub(crate) struct Call<'a> {
    pub(crate) now: Timestamp,
    /// The credential pair of the account.
    pub(crate) client: &'a Client,
    pub(crate) path: &'a PathValues,
    pub(crate) query: &'a Query,
    pub(crate) headers: &'a HeaderMap,
    pub(crate) body: &'a Bytes,
}

impl Call<'_> {
    /// The value of a path parameter.
    pub(crate) fn text(&self, name: &str) -> &str {
        self.path.iter().find(|(other, _)| *other == name).map_or("", |(_, value)| value.as_str())
    }

    /// The value of a path parameter that has been checked to be an integer.
    pub(crate) fn id(&self, name: &str) -> Option<i64> {
        crate::query::integer(self.text(name))
    }

    /// The address of a path of this account, as the caller reaches it.
    pub(crate) fn url(&self, path: &str) -> String {
        let host = self.headers.get(header::HOST).and_then(|host| host.to_str().ok());
        format!("http://{}{path}", host.unwrap_or("localhost"))
    }

    /// The members of a body that has been checked to be an object.
    pub(crate) fn object(&self) -> Object {
        serde_json::from_slice(self.body).unwrap_or_default()
    }

    /// The items of a body that has been checked to be a list of integers.
    pub(crate) fn ids(&self) -> Vec<i64> {
        serde_json::from_slice(self.body).unwrap_or_default()
    }
}

fn entries() -> impl Iterator<Item = &'static Entry> {
    [
        app_rules_v2::HANDLERS,
        apps_v1::HANDLERS,
        apps_v2::HANDLERS,
        brands_v2::HANDLERS,
        connectors_v2::HANDLERS,
        custom_attributes_v2::HANDLERS,
        events::HANDLERS,
        groups_v1::HANDLERS,
        groups_v2::HANDLERS,
        hook_envs_v2::HANDLERS,
        hooks_v2::HANDLERS,
        login_v1::HANDLERS,
        mappings_v2::HANDLERS,
        mfa_v1::HANDLERS,
        mfa_v2::HANDLERS,
        privileges_v1::HANDLERS,
        rate_limits::HANDLERS,
        roles_v1::HANDLERS,
        roles_v2::HANDLERS,
        saml_v1::HANDLERS,
        saml_v2::HANDLERS,
        smart_mfa_v2::HANDLERS,
        tokens::HANDLERS,
        users_v1::HANDLERS,
        users_v1_writes::HANDLERS,
        users_v2::HANDLERS,
    ]
    .into_iter()
    .flatten()
}

/// The handler of an operation.
pub(crate) fn find(document: &str, operation: &str) -> Option<Handler> {
    entries().find(|entry| entry.0 == document && entry.1 == operation).map(|entry| entry.2)
}

/// The operations that have a handler.
#[cfg(test)]
pub(crate) fn names() -> impl Iterator<Item = (&'static str, &'static str)> {
    entries().map(|entry| (entry.0, entry.1))
}
