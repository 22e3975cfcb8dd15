//! `BENCHMARKS.md`: what was measured beside what it is to be, and where it is not, why.

use crate::{
    builds::Build,
    counts::{Counted, Odd, ratio},
    generation::Generation,
    rates::{Beside, Rate, Rates},
};
use anyhow::{Context, bail};
use std::{
    collections::BTreeMap,
    fmt::{Display, Write as _},
    fs,
};

const FILE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../BENCHMARKS.md");

/// All that is measured.
pub(crate) struct Measured {
    pub(crate) counted: Vec<Counted>,
    pub(crate) odd: Odd,
    pub(crate) rates: Rates,
    /// Of a program that does it by hand, and of one that uses the bindings.
    pub(crate) builds: [Build; 2],
    /// Of programs with clients of other services.
    pub(crate) others: Vec<Build>,
    pub(crate) generation: Generation,
}

/// Why figures miss their goals, by what they are.
type Causes = BTreeMap<String, String>;

/// A figure that has a goal.
struct Figure {
    what: String,
    found: f64,
    goal: Goal,
}

#[derive(Clone, Copy)]
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
pub(crate) fn write(measured: &Measured) -> anyhow::Result<()> {
    let causes = fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/causes.toml"));
    let causes = causes.context("causes.toml cannot be read")?;
    let causes: Causes = toml::from_str(&causes).context("causes.toml has no texts by figure")?;
    let figures = figures(measured);
    let text = HEAD.to_owned()
        + &goals(&figures, &causes)
        + &counts(&measured.counted, &measured.odd)
        + &rates(&measured.rates)
        + &builds(measured.builds.iter().chain(&measured.others))
        + &generation(&measured.generation);
    fs::write(FILE, text).context("BENCHMARKS.md cannot be written")?;
    match &unexplained(&figures, &causes)[..] {
        [] => Ok(()),
        unexplained => bail!("BENCHMARKS.md is written, but causes.toml does not fit:\n  {}", unexplained.join("\n  ")),
    }
}

const HEAD: &str = "# Benchmarks

`cargo xtask bench` measures and writes this. The account is the simulator, in a process of its own, on the same machine.
Instructions and allocations are counted by valgrind, in the client's process alone, from when it has a connection and a token.
Seconds are those of one machine with two cores, and nothing holds them; they are medians of three runs, taken in turns.

By hand is what one would write: reqwest, a token fetched before, and structs of just the fields that are there, with derived
`Deserialize` and texts for dates. Nobody reads the system's certificates to reach an account by plain http.
";

/// Every figure that has a goal.
fn figures(measured: &Measured) -> Vec<Figure> {
    let mut figures = Vec::new();
    let mut add = |what: &str, found, goal| figures.push(Figure { what: what.to_owned(), found, goal });
    for counted in &measured.counted {
        let title = counted.work.title;
        if let Some(goal) = counted.work.goal {
            add(&format!("{title}: instructions, to by hand"), counted.instructions(), Goal::AtMost(goal));
        }
        if counted.work.is_reading() {
            add(&format!("{title}: allocations, to by hand"), counted.allocations(), Goal::AtMost(1.0));
        }
    }
    if let [Some(one), Some(many)] = ["user/1", "user/4096"].map(|name| counted(&measured.counted, name)) {
        let found = ratio(many.ours.instructions, one.ours.instructions);
        add("get a user: instructions in 4,096 tasks, to one", found, Goal::AtMost(1.03));
    }
    let Rates { late: [one, eight], beside: [beside, _], size: [few, many], .. } = &measured.rates;
    let found = eight.per_second() / one.per_second();
    add("export: users a second with 8 pages at a time, to one", found, Goal::AtLeast(7.0));
    let [_, eight, ..] = beside.ratios();
    add(
        "export of 10,000 users, 8 pages at a time: users a CPU second, to the vendor's Python SDK",
        eight,
        Goal::AtLeast(30.0),
    );
    add("export: peak memory of 1,000,000 users, to 10,000", ratio(many.took.peak, few.took.peak), Goal::AtMost(1.1));
    let [hand, ours] = &measured.builds;
    add("build: crates beyond by hand", count(ours.crates) - count(hand.crates), Goal::AtMost(12.0));
    let found = ours.debug_cpu_seconds - hand.debug_cpu_seconds;
    add("build: CPU seconds beyond by hand, debug", found, Goal::AtMost(20.0));
    let found = ours.release_cpu_seconds - hand.release_cpu_seconds;
    add("build: CPU seconds beyond by hand, release", found, Goal::AtMost(20.0));
    let found = megabytes(ours.stripped_bytes) - megabytes(hand.stripped_bytes);
    add("build: MB of the stripped program beyond by hand", found, Goal::AtMost(1.0));
    let Generation { generate_seconds, verify_cpu_seconds, rebuild_cpu_seconds, .. } = measured.generation;
    add("generation: seconds, release", generate_seconds, Goal::AtMost(0.5));
    add("generation: CPU seconds of `cargo xtask verify`, once built", verify_cpu_seconds, Goal::AtMost(20.0));
    add("generation: CPU seconds to build after an edit of the spec", rebuild_cpu_seconds, Goal::AtMost(15.0));
    figures
}

fn counted<'a>(counted: &'a [Counted], name: &str) -> Option<&'a Counted> {
    counted.iter().find(|counted| counted.work.name == name)
}

fn goals(figures: &[Figure], causes: &Causes) -> String {
    let rows = figures.iter().map(|figure| {
        let (sign, goal) = match figure.goal {
            Goal::AtMost(goal) => ("at most", goal),
            Goal::AtLeast(goal) => ("at least", goal),
        };
        let met = if figure.met() { "yes" } else { "**no**" };
        [figure.what.clone(), short(figure.found), format!("{sign} {goal}"), met.to_owned()]
    });
    let mut text = section("Goals", "", ["figure", "found", "goal", "met"], rows);
    let missed = figures.iter().filter(|figure| !figure.met());
    for (figure, cause) in missed.filter_map(|figure| Some((figure, causes.get(&figure.what)?))) {
        let _ = write!(text, "\n**{}.**\n{}\n", figure.what, cause.trim());
    }
    text
}

/// What `causes.toml` lacks, and what it has no more reason for.
fn unexplained(figures: &[Figure], causes: &Causes) -> Vec<String> {
    let missed = |what: &String| figures.iter().any(|figure| figure.what == *what && !figure.met());
    let lacks = figures.iter().filter(|figure| !figure.met() && !causes.contains_key(&figure.what));
    let lacks = lacks.map(|figure| format!("it does not say why this misses its goal: {}", figure.what));
    let more = causes.keys().filter(|what| !missed(what));
    lacks.chain(more.map(|what| format!("it says why this misses a goal, which it does not: {what}"))).collect()
}

fn counts(counted: &[Counted], odd: &Odd) -> String {
    let rows = counted.iter().map(|Counted { work, ours, hand, others }| {
        let others =
            others.iter().map(|(who, cost)| format!("{who} {:.2}", ratio(cost.instructions, hand.instructions)));
        [
            work.title.to_owned(),
            grouped(ours.instructions),
            grouped(hand.instructions),
            format!("{:.3}", ratio(ours.instructions, hand.instructions)),
            grouped(ours.allocations),
            grouped(hand.allocations),
            others.collect::<Vec<_>>().join(", "),
        ]
    });
    let text = "`cargo xtask verify --full` fails where a ratio is more than 3 % above the one in `tests/bench/counts.toml`. Others are to
by hand as well: `value` is `serde_json::Value`, `progenitor` the client that progenitor writes.\n\n";
    let columns = ["work", "ours", "by hand", "ratio", "allocations", "by hand", "others"];
    let table = section("Instructions and allocations", text, columns, rows);
    let unknown = grouped(odd.unknown.saturating_sub(odd.plain));
    let other = grouped(odd.odd.saturating_sub(odd.plain));
    format!(
        "{table}
What is odd costs where it is: a page of 50 users takes {} instructions; one field in it that nobody has described, {unknown}
more; one text in the place of a number, {other} more.\n",
        grouped(odd.plain)
    )
}

fn rates(Rates { late, beside, size, tasks }: &Rates) -> String {
    let beside_all = beside.iter().flat_map(|Beside { sdk, ways, .. }| ways.iter().chain([sdk]));
    let rows = late.iter().chain(beside_all).chain(size).chain(tasks).map(|rate: &Rate| {
        [
            rate.title.to_owned(),
            grouped(rate.users),
            format!("{:.2}", rate.took.seconds),
            format!("{:.0}", rate.per_second()),
            format!("{:.0}", rate.per_cpu_second()),
            format!("{:.1}", mebibytes(rate.took.peak)),
        ]
    });
    let columns = ["export", "users", "seconds", "users a second", "users a CPU second", "peak memory in MiB"];
    let table = section("Rates", "CPU seconds and memory are the client's. They are told in hundredths, which is coarse for what takes a few: the four ways beside
the SDK's are run again and again until they have read 400,000 users, in as many processes.\n\n", columns, rows);
    let [few, many] = beside;
    let of = |beside: &Beside| beside.ratios().map(|ratio| format!("{ratio:.1}"));
    let rows = few.ways.iter().zip(of(few).into_iter().zip(of(many)));
    let rows = rows.map(|(way, (few, many))| [way.title.to_owned(), few, many]);
    let text = "How many times the users a CPU second of the vendor's Python SDK, by the rates above. They count all that a process takes,
its start and its token included. Python and the SDK take half a second to start, so that the more users are read, the less lies
between them. Pages hold 50 users, the most that is documented; what is left when nobody looks into them is the kernel's and
reqwest's, and no client that stands on reqwest can come further above the SDK.\n\n";
    table + &section("Beside the vendor's SDK", text, ["export", &grouped(few.users), &grouped(many.users)], rows)
}

fn builds<'a>(builds: impl Iterator<Item = &'a Build>) -> String {
    let rows = builds.map(|build| {
        [
            build.what.clone(),
            build.crates.to_string(),
            format!("{:.1}", build.debug_cpu_seconds),
            format!("{:.1}", build.release_cpu_seconds),
            format!("{:.2}", megabytes(build.stripped_bytes)),
        ]
    });
    let columns = ["a program with", "crates", "CPU seconds, debug", "CPU seconds, release", "MB, stripped"];
    let text = "Of a program that gets and lists users, from nothing but the sources of all crates; the least of two builds. Beside it,
clients of other services, each in a program that gets one thing and lists some: built once by `cargo xtask bench --others`, for
a notion of what is usual.\n\n";
    section("Builds", text, columns, rows)
}

fn generation(generation: &Generation) -> String {
    let Generation { generate_seconds, verify_cpu_seconds, rebuild_cpu_seconds } = generation;
    let rows = [
        ["the whole API, release".to_owned(), format!("{generate_seconds:.2} s")],
        ["`cargo xtask verify`, once built".to_owned(), format!("{verify_cpu_seconds:.1} CPU s")],
        ["the build after an edit of the spec".to_owned(), format!("{rebuild_cpu_seconds:.1} CPU s")],
    ];
    section("Generation", "", ["what", "took"], rows.into_iter())
}

/// A heading, a text and a table whose first column is text.
fn section<const N: usize>(
    heading: &str,
    text: &str,
    columns: [impl Display; N],
    rows: impl Iterator<Item = [String; N]>,
) -> String {
    let columns = columns.map(|column| column.to_string()).join(" | ");
    let mut section = format!("\n## {heading}\n\n{text}| {columns} |\n|---|{}\n", "---:|".repeat(N - 1));
    for row in rows {
        let _ = writeln!(section, "| {} |", row.join(" | "));
    }
    section
}

/// With as many digits as there is something to tell.
fn short(figure: f64) -> String {
    match figure {
        10.0.. => format!("{figure:.1}"),
        _ => format!("{figure:.3}"),
    }
}

/// `1234567` as `1,234,567`.
fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let groups: Vec<_> = digits.as_bytes().rchunks(3).rev().map(String::from_utf8_lossy).collect();
    groups.join(",")
}

#[allow(clippy::cast_precision_loss, reason = "far below 2^53, as all below")]
fn count(number: usize) -> f64 {
    number as f64
}

#[allow(clippy::cast_precision_loss, reason = "as above")]
fn megabytes(bytes: u64) -> f64 {
    bytes as f64 / 1e6
}

#[allow(clippy::cast_precision_loss, reason = "as above")]
fn mebibytes(kibibytes: u64) -> f64 {
    kibibytes as f64 / 1024.0
}

#[cfg(test)]
mod tests {
    use super::*;

    fn figure(found: f64, goal: Goal) -> Figure {
        Figure { what: "speed".to_owned(), found, goal }
    }

    #[test]
    fn a_goal_that_is_missed_wants_a_cause_and_one_that_is_met_wants_none() {
        let (none, cause) = (Causes::new(), Causes::from([("speed".to_owned(), "It waits.".to_owned())]));
        for (missed, met) in [(1.2, Goal::AtMost(1.2)), (6.9, Goal::AtLeast(6.9))].map(|(edge, goal)| match goal {
            Goal::AtMost(_) => (figure(edge + 0.1, goal), figure(edge, goal)),
            Goal::AtLeast(_) => (figure(edge - 0.1, goal), figure(edge, goal)),
        }) {
            assert_eq!(unexplained(&[missed], &none), ["it does not say why this misses its goal: speed"]);
            assert_eq!(unexplained(&[met], &none), Vec::<String>::new());
        }
        let missed = [figure(2.0, Goal::AtMost(1.0))];
        assert_eq!(unexplained(&missed, &cause), Vec::<String>::new());
        assert!(goals(&missed, &cause).contains("**speed.**\nIt waits."), "{}", goals(&missed, &cause));
        let met = [figure(1.0, Goal::AtMost(1.0))];
        assert_eq!(unexplained(&met, &cause), ["it says why this misses a goal, which it does not: speed"]);
    }

    #[test]
    fn numbers_are_grouped_by_thousands() {
        assert_eq!([0, 999, 1000, 1_234_567].map(grouped), ["0", "999", "1,000", "1,234,567"]);
    }
}
