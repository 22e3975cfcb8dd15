//! The JSON samples of a page, and the statuses they stand under.
//!
//! Tabs are saved as a list of statuses in front of what all of them show; which sample was whose is told by the samples'
//! own statuses, as far as they tell it. A status by itself is a heading.

use super::{
    super::page::{Direction, Said, Sample},
    json,
    lines::{Line, item},
};
use serde_json::Value;
use std::ops::Range;

#[derive(Default)]
pub(super) struct Found {
    pub(super) samples: Vec<Sample>,
    pub(super) statuses: Vec<Said<u16>>,
}

/// The samples and statuses of these lines, and the lines that are not JSON.
pub(super) fn read(lines: &[Line], direction: Direction) -> (Found, Vec<Line>) {
    let mut found = Found::default();
    let mut others = Vec::new();
    let mut groups: Vec<(Vec<u16>, Range<usize>)> = Vec::new();
    let mut among_tabs = false;
    let mut at = 0;
    while let Some(line) = lines.get(at) {
        if let Some(length) = json::extent(&lines[at..]) {
            let (json, repaired) = json::parse(&lines[at..at + length]);
            let own = json.as_ref().ok().and_then(own);
            found.samples.push(Sample { direction, own, tab: None, json, repaired, line: line.number });
            if let Some((_, range)) = groups.last_mut() {
                range.end = found.samples.len();
            }
            among_tabs = false;
            at += length;
            continue;
        }
        at += 1;
        others.push(line.clone());
        let status = if direction == Direction::Answer { status(&line.text) } else { None };
        let Some(status) = status else {
            among_tabs = false;
            continue;
        };
        found.statuses.push(Said { value: status, line: line.number });
        match groups.last_mut() {
            Some((tabs, _)) if among_tabs && !tabs.contains(&status) => tabs.push(status),
            _ => groups.push((vec![status], found.samples.len()..found.samples.len())),
        }
        among_tabs = true;
    }
    for (tabs, range) in groups {
        assign(&tabs, &mut found.samples[range]);
    }
    (found, others)
}

/// Gives samples the tab that each certainly stands under. Their order is that of the tabs.
fn assign(tabs: &[u16], samples: &mut [Sample]) {
    if let [tab] = tabs {
        samples.iter_mut().for_each(|sample| sample.tab = Some(*tab));
        return;
    }
    let success = |status: u16| (200..300).contains(&status);
    let mut reached = 0;
    for sample in samples.iter_mut() {
        let mut rest = tabs.iter().enumerate().skip(reached);
        let tab = match sample.own {
            Some(own) => rest.find(|(_, tab)| **tab == own),
            None if sample.json.as_ref().is_ok_and(|json| !is_refusal(json))
                && tabs.iter().filter(|tab| success(**tab)).count() == 1 =>
            {
                rest.find(|(_, tab)| success(**tab))
            }
            None => None,
        };
        if let Some((at, tab)) = tab {
            reached = at;
            sample.tab = Some(*tab);
        }
    }
    // Of several with one status, the last may be that of the next tab, if that has none of its own.
    for (at, tab) in tabs.iter().enumerate().skip(1) {
        let of = |wanted: u16, samples: &[Sample]| {
            let all = samples.iter().enumerate().filter(|(_, sample)| sample.tab == Some(wanted));
            (all.clone().count(), all.map(|(at, _)| at).next_back())
        };
        if let ((0, _), (2.., Some(last))) = (of(*tab, samples), of(tabs[at - 1], samples))
            && !success(tabs[at - 1])
        {
            samples[last].tab = None;
        }
    }
}

/// The status of a tab or a heading: `- 400 Bad Req.`, `200 OK`.
pub(super) fn status(text: &str) -> Option<u16> {
    // Without a reason it is a status only as an item of a list; elsewhere it may be of JSON.
    let listed = item(text);
    let text = listed.unwrap_or(text);
    let text = ["HTTP/1.1 ", "HTTP ", "Status: "].iter().find_map(|prefix| text.strip_prefix(prefix)).unwrap_or(text);
    let mut words = text.split_whitespace();
    let number = words.next().filter(|number| number.len() == 3)?.parse().ok()?;
    let mut reason = words.clone();
    let named = match reason.next() {
        Some(word) => word.starts_with(char::is_uppercase),
        None => listed.is_some(),
    };
    ((100..600).contains(&number) && named && words.count() <= 4).then_some(number)
}

/// The status that an answer names itself, in any of the API's forms.
fn own(value: &Value) -> Option<u16> {
    let refusal = is_refusal(value);
    let number = value
        .get("statusCode")
        .or_else(|| value.pointer("/status/code"))
        .or_else(|| value.get("code").filter(|_| refusal))
        .or_else(|| value.get("status").filter(|_| refusal));
    let number = match number {
        Some(number) => number.as_u64().or_else(|| number.as_str()?.parse().ok())?,
        // Some refusals have nothing but the name that goes with the status.
        None => match value.get("name").filter(|_| refusal)?.as_str()? {
            "BadRequestError" => 400,
            "UnauthorizedError" => 401,
            "ForbiddenError" => 403,
            "NotFoundError" => 404,
            "ConflictError" => 409,
            "UnprocessableEntityError" => 422,
            _ => return None,
        },
    };
    u16::try_from(number).ok().filter(|number| (100..600).contains(number))
}

fn is_refusal(value: &Value) -> bool {
    ["message", "errors", "error"].iter().any(|name| value.get(name).is_some())
}
