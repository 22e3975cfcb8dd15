//! Types of the resource `accounts` of `v2`.
//!
//! Generated from `spec/v2/accounts.yaml` by `cargo xtask generate`; edit that, not this.

use super::super::*;
use crate::{ids::*, runtime::generated::*};

// spec/v2/accounts.yaml#/components/schemas/Account
/// An account that a reseller looks after. Its fields are those that the vendor's tools and version 1
/// name.
#[derive(Clone, Debug, PartialEq)]
pub struct Account {
    /// The id of the account.
    pub id: AccountId,
    /// The company's name.
    pub name: Option<String>,
    /// Street.
    pub address1: Option<String>,
    /// The second line of the address.
    pub address2: Option<String>,
    /// City.
    pub city: Option<String>,
    /// State.
    pub state: Option<String>,
    /// Postal code.
    pub zip: Option<String>,
    /// Country.
    pub country: Option<String>,
    /// Telephone number.
    pub phone: Option<String>,
    /// The address of the company's web site.
    pub homepage: Option<String>,
    /// Free text.
    pub notes: Option<String>,
    /// When it was created.
    pub created_at: Option<Timestamp>,
    /// When it was last changed.
    pub updated_at: Option<Timestamp>,
    /// Its roles; only in an account read alone. What one holds is not known.
    pub roles: Option<Vec<Value>>,
    /// The token of single sign-on from the desktop.
    pub remotetoken: Option<Secret>,
    unknown: Unknown,
}

object!(Account {
    required {
        "id" => id,
    }
    optional {
        "name" => name,
        "address1" => address1,
        "address2" => address2,
        "city" => city,
        "state" => state,
        "zip" => zip,
        "country" => country,
        "phone" => phone,
        "homepage" => homepage,
        "notes" => notes,
        "created_at" => created_at,
        "updated_at" => updated_at,
        "roles" => roles,
        "remotetoken" => remotetoken,
    }
});

// spec/v2/accounts.yaml#/components/schemas/AccountCredentialPermission
/// The scope of an API credential pair.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AccountCredentialPermission {
    /// `"authentication_only"`
    AuthenticationOnly,
    /// `"read_users"`
    ReadUsers,
    /// `"manage_users"`
    ManageUsers,
    /// `"read_all"`
    ReadAll,
    /// `"manage_all"`
    ManageAll,
    /// A value that this version of the crate does not know.
    Other(String),
}

open_enum!(AccountCredentialPermission(String) {
    "authentication_only" => AuthenticationOnly,
    "read_users" => ReadUsers,
    "manage_users" => ManageUsers,
    "read_all" => ReadAll,
    "manage_all" => ManageAll,
});

// spec/v2/accounts.yaml#/components/schemas/NewAccountCredential
/// An API credential pair to be made for an account.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct NewAccountCredential {
    name: String,
    permission: AccountCredentialPermission,
    unknown: Unknown,
}

impl NewAccountCredential {
    /// Holds what is required and nothing else.
    pub fn new(
        name: impl Into<String>,
        permission: impl Into<AccountCredentialPermission>,
    ) -> Self {
        Self {
            name: name.into(),
            permission: permission.into(),
            unknown: Unknown::default(),
        }
    }
}

object!(NewAccountCredential {
    required {
        "name" => name,
        "permission" => permission,
    }
    optional {}
});

// spec/v2/accounts.yaml#/components/schemas/NewAccountDetails
/// The company that an account is for, and who is to own it.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct NewAccountDetails {
    name: String,
    address1: Field<String>,
    address2: Field<String>,
    city: Field<String>,
    state: Field<String>,
    zip: Field<String>,
    country: Field<String>,
    phone: Field<String>,
    homepage: Field<String>,
    notes: Field<String>,
    email: Field<String>,
    firstname: Field<String>,
    lastname: Field<String>,
    unknown: Unknown,
}

impl NewAccountDetails {
    /// Holds what is required and nothing else.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            address1: Default::default(),
            address2: Default::default(),
            city: Default::default(),
            state: Default::default(),
            zip: Default::default(),
            country: Default::default(),
            phone: Default::default(),
            homepage: Default::default(),
            notes: Default::default(),
            email: Default::default(),
            firstname: Default::default(),
            lastname: Default::default(),
            unknown: Unknown::default(),
        }
    }

    /// Street.
    pub fn address1(mut self, address1: impl Into<String>) -> Self {
        self.address1 = Field::Value(address1.into());
        self
    }

    /// The second line of the address.
    pub fn address2(mut self, address2: impl Into<String>) -> Self {
        self.address2 = Field::Value(address2.into());
        self
    }

    /// City.
    pub fn city(mut self, city: impl Into<String>) -> Self {
        self.city = Field::Value(city.into());
        self
    }

    /// State.
    pub fn state(mut self, state: impl Into<String>) -> Self {
        self.state = Field::Value(state.into());
        self
    }

    /// Postal code.
    pub fn zip(mut self, zip: impl Into<String>) -> Self {
        self.zip = Field::Value(zip.into());
        self
    }

    /// Country.
    pub fn country(mut self, country: impl Into<String>) -> Self {
        self.country = Field::Value(country.into());
        self
    }

    /// Telephone number.
    pub fn phone(mut self, phone: impl Into<String>) -> Self {
        self.phone = Field::Value(phone.into());
        self
    }

    /// The address of the company's web site.
    pub fn homepage(mut self, homepage: impl Into<String>) -> Self {
        self.homepage = Field::Value(homepage.into());
        self
    }

    /// Free text.
    pub fn notes(mut self, notes: impl Into<String>) -> Self {
        self.notes = Field::Value(notes.into());
        self
    }

    /// The owner's e-mail address at the company; version 1 demands it.
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Field::Value(email.into());
        self
    }

    /// The owner's first name; only together with the last name.
    pub fn firstname(mut self, firstname: impl Into<String>) -> Self {
        self.firstname = Field::Value(firstname.into());
        self
    }

    /// The owner's last name.
    pub fn lastname(mut self, lastname: impl Into<String>) -> Self {
        self.lastname = Field::Value(lastname.into());
        self
    }
}

object!(NewAccountDetails {
    required {
        "name" => name,
    }
    optional {
        "address1" => address1,
        "address2" => address2,
        "city" => city,
        "state" => state,
        "zip" => zip,
        "country" => country,
        "phone" => phone,
        "homepage" => homepage,
        "notes" => notes,
        "email" => email,
        "firstname" => firstname,
        "lastname" => lastname,
    }
});

// spec/v2/accounts.yaml#/components/schemas/NewAccount
/// An account to be created.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct NewAccount {
    account: NewAccountDetails,
    plan: Field<String>,
    subscription_state: Field<String>,
    enforce_user_limit: Field<bool>,
    email_activation: Field<String>,
    api_credential: Field<NewAccountCredential>,
    unknown: Unknown,
}

impl NewAccount {
    /// Holds what is required and nothing else.
    pub fn new(account: impl Into<NewAccountDetails>) -> Self {
        Self {
            account: account.into(),
            plan: Default::default(),
            subscription_state: Default::default(),
            enforce_user_limit: Default::default(),
            email_activation: Default::default(),
            api_credential: Default::default(),
            unknown: Unknown::default(),
        }
    }

    /// The plan it is to have.
    pub fn plan(mut self, plan: impl Into<String>) -> Self {
        self.plan = Field::Value(plan.into());
        self
    }

    /// The state of its subscription.
    pub fn subscription_state(mut self, subscription_state: impl Into<String>) -> Self {
        self.subscription_state = Field::Value(subscription_state.into());
        self
    }

    /// Whether it may have no more users than its plan says.
    #[inline]
    pub fn enforce_user_limit(mut self, enforce_user_limit: bool) -> Self {
        self.enforce_user_limit = Field::Value(enforce_user_limit);
        self
    }

    /// Whether to mail the owner how to begin.
    ///
    /// Documented: a boolean, in version 1. In fact: the text `true` (the vendor's MCP server).
    pub fn email_activation(mut self, email_activation: impl Into<String>) -> Self {
        self.email_activation = Field::Value(email_activation.into());
        self
    }

    /// An API credential pair to be made for an account.
    pub fn api_credential(
        mut self,
        api_credential: impl Into<NewAccountCredential>,
    ) -> Self {
        self.api_credential = Field::Value(api_credential.into());
        self
    }
}

object!(NewAccount {
    required {
        "account" => account,
    }
    optional {
        "plan" => plan,
        "subscription_state" => subscription_state,
        "enforce_user_limit" => enforce_user_limit,
        "email_activation" => email_activation,
        "api_credential" => api_credential,
    }
});

// spec/v2/accounts.yaml#/components/schemas/AccountDetailChanges
/// What is to change about the company.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
pub struct AccountDetailChanges {
    name: Field<String>,
    address1: Field<String>,
    address2: Field<String>,
    city: Field<String>,
    state: Field<String>,
    zip: Field<String>,
    country: Field<String>,
    phone: Field<String>,
    homepage: Field<String>,
    notes: Field<String>,
    unknown: Unknown,
}

impl AccountDetailChanges {
    /// Holds what is required and nothing else.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The company's name.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Field::Value(name.into());
        self
    }

    /// Street.
    pub fn address1(mut self, address1: impl Into<String>) -> Self {
        self.address1 = Field::Value(address1.into());
        self
    }

    /// The second line of the address.
    pub fn address2(mut self, address2: impl Into<String>) -> Self {
        self.address2 = Field::Value(address2.into());
        self
    }

    /// City.
    pub fn city(mut self, city: impl Into<String>) -> Self {
        self.city = Field::Value(city.into());
        self
    }

    /// State.
    pub fn state(mut self, state: impl Into<String>) -> Self {
        self.state = Field::Value(state.into());
        self
    }

    /// Postal code.
    pub fn zip(mut self, zip: impl Into<String>) -> Self {
        self.zip = Field::Value(zip.into());
        self
    }

    /// Country.
    pub fn country(mut self, country: impl Into<String>) -> Self {
        self.country = Field::Value(country.into());
        self
    }

    /// Telephone number.
    pub fn phone(mut self, phone: impl Into<String>) -> Self {
        self.phone = Field::Value(phone.into());
        self
    }

    /// The address of the company's web site.
    pub fn homepage(mut self, homepage: impl Into<String>) -> Self {
        self.homepage = Field::Value(homepage.into());
        self
    }

    /// Free text.
    pub fn notes(mut self, notes: impl Into<String>) -> Self {
        self.notes = Field::Value(notes.into());
        self
    }
}

object!(AccountDetailChanges {
    required {}
    optional {
        "name" => name,
        "address1" => address1,
        "address2" => address2,
        "city" => city,
        "state" => state,
        "zip" => zip,
        "country" => country,
        "phone" => phone,
        "homepage" => homepage,
        "notes" => notes,
    }
});

// spec/v2/accounts.yaml#/components/schemas/AccountChanges
/// What is to change about an account.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct AccountChanges {
    account: AccountDetailChanges,
    api_credential: Field<NewAccountCredential>,
    unknown: Unknown,
}

impl AccountChanges {
    /// Holds what is required and nothing else.
    pub fn new(account: impl Into<AccountDetailChanges>) -> Self {
        Self {
            account: account.into(),
            api_credential: Default::default(),
            unknown: Unknown::default(),
        }
    }

    /// An API credential pair to be made for an account.
    pub fn api_credential(
        mut self,
        api_credential: impl Into<NewAccountCredential>,
    ) -> Self {
        self.api_credential = Field::Value(api_credential.into());
        self
    }
}

object!(AccountChanges {
    required {
        "account" => account,
    }
    optional {
        "api_credential" => api_credential,
    }
});
