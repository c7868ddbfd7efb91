//! Reads JSON with the mistakes that published files have.

use serde::de::DeserializeOwned;

use super::excess::without_excess;
use super::notes::Notes;

/// Reads a JSON document. A byte order mark in front is ignored, and half a surrogate pair, which is what is
/// left of a character where a text was cut, reads as U+FFFD. Numbers beyond all numbers and values nested too deeply
/// read as `null`.
///
/// # Errors
///
/// What is wrong with the JSON otherwise.
pub fn read<T: DeserializeOwned>(text: impl AsRef<[u8]>) -> Result<T, serde_json::Error> {
    read_noting(text, &mut Notes::default())
}

/// Reads a JSON document as [`read`] does, and notes what reads as `null`.
///
/// # Errors
///
/// What is wrong with the JSON otherwise.
pub fn read_noting<T: DeserializeOwned>(
    text: impl AsRef<[u8]>,
    notes: &mut Notes,
) -> Result<T, serde_json::Error> {
    let text = text.as_ref();
    let text = text.strip_prefix("\u{feff}".as_bytes()).unwrap_or(text);
    let error = match serde_json::from_slice(text) {
        Ok(value) => return Ok(value),
        Err(error) => error,
    };
    // Places stay the same: an escape is replaced by one of the same length.
    let whole = without_halves(text);
    let excess = without_excess(whole.as_deref().unwrap_or(text), notes);
    match excess.or(whole) {
        Some(whole) => serde_json::from_slice(&whole),
        None => Err(error),
    }
}

/// Length of `\u` and four digits.
const ESCAPE: usize = 6;

/// The document with every escaped half of a surrogate pair replaced; `None` when there is none.
fn without_halves(text: &[u8]) -> Option<Vec<u8>> {
    let mut whole = Vec::with_capacity(text.len());
    let mut replaced = false;
    let mut rest = text;
    while let Some(index) = rest.iter().position(|&byte| byte == b'\\') {
        let (before, escaped) = rest.split_at(index);
        whole.extend_from_slice(before);
        let length = match (unit(escaped), escaped.get(ESCAPE..).and_then(unit)) {
            (None, _) => escaped.len().min(2),
            (Some(0xd800..=0xdbff), Some(0xdc00..=0xdfff)) => 2 * ESCAPE,
            (Some(_), _) => ESCAPE,
        };
        let (escape, after) = escaped.split_at(length);
        let is_half = length == ESCAPE && unit(escape).is_some_and(|unit| (0xd800..0xe000).contains(&unit));
        whole.extend_from_slice(if is_half { br"\ufffd" } else { escape });
        replaced |= is_half;
        rest = after;
    }
    whole.extend_from_slice(rest);
    replaced.then_some(whole)
}

/// The UTF-16 unit of an escape at the start of `text`.
fn unit(text: &[u8]) -> Option<u16> {
    let digits = text.strip_prefix(br"\u")?.get(..4)?;
    u16::from_str_radix(std::str::from_utf8(digits).ok()?, 16).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_and_halves_of_characters_do_not_end_the_reading() {
        let cases = [
            ("\u{feff}\"a\"", "a"),
            (r#""\ud83d""#, "\u{fffd}"),
            (r#""\ud83d\u0041\ude00\n""#, "\u{fffd}A\u{fffd}\n"),
            (r#""\ud83d\ude00\ud83d""#, "\u{1f600}\u{fffd}"),
            (r#""\\ud83d\ud83d""#, "\\ud83d\u{fffd}"),
        ];
        for (text, expected) in cases {
            assert_eq!(read::<String>(text).unwrap(), expected, "{text}");
        }
        for text in [r#""\"#, r#""\u"#, r#""\ud83d"#, r#""\ud8zz""#, ""] {
            assert!(read::<String>(text).is_err(), "{text}");
        }
    }
}
