//! Types of the resource `accounts` of `v1`.
//!
//! Generated from `spec/v1/accounts.yaml` by `cargo xtask generate`; edit that, not this.

use super::super::*;
use crate::{ids::*, runtime::generated::*};

// spec/v1/accounts.yaml#/components/schemas/Account
/// An account that a reseller looks after. The names of its fields in JSON are inferred from those in
/// XML.
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
        "remotetoken" => remotetoken,
    }
});
