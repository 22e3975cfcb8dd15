//! The scopes of a call, from the sentence about its token or, where their names were lost there, about a refusal.

use super::{
    super::page::{Place, Said, Scopes},
    lines::Line,
    sections::{Heading, Section, heading},
};

/// What credentials can be given, as the vendor's page about them writes it.
const DOCUMENTED: [&str; 5] = ["Authentication Only", "Read Users", "Manage Users", "Read All", "Manage All"];

pub(super) fn read(lines: &[Line], sections: &[Section<'_>]) -> Scopes {
    let header = sections.iter().find(|section| section.heading == Heading::Rows(Place::Header));
    let stated = header.map_or(Scopes::Silent, |header| sentence(header.lines));
    match stated {
        Scopes::Stated(_) => stated,
        Scopes::Unreadable(line) => match sentence(lines) {
            Scopes::Stated(names) => Scopes::Stated(names),
            Scopes::Unreadable(_) | Scopes::Silent => Scopes::Unreadable(line),
        },
        Scopes::Silent => sentence(lines),
    }
}

/// The first sentence that names scopes, or the first that would have.
fn sentence(lines: &[Line]) -> Scopes {
    let mut lost = None;
    for (at, line) in lines.iter().enumerate() {
        let Some(found) = ["be called using", "Call this API using"].iter().find_map(|words| {
            let at = line.text.find(words)?;
            Some(&line.text[at + words.len()..])
        }) else {
            continue;
        };
        // A sentence can be broken over lines around names that were set apart.
        let mut text = found.to_owned();
        for next in lines[at + 1..].iter().take(8) {
            if text.contains(['.', '|']) {
                break;
            }
            // A sentence without an end, but the page goes on.
            if heading(&next.text).is_some() {
                text.push('.');
                break;
            }
            text.push(' ');
            text.push_str(&next.text);
        }
        let names = text.split_once(['.', '|']).map(|(text, _)| names(text)).unwrap_or_default();
        if !names.is_empty() {
            return Scopes::Stated(Said { value: names, line: line.number });
        }
        lost = lost.or(Some(line.number));
    }
    lost.map_or(Scopes::Silent, Scopes::Unreadable)
}

/// The names in what follows "can be called using": capitalised words, apart from each other.
fn names(text: &str) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    let mut name: Vec<&str> = Vec::new();
    // The second word can be small, as in `Manage users`; any other small word, and a comma, ends a name.
    let mut flush = |name: &mut Vec<&str>| {
        let found = name.join(" ");
        let known = DOCUMENTED.iter().find(|known| known.eq_ignore_ascii_case(&found));
        let found = known.map_or(found, |known| (*known).to_owned());
        if !name.is_empty() && !names.contains(&found) {
            names.push(found);
        }
        name.clear();
    };
    for word in text.split_whitespace() {
        let (bare, ends) = word.strip_suffix([',', ';']).map_or((word, false), |bare| (bare, true));
        if bare.starts_with(|first: char| first.is_uppercase())
            || (name.len() == 1 && ["users", "all", "only"].contains(&bare))
        {
            name.push(bare);
        } else {
            flush(&mut name);
        }
        if ends {
            flush(&mut name);
        }
    }
    flush(&mut name);
    names
}
