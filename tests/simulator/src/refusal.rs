//! Refusals as an operation documents them: with its statuses, in its forms.

use std::collections::BTreeMap;

use http::StatusCode;
use serde_json::{Value, json};

use crate::{error, reply::Reply};

/// The statuses that refuse what was sent. Where an operation does not document one of them, the first that it documents
/// stands for it.
const CLOSEST: [StatusCode; 4] =
    [StatusCode::BAD_REQUEST, StatusCode::UNPROCESSABLE_ENTITY, StatusCode::NOT_FOUND, StatusCode::NOT_ACCEPTABLE];

/// How the body of a refusal is made.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Form {
    /// All of it in `status`, as in version 1.
    Envelope,
    /// `message`, `name` and `statusCode`, as in most of version 2.
    Flat,
    /// With a list of the fields at fault, as for rules and mappings.
    Fields,
    /// `error` and `error_description`, as in OAuth.
    OAuth,
    /// What stands in the envelope of version 1, without it, as for risk.
    Bare,
}

impl Form {
    /// The form that has these members.
    pub(crate) fn of(has: impl Fn(&str) -> bool) -> Option<Self> {
        let telling = [
            ("statusCode", Self::Flat),
            ("errors", Self::Fields),
            ("error_description", Self::OAuth),
            ("code", Self::Bare),
            ("status", Self::Envelope),
        ];
        telling.into_iter().find(|(name, _)| has(name)).map(|(_, form)| form)
    }

    fn reply(self, status: StatusCode, message: &str) -> Reply {
        let code = status.as_u16();
        let body = match self {
            Self::Envelope => return error::v1(status, message),
            Self::Flat => return error::v2(status, message),
            Self::Fields => json!({"code": code, "message": message, "errors": []}),
            Self::OAuth => {
                let error = if status == StatusCode::UNAUTHORIZED { "invalid_token" } else { "invalid_request" };
                json!({"error": error, "error_description": message})
            }
            Self::Bare => {
                json!({"error": true, "code": code, "type": status.canonical_reason(), "message": message})
            }
        };
        Reply::json(status, &body)
    }
}

/// The statuses by which an operation refuses a call, each with the form of its body if that is one of JSON.
#[derive(Debug, Default)]
pub(crate) struct Refusals(BTreeMap<StatusCode, Option<Form>>);

impl FromIterator<(StatusCode, Option<Form>)> for Refusals {
    fn from_iter<T: IntoIterator<Item = (StatusCode, Option<Form>)>>(documented: T) -> Self {
        Self(documented.into_iter().collect())
    }
}

impl Refusals {
    /// Whether any is flat.
    pub(crate) fn are_flat(&self) -> bool {
        self.0.values().any(|form| *form == Some(Form::Flat))
    }

    /// What a handler answers, unless it is a refusal with a status that the operation does not document.
    pub(crate) fn admit(&self, reply: Reply) -> Reply {
        if self.closest(reply.status) == reply.status { reply } else { self.word(reply) }
    }

    /// A refusal in the operation's words, as far as it documents any.
    pub(crate) fn word(&self, reply: Reply) -> Reply {
        let status = self.closest(reply.status);
        let form = match self.0.get(&status) {
            Some(Some(form)) => *form,
            Some(None) => return Reply::empty(status),
            _ => return reply,
        };
        let body: Value = serde_json::from_slice(&reply.body).unwrap_or_default();
        if status == reply.status && Form::of(|name| body.get(name).is_some()) == Some(form) {
            return reply;
        }
        let places = ["/message", "/description", "/status/message", "/status/message/description"];
        let message = places.iter().find_map(|place| body.pointer(place)?.as_str());
        form.reply(status, message.unwrap_or_default())
    }

    fn closest(&self, status: StatusCode) -> StatusCode {
        if self.0.contains_key(&status) || !CLOSEST.contains(&status) {
            return status;
        }
        CLOSEST.into_iter().find(|other| self.0.contains_key(other)).unwrap_or(status)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn body(reply: &Reply) -> Value {
        serde_json::from_slice(&reply.body).unwrap()
    }

    #[test]
    fn a_refusal_gets_the_closest_status_that_is_documented_and_keeps_its_words() {
        let refusals = Refusals::from_iter([
            (StatusCode::UNAUTHORIZED, Some(Form::Flat)),
            (StatusCode::NOT_FOUND, Some(Form::Flat)),
            (StatusCode::UNPROCESSABLE_ENTITY, Some(Form::Fields)),
        ]);
        let worded = refusals.word(error::v2(StatusCode::BAD_REQUEST, "no"));
        assert_eq!(worded.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(body(&worded), json!({"code": 422, "message": "no", "errors": []}));
        let own = json!({"code": 422, "message": "no", "errors": [1]});
        let own = Reply::json(StatusCode::UNPROCESSABLE_ENTITY, &own);
        assert_eq!(refusals.admit(own.clone()).body, own.body);
        assert_eq!(refusals.word(own.clone()).body, own.body);
    }

    #[test]
    fn each_form_carries_status_and_message() {
        let word = |status, form, reply| body(&Refusals::from_iter([(status, Some(form))]).word(reply));
        let detail = error::v1_detail("id", "not an id");
        let flat = word(StatusCode::NOT_FOUND, Form::Flat, detail);
        assert_eq!(flat, json!({"message": "not an id", "name": "NotFoundError", "statusCode": 404}));
        let dead = || error::v2(StatusCode::UNAUTHORIZED, "dead");
        let oauth = word(StatusCode::UNAUTHORIZED, Form::OAuth, dead());
        assert_eq!(oauth, json!({"error": "invalid_token", "error_description": "dead"}));
        let bare = word(StatusCode::UNAUTHORIZED, Form::Bare, dead());
        assert_eq!(bare, json!({"error": true, "code": 401, "type": "Unauthorized", "message": "dead"}));
        let envelope = word(StatusCode::UNAUTHORIZED, Form::Envelope, dead());
        assert_eq!(envelope["status"]["message"], "dead");
    }

    #[test]
    fn what_is_no_refusal_of_what_was_sent_and_what_has_no_documented_counterpart_stays() {
        let refusals = Refusals::from_iter([(StatusCode::BAD_REQUEST, Some(Form::Flat))]);
        for status in [StatusCode::OK, StatusCode::UNAUTHORIZED, StatusCode::PAYLOAD_TOO_LARGE] {
            assert_eq!(refusals.word(error::v2(status, "")).status, status);
        }
        let reply = error::v2(StatusCode::NOT_FOUND, "no");
        assert_eq!(Refusals::default().word(reply.clone()).body, reply.body);
    }
}
