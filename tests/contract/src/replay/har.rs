//! Reads HAR files (HTTP Archive 1.2), which browsers and debugging proxies save.

use super::Recording;
use base64::{Engine as _, engine::general_purpose::STANDARD};
use serde::Deserialize;
use serde_json::Value;

/// What is read of a HAR file.
#[derive(Deserialize)]
struct Har {
    log: Log,
}

#[derive(Deserialize)]
struct Log {
    entries: Vec<Entry>,
}

#[derive(Deserialize)]
struct Entry {
    request: Request,
    response: Response,
}

#[derive(Deserialize)]
struct Request {
    method: String,
    url: String,
}

#[derive(Deserialize)]
struct Response {
    /// Zero, or less, where no answer came.
    status: i64,
    #[serde(default)]
    content: Content,
}

#[derive(Default, Deserialize)]
struct Content {
    text: Option<String>,
    encoding: Option<String>,
}

/// The exchanges of a HAR file, each named by its place in it, counted from 1; those that no answer came to are left out.
pub(super) fn read(text: &str) -> Result<Vec<Recording>, serde_json::Error> {
    let har: Har = serde_json::from_str(text)?;
    let numbered = har.log.entries.into_iter().zip(1..);
    Ok(numbered.filter_map(|(entry, number): (Entry, u64)| recording(entry, number)).collect())
}

fn recording(entry: Entry, number: u64) -> Option<Recording> {
    let Entry { request, response } = entry;
    Some(Recording {
        id: number.into(),
        method: request.method,
        path: request.url,
        status: u16::try_from(response.status).ok().filter(|status| *status > 0)?,
        body: response.content.body(),
    })
}

impl Content {
    /// The body: JSON where it is, else text.
    fn body(self) -> Value {
        let Some(text) = self.text else { return Value::Null };
        let decoded = match self.encoding.as_deref() {
            Some("base64") => STANDARD.decode(&text).ok().and_then(|bytes| String::from_utf8(bytes).ok()),
            _ => None,
        };
        let text = decoded.unwrap_or(text);
        serde_json::from_str(&text).unwrap_or(Value::String(text))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn bodies_come_as_json_as_text_in_base64_or_not_at_all() {
        let entry = |content: Value| json!({"request": {"method": "GET", "url": "https://a.example/"}, "response": {"status": 200, "content": content}});
        let har = json!({"log": {"version": "1.2", "entries": [
            entry(json!({"text": r#"{"id": 1}"#, "mimeType": "application/json"})),
            entry(json!({"text": "<p>", "size": 3})),
            entry(json!({"text": "eyJpZCI6IDJ9", "encoding": "base64"})),
            entry(json!({"size": 0})),
            {"request": {"method": "GET", "url": "/"}, "response": {"status": 0, "content": {}}},
            {"request": {"method": "GET", "url": "/"}, "response": {"status": 204}}
        ]}});
        let read = read(&har.to_string()).unwrap();
        let bodies: Vec<&Value> = read.iter().map(|recording| &recording.body).collect();
        assert_eq!(bodies, [&json!({"id": 1}), &json!("<p>"), &json!({"id": 2}), &Value::Null, &Value::Null]);
        assert_eq!(read.iter().map(|one| one.id.clone()).collect::<Vec<_>>(), [1, 2, 3, 4, 6].map(Value::from));
    }
}
