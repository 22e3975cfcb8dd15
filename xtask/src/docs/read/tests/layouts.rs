//! The layouts that pages are saved in, one by one.

use super::{super::page, facts};

/// The facts of a page with this section, which has an address and a footer, without those of the rest.
fn section(method: &str, lines: &str) -> Vec<String> {
    let text =
        format!("Call\nResource URL\n{method} https://<subdomain>/api/2/apps/:app_id\n{lines}\nHave a Question?\n");
    facts(&page("page", &text)).split_off(3)
}

#[test]
fn a_row_can_have_its_cells_apart_by_bars() {
    let rows = "Request Parameters\nusername | string | A name for the account |\nstring | An address | |\ngroup_id | integer | required, at times |";
    assert_eq!(
        section("PUT", rows),
        [
            "Body username optional string",
            "Body ? optional string",
            "Body group_id optional integer",
            "unreadable: the name of a parameter was lost (string)"
        ]
    );
}

#[test]
fn a_row_can_have_its_type_last_and_its_cells_on_several_lines() {
    let rows = "Request Parameters\napp_id required integer | Which application. |\n|\nname\nrequired |\nWhat it is called. | String |\nmatch\nrequired |\nHow conditions go together.\n|\nString |\nposition |\nIts place. | Integer |";
    assert_eq!(
        section("PUT", rows),
        [
            "Path app_id required integer",
            "Body name required string",
            "Body match required string",
            "Body position optional integer"
        ]
    );
}

#[test]
fn a_row_can_be_a_word_a_line() {
    let rows = "Request Parameters\nfactor_id\n\nrequired\n\ninteger\n\nWhich factor it is.\n\nexpires_in\n\nstring\n\nFrom 120 to 900.\n\nname\n\nrequired\n\nWhat it is called. String\nenabled\n\nrequired\n\nWhether it runs. Boolean";
    assert_eq!(
        section("POST", rows),
        [
            "Body factor_id required integer",
            "Body expires_in optional string",
            "Body name required string",
            "Body enabled required boolean"
        ]
    );
}

#[test]
fn a_row_can_be_a_line_without_bars() {
    let rows = "Query Parameters\nmappings Whether they run.\n\nsync: They run before.\nasync: They run after.\n\nRequest Parameters\nusername string A name\nemail string An address\nrole_ids array of integers, at times";
    assert_eq!(
        section("PUT", rows),
        [
            "Query mappings optional ?",
            "Body username optional string",
            "Body email optional string",
            "Body role_ids optional array"
        ]
    );
}

#[test]
fn a_row_can_be_an_item_of_a_list() {
    let rows = "Request Parameters\n  • firstname, required, string\n  • email, a unique one is required, string\n  • group_id, integer";
    assert_eq!(
        section("POST", rows),
        [
            "Body firstname required string",
            "Body email required or not string",
            "Body group_id optional integer",
            "unreadable: whether `email` is required cannot be told"
        ]
    );
}

#[test]
fn a_table_can_name_its_columns() {
    let rows = "Query Parameters\nType | Name | Mandatory? | Description |\nstring | name | yes | What it is called. |\ninteger | limit | no | How many. |\ninteger | page | by turns | Which. |\nstring | | no | Lost. |";
    assert_eq!(
        section("GET", rows),
        [
            "Query name required string",
            "Query limit optional integer",
            "Query page required or not integer",
            "Query ? optional string",
            "unreadable: whether `page` is required cannot be told",
            "unreadable: the name of a parameter was lost (string)"
        ]
    );
}

#[test]
fn a_name_can_be_the_word_for_a_type_or_of_a_sentence() {
    for rows in [
        "number required string |\nThe one to call. |\nto required string |\nobject | array | Which. |",
        "number\nrequired\nstring\nThe one to call.\nto\nrequired\nstring\nobject\narray",
        "Name | Required | Type |\nnumber | yes | string |\nto | yes | string |\nobject | no | array |",
        "- number, required, string\n- to, required, string\n- object, array",
    ] {
        assert_eq!(
            section("POST", &format!("Request Parameters\n{rows}")),
            ["Body number required string", "Body to required string", "Body object optional array"],
            "{rows}"
        );
    }
}

#[test]
fn what_is_required_if_something_else_is_so_is_optional() {
    let rows = "Request Parameters\nsalt | string | Required if there is a hash. |\nhash string Required with salt";
    assert_eq!(section("POST", rows), ["Body salt optional string", "Body hash optional string"]);
}

#[test]
fn sentences_are_no_rows() {
    let rows = "Request Parameters\nThe name required string is not meant.\na string that ends\nuser_id\nstring that goes on\nset string values";
    assert_eq!(section("POST", rows), ["unreadable: nothing under `Request Parameters` could be read as a parameter"]);
}

#[test]
fn request_parameters_travel_in_the_query_of_a_get_and_in_the_path_where_the_address_names_them() {
    let rows = "Request Parameters\napp_id required integer |\nname string |";
    assert_eq!(section("GET", rows), ["Path app_id required integer", "Query name optional string"]);
    assert_eq!(section("POST", rows), ["Path app_id required integer", "Body name optional string"]);
}

#[test]
fn elements_of_the_answer_are_not_parameters() {
    let rows = "Response Elements\nid |\nWhich it is. |\nname string | What it is called. |";
    assert_eq!(section("GET", rows), ["Answer id optional ?", "Answer name optional string"]);
}

#[test]
fn tabs_share_the_samples_in_their_order() {
    let tabs = "Sample Responses\n- 201 Created\n- 204 No Content\n- 401 Unauthorized\n- 422 Unprocessable Entity\n";
    let refusal = r#"{"message": "no", "statusCode": 401}"#;
    // Two of the 2xx could have the first, and the last tab has to have one of the two refusals.
    assert_eq!(
        section("POST", &format!("{tabs}{{}}\n{refusal}\n{refusal}")),
        [
            "status 201",
            "status 204",
            "status 401",
            "status 422",
            "Answer {}",
            r#"Answer own 401 tab 401 {"message":"no","statusCode":401}"#,
            r#"Answer own 401 {"message":"no","statusCode":401}"#,
        ]
    );
}

#[test]
fn a_heading_tells_the_status_of_the_samples_under_it_even_if_they_say_another() {
    let samples = "Sample Response\n200 OK\n[]\n403 Forbidden\nSome words.\n{\"status\": {\"code\": 401}}";
    assert_eq!(
        section("GET", samples),
        ["status 200", "status 403", "Answer tab 200 []", r#"Answer own 401 tab 403 {"status":{"code":401}}"#]
    );
}

#[test]
fn what_is_left_out_of_json_and_commas_too_many_do_not_matter() {
    let samples = "Sample Response\n[\n{\"a\": \"1, ...\", \"b\": [1, 2, ...],}, // one\n…,\n...\n]\n{\"c\": 1},\n...";
    assert_eq!(
        section("GET", samples),
        [r#"Answer repaired [{"a":"1, ...","b":[1,2]}]"#, r#"Answer repaired {"c":1}"#]
    );
}

#[test]
fn broken_json_is_told_with_its_line_and_what_follows_is_read() {
    let samples = "Sample Response\n{\n\"a\": 1\n\"b\": 2\n}\n{\n\"open\": [\nSome words.\n{\"c\": 3}";
    assert_eq!(
        section("GET", samples),
        [
            "Answer error: expected `,` or `}`, at line 7",
            "Answer error: EOF while parsing a list, at line 10",
            r#"Answer {"c":3}"#,
            "unreadable: a sample is no JSON: expected `,` or `}`, at line 7",
            "unreadable: a sample is no JSON: EOF while parsing a list, at line 10",
        ]
    );
}

#[test]
fn a_placeholder_is_no_sample() {
    let samples = "Sample Response\nWith\n{id}\nand\n{{token}}\nin it.";
    assert_eq!(section("GET", samples), ["unreadable: there is no JSON under `Sample Response`"]);
}

#[test]
fn scopes_are_named_as_documented_and_any_others_as_written() {
    for (words, scopes) in [
        ("This can be called using the Manage all scope.", "Manage All"),
        ("Call this API using the Manage All scope.", "Manage All"),
        (
            "It can be called using either of the following scopes: Manage users\nor Manage All\n.",
            "Manage Users, Manage All",
        ),
        (
            "It can be called using any of the scopes: Read Users, manage users, Read Reports, or Read all.",
            "Read Users, Read Reports, Read All",
        ),
    ] {
        let rows = format!("Header Parameters\nAuthorization required string |\n{words}");
        assert_eq!(section("GET", &rows)[1], format!("scopes {scopes}"), "{words}");
    }
}

#[test]
fn an_address_can_be_broken_over_lines_and_name_its_variables_in_any_way() {
    for (address, path) in [
        ("https://<subdomain>/api/1/users/:id/\nlogout", "/api/1/users/{id}/logout"),
        ("https://<subdomain>/api/1/users/\n:id\n/logout", "/api/1/users/{id}/logout"),
        ("https://api.<region>.onelogin.com/auth/oauth2/v2/token", "/auth/oauth2/v2/token"),
        (
            "Consider another version first.\nhttps://<subdomain>/api/2/mfa/users/<user_id>/factors/",
            "/api/2/mfa/users/{user_id}/factors",
        ),
        ("/api/2/apps/{id}?limit=1", "/api/2/apps/{id}"),
    ] {
        let text = format!("Call\nResource URL\n{address}\nHeader Parameters\nHave a Question?");
        assert_eq!(facts(&page("page", &text))[1], format!("url {path}"), "{address}");
    }
}

#[test]
fn an_address_that_lost_a_variable_is_not_read() {
    let text = "Call\nResource URL\nhttps:///api/1/users//logout\nHave a Question?";
    assert_eq!(
        facts(&page("page", text)),
        ["title Call", "unreadable: there is no address of a call, and this is no index of calls"]
    );
}

#[test]
fn a_curl_sample_is_split_as_a_shell_does() {
    let sample = "Sample Code\n- cURL\ncurl -s “https://<subdomain>/api/2/apps/1?a=b” \\\n--request POST -H 'A: \"b\"' \\\n-d '{\n\"c\": \"d e\"\n}'\nPython";
    assert_eq!(section("POST", sample), [r#"curl POST /api/2/apps/1 ["A: \"b\""] Some("{\n\"c\": \"d e\"\n}")"#]);
    assert_eq!(section("GET", "Sample Code\ncurl https://x/api"), [r#"curl GET /api [] None"#]);
    assert_eq!(
        section("GET", "Sample Code\ncurl https://x/api -X TEAPOT"),
        ["unreadable: the method of the curl sample cannot be read"]
    );
}
