//! Nothing that can be typed into the spec makes the generator panic, and what lint passes is generated.
//!
//! The files of the real spec and of the fixtures are damaged the way an editor or a bad merge does it.
//! `PROPTEST_CASES=10000` looks further than the few seconds of an ordinary run.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test tells what is wrong by failing")]

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use onelogin_codegen::lint::lint;
use onelogin_codegen::load::{self, SourceFile};
use proptest::prelude::*;
use proptest::sample::Index;

/// What is put in the place of a token.
static WORDS: LazyLock<Vec<String>> = LazyLock::new(|| {
    let lines = include_str!("../fuzz/spec.dict").lines();
    let quoted = lines.filter_map(|line| line.strip_prefix('"')?.strip_suffix('"'));
    quoted.map(|word| word.replace("\\\"", "\"")).collect()
});

/// What is damaged: each document of the real spec, and each fixture.
static SPECS: LazyLock<Vec<Vec<SourceFile>>> = LazyLock::new(|| {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut real = load::read(&root.join("../spec")).unwrap();
    let mut specs = Vec::new();
    while let Some(first) = real.first() {
        let folder = first.path.parent().unwrap().to_owned();
        let (own, rest) = real.into_iter().partition(|file| file.path.starts_with(&folder));
        specs.push(own);
        real = rest;
    }
    let prelude = fs::read_to_string(root.join("tests/broken/prelude/api.yaml")).unwrap();
    let mut fixtures: Vec<PathBuf> =
        vec![root.join("tests/broken/prelude/users.yaml"), root.join("tests/accepted/users.yaml")];
    let entries = fs::read_dir(root.join("tests/broken")).unwrap();
    let mut broken: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    broken.sort();
    fixtures.extend(broken);
    fixtures.retain(|path| path.extension().is_some_and(|extension| extension == "yaml"));
    for path in fixtures {
        let source = |name: &str, text: String| SourceFile { path: Path::new("spec/v1").join(name), text };
        let users = source("users.yaml", fs::read_to_string(path).unwrap());
        specs.push(vec![source("api.yaml", prelude.clone()), users]);
    }
    specs
});

/// One damage; the places in it are relative to the length of the text.
#[derive(Clone, Debug)]
enum Mutation {
    ReplaceByte(Index, u8),
    Truncate(Index),
    DeleteLine(Index),
    DuplicateLine(Index, Index),
    SwapLines(Index, Index),
    InsertWord(Index, Index),
    ReplaceToken(Index, Index),
    SwapSubtrees(Index, Index),
}

fn mutation() -> impl Strategy<Value = Mutation> {
    let two = || any::<(Index, Index)>();
    prop_oneof![
        2 => any::<(Index, u8)>().prop_map(|(at, byte)| Mutation::ReplaceByte(at, byte)),
        1 => any::<Index>().prop_map(Mutation::Truncate),
        4 => any::<Index>().prop_map(Mutation::DeleteLine),
        3 => two().prop_map(|(from, to)| Mutation::DuplicateLine(from, to)),
        3 => two().prop_map(|(one, two)| Mutation::SwapLines(one, two)),
        3 => two().prop_map(|(at, word)| Mutation::InsertWord(at, word)),
        6 => two().prop_map(|(at, word)| Mutation::ReplaceToken(at, word)),
        6 => two().prop_map(|(one, two)| Mutation::SwapSubtrees(one, two)),
    ]
}

impl Mutation {
    fn apply(&self, text: &str) -> String {
        let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
        if lines.is_empty() {
            return text.to_owned();
        }
        match self {
            Self::ReplaceByte(at, byte) => {
                let mut bytes = text.as_bytes().to_vec();
                let at = at.index(bytes.len());
                bytes[at] = *byte;
                return String::from_utf8_lossy(&bytes).into_owned();
            }
            Self::Truncate(at) => lines.truncate(at.index(lines.len())),
            Self::DeleteLine(at) => drop(lines.remove(at.index(lines.len()))),
            Self::DuplicateLine(from, to) => {
                let line = lines[from.index(lines.len())].clone();
                lines.insert(to.index(lines.len()), line);
            }
            Self::SwapLines(one, two) => {
                let length = lines.len();
                lines.swap(one.index(length), two.index(length));
            }
            Self::InsertWord(at, word) => {
                let places: Vec<usize> = text.char_indices().map(|(place, _)| place).collect();
                let mut text = text.to_owned();
                text.insert_str(*at.get(&places), word.get::<String>(&WORDS));
                return text;
            }
            Self::ReplaceToken(at, word) => return replace_token(text, *at, word.get::<String>(&WORDS)),
            Self::SwapSubtrees(one, two) => swap_subtrees(&mut lines, *one, *two),
        }
        lines.join("\n")
    }
}

/// Puts a word in the place of a token, or of the token and what belongs to it (`type: string`).
fn replace_token(text: &str, at: Index, word: &str) -> String {
    let is_token = |c: char| c.is_alphanumeric() || "-_$./#".contains(c);
    let mut tokens = Vec::new();
    let mut start = None;
    for (place, c) in text.char_indices().chain([(text.len(), ' ')]) {
        match start {
            None if is_token(c) => start = Some(place),
            Some(from) if !is_token(c) => {
                tokens.push(from..place);
                start = None;
            }
            _ => {}
        }
    }
    let mut text = text.to_owned();
    if !tokens.is_empty() {
        text.replace_range(at.get(&tokens).clone(), word);
    }
    text
}

/// Exchanges the values of two keys that are written over several lines, keeping the indentation right.
fn swap_subtrees(lines: &mut Vec<String>, one: Index, two: Index) {
    let indent = |line: &str| line.len() - line.trim_start().len();
    let subtree = |start: usize| {
        let deeper = |line: &&String| line.trim().is_empty() || indent(line) > indent(&lines[start]);
        start + 1 + lines[start + 1..].iter().take_while(deeper).count()
    };
    let (one, two) = (one.index(lines.len()), two.index(lines.len()));
    let (first, second) = (one.min(two), one.max(two));
    let (first_end, second_end) = (subtree(first), subtree(second));
    if first_end > second {
        return;
    }
    let moved = |from: usize, to: usize, depth: usize| -> Vec<String> {
        let shift = |line: &String| format!("{:depth$}{}", "", &line[indent(&lines[from]).min(indent(line))..]);
        lines[from..to].iter().map(shift).collect()
    };
    let to_first = moved(second, second_end, indent(&lines[first]));
    let to_second = moved(first, first_end, indent(&lines[second]));
    lines.splice(second..second_end, to_second);
    lines.splice(first..first_end, to_first);
}

/// Loads, checks and generates; a panic or a mistake that only the generator finds fails the test.
fn run(files: Vec<SourceFile>) -> Result<(), TestCaseError> {
    let findings = match load::load(files) {
        Err(findings) => findings,
        Ok(spec) => {
            let findings = lint(&spec);
            if findings.is_empty() {
                let generated = onelogin_codegen::generate(&spec);
                prop_assert!(generated.is_ok(), "{}", generated.unwrap_err());
                return Ok(());
            }
            findings
        }
    };
    prop_assert!(!findings.is_empty(), "a refusal says why");
    // Rendering must hold for any place in any text, too.
    prop_assert!(findings.iter().all(|finding| !finding.one_line().is_empty()));
    prop_assert!(!findings.to_string().is_empty());
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(cases()) })]

    #[test]
    fn no_damage_to_the_spec_makes_the_generator_panic(
        spec in any::<Index>(),
        damages in prop::collection::vec((any::<Index>(), mutation()), 1..4),
    ) {
        // Every second case is for the real spec and what is accepted, of which there is more to damage.
        let specs = SPECS.len();
        let spec = spec.index(2 * specs);
        let mut files = SPECS[if spec < specs { spec } else { spec % sound() }].clone();
        for (file, mutation) in damages {
            let file = file.index(files.len());
            files[file].text = mutation.apply(&files[file].text);
        }
        run(files)?;
    }

    #[test]
    fn no_text_at_all_makes_the_loader_panic(text in "(\\PC|[\\s\\x00-\\x1f\u{feff}\u{85}\u{2028}]|[-:?{}\\[\\],&*!|>'\"%@`#~] ?){0,60}") {
        let file = |name: &str, text: String| SourceFile { path: Path::new("spec/v1").join(name), text };
        run(vec![file("api.yaml", text.clone())])?;
        let api = SPECS[sound() - 1][0].text.clone();
        run(vec![file("api.yaml", api), file("users.yaml", text)])?;
    }
}

/// How many of the specs are clean: they come first, the one with all that is accepted last among them.
fn sound() -> usize {
    let accepted = |files: &Vec<SourceFile>| files.iter().any(|file| file.text.contains("users.remove_roles"));
    SPECS.iter().position(accepted).map_or(1, |last| last + 1)
}

/// How many cases an ordinary run tries.
fn cases() -> u32 {
    let wanted = std::env::var("PROPTEST_CASES").ok();
    wanted.and_then(|cases| cases.parse().ok()).unwrap_or(512)
}
