//! The packages as a user gets them: unpacked, in a workspace of their own, away from everything that is not in them.

use super::{
    Outcome,
    manifests::{self, Package},
    succeeds,
};
use crate::workspace::Workspace;
use anyhow::{Context, bail};
use std::{
    fmt::Write,
    fs,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

/// They build, what their documentation shows does, and the documentation as docs.rs has it.
pub(super) fn check(workspace: &Workspace, packages: &[Package]) -> anyhow::Result<Outcome> {
    let folder = unpack(workspace, packages, "packaged")?;
    let tests = succeeds(cargo(workspace, &folder).args(["test", "--workspace", "--doc"]))?;
    let mut documented = true;
    for package in packages {
        let mut command = cargo(workspace, &folder);
        command.args(["doc", "--no-deps", "--package", &package.name]).args(package.docs_rs_arguments());
        documented &= succeeds(command.env("RUSTDOCFLAGS", "--deny warnings"))?;
    }
    Ok(match (tests, documented) {
        (true, true) => Outcome::Holds("they build by themselves, and so does their documentation".to_owned()),
        (false, _) => Outcome::Fails("mend what cargo says above; a file may be missing in a package".to_owned()),
        (true, false) => Outcome::Fails("mend what rustdoc says above".to_owned()),
    })
}

/// Their own tests, with the lowest version of each dependency that their manifests let in; each by itself, since they may ask
/// for different ones.
pub(super) fn minimal(workspace: &Workspace, packages: &[Package]) -> anyhow::Result<Outcome> {
    let folder = unpack(workspace, packages, "minimal")?;
    let (generators, libraries): (Vec<_>, Vec<_>) = packages.iter().partition(|package| package.name == GENERATOR);
    for generator in generators {
        hollow_out(&folder.join(generator.folder()), generator)?;
    }
    let mut refused = Vec::new();
    for package in libraries {
        gather(workspace, &folder, &[package], packages)?;
        let mut update = cargo(workspace, &folder);
        // The option is unstable; this variable has the stable toolchain take it.
        update.args(["update", "-Z", "direct-minimal-versions"]).env("RUSTC_BOOTSTRAP", "1");
        let holds = succeeds(&mut update)?
            && succeeds(cargo(workspace, &folder).args(["test", "--workspace", "--all-targets", "--locked"]))?;
        refused.extend((!holds).then_some(package.name.as_str()));
    }
    Ok(if refused.is_empty() {
        Outcome::Holds("the lowest versions that the manifests ask for are enough".to_owned())
    } else {
        Outcome::Fails(format!("raise in Cargo.toml the version that cargo names above, for {}", refused.join(", ")))
    })
}

/// Nobody builds it for itself, and its versions are those that progenitor asks for, which is pinned. As an optional dependency
/// of the bindings it would have them ask for the same.
const GENERATOR: &str = "onelogin-codegen";

/// Leaves of a package its name.
fn hollow_out(folder: &Path, Package { name, version, .. }: &Package) -> anyhow::Result<()> {
    let manifest = format!("[package]\nname = \"{name}\"\nversion = \"{version}\"\nedition = \"2024\"\n");
    fs::write(folder.join("Cargo.toml"), manifest).context("a manifest cannot be written")?;
    fs::write(folder.join("src/lib.rs"), "").context("a library cannot be written")
}

/// They build with the Rust that their manifests name, if it is here.
pub(super) fn rust_version(workspace: &Workspace, packages: &[Package]) -> anyhow::Result<Outcome> {
    let Some(rust) = packages.first().and_then(Package::rust_version) else { bail!("no manifest names its Rust") };
    let mut here = Command::new("rustup");
    here.args(["run", rust, "cargo", "--version"]).stdout(Stdio::null()).stderr(Stdio::null());
    if !here.status().is_ok_and(|status| status.success()) {
        return Ok(Outcome::NotDone(format!("not installed: `rustup toolchain install --profile minimal {rust}`")));
    }
    let folder = unpack(workspace, packages, "rust-version")?;
    let mut command = Command::new("rustup");
    command.args(["run", rust, "cargo", "check", "--workspace"]);
    // Set by the cargo that runs this, for the toolchain that is not meant.
    command.env_remove("CARGO").env_remove("RUSTC").env_remove("RUSTDOC").env_remove("RUSTUP_TOOLCHAIN");
    Ok(if succeeds(command.current_dir(&folder))? {
        Outcome::Holds(format!("they build with Rust {rust}"))
    } else {
        Outcome::Fails("raise `rust-version` in Cargo.toml, or do without what is newer".to_owned())
    })
}

/// Packs them, and unpacks them into a workspace of this name that finds each of them there.
fn unpack(workspace: &Workspace, packages: &[Package], name: &str) -> anyhow::Result<PathBuf> {
    let target = manifests::target(workspace)?;
    let mut pack = workspace.cargo();
    pack.args(["package", "--no-verify", "--allow-dirty", "--quiet"]);
    if !succeeds(pack.args(packages.iter().flat_map(|package| ["--package", &package.name])))? {
        bail!("cargo says above why it does not pack");
    }
    let folder = target.join("packaged").join(name);
    fs::create_dir_all(&folder).context("the folder for the packages cannot be made")?;
    for package in packages {
        let unpacked = folder.join(package.folder());
        if unpacked.exists() {
            fs::remove_dir_all(&unpacked).with_context(|| format!("{} cannot be removed", unpacked.display()))?;
        }
        let archive = target.join("package").join(format!("{}.crate", package.folder()));
        if !succeeds(Command::new("tar").arg("-xzf").arg(archive).arg("-C").arg(&folder))? {
            bail!("tar says above why it does not unpack");
        }
    }
    gather(workspace, &folder, &packages.iter().collect::<Vec<_>>(), packages)?;
    Ok(folder)
}

/// Makes a workspace of these members, which takes all packages from beside them.
fn gather(workspace: &Workspace, folder: &Path, members: &[&Package], all: &[Package]) -> anyhow::Result<()> {
    let names: Vec<String> = members.iter().map(|package| format!("\"{}\"", package.folder())).collect();
    let mut text = format!("[workspace]\nresolver = \"3\"\nmembers = [{}]\n\n[patch.crates-io]\n", names.join(", "));
    for package in all {
        let _ = writeln!(text, "{} = {{ path = \"{}\" }}", package.name, package.folder());
    }
    fs::write(folder.join("Cargo.toml"), text).context("their workspace cannot be written")?;
    // The versions that this workspace is tested with; cargo leaves out what is not needed.
    fs::copy(workspace.root().join("Cargo.lock"), folder.join("Cargo.lock")).context("Cargo.lock cannot be copied")?;
    Ok(())
}

fn cargo(workspace: &Workspace, folder: &Path) -> Command {
    let mut command = workspace.cargo();
    command.current_dir(folder);
    command
}
