//! Watches whatever a test run lets out, and ends it when there is a secret in it.
//!
//! The secrets that tests use are easy to find. Every span, event and log line of the process is looked at, down to those
//! of the HTTP stack, and every outcome of every attempt, through the clients that [`Tenant`](crate::tenant::Tenant) and
//! [`Wire`](crate::wire::Wire) make.

use onelogin::IncomingResponse;
use onelogin_simulator::Simulator;
use std::{
    error::Error,
    io::{self, Write},
    process,
    sync::Once,
};
use tracing_subscriber::fmt::format::FmtSpan;

/// The client secret of every test.
pub const CLIENT_SECRET: &str = "planted-client-secret";
/// The beginning of every token that a test hands out by itself. Those of the simulator are 64 hexadecimal digits.
pub const TOKEN: &str = "planted-token";
/// The beginning of every password that a test sets.
pub const PASSWORD: &str = "planted-password";

/// The secret in a text, if there is one.
pub fn secret_in(text: &str) -> Option<&str> {
    // The second is the client secret behind `simulator:` and the third behind `id:`, as HTTP Basic has them.
    let planted = [
        CLIENT_SECRET,
        "c2ltdWxhdG9yOnBsYW50ZWQtY2xpZW50LXNlY3JldA",
        "aWQ6cGxhbnRlZC1jbGllbnQtc2VjcmV0",
        TOKEN,
        PASSWORD,
        Simulator::PASSWORD,
    ];
    planted.into_iter().find(|secret| text.contains(secret)).or_else(|| token_in(text))
}

/// The first run of at least 64 hexadecimal digits.
fn token_in(text: &str) -> Option<&str> {
    let is_digit = |place: &usize| text.as_bytes().get(*place).is_some_and(u8::is_ascii_hexdigit);
    // One digit in 64 of such a run is at one of these places: the others, of very many lines, need no look.
    (63..text.len()).step_by(64).filter(is_digit).find_map(|place| {
        let start = place - (0..place).rev().take_while(is_digit).count();
        let end = place + (place..text.len()).take_while(is_digit).count();
        text.get(start..end).filter(|run| run.len() >= 64)
    })
}

/// Ends the process if there is a secret in the text.
pub fn look_at(text: &str) {
    if let Some(secret) = secret_in(text) {
        // Not a panic: it would be caught by the test that caused it, or by the runtime.
        drop(writeln!(io::stderr(), "LEAK of {secret:?} in: {text}"));
        process::abort();
    }
}

/// Looks at an error, at what it holds and at what caused it.
pub fn look_at_error(error: &onelogin::Error) {
    let mut text = format!("{error} {error:?} {error:#?} {:?} {:?}", error.attempts(), error.fields());
    let mut source = error.source();
    while let Some(cause) = source {
        text.push_str(&format!(" {cause} {cause:?}"));
        source = cause.source();
    }
    look_at(&text);
}

/// Looks at what became of an attempt.
pub fn look_at_response(response: &IncomingResponse<'_>) {
    look_at(&format!("{response:?}"));
    response.error.into_iter().for_each(look_at_error);
}

/// Looks at all spans, events and log lines of this process from now on.
pub fn everything() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        let lines = tracing_subscriber::fmt()
            .with_max_level(tracing::Level::TRACE)
            .with_span_events(FmtSpan::FULL)
            .with_ansi(false)
            .with_writer(|| Lines);
        // Fails where a test has a subscriber of its own, which looks for itself.
        drop(lines.try_init());
    });
}

/// Where lines go: nowhere, when they have been looked at.
struct Lines;

impl Write for Lines {
    fn write(&mut self, line: &[u8]) -> io::Result<usize> {
        look_at(&String::from_utf8_lossy(line));
        Ok(line.len())
    }
    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_is_found_wherever_it_is() {
        for before in 0..130 {
            for digits in [63, 64, 65, 200] {
                let text = format!(
                    "{}{}-ß",
                    "é".repeat(before / 2) + &"-".repeat(before % 2),
                    "0aF".repeat(67).split_at(digits).0
                );
                assert_eq!(secret_in(&text).map(str::len), Some(digits).filter(|digits| *digits >= 64), "{text}");
            }
        }
    }
}
