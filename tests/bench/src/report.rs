//! `BENCHMARKS.md`: what was measured beside what it is to be, and where it is not, why.

use crate::{
    counts::{Counted, Odd, ratio},
    rates::{Rate, Rates},
};
use anyhow::{Context, bail};
use std::{collections::BTreeMap, fmt::Write as _, fs};

const FILE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../BENCHMARKS.md");
const CAUSES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/causes.toml");

/// A figure that has a goal.
struct Figure {
    what: String,
    found: f64,
    goal: Goal,
}

enum Goal {
    AtMost(f64),
    AtLeast(f64),
}

impl Figure {
    fn met(&self) -> bool {
        match self.goal {
            Goal::AtMost(goal) => self.found <= goal,
            Goal::AtLeast(goal) => self.found >= goal,
        }
    }
}

/// Writes the report; fails where a figure misses its goal and `causes.toml` does not say why.
pub(crate) fn write(counted: &[Counted], odd: &Odd, rates: &Rates) -> anyhow::Result<()> {
    let causes = fs::read_to_string(CAUSES).context("causes.toml cannot be read")?;
    let causes: BTreeMap<String, String> = toml::from_str(&causes).context("causes.toml has no texts by figure")?;
    let figures = figures(counted, rates);
    let mut text = HEAD.to_owned();
    for figure in &figures {
        let (sign, goal) = match figure.goal {
            Goal::AtMost(goal) => ("at most", goal),
            Goal::AtLeast(goal) => ("at least", goal),
        };
        let met = if figure.met() { "yes" } else { "no" };
        let _ = writeln!(text, "| {} | {} | {sign} {goal} | {met} |", figure.what, short(figure.found));
    }
    text += "\n";
    let mut odd_causes = Vec::new();
    for figure in &figures {
        match (figure.met(), causes.get(&figure.what)) {
            (false, Some(cause)) => {
                let _ = writeln!(text, "- **{}**: {}", figure.what, cause.trim());
            }
            (false, None) => {
                odd_causes.push(format!("{} misses its goal, and causes.toml does not say why", figure.what))
            }
            (true, Some(_)) => odd_causes.push(format!("{} meets its goal, and causes.toml says why not", figure.what)),
            (true, None) => {}
        }
    }
    text += COUNTS;
    for Counted { work, ours, hand, others } in counted {
        let others =
            others.iter().map(|(who, cost)| format!("{who} {:.2}", ratio(cost.instructions, hand.instructions)));
        let _ = writeln!(
            text,
            "| {} | {} | {} | {:.3} | {} | {} | {} |",
            work.title,
            grouped(ours.instructions),
            grouped(hand.instructions),
            ratio(ours.instructions, hand.instructions),
            grouped(ours.allocations),
            grouped(hand.allocations),
            others.collect::<Vec<_>>().join(", "),
        );
    }
    let _ = writeln!(
        text,
        "
What is odd costs where it is: a page of 50 users takes {} instructions, with one field in it that nobody has described {}
more, and with one text in the place of a number {} more.",
        grouped(odd.plain),
        grouped(odd.unknown.saturating_sub(odd.plain)),
        grouped(odd.odd.saturating_sub(odd.plain)),
    );
    text += RATES;
    for rate in rates.late.iter().chain(&rates.by).chain(&rates.size).chain(&rates.tasks) {
        let _ = writeln!(
            text,
            "| {} | {} | {:.1} | {:.0} | {:.0} | {:.1} |",
            rate.title,
            grouped(rate.users),
            rate.took.seconds,
            rate.per_second(),
            rate.per_cpu_second(),
            mebibytes(rate),
        );
    }
    fs::write(FILE, text).context("BENCHMARKS.md cannot be written")?;
    match odd_causes.is_empty() {
        true => Ok(()),
        false => bail!("BENCHMARKS.md is written, but:\n  {}", odd_causes.join("\n  ")),
    }
}

fn figures(counted: &[Counted], rates: &Rates) -> Vec<Figure> {
    let at_most = |what: &str, found, goal| Figure { what: what.to_owned(), found, goal: Goal::AtMost(goal) };
    let at_least = |what: &str, found, goal| Figure { what: what.to_owned(), found, goal: Goal::AtLeast(goal) };
    let mut figures = Vec::new();
    for counted in counted {
        let title = counted.work.title;
        figures.extend(
            counted
                .work
                .goal
                .map(|goal| at_most(&format!("{title}: instructions, to by hand"), counted.instructions(), goal)),
        );
        if title.starts_with("read") {
            figures.push(at_most(&format!("{title}: allocations, to by hand"), counted.allocations(), 1.0));
        }
    }
    let one = counted.iter().find(|counted| counted.work.name == "user/1");
    let many = counted.iter().find(|counted| counted.work.name == "user/4096");
    if let (Some(one), Some(many)) = (one, many) {
        let found = ratio(many.ours.instructions, one.ours.instructions);
        figures.push(at_most("get a user: instructions in 4,096 tasks, to one", found, 1.03));
    }
    let [late, eight] = &rates.late;
    figures.push(at_least(
        "export: users a second 8 pages at a time, to one",
        eight.per_second() / late.per_second(),
        7.0,
    ));
    let [ours, _, sdk] = &rates.by;
    let found = ours.per_cpu_second() / sdk.per_cpu_second();
    figures.push(at_least("export: users a CPU second, to the vendor's Python SDK", found, 30.0));
    let [few, many] = &rates.size;
    figures.push(at_most("export: peak memory of 1,000,000 users, to 10,000", mebibytes(many) / mebibytes(few), 1.1));
    figures
}

const HEAD: &str = "# Benchmarks

`cargo xtask bench` measures and writes this. The account is the simulator, in a process of its own, on the same machine.
Instructions and allocations are counted by valgrind, in the client's process alone, from when it has a connection and a token. Seconds are those of one machine, and nothing holds them.

By hand is what one would write: reqwest, a token fetched before, and structs of just the fields that are there, with derived
`Deserialize` and texts for dates.

## Goals

| figure | found | goal | met |
|---|---:|---:|---|
";

const COUNTS: &str = "
## Instructions and allocations

`cargo xtask verify --full` fails where a ratio is more than 3 % above the one in `tests/bench/counts.toml`.

| work | ours | by hand | ratio | allocations | by hand | others |
|---|---:|---:|---:|---:|---:|---|
";

const RATES: &str = "
## Rates

| work | users | seconds | users a second | users a CPU second | peak memory in MiB |
|---|---:|---:|---:|---:|---:|
";

/// With as many digits as there is something to tell.
fn short(figure: f64) -> String {
    match figure {
        10.0.. => format!("{figure:.0}"),
        _ => format!("{figure:.3}"),
    }
}

/// `1234567` as `1,234,567`.
fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let groups: Vec<_> = digits.as_bytes().rchunks(3).rev().map(String::from_utf8_lossy).collect();
    groups.join(",")
}

#[allow(clippy::cast_precision_loss, reason = "far below 2^53")]
fn mebibytes(rate: &Rate) -> f64 {
    rate.took.peak as f64 / 1024.0
}
