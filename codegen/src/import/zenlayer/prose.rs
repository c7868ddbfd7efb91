//! Limits and defaults that a description states in words.
//!
//! Only sentences that can be read one way count, and only when no other sentence of the same description says
//! something else.

use std::sync::LazyLock;

use cloudspec_spec::language::{Shape, Type};
use regex_lite::{Captures, Regex};

/// Adds what `description` says to `shape`, and returns what it calls the default, whether or not it fits.
pub fn read(description: &str, shape: &mut Shape) -> Option<String> {
    let kind = shape.r#type?;
    match kind {
        Type::Int32 | Type::Int64 | Type::Float | Type::Double => {
            let (low, high) = range(description);
            shape.minimum = low.or_else(|| number(&MINIMUM, description));
            shape.maximum = high.or_else(|| number(&MAXIMUM, description));
            only(&DEFAULT_NUMBER, description, first)
        }
        Type::String => {
            let (low, high) = length(description);
            (shape.min_length, shape.max_length) = (low, high);
            only(&DEFAULT_WORD, description, first)
        }
        Type::Enum => only(&DEFAULT_WORD, description, first),
        Type::Boolean => only(&DEFAULT_WORD, description, first).map(|word| word.to_lowercase()),
        Type::List => {
            shape.max_items = only(&MOST_ELEMENTS, description, |captures| first(captures)?.parse().ok());
            None
        }
        _ => None,
    }
}

fn pattern(text: &str) -> Regex {
    // The patterns are constants of this file; a test compiles them all.
    #[allow(clippy::expect_used)]
    Regex::new(text).expect("a pattern of this file is not valid")
}

static DEFAULT_NUMBER: LazyLock<Regex> = LazyLock::new(|| {
    pattern(r"(?im)^\s*default(?: value)?(?: is)?:? (-?\d+(?:\.\d+)?)(?: [a-z]+)?\s*[.;]?\s*$")
});
static DEFAULT_WORD: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"(?im)^\s*default(?: value)?: ?([a-z][a-z0-9_-]*)\s*[.;]?\s*$"));
static MINIMUM: LazyLock<Regex> = LazyLock::new(|| pattern(r"(?im)^\s*minimum value: (-?\d+(?:\.\d+)?)\b"));
static MAXIMUM: LazyLock<Regex> = LazyLock::new(|| pattern(r"(?im)^\s*maximum value: (-?\d+(?:\.\d+)?)\b"));
static RANGE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?im)^\s*(?:value |available |optional |available value )range: \[(-?\d+(?:\.\d+)?), ?(-?\d+(?:\.\d+)?)\]",
    )
});
static LENGTH: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?i)(?:containing|contain|length limit:|length limit of|must be) (\d+)(?: to |-)(\d+) characters",
    )
});
static LONGEST: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"(?i)(?:containing|contain|length is) up to (\d+) characters"));
static MOST_ELEMENTS: LazyLock<Regex> = LazyLock::new(|| {
    pattern(r"(?i)(?:a maximum of|up to|maximum number of [a-z ]+ (?:in each request )?is) (\d+)\b")
});

fn first(captures: &Captures<'_>) -> Option<String> {
    captures.get(1).map(|group| group.as_str().to_owned())
}

/// What the only match says; nothing when two matches say different things.
fn only<T: PartialEq>(pattern: &Regex, text: &str, read: impl Fn(&Captures<'_>) -> Option<T>) -> Option<T> {
    let mut found = pattern.captures_iter(text).filter_map(|captures| read(&captures));
    let one = found.next()?;
    found.all(|other| other == one).then_some(one)
}

fn number(pattern: &Regex, text: &str) -> Option<f64> {
    only(pattern, text, |captures| first(captures)?.parse().ok())
}

fn pair<T: std::str::FromStr>(captures: &Captures<'_>) -> Option<(T, T)> {
    let bound = |index| captures.get(index).and_then(|group| group.as_str().parse().ok());
    Some((bound(1)?, bound(2)?))
}

fn range(text: &str) -> (Option<f64>, Option<f64>) {
    only(&RANGE, text, pair).unzip()
}

fn length(text: &str) -> (Option<u64>, Option<u64>) {
    match (only(&LENGTH, text, pair), only(&LONGEST, text, |captures| first(captures)?.parse().ok())) {
        (Some((low, high)), None) => (Some(low), Some(high)),
        (None, high) => (None, high),
        (Some(_), Some(_)) => (None, None),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(kind: Type, description: &str) -> String {
        let mut shape = Shape { r#type: Some(kind), ..Shape::default() };
        let default = read(description, &mut shape);
        let mut facts: Vec<String> = Vec::new();
        facts.extend(default.map(|value| format!("default {value}")));
        facts.extend(shape.minimum.map(|bound| format!("from {bound}")));
        facts.extend(shape.maximum.map(|bound| format!("to {bound}")));
        facts.extend(shape.min_length.map(|bound| format!("{bound} characters or more")));
        facts.extend(shape.max_length.map(|bound| format!("{bound} characters or less")));
        facts.extend(shape.max_items.map(|bound| format!("{bound} elements or less")));
        facts.join(", ")
    }

    #[test]
    fn plain_sentences_become_limits_and_others_do_not() {
        let cases = [
            (Type::Int64, "Items.\nDefault value: 20;\nMaximum value: 1000.", "default 20, to 1000"),
            (Type::Int64, "Minimum value: 1 (default value)\nMaximum value: 50.", "from 1, to 50"),
            (Type::Int64, "Value range: [1,100].\nDefault value: 1 Mbps.", "default 1, from 1, to 100"),
            (Type::Int64, "The upper limit is 2000 GB.", ""),
            (Type::Int64, "Default value: 1.\nDefault value: 2.", ""),
            (Type::Double, "Available range: [0.0, 999999.5].", "from 0, to 999999.5"),
            (Type::String, "This can contain up to 64 characters.", "64 characters or less"),
            (
                Type::String,
                "Length limit: 1 to 64 characters.",
                "1 characters or more, 64 characters or less",
            ),
            (Type::String, "Must be 8-16 characters. Must be 8-30 characters.", ""),
            (Type::String, "Default value: 10.0.XX.XX/8.", ""),
            (Type::List, "You can query up to 100 IDs in each request.", "100 elements or less"),
            (Type::List, "The maximum number of disks in each request is 100.", "100 elements or less"),
            (Type::List, "Up to 100, in some regions up to 50.", ""),
        ];
        let failures: Vec<String> = cases
            .iter()
            .filter(|(kind, text, expected)| said(*kind, text) != *expected)
            .map(|(kind, text, expected)| {
                format!("{text:?}: expected {expected:?}, got {:?}", said(*kind, text))
            })
            .collect();
        assert!(failures.is_empty(), "{}", failures.join("\n"));
    }
}
