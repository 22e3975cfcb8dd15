//! What is told about a comparison, whichever way it is printed.

use super::{
    bump::{self, Weight},
    change::Verdict,
    git::Changed,
    join::{Entry, Group},
    rust::Touched,
};
use crate::count::counted;
use semver::Version;
use std::{collections::BTreeMap, path::Path};

/// All that is told.
#[derive(Debug)]
pub(crate) struct Report {
    /// How the base is called.
    pub(crate) base: String,
    /// The version of the base, and that of the head.
    pub(crate) versions: (Version, Version),
    /// The changes of the spec, with the items that they touch.
    pub(crate) groups: Vec<Group>,
    /// Items that no change of the spec explains.
    pub(crate) unexplained: Vec<Touched>,
    /// Whether the crate is another, in any of its files.
    pub(crate) crate_changed: bool,
    /// The files that are others.
    pub(crate) files: Vec<Changed>,
    /// What the reader has to know about the comparison itself.
    pub(crate) notes: Vec<String>,
}

impl Report {
    /// The changes of all groups.
    pub(crate) fn entries(&self) -> impl Iterator<Item = &Entry> {
        self.groups.iter().flat_map(|group| &group.entries)
    }

    /// The items that are touched, explained or not.
    pub(crate) fn items(&self) -> impl Iterator<Item = &Touched> {
        self.entries().flat_map(|entry| &entry.items).chain(&self.unexplained)
    }

    /// Whether there is nothing to tell.
    pub(crate) fn is_empty(&self) -> bool {
        self.groups.is_empty() && self.unexplained.is_empty() && self.files.is_empty()
    }

    pub(crate) fn weight(&self) -> Weight {
        if self.entries().any(Entry::is_breaking) || self.items().any(|item| item.breaks.is_some()) {
            Weight::Breaking
        } else if self.items().any(|item| item.was.is_none() || item.is_deprecated()) {
            Weight::Addition
        } else if self.crate_changed || self.items().next().is_some() {
            Weight::Repair
        } else {
            Weight::Nothing
        }
    }

    /// The version that is asked for, with the number of it that grows; none where the crate stays as it is.
    pub(crate) fn asked(&self) -> Option<(Version, &'static str)> {
        let (was, _) = &self.versions;
        let asked = bump::after(was, self.weight())?;
        let level = bump::level(was, &asked);
        Some((asked, level))
    }

    /// What is asked for, and the first of the reasons, on one line.
    pub(crate) fn verdict(&self) -> String {
        let Some((asked, _)) = self.asked() else {
            return "compatible: asks for no new version, because nothing of the crate `onelogin` changes".to_owned();
        };
        let word = if self.weight() == Weight::Breaking { "breaking" } else { "compatible" };
        let already = if self.versions.1 >= asked { " (Cargo.toml has it already)" } else { "" };
        format!("{word}: asks for {asked}{already}, because {}", self.reason())
    }

    fn reason(&self) -> String {
        let broken = self.items().find_map(|item| Some(format!("{} {}", call(item), item.breaks?)));
        let wire = || {
            let change = &self.entries().find(|entry| entry.change.is_breaking())?.change;
            let reason = [&change.requests, &change.answers].into_iter().find_map(|verdict| match verdict {
                Verdict::Breaking(reason) => Some(reason),
                Verdict::Untouched | Verdict::Compatible => None,
            })?;
            Some(format!("{}: {reason}", change.subject))
        };
        let came = || self.items().find(|item| item.was.is_none()).map(|item| format!("{} is new", call(item)));
        let old = || self.items().find(|item| item.is_deprecated()).map(|item| format!("{} is deprecated", call(item)));
        broken
            .or_else(wire)
            .or_else(came)
            .or_else(old)
            .unwrap_or_else(|| "the crate changes, and offers the same".to_owned())
    }

    /// How many changes break somebody, in a sentence without an end.
    pub(crate) fn counts(&self) -> String {
        let all = self.entries().count();
        let breaking = self.entries().filter(|entry| entry.is_breaking()).count();
        let changes = match (breaking, all) {
            (_, 0) => "the spec is the same".to_owned(),
            (0, 1) => "1 change of the spec, which breaks no caller".to_owned(),
            (0, all) => format!("{all} changes of the spec, none of which breaks callers"),
            (1, 1) => "1 change of the spec, which breaks callers".to_owned(),
            (breaking, all) => format!("{breaking} of {all} changes of the spec break callers"),
        };
        format!("{changes}; compared with {}", self.base)
    }
}

/// An item in a sentence.
fn call(item: &Touched) -> String {
    format!("`{}`", short(&item.path))
}

/// A path below the crate.
pub(crate) fn short(path: &str) -> String {
    path.replace("onelogin::", "")
}

/// The lines of an item, as a diff has them: what it was, and what it is.
pub(crate) fn lines(item: &Touched) -> Vec<String> {
    let line = |sign: char, side: &Option<super::items::Item>| {
        let side = side.as_ref()?;
        let shown = match item.path.starts_with("impl ") {
            true => short(&item.path),
            false => side.shape.at(&side.name, &short(item.path.trim_end_matches("()"))),
        };
        let members = match item.members {
            0 => String::new(),
            many => format!(", with {}", counted(many, "member")),
        };
        Some(format!("{sign} {shown}{members}"))
    };
    [line('-', &item.was), line('+', &item.is)].into_iter().flatten().collect()
}

/// Files by what they are for, in the order in which a reviewer reads them; empty kinds are left out. Many files that have
/// nothing to do with the spec are summed up by their folders.
pub(crate) fn kinds(files: &[Changed]) -> Vec<(&'static str, Vec<Changed>)> {
    const MANY: usize = 12;
    let kind = |file: &Changed| {
        let path = Path::new(&file.path);
        match () {
            () if path.starts_with("spec") => "the spec",
            () if path.starts_with("bindings/src/generated") || path.starts_with("bindings/api.txt") => {
                "generated code"
            }
            () if path.starts_with("tests/simulator/openapi") => "bundles",
            () => "other files",
        }
    };
    let of = |name: &'static str| {
        let files: Vec<Changed> = files.iter().filter(|file| kind(file) == name).cloned().collect();
        (name, if name == "other files" && files.len() > MANY { folders(&files) } else { files })
    };
    let kinds = ["the spec", "generated code", "bundles", "other files"];
    kinds.into_iter().map(of).filter(|(_, files)| !files.is_empty()).collect()
}

/// One line for each folder at the top.
fn folders(files: &[Changed]) -> Vec<Changed> {
    let mut sums: BTreeMap<&str, (usize, usize, usize)> = BTreeMap::new();
    let mut single = Vec::new();
    for file in files {
        let Some((folder, _)) = file.path.split_once('/') else {
            single.push(file.clone());
            continue;
        };
        let (count, came, went) = sums.entry(folder).or_default();
        let (more, less) = file.lines.unwrap_or_default();
        (*count, *came, *went) = (*count + 1, *came + more, *went + less);
    }
    let folders = sums.into_iter().map(|(folder, (count, came, went))| {
        let path = format!("{folder}/ ({})", counted(count, "file"));
        Changed { path, lines: Some((came, went)) }
    });
    folders.chain(single).collect()
}
