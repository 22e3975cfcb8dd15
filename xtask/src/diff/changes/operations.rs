//! What changed about operations: their names and addresses, who may call them, and what they give.

use super::{
    comparison::{About, Comparison, breaking, changed},
    pairs,
    side::Uses,
    words::{self, Names},
};
use crate::diff::change::{How, Verdict, What};
use onelogin_codegen::model::{Auth, NextPage, Operation, Pagination, Success};
use serde_json::Value;
use std::collections::BTreeSet;

/// An operation in one of the two states: as codegen reads it, and as it is written.
pub(crate) struct Written<'a> {
    pub(crate) read: &'a Operation,
    pub(crate) value: &'a Value,
}

impl<'a> Comparison<'a> {
    /// All operations.
    pub(crate) fn operations(&mut self) {
        let pairs = pairs::operations(&self.base.operations, &self.head.operations);
        let ids = pairs.iter().filter_map(|(was, is)| Some((was.as_ref()?.id.clone(), is.as_ref()?.id.clone())));
        self.ids = ids.collect();
        for pair in pairs {
            let (was, is) = pair;
            let Some(either) = is.or(was) else { continue };
            let uses = |side: Option<&Operation>| side.map(|one| both_ways(&one.id)).unwrap_or_default();
            let pointer = |side: Option<&Operation>| side.map(|one| one.pointer.clone());
            let subject = format!("`{}`", either.id);
            let about = About { subject, base: pointer(was), head: pointer(is), was: uses(was), is: uses(is) };
            match (was, is) {
                (Some(was), Some(is)) => {
                    let written = |read: &'a Operation, value: Option<&'a Value>| Written {
                        read,
                        value: value.unwrap_or(&Value::Null),
                    };
                    let was = written(was, self.base.at(&was.pointer));
                    let is = written(is, self.head.at(&is.pointer));
                    self.operation(&about, &was, &is);
                }
                (Some(_), None) => {
                    let why = breaking("the method is gone");
                    self.note(&about, What::Operation, How::Went, why.clone(), why);
                }
                (None, _) => self.note(&about, What::Operation, How::Came, Verdict::Compatible, Verdict::Compatible),
            }
        }
    }

    fn operation(&mut self, about: &About, was: &Written<'a>, is: &Written<'a>) {
        let (old, new) = (was.read, is.read);
        if old.id != new.id {
            let how = How::Renamed { was: format!("`{}`", old.id), is: format!("`{}`", new.id) };
            let about = About { subject: format!("`{}`", old.id), ..about.clone() };
            self.note(&about, What::Operation, how, breaking("the method has another name"), Verdict::Untouched);
        }
        // The address is behind the method, as are the names of what stands in it.
        if (&old.method, pairs::template(&old.path)) != (&new.method, pairs::template(&new.path)) {
            let url = |one: &Operation| format!("{} {}", one.method, one.path);
            self.note(about, What::Url, changed(url(old), url(new)), Verdict::Compatible, Verdict::Untouched);
        }
        self.moved(about, What::Operation);
        self.said(about, What::Operation, was.value, is.value);
        self.authorization(about, was, is);
        self.pagination(about, old.pagination.as_ref(), new.pagination.as_ref());
        let result = self.result(about, old, new);
        self.parameters(about, was, is);
        self.body(about, was, is);
        self.responses(about, was, is, result);
    }

    fn authorization(&mut self, about: &About, was: &Written<'a>, is: &Written<'a>) {
        let words = |one: &Written<'_>| match one.read.auth {
            Auth::Token | Auth::TokenForUser => "a token",
            Auth::Client => "the client's own credentials",
            Auth::Public => "nothing",
        };
        let verdict = match is.read.auth {
            Auth::Public => Verdict::Compatible,
            _ => breaking("it takes what programs may not have"),
        };
        self.property(about, What::Authorization, (words(was), words(is)), (verdict, Verdict::Untouched));
        // Programs see the same refusal; the crate only knows better whether to ask again.
        let checked = |one: &Written<'_>| match one.read.auth {
            Auth::TokenForUser => "checks a user's password or code",
            _ => "checks no user",
        };
        let checks = (checked(was), checked(is));
        self.property(about, What::Authorization, checks, (Verdict::Untouched, Verdict::Compatible));

        let scopes = |one: &Written<'a>| one.read.scopes.iter().map(String::as_str).collect::<BTreeSet<_>>();
        let (old, new) = (scopes(was), scopes(is));
        // Where no scope is stated, what the server asks for is unknown: to state it, or no longer, narrows nothing.
        let went =
            if new.is_empty() { Verdict::Compatible } else { breaking("a pair with this scope alone is refused") };
        let part = |scope: &str| about.part(format!("{}, scope `{scope}`", about.subject), "/security", "/security");
        for scope in old.difference(&new) {
            self.note(&part(scope).went(), What::Scope, How::Went, went.clone(), Verdict::Untouched);
        }
        for scope in new.difference(&old) {
            self.note(&part(scope).came(), What::Scope, How::Came, Verdict::Compatible, Verdict::Untouched);
        }
    }

    fn pagination(&mut self, about: &About, was: Option<&Pagination>, is: Option<&Pagination>) {
        let about = about.part(format!("{}, pages", about.subject), "/x-pagination", "/x-pagination");
        let (old, new) = match (was, is) {
            (None, None) => return,
            (Some(_), None) => {
                let why = breaking("the streams over all pages are gone");
                return self.note(&about.went(), What::Pagination, How::Went, why, Verdict::Untouched);
            }
            (None, Some(_)) => {
                let why = breaking("one answer no longer holds all");
                return self.note(&about.came(), What::Pagination, How::Came, Verdict::Compatible, why);
            }
            (Some(was), Some(is)) => (was, is),
        };
        let cursor = |one: &Pagination| match &one.cursor {
            NextPage::Header(name) => format!("cursor in header `{name}`"),
            NextPage::Body(pointer) => format!("cursor in body at `{pointer}`"),
        };
        let parameter = |one: &Pagination| format!("cursor sent as `{}`", one.parameter);
        let replaces = |one: &Pagination| format!("cursor replaces {}", one.replaces.join(", "));
        let number = |one: &Pagination| match &one.number {
            Some(name) => format!("pages by number in `{name}`"),
            None => "no pages by number".to_owned(),
        };
        let lost = match (&old.number, &new.number) {
            (None, _) => Verdict::Compatible,
            (Some(_), None) => breaking("pages can no longer be fetched several at a time"),
            (Some(_), Some(_)) => breaking("a saved place holds a number that goes elsewhere"),
        };
        let elsewhere = breaking("programs that turn pages by themselves look for the cursor elsewhere");
        let otherwise = breaking("programs that turn pages by themselves send the cursor elsewhere");
        let none = Verdict::Untouched;
        self.property(&about, What::Pagination, (cursor(old), cursor(new)), (none.clone(), elsewhere));
        self.property(&about, What::Pagination, (parameter(old), parameter(new)), (otherwise, none.clone()));
        self.property(&about, What::Pagination, (replaces(old), replaces(new)), (Verdict::Compatible, none.clone()));
        self.property(&about, What::Pagination, (number(old), number(new)), (lost, none));
    }

    /// What the call gives; whether it is the same.
    fn result(&mut self, about: &About, was: &Operation, is: &Operation) -> bool {
        let (old, new) = (result(was, &self.names), result(is, &Names::new()));
        if old == new {
            return true;
        }
        let wire = |one: &Operation, root: &Value| match &one.success {
            Success::One(schema) | Success::List(schema) => words::on_the_wire(schema, root, &mut Vec::new()),
            _ => Value::Null,
        };
        // Only another name for the same type is the same on the wire.
        let same_form = form(was) == form(is) && wire(was, self.base.root) != Value::Null;
        let verdict = match same_form && wire(was, self.base.root) == wire(is, self.head.root) {
            true => Verdict::Compatible,
            false => breaking("the call gives something else"),
        };
        let about = About { subject: format!("{}, result", about.subject), ..about.clone() };
        let about = about.part(about.subject.clone(), "/responses", "/responses");
        self.note(&about, What::Result, changed(old, new), Verdict::Untouched, verdict);
        false
    }
}

/// Who sends an operation's own parts: a program sends the request, and reads the answer.
fn both_ways(id: &str) -> Uses {
    Uses { read: true, seen: true, ..Uses::sent(id) }
}

/// What the call gives, in words.
fn result(operation: &Operation, names: &Names) -> String {
    let part = operation.result.as_ref().map(|member| format!(" in `{}`", member.name)).unwrap_or_default();
    match &operation.success {
        Success::Empty => "nothing".to_owned(),
        Success::Text(media_type) => format!("text ({media_type})"),
        Success::One(schema) => format!("{}{part}", words::of_type(schema, names)),
        Success::List(items) => format!("page of {}{part}", words::of_type(items, names)),
    }
}

/// What the call gives, whatever its type: one or many, and where they stand.
fn form(operation: &Operation) -> (u8, Option<&str>) {
    let kind = match operation.success {
        Success::Empty => 0,
        Success::Text(_) => 1,
        Success::One(_) => 2,
        Success::List(_) => 3,
    };
    (kind, operation.result.as_ref().map(|member| member.name.as_str()))
}
