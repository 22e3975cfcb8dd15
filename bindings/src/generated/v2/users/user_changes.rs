//! The type `UserChanges` of `v2`.
//!
//! Generated from `spec/v2/users.yaml` by `cargo xtask generate`; edit that, not this.

use super::super::*;
use crate::{ids::*, runtime::generated::*};

// spec/v2/users.yaml#/components/schemas/UserChanges
/// What is to change about a user. Null is documented for `group_id` and for the value of a custom
/// attribute; the other fields that take it are those that answers have as null.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
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
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The name the user logs in with.
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

    /// The new password, or its hash when `password_algorithm` says so. May take the scope `Manage All`.
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

    /// Sends null for `title`, which clears it.
    #[inline]
    pub fn clear_title(mut self) -> Self {
        self.title = Field::Null;
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

    /// Free text.
    pub fn comment(mut self, comment: impl Into<String>) -> Self {
        self.comment = Field::Value(comment.into());
        self
    }

    /// Sends null for `comment`, which clears it.
    #[inline]
    pub fn clear_comment(mut self) -> Self {
        self.comment = Field::Null;
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

    /// The roles that the user is to have. Others report that an update leaves roles as they are; version 1
    /// has calls that give and take them. May take the scope `Manage All`.
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

    /// Sends null for `phone`, which clears it.
    #[inline]
    pub fn clear_phone(mut self) -> Self {
        self.phone = Field::Null;
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

    /// Sends null for `directory_id`, which clears it.
    #[inline]
    pub fn clear_directory_id(mut self) -> Self {
        self.directory_id = Field::Null;
        self
    }

    /// The identity provider that vouches for the user.
    pub fn trusted_idp_id(mut self, trusted_idp_id: impl Into<TrustedIdpId>) -> Self {
        self.trusted_idp_id = Field::Value(trusted_idp_id.into());
        self
    }

    /// Sends null for `trusted_idp_id`, which clears it.
    #[inline]
    pub fn clear_trusted_idp_id(mut self) -> Self {
        self.trusted_idp_id = Field::Null;
        self
    }

    /// The manager's id in Active Directory.
    #[inline]
    pub fn manager_ad_id(mut self, manager_ad_id: i64) -> Self {
        self.manager_ad_id = Field::Value(manager_ad_id);
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

    /// The directory groups the user is a member of.
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

    /// The identifier of the user in another system.
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

    /// The user's OpenID name. Version 2 never answers it.
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

    /// The user's language, as a two-letter code.
    pub fn preferred_locale_code(
        mut self,
        preferred_locale_code: impl Into<String>,
    ) -> Self {
        self.preferred_locale_code = Field::Value(preferred_locale_code.into());
        self
    }

    /// Sends null for `preferred_locale_code`, which clears it.
    #[inline]
    pub fn clear_preferred_locale_code(mut self) -> Self {
        self.preferred_locale_code = Field::Null;
        self
    }

    /// Failed logins since the last good one.
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

    /// Values by the short names of attributes that the account defines; null takes a value away. Send
    /// those that are to stay as well, as the vendor's Terraform provider does: what happens to the others
    /// is not documented.
    pub fn custom_attributes(
        mut self,
        custom_attributes: impl IntoIterator<Item = (impl Into<String>, Option<String>)>,
    ) -> Self {
        self.custom_attributes = Field::Value(
            custom_attributes
                .into_iter()
                .map(|(name, value)| (name.into(), value))
                .collect(),
        );
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
