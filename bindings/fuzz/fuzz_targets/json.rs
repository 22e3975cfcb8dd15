//! Reads anything as the bodies of every operation; what is understood is written, read and written alike.
#![no_main]

use libfuzzer_sys::fuzz_target;
use onelogin::__replay::{Reading, exchanges, refusal};

/// Asserts that the encoding of what was read means the same.
fn stable(reading: Result<Reading, String>, read: impl Fn(&[u8]) -> Option<Result<Reading, String>>, id: &str) {
    let Ok(first) = reading else { return };
    let text = serde_json::to_vec(&first.encoded).expect("what was read can be written");
    match read(&text) {
        Some(Ok(second)) => assert_eq!(second.encoded, first.encoded, "{id}"),
        other => panic!("{id} cannot read what it has written: {other:?}"),
    }
}

fuzz_target!(|input: &[u8]| {
    for exchange in exchanges() {
        // An answer that is text is given as it came, and not as JSON.
        if exchange.is_json() {
            stable(exchange.read_answer(input), |text| Some(exchange.read_answer(text)), exchange.id());
        }
        if let Some(reading) = exchange.read_body(input) {
            stable(reading, |text| exchange.read_body(text), exchange.id());
        }
    }
    for status in [400, 401, 429, 503] {
        if let Some(error) = refusal(status, input) {
            assert!(!error.to_string().contains('\n'));
        }
    }
});
