//! Values of JSON that no parser takes: numbers beyond all numbers, and values within too many others.

use super::notes::Notes;

/// The deepest value that is read; parsers stop a little below.
const DEEPEST: usize = 100;

/// The document with `null` in place of every number that is too large for a number and of every value that is nested too
/// deeply, each noted with its line and column; `None` when there is none.
pub(super) fn without_excess(text: &[u8], notes: &mut Notes) -> Option<Vec<u8>> {
    let mut whole = Vec::with_capacity(text.len());
    let (mut at, mut depth, mut is_changed) = (0, 0, false);
    while let Some(rest) = text.get(at..).filter(|rest| !rest.is_empty()) {
        let (length, excess) = match rest.first() {
            Some(b'"') => (string(rest), None),
            Some(b'{' | b'[') if depth == DEEPEST => (nested(rest), Some("value nested too deeply left out")),
            Some(b'-' | b'0'..=b'9') => {
                let length = rest.iter().take_while(|byte| is_of_number(**byte)).count();
                let is_large = rest.get(..length).is_some_and(is_too_large);
                (length, is_large.then_some("number too large for a number left out"))
            }
            byte => {
                match byte {
                    Some(b'{' | b'[') => depth += 1,
                    Some(b'}' | b']') => depth = depth.saturating_sub(1),
                    _ => {}
                }
                (1, None)
            }
        };
        match excess {
            Some(kind) => {
                notes.add(kind, || place(text, at));
                whole.extend_from_slice(b"null");
                is_changed = true;
            }
            None => whole.extend_from_slice(rest.get(..length).unwrap_or(rest)),
        }
        at += length;
    }
    is_changed.then_some(whole)
}

fn is_of_number(byte: u8) -> bool {
    byte.is_ascii_digit() || matches!(byte, b'-' | b'+' | b'.' | b'e' | b'E')
}

fn is_too_large(number: &[u8]) -> bool {
    let number = std::str::from_utf8(number).ok().and_then(|number| number.parse::<f64>().ok());
    number.is_some_and(f64::is_infinite)
}

/// The length of the text in quotes at the start.
fn string(text: &[u8]) -> usize {
    let mut is_escaped = false;
    let end = text.iter().skip(1).position(|byte| {
        let ends = *byte == b'"' && !is_escaped;
        is_escaped = *byte == b'\\' && !is_escaped;
        ends
    });
    end.map_or(text.len(), |end| end + 2)
}

/// The length of the list or object at the start.
fn nested(text: &[u8]) -> usize {
    let (mut at, mut depth) = (0, 0_usize);
    while let Some(rest) = text.get(at..).filter(|rest| !rest.is_empty()) {
        at += match rest.first() {
            Some(b'"') => string(rest),
            byte => {
                match byte {
                    Some(b'{' | b'[') => depth += 1,
                    Some(b'}' | b']') => depth -= 1,
                    _ => {}
                }
                1
            }
        };
        if depth == 0 {
            return at;
        }
    }
    at
}

/// `line 3, column 14`.
fn place(text: &[u8], at: usize) -> String {
    let before = text.get(..at).unwrap_or(text);
    let line = before.iter().filter(|byte| **byte == b'\n').count() + 1;
    let column = before.iter().rev().take_while(|byte| **byte != b'\n').count() + 1;
    format!("line {line}, column {column}")
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The document as it is read, and what was noted.
    fn read(text: &str) -> (Option<String>, Vec<String>) {
        let mut notes = Notes::default();
        let whole = without_excess(text.as_bytes(), &mut notes);
        let noted = notes.iter().map(|(kind, note)| format!("{}x {kind}: {}", note.count, note.first));
        (whole.map(|whole| String::from_utf8(whole).unwrap()), noted.collect())
    }

    #[test]
    fn values_that_no_parser_takes_are_noted_with_their_place() {
        let number = "number too large for a number left out";
        let (whole, noted) = read("{\"a\": 1e400,\n \"b\": [-1e999, 1e300, \"1e400\"]}");
        assert_eq!(whole.as_deref(), Some("{\"a\": null,\n \"b\": [null, 1e300, \"1e400\"]}"));
        assert_eq!(noted, [format!("2x {number}: line 1, column 7")]);
        let digits = "9".repeat(400);
        assert_eq!(read(&format!("[{digits}]")).0.as_deref(), Some("[null]"));
        let deep = format!("[{}{}, 1]", "[".repeat(5000), "]".repeat(5000));
        let (whole, noted) = read(&deep);
        let whole = whole.unwrap();
        assert!(whole.starts_with(&"[".repeat(100)) && whole.contains("[null]") && whole.ends_with(", 1]"));
        assert_eq!(noted, ["1x value nested too deeply left out: line 1, column 101"]);
        assert!(serde_json::from_str::<serde_json::Value>(&whole).is_ok());
    }

    #[test]
    fn other_documents_stay_as_they_are() {
        for text in [
            "",
            "{",
            "\"",
            "\"\\\"",
            "[1, 1e308x]",
            "]]]",
            "[100000000000000000000000]",
            "{\"a\\\"1e400\": 1}",
        ] {
            assert_eq!(read(text), (None, Vec::new()), "{text}");
        }
    }
}
