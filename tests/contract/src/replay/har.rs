//! Reads HAR files (HTTP Archive 1.2), which browsers and debugging proxies save, an entry at a time.

use super::{
    Recording,
    recorded::{Exchange, Found, status, text},
};
use base64::{
    Engine as _,
    alphabet::STANDARD,
    engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig},
};
use flate2::read::{MultiGzDecoder, ZlibDecoder};
use serde::{
    Deserializer,
    de::{DeserializeSeed, Error, IgnoredAny, MapAccess, SeqAccess, Visitor},
};
use serde_json::{Value, json};
use std::{
    fmt,
    io::{self, Read},
};

/// The most that a body may be when it is no longer compressed.
const LARGEST: u64 = 256 << 20;

/// Padding is left out by some.
const BASE64: GeneralPurpose = GeneralPurpose::new(
    &STANDARD,
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent),
);

/// Hands on every entry of an archive.
pub(super) fn read(archive: impl Read, see: &mut dyn FnMut(Found)) -> Result<(), String> {
    let mut deserializer = serde_json::Deserializer::from_reader(archive);
    let read = Archive { names: &["log", "entries"], see }.deserialize(&mut deserializer);
    read.and_then(|()| deserializer.end()).map_err(|error| match error.is_data() {
        true => "it has no list `log.entries`".to_owned(),
        false => error.to_string(),
    })
}

/// What these names lead to: the list of entries.
struct Archive<'a> {
    names: &'a [&'a str],
    see: &'a mut dyn FnMut(Found),
}

impl<'de> DeserializeSeed<'de> for Archive<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        match self.names {
            [] => deserializer.deserialize_seq(self),
            _ => deserializer.deserialize_map(self),
        }
    }
}

impl<'de> Visitor<'de> for Archive<'_> {
    type Value = ();

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("an archive")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let Some((wanted, names)) = self.names.split_first() else { return Err(A::Error::custom("an object")) };
        let mut found = false;
        while let Some(name) = map.next_key::<String>()? {
            if name == *wanted {
                map.next_value_seed(Archive { names, see: &mut *self.see })?;
                found = true;
            } else {
                map.next_value::<IgnoredAny>()?;
            }
        }
        if found { Ok(()) } else { Err(A::Error::custom("nothing of that name")) }
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut entries: A) -> Result<(), A::Error> {
        while let Some(entry) = entries.next_element()? {
            (self.see)(found(&entry));
        }
        Ok(())
    }
}

fn found(entry: &Value) -> Found {
    let response = entry.get("response").filter(|response| !response.is_null());
    // Browsers write the status 0 where no answer came, some a negative one.
    let status = |response: &Value| response.get("status").and_then(Value::as_i64);
    let came = response.is_some_and(|response| status(response).is_none_or(|status| status > 0));
    if !came && entry.get("request").is_some_and(Value::is_object) {
        return Found::Unanswered;
    }
    match exchange(entry) {
        Ok(exchange) => Found::Exchange(exchange),
        Err(why) => Found::Nothing(why),
    }
}

fn exchange(entry: &Value) -> Result<Exchange, String> {
    let part = |name: &str| entry.get(name).filter(|part| part.is_object()).ok_or(format!("it has no `{name}`"));
    let (request, response) = (part("request")?, part("response")?);
    let headers = response.get("headers").and_then(Value::as_array);
    let header = |header: &Value| Some((text(header, "name").ok()?, text(header, "value").ok()?));
    let headers: Vec<_> = headers.into_iter().flatten().filter_map(header).collect();
    let coding = headers.iter().find(|(name, _)| name.eq_ignore_ascii_case("content-encoding"));
    let body = body(response.get("content").unwrap_or(&Value::Null), coding.map(|(_, coding)| coding.as_str()));
    let (body, unread) = body.map_or_else(|why| (Value::Null, Some(why)), |body| (body, None));
    let (method, path, status) = (text(request, "method")?, text(request, "url")?, status(response)?);
    Ok(Exchange { recording: Recording { id: Value::Null, method, path, status, body }, query: None, headers, unread })
}

/// The body: JSON where it is, else text.
fn body(content: &Value, coding: Option<&str>) -> Result<Value, String> {
    let Ok(body) = text(content, "text") else {
        return match content.get("size").and_then(Value::as_i64) {
            Some(size) if size > 0 => Err(format!("its body of {size} bytes was not recorded")),
            _ => Ok(Value::Null),
        };
    };
    let body = match text(content, "encoding").is_ok_and(|encoding| encoding.eq_ignore_ascii_case("base64")) {
        true => {
            let body: String = body.split_ascii_whitespace().collect();
            let bytes = BASE64.decode(body).map_err(|_| "its body is no Base64".to_owned())?;
            let bytes = inflate(bytes).map_err(|_| "its body is compressed, and broken or too large".to_owned())?;
            String::from_utf8(bytes).map_err(|_| None)
        }
        // What was no text has become one, and lost what it was.
        false if coding.is_some() && body.contains('\u{fffd}') => Err(None::<()>),
        false => Ok(body),
    };
    let body = body.map_err(|_: Option<()>| match coding {
        Some(coding) => format!("its body is still compressed ({}): record it decoded", coding.escape_default()),
        None => "its body is no text".to_owned(),
    })?;
    // What is text in JSON keeps its quotes: it is judged as it came over the wire.
    Ok(serde_json::from_str(&body).ok().filter(|json: &Value| !json.is_string()).unwrap_or(Value::String(body)))
}

/// Some proxies record bodies as they came over the wire.
fn inflate(body: Vec<u8>) -> io::Result<Vec<u8>> {
    let read = |inflating: &mut dyn Read| {
        let mut inflated = Vec::new();
        match inflating.take(LARGEST).read_to_end(&mut inflated)? as u64 {
            LARGEST => Err(io::Error::from(io::ErrorKind::OutOfMemory)),
            _ => Ok(inflated),
        }
    };
    match body.as_slice() {
        [0x1f, 0x8b, ..] => read(&mut MultiGzDecoder::new(body.as_slice())),
        // Text may begin like this as well.
        [0x78, 0x01 | 0x5e | 0x9c | 0xda, ..] => Ok(read(&mut ZlibDecoder::new(body.as_slice())).unwrap_or(body)),
        _ => Ok(body),
    }
}

/// The beginning of an archive; its entries follow, with commas between them, and the end.
pub(super) const START: &str = concat!(
    r#"{"log":{"version":"1.2","creator":{"name":"onelogin replay","version":""#,
    env!("CARGO_PKG_VERSION"),
    r#""},"entries":["#
);

/// The end of an archive.
pub(super) const END: &str = "]}}";

/// An entry with all that the format requires, and nothing else.
pub(super) fn entry(exchange: &Exchange) -> Value {
    let Exchange { recording, headers, .. } = exchange;
    let text = match &recording.body {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        json => json.to_string(),
    };
    let media_type = headers.iter().find(|(name, _)| name == "content-type").map_or("", |(_, value)| value);
    let headers: Vec<Value> = headers.iter().map(|(name, value)| json!({"name": name, "value": value})).collect();
    json!({
        "startedDateTime": "1970-01-01T00:00:00Z", "time": 0,
        "request": {
            "method": recording.method, "url": recording.path, "httpVersion": "HTTP/1.1", "cookies": [], "headers": [],
            "queryString": [], "headersSize": -1, "bodySize": -1
        },
        "response": {
            "status": recording.status, "statusText": "", "httpVersion": "HTTP/1.1", "cookies": [], "headers": headers,
            "content": {"size": text.len(), "mimeType": media_type, "text": text},
            "redirectURL": "", "headersSize": -1, "bodySize": -1
        },
        "cache": {}, "timings": {"send": 0, "wait": 0, "receive": 0}
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use base64::engine::general_purpose::STANDARD as ENGINE;
    use flate2::{Compression, write::GzEncoder};
    use std::io::Write;

    fn read_all(archive: &Value) -> Vec<Result<Value, String>> {
        let mut bodies = Vec::new();
        let see = &mut |found| {
            bodies.push(match found {
                Found::Exchange(exchange) => exchange.unread.map_or(Ok(exchange.recording.body), Err),
                Found::Unanswered => Err("unanswered".to_owned()),
                Found::Nothing(why) => Err(why),
            });
        };
        read(archive.to_string().as_bytes(), see).unwrap();
        bodies
    }

    fn entry_of(content: &Value) -> Value {
        json!({"_initiator": {"type": "script"}, "request": {"method": "GET", "url": "https://a.example/", "headers": [{"name": ":path", "value": "/"}]},
            "response": {"status": 200, "headers": [{"name": "Content-Encoding", "value": "br"}], "content": content}})
    }

    #[test]
    fn bodies_come_as_json_as_text_in_base64_compressed_or_not_at_all() {
        let mut gzip = GzEncoder::new(Vec::new(), Compression::default());
        gzip.write_all(br#"{"id": 3}"#).unwrap();
        let gzip = ENGINE.encode(gzip.finish().unwrap());
        let contents = [
            (json!({"text": r#"{"id": 1}"#, "mimeType": "application/json"}), Ok(json!({"id": 1}))),
            (json!({"text": "<p>", "size": 3}), Ok(json!("<p>"))),
            (json!({"text": "\"text\""}), Ok(json!("\"text\""))),
            (json!({"text": "eyJpZCI6IDJ9", "encoding": "base64"}), Ok(json!({"id": 2}))),
            (json!({"text": "eyJp\nZCI6IDR9Cg", "encoding": "base64"}), Ok(json!({"id": 4}))),
            (json!({"text": gzip, "encoding": "base64"}), Ok(json!({"id": 3}))),
            (json!({"size": 0}), Ok(Value::Null)),
            (Value::Null, Ok(Value::Null)),
            (json!({"size": 7}), Err("its body of 7 bytes was not recorded".to_owned())),
            (json!({"text": "?!", "encoding": "base64"}), Err("its body is no Base64".to_owned())),
            (
                json!({"text": "H4sIAAAA", "encoding": "base64"}),
                Err("its body is compressed, and broken or too large".to_owned()),
            ),
            (
                json!({"text": "iwOA", "encoding": "base64"}),
                Err("its body is still compressed (br): record it decoded".to_owned()),
            ),
            (json!({"text": "\u{fffd}\u{3}"}), Err("its body is still compressed (br): record it decoded".to_owned())),
        ];
        let entries: Vec<_> = contents.iter().map(|(content, _)| entry_of(content)).collect();
        let bodies = read_all(&json!({"log": {"version": "1.2", "entries": entries}}));
        assert_eq!(bodies, contents.map(|(_, expected)| expected));
    }

    #[test]
    fn what_is_no_exchange_is_told_apart_from_what_no_answer_came_to() {
        let request = json!({"method": "GET", "url": "/"});
        let entries = json!([
            {"request": request, "response": {"status": 0, "content": {}}},
            {"request": request, "response": {"status": -1}},
            {"request": request, "response": null},
            {"request": request},
            {"request": request, "response": {"status": 204}},
            {"request": request, "response": {"status": "200"}},
            {"request": {"method": "GET"}, "response": {"status": 204}},
            {"response": {"status": 204}},
            7
        ]);
        let unanswered = || Err("unanswered".to_owned());
        let bodies = read_all(&json!({"log": {"entries": entries}}));
        assert_eq!(bodies[..5], [unanswered(), unanswered(), unanswered(), unanswered(), Ok(Value::Null)]);
        let why: Vec<_> = bodies[5..].iter().map(|body| body.clone().unwrap_err()).collect();
        assert_eq!(
            why,
            ["`status` is no number from 0 to 65535", "it has no `url`", "it has no `request`", "it has no `request`"]
        );
    }

    #[test]
    fn what_is_no_archive_says_so_and_shows_nothing_of_it() {
        let wrong = r#"it has no list `log.entries`"#;
        for (text, why) in [
            ("{}", wrong),
            (r#""kelly""#, wrong),
            (r#"{"log": "kelly"}"#, wrong),
            (r#"{"log": {"entries": {"kelly": 1}}}"#, wrong),
            ("", "EOF"),
            (r#"{"log": {"entries": [{"#, "EOF"),
            (r#"{"log": {"entries": []}} kelly"#, "trailing"),
        ] {
            let error = read(text.as_bytes(), &mut |_| {}).unwrap_err();
            assert!(error.contains(why) && !error.contains("kelly"), "{text}: {error}");
        }
    }
}
