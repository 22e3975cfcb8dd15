//! Verdicts for people: figures by operation and status, then what was lost, then what has no field yet.

use super::{Outcome, Verdict, recorded::Place};
use comfy_table::{CellAlignment, Table, presets};
use std::{collections::BTreeMap, fmt};

/// What became of many exchanges. It shows no value, and no name that an account gave.
#[derive(Default)]
pub(super) struct Report {
    /// By operation, if there is one, and status.
    figures: BTreeMap<(Option<String>, u16), Figures>,
    /// A line for each.
    losses: Vec<String>,
    /// By operation, JSON path and kind.
    unknown: BTreeMap<(String, String, String), usize>,
}

#[derive(Clone, Copy, Default)]
struct Figures {
    exchanges: usize,
    lossless: usize,
    typed: usize,
    unknown: usize,
}

impl Report {
    pub(super) fn add(&mut self, place: &Place, status: u16, verdict: &Verdict) {
        let is_lossless = verdict.outcome == Outcome::Lossless;
        let figures = self.figures.entry((verdict.operation.clone(), status)).or_default();
        figures.exchanges += 1;
        figures.lossless += usize::from(is_lossless);
        figures.typed += verdict.typed;
        figures.unknown += verdict.unknown;
        let operation = verdict.operation.clone().unwrap_or_default();
        for field in &verdict.unknown_fields {
            let key = (operation.clone(), field.path.clone(), field.kind.clone());
            *self.unknown.entry(key).or_default() += field.count;
        }
        if is_lossless {
            return;
        }
        let mut line = |what: &str| {
            let start = format!("{place}  {operation} {status}").replace("   ", "  ");
            self.losses.push(format!("{start}  {}  {what}", verdict.outcome));
        };
        match verdict.losses.as_slice() {
            [] => line(&verdict.detail),
            losses => losses.iter().for_each(|loss| line(&format!("{}  {}", loss.path, loss.what))),
        }
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut table = Table::new();
        table.load_style(presets::NOTHING);
        table.set_header(["operation", "status", "exchanges", "lossless", "not", "typed", "unknown"]);
        let mut all = Figures::default();
        for ((operation, status), figures) in &self.figures {
            let Figures { exchanges, lossless, typed, unknown } = *figures;
            all.exchanges += exchanges;
            all.lossless += lossless;
            let not = exchanges - lossless;
            let figures = [exchanges, lossless, not, typed, unknown].map(|figure| figure.to_string());
            let names = [operation.clone().unwrap_or_else(|| "-".to_owned()), status.to_string()];
            table.add_row(names.into_iter().chain(figures));
        }
        for column in table.column_iter_mut().skip(1) {
            column.set_cell_alignment(CellAlignment::Right);
        }
        writeln!(f, "{}", table.trim_fmt())?;
        if !self.losses.is_empty() {
            writeln!(f, "\nwhat was lost, or could not be read:\n")?;
            self.losses.iter().try_for_each(|line| writeln!(f, "{line}"))?;
        }
        if !self.unknown.is_empty() {
            writeln!(f, "\nkept, though the spec has no field for it:\n")?;
            for ((operation, path, kind), count) in &self.unknown {
                writeln!(f, "{operation}  {path}  {}, {kind}", counted(*count, "time"))?;
            }
        }
        let Figures { exchanges, lossless, .. } = all;
        let not = exchanges - lossless;
        write!(f, "\n{}, {lossless} lossless, {not} not", counted(exchanges, "exchange"))
    }
}

/// So many of something.
pub(super) fn counted(number: usize, what: &str) -> String {
    format!("{number} {what}{}", if number == 1 { "" } else { "s" })
}

#[cfg(test)]
mod tests {
    use super::{
        super::{Loss, UnknownField},
        *,
    };
    use serde_json::Value;

    fn verdict(outcome: Outcome, losses: &[(&str, &str)], unknown: &[(&str, &str, usize)]) -> Verdict {
        let losses = losses.iter().map(|(path, what)| Loss { path: (*path).to_owned(), what: (*what).to_owned() });
        let field = |(path, kind, count): &(&str, &str, usize)| UnknownField {
            path: (*path).to_owned(),
            kind: (*kind).to_owned(),
            count: *count,
        };
        Verdict {
            id: Value::Null,
            operation: Some("v2 users.list".to_owned()),
            outcome,
            typed: 20,
            unknown: 1,
            detail: "why".to_owned(),
            losses: losses.collect(),
            unknown_fields: unknown.iter().map(field).collect(),
        }
    }

    #[test]
    fn figures_are_summed_losses_have_a_line_each_and_new_fields_are_counted() {
        let mut report = Report::default();
        let place = |number| Place { file: "my.har".to_owned(), number, is_line: false };
        let new = ("$[*].badge", "text", 30);
        report.add(&place(1), 200, &verdict(Outcome::Lossless, &[], &[new]));
        report.add(
            &place(2),
            200,
            &verdict(Outcome::Lossy, &[("$[0].a", "x"), ("$[3].b", "y")], &[("$[*].badge", "text", 7)]),
        );
        report.add(&place(3), 502, &verdict(Outcome::Undocumented, &[], &[]));
        report.add(&place(4), 200, &Verdict { operation: None, ..verdict(Outcome::Unmatched, &[], &[]) });
        let expected = "
 operation      status  exchanges  lossless  not  typed  unknown
 -                 200          1         0    1     20        1
 v2 users.list     200          2         1    1     40        2
 v2 users.list     502          1         0    1     20        1

what was lost, or could not be read:

my.har entry 2  v2 users.list 200  lossy  $[0].a  x
my.har entry 2  v2 users.list 200  lossy  $[3].b  y
my.har entry 3  v2 users.list 502  undocumented  why
my.har entry 4  200  unmatched  why

kept, though the spec has no field for it:

v2 users.list  $[*].badge  37 times, text

4 exchanges, 1 lossless, 3 not";
        assert_eq!(format!("\n{report}"), expected);
    }
}
