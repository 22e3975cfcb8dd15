//! Stands between clients and simulators, and lets each request pass through the Prism of its document.
//!
//! One address serves both sides. A request of a client names the simulator it is for; it gets a number, and Prism gets it with
//! the number. What comes from Prism has the number, and is answered by the simulator. So the simulator gets what the client
//! sent, and the client what the simulator answered, byte for byte, whatever Prism makes of them.

use crate::{
    bundles::Bundles,
    exchanges::Exchange,
    prism::{Prisms, Said},
    routes::Routes,
};
use anyhow::Context;
use axum::{
    body::{Body, to_bytes},
    extract::State as Shared,
};
use bytes::Bytes;
use http::{HeaderName, HeaderValue, Request, Response, StatusCode, header};
use onelogin_contract::way::{ACCOUNT, BROKEN, RAW, SCRIPTED, UNREACHABLE};
use std::{
    collections::HashMap,
    sync::{
        Arc, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicU64, Ordering},
    },
};
use tokio::{net::TcpListener, sync::OnceCell, task::JoinHandle};

/// The header that tells Prism's requests from those of clients.
pub(crate) const NUMBER: HeaderName = HeaderName::from_static("x-router-number");

/// The largest body that is read.
const LARGEST_BODY: usize = 64 << 20;

/// A router that runs until it is finished or dropped.
pub(crate) struct Router {
    url: String,
    state: Arc<State>,
    task: JoinHandle<()>,
}

struct State {
    url: String,
    routes: Routes,
    prisms: Option<Prisms>,
    http: reqwest::Client,
    count: AtomicU64,
    /// The requests that Prism is looking at, by number.
    passing: Mutex<HashMap<u64, Arc<Passing>>>,
    exchanges: Mutex<Vec<Exchange>>,
    /// What went wrong here, and not between client and simulator.
    failures: Mutex<Vec<anyhow::Error>>,
}

/// A request on its way.
struct Passing {
    account: String,
    request: Request<Bytes>,
    answer: OnceCell<Result<Response<Bytes>, NoAnswer>>,
}

/// Why there is no answer.
#[derive(Clone, Copy)]
enum NoAnswer {
    Unreachable,
    Broken,
}

impl Router {
    /// Starts a router; without Prisms it only keeps what passes.
    pub(crate) async fn start(bundles: &Bundles, prisms: Option<Prisms>) -> anyhow::Result<Self> {
        let listener = TcpListener::bind("127.0.0.1:0").await.context("the router gets no port")?;
        let url = format!("http://{}", listener.local_addr()?);
        let state = Arc::new(State {
            url: url.clone(),
            routes: Routes::new(bundles),
            prisms,
            http: client()?,
            count: AtomicU64::default(),
            passing: Mutex::default(),
            exchanges: Mutex::default(),
            failures: Mutex::default(),
        });
        let service = axum::Router::new().fallback(serve).with_state(state.clone());
        let task = tokio::spawn(async move { drop(axum::serve(listener, service).await) });
        Ok(Self { url, state, task })
    }

    /// Its address.
    pub(crate) fn url(&self) -> &str {
        &self.url
    }

    /// What has passed, in the order it ended.
    pub(crate) fn finish(self) -> anyhow::Result<Vec<Exchange>> {
        match lock(&self.state.failures).pop() {
            Some(failure) => Err(failure),
            None => Ok(std::mem::take(&mut lock(&self.state.exchanges))),
        }
    }
}

impl Drop for Router {
    fn drop(&mut self) {
        self.task.abort();
    }
}

/// A client that changes nothing of what it sends and gets.
pub(crate) fn client() -> anyhow::Result<reqwest::Client> {
    Ok(reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).no_gzip().no_proxy().build()?)
}

async fn serve(Shared(state): Shared<Arc<State>>, request: Request<Body>) -> Response<Body> {
    let answer = match request.headers().get(NUMBER).cloned() {
        Some(number) => state.pass(&number).await,
        None => state.take(request).await,
    };
    answer.map(Body::from)
}

impl State {
    /// Takes a request of a client and gives it the simulator's answer.
    async fn take(&self, request: Request<Body>) -> Response<Bytes> {
        match self.exchange(request).await {
            Ok(answer) => answer,
            Err(failure) => {
                lock(&self.failures).push(failure);
                broken(NoAnswer::Broken)
            }
        }
    }

    async fn exchange(&self, request: Request<Body>) -> anyhow::Result<Response<Bytes>> {
        let (mut parts, body) = request.into_parts();
        let account = parts.headers.remove(ACCOUNT).context("a request does not say which simulator it is for")?;
        let raw = parts.headers.remove(RAW);
        parts.headers.remove(header::HOST);
        let request = Request::from_parts(parts, to_bytes(body, LARGEST_BODY).await?);
        let (method, path) = (request.method().as_str(), request.uri().path());
        let operation = self.routes.route(method, path).map(|route| route.operation.clone());
        let document = self.routes.document_of(path).map(str::to_owned);
        let passing = Passing { account: account.to_str()?.to_owned(), request, answer: OnceCell::new() };
        let passing = Arc::new(passing);
        let said = match (&self.prisms, document) {
            (Some(prisms), Some(document)) => Some(self.show(prisms, &document, &passing).await?),
            _ => None,
        };
        let mut answer = passing.answer.get_or_init(|| self.fetch(&passing)).await.clone();
        let scripted = answer.as_mut().ok().and_then(|answer| answer.headers_mut().remove(SCRIPTED));
        lock(&self.exchanges).push(Exchange {
            operation,
            request: passing.request.clone(),
            answer: answer.as_ref().ok().cloned(),
            is_raw: raw.is_some(),
            is_scripted: scripted.is_some(),
            said,
        });
        Ok(answer.unwrap_or_else(broken))
    }

    /// Lets a request pass through Prism; the answer, if Prism asks for one, is kept with the request.
    async fn show(&self, prisms: &Prisms, document: &str, passing: &Arc<Passing>) -> anyhow::Result<Said> {
        let prism = prisms.of(document, &self.url).await?;
        let number = self.count.fetch_add(1, Ordering::Relaxed);
        lock(&self.passing).insert(number, passing.clone());
        let url = format!("{prism}{}", passing.request.uri());
        let response = send(&self.http, &url, &passing.request, Some((NUMBER, number.into()))).await;
        lock(&self.passing).remove(&number);
        let response = response.with_context(|| format!("Prism does not answer for {document}"))?;
        Ok(Said::of(&response, passing.answer.initialized()))
    }

    /// Gives Prism the answer of the simulator.
    async fn pass(&self, number: &HeaderValue) -> Response<Bytes> {
        let number: Option<u64> = number.to_str().ok().and_then(|number| number.parse().ok());
        let passing = number.and_then(|number| lock(&self.passing).get(&number).cloned());
        let Some(passing) = passing else { return broken(NoAnswer::Broken) };
        let answer = passing.answer.get_or_init(|| self.fetch(&passing)).await;
        let mut answer = answer.as_ref().map_or_else(|why| broken(*why), Clone::clone);
        // Prism would go where a redirect points to, and judge what it finds there.
        answer.headers_mut().remove(header::LOCATION);
        answer
    }

    async fn fetch(&self, passing: &Passing) -> Result<Response<Bytes>, NoAnswer> {
        let url = format!("http://{}{}", passing.account, passing.request.uri());
        let answer = send(&self.http, &url, &passing.request, None).await;
        answer.map_err(|error| if error.is_connect() { NoAnswer::Unreachable } else { NoAnswer::Broken })
    }
}

/// Sends a request to another address, and gets the whole answer.
async fn send(
    http: &reqwest::Client,
    url: &str,
    request: &Request<Bytes>,
    more: Option<(HeaderName, HeaderValue)>,
) -> Result<Response<Bytes>, reqwest::Error> {
    let mut headers = request.headers().clone();
    headers.extend(more);
    let sent = http.request(request.method().clone(), url).headers(headers).body(request.body().clone());
    let mut response = sent.send().await?;
    let mut answer = Response::new(Bytes::new());
    *answer.status_mut() = response.status();
    *answer.headers_mut() = std::mem::take(response.headers_mut());
    // These are about a connection that ends here.
    for name in [header::CONNECTION, header::TRANSFER_ENCODING] {
        answer.headers_mut().remove(name);
    }
    *answer.body_mut() = response.bytes().await?;
    Ok(answer)
}

/// What the client is told when there is no answer.
fn broken(why: NoAnswer) -> Response<Bytes> {
    let mut answer = Response::new(Bytes::new());
    *answer.status_mut() = StatusCode::BAD_GATEWAY;
    let value = match why {
        NoAnswer::Unreachable => UNREACHABLE,
        NoAnswer::Broken => HeaderValue::from_static("broken"),
    };
    answer.headers_mut().insert(BROKEN, value);
    answer
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;
    use onelogin_contract::{tenant::Tenant, way::Way};
    use onelogin_simulator::Answer;

    #[tokio::test]
    async fn a_router_keeps_what_passes_and_changes_nothing_of_it() {
        let router = Router::start(&bundles(), None).await.unwrap();
        let tenant = Tenant::behind(Way::through(router.url()).unwrap(), 2).await.unwrap();
        let users = || tenant.client().v2().users();
        assert_eq!(users().get(36216766).await.unwrap().id.get(), 36216766);
        let made_up = Answer::json(200, serde_json::json!({"id": 7})).header("x-more", "1");
        tenant.simulator().script("v2", "users.get", made_up).unwrap();
        let answer = users().get(36216766).with_response().await.unwrap();
        assert_eq!((answer.value().id.get(), answer.body()), (7, br#"{"id":7}"#.as_slice()));
        assert!(answer.headers().contains_key("x-more") && !answer.headers().contains_key(&SCRIPTED));
        tenant.simulator().script("v2", "users.get", Answer::lost()).unwrap();
        assert!(users().get(36216766).await.unwrap_err().to_string().contains("the connection broke"));
        assert!(tenant.raw("GET", "/api/2/users/kelly", &[], "").await.is_err());

        let requests = tenant.simulator().requests();
        let ours = [ACCOUNT, RAW];
        assert!(requests.iter().all(|request| ours.iter().all(|name| !request.headers.contains_key(name))));
        let passed = router.finish().unwrap();
        let told: Vec<_> = passed
            .iter()
            .map(|exchange| {
                (exchange.operation.as_deref(), exchange.answer.is_some(), exchange.is_raw, exchange.is_scripted)
            })
            .collect();
        let get = Some("v2 users.get");
        let expected = [
            (None, true, false, false),
            (get, true, false, false),
            (get, true, false, true),
            (get, false, false, false),
            (get, true, true, false),
        ];
        assert_eq!(told, expected);
    }

    /// A document with one operation.
    fn bundles() -> Bundles {
        let text = r#"{"paths": {"/api/2/users/{id}": {"get": {"operationId": "users.get"}}}}"#;
        let folder = tempfile::tempdir().unwrap();
        Bundles::write(folder.path(), vec![("v2".to_owned(), text.to_owned())]).unwrap()
    }
}
