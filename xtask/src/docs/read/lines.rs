//! The lines of a page between its navigation and its footer, and their digest.

use super::{html, sections};
use sha2::{Digest, Sha256};
use std::fmt::Write;

/// A line that is not blank, without the blanks around it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Line {
    /// In the saved file, from 1.
    pub(super) number: usize,
    pub(super) text: String,
}

/// A page without what stands around it.
pub(super) struct Source {
    pub(super) lines: Vec<Line>,
    /// Whether the footer was reached.
    pub(super) whole: bool,
    /// The last line that was read.
    pub(super) end: usize,
}

impl Source {
    /// A page of HTML begins with a tag, one of text never.
    pub(super) fn of(text: &str) -> Self {
        let text = text.trim_start_matches('\u{feff}');
        let tag = text.trim_start().strip_prefix('<');
        if tag.is_some_and(|tag| tag.starts_with(|first: char| first == '!' || first.is_ascii_alphabetic())) {
            let (lines, whole) = html::lines(text);
            Self::between(lines, whole)
        } else {
            let lines = text.lines().enumerate().map(|(index, text)| (index + 1, text.trim()));
            let lines = lines.filter(|(_, text)| !text.is_empty());
            Self::between(lines.map(|(number, text)| Line { number, text: text.to_owned() }).collect(), false)
        }
    }

    /// Leaves out the navigation, which ends with a menu or is a list, and everything from the footer on.
    fn between(mut lines: Vec<Line>, whole: bool) -> Self {
        // Blanks that do not break are in headings and in JSON as well.
        for line in &mut lines {
            line.text = line.text.replace(|letter: char| letter.is_whitespace() && letter != ' ', " ");
        }
        let is = |line: &Line, words: &str| line.text.eq_ignore_ascii_case(words);
        let footer = lines.iter().position(|line| is(line, "Have a Question?"));
        if let Some(footer) = footer {
            lines.truncate(footer);
        }
        let body = lines.iter().position(|line| sections::heading(&line.text).is_some()).unwrap_or(lines.len());
        let menu = lines.iter().take(body).rposition(|line| is(line, "See api-docs Menu"));
        lines.drain(..menu.map_or(0, |menu| menu + 1));
        let list = lines.iter().take_while(|line| item(&line.text).is_some()).count();
        lines.drain(..list);
        let end = lines.last().map_or(1, |line| line.number);
        Self { lines, whole: whole || footer.is_some(), end }
    }

    /// SHA-256 over the words, in hexadecimal.
    pub(super) fn digest(&self) -> String {
        let mut hash = Sha256::new();
        for word in self.lines.iter().flat_map(|line| line.text.split_whitespace()) {
            hash.update(word);
            hash.update(" ");
        }
        hash.finalize().iter().fold(String::new(), |mut text, byte| {
            let _ = write!(text, "{byte:02x}");
            text
        })
    }
}

/// The text of an item of a list.
pub(super) fn item(text: &str) -> Option<&str> {
    text.strip_prefix(['-', '•', '*', '·']).filter(|rest| rest.starts_with(char::is_whitespace)).map(str::trim_start)
}
