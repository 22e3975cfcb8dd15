//! Access tokens: one living pair at a time, as the API hands them out.

use std::hash::{DefaultHasher, Hash, Hasher};

use jiff::{SignedDuration, Timestamp};

/// How many seconds a token lives.
pub(crate) const LIFETIME: i64 = 36_000;

/// How long its refresh token can be used.
const REFRESHABLE: SignedDuration = SignedDuration::from_hours(45 * 24);

/// The tokens of the credential pair.
pub(crate) struct Tokens {
    /// Makes the tokens of two simulators differ, so that a program that mixes them up is found out, or be the same where
    /// they have one seed.
    salt: u64,
    issued: u64,
    pair: Option<Pair>,
}

/// An access token and the refresh token issued with it.
#[derive(Clone)]
pub(crate) struct Pair {
    pub(crate) access: String,
    pub(crate) refresh: String,
    pub(crate) created_at: Timestamp,
    /// Ended before its time.
    expired: bool,
}

impl Pair {
    fn lives(&self, now: Timestamp) -> bool {
        !self.expired && now.duration_since(self.created_at) < SignedDuration::from_secs(LIFETIME)
    }
}

impl Tokens {
    pub(crate) fn new(salt: u64) -> Self {
        Self { salt, issued: 0, pair: None }
    }

    /// The living pair, or a new one.
    pub(crate) fn generate(&mut self, now: Timestamp) -> Pair {
        match &self.pair {
            Some(pair) if pair.lives(now) => pair.clone(),
            _ => self.issue(now),
        }
    }

    /// A new pair for the last one, whether its access token lives or not. Both old tokens are dead from then on.
    pub(crate) fn refresh(&mut self, access: &str, refresh: &str, now: Timestamp) -> Option<Pair> {
        let pair = self.pair.as_ref()?;
        let usable =
            pair.access == access && pair.refresh == refresh && now.duration_since(pair.created_at) < REFRESHABLE;
        usable.then(|| self.issue(now))
    }

    /// Whether a call may be made with this token.
    pub(crate) fn accepts(&self, access: &str, now: Timestamp) -> bool {
        self.pair.as_ref().is_some_and(|pair| pair.access == access && pair.lives(now))
    }

    /// Ends this token and its refresh token.
    pub(crate) fn revoke(&mut self, access: &str) {
        self.pair.take_if(|pair| pair.access == access);
    }

    /// Ends all tokens.
    pub(crate) fn revoke_all(&mut self) {
        self.pair = None;
    }

    /// Ends the access tokens, as if their time were up.
    pub(crate) fn expire_all(&mut self) {
        if let Some(pair) = &mut self.pair {
            pair.expired = true;
        }
    }

    fn issue(&mut self, now: Timestamp) -> Pair {
        self.issued += 1;
        let access = secret(self.salt, self.issued, "access");
        let refresh = secret(self.salt, self.issued, "refresh");
        self.pair.insert(Pair { access, refresh, created_at: now, expired: false }).clone()
    }

    /// A secret of this simulator.
    pub(crate) fn secret(&self, kind: &str) -> String {
        secret(self.salt, self.issued, kind)
    }
}

/// 64 hexadecimal digits, which are others for each of these.
pub(crate) fn secret(salt: u64, number: u64, kind: &str) -> String {
    let part = |part: u8| {
        let mut hasher = DefaultHasher::new();
        (salt, number, kind, part).hash(&mut hasher);
        format!("{:016x}", hasher.finish())
    };
    (0..4).map(part).collect()
}
