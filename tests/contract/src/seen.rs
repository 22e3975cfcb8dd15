//! What the judges of `verify --external` have seen of each operation: written by them, read by `coverage`.

use anyhow::Context;
use serde::{Deserialize, Serialize};
use std::{
    collections::BTreeMap,
    fs,
    hash::{DefaultHasher, Hash, Hasher},
    path::{Path, PathBuf},
};

/// How often each operation, as `v2 users.get`, was seen.
pub type Counts = BTreeMap<String, usize>;

#[derive(Deserialize, Serialize)]
struct File {
    /// What tells one spec from another.
    spec: u64,
    operations: Counts,
}

/// Keeps what a judge has seen of the spec as it is.
///
/// # Errors
///
/// The file cannot be written.
pub fn write(judge: &str, operations: &Counts) -> anyhow::Result<()> {
    write_to(&folder(), stamp()?, judge, operations)
}

fn write_to(folder: &Path, spec: u64, judge: &str, operations: &Counts) -> anyhow::Result<()> {
    fs::create_dir_all(folder).with_context(|| format!("{} cannot be made", folder.display()))?;
    let path = folder.join(format!("{judge}.json"));
    let file = File { spec, operations: operations.clone() };
    fs::write(&path, serde_json::to_vec(&file)?).with_context(|| format!("{} cannot be written", path.display()))
}

/// What each judge has seen of the spec as it is, by the judge's name. What was seen of another spec is left out.
///
/// # Errors
///
/// The bundled spec cannot be read.
pub fn read() -> anyhow::Result<BTreeMap<String, Counts>> {
    Ok(read_from(&folder(), stamp()?))
}

fn read_from(folder: &Path, spec: u64) -> BTreeMap<String, Counts> {
    let paths = fs::read_dir(folder).into_iter().flatten().filter_map(|entry| Some(entry.ok()?.path()));
    let read = paths.filter_map(|path| {
        let file: File = serde_json::from_slice(&fs::read(&path).ok()?).ok()?;
        let judge = path.file_stem()?.to_str()?.to_owned();
        (file.spec == spec).then_some((judge, file.operations))
    });
    read.collect()
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../target/external/seen")
}

/// A number that is another when the bundled spec is.
fn stamp() -> anyhow::Result<u64> {
    let bundles = Path::new(env!("CARGO_MANIFEST_DIR")).join("../simulator/openapi");
    let mut paths: Vec<PathBuf> =
        fs::read_dir(&bundles)?.map(|entry| Ok(entry?.path())).collect::<anyhow::Result<_>>()?;
    paths.sort();
    let mut hasher = DefaultHasher::new();
    for path in paths {
        fs::read(&path).with_context(|| format!("{} cannot be read", path.display()))?.hash(&mut hasher);
    }
    Ok(hasher.finish())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_seen_of_another_spec_counts_for_nothing() {
        let folder = tempfile::tempdir().unwrap();
        assert!(read_from(folder.path(), 1).is_empty());
        let counts = Counts::from([("v2 users.get".to_owned(), 3)]);
        write_to(folder.path(), 1, "redocly", &counts).unwrap();
        write_to(folder.path(), 2, "prism", &counts).unwrap();
        assert_eq!(read_from(folder.path(), 1), BTreeMap::from([("redocly".to_owned(), counts)]));
    }
}
