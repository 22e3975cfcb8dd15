//! Text of the spec as doc comments: escaped for rustdoc and wrapped.

/// Where lines of a doc comment end.
const WIDTH: usize = 100;

/// A paragraph, wrapped and escaped, with an empty line before it unless it is the first.
pub(crate) fn paragraph(lines: &mut Vec<String>, text: &str) {
    if text.trim().is_empty() {
        return;
    }
    separate(lines);
    wrap(lines, &escape(text), "");
}

/// A list item, wrapped under its bullet.
pub(crate) fn item(lines: &mut Vec<String>, text: &str) {
    let start = lines.len();
    wrap(lines, text, "  ");
    if let Some(first) = lines.get_mut(start) {
        first.replace_range(..2, "* ");
    }
}

/// A heading; empty lines around it.
pub(crate) fn heading(lines: &mut Vec<String>, text: &str) {
    separate(lines);
    lines.push(format!("# {text}"));
    lines.push(String::new());
}

/// Code that rustdoc compiles and does not run.
pub(crate) fn example(lines: &mut Vec<String>, code: &[String]) {
    separate(lines);
    lines.push("```no_run".to_owned());
    lines.extend_from_slice(code);
    lines.push("```".to_owned());
}

fn separate(lines: &mut Vec<String>) {
    if lines.last().is_some_and(|line| !line.is_empty()) {
        lines.push(String::new());
    }
}

fn wrap(lines: &mut Vec<String>, text: &str, indent: &str) {
    let mut line = indent.to_owned();
    for word in text.split_whitespace() {
        if line.len() > indent.len() {
            if line.len() + 1 + word.len() > WIDTH {
                lines.push(std::mem::replace(&mut line, indent.to_owned()));
            } else {
                line.push(' ');
            }
        }
        line.push_str(word);
    }
    lines.push(line);
}

/// Keeps rustdoc from reading HTML or links into a sentence; what stands between backticks is left alone.
pub(crate) fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    let mut in_code = false;
    for c in text.chars() {
        in_code ^= c == '`';
        if !in_code && matches!(c, '<' | '>' | '[' | ']' | '*' | '_' | '#' | '|' | '\\') {
            escaped.push('\\');
        }
        escaped.push(c);
    }
    // An odd backtick would turn the rest of the page into code.
    if in_code { escaped.replace('`', "\\`") } else { escaped }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_in_a_sentence_becomes_markup() {
        assert_eq!(escape("a <b> `<c>` [d]"), "a \\<b\\> `<c>` \\[d\\]");
        assert_eq!(escape("one ` only"), "one \\` only");
    }

    #[test]
    fn long_text_is_wrapped_under_its_bullet() {
        let mut lines = Vec::new();
        item(&mut lines, &"word ".repeat(30));
        assert_eq!(lines.len(), 2);
        assert!(lines[0].starts_with("* word") && lines[1].starts_with("  word"));
        assert!(lines.iter().all(|line| line.len() <= WIDTH));
    }
}
