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

/// Runs it so many times, and tells what it takes once: GNU time tells no less than hundredths of a second.
#[allow(clippy::cast_precision_loss, reason = "far below 2^53")]
pub(crate) fn timed_in_a_row(program: &Command, times: u64) -> anyhow::Result<Took> {
    let Took { seconds, cpu_seconds, peak } = timed(&in_a_row(program, times))?;
    Ok(Took { seconds: seconds / times as f64, cpu_seconds: cpu_seconds / times as f64, peak })
}

/// What runs it so many times, unless it fails before.
fn in_a_row(program: &Command, times: u64) -> Command {
    let again = r#"done=0; while [ "$done" -lt "$0" ]; do "$@" || exit; done=$((done + 1)); done"#;
    let mut command = Command::new("sh");
    command.args(["-c", again, &times.to_string()]).arg(program.get_program()).args(program.get_args());
    command
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
    fn a_program_is_run_as_often_as_it_is_to_be_and_no_more_once_it_fails() {
        let folder = tempfile::tempdir().unwrap();
        let runs = folder.path().join("runs");
        let program = |then: &str| {
            let mut program = Command::new("sh");
            program.args(["-c", &format!("echo run >> \"$0\"; {then}")]).arg(&runs);
            program
        };
        assert!(in_a_row(&program("true"), 3).status().unwrap().success());
        assert_eq!(std::fs::read_to_string(&runs).unwrap().lines().count(), 3);
        assert!(!in_a_row(&program("false"), 3).status().unwrap().success());
        assert_eq!(std::fs::read_to_string(&runs).unwrap().lines().count(), 4);
    }

    #[test]
    fn the_median_is_the_one_in_the_middle() {
        assert_eq!(median([3, 1, 2].into_iter()), 2);
        assert_eq!(median(std::iter::empty::<u64>()), 0);
    }
}
