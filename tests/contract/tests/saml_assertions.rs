//! SAML logins: the assertion, the second factor and the wait for it come through the types of both versions.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]
#![allow(deprecated, reason = "version 1 is still there")]

use onelogin::{OtpDeviceId, v1, v2};
use onelogin_contract::{
    examples,
    tenant::Tenant,
    watch::{self, PASSWORD},
};
use onelogin_simulator::Answer;
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
    assert!(answer.data.as_ref().unwrap().as_str().unwrap().starts_with("PHNhbWxwOlJlc3BvbnNl"));
    assert_eq!(serde_json::to_value(&answer).unwrap(), sample);

    let (tenant, sample) = answering("v1", "saml_assertions.generate", "mfa_required").await;
    let answer = tenant.client().v1().saml_assertions().generate(login_v1()).await.unwrap();
    let challenge = &answer.data.as_ref().unwrap()[0];
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
