//! Scalars spelled as text, as XML, queries and old JSON responses have them.

use serde_json::Value;

/// The boolean a text spells.
pub(crate) fn boolean(text: &str) -> Option<bool> {
    match text.trim() {
        "true" | "True" | "TRUE" | "1" => Some(true),
        "false" | "False" | "FALSE" | "0" => Some(false),
        _ => None,
    }
}

/// The number a text spells, when it is a whole one that fits.
pub(crate) fn integer(text: &str) -> Option<i64> {
    let text = text.trim();
    text.parse().ok().or_else(|| {
        let number: f64 = text.parse().ok()?;
        // Below 2^53 every whole number has a floating-point form of its own.
        (number.fract() == 0.0 && number.abs() < 9_007_199_254_740_992.0).then_some(number as i64)
    })
}

/// The number a text spells, when it is a finite one.
pub(crate) fn float(text: &str) -> Option<f64> {
    let number: f64 = text.trim().parse().ok()?;
    number.is_finite().then_some(number)
}

/// Whether the floating-point number that `text` spells has all the digits of the text when it is written.
pub(crate) fn holds_digits(text: &str) -> bool {
    // This many digits are always held.
    text.len() <= 15 && !text.contains(['e', 'E'])
        || float(text).is_some_and(|number| digits(text).eq(digits(&Value::from(number).to_string())))
}

/// The digits of a number, without zeros in front and at the end.
fn digits(text: &str) -> impl Iterator<Item = u8> {
    let mantissa = text.split(['e', 'E']).next().unwrap_or_default();
    let digits = mantissa.trim_end_matches(['0', '.']).bytes().filter(u8::is_ascii_digit);
    digits.skip_while(|digit| *digit == b'0')
}

#[cfg(test)]
mod tests {
    use super::holds_digits;

    #[test]
    fn digits_that_are_not_held_are_noticed() {
        for held in [
            "0",
            "-0.0",
            "12.50",
            "9007199254740992",
            "90071992547409920.00",
            "0.1000000000000000000",
            "1.7976931348623157e308",
        ] {
            assert!(holds_digits(held), "{held}");
        }
        for lost in [
            "9007199254740993",
            "-9007199254740993.0",
            "0.12345678901234567890123",
            "0.00000000000000000000e-1x",
            "1e-400",
            "123456789012345e-400",
        ] {
            assert!(!holds_digits(lost), "{lost}");
        }
    }
}
