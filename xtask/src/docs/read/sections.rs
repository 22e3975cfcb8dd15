//! The headings of a page, by the words that its layouts use, and what stands under each.

use super::{
    super::page::{Direction, Place},
    lines::Line,
};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Heading {
    Url,
    Rows(Place),
    Samples(Direction),
    Code,
    /// Known, and nothing of the call under it.
    Other,
}

pub(super) struct Section<'a> {
    pub(super) heading: Heading,
    /// The heading as written.
    pub(super) title: &'a str,
    pub(super) line: usize,
    /// What stands under it.
    pub(super) lines: &'a [Line],
    /// Whether it is the last of the page.
    pub(super) last: bool,
}

/// The heading that a line is, in one number or the other, with a colon or without.
pub(super) fn heading(text: &str) -> Option<Heading> {
    let text = text.trim_end_matches(':').trim_end().to_ascii_lowercase();
    Some(match text.strip_suffix('s').unwrap_or(&text) {
        "resource url" => Heading::Url,
        "header parameter" | "request header" => Heading::Rows(Place::Header),
        "resource parameter" | "path parameter" | "url parameter" => Heading::Rows(Place::Path),
        "query parameter" | "query string parameter" | "search parameter" => Heading::Rows(Place::Query),
        "request parameter" | "request body" | "request body parameter" | "body parameter" => {
            Heading::Rows(Place::Body)
        }
        "response element" | "resource element" | "response parameter" => Heading::Rows(Place::Answer),
        "sample request" | "sample request body" | "sample request bodie" => Heading::Samples(Direction::Request),
        "sample response" | "sample response body" => Heading::Samples(Direction::Answer),
        "sample code" => Heading::Code,
        "postman collection" => Heading::Other,
        _ => return None,
    })
}

/// What stands before the first heading, and the sections.
pub(super) fn split(lines: &[Line]) -> (&[Line], Vec<Section<'_>>) {
    let starts: Vec<(usize, Heading)> =
        lines.iter().enumerate().filter_map(|(at, line)| Some((at, heading(&line.text)?))).collect();
    let intro = starts.first().map_or(lines, |(first, _)| &lines[..*first]);
    let sections = starts.iter().enumerate().map(|(index, (start, heading))| {
        let next = starts.get(index + 1);
        Section {
            heading: *heading,
            title: &lines[*start].text,
            line: lines[*start].number,
            lines: &lines[start + 1..next.map_or(lines.len(), |(next, _)| *next)],
            last: next.is_none(),
        }
    });
    (intro, sections.collect())
}
