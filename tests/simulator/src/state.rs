//! What the simulated account holds, and what calls change.

use std::collections::{HashMap, HashSet};

use serde_json::json;

use crate::{
    app::Apps,
    brand,
    directory::Directory,
    event::Events,
    hook,
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
    pub(crate) groups: Store,
    pub(crate) hook_envs: ByUuid<Object>,
    pub(crate) hooks: ByUuid<Object>,
    pub(crate) privileges: ByUuid<Privilege>,
    pub(crate) roles: Roles,
    pub(crate) rules: Rules,
    pub(crate) tokens: Tokens,
    pub(crate) quota: Quota,
    /// Users whom the owner of the credential pair has no say over.
    pub(crate) out_of_reach: HashSet<i64>,
    /// How often each user was logged out.
    pub(crate) logouts: HashMap<i64, usize>,
}

impl State {
    pub(crate) fn new(users: usize, events: u64, salt: u64) -> Self {
        Self {
            apps: Apps::seeded(),
            brands: brand::seeded(),
            directory: Directory::seeded(users),
            events: Events::seeded(events),
            groups: Store::seeded(seed::GROUPS.map(|(id, name)| json!({"id": id, "name": name, "reference": null}))),
            hook_envs: hook::variables(),
            hooks: hook::hooks(),
            privileges: privilege::seeded(),
            roles: Roles::seeded(),
            rules: Rules::seeded(),
            tokens: Tokens::new(salt),
            quota: Quota::default(),
            out_of_reach: HashSet::new(),
            logouts: HashMap::new(),
        }
    }
}
