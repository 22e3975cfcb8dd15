//! What a live run found, operation by operation.

use super::line::Exchange;
use crate::replay::{self, Judge, Recording};
use comfy_table::{CellAlignment, Table, presets};
use onelogin::{Error, ErrorKind};
use serde::Deserialize;
use std::{collections::BTreeMap, fmt};

/// What became of an operation; of several answers the one that comes last here counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Outcome {
    /// It was not called.
    NotTried,
    /// The account does not have what was asked for.
    NotThere,
    /// The credential pair may not make this call.
    NotAllowed,
    /// The account refused, as the spec says that it can.
    Refused,
    /// Everything in the answers was found again after decoding and encoding.
    Fits,
    /// There was no answer, or none but that the server is busy.
    Unanswered,
    /// The account does otherwise than the spec or the types say.
    Differs,
}

impl fmt::Display for Outcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NotTried => "not tried",
            Self::NotThere => "not there",
            Self::NotAllowed => "not allowed",
            Self::Refused => "refused",
            Self::Fits => "fits",
            Self::Unanswered => "unanswered",
            Self::Differs => "differs",
        })
    }
}

/// What is known of an operation.
#[derive(Clone, Debug)]
pub struct Row {
    /// Its document and id: `v2 users.get`.
    pub operation: &'static str,
    /// What became of it.
    pub outcome: Outcome,
    /// How many answers came.
    pub answers: usize,
    /// How many values that are not null landed in declared fields.
    pub typed: usize,
    /// How many were kept without a field.
    pub unknown: usize,
    notes: Vec<(Outcome, String)>,
}

impl Row {
    fn note(&mut self, outcome: Outcome, what: String) {
        self.outcome = self.outcome.max(outcome);
        if !self.notes.iter().any(|(_, known)| *known == what) {
            self.notes.push((outcome, what));
        }
    }
}

/// What a run found.
#[derive(Clone, Debug, Default)]
pub struct Report {
    /// Every operation, in the order in which it was first called.
    pub rows: Vec<Row>,
    /// What could not be deleted, each with the reason.
    pub left: Vec<String>,
    /// Whether somebody ended the run before its end.
    pub is_interrupted: bool,
}

impl Report {
    /// Whether everything was answered as the spec and the types say, to the end, and nothing was left behind.
    pub fn is_clean(&self) -> bool {
        let is_whole = self.left.is_empty() && !self.is_interrupted;
        is_whole && self.rows.iter().all(|row| row.outcome < Outcome::Unanswered)
    }

    /// What became of an operation.
    pub fn outcome(&self, operation: &str) -> Option<Outcome> {
        self.rows.iter().find(|row| row.operation == operation).map(|row| row.outcome)
    }

    fn row(&mut self, operation: &'static str) -> &mut Row {
        let place = self.rows.iter().position(|row| row.operation == operation).unwrap_or_else(|| {
            let outcome = Outcome::NotTried;
            self.rows.push(Row { operation, outcome, answers: 0, typed: 0, unknown: 0, notes: Vec::new() });
            self.rows.len() - 1
        });
        &mut self.rows[place]
    }

    pub(super) fn not_tried(&mut self, operation: &'static str, why: impl Into<String>) {
        self.row(operation).note(Outcome::NotTried, why.into());
    }

    pub(super) fn differs(&mut self, operation: &'static str, how: impl Into<String>) {
        self.row(operation).note(Outcome::Differs, how.into());
    }

    /// Adds what a call exchanged, and what the client made of it.
    pub(super) fn add(
        &mut self,
        operation: &'static str,
        judge: &Judge,
        exchanges: &[Exchange],
        error: Option<&Error>,
    ) -> anyhow::Result<()> {
        let row = self.row(operation);
        let differences = row.notes.len();
        for exchange in exchanges {
            row.answers += 1;
            if is_busy(exchange.status) {
                continue;
            }
            let verdict = judge.judge(&Recording::deserialize(exchange.to_json(0))?);
            let is_success = exchange.status < 300;
            match verdict.outcome {
                replay::Outcome::Lossless if is_success => {
                    row.typed += verdict.typed;
                    row.unknown += verdict.unknown;
                }
                replay::Outcome::Lossless => {}
                // Said of the credential pair and the account, not of the operation.
                replay::Outcome::Undocumented if matches!(exchange.status, 401 | 403 | 404) => {}
                outcome => {
                    let Exchange { method, path, status, .. } = exchange;
                    row.note(Outcome::Differs, format!("{method} {path}, {status}: {outcome}, {}", verdict.detail));
                }
            }
        }
        let Some(error) = error else {
            row.outcome = row.outcome.max(Outcome::Fits);
            return Ok(());
        };
        match (error.kind(), error.status()) {
            _ if row.notes.len() > differences => {}
            (ErrorKind::Decode | ErrorKind::MalformedItem, _) => row.note(Outcome::Differs, told(error)),
            (_, Some(401 | 403)) => {
                let why = match error.scopes() {
                    [] => "it needs a wider scope, which is not documented".to_owned(),
                    [scope] => format!("it needs the scope {scope}"),
                    scopes => format!("it needs one of the scopes {}", scopes.join(", ")),
                };
                row.note(Outcome::NotAllowed, why);
            }
            (_, Some(404)) => row.note(Outcome::NotThere, "the account answers 404".to_owned()),
            (_, Some(status)) if !is_busy(status) => row.note(Outcome::Refused, told(error)),
            _ => row.note(Outcome::Unanswered, told(error)),
        }
        Ok(())
    }

    /// Prints all of it, for people.
    pub(super) fn print(&self) {
        let mut table = Table::new();
        table.load_style(presets::UTF8_FULL_CONDENSED);
        table.set_header(["operation", "outcome", "answers", "typed", "unknown"]);
        for row in self.rows.iter().filter(|row| row.outcome > Outcome::NotTried) {
            let figures = [row.answers, row.typed, row.unknown].map(|figure| figure.to_string());
            let outcome = row.outcome.to_string();
            table.add_row([row.operation, &outcome, &figures[0], &figures[1], &figures[2]]);
        }
        for column in table.column_iter_mut().skip(2) {
            column.set_cell_alignment(CellAlignment::Right);
        }
        println!("{table}");
        // The same reason is said once.
        for outcome in [Outcome::NotTried, Outcome::NotThere, Outcome::NotAllowed] {
            let mut reasons: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
            for (operation, why) in self.notes(outcome) {
                reasons.entry(why).or_default().push(operation);
            }
            for (why, operations) in reasons {
                println!("{outcome}, {why}: {}", operations.join(", "));
            }
        }
        for outcome in [Outcome::Refused, Outcome::Unanswered, Outcome::Differs] {
            for (operation, what) in self.notes(outcome) {
                println!("{outcome}: {operation}: {what}");
            }
        }
        for left in &self.left {
            println!("left behind, to be deleted by hand: {left}");
        }
        let outcomes = [
            Outcome::Fits,
            Outcome::Differs,
            Outcome::Unanswered,
            Outcome::Refused,
            Outcome::NotAllowed,
            Outcome::NotThere,
            Outcome::NotTried,
        ];
        let counts = outcomes.map(|outcome| (outcome, self.rows.iter().filter(|row| row.outcome == outcome).count()));
        let counts = counts.iter().filter(|(_, count)| *count > 0);
        let counts: Vec<String> = counts.map(|(outcome, count)| format!("{outcome} {count}")).collect();
        println!("{} operations: {}", self.rows.len(), counts.join(", "));
    }

    /// The notes of the operations that came to this, and of more than this no more is said than what went wrong.
    fn notes(&self, outcome: Outcome) -> impl Iterator<Item = (&'static str, &str)> {
        let is_wrong = outcome >= Outcome::Unanswered;
        let rows = self.rows.iter().filter(move |row| is_wrong || row.outcome == outcome);
        rows.flat_map(move |row| {
            let notes = row.notes.iter().filter(move |(kind, _)| *kind == outcome);
            notes.map(move |(_, what)| (row.operation, what.as_str()))
        })
    }
}

/// What an error says, without the name of its operation.
fn told(error: &Error) -> String {
    let text = error.to_string();
    let operation = error.operation().map(|operation| format!("{operation}: ")).unwrap_or_default();
    text.strip_prefix(&operation).map(str::to_owned).unwrap_or(text)
}

/// Whether a status says that the server cannot answer now.
fn is_busy(status: u16) -> bool {
    status == 429 || status >= 500
}
