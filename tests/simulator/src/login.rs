//! Logins that wait for a second factor, and what they lead to.

use base64::{Engine as _, engine::general_purpose::STANDARD};
use jiff::Timestamp;
use serde_json::Value;

use crate::{
    clock,
    device::Attempt,
    issued::Issued,
    token,
    user::{Number, Selection, Text, Time, User},
};

/// How many seconds a session token lives. Of a state token only that of version 1's factors is documented: as long.
pub(crate) const LIFETIME: i64 = 120;

const ACTIVE: i64 = 1;
const SUSPENDED: i64 = 2;
const LOCKED: i64 = 3;

/// A login that waits for a second factor, known by its state token.
pub(crate) struct Login {
    /// The application whose SAML assertion it is for; none if it is for a session.
    pub(crate) app: Option<i64>,
    /// What of the user to answer.
    pub(crate) fields: Selection,
    /// What comes back in the answer as it was sent.
    pub(crate) return_to_url: Value,
    /// What the device that was chosen last is asked to do.
    pub(crate) attempt: Option<Attempt>,
}

impl Login {
    /// The SAML response that logs a user in to an application, in base64. It is not signed.
    pub(crate) fn assertion(&self, user: &User, now: Timestamp) -> String {
        let app = self.app.unwrap_or_default();
        let (since, until) = (clock::text(now), clock::text(clock::after(now, LIFETIME)));
        let id = token::secret(user.id.unsigned_abs(), now.as_millisecond().unsigned_abs(), "assertion");
        let name = user.text_at(Text::Email).or_else(|| user.text_at(Text::Username)).unwrap_or_default();
        let name = name.replace('&', "&amp;").replace('<', "&lt;");
        let issuer = format!("<saml:Issuer>https://app.onelogin.com/saml/metadata/{app}</saml:Issuer>");
        let xml = format!(
            r#"<samlp:Response xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol" xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion" ID="R{id}" Version="2.0" IssueInstant="{since}">{issuer}<samlp:Status><samlp:StatusCode Value="urn:oasis:names:tc:SAML:2.0:status:Success"/></samlp:Status><saml:Assertion ID="A{id}" Version="2.0" IssueInstant="{since}">{issuer}<saml:Subject><saml:NameID Format="urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress">{name}</saml:NameID></saml:Subject><saml:Conditions NotBefore="{since}" NotOnOrAfter="{until}"><saml:AudienceRestriction><saml:Audience>{app}</saml:Audience></saml:AudienceRestriction></saml:Conditions><saml:AuthnStatement AuthnInstant="{since}"/></saml:Assertion></samlp:Response>"#
        );
        STANDARD.encode(xml)
    }
}

/// Whose a temporary code is, which stands in for a second factor.
pub(crate) struct Temporary {
    pub(crate) user: i64,
    pub(crate) is_reusable: bool,
}

impl Issued<Temporary> {
    /// Whether this is a code of a user's; one that is not reusable ends with it.
    pub(crate) fn take_of(&mut self, user: i64, code: &str, now: Timestamp) -> bool {
        match self.get_mut(code, now) {
            Some(temporary) if temporary.user == user => temporary.is_reusable || self.take(code, now).is_some(),
            _ => false,
        }
    }
}

/// Why a user may not log in, if it is so. A lock ends when its time is up, although the status stays.
pub(crate) fn barrier(user: &User, now: Timestamp) -> Option<&'static str> {
    let is_over = || user.time_at(Time::LockedUntil).is_some_and(|until| until <= now);
    match user.number_at(Number::Status) {
        Some(ACTIVE) => None,
        Some(LOCKED) if is_over() => None,
        Some(LOCKED) => Some("User is locked. Access is unauthorized"),
        Some(SUSPENDED) => Some("User is suspended. Access is unauthorized"),
        _ => Some("User is not active. Access is unauthorized"),
    }
}
