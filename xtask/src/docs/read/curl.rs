//! The curl sample of a page.

use super::{
    super::page::{Curl, Said},
    address::{METHODS, template},
    lines::Line,
};

/// The first curl sample of these lines, and what of it cannot be read; `cut` says that the page ends with these lines.
pub(super) fn read(lines: &[Line], cut: bool) -> (Option<Curl>, Option<Said<String>>) {
    let Some(start) = lines.iter().position(|line| line.text.starts_with("curl ")) else { return (None, None) };
    let number = lines[start].number;
    let mut text = String::new();
    // The words up to the last line where no quotation is open.
    let mut readable = None;
    let mut ends = false;
    for line in &lines[start..] {
        if !text.is_empty() {
            text.push('\n');
        }
        // Saving can have made quotation marks of quotes.
        text.push_str(&line.text.replace(['‘', '’'], "'").replace(['“', '”'], "\""));
        readable = shlex::split(text.trim_end_matches('\\')).or(readable);
        // A body goes on over several lines within its quotes, anything else behind a backslash.
        ends = !text.ends_with('\\') && shlex::split(&text).is_some();
        if ends {
            ends = !cut || lines.last().is_some_and(|last| last.number > line.number);
            break;
        }
    }
    let curl = readable.and_then(|words| curl(words, number, ends));
    let problem = match (&curl, ends || !cut) {
        (None, _) => Some("the method of the curl sample cannot be read"),
        (Some(_), false) => Some("the curl sample was cut off"),
        (Some(_), true) => None,
    };
    (curl, problem.map(|problem| Said { value: problem.to_owned(), line: number }))
}

/// A method that is not stated is known once the sample has ended.
fn curl(words: Vec<String>, line: usize, ends: bool) -> Option<Curl> {
    let (mut method, mut url, mut headers, mut body) = (None, None, Vec::new(), None::<String>);
    let mut words = words.into_iter().skip(1).filter(|word| !word.trim().is_empty());
    while let Some(word) = words.next() {
        match word.as_str() {
            "-X" | "--request" => method = words.next(),
            "-H" | "--header" => headers.extend(words.next()),
            "-d" | "--data" | "--data-raw" | "--data-binary" | "--data-urlencode" | "-F" | "--form" => {
                body = match (body, words.next()) {
                    (Some(body), Some(more)) => Some(format!("{body}&{more}")),
                    (body, more) => body.or(more),
                };
            }
            "-u" | "--user" | "-o" | "--output" => drop(words.next()),
            "--url" => url = words.next(),
            option if option.starts_with("-X") => method = Some(option[2..].to_owned()),
            option if option.starts_with('-') => {}
            _ => url = url.or(Some(word)),
        }
    }
    let method = match method {
        Some(method) => Some(method.to_ascii_uppercase()).filter(|method| METHODS.contains(&method.as_str()))?,
        None if ends => if body.is_some() { "POST" } else { "GET" }.to_owned(),
        None => return None,
    };
    let (path, query) = url.as_deref().and_then(template).unzip();
    Some(Curl { method, path, query: query.flatten(), headers, body, line })
}
