//! Smart MFA: who comes from a new address is asked for a code, and from then on is not.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::time::Duration;

use onelogin::v2::{SmartMfaCode, SmartMfaContext, SmartMfaLogin, SmartMfaResult};
use onelogin_contract::tenant::Tenant;
use onelogin_simulator::Simulator;

/// A login of a user by e-mail, from an address.
async fn validate(tenant: &Tenant, name: &str, ip: &str) -> SmartMfaResult {
    let login = SmartMfaLogin::new(name, SmartMfaContext::new("a browser", ip)).email("new@example.com");
    tenant.client().v2().smart_mfa().validate(login).await.unwrap()
}

#[tokio::test]
async fn a_code_makes_an_address_a_known_one() {
    let tenant = Tenant::with_users(2).await.unwrap();
    let verify = async |token: &str, code: &str| {
        let smart_mfa = tenant.client().v2().smart_mfa();
        smart_mfa
            .verify(SmartMfaCode::new(token, code))
            .await
            .map_err(|error| (error.status(), error.message().to_owned()))
    };
    let risky = validate(&tenant, "new.user", "203.0.113.7").await;
    let user = risky.user_id.unwrap();
    assert_eq!(
        tenant.simulator().users().get(user.get()).unwrap()["email"],
        "new@example.com",
        "who is not known becomes a user"
    );
    assert_eq!((risky.risk.unwrap().score, tenant.simulator().notifications(user.get())), (Some(93), 1));
    let token = risky.mfa.unwrap().state_token.unwrap();
    let wrong = verify(token.expose(), "000000").await.unwrap_err();
    assert_eq!(wrong, (Some(401), "Failed authentication with this factor".to_owned()));
    verify(token.expose(), Simulator::CODE).await.unwrap();
    let dead = (Some(400), "State token is invalid or expired".to_owned());
    assert_eq!(verify(token.expose(), Simulator::CODE).await.unwrap_err(), dead);

    let calm = validate(&tenant, "new.user", "203.0.113.7").await;
    assert_eq!((calm.user_id, calm.mfa.unwrap().otp_sent), (Some(user), Some(false)));
    let elsewhere = validate(&tenant, "new.user", "203.0.113.8").await.mfa.unwrap();
    tenant.simulator().advance(Duration::from_secs(480));
    assert_eq!(verify(elsewhere.state_token.unwrap().expose(), Simulator::CODE).await.unwrap_err(), dead);
}

#[tokio::test]
async fn a_code_needs_somewhere_to_go() {
    let tenant = Tenant::with_users(2).await.unwrap();
    let login = SmartMfaLogin::new("new.user", SmartMfaContext::new("a browser", "203.0.113.7"));
    let error = tenant.client().v2().smart_mfa().validate(login).await.unwrap_err();
    assert_eq!(error.status(), Some(400));
    let login = SmartMfaLogin::new("new.user", SmartMfaContext::new("a browser", "203.0.113.7"));
    let of_another = login.email("mike.tester@onelogin.com");
    assert_eq!(tenant.client().v2().smart_mfa().validate(of_another).await.unwrap_err().status(), Some(400));
    assert_eq!(tenant.simulator().users().len(), 2, "nobody was made");
}
