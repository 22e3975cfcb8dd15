//! Types: structs that keep what they do not know, requests that tell absent from null, open enums, ids.

use super::{Item, argument, docs, is_path_to, print, tidy, without_option};
use crate::{
    docs as text,
    load::Document,
    lower::Role,
    model::{self, array, component, escape, nullable, object, or_null, text as member},
    names,
    progenitor::Output,
};
use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};
use serde_json::Value;
use std::{collections::BTreeMap, fmt::Write};
use syn::{Ident, ItemStruct, Type, parse_quote};

/// The id types of all documents, one line each.
pub(crate) fn ids(formats: &BTreeMap<String, String>) -> Vec<Item> {
    formats
        .iter()
        .map(|(format, kind)| {
            let name = names::pascal(format);
            let thing = format.trim_end_matches("-id").replace('-', " ");
            let article = if thing.starts_with(['a', 'e', 'i', 'o']) { "an" } else { "a" };
            let inner = if kind == "string" { "String" } else { "i64" };
            Item { pointer: None, text: format!("id!({name}({inner}), \"The id of {article} {thing}.\");\n") }
        })
        .collect()
}

/// The type of a component schema.
pub(crate) fn schema(name: &str, role: Role, document: &Document, output: &Output) -> Result<Item, String> {
    let pointer = format!("/components/schemas/{}", escape(name));
    let schema = document.value.pointer(&pointer).ok_or_else(|| pointer.clone())?;
    let text = match output.structs.get(&names::pascal(name)) {
        _ if schema.get("enum").is_some() => open_enum(name, schema)?,
        Some(item) => Struct::read(item, schema, &pointer, document, role)?.print(role)?,
        None => return Err(format!("progenitor made no type of the schema {name}")),
    };
    Ok(Item { pointer: Some(pointer), text })
}

/// The fields and setters, or the values, of a component schema.
pub(crate) fn members(schema: &Value, role: Role) -> usize {
    let fields = object(schema.get("properties"));
    let of_field = |(_, property): (&String, &Value)| match role {
        Role::Response => 1,
        Role::Both => 2,
        Role::Request => 2 + usize::from(nullable(property)),
    };
    fields.map(of_field).sum::<usize>() + array(schema.get("enum")).len()
}

/// A struct as progenitor made it, with what the spec says of its fields.
struct Struct {
    name: Ident,
    docs: Vec<String>,
    fields: Vec<Field>,
}

struct Field {
    name: Ident,
    wire: String,
    ty: Type,
    docs: Vec<String>,
    required: bool,
    nullable: bool,
}

impl Struct {
    fn read(item: &ItemStruct, schema: &Value, pointer: &str, document: &Document, role: Role) -> Result<Self, String> {
        let made: BTreeMap<_, _> = item.fields.iter().filter_map(|field| Some((wire_name(field)?, field))).collect();
        let mut fields = Vec::new();
        for (wire, property) in object(schema.get("properties")) {
            let place = format!("{pointer}/properties/{}", escape(wire));
            let field = made.get(wire).ok_or_else(|| format!("progenitor made no field of {place}"))?;
            let required = array(schema.get("required")).iter().any(|name| name == wire);
            let mut ty = without_option(&tidy(&field.ty));
            // What an answer may leave out costs its items no place. One that holds itself is in a box already.
            let object = referent(property, document).is_some_and(|schema| schema.get("properties").is_some());
            if role != Role::Request && !required && object && !is_path_to(&ty, "Box") {
                ty = parse_quote!(Box<#ty>);
            }
            let mut docs = Vec::new();
            let says = description(property, document);
            let says = if says.is_empty() { format!("The field `{wire}`.") } else { says };
            text::paragraph(&mut docs, &says);
            deviation(&mut docs, property);
            fields.push(Field {
                name: names::identifier(wire),
                wire: wire.clone(),
                ty,
                docs,
                required,
                nullable: nullable(property),
            });
        }
        fields.sort_by_cached_key(|field| {
            let place = document.locate(&format!("{pointer}/properties/{}", escape(&field.wire)));
            place.start
        });
        let mut docs = Vec::new();
        text::paragraph(&mut docs, &summary(&item.ident, schema));
        deviation(&mut docs, schema);
        Ok(Self { name: item.ident.clone(), docs, fields })
    }

    fn print(&self, role: Role) -> Result<String, String> {
        let name = &self.name;
        let docs = docs(&self.docs);
        let fields = self.fields.iter().map(|field| field.definition(role));
        let default = (!self.fields.iter().any(|field| field.required)).then(|| quote!(Default,));
        let builder = (role != Role::Response).then(|| self.builder(role));
        // What only a call takes is of no use by itself; an answer is.
        let must_use = (role == Role::Request).then(|| quote!(#[must_use]));
        let mut text = print(quote! {
            #docs
            #[derive(Clone, Debug, #default PartialEq)]
            #must_use
            pub struct #name {
                #(#fields)*
                unknown: Unknown,
            }
            #builder
        })?;
        let _ = write!(text, "\n{}", self.table());
        Ok(text)
    }

    /// `new` with what is required, and a setter for each other field.
    fn builder(&self, role: Role) -> TokenStream {
        let name = &self.name;
        let required = self.fields.iter().filter(|field| field.required).map(|field| {
            let (ty, _) = argument(&field.ty, &field.name);
            let name = &field.name;
            quote!(#name: #ty)
        });
        let values = self.fields.iter().map(|field| {
            let name = &field.name;
            let (_, value) = argument(&field.ty, name);
            match field.required {
                true if *name == value.to_string() => quote!(#name),
                true => quote!(#name: #value),
                false => quote!(#name: Default::default()),
            }
        });
        // As many as clippy thinks that a person can keep apart; the order is that of the spec.
        let many = self.fields.iter().filter(|field| field.required).count() > 7;
        let allow = many.then(|| quote!(#[allow(clippy::too_many_arguments)]));
        let setters = self.fields.iter().filter(|field| !field.required).map(|field| field.setter(role));
        let new = match self.fields.iter().any(|field| field.required) {
            true => quote!(Self { #(#values,)* unknown: Unknown::default() }),
            false => quote!(Self::default()),
        };
        quote! {
            impl #name {
                /// Holds what is required and nothing else.
                #allow
                pub fn new(#(#required),*) -> Self { #new }
                #(#setters)*
            }
        }
    }

    /// The table of names from which the runtime's macro makes the reading and writing.
    fn table(&self) -> String {
        let mut table = format!("object!({} {{\n", self.name);
        for (title, required) in [("required", true), ("optional", false)] {
            let mut fields = self.fields.iter().filter(|field| field.required == required).peekable();
            if fields.peek().is_some() {
                let _ = writeln!(table, "    {title} {{");
                for field in fields {
                    let _ = writeln!(table, "        {:?} => {},", field.wire, field.name);
                }
                table.push_str("    }\n");
            } else {
                let _ = writeln!(table, "    {title} {{}}");
            }
        }
        table.push_str("});\n");
        table
    }
}

impl Field {
    fn definition(&self, role: Role) -> TokenStream {
        let Self { name, ty, .. } = self;
        let docs = docs(&self.docs);
        match (role, self.required) {
            (Role::Request, true) => quote!(#name: #ty,),
            (Role::Request, false) => quote!(#name: Field<#ty>,),
            (_, true) => quote!(#docs pub #name: #ty,),
            (_, false) => quote!(#docs pub #name: Option<#ty>,),
        }
    }

    fn setter(&self, role: Role) -> TokenStream {
        let Self { name, .. } = self;
        let docs = docs(&self.docs);
        let (ty, value) = argument(&self.ty, name);
        let wrapped = if role == Role::Request { quote!(Field::Value(#value)) } else { quote!(Some(#value)) };
        let clear = (role == Role::Request && self.nullable).then(|| {
            let clear = format_ident!("clear_{}", name);
            let sentence = format!(" Sends null for `{}`, which clears it.", self.wire);
            quote! {
                #[doc = #sentence]
                pub fn #clear(mut self) -> Self {
                    self.#name = Field::Null;
                    self
                }
            }
        });
        let must_use = (role != Role::Request).then(|| quote!(#[must_use]));
        quote! {
            #docs
            #must_use
            pub fn #name(mut self, #name: #ty) -> Self {
                self.#name = #wrapped;
                self
            }
            #clear
        }
    }
}

fn open_enum(name: &str, schema: &Value) -> Result<String, String> {
    let ident = format_ident!("{}", names::pascal(name));
    let mut lines = Vec::new();
    text::paragraph(&mut lines, &summary(&ident, schema));
    deviation(&mut lines, schema);
    let docs = docs(&lines);
    let values = array(schema.get("enum"));
    let variants: Vec<Ident> = array(schema.get("x-enum-varnames"))
        .iter()
        .map(|name| format_ident!("{}", name.as_str().unwrap_or_default()))
        .collect();
    let sentences = values.iter().map(|value| format!(" `{value}`"));
    let textual = schema.get("type").and_then(Value::as_str) == Some("string");
    let (inner, copy) = if textual { (quote!(String), None) } else { (quote!(i64), Some(quote!(Copy,))) };
    let mut text = print(quote! {
        #docs
        #[derive(Clone, #copy Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum #ident {
            #(#[doc = #sentences] #variants,)*
            /// A value that this version of the crate does not know.
            Other(#inner),
        }
    })?;
    let _ = writeln!(text, "\nopen_enum!({ident}({inner}) {{");
    for (value, variant) in values.iter().zip(&variants) {
        let value = match value {
            // JSON escapes what Rust writes otherwise.
            Value::String(text) => Literal::string(text).to_string(),
            // An integer without a suffix can be taken for an `i32`.
            value if value.as_i64().is_some_and(|value| i32::try_from(value).is_err()) => format!("{value}i64"),
            value => value.to_string(),
        };
        let _ = writeln!(text, "    {value} => {variant},");
    }
    text.push_str("});\n");
    Ok(text)
}

/// What a schema says of itself.
fn summary(name: &Ident, schema: &Value) -> String {
    let says = member(schema, "description");
    if says.is_empty() { format!("The schema `{name}`.") } else { says }
}

/// What a property says of itself; where it is a reference and says nothing, the first sentence of what it refers to.
fn description(property: &Value, document: &Document) -> String {
    let says = member(property, "description");
    match referent(property, document).filter(|_| says.is_empty()) {
        None => says,
        Some(schema) => {
            let whole = member(schema, "description");
            whole.find(". ").and_then(|end| whole.get(..=end)).unwrap_or(&whole).to_owned()
        }
    }
}

/// The component that a property refers to.
fn referent<'a>(property: &Value, document: &'a Document) -> Option<&'a Value> {
    let name = component(or_null(property).unwrap_or(property))?;
    document.value.pointer(&format!("/components/schemas/{}", escape(name)))
}

fn deviation(lines: &mut Vec<String>, value: &Value) {
    if let Some(deviation) = model::deviation(value) {
        text::paragraph(lines, &deviation.sentence());
    }
}

/// The name of a field on the wire: serde's `rename`, or the field's own.
pub(super) fn wire_name(field: &syn::Field) -> Option<String> {
    let mut name = field.ident.as_ref().map(|ident| ident.to_string().trim_start_matches("r#").to_owned());
    for attribute in field.attrs.iter().filter(|attribute| attribute.path().is_ident("serde")) {
        let _ = attribute.parse_nested_meta(|meta| {
            if let Ok(value) = meta.value() {
                let value: syn::Expr = value.parse()?;
                if let (true, syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(text), .. })) =
                    (meta.path.is_ident("rename"), value)
                {
                    name = Some(text.value());
                }
            }
            Ok(())
        });
    }
    name
}
