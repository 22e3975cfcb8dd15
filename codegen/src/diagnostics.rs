//! Findings about the spec, each tied to its place in a file and rendered the way rustc renders its errors.

use std::cmp::Ordering;
use std::collections::BTreeMap;
use std::fmt;
use std::path::Path;
use std::sync::Arc;

use crate::load::SourceFile;

/// A place between two characters of a file; lines and columns count from 1, columns in characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Position {
    /// The line.
    pub line: usize,
    /// The column.
    pub column: usize,
}

/// A span of one line in a file. What spans several lines is stood for by its first.
#[derive(Clone)]
pub struct Location {
    file: Arc<SourceFile>,
    /// Where the span begins.
    pub start: Position,
    /// Where it ends: the column after its last character, on the same line.
    pub end: Position,
}

impl Location {
    /// The span from `start` to `end`, which have to be on one line.
    pub(crate) fn new(file: Arc<SourceFile>, start: Position, end: Position) -> Self {
        let end = end.max(start);
        Self { file, start, end }
    }

    /// The first character of a file.
    pub fn start_of(file: Arc<SourceFile>) -> Self {
        let start = Position { line: 1, column: 1 };
        Self { file, start, end: start }
    }

    /// The file, as it is shown to people.
    pub fn path(&self) -> &Path {
        &self.file.path
    }

    fn order(&self) -> (&Path, Position, Position) {
        (self.path(), self.start, self.end)
    }
}

impl PartialEq for Location {
    fn eq(&self, other: &Self) -> bool {
        self.order() == other.order()
    }
}

impl Eq for Location {}

/// The order of the source: by file, then from top to bottom.
impl Ord for Location {
    fn cmp(&self, other: &Self) -> Ordering {
        self.order().cmp(&other.order())
    }
}

impl PartialOrd for Location {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// `path:line:column`, which editors and terminals turn into a link.
impl fmt::Display for Location {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Position { line, column } = self.start;
        write!(f, "{}:{line}:{column}", self.path().display())
    }
}

impl fmt::Debug for Location {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// A place and what is to be said about it; the text may be empty.
#[derive(Clone, Debug)]
pub struct Label {
    /// The place.
    pub location: Location,
    /// A few words, printed behind the carets.
    pub text: String,
}

/// One finding.
#[derive(Clone, Debug)]
pub struct Diagnostic {
    /// The rule it breaks, one of [`crate::lint::rules::ALL`].
    pub rule: &'static str,
    /// What is wrong, in one sentence without a full stop.
    pub message: String,
    /// Where it is wrong.
    pub primary: Label,
    /// Other places that explain it.
    pub secondary: Vec<Label>,
    /// What to write instead.
    pub help: String,
}

impl Diagnostic {
    /// A finding at one place.
    pub fn new(rule: &'static str, location: &Location, message: impl Into<String>, help: impl Into<String>) -> Self {
        Self {
            rule,
            message: message.into(),
            primary: Label { location: location.clone(), text: String::new() },
            secondary: Vec::new(),
            help: help.into(),
        }
    }

    /// Puts words behind the carets.
    #[must_use]
    pub fn label(mut self, text: impl Into<String>) -> Self {
        self.primary.text = text.into();
        self
    }

    /// Points at a second place.
    #[must_use]
    pub fn also(mut self, location: &Location, text: impl Into<String>) -> Self {
        self.secondary.push(Label { location: location.clone(), text: text.into() });
        self
    }

    /// The finding on one line, for output that is read line by line such as `cargo::error=`.
    pub fn one_line(&self) -> String {
        let line = format!("{}: [{}] {}; {}", self.primary.location, self.rule, self.message, self.help);
        line.split_whitespace().collect::<Vec<_>>().join(" ")
    }
}

impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "error[{}]: {}", self.rule, self.message)?;
        let width = self.gutter();
        let primary = &self.primary.location;
        let (here, elsewhere): (Vec<&Label>, Vec<&Label>) =
            self.secondary.iter().partition(|label| label.location.path() == primary.path());
        writeln!(f, "{:width$}--> {primary}", "")?;
        let mut marks = vec![(&self.primary, '^')];
        marks.extend(here.into_iter().map(|label| (label, '-')));
        snippet(f, width, &marks)?;
        for label in elsewhere {
            writeln!(f, "{:width$}::: {}", "", label.location)?;
            snippet(f, width, &[(label, '-')])?;
        }
        write!(f, "{:width$} = help: {}", "", self.help)
    }
}

impl Diagnostic {
    /// How many columns the largest line number takes.
    fn gutter(&self) -> usize {
        let lines = self.secondary.iter().chain([&self.primary]);
        let largest = lines.map(|label| label.location.start.line).max();
        largest.unwrap_or(0).to_string().len()
    }
}

/// Prints the lines that are pointed at, in their order, between two empty gutters.
fn snippet(f: &mut fmt::Formatter<'_>, width: usize, marks: &[(&Label, char)]) -> fmt::Result {
    let mut rows: BTreeMap<usize, Vec<(&Label, char)>> = BTreeMap::new();
    for &(label, mark) in marks {
        let line = label.location.start.line;
        rows.entry(line).or_default().push((label, mark));
    }
    writeln!(f, "{:width$} |", "")?;
    let mut previous = None;
    for (line, marks) in rows {
        if previous.is_some_and(|previous| previous + 1 < line) {
            writeln!(f, "...")?;
        }
        previous = Some(line);
        let Some((first, _)) = marks.first() else {
            continue;
        };
        let text = lines(&first.location.file.text).nth(line - 1).unwrap_or_default();
        let text = printable(text);
        writeln!(f, "{}", format!("{line:width$} | {text}").trim_end())?;
        for (label, mark) in marks {
            let Location { start, end, .. } = &label.location;
            let indent = " ".repeat(start.column.saturating_sub(1));
            let carets = mark.to_string().repeat(end.column.saturating_sub(start.column).max(1));
            let row = format!("{:width$} | {indent}{carets} {}", "", label.text);
            writeln!(f, "{}", row.trim_end())?;
        }
    }
    writeln!(f, "{:width$} |", "")
}

/// The lines of a file. A lone carriage return ends a line too, as it does in YAML.
pub(crate) fn lines(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = Some(text);
    std::iter::from_fn(move || {
        let text = rest?;
        let Some(end) = text.find(['\n', '\r']) else {
            return rest.take();
        };
        let skip = if text[end..].starts_with("\r\n") { 2 } else { 1 };
        rest = Some(&text[end + skip..]);
        Some(&text[..end])
    })
}

/// Replaces what would move the carets or upset a terminal.
fn printable(line: &str) -> String {
    let show = |c: char| match c {
        '\t' => ' ',
        c if c.is_control() => char::REPLACEMENT_CHARACTER,
        c => c,
    };
    line.chars().map(show).collect()
}

/// All findings about a spec, in the order of the source and without repetitions.
#[derive(Clone, Debug, Default)]
pub struct Diagnostics(Vec<Diagnostic>);

impl Diagnostics {
    /// Sorts findings by their place and drops a second one of the same rule at the same place.
    pub fn new(mut findings: Vec<Diagnostic>) -> Self {
        findings.sort_by(|a, b| (&a.primary.location, a.rule).cmp(&(&b.primary.location, b.rule)));
        findings.dedup_by(|later, earlier| {
            later.rule == earlier.rule && later.primary.location == earlier.primary.location
        });
        Self(findings)
    }

    /// Whether there is nothing to complain about.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// How many findings there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// The findings, in the order of the source.
    pub fn iter(&self) -> std::slice::Iter<'_, Diagnostic> {
        self.0.iter()
    }
}

impl From<Diagnostic> for Diagnostics {
    fn from(finding: Diagnostic) -> Self {
        Self(vec![finding])
    }
}

impl<'a> IntoIterator for &'a Diagnostics {
    type Item = &'a Diagnostic;
    type IntoIter = std::slice::Iter<'a, Diagnostic>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

/// Every finding in full, an empty line between two.
impl fmt::Display for Diagnostics {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, finding) in self.0.iter().enumerate() {
            if index > 0 {
                write!(f, "\n\n")?;
            }
            write!(f, "{finding}")?;
        }
        Ok(())
    }
}

impl std::error::Error for Diagnostics {}
