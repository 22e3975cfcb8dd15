//! What each package contains, and whether a registry would take it.

use super::{Outcome, judge, manifests::Package, succeeds};
use crate::workspace::Workspace;
use anyhow::{Context, bail};
use std::fs;

/// What every package has, beside its source.
const ALWAYS: [&str; 6] = ["Cargo.lock", "Cargo.toml", "Cargo.toml.orig", "LICENSE-APACHE", "LICENSE-MIT", "README.md"];

pub(super) fn check(workspace: &Workspace, packages: &[Package]) -> anyhow::Result<Outcome> {
    let mut findings = Vec::new();
    for package in packages {
        findings.extend(contents(workspace, package)?);
    }
    if !findings.is_empty() {
        return Ok(judge(&findings, String::new(), "mend `include` in the manifest, or what is named above"));
    }
    // An uncommitted change is the matter of another step.
    let mut publish = workspace.cargo();
    publish.args(["publish", "--dry-run", "--workspace", "--allow-dirty"]);
    Ok(if succeeds(&mut publish)? {
        Outcome::Holds(format!("{} packages would be published", packages.len()))
    } else {
        Outcome::Fails("cargo says above why it would not publish".to_owned())
    })
}

/// What a package lacks, has too much, or says in vain.
fn contents(workspace: &Workspace, package: &Package) -> anyhow::Result<Vec<String>> {
    let mut command = workspace.cargo();
    let output = command.args(["package", "--list", "--allow-dirty", "--offline", "--package", &package.name]).output();
    let output = output.context("cargo cannot be started")?;
    if !output.status.success() {
        bail!("cargo cannot list {}: {}", package.name, String::from_utf8_lossy(&output.stderr).trim_end());
    }
    let listed = String::from_utf8_lossy(&output.stdout);
    let source: Vec<String> = onelogin_codegen::present(&package.source)?
        .into_iter()
        .map(|path| format!("src/{}", path.display()).replace('\\', "/"))
        .collect();
    let mut findings = differences(&package.name, &listed.lines().collect::<Vec<_>>(), &source);
    let readme = fs::read_to_string(package.source.with_file_name("README.md")).context("a README cannot be read")?;
    findings.extend(dead_links(&package.name, &readme));
    Ok(findings)
}

/// What the list of a package has too much or too little, given the files of its `src`.
fn differences(name: &str, listed: &[&str], source: &[String]) -> Vec<String> {
    let expected = |path: &str| match path.split_once('/') {
        None => ALWAYS.contains(&path) || matches!(path, ".cargo_vcs_info.json" | "build.rs"),
        Some(("src", rest)) => rest.ends_with(".rs"),
        // What the simulator answers by.
        Some(("openapi", rest)) => name == "onelogin-simulator" && rest.ends_with(".json"),
        Some(_) => false,
    };
    let superfluous =
        listed.iter().filter(|path| !expected(path)).map(|path| format!("{name} contains {path}, which nobody needs"));
    let needed = ALWAYS.into_iter().chain(source.iter().map(String::as_str));
    let lacking = needed.filter(|path| !listed.contains(path)).map(|path| format!("{name} lacks {path}"));
    superfluous.chain(lacking).collect()
}

/// Links of a README to places beside it: no registry shows those.
fn dead_links(name: &str, readme: &str) -> Vec<String> {
    let targets = readme.split("](").skip(1).filter_map(|rest| rest.split(')').next());
    let dead = targets.filter(|target| !target.starts_with('#') && !target.starts_with("https://"));
    dead.map(|target| format!("the README of {name} links to {target}, which a registry does not have")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::release::manifests::tests::ours;

    #[test]
    fn the_packages_contain_what_they_should_and_nothing_else() {
        let (workspace, packages) = ours();
        for package in &packages {
            assert_eq!(contents(&workspace, package).unwrap(), Vec::<String>::new());
        }
    }

    #[test]
    fn what_a_package_lacks_or_has_too_much_is_named() {
        let source = ["src/lib.rs".to_owned(), "src/generated/mod.rs".to_owned()];
        let whole = [&ALWAYS[..], &["build.rs", ".cargo_vcs_info.json", "src/lib.rs", "src/generated/mod.rs"]].concat();
        assert_eq!(differences("onelogin", &whole, &source), Vec::<String>::new());
        for lacking in ["LICENSE-MIT", "README.md", "src/generated/mod.rs"] {
            let listed: Vec<&str> = whole.iter().copied().filter(|path| *path != lacking).collect();
            assert_eq!(differences("onelogin", &listed, &source), [format!("onelogin lacks {lacking}")]);
        }
        for extra in ["tests/decode.rs", "fuzz/Cargo.toml", "src/lib.rs.orig", "api.txt", "openapi/v1.json"] {
            let listed = [&whole[..], &[extra]].concat();
            let said = format!("onelogin contains {extra}, which nobody needs");
            assert_eq!(differences("onelogin", &listed, &source), [said]);
        }
    }

    #[test]
    fn a_link_that_only_works_in_the_repository_is_dead() {
        let readme = "[a](https://example.com) [b](#what-it-does) [c](docs/errors.md)";
        assert_eq!(
            dead_links("x", readme),
            ["the README of x links to docs/errors.md, which a registry does not have"]
        );
    }
}
