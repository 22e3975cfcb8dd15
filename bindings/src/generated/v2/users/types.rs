//! Types of the resource `users` of `v2`.
//!
//! Generated from `spec/v2/users.yaml` by `cargo xtask generate`; edit that, not this.

use super::super::*;
use crate::{ids::*, runtime::generated::*};

// spec/v2/users.yaml#/components/schemas/UserState
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

// spec/v2/users.yaml#/components/schemas/UserStatus
/// Whether a user can log in; only an `Active` one can. There is no 6. A status can lag behind: a user
/// may still be `Locked` after `locked_until` has passed.
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

// spec/v2/users.yaml#/components/schemas/User
/// A person in the directory. Which fields are filled depends on the call: one user read alone has
/// nearly all of them, one in a list fewer, and `fields` leaves only those asked for, plus the id.
#[derive(Clone, Debug, PartialEq)]
pub struct User {
    /// The id of the user.
    pub id: UserId,
    /// The name the user logs in with; may be null although creating a user asks for it.
    pub username: Option<String>,
    /// The user's e-mail address, unique in the account.
    pub email: Option<String>,
    /// First name.
    pub firstname: Option<String>,
    /// Last name.
    pub lastname: Option<String>,
    /// Job title.
    pub title: Option<String>,
    /// Department.
    pub department: Option<String>,
    /// Company.
    pub company: Option<String>,
    /// Free text.
    pub comment: Option<String>,
    /// The group the user belongs to.
    pub group_id: Option<GroupId>,
    /// The roles assigned to the user; not in lists unless asked for.
    pub role_ids: Option<Vec<RoleId>>,
    /// Telephone number in E.164 form.
    pub phone: Option<String>,
    /// Where an account stands in the approval process, which limits the statuses it can have.
    pub state: Option<UserState>,
    /// Whether a user can log in; only an `Active` one can.
    pub status: Option<UserStatus>,
    /// The directory the user was brought in from.
    pub directory_id: Option<DirectoryId>,
    /// The identity provider that vouches for the user.
    pub trusted_idp_id: Option<TrustedIdpId>,
    /// The manager's id in Active Directory.
    pub manager_ad_id: Option<i64>,
    /// The manager, as a user of this account.
    pub manager_user_id: Option<UserId>,
    /// Login name in Active Directory.
    pub samaccountname: Option<String>,
    /// The directory groups the user is a member of.
    pub member_of: Option<String>,
    /// Principal name in Active Directory.
    pub userprincipalname: Option<String>,
    /// Distinguished name in the directory.
    pub distinguished_name: Option<String>,
    /// The identifier that another system has set.
    pub external_id: Option<String>,
    /// When the user became active.
    pub activated_at: Option<Timestamp>,
    /// When the user last logged in.
    pub last_login: Option<Timestamp>,
    /// When the user was last invited.
    pub invitation_sent_at: Option<Timestamp>,
    /// When the user was last changed.
    pub updated_at: Option<Timestamp>,
    /// When the user was created.
    pub created_at: Option<Timestamp>,
    /// When the password was last changed.
    pub password_changed_at: Option<Timestamp>,
    /// When the lock ends or ended.
    pub locked_until: Option<Timestamp>,
    /// The user's language, as a two-letter code.
    pub preferred_locale_code: Option<String>,
    /// Failed logins since the last good one.
    pub invalid_login_attempts: Option<i64>,
    /// Custom attributes by short name; null where the user has no value.
    pub custom_attributes: Option<BTreeMap<String, Option<String>>>,
    /// Where the user's picture is; only in lists that ask for it with `fields`.
    pub profile_picture_url: Option<String>,
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
        "title" => title,
        "department" => department,
        "company" => company,
        "comment" => comment,
        "group_id" => group_id,
        "role_ids" => role_ids,
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
        "activated_at" => activated_at,
        "last_login" => last_login,
        "invitation_sent_at" => invitation_sent_at,
        "updated_at" => updated_at,
        "created_at" => created_at,
        "password_changed_at" => password_changed_at,
        "locked_until" => locked_until,
        "preferred_locale_code" => preferred_locale_code,
        "invalid_login_attempts" => invalid_login_attempts,
        "custom_attributes" => custom_attributes,
        "profile_picture_url" => profile_picture_url,
    }
});

// spec/v2/users.yaml#/components/schemas/MappingRun
/// When mappings run for a user who is written: after the answer (`Async`), before it, so that it shows
/// what they did (`Sync`), or not at all.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum MappingRun {
    /// `"async"`
    Async,
    /// `"sync"`
    Sync,
    /// `"disabled"`
    Disabled,
    /// A value that this version of the crate does not know.
    Other(String),
}

open_enum!(MappingRun(String) {
    "async" => Async,
    "sync" => Sync,
    "disabled" => Disabled,
});

// spec/v2/users.yaml#/components/schemas/PasswordAlgorithm
/// How another system has hashed a password: SHA-256, in hexadecimal, of the salt and the password
/// behind it, or of the password and the salt behind it; or bcrypt, only with the prefix `$2a`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PasswordAlgorithm {
    /// `"salt+sha256"`
    SaltSha256,
    /// `"sha256+salt"`
    Sha256Salt,
    /// `"bcrypt"`
    Bcrypt,
    /// A value that this version of the crate does not know.
    Other(String),
}

open_enum!(PasswordAlgorithm(String) {
    "salt+sha256" => SaltSha256,
    "sha256+salt" => Sha256Salt,
    "bcrypt" => Bcrypt,
});

// spec/v2/users.yaml#/components/schemas/NewUser
/// A user to be created. The page asks for a user name and an e-mail address; its first version took
/// either.
#[derive(Clone, Debug, PartialEq)]
pub struct NewUser {
    username: String,
    email: String,
    firstname: Field<String>,
    lastname: Field<String>,
    password: Field<Secret>,
    password_confirmation: Field<Secret>,
    password_algorithm: Field<PasswordAlgorithm>,
    salt: Field<Secret>,
    title: Field<String>,
    department: Field<String>,
    company: Field<String>,
    comment: Field<String>,
    group_id: Field<GroupId>,
    role_ids: Field<Vec<RoleId>>,
    phone: Field<String>,
    state: Field<UserState>,
    status: Field<UserStatus>,
    directory_id: Field<DirectoryId>,
    trusted_idp_id: Field<TrustedIdpId>,
    manager_ad_id: Field<i64>,
    manager_user_id: Field<UserId>,
    samaccountname: Field<String>,
    member_of: Field<String>,
    userprincipalname: Field<String>,
    distinguished_name: Field<String>,
    external_id: Field<String>,
    openid_name: Field<String>,
    preferred_locale_code: Field<String>,
    invalid_login_attempts: Field<i64>,
    custom_attributes: Field<BTreeMap<String, String>>,
    unknown: Unknown,
}

impl NewUser {
    /// Holds what is required and nothing else.
    pub fn new(username: impl Into<String>, email: impl Into<String>) -> Self {
        Self {
            username: username.into(),
            email: email.into(),
            firstname: Default::default(),
            lastname: Default::default(),
            password: Default::default(),
            password_confirmation: Default::default(),
            password_algorithm: Default::default(),
            salt: Default::default(),
            title: Default::default(),
            department: Default::default(),
            company: Default::default(),
            comment: Default::default(),
            group_id: Default::default(),
            role_ids: Default::default(),
            phone: Default::default(),
            state: Default::default(),
            status: Default::default(),
            directory_id: Default::default(),
            trusted_idp_id: Default::default(),
            manager_ad_id: Default::default(),
            manager_user_id: Default::default(),
            samaccountname: Default::default(),
            member_of: Default::default(),
            userprincipalname: Default::default(),
            distinguished_name: Default::default(),
            external_id: Default::default(),
            openid_name: Default::default(),
            preferred_locale_code: Default::default(),
            invalid_login_attempts: Default::default(),
            custom_attributes: Default::default(),
            unknown: Unknown::default(),
        }
    }

    /// First name.
    #[must_use]
    pub fn firstname(mut self, firstname: impl Into<String>) -> Self {
        self.firstname = Field::Value(firstname.into());
        self
    }

    /// Last name.
    #[must_use]
    pub fn lastname(mut self, lastname: impl Into<String>) -> Self {
        self.lastname = Field::Value(lastname.into());
        self
    }

    /// The password, or its hash when `password_algorithm` says so. Without one the user starts as
    /// `PasswordPending` and cannot log in. May take the scope `Manage All`.
    #[must_use]
    pub fn password(mut self, password: impl Into<Secret>) -> Self {
        self.password = Field::Value(password.into());
        self
    }

    /// The same again; has to come with `password`.
    #[must_use]
    pub fn password_confirmation(
        mut self,
        password_confirmation: impl Into<Secret>,
    ) -> Self {
        self.password_confirmation = Field::Value(password_confirmation.into());
        self
    }

    /// How another system has hashed a password: SHA-256, in hexadecimal, of the salt and the password
    /// behind it, or of the password and the salt behind it; or bcrypt, only with the prefix `$2a`.
    #[must_use]
    pub fn password_algorithm(
        mut self,
        password_algorithm: impl Into<PasswordAlgorithm>,
    ) -> Self {
        self.password_algorithm = Field::Value(password_algorithm.into());
        self
    }

    /// The salt of a password that comes as a hash.
    #[must_use]
    pub fn salt(mut self, salt: impl Into<Secret>) -> Self {
        self.salt = Field::Value(salt.into());
        self
    }

    /// Job title.
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Field::Value(title.into());
        self
    }

    /// Department.
    #[must_use]
    pub fn department(mut self, department: impl Into<String>) -> Self {
        self.department = Field::Value(department.into());
        self
    }

    /// Company.
    #[must_use]
    pub fn company(mut self, company: impl Into<String>) -> Self {
        self.company = Field::Value(company.into());
        self
    }

    /// Free text.
    #[must_use]
    pub fn comment(mut self, comment: impl Into<String>) -> Self {
        self.comment = Field::Value(comment.into());
        self
    }

    /// The group the user belongs to.
    #[must_use]
    pub fn group_id(mut self, group_id: impl Into<GroupId>) -> Self {
        self.group_id = Field::Value(group_id.into());
        self
    }

    /// The roles to give to the user. May take the scope `Manage All`.
    #[must_use]
    pub fn role_ids(
        mut self,
        role_ids: impl IntoIterator<Item = impl Into<RoleId>>,
    ) -> Self {
        self.role_ids = Field::Value(role_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Telephone number in E.164 form.
    #[must_use]
    pub fn phone(mut self, phone: impl Into<String>) -> Self {
        self.phone = Field::Value(phone.into());
        self
    }

    /// Where an account stands in the approval process, which limits the statuses it can have.
    #[must_use]
    pub fn state(mut self, state: impl Into<UserState>) -> Self {
        self.state = Field::Value(state.into());
        self
    }

    /// Whether a user can log in; only an `Active` one can.
    #[must_use]
    pub fn status(mut self, status: impl Into<UserStatus>) -> Self {
        self.status = Field::Value(status.into());
        self
    }

    /// The directory the user belongs to.
    #[must_use]
    pub fn directory_id(mut self, directory_id: impl Into<DirectoryId>) -> Self {
        self.directory_id = Field::Value(directory_id.into());
        self
    }

    /// The identity provider that vouches for the user.
    #[must_use]
    pub fn trusted_idp_id(mut self, trusted_idp_id: impl Into<TrustedIdpId>) -> Self {
        self.trusted_idp_id = Field::Value(trusted_idp_id.into());
        self
    }

    /// The manager's id in Active Directory.
    #[must_use]
    pub fn manager_ad_id(mut self, manager_ad_id: i64) -> Self {
        self.manager_ad_id = Field::Value(manager_ad_id);
        self
    }

    /// The manager, as a user of this account.
    #[must_use]
    pub fn manager_user_id(mut self, manager_user_id: impl Into<UserId>) -> Self {
        self.manager_user_id = Field::Value(manager_user_id.into());
        self
    }

    /// Login name in Active Directory.
    #[must_use]
    pub fn samaccountname(mut self, samaccountname: impl Into<String>) -> Self {
        self.samaccountname = Field::Value(samaccountname.into());
        self
    }

    /// The directory groups the user is a member of.
    #[must_use]
    pub fn member_of(mut self, member_of: impl Into<String>) -> Self {
        self.member_of = Field::Value(member_of.into());
        self
    }

    /// Principal name in Active Directory.
    #[must_use]
    pub fn userprincipalname(mut self, userprincipalname: impl Into<String>) -> Self {
        self.userprincipalname = Field::Value(userprincipalname.into());
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

    /// The user's OpenID name. Version 2 never answers it.
    #[must_use]
    pub fn openid_name(mut self, openid_name: impl Into<String>) -> Self {
        self.openid_name = Field::Value(openid_name.into());
        self
    }

    /// The user's language, as a two-letter code.
    #[must_use]
    pub fn preferred_locale_code(
        mut self,
        preferred_locale_code: impl Into<String>,
    ) -> Self {
        self.preferred_locale_code = Field::Value(preferred_locale_code.into());
        self
    }

    /// Failed logins since the last good one.
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
        "username" => username,
        "email" => email,
    }
    optional {
        "firstname" => firstname,
        "lastname" => lastname,
        "password" => password,
        "password_confirmation" => password_confirmation,
        "password_algorithm" => password_algorithm,
        "salt" => salt,
        "title" => title,
        "department" => department,
        "company" => company,
        "comment" => comment,
        "group_id" => group_id,
        "role_ids" => role_ids,
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
        "openid_name" => openid_name,
        "preferred_locale_code" => preferred_locale_code,
        "invalid_login_attempts" => invalid_login_attempts,
        "custom_attributes" => custom_attributes,
    }
});

// spec/v2/users.yaml#/components/schemas/UserChanges
/// What is to change about a user. Null is documented for `group_id` and for the value of a custom
/// attribute; the other fields that take it are those that answers have as null.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UserChanges {
    username: Field<String>,
    email: Field<String>,
    firstname: Field<String>,
    lastname: Field<String>,
    password: Field<Secret>,
    password_confirmation: Field<Secret>,
    password_algorithm: Field<PasswordAlgorithm>,
    salt: Field<Secret>,
    title: Field<String>,
    department: Field<String>,
    company: Field<String>,
    comment: Field<String>,
    group_id: Field<GroupId>,
    role_ids: Field<Vec<RoleId>>,
    phone: Field<String>,
    state: Field<UserState>,
    status: Field<UserStatus>,
    directory_id: Field<DirectoryId>,
    trusted_idp_id: Field<TrustedIdpId>,
    manager_ad_id: Field<i64>,
    manager_user_id: Field<UserId>,
    samaccountname: Field<String>,
    member_of: Field<String>,
    userprincipalname: Field<String>,
    distinguished_name: Field<String>,
    external_id: Field<String>,
    openid_name: Field<String>,
    preferred_locale_code: Field<String>,
    invalid_login_attempts: Field<i64>,
    custom_attributes: Field<BTreeMap<String, Option<String>>>,
    unknown: Unknown,
}

impl UserChanges {
    /// Holds what is required and nothing else.
    pub fn new() -> Self {
        Self {
            username: Default::default(),
            email: Default::default(),
            firstname: Default::default(),
            lastname: Default::default(),
            password: Default::default(),
            password_confirmation: Default::default(),
            password_algorithm: Default::default(),
            salt: Default::default(),
            title: Default::default(),
            department: Default::default(),
            company: Default::default(),
            comment: Default::default(),
            group_id: Default::default(),
            role_ids: Default::default(),
            phone: Default::default(),
            state: Default::default(),
            status: Default::default(),
            directory_id: Default::default(),
            trusted_idp_id: Default::default(),
            manager_ad_id: Default::default(),
            manager_user_id: Default::default(),
            samaccountname: Default::default(),
            member_of: Default::default(),
            userprincipalname: Default::default(),
            distinguished_name: Default::default(),
            external_id: Default::default(),
            openid_name: Default::default(),
            preferred_locale_code: Default::default(),
            invalid_login_attempts: Default::default(),
            custom_attributes: Default::default(),
            unknown: Unknown::default(),
        }
    }

    /// The name the user logs in with.
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

    /// The new password, or its hash when `password_algorithm` says so. May take the scope `Manage All`.
    #[must_use]
    pub fn password(mut self, password: impl Into<Secret>) -> Self {
        self.password = Field::Value(password.into());
        self
    }

    /// The same again; has to come with `password`.
    #[must_use]
    pub fn password_confirmation(
        mut self,
        password_confirmation: impl Into<Secret>,
    ) -> Self {
        self.password_confirmation = Field::Value(password_confirmation.into());
        self
    }

    /// How another system has hashed a password: SHA-256, in hexadecimal, of the salt and the password
    /// behind it, or of the password and the salt behind it; or bcrypt, only with the prefix `$2a`.
    #[must_use]
    pub fn password_algorithm(
        mut self,
        password_algorithm: impl Into<PasswordAlgorithm>,
    ) -> Self {
        self.password_algorithm = Field::Value(password_algorithm.into());
        self
    }

    /// The salt of a password that comes as a hash.
    #[must_use]
    pub fn salt(mut self, salt: impl Into<Secret>) -> Self {
        self.salt = Field::Value(salt.into());
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

    /// Free text.
    #[must_use]
    pub fn comment(mut self, comment: impl Into<String>) -> Self {
        self.comment = Field::Value(comment.into());
        self
    }

    /// Sends null for `comment`, which clears it.
    #[must_use]
    pub fn clear_comment(mut self) -> Self {
        self.comment = Field::Null;
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

    /// The roles that the user is to have. Others report that an update leaves roles as they are; version 1
    /// has calls that give and take them. May take the scope `Manage All`.
    #[must_use]
    pub fn role_ids(
        mut self,
        role_ids: impl IntoIterator<Item = impl Into<RoleId>>,
    ) -> Self {
        self.role_ids = Field::Value(role_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Telephone number in E.164 form.
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

    /// Where an account stands in the approval process, which limits the statuses it can have.
    #[must_use]
    pub fn state(mut self, state: impl Into<UserState>) -> Self {
        self.state = Field::Value(state.into());
        self
    }

    /// Whether a user can log in; only an `Active` one can.
    #[must_use]
    pub fn status(mut self, status: impl Into<UserStatus>) -> Self {
        self.status = Field::Value(status.into());
        self
    }

    /// The directory the user belongs to.
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

    /// The identity provider that vouches for the user.
    #[must_use]
    pub fn trusted_idp_id(mut self, trusted_idp_id: impl Into<TrustedIdpId>) -> Self {
        self.trusted_idp_id = Field::Value(trusted_idp_id.into());
        self
    }

    /// Sends null for `trusted_idp_id`, which clears it.
    #[must_use]
    pub fn clear_trusted_idp_id(mut self) -> Self {
        self.trusted_idp_id = Field::Null;
        self
    }

    /// The manager's id in Active Directory.
    #[must_use]
    pub fn manager_ad_id(mut self, manager_ad_id: i64) -> Self {
        self.manager_ad_id = Field::Value(manager_ad_id);
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

    /// The directory groups the user is a member of.
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

    /// The identifier of the user in another system.
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

    /// The user's OpenID name. Version 2 never answers it.
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

    /// The user's language, as a two-letter code.
    #[must_use]
    pub fn preferred_locale_code(
        mut self,
        preferred_locale_code: impl Into<String>,
    ) -> Self {
        self.preferred_locale_code = Field::Value(preferred_locale_code.into());
        self
    }

    /// Sends null for `preferred_locale_code`, which clears it.
    #[must_use]
    pub fn clear_preferred_locale_code(mut self) -> Self {
        self.preferred_locale_code = Field::Null;
        self
    }

    /// Failed logins since the last good one.
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

    /// Values by the short names of attributes that the account defines; null takes a value away. Send
    /// those that are to stay as well, as the vendor's Terraform provider does: what happens to the others
    /// is not documented.
    #[must_use]
    pub fn custom_attributes(
        mut self,
        custom_attributes: BTreeMap<String, Option<String>>,
    ) -> Self {
        self.custom_attributes = Field::Value(custom_attributes);
        self
    }
}

object!(UserChanges {
    required {}
    optional {
        "username" => username,
        "email" => email,
        "firstname" => firstname,
        "lastname" => lastname,
        "password" => password,
        "password_confirmation" => password_confirmation,
        "password_algorithm" => password_algorithm,
        "salt" => salt,
        "title" => title,
        "department" => department,
        "company" => company,
        "comment" => comment,
        "group_id" => group_id,
        "role_ids" => role_ids,
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
        "openid_name" => openid_name,
        "preferred_locale_code" => preferred_locale_code,
        "invalid_login_attempts" => invalid_login_attempts,
        "custom_attributes" => custom_attributes,
    }
});

// spec/v2/users.yaml#/components/schemas/UserApp
/// An application that a user has.
#[derive(Clone, Debug, PartialEq)]
pub struct UserApp {
    /// The id of the application.
    pub id: AppId,
    /// The name of the application.
    pub name: Option<String>,
    /// Where the application's icon is; either a whole address or a path on the account's host.
    pub icon_url: Option<String>,
    /// Whether the browser extension is needed to open the application.
    pub extension: Option<bool>,
    /// The id of the user's login at this application, another for every pair of the two. It may need more
    /// than 32 bits.
    pub login_id: Option<LoginId>,
    /// Whether the user's login at an application is switched on.
    pub provisioning_status: Option<UserAppProvisioningStatus>,
    /// How far an application has got with writing this user, where it provisions users; null may stand
    /// where it does not.
    pub provisioning_state: Option<UserAppProvisioningState>,
    /// Whether the application provisions users at all.
    pub provisioning_enabled: Option<bool>,
    unknown: Unknown,
}

object!(UserApp {
    required {
        "id" => id,
    }
    optional {
        "name" => name,
        "icon_url" => icon_url,
        "extension" => extension,
        "login_id" => login_id,
        "provisioning_status" => provisioning_status,
        "provisioning_state" => provisioning_state,
        "provisioning_enabled" => provisioning_enabled,
    }
});

// spec/v2/users.yaml#/components/schemas/UserAppProvisioningStatus
/// Whether the user's login at an application is switched on. Sources spell the approval of disabling
/// in two ways, so there is a value for each. Some answers leave the status out or have it as null.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum UserAppProvisioningStatus {
    /// `"enabling"`
    Enabling,
    /// `"disabling"`
    Disabling,
    /// `"enabling_pending_approval"`
    EnablingPendingApproval,
    /// `"disabling_pending_approval"`
    DisablingPendingApproval,
    /// `"disabling_pendding_approval"`
    DisablingPenddingApproval,
    /// `"enabled"`
    Enabled,
    /// `"disabled"`
    Disabled,
    /// `"disabling_failed"`
    DisablingFailed,
    /// `"enabling_failed"`
    EnablingFailed,
    /// A value that this version of the crate does not know.
    Other(String),
}

open_enum!(UserAppProvisioningStatus(String) {
    "enabling" => Enabling,
    "disabling" => Disabling,
    "enabling_pending_approval" => EnablingPendingApproval,
    "disabling_pending_approval" => DisablingPendingApproval,
    "disabling_pendding_approval" => DisablingPenddingApproval,
    "enabled" => Enabled,
    "disabled" => Disabled,
    "disabling_failed" => DisablingFailed,
    "enabling_failed" => EnablingFailed,
});

// spec/v2/users.yaml#/components/schemas/UserAppProvisioningState
/// How far an application has got with writing this user, where it provisions users; null may stand
/// where it does not.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum UserAppProvisioningState {
    /// `"unknown"`
    Unknown,
    /// `"provisioning"`
    Provisioning,
    /// `"modifying"`
    Modifying,
    /// `"deleting"`
    Deleting,
    /// `"provisioning_pending_approval"`
    ProvisioningPendingApproval,
    /// `"deleting_pending_approval"`
    DeletingPendingApproval,
    /// `"modifying_pending_approval"`
    ModifyingPendingApproval,
    /// `"linking"`
    Linking,
    /// `"provisioned"`
    Provisioned,
    /// `"deleted"`
    Deleted,
    /// `"modifying_failed"`
    ModifyingFailed,
    /// `"provisioning_failed"`
    ProvisioningFailed,
    /// `"deleting_failed"`
    DeletingFailed,
    /// `"linking_failed"`
    LinkingFailed,
    /// `"disabled"`
    Disabled,
    /// `"nonexistent"`
    Nonexistent,
    /// `"modifying_pending_approval_then_disabled"`
    ModifyingPendingApprovalThenDisabled,
    /// A value that this version of the crate does not know.
    Other(String),
}

open_enum!(UserAppProvisioningState(String) {
    "unknown" => Unknown,
    "provisioning" => Provisioning,
    "modifying" => Modifying,
    "deleting" => Deleting,
    "provisioning_pending_approval" => ProvisioningPendingApproval,
    "deleting_pending_approval" => DeletingPendingApproval,
    "modifying_pending_approval" => ModifyingPendingApproval,
    "linking" => Linking,
    "provisioned" => Provisioned,
    "deleted" => Deleted,
    "modifying_failed" => ModifyingFailed,
    "provisioning_failed" => ProvisioningFailed,
    "deleting_failed" => DeletingFailed,
    "linking_failed" => LinkingFailed,
    "disabled" => Disabled,
    "nonexistent" => Nonexistent,
    "modifying_pending_approval_then_disabled" => ModifyingPendingApprovalThenDisabled,
});

// spec/v2/users.yaml#/components/schemas/UserUnlocked
/// What unlocking a user answers.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UserUnlocked {
    /// The outcome as a sentence. The page spells the name with three s.
    pub messsage: Option<String>,
    /// The same, should the server spell the name as everywhere else.
    pub message: Option<String>,
    unknown: Unknown,
}

object!(UserUnlocked {
    required {}
    optional {
        "messsage" => messsage,
        "message" => message,
    }
});
