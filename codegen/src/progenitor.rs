//! Runs progenitor on a lowered document and takes its output apart.

use crate::lower::Lowered;
use progenitor::{GenerationSettings, Generator, InterfaceStyle, TagStyle};
use serde::Deserialize;
use std::{
    collections::BTreeMap,
    panic::{AssertUnwindSafe, catch_unwind},
};
use syn::{FnArg, GenericArgument, ImplItem, Item, ItemStruct, PathArguments, ReturnType, Type};

/// What is kept of progenitor's output: its structs, and the types that go into and come out of its functions.
pub(crate) struct Output {
    /// By type name.
    pub(crate) structs: BTreeMap<String, ItemStruct>,
    /// By function name, `users_log_out`.
    pub(crate) functions: BTreeMap<String, Function>,
}

/// The signature of an operation.
pub(crate) struct Function {
    /// Argument names and types, the receiver left out.
    pub(crate) arguments: Vec<(String, Type)>,
    /// What a successful answer decodes to; `()` where it holds nothing.
    pub(crate) output: Type,
}

/// Generates from a lowered document; an error is a sentence for a person.
pub(crate) fn run(lowered: &Lowered) -> Result<Output, String> {
    let document = openapiv3::OpenAPI::deserialize(&lowered.document)
        .map_err(|error| format!("the lowered document is no OpenAPI document: {error}"))?;
    let mut settings = GenerationSettings::new();
    settings
        .with_interface(InterfaceStyle::Positional)
        .with_tag(TagStyle::Merged)
        .with_map_type("::std::collections::BTreeMap");
    for name in &lowered.replaced {
        settings.with_replacement(name, name, std::iter::empty());
    }
    // Lint stands in front of every panic that is known; this is for those that are not.
    let tokens = catch_unwind(AssertUnwindSafe(|| Generator::new(&settings).generate_tokens(&document)))
        .map_err(|panic| format!("progenitor panicked: {}", message(panic.as_ref())))?
        .map_err(|error| format!("progenitor refused the document: {error}"))?;
    let file = syn::parse2(tokens).map_err(|error| format!("progenitor's output is no Rust: {error}"))?;
    Ok(take_apart(file))
}

fn message(panic: &(dyn std::any::Any + Send)) -> String {
    let text = panic.downcast_ref::<&str>().map(|text| (*text).to_owned());
    text.or_else(|| panic.downcast_ref::<String>().cloned()).unwrap_or_else(|| "no message".to_owned())
}

fn take_apart(file: syn::File) -> Output {
    let mut output = Output { structs: BTreeMap::new(), functions: BTreeMap::new() };
    for item in file.items {
        match item {
            Item::Mod(module) if module.ident == "types" => {
                for item in module.content.into_iter().flat_map(|(_, items)| items) {
                    if let Item::Struct(item) = item {
                        output.structs.insert(item.ident.to_string(), item);
                    }
                }
            }
            Item::Impl(block) if block.trait_.is_none() => {
                for item in block.items {
                    if let ImplItem::Fn(function) = item {
                        let name = function.sig.ident.to_string();
                        output.functions.extend(signature(&function.sig).map(|signature| (name, signature)));
                    }
                }
            }
            _ => {}
        }
    }
    output
}

/// `None` for the functions of the client itself, which return no `ResponseValue`.
fn signature(signature: &syn::Signature) -> Option<Function> {
    let ReturnType::Type(_, returned) = &signature.output else { return None };
    let answer = first_argument(returned).filter(|_| is_path_to(returned, "Result"))?;
    let output = first_argument(answer).filter(|_| is_path_to(answer, "ResponseValue"))?.clone();
    let arguments = signature
        .inputs
        .iter()
        .filter_map(|argument| match argument {
            FnArg::Typed(argument) => match argument.pat.as_ref() {
                syn::Pat::Ident(name) => Some((name.ident.to_string(), (*argument.ty).clone())),
                _ => None,
            },
            FnArg::Receiver(_) => None,
        })
        .collect();
    Some(Function { arguments, output })
}

/// Whether a type is written as a path that ends in `name`.
pub(crate) fn is_path_to(ty: &Type, name: &str) -> bool {
    matches!(ty, Type::Path(path) if path.path.segments.last().is_some_and(|segment| segment.ident == name))
}

/// The `T` of a type written `Something<T, ..>`.
pub(crate) fn first_argument(ty: &Type) -> Option<&Type> {
    arguments(ty).next()
}

/// The `T` and `U` of a type written `Something<T, U>`.
pub(crate) fn arguments(ty: &Type) -> impl Iterator<Item = &Type> {
    let last = match ty {
        Type::Path(path) => path.path.segments.last(),
        _ => None,
    };
    let arguments = last.and_then(|segment| match &segment.arguments {
        PathArguments::AngleBracketed(arguments) => Some(arguments.args.iter()),
        _ => None,
    });
    arguments.into_iter().flatten().filter_map(|argument| match argument {
        GenericArgument::Type(ty) => Some(ty),
        _ => None,
    })
}
