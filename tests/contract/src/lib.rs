//! What needs the bindings, the spec and the simulator at once: contract runs, replay and the demo.
//!
//! Tests and `cargo xtask` use the same functions: what one reports, the other reports too.

pub mod coverage;
pub mod demo;
pub mod examples;
pub mod live;
mod provoke;
pub mod replay;
pub mod seen;
pub mod statuses;
pub mod tenant;
pub mod verify;
pub mod watch;
pub mod way;
pub mod wire;

/// The bindings, as this crate is built with them.
pub use onelogin;
pub use provoke::documented_call;

use anyhow::{Context, bail};
use onelogin_codegen::load::{self, Spec};
use std::path::Path;

/// The spec of this checkout.
///
/// # Errors
///
/// What the loader or lint found.
pub fn spec() -> anyhow::Result<Spec> {
    let root =
        Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).context("this crate is not two folders deep")?;
    match load::read(&root.join("spec")).and_then(load::load).and_then(onelogin_codegen::check) {
        Ok(spec) => Ok(spec),
        Err(findings) => bail!("the spec has mistakes\n\n{findings}"),
    }
}
