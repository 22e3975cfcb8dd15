//! Users in version 1: logout and deletion.

use http::StatusCode;
use serde::Serialize;

use super::{Call, Entry};
use crate::{error, reply::Reply, state::State};

pub(super) const HANDLERS: &[Entry] = &[("v1", "users.delete", delete), ("v1", "users.log_out", log_out)];

fn delete(state: &mut State, call: &Call<'_>) -> Reply {
    match reachable(state, call) {
        Ok(id) => {
            state.directory.remove(id);
            error::v1_success()
        }
        Err(reply) => reply,
    }
}

fn log_out(state: &mut State, call: &Call<'_>) -> Reply {
    /// The members in the order of this call's page, which is not that of the others.
    #[derive(Serialize)]
    struct Envelope {
        status: Status,
    }
    #[derive(Serialize)]
    struct Status {
        code: u16,
        error: bool,
        message: &'static str,
        r#type: &'static str,
    }

    match reachable(state, call) {
        Ok(id) => {
            *state.logouts.entry(id).or_default() += 1;
            let status = Status { code: 200, error: false, message: "Success", r#type: "success" };
            Reply::json(StatusCode::OK, &Envelope { status })
        }
        Err(reply) => reply,
    }
}

/// The id in the path, if there is such a user and the caller has a say over it.
fn reachable(state: &State, call: &Call<'_>) -> Result<i64, Reply> {
    let Some(id) = call.id("id") else {
        return Err(error::v1_detail("id", "ID is incorrect"));
    };
    if state.directory.get(id).is_none() {
        return Err(error::v1(StatusCode::NOT_FOUND, &format!("User for id {id} was not found")));
    }
    if state.out_of_reach.contains(&id) {
        return Err(error::v1(StatusCode::FORBIDDEN, "user is not authorized to access this User"));
    }
    Ok(id)
}
