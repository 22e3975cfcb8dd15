//! What a plain scalar means: the core schema of YAML 1.2, without the spellings that people and tools read differently.

use serde_json::Number;

use super::tree::Kind;

/// Why a plain scalar is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Refusal {
    /// A number in a spelling that only some tools take for one: `+1`, `007`, `0o7`, `0x1f`.
    Ambiguous,
    /// A number that JSON cannot hold: `.inf`, `.nan`, or too many digits.
    Unrepresentable,
}

/// Resolves a plain scalar.
pub(super) fn resolve(text: &str) -> Result<Kind, Refusal> {
    match text {
        "" | "~" | "null" | "Null" | "NULL" => return Ok(Kind::Null),
        "true" | "True" | "TRUE" => return Ok(Kind::Bool(true)),
        "false" | "False" | "FALSE" => return Ok(Kind::Bool(false)),
        ".nan" | ".NaN" | ".NAN" => return Err(Refusal::Unrepresentable),
        _ => {}
    }
    let unsigned = text.strip_prefix(['+', '-']).unwrap_or(text);
    if matches!(unsigned, ".inf" | ".Inf" | ".INF") {
        return Err(Refusal::Unrepresentable);
    }
    if is_radix(text, "0o", 8) || is_radix(text, "0x", 16) {
        return Err(Refusal::Ambiguous);
    }
    let integer = is_digits(unsigned);
    if !integer && !is_float(unsigned) {
        return Ok(Kind::String(text.to_owned()));
    }
    let padded = unsigned.len() > 1 && unsigned.starts_with('0') && !unsigned.starts_with("0.");
    let exponent_only = unsigned.starts_with("0e") || unsigned.starts_with("0E");
    if text.starts_with('+') || (padded && !exponent_only) {
        return Err(Refusal::Ambiguous);
    }
    let number = if integer {
        let signed = text.parse::<i64>().map(Number::from);
        signed.or_else(|_| text.parse::<u64>().map(Number::from)).ok()
    } else {
        text.parse().ok().and_then(Number::from_f64)
    };
    number.map(Kind::Number).ok_or(Refusal::Unrepresentable)
}

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

fn is_radix(text: &str, prefix: &str, radix: u32) -> bool {
    let digits = text.strip_prefix(prefix).unwrap_or_default();
    !digits.is_empty() && digits.chars().all(|c| c.is_digit(radix))
}

/// `1.5`, `.5`, `1.`, each with or without an exponent, and `1e3`.
fn is_float(text: &str) -> bool {
    let (mantissa, exponent) = match text.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, Some(exponent)),
        None => (text, None),
    };
    let exponent = exponent.map(|e| e.strip_prefix(['+', '-']).unwrap_or(e));
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let digits = |part: &str| part.is_empty() || is_digits(part);
    !(whole.is_empty() && fraction.is_empty()) && digits(whole) && digits(fraction) && exponent.is_none_or(is_digits)
}

#[cfg(test)]
mod tests {
    use super::{Refusal, resolve};
    use serde_json::json;

    fn value(text: &str) -> serde_json::Value {
        use crate::load::Kind;
        match resolve(text).unwrap() {
            Kind::Null => json!(null),
            Kind::Bool(value) => json!(value),
            Kind::Number(value) => json!(value),
            Kind::String(value) => json!(value),
            Kind::Sequence(_) | Kind::Mapping(_) => panic!("{text} is a scalar"),
        }
    }

    #[test]
    fn plain_scalars_follow_the_core_schema() {
        assert_eq!(value("null"), json!(null));
        assert_eq!(value("~"), json!(null));
        assert_eq!(value("true"), json!(true));
        assert_eq!(value("-12"), json!(-12));
        assert_eq!(value("0"), json!(0));
        assert_eq!(value("18446744073709551615"), json!(u64::MAX));
        assert_eq!(value("0.5"), json!(0.5));
        assert_eq!(value("1e3"), json!(1000.0));
        for text in ["yes", "no", "on", "2020-01-01", "1.2.3", "3.0.3", "1:30", ".", "-", "e5", "+firstname"] {
            assert_eq!(value(text), json!(text));
        }
    }

    #[test]
    fn numbers_that_tools_read_differently_are_refused() {
        for text in ["+1", "007", "0o17", "0x1f", "-01", "+64272001122"] {
            assert_eq!(resolve(text).unwrap_err(), Refusal::Ambiguous, "{text}");
        }
        for text in [".inf", "-.inf", ".nan", "99999999999999999999", "1e999"] {
            assert_eq!(resolve(text).unwrap_err(), Refusal::Unrepresentable, "{text}");
        }
    }
}
