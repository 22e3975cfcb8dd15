//! The type `NewUser` of `v2`.
//!
//! Generated from `spec/v2/users.yaml` by `cargo xtask generate`; edit that, not this.

use super::super::*;
use crate::{ids::*, runtime::generated::*};

// spec/v2/users.yaml#/components/schemas/NewUser
/// A user to be created. The page asks for a user name and an e-mail address; its first version took
/// either.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
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
    pub fn firstname(mut self, firstname: impl Into<String>) -> Self {
        self.firstname = Field::Value(firstname.into());
        self
    }

    /// Last name.
    pub fn lastname(mut self, lastname: impl Into<String>) -> Self {
        self.lastname = Field::Value(lastname.into());
        self
    }

    /// The password, or its hash when `password_algorithm` says so. Without one the user starts as
    /// `PasswordPending` and cannot log in. May take the scope `Manage All`.
    pub fn password(mut self, password: impl Into<Secret>) -> Self {
        self.password = Field::Value(password.into());
        self
    }

    /// The same again; has to come with `password`.
    pub fn password_confirmation(
        mut self,
        password_confirmation: impl Into<Secret>,
    ) -> Self {
        self.password_confirmation = Field::Value(password_confirmation.into());
        self
    }

    /// How another system has hashed a password: SHA-256, in hexadecimal, of the salt and the password
    /// behind it, or of the password and the salt behind it; or bcrypt, only with the prefix `$2a`.
    pub fn password_algorithm(
        mut self,
        password_algorithm: impl Into<PasswordAlgorithm>,
    ) -> Self {
        self.password_algorithm = Field::Value(password_algorithm.into());
        self
    }

    /// The salt of a password that comes as a hash.
    pub fn salt(mut self, salt: impl Into<Secret>) -> Self {
        self.salt = Field::Value(salt.into());
        self
    }

    /// Job title.
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Field::Value(title.into());
        self
    }

    /// Department.
    pub fn department(mut self, department: impl Into<String>) -> Self {
        self.department = Field::Value(department.into());
        self
    }

    /// Company.
    pub fn company(mut self, company: impl Into<String>) -> Self {
        self.company = Field::Value(company.into());
        self
    }

    /// Free text.
    pub fn comment(mut self, comment: impl Into<String>) -> Self {
        self.comment = Field::Value(comment.into());
        self
    }

    /// The group the user belongs to.
    pub fn group_id(mut self, group_id: impl Into<GroupId>) -> Self {
        self.group_id = Field::Value(group_id.into());
        self
    }

    /// The roles to give to the user. May take the scope `Manage All`.
    pub fn role_ids(
        mut self,
        role_ids: impl IntoIterator<Item = impl Into<RoleId>>,
    ) -> Self {
        self.role_ids = Field::Value(role_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Telephone number in E.164 form.
    pub fn phone(mut self, phone: impl Into<String>) -> Self {
        self.phone = Field::Value(phone.into());
        self
    }

    /// Where an account stands in the approval process, which limits the statuses it can have.
    pub fn state(mut self, state: impl Into<UserState>) -> Self {
        self.state = Field::Value(state.into());
        self
    }

    /// Whether a user can log in; only an `Active` one can.
    pub fn status(mut self, status: impl Into<UserStatus>) -> Self {
        self.status = Field::Value(status.into());
        self
    }

    /// The directory the user belongs to.
    pub fn directory_id(mut self, directory_id: impl Into<DirectoryId>) -> Self {
        self.directory_id = Field::Value(directory_id.into());
        self
    }

    /// The identity provider that vouches for the user.
    pub fn trusted_idp_id(mut self, trusted_idp_id: impl Into<TrustedIdpId>) -> Self {
        self.trusted_idp_id = Field::Value(trusted_idp_id.into());
        self
    }

    /// The manager's id in Active Directory.
    #[inline]
    pub fn manager_ad_id(mut self, manager_ad_id: i64) -> Self {
        self.manager_ad_id = Field::Value(manager_ad_id);
        self
    }

    /// The manager, as a user of this account.
    pub fn manager_user_id(mut self, manager_user_id: impl Into<UserId>) -> Self {
        self.manager_user_id = Field::Value(manager_user_id.into());
        self
    }

    /// Login name in Active Directory.
    pub fn samaccountname(mut self, samaccountname: impl Into<String>) -> Self {
        self.samaccountname = Field::Value(samaccountname.into());
        self
    }

    /// The directory groups the user is a member of.
    pub fn member_of(mut self, member_of: impl Into<String>) -> Self {
        self.member_of = Field::Value(member_of.into());
        self
    }

    /// Principal name in Active Directory.
    pub fn userprincipalname(mut self, userprincipalname: impl Into<String>) -> Self {
        self.userprincipalname = Field::Value(userprincipalname.into());
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

    /// The user's OpenID name. Version 2 never answers it.
    pub fn openid_name(mut self, openid_name: impl Into<String>) -> Self {
        self.openid_name = Field::Value(openid_name.into());
        self
    }

    /// The user's language, as a two-letter code.
    pub fn preferred_locale_code(
        mut self,
        preferred_locale_code: impl Into<String>,
    ) -> Self {
        self.preferred_locale_code = Field::Value(preferred_locale_code.into());
        self
    }

    /// Failed logins since the last good one.
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
