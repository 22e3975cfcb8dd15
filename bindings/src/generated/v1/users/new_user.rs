//! The type `NewUser` of `v1`.
//!
//! Generated from `spec/v1/users.yaml` by `cargo xtask generate`; edit that, not this.

use super::super::*;
use crate::{ids::*, runtime::generated::*};

// spec/v1/users.yaml#/components/schemas/NewUser
/// A user to be created, with an e-mail address or a user name. The first version of the page asked for
/// both, had `directory_id` and `group_id` as texts, and did not know `custom_attributes`.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct NewUser {
    firstname: String,
    lastname: String,
    email: Field<String>,
    username: Field<String>,
    company: Field<String>,
    department: Field<String>,
    title: Field<String>,
    phone: Field<String>,
    notes: Field<String>,
    group_id: Field<GroupId>,
    directory_id: Field<DirectoryId>,
    distinguished_name: Field<String>,
    external_id: Field<String>,
    samaccountname: Field<String>,
    userprincipalname: Field<String>,
    member_of: Field<String>,
    manager_ad_id: Field<String>,
    openid_name: Field<String>,
    locale_code: Field<String>,
    invalid_login_attempts: Field<i64>,
    custom_attributes: Field<BTreeMap<String, String>>,
    unknown: Unknown,
}

impl NewUser {
    /// Holds what is required and nothing else.
    pub fn new(firstname: impl Into<String>, lastname: impl Into<String>) -> Self {
        Self {
            firstname: firstname.into(),
            lastname: lastname.into(),
            email: Default::default(),
            username: Default::default(),
            company: Default::default(),
            department: Default::default(),
            title: Default::default(),
            phone: Default::default(),
            notes: Default::default(),
            group_id: Default::default(),
            directory_id: Default::default(),
            distinguished_name: Default::default(),
            external_id: Default::default(),
            samaccountname: Default::default(),
            userprincipalname: Default::default(),
            member_of: Default::default(),
            manager_ad_id: Default::default(),
            openid_name: Default::default(),
            locale_code: Default::default(),
            invalid_login_attempts: Default::default(),
            custom_attributes: Default::default(),
            unknown: Unknown::default(),
        }
    }

    /// E-mail address, unique in the account; needed where there is no `username`.
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Field::Value(email.into());
        self
    }

    /// The name the user logs in with, unique in the account; needed where there is no `email`.
    pub fn username(mut self, username: impl Into<String>) -> Self {
        self.username = Field::Value(username.into());
        self
    }

    /// Company.
    pub fn company(mut self, company: impl Into<String>) -> Self {
        self.company = Field::Value(company.into());
        self
    }

    /// Department.
    pub fn department(mut self, department: impl Into<String>) -> Self {
        self.department = Field::Value(department.into());
        self
    }

    /// Job title.
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Field::Value(title.into());
        self
    }

    /// Telephone number.
    pub fn phone(mut self, phone: impl Into<String>) -> Self {
        self.phone = Field::Value(phone.into());
        self
    }

    /// Free text; on the first version of the page only. It is answered as `comment`.
    pub fn notes(mut self, notes: impl Into<String>) -> Self {
        self.notes = Field::Value(notes.into());
        self
    }

    /// The group the user belongs to.
    pub fn group_id(mut self, group_id: impl Into<GroupId>) -> Self {
        self.group_id = Field::Value(group_id.into());
        self
    }

    /// The directory the user belongs to.
    pub fn directory_id(mut self, directory_id: impl Into<DirectoryId>) -> Self {
        self.directory_id = Field::Value(directory_id.into());
        self
    }

    /// Distinguished name in the directory.
    pub fn distinguished_name(mut self, distinguished_name: impl Into<String>) -> Self {
        self.distinguished_name = Field::Value(distinguished_name.into());
        self
    }

    /// The identifier of the user in another system.
    pub fn external_id(mut self, external_id: impl Into<String>) -> Self {
        self.external_id = Field::Value(external_id.into());
        self
    }

    /// Login name in Active Directory.
    pub fn samaccountname(mut self, samaccountname: impl Into<String>) -> Self {
        self.samaccountname = Field::Value(samaccountname.into());
        self
    }

    /// Principal name in Active Directory; on the first version of the page only.
    pub fn userprincipalname(mut self, userprincipalname: impl Into<String>) -> Self {
        self.userprincipalname = Field::Value(userprincipalname.into());
        self
    }

    /// The directory groups the user is a member of, as distinguished names with semicolons between them.
    pub fn member_of(mut self, member_of: impl Into<String>) -> Self {
        self.member_of = Field::Value(member_of.into());
        self
    }

    /// The manager's id in Active Directory; on the first version of the page only.
    pub fn manager_ad_id(mut self, manager_ad_id: impl Into<String>) -> Self {
        self.manager_ad_id = Field::Value(manager_ad_id.into());
        self
    }

    /// The user's OpenID name; made from other fields if none is given.
    pub fn openid_name(mut self, openid_name: impl Into<String>) -> Self {
        self.openid_name = Field::Value(openid_name.into());
        self
    }

    /// The user's language.
    pub fn locale_code(mut self, locale_code: impl Into<String>) -> Self {
        self.locale_code = Field::Value(locale_code.into());
        self
    }

    /// Failed logins in a row.
    #[inline]
    pub fn invalid_login_attempts(mut self, invalid_login_attempts: i64) -> Self {
        self.invalid_login_attempts = Field::Value(invalid_login_attempts);
        self
    }

    /// Values by the short names of attributes, which the account has to define.
    pub fn custom_attributes(
        mut self,
        custom_attributes: impl IntoIterator<
            Item = (impl Into<String>, impl Into<String>),
        >,
    ) -> Self {
        self.custom_attributes = Field::Value(
            custom_attributes
                .into_iter()
                .map(|(name, value)| (name.into(), value.into()))
                .collect(),
        );
        self
    }
}

object!(NewUser {
    required {
        "firstname" => firstname,
        "lastname" => lastname,
    }
    optional {
        "email" => email,
        "username" => username,
        "company" => company,
        "department" => department,
        "title" => title,
        "phone" => phone,
        "notes" => notes,
        "group_id" => group_id,
        "directory_id" => directory_id,
        "distinguished_name" => distinguished_name,
        "external_id" => external_id,
        "samaccountname" => samaccountname,
        "userprincipalname" => userprincipalname,
        "member_of" => member_of,
        "manager_ad_id" => manager_ad_id,
        "openid_name" => openid_name,
        "locale_code" => locale_code,
        "invalid_login_attempts" => invalid_login_attempts,
        "custom_attributes" => custom_attributes,
    }
});
