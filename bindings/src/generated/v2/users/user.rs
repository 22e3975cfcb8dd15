//! The type `User` of `v2`.
//!
//! Generated from `spec/v2/users.yaml` by `cargo xtask generate`; edit that, not this.

use super::super::*;
use crate::{ids::*, runtime::generated::*};

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
