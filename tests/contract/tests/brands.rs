//! Brands as a tenant keeps them, and the applications that have one.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use onelogin::v2::{AppChanges, BrandChanges, ListBrands, NewApp, NewBrand};
use onelogin_contract::tenant::Tenant;

/// A PNG without a picture in it, and a JPEG.
const PNG: &str = "iVBORw0KGgo=";
const JPEG: &str = "/9j/4AAQSkZJRg==";

#[tokio::test]
async fn a_brand_is_created_read_listed_changed_and_deleted() {
    let tenant = Tenant::with_users(2).await.unwrap();
    let brands = tenant.client().v2().brands();
    let new = NewBrand::new("Waves").master(true).custom_color("#1298b4").hide_onelogin_footer(true);
    let brand = brands.create(new).await.unwrap();
    assert_eq!((brand.master, brand.enabled), (Some(false), Some(false)), "no call makes a master brand");
    assert_eq!(brand.custom_accent_color.as_deref(), Some("#016B91"), "a colour that is left out has a default");
    assert_eq!(brand.mfa_enrollment_message, None);

    let label = r#"{"en": "Name", "de": "Name"}"#;
    let changes = BrandChanges::new().enabled(true).custom_label_text_for_login_screen(label);
    brands.update(brand.id, changes).await.unwrap();
    let read = brands.get(brand.id).await.unwrap();
    assert_eq!((read.name.as_deref(), read.enabled), (Some("Waves"), Some(true)));
    assert_eq!(read.custom_color.as_deref(), Some("#1298b4"), "what is not sent stays");
    assert_eq!(read.custom_label_text_for_login_screen.as_deref(), Some(r#"{"de":"Name","en":"Name"}"#));

    let mut all = brands.list_all(ListBrands::new().limit(2));
    let mut names = Vec::new();
    while let Some(brand) = all.try_next().await.unwrap() {
        names.push(brand.name.unwrap());
    }
    assert_eq!(names, ["Master", "ACME", "Mom Corp", "Waves"]);

    brands.delete(brand.id).await.unwrap();
    assert!(brands.get(brand.id).await.unwrap_err().is_not_found());
    let gone = brands.update(brand.id, BrandChanges::new()).await.unwrap_err();
    assert_eq!(gone.status(), Some(422), "a 404 is not documented");
    assert!(brands.delete(brand.id).await.unwrap_err().is_not_found());
}

#[tokio::test]
async fn a_picture_is_described_until_it_is_taken_away() {
    let tenant = Tenant::with_users(2).await.unwrap();
    let brands = tenant.client().v2().brands();
    let brand = brands.create(NewBrand::new("Waves").logo(PNG).background(JPEG)).await.unwrap();
    let background = brand.background.unwrap();
    assert_eq!((background.content_type.as_deref(), background.file_size), (Some("image/jpeg"), Some(10)));
    assert_eq!(brand.logo.unwrap().content_type.as_deref(), Some("image/png"));

    for picture in [JPEG, "no picture", "bm8gcGljdHVyZQ=="] {
        let error = brands.update(brand.id, BrandChanges::new().logo(picture)).await.unwrap_err();
        assert_eq!((error.status(), error.message()), (Some(422), "invalid value in \"logo\""));
    }
    let changed = brands.update(brand.id, BrandChanges::new().logo("").clear_background()).await.unwrap();
    assert!(changed.logo.is_some(), "an empty text does nothing");
    assert!(changed.background.is_none());
}

#[tokio::test]
async fn a_brand_lists_its_apps_and_stays_while_it_has_any() {
    let tenant = Tenant::with_users(2).await.unwrap();
    let (apps, brands) = (tenant.client().v2().apps(), tenant.client().v2().brands());
    let brand = brands.create(NewBrand::new("Waves")).await.unwrap().id;
    assert!(brands.list_apps(brand).await.unwrap().items.is_empty());
    let app = apps.create(NewApp::new(50534, "Shop").brand_id(brand)).await.unwrap().id;
    let listed = brands.list_apps(brand).await.unwrap().items;
    assert_eq!((listed.len(), listed[0].id, listed[0].name.as_deref()), (1, app, Some("Shop")));

    let error = brands.delete(brand).await.unwrap_err();
    let message = "Account brand must not have any associated apps";
    assert_eq!((error.status(), error.message()), (Some(400), message));
    apps.update(app, AppChanges::new().clear_brand_id()).await.unwrap();
    brands.delete(brand).await.unwrap();
    assert!(brands.list_apps(brand).await.unwrap_err().is_not_found());
}

#[tokio::test]
async fn a_brand_needs_a_name_and_an_account_its_master_brand() {
    let tenant = Tenant::with_users(2).await.unwrap();
    let brands = tenant.client().v2().brands();
    assert_eq!(brands.create(NewBrand::new("")).await.unwrap_err().status(), Some(422));
    let master = brands.list(ListBrands::new()).await.unwrap().items[0].id;
    assert_eq!(brands.get(master).await.unwrap().master, Some(true));
    assert_eq!(brands.update(master, BrandChanges::new().name("")).await.unwrap_err().status(), Some(422));
    assert_eq!(brands.delete(master).await.unwrap_err().status(), Some(400));
    assert!(brands.get(master).await.is_ok());
}
