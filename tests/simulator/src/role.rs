//! The roles of the account. Who has a role is kept with the users.

use std::collections::{BTreeMap, BTreeSet};

use crate::directory::Directory;

/// All roles, by id.
pub(crate) struct Roles {
    roles: BTreeMap<i64, Role>,
    last_id: i64,
}

/// A role.
#[derive(Clone, Debug, Default)]
pub(crate) struct Role {
    pub(crate) name: String,
    pub(crate) apps: BTreeSet<i64>,
    pub(crate) admins: BTreeSet<i64>,
}

/// The roles that the seed's users have.
const SEEDED: [(i64, &str, &[i64]); 4] = [
    (199_848, "Default", &[1_170_001]),
    (272_445, "Employees", &[1_170_001, 1_170_002]),
    (272_446, "Contractors", &[1_170_003]),
    (310_007, "Administrators", &[1_170_001, 1_170_002, 1_170_003]),
];

impl Roles {
    pub(crate) fn seeded() -> Self {
        let role = |(id, name, apps): (i64, &str, &[i64])| {
            (id, Role { name: name.to_owned(), apps: apps.iter().copied().collect(), admins: BTreeSet::new() })
        };
        let roles: BTreeMap<i64, Role> = SEEDED.map(role).into();
        let last_id = roles.keys().last().copied().unwrap_or_default();
        Self { roles, last_id }
    }

    /// All of them, in the order of their ids.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (i64, &Role)> {
        self.roles.iter().map(|(id, role)| (*id, role))
    }

    pub(crate) fn get(&self, id: i64) -> Option<&Role> {
        self.roles.get(&id)
    }

    pub(crate) fn get_mut(&mut self, id: i64) -> Option<&mut Role> {
        self.roles.get_mut(&id)
    }

    /// The roles that give an application.
    pub(crate) fn giving(&self, app: i64) -> Vec<i64> {
        self.iter().filter(|(_, role)| role.apps.contains(&app)).map(|(id, _)| id).collect()
    }

    /// Makes these the roles that give an application, and no others.
    pub(crate) fn set_giving(&mut self, app: i64, roles: &[i64]) {
        for (id, role) in &mut self.roles {
            if roles.contains(id) {
                role.apps.insert(app);
            } else {
                role.apps.remove(&app);
            }
        }
    }

    /// Adds a role, and gives its id: one that no role ever had.
    pub(crate) fn add(&mut self, role: Role) -> i64 {
        self.last_id += 1;
        self.roles.insert(self.last_id, role);
        self.last_id
    }

    /// Removes a role, from the users who have it as well; false if there was none.
    pub(crate) fn remove(&mut self, id: i64, directory: &mut Directory) -> bool {
        let existed = self.roles.remove(&id).is_some();
        if existed {
            let members: Vec<i64> =
                directory.users().filter(|user| user.role_ids.contains(&id)).map(|user| user.id).collect();
            members.into_iter().for_each(|user| take(directory, user, id));
        }
        existed
    }
}

/// Gives a role to a user; false if there is no such user.
pub(crate) fn give(directory: &mut Directory, user: i64, role: i64) -> bool {
    let Some(mut user) = directory.get(user).map(std::borrow::Cow::into_owned) else { return false };
    if !user.role_ids.contains(&role) {
        user.role_ids = user.role_ids.iter().copied().chain([role]).collect();
        directory.put(user);
    }
    true
}

/// Takes a role from a user who may have it.
pub(crate) fn take(directory: &mut Directory, user: i64, role: i64) {
    let Some(mut user) = directory.get(user).map(std::borrow::Cow::into_owned) else { return };
    if user.role_ids.contains(&role) {
        user.role_ids = user.role_ids.iter().copied().filter(|id| *id != role).collect();
        directory.put(user);
    }
}
