//! The curl sample of a page.

use super::{
    super::page::{Curl, Said},
    address::template,
    lines::Line,
};

/// The first curl sample of these lines, and what is wrong where it cannot be split into words.
pub(super) fn read(lines: &[Line]) -> (Option<Curl>, Option<Said<String>>) {
    let Some(start) = lines.iter().position(|line| line.text.starts_with("curl ")) else { return (None, None) };
    let number = lines[start].number;
    let mut text = String::new();
    for line in &lines[start..] {
        // Saving can have made quotation marks of quotes.
        text.push_str(&line.text.replace(['‘', '’'], "'").replace(['“', '”'], "\""));
        // A body goes on over several lines within its quotes, anything else behind a backslash.
        if !text.ends_with('\\')
            && let Some(words) = shlex::split(&text)
        {
            return (Some(curl(words, number)), None);
        }
        text.push('\n');
    }
    // The sample was cut off behind a backslash.
    if let Some(words) = shlex::split(text.trim_end_matches(['\n', '\\'])) {
        return (Some(curl(words, number)), None);
    }
    (None, Some(Said { value: "the curl sample ends within a quotation".to_owned(), line: number }))
}

fn curl(words: Vec<String>, line: usize) -> Curl {
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
    let method = method.unwrap_or_else(|| if body.is_some() { "POST" } else { "GET" }.to_owned());
    let (path, query) = url.as_deref().and_then(template).unzip();
    Curl { method: method.to_ascii_uppercase(), path, query: query.flatten(), headers, body, line }
}
