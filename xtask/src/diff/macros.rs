//! What the macros of the runtime, which generated code calls, add to the public API.
//!
//! `diff` reads source and expands nothing, so each macro is told here once, as the public half of what it makes. A test
//! compares that with the macros themselves.

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

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

    use super::MACROS;
    use std::{fs, path::Path};

    /// The lines of a file that begin a public function or an implementation, inside the macros of these names, as they
    /// would stand for a type `NAME` with this inner type.
    fn made(file: &str, macros: &[&str], inner: &str, arms: &[&str]) -> Vec<String> {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../bindings/src/runtime").join(file);
        let text = fs::read_to_string(path).unwrap();
        let mut found = Vec::new();
        for name in macros {
            let (_, rest) = text.split_once(&format!("macro_rules! {name} {{")).unwrap();
            let (body, _) = rest.split_once("\n}\n").unwrap();
            // An arm begins at four spaces and a parenthesis; those of another inner type are not meant.
            let mut inside = false;
            for line in body.lines() {
                if line.starts_with("    (") {
                    inside = arms.iter().any(|arm| line.starts_with(arm));
                }
                let line = line.trim();
                let public = line.starts_with("pub fn") || line.starts_with("pub const fn");
                if inside && (public || line.starts_with("impl") && line.contains(" for ")) {
                    found.push(plain(&line.replace("$name", "NAME").replace("$inner", inner)));
                }
            }
        }
        found.sort();
        found
    }

    /// A line without paths, bodies and spaces.
    fn plain(line: &str) -> String {
        let mut line = line.trim_end_matches(['{', '}', ' ']).to_owned();
        for path in ["$crate::runtime::", "decode::", "::serde::", "std::str::", "std::fmt::"] {
            line = line.replace(path, "");
        }
        line
    }

    fn told(name: &str, inner: &str) -> Vec<String> {
        let made = MACROS.iter().find(|made| made.name == name && made.inner == inner).unwrap();
        let parts = made.makes.replace("impl NAME {", "").replace(" }\n", "\n");
        let mut lines: Vec<String> = parts
            .lines()
            .map(|line| plain(line.trim()))
            .filter(|line| line.starts_with("pub fn") || line.starts_with("pub const") || line.starts_with("impl"))
            .collect();
        lines.sort();
        lines
    }

    #[test]
    fn what_is_told_of_a_macro_is_what_it_makes() {
        // `Decode` is private to the crate.
        let public = |mut lines: Vec<String>| {
            lines.retain(|line| !line.contains("Decode for"));
            lines
        };
        let object = public(made("object.rs", &["object"], "", &["    ($name"]));
        assert_eq!(object, told("object", ""));
        for inner in ["i64", "String"] {
            let value = format!("    (@value $name:ident {inner}");
            let arms = ["    ($name:ident($inner:ident) {", value.as_str(), "    ($name:ident($inner:ident), |"];
            let open_enum = public(made("scalars.rs", &["open_enum", "transparent"], inner, &arms));
            assert_eq!(open_enum, told("open_enum", inner));
            let own = format!("    ($name:ident({inner})");
            let arms = [own.as_str(), "    (@common", "    ($name:ident($inner:ident), |"];
            let id = public(made("scalars.rs", &["id", "transparent"], inner, &arms));
            assert_eq!(id, told("id", inner));
        }
    }
}
