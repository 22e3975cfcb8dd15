//! The guides under `docs/`: their programs are those that are run here, and do what the guides say.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod audit_export;
mod coming_from;
mod custom_attributes;
mod directory_sync;
mod errors;
mod login_with_mfa;
mod many_tenants;
mod offboarding;
mod testing;

use std::{fs, path::Path};

#[test]
fn the_program_that_a_guide_shows_is_the_one_that_is_run() {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut count = 0;
    for entry in fs::read_dir(here.join("../../docs")).unwrap() {
        let guide = entry.unwrap().path();
        let name = guide.file_stem().unwrap().to_str().unwrap().to_owned();
        let Ok(program) = fs::read_to_string(here.join(format!("src/bin/{name}.rs"))) else { continue };
        let text = fs::read_to_string(&guide).unwrap();
        let shown = text.split("```rust\n").nth(1).unwrap().split("```").next().unwrap();
        // Behind its first sentence and what is there for this workspace alone.
        let program = program.split_once("\n\n").unwrap().1;
        assert_eq!(shown, program, "copy docs/{name}.md to tests/contract/src/bin/{name}.rs, or the other way");
        count += 1;
    }
    assert!(count >= 9, "only {count} guides have a program");
}
