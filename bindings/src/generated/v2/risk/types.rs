//! Types of the resource `risk` of `v2`.
//!
//! Generated from `spec/v2/risk.yaml` by `cargo xtask generate`; edit that, not this.

use super::super::*;
use crate::{ids::*, runtime::generated::*};

// spec/v2/risk.yaml#/components/schemas/RiskUser
/// Who logs in.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct RiskUser {
    id: String,
    name: Field<String>,
    authenticated: Field<bool>,
    unknown: Unknown,
}

impl RiskUser {
    /// Holds what is required and nothing else.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            name: Default::default(),
            authenticated: Default::default(),
            unknown: Unknown::default(),
        }
    }

    /// The user's name.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Field::Value(name.into());
        self
    }

    /// Whether the user has been authenticated, so that all this can be trusted; no, if nothing is said.
    #[inline]
    pub fn authenticated(mut self, authenticated: bool) -> Self {
        self.authenticated = Field::Value(authenticated);
        self
    }
}

object!(RiskUser {
    required {
        "id" => id,
    }
    optional {
        "name" => name,
        "authenticated" => authenticated,
    }
});

// spec/v2/risk.yaml#/components/schemas/RiskSource
/// Where the user logs in to.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
pub struct RiskSource {
    id: Field<String>,
    name: Field<String>,
    unknown: Unknown,
}

impl RiskSource {
    /// Holds what is required and nothing else.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// What the caller knows it by; rules can be for one source.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Field::Value(id.into());
        self
    }

    /// Its name.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Field::Value(name.into());
        self
    }
}

object!(RiskSource {
    required {}
    optional {
        "id" => id,
        "name" => name,
    }
});

// spec/v2/risk.yaml#/components/schemas/RiskSession
/// The session that the login belongs to.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
pub struct RiskSession {
    id: Field<String>,
    unknown: Unknown,
}

impl RiskSession {
    /// Holds what is required and nothing else.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// What the caller knows it by.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Field::Value(id.into());
        self
    }
}

object!(RiskSession {
    required {}
    optional {
        "id" => id,
    }
});

// spec/v2/risk.yaml#/components/schemas/RiskDevice
/// The device that the user is at.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
pub struct RiskDevice {
    id: Field<String>,
    unknown: Unknown,
}

impl RiskDevice {
    /// Holds what is required and nothing else.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// What the caller knows it by.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Field::Value(id.into());
        self
    }
}

object!(RiskDevice {
    required {}
    optional {
        "id" => id,
    }
});

// spec/v2/risk.yaml#/components/schemas/RiskCheck
/// A login to be scored.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct RiskCheck {
    ip: String,
    user_agent: String,
    user: RiskUser,
    source: Field<RiskSource>,
    session: Field<RiskSession>,
    device: Field<RiskDevice>,
    fp: Field<Secret>,
    unknown: Unknown,
}

impl RiskCheck {
    /// Holds what is required and nothing else.
    pub fn new(
        ip: impl Into<String>,
        user_agent: impl Into<String>,
        user: impl Into<RiskUser>,
    ) -> Self {
        Self {
            ip: ip.into(),
            user_agent: user_agent.into(),
            user: user.into(),
            source: Default::default(),
            session: Default::default(),
            device: Default::default(),
            fp: Default::default(),
            unknown: Unknown::default(),
        }
    }

    /// Where the user logs in to.
    pub fn source(mut self, source: impl Into<RiskSource>) -> Self {
        self.source = Field::Value(source.into());
        self
    }

    /// The session that the login belongs to.
    pub fn session(mut self, session: impl Into<RiskSession>) -> Self {
        self.session = Field::Value(session.into());
        self
    }

    /// The device that the user is at.
    pub fn device(mut self, device: impl Into<RiskDevice>) -> Self {
        self.device = Field::Value(device.into());
        self
    }

    /// The value of the cookie `__tdli_fp`, which tells browsers apart.
    pub fn fp(mut self, fp: impl Into<Secret>) -> Self {
        self.fp = Field::Value(fp.into());
        self
    }
}

object!(RiskCheck {
    required {
        "ip" => ip,
        "user_agent" => user_agent,
        "user" => user,
    }
    optional {
        "source" => source,
        "session" => session,
        "device" => device,
        "fp" => fp,
    }
});

// spec/v2/risk.yaml#/components/schemas/RiskVerb
/// What a user did. Verbs of one's own are allowed as well.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum RiskVerb {
    /// `"log-in"`
    LogIn,
    /// `"log-out"`
    LogOut,
    /// `"log-in-denied"`
    LogInDenied,
    /// `"authentication-challenge"`
    AuthenticationChallenge,
    /// `"authentication-challenge-pass"`
    AuthenticationChallengePass,
    /// `"authentication-challenge-fail"`
    AuthenticationChallengeFail,
    /// A value that this version of the crate does not know.
    Other(String),
}

open_enum!(RiskVerb(String) {
    "log-in" => LogIn,
    "log-out" => LogOut,
    "log-in-denied" => LogInDenied,
    "authentication-challenge" => AuthenticationChallenge,
    "authentication-challenge-pass" => AuthenticationChallengePass,
    "authentication-challenge-fail" => AuthenticationChallengeFail,
});

// spec/v2/risk.yaml#/components/schemas/RiskEvent
/// Something that a user did.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct RiskEvent {
    verb: RiskVerb,
    ip: String,
    user_agent: String,
    user: RiskUser,
    source: Field<RiskSource>,
    session: Field<RiskSession>,
    device: Field<RiskDevice>,
    fp: Field<Secret>,
    published: Field<Timestamp>,
    unknown: Unknown,
}

impl RiskEvent {
    /// Holds what is required and nothing else.
    pub fn new(
        verb: impl Into<RiskVerb>,
        ip: impl Into<String>,
        user_agent: impl Into<String>,
        user: impl Into<RiskUser>,
    ) -> Self {
        Self {
            verb: verb.into(),
            ip: ip.into(),
            user_agent: user_agent.into(),
            user: user.into(),
            source: Default::default(),
            session: Default::default(),
            device: Default::default(),
            fp: Default::default(),
            published: Default::default(),
            unknown: Unknown::default(),
        }
    }

    /// Where the user logs in to.
    pub fn source(mut self, source: impl Into<RiskSource>) -> Self {
        self.source = Field::Value(source.into());
        self
    }

    /// The session that the login belongs to.
    pub fn session(mut self, session: impl Into<RiskSession>) -> Self {
        self.session = Field::Value(session.into());
        self
    }

    /// The device that the user is at.
    pub fn device(mut self, device: impl Into<RiskDevice>) -> Self {
        self.device = Field::Value(device.into());
        self
    }

    /// The value of the cookie `__tdli_fp`, which tells browsers apart.
    pub fn fp(mut self, fp: impl Into<Secret>) -> Self {
        self.fp = Field::Value(fp.into());
        self
    }

    /// When it happened; when the call comes in, if nothing is said.
    pub fn published(mut self, published: impl Into<Timestamp>) -> Self {
        self.published = Field::Value(published.into());
        self
    }
}

object!(RiskEvent {
    required {
        "verb" => verb,
        "ip" => ip,
        "user_agent" => user_agent,
        "user" => user,
    }
    optional {
        "source" => source,
        "session" => session,
        "device" => device,
        "fp" => fp,
        "published" => published,
    }
});

// spec/v2/risk.yaml#/components/schemas/RiskScore
/// How risky a login is.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RiskScore {
    /// From 0, the lowest, to 100.
    pub score: Option<f64>,
    /// Why, in sentences.
    pub triggers: Option<Vec<String>>,
    /// Remarks on the request; not in the vendor's OpenAPI description.
    pub messages: Option<Vec<String>>,
    unknown: Unknown,
}

object!(RiskScore {
    required {}
    optional {
        "score" => score,
        "triggers" => triggers,
        "messages" => messages,
    }
});

// spec/v2/risk.yaml#/components/schemas/RiskScoreSummary
/// How many logins had which score.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RiskScoreSummary {
    /// Counts by range.
    pub scores: Option<Box<RiskScoreCounts>>,
    /// How many scores there are.
    pub total: Option<i64>,
    unknown: Unknown,
}

object!(RiskScoreSummary {
    required {}
    optional {
        "scores" => scores,
        "total" => total,
    }
});

// spec/v2/risk.yaml#/components/schemas/RiskScoreCounts
/// Counts by range. Which one the scores 5, 26, 51 and 76 themselves fall into is not documented.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RiskScoreCounts {
    /// Below 5.
    pub minimal: Option<i64>,
    /// From 5 to 26.
    pub low: Option<i64>,
    /// From 26 to 51.
    pub medium: Option<i64>,
    /// From 51 to 76.
    pub high: Option<i64>,
    /// Above 76.
    pub very_high: Option<i64>,
    unknown: Unknown,
}

object!(RiskScoreCounts {
    required {}
    optional {
        "minimal" => minimal,
        "low" => low,
        "medium" => medium,
        "high" => high,
        "very_high" => very_high,
    }
});

// spec/v2/risk.yaml#/components/schemas/RiskRuleType
/// What a rule does with a login that it matches: give it the score 100, or keep a blacklist with the
/// same target from doing so.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum RiskRuleType {
    /// `"blacklist"`
    Blacklist,
    /// `"whitelist"`
    Whitelist,
    /// A value that this version of the crate does not know.
    Other(String),
}

open_enum!(RiskRuleType(String) {
    "blacklist" => Blacklist,
    "whitelist" => Whitelist,
});

// spec/v2/risk.yaml#/components/schemas/RiskRuleTarget
/// What the filters of a rule are compared with.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum RiskRuleTarget {
    /// `"location.ip"`
    Ip,
    /// `"location.address.country_iso_code"`
    Country,
    /// A value that this version of the crate does not know.
    Other(String),
}

open_enum!(RiskRuleTarget(String) {
    "location.ip" => Ip,
    "location.address.country_iso_code" => Country,
});

// spec/v2/risk.yaml#/components/schemas/RiskRule
/// A rule that overrides scores.
#[derive(Clone, Debug, PartialEq)]
pub struct RiskRule {
    /// The id of the rule: a large number, as text.
    pub id: RiskRuleId,
    /// The name of the rule.
    pub name: Option<String>,
    /// What it is for.
    pub description: Option<String>,
    /// What a rule does with a login that it matches: give it the score 100, or keep a blacklist with the
    /// same target from doing so.
    pub type_: Option<RiskRuleType>,
    /// What the filters of a rule are compared with.
    pub target: Option<RiskRuleTarget>,
    /// The id of the source whose logins it is for.
    ///
    /// Documented: an object with id and name in the vendor's own OpenAPI description. In fact: text (the
    /// pages).
    pub source: Option<String>,
    /// Addresses, networks or countries. A text in place of the list is found in `unknown()`.
    ///
    /// Documented: text in the samples of reading and deleting a rule. In fact: a list (the pages about
    /// creating and changing one).
    pub filters: Option<Vec<String>>,
    unknown: Unknown,
}

object!(RiskRule {
    required {
        "id" => id,
    }
    optional {
        "name" => name,
        "description" => description,
        "type" => type_,
        "target" => target,
        "source" => source,
        "filters" => filters,
    }
});

// spec/v2/risk.yaml#/components/schemas/RiskRuleDefinition
/// A rule to be created.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct RiskRuleDefinition {
    name: String,
    description: Field<String>,
    type_: RiskRuleType,
    target: RiskRuleTarget,
    filters: Vec<String>,
    source: Field<String>,
    unknown: Unknown,
}

impl RiskRuleDefinition {
    /// Holds what is required and nothing else.
    pub fn new(
        name: impl Into<String>,
        type_: impl Into<RiskRuleType>,
        target: impl Into<RiskRuleTarget>,
        filters: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            name: name.into(),
            description: Default::default(),
            type_: type_.into(),
            target: target.into(),
            filters: filters.into_iter().map(Into::into).collect(),
            source: Default::default(),
            unknown: Unknown::default(),
        }
    }

    /// What it is for.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Field::Value(description.into());
        self
    }

    /// The id of a source, to which the rule is confined; all of them if nothing is said.
    ///
    /// Documented: an object with id and name in the vendor's own OpenAPI description. In fact: text (the
    /// pages).
    pub fn source(mut self, source: impl Into<String>) -> Self {
        self.source = Field::Value(source.into());
        self
    }
}

object!(RiskRuleDefinition {
    required {
        "name" => name,
        "type" => type_,
        "target" => target,
        "filters" => filters,
    }
    optional {
        "description" => description,
        "source" => source,
    }
});

// spec/v2/risk.yaml#/components/schemas/RiskRuleChanges
/// What is to change about a rule.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
pub struct RiskRuleChanges {
    name: Field<String>,
    description: Field<String>,
    type_: Field<RiskRuleType>,
    target: Field<RiskRuleTarget>,
    filters: Field<Vec<String>>,
    source: Field<String>,
    unknown: Unknown,
}

impl RiskRuleChanges {
    /// Holds what is required and nothing else.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The name of the rule.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Field::Value(name.into());
        self
    }

    /// What it is for.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Field::Value(description.into());
        self
    }

    /// What a rule does with a login that it matches: give it the score 100, or keep a blacklist with the
    /// same target from doing so.
    pub fn type_(mut self, type_: impl Into<RiskRuleType>) -> Self {
        self.type_ = Field::Value(type_.into());
        self
    }

    /// What the filters of a rule are compared with.
    pub fn target(mut self, target: impl Into<RiskRuleTarget>) -> Self {
        self.target = Field::Value(target.into());
        self
    }

    /// Addresses and networks of version 4 or 6 (`0.0.0.0/0` and `::/0` are all of them), or the two
    /// letters of countries.
    ///
    /// Documented: a string. In fact: a list (the sample of the page, and its explanation).
    pub fn filters(
        mut self,
        filters: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.filters = Field::Value(filters.into_iter().map(Into::into).collect());
        self
    }

    /// The id of a source, to which the rule is confined.
    ///
    /// Documented: an object with id and name in the vendor's own OpenAPI description. In fact: text (the
    /// pages).
    pub fn source(mut self, source: impl Into<String>) -> Self {
        self.source = Field::Value(source.into());
        self
    }
}

object!(RiskRuleChanges {
    required {}
    optional {
        "name" => name,
        "description" => description,
        "type" => type_,
        "target" => target,
        "filters" => filters,
        "source" => source,
    }
});
