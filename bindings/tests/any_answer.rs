//! Whatever a server answers, with whatever status and headers, no call of any kind panics or goes on without end.

#[allow(dead_code, clippy::expect_used, reason = "shared with the fuzz targets")]
mod support;

use proptest::{collection, prelude::*, sample::select};
use support::{Answer, survives};

/// Headers that mean something to the client.
const HEADERS: [&str; 12] = [
    "after-cursor",
    "before-cursor",
    "current-page",
    "total-pages",
    "total-count",
    "retry-after",
    "x-ratelimit-limit",
    "x-ratelimit-remaining",
    "x-ratelimit-reset",
    "x-request-id",
    "date",
    "content-encoding",
];

fn status() -> impl Strategy<Value = u16> {
    prop_oneof![
        4 => Just(200),
        2 => select(vec![201, 204, 302, 400, 401, 403, 404, 408, 422, 429, 500, 502, 503, 504]),
        1 => 100..1000u16,
    ]
}

fn header() -> impl Strategy<Value = String> {
    let numbers = ["0", "1", "3", "-1", "18446744073709551615", "18446744073709551616", "1e3", " 7 ", ""];
    let dates = ["Thu, 01 Jan 1970 00:00:09 GMT", "Fri, 31 Dec 9999 23:59:59 GMT", "yesterday"];
    let value = prop_oneof![
        select(numbers.to_vec()).prop_map(str::to_owned),
        select(dates.to_vec()).prop_map(str::to_owned),
        any::<String>(),
    ];
    (select(HEADERS.to_vec()), value).prop_map(|(name, value)| format!("{name}: {value}\n"))
}

fn body() -> impl Strategy<Value = Vec<u8>> {
    let known = [
        r#"{"id": 1}"#,
        r#"[{"id": 1}, {}, {"id": "3"}]"#,
        r#"{"access_token": "a", "expires_in": 0}"#,
        r#"{"access_token": "a", "created_at": "9999-12-31T23:59:59Z", "expires_in": 9223372036854775807}"#,
        r#"{"data": [{"access_token": "a", "expires_in": -1}]}"#,
        r#"{"users": [1, "2", {}], "afterCursor": "b", "total": -1}"#,
        r#"{"status": {"error": true, "code": 401, "message": "Authentication Failure"}}"#,
        r#"{"status": {"code": 401, "message": "Insufficient Permission"}}"#,
        r#"{"code": 422, "message": "no", "errors": [{"field": "a", "message": ["b"]}, 7, null]}"#,
        "<html><title>\r\nno\n</title>",
        "[[]]",
        "",
    ];
    let items = [
        r#"{"id": 1}"#,
        r#"{"id": "2"}"#,
        r#"{"name": "a,]"}"#,
        "{}",
        "3",
        "null",
        r#"" ""#,
        "[4]",
        "[]",
        "{",
        "\u{b}",
    ];
    let between = [",", " ,\n", ",\t", "", " ", ",,", "]", ":"];
    let ends = ["]", " ]\n", "]", "", ",]", "]]", "] 1", "}"];
    let rows = collection::vec((select(items.to_vec()), select(between.to_vec())), 0..5);
    let list = (select(vec!["[", "[ ", "\n["]), rows, select(items.to_vec()), select(ends.to_vec()));
    let list = list.prop_map(|(start, rows, last, end)| {
        let rows: String = rows.iter().flat_map(|(item, between)| [*item, *between]).collect();
        format!("{start}{rows}{last}{end}").into_bytes()
    });
    let cut = (select(known.to_vec()), any::<prop::sample::Index>());
    prop_oneof![
        3 => select(known.to_vec()).prop_map(|text| text.as_bytes().to_vec()),
        2 => cut.prop_map(|(text, end)| text.as_bytes()[..end.index(text.len() + 1)].to_vec()),
        4 => list,
        1 => collection::vec(any::<u8>(), 0..64),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_answer_is_survived(status in status(), headers in collection::vec(header(), 0..6), body in body()) {
        let head = format!("{status}\n{}\n", headers.concat());
        survives(&Answer::read(&[head.as_bytes(), &body].concat()));
    }
}
