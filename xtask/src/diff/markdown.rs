//! The report as a comment of a pull request.
//!
//! GitHub takes 65,536 characters of a comment. What does not fit is left out and said, least important first: see [`Rank`].

use super::{
    change::{Change, Verdict},
    git::Changed,
    join::Entry,
    report::{Report, kinds, lines},
    rust::Touched,
    text::{PAGES, happened},
};
use crate::count::counted;
use std::fmt::Write;

/// The length that is kept to, in bytes; characters are never more.
const LIMIT: usize = 65_000;

/// What it takes to say that some lines of a part are left out.
const CUT: usize = 120;

/// How much a line matters where there is no room for all; the first matter most.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Rank {
    BreakingChange,
    BreakingItem,
    Change,
    Item,
    Said,
    File,
}

/// Some lines with what stands around them.
struct Part {
    start: String,
    lines: Vec<(Rank, String)>,
    end: &'static str,
    /// What one of the lines is, where some are left out.
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
    let mut parts = [changes(report), signatures(report), said(report), files(&report.files)];
    let left_out = fit(&mut parts, LIMIT.saturating_sub(text.len()));
    for (part, cut) in parts.iter().zip(left_out) {
        if !part.lines.is_empty() {
            text.push_str(&part.start);
            part.lines.iter().for_each(|(_, line)| text.push_str(line));
            text.push_str(part.end);
        }
        if cut > 0 {
            let cut = counted(cut, part.what);
            let _ =
                write!(text, "\nLeft out, as a comment has no room for more: {cut}. `cargo xtask diff` tells all.\n");
        }
    }
    text
}

/// Takes out what there is no room for; how many lines that is of each part.
fn fit(parts: &mut [Part], room: usize) -> Vec<usize> {
    let around = parts.iter().map(|part| part.start.len() + part.end.len() + CUT).sum();
    let mut room = room.saturating_sub(around);
    let mut order: Vec<(Rank, usize, usize)> = Vec::new();
    for (index, part) in parts.iter().enumerate() {
        order.extend(part.lines.iter().enumerate().map(|(line, (rank, _))| (*rank, index, line)));
    }
    order.sort();
    let mut kept: Vec<Vec<bool>> = parts.iter().map(|part| vec![false; part.lines.len()]).collect();
    for (_, part, line) in order {
        // From the first that does not fit on, nothing is told: what is left out is always the end.
        let Some(rest) = room.checked_sub(parts[part].lines[line].1.len()) else { break };
        room = rest;
        kept[part][line] = true;
    }
    let mut cut = Vec::new();
    for (part, kept) in parts.iter_mut().zip(kept) {
        cut.push(kept.iter().filter(|kept| !**kept).count());
        let mut kept = kept.into_iter();
        part.lines.retain(|_| kept.next().unwrap_or_default());
    }
    cut
}

/// The table of changes, those that break callers first.
fn changes(report: &Report) -> Part {
    let mut entries: Vec<&Entry> = report.entries().filter(|entry| !entry.is_said()).collect();
    entries.sort_by_key(|entry| !entry.is_breaking());
    let lines = entries.iter().map(|entry| {
        let Entry { change, items } = entry;
        let row = format!(
            "| {} | {} | {} | {} | {} |\n",
            sentence(change),
            verdict(&change.requests),
            verdict(&change.answers),
            rust(items),
            places(change)
        );
        (if entry.is_breaking() { Rank::BreakingChange } else { Rank::Change }, row)
    });
    Part {
        start: "\n| change | requests | answers | Rust | where |\n|---|---|---|---|---|\n".to_owned(),
        lines: lines.collect(),
        end: "",
        what: "change",
    }
}

/// The changes that only say something else.
fn said(report: &Report) -> Part {
    let entries: Vec<&Entry> = report.entries().filter(|entry| entry.is_said()).collect();
    let lines = entries
        .iter()
        .map(|entry| (Rank::Said, format!("| {} | {} |\n", sentence(&entry.change), places(&entry.change))));
    let title = counted(entries.len(), "change");
    Part {
        start: format!(
            "\n<details><summary>{title} of texts, samples, evidence and limits</summary>\n\n| change | where |\n|---|---|\n"
        ),
        lines: lines.collect(),
        end: "\n</details>\n",
        what: "other change",
    }
}

fn sentence(change: &Change) -> String {
    format!("{} {} {}", change.document, cell(&change.subject), cell(&happened(&change.how)))
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
    let pages = change.pages.iter().take(PAGES).map(|page| {
        let page = page.replace([')', '|', ' '], "");
        let name = page.trim_end_matches('/').rsplit('/').next().unwrap_or("page").replace(['[', ']'], "");
        format!("[{name}]({page})")
    });
    let more = change.pages.len().saturating_sub(PAGES);
    let more = (more > 0).then(|| format!("and {}", counted(more, "more page")));
    place.into_iter().chain(pages).chain(more).collect::<Vec<_>>().join(", ")
}

/// The items by definition, those that break callers first.
fn signatures(report: &Report) -> Part {
    let mut blocks: Vec<(Rank, String)> = Vec::new();
    for group in &report.groups {
        let items: Vec<&Touched> = group.entries.iter().flat_map(|entry| &entry.items).collect();
        blocks.extend(block(&cell(&group.title), &items));
    }
    let unexplained: Vec<&Touched> = report.unexplained.iter().collect();
    blocks.extend(block("not explained by a change of the spec", &unexplained));
    blocks.sort_by_key(|(rank, _)| *rank);
    let count = report.items().count();
    Part {
        start: format!("\n<details><summary>Signatures of {}</summary>\n", counted(count, "item")),
        lines: blocks,
        end: "\n</details>\n",
        what: "signature group",
    }
}

fn block(title: &str, items: &[&Touched]) -> Option<(Rank, String)> {
    let breaking = items.iter().any(|item| item.breaks.is_some());
    let rank = if breaking { Rank::BreakingItem } else { Rank::Item };
    let code: String = items.iter().flat_map(|item| lines(item)).map(|line| line + "\n").collect();
    // A fence is longer than any inside of it.
    let mut fence = "```".to_owned();
    while code.contains(&fence) {
        fence.push('`');
    }
    (!items.is_empty()).then(|| (rank, format!("\n{title}\n\n{fence}diff\n{code}{fence}\n")))
}

fn files(files: &[Changed]) -> Part {
    let mut rows = Vec::new();
    for (kind, files) in kinds(files) {
        rows.extend(files.iter().map(|file| {
            let (came, went) = file
                .lines
                .map_or(("binary".to_owned(), String::new()), |(came, went)| (format!("+{came}"), format!("-{went}")));
            (Rank::File, format!("| {kind} | {} | {came} | {went} |\n", code(&file.path)))
        }));
    }
    Part {
        start: format!(
            "\n<details><summary>{}</summary>\n\n| | file | | |\n|---|---|--:|--:|\n",
            counted(files.len(), "file")
        ),
        lines: rows,
        end: "\n</details>\n",
        what: "file",
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

#[cfg(test)]
mod tests {
    use super::*;
    use semver::Version;

    fn report(files: Vec<Changed>, notes: Vec<String>) -> Report {
        let versions = (Version::new(0, 0, 0), Version::new(0, 0, 0));
        let base = "main".to_owned();
        Report { base, versions, groups: Vec::new(), unexplained: Vec::new(), crate_changed: true, files, notes }
    }

    #[test]
    fn a_text_of_the_spec_cannot_turn_into_anything_else() {
        let text = "a | b <script> @somebody #12 *c* [d](e) `f | <g>`\nh &amp;";
        let escaped = "a \\| b &lt;script> @<!-- -->somebody #<!-- -->12 \\*c\\* \\[d\\](e) `f \\| <g>` h &amp;amp;";
        assert_eq!(cell(text), escaped);
        assert_eq!(prose("one ` alone *"), "one \\` alone \\*");
        assert_eq!(code("a|`b"), "a\\|'b");
        let told = print(&report(Vec::new(), vec!["</details>".to_owned()]));
        assert_eq!(told, "Nothing changed since main.\n");
        let file = Changed { path: "a".to_owned(), lines: None };
        let told = print(&report(vec![file], vec!["</details>\n|".to_owned()]));
        assert!(told.contains("> &lt;/details> |\n") && told.contains("| other files | `a` | binary |  |\n"), "{told}");
    }

    #[test]
    fn a_comment_stays_below_the_limit_and_says_what_is_left_out() {
        let file = |index| Changed { path: format!("spec/v2/{index:0>200}.yaml"), lines: Some((1, 1)) };
        let told = print(&report((0..1000).map(file).collect(), Vec::new()));
        let shown = told.lines().filter(|line| line.starts_with("| the spec |")).count();
        assert!(told.len() < 65_536 && told.len() > 60_000, "{}", told.len());
        assert!(
            told.contains(&format!("Left out, as a comment has no room for more: {} files.", 1000 - shown)),
            "{shown}"
        );
        assert!(told.contains("</details>\n"), "what is cut is closed");
    }

    #[test]
    fn what_breaks_is_left_out_last() {
        let line = |rank| (rank, "0123456789".to_owned());
        let part = |lines| Part { start: String::new(), lines, end: "", what: "line" };
        let mut parts = [
            part(vec![line(Rank::BreakingChange), line(Rank::Change)]),
            part(vec![line(Rank::BreakingItem), line(Rank::Item)]),
            part(vec![line(Rank::File)]),
        ];
        // Room for three of the five.
        assert_eq!(fit(&mut parts, 3 * CUT + 35), [0, 1, 1]);
        assert_eq!(parts.iter().map(|part| part.lines.len()).collect::<Vec<_>>(), [2, 1, 0]);
    }
}
