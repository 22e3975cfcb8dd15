//! The access token: fetched on first use, kept for as long as it lives.

use super::{client::Client, error::Error, scalars::Secret};
use crate::auth::{GrantType, Token, TokenRequest};
use std::time::{Duration, Instant, SystemTime};
use tokio::sync::Mutex;

/// How long a token lives where its answer does not say: what the documentation names.
const TEN_HOURS: u64 = 36_000;

/// The token of a client and all its clones. The lock is held while one is fetched, so that one call fetches for all.
#[derive(Debug, Default)]
pub(crate) struct TokenCache(Mutex<Option<Cached>>);

#[derive(Debug)]
struct Cached {
    token: Secret,
    dies: Instant,
}

impl TokenCache {
    /// The living token, or a new one.
    pub(crate) async fn get(&self, client: &Client) -> Result<Secret, Error> {
        let mut cached = self.0.lock().await;
        if let Some(living) = cached.as_ref().filter(|cached| Instant::now() < cached.dies) {
            return Ok(living.token.clone());
        }
        let request = TokenRequest::new(GrantType::ClientCredentials);
        let call = client.auth().tokens().generate(request).with_response();
        let response = call.await.map_err(Error::into_token_error)?;
        let asked = Instant::now();
        let date = response.headers().get("date").and_then(|date| date.to_str().ok()).and_then(http_date);
        let token = response.into_value();
        let dies = asked + lifetime(&token, date.unwrap_or_else(SystemTime::now));
        let secret = token.access_token.clone();
        *cached = Some(Cached { token: token.access_token, dies });
        Ok(secret)
    }
}

/// What is left of a token's life: the server hands the same one out again, so it counts from `created_at`, by the
/// server's own clock.
fn lifetime(token: &Token, now: SystemTime) -> Duration {
    let seconds = token.expires_in.and_then(|seconds| u64::try_from(seconds).ok()).unwrap_or(TEN_HOURS);
    let created = token.created_at.as_ref().and_then(|created| created.to_system_time());
    let age = created.and_then(|created| now.duration_since(created).ok()).unwrap_or_default();
    Duration::from_secs(seconds).saturating_sub(age)
}

/// The time of a `Date` header.
fn http_date(text: &str) -> Option<SystemTime> {
    let time = jiff::fmt::rfc2822::DateTimeParser::new().parse_timestamp(text).ok()?;
    Some(time.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn token(json: &str) -> Token {
        serde_json::from_str(json).unwrap()
    }

    #[test]
    fn a_token_handed_out_again_lives_from_its_first_issue() {
        let now = http_date("Wed, 11 Nov 2015 04:36:18 GMT").unwrap();
        let old = token(r#"{"access_token": "a", "created_at": "2015-11-11T03:36:18.000Z", "expires_in": 36000}"#);
        assert_eq!(lifetime(&old, now), Duration::from_secs(32_400));
        let dead = token(r#"{"access_token": "a", "created_at": "2015-11-10T03:36:18.000Z", "expires_in": 36000}"#);
        assert_eq!(lifetime(&dead, now), Duration::ZERO);
        let bare = token(r#"{"access_token": "a", "created_at": "soon"}"#);
        assert_eq!(lifetime(&bare, now), Duration::from_secs(36_000));
    }
}
