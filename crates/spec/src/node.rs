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
    /// Something that is not JSON, which is reported where it stands. Only [`recover`] has it.
    Unreadable,
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
            Value::Unreadable => "no value",
        }
    }
}

/// Reads the JSON document `text`, the file with index `file`. `None` when it is not JSON.
///
/// All mistakes are reported. Repeated keys and trailing commas are passed over.
pub fn read<'a>(text: &'a str, file: u32, diagnostics: &mut Diagnostics) -> Option<Node<'a>> {
    let mut reader = Reader::new(text, file, diagnostics);
    let node = reader.document()?;
    (reader.mistakes == 0).then_some(node)
}

/// Reads a document as [`read`] does, and goes on after mistakes that leave no doubt about what follows: a missing
/// comma, a text whose quotes are missing or wrong, a number in another notation, a comment. `None` when it cannot.
pub fn recover<'a>(text: &'a str, file: u32, diagnostics: &mut Diagnostics) -> Option<Node<'a>> {
    Reader::new(text, file, diagnostics).document()
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
    /// How many mistakes in the syntax there were, apart from repeated keys and trailing commas.
    mistakes: usize,
    /// Whether the last text lacked its closing quote and was taken to end with its line. The comma behind it
    /// cannot be told from its content then.
    is_torn: bool,
    diagnostics: &'d mut Diagnostics,
}

impl<'a, 'd> Reader<'a, 'd> {
    fn new(text: &'a str, file: u32, diagnostics: &'d mut Diagnostics) -> Reader<'a, 'd> {
        let start = if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
        Reader {
            text,
            offset: start,
            file,
            line: 1,
            mark: start,
            column: 1,
            depth: 0,
            mistakes: 0,
            is_torn: false,
            diagnostics,
        }
    }

    fn document(&mut self) -> Option<Node<'a>> {
        let node = self.value()?;
        self.skip_whitespace();
        if self.peek().is_some() {
            return self.fail("the end of the file");
        }
        Some(node)
    }

    fn value(&mut self) -> Option<Node<'a>> {
        self.skip_whitespace();
        let at = self.here();
        let value = match self.peek() {
            Some(b'{') => self.nested(Reader::object)?,
            Some(b'[') => self.nested(Reader::array)?,
            Some(b'"') => self.text(),
            Some(b'-' | b'0'..=b'9') => self.number(),
            _ => self.word_value()?,
        };
        Some(Node { value, at })
    }

    /// A text in double quotes.
    fn text(&mut self) -> Value<'a> {
        let before = self.mistakes;
        let text = self.string();
        if self.mistakes > before { Value::Unreadable } else { Value::String(text) }
    }

    /// `true`, `false`, `null`, or what was meant as a value and is none.
    fn word_value(&mut self) -> Option<Value<'a>> {
        let at = self.here();
        let word = self.bare();
        let (message, hint) = match word {
            "true" => return Some(Value::Bool(true)),
            "false" => return Some(Value::Bool(false)),
            "null" => return Some(Value::Null),
            "" if self.peek() == Some(b'\'') => {
                let text = self.single_quoted();
                (format!("`{text}` in single quotes"), format!("in double quotes: `\"{text}\"`"))
            }
            "" => return self.fail("a value"),
            word if word.starts_with(|c: char| c.is_ascii_digit() || matches!(c, '+' | '.')) => {
                (format!("`{word}` is not a JSON number"), "as in `50` or `0.5`".to_owned())
            }
            word => {
                let hint = match word.to_ascii_lowercase().as_str() {
                    plain @ ("true" | "false" | "null") => format!("`{plain}`, in lower case"),
                    "yes" | "on" => "`true`".to_owned(),
                    "no" | "off" => "`false`".to_owned(),
                    _ => format!("a text is in double quotes: `\"{word}\"`"),
                };
                (format!("expected a value, found `{word}`"), hint)
            }
        };
        self.mistake(at, message, &hint);
        Some(Value::Unreadable)
    }

    /// The letters, digits and marks up to something that separates values. Empty when there are none.
    fn bare(&mut self) -> &'a str {
        let rest = self.text.get(self.offset..).unwrap_or_default();
        let is_part = |c: char| c.is_alphanumeric() || matches!(c, '_' | '-' | '+' | '.' | '$');
        let word = rest.find(|c| !is_part(c)).and_then(|end| rest.get(..end)).unwrap_or(rest);
        self.offset += word.len();
        word
    }

    /// What is in single quotes, or between the first of them and the end of the line.
    fn single_quoted(&mut self) -> &'a str {
        let rest = self.text.get(self.offset + 1..).unwrap_or_default();
        let end = rest.find(['\'', '\n', '\r']).unwrap_or(rest.len());
        self.offset += 1 + end;
        self.take(b'\'');
        rest.get(..end).unwrap_or_default()
    }

    /// Reports a mistake in the syntax.
    fn mistake(&mut self, at: Location, message: String, hint: &str) {
        self.mistakes += 1;
        let error = self.diagnostics.error(at, message);
        if !hint.is_empty() {
            error.hint(hint);
        }
    }

    fn nested(&mut self, read: fn(&mut Self) -> Option<Value<'a>>) -> Option<Value<'a>> {
        if self.depth == MAX_DEPTH {
            let at = self.here();
            self.mistake(at, format!("nested deeper than {MAX_DEPTH} levels"), "");
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
            let key = self.key()?;
            self.skip_whitespace();
            let value = match self.take(b':') {
                true => self.value()?,
                false => {
                    let at = self.here();
                    self.mistake(
                        at,
                        format!("expected `:` after the key `{key}`, found {}", self.found()),
                        "",
                    );
                    match self.peek() {
                        Some(b',' | b'}') => Node { value: Value::Unreadable, at },
                        _ => self.value()?,
                    }
                }
            };
            entries.push(Entry { key, at, value });
            self.separator(b'}', "`,` or `}`")?;
        }
        self.offset += 1;
        self.remove_repeated(&mut entries);
        Some(Value::Object(entries))
    }

    /// The key of an entry; one whose quotes are missing or wrong is reported.
    fn key(&mut self) -> Option<Cow<'a, str>> {
        let at = self.here();
        if self.peek() == Some(b'"') {
            let key = self.string();
            return if self.is_torn { None } else { Some(key) };
        }
        let key = if self.peek() == Some(b'\'') { self.single_quoted() } else { self.bare() };
        if key.is_empty() {
            return self.fail("a key in double quotes");
        }
        self.mistake(at, format!("key `{key}` without double quotes"), &format!("`\"{key}\"`"));
        Some(Cow::Borrowed(key))
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
        let behind = self.here();
        self.skip_whitespace();
        let comma = self.here();
        if !self.take(b',') {
            let begins =
                |byte| matches!(byte, b'"' | b'\'' | b'{' | b'[' | b'-') || byte.is_ascii_alphanumeric();
            return match self.peek() {
                Some(byte) if byte == end => Some(()),
                Some(byte) if begins(byte) => {
                    if !self.is_torn {
                        self.mistake(behind, format!("expected {expected}, found {}", self.found()), "");
                    }
                    self.is_torn = false;
                    Some(())
                }
                _ => self.fail(expected),
            };
        }
        self.is_torn = false;
        self.skip_whitespace();
        if self.peek() == Some(end) {
            let end = char::from(end);
            self.diagnostics.error(comma, format!("comma before `{end}`")).hint("JSON has no trailing comma");
        } else if self.peek() == Some(b',') {
            let at = self.here();
            self.mistake(at, "two commas in a row".to_owned(), "one separates values");
            while self.take(b',') {
                self.skip_whitespace();
            }
        }
        Some(())
    }

    fn string(&mut self) -> Cow<'a, str> {
        let opening = self.here();
        self.is_torn = false;
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
                    let character = self.escape();
                    unescaped.get_or_insert_default().push(character);
                    copied = self.offset;
                }
                Some(b'\n' | b'\r') | None => {
                    self.mistake(opening, "text without its closing quote".to_owned(), "");
                    self.is_torn = true;
                    return Cow::Borrowed("");
                }
                Some(control @ 0..0x20) => {
                    let at = self.here();
                    let hint = format!("`\\u{control:04x}`");
                    self.mistake(at, "a control character in a text".to_owned(), &hint);
                    self.offset += 1;
                }
                Some(_) => self.offset += 1,
            }
        }
        let rest = self.text.get(copied..self.offset).unwrap_or_default();
        self.offset += 1;
        match unescaped {
            None => Cow::Borrowed(rest),
            Some(text) => Cow::Owned(text + rest),
        }
    }

    /// The character that an escape stands for; one that stands for none is reported.
    fn escape(&mut self) -> char {
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
                return self.unicode().unwrap_or_else(|| {
                    let hint = "four hexadecimal digits, or a pair of surrogates";
                    self.mistake(at, "`\\u` without a character".to_owned(), hint);
                    char::REPLACEMENT_CHARACTER
                });
            }
            _ => {
                let hint = "a backslash itself is written `\\\\`";
                self.mistake(at, "`\\` before something that is not escaped".to_owned(), hint);
                return char::REPLACEMENT_CHARACTER;
            }
        };
        self.offset += 1;
        character
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

    fn number(&mut self) -> Value<'a> {
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
        good &= self.bare().is_empty();
        let text = self.text.get(start..self.offset).unwrap_or_default();
        if !good {
            let hint = format!("a text is in double quotes: `\"{text}\"`");
            self.mistake(at, format!("`{text}` is not a JSON number"), &hint);
            return Value::Unreadable;
        }
        Value::Number(text)
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

    /// Steps over white space, and over comments, which are reported.
    fn skip_whitespace(&mut self) {
        while let Some(byte @ (b' ' | b'\t' | b'\r' | b'\n' | b'/' | b'#')) = self.peek() {
            match byte {
                b'/' | b'#' => self.comment(),
                b'\n' => self.next_line(),
                _ => self.offset += 1,
            }
        }
    }

    fn next_line(&mut self) {
        self.offset += 1;
        self.line += 1;
        self.mark = self.offset;
        self.column = 1;
    }

    fn comment(&mut self) {
        let at = self.here();
        self.mistake(
            at,
            "a comment, which JSON does not have".to_owned(),
            "`doc` and `note` hold explanations",
        );
        let rest = self.text.get(self.offset..).unwrap_or_default();
        let end = match rest.strip_prefix("/*") {
            Some(inner) => inner.find("*/").map(|end| end + 4),
            None => rest.find('\n'),
        };
        let end = self.offset + end.unwrap_or(rest.len());
        while self.offset < end {
            match self.peek() {
                Some(b'\n') => self.next_line(),
                _ => self.offset += 1,
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
        self.mistake(at, format!("expected {expected}, found {}", self.found()), "");
        None
    }

    /// What comes next, in words for a message.
    fn found(&self) -> String {
        match self.text.get(self.offset..).and_then(|rest| rest.chars().next()) {
            Some('"') => "a text".to_owned(),
            Some(character) => format!("`{}`", character.escape_debug()),
            None => "the end of the file".to_owned(),
        }
    }
}
