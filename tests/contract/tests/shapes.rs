//! Shapes that break other clients: each comes through whole, and goes out again as it came.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use onelogin::{
    ErrorKind, UserId,
    v2::{AppChanges, BrandChanges},
};
use onelogin_contract::wire::{Reply, Wire, answer};
use serde_json::{Value, json};

/// A number that no 32 bits hold, and no double exactly.
const LARGE: i64 = 9_007_199_254_740_993;

fn ok(body: &Value) -> Reply {
    Ok(answer(200, &body.to_string(), &[]))
}

fn sent(wire: &Wire) -> Value {
    serde_json::from_slice(&wire.seen().last().unwrap().body).unwrap()
}

#[tokio::test(start_paused = true)]
async fn ids_of_more_than_32_bits_are_exact_in_paths_answers_and_bodies() {
    let wire = Wire::default();
    let client = wire.client().unwrap().v2();
    wire.will([ok(&json!({"id": LARGE, "manager_user_id": LARGE.to_string(), "role_ids": [LARGE]}))]);
    let user = client.users().get(LARGE).await.unwrap();
    assert_eq!((user.id, user.manager_user_id), (UserId::new(LARGE), Some(UserId::new(LARGE))));
    assert_eq!(wire.seen()[0].target, format!("/api/2/users/{LARGE}"));
    assert_eq!(serde_json::to_value(&user).unwrap()["manager_user_id"], LARGE.to_string(), "as the text that came");
    wire.will([ok(&json!([{"id": LARGE}]))]);
    client.roles().add_users(1, user.role_ids.unwrap().iter().map(|role| role.get())).await.unwrap();
    assert_eq!(sent(&wire), json!([LARGE]));
}

#[tokio::test(start_paused = true)]
async fn parameters_whose_names_are_addresses_and_whose_defaults_have_any_form_come_back_as_they_were() {
    let wire = Wire::default();
    let apps = wire.client().unwrap().v2().apps();
    let parameters = json!({
        "https://aws.amazon.com/SAML/Attributes/Role": {"id": 1, "label": "Role", "values": null, "default_values": "a;b"},
        "saml_username": {"id": 2, "default_values": ["a", "b"]},
        "none": {"id": 3, "default_values": null}
    });
    wire.will([ok(&json!({"id": 7, "parameters": parameters})), ok(&json!({"id": 7}))]);
    let app = apps.get(7).await.unwrap();
    assert_eq!(serde_json::to_value(&app).unwrap()["parameters"], parameters);
    apps.update(7, AppChanges::new().parameters(app.parameters.unwrap())).await.unwrap();
    assert_eq!(sent(&wire)["parameters"], parameters);
}

#[tokio::test(start_paused = true)]
async fn an_empty_object_stands_for_anything_that_is_not_there() {
    let wire = Wire::default();
    let came = json!({"id": 7, "visible": {}, "provisioning": {}, "sso": {}, "configuration": {}, "parameters": {}});
    wire.will([ok(&came)]);
    let app = wire.client().unwrap().v2().apps().get(7).await.unwrap();
    assert_eq!((app.visible, app.provisioning.as_ref().and_then(|one| one.enabled)), (None, None));
    assert!(app.parameters.as_ref().unwrap().is_empty());
    assert_eq!(serde_json::to_value(&app).unwrap(), came);
}

#[tokio::test(start_paused = true)]
async fn json_in_a_text_stays_the_text_that_it_is() {
    let wire = Wire::default();
    let brands = wire.client().unwrap().v2().brands();
    let label = r#"{"en":"Username","de":"Benutzername \"kurz\""}"#;
    wire.will([ok(&json!({"id": 9, "custom_label_text_for_login_screen": label})), ok(&json!({"id": 9}))]);
    let brand = brands.get(9).await.unwrap();
    let text = brand.custom_label_text_for_login_screen.unwrap();
    assert_eq!(text, label);
    brands.update(9, BrandChanges::new().custom_label_text_for_login_screen(text)).await.unwrap();
    assert_eq!(sent(&wire), json!({"custom_label_text_for_login_screen": label}));
}

#[tokio::test(start_paused = true)]
async fn timestamps_keep_their_text_in_every_form() {
    let wire = Wire::default();
    let users = wire.client().unwrap().v2().users();
    for (text, is_a_time) in [
        ("2020-07-09T03:08:52.774Z", true),
        ("2020-01-14T21:21:06Z", true),
        ("2016/01/26 02:21:47 +0000", false),
        ("soon", false),
    ] {
        wire.will([ok(&json!({"id": 7, "created_at": text}))]);
        let user = users.get(7).await.unwrap();
        let created = user.created_at.as_ref().unwrap();
        assert_eq!((created.as_str(), created.to_system_time().is_some()), (text, is_a_time));
        assert_eq!(serde_json::to_value(&user).unwrap()["created_at"], text);
    }
}

#[tokio::test(start_paused = true)]
async fn a_success_without_a_body_is_a_success_where_nothing_was_asked_for_and_else_an_error() {
    let wire = Wire::default();
    let client = wire.client().unwrap().v2();
    let blank = || Ok(answer(200, "", &[]));
    wire.will([blank(), blank()]);
    client.users().delete(7).await.unwrap();
    let error = client.users().get(7).await.unwrap_err();
    assert_eq!((error.kind(), error.status()), (ErrorKind::Decode, Some(200)), "{error}");
}
