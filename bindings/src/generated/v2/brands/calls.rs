//! Calls of the resource `brands` of `v2`.
//!
//! Generated from `spec/v2/brands.yaml` by `cargo xtask generate`; edit that, not this.

use super::super::*;
use crate::{ids::*, runtime::generated::*};

/// How the login pages of the account look.
#[derive(Clone, Debug)]
pub struct Brands {
    client: Client,
}

impl Brands {
    #[inline]
    pub(crate) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// List brands.
    ///
    /// ```no_run
    /// use onelogin::v2::ListBrands;
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let page = onelogin.v2().brands().list(ListBrands::new()).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Reads the brands of the account, with no more than id, name and whether each is in use; `brands.get`
    /// has the rest. The branding calls are an early preview, and refuse credential pairs that were made
    /// before 21 October 2020.
    ///
    /// # Errors
    ///
    /// * 401: The token is dead or its scope is too narrow; the answer does not tell which.
    /// * 422: A value that cannot be taken.
    ///
    /// # Request
    ///
    /// `GET /api/2/branding/brands`, scope `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/2/branding/list-account-brands)
    #[inline]
    pub fn list(&self, query: ListBrands) -> Call<Page<BrandSummary>> {
        Call::new(&self.client, &LIST).query(query.query)
    }

    /// As [`list`](Self::list), but all pages as a stream; each is fetched when it is needed.
    ///
    /// ```no_run
    /// use onelogin::v2::ListBrands;
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let mut pages = onelogin.v2().brands().list_pages(ListBrands::new());
    /// while let Some(page) = pages.try_next().await? {
    ///     println!("{:?}", page.items.len());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// The filters go out again with every page.
    #[inline]
    pub fn list_pages(&self, query: ListBrands) -> Pages<BrandSummary> {
        Pages::new(self.list(query))
    }

    /// As [`list_pages`](Self::list_pages), but the items of all pages.
    ///
    /// ```no_run
    /// use onelogin::v2::ListBrands;
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let mut items = onelogin.v2().brands().list_all(ListBrands::new());
    /// while let Some(brand_summary) = items.try_next().await? {
    ///     println!("{:?}", brand_summary);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Rows shift between pages when what a filter matches is changed while streaming: collect first, then
    /// change. A malformed item is an `Err`; the stream goes on behind it.
    #[inline]
    pub fn list_all(&self, query: ListBrands) -> Items<BrandSummary> {
        Items::new(self.list_pages(query))
    }

    /// Create a brand.
    ///
    /// ```no_run
    /// use onelogin::v2::NewBrand;
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let body = NewBrand::new("ACME")
    ///     .enabled(true)
    ///     .custom_color("#1298b4")
    ///     .custom_accent_color("#b60012")
    ///     .custom_masking_color("#beefed")
    ///     .custom_masking_opacity(40)
    ///     .hide_onelogin_footer(false);
    /// let brand = onelogin.v2().brands().create(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Creates a brand, out of use unless `enabled` says otherwise. To show it, give its id to an
    /// application as `brand_id`. Colours that are left out become black, black and `#016B91`. The answer
    /// may lack what was never set.
    ///
    /// # Errors
    ///
    /// * 401: The token is dead or its scope is too narrow; the answer does not tell which.
    /// * 422: A field is missing or has a value that it cannot take.
    ///
    /// # Request
    ///
    /// `POST /api/2/branding/brands`, scope `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/2/branding/create-account-brand)
    #[inline]
    pub fn create(&self, body: NewBrand) -> Call<Brand> {
        Call::new(&self.client, &CREATE).json(&body)
    }

    /// Read a brand.
    ///
    /// ```no_run
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let brand = onelogin.v2().brands().get(9).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Reads one brand with everything that was ever set. Fields that nobody has set are absent, which does
    /// not mean that they are off.
    ///
    /// # Parameters
    ///
    /// * `brand_id`: The brand.
    ///
    /// # Errors
    ///
    /// * 401: The token is dead or its scope is too narrow; the answer does not tell which.
    /// * 404: There is no such brand.
    ///
    /// # Request
    ///
    /// `GET /api/2/branding/brands/{brand_id}`, scope `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/2/branding/get-account-brand)
    pub fn get(&self, brand_id: impl Into<BrandId>) -> Call<Brand> {
        Call::new(&self.client, &GET).path::<BrandId>(brand_id.into())
    }

    /// Change a brand.
    ///
    /// ```no_run
    /// use onelogin::v2::BrandChanges;
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let brand = onelogin.v2().brands().update(9, BrandChanges::new().custom_color("#1298b4").clear_logo()).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Changes the fields that are sent and leaves the others. A picture stays if it is left out, is
    /// replaced by Base64 text, and is taken away by null.
    ///
    /// Documented: a 201, in the vendor's own OpenAPI description. In fact: a 200 (the vendor's Terraform
    /// provider).
    ///
    /// # Parameters
    ///
    /// * `brand_id`: The brand.
    ///
    /// # Errors
    ///
    /// * 401: The token is dead or its scope is too narrow; the answer does not tell which.
    /// * 422: A value that cannot be taken.
    ///
    /// # Request
    ///
    /// `PUT /api/2/branding/brands/{brand_id}`, scope `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/2/branding/update-account-brand)
    pub fn update(
        &self,
        brand_id: impl Into<BrandId>,
        body: BrandChanges,
    ) -> Call<Brand> {
        Call::new(&self.client, &UPDATE).path::<BrandId>(brand_id.into()).json(&body)
    }

    /// Delete a brand.
    ///
    /// ```no_run
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// onelogin.v2().brands().delete(9).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Deletes a brand that no application uses; give their applications another one first. Nobody is known
    /// to have tried it with the master brand.
    ///
    /// # Parameters
    ///
    /// * `brand_id`: The brand.
    ///
    /// # Errors
    ///
    /// * 400: Applications use the brand.
    /// * 401: The token is dead or its scope is too narrow; the answer does not tell which.
    /// * 404: There is no such brand.
    ///
    /// # Request
    ///
    /// `DELETE /api/2/branding/brands/{brand_id}`, scope `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/2/branding/delete-account-brand)
    pub fn delete(&self, brand_id: impl Into<BrandId>) -> Call<()> {
        Call::new(&self.client, &DELETE).path::<BrandId>(brand_id.into())
    }

    /// List the applications of a brand.
    ///
    /// ```no_run
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let page = onelogin.v2().brands().list_apps(9).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Reads the applications whose login page has this brand, all at once. An application gets a brand by
    /// its own `brand_id`.
    ///
    /// Documented: the path `/api/2/branding/:brand_id/apps`, and a sample that is no JSON. In fact:
    /// `/api/2/branding/brands/:brand_id/apps`, and an array (the cURL sample of the same page, and the
    /// vendor's SDKs).
    ///
    /// # Parameters
    ///
    /// * `brand_id`: The brand.
    ///
    /// # Errors
    ///
    /// * 401: The token is dead or its scope is too narrow; the answer does not tell which.
    /// * 404: There is no such brand.
    ///
    /// # Request
    ///
    /// `GET /api/2/branding/brands/{brand_id}/apps`, scope `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/2/branding/get-apps-associated-with-account-brand)
    pub fn list_apps(&self, brand_id: impl Into<BrandId>) -> Call<Page<BrandApp>> {
        Call::new(&self.client, &LIST_APPS).path::<BrandId>(brand_id.into())
    }
}

// spec/v2/brands.yaml#/paths/~1api~12~1branding~1brands/get
const LIST: Operation = Operation {
    api: "v2",
    id: "brands.list",
    method: Method::GET,
    path: "/api/2/branding/brands",
    auth: Auth::Token,
    scopes: &["Manage All"],
    accept: "application/json",
    blank: false,
    result: None,
    pagination: Some(Pagination {
        cursor: NextPage::Header("after-cursor"),
        parameter: "cursor",
        replaces: &["limit", "page"],
        number: Some("page"),
    }),
};

// spec/v2/brands.yaml#/paths/~1api~12~1branding~1brands/get
/// What [`Brands::list`] can be asked for.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
pub struct ListBrands {
    query: Query,
}

impl ListBrands {
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

// spec/v2/brands.yaml#/paths/~1api~12~1branding~1brands/post
const CREATE: Operation = Operation {
    api: "v2",
    id: "brands.create",
    method: Method::POST,
    path: "/api/2/branding/brands",
    auth: Auth::Token,
    scopes: &["Manage All"],
    accept: "application/json",
    blank: false,
    result: None,
    pagination: None,
};

// spec/v2/brands.yaml#/paths/~1api~12~1branding~1brands~1{brand_id}/get
const GET: Operation = Operation {
    api: "v2",
    id: "brands.get",
    method: Method::GET,
    path: "/api/2/branding/brands/{brand_id}",
    auth: Auth::Token,
    scopes: &["Manage All"],
    accept: "application/json",
    blank: false,
    result: None,
    pagination: None,
};

// spec/v2/brands.yaml#/paths/~1api~12~1branding~1brands~1{brand_id}/put
const UPDATE: Operation = Operation {
    api: "v2",
    id: "brands.update",
    method: Method::PUT,
    path: "/api/2/branding/brands/{brand_id}",
    auth: Auth::Token,
    scopes: &["Manage All"],
    accept: "application/json",
    blank: false,
    result: None,
    pagination: None,
};

// spec/v2/brands.yaml#/paths/~1api~12~1branding~1brands~1{brand_id}/delete
const DELETE: Operation = Operation {
    api: "v2",
    id: "brands.delete",
    method: Method::DELETE,
    path: "/api/2/branding/brands/{brand_id}",
    auth: Auth::Token,
    scopes: &["Manage All"],
    accept: "application/json",
    blank: false,
    result: None,
    pagination: None,
};

// spec/v2/brands.yaml#/paths/~1api~12~1branding~1brands~1{brand_id}~1apps/get
const LIST_APPS: Operation = Operation {
    api: "v2",
    id: "brands.list_apps",
    method: Method::GET,
    path: "/api/2/branding/brands/{brand_id}/apps",
    auth: Auth::Token,
    scopes: &["Manage All"],
    accept: "application/json",
    blank: false,
    result: None,
    pagination: None,
};

#[cfg(feature = "__replay")]
exchange_table! {
    LIST => Page<BrandSummary>, |onelogin| onelogin.v2().brands().list(ListBrands::new());
    CREATE(NewBrand) => Brand, |onelogin| onelogin.v2().brands().create(NewBrand::new("ACME").enabled(true).custom_color("#1298b4").custom_accent_color("#b60012").custom_masking_color("#beefed").custom_masking_opacity(40).hide_onelogin_footer(false));
    GET => Brand, |onelogin| onelogin.v2().brands().get(9);
    UPDATE(BrandChanges) => Brand, |onelogin| onelogin.v2().brands().update(9, BrandChanges::new().custom_color("#1298b4").clear_logo());
    DELETE => (), |onelogin| onelogin.v2().brands().delete(9);
    LIST_APPS => Page<BrandApp>, |onelogin| onelogin.v2().brands().list_apps(9);
}
