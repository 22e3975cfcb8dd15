//! Compares statuses and JSON samples with the answers, the bodies and the examples of the spec.

use super::{
    super::{
        findings::{Difference, Outcome, Verdict},
        operations::{self, Operation},
        page::{Direction, Page, Sample},
        spot::Spot,
    },
    brief,
    schemas::{self, Differs, Met},
};
use serde_json::{Value, json};
use std::collections::BTreeMap;

pub(super) fn compare<'s>(page: &Page, operation: &Operation<'s>, outcome: &mut Outcome<'s>) {
    let responses = operation.responses();
    statuses(page, operation, &responses, outcome);
    for (value, line) in requests(page) {
        let before = outcome.findings.len();
        match operation.body() {
            Some(body) => {
                fits(&value, &body, "request", line, outcome);
            }
            None => {
                let (page, spec) = ("a body".to_owned(), "no `requestBody`".to_owned());
                let (help, line) = ("describe the body, or check that this is a sample of a request", Some(line));
                let difference = Difference { kind: "sample", name: "request", line, page, spec, help };
                outcome.find(Verdict::Disagrees, &operation.spot, difference);
            }
        }
        if outcome.findings.len() == before {
            outcome.agree("sample");
        }
    }
    for (index, sample) in page.samples.iter().enumerate() {
        // A status that the spec does not have is found as that.
        let response =
            status(sample, operation).and_then(|status| responses.iter().find(|(known, _)| *known == status));
        let (Ok(value), Some((status, response))) = (&sample.json, response) else { continue };
        let before = outcome.findings.len();
        if let Some(strict) = answer(value, sample, *status, response, &responses, outcome) {
            outcome.readable.push((index, strict));
        }
        if outcome.findings.len() == before {
            outcome.agree("sample");
        }
    }
    let broken = page.samples.iter().any(|sample| sample.json.is_err());
    if page.whole && !broken {
        unshown(page, &responses, outcome);
    }
    for (_, response) in &responses {
        outcome.meet(response);
    }
}

/// What is sent, by samples and by the sample call, with the line. A form, or what has yet to be filled in, is no JSON.
pub(super) fn requests(page: &Page) -> Vec<(Value, usize)> {
    let samples = page.samples.iter().filter(|sample| sample.direction == Direction::Request);
    let samples = samples.filter_map(|sample| Some((sample.json.as_ref().ok()?.clone(), sample.line)));
    let call = page.curl.as_ref().and_then(|curl| Some((curl.body.as_ref()?, curl.line)));
    samples.chain(call.and_then(|(body, line)| Some((serde_json::from_str(body).ok()?, line)))).collect()
}

/// The status of a sample; the success where the page names none.
pub(crate) fn status(sample: &Sample, operation: &Operation<'_>) -> Option<u16> {
    match sample.direction {
        Direction::Request => None,
        Direction::Answer => sample
            .status()
            .or_else(|| operation.responses().iter().map(|(status, _)| *status).find(|status| *status < 300)),
    }
}

/// The statuses of the page, by tabs and samples, and those of the spec.
fn statuses<'s>(page: &Page, operation: &Operation<'s>, responses: &[(u16, Spot<'s>)], outcome: &mut Outcome<'s>) {
    let mut said: BTreeMap<u16, usize> = BTreeMap::new();
    let tabs = page.statuses.iter().map(|tab| (tab.value, tab.line));
    let shown = page.samples.iter().filter_map(|sample| Some((status(sample, operation)?, sample.line)));
    for (status, line) in tabs.chain(shown) {
        said.entry(status).or_insert(line);
    }
    let claimed = operation.spot.page_says("status");
    for (status, line) in &said {
        let agrees = responses.iter().any(|(known, _)| known == status);
        if agrees && claimed != Some(&json!(status)) {
            outcome.agree("status");
            continue;
        }
        let difference = Difference {
            kind: "status",
            name: &status.to_string(),
            line: Some(*line),
            page: format!("a {status}"),
            spec: "no such answer".to_owned(),
            help: "describe the answer, or say by `x-deviation` at the operation with `page: {status: ..}` why not",
        };
        outcome.fact(&operation.spot, "status", &json!(status), agrees, difference);
    }
    let is_known = |status: &Value| said.keys().any(|said| json!(said) == *status);
    if page.whole && claimed.is_some_and(|status| !is_known(status)) {
        let (page, spec) = (String::new(), String::new());
        let difference = Difference { kind: "status", name: "", line: None, page, spec, help: "" };
        outcome.fact(&operation.spot, "status", &Value::Null, true, difference);
    }
    // What could not be parsed may be an answer of any status.
    let complete = page.whole && (!page.statuses.is_empty() || page.samples.iter().all(|sample| sample.json.is_ok()));
    for (status, response) in responses {
        let has = said.contains_key(status);
        let difference = Difference {
            kind: "missing",
            name: &status.to_string(),
            line: said.get(status).copied(),
            page: if complete { "not on the page" } else { "the page is cut off, or a sample could not be read" }
                .to_owned(),
            spec: format!("a {status}"),
            help: "remove the answer; where another source attests it, say so by `x-evidence: sdk`, or by `x-deviation` with `page: {absent: true}`",
        };
        match has || complete {
            true if !has && response.is_sdk() => {}
            // A page without any answer says nothing of them.
            true if said.is_empty() => outcome.find(Verdict::Unreadable, response, difference),
            true => {
                outcome.fact(response, "absent", &json!(true), has, difference);
            }
            false => outcome.find(Verdict::Unreadable, response, difference),
        }
    }
}

/// An answer: it fits the schema, and is among the examples of its status. Whether it fits without any deviation, if it does.
fn answer<'s>(
    value: &Value,
    sample: &Sample,
    status: u16,
    response: &Spot<'s>,
    responses: &[(u16, Spot<'s>)],
    outcome: &mut Outcome<'s>,
) -> Option<bool> {
    let name = status.to_string();
    let Some(media) = operations::media(response) else {
        let (page, spec) = ("an answer with a body".to_owned(), "one without `content`".to_owned());
        let help = "describe the body";
        let difference = Difference { kind: "sample", name: &name, line: Some(sample.line), page, spec, help };
        outcome.find(Verdict::Disagrees, response, difference);
        return None;
    };
    // The examples are looked at in any case: what is wrong with the schema is not all that is to be mended.
    let (fits, justified) = fits(value, &media, &name, sample.line, outcome)?;
    let strict = fits.then_some(justified.is_empty());
    // A refusal may stand under the tab of another status than its own.
    let own = responses.iter().filter(|(other, _)| sample.own == Some(*other) && *other != status);
    let own = own.filter_map(|(_, response)| operations::media(response)).flat_map(|media| examples(&media));
    let examples: Vec<Spot<'s>> = examples(&media).into_iter().chain(own).collect();
    if justified.iter().any(|met| met.steps.is_empty()) {
        return strict;
    }
    let bare = schemas::without(value, &justified);
    let shown = |example: &Spot<'s>| example.value.get("value").cloned().unwrap_or_default();
    for example in &examples {
        if schemas::without(&shown(example), &justified) == bare {
            return strict;
        }
        if example.page_says("sample") == Some(value) {
            let (page, spec) = ("another sample".to_owned(), "one that was mended".to_owned());
            let difference = Difference { kind: "sample", name: &name, line: Some(sample.line), page, spec, help: "" };
            outcome.fact(example, "sample", value, false, difference);
            return strict;
        }
    }
    let differ = |example: &Spot<'s>| schemas::differences(&bare, &schemas::without(&shown(example), &justified));
    let nearest = examples.iter().map(|example| (differ(example), example)).min_by_key(|(differ, _)| differ.len());
    let (differences, nearest) = nearest.map_or((Vec::new(), &media), |(differ, example)| (differ, example));
    let mut spot = nearest.clone();
    if let Some((path, ..)) = differences.first() {
        // The place in the example, or what is around it.
        spot.pointer += &format!("/value{}", path.trim_start_matches('$').replace(['.', '['], "/").replace(']', ""));
    }
    let list = |side: fn(&Differs) -> &Option<Value>| {
        const SHOWN: usize = 3;
        let each = differences.iter().take(SHOWN).map(|one| match side(one) {
            Some(value) => format!("`{}` {}", one.0, brief(&value.to_string())),
            None => format!("no `{}`", one.0),
        });
        let more = if differences.len() > SHOWN { ", .." } else { "" };
        each.collect::<Vec<_>>().join(", ") + more
    };
    let difference = Difference {
        kind: "sample",
        name: &name,
        line: Some(sample.line),
        page: if differences.is_empty() { "a sample".to_owned() } else { list(|one| &one.1) },
        spec: if differences.is_empty() { "no example".to_owned() } else { list(|one| &one.2) },
        help: match sample.repaired {
            true => "make the sample an example of this answer, without what the page leaves out of it",
            false => "make the sample an example of this answer, as the page has it now",
        },
    };
    outcome.find(Verdict::Disagrees, &spot, difference);
    strict
}

/// Compares a sample with its schema, if that is described: whether it fits, and what deviations justify about it.
fn fits<'s>(
    value: &Value,
    media: &Spot<'s>,
    what: &str,
    line: usize,
    outcome: &mut Outcome<'s>,
) -> Option<(bool, Vec<Met<'s>>)> {
    let met = schemas::walk(value, &media.get("schema")?);
    let (mut fits, mut justified) = (true, Vec::new());
    for met in met {
        let difference = Difference {
            kind: met.fact.kind,
            name: &format!("{what} {}", met.path),
            line: Some(line),
            page: met.fact.page.clone(),
            spec: met.fact.spec.clone(),
            help: match met.fact.kind {
                "field" => "describe the field in the schema",
                "required" => "take it off the list `required` of the schema",
                "value" => "add the value to `enum`",
                _ => "mend the schema as the page has it, or say by `x-deviation` there why the server differs",
            },
        };
        outcome.fact(&met.spot, met.fact.member, &met.fact.says, met.fact.fits, difference);
        match met.fact.fits {
            true => {}
            false if met.is_claimed() => justified.push(met),
            false => fits = false,
        }
    }
    Some((fits, justified))
}

/// The examples of a body that have a value.
fn examples<'s>(media: &Spot<'s>) -> Vec<Spot<'s>> {
    let examples = media.get("examples").map(|examples| examples.members()).unwrap_or_default();
    examples.into_iter().map(|(_, example)| example).collect()
}

/// Examples that say which sample the page has, where it has it no more.
fn unshown<'s>(page: &Page, responses: &[(u16, Spot<'s>)], outcome: &mut Outcome<'s>) {
    for example in
        responses.iter().filter_map(|(_, response)| operations::media(response)).flat_map(|media| examples(&media))
    {
        let Some(claimed) = example.page_says("sample") else { continue };
        if !page.samples.iter().any(|sample| sample.json.as_ref().ok() == Some(claimed)) {
            let (page, spec) = (String::new(), String::new());
            let difference = Difference { kind: "sample", name: "", line: None, page, spec, help: "" };
            outcome.fact(&example, "sample", &Value::Null, true, difference);
        }
    }
}
