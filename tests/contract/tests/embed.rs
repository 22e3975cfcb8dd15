//! The applications of a user, as XML and without an access token.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use onelogin::v1::ListAppsEmbed;
use onelogin_contract::tenant::Tenant;
use onelogin_simulator::Answer;

#[tokio::test]
async fn embedded_applications_are_asked_for_with_their_own_token_and_come_as_text() {
    let tenant = Tenant::with_users(2).await.unwrap();
    let xml = "<apps>\n  <app>\n    <id>123456</id>\n    <name>NetFlix &amp; more</name>\n  </app>\n</apps>";
    for answer in [xml, "<apps />"] {
        let scripted = Answer::bytes(200, "application/xml; charset=utf-8", answer);
        tenant.simulator().script("v1", "embed.list_apps", scripted).unwrap();
        let query = ListAppsEmbed::new("a/b+c=", "kelly@example.com");
        assert_eq!(tenant.client().v1().embed().list_apps(query).await.unwrap(), answer);
    }
    let requests = tenant.simulator().requests();
    assert!(requests.iter().all(|request| request.operation == Some("embed.list_apps")), "no token was fetched");
    for request in &requests {
        assert_eq!((request.method.as_str(), request.path.as_str()), ("GET", "/client/apps/embed2"));
        let pairs: Vec<_> = form_urlencoded::parse(request.query.as_bytes()).into_owned().collect();
        assert_eq!(pairs, [("token".into(), "a/b+c=".into()), ("email".into(), "kelly@example.com".into())]);
        assert!(!request.headers.contains_key("authorization"));
    }
}
