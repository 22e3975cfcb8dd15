//! Access tokens: issue and revoke.

use std::collections::HashMap;

use http::{HeaderMap, StatusCode, header};
use serde::Serialize;
use serde_json::Value;

use super::{Call, Entry};
use crate::{
    auth::{self, Client},
    clock,
    error::{self, Shape, Status},
    reply::Reply,
    state::{ACCOUNT, State},
    token::{self, Pair},
};

pub(super) const HANDLERS: &[Entry] = &[
    ("auth", "tokens.generate", generate),
    ("auth", "tokens.generate_v1", generate_v1),
    ("auth", "tokens.revoke", revoke),
];

#[derive(Serialize)]
struct Token {
    access_token: String,
    created_at: String,
    expires_in: i64,
    refresh_token: String,
    token_type: &'static str,
    /// Not in the answer to a refresh.
    #[serde(skip_serializing_if = "Option::is_none")]
    account_id: Option<i64>,
}

fn generate(state: &mut State, call: &Call<'_>) -> Reply {
    issue(state, call).map_or_else(|refusal| refusal, |token| Reply::json(StatusCode::OK, &token))
}

/// The same in the envelope of version 1.
fn generate_v1(state: &mut State, call: &Call<'_>) -> Reply {
    issue(state, call).map_or_else(|refusal| refusal, |token| Status::SUCCESS.with(&[token]))
}

fn issue(state: &mut State, call: &Call<'_>) -> Result<Token, Reply> {
    let body = TokenRequest::read(call).ok_or_else(content_type_missing)?;
    match body.text("grant_type") {
        Some("client_credentials") => {
            let found = if auth::is_present(call.headers) { auth::client(call.headers) } else { body.client() };
            check(found, call)?;
            Ok(token(state.tokens.generate(call.now), Some(ACCOUNT)))
        }
        // The two tokens are the proof; no credentials are needed.
        Some("refresh_token") => {
            let old = body.text("access_token").zip(body.text("refresh_token"));
            let new = old.and_then(|(access, refresh)| state.tokens.refresh(access, refresh, call.now));
            new.map(|pair| token(pair, None)).ok_or_else(|| Shape::Auth.authentication_failure())
        }
        _ => Err(error::v1(StatusCode::BAD_REQUEST, "grant_type is incorrect/absent")),
    }
}

fn revoke(state: &mut State, call: &Call<'_>) -> Reply {
    let Some(body) = TokenRequest::read(call).filter(|body| !body.is_form) else {
        return content_type_missing();
    };
    if let Err(reply) = check(auth::client(call.headers), call) {
        return reply;
    }
    let Some(access) = body.text("access_token") else {
        return error::v1(StatusCode::BAD_REQUEST, "Access Token Missing");
    };
    state.tokens.revoke(access);
    error::v1_success()
}

/// Whether these are the credentials of the account.
fn check(found: Option<Client>, call: &Call<'_>) -> Result<(), Reply> {
    match found {
        None => Err(error::v1(StatusCode::BAD_REQUEST, "The authorization information is missing")),
        Some(client) if client == *call.client => Ok(()),
        Some(_) => Err(Shape::Auth.authentication_failure()),
    }
}

fn token(pair: Pair, account_id: Option<i64>) -> Token {
    Token {
        access_token: pair.access,
        created_at: clock::text(pair.created_at),
        expires_in: token::LIFETIME,
        refresh_token: pair.refresh,
        token_type: "bearer",
        account_id,
    }
}

fn content_type_missing() -> Reply {
    let message =
        "Content Type is not specified or specified incorrectly. Content-Type header must be set to application/json";
    error::v1(StatusCode::BAD_REQUEST, message)
}

/// The texts in a body, be it JSON or a form.
struct TokenRequest {
    is_form: bool,
    members: HashMap<String, String>,
}

impl TokenRequest {
    /// None if the media type is neither. A body that cannot be read, or holds anything but texts, has no members.
    fn read(call: &Call<'_>) -> Option<Self> {
        let is_form = match media_type(call.headers)?.as_str() {
            "application/json" => false,
            "application/x-www-form-urlencoded" => true,
            _ => return None,
        };
        let members = if is_form {
            form_urlencoded::parse(call.body).into_owned().collect()
        } else {
            let Ok(Value::Object(object)) = serde_json::from_slice(call.body) else {
                return Some(Self { is_form, members: HashMap::new() });
            };
            let text = |(name, value): (String, Value)| Some((name, value.as_str()?.to_owned()));
            object.into_iter().map(text).collect::<Option<_>>().unwrap_or_default()
        };
        Some(Self { is_form, members })
    }

    fn text(&self, name: &str) -> Option<&str> {
        self.members.get(name).map(String::as_str)
    }

    /// The credentials in the body, which only a form may hold.
    fn client(&self) -> Option<Client> {
        let (id, secret) = self.text("client_id").zip(self.text("client_secret"))?;
        self.is_form.then(|| Client { id: id.to_owned(), secret: secret.to_owned() })
    }
}

/// The Content-Type without its parameters.
fn media_type(headers: &HeaderMap) -> Option<String> {
    let value = headers.get(header::CONTENT_TYPE)?.to_str().ok()?;
    value.split(';').next().map(|media_type| media_type.trim().to_ascii_lowercase())
}
