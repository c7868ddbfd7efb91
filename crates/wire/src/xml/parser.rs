//! Events of one XML text: those of `quick_xml`, without what responses do not need.
//!
//! Attributes, comments, instructions and document types are passed over; entities are never expanded. A text comes
//! in one piece, however references and character data split it.

use std::borrow::Cow;

use quick_xml::Reader;
use quick_xml::errors::{Error, IllFormedError, SyntaxError};
use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::{BytesRef, Event as Xml};

use crate::decode_error::{DecodeError, excerpt};

pub(super) type Result<T> = std::result::Result<T, Box<DecodeError>>;

/// What comes next.
pub(super) enum Event<'a> {
    /// An element of that name, prefix included, begins.
    Start(&'a str),
    /// A text.
    Text(Cow<'a, str>),
    /// The innermost open element ends.
    End,
    /// The text ends.
    EndOfText,
}

/// A position in an XML text.
pub(super) struct Parser<'a> {
    text: &'a str,
    events: Reader<&'a [u8]>,
    /// How many elements are open.
    open: usize,
}

impl<'a> Parser<'a> {
    /// A parser at the start of `text`.
    pub(super) fn new(text: &'a str) -> Self {
        let mut events = Reader::from_str(text);
        let config = events.config_mut();
        config.allow_dangling_amp = true;
        config.expand_empty_elements = true;
        Parser { text, events, open: 0 }
    }

    /// Offset of the next byte. It is counted in 64 bits, and the text is in memory.
    #[inline]
    pub(super) fn offset(&self) -> usize {
        self.events.buffer_position() as usize
    }

    /// The text from the offset `start` up to the next byte.
    pub(super) fn since(&self, start: usize) -> &'a str {
        self.text.get(start..self.offset()).unwrap_or_default()
    }

    /// What comes next; comments and the like are passed over.
    #[inline]
    pub(super) fn next(&mut self) -> Result<Event<'a>> {
        loop {
            let start = self.offset();
            let first = match self.read()? {
                Xml::Text(piece) => piece.into_inner(),
                Xml::CData(piece) => piece.into_inner(),
                Xml::GeneralRef(reference) => resolved(reference),
                Xml::Comment(_) | Xml::PI(_) | Xml::Decl(_) | Xml::DocType(_) => continue,
                event => return self.markup(start, event),
            };
            let text = if self.goes_on() { self.rest_of_text(first)? } else { first };
            if !text.is_empty() {
                return Ok(Event::Text(text));
            }
        }
    }

    /// Whether something other than a tag comes next: more of a text, or something in it.
    #[inline]
    fn goes_on(&self) -> bool {
        match self.text.as_bytes().get(self.offset()..) {
            Some([b'<', b'!' | b'?', ..]) => true,
            Some([b'<', ..] | []) | None => false,
            Some(_) => true,
        }
    }

    /// The text that begins with `text`.
    #[cold]
    fn rest_of_text(&mut self, mut text: Cow<'a, str>) -> Result<Cow<'a, str>> {
        while self.goes_on() {
            let piece = match self.read()? {
                Xml::Text(piece) => piece.into_inner(),
                Xml::CData(piece) => piece.into_inner(),
                Xml::GeneralRef(reference) => resolved(reference),
                Xml::Comment(_) | Xml::PI(_) | Xml::Decl(_) | Xml::DocType(_) => continue,
                // No tag begins here, nor does the text end.
                Xml::Start(_) | Xml::Empty(_) | Xml::End(_) | Xml::Eof => {
                    return Err(self.unexpected("well-formed XML", self.offset()));
                }
            };
            match text.is_empty() {
                true => text = piece,
                false => text.to_mut().push_str(&piece),
            }
        }
        Ok(text)
    }

    #[inline]
    fn read(&mut self) -> Result<Xml<'a>> {
        match self.events.read_event() {
            Ok(event) => Ok(event),
            Err(error) => Err(self.ill_formed(&error)),
        }
    }

    /// A tag, or the end.
    #[inline]
    fn markup(&mut self, start: usize, event: Xml<'a>) -> Result<Event<'a>> {
        match event {
            Xml::Start(tag) => {
                self.open += 1;
                let length = tag.name().as_ref().len();
                let name = self.text.get(start + 1..start + 1 + length).unwrap_or_default();
                if length == 0 {
                    return Err(self.unexpected("the name of an element", start + 1));
                }
                if tag.len() > length
                    && let Some(at) = tag_in_tag(tag.attributes_raw())
                {
                    return Err(self.unexpected("`>`", start + 1 + length + at));
                }
                Ok(Event::Start(name))
            }
            Xml::End(_) => {
                self.open -= 1;
                Ok(Event::End)
            }
            _ if self.open == 0 => Ok(Event::EndOfText),
            _ => Err(self.unexpected("a closing tag", self.text.len())),
        }
    }

    #[cold]
    fn unexpected(&self, expected: &str, offset: usize) -> Box<DecodeError> {
        let rest = self.text.get(offset..).unwrap_or_default();
        let found = match rest.chars().next() {
            None => "the end of the text".to_owned(),
            // What is no XML at all, an error page for example, is worth showing.
            Some(_) if self.open == 0 => excerpt(rest),
            // Anything inside may be a secret.
            Some(character) => format!("{character:?}"),
        };
        DecodeError::syntax(expected, found, offset)
    }

    #[cold]
    fn ill_formed(&self, error: &Error) -> Box<DecodeError> {
        let at = self.events.error_position() as usize;
        let end = self.text.len();
        match error {
            Error::IllFormed(IllFormedError::MismatchedEndTag { expected, found }) => {
                DecodeError::syntax(format!("</{}>", excerpt(expected)), format!("</{}>", excerpt(found)), at)
            }
            Error::IllFormed(IllFormedError::UnmatchedEndTag(found)) => {
                DecodeError::syntax("an opening tag", format!("</{}>", excerpt(found)), at)
            }
            Error::Syntax(SyntaxError::InvalidBangMarkup) => self.unexpected("an XML element", at),
            Error::Syntax(SyntaxError::UnclosedComment) => self.unexpected("`-->`", end),
            Error::Syntax(SyntaxError::UnclosedCData) => self.unexpected("`]]>`", end),
            Error::Syntax(SyntaxError::UnclosedPI | SyntaxError::UnclosedXmlDecl) => {
                self.unexpected("`?>`", end)
            }
            Error::Syntax(_) => self.unexpected("`>`", end),
            _ => self.unexpected("well-formed XML", at),
        }
    }
}

/// What `&name;` or `&#10;` stands for. What XML does not predefine stays as it is written.
#[cold]
fn resolved(reference: BytesRef<'_>) -> Cow<'_, str> {
    let character = reference.resolve_char_ref().ok().flatten().filter(|character| *character != '\0');
    let name = reference.into_inner();
    match (character, resolve_predefined_entity(&name)) {
        (Some(character), _) => Cow::Owned(character.to_string()),
        (None, Some(text)) => Cow::Borrowed(text),
        (None, None) => Cow::Owned(format!("&{name};")),
    }
}

/// Where in the attributes of a tag another tag begins.
#[cold]
fn tag_in_tag(attributes: &str) -> Option<usize> {
    let mut quote = None;
    attributes.bytes().position(|byte| {
        match (byte, quote) {
            (b'"' | b'\'', None) => quote = Some(byte),
            (byte, Some(open)) if byte == open => quote = None,
            _ => {}
        }
        byte == b'<' && quote.is_none()
    })
}
