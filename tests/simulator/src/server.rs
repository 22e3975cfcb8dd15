//! Takes requests from the network and carries them out: route, script, token, scope, parameters, handler.

use std::sync::{
    Arc, Mutex, MutexGuard, PoisonError,
    atomic::{AtomicU64, Ordering},
};

use axum::{
    body::{Body, to_bytes},
    extract::{ConnectInfo, State as Shared},
    response::Response,
};
use bytes::Bytes;
use http::{HeaderMap, HeaderName, header, request::Parts};

use crate::{
    auth::{self, Client},
    body,
    clock::{self, Clock},
    connection::Line,
    delivery::Delivery,
    error::Shape,
    fault::{Asked, Rules},
    handlers::Call,
    log::{Log, Request},
    query::Query,
    reply::Reply,
    router::{PathValues, Route, Router},
    script::{Outcome, Scripts},
    spec::{Access, Operation, Spec},
    state::State,
};

/// The largest body that is read.
const LARGEST_BODY: usize = 16 * 1024 * 1024;

/// A simulated account and what is known about its callers.
pub(crate) struct Server {
    pub(crate) spec: &'static Spec,
    pub(crate) router: &'static Router,
    pub(crate) clock: Clock,
    pub(crate) client: Client,
    /// What the tokens may be used for.
    pub(crate) scope: String,
    pub(crate) log: Log,
    pub(crate) scripts: Scripts,
    pub(crate) faults: Rules,
    pub(crate) answered: AtomicU64,
    pub(crate) state: Mutex<State>,
}

impl Server {
    /// The account. A test that panicked elsewhere does not keep others out.
    pub(crate) fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn answer(&self, parts: Parts, body: Result<Bytes, axum::Error>) -> (Reply, Delivery) {
        let path = parts.uri.path();
        let query = parts.uri.query().unwrap_or_default();
        let route = self.router.route(&parts.method, path);
        let operation = match &route {
            Route::Operation(operation, _) => Some(*operation),
            _ => None,
        };
        let script = operation.and_then(|operation| self.scripts.next(operation));
        let scripted = script.is_some();
        let asked = |operation| Asked { operation, path, query, body: body.as_deref().unwrap_or_default() };
        let fault = operation.filter(|_| !scripted).and_then(|operation| self.faults.next(&asked(operation)));
        let (fault, prepared) = fault.unzip();
        let prepared = script.or(prepared).unwrap_or_default();
        let delivery = prepared.delivery;
        if prepared.expire_token {
            self.state().tokens.expire_all();
        }
        let Outcome { mut reply, carried_out, spoilt } = prepared.reply(|| match (route, &body) {
            (Route::Operation(operation, _), Err(_)) => operation.shape.body_unreadable(),
            (Route::Operation(operation, values), Ok(body)) => {
                self.perform(operation, &values, &Query::parse(query), &parts.headers, body)
            }
            (Route::WrongMethod(allowed), _) => Shape::of_path(path).wrong_method(&allowed),
            (Route::Nothing, _) => Shape::of_path(path).no_route(),
        });
        let request_id = format!("simulator-{:08}", self.answered.fetch_add(1, Ordering::Relaxed) + 1);
        let name = HeaderName::from_static("x-request-id");
        let request_id = match reply.header(&name) {
            Some(scripted) => scripted.to_owned(),
            None => {
                reply.set(name, &request_id);
                request_id
            }
        };
        if reply.header(&header::DATE).is_none()
            && let Some(date) = clock::date(self.clock.now())
        {
            reply.set(header::DATE, &date);
        }
        self.log.add(Request {
            document: operation.map(|operation| operation.document),
            operation: operation.map(|operation| operation.id.as_str()),
            method: parts.method.clone(),
            path: path.to_owned(),
            query: query.to_owned(),
            headers: parts.headers.clone(),
            body: body.unwrap_or_default(),
            status: reply.status,
            scripted,
            fault: fault.filter(|_| spoilt),
            carried_out,
            request_id,
        });
        (reply, delivery)
    }

    fn perform(
        &self,
        operation: &Operation,
        path: &PathValues,
        query: &Query,
        headers: &HeaderMap,
        body: &Bytes,
    ) -> Reply {
        let now = self.clock.now();
        let mut state = self.state();
        let call = Call { now, client: &self.client, path, query, headers, body };
        let mut reply = match (self.check(operation, &call, &mut state), operation.handler) {
            (Err(refusal), _) => operation.refusals.word(refusal),
            (Ok(()), Some(handler)) => operation.refusals.admit(handler(&mut state, &call)),
            (Ok(()), None) => operation.sample.reply(),
        };
        if operation.document == "v1" {
            reply.set(HeaderName::from_static("status"), &reply.status.to_string());
            if reply.status.is_success() {
                state.quota.announce(&mut reply, now);
            }
        }
        reply
    }

    /// What all operations ask for before they start.
    fn check(&self, operation: &Operation, call: &Call<'_>, state: &mut State) -> Result<(), Reply> {
        let shape = operation.shape;
        if let Access::Bearer(scopes) = &operation.access {
            let token = auth::bearer(call.headers).ok_or_else(|| shape.authorization_malformed())?;
            if !state.tokens.accepts(token, call.now) {
                return Err(shape.authentication_failure());
            }
            if !scopes.is_empty() && !scopes.contains(&self.scope) {
                return Err(shape.insufficient_permission());
            }
        }
        if operation.document == "v1" {
            state.quota.spend(call.now);
        }
        let refused = |reply| operation.refusals.word_address(reply);
        call.query.check(&operation.query_parameters).map_err(|problem| refused(shape.query_refused(&problem)))?;
        for (name, value) in call.path {
            let parameter = operation.path_parameters.iter().find(|parameter| parameter.is(name));
            if parameter.is_some_and(|parameter| !parameter.kind.takes(value)) {
                return Err(refused(shape.path_value_incorrect(name)));
            }
        }
        // The token calls take more than one kind of body, and look at it themselves.
        match (&operation.access, self.spec.schemas.get(operation.document)) {
            (Access::Client, _) | (_, None) => Ok(()),
            (_, Some(schemas)) => body::check(operation, schemas, call.body),
        }
    }
}

/// Answers one request.
pub(crate) async fn serve(
    Shared(server): Shared<Arc<Server>>,
    ConnectInfo(line): ConnectInfo<Line>,
    request: axum::extract::Request<Body>,
) -> Response {
    let (parts, body) = request.into_parts();
    let body = to_bytes(body, LARGEST_BODY).await;
    let (reply, delivery) = server.answer(parts, body);
    delivery.send(reply, line).await
}

#[cfg(test)]
mod tests {
    use std::time::SystemTime;

    use http::{Method, StatusCode};

    use super::*;

    fn server(text: &str) -> Server {
        let spec: &'static Spec = Box::leak(Box::new(Spec::read(&[("v1", text)]).unwrap()));
        Server {
            spec,
            router: Box::leak(Box::new(Router::new(spec).unwrap())),
            clock: Clock::new(Box::new(|| SystemTime::UNIX_EPOCH)),
            client: Client { id: String::new(), secret: String::new() },
            scope: String::new(),
            log: Log::new(true),
            scripts: Scripts::default(),
            faults: Rules::new(0),
            answered: AtomicU64::new(0),
            state: Mutex::new(State::new(0, 0, 0)),
        }
    }

    #[test]
    fn an_operation_without_a_handler_answers_its_example_after_the_checks() {
        let server = server(
            r#"{"paths": {"/api/1/things/{id}": {"get": {
                "operationId": "things.get",
                "parameters": [{"name": "id", "in": "path", "required": true, "schema": {"type": "integer"}}],
                "responses": {"201": {"content": {"application/json": {"examples": {"thing": {"value": {"z": 1, "a": 2}}}}}}}
            }}}}"#,
        );
        let ask = |uri| {
            let (parts, ()) = http::Request::builder().method(Method::GET).uri(uri).body(()).unwrap().into_parts();
            server.answer(parts, Ok(Bytes::new())).0
        };
        let good = ask("/api/1/things/7");
        assert_eq!((good.status, &good.body[..]), (StatusCode::CREATED, br#"{"z": 1, "a": 2}"#.as_slice()));
        assert_eq!(good.header(&HeaderName::from_static("status")), Some("201 Created"));
        assert_eq!(good.header(&HeaderName::from_static("x-ratelimit-limit")), Some("5000"));
        assert_eq!(ask("/api/1/things/x").status, StatusCode::BAD_REQUEST);
        assert_eq!(ask("/api/1/things/7?y=1").status, StatusCode::BAD_REQUEST);
        assert_eq!(server.log.all()[0].operation, Some("things.get"));
    }
}
