//! Types of the resource `users` of `v1`.
//!
//! Generated from `spec/v1/users.yaml` by `cargo xtask generate`; edit that, not this.

use super::super::*;
use crate::{ids::*, runtime::generated::*};

// spec/v1/users.yaml#/components/schemas/UserState
/// Where an account stands in the approval process, which limits the statuses it can have.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum UserState {
    /// `0`
    Unapproved,
    /// `1`
    Approved,
    /// `2`
    Rejected,
    /// `3`
    Unlicensed,
    /// A value that this version of the crate does not know.
    Other(i64),
}

open_enum!(UserState(i64) {
    0 => Unapproved,
    1 => Approved,
    2 => Rejected,
    3 => Unlicensed,
});

// spec/v1/users.yaml#/components/schemas/UserStatus
/// Whether a user can log in; only an `Active` one can. There is no 6.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum UserStatus {
    /// `0`
    Unactivated,
    /// `1`
    Active,
    /// `2`
    Suspended,
    /// `3`
    Locked,
    /// `4`
    PasswordExpired,
    /// `5`
    AwaitingPasswordReset,
    /// `7`
    PasswordPending,
    /// `8`
    SecurityQuestionsRequired,
    /// A value that this version of the crate does not know.
    Other(i64),
}

open_enum!(UserStatus(i64) {
    0 => Unactivated,
    1 => Active,
    2 => Suspended,
    3 => Locked,
    4 => PasswordExpired,
    5 => AwaitingPasswordReset,
    7 => PasswordPending,
    8 => SecurityQuestionsRequired,
});

// spec/v1/users.yaml#/components/schemas/User
/// A person in the directory. With `fields` only those fields are there, plus the id.
#[derive(Clone, Debug, PartialEq)]
pub struct User {
    /// The id of the user.
    pub id: UserId,
    /// The name the user logs in with; null or empty where there is none.
    pub username: Option<String>,
    /// The user's e-mail address; may be empty.
    pub email: Option<String>,
    /// First name.
    pub firstname: Option<String>,
    /// Last name.
    pub lastname: Option<String>,
    /// The user's OpenID name; made from other fields unless one was given.
    pub openid_name: Option<String>,
    /// Job title.
    pub title: Option<String>,
    /// Department.
    pub department: Option<String>,
    /// Company.
    pub company: Option<String>,
    /// Free text; what servers answer in place of `notes`.
    pub comment: Option<String>,
    /// Free text; in the samples of the documentation and in no recorded answer.
    pub notes: Option<String>,
    /// The group the user belongs to; one at most.
    pub group_id: Option<GroupId>,
    /// The roles assigned to the user: a list in spite of its name, and null if there are none. Version 2
    /// says `role_ids`.
    pub role_id: Option<Vec<RoleId>>,
    /// Telephone number; may be empty.
    pub phone: Option<String>,
    /// Where an account stands in the approval process, which limits the statuses it can have.
    pub state: Option<UserState>,
    /// Whether a user can log in; only an `Active` one can.
    pub status: Option<UserStatus>,
    /// The directory the user was brought in from.
    pub directory_id: Option<DirectoryId>,
    /// The identity provider that vouches for the user.
    pub trusted_idp_id: Option<TrustedIdpId>,
    /// The manager's id in Active Directory; some of the vendor's tools expect a number, which is read as
    /// well.
    pub manager_ad_id: Option<String>,
    /// The manager, as a user of this account.
    pub manager_user_id: Option<UserId>,
    /// Login name in Active Directory.
    pub samaccountname: Option<String>,
    /// The directory groups the user is a member of, as distinguished names with semicolons between them.
    pub member_of: Option<String>,
    /// Principal name in Active Directory.
    pub userprincipalname: Option<String>,
    /// Distinguished name in the directory.
    pub distinguished_name: Option<String>,
    /// The identifier that another system has set.
    pub external_id: Option<String>,
    /// The user's language.
    pub locale_code: Option<String>,
    /// The language the user prefers; in recorded answers only.
    pub preferred_locale_code: Option<String>,
    /// When the user became active.
    pub activated_at: Option<Timestamp>,
    /// When the user was created.
    pub created_at: Option<Timestamp>,
    /// When the user was last changed.
    pub updated_at: Option<Timestamp>,
    /// When the user was last invited.
    pub invitation_sent_at: Option<Timestamp>,
    /// When the user last logged in.
    pub last_login: Option<Timestamp>,
    /// When the lock ends or ended.
    pub locked_until: Option<Timestamp>,
    /// When the password was last changed.
    pub password_changed_at: Option<Timestamp>,
    /// Failed logins in a row; a lock sets it back to 0.
    pub invalid_login_attempts: Option<i64>,
    /// Custom attributes by short name, capitals kept as defined; null or empty where the user has no
    /// value.
    pub custom_attributes: Option<BTreeMap<String, Option<String>>>,
    unknown: Unknown,
}

object!(User {
    required {
        "id" => id,
    }
    optional {
        "username" => username,
        "email" => email,
        "firstname" => firstname,
        "lastname" => lastname,
        "openid_name" => openid_name,
        "title" => title,
        "department" => department,
        "company" => company,
        "comment" => comment,
        "notes" => notes,
        "group_id" => group_id,
        "role_id" => role_id,
        "phone" => phone,
        "state" => state,
        "status" => status,
        "directory_id" => directory_id,
        "trusted_idp_id" => trusted_idp_id,
        "manager_ad_id" => manager_ad_id,
        "manager_user_id" => manager_user_id,
        "samaccountname" => samaccountname,
        "member_of" => member_of,
        "userprincipalname" => userprincipalname,
        "distinguished_name" => distinguished_name,
        "external_id" => external_id,
        "locale_code" => locale_code,
        "preferred_locale_code" => preferred_locale_code,
        "activated_at" => activated_at,
        "created_at" => created_at,
        "updated_at" => updated_at,
        "invitation_sent_at" => invitation_sent_at,
        "last_login" => last_login,
        "locked_until" => locked_until,
        "password_changed_at" => password_changed_at,
        "invalid_login_attempts" => invalid_login_attempts,
        "custom_attributes" => custom_attributes,
    }
});

// spec/v1/users.yaml#/components/schemas/UserApp
/// An application that a user can open.
#[derive(Clone, Debug, PartialEq)]
pub struct UserApp {
    /// The id of the application.
    pub id: AppId,
    /// The application's name.
    pub name: Option<String>,
    /// The address of its icon, or the path alone.
    pub icon: Option<String>,
    /// How far the user has been set up there; `unknown`, `pending` and null were seen.
    ///
    /// Documented: 0 or 1 in an older OpenAPI description of the vendor's. In fact: a text or null (the
    /// sample of the page, and recorded answers).
    pub provisioned: Option<String>,
    /// Whether it needs the browser extension.
    pub extension: Option<bool>,
    /// The name that the user logs in with there; null where there is none.
    ///
    /// Documented: an integer. In fact: a text or null (recorded answers).
    pub login_id: Option<Value>,
    /// Whether the user added it for themselves; such applications are not listed.
    pub personal: Option<bool>,
    unknown: Unknown,
}

object!(UserApp {
    required {
        "id" => id,
    }
    optional {
        "name" => name,
        "icon" => icon,
        "provisioned" => provisioned,
        "extension" => extension,
        "login_id" => login_id,
        "personal" => personal,
    }
});

// spec/v1/users.yaml#/components/schemas/NewUser
/// A user to be created, with an e-mail address or a user name. The first version of the page asked for
/// both, had `directory_id` and `group_id` as texts, and did not know `custom_attributes`.
#[derive(Clone, Debug, PartialEq)]
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
    #[must_use]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Field::Value(email.into());
        self
    }

    /// The name the user logs in with, unique in the account; needed where there is no `email`.
    #[must_use]
    pub fn username(mut self, username: impl Into<String>) -> Self {
        self.username = Field::Value(username.into());
        self
    }

    /// Company.
    #[must_use]
    pub fn company(mut self, company: impl Into<String>) -> Self {
        self.company = Field::Value(company.into());
        self
    }

    /// Department.
    #[must_use]
    pub fn department(mut self, department: impl Into<String>) -> Self {
        self.department = Field::Value(department.into());
        self
    }

    /// Job title.
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Field::Value(title.into());
        self
    }

    /// Telephone number.
    #[must_use]
    pub fn phone(mut self, phone: impl Into<String>) -> Self {
        self.phone = Field::Value(phone.into());
        self
    }

    /// Free text; on the first version of the page only. It is answered as `comment`.
    #[must_use]
    pub fn notes(mut self, notes: impl Into<String>) -> Self {
        self.notes = Field::Value(notes.into());
        self
    }

    /// The group the user belongs to.
    #[must_use]
    pub fn group_id(mut self, group_id: impl Into<GroupId>) -> Self {
        self.group_id = Field::Value(group_id.into());
        self
    }

    /// The directory the user belongs to.
    #[must_use]
    pub fn directory_id(mut self, directory_id: impl Into<DirectoryId>) -> Self {
        self.directory_id = Field::Value(directory_id.into());
        self
    }

    /// Distinguished name in the directory.
    #[must_use]
    pub fn distinguished_name(mut self, distinguished_name: impl Into<String>) -> Self {
        self.distinguished_name = Field::Value(distinguished_name.into());
        self
    }

    /// The identifier of the user in another system.
    #[must_use]
    pub fn external_id(mut self, external_id: impl Into<String>) -> Self {
        self.external_id = Field::Value(external_id.into());
        self
    }

    /// Login name in Active Directory.
    #[must_use]
    pub fn samaccountname(mut self, samaccountname: impl Into<String>) -> Self {
        self.samaccountname = Field::Value(samaccountname.into());
        self
    }

    /// Principal name in Active Directory; on the first version of the page only.
    #[must_use]
    pub fn userprincipalname(mut self, userprincipalname: impl Into<String>) -> Self {
        self.userprincipalname = Field::Value(userprincipalname.into());
        self
    }

    /// The directory groups the user is a member of, as distinguished names with semicolons between them.
    #[must_use]
    pub fn member_of(mut self, member_of: impl Into<String>) -> Self {
        self.member_of = Field::Value(member_of.into());
        self
    }

    /// The manager's id in Active Directory; on the first version of the page only.
    #[must_use]
    pub fn manager_ad_id(mut self, manager_ad_id: impl Into<String>) -> Self {
        self.manager_ad_id = Field::Value(manager_ad_id.into());
        self
    }

    /// The user's OpenID name; made from other fields if none is given.
    #[must_use]
    pub fn openid_name(mut self, openid_name: impl Into<String>) -> Self {
        self.openid_name = Field::Value(openid_name.into());
        self
    }

    /// The user's language.
    #[must_use]
    pub fn locale_code(mut self, locale_code: impl Into<String>) -> Self {
        self.locale_code = Field::Value(locale_code.into());
        self
    }

    /// Failed logins in a row.
    #[must_use]
    pub fn invalid_login_attempts(mut self, invalid_login_attempts: i64) -> Self {
        self.invalid_login_attempts = Field::Value(invalid_login_attempts);
        self
    }

    /// Values by the short names of attributes, which the account has to define.
    #[must_use]
    pub fn custom_attributes(
        mut self,
        custom_attributes: BTreeMap<String, String>,
    ) -> Self {
        self.custom_attributes = Field::Value(custom_attributes);
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

// spec/v1/users.yaml#/components/schemas/UserChanges
/// What is to change about a user. Null clears a field; what is not sent stays.
#[derive(Clone, Debug, Default, PartialEq)]
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
    pub fn new() -> Self {
        Self {
            firstname: Default::default(),
            lastname: Default::default(),
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
            manager_user_id: Default::default(),
            openid_name: Default::default(),
            locale_code: Default::default(),
            invalid_login_attempts: Default::default(),
            state: Default::default(),
            unknown: Unknown::default(),
        }
    }

    /// First name.
    #[must_use]
    pub fn firstname(mut self, firstname: impl Into<String>) -> Self {
        self.firstname = Field::Value(firstname.into());
        self
    }

    /// Sends null for `firstname`, which clears it.
    #[must_use]
    pub fn clear_firstname(mut self) -> Self {
        self.firstname = Field::Null;
        self
    }

    /// Last name.
    #[must_use]
    pub fn lastname(mut self, lastname: impl Into<String>) -> Self {
        self.lastname = Field::Value(lastname.into());
        self
    }

    /// Sends null for `lastname`, which clears it.
    #[must_use]
    pub fn clear_lastname(mut self) -> Self {
        self.lastname = Field::Null;
        self
    }

    /// E-mail address, unique in the account.
    #[must_use]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Field::Value(email.into());
        self
    }

    /// Sends null for `email`, which clears it.
    #[must_use]
    pub fn clear_email(mut self) -> Self {
        self.email = Field::Null;
        self
    }

    /// The name the user logs in with, unique in the account.
    #[must_use]
    pub fn username(mut self, username: impl Into<String>) -> Self {
        self.username = Field::Value(username.into());
        self
    }

    /// Sends null for `username`, which clears it.
    #[must_use]
    pub fn clear_username(mut self) -> Self {
        self.username = Field::Null;
        self
    }

    /// Company.
    #[must_use]
    pub fn company(mut self, company: impl Into<String>) -> Self {
        self.company = Field::Value(company.into());
        self
    }

    /// Sends null for `company`, which clears it.
    #[must_use]
    pub fn clear_company(mut self) -> Self {
        self.company = Field::Null;
        self
    }

    /// Department.
    #[must_use]
    pub fn department(mut self, department: impl Into<String>) -> Self {
        self.department = Field::Value(department.into());
        self
    }

    /// Sends null for `department`, which clears it.
    #[must_use]
    pub fn clear_department(mut self) -> Self {
        self.department = Field::Null;
        self
    }

    /// Job title.
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Field::Value(title.into());
        self
    }

    /// Sends null for `title`, which clears it.
    #[must_use]
    pub fn clear_title(mut self) -> Self {
        self.title = Field::Null;
        self
    }

    /// Telephone number.
    #[must_use]
    pub fn phone(mut self, phone: impl Into<String>) -> Self {
        self.phone = Field::Value(phone.into());
        self
    }

    /// Sends null for `phone`, which clears it.
    #[must_use]
    pub fn clear_phone(mut self) -> Self {
        self.phone = Field::Null;
        self
    }

    /// Free text. It is answered as `comment`.
    #[must_use]
    pub fn notes(mut self, notes: impl Into<String>) -> Self {
        self.notes = Field::Value(notes.into());
        self
    }

    /// Sends null for `notes`, which clears it.
    #[must_use]
    pub fn clear_notes(mut self) -> Self {
        self.notes = Field::Null;
        self
    }

    /// The group the user belongs to; null takes the user out of it.
    #[must_use]
    pub fn group_id(mut self, group_id: impl Into<GroupId>) -> Self {
        self.group_id = Field::Value(group_id.into());
        self
    }

    /// Sends null for `group_id`, which clears it.
    #[must_use]
    pub fn clear_group_id(mut self) -> Self {
        self.group_id = Field::Null;
        self
    }

    /// The directory the user belongs to.
    ///
    /// Documented: a string. In fact: the id of a directory, an integer wherever it is answered (the page
    /// about creating a user).
    #[must_use]
    pub fn directory_id(mut self, directory_id: impl Into<DirectoryId>) -> Self {
        self.directory_id = Field::Value(directory_id.into());
        self
    }

    /// Sends null for `directory_id`, which clears it.
    #[must_use]
    pub fn clear_directory_id(mut self) -> Self {
        self.directory_id = Field::Null;
        self
    }

    /// Distinguished name in the directory.
    #[must_use]
    pub fn distinguished_name(mut self, distinguished_name: impl Into<String>) -> Self {
        self.distinguished_name = Field::Value(distinguished_name.into());
        self
    }

    /// Sends null for `distinguished_name`, which clears it.
    #[must_use]
    pub fn clear_distinguished_name(mut self) -> Self {
        self.distinguished_name = Field::Null;
        self
    }

    /// The identifier of the user in another system. Only the synchronisation of directories finds a
    /// manager by it; here the manager is set by `manager_user_id`.
    #[must_use]
    pub fn external_id(mut self, external_id: impl Into<String>) -> Self {
        self.external_id = Field::Value(external_id.into());
        self
    }

    /// Sends null for `external_id`, which clears it.
    #[must_use]
    pub fn clear_external_id(mut self) -> Self {
        self.external_id = Field::Null;
        self
    }

    /// Login name in Active Directory.
    #[must_use]
    pub fn samaccountname(mut self, samaccountname: impl Into<String>) -> Self {
        self.samaccountname = Field::Value(samaccountname.into());
        self
    }

    /// Sends null for `samaccountname`, which clears it.
    #[must_use]
    pub fn clear_samaccountname(mut self) -> Self {
        self.samaccountname = Field::Null;
        self
    }

    /// Principal name in Active Directory.
    #[must_use]
    pub fn userprincipalname(mut self, userprincipalname: impl Into<String>) -> Self {
        self.userprincipalname = Field::Value(userprincipalname.into());
        self
    }

    /// Sends null for `userprincipalname`, which clears it.
    #[must_use]
    pub fn clear_userprincipalname(mut self) -> Self {
        self.userprincipalname = Field::Null;
        self
    }

    /// The directory groups the user is a member of, as distinguished names with semicolons between them.
    #[must_use]
    pub fn member_of(mut self, member_of: impl Into<String>) -> Self {
        self.member_of = Field::Value(member_of.into());
        self
    }

    /// Sends null for `member_of`, which clears it.
    #[must_use]
    pub fn clear_member_of(mut self) -> Self {
        self.member_of = Field::Null;
        self
    }

    /// The manager's id in Active Directory.
    #[must_use]
    pub fn manager_ad_id(mut self, manager_ad_id: impl Into<String>) -> Self {
        self.manager_ad_id = Field::Value(manager_ad_id.into());
        self
    }

    /// Sends null for `manager_ad_id`, which clears it.
    #[must_use]
    pub fn clear_manager_ad_id(mut self) -> Self {
        self.manager_ad_id = Field::Null;
        self
    }

    /// The manager, as a user of this account.
    #[must_use]
    pub fn manager_user_id(mut self, manager_user_id: impl Into<UserId>) -> Self {
        self.manager_user_id = Field::Value(manager_user_id.into());
        self
    }

    /// Sends null for `manager_user_id`, which clears it.
    #[must_use]
    pub fn clear_manager_user_id(mut self) -> Self {
        self.manager_user_id = Field::Null;
        self
    }

    /// The user's OpenID name.
    #[must_use]
    pub fn openid_name(mut self, openid_name: impl Into<String>) -> Self {
        self.openid_name = Field::Value(openid_name.into());
        self
    }

    /// Sends null for `openid_name`, which clears it.
    #[must_use]
    pub fn clear_openid_name(mut self) -> Self {
        self.openid_name = Field::Null;
        self
    }

    /// The user's language.
    #[must_use]
    pub fn locale_code(mut self, locale_code: impl Into<String>) -> Self {
        self.locale_code = Field::Value(locale_code.into());
        self
    }

    /// Sends null for `locale_code`, which clears it.
    #[must_use]
    pub fn clear_locale_code(mut self) -> Self {
        self.locale_code = Field::Null;
        self
    }

    /// Failed logins in a row.
    ///
    /// Documented: a string. In fact: an integer wherever it is answered (the page about creating a user,
    /// and recorded answers).
    #[must_use]
    pub fn invalid_login_attempts(mut self, invalid_login_attempts: i64) -> Self {
        self.invalid_login_attempts = Field::Value(invalid_login_attempts);
        self
    }

    /// Sends null for `invalid_login_attempts`, which clears it.
    #[must_use]
    pub fn clear_invalid_login_attempts(mut self) -> Self {
        self.invalid_login_attempts = Field::Null;
        self
    }

    /// Where an account stands in the approval process, which limits the statuses it can have.
    #[must_use]
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

// spec/v1/users.yaml#/components/schemas/UserRoleIds
/// Roles to give to a user, or to take.
#[derive(Clone, Debug, PartialEq)]
pub struct UserRoleIds {
    role_id_array: Vec<RoleId>,
    unknown: Unknown,
}

impl UserRoleIds {
    /// Holds what is required and nothing else.
    pub fn new(role_id_array: impl IntoIterator<Item = impl Into<RoleId>>) -> Self {
        Self {
            role_id_array: role_id_array.into_iter().map(Into::into).collect(),
            unknown: Unknown::default(),
        }
    }
}

object!(UserRoleIds {
    required {
        "role_id_array" => role_id_array,
    }
    optional {}
});

// spec/v1/users.yaml#/components/schemas/UserPassword
/// A password as it is.
#[derive(Clone, Debug, PartialEq)]
pub struct UserPassword {
    password: Secret,
    password_confirmation: Secret,
    validate_policy: Field<bool>,
    unknown: Unknown,
}

impl UserPassword {
    /// Holds what is required and nothing else.
    pub fn new(
        password: impl Into<Secret>,
        password_confirmation: impl Into<Secret>,
    ) -> Self {
        Self {
            password: password.into(),
            password_confirmation: password_confirmation.into(),
            validate_policy: Default::default(),
            unknown: Unknown::default(),
        }
    }

    /// Whether the password has to meet the user's OneLogin policy; false if nothing is said.
    #[must_use]
    pub fn validate_policy(mut self, validate_policy: bool) -> Self {
        self.validate_policy = Field::Value(validate_policy);
        self
    }
}

object!(UserPassword {
    required {
        "password" => password,
        "password_confirmation" => password_confirmation,
    }
    optional {
        "validate_policy" => validate_policy,
    }
});

// spec/v1/users.yaml#/components/schemas/UserPasswordAlgorithm
/// How a password was hashed: SHA-256, in hexadecimal, of the salt and the password behind it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum UserPasswordAlgorithm {
    /// `"salt+sha256"`
    SaltSha256,
    /// A value that this version of the crate does not know.
    Other(String),
}

open_enum!(UserPasswordAlgorithm(String) {
    "salt+sha256" => SaltSha256,
});

// spec/v1/users.yaml#/components/schemas/UserPasswordHash
/// A password that another system has hashed.
#[derive(Clone, Debug, PartialEq)]
pub struct UserPasswordHash {
    password: Secret,
    password_confirmation: Secret,
    password_algorithm: UserPasswordAlgorithm,
    password_salt: Field<Secret>,
    unknown: Unknown,
}

impl UserPasswordHash {
    /// Holds what is required and nothing else.
    pub fn new(
        password: impl Into<Secret>,
        password_confirmation: impl Into<Secret>,
        password_algorithm: impl Into<UserPasswordAlgorithm>,
    ) -> Self {
        Self {
            password: password.into(),
            password_confirmation: password_confirmation.into(),
            password_algorithm: password_algorithm.into(),
            password_salt: Default::default(),
            unknown: Unknown::default(),
        }
    }

    /// The salt that stood before the password when it was hashed, 40 characters at most; to be left out
    /// where there was none.
    #[must_use]
    pub fn password_salt(mut self, password_salt: impl Into<Secret>) -> Self {
        self.password_salt = Field::Value(password_salt.into());
        self
    }
}

object!(UserPasswordHash {
    required {
        "password" => password,
        "password_confirmation" => password_confirmation,
        "password_algorithm" => password_algorithm,
    }
    optional {
        "password_salt" => password_salt,
    }
});

// spec/v1/users.yaml#/components/schemas/UserCustomAttributes
/// Values of custom attributes.
#[derive(Clone, Debug, PartialEq)]
pub struct UserCustomAttributes {
    custom_attributes: BTreeMap<String, String>,
    unknown: Unknown,
}

impl UserCustomAttributes {
    /// Holds what is required and nothing else.
    pub fn new(custom_attributes: BTreeMap<String, String>) -> Self {
        Self {
            custom_attributes,
            unknown: Unknown::default(),
        }
    }
}

object!(UserCustomAttributes {
    required {
        "custom_attributes" => custom_attributes,
    }
    optional {}
});

// spec/v1/users.yaml#/components/schemas/UserStateChange
/// The state a user is moved to.
#[derive(Clone, Debug, PartialEq)]
pub struct UserStateChange {
    state: UserState,
    unknown: Unknown,
}

impl UserStateChange {
    /// Holds what is required and nothing else.
    pub fn new(state: impl Into<UserState>) -> Self {
        Self {
            state: state.into(),
            unknown: Unknown::default(),
        }
    }
}

object!(UserStateChange {
    required {
        "state" => state,
    }
    optional {}
});

// spec/v1/users.yaml#/components/schemas/UserLock
/// How long a user is locked.
#[derive(Clone, Debug, PartialEq)]
pub struct UserLock {
    locked_until: i64,
    unknown: Unknown,
}

impl UserLock {
    /// Holds what is required and nothing else.
    pub fn new(locked_until: i64) -> Self {
        Self {
            locked_until,
            unknown: Unknown::default(),
        }
    }
}

object!(UserLock {
    required {
        "locked_until" => locked_until,
    }
    optional {}
});
