//! What the manifests of the published packages say, and whether it is what a registry and a reader need.

use super::{Outcome, judge};
use crate::workspace::Workspace;
use anyhow::{Context, bail};
use semver::{Version, VersionReq};
use serde_json::Value;
use std::{
    fs,
    path::{Path, PathBuf},
};

/// A package that is not kept from being published.
pub(super) struct Package {
    pub(super) name: String,
    pub(super) version: String,
    /// Where its source is.
    pub(super) source: PathBuf,
    /// As cargo reads it.
    manifest: Value,
}

impl Package {
    /// As its packed folder is called.
    pub(super) fn folder(&self) -> String {
        format!("{}-{}", self.name, self.version)
    }

    pub(super) fn rust_version(&self) -> Option<&str> {
        self.manifest["rust_version"].as_str()
    }

    /// What docs.rs tells cargo of the features.
    pub(super) fn docs_rs_arguments(&self) -> Vec<String> {
        let metadata = &self.manifest["metadata"]["docs"]["rs"];
        let flags = ["no-default-features", "all-features"].into_iter().filter(|flag| metadata[flag] == true);
        let features = metadata["features"].as_array().into_iter().flatten().filter_map(Value::as_str);
        flags.map(|flag| format!("--{flag}")).chain(features.map(|name| format!("--features={name}"))).collect()
    }

    /// What a user can turn on; what begins with underscores is for this workspace.
    #[cfg(test)]
    pub(super) fn features(&self) -> Vec<String> {
        let features = self.manifest["features"].as_object().into_iter().flatten().map(|(name, _)| name.clone());
        features.filter(|name| name != "default" && !name.starts_with("__")).collect()
    }
}

/// The packages that `cargo publish --workspace` would publish.
pub(super) fn published(workspace: &Workspace) -> anyhow::Result<Vec<Package>> {
    let metadata = metadata(workspace)?;
    let packages = metadata["packages"].as_array().context("cargo names no packages")?;
    packages.iter().filter(|package| package["publish"].is_null()).map(read).collect()
}

/// The folder for what is built.
pub(super) fn target(workspace: &Workspace) -> anyhow::Result<PathBuf> {
    Ok(metadata(workspace)?["target_directory"].as_str().context("cargo names no target folder")?.into())
}

fn metadata(workspace: &Workspace) -> anyhow::Result<Value> {
    let mut command = workspace.cargo();
    let output = command.args(["metadata", "--no-deps", "--format-version", "1"]).output();
    let output = output.context("cargo cannot be started")?;
    if !output.status.success() {
        bail!("cargo cannot read the manifests: {}", String::from_utf8_lossy(&output.stderr).trim_end());
    }
    serde_json::from_slice(&output.stdout).context("cargo's answer cannot be read")
}

fn read(manifest: &Value) -> anyhow::Result<Package> {
    let text = |key: &str| manifest[key].as_str().with_context(|| format!("cargo names no {key} of a package"));
    let source = Path::new(text("manifest_path")?).with_file_name("src");
    Ok(Package {
        name: text("name")?.to_owned(),
        version: text("version")?.to_owned(),
        source,
        manifest: manifest.clone(),
    })
}

/// The one version of them all.
pub(super) fn version(packages: &[Package]) -> anyhow::Result<&str> {
    let Some(first) = packages.first() else { bail!("every package says `publish = false`") };
    match packages.iter().find(|package| package.version != first.version) {
        None => Ok(&first.version),
        Some(other) => bail!("{} is {}, and {} is {}", first.name, first.version, other.name, other.version),
    }
}

pub(super) fn check(workspace: &Workspace, packages: &[Package]) -> anyhow::Result<Outcome> {
    let mut findings: Vec<String> =
        packages.iter().flat_map(|package| missing(&package.name, &package.manifest)).collect();
    let mut documents = 0;
    for path in workspace.git(["ls-files", "*.md"])?.unwrap_or_default().lines() {
        let text = fs::read_to_string(workspace.root().join(path)).with_context(|| format!("{path} cannot be read"))?;
        findings.extend(outdated(&text, packages)?.into_iter().map(|finding| format!("{path}: {finding}")));
        documents += 1;
    }
    let holds = format!("{} packages and what {documents} documents say of their version", packages.len());
    Ok(judge(&findings, holds, "mend the manifests and documents named above"))
}

/// What a registry shows of a package and its manifest does not say.
fn missing(name: &str, manifest: &Value) -> Vec<String> {
    const KEYS: [&str; 7] =
        ["description", "license", "rust_version", "documentation", "readme", "keywords", "categories"];
    let empty = |key: &str| match &manifest[key] {
        Value::String(text) => text.trim().is_empty(),
        Value::Array(items) => items.is_empty(),
        _ => true,
    };
    let mut findings: Vec<String> = KEYS
        .into_iter()
        .filter(|key| empty(key))
        .map(|key| format!("{name} has no {}", key.replace('_', "-")))
        .collect();
    // A file of a folder above is packaged as well, but its links and `include_str!`s lead nowhere from there.
    if manifest["readme"].as_str().is_some_and(|path| path.contains('/')) {
        findings.push(format!("the README of {name} is not in its folder"));
    }
    findings
}

/// Dependencies on these packages that a document shows, and that would not get this version.
fn outdated(text: &str, packages: &[Package]) -> anyhow::Result<Vec<String>> {
    let mut findings = Vec::new();
    for line in text.lines() {
        let Some((name, rest)) = line.split_once(" = ") else { continue };
        let Some(package) = packages.iter().find(|package| package.name == name.trim()) else { continue };
        let asked = rest.split('"').nth(1).unwrap_or_default();
        let version = Version::parse(&package.version)?;
        if !VersionReq::parse(asked).is_ok_and(|asked| asked.matches(&version)) {
            findings.push(format!("`{line}` does not get {version}"));
        }
    }
    Ok(findings)
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use serde_json::json;

    /// The packages of this checkout.
    pub(crate) fn ours() -> (Workspace, Vec<Package>) {
        let workspace = Workspace::find().unwrap();
        let packages = published(&workspace).unwrap();
        (workspace, packages)
    }

    #[test]
    fn three_packages_are_published_and_all_others_say_that_they_are_not() {
        let mut names: Vec<String> = ours().1.into_iter().map(|package| package.name).collect();
        names.sort();
        assert_eq!(names, ["onelogin", "onelogin-codegen", "onelogin-simulator"]);
    }

    #[test]
    fn the_manifests_say_what_a_registry_shows() {
        let (workspace, packages) = ours();
        assert!(matches!(check(&workspace, &packages), Ok(Outcome::Holds(_))));
    }

    #[test]
    fn each_key_that_is_missing_or_empty_is_named() {
        let whole = ours().1.remove(0).manifest;
        for key in ["description", "license", "rust_version", "documentation", "readme", "keywords", "categories"] {
            let empty = if whole[key].is_array() { json!([]) } else { json!(" ") };
            for nothing in [json!(null), empty] {
                let mut manifest = whole.clone();
                manifest[key] = nothing;
                assert_eq!(missing("onelogin", &manifest), [format!("onelogin has no {}", key.replace('_', "-"))]);
            }
        }
        let mut manifest = whole;
        manifest["readme"] = json!("../README.md");
        assert_eq!(missing("onelogin", &manifest), ["the README of onelogin is not in its folder"]);
    }

    #[test]
    fn a_document_that_asks_for_another_version_is_noticed() {
        let (_, mut packages) = ours();
        for package in &mut packages {
            package.version = "0.2.0".to_owned();
        }
        let text = "[dependencies]\nonelogin = \"0.1\"\nonelogin-simulator = { version = \"0.2\" }\nserde = \"1\"\n";
        assert_eq!(outdated(text, &packages).unwrap(), ["`onelogin = \"0.1\"` does not get 0.2.0"]);
    }

    #[test]
    fn packages_of_two_versions_are_refused() {
        let (_, mut packages) = ours();
        packages[1].version = "9.0.0".to_owned();
        assert!(version(&packages).unwrap_err().to_string().contains("is 9.0.0"));
    }
}
