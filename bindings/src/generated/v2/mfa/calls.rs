//! Calls of the resource `mfa` of `v2`.
//!
//! Generated from `spec/v2/mfa.yaml` by `cargo xtask generate`; edit that, not this.

use super::super::*;
use crate::{ids::*, runtime::generated::*};

/// Second factors: enrolling them, and verifying users by them.
#[derive(Clone, Debug)]
pub struct Mfa {
    client: Client,
}

impl Mfa {
    #[inline]
    pub(crate) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// List the factors that a user can enroll.
    ///
    /// ```no_run
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let page = onelogin.v2().mfa().list_factors(36216766).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Reads what the user's policy allows and the user has not enrolled yet: a factor leaves this list as
    /// soon as there is a device of it. Factors that cannot be enrolled by the API may stand among them.
    /// This call is to be preferred to that of version 1, which can enroll by telephone only.
    ///
    /// Documented: one object in the vendor's own OpenAPI description. In fact: an array, as the page shows
    /// it (the vendor's Python SDK, which was mended for it).
    ///
    /// # Parameters
    ///
    /// * `user_id`: The user who is to enroll.
    ///
    /// # Errors
    ///
    /// * 401: The token is dead or its scope is too narrow; the answer does not tell which.
    ///
    /// # Request
    ///
    /// `GET /api/2/mfa/users/{user_id}/factors`, scope `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/2/multi-factor-authentication/available-factors)
    pub fn list_factors(&self, user_id: impl Into<UserId>) -> Call<Page<MfaFactor>> {
        Call::new(&self.client, &LIST_FACTORS).path::<UserId>(user_id.into())
    }

    /// Enroll a factor for a user.
    ///
    /// ```no_run
    /// use onelogin::v2::MfaEnrollment;
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let mfa_registration = onelogin.v2().mfa().create_registration(36216766, MfaEnrollment::new(58957, "Authenticator")).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Begins to enroll a factor and, where it sends codes, sends one. What follows depends on the factor.
    /// A code that was sent, or that the app shows, goes to `verify_registration`. A call to the telephone,
    /// a magic link and Protect are waited for with `get_registration`. With `verified` a telephone number
    /// or an address that the directory vouches for is enrolled at once. Only SMS, Voice, Email,
    /// Authenticator and OneLogin Protect can be enrolled this way, Duo cannot although its codes can be
    /// verified. A magic link, a custom message and an enrollment without a code need the address or the
    /// number on the user beforehand. This call is to be preferred to `mfa.enroll` of version 1, which
    /// takes a telephone only.
    ///
    /// # Parameters
    ///
    /// * `user_id`: The user who enrolls.
    ///
    /// # Errors
    ///
    /// * 401: The token is dead or its scope is too narrow; the answer does not tell which.
    ///
    /// # Request
    ///
    /// `POST /api/2/mfa/users/{user_id}/registrations`, scope `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/2/multi-factor-authentication/enroll-factor)
    pub fn create_registration(
        &self,
        user_id: impl Into<UserId>,
        body: MfaEnrollment,
    ) -> Call<MfaRegistration> {
        Call::new(&self.client, &CREATE_REGISTRATION)
            .path::<UserId>(user_id.into())
            .json(&body)
    }

    /// Read how far an enrollment is.
    ///
    /// ```no_run
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let mfa_registration = onelogin.v2().mfa().get_registration(36216766, "406fefd4-8a36-4aee-880c-f3e4a928e27d").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Tells whether the user has confirmed a factor that needs no code from the caller: typed the code
    /// into the telephone, followed the magic link, or paired OneLogin Protect. Ask again while it is
    /// pending.
    ///
    /// # Parameters
    ///
    /// * `user_id`: The user who enrolls.
    /// * `registration_id`: The registration, as creating it answered.
    ///
    /// # Errors
    ///
    /// * 401: The token is dead or its scope is too narrow; the page shows both forms of the refusal.
    ///
    /// # Request
    ///
    /// `GET /api/2/mfa/users/{user_id}/registrations/{registration_id}`, scope `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/2/multi-factor-authentication/enroll-factor-verify-poll)
    pub fn get_registration(
        &self,
        user_id: impl Into<UserId>,
        registration_id: impl Into<MfaRegistrationId>,
    ) -> Call<MfaRegistration> {
        Call::new(&self.client, &GET_REGISTRATION)
            .path::<UserId>(user_id.into())
            .path::<MfaRegistrationId>(registration_id.into())
    }

    /// Finish an enrollment with a code.
    ///
    /// ```no_run
    /// use onelogin::v2::MfaEnrollmentCode;
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let mfa_registration = onelogin.v2().mfa().verify_registration(36216766, "406fefd4-8a36-4aee-880c-f3e4a928e27d", MfaEnrollmentCode::new(58959)).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Confirms a factor with the code that the user was sent or that the app shows: SMS, e-mail,
    /// Authenticator and OneLogin Protect. What was enrolled with `verified` needs no code.
    ///
    /// # Parameters
    ///
    /// * `user_id`: The user who enrolls.
    /// * `registration_id`: The registration, as creating it answered.
    ///
    /// # Errors
    ///
    /// * 401: The token is dead or its scope is too narrow; the answer does not tell which.
    ///
    /// # Request
    ///
    /// `PUT /api/2/mfa/users/{user_id}/registrations/{registration_id}`, scope `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/2/multi-factor-authentication/enroll-factor-verify-otp)
    pub fn verify_registration(
        &self,
        user_id: impl Into<UserId>,
        registration_id: impl Into<MfaRegistrationId>,
        body: MfaEnrollmentCode,
    ) -> Call<MfaRegistration> {
        Call::new(&self.client, &VERIFY_REGISTRATION)
            .path::<UserId>(user_id.into())
            .path::<MfaRegistrationId>(registration_id.into())
            .json(&body)
    }

    /// List the devices of a user.
    ///
    /// ```no_run
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let page = onelogin.v2().mfa().list_devices(36216766).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Reads the factors that the user has enrolled. This call is to be preferred to that of version 1, as
    /// it leaves out those that still wait for their code; those that cannot be verified by the API are
    /// left out, too.
    ///
    /// # Parameters
    ///
    /// * `user_id`: The user.
    ///
    /// # Errors
    ///
    /// * 401: The token is dead or its scope is too narrow; the answer does not tell which.
    ///
    /// # Request
    ///
    /// `GET /api/2/mfa/users/{user_id}/devices`, scope `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/2/multi-factor-authentication/enrolled-factors)
    pub fn list_devices(&self, user_id: impl Into<UserId>) -> Call<Page<MfaDevice>> {
        Call::new(&self.client, &LIST_DEVICES).path::<UserId>(user_id.into())
    }

    /// Take a device from a user.
    ///
    /// ```no_run
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// onelogin.v2().mfa().delete_device(36216766, "3920371").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Removes an enrolled factor for good: the user has to enroll it again. The page documents no refusal;
    /// those of the other calls about factors are to be expected. This call is to be preferred to
    /// `mfa.remove` of version 1, as the others of this version are.
    ///
    /// # Parameters
    ///
    /// * `user_id`: The user.
    /// * `device_id`: The device, as the list of devices has it.
    ///
    /// Documented: an integer. In fact: the text that lists of devices hold (the samples of the other
    /// pages).
    ///
    /// # Request
    ///
    /// `DELETE /api/2/mfa/users/{user_id}/devices/{device_id}`, scope `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/2/multi-factor-authentication/remove-factor)
    pub fn delete_device(
        &self,
        user_id: impl Into<UserId>,
        device_id: impl Into<MfaDeviceId>,
    ) -> Call<()> {
        Call::new(&self.client, &DELETE_DEVICE)
            .path::<UserId>(user_id.into())
            .path::<MfaDeviceId>(device_id.into())
    }

    /// Begin to verify a user.
    ///
    /// ```no_run
    /// use onelogin::v2::MfaChallenge;
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let body = MfaChallenge::new("2825320").redirect_to("https://google.com");
    /// let mfa_verification = onelogin.v2().mfa().create_verification(36216766, body).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Has a factor act (sends a message, an e-mail or a push, or calls) and answers a verification, which
    /// `verify` or `get_verification` goes on with. OneLogin Protect and Authenticator need it as well to
    /// have their code checked, although nothing is sent. This call is to be preferred to `mfa.activate` of
    /// version 1, as what it answers can be waited for with `get_verification`.
    ///
    /// # Parameters
    ///
    /// * `user_id`: The user to verify.
    ///
    /// # Errors
    ///
    /// * 401: The token is dead or its scope is too narrow; the answer does not tell which.
    /// * 403: Not documented in words; presumably the code is wrong.
    ///
    /// # Request
    ///
    /// `POST /api/2/mfa/users/{user_id}/verifications`, scope `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/2/multi-factor-authentication/activate-factor)
    pub fn create_verification(
        &self,
        user_id: impl Into<UserId>,
        body: MfaChallenge,
    ) -> Call<MfaVerification> {
        Call::new(&self.client, &CREATE_VERIFICATION)
            .path::<UserId>(user_id.into())
            .json(&body)
    }

    /// Check a code without a verification.
    ///
    /// ```no_run
    /// use onelogin::v2::MfaCode;
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let mfa_verified = onelogin.v2().mfa().verify_code(36216766, MfaCode::new("123456").device_id("98765")).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Checks a code that the user has: an authenticator's needs its `device_id` beside it, one that was
    /// sent by SMS or e-mail does not. The page has a slash at the end of the path; the vendor's SDKs send
    /// none.
    ///
    /// # Parameters
    ///
    /// * `user_id`: The user to verify.
    ///
    /// # Errors
    ///
    /// * 401: The token is dead or its scope is too narrow; the answer does not tell which.
    /// * 403: Not documented in words; presumably the code is wrong.
    ///
    /// # Request
    ///
    /// `POST /api/2/mfa/users/{user_id}/verifications`, scope `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/2/multi-factor-authentication/verify-factor-post)
    pub fn verify_code(
        &self,
        user_id: impl Into<UserId>,
        body: MfaCode,
    ) -> Call<MfaVerified> {
        Call::new(&self.client, &VERIFY_CODE).path::<UserId>(user_id.into()).json(&body)
    }

    /// Read how far a verification is.
    ///
    /// ```no_run
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let mfa_verification_progress = onelogin.v2().mfa().get_verification(36216766, "406fefd4-8a36-4aee-880c-f3e4a928e27d").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Tells what the user did about a push, a call or a magic link: ask again while it is pending. This
    /// call is to be preferred to `mfa.verify` of version 1, which polls with a POST.
    ///
    /// # Parameters
    ///
    /// * `user_id`: The user to verify.
    /// * `verification_id`: The verification, as creating it answered.
    ///
    /// Documented: an integer. In fact: the UUID that creating a verification answers (the page of that
    /// call).
    ///
    /// # Errors
    ///
    /// * 401: The token is dead or its scope is too narrow; in the form of version 1.
    /// * 404: There is no such verification. The name of the refusal is `NotFoundError` in the vendor's
    ///   OpenAPI description.
    ///
    /// # Request
    ///
    /// `GET /api/2/mfa/users/{user_id}/verifications/{verification_id}`, scope `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/2/multi-factor-authentication/verify-factor-poll)
    pub fn get_verification(
        &self,
        user_id: impl Into<UserId>,
        verification_id: impl Into<MfaVerificationId>,
    ) -> Call<MfaVerificationProgress> {
        Call::new(&self.client, &GET_VERIFICATION)
            .path::<UserId>(user_id.into())
            .path::<MfaVerificationId>(verification_id.into())
    }

    /// Check the code of a verification.
    ///
    /// ```no_run
    /// use onelogin::v2::MfaCode;
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let mfa_verified = onelogin.v2().mfa().verify(36216766, "afc1a96d-2006-452a-a484-b2d084b00d76", MfaCode::new("123456").device_id("98765")).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Checks the code that the user gives for a verification. The page says of some uses that they are not
    /// possible at present, and sends their callers to `verify_code`. This call is to be preferred to that
    /// of version 1, as the others of this version are.
    ///
    /// # Parameters
    ///
    /// * `user_id`: The user to verify.
    /// * `verification_id`: The verification, as creating it answered.
    ///
    /// Documented: an integer. In fact: the UUID that creating a verification answers (the page of that
    /// call).
    ///
    /// # Errors
    ///
    /// * 401: The token is dead or its scope is too narrow; the answer does not tell which.
    /// * 403: Not documented in words; presumably the code is wrong.
    ///
    /// # Request
    ///
    /// `PUT /api/2/mfa/users/{user_id}/verifications/{verification_id}`, scope `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/2/multi-factor-authentication/verify-factor)
    pub fn verify(
        &self,
        user_id: impl Into<UserId>,
        verification_id: impl Into<MfaVerificationId>,
        body: MfaCode,
    ) -> Call<MfaVerified> {
        Call::new(&self.client, &VERIFY)
            .path::<UserId>(user_id.into())
            .path::<MfaVerificationId>(verification_id.into())
            .json(&body)
    }

    /// Make a temporary code for a user.
    ///
    /// ```no_run
    /// use onelogin::v2::MfaTokenRequest;
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let mfa_token = onelogin.v2().mfa().generate_token(36216766, MfaTokenRequest::new().expires_in(300).reusable(true)).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Makes a code that the user can enter in place of a factor, for instance while a telephone is lost.
    /// It lives three days if nothing else is asked for, which is the longest, and works once unless it is
    /// made reusable. This call is to be preferred to that of version 1, whose answer lacks the device.
    ///
    /// # Parameters
    ///
    /// * `user_id`: The user who is to get in.
    ///
    /// # Errors
    ///
    /// * 401: The token is dead or its scope is too narrow; the answer does not tell which.
    /// * 422: A value that cannot be taken, such as too long a life.
    ///
    /// # Request
    ///
    /// `POST /api/2/mfa/users/{user_id}/mfa_token`, with one of the scopes `Manage Users`, `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/2/multi-factor-authentication/generate-mfa-token)
    pub fn generate_token(
        &self,
        user_id: impl Into<UserId>,
        body: MfaTokenRequest,
    ) -> Call<MfaToken> {
        Call::new(&self.client, &GENERATE_TOKEN)
            .path::<UserId>(user_id.into())
            .json(&body)
    }
}

// spec/v2/mfa.yaml#/paths/~1api~12~1mfa~1users~1{user_id}~1factors/get
const LIST_FACTORS: Operation = Operation {
    api: "v2",
    id: "mfa.list_factors",
    method: Method::GET,
    path: "/api/2/mfa/users/{user_id}/factors",
    auth: Auth::Token,
    scopes: &["Manage All"],
    accept: "application/json",
    blank: false,
    result: None,
    pagination: None,
};

// spec/v2/mfa.yaml#/paths/~1api~12~1mfa~1users~1{user_id}~1registrations/post
const CREATE_REGISTRATION: Operation = Operation {
    api: "v2",
    id: "mfa.create_registration",
    method: Method::POST,
    path: "/api/2/mfa/users/{user_id}/registrations",
    auth: Auth::Token,
    scopes: &["Manage All"],
    accept: "application/json",
    blank: false,
    result: None,
    pagination: None,
};

// spec/v2/mfa.yaml#/paths/~1api~12~1mfa~1users~1{user_id}~1registrations~1{registration_id}/get
const GET_REGISTRATION: Operation = Operation {
    api: "v2",
    id: "mfa.get_registration",
    method: Method::GET,
    path: "/api/2/mfa/users/{user_id}/registrations/{registration_id}",
    auth: Auth::Token,
    scopes: &["Manage All"],
    accept: "application/json",
    blank: false,
    result: None,
    pagination: None,
};

// spec/v2/mfa.yaml#/paths/~1api~12~1mfa~1users~1{user_id}~1registrations~1{registration_id}/put
const VERIFY_REGISTRATION: Operation = Operation {
    api: "v2",
    id: "mfa.verify_registration",
    method: Method::PUT,
    path: "/api/2/mfa/users/{user_id}/registrations/{registration_id}",
    auth: Auth::TokenForUser,
    scopes: &["Manage All"],
    accept: "application/json",
    blank: false,
    result: None,
    pagination: None,
};

// spec/v2/mfa.yaml#/paths/~1api~12~1mfa~1users~1{user_id}~1devices/get
const LIST_DEVICES: Operation = Operation {
    api: "v2",
    id: "mfa.list_devices",
    method: Method::GET,
    path: "/api/2/mfa/users/{user_id}/devices",
    auth: Auth::Token,
    scopes: &["Manage All"],
    accept: "application/json",
    blank: false,
    result: None,
    pagination: None,
};

// spec/v2/mfa.yaml#/paths/~1api~12~1mfa~1users~1{user_id}~1devices~1{device_id}/delete
const DELETE_DEVICE: Operation = Operation {
    api: "v2",
    id: "mfa.delete_device",
    method: Method::DELETE,
    path: "/api/2/mfa/users/{user_id}/devices/{device_id}",
    auth: Auth::Token,
    scopes: &["Manage All"],
    accept: "application/json",
    blank: false,
    result: None,
    pagination: None,
};

// spec/v2/mfa.yaml#/paths/~1api~12~1mfa~1users~1{user_id}~1verifications/post
const CREATE_VERIFICATION: Operation = Operation {
    api: "v2",
    id: "mfa.create_verification",
    method: Method::POST,
    path: "/api/2/mfa/users/{user_id}/verifications",
    auth: Auth::Token,
    scopes: &["Manage All"],
    accept: "application/json",
    blank: false,
    result: None,
    pagination: None,
};

// spec/v2/mfa.yaml#/paths/~1api~12~1mfa~1users~1{user_id}~1verifications/post/x-second-meaning
const VERIFY_CODE: Operation = Operation {
    api: "v2",
    id: "mfa.verify_code",
    method: Method::POST,
    path: "/api/2/mfa/users/{user_id}/verifications",
    auth: Auth::TokenForUser,
    scopes: &["Manage All"],
    accept: "application/json",
    blank: false,
    result: None,
    pagination: None,
};

// spec/v2/mfa.yaml#/paths/~1api~12~1mfa~1users~1{user_id}~1verifications~1{verification_id}/get
const GET_VERIFICATION: Operation = Operation {
    api: "v2",
    id: "mfa.get_verification",
    method: Method::GET,
    path: "/api/2/mfa/users/{user_id}/verifications/{verification_id}",
    auth: Auth::Token,
    scopes: &["Manage All"],
    accept: "application/json",
    blank: false,
    result: None,
    pagination: None,
};

// spec/v2/mfa.yaml#/paths/~1api~12~1mfa~1users~1{user_id}~1verifications~1{verification_id}/put
const VERIFY: Operation = Operation {
    api: "v2",
    id: "mfa.verify",
    method: Method::PUT,
    path: "/api/2/mfa/users/{user_id}/verifications/{verification_id}",
    auth: Auth::TokenForUser,
    scopes: &["Manage All"],
    accept: "application/json",
    blank: false,
    result: None,
    pagination: None,
};

// spec/v2/mfa.yaml#/paths/~1api~12~1mfa~1users~1{user_id}~1mfa_token/post
const GENERATE_TOKEN: Operation = Operation {
    api: "v2",
    id: "mfa.generate_token",
    method: Method::POST,
    path: "/api/2/mfa/users/{user_id}/mfa_token",
    auth: Auth::Token,
    scopes: &["Manage Users", "Manage All"],
    accept: "application/json",
    blank: false,
    result: None,
    pagination: None,
};

#[cfg(feature = "__replay")]
exchange_table! {
    LIST_FACTORS => Page<MfaFactor>, |onelogin| onelogin.v2().mfa().list_factors(36216766);
    CREATE_REGISTRATION(MfaEnrollment) => MfaRegistration, |onelogin| onelogin.v2().mfa().create_registration(36216766, MfaEnrollment::new(58957, "Authenticator"));
    GET_REGISTRATION => MfaRegistration, |onelogin| onelogin.v2().mfa().get_registration(36216766, "406fefd4-8a36-4aee-880c-f3e4a928e27d");
    VERIFY_REGISTRATION(MfaEnrollmentCode) => MfaRegistration, |onelogin| onelogin.v2().mfa().verify_registration(36216766, "406fefd4-8a36-4aee-880c-f3e4a928e27d", MfaEnrollmentCode::new(58959));
    LIST_DEVICES => Page<MfaDevice>, |onelogin| onelogin.v2().mfa().list_devices(36216766);
    DELETE_DEVICE => (), |onelogin| onelogin.v2().mfa().delete_device(36216766, "3920371");
    CREATE_VERIFICATION(MfaChallenge) => MfaVerification, |onelogin| onelogin.v2().mfa().create_verification(36216766, MfaChallenge::new("2825320").redirect_to("https://google.com"));
    VERIFY_CODE(MfaCode) => MfaVerified, |onelogin| onelogin.v2().mfa().verify_code(36216766, MfaCode::new("123456").device_id("98765"));
    GET_VERIFICATION => MfaVerificationProgress, |onelogin| onelogin.v2().mfa().get_verification(36216766, "406fefd4-8a36-4aee-880c-f3e4a928e27d");
    VERIFY(MfaCode) => MfaVerified, |onelogin| onelogin.v2().mfa().verify(36216766, "afc1a96d-2006-452a-a484-b2d084b00d76", MfaCode::new("123456").device_id("98765"));
    GENERATE_TOKEN(MfaTokenRequest) => MfaToken, |onelogin| onelogin.v2().mfa().generate_token(36216766, MfaTokenRequest::new().expires_in(300).reusable(true));
}
