//! Decodes a text layer by layer until nothing is left to decode.

use std::ops::Range;

/// The largest number of bytes that encode one byte, in one layer of encoding.
pub(super) const LONGEST_UNIT: usize = 12;

/// The number of layers of encoding that are decoded.
const LAYERS: usize = 8;

/// A part of a text of which a layer is decoded.
pub(super) enum Part<'a> {
    /// The bytes in this range stay.
    Kept(Range<usize>),
    /// The bytes in this range mean these ones.
    Decoded(&'a [u8], Range<usize>),
}

/// Bytes that can be decoded.
pub(super) trait Encoded: Sized {
    fn bytes(&self) -> &[u8];

    /// The parts that `decode` finds.
    fn decoded(&self, decode: impl FnOnce(&[u8], &mut dyn FnMut(Part<'_>))) -> Self;

    /// Decodes one layer after the other until nothing changes.
    fn decoded_to_the_end(mut self) -> Self {
        for _ in 0..LAYERS {
            let before = self.bytes().len();
            self = self.without_line_breaks().without_layer();
            if self.bytes().len() == before {
                break;
            }
        }
        self.without_line_breaks()
    }

    fn without_line_breaks(self) -> Self {
        match memchr::memchr2(b'\r', b'\n', self.bytes()) {
            Some(_) => self.decoded(join_lines),
            None => self,
        }
    }

    fn without_layer(self) -> Self {
        match self.bytes().iter().any(|byte| is_special(*byte)) {
            true => self.decoded(decode_layer),
            false => self,
        }
    }
}

/// Without the places of what was decoded.
impl Encoded for Vec<u8> {
    fn bytes(&self) -> &[u8] {
        self
    }

    fn decoded(&self, decode: impl FnOnce(&[u8], &mut dyn FnMut(Part<'_>))) -> Self {
        let mut decoded = Vec::with_capacity(self.len());
        decode(self, &mut |part| match part {
            Part::Kept(range) => decoded.extend_from_slice(self.get(range).unwrap_or_default()),
            Part::Decoded(bytes, _) => decoded.extend_from_slice(bytes),
        });
        decoded
    }
}

/// Removes line breaks and the indentation of the next line, since a long word may be broken and indented.
fn join_lines(bytes: &[u8], push: &mut dyn FnMut(Part<'_>)) {
    let mut from = 0;
    while let Some(length) = memchr::memchr2(b'\r', b'\n', bytes.get(from..).unwrap_or_default()) {
        push(Part::Kept(from..from + length));
        let rest = bytes.get(from + length..).unwrap_or_default();
        from += length + rest.iter().take_while(|byte| b"\r\n \t".contains(byte)).count();
    }
    push(Part::Kept(from..bytes.len()));
}

/// Whether an encoded unit can begin with this byte.
fn is_special(byte: u8) -> bool {
    matches!(byte, b'%' | b'\\' | b'&' | b'+')
}

fn decode_layer(bytes: &[u8], push: &mut dyn FnMut(Part<'_>)) {
    let (mut from, mut at) = (0, 0);
    while let Some(skipped) = bytes.get(at..).and_then(|rest| rest.iter().position(|byte| is_special(*byte)))
    {
        at += skipped;
        let rest = bytes.get(at..).unwrap_or_default();
        let unit = percent(rest).or_else(|| json(rest)).or_else(|| xml(rest)).or_else(|| plus(rest));
        let Some((value, length)) = unit else {
            at += 1;
            continue;
        };
        let mut buffer = [0; 4];
        let decoded: &[u8] = match value {
            Value::Byte(byte) => &[byte],
            Value::Char(c) => c.encode_utf8(&mut buffer).as_bytes(),
        };
        push(Part::Kept(from..at));
        push(Part::Decoded(decoded, at..at + length));
        at += length;
        from = at;
    }
    push(Part::Kept(from..bytes.len()));
}

/// The value of an encoded unit.
enum Value {
    Byte(u8),
    Char(char),
}

/// A value and how many bytes it was written with.
type Unit = Option<(Value, usize)>;

/// `%41`, and `%u0041` as browsers' `escape` writes it.
fn percent(text: &[u8]) -> Unit {
    if let [b'%', b'u', digits @ ..] = text {
        return json_unicode(digits);
    }
    let [b'%', high, low, ..] = text else { return None };
    let byte = hex(&[*high, *low])?;
    Some((Value::Byte(u8::try_from(byte).ok()?), 3))
}

/// `\n`, `\"`, `\u0041`, and `\x41` as programs print it.
fn json(text: &[u8]) -> Unit {
    let byte = match text {
        [b'\\', b'u', digits @ ..] => return json_unicode(digits),
        [b'\\', b'x', high, low, ..] => {
            let byte = u8::try_from(hex(&[*high, *low])?).ok()?;
            return Some((Value::Byte(byte), 4));
        }
        [b'\\', b'n', ..] => b'\n',
        [b'\\', b'r', ..] => b'\r',
        [b'\\', b't', ..] => b'\t',
        [b'\\', b'b', ..] => 8,
        [b'\\', b'f', ..] => 12,
        [b'\\', byte @ (b'"' | b'\\' | b'/' | b'\''), ..] => *byte,
        _ => return None,
    };
    Some((Value::Byte(byte), 2))
}

fn json_unicode(digits: &[u8]) -> Unit {
    let first = hex(digits.get(..4)?)?;
    if let Some(c) = char::from_u32(first) {
        return Some((Value::Char(c), 6));
    }
    let [b'\\', b'u', ..] = digits.get(4..)? else { return None };
    let second = hex(digits.get(6..10)?)?;
    let c = char::decode_utf16([u16::try_from(first).ok()?, u16::try_from(second).ok()?]).next()?;
    Some((Value::Char(c.ok()?), 12))
}

/// `&amp;`, `&#65;`, `&#x41;`, and the named entities of HTML for characters that occur in keys.
fn xml(text: &[u8]) -> Unit {
    let [b'&', rest @ ..] = text else { return None };
    let end = rest.iter().take(9).position(|byte| *byte == b';')?;
    let name = std::str::from_utf8(rest.get(..end)?).ok()?;
    let c = match name {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "apos" => '\'',
        "plus" => '+',
        "sol" => '/',
        "equals" => '=',
        "nbsp" => ' ',
        number => {
            let number = number.strip_prefix('#')?;
            let code = match number.strip_prefix(['x', 'X']) {
                Some(digits) => u32::from_str_radix(digits, 16),
                None => number.parse(),
            };
            char::from_u32(code.ok()?)?
        }
    };
    Some((Value::Char(c), end + 2))
}

/// In forms a plus means a space, elsewhere it means itself; here both count as equal.
fn plus(text: &[u8]) -> Unit {
    (text.first() == Some(&b'+')).then_some((Value::Byte(b' '), 1))
}

fn hex(digits: &[u8]) -> Option<u32> {
    digits.iter().try_fold(0, |number, digit| Some(number * 16 + char::from(*digit).to_digit(16)?))
}
