//! Calls of the resource `provider` of `oidc`.
//!
//! Generated from `spec/oidc/provider.yaml` by `cargo xtask generate`; edit that, not this.

use super::super::*;
use crate::{ids::*, runtime::generated::*};

/// What the account is as an OpenID provider.
#[derive(Clone, Debug)]
pub struct Provider {
    client: Client,
}

impl Provider {
    #[inline]
    pub(crate) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// Send a user to log in.
    ///
    /// ```no_run
    /// use onelogin::oidc::{AuthorizeProvider, ResponseType};
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let text = onelogin.oidc().provider().authorize(AuthorizeProvider::new("client_id", "redirect_uri", ResponseType::Code, "openid profile")).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// The address that an application sends a user's browser to, for the code flow or the implicit one;
    /// the vendor recommends the code with PKCE. A browser is redirected, first to the login page and in
    /// the end to `redirect_uri`. A program has no session, and this client follows no redirects: it gets
    /// the 302 as an error whose `Location` header says where a browser would go, which shows whether the
    /// provider takes the parameters.
    ///
    /// # Errors
    ///
    /// * 302: A redirect to the login page, or back to `redirect_uri` with a code, with tokens or with
    ///   `error` and `error_description`.
    /// * 400: A parameter is missing or wrong.
    /// * 401: The application is not known, or may not do this.
    ///
    /// # Request
    ///
    /// `GET /oidc/2/auth`, without a token
    ///
    /// [Documentation](https://developers.onelogin.com/openid-connect/api/authorization-code)
    #[inline]
    pub fn authorize(&self, query: AuthorizeProvider) -> Call<String> {
        Call::new(&self.client, &AUTHORIZE).query(query.query)
    }

    /// Read who a token is for.
    ///
    /// ```no_run
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let user_info = onelogin.oidc().provider().user_info().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Reads what the token's scopes allow about the user, which is nothing without any: then the object is
    /// empty. The token is not one of an API credential pair but the access token that an application got
    /// for the user: build a client with it.
    ///
    /// # Errors
    ///
    /// * 400: There is no token, or no bearer token.
    /// * 401: The token is dead, or none of OpenID Connect.
    ///
    /// # Request
    ///
    /// `GET /oidc/2/me`
    ///
    /// [Documentation](https://developers.onelogin.com/openid-connect/api/user-info)
    #[inline]
    pub fn user_info(&self) -> Call<UserInfo> {
        Call::new(&self.client, &USER_INFO)
    }

    /// End a user's session.
    ///
    /// ```no_run
    /// use onelogin::oidc::LogOutProvider;
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let text = onelogin.oidc().provider().log_out(LogOutProvider::new()).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// The address that an application sends a user's browser to, to end the session there. It revokes the
    /// tokens of every OpenID Connect application of that session. A browser is redirected; this client
    /// follows no redirects and gets the 302 as an error whose `Location` header says where a browser would
    /// go.
    ///
    /// # Errors
    ///
    /// * 302: A redirect; the status is inferred, as the page has no sample.
    ///
    /// # Request
    ///
    /// `GET /oidc/2/logout`, without a token
    ///
    /// [Documentation](https://developers.onelogin.com/openid-connect/api/logout)
    #[inline]
    pub fn log_out(&self, query: LogOutProvider) -> Call<String> {
        Call::new(&self.client, &LOG_OUT).query(query.query)
    }

    /// Read the public keys.
    ///
    /// ```no_run
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let page = onelogin.oidc().provider().list_keys().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Reads the keys to check the signature of a token with, those that are being phased out among them.
    /// Anybody may.
    ///
    /// # Request
    ///
    /// `GET /oidc/2/certs`, without a token
    ///
    /// [Documentation](https://developers.onelogin.com/openid-connect/api/list-keys)
    #[inline]
    pub fn list_keys(&self) -> Call<Page<JsonWebKey>> {
        Call::new(&self.client, &LIST_KEYS)
    }

    /// Read the provider's configuration.
    ///
    /// ```no_run
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let provider_configuration = onelogin.oidc().provider().get_configuration().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Reads where the provider's addresses are and what it supports, as OpenID Connect Discovery has it.
    /// Anybody may. The page's sample is older than what servers answer.
    ///
    /// # Request
    ///
    /// `GET /oidc/2/.well-known/openid-configuration`, without a token
    ///
    /// [Documentation](https://developers.onelogin.com/openid-connect/api/provider-config)
    #[inline]
    pub fn get_configuration(&self) -> Call<ProviderConfiguration> {
        Call::new(&self.client, &GET_CONFIGURATION)
    }
}

// spec/oidc/provider.yaml#/paths/~1oidc~12~1auth/get
const AUTHORIZE: Operation = Operation {
    api: "oidc",
    id: "provider.authorize",
    method: Method::GET,
    path: "/oidc/2/auth",
    auth: Auth::Public,
    scopes: &[],
    accept: "text/html",
    blank: false,
    result: None,
    pagination: None,
};

// spec/oidc/provider.yaml#/paths/~1oidc~12~1auth/get
/// What [`Provider::authorize`] can be asked for.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
pub struct AuthorizeProvider {
    query: Query,
}

impl AuthorizeProvider {
    /// Asks for what is required and nothing else.
    pub fn new(
        client_id: impl Into<String>,
        redirect_uri: impl Into<String>,
        response_type: impl Into<ResponseType>,
        scope: impl Into<String>,
    ) -> Self {
        Self::default()
            .client_id(client_id)
            .redirect_uri(redirect_uri)
            .response_type(response_type)
            .scope(scope)
    }

    /// The application's client id.
    pub fn client_id(mut self, client_id: impl Into<String>) -> Self {
        self.query.set::<String>("client_id", client_id.into());
        self
    }

    /// Where the browser is to come back to, as it is registered with the application. A change there takes
    /// about ten minutes.
    pub fn redirect_uri(mut self, redirect_uri: impl Into<String>) -> Self {
        self.query.set::<String>("redirect_uri", redirect_uri.into());
        self
    }

    /// What to come back with: a code, or tokens at once.
    pub fn response_type(mut self, response_type: impl Into<ResponseType>) -> Self {
        self.query.set::<ResponseType>("response_type", response_type.into());
        self
    }

    /// What is asked for, with blanks between: `openid` at least, then such as `profile`, `groups`,
    /// `email`, `params`, `phone` or `name`. `offline_access` is refused here.
    pub fn scope(mut self, scope: impl Into<String>) -> Self {
        self.query.set::<String>("scope", scope.into());
        self
    }

    /// A random text that comes back in the id token; needed where tokens come at once.
    pub fn nonce(mut self, nonce: impl Into<String>) -> Self {
        self.query.set::<String>("nonce", nonce.into());
        self
    }

    /// PKCE: the SHA-256 of the verifier, as Base64 for URLs.
    pub fn code_challenge(mut self, code_challenge: impl Into<String>) -> Self {
        self.query.set::<String>("code_challenge", code_challenge.into());
        self
    }

    /// PKCE: how the challenge is made.
    pub fn code_challenge_method(
        mut self,
        code_challenge_method: impl Into<CodeChallengeMethod>,
    ) -> Self {
        self.query
            .set::<
                CodeChallengeMethod,
            >("code_challenge_method", code_challenge_method.into());
        self
    }

    /// Comes back as it is.
    pub fn state(mut self, state: impl Into<String>) -> Self {
        self.query.set::<String>("state", state.into());
        self
    }

    /// `onelogin:nist:level:1:re-auth` has the user log in again.
    pub fn acr_values(mut self, acr_values: impl Into<String>) -> Self {
        self.query.set::<String>("acr_values", acr_values.into());
        self
    }

    /// Whether the user is asked to log in.
    pub fn prompt(mut self, prompt: impl Into<Prompt>) -> Self {
        self.query.set::<Prompt>("prompt", prompt.into());
        self
    }

    /// A user name to fill in.
    pub fn login_hint(mut self, login_hint: impl Into<String>) -> Self {
        self.query.set::<String>("login_hint", login_hint.into());
        self
    }

    /// The identifier of an API authorization server that the token is for.
    pub fn resource(mut self, resource: impl Into<String>) -> Self {
        self.query.set::<String>("resource", resource.into());
        self
    }
}

// spec/oidc/provider.yaml#/paths/~1oidc~12~1me/get
const USER_INFO: Operation = Operation {
    api: "oidc",
    id: "provider.user_info",
    method: Method::GET,
    path: "/oidc/2/me",
    auth: Auth::Token,
    scopes: &[],
    accept: "application/json",
    blank: false,
    result: None,
    pagination: None,
};

// spec/oidc/provider.yaml#/paths/~1oidc~12~1logout/get
const LOG_OUT: Operation = Operation {
    api: "oidc",
    id: "provider.log_out",
    method: Method::GET,
    path: "/oidc/2/logout",
    auth: Auth::Public,
    scopes: &[],
    accept: "text/html",
    blank: false,
    result: None,
    pagination: None,
};

// spec/oidc/provider.yaml#/paths/~1oidc~12~1logout/get
/// What [`Provider::log_out`] can be asked for.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
pub struct LogOutProvider {
    query: Query,
}

impl LogOutProvider {
    /// Asks for nothing in particular.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Where the browser is to go, exactly as it is registered with the application; needs `id_token_hint`.
    /// The portal's login page, if nothing is said.
    pub fn post_logout_redirect_uri(
        mut self,
        post_logout_redirect_uri: impl Into<String>,
    ) -> Self {
        self.query
            .set::<String>("post_logout_redirect_uri", post_logout_redirect_uri.into());
        self
    }

    /// The user's id token.
    pub fn id_token_hint(mut self, id_token_hint: impl Into<Secret>) -> Self {
        self.query.set::<&str>("id_token_hint", Secret::expose(&id_token_hint.into()));
        self
    }

    /// False revokes the tokens and leaves the user logged in to the portal; true if nothing is said.
    #[inline]
    pub fn logout(mut self, logout: bool) -> Self {
        self.query.set::<bool>("logout", logout);
        self
    }

    /// Comes back as it is.
    pub fn state(mut self, state: impl Into<String>) -> Self {
        self.query.set::<String>("state", state.into());
        self
    }
}

// spec/oidc/provider.yaml#/paths/~1oidc~12~1certs/get
const LIST_KEYS: Operation = Operation {
    api: "oidc",
    id: "provider.list_keys",
    method: Method::GET,
    path: "/oidc/2/certs",
    auth: Auth::Public,
    scopes: &[],
    accept: "application/json",
    blank: false,
    result: Some(Member {
        name: "keys",
        others: &[],
    }),
    pagination: None,
};

// spec/oidc/provider.yaml#/paths/~1oidc~12~1.well-known~1openid-configuration/get
const GET_CONFIGURATION: Operation = Operation {
    api: "oidc",
    id: "provider.get_configuration",
    method: Method::GET,
    path: "/oidc/2/.well-known/openid-configuration",
    auth: Auth::Public,
    scopes: &[],
    accept: "application/json",
    blank: false,
    result: None,
    pagination: None,
};

#[cfg(feature = "__replay")]
exchange_table! {
    AUTHORIZE => String, |onelogin| onelogin.oidc().provider().authorize(AuthorizeProvider::new("client_id", "redirect_uri", ResponseType::Code, "openid profile"));
    USER_INFO => UserInfo, |onelogin| onelogin.oidc().provider().user_info();
    LOG_OUT => String, |onelogin| onelogin.oidc().provider().log_out(LogOutProvider::new());
    LIST_KEYS => Page<JsonWebKey>, |onelogin| onelogin.oidc().provider().list_keys();
    GET_CONFIGURATION => ProviderConfiguration, |onelogin| onelogin.oidc().provider().get_configuration();
}
