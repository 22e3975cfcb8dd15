//! What the macros of the runtime, which generated code calls, add to the public API.
//!
//! `diff` reads source and expands nothing, so each macro is told here once, as the public half of what it makes. A test of
//! `items` compares all that is read with what rustdoc lists.

use anyhow::bail;
use std::str::FromStr;
use syn::{Ident, ItemMacro, Token, parenthesized, parse::ParseStream};

/// A macro, by its name and by the type that it is given, if it is given one.
struct Made {
    name: &'static str,
    inner: &'static str,
    /// `NAME` stands for the type that it is called for. Bodies are left out.
    makes: &'static str,
}

const MACROS: &[Made] = &[
    Made {
        name: "object",
        inner: "",
        makes: "
            impl NAME {
                pub fn unknown(&self) -> &Unknown {}
                pub fn unknown_mut(&mut self) -> &mut Unknown {}
            }
            impl<'de> Deserialize<'de> for NAME {}
            impl Serialize for NAME {}",
    },
    Made {
        name: "open_enum",
        inner: "i64",
        makes: "
            impl NAME { pub const fn value(self) -> i64 {} }
            impl From<i64> for NAME {}
            impl Display for NAME {}
            impl<'de> Deserialize<'de> for NAME {}
            impl Serialize for NAME {}",
    },
    Made {
        name: "open_enum",
        inner: "String",
        makes: "
            impl NAME { pub fn value(&self) -> &str {} }
            impl From<String> for NAME {}
            impl From<&str> for NAME {}
            impl Display for NAME {}
            impl<'de> Deserialize<'de> for NAME {}
            impl Serialize for NAME {}",
    },
    Made {
        name: "id",
        inner: "i64",
        makes: "
            #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
            pub struct NAME(i64);
            impl NAME {
                pub const fn new(id: i64) -> Self {}
                pub const fn get(self) -> i64 {}
            }
            impl From<i64> for NAME {}
            impl From<NAME> for i64 {}
            impl FromStr for NAME {}
            impl Display for NAME {}
            impl<'de> Deserialize<'de> for NAME {}
            impl Serialize for NAME {}",
    },
    Made {
        name: "id",
        inner: "String",
        makes: "
            #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
            pub struct NAME(String);
            impl NAME { pub fn as_str(&self) -> &str {} }
            impl From<String> for NAME {}
            impl From<&str> for NAME {}
            impl From<NAME> for String {}
            impl Display for NAME {}
            impl<'de> Deserialize<'de> for NAME {}
            impl Serialize for NAME {}",
    },
];

/// The public items that a call of a macro makes.
pub(crate) fn expand(call: &ItemMacro) -> anyhow::Result<Vec<syn::Item>> {
    let macro_name = call.mac.path.segments.last().map(|segment| segment.ident.to_string()).unwrap_or_default();
    let (name, inner) = call.mac.parse_body_with(subject)?;
    let inner = inner.map(|inner| inner.to_string()).unwrap_or_default();
    let Some(made) = MACROS.iter().find(|made| made.name == macro_name && made.inner == inner) else {
        bail!("`diff` does not know what `{macro_name}!({name}({inner}))` makes: tell it in xtask/src/diff/macros.rs")
    };
    let name = name.to_string();
    let tokens = proc_macro2::TokenStream::from_str(&made.makes.replace("NAME", &name));
    Ok(syn::parse2::<syn::File>(tokens.map_err(|error| anyhow::anyhow!("{error}"))?)?.items)
}

/// `User` of `object!(User { .. })`, `UserState` and `i64` of `open_enum!(UserState(i64) { .. })`.
fn subject(input: ParseStream<'_>) -> syn::Result<(Ident, Option<Ident>)> {
    let name = input.parse()?;
    let inner = if input.peek(syn::token::Paren) {
        let content;
        parenthesized!(content in input);
        Some(content.parse()?)
    } else {
        None
    };
    let _: Option<Token![,]> = input.parse()?;
    let _: proc_macro2::TokenStream = input.parse()?;
    Ok((name, inner))
}
