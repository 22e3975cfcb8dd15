//! What it costs to build a program that uses the bindings, one that does the same by hand, and some that use clients of other
//! services.

use crate::timed::timed;
use anyhow::{Context, ensure};
use std::{collections::BTreeSet, env, fmt::Write as _, fs, path::Path, process::Command};

/// What it took to build a program, from nothing but the sources of all crates.
#[derive(Debug, PartialEq, serde::Deserialize)]
pub(crate) struct Build {
    /// What the program stands on, for people.
    pub(crate) what: String,
    /// All that are built, but for the program itself.
    pub(crate) crates: usize,
    pub(crate) debug_cpu_seconds: f64,
    pub(crate) release_cpu_seconds: f64,
    /// The size of the release build.
    pub(crate) stripped_bytes: u64,
}

struct Consumer {
    what: &'static str,
    program: &'static str,
    dependencies: &'static str,
}

const CONSUMERS: [Consumer; 2] = [
    Consumer {
        what: "reqwest, rustls, serde and tokio by themselves",
        program: include_str!("../consumers/by_hand.rs"),
        dependencies: r#"
reqwest = { version = "0.13", default-features = false, features = ["json", "rustls"] }
serde = { version = "1", features = ["derive"] }"#,
    },
    Consumer {
        what: "the bindings",
        program: include_str!("../consumers/ours.rs"),
        dependencies: concat!("\nonelogin = { path = '", env!("CARGO_MANIFEST_DIR"), "/../../bindings' }"),
    },
];

/// Clients of other services, each with a program of its own that gets one thing and lists some.
const OTHERS: [Consumer; 3] = [
    Consumer {
        what: "octocrab 0.54.9",
        program: include_str!("../consumers/octocrab.rs"),
        dependencies: "\noctocrab = '=0.54.9'",
    },
    Consumer {
        what: "async-stripe 0.41.0",
        program: include_str!("../consumers/async_stripe.rs"),
        dependencies: "\nasync-stripe = { version = '=0.41.0', features = ['runtime-tokio-hyper-rustls'] }",
    },
    Consumer {
        what: "oxide 0.19.0",
        program: include_str!("../consumers/oxide.rs"),
        dependencies: "\nfutures = '0.3'\noxide = '=0.19.0'",
    },
];

/// What is the same for all: a release build is stripped, and a crate that stands beside is built as one of a registry is.
const MANIFEST: &str = r#"[package]
name = "consumer"
edition = "2024"

[workspace]

[profile.release]
strip = true

[profile.dev.package."*"]
incremental = false

[dependencies]
tokio = { version = "1", features = ["macros", "rt-multi-thread"] }"#;

/// The versions of all crates.
const LOCK: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../Cargo.lock");

/// What was measured of [`OTHERS`].
const KEPT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/others.toml");

#[derive(serde::Deserialize)]
struct Kept {
    build: Vec<Build>,
}

/// Builds the program that does it by hand and the one that uses the bindings, twice. The least counts: what else a machine
/// does makes a build dearer, and never cheaper.
pub(crate) fn measure() -> anyhow::Result<[Build; 2]> {
    in_turns(&CONSUMERS, 2)
}

/// Builds the programs with other clients once, and keeps what it took.
pub(crate) fn measure_others() -> anyhow::Result<()> {
    fs::write(KEPT, written(&in_turns(&OTHERS, 1)?)).context("others.toml cannot be written")
}

/// What was kept of them.
pub(crate) fn others() -> anyhow::Result<Vec<Build>> {
    let text =
        fs::read_to_string(KEPT).context("others.toml cannot be read; `cargo xtask bench --others` writes it")?;
    let kept: Kept = toml::from_str(&text).context("others.toml is odd; `cargo xtask bench --others` writes it")?;
    Ok(kept.build)
}

fn written(builds: &[Build]) -> String {
    let mut text = "# What it takes to build programs with clients of other services. `cargo xtask bench --others` writes it; nothing holds it.
"
    .to_owned();
    for Build { what, crates, debug_cpu_seconds, release_cpu_seconds, stripped_bytes } in builds {
        let _ = write!(text, "\n[[build]]\nwhat = \"{what}\"\ncrates = {crates}\n");
        let _ = write!(
            text,
            "debug_cpu_seconds = {debug_cpu_seconds:.1}\nrelease_cpu_seconds = {release_cpu_seconds:.1}\n"
        );
        let _ = writeln!(text, "stripped_bytes = {stripped_bytes}");
    }
    text
}

/// Builds all of them in turns, so many times.
fn in_turns<const N: usize>(consumers: &[Consumer; N], times: usize) -> anyhow::Result<[Build; N]> {
    let folder = tempfile::tempdir()?;
    let folders: [_; N] = std::array::from_fn(|index| folder.path().join(index.to_string()));
    let mut builds = consumers.each_ref().map(Consumer::unbuilt);
    for ((consumer, build), folder) in consumers.iter().zip(&mut builds).zip(&folders) {
        build.crates = consumer.prepare(folder)?;
    }
    for _ in 0..times {
        for (build, folder) in builds.iter_mut().zip(&folders) {
            build.debug_cpu_seconds = build.debug_cpu_seconds.min(cold(folder, "dev")?);
            build.release_cpu_seconds = build.release_cpu_seconds.min(cold(folder, "release")?);
            let program = folder.join("target/release/consumer").with_extension(env::consts::EXE_EXTENSION);
            build.stripped_bytes = fs::metadata(program)?.len();
            let Build { what, debug_cpu_seconds, release_cpu_seconds, .. } = build;
            eprintln!("{what}: {debug_cpu_seconds:.1} CPU s in debug, {release_cpu_seconds:.1} CPU s in release");
        }
    }
    Ok(builds)
}

impl Consumer {
    fn unbuilt(&self) -> Build {
        Build {
            what: self.what.to_owned(),
            crates: 0,
            debug_cpu_seconds: f64::INFINITY,
            release_cpu_seconds: f64::INFINITY,
            stripped_bytes: 0,
        }
    }

    /// Writes it, fetches its crates and counts them.
    fn prepare(&self, folder: &Path) -> anyhow::Result<usize> {
        fs::create_dir_all(folder.join("src"))?;
        fs::write(folder.join("src/main.rs"), self.program)?;
        fs::write(folder.join("Cargo.toml"), format!("{MANIFEST}{}\n", self.dependencies))?;
        // Cargo takes from it what the program needs.
        fs::copy(LOCK, folder.join("Cargo.lock")).context("Cargo.lock cannot be copied")?;
        let fetched = cargo(folder).args(["fetch", "--quiet"]).status()?;
        ensure!(fetched.success(), "the crates of a consumer cannot be fetched");
        let tree = ["tree", "--frozen", "--edges", "normal,build", "--prefix", "none", "--format", "{p}"];
        let tree = cargo(folder).args(tree).output().context("cargo cannot be started")?;
        ensure!(tree.status.success(), "cargo tree failed:\n{}", String::from_utf8_lossy(&tree.stderr));
        let tree = String::from_utf8(tree.stdout)?;
        // A star is behind what has been told before.
        let crates: BTreeSet<_> = tree.lines().map(|line| line.trim_end_matches(" (*)")).collect();
        Ok(crates.len() - 1)
    }
}

/// The CPU seconds of a build of which nothing is there yet.
fn cold(folder: &Path, profile: &str) -> anyhow::Result<f64> {
    let target = folder.join("target");
    if target.exists() {
        fs::remove_dir_all(target)?;
    }
    Ok(timed(cargo(folder).args(["build", "--quiet", "--frozen", "--profile", profile]))?.cpu_seconds)
}

/// Cargo in a folder, without what the environment says of how this very program was built.
pub(crate) fn cargo(folder: &Path) -> Command {
    let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.current_dir(folder);
    for (name, _) in env::vars_os() {
        let name = name.to_string_lossy();
        let ours = ["CARGO_HOME", "CARGO_NET_OFFLINE"].contains(&&*name);
        if !ours && (name.starts_with("CARGO") || name.starts_with("RUSTC") || name == "RUSTFLAGS") {
            command.env_remove(&*name);
        }
    }
    command
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_kept_of_builds_is_read_as_it_was_written() {
        let builds = OTHERS.each_ref().map(|other| Build {
            crates: 150,
            debug_cpu_seconds: 1.5,
            release_cpu_seconds: 2.0,
            stripped_bytes: 7_000_000,
            ..other.unbuilt()
        });
        let kept: Kept = toml::from_str(&written(&builds)).unwrap();
        assert_eq!(kept.build, builds);
    }

    #[test]
    fn something_is_kept_of_every_other_client() {
        let kept = others().unwrap();
        assert!(kept.iter().map(|build| &build.what[..]).eq(OTHERS.iter().map(|other| other.what)), "{kept:?}");
    }
}
