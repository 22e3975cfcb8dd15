//! Which text of its page each operation was last compared with: one small file beside each file of the spec.

use anyhow::{Context, bail};
use std::{
    collections::BTreeMap,
    fs, io,
    path::{Path, PathBuf},
};

/// The lock file of one resource.
#[derive(Debug)]
pub(crate) struct Lock {
    path: PathBuf,
    entries: BTreeMap<String, Entry>,
}

#[derive(Debug, PartialEq, Eq)]
struct Entry {
    digest: String,
    url: String,
}

/// How a page stands to its lock.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum State {
    /// It was never locked.
    New,
    Same,
    /// It changed since the operation was last compared with it.
    Changed,
}

const HEAD: &str =
    "# Written by `cargo xtask docs --lock`: operation, SHA-256 of the words of its page, address of the page.\n";

impl Lock {
    /// The lock of the resource described in `spec`: `users.lock` beside `users.yaml`. One that is not there is empty.
    pub(crate) fn beside(spec: &Path) -> anyhow::Result<Self> {
        let path = spec.with_extension("lock");
        let text = match fs::read_to_string(&path) {
            Ok(text) => text,
            Err(error) if error.kind() == io::ErrorKind::NotFound => String::new(),
            Err(error) => return Err(error).with_context(|| format!("{} cannot be read", path.display())),
        };
        let mut entries = BTreeMap::new();
        for (index, line) in text.lines().enumerate() {
            let fields: Vec<&str> = line.split_whitespace().collect();
            let problem = match fields.as_slice() {
                [] => continue,
                [first, ..] if first.starts_with('#') => continue,
                [_, digest, _] if !is_digest(digest) => format!("`{digest}` is no SHA-256"),
                [operation, digest, url] => {
                    let entry = Entry { digest: (*digest).to_owned(), url: (*url).to_owned() };
                    match entries.insert((*operation).to_owned(), entry) {
                        None => continue,
                        Some(_) => format!("`{operation}` stands here twice"),
                    }
                }
                _ => "expected an operation, a SHA-256 and an address".to_owned(),
            };
            bail!("{}:{}: {problem}; mend or remove the line", path.display(), index + 1);
        }
        Ok(Self { path, entries })
    }

    /// Whether the page of `operation` is the one that was locked. An index of calls goes by the name of its document.
    pub(crate) fn state(&self, operation: &str, digest: &str) -> State {
        match self.entries.get(operation) {
            None => State::New,
            Some(entry) if entry.digest == digest => State::Same,
            Some(_) => State::Changed,
        }
    }

    /// Records the page that `operation` was compared with; nothing is written yet.
    pub(crate) fn set(&mut self, operation: &str, digest: &str, url: &str) {
        let entry = Entry { digest: digest.to_owned(), url: url.to_owned() };
        self.entries.insert(operation.to_owned(), entry);
    }

    /// Forgets the operations that the spec no longer has.
    pub(crate) fn keep(&mut self, exists: impl Fn(&str) -> bool) {
        self.entries.retain(|operation, _| exists(operation));
    }

    /// Writes the file.
    pub(crate) fn write(&self) -> anyhow::Result<()> {
        let lines =
            self.entries.iter().map(|(operation, entry)| format!("{operation}  {}  {}\n", entry.digest, entry.url));
        let text: String = std::iter::once(HEAD.to_owned()).chain(lines).collect();
        fs::write(&self.path, text).with_context(|| format!("{} cannot be written", self.path.display()))
    }
}

fn is_digest(text: &str) -> bool {
    text.len() == 64 && text.bytes().all(|byte| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte))
}

#[cfg(test)]
mod tests {
    use super::*;

    const OLD: &str = "0000000000000000000000000000000000000000000000000000000000000000";
    const NEW: &str = "00000000000000000000000000000000000000000000000000000000000000ff";

    #[test]
    fn a_page_is_new_then_the_same_and_then_changed() {
        let folder = tempfile::tempdir().unwrap();
        let spec = folder.path().join("users.yaml");
        let mut lock = Lock::beside(&spec).unwrap();
        assert_eq!(lock.state("users.get", OLD), State::New);
        lock.set("users.get", OLD, "https://example.com/get");
        lock.write().unwrap();
        let lock = Lock::beside(&spec).unwrap();
        assert_eq!(lock.state("users.get", OLD), State::Same);
        assert_eq!(lock.state("users.get", NEW), State::Changed);
        assert_eq!(lock.state("users.list", NEW), State::New);
    }

    #[test]
    fn the_file_is_sorted_and_has_a_line_an_operation() {
        let folder = tempfile::tempdir().unwrap();
        let mut lock = Lock::beside(&folder.path().join("users.yaml")).unwrap();
        for operation in ["users.list", "users.get", "users.gone", "users.get"] {
            lock.set(operation, OLD, "https://example.com");
        }
        lock.keep(|operation| operation != "users.gone");
        lock.write().unwrap();
        let text = fs::read_to_string(folder.path().join("users.lock")).unwrap();
        let lines: Vec<&str> = text.lines().skip(1).collect();
        assert_eq!(
            lines,
            [format!("users.get  {OLD}  https://example.com"), format!("users.list  {OLD}  https://example.com")]
        );
        assert!(text.starts_with("# ") && text.ends_with('\n'));
    }

    #[test]
    fn a_malformed_file_is_an_error_with_its_line_and_stays_as_it_is() {
        for (text, problem) in [
            ("users.get  abc  https://example.com\n", ":1: `abc` is no SHA-256"),
            ("# head\n\nusers.get\n", ":3: expected an operation, a SHA-256 and an address"),
            (&format!("a {OLD} u\n<<<<<<< theirs {OLD} u\na {NEW} u\n"), ":2: expected an operation"),
            (&format!("a {OLD} u\na {NEW} u\n"), ":2: `a` stands here twice"),
        ] {
            let folder = tempfile::tempdir().unwrap();
            let path = folder.path().join("users.lock");
            fs::write(&path, text).unwrap();
            let error = Lock::beside(&folder.path().join("users.yaml")).unwrap_err().to_string();
            assert!(error.contains(problem), "{error}");
            assert_eq!(fs::read_to_string(&path).unwrap(), text);
        }
    }
}
