//! Waiting until a user has answered: the same call again and again, until it tells or time is up.

use crate::{
    MfaRegistrationId, MfaVerificationId, UserId,
    runtime::{BoxFuture, Call, Client, Error, ErrorKind, Operation, unless},
    v2::{Mfa, MfaRegistration, MfaRegistrationStatus, MfaVerificationProgress, MfaVerificationStatus},
};
use std::{fmt, future::IntoFuture, time::Duration};

/// How long is waited, and how long between two questions, if nothing is said.
const WITHIN: Duration = Duration::from_secs(120);
const EVERY: Duration = Duration::from_secs(2);
/// No server is asked more often than this.
const LEAST: Duration = Duration::from_millis(250);

type Question<T> = dyn FnMut() -> BoxFuture<'static, Result<Option<T>, Error>> + Send;

/// Asks, when it is awaited, until the user has answered or time is up.
///
/// ```no_run
/// # async fn example(onelogin: onelogin::Client, verification: onelogin::MfaVerificationId) -> Result<(), onelogin::Error> {
/// use std::time::Duration;
///
/// let waiting = onelogin.v2().mfa().wait_for_verification(36216766, verification);
/// let answer = waiting.within(Duration::from_secs(60)).await?;
/// println!("{:?}", answer.status);
/// # Ok(())
/// # }
/// ```
///
/// Every question is a call and counts against the quota: 60 in the two minutes that are waited if nothing is said.
///
/// # Errors
///
/// That of a call that failed, and a timeout ([`Error::is_timeout`]) when the user has not answered in time.
#[must_use = "nothing is asked until it is awaited"]
pub struct Waiting<T> {
    client: Client,
    operation: &'static Operation,
    ask: Box<Question<T>>,
    within: Duration,
    every: Duration,
}

impl<T> Waiting<T> {
    /// Asks by `ask` as soon as it is awaited, and again while that gives `None`.
    pub(super) fn new(
        client: Client,
        operation: &'static Operation,
        ask: impl FnMut() -> BoxFuture<'static, Result<Option<T>, Error>> + Send + 'static,
    ) -> Self {
        Self { client, operation, ask: Box::new(ask), within: WITHIN, every: EVERY }
    }

    /// How long to wait for the user; two minutes if nothing is said.
    pub fn within(mut self, time: Duration) -> Self {
        self.within = time;
        self
    }

    /// How long to wait between an answer and the next question: two seconds if nothing is said, and a quarter of one at
    /// least.
    pub fn every(mut self, time: Duration) -> Self {
        self.every = time.max(LEAST);
        self
    }
}

impl<T: Send + 'static> IntoFuture for Waiting<T> {
    type Output = Result<T, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        let Self { client, operation, mut ask, within, every } = self;
        Box::pin(async move {
            let environment = client.environment();
            let answered = async {
                loop {
                    if let Some(answer) = ask().await? {
                        return Ok(answer);
                    }
                    environment.sleep(every).await;
                }
            };
            unless(answered, environment.sleep(within)).await.unwrap_or_else(|| {
                let message = format!("the user has not answered within {:.1} s", within.as_secs_f64());
                Err(Error::new(ErrorKind::Timeout, message).of(operation))
            })
        })
    }
}

impl<T> fmt::Debug for Waiting<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Waiting")
            .field("operation", &self.operation.to_string())
            .field("within", &self.within)
            .field("every", &self.every)
            .finish_non_exhaustive()
    }
}

impl Mfa {
    /// Wait until a user has answered a push, a call or a magic link.
    ///
    /// ```no_run
    /// use onelogin::v2::{MfaChallenge, MfaVerificationStatus};
    /// # async fn example(onelogin: onelogin::Client, device: onelogin::MfaDeviceId) -> Result<(), onelogin::Error> {
    /// let mfa = onelogin.v2().mfa();
    /// let verification = mfa.create_verification(36216766, MfaChallenge::new(device)).await?;
    /// let answer = mfa.wait_for_verification(36216766, verification.id).await?;
    /// assert_eq!(answer.status, Some(MfaVerificationStatus::Accepted), "the user said no");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Asks with `get_verification` while the status is `pending`, and gives the first answer with another: `accepted`, or one
    /// that is no success, such as `rejected`. See [`Waiting`] for how long, and how often.
    pub fn wait_for_verification(
        &self,
        user_id: impl Into<UserId>,
        verification_id: impl Into<MfaVerificationId>,
    ) -> Waiting<MfaVerificationProgress> {
        let (mfa, user, id) = (self.clone(), user_id.into(), verification_id.into());
        poll(
            move || mfa.get_verification(user, id.clone()),
            |progress| progress.status == Some(MfaVerificationStatus::Pending),
        )
    }

    /// Wait until a user has confirmed the registration of a second factor by a push or a call.
    ///
    /// ```no_run
    /// # async fn example(onelogin: onelogin::Client, registration: onelogin::MfaRegistrationId) -> Result<(), onelogin::Error> {
    /// let registration = onelogin.v2().mfa().wait_for_registration(36216766, registration).await?;
    /// println!("{:?} {:?}", registration.status, registration.device_id);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Asks with `get_registration` while the status is `pending`, and gives the first answer with another. See [`Waiting`] for
    /// how long, and how often.
    pub fn wait_for_registration(
        &self,
        user_id: impl Into<UserId>,
        registration_id: impl Into<MfaRegistrationId>,
    ) -> Waiting<MfaRegistration> {
        let (mfa, user, id) = (self.clone(), user_id.into(), registration_id.into());
        poll(
            move || mfa.get_registration(user, id.clone()),
            |registration| registration.status == Some(MfaRegistrationStatus::Pending),
        )
    }
}

/// Makes a call that reads until what it reads is not pending any more.
fn poll<T>(read: impl Fn() -> Call<T> + Send + 'static, is_pending: fn(&T) -> bool) -> Waiting<T>
where
    Call<T>: IntoFuture<Output = Result<T, Error>, IntoFuture = BoxFuture<'static, Result<T, Error>>>,
    T: Send + 'static,
{
    let call = read();
    let (client, operation) = (call.client().clone(), call.operation());
    Waiting::new(client, operation, move || {
        let call = read();
        Box::pin(async move { Ok(Some(call.await?).filter(|answer| !is_pending(answer))) })
    })
}
