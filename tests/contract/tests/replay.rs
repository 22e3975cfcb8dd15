//! What replay promises: every recorded answer gets the verdict it deserves, from the library and from the program.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use onelogin_contract::{
    examples,
    replay::{self, Judge, Outcome, Recording, Verdict},
    spec,
};
use serde_json::{Value, json};
use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
    sync::LazyLock,
};

static JUDGE: LazyLock<Judge> = LazyLock::new(|| Judge::new(&spec().unwrap()));

/// Answers that no page shows, and that a real server may well give.
const ODD: &str = "odd.jsonl";

fn fixture(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures").join(name)
}

fn recordings(name: &str) -> Vec<Recording> {
    let text = fs::read_to_string(fixture(name)).unwrap();
    text.lines().map(|line| serde_json::from_str(line).unwrap_or_else(|error| panic!("{line}: {error}"))).collect()
}

fn verdicts(name: &str) -> Vec<(Recording, Verdict)> {
    recordings(name).into_iter().map(|recording| (recording.clone(), JUDGE.judge(&recording))).collect()
}

/// The verdict on one exchange.
fn judge(method: &str, path: &str, status: u16, body: Value) -> Verdict {
    let recording = json!({"id": "one", "method": method, "path": path, "status": status, "body": body});
    JUDGE.judge(&serde_json::from_value(recording).unwrap())
}

/// How many values that are not null a recorded body is made of; blank text is no body.
fn leaves_of(body: &Value) -> usize {
    match body.as_str() {
        Some(text) if text.trim().is_empty() => 0,
        _ => leaves(body),
    }
}

fn leaves(value: &Value) -> usize {
    match value {
        Value::Null => 0,
        Value::Array(items) => items.iter().map(leaves).sum(),
        Value::Object(members) => members.values().map(leaves).sum(),
        Value::Bool(_) | Value::Number(_) | Value::String(_) => 1,
    }
}

/// What the program did with some files.
struct Run {
    code: Option<i32>,
    out: String,
    err: String,
}

impl Run {
    fn of(arguments: &[&str], files: &[&Path]) -> Self {
        let mut program = Command::new(env!("CARGO_BIN_EXE_onelogin-contract"));
        let output = program.arg("replay").args(arguments).args(files).output().unwrap();
        let text = |bytes| String::from_utf8(bytes).unwrap();
        Self { code: output.status.code(), out: text(output.stdout), err: text(output.stderr) }
    }

    fn json(files: &[&Path]) -> Self {
        Self::of(&["--json"], files)
    }

    fn lines(&self) -> Vec<Value> {
        self.out.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
    }

    fn outcomes(&self) -> Vec<String> {
        self.lines().iter().map(|line| line["outcome"].as_str().unwrap().to_owned()).collect()
    }
}

/// A folder with one recording of these lines.
fn recording(lines: &str) -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("recorded.jsonl");
    fs::write(&file, lines).unwrap();
    (folder, file)
}

const GOOD: &str = r#"{"id": "good", "method": "GET", "path": "/api/2/users/1", "status": 200, "body": {"id": 1}}"#;

#[test]
fn every_sample_of_an_answer_comes_through_whole() {
    for recording in samples() {
        let verdict = JUDGE.judge(&recording);
        assert_eq!(verdict.outcome, Outcome::Lossless, "{verdict:?}");
        assert_eq!(verdict.typed + verdict.unknown, leaves_of(&recording.body), "{verdict:?}");
        if recording.status < 300 {
            assert_eq!(verdict.unknown, 0, "a sample holds what has no field: {verdict:?}");
        }
    }
}

#[test]
fn an_answer_is_read_by_the_meaning_that_has_its_status() {
    let judge = Judge::new(&spec().unwrap());
    let begun = serde_json::json!([{"id": "afc1a96d-2006", "device_id": "3920371"}]);
    let checked = serde_json::json!({"status": {"type": "success", "code": 200, "message": "Success", "error": false}});
    for (status, body, operation) in [(201, begun, "v2 mfa.create_verification"), (200, checked, "v2 mfa.verify_code")]
    {
        let (method, path) = ("POST".to_owned(), "/api/2/mfa/users/7/verifications".to_owned());
        let verdict = judge.judge(&Recording { id: operation.into(), method, path, status, body });
        assert_eq!(verdict.operation.as_deref(), Some(operation));
        assert_eq!((verdict.outcome, verdict.unknown), (Outcome::Lossless, 0), "{verdict:?}");
    }
}

#[test]
fn every_odd_answer_comes_through_whole() {
    let verdicts = verdicts(ODD);
    for (recording, verdict) in &verdicts {
        assert_eq!(verdict.outcome, Outcome::Lossless, "{verdict:?}");
        assert_eq!(verdict.detail, "");
        assert_eq!(verdict.typed + verdict.unknown, leaves_of(&recording.body), "{verdict:?}");
    }
    // What a field understands counts as typed, in whatever form it came.
    for (id, figures) in [
        ("token-429-web-page", (0, 1)),
        ("token-500-nothing", (0, 0)),
        ("token-401-oauth", (2, 0)),
        ("token-200-other-forms", (5, 2)),
        ("rate-limit-200-text", (7, 0)),
        ("log-out-200-blank", (0, 0)),
        ("log-out-401-message-beside", (2, 1)),
        ("get-user-200-numbers-as-text", (8, 1)),
        ("get-user-200-unknown-fields-and-enum-values", (3, 4)),
        ("get-user-200-numbers-of-all-sizes", (4, 3)),
        ("get-user-200-odd-attributes", (3, 4)),
        ("get-user-200-odd-roles", (3, 3)),
        ("get-user-200-odd-timestamps", (5, 2)),
        ("get-user-401-version-1-envelope", (3, 1)),
        ("get-user-401-text", (1, 0)),
        ("list-200-text-ids-and-news", (3, 2)),
    ] {
        let (_, verdict) = verdicts.iter().find(|(recording, _)| recording.id == id).unwrap();
        assert_eq!((verdict.typed, verdict.unknown), figures, "{id}");
    }
}

#[test]
fn an_exchange_that_no_operation_explains_is_unmatched() {
    for (method, path, shown) in [
        ("GET", "/api/2/nothing", "GET /api/2/nothing"),
        ("POST", "/api/2/users/1", "POST /api/2/users/{}"),
        ("GET", "/api/2/users/kelly/more", "GET /api/2/users/{}/more"),
        ("GET", "/api/2/users/1/more/kelly", "GET /api/2/users/{}/more/{}"),
        ("GET", "/api/2/k@onelogin.com?a=kelly", "GET /api/2/{}"),
        ("GET", "https://kelly.onelogin.com/kelly", "GET /{}"),
        ("GET", "/api/2/users/", "GET /api/2/users/"),
        ("GET", "/", "GET /"),
        ("GET", "", "GET "),
        ("kelly", "/api/2/users", "? /api/2/users"),
    ] {
        let verdict = judge(method, path, 200, json!({"id": 1}));
        assert_eq!((verdict.outcome, &verdict.operation), (Outcome::Unmatched, &None), "{method} {path}");
        assert_eq!((verdict.typed, verdict.unknown), (0, 0));
        assert_eq!(verdict.detail, format!("the spec has no {shown}"));
    }
}

#[test]
fn a_path_may_be_a_whole_address_and_its_parameters_anything() {
    for path in [
        "/api/2/users/1?fields=id",
        "https://example.onelogin.com/api/2/users/1",
        "https://example.onelogin.com/api/2/users/1?fields=id#top",
        "/api/2/users/kelly%2Fslater",
    ] {
        let verdict = judge("get", path, 200, json!({"id": 1}));
        assert_eq!(verdict.outcome, Outcome::Lossless, "{path}");
        assert_eq!(verdict.operation.as_deref(), Some("v2 users.get"));
    }
}

#[test]
fn a_status_that_the_spec_does_not_name_is_undocumented() {
    for (status, body) in
        [(502, json!("<title>Bad Gateway</title>")), (204, Value::Null), (302, json!("")), (0, json!({}))]
    {
        let verdict = judge("GET", "/api/2/users/1", status, body);
        assert_eq!(verdict.outcome, Outcome::Undocumented, "{status}");
        assert_eq!(verdict.operation.as_deref(), Some("v2 users.get"));
        assert!(verdict.detail.contains(&status.to_string()), "{}", verdict.detail);
    }
}

#[test]
fn one_in_a_list_and_a_list_that_is_one_or_nested_are_understood_and_given_back() {
    let (one, list) = ("/api/2/users/1", "/api/2/users");
    for (path, body) in [
        (one, json!([{"id": 1}])),
        (list, json!({"id": 1})),
        (list, json!([[{"id": 1}], [{"id": 2}, {"id": "3"}]])),
        (list, json!([[]])),
    ] {
        let verdict = judge("GET", path, 200, body.clone());
        assert_eq!(verdict.outcome, Outcome::Lossless, "{body}: {}", verdict.detail);
    }
}

#[test]
fn an_answer_without_what_was_asked_for_is_undecodable() {
    let one = "/api/2/users/1";
    let list = "/api/2/users";
    for (path, body, why) in [
        (one, json!({"email": "kelly@example.com"}), "lacks"),
        (one, json!({"id": null}), "lacks"),
        (one, json!({"id": "kelly"}), "lacks"),
        (one, json!([{"id": 1}, {"id": 2}]), "lacks"),
        (one, json!([]), "lacks"),
        (one, Value::Null, "lacks"),
        (one, json!(""), "lacks"),
        (one, json!(true), "lacks"),
        (one, json!("<html><title>Log in</title></html>"), "expected value"),
        (one, json!("{\"id\": 1"), "EOF"),
        (list, json!([{"id": 1}, {"email": "kelly@example.com"}]), "item 1"),
        (list, json!([null]), "item 0"),
        (list, json!({"data": [{"id": 1}]}), "lacks"),
        (list, Value::Null, "lacks"),
    ] {
        let verdict = judge("GET", path, 200, body.clone());
        assert_eq!(verdict.outcome, Outcome::Undecodable, "{body}");
        assert!(verdict.detail.contains(why), "{body}: {}", verdict.detail);
        assert!(!verdict.detail.contains("kelly"), "personal data is shown: {}", verdict.detail);
    }
}

#[test]
fn json_that_was_recorded_as_text_is_judged_as_json() {
    let verdict = judge("GET", "/api/2/users/1", 200, json!(r#"{"id": "1", "badge": [7, null]}"#));
    assert_eq!((verdict.outcome, verdict.typed, verdict.unknown), (Outcome::Lossless, 1, 1));
    let refused = r#"{"message": "Unauthorized", "name": "UnauthorizedError", "statusCode": 401}"#;
    let verdict = judge("GET", "/api/2/users/1", 401, json!(refused));
    assert_eq!((verdict.outcome, verdict.typed, verdict.unknown), (Outcome::Lossless, 3, 0));
}

#[test]
fn the_program_prints_what_the_library_judges() {
    let odd = fixture(ODD);
    let run = Run::json(&[&odd]);
    assert_eq!((run.code, run.err.as_str()), (Some(0), ""));
    let judged: Vec<Value> =
        verdicts(ODD).into_iter().map(|(_, verdict)| serde_json::to_value(verdict).unwrap()).collect();
    assert_eq!(run.lines(), judged);
    for line in run.lines() {
        let mut keys: Vec<&str> = line.as_object().unwrap().keys().map(String::as_str).collect();
        keys.sort_unstable();
        assert_eq!(keys, ["detail", "id", "losses", "operation", "outcome", "typed", "unknown", "unknown_fields"]);
    }
    let table = Run::of(&[], &[&odd]);
    assert_eq!(table.code, Some(0));
    assert!(table.out.contains("v1 users.log_out") && table.out.lines().all(|line| line.len() <= 100), "{}", table.out);
}

#[test]
fn the_program_fails_unless_everything_is_lossless() {
    let line = |method: &str, path: &str, status: u16, body: &str| {
        format!(r#"{{"id": [1, "x"], "method": "{method}", "path": "{path}", "status": {status}, "body": {body}}}"#)
    };
    for (bad, outcome) in [
        (line("GET", "/api/3/users", 200, "[]"), "unmatched"),
        (line("GET", "/api/2/users/1", 502, "\"<h1>no</h1>\""), "undocumented"),
        (line("GET", "/api/2/users/1", 200, "{}"), "undecodable"),
    ] {
        let (_folder, file) = recording(&format!("{GOOD}\n\n{bad}\n{GOOD}"));
        let run = Run::json(&[&file]);
        assert_eq!((run.code, run.err.as_str()), (Some(1), ""), "{outcome}");
        assert_eq!(run.outcomes(), ["lossless", outcome, "lossless"]);
        assert_eq!(run.lines()[1]["id"], json!([1, "x"]), "the id is given back as it was recorded");
        let table = Run::of(&[], &[&file]);
        assert_eq!(table.code, Some(1));
        assert!(table.out.contains(":3  ") && table.out.contains(&format!("  {outcome}  ")), "{}", table.out);
        assert!(table.out.contains("3 exchanges, 2 lossless, 1 not"), "{}", table.out);
    }
    assert_eq!(Run::json(&[]).code, Some(2), "no file at all is a wrong command line");
}

#[test]
fn a_line_that_is_no_exchange_is_named_and_all_others_are_judged() {
    for (bad, why) in [
        ("not JSON", "expected ident at column 2"),
        (r#"{"method": "GET", "path": "/api/2/users"#, "control character"),
        (r#"{"method": "GET", "path": "/api/2/users"}"#, "it has no `status`"),
        (r#"{"path": "/api/2/users", "status": 200}"#, "it has no `method`"),
        (r#"{"method": "GET", "path": ["kelly"], "status": 200}"#, "`path` is no text"),
        (r#"{"method": "GET", "path": "/api/2/users", "status": 70000}"#, "`status` is no number from 0 to 65535"),
        (r#"{"method": "GET", "path": "/api/2/users", "status": "kelly"}"#, "`status` is no number from 0 to 65535"),
        ("[]", "it is no object"),
    ] {
        let (_folder, file) = recording(&format!("\u{feff}{GOOD}\n\n{bad}\r\n{GOOD}"));
        let (json, table) = (Run::json(&[&file]), Run::of(&[], &[&file]));
        assert_eq!((json.code, json.outcomes()), (Some(1), vec!["lossless".to_owned(); 2]));
        assert!(
            table.code == Some(1) && table.out.contains("2 lossless, 0 not\nnot all could be read: 1 complaint on"),
            "{}",
            table.out
        );
        for run in [json, table] {
            let place = format!("error: {}:3 is no recorded exchange: ", file.display());
            assert!(run.err.starts_with(&place) && run.err.contains(why), "{}", run.err);
            assert!(run.err.trim_end().lines().count() == 1 && !run.err.contains("kelly"), "{}", run.err);
        }
    }
    let (_folder, file) = recording("");
    fs::write(&file, [GOOD.as_bytes(), b"\n{\"id\": \"Zo\xEB\"}\n", GOOD.as_bytes()].concat()).unwrap();
    let run = Run::json(&[&file]);
    assert_eq!((run.code, run.outcomes().len()), (Some(1), 2));
    assert!(run.err.contains(":2 is no recorded exchange: invalid unicode"), "{}", run.err);
}

#[test]
fn a_file_that_cannot_be_read_is_named_and_all_others_are_judged() {
    let (folder, good) = recording(GOOD);
    let (missing, empty) = (folder.path().join("missing.jsonl"), folder.path().join("empty.jsonl"));
    fs::write(&empty, "\n").unwrap();
    for (bad, why) in
        [(missing.as_path(), " cannot be read: "), (folder.path(), " cannot be read: "), (&empty, " holds no exchange")]
    {
        let run = Run::json(&[bad, &good]);
        assert_eq!((run.code, run.outcomes()), (Some(1), vec!["lossless".to_owned()]), "{}", bad.display());
        let place = format!("error: {}{why}", bad.display());
        assert!(run.err.starts_with(&place) && run.err.trim_end().lines().count() == 1, "{}", run.err);
    }
}

/// `spec/README.md` lists them: samples of pages and of the vendor's description that contradict all others of their call.
#[test]
fn samples_that_the_spec_cannot_carry_come_through_whole() {
    let legacy =
        json!({"type_id": 9, "locale": "en", "title": "Access Denied", "message": "From the global error page"});
    let registration = json!({"id": "5a0ba80a-39a1", "status": "pending", "user_id": 2323, "device_id": 489_339});
    let rule = json!({"id": "132456789", "type": "blacklist", "target": "location.ip", "filters": "123.123.123.123"});
    for (method, path, status, body) in [
        ("GET", "/api/2/branding/brands/1/custom_error_messages", 200, legacy),
        ("POST", "/api/2/mfa/users/1/registrations", 201, registration),
        ("GET", "/api/2/risk/rules/132456789", 200, rule),
    ] {
        let verdict = judge(method, path, status, body);
        assert_eq!(verdict.outcome, Outcome::Lossless, "{path}: {}", verdict.detail);
    }
}

/// An entry of an archive, as browsers write it.
fn entry(url: &str, status: u16, text: &str) -> Value {
    let content = json!({"size": text.len(), "mimeType": "application/json", "text": text});
    json!({"startedDateTime": "2026-01-01T00:00:00Z", "time": 1, "request": {"method": "GET", "url": url, "headers": []},
        "response": {"status": status, "headers": [], "content": content}})
}

/// An archive of these entries in a folder of its own.
fn archive(entries: &[Value]) -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("recorded.HAR");
    fs::write(&file, json!({"log": {"version": "1.2", "entries": entries}}).to_string()).unwrap();
    (folder, file)
}

#[test]
fn an_http_archive_is_replayed_but_for_what_went_elsewhere() {
    let user = entry("https://example.onelogin.com/api/2/users/7?x=1", 200, r#"{"id": 7, "new": true}"#);
    let picture = entry("https://cdn.example.com/logo.png", 200, "PNG");
    let (_folder, file) = archive(&[picture.clone(), user.clone()]);
    let run = Run::of(&[], &[&file]);
    assert_eq!(run.code, Some(0), "{}", run.err);
    assert!(
        run.out.contains("1 exchange, 1 lossless, 0 not\npassed over 1 request to anything but the API"),
        "{}",
        run.out
    );
    let lines = Run::json(&[&file]).lines();
    assert_eq!((lines.len(), &lines[0]["id"], &lines[0]["operation"]), (1, &json!(2), &json!("v2 users.get")));
    assert_eq!((&lines[0]["typed"], &lines[0]["unknown"]), (&json!(1), &json!(1)));

    let unknown = entry("https://example.onelogin.com/api/2/unheard_of", 200, "{}");
    let (_folder, file) = archive(&[user, unknown]);
    let run = Run::json(&[&file]);
    assert_eq!((run.code, run.outcomes()), (Some(1), vec!["lossless".to_owned(), "unmatched".to_owned()]));
}

#[test]
fn an_archive_that_is_none_or_has_nothing_of_the_api_says_so() {
    let (_folder, file) = archive(&[entry("https://cdn.example.com/logo.png", 200, "PNG")]);
    let run = Run::of(&[], &[&file]);
    assert_eq!(run.code, Some(1));
    assert!(run.err.contains("holds no exchange with the API"), "{}", run.err);
    fs::write(&file, "{\"log\": 1}").unwrap();
    let run = Run::of(&[], &[&file]);
    assert!(run.code == Some(1) && run.err.contains("is no HTTP archive"), "{}", run.err);
}

#[test]
fn an_entry_that_cannot_be_judged_is_named_and_all_others_are_judged() {
    let good = entry("https://example.onelogin.com/api/2/users/7", 200, r#"{"id": 7}"#);
    let mut unrecorded = good.clone();
    unrecorded["response"]["content"] = json!({"size": 9});
    let mut unanswered = good.clone();
    unanswered["response"]["status"] = json!(0);
    let mut asked = good.clone();
    asked["request"]["method"] = json!("OPTIONS");
    let (_folder, file) = archive(&[good.clone(), json!("kelly"), unrecorded, unanswered, asked, good]);
    let text = fs::read_to_string(&file).unwrap();
    let named = |number: u64, why: &str| format!("error: {} entry {number}{why}", file.display());
    let mistakes = [
        named(2, " is no recorded exchange: it has no `request`"),
        named(3, ": its body of 9 bytes was not recorded"),
        format!("error: {} is no HTTP archive: EOF while parsing", file.display()),
    ];
    for (text, mistakes) in
        [(format!("\u{feff}{text}"), &mistakes[..2]), (text[..text.len() - 3].to_owned(), &mistakes)]
    {
        fs::write(&file, text).unwrap();
        let (table, json) = (Run::of(&[], &[&file]), Run::json(&[&file]));
        assert_eq!((table.code, json.code, json.outcomes().len()), (Some(1), Some(1), 2));
        assert_eq!((&json.lines()[0]["id"], &json.lines()[1]["id"]), (&json!(1), &json!(6)));
        let told: Vec<&str> = table.err.lines().collect();
        assert!(
            told.len() == mistakes.len() && told.iter().zip(mistakes).all(|(told, why)| told.starts_with(why)),
            "{told:?}"
        );
        let passed = "passed over 1 request to anything but the API\npassed over 1 request without an answer\nnot all could be read";
        assert!(table.out.contains(passed), "{}", table.out);
    }
}

/// Every sample of an answer in the spec.
fn samples() -> Vec<Recording> {
    let spec = spec().unwrap();
    let mut found = Vec::new();
    for operation in spec.documents.iter().flat_map(examples::operations) {
        for status in &operation.statuses {
            found.extend(status.examples.iter().map(|example| Recording {
                id: Value::Null,
                method: operation.method.clone(),
                path: operation.path.replace('{', "kelly-").replace('}', ""),
                status: status.code,
                body: example.value.clone(),
            }));
        }
    }
    found
}

/// The places of all values, as JSON pointers.
fn places(value: &Value, at: &str, found: &mut Vec<String>) {
    match value {
        Value::Object(members) => {
            members.iter().for_each(|(name, member)| {
                places(member, &format!("{at}/{}", name.replace('~', "~0").replace('/', "~1")), found);
            });
        }
        Value::Array(items) => {
            items.iter().enumerate().for_each(|(index, item)| places(item, &format!("{at}/{index}"), found));
        }
        _ => found.push(at.to_owned()),
    }
}

/// Each sample with an odd value in the place of one of its own, in turn.
fn odd_samples() -> Vec<(String, Value, Recording)> {
    let mut odd = odd_values().into_iter().cycle();
    let mut found = Vec::new();
    for recording in samples() {
        let mut all = Vec::new();
        places(&recording.body, "", &mut all);
        for (place, odd) in all.into_iter().zip(&mut odd) {
            let mut changed = recording.clone();
            *changed.body.pointer_mut(&place).unwrap() = odd.clone();
            found.push((place, odd, changed));
        }
    }
    found
}

/// The bindings count them, the report finds them by the spec.
#[test]
fn the_places_of_all_values_without_a_field_are_told() {
    let told = |recording: &Recording| {
        let verdict = JUDGE.judge(recording);
        let is_read = verdict.outcome == Outcome::Lossless && recording.status < 300;
        let places: usize = verdict.unknown_fields.iter().map(|field| field.count).sum();
        is_read.then_some((places, verdict.unknown))
    };
    let recordings = recordings(ODD).into_iter().chain(samples());
    for (places, unknown) in recordings.filter_map(|recording| told(&recording)) {
        assert_eq!(places, unknown);
    }
    for (place, odd, recording) in odd_samples() {
        // Beside the result anything is kept as it is; and an object without its identity is odd as a whole.
        let beside = ["/status", "/pagination", "/total"].iter().any(|beside| place.starts_with(beside));
        if let Some((places, unknown)) = told(&recording).filter(|_| !beside && odd != json!([])) {
            assert_eq!(places > 0, unknown > 0, "{odd} at {place} of {} {}", recording.method, recording.path);
        }
    }
}

/// Values that real answers have in the place of others.
fn odd_values() -> [Value; 20] {
    [
        json!(7),
        json!(-7),
        json!(7.0),
        json!(7.5),
        json!(1e300),
        json!(u64::MAX),
        json!("7"),
        json!("07"),
        json!("7.5"),
        json!("inf"),
        json!("99999999999999999999"),
        json!(true),
        json!("true"),
        json!(""),
        json!(" "),
        json!("Kelly"),
        json!("2020-07-09T03:08:52.774Z"),
        json!({"new": {"a": 1}}),
        json!([1, {"b": "x"}]),
        json!([]),
    ]
}

/// A redacted copy of a recording with this name, and the verdicts on it.
fn copied(folder: &Path, name: &str, text: &str) -> (String, Vec<Value>, Vec<Value>) {
    let (file, copy) = (folder.join(name), folder.join(format!("copy-{name}")));
    fs::write(&file, text).unwrap();
    assert!(replay::redact(&file, &copy).unwrap());
    let [before, after] = [&file, &copy].map(|file| {
        let mut lines = Run::json(&[file]).lines();
        for line in &mut lines {
            // Why text is no JSON depends on the text.
            (line["id"], line["detail"]) = (Value::Null, Value::Null);
        }
        lines
    });
    (fs::read_to_string(copy).unwrap(), before, after)
}

fn line_of(recording: &Recording) -> String {
    let Recording { method, path, status, body, .. } = recording;
    json!({"id": "Kelly", "method": method, "path": path, "status": status, "body": body}).to_string()
}

#[test]
fn a_redacted_copy_gets_the_same_verdicts() {
    let texts =
        ["null", "\"Kelly\"", " 12", "1.50", "Kelly\nSlater", "Unauthorized\n", "<p>", "a < b", "{\"id\": \"Kelly\"}"];
    let statuses = [200, 401, 404, 502];
    let texts = texts.iter().flat_map(|text| statuses.map(|status| (status, json!(text))));
    let bodies =
        [json!({"name": "KellyError"}), json!({"food": "Not Found"}), json!({"Kelly": ["is", "taken"], "id": 404})];
    let bodies = bodies.iter().flat_map(|body| statuses.map(|status| (status, body.clone())));
    let paths = ["/api/2/users/7", "/api/2/users/sort/7", "https://kelly.onelogin.com/client/apps/embed2?token=x"];
    let made = texts.chain(bodies).flat_map(|(status, body)| {
        let recording = |path: &str| json!({"method": "GET", "path": path, "status": status, "body": body});
        paths.map(|path| serde_json::from_value(recording(path)).unwrap())
    });
    let odd = odd_samples().into_iter().step_by(7).map(|(.., recording)| recording);
    let all: Vec<Recording> = recordings(ODD).into_iter().chain(samples()).chain(odd).chain(made).collect();
    let lines: Vec<String> = all.iter().map(line_of).collect();
    let entries: Vec<Value> = all
        .iter()
        .map(|Recording { method, path, status, body, .. }| {
            let text = body.as_str().map_or_else(|| body.to_string(), str::to_owned);
            let mut entry = entry(path, *status, &text);
            entry["request"]["method"] = json!(method);
            entry
        })
        .filter(|entry| entry["response"]["status"] != 0)
        .collect();
    let folder = tempfile::tempdir().unwrap();
    for (name, text) in [("all.jsonl", lines.join("\n")), ("all.har", json!({"log": {"entries": entries}}).to_string())]
    {
        let (copy, before, after) = copied(folder.path(), name, &text);
        assert_eq!(before.len(), after.len());
        let exchanges = copy.lines().skip(usize::from(name.ends_with(".har")));
        for (((before, after), all), copy) in before.iter().zip(&after).zip(&all).zip(exchanges) {
            assert_eq!(before, after, "{all:?} became {copy}");
        }
    }
}

/// Puts in the place of every text and number another, in which one of `PLANTED` can be found.
fn plant(value: &mut Value, number: &mut u64) {
    *number += 1;
    match value {
        Value::Array(items) => items.iter_mut().for_each(|item| plant(item, number)),
        Value::Object(members) => {
            members.values_mut().for_each(|member| plant(member, number));
            members.insert("Zq7x Key".to_owned(), json!({"zq7x@acme.com": "zq7x", "id_777000": [777_000, 777_000.5]}));
        }
        Value::Number(_) => *value = (777_000_000 + *number).into(),
        Value::String(_) => {
            *value = match *number % 10 {
                0 => json!(format!("zq7x{number}@acme.com")),
                1 => json!(format!("https://zq7x.acme.com/zq7x/kelly_zq7x?zq7x={number}&email=zq7x@acme.com#zq7x")),
                2 => json!(format!("7e57ab1e-777a-4000-8000-{number:012}")),
                3 => json!("1987-06-05T04:03:02.987Z"),
                4 => json!(format!("777000{number}")),
                5 => json!("77.70.7.7"),
                6 => json!("{\"Zq7x\": \"<zq7x>\"}"),
                7 => json!("0777000123"),
                8 => json!("Zq7x\nZq7x, acme"),
                _ => json!(format!("Zq7x{number}Error")),
            };
        }
        Value::Null | Value::Bool(_) => {}
    }
}

const PLANTED: [&str; 6] = ["zq7x", "acme", "777000", "1987", "7e57", "77.70"];

#[test]
fn nothing_personal_or_secret_is_left_in_a_redacted_copy() {
    let mut number = 0;
    let mut planted = |recording: &Recording| {
        let (mut body, mut path) = (recording.body.clone(), recording.path.replace("kelly-", "zq7x-777000-"));
        plant(&mut body, &mut number);
        path += "?email=zq7x@acme.com&custom_attributes.zq7x=777000,zq7x&zq7x#zq7x";
        let secrets =
            ["Authorization", "Set-Cookie", "X-Zq7x", "Content-Type", "Retry-After", "After-Cursor", "Location"];
        (path, secrets, body)
    };
    let samples: Vec<_> = samples().iter().map(|recording| (recording.clone(), planted(recording))).collect();
    let lines = samples.iter().map(|(Recording { method, status, .. }, (path, secrets, body))| {
        let headers: serde_json::Map<_, _> =
            secrets.iter().map(|name| ((*name).to_owned(), json!("zq7x 777000 acme.com"))).collect();
        json!({"id": "zq7x", "zq7x": "zq7x", "method": method, "path": path, "query": "zq7x=7e57&email=zq7x%40acme.com",
            "status": status, "headers": headers, "body": body, "request": {"password": "zq7x"}})
        .to_string()
    });
    let entries = samples.iter().map(|(Recording { method, status, .. }, (path, secrets, body))| {
        let headers: Vec<_> = secrets.iter().map(|name| json!({"name": name, "value": "zq7x 777000"})).collect();
        let mut entry = entry(&format!("https://zq7x:777000@acme.com:777{path}"), *status, &body.to_string());
        entry["request"]["method"] = json!(method);
        entry["request"]["headers"] = json!(headers);
        entry["request"]["cookies"] = json!([{"name": "zq7x", "value": "zq7x"}]);
        entry["request"]["postData"] = json!({"mimeType": "application/json", "text": "{\"password\": \"zq7x\"}"});
        entry["response"]["headers"] = json!(headers);
        entry["response"]["redirectURL"] = json!("https://zq7x.acme.com");
        entry["response"]["content"]["mimeType"] = json!("application/zq7x");
        entry["startedDateTime"] = json!("1987-06-05T04:03:02.987Z");
        entry["serverIPAddress"] = json!("77.70.7.7");
        entry["_zq7x"] = json!("zq7x");
        entry
    });
    let archive = json!({"log": {"creator": {"name": "zq7x"}, "pages": [{"title": "zq7x"}], "comment": "zq7x",
        "entries": entries.collect::<Vec<_>>()}});
    let folder = tempfile::tempdir().unwrap();
    for (name, text) in [("planted.jsonl", lines.collect::<Vec<_>>().join("\n")), ("planted.har", archive.to_string())]
    {
        assert!(PLANTED.iter().all(|planted| text.contains(planted)));
        let (copy, before, after) = copied(folder.path(), name, &text);
        assert_eq!((before.len(), after.len()), (samples.len(), samples.len()));
        for (before, after) in before.iter().zip(&after) {
            assert_eq!(before, after);
        }
        for line in copy.lines() {
            let small = line.to_ascii_lowercase();
            assert!(PLANTED.iter().all(|planted| !small.contains(planted)), "{line}");
        }
        let told = Run::of(&[], &[&folder.path().join(name)]);
        let small = told.out.replace(folder.path().to_str().unwrap(), "").to_ascii_lowercase();
        assert!(PLANTED.iter().all(|planted| !small.contains(planted)), "the report shows it: {small}");
    }
}

#[test]
fn what_belongs_together_still_does_in_a_redacted_copy() {
    let lines = [
        json!({"method": "GET", "path": "/api/2/users", "query": "limit=2&email=kelly%40onelogin.com", "status": 200,
            "headers": {"After-Cursor": "bGltaXQ9Mg==", "X-RateLimit-Remaining": "12", "Date": "today"},
            "body": [{"id": 36_216_766, "email": "kelly@onelogin.com", "manager_user_id": "7", "status": 1}]}),
        json!({"method": "GET", "path": "/api/2/users?cursor=bGltaXQ9Mg%3D%3D", "status": 200, "body": [{"id": 7}]}),
        json!({"method": "GET", "path": "/api/2/users/36216766", "status": 200,
            "body": {"id": "36216766", "status": 99, "locked_until": null, "custom_attributes": {"food": "rice"}}}),
        json!({"method": "GET", "path": "/api/2/users/36216766", "status": 203, "body": {"custom_attributes": {"food": 1}}}),
        json!({"method": "GET", "path": "/api/2/users?custom_attributes.food=rice&kelly", "status": 400,
            "body": {"statusCode": 400, "name": "BadRequestError", "message": "Kelly is in the way"}}),
    ];
    let folder = tempfile::tempdir().unwrap();
    let lines: Vec<String> = lines.iter().map(Value::to_string).collect();
    let (copy, ..) = copied(folder.path(), "some.jsonl", &lines.join("\n"));
    let lines: Vec<Value> = copy.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let expected = json!([
        {"id": 1, "method": "GET", "path": "/api/2/users", "query": "limit=1000002&email=user-1@example.com",
            "status": 200, "headers": {"after-cursor": "text-2", "x-ratelimit-remaining": "12"},
            "body": [{"id": 1_000_000, "email": "user-1@example.com", "manager_user_id": "1000001", "status": 1}]},
        {"id": 2, "method": "GET", "path": "/api/2/users?cursor=text-2", "status": 200, "headers": {},
            "body": [{"id": 1_000_001}]},
        {"id": 3, "method": "GET", "path": "/api/2/users/1000000", "status": 200, "headers": {},
            "body": {"id": "1000000", "status": 1_000_003, "locked_until": null, "custom_attributes": {"text-4": "text-3"}}},
        {"id": 4, "method": "GET", "path": "/api/2/users/1000000", "status": 203, "headers": {},
            "body": {"custom_attributes": {"text-4": 1_000_004}}},
        {"id": 5, "method": "GET", "path": "/api/2/users?custom_attributes.text-4=text-3&text-5", "status": 400, "headers": {},
            "body": {"statusCode": 400, "name": "BadRequestError", "message": "text-6"}}
    ]);
    assert_eq!(Value::from(lines), expected);
}

#[test]
fn a_redacted_copy_is_a_new_file_and_not_there_without_an_exchange() {
    let (folder, file) = recording(&format!("{GOOD}\n{GOOD}"));
    let (taken, copy, archive) =
        (folder.path().join("taken.jsonl"), folder.path().join("copy.jsonl"), folder.path().join("copy.har"));
    fs::write(&taken, "mine").unwrap();
    let redact = |copy: &Path, files: &[&Path]| Run::of(&["--redact", copy.to_str().unwrap()], files);
    for (to, files, why) in [
        (&taken, vec![file.as_path()], "cannot be written"),
        (&file, vec![&file], "cannot be written"),
        (&archive, vec![&file], "has to end like the recording"),
        (&copy, vec![&file, &file], "one recording at a time"),
        (&copy, vec![&folder.path().join("missing.jsonl")], "cannot be read"),
    ] {
        let run = redact(to, &files);
        assert_eq!(run.code, Some(1));
        assert!(run.err.starts_with("error: ") && run.err.contains(why), "{}", run.err);
    }
    assert_eq!((fs::read_to_string(&taken).unwrap().as_str(), copy.exists(), archive.exists()), ("mine", false, false));
    let run = redact(&copy, &[&file]);
    assert_eq!((run.code, run.err.as_str()), (Some(0), ""));
    assert!(run.out.starts_with("copied 2 exchanges to "), "{}", run.out);

    fs::write(&file, format!("{GOOD}\n{{\"kelly\": 1}}\n{GOOD}")).unwrap();
    fs::remove_file(&copy).unwrap();
    let run = redact(&copy, &[&file]);
    assert_eq!((run.code, Run::json(&[&copy]).outcomes().len()), (Some(1), 2), "what is no exchange is left out");
    assert!(run.err.contains(":2 is no recorded exchange"), "{}", run.err);
}
