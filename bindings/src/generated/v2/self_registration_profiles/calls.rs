//! Calls of the resource `self_registration_profiles` of `v2`.
//!
//! Generated from `spec/v2/self_registration_profiles.yaml` by `cargo xtask generate`; edit that, not this.

use super::super::*;
use crate::{ids::*, runtime::generated::*};

/// Forms with which people sign up by themselves.
#[derive(Clone, Debug)]
pub struct SelfRegistrationProfiles {
    client: Client,
}

impl SelfRegistrationProfiles {
    #[inline]
    pub(crate) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// List self-registration profiles.
    ///
    /// ```no_run
    /// use onelogin::v2::ListSelfRegistrationProfiles;
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let page = onelogin.v2().self_registration_profiles().list(ListSelfRegistrationProfiles::new()).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Reads the profiles page by page, 50 at most in each. An item may lack what a profile read alone has,
    /// such as the help text. The page's sorting and filters are those of users, and none is known to work
    /// here.
    ///
    /// Documented: a bare array, with users in it. In fact: an array in the member
    /// `self_registration_profiles` of an object; the bare array is read as well (programs of others that
    /// were tried against an account).
    ///
    /// # Errors
    ///
    /// * 400: A query parameter that this call does not know.
    /// * 401: The token is dead or its scope is too narrow; the answer does not tell which.
    /// * 422: The list cannot be sorted by this field.
    ///
    /// # Request
    ///
    /// `GET /api/2/self_registration_profiles`, with one of the scopes `Read Users`, `Manage Users`, `Read All`, `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/2/user-self-registration/list-profiles)
    #[inline]
    pub fn list(
        &self,
        query: ListSelfRegistrationProfiles,
    ) -> Call<Page<SelfRegistrationProfile>> {
        Call::new(&self.client, &LIST).query(query.query)
    }

    /// As [`list`](Self::list), but all pages as a stream; each is fetched when it is needed.
    ///
    /// ```no_run
    /// use onelogin::v2::ListSelfRegistrationProfiles;
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let mut pages = onelogin.v2().self_registration_profiles().list_pages(ListSelfRegistrationProfiles::new());
    /// while let Some(page) = pages.try_next().await? {
    ///     println!("{:?}", page.items.len());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// The filters go out again with every page.
    #[inline]
    pub fn list_pages(
        &self,
        query: ListSelfRegistrationProfiles,
    ) -> Pages<SelfRegistrationProfile> {
        Pages::new(self.list(query))
    }

    /// As [`list_pages`](Self::list_pages), but the items of all pages.
    ///
    /// ```no_run
    /// use onelogin::v2::ListSelfRegistrationProfiles;
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let mut items = onelogin.v2().self_registration_profiles().list_all(ListSelfRegistrationProfiles::new());
    /// while let Some(self_registration_profile) = items.try_next().await? {
    ///     println!("{:?}", self_registration_profile);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Rows shift between pages when what a filter matches is changed while streaming: collect first, then
    /// change. A malformed item is an `Err`; the stream goes on behind it.
    #[inline]
    pub fn list_all(
        &self,
        query: ListSelfRegistrationProfiles,
    ) -> Items<SelfRegistrationProfile> {
        Items::new(self.list_pages(query))
    }

    /// Create a self-registration profile.
    ///
    /// ```no_run
    /// use onelogin::v2::{SelfRegistrationDomainStrategy, SelfRegistrationProfileBody, SelfRegistrationProfileSettings, SelfRegistrationVerification};
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let body = SelfRegistrationProfileBody::new(
    ///     SelfRegistrationProfileSettings::new("example-profile", "Example Profile", true)
    ///         .moderated(false)
    ///         .default_role_id(123456)
    ///         .default_group_id(789012)
    ///         .helptext("Welcome to our community. Please follow the guidelines.")
    ///         .thankyou_message("Thank you for joining!")
    ///         .domain_whitelist("example.com, trusted.com")
    ///         .domain_blacklist("spam.com, banned.com")
    ///         .domain_list_strategy(SelfRegistrationDomainStrategy::Whitelist)
    ///         .email_verification_type(SelfRegistrationVerification::MagicLink),
    /// );
    /// let self_registration_profile = onelogin.v2().self_registration_profiles().create(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Creates a form with which people sign up. Who has filled it in becomes a user after confirming the
    /// e-mail address and, of a moderated profile, after an administrator's approval; no call lists or
    /// decides registrations.
    ///
    /// Documented: the fields at the top of the body. In fact: the fields in the member
    /// `self_registration_profile` (the vendor's Go SDK and Terraform provider).
    ///
    /// # Errors
    ///
    /// * 401: The token is dead or its scope is too narrow; no source names this answer of this call.
    ///
    /// # Request
    ///
    /// `POST /api/2/self_registration_profiles`, with one of the scopes `Manage Users`, `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/2/user-self-registration/create-profile)
    #[inline]
    pub fn create(
        &self,
        body: SelfRegistrationProfileBody,
    ) -> Call<SelfRegistrationProfile> {
        Call::new(&self.client, &CREATE).json(&body)
    }

    /// Read a self-registration profile.
    ///
    /// ```no_run
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let self_registration_profile = onelogin.v2().self_registration_profiles().get(12345).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Reads one profile with all of its fields, whose ids are needed to take a field away. No source
    /// states a scope; reading the list takes any that reads users.
    ///
    /// # Parameters
    ///
    /// * `profile_id`: The profile.
    ///
    /// # Errors
    ///
    /// * 404: There is nothing with this id; no source names this answer of this call.
    ///
    /// # Request
    ///
    /// `GET /api/2/self_registration_profiles/{profile_id}`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/2/user-self-registration/list-profiles)
    pub fn get(
        &self,
        profile_id: impl Into<SelfRegistrationProfileId>,
    ) -> Call<SelfRegistrationProfile> {
        Call::new(&self.client, &GET)
            .path::<SelfRegistrationProfileId>(profile_id.into())
    }

    /// Change a self-registration profile.
    ///
    /// ```no_run
    /// use onelogin::v2::{SelfRegistrationDomainStrategy, SelfRegistrationProfileBody, SelfRegistrationProfileSettings, SelfRegistrationVerification};
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let body = SelfRegistrationProfileBody::new(
    ///     SelfRegistrationProfileSettings::new(
    ///             "test-profile",
    ///             "Updated Test Profile",
    ///             false,
    ///         )
    ///         .moderated(true)
    ///         .helptext("Updated welcome message.")
    ///         .thankyou_message("Updated thank you message!")
    ///         .domain_whitelist("example.com, trusted.com, safe.com")
    ///         .domain_blacklist("spam.com, banned.com, malicious.com")
    ///         .domain_list_strategy(SelfRegistrationDomainStrategy::Whitelist)
    ///         .email_verification_type(SelfRegistrationVerification::Otp),
    /// );
    /// let self_registration_profile = onelogin.v2().self_registration_profiles().update(12345, body).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Changes a profile. Address, name and whether it is in use have to be sent again, and the page does
    /// not say what becomes of other fields that are left out: send those that are to stay.
    ///
    /// Documented: the fields at the top of the body. In fact: the fields in the member
    /// `self_registration_profile` (the vendor's Go SDK and Terraform provider).
    ///
    /// # Parameters
    ///
    /// * `profile_id`: The profile.
    ///
    /// # Errors
    ///
    /// * 401: The token is dead or its scope is too narrow; no source names this answer of this call.
    /// * 404: There is nothing with this id; no source names this answer of this call.
    ///
    /// # Request
    ///
    /// `PUT /api/2/self_registration_profiles/{profile_id}`, with one of the scopes `Manage Users`, `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/2/user-self-registration/update-profile)
    pub fn update(
        &self,
        profile_id: impl Into<SelfRegistrationProfileId>,
        body: SelfRegistrationProfileBody,
    ) -> Call<SelfRegistrationProfile> {
        Call::new(&self.client, &UPDATE)
            .path::<SelfRegistrationProfileId>(profile_id.into())
            .json(&body)
    }

    /// Delete a self-registration profile.
    ///
    /// ```no_run
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// onelogin.v2().self_registration_profiles().delete(12345).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Deletes a profile. No source states a scope or the status of a success; changing one takes `Manage
    /// Users` or `Manage All`.
    ///
    /// # Parameters
    ///
    /// * `profile_id`: The profile.
    ///
    /// # Errors
    ///
    /// * 404: There is nothing with this id; no source names this answer of this call.
    ///
    /// # Request
    ///
    /// `DELETE /api/2/self_registration_profiles/{profile_id}`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/2/user-self-registration/update-profile)
    pub fn delete(&self, profile_id: impl Into<SelfRegistrationProfileId>) -> Call<()> {
        Call::new(&self.client, &DELETE)
            .path::<SelfRegistrationProfileId>(profile_id.into())
    }

    /// Add a field to a self-registration profile.
    ///
    /// ```no_run
    /// use onelogin::v2::NewSelfRegistrationProfileField;
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let self_registration_profile_field = onelogin.v2().self_registration_profiles().add_field(12345, NewSelfRegistrationProfileField::new(789)).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Lets the form ask for a custom attribute of the user. Unlike other writes of this resource the body
    /// has no member around it. The answer does not have the id with which the field is taken away; the
    /// profile has it.
    ///
    /// # Parameters
    ///
    /// * `profile_id`: The profile.
    ///
    /// # Errors
    ///
    /// * 400: The body has an attribute that fields do not have.
    /// * 401: The token is dead or its scope is too narrow; the answer does not tell which.
    /// * 422: A value that cannot be taken; the page has no sample.
    ///
    /// # Request
    ///
    /// `POST /api/2/self_registration_profiles/{profile_id}/self_registration_profile_fields`, with one of the scopes `Manage Users`, `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/2/user-self-registration/add-field)
    pub fn add_field(
        &self,
        profile_id: impl Into<SelfRegistrationProfileId>,
        body: NewSelfRegistrationProfileField,
    ) -> Call<SelfRegistrationProfileField> {
        Call::new(&self.client, &ADD_FIELD)
            .path::<SelfRegistrationProfileId>(profile_id.into())
            .json(&body)
    }

    /// Take a field from a self-registration profile.
    ///
    /// ```no_run
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// onelogin.v2().self_registration_profiles().delete_field(12345, 456).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Lets the form no longer ask for an attribute. The field's own id is wanted, not that of the
    /// attribute; `self_registration_profiles.get` has it. No source states a scope or the status of a
    /// success.
    ///
    /// # Parameters
    ///
    /// * `profile_id`: The profile.
    /// * `field_id`: The field.
    ///
    /// # Errors
    ///
    /// * 404: There is nothing with this id; no source names this answer of this call.
    ///
    /// # Request
    ///
    /// `DELETE /api/2/self_registration_profiles/{profile_id}/self_registration_profile_fields/{field_id}`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/2/user-self-registration/add-field)
    pub fn delete_field(
        &self,
        profile_id: impl Into<SelfRegistrationProfileId>,
        field_id: impl Into<SelfRegistrationFieldId>,
    ) -> Call<()> {
        Call::new(&self.client, &DELETE_FIELD)
            .path::<SelfRegistrationProfileId>(profile_id.into())
            .path::<SelfRegistrationFieldId>(field_id.into())
    }
}

// spec/v2/self_registration_profiles.yaml#/paths/~1api~12~1self_registration_profiles/get
const LIST: Operation = Operation {
    api: "v2",
    id: "self_registration_profiles.list",
    method: Method::GET,
    path: "/api/2/self_registration_profiles",
    auth: Auth::Token,
    scopes: &["Read Users", "Manage Users", "Read All", "Manage All"],
    accept: "application/json",
    blank: false,
    result: Some(Member {
        name: "self_registration_profiles",
        others: &[],
    }),
    pagination: Some(Pagination {
        cursor: NextPage::Header("after-cursor"),
        parameter: "cursor",
        replaces: &["limit", "page"],
        number: Some("page"),
    }),
};

// spec/v2/self_registration_profiles.yaml#/paths/~1api~12~1self_registration_profiles/get
/// What [`SelfRegistrationProfiles::list`] can be asked for.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
pub struct ListSelfRegistrationProfiles {
    query: Query,
}

impl ListSelfRegistrationProfiles {
    /// Asks for nothing in particular.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// How many items a page may hold; the ceiling differs from call to call.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.query.set::<i64>("limit", limit);
        self
    }

    /// The number of the page, counted from 1.
    #[inline]
    pub fn page(mut self, page: i64) -> Self {
        self.query.set::<i64>("page", page);
        self
    }

    /// The page that an earlier answer pointed at in its `After-Cursor` or `Before-Cursor` header. It
    /// stands for `limit` and `page` and is refused beside them; filters are not part of it and have to be
    /// sent again.
    pub fn cursor(mut self, cursor: impl Into<Cursor>) -> Self {
        self.query.set::<Cursor>("cursor", cursor.into());
        self
    }
}

// spec/v2/self_registration_profiles.yaml#/paths/~1api~12~1self_registration_profiles/post
const CREATE: Operation = Operation {
    api: "v2",
    id: "self_registration_profiles.create",
    method: Method::POST,
    path: "/api/2/self_registration_profiles",
    auth: Auth::Token,
    scopes: &["Manage Users", "Manage All"],
    accept: "application/json",
    blank: false,
    result: Some(Member {
        name: "self_registration_profile",
        others: &[],
    }),
    pagination: None,
};

// spec/v2/self_registration_profiles.yaml#/paths/~1api~12~1self_registration_profiles~1{profile_id}/get
const GET: Operation = Operation {
    api: "v2",
    id: "self_registration_profiles.get",
    method: Method::GET,
    path: "/api/2/self_registration_profiles/{profile_id}",
    auth: Auth::Token,
    scopes: &[],
    accept: "application/json",
    blank: false,
    result: Some(Member {
        name: "self_registration_profile",
        others: &[],
    }),
    pagination: None,
};

// spec/v2/self_registration_profiles.yaml#/paths/~1api~12~1self_registration_profiles~1{profile_id}/put
const UPDATE: Operation = Operation {
    api: "v2",
    id: "self_registration_profiles.update",
    method: Method::PUT,
    path: "/api/2/self_registration_profiles/{profile_id}",
    auth: Auth::Token,
    scopes: &["Manage Users", "Manage All"],
    accept: "application/json",
    blank: false,
    result: Some(Member {
        name: "self_registration_profile",
        others: &[],
    }),
    pagination: None,
};

// spec/v2/self_registration_profiles.yaml#/paths/~1api~12~1self_registration_profiles~1{profile_id}/delete
const DELETE: Operation = Operation {
    api: "v2",
    id: "self_registration_profiles.delete",
    method: Method::DELETE,
    path: "/api/2/self_registration_profiles/{profile_id}",
    auth: Auth::Token,
    scopes: &[],
    accept: "application/json",
    blank: false,
    result: None,
    pagination: None,
};

// spec/v2/self_registration_profiles.yaml#/paths/~1api~12~1self_registration_profiles~1{profile_id}~1self_registration_profile_fields/post
const ADD_FIELD: Operation = Operation {
    api: "v2",
    id: "self_registration_profiles.add_field",
    method: Method::POST,
    path: "/api/2/self_registration_profiles/{profile_id}/self_registration_profile_fields",
    auth: Auth::Token,
    scopes: &["Manage Users", "Manage All"],
    accept: "application/json",
    blank: false,
    result: None,
    pagination: None,
};

// spec/v2/self_registration_profiles.yaml#/paths/~1api~12~1self_registration_profiles~1{profile_id}~1self_registration_profile_fields~1{field_id}/delete
const DELETE_FIELD: Operation = Operation {
    api: "v2",
    id: "self_registration_profiles.delete_field",
    method: Method::DELETE,
    path: "/api/2/self_registration_profiles/{profile_id}/self_registration_profile_fields/{field_id}",
    auth: Auth::Token,
    scopes: &[],
    accept: "application/json",
    blank: false,
    result: None,
    pagination: None,
};

#[cfg(feature = "__replay")]
exchange_table! {
    LIST => Page<SelfRegistrationProfile>, |onelogin| onelogin.v2().self_registration_profiles().list(ListSelfRegistrationProfiles::new());
    CREATE(SelfRegistrationProfileBody) => SelfRegistrationProfile, |onelogin| onelogin.v2().self_registration_profiles().create(SelfRegistrationProfileBody::new(SelfRegistrationProfileSettings::new("example-profile", "Example Profile", true).moderated(false).default_role_id(123456).default_group_id(789012).helptext("Welcome to our community. Please follow the guidelines.").thankyou_message("Thank you for joining!").domain_whitelist("example.com, trusted.com").domain_blacklist("spam.com, banned.com").domain_list_strategy(SelfRegistrationDomainStrategy::Whitelist).email_verification_type(SelfRegistrationVerification::MagicLink)));
    GET => SelfRegistrationProfile, |onelogin| onelogin.v2().self_registration_profiles().get(12345);
    UPDATE(SelfRegistrationProfileBody) => SelfRegistrationProfile, |onelogin| onelogin.v2().self_registration_profiles().update(12345, SelfRegistrationProfileBody::new(SelfRegistrationProfileSettings::new("test-profile", "Updated Test Profile", false).moderated(true).helptext("Updated welcome message.").thankyou_message("Updated thank you message!").domain_whitelist("example.com, trusted.com, safe.com").domain_blacklist("spam.com, banned.com, malicious.com").domain_list_strategy(SelfRegistrationDomainStrategy::Whitelist).email_verification_type(SelfRegistrationVerification::Otp)));
    DELETE => (), |onelogin| onelogin.v2().self_registration_profiles().delete(12345);
    ADD_FIELD(NewSelfRegistrationProfileField) => SelfRegistrationProfileField, |onelogin| onelogin.v2().self_registration_profiles().add_field(12345, NewSelfRegistrationProfileField::new(789));
    DELETE_FIELD => (), |onelogin| onelogin.v2().self_registration_profiles().delete_field(12345, 456);
}
