//! The brands of the account: what one has that nobody has changed, and its pictures.

use base64::{Engine as _, engine::general_purpose::STANDARD};
use jiff::Timestamp;
use serde_json::{Value, json};

use crate::{
    clock,
    state::State,
    store::{self, Object, Store},
};

/// Ids and names; the first is the master brand, the second that of the documented calls.
const SEEDED: [(i64, &str); 3] = [(1, "Master"), (9, "ACME"), (912, "Mom Corp")];

/// The texts that are objects of texts by language, written into a string.
const LOCALISED: [&str; 3] = ["custom_label_text_for_login_screen", "login_instruction", "login_instruction_title"];

/// The pictures, with their other size, how large they can be, and whether they can be a JPEG.
const PICTURES: [(&str, &str, usize, bool); 2] =
    [("background", "branding", 5_000_000, true), ("logo", "navigation", 1_000_000, false)];

const PNG: &[u8] = b"\x89PNG\r\n\x1a\n";
const JPEG: &[u8] = b"\xff\xd8\xff";

/// The brands that a new account has.
pub(crate) fn seeded() -> Store {
    Store::seeded(SEEDED.into_iter().enumerate().map(|(place, (id, name))| {
        let mut brand = fresh();
        let own = [("id", json!(id)), ("name", json!(name)), ("enabled", json!(true)), ("master", json!(place == 0))];
        brand.extend(own.map(|(member, value)| (member.to_owned(), value)));
        Value::Object(brand)
    }))
}

/// What the server gives a new brand. What it does not is absent until it is set.
pub(crate) fn fresh() -> Object {
    let brand = json!({
        "master": false,
        "enabled": false,
        "custom_support_enabled": false,
        "custom_color": "#000000",
        "custom_accent_color": "#016B91",
        "custom_masking_color": "#000000",
        "custom_masking_opacity": 0,
        "enable_custom_label_for_login_screen": false,
    });
    store::object(brand)
}

/// The applications that have a brand.
pub(crate) fn apps(state: &State, id: i64) -> impl Iterator<Item = &Object> {
    state.apps.iter().map(|(_, app)| app).filter(move |app| app.get("brand_id") == Some(&json!(id)))
}

/// Why a brand that there is cannot be removed, if it cannot.
pub(crate) fn obstacle(state: &State, id: i64) -> Option<&'static str> {
    let is_master = state.brands.get(id).is_some_and(|brand| brand.get("master") == Some(&json!(true)));
    if is_master {
        return Some("Account brand must not be the master brand");
    }
    apps(state, id).next().map(|_| "Account brand must not have any associated apps")
}

/// Writes what a body says of a brand, or tells which member cannot be taken.
pub(crate) fn write(brand: &mut Object, body: Object, now: Timestamp) -> Result<(), &'static str> {
    for (member, value) in body {
        if let Some((kind, other, largest, takes_jpeg)) = PICTURES.into_iter().find(|picture| picture.0 == member) {
            match value.as_str() {
                None => drop(brand.remove(kind)),
                Some("") => {}
                Some(text) => {
                    let bytes = STANDARD.decode(text).map_err(|_| kind)?;
                    let format = match () {
                        () if bytes.len() >= largest => None,
                        () if bytes.starts_with(PNG) => Some("png"),
                        () if takes_jpeg && bytes.starts_with(JPEG) => Some("jpeg"),
                        () => None,
                    };
                    brand.insert(member, picture(kind, other, format.ok_or(kind)?, bytes.len(), now));
                }
            }
            continue;
        }
        let value = match value.as_str().and_then(|text| serde_json::from_str::<Object>(text).ok()) {
            // The server writes the object anew, in its own order and without blanks.
            Some(texts) if LOCALISED.contains(&member.as_str()) => Value::Object(texts).to_string().into(),
            _ => value,
        };
        // No call makes a brand the master brand, although one is said to.
        if member != "id" && member != "master" {
            brand.insert(member, value);
        }
    }
    Ok(())
}

/// What answers tell of a picture.
fn picture(kind: &str, other: &str, format: &str, size: usize, now: Timestamp) -> Value {
    let time = now.as_second();
    let url = |size: &str| {
        format!("https://cdn.onelogin.com/images/account_branding/account_{kind}/{size}/{time}.{format}?{time}")
    };
    let urls = ["original", "login", other].map(|size| (size.to_owned(), url(size).into()));
    json!({
        "urls": Object::from_iter(urls),
        "file_size": size,
        "updated_at": clock::text(now),
        "content_type": format!("image/{format}"),
    })
}
