//! The public API of the bindings as a list, kept in `bindings/api.txt`, so that a change of it is reviewed as a diff.
//!
//! It is made of the committed code, as a user builds it. That takes rustdoc's description in JSON, which every toolchain can
//! write and only a nightly one admits to: `RUSTC_BOOTSTRAP` asks for it.

use crate::{check::Difference, workspace::Workspace};
use anyhow::{Context, bail};
use public_api::{Builder, MINIMUM_NIGHTLY_RUST_VERSION, PublicApi, tokens::Token};
use serde_json::Value;
use std::{
    collections::{BTreeMap, BTreeSet, HashSet},
    env, fs,
    path::{Path, PathBuf},
    process::Command,
};

const FILE: &str = "bindings/api.txt";
const HEADER: &str = "# The public API of `onelogin`, written by `cargo xtask generate --full`: one line an item, one for a type's traits.";

/// What the compiler gives to every type by itself and nobody names; `Send`, `Sync` and `Unpin` are worth a promise.
const UNNAMED: [&str; 5] = [
    "core::marker::Freeze",
    "core::marker::StructuralPartialEq",
    "core::marker::UnsafeUnpin",
    "core::panic::unwind_safe::RefUnwindSafe",
    "core::panic::unwind_safe::UnwindSafe",
];

/// The file where it is not what the code has, or nothing.
pub(crate) fn check(workspace: &Workspace) -> anyhow::Result<Option<Difference>> {
    let committed = fs::read_to_string(workspace.root().join(FILE)).unwrap_or_default();
    let generated = current(workspace)?;
    Ok((committed != generated).then(|| Difference { path: FILE.into(), committed, generated }))
}

/// Writes the file; gives its path if it changed.
pub(crate) fn write(workspace: &Workspace) -> anyhow::Result<Option<PathBuf>> {
    let Some(difference) = check(workspace)? else { return Ok(None) };
    fs::write(workspace.root().join(FILE), difference.generated)
        .with_context(|| format!("{FILE} cannot be written"))?;
    Ok(Some(difference.path))
}

/// The public API of the committed code.
fn current(workspace: &Workspace) -> anyhow::Result<String> {
    // Apart from other builds: some build scripts look at RUSTC_BOOTSTRAP, and cargo would run them again at each change of it.
    let target = env::var_os("CARGO_TARGET_DIR").unwrap_or_else(|| "target".into());
    let target = workspace.root().join(target).join("api");
    // No feature that is meant for users changes the API, and without them there is less to build.
    let status = workspace
        .cargo()
        .args(["rustdoc", "--package", "onelogin", "--lib", "--no-default-features", "--target-dir"])
        .arg(&target)
        .args(["--", "-Z", "unstable-options", "--output-format", "json"])
        .env("RUSTC_BOOTSTRAP", "1")
        .status()
        .context("cargo cannot be started")?;
    if !status.success() {
        bail!("rustdoc cannot describe the bindings; `cargo xtask verify` says what is wrong with them");
    }
    read(target.join("doc/onelogin.json"))
}

fn read(json: PathBuf) -> anyhow::Result<String> {
    match Builder::from_rustdoc_json(&json).omit_blanket_impls(true).build() {
        Ok(api) => Ok(list(&api)),
        Err(error) => Err(anyhow::Error::new(error).context(unreadable(&json))),
    }
}

/// Why a description may not be readable: rustdoc's format changes with the toolchain.
fn unreadable(json: &Path) -> String {
    let format = fs::read_to_string(json)
        .ok()
        .and_then(|text| serde_json::from_str::<Value>(&text).ok())
        .and_then(|description| description["format_version"].as_u64())
        .map_or_else(|| "an unknown format".to_owned(), |version| format!("format {version}"));
    let rustdoc = Command::new(env::var_os("RUSTDOC").unwrap_or_else(|| "rustdoc".into())).arg("--version").output();
    let rustdoc = rustdoc.map_or_else(
        |_| "this rustdoc".to_owned(),
        |output| String::from_utf8_lossy(&output.stdout).trim_end().to_owned(),
    );
    format!(
        "{rustdoc} writes JSON of {format}, and the crate public-api, as Cargo.lock has it, reads that of \
         {MINIMUM_NIGHTLY_RUST_VERSION} and what is like it: raise whichever of the two is older"
    )
}

/// One line an item, without what follows from another line: the functions of a trait that is implemented, and where a type's
/// functions stand.
fn list(api: &PublicApi) -> String {
    let mut traits: BTreeMap<Subject, BTreeSet<String>> = BTreeMap::new();
    let mut implementations = HashSet::new();
    for item in api.items() {
        if let Some((implemented, subject)) = implementation(&item.to_string()) {
            implementations.insert(item.id());
            traits.entry(subject).or_default().insert(implemented);
        }
    }
    let mut lines = vec![HEADER.to_owned()];
    for item in api.items() {
        let line = item.to_string();
        if let Some((_, subject)) = implementation(&line) {
            // All traits of a type at the first of them, and those of a type of others, such as `From<UserId> for i64`, apart.
            let mut named: Vec<_> = traits.remove(&subject).into_iter().flatten().collect();
            named.retain(|name| !UNNAMED.contains(&name.trim_start_matches('!')));
            if subject.of.starts_with("onelogin::") && !named.is_empty() {
                named = vec![named.join(" + ")];
            }
            lines.extend(named.iter().map(|named| format!("impl{} {named} for {}", subject.generics, subject.of)));
            continue;
        }
        let function = item.tokens().any(|token| matches!(token, Token::Kind(kind) if kind == "fn"));
        let follows = item.parent_id().is_some_and(|parent| implementations.contains(&parent));
        if !(line.starts_with("impl ") || function && follows) {
            lines.push(line);
        }
    }
    lines.join("\n") + "\n"
}

/// What a trait is implemented for.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Subject {
    generics: String,
    /// The type, and its `where`.
    of: String,
}

/// The trait and the subject of `impl<..> Trait for Type`.
fn implementation(line: &str) -> Option<(String, Subject)> {
    let (left, of) = line.strip_prefix("impl")?.split_once(" for ")?;
    let mut depth = 0;
    let end = left.find(|symbol| {
        depth += match symbol {
            '<' => 1,
            '>' => -1,
            _ => 0,
        };
        depth == 0 && symbol == ' '
    })?;
    let (generics, name) = (&left[..end], left[end..].trim_start());
    Some(match generics {
        // The only lifetime that is not the type's own: as a bound, it stands with the others.
        "<'de>" => (format!("for<'de> {name}"), Subject { generics: String::new(), of: of.to_owned() }),
        _ => (name.to_owned(), Subject { generics: generics.to_owned(), of: of.to_owned() }),
    })
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests {
    use super::{HEADER, read};
    use std::{fs, path::Path, process::Command};

    /// The list of a crate with this code.
    fn listed(code: &str) -> String {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("onelogin.rs");
        fs::write(&file, code).unwrap();
        let output = Command::new("rustdoc")
            .args(["--edition", "2024", "-Z", "unstable-options", "--output-format", "json", "--out-dir"])
            .args([folder.path(), &file])
            .env("RUSTC_BOOTSTRAP", "1")
            .output()
            .unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        read(folder.path().join("onelogin.json")).unwrap()
    }

    #[test]
    fn what_a_user_can_rely_on_is_listed_once() {
        let code = "
            #[derive(Clone, Debug, PartialEq)]
            #[non_exhaustive]
            pub struct User { pub email: Option<String>, secret: std::cell::Cell<u8> }
            impl User { pub fn name(&self, long: bool) -> &str { if long { \"-\" } else { \"\" } } }
            impl From<User> for i64 { fn from(user: User) -> i64 { user.secret.get().into() } }
            impl Iterator for User { type Item = u8; fn next(&mut self) -> Option<u8> { None } }
            pub struct Items<T>(pub T);
            impl<T: Ord> Items<T> { pub fn most(self) -> T { self.0 } }
            mod private { pub struct Hidden; }
            #[doc(hidden)] pub struct Secret;
            pub trait Transport { fn send(&self); }
        ";
        let expected = "\
pub mod onelogin
pub struct onelogin::Items<T>(pub T)
impl<T: core::cmp::Ord> onelogin::Items<T>
pub fn onelogin::Items<T>::most(self) -> T
impl<T> core::marker::Send for onelogin::Items<T> where T: core::marker::Send
impl<T> core::marker::Sync for onelogin::Items<T> where T: core::marker::Sync
impl<T> core::marker::Unpin for onelogin::Items<T> where T: core::marker::Unpin
#[non_exhaustive] pub struct onelogin::User
pub onelogin::User::email: core::option::Option<alloc::string::String>
pub fn onelogin::User::name(&self, bool) -> &str
impl !core::marker::Sync + core::clone::Clone + core::cmp::PartialEq + core::fmt::Debug + core::iter::traits::iterator::Iterator \
+ core::marker::Send + core::marker::Unpin for onelogin::User
impl core::convert::From<onelogin::User> for i64
pub type onelogin::User::Item = u8
pub trait onelogin::Transport
pub fn onelogin::Transport::send(&self)
";
        assert_eq!(listed(code), format!("{HEADER}\n{expected}"));
    }

    #[test]
    fn a_description_in_another_format_is_refused_with_both_versions() {
        let folder = tempfile::tempdir().unwrap();
        let json = folder.path().join("onelogin.json");
        fs::write(&json, r#"{"format_version": 9000}"#).unwrap();
        let error = format!("{:#}", read(json).unwrap_err());
        for expected in ["rustdoc 1.", "format 9000", public_api::MINIMUM_NIGHTLY_RUST_VERSION, "missing field"] {
            assert!(error.contains(expected), "it does not say {expected:?}: {error}");
        }
    }

    /// Or it would have to be listed with them. How TLS is done matters where the HTTP client is made, inside a function.
    #[test]
    fn no_feature_for_users_changes_the_api() {
        let tls =
            r#"            #[cfg(any(feature = "rustls", feature = "rustls-no-provider", feature = "native-tls"))]"#;
        let sources = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().join("bindings/src");
        for path in onelogin_codegen::present(&sources).unwrap() {
            let text = fs::read_to_string(sources.join(&path)).unwrap();
            for line in text.lines().filter(|line| !(path.ends_with("transport.rs") && *line == tls)) {
                for found in line.split("feature = \"").skip(1) {
                    assert!(found.starts_with("__"), "{}: {line}", path.display());
                }
            }
        }
    }
}
