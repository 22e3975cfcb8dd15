//! Verdicts for people, as a table, and for programs, as lines of JSON.

use super::{Outcome, Verdict};
use comfy_table::{CellAlignment, Table, presets};
use serde_json::Value;
use std::io::{self, Write};

pub(super) fn json(verdicts: &[Verdict]) -> anyhow::Result<()> {
    let mut out = io::stdout().lock();
    for verdict in verdicts {
        writeln!(out, "{}", serde_json::to_string(verdict)?)?;
    }
    Ok(())
}

pub(super) fn table(verdicts: &[Verdict], elsewhere: usize) {
    let mut table = Table::new();
    table.load_style(presets::UTF8_FULL_CONDENSED).set_header(["id", "operation", "outcome", "typed", "unknown"]);
    for verdict in verdicts {
        let operation = verdict.operation.as_deref().unwrap_or("-");
        let figures = [verdict.typed.to_string(), verdict.unknown.to_string()];
        table.add_row([&id(verdict), operation, &verdict.outcome.to_string(), &figures[0], &figures[1]]);
    }
    for column in table.column_iter_mut().skip(3) {
        column.set_cell_alignment(CellAlignment::Right);
    }
    println!("{table}");
    let odd: Vec<&Verdict> = verdicts.iter().filter(|verdict| verdict.outcome != Outcome::Lossless).collect();
    for verdict in &odd {
        println!("{}: {}, {}", id(verdict), verdict.outcome, verdict.detail);
    }
    println!("{}, {} lossless, {} not", count(verdicts.len(), "exchange"), verdicts.len() - odd.len(), odd.len());
    if elsewhere > 0 {
        println!("passed over {} to anything but the API", count(elsewhere, "request"));
    }
}

fn count(number: usize, what: &str) -> String {
    format!("{number} {what}{}", if number == 1 { "" } else { "s" })
}

fn id(verdict: &Verdict) -> String {
    match &verdict.id {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}
