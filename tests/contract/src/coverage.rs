//! `coverage`: operation by operation, what the spec shows, what the contract run met, and what other judges saw.

use crate::{
    seen::{self, Counts},
    statuses::{self, Coverage, Met, Run},
};
use comfy_table::{Table, presets};
use std::{collections::BTreeMap, fs, path::Path};

/// Prints a table of all operations; true if nothing is missing and the README has the totals.
///
/// # Errors
///
/// The spec cannot be read, or no account can be had.
pub async fn run() -> anyhow::Result<bool> {
    let run = statuses::run(&crate::spec()?).await?;
    let seen = seen::read()?;
    println!("{}", table(&run, &seen));
    println!("provoked: by a call that asks for it; scripted: by its sample, which the simulator was told to answer");
    match seen.len() {
        0 => println!("no judge has seen this spec: `cargo xtask verify --external` hears them"),
        _ => println!("{}: how often the judge saw the operation", seen.keys().cloned().collect::<Vec<_>>().join(", ")),
    }
    println!("{}", run.totals());
    if !run.missing.is_empty() {
        eprintln!("{}", run.missing);
    }
    Ok(run.missing.is_empty() && readme_has(&run.totals())?)
}

/// Whether the README names these totals; says what it should say if not.
///
/// # Errors
///
/// There is no README.
pub fn readme_has(totals: &str) -> anyhow::Result<bool> {
    let readme = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../README.md");
    // As one line: the sentence may be broken anywhere.
    let text = fs::read_to_string(readme)?.split_whitespace().collect::<Vec<_>>().join(" ");
    let has = text.contains(totals);
    if !has {
        eprintln!("error: README.md does not say `{totals}`: write it there, then run `cargo xtask verify`");
    }
    Ok(has)
}

fn table(run: &Run, seen: &BTreeMap<String, Counts>) -> Table {
    let mut table = Table::new();
    table.load_style(presets::UTF8_FULL_CONDENSED);
    let ours = ["operation", "statuses", "with a sample", "provoked", "scripted", "not met", "samples", "doc example"];
    table.set_header(ours.into_iter().chain(seen.keys().map(String::as_str)));
    for operation in &run.operations {
        let codes: Vec<String> = operation.statuses.iter().map(|seen| seen.code.to_string()).collect();
        let count = |wanted: Option<Met>| operation.statuses.iter().filter(|seen| seen.met == wanted).count();
        let shown = operation.statuses.iter().filter(|seen| seen.is_shown).count();
        let ours = [
            operation.operation.clone(),
            codes.join(" "),
            shown.to_string(),
            count(Some(Met::Provoked)).to_string(),
            count(Some(Met::Scripted)).to_string(),
            count(None).to_string(),
            operation.samples().to_string(),
            if operation.is_documented { "yes" } else { "no" }.to_owned(),
        ];
        let judges =
            seen.values().map(|counts| counts.get(&operation.operation).map_or("-".to_owned(), usize::to_string));
        table.add_row(ours.into_iter().chain(judges));
    }
    let count = |wanted: Option<Met>| run.statuses().filter(|seen| seen.met == wanted).count();
    let ours = [
        format!("{} operations", run.operations.len()),
        run.statuses().count().to_string(),
        run.statuses().filter(|seen| seen.is_shown).count().to_string(),
        count(Some(Met::Provoked)).to_string(),
        count(Some(Met::Scripted)).to_string(),
        count(None).to_string(),
        run.operations.iter().map(Coverage::samples).sum::<usize>().to_string(),
        run.operations.iter().filter(|operation| operation.is_documented).count().to_string(),
    ];
    table.add_row(ours.into_iter().chain(seen.values().map(|counts| counts.len().to_string())));
    table
}
