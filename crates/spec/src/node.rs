//! A JSON reader that keeps the location of every value.

use std::borrow::Cow;

use crate::diagnostics::Diagnostics;
use crate::location::Location;

/// How deep objects and arrays may nest. Upstream records nest 28 levels deep, and a level takes up to three of these.
pub const MAX_DEPTH: usize = 128;

/// Up to this many keys are compared with each other rather than sorted to find one that is repeated.
const FEW: usize = 16;

/// A JSON value and its location.
#[derive(Clone, Debug)]
pub struct Node<'a> {
    /// The value.
    pub value: Value<'a>,
    /// Its first character.
    pub at: Location,
}

/// A JSON value.
#[derive(Clone, Debug)]
pub enum Value<'a> {
    /// `null`.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A number, as it is written.
    Number(&'a str),
    /// A string.
    String(Cow<'a, str>),
    /// An array.
    Array(Vec<Node<'a>>),
    /// An object, in the order of the file. No key comes twice.
    Object(Vec<Entry<'a>>),
}

/// A key of an object and its value.
#[derive(Clone, Debug)]
pub struct Entry<'a> {
    /// The key.
    pub key: Cow<'a, str>,
    /// The key's opening quote.
    pub at: Location,
    /// The value.
    pub value: Node<'a>,
}

impl Node<'_> {
    /// What the value is, in words for a message.
    pub fn kind(&self) -> &'static str {
        match self.value {
            Value::Null => "null",
            Value::Bool(_) => "a boolean",
            Value::Number(_) => "a number",
            Value::String(_) => "a text",
            Value::Array(_) => "an array",
            Value::Object(_) => "an object",
        }
    }
}

/// Reads the JSON document `text`, the file with index `file`.
///
/// Repeated keys and trailing commas are reported and passed over; any other mistake in the syntax is reported and
/// ends the reading.
pub fn read<'a>(text: &'a str, file: u32, diagnostics: &mut Diagnostics) -> Option<Node<'a>> {
    let start = if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
    let mut reader =
        Reader { text, offset: start, file, line: 1, mark: start, column: 1, depth: 0, diagnostics };
    let node = reader.value()?;
    reader.skip_whitespace();
    if reader.peek().is_some() {
        return reader.fail("the end of the file");
    }
    Some(node)
}

struct Reader<'a, 'd> {
    text: &'a str,
    offset: usize,
    file: u32,
    line: u32,
    /// An offset in the current line whose column is `column`. It only moves forward, so that a file of one long line
    /// is not counted from its start for every value.
    mark: usize,
    column: u32,
    depth: usize,
    diagnostics: &'d mut Diagnostics,
}

impl<'a> Reader<'a, '_> {
    fn value(&mut self) -> Option<Node<'a>> {
        self.skip_whitespace();
        let at = self.here();
        let value = match self.peek() {
            Some(b'{') => self.nested(Reader::object)?,
            Some(b'[') => self.nested(Reader::array)?,
            Some(b'"') => Value::String(self.string()?),
            Some(b'-' | b'0'..=b'9') => Value::Number(self.number()?),
            _ if self.word("true") => Value::Bool(true),
            _ if self.word("false") => Value::Bool(false),
            _ if self.word("null") => Value::Null,
            _ => return self.fail("a value"),
        };
        Some(Node { value, at })
    }

    fn nested(&mut self, read: fn(&mut Self) -> Option<Value<'a>>) -> Option<Value<'a>> {
        if self.depth == MAX_DEPTH {
            let at = self.here();
            self.diagnostics.error(at, format!("nested deeper than {MAX_DEPTH} levels"));
            return None;
        }
        self.depth += 1;
        self.offset += 1;
        let value = read(self);
        self.depth -= 1;
        value
    }

    fn object(&mut self) -> Option<Value<'a>> {
        let mut entries: Vec<Entry<'a>> = Vec::new();
        self.skip_whitespace();
        while self.peek() != Some(b'}') {
            let at = self.here();
            if self.peek() != Some(b'"') {
                return self.fail("a key in double quotes");
            }
            let key = self.string()?;
            self.skip_whitespace();
            if !self.take(b':') {
                return self.fail("`:` after the key");
            }
            let value = self.value()?;
            entries.push(Entry { key, at, value });
            self.separator(b'}', "`,` or `}`")?;
        }
        self.offset += 1;
        self.remove_repeated(&mut entries);
        Some(Value::Object(entries))
    }

    /// Reports keys that came before in the same object.
    fn remove_repeated(&mut self, entries: &mut Vec<Entry<'a>>) {
        let earlier = |i: usize| entries.iter().take(i);
        let mut numbered = entries.iter().enumerate();
        if entries.len() <= FEW && numbered.all(|(i, entry)| earlier(i).all(|other| other.key != entry.key)) {
            return;
        }
        let mut order: Vec<&Entry<'a>> = entries.iter().collect();
        // Stable: of entries with one key, the first stays first.
        order.sort_by(|a, b| a.key.cmp(&b.key));
        let mut repeated: Vec<(u32, u32)> = order
            .iter()
            .zip(order.iter().skip(1))
            .filter(|(first, second)| first.key == second.key)
            .map(|(_, second)| (second.at.line, second.at.column))
            .collect();
        if repeated.is_empty() {
            return;
        }
        repeated.sort();
        entries.retain(|entry| {
            let again = repeated.binary_search(&(entry.at.line, entry.at.column)).is_ok();
            if again {
                let message = format!("key `{}` is declared twice in this object", entry.key);
                self.diagnostics.error(entry.at, message);
            }
            !again
        });
    }

    fn array(&mut self) -> Option<Value<'a>> {
        let mut elements = Vec::new();
        self.skip_whitespace();
        while self.peek() != Some(b']') {
            elements.push(self.value()?);
            self.separator(b']', "`,` or `]`")?;
        }
        self.offset += 1;
        Some(Value::Array(elements))
    }

    /// Steps over the comma between two elements, up to the next element or `end`.
    fn separator(&mut self, end: u8, expected: &str) -> Option<()> {
        self.skip_whitespace();
        let comma = self.here();
        if !self.take(b',') {
            return if self.peek() == Some(end) { Some(()) } else { self.fail(expected) };
        }
        self.skip_whitespace();
        if self.peek() == Some(end) {
            let end = char::from(end);
            self.diagnostics.error(comma, format!("comma before `{end}`")).hint("JSON has no trailing comma");
        }
        Some(())
    }

    fn string(&mut self) -> Option<Cow<'a, str>> {
        let opening = self.here();
        self.offset += 1;
        let start = self.offset;
        let mut unescaped: Option<String> = None;
        let mut copied = start;
        loop {
            match self.peek() {
                Some(b'"') => break,
                Some(b'\\') => {
                    let text = unescaped.get_or_insert_default();
                    text.push_str(self.text.get(copied..self.offset).unwrap_or_default());
                    let character = self.escape()?;
                    unescaped.get_or_insert_default().push(character);
                    copied = self.offset;
                }
                Some(b'\n' | b'\r') | None => {
                    self.diagnostics.error(opening, "text without its closing quote".to_owned());
                    return None;
                }
                Some(0..0x20) => return self.fail("a control character only as `\\u....`"),
                Some(_) => self.offset += 1,
            }
        }
        let rest = self.text.get(copied..self.offset).unwrap_or_default();
        self.offset += 1;
        Some(match unescaped {
            None => Cow::Borrowed(rest),
            Some(text) => Cow::Owned(text + rest),
        })
    }

    fn escape(&mut self) -> Option<char> {
        let at = self.here();
        self.offset += 1;
        let character = match self.peek() {
            Some(b'"') => '"',
            Some(b'\\') => '\\',
            Some(b'/') => '/',
            Some(b'b') => '\u{8}',
            Some(b'f') => '\u{c}',
            Some(b'n') => '\n',
            Some(b'r') => '\r',
            Some(b't') => '\t',
            Some(b'u') => {
                self.offset += 1;
                let Some(character) = self.unicode() else {
                    let error = self.diagnostics.error(at, "`\\u` without a character".to_owned());
                    error.hint("four hexadecimal digits, or a pair of surrogates");
                    return None;
                };
                return Some(character);
            }
            _ => {
                let error =
                    self.diagnostics.error(at, "`\\` before something that is not escaped".to_owned());
                error.hint("a backslash itself is written `\\\\`");
                return None;
            }
        };
        self.offset += 1;
        Some(character)
    }

    fn unicode(&mut self) -> Option<char> {
        let first = self.hex()?;
        if !(0xd800..0xdc00).contains(&first) {
            return char::from_u32(first);
        }
        if !self.word("\\u") {
            return None;
        }
        let second = self.hex()?.checked_sub(0xdc00).filter(|low| *low < 0x400)?;
        char::from_u32(0x10000 + ((first - 0xd800) << 10) + second)
    }

    fn hex(&mut self) -> Option<u32> {
        let digits = self.text.get(self.offset..self.offset + 4)?;
        if !digits.bytes().all(|digit| digit.is_ascii_hexdigit()) {
            return None;
        }
        self.offset += 4;
        u32::from_str_radix(digits, 16).ok()
    }

    fn number(&mut self) -> Option<&'a str> {
        let at = self.here();
        let start = self.offset;
        self.take(b'-');
        let zero = self.peek() == Some(b'0');
        let integer = self.digits();
        let mut good = integer == 1 || integer > 1 && !zero;
        if self.take(b'.') {
            good &= self.digits() > 0;
        }
        if self.take(b'e') || self.take(b'E') {
            let _ = self.take(b'+') || self.take(b'-');
            good &= self.digits() > 0;
        }
        let text = self.text.get(start..self.offset).unwrap_or_default();
        if !good {
            self.diagnostics.error(at, format!("`{text}` is not a JSON number"));
            return None;
        }
        Some(text)
    }

    fn digits(&mut self) -> usize {
        let start = self.offset;
        while matches!(self.peek(), Some(b'0'..=b'9')) {
            self.offset += 1;
        }
        self.offset - start
    }

    fn word(&mut self, word: &str) -> bool {
        let found = self.text.get(self.offset..).is_some_and(|rest| rest.starts_with(word));
        if found {
            self.offset += word.len();
        }
        found
    }

    fn take(&mut self, byte: u8) -> bool {
        let found = self.peek() == Some(byte);
        if found {
            self.offset += 1;
        }
        found
    }

    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.offset).copied()
    }

    fn skip_whitespace(&mut self) {
        while let Some(byte @ (b' ' | b'\t' | b'\r' | b'\n')) = self.peek() {
            self.offset += 1;
            if byte == b'\n' {
                self.line += 1;
                self.mark = self.offset;
                self.column = 1;
            }
        }
    }

    fn here(&mut self) -> Location {
        let passed = self.text.get(self.mark..self.offset).unwrap_or_default().chars().count();
        self.column = self.column.saturating_add(u32::try_from(passed).unwrap_or(u32::MAX));
        self.mark = self.offset;
        Location { file: self.file, line: self.line, column: self.column }
    }

    fn fail<T>(&mut self, expected: &str) -> Option<T> {
        let at = self.here();
        let found = match self.text.get(self.offset..).and_then(|rest| rest.chars().next()) {
            Some('"') => "a text".to_owned(),
            Some(character) => format!("`{}`", character.escape_debug()),
            None => "the end of the file".to_owned(),
        };
        self.diagnostics.error(at, format!("expected {expected}, found {found}"));
        None
    }
}
