//! Refusals as an operation documents them: with its statuses, in its forms.

use std::collections::BTreeMap;

use http::StatusCode;
use serde_json::{Value, json};

use crate::{error, reply::Reply};

/// The statuses that refuse a path or a query. Where an operation does not document one of them, the first that it documents
/// stands for it.
const OF_ADDRESSES: &[StatusCode] =
    &[StatusCode::BAD_REQUEST, StatusCode::UNPROCESSABLE_ENTITY, StatusCode::NOT_FOUND, StatusCode::NOT_ACCEPTABLE];

/// The same for what is sent there, of which nobody would say that it was not found.
const OF_CONTENT: &[StatusCode] =
    &[StatusCode::BAD_REQUEST, StatusCode::UNPROCESSABLE_ENTITY, StatusCode::NOT_ACCEPTABLE];

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

/// What is documented of one status that refuses a call.
#[derive(Debug)]
pub(crate) enum Refusal {
    /// The form of its body.
    Form(Form),
    /// The whole answer, which is no JSON.
    Whole(Reply),
}

/// The statuses by which an operation refuses a call.
#[derive(Debug, Default)]
pub(crate) struct Refusals(BTreeMap<StatusCode, Refusal>);

impl FromIterator<(StatusCode, Refusal)> for Refusals {
    fn from_iter<T: IntoIterator<Item = (StatusCode, Refusal)>>(documented: T) -> Self {
        Self(documented.into_iter().collect())
    }
}

impl Refusals {
    /// Whether any is flat.
    pub(crate) fn are_flat(&self) -> bool {
        self.0.values().any(|refusal| matches!(refusal, Refusal::Form(Form::Flat)))
    }

    /// What a handler answers, unless it is a refusal with a status that the operation does not document.
    pub(crate) fn admit(&self, reply: Reply) -> Reply {
        if self.closest(reply.status, OF_CONTENT) == reply.status { reply } else { self.word(reply) }
    }

    /// A refusal in the operation's words, as far as it documents any.
    pub(crate) fn word(&self, reply: Reply) -> Reply {
        self.word_as(self.closest(reply.status, OF_CONTENT), reply)
    }

    /// The same for the refusal of a path or a query.
    pub(crate) fn word_address(&self, reply: Reply) -> Reply {
        self.word_as(self.closest(reply.status, OF_ADDRESSES), reply)
    }

    fn word_as(&self, status: StatusCode, reply: Reply) -> Reply {
        let form = match self.0.get(&status) {
            Some(Refusal::Form(form)) => *form,
            Some(Refusal::Whole(whole)) => return whole.clone(),
            None => return reply,
        };
        let body: Value = serde_json::from_slice(&reply.body).unwrap_or_default();
        if status == reply.status && Form::of(|name| body.get(name).is_some()) == Some(form) {
            return reply;
        }
        let places = ["/message", "/description", "/status/message", "/status/message/description"];
        let message = places.iter().find_map(|place| body.pointer(place)?.as_str());
        form.reply(status, message.unwrap_or_default())
    }

    fn closest(&self, status: StatusCode, among: &[StatusCode]) -> StatusCode {
        if self.0.contains_key(&status) || !OF_ADDRESSES.contains(&status) {
            return status;
        }
        among.iter().copied().find(|other| self.0.contains_key(other)).unwrap_or(status)
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
            (StatusCode::UNAUTHORIZED, Refusal::Form(Form::Flat)),
            (StatusCode::NOT_FOUND, Refusal::Form(Form::Flat)),
            (StatusCode::UNPROCESSABLE_ENTITY, Refusal::Form(Form::Fields)),
        ]);
        let worded = refusals.word(error::v2(StatusCode::BAD_REQUEST, "no"));
        assert_eq!(worded.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(body(&worded), json!({"code": 422, "message": "no", "errors": []}));
        let of_get = Refusals::from_iter([(StatusCode::NOT_FOUND, Refusal::Form(Form::Flat))]);
        let refusal = || error::v2(StatusCode::BAD_REQUEST, "no");
        assert_eq!(of_get.word_address(refusal()).status, StatusCode::NOT_FOUND);
        assert_eq!(of_get.word(refusal()).status, StatusCode::BAD_REQUEST, "a body is nothing that is not found");
        let own = json!({"code": 422, "message": "no", "errors": [1]});
        let own = Reply::json(StatusCode::UNPROCESSABLE_ENTITY, &own);
        assert_eq!(refusals.admit(own.clone()).body, own.body);
        assert_eq!(refusals.word(own.clone()).body, own.body);
    }

    #[test]
    fn each_form_carries_status_and_message() {
        let word =
            |status, form, reply| body(&Refusals::from_iter([(status, Refusal::Form(form))]).word_address(reply));
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
        let refusals = Refusals::from_iter([(StatusCode::BAD_REQUEST, Refusal::Form(Form::Flat))]);
        for status in [StatusCode::OK, StatusCode::UNAUTHORIZED, StatusCode::PAYLOAD_TOO_LARGE] {
            assert_eq!(refusals.word(error::v2(status, "")).status, status);
        }
        let xml = Reply::bytes(StatusCode::BAD_REQUEST, "application/xml", "<no/>".into());
        let refusals = Refusals::from_iter([(StatusCode::BAD_REQUEST, Refusal::Whole(xml))]);
        assert_eq!(refusals.word(error::v2(StatusCode::UNPROCESSABLE_ENTITY, "no")).body, "<no/>");
        let reply = error::v2(StatusCode::NOT_FOUND, "no");
        assert_eq!(Refusals::default().word(reply.clone()).body, reply.body);
    }
}
