//! The steps that ask git and tools of others.

use super::{Outcome, manifests, manifests::Package, succeeds};
use crate::{diff, workspace::Workspace};
use anyhow::{Context, bail};
use semver::Version;
use std::process::Stdio;

/// A subcommand of cargo that does not come with Rust.
pub(super) struct Tool {
    name: &'static str,
    /// The one that was tried.
    version: &'static str,
}

const DENY: Tool = Tool { name: "deny", version: "0.20.2" };
const MACHETE: Tool = Tool { name: "machete", version: "0.9.2" };
const SEMVER: Tool = Tool { name: "semver-checks", version: "0.51.0" };

#[cfg(test)]
pub(super) const INSTALLED_BY_HAND: [Tool; 3] = [DENY, MACHETE, SEMVER];

impl Tool {
    /// As `cargo install` takes it.
    pub(super) fn package(&self) -> String {
        format!("cargo-{}@{}", self.name, self.version)
    }

    /// What is to be done where it is not installed.
    fn missing(&self, workspace: &Workspace) -> anyhow::Result<Option<Outcome>> {
        let mut command = workspace.cargo();
        let status = command.args([self.name, "--version"]).stdout(Stdio::null()).stderr(Stdio::null()).status();
        if status.context("cargo cannot be started")?.success() {
            return Ok(None);
        }
        Ok(Some(Outcome::NotDone(format!("not installed: `cargo install --locked {}`", self.package()))))
    }
}

/// Nothing is uncommitted.
pub(super) fn tree(workspace: &Workspace) -> anyhow::Result<Outcome> {
    let Some(status) = workspace.git(["status", "--porcelain"])? else { bail!("git does not know this folder") };
    eprintln!("{status}");
    Ok(match status.lines().count() {
        0 => Outcome::Holds("nothing is uncommitted".to_owned()),
        count => Outcome::Fails(format!("commit or remove what `git status` names: {count} files or folders")),
    })
}

pub(super) fn machete(workspace: &Workspace) -> anyhow::Result<Outcome> {
    if let Some(missing) = MACHETE.missing(workspace)? {
        return Ok(missing);
    }
    Ok(if succeeds(workspace.cargo().arg("machete"))? {
        Outcome::Holds("every dependency is used".to_owned())
    } else {
        Outcome::Fails("remove the dependencies named above, or say in their manifest why they stay".to_owned())
    })
}

pub(super) fn deny(workspace: &Workspace) -> anyhow::Result<Outcome> {
    if let Some(missing) = DENY.missing(workspace)? {
        return Ok(missing);
    }
    Ok(if succeeds(workspace.cargo().args(["deny", "check", "bans", "licenses", "sources"]))? {
        Outcome::Holds("licences, duplicates, bans and sources are as in deny.toml".to_owned())
    } else {
        Outcome::Fails("change the dependency named above, or deny.toml with the reason".to_owned())
    })
}

/// Vulnerabilities are known to a database that has to be fetched; without it, nothing is.
pub(super) fn advisories(workspace: &Workspace) -> anyhow::Result<Outcome> {
    if let Some(missing) = DENY.missing(workspace)? {
        return Ok(missing);
    }
    let output = workspace.cargo().args(["deny", "check", "advisories"]).output().context("cargo cannot be started")?;
    let said = String::from_utf8_lossy(&output.stderr);
    eprintln!("{}", said.trim_end());
    Ok(if output.status.success() {
        Outcome::Holds("no advisory is about a dependency".to_owned())
    } else if said.contains("failed to fetch advisory database") {
        Outcome::NotDone("not reachable: the advisories of RustSec, on github.com".to_owned())
    } else {
        Outcome::Fails("take a version that the advisory does not name".to_owned())
    })
}

/// The last tag, cargo-semver-checks about the Rust API since it, and `diff` about the spec since it.
pub(super) fn semver(workspace: &Workspace, packages: &[Package]) -> anyhow::Result<Outcome> {
    let Some(tag) = workspace.git(["describe", "--tags", "--abbrev=0", "--match", "v[0-9]*"])? else {
        return Ok(Outcome::Holds("nothing to compare with: no tag".to_owned()));
    };
    let version = Version::parse(manifests::version(packages)?)?;
    if tag == format!("v{version}") {
        return Ok(Outcome::Fails(format!("{version} has been released as {tag}: raise `version` in Cargo.toml")));
    }
    let report = diff::since(workspace, Some(&tag))?;
    eprintln!("{}", report.verdict());
    if let Some((asked, _)) = report.asked().filter(|(asked, _)| *asked > version) {
        return Ok(Outcome::Fails(format!("raise `version` in Cargo.toml to {asked}, as the changes since {tag} ask")));
    }
    if let Some(missing) = SEMVER.missing(workspace)? {
        return Ok(missing);
    }
    let mut command = workspace.cargo();
    command.args(["semver-checks", "--baseline-rev", &tag, "--only-explicit-features"]);
    command.args(packages.iter().flat_map(|package| ["--package", &package.name]));
    Ok(if succeeds(&mut command)? {
        Outcome::Holds(format!("{version} says what has changed since {tag}"))
    } else {
        Outcome::Fails(format!("raise `version` in Cargo.toml, as the changes since {tag} ask"))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::release::manifests::tests::ours;

    #[test]
    fn a_tool_that_is_not_there_is_not_done_and_says_how_to_install_it() {
        let tool = Tool { name: "no-such-tool", version: "1.2.3" };
        let said = "not installed: `cargo install --locked cargo-no-such-tool@1.2.3`";
        assert_eq!(tool.missing(&ours().0).unwrap(), Some(Outcome::NotDone(said.to_owned())));
    }
}
