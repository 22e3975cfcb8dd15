//! The report as a comment of a pull request.
//!
//! GitHub takes 65,536 characters of a comment. What does not fit is left out and said, least important first: files, then
//! signatures, then rows of the table, and of each the ones that break nobody before those that do.

use super::{
    change::{Change, Verdict},
    git::Changed,
    join::Entry,
    report::{Report, counted, kinds, lines},
    rust::Touched,
    text::{PAGES, happened},
};
use std::fmt::Write;

/// The length that is kept to, in bytes; characters are never more. A little is left for what says that something is cut.
const LIMIT: usize = 65_000;

/// Some lines with what stands around them.
struct Part {
    start: String,
    lines: Vec<String>,
    end: &'static str,
    /// What the lines are called where some are left out.
    what: &'static str,
}

/// The whole comment; one line where nothing changed.
pub(crate) fn print(report: &Report) -> String {
    if report.is_empty() {
        return format!("Nothing changed since {}.\n", prose(&report.base));
    }
    let (title, counts) = (capital(&report.verdict()), capital(&report.counts()));
    let mut text = format!("## {}\n\n{}.\n", prose(&title), prose(&counts));
    for note in &report.notes {
        let _ = write!(text, "\n> {}\n", prose(note));
    }
    for part in [rows(report), signatures(report), files(&report.files)] {
        part.write(&mut text);
    }
    text
}

impl Part {
    /// Writes as many of the lines as fit.
    fn write(&self, text: &mut String) {
        if self.lines.is_empty() {
            return;
        }
        let mut room = LIMIT.saturating_sub(text.len() + self.start.len() + self.end.len() + 200);
        let mut fitting = 0;
        for line in &self.lines {
            let Some(rest) = room.checked_sub(line.len()) else { break };
            (room, fitting) = (rest, fitting + 1);
        }
        if fitting > 0 {
            text.push_str(&self.start);
            self.lines.iter().take(fitting).for_each(|line| text.push_str(line));
            text.push_str(self.end);
        }
        let cut = self.lines.len() - fitting;
        if cut > 0 {
            let _ = write!(
                text,
                "\n{cut} {} left out: a comment has no room for more. `cargo xtask diff` has them.\n",
                self.what
            );
        }
    }
}

/// The table of changes, those that break callers first.
fn rows(report: &Report) -> Part {
    let mut entries: Vec<&Entry> = report.entries().collect();
    entries.sort_by_key(|entry| !entry.is_breaking());
    let lines = entries.iter().map(|Entry { change, items }| {
        format!(
            "| {} {} {} | {} | {} | {} | {} |\n",
            change.document,
            cell(&change.subject),
            cell(&happened(&change.how)),
            verdict(&change.requests),
            verdict(&change.answers),
            rust(items),
            places(change)
        )
    });
    Part {
        start: "\n| change | requests | answers | Rust | where |\n|---|---|---|---|---|\n".to_owned(),
        lines: lines.collect(),
        end: "",
        what: "changes are",
    }
}

fn verdict(verdict: &Verdict) -> String {
    match verdict {
        Verdict::Untouched => String::new(),
        Verdict::Compatible => "compatible".to_owned(),
        Verdict::Breaking(reason) => format!("**breaking**: {}", cell(reason)),
    }
}

fn rust(items: &[Touched]) -> String {
    let breaking = items.iter().filter(|item| item.breaks.is_some()).count();
    match (items.len(), breaking) {
        (0, _) => String::new(),
        (all, 0) => format!("compatible ({all})"),
        (all, breaking) if all == breaking => format!("**breaking** ({all})"),
        (all, breaking) => format!("**breaking** ({breaking} of {all})"),
    }
}

fn places(change: &Change) -> String {
    let place = change.head.as_ref().or(change.base.as_ref());
    let place = place.map(|place| format!("`{}:{}`", place.file, place.line));
    let pages = change.pages.iter().take(PAGES).map(|page| format!("[page]({})", page.replace([')', '|', ' '], "")));
    place.into_iter().chain(pages).collect::<Vec<_>>().join(", ")
}

/// The items by definition, those that break callers first.
fn signatures(report: &Report) -> Part {
    let mut blocks: Vec<(bool, String)> = Vec::new();
    for group in &report.groups {
        let items: Vec<&Touched> = group.entries.iter().flat_map(|entry| &entry.items).collect();
        blocks.extend(block(&cell(&group.title), &items));
    }
    let unexplained: Vec<&Touched> = report.unexplained.iter().collect();
    blocks.extend(block("not explained by a change of the spec", &unexplained));
    blocks.sort_by_key(|(breaking, _)| !breaking);
    let count = report.items().count();
    Part {
        start: format!("\n<details><summary>Signatures of {}</summary>\n", counted(count, "item")),
        lines: blocks.into_iter().map(|(_, block)| block).collect(),
        end: "\n</details>\n",
        what: "groups of signatures are",
    }
}

fn block(title: &str, items: &[&Touched]) -> Option<(bool, String)> {
    let breaking = items.iter().any(|item| item.breaks.is_some());
    let code: String = items.iter().flat_map(|item| lines(item)).map(|line| line + "\n").collect();
    // A fence is longer than any inside of it.
    let mut fence = "```".to_owned();
    while code.contains(&fence) {
        fence.push('`');
    }
    (!items.is_empty()).then(|| (breaking, format!("\n{title}\n\n{fence}diff\n{code}{fence}\n")))
}

fn files(files: &[Changed]) -> Part {
    let mut rows = Vec::new();
    for (kind, files) in kinds(files) {
        rows.extend(files.iter().map(|file| {
            let (came, went) = file
                .lines
                .map_or(("binary".to_owned(), String::new()), |(came, went)| (format!("+{came}"), format!("-{went}")));
            format!("| {kind} | {} | {came} | {went} |\n", code(&file.path))
        }));
    }
    Part {
        start: format!(
            "\n<details><summary>{}</summary>\n\n| | file | | |\n|---|---|--:|--:|\n",
            counted(files.len(), "file")
        ),
        lines: rows,
        end: "\n</details>\n",
        what: "files are",
    }
}

/// A text, part of it code between backticks, where a line may end the table.
fn cell(text: &str) -> String {
    prose(text).replace('|', "\\|")
}

/// A text, part of it code between backticks; the rest must not turn into anything else: a tag, a mention, an emphasis.
fn prose(text: &str) -> String {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    // A backtick without a partner would take the rest of the line.
    let paired = text.matches('`').count() % 2 == 0;
    let mut escaped = String::new();
    for (index, part) in text.split('`').enumerate() {
        if index > 0 {
            escaped.push_str(if paired { "`" } else { "\\`" });
        }
        if paired && index % 2 == 1 {
            escaped.push_str(part);
            continue;
        }
        for c in part.chars() {
            match c {
                '<' => escaped.push_str("&lt;"),
                '&' => escaped.push_str("&amp;"),
                '@' | '#' => escaped.push_str(&format!("{c}<!-- -->")),
                '\\' | '*' | '_' | '[' | ']' | '~' | '$' => escaped.extend(['\\', c]),
                c => escaped.push(c),
            }
        }
    }
    escaped
}

fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().to_string() + letters.as_str())
}

/// A path as code.
fn code(text: &str) -> String {
    match text.contains('`') {
        true => cell(&text.replace('`', "'")),
        false => format!("`{}`", text.replace('|', "\\|")),
    }
}
