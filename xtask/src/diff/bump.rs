//! The version that a change asks for, by Semantic Versioning as cargo reads it.

use anyhow::Context;
use semver::Version;

/// How much a change matters to programs; the later ones outweigh the earlier.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Weight {
    /// Nothing of the crate is another.
    Nothing,
    /// The crate is another, and offers the same.
    Repair,
    /// The crate offers more.
    Addition,
    /// Some program does not build any more, or does something else.
    Breaking,
}

/// The `workspace.package.version` of a root manifest.
pub(crate) fn of_manifest(text: &str) -> anyhow::Result<Version> {
    let manifest: toml::Table = text.parse().context("Cargo.toml is no TOML")?;
    let package = manifest.get("workspace").and_then(|workspace| workspace.get("package"));
    let version = package.and_then(|package| package.get("version")).and_then(toml::Value::as_str);
    let version = version.context("Cargo.toml has no `workspace.package.version`")?;
    Version::parse(version).with_context(|| format!("`{version}` is no version"))
}

/// The next version for a change of this weight; none where nothing changed. Before 1.0 the first number that is not zero is
/// the one that says that something breaks.
pub(crate) fn after(version: &Version, weight: Weight) -> Option<Version> {
    let &Version { major, minor, patch, .. } = version;
    match weight {
        Weight::Nothing => None,
        Weight::Breaking if major > 0 => Some(Version::new(major + 1, 0, 0)),
        Weight::Addition if major > 0 => Some(Version::new(major, minor + 1, 0)),
        Weight::Breaking if minor > 0 => Some(Version::new(0, minor + 1, 0)),
        _ => Some(Version::new(major, minor, patch + 1)),
    }
}

/// Which of the numbers it is that is another in `next`.
pub(crate) fn level(version: &Version, next: &Version) -> &'static str {
    match () {
        () if version.major != next.major => "major",
        () if version.minor != next.minor => "minor",
        () => "patch",
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

    use super::{Version, Weight::*, after, level, of_manifest};

    #[test]
    fn the_number_that_grows_depends_on_what_there_is_already() {
        let after = |version: &str, weight| {
            let version = Version::parse(version).unwrap();
            after(&version, weight).map(|next| format!("{} {next}", level(&version, &next)))
        };
        for (version, repair, addition, breaking) in [
            ("0.1.0", "patch 0.1.1", "patch 0.1.1", "minor 0.2.0"),
            ("0.0.3", "patch 0.0.4", "patch 0.0.4", "patch 0.0.4"),
            ("1.4.2", "patch 1.4.3", "minor 1.5.0", "major 2.0.0"),
        ] {
            assert_eq!(after(version, Nothing), None);
            assert_eq!(after(version, Repair).unwrap(), repair);
            assert_eq!(after(version, Addition).unwrap(), addition);
            assert_eq!(after(version, Breaking).unwrap(), breaking);
        }
    }

    #[test]
    fn the_version_is_that_of_the_workspace() {
        let text = "[workspace.package]\nversion = \"0.1.0-rc.1\"\n";
        assert_eq!(of_manifest(text).unwrap().to_string(), "0.1.0-rc.1");
        for (text, says) in [
            ("[package]\nversion = \"0.1.0\"\n", "has no `workspace.package.version`"),
            ("[workspace.package]\nversion = \"0.1\"\n", "`0.1` is no version"),
            ("version =", "is no TOML"),
        ] {
            let error = format!("{:#}", of_manifest(text).unwrap_err());
            assert!(error.contains(says), "{error}");
        }
    }
}
