//! A pull parser over one XML text. It allocates only for names of open elements and for references.
//!
//! It reads what answers consist of: elements, texts, references and character data. Attributes, comments,
//! instructions and document types are passed over; entities are never expanded.

use std::borrow::Cow;

use crate::decode::{DecodeError, excerpt};
use crate::scan::{equal, find};

pub(super) type Result<T> = std::result::Result<T, Box<DecodeError>>;

/// Longest name of an entity.
const MAX_REFERENCE: usize = 32;

/// What comes next.
pub(super) enum Event<'a> {
    /// An element of that name, prefix included, begins.
    Start(&'a str),
    /// A piece of text: one text may come in many.
    Text(Cow<'a, str>),
    /// The innermost open element ends.
    End,
    /// The text ends.
    EndOfText,
}

/// A position in an XML text.
pub(super) struct Parser<'a> {
    text: &'a str,
    at: usize,
    open: Vec<&'a str>,
    /// The innermost open element was written `<name/>`.
    ends_at_once: bool,
}

impl<'a> Parser<'a> {
    /// A parser at the start of `body`, which must be UTF-8; a byte order mark is passed over.
    pub(super) fn new(body: &'a [u8]) -> Result<Self> {
        let text = std::str::from_utf8(body).map_err(|error| {
            DecodeError::syntax("UTF-8 text", "bytes that are not UTF-8", error.valid_up_to())
        })?;
        let at = if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
        Ok(Parser { text, at, open: Vec::new(), ends_at_once: false })
    }

    /// Offset of the next byte.
    #[inline]
    pub(super) fn offset(&self) -> usize {
        self.at
    }

    /// What comes next; comments and the like are passed over.
    pub(super) fn next(&mut self) -> Result<Event<'a>> {
        if std::mem::take(&mut self.ends_at_once) {
            self.open.pop();
            return Ok(Event::End);
        }
        loop {
            let bytes = self.text.as_bytes();
            match (bytes.get(self.at), bytes.get(self.at + 1)) {
                (Some(b'<'), Some(b'/')) => return self.end(),
                (Some(b'<'), Some(b'?')) => self.pass("?>")?,
                (Some(b'<'), Some(b'!')) => {
                    if let Some(text) = self.declaration()? {
                        return Ok(Event::Text(Cow::Borrowed(text)));
                    }
                }
                (Some(b'<'), _) => return self.start(),
                (Some(b'&'), _) => return Ok(Event::Text(self.reference())),
                (Some(_), _) => return Ok(Event::Text(Cow::Borrowed(self.plain_text()))),
                (None, _) if self.open.is_empty() => return Ok(Event::EndOfText),
                (None, _) => return self.unexpected("a closing tag"),
            }
        }
    }

    #[inline]
    fn slice(&self, start: usize, end: usize) -> &'a str {
        self.text.get(start..end).unwrap_or_default()
    }

    #[cold]
    fn unexpected<T>(&self, expected: &str) -> Result<T> {
        let rest = self.text.get(self.at..).unwrap_or_default();
        let found = match rest.chars().next() {
            None => THE_END.to_owned(),
            // An answer that is no XML at all, an error page for example, is worth showing.
            Some(_) if self.open.is_empty() => excerpt(rest),
            // Anything inside may be a secret.
            Some(character) => format!("{character:?}"),
        };
        Err(DecodeError::syntax(expected, found, self.at))
    }

    #[inline]
    fn plain_text(&mut self) -> &'a str {
        let start = self.at;
        self.at = find(self.text.as_bytes(), start, |word| equal(word, b'<') | equal(word, b'&'));
        self.slice(start, self.at)
    }

    /// Reads the name of a tag.
    #[inline]
    fn name(&mut self) -> Result<&'a str> {
        let start = self.at;
        let is_name =
            |byte: &u8| !matches!(byte, b'\0'..=b' ' | b'/' | b'>' | b'<' | b'=' | b'"' | b'\'' | b'&');
        self.at += self
            .text
            .as_bytes()
            .get(start..)
            .unwrap_or_default()
            .iter()
            .take_while(|byte| is_name(byte))
            .count();
        if self.at == start {
            self.unexpected("the name of an element")
        } else {
            Ok(self.slice(start, self.at))
        }
    }

    #[inline]
    fn start(&mut self) -> Result<Event<'a>> {
        self.at += 1;
        let name = self.name()?;
        if self.text.as_bytes().get(self.at) != Some(&b'>') {
            self.attributes()?;
        }
        self.at += 1;
        self.open.push(name);
        Ok(Event::Start(name))
    }

    /// Reads over attributes up to the `>`.
    #[cold]
    fn attributes(&mut self) -> Result<()> {
        let bytes = self.text.as_bytes();
        while let Some(byte) = bytes.get(self.at) {
            match byte {
                b'>' => return Ok(()),
                b'"' | b'\'' => {
                    self.at = find(bytes, self.at + 1, |word| equal(word, *byte));
                }
                b'/' if bytes.get(self.at + 1) == Some(&b'>') => {
                    self.at += 1;
                    self.ends_at_once = true;
                    return Ok(());
                }
                b'<' => return self.unexpected("`>`"),
                _ => {}
            }
            self.at += 1;
        }
        self.at = self.at.min(bytes.len());
        self.unexpected("`>`")
    }

    #[inline]
    fn end(&mut self) -> Result<Event<'a>> {
        let start = self.at;
        self.at += 2;
        let Some(name) = self.open.last() else {
            self.at = start;
            return self.unexpected("an opening tag");
        };
        let bytes = self.text.as_bytes();
        let matches = bytes.get(self.at..).is_some_and(|rest| rest.starts_with(name.as_bytes()));
        let mut after = self.at + name.len();
        while let Some(b' ' | b'\t' | b'\r' | b'\n') = bytes.get(after) {
            after += 1;
        }
        if !matches || bytes.get(after) != Some(&b'>') {
            let length = find(bytes, start, |word| equal(word, b'>')) + 1 - start;
            let found = excerpt(self.slice(start, (start + length).min(bytes.len())));
            return Err(DecodeError::syntax(format!("</{}>", excerpt(name)), found, start));
        }
        self.at = after + 1;
        self.open.pop();
        Ok(Event::End)
    }

    /// Reads over everything up to and with `end`.
    fn pass(&mut self, end: &str) -> Result<()> {
        match self.text.get(self.at..).and_then(|rest| rest.find(end)) {
            Some(length) => {
                self.at += length + end.len();
                Ok(())
            }
            None => {
                self.at = self.text.len();
                self.unexpected(&format!("`{end}`"))
            }
        }
    }

    /// Reads a comment, a document type, or character data, which has a text.
    fn declaration(&mut self) -> Result<Option<&'a str>> {
        let rest = self.text.get(self.at..).unwrap_or_default();
        if rest.starts_with("<!--") {
            self.at += "<!--".len();
            return self.pass("-->").map(|()| None);
        }
        if rest.starts_with("<![CDATA[") {
            self.at += "<![CDATA[".len();
            let start = self.at;
            self.pass("]]>")?;
            return Ok(Some(self.slice(start, self.at - "]]>".len())));
        }
        if rest.starts_with("<!DOCTYPE") {
            return self.document_type().map(|()| None);
        }
        self.unexpected("an XML element")
    }

    /// Reads over a document type with all that is declared in it.
    fn document_type(&mut self) -> Result<()> {
        let bytes = self.text.as_bytes();
        let mut depth = 0_usize;
        while let Some(byte) = bytes.get(self.at) {
            match byte {
                b'"' | b'\'' => self.at = find(bytes, self.at + 1, |word| equal(word, *byte)),
                b'<' if self.text.get(self.at..).is_some_and(|rest| rest.starts_with("<!--")) => {
                    self.pass("-->")?;
                    continue;
                }
                b'<' => depth += 1,
                b'>' => depth = depth.saturating_sub(1),
                _ => {}
            }
            self.at += 1;
            if depth == 0 {
                return Ok(());
            }
        }
        self.at = bytes.len();
        self.unexpected("`>`")
    }

    /// Reads `&name;` or `&#10;`. What XML does not predefine stays as it is written, so does a lone `&`.
    #[cold]
    fn reference(&mut self) -> Cow<'a, str> {
        let start = self.at;
        let bytes = self.text.as_bytes();
        let name = bytes.get(start + 1..).unwrap_or_default();
        let length = name
            .iter()
            .take(MAX_REFERENCE)
            .take_while(|byte| byte.is_ascii_alphanumeric() || **byte == b'#')
            .count();
        if bytes.get(start + 1 + length) != Some(&b';') {
            self.at += 1;
            return Cow::Borrowed("&");
        }
        self.at += length + 2;
        match self.slice(start + 1, start + 1 + length) {
            "lt" => Cow::Borrowed("<"),
            "gt" => Cow::Borrowed(">"),
            "amp" => Cow::Borrowed("&"),
            "quot" => Cow::Borrowed("\""),
            "apos" => Cow::Borrowed("'"),
            name => match character(name) {
                Some(character) => Cow::Owned(character.to_string()),
                None => Cow::Borrowed(self.slice(start, self.at)),
            },
        }
    }
}

/// What was found when there was nothing more.
const THE_END: &str = "the end of the text";

/// The character that `#10` or `#xa` stands for.
fn character(name: &str) -> Option<char> {
    let digits = name.strip_prefix('#')?;
    let code = match digits.strip_prefix('x') {
        Some(digits) => u32::from_str_radix(digits, 16),
        None => digits.parse(),
    };
    char::from_u32(code.ok()?).filter(|character| *character != '\0')
}
