//! Calls of the resource `users` of `v1`.
//!
//! Generated from `spec/v1/users.yaml` by `cargo xtask generate`; edit that, not this.

use super::super::*;
use crate::{ids::*, runtime::generated::*};

/// The people of the directory.
#[derive(Clone, Debug)]
pub struct Users {
    client: Client,
}

impl Users {
    #[inline]
    pub(crate) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// List users.
    ///
    /// ```no_run
    /// use onelogin::v1::ListUsers;
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let page = onelogin.v1().users().list(ListUsers::new().custom_attribute("employeeNumber", "123456").sort("+id")).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Reads users page by page, 50 at most in each, all with every field unless `fields` says otherwise.
    /// Filters can be combined. A text is compared in full, or with `*` for any run of characters. This
    /// list can be read backwards as well; its answer points both ways in `pagination`. Version 2 is to be
    /// preferred: it has more filters, among them for the time of the last change.
    ///
    /// # Errors
    ///
    /// * 400: The Authorization header is malformed. A parameter that this call does not know is presumably
    ///   refused like this, too.
    /// * 401: The token is dead, or its scope is too narrow; the message tells which.
    ///
    /// # Request
    ///
    /// `GET /api/1/users`, with one of the scopes `Read Users`, `Manage Users`, `Read All`, `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/1/users/get-users)
    #[inline]
    pub fn list(&self, query: ListUsers) -> Call<Page<User>> {
        Call::new(&self.client, &LIST).query(query.query)
    }

    /// As [`list`](Self::list), but all pages as a stream; each is fetched when it is needed.
    ///
    /// ```no_run
    /// use onelogin::v1::ListUsers;
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let mut pages = onelogin.v1().users().list_pages(ListUsers::new().custom_attribute("employeeNumber", "123456").sort("+id"));
    /// while let Some(page) = pages.try_next().await? {
    ///     println!("{:?}", page.items.len());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// The filters go out again with every page.
    #[inline]
    pub fn list_pages(&self, query: ListUsers) -> Pages<User> {
        Pages::new(self.list(query))
    }

    /// As [`list_pages`](Self::list_pages), but the items of all pages.
    ///
    /// ```no_run
    /// use onelogin::v1::ListUsers;
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let mut items = onelogin.v1().users().list_all(ListUsers::new().custom_attribute("employeeNumber", "123456").sort("+id"));
    /// while let Some(user) = items.try_next().await? {
    ///     println!("{:?}", user);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Rows shift between pages when what a filter matches is changed while streaming: collect first, then
    /// change. A malformed item is an `Err`; the stream goes on behind it.
    #[inline]
    pub fn list_all(&self, query: ListUsers) -> Items<User> {
        Items::new(self.list_pages(query))
    }

    /// Create a user.
    ///
    /// ```no_run
    /// use onelogin::v1::NewUser;
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let body = NewUser::new("Lady", "GoGo")
    ///     .email("lady@gogo.com")
    ///     .username("lady@gogo")
    ///     .custom_attributes([("best_trick", "front flip")]);
    /// let user = onelogin.v1().users().create(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Creates a user and answers it with all fields, with a 200. First and last name are needed, and an
    /// e-mail address or a user name that nobody else has. Roles and the password have calls of their own.
    /// Version 2 is to be preferred: it takes them with the rest, and tells a value that is taken by a 422.
    ///
    /// Documented: a 201, and the parameters `mappings` and `validate_policy`, in the vendor's own OpenAPI
    /// description. In fact: a 200, and no such parameters (the call's page and the vendor's Ruby SDK;
    /// version 2 has them).
    ///
    /// # Errors
    ///
    /// * 400: The Authorization header is malformed, or the body has an attribute that users do not have.
    /// * 401: The token is dead, or its scope is too narrow; the message tells which.
    ///
    /// # Request
    ///
    /// `POST /api/1/users`, with one of the scopes `Manage Users`, `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/1/users/create-user)
    #[inline]
    pub fn create(&self, body: NewUser) -> Call<User> {
        Call::new(&self.client, &CREATE).json(&body)
    }

    /// List the custom attributes of the account.
    ///
    /// ```no_run
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let page = onelogin.v1().users().list_custom_attributes().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Reads the short names of the custom attributes that the account defines for its users. Version 2 is
    /// to be preferred: it tells ids and display names as well.
    ///
    /// # Errors
    ///
    /// * 400: The Authorization header is malformed.
    /// * 401: The token is dead, or its scope is too narrow.
    ///
    /// # Request
    ///
    /// `GET /api/1/users/custom_attributes`, with one of the scopes `Read Users`, `Manage Users`, `Read All`, `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/1/users/get-custom-attributes)
    #[inline]
    pub fn list_custom_attributes(&self) -> Call<Page<String>> {
        Call::new(&self.client, &LIST_CUSTOM_ATTRIBUTES)
    }

    /// Read one user.
    ///
    /// ```no_run
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let user = onelogin.v1().users().get(1).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Reads a user with all fields. Version 2 is to be preferred: it lists every custom attribute of the
    /// account, and needs no more rights. Only this call answers `openid_name` and `locale_code`.
    ///
    /// # Parameters
    ///
    /// * `id`: The user to read.
    ///
    /// # Errors
    ///
    /// * 400: The Authorization header is malformed, or the id in the path is not an integer.
    /// * 401: The token is dead, or its scope is too narrow; the message tells which.
    /// * 403: The owner of the credential pair has no say over this user.
    /// * 404: There is no such user.
    ///
    /// # Request
    ///
    /// `GET /api/1/users/{id}`, with one of the scopes `Read Users`, `Manage Users`, `Read All`, `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/1/users/get-user-by-id)
    pub fn get(&self, id: impl Into<UserId>) -> Call<User> {
        Call::new(&self.client, &GET).path::<UserId>(id.into())
    }

    /// Change a user.
    ///
    /// ```no_run
    /// use onelogin::v1::UserChanges;
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let user = onelogin.v1().users().update(8888888, UserChanges::new().lastname("Gonzales-Jones")).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Changes what is sent, leaves the rest as it is, and answers the user with all fields. Null clears a
    /// field. Roles, custom attributes and the password have calls of their own; so has the way out of the
    /// state `Unlicensed`. `status` is refused with a 400. Version 2 is to be preferred: it takes the
    /// status and all the rest at once.
    ///
    /// # Parameters
    ///
    /// * `id`: The user to change.
    ///
    /// # Errors
    ///
    /// * 400: The Authorization header is malformed, the id in the path is not an integer, or the body
    ///   cannot be taken.
    /// * 401: The token is dead, or its scope is too narrow; the message tells which.
    /// * 403: The owner of the credential pair has no say over this user.
    /// * 404: There is no such user.
    ///
    /// # Request
    ///
    /// `PUT /api/1/users/{id}`, with one of the scopes `Manage Users`, `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/1/users/update-user)
    pub fn update(&self, id: impl Into<UserId>, body: UserChanges) -> Call<User> {
        Call::new(&self.client, &UPDATE).path::<UserId>(id.into()).json(&body)
    }

    /// Delete a user.
    ///
    /// ```no_run
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let status_envelope = onelogin.v1().users().delete(222222).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Removes a user for good. Deleting the user who made an API credential pair breaks that pair: its
    /// token calls answer 500 from then on. Version 2 is to be preferred: by newer documentation its calls
    /// do not use up the hourly quota.
    ///
    /// Documented: a 204 without a body, in the vendor's own OpenAPI description. In fact: a 200 with the
    /// envelope (the call's page and the vendor's Ruby SDK).
    ///
    /// # Parameters
    ///
    /// * `id`: The user to delete.
    ///
    /// # Errors
    ///
    /// * 400: The Authorization header is malformed, or the id in the path is not an integer.
    /// * 401: The token is dead, or its scope is too narrow; the message tells which.
    /// * 403: The owner of the credential pair has no say over this user.
    /// * 404: There is no such user.
    ///
    /// # Request
    ///
    /// `DELETE /api/1/users/{id}`, with one of the scopes `Manage Users`, `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/1/users/delete-user)
    pub fn delete(&self, id: impl Into<UserId>) -> Call<StatusEnvelope> {
        Call::new(&self.client, &DELETE).path::<UserId>(id.into())
    }

    /// Log a user out.
    ///
    /// ```no_run
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let status_envelope = onelogin.v1().users().log_out(111111111).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Ends a user's OneLogin session: the portal is closed to them and no new SAML or OpenID Connect
    /// sign-on can start. Sessions at applications they had already reached go on. The credentials page
    /// also allows the scope `Authentication Only`; this call's own page does not.
    ///
    /// # Parameters
    ///
    /// * `id`: The user to log out.
    ///
    /// Documented: a string. In fact: an integer; anything else is answered with a 400 (the 400 sample of
    /// the same page).
    ///
    /// # Errors
    ///
    /// * 400: The Authorization header is malformed, or the id in the path is not an integer.
    /// * 401: The token is dead, or its scope is too narrow; the message tells which.
    /// * 403: The owner of the credential pair has no say over this user.
    /// * 404: There is no such user.
    ///
    /// # Request
    ///
    /// `PUT /api/1/users/{id}/logout`, with one of the scopes `Manage Users`, `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/1/users/log-user-out)
    pub fn log_out(&self, id: impl Into<UserId>) -> Call<StatusEnvelope> {
        Call::new(&self.client, &LOG_OUT).path::<UserId>(id.into())
    }

    /// List a user's applications.
    ///
    /// ```no_run
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let page = onelogin.v1().users().list_apps(8888888).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Reads the applications that a user can open, without those the user added for themselves. Nothing is
    /// answered as `[[]]`, a list with an empty list in it, which is read as no applications. Version 2 is
    /// to be preferred: it tells how provisioning went.
    ///
    /// # Parameters
    ///
    /// * `id`: The user whose applications are listed.
    ///
    /// # Errors
    ///
    /// * 400: The Authorization header is malformed.
    /// * 401: The token is dead, or its scope is too narrow; the message tells which.
    /// * 403: The owner of the credential pair has no say over this user.
    /// * 404: There is no such user.
    ///
    /// # Request
    ///
    /// `GET /api/1/users/{id}/apps`, with one of the scopes `Read Users`, `Manage Users`, `Read All`, `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/1/users/get-apps-for-user)
    pub fn list_apps(&self, id: impl Into<UserId>) -> Call<Page<UserApp>> {
        Call::new(&self.client, &LIST_APPS).path::<UserId>(id.into())
    }

    /// List a user's roles.
    ///
    /// ```no_run
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let page = onelogin.v1().users().list_roles(8888888).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Reads the ids of the roles that a user has. Unlike other reading calls about users, the scopes `Read
    /// Users` and `Manage Users` are not enough. `users.get` of version 2 is to be preferred: those scopes
    /// do for it, and it tells the roles as `role_ids`.
    ///
    /// Documented: `data` as a flat list of ids, in the vendor's own OpenAPI description and Python SDK. In
    /// fact: a list in a list (the call's page, and the vendor's Ruby SDK, which reads the first list).
    ///
    /// # Parameters
    ///
    /// * `id`: The user whose roles are listed.
    ///
    /// # Errors
    ///
    /// * 400: The Authorization header is malformed.
    /// * 401: The token is dead, or its scope is too narrow; the message tells which.
    /// * 403: The owner of the credential pair has no say over this user.
    /// * 404: There is no such user.
    ///
    /// # Request
    ///
    /// `GET /api/1/users/{id}/roles`, with one of the scopes `Read All`, `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/1/users/get-roles-for-user)
    pub fn list_roles(&self, id: impl Into<UserId>) -> Call<Page<RoleId>> {
        Call::new(&self.client, &LIST_ROLES).path::<UserId>(id.into())
    }

    /// Give roles to a user.
    ///
    /// ```no_run
    /// use onelogin::v1::UserRoleIds;
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let status_envelope = onelogin.v1().users().add_roles(8888888, UserRoleIds::new([123456, 78910])).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Adds roles to those that a user has. A role that the account does not have, or that the user already
    /// has, is refused with a 400, so that the call cannot simply be repeated. The page has asked for
    /// `Manage All` at one time and for `Manage Users` at another, and the credentials page says that
    /// `Manage Users` cannot assign roles: `Manage All` is sure to do. To give one role to many users,
    /// `roles.add_users` of version 2 is to be preferred: it takes a list of them.
    ///
    /// Documented: a bare array of ids in an older OpenAPI description of the vendor's. In fact: an object
    /// with `role_id_array` (the call's page, and the vendor's Ruby and Go SDKs).
    ///
    /// # Parameters
    ///
    /// * `id`: The user who gets the roles.
    ///
    /// Documented: a string. In fact: an integer; anything else is answered with a 400 (the 400 sample of
    /// the same page).
    ///
    /// # Errors
    ///
    /// * 400: The roles cannot be given, or the request is not well formed.
    /// * 401: The token is dead, or its scope is too narrow; the message tells which.
    /// * 403: The owner of the credential pair has no say over this user.
    /// * 404: There is no such user.
    ///
    /// # Request
    ///
    /// `PUT /api/1/users/{id}/add_roles`, with one of the scopes `Manage Users`, `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/1/users/assign-role-to-user)
    pub fn add_roles(
        &self,
        id: impl Into<UserId>,
        body: UserRoleIds,
    ) -> Call<StatusEnvelope> {
        Call::new(&self.client, &ADD_ROLES).path::<UserId>(id.into()).json(&body)
    }

    /// Take roles from a user.
    ///
    /// ```no_run
    /// use onelogin::v1::UserRoleIds;
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let status_envelope = onelogin.v1().users().remove_roles(8888888, UserRoleIds::new([123456, 78910])).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Takes roles from a user, with a PUT. Roles that a mapping or provisioning gave stay. A role that the
    /// user does not have is refused with a 400, so that the call cannot simply be repeated. To take one
    /// role from many users, `roles.remove_users` of version 2 is to be preferred: it takes a list of them.
    ///
    /// Documented: objects with a `role_id`, in the vendor's Python SDK. In fact: ids (the call's page).
    ///
    /// # Parameters
    ///
    /// * `id`: The user who loses the roles.
    ///
    /// Documented: a string. In fact: an integer; anything else is answered with a 400 (the 400 sample of
    /// the same page).
    ///
    /// # Errors
    ///
    /// * 400: The roles cannot be taken, or the request is not well formed.
    /// * 401: The token is dead, or its scope is too narrow; the message tells which.
    /// * 403: The owner of the credential pair has no say over this user.
    /// * 404: There is no such user.
    ///
    /// # Request
    ///
    /// `PUT /api/1/users/{id}/remove_roles`, scope `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/1/users/remove-role-from-user)
    pub fn remove_roles(
        &self,
        id: impl Into<UserId>,
        body: UserRoleIds,
    ) -> Call<StatusEnvelope> {
        Call::new(&self.client, &REMOVE_ROLES).path::<UserId>(id.into()).json(&body)
    }

    /// Set a user's password.
    ///
    /// ```no_run
    /// use onelogin::v1::UserPassword;
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let body = UserPassword::new("{password_value}", "{password_value}")
    ///     .validate_policy(true);
    /// let status_envelope = onelogin.v1().users().set_password(8888888, body).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Sets a password that is given as it is, and writes it to the directory the user comes from, whose
    /// own policy always applies. The OneLogin policy of the user is left out of account unless
    /// `validate_policy` is set. Where a policy asks for special characters, these count: `! @ # € % & .
    /// , $ + § / ( ) = * ; : _ -`. Version 2 sets passwords by updating a user and checks the policy
    /// unless told not to; prefer it where other fields change as well.
    ///
    /// # Parameters
    ///
    /// * `id`: The user who gets the password.
    ///
    /// # Errors
    ///
    /// * 400: The Authorization header is malformed, or the id in the path is not an integer. Passwords
    ///   that differ, or that a policy does not allow, are refused like this too.
    /// * 401: The token is dead, or its scope is too narrow; the message tells which.
    /// * 403: The owner of the credential pair has no say over this user.
    /// * 404: There is no such user.
    ///
    /// # Request
    ///
    /// `PUT /api/1/users/set_password_clear_text/{id}`, scope `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/1/users/set-password-in-cleartext)
    pub fn set_password(
        &self,
        id: impl Into<UserId>,
        body: UserPassword,
    ) -> Call<StatusEnvelope> {
        Call::new(&self.client, &SET_PASSWORD).path::<UserId>(id.into()).json(&body)
    }

    /// Set a user's password by its hash.
    ///
    /// ```no_run
    /// use onelogin::v1::{UserPasswordAlgorithm, UserPasswordHash};
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let body = UserPasswordHash::new(
    ///         "b1c788abac15390de987ad17b65ac73c9b475d428a51f245c645a442fddd078b",
    ///         "b1c788abac15390de987ad17b65ac73c9b475d428a51f245c645a442fddd078b",
    ///         UserPasswordAlgorithm::SaltSha256,
    ///     )
    ///     .password_salt("hello");
    /// let status_envelope = onelogin.v1().users().set_password_hash(8888888, body).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Sets a password that another system has hashed with SHA-256, with or without a salt. What is hashed
    /// cannot be checked against a policy, and is not written to the directory the user comes from;
    /// `users.set_password` does both. Version 2 takes more kinds of hashes when a user is created or
    /// updated, and calls the salt `salt`; it is to be preferred.
    ///
    /// # Parameters
    ///
    /// * `id`: The user who gets the password.
    ///
    /// # Errors
    ///
    /// * 400: The request is not well formed. The statuses of this call, and their samples, are those of
    ///   its neighbours.
    /// * 401: The token is dead, or its scope is too narrow; the message tells which.
    /// * 403: The owner of the credential pair has no say over this user.
    /// * 404: There is no such user.
    ///
    /// # Request
    ///
    /// `PUT /api/1/users/set_password_using_salt/{id}`, scope `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/1/users/set-password-using-sha-256)
    pub fn set_password_hash(
        &self,
        id: impl Into<UserId>,
        body: UserPasswordHash,
    ) -> Call<StatusEnvelope> {
        Call::new(&self.client, &SET_PASSWORD_HASH).path::<UserId>(id.into()).json(&body)
    }

    /// Set a user's custom attributes.
    ///
    /// ```no_run
    /// use onelogin::v1::UserCustomAttributes;
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let body = UserCustomAttributes::new([
    ///     ("AWS_Role", "Administrator"),
    ///     ("skype", "l_gonzalez"),
    /// ]);
    /// let status_envelope = onelogin.v1().users().set_custom_attributes(8888888, body).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Overwrites the values of the custom attributes that are named. An empty text takes a value away,
    /// rather than null. The account has to define the attributes. The vendor's newer tools no longer have
    /// this call; version 2, which is to be preferred, sets the same by updating a user, together with
    /// other fields.
    ///
    /// # Parameters
    ///
    /// * `id`: The user who gets the values.
    ///
    /// Documented: a string. In fact: an integer; anything else is answered with a 400 (the 400 sample of
    /// the same page).
    ///
    /// # Errors
    ///
    /// * 400: The values cannot be set, or the request is not well formed.
    /// * 401: The token is dead, or its scope is too narrow; the message tells which.
    /// * 403: The owner of the credential pair has no say over this user.
    /// * 404: There is no such user.
    ///
    /// # Request
    ///
    /// `PUT /api/1/users/{id}/set_custom_attributes`, with one of the scopes `Manage Users`, `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/1/users/set-custom-attribute)
    pub fn set_custom_attributes(
        &self,
        id: impl Into<UserId>,
        body: UserCustomAttributes,
    ) -> Call<StatusEnvelope> {
        Call::new(&self.client, &SET_CUSTOM_ATTRIBUTES)
            .path::<UserId>(id.into())
            .json(&body)
    }

    /// Set a user's state.
    ///
    /// ```no_run
    /// use onelogin::v1::{UserState, UserStateChange};
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let status_envelope = onelogin.v1().users().set_state(8888888, UserStateChange::new(UserState::Approved)).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Moves a user to another state, which limits the statuses that the user can have but is not the
    /// status. This is the only way out of `Unlicensed`: updating a user does not lead there. The state
    /// that the user has already is refused with a 400, so that the call cannot simply be repeated. For any
    /// other state version 2 is to be preferred: it sets the state by updating a user, together with other
    /// fields.
    ///
    /// # Parameters
    ///
    /// * `id`: The user to move.
    ///
    /// Documented: a string. In fact: an integer; anything else is answered with a 400 (the 400 sample of
    /// the same page).
    ///
    /// # Errors
    ///
    /// * 400: The state cannot be set, or the request is not well formed.
    /// * 401: The token is dead, or its scope is too narrow; the message tells which.
    /// * 403: The owner of the credential pair has no say over this user.
    /// * 404: There is no such user.
    ///
    /// # Request
    ///
    /// `PUT /api/1/users/{id}/set_state`, scope `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/1/users/set-state)
    pub fn set_state(
        &self,
        id: impl Into<UserId>,
        body: UserStateChange,
    ) -> Call<StatusEnvelope> {
        Call::new(&self.client, &SET_STATE).path::<UserId>(id.into()).json(&body)
    }

    /// Lock a user.
    ///
    /// ```no_run
    /// use onelogin::v1::UserLock;
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let status_envelope = onelogin.v1().users().lock(8888888, UserLock::new(15)).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Keeps a user from logging in for some minutes. With 0 minutes the lock lasts as long as the user's
    /// policy says, or until somebody unlocks the user where there is no policy. Only version 1 can lock;
    /// `users.unlock` of version 2 ends the lock.
    ///
    /// # Parameters
    ///
    /// * `id`: The user to lock.
    ///
    /// Documented: a string. In fact: an integer; anything else is answered with a 400 (the 400 sample of
    /// the same page).
    ///
    /// # Errors
    ///
    /// * 400: The user cannot be locked for this time, or the request is not well formed.
    /// * 401: The token is dead, or its scope is too narrow; the message tells which.
    /// * 403: The owner of the credential pair has no say over this user.
    /// * 404: There is no such user.
    ///
    /// # Request
    ///
    /// `PUT /api/1/users/{id}/lock_user`, scope `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/1/users/lock-user-account)
    pub fn lock(&self, id: impl Into<UserId>, body: UserLock) -> Call<StatusEnvelope> {
        Call::new(&self.client, &LOCK).path::<UserId>(id.into()).json(&body)
    }
}

// spec/v1/users.yaml#/paths/~1api~11~1users/get
const LIST: Operation = Operation {
    api: "v1",
    id: "users.list",
    method: Method::GET,
    path: "/api/1/users",
    auth: Auth::Token,
    scopes: &["Read Users", "Manage Users", "Read All", "Manage All"],
    accept: "application/json",
    blank: false,
    result: Some(Member {
        name: "data",
        others: &["pagination", "status"],
    }),
    pagination: Some(Pagination {
        cursor: NextPage::Body("/pagination/after_cursor"),
        parameter: "after_cursor",
        replaces: &["before_cursor"],
        number: None,
    }),
};

// spec/v1/users.yaml#/paths/~1api~11~1users/get
/// What [`Users::list`] can be asked for.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
pub struct ListUsers {
    query: Query,
}

impl ListUsers {
    /// Asks for nothing in particular.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// How many users a page may hold, 50 at most. It can stand beside a cursor.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.query.set::<i64>("limit", limit);
        self
    }

    /// The page behind the one whose `after_cursor` this is. Filters are not part of it and have to be sent
    /// again.
    pub fn after_cursor(mut self, after_cursor: impl Into<Cursor>) -> Self {
        self.query.set::<Cursor>("after_cursor", after_cursor.into());
        self
    }

    /// The page before the one whose `before_cursor` this is. Not to be sent together with `after_cursor`.
    pub fn before_cursor(mut self, before_cursor: impl Into<String>) -> Self {
        self.query.set::<String>("before_cursor", before_cursor.into());
        self
    }

    /// Only this user.
    pub fn id(mut self, id: impl Into<UserId>) -> Self {
        self.query.set::<UserId>("id", id.into());
        self
    }

    /// E-mail address, in full or with `*` as a wildcard.
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.query.set::<String>("email", email.into());
        self
    }

    /// User name, in full or with `*` as a wildcard.
    pub fn username(mut self, username: impl Into<String>) -> Self {
        self.query.set::<String>("username", username.into());
        self
    }

    /// First name, in full or with `*` as a wildcard.
    pub fn firstname(mut self, firstname: impl Into<String>) -> Self {
        self.query.set::<String>("firstname", firstname.into());
        self
    }

    /// Last name, in full or with `*` as a wildcard.
    pub fn lastname(mut self, lastname: impl Into<String>) -> Self {
        self.query.set::<String>("lastname", lastname.into());
        self
    }

    /// Only users that come from this directory.
    pub fn directory_id(mut self, directory_id: impl Into<DirectoryId>) -> Self {
        self.query.set::<DirectoryId>("directory_id", directory_id.into());
        self
    }

    /// The identifier that another system has set on the user.
    pub fn external_id(mut self, external_id: impl Into<String>) -> Self {
        self.query.set::<String>("external_id", external_id.into());
        self
    }

    /// Only users of this manager in Active Directory.
    pub fn manager_ad_id(mut self, manager_ad_id: impl Into<String>) -> Self {
        self.query.set::<String>("manager_ad_id", manager_ad_id.into());
        self
    }

    /// Only users who have this role.
    pub fn role_id(mut self, role_id: impl Into<RoleId>) -> Self {
        self.query.set::<RoleId>("role_id", role_id.into());
        self
    }

    /// Login name in Active Directory.
    pub fn samaccountname(mut self, samaccountname: impl Into<String>) -> Self {
        self.query.set::<String>("samaccountname", samaccountname.into());
        self
    }

    /// Principal name in Active Directory.
    pub fn userprincipalname(mut self, userprincipalname: impl Into<String>) -> Self {
        self.query.set::<String>("userprincipalname", userprincipalname.into());
        self
    }

    /// Only users created after this time.
    pub fn since(mut self, since: impl Into<Timestamp>) -> Self {
        self.query.set::<Timestamp>("since", since.into());
        self
    }

    /// Only users created before this time.
    pub fn until(mut self, until: impl Into<Timestamp>) -> Self {
        self.query.set::<Timestamp>("until", until.into());
        self
    }

    /// Only users whose custom attribute has this value; the name is the attribute's short name. Takes `*`
    /// as a wildcard.
    pub fn custom_attribute(
        mut self,
        name: impl AsRef<str>,
        value: impl Into<String>,
    ) -> Self {
        self.query.set_named("custom_attributes.", name.as_ref(), value.into());
        self
    }

    /// Which fields to answer; the id always comes along, and every other field of the users stays empty.
    pub fn fields(
        mut self,
        fields: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.query.set_list::<String>("fields", fields.into_iter().map(Into::into));
        self
    }

    /// The field to sort by, behind `+` for ascending or `-` for descending order.
    pub fn sort(mut self, sort: impl Into<String>) -> Self {
        self.query.set::<String>("sort", sort.into());
        self
    }
}

// spec/v1/users.yaml#/paths/~1api~11~1users/post
const CREATE: Operation = Operation {
    api: "v1",
    id: "users.create",
    method: Method::POST,
    path: "/api/1/users",
    auth: Auth::Token,
    scopes: &["Manage Users", "Manage All"],
    accept: "application/json",
    blank: false,
    result: Some(Member {
        name: "data",
        others: &["status"],
    }),
    pagination: None,
};

// spec/v1/users.yaml#/paths/~1api~11~1users~1custom_attributes/get
const LIST_CUSTOM_ATTRIBUTES: Operation = Operation {
    api: "v1",
    id: "users.list_custom_attributes",
    method: Method::GET,
    path: "/api/1/users/custom_attributes",
    auth: Auth::Token,
    scopes: &["Read Users", "Manage Users", "Read All", "Manage All"],
    accept: "application/json",
    blank: false,
    result: Some(Member {
        name: "data",
        others: &["status"],
    }),
    pagination: None,
};

// spec/v1/users.yaml#/paths/~1api~11~1users~1{id}/get
const GET: Operation = Operation {
    api: "v1",
    id: "users.get",
    method: Method::GET,
    path: "/api/1/users/{id}",
    auth: Auth::Token,
    scopes: &["Read Users", "Manage Users", "Read All", "Manage All"],
    accept: "application/json",
    blank: false,
    result: Some(Member {
        name: "data",
        others: &["status"],
    }),
    pagination: None,
};

// spec/v1/users.yaml#/paths/~1api~11~1users~1{id}/put
const UPDATE: Operation = Operation {
    api: "v1",
    id: "users.update",
    method: Method::PUT,
    path: "/api/1/users/{id}",
    auth: Auth::Token,
    scopes: &["Manage Users", "Manage All"],
    accept: "application/json",
    blank: false,
    result: Some(Member {
        name: "data",
        others: &["status"],
    }),
    pagination: None,
};

// spec/v1/users.yaml#/paths/~1api~11~1users~1{id}/delete
const DELETE: Operation = Operation {
    api: "v1",
    id: "users.delete",
    method: Method::DELETE,
    path: "/api/1/users/{id}",
    auth: Auth::Token,
    scopes: &["Manage Users", "Manage All"],
    accept: "application/json",
    blank: false,
    result: None,
    pagination: None,
};

// spec/v1/users.yaml#/paths/~1api~11~1users~1{id}~1logout/put
const LOG_OUT: Operation = Operation {
    api: "v1",
    id: "users.log_out",
    method: Method::PUT,
    path: "/api/1/users/{id}/logout",
    auth: Auth::Token,
    scopes: &["Manage Users", "Manage All"],
    accept: "application/json",
    blank: false,
    result: None,
    pagination: None,
};

// spec/v1/users.yaml#/paths/~1api~11~1users~1{id}~1apps/get
const LIST_APPS: Operation = Operation {
    api: "v1",
    id: "users.list_apps",
    method: Method::GET,
    path: "/api/1/users/{id}/apps",
    auth: Auth::Token,
    scopes: &["Read Users", "Manage Users", "Read All", "Manage All"],
    accept: "application/json",
    blank: false,
    result: Some(Member {
        name: "data",
        others: &["status"],
    }),
    pagination: None,
};

// spec/v1/users.yaml#/paths/~1api~11~1users~1{id}~1roles/get
const LIST_ROLES: Operation = Operation {
    api: "v1",
    id: "users.list_roles",
    method: Method::GET,
    path: "/api/1/users/{id}/roles",
    auth: Auth::Token,
    scopes: &["Read All", "Manage All"],
    accept: "application/json",
    blank: false,
    result: Some(Member {
        name: "data",
        others: &["status"],
    }),
    pagination: None,
};

// spec/v1/users.yaml#/paths/~1api~11~1users~1{id}~1add_roles/put
const ADD_ROLES: Operation = Operation {
    api: "v1",
    id: "users.add_roles",
    method: Method::PUT,
    path: "/api/1/users/{id}/add_roles",
    auth: Auth::Token,
    scopes: &["Manage Users", "Manage All"],
    accept: "application/json",
    blank: false,
    result: None,
    pagination: None,
};

// spec/v1/users.yaml#/paths/~1api~11~1users~1{id}~1remove_roles/put
const REMOVE_ROLES: Operation = Operation {
    api: "v1",
    id: "users.remove_roles",
    method: Method::PUT,
    path: "/api/1/users/{id}/remove_roles",
    auth: Auth::Token,
    scopes: &["Manage All"],
    accept: "application/json",
    blank: false,
    result: None,
    pagination: None,
};

// spec/v1/users.yaml#/paths/~1api~11~1users~1set_password_clear_text~1{id}/put
const SET_PASSWORD: Operation = Operation {
    api: "v1",
    id: "users.set_password",
    method: Method::PUT,
    path: "/api/1/users/set_password_clear_text/{id}",
    auth: Auth::Token,
    scopes: &["Manage All"],
    accept: "application/json",
    blank: false,
    result: None,
    pagination: None,
};

// spec/v1/users.yaml#/paths/~1api~11~1users~1set_password_using_salt~1{id}/put
const SET_PASSWORD_HASH: Operation = Operation {
    api: "v1",
    id: "users.set_password_hash",
    method: Method::PUT,
    path: "/api/1/users/set_password_using_salt/{id}",
    auth: Auth::Token,
    scopes: &["Manage All"],
    accept: "application/json",
    blank: false,
    result: None,
    pagination: None,
};

// spec/v1/users.yaml#/paths/~1api~11~1users~1{id}~1set_custom_attributes/put
const SET_CUSTOM_ATTRIBUTES: Operation = Operation {
    api: "v1",
    id: "users.set_custom_attributes",
    method: Method::PUT,
    path: "/api/1/users/{id}/set_custom_attributes",
    auth: Auth::Token,
    scopes: &["Manage Users", "Manage All"],
    accept: "application/json",
    blank: false,
    result: None,
    pagination: None,
};

// spec/v1/users.yaml#/paths/~1api~11~1users~1{id}~1set_state/put
const SET_STATE: Operation = Operation {
    api: "v1",
    id: "users.set_state",
    method: Method::PUT,
    path: "/api/1/users/{id}/set_state",
    auth: Auth::Token,
    scopes: &["Manage All"],
    accept: "application/json",
    blank: false,
    result: None,
    pagination: None,
};

// spec/v1/users.yaml#/paths/~1api~11~1users~1{id}~1lock_user/put
const LOCK: Operation = Operation {
    api: "v1",
    id: "users.lock",
    method: Method::PUT,
    path: "/api/1/users/{id}/lock_user",
    auth: Auth::Token,
    scopes: &["Manage All"],
    accept: "application/json",
    blank: false,
    result: None,
    pagination: None,
};

#[cfg(feature = "__replay")]
exchange_table! {
    LIST => Page<User>, |onelogin| onelogin.v1().users().list(ListUsers::new().custom_attribute("employeeNumber", "123456").sort("+id"));
    CREATE(NewUser) => User, |onelogin| onelogin.v1().users().create(NewUser::new("Lady", "GoGo").email("lady@gogo.com").username("lady@gogo").custom_attributes([("best_trick", "front flip")]));
    LIST_CUSTOM_ATTRIBUTES => Page<String>, |onelogin| onelogin.v1().users().list_custom_attributes();
    GET => User, |onelogin| onelogin.v1().users().get(1);
    UPDATE(UserChanges) => User, |onelogin| onelogin.v1().users().update(8888888, UserChanges::new().lastname("Gonzales-Jones"));
    DELETE => StatusEnvelope, |onelogin| onelogin.v1().users().delete(222222);
    LOG_OUT => StatusEnvelope, |onelogin| onelogin.v1().users().log_out(111111111);
    LIST_APPS => Page<UserApp>, |onelogin| onelogin.v1().users().list_apps(8888888);
    LIST_ROLES => Page<RoleId>, |onelogin| onelogin.v1().users().list_roles(8888888);
    ADD_ROLES(UserRoleIds) => StatusEnvelope, |onelogin| onelogin.v1().users().add_roles(8888888, UserRoleIds::new([123456, 78910]));
    REMOVE_ROLES(UserRoleIds) => StatusEnvelope, |onelogin| onelogin.v1().users().remove_roles(8888888, UserRoleIds::new([123456, 78910]));
    SET_PASSWORD(UserPassword) => StatusEnvelope, |onelogin| onelogin.v1().users().set_password(8888888, UserPassword::new("{password_value}", "{password_value}").validate_policy(true));
    SET_PASSWORD_HASH(UserPasswordHash) => StatusEnvelope, |onelogin| onelogin.v1().users().set_password_hash(8888888, UserPasswordHash::new("b1c788abac15390de987ad17b65ac73c9b475d428a51f245c645a442fddd078b", "b1c788abac15390de987ad17b65ac73c9b475d428a51f245c645a442fddd078b", UserPasswordAlgorithm::SaltSha256).password_salt("hello"));
    SET_CUSTOM_ATTRIBUTES(UserCustomAttributes) => StatusEnvelope, |onelogin| onelogin.v1().users().set_custom_attributes(8888888, UserCustomAttributes::new([("AWS_Role", "Administrator"), ("skype", "l_gonzalez")]));
    SET_STATE(UserStateChange) => StatusEnvelope, |onelogin| onelogin.v1().users().set_state(8888888, UserStateChange::new(UserState::Approved));
    LOCK(UserLock) => StatusEnvelope, |onelogin| onelogin.v1().users().lock(8888888, UserLock::new(15));
}
