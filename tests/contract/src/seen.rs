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
    let folder = folder();
    fs::create_dir_all(&folder).with_context(|| format!("{} cannot be made", folder.display()))?;
    let path = folder.join(format!("{judge}.json"));
    let file = File { spec: stamp()?, operations: operations.clone() };
    fs::write(&path, serde_json::to_vec(&file)?).with_context(|| format!("{} cannot be written", path.display()))
}

/// What each judge has seen of the spec as it is, by the judge's name. What was seen of another spec is left out.
///
/// # Errors
///
/// The bundled spec cannot be read.
pub fn read() -> anyhow::Result<BTreeMap<String, Counts>> {
    let stamp = stamp()?;
    let Ok(entries) = fs::read_dir(folder()) else { return Ok(BTreeMap::new()) };
    let paths = entries.filter_map(|entry| Some(entry.ok()?.path()));
    let read = paths.filter_map(|path| {
        let file: File = serde_json::from_slice(&fs::read(&path).ok()?).ok()?;
        let judge = path.file_stem()?.to_str()?.to_owned();
        (file.spec == stamp).then_some((judge, file.operations))
    });
    Ok(read.collect())
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
