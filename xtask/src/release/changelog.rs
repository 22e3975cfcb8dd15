//! The changelog has the form of Keep a Changelog 1.1.0, and tells something of the version.

use super::{Outcome, judge, manifests::Package};
use crate::workspace::Workspace;
use anyhow::Context;
use semver::Version;
use std::{collections::BTreeSet, fs};

/// The kinds of changes that Keep a Changelog knows.
const KINDS: [&str; 6] = ["Added", "Changed", "Deprecated", "Removed", "Fixed", "Security"];

pub(super) fn check(workspace: &Workspace, packages: &[Package]) -> anyhow::Result<Outcome> {
    let version = super::manifests::version(packages)?;
    let path = workspace.root().join("CHANGELOG.md");
    let text = fs::read_to_string(&path).with_context(|| format!("{} cannot be read", path.display()))?;
    let findings = findings(&text, &Version::parse(version)?);
    Ok(judge(&findings, format!("{version} has something to tell"), "mend the lines of CHANGELOG.md named above"))
}

/// A version's part of the file.
struct Section<'a> {
    line: usize,
    /// Nothing for what is not released.
    version: Option<Version>,
    date: &'a str,
    entries: usize,
}

/// What is wrong, in the order of the lines.
fn findings(text: &str, version: &Version) -> Vec<String> {
    let mut findings = Vec::new();
    let mut sections: Vec<Section<'_>> = Vec::new();
    // The kinds of the last section, and whether the last one has an entry yet.
    let mut kinds: BTreeSet<&str> = BTreeSet::new();
    let mut empty: Option<(usize, &str)> = None;
    let lines = text.lines().map(str::trim_end).enumerate().map(|(index, line)| (index + 1, line));
    if text.lines().next() != Some("# Changelog") {
        findings.push(at(1, "the first line is not `# Changelog`"));
    }
    for (number, line) in lines {
        if let Some(heading) = line.strip_prefix("## ") {
            findings.extend(empty.take().map(nothing_under));
            kinds.clear();
            match section(number, heading) {
                Some(section) => sections.push(section),
                None => findings.push(at(number, "neither `## [Unreleased]` nor `## [1.2.3] - 2026-12-31`")),
            }
        } else if let Some(kind) = line.strip_prefix("### ") {
            findings.extend(empty.replace((number, kind)).map(nothing_under));
            if !KINDS.contains(&kind) {
                findings.push(at(number, &format!("`{kind}` is none of {}", KINDS.join(", "))));
            }
            if !kinds.insert(kind) {
                findings.push(at(number, &format!("a second `{kind}` of one version")));
            }
        } else if line.starts_with("- ") {
            empty = None;
            match sections.last_mut() {
                Some(section) if !kinds.is_empty() => section.entries += 1,
                _ => findings.push(at(number, "an entry that stands under no `### Added` or the like")),
            }
        } else if let Some((name, _)) = line.strip_prefix('[').and_then(|rest| rest.split_once("]: ")) {
            let known = |section: &Section<'_>| match &section.version {
                Some(version) => version.to_string() == name,
                None => name == "Unreleased",
            };
            if !sections.iter().any(known) {
                findings.push(at(number, &format!("a link for `{name}`, which has no part above")));
            }
        }
    }
    findings.extend(empty.map(nothing_under));
    findings.extend(order(&sections, version));
    findings
}

/// What is wrong with the parts as a whole.
fn order(sections: &[Section<'_>], version: &Version) -> Vec<String> {
    let mut findings = Vec::new();
    let (unreleased, released) = match sections.split_first() {
        Some((first, rest)) if first.version.is_none() => (first.entries, rest),
        _ => {
            findings.push(at(1, "the first part is not `## [Unreleased]`"));
            (0, sections)
        }
    };
    for section in released {
        if section.version.is_none() {
            findings.push(at(section.line, "a second `## [Unreleased]`"));
        } else if section.entries == 0 {
            findings.push(at(section.line, "a version without an entry"));
        }
    }
    for pair in released.windows(2) {
        if pair[0].version <= pair[1].version || pair[0].date < pair[1].date {
            findings.push(at(pair[1].line, "versions and dates do not go from the newest to the oldest"));
        }
    }
    let newest = released.first().and_then(|section| section.version.as_ref());
    if unreleased == 0 && newest != Some(version) {
        findings.push(at(1, &format!("nothing is said of {version}: neither under `Unreleased` nor under its number")));
    }
    findings
}

fn section(line: usize, heading: &str) -> Option<Section<'_>> {
    if heading == "[Unreleased]" {
        return Some(Section { line, version: None, date: "", entries: 0 });
    }
    let (version, rest) = heading.strip_prefix('[')?.split_once("] - ")?;
    let date = rest.strip_suffix(" [YANKED]").unwrap_or(rest);
    let parts: Vec<&str> = date.split('-').collect();
    let [year, month, day] = parts[..] else { return None };
    let digits = |part: &str, count| part.len() == count && part.bytes().all(|byte| byte.is_ascii_digit());
    let iso = digits(year, 4)
        && digits(month, 2)
        && digits(day, 2)
        && ("01"..="12").contains(&month)
        && ("01"..="31").contains(&day);
    iso.then_some(Section { line, version: Some(Version::parse(version).ok()?), date, entries: 0 })
}

fn nothing_under((line, kind): (usize, &str)) -> String {
    at(line, &format!("nothing stands under `{kind}`"))
}

fn at(line: usize, what: &str) -> String {
    format!("CHANGELOG.md:{line}: {what}")
}

#[cfg(test)]
mod tests {
    use super::*;

    const GOOD: &str = "# Changelog\n\n## [Unreleased]\n\n### Fixed\n\n- One.\n\n## [0.2.0] - 2026-12-01\n\n### Added\n\n\
        - Two,\n  on two lines.\n\n### Removed\n\n- Three.\n\n## [0.1.0] - 2026-11-30 [YANKED]\n\n### Added\n\n- Four.\n\n\
        [Unreleased]: https://example.com/a\n[0.2.0]: https://example.com/b\n";

    fn found(text: &str) -> Vec<String> {
        findings(text, &Version::new(0, 2, 0))
    }

    #[test]
    fn a_changelog_of_the_right_form_has_no_findings() {
        assert_eq!(found(GOOD), Vec::<String>::new());
    }

    #[test]
    fn the_changelog_of_this_workspace_has_the_right_form() {
        let (workspace, packages) = super::super::manifests::tests::ours();
        assert!(matches!(check(&workspace, &packages), Ok(Outcome::Holds(_))));
    }

    #[test]
    fn each_mistake_is_found_on_its_line() {
        for (right, wrong, line, said) in [
            ("# Changelog", "# Changes", 1, "first line"),
            ("## [Unreleased]", "## Unreleased", 3, "neither"),
            ("## [Unreleased]", "## [0.3.0] - 2026-12-02", 1, "first part"),
            ("### Fixed", "### Bugs", 5, "none of Added"),
            ("### Removed", "### Added", 16, "a second `Added`"),
            ("- Three.\n", "", 16, "nothing stands under `Removed`"),
            ("- Four.\n", "", 22, "nothing stands under `Added`"),
            ("### Added\n\n- Four.", "", 20, "a version without an entry"),
            ("### Added\n\n- Four.", "- Four.", 22, "under no `### Added`"),
            ("[0.2.0] -", "[0.2] -", 9, "neither"),
            ("2026-12-01", "December 1st", 9, "neither"),
            ("2026-12-01", "2026-13-01", 9, "neither"),
            ("2026-12-01", "2026-11-29", 20, "do not go from"),
            ("[0.1.0] -", "[0.3.0] -", 20, "do not go from"),
            ("[0.1.0] - 2026-11-30 [YANKED]", "[Unreleased]", 20, "a second `## [Unreleased]`"),
            ("[0.2.0]: ", "[0.2.1]: ", 27, "a link for `0.2.1`"),
        ] {
            assert!(GOOD.contains(right), "{right}");
            let found = found(&GOOD.replacen(right, wrong, 1));
            let start = format!("CHANGELOG.md:{line}: ");
            assert!(found.iter().any(|one| one.starts_with(&start) && one.contains(said)), "{wrong}: {found:?}");
        }
    }

    #[test]
    fn a_version_of_which_nothing_is_said_is_found() {
        let silent = GOOD.replacen("### Fixed\n\n- One.\n\n", "", 1);
        assert_eq!(found(&silent), Vec::<String>::new(), "0.2.0 has its part");
        let found = findings(&silent, &Version::new(0, 3, 0));
        assert!(found.len() == 1 && found[0].contains("nothing is said of 0.3.0"), "{found:?}");
    }
}
