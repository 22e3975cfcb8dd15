//! What the simulated account holds, and what calls change.

use std::collections::{HashMap, HashSet};

use serde_json::json;

use crate::{
    app::Apps,
    brand,
    device::{Attempt, Devices},
    directory::Directory,
    event::Events,
    hook,
    issued::{Form, Issued},
    login::{Login, Temporary},
    password::Passwords,
    privilege::{self, Privilege},
    quota::Quota,
    role::Roles,
    rule::Rules,
    seed,
    store::{Object, Store},
    token::Tokens,
    uuid::ByUuid,
};

/// The id of the account.
pub(crate) const ACCOUNT: i64 = 555_555;

/// The account.
pub(crate) struct State {
    pub(crate) apps: Apps,
    pub(crate) brands: Store,
    pub(crate) directory: Directory,
    pub(crate) events: Events,
    /// From where each user has come with the code that a risky login asked for.
    pub(crate) addresses: HashMap<i64, HashSet<String>>,
    pub(crate) devices: Devices,
    pub(crate) groups: Store,
    pub(crate) hook_envs: ByUuid<Object>,
    pub(crate) hooks: ByUuid<Object>,
    pub(crate) privileges: ByUuid<Privilege>,
    pub(crate) rules: Rules,
    /// Who logs in, by state tokens.
    pub(crate) logins: Issued<(i64, Login)>,
    pub(crate) passwords: Passwords,
    /// Enrollments of version 2.
    pub(crate) registrations: Issued<Attempt>,
    /// Logins that are to be confirmed by a code, and where they come from.
    pub(crate) risky_logins: Issued<(Attempt, String)>,
    pub(crate) roles: Roles,
    /// Who logs in with a session token.
    pub(crate) sessions: Issued<i64>,
    /// The codes that stand in for a second factor.
    pub(crate) temporary: Issued<Temporary>,
    pub(crate) tokens: Tokens,
    /// Verifications of version 1, by state tokens.
    pub(crate) triggers: Issued<Attempt>,
    /// Verifications of version 2.
    pub(crate) verifications: Issued<Attempt>,
    pub(crate) quota: Quota,
    /// Users whom the owner of the credential pair has no say over.
    pub(crate) out_of_reach: HashSet<i64>,
    /// How often each user was logged out.
    pub(crate) logouts: HashMap<i64, usize>,
}

impl State {
    pub(crate) fn new(users: usize, events: u64, salt: u64) -> Self {
        let devices: &[_] = if users > 0 { &seed::DEVICES } else { &[] };
        Self {
            apps: Apps::seeded(),
            brands: brand::seeded(),
            directory: Directory::seeded(users),
            events: Events::seeded(events),
            addresses: HashMap::new(),
            devices: Devices::seeded(seed::id(0), devices),
            groups: Store::seeded(seed::GROUPS.map(|(id, name)| json!({"id": id, "name": name, "reference": null}))),
            logins: Issued::new(Form::Secret { salt }, "login"),
            passwords: Passwords::default(),
            registrations: Issued::new(Form::Uuid, "registration"),
            risky_logins: Issued::new(Form::Secret { salt }, "risky login"),
            roles: Roles::seeded(),
            sessions: Issued::new(Form::Secret { salt }, "session"),
            temporary: Issued::new(Form::Code, "temporary code"),
            tokens: Tokens::new(salt),
            triggers: Issued::new(Form::Secret { salt }, "trigger"),
            verifications: Issued::new(Form::Uuid, "verification"),
            hook_envs: hook::variables(),
            hooks: hook::hooks(),
            privileges: privilege::seeded(),
            rules: Rules::seeded(),
            quota: Quota::default(),
            out_of_reach: HashSet::new(),
            logouts: HashMap::new(),
        }
    }

    /// Removes a user and what only the user had; false if there was none.
    pub(crate) fn remove_user(&mut self, id: i64) -> bool {
        self.addresses.remove(&id);
        self.passwords.forget(id);
        self.devices.forget(id);
        self.directory.remove(id)
    }
}
