//! The counts that are held: what ours takes beside the same work by hand, counted in one run.
//!
//! A count by itself changes with the compiler and the C library; its ratio to that of the same work by hand hardly does.

use crate::{
    account::Account,
    count::{Cost, cost},
};
use anyhow::{Context, bail};
use std::{collections::BTreeMap, fmt::Write as _, fs};

/// The same work, done by each who is compared.
pub(crate) struct Work {
    /// Its loads are below this, by who does them.
    pub(crate) name: &'static str,
    /// What it is, for people.
    pub(crate) title: &'static str,
    /// Who does it beside us and by hand; they are not held.
    others: &'static [&'static str],
    /// How often it is done.
    times: u64,
    /// How many times the instructions of the same by hand ours may take.
    pub(crate) goal: Option<f64>,
}

const fn work(name: &'static str, title: &'static str, times: u64, goal: Option<f64>) -> Work {
    Work { name, title, others: &[], times, goal }
}

impl Work {
    /// Whether it takes no account, only a page.
    pub(crate) fn is_reading(&self) -> bool {
        self.name.starts_with("decode/")
    }

    const fn beside(self, others: &'static [&'static str]) -> Self {
        Self { others, ..self }
    }
}

const READERS: &[&str] = &["value", "progenitor"];

const WORKS: &[Work] = &[
    work("decode/users", "read 50 users", 20, Some(1.05)).beside(READERS),
    work("decode/events", "read 1,000 events", 3, Some(1.05)).beside(READERS),
    work("decode/apps", "read 200 applications", 20, Some(1.05)).beside(READERS),
    work("user/1", "get a user", 500, Some(1.08)).beside(&["progenitor"]),
    work("page", "get a page of 50 users", 100, Some(1.01)),
    work("export", "export users, each", 5_000, Some(1.02)),
    work("user/16", "get a user, 16 tasks", 64, None),
    work("user/256", "get a user, 256 tasks", 16, None),
    work("user/4096", "get a user, 4,096 tasks", 4, None),
];

/// What each took who did a work.
pub(crate) struct Counted {
    pub(crate) work: &'static Work,
    pub(crate) ours: Cost,
    pub(crate) hand: Cost,
    pub(crate) others: Vec<(&'static str, Cost)>,
}

impl Counted {
    /// How many times the instructions of the same by hand ours takes.
    pub(crate) fn instructions(&self) -> f64 {
        ratio(self.ours.instructions, self.hand.instructions)
    }

    /// How many times the allocations of the same by hand ours takes.
    pub(crate) fn allocations(&self) -> f64 {
        ratio(self.ours.allocations, self.hand.allocations)
    }
}

/// Counts every work; with `others`, also when others do it.
pub(crate) fn count(others: bool) -> anyhow::Result<Vec<Counted>> {
    let account = Account::start(20_000, 0)?;
    let by = |work: &Work, who: &str| {
        // In a work of tasks each of them does it so often.
        let tasks = work.name.strip_prefix("user/").map_or(Ok(1), str::parse::<u64>)?;
        let Cost { instructions, allocations } = cost(&format!("{}/{who}", work.name), work.times, &account.url)?;
        let cost = Cost { instructions: instructions / tasks, allocations: allocations / tasks };
        eprintln!(
            "{:>14} {who:<10} {:>10} instructions {:>6} allocations",
            work.name, cost.instructions, cost.allocations
        );
        anyhow::Ok(cost)
    };
    let counted = WORKS.iter().map(|work| {
        let wanted = work.others.iter().filter(|_| others);
        anyhow::Ok(Counted {
            work,
            ours: by(work, "ours")?,
            hand: by(work, "hand")?,
            others: wanted.map(|who| Ok((*who, by(work, who)?))).collect::<anyhow::Result<_>>()?,
        })
    });
    counted.collect()
}

/// What an item costs that is not as documented, in a page of 50 users with one of them.
pub(crate) struct Odd {
    pub(crate) plain: u64,
    pub(crate) unknown: u64,
    pub(crate) odd: u64,
}

/// Counts what is odd.
pub(crate) fn odd() -> anyhow::Result<Odd> {
    let count = |page: &str| anyhow::Ok(cost(&format!("decode/{page}/ours"), 20, "")?.instructions);
    Ok(Odd { plain: count("users")?, unknown: count("users-unknown")?, odd: count("users-odd")? })
}

#[allow(clippy::cast_precision_loss, reason = "counts are far below 2^53")]
pub(crate) fn ratio(one: u64, other: u64) -> f64 {
    one as f64 / other.max(1) as f64
}

const FILE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/counts.toml");

/// How many times its record a ratio may be.
const SLACK: f64 = 1.03;

/// What is held of a work.
#[derive(serde::Deserialize)]
struct Held {
    instructions: f64,
    allocations: f64,
}

/// Writes the ratios down.
pub(crate) fn write(counted: &[Counted]) -> anyhow::Result<()> {
    let mut text = "# How many times the instructions and allocations of the same work by hand ours takes. `cargo xtask bench` writes it,
# and `cargo xtask verify --full` fails where one of them has grown by more than 3 %.
"
    .to_owned();
    for counted in counted {
        let (name, instructions, allocations) = (counted.work.name, counted.instructions(), counted.allocations());
        let _ = write!(text, "\n[\"{name}\"]\ninstructions = {instructions:.3}\nallocations = {allocations:.3}\n");
    }
    fs::write(FILE, text).context("counts.toml cannot be written")
}

/// Counts, and fails where a ratio is above the one that was written down.
pub(crate) fn check() -> anyhow::Result<()> {
    let text = fs::read_to_string(FILE).context("counts.toml cannot be read; `cargo xtask bench` writes it")?;
    let held = toml::from_str(&text).context("counts.toml is odd; `cargo xtask bench` writes it")?;
    match grown(&count(false)?, &held)?[..] {
        [] => Ok(()),
        ref grown => bail!("what takes more than it did:\n  {}", grown.join("\n  ")),
    }
}

fn grown(counted: &[Counted], held: &BTreeMap<String, Held>) -> anyhow::Result<Vec<String>> {
    let mut grown = Vec::new();
    for counted in counted {
        let Work { name, title, .. } = counted.work;
        let held =
            held.get(*name).with_context(|| format!("counts.toml lacks {name}; `cargo xtask bench` writes it"))?;
        let ratios = [
            ("instructions", counted.instructions(), held.instructions),
            ("allocations", counted.allocations(), held.allocations),
        ];
        let above = ratios.iter().filter(|(_, found, held)| *found > held * SLACK);
        grown.extend(above.map(|(of, found, held)| {
            format!("{title}: {found:.3} times the {of} of the same by hand, {held:.3} before")
        }));
    }
    Ok(grown)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The first work, counted so, beside 1,000 of each by hand.
    fn counted(instructions: u64, allocations: u64) -> [Counted; 1] {
        let hand = Cost { instructions: 1000, allocations: 1000 };
        [Counted { work: &WORKS[0], ours: Cost { instructions, allocations }, hand, others: Vec::new() }]
    }

    #[test]
    fn a_count_that_grows_by_more_than_three_percent_is_found_and_one_below_is_not() {
        let held = toml::from_str("[\"decode/users\"]\ninstructions = 1.1\nallocations = 1.0").unwrap();
        assert!(grown(&counted(1133, 1030), &held).unwrap().is_empty());
        assert!(grown(&counted(900, 0), &held).unwrap().is_empty());
        assert_eq!(
            grown(&counted(1134, 1031), &held).unwrap(),
            [
                "read 50 users: 1.134 times the instructions of the same by hand, 1.100 before",
                "read 50 users: 1.031 times the allocations of the same by hand, 1.000 before"
            ]
        );
    }

    #[test]
    fn a_work_that_nothing_is_written_down_of_is_an_error_and_none_is_missing() {
        assert!(grown(&counted(1, 1), &BTreeMap::new()).is_err());
        let held: BTreeMap<String, Held> = toml::from_str(&fs::read_to_string(FILE).unwrap()).unwrap();
        assert!(held.keys().eq(WORKS.iter().map(|work| work.name).collect::<std::collections::BTreeSet<_>>()));
    }
}
