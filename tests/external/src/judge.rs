//! Who judges.

use clap::ValueEnum;
use serde::Deserialize;
use std::fmt;

/// A judge that others have written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, ValueEnum)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Judge {
    /// Redocly's linter, on the documents.
    Redocly,
    /// openapi-spec-validator, on the documents.
    SpecValidator,
    /// Spectral with rules of ours, on the documents.
    Spectral,
    /// The vendor's Python SDK, as a client of the simulator.
    Sdk,
    /// schemathesis, on the simulator.
    Schemathesis,
}

impl Judge {
    /// All of them, in the order they are heard.
    pub(crate) const ALL: &[Self] =
        &[Self::Redocly, Self::SpecValidator, Self::Spectral, Self::Sdk, Self::Schemathesis];

    /// Its name on the command line, in files and in tables.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Redocly => "redocly",
            Self::SpecValidator => "spec-validator",
            Self::Spectral => "spectral",
            Self::Sdk => "sdk",
            Self::Schemathesis => "schemathesis",
        }
    }

    /// How many operations it has to see if not all: the SDK does not have all, and reads some of them wrong.
    pub(crate) fn least(self) -> Option<usize> {
        (self == Self::Sdk).then_some(111)
    }

    /// What it needs to be installed.
    pub(crate) fn needs(self) -> Needs {
        match self {
            Self::Redocly | Self::Spectral => Needs::Node,
            Self::SpecValidator | Self::Sdk | Self::Schemathesis => Needs::Python,
        }
    }
}

impl fmt::Display for Judge {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

/// What a judge runs on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Needs {
    /// Node.js and npm.
    Node,
    /// Python with venv and pip.
    Python,
}
