//! The public items of generated code, each with its signature on one line and the definition that it cites.
//!
//! What is public: the module of a document shows all `pub` items of its files, whichever file they stand in, and the root
//! of the crate those of `ids.rs`. What stands behind a `cfg` is for this workspace only. Paths are written as rustdoc's
//! links are: `User::status` is a field, `User::status()` a method, and `impl Default for User` says itself.

use super::{
    macros,
    signature::{self, Shape},
};
use anyhow::{Context, anyhow, bail};
use onelogin_codegen::Files;
use std::{collections::BTreeMap, path::Path};
use syn::{Attribute, Fields, ImplItem, Type, Visibility};

/// Items by their path.
pub(crate) type Items = BTreeMap<String, Item>;

/// A public item.
#[derive(Clone, Debug)]
pub(crate) struct Item {
    /// What it is, on one line.
    pub(crate) signature: String,
    /// What of the signature a caller depends on.
    pub(crate) shape: Shape,
    /// Whether what is added to it breaks those who name all of it: a struct without private fields, a closed enum.
    pub(crate) exhaustive: bool,
    /// The type or module that it belongs to.
    pub(crate) parent: String,
    /// Its own name; a trait's for an implementation.
    pub(crate) name: String,
    /// The definition it is made from: the file of the spec, and the JSON pointer, empty where all of the file is meant.
    pub(crate) cites: (String, String),
}

/// The items of all files.
pub(crate) fn read(files: &Files) -> anyhow::Result<Items> {
    let mut items = Items::new();
    for (path, text) in files {
        let file = syn::parse_file(text).with_context(|| format!("{} is no Rust", path.display()))?;
        let mut reader = Reader::new(path, text);
        reader.items(&file.items).with_context(|| format!("{} cannot be compared", path.display()))?;
        items.append(&mut reader.found);
    }
    Ok(items)
}

struct Reader {
    module: String,
    /// The pointers that the file's types and constants cite, by their names.
    citations: BTreeMap<String, (String, String)>,
    /// The file of the spec that the generated file's header names.
    source: String,
    found: Items,
}

impl Reader {
    fn new(path: &Path, text: &str) -> Self {
        let document = path.parent().and_then(|parent| parent.iter().next()).map(|name| name.to_string_lossy());
        let module = document.map_or_else(|| "onelogin".to_owned(), |name| format!("onelogin::{name}"));
        let source = text.lines().find_map(|line| line.strip_prefix("//! Generated from `"));
        let source = source.and_then(|rest| rest.split('`').next()).unwrap_or("spec/").to_owned();
        Self { module, citations: citations(text), source, found: Items::new() }
    }

    fn items(&mut self, items: &[syn::Item]) -> anyhow::Result<()> {
        for item in items {
            match item {
                _ if is_conditional(attributes(item)) => {}
                syn::Item::Use(_) | syn::Item::Const(syn::ItemConst { vis: Visibility::Inherited, .. }) => {}
                syn::Item::Mod(item) if is_public(&item.vis) => {
                    let module = self.module.clone();
                    let shape = Shape::text(format!("pub mod {}", item.ident));
                    self.add(self.item(&module, &item.ident.to_string(), shape), "");
                }
                syn::Item::Mod(_) => {}
                syn::Item::Struct(item) if is_public(&item.vis) => self.structure(item),
                syn::Item::Enum(item) if is_public(&item.vis) => self.enumeration(item),
                syn::Item::Impl(item) => self.implementation(item)?,
                syn::Item::Macro(item) => self.items(&macros::expand(item)?)?,
                other => {
                    let tokens = signature::line(other);
                    bail!("`diff` does not know items like `{tokens}`: teach it in xtask/src/diff/items.rs")
                }
            }
        }
        Ok(())
    }

    fn structure(&mut self, item: &syn::ItemStruct) {
        let name = item.ident.to_string();
        let hidden = matches!(item.fields, Fields::Unit) || item.fields.iter().any(|field| !is_public(&field.vis));
        let module = self.module.clone();
        let exhaustive = !hidden && !signature::has(&item.attrs, "non_exhaustive");
        let shape = signature::of_type("struct", &item.ident, &item.attrs);
        self.add(Item { exhaustive, ..self.item(&module, &name, shape) }, "");
        self.derived(&name, &item.attrs);
        for (index, field) in item.fields.iter().enumerate().filter(|(_, field)| is_public(&field.vis)) {
            let field_name = field.ident.as_ref().map_or_else(|| index.to_string(), ToString::to_string);
            self.add(self.item(&format!("{module}::{name}"), &field_name, signature::of_field(field)), "");
        }
    }

    fn enumeration(&mut self, item: &syn::ItemEnum) {
        let name = item.ident.to_string();
        let module = self.module.clone();
        let exhaustive = !signature::has(&item.attrs, "non_exhaustive");
        let shape = signature::of_type("enum", &item.ident, &item.attrs);
        self.add(Item { exhaustive, ..self.item(&module, &name, shape) }, "");
        self.derived(&name, &item.attrs);
        for variant in &item.variants {
            let shape = signature::of_variant(variant);
            self.add(self.item(&format!("{module}::{name}"), &variant.ident.to_string(), shape), "");
        }
    }

    fn derived(&mut self, of: &str, attributes: &[Attribute]) {
        for name in signature::derives(attributes) {
            self.add_impl(&name, of, of);
        }
    }

    fn implementation(&mut self, item: &syn::ItemImpl) -> anyhow::Result<()> {
        let of = last_name(&item.self_ty).ok_or_else(|| anyhow!("an `impl` of no named type"))?;
        if let Some((path, _)) = &item.trait_ {
            // `impl From<UserId> for i64` is a promise of `UserId`.
            let subject =
                signature::words(path).into_iter().find(|word| self.defines(word)).unwrap_or_else(|| of.clone());
            let subject = if self.defines(&of) { of.clone() } else { subject };
            self.add_impl(&signature::line(path), &of, &subject);
            return Ok(());
        }
        // A type that the file does not define is one of the crate's root: `impl Client`.
        let module = self.module.clone();
        let parent = if self.defines(&of) { format!("{module}::{of}") } else { format!("onelogin::{of}") };
        let calls = self.calls(item);
        for function in &item.items {
            let ImplItem::Fn(function) = function else { bail!("an `impl` with more than functions") };
            if is_public(&function.vis) && !is_conditional(&function.attrs) {
                let name = function.sig.ident.to_string();
                let mut made = self.item(&parent, &name, signature::of_function(function));
                if let Some(cites) = calls.get(&name) {
                    made.cites.clone_from(cites);
                }
                self.add(made, "()");
            }
        }
        Ok(())
    }

    /// What each method of a handle is made from: what the constant in its body cites, and where it calls another method of
    /// its handle, as a stream does, what that one is made from.
    fn calls(&self, item: &syn::ItemImpl) -> BTreeMap<String, (String, String)> {
        let mut cited: BTreeMap<String, (String, String)> = BTreeMap::new();
        for function in
            item.items.iter().filter_map(|item| if let ImplItem::Fn(item) = item { Some(item) } else { None })
        {
            let words = signature::words(&function.block);
            let of_self = words.windows(2).filter(|pair| pair[0] == "self").find_map(|pair| cited.get(&pair[1]));
            let found = words.iter().find_map(|word| self.citations.get(word)).or(of_self).cloned();
            cited.extend(found.map(|found| (function.sig.ident.to_string(), found)));
        }
        cited
    }

    fn defines(&self, name: &str) -> bool {
        self.found.contains_key(&format!("{}::{name}", self.module))
    }

    /// An implementation for a type, which belongs to `subject`: that type, or one that the trait names.
    fn add_impl(&mut self, name: &str, of: &str, subject: &str) {
        let parent = format!("{}::{subject}", self.module);
        let shape = Shape::text(format!("impl {name} for {of}"));
        let path = shape.to_string();
        let path: String =
            signature::split(&path).map(|part| if part == subject { parent.as_str() } else { part }).collect();
        let item = self.item(&parent, name, shape);
        self.found.insert(path, item);
    }

    fn add(&mut self, item: Item, end: &str) {
        self.found.insert(format!("{}::{}{end}", item.parent, item.name), item);
    }

    fn item(&self, parent: &str, name: &str, shape: Shape) -> Item {
        let type_name = if parent == self.module { name } else { parent.rsplit("::").next().unwrap_or_default() };
        Item {
            signature: shape.to_string(),
            shape,
            exhaustive: false,
            parent: parent.to_owned(),
            name: name.to_owned(),
            cites: self.citations.get(type_name).cloned().unwrap_or_else(|| (self.source.clone(), String::new())),
        }
    }
}

/// The definitions that the types and constants of a file cite: a comment stands above each, and above its documentation.
fn citations(text: &str) -> BTreeMap<String, (String, String)> {
    let mut found = BTreeMap::new();
    let mut last = None;
    for line in text.lines() {
        if let Some((file, pointer)) = crate::check::citation(line).and_then(|place| place.split_once('#')) {
            last = Some((file.to_owned(), pointer.to_owned()));
        }
        let item = ["pub struct ", "pub enum ", "const "].iter().find_map(|start| line.strip_prefix(start));
        if let (Some(rest), Some(place)) = (item, last.clone()) {
            let name: String = rest.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
            found.insert(name, place);
            last = None;
        }
    }
    found
}

fn attributes(item: &syn::Item) -> &[Attribute] {
    match item {
        syn::Item::Const(item) => &item.attrs,
        syn::Item::Enum(item) => &item.attrs,
        syn::Item::Impl(item) => &item.attrs,
        syn::Item::Macro(item) => &item.attrs,
        syn::Item::Mod(item) => &item.attrs,
        syn::Item::Struct(item) => &item.attrs,
        syn::Item::Use(item) => &item.attrs,
        _ => &[],
    }
}

fn is_conditional(attributes: &[Attribute]) -> bool {
    signature::has(attributes, "cfg")
}

fn is_public(visibility: &Visibility) -> bool {
    matches!(visibility, Visibility::Public(_))
}

fn last_name(ty: &Type) -> Option<String> {
    match ty {
        Type::Path(path) => path.path.segments.last().map(|segment| segment.ident.to_string()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

    use super::read;
    use onelogin_codegen::{Files, present};
    use std::{collections::BTreeSet, fs, path::Path};

    /// Functions by `()`, implementations by `Copy for UserId`, all else by its path.
    fn listed(api: &str) -> BTreeSet<String> {
        let mut items = BTreeSet::new();
        for line in api.lines() {
            let line = line.split("] ").last().unwrap_or_default();
            if let Some((traits, of)) = line.strip_prefix("impl ").and_then(|line| line.rsplit_once(" for ")) {
                items.extend(traits.split(" + ").map(|name| implementation(name, of)));
            } else if let Some(item) = line.strip_prefix("pub ") {
                let start = item.find("onelogin").unwrap();
                let path = item[start..].split(['(', '<', ' ']).next().unwrap().trim_end_matches(':');
                items.insert(path.to_owned() + if item[..start].contains("fn ") { "()" } else { "" });
            }
        }
        items
    }

    /// Without the modules, and the lifetime that every `Deserialize` has.
    fn implementation(name: &str, of: &str) -> String {
        let text = format!("{} for {of}", name.trim_start_matches("for<'de> "));
        let mut parts = text.split("::").peekable();
        let mut plain = String::new();
        while let Some(part) = parts.next() {
            let end = part.trim_end_matches(|c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_');
            plain += if parts.peek().is_some() { end } else { part };
        }
        plain
    }

    #[test]
    fn what_is_read_of_generated_code_is_what_rustdoc_lists_of_it() {
        let bindings = Path::new(env!("CARGO_MANIFEST_DIR")).join("../bindings");
        let code = bindings.join("src/generated");
        let text = |path: &Path| fs::read_to_string(path).unwrap();
        let files: Files =
            present(&code).unwrap().into_iter().map(|path| (path.clone(), text(&code.join(path)))).collect();
        let items = read(&files).unwrap();
        let found: BTreeSet<String> = items
            .keys()
            .map(|path| match path.strip_prefix("impl ").and_then(|path| path.rsplit_once(" for ")) {
                Some((name, of)) => implementation(name, of),
                None => path.clone(),
            })
            .collect();
        let listed = listed(&text(&bindings.join("api.txt")));
        let more: Vec<_> = found.difference(&listed).collect();
        assert!(more.is_empty(), "rustdoc does not list {more:?}");

        let documents: BTreeSet<String> =
            files.keys().filter_map(|path| Some(path.parent()?.iter().next()?.to_str()?.to_owned())).collect();
        let flows: String = present(&bindings.join("src/flows"))
            .unwrap()
            .iter()
            .map(|path| text(&bindings.join("src/flows").join(path)))
            .collect();
        let types: BTreeSet<&str> = found.iter().filter_map(|path| path.split(" for ").nth(1)).collect();
        let ours = |path: &str| match path.split_once(" for ") {
            // These three are nobody's decision.
            Some((name, of)) => types.contains(of) && !["Send", "Sync", "Unpin"].contains(&name),
            None => path.split("::").nth(1).is_some_and(|name| documents.contains(name)),
        };
        // Flows are further methods of the generated handles.
        let flow = |path: &str| {
            path.strip_suffix(')')
                .is_some_and(|path| flows.contains(&format!("fn {}", path.rsplit("::").next().unwrap())))
        };
        let missed: Vec<_> = listed.difference(&found).filter(|path| ours(path) && !flow(path)).collect();
        assert!(missed.is_empty(), "{missed:?} is not read");
        assert!(found.len() > 5000, "{}", found.len());
    }
}
