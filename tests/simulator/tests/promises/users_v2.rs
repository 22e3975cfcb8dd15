//! Version 2: the list of users and one user.

use std::collections::BTreeSet;

use onelogin_simulator::Simulator;
use serde_json::{Value, json};

use crate::support::{KELLY, MIKE, Tenant};

/// Users who differ in everything that can be filtered by.
async fn three_users() -> Tenant {
    let tenant = Tenant::with(Simulator::builder().users(0)).await;
    for user in [
        json!({"id": 1, "firstname": "Ada", "lastname": "Lovelace", "email": "ada@example.com", "username": "ada", "samaccountname": "alove",
            "directory_id": 10, "external_id": "x-1", "group_id": 100, "role_ids": [7, 8], "status": 1, "userprincipalname": "ada@corp",
            "manager_ad_id": 42, "custom_attributes": {"food": "soup"},
            "created_at": "2020-01-01T00:00:00.000Z", "updated_at": "2026-01-01T00:00:00.500Z", "last_login": "2026-01-02T00:00:00.000Z"}),
        json!({"id": 2, "firstname": "Bob", "lastname": "Lovelace", "email": "bob@example.com", "username": "bob", "samaccountname": "blove",
            "directory_id": 20, "external_id": "x-2", "group_id": 200, "role_ids": [8], "status": 2, "userprincipalname": "bob@corp",
            "manager_ad_id": 43, "custom_attributes": {"food": "soufflé"},
            "created_at": "2021-01-01T00:00:00.000Z", "updated_at": "2026-01-01T00:00:01.000Z", "last_login": "2025-01-02T00:00:00.000Z"}),
        json!({"id": 3, "created_at": "2022-01-01T00:00:00.000Z", "updated_at": "2025-12-31T23:59:59.999Z"}),
    ] {
        tenant.simulator.users().insert(user).unwrap();
    }
    tenant
}

#[tokio::test]
async fn kelly_slater_is_answered_as_on_the_page() {
    let tenant = Tenant::start().await;
    let answer = tenant.get("/api/2/users/36216766").await;
    let page = concat!(
        r#"{"activated_at":"2017-12-12T23:59:28.665Z","distinguished_name":null,"external_id":null,"firstname":"Kelly","#,
        r#""last_login":"2020-06-03T19:59:21.382Z","lastname":"Slater","company":"WSL","directory_id":null,"invitation_sent_at":null,"#,
        r#""member_of":null,"updated_at":"2020-07-09T03:08:52.774Z","preferred_locale_code":null,"created_at":"2017-12-12T23:57:56.781Z","#,
        r#""userprincipalname":null,"trusted_idp_id":null,"comment":"","title":"Surfer","role_ids":[199848,272445],"department":"Waves","#,
        r#""id":36216766,"custom_attributes":{"employeenumber":null,"food":"chicken"},"invalid_login_attempts":0,"manager_user_id":null,"#,
        r#""locked_until":"2020-07-08T21:59:56.811Z","username":"kellyslater","manager_ad_id":null,"email":"kelly+preprod@onelogin.com","#,
        r#""phone":"+64272001122","state":1,"group_id":null,"password_changed_at":"2019-08-22T18:44:26.542Z","status":3,"samaccountname":null}"#,
    );
    assert_eq!(answer.text, page);
    assert_eq!(tenant.simulator.users().get(KELLY), Some(answer.json()));
}

#[tokio::test]
async fn mike_tester_is_listed_as_on_the_page() {
    let tenant = Tenant::with(Simulator::builder().users(2)).await;
    let answer = tenant.list("lastname=Tester").await;
    let page = concat!(
        r#"[{"activated_at":null,"distinguished_name":null,"external_id":null,"firstname":"Mike","last_login":null,"lastname":"Tester","#,
        r#""directory_id":null,"invitation_sent_at":null,"member_of":null,"updated_at":"2019-08-22T18:43:55.188Z","#,
        r#""created_at":"2019-08-22T18:43:55.188Z","id":56781966,"invalid_login_attempts":0,"locked_until":null,"username":null,"#,
        r#""email":"mike.tester@onelogin.com","phone":null,"state":1,"group_id":null,"password_changed_at":"2019-08-22T18:43:55.172Z","#,
        r#""status":1,"samaccountname":null}]"#,
    );
    assert_eq!(answer.text, page);
}

#[tokio::test]
async fn a_user_read_alone_has_every_defined_attribute_and_no_picture() {
    let tenant = Tenant::start().await;
    let mike = tenant.get(&format!("/api/2/users/{MIKE}")).await.json();
    assert_eq!(mike["custom_attributes"], json!({"employeenumber": null, "food": null}));
    assert_eq!(mike["role_ids"], json!([]));
    assert_eq!(mike.get("profile_picture_url"), None);
}

#[tokio::test]
async fn an_unknown_user_and_a_word_for_an_id_are_a_404_as_no_other_refusal_is_documented() {
    let tenant = Tenant::start().await;
    let message = "The resource with the given id could not be found";
    tenant.get("/api/2/users/1").await.is_v2(404, "NotFoundError", message);
    for id in ["kelly", "1e3", "%00", "99999999999999999999999"] {
        tenant.get(&format!("/api/2/users/{id}")).await.is_v2(404, "NotFoundError", "ID is incorrect");
    }
}

#[tokio::test]
async fn fields_leaves_those_asked_for_and_the_id() {
    let tenant = Tenant::start().await;
    let answer = tenant.list("lastname=Slater&fields=firstname,lastname,last_login,profile_picture_url").await;
    let kelly = json!([{"lastname": "Slater", "last_login": "2020-06-03T19:59:21.382Z", "id": KELLY, "profile_picture_url": null, "firstname": "Kelly"}]);
    answer.is(200, kelly);
    let answer = tenant.list("lastname=Slater&fields=custom_attributes,role_ids,id").await;
    answer.is(200, json!([{"role_ids": [199848, 272445], "id": KELLY, "custom_attributes": {"employeenumber": null, "food": "chicken"}}]));
}

#[tokio::test]
async fn an_unknown_field_is_a_422_that_names_it() {
    let tenant = Tenant::start().await;
    let refusal = |message: &str, field: &str| json!({"message": message, "field": field, "name": "UnprocessableEntityFieldError", "statusCode": 422});
    let answer = tenant.list("fields=firstname,fisrtName").await;
    answer.is(422, refusal("Invalid display field(s) for User: fisrtName", "fisrtName"));
    let answer = tenant.list("fields=").await;
    answer.is(422, refusal("Invalid display field(s) for User: ", ""));
}

#[tokio::test]
async fn every_filter_keeps_only_the_users_it_names() {
    let tenant = three_users().await;
    for (query, expected) in [
        ("", &[1, 2, 3][..]),
        ("firstname=Ada", &[1]),
        ("firstname=ada", &[]),
        ("firstname=A*", &[1]),
        ("lastname=Lovelace", &[1, 2]),
        ("lastname=*love*", &[]),
        ("lastname=*ove*", &[1, 2]),
        ("email=*%40example.com", &[1, 2]),
        ("email=bob*", &[2]),
        ("username=bob", &[2]),
        ("samaccountname=alove", &[1]),
        ("directory_id=20", &[2]),
        ("external_id=x-1", &[1]),
        ("user_ids=3,1,99", &[1, 3]),
        ("custom_attributes.food=soup", &[1]),
        ("custom_attributes.food=sou*", &[1, 2]),
        ("custom_attributes.food=souffl%C3%A9", &[2]),
        ("custom_attributes.employeenumber=1", &[]),
        ("role_id=8", &[1, 2]),
        ("role_id=7", &[1]),
        ("group_id=200", &[2]),
        ("status=1", &[1, 3]),
        ("userprincipalname=ada@corp", &[1]),
        ("manager_ad_id=43", &[2]),
        ("lastname=Lovelace&status=2", &[2]),
        ("created_since=2020-06-01T00:00:00Z", &[2, 3]),
        ("created_until=2021-06-01T00:00:00Z", &[1, 2]),
        ("updated_since=2026-01-01T00:00:00Z", &[1, 2]),
        ("updated_since=2026-01-01T01:00:00.500%2B01:00", &[2]),
        ("updated_until=2026-01-01T00:00:00Z", &[3]),
        ("last_login_since=2025-06-01T00:00:00Z", &[1]),
        ("last_login_until=2025-06-01T00:00:00Z", &[2]),
        ("updated_since=2026-01-01T00:00:00Z&custom_attributes.food=soup", &[1]),
    ] {
        let answer = tenant.list(query).await;
        assert_eq!(answer.ids(), expected, "{query}");
        assert_eq!(answer.header("total-count"), Some(expected.len().to_string().as_str()), "{query}");
    }
}

#[tokio::test]
async fn users_can_be_filtered_by_their_apps() {
    let tenant = Tenant::start().await;
    let of_one: BTreeSet<i64> = tenant.list("app_id=1170001").await.ids().into_iter().collect();
    let of_another: BTreeSet<i64> = tenant.list("app_id=1170002").await.ids().into_iter().collect();
    assert!(of_one.len() > 10 && of_another.len() > 10 && of_one != of_another);
    assert_eq!(tenant.list("app_id=1").await.ids(), [0; 0]);
}

#[tokio::test]
async fn unknown_parameters_and_attributes_are_refused_by_name() {
    let tenant = Tenant::start().await;
    for (query, names) in [
        ("first_login=1", "first_login"),
        ("custom_attributes.date_of_birth=1", "custom_attributes.date_of_birth"),
        ("custom_attributes.%7Battribute_name%7D=1", "custom_attributes.{attribute_name}"),
        ("custom_attributes.=1", "custom_attributes."),
        ("custom_attribute=1", "custom_attribute"),
        ("after_cursor=1&limit=5&Firstname=x", "after_cursor, Firstname"),
        ("%ff=1", "\u{fffd}"),
    ] {
        tenant.list(query).await.is_v2(400, "BadRequestError", &format!("query parameter(s) not allowed: {names}"));
    }
}

#[tokio::test]
async fn values_of_the_wrong_type_are_refused_by_name() {
    let tenant = Tenant::start().await;
    for (name, value) in [
        ("limit", "abc"),
        ("limit", "0"),
        ("limit", "99999999999999999999"),
        ("page", "-1"),
        ("page", ""),
        ("updated_since", "yesterday"),
        ("updated_since", "2026-01-01T00:00:00+01:00"),
        ("last_login_until", "2026-02-30T00:00:00Z"),
        ("directory_id", "x"),
        ("user_ids", "1,two"),
        ("status", "active"),
    ] {
        let answer = tenant.list(&format!("{name}={value}")).await;
        answer.is_v2(400, "BadRequestError", &format!("query parameter has an invalid value: {name}"));
    }
}

#[tokio::test]
async fn lists_are_sorted_by_sortable_fields_with_nulls_last() {
    let tenant = three_users().await;
    for (sort, expected) in [
        ("+firstname", [1, 2, 3]),
        ("%2Bfirstname", [1, 2, 3]),
        ("-firstname", [2, 1, 3]),
        ("-updated_at", [2, 1, 3]),
        ("+updated_at", [3, 1, 2]),
        ("+last_login", [2, 1, 3]),
        ("-id", [3, 2, 1]),
        ("-lastname", [1, 2, 3]),
    ] {
        assert_eq!(tenant.list(&format!("sort={sort}")).await.ids(), expected, "{sort}");
    }
}

#[tokio::test]
async fn sorting_by_anything_else_is_a_422_as_on_the_page() {
    let tenant = Tenant::start().await;
    for (sort, field) in [("+created_at", "created_at"), ("-phone", "phone"), ("firstname", "firstname"), ("", "")] {
        let message = format!("Invalid sort field: {field}");
        let body =
            json!({"message": message, "field": field, "name": "UnprocessableEntityFieldError", "statusCode": 422});
        tenant.list(&format!("sort={sort}")).await.is(422, body);
    }
}

#[tokio::test]
async fn pages_are_described_by_headers_and_linked_by_cursors() {
    let tenant = Tenant::start().await;
    let headers = ["total-count", "total-pages", "current-page", "page-items"];
    let mut query = "fields=id".to_owned();
    let mut seen = Vec::new();
    for (number, items) in [("1", 50), ("2", 50), ("3", 20)] {
        let answer = tenant.list(&query).await;
        assert_eq!(headers.map(|name| answer.header(name).unwrap()), ["120", "3", number, "50"]);
        assert_eq!(answer.ids().len(), items);
        assert_eq!(answer.header("before-cursor").is_none(), number == "1");
        seen.extend(answer.ids());
        match answer.header("after-cursor") {
            Some(cursor) => query = format!("fields=id&cursor={}", cursor.replace('=', "%3D")),
            None => assert_eq!(number, "3"),
        }
    }
    assert_eq!(seen.iter().collect::<BTreeSet<_>>().len(), 120);

    let last = tenant.list("page=3").await;
    let before = last.header("before-cursor").unwrap();
    assert_eq!(before, "bGltaXQ9NTAmcGFnZT0y", "base64 of limit=50&page=2");
    assert_eq!(tenant.list(&format!("cursor={before}")).await.ids(), seen[50..100]);
}

#[tokio::test]
async fn limit_and_page_choose_a_page_and_a_limit_above_50_is_50() {
    let tenant = Tenant::start().await;
    let all =
        [tenant.list("").await.ids(), tenant.list("page=2").await.ids(), tenant.list("page=3").await.ids()].concat();
    let answer = tenant.list("limit=7&page=3").await;
    assert_eq!(answer.ids(), all[14..21]);
    assert_eq!((answer.header("total-pages"), answer.header("page-items")), (Some("18"), Some("7")));
    let capped = tenant.list("limit=1000").await;
    assert_eq!((capped.ids().len(), capped.header("page-items")), (50, Some("50")));
    let large = tenant.list("cursor=bGltaXQ9MTAwMCZwYWdlPTI%3D").await;
    assert_eq!(large.ids(), all[50..100], "a cursor's limit is capped as well");
}

#[tokio::test]
async fn a_page_beyond_the_last_is_empty_and_points_back() {
    let tenant = Tenant::start().await;
    for page in ["4", "9223372036854775807"] {
        let answer = tenant.list(&format!("page={page}")).await;
        assert_eq!(
            (answer.ids().len(), answer.header("current-page"), answer.header("after-cursor")),
            (0, Some(page), None)
        );
        let back = tenant.list(&format!("cursor={}", answer.header("before-cursor").unwrap())).await;
        assert_eq!(back.header("current-page"), Some("3"));
    }
}

#[tokio::test]
async fn a_cursor_beside_limit_or_page_is_refused_in_the_third_shape() {
    let tenant = Tenant::start().await;
    for other in ["limit=50", "page=2"] {
        let answer = tenant.list(&format!("cursor=bGltaXQ9NTAmcGFnZT0y&{other}")).await;
        let description = "Requests can only have cursor xor pagination arguments";
        answer.is(400, json!({"status": 400, "error": "BadRequestError", "description": description}));
    }
}

#[tokio::test]
async fn a_cursor_that_is_none_is_refused() {
    let tenant = Tenant::start().await;
    for cursor in ["", "garbage", "aGVsbG8%3D", "%ff", "bGltaXQ9NTAmcGFnZT0y%253D"] {
        tenant.list(&format!("cursor={cursor}")).await.is_v2(400, "BadRequestError", "Invalid cursor");
    }
}

#[tokio::test]
async fn a_filtered_list_has_two_pages_and_its_cursor_holds_no_filter() {
    let tenant = Tenant::start().await;
    let filter = "updated_since=2026-01-01T00:00:00Z&custom_attributes.food=chicken";
    let first = tenant.list(filter).await;
    let total: usize = first.header("total-count").unwrap().parse().unwrap();
    assert!((61..100).contains(&total), "{total}");
    let cursor = first.header("after-cursor").unwrap();

    let second = tenant.list(&format!("{filter}&cursor={cursor}")).await;
    assert_eq!((second.ids().len(), second.header("after-cursor")), (total - 50, None));
    let without = tenant.list(&format!("cursor={cursor}")).await;
    assert_eq!(without.header("total-count"), Some("120"), "whoever drops the filters gets everyone");
    assert_ne!(without.ids(), second.ids());
}

#[tokio::test]
async fn the_seed_is_varied_and_always_the_same() {
    let (one, other) = (Tenant::start().await, Tenant::start().await);
    let mut users = Vec::new();
    for page in 1..=3 {
        let query = format!(
            "page={page}&fields=firstname,email,state,status,group_id,role_ids,custom_attributes,updated_at,created_at,username"
        );
        let answer = one.list(&query).await;
        assert_eq!(answer.text, other.list(&query).await.text);
        users.extend(answer.json().as_array().unwrap().clone());
    }
    let distinct = |name: &str| users.iter().map(|user| user[name].to_string()).collect::<BTreeSet<_>>().len();
    assert_eq!((users[0]["id"].as_i64(), users[1]["id"].as_i64()), (Some(KELLY), Some(MIKE)));
    assert_eq!((distinct("id"), distinct("email")), (120, 120));
    assert_eq!((distinct("status"), distinct("state")), (8, 4));
    assert!(distinct("firstname") > 10 && distinct("group_id") > 2 && distinct("role_ids") > 4);
    assert!(users.iter().any(|user| user["username"].is_null() && user["id"] != MIKE));
    let years: BTreeSet<&str> = users.iter().map(|user| &user["updated_at"].as_str().unwrap()[..4]).collect();
    assert_eq!(years.into_iter().collect::<Vec<_>>(), ["2019", "2020", "2021", "2022", "2023", "2024", "2025", "2026"]);
    assert!(users.iter().all(|user| user["created_at"].as_str() <= user["updated_at"].as_str()));
    let time = |value: &Value| {
        value.as_str().is_some_and(|text| text.len() == "2026-01-01T00:00:00.000Z".len() && text.ends_with('Z'))
    };
    assert!(users.iter().all(|user| time(&user["updated_at"])));
}
