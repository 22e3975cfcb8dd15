//! What a live run saw, as a file that `cargo xtask replay` reads.

use super::line::Exchange;
use anyhow::Context;
use onelogin_codegen::load::Spec;
use serde_json::Value;
use std::{
    collections::BTreeSet,
    fs::{self, File, OpenOptions},
    io::{self, BufWriter, Write},
    path::{Path, PathBuf},
};

/// What stands in place of a secret.
const LEFT_OUT: &str = "(left out)";

/// Names that the spec has for secrets which only logins and requests hold, and for harmless things besides.
const COMMON: [&str; 3] = ["code", "data", "value"];

/// A recording under way: one exchange a line.
#[derive(Debug)]
pub(super) struct Record {
    path: PathBuf,
    file: BufWriter<File>,
    /// The names of members that hold secrets.
    secrets: BTreeSet<String>,
    lines: usize,
    /// Why the last line could not be written.
    failure: Option<io::Error>,
}

impl Record {
    /// Begins a recording in a new file, which nobody else may read.
    pub(super) fn create(path: &Path, spec: &Spec) -> anyhow::Result<Self> {
        let mut options = OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let file = options.open(path).with_context(|| format!("{} cannot be created", path.display()))?;
        let mut secrets = BTreeSet::new();
        for document in &spec.documents {
            each_secret(&document.value, &mut |name| {
                secrets.insert(name.to_owned());
            });
        }
        secrets.retain(|name| !COMMON.contains(&name.as_str()));
        Ok(Self { path: path.to_owned(), file: BufWriter::new(file), secrets, lines: 0, failure: None })
    }

    /// Adds an exchange, without its secrets. What goes wrong is told at the end: the run goes on.
    pub(super) fn add(&mut self, exchange: &Exchange) {
        let mut line = exchange.to_json(self.lines + 1);
        if let Some(body) = line.get_mut("body") {
            self.leave_out(body);
        }
        match writeln!(self.file, "{line}").and_then(|()| self.file.flush()) {
            Ok(()) => self.lines += 1,
            Err(error) => self.failure = Some(error),
        }
    }

    fn leave_out(&self, value: &mut Value) {
        match value {
            Value::Array(items) => items.iter_mut().for_each(|item| self.leave_out(item)),
            Value::Object(members) => {
                for (name, value) in members {
                    match value {
                        Value::String(text) if self.secrets.contains(name) => *text = LEFT_OUT.to_owned(),
                        value => self.leave_out(value),
                    }
                }
            }
            _ => {}
        }
    }

    /// How many exchanges it holds. One that holds none is no file.
    pub(super) fn finish(self) -> anyhow::Result<usize> {
        if let Some(error) = self.failure {
            return Err(error).context("the recording is not complete");
        }
        if self.lines == 0 {
            fs::remove_file(&self.path).with_context(|| format!("{} cannot be removed", self.path.display()))?;
        }
        Ok(self.lines)
    }
}

/// The properties of a document that are of the format `password`.
fn each_secret(value: &Value, found: &mut impl FnMut(&str)) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| each_secret(item, found)),
        Value::Object(members) => {
            for (name, property) in members.get("properties").and_then(Value::as_object).into_iter().flatten() {
                if property.get("format").and_then(Value::as_str) == Some("password") {
                    found(name);
                }
            }
            members.values().for_each(|member| each_secret(member, found));
        }
        _ => {}
    }
}
