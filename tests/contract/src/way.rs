//! The way of a request to the simulator: straight there, or through a router that lets others judge what passes.
//!
//! The client keeps the simulator's address, and with it everything that depends on a host; only the connection goes elsewhere.

use bytes::Bytes;
use http::{HeaderName, HeaderValue, Request, Response, Uri, uri::Scheme};
use onelogin::{BoxFuture, Transport, TransportError};
use onelogin_simulator::{Answer, ScriptError, Simulator};
use std::{env, ops::Deref, sync::Arc};

/// The environment variable that names the router.
pub const ROUTER: &str = "ONELOGIN_ROUTER";
/// The header by which a router is told whose request it is, as `127.0.0.1:4010`.
pub const ACCOUNT: HeaderName = HeaderName::from_static("x-router-account");
/// The header of a request that no typed call has made. The router takes it off.
pub const RAW: HeaderName = HeaderName::from_static("x-router-raw");
/// The header of an answer that a test has made up. The router takes it off.
pub const SCRIPTED: HeaderName = HeaderName::from_static("x-router-scripted");
/// The header by which a router says that there was no answer, and which kind of that.
pub const BROKEN: HeaderName = HeaderName::from_static("x-router-broken");
/// The value of [`BROKEN`] if no connection came about.
pub const UNREACHABLE: HeaderValue = HeaderValue::from_static("unreachable");

/// Sends requests straight to whom they are for, or all of them to a router.
#[derive(Clone, Debug)]
pub struct Way {
    http: reqwest::Client,
    router: Option<Uri>,
}

impl Way {
    /// No router.
    ///
    /// # Errors
    ///
    /// No HTTP client can be built.
    pub fn straight() -> anyhow::Result<Self> {
        // No certificate of the system is read, which is most of what making a client costs: this is for loopback.
        let http = reqwest::Client::builder()
            .redirect(reqwest::redirect::Policy::none())
            .no_proxy()
            .tls_certs_only([])
            .build()?;
        Ok(Self { http, router: None })
    }

    /// Through the router at this address.
    ///
    /// # Errors
    ///
    /// The address is none, or no HTTP client can be built.
    pub fn through(router: &str) -> anyhow::Result<Self> {
        Ok(Self { router: Some(router.parse()?), ..Self::straight()? })
    }

    /// Through the router that the environment names, if it does.
    ///
    /// # Errors
    ///
    /// What is named there is no address, or no HTTP client can be built.
    pub fn of_environment() -> anyhow::Result<Option<Self>> {
        env::var(ROUTER).ok().map(|router| Self::through(&router)).transpose()
    }

    /// The request as it goes out.
    fn direct(&self, mut request: Request<Bytes>) -> Result<reqwest::Request, TransportError> {
        let router = self.router.as_ref().and_then(Uri::authority).cloned();
        if let (Some(router), Some(account)) = (router, request.uri().authority()) {
            let account = HeaderValue::from_str(account.as_str()).map_err(TransportError::broken)?;
            request.headers_mut().insert(ACCOUNT, account);
            let mut parts = request.uri().clone().into_parts();
            parts.scheme = Some(Scheme::HTTP);
            parts.authority = Some(router);
            *request.uri_mut() = Uri::from_parts(parts).map_err(TransportError::broken)?;
        }
        reqwest::Request::try_from(request).map_err(TransportError::broken)
    }
}

impl Transport for Way {
    fn send(&self, request: Request<Bytes>) -> BoxFuture<'static, Result<Response<Bytes>, TransportError>> {
        let (http, request) = (self.http.clone(), self.direct(request));
        Box::pin(async move {
            let of_reqwest = |error: reqwest::Error| match error.is_connect() {
                true => TransportError::unreachable(error.without_url()),
                false => TransportError::broken(error.without_url()),
            };
            let mut response = http.execute(request?).await.map_err(of_reqwest)?;
            match response.headers().get(BROKEN) {
                Some(what) if what == UNREACHABLE => return Err(TransportError::unreachable("as the router says")),
                Some(_) => return Err(TransportError::broken("as the router says")),
                None => {}
            }
            let mut answer = Response::new(Bytes::new());
            *answer.status_mut() = response.status();
            *answer.headers_mut() = std::mem::take(response.headers_mut());
            *answer.body_mut() = response.bytes().await.map_err(of_reqwest)?;
            Ok(answer)
        })
    }
}

/// A transport that more than one client has.
#[derive(Clone, Debug)]
pub(crate) struct Shared(pub(crate) Arc<dyn Transport>);

impl Transport for Shared {
    fn send(&self, request: Request<Bytes>) -> BoxFuture<'static, Result<Response<Bytes>, TransportError>> {
        self.0.send(request)
    }
}

/// A simulator whose made-up answers can be told from its own.
#[derive(Debug)]
pub struct Account {
    pub(crate) simulator: Simulator,
    /// Whether there is a router that asks.
    pub(crate) is_routed: bool,
}

impl Account {
    /// As [`Simulator::script`], which no test can call past this by mistake.
    ///
    /// # Errors
    ///
    /// The API has no such operation, or the answer cannot be sent.
    pub fn script(&self, document: &str, operation_id: &str, answer: Answer) -> Result<(), ScriptError> {
        let answer = if self.is_routed { answer.header(SCRIPTED.as_str(), "true") } else { answer };
        self.simulator.script(document, operation_id, answer)
    }
}

impl Deref for Account {
    type Target = Simulator;

    fn deref(&self) -> &Simulator {
        &self.simulator
    }
}
