//! Removes the values of secrets from texts that people will see, however they are encoded there.
//!
//! A service echoes what it got in many ways: percent-encoded in a URL, twice so in a string to sign, escaped in
//! JSON or XML, broken into lines, or several of these on top of each other. So both the text and the secret are decoded
//! until nothing is left to decode, and compared then. Text that could be Base64 or hexadecimal digits is decoded as well,
//! from each place where it can begin, and searched in the same way, and so are bytes that are listed as numbers. What this
//! costs grows with the length of the text, not with what is found in it or with the length of the secrets.

mod alphabet;
mod cut;
mod decode;
mod listed;
mod needles;
mod search;

use std::ops::Range;

use decode::LONGEST_UNIT;
use needles::{Needles, SHORTEST};

/// The text that replaces a secret.
pub(crate) const HIDDEN: &str = "***";

/// The number of times that a text in Base64 or hexadecimal digits is decoded: it may contain such a text.
const CODINGS: usize = 3;

/// Hides the same secrets in any number of texts.
#[derive(Default)]
pub(crate) struct Hider {
    /// Secrets that are hidden only where they are all of a value.
    short: Vec<String>,
    /// The others; `None` if there is none.
    needles: Option<Needles>,
}

impl Hider {
    /// Hides `secrets` in texts of at most `longest` bytes: so much of a secret is looked for.
    pub(crate) fn new(secrets: &[String], longest: usize) -> Hider {
        let secrets = secrets.iter().map(|secret| secret.trim()).filter(|secret| !secret.is_empty());
        let (long, short): (Vec<&str>, Vec<&str>) = secrets.partition(|secret| secret.len() >= SHORTEST);
        Hider {
            short: short.into_iter().map(str::to_owned).collect(),
            needles: (!long.is_empty()).then(|| Needles::of(&long, longest)),
        }
    }

    /// `text` without the secrets.
    pub(crate) fn hide(&self, text: &str) -> String {
        let mut found: Vec<Range<usize>> = Vec::new();
        self.short.iter().for_each(|secret| find_values(text, secret, &mut found));
        let can_be_there = |needles: &&Needles| needles.shortest <= LONGEST_UNIT * text.len();
        if let Some(needles) = self.needles.as_ref().filter(can_be_there) {
            let mut word = 0..0;
            let mut note = |range, is_coded| {
                let range = whole_characters(text, range);
                match is_coded {
                    true if word.start <= range.start && range.end <= word.end => {}
                    true => {
                        word = whole_word(text, range);
                        found.push(word.clone());
                    }
                    false => found.push(range),
                }
            };
            cut::find(text.as_bytes(), &needles.all, &mut note);
            if search::are_in(text.as_bytes(), needles, CODINGS) {
                search::find(text.as_bytes(), needles, CODINGS, &mut note);
            }
        }
        without(text, found)
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

/// `range` without cutting a character.
fn whole_characters(text: &str, range: Range<usize>) -> Range<usize> {
    let start = (0..=range.start).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0);
    let end = (range.end..text.len()).find(|at| text.is_char_boundary(*at)).unwrap_or(text.len());
    start..end
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

#[cfg(test)]
mod tests {
    use cloudspec_wire::Blob;
    use cloudspec_wire::query::percent_encode;

    use super::*;

    fn hide(text: &str, secrets: &[String]) -> String {
        Hider::new(secrets, text.len()).hide(text)
    }

    fn json_text(text: &str) -> String {
        serde_json::Value::from(text).to_string()
    }

    fn base64(text: &str) -> String {
        Blob::from(text.as_bytes()).base64().to_owned()
    }

    fn hex_digits(text: &str) -> String {
        text.bytes().map(|byte| format!("{byte:02x}")).collect()
    }

    /// The bytes of `text` as numbers.
    fn listed(text: &str, separator: &str, number: impl Fn(u8) -> String) -> String {
        text.bytes().map(number).collect::<Vec<_>>().join(separator)
    }

    fn unicode_escapes(text: &str) -> String {
        text.encode_utf16().map(|unit| format!("\\u{unit:04X}")).collect()
    }

    fn utf16(text: &str) -> Vec<u8> {
        text.encode_utf16().flat_map(u16::to_le_bytes).collect()
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
            listed(secret, ":", |byte| format!("{byte:02x}")),
            listed(secret, "-", |byte| format!("{byte:02X}")),
            listed(secret, " ", |byte| format!("{byte:02x}")),
            listed(secret, ", ", |byte| format!("0x{byte:02x}")),
            listed(secret, "", |byte| format!("0x{byte:02X};")).trim_end_matches(';').to_owned(),
            listed(secret, ", ", |byte| byte.to_string()),
            listed(secret, ",", |byte| byte.to_string()),
            percent_encode(&listed(secret, ":", |byte| format!("{byte:02x}"))).into_owned(),
            listed(base64(secret).trim_end_matches('='), ":", |byte| format!("{byte:02x}")),
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
            secret.chars().map(|c| format!("\\u{{{:x}}}", u32::from(c))).collect(),
            secret.bytes().map(|byte| format!("\\{byte:03o}")).collect(),
            secret.chars().map(|c| format!("&#x{:X};", u32::from(c))).collect(),
            secret
                .chars()
                .map(|c| format!("&#{};", u32::from(c)))
                .map(|c| percent_encode(&c).into_owned())
                .collect(),
            percent_encode(json_text(json_text(secret).trim_matches('"')).trim_matches('"')).into_owned(),
            base64(&unicode_escapes(secret)),
            base64(&base64(&base64(secret))),
            hex_digits(&base64(&hex_digits(secret))),
            base64(&broken(&base64(&format!("id:{secret}")), "\r\n")),
            broken(&base64(&format!("id:{secret}")), "\\\n"),
            percent_encode(&percent_encode(&base64(&format!("id:{secret}")))).into_owned(),
            Blob::from(utf16(secret).as_slice()).base64().to_owned(),
            secret.chars().flat_map(|c| [c, '\0']).filter(|c| *c != '\0' || secret.is_ascii()).collect(),
            secret.replace('\\', "\\\\\\\\\\"),
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
    fn a_secret_of_several_lines_is_hidden_however_lines_are_written() {
        let secret = "-----BEGIN KEY-----\n+MIIEvQIBADANBg\n  /kqh+kiG9w0\n+BAQEFAAS\n-----END KEY-----";
        let form = percent_encode(secret).replace("%20", "+");
        let forms = [
            secret.to_owned(),
            secret.replace('\n', "\r\n"),
            secret.replace('\n', "\n        "),
            json_text(secret).trim_matches('"').to_owned(),
            json_text(json_text(secret).trim_matches('"')).trim_matches('"').to_owned(),
            percent_encode(secret).into_owned(),
            form.clone(),
            percent_encode(&form).into_owned(),
            base64(secret),
            base64(&base64(&format!("key: {secret}"))),
            broken(&base64(secret), "\n+").replace("\n+", "\n"),
            secret.replace('\n', ""),
        ];
        for form in forms {
            let shown = hide(&format!("before {form} after"), &[secret.to_owned()]);
            assert_eq!(shown, "before *** after", "{form}");
        }
    }

    #[test]
    fn characters_beyond_the_basic_plane_are_hidden() {
        let secret = "😀pass🔑word";
        let forms = [
            unicode_escapes(secret),
            unicode_escapes(secret).to_ascii_lowercase(),
            percent_encode(&unicode_escapes(secret)).into_owned(),
            base64(&unicode_escapes(secret)),
            percent_encode(secret).into_owned(),
            Blob::from(utf16(secret).as_slice()).base64().to_owned(),
        ];
        for form in forms {
            assert_eq!(hide(&format!("a {form} b"), &[secret.to_owned()]), "a *** b", "{form}");
        }
    }

    #[test]
    fn what_is_cut_off_of_a_long_secret_is_hidden_as_far_as_it_goes() {
        let token: String = (0..100).map(|number| format!("{number:02x}Tk")).collect();
        let start = &token[..150];
        for (form, behind) in [(start.to_owned(), "..."), (percent_encode(start).into_owned(), "...")] {
            assert_eq!(
                hide(&format!("token {form}{behind}"), std::slice::from_ref(&token)),
                format!("token ***{behind}")
            );
        }
        let coded = base64(start);
        assert_eq!(
            hide(&format!("token {coded} is wrong"), std::slice::from_ref(&token)),
            "token *** is wrong"
        );
    }

    #[test]
    fn what_is_left_of_a_secret_where_a_text_was_cut_is_hidden() {
        let secret = "hun\"ter+22/and more";
        let forms = [
            secret.to_owned(),
            json_text(secret).trim_matches('"').to_owned(),
            percent_encode(secret).into_owned(),
            percent_encode(&percent_encode(secret)).into_owned(),
            base64(secret),
            hex_digits(secret),
        ];
        for form in forms {
            for mark in ["...", "…"] {
                for length in 8..form.len() {
                    let cut = form.get(..length).unwrap();
                    let shown = hide(&format!("found `{cut}{mark}` (byte 7)"), &[secret.to_owned()]);
                    // As many characters as a short secret has may stay.
                    assert!(!shown.contains(form.get(..8).unwrap()), "{cut}: {shown}");
                    assert!(shown.ends_with(&format!("{mark}` (byte 7)")), "{cut}: {shown}");
                }
            }
        }
        for text in ["and so on...", "hun...", "what hunters do… and more"] {
            assert_eq!(hide(text, &[secret.to_owned()]), text);
        }
    }

    #[test]
    fn what_hiding_costs_does_not_grow_with_the_length_of_the_secrets() {
        let cost = |length: usize| {
            let secrets = ["key/+ ".repeat(length / 6)];
            let times = (0..5).map(|_| {
                let began = std::time::Instant::now();
                assert_eq!(hide("The request is not valid: e7f4c6a0-41f2-4b5f", &secrets).len(), 44);
                began.elapsed()
            });
            times.min().unwrap()
        };
        let (short, long) = (cost(6_000), cost(6_000_000));
        assert!(long < short * 10, "6 KB take {short:?}, 6 MB take {long:?}");
    }

    #[test]
    fn what_ends_like_the_beginning_of_an_encoding_is_hidden_whatever_follows() {
        for secret in ["pass\\", "pass%", "pass%4", "pass&", "pass&am", "pass\\u00"] {
            for behind in ["", "\"", "41", "p;", "41;\"x"] {
                for coded in [percent_encode(secret).into_owned(), secret.to_owned()] {
                    let shown = hide(&format!("p={coded}{behind}"), &[secret.to_owned()]);
                    assert!(!shown.contains("pass"), "{secret} {behind}: {shown}");
                }
            }
        }
    }

    #[test]
    fn what_hiding_costs_does_not_grow_with_the_number_of_hits() {
        let secret = "WJALRXUTNFEMI/KEY".to_owned();
        let text = |hits: usize| {
            let part = "plain text of a script; ".repeat(64 * 1024 / 24 / hits);
            base64(&format!("{part}{secret}").repeat(hits))
        };
        let cost = |text: &str| {
            let times = (0..3).map(|_| {
                let began = std::time::Instant::now();
                assert_eq!(hide(text, std::slice::from_ref(&secret)), HIDDEN);
                began.elapsed()
            });
            times.min().unwrap()
        };
        let (one, many) = (cost(&text(1)), cost(&text(1000)));
        assert!(many < one * 5, "one hit takes {one:?}, a thousand take {many:?}");
    }

    #[test]
    fn any_text_is_decoded_without_overflow_or_recursion() {
        let nested = format!("%4{}1", "%3".repeat(200_000));
        let texts =
            ["%".repeat(200_000), "\\".repeat(200_000), "&#".repeat(100_000), nested, "\\u{".repeat(50_000)];
        for text in texts {
            assert_eq!(hide(&text, &["a secret".to_owned()]), text);
        }
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
