//! `cargo xtask docs` compares saved pages with the spec, has the bindings read their samples, and locks what agrees.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

fn workspace() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap()
}

fn page(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/docs/pages").join(name)
}

/// A checkout with nothing but the frozen spec, and what `docs` does not need cargo for.
struct Checkout(tempfile::TempDir);

impl Checkout {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir_all(folder.path().join("xtask")).unwrap();
        let frozen = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/docs/spec");
        for path in onelogin_codegen::present(&frozen).unwrap() {
            let to = folder.path().join("spec").join(&path);
            fs::create_dir_all(to.parent().unwrap()).unwrap();
            fs::copy(frozen.join(path), to).unwrap();
        }
        Self(folder)
    }

    fn page(&self, text: &str) {
        fs::write(self.0.path().join("page.txt"), text).unwrap();
    }

    /// The task's success, and what it printed.
    fn docs(&self, more: &[&str]) -> (bool, String) {
        docs(self.0.path(), &[&["page.txt"], more].concat())
    }

    fn lock(&self, file: &str) -> Option<String> {
        fs::read_to_string(self.0.path().join("spec").join(file)).ok()
    }
}

/// The last line, which is the last of standard error.
fn last(said: &str) -> &str {
    said.lines().last().unwrap_or_default()
}

fn docs(folder: &Path, arguments: &[&str]) -> (bool, String) {
    let xtask = Path::new(env!("CARGO_BIN_EXE_xtask"));
    let output = Command::new(xtask).arg("docs").args(arguments).current_dir(folder).output().unwrap();
    (output.status.success(), String::from_utf8(output.stdout).unwrap() + &String::from_utf8_lossy(&output.stderr))
}

#[test]
fn the_bindings_read_the_samples_that_fit() {
    // Of the spec of today it takes only that this call is there, and how version 1 refuses; not that the page agrees.
    let folder = tempfile::tempdir().unwrap();
    let page = folder.path().join("page.txt");
    let refusal = r#"{"status": {"error": true, "code": 404, "type": "not found", "message": "Nobody is called so"}}"#;
    let text = format!(
        "Log User Out\nResource URL\nPUT https://<subdomain>/api/1/users/:id/logout\nSample Responses\n- 404 Not Found\n\
         {refusal}\nHave a Question?\n"
    );
    fs::write(&page, text).unwrap();
    let (_, said) = docs(workspace(), &[page.to_str().unwrap()]);
    assert!(said.contains(": v1 users.log_out\n") && said.contains("1 decoded sample"), "{said}");
}

#[test]
fn a_page_is_locked_while_it_agrees_and_known_when_it_changes() {
    let checkout = Checkout::new();
    // An index has no samples, which the bindings would have to be built for.
    let text = fs::read_to_string(page("v1_overview.txt")).unwrap();
    checkout.page(&text);
    let (success, said) = checkout.docs(&["--lock"]);
    assert!(success && said.contains("locked"), "{said}");
    let lock = checkout.lock("v1/api.lock").unwrap();
    assert!(lock.contains("\noverview  "), "{lock}");
    let (success, said) = checkout.docs(&[]);
    assert!(success && said.contains("unchanged   since it was locked\n"), "{said}");

    checkout.page(&text.replace("Answers are JSON", "All answers are JSON"));
    let (success, said) = checkout.docs(&[]);
    assert!(success && said.contains("changed     since it was locked, and all agrees: run `cargo"), "{said}");
    assert_eq!(checkout.lock("v1/api.lock").unwrap(), lock, "nothing is locked that nobody asked to lock");

    checkout.page(&text.replacen("\nEmbed", "\nClone User\n\nEmbed", 1));
    let (success, said) = checkout.docs(&["--lock"]);
    assert!(
        !success
            && said.contains("not locked  page and spec disagree\n")
            && said.contains("error[call]: the spec has no call for `Clone User`")
            && last(&said)
                .starts_with("error: 1 disagreement: mend the places shown, then `cargo xtask generate --full`"),
        "{said}"
    );
    let (_, said) = checkout.docs(&[]);
    assert!(said.contains("changed     since it was locked\n"), "{said}");
    assert_eq!(checkout.lock("v1/api.lock").unwrap(), lock);
}

#[test]
fn a_finding_shows_the_line_of_the_page_and_the_place_in_the_spec() {
    let checkout = Checkout::new();
    checkout.page("Unlock Thing\nResource URL\nGET https://<subdomain>/api/2/things/:id/unlock\nHave a Question?\n");
    let (success, said) = checkout.docs(&[]);
    assert!(!success && said.contains("--> page.txt:3:1"), "{said}");
    checkout.page(
        "Get User\nResource URL\nGET https://<subdomain>/api/2/users/:id\nHeader Parameters\nAuthorization required \
         string | any one of the following scopes: Manage All |\nResource Parameters\nid required boolean | The user. \
         |\nHave a Question?\n",
    );
    let (success, said) = checkout.docs(&[]);
    assert!(!success, "{said}");
    for shown in [
        "error[type]: type of path id: a boolean on the page, an integer in the spec",
        "page.txt:7:1",
        "spec/v2/users.yaml:",
    ] {
        assert!(said.contains(shown), "{shown}\n{said}");
    }
}

#[test]
fn a_page_that_is_cut_off_is_not_locked_and_fails() {
    let checkout = Checkout::new();
    checkout.page("Get User\nResource URL\n");
    assert!(checkout.docs(&[]).0);
    let (success, said) = checkout.docs(&["--lock"]);
    assert!(!success && said.contains("not locked  the page is cut off\n"), "{said}");
    assert!(last(&said).starts_with("error: 1 page not locked, being cut off: "), "{said}");
    assert_eq!(checkout.lock("v2/users.lock"), None);
}

#[test]
fn a_page_is_not_locked_before_the_bindings_have_read_its_samples() {
    // This checkout has no bindings.
    let checkout = Checkout::new();
    checkout.page(&fs::read_to_string(page("v1_log_user_out.txt")).unwrap());
    let (success, said) = checkout.docs(&["--lock"]);
    assert!(!success && said.contains("not locked  the bindings have not read the samples\n"), "{said}");
    assert!(last(&said).starts_with("error: `replay` judged 0 of 7 samples"), "{said}");
    assert_eq!(checkout.lock("v1/users.lock"), None);
}

#[test]
fn a_file_that_is_no_page_fails_and_is_not_shown() {
    let checkout = Checkout::new();
    let binary = "\u{1b}[31m\0\u{7}".repeat(100);
    let website = "<html><body><h1>Our Products</h1><p>Buy Now</p></body></html>";
    for text in ["", "\n\n", "# A Project\n\nIt does things.\n", &binary, website] {
        checkout.page(text);
        let (success, said) = checkout.docs(&[]);
        assert!(!success && !said.contains(['\u{1b}', '\0', '\u{7}']) && !said.contains("Products"), "{said}");
        assert_eq!(
            last(&said),
            "error: page.txt is no page of a call: no address and no title of one; save the page of the call as text or HTML"
        );
    }
}

#[test]
fn what_a_page_says_is_shown_in_short_and_obeyed_by_no_terminal() {
    let checkout = Checkout::new();
    let title = format!("Unlock \u{1b}[31m{}", "Thing".repeat(40));
    checkout.page(&format!("{title}\nResource URL\nGET https://<subdomain>/api/2/things\n"));
    let (success, said) = checkout.docs(&[]);
    assert!(!success && !said.contains('\u{1b}') && !said.contains(&"Thing".repeat(13)), "{said}");
}

#[test]
fn one_run_tells_what_the_schema_and_the_sample_lack_and_who_shares_it() {
    let checkout = Checkout::new();
    let refusal = r#"{"message": "Unauthorized", "name": "UnauthorizedError", "statusCode": 401, "hint": "none"}"#;
    checkout.page(&format!(
        "Get User\nResource URL\nGET https://<subdomain>/api/2/users/:id\nSample Responses\n- 401 \
         Unauthorized\n{refusal}\nHave a Question?\n"
    ));
    let (success, said) = checkout.docs(&[]);
    assert!(!success, "{said}");
    for shown in ["error[field]: field of 401 $.hint", "error[sample]: sample of 401", "`Error` is shared by 4 calls"] {
        assert!(said.contains(shown), "{shown}\n{said}");
    }
    assert!(!said.contains("\n\n\n") && !said.contains("or say by `x-deviation` there"), "{said}");
}

#[test]
fn a_page_that_is_not_there_and_a_lock_that_is_broken_are_named() {
    let checkout = Checkout::new();
    let (success, said) = checkout.docs(&[]);
    assert!(!success && said.contains("page.txt cannot be read"), "{said}");
    fs::copy(page("v1_overview.txt"), checkout.0.path().join("page.txt")).unwrap();
    fs::write(checkout.0.path().join("spec/v1/api.lock"), "overview nonsense\n").unwrap();
    let (success, said) = checkout.docs(&["--lock"]);
    assert!(!success && said.contains("api.lock:1: "), "{said}");
    assert_eq!(checkout.lock("v1/api.lock").unwrap(), "overview nonsense\n");
}
