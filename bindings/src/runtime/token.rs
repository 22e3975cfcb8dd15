//! The access token: fetched on first use, kept while it lives, replaced by one call for all.

use super::{
    client::Client,
    credentials::authorization,
    dates,
    decode::{Decoded, from_body, read_again},
    environment::{BoxFuture, Environment, unless},
    error::{Error, ErrorKind},
    limiter::lock,
    response::{AnswerRef, FromAnswer},
    scalars::Secret,
};
use crate::auth::{GrantType, Token, TokenRequest};
use http::HeaderValue;
use std::{
    fmt,
    sync::{Arc, Mutex as StdMutex, MutexGuard},
    time::{Duration, Instant, SystemTime},
};
use tokio::sync::Mutex;

/// How long a token lives where its answer does not say: what the documentation names.
const TEN_HOURS: u64 = 36_000;

/// How long before its end a token is asked for anew.
const MARGIN: Duration = Duration::from_secs(60);

/// How long a renewal ahead of the end may hold a call up, and how long the next is put off when it has come to nothing.
const PATIENCE: Duration = Duration::from_secs(5);

/// How long a token that the server has stood by is not doubted again.
const TRUST: Duration = Duration::from_secs(60);

/// A token that a [`TokenStore`] keeps.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AccessToken {
    /// The token.
    pub secret: Secret,
    /// When it ends.
    pub expires_at: SystemTime,
}

impl AccessToken {
    /// A token and its end.
    pub fn new(secret: impl Into<Secret>, expires_at: SystemTime) -> Self {
        Self { secret: secret.into(), expires_at }
    }
}

/// Keeps the token of a fleet: every process takes the same one, and one of them renews it.
///
/// A store that fails should give and keep nothing: the client then asks the server.
pub trait TokenStore: fmt::Debug + Send + Sync + 'static {
    /// The token that is kept, if there is one.
    fn load(&self) -> BoxFuture<'_, Option<AccessToken>>;

    /// Keeps a token in place of the one before.
    fn save(&self, token: AccessToken) -> BoxFuture<'_, ()>;
}

/// A token, and the header in which it goes out.
#[derive(Debug)]
pub(crate) struct Bearer {
    token: Secret,
    pub(crate) authorization: HeaderValue,
}

impl Bearer {
    /// Nothing where no header can hold the token.
    pub(crate) fn of(token: Secret) -> Option<Arc<Self>> {
        let authorization = authorization("Bearer ", token.expose())?;
        Some(Arc::new(Self { token, authorization }))
    }
}

/// Where the token of a client comes from.
#[derive(Debug)]
pub(crate) enum Source {
    /// One that the program was given; it is never replaced.
    Fixed(Arc<Bearer>),
    /// The token call, with a store before it if there is one.
    Call(Option<Arc<dyn TokenStore>>),
}

/// The token of a client and all its clones.
#[derive(Debug)]
pub(crate) struct Tokens {
    source: Source,
    held: StdMutex<Option<Held>>,
    /// Held by the one that fetches for all.
    fetching: Mutex<()>,
}

#[derive(Clone, Debug)]
struct Held {
    bearer: Arc<Bearer>,
    dies: Instant,
    /// From then on it is asked for anew.
    renew: Instant,
    /// The server has stood by it after a refusal: until then no refusal is its fault.
    trusted: Option<Instant>,
}

impl Tokens {
    pub(crate) fn new(source: Source) -> Self {
        Self { source, held: StdMutex::default(), fetching: Mutex::default() }
    }

    fn held(&self) -> MutexGuard<'_, Option<Held>> {
        lock(&self.held)
    }

    /// The token, where nobody has to do anything for it.
    pub(crate) fn ready(&self, environment: &dyn Environment) -> Option<Arc<Bearer>> {
        if let Source::Fixed(bearer) = &self.source {
            return Some(bearer.clone());
        }
        let now = environment.now();
        self.held().as_ref().filter(|held| now < held.renew && now < held.dies).map(|held| held.bearer.clone())
    }

    /// The living token, or a new one.
    pub(crate) async fn get(&self, client: &Client) -> Result<Arc<Bearer>, Error> {
        let now = client.environment().now();
        let held = self.held().clone();
        if let Some(held) = held.filter(|held| now < held.dies) {
            // Ahead of its end one call renews it, and nobody waits for that one.
            if now >= held.renew
                && let Ok(_fetching) = self.fetching.try_lock()
            {
                let patience = client.environment().sleep(PATIENCE);
                if let Some(Ok(bearer)) = unless(self.fetch(client, None), patience).await {
                    return Ok(bearer);
                }
                if let Some(held) = self.held().as_mut() {
                    held.renew = client.environment().now().checked_add(PATIENCE).unwrap_or(held.dies);
                }
            }
            return Ok(held.bearer);
        }
        let _fetching = self.fetching.lock().await;
        let now = client.environment().now();
        let fetched = self.held().as_ref().filter(|held| now < held.dies).map(|held| held.bearer.clone());
        match fetched {
            Some(bearer) => Ok(bearer),
            None => self.fetch(client, None).await,
        }
    }

    /// Whether there is no other token to be had.
    pub(crate) fn is_fixed(&self) -> bool {
        matches!(self.source, Source::Fixed(_))
    }

    /// A token in place of one that was refused, or `None` if the server stands by that one.
    pub(crate) async fn replace(&self, client: &Client, refused: &Bearer) -> Result<Option<Arc<Bearer>>, Error> {
        let refused = &refused.token;
        let _fetching = self.fetching.lock().await;
        let now = client.environment().now();
        let held = self.held().clone();
        match held {
            Some(held) if held.bearer.token != *refused => return Ok(Some(held.bearer)),
            Some(held) if held.trusted.is_some_and(|until| now < until) => return Ok(None),
            _ => {}
        }
        let bearer = self.fetch(client, Some(refused)).await?;
        if bearer.token != *refused {
            return Ok(Some(bearer));
        }
        // Alive, says the server: others that were refused with it need not ask again.
        if let Some(held) = self.held().as_mut() {
            held.trusted = now.checked_add(TRUST);
        }
        Ok(None)
    }

    /// Forgets the token, if it is this one.
    pub(crate) fn forget(&self, token: &Secret) {
        let mut held = self.held();
        if held.as_ref().is_some_and(|held| held.bearer.token == *token) {
            *held = None;
        }
    }

    /// The token that is held, without fetching one.
    pub(crate) fn peek(&self) -> Option<Secret> {
        match &self.source {
            Source::Fixed(bearer) => Some(bearer.token.clone()),
            Source::Call(_) => self.held().as_ref().map(|held| held.bearer.token.clone()),
        }
    }

    /// From the store if it has another, else from the server. Called by the one that holds `fetching`.
    async fn fetch(&self, client: &Client, refused: Option<&Secret>) -> Result<Arc<Bearer>, Error> {
        let environment = client.environment();
        let known = self.held().as_ref().map(|held| held.bearer.token.clone());
        if let Source::Call(Some(store)) = &self.source {
            let stored = store.load().await;
            let left = |token: &AccessToken| token.expires_at.duration_since(environment.system_time()).ok();
            let other = stored.filter(|token| Some(&token.secret) != refused && Some(&token.secret) != known.as_ref());
            if let Some((token, left)) = other.and_then(|token| left(&token).map(|left| (token, left))) {
                return self.hold(token.secret, left, known.as_ref(), client);
            }
        }
        let request = TokenRequest::new(GrantType::ClientCredentials);
        // A POST, but one that brings the same token again while that lives.
        let call = client.auth().tokens().generate(request).reading::<Issued>().repeatable();
        let response = call.with_response().await.map_err(Error::into_token_error)?;
        let date = response.headers().get("date").and_then(|date| date.to_str().ok()).and_then(dates::from_http);
        let Issued(token) = response.into_value();
        let left = lifetime(&token, date.unwrap_or_else(|| environment.system_time()));
        let bearer = self.hold(token.access_token, left, known.as_ref(), client)?;
        if let Source::Call(Some(store)) = &self.source {
            store.save(AccessToken::new(bearer.token.clone(), environment.system_time() + left)).await;
        }
        Ok(bearer)
    }

    fn hold(
        &self,
        token: Secret,
        left: Duration,
        known: Option<&Secret>,
        client: &Client,
    ) -> Result<Arc<Bearer>, Error> {
        let now = client.environment().now();
        let dies = now.checked_add(left).unwrap_or(now);
        // The same one again: the server gives no other before this one ends.
        let renew = if known == Some(&token) { dies } else { dies.checked_sub(MARGIN).unwrap_or(now) };
        let bearer = Bearer::of(token).ok_or_else(|| Error::new(ErrorKind::Token, "no header can hold it"))?;
        *self.held() = Some(Held { bearer: bearer.clone(), dies, renew, trusted: None });
        Ok(bearer)
    }
}

/// A token as version 2 of the token call answers it, or in the envelope of version 1, `{status, data: [token]}`.
struct Issued(Token);

impl FromAnswer for Issued {
    fn from_answer(answer: &AnswerRef<'_>) -> Result<Self, Error> {
        let enveloped = || match from_body(&answer.answer.body).ok()? {
            Decoded::<Token>::Odd(None, raw) => read_again(raw.get("data")?.get(0)?),
            _ => None,
        };
        Token::from_answer(answer).or_else(|error| enveloped().ok_or(error)).map(Self)
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

#[cfg(test)]
mod tests {
    use super::*;

    fn token(json: &str) -> Token {
        serde_json::from_str(json).unwrap()
    }

    #[test]
    fn a_token_handed_out_again_lives_from_its_first_issue() {
        let now = dates::from_http("Wed, 11 Nov 2015 04:36:18 GMT").unwrap();
        let old = token(r#"{"access_token": "a", "created_at": "2015-11-11T03:36:18.000Z", "expires_in": 36000}"#);
        assert_eq!(lifetime(&old, now), Duration::from_secs(32_400));
        let dead = token(r#"{"access_token": "a", "created_at": "2015-11-10T03:36:18.000Z", "expires_in": 36000}"#);
        assert_eq!(lifetime(&dead, now), Duration::ZERO);
        let bare = token(r#"{"access_token": "a", "created_at": "soon"}"#);
        assert_eq!(lifetime(&bare, now), Duration::from_secs(36_000));
    }
}
