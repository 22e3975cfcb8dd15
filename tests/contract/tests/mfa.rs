//! Factors: enrolled, verified and taken away as a tenant does it; and what comes in an array of one on a page and by itself in
//! an SDK is read the same.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::time::Duration;

use onelogin::{
    MfaDeviceId, MfaVerificationId, v1,
    v2::{
        MfaChallenge, MfaCode, MfaEnrollment, MfaEnrollmentCode, MfaRegistrationStatus, MfaTokenRequest,
        MfaVerificationStatus,
    },
};
use onelogin_contract::{
    tenant::Tenant,
    wire::{Wire, answer},
};
use onelogin_simulator::{Factor, Push, Simulator};

const KELLY: i64 = 36_216_766;
const MIKE: i64 = 56_781_966;
const NOBODY: i64 = 222_222;

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

/// The ids of Mike's devices in version 2.
async fn devices(tenant: &Tenant) -> Vec<MfaDeviceId> {
    let page = tenant.client().v2().mfa().list_devices(MIKE).await.unwrap();
    page.items.into_iter().map(|device| device.device_id).collect()
}

async fn factors(tenant: &Tenant) -> Vec<i64> {
    let page = tenant.client().v2().mfa().list_factors(MIKE).await.unwrap();
    page.items.iter().map(|factor| factor.factor_id.get()).collect()
}

#[tokio::test]
async fn a_device_counts_from_its_first_code_until_it_is_deleted() {
    let tenant = Tenant::with_users(2).await.unwrap();
    let mfa = tenant.client().v2().mfa();
    assert_eq!(factors(&tenant).await, [58958, 58959, 58960, 58961, 58957]);

    let begun = mfa.create_registration(MIKE, MfaEnrollment::new(58957, "My app")).await.unwrap();
    assert_eq!(begun.status, Some(MfaRegistrationStatus::Pending));
    assert!(begun.factor_data.unwrap().totp_url.unwrap().expose().starts_with("otpauth://totp/"));
    assert!(devices(&tenant).await.is_empty(), "it does not count yet");
    let wrong = mfa.verify_registration(MIKE, begun.id.clone(), MfaEnrollmentCode::new("000000")).await.unwrap_err();
    assert_eq!(wrong.status(), Some(403));
    let code: i64 = Simulator::CODE.parse().unwrap();
    let done = mfa.verify_registration(MIKE, begun.id.clone(), MfaEnrollmentCode::new(code)).await.unwrap();
    assert_eq!((done.status, done.device_id.clone()), (Some(MfaRegistrationStatus::Accepted), begun.device_id));
    let device = done.device_id.unwrap();
    assert_eq!(devices(&tenant).await, std::slice::from_ref(&device));
    assert_eq!(factors(&tenant).await, [58958, 58959, 58960, 58961]);
    let again = mfa.verify_registration(MIKE, begun.id.clone(), MfaEnrollmentCode::new(code)).await;
    assert_eq!(again.unwrap_err().status(), Some(403), "a code works once");
    assert!(mfa.get_registration(KELLY, begun.id).await.unwrap_err().is_not_found(), "it is not hers");

    mfa.delete_device(MIKE, device.clone()).await.unwrap();
    assert!(devices(&tenant).await.is_empty());
    assert!(mfa.delete_device(MIKE, device).await.unwrap_err().is_not_found());
    assert!(mfa.list_devices(NOBODY).await.unwrap_err().is_not_found());
}

#[tokio::test]
async fn an_enrollment_is_waited_for_or_vouched_for() {
    let tenant = Tenant::with_users(2).await.unwrap();
    let mfa = tenant.client().v2().mfa();
    tenant.simulator().answer_pushes(Push::Accept { after: 1 });
    let protect = mfa.create_registration(MIKE, MfaEnrollment::new(58958, "Protect")).await.unwrap();
    let first = mfa.get_registration(MIKE, protect.id.clone()).await.unwrap();
    let second = mfa.get_registration(MIKE, protect.id).await.unwrap();
    assert_eq!(first.status, Some(MfaRegistrationStatus::Pending));
    assert_eq!(second.status, Some(MfaRegistrationStatus::Accepted));
    assert_eq!(devices(&tenant).await.len(), 1);

    // Mike has an address, and no number.
    let mail = mfa.create_registration(MIKE, MfaEnrollment::new(58961, "Mail").verified(true)).await.unwrap();
    assert_eq!(mail.status, Some(MfaRegistrationStatus::Accepted));
    assert_eq!(devices(&tenant).await.len(), 2);
    let phone = mfa.create_registration(MIKE, MfaEnrollment::new(58959, "Phone").verified(true)).await.unwrap_err();
    assert_eq!(phone.status(), Some(422));
    let short = mfa.create_registration(MIKE, MfaEnrollment::new(58961, "Mail").expires_in("60")).await.unwrap_err();
    assert_eq!(short.status(), Some(422));

    let begun = mfa.create_registration(MIKE, MfaEnrollment::new(58961, "Mail").expires_in("900")).await.unwrap();
    tenant.simulator().advance(Duration::from_secs(900));
    let late = mfa.verify_registration(MIKE, begun.id, MfaEnrollmentCode::new(Simulator::CODE)).await;
    assert!(late.unwrap_err().is_not_found());
}

#[tokio::test]
async fn a_verification_is_pending_until_the_user_answers_or_its_time_is_up() {
    let tenant = Tenant::with_users(2).await.unwrap();
    let mfa = tenant.client().v2().mfa();
    let device = tenant.simulator().enroll(MIKE, Factor::Protect).to_string();
    let begin = async |push| -> MfaVerificationId {
        tenant.simulator().answer_pushes(push);
        let challenge = MfaChallenge::new(device.clone()).expires_in(60);
        mfa.create_verification(MIKE, challenge).await.unwrap().id
    };
    let poll = async |id: &MfaVerificationId| mfa.get_verification(MIKE, id.clone()).await.map(|found| found.status);
    use MfaVerificationStatus::{Accepted, Pending, Rejected};

    let accepted = begin(Push::Accept { after: 2 }).await;
    for expected in [Pending, Pending, Accepted, Accepted] {
        assert_eq!(poll(&accepted).await.unwrap(), Some(expected));
    }
    let rejected = begin(Push::Reject { after: 0 }).await;
    assert_eq!(poll(&rejected).await.unwrap(), Some(Rejected));
    let ignored = begin(Push::Ignore).await;
    assert_eq!(poll(&ignored).await.unwrap(), Some(Pending));
    assert_eq!(tenant.simulator().notifications(MIKE), 3);

    tenant.simulator().advance(Duration::from_secs(60));
    assert!(poll(&ignored).await.unwrap_err().is_not_found());
    assert!(mfa.create_verification(MIKE, MfaChallenge::new("1")).await.unwrap_err().is_not_found());
}

#[tokio::test]
async fn the_code_of_a_verification_is_right_once() {
    let tenant = Tenant::with_users(2).await.unwrap();
    let mfa = tenant.client().v2().mfa();
    let begun = mfa.create_verification(KELLY, MfaChallenge::new("3920371")).await.unwrap();
    assert_eq!((begun.auth_factor_name.as_deref(), begun.user_id.as_deref()), (Some("SMS"), Some("36216766")));
    let id = begun.id;
    assert_eq!(mfa.verify(KELLY, id.clone(), MfaCode::new("000000")).await.unwrap_err().status(), Some(403));
    let progress = mfa.get_verification(KELLY, id.clone()).await.unwrap();
    assert_eq!(progress.status, Some(MfaVerificationStatus::Pending), "a wrong code leaves it open");
    mfa.verify(KELLY, id.clone(), MfaCode::new(Simulator::CODE)).await.unwrap();
    let progress = mfa.get_verification(KELLY, id.clone()).await.unwrap();
    assert_eq!(progress.status, Some(MfaVerificationStatus::Accepted));
    assert!(mfa.verify(KELLY, id, MfaCode::new(Simulator::CODE)).await.is_err());
}

#[tokio::test]
async fn a_temporary_code_works_once_or_until_its_time_is_up() {
    let tenant = Tenant::with_users(2).await.unwrap();
    let (one, two) = (tenant.client().v1().mfa(), tenant.client().v2().mfa());
    let verify = async |code: &str| one.verify(MIKE, 0, v1::MfaVerification::new().otp_token(code)).await;

    let token = two.generate_token(MIKE, MfaTokenRequest::new()).await.unwrap();
    assert_eq!(token.device_id.unwrap().as_str(), "user_temp_otp_56781966");
    let once = token.mfa_token.unwrap();
    let stolen = one.verify(KELLY, 0, v1::MfaVerification::new().otp_token(once.expose())).await;
    assert_eq!(stolen.unwrap_err().status(), Some(401), "it is another's");
    verify(once.expose()).await.unwrap();
    assert_eq!(verify(once.expose()).await.unwrap_err().status(), Some(401));

    let request = v1::MfaTokenRequest::new().reusable(true).expires_in(300);
    let token = one.generate_token(MIKE, request).await.unwrap();
    assert_eq!(token.reusable, Some(true));
    let reusable = token.mfa_token.unwrap();
    verify(reusable.expose()).await.unwrap();
    verify(reusable.expose()).await.unwrap();
    tenant.simulator().advance(Duration::from_secs(300));
    assert!(verify(reusable.expose()).await.is_err());
    let long = two.generate_token(MIKE, MfaTokenRequest::new().expires_in(259_201)).await.unwrap_err();
    assert_eq!(long.status(), Some(422));
}

#[tokio::test]
async fn version_1_activates_a_telephone_by_the_first_code_that_was_sent_to_it() {
    let tenant = Tenant::with_users(2).await.unwrap();
    let mfa = tenant.client().v1().mfa();
    let offered = mfa.list_factors(MIKE).await.unwrap().auth_factors.unwrap();
    assert_eq!(
        offered.iter().filter_map(|factor| factor.name.as_deref()).collect::<Vec<_>>(),
        ["OneLogin SMS", "OneLogin Voice"]
    );
    let new = v1::MfaEnrollment::new(offered[0].factor_id, "Mike's phone", "+14155550100");
    let device = mfa.enroll(MIKE, new).await.unwrap();
    assert_eq!((device.active, device.phone_number.as_deref()), (Some(false), Some("+14155550100")));

    let code = || v1::MfaVerification::new().otp_token(Simulator::CODE);
    let without = mfa.verify(MIKE, device.id, code()).await.unwrap_err();
    assert_eq!((without.status(), without.message()), (Some(400), "State token is invalid or expired"));
    tenant.simulator().advance(Duration::from_secs(120));
    let stale = code().state_token(device.state_token.unwrap().expose());
    assert_eq!(mfa.verify(MIKE, device.id, stale).await.unwrap_err().status(), Some(400));

    let sent = mfa.activate(MIKE, device.id, v1::MfaActivation::new().state_token_expires_in(300)).await.unwrap();
    assert_eq!((sent.id.get(), sent.device_id, tenant.simulator().notifications(MIKE)), (MIKE, device.id, 2));
    let state_token = sent.state_token.unwrap();
    let answer = |code: &str| v1::MfaVerification::new().state_token(state_token.expose()).otp_token(code);
    assert_eq!(mfa.verify(MIKE, device.id, answer("000000")).await.unwrap_err().status(), Some(401));
    mfa.verify(MIKE, device.id, answer(Simulator::CODE)).await.unwrap();
    assert_eq!(mfa.verify(MIKE, device.id, answer(Simulator::CODE)).await.unwrap_err().status(), Some(400));
    let listed = mfa.list_devices(MIKE).await.unwrap().otp_devices.unwrap();
    assert_eq!(listed.iter().map(|device| (device.id, device.active)).collect::<Vec<_>>(), [(device.id, Some(true))]);

    mfa.remove(MIKE, device.id).await.unwrap();
    let gone = mfa.remove(MIKE, device.id).await.unwrap_err();
    assert_eq!((gone.status(), gone.message()), (Some(400), "Factor could not be found"));
    assert!(mfa.list_factors(NOBODY).await.unwrap_err().is_not_found());
}

#[tokio::test]
async fn version_1_waits_for_a_push_and_lists_what_takes_codes_too_twice() {
    let tenant = Tenant::with_users(2).await.unwrap();
    let mfa = tenant.client().v1().mfa();
    let device = tenant.simulator().enroll(MIKE, Factor::Protect);
    let listed = mfa.list_devices(MIKE).await.unwrap().otp_devices.unwrap();
    assert_eq!(listed.iter().map(|device| device.needs_trigger).collect::<Vec<_>>(), [Some(true), Some(false)]);
    mfa.verify(MIKE, device, v1::MfaVerification::new().otp_token(Simulator::CODE)).await.unwrap();

    tenant.simulator().answer_pushes(Push::Accept { after: 1 });
    let sent = mfa.activate(MIKE, device, v1::MfaActivation::new()).await.unwrap();
    let state_token = sent.state_token.unwrap();
    let mut types = Vec::new();
    for _ in 0..2 {
        let waiting = v1::MfaVerification::new().state_token(state_token.expose());
        types.push(mfa.verify(MIKE, device, waiting).await.unwrap().status.unwrap().type_.unwrap());
    }
    assert_eq!(types, ["pending", "success"]);
}
