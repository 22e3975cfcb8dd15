//! OpenID Connect: applications send their own credentials in a form, and users' tokens are not those of the account.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use onelogin::{
    Client,
    oidc::{AuthorizeProvider, GrantType, ResponseType, TokenHint, TokenRequest, TokenRevocation},
};
use onelogin_contract::tenant::Tenant;
use onelogin_simulator::{Answer, Request};

/// The last request of an operation of OpenID Connect.
fn last(tenant: &Tenant, operation: &str) -> Request {
    let requests = tenant.simulator().requests();
    let mut requests = requests.into_iter().filter(|request| request.document == Some("oidc"));
    requests.rfind(|request| request.operation == Some(operation)).unwrap()
}

fn pairs(form: &[u8]) -> Vec<(String, String)> {
    form_urlencoded::parse(form).into_owned().collect()
}

fn owned(expected: &[(&str, &str)]) -> Vec<(String, String)> {
    let mut pairs: Vec<_> = expected.iter().map(|&(name, value)| (name.to_owned(), value.to_owned())).collect();
    pairs.sort();
    pairs
}

#[tokio::test]
async fn a_token_is_asked_for_with_a_form_and_no_authorization_header() {
    let tenant = Tenant::with_users(2).await.unwrap();
    let request = TokenRequest::new(GrantType::AuthorizationCode)
        .code("a+b/c=")
        .redirect_uri("https://myapp.com/callback?from=login")
        .client_id("ba88ac70-1234-0135-527a")
        .client_secret("planted & secret");
    let tokens = tenant.client().oidc().tokens().generate(request).await.unwrap();
    assert!(tokens.access_token.expose().starts_with("ZTUx") && tokens.expires_in == Some(3600));

    let request = last(&tenant, "tokens.generate");
    assert_eq!((request.method.as_str(), request.path.as_str(), request.query.as_str()), ("POST", "/oidc/2/token", ""));
    assert_eq!(request.headers["content-type"], "application/x-www-form-urlencoded");
    assert!(request.headers.get("authorization").is_none(), "credentials in the form and in the header are refused");
    let mut sent = pairs(request.body.as_ref());
    sent.sort();
    let expected = [
        ("grant_type", "authorization_code"),
        ("code", "a+b/c="),
        ("redirect_uri", "https://myapp.com/callback?from=login"),
        ("client_id", "ba88ac70-1234-0135-527a"),
        ("client_secret", "planted & secret"),
    ];
    assert_eq!(sent, owned(&expected));
    let tokens_fetched = tenant.simulator().requests().iter().any(|request| request.document == Some("auth"));
    assert!(!tokens_fetched, "a call without a token fetched one");
}

#[tokio::test]
async fn a_token_is_revoked_with_a_form_and_the_empty_answer_is_a_success() {
    let tenant = Tenant::with_users(2).await.unwrap();
    let tokens = tenant.client().oidc().tokens();
    let revocation = TokenRevocation::new("MmVk").token_type_hint(TokenHint::AccessToken).client_id("an-app");
    tokens.revoke(revocation.clone()).await.unwrap();
    let mut sent = pairs(last(&tenant, "tokens.revoke").body.as_ref());
    sent.sort();
    assert_eq!(sent, owned(&[("token", "MmVk"), ("token_type_hint", "access_token"), ("client_id", "an-app")]));

    // An older page shows an object in place of nothing.
    tenant.simulator().script("oidc", "tokens.revoke", Answer::json(200, serde_json::json!({}))).unwrap();
    tokens.revoke(revocation).await.unwrap();
}

#[tokio::test]
async fn what_a_token_says_of_its_user_is_asked_for_with_that_token() {
    let tenant = Tenant::with_users(2).await.unwrap();
    let answer = Answer::json(200, serde_json::json!({"sub": "32916209", "updated_at": 1_590_019_767_000_i64}));
    tenant.simulator().script("oidc", "provider.user_info", answer).unwrap();
    let client = Client::builder().base_url(tenant.simulator().url()).token("a-user's-token").build().unwrap();
    let user = client.oidc().provider().user_info().await.unwrap();
    assert_eq!((user.sub.as_deref(), user.updated_at), (Some("32916209"), Some(1_590_019_767_000)));
    assert_eq!(last(&tenant, "provider.user_info").headers["authorization"], "Bearer a-user's-token");
}

#[tokio::test]
async fn a_redirect_to_the_login_page_is_an_error_that_says_where_to() {
    let tenant = Tenant::with_users(2).await.unwrap();
    let there = "https://example.onelogin.com/login2?return=abc";
    tenant.simulator().script("oidc", "provider.authorize", Answer::empty(302).header("location", there)).unwrap();
    let query =
        AuthorizeProvider::new("an-app", "https://myapp.com/callback", ResponseType::IdTokenToken, "openid profile");
    let error = tenant.client().oidc().provider().authorize(query).await.unwrap_err();
    assert_eq!((error.status(), error.headers().unwrap()["location"].to_str().unwrap()), (Some(302), there));
    let request = last(&tenant, "provider.authorize");
    let expected = [
        ("client_id", "an-app"),
        ("redirect_uri", "https://myapp.com/callback"),
        ("response_type", "id_token token"),
        ("scope", "openid profile"),
    ];
    let mut sent = pairs(request.query.as_bytes());
    sent.sort();
    assert_eq!(sent, owned(&expected));
    assert!(request.headers.get("authorization").is_none());
}
