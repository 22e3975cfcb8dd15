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
    /// Prism as a proxy, on what passes between client and simulator.
    Prism,
    /// jsonschema, on the examples and on what passes.
    Schemas,
    /// schemathesis, on the simulator.
    Schemathesis,
    /// The vendor's Python SDK, as a client of the simulator.
    Sdk,
}

impl Judge {
    /// All of them, in the order they are heard.
    pub(crate) const ALL: &[Self] = &[
        Self::Redocly,
        Self::SpecValidator,
        Self::Spectral,
        Self::Prism,
        Self::Schemas,
        Self::Schemathesis,
        Self::Sdk,
    ];

    /// Its name on the command line, in files and in tables.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Redocly => "redocly",
            Self::SpecValidator => "spec-validator",
            Self::Spectral => "spectral",
            Self::Prism => "prism",
            Self::Schemas => "schemas",
            Self::Schemathesis => "schemathesis",
            Self::Sdk => "sdk",
        }
    }

    /// How many operations it has to see if not all: the SDK does not have all, and reads some of them wrong.
    pub(crate) fn least(self) -> Option<usize> {
        (self == Self::Sdk).then_some(111)
    }

    /// What it needs to be installed.
    pub(crate) fn needs(self) -> Needs {
        match self {
            Self::Redocly | Self::Spectral | Self::Prism => Needs::Node,
            Self::SpecValidator | Self::Schemathesis | Self::Sdk => Needs::Python,
            Self::Schemas => Needs::Nothing,
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
    /// It is a crate, and built in.
    Nothing,
}
