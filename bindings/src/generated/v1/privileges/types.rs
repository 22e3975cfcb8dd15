//! Types of the resource `privileges` of `v1`.
//!
//! Generated from `spec/v1/privileges.yaml` by `cargo xtask generate`; edit that, not this.

use super::super::*;
use crate::{ids::*, runtime::generated::*};

// spec/v1/privileges.yaml#/components/schemas/Privilege
/// A right to act on things of the account, which can be given to users and roles.
#[derive(Clone, Debug, PartialEq)]
pub struct Privilege {
    /// The id of the privilege.
    pub id: PrivilegeId,
    /// Its name.
    pub name: Option<String>,
    /// What it is for; older answers leave it out.
    pub description: Option<String>,
    /// What a privilege allows, as a list of statements; what none of them allows is denied.
    pub privilege: Option<Box<PrivilegeDocument>>,
    unknown: Unknown,
}

object!(Privilege {
    required {
        "id" => id,
    }
    optional {
        "name" => name,
        "description" => description,
        "privilege" => privilege,
    }
});

// spec/v1/privileges.yaml#/components/schemas/PrivilegeReference
/// Which privilege was written.
#[derive(Clone, Debug, PartialEq)]
pub struct PrivilegeReference {
    /// The id of the privilege.
    pub id: PrivilegeId,
    unknown: Unknown,
}

object!(PrivilegeReference {
    required {
        "id" => id,
    }
    optional {}
});

// spec/v1/privileges.yaml#/components/schemas/PrivilegeDefinition
/// All that a privilege is to be.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct PrivilegeDefinition {
    name: String,
    description: Field<String>,
    privilege: PrivilegeDocument,
    unknown: Unknown,
}

impl PrivilegeDefinition {
    /// Holds what is required and nothing else.
    pub fn new(
        name: impl Into<String>,
        privilege: impl Into<PrivilegeDocument>,
    ) -> Self {
        Self {
            name: name.into(),
            description: Default::default(),
            privilege: privilege.into(),
            unknown: Unknown::default(),
        }
    }

    /// What it is for.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Field::Value(description.into());
        self
    }
}

object!(PrivilegeDefinition {
    required {
        "name" => name,
        "privilege" => privilege,
    }
    optional {
        "description" => description,
    }
});

// spec/v1/privileges.yaml#/components/schemas/PrivilegeDocument
/// What a privilege allows, as a list of statements; what none of them allows is denied. Names in it
/// begin with a capital. The page asks for `Version` in every privilege that is written. It is optional
/// here because one of the vendor's SDKs writes it as `version`, and what is answered then is not
/// known.
#[derive(Clone, Debug, PartialEq)]
pub struct PrivilegeDocument {
    /// The version of the language that statements are written in.
    pub version: Option<PrivilegeVersion>,
    /// What is allowed, one statement a class of things; at least one. The order is not kept from one
    /// answer to the next.
    pub statement: Vec<PrivilegeStatement>,
    unknown: Unknown,
}

impl PrivilegeDocument {
    /// Holds what is required and nothing else.
    pub fn new(
        statement: impl IntoIterator<Item = impl Into<PrivilegeStatement>>,
    ) -> Self {
        Self {
            version: Default::default(),
            statement: statement.into_iter().map(Into::into).collect(),
            unknown: Unknown::default(),
        }
    }

    /// The version of the language that statements are written in.
    #[must_use]
    pub fn version(mut self, version: impl Into<PrivilegeVersion>) -> Self {
        self.version = Some(version.into());
        self
    }
}

object!(PrivilegeDocument {
    required {
        "Statement" => statement,
    }
    optional {
        "Version" => version,
    }
});

// spec/v1/privileges.yaml#/components/schemas/PrivilegeVersion
/// The version of the language that statements are written in. There is one.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PrivilegeVersion {
    /// `"2018-05-18"`
    V20180518,
    /// A value that this version of the crate does not know.
    Other(String),
}

open_enum!(PrivilegeVersion(String) {
    "2018-05-18" => V20180518,
});

// spec/v1/privileges.yaml#/components/schemas/PrivilegeStatement
/// Actions that are allowed on things. All actions of a statement are of one class, such as `users`;
/// another class takes another statement.
#[derive(Clone, Debug, PartialEq)]
pub struct PrivilegeStatement {
    /// What a statement does with its actions.
    pub effect: PrivilegeEffect,
    /// What may be done; at least one action.
    pub action: Vec<PrivilegeAction>,
    /// What it may be done to: `*` for all things of the actions' class, or single ones by class and id,
    /// such as `users/123`. The class is that of the actions, with one exception: `roles/123` with actions
    /// on users or apps stands for the users or apps of that role.
    pub scope: Vec<String>,
    unknown: Unknown,
}

impl PrivilegeStatement {
    /// Holds what is required and nothing else.
    pub fn new(
        effect: impl Into<PrivilegeEffect>,
        action: impl IntoIterator<Item = impl Into<PrivilegeAction>>,
        scope: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            effect: effect.into(),
            action: action.into_iter().map(Into::into).collect(),
            scope: scope.into_iter().map(Into::into).collect(),
            unknown: Unknown::default(),
        }
    }
}

object!(PrivilegeStatement {
    required {
        "Effect" => effect,
        "Action" => action,
        "Scope" => scope,
    }
    optional {}
});

// spec/v1/privileges.yaml#/components/schemas/PrivilegeEffect
/// What a statement does with its actions. It can only allow them.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PrivilegeEffect {
    /// `"Allow"`
    Allow,
    /// A value that this version of the crate does not know.
    Other(String),
}

open_enum!(PrivilegeEffect(String) {
    "Allow" => Allow,
});

// spec/v1/privileges.yaml#/components/schemas/PrivilegeRoleIds
/// Roles to give a privilege to.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct PrivilegeRoleIds {
    roles: Vec<RoleId>,
    unknown: Unknown,
}

impl PrivilegeRoleIds {
    /// Holds what is required and nothing else.
    pub fn new(roles: impl IntoIterator<Item = impl Into<RoleId>>) -> Self {
        Self {
            roles: roles.into_iter().map(Into::into).collect(),
            unknown: Unknown::default(),
        }
    }
}

object!(PrivilegeRoleIds {
    required {
        "roles" => roles,
    }
    optional {}
});

// spec/v1/privileges.yaml#/components/schemas/PrivilegeUserIds
/// Users to give a privilege to.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct PrivilegeUserIds {
    users: Vec<UserId>,
    unknown: Unknown,
}

impl PrivilegeUserIds {
    /// Holds what is required and nothing else.
    pub fn new(users: impl IntoIterator<Item = impl Into<UserId>>) -> Self {
        Self {
            users: users.into_iter().map(Into::into).collect(),
            unknown: Unknown::default(),
        }
    }
}

object!(PrivilegeUserIds {
    required {
        "users" => users,
    }
    optional {}
});

// spec/v1/privileges.yaml#/components/schemas/PrivilegeOutcome
/// Whether it worked.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PrivilegeOutcome {
    /// Whether the privilege was given.
    pub success: Option<bool>,
    unknown: Unknown,
}

object!(PrivilegeOutcome {
    required {}
    optional {
        "success" => success,
    }
});
