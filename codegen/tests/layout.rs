//! The committed code can be read: no file is too long for an editor's outline or for a review.
#![allow(clippy::unwrap_used, reason = "a test tells what is wrong by failing")]

use std::fs;
use std::path::Path;

/// A file that holds one enum is a table of its values, as long as the page it was copied from.
fn is_table(text: &str) -> bool {
    text.matches("open_enum!(").count() == 1 && !text.contains("pub struct")
}

#[test]
fn no_generated_file_but_a_table_of_values_has_more_than_1200_lines() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../bindings/src/generated");
    let paths = onelogin_codegen::present(&folder).unwrap();
    assert!(!paths.is_empty());
    for path in paths {
        let text = fs::read_to_string(folder.join(&path)).unwrap();
        let lines = text.lines().count();
        assert!(lines <= 1200 || is_table(&text), "{} has {lines} lines", path.display());
    }
}
