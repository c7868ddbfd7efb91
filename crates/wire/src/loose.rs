//! Finds texts by name where no document can be read: one that is cut off, joined from several, wrapped in something else,
//! or not quite JSON or XML.
//!
//! Names are compared without case, `_` and `-`, so `errorcode` is also `ErrorCode` and `error_code`; `requestid` is
//! `Request ID` as well.

/// Most places of a name that are looked at.
const MOST_LABELS: usize = 1000;

/// Longest text that is taken, in bytes. What is longer is no code and no id, and of a message this much is enough.
const LONGEST_TEXT: usize = 8 * 1024;

/// Longest prefix of the name of an XML element.
const LONGEST_PREFIX: usize = 32;

/// The text of the first JSON member that has one of `names`, earlier names first: `"Code": "X"`, `'Code': 'X'`,
/// `\"Code\": \"X\"`, `Code: "X"`.
pub fn member(text: &str, names: &[&str]) -> Option<String> {
    let labels = Labels::of(text, names);
    labels.first(|place| place.quoted('"')).or_else(|| labels.first(|place| place.quoted('\'')))
}

/// The text of the first XML element that has one of `names`, with whatever prefix, earlier names first; where there is
/// none, that of an attribute.
pub fn element(text: &str, names: &[&str]) -> Option<String> {
    let labels = Labels::of(text, names);
    labels.first(Place::element).or_else(|| labels.first(Place::attribute))
}

/// The word after one of `names` in a text for people: `Code: X`, `code=X&..`. `is_word` is given a word and what follows
/// it, and says whether it counts.
pub fn word(text: &str, names: &[&str], is_word: impl Fn(&str, &str) -> bool) -> Option<String> {
    let word = |place: Place<'_>| {
        place.word().filter(|(word, rest)| is_word(word, rest)).map(|(word, _)| word.to_owned())
    };
    Labels::of(text, names).first(word)
}

/// The rest of the line after one of `names` in a text for people: `Message: not now`.
pub fn line(text: &str, names: &[&str]) -> Option<String> {
    Labels::of(text, names).first(Place::line)
}

/// The places of names in a text.
struct Labels<'t> {
    text: &'t str,
    /// Which of the names it is, where it begins, and where it ends.
    found: Vec<(usize, usize, usize)>,
}

impl<'t> Labels<'t> {
    fn of(text: &'t str, names: &[&str]) -> Labels<'t> {
        let mut found = Vec::new();
        let mut at = 0;
        while found.len() < MOST_LABELS {
            let Some(begins) = text.bytes().skip(at).position(is_in_name).map(|offset| at + offset) else {
                break;
            };
            let run = text.bytes().skip(begins).position(|byte| !is_in_name(byte));
            let ends = run.map_or(text.len(), |length| begins + length);
            found.extend(named(text, begins, ends, names));
            at = ends;
        }
        found.sort_by_key(|(rank, begins, _)| (*rank, *begins));
        Labels { text, found }
    }

    fn first(&self, read: impl Fn(Place<'t>) -> Option<String>) -> Option<String> {
        let places = self.found.iter().filter_map(|(_, begins, ends)| {
            Some(Place { before: self.text.get(..*begins)?, after: self.text.get(*ends..)? })
        });
        places.filter_map(read).find(|text| !text.is_empty())
    }
}

fn is_in_name(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'-'
}

/// Which of `names` stands there, with its end.
fn named(text: &str, begins: usize, ends: usize, names: &[&str]) -> Option<(usize, usize, usize)> {
    let is = |name: &&str, end: usize| {
        let letters = text.as_bytes().get(begins..end).unwrap_or_default();
        let letters = letters.iter().filter(|byte| byte.is_ascii_alphanumeric());
        letters.map(u8::to_ascii_lowercase).eq(name.bytes())
    };
    let rank = names.iter().position(|name| is(name, ends));
    // An id is mostly written as a word of its own.
    let with_id = || {
        let id = text.get(ends..ends + 3).filter(|id| id.eq_ignore_ascii_case(" id"))?;
        let ends = ends + id.len();
        let is_whole = !text.as_bytes().get(ends).is_some_and(|byte| is_in_name(*byte));
        let rank = names.iter().position(|name| {
            let letters = text.as_bytes().get(begins..ends).unwrap_or_default();
            let letters = letters.iter().filter(|byte| byte.is_ascii_alphanumeric());
            letters.map(u8::to_ascii_lowercase).eq(name.bytes())
        });
        rank.filter(|_| is_whole).map(|rank| (rank, begins, ends))
    };
    rank.map(|rank| (rank, begins, ends)).or_else(with_id)
}

/// A place where a name stands.
#[derive(Clone, Copy)]
struct Place<'t> {
    before: &'t str,
    after: &'t str,
}

impl<'t> Place<'t> {
    /// The text in `quote`, or a number. The name may be without quotes.
    fn quoted(self, quote: char) -> Option<String> {
        let is_quoted = self.before.ends_with(quote);
        let (_, rest) = opened(self.after, quote).filter(|_| is_quoted).unwrap_or(("", self.after));
        if !is_quoted && self.before.ends_with(['"', '\'']) {
            return None;
        }
        let value = rest.trim_start().strip_prefix(':')?.trim_start();
        let value = value.strip_prefix('[').map_or(value, str::trim_start);
        let Some((escapes, text)) = opened(value, quote) else {
            return Some(value.chars().take_while(char::is_ascii_digit).take(LONGEST_TEXT).collect());
        };
        let text = beginning(text);
        if escapes.is_empty() {
            return Some(unescaped(text.get(..end_of_text(text, quote)?)?));
        }
        let end = text.find(&format!("{escapes}{quote}"))?;
        Some(text.get(..end)?.to_owned())
    }

    fn element(self) -> Option<String> {
        let prefix = self.before.bytes().rev().take(LONGEST_PREFIX).take_while(|byte| *byte != b'<').count();
        let (before, prefix) = self.before.split_at_checked(self.before.len() - prefix)?;
        let is_prefix = prefix.is_empty() || prefix.ends_with(':');
        let is_plain = prefix.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b':');
        let is_tag = self.after.starts_with(['>', ' ', '\t', '\r', '\n']);
        if !(before.ends_with('<') && is_prefix && is_plain && is_tag) {
            return None;
        }
        let tag = beginning(self.after);
        let content = tag.get(tag.find('>')? + 1..)?.trim_start();
        let text = match content.strip_prefix("<![CDATA[") {
            Some(text) => text.split_once("]]>").map(|(text, _)| text),
            None => content.split_once('<').map(|(text, _)| text),
        };
        text.map(|text| text.trim().to_owned())
    }

    fn attribute(self) -> Option<String> {
        let value = self.after.trim_start().strip_prefix('=')?.trim_start();
        let quote = value.chars().next().filter(|quote| matches!(quote, '"' | '\''))?;
        let text = beginning(value.get(1..)?);
        text.split_once(quote).map(|(text, _)| text.trim().to_owned())
    }

    fn word(self) -> Option<(&'t str, &'t str)> {
        let value = self.after.trim_start().strip_prefix([':', '='])?.trim_start();
        let ends = value.bytes().position(|byte| !(is_in_name(byte) || byte == b'.')).unwrap_or(value.len());
        let (word, rest) = value.split_at_checked(ends)?;
        Some((word.trim_end_matches('.'), rest))
    }

    fn line(self) -> Option<String> {
        let value = beginning(self.after.trim_start().strip_prefix(':')?);
        value.lines().next().map(|line| line.trim().to_owned())
    }
}

/// What follows `quote` and the escapes in front of it, with these.
fn opened(text: &str, quote: char) -> Option<(&str, &str)> {
    let rest = text.trim_start_matches('\\');
    let escapes = text.get(..text.len() - rest.len())?;
    Some((escapes, rest.strip_prefix(quote)?))
}

/// The beginning of a text, as far as it is looked at.
fn beginning(text: &str) -> &str {
    // One of four neighbours is the beginning of a character.
    (0..4).find_map(|fewer| text.get(..LONGEST_TEXT - fewer)).unwrap_or(text)
}

/// Where the text of a member ends; `None` when it is cut off, since half a code is another code.
fn end_of_text(text: &str, quote: char) -> Option<usize> {
    let mut is_escaped = false;
    text.bytes().position(|byte| {
        let ends = byte == quote as u8 && !is_escaped;
        is_escaped = byte == b'\\' && !is_escaped;
        ends
    })
}

/// A text as JSON means it, or as it stands where that has no meaning.
fn unescaped(text: &str) -> String {
    serde_json::from_str(&format!("\"{text}\"")).unwrap_or_else(|_| text.replace("\\'", "'"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_found_in_what_is_no_document() {
        let cases = [
            (r#"{"Message": "a\qb", "Code": "X""#, Some("X")),
            (r#"{"Data": [[[{"Code" : "X\u0041\n""#, Some("XA\n")),
            (r#"{"Code": "cut o"#, None),
            (r"{'Code': 'X', 'Message': 'it\'s no'}", Some("X")),
            (r#"{'Message': 'the "Code" is', 'Code': 'X\u0041'}"#, Some("XA")),
            (r"{'Code': 'it\'s no'", Some("it's no")),
            (r"{'Code': 404}", Some("404")),
            (r#"{"Message": "'Code': 'Y'", "Code": "X""#, Some("X")),
            (r"{'Code': 'cut o", None),
            (r#"{"Code": 404, "#, Some("404")),
            (r#"{"Code": null, "Code": "X""#, Some("X")),
            (r#"{"Code": ["X"]"#, Some("X")),
            (r#"{Message: "m", Code: "X""#, Some("X")),
            (r#"{"message": "{\"code\": \"X\", \"a\""#, Some("X")),
            (r#"{"a": "{\\\"Code\\\":\\\"X\\\"}"#, Some("X")),
            (r#"{"CODE": "X""#, Some("X")),
            (r#"{"ErrorCode": "X", "Message": "Code""#, None),
            ("<Error><Code>X</Code><Mess", Some("X")),
            ("junk <error><CODE>X</CODE><Mess", Some("X")),
            ("<Message>a & b</Message><e:Code a='b'>\r\nX\r\n</e:Code>", Some("X")),
            ("<Code><![CDATA[X]]></Code>", Some("X")),
            ("<Code/><Code></Code><Code>X</", Some("X")),
            ("<Error RequestId='R' Code='X' Message", Some("X")),
            ("<Code>cut o", None),
            ("<CodeName>X</CodeName></Code>X", None),
            ("Code Code <", None),
            ("", None),
        ];
        for (text, expected) in cases {
            let found = member(text, &["code"]).or_else(|| element(text, &["code"]));
            assert_eq!(found.as_deref(), expected, "{text}");
        }
    }

    #[test]
    fn words_and_lines_are_found_in_texts_for_people() {
        let cases = [
            ("Code: X.Y\nMessage: not now, later\n", Some("X.Y"), Some("not now, later")),
            ("code=X.Y&message=later", Some("X.Y"), None),
            ("the error (code: X.Y)", Some("X.Y"), None),
            ("code: X.Y.", Some("X.Y"), None),
            ("barcode: X", None, None),
            ("code X", None, None),
            ("code:", None, None),
            ("code: the error", None, None),
        ];
        for (text, code, message) in cases {
            assert_eq!(word(text, &["code"], |_, rest| !rest.starts_with(' ')).as_deref(), code, "{text}");
            assert_eq!(line(text, &["message"]).as_deref(), message, "{text}");
        }
        let id = word("A page. Request ID: R-1 (mirror)", &["requestid"], |_, _| true);
        assert_eq!(id.as_deref(), Some("R-1"));
    }

    #[test]
    fn what_repeats_a_name_is_read_in_time() {
        for part in ["\"Code\":\"", "<Code ", "Code=\"", "{\\\"Code\\\":\\\"", "Code: "] {
            let text = part.repeat(1_000_000 / part.len());
            let began = std::time::Instant::now();
            let _ = member(&text, &["code"]).or_else(|| element(&text, &["code"]));
            assert!(began.elapsed().as_secs() < 5, "{part}");
        }
    }
}
