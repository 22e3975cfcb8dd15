//! A simulator and a client that talks plain HTTP to it.

use onelogin_simulator::{Builder, Simulator};
use reqwest::{Client, Method, RequestBuilder, Response, StatusCode, header::HeaderMap};
use serde_json::{Value, json};

pub(crate) const KELLY: i64 = 36_216_766;
pub(crate) const MIKE: i64 = 56_781_966;

/// An answer, read to its end.
#[derive(Debug)]
pub(crate) struct Answered {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) text: String,
}

impl Answered {
    pub(crate) fn json(&self) -> Value {
        serde_json::from_str(&self.text).unwrap_or_else(|error| panic!("{error}: {}", self.text))
    }

    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).map(|value| value.to_str().unwrap())
    }

    /// The ids of the users in a list.
    pub(crate) fn ids(&self) -> Vec<i64> {
        assert_eq!(self.status, 200, "{}", self.text);
        self.json().as_array().unwrap().iter().map(|user| user["id"].as_i64().unwrap()).collect()
    }

    /// Checks status and body at once.
    #[track_caller]
    pub(crate) fn is(&self, status: u16, body: Value) {
        assert_eq!((self.status.as_u16(), self.json()), (status, body));
    }

    /// Checks a refusal of version 1.
    #[track_caller]
    pub(crate) fn is_v1(&self, status: u16, kind: &str, message: Value) {
        self.is(status, json!({"status": {"error": true, "code": status, "type": kind, "message": message}}));
    }

    /// Checks a refusal of version 2.
    #[track_caller]
    pub(crate) fn is_v2(&self, status: u16, name: &str, message: &str) {
        self.is(status, json!({"message": message, "name": name, "statusCode": status}));
    }
}

pub(crate) struct Tenant {
    pub(crate) simulator: Simulator,
    pub(crate) http: Client,
}

impl Tenant {
    pub(crate) async fn start() -> Self {
        Self::with(Simulator::builder()).await
    }

    pub(crate) async fn with(builder: Builder) -> Self {
        Self { simulator: builder.start().await.unwrap(), http: Client::new() }
    }

    /// A request without authorization.
    pub(crate) fn request(&self, method: Method, path: &str) -> RequestBuilder {
        self.http.request(method, format!("{}{path}", self.simulator.url()))
    }

    pub(crate) async fn token(&self) -> String {
        let body = self.token_call(json!({"grant_type": "client_credentials"})).await.json();
        body["access_token"].as_str().unwrap().to_owned()
    }

    /// The token call as most clients make it.
    pub(crate) async fn token_call(&self, body: Value) -> Answered {
        let (id, secret) = (self.simulator.client_id(), self.simulator.client_secret());
        send(self.request(Method::POST, "/auth/oauth2/v2/token").basic_auth(id, Some(secret)).json(&body)).await
    }

    /// A call with the living token.
    pub(crate) async fn call(&self, method: Method, path: &str) -> Answered {
        let token = self.token().await;
        send(self.request(method, path).bearer_auth(token)).await
    }

    pub(crate) async fn get(&self, path: &str) -> Answered {
        self.call(Method::GET, path).await
    }

    /// A list of users with this query.
    pub(crate) async fn list(&self, query: &str) -> Answered {
        self.get(&format!("/api/2/users?{query}")).await
    }
}

pub(crate) async fn send(request: RequestBuilder) -> Answered {
    let response: Response = request.send().await.unwrap();
    let (status, headers) = (response.status(), response.headers().clone());
    Answered { status, headers, text: response.text().await.unwrap() }
}
