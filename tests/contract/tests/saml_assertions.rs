//! SAML logins: the assertion, the second factor and the wait for it come through the types of both versions.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]
#![allow(deprecated, reason = "version 1 is still there")]

use base64::{Engine as _, engine::general_purpose::STANDARD};
use onelogin::{OtpDeviceId, v1, v2};
use onelogin_contract::{
    examples,
    tenant::Tenant,
    watch::{self, PASSWORD},
};
use onelogin_simulator::{Answer, Factor, Push, Simulator};
use serde_json::Value;

/// An account that answers the sample of this name.
async fn answering(api: &str, id: &str, sample: &str) -> (Tenant, Value) {
    let spec = onelogin_contract::spec().unwrap();
    let all = spec.documents.iter().flat_map(examples::operations);
    let operation = all.into_iter().find(|operation| operation.api == api && operation.id == id).unwrap();
    let mut examples = operation.statuses.iter().flat_map(|status| &status.examples);
    let value = examples.find(|example| example.name == sample).unwrap().value.clone();
    let tenant = Tenant::with_users(2).await.unwrap();
    tenant.simulator().script(api, id, Answer::json(200, value.clone())).unwrap();
    (tenant, value)
}

fn login_v1() -> v1::SamlAssertionRequest {
    v1::SamlAssertionRequest::new("hazel.zhang@onelogin.com", PASSWORD, "123456", "jha-test")
}

fn login_v2() -> v2::SamlAssertionRequest {
    v2::SamlAssertionRequest::new("hazel.zhang@onelogin.com", PASSWORD, "123456", "jha-test")
}

#[tokio::test]
async fn version_1_gives_the_assertion_as_text_and_the_second_factor_as_a_list() {
    let (tenant, sample) = answering("v1", "saml_assertions.generate", "success").await;
    let answer = tenant.client().v1().saml_assertions().generate(login_v1()).await.unwrap();
    assert!(answer.data.as_ref().unwrap().expose().as_str().unwrap().starts_with("PHNhbWxwOlJlc3BvbnNl"));
    assert_eq!(serde_json::to_value(&answer).unwrap(), sample);

    let (tenant, sample) = answering("v1", "saml_assertions.generate", "mfa_required").await;
    let answer = tenant.client().v1().saml_assertions().generate(login_v1()).await.unwrap();
    let challenge = &answer.data.as_ref().unwrap().expose()[0];
    assert_eq!(challenge["state_token"], "5xxx604x8xx9x694xx860173xxx3x78x3x870x56");
    assert_eq!(challenge["devices"][0]["device_id"], 666666);
    assert_eq!(serde_json::to_value(&answer).unwrap(), sample);
}

#[tokio::test]
async fn version_2_gives_the_assertion_or_what_the_second_factor_needs() {
    let (tenant, sample) = answering("v2", "saml_assertions.generate", "success").await;
    let answer = tenant.client().v2().saml_assertions().generate(login_v2()).await.unwrap();
    assert!(answer.data.as_ref().unwrap().expose().starts_with("PHNhbWxwOlJlc3BvbnNl"));
    assert!(answer.state_token.is_none() && !format!("{answer:?}").contains("PHNhbWxwOlJlc3BvbnNl"));
    assert_eq!(serde_json::to_value(&answer).unwrap(), sample);

    let (tenant, sample) = answering("v2", "saml_assertions.generate", "mfa_required_four_devices").await;
    let answer = tenant.client().v2().saml_assertions().generate(login_v2()).await.unwrap();
    let devices: Vec<OtpDeviceId> = answer.devices.iter().flatten().map(|device| device.device_id).collect();
    assert_eq!(devices, [8022082, 8022200, 8022235, 8022575].map(OtpDeviceId::from));
    assert!(answer.data.is_none());
    assert!(!format!("{answer:?}").contains(answer.state_token.as_ref().unwrap().expose()));
    assert_eq!(serde_json::to_value(&answer).unwrap(), sample);
}

#[tokio::test]
async fn a_user_who_is_still_awaited_leaves_the_assertion_out() {
    let (tenant, _) = answering("v1", "saml_assertions.verify_factor", "pending").await;
    let factor = v1::SamlAssertionFactor::new("666666", "111111", "11x0x1x16x1x3259");
    let answer = tenant.client().v1().saml_assertions().verify_factor(factor).await.unwrap();
    assert_eq!(answer.status.unwrap().type_.as_deref(), Some("pending"));
    assert!(answer.data.is_none());

    let (tenant, _) = answering("v2", "saml_assertions.verify_factor", "pending").await;
    let factor = v2::SamlAssertionFactor::new("666666", OtpDeviceId::from(111111).to_string(), "11x0x1x16x1x3259");
    let factor = factor.do_not_notify(true);
    let answer = tenant.client().v2().saml_assertions().verify_factor(factor).await.unwrap();
    assert!(answer.data.is_none() && answer.message.unwrap().ends_with("Authentication pending."));
    let sent = tenant.simulator().requests().pop().unwrap().body;
    let sent: Value = serde_json::from_slice(&sent).unwrap();
    assert_eq!((&sent["device_id"], &sent["do_not_notify"]), (&Value::from("111111"), &Value::from(true)));
}

#[tokio::test]
async fn a_login_does_not_show_its_password() {
    watch::look_at(&format!("{:?} {:?}", login_v1(), login_v2()));
}

const MIKE: i64 = 56_781_966;
/// An application of the account.
const APP: &str = "1170001";

/// The XML of an assertion.
fn decoded(assertion: &str) -> String {
    String::from_utf8(STANDARD.decode(assertion).unwrap()).unwrap()
}

#[tokio::test]
async fn a_password_is_enough_for_who_has_no_second_factor() {
    let tenant = Tenant::with_users(2).await.unwrap();
    let (one, two) = (tenant.client().v1().saml_assertions(), tenant.client().v2().saml_assertions());
    let (name, password) = ("mike.tester@onelogin.com", Simulator::PASSWORD);
    let first = one.generate(v1::SamlAssertionRequest::new(name, password, APP, "example")).await.unwrap();
    let second = two.generate(v2::SamlAssertionRequest::new(name, password, APP, "example")).await.unwrap();
    let first = first.data.unwrap().expose().as_str().unwrap().to_owned();
    for assertion in [first.as_str(), second.data.unwrap().expose()] {
        let xml = decoded(assertion);
        assert!(
            xml.contains(">mike.tester@onelogin.com</saml:NameID>") && xml.contains("<saml:Audience>1170001<"),
            "{xml}"
        );
    }

    let login = |password, app, subdomain| v2::SamlAssertionRequest::new(name, password, app, subdomain);
    for (app, subdomain) in [("1", "example"), (APP, "")] {
        let error = two.generate(login(password, app, subdomain)).await.unwrap_err();
        assert_eq!(error.status(), Some(400), "a 404 is not documented");
    }
    let wrong = two.generate(login(PASSWORD, APP, "example")).await.unwrap_err();
    assert_eq!((wrong.status(), wrong.name()), (Some(401), Some("Unauthorized")));
    let login = v1::SamlAssertionRequest::new(name, password, "1", "example");
    assert_eq!(one.generate(login).await.unwrap_err().status(), Some(400));
}

#[tokio::test]
async fn a_second_factor_is_waited_for_in_both_versions_and_belongs_to_one_login() {
    let tenant = Tenant::with_users(2).await.unwrap();
    let (one, two) = (tenant.client().v1().saml_assertions(), tenant.client().v2().saml_assertions());
    tenant.simulator().enroll(MIKE, Factor::Protect);
    tenant.simulator().answer_pushes(Push::Accept { after: 1 });
    let name = "mike.tester@onelogin.com";

    let login = v2::SamlAssertionRequest::new(name, Simulator::PASSWORD, APP, "example");
    let challenge = two.generate(login).await.unwrap();
    assert_eq!(
        (challenge.message.as_deref(), challenge.user.unwrap().id.get()),
        (Some("MFA is required for this user"), MIKE)
    );
    let device = challenge.devices.unwrap()[0].device_id.to_string();
    let token = challenge.state_token.unwrap();
    let factor = |app: &str| v2::SamlAssertionFactor::new(app, device.clone(), token.expose());
    assert!(two.verify_factor(factor("1170002")).await.unwrap_err().is_not_found(), "it is for another application");
    let code = factor(APP).otp_token("000000");
    assert_eq!(two.verify_factor(code).await.unwrap_err().message(), "Failed authentication with this factor");
    let mut messages = Vec::new();
    let assertion = loop {
        let answer = two.verify_factor(factor(APP)).await.unwrap();
        messages.extend(answer.message);
        if let Some(assertion) = answer.data {
            break assertion;
        }
    };
    let pending = "Authentication pending on OL Protect";
    assert_eq!(messages, [pending, pending, "Success"]);
    assert!(decoded(assertion.expose()).contains(name));
    assert_eq!(tenant.simulator().notifications(MIKE), 2, "a push a call, without `do_not_notify`");

    let login = v1::SamlAssertionRequest::new(name, Simulator::PASSWORD, APP, "example");
    let challenge = one.generate(login).await.unwrap().data.unwrap();
    let token = challenge.expose()[0]["state_token"].as_str().unwrap();
    let session = onelogin::v1::LoginFactor::new(device.clone(), token).otp_token(Simulator::CODE);
    let session = tenant.client().v1().login().verify_factor(session).await.unwrap_err();
    assert_eq!(session.message(), "State token is invalid or expired", "it opens no session");
    let factor = v1::SamlAssertionFactor::new(APP, device, token).otp_token(Simulator::CODE);
    assert!(decoded(one.verify_factor(factor).await.unwrap().data.unwrap().expose()).contains(name));
}
