//! Puts generated files into a folder, and nothing else: what is no longer generated goes.

use crate::layout::Files;
use std::{
    fs, io,
    path::{Path, PathBuf},
};

/// Makes `folder` hold exactly `files`. Files that are the same already are not touched.
///
/// # Errors
///
/// What the file system refuses, with the path.
pub fn write(files: &Files, folder: &Path) -> io::Result<()> {
    for path in present(folder)? {
        if !files.contains_key(&path) {
            fs::remove_file(folder.join(&path)).map_err(|error| named(&path, &error))?;
        }
    }
    for (path, text) in files {
        let target = folder.join(path);
        if fs::read(&target).is_ok_and(|old| old == text.as_bytes()) {
            continue;
        }
        if let Some(parent) = target.parent() {
            fs::create_dir_all(parent).map_err(|error| named(parent, &error))?;
        }
        fs::write(&target, text).map_err(|error| named(&target, &error))?;
    }
    Ok(())
}

/// The files below a folder, by their path there; none where there is no folder.
///
/// # Errors
///
/// What the file system refuses.
pub fn present(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    let mut folders = vec![PathBuf::new()];
    while let Some(inner) = folders.pop() {
        let entries = match fs::read_dir(folder.join(&inner)) {
            Ok(entries) => entries,
            Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
            Err(error) => return Err(named(&inner, &error)),
        };
        for entry in entries {
            let entry = entry?;
            let path = inner.join(entry.file_name());
            if entry.file_type()?.is_dir() { folders.push(path) } else { found.push(path) }
        }
    }
    found.sort();
    Ok(found)
}

fn named(path: &Path, error: &io::Error) -> io::Error {
    io::Error::new(error.kind(), format!("{}: {error}", path.display()))
}
