//! What the reader makes of the fixtures, and what it promises for any text.

mod facts;
mod layouts;
mod properties;

use super::super::page::{Page, Scopes};
use std::{fmt::Write, fs, path::Path};

const FIXTURES: [&str; 8] = [
    "v1_delete_user_by_id.txt",
    "v1_log_user_out.txt",
    "v1_overview.txt",
    "v1_set_user_state.html",
    "v2_create_app_rule.html",
    "v2_create_environment_variable.html",
    "v2_get_user.txt",
    "v2_list_users.txt",
];

fn fixture(name: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/docs/pages").join(name);
    fs::read_to_string(path).unwrap()
}

/// All that a page says, a fact a line, without what depends on where it stands.
fn facts(page: &Page) -> Vec<String> {
    numbered(page).into_iter().map(|(_, fact)| fact).collect()
}

/// All that a page says, a fact a line, with the line of the page.
fn numbered(page: &Page) -> Vec<(usize, String)> {
    let mut facts = Vec::new();
    let mut say = |line: usize, fact: String| facts.push((line, fact));
    for (word, said) in [("title", &page.title), ("method", &page.method), ("url", &page.url)] {
        if let Some(said) = said {
            say(said.line, format!("{word} {}", said.value));
        }
    }
    for parameter in &page.parameters {
        let required = match parameter.required {
            Some(true) => "required",
            Some(false) => "optional",
            None => "required or not",
        };
        let (name, kind) = (parameter.name.as_deref().unwrap_or("?"), parameter.kind.as_deref().unwrap_or("?"));
        say(parameter.line, format!("{:?} {name} {required} {kind}", parameter.place));
    }
    match &page.scopes {
        Scopes::Stated(said) => say(said.line, format!("scopes {}", said.value.join(", "))),
        Scopes::Unreadable(line) => say(*line, "scopes lost".to_owned()),
        Scopes::Silent => {}
    }
    for status in &page.statuses {
        say(status.line, format!("status {}", status.value));
    }
    for sample in &page.samples {
        let mut text = format!("{:?}", sample.direction);
        for (word, status) in [("own", sample.own), ("tab", sample.tab)] {
            if let Some(status) = status {
                let _ = write!(text, " {word} {status}");
            }
        }
        if sample.repaired {
            text.push_str(" repaired");
        }
        match &sample.json {
            Ok(json) => {
                let json = json.to_string();
                let short = json.char_indices().nth(60).map_or(json.as_str(), |(end, _)| &json[..end]);
                let _ = write!(text, " {}", short.trim_end());
            }
            Err(error) => {
                let _ = write!(text, " error: {error}");
            }
        }
        say(sample.line, text);
    }
    if let Some(curl) = &page.curl {
        let path = curl.path.as_deref().unwrap_or("?");
        say(curl.line, format!("curl {} {path} {:?} {:?}", curl.method, curl.headers, curl.body));
    }
    for call in &page.calls {
        say(call.line, format!("call {}", call.value));
    }
    for problem in &page.unreadable {
        say(problem.line, format!("unreadable: {}", problem.value));
    }
    facts
}
