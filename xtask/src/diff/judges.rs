//! rustdoc and cargo-semver-checks, who see compiled code and no spec, judge what `diff` says of Rust.
//!
//! Both are needed: rustdoc shows every item but knows no rules, and cargo-semver-checks has rules, but none yet for the type
//! of a field or of an argument.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use super::{
    patches,
    rust::{self, Touched},
};
use onelogin_codegen::{
    Files,
    load::{self, Spec},
};
use public_api::{Builder, PublicItem};
use std::{
    collections::{BTreeMap, BTreeSet, HashSet},
    fs,
    path::{Path, PathBuf},
    process::Command,
};

/// What `diff` alone can know: two arguments of one type have changed places, so that all compiles and means something else.
const UNSEEN: &str = "takes its arguments in another order";

#[test]
#[ignore = "needs cargo-semver-checks, and minutes: compiles what each patch generates"]
fn others_say_of_every_patch_what_diff_says() {
    let crates = Crates::new();
    let cases = patches::cases();
    // The same for all.
    let was = code(&cases[0].base);
    let old = crates.describe("base", &was);
    let mut wrong = String::new();
    let (mut breaking, mut by_rules) = (0, 0);
    for case in cases {
        let is = code(&case.head);
        let touched = rust::compare(&was, &is).unwrap();
        if uncommented(&was) == uncommented(&is) {
            assert!(touched.is_empty(), "{} touches only comments", case.name);
            continue;
        }
        let new = crates.describe(&case.name, &is);
        let shown = compare(&items(&old.public), &items(&new.public));
        let rules = breaks_a_rule(&old.whole, &new.whole);
        let breaks = touched.iter().any(|item| item.breaks.is_some_and(|why| why != UNSEEN));
        for difference in differences(&shown, &touched) {
            wrong += &format!("{}: {difference}\n", case.name);
        }
        if rules && !breaks {
            wrong += &format!("{}: cargo-semver-checks asks for a new major version, and `diff` does not\n", case.name);
        }
        breaking += usize::from(breaks);
        by_rules += usize::from(rules);
    }
    println!(
        "{breaking} patches break programs by what rustdoc shows, {by_rules} of them by a rule of cargo-semver-checks"
    );
    assert!(wrong.is_empty(), "they do not agree:\n\n{wrong}");
    assert!(by_rules > 0, "cargo-semver-checks has not found anything");
}

/// The code for a spec of the patches, with the token calls of this workspace's spec, which the runtime makes. A document that
/// has their name goes by another one.
fn code(spec: &Spec) -> Files {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let mut tokens = load::read(&root.join("spec")).unwrap();
    tokens.retain(|file| file.path.starts_with("spec/auth"));
    let mut documents = load::load(tokens).unwrap().documents;
    documents.extend(spec.documents.iter().cloned().map(|mut document| {
        if document.name == "auth" {
            document.name = "authorization".to_owned();
        }
        document
    }));
    documents.sort_by(|one, other| one.name.cmp(&other.name));
    onelogin_codegen::generate(&Spec { documents }).unwrap_or_else(|findings| panic!("{findings}"))
}

fn uncommented(code: &Files) -> Vec<(&PathBuf, String)> {
    let lines = |text: &str| text.lines().filter(|line| !line.trim_start().starts_with("//")).collect();
    code.iter().map(|(path, text)| (path, lines(text))).collect()
}

/// A crate of the bindings' runtime and generated code, without what is written by hand on top of calls that the patches'
/// spec does not have.
struct Crates {
    root: PathBuf,
    target: PathBuf,
}

impl Crates {
    fn new() -> Self {
        let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
        let target = workspace.join("target/api");
        let this = Self { root: target.join("judges"), target };
        let without = |file: &str, word: &str| -> String {
            let text = fs::read_to_string(workspace.join(file)).unwrap();
            text.lines().filter(|line| !line.contains(word)).map(|line| format!("{line}\n")).collect()
        };
        let members = "[workspace]\nmembers = [\"bindings\"]";
        this.write("Cargo.toml", &without("Cargo.toml", "members =").replacen("[workspace]", members, 1));
        this.write("Cargo.lock", &fs::read_to_string(workspace.join("Cargo.lock")).unwrap());
        this.write("bindings/Cargo.toml", &without("bindings/Cargo.toml", "onelogin-codegen"));
        this.write("bindings/src/lib.rs", &without("bindings/src/lib.rs", "flows"));
        for folder in ["bindings/src/runtime", "bindings/tests"] {
            for path in onelogin_codegen::present(&workspace.join(folder)).unwrap() {
                let file = format!("{folder}/{}", path.display());
                this.write(&file, &fs::read_to_string(workspace.join(&file)).unwrap());
            }
        }
        this
    }

    fn write(&self, file: &str, text: &str) {
        let path = self.root.join(file);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    /// rustdoc's descriptions of the crate with this code.
    fn describe(&self, name: &str, code: &Files) -> Description {
        onelogin_codegen::write(code, &self.root.join("bindings/src/generated")).unwrap();
        let public = self.rustdoc(&format!("{name}.public.json"), &[]);
        // As cargo-semver-checks does it: a type with a private field is told from one without by that field.
        let all = ["--document-private-items", "--document-hidden-items"];
        Description { public, whole: self.rustdoc(&format!("{name}.whole.json"), &all) }
    }

    fn rustdoc(&self, file: &str, options: &[&str]) -> PathBuf {
        let output = Command::new("cargo")
            .args(["rustdoc", "--package", "onelogin", "--lib", "--no-default-features", "--offline", "--target-dir"])
            .arg(&self.target)
            .args(["--", "-Z", "unstable-options", "--output-format", "json", "--cap-lints", "allow"])
            .args(options)
            .env("RUSTC_BOOTSTRAP", "1")
            .current_dir(&self.root)
            .output()
            .unwrap();
        assert!(output.status.success(), "{file} does not compile: {}", String::from_utf8_lossy(&output.stderr));
        let kept = self.root.join(file);
        fs::rename(self.target.join("doc/onelogin.json"), &kept).unwrap();
        kept
    }
}

/// What rustdoc says of a crate, in files.
struct Description {
    public: PathBuf,
    /// With what is private.
    whole: PathBuf,
}

/// Whether cargo-semver-checks finds what only a new major version may do.
fn breaks_a_rule(old: &Path, new: &Path) -> bool {
    let output = Command::new("cargo")
        .args(["semver-checks", "--release-type", "minor", "--baseline-rustdoc"])
        .args([old.as_os_str(), "--current-rustdoc".as_ref(), new.as_os_str()])
        .output()
        .unwrap();
    let said = [output.stdout, output.stderr].map(|bytes| String::from_utf8_lossy(&bytes).into_owned()).concat();
    let found = said.contains("semver requires new major version");
    assert!(output.status.success() || found, "run `cargo install --locked cargo-semver-checks`:\n{said}");
    found
}

/// The public items that rustdoc shows, by the paths that `diff` has for them.
fn items(json: &Path) -> BTreeMap<String, String> {
    let api = Builder::from_rustdoc_json(json).omit_blanket_impls(true).omit_auto_trait_impls(true).build().unwrap();
    let is_trait = |item: &&PublicItem| item.to_string().starts_with("impl") && item.to_string().contains(" for ");
    let traits: HashSet<_> = api.items().filter(is_trait).map(PublicItem::id).collect();
    let mut items = BTreeMap::new();
    for item in api.items() {
        let line = item.to_string();
        let path = match &item {
            item if is_trait(item) => trait_path(&line),
            // A trait says what its items are, and of an `impl` its items say whose they are.
            item if item.parent_id().is_some_and(|parent| traits.contains(&parent)) => continue,
            _ if line.starts_with("impl") => continue,
            _ => item_path(&line),
        };
        items.insert(path, line);
    }
    items.retain(|path, _| !path.contains("StructuralPartialEq"));
    items
}

/// `onelogin::v2::Users::get()` of `pub fn onelogin::v2::Users::get(&self, ..) -> ..`.
fn item_path(line: &str) -> String {
    let path = line.split(' ').find(|word| word.starts_with("onelogin")).unwrap_or(line);
    let end = path.find(|symbol: char| !(symbol.is_alphanumeric() || "_:#".contains(symbol))).unwrap_or(path.len());
    let call = if line.contains("fn onelogin") { "()" } else { "" };
    format!("{}{call}", path[..end].trim_end_matches(':'))
}

/// `impl From<String> for onelogin::UserId` of the same with all paths written out.
fn trait_path(line: &str) -> String {
    let line = line.replacen("impl<'de>", "impl", 1);
    let is_word = |symbol: char| symbol.is_alphanumeric() || symbol == '_' || symbol == ':';
    let mut short = String::new();
    let mut rest = line.as_str();
    while !rest.is_empty() {
        let end = rest.find(|symbol| !is_word(symbol)).unwrap_or(rest.len());
        let word = &rest[..end];
        short += if word.starts_with("onelogin") { word } else { word.rsplit("::").next().unwrap() };
        short.extend(rest[end..].chars().next());
        rest = rest[end..].get(1..).unwrap_or_default();
    }
    short
}

/// What came, went or changed, with its path.
type Shown = BTreeSet<(&'static str, String)>;

fn compare(old: &BTreeMap<String, String>, new: &BTreeMap<String, String>) -> Shown {
    let way = |path: &String| match (old.get(path), new.get(path)) {
        (None, _) => Some("came"),
        (_, None) => Some("went"),
        (old, new) => (old != new).then_some("changed"),
    };
    old.keys().chain(new.keys()).filter_map(|path| Some((way(path)?, path.clone()))).collect()
}

/// Where rustdoc and `diff` do not say the same.
fn differences(shown: &Shown, touched: &[Touched]) -> Vec<String> {
    let way = |item: &Touched| match (&item.was, &item.is) {
        (None, _) => "came",
        (_, None) => "went",
        _ => "changed",
    };
    let mut found = Vec::new();
    for (how, path) in shown {
        let is_it = |item: &&Touched| way(item) == *how && (item.path == *path || belongs(path, &item.path));
        match touched.iter().find(is_it) {
            None => found.push(format!("rustdoc shows that {path} {how}, and `diff` does not")),
            Some(item) if *how != "came" && item.breaks.is_none() => {
                found.push(format!("{path} {how}, and `diff` says that this breaks nothing"));
            }
            Some(_) => {}
        }
    }
    for item in touched {
        let seen = shown.contains(&(way(item), item.path.clone()));
        if !seen && item.breaks.is_some_and(|why| why != UNSEEN) {
            found.push(format!("`diff` says that {} {}, and rustdoc does not show it", item.path, way(item)));
        }
    }
    found
}

/// Whether an item is told with a type or module: as its member, or as what it implements.
fn belongs(path: &str, whole: &str) -> bool {
    path.match_indices(whole).any(|(at, _)| {
        let rest = &path[at + whole.len()..];
        rest.starts_with("::") || path.starts_with("impl ") && (rest.is_empty() || rest.starts_with('>'))
    })
}

#[test]
fn a_judge_who_sees_something_else_is_heard() {
    let old = [("onelogin::v2::User::name", "pub onelogin::v2::User::name: i64"), ("onelogin::v2::Role", "pub struct")];
    let new = [("onelogin::v2::User::name", "pub onelogin::v2::User::name: bool"), ("onelogin::v2::User::id", "pub")];
    let items =
        |lines: &[(&str, &str)]| lines.iter().map(|(path, line)| (path.to_string(), line.to_string())).collect();
    let shown = compare(&items(&old), &items(&new));
    assert_eq!(
        differences(&shown, &[]),
        [
            "rustdoc shows that onelogin::v2::User::id came, and `diff` does not",
            "rustdoc shows that onelogin::v2::User::name changed, and `diff` does not",
            "rustdoc shows that onelogin::v2::Role went, and `diff` does not",
        ]
    );
}

/// `diff` reads source, and knows by heart what macros make; rustdoc has compiled all of it.
#[test]
fn the_items_of_the_whole_spec_are_those_of_the_public_api() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let text = |path: PathBuf| fs::read_to_string(path).unwrap();
    let generated = root.join("bindings/src/generated");
    let present = onelogin_codegen::present(&generated).unwrap();
    let code = present.into_iter().map(|path| (path.clone(), text(generated.join(path)))).collect();
    let read: BTreeSet<String> = super::items::read(&code).unwrap().into_keys().collect();

    let mut listed = BTreeSet::new();
    for line in text(root.join("bindings/api.txt")).lines().skip(1) {
        match line.strip_prefix("impl ").and_then(|line| line.split_once(" for onelogin::")) {
            Some((traits, of)) => listed.extend(traits.split(" + ").map(|name| {
                let name = name.trim_start_matches("for<'de> ");
                trait_path(&format!("impl {name} for onelogin::{of}"))
            })),
            None if line.starts_with("impl ") => drop(listed.insert(trait_path(line))),
            None => drop(listed.insert(item_path(line))),
        }
    }
    let missing: Vec<_> = read.difference(&listed).collect();
    assert!(missing.is_empty(), "rustdoc does not show {missing:#?}");
    // What is written by hand in the modules of the documents, the traits that nobody writes, and types that traits ask for.
    let flows = root.join("bindings/src/flows");
    let by_hand: String =
        onelogin_codegen::present(&flows).unwrap().iter().map(|path| text(flows.join(path))).collect();
    let documents = ["auth", "oidc", "v1", "v2"].map(|name| format!("onelogin::{name}::"));
    listed.retain(|path| {
        let name = path.rsplit("::").next().unwrap().trim_end_matches("()");
        documents.iter().any(|document| path.contains(document))
            && !["impl Send ", "impl Sync ", "impl Unpin ", "impl !"].iter().any(|start| path.starts_with(start))
            && !["fn", "struct"].iter().any(|item| by_hand.contains(&format!("{item} {name}")))
    });
    let missing: Vec<_> = listed.difference(&read).collect();
    assert!(missing.is_empty(), "`diff` does not read {missing:#?}");
}
