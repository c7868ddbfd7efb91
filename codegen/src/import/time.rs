//! Strings that are points in time.
//!
//! Metadata calls them strings; that they are times is said by a documented form (`yyyy-MM-ddTHH:mmZ`) or by
//! a documented value. A time without a zone remains a string, because only the provider knows which moment
//! it means.

use std::sync::LazyLock;

use cloudspec_spec::language::Precision;
use cloudspec_wire::Timestamp;
use regex_lite::Regex;

use super::words::words;

/// The last words of names of times, for members that are recognised as times by a value only.
const LAST_WORDS: &[&str] = &[
    "after",
    "at",
    "before",
    "create",
    "created",
    "date",
    "deadline",
    "expiration",
    "expire",
    "expired",
    "finished",
    "from",
    "modified",
    "release",
    "stamp",
    "start",
    "time",
    "timestamp",
    "until",
    "update",
    "updated",
];

static FORM: LazyLock<Regex> = LazyLock::new(|| {
    // The pattern is a constant; the test below compiles it.
    #[allow(clippy::expect_used)]
    Regex::new(r"(?i)yyyy-mm-dd *t *hh(:mm)?(:ss)?z").expect("the pattern is not valid")
});

/// The precision of the string member `name`, if it is a point in time.
pub fn precision(name: &str, example: &str, description: &str) -> Option<Precision> {
    let example = example.trim();
    let form = FORM.captures(description).map(|found| match (found.get(1), found.get(2)) {
        (Some(_), Some(_)) => Precision::Second,
        (Some(_), None) => Precision::Minute,
        _ => Precision::Hour,
    });
    match (form, is_time(example)) {
        (Some(form), true) => Some(form),
        // A misprint, unless the value is in another form altogether.
        (Some(form), false) if example.is_empty() || is_misprint(example) => Some(form),
        (None, is_time) if is_named_like_a_time(name) && (is_time || is_misprint(example)) => {
            Some(precision_of(example))
        }
        _ => None,
    }
}

fn is_time(text: &str) -> bool {
    Timestamp::from(text).to_system_time().is_some()
}

/// Whether a text has a date, a time and the sign for UTC in their places.
fn is_misprint(text: &str) -> bool {
    let parts = text.strip_suffix('Z').and_then(|local| local.split_once('T'));
    parts.is_some_and(|(date, time)| date.matches('-').count() == 2 && !time.is_empty())
}

fn is_named_like_a_time(name: &str) -> bool {
    words(name).last().is_some_and(|last| LAST_WORDS.contains(&last.as_str()))
}

fn precision_of(time: &str) -> Precision {
    let clock = time.split_once(['T', 't', ' ']).map_or("", |(_, clock)| clock);
    match clock.split(['Z', '+', '-']).next().unwrap_or_default().matches(':').count() {
        0 => Precision::Hour,
        1 => Precision::Minute,
        _ => Precision::Second,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_documented_form_or_value_makes_a_time_and_one_without_a_zone_does_not() {
        use Precision::{Hour, Minute, Second};
        let cases = [
            ("StartTime", "2017-08-22T08:45:08Z", "Format: yyyy-MM-ddTHH:mm:ssZ.", Some(Second)),
            ("RebootTime", "2018-01-01T12:05Z", "Format: yyyy-MM-ddTHH:mmZ.", Some(Minute)),
            ("EndTime", "2017-12-06T22Z", "To the hour, yyyy-MM-ddThhZ.", Some(Hour)),
            ("StartTime", "2022-07-11T12:00Z", "The start.", Some(Minute)),
            ("created", "2020-09-16T19:09:30+08:00", "", Some(Second)),
            ("created_at", "2021-03-01T02:03:04.123456789Z", "", Some(Second)),
            ("createTime", "", "Creation time.\nFormat: YYYY-MM-DDThh:mm:ssZ.", Some(Second)),
            ("finished_at", "0001-01-01T00:00:00Z", "", Some(Second)),
            ("StopTime", "2023-11-21T15:00:00Z\n", "", Some(Second)),
            ("AttachedTime", "2017-12-05T2340:00Z", "Format: yyyy-MM-ddTHH:mm:ssZ.", Some(Second)),
            ("TimeStamp", "2014-10-30T05:00:00Z", "", Some(Second)),
            ("NotBefore", "2017-12-07T00:00:00Z", "", Some(Second)),
            ("ExpiredTime", "2019-1-05T09:21:35Z", "When it expires.", Some(Second)),
            // Whatever zone is meant, the value does not say it.
            ("CreationTime", "2021-06-08T12:20:55", "Format: YYYY-MM-DDThh:mmZ.", None),
            ("CreationTime", "2021-12-25 11:33:27", "", None),
            ("StartTime", "2019-12-01 12:05:00", "Format: yyyy-MM-dd HH:mm:ss.", None),
            ("StartTime", "02:00:00", "", None),
            ("LeaseTime", "3650d", "", None),
            ("StartTime", "Now", "", None),
            ("CreationTime", "", "When it was made.", None),
            ("Value", "2020-09-16T19:09:30Z", "A value.", None),
        ];
        let wrong: Vec<String> = cases
            .iter()
            .filter(|(name, example, description, expected)| {
                precision(name, example, description) != *expected
            })
            .map(|case| format!("{case:?}: {:?}", precision(case.0, case.1, case.2)))
            .collect();
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }
}
