//! Removes the values of secrets from texts that people will see, however they are encoded there.
//!
//! A service echoes what it got in many ways: percent-encoded in a URL, twice so in a string to sign, escaped in
//! JSON or XML, or several of these on top of each other. So both the text and the secret are decoded until nothing
//! is left to decode, and compared then. In Base64 and hexadecimal digits it is looked for as it would be written
//! there, wherever it stands in what was encoded.

use std::ops::Range;

use cloudspec_wire::Blob;

/// The text that replaces a secret.
pub(crate) const HIDDEN: &str = "***";

/// Shorter values are not searched for: hiding every `1` would hide everything.
const SHORTEST: usize = 4;

/// Shorter pieces of Base64 are found by chance in others.
const SHORTEST_CODED: usize = 6;

/// The largest number of bytes that encode one byte, in one layer of encoding.
const LONGEST_UNIT: usize = 12;

/// The number of layers of encoding that are decoded.
const LAYERS: usize = 8;

/// `text` without the `secrets`.
pub(crate) fn hide(text: &str, secrets: &[String]) -> String {
    let can_be_found = |secret: &&str| (SHORTEST..=LONGEST_UNIT * text.len()).contains(&secret.len());
    let secrets: Vec<&str> = secrets.iter().map(|secret| secret.trim()).filter(can_be_found).collect();
    if secrets.is_empty() {
        return text.to_owned();
    }
    let mut found: Vec<Range<usize>> = Vec::new();
    let layers = [Decoded::of(text), Decoded::of(text).decoded_to_the_end()];
    for secret in secrets {
        let plain = Decoded::of(secret);
        let bare = Decoded::of(secret).decoded_to_the_end();
        layers[0].find(&plain, &mut found);
        // A secret that decodes to almost nothing would match everywhere.
        if bare.bytes.len() >= SHORTEST {
            layers[1].find(&bare, &mut found);
        }
        let mut coded = Vec::new();
        for form in coded_forms(secret) {
            layers.iter().for_each(|layer| layer.find(&Decoded::of(&form), &mut coded));
        }
        found.extend(coded.into_iter().map(|range| whole_word(text, range)));
    }
    without(text, found)
}

/// The forms of `secret` in hexadecimal digits and in Base64, without the letters at the ends that depend on what is
/// encoded before and after it.
fn coded_forms(secret: &str) -> Vec<String> {
    let digits: String = secret.bytes().map(|byte| format!("{byte:02x}")).collect();
    let mut forms = vec![digits.to_ascii_uppercase(), digits];
    for before in 0..3 {
        let bytes = [&[0; 3][..before], secret.as_bytes()].concat();
        let coded = Blob::from(bytes.as_slice()).base64().to_owned();
        let whole = (before * 8).div_ceil(6)..bytes.len() * 8 / 6;
        if let Some(form) = coded.get(whole).filter(|form| form.len() >= SHORTEST_CODED) {
            forms.extend([form.replace('+', "-").replace('/', "_"), form.replace('+', " "), form.to_owned()]);
        }
    }
    forms
}

/// `range` and the letters of Base64 around it, which encode the rest of the secret or the text that contains it.
fn whole_word(text: &str, range: Range<usize>) -> Range<usize> {
    let is_letter = |byte: &u8| byte.is_ascii_alphanumeric() || b"+/-_%".contains(byte);
    let (before, behind) = (text.get(..range.start), text.get(range.end..));
    let before = before.unwrap_or_default().bytes().rev().take_while(is_letter).count();
    let behind =
        behind.unwrap_or_default().bytes().take_while(|byte| is_letter(byte) || *byte == b'=').count();
    range.start - before..range.end + behind
}

/// `text` with what is in `ranges` hidden.
fn without(text: &str, mut ranges: Vec<Range<usize>>) -> String {
    ranges.sort_unstable_by_key(|range| range.start);
    let mut shown = String::with_capacity(text.len());
    let mut end = 0;
    for range in ranges {
        if range.start >= end {
            shown.push_str(text.get(end..range.start).unwrap_or_default());
            shown.push_str(HIDDEN);
        }
        end = end.max(range.end);
    }
    shown.push_str(text.get(end..).unwrap_or_default());
    shown
}

/// Decoded bytes, and the place of each in the original text.
struct Decoded {
    bytes: Vec<u8>,
    places: Vec<Range<usize>>,
}

impl Decoded {
    fn of(text: &str) -> Decoded {
        let places = text
            .char_indices()
            // Every byte of a character refers to the whole character, so that none is cut.
            .flat_map(|(at, c)| std::iter::repeat_n(at..at + c.len_utf8(), c.len_utf8()))
            .collect();
        Decoded { bytes: text.as_bytes().to_vec(), places }
    }

    /// Decodes one layer after the other until nothing changes.
    fn decoded_to_the_end(mut self) -> Decoded {
        for _ in 0..LAYERS {
            let before = self.bytes.len();
            self = self.without_layer();
            if self.bytes.len() == before {
                break;
            }
        }
        self
    }

    fn without_layer(self) -> Decoded {
        let mut decoded = Decoded {
            bytes: Vec::with_capacity(self.bytes.len()),
            places: Vec::with_capacity(self.places.len()),
        };
        let mut at = 0;
        while let Some(rest) = self.bytes.get(at..).filter(|rest| !rest.is_empty()) {
            let unit = percent(rest).or_else(|| json(rest)).or_else(|| xml(rest));
            let (value, length) = unit.unwrap_or_else(|| (Value::Byte(plus_as_space(rest[0])), 1));
            let (Some(first), Some(last)) = (self.places.get(at), self.places.get(at + length - 1)) else {
                break;
            };
            let place = first.start..last.end;
            let mut buffer = [0; 4];
            let bytes: &[u8] = match value {
                Value::Byte(byte) => &[byte],
                Value::Char(c) => c.encode_utf8(&mut buffer).as_bytes(),
            };
            decoded.bytes.extend_from_slice(bytes);
            decoded.places.extend(std::iter::repeat_n(place, bytes.len()));
            at += length;
        }
        decoded
    }

    /// Adds the places of `secret` to `found`.
    fn find(&self, secret: &Decoded, found: &mut Vec<Range<usize>>) {
        let (Some(&first), length) = (secret.bytes.first(), secret.bytes.len()) else { return };
        let mut at = 0;
        while let Some(rest) = self.bytes.get(at..).filter(|rest| rest.len() >= length) {
            let Some(skipped) = rest.iter().position(|byte| *byte == first) else { return };
            at += skipped;
            if self.bytes.get(at..at + length) != Some(&secret.bytes) {
                at += 1;
                continue;
            }
            if let (Some(start), Some(end)) = (self.places.get(at), self.places.get(at + length - 1)) {
                found.push(start.start..end.end);
            }
            at += length;
        }
    }
}

/// The value of an encoded unit.
enum Value {
    Byte(u8),
    Char(char),
}

/// A value and how many bytes it was written with.
type Unit = Option<(Value, usize)>;

/// `%41`
fn percent(text: &[u8]) -> Unit {
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
fn plus_as_space(byte: u8) -> u8 {
    if byte == b'+' { b' ' } else { byte }
}

fn hex(digits: &[u8]) -> Option<u32> {
    digits.iter().try_fold(0, |number, digit| Some(number * 16 + char::from(*digit).to_digit(16)?))
}

#[cfg(test)]
mod tests {
    use cloudspec_wire::query::percent_encode;

    use super::*;

    fn json_text(text: &str) -> String {
        serde_json::Value::from(text).to_string()
    }

    fn base64(text: &str) -> String {
        Blob::from(text.as_bytes()).base64().to_owned()
    }

    fn hex_digits(text: &str) -> String {
        text.bytes().map(|byte| format!("{byte:02x}")).collect()
    }

    #[test]
    fn every_written_form_is_hidden() {
        let secret = "pä\"ss+w/o=r\\d word";
        let percent = percent_encode(secret).into_owned();
        let forms = [
            secret.to_owned(),
            percent.clone(),
            percent.to_ascii_lowercase(),
            percent_encode(&percent).into_owned(),
            percent_encode(&percent_encode(&percent)).into_owned(),
            json_text(secret).trim_matches('"').to_owned(),
            percent_encode(json_text(secret).trim_matches('"')).into_owned(),
            json_text(json_text(secret).trim_matches('"')).trim_matches('"').to_owned(),
            percent.replace("%20", "+"),
            secret.replace('"', "&quot;").replace('ä', "&#xe4;"),
            secret.replace('ä', "\\u00e4").replace('"', "\\u0022").replace("\\d", "\\\\d"),
            secret.replace('ä', "\\xc3\\xa4").replace("\\d", "\\\\d"),
            secret.replace('+', "&plus;").replace('/', "&sol;").replace('=', "&equals;"),
            base64(secret),
            base64(&format!("user:{secret}")),
            base64(&format!(r#"{{"p":{secret}}}"#)),
            base64(&format!("ab{secret}?>")).replace('+', "-").replace('/', "_"),
            percent_encode(&base64(&format!("id:{secret}"))).into_owned(),
            hex_digits(secret),
            hex_digits(secret).to_ascii_uppercase(),
        ];
        let mut wrong = Vec::new();
        for form in forms {
            let shown = hide(&format!("before {form} after, ü"), &[secret.to_owned()]);
            if shown != "before *** after, ü" {
                wrong.push(format!("{form}: {shown}"));
            }
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }

    #[test]
    fn short_values_and_everything_else_stay() {
        let secrets = ["abc".to_owned(), "%41%41%41".to_owned(), String::new()];
        assert_eq!(hide("abc AAA 100% &amp; \\n +", &secrets), "abc AAA 100% &amp; \\n +");
        assert_eq!(hide("secret", &["secret".to_owned(), "secrets".to_owned()]), "***");
        assert_eq!(hide("aaaaaaaaa", &["aaaa".to_owned()]), "******a");
    }
}
