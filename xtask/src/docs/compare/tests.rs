//! Tests that each thing a deviation can say of a page justifies exactly that, and is stale once the page says otherwise.

use super::super::{findings::Verdict, operations, read};
use super::compare;
use onelogin_codegen::load::{self, SourceFile, Spec};
use std::path::Path;

const API: &str = "openapi: 3.0.3\ninfo: {title: A test., version: '1'}\n";

const SPEC: &str = "
paths:
  /api/2/things/{id}:
    put:
      operationId: things.update
      x-evidence: documented
      externalDocs: {url: 'https://example.com/2/things/update-thing'}
      #operation
      security: [{oauth2: [Manage All]}]
      parameters:
        - {name: id, in: path, required: true, schema: {type: integer}}
        - name: dry_run
          in: query
          #parameter
          schema: {type: boolean}
      requestBody:
        content:
          application/json:
            schema: {$ref: '#/components/schemas/Thing'}
      responses:
        '200':
          content:
            application/json:
              schema: {$ref: '#/components/schemas/Thing'}
              examples:
                thing:
                  #example
                  value: {id: 1, size: 2}
        '404':
          #response
          description: There is none.
  /api/2/things:
    get:
      operationId: things.list
      #other
      security: []
      responses: {}
components:
  schemas:
    Thing:
      type: object
      required: [id]
      properties:
        id: {type: integer}
        size:
          type: integer
          #property
";

const PAGE: &str = r#"Update Thing
Changes a thing.
Resource URL
PUT https://<subdomain>/api/2/things/:id
Header Parameters
Authorization required string | This API can be called using any one of the following scopes: Manage All |
Resource Parameters
id required integer | The thing. |
Query Parameters
dry_run boolean | Whether nothing happens. |
Request Parameters
id required integer | The thing. |
size integer | How large it is. |
Sample Responses
- 200 OK
- 404 Not Found
{"id": 1, "size": 2}
Sample Code
curl 'https://<subdomain>/api/2/things/<id>' \
-X PUT \
-H "Authorization: bearer <access_token>" \
-d '{"id": 1, "size": 2}'
Have a Question?
"#;

/// The spec with more lines at one place.
fn spec(place: &str, lines: &str) -> Spec {
    let (before, after) = SPEC.split_once(&format!("#{place}\n")).unwrap();
    let indent = before.len() - before.trim_end_matches(' ').len();
    let lines = lines.lines().collect::<Vec<_>>().join(&format!("\n{}", " ".repeat(indent)));
    let things = format!("{before}{lines}\n{after}");
    let file = |name: &str, text: String| SourceFile { path: Path::new("spec/v2").join(name), text };
    load::load(vec![file("api.yaml", API.to_owned()), file("things.yaml", things)]).unwrap()
}

/// Verdict, kind and name of each finding about a page in which one text is replaced by another.
fn found(spec: &Spec, from: &str, to: &str) -> Vec<(Verdict, String)> {
    assert!(PAGE.contains(from), "{from}");
    let page = read::page("page.txt", &PAGE.replace(from, to));
    let operations = operations::all(spec);
    let compared = compare(&page, spec, &operations);
    assert_eq!(compared.operation.map(|operation| operation.id), Some("things.update"));
    let describe =
        |finding: &super::super::findings::Finding<'_>| (finding.verdict, format!("{} {}", finding.kind, finding.name));
    compared.outcome.findings.iter().map(describe).collect()
}

fn deviation(page: &str) -> String {
    format!("x-deviation: {{docs: a, server: b, source: c, page: {page}}}")
}

#[test]
fn the_page_and_the_spec_of_these_tests_agree() {
    assert_eq!(found(&spec("operation", ""), "", ""), []);
}

#[test]
fn a_deviation_justifies_what_the_page_says_and_is_stale_when_it_says_it_no_more() {
    let cases = [
        ("operation", "{path: '/api/2/thing/{thing_id}'}", "things/:id", "thing/:id", "url path"),
        ("operation", "{path: '/api/2/thing/{id}'}", "things/<id>", "thing/<id>", "curl path"),
        ("operation", "{method: POST}", "PUT https", "POST https", "method method"),
        ("operation", "{method: PATCH}", "-X PUT", "-X PATCH", "curl method"),
        (
            "operation",
            "{scopes: [Read All, Manage All]}",
            "scopes: Manage All",
            "scopes: Manage All or Read All",
            "scopes scopes",
        ),
        ("operation", "{status: 422}", "- 404 Not Found", "- 404 Not Found\n- 422 Unprocessable", "status 422"),
        (
            "operation",
            "{parameters: [force]}",
            "dry_run boolean |",
            "force boolean | At once. |\ndry_run boolean |",
            "parameter query force",
        ),
        ("operation", "{parameters: [X-Reason]}", "-X PUT", "-X PUT -H 'X-Reason: <why>'", "parameter header X-Reason"),
        ("parameter", "{name: dry-run}", "dry_run boolean", "dry-run boolean", "name query dry_run"),
        ("parameter", "{type: string}", "dry_run boolean", "dry_run string", "type query dry_run"),
        ("parameter", "{required: true}", "dry_run boolean", "dry_run required boolean", "required query dry_run"),
        ("parameter", "{absent: true}", "dry_run boolean | Whether nothing happens. |\n", "", "missing query dry_run"),
        ("property", "{type: string}", "\nsize integer", "\nsize string", "type body size"),
        (
            "property",
            "{type: string}",
            "{\"id\": 1, \"size\": 2}\nSample",
            "{\"id\": 1, \"size\": \"2\"}\nSample",
            "type 200 $.size",
        ),
        (
            "property",
            "{name: Size}",
            "{\"id\": 1, \"size\": 2}\nSample",
            "{\"id\": 1, \"Size\": 2}\nSample",
            "name 200 $.Size",
        ),
        ("response", "{absent: true}", "- 404 Not Found\n", "", "missing 404"),
        ("example", "{sample: {id: 1, size: 3}}", "\"size\": 2}\nSample", "\"size\": 3}\nSample", "sample 200"),
    ];
    for (place, page, from, to, what) in cases {
        let plain = found(&spec(place, ""), from, to);
        assert!(plain.iter().all(|(verdict, _)| *verdict == Verdict::Disagrees), "{page}: {plain:?}");
        assert!(!plain.is_empty(), "{page}");
        let explained = found(&spec(place, &deviation(page)), from, to);
        assert!(explained.contains(&(Verdict::Justified, what.to_owned())), "{page}: {explained:?}");
        assert!(explained.iter().all(|(verdict, _)| *verdict == Verdict::Justified), "{page}: {explained:?}");
        let stale = found(&spec(place, &deviation(page)), "", "");
        assert!(matches!(stale.as_slice(), [(Verdict::Stale, _)]), "{page}: {stale:?}");
    }
}

#[test]
fn a_deviation_justifies_nothing_but_what_it_says() {
    let disagrees = |found: Vec<(Verdict, String)>| found.iter().any(|(verdict, _)| *verdict == Verdict::Disagrees);
    let spec = spec("parameter", &deviation("{type: string}"));
    assert!(disagrees(found(&spec, "dry_run boolean", "dry_run integer")));
    assert!(disagrees(found(&spec, "dry_run boolean", "dry_run required string")));
}

#[test]
fn a_page_of_a_call_that_was_known_from_tools_alone_is_evidence() {
    let text = SPEC.replacen("x-evidence: documented", "x-evidence: sdk", 1);
    let file = |name: &str, text: &str| SourceFile { path: Path::new("spec/v2").join(name), text: text.to_owned() };
    let spec = load::load(vec![file("api.yaml", API), file("things.yaml", &text)]).unwrap();
    assert_eq!(found(&spec, "", ""), [(Verdict::Disagrees, "evidence things.update".to_owned())]);
}

#[test]
fn an_operation_leads_to_a_page_that_is_its_own() {
    let own = "externalDocs: {url: 'https://example.com/2/things/list-things'}";
    assert_eq!(found(&spec("other", own), "", ""), []);
    let same = "externalDocs: {url: 'https://example.com/2/things/update-thing'}";
    assert_eq!(found(&spec("other", same), "", ""), [(Verdict::Disagrees, "page things.list".to_owned())]);
    // The page that `things.list` leads to describes `things.update`, which leads to another.
    let led = found(&spec("other", own), "Update Thing", "List Things");
    assert_eq!(led, [(Verdict::Disagrees, "page things.update".to_owned())]);
}

#[test]
fn a_page_of_no_call_that_is_known_is_a_disagreement() {
    let (spec, text) = (spec("operation", ""), PAGE.replace("things", "people").replace("Thing", "Person"));
    let (page, operations) = (read::page("page.txt", &text), operations::all(&spec));
    let compared = compare(&page, &spec, &operations);
    assert!(compared.operation.is_none() && !compared.outcome.is_sound());
}
