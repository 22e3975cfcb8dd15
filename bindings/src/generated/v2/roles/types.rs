//! Types of the resource `roles` of `v2`.
//!
//! Generated from `spec/v2/roles.yaml` by `cargo xtask generate`; edit that, not this.

use super::super::*;
use crate::{ids::*, runtime::generated::*};

// spec/v2/roles.yaml#/components/schemas/RoleField
/// What a list of roles can hold beside their ids and names.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum RoleField {
    /// `"apps"`
    Apps,
    /// `"users"`
    Users,
    /// `"admins"`
    Admins,
    /// A value that this version of the crate does not know.
    Other(String),
}

open_enum!(RoleField(String) {
    "apps" => Apps,
    "users" => Users,
    "admins" => Admins,
});

// spec/v2/roles.yaml#/components/schemas/Role
/// A role. The three lists are there where `fields` asked for them; whether they are without that
/// differs between sources.
#[derive(Clone, Debug, PartialEq)]
pub struct Role {
    /// The id of the role.
    pub id: RoleId,
    /// The name of the role.
    pub name: Option<String>,
    /// The applications that the role gives.
    pub apps: Option<Vec<AppId>>,
    /// The users who have the role.
    pub users: Option<Vec<UserId>>,
    /// The users who administer the role.
    pub admins: Option<Vec<UserId>>,
    unknown: Unknown,
}

object!(Role {
    required {
        "id" => id,
    }
    optional {
        "name" => name,
        "apps" => apps,
        "users" => users,
        "admins" => admins,
    }
});

// spec/v2/roles.yaml#/components/schemas/RoleReference
/// A role by its id, which is all that writing it answers.
#[derive(Clone, Debug, PartialEq)]
pub struct RoleReference {
    /// The id of the role.
    pub id: RoleId,
    unknown: Unknown,
}

object!(RoleReference {
    required {
        "id" => id,
    }
    optional {}
});

// spec/v2/roles.yaml#/components/schemas/RoleAppReference
/// An application of a role, by its id.
#[derive(Clone, Debug, PartialEq)]
pub struct RoleAppReference {
    /// The id of the application.
    pub id: AppId,
    unknown: Unknown,
}

object!(RoleAppReference {
    required {
        "id" => id,
    }
    optional {}
});

// spec/v2/roles.yaml#/components/schemas/RoleUserReference
/// A user who was given a role or its administration, by id.
#[derive(Clone, Debug, PartialEq)]
pub struct RoleUserReference {
    /// The id of the user, as it seems: the pages do not say whose id it is.
    pub id: UserId,
    unknown: Unknown,
}

object!(RoleUserReference {
    required {
        "id" => id,
    }
    optional {}
});

// spec/v2/roles.yaml#/components/schemas/NewRole
/// A role to be created.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct NewRole {
    name: String,
    apps: Field<Vec<AppId>>,
    users: Field<Vec<UserId>>,
    admins: Field<Vec<UserId>>,
    unknown: Unknown,
}

impl NewRole {
    /// Holds what is required and nothing else.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            apps: Default::default(),
            users: Default::default(),
            admins: Default::default(),
            unknown: Unknown::default(),
        }
    }

    /// The applications that it is to give.
    pub fn apps(mut self, apps: impl IntoIterator<Item = impl Into<AppId>>) -> Self {
        self.apps = Field::Value(apps.into_iter().map(Into::into).collect());
        self
    }

    /// The users who are to have it.
    pub fn users(mut self, users: impl IntoIterator<Item = impl Into<UserId>>) -> Self {
        self.users = Field::Value(users.into_iter().map(Into::into).collect());
        self
    }

    /// The users who are to administer it.
    pub fn admins(
        mut self,
        admins: impl IntoIterator<Item = impl Into<UserId>>,
    ) -> Self {
        self.admins = Field::Value(admins.into_iter().map(Into::into).collect());
        self
    }
}

object!(NewRole {
    required {
        "name" => name,
    }
    optional {
        "apps" => apps,
        "users" => users,
        "admins" => admins,
    }
});

// spec/v2/roles.yaml#/components/schemas/RoleChanges
/// What is to change about a role. The id stands in the path only; it must not be sent here.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct RoleChanges {
    name: String,
    apps: Field<Vec<AppId>>,
    users: Field<Vec<UserId>>,
    admins: Field<Vec<UserId>>,
    unknown: Unknown,
}

impl RoleChanges {
    /// Holds what is required and nothing else.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            apps: Default::default(),
            users: Default::default(),
            admins: Default::default(),
            unknown: Unknown::default(),
        }
    }

    /// Applications that it is to give. Not on the call's page; the vendor's SDKs send it.
    pub fn apps(mut self, apps: impl IntoIterator<Item = impl Into<AppId>>) -> Self {
        self.apps = Field::Value(apps.into_iter().map(Into::into).collect());
        self
    }

    /// Users who are to have it; nobody loses it. Not on the call's page; the vendor's SDKs send it.
    pub fn users(mut self, users: impl IntoIterator<Item = impl Into<UserId>>) -> Self {
        self.users = Field::Value(users.into_iter().map(Into::into).collect());
        self
    }

    /// Users who are to administer it. Not on the call's page; the vendor's SDKs send it.
    pub fn admins(
        mut self,
        admins: impl IntoIterator<Item = impl Into<UserId>>,
    ) -> Self {
        self.admins = Field::Value(admins.into_iter().map(Into::into).collect());
        self
    }
}

object!(RoleChanges {
    required {
        "name" => name,
    }
    optional {
        "apps" => apps,
        "users" => users,
        "admins" => admins,
    }
});

// spec/v2/roles.yaml#/components/schemas/RoleApp
/// An application that a role gives, or could give.
#[derive(Clone, Debug, PartialEq)]
pub struct RoleApp {
    /// The id of the application.
    pub id: AppId,
    /// The name of the application.
    pub name: Option<String>,
    /// Where the application's icon is; not always a whole address.
    pub icon_url: Option<String>,
    unknown: Unknown,
}

object!(RoleApp {
    required {
        "id" => id,
    }
    optional {
        "name" => name,
        "icon_url" => icon_url,
    }
});

// spec/v2/roles.yaml#/components/schemas/RoleMember
/// A user who has or administers a role, or who could.
#[derive(Clone, Debug, PartialEq)]
pub struct RoleMember {
    /// The id of the user.
    pub id: UserId,
    /// First and last name.
    pub name: Option<String>,
    /// The name the user logs in with.
    pub username: Option<String>,
    /// The user's e-mail address; only the vendor's .NET SDK has it.
    pub email: Option<String>,
    /// Who added the user to the role; presumably null where nobody did.
    pub added_by: Option<Box<RoleMemberAdder>>,
    /// When the user was added.
    pub added_at: Option<Timestamp>,
    /// Whether the user has or administers the role; tells with `include_unassigned`.
    pub assigned: Option<bool>,
    unknown: Unknown,
}

object!(RoleMember {
    required {
        "id" => id,
    }
    optional {
        "name" => name,
        "username" => username,
        "email" => email,
        "added_by" => added_by,
        "added_at" => added_at,
        "assigned" => assigned,
    }
});

// spec/v2/roles.yaml#/components/schemas/RoleMemberAdder
/// Who added a user to a role.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RoleMemberAdder {
    /// The id of that user.
    pub id: Option<UserId>,
    /// First and last name.
    pub name: Option<String>,
    unknown: Unknown,
}

object!(RoleMemberAdder {
    required {}
    optional {
        "id" => id,
        "name" => name,
    }
});
