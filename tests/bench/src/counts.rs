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

/// Fails where a ratio has grown.
pub(crate) fn hold(counted: &[Counted]) -> anyhow::Result<()> {
    const MEND: &str = "`cargo xtask bench` writes it";
    let text = fs::read_to_string(FILE).with_context(|| format!("counts.toml cannot be read; {MEND}"))?;
    let held: BTreeMap<String, Held> = toml::from_str(&text).with_context(|| format!("counts.toml is odd; {MEND}"))?;
    let mut grown = String::new();
    for counted in counted {
        let name = counted.work.name;
        let held = held.get(name).with_context(|| format!("counts.toml lacks {name}; {MEND}"))?;
        let ratios = [
            ("instructions", counted.instructions(), held.instructions),
            ("allocations", counted.allocations(), held.allocations),
        ];
        for (of, found, held) in ratios.iter().filter(|(_, found, held)| *found > held * SLACK) {
            let _ = write!(
                grown,
                "\n  {}: {found:.3} times the {of} of the same by hand, {held:.3} before",
                counted.work.title
            );
        }
    }
    match grown.is_empty() {
        true => Ok(()),
        false => bail!("what takes more than it did:{grown}"),
    }
}
