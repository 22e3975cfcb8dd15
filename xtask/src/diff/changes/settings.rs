//! What changed about what a document says once: its title, version, servers, tags and security schemes.

use super::{
    comparison::{About, Comparison, changed},
    side::{Side, Uses},
    words,
};
use crate::diff::change::{How, What};
use onelogin_codegen::model::{array, escape, object, text};
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// Members that only people read.
const TEXTS: [&str; 3] = ["title", "description", "url"];

impl Comparison<'_> {
    /// All of them. The crate takes nothing but texts from them; what a security scheme is shows at the operations.
    pub(crate) fn settings(&mut self) {
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
}

/// Every plain value, by where it stands; tags by name, since their order is nobody's concern.
fn leaves(side: &Side<'_>) -> BTreeMap<String, Value> {
    let mut leaves = BTreeMap::new();
    for (key, value) in object(Some(side.root)) {
        match key.as_str() {
            "paths" | "components" => {}
            "tags" => {
                let tags = array(Some(value)).iter().map(|tag| (text(tag, "name"), tag.clone()));
                collect(&tags.collect::<Map<_, _>>().into(), "/tags".to_owned(), &mut leaves);
            }
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
