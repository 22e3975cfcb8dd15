//! A simulator with a client of it, and raw requests where a typed call cannot say what has to be said.

use crate::{
    watch::{self, CLIENT_SECRET},
    way::{Account, RAW, Shared, Way},
};
use bytes::Bytes;
use http::HeaderValue;
use onelogin::{
    __replay::refusal,
    Client, ClientBuilder, Error, RetryPolicy, Transport,
    auth::{GrantType, TokenRequest},
};
use onelogin_simulator::{Request, Simulator};
use std::sync::Arc;

/// A OneLogin account for a test.
#[derive(Clone)]
pub struct Tenant {
    simulator: Arc<Account>,
    client: Client,
    /// What requests go out by, if it is not the client's own transport.
    transport: Option<Shared>,
}

impl Tenant {
    /// An account with this many users. Where the environment names a router, all requests go through it.
    ///
    /// # Errors
    ///
    /// No port can be had, or the client cannot be built.
    pub async fn with_users(users: usize) -> anyhow::Result<Self> {
        let way = Way::of_environment()?;
        Self::start(users, way.map(|way| Shared(Arc::new(way)))).await
    }

    /// An account with this many users, to which requests go by this transport.
    ///
    /// # Errors
    ///
    /// No port can be had, or the client cannot be built.
    pub async fn behind(transport: impl Transport, users: usize) -> anyhow::Result<Self> {
        Self::start(users, Some(Shared(Arc::new(transport)))).await
    }

    async fn start(users: usize, transport: Option<Shared>) -> anyhow::Result<Self> {
        watch::everything();
        let simulator = Simulator::builder().users(users).client("simulator", CLIENT_SECRET).start().await?;
        let simulator = Account { simulator, is_routed: transport.is_some() };
        let client = client_of(&simulator, transport.as_ref())?;
        Ok(Self { simulator: Arc::new(simulator), client, transport })
    }

    /// Another client with the right credentials, that holds no token yet.
    ///
    /// # Errors
    ///
    /// The client cannot be built.
    pub fn new_client(&self) -> Result<Client, Error> {
        client_of(&self.simulator, self.transport.as_ref())
    }

    /// The other side.
    pub fn simulator(&self) -> &Account {
        &self.simulator
    }

    /// The last request of an operation.
    pub fn last(&self, operation: &str) -> Option<Request> {
        self.simulator.requests().into_iter().rfind(|request| request.operation == Some(operation))
    }

    /// A client with the right credentials.
    pub fn client(&self) -> &Client {
        &self.client
    }

    /// A client whose secret is not the account's.
    ///
    /// # Errors
    ///
    /// The client cannot be built.
    pub fn stranger(&self) -> Result<Client, Error> {
        let builder = builder_of(&self.simulator, self.transport.as_ref());
        builder.credentials(self.simulator.client_id(), "not the secret").build()
    }

    /// A client that holds a token which the account never issued, and no credentials to get another.
    ///
    /// # Errors
    ///
    /// The client cannot be built.
    pub fn outsider(&self) -> Result<Client, Error> {
        builder_of(&self.simulator, self.transport.as_ref()).token("never-issued").build()
    }

    /// A living token.
    ///
    /// # Errors
    ///
    /// The token call fails.
    pub async fn token(&self) -> Result<String, Error> {
        let request = TokenRequest::new(GrantType::ClientCredentials);
        let token = self.client.auth().tokens().generate(request).await?;
        Ok(token.access_token.expose().to_owned())
    }

    /// A request that no typed call would make; a refusal becomes the error that the bindings make of it.
    ///
    /// # Errors
    ///
    /// The server refuses, as it should.
    pub async fn raw(&self, method: &str, path: &str, headers: &[(&str, &str)], body: &str) -> anyhow::Result<()> {
        let mut request = http::Request::builder().method(method).uri(format!("{}{path}", self.simulator.url()));
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let mut request = request.body(Bytes::copy_from_slice(body.as_bytes()))?;
        let response = match &self.transport {
            Some(transport) => {
                request.headers_mut().insert(RAW, HeaderValue::from_static("true"));
                transport.send(request).await?
            }
            None => Way::straight()?.send(request).await?,
        };
        match refusal(response.status().as_u16(), response.body()) {
            Some(error) if !response.status().is_success() => Err(error.into()),
            _ => Ok(()),
        }
    }

    /// As [`raw`](Self::raw), with the client's own credentials.
    ///
    /// # Errors
    ///
    /// The server refuses, as it should.
    pub async fn raw_as_client(&self, method: &str, path: &str, body: &str) -> anyhow::Result<()> {
        let (id, secret) = (self.simulator.client_id(), self.simulator.client_secret());
        let pair = format!("client_id:{id}, client_secret:{secret}");
        self.raw(method, path, &[("authorization", &pair), ("content-type", "application/json")], body).await
    }
}

/// What a program has in its environment to reach a simulator by `Client::from_env`.
pub fn environment(simulator: &Simulator) -> [(&'static str, &str); 3] {
    [
        ("ONELOGIN_BASE_URL", simulator.url()),
        ("ONELOGIN_CLIENT_ID", simulator.client_id()),
        ("ONELOGIN_CLIENT_SECRET", simulator.client_secret()),
    ]
}

fn builder_of(simulator: &Simulator, transport: Option<&Shared>) -> ClientBuilder {
    let builder = Client::builder().base_url(simulator.url());
    match transport {
        Some(transport) => builder.transport(transport.clone()),
        None => builder,
    }
}

fn client_of(simulator: &Simulator, transport: Option<&Shared>) -> Result<Client, Error> {
    builder_of(simulator, transport)
        .on_response(watch::look_at_response)
        .credentials(simulator.client_id(), simulator.client_secret())
        // A test that wants to see an answer must not be given the next one.
        .retry(RetryPolicy::none())
        .build()
}
