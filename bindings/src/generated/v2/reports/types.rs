//! Types of the resource `reports` of `v2`.
//!
//! Generated from `spec/v2/reports.yaml` by `cargo xtask generate`; edit that, not this.

use super::super::*;
use crate::{ids::*, runtime::generated::*};

// spec/v2/reports.yaml#/components/schemas/Report
/// A report. Nothing but the id is attested; the rest of what comes is kept.
#[derive(Clone, Debug, PartialEq)]
pub struct Report {
    /// The id of the report.
    pub id: ReportId,
    unknown: Unknown,
}

object!(Report {
    required {
        "id" => id,
    }
    optional {}
});

// spec/v2/reports.yaml#/components/schemas/ReportRecipient
/// Who gets the result of a report.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct ReportRecipient {
    email: String,
    unknown: Unknown,
}

impl ReportRecipient {
    /// Holds what is required and nothing else.
    pub fn new(email: impl Into<String>) -> Self {
        Self {
            email: email.into(),
            unknown: Unknown::default(),
        }
    }
}

object!(ReportRecipient {
    required {
        "email" => email,
    }
    optional {}
});
