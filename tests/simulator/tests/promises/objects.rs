//! Direct access: what a test writes is what the API answers, and what calls write is what a test reads.

use std::time::Duration;

use onelogin_simulator::{InvalidObject, Simulator};
use reqwest::Method;
use serde_json::{Value, json};

use crate::support::{KELLY, MIKE, Tenant, send};

const APP: i64 = 928_532;

/// Checks that an answer holds all that was inserted.
#[track_caller]
fn assert_holds(answer: &Value, inserted: &Value) {
    for (name, value) in inserted.as_object().unwrap() {
        assert_eq!(&answer[name], value, "{name} in {answer}");
    }
}

async fn call(tenant: &Tenant, method: Method, path: &str, body: Value) -> Value {
    let answer = send(tenant.request(method, path).bearer_auth(tenant.token().await).json(&body)).await;
    assert!(answer.status.is_success(), "{}", answer.text);
    if answer.text.is_empty() { Value::Null } else { answer.json() }
}

#[tokio::test]
async fn the_api_answers_every_object_as_it_was_inserted_however_odd() {
    let tenant = Tenant::start().await;
    let here = &tenant.simulator;
    let odd = json!({"name": 17, "description": ["x"], "shoe_size": {"eu": 44}, "created_at": "soon"});
    let with = |more: Value| {
        let mut odd = odd.clone();
        odd.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        odd
    };
    let objects = [
        (here.roles(), "/api/2/roles", odd.clone()),
        (here.groups(), "/api/2/groups", with(json!({"reference": 5}))),
        (here.apps(), "/api/2/apps", with(json!({"connector_id": "x", "role_ids": "all", "sso": null, "visible": 1}))),
        (here.app_rules(APP), "/api/2/apps/928532/rules", with(json!({"position": "first", "conditions": {}}))),
        (here.mappings(), "/api/2/mappings", with(json!({"position": "first", "enabled": "yes"}))),
        (here.brands(), "/api/2/branding/brands", with(json!({"enabled": "yes", "custom_masking_opacity": "50%"}))),
        (here.custom_attributes(), "/api/2/users/custom_attributes", with(json!({"shortname": "s", "position": "x"}))),
    ];
    for (objects, path, object) in objects {
        let count = objects.len();
        let id = objects.insert(object.clone()).unwrap();
        let answer = tenant.get(&format!("{path}/{id}")).await.json();
        assert_holds(&answer, &object);
        assert_eq!((answer["id"].as_i64(), objects.len()), (Some(id), count + 1), "{path}");
        assert_holds(&objects.get(id).unwrap(), &object);
        assert_holds(objects.all().iter().find(|other| other["id"] == id).unwrap(), &object);
    }
    let by_uuid = [
        (here.privileges(), "/api/1/privileges", with(json!({"privilege": "all"}))),
        (here.hooks(), "/api/2/hooks", with(json!({"status": "failed", "retries": "many", "function": 1}))),
        (here.hook_envs(), "/api/2/hooks/envs", with(json!({"value": "told"}))),
    ];
    for (objects, path, object) in by_uuid {
        let count = objects.len();
        let id = objects.insert(object.clone()).unwrap();
        let answer = tenant.get(&format!("{path}/{id}")).await.json();
        assert_holds(&answer, &object);
        assert_eq!((answer["id"].as_str(), objects.len()), (Some(id.as_str()), count + 1), "{path}");
        assert_holds(&objects.get(&id).unwrap(), &object);
        assert_holds(objects.all().last().unwrap(), &object);
    }
    let connector = here.connectors().insert(with(json!({"auth_method": "magic"}))).unwrap();
    let connectors = tenant.get("/api/2/connectors").await.json();
    let listed = connectors.as_array().unwrap().iter().find(|other| other["id"] == connector);
    assert_holds(listed.unwrap(), &odd);
    let device = json!({"auth_factor_name": "SMS", "device_id": "7", "user_display_name": 1, "default": "no", "x": []});
    assert_eq!(here.devices(MIKE).insert(device.clone()).unwrap(), "7");
    assert_holds(&tenant.get(&format!("/api/2/mfa/users/{MIKE}/devices")).await.json()[0], &device);
    assert_holds(&here.devices(MIKE).get("7").unwrap(), &device);
    let event = here.events().insert(with(json!({"event_type_id": "five", "user_id": "Kelly"}))).unwrap();
    let events = tenant.get("/api/1/events?sort=-id&limit=1").await.json();
    assert_holds(&events["data"][0], &odd);
    assert_eq!((&events["data"][0]["id"], &events["data"][0]["role_id"]), (&json!(event), &Value::Null));
}

#[tokio::test]
async fn what_is_not_given_is_as_in_a_new_object() {
    let tenant = Tenant::start().await;
    let here = &tenant.simulator;
    let app = here.apps().insert(json!({"name": "Mine", "connector_id": 110_016, "role_ids": [272_445]})).unwrap();
    let answer = tenant.get(&format!("/api/2/apps/{app}")).await.json();
    assert_eq!((&answer["auth_method"], &answer["role_ids"]), (&json!(2), &json!([272_445])));
    assert_eq!(answer["parameters"]["saml_username"]["label"], "NameID value");
    assert_eq!(tenant.get("/api/2/roles/272445/apps").await.ids(), [1_170_001, 1_170_002, app]);
    let hook = here.hooks().insert(json!({})).unwrap();
    let answer = tenant.get(&format!("/api/2/hooks/{hook}")).await.json();
    assert_eq!((&answer["status"], &answer["timeout"]), (&json!("ready"), &json!(1)));
    let rule = here.app_rules(app).insert(json!({"name": "Rule"})).unwrap();
    let rules = tenant.get(&format!("/api/2/apps/{app}/rules")).await.json();
    assert_eq!(rules, json!([here.app_rules(app).get(rule).unwrap()]));
    assert_eq!((&rules[0]["match"], &rules[0]["position"]), (&json!("all"), &json!(1)));
}

#[tokio::test]
async fn an_object_with_an_id_takes_the_place_of_the_one_that_has_it_and_no_id_is_given_twice() {
    let simulator = Simulator::builder().start().await.unwrap();
    for objects in [simulator.roles(), simulator.groups(), simulator.apps(), simulator.mappings(), simulator.events()] {
        let first = objects.all()[0]["id"].as_i64().unwrap();
        let count = objects.len();
        assert_eq!(objects.insert(json!({"id": first, "name": "other"})), Ok(first));
        assert_eq!((objects.len(), &objects.get(first).unwrap()["name"]), (count, &json!("other")));
        let far = objects.insert(json!({"id": 10_000_000_000_i64})).unwrap();
        assert_eq!(objects.insert(json!({})), Ok(far + 1));
        assert!(objects.remove(far + 1) && !objects.remove(far + 1) && objects.get(far + 1).is_none());
        assert_eq!(objects.insert(json!({"id": null})), Ok(far + 2));
    }
    let hooks = simulator.hooks();
    let first = hooks.all()[0]["id"].as_str().unwrap().to_owned();
    assert_eq!(hooks.insert(json!({"id": first, "timeout": 9})), Ok(first.clone()));
    assert_eq!((hooks.len(), &hooks.get(first).unwrap()["timeout"]), (1, &json!(9)));
    let mine = hooks.insert(json!({"id": "mine"})).unwrap();
    assert!(hooks.remove(mine.as_str()) && !hooks.remove(mine) && !hooks.is_empty());
}

#[tokio::test]
async fn what_calls_write_is_read_at_once_and_what_was_odd_is_gone_when_a_call_writes_it() {
    let tenant = Tenant::start().await;
    let here = &tenant.simulator;
    let role = here.roles().insert(json!({"name": null, "users": "nobody", "apps": 5})).unwrap();
    let path = format!("/api/2/roles/{role}");
    call(&tenant, Method::PUT, &path, json!({"name": "Surfers", "users": [MIKE], "apps": [APP]})).await;
    let kept = json!({"id": role, "name": "Surfers", "users": [MIKE], "apps": [APP], "admins": []});
    assert_eq!(here.roles().get(role), Some(kept));
    call(&tenant, Method::DELETE, &path, Value::Null).await;
    assert_eq!((here.roles().get(role), here.roles().len()), (None, 4));

    let app = here.apps().insert(json!({"name": 1, "role_ids": "all", "connector_id": 8_003})).unwrap();
    call(&tenant, Method::PUT, &format!("/api/2/apps/{app}"), json!({"name": "Mine", "role_ids": [310_007]})).await;
    let kept = here.apps().get(app).unwrap();
    assert_eq!((&kept["name"], &kept["role_ids"]), (&json!("Mine"), &json!([310_007])));

    here.users().insert(json!({"id": MIKE, "role_ids": [1, "2"]})).unwrap();
    call(&tenant, Method::POST, "/api/2/roles/310007/users", json!([MIKE])).await;
    assert_eq!(here.users().get(MIKE).unwrap()["role_ids"], json!([1, 310_007]));
    let attribute = json!({"user_field": {"name": "Shoe", "shortname": "shoe"}});
    let attribute = call(&tenant, Method::POST, "/api/2/users/custom_attributes", attribute).await;
    assert_eq!(here.custom_attributes().get(attribute["id"].as_i64().unwrap()), Some(attribute));
}

#[tokio::test]
async fn what_is_removed_is_gone_from_all_that_had_it() {
    let tenant = Tenant::with(Simulator::builder().users(2)).await;
    let here = &tenant.simulator;
    let kelly = || here.users().get(KELLY).unwrap();

    assert!(here.roles().remove(272_445));
    assert_eq!(kelly()["role_ids"], json!([199_848]));
    let group = here.groups().insert(json!({"name": "Surfers"})).unwrap();
    here.users().insert(json!({"id": MIKE, "group_id": group})).unwrap();
    assert!(here.groups().remove(group));
    assert_eq!(here.users().get(MIKE).unwrap()["group_id"], Value::Null);
    assert!(here.apps().remove(1_170_001));
    assert_eq!(here.roles().get(199_848).unwrap()["apps"], json!([]));
    assert!(here.apps().remove(APP) && here.app_rules(APP).is_empty());
    assert!(here.custom_attributes().remove(106_606));
    assert_eq!(kelly()["custom_attributes"], json!({"employeenumber": null}));
    assert!(here.users().remove(KELLY) && here.devices(KELLY).is_empty());
    assert_eq!(
        tenant.get("/api/1/privileges/5e43a548-e9c6-47be-9341-92160902f7a6/users").await.json()["users"],
        json!([])
    );

    let brands = here.brands();
    assert!(!brands.remove(1) && !brands.remove(9), "the master brand, and one that an application has");
    assert!(here.apps().remove(1_455) && brands.remove(9) && !brands.remove(9));
    assert!(here.connectors().remove(8_003) && here.mappings().remove(196_670) && here.hooks().len() == 1);
    for (objects, count) in [(here.connectors(), 5), (here.mappings(), 5), (here.brands(), 2), (here.groups(), 4)] {
        assert_eq!((objects.all().len(), objects.len()), (count, count));
    }
}

#[tokio::test]
async fn those_who_have_a_role_or_a_privilege_are_part_of_it() {
    let tenant = Tenant::with(Simulator::builder().users(2)).await;
    let here = &tenant.simulator;
    let role = here.roles().insert(json!({"name": "Surfers", "users": [KELLY, MIKE], "admins": [MIKE]})).unwrap();
    assert_eq!(tenant.get(&format!("/api/2/roles/{role}/users")).await.ids(), [KELLY, MIKE]);
    assert_eq!(tenant.get(&format!("/api/2/roles/{role}/admins")).await.ids(), [MIKE]);
    here.roles().insert(json!({"id": role, "name": "Divers"})).unwrap();
    assert_eq!(here.roles().get(role).unwrap()["users"], json!([KELLY, MIKE]), "nothing was said of them");
    here.roles().insert(json!({"id": role, "name": "Divers", "users": [MIKE]})).unwrap();
    assert_eq!(tenant.get(&format!("/api/2/roles/{role}/users")).await.ids(), [MIKE]);

    let privilege = here.privileges().insert(json!({"name": "Help", "users": [MIKE], "roles": [role]})).unwrap();
    let path = format!("/api/1/privileges/{privilege}");
    assert_eq!(tenant.get(&format!("{path}/users")).await.json()["users"], json!([MIKE]));
    assert_eq!(tenant.get(&path).await.json().get("roles"), None);
    call(&tenant, Method::DELETE, &format!("{path}/roles/{role}"), Value::Null).await;
    assert_eq!(here.privileges().get(privilege).unwrap()["roles"], json!([]));
}

#[tokio::test]
async fn an_inserted_user_logs_in_with_its_password_and_no_answer_holds_it() {
    let tenant = Tenant::start().await;
    let user = json!({"username": "ada", "email": "ada@example.com", "password": "not so secret"});
    let ada = tenant.simulator.users().insert(user).unwrap();
    assert_eq!(tenant.simulator.users().get(ada).unwrap().get("password"), None);
    let login = json!({"username_or_email": "ada", "password": "not so secret", "subdomain": "simulator"});
    let answer = call(&tenant, Method::POST, "/api/1/login/auth", login).await;
    assert_eq!(answer["data"][0]["user"]["id"], ada);
}

#[tokio::test]
async fn a_value_that_cannot_be_kept_is_refused_in_words() {
    let simulator = Simulator::builder().start().await.unwrap();
    let refusals: [(Result<String, InvalidObject>, &str); 9] = [
        (simulator.roles().insert(json!([])).map(|id| id.to_string()), "what is inserted has to be a JSON object"),
        (simulator.groups().insert(json!({"id": "5"})).map(|id| id.to_string()), "`id` has to be an integer"),
        (simulator.hooks().insert(json!({"id": 5})), "`id` has to be a text"),
        (simulator.roles().insert(json!({"users": [1]})).map(|id| id.to_string()), "there is no user 1"),
        (simulator.apps().insert(json!({"role_ids": [1]})).map(|id| id.to_string()), "there is no role 1"),
        (simulator.app_rules(1).insert(json!({})).map(|id| id.to_string()), "there is no application 1"),
        (simulator.devices(1).insert(json!({"auth_factor_name": "SMS"})), "there is no user 1"),
        (simulator.devices(KELLY).insert(json!({"device_id": "x"})), "`device_id` has to be a text of digits"),
        (
            simulator.devices(KELLY).insert(json!({"auth_factor_name": "Pigeon"})),
            "`auth_factor_name` has to be `OneLogin`, `SMS`, `OneLogin Voice`, `OneLogin Email` or `Google Authenticator`",
        ),
    ];
    for (refusal, words) in refusals {
        assert_eq!(refusal.unwrap_err().to_string(), words);
    }
    for attribute in [json!({"name": "Food"}), json!({"shortname": 5}), json!({"shortname": "FOOD"})] {
        let refusal = simulator.custom_attributes().insert(attribute).unwrap_err();
        assert_eq!(refusal.to_string(), "`shortname` has to be a text, and no other attribute's");
    }
    assert_eq!((simulator.roles().len(), simulator.apps().len(), simulator.devices(KELLY).len()), (4, 6, 5));
}

#[tokio::test]
async fn a_custom_attribute_keeps_its_values_when_it_is_put_anew() {
    let simulator = Simulator::builder().users(2).start().await.unwrap();
    simulator.custom_attributes().insert(json!({"id": 106_606, "name": "Meal", "shortname": "meal"})).unwrap();
    let kelly = simulator.users().get(KELLY).unwrap();
    assert_eq!(kelly["custom_attributes"], json!({"employeenumber": null, "meal": "chicken"}));
}

#[tokio::test]
async fn inserted_events_stand_among_the_others_in_either_order_and_on_every_page() {
    let tenant = Tenant::with(Simulator::builder().users(2).events(6)).await;
    let events = tenant.simulator.events();
    let seeded: Vec<i64> = events.all().iter().map(|event| event["id"].as_i64().unwrap()).collect();
    let time = events.get(seeded[1]).unwrap()["created_at"].clone();
    assert!(events.remove(seeded[0]) && !events.remove(seeded[0]) && !events.remove(1));
    // Late by its id and early by its time, the other way round, and in place of one that was there.
    let late = events.insert(json!({"created_at": time, "event_type_id": 99})).unwrap();
    let early = seeded[2] - 1;
    events.insert(json!({"id": early, "created_at": "2030-01-01T00:00:00Z", "event_type_id": 99})).unwrap();
    events.insert(json!({"id": seeded[3], "created_at": "2029-01-01T00:00:00Z"})).unwrap();
    assert_eq!((events.len(), late), (7, seeded[5] + 1));

    let by_id = [seeded[1], early, seeded[2], seeded[3], seeded[4], seeded[5], late];
    let by_time = [seeded[1], late, seeded[2], seeded[4], seeded[5], seeded[3], early];
    for (sort, expected) in [("id", by_id), ("created_at", by_time)] {
        for (sign, expected) in [("%2B", expected.to_vec()), ("-", expected.into_iter().rev().collect())] {
            let list =
                async |query: String| tenant.get(&format!("/api/1/events?sort={sign}{sort}&{query}")).await.json();
            let ids = |page: &Value| -> Vec<i64> {
                page["data"].as_array().unwrap().iter().map(|event| event["id"].as_i64().unwrap()).collect()
            };
            let mut page = list("limit=2".to_owned()).await;
            let mut found = ids(&page);
            while let Some(cursor) = page["pagination"]["after_cursor"].as_str() {
                let next = list(format!("limit=2&after_cursor={cursor}")).await;
                let back = next["pagination"]["before_cursor"].as_str().unwrap();
                assert_eq!(ids(&list(format!("limit=2&before_cursor={back}")).await), ids(&page));
                found.extend(ids(&next));
                page = next;
            }
            assert_eq!(found, expected, "{sign}{sort}");
            let filtered = list("event_type_id=99".to_owned()).await;
            assert_eq!(ids(&filtered).len(), 2);
            assert_eq!(
                ids(&list("since=2028-01-01T00:00:00Z&until=2030-01-01T00:00:00Z".to_owned()).await),
                [seeded[3]]
            );
        }
    }
    tenant.simulator.advance(Duration::from_secs(1));
    let now = events.insert(json!({})).unwrap();
    assert_eq!(tenant.get("/api/1/events?sort=-id&limit=1").await.json()["data"][0], events.get(now).unwrap());
}

#[tokio::test]
async fn a_user_gets_and_loses_second_factors() {
    let tenant = Tenant::with(Simulator::builder().users(2)).await;
    let devices = tenant.simulator.devices(MIKE);
    let id = devices.insert(json!({"auth_factor_name": "Google Authenticator"})).unwrap();
    let listed = tenant.get(&format!("/api/2/mfa/users/{MIKE}/devices")).await.json();
    assert_eq!(listed, json!(devices.all()));
    let expected = json!({
        "auth_factor_name": "Google Authenticator", "default": true, "device_id": id,
        "type_display_name": "Authenticator", "user_display_name": "Authenticator",
    });
    assert_eq!(devices.get(&id), Some(expected));
    let code = json!({"otp": Simulator::CODE, "device_id": id});
    call(&tenant, Method::POST, &format!("/api/2/mfa/users/{MIKE}/verifications"), code).await;
    assert!(devices.remove(&id) && !devices.remove(&id) && devices.is_empty());
}
