//! The query of a request, and the check of it against an operation's parameters.

use std::fmt;

use jiff::Timestamp;

use crate::spec::{Kind, Name, Parameter};

/// Decoded names and values, in the order they came.
#[derive(Debug, Default)]
pub(crate) struct Query(Vec<(String, String)>);

/// Why a query is refused.
#[derive(Debug, PartialEq)]
pub(crate) enum Problem {
    /// The operation has no such parameters.
    NotAllowed(Vec<String>),
    /// The parameter has no such values.
    Invalid(String),
    /// The operation needs the parameter.
    Missing(String),
}

impl Problem {
    /// The parameter at fault; the first, if there are many.
    pub(crate) fn name(&self) -> &str {
        match self {
            Self::NotAllowed(names) => names.first().map_or("", String::as_str),
            Self::Invalid(name) | Self::Missing(name) => name,
        }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotAllowed(names) => write!(f, "query parameter(s) not allowed: {}", names.join(", ")),
            Self::Invalid(name) => write!(f, "query parameter has an invalid value: {name}"),
            Self::Missing(name) => write!(f, "query parameter is required: {name}"),
        }
    }
}

impl Query {
    /// Decodes what stands behind the `?`. A `+` is a blank, and bytes that are no UTF-8 become replacement characters.
    pub(crate) fn parse(raw: &str) -> Self {
        Self(form_urlencoded::parse(raw.as_bytes()).into_owned().collect())
    }

    /// Whether all names and values are such as the operation takes.
    pub(crate) fn check(&self, parameters: &[Parameter]) -> Result<(), Problem> {
        let known = |name: &str| parameters.iter().find(|parameter| parameter.name.covers(name));
        let unknown: Vec<String> =
            self.0.iter().filter(|(name, _)| known(name).is_none()).map(|(name, _)| name.clone()).collect();
        if !unknown.is_empty() {
            return Err(Problem::NotAllowed(unknown));
        }
        for (name, value) in &self.0 {
            if known(name).is_some_and(|parameter| !parameter.kind.takes(value)) {
                return Err(Problem::Invalid(name.clone()));
            }
        }
        for parameter in parameters.iter().filter(|parameter| parameter.required) {
            if let Name::Exact(name) = &parameter.name
                && !self.has(name)
            {
                return Err(Problem::Missing(name.clone()));
            }
        }
        Ok(())
    }

    /// Whether the parameter is there, with or without a value.
    pub(crate) fn has(&self, name: &str) -> bool {
        self.text(name).is_some()
    }

    /// The value of a parameter; the last one, if it came twice.
    pub(crate) fn text(&self, name: &str) -> Option<&str> {
        self.0.iter().rev().find(|(other, _)| other == name).map(|(_, value)| value.as_str())
    }

    /// The value of a parameter that has been checked to be an integer.
    pub(crate) fn integer(&self, name: &str) -> Option<i64> {
        integer(self.text(name)?)
    }

    /// The value of a parameter that has been checked to be a timestamp.
    pub(crate) fn timestamp(&self, name: &str) -> Option<Timestamp> {
        self.text(name)?.parse().ok()
    }

    /// The values of a parameter that are separated by commas.
    pub(crate) fn list(&self, name: &str) -> Option<impl Iterator<Item = &str>> {
        Some(self.text(name)?.split(','))
    }

    /// The parameters whose names start like this, by the rest of their names.
    pub(crate) fn prefixed<'a>(&'a self, prefix: &'a str) -> impl Iterator<Item = (&'a str, &'a str)> {
        self.0.iter().filter_map(move |(name, value)| Some((name.strip_prefix(prefix)?, value.as_str())))
    }
}

impl Name {
    fn covers(&self, name: &str) -> bool {
        match self {
            Self::Exact(exact) => exact == name,
            Self::Prefix(prefix) => name.strip_prefix(prefix.as_str()).is_some_and(|rest| !rest.is_empty()),
        }
    }
}

impl Parameter {
    /// Whether it has exactly this name.
    pub(crate) fn is(&self, name: &str) -> bool {
        matches!(&self.name, Name::Exact(exact) if exact == name)
    }
}

impl Kind {
    /// Whether the parameter can have this value.
    pub(crate) fn takes(&self, value: &str) -> bool {
        match self {
            Self::Text => true,
            Self::Integer { minimum } => {
                integer(value).is_some_and(|value| minimum.is_none_or(|minimum| value >= minimum))
            }
            Self::Integers => value.split(',').all(|item| integer(item).is_some()),
            Self::Boolean => matches!(value, "true" | "false"),
            Self::Timestamp => value.parse::<Timestamp>().is_ok(),
            Self::Word(words) => words.iter().any(|word| word == value),
            Self::Any(kinds) => kinds.iter().any(|kind| kind.takes(value)),
        }
    }
}

/// An integer as the API writes it: digits, perhaps behind a minus.
pub(crate) fn integer(text: &str) -> Option<i64> {
    if text.starts_with('+') { None } else { text.parse().ok() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parameter(name: &str, kind: Kind) -> Parameter {
        Parameter { name: Name::Exact(name.into()), kind, required: false }
    }

    #[test]
    fn unknown_names_are_all_listed() {
        let known = [
            parameter("a", Kind::Text),
            Parameter { name: Name::Prefix("x.".into()), kind: Kind::Text, required: false },
        ];
        let problem = Query::parse("a=1&b&x.y=2&x.=3").check(&known).unwrap_err();
        assert_eq!(problem.to_string(), "query parameter(s) not allowed: b, x.");
    }

    #[test]
    fn values_have_to_fit() {
        let limit = [parameter("limit", Kind::Integer { minimum: Some(1) })];
        for (query, fits) in [
            ("limit=1", true),
            ("limit=0", false),
            ("limit=", false),
            ("limit=%2B1", false),
            ("limit=9999999999999999999999", false),
        ] {
            assert_eq!(Query::parse(query).check(&limit).is_ok(), fits, "{query}");
        }
        let since = [parameter("since", Kind::Timestamp)];
        for (query, fits) in [
            ("since=2026-01-01T00:00:00Z", true),
            ("since=2026-01-01T00:00:00.123%2B02:00", true),
            ("since=2026-01-01T00:00:00+02:00", false), // the plus is a blank
            ("since=2026-01-01", false),
            ("since=yesterday", false),
        ] {
            assert_eq!(Query::parse(query).check(&since).is_ok(), fits, "{query}");
        }
        let either = Kind::Any(vec![Kind::Integer { minimum: None }, Kind::Word(vec!["all".into()])]);
        assert!(either.takes("all") && either.takes("7") && !either.takes("none"));
        let ids = [parameter("ids", Kind::Integers)];
        assert!(Query::parse("ids=1,2").check(&ids).is_ok());
        assert!(Query::parse("ids=1,,2").check(&ids).is_err());
    }

    #[test]
    fn any_bytes_are_a_query() {
        let query = Query::parse("a=%ff&%&=&&a==");
        assert_eq!(query.text("a"), Some("="));
    }
}
