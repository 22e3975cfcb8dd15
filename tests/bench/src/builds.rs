//! What it costs to build a program that uses the bindings, and one that does the same by hand.

use crate::timed::timed;
use anyhow::{Context, ensure};
use std::{collections::BTreeSet, env, fs, path::Path, process::Command};

/// What it took to build a program, from nothing but the sources of all crates.
pub(crate) struct Build {
    /// What the program stands on, for people.
    pub(crate) what: &'static str,
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

/// How often all is built. The least counts: what else a machine does makes a build dearer, and never cheaper.
const ROUNDS: usize = 2;

/// Builds the program that does it by hand and the one that uses the bindings, in turns.
pub(crate) fn measure() -> anyhow::Result<[Build; 2]> {
    let folder = tempfile::tempdir()?;
    let folders = ["by_hand", "ours"].map(|name| folder.path().join(name));
    let [hand, ours] = &CONSUMERS;
    let mut builds = [hand.prepare(&folders[0])?, ours.prepare(&folders[1])?];
    for _ in 0..ROUNDS {
        for (build, folder) in builds.iter_mut().zip(&folders) {
            build.debug_cpu_seconds = build.debug_cpu_seconds.min(cold(folder, "dev")?);
            build.release_cpu_seconds = build.release_cpu_seconds.min(cold(folder, "release")?);
            let program = folder.join("target/release/consumer").with_extension(env::consts::EXE_EXTENSION);
            build.stripped_bytes = fs::metadata(program)?.len();
        }
    }
    Ok(builds)
}

impl Consumer {
    /// Writes it, fetches its crates and counts them.
    fn prepare(&self, folder: &Path) -> anyhow::Result<Build> {
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
        Ok(Build {
            what: self.what,
            crates: crates.len() - 1,
            debug_cpu_seconds: f64::INFINITY,
            release_cpu_seconds: f64::INFINITY,
            stripped_bytes: 0,
        })
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
