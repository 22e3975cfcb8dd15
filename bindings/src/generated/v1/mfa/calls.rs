//! Calls of the resource `mfa` of `v1`.
//!
//! Generated from `spec/v1/mfa.yaml` by `cargo xtask generate`; edit that, not this.

use super::super::*;
use crate::{ids::*, runtime::generated::*};

/// Second factors of users.
#[derive(Clone, Debug)]
pub struct Mfa {
    client: Client,
}

impl Mfa {
    #[inline]
    pub(crate) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// List the factors a user can enroll.
    ///
    /// ```no_run
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let mfa_factors = onelogin.v1().mfa().list_factors(35510511).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Reads the kinds of second factor that a user can be enrolled with by `mfa.enroll`, which in version
    /// 1 are OneLogin SMS and OneLogin Voice only. A factor the user has already is not among them. Version
    /// 2 is to be preferred: it can enroll more kinds.
    ///
    /// Documented: the path ends in `auth_factor` in the vendor's OpenAPI file and Python SDK. In fact: it
    /// ends in `auth_factors` (the call's page and the vendor's other SDKs).
    ///
    /// # Parameters
    ///
    /// * `user_id`: The user.
    ///
    /// # Errors
    ///
    /// * 400: The Authorization header is malformed.
    /// * 401: The token is dead, or its scope is too narrow.
    /// * 404: There is no such user.
    ///
    /// # Request
    ///
    /// `GET /api/1/users/{user_id}/auth_factors`, with one of the scopes `Read Users`, `Manage Users`, `Read All`, `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/1/multi-factor-authentication/available-factors)
    pub fn list_factors(&self, user_id: impl Into<UserId>) -> Call<MfaFactors> {
        Call::new(&self.client, &LIST_FACTORS).path::<UserId>(user_id.into())
    }

    /// List a user's second factors.
    ///
    /// ```no_run
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let mfa_devices = onelogin.v1().mfa().list_devices(35510511).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Reads the devices that a user is enrolled with, as far as they can be verified through the API. One
    /// that takes both a push notification and a code is there twice, once with `needs_trigger` and once
    /// without. Version 2 is to be preferred: it leaves out devices that do not count yet.
    ///
    /// # Parameters
    ///
    /// * `user_id`: The user.
    ///
    /// # Errors
    ///
    /// * 400: The Authorization header is malformed, or a parameter is refused.
    /// * 401: The token is dead, or its scope is too narrow.
    ///
    /// # Request
    ///
    /// `GET /api/1/users/{user_id}/otp_devices`, with one of the scopes `Read Users`, `Manage Users`, `Read All`, `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/1/multi-factor-authentication/enrolled-factors)
    pub fn list_devices(&self, user_id: impl Into<UserId>) -> Call<MfaDevices> {
        Call::new(&self.client, &LIST_DEVICES).path::<UserId>(user_id.into())
    }

    /// Enroll a user with a second factor.
    ///
    /// ```no_run
    /// use onelogin::v1::MfaEnrollment;
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let mfa_device = onelogin.v1().mfa().enroll(35510511, MfaEnrollment::new(16282, "Rich's Phone", "+1xxxxxxxxxx")).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Registers a telephone as a user's second factor, through OneLogin SMS or OneLogin Voice. Unless
    /// `verified` is set it has to be verified once before it counts: with `mfa.activate` where
    /// `needs_trigger` says so, and `mfa.verify`. An older copy of the page also allows the scopes for
    /// reading. `mfa.create_registration` of version 2 is to be preferred: it enrolls e-mail,
    /// authenticators and OneLogin Protect as well.
    ///
    /// # Parameters
    ///
    /// * `user_id`: The user.
    ///
    /// # Errors
    ///
    /// * 400: The Authorization header is malformed, or a parameter is refused.
    /// * 401: The token is dead, or its scope is too narrow.
    ///
    /// # Request
    ///
    /// `POST /api/1/users/{user_id}/otp_devices`, with one of the scopes `Manage Users`, `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/1/multi-factor-authentication/enroll-factor)
    pub fn enroll(
        &self,
        user_id: impl Into<UserId>,
        body: MfaEnrollment,
    ) -> Call<MfaDevice> {
        Call::new(&self.client, &ENROLL).path::<UserId>(user_id.into()).json(&body)
    }

    /// Remove a user's second factor.
    ///
    /// ```no_run
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let status_envelope = onelogin.v1().mfa().remove(35510511, 525509).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Takes a device from a user, who then has to enroll another where the policy asks for a second
    /// factor. `mfa.delete_device` of version 2 is to be preferred, as its other calls are; it wants the
    /// scope `Manage All`.
    ///
    /// # Parameters
    ///
    /// * `user_id`: The user.
    /// * `device_id`: The device.
    ///
    /// Documented: a string in the vendor's OpenAPI file. In fact: an integer, as wherever version 1
    /// answers it (the call's page).
    ///
    /// # Errors
    ///
    /// * 400: There is no such device, which is no 404 here.
    /// * 401: The token is dead, or its scope is too narrow.
    ///
    /// # Request
    ///
    /// `DELETE /api/1/users/{user_id}/otp_devices/{device_id}`, with one of the scopes `Manage Users`, `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/1/multi-factor-authentication/remove-factor)
    pub fn remove(
        &self,
        user_id: impl Into<UserId>,
        device_id: impl Into<OtpDeviceId>,
    ) -> Call<StatusEnvelope> {
        Call::new(&self.client, &REMOVE)
            .path::<UserId>(user_id.into())
            .path::<OtpDeviceId>(device_id.into())
    }

    /// Have a second factor send its code.
    ///
    /// ```no_run
    /// use onelogin::v1::MfaActivation;
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let mfa_trigger = onelogin.v1().mfa().activate(35510511, 525509, MfaActivation::new().state_token_expires_in(300)).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Makes a device that has `needs_trigger` send the user a code or a push notification, and answers the
    /// token that `mfa.verify` then asks for. Other devices need no such call. `mfa.create_verification` of
    /// version 2 is to be preferred: its answer is what a push or a link is then waited for with.
    ///
    /// Documented: `data` holds `otp_devices`, as `mfa.list_devices` answers it, in the vendor's OpenAPI
    /// file and Python SDK. In fact: `data` is a list of one, whose `id` is that of the user (the call's
    /// page and the tests of the vendor's older Python SDK).
    ///
    /// # Parameters
    ///
    /// * `user_id`: The user.
    /// * `device_id`: The device.
    ///
    /// Documented: a string in the vendor's OpenAPI file. In fact: an integer, as wherever version 1
    /// answers it (the call's page).
    ///
    /// # Errors
    ///
    /// * 400: The Authorization header is malformed, or a parameter is refused.
    /// * 401: The token is dead, or its scope is too narrow.
    ///
    /// # Request
    ///
    /// `POST /api/1/users/{user_id}/otp_devices/{device_id}/trigger`, with one of the scopes `Manage Users`, `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/1/multi-factor-authentication/activate-factor)
    pub fn activate(
        &self,
        user_id: impl Into<UserId>,
        device_id: impl Into<OtpDeviceId>,
        body: MfaActivation,
    ) -> Call<MfaTrigger> {
        Call::new(&self.client, &ACTIVATE)
            .path::<UserId>(user_id.into())
            .path::<OtpDeviceId>(device_id.into())
            .json(&body)
    }

    /// Verify a second factor.
    ///
    /// ```no_run
    /// use onelogin::v1::MfaVerification;
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let status_envelope = onelogin.v1().mfa().verify(35510511, 525509, MfaVerification::new().otp_token("123456")).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Checks the code that a user has entered, or whether a push notification was accepted. The first
    /// success makes a new device active. For a push notification the code is left out and the call
    /// repeated until the state token expires. The device 0 stands for a temporary token of
    /// `mfa.generate_token`, for users who have no device. `mfa.verify` and `mfa.get_verification` of
    /// version 2 are to be preferred: they tell a push that was refused from one that waits.
    ///
    /// Documented: the body is the status alone, without `status` around it, in the vendor's OpenAPI file.
    /// In fact: it is the envelope of version 1 (the call's page).
    ///
    /// # Parameters
    ///
    /// * `user_id`: The user.
    /// * `device_id`: The device, or 0 for a temporary token.
    ///
    /// # Errors
    ///
    /// * 400: There is no such user, which is no 404 here, or the state token has expired.
    /// * 401: The token is dead, or its scope is too narrow.
    ///
    /// # Request
    ///
    /// `POST /api/1/users/{user_id}/otp_devices/{device_id}/verify`, with one of the scopes `Manage Users`, `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/1/multi-factor-authentication/verify-factor)
    pub fn verify(
        &self,
        user_id: impl Into<UserId>,
        device_id: impl Into<OtpDeviceId>,
        body: MfaVerification,
    ) -> Call<StatusEnvelope> {
        Call::new(&self.client, &VERIFY)
            .path::<UserId>(user_id.into())
            .path::<OtpDeviceId>(device_id.into())
            .json(&body)
    }

    /// Make a temporary MFA token.
    ///
    /// ```no_run
    /// use onelogin::v1::MfaTokenRequest;
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let mfa_token = onelogin.v1().mfa().generate_token(35510511, MfaTokenRequest::new().expires_in(300).reusable(true)).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Makes a code that a user can enter in place of a second factor for a while, such as one who has lost
    /// the telephone. It is checked by `mfa.verify` with the device 0. The answer has no envelope, unlike
    /// the others of version 1; refusals have. Version 2 is to be preferred: its answer has the device that
    /// the code counts as.
    ///
    /// # Parameters
    ///
    /// * `user_id`: The user.
    ///
    /// # Errors
    ///
    /// * 401: The token is dead, or its scope is too narrow; the message tells which.
    ///
    /// # Request
    ///
    /// `POST /api/1/users/{user_id}/mfa_token`, with one of the scopes `Manage Users`, `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/1/multi-factor-authentication/generate-mfa-token)
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

// spec/v1/mfa.yaml#/paths/~1api~11~1users~1{user_id}~1auth_factors/get
const LIST_FACTORS: Operation = Operation {
    api: "v1",
    id: "mfa.list_factors",
    method: Method::GET,
    path: "/api/1/users/{user_id}/auth_factors",
    auth: Auth::Token,
    scopes: &["Read Users", "Manage Users", "Read All", "Manage All"],
    accept: "application/json",
    blank: false,
    result: Some(Member {
        name: "data",
        others: &["status"],
    }),
    pagination: None,
};

// spec/v1/mfa.yaml#/paths/~1api~11~1users~1{user_id}~1otp_devices/get
const LIST_DEVICES: Operation = Operation {
    api: "v1",
    id: "mfa.list_devices",
    method: Method::GET,
    path: "/api/1/users/{user_id}/otp_devices",
    auth: Auth::Token,
    scopes: &["Read Users", "Manage Users", "Read All", "Manage All"],
    accept: "application/json",
    blank: false,
    result: Some(Member {
        name: "data",
        others: &["status"],
    }),
    pagination: None,
};

// spec/v1/mfa.yaml#/paths/~1api~11~1users~1{user_id}~1otp_devices/post
const ENROLL: Operation = Operation {
    api: "v1",
    id: "mfa.enroll",
    method: Method::POST,
    path: "/api/1/users/{user_id}/otp_devices",
    auth: Auth::Token,
    scopes: &["Manage Users", "Manage All"],
    accept: "application/json",
    blank: false,
    result: Some(Member {
        name: "data",
        others: &["status"],
    }),
    pagination: None,
};

// spec/v1/mfa.yaml#/paths/~1api~11~1users~1{user_id}~1otp_devices~1{device_id}/delete
const REMOVE: Operation = Operation {
    api: "v1",
    id: "mfa.remove",
    method: Method::DELETE,
    path: "/api/1/users/{user_id}/otp_devices/{device_id}",
    auth: Auth::Token,
    scopes: &["Manage Users", "Manage All"],
    accept: "application/json",
    blank: false,
    result: None,
    pagination: None,
};

// spec/v1/mfa.yaml#/paths/~1api~11~1users~1{user_id}~1otp_devices~1{device_id}~1trigger/post
const ACTIVATE: Operation = Operation {
    api: "v1",
    id: "mfa.activate",
    method: Method::POST,
    path: "/api/1/users/{user_id}/otp_devices/{device_id}/trigger",
    auth: Auth::Token,
    scopes: &["Manage Users", "Manage All"],
    accept: "application/json",
    blank: false,
    result: Some(Member {
        name: "data",
        others: &["status"],
    }),
    pagination: None,
};

// spec/v1/mfa.yaml#/paths/~1api~11~1users~1{user_id}~1otp_devices~1{device_id}~1verify/post
const VERIFY: Operation = Operation {
    api: "v1",
    id: "mfa.verify",
    method: Method::POST,
    path: "/api/1/users/{user_id}/otp_devices/{device_id}/verify",
    auth: Auth::TokenForUser,
    scopes: &["Manage Users", "Manage All"],
    accept: "application/json",
    blank: false,
    result: None,
    pagination: None,
};

// spec/v1/mfa.yaml#/paths/~1api~11~1users~1{user_id}~1mfa_token/post
const GENERATE_TOKEN: Operation = Operation {
    api: "v1",
    id: "mfa.generate_token",
    method: Method::POST,
    path: "/api/1/users/{user_id}/mfa_token",
    auth: Auth::Token,
    scopes: &["Manage Users", "Manage All"],
    accept: "application/json",
    blank: false,
    result: None,
    pagination: None,
};

#[cfg(feature = "__replay")]
exchange_table! {
    LIST_FACTORS => MfaFactors, |onelogin| onelogin.v1().mfa().list_factors(35510511);
    LIST_DEVICES => MfaDevices, |onelogin| onelogin.v1().mfa().list_devices(35510511);
    ENROLL(MfaEnrollment) => MfaDevice, |onelogin| onelogin.v1().mfa().enroll(35510511, MfaEnrollment::new(16282, "Rich's Phone", "+1xxxxxxxxxx"));
    REMOVE => StatusEnvelope, |onelogin| onelogin.v1().mfa().remove(35510511, 525509);
    ACTIVATE(MfaActivation) => MfaTrigger, |onelogin| onelogin.v1().mfa().activate(35510511, 525509, MfaActivation::new().state_token_expires_in(300));
    VERIFY(MfaVerification) => StatusEnvelope, |onelogin| onelogin.v1().mfa().verify(35510511, 525509, MfaVerification::new().otp_token("123456"));
    GENERATE_TOKEN(MfaTokenRequest) => MfaToken, |onelogin| onelogin.v1().mfa().generate_token(35510511, MfaTokenRequest::new().expires_in(300).reusable(true));
}
