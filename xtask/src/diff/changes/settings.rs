//! What changed about what a document says once: its title, version, servers, tags and security schemes.

use super::{
    comparison::{About, Comparison, changed},
    pairs::Pairs,
    side::{Side, Uses},
    words,
};
use crate::diff::change::{How, What};
use onelogin_codegen::model::{array, escape, object, text};
use serde_json::Value;
use std::collections::BTreeMap;

/// Members that only people read.
const TEXTS: [&str; 3] = ["title", "description", "url"];

impl Comparison<'_> {
    /// All of them. The crate takes nothing but texts from them; what a security scheme is shows at the operations.
    pub(crate) fn settings(&mut self) {
        self.tags();
        let (was, is) = (leaves(self.base), leaves(self.head));
        let new = is.iter().filter(|(pointer, _)| !was.contains_key(*pointer));
        let pointers: Vec<&String> = was.keys().chain(new.map(|(pointer, _)| pointer)).collect();
        for pointer in pointers {
            let about = About::new(format!("`{pointer}`"), pointer, pointer, Uses::default(), Uses::default());
            let member = pointer.rsplit('/').next().unwrap_or_default();
            let is_text = TEXTS.contains(&member) && !pointer.starts_with("/servers");
            let what = if is_text { What::Text } else { What::Setting };
            match (was.get(pointer), is.get(pointer)) {
                (Some(was), Some(is)) if was == is => {}
                (Some(was), Some(is)) => {
                    let (was, is) = match (was.as_str(), is.as_str()) {
                        (Some(was), Some(is)) if is_text => words::around_difference(was, is),
                        _ => (words::brief(Some(was)), words::brief(Some(is))),
                    };
                    self.remark(&about, what, changed(was, is));
                }
                (Some(_), None) => self.remark(&about.went(), what, How::Went),
                (None, _) => self.remark(&about.came(), what, How::Came),
            }
        }
    }

    /// A tag is a handle, which comes and goes with its operations.
    fn tags(&mut self) {
        let pairs = Pairs::by_name(tags(self.base), tags(self.head));
        let about = |name: &str, comparison: &Self| {
            let (base, head) = (step(comparison.base, name), step(comparison.head, name));
            About::new(format!("tag `{name}`"), &base, &head, Uses::default(), Uses::default())
        };
        for name in pairs.went.keys() {
            self.remark(&about(name, self).went(), What::Setting, How::Went);
        }
        for name in pairs.came.keys() {
            self.remark(&about(name, self).came(), What::Setting, How::Came);
        }
        for ((name, was), (_, is)) in pairs.both {
            self.said(&about(name, self), What::Setting, was, is);
        }
    }
}

/// The tags by name, since their order is nobody's concern.
fn tags<'a>(side: &Side<'a>) -> BTreeMap<&'a str, &'a Value> {
    let tags = array(side.root.get("tags")).iter();
    tags.filter_map(|tag| Some((tag.get("name")?.as_str()?, tag))).collect()
}

/// Where a tag stands.
fn step(side: &Side<'_>, name: &str) -> String {
    let index = array(side.root.get("tags")).iter().position(|tag| text(tag, "name") == name);
    index.map_or("/tags".to_owned(), |index| format!("/tags/{index}"))
}

/// Every other plain value, by where it stands.
fn leaves(side: &Side<'_>) -> BTreeMap<String, Value> {
    let mut leaves = BTreeMap::new();
    for (key, value) in object(Some(side.root)) {
        match key.as_str() {
            "paths" | "components" | "tags" => {}
            _ => collect(value, format!("/{key}"), &mut leaves),
        }
    }
    if let Some(schemes) = side.at("/components/securitySchemes") {
        collect(schemes, "/components/securitySchemes".to_owned(), &mut leaves);
    }
    leaves
}

fn collect(value: &Value, pointer: String, leaves: &mut BTreeMap<String, Value>) {
    match value {
        Value::Object(members) => {
            for (key, value) in members {
                collect(value, format!("{pointer}/{}", escape(key)), leaves);
            }
        }
        Value::Array(items) => {
            for (index, value) in items.iter().enumerate() {
                collect(value, format!("{pointer}/{index}"), leaves);
            }
        }
        plain => drop(leaves.insert(pointer, plain.clone())),
    }
}
