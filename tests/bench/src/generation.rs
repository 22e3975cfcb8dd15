//! What a contributor waits for: generation, `cargo xtask verify`, and the build after an edit of the spec.

use crate::{
    builds::cargo,
    timed::{median, timed},
};
use anyhow::{Context, ensure};
use std::{env, fs, path::Path, process::Command};

/// What each of them takes, as the median of several rounds.
pub(crate) struct Generation {
    /// `cargo xtask generate` of the whole API in the release build, without cargo.
    pub(crate) generate_seconds: f64,
    /// `cargo xtask verify` where all is built, with all that it starts.
    pub(crate) verify_cpu_seconds: f64,
    /// Generating and compiling the bindings, in the dev profile, once a description in the spec has changed.
    pub(crate) rebuild_cpu_seconds: f64,
}

const ROOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../..");

/// What is edited: the description of a field.
const EDITED: &str = "spec/v2/users.yaml";
const DESCRIPTION: &str = "description: Job title.";

const ROUNDS: usize = 5;

/// Measures on a copy what would change the checkout.
pub(crate) fn measure() -> anyhow::Result<Generation> {
    let root = Path::new(ROOT);
    let folder = tempfile::tempdir()?;
    copy(root, folder.path())?;

    timed(cargo(root).args(["build", "--quiet", "--release", "--package", "xtask"]))?;
    let mut generate = Command::new(root.join("target/release/xtask").with_extension(env::consts::EXE_EXTENSION));
    generate.arg("generate").current_dir(folder.path());
    let generate_seconds = rounds(|_| Ok(timed(&generate)?.seconds))?;

    let mut verify = cargo(root);
    verify.args(["run", "--quiet", "--package", "xtask", "--", "verify"]);
    timed(&verify).context("the checkout has to pass before it is measured")?;
    let verify_cpu_seconds = rounds(|_| Ok(timed(&verify)?.cpu_seconds))?;

    let mut build = cargo(folder.path());
    build.args(["build", "--quiet", "--package", "onelogin", "--features", "__generate"]);
    timed(&build)?;
    let spec = folder.path().join(EDITED);
    let text = fs::read_to_string(&spec)?;
    ensure!(text.contains(DESCRIPTION), "{EDITED} has no `{DESCRIPTION}` to be edited");
    let rebuild_cpu_seconds = rounds(|round| {
        fs::write(&spec, text.replacen(DESCRIPTION, &format!("description: Job title {round}."), 1))?;
        Ok(timed(&build)?.cpu_seconds)
    })?;
    Ok(Generation { generate_seconds, verify_cpu_seconds, rebuild_cpu_seconds })
}

fn rounds(round: impl FnMut(usize) -> anyhow::Result<f64>) -> anyhow::Result<f64> {
    let figures = (0..ROUNDS).map(round).collect::<anyhow::Result<Vec<_>>>()?;
    Ok(median(figures.into_iter()))
}

/// Copies what git has, or would take, as it is in the checkout.
fn copy(from: &Path, to: &Path) -> anyhow::Result<()> {
    let files = ["ls-files", "-z", "--cached", "--others", "--exclude-standard"];
    let files = Command::new("git").args(files).current_dir(from).output().context("git cannot be started")?;
    ensure!(files.status.success(), "git does not know what the checkout holds");
    let files = String::from_utf8(files.stdout)?;
    // What is deleted and not yet committed is listed, too.
    for file in files.split_terminator('\0').filter(|file| from.join(file).is_file()) {
        let copy = to.join(file);
        copy.parent().map_or(Ok(()), fs::create_dir_all)?;
        fs::copy(from.join(file), copy).with_context(|| format!("{file} cannot be copied"))?;
    }
    Ok(())
}
