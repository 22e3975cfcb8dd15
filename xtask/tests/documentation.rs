//! What the documents show is run: Rust by a test, and every task is called as it can be called.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

/// Every document of this workspace with its text.
fn documents() -> Vec<(PathBuf, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let output = Command::new("git").args(["ls-files", "*.md"]).current_dir(root).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let paths = String::from_utf8(output.stdout).unwrap();
    let documents: Vec<_> = paths.lines().map(|path| root.join(path)).collect();
    assert!(documents.len() >= 20, "only {} documents", documents.len());
    documents.into_iter().map(|path| (path.clone(), fs::read_to_string(path).unwrap())).collect()
}

/// The blocks of a document: what stands behind the fence, and the text.
fn blocks(text: &str) -> impl Iterator<Item = (&str, &str)> {
    text.split("```").skip(1).step_by(2).filter_map(|block| block.split_once('\n'))
}

#[test]
fn all_rust_in_documents_is_a_documentation_test_or_stands_in_a_program_that_is_run() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let contract = root.join("tests/contract");
    let sources = onelogin_codegen::present(&contract).unwrap();
    let sources = sources.iter().filter(|path| path.extension().is_some_and(|extension| extension == "rs"));
    let programs: Vec<String> = sources.map(|path| fs::read_to_string(contract.join(path)).unwrap()).collect();
    let mut count = 0;
    for (path, text) in documents() {
        let library = fs::read_to_string(path.with_file_name("src/lib.rs")).unwrap_or_default();
        let tested = path.ends_with("README.md") && library.contains("#[doc = include_str!(\"../README.md\")]");
        for (fence, rust) in blocks(&text).filter(|(fence, _)| fence.starts_with("rust")) {
            count += 1;
            let run = programs.iter().any(|program| program.contains(rust));
            assert!(run || tested && fence != "rust,ignore", "{} shows what is not run:\n{rust}", path.display());
        }
    }
    assert!(count >= 15, "only {count} blocks");
}

#[test]
fn every_task_that_a_document_names_exists_with_its_options() {
    let mut count = 0;
    for (path, text) in documents() {
        for call in text.split("cargo xtask ").skip(1) {
            // Up to the end of the code, or of the line of a block.
            let call = call.split(['`', '\n', '#']).next().unwrap().trim();
            // What is a sentence by then is not a call; a placeholder of options is none that could be tried.
            if call.is_empty() || call.starts_with('-') || call.contains('[') {
                continue;
            }
            let output =
                Command::new(env!("CARGO_BIN_EXE_xtask")).args(call.split_whitespace()).arg("--help").output().unwrap();
            let said = String::from_utf8_lossy(&output.stderr);
            assert!(output.status.success(), "{}: `cargo xtask {call}`: {said}", path.display());
            count += 1;
        }
    }
    assert!(count >= 20, "only {count} calls");
}
