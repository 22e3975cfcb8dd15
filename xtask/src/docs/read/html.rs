//! HTML as the lines of its text: a block is a line, a row of a table one line with bars, `<pre>` stays as it is.
//!
//! Tags are taken as they come, closed or not: pages are saved in the middle.

use super::{lines::Line, samples};
use html5gum::{DefaultEmitter, EndTag, StartTag, Token, Tokenizer};
use std::{borrow::Cow, collections::HashMap};

/// The lines, those in front of the page's heading left out, and whether the page was saved to its end.
pub(super) fn lines(html: &str) -> (Vec<Line>, bool) {
    let mut emitter = DefaultEmitter::<usize>::new_with_span();
    emitter.naively_switch_states(true);
    let tokens: Vec<Token<usize>> = Tokenizer::new_with_emitter(html, emitter).flatten().collect();
    let ends = html.match_indices('\n').map(|(at, _)| at).collect();
    let mut writer = Writer { ends, ..Writer::default() };
    let mut at = 0;
    while let Some(token) = tokens.get(at) {
        at += 1;
        match token {
            Token::StartTag(tag) => {
                let name = name(&tag.name);
                if HIDDEN.contains(&name.as_ref()) {
                    let end = |token: &Token<usize>| matches!(token, Token::EndTag(end) if end.name == tag.name);
                    // Without an end it hides nothing: the page would be lost.
                    at += tokens[at..].iter().position(end).map_or(0, |end| end + 1);
                } else if name == "footer" {
                    writer.whole = true;
                    break;
                } else {
                    writer.start(&name, tag);
                }
            }
            Token::EndTag(tag) => writer.end(tag),
            Token::String(text) => writer.text(&String::from_utf8_lossy(&text.value), text.span.start),
            Token::Comment(_) | Token::Doctype(_) | Token::Error(_) => {}
        }
    }
    writer.finish()
}

/// What is not part of the text.
const HIDDEN: [&str; 8] = ["script", "style", "template", "svg", "nav", "aside", "noscript", "title"];

/// What stands within a line. Anything else begins a new one.
const INLINE: [&str; 23] = [
    "a", "abbr", "b", "button", "cite", "code", "em", "font", "i", "img", "kbd", "label", "mark", "s", "samp", "small",
    "span", "strong", "sub", "sup", "tt", "u", "var",
];

/// How a link or a button names the panel that it shows.
const LEADS: [&str; 4] = ["href", "data-target", "data-bs-target", "aria-controls"];

fn name(name: &[u8]) -> Cow<'_, str> {
    String::from_utf8_lossy(name)
}

#[derive(Default)]
struct Writer {
    /// Where the lines of the file end.
    ends: Vec<usize>,
    lines: Vec<Line>,
    /// The line, or the row of a table, that is being written.
    open: Option<Line>,
    /// The line of `<pre>` that is being written.
    verbatim: Option<Line>,
    pre: bool,
    /// How many cells the row has that is being written.
    cells: Option<usize>,
    /// The lines of `<pre>` within a row, which follow it.
    deferred: Vec<Line>,
    /// Whether an inline element ended right here: one that follows at once is another word.
    apart: bool,
    /// The panel that the link being read leads to, and where its words begin.
    link: Option<(String, usize)>,
    /// What the links to panels are called.
    tabs: HashMap<String, String>,
    headed: bool,
    whole: bool,
}

impl Writer {
    fn line(&self, offset: usize) -> usize {
        self.ends.partition_point(|end| *end < offset) + 1
    }

    fn start(&mut self, name: &str, tag: &StartTag<usize>) {
        let attribute = |name: &str| tag.attributes.get(name.as_bytes()).map(|text| String::from_utf8_lossy(text));
        if INLINE.contains(&name) {
            if self.apart {
                self.push(" ");
            }
            if let Some(panel) = LEADS.iter().find_map(|lead| attribute(lead)) {
                let start = self.open.as_ref().map_or(0, |line| line.text.len());
                self.link = Some((panel.trim_start_matches('#').to_owned(), start));
            }
            return;
        }
        let number = self.line(tag.span.start);
        match name {
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" | "table" | "tr" => {
                // What was not closed ends here.
                self.end_pre();
                self.end_row();
                if name == "tr" {
                    self.cells = Some(0);
                } else if name == "h1" && !self.headed {
                    self.headed = true;
                    self.lines.clear();
                }
            }
            "td" | "th" => {
                self.end_pre();
                let cells = self.cells.unwrap_or(0);
                if cells == 0 {
                    self.end_row();
                }
                self.cells = Some(cells + 1);
                let row = self.open.get_or_insert(Line { number, text: String::new() });
                if cells > 0 {
                    row.text.push_str(" | ");
                }
            }
            "pre" => {
                self.flush();
                self.pre = true;
            }
            _ => self.flush(),
        }
        if let Some(status) = attribute("id").and_then(|id| self.tabs.get(id.as_ref())) {
            self.lines.push(Line { number, text: status.clone() });
        }
    }

    fn end(&mut self, tag: &EndTag<usize>) {
        match name(&tag.name).as_ref() {
            name if INLINE.contains(&name) => {
                self.apart = true;
                if name == "a" || name == "button" {
                    self.end_link();
                }
            }
            "pre" => self.end_pre(),
            "tr" | "table" | "tbody" | "thead" => self.end_row(),
            "html" => self.whole = true,
            _ => self.flush(),
        }
    }

    /// A tab is a line of its own, even if nothing but style keeps it apart from the next.
    fn end_link(&mut self) {
        let (Some((panel, start)), Some(line)) = (self.link.take(), &mut self.open) else { return };
        let text = line.text.get(start..).unwrap_or_default().trim().to_owned();
        if samples::status(&text).is_some() {
            let number = line.number;
            line.text.truncate(start);
            self.flush();
            self.open = None;
            self.lines.push(Line { number, text: text.clone() });
            self.tabs.insert(panel, text);
        }
    }

    fn text(&mut self, text: &str, start: usize) {
        let mut offset = start;
        for part in text.split_inclusive('\n') {
            let number = self.line(offset);
            offset += part.len();
            if self.pre {
                self.verbatim.get_or_insert(Line { number, text: String::new() }).text.push_str(part);
                if part.ends_with('\n') {
                    self.end_verbatim();
                }
            } else {
                if self.open.is_none() && !part.trim().is_empty() {
                    self.open = Some(Line { number, text: String::new() });
                }
                self.push(part);
            }
            self.apart = false;
        }
    }

    /// Adds words to the line being written; blanks and line ends are one blank.
    fn push(&mut self, text: &str) {
        let Some(line) = &mut self.open else { return };
        for part in text.split_inclusive(char::is_whitespace) {
            let word = part.trim_end();
            line.text.push_str(word);
            if word.len() < part.len() && !line.text.ends_with(' ') {
                line.text.push(' ');
            }
        }
    }

    /// Ends a line; within a row, blocks are words of it.
    fn flush(&mut self) {
        self.apart = false;
        if self.pre {
            self.end_verbatim();
        } else if self.cells.is_some() {
            self.push(" ");
        } else if let Some(line) = self.open.take() {
            let text = line.text.trim();
            if !text.is_empty() {
                self.lines.push(Line { number: line.number, text: text.to_owned() });
            }
        }
    }

    fn end_verbatim(&mut self) {
        let Some(line) = self.verbatim.take() else { return };
        let text = line.text.trim();
        if !text.is_empty() {
            let line = Line { number: line.number, text: text.to_owned() };
            if self.cells.is_some() { &mut self.deferred } else { &mut self.lines }.push(line);
        }
    }

    fn end_pre(&mut self) {
        self.end_verbatim();
        self.pre = false;
    }

    fn end_row(&mut self) {
        if self.cells.take().is_some()
            && let Some(row) = &mut self.open
        {
            row.text.push_str(" |");
        }
        self.flush();
        self.lines.append(&mut self.deferred);
    }

    fn finish(mut self) -> (Vec<Line>, bool) {
        self.end_pre();
        if self.whole {
            self.end_row();
        } else {
            // A row that was cut off has no last cell.
            self.cells = None;
            self.flush();
        }
        self.lines.append(&mut self.deferred);
        (self.lines, self.whole)
    }
}
