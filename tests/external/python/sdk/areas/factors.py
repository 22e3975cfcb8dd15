"""Second factors of both versions, and the logins that ask for them."""

from onelogin import (
    ActivateMfaFactorsRequest,
    CreateDeviceVerificationRequest,
    CreateFactorRegistrationRequest,
    GenerateMFAtokenRequest,
    GenerateOTPRequest,
    MultiFactorAuthenticationApi,
    MultiFactorAuthenticationV1Api,
    OtpDevice,
    SamlAssert,
    SAMLAssertionsApi,
    SamlFactor,
    VerifyMfaFactorRequest,
    VerifyUserRegistrationRequest,
    VerifyUserVerificationRequest,
)

from calls import Some, Without

KELLY, MIKE = 36216766, 56781966
CODE = "123456"


def version_2(calls):
    api = MultiFactorAuthenticationApi(calls.client)
    calls.call(
        "v2 mfa.list_factors",
        api.get_auth_factors,
        MIKE,
        gives=Some([{"factor_id": 58957, "auth_factor_name": "Google Authenticator"}]),
    )
    calls.call("v2 mfa.list_devices", api.get_authentication_devices, MIKE, gives=[])
    factor = CreateFactorRegistrationRequest(factor_id=58957, display_name="Spare", expires_in="300")
    made = calls.call(
        "v2 mfa.create_registration",
        api.create_factor_registration,
        MIKE,
        create_factor_registration_request=factor,
        gives={"user_display_name": "Spare", "user_id": str(MIKE)},
    )
    number = made["id"]
    calls.call(
        "v2 mfa.get_registration", api.get_user_registration, MIKE, number, gives=[{"id": number, "status": "pending"}]
    )
    otp = VerifyUserRegistrationRequest(otp=int(CODE))
    calls.call(
        "v2 mfa.verify_registration",
        api.verify_user_registration,
        MIKE,
        number,
        verify_user_registration_request=otp,
        gives={"status": "accepted"},
    )
    device = made["device_id"]
    calls.call(
        "v2 mfa.list_devices",
        api.get_authentication_devices,
        MIKE,
        gives=[{"device_id": device, "user_display_name": "Spare"}],
    )
    calls.call("v2 mfa.list_factors", api.get_auth_factors, MIKE, gives=Without([{"factor_id": 58957}]))
    calls.call("v2 mfa.delete_device", api.delete_enrolled_factor, MIKE, device)
    calls.call("v2 mfa.list_devices", api.get_authentication_devices, MIKE, gives=[])


def verifications(calls):
    api = MultiFactorAuthenticationApi(calls.client)
    devices = calls.call(
        "v2 mfa.list_devices",
        api.get_authentication_devices,
        KELLY,
        gives=Some([{"user_display_name": "Authenticator"}, {"default": True}]),
    )
    device = next(one["device_id"] for one in devices if one["user_display_name"] == "OneLogin SMS")
    asked = CreateDeviceVerificationRequest(device_id=int(device))
    begun = calls.call(
        "v2 mfa.create_verification",
        api.create_device_verification,
        KELLY,
        create_device_verification_request=asked,
        gives={"user_display_name": "OneLogin SMS"},
    )
    number = begun[0]["id"]
    calls.call(
        "v2 mfa.get_verification", api.get_user_verification, KELLY, number, gives={"id": number, "status": "pending"}
    )
    asked = CreateDeviceVerificationRequest(device_id=int(device), expires_in="120")
    calls.call(
        "v2 mfa.create_verification",
        api.create_device_verification,
        KELLY,
        create_device_verification_request=asked,
        gives={"expires_at": str},
    )
    wrong, right = VerifyUserVerificationRequest(otp="000000"), VerifyUserVerificationRequest(otp=CODE)
    calls.call(
        "v2 mfa.verify",
        api.verify_user_verification,
        KELLY,
        number,
        verify_user_verification_request=wrong,
        refused=403,
    )
    calls.call(
        "v2 mfa.verify",
        api.verify_user_verification,
        KELLY,
        number,
        verify_user_verification_request=right,
        gives={"code": 200},
    )
    calls.call("v2 mfa.get_verification", api.get_user_verification, KELLY, number, gives={"status": "accepted"})


def temporary_codes(calls):
    asked = GenerateOTPRequest(expires_in=600, reusable=True)
    calls.call(
        "v2 mfa.generate_token",
        MultiFactorAuthenticationApi(calls.client).generate_otp,
        KELLY,
        generate_otp_request=asked,
        gives={"reusable": True},
    )
    asked = GenerateMFAtokenRequest(expires_in=600, reusable=True)
    api = MultiFactorAuthenticationV1Api(calls.client)
    calls.call(
        "v1 mfa.generate_token",
        api.generate_mf_atoken,
        KELLY,
        generate_mf_atoken_request=asked,
        gives={"mfa_token": str, "expires_at": str},
    )
    calls.call(
        "v1 mfa.generate_token",
        api.generate_mf_atoken,
        KELLY,
        generate_mf_atoken_request=asked,
        gives={"resuable": True},
    )


def version_1(calls):
    api = MultiFactorAuthenticationV1Api(calls.client)
    calls.call("v1 mfa.list_devices", api.get_enrolled_factors, MIKE, gives={"data": {"otp_devices": []}})
    calls.call(
        "v1 mfa.list_factors", api.get_mfa_factors, MIKE, gives={"data": {"auth_factors": Some([{"factor_id": 16282}])}}
    )
    device = OtpDevice(factor_id=16282, display_name="Telephone", number="+14156456830", verified=True)
    calls.call(
        "v1 mfa.enroll",
        api.enroll_mfa_factor,
        MIKE,
        otp_device=device,
        gives={"data": [{"user_display_name": "Telephone", "active": True}]},
    )
    known, number = {"id": 3920371, "user_display_name": "OneLogin SMS"}, "3920371"
    calls.call("v1 mfa.list_devices", api.get_enrolled_factors, KELLY, gives={"data": {"otp_devices": Some([known])}})
    sent = calls.call(
        "v1 mfa.activate",
        api.activate_mfa_factors,
        KELLY,
        number,
        activate_mfa_factors_request=ActivateMfaFactorsRequest(),
        gives={"data": {"otp_devices": Some([known])}},
    )
    code = VerifyMfaFactorRequest(otp_token=CODE, state_token=sent["data"][0]["state_token"])
    calls.call(
        "v1 mfa.verify", api.verify_mfa_factor, KELLY, number, verify_mfa_factor_request=code, gives={"code": 200}
    )
    calls.call("v1 mfa.remove", api.remove_mfa_factors, KELLY, number)
    calls.call(
        "v1 mfa.list_devices", api.get_enrolled_factors, KELLY, gives={"data": {"otp_devices": Without([known])}}
    )


def assertions(calls):
    api = SAMLAssertionsApi(calls.client)
    versions = [
        ("v1", api.generate_saml_assert, api.ver_factor_saml),
        ("v2", api.generate_saml_assert2, api.ver_factor_saml2),
    ]
    for version, generate, verify in versions:
        mike = SamlAssert(
            username_or_email="mike.tester@onelogin.com",
            password="simulated-password",
            app_id="1170001",
            subdomain="acme",
        )
        calls.call(f"{version} saml_assertions.generate", generate, saml_assert=mike, gives={})
        kelly = SamlAssert(
            username_or_email="kellyslater", password="simulated-password", app_id="1170001", subdomain="acme"
        )
        asked = calls.call(f"{version} saml_assertions.generate", generate, saml_assert=kelly, gives={"data": [{}]})
        challenge = asked["data"][0] if version == "v1" else asked
        device = next(one["device_id"] for one in challenge["devices"] if one["device_type"] == "Google Authenticator")
        factor = SamlFactor(
            app_id="1170001", device_id=str(device), state_token=challenge["state_token"], otp_token=CODE
        )
        calls.call(f"{version} saml_assertions.verify_factor", verify, saml_factor=factor, gives={"data": str})


SCENARIOS = [
    (["v2 mfa"], version_2),
    (["v2 mfa"], verifications),
    (["v1 mfa", "v2 mfa"], temporary_codes),
    (["v1 mfa"], version_1),
    (["v1 saml_assertions", "v2 saml_assertions"], assertions),
]
