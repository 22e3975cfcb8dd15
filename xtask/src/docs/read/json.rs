//! JSON among the lines of a page: where it begins and ends, and what can be left out so that it is read.

use super::{lines::Line, samples, sections};
use serde_json::Value;

/// How many lines the JSON takes that begins with the first of these, if it does.
pub(super) fn extent(lines: &[Line]) -> Option<usize> {
    let (first, rest) = lines.split_first()?;
    let inner = first.text.strip_prefix(['{', '['])?.trim_start();
    let inner = if inner.is_empty() { rest.first().map_or("", |line| line.text.as_str()) } else { inner };
    // `{id}` and `{{id}}` are placeholders.
    if first.text.starts_with("{{") || !(inner.is_empty() || belongs(inner)) {
        return None;
    }
    let mut depth = 0_usize;
    for (at, line) in lines.iter().enumerate() {
        let text = line.text.as_str();
        if at > 0 && (!belongs(text) || sections::heading(text).is_some() || samples::status(text).is_some()) {
            return Some(at);
        }
        let mut quoted = false;
        let mut letters = text.chars();
        while let Some(letter) = letters.next() {
            match letter {
                '\\' if quoted => drop(letters.next()),
                '"' => quoted = !quoted,
                '{' | '[' if !quoted => depth += 1,
                '}' | ']' if !quoted => depth = depth.saturating_sub(1),
                _ => {}
            }
        }
        if depth == 0 {
            return Some(at + 1);
        }
    }
    Some(lines.len())
}

/// Whether a line can stand within JSON: it is a value, a member, a bracket, a remark or something left out; not prose.
fn belongs(text: &str) -> bool {
    if !text.starts_with(|first: char| first.is_alphabetic() || first == '_') {
        return true;
    }
    let end = text.find(|letter: char| !letter.is_alphanumeric() && letter != '_').unwrap_or(text.len());
    let (word, rest) = text.split_at(end);
    ["true", "false", "null"].contains(&word) || rest.trim_start().starts_with(':')
}

/// The value of these lines and whether something was left out or mended; or what is wrong, with the line of the page.
pub(super) fn parse(lines: &[Line]) -> (Result<Value, String>, bool) {
    let text = lines.iter().map(|line| line.text.as_str()).collect::<Vec<_>>().join("\n");
    if let Ok(value) = serde_json::from_str(&text) {
        return (Ok(value), false);
    }
    match serde_json::from_str(&mended(&text)) {
        Ok(value) => (Ok(value), true),
        Err(error) => {
            let line = lines.get(error.line().saturating_sub(1)).or(lines.last()).map_or(0, |line| line.number);
            let message = error.to_string();
            let what = message.split(" at line ").next().unwrap_or_default();
            (Err(format!("{what}, at line {line}")), false)
        }
    }
}

/// The text without ellipses, remarks, and the commas that are too many then or were before. Lines stay lines.
fn mended(text: &str) -> String {
    let mut out = String::new();
    // The last letter that counts, and where it is in `out`.
    let mut last: Option<(usize, char)> = None;
    let mut rest = text;
    let mut quoted = false;
    while let Some(letter) = rest.chars().next() {
        let skipped = if quoted {
            0
        } else if rest.starts_with("...") {
            3
        } else if letter == '…' {
            letter.len_utf8()
        } else if rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else if letter == ',' && last.is_none_or(|(_, last)| "[{,".contains(last)) {
            1
        } else {
            0
        };
        if skipped > 0 {
            rest = &rest[skipped..];
            continue;
        }
        rest = &rest[letter.len_utf8()..];
        if quoted && letter == '\\' {
            out.push(letter);
            if let Some(escaped) = rest.chars().next() {
                out.push(escaped);
                rest = &rest[escaped.len_utf8()..];
            }
            continue;
        }
        if letter == '"' {
            quoted = !quoted;
        }
        if !quoted
            && "]}".contains(letter)
            && let Some((at, ',')) = last
        {
            out.remove(at);
        }
        if quoted || !letter.is_whitespace() {
            last = Some((out.len(), letter));
        }
        out.push(letter);
    }
    if let Some((at, ',')) = last {
        out.remove(at);
    }
    out
}
