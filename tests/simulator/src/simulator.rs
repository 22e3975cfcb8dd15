//! A running simulator, as a test holds it.

use std::{fmt, net::SocketAddr, sync::Arc, time::Duration};

use tokio::{sync::oneshot, task::JoinHandle};

use crate::{
    access::Objects,
    builder::Builder,
    device::{self, Device},
    factor::{Factor, Push},
    fault::Faults,
    kinds,
    log::Request,
    password,
    script::{self, Answer, ScriptError},
    server::Server,
};

/// A OneLogin account that lives as long as this value.
///
/// ```
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// use onelogin_simulator::{Answer, Simulator};
/// use serde_json::{Value, json};
///
/// let simulator = Simulator::builder().start().await?;
/// let id = simulator.users().insert(json!({"firstname": "Ada", "custom_attributes": {"food": "soup"}}))?;
/// simulator.script("auth", "tokens.generate", Answer::html(429, "<h1>Slow down</h1>"))?;
///
/// // A program under test would do this, with `simulator.url()` in place of the tenant's address.
/// let url = format!("{}/auth/oauth2/v2/token", simulator.url());
/// let ask = || reqwest::Client::new().post(&url).basic_auth("simulator", Some("simulator")).json(&json!({"grant_type": "client_credentials"}));
/// assert_eq!(ask().send().await?.status(), 429);
/// let token: Value = ask().send().await?.json().await?;
///
/// assert_eq!(token["expires_in"], 36000);
/// assert_eq!(simulator.users().get(id).ok_or("no such user")?["custom_attributes"]["food"], "soup");
/// assert_eq!(simulator.requests()[1].operation, Some("tokens.generate"));
/// # Ok(())
/// # }
/// ```
pub struct Simulator {
    server: Arc<Server>,
    address: SocketAddr,
    url: String,
    /// Dropping it lets open connections end.
    _running: oneshot::Sender<()>,
    task: JoinHandle<()>,
}

impl Simulator {
    /// The password of every user for whom no call has set another.
    pub const PASSWORD: &str = password::SEEDED;

    /// The code that every device shows, and that every message holds.
    pub const CODE: &str = device::CODE;

    pub(crate) fn new(
        server: Arc<Server>,
        address: SocketAddr,
        running: oneshot::Sender<()>,
        task: JoinHandle<()>,
    ) -> Self {
        Self { server, address, url: format!("http://{address}"), _running: running, task }
    }

    /// A simulator with its defaults, to be changed and started.
    pub fn builder() -> Builder {
        Builder::new()
    }

    /// Where it listens, as in `http://127.0.0.1:40123`.
    #[must_use]
    pub fn url(&self) -> &str {
        &self.url
    }

    /// Where it listens.
    #[must_use]
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// The client id that tokens are issued to.
    #[must_use]
    pub fn client_id(&self) -> &str {
        &self.server.client.id
    }

    /// The secret of the client id.
    #[must_use]
    pub fn client_secret(&self) -> &str {
        &self.server.client.secret
    }

    /// All requests since the start or the last [`Self::clear_requests`], in the order they were answered.
    #[must_use]
    pub fn requests(&self) -> Vec<Request> {
        self.server.log.all()
    }

    /// Forgets the requests so far.
    pub fn clear_requests(&self) {
        self.server.log.clear();
    }

    /// Prepares the next answer of an operation, such as `users.list` of the document `v2`.
    ///
    /// Prepared answers are given in the order they were prepared, each once, before any check of the request.
    ///
    /// # Errors
    ///
    /// The API has no such operation, or the answer cannot be sent.
    pub fn script(&self, document: &str, operation_id: &str, answer: Answer) -> Result<(), ScriptError> {
        self.server.scripts.add(script::operation(self.server.spec, document, operation_id)?, answer)
    }

    /// Makes requests meet faults from now on, by one more rule than there are.
    ///
    /// # Errors
    ///
    /// The rule names an operation that the API does not have.
    pub fn add_faults(&self, faults: Faults) -> Result<(), ScriptError> {
        self.server.faults.add(self.server.spec, faults)
    }

    /// Ends all rules by which requests meet faults.
    pub fn clear_faults(&self) {
        self.server.faults.clear();
    }

    /// The users.
    ///
    /// A custom attribute that an inserted user has and the account does not becomes defined. A `password` becomes the
    /// user's, and is not answered.
    #[must_use]
    pub fn users(&self) -> Objects<'_> {
        Objects::new(&self.server, kinds::Users)
    }

    /// The roles, each with its `apps`, `users` and `admins`. Without `users`, those who have a role keep it; each of them has
    /// to be there.
    #[must_use]
    pub fn roles(&self) -> Objects<'_> {
        Objects::new(&self.server, kinds::Roles)
    }

    /// The groups.
    #[must_use]
    pub fn groups(&self) -> Objects<'_> {
        Objects::new(&self.server, kinds::Groups)
    }

    /// The applications. Without `role_ids`, the roles that give one go on giving it; each of them has to be there. What is
    /// not said of an application is as its connector has it.
    #[must_use]
    pub fn apps(&self) -> Objects<'_> {
        Objects::new(&self.server, kinds::Apps)
    }

    /// The rules of an application, which has to be there. A `position` that is a number moves the other rules; one that is
    /// none is answered as it is.
    #[must_use]
    pub fn app_rules(&self, app_id: impl Into<i64>) -> Objects<'_> {
        Objects::new(&self.server, kinds::Rules(Some(app_id.into())))
    }

    /// The mappings, which have positions as [rules](Self::app_rules) do.
    #[must_use]
    pub fn mappings(&self) -> Objects<'_> {
        Objects::new(&self.server, kinds::Rules(None))
    }

    /// The brands. The master brand, and one that an application has, is not removed.
    #[must_use]
    pub fn brands(&self) -> Objects<'_> {
        Objects::new(&self.server, kinds::Brands)
    }

    /// The connectors. Applications of one that was inserted have no parameters but those that they are given.
    #[must_use]
    pub fn connectors(&self) -> Objects<'_> {
        Objects::new(&self.server, kinds::Connectors)
    }

    /// The custom attributes. Each has to have a `shortname` of its own.
    #[must_use]
    pub fn custom_attributes(&self) -> Objects<'_> {
        Objects::new(&self.server, kinds::CustomAttributes)
    }

    /// The privileges, which are part of version 1, each with the `roles` and `users` that have it.
    #[must_use]
    pub fn privileges(&self) -> Objects<'_, String> {
        Objects::new(&self.server, kinds::Privileges)
    }

    /// The Smart Hooks.
    #[must_use]
    pub fn hooks(&self) -> Objects<'_, String> {
        Objects::new(&self.server, kinds::Hooks)
    }

    /// The environment variables of Smart Hooks.
    #[must_use]
    pub fn hook_envs(&self) -> Objects<'_, String> {
        Objects::new(&self.server, kinds::HookEnvs)
    }

    /// The events, which are part of version 1.
    #[must_use]
    pub fn events(&self) -> Objects<'_> {
        Objects::new(&self.server, kinds::Events)
    }

    /// The second factors of a user, who has to be there, by their `device_id`. One needs nothing but the `auth_factor_name` of
    /// a kind that there is, and counts at once; [`Self::enroll`] does the same in a word.
    #[must_use]
    pub fn devices(&self, user_id: impl Into<i64>) -> Objects<'_, String> {
        Objects::new(&self.server, kinds::Devices(user_id.into()))
    }

    /// Makes the calls of version 1 refuse a user with a 403.
    pub fn put_out_of_reach(&self, id: i64) {
        self.server.state().out_of_reach.insert(id);
    }

    /// How often a user was logged out.
    #[must_use]
    pub fn logged_out(&self, id: i64) -> usize {
        self.server.state().logouts.get(&id).copied().unwrap_or_default()
    }

    /// Enrolls a user with a second factor, which counts at once, and returns the device's id.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> std::io::Result<()> {
    /// use onelogin_simulator::{Factor, Push, Simulator};
    ///
    /// let simulator = Simulator::builder().start().await?;
    /// simulator.enroll(56781966, Factor::Protect);
    /// simulator.answer_pushes(Push::Accept { after: 2 });
    ///
    /// // The program under test logs Mike Tester in with `Simulator::PASSWORD`, and waits until he has accepted.
    /// assert_eq!(simulator.notifications(56781966), 0);
    /// # Ok(())
    /// # }
    /// ```
    pub fn enroll(&self, user_id: i64, factor: Factor) -> i64 {
        self.server.state().devices.add(user_id, Device::new(factor, factor.name(), true))
    }

    /// Decides what users do from now on with pushes, calls and links to follow; they accept at once if nothing is said.
    pub fn answer_pushes(&self, push: Push) {
        self.server.state().devices.push = push;
    }

    /// How many messages, pushes and calls a user's second factors have sent.
    #[must_use]
    pub fn notifications(&self, user_id: i64) -> usize {
        self.server.state().devices.sent_to(user_id)
    }

    /// Ends the living token and its refresh token; the next token call issues a new one.
    pub fn revoke_tokens(&self) {
        self.server.state().tokens.revoke_all();
    }

    /// Ends the living token as if its ten hours were over; it can still be refreshed.
    pub fn expire_tokens(&self) {
        self.server.state().tokens.expire_all();
    }

    /// Moves the simulator's time on.
    pub fn advance(&self, by: Duration) {
        self.server.clock.advance(by);
    }
}

impl fmt::Debug for Simulator {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Simulator").field("url", &self.url).finish_non_exhaustive()
    }
}

impl Drop for Simulator {
    fn drop(&mut self) {
        // Not even a connection that already waits is accepted any more.
        self.task.abort();
    }
}
