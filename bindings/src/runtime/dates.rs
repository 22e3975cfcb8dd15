//! Points in time as text: of RFC 3339, as the API has them, and of HTTP, as headers have them.

use chrono::{DateTime, NaiveDateTime, SecondsFormat, Utc};
use std::time::{Duration, SystemTime};

/// The first and the last millisecond that has a year of four digits.
const YEARS: [i64; 2] = [-62_167_219_200_000, 253_402_300_799_999];

/// The time of a text such as `2020-07-09T05:08:52.774+02:00`.
pub(crate) fn from_rfc3339(text: &str) -> Option<SystemTime> {
    moment(DateTime::parse_from_rfc3339(text).ok()?.to_utc())
}

/// The text of a time, with milliseconds; years of more than four digits have none, and become the nearest that has one.
pub(crate) fn to_rfc3339(time: SystemTime) -> String {
    let milliseconds = match time.duration_since(SystemTime::UNIX_EPOCH) {
        Ok(since) => i64::try_from(since.as_millis()).unwrap_or(i64::MAX),
        // A part of a millisecond before 1970 belongs to the one before.
        Err(before) => -i64::try_from(before.duration().as_nanos().div_ceil(1_000_000)).unwrap_or(i64::MAX),
    };
    let time = DateTime::from_timestamp_millis(milliseconds.clamp(YEARS[0], YEARS[1])).unwrap_or_default();
    time.to_rfc3339_opts(SecondsFormat::Millis, true)
}

/// The time of a text such as `Sun, 06 Nov 1994 08:49:37 GMT`, the one form that RFC 9110 lets a server write.
pub(crate) fn from_http(text: &str) -> Option<SystemTime> {
    moment(NaiveDateTime::parse_from_str(text, "%a, %d %b %Y %H:%M:%S GMT").ok()?.and_utc())
}

/// The conversion of chrono panics where a platform's time does not reach.
fn moment(time: DateTime<Utc>) -> Option<SystemTime> {
    let whole = Duration::from_secs(time.timestamp().unsigned_abs());
    let whole = match time.timestamp() {
        0.. => SystemTime::UNIX_EPOCH.checked_add(whole)?,
        _ => SystemTime::UNIX_EPOCH.checked_sub(whole)?,
    };
    whole.checked_add(Duration::from_nanos(time.timestamp_subsec_nanos().into()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// The years from 0 to 9999.
    const SECONDS: std::ops::Range<i64> = -62_167_219_200..253_402_300_800;

    fn at(seconds: i64, milliseconds: u64) -> SystemTime {
        let distance = Duration::from_secs(seconds.unsigned_abs());
        let whole = if seconds < 0 { SystemTime::UNIX_EPOCH - distance } else { SystemTime::UNIX_EPOCH + distance };
        whole + Duration::from_millis(milliseconds)
    }

    proptest! {
        #[test]
        fn a_time_that_is_written_and_read_loses_what_is_below_a_millisecond(
            seconds in SECONDS, milliseconds in 0..1000_u64, nanoseconds in 0..1_000_000_u64,
        ) {
            let time = at(seconds, milliseconds);
            let text = to_rfc3339(time + Duration::from_nanos(nanoseconds));
            prop_assert_eq!(from_rfc3339(&text), Some(time), "{}", text);
        }

        #[test]
        fn no_text_does_harm(text in "[0-9TZtz:+. GMTJan,-]{0,30}") {
            from_rfc3339(&text);
            from_http(&text);
        }
    }

    #[test]
    fn a_date_of_http_is_the_same_time_as_in_rfc_3339() {
        let text = "Sun, 06 Nov 1994 08:49:37 GMT";
        assert_eq!(from_http(text), from_rfc3339("1994-11-06T10:49:37+02:00"));
        assert_eq!(from_http(text), Some(at(784_111_777, 0)));
        for text in ["Sun, 06 Nov 1994 08:49:37 CET", "Sun, 31 Nov 1994 08:49:37 GMT", "1994-11-06"] {
            assert_eq!(from_http(text), None, "{text}");
        }
    }

    #[test]
    fn what_rfc_3339_does_not_allow_is_no_time() {
        for text in [
            "2021-02-29T00:00:00Z",
            "2020-13-01T00:00:00Z",
            "2020-04-01T24:00:00Z",
            "2020-04-01T00:60:00Z",
            "2020-04-01T00:00:00",
            "2020-04-01T00:00:00+0200",
            "2020-04-01T00:00:00Z ",
        ] {
            assert_eq!(from_rfc3339(text), None, "{text}");
        }
        assert!(from_rfc3339("2020-02-29T00:00:00+02:00").is_some());
    }

    #[test]
    fn a_year_of_more_digits_becomes_the_nearest() {
        let ages = Duration::from_secs(400_000_000_000);
        assert_eq!(to_rfc3339(SystemTime::UNIX_EPOCH + ages), "9999-12-31T23:59:59.999Z");
        assert_eq!(to_rfc3339(SystemTime::UNIX_EPOCH - ages), "0000-01-01T00:00:00.000Z");
    }
}
