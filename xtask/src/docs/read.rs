//! Reads a saved page, as text or as HTML, into what it says; it takes any text, and says what it could not read.
//!
//! HTML is turned into the lines that its text form would have, so that one reader serves both.

mod address;
mod curl;
mod html;
mod json;
mod lines;
mod rows;
mod samples;
mod scopes;
mod sections;
#[cfg(test)]
mod tests;

use super::page::{Direction, Page, Parameter, Place, Said, Scopes};
use lines::{Line, Source};
use sections::{Heading, Section};

/// What the page `text` says; `name` is the file, as it is shown.
pub(crate) fn page(name: &str, text: &str) -> Page {
    let source = Source::of(text);
    let (title, lines) = match source.lines.split_first() {
        Some((title, lines)) => (Some(said(title)), lines),
        None => (None, &[] as &[Line]),
    };
    let (intro, sections) = sections::split(lines);
    let mut page = Page {
        name: name.to_owned(),
        title,
        method: None,
        url: None,
        parameters: Vec::new(),
        scopes: scopes::read(lines, &sections),
        statuses: Vec::new(),
        samples: Vec::new(),
        curl: None,
        calls: Vec::new(),
        unreadable: Vec::new(),
        whole: source.whole,
        digest: source.digest(),
    };
    for section in &sections {
        page.take(section, source.whole);
    }
    // What shows JSON, a call or an address has lost its headings.
    let of_a_call = |line: &Line| line.text.starts_with(['{', '[']) || line.text.contains("://");
    if sections.is_empty() && source.whole && !intro.iter().any(of_a_call) {
        page.calls = intro.iter().filter(|line| is_title(&line.text)).map(said).collect();
    }
    if page.method.is_none() {
        page.method = page.curl.as_ref().map(|curl| Said { value: curl.method.clone(), line: curl.line });
    }
    page.place_parameters();
    page.report(source.end);
    page
}

fn said(line: &Line) -> Said<String> {
    Said { value: line.text.clone(), line: line.number }
}

/// Whether a line of an index can be the title of a call: a few words, and no sentence.
fn is_title(text: &str) -> bool {
    let words = text.split_whitespace().count();
    (1..=8).contains(&words)
        && text.starts_with(|first: char| first.is_uppercase())
        && !text.ends_with(['.', ':', '!', '?', ','])
}

impl Page {
    fn take(&mut self, section: &Section<'_>, whole: bool) {
        let cut = section.last && !whole;
        match section.heading {
            // Half an address looks like a whole one.
            Heading::Url if cut => {}
            Heading::Url => {
                let (method, url) = address::read(section.lines);
                self.method = self.method.take().or(method);
                self.url = self.url.take().or(url);
            }
            Heading::Rows(place) => {
                let direction = match place {
                    Place::Body => Some(Direction::Request),
                    Place::Answer => Some(Direction::Answer),
                    Place::Header | Place::Path | Place::Query => None,
                };
                let mut rest = section.lines.to_vec();
                if let Some(direction) = direction {
                    let (samples, others) = samples::read(section.lines, direction);
                    self.samples.extend(samples.samples);
                    rest = others;
                }
                let rows = rows::read(place, &rest, cut);
                if rows.is_empty() && !rest.is_empty() {
                    let value = format!("nothing under `{}` could be read as a parameter", section.title);
                    self.unreadable.push(Said { value, line: section.line });
                }
                self.parameters.extend(rows);
            }
            Heading::Samples(direction) => {
                let (found, _) = samples::read(section.lines, direction);
                if found.samples.is_empty() && found.statuses.is_empty() {
                    let value = format!("there is no JSON under `{}`", section.title);
                    self.unreadable.push(Said { value, line: section.line });
                }
                for status in found.statuses {
                    if self.statuses.iter().all(|known| known.value != status.value) {
                        self.statuses.push(status);
                    }
                }
                self.samples.extend(found.samples);
            }
            Heading::Code => {
                if self.curl.is_none() {
                    let (curl, unreadable) = curl::read(section.lines, cut);
                    self.curl = curl;
                    self.unreadable.extend(unreadable);
                }
            }
            Heading::Other => {}
        }
    }

    /// Request parameters whose name stands in the URL travel there, and those of a GET in the query: pages put all of
    /// them under one heading.
    fn place_parameters(&mut self) {
        let get = self.method.as_ref().is_some_and(|method| method.value == "GET");
        let url = self.url.as_ref().map_or("", |url| url.value.as_str());
        for parameter in self.parameters.iter_mut().filter(|parameter| parameter.place == Place::Body) {
            if parameter.name.as_ref().is_some_and(|name| url.contains(&format!("{{{name}}}"))) {
                parameter.place = Place::Path;
            } else if get {
                parameter.place = Place::Query;
            }
        }
    }

    /// Adds to what is unreadable what the parts of the page say of themselves.
    fn report(&mut self, end: usize) {
        let mut found = std::mem::take(&mut self.unreadable);
        let mut say = |line, value: String| found.push(Said { value, line });
        let start = self.title.as_ref().map_or(1, |title| title.line);
        if self.title.is_none() {
            say(1, "the page is empty".to_owned());
        } else if self.url.is_none() && self.calls.is_empty() {
            say(start, "there is no address of a call, and this is no index of calls".to_owned());
        } else if self.url.is_some() && self.method.is_none() {
            say(start, "neither the address nor a curl sample tells the method".to_owned());
        }
        for parameter in &self.parameters {
            match parameter {
                Parameter { name: None, kind, line, .. } => {
                    let kind = kind.as_deref().unwrap_or("no type");
                    say(*line, format!("the name of a parameter was lost ({kind})"));
                }
                Parameter { name: Some(name), required: None, line, .. } => {
                    say(*line, format!("whether `{name}` is required cannot be told"));
                }
                _ => {}
            }
        }
        if let Scopes::Unreadable(line) = self.scopes {
            say(line, "the names of the scopes were lost".to_owned());
        }
        for sample in &self.samples {
            if let Err(error) = &sample.json {
                say(sample.line, format!("a sample is no JSON: {error}"));
            }
        }
        if self.title.is_some() && !self.whole {
            say(end, "the page ends here, without its footer: the rest was not saved".to_owned());
        }
        found.sort_by_key(|said| said.line);
        self.unreadable = found;
    }
}
