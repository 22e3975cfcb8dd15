//! Lists of branding and self-registration come in the form of the page as well as in that of the server.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use onelogin::v2::{BrandChanges, ListErrorMessages, ListSelfRegistrationProfiles, MessageTemplateType};
use onelogin_contract::tenant::Tenant;
use onelogin_simulator::Answer;
use serde_json::json;

#[tokio::test]
async fn profiles_are_read_with_and_without_the_member_around_them() {
    let tenant = Tenant::with_users(2).await.unwrap();
    let profile = json!({"id": 12345, "name": "Example Profile", "default_group_id": null});
    for body in [json!({"self_registration_profiles": [profile]}), json!([profile])] {
        tenant.simulator().script("v2", "self_registration_profiles.list", Answer::json(200, body)).unwrap();
        let profiles = tenant.client().v2().self_registration_profiles();
        let page = profiles.list(ListSelfRegistrationProfiles::new()).await.unwrap();
        assert_eq!((page.items.len(), page.items[0].name.as_deref()), (1, Some("Example Profile")));
    }
}

#[tokio::test]
async fn error_messages_are_read_from_an_array_and_from_the_one_object_of_the_page() {
    let tenant = Tenant::with_users(2).await.unwrap();
    let message = json!({"type_id": 9, "locale": "en", "title": "Access Denied"});
    for body in [json!([message]), message.clone()] {
        tenant.simulator().script("v2", "error_messages.list", Answer::json(200, body)).unwrap();
        let messages = tenant.client().v2().error_messages();
        let page = messages.list("master", ListErrorMessages::new()).await.unwrap();
        assert_eq!((page.items.len(), page.items[0].title.as_deref()), (1, Some("Access Denied")));
    }
    let requests = tenant.simulator().requests();
    assert_eq!(requests.last().unwrap().path, "/api/2/branding/brands/master/custom_error_messages");
}

#[tokio::test]
async fn a_picture_is_kept_replaced_or_taken_away() {
    let tenant = Tenant::with_users(2).await.unwrap();
    let brands = tenant.client().v2().brands();
    let changes = [
        (BrandChanges::new().name("ACME"), r#"{"name":"ACME"}"#),
        (BrandChanges::new().logo("iVBORw0KGgo="), r#"{"logo":"iVBORw0KGgo="}"#),
        (BrandChanges::new().clear_logo(), r#"{"logo":null}"#),
    ];
    for (changes, body) in changes {
        brands.update(9, changes).await.unwrap();
        assert_eq!(tenant.simulator().requests().last().unwrap().body, body);
    }
}

#[tokio::test]
async fn a_message_template_is_read_by_its_id_and_by_its_type() {
    let tenant = Tenant::with_users(2).await.unwrap();
    let templates = tenant.client().v2().message_templates();
    templates.get(9, 544880).await.unwrap();
    templates.get_by_type(9, MessageTemplateType::EmailForgotPassword).await.unwrap();
    let paths: Vec<_> = tenant.simulator().requests().into_iter().rev().take(2).map(|request| request.path).collect();
    let template = "/api/2/branding/brands/9/templates";
    assert_eq!(paths, [format!("{template}/email_forgot_password"), format!("{template}/544880")]);
}
