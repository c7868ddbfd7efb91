//! Removes the values of secrets from texts that people will see, however they are encoded there.
//!
//! A service echoes what it got in many ways: percent-encoded in a URL, twice so in a string to sign, escaped in
//! JSON or XML, broken into lines, or several of these on top of each other. So both the text and the secret are decoded
//! until nothing is left to decode, and compared then. Text that could be Base64 or hexadecimal digits is decoded as well,
//! from each place where it can begin, and searched in the same way.

use std::ops::Range;

/// The text that replaces a secret.
pub(crate) const HIDDEN: &str = "***";

/// Shorter values are hidden only where they are all of a value: hiding every `1` would hide everything.
const SHORTEST: usize = 4;

/// The number of times that a text in Base64 or hexadecimal digits is decoded: it may contain such a text.
const CODINGS: usize = 2;

/// The largest number of bytes that encode one byte, in one layer of encoding.
const LONGEST_UNIT: usize = 12;

/// The number of layers of encoding that are decoded.
const LAYERS: usize = 8;

/// `text` without the `secrets`.
pub(crate) fn hide(text: &str, secrets: &[String]) -> String {
    let can_be_found = |secret: &&str| (1..=LONGEST_UNIT * text.len()).contains(&secret.len());
    let secrets = secrets.iter().map(|secret| secret.trim()).filter(can_be_found);
    let (secrets, short): (Vec<&str>, Vec<&str>) = secrets.partition(|secret| secret.len() >= SHORTEST);
    let mut found: Vec<Range<usize>> = Vec::new();
    short.iter().for_each(|secret| find_values(text, secret, &mut found));
    if !secrets.is_empty() {
        let wanted = Wanted::of(&secrets);
        let whole = Decoded::of(text);
        wanted.plain.iter().for_each(|secret| whole.find(secret, &mut found));
        let bare = whole.decoded_to_the_end();
        wanted.bare.iter().for_each(|secret| bare.find(secret, &mut found));
        let mut coded = Vec::new();
        bare.find_coded(&wanted, CODINGS, &mut coded);
        found.extend(coded.into_iter().map(|range| whole_word(text, range)));
    }
    without(text, found)
}

/// The secrets that are looked for.
struct Wanted<'a> {
    plain: Vec<Decoded>,
    /// Decoded until nothing is left to decode.
    bare: Vec<Decoded>,
    /// The longest run of letters and digits of each. Most encodings leave it unchanged, so a text without it does not
    /// contain the secret.
    cores: Vec<&'a [u8]>,
    /// Bytes of the shortest one.
    shortest: usize,
}

impl Wanted<'_> {
    fn of<'a>(secrets: &[&'a str]) -> Wanted<'a> {
        let mut bare: Vec<Decoded> =
            secrets.iter().map(|secret| Decoded::of(secret).decoded_to_the_end()).collect();
        // A secret that decodes to almost nothing would match everywhere.
        bare.retain(|secret| secret.bytes.len() >= SHORTEST);
        let core = |secret: &&'a str| {
            let runs = secret.as_bytes().split(|byte| !byte.is_ascii_alphanumeric());
            runs.max_by_key(|run| run.len()).unwrap_or_default()
        };
        Wanted {
            plain: secrets.iter().map(|secret| Decoded::of(secret)).collect(),
            bare,
            cores: secrets.iter().map(core).collect(),
            shortest: secrets.iter().map(|secret| secret.len()).min().unwrap_or_default(),
        }
    }

    fn may_be_in(&self, bytes: &[u8]) -> bool {
        self.cores.iter().any(|core| {
            let Some(first) = core.first() else { return true };
            let mut starts = bytes.iter().enumerate().filter(|(_, byte)| *byte == first).map(|(at, _)| at);
            starts.any(|at| bytes.get(at..).is_some_and(|rest| rest.starts_with(core)))
        })
    }
}

/// Adds to `found` the places where `secret` is a whole value: of a parameter, an attribute, a member or an element.
fn find_values(text: &str, secret: &str, found: &mut Vec<Range<usize>>) {
    for (start, _) in text.match_indices(secret) {
        let end = start + secret.len();
        let before = text.get(..start).and_then(|text| text.bytes().next_back());
        let behind = text.get(end..).and_then(|text| text.bytes().next());
        if before.is_some_and(|byte| b"=\"'>".contains(&byte))
            && behind.is_none_or(|byte| b"&\"'<,; \n".contains(&byte))
        {
            found.push(start..end);
        }
    }
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
            self = self.without_line_breaks().without_layer();
            if self.bytes.len() == before {
                break;
            }
        }
        self.without_line_breaks()
    }

    /// Removes line breaks and the indentation of the next line, since a long word may be broken and indented.
    fn without_line_breaks(self) -> Decoded {
        if !self.bytes.iter().any(|byte| matches!(byte, b'\r' | b'\n')) {
            return self;
        }
        let mut joined = Decoded { bytes: Vec::new(), places: Vec::new() };
        let mut begins = false;
        for (byte, place) in self.bytes.into_iter().zip(self.places) {
            begins = matches!(byte, b'\r' | b'\n') || begins && matches!(byte, b' ' | b'\t');
            if !begins {
                joined.bytes.push(byte);
                joined.places.push(place);
            }
        }
        joined
    }

    fn without_layer(self) -> Decoded {
        if !self.bytes.iter().any(|byte| b"%\\&+".contains(byte)) {
            return self;
        }
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

    /// Adds the places of secrets in Base64 or in hexadecimal digits to `found`.
    fn find_coded(&self, wanted: &Wanted<'_>, codings: usize, found: &mut Vec<Range<usize>>) {
        for alphabet in &ALPHABETS {
            let shortest = wanted.shortest * 8 / alphabet.bits;
            let mut at = 0;
            for run in self.bytes.chunk_by(|left, right| alphabet.has(*left) == alphabet.has(*right)) {
                let start = at;
                at += run.len();
                if run.len() < shortest || !alphabet.has(run[0]) {
                    continue;
                }
                // It is not known where in the run the encoded text begins.
                for first in start..start + alphabet.letters {
                    self.find_in_coded(first..at, alphabet, wanted, codings, found);
                }
            }
        }
    }

    /// The same if `run` is the whole encoded text.
    fn find_in_coded(
        &self,
        run: Range<usize>,
        alphabet: &Alphabet,
        wanted: &Wanted<'_>,
        codings: usize,
        found: &mut Vec<Range<usize>>,
    ) {
        let letters = self.bytes.get(run.clone()).unwrap_or_default();
        let bytes = alphabet.decoded(letters);
        let is_there = wanted.may_be_in(&bytes);
        let is_text = bytes.chunk_by(|left, right| left.is_ascii_graphic() && right.is_ascii_graphic());
        let may_be_deeper = codings > 1 && is_text.into_iter().any(|part| part.len() > wanted.shortest);
        if !is_there && !may_be_deeper {
            return;
        }
        let places = self.places.get(run).unwrap_or_default();
        let place = |index: usize| {
            let (first, last) = (index * 8 / alphabet.bits, ((index + 1) * 8 - 1) / alphabet.bits);
            let start = places.get(first).map_or(0, |place| place.start);
            start..places.get(last).map_or(start, |place| place.end)
        };
        let decoded = Decoded { places: (0..bytes.len()).map(place).collect(), bytes };
        wanted.plain.iter().for_each(|secret| decoded.find(secret, found));
        let bare = decoded.decoded_to_the_end();
        wanted.bare.iter().for_each(|secret| bare.find(secret, found));
        if may_be_deeper {
            bare.find_coded(wanted, codings - 1, found);
        }
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

/// An encoding of bytes as letters.
struct Alphabet {
    /// The value of a letter; `None` for other characters.
    value: fn(u8) -> Option<u8>,
    /// Bits of a letter.
    bits: usize,
    /// The number of letters after which bytes and letters end together.
    letters: usize,
}

const ALPHABETS: [Alphabet; 2] = [
    Alphabet { value: base64_letter, bits: 6, letters: 4 },
    Alphabet { value: hexadecimal_digit, bits: 4, letters: 2 },
];

impl Alphabet {
    fn has(&self, letter: u8) -> bool {
        (self.value)(letter).is_some()
    }

    /// Decodes the letters. An incomplete last byte is left out.
    fn decoded(&self, letters: &[u8]) -> Vec<u8> {
        let mut bytes = Vec::with_capacity(letters.len() * self.bits / 8);
        let (mut held, mut length) = (0_u32, 0);
        for value in letters.iter().filter_map(|letter| (self.value)(*letter)) {
            held = held << self.bits | u32::from(value);
            length += self.bits;
            if length >= 8 {
                length -= 8;
                bytes.push((held >> length & 0xff) as u8);
            }
        }
        bytes
    }
}

/// Of either alphabet of Base64. A space counts as a plus: see [`plus_as_space`].
fn base64_letter(letter: u8) -> Option<u8> {
    Some(match letter {
        b'A'..=b'Z' => letter - b'A',
        b'a'..=b'z' => letter - b'a' + 26,
        b'0'..=b'9' => letter - b'0' + 52,
        b'+' | b'-' | b' ' => 62,
        b'/' | b'_' => 63,
        _ => return None,
    })
}

fn hexadecimal_digit(letter: u8) -> Option<u8> {
    char::from(letter).to_digit(16).and_then(|value| u8::try_from(value).ok())
}

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
fn plus_as_space(byte: u8) -> u8 {
    if byte == b'+' { b' ' } else { byte }
}

fn hex(digits: &[u8]) -> Option<u32> {
    digits.iter().try_fold(0, |number, digit| Some(number * 16 + char::from(*digit).to_digit(16)?))
}

#[cfg(test)]
mod tests {
    use cloudspec_wire::Blob;
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

    /// `text` in lines of seven characters.
    fn broken(text: &str, line_break: &str) -> String {
        let characters: Vec<char> = text.chars().collect();
        characters.chunks(7).map(String::from_iter).collect::<Vec<_>>().join(line_break)
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
            base64(&percent),
            base64(&percent_encode(&percent)),
            base64(&base64(secret)),
            base64(&json_text(secret)),
            hex_digits(&base64(secret)),
            hex_digits(&percent),
            broken(secret, "\n"),
            broken(&percent, "\r\n    "),
            broken(json_text(secret).trim_matches('"'), "\\n"),
            broken(&base64(&format!("id:{secret}")), "\n"),
            broken(&hex_digits(secret), "&#10;"),
            secret.chars().map(|c| format!("%u{:04x}", u32::from(c))).collect(),
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
        assert_eq!(hide("a longer text of plain words, 0123456789abcdef", &["text".repeat(3)]).len(), 46);
    }

    #[test]
    fn a_short_value_is_hidden_where_it_is_all_of_a_value() {
        // A text, and what is shown of it.
        let cases = [
            ("/?Password=7&Page=70", "/?Password=***&Page=70"),
            ("{\"Pin\":\"7\",\"a\":7}", "{\"Pin\":\"***\",\"a\":7}"),
            ("<Pin>7</Pin> 7", "<Pin>***</Pin> 7"),
            ("pin=7", "pin=***"),
            ("took 7 s, HTTP 407", "took 7 s, HTTP 407"),
        ];
        for (text, shown) in cases {
            assert_eq!(hide(text, &["7".to_owned()]), shown);
        }
    }
}
