//! Findings about the spec, each tied to its place in a file and rendered the way rustc renders its errors.

use std::cmp::Ordering;
use std::fmt;
use std::path::Path;
use std::sync::Arc;

use annotate_snippets::{Annotation, AnnotationKind, Level, Renderer, Snippet};

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

/// No colours: what is printed is also kept in files and read by tests. The width is that of a long line of the spec; what
/// is longer is cut around what is pointed at.
const RENDERER: Renderer = Renderer::plain().term_width(140);

impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut files: Vec<(&Location, Vec<Mark<'_>>)> =
            vec![(&self.primary.location, vec![(&self.primary, AnnotationKind::Primary)])];
        for label in &self.secondary {
            let mark = (label, AnnotationKind::Context);
            match files.iter_mut().find(|(location, _)| location.path() == label.location.path()) {
                Some((_, marks)) => marks.push(mark),
                None => files.push((&label.location, vec![mark])),
            }
        }
        let report = Level::ERROR
            .primary_title(printable(&self.message))
            .id(self.rule)
            .elements(files.iter().map(|(location, marks)| snippet(&location.file, marks)))
            .element(Level::HELP.message(printable(&self.help)));
        f.write_str(&RENDERER.render(&[report]))
    }
}

/// What is pointed at, and whether it is the finding itself or what explains it.
type Mark<'a> = (&'a Label, AnnotationKind);

/// The lines of a file that are pointed at.
fn snippet<'a>(file: &SourceFile, marks: &[Mark<'_>]) -> Snippet<'a, Annotation<'a>> {
    // The renderer takes only `\n` for the end of a line, and knows no empty line at the end of a text without one.
    let lines: Vec<String> = lines(&file.text).map(|line| visible(line) + "\n").collect();
    let annotations = marks.iter().map(|(label, kind)| {
        let Location { start, end, .. } = label.location;
        let text = printable(&label.text).replace('\n', " ");
        kind.span(offset(&lines, start)..offset(&lines, end)).label(Some(text).filter(|text| !text.is_empty()))
    });
    let path = printable(&file.path.to_string_lossy()).replace('\n', " ");
    Snippet::source(lines.concat()).path(path).annotations(annotations)
}

/// Where a position is in a text, in bytes. What lies behind the end of its line, or of the text, is at that end.
fn offset(lines: &[String], position: Position) -> usize {
    let before: usize = lines.iter().take(position.line.saturating_sub(1)).map(String::len).sum();
    let Some(line) = lines.get(position.line.saturating_sub(1)) else { return before.saturating_sub(1) };
    let columns = line.char_indices().map(|(column, _)| column);
    before + columns.take(position.column.max(1)).last().unwrap_or_default()
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

/// A text without what would upset a terminal.
fn printable(text: &str) -> String {
    annotate_snippets::normalize_untrusted_str(&visible(text))
}

/// Replaces the controls that the renderer lets through, each by one character so that columns stay.
fn visible(text: &str) -> String {
    let show =
        |c| if matches!(c, '\u{80}'..='\u{9f}' | '\u{2028}' | '\u{2029}') { char::REPLACEMENT_CHARACTER } else { c };
    text.chars().map(show).collect()
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

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn file(name: &str, text: &str) -> Arc<SourceFile> {
        Arc::new(SourceFile { path: Path::new("spec/v1").join(name), text: text.to_owned() })
    }

    fn place(file: &Arc<SourceFile>, (line, column): (usize, usize), width: usize) -> Location {
        let start = Position { line, column };
        Location::new(Arc::clone(file), start, Position { line, column: column.saturating_add(width) })
    }

    #[test]
    fn the_end_of_a_file_has_a_place_of_its_own() {
        for (text, line, column) in [("", 1, 1), ("a", 1, 2), ("a\n", 2, 1), ("a\rb\r\n\r\n", 4, 1)] {
            let place = place(&file("a.yaml", text), (line, column), 0);
            let finding = Diagnostic::new("rule", &place, "message", "help").to_string();
            assert!(finding.contains(&format!("--> spec/v1/a.yaml:{line}:{column}\n")), "{text:?}: {finding}");
        }
    }

    #[test]
    fn nothing_in_a_spec_reaches_the_terminal_as_a_command() {
        let text = "a: \u{1b}[31m\u{9b}2J\u{202e}\u{7f}\t|";
        let place = place(&file("a\u{1b}c.yaml", text), (1, 4), 3);
        let finding = Diagnostic::new("rule", &place, text, text).label(text).also(&place, text).to_string();
        assert!(!finding.contains(|c: char| c.is_control() && c != '\n'), "{finding:?}");
        assert!(!finding.contains('\u{202e}'), "{finding:?}");
    }

    /// Wide, narrow, combining and invisible characters, controls, and every kind of line end.
    const TEXT: &str =
        "([ -~]|\\PC|[\u{0}-\u{1f}\u{7f}-\u{9f}]|[\t\r\n]|[\u{200b}-\u{200f}\u{2028}-\u{202e}\u{301}漢👩]| {9}){0,60}";

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(128) })]

        #[test]
        fn any_place_in_any_text_is_rendered(
            text in TEXT,
            other in TEXT,
            places in prop::collection::vec((any::<bool>(), (0usize..9, 0usize..90), 0usize..90, TEXT), 1..4),
            far in any::<[usize; 3]>(),
            long in any::<bool>(),
        ) {
            let text = if long { text.repeat(20) } else { text };
            let files = [file("a.yaml", &text), file("b.yaml", &other)];
            let place = |(other, start, width, _): &(bool, (usize, usize), usize, String)| {
                self::place(&files[usize::from(*other)], *start, *width)
            };
            let mut finding = Diagnostic::new("rule", &place(&places[0]), &text, &other).label(&places[0].3);
            for also in &places[1..] {
                finding = finding.also(&place(also), &also.3);
            }
            finding = finding.also(&self::place(&files[0], (far[0], far[1]), far[2]), "far away");
            let rendered = finding.to_string();
            prop_assert!(rendered.starts_with("error[rule]: "));
            prop_assert!(rendered.contains(" = help: "));
            prop_assert!(!rendered.contains(|c: char| c.is_control() && c != '\n'), "{rendered:?}");
        }
    }
}
