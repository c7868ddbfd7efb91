//! Reading JSON into records.
//!
//! Leniency is here and nowhere else: `"True"`, `"10"`, `""`, `{}` and `null` are what providers send for
//! `true`, `10` and nothing.

use std::borrow::Cow;

use super::parser::{Parser, Result, Token};
use crate::decode::{Decode, DecodeError, Mismatch};
use crate::scalar::{boolean, float, integer};
use crate::{Answer, Extra, Field, List, Map, Record, Repeat, Schema, Shape, Slot, Value};

/// Reads the answer `body` into `output`.
///
/// Members that the schema does not know are kept in each record's [`Extra`]; `null` and missing members leave
/// their fields empty.
///
/// # Errors
///
/// When `body` is no JSON object (with [`Answer::Payload`]: no JSON value), or, with [`Mismatch::Fail`], when a value does not fit its field.
pub fn decode(
    body: &[u8],
    output: &mut dyn Record,
    options: &Decode,
) -> std::result::Result<(), DecodeError> {
    let mut reader = match Parser::new(body, options.max_depth) {
        Ok(parser) => Reader { parser, keep: options.mismatch == Mismatch::Keep },
        Err(error) => return Err(*error),
    };
    match options.answer {
        Answer::Object => reader.object(output, options.envelope),
        Answer::Payload => reader.payload(output),
    }
    .map_err(|error| *error)
}

struct Reader<'a> {
    parser: Parser<'a>,
    keep: bool,
}

/// How a list or map came, where its elements do not tell.
#[derive(PartialEq)]
enum Form {
    Usual,
    Empty,
    /// A list without the wrapper that the schema has around it.
    Bare,
    /// A text without characters where something else was due.
    Blank,
    /// A wrapper with other members beside the list.
    Beside(Value),
}

impl<'a> Reader<'a> {
    fn object(&mut self, output: &mut dyn Record, envelope: Option<&str>) -> Result<()> {
        match self.parser.peek()? {
            Token::Object => self.record(output, envelope)?,
            _ => return self.does_not_fit("a JSON object"),
        }
        self.parser.end()
    }

    /// The whole body is the only field of `output`. A field of text also takes a body that is no JSON.
    fn payload(&mut self, output: &mut dyn Record) -> Result<()> {
        let Some(field) = output.schema().fields.first() else { return Ok(()) };
        let start = self.parser.offset();
        let read = self.member(output, 0, field).and_then(|()| self.parser.end());
        match (read, output.slot(0)) {
            (Err(_), Slot::OptStr(text)) => *text = Some(self.parser.rest(start).to_owned()),
            (Err(_), Slot::Str(text)) => *text = self.parser.rest(start).to_owned(),
            (read, _) => return read,
        }
        Ok(())
    }

    fn record(&mut self, record: &mut dyn Record, envelope: Option<&str>) -> Result<()> {
        let schema = record.schema();
        let mut seen = Seen::default();
        self.members(record, schema, envelope, &mut seen)?;
        note_missing(record, schema, &seen);
        Ok(())
    }

    fn members(
        &mut self,
        record: &mut dyn Record,
        schema: &'static Schema,
        envelope: Option<&str>,
        seen: &mut Seen,
    ) -> Result<()> {
        let mut expected = 0;
        let mut first = true;
        self.parser.open()?;
        while let Some(key) = self.parser.next_key(first)? {
            first = false;
            if let Some(index) = schema.position(&key, expected) {
                expected = index + 1;
                seen.mark(index);
                // `position` gives indices of fields.
                self.member(record, index, &schema.fields[index])?;
            } else if Some(&*key) == envelope && self.parser.peek()? == Token::Object {
                self.members(record, schema, None, seen)?;
            } else {
                let value = self.parser.any().map_err(|error| error.in_member(&key))?;
                if let Slot::Extra(extra) = record.slot(schema.fields.len()) {
                    extra.insert(key.into_owned(), value);
                }
            }
        }
        Ok(())
    }

    #[inline]
    fn member(&mut self, record: &mut dyn Record, index: usize, field: &'static Field) -> Result<()> {
        let (start, depth) = (self.parser.offset(), self.parser.depth());
        match self.slot(record.slot(index), field) {
            Ok(Form::Usual) => Ok(()),
            Ok(form) => {
                note_form(record, index, field, form);
                Ok(())
            }
            Err(error) if error.mismatch && self.keep => {
                self.parser.rewind(start, depth);
                let value = self.parser.any()?;
                empty(record.slot(index));
                with_extra(record, |extra| extra.insert(field.wire.to_owned(), value));
                Ok(())
            }
            Err(error) => Err(error.in_member(field.wire)),
        }
    }

    fn slot(&mut self, slot: Slot<'_>, field: &'static Field) -> Result<Form> {
        match slot {
            Slot::OptStr(text) => *text = self.text()?.map(Cow::into_owned),
            Slot::Str(text) => *text = self.text()?.unwrap_or_default().into_owned(),
            Slot::OptInt(number) => return self.scalar(|value| *number = value, "an integer", integer),
            Slot::Int(number) => {
                return self.scalar(|value| *number = value.unwrap_or(0), "an integer", integer);
            }
            Slot::OptBool(flag) => return self.scalar(|value| *flag = value, "a boolean", boolean),
            Slot::Bool(flag) => {
                return self.scalar(|value| *flag = value.unwrap_or(false), "a boolean", boolean);
            }
            Slot::OptFloat(number) => return self.scalar(|value| *number = value, "a number", float),
            Slot::Float(number) => {
                return self.scalar(|value| *number = value.unwrap_or(0.0), "a number", float);
            }
            Slot::Time(time) => time.set(&self.text()?.unwrap_or_default()),
            Slot::Enum(value) => value.set(&self.text()?.unwrap_or_default()),
            Slot::Any(value) => *value = self.parser.any()?,
            Slot::Record(record) => return self.nested_record(record),
            Slot::List(list) => return self.list(list, field),
            Slot::Map(map) => return self.map(map, field),
            Slot::Opt(option) => {
                if self.parser.peek()? == Token::Null {
                    self.parser.word(Token::Null)?;
                    return Ok(Form::Usual);
                }
                let form = self.slot(option.fill(), field)?;
                if form != Form::Usual {
                    option.clear();
                }
                return Ok(form);
            }
            Slot::Extra(_) => {}
        }
        Ok(Form::Usual)
    }

    /// Text; numbers and booleans are taken as they are spelled.
    #[inline]
    fn text(&mut self) -> Result<Option<Cow<'a, str>>> {
        Ok(match self.parser.peek()? {
            Token::String => Some(self.parser.string()?),
            Token::Number => Some(Cow::Borrowed(self.parser.number()?)),
            Token::Null => {
                self.parser.word(Token::Null)?;
                None
            }
            token @ (Token::True | Token::False) => {
                self.parser.word(token)?;
                Some(Cow::Borrowed(if token == Token::True { "true" } else { "false" }))
            }
            Token::List | Token::Object => return self.does_not_fit("a text"),
        })
    }

    /// A number or boolean, spelled as itself or as text.
    fn scalar<T>(
        &mut self,
        set: impl FnOnce(Option<T>),
        expected: &str,
        parse: impl Fn(&str) -> Option<T>,
    ) -> Result<Form> {
        let start = self.parser.offset();
        let Some(text) = self.text().map_err(|mut error| {
            error.expected = expected.to_owned();
            error
        })?
        else {
            set(None);
            return Ok(Form::Usual);
        };
        match parse(&text) {
            Some(value) => {
                set(Some(value));
                Ok(Form::Usual)
            }
            None if text.is_empty() => {
                set(None);
                Ok(Form::Blank)
            }
            None => Err(DecodeError::mismatch(expected, self.found(start), start)),
        }
    }

    fn nested_record(&mut self, record: &mut dyn Record) -> Result<Form> {
        match self.parser.peek()? {
            Token::Object => {
                self.record(record, None)?;
                Ok(Form::Usual)
            }
            _ => self.nothing("an object"),
        }
    }

    fn list(&mut self, list: &mut dyn List, field: &'static Field) -> Result<Form> {
        list.clear();
        let Repeat::List { wrapper } = field.repeat else { return self.does_not_fit("no list") };
        match (self.parser.peek()?, wrapper) {
            (Token::List, wrapper) => {
                self.elements(list, field)?;
                Ok(if wrapper.is_some() { Form::Bare } else { form_of(list) })
            }
            (Token::Object, Some(wrapper)) => self.wrapper(list, field, wrapper),
            _ => self.nothing("a list"),
        }
    }

    fn elements(&mut self, list: &mut dyn List, field: &'static Field) -> Result<()> {
        let element = element(field);
        let mut index = 0;
        self.parser.open()?;
        while self.parser.next_element(index == 0)? {
            self.slot(list.push(), element).map_err(|error| error.in_element(index))?;
            index += 1;
        }
        Ok(())
    }

    fn wrapper(&mut self, list: &mut dyn List, field: &'static Field, wrapper: &str) -> Result<Form> {
        let mut beside = serde_json::Map::new();
        let mut first = true;
        self.parser.open()?;
        while let Some(key) = self.parser.next_key(first)? {
            first = false;
            if key != wrapper {
                let value = self.parser.any()?;
                beside.insert(key.into_owned(), value);
                continue;
            }
            match self.parser.peek()? {
                Token::List => self.elements(list, field),
                // One element, written without the list around it.
                Token::Object if element(field).shape.schema().is_some() => {
                    self.slot(list.push(), element(field)).map(|_| ())
                }
                _ => self.nothing("a list").map(|_| ()),
            }
            .map_err(|error| error.in_member(wrapper))?;
        }
        Ok(if beside.is_empty() { form_of(list) } else { Form::Beside(Value::Object(beside)) })
    }

    fn map(&mut self, map: &mut dyn Map, field: &'static Field) -> Result<Form> {
        if self.parser.peek()? != Token::Object {
            return self.nothing("an object");
        }
        let element = element(field);
        let mut first = true;
        self.parser.open()?;
        while let Some(key) = self.parser.next_key(first)? {
            first = false;
            let entry = map.entry(key.clone().into_owned());
            self.slot(entry, element).map_err(|error| error.in_member(&key))?;
        }
        Ok(if map.is_empty() { Form::Empty } else { Form::Usual })
    }

    /// What providers send for no object and no list: `null`, `""`, `[]`, `{}`.
    fn nothing(&mut self, expected: &str) -> Result<Form> {
        let (start, depth) = (self.parser.offset(), self.parser.depth());
        match self.parser.any()? {
            Value::Null => Ok(Form::Usual),
            Value::String(text) if text.is_empty() => Ok(Form::Blank),
            Value::Array(items) if items.is_empty() => Ok(Form::Empty),
            Value::Object(members) if members.is_empty() => Ok(Form::Empty),
            _ => {
                self.parser.rewind(start, depth);
                self.does_not_fit(expected)
            }
        }
    }

    #[cold]
    fn does_not_fit<T>(&mut self, expected: &str) -> Result<T> {
        let start = self.parser.offset();
        Err(DecodeError::mismatch(expected, self.found(start), start))
    }

    fn found(&self, start: usize) -> String {
        self.parser.excerpt(start).trim_start().to_owned()
    }
}

fn form_of(list: &dyn List) -> Form {
    if list.is_empty() { Form::Empty } else { Form::Usual }
}

/// The row of one element of a list or map.
pub(crate) fn element(field: &'static Field) -> &'static Field {
    match field.shape {
        Shape::Nested(element) => element,
        _ => field,
    }
}

fn with_extra(record: &mut dyn Record, note: impl FnOnce(&mut Extra)) {
    let end = record.schema().fields.len();
    if let Slot::Extra(extra) = record.slot(end) {
        note(extra);
    }
}

#[cold]
fn note_form(record: &mut dyn Record, index: usize, field: &Field, form: Form) {
    with_extra(record, |extra| match form {
        Form::Usual => {}
        Form::Empty => extra.note_empty(index),
        Form::Bare => extra.note_bare(index),
        Form::Blank => extra.insert(field.wire.to_owned(), Value::String(String::new())),
        Form::Beside(value) => extra.insert(field.wire.to_owned(), value),
    });
}

/// Empties a field that was filled in part.
fn empty(slot: Slot<'_>) {
    match slot {
        Slot::OptStr(text) => *text = None,
        Slot::List(list) => list.clear(),
        Slot::Map(map) => map.clear(),
        Slot::Opt(option) => option.clear(),
        _ => {}
    }
}

/// The fields of a record that came.
#[derive(Default)]
struct Seen(u64);

impl Seen {
    fn mark(&mut self, index: usize) {
        self.0 |= 1_u64.checked_shl(index as u32).unwrap_or(0);
    }

    fn contains(&self, index: usize) -> bool {
        // Fields past the 64th are not watched.
        1_u64.checked_shl(index as u32).is_none_or(|bit| self.0 & bit != 0)
    }
}

fn note_missing(record: &mut dyn Record, schema: &Schema, seen: &Seen) {
    for (index, field) in schema.fields.iter().enumerate() {
        if field.required && !seen.contains(index) {
            with_extra(record, |extra| extra.note_missing(index));
        }
    }
}
