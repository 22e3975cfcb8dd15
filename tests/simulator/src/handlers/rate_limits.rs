//! The hourly quota.

use http::StatusCode;
use serde::Serialize;

use super::{Call, Entry};
use crate::{
    error::Status,
    quota::{self, Quota},
    reply::Reply,
    state::State,
};

pub(super) const HANDLERS: &[Entry] = &[("auth", "rate_limits.get", get)];

#[derive(Serialize)]
struct Envelope {
    status: Status<'static>,
    data: Data,
}

#[derive(Serialize)]
struct Data {
    #[serde(rename = "X-RateLimit-Limit")]
    limit: u64,
    #[serde(rename = "X-RateLimit-Remaining")]
    remaining: u64,
    #[serde(rename = "X-RateLimit-Reset")]
    reset: i64,
}

fn get(state: &mut State, call: &Call<'_>) -> Reply {
    let data = Data { limit: quota::LIMIT, remaining: state.quota.remaining(call.now), reset: Quota::reset(call.now) };
    Reply::json(StatusCode::OK, &Envelope { status: Status::SUCCESS, data })
}
