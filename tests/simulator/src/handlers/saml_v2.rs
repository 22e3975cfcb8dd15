//! SAML assertions in version 2, without an envelope.

use http::StatusCode;
use serde_json::json;

use super::{
    Call, Entry,
    challenge::{self, Refusal, Step},
};
use crate::{reply::Reply, state::State};

pub(super) const HANDLERS: &[Entry] =
    &[("v2", "saml_assertions.generate", generate), ("v2", "saml_assertions.verify_factor", verify_factor)];

fn generate(state: &mut State, call: &Call<'_>) -> Reply {
    answer(call, challenge::begin_saml(state, call, "/api/2/saml_assertion/verify_factor"))
}

fn verify_factor(state: &mut State, call: &Call<'_>) -> Reply {
    answer(call, challenge::go_on_saml(state, call))
}

fn answer(call: &Call<'_>, step: Result<Step, Refusal>) -> Reply {
    let body = match step {
        Ok(Step::In(user, login)) => json!({"data": login.assertion(&user, call.now), "message": "Success"}),
        Ok(Step::Challenge(mut challenge)) => {
            challenge["message"] = challenge::MFA_REQUIRED.into();
            challenge
        }
        Ok(Step::Pending(message)) => json!({"message": message}),
        Err(refusal) => return refusal.v2(),
    };
    Reply::json(StatusCode::OK, &body)
}
