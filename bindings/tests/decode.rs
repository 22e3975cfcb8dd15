//! What decoding promises: no real answer is refused, and nothing of it is lost on the way back out.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use onelogin::{
    GroupId, RoleId, Secret, Timestamp, Unknown, UserId,
    auth::{self, GrantType, RateLimit, RateLimitEnvelope, Token, TokenRequest, TokenRevocation},
    v1,
    v2::{App, User, UserState, UserStatus},
};
use serde::{Serialize, de::DeserializeOwned};
use serde_json::{Map, Value, json};
use std::fmt::Debug;

fn decode<T: DeserializeOwned>(value: &Value) -> T {
    serde_json::from_str(&value.to_string()).unwrap_or_else(|error| panic!("{value} is refused: {error}"))
}

fn encode<T: Serialize>(value: &T) -> Value {
    serde_json::to_value(value).unwrap()
}

/// An id and one more field, decoded.
fn user_with(field: &str, value: Value) -> User {
    decode(&json!({"id": 1, field: value}))
}

/// An answer type with a sample of it.
struct Sample<T> {
    full: Map<String, Value>,
    required: &'static [&'static str],
    unknown: fn(&T) -> &Unknown,
}

impl<T> Sample<T> {
    fn new(full: Value, required: &'static [&'static str], unknown: fn(&T) -> &Unknown) -> Self {
        Self { full: full.as_object().unwrap().clone(), required, unknown }
    }

    /// The fields that an answer can do without.
    fn optional(&self) -> impl Iterator<Item = &String> {
        self.full.keys().filter(|field| !self.required.contains(&field.as_str()))
    }

    fn with(&self, field: &str, value: Value) -> Value {
        let mut changed = self.full.clone();
        changed.insert(field.to_owned(), value);
        changed.into()
    }

    fn without(&self, field: &str) -> Value {
        let mut changed = self.full.clone();
        changed.remove(field);
        changed.into()
    }
}

/// A promise about every answer type, to be called with a sample of each.
macro_rules! for_every_answer {
    ($promise:ident) => {
        let success = json!({"error": false, "code": 200, "type": "success", "message": "Success"});
        let quota = json!({"X-RateLimit-Limit": 5000, "X-RateLimit-Remaining": 4988, "X-RateLimit-Reset": 832});
        $promise(&Sample::new(full_user(), &["id"], User::unknown));
        $promise(&Sample::new(full_token(), &["access_token"], Token::unknown));
        $promise(&Sample::new(quota.clone(), &[], RateLimit::unknown));
        $promise(&Sample::new(json!({"status": success, "data": quota}), &[], RateLimitEnvelope::unknown));
        $promise(&Sample::new(success.clone(), &[], auth::Status::unknown));
        $promise(&Sample::new(json!({"status": success}), &[], auth::StatusEnvelope::unknown));
        $promise(&Sample::new(success.clone(), &[], v1::Status::unknown));
        $promise(&Sample::new(json!({"status": success}), &[], v1::StatusEnvelope::unknown));
    };
}

fn full_user() -> Value {
    json!({
        "id": 36216766,
        "username": "kellyslater",
        "email": "kelly+preprod@onelogin.com",
        "firstname": "Kelly",
        "lastname": "Slater",
        "title": "Surfer",
        "department": "Waves",
        "company": "WSL",
        "comment": "",
        "group_id": 3,
        "role_ids": [199848, 272445],
        "phone": "+64272001122",
        "state": 1,
        "status": 3,
        "directory_id": 4,
        "trusted_idp_id": 5,
        "manager_ad_id": 6,
        "manager_user_id": 7,
        "samaccountname": "kslater",
        "member_of": "CN=Surfers",
        "userprincipalname": "kelly@example.com",
        "distinguished_name": "CN=Kelly Slater",
        "external_id": "x-1",
        "activated_at": "2017-12-12T23:59:28.665Z",
        "last_login": "2020-06-03T19:59:21.382Z",
        "invitation_sent_at": "2017-12-12T23:58:00.000Z",
        "updated_at": "2020-07-09T03:08:52.774Z",
        "created_at": "2017-12-12T23:57:56.781Z",
        "password_changed_at": "2019-08-22T18:44:26.542Z",
        "locked_until": "2020-07-08T21:59:56.811Z",
        "preferred_locale_code": "en",
        "invalid_login_attempts": 0,
        "custom_attributes": {"employeenumber": null, "food": "chicken"},
        "profile_picture_url": "https://example.com/kelly.png",
    })
}

fn full_token() -> Value {
    json!({
        "access_token": "SECRET-access",
        "created_at": "2015-11-11T03:36:18.714Z",
        "expires_in": 36000,
        "refresh_token": "SECRET-refresh",
        "token_type": "bearer",
        "account_id": 555555,
    })
}

#[test]
fn every_field_of_a_sample_is_declared_and_given_back() {
    fn promise<T: DeserializeOwned + Serialize + Debug>(sample: &Sample<T>) {
        let value: T = decode(&sample.full.clone().into());
        assert!((sample.unknown)(&value).is_empty(), "{value:?}");
        assert_eq!(encode(&value), Value::from(sample.full.clone()));
    }
    for_every_answer!(promise);
}

#[test]
fn null_and_absent_are_the_same_for_every_field_but_the_one_that_identifies() {
    fn promise<T: DeserializeOwned + Serialize + Debug + PartialEq>(sample: &Sample<T>) {
        for field in sample.optional() {
            let absent: T = decode(&sample.without(field));
            let null: T = decode(&sample.with(field, Value::Null));
            assert_eq!(null, absent, "{field}");
            assert!((sample.unknown)(&null).is_empty(), "{field}: null is no odd value");
            assert_eq!(encode(&null), sample.without(field), "{field}: everything else is intact");
        }
    }
    for_every_answer!(promise);
}

#[test]
fn every_field_takes_every_kind_of_value_and_gives_it_back() {
    fn promise<T: DeserializeOwned + Serialize + Debug + PartialEq>(sample: &Sample<T>) {
        let kinds = [
            json!("sideways"),
            json!("12"),
            json!(""),
            json!(true),
            json!(7),
            json!(-7),
            json!(i64::MIN),
            json!(u64::MAX),
            json!(7.0),
            json!(1.5),
            json!(1e300),
            json!(-5.354441090119324e190), // a quick parser is off by one in the last digit
            json!([7]),
            json!({"a": "b"}),
        ];
        for field in sample.optional() {
            for kind in &kinds {
                let sent = sample.with(field, kind.clone());
                let value: T = decode(&sent);
                assert_eq!(encode(&value), sent, "{field}");
                let kept = (sample.unknown)(&value);
                match fits(&sample.full[field], kind) {
                    true => assert!(kept.is_empty(), "{field} can hold {kind}"),
                    false => assert_eq!(kept.iter().collect::<Vec<_>>(), [(field.as_str(), kind)]),
                }
                assert_eq!(decode::<T>(&encode(&value)), value, "{field}: {kind}");
            }
        }
    }
    /// Whether the field that holds the one can hold the other.
    fn fits(held: &Value, other: &Value) -> bool {
        match (held, other) {
            (Value::Number(_), Value::Number(number)) => number.is_i64(),
            _ => std::mem::discriminant(held) == std::mem::discriminant(other),
        }
    }
    for_every_answer!(promise);
}

#[test]
fn unknown_fields_are_kept_readable_and_sent_back() {
    fn promise<T: DeserializeOwned + Serialize + Debug + PartialEq>(sample: &Sample<T>) {
        let news = json!({"deep": [1, null, {"x": 2.5}], "empty": {}});
        let sent = sample.with("news", news.clone());
        let value: T = decode(&sent);
        assert_eq!((sample.unknown)(&value).iter().collect::<Vec<_>>(), [("news", &news)]);
        assert_eq!(encode(&value), sent);
    }
    for_every_answer!(promise);
}

#[test]
fn an_unknown_field_can_be_added_and_taken_out() {
    let mut user = user_with("badge", json!(7));
    assert_eq!(user.unknown_mut().insert("shoe_size", 42), None);
    assert_eq!(user.unknown_mut().remove("badge"), Some(json!(7)));
    assert_eq!(encode(&user), json!({"id": 1, "shoe_size": 42}));
    assert_eq!(user.unknown_mut().remove("shoe_size"), Some(json!(42)));
    assert!(user.unknown().is_empty());
    assert_eq!(user, decode(&json!({"id": 1})));
}

#[test]
fn an_object_without_what_identifies_it_is_refused_by_name() {
    fn refusal<T: DeserializeOwned + Debug>(text: &str) -> String {
        serde_json::from_str::<T>(text).expect_err(text).to_string()
    }
    let ids = ["null", r#""abc""#, r#""""#, "1.5", "true", "[1]", r#"{"id": 1}"#, "9223372036854775808", "1e300"];
    let with_ids = ids.map(|id| format!(r#"{{"email": "kelly@example.com", "id": {id}}}"#));
    let no_users = ["{}", r#"{"email": "kelly@example.com"}"#, "null", "12", r#""12""#, "[]", "true"];
    for text in with_ids.iter().map(String::as_str).chain(no_users) {
        let message = refusal::<User>(text);
        assert!(message.contains("no User") && message.contains("identifies"), "{text}: {message}");
        assert!(!message.contains("kelly"), "personal data is shown: {message}");
    }
    assert!(refusal::<Token>(r#"{"expires_in": 36000}"#).contains("no Token"));
    assert!(refusal::<Token>(r#"{"access_token": 12}"#).contains("no Token"));
    assert!(refusal::<TokenRequest>(r#"{"grant_type": null}"#).contains("no TokenRequest"));
    assert!(refusal::<TokenRevocation>("{}").contains("no TokenRevocation"));
}

#[test]
fn an_id_in_another_form_is_the_same_id_and_goes_out_as_it_came() {
    for (sent, id) in [(json!("12"), 12), (json!("-3"), -3), (json!("0012"), 12), (json!(12.0), 12)] {
        let mut user: User = decode(&json!({"id": sent}));
        assert_eq!(user.id, UserId::new(id), "{sent}");
        assert_eq!(user.unknown().get("id"), Some(&sent));
        assert_eq!(encode(&user), json!({"id": sent}));
        user.id = UserId::new(99);
        assert_eq!(encode(&user), json!({"id": 99}), "a changed id is written, not the kept one");
    }
}

#[test]
fn an_odd_value_that_can_be_understood_is_understood() {
    assert_eq!(user_with("group_id", json!("7")).group_id, Some(GroupId::new(7)));
    assert_eq!(user_with("group_id", json!(7.0)).group_id, Some(GroupId::new(7)));
    assert_eq!(user_with("group_id", json!(7.5)).group_id, None);
    assert_eq!(user_with("group_id", json!(1e18)).group_id, None, "a float of that size is no exact integer");
    assert_eq!(user_with("status", json!("1")).status, Some(UserStatus::Active));
    assert_eq!(user_with("email", json!(12)).email.as_deref(), Some("12"));
    assert_eq!(user_with("email", json!(true)).email.as_deref(), Some("true"));
    assert_eq!(user_with("email", json!(u64::MAX)).email.as_deref(), Some("18446744073709551615"));
    assert_eq!(user_with("last_login", json!(1_594_263_000)).last_login, Some(Timestamp::from("1594263000")));
    let status: v1::Status = decode(&json!({"error": "true", "code": "200"}));
    assert_eq!((status.error, status.code), (Some(true), Some(200)));
}

#[test]
fn a_field_whose_odd_value_was_kept_writes_what_it_is_changed_to() {
    // What can be understood, and what cannot.
    for odd in [json!("7"), json!("none"), json!({"id": 7})] {
        let mut user = user_with("group_id", odd.clone());
        user.group_id = Some(GroupId::new(8));
        assert_eq!(encode(&user), json!({"id": 1, "group_id": 8}), "{odd}");
    }
    let mut user = user_with("group_id", json!("7"));
    user.group_id = None;
    assert_eq!(encode(&user), json!({"id": 1}), "a field that is emptied is not written");

    // A field that holds nothing cannot tell that it was emptied: the kept value has to go instead.
    let mut user = user_with("group_id", json!("none"));
    user.unknown_mut().remove("group_id");
    assert_eq!(encode(&user), json!({"id": 1}));
}

#[test]
fn an_enum_keeps_the_values_it_does_not_know() {
    // Values that no page will ever name.
    for value in [-1, i64::MAX, i64::MIN] {
        let user = user_with("status", json!(value));
        assert_eq!(user.status, Some(UserStatus::Other(value)));
        assert_eq!(encode(&user), json!({"id": 1, "status": value}));
        assert!(user.unknown().is_empty(), "the field itself holds it");
    }
    for (value, state) in [(0, UserState::Unapproved), (3, UserState::Unlicensed), (-1, UserState::Other(-1))] {
        assert_eq!((UserState::from(value), state.value()), (state, value));
        assert_eq!((decode::<UserState>(&json!(value)), encode(&state)), (state, json!(value)));
    }
    assert_eq!(decode::<GrantType>(&json!("password")), GrantType::Other("password".to_owned()));
    assert_eq!(encode(&GrantType::from("password")), json!("password"));
    assert_eq!(decode::<GrantType>(&json!("client_credentials")), GrantType::ClientCredentials);
}

#[test]
fn a_list_keeps_the_good_items_and_loses_none_of_the_others() {
    let sent = json!([1, "2", null, {"id": 3}, "x", 4.0, [5], 6]);
    let mut user = user_with("role_ids", sent.clone());
    let ids = |ids: &[i64]| Some(ids.iter().copied().map(RoleId::new).collect::<Vec<_>>());
    assert_eq!(user.role_ids, ids(&[1, 2, 4, 6]));
    assert_eq!(encode(&user), json!({"id": 1, "role_ids": sent}));
    user.role_ids = ids(&[1]);
    assert_eq!(encode(&user), json!({"id": 1, "role_ids": [1]}));

    let user = user_with("role_ids", json!([]));
    assert_eq!(user.role_ids, ids(&[]), "an empty list is not an absent one");
    assert_eq!(encode(&user), json!({"id": 1, "role_ids": []}));
}

#[test]
fn custom_attributes_hold_whatever_the_account_defines() {
    let sent = json!({"none": null, "text": "x", "number": 7, "flag": true, "nested": {"a": [1, {}]}, "list": ["a"]});
    let mut user = user_with("custom_attributes", sent.clone());
    let attributes = user.custom_attributes.as_mut().unwrap();
    let read: Vec<_> = attributes.iter().map(|(name, value)| (name.as_str(), value.as_deref())).collect();
    assert_eq!(read, [("flag", Some("true")), ("none", None), ("number", Some("7")), ("text", Some("x"))]);
    attributes.insert("text".to_owned(), Some("y".to_owned()));
    let changed = json!({"flag": "true", "none": null, "number": "7", "text": "y"});
    assert_eq!(encode(&user), json!({"id": 1, "custom_attributes": changed}), "a changed map is written as it is");

    let user = user_with("custom_attributes", sent.clone());
    assert_eq!(encode(&user), json!({"id": 1, "custom_attributes": sent}));
    let user = user_with("custom_attributes", json!({"none": null}));
    assert_eq!(encode(&user), json!({"id": 1, "custom_attributes": {"none": null}}), "null is a value of the map");
}

#[test]
fn an_app_of_a_list_has_no_room_for_what_a_list_leaves_out() {
    assert!(size_of::<App>() <= 52 * size_of::<usize>(), "{}", size_of::<App>());
}

#[test]
fn an_odd_timestamp_keeps_its_text() {
    for text in ["", "yesterday", "2020-13-45T99:99:99Z", "2020/07/09", "2020-07-09 03:08:52", " 0000-00-00 "] {
        let user = user_with("updated_at", json!(text));
        let time = user.updated_at.as_ref().unwrap();
        assert_eq!((time.as_str(), time.to_system_time()), (text, None));
        assert_eq!(encode(&user), json!({"id": 1, "updated_at": text}));
    }
    for text in ["2020-07-09T03:08:52.774Z", "2020-07-09T05:08:52.774+02:00", "2020-07-09T03:08:52.774000Z"] {
        let user = user_with("updated_at", json!(text));
        let time = user.updated_at.as_ref().unwrap().to_system_time().unwrap();
        assert_eq!(Timestamp::from(time).as_str(), "2020-07-09T03:08:52.774Z");
        assert_eq!(encode(&user), json!({"id": 1, "updated_at": text}), "not written another way");
    }
}

/// As every other JSON reader has it, whatever the two values are.
#[test]
fn of_a_name_that_comes_twice_the_last_value_counts() {
    let values = ["1", "2", r#""3""#, r#""x""#, "null", "{}", "[4]"];
    for field in ["group_id", "news", "role_ids", "custom_attributes"] {
        for (first, last) in values.iter().flat_map(|first| values.map(|last| (first, last))) {
            let user: User =
                serde_json::from_str(&format!(r#"{{"id": 1, "{field}": {first}, "{field}": {last}}}"#)).unwrap();
            let only: User = serde_json::from_str(&format!(r#"{{"id": 1, "{field}": {last}}}"#)).unwrap();
            assert_eq!(user, only, "{field}: {first}, then {last}");
            assert_eq!(encode(&user), encode(&only), "{field}: {first}, then {last}");
        }
    }
    for (first, last) in values.iter().flat_map(|first| values.map(|last| (first, last))) {
        let twice = format!(r#"{{"id": 1, "custom_attributes": {{"a": {first}, "b": true, "a": {last}}}}}"#);
        let once = format!(r#"{{"id": 1, "custom_attributes": {{"b": true, "a": {last}}}}}"#);
        let (user, only): (User, User) = (serde_json::from_str(&twice).unwrap(), serde_json::from_str(&once).unwrap());
        assert_eq!((encode(&user), &user), (encode(&only), &only), "a: {first}, then {last}");
    }
    let user: User = serde_json::from_str(r#"{"id": "x", "id": 2, "id": "3"}"#).unwrap();
    assert_eq!((user.id, encode(&user)), (UserId::new(3), json!({"id": "3"})));
    assert!(serde_json::from_str::<User>(r#"{"id": 1, "id": null}"#).is_err());
}

#[test]
fn nesting_without_end_is_an_error_and_nesting_within_reason_is_not() {
    for field in ["news", "email", "role_ids", "custom_attributes"] {
        for (open, close) in [("[", "]"), (r#"{"a":"#, "}")] {
            let nested =
                |depth: usize| format!(r#"{{"id": 1, "{field}": {}1{}}}"#, open.repeat(depth), close.repeat(depth));
            let text = nested(100);
            let user: User = serde_json::from_str(&text).unwrap();
            assert_eq!(encode(&user), serde_json::from_str::<Value>(&text).unwrap(), "{field}");
            let error = serde_json::from_str::<User>(&nested(100_000)).unwrap_err();
            assert!(error.to_string().contains("recursion limit"), "{field}: {error}");
        }
    }
}

#[test]
fn a_secret_is_never_shown() {
    fn check<T: Debug>(value: &T) {
        for shown in [format!("{value:?}"), format!("{value:#?}")] {
            assert!(!shown.contains("SECRET"), "{shown}");
        }
    }
    check(&Secret::from("SECRET"));
    check(&decode::<Token>(&full_token()));
    let odd = json!({"access_token": "SECRET", "refresh_token": ["SECRET"], "expires_in": "SECRET", "key": "SECRET"});
    let token: Token = decode(&odd);
    check(&token);
    check(token.unknown());
    let shown = format!("{:?}", token.unknown());
    assert_eq!(shown, r#"{"expires_in", "key", "refresh_token"}"#, "names only");
    check(&TokenRequest::new(GrantType::RefreshToken).access_token("SECRET").refresh_token("SECRET"));
    check(&TokenRevocation::new("SECRET"));
    for refused in [json!({"access_token": ["SECRET"]}), json!({"refresh_token": "SECRET"}), json!("SECRET")] {
        let error = serde_json::from_str::<Token>(&refused.to_string()).unwrap_err();
        check(&error);
        assert!(!error.to_string().contains("SECRET"), "{error}");
    }
}

#[test]
fn a_request_body_tells_absent_null_and_a_value_apart() {
    let body = TokenRequest::new(GrantType::RefreshToken);
    assert_eq!(encode(&body), json!({"grant_type": "refresh_token"}), "what is not set is not sent");
    let body = body.access_token("a").refresh_token("r");
    assert_eq!(encode(&body), json!({"grant_type": "refresh_token", "access_token": "a", "refresh_token": "r"}));
    assert_eq!(encode(&body.access_token("b"))["access_token"], json!("b"), "the last value counts");

    let absent: TokenRequest = decode(&json!({"grant_type": "x"}));
    let null: TokenRequest = decode(&json!({"grant_type": "x", "access_token": null}));
    assert_ne!(absent, null);
    assert_eq!(encode(&null), json!({"grant_type": "x", "access_token": null}), "null is sent as null");
    assert_eq!(encode(&null.access_token("a")), json!({"grant_type": "x", "access_token": "a"}));

    let odd: TokenRequest = decode(&json!({"grant_type": 5, "access_token": 12, "scope": "all"}));
    assert_eq!(encode(&odd), json!({"grant_type": 5, "access_token": 12, "scope": "all"}));
    assert_eq!(encode(&odd.access_token("a")), json!({"grant_type": 5, "access_token": "a", "scope": "all"}));

    let mut body = TokenRequest::new(GrantType::ClientCredentials);
    body.unknown_mut().insert("scope", "all");
    assert_eq!(encode(&body), json!({"grant_type": "client_credentials", "scope": "all"}));
    assert_eq!(encode(&TokenRevocation::new("a")), json!({"access_token": "a"}));
}

#[test]
fn numbers_are_numbers_where_a_program_turns_arbitrary_precision_on() {
    // What serde_json hands on then, in place of a number that is no plain integer.
    let text = r#"{"id": 1, "invalid_login_attempts": {"$serde_json::private::Number": "12.0"}}"#;
    let user: User = serde_json::from_str(text).unwrap();
    assert_eq!(user.invalid_login_attempts, Some(12));
    assert_eq!(serde_json::to_value(&user).unwrap(), json!({"id": 1, "invalid_login_attempts": 12.0}));
}
