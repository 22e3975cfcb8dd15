//! Compares the rows of a page's tables with parameters, with the fields of the body, and with those of the answer.

use super::{
    super::{
        findings::{Difference, Outcome, Verdict},
        operations::{self, Operation},
        page::{Page, Parameter, Place},
        spot::Spot,
    },
    samples, types,
};
use serde_json::{Value, json};

/// A parameter or a field as the spec has it.
struct Known<'s> {
    place: Place,
    /// With dots for what is nested.
    name: String,
    /// Where a deviation from it stands.
    spot: Spot<'s>,
    schema: Spot<'s>,
    required: bool,
    /// Whether a list of it is one text with commas.
    with_commas: bool,
    /// Whether the call's own page need not have it: another page does, or none.
    is_elsewhere: bool,
}

impl Known<'_> {
    /// The word for where it is, and its name.
    fn shown(&self) -> String {
        format!("{} {}", place(self.place), self.name)
    }

    /// Whether a row of the page is about it.
    fn is(&self, row: &Parameter) -> bool {
        let Some(name) = row.name.as_deref().map(dotted) else { return false };
        let prefix = self.spot.text("x-key-prefix");
        prefix.is_some_and(|prefix| name.starts_with(prefix))
            || prefix.is_none() && (name == self.name || self.page_name() == Some(&name))
    }

    fn page_name(&self) -> Option<&str> {
        self.spot.page_says("name")?.as_str()
    }
}

pub(super) fn compare<'s>(page: &Page, operation: &Operation<'s>, outcome: &mut Outcome<'s>) {
    let known = all(operation);
    let mut rows: Vec<(Place, &Parameter)> = Vec::new();
    for row in page.parameters.iter().filter(|row| row.place != Place::Header) {
        let again = rows.iter().any(|(place, other)| *place == row.place && other.name == row.name);
        let place = match (row.place, operation.body()) {
            // What a call without a body takes can only stand in the query.
            (Place::Body, None) => Place::Query,
            // Of two with the name of one in the path, the second is sent in the body.
            (Place::Path, Some(_)) if again => Place::Body,
            (place, _) => place,
        };
        rows.push((place, row));
    }
    let mut matched = vec![None; rows.len()];
    for (index, (place, row)) in rows.iter().enumerate() {
        matched[index] = find(&known, *place, row);
    }
    let lost = lost(&known, &rows, &mut matched);
    for ((place, row), found) in rows.iter().zip(&matched) {
        match (found, &row.name) {
            (Some(found), Some(_)) => self::row(&known[*found], row, outcome),
            (Some(_), None) => {}
            (None, Some(name)) if *place != Place::Answer => {
                extra(operation, &format!("{} {name}", self::place(*place)), name, row.line, false, outcome);
            }
            (None, Some(name)) => {
                let (page, spec) = ("an element of the answer".to_owned(), "no such field".to_owned());
                let name = &format!("{} {name}", self::place(*place));
                let help = "add it to the schema of the answer";
                let difference = Difference { kind: "field", name, line: Some(row.line), page, spec, help };
                outcome.find(Verdict::Disagrees, &operation.spot, difference);
            }
            (None, None) => {
                let page = format!("a {} whose name was lost", row.kind.as_deref().unwrap_or("parameter"));
                let name = &format!("{} ?", self::place(*place));
                let line = Some(row.line);
                let difference = Difference { kind: "parameter", name, line, page, spec: String::new(), help: "" };
                outcome.find(Verdict::Unreadable, &operation.spot, difference);
            }
        }
    }
    let requests = samples::requests(page);
    let shows_body = rows.iter().any(|(place, _)| *place == Place::Body) || !requests.is_empty();
    if operation.body().is_some() && !shows_body {
        body(page, operation, outcome);
    }
    for (index, known) in known.iter().enumerate().filter(|(_, known)| shows_body || known.place != Place::Body) {
        let row = matched.iter().position(|found| *found == Some(index)).and_then(|at| rows.get(at));
        present(page, known, row.map(|(_, row)| *row), lost.contains(&index), outcome);
    }
    claimed(page, operation, outcome);
}

/// What the sample call asks for in its query.
pub(super) fn asked<'s>(operation: &Operation<'s>, name: &str, line: usize, outcome: &mut Outcome<'s>) {
    let row = Parameter {
        place: Place::Query,
        name: Some(name.to_owned()),
        kind: None,
        required: None,
        about: String::new(),
        line,
    };
    if find(&all(operation), Place::Query, &row).is_none() {
        extra(operation, &format!("query {name}"), name, line, false, outcome);
    }
}

/// What the page has and the spec has not.
pub(super) fn extra<'s>(
    operation: &Operation<'s>,
    shown: &str,
    name: &str,
    line: usize,
    agrees: bool,
    outcome: &mut Outcome<'s>,
) {
    let claimed = operation.spot.page_says("parameters");
    let listed = claimed.filter(|names| names.as_array().is_some_and(|names| names.contains(&json!(name))));
    let difference = Difference {
        kind: "parameter",
        name: shown,
        line: Some(line),
        page: format!("`{name}`"),
        spec: "no such parameter".to_owned(),
        help: "add it, or list it in the operation's `x-deviation` under `page: {parameters: [..]}` and say why not",
    };
    let says = listed.cloned().unwrap_or_else(|| json!(name));
    outcome.fact(&operation.spot, "parameters", &says, agrees, difference);
}

/// A row and what it is about: name, type and whether it is required.
fn row<'s>(known: &Known<'s>, row: &Parameter, outcome: &mut Outcome<'s>) {
    let shown = known.shown();
    let before = outcome.findings.len();
    let line = Some(row.line);
    let difference = |kind, page, spec, help| Difference { kind, name: &shown, line, page, spec, help };
    let said = row.name.as_deref().map(dotted).unwrap_or_default();
    let agrees = known.spot.text("x-key-prefix").is_some() || said == known.name;
    let help = "call it as the page does, or say by `x-deviation` with `page: {name: ..}` why not";
    let name = difference("name", format!("`{said}`"), format!("`{}`", known.name), help);
    outcome.fact(&known.spot, "name", &json!(said), agrees, name);
    if let Some(kind) = &row.kind {
        match types::word(kind) {
            // One of a family is what its values are.
            Some(word) => {
                let family = known.spot.text("x-key-prefix").and_then(|_| known.schema.get("additionalProperties"));
                let schema = family.as_ref().unwrap_or(&known.schema);
                let fits = types::fits(word, schema, known.with_commas);
                let help = "follow the page, or say by `x-deviation` with `page: {type: ..}` why the server differs";
                let difference = difference("type", types::article(word), types::describe(schema), help);
                outcome.fact(deviating(known, "type"), "type", &json!(word), fits, difference);
            }
            None => {
                let difference = difference("type", format!("a type `{kind}`"), types::describe(&known.schema), "");
                outcome.find(Verdict::Unreadable, &known.spot, difference);
            }
        }
    }
    // A parameter in the path cannot be left out.
    if let (Some(required), false) = (row.required, matches!(known.place, Place::Path | Place::Answer)) {
        let describe = |required| if required { "required" } else { "optional" }.to_owned();
        let help = "follow the page, or say by `x-deviation` with `page: {required: ..}` why the server differs";
        let difference = difference("required", describe(required), describe(known.required), help);
        outcome.fact(&known.spot, "required", &json!(required), required == known.required, difference);
    }
    if outcome.findings.len() == before {
        outcome.agree(if known.place == Place::Answer { "field" } else { "parameter" });
    }
}

/// Where the deviation that speaks of this member stands: at the parameter, or at the component that its schema is.
fn deviating<'k, 's>(known: &'k Known<'s>, member: &str) -> &'k Spot<'s> {
    let at_schema = known.spot.page_says(member).is_none() && known.schema.page_says(member).is_some();
    if at_schema { &known.schema } else { &known.spot }
}

/// Whether the page has what the spec has.
fn present<'s>(page: &Page, known: &Known<'s>, row: Option<&Parameter>, lost: bool, outcome: &mut Outcome<'s>) {
    let line = row.map(|row| row.line);
    let shown = known.shown();
    let help = "remove it, or mark it `x-evidence: sdk` if only the vendor's tools have it; if another page documents it, give its schema `externalDocs`";
    let absent = |page: String, help| Difference {
        kind: "missing",
        name: &shown,
        line,
        page,
        spec: types::describe(&known.schema),
        help,
    };
    let there = row.is_some_and(|row| row.name.is_some()) || is_shown(page, known);
    let must_be = match known.place {
        Place::Path => page.parameters.iter().any(|row| row.place == Place::Path) && page.url.is_none(),
        // Tables of an answer's elements leave out most; samples are compared with all of it.
        Place::Answer | Place::Header => false,
        Place::Query => true,
        // What holds it is found to be missing.
        Place::Body => !known.name.contains('.'),
    };
    if there {
        outcome.fact(&known.spot, "absent", &json!(true), true, absent(String::new(), ""));
    } else if lost || (must_be && !page.whole && !known.is_elsewhere) {
        let page = if lost { "a row of this type whose name was lost" } else { "the page is cut off" };
        outcome.find(Verdict::Unreadable, &known.spot, absent(page.to_owned(), ""));
    } else if must_be && !known.is_elsewhere {
        outcome.fact(&known.spot, "absent", &json!(true), false, absent("not on the page".to_owned(), help));
    } else {
        outcome.meet(&known.spot);
    }
}

/// The page does not show what is sent.
fn body<'s>(page: &Page, operation: &Operation<'s>, outcome: &mut Outcome<'s>) {
    let verdict = if page.whole { Verdict::Disagrees } else { Verdict::Unreadable };
    let said = if page.whole { "neither a table nor a sample of it" } else { "the page is cut off" };
    let (page, spec) = (said.to_owned(), "`requestBody`".to_owned());
    let help = "remove the body, or say by `x-deviation` at the operation where it is known from";
    let difference = Difference { kind: "missing", name: "body", line: None, page, spec, help };
    outcome.find(verdict, &operation.spot, difference);
}

/// Whether a sample request has the field.
fn is_shown(page: &Page, known: &Known<'_>) -> bool {
    known.place == Place::Body
        && samples::requests(page).iter().any(|(body, _)| {
            let body = body.as_array().and_then(|items| items.first()).unwrap_or(body);
            known.name.split('.').try_fold(body, |value, step| value.get(step)).is_some()
        })
}

/// A deviation that lists what the page has is stale where the page has none of it.
fn claimed<'s>(page: &Page, operation: &Operation<'s>, outcome: &mut Outcome<'s>) {
    if page.whole && operation.spot.page_says("parameters").is_some() {
        let name = operation.id;
        let (page, spec) = (String::new(), String::new());
        let difference = Difference { kind: "parameter", name, line: None, page, spec, help: "" };
        outcome.fact(&operation.spot, "parameters", &Value::Null, true, difference);
    }
}

/// The one that a row is about: by its name, in the path by its position, in a body also by the end of its name.
fn find(known: &[Known<'_>], place: Place, row: &Parameter) -> Option<usize> {
    let here = || known.iter().enumerate().filter(|(_, known)| known.place == place);
    let named = here().find(|(_, known)| known.is(row)).map(|(index, _)| index);
    let name = dotted(row.name.as_deref()?);
    let mut ends = here().filter(|(_, known)| known.name.rsplit('.').next() == Some(&name));
    named.or_else(|| match (place, ends.next(), ends.next()) {
        (Place::Path, ..) => here().next().filter(|_| here().count() == 1).map(|(index, _)| index),
        (Place::Body | Place::Answer, Some((index, _)), None) => Some(index),
        _ => None,
    })
}

/// Gives each row without a name what the spec has of its type and no row is about; first that whose neighbour is the same.
fn lost(known: &[Known<'_>], rows: &[(Place, &Parameter)], matched: &mut [Option<usize>]) -> Vec<usize> {
    let mut found = Vec::new();
    for (at, (place, row)) in rows.iter().enumerate().filter(|(_, (_, row))| row.name.is_none()) {
        let neighbours = |index: usize| {
            let before = at.checked_sub(1).and_then(|at| matched.get(at).copied().flatten());
            let after = matched.get(at + 1).copied().flatten();
            usize::from(before.is_some_and(|before| before + 1 == index))
                + usize::from(after.is_some_and(|after| after == index + 1))
        };
        let fitting = known.iter().enumerate().filter(|(index, known)| {
            let word = row.kind.as_deref().and_then(types::word);
            known.place == *place
                && !matched.contains(&Some(*index))
                && word.is_none_or(|word| types::fits(word, &known.schema, known.with_commas))
        });
        let best = fitting.map(|(index, known)| (neighbours(index), !known.is_elsewhere, index));
        let best = best.max_by_key(|(near, own, index)| (*near, *own, std::cmp::Reverse(*index)));
        if let Some((_, _, index)) = best {
            matched[at] = Some(index);
            found.push(index);
        }
    }
    found
}

/// All that the spec has of the call: parameters, then the fields of the body and of the answer.
fn all<'s>(operation: &Operation<'s>) -> Vec<Known<'s>> {
    let mut known = Vec::new();
    for spot in operation.parameters() {
        let place = match spot.text("in") {
            Some("path") => Place::Path,
            Some("query") => Place::Query,
            _ => continue,
        };
        let Some(schema) = spot.get("schema") else { continue };
        known.push(Known {
            place,
            name: spot.text("name").unwrap_or_default().to_owned(),
            required: spot.is("required"),
            with_commas: schema.text("type") == Some("array") && spot.value.get("explode") == Some(&Value::Bool(false)),
            is_elsewhere: spot.is_sdk() || schema.value.get("externalDocs").is_some(),
            spot,
            schema,
        });
    }
    if let Some(schema) = operation.body().and_then(|body| body.get("schema")) {
        fields(&schema, Place::Body, "", 0, &mut known);
    }
    let success = operation.responses().into_iter().find(|(status, _)| *status < 300);
    if let Some(schema) = success.and_then(|(_, answer)| operations::media(&answer)?.get("schema")) {
        fields(&schema, Place::Answer, "", 0, &mut known);
    }
    known
}

/// The fields of a schema and of what is in them, behind the names of what they are in. Lists add no name.
fn fields<'s>(schema: &Spot<'s>, place: Place, before: &str, depth: usize, known: &mut Vec<Known<'s>>) {
    const DEPTH: usize = 5;
    if depth > DEPTH {
        return;
    }
    if let Some(items) = schema.get("items") {
        fields(&items, place, before, depth + 1, known);
    }
    for choice in schema.get("oneOf").map(|choices| choices.items()).unwrap_or_default() {
        fields(&choice, place, before, depth + 1, known);
    }
    let required = schema.value.get("required").and_then(Value::as_array);
    for (name, spot) in schema.get("properties").map(|properties| properties.members()).unwrap_or_default() {
        let path = if before.is_empty() { name.to_owned() } else { format!("{before}.{name}") };
        if known.iter().any(|known| known.place == place && known.name == path) {
            continue;
        }
        known.push(Known {
            place,
            required: required.is_some_and(|required| required.contains(&json!(name))),
            with_commas: false,
            is_elsewhere: spot.is_sdk(),
            schema: spot.clone(),
            spot: spot.clone(),
            name: path.clone(),
        });
        fields(&spot, place, &path, depth + 1, known);
    }
}

/// A name with dots alone for what is nested: `a[].b`, `a[0][b]` and `a/b` are `a.b`.
fn dotted(name: &str) -> String {
    let steps = name.split(['.', '[', ']', '/']).map(str::trim);
    let steps = steps.filter(|step| !step.is_empty() && !step.bytes().all(|byte| byte.is_ascii_digit()));
    steps.collect::<Vec<_>>().join(".")
}

fn place(place: Place) -> &'static str {
    match place {
        Place::Header => "header",
        Place::Path => "path",
        Place::Query => "query",
        Place::Body => "body",
        Place::Answer => "answer",
    }
}
