//! Parses one file into a tree. It keeps its own stack, so no input can exhaust the program's.

use std::collections::HashMap;
use std::sync::Arc;

use saphyr_parser::{Event, Marker, Parser, ScalarStyle, ScanError, Span};

use super::SourceFile;
use super::scalar::{self, Refusal};
use super::tree::{Entry, Key, Kind, Node};
use crate::diagnostics::{Diagnostic, Location, Position, lines};
use crate::lint::rules;

/// How many mappings and sequences may lie in one another; the real spec needs about twenty.
const MAX_DEPTH: usize = 64;

/// Parses a file.
pub(super) fn parse(file: &Arc<SourceFile>) -> Result<Node, Vec<Diagnostic>> {
    let mut builder = Builder {
        file,
        line_ends: lines(&file.text).map(|line| line.trim_end().chars().count() + 1).collect(),
        stack: Vec::new(),
        root: None,
        findings: Vec::new(),
    };
    builder.run();
    match builder.root {
        Some(root) if builder.findings.is_empty() => Ok(root),
        _ => Err(builder.findings),
    }
}

/// A mapping or sequence that is still open.
enum Frame {
    Sequence {
        location: Location,
        items: Vec<Node>,
    },
    Mapping {
        location: Location,
        entries: Vec<Entry>,
        /// The keys so far, with their place among the entries.
        seen: HashMap<String, usize>,
        /// The key whose value comes next.
        key: Option<Key>,
    },
}

/// Parsing cannot go on; the finding that says why is recorded.
struct Stop;

struct Builder<'a> {
    file: &'a Arc<SourceFile>,
    /// The column behind the last visible character of each line.
    line_ends: Vec<usize>,
    stack: Vec<Frame>,
    root: Option<Node>,
    findings: Vec<Diagnostic>,
}

impl Builder<'_> {
    fn run(&mut self) {
        for event in Parser::new_from_str(&self.file.text) {
            let step = match event {
                Ok((event, span)) => self.event(event, span),
                Err(error) => self.syntax(&error),
            };
            if step.is_err() {
                return;
            }
        }
        if self.root.is_none() && self.findings.is_empty() {
            let start = Location::start_of(Arc::clone(self.file));
            let help = "write the paths and components of a resource in it, or delete it";
            self.find(rules::FRAGMENT, &start, "this file is empty", help);
        }
    }

    fn event(&mut self, event: Event<'_>, span: Span) -> Result<(), Stop> {
        let location = self.locate(span);
        match event {
            Event::Alias(_) => {
                self.anchor(&location);
                let kind = Kind::Null;
                self.value(Node { location, kind })
            }
            Event::Scalar(text, style, anchor, tag) => {
                self.decorations(&location, anchor, tag.is_some());
                self.scalar(&text, style, location)
            }
            Event::SequenceStart(anchor, tag) => {
                self.decorations(&location, anchor, tag.is_some());
                let items = Vec::new();
                self.open(Frame::Sequence { location, items })
            }
            Event::MappingStart(anchor, tag) => {
                self.decorations(&location, anchor, tag.is_some());
                self.open(Frame::Mapping { location, entries: Vec::new(), seen: HashMap::new(), key: None })
            }
            Event::SequenceEnd | Event::MappingEnd => self.close(span),
            Event::DocumentStart(_) if self.root.is_some() => {
                let message = "a second document begins here";
                let help = "keep one document in a file: move this part to a file of its own";
                self.find(rules::YAML_SYNTAX, &location, message, help);
                Err(Stop)
            }
            Event::Nothing | Event::StreamStart | Event::StreamEnd | Event::DocumentStart(_) | Event::DocumentEnd => {
                Ok(())
            }
        }
    }

    /// A scalar is a key when a mapping waits for one, and a value otherwise.
    fn scalar(&mut self, text: &str, style: ScalarStyle, location: Location) -> Result<(), Stop> {
        let resolved =
            if style == ScalarStyle::Plain { scalar::resolve(text) } else { Ok(Kind::String(text.to_owned())) };
        if let Some(Frame::Mapping { key: key @ None, .. }) = self.stack.last_mut() {
            *key = Some(Key { location: location.clone(), text: text.to_owned() });
            if !matches!(resolved, Ok(Kind::String(_))) {
                let message = format!("the key `{text}` is not a string");
                let help = format!("put it in quotes: \"{text}\"");
                self.find(rules::YAML_KEY, &location, message, help);
            }
            return Ok(());
        }
        let kind = resolved.unwrap_or_else(|refusal| {
            let message = match refusal {
                Refusal::Ambiguous => format!("not every tool takes `{text}` for a number"),
                Refusal::Unrepresentable => format!("JSON cannot hold the number `{text}`"),
            };
            let help = format!("put it in quotes if it is text (\"{text}\"); write a number in plain decimal digits");
            self.find(rules::YAML_SCALAR, &location, message, help);
            Kind::Null
        });
        self.value(Node { location, kind })
    }

    fn open(&mut self, frame: Frame) -> Result<(), Stop> {
        let (Frame::Sequence { location, .. } | Frame::Mapping { location, .. }) = &frame;
        if let Some(Frame::Mapping { key: None, .. }) = self.stack.last() {
            let help = "a key is a string; if this was meant as text, put it in quotes";
            let message = "a list or a mapping is used as a key";
            self.find(rules::YAML_KEY, &location.clone(), message, help);
            return Err(Stop);
        }
        if self.stack.len() >= MAX_DEPTH {
            let message = format!("this lies more than {MAX_DEPTH} levels deep");
            let help = "check the indentation; move nested schemas to components";
            self.find(rules::YAML_DEPTH, &location.clone(), message, help);
            return Err(Stop);
        }
        self.stack.push(frame);
        Ok(())
    }

    fn close(&mut self, span: Span) -> Result<(), Stop> {
        let (start, kind) = match self.stack.pop() {
            Some(Frame::Sequence { location, items }) => (location, Kind::Sequence(items)),
            Some(Frame::Mapping { location, entries, .. }) => (location, Kind::Mapping(entries)),
            None => return Ok(()),
        };
        let location = self.span(start.start, position(span.end));
        self.value(Node { location, kind })
    }

    /// Puts a finished value where it belongs.
    fn value(&mut self, node: Node) -> Result<(), Stop> {
        match self.stack.last_mut() {
            None => self.root = Some(node),
            Some(Frame::Sequence { items, .. }) => items.push(node),
            Some(Frame::Mapping { entries, seen, key, .. }) => {
                let Some(key) = key.take() else {
                    // An alias in the place of a key: it is recorded already.
                    return Err(Stop);
                };
                if let Some(first) = seen.get(&key.text).and_then(|&index| entries.get(index)) {
                    let finding = Diagnostic::new(
                        rules::DUPLICATE_KEY,
                        &key.location,
                        format!("the key `{}` is written twice", key.text),
                        "keep one of the two, or merge them",
                    );
                    let finding = finding.also(&first.key.location, "the first is here");
                    self.findings.push(finding);
                } else {
                    seen.insert(key.text.clone(), entries.len());
                    entries.push(Entry { key, value: node });
                }
            }
        }
        Ok(())
    }

    /// Refuses anchors and tags.
    fn decorations(&mut self, location: &Location, anchor: usize, tag: bool) {
        if anchor != 0 {
            self.anchor(location);
        }
        if tag {
            let message = "a YAML tag (`!..`) is used here";
            let help = "remove the tag; quotes make a string of anything";
            self.find(rules::YAML_TAG, location, message, help);
        }
    }

    fn anchor(&mut self, location: &Location) {
        let message = "YAML anchors and aliases (`&..`, `*..`) are not used in the spec";
        let help =
            "define the shared part under `components` and use `$ref`; put text that begins with `&` or `*` in quotes";
        self.find(rules::YAML_ANCHOR, location, message, help);
    }

    fn syntax(&mut self, error: &ScanError) -> Result<(), Stop> {
        let location = self.locate(Span::empty(*error.marker()));
        if error.info().contains("anchor") {
            self.anchor(&location);
        } else {
            let message = format!("this is not valid YAML: {}", error.info());
            let help = "check the indentation and the quotes; text with `: `, ` #` or a leading symbol needs quotes";
            self.find(rules::YAML_SYNTAX, &location, message, help);
        }
        Err(Stop)
    }

    fn find(&mut self, rule: &'static str, location: &Location, message: impl Into<String>, help: impl Into<String>) {
        let finding = Diagnostic::new(rule, location, message, help);
        self.findings.push(finding);
    }

    fn locate(&self, span: Span) -> Location {
        self.span(position(span.start), position(span.end))
    }

    /// A span, cut off at the end of its first line.
    fn span(&self, start: Position, end: Position) -> Location {
        let line_end = self.line_ends.get(start.line - 1).copied();
        let line_end = Position { line: start.line, column: line_end.unwrap_or(start.column) };
        Location::new(Arc::clone(self.file), start, end.min(line_end))
    }
}

/// The parser counts columns from 0.
fn position(marker: Marker) -> Position {
    Position { line: marker.line().max(1), column: marker.col() + 1 }
}
