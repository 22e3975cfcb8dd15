//! The two halves of `cargo xtask verify` that need the bindings hold.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use onelogin_contract::{coverage, spec, statuses, verify};

#[tokio::test]
async fn every_operation_is_met_with_every_status_it_documents() {
    let run = statuses::run(&spec().unwrap()).await.unwrap();
    assert!(run.missing.is_empty(), "{}", run.missing);
    assert!(run.statuses().count() >= run.operations.len(), "{}", run.totals());
    assert!(coverage::readme_has(&run.totals()).unwrap());
}

#[test]
fn every_example_comes_through_its_type_whole() {
    let (count, lost) = verify::decode_examples(&spec().unwrap());
    assert!(lost.is_empty(), "{lost}");
    assert!(count > 0);
}
