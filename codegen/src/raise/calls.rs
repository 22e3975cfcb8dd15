//! Calls: one handle a resource, one constant and one method an operation, one builder for its query.

use super::{Item, argument, docs, passed_as_it_is, print, samples::Samples, tidy, types::wire_name, without_option};
use crate::{
    docs as text,
    load::Document,
    lower::Role,
    model::{Api, Auth, FORM, JSON, Member, NextPage, Operation, Pagination, Parameter, Resource, Success},
    names,
    progenitor::{Function, Output, first_argument, is_path_to},
};
use proc_macro2::{Literal, TokenStream};
use quote::{ToTokens, format_ident, quote};
use serde_json::Value;
use std::{collections::BTreeMap, fmt::Write};
use syn::{Ident, Type};

/// A body that is longer than this has a line of its own in an example.
const LONG: usize = 60;

/// The items of a resource: its handle, then for each operation its query, with the constants behind the methods.
pub(crate) fn resource(
    api: &Api,
    resource: &Resource,
    document: &Document,
    roles: &BTreeMap<String, Role>,
    output: &Output,
) -> Result<Vec<Item>, String> {
    let calls: Vec<Call<'_>> = resource
        .operations
        .iter()
        .map(|operation| Call::read(api, operation, document, roles, output))
        .collect::<Result<_, _>>()?;
    let mut items = vec![handle(resource, &calls)?];
    for call in &calls {
        items.push(Item { pointer: Some(call.operation.pointer.clone()), text: call.constant()? });
        if !call.operation.query.is_empty() {
            items.push(Item { pointer: Some(call.operation.pointer.clone()), text: call.query_builder()? });
        }
    }
    items.push(Item { pointer: None, text: exchanges(&calls) });
    Ok(items)
}

fn handle(resource: &Resource, calls: &[Call<'_>]) -> Result<Item, String> {
    let name = format_ident!("{}", names::pascal(&resource.tag));
    let mut lines = Vec::new();
    text::paragraph(&mut lines, &resource.description);
    let docs = docs(&lines);
    let methods = calls.iter().map(Call::methods);
    let text = print(quote! {
        #docs
        #[derive(Clone, Debug)]
        pub struct #name {
            client: Client,
        }
        impl #name {
            pub(crate) fn new(client: &Client) -> Self {
                Self { client: client.clone() }
            }
            #(#methods)*
        }
    })?;
    Ok(Item { pointer: None, text })
}

/// What replay needs: every operation with its decoders, a line each.
fn exchanges(calls: &[Call<'_>]) -> String {
    let mut table = "#[cfg(feature = \"__replay\")]\nexchange_table! {\n".to_owned();
    for call in calls {
        let body = call.body.as_ref().map(|body| format!("({})", source(body))).unwrap_or_default();
        let mut samples = Samples::new(call.document, call.roles);
        let body_example = call.body_example(&mut samples);
        let example = call.expression(&call.operation.name, body_example, &mut samples);
        let _ =
            writeln!(table, "    {}{body} => {}, |onelogin| {example};", call.constant_name(), source(&call.answer()));
    }
    table.push_str("}\n");
    table
}

/// An operation with the types that progenitor gave it.
struct Call<'a> {
    api: &'a Api,
    operation: &'a Operation,
    document: &'a Document,
    roles: &'a BTreeMap<String, Role>,
    path: Vec<(Ident, Type, &'a Parameter)>,
    body: Option<Type>,
    output: Type,
    /// The type of a page's items; the output itself where there are no pages.
    item: Type,
    query: Vec<(Ident, Type, &'a Parameter)>,
}

impl<'a> Call<'a> {
    fn read(
        api: &'a Api,
        operation: &'a Operation,
        document: &'a Document,
        roles: &'a BTreeMap<String, Role>,
        output: &Output,
    ) -> Result<Self, String> {
        let name = names::snake(&operation.id);
        let function =
            output.functions.get(&name).ok_or_else(|| format!("progenitor made no function of {}", operation.id))?;
        let path = operation
            .path_parameters
            .iter()
            .map(|parameter| Ok((names::identifier(&parameter.name), argument_type(function, parameter)?, parameter)))
            .collect::<Result<_, String>>()?;
        let body = match operation.body {
            Some(_) => Some(
                function
                    .arguments
                    .iter()
                    .find(|(name, _)| name == "body")
                    .map(|(_, ty)| tidy(ty))
                    .ok_or_else(|| format!("progenitor gave {} no body", operation.id))?,
            ),
            None => None,
        };
        let returned = tidy(&function.output);
        let item = first_argument(&returned).filter(|_| is_path_to(&returned, "Vec")).unwrap_or(&returned).clone();
        let query = operation
            .query
            .iter()
            .map(|parameter| {
                Ok((names::identifier(&parameter.name), query_type(operation, parameter, output)?, parameter))
            })
            .collect::<Result<_, String>>()?;
        Ok(Self { api, operation, document, roles, path, body, output: returned, item, query })
    }

    fn constant_name(&self) -> Ident {
        format_ident!("{}", names::screaming(&self.operation.name))
    }

    /// The operation as data.
    fn constant(&self) -> Result<String, String> {
        let name = self.constant_name();
        let Operation { id, method, path, scopes, .. } = self.operation;
        let api = &self.api.name;
        let method = format_ident!("{method}");
        let auth = match self.operation.auth {
            Auth::Token => quote!(Auth::Token),
            Auth::TokenForUser => quote!(Auth::TokenForUser),
            Auth::Client => quote!(Auth::Client),
            Auth::Public => quote!(Auth::Public),
        };
        let accept = match &self.operation.success {
            Success::Text(media_type) => media_type,
            _ => JSON,
        };
        let result = match &self.operation.result {
            Some(Member { name, others }) => quote!(Some(Member { name: #name, others: &[#(#others),*] })),
            None => quote!(None),
        };
        let pagination = match &self.operation.pagination {
            None => quote!(None),
            Some(pagination) => {
                let Pagination { cursor, parameter, replaces, number } = pagination;
                let number = match number {
                    Some(number) => quote!(Some(#number)),
                    None => quote!(None),
                };
                let cursor = match cursor {
                    NextPage::Header(name) => quote!(NextPage::Header(#name)),
                    NextPage::Body(pointer) => quote!(NextPage::Body(#pointer)),
                };
                quote!(Some(Pagination {
                    cursor: #cursor,
                    parameter: #parameter,
                    replaces: &[#(#replaces),*],
                    number: #number,
                }))
            }
        };
        let blank = self.operation.blank;
        print(quote! {
            const #name: Operation = Operation {
                api: #api,
                id: #id,
                method: Method::#method,
                path: #path,
                auth: #auth,
                scopes: &[#(#scopes),*],
                accept: #accept,
                blank: #blank,
                result: #result,
                pagination: #pagination,
            };
        })
    }

    fn methods(&self) -> TokenStream {
        let name = names::identifier(&self.operation.name);
        let constant = self.constant_name();
        let docs_of_call = docs(&self.docs());
        let deprecated = self.operation.deprecated.then(|| quote!(#[deprecated]));
        let mut parameters = Vec::new();
        let mut call = quote!(Call::new(&self.client, &#constant));
        for (name, ty, _) in &self.path {
            let (taken, value) = argument(ty, name);
            parameters.push(quote!(#name: #taken));
            call.extend(quote!(.path::<#ty>(#value)));
        }
        if let (Some(body), Some(described)) = (&self.body, &self.operation.body) {
            let (taken, value) = argument(body, &format_ident!("body"));
            match described.media_type.as_str() {
                FORM => {
                    parameters.push(quote!(body: #body));
                    call.extend(quote!(.form(&body)));
                }
                JSON if is_path_to(body, "Vec") => {
                    parameters.push(quote!(body: #taken));
                    call.extend(quote!(.json::<#body>(&#value)));
                }
                JSON => {
                    parameters.push(quote!(body: #body));
                    call.extend(quote!(.json(&body)));
                }
                media_type => {
                    parameters.push(quote!(body: #taken));
                    call.extend(quote!(.text(#media_type, #value)));
                }
            }
        }
        if !self.query.is_empty() {
            let query = format_ident!("{}", self.operation.query_type());
            parameters.push(quote!(query: #query));
            call.extend(quote!(.query(query.query)));
        }
        let answer = self.answer();
        let one = quote! {
            #docs_of_call
            #deprecated
            pub fn #name(&self, #(#parameters),*) -> Call<#answer> { #call }
        };
        if self.operation.pagination.is_none() {
            return one;
        }
        let item = &self.item;
        let all = format_ident!("{}_all", self.operation.name);
        let pages = format_ident!("{}_pages", self.operation.name);
        let names: Vec<_> = parameters
            .iter()
            .map(|parameter| parameter.clone().into_iter().next().map(|name| name.to_token_stream()))
            .collect();
        let docs_of_pages = docs(&self.pages_docs());
        let docs_of_all = docs(&self.all_docs());
        quote! {
            #one
            #docs_of_pages
            #deprecated
            pub fn #pages(&self, #(#parameters),*) -> Pages<#item> { Pages::new(self.#name(#(#names),*)) }
            #docs_of_all
            #deprecated
            pub fn #all(&self, #(#parameters),*) -> Items<#item> { Items::new(self.#pages(#(#names),*)) }
        }
    }

    /// What a call gives.
    fn answer(&self) -> Type {
        let (item, output) = (&self.item, &self.output);
        match self.operation.success {
            Success::List(_) => syn::parse_quote!(Page<#item>),
            _ => output.clone(),
        }
    }

    fn docs(&self) -> Vec<String> {
        let operation = self.operation;
        let mut lines = Vec::new();
        text::paragraph(&mut lines, &operation.summary);
        text::example(&mut lines, &self.example(&operation.name, ".await?"));
        text::paragraph(&mut lines, &operation.description);
        if let Some(deviation) = &operation.deviation {
            text::paragraph(&mut lines, &deviation.sentence());
        }
        if !self.path.is_empty() {
            text::heading(&mut lines, "Parameters");
            for (name, _, parameter) in &self.path {
                text::item(&mut lines, &format!("`{name}`: {}", text::escape(&parameter.description)));
            }
            for deviation in self.path.iter().filter_map(|(_, _, parameter)| parameter.deviation.as_ref()) {
                text::paragraph(&mut lines, &deviation.sentence());
            }
        }
        let mut refusals = operation.statuses.iter().filter(|(status, _)| !status.starts_with('2')).peekable();
        if refusals.peek().is_some() {
            text::heading(&mut lines, "Errors");
        }
        for (status, description) in refusals {
            text::item(&mut lines, &format!("{status}: {}", text::escape(description)));
        }
        text::heading(&mut lines, "Request");
        lines.push(self.request_line());
        lines.push(String::new());
        lines.push(format!("[Documentation]({})", operation.page));
        lines
    }

    /// Method and path, and what the token's scope has to be.
    fn request_line(&self) -> String {
        let operation = self.operation;
        let mut line = format!("`{} {}`", operation.method, operation.path);
        match operation.scopes.as_slice() {
            _ if operation.auth == Auth::Client => line.push_str(", with the client's own credentials"),
            _ if operation.auth == Auth::Public => line.push_str(", without a token"),
            [] => {}
            [scope] => drop(write!(line, ", scope `{scope}`")),
            scopes => drop(write!(line, ", with one of the scopes `{}`", scopes.join("`, `"))),
        }
        line
    }

    fn pages_docs(&self) -> Vec<String> {
        let name = &self.operation.name;
        let mut lines =
            vec![format!("As [`{name}`](Self::{name}), but all pages as a stream; each is fetched when it is needed.")];
        let code = self.stream_example(&format!("{name}_pages"), "pages", "page", "page.items.len()");
        text::example(&mut lines, &code);
        text::paragraph(&mut lines, "The filters go out again with every page.");
        lines
    }

    fn all_docs(&self) -> Vec<String> {
        let name = &self.operation.name;
        let mut lines = vec![format!("As [`{name}_pages`](Self::{name}_pages), but the items of all pages.")];
        let item = names::identifier(&plain(&self.item)).to_string();
        text::example(&mut lines, &self.stream_example(&format!("{name}_all"), "items", &item, &item));
        text::paragraph(
            &mut lines,
            "Rows shift between pages when what a filter matches is changed while streaming: collect first, then change. \
             A malformed item is an `Err`; the stream goes on behind it.",
        );
        lines
    }

    /// A loop over a stream that prints something of each.
    fn stream_example(&self, method: &str, stream: &str, each: &str, printed: &str) -> Vec<String> {
        let mut code = self.example(method, "");
        let end = code.split_off(code.len() - 2);
        if let Some(line) = code.last_mut() {
            *line = line.replacen("let page", &format!("let mut {stream}"), 1);
        }
        code.push(format!("while let Some({each}) = {stream}.try_next().await? {{"));
        code.push(format!("    println!(\"{{:?}}\", {printed});"));
        code.push("}".to_owned());
        code.extend(end);
        code
    }

    /// A program of one call; `# ` hides what is around it.
    fn example(&self, method: &str, end: &str) -> Vec<String> {
        let binding = match self.operation.success {
            Success::List(_) => "let page = ".to_owned(),
            Success::Empty => String::new(),
            Success::Text(_) => "let text = ".to_owned(),
            Success::One(_) => format!("let {} = ", names::identifier(&plain(&self.output))),
        };
        let api = &self.api.name;
        let mut samples = Samples::new(self.document, self.roles);
        let mut body = self.body_example(&mut samples);
        let mut before = Vec::new();
        if let Some(long) = body.as_ref().filter(|body| body.len() > LONG) {
            before = statement(&format!("let body = {long};"));
            body = Some("body".to_owned());
        }
        let expression = self.expression(method, body, &mut samples);
        let mut lines = Vec::new();
        let mut uses = samples.uses;
        if !uses.is_empty() {
            uses.sort();
            uses.dedup();
            lines.push(match uses.as_slice() {
                [one] => format!("use onelogin::{api}::{one};"),
                many => format!("use onelogin::{api}::{{{}}};", many.join(", ")),
            });
        }
        lines.push("# async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {".to_owned());
        lines.extend(before);
        lines.push(format!("{binding}{expression}{end};"));
        lines.push("# Ok(())".to_owned());
        lines.push("# }".to_owned());
        lines
    }

    /// The body of an example.
    fn body_example(&self, samples: &mut Samples<'_>) -> Option<String> {
        self.operation.body.as_ref().map(|body| samples.body(&body.schema, &body.samples))
    }

    /// The call with a body and example values.
    fn expression(&self, method: &str, body: Option<String>, samples: &mut Samples<'_>) -> String {
        let mut arguments: Vec<String> =
            self.path.iter().map(|(_, ty, parameter)| Self::parameter_example(ty, parameter, samples)).collect();
        arguments.extend(body);
        if !self.query.is_empty() {
            let query = self.operation.query_type();
            arguments.push(self.query_example(&query, samples));
            samples.uses.push(query);
        }
        let (api, tag) = (&self.api.name, names::identifier(&self.operation.tag));
        format!("onelogin.{api}().{tag}().{method}({})", arguments.join(", "))
    }

    fn query_example(&self, query: &str, samples: &mut Samples<'_>) -> String {
        let (required, others): (Vec<_>, Vec<_>) = self.query.iter().partition(|(_, _, parameter)| parameter.required);
        let required: Vec<String> =
            required.iter().map(|(_, ty, parameter)| Self::parameter_example(ty, parameter, samples)).collect();
        let mut code = format!("{query}::new({})", required.join(", "));
        for (name, ty, parameter) in others {
            let Some(example) = &parameter.example else { continue };
            match (&parameter.prefix, example.as_object().and_then(|object| object.iter().next())) {
                (Some(prefix), Some((key, value))) => {
                    let key = key.strip_prefix(prefix.as_str()).unwrap_or(key);
                    let value = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
                    let _ = write!(code, ".{name}({}, {})", Literal::string(key), Literal::string(&value));
                }
                (None, _) => {
                    let value = Self::parameter_example(ty, parameter, samples);
                    let _ = write!(code, ".{name}({value})");
                }
                _ => {}
            }
        }
        code
    }

    /// A parameter's own example, or any value that it can have.
    fn parameter_example(ty: &Type, parameter: &Parameter, samples: &mut Samples<'_>) -> String {
        let example = parameter.example.as_ref().and_then(|example| literal(example, ty));
        example.unwrap_or_else(|| samples.any(&parameter.schema, &parameter.name))
    }

    /// The query parameters of the operation as a builder.
    fn query_builder(&self) -> Result<String, String> {
        let name = format_ident!("{}", self.operation.query_type());
        let sentence = format!(
            " What [`{tag}::{name}`] can be asked for.",
            tag = names::pascal(&self.operation.tag),
            name = self.operation.name
        );
        let required = self.query.iter().filter(|(_, _, parameter)| parameter.required).map(|(name, ty, _)| {
            let (taken, _) = argument(ty, name);
            quote!(#name: #taken)
        });
        let values =
            self.query.iter().filter(|(_, _, parameter)| parameter.required).map(|(name, ..)| quote!(.#name(#name)));
        let setters = self.query.iter().map(|(name, ty, parameter)| self.setter(name, ty, parameter));
        let holds = match self.query.iter().any(|(_, _, parameter)| parameter.required) {
            true => " Asks for what is required and nothing else.",
            false => " Asks for nothing in particular.",
        };
        print(quote! {
            #[doc = #sentence]
            #[derive(Clone, Debug, Default, PartialEq)]
            #[must_use]
            pub struct #name {
                query: Query,
            }
            impl #name {
                #[doc = #holds]
                pub fn new(#(#required),*) -> Self {
                    Self::default()#(#values)*
                }
                #(#setters)*
            }
        })
    }

    fn setter(&self, name: &Ident, ty: &Type, parameter: &Parameter) -> TokenStream {
        let mut lines = Vec::new();
        text::paragraph(&mut lines, &parameter.description);
        if let Some(deviation) = &parameter.deviation {
            text::paragraph(&mut lines, &deviation.sentence());
        }
        let docs = docs(&lines);
        let wire = &parameter.name;
        if let Some(prefix) = &parameter.prefix {
            return quote! {
                #docs
                pub fn #name(mut self, name: impl AsRef<str>, value: impl Into<String>) -> Self {
                    self.query.set_named(#prefix, name.as_ref(), value.into());
                    self
                }
            };
        }
        let is_cursor = self.operation.pagination.as_ref().is_some_and(|pagination| pagination.parameter == *wire);
        let ty = if is_cursor { syn::parse_quote!(Cursor) } else { ty.clone() };
        let (taken, value) = argument(&ty, name);
        let set = match (first_argument(&ty).filter(|_| is_path_to(&ty, "Vec")), parameter.reserved) {
            (Some(item), _) if passed_as_it_is(item) => quote!(set_list::<#item>(#wire, #name.into_iter())),
            (Some(item), _) => quote!(set_list::<#item>(#wire, #name.into_iter().map(Into::into))),
            (None, _) if is_path_to(&ty, "Secret") => quote!(set::<&str>(#wire, Secret::expose(&#value))),
            (None, true) => quote!(set_reserved::<#ty>(#wire, #value)),
            (None, false) => quote!(set::<#ty>(#wire, #value)),
        };
        quote! {
            #docs
            pub fn #name(mut self, #name: #taken) -> Self {
                self.query.#set;
                self
            }
        }
    }
}

fn argument_type(function: &Function, parameter: &Parameter) -> Result<Type, String> {
    let name = names::identifier(&parameter.name).to_string();
    let found = function.arguments.iter().find(|(argument, _)| argument.trim_start_matches("r#") == name);
    found
        .map(|(_, ty)| without_option(&tidy(ty)))
        .ok_or_else(|| format!("progenitor made no argument of {}", parameter.pointer))
}

/// The type that progenitor gave the field of this name in the operation's query object.
fn query_type(operation: &Operation, parameter: &Parameter, output: &Output) -> Result<Type, String> {
    let fields = output.structs.get(&operation.query_type()).map(|item| &item.fields);
    fields
        .into_iter()
        .flatten()
        .find(|field| wire_name(field).as_deref() == Some(&parameter.name))
        .map(|field| without_option(&tidy(&field.ty)))
        .ok_or_else(|| format!("progenitor made no field of {}", parameter.pointer))
}

/// A statement on as many lines as it needs.
fn statement(code: &str) -> Vec<String> {
    match syn::parse_file(&format!("fn example() {{ {code} }}")) {
        Ok(file) => {
            let text = prettyplease::unparse(&file);
            let lines: Vec<&str> = text.lines().collect();
            let inner = lines.get(1..lines.len().saturating_sub(1)).unwrap_or_default();
            inner.iter().map(|line| line.strip_prefix("    ").unwrap_or(line).to_owned()).collect()
        }
        Err(_) => vec![code.to_owned()],
    }
}

/// A type as it is written.
fn source(ty: &Type) -> String {
    ty.to_token_stream().to_string().replace(" < ", "<").replace(" >", ">").replace(" ,", ",")
}

/// A type's own name.
fn plain(ty: &Type) -> String {
    match ty {
        Type::Path(path) => path.path.segments.last().map(|segment| segment.ident.to_string()).unwrap_or_default(),
        _ => "nothing".to_owned(),
    }
}

/// An example's value as Rust, if it is a scalar or a list of them.
fn literal(example: &Value, ty: &Type) -> Option<String> {
    Some(match example {
        Value::String(text) => Literal::string(text).to_string(),
        Value::Number(number) if is_path_to(ty, "f64") => Literal::f64_unsuffixed(number.as_f64()?).to_string(),
        Value::Number(_) | Value::Bool(_) => example.to_string(),
        Value::Array(items) => {
            let item = first_argument(ty).unwrap_or(ty);
            let items: Option<Vec<String>> = items.iter().map(|value| literal(value, item)).collect();
            format!("[{}]", items.filter(|items| !items.is_empty())?.join(", "))
        }
        _ => return None,
    })
}
