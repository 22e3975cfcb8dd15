//! SAML assertions in version 1, in its envelope.

use super::{
    Call, Entry,
    challenge::{self, Refusal, Step},
};
use crate::{error::Status, reply::Reply, state::State};

pub(super) const HANDLERS: &[Entry] =
    &[("v1", "saml_assertions.generate", generate), ("v1", "saml_assertions.verify_factor", verify_factor)];

fn generate(state: &mut State, call: &Call<'_>) -> Reply {
    let step = challenge::begin_saml(state, call, "/api/1/saml_assertion/verify_factor");
    // This call has no 404.
    answer(call, step.map_err(|refusal| if matches!(refusal, Refusal::Id) { Refusal::Malformed } else { refusal }))
}

fn verify_factor(state: &mut State, call: &Call<'_>) -> Reply {
    answer(call, challenge::go_on_saml(state, call))
}

fn answer(call: &Call<'_>, step: Result<Step, Refusal>) -> Reply {
    match step {
        Ok(Step::In(user, login)) => Status::SUCCESS.with(&login.assertion(&user, call.now)),
        Ok(Step::Challenge(challenge)) => Status::success(challenge::MFA_REQUIRED).with(&[challenge]),
        Ok(Step::Pending(message)) => Status::pending(message).reply(),
        Err(refusal) => refusal.v1(),
    }
}
