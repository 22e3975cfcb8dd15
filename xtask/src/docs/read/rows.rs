//! The rows of a table of parameters, in every way in which saving leaves them.
//!
//! A row is a name, `required`, a type and some words, on one line or on several, with bars between the cells or without.
//! What a row consists of may have been lost; where the next begins is told by what it begins with.

use super::{
    super::page::{Parameter, Place},
    lines::{Line, item},
};

/// Words that begin prose and are no names.
const PROSE: [&str; 36] = [
    "a", "an", "and", "any", "are", "as", "at", "be", "by", "each", "every", "for", "from", "if", "in", "is", "it",
    "must", "not", "note", "of", "on", "one", "or", "see", "set", "should", "that", "the", "these", "this", "to",
    "when", "which", "with", "your",
];

const TYPES: [&str; 14] = [
    "string",
    "integer",
    "int",
    "number",
    "float",
    "boolean",
    "bool",
    "array",
    "list",
    "object",
    "date",
    "datetime",
    "timestamp",
    "hash",
];

/// The parameters of a section; `cut` says that the page ends within it.
pub(super) fn read(place: Place, lines: &[Line], cut: bool) -> Vec<Parameter> {
    let tokens: Vec<Vec<&str>> = lines.iter().map(|line| tokens(&line.text)).collect();
    let bars = tokens.iter().flatten().any(|word| *word == "|");
    let mut rows: Vec<Row<'_>> = Vec::new();
    let mut columns: Option<Columns> = None;
    let mut at = 0;
    while let Some(words) = tokens.get(at) {
        let text = lines[at].text.as_str();
        let closed = at == 0 || rows.is_empty() || tokens[at - 1].last() == Some(&"|");
        let found = columns
            .as_ref()
            .and_then(|columns| columns.row(text))
            .or_else(|| listed(text))
            .map(|row| (row, 1))
            .or_else(|| {
                // In a table with columns, a line with fewer cells was cut off.
                let beside = columns.is_none() || !words.contains(&"|");
                let around = Around { place, bars, closed, before: rows.last() };
                beside.then(|| head(&tokens[at..], &around)).flatten()
            });
        let used = match (Columns::of(words), found) {
            (Some(found), _) => {
                columns = Some(found);
                1
            }
            (None, Some((row, used))) => {
                rows.push(Row { line: lines[at].number, ..row });
                used
            }
            (None, None) => {
                if let Some(row) = rows.last_mut() {
                    row.about.extend(words);
                }
                1
            }
        };
        at += used;
    }
    // The last name may be half of one, or that of a column.
    rows.pop_if(|row| cut && row.required.is_none() && row.kind.is_none());
    let last = rows.len().saturating_sub(1);
    rows.into_iter().enumerate().map(|(at, row)| row.parameter(place, cut && at == last)).collect()
}

/// The words of a line, with bars as words of their own.
fn tokens(text: &str) -> Vec<&str> {
    let mut tokens = Vec::new();
    for (at, cell) in text.split('|').enumerate() {
        if at > 0 {
            tokens.push("|");
        }
        tokens.extend(cell.split_whitespace());
    }
    tokens
}

/// Whether a word can be a name where one is sure to stand.
fn is_identifier(word: &str) -> bool {
    word.len() <= 80
        && word.starts_with(|first: char| first.is_ascii_alphabetic() || first == '_')
        && !word.ends_with('.')
        && word.chars().all(|letter| letter.is_ascii_alphanumeric() || "_-.{}[]".contains(letter))
        && requirement(word).is_none()
}

/// Whether a word is a name by itself.
fn is_name(word: &str) -> bool {
    let lower = word.to_ascii_lowercase();
    is_identifier(word) && !PROSE.contains(&lower.as_str()) && !TYPES.contains(&lower.as_str())
}

/// Whether a word is a name in front of the next: there are parameters called `number` and `to`.
fn is_named(word: &str, next: Option<&&str>) -> bool {
    let heads = |next: &&str| requirement(next).is_some() || (is_type(word) && is_type(next));
    is_name(word) || (is_identifier(word) && next.is_some_and(heads))
}

/// A name that no sentence begins with: in small letters.
fn is_plain_name(word: &str) -> bool {
    is_name(word) && word.len() > 1 && !word.contains(|letter: char| letter.is_ascii_uppercase())
}

fn kind(word: &str) -> Option<String> {
    let word = word.to_ascii_lowercase();
    TYPES.contains(&word.as_str()).then_some(word)
}

/// Whether a word says that something is required, or that it is not.
fn requirement(word: &str) -> Option<bool> {
    match word.trim_matches(['(', ')', ',']).to_ascii_lowercase().as_str() {
        "required" => Some(true),
        "optional" => Some(false),
        _ => None,
    }
}

#[derive(Default)]
struct Row<'a> {
    name: Option<&'a str>,
    required: Option<bool>,
    /// That it is required, but only sometimes.
    partly: bool,
    kind: Option<String>,
    about: Vec<&'a str>,
    line: usize,
}

impl Row<'_> {
    /// `cut` says that the page ends with it.
    fn parameter(mut self, place: Place, cut: bool) -> Parameter {
        // A table can have its types last.
        if self.kind.is_none() {
            let last = self.about.iter().rposition(|word| *word != "|");
            let found = last.filter(|last| {
                let word = self.about[*last];
                *last == 0 || self.about[last - 1] == "|" || word.starts_with(|first: char| first.is_uppercase())
            });
            self.kind = found.and_then(|last| kind(self.about[last]));
            if let (Some(last), true) = (last, self.kind.is_some()) {
                self.about.truncate(last);
            }
        }
        self.about.retain(|word| *word != "|");
        // The last word may be half of one, and the next might have been `required`.
        let cut = cut && self.about.is_empty();
        if cut {
            self.kind = None;
        }
        let required = match self.required {
            None if self.partly || cut => None,
            stated => Some(stated.unwrap_or(false)),
        };
        let about = self.about.join(" ");
        Parameter { place, name: self.name.map(str::to_owned), kind: self.kind, required, about, line: self.line }
    }
}

/// What else decides whether a row begins.
struct Around<'a, 'b> {
    place: Place,
    /// Whether the section's cells are set apart by bars.
    bars: bool,
    /// Whether the line before ended a row or a cell.
    closed: bool,
    /// The row before.
    before: Option<&'b Row<'a>>,
}

/// The row that begins on the first of these lines, if one does, and how many of them its head takes.
fn head<'a>(lines: &[Vec<&'a str>], around: &Around<'a, '_>) -> Option<(Row<'a>, usize)> {
    let mut words = cells(lines.first()?);
    let mut row = Row::default();
    let mut used = 1;
    let (first, behind) = words.split_first()?;
    let next = cells(behind).first().or_else(|| lines.get(1).and_then(|line| cells(line).first()));
    if is_named(first, next) {
        row.name = Some(first);
        words = behind;
    }
    loop {
        let rest = cells(words);
        let Some(first) = rest.first() else {
            // The head can go on below, with `required` or a type.
            let below = lines.get(used).map(|line| cells(line)).unwrap_or_default();
            let goes_on = below.first().is_some_and(|first| match requirement(first) {
                Some(_) => row.required.is_none(),
                None => is_type(first),
            });
            if row.kind.is_some() || !goes_on || (row.name.is_none() && used == 1 && row.required.is_none()) {
                break;
            }
            words = below;
            used += 1;
            continue;
        };
        // `Required if ...` is a sentence.
        let sentence = |words: &[&str]| {
            words.first().is_some_and(|word| word.starts_with(char::is_lowercase) && kind(word).is_none())
        };
        match (requirement(first), kind(first)) {
            (Some(required), _) if row.required.is_none() && !sentence(&rest[1..]) => row.required = Some(required),
            (_, Some(kind)) if row.kind.is_none() => row.kind = Some(kind),
            _ => break,
        }
        words = &rest[1..];
    }
    // A head ends with its cell or its line; without bars, words may follow, but not as a sentence goes on.
    let ends = words.first().is_none_or(|word| *word == "|");
    let follows = cells(words);
    let sentence = follows.first().is_some_and(|word| *word != "of" && word.starts_with(char::is_lowercase));
    let is_row = match (row.name, row.required.is_some(), &row.kind) {
        (Some(_), true, _) | (Some(_), _, Some(_)) | (None, true, _) => ends || !sentence,
        (None, false, Some(_)) => {
            // A type alone can be the last cell of the row before.
            let last_cell = follows.is_empty() && around.before.is_some_and(|before| before.kind.is_none());
            ends && !last_cell && is_type(cells(&lines[0])[0])
        }
        (Some(name), false, None) => {
            let set_apart = words.first() == Some(&"|") && around.closed;
            let told = !around.bars && follows.first().is_some_and(|word| word.starts_with(char::is_uppercase));
            (set_apart && (is_plain_name(name) || around.place == Place::Header)) || (told && is_plain_name(name))
        }
        (None, false, None) => false,
    };
    row.about = follows.to_vec();
    is_row.then_some((row, used))
}

/// What follows the bars that these words begin with.
fn cells<'a, 'b>(words: &'b [&'a str]) -> &'b [&'a str] {
    words.iter().position(|word| *word != "|").map_or(&[], |start| &words[start..])
}

/// Whether a word is a type as it is written on its own; one with a capital can begin a sentence.
fn is_type(word: &str) -> bool {
    TYPES.contains(&word)
}

/// A row that is an item of a list: `firstname, required, string`.
fn listed(text: &str) -> Option<Row<'_>> {
    let cells: Vec<&str> = item(text)?.split(',').map(str::trim).collect();
    let [name, between @ .., last] = cells.as_slice() else { return None };
    let kind = kind(last)?;
    let required = between.iter().find_map(|cell| requirement(cell));
    let partly = required.is_none() && between.iter().any(|cell| cell.to_ascii_lowercase().contains("required"));
    is_identifier(name).then(|| Row {
        name: Some(name),
        required,
        partly,
        kind: Some(kind),
        about: between.iter().copied().filter(|cell| requirement(cell).is_none()).collect(),
        line: 0,
    })
}

/// Which cell of a table is which, by the words above them.
struct Columns {
    name: usize,
    kind: Option<usize>,
    required: Option<usize>,
}

impl Columns {
    fn of(words: &[&str]) -> Option<Self> {
        let cells: Vec<String> =
            words.split(|word| *word == "|").map(|cell| cell.join(" ").to_ascii_lowercase()).collect();
        let find = |names: &[&str]| cells.iter().position(|cell| names.contains(&cell.trim_end_matches('?')));
        let name = find(&["name", "parameter", "field", "attribute", "element", "key"])?;
        let (kind, required) = (find(&["type", "data type"]), find(&["required", "mandatory"]));
        let told = kind.is_some() || required.is_some() || find(&["description"]).is_some();
        (words.contains(&"|") && told).then_some(Self { name, kind, required })
    }

    fn row<'a>(&self, text: &'a str) -> Option<Row<'a>> {
        let cells: Vec<&str> = text.split('|').map(str::trim).collect();
        let known = [Some(self.name), self.kind, self.required];
        let widest = known.into_iter().flatten().max()?;
        if cells.len() <= widest {
            return None;
        }
        let mut name = cells[self.name].split_whitespace();
        let first = name.next();
        if first.is_some_and(|first| !is_identifier(first)) {
            return None;
        }
        let kind = self.kind.and_then(|at| cells[at].split_whitespace().find_map(kind));
        let beside = name.find_map(requirement);
        let required = match self.required.map(|at| cells[at].to_ascii_lowercase()) {
            Some(cell) => match cell.as_str() {
                "yes" | "true" | "required" | "x" | "✓" => Some(true),
                "no" | "false" | "optional" | "-" | "" => Some(false),
                _ => None,
            },
            None => Some(beside.unwrap_or(false)),
        };
        let others = cells.iter().enumerate().filter(|(at, _)| !known.contains(&Some(*at)));
        let about = others.flat_map(|(_, cell)| cell.split_whitespace()).collect();
        Some(Row { name: first, required, partly: required.is_none(), kind, about, line: 0 })
    }
}
