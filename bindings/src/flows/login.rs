//! Logging a user in, with a second factor where the account asks for one: a session token, or a SAML assertion.

use super::waiting::Waiting;
use crate::{
    OtpDeviceId, Secret, UserId,
    runtime::{BoxFuture, Client, Error, ErrorKind, Operation},
    v1::{Login, LoginDevice, LoginFactor, LoginRequest, LoginSession},
    v2::{SamlAssertionDevice, SamlAssertionFactor, SamlAssertionRequest, SamlAssertions},
};
use serde::{Serialize, de::DeserializeOwned};
use std::{fmt, sync::Arc};

/// How far a login is: at its end, or at a second factor.
///
/// See [`v1::Login::log_in`](crate::v1::Login::log_in), which ends in a session token, and
/// [`v2::SamlAssertions::log_in`](crate::v2::SamlAssertions::log_in), which ends in a SAML assertion.
#[derive(Debug)]
pub enum LogIn<T> {
    /// The user is logged in, and this is what comes of it.
    Done(T),
    /// The password is right, and a second factor has to follow.
    Challenge(Challenge<T>),
}

/// A second factor that the account asks for. It ends in a `T`.
///
/// ```no_run
/// use onelogin::{Challenge, v1::LoginSession};
/// use std::time::Duration;
///
/// # fn ask_user(_: &str) -> String { String::new() }
/// async fn second_factor(challenge: Challenge<LoginSession>) -> Result<LoginSession, Box<dyn std::error::Error>> {
///     let device = challenge.devices().first().ok_or("the user has no second factor")?;
///     match device.kind.as_str() {
///         // The push goes out when waiting starts.
///         "OneLogin Protect" => Ok(challenge.wait(device.id).within(Duration::from_secs(60)).await?),
///         // These send a code first.
///         "OneLogin SMS" | "OneLogin Email" => {
///             challenge.send(device.id).await?;
///             Ok(challenge.verify(device.id, ask_user("The code you were sent?")).await?)
///         }
///         _ => Ok(challenge.verify(device.id, ask_user("The code on your device?")).await?),
///     }
/// }
/// ```
///
/// A wrong code is an error with the status 401, and leaves the challenge as it is: ask the user again, and call
/// [`Self::verify`] once more. The server decides how often that goes well, and for how long.
pub struct Challenge<T> {
    client: Client,
    operation: &'static Operation,
    user_id: Option<UserId>,
    devices: Vec<ChallengeDevice>,
    reply: Arc<Reply<T>>,
}

/// A second factor that a user can choose.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChallengeDevice {
    /// Its id.
    pub id: OtpDeviceId,
    /// Its kind, as the API names it: `OneLogin Protect`, `OneLogin SMS`, `Google Authenticator`.
    pub kind: String,
    /// The signed request that Duo's script takes; only for Duo Security.
    pub duo_sig_request: Option<Secret>,
    /// The host of Duo; only for Duo Security.
    pub duo_api_hostname: Option<String>,
}

/// What a user answers by one device.
struct Factor {
    device: OtpDeviceId,
    code: Option<Secret>,
    /// Whether nothing more is to be sent to the device.
    quietly: bool,
}

/// Sends a factor; `None` while the user has yet to answer.
type Reply<T> = dyn Fn(Factor) -> BoxFuture<'static, Result<Option<T>, Error>> + Send + Sync;

impl<T: 'static> Challenge<T> {
    /// The second factors that the user can choose from.
    pub fn devices(&self) -> &[ChallengeDevice] {
        &self.devices
    }

    /// The user who logs in, where the server says so.
    pub fn user_id(&self) -> Option<UserId> {
        self.user_id
    }

    /// Has a device send its code or its push, and gives what comes of the login where nothing more is needed.
    ///
    /// Only for devices that send something, such as `OneLogin SMS`; for a push, [`Self::wait`] does it by itself.
    pub async fn send(&self, device: impl Into<OtpDeviceId>) -> Result<Option<T>, Error> {
        (self.reply)(Factor { device: device.into(), code: None, quietly: false }).await
    }

    /// Checks the code that the user has entered, and ends the login.
    ///
    /// # Errors
    ///
    /// A 401 ([`Error::is_unauthorized`]) for a wrong code; the same challenge can be tried again. The kind
    /// [`ErrorKind::Decode`] where the server takes the code and still waits for something else.
    pub async fn verify(&self, device: impl Into<OtpDeviceId>, code: impl Into<Secret>) -> Result<T, Error> {
        let factor = Factor { device: device.into(), code: Some(code.into()), quietly: true };
        (self.reply)(factor).await?.ok_or_else(|| {
            let message = "the server took the code, and still waits for the user";
            Error::new(ErrorKind::Decode, message).of(self.operation)
        })
    }

    /// Sends the user a push or a call, waits until it is answered, and ends the login.
    ///
    /// One push goes out each time this is awaited; the questions after it send none. A user who refuses makes a 401, one who
    /// does not answer a timeout. See [`Waiting`] for how long, and how often is asked.
    pub fn wait(&self, device: impl Into<OtpDeviceId>) -> Waiting<T> {
        let (reply, device, mut quietly) = (Arc::clone(&self.reply), device.into(), false);
        Waiting::new(self.client.clone(), self.operation, move || {
            let factor = Factor { device, code: None, quietly };
            quietly = true;
            reply(factor)
        })
    }
}

impl<T> fmt::Debug for Challenge<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Challenge")
            .field("operation", &self.operation.to_string())
            .field("user_id", &self.user_id)
            .field("devices", &self.devices)
            .finish_non_exhaustive()
    }
}

impl Login {
    /// Log a user in with name and password, and a second factor where the account asks for one.
    ///
    /// ```no_run
    /// use onelogin::{LogIn, v1::LoginRequest};
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let request = LoginRequest::new("ashley.akua", "P@33w0rd!", "example");
    /// match onelogin.v1().login().log_in(request).await? {
    ///     LogIn::Done(session) => println!("logged in until {:?}", session.expires_at),
    ///     LogIn::Challenge(challenge) => println!("choose one of {:?}", challenge.devices()),
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Makes `create_session_token`, and by way of the [`Challenge`] `verify_factor`. It ends in a session token, which the
    /// user's browser turns into a session within two minutes, or which is thrown away where only the user's password was to be
    /// checked.
    ///
    /// # Errors
    ///
    /// A 401 for a wrong name or password, and for a credential pair of too narrow a scope; the message tells which.
    pub async fn log_in(&self, request: LoginRequest) -> Result<LogIn<LoginSession>, Error> {
        let call = self.create_session_token(request);
        let (client, operation) = (call.client().clone(), call.operation());
        let answer = call.await?;
        let said = answer.status.and_then(|status| status.message).map(|message| format!("{message:?}"));
        let outcome = answer.data.and_then(|data| data.into_iter().next());
        let Some(outcome) = outcome else { return Err(undecided(operation, said)) };
        if outcome.session_token.is_some() {
            return same(&outcome).map(LogIn::Done).ok_or_else(|| undecided(operation, said));
        }
        let Some(state) = outcome.state_token else { return Err(undecided(operation, said)) };
        let login = self.clone();
        let reply = move |factor: Factor| -> BoxFuture<'static, Result<Option<LoginSession>, Error>> {
            let mut body = LoginFactor::new(factor.device.to_string(), state.clone());
            // A question that only looks can be asked again if its answer got lost; a code counts each time.
            let asks_again = factor.quietly && factor.code.is_none();
            if let Some(code) = factor.code {
                body = body.otp_token(code);
            }
            if factor.quietly {
                body = body.do_not_notify(true);
            }
            let call = login.verify_factor(body);
            let call = if asks_again { call.repeatable() } else { call };
            Box::pin(async move { Ok(call.await?.data.and_then(|data| data.into_iter().next())) })
        };
        Ok(LogIn::Challenge(Challenge {
            client,
            operation,
            user_id: outcome.user.and_then(|user| user.id),
            devices: outcome.devices.unwrap_or_default().into_iter().map(ChallengeDevice::from).collect(),
            reply: Arc::new(reply),
        }))
    }
}

impl SamlAssertions {
    /// Log a user in to an application, with a second factor where the account asks for one.
    ///
    /// ```no_run
    /// use onelogin::{LogIn, v2::SamlAssertionRequest};
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let request = SamlAssertionRequest::new("hazel.zhang@onelogin.com", "P@33w0rd", "123456", "example");
    /// let assertion = match onelogin.v2().saml_assertions().log_in(request).await? {
    ///     LogIn::Done(assertion) => assertion,
    ///     LogIn::Challenge(challenge) => challenge.verify(challenge.devices()[0].id, "123456").await?,
    /// };
    /// println!("{} characters of base64", assertion.expose().len());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Makes `generate`, and by way of the [`Challenge`] `verify_factor`. It ends in the SAML response in base64, as the
    /// application takes it. Version 1 has the same calls, and had them withdrawn.
    ///
    /// # Errors
    ///
    /// A 401 for a wrong name or password, and for a credential pair of too narrow a scope; the message tells which.
    pub async fn log_in(&self, request: SamlAssertionRequest) -> Result<LogIn<Secret>, Error> {
        let app = text_of(&request, "app_id");
        let call = self.generate(request);
        let (client, operation) = (call.client().clone(), call.operation());
        let answer = call.await?;
        if let Some(assertion) = answer.data {
            return Ok(LogIn::Done(assertion));
        }
        let Some(state) = answer.state_token else {
            return Err(undecided(operation, answer.message.map(|message| format!("{message:?}"))));
        };
        let assertions = self.clone();
        let reply = move |factor: Factor| -> BoxFuture<'static, Result<Option<Secret>, Error>> {
            let mut body = SamlAssertionFactor::new(app.clone(), factor.device.to_string(), state.clone());
            // A question that only looks can be asked again if its answer got lost; a code counts each time.
            let asks_again = factor.quietly && factor.code.is_none();
            if let Some(code) = factor.code {
                body = body.otp_token(code);
            }
            if factor.quietly {
                body = body.do_not_notify(true);
            }
            let call = assertions.verify_factor(body);
            let call = if asks_again { call.repeatable() } else { call };
            Box::pin(async move { Ok(call.await?.data) })
        };
        Ok(LogIn::Challenge(Challenge {
            client,
            operation,
            user_id: answer.user.map(|user| user.id),
            devices: answer.devices.unwrap_or_default().into_iter().map(ChallengeDevice::from).collect(),
            reply: Arc::new(reply),
        }))
    }
}

/// The error for an answer that neither ends a login nor asks for a second factor.
fn undecided(operation: &'static Operation, said: Option<String>) -> Error {
    let said = said.unwrap_or_else(|| "nothing".to_owned());
    let message = format!("the answer has neither a result nor a challenge; the server says {said}");
    Error::new(ErrorKind::Decode, message).of(operation)
}

/// A member of a request whose fields cannot be read.
fn text_of(request: &impl Serialize, member: &str) -> String {
    let request = serde_json::to_value(request).unwrap_or_default();
    request.get(member).and_then(|value| value.as_str()).unwrap_or_default().to_owned()
}

/// An object as another type that has its members; what neither knows comes along.
fn same<T: DeserializeOwned>(object: &impl Serialize) -> Option<T> {
    serde_json::from_value(serde_json::to_value(object).ok()?).ok()
}

impl From<LoginDevice> for ChallengeDevice {
    fn from(device: LoginDevice) -> Self {
        Self {
            id: device.device_id,
            kind: device.device_type.unwrap_or_default(),
            duo_sig_request: device.duo_sig_request,
            duo_api_hostname: device.duo_api_hostname,
        }
    }
}

impl From<SamlAssertionDevice> for ChallengeDevice {
    fn from(device: SamlAssertionDevice) -> Self {
        Self {
            id: device.device_id,
            kind: device.device_type.unwrap_or_default(),
            duo_sig_request: device.duo_sig_request,
            duo_api_hostname: device.duo_api_hostname,
        }
    }
}
