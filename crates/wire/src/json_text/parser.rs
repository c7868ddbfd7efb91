//! A pull parser over one JSON text. It allocates only for strings with escapes.

use std::borrow::Cow;

use crate::budget::Budget;
use crate::decode_error::{DecodeError, excerpt};
use crate::scan::{equal, find, same};

pub(crate) type Result<T> = std::result::Result<T, Box<DecodeError>>;

/// What kind of value comes next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Token {
    Null,
    True,
    False,
    Number,
    String,
    List,
    Object,
}

/// A position in a JSON text.
pub(crate) struct Parser<'a> {
    text: &'a str,
    at: usize,
    depth: usize,
    max_depth: usize,
    budget: Budget,
}

/// Marks the bytes that end a run of plain string characters: quote and backslash.
fn string_ends(word: u64) -> u64 {
    equal(word, b'"') | equal(word, b'\\')
}

impl<'a> Parser<'a> {
    /// A parser at the start of `text`. What it makes of it may take as much memory as the budget allows.
    pub(crate) fn new(text: &'a str, max_depth: usize, budget: Budget) -> Self {
        Parser { text, at: 0, depth: 0, max_depth, budget }
    }

    /// Takes `bytes` off the memory that decoded values may take.
    #[inline]
    pub(crate) fn charge(&mut self, bytes: usize) -> Result<()> {
        self.budget.take(bytes, self.at)
    }

    /// Takes `bytes` off that memory if there is room for what need not be kept.
    #[inline]
    pub(crate) fn spare(&mut self, bytes: usize) -> bool {
        self.budget.spare(bytes)
    }

    /// Offset of the next byte.
    pub(crate) fn offset(&self) -> usize {
        self.at
    }

    /// Goes back to an earlier offset, at the same depth.
    pub(crate) fn rewind(&mut self, offset: usize, depth: usize) {
        self.at = offset;
        self.depth = depth;
    }

    /// Number of open lists and objects.
    pub(crate) fn depth(&self) -> usize {
        self.depth
    }

    fn byte(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    #[inline]
    fn skip_space(&mut self) {
        // The usual case takes one comparison.
        while let Some(byte) = self.byte()
            && byte <= b' '
            && matches!(byte, b' ' | b'\n' | b'\r' | b'\t')
        {
            self.at += 1;
        }
    }

    #[cold]
    fn unexpected<T>(&self, expected: &str) -> Result<T> {
        let rest = self.rest(self.at);
        let found = match rest.chars().next() {
            None => "the end of the text".to_owned(),
            // Text that is not JSON at all, such as an error page, helps the reader of the message.
            Some(_) if self.depth == 0 => excerpt(rest),
            // Anything inside may be a secret.
            Some(character) => format!("{character:?}"),
        };
        Err(DecodeError::syntax(expected, found, self.at))
    }

    /// The kind of the next value.
    #[inline]
    pub(crate) fn peek(&mut self) -> Result<Token> {
        self.skip_space();
        Ok(match self.byte() {
            Some(b'"') => Token::String,
            Some(b'0'..=b'9' | b'-') => Token::Number,
            Some(b'{') => Token::Object,
            Some(b'[') => Token::List,
            Some(b't') => Token::True,
            Some(b'f') => Token::False,
            Some(b'n') => Token::Null,
            _ => return self.unexpected("a JSON value"),
        })
    }

    /// Reads over `null`, `true` or `false`, whichever [`peek`](Self::peek) saw.
    pub(crate) fn word(&mut self, token: Token) -> Result<()> {
        let word = match token {
            Token::Null => "null",
            Token::True => "true",
            _ => "false",
        };
        if !self.text.as_bytes().get(self.at..).is_some_and(|rest| rest.starts_with(word.as_bytes())) {
            return self.unexpected(word);
        }
        self.at += word.len();
        Ok(())
    }

    /// Reads a number and gives its text.
    pub(crate) fn number(&mut self) -> Result<&'a str> {
        let start = self.at;
        if self.byte() == Some(b'-') {
            self.at += 1;
        }
        match self.byte() {
            Some(b'0') => self.at += 1,
            _ => self.digits()?,
        }
        if self.byte() == Some(b'.') {
            self.at += 1;
            self.digits()?;
        }
        if let Some(b'e' | b'E') = self.byte() {
            self.at += 1;
            if let Some(b'+' | b'-') = self.byte() {
                self.at += 1;
            }
            self.digits()?;
        }
        Ok(self.text.get(start..self.at).unwrap_or_default())
    }

    /// Reads an integer of at most 18 digits, as nearly all are; `None`, and nothing is read, when something else
    /// comes next.
    #[inline]
    pub(crate) fn small_integer(&mut self) -> Option<i64> {
        self.skip_space();
        let rest = self.text.as_bytes().get(self.at..)?;
        let (negative, digits) = match rest {
            [b'-', digits @ ..] => (true, digits),
            digits => (false, digits),
        };
        let mut number = 0;
        let mut count = 0;
        while let Some(digit @ b'0'..=b'9') = digits.get(count) {
            if count == 18 {
                return None;
            }
            number = number * 10 + i64::from(digit - b'0');
            count += 1;
        }
        let has_leading_zero = count > 1 && digits.first() == Some(&b'0');
        if count == 0 || has_leading_zero || matches!(digits.get(count), Some(b'.' | b'e' | b'E')) {
            return None;
        }
        self.at += count + usize::from(negative);
        Some(if negative { -number } else { number })
    }

    fn digits(&mut self) -> Result<()> {
        let start = self.at;
        while self.byte().is_some_and(|byte| byte.is_ascii_digit()) {
            self.at += 1;
        }
        if self.at == start { self.unexpected("a digit") } else { Ok(()) }
    }

    /// Reads a string; `None`, and nothing is read, when something else comes next.
    #[inline]
    pub(crate) fn next_string(&mut self) -> Result<Option<Cow<'a, str>>> {
        self.skip_space();
        if self.byte() == Some(b'"') { self.string().map(Some) } else { Ok(None) }
    }

    /// Reads a string; the opening quote has been peeked.
    #[inline]
    pub(crate) fn string(&mut self) -> Result<Cow<'a, str>> {
        let start = self.at + 1;
        let end = self.string_end(start);
        if self.text.as_bytes().get(end) == Some(&b'"') {
            self.at = end + 1;
            return Ok(Cow::Borrowed(self.text.get(start..end).unwrap_or_default()));
        }
        self.escaped_string(start, end).map(Cow::Owned)
    }

    /// Offset of the first quote or backslash from `at` on, or the end. Raw control characters are not valid
    /// JSON, but unambiguous: a line end in a message, for example.
    #[inline]
    fn string_end(&self, at: usize) -> usize {
        find(self.text.as_bytes(), at, string_ends)
    }

    #[cold]
    fn escaped_string(&mut self, mut start: usize, mut end: usize) -> Result<String> {
        let mut text = String::new();
        loop {
            text.push_str(self.text.get(start..end).unwrap_or_default());
            self.at = end;
            match self.byte() {
                Some(b'"') => {
                    self.at += 1;
                    return Ok(text);
                }
                Some(b'\\') => text.push(self.escape()?),
                _ => return self.unexpected("a closing quote"),
            }
            start = self.at;
            end = self.string_end(start);
        }
    }

    /// Reads `\n`, `\u0041`, a surrogate pair. A lone surrogate becomes U+FFFD: the rest of the response is worth
    /// more than the complaint.
    fn escape(&mut self) -> Result<char> {
        self.at += 1;
        let Some(byte) = self.byte() else { return self.unexpected("an escape") };
        let plain = match byte {
            b'"' | b'\\' | b'/' => byte as char,
            b'b' => '\u{8}',
            b'f' => '\u{c}',
            b'n' => '\n',
            b'r' => '\r',
            b't' => '\t',
            b'u' => return self.unicode_escape(),
            _ => return self.unexpected("one of \\\" \\\\ \\/ \\b \\f \\n \\r \\t \\u"),
        };
        self.at += 1;
        Ok(plain)
    }

    fn unicode_escape(&mut self) -> Result<char> {
        self.at += 1;
        let first = self.hex4()?;
        if let 0xd800..0xdc00 = first
            && self.text.as_bytes().get(self.at..self.at + 2) == Some(b"\\u")
        {
            let back = self.at;
            self.at += 2;
            let second = self.hex4()?;
            if let 0xdc00..0xe000 = second {
                let code = 0x10000 + ((first - 0xd800) << 10) + (second - 0xdc00);
                return Ok(char::from_u32(code).unwrap_or(char::REPLACEMENT_CHARACTER));
            }
            self.at = back;
        }
        Ok(char::from_u32(first).unwrap_or(char::REPLACEMENT_CHARACTER))
    }

    fn hex4(&mut self) -> Result<u32> {
        let digits = self.text.as_bytes().get(self.at..self.at + 4).unwrap_or_default();
        if digits.len() != 4 || !digits.iter().all(u8::is_ascii_hexdigit) {
            return self.unexpected("four hexadecimal digits");
        }
        let code =
            digits.iter().fold(0, |code, digit| code * 16 + (*digit as char).to_digit(16).unwrap_or(0));
        self.at += 4;
        Ok(code)
    }

    /// Enters a list or object; the opening bracket has been peeked.
    pub(crate) fn open(&mut self) -> Result<()> {
        self.depth += 1;
        if self.depth > self.max_depth {
            let limit = format!("at most {} levels of nesting", self.max_depth);
            return Err(DecodeError::syntax(limit, "a deeper one", self.at));
        }
        self.at += 1;
        Ok(())
    }

    /// Moves to the next element of a list; `false` at its end. `first` before the first element.
    #[inline]
    pub(crate) fn next_element(&mut self, first: bool) -> Result<bool> {
        self.next(first, b']', "`,` or `]`")
    }

    /// Moves to the next member of an object and reads its key; `None` at the end.
    pub(crate) fn next_key(&mut self, first: bool) -> Result<Option<Cow<'a, str>>> {
        if self.next_member(first)? { self.key().map(Some) } else { Ok(None) }
    }

    /// Moves to the next member of an object; `false` at its end.
    #[inline]
    pub(crate) fn next_member(&mut self, first: bool) -> Result<bool> {
        self.next(first, b'}', "`,` or `}`")
    }

    /// Reads the key of a member.
    #[inline]
    pub(crate) fn key(&mut self) -> Result<Cow<'a, str>> {
        if self.byte() != Some(b'"') {
            return self.unexpected("a key in quotes");
        }
        let key = self.string()?;
        self.colon()?;
        Ok(key)
    }

    /// The key of a member as it is written, when it has no escapes: whoever knows it reads it with
    /// [`pass_key`](Self::pass_key).
    #[inline]
    pub(crate) fn plain_key(&self) -> Option<&'a [u8]> {
        let rest = self.text.as_bytes().get(self.at..)?.strip_prefix(b"\"")?;
        let end = find(rest, 0, string_ends);
        if rest.get(end) == Some(&b'"') { rest.get(..end) } else { None }
    }

    /// Reads over a key of `length` bytes that has been seen.
    #[inline]
    pub(crate) fn pass_key(&mut self, length: usize) -> Result<()> {
        self.at += length + 2;
        self.colon()
    }

    /// Reads the key of a member if it is `name`, as it mostly is when a table tells which one is next. Names in
    /// tables have no characters that JSON escapes.
    #[inline]
    pub(crate) fn key_is(&mut self, name: &str) -> Result<bool> {
        let end = self.at + 1 + name.len();
        let bytes = self.text.as_bytes();
        // A different name usually has a different length, which is cheaper to detect than different letters.
        if bytes.get(end) != Some(&b'"')
            || self.byte() != Some(b'"')
            || !bytes.get(self.at + 1..end).is_some_and(|key| same(key, name.as_bytes()))
        {
            return Ok(false);
        }
        self.at = end + 1;
        self.colon()?;
        Ok(true)
    }

    #[inline]
    fn colon(&mut self) -> Result<()> {
        self.skip_space();
        if self.byte() != Some(b':') {
            return self.unexpected("`:`");
        }
        self.at += 1;
        Ok(())
    }

    #[inline]
    fn next(&mut self, first: bool, close: u8, expected: &str) -> Result<bool> {
        self.skip_space();
        match self.byte() {
            Some(byte) if byte == close => {
                self.at += 1;
                self.depth -= 1;
                return Ok(false);
            }
            Some(b',') if !first => self.at += 1,
            Some(_) if first => return Ok(true),
            _ => return self.unexpected(expected),
        }
        self.skip_space();
        Ok(true)
    }

    /// Nothing but white space may follow.
    pub(crate) fn end(&mut self) -> Result<()> {
        self.skip_space();
        if self.at == self.text.len() { Ok(()) } else { self.unexpected("the end of the text") }
    }

    /// The text from `start` on.
    pub(crate) fn rest(&self, start: usize) -> &'a str {
        self.text.get(start..).unwrap_or_default()
    }
}
