//! Where things are, and how cargo is started.

use anyhow::{Context, bail};
use onelogin_codegen::load::{self, Spec};
use std::{
    env,
    ffi::OsStr,
    path::{Path, PathBuf},
    process::{Command, ExitCode, ExitStatus, Stdio},
};

/// The checkout that a task works on: the one around the current folder.
pub(crate) struct Workspace {
    root: PathBuf,
}

impl Workspace {
    pub(crate) fn find() -> anyhow::Result<Self> {
        let here = env::current_dir().context("the current folder cannot be told")?;
        let root = here.ancestors().find(|folder| folder.join("spec").is_dir() && folder.join("xtask").is_dir());
        match root {
            Some(root) => Ok(Self { root: root.to_owned() }),
            None => bail!("{} is not inside a checkout of this workspace", here.display()),
        }
    }

    pub(crate) fn root(&self) -> &Path {
        &self.root
    }

    /// The committed output of codegen.
    pub(crate) fn generated(&self) -> PathBuf {
        self.root.join("bindings/src/generated")
    }

    /// The committed bundles that the simulator reads.
    pub(crate) fn bundles(&self) -> PathBuf {
        self.root.join("tests/simulator/openapi")
    }

    /// The spec, merged but not linted; the error is the findings as they are to be shown.
    pub(crate) fn load(&self) -> Result<Spec, onelogin_codegen::diagnostics::Diagnostics> {
        load::load(load::read(&self.root.join("spec"))?)
    }

    /// A cargo command in this checkout.
    pub(crate) fn cargo(&self) -> Command {
        let mut command = cargo();
        command.current_dir(&self.root);
        command
    }

    /// What git says, or nothing where it refuses.
    pub(crate) fn git<A: AsRef<OsStr>>(
        &self,
        arguments: impl IntoIterator<Item = A>,
    ) -> anyhow::Result<Option<String>> {
        let output = Command::new("git").args(arguments).current_dir(&self.root).output();
        let output = output.context("git cannot be started")?;
        Ok(output.status.success().then(|| String::from_utf8_lossy(&output.stdout).trim_end().to_owned()))
    }

    /// Starts the program under `tests/contract`, which is built with the bindings, with its output passed through.
    pub(crate) fn contract<A: AsRef<OsStr>>(&self, arguments: impl IntoIterator<Item = A>) -> anyhow::Result<ExitCode> {
        self.start("onelogin-contract", arguments)
    }

    /// What the same program writes to standard output.
    pub(crate) fn contract_output<A: AsRef<OsStr>>(
        &self,
        arguments: impl IntoIterator<Item = A>,
    ) -> anyhow::Result<String> {
        let mut command = self.program("onelogin-contract", [], arguments);
        let output = command.stderr(Stdio::inherit()).output().context("cargo cannot be started")?;
        String::from_utf8(output.stdout).context("onelogin-contract wrote what is no text")
    }

    /// Starts the program under `tests/external` alike.
    pub(crate) fn external<A: AsRef<OsStr>>(&self, arguments: impl IntoIterator<Item = A>) -> anyhow::Result<ExitCode> {
        self.start("onelogin-external", arguments)
    }

    /// Starts the program under `tests/bench` alike, but as fast as a user's: built by itself, it has none of the features
    /// for this workspace.
    pub(crate) fn bench<A: AsRef<OsStr>>(&self, arguments: impl IntoIterator<Item = A>) -> anyhow::Result<ExitCode> {
        let mut command = self.program("onelogin-bench", ["--release"], arguments);
        Ok(code(command.status().context("cargo cannot be started")?))
    }

    fn start<A: AsRef<OsStr>>(
        &self,
        package: &str,
        arguments: impl IntoIterator<Item = A>,
    ) -> anyhow::Result<ExitCode> {
        Ok(code(self.program(package, [], arguments).status().context("cargo cannot be started")?))
    }

    fn program<const N: usize, A: AsRef<OsStr>>(
        &self,
        package: &str,
        how: [&str; N],
        arguments: impl IntoIterator<Item = A>,
    ) -> Command {
        // Not from the root: paths on the command line are meant from where the caller stands.
        let mut command = cargo();
        command.args(["run", "--package", package]).args(how).arg("--manifest-path");
        command.arg(self.root.join("Cargo.toml")).arg("--").args(arguments);
        command
    }
}

fn code(status: ExitStatus) -> ExitCode {
    if status.success() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn cargo() -> Command {
    let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    // What `cargo run` says of xtask; by it cargo-machete tells whether a build script has started it, and then reads its
    // arguments otherwise.
    command.env_remove("CARGO_PKG_NAME");
    command
}
