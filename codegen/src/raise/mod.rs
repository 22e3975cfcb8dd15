//! Turns what progenitor made of a document into the items of the crate: its types and its calls, on our runtime.

mod calls;
mod samples;
mod types;

pub(crate) use calls::resource;
pub(crate) use types::{ids, members, schema};

use crate::progenitor::{arguments, first_argument, is_path_to};
use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::{FnArg, ImplItemFn, PathArguments, Type, parse_quote, visit_mut::VisitMut};

/// One item of a generated file.
pub(crate) struct Item {
    /// The definition in the spec that it stands for.
    pub(crate) pointer: Option<String>,
    /// Its source.
    pub(crate) text: String,
}

/// Prints tokens that form whole items.
pub(crate) fn print(tokens: TokenStream) -> Result<String, String> {
    let mut file = syn::parse2(tokens).map_err(|error| format!("what was generated is no Rust: {error}"))?;
    Inline.visit_file_mut(&mut file);
    Ok(space_out(&prettyplease::unparse(&file)))
}

/// Leaves functions to the programs that call them: else every program compiles what all of them need, such as the writing of
/// each body. A function that takes an `impl Trait` is left to them anyway.
struct Inline;

impl VisitMut for Inline {
    fn visit_impl_item_fn_mut(&mut self, function: &mut ImplItemFn) {
        let is_generic =
            |input: &FnArg| matches!(input, FnArg::Typed(typed) if matches!(*typed.ty, Type::ImplTrait(_)));
        if !function.sig.inputs.iter().any(is_generic) {
            function.attrs.push(parse_quote!(#[inline]));
        }
    }
}

/// An empty line between items, and between the functions of an `impl`, where prettyplease leaves none.
fn space_out(text: &str) -> String {
    let lines: Vec<&str> = text.lines().collect();
    let mut spaced = String::with_capacity(text.len() + lines.len());
    for (index, line) in lines.iter().enumerate() {
        spaced.push_str(line);
        spaced.push('\n');
        let next = lines.get(index + 1).copied().unwrap_or_default();
        let between_items = *line == "}" && !next.is_empty();
        let between_functions = *line == "    }" && !next.is_empty() && next != "}";
        let is_item = line.ends_with(';') && !line.starts_with(' ') && !line.starts_with("//");
        let before_docs = is_item && next.starts_with("///");
        if between_items || between_functions || before_docs {
            spaced.push('\n');
        }
    }
    spaced
}

/// Doc attributes, which print as doc comments.
pub(crate) fn docs(lines: &[String]) -> TokenStream {
    let lines = lines.iter().map(|line| if line.is_empty() { String::new() } else { format!(" {line}") });
    quote!(#(#[doc = #lines])*)
}

/// A type as a person would write it: `Option<String>`, not `::std::option::Option<::std::string::String>`.
pub(crate) fn tidy(ty: &Type) -> Type {
    struct Tidy;
    impl VisitMut for Tidy {
        fn visit_type_mut(&mut self, ty: &mut Type) {
            if let Type::Reference(reference) = ty {
                *ty = (*reference.elem).clone();
            }
            if let Type::Path(path) = ty {
                path.path.leading_colon = None;
                if let Some(mut last) = path.path.segments.last().cloned() {
                    if last.ident == "str" {
                        last = syn::parse_quote!(String);
                    }
                    path.path.segments = std::iter::once(last).collect();
                }
            }
            syn::visit_mut::visit_type_mut(self, ty);
        }
    }
    let mut ty = ty.clone();
    Tidy.visit_type_mut(&mut ty);
    ty
}

/// The `T` of an `Option<T>`, or the type itself.
pub(crate) fn without_option(ty: &Type) -> Type {
    first_argument(ty).filter(|_| is_path_to(ty, "Option")).cloned().unwrap_or_else(|| ty.clone())
}

/// How an argument of a type is taken, and what is made of it: text and ids from whatever turns into them, lists and maps
/// from whatever iterates; what stands in a box by itself.
pub(crate) fn argument(ty: &Type, name: &syn::Ident) -> (TokenStream, TokenStream) {
    if let Some(boxed) = first_argument(ty).filter(|_| is_path_to(ty, "Box")) {
        let (ty, value) = argument(boxed, name);
        return (ty, quote!(Box::new(#value)));
    }
    if let Some(item) = first_argument(ty).filter(|_| is_path_to(ty, "Vec")) {
        return match passed_as_it_is(item) {
            true => (quote!(impl IntoIterator<Item = #item>), quote!(#name.into_iter().collect())),
            false => (
                quote!(impl IntoIterator<Item = impl Into<#item>>),
                quote!(#name.into_iter().map(Into::into).collect()),
            ),
        };
    }
    if let [_, value] = arguments(ty).filter(|_| is_path_to(ty, "BTreeMap")).collect::<Vec<_>>()[..] {
        return match passed_as_it_is(value) {
            true => (
                quote!(impl IntoIterator<Item = (impl Into<String>, #value)>),
                quote!(#name.into_iter().map(|(name, value)| (name.into(), value)).collect()),
            ),
            false => (
                quote!(impl IntoIterator<Item = (impl Into<String>, impl Into<#value>)>),
                quote!(#name.into_iter().map(|(name, value)| (name.into(), value.into())).collect()),
            ),
        };
    }
    match passed_as_it_is(ty) {
        true => (ty.to_token_stream(), name.to_token_stream()),
        false => (quote!(impl Into<#ty>), quote!(#name.into())),
    }
}

/// Numbers, truth values and what holds others: a conversion would only blur what is meant.
pub(crate) fn passed_as_it_is(ty: &Type) -> bool {
    let Type::Path(path) = ty else { return true };
    path.path.segments.last().is_none_or(|segment| {
        let generic = !matches!(segment.arguments, PathArguments::None);
        generic || ["i64", "f64", "bool"].iter().any(|name| segment.ident == name)
    })
}
