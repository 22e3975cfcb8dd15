//! The type `UserChanges` of `v1`.
//!
//! Generated from `spec/v1/users.yaml` by `cargo xtask generate`; edit that, not this.

use super::super::*;
use crate::{ids::*, runtime::generated::*};

// spec/v1/users.yaml#/components/schemas/UserChanges
/// What is to change about a user. Null clears a field; what is not sent stays.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
pub struct UserChanges {
    firstname: Field<String>,
    lastname: Field<String>,
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
    manager_user_id: Field<UserId>,
    openid_name: Field<String>,
    locale_code: Field<String>,
    invalid_login_attempts: Field<i64>,
    state: Field<UserState>,
    unknown: Unknown,
}

impl UserChanges {
    /// Holds what is required and nothing else.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// First name.
    pub fn firstname(mut self, firstname: impl Into<String>) -> Self {
        self.firstname = Field::Value(firstname.into());
        self
    }

    /// Sends null for `firstname`, which clears it.
    #[inline]
    pub fn clear_firstname(mut self) -> Self {
        self.firstname = Field::Null;
        self
    }

    /// Last name.
    pub fn lastname(mut self, lastname: impl Into<String>) -> Self {
        self.lastname = Field::Value(lastname.into());
        self
    }

    /// Sends null for `lastname`, which clears it.
    #[inline]
    pub fn clear_lastname(mut self) -> Self {
        self.lastname = Field::Null;
        self
    }

    /// E-mail address, unique in the account.
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Field::Value(email.into());
        self
    }

    /// Sends null for `email`, which clears it.
    #[inline]
    pub fn clear_email(mut self) -> Self {
        self.email = Field::Null;
        self
    }

    /// The name the user logs in with, unique in the account.
    pub fn username(mut self, username: impl Into<String>) -> Self {
        self.username = Field::Value(username.into());
        self
    }

    /// Sends null for `username`, which clears it.
    #[inline]
    pub fn clear_username(mut self) -> Self {
        self.username = Field::Null;
        self
    }

    /// Company.
    pub fn company(mut self, company: impl Into<String>) -> Self {
        self.company = Field::Value(company.into());
        self
    }

    /// Sends null for `company`, which clears it.
    #[inline]
    pub fn clear_company(mut self) -> Self {
        self.company = Field::Null;
        self
    }

    /// Department.
    pub fn department(mut self, department: impl Into<String>) -> Self {
        self.department = Field::Value(department.into());
        self
    }

    /// Sends null for `department`, which clears it.
    #[inline]
    pub fn clear_department(mut self) -> Self {
        self.department = Field::Null;
        self
    }

    /// Job title.
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Field::Value(title.into());
        self
    }

    /// Sends null for `title`, which clears it.
    #[inline]
    pub fn clear_title(mut self) -> Self {
        self.title = Field::Null;
        self
    }

    /// Telephone number.
    pub fn phone(mut self, phone: impl Into<String>) -> Self {
        self.phone = Field::Value(phone.into());
        self
    }

    /// Sends null for `phone`, which clears it.
    #[inline]
    pub fn clear_phone(mut self) -> Self {
        self.phone = Field::Null;
        self
    }

    /// Free text. It is answered as `comment`.
    pub fn notes(mut self, notes: impl Into<String>) -> Self {
        self.notes = Field::Value(notes.into());
        self
    }

    /// Sends null for `notes`, which clears it.
    #[inline]
    pub fn clear_notes(mut self) -> Self {
        self.notes = Field::Null;
        self
    }

    /// The group the user belongs to; null takes the user out of it.
    pub fn group_id(mut self, group_id: impl Into<GroupId>) -> Self {
        self.group_id = Field::Value(group_id.into());
        self
    }

    /// Sends null for `group_id`, which clears it.
    #[inline]
    pub fn clear_group_id(mut self) -> Self {
        self.group_id = Field::Null;
        self
    }

    /// The directory the user belongs to.
    ///
    /// Documented: a string. In fact: the id of a directory, an integer wherever it is answered (the page
    /// about creating a user).
    pub fn directory_id(mut self, directory_id: impl Into<DirectoryId>) -> Self {
        self.directory_id = Field::Value(directory_id.into());
        self
    }

    /// Sends null for `directory_id`, which clears it.
    #[inline]
    pub fn clear_directory_id(mut self) -> Self {
        self.directory_id = Field::Null;
        self
    }

    /// Distinguished name in the directory.
    pub fn distinguished_name(mut self, distinguished_name: impl Into<String>) -> Self {
        self.distinguished_name = Field::Value(distinguished_name.into());
        self
    }

    /// Sends null for `distinguished_name`, which clears it.
    #[inline]
    pub fn clear_distinguished_name(mut self) -> Self {
        self.distinguished_name = Field::Null;
        self
    }

    /// The identifier of the user in another system. Only the synchronisation of directories finds a
    /// manager by it; here the manager is set by `manager_user_id`.
    pub fn external_id(mut self, external_id: impl Into<String>) -> Self {
        self.external_id = Field::Value(external_id.into());
        self
    }

    /// Sends null for `external_id`, which clears it.
    #[inline]
    pub fn clear_external_id(mut self) -> Self {
        self.external_id = Field::Null;
        self
    }

    /// Login name in Active Directory.
    pub fn samaccountname(mut self, samaccountname: impl Into<String>) -> Self {
        self.samaccountname = Field::Value(samaccountname.into());
        self
    }

    /// Sends null for `samaccountname`, which clears it.
    #[inline]
    pub fn clear_samaccountname(mut self) -> Self {
        self.samaccountname = Field::Null;
        self
    }

    /// Principal name in Active Directory.
    pub fn userprincipalname(mut self, userprincipalname: impl Into<String>) -> Self {
        self.userprincipalname = Field::Value(userprincipalname.into());
        self
    }

    /// Sends null for `userprincipalname`, which clears it.
    #[inline]
    pub fn clear_userprincipalname(mut self) -> Self {
        self.userprincipalname = Field::Null;
        self
    }

    /// The directory groups the user is a member of, as distinguished names with semicolons between them.
    pub fn member_of(mut self, member_of: impl Into<String>) -> Self {
        self.member_of = Field::Value(member_of.into());
        self
    }

    /// Sends null for `member_of`, which clears it.
    #[inline]
    pub fn clear_member_of(mut self) -> Self {
        self.member_of = Field::Null;
        self
    }

    /// The manager's id in Active Directory.
    pub fn manager_ad_id(mut self, manager_ad_id: impl Into<String>) -> Self {
        self.manager_ad_id = Field::Value(manager_ad_id.into());
        self
    }

    /// Sends null for `manager_ad_id`, which clears it.
    #[inline]
    pub fn clear_manager_ad_id(mut self) -> Self {
        self.manager_ad_id = Field::Null;
        self
    }

    /// The manager, as a user of this account.
    pub fn manager_user_id(mut self, manager_user_id: impl Into<UserId>) -> Self {
        self.manager_user_id = Field::Value(manager_user_id.into());
        self
    }

    /// Sends null for `manager_user_id`, which clears it.
    #[inline]
    pub fn clear_manager_user_id(mut self) -> Self {
        self.manager_user_id = Field::Null;
        self
    }

    /// The user's OpenID name.
    pub fn openid_name(mut self, openid_name: impl Into<String>) -> Self {
        self.openid_name = Field::Value(openid_name.into());
        self
    }

    /// Sends null for `openid_name`, which clears it.
    #[inline]
    pub fn clear_openid_name(mut self) -> Self {
        self.openid_name = Field::Null;
        self
    }

    /// The user's language.
    pub fn locale_code(mut self, locale_code: impl Into<String>) -> Self {
        self.locale_code = Field::Value(locale_code.into());
        self
    }

    /// Sends null for `locale_code`, which clears it.
    #[inline]
    pub fn clear_locale_code(mut self) -> Self {
        self.locale_code = Field::Null;
        self
    }

    /// Failed logins in a row.
    ///
    /// Documented: a string. In fact: an integer wherever it is answered (the page about creating a user,
    /// and recorded answers).
    #[inline]
    pub fn invalid_login_attempts(mut self, invalid_login_attempts: i64) -> Self {
        self.invalid_login_attempts = Field::Value(invalid_login_attempts);
        self
    }

    /// Sends null for `invalid_login_attempts`, which clears it.
    #[inline]
    pub fn clear_invalid_login_attempts(mut self) -> Self {
        self.invalid_login_attempts = Field::Null;
        self
    }

    /// Where an account stands in the approval process, which limits the statuses it can have.
    pub fn state(mut self, state: impl Into<UserState>) -> Self {
        self.state = Field::Value(state.into());
        self
    }
}

object!(UserChanges {
    required {}
    optional {
        "firstname" => firstname,
        "lastname" => lastname,
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
        "manager_user_id" => manager_user_id,
        "openid_name" => openid_name,
        "locale_code" => locale_code,
        "invalid_login_attempts" => invalid_login_attempts,
        "state" => state,
    }
});
