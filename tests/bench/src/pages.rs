//! Pages as the documentation shows them: its samples, as often as a page holds items.

use anyhow::{Context, bail};
use serde_json::{Value, json};

const V1: &str = include_str!("../../simulator/openapi/v1.json");
const V2: &str = include_str!("../../simulator/openapi/v2.json");

/// The page that is called for example `users`; `users-unknown` has one with a field that nobody has described, and
/// `users-odd` one with a text for a number.
pub(crate) fn page(name: &str) -> anyhow::Result<Vec<u8>> {
    let mut items = match name.split('-').next() {
        Some("users") => vec![sample(V2, "/api/2/users/{id}", "user", "")?; 50],
        Some("events") => vec![sample(V1, "/api/1/events/{id}", "event", "/data/0")?; 1000],
        Some("apps") => vec![sample(V2, "/api/2/apps", "overview", "/0")?; 200],
        _ => bail!("there is no page `{name}`"),
    };
    match name.split_once('-').map(|(_, how)| how) {
        None => {}
        Some("unknown") => items[25]["undescribed"] = json!("something"),
        Some("odd") => items[25]["invalid_login_attempts"] = json!("3"),
        Some(how) => bail!("no page is `{how}`"),
    }
    Ok(serde_json::to_vec(&items)?)
}

fn sample(document: &str, path: &str, name: &str, item: &str) -> anyhow::Result<Value> {
    let mut document: Value = serde_json::from_str(document)?;
    let path = path.replace('/', "~1");
    let place = format!("/paths/{path}/get/responses/200/content/application~1json/examples/{name}/value{item}");
    Ok(document.pointer_mut(&place).with_context(|| format!("no sample at {place}"))?.take())
}
