//! A place in the spec together with what stands there.

use onelogin_codegen::{diagnostics::Location, load::Document, model::escape};
use serde_json::Value;

/// How many references may follow each other; a component is never only a reference.
const DEPTH: usize = 8;

/// A value of a document that knows where it is.
#[derive(Clone, Debug)]
pub(crate) struct Spot<'s> {
    pub(crate) document: &'s Document,
    pub(crate) pointer: String,
    pub(crate) value: &'s Value,
}

impl<'s> Spot<'s> {
    /// The whole document.
    pub(crate) fn root(document: &'s Document) -> Self {
        Self { document, pointer: String::new(), value: &document.value }
    }

    /// A member, or what its reference leads to.
    pub(crate) fn get(&self, name: &str) -> Option<Self> {
        let pointer = format!("{}/{}", self.pointer, escape(name));
        let value = self.value.get(name)?;
        Some(Self { document: self.document, pointer, value }.followed())
    }

    /// The members, followed alike.
    pub(crate) fn members(&self) -> Vec<(&'s str, Self)> {
        let names = self.value.as_object().into_iter().flat_map(|members| members.keys());
        names.filter_map(|name| Some((name.as_str(), self.get(name)?))).collect()
    }

    /// The items of a list, followed alike.
    pub(crate) fn items(&self) -> Vec<Self> {
        let items = self.value.as_array().into_iter().flatten().enumerate();
        let spot =
            |(index, value)| Self { document: self.document, pointer: format!("{}/{index}", self.pointer), value };
        items.map(|item| spot(item).followed()).collect()
    }

    /// The text of a member.
    pub(crate) fn text(&self, name: &str) -> Option<&'s str> {
        self.value.get(name)?.as_str()
    }

    /// Whether a member is true.
    pub(crate) fn is(&self, name: &str) -> bool {
        self.value.get(name) == Some(&Value::Bool(true))
    }

    /// Whether it is attested by the vendor's own tools alone, so that no page has it.
    pub(crate) fn is_sdk(&self) -> bool {
        self.text("x-evidence") == Some("sdk")
    }

    /// What its deviation says that the page says.
    pub(crate) fn page_says(&self, member: &str) -> Option<&'s Value> {
        self.value.get("x-deviation")?.get("page")?.get(member)
    }

    pub(crate) fn location(&self) -> Location {
        self.document.locate(&self.pointer)
    }

    fn followed(mut self) -> Self {
        for _ in 0..DEPTH {
            let reference = self.text("$ref").and_then(|reference| reference.strip_prefix('#'));
            let Some((pointer, value)) = reference.and_then(|at| Some((at, self.document.value.pointer(at)?))) else {
                break;
            };
            self = Self { document: self.document, pointer: pointer.to_owned(), value };
        }
        self
    }
}
