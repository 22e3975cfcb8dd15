//! Gives each resource one file for its calls and one for its types, so that a change of the docs is a small diff.
//!
//! Nothing global changes with a resource: no stamps, no hashes, no totals. Items cite their definition as a JSON pointer.

use crate::{
    load::{Document, Spec},
    lower::{Lowered, lower},
    model::{self, Api},
    names, progenitor,
    raise::{self, Item},
};
use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use std::{
    collections::BTreeMap,
    fmt::Write,
    path::{Path, PathBuf},
};

/// Generated files by their path below the folder of generated code.
pub type Files = BTreeMap<PathBuf, String>;

/// The stem of the file that holds what the resources of a document share.
const SHARED: &str = "api";

/// A type with more members than this (fields and their setters, or values) has a file of its own. A change of its members
/// can move this one type, and no other.
const LARGE: usize = 30;

/// All files of the crate, from a spec that passed lint. An error is a sentence, with the document it is about.
pub(crate) fn files(spec: &Spec) -> Result<Files, (String, String)> {
    let mut files = Files::new();
    let mut ids = BTreeMap::new();
    for document in &spec.documents {
        let add = |files: &mut Files, ids: &mut BTreeMap<String, String>| -> Result<(), String> {
            let api = model::read(document).map_err(|pointer| format!("lint let {pointer} pass"))?;
            let lowered = lower(&api, &document.value);
            ids.extend(lowered.ids.clone());
            let output = progenitor::run(&lowered)?;
            one_document(files, document, &api, &lowered, &output)
        };
        add(&mut files, &mut ids).map_err(|message| (document.name.clone(), message))?;
    }
    let title = "The ids of the API, each a type of its own so that two cannot be mixed up.";
    files.insert("ids.rs".into(), file(title, "spec/", "use crate::runtime::id;\n", &raise::ids(&ids), None));
    files.insert("mod.rs".into(), root(spec).map_err(|message| (String::new(), message))?);
    Ok(files)
}

fn one_document(
    files: &mut Files,
    document: &Document,
    api: &Api,
    lowered: &Lowered,
    output: &progenitor::Output,
) -> Result<(), String> {
    let mut types: BTreeMap<String, Vec<Item>> = BTreeMap::new();
    let mut large: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let imports = "use super::super::*;\nuse crate::{ids::*, runtime::generated::*};";
    for (name, role) in &lowered.schemas {
        let item = raise::schema(name, *role, document, output)?;
        let pointer = item.pointer.clone().unwrap_or_default();
        let stem = stem(document.file_of(&pointer));
        let schema = document.value.pointer(&pointer).ok_or_else(|| pointer.clone())?;
        if raise::members(schema, *role) <= LARGE || stem == SHARED {
            types.entry(stem).or_default().push(item);
            continue;
        }
        let module = names::snake(name);
        let title = format!("The type `{}` of `{}`.", names::pascal(name), api.name);
        let source = format!("spec/{}/{stem}.yaml", api.name);
        let path = Path::new(&api.name).join(format!("{stem}/{module}.rs"));
        files.insert(path, file(&title, &source, imports, &[item], Some(document)));
        large.entry(stem).or_default().push(module);
    }
    for (stem, items) in &mut types {
        items.sort_by_cached_key(|item| {
            let place = document.locate(item.pointer.as_deref().unwrap_or_default());
            place.start
        });
        let source = format!("spec/{}/{stem}.yaml", api.name);
        let path = if stem == SHARED { "types.rs".to_owned() } else { format!("{stem}/types.rs") };
        let title = match stem == SHARED {
            true => format!("Types that the resources of `{}` share.", api.name),
            false => format!("Types of the resource `{stem}` of `{}`.", api.name),
        };
        let imports = if stem == SHARED { imports.replace("super::super", "super") } else { imports.to_owned() };
        files.insert(Path::new(&api.name).join(path), file(&title, &source, &imports, items, Some(document)));
    }
    for resource in &api.resources {
        let items = raise::resource(api, resource, document, &lowered.schemas, output)?;
        let title = format!("Calls of the resource `{}` of `{}`.", resource.tag, api.name);
        let source = format!("spec/{}/{}.yaml", api.name, resource.tag);
        let path = Path::new(&api.name).join(format!("{}/calls.rs", resource.tag));
        files.insert(path, file(&title, &source, imports, &items, Some(document)));
    }
    files.insert(Path::new(&api.name).join("mod.rs"), api_module(api, &types, &large)?);
    Ok(())
}

/// A file: what it is, where it comes from, its items with their definitions cited.
fn file(title: &str, source: &str, imports: &str, items: &[Item], document: Option<&Document>) -> String {
    let mut text = header(title, source);
    let _ = write!(text, "\n{imports}\n");
    for item in items {
        if let Some(document) = document {
            text.push('\n');
            if let Some(pointer) = &item.pointer {
                let _ = writeln!(text, "// {}#{pointer}", document.file_of(pointer).display());
            }
        }
        text.push_str(&item.text);
    }
    text
}

fn header(title: &str, source: &str) -> String {
    let title = title.split_whitespace().collect::<Vec<_>>().join(" ");
    format!("//! {title}\n//!\n//! Generated from `{source}` by `cargo xtask generate`; edit that, not this.\n")
}

/// A text of the spec on one line of a doc comment.
fn sentence(text: &str) -> String {
    crate::docs::escape(text).split_whitespace().fold(String::new(), |line, word| line + " " + word)
}

fn stem(path: &Path) -> String {
    path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default()
}

/// The module of a document: its resources, and the handle that leads to theirs.
fn api_module(
    api: &Api,
    types: &BTreeMap<String, Vec<Item>>,
    large: &BTreeMap<String, Vec<String>>,
) -> Result<String, String> {
    let name = &api.name;
    let shared = types.contains_key(SHARED).then(|| {
        quote!(
            mod types;
            pub use self::types::*;
        )
    });
    let mut modules = TokenStream::new();
    let mut exports = TokenStream::new();
    let mut handles = TokenStream::new();
    let mut exchanges = TokenStream::new();
    for resource in &api.resources {
        let tag = format_ident!("{}", resource.tag);
        let handle = format_ident!("{}", names::pascal(&resource.tag));
        let types = types.contains_key(&resource.tag).then(|| format_ident!("types"));
        let large = large.get(&resource.tag).into_iter().flatten().map(|module| format_ident!("{module}"));
        let files: Vec<_> = std::iter::once(format_ident!("calls")).chain(types).chain(large).collect();
        modules.extend(quote!(mod #tag { #(pub(super) mod #files;)* }));
        exports.extend(match files.as_slice() {
            [calls] => quote!(pub use self::#tag::#calls::*;),
            files => quote!(pub use self::#tag::{#(#files::*),*};),
        });
        let sentence = sentence(&resource.description);
        handles.extend(quote! {
            #[doc = #sentence]
            pub fn #tag(&self) -> #handle { #handle::new(&self.client) }
        });
        exchanges.extend(quote!(#tag::calls::EXCHANGES,));
    }
    let accessor = format_ident!("{name}");
    let sentence = sentence(&format!("{}.", api.title));
    let body = raise::print(quote! {
        use crate::Client;
        #modules
        #shared
        #exports

        #[doc = #sentence]
        #[derive(Clone, Debug)]
        pub struct Api {
            client: Client,
        }
        impl Api {
            #handles
        }
        impl Client {
            #[doc = #sentence]
            pub fn #accessor(&self) -> Api { Api { client: self.clone() } }
        }
        /// The operations of every resource.
        #[cfg(feature = "__replay")]
        pub(crate) const EXCHANGES: &[&[crate::runtime::generated::Exchange]] = &[#exchanges];
    })?;
    let mut lines = Vec::new();
    crate::docs::paragraph(&mut lines, &api.description);
    let description = lines.iter().fold(String::new(), |all, line| all + "//! " + line + "\n");
    let source = format!("spec/{name}/");
    let header = header(&format!("{}.", api.title), &source);
    Ok(format!("{header}//!\n{description}\n{body}"))
}

fn root(spec: &Spec) -> Result<String, String> {
    let names: Vec<_> = spec.documents.iter().map(|document| format_ident!("{}", document.name)).collect();
    let body = raise::print(quote! {
        pub(crate) mod ids;
        #(pub mod #names;)*

        /// The operations of every document.
        #[cfg(feature = "__replay")]
        pub(crate) const EXCHANGES: &[&[&[crate::runtime::generated::Exchange]]] = &[#(#names::EXCHANGES),*];
    })?;
    // Not `//!`: the root file of an `include!` cannot begin with one.
    Ok(format!("// Generated from `spec/` by `cargo xtask generate`; edit that, not this.\n\n{body}"))
}
