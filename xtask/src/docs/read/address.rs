//! The method and the path of a call, in the spec's form.

use super::{super::page::Said, lines::Line, sections};

pub(super) const METHODS: [&str; 5] = ["GET", "POST", "PUT", "PATCH", "DELETE"];

/// The method, where the page states it beside the address, and the path, broken over lines or not.
pub(super) fn read(lines: &[Line]) -> (Option<Said<String>>, Option<Said<String>>) {
    let mut method = None;
    for (at, line) in lines.iter().enumerate() {
        let mut words = line.text.split_whitespace().peekable();
        if let Some(word) = words.next_if(|word| METHODS.contains(word)) {
            method = Some(Said { value: word.to_owned(), line: line.number });
        }
        let Some(start) = words.next().filter(|word| word.contains("://") || word.starts_with('/')) else { continue };
        let mut url = start.to_owned();
        let rest = lines[at + 1..].iter().take_while(|line| sections::heading(&line.text).is_none());
        for fragment in words.chain(rest.map(|line| line.text.as_str())) {
            let path = fragment.chars().all(|letter| letter.is_ascii_alphanumeric() || "_-:/{}<>.".contains(letter));
            if !path || !(url.ends_with('/') || fragment.starts_with('/')) {
                break;
            }
            url.push_str(fragment);
        }
        let url = template(&url).map(|(path, _)| Said { value: path, line: line.number });
        return (method, url);
    }
    (method, None)
}

/// The path of a URL with `{name}` for its variables, and its query; nothing where a part of the path is empty, as it is
/// where saving took a `<name>` for a tag.
pub(super) fn template(url: &str) -> Option<(String, Option<String>)> {
    let path = match url.split_once("://") {
        Some((_, rest)) => &rest[rest.find('/')?..],
        None => url,
    };
    let (path, query) = match path.split_once('?') {
        Some((path, query)) => (path, Some(query.to_owned())),
        None => (path, None),
    };
    let path = path.strip_prefix('/')?;
    let mut template = String::new();
    for part in path.strip_suffix('/').unwrap_or(path).split('/') {
        if part.is_empty() {
            return None;
        }
        template.push('/');
        let bracketed = part.strip_prefix('<').and_then(|part| part.strip_suffix('>'));
        match part.strip_prefix(':').or(bracketed) {
            Some(name) if !name.is_empty() => {
                template.push('{');
                template.push_str(name);
                template.push('}');
            }
            _ => template.push_str(part),
        }
    }
    Some((template, query))
}
