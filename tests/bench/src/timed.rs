//! Runs a program, and tells what it took.

use anyhow::{Context, bail};
use std::{cmp::Ordering, process::Command, time::Instant};

/// What a program took, with all that it started.
pub(crate) struct Took {
    pub(crate) seconds: f64,
    pub(crate) cpu_seconds: f64,
    /// The most memory that one of its processes held, in KiB.
    pub(crate) peak: u64,
}

impl Took {
    /// The median of each figure.
    pub(crate) fn median(of: &[Self]) -> Self {
        Self {
            seconds: median(of.iter().map(|took| took.seconds)),
            cpu_seconds: median(of.iter().map(|took| took.cpu_seconds)),
            peak: median(of.iter().map(|took| took.peak)),
        }
    }
}

/// The one in the middle, or the upper of the two; zero where there is none.
pub(crate) fn median<T: PartialOrd + Default>(figures: impl Iterator<Item = T>) -> T {
    let mut figures: Vec<_> = figures.collect();
    figures.sort_by(|one, other| one.partial_cmp(other).unwrap_or(Ordering::Equal));
    let middle = figures.len() / 2;
    figures.into_iter().nth(middle).unwrap_or_default()
}

/// Runs it by GNU time: a parent is told these figures by the C library alone, and asking that is `unsafe`.
pub(crate) fn timed(program: &Command) -> anyhow::Result<Took> {
    let mut command = Command::new("time");
    command.args(["--format", "%U %S %M"]).arg(program.get_program()).args(program.get_args());
    for (name, value) in program.get_envs() {
        match value {
            Some(value) => command.env(name, value),
            None => command.env_remove(name),
        };
    }
    if let Some(folder) = program.get_current_dir() {
        command.current_dir(folder);
    }
    let started = Instant::now();
    let output = command.output().context("GNU time cannot be started; it is in the package `time`")?;
    let seconds = started.elapsed().as_secs_f64();
    let told = String::from_utf8_lossy(&output.stderr);
    if !output.status.success() {
        bail!("{} failed:\n{told}", program.get_program().display());
    }
    let (cpu_seconds, peak) = read(&told).context("`time` is not GNU time")?;
    Ok(Took { seconds, cpu_seconds, peak })
}

/// The last line of what GNU time says: user and system seconds, and KiB.
fn read(told: &str) -> Option<(f64, u64)> {
    let figures: Vec<_> = told.lines().last()?.split(' ').collect();
    let [user, system, peak] = figures[..] else { return None };
    Some((user.parse::<f64>().ok()? + system.parse::<f64>().ok()?, peak.parse().ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_gnu_time_says_comes_last_and_nothing_else_is_taken_for_it() {
        assert_eq!(read("warning: 1 2 3\n0.50 0.25 8660\n"), Some((0.75, 8660)));
        for other in ["", "user 0m0.5s", "0.50 0.25 8660\nerror: it failed"] {
            assert_eq!(read(other), None, "{other}");
        }
    }

    #[test]
    fn the_median_is_the_one_in_the_middle() {
        assert_eq!(median([3, 1, 2].into_iter()), 2);
        assert_eq!(median(std::iter::empty::<u64>()), 0);
    }
}
