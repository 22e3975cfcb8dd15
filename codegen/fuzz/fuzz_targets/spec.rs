//! Feeds arbitrary bytes, split into files, to the loader, to lint and, when both pass them, to the generator.
//!
//! The input is a list of files with a NUL byte between two; the first line of each is its path.
#![no_main]

use std::path::PathBuf;

use libfuzzer_sys::fuzz_target;
use onelogin_codegen::load::{self, SourceFile};
use onelogin_codegen::{generate, lint::lint};

fuzz_target!(|input: &[u8]| {
    let files = input.split(|byte| *byte == 0).map(|file| {
        let file = String::from_utf8_lossy(file);
        let (path, text) = file.split_once('\n').unwrap_or(("spec/v1/api.yaml", &file));
        SourceFile { path: PathBuf::from(path), text: text.to_owned() }
    });
    let findings = match load::load(files.collect()) {
        Err(findings) => findings,
        Ok(spec) => {
            let findings = lint(&spec);
            if findings.is_empty() {
                if let Err(missed) = generate(&spec) {
                    panic!("lint let this pass:\n{missed}");
                }
                return;
            }
            findings
        }
    };
    assert!(!findings.to_string().is_empty(), "a refusal says why");
});
