//! Bytes that a text lists one by one, as numbers: `68:75:6e`, `0x68, 0x75`, `6875 6e74`, `[104, 117, 110]`.

use std::ops::Range;

/// The most bytes between two numbers of a list.
const LONGEST_GAP: usize = 3;

/// A list of bytes, and where each of them stands.
#[derive(Default)]
pub(super) struct Listed {
    pub(super) bytes: Vec<u8>,
    places: Vec<Range<usize>>,
}

impl Listed {
    /// Where the bytes in `range` stand.
    pub(super) fn place(&self, range: Range<usize>) -> Range<usize> {
        let of = self.places.get(range).unwrap_or_default();
        of.first().map_or(0, |first| first.start)..of.last().map_or(0, |last| last.end)
    }

    fn clear(&mut self) {
        self.bytes.clear();
        self.places.clear();
    }
}

/// Adds what a word means to a list, and returns whether it means bytes.
type Number = fn(&[u8], Range<usize>, &mut Listed) -> bool;

/// Calls `is_it` with each list of at least `fewest` bytes in `text`, until it returns that this is it.
pub(super) fn any_listed(text: &[u8], fewest: usize, mut is_it: impl FnMut(&Listed) -> bool) -> bool {
    let numbers: [Number; 2] = [hexadecimal, decimal];
    numbers.into_iter().any(|number| {
        let mut listed = Listed::default();
        let mut at = 0;
        while let Some(word) = next_word(text, at) {
            let is_near = word.start - at <= LONGEST_GAP;
            if !is_near && listed.bytes.len() >= fewest && is_it(&listed) {
                return true;
            }
            if !is_near {
                listed.clear();
            }
            at = word.end;
            if !number(text.get(word.clone()).unwrap_or_default(), word, &mut listed) {
                if listed.bytes.len() >= fewest && is_it(&listed) {
                    return true;
                }
                listed.clear();
            }
        }
        listed.bytes.len() >= fewest && is_it(&listed)
    })
}

/// The next letters and digits from `from` on.
fn next_word(text: &[u8], from: usize) -> Option<Range<usize>> {
    let start = from + text.get(from..)?.iter().position(u8::is_ascii_alphanumeric)?;
    let length = text.get(start..)?.iter().take_while(|byte| byte.is_ascii_alphanumeric()).count();
    Some(start..start + length)
}

/// Two digits a byte.
fn hexadecimal(word: &[u8], place: Range<usize>, listed: &mut Listed) -> bool {
    let digits = word.strip_prefix(b"0x").or_else(|| word.strip_prefix(b"0X")).unwrap_or(word);
    let start = place.end - digits.len();
    if digits.is_empty() || !digits.len().is_multiple_of(2) || !digits.iter().all(u8::is_ascii_hexdigit) {
        return false;
    }
    for (index, pair) in digits.chunks(2).enumerate() {
        let value = |digit: &u8| char::from(*digit).to_digit(16).unwrap_or_default() as u8;
        listed.bytes.push(pair.iter().fold(0, |byte, digit| byte << 4 | value(digit)));
        let first = if index == 0 { place.start } else { start + 2 * index };
        listed.places.push(first..start + 2 * index + 2);
    }
    true
}

fn decimal(word: &[u8], place: Range<usize>, listed: &mut Listed) -> bool {
    let number = std::str::from_utf8(word).ok().filter(|word| word.len() <= 3);
    let Some(byte) = number.and_then(|number| number.parse().ok()) else { return false };
    listed.bytes.push(byte);
    listed.places.push(place);
    true
}
