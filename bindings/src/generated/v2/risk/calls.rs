//! Calls of the resource `risk` of `v2`.
//!
//! Generated from `spec/v2/risk.yaml` by `cargo xtask generate`; edit that, not this.

use super::super::*;
use crate::{ids::*, runtime::generated::*};

/// Risk: scores of logins, and the rules that override them.
#[derive(Clone, Debug)]
pub struct Risk {
    client: Client,
}

impl Risk {
    #[inline]
    pub(crate) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// Score a login.
    ///
    /// ```no_run
    /// use onelogin::v2::{RiskCheck, RiskDevice, RiskSession, RiskSource, RiskUser};
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let body = RiskCheck::new(
    ///         "125.238.248.246",
    ///         "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_11_3)",
    ///         RiskUser::new("US_12345678").name("Eva Green").authenticated(false),
    ///     )
    ///     .source(RiskSource::new().id("1234").name("ABC Inc"))
    ///     .session(RiskSession::new().id("xxxx-xxxxx-xxxxx-xxxxx"))
    ///     .device(RiskDevice::new().id("xxx-xxx-xxx"))
    ///     .fp("__tdli_fp cookie value");
    /// let risk_score = onelogin.v2().risk().verify(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Tells how risky a login is, from 0 for not at all to 100. What became of the login is told with
    /// `track_event`.
    ///
    /// # Errors
    ///
    /// * 400: Something that is required was not sent, or is not well formed.
    /// * 401: The token is dead or its scope is too narrow. The page shows no body.
    ///
    /// # Request
    ///
    /// `POST /api/2/risk/verify`, with one of the scopes `Authentication Only`, `Read Users`, `Manage Users`, `Read All`, `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/2/vigilance/verify)
    #[inline]
    pub fn verify(&self, body: RiskCheck) -> Call<RiskScore> {
        Call::new(&self.client, &VERIFY).json(&body)
    }

    /// Tell what a user did.
    ///
    /// ```no_run
    /// use onelogin::v2::{RiskEvent, RiskUser, RiskVerb};
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let body = RiskEvent::new(
    ///     RiskVerb::LogIn,
    ///     "125.238.248.246",
    ///     "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_11_3)",
    ///     RiskUser::new("US_12345678").name("Eva Green").authenticated(true),
    /// );
    /// onelogin.v2().risk().track_event(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Tells of a login, a logout or anything else that users do, from which scores are learnt. The event
    /// is taken in and worked on later: a success does not say that it counted.
    ///
    /// # Errors
    ///
    /// * 400: Something that is required was not sent, or is not well formed; its body is not documented.
    /// * 401: The token is dead or its scope is too narrow. The page shows no body.
    ///
    /// # Request
    ///
    /// `POST /api/2/risk/events`, with one of the scopes `Authentication Only`, `Read Users`, `Manage Users`, `Read All`, `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/2/vigilance/train)
    #[inline]
    pub fn track_event(&self, body: RiskEvent) -> Call<()> {
        Call::new(&self.client, &TRACK_EVENT).json(&body)
    }

    /// Count the scores of a time.
    ///
    /// ```no_run
    /// use onelogin::v2::GetScoresRisk;
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let risk_score_summary = onelogin.v2().risk().get_scores(GetScoresRisk::new()).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Counts how many logins had which score, for the last 30 days if nothing is said and for 90 days at
    /// most.
    ///
    /// # Errors
    ///
    /// * 401: The token is dead or its scope is too narrow. The page shows no body.
    ///
    /// # Request
    ///
    /// `GET /api/2/risk/scores`, with one of the scopes `Read All`, `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/2/vigilance/get-scores)
    #[inline]
    pub fn get_scores(&self, query: GetScoresRisk) -> Call<RiskScoreSummary> {
        Call::new(&self.client, &GET_SCORES).query(query.query)
    }

    /// List rules.
    ///
    /// ```no_run
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let page = onelogin.v2().risk().list_rules().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Reads the rules that override scores, on no pages. The call has no page of its own: the vendor's
    /// OpenAPI description and SDKs have it, and its scopes are those of reading one rule.
    ///
    /// # Errors
    ///
    /// * 401: The token is dead or its scope is too narrow. The page shows no body.
    ///
    /// # Request
    ///
    /// `GET /api/2/risk/rules`, with one of the scopes `Read All`, `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/2/vigilance/get-rule)
    #[inline]
    pub fn list_rules(&self) -> Call<Page<RiskRule>> {
        Call::new(&self.client, &LIST_RULES)
    }

    /// Create a rule.
    ///
    /// ```no_run
    /// use onelogin::v2::{RiskRuleDefinition, RiskRuleTarget, RiskRuleType};
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let body = RiskRuleDefinition::new(
    ///         "IP Blocklist for Guests",
    ///         RiskRuleType::Blacklist,
    ///         RiskRuleTarget::Ip,
    ///         ["123.123.123.123", "192.168.2.1/24", "2001:db8::/32"],
    ///     )
    ///     .description("Blocklist for guest account users")
    ///     .source("guest-123");
    /// let risk_rule = onelogin.v2().risk().create_rule(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Creates a rule that overrides the score of every login that it matches. It may take ten minutes to
    /// be heeded.
    ///
    /// # Errors
    ///
    /// * 400: Something that is required was not sent, or is not well formed; its body is not documented.
    /// * 401: The token is dead or its scope is too narrow. The page shows no body.
    ///
    /// # Request
    ///
    /// `POST /api/2/risk/rules`, scope `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/2/vigilance/create-rule)
    #[inline]
    pub fn create_rule(&self, body: RiskRuleDefinition) -> Call<RiskRule> {
        Call::new(&self.client, &CREATE_RULE).json(&body)
    }

    /// Read one rule.
    ///
    /// ```no_run
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let risk_rule = onelogin.v2().risk().get_rule("132456789").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Reads a rule. What an unknown id is answered with is not documented.
    ///
    /// # Parameters
    ///
    /// * `id`: The rule.
    ///
    /// # Errors
    ///
    /// * 401: The token is dead or its scope is too narrow. The page shows no body.
    ///
    /// # Request
    ///
    /// `GET /api/2/risk/rules/{id}`, with one of the scopes `Read All`, `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/2/vigilance/get-rule)
    pub fn get_rule(&self, id: impl Into<RiskRuleId>) -> Call<RiskRule> {
        Call::new(&self.client, &GET_RULE).path::<RiskRuleId>(id.into())
    }

    /// Change a rule.
    ///
    /// ```no_run
    /// use onelogin::v2::RiskRuleChanges;
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let body = RiskRuleChanges::new().filters(["123.123.123.123", "1.1.1.1"]);
    /// let risk_rule = onelogin.v2().risk().update_rule("132456789", body).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Changes what is sent and leaves the rest as it is. It may take ten minutes to be heeded. The page's
    /// list of scopes was not to be had; it is taken from the page about creating a rule.
    ///
    /// Documented: a body with the id of the rule. In fact: a body without it (the samples of the page).
    ///
    /// # Parameters
    ///
    /// * `id`: The rule.
    ///
    /// # Errors
    ///
    /// * 400: The body is not well formed; nothing comes with it.
    /// * 401: The token is dead or its scope is too narrow; nothing comes with it.
    ///
    /// # Request
    ///
    /// `PUT /api/2/risk/rules/{id}`, scope `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/2/vigilance/update-rule)
    pub fn update_rule(
        &self,
        id: impl Into<RiskRuleId>,
        body: RiskRuleChanges,
    ) -> Call<RiskRule> {
        Call::new(&self.client, &UPDATE_RULE).path::<RiskRuleId>(id.into()).json(&body)
    }

    /// Delete a rule.
    ///
    /// ```no_run
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// onelogin.v2().risk().delete_rule("132456789").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Deletes a rule, which may be heeded for ten minutes more. By the page, a copy of the one about
    /// reading a rule, the answer is a 200 with the rule; by the vendor's SDKs it is a 204 with nothing.
    /// Either is a success, and the rule is not given. The page's list of scopes was not to be had; it is
    /// taken from the page about creating a rule.
    ///
    /// # Parameters
    ///
    /// * `id`: The rule.
    ///
    /// # Errors
    ///
    /// * 401: The token is dead or its scope is too narrow. The page shows no body.
    ///
    /// # Request
    ///
    /// `DELETE /api/2/risk/rules/{id}`, scope `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/2/vigilance/delete-rule)
    pub fn delete_rule(&self, id: impl Into<RiskRuleId>) -> Call<()> {
        Call::new(&self.client, &DELETE_RULE).path::<RiskRuleId>(id.into())
    }
}

// spec/v2/risk.yaml#/paths/~1api~12~1risk~1verify/post
const VERIFY: Operation = Operation {
    api: "v2",
    id: "risk.verify",
    method: Method::POST,
    path: "/api/2/risk/verify",
    auth: Auth::Token,
    scopes: &[
        "Authentication Only",
        "Read Users",
        "Manage Users",
        "Read All",
        "Manage All",
    ],
    accept: "application/json",
    blank: false,
    result: None,
    pagination: None,
};

// spec/v2/risk.yaml#/paths/~1api~12~1risk~1events/post
const TRACK_EVENT: Operation = Operation {
    api: "v2",
    id: "risk.track_event",
    method: Method::POST,
    path: "/api/2/risk/events",
    auth: Auth::Token,
    scopes: &[
        "Authentication Only",
        "Read Users",
        "Manage Users",
        "Read All",
        "Manage All",
    ],
    accept: "application/json",
    blank: false,
    result: None,
    pagination: None,
};

// spec/v2/risk.yaml#/paths/~1api~12~1risk~1scores/get
const GET_SCORES: Operation = Operation {
    api: "v2",
    id: "risk.get_scores",
    method: Method::GET,
    path: "/api/2/risk/scores",
    auth: Auth::Token,
    scopes: &["Read All", "Manage All"],
    accept: "application/json",
    blank: false,
    result: None,
    pagination: None,
};

// spec/v2/risk.yaml#/paths/~1api~12~1risk~1scores/get
/// What [`Risk::get_scores`] can be asked for.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
pub struct GetScoresRisk {
    query: Query,
}

impl GetScoresRisk {
    /// Asks for nothing in particular.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Only scores before this time, at most 90 days ago; now if nothing is said.
    ///
    /// Documented: a parameter of the call that scores a login, in the vendor's own OpenAPI description. In
    /// fact: a parameter of this call (the page).
    pub fn before(mut self, before: impl Into<Timestamp>) -> Self {
        self.query.set::<Timestamp>("before", before.into());
        self
    }

    /// Only scores after this time, at most 90 days ago; 30 days ago if nothing is said.
    ///
    /// Documented: a parameter of the call that scores a login, in the vendor's own OpenAPI description. In
    /// fact: a parameter of this call (the page).
    pub fn after(mut self, after: impl Into<Timestamp>) -> Self {
        self.query.set::<Timestamp>("after", after.into());
        self
    }
}

// spec/v2/risk.yaml#/paths/~1api~12~1risk~1rules/get
const LIST_RULES: Operation = Operation {
    api: "v2",
    id: "risk.list_rules",
    method: Method::GET,
    path: "/api/2/risk/rules",
    auth: Auth::Token,
    scopes: &["Read All", "Manage All"],
    accept: "application/json",
    blank: false,
    result: None,
    pagination: None,
};

// spec/v2/risk.yaml#/paths/~1api~12~1risk~1rules/post
const CREATE_RULE: Operation = Operation {
    api: "v2",
    id: "risk.create_rule",
    method: Method::POST,
    path: "/api/2/risk/rules",
    auth: Auth::Token,
    scopes: &["Manage All"],
    accept: "application/json",
    blank: false,
    result: None,
    pagination: None,
};

// spec/v2/risk.yaml#/paths/~1api~12~1risk~1rules~1{id}/get
const GET_RULE: Operation = Operation {
    api: "v2",
    id: "risk.get_rule",
    method: Method::GET,
    path: "/api/2/risk/rules/{id}",
    auth: Auth::Token,
    scopes: &["Read All", "Manage All"],
    accept: "application/json",
    blank: false,
    result: None,
    pagination: None,
};

// spec/v2/risk.yaml#/paths/~1api~12~1risk~1rules~1{id}/put
const UPDATE_RULE: Operation = Operation {
    api: "v2",
    id: "risk.update_rule",
    method: Method::PUT,
    path: "/api/2/risk/rules/{id}",
    auth: Auth::Token,
    scopes: &["Manage All"],
    accept: "application/json",
    blank: false,
    result: None,
    pagination: None,
};

// spec/v2/risk.yaml#/paths/~1api~12~1risk~1rules~1{id}/delete
const DELETE_RULE: Operation = Operation {
    api: "v2",
    id: "risk.delete_rule",
    method: Method::DELETE,
    path: "/api/2/risk/rules/{id}",
    auth: Auth::Token,
    scopes: &["Manage All"],
    accept: "application/json",
    blank: false,
    result: None,
    pagination: None,
};

#[cfg(feature = "__replay")]
exchange_table! {
    VERIFY(RiskCheck) => RiskScore, |onelogin| onelogin.v2().risk().verify(RiskCheck::new("125.238.248.246", "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_11_3)", RiskUser::new("US_12345678").name("Eva Green").authenticated(false)).source(RiskSource::new().id("1234").name("ABC Inc")).session(RiskSession::new().id("xxxx-xxxxx-xxxxx-xxxxx")).device(RiskDevice::new().id("xxx-xxx-xxx")).fp("__tdli_fp cookie value"));
    TRACK_EVENT(RiskEvent) => (), |onelogin| onelogin.v2().risk().track_event(RiskEvent::new(RiskVerb::LogIn, "125.238.248.246", "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_11_3)", RiskUser::new("US_12345678").name("Eva Green").authenticated(true)));
    GET_SCORES => RiskScoreSummary, |onelogin| onelogin.v2().risk().get_scores(GetScoresRisk::new());
    LIST_RULES => Page<RiskRule>, |onelogin| onelogin.v2().risk().list_rules();
    CREATE_RULE(RiskRuleDefinition) => RiskRule, |onelogin| onelogin.v2().risk().create_rule(RiskRuleDefinition::new("IP Blocklist for Guests", RiskRuleType::Blacklist, RiskRuleTarget::Ip, ["123.123.123.123", "192.168.2.1/24", "2001:db8::/32"]).description("Blocklist for guest account users").source("guest-123"));
    GET_RULE => RiskRule, |onelogin| onelogin.v2().risk().get_rule("132456789");
    UPDATE_RULE(RiskRuleChanges) => RiskRule, |onelogin| onelogin.v2().risk().update_rule("132456789", RiskRuleChanges::new().filters(["123.123.123.123", "1.1.1.1"]));
    DELETE_RULE => (), |onelogin| onelogin.v2().risk().delete_rule("132456789");
}
