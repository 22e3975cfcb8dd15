//! Calls of the resource `reports` of `v2`.
//!
//! Generated from `spec/v2/reports.yaml` by `cargo xtask generate`; edit that, not this.

use super::super::*;
use crate::{ids::*, runtime::generated::*};

/// Reports of the account.
#[derive(Clone, Debug)]
pub struct Reports {
    client: Client,
}

impl Reports {
    #[inline]
    pub(crate) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// List reports.
    ///
    /// ```no_run
    /// use onelogin::v2::ListReports;
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let page = onelogin.v2().reports().list(ListReports::new()).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Reads the reports of the account. What an item holds beside its id is not known, and how pages
    /// follow each other neither. No source states a scope; running one in the background takes `Read
    /// Users`, `Read All` or `Manage All`.
    ///
    /// # Errors
    ///
    /// * 401: The token is dead or its scope is too narrow; no source names this answer of this call.
    ///
    /// # Request
    ///
    /// `GET /api/2/reports`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/2/reports/run-report-in-background)
    #[inline]
    pub fn list(&self, query: ListReports) -> Call<Page<Report>> {
        Call::new(&self.client, &LIST).query(query.query)
    }

    /// Run a report.
    ///
    /// ```no_run
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let value = onelogin.v2().reports().run(1234).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Runs a report and waits for its result, whose form no source describes: it comes as the JSON that it
    /// is. No source states a scope either.
    ///
    /// # Parameters
    ///
    /// * `report_id`: The report.
    ///
    /// # Request
    ///
    /// `POST /api/2/reports/{report_id}/run`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/2/reports/run-report-in-background)
    pub fn run(&self, report_id: impl Into<ReportId>) -> Call<Value> {
        Call::new(&self.client, &RUN).path::<ReportId>(report_id.into())
    }

    /// Run a report and have it mailed.
    ///
    /// ```no_run
    /// use onelogin::v2::ReportRecipient;
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// onelogin.v2().reports().run_in_background(1234, ReportRecipient::new("user@example.com")).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Starts a report; the result is a CSV file, mailed to the address that is given, and nothing can be
    /// polled. A scope that reads is enough. What a success answers is not documented, so nothing is read
    /// of it.
    ///
    /// # Parameters
    ///
    /// * `report_id`: The report.
    ///
    /// # Request
    ///
    /// `POST /api/2/reports/{report_id}/run_background`, with one of the scopes `Read Users`, `Read All`, `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/2/reports/run-report-in-background)
    pub fn run_in_background(
        &self,
        report_id: impl Into<ReportId>,
        body: ReportRecipient,
    ) -> Call<()> {
        Call::new(&self.client, &RUN_IN_BACKGROUND)
            .path::<ReportId>(report_id.into())
            .json(&body)
    }
}

// spec/v2/reports.yaml#/paths/~1api~12~1reports/get
const LIST: Operation = Operation {
    api: "v2",
    id: "reports.list",
    method: Method::GET,
    path: "/api/2/reports",
    auth: Auth::Token,
    scopes: &[],
    accept: "application/json",
    blank: false,
    result: None,
    pagination: None,
};

// spec/v2/reports.yaml#/paths/~1api~12~1reports/get
/// What [`Reports::list`] can be asked for.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
pub struct ListReports {
    query: Query,
}

impl ListReports {
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
}

// spec/v2/reports.yaml#/paths/~1api~12~1reports~1{report_id}~1run/post
const RUN: Operation = Operation {
    api: "v2",
    id: "reports.run",
    method: Method::POST,
    path: "/api/2/reports/{report_id}/run",
    auth: Auth::Token,
    scopes: &[],
    accept: "application/json",
    blank: false,
    result: None,
    pagination: None,
};

// spec/v2/reports.yaml#/paths/~1api~12~1reports~1{report_id}~1run_background/post
const RUN_IN_BACKGROUND: Operation = Operation {
    api: "v2",
    id: "reports.run_in_background",
    method: Method::POST,
    path: "/api/2/reports/{report_id}/run_background",
    auth: Auth::Token,
    scopes: &["Read Users", "Read All", "Manage All"],
    accept: "application/json",
    blank: false,
    result: None,
    pagination: None,
};

#[cfg(feature = "__replay")]
exchange_table! {
    LIST => Page<Report>, |onelogin| onelogin.v2().reports().list(ListReports::new());
    RUN => Value, |onelogin| onelogin.v2().reports().run(1234);
    RUN_IN_BACKGROUND(ReportRecipient) => (), |onelogin| onelogin.v2().reports().run_in_background(1234, ReportRecipient::new("user@example.com"));
}
