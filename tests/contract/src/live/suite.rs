//! The calls of a live run, one after the other: each judged, and learned from.

use super::{
    line::{Exchange, Line},
    reads::{Ask, FEW, LEFT_OUT, Place, READS, SAMPLES, Source},
    report::Report,
};
use crate::replay::Judge;
use indicatif::{ProgressBar, ProgressStyle};
use onelogin::{__replay::exchanges, Client, Error, ErrorKind};
use serde_json::Value;
use std::collections::HashMap;

/// A client of the account, and what is known of it so far.
pub(super) struct Suite {
    pub(super) client: Client,
    pub(super) report: Report,
    line: Line,
    judge: Judge,
    /// What the successful answers of an operation named: the path values of the call, and an item.
    learned: HashMap<&'static str, Vec<(Vec<Value>, Value)>>,
}

impl Suite {
    pub(super) fn new(client: Client, line: Line, judge: Judge) -> Self {
        Self { client, line, judge, report: Report::default(), learned: HashMap::new() }
    }

    /// Makes a call, and takes note of what came of it.
    pub(super) async fn call<T>(
        &mut self,
        operation: &'static str,
        call: impl IntoFuture<Output = Result<T, Error>>,
    ) -> anyhow::Result<Result<T, Error>> {
        let outcome = call.await;
        let exchanges = self.line.take();
        let objections = self.line.objections();
        if objections.is_empty() {
            self.report.add(operation, &self.judge, &exchanges, outcome.as_ref().err())?;
        }
        objections.into_iter().for_each(|objection| self.report.differs(operation, objection));
        self.learn(operation, &exchanges);
        Ok(outcome)
    }

    /// Makes every call that reads, as far as earlier answers name what it needs.
    pub(super) async fn read(&mut self) -> anyhow::Result<()> {
        let style = ProgressStyle::with_template("{msg:<48} [{bar:24}] {pos}/{len}")?.progress_chars("=> ");
        let bar = ProgressBar::new(READS.len() as u64).with_style(style);
        for read in READS {
            bar.set_message(read.operation);
            let calls = match read.ask {
                Ask::Free(call) => vec![call(&self.client)],
                Ask::Of(source, call) => {
                    self.places(source).iter().filter_map(|place| call(&self.client, place)).collect()
                }
            };
            if let (Ask::Of(source, _), []) = (&read.ask, calls.as_slice()) {
                let why = format!("{} named nothing that it could be about", source.operation);
                self.report.not_tried(read.operation, why);
            }
            for call in calls {
                let outcome = self.call(read.operation, call).await?;
                let is_silent = self.report.rows.iter().all(|row| row.answers == 0);
                if let Err(error) = outcome
                    && (error.kind() == ErrorKind::Token || is_silent)
                {
                    bar.finish_and_clear();
                    return Err(error.into());
                }
            }
            bar.inc(1);
        }
        bar.finish_and_clear();
        LEFT_OUT.iter().for_each(|(operation, why)| self.report.not_tried(operation, *why));
        Ok(())
    }

    /// The first things that a source named.
    fn places(&self, source: Source) -> Vec<Place> {
        let mut places = Vec::new();
        for (path, item) in self.learned.get(source.operation).into_iter().flatten() {
            let members: Option<Vec<Value>> = source.members.iter().map(|name| item.get(name).cloned()).collect();
            let place = members.map(|members| Place(path.iter().cloned().chain(members).collect()));
            places.extend(place.filter(|place| !place.0.contains(&Value::Null) && !places.contains(place)));
            if places.len() == SAMPLES {
                break;
            }
        }
        places
    }

    fn learn(&mut self, operation: &'static str, exchanges: &[Exchange]) {
        for exchange in exchanges.iter().filter(|exchange| exchange.status < 300) {
            let path = path_values(operation, &exchange.path);
            let known = self.learned.entry(operation).or_default();
            let few = usize::try_from(FEW).unwrap_or_default();
            known.extend(items(&exchange.body).into_iter().take(few).map(|item| (path.clone(), item.clone())));
        }
    }
}

/// The values of the parameters in a path.
fn path_values(operation: &str, path: &str) -> Vec<Value> {
    let known = exchanges().find(|known| operation.split_once(' ') == Some((known.api(), known.id())));
    let template = known.map_or("", |known| known.path());
    let steps = template.split('/').zip(path.split('/'));
    steps.filter(|(step, _)| step.starts_with('{')).map(|(_, value)| value.into()).collect()
}

/// The items of an answer: those of the list that it is or holds, or itself.
fn items(body: &Value) -> Vec<&Value> {
    match body {
        Value::Array(items) => {
            items.iter().flat_map(|item| if item.is_array() { self::items(item) } else { vec![item] }).collect()
        }
        Value::Object(members) => match members.values().find(|member| member.is_array()) {
            // A list of objects is what was asked for; any other is a property of what was.
            Some(list) if list.get(0).is_some_and(|first| first.is_object() || first.is_array()) => items(list),
            _ => vec![body],
        },
        _ => Vec::new(),
    }
}
