//! A simulator with a client of it, and raw requests where a typed call cannot say what has to be said.

use crate::watch::{self, CLIENT_SECRET};
use onelogin::{
    __replay::refusal,
    Client, Error, RetryPolicy,
    auth::{GrantType, TokenRequest},
};
use onelogin_simulator::{Request, Simulator};
use std::sync::Arc;

/// A OneLogin account for a test.
#[derive(Clone)]
pub struct Tenant {
    simulator: Arc<Simulator>,
    client: Client,
}

impl Tenant {
    /// An account with this many users.
    ///
    /// # Errors
    ///
    /// No port can be had, or the client cannot be built.
    pub async fn with_users(users: usize) -> anyhow::Result<Self> {
        watch::everything();
        let simulator = Simulator::builder().users(users).client("simulator", CLIENT_SECRET).start().await?;
        let client = client_of(&simulator)?;
        Ok(Self { simulator: Arc::new(simulator), client })
    }

    /// Another client with the right credentials, that holds no token yet.
    ///
    /// # Errors
    ///
    /// The client cannot be built.
    pub fn new_client(&self) -> Result<Client, Error> {
        client_of(&self.simulator)
    }

    /// The other side.
    pub fn simulator(&self) -> &Simulator {
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
        Client::builder()
            .base_url(self.simulator.url())
            .credentials(self.simulator.client_id(), "not the secret")
            .build()
    }

    /// A client that holds a token which the account never issued, and no credentials to get another.
    ///
    /// # Errors
    ///
    /// The client cannot be built.
    pub fn outsider(&self) -> Result<Client, Error> {
        Client::builder().base_url(self.simulator.url()).token("never-issued").build()
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
        let url = format!("{}{path}", self.simulator.url());
        let mut request = reqwest::Client::new().request(method.parse()?, url).body(body.to_owned());
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let response = request.send().await?;
        let status = response.status();
        let body = response.bytes().await?;
        match refusal(status.as_u16(), &body) {
            Some(error) if !status.is_success() => Err(error.into()),
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

fn client_of(simulator: &Simulator) -> Result<Client, Error> {
    Client::builder()
        .on_response(watch::look_at_response)
        .base_url(simulator.url())
        .credentials(simulator.client_id(), simulator.client_secret())
        // A test that wants to see an answer must not be given the next one.
        .retry(RetryPolicy::none())
        .build()
}
