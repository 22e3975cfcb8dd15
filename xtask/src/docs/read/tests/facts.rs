//! What each fixture says, exactly, with the line it says it on.

use super::{super::page, fixture, numbered};

fn says(name: &str, facts: &str) {
    let found: Vec<String> =
        numbered(&page(name, &fixture(name))).iter().map(|(line, fact)| format!("{line}: {fact}")).collect();
    assert_eq!(found, facts.trim().lines().collect::<Vec<_>>(), "{name}");
}

#[test]
fn a_page_with_a_word_a_line_and_without_tabs_is_read() {
    says(
        "v1_delete_user_by_id.txt",
        r#"
3: title Delete User by ID
137: method DELETE
9: url /api/1/users/{id}
13: Header Authorization required string
27: Path id required integer
23: scopes Manage Users, Manage All
37: Answer own 200 {"status":{"code":200,"error":false,"message":"Success","typ
50: Answer own 400 {"status":{"code":400,"error":true,"message":"Authorization
59: Answer own 400 {"status":{"code":400,"error":true,"message":{"attribute":"i
73: Answer own 400 {"status":{"code":400,"error":true,"message":{"attribute":"i
87: Answer own 401 {"status":{"code":401,"error":true,"message":"Authentication
98: Answer own 401 {"status":{"code":401,"error":true,"message":"Insufficient P
106: Answer own 403 {"status":{"code":403,"error":true,"message":"user is not au
114: Answer own 404 {"status":{"code":404,"error":true,"message":"User for id 22
137: curl DELETE /api/1/users/{id} ["Authorization: bearer:<access_token>"] None
"#,
    );
}

#[test]
fn scopes_that_were_lost_are_found_in_the_words_about_a_refusal() {
    says(
        "v1_log_user_out.txt",
        r#"
1: title Log User Out
94: method PUT
6: url /api/1/users/{id}/logout
9: Header Authorization required string
12: Path id required string
61: scopes Manage Users, Manage All
15: status 200
16: status 400
17: status 401
18: status 403
19: status 404
20: Answer own 200 tab 200 {"status":{"code":200,"error":false,"message":"Success","typ
32: Answer own 400 tab 400 {"status":{"code":400,"error":true,"message":"Authorization
41: Answer own 400 tab 400 {"status":{"code":400,"error":true,"message":{"attribute":"i
53: Answer own 401 tab 401 {"status":{"code":401,"error":true,"message":"Authentication
64: Answer own 401 tab 401 {"status":{"code":401,"error":true,"message":"Insufficient P
72: Answer own 403 tab 403 {"status":{"code":403,"error":true,"message":"user is not au
80: Answer own 404 tab 404 {"status":{"code":404,"error":true,"message":"User for id 11
94: curl PUT /api/1/users/{user_id}/logout ["Authorization: bearer: <access_token>"] None
"#,
    );
}

#[test]
fn an_index_lists_its_calls_and_their_headings() {
    says(
        "v1_overview.txt",
        r#"
3: title Dev Overview of API /1
10: call User Resource
12: call Get Users
14: call Get User by ID
16: call Get Apps for a User
18: call Get Roles Assigned to a User
20: call Get Custom Attribute Fields
22: call Create User
24: call Delegate Authentication
26: call Update User
28: call Assign Roles to a User
30: call Remove Roles for a User
32: call Set Password Using Cleartext
34: call Set Password Using SHA-256
36: call Set Custom Attribute Values for a User
38: call Set User State
40: call Log User Out
42: call Lock User Account
44: call Delete User
46: call Custom Login Pages
48: call Log in User via API
50: call Create Session Login Token
52: call Verify Factor
54: call Session Via API Token
56: call OAuth 2.0 Tokens
58: call Generate Tokens
60: call Refresh Tokens
62: call Revoke Tokens
64: call Get Rate Limit
66: call SAML Assertions
68: call Generate SAML Assertion
70: call Verify Factor
73: call Get Roles
75: call Get Role by ID
78: call Event Resource and Types
80: call Get Events
82: call Get Event Types
84: call Get Event by ID
86: call Create Event
89: call Get Groups
91: call Get Group by ID
94: call Generate Invite Link
96: call Send Invite Link
98: call Embed Apps
100: call Embed Apps
"#,
    );
}

#[test]
fn html_with_tables_and_tabs_is_read() {
    says(
        "v1_set_user_state.html",
        r#"
15: title Set User State
177: method PUT
18: url /api/1/users/{id}/set_state
22: Header Authorization required string
27: Header Content-Type required string
35: Path id required string
43: Body state required integer
22: scopes Manage All
54: status 200
55: status 400
56: status 401
57: status 403
58: status 404
49: Request {"state":1}
61: Answer own 200 tab 200 {"status":{"code":200,"error":false,"message":"Success","typ
72: Answer own 400 tab 400 {"status":{"code":400,"error":true,"message":"user is alread
81: Answer own 400 tab 400 {"status":{"code":400,"error":true,"message":{"attribute":"s
93: Answer own 400 tab 400 {"status":{"code":400,"error":true,"message":"state is inval
102: Answer own 400 tab 400 {"status":{"code":400,"error":true,"message":"Input JSON is
111: Answer own 400 tab 400 {"status":{"code":400,"error":true,"message":"Authorization
120: Answer own 400 tab 400 {"status":{"code":400,"error":true,"message":{"attribute":"i
134: Answer own 401 tab 401 {"status":{"code":401,"error":true,"message":"Authentication
143: Answer own 401 tab 401 {"status":{"code":401,"error":true,"message":"Insufficient P
153: Answer own 403 tab 403 {"status":{"code":403,"error":true,"message":"user is not au
163: Answer own 404 tab 404 {"status":{"code":404,"error":true,"message":"User for id 88
177: curl PUT /api/1/users/{user_id}/set_state ["Authorization: bearer:<access_token>", "Content-Type: application/json"] Some("{ \"state\": 1 }")
"#,
    );
}

#[test]
fn html_with_definition_lists_and_headings_is_read() {
    says(
        "v2_create_app_rule.html",
        r#"
6: title Create Rule
130: method POST
10: url /api/2/apps/{app_id}/rules
13: Header Authorization required string
15: Header Content-Type required string
20: Path app_id required integer
22: Body name required string
24: Body enabled required boolean
26: Body match required string
28: Body position required integer
30: Body conditions required array
32: Body actions required array
128: Answer id optional integer
14: scopes Manage All
102: status 201
106: status 401
113: status 422
37: Request {"actions":[{"action":"set_status","value":["2"]}],"conditio
59: Request {"actions":[{"action":"set_groups","expression":"/.*/","valu
82: Request {"actions":[{"action":"set_filteredgroups","scriplet":"4a77b
103: Answer tab 201 {"id":1022743}
108: Answer own 401 tab 401 {"message":"Unauthorized","name":"UnauthorizedError","status
115: Answer own 422 tab 422 {"code":422,"errors":[{"field":"enabled","message":["Require
130: curl POST /api/2/apps/{app_id}/rules ["Authorization: bearer <access_token>", "Content-Type: application/json"] Some("{\n\"name\": \"My Second Rule\",\n\"match\": \"all\",\n\"enabled\": true,\n\"position\": null,\n\"conditions\": [],\n\"actions\": []\n}")
"#,
    );
}

#[test]
fn a_soup_of_tags_is_read() {
    says(
        "v2_create_environment_variable.html",
        r#"
4: title Create Environment Variable
7: method POST
7: url /api/2/hooks/envs
11: Header Authorization required string
16: Body name required string
17: Body value required string
11: scopes Manage All
27: status 201
27: status 401
27: status 422
21: Request repaired {"name":"SAMPLE_VAR","value":"helloworld"}
30: Answer tab 201 {"created_at":"2020-10-22T22:07:48.236Z","id":"80f65e4b-4325
39: Answer own 401 tab 401 {"message":"The request requires user authentication.","name
46: Answer own 422 tab 422 {"message":"Validation failed: The associated Policy with ID
52: curl POST /api/2/hooks/envs ["Authorization: bearer <access_token>"] Some("{ \"name\": \"SAMPLE_VAR\", \"value\": \"helloworld\" }")
"#,
    );
}

#[test]
fn a_success_without_a_tab_has_no_status() {
    says(
        "v2_get_user.txt",
        r#"
3: title Get User
116: method GET
17: url /api/2/users/{id}
21: Header Authorization required string
35: Path id required integer
31: scopes Read Users, Manage Users, Read All, Manage All
47: Answer {"activated_at":"2017-12-12T23:59:28.665Z","comment":"","com
91: Answer own 401 {"message":"Unauthorized","name":"UnauthorizedError","status
96: Answer own 404 {"message":"The resource with the given id could not be foun
116: curl GET /api/2/users/{id} ["Authorization: bearer <access_token>"] None
"#,
    );
}

#[test]
fn a_lost_name_is_a_parameter_without_one_and_lost_scopes_are_not_silence() {
    says(
        "v2_list_users.txt",
        r#"
1: title List Users
105: method GET
9: url /api/2/users
11: Header Authorization required string
15: Query created_since optional string
16: Query created_until optional string
17: Query updated_since optional string
18: Query updated_until optional string
19: Query last_login_since optional string
20: Query last_login_until optional string
21: Query firstname optional string
22: Query lastname optional string
23: Query ? optional string
24: Query username optional string
25: Query samaccountname optional string
26: Query directory_id optional string
27: Query external_id optional string
28: Query app_id optional string
29: Query user_ids optional string
30: Query custom_attributes.{attribute_name} optional string
31: Query fields optional string
11: scopes lost
34: status 200
35: status 400
36: status 401
37: status 422
38: Answer tab 200 repaired [{"activated_at":null,"created_at":"2019-08-22T18:43:55.188Z
65: Answer tab 200 repaired [{"firstname":"Kelly","id":36216766,"last_login":"2020-06-03
75: Answer own 400 tab 400 {"message":"query parameter(s) not allowed: custom_attribute
80: Answer own 400 tab 400 {"message":"query parameter(s) not allowed: first_login","na
86: Answer own 401 tab 401 {"message":"Unauthorized","name":"UnauthorizedError","status
92: Answer own 422 tab 422 {"field":"created_at","message":"Invalid sort field: created
105: curl GET /api/2/users ["Authorization: bearer <access_token>"] None
11: unreadable: the names of the scopes were lost
23: unreadable: the name of a parameter was lost (string)
"#,
    );
}
