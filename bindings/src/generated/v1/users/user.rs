//! The type `User` of `v1`.
//!
//! Generated from `spec/v1/users.yaml` by `cargo xtask generate`; edit that, not this.

use super::super::*;
use crate::{ids::*, runtime::generated::*};

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
