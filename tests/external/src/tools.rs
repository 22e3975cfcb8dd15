//! The judges' programs, as the lock files pin them: installed under `target/external`, once, and started from there.

use crate::judge::{Judge, Needs};
use anyhow::{Context, bail, ensure};
use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

/// Where the programs are.
#[derive(Clone)]
pub(crate) struct Tools {
    /// This crate, with the lock files and the configurations.
    source: PathBuf,
    /// Where everything is installed, and what is made on the way.
    target: PathBuf,
}

impl Tools {
    /// Installs what the judges need, unless it is there already, just as the lock files say.
    pub(crate) fn install(judges: &[Judge]) -> anyhow::Result<Self> {
        let source = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
        let root = source.ancestors().nth(2).context("this crate is not two folders deep")?;
        let tools = Self { target: root.join("target/external"), source };
        for (needs, install) in
            [(Needs::Node, Self::install_node as fn(&Self) -> _), (Needs::Python, Self::install_python)]
        {
            if judges.iter().any(|judge| judge.needs() == needs) {
                install(&tools)?;
            }
        }
        Ok(tools)
    }

    /// A folder or file of what is made on the way.
    pub(crate) fn target(&self, name: &str) -> PathBuf {
        self.target.join(name)
    }

    /// A file beside this crate's manifest.
    pub(crate) fn config(&self, name: &str) -> PathBuf {
        self.source.join(name)
    }

    /// A program that npm has installed.
    pub(crate) fn node(&self, program: &str) -> anyhow::Result<Command> {
        let path = self.target.join("node/node_modules/.bin").join(program);
        ensure!(path.exists(), "{} was not installed", path.display());
        Ok(Command::new(path))
    }

    /// A Python that has the locked packages.
    pub(crate) fn python(&self) -> anyhow::Result<Command> {
        let path = python_in(&self.target.join("python"));
        ensure!(path.exists(), "{} was not installed", path.display());
        Ok(Command::new(path))
    }

    /// Runs a judge to its end: what it reports on standard output, and what it complains of on standard error. Its exit code
    /// only says that it found something.
    pub(crate) fn run(&self, mut command: Command) -> anyhow::Result<(Vec<u8>, String)> {
        let program = command.get_program().to_owned();
        let output =
            command.stdin(Stdio::null()).output().with_context(|| format!("{} does not start", program.display()))?;
        Ok((output.stdout, String::from_utf8_lossy(&output.stderr).into_owned()))
    }

    fn install_node(&self) -> anyhow::Result<()> {
        demand("node", "Node.js 20 or later", &["--version"], |version| {
            version.trim_start_matches('v').split('.').next()?.parse::<u32>().ok().filter(|major| *major >= 20)
        })?;
        demand("npm", "npm, which comes with Node.js", &["--version"], |_| Some(0))?;
        let folder = self.target.join("node");
        self.once(&folder, &["package.json", "package-lock.json"], || {
            let mut npm = Command::new("npm");
            npm.args(["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]).current_dir(&folder);
            finish(npm, "npm ci")
        })
    }

    fn install_python(&self) -> anyhow::Result<()> {
        demand("python3", "Python 3.11 or later", &["--version"], |version| {
            let (major, minor) = version.strip_prefix("Python ")?.split_once('.')?;
            let version = (major.parse::<u32>().ok()?, minor.split('.').next()?.parse::<u32>().ok()?);
            (version >= (3, 11)).then_some(0)
        })?;
        let folder = self.target.join("python");
        self.once(&folder, &["requirements.txt"], || {
            let mut venv = Command::new("python3");
            finish(
                {
                    venv.args(["-m", "venv"]).arg(&folder);
                    venv
                },
                "python3 -m venv",
            )?;
            let mut pip = Command::new(python_in(&folder));
            pip.args([
                "-m",
                "pip",
                "install",
                "--quiet",
                "--disable-pip-version-check",
                "--no-deps",
                "--require-hashes",
            ]);
            pip.args(["--only-binary", ":all:", "-r"]).arg(self.source.join("requirements.txt"));
            finish(pip, "pip install")
        })
    }

    /// Fills a folder unless it was filled from the same lock files. They are copied there when all has gone well.
    fn once(&self, folder: &Path, locks: &[&str], fill: impl FnOnce() -> anyhow::Result<()>) -> anyhow::Result<()> {
        let lock = *locks.last().context("no lock file is named")?;
        let done = folder.with_extension("lock");
        let wanted = fs::read(self.source.join(lock)).with_context(|| format!("{lock} cannot be read"))?;
        if fs::read(&done).is_ok_and(|installed| installed == wanted) {
            return Ok(());
        }
        if folder.exists() {
            fs::remove_dir_all(folder).with_context(|| format!("{} cannot be emptied", folder.display()))?;
        }
        fs::create_dir_all(folder).with_context(|| format!("{} cannot be made", folder.display()))?;
        for name in locks {
            fs::copy(self.source.join(name), folder.join(name)).with_context(|| format!("{name} cannot be copied"))?;
        }
        println!("installing what {lock} pins");
        fill()?;
        Ok(fs::write(done, wanted)?)
    }
}

/// The interpreter of a virtual environment.
fn python_in(folder: &Path) -> PathBuf {
    folder.join(if cfg!(windows) { "Scripts/python.exe" } else { "bin/python" })
}

/// Demands that a program is there, in a version that will do.
fn demand(program: &str, what: &str, arguments: &[&str], fits: impl Fn(&str) -> Option<u32>) -> anyhow::Result<()> {
    let Ok(output) = Command::new(program).args(arguments).stdin(Stdio::null()).output() else {
        bail!("`{program}` is not there: install {what}, then run `cargo xtask verify --external`");
    };
    let version = String::from_utf8_lossy(&output.stdout).trim().to_owned();
    ensure!(
        output.status.success() && fits(&version).is_some(),
        "`{program}` is {version:?}: install {what}, then run `cargo xtask verify --external`"
    );
    Ok(())
}

/// Runs an installation to its end.
fn finish(mut command: Command, what: &str) -> anyhow::Result<()> {
    let output = command.stdin(Stdio::null()).output().with_context(|| format!("`{what}` does not start"))?;
    if !output.status.success() {
        let said = String::from_utf8_lossy(&output.stderr).into_owned() + &String::from_utf8_lossy(&output.stdout);
        bail!("`{what}` failed: is the network there?\n\n{}", said.trim());
    }
    Ok(())
}
