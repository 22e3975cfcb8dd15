//! Stand-ins for values: of the same kind, the same for the same value, and with nothing of the value in them.

use serde_json::{Number, Value};
use std::{collections::HashMap, net::IpAddr};

/// The stand-ins of a run, numbered in the order in which values come up.
#[derive(Default)]
pub(super) struct Substitutes {
    texts: HashMap<String, String>,
    integers: HashMap<i64, i64>,
    others: HashMap<String, Number>,
}

/// Above any HTTP status, and below 2^53.
const FIRST: i64 = 1_000_000;

impl Substitutes {
    /// A value that is neither a list nor an object. True and false stay, and so do null and blank text.
    pub(super) fn leaf(&mut self, leaf: &Value) -> Value {
        match leaf {
            Value::Number(number) => self.number(number).into(),
            Value::String(text) => self.text(text).into(),
            other => other.clone(),
        }
    }

    /// Text; what stands for a number in it stands for the number itself as well.
    pub(super) fn text(&mut self, text: &str) -> String {
        let core = text.trim();
        if core.is_empty() || core == "true" || core == "false" {
            return text.to_owned();
        }
        if let Ok(integer) = core.parse::<i64>()
            && integer.to_string() == core
        {
            return text.replacen(core, &self.integer(integer).to_string(), 1);
        }
        if !self.texts.contains_key(core) {
            let stand_in = like(core, self.texts.len() + 1);
            self.texts.insert(core.to_owned(), stand_in);
        }
        text.replacen(core, self.texts.get(core).map_or("", String::as_str), 1)
    }

    fn integer(&mut self, integer: i64) -> i64 {
        let next = FIRST.saturating_add(i64::try_from(self.integers.len()).unwrap_or(i64::MAX));
        *self.integers.entry(integer).or_insert(next)
    }

    /// An integer stays one, and so does what is beyond those of 64 bits, or of 53 in a float, and what has a fraction.
    #[allow(clippy::cast_precision_loss, reason = "there are not that many")]
    #[allow(clippy::cast_possible_truncation, reason = "it is whole and small")]
    fn number(&mut self, number: &Number) -> Number {
        if let Some(integer) = number.as_i64() {
            return self.integer(integer).into();
        }
        let float = number.as_f64().unwrap_or_default();
        if number.is_f64() && float.fract() == 0.0 && float.abs() <= 9_007_199_254_740_992.0 {
            let stand_in = self.integer(float as i64) as f64;
            return Number::from_f64(stand_in).unwrap_or_else(|| FIRST.into());
        }
        let next = self.others.len();
        let stand_in = match number.is_u64() {
            true => Some(Number::from(u64::MAX - next as u64)),
            false if float.fract() == 0.0 => Number::from_f64((next + 1) as f64 * 1e20),
            false => Number::from_f64(next as f64 + 0.5),
        };
        self.others.entry(number.to_string()).or_insert_with(|| stand_in.unwrap_or_else(|| FIRST.into())).clone()
    }
}

/// A text of the same kind.
fn like(text: &str, number: usize) -> String {
    if text.parse::<i64>().is_ok() {
        // Not as a number is written: with zeros in front, or a plus sign.
        return format!("{}{number}", if text.starts_with('+') { '+' } else { '0' });
    }
    if text.chars().all(|char| char.is_ascii_digit()) {
        return format!("9{number:029}");
    }
    if text.parse::<f64>().is_ok() {
        return format!("{number}.5");
    }
    if let Ok(address) = text.parse::<IpAddr>() {
        return match address {
            // 198.18.0.0/15 and 2001:db8::/32 belong to nobody.
            IpAddr::V4(_) => format!("198.{}.{}.{}", 18 + (number >> 16) % 2, (number >> 8) % 256, number % 256),
            IpAddr::V6(_) => format!("2001:db8::{:x}:{:x}", (number >> 16) % 0x10000, number % 0x10000),
        };
    }
    if is_shaped(text, "hhhhhhhh-hhhh-hhhh-hhhh-hhhhhhhhhhhh") {
        return format!("00000000-0000-4000-8000-{number:012x}");
    }
    if let Some(day) = text.get(..10).filter(|day| is_shaped(day, "dddd-dd-dd") || is_shaped(day, "dddd/dd/dd")) {
        let rest = text.get(10..).unwrap_or_default();
        let is_time = rest.chars().all(|char| char.is_ascii_digit() || " T:.+-Z".contains(char));
        if rest.len() <= 25 && is_time {
            let (year, month, date) = (2000 + number / 336 % 8000, 1 + number / 28 % 12, 1 + number % 28);
            let between = if day.contains('/') { '/' } else { '-' };
            let rest: String = rest.chars().map(|char| if char.is_ascii_digit() { '0' } else { char }).collect();
            return format!("{year:04}{between}{month:02}{between}{date:02}{rest}");
        }
    }
    if text.contains('<') {
        return format!("<p>text-{number}</p>");
    }
    match text.split_once('@') {
        Some((_, host)) if host.contains('.') && !text.contains(char::is_whitespace) => {
            format!("user-{number}@example.com")
        }
        // Some answers say the kind of an error by its name alone, which ends like this.
        _ if text.ends_with("Error") && text.chars().all(|char| char.is_ascii_alphanumeric()) => {
            format!("Text{number}Error")
        }
        _ => format!("text-{number}"),
    }
}

/// Whether a text has the shape of another, in which `d` is any digit and `h` any hexadecimal one.
fn is_shaped(text: &str, shape: &str) -> bool {
    let fits = |(char, shape): (char, char)| match shape {
        'd' => char.is_ascii_digit(),
        'h' => char.is_ascii_hexdigit(),
        other => char == other,
    };
    text.len() == shape.len() && text.chars().zip(shape.chars()).all(fits)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_stand_in_is_of_the_kind_of_its_value() {
        let mut substitutes = Substitutes::default();
        for (value, stand_in) in [
            (json!(36_216_766), json!(1_000_000)),
            (json!("36216766"), json!("1000000")),
            (json!(36_216_766.0), json!(1_000_000.0)),
            (json!(-1), json!(1_000_001)),
            (json!(u64::MAX - 7), json!(u64::MAX)),
            (json!(1e300), json!(2e20)),
            (json!(0.25), json!(2.5)),
            (json!("Kelly"), json!("text-1")),
            (json!(" Kelly\n"), json!(" text-1\n")),
            (json!("0612345678"), json!("02")),
            (json!("+15551234"), json!("+3")),
            (json!("123456789012345678901"), json!("900000000000000000000000000004")),
            (json!("1.25"), json!("5.5")),
            (json!("inf"), json!("6.5")),
            (json!("10.1.2.3"), json!("198.18.0.7")),
            (json!("fe80::1"), json!("2001:db8::0:8")),
            (json!("5A0BA80A-39a1-4c11-9c11-0123456789ab"), json!("00000000-0000-4000-8000-000000000009")),
            (json!("2020-07-09T03:08:52.774Z"), json!("2000-01-11T00:00:00.000Z")),
            (json!("2017/12/12 23:57:56 +0000"), json!("2000/01/12 00:00:00 +0000")),
            (json!("kelly@onelogin.com"), json!("user-12@example.com")),
            (json!("<html>Kelly</html>"), json!("<p>text-13</p>")),
            (json!("BadKellyError"), json!("Text14Error")),
            (json!(""), json!("")),
            (json!(" "), json!(" ")),
            (json!("true"), json!("true")),
            (json!(false), json!(false)),
            (Value::Null, Value::Null),
        ] {
            assert_eq!(substitutes.leaf(&value), stand_in, "{value}");
            assert_eq!(substitutes.leaf(&value), stand_in, "{value} again");
        }
    }
}
