//! Whatever comes in, decoding does not panic, and what it accepts it gives back whole.

use onelogin::{
    AccountId, RoleId, Secret, Timestamp, UserId,
    auth::{self, GrantType, RateLimit, RateLimitEnvelope, Token, TokenRequest, TokenRevocation},
    v1,
    v2::{User, UserState, UserStatus},
};
use proptest::{collection, prelude::*, sample::select};
use serde::{Serialize, de::DeserializeOwned};
use serde_json::Value;
use std::fmt::Debug;

/// Names that some type declares, so that values meet fields of every kind.
const NAMES: [&str; 26] = [
    "id",
    "email",
    "group_id",
    "role_ids",
    "state",
    "status",
    "updated_at",
    "manager_ad_id",
    "custom_attributes",
    "access_token",
    "refresh_token",
    "created_at",
    "expires_in",
    "token_type",
    "account_id",
    "grant_type",
    "error",
    "code",
    "type",
    "message",
    "data",
    "X-RateLimit-Limit",
    "X-RateLimit-Reset",
    "news",
    "",
    "\u{1F3C4}",
];

/// Runs a check on every type whose encoding has to give back all that was read.
macro_rules! for_every_object {
    ($check:ident($input:expr)) => {
        $check::<User>($input)?;
        $check::<Token>($input)?;
        $check::<TokenRequest>($input)?;
        $check::<TokenRevocation>($input)?;
        $check::<RateLimit>($input)?;
        $check::<RateLimitEnvelope>($input)?;
        $check::<auth::Status>($input)?;
        $check::<auth::StatusEnvelope>($input)?;
        $check::<v1::Status>($input)?;
        $check::<v1::StatusEnvelope>($input)?;
    };
}

/// Runs a check on every kind of type that is a single value: it has no place to keep another form of itself.
macro_rules! for_every_scalar {
    ($check:ident($input:expr)) => {
        $check::<UserId>($input)?;
        $check::<RoleId>($input)?;
        $check::<AccountId>($input)?;
        $check::<UserStatus>($input)?;
        $check::<UserState>($input)?;
        $check::<GrantType>($input)?;
        $check::<Timestamp>($input)?;
        $check::<Secret>($input)?;
    };
}

fn name() -> impl Strategy<Value = String> {
    prop_oneof![4 => select(&NAMES[..]).prop_map(str::to_owned), 1 => any::<String>()]
}

fn leaf() -> impl Strategy<Value = Value> {
    let numbers = [0, 1, -1, 6, 200, i64::MIN, i64::MAX, 9_007_199_254_740_993];
    let texts = ["", "0", "12", "-7", "012", "1.0", "true", "null", "client_credentials", "2020-07-09T03:08:52.774Z"];
    prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        select(numbers.to_vec()).prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        any::<i32>().prop_map(|whole| Value::from(f64::from(whole))),
        any::<f64>().prop_map(Value::from),
        select(texts.to_vec()).prop_map(Value::from),
        any::<String>().prop_map(Value::from),
    ]
}

fn any_json() -> impl Strategy<Value = Value> {
    leaf().prop_recursive(4, 48, 8, |inner| {
        prop_oneof![
            1 => collection::vec(inner.clone(), 0..5).prop_map(Value::from),
            3 => collection::vec((name(), inner), 0..8).prop_map(Value::from_iter),
        ]
    })
}

/// Objects with what identifies a user, a token and a token request, so that most of them decode.
fn identified() -> impl Strategy<Value = Value> {
    (any_json(), any::<i64>(), any::<String>()).prop_map(|(json, id, secret)| {
        let Value::Object(mut members) = json else { return json };
        members.entry("id").or_insert(id.into());
        members.entry("access_token").or_insert(secret.into());
        members.entry("grant_type").or_insert("client_credentials".into());
        members.into()
    })
}

/// The text of an object in which names may come twice.
fn repetitive() -> impl Strategy<Value = String> {
    let member = (select(&NAMES[..]), any_json());
    collection::vec(member, 0..12).prop_map(|members| {
        let members = members.iter().map(|(name, value)| format!("{}:{value}", Value::from(*name)));
        let members = ["\"id\":1".to_owned(), "\"access_token\":\"a\"".to_owned()].into_iter().chain(members);
        format!("{{{}}}", members.collect::<Vec<_>>().join(","))
    })
}

/// JSON with bytes changed, cut off or put in.
fn almost_json() -> impl Strategy<Value = Vec<u8>> {
    let changes = collection::vec((any::<prop::sample::Index>(), any::<u8>(), 0..4), 0..4);
    (identified(), changes).prop_map(|(json, changes)| {
        let mut bytes = json.to_string().into_bytes();
        for (at, byte, change) in changes {
            let at = at.index(bytes.len() + 1);
            match change {
                0 => bytes.truncate(at),
                1 => bytes.insert(at, byte),
                _ if at < bytes.len() => bytes[at] = byte,
                _ => bytes.push(byte),
            }
        }
        bytes
    })
}

/// Every value of `before` that is not null is in `after`, at the same place and the same.
fn holds(after: &Value, before: &Value) -> bool {
    match (before, after) {
        (Value::Null, _) => true,
        (Value::Object(before), Value::Object(after)) => {
            before.iter().all(|(name, value)| value.is_null() || after.get(name).is_some_and(|kept| holds(kept, value)))
        }
        (Value::Array(before), Value::Array(after)) => {
            before.len() == after.len() && before.iter().zip(after).all(|(value, kept)| holds(kept, value))
        }
        _ => before == after,
    }
}

/// What decodes is whole when it is encoded, holds nothing else, and decodes to the same again.
fn whole<T: DeserializeOwned + Serialize + PartialEq + Debug>(text: &[u8]) -> Result<(), TestCaseError> {
    let Ok(value) = serde_json::from_slice::<T>(text) else { return Ok(()) };
    let before: Value = serde_json::from_slice(text).map_err(|error| TestCaseError::fail(error.to_string()))?;
    let encoded = serde_json::to_string(&value).map_err(|error| TestCaseError::fail(error.to_string()))?;
    let after: Value = serde_json::from_str(&encoded).map_err(|error| TestCaseError::fail(error.to_string()))?;
    let name = std::any::type_name::<T>();
    prop_assert!(holds(&after, &before), "{name} loses some of {before}: {after}");
    prop_assert!(holds(&before, &after), "{name} makes something up beside {before}: {after}");
    same_again(&value, &encoded)
}

/// What decodes decodes to the same again when it has been encoded.
fn stable<T: DeserializeOwned + Serialize + PartialEq + Debug>(text: &[u8]) -> Result<(), TestCaseError> {
    let Ok(value) = serde_json::from_slice::<T>(text) else { return Ok(()) };
    let encoded = serde_json::to_string(&value).map_err(|error| TestCaseError::fail(error.to_string()))?;
    same_again(&value, &encoded)
}

fn same_again<T: DeserializeOwned + PartialEq + Debug>(value: &T, encoded: &str) -> Result<(), TestCaseError> {
    let again = serde_json::from_str::<T>(encoded).map_err(|error| TestCaseError::fail(error.to_string()))?;
    prop_assert_eq!(&again, value, "{}", encoded);
    Ok(())
}

/// The same of the answers and request bodies of every operation, pages included.
#[cfg(feature = "__replay")]
fn whole_in_every_operation(text: &[u8]) -> Result<(), TestCaseError> {
    // A blank answer is one as well, and there is nothing in it to lose.
    let before: Value = serde_json::from_slice(text).unwrap_or_default();
    for exchange in onelogin::__replay::exchanges() {
        for reading in [Some(exchange.read_answer(text)), exchange.read_body(text)].into_iter().flatten() {
            // Nothing is made of an answer of which nothing is documented.
            let Some(reading) = reading.ok().filter(|reading| !reading.encoded.is_null()) else { continue };
            // An answer that is no JSON is kept to the letter.
            if reading.encoded.as_str() == Some(&*String::from_utf8_lossy(text)) {
                continue;
            }
            let id = exchange.id();
            prop_assert!(holds(&reading.encoded, &before), "{id} loses some of {before}: {}", reading.encoded);
            prop_assert!(reading.unknown <= leaves(&before), "{id} counts {} in {before}", reading.unknown);
        }
    }
    Ok(())
}

/// Enough for a few seconds; a failure prints its input, which belongs into a test of its own.
fn config() -> ProptestConfig {
    ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() }
}

#[cfg(feature = "__replay")]
fn leaves(value: &Value) -> usize {
    match value {
        Value::Null => 0,
        Value::Array(items) => items.iter().map(leaves).sum(),
        Value::Object(members) => members.values().map(leaves).sum(),
        _ => 1,
    }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn any_json_comes_out_as_it_went_in(json in prop_oneof![any_json(), identified()]) {
        let text = json.to_string().into_bytes();
        for_every_object!(whole(&text));
        for_every_scalar!(stable(&text));
    }

    #[test]
    fn any_object_with_names_that_come_twice_comes_out_as_other_readers_see_it(text in repetitive()) {
        for_every_object!(whole(text.as_bytes()));
    }

    #[test]
    fn any_text_is_a_timestamp_and_a_secret_to_the_letter(text in any::<String>()) {
        let json = Value::from(text.as_str());
        prop_assert_eq!(serde_json::to_value(Timestamp::from(text.as_str())).unwrap(), json.clone());
        prop_assert_eq!(serde_json::to_value(Secret::from(text.as_str())).unwrap(), json);
        let grant_type = GrantType::from(text.as_str());
        prop_assert_eq!(grant_type.value(), &text);
    }

    #[test]
    fn any_integer_is_an_id_and_an_enum_value(number in any::<i64>()) {
        let text = number.to_string();
        prop_assert_eq!(serde_json::from_str::<UserId>(&text).unwrap().get(), number);
        prop_assert_eq!(serde_json::from_str::<UserStatus>(&text).unwrap().value(), number);
    }

    #[test]
    fn any_bytes_do_no_harm(bytes in prop_oneof![collection::vec(any::<u8>(), 0..64), almost_json()]) {
        for_every_object!(whole(&bytes));
        for_every_scalar!(stable(&bytes));
    }
}

#[cfg(feature = "__replay")]
proptest! {
    #![proptest_config(config())]

    #[test]
    fn any_json_comes_out_of_any_operation_as_it_went_in(
        json in prop_oneof![identified(), collection::vec(identified(), 0..4).prop_map(Value::from)],
    ) {
        whole_in_every_operation(json.to_string().as_bytes())?;
    }

    #[test]
    fn any_bytes_do_no_harm_to_any_operation(bytes in almost_json()) {
        whole_in_every_operation(&bytes)?;
        whole_in_every_operation(&[b"[", bytes.as_slice(), b"]"].concat())?;
    }
}
