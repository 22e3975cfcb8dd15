//! The report for a terminal.

use super::{
    change::{How, Verdict},
    git::Changed,
    join::Entry,
    report::{Report, kinds, lines},
    rust::Touched,
};
use crate::count::counted;
use std::fmt::Write;

/// The whole report; one line where nothing changed.
pub(crate) fn print(report: &Report) -> String {
    if report.is_empty() {
        return format!("nothing changed since {}\n", report.base);
    }
    let mut text = format!("{}\n{}\n", report.verdict(), report.counts());
    for note in &report.notes {
        let _ = writeln!(text, "note: {note}");
    }
    for group in &report.groups {
        let _ = writeln!(text, "\n{}", group.title);
        for entry in &group.entries {
            self::entry(&mut text, entry);
        }
        let mut pages: Vec<&String> = group.entries.iter().flat_map(|entry| &entry.change.pages).collect();
        pages.sort();
        pages.dedup();
        for page in pages.iter().take(PAGES) {
            let _ = writeln!(text, "    {page}");
        }
        if pages.len() > PAGES {
            let _ = writeln!(text, "    and {} more", counted(pages.len() - PAGES, "page"));
        }
    }
    if !report.unexplained.is_empty() {
        text.push_str("\nnot explained by a change of the spec\n");
        items(&mut text, &report.unexplained);
    }
    for (kind, files) in kinds(&report.files) {
        let _ = writeln!(text, "\n{kind}");
        files.iter().for_each(|each| file(&mut text, each));
    }
    text
}

/// As many documentation pages are named of one definition.
pub(crate) const PAGES: usize = 3;

fn entry(text: &mut String, entry: &Entry) {
    let Entry { change, items } = entry;
    let place = change.head.as_ref().or(change.base.as_ref());
    let place = place.map(|place| format!("  ({}:{})", place.file, place.line)).unwrap_or_default();
    let _ = writeln!(text, "  {} {}{place}", change.subject, happened(&change.how));
    if entry.is_said() {
        return;
    }
    for (whose, verdict) in [("requests", &change.requests), ("answers", &change.answers)] {
        match verdict {
            Verdict::Untouched => {}
            Verdict::Compatible => drop(writeln!(text, "    {whose}: compatible")),
            Verdict::Breaking(reason) => drop(writeln!(text, "    {whose}: breaking ({reason})")),
        }
    }
    self::items(text, items);
}

/// What happened, as the end of a sentence.
pub(crate) fn happened(how: &How) -> String {
    match how {
        How::Came => "is new".to_owned(),
        How::Went => "is gone".to_owned(),
        How::Changed { was, is } => format!("was {was}, is {is}"),
        How::Moved { was, is } => format!("moved from {was} to {is}"),
        // The subject has the old name.
        How::Renamed { is, .. } => format!("is now called {is}"),
    }
}

/// The items that are touched: those that break programs, each with its reason, then the others.
fn items(text: &mut String, items: &[Touched]) {
    let mut last = None;
    for (item, breaks) in items.iter().map(|item| (item, item.breaks)).filter(|(_, breaks)| breaks.is_some()) {
        if last.replace(breaks) != Some(breaks) {
            let _ = writeln!(text, "    Rust: breaking (it {})", breaks.unwrap_or_default());
        }
        signatures(text, item);
    }
    let mut others = items.iter().filter(|item| item.breaks.is_none()).peekable();
    if others.peek().is_some() {
        text.push_str("    Rust: compatible\n");
    }
    others.for_each(|item| signatures(text, item));
}

fn signatures(text: &mut String, item: &Touched) {
    for line in lines(item) {
        let _ = writeln!(text, "      {line}");
    }
}

fn file(text: &mut String, file: &Changed) {
    let counts = match file.lines {
        Some((came, went)) => format!("{:>6} {:>6}", format!("+{came}"), format!("-{went}")),
        None => format!("{:>13}", "binary"),
    };
    let _ = writeln!(text, "  {counts}  {}", file.path);
}
