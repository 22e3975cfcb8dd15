//! Turns the OpenAPI description of the OneLogin API into the source of the crate `onelogin`.
//!
//! `load -> lint -> lower -> progenitor -> raise -> lay out -> print`, each stage a module of this name. The whole is a
//! pure function of the files in `spec/`: the same input gives the same bytes.

pub mod bundle;
pub mod diagnostics;
mod docs;
pub mod json_schema;
mod layout;
pub mod lint;
pub mod load;
mod lower;
mod meanings;
pub mod model;
pub mod names;
mod progenitor;
mod raise;
mod write;

pub use layout::Files;
pub use write::{present, write};

use diagnostics::{Diagnostic, Diagnostics};
use load::Spec;
use std::path::Path;

/// Reads, checks and generates: all files of `bindings/src/generated`, by their path there.
///
/// ```no_run
/// # use std::path::Path;
/// match onelogin_codegen::generate_from(Path::new("spec")) {
///     Ok(files) => println!("{} files", files.len()),
///     Err(findings) => eprintln!("{findings}"),
/// }
/// ```
///
/// # Errors
///
/// What the loader or lint found, with places and what to write instead.
pub fn generate_from(spec: &Path) -> Result<Files, Diagnostics> {
    generate(&check(load::load(load::read(spec)?)?)?)
}

/// The spec itself, if lint finds nothing.
///
/// # Errors
///
/// What lint found.
pub fn check(spec: Spec) -> Result<Spec, Diagnostics> {
    let findings = lint::lint(&spec);
    if findings.is_empty() { Ok(spec) } else { Err(findings) }
}

/// Generates from a spec that passed [`check`].
///
/// # Errors
///
/// A mistake that lint should have found and did not.
pub fn generate(spec: &Spec) -> Result<Files, Diagnostics> {
    layout::files(spec).map_err(|(name, message)| {
        let document = spec.documents.iter().find(|document| document.name == name).or(spec.documents.first());
        let help = "this is a gap in lint: add a rule for it, with a broken spec beside the others";
        let finding = |document: &load::Document| Diagnostic::new("generation", &document.locate(""), &message, help);
        document.map_or_else(Diagnostics::default, |document| finding(document).into())
    })
}
