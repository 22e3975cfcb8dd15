//! Reads the files of the spec and merges each folder into one OpenAPI document that remembers where everything stands.
//!
//! A folder is a document: `api.yaml` holds what is shared, every other file one resource. Files may add to `paths`
//! (down to the method) and to the groups of `components`; a name that two files define is an error that shows both.

mod merge;
mod scalar;
mod tree;
mod yaml;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::string::FromUtf8Error;
use std::sync::Arc;

use serde_json::Value;

use crate::diagnostics::{Diagnostic, Diagnostics, Location, Position};
use crate::lint::rules;
use crate::model::unescape;

pub use tree::{Entry, Key, Kind, Node};

/// One file of the spec.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceFile {
    /// Its path as it is shown to people, such as `spec/v2/users.yaml`; its folder names the document.
    pub path: PathBuf,
    /// Its text.
    pub text: String,
}

/// The whole spec.
#[derive(Clone, Debug)]
pub struct Spec {
    /// The documents, sorted by name.
    pub documents: Vec<Document>,
}

/// One merged OpenAPI document.
#[derive(Clone, Debug)]
pub struct Document {
    /// The name of its folder, such as `v2`.
    pub name: String,
    /// The document as plain JSON.
    pub value: Value,
    /// The document as a tree that keeps the order and the place of everything.
    pub root: Node,
}

impl Document {
    /// The place of what a JSON pointer names: the key of a mapping or a sequence, a scalar itself. What is absent is
    /// stood for by its nearest ancestor.
    pub fn locate(&self, pointer: &str) -> Location {
        self.place(pointer).clone()
    }

    /// The file that defines what a JSON pointer names, such as a component or a path.
    pub fn file_of(&self, pointer: &str) -> &Path {
        self.place(pointer).path()
    }

    fn place(&self, pointer: &str) -> &Location {
        let mut node = &self.root;
        let mut place = &node.location;
        for token in pointer.split('/').skip(1) {
            let token = unescape(token);
            if let Some(entry) = node.entry(&token) {
                node = &entry.value;
                place = entry.place();
            } else if let Some(item) = token.parse().ok().and_then(|i: usize| node.items().get(i)) {
                node = item;
                place = &node.location;
            } else {
                break;
            }
        }
        place
    }
}

/// Reads `*.yaml` from each folder of `dir`; everything else in it is ignored. Paths are shown from `dir`'s own name on.
///
/// # Errors
///
/// When a folder or a file cannot be read or is not UTF-8.
pub fn read(dir: &Path) -> Result<Vec<SourceFile>, Diagnostics> {
    let shown = PathBuf::from(dir.file_name().unwrap_or(dir.as_os_str()));
    let mut files = Vec::new();
    let mut findings = Vec::new();
    for folder in list(dir, &shown)? {
        let folder_shown = shown.join(folder.file_name().unwrap_or_default());
        if !folder.is_dir() {
            continue;
        }
        for path in list(&folder, &folder_shown)? {
            if path.extension().is_none_or(|extension| extension != "yaml") {
                continue;
            }
            let shown = folder_shown.join(path.file_name().unwrap_or_default());
            match std::fs::read(&path) {
                Ok(bytes) => match String::from_utf8(bytes) {
                    Ok(text) => files.push(SourceFile { path: shown, text }),
                    Err(error) => findings.push(not_utf8(shown, &error)),
                },
                Err(error) => findings.push(unreadable(&shown, &error)),
            }
        }
    }
    if findings.is_empty() { Ok(files) } else { Err(Diagnostics::new(findings)) }
}

/// What a folder holds, sorted, so that nothing depends on the file system.
fn list(dir: &Path, shown: &Path) -> Result<Vec<PathBuf>, Diagnostics> {
    let entries = std::fs::read_dir(dir)
        .and_then(|entries| entries.map(|entry| entry.map(|entry| entry.path())).collect())
        .map_err(|error| Diagnostics::from(unreadable(shown, &error)));
    entries.map(|mut paths: Vec<PathBuf>| {
        paths.sort();
        paths
    })
}

fn unreadable(shown: &Path, error: &std::io::Error) -> Diagnostic {
    let file = Arc::new(SourceFile { path: shown.to_path_buf(), text: String::new() });
    Diagnostic::new(
        rules::UNREADABLE,
        &Location::start_of(file),
        format!("this cannot be read: {error}"),
        "check that it exists and that you may read it",
    )
}

/// The place of the first byte that is not UTF-8.
fn not_utf8(path: PathBuf, error: &FromUtf8Error) -> Diagnostic {
    let good = error.utf8_error().valid_up_to();
    let before = String::from_utf8_lossy(&error.as_bytes()[..good]);
    let start = Position {
        line: before.matches('\n').count() + 1,
        column: before.rsplit('\n').next().map_or(0, |line| line.chars().count()) + 1,
    };
    let text = String::from_utf8_lossy(error.as_bytes()).into_owned();
    let file = Arc::new(SourceFile { path, text });
    Diagnostic::new(
        rules::UNREADABLE,
        &Location::new(file, start, start),
        "this byte is not UTF-8",
        "save the file as UTF-8",
    )
}

/// Parses the files and merges them, a document for each folder. Does no I/O.
///
/// # Errors
///
/// All findings that keep the documents from being put together.
pub fn load(files: Vec<SourceFile>) -> Result<Spec, Diagnostics> {
    let mut findings = Vec::new();
    let mut folders: BTreeMap<String, Vec<Arc<SourceFile>>> = BTreeMap::new();
    for file in files {
        let folder = file.path.parent().and_then(Path::file_name);
        let folder = folder.unwrap_or_default().to_string_lossy().into_owned();
        folders.entry(folder).or_default().push(Arc::new(file));
    }
    let mut documents = Vec::new();
    for (name, mut files) in folders {
        files.sort_by_key(|file| (!merge::is_api(&file.path), file.path.clone()));
        let mut roots = Vec::new();
        for file in files {
            match yaml::parse(&file) {
                Ok(root) => roots.push(root),
                Err(found) => findings.extend(found),
            }
        }
        if let Some(root) = merge::merge(&name, roots, &mut findings) {
            let value = root.to_json();
            documents.push(Document { name, value, root });
        }
    }
    if findings.is_empty() { Ok(Spec { documents }) } else { Err(Diagnostics::new(findings)) }
}
