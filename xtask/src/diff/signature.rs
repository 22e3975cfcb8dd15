//! The signature of an item: on one line for people, and in parts for what a caller depends on.

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use std::fmt;
use syn::{Attribute, FnArg, Ident, ImplItemFn, Pat, parse_quote};

/// A signature in parts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Shape {
    /// `#[deprecated]`, which warns and breaks nothing.
    notes: Vec<String>,
    /// The whole but the notes, as it is shown.
    text: String,
    /// A function's name and qualifiers; all of what is no function.
    head: String,
    /// The types of a function's arguments.
    types: Vec<String>,
    /// The names of its arguments, which callers do not write.
    names: Vec<String>,
    /// What it gives.
    output: String,
}

impl Shape {
    /// Something without parts.
    pub(crate) fn text(text: String) -> Self {
        let (notes, types, names) = (Vec::new(), Vec::new(), Vec::new());
        Self { notes, head: text.clone(), text, types, names, output: String::new() }
    }

    /// How a caller of this is broken by it becoming `new`; nothing if none is.
    pub(crate) fn breaks(&self, new: &Self) -> Option<&'static str> {
        let names = || new.names.iter().enumerate();
        if self.head != new.head {
            Some("is something else")
        } else if self.types.len() != new.types.len() {
            Some(if self.types.len() < new.types.len() { "takes another argument" } else { "takes an argument less" })
        } else if self.types != new.types {
            Some("takes arguments of another type")
        } else if self.output != new.output {
            Some("gives another type")
        } else if names().any(|(at, name)| self.names.iter().position(|old| old == name).is_some_and(|old| old != at)) {
            // It still compiles, where the types are alike, and means something else.
            Some("takes its arguments in another order")
        } else {
            None
        }
    }

    /// As it is shown, with a path in place of its name.
    pub(crate) fn at(&self, name: &str, path: &str) -> String {
        let shown = self.to_string();
        let starts: Vec<usize> = shown.match_indices(name).map(|(at, _)| at).collect();
        let is_word = |c: char| c.is_alphanumeric() || c == '_';
        let alone = |at: &usize| {
            let (before, after) = (shown.get(..*at).unwrap_or(""), shown.get(at + name.len()..).unwrap_or(""));
            !before.ends_with(is_word) && !after.starts_with(is_word)
        };
        match starts.into_iter().find(alone) {
            Some(at) => format!("{}{path}{}", &shown[..at], &shown[at + name.len()..]),
            None => shown,
        }
    }

    /// The words of it, which are the types and names that it mentions.
    pub(crate) fn words(&self) -> impl Iterator<Item = &str> {
        split(&self.text).filter(|part| part.starts_with(|c: char| c.is_alphabetic() || c == '_'))
    }
}

impl fmt::Display for Shape {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.notes.iter().try_for_each(|note| write!(f, "{note} "))?;
        f.write_str(&self.text)
    }
}

/// `pub struct User`. Whether it can be taken apart by name is told by its fields.
pub(crate) fn of_type(keyword: &str, name: &Ident, attributes: &[Attribute]) -> Shape {
    let closed = if has(attributes, "non_exhaustive") { "#[non_exhaustive] " } else { "" };
    Shape { notes: notes(attributes), ..Shape::text(format!("{closed}pub {keyword} {name}")) }
}

/// `pub status: Option<UserStatus>`.
pub(crate) fn of_field(field: &syn::Field) -> Shape {
    let name = field.ident.as_ref().map(|name| format!("{name}: ")).unwrap_or_default();
    let text = format!("pub {name}{}", line(&field.ty));
    Shape { notes: notes(&field.attrs), output: line(&field.ty), head: format!("pub {name}"), ..Shape::text(text) }
}

/// `Other(i64)`.
pub(crate) fn of_variant(variant: &syn::Variant) -> Shape {
    let (name, fields) = (&variant.ident, &variant.fields);
    Shape { notes: notes(&variant.attrs), ..Shape::text(line(&quote!(#name #fields))) }
}

/// `pub fn get(&self, id: impl Into<UserId>) -> Call<User>`.
pub(crate) fn of_function(function: &ImplItemFn) -> Shape {
    let mut signature = function.sig.clone();
    let (mut types, mut names) = (Vec::new(), Vec::new());
    for argument in &mut signature.inputs {
        match argument {
            FnArg::Receiver(receiver) => {
                // `mut self` is the function's own affair; that of `&mut self` stands elsewhere.
                receiver.mutability = None;
                types.push(line(receiver));
                names.push("self".to_owned());
            }
            FnArg::Typed(typed) => {
                types.push(line(&typed.ty));
                if let Pat::Ident(name) = typed.pat.as_mut() {
                    name.mutability = None;
                }
                names.push(line(&typed.pat));
            }
        }
    }
    let mut head = signature.clone();
    (head.inputs, head.output) = (parse_quote!(), parse_quote!());
    Shape {
        notes: notes(&function.attrs),
        text: line(&quote!(pub #signature)),
        head: line(&quote!(pub #head)),
        types,
        names,
        output: line(&signature.output),
    }
}

/// `#[must_use]` is left out: it warns, as this does, and says nothing about what there is to be used.
fn notes(attributes: &[Attribute]) -> Vec<String> {
    let notes = attributes.iter().filter(|attribute| attribute.path().is_ident("deprecated"));
    notes.map(|attribute| format!("#[{}]", line(&attribute.meta))).collect()
}

pub(crate) fn has(attributes: &[Attribute], name: &str) -> bool {
    attributes.iter().any(|attribute| attribute.path().is_ident(name))
}

/// The traits of `#[derive(..)]`.
pub(crate) fn derives(attributes: &[Attribute]) -> Vec<String> {
    let mut names = Vec::new();
    for attribute in attributes.iter().filter(|attribute| attribute.path().is_ident("derive")) {
        if let syn::Meta::List(list) = &attribute.meta {
            names.extend(list.tokens.to_string().split(',').map(|name| name.trim().to_owned()));
        }
    }
    names.retain(|name| !name.is_empty());
    names
}

/// Tokens on one line, with spaces where a person would put them.
pub(crate) fn line(tokens: &impl ToTokens) -> String {
    let mut text = String::new();
    write(tokens.to_token_stream(), &mut text);
    text
}

fn write(tokens: TokenStream, text: &mut String) {
    for token in tokens {
        match token {
            TokenTree::Group(group) => {
                let (open, close) = match group.delimiter() {
                    Delimiter::Parenthesis => ("(", ")"),
                    Delimiter::Bracket => ("[", "]"),
                    Delimiter::Brace => (" { ", " }"),
                    Delimiter::None => ("", ""),
                };
                if text.ends_with([',', '=', '+']) || text.ends_with("->") {
                    text.push(' ');
                }
                text.push_str(open);
                write(group.stream(), text);
                if text.ends_with(',') {
                    text.pop();
                }
                text.push_str(close);
            }
            TokenTree::Punct(mark) => {
                let mark = mark.as_char();
                match mark {
                    '>' if text.ends_with('-') => {
                        text.pop();
                        text.push_str(" ->");
                    }
                    '=' | '+' => text.push_str(&format!(" {mark}")),
                    '&' if text.ends_with([',', ':', '>']) && !text.ends_with("::") => text.push_str(" &"),
                    _ => text.push(mark),
                }
            }
            TokenTree::Ident(word) => put_word(&word.to_string(), text),
            TokenTree::Literal(word) => put_word(&word.to_string(), text),
        }
    }
}

/// A space before a word, unless it follows what it belongs to.
fn put_word(word: &str, text: &mut String) {
    let joined = text.is_empty() || text.ends_with(['(', '[', '<', '&', '\'', ' ', '#']) || text.ends_with("::");
    if !joined {
        text.push(' ');
    }
    text.push_str(word);
}

/// A line of code in words and in what stands between them.
pub(crate) fn split(line: &str) -> impl Iterator<Item = &str> {
    let is_word = |c: char| c.is_alphanumeric() || c == '_';
    line.split_inclusive(move |c: char| !is_word(c)).flat_map(move |part| {
        let end = part.trim_end_matches(|c: char| !is_word(c)).len();
        [part.get(..end), part.get(end..)].into_iter().flatten().filter(|part| !part.is_empty())
    })
}

/// All words of some code, in order; what stands between them is left out.
pub(crate) fn words(code: &impl ToTokens) -> Vec<String> {
    fn collect(tokens: TokenStream, words: &mut Vec<String>) {
        for token in tokens {
            match token {
                TokenTree::Group(group) => collect(group.stream(), words),
                TokenTree::Ident(word) => words.push(word.to_string()),
                TokenTree::Punct(_) | TokenTree::Literal(_) => {}
            }
        }
    }
    let mut words = Vec::new();
    collect(code.to_token_stream(), &mut words);
    words
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

    use super::*;

    fn function(text: &str) -> Shape {
        of_function(&syn::parse_str(&format!("{text} {{}}")).unwrap())
    }

    #[test]
    fn a_signature_is_written_as_a_person_would_write_it() {
        for text in [
            "pub fn get(&self, id: impl Into<UserId>) -> Call<User>",
            "pub fn parameters(self, parameters: impl IntoIterator<Item = (impl Into<String>, AppParameter)>) -> Self",
            "pub fn r#type(self, r#type: f64) -> Self",
            "pub const fn get(self) -> i64",
            "pub fn unknown_mut(&mut self) -> &mut Unknown",
            "pub fn delete(&self, id: impl Into<UserId>) -> Call<()>",
        ] {
            assert_eq!(function(text).to_string(), text);
        }
        assert_eq!(
            function("pub fn a(mut self, b: Vec<Vec<i64>>,) -> Self").to_string(),
            "pub fn a(self, b: Vec<Vec<i64>>) -> Self"
        );
        let variant: syn::Variant = syn::parse_str("Other(i64)").unwrap();
        assert_eq!(of_variant(&variant).to_string(), "Other(i64)");
    }

    #[test]
    fn only_what_a_caller_writes_or_gets_breaks_one() {
        let old = function("pub fn get(&self, id: UserId, name: String) -> Call<User>");
        let breaks = |new: &str| old.breaks(&function(new));
        assert_eq!(breaks("pub fn get(&self, user: UserId, name: String) -> Call<User>"), None);
        assert_eq!(breaks("#[deprecated] pub fn get(&self, id: UserId, name: String) -> Call<User>"), None);
        assert_eq!(breaks("pub fn get(&self, id: UserId) -> Call<User>"), Some("takes an argument less"));
        assert_eq!(
            breaks("pub fn get(&self, id: UserId, name: i64) -> Call<User>"),
            Some("takes arguments of another type")
        );
        assert_eq!(breaks("pub fn get(&self, id: UserId, name: String) -> Call<Role>"), Some("gives another type"));
        let old = function("pub fn new(from: i64, to: i64) -> Self");
        let swapped = function("pub fn new(to: i64, from: i64) -> Self");
        assert_eq!(old.breaks(&swapped), Some("takes its arguments in another order"));
    }
}
