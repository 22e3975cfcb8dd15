//! Query parameters, and path parameters, as they go out.

use super::{
    error::{Error, ErrorKind},
    pages::Cursor,
};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::Value;
use std::{borrow::Cow, fmt};

/// Everything but what RFC 3986 calls unreserved.
const UNRESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// As above, but the reserved characters that may stand in a query's value stay as they are.
const RESERVED: &AsciiSet = &UNRESERVED
    .remove(b':')
    .remove(b'/')
    .remove(b'?')
    .remove(b'@')
    .remove(b'!')
    .remove(b'$')
    .remove(b'\'')
    .remove(b'(')
    .remove(b')')
    .remove(b'*')
    .remove(b'+')
    .remove(b',')
    .remove(b';')
    .remove(b'=');

/// The query parameters of a call. Setting one twice keeps the last. `Debug` shows names only: values can be personal data,
/// and secrets.
#[derive(Clone, Default, PartialEq)]
pub(crate) struct Query(Vec<(Cow<'static, str>, String)>);

impl fmt::Debug for Query {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.0.iter().map(|(name, _)| name)).finish()
    }
}

impl Query {
    pub(crate) fn set<T: ToString>(&mut self, name: &'static str, value: T) {
        self.put(name.into(), encode(&value.to_string(), UNRESERVED));
    }

    pub(crate) fn set_reserved<T: ToString>(&mut self, name: &'static str, value: T) {
        self.put(name.into(), encode(&value.to_string(), RESERVED));
    }

    /// As one value, with commas between the items.
    pub(crate) fn set_list<T: ToString>(&mut self, name: &'static str, items: impl Iterator<Item = T>) {
        let items: Vec<String> = items.map(|item| encode(&item.to_string(), UNRESERVED)).collect();
        self.put(name.into(), items.join(","));
    }

    /// One of a family of names: `custom_attributes.` and `food`.
    pub(crate) fn set_named(&mut self, prefix: &'static str, name: &str, value: impl ToString) {
        self.put(format!("{prefix}{}", encode(name, UNRESERVED)).into(), encode(&value.to_string(), UNRESERVED));
    }

    /// The value of a parameter, as it goes out.
    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// The same filters on the page that a cursor points at.
    pub(crate) fn at(&mut self, cursor: &Cursor, parameter: &'static str, replaces: &[&str]) {
        self.0.retain(|(name, _)| !replaces.contains(&name.as_ref()));
        self.set(parameter, cursor);
    }

    fn put(&mut self, name: Cow<'static, str>, value: String) {
        match self.0.iter_mut().find(|(known, _)| *known == name) {
            Some((_, known)) => *known = value,
            None => self.0.push((name, value)),
        }
    }

    /// `?a=1&b=2`, or nothing.
    pub(crate) fn write_to(&self, url: &mut String) {
        for (index, (name, value)) in self.0.iter().enumerate() {
            url.push(if index == 0 { '?' } else { '&' });
            url.push_str(name);
            url.push('=');
            url.push_str(value);
        }
    }
}

/// The members of a JSON object as a form.
pub(crate) fn form(body: &Value) -> String {
    let mut form = String::new();
    for (name, value) in body.as_object().into_iter().flatten() {
        let value = match value {
            Value::Null => continue,
            Value::String(text) => encode(text, UNRESERVED),
            other => encode(&other.to_string(), UNRESERVED),
        };
        if !form.is_empty() {
            form.push('&');
        }
        form.extend([encode(name, UNRESERVED).as_str(), "=", &value]);
    }
    form
}

fn encode(text: &str, set: &'static AsciiSet) -> String {
    utf8_percent_encode(text, set).collect()
}

/// Fills a path template. What would turn into another path is refused: `""`, `.` and `..`.
pub(crate) fn fill(template: &str, values: &[String]) -> Result<String, Error> {
    let mut path = String::with_capacity(template.len() + 16);
    let mut values = values.iter();
    for (index, part) in template.split(['{', '}']).enumerate() {
        if index % 2 == 0 {
            path.push_str(part);
            continue;
        }
        let value = values.next().map(String::as_str).unwrap_or_default();
        if matches!(value, "" | "." | "..") {
            let message = format!("the path parameter `{part}` cannot be {value:?}: it would lead to another path");
            return Err(Error::new(ErrorKind::Request, message));
        }
        path.extend(utf8_percent_encode(value, UNRESERVED));
    }
    Ok(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(query: &Query) -> String {
        let mut url = String::new();
        query.write_to(&mut url);
        url
    }

    #[test]
    fn values_are_encoded_and_reserved_ones_only_where_they_must_be() {
        let mut query = Query::default();
        query.set("email", "a+b@example.com");
        query.set_reserved("sort", "+first&name");
        query.set_list("fields", ["id", "a,b"].into_iter());
        query.set_named("custom_attributes.", "shoe size", "4=2");
        assert_eq!(
            written(&query),
            "?email=a%2Bb%40example.com&sort=+first%26name&fields=id,a%2Cb&custom_attributes.shoe%20size=4%3D2"
        );
    }

    #[test]
    fn a_cursor_replaces_limit_and_page_and_keeps_every_filter() {
        let mut query = Query::default();
        query.set("limit", 5);
        query.set("page", 2);
        query.set("firstname", "Kelly");
        query.at(&Cursor::from("bGltaXQ9NSZwYWdlPTM="), "cursor", &["limit", "page"]);
        assert_eq!(written(&query), "?firstname=Kelly&cursor=bGltaXQ9NSZwYWdlPTM%3D");
    }

    #[test]
    fn a_path_value_that_would_change_the_path_is_refused() {
        let template = "/api/1/users/{id}/logout";
        for value in ["", ".", ".."] {
            assert!(fill(template, &[value.to_owned()]).is_err(), "{value:?}");
        }
        assert_eq!(fill(template, &["a/b?c#d%".to_owned()]).unwrap(), "/api/1/users/a%2Fb%3Fc%23d%25/logout");
        assert!(fill(template, &[]).is_err());
    }
}
