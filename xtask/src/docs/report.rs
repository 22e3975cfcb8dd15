//! Prints what was found about a page: findings the way rustc shows them, everything else in one line each.

use super::{
    compare::Compared,
    findings::{Finding, Verdict},
    operations::{self, Operation},
};
use crate::count::counted;
use onelogin_codegen::{
    diagnostics::{Diagnostic, Location},
    load::SourceFile,
};
use std::{fmt::Write, sync::Arc};

/// The report on one page.
pub(super) fn text(compared: &Compared<'_, '_>, operations: &[Operation<'_>], source: &Arc<SourceFile>) -> String {
    let Compared { page, operation, index, outcome } = compared;
    let what = operation.map_or_else(|| "no operation".to_owned(), |operation| operation.name());
    let what = if index.is_some() { "an index of calls".to_owned() } else { what };
    if !compared.is_page() {
        return format!("{}: no page of a call\n", plain(&page.name));
    }
    let mut text = format!("{}: {what}\n", plain(&page.name));
    let agreed: Vec<String> = outcome.agreed.iter().map(|(kind, count)| counted(*count, kind)).collect();
    let agreed = if agreed.is_empty() { "nothing agrees".to_owned() } else { format!("{} agree", agreed.join(", ")) };
    let _ = writeln!(text, "  {agreed}");
    // They come first.
    if !outcome.is_sound() {
        text.push('\n');
    }
    for finding in &outcome.findings {
        let place = finding.spot.location();
        let at = finding.line.map_or_else(String::new, |line| format!(" (line {line})"));
        let _ = match finding.verdict {
            Verdict::Disagrees | Verdict::Stale => writeln!(text, "{}\n", diagnostic(finding, operations, source)),
            Verdict::Justified => {
                let because = finding.spot.value.get("x-deviation").and_then(|deviation| deviation.get("source"));
                let because = because.and_then(|because| because.as_str()).unwrap_or_default();
                writeln!(text, "  justified   {}{at}; {place}: {because}", plain(&message(finding)))
            }
            Verdict::Unreadable => writeln!(text, "  unreadable  {}{at}; {place}", plain(&message(finding))),
        };
    }
    let told = |line| outcome.findings.iter().any(|finding| finding.line == Some(line));
    for said in page.unreadable.iter().filter(|said| !told(said.line)) {
        let _ = writeln!(text, "  unreadable  {} (line {})", plain(&said.value), said.line);
    }
    if !page.whole {
        let _ = writeln!(text, "  unreadable  the page is cut off: what it lacks may stand on it");
    }
    if !outcome.uncheckable.is_empty() {
        let places: Vec<String> = outcome.uncheckable.values().map(|spot| spot.location().to_string()).collect();
        let _ = writeln!(text, "  not checkable by its page: the x-deviation at {}", places.join(", "));
    }
    text
}

/// A text of a page or a name of a file, without what a terminal would obey.
pub(super) fn plain(text: &str) -> String {
    text.replace(|letter: char| letter.is_control() || matches!(letter, '\u{2028}' | '\u{2029}'), "\u{fffd}")
}

/// What differs, in a sentence.
fn message(finding: &Finding<'_>) -> String {
    let Finding { kind, name, page, spec, .. } = finding;
    match *kind {
        _ if finding.verdict == Verdict::Stale => format!("the page no longer deviates in {name}: {spec}"),
        _ if finding.verdict == Verdict::Unreadable && spec.is_empty() => format!("{name}: {page}"),
        _ if finding.verdict == Verdict::Unreadable => format!("{name}: {page}, {spec} in the spec"),
        "missing" => format!("{name} is in the spec: {page}"),
        "operation" | "call" => format!("the spec has no call for {page}"),
        kind if kind == name => format!("{kind}: {page} on the page, {spec} in the spec"),
        kind => format!("{kind} of {name}: {page} on the page, {spec} in the spec"),
    }
}

/// A finding at its line of the page, with the place in the spec beside it.
fn diagnostic(finding: &Finding<'_>, operations: &[Operation<'_>], source: &Arc<SourceFile>) -> Diagnostic {
    let Finding { kind, page, spec, .. } = finding;
    let shared = operations::shared(&finding.spot, operations);
    let help = shared.map_or_else(
        || finding.help.clone(),
        |(name, count)| {
            format!("{}; `{name}` is shared by {count} calls: change it only if it holds for all of them", finding.help)
        },
    );
    let (message, there) = (message(finding), finding.spot.location());
    match finding.line.map(|line| pinpoint(finding, line, source)) {
        Some(line) => Diagnostic::new(kind, &line_of(source, line), message, help).label(page).also(&there, spec),
        None => Diagnostic::new(kind, &there, message, help).label(spec),
    }
}

/// The line of the member that a finding is about, where that is in a sample which begins at `line`.
fn pinpoint(finding: &Finding<'_>, line: usize, source: &SourceFile) -> usize {
    let path = match finding.kind {
        "field" | "name" | "type" | "value" => finding.name.split_once(" $").map(|(_, path)| path),
        "sample" => finding.page.strip_prefix("`$").and_then(|path| path.split('`').next()),
        _ => None,
    };
    let member = path.and_then(|path| path.rsplit('.').next()).and_then(|last| last.split('[').next());
    let Some(member) = member.filter(|member| !member.is_empty()) else { return line };
    let quoted = format!("\"{member}\"");
    let found = source.text.lines().skip(line.saturating_sub(1)).position(|text| text.contains(&quoted));
    line + found.unwrap_or_default()
}

/// A line of the page, from its first character that is not blank.
fn line_of(source: &Arc<SourceFile>, line: usize) -> Location {
    let mut place = Location::start_of(Arc::clone(source));
    let text = source.text.lines().nth(line.saturating_sub(1)).unwrap_or_default();
    let length = text.trim_end().chars().count();
    let blank = length - text.trim().chars().count();
    place.start.line = line;
    place.start.column = blank + 1;
    place.end = place.start;
    place.end.column = length + 1;
    place
}
