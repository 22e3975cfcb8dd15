//! The frozen base spec and the patches of `tests/diff`, each with what is expected of it.

use diffy::Patch;
use onelogin_codegen::{
    diagnostics::Diagnostics,
    load::{self, SourceFile, Spec},
};
use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    sync::LazyLock,
};

/// A patch, and the spec without it and with it.
pub(crate) struct Case {
    /// The file's name without its ending.
    pub(crate) name: String,
    header: Vec<String>,
    pub(crate) base: Spec,
    pub(crate) head: Spec,
}

impl Case {
    /// What the lines of the header that begin with `key` and a colon say.
    pub(crate) fn expected(&self, key: &str) -> Vec<&str> {
        let key = format!("{key}: ");
        self.header.iter().filter_map(|line| line.strip_prefix(&key)).collect()
    }
}

/// All patches, in the order of their names; read once for all tests, since lint takes its time.
pub(crate) fn cases() -> &'static [Case] {
    static CASES: LazyLock<Vec<Case>> = LazyLock::new(read);
    &CASES
}

fn read() -> Vec<Case> {
    // There is no code to talk about where lint finds something.
    let linted = |files: &_| onelogin_codegen::check(spec(files)?);
    let base = base();
    let base_spec = linted(&base).unwrap();
    let folder = folder().join("patches");
    let mut paths: Vec<PathBuf> = fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    let case = |path: &PathBuf| {
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        let text = fs::read_to_string(path).unwrap();
        let (header, patches) = text.split_at(text.find("--- ").unwrap());
        let head = patched(&base, patches).unwrap_or_else(|why| panic!("{name}: {why}"));
        let head = linted(&head).unwrap_or_else(|findings| panic!("{name}: {findings}"));
        Case { header: header.lines().map(str::to_owned).collect(), base: base_spec.clone(), head, name }
    };
    paths.iter().map(case).collect()
}

/// The files of the base, by their path in it.
pub(crate) fn base() -> BTreeMap<String, String> {
    let files = load::read(&folder().join("base")).unwrap();
    let path = |file: &SourceFile| file.path.strip_prefix("base").unwrap().to_string_lossy().replace('\\', "/");
    files.into_iter().map(|file| (path(&file), file.text)).collect()
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/diff")
}

/// Each file's part of a patch begins with the line of its old name.
fn patched(base: &BTreeMap<String, String>, patches: &str) -> Result<BTreeMap<String, String>, String> {
    let mut files = base.clone();
    let starts: Vec<usize> = patches.match_indices("--- ").map(|(at, _)| at).collect();
    let starts: Vec<usize> = starts.into_iter().filter(|at| *at == 0 || patches[..*at].ends_with('\n')).collect();
    for (index, start) in starts.iter().enumerate() {
        let end = starts.get(index + 1).copied().unwrap_or(patches.len());
        let patch = Patch::from_str(&patches[*start..end]).map_err(|error| error.to_string())?;
        let name = |name: Option<&str>| name.and_then(|name| name.split_once('/')).map(|(_, path)| path.to_owned());
        let (was, is) = (name(patch.original()), name(patch.modified()));
        // `/dev/null` stands for a file that is not there.
        let text = files.remove(was.as_deref().unwrap_or_default()).unwrap_or_default();
        let text = diffy::apply(&text, &patch).map_err(|error| error.to_string())?;
        files.extend(is.filter(|path| path != "dev/null").map(|path| (path, text)));
    }
    Ok(files)
}

/// The spec of these files.
pub(crate) fn spec(files: &BTreeMap<String, String>) -> Result<Spec, Diagnostics> {
    let file = |(path, text): (&String, &String)| SourceFile { path: Path::new("spec").join(path), text: text.clone() };
    load::load(files.iter().map(file).collect())
}
