//! The line of a live run: sends what the guard lets through, and keeps every exchange as it came.

use super::{guard::Guard, record::Record};
use bytes::Bytes;
use http::{HeaderMap, Method, Request, Response};
use onelogin::{BoxFuture, Transport, TransportError};
use serde_json::{Value, json};
use std::{
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

/// What stands between the client and the account.
#[derive(Clone, Debug)]
pub(super) struct Line(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    http: reqwest::Client,
    state: Mutex<State>,
}

#[derive(Debug)]
struct State {
    guard: Guard,
    record: Option<Record>,
    /// What was exchanged since somebody last asked.
    exchanges: Vec<Exchange>,
    objections: Vec<String>,
}

/// A request and its answer, the token call's excepted.
#[derive(Clone, Debug)]
pub(super) struct Exchange {
    pub(super) method: Method,
    pub(super) path: String,
    pub(super) query: String,
    pub(super) status: u16,
    pub(super) headers: HeaderMap,
    /// JSON where it is, else text.
    pub(super) body: Value,
}

impl Exchange {
    /// It as replay reads it.
    pub(super) fn to_json(&self, id: usize) -> Value {
        let headers: serde_json::Map<String, Value> = self
            .headers
            .iter()
            .filter(|(name, _)| *name != http::header::SET_COOKIE)
            .map(|(name, value)| (name.to_string(), String::from_utf8_lossy(value.as_bytes()).into()))
            .collect();
        json!({
            "id": id, "method": self.method.as_str(), "path": self.path, "query": self.query,
            "status": self.status, "headers": headers, "body": self.body,
        })
    }
}

impl Line {
    pub(super) fn new(guard: Guard, record: Option<Record>) -> anyhow::Result<Self> {
        let http = reqwest::Client::builder()
            .connect_timeout(Duration::from_secs(10))
            .read_timeout(Duration::from_secs(60))
            .redirect(reqwest::redirect::Policy::none())
            .build()?;
        let state = State { guard, record, exchanges: Vec::new(), objections: Vec::new() };
        Ok(Self(Arc::new(Inner { http, state: Mutex::new(state) })))
    }

    /// What was exchanged since the last time.
    pub(super) fn take(&self) -> Vec<Exchange> {
        std::mem::take(&mut self.state().exchanges)
    }

    /// What the guard has held back since the last time.
    pub(super) fn objections(&self) -> Vec<String> {
        std::mem::take(&mut self.state().objections)
    }

    /// Ends the recording, and says how many exchanges it holds.
    pub(super) fn finish(&self) -> anyhow::Result<Option<usize>> {
        self.state().record.take().map(Record::finish).transpose()
    }

    /// Holds a request back that must not leave.
    fn check(&self, method: &Method, path: &str, body: &[u8]) -> Result<(), String> {
        let mut state = self.state();
        let Some(objection) = state.guard.objection(method, path, body) else { return Ok(()) };
        let objection = format!("held back {method} {path}: {objection}");
        if !state.objections.contains(&objection) {
            state.objections.push(objection.clone());
        }
        Err(objection)
    }

    fn keep(&self, exchange: Exchange) {
        let mut state = self.state();
        if (200..300).contains(&exchange.status) {
            state.guard.learn(&exchange.method, &exchange.path, &exchange.body);
        }
        if let Some(record) = &mut state.record {
            record.add(&exchange);
        }
        state.exchanges.push(exchange);
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Transport for Line {
    fn send(&self, request: Request<Bytes>) -> BoxFuture<'static, Result<Response<Bytes>, TransportError>> {
        let line = self.clone();
        Box::pin(async move {
            let (method, uri) = (request.method().clone(), request.uri().clone());
            line.check(&method, uri.path(), request.body()).map_err(TransportError::unreachable)?;
            let request = reqwest::Request::try_from(request).map_err(of_reqwest)?;
            let mut response = line.0.http.execute(request).await.map_err(of_reqwest)?;
            let (status, headers) = (response.status(), std::mem::take(response.headers_mut()));
            let body = response.bytes().await.map_err(of_reqwest)?;
            if !uri.path().starts_with("/auth/oauth2/") {
                let text = String::from_utf8_lossy(&body);
                let exchange = Exchange {
                    method,
                    path: uri.path().to_owned(),
                    query: uri.query().unwrap_or_default().to_owned(),
                    status: status.as_u16(),
                    headers: headers.clone(),
                    body: match body.is_empty() {
                        true => Value::Null,
                        false => serde_json::from_slice(&body).unwrap_or_else(|_| text.into_owned().into()),
                    },
                };
                line.keep(exchange);
            }
            let mut answer = Response::new(body);
            *answer.status_mut() = status;
            *answer.headers_mut() = headers;
            Ok(answer)
        })
    }
}

fn of_reqwest(error: reqwest::Error) -> TransportError {
    let error = error.without_url();
    match () {
        () if error.is_connect() => TransportError::unreachable(error),
        () if error.is_timeout() => TransportError::timeout(error),
        () => TransportError::broken(error),
    }
}
