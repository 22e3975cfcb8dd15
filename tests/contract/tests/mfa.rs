//! Factors: what comes in an array of one on a page and by itself in an SDK is read the same.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use onelogin::v2::{MfaChallenge, MfaCode, MfaEnrollment, MfaEnrollmentCode, MfaRegistrationStatus};
use onelogin_contract::wire::{Wire, answer};

const REGISTRATION: &str = r#"{"id": "ca332b26-0d83", "status": "accepted", "device_id": "3919988"}"#;

#[tokio::test]
async fn a_registration_is_read_from_an_array_of_one_and_by_itself() {
    for body in [REGISTRATION.to_owned(), format!("[{REGISTRATION}]")] {
        let wire = Wire::default();
        let client = wire.client().unwrap();
        wire.will([200, 201, 200].map(|status| Ok(answer(status, &body, &[]))));
        let mfa = client.v2().mfa();
        let created = mfa.create_registration(7, MfaEnrollment::new(58961, "Mail")).await.unwrap();
        assert_eq!(created.id.as_str(), "ca332b26-0d83", "{body}");
        assert_eq!(created.status, Some(MfaRegistrationStatus::Accepted), "{body}");
        assert_eq!(created.device_id.as_ref().unwrap().as_str(), "3919988", "{body}");
        let verified = mfa.verify_registration(7, created.id.clone(), MfaEnrollmentCode::new("058959")).await.unwrap();
        let read = mfa.get_registration(7, created.id.clone()).await.unwrap();
        assert_eq!((&verified, &read), (&created, &created), "{body}");
        assert!(created.unknown().is_empty(), "{body}");
    }
}

#[tokio::test]
async fn ids_that_come_as_numbers_are_read_as_text() {
    let wire = Wire::default();
    let client = wire.client().unwrap();
    let body = r#"{"id": "5a0ba80a-39a1", "status": "pending", "user_id": 2323, "device_id": 489339}"#;
    wire.will([Ok(answer(200, body, &[]))]);
    let registration = client.v2().mfa().get_registration(2323, "5a0ba80a-39a1").await.unwrap();
    assert_eq!(registration.user_id.as_deref(), Some("2323"));
    assert_eq!(registration.device_id.as_ref().unwrap().as_str(), "489339");
    let written: serde_json::Value = serde_json::from_str(body).unwrap();
    assert_eq!(serde_json::to_value(&registration).unwrap(), written);
}

#[tokio::test]
async fn one_request_begins_a_verification_and_another_of_the_same_path_checks_a_code() {
    let wire = Wire::default();
    let client = wire.client().unwrap();
    let mfa = client.v2().mfa();
    wire.will([
        Ok(answer(201, r#"[{"id": "afc1a96d-2006", "device_id": "3920371"}]"#, &[])),
        Ok(answer(200, r#"{"status": {"type": "success", "code": 200, "message": "Success", "error": false}}"#, &[])),
        Ok(answer(200, r#"{"type": "success", "code": 200, "message": "Success", "error": false}"#, &[])),
    ]);
    let begun = mfa.create_verification(7, MfaChallenge::new("3920371")).await.unwrap();
    assert_eq!(begun.id.as_str(), "afc1a96d-2006");
    let checked = mfa.verify_code(7, MfaCode::new("012345").device_id("98765")).await.unwrap();
    assert_eq!(checked.status.unwrap().code, Some(200));
    // The vendor's SDKs expect the outcome without its envelope.
    let verified = mfa.verify(7, "afc1a96d-2006", MfaCode::new("012345")).await.unwrap();
    assert_eq!((verified.status, verified.error, verified.code), (None, Some(false), Some(200)));

    let seen = wire.seen();
    let paths: Vec<_> = seen.iter().map(|seen| seen.target.as_str()).collect();
    let shared = "/api/2/mfa/users/7/verifications";
    assert_eq!(paths, [shared, shared, "/api/2/mfa/users/7/verifications/afc1a96d-2006"]);
    let bodies: Vec<_> = seen.iter().map(|seen| std::str::from_utf8(&seen.body).unwrap()).collect();
    let expected = [r#"{"device_id":"3920371"}"#, r#"{"otp":"012345","device_id":"98765"}"#, r#"{"otp":"012345"}"#];
    assert_eq!(bodies, expected);
}

#[tokio::test]
async fn the_code_of_an_enrollment_goes_out_as_a_number_or_as_text() {
    let wire = Wire::default();
    let client = wire.client().unwrap();
    wire.will([Ok(answer(200, REGISTRATION, &[])), Ok(answer(200, REGISTRATION, &[]))]);
    let mfa = client.v2().mfa();
    mfa.verify_registration(7, "ca332b26-0d83", MfaEnrollmentCode::new(58959)).await.unwrap();
    mfa.verify_registration(7, "ca332b26-0d83", MfaEnrollmentCode::new("058959")).await.unwrap();
    let bodies: Vec<_> = wire.seen().into_iter().map(|seen| String::from_utf8(seen.body.to_vec()).unwrap()).collect();
    assert_eq!(bodies, [r#"{"otp":58959}"#, r#"{"otp":"058959"}"#]);
}
