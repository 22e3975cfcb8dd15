//! Reads recordings, whatever their format, an exchange at a time.

use super::{Recording, har};
use serde_json::{Map, Value};
use std::{
    ffi::OsStr,
    fs::File,
    io::{self, BufRead, BufReader},
    path::Path,
};

/// How exchanges are recorded.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Format {
    /// An HTTP archive.
    Har,
    /// One JSON object a line.
    Lines,
}

impl Format {
    /// By the end of its name.
    pub(super) fn of(file: &Path) -> Self {
        let is_har = file.extension().is_some_and(|extension: &OsStr| extension.eq_ignore_ascii_case("har"));
        if is_har { Self::Har } else { Self::Lines }
    }
}

/// A recorded exchange, with what is not judged of it.
pub(super) struct Exchange {
    /// What is judged.
    pub(super) recording: Recording,
    /// The query, where it stands apart from the path.
    pub(super) query: Option<String>,
    /// The headers of the answer.
    pub(super) headers: Vec<(String, String)>,
    /// Why the body that the answer had is not there.
    pub(super) unread: Option<String>,
}

/// What was found at a place of a file.
pub(super) enum Found {
    Exchange(Exchange),
    /// A request that no answer came to.
    Unanswered,
    /// Something else, and why it is no exchange.
    Nothing(String),
}

/// A place in a file: a line or an entry, counted from 1.
#[derive(Clone, Debug)]
pub(super) struct Place {
    pub(super) file: String,
    pub(super) number: u64,
    pub(super) is_line: bool,
}

impl std::fmt::Display for Place {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { file, number, is_line } = self;
        if *is_line { write!(f, "{file}:{number}") } else { write!(f, "{file} entry {number}") }
    }
}

/// Hands on everything in a file; an error is why the rest of it cannot be read.
pub(super) fn read(file: &Path, see: &mut dyn FnMut(Place, Found)) -> Result<(), String> {
    let shown = file.display().to_string();
    let unreadable = |error: io::Error| format!("{} cannot be read: {error}", file.display());
    let mut reader = BufReader::new(File::open(file).map_err(unreadable)?);
    // Windows programs begin a file with a mark of its encoding.
    if reader.fill_buf().map_err(unreadable)?.starts_with(b"\xef\xbb\xbf") {
        reader.consume(3);
    }
    let mut number = 0;
    if Format::of(file) == Format::Har {
        let mut see = |mut found| {
            number += 1;
            if let Found::Exchange(exchange) = &mut found {
                exchange.recording.id = number.into();
            }
            see(Place { file: shown.clone(), number, is_line: false }, found);
        };
        return har::read(reader, &mut see).map_err(|why| format!("{shown} is no HTTP archive: {why}"));
    }
    let mut line = Vec::new();
    while reader.read_until(b'\n', &mut line).map_err(unreadable)? > 0 {
        number += 1;
        if !line.trim_ascii().is_empty() {
            let found = exchange(&line).map_or_else(Found::Nothing, Found::Exchange);
            see(Place { file: shown.clone(), number, is_line: true }, found);
        }
        line.clear();
    }
    Ok(())
}

fn exchange(line: &[u8]) -> Result<Exchange, String> {
    let mut value: Value = serde_json::from_slice(line).map_err(|error| {
        // serde_json counts lines as well, from the start of this one.
        let what = error.to_string();
        format!("{} at column {}", what.split(" at line ").next().unwrap_or_default(), error.column())
    })?;
    if !value.is_object() {
        return Err("it is no object".to_owned());
    }
    let headers = value.get("headers").and_then(Value::as_object).into_iter().flatten();
    let header = |(name, value): (&String, &Value)| Some((name.clone(), value.as_str()?.to_owned()));
    Ok(Exchange {
        headers: headers.filter_map(header).collect(),
        query: value.get("query").and_then(Value::as_str).map(str::to_owned),
        recording: Recording {
            id: value.get("id").cloned().unwrap_or_default(),
            method: text(&value, "method")?,
            path: text(&value, "path")?,
            status: status(&value)?,
            body: value.get_mut("body").map(Value::take).unwrap_or_default(),
        },
        unread: None,
    })
}

/// An exchange as a line.
pub(super) fn line(exchange: &Exchange) -> Value {
    let Exchange { recording, query, headers, .. } = exchange;
    let headers: Map<_, _> = headers.iter().map(|(name, value)| (name.clone(), value.clone().into())).collect();
    let mut line = Map::new();
    line.insert("id".to_owned(), recording.id.clone());
    line.insert("method".to_owned(), recording.method.clone().into());
    line.insert("path".to_owned(), recording.path.clone().into());
    line.extend(query.clone().map(|query| ("query".to_owned(), query.into())));
    line.insert("status".to_owned(), recording.status.into());
    line.insert("headers".to_owned(), headers.into());
    line.insert("body".to_owned(), recording.body.clone());
    line.into()
}

/// A member that is text.
pub(super) fn text(value: &Value, name: &str) -> Result<String, String> {
    match value.get(name) {
        Some(Value::String(text)) => Ok(text.clone()),
        Some(_) => Err(format!("`{name}` is no text")),
        None => Err(format!("it has no `{name}`")),
    }
}

/// The status of an answer.
pub(super) fn status(value: &Value) -> Result<u16, String> {
    let status = value.get("status").ok_or("it has no `status`")?;
    let number = status.as_u64().and_then(|status| u16::try_from(status).ok());
    number.ok_or_else(|| "`status` is no number from 0 to 65535".to_owned())
}
