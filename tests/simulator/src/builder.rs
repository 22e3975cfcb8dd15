//! What a simulator is started with.

use std::{
    hash::{DefaultHasher, Hash, Hasher},
    io,
    sync::{Arc, Mutex, atomic::AtomicU64},
    time::SystemTime,
};

use tokio::{net::TcpListener, sync::oneshot};

use crate::{
    auth::Client,
    clock::{self, Clock, Source},
    connection::{Line, Listener},
    fault::{Faults, Rules},
    log::Log,
    router::Router,
    script::Scripts,
    server::{self, Server},
    simulator::Simulator,
    spec::Spec,
    state::State,
};

/// Sets up a [`Simulator`].
///
/// ```
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> std::io::Result<()> {
/// use onelogin_simulator::Simulator;
///
/// let simulator = Simulator::builder().users(2000).client("id", "secret").scope("Read Users").start().await?;
/// # let _ = simulator;
/// # Ok(())
/// # }
/// ```
#[must_use = "nothing is started before `start`"]
pub struct Builder {
    users: usize,
    events: u64,
    client: Client,
    scope: String,
    address: String,
    seed: Option<u64>,
    clock: Option<Source>,
    log: bool,
    faults: Vec<Faults>,
}

impl Builder {
    pub(crate) fn new() -> Self {
        let name = "simulator".to_owned();
        Self {
            users: Self::DEFAULT_USERS,
            events: Self::DEFAULT_EVENTS,
            client: Client { id: name.clone(), secret: name },
            scope: "Manage All".to_owned(),
            address: "127.0.0.1:0".to_owned(),
            seed: None,
            clock: None,
            log: true,
            faults: Vec::new(),
        }
    }

    /// How many users the account has if nothing else is said: enough for a filtered list of two pages.
    pub const DEFAULT_USERS: usize = 120;

    /// The most users that an account can have.
    pub const MOST_USERS: usize = 10_000_000;

    /// How many users the account has, [`Self::DEFAULT_USERS`] if not set. The first two are those of the documentation
    /// (36216766, Kelly Slater, and 56781966, Mike Tester), the others are invented, and always the same.
    pub fn users(mut self, users: usize) -> Self {
        self.users = users;
        self
    }

    /// How many events the account has if nothing else is said: enough for a list of several pages.
    pub const DEFAULT_EVENTS: u64 = 300;

    /// The most events that an account can have. They take no memory; the last is of the year 3926.
    pub const MOST_EVENTS: u64 = 1_000_000_000;

    /// How many events the account has, [`Self::DEFAULT_EVENTS`] if not set. They are invented, and always the same: one a
    /// minute from the beginning of 2025. A filter looks at one event after the other, so one that few events meet takes
    /// its time in a long log; `since`, `until`, `created_at` and `id` do not.
    pub fn events(mut self, events: u64) -> Self {
        self.events = events;
        self
    }

    /// The credential pair that tokens are issued to, `simulator` and `simulator` if not set.
    pub fn client(mut self, id: impl Into<String>, secret: impl Into<String>) -> Self {
        self.client = Client { id: id.into(), secret: secret.into() };
        self
    }

    /// What the credential pair may do, `Manage All` if not set.
    pub fn scope(mut self, scope: impl Into<String>) -> Self {
        self.scope = scope.into();
        self
    }

    /// Where to listen, `127.0.0.1:0` (any free port) if not set.
    pub fn listen(mut self, address: impl Into<String>) -> Self {
        self.address = address.into();
        self
    }

    /// Makes every run the same: what is asked in the same order is answered alike, to the byte, and logged alike.
    ///
    /// The tokens and all else that is issued, and what [`Faults::one_in`] draws, come from the seed. The time stands
    /// still at 2026-07-01T00:00:00Z, behind all that the account holds, and [`Simulator::advance`] alone moves it, unless
    /// [`clock`](Self::clock) says otherwise. Answers that hold the address of the simulator differ in its port, unless
    /// [`listen`](Self::listen) names one.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// use onelogin_simulator::Simulator;
    /// use serde_json::json;
    ///
    /// let mut answers = Vec::new();
    /// for _ in 0..2 {
    ///     let simulator = Simulator::builder().seed(7).start().await?;
    ///     let call = reqwest::Client::new().post(format!("{}/auth/oauth2/v2/token", simulator.url()));
    ///     let call = call.basic_auth("simulator", Some("simulator")).json(&json!({"grant_type": "client_credentials"}));
    ///     answers.push(call.send().await?.text().await?);
    /// }
    /// assert_eq!(answers[0], answers[1]);
    /// # Ok(())
    /// # }
    /// ```
    pub fn seed(mut self, seed: u64) -> Self {
        self.seed = Some(seed);
        self
    }

    /// Where the time comes from, the system's clock if neither this nor a [`seed`](Self::seed) is set.
    /// [`Simulator::advance`] moves it on from there.
    pub fn clock(mut self, clock: impl Fn() -> SystemTime + Send + Sync + 'static) -> Self {
        self.clock = Some(Box::new(clock));
        self
    }

    /// Whether requests are kept for [`Simulator::requests`], true if not set. A simulator that serves for days should not.
    pub fn log(mut self, log: bool) -> Self {
        self.log = log;
        self
    }

    /// Makes requests meet faults, by one more rule than there are; none if not set.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// use onelogin_simulator::{Fault, Faults, Simulator};
    ///
    /// let simulator = Simulator::builder().faults(Faults::every(2)).start().await?;
    /// let url = format!("{}/api/2/users", simulator.url());
    /// assert_eq!(reqwest::get(&url).await?.status(), 401);
    /// assert_eq!(reqwest::get(&url).await?.status(), 503);
    /// assert_eq!(simulator.requests()[1].fault, Some(Fault::Unavailable));
    /// # Ok(())
    /// # }
    /// ```
    pub fn faults(mut self, faults: Faults) -> Self {
        self.faults.push(faults);
        self
    }

    /// Starts to serve, as a task of the current tokio runtime.
    ///
    /// # Errors
    ///
    /// The address is malformed or cannot be bound, no operation knows the scope, [`faults`](Self::faults) name an operation
    /// that there is not, or there are more than [`Self::MOST_USERS`] users or [`Self::MOST_EVENTS`] events.
    pub async fn start(self) -> io::Result<Simulator> {
        let spec = Spec::embedded()?;
        if !spec.scopes.contains(&self.scope) {
            let known: Vec<&str> = spec.scopes.iter().map(String::as_str).collect();
            let message = format!("there is no scope {:?}; there are {}", self.scope, known.join(", "));
            return Err(io::Error::new(io::ErrorKind::InvalidInput, message));
        }
        for (many, most, what) in
            [(self.users as u64, Self::MOST_USERS as u64, "users"), (self.events, Self::MOST_EVENTS, "events")]
        {
            if many > most {
                let message = format!("{many} {what} are too many; {most} are the most");
                return Err(io::Error::new(io::ErrorKind::InvalidInput, message));
            }
        }
        let rules = Rules::new(self.seed.unwrap_or_default());
        for faults in self.faults {
            rules.add(spec, faults).map_err(|error| io::Error::new(io::ErrorKind::InvalidInput, error))?;
        }
        let cannot_listen =
            |error: io::Error| io::Error::new(error.kind(), format!("cannot listen on {}: {error}", self.address));
        let listener = TcpListener::bind(&self.address).await.map_err(cannot_listen)?;
        let address = listener.local_addr().map_err(cannot_listen)?;

        let mut salt = DefaultHasher::new();
        match self.seed {
            Some(seed) => seed.hash(&mut salt),
            None => (&self.client.id, &self.client.secret, address).hash(&mut salt),
        }
        let time = || if self.seed.is_some() { clock::still() } else { Box::new(SystemTime::now) };
        let server = Arc::new(Server {
            spec,
            router: Router::embedded()?,
            clock: Clock::new(self.clock.unwrap_or_else(time)),
            client: self.client,
            scope: self.scope,
            log: Log::new(self.log),
            scripts: Scripts::default(),
            faults: rules,
            answered: AtomicU64::new(0),
            state: Mutex::new(State::new(self.users, self.events, salt.finish())),
        });

        let app = axum::Router::new().fallback(server::serve).with_state(Arc::clone(&server));
        let app = app.into_make_service_with_connect_info::<Line>();
        let (running, stopped) = oneshot::channel::<()>();
        // Sent or dropped, either ends the wait.
        let stopped = async { drop(stopped.await) };
        let task = tokio::spawn(async move {
            // It never returns an error.
            drop(axum::serve(Listener(listener), app).with_graceful_shutdown(stopped).await);
        });
        Ok(Simulator::new(server, address, running, task))
    }
}
