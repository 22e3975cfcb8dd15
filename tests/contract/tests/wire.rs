//! The request that leaves is the one on the documentation page: method, path, query, headers and body.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use onelogin::{
    Cursor, UserId,
    auth::{GrantType, TokenRequest, TokenRevocation},
    v1::{self, ListEvents},
    v2::{ListUsers, UserStatus},
};
use onelogin_contract::tenant::Tenant;
use onelogin_simulator::Request;

fn header<'a>(request: &'a Request, name: &str) -> &'a str {
    request.headers.get(name).map_or("", |value| value.to_str().unwrap())
}

fn pairs(query: &str) -> Vec<(String, String)> {
    form_urlencoded::parse(query.as_bytes()).into_owned().collect()
}

#[tokio::test]
async fn a_token_call_carries_the_credentials_as_basic_and_a_json_body() {
    let tenant = Tenant::with_users(2).await.unwrap();
    let tokens = tenant.client().auth().tokens();
    let token = tokens.generate(TokenRequest::new(GrantType::ClientCredentials)).await.unwrap();
    let request = tenant.last("tokens.generate").unwrap();
    assert_eq!(
        (request.method.as_str(), request.path.as_str(), request.query.as_str()),
        ("POST", "/auth/oauth2/v2/token", "")
    );
    assert_eq!(header(&request, "authorization"), "Basic c2ltdWxhdG9yOnBsYW50ZWQtY2xpZW50LXNlY3JldA==");
    assert_eq!(header(&request, "content-type"), "application/json");
    assert_eq!(request.body, r#"{"grant_type":"client_credentials"}"#);

    let secret = token.access_token.expose();
    tokens.revoke(TokenRevocation::new(secret)).await.unwrap();
    let request = tenant.last("tokens.revoke").unwrap();
    assert_eq!((request.method.as_str(), request.path.as_str()), ("POST", "/auth/oauth2/revoke"));
    assert_eq!(request.body, format!(r#"{{"access_token":"{secret}"}}"#));
}

#[tokio::test]
async fn resource_calls_carry_the_token_and_nothing_the_page_does_not_name() {
    let tenant = Tenant::with_users(2).await.unwrap();
    let (client, token) = (tenant.client(), tenant.token().await.unwrap());
    client.auth().rate_limits().get().await.unwrap();
    client.v2().users().get(36216766).await.unwrap();
    client.v1().users().log_out(36216766).await.unwrap();
    client.v1().users().delete(36216766).await.unwrap();
    for (operation, method, path) in [
        ("rate_limits.get", "GET", "/auth/rate_limit"),
        ("users.get", "GET", "/api/2/users/36216766"),
        ("users.log_out", "PUT", "/api/1/users/36216766/logout"),
        ("users.delete", "DELETE", "/api/1/users/36216766"),
    ] {
        let request = tenant.last(operation).unwrap();
        assert_eq!((request.method.as_str(), request.path.as_str(), request.query.as_str()), (method, path, ""));
        assert_eq!(header(&request, "authorization"), format!("Bearer {token}"), "{operation}");
        assert!(header(&request, "user-agent").starts_with("onelogin-rust/"), "{operation}");
        assert!(request.body.is_empty() && header(&request, "content-type").is_empty(), "{operation}");
    }
}

#[tokio::test]
async fn every_filter_of_list_users_goes_out_under_the_name_on_its_page() {
    let tenant = Tenant::with_users(2).await.unwrap();
    let query = ListUsers::new()
        .limit(20)
        .page(1)
        .created_since("2020-07-01T20:38:24Z")
        .created_until("2027-01-01T00:00:00Z")
        .updated_since("2019-01-01T00:00:00Z")
        .updated_until("2027-01-01T00:00:00Z")
        .last_login_since("2019-01-01T00:00:00Z")
        .last_login_until("2027-01-01T00:00:00Z")
        .firstname("K*")
        .lastname("Slater & Sons")
        .email("kelly+preprod@onelogin.com")
        .username("kellyslater")
        .samaccountname("kslater")
        .directory_id(7)
        .external_id("x/1")
        .app_id(9)
        .user_ids([36216766, 56781966])
        .custom_attribute("food", "chicken")
        .fields(["id", "firstname", "profile_picture_url"])
        .sort("+firstname")
        .role_id(199848)
        .group_id(3)
        .status(UserStatus::Active)
        .userprincipalname("kelly@example.com")
        .manager_ad_id("5");
    tenant.client().v2().users().list(query).await.unwrap();
    let request = tenant.last("users.list").unwrap();
    assert_eq!((request.method.as_str(), request.path.as_str()), ("GET", "/api/2/users"));
    let expected = [
        ("limit", "20"),
        ("page", "1"),
        ("created_since", "2020-07-01T20:38:24Z"),
        ("created_until", "2027-01-01T00:00:00Z"),
        ("updated_since", "2019-01-01T00:00:00Z"),
        ("updated_until", "2027-01-01T00:00:00Z"),
        ("last_login_since", "2019-01-01T00:00:00Z"),
        ("last_login_until", "2027-01-01T00:00:00Z"),
        ("firstname", "K*"),
        ("lastname", "Slater & Sons"),
        ("email", "kelly+preprod@onelogin.com"),
        ("username", "kellyslater"),
        ("samaccountname", "kslater"),
        ("directory_id", "7"),
        ("external_id", "x/1"),
        ("app_id", "9"),
        ("user_ids", "36216766,56781966"),
        ("custom_attributes.food", "chicken"),
        ("fields", "id,firstname,profile_picture_url"),
        // A literal plus, as the documentation writes it: a form decoder reads it as a blank.
        ("sort", " firstname"),
        ("role_id", "199848"),
        ("group_id", "3"),
        ("status", "1"),
        ("userprincipalname", "kelly@example.com"),
        ("manager_ad_id", "5"),
    ];
    assert_eq!(pairs(&request.query), expected.map(|(name, value)| (name.to_owned(), value.to_owned())));
    assert!(request.query.contains("sort=+firstname"), "{}", request.query);
}

#[tokio::test]
async fn every_filter_of_list_events_goes_out_under_the_name_on_its_page() {
    let tenant = Tenant::with_users(2).await.unwrap();
    let query = ListEvents::new()
        .since("2018-11-01T19:44:55.000Z")
        .until("2027-01-01T00:00:00.123Z")
        .user_id(36216766)
        .event_type_id([8, 13])
        .client_id("d0c5ba9fa9e14f6c8b6b")
        .directory_id(7)
        .created_at("2025-01-01T00:00:00.000Z")
        .id(904257546)
        .resolution("retry later")
        .limit(20)
        .sort("+id")
        .fields(["id", "user_name"]);
    tenant.client().v1().events().list(query).await.unwrap();
    let request = tenant.last("events.list").unwrap();
    assert_eq!((request.method.as_str(), request.path.as_str()), ("GET", "/api/1/events"));
    let expected = [
        ("since", "2018-11-01T19:44:55.000Z"),
        ("until", "2027-01-01T00:00:00.123Z"),
        ("user_id", "36216766"),
        ("event_type_id", "8,13"),
        ("client_id", "d0c5ba9fa9e14f6c8b6b"),
        ("directory_id", "7"),
        ("created_at", "2025-01-01T00:00:00.000Z"),
        ("id", "904257546"),
        ("resolution", "retry later"),
        ("limit", "20"),
        ("sort", "+id"),
        ("fields", "id,user_name"),
    ];
    assert_eq!(pairs(&request.query), expected.map(|(name, value)| (name.to_owned(), value.to_owned())));
    assert!(request.query.contains("sort=%2Bid"), "a plus sign would be read as a blank: {}", request.query);

    let query = ListEvents::new().before_cursor("YWNjb3VudF9pZDo6OjU1NTU1NS0tIyNpZDo6OjkwNDI1NzU0Ng==");
    let page = tenant.client().v1().events().list(query).await.unwrap();
    let query = tenant.last("events.list").unwrap().query;
    assert_eq!(
        pairs(&query),
        [("before_cursor".into(), "YWNjb3VudF9pZDo6OjU1NTU1NS0tIyNpZDo6OjkwNDI1NzU0Ng==".into())]
    );
    assert!(page.items.is_empty(), "nothing is before the first event");
}

#[tokio::test]
async fn what_is_not_asked_for_is_not_sent() {
    let tenant = Tenant::with_users(2).await.unwrap();
    tenant.client().v2().users().list(ListUsers::new()).await.unwrap();
    assert_eq!(tenant.last("users.list").unwrap().query, "");
    tenant.client().v1().users().list(v1::ListUsers::new()).await.unwrap();
    assert_eq!(tenant.last("users.list").unwrap().query, "");
    tenant.client().v1().events().list(ListEvents::new()).await.unwrap();
    assert_eq!(tenant.last("events.list").unwrap().query, "");
}

#[tokio::test]
async fn a_cursor_goes_out_as_the_page_prints_it() {
    let tenant = Tenant::with_users(120).await.unwrap();
    // As it stands in the documentation's URL: percent-encoded. Sent as it is, not encoded once more.
    let query = ListUsers::new().cursor(Cursor::from("bGltaXQ9NTAmcGFnZT0y%0A".trim_end_matches("%0A")));
    let page = tenant.client().v2().users().list(query).await.unwrap();
    assert_eq!(page.number, Some(2));
    assert_eq!(Cursor::from("bGltaXQ9MTAwMCZwYWdlPTM%3D"), Cursor::from("bGltaXQ9MTAwMCZwYWdlPTM="));
}

#[tokio::test]
async fn an_id_of_one_version_serves_the_other() {
    let tenant = Tenant::with_users(2).await.unwrap();
    let id: UserId = tenant.client().v2().users().get(36216766).await.unwrap().id;
    tenant.client().v1().users().log_out(id).await.unwrap();
    assert_eq!(tenant.simulator().logged_out(id.get()), 1);
}

#[tokio::test]
async fn taking_a_role_sends_a_bare_array_on_a_delete() {
    let tenant = Tenant::with_users(2).await.unwrap();
    tenant.client().v2().roles().remove_users(199848, [123, 456, 789]).await.unwrap();
    let request = tenant.last("roles.remove_users").unwrap();
    assert_eq!((request.method.as_str(), request.path.as_str()), ("DELETE", "/api/2/roles/199848/users"));
    assert_eq!(header(&request, "content-type"), "application/json");
    assert_eq!(request.body, "[123,456,789]");
    tenant.client().v2().roles().remove_users(199848, Vec::<UserId>::new()).await.unwrap();
    assert_eq!(tenant.last("roles.remove_users").unwrap().body, "[]", "an empty list is sent as an empty list");
}

#[tokio::test]
async fn every_filter_of_the_older_list_goes_out_under_the_name_on_its_page() {
    let tenant = Tenant::with_users(2).await.unwrap();
    let query = v1::ListUsers::new()
        .limit(20)
        .after_cursor("cGxhY2U9NTA")
        .id(36216766)
        .email("kelly+preprod@*")
        .username("kellyslater")
        .firstname("K*")
        .lastname("Slater & Sons")
        .directory_id(7)
        .external_id("x/1")
        .manager_ad_id("5")
        .role_id(199848)
        .samaccountname("kslater")
        .userprincipalname("kelly@example.com")
        .since("2020-07-01T20:38:24Z")
        .until("2027-01-01T00:00:00Z")
        .custom_attribute("food", "chicken")
        .fields(["id", "firstname"])
        .sort("+id");
    tenant.client().v1().users().list(query).await.unwrap();
    let request = tenant.last("users.list").unwrap();
    assert_eq!((request.method.as_str(), request.path.as_str()), ("GET", "/api/1/users"));
    let expected = [
        ("limit", "20"),
        ("after_cursor", "cGxhY2U9NTA"),
        ("id", "36216766"),
        ("email", "kelly+preprod@*"),
        ("username", "kellyslater"),
        ("firstname", "K*"),
        ("lastname", "Slater & Sons"),
        ("directory_id", "7"),
        ("external_id", "x/1"),
        ("manager_ad_id", "5"),
        ("role_id", "199848"),
        ("samaccountname", "kslater"),
        ("userprincipalname", "kelly@example.com"),
        ("since", "2020-07-01T20:38:24Z"),
        ("until", "2027-01-01T00:00:00Z"),
        ("custom_attributes.food", "chicken"),
        ("fields", "id,firstname"),
        ("sort", "+id"),
    ];
    assert_eq!(pairs(&request.query), expected.map(|(name, value)| (name.to_owned(), value.to_owned())));
}
