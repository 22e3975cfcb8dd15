//! What changed about what is sent and answered: bodies, statuses, headers and samples.

use super::{
    comparison::{About, Comparison, breaking, changed},
    operations::Written,
    pairs::Pairs,
    side::Uses,
    words,
};
use crate::diff::change::{How, Verdict, What};
use onelogin_codegen::model::{escape, object, text};
use serde_json::Value;
use std::collections::BTreeMap;

/// The media type that a body has, and what is said of it.
type Media<'a> = Option<(&'a str, &'a Value)>;

impl<'a> Comparison<'a> {
    /// The body of the request.
    pub(crate) fn body(&mut self, operation: &About, was: &Written<'a>, is: &Written<'a>) {
        let own = operation.part(format!("{}, body", operation.subject), "/requestBody", "/requestBody");
        let (old, new) = match (was.value.get("requestBody"), is.value.get("requestBody")) {
            (None, None) => return,
            (Some(_), None) => {
                let why = breaking("programs that give one have nowhere to give it");
                return self.note(&own.went(), What::Body, How::Went, why, Verdict::Untouched);
            }
            (None, Some(_)) => {
                let why = breaking("it has to be given");
                return self.note(&own.came(), What::Body, How::Came, why, Verdict::Untouched);
            }
            (Some(was), Some(is)) => (was, is),
        };
        let (old, base) = self.base.follow(old, format!("{}/requestBody", was.read.pointer));
        let (new, head) = self.head.follow(new, format!("{}/requestBody", is.read.pointer));
        let mut about = operation.shared_or_part(("body", ""), (&base, &head));
        // Nothing in a body is answered.
        (about.was.read, about.was.seen, about.is.read, about.is.seen) = (false, false, false, false);
        self.said(&about, What::Body, old, new);
        // The crate writes the same values in the one form or the other; text is another type, which is said below.
        self.media(&about, What::Body, (media(old), media(new)), Verdict::Compatible);
    }

    /// The answers; `same` is whether the call still gives the same, which is judged apart.
    pub(crate) fn responses(&mut self, operation: &About, was: &Written<'a>, is: &Written<'a>, same: bool) {
        let by_status = |one: &Written<'a>| {
            object(one.value.get("responses"))
                .map(|(status, value)| (status.as_str(), value))
                .collect::<BTreeMap<_, _>>()
        };
        let mut pairs = Pairs::by_name(by_status(was), by_status(is));
        // One success in the place of another is the same with another number.
        let success = |all: &BTreeMap<&'a str, &'a Value>| match all
            .iter()
            .filter(|(status, _)| is_success(status))
            .collect::<Vec<_>>()[..]
        {
            [(status, value)] => Some((*status, *value)),
            _ => None,
        };
        if let (Some(old), Some(new)) = (success(&pairs.went), success(&pairs.came)) {
            pairs.went.remove(old.0);
            pairs.came.remove(new.0);
            pairs.both.push((old, new));
        }
        let part = |status: &str| {
            let step = format!("/responses/{status}");
            operation.part(format!("{}, {status}", operation.subject), &step, &step)
        };
        // Any status of 2xx is a success to the crate, and any other a refusal with all that the server said.
        for status in pairs.went.keys() {
            self.note(&part(status).went(), What::Status, How::Went, Verdict::Untouched, Verdict::Compatible);
        }
        for status in pairs.came.keys() {
            self.note(&part(status).came(), What::Status, How::Came, Verdict::Untouched, Verdict::Compatible);
        }
        for ((status, old), (now, new)) in pairs.both {
            let pointer = |one: &Written<'_>, status| format!("{}/responses/{status}", one.read.pointer);
            let (old, base) = self.base.follow(old, pointer(was, status));
            let (new, head) = self.head.follow(new, pointer(is, now));
            let mut about = operation.shared_or_part(("", now), (&base, &head));
            if status != now {
                let how = How::Renamed { was: status.to_owned(), is: now.to_owned() };
                let about = About { subject: format!("{}, {status}", operation.subject), ..about.clone() };
                self.note(&about, What::Status, how, Verdict::Untouched, Verdict::Compatible);
            }
            let seen = |uses: &Uses| Uses { sent: false, read: false, ..uses.clone() };
            (about.was, about.is) = (seen(&about.was), seen(&about.is));
            self.said(&about, What::Status, old, new);
            self.headers(&about, old, new);
            if same || !is_success(status) {
                self.media(&about, What::Status, (media(old), media(new)), Verdict::Compatible);
            } else if let (Some((_, old)), Some((_, new))) = (media(old), media(new)) {
                self.samples(&about, old, new);
            }
        }
    }

    /// A body with its media type, its type and its samples.
    fn media(&mut self, about: &About, what: What, (was, is): (Media<'a>, Media<'a>), verdict: Verdict) {
        let words = |media: Media<'a>| media.map_or("no body", |(name, _)| name);
        self.property(about, what, (words(was), words(is)), (verdict.clone(), verdict));
        if let (Some((was, old)), Some((is, new))) = (was, is) {
            let step = |name| format!("/content/{}", escape(name));
            let about = about.part(about.subject.clone(), &step(was), &step(is));
            let schema = |media: &'a Value| media.get("schema").unwrap_or(&Value::Null);
            self.schema(&about.part(about.subject.clone(), "/schema", "/schema"), what, schema(old), schema(new));
            self.samples(&about, old, new);
        }
    }

    fn headers(&mut self, about: &About, was: &'a Value, is: &'a Value) {
        let by_name = |response: &'a Value| object(response.get("headers")).map(|(name, value)| (name.as_str(), value));
        let pairs = Pairs::by_name(by_name(was).collect(), by_name(is).collect());
        let step = |name: &str| format!("/headers/{}", escape(name));
        let part = |name: &str| about.part(format!("{}, header `{name}`", about.subject), &step(name), &step(name));
        // A program can read any header that comes, documented or not.
        for name in pairs.went.keys() {
            self.note(&part(name).went(), What::Header, How::Went, Verdict::Untouched, Verdict::Compatible);
        }
        for name in pairs.came.keys() {
            self.note(&part(name).came(), What::Header, How::Came, Verdict::Untouched, Verdict::Compatible);
        }
        for ((name, old), (_, new)) in pairs.both {
            let own = part(name);
            let (old, base) = self.base.follow(old, own.base.clone().unwrap_or_default());
            let (new, head) = self.head.follow(new, own.head.clone().unwrap_or_default());
            let about = about.shared_or_part(("header", name), (&base, &head));
            let required = |header| words::either(header, "required", "required", "optional");
            let verdicts = (Verdict::Untouched, Verdict::Compatible);
            self.property(&about, What::Header, (required(old), required(new)), verdicts);
            let schema = |header: &'a Value| header.get("schema").unwrap_or(&Value::Null);
            let inner = about.part(about.subject.clone(), "/schema", "/schema");
            self.schema(&inner, What::Header, schema(old), schema(new));
            self.said(&about, What::Header, old, new);
        }
    }

    /// Samples say what was seen; no program depends on them.
    fn samples(&mut self, about: &About, was: &'a Value, is: &'a Value) {
        let by_name = |media: &'a Value| object(media.get("examples")).map(|(name, value)| (name.as_str(), value));
        let mut pairs = Pairs::by_name(by_name(was).collect(), by_name(is).collect());
        pairs.find_renamed(|old, new| old == new);
        let step = |name: &str| format!("/examples/{}", escape(name));
        let part =
            |old: &str, new: &str| about.part(format!("{}, sample `{new}`", about.subject), &step(old), &step(new));
        for name in pairs.went.keys() {
            self.remark(&part(name, name).went(), What::Sample, How::Went);
        }
        for name in pairs.came.keys() {
            self.remark(&part(name, name).came(), What::Sample, How::Came);
        }
        for ((name, old), (now, new)) in pairs.both {
            let own = part(name, now);
            if name != now {
                let how = How::Renamed { was: format!("`{name}`"), is: format!("`{now}`") };
                self.remark(&About { subject: part(now, name).subject, ..own.clone() }, What::Sample, how);
            }
            let (old, base) = self.base.follow(old, own.base.clone().unwrap_or_default());
            let (new, head) = self.head.follow(new, own.head.clone().unwrap_or_default());
            let about = about.shared_or_part(("sample", now), (&base, &head));
            let value = |sample: &'a Value| sample.get("value").unwrap_or(&Value::Null);
            if let Some((was, is)) = words::first_difference(value(old), value(new)) {
                self.remark(&about, What::Sample, changed(was, is));
            }
            self.text(&about, "summary", (&text(old, "summary"), &text(new, "summary")));
            self.text(&about, "description", (&text(old, "description"), &text(new, "description")));
        }
    }
}

/// The one media type of a body.
fn media(body: &Value) -> Media<'_> {
    object(body.get("content")).next().map(|(name, media)| (name.as_str(), media))
}

fn is_success(status: &str) -> bool {
    status.starts_with('2')
}
