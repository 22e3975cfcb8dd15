//! Nothing that can be shown shows a secret: `Debug` and `Display` of everything that has held one.
//!
//! What is logged and traced, and what attempts end in, is watched in every test: see `onelogin_contract::watch`.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use onelogin::{
    AccessToken, Client, Credentials, Secret, SecretValue,
    auth::{GrantType, TokenRequest, TokenRevocation},
    v1::{ListAppsEmbed, SamlAssertionRequest},
    v2::{CreateUsers, ListUsers, MfaEnrollmentCode, NewUser, UpdateUsers, UserChanges},
};
use onelogin_contract::{
    tenant::Tenant,
    watch::{self, CLIENT_SECRET, PASSWORD, TOKEN},
    wire::{Wire, answer, status},
};
use onelogin_simulator::Answer;
use serde_json::json;
use std::{fmt::Debug, time::SystemTime};

/// Ends the run if the value shows a secret in either form of its `Debug`.
fn show(value: impl Debug) {
    watch::look_at(&format!("{value:?} {value:#?}"));
}

#[test]
fn the_watch_finds_what_is_planted() {
    let token = "0123456789abcdef".repeat(4);
    for leak in [CLIENT_SECRET, TOKEN, PASSWORD, &token, "Basic c2ltdWxhdG9yOnBsYW50ZWQtY2xpZW50LXNlY3JldA=="] {
        assert!(watch::secret_in(&format!("something={leak};")).is_some(), "{leak}");
    }
    assert_eq!(watch::secret_in("v2 users.get: 404 (request 3fa85f64-5717-4562-b3fc-2c963f66afa6)"), None);
}

#[tokio::test]
async fn clients_calls_bodies_and_answers_show_no_secret() {
    let tenant = Tenant::with_users(2).await.unwrap();
    let builder = Client::builder().base_url(tenant.simulator().url()).credentials("id", CLIENT_SECRET);
    show(&builder);
    show(builder.clone().token(TOKEN));
    show(builder.build().unwrap());
    show(Client::builder().subdomain("example").token(TOKEN).build().unwrap());
    show(Client::builder().credential_source(Credentials::new("id", CLIENT_SECRET)));
    show(AccessToken::new(TOKEN, SystemTime::now()));
    show(Secret::from(TOKEN));

    let client = tenant.client();
    client.v2().users().get(36216766).await.unwrap();
    show(client);
    let tokens = client.auth().tokens();
    show(&tokens);
    show(TokenRevocation::new(TOKEN));
    show(tokens.revoke(TokenRevocation::new(TOKEN)));
    show(tokens.revoke(TokenRevocation::new(TOKEN)).with_response());
    let issued = tokens.generate(TokenRequest::new(GrantType::ClientCredentials)).with_response().await.unwrap();
    assert_eq!(issued.value().access_token.expose(), tenant.token().await.unwrap());
    assert!(watch::secret_in(std::str::from_utf8(issued.body()).unwrap()).is_some(), "the body itself holds it");
    show(&issued);
    show(issued.value());

    let users = client.v2().users();
    let new = NewUser::new("ada", "ada@example.com").password(PASSWORD).password_confirmation(PASSWORD).salt(PASSWORD);
    let changes = UserChanges::new().password(PASSWORD).password_confirmation(PASSWORD);
    show((&new, &changes));
    show(users.create(new.clone(), CreateUsers::new()));
    show(users.create(new.clone(), CreateUsers::new()).await.unwrap());
    let refused = users.create(new, CreateUsers::new()).await.unwrap_err();
    watch::look_at_error(&refused);
    show(users.update(36216766, changes, UpdateUsers::new()).await.unwrap());
    show(users.list_all(ListUsers::new()));
    show(users.list_pages(ListUsers::new()));
}

#[tokio::test]
#[expect(deprecated, reason = "what is deprecated shows no secret either")]
async fn a_secret_of_any_form_and_one_in_the_query_are_not_shown() {
    let tenant = Tenant::with_users(2).await.unwrap();
    for secret in [json!(TOKEN), json!([{"state_token": TOKEN}]), json!({"token": TOKEN})] {
        show(SecretValue::from(secret.clone()));
        show(MfaEnrollmentCode::new(secret.clone()));
        let answer = json!({"status": {"code": 200}, "data": secret});
        tenant.simulator().script("v1", "saml_assertions.generate", Answer::json(200, answer.clone())).unwrap();
        let request = SamlAssertionRequest::new("ada@example.com", PASSWORD, "123456", "example");
        show(&request);
        let assertion = tenant.client().v1().saml_assertions().generate(request).await.unwrap();
        show(&assertion);
        assert_eq!(assertion.data.as_ref().unwrap().expose(), &secret);
        assert_eq!(serde_json::to_value(&assertion).unwrap(), answer);
    }

    let embed = tenant.client().v1().embed();
    let query = ListAppsEmbed::new(TOKEN, "ada@example.com");
    show(&query);
    show(embed.list_apps(query.clone()));
    tenant.simulator().script("v1", "embed.list_apps", Answer::text(500, "no")).unwrap();
    watch::look_at_error(&embed.list_apps(query).await.unwrap_err());
    assert!(tenant.simulator().requests().last().unwrap().query.contains(TOKEN), "it was sent");
}

#[tokio::test]
async fn a_token_that_cannot_be_read_is_not_shown_either() {
    let tenant = Tenant::with_users(2).await.unwrap();
    for answer in [
        Answer::json(200, json!({"token": TOKEN})),
        Answer::json(200, json!({"access_token": [TOKEN]})),
        Answer::text(200, TOKEN),
        Answer::json(200, json!({"access_token": TOKEN})).cut_off(),
        Answer::json(200, json!({"access_token": TOKEN})).truncate(),
        Answer::json(200, json!({"access_token": format!("{TOKEN}\n")})),
    ] {
        tenant.simulator().script("auth", "tokens.generate", answer).unwrap();
        let client = tenant.new_client().unwrap();
        let error = client.v2().users().get(36216766).await.unwrap_err();
        watch::look_at_error(&error);
        show(&client);
    }
}

#[tokio::test(start_paused = true)]
async fn a_store_and_its_clients_show_no_token() {
    let wire = Wire::default();
    let client = wire.client().unwrap();
    wire.will([status(401), Ok(answer(200, r#"{"id": 1}"#, &[]))]);
    watch::look_at_error(&client.v2().users().get(1).await.unwrap_err());
    show((&client, client.rate_limit()));
}
