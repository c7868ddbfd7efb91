//! Reading XML into records.

use std::borrow::Cow;

use serde_json::{Map as Object, Value};

use super::STRAY_TEXT;
use super::parser::{Event, Parser, Result};
use crate::decode::{Decode, DecodeError, HIDDEN, Mismatch, excerpt};
use crate::extra::{append, extra_of, with_extra};
use crate::json::element;
use crate::presence::{Seen, empty, is_blank, note_missing};
use crate::scalar::{boolean, float, integer};
use crate::{Datum, Field, List, Map, Record, Repeat, Slot, View};

/// Reads the answer `body` into `output`. The name of the outermost element does not matter.
///
/// Elements that the schema does not know are kept in each record's [`Extra`](crate::Extra).
///
/// # Errors
///
/// When `body` is not well-formed, or, with [`Mismatch::Fail`], when a value does not fit its field.
pub fn decode(
    body: &[u8],
    output: &mut dyn Record,
    options: &Decode,
) -> std::result::Result<(), DecodeError> {
    read(body, output, options).map_err(|error| *error)
}

fn read(body: &[u8], output: &mut dyn Record, options: &Decode) -> Result<()> {
    let mut reader = Reader {
        parser: Parser::new(body)?,
        keep: options.mismatch == Mismatch::Keep,
        kept: Value::Null,
        depth: 0,
        max_depth: options.max_depth,
    };
    reader.root(output)
}

struct Reader<'a> {
    parser: Parser<'a>,
    keep: bool,
    /// What came with the last [`Fit::Kept`].
    kept: Value,
    depth: usize,
    max_depth: usize,
}

/// What is between the tags of an element.
enum Content<'a> {
    Text(Cow<'a, str>),
    Tree(Value),
}

/// How an element came, where the field does not tell.
#[derive(Clone, Copy, PartialEq)]
enum Fit {
    Usual,
    /// A list or map without elements.
    Empty,
    /// Something to be kept beside the field; it is in [`Reader::kept`].
    Kept,
}

impl<'a> Reader<'a> {
    fn root(&mut self, output: &mut dyn Record) -> Result<()> {
        let root = loop {
            match self.parser.next()? {
                Event::Start(root) => break root,
                Event::Text(text) if text.trim().is_empty() => {}
                Event::Text(text) => return Err(self.syntax("an XML element", excerpt(&text))),
                Event::End | Event::EndOfText => {
                    return Err(self.syntax("an XML element", "the end of the text"));
                }
            }
        };
        // An answer that is one bare member is taken as that member.
        match output.schema().position(root, 0) {
            Some(index) if !root.ends_with("Response") => {
                let mut seen = Seen::default();
                self.member(output, index, &mut seen)?;
                note_missing(output, &seen);
            }
            _ => self.record(output)?,
        }
        self.end_of_text()
    }

    fn end_of_text(&mut self) -> Result<()> {
        loop {
            let start = self.offset();
            match self.parser.next()? {
                Event::EndOfText => return Ok(()),
                Event::Text(text) if text.trim().is_empty() => {}
                _ => return Err(DecodeError::syntax("the end of the text", "more of it", start)),
            }
        }
    }

    #[cold]
    fn syntax(&self, expected: &str, found: impl Into<String>) -> Box<DecodeError> {
        DecodeError::syntax(expected, found, self.offset())
    }

    fn offset(&self) -> usize {
        self.parser.offset()
    }

    fn deeper<T>(&mut self, read: impl FnOnce(&mut Self) -> Result<T>) -> Result<T> {
        if self.depth >= self.max_depth {
            return Err(self.syntax(&format!("at most {} levels of nesting", self.max_depth), "a deeper one"));
        }
        self.depth += 1;
        let result = read(self);
        self.depth -= 1;
        result
    }

    fn record(&mut self, record: &mut dyn Record) -> Result<()> {
        self.deeper(|reader| reader.members(record))
    }

    fn members(&mut self, record: &mut dyn Record) -> Result<()> {
        let schema = record.schema();
        let mut seen = Seen::default();
        let mut expected = 0;
        loop {
            let name = match self.parser.next()? {
                Event::Start(name) => name,
                Event::End | Event::EndOfText => break,
                Event::Text(text) => {
                    keep_stray_text(record, &text);
                    continue;
                }
            };
            match schema.position(name, expected) {
                Some(index) => {
                    expected = index + 1;
                    self.member(record, index, &mut seen)?;
                }
                None => {
                    let value = self.any().map_err(|error| error.in_member(name))?;
                    with_extra(record, |extra| extra.add(name, value));
                }
            }
        }
        note_missing(record, &seen);
        Ok(())
    }

    fn member(&mut self, record: &mut dyn Record, index: usize, seen: &mut Seen) -> Result<()> {
        // `position` gives indices of fields.
        let field = &record.schema().fields[index];
        let came_before = seen.mark(index);
        if came_before && field.repeat == Repeat::One {
            return self.repeated(record, field);
        }
        let plain_list = field.repeat == Repeat::List { wrapper: None };
        if came_before && plain_list {
            refill(record, index);
        }
        match self.slot(record.slot(index), field) {
            Ok(fit) => {
                let kept = std::mem::take(&mut self.kept);
                if plain_list && !came_before && is_blank_list(record, index, fit, &kept) {
                    empty(record.slot(index));
                    with_extra(record, |extra| extra.note_empty(index));
                    return Ok(());
                }
                match fit {
                    Fit::Usual => {}
                    Fit::Empty => with_extra(record, |extra| extra.note_empty(index)),
                    Fit::Kept => with_extra(record, |extra| extra.add(field.wire, kept)),
                }
                Ok(())
            }
            Err(mut error) => {
                if error.mismatch && field.secret {
                    error.found = HIDDEN.to_owned();
                }
                Err(error.in_member(field.wire))
            }
        }
    }

    /// An element that came before although it is no list: the first stays in the field, others are kept.
    fn repeated(&mut self, record: &mut dyn Record, field: &Field) -> Result<()> {
        let value = self.any().map_err(|error| error.in_member(field.wire))?;
        with_extra(record, |extra| extra.add(field.wire, value));
        Ok(())
    }

    fn slot(&mut self, slot: Slot<'_>, field: &'static Field) -> Result<Fit> {
        Ok(match slot {
            Slot::OptStr(target) => self.text(|text| *target = Some(text.into_owned()))?,
            Slot::Str(target) => self.text(|text| *target = text.into_owned())?,
            Slot::Time(target) => self.text(|text| target.set(text.into_owned()))?,
            Slot::Blob(target) => self.text(|text| target.set(text.into_owned()))?,
            Slot::Enum(target) => self.text(|text| target.set(&text))?,
            Slot::OptInt(target) => self.scalar("an integer", integer, |number| *target = Some(number))?,
            Slot::Int(target) => self.scalar("an integer", integer, |number| *target = number)?,
            Slot::OptBool(target) => self.scalar("a boolean", boolean, |flag| *target = Some(flag))?,
            Slot::Bool(target) => self.scalar("a boolean", boolean, |flag| *target = flag)?,
            Slot::OptFloat(target) => self.scalar("a number", float, |number| *target = Some(number))?,
            Slot::Float(target) => self.scalar("a number", float, |number| *target = number)?,
            Slot::Any(target) => {
                *target = self.any()?;
                Fit::Usual
            }
            Slot::Record(record) => {
                self.record(record)?;
                Fit::Usual
            }
            Slot::List(list) => self.list(list, field)?,
            Slot::Map(map) => self.map(map, field)?,
            Slot::Opt(option) => {
                let fit = self.slot(option.fill(), field)?;
                if fit != Fit::Usual {
                    option.clear();
                }
                fit
            }
            Slot::Extra(_) => Fit::Usual,
        })
    }

    #[inline]
    fn text(&mut self, set: impl FnOnce(Cow<'a, str>)) -> Result<Fit> {
        let start = self.offset();
        match self.content()? {
            Content::Text(text) => {
                set(text);
                Ok(Fit::Usual)
            }
            Content::Tree(found) => self.does_not_fit("a text", found, start),
        }
    }

    fn scalar<T>(
        &mut self,
        expected: &'static str,
        parse: impl Fn(&str) -> Option<T>,
        set: impl FnOnce(T),
    ) -> Result<Fit> {
        let start = self.offset();
        match self.content()? {
            Content::Text(text) => match parse(&text) {
                Some(value) => {
                    set(value);
                    Ok(Fit::Usual)
                }
                None if text.trim().is_empty() => {
                    self.kept = Value::String(text.into_owned());
                    Ok(Fit::Kept)
                }
                None => self.does_not_fit(expected, Value::String(text.into_owned()), start),
            },
            Content::Tree(found) => self.does_not_fit(expected, found, start),
        }
    }

    #[cold]
    fn does_not_fit(&mut self, expected: &str, found: Value, offset: usize) -> Result<Fit> {
        if self.keep {
            self.kept = found;
            return Ok(Fit::Kept);
        }
        let found = match found {
            Value::String(text) => format!("`{}`", excerpt(&text)),
            // What is in them may be a secret that only its own field tells.
            _ => "elements".to_owned(),
        };
        Err(DecodeError::mismatch(expected, found, offset))
    }

    fn list(&mut self, list: &mut dyn List, field: &'static Field) -> Result<Fit> {
        let Repeat::List { wrapper: Some(wrapper) } = field.repeat else {
            return self.element(list, field);
        };
        let mut beside = Object::new();
        self.deeper(|reader| {
            loop {
                match reader.parser.next()? {
                    Event::End | Event::EndOfText => return Ok(()),
                    Event::Start(name) if name == wrapper => {
                        let fit = reader.element(list, field).map_err(|error| error.in_member(wrapper))?;
                        if fit == Fit::Kept && reader.keep {
                            add(&mut beside, wrapper, std::mem::take(&mut reader.kept));
                        }
                    }
                    next => reader.beside(next, &mut beside)?,
                }
            }
        })?;
        Ok(self.with_beside(beside, list.is_empty()))
    }

    /// The current element as one more of `list`.
    fn element(&mut self, list: &mut dyn List, field: &'static Field) -> Result<Fit> {
        let index = list.len();
        let fit = self.slot(list.push(), element(field)).map_err(|error| error.in_element(index))?;
        if fit == Fit::Kept && self.keep {
            list.truncate(index);
        }
        Ok(if fit == Fit::Empty { Fit::Usual } else { fit })
    }

    fn map(&mut self, map: &mut dyn Map, field: &'static Field) -> Result<Fit> {
        let mut beside = Object::new();
        self.deeper(|reader| {
            loop {
                match reader.parser.next()? {
                    Event::End | Event::EndOfText => return Ok(()),
                    Event::Start(name) => {
                        let entry = map.entry(name.to_owned());
                        let fit =
                            reader.slot(entry, element(field)).map_err(|error| error.in_member(name))?;
                        if fit == Fit::Kept && reader.keep {
                            add(&mut beside, name, std::mem::take(&mut reader.kept));
                        }
                    }
                    next => reader.beside(next, &mut beside)?,
                }
            }
        })?;
        Ok(self.with_beside(beside, map.is_empty()))
    }

    /// Keeps what is beside the elements of a list or map, white space left out.
    fn beside(&mut self, next: Event<'a>, beside: &mut Object<String, Value>) -> Result<()> {
        match next {
            Event::Start(name) => {
                let value = self.any().map_err(|error| error.in_member(name))?;
                add(beside, name, value);
            }
            Event::Text(text) if text.trim().is_empty() => {}
            Event::Text(text) => add(beside, STRAY_TEXT, Value::String(text.into_owned())),
            Event::End | Event::EndOfText => {}
        }
        Ok(())
    }

    fn with_beside(&mut self, beside: Object<String, Value>, is_empty: bool) -> Fit {
        if !beside.is_empty() {
            self.kept = Value::Object(beside);
            return Fit::Kept;
        }
        if is_empty { Fit::Empty } else { Fit::Usual }
    }

    /// What is up to the closing tag: text, or a tree when there are elements in it.
    #[inline]
    fn content(&mut self) -> Result<Content<'a>> {
        let mut text = Cow::Borrowed("");
        loop {
            match self.parser.next()? {
                Event::End | Event::EndOfText => return Ok(Content::Text(text)),
                Event::Text(more) if text.is_empty() => text = more,
                Event::Text(more) => text.to_mut().push_str(&more),
                Event::Start(name) => return self.tree(name, text).map(Content::Tree),
            }
        }
    }

    /// The value of the current element, whose child `first` has just been opened.
    fn tree(&mut self, first: &'a str, text_before: Cow<'a, str>) -> Result<Value> {
        self.deeper(|reader| {
            let mut members = Object::new();
            reader.beside(Event::Text(text_before), &mut members)?;
            reader.beside(Event::Start(first), &mut members)?;
            loop {
                match reader.parser.next()? {
                    Event::End | Event::EndOfText => return Ok(Value::Object(members)),
                    next => reader.beside(next, &mut members)?,
                }
            }
        })
    }

    /// The current element as a JSON value: text, or an object with repeated elements as lists.
    fn any(&mut self) -> Result<Value> {
        Ok(match self.content()? {
            Content::Text(text) => Value::String(text.into_owned()),
            Content::Tree(value) => value,
        })
    }
}

/// Adds a member, turning members of the same name into a list.
fn add(members: &mut Object<String, Value>, name: &str, value: Value) {
    match members.get_mut(name) {
        None => {
            members.insert(name.to_owned(), value);
        }
        Some(former) => append(former, value),
    }
}

fn keep_stray_text(record: &mut dyn Record, text: &str) {
    if !text.bytes().all(|byte| byte.is_ascii_whitespace()) {
        with_extra(record, |extra| extra.add(STRAY_TEXT, Value::String(text.to_owned())));
    }
}

/// Whether the first element of a list without a wrapper is empty, which is how a list without elements comes.
fn is_blank_list(record: &dyn Record, index: usize, fit: Fit, kept: &Value) -> bool {
    let View::List(list) = record.view(index) else { return false };
    match (fit, list.at(0).map(View::datum)) {
        (Fit::Kept, _) => kept.as_str().is_some_and(|text| text.trim().is_empty()),
        (_, Some(Datum::Str(text))) => text.is_empty(),
        (_, Some(Datum::Record(record))) => is_blank(record),
        _ => false,
    }
}

/// A list without a wrapper goes on after its first element was taken for an empty list: it was an element.
fn refill(record: &mut dyn Record, index: usize) {
    let was_empty = extra_of(record).is_some_and(|extra| extra.was_empty(index));
    let Slot::List(list) = record.slot(index) else { return };
    if !was_empty || !list.is_empty() {
        return;
    }
    match list.push() {
        Slot::Opt(option) => drop(option.fill()),
        Slot::OptStr(text) => *text = Some(String::new()),
        _ => {}
    }
}
