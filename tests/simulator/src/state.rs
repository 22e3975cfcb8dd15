//! What the simulated account holds, and what calls change.

use std::collections::{BTreeSet, HashMap, HashSet};

use serde_json::Value;

use crate::{
    app::Apps,
    brand, connector,
    device::{Attempt, Devices},
    directory::Directory,
    event::Events,
    group, hook,
    issued::{Form, Issued},
    login::{Login, Temporary},
    password::Passwords,
    privilege,
    quota::Quota,
    role,
    rule::Rules,
    seed,
    store::Store,
    token::Tokens,
    user::{Number, User},
    uuid::ByUuid,
};

/// The id of the account.
pub(crate) const ACCOUNT: i64 = 555_555;

/// The account.
pub(crate) struct State {
    pub(crate) apps: Apps,
    pub(crate) brands: Store,
    pub(crate) connectors: Store,
    pub(crate) directory: Directory,
    pub(crate) events: Events,
    /// From where each user has come with the code that a risky login asked for.
    pub(crate) addresses: HashMap<i64, HashSet<String>>,
    pub(crate) devices: Devices,
    pub(crate) groups: Store,
    pub(crate) hook_envs: ByUuid,
    pub(crate) hooks: ByUuid,
    pub(crate) privileges: ByUuid,
    pub(crate) rules: Rules,
    /// Who logs in, by state tokens.
    pub(crate) logins: Issued<(i64, Login)>,
    pub(crate) passwords: Passwords,
    /// Enrollments of version 2.
    pub(crate) registrations: Issued<Attempt>,
    /// Logins that are to be confirmed by a code, and where they come from.
    pub(crate) risky_logins: Issued<(Attempt, String)>,
    pub(crate) roles: Store,
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
            connectors: connector::seeded(),
            directory: Directory::seeded(users),
            events: Events::seeded(events),
            addresses: HashMap::new(),
            devices: Devices::seeded(seed::id(0), devices),
            groups: group::seeded(),
            logins: Issued::new(Form::Secret { salt }, "login"),
            passwords: Passwords::default(),
            registrations: Issued::new(Form::Uuid, "registration"),
            risky_logins: Issued::new(Form::Secret { salt }, "risky login"),
            roles: role::seeded(),
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

    /// Removes a role, from the users who have it as well; false if there was none.
    pub(crate) fn remove_role(&mut self, id: i64) -> bool {
        let existed = self.roles.remove(id);
        if existed {
            role::take_from_all(&mut self.directory, id, &BTreeSet::new());
        }
        existed
    }

    /// Removes a group, which nobody is in any more; false if there was none.
    pub(crate) fn remove_group(&mut self, id: i64) -> bool {
        let existed = self.groups.remove(id);
        if existed {
            let belongs = |user: &User| user.number_at(Number::GroupId) == Some(id);
            self.directory.change_all(belongs, |user, attributes| user.set("group_id", Value::Null, attributes));
        }
        existed
    }

    /// Removes an application with its rules; no role gives it any more. False if there was none.
    pub(crate) fn remove_app(&mut self, id: i64) -> bool {
        let existed = self.apps.remove(id);
        if existed {
            role::set_giving(&mut self.roles, id, &[]);
            self.rules.remove_all(Some(id));
        }
        existed
    }
}
