//! Reading JSON into records.
//!
//! Leniency is here and nowhere else: `"True"`, `"10"`, `""`, `{}` and `null` are what providers send for
//! `true`, `10` and nothing.

use std::borrow::Cow;

use super::parser::{Parser, Result, Token};
use crate::decode::{Decode, DecodeError, HIDDEN, Mismatch, excerpt};
use crate::extra::with_extra;
use crate::presence::{Seen, empty, note_missing};
use crate::scalar::{boolean, float, integer};
use crate::{Datum, Field, List, Map, Record, Repeat, ResponseBody, Schema, Shape, Slot, Value, View};

/// Reads the answer `body` into `output`.
///
/// Members that the schema does not know are kept in each record's [`Extra`](crate::Extra); `null` and missing
/// members leave their fields empty. Of members of the same name the last one counts.
///
/// # Errors
///
/// When `body` is no JSON object (with [`ResponseBody::Payload`]: no JSON value), or, with [`Mismatch::Fail`], when a
/// value does not fit its field.
pub fn decode(
    body: &[u8],
    output: &mut dyn Record,
    options: &Decode,
) -> std::result::Result<(), DecodeError> {
    let mut reader = match Parser::new(body, options.max_depth) {
        Ok(parser) => Reader { parser, keep: options.mismatch == Mismatch::Keep, kept: Value::Null },
        Err(error) => return Err(*error),
    };
    match options.body {
        ResponseBody::Object => reader.object(output, options.envelope),
        ResponseBody::Payload => reader.payload(output),
    }
    .map_err(|error| *error)
}

struct Reader<'a> {
    parser: Parser<'a>,
    keep: bool,
    /// What came with the last [`Form::Kept`].
    kept: Value,
}

/// How a value came, where the field does not tell.
#[derive(Clone, Copy, PartialEq)]
enum Form {
    Usual,
    /// `null`.
    Null,
    /// A list or map without elements.
    Empty,
    /// A list without the wrapper that the schema has around it.
    Bare,
    /// A wrapper holding an element instead of a list.
    Single,
    /// Something to be kept beside the field; it is in [`Reader::kept`].
    Kept,
}

impl<'a> Reader<'a> {
    fn object(&mut self, output: &mut dyn Record, envelope: Option<&str>) -> Result<()> {
        match self.parser.peek()? {
            Token::Object => self.record(output, envelope)?,
            // No answer at all: as if every member were absent.
            Token::Null => {
                self.parser.word(Token::Null)?;
                note_missing(output, &Seen::default());
            }
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
        note_missing(record, &seen);
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
        while self.parser.next_member(first)? {
            first = false;
            if let Some(field) = schema.fields.get(expected)
                && self.parser.key_is(field.wire)?
            {
                self.field(record, expected, field, seen)?;
                expected += 1;
                continue;
            }
            let key = self.parser.key()?;
            if let Some(index) = schema.position(&key, expected) {
                // `position` gives indices of fields.
                self.field(record, index, &schema.fields[index], seen)?;
                expected = index + 1;
            } else if Some(&*key) == envelope && self.parser.peek()? == Token::Object {
                self.members(record, schema, None, seen)?;
            } else {
                let value = self.parser.any().map_err(|error| error.in_member(&key))?;
                with_extra(record, |extra| extra.insert(key.into_owned(), value));
            }
        }
        Ok(())
    }

    #[inline]
    fn field(
        &mut self,
        record: &mut dyn Record,
        index: usize,
        field: &'static Field,
        seen: &mut Seen,
    ) -> Result<()> {
        if seen.mark(index) {
            start_over(record, index, field);
        }
        self.member(record, index, field)
    }

    #[inline]
    fn member(&mut self, record: &mut dyn Record, index: usize, field: &'static Field) -> Result<()> {
        let (start, depth) = (self.parser.offset(), self.parser.depth());
        match self.slot(record.slot(index), field) {
            Ok(Form::Usual) => Ok(()),
            Ok(form) => {
                self.note(record, index, field, form);
                Ok(())
            }
            Err(error) if error.mismatch && self.keep => {
                self.parser.rewind(start, depth);
                self.kept = self.parser.any()?;
                empty(record.slot(index));
                self.note(record, index, field, Form::Kept);
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

    #[cold]
    fn note(&mut self, record: &mut dyn Record, index: usize, field: &Field, form: Form) {
        let kept = std::mem::take(&mut self.kept);
        with_extra(record, |extra| match form {
            Form::Null if field.required => extra.note_missing(index),
            Form::Usual | Form::Null => {}
            Form::Empty => extra.note_empty(index),
            Form::Bare => extra.note_bare(index),
            Form::Single => extra.note_single(index),
            Form::Kept => extra.insert(field.wire.to_owned(), kept),
        });
    }

    fn slot(&mut self, slot: Slot<'_>, field: &'static Field) -> Result<Form> {
        match slot {
            Slot::OptStr(text) => self.text(|value| *text = Some(value.into_owned())),
            Slot::Str(text) => self.text(|value| *text = value.into_owned()),
            Slot::Time(time) => self.text(|value| time.set(value.into_owned())),
            Slot::Blob(bytes) => self.text(|value| bytes.set(value.into_owned())),
            Slot::Enum(text) => self.text(|value| text.set(&value)),
            Slot::OptInt(number) => self.integer(|value| *number = Some(value)),
            Slot::Int(number) => self.integer(|value| *number = value),
            Slot::OptBool(flag) => self.scalar("a boolean", boolean, |value| *flag = Some(value)),
            Slot::Bool(flag) => self.scalar("a boolean", boolean, |value| *flag = value),
            Slot::OptFloat(number) => self.scalar("a number", float, |value| *number = Some(value)),
            Slot::Float(number) => self.scalar("a number", float, |value| *number = value),
            Slot::Any(value) => {
                *value = self.parser.any()?;
                Ok(Form::Usual)
            }
            Slot::Record(record) => self.nested_record(record),
            Slot::List(list) => self.list(list, field),
            Slot::Map(map) => self.map(map, field),
            Slot::Opt(option) => {
                let form = self.slot(option.fill(), field)?;
                if form != Form::Usual {
                    option.clear();
                }
                Ok(form)
            }
            Slot::Extra(_) => Ok(Form::Usual),
        }
    }

    #[inline]
    fn text(&mut self, set: impl FnOnce(Cow<'a, str>)) -> Result<Form> {
        if self.parser.peek()? == Token::String {
            set(self.parser.string()?);
            return Ok(Form::Usual);
        }
        Ok(match self.spelled("a text")? {
            Some(text) => {
                set(text);
                Form::Usual
            }
            None => Form::Null,
        })
    }

    #[inline]
    fn integer(&mut self, set: impl FnOnce(i64)) -> Result<Form> {
        match self.parser.small_integer() {
            Some(number) => {
                set(number);
                Ok(Form::Usual)
            }
            None => self.scalar("an integer", integer, set),
        }
    }

    /// A number or boolean, spelled as itself or as text.
    fn scalar<T>(
        &mut self,
        expected: &'static str,
        parse: impl Fn(&str) -> Option<T>,
        set: impl FnOnce(T),
    ) -> Result<Form> {
        self.parser.peek()?;
        let start = self.parser.offset();
        let Some(text) = self.spelled(expected)? else { return Ok(Form::Null) };
        match parse(&text) {
            Some(value) => set(value),
            None if text.trim().is_empty() => {
                self.kept = Value::String(text.into_owned());
                return Ok(Form::Kept);
            }
            None => {
                let depth = self.parser.depth();
                self.parser.rewind(start, depth);
                return self.does_not_fit(expected);
            }
        }
        Ok(Form::Usual)
    }

    /// A scalar as it is spelled; `None` for `null`.
    fn spelled(&mut self, expected: &str) -> Result<Option<Cow<'a, str>>> {
        Ok(match self.parser.peek()? {
            Token::String => Some(self.parser.string()?),
            Token::Number => Some(Cow::Borrowed(self.parser.number()?)),
            token @ (Token::Null | Token::True | Token::False) => {
                self.parser.word(token)?;
                match token {
                    Token::Null => None,
                    Token::True => Some(Cow::Borrowed("true")),
                    _ => Some(Cow::Borrowed("false")),
                }
            }
            Token::List | Token::Object => return self.does_not_fit(expected),
        })
    }

    fn nested_record(&mut self, record: &mut dyn Record) -> Result<Form> {
        match self.parser.peek()? {
            Token::Object => {
                self.record(record, None)?;
                Ok(Form::Usual)
            }
            _ => Ok(match self.nothing("an object")? {
                Form::Empty => Form::Null,
                form => form,
            }),
        }
    }

    fn list(&mut self, list: &mut dyn List, field: &'static Field) -> Result<Form> {
        let Repeat::List { wrapper } = field.repeat else { return self.does_not_fit("no list") };
        match (self.parser.peek()?, wrapper) {
            (Token::List, None) => {
                self.elements(list, field)?;
                Ok(form_of(list))
            }
            (Token::List, Some(_)) => {
                self.elements(list, field)?;
                if list.is_empty() { Ok(self.odd(Value::Array(Vec::new()))) } else { Ok(Form::Bare) }
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
            self.element(list.push(), element).map_err(|error| error.in_element(index))?;
            index += 1;
        }
        Ok(())
    }

    /// An element of a list or map. A place for notes on how it came is not there, so when nothing may get lost,
    /// it has to come as it is written.
    #[inline]
    fn element(&mut self, slot: Slot<'_>, field: &'static Field) -> Result<()> {
        let form = self.slot(slot, field)?;
        match form {
            Form::Usual | Form::Empty => Ok(()),
            _ if self.keep => Err(DecodeError::mismatch("a plain element", HIDDEN, self.parser.offset())),
            _ => Ok(()),
        }
    }

    fn wrapper(&mut self, list: &mut dyn List, field: &'static Field, wrapper: &str) -> Result<Form> {
        let mut beside = serde_json::Map::new();
        let mut form = None;
        let mut first = true;
        self.parser.open()?;
        while let Some(key) = self.parser.next_key(first)? {
            first = false;
            if key == wrapper {
                list.clear();
                form = Some(self.wrapped(list, field).map_err(|error| error.in_member(wrapper))?);
            } else {
                let value = self.parser.any().map_err(|error| error.in_member(&key))?;
                beside.insert(key.into_owned(), value);
            }
        }
        match form {
            Some(Form::Kept) => {
                let kept = std::mem::take(&mut self.kept);
                beside.insert(wrapper.to_owned(), kept);
            }
            Some(form) if beside.is_empty() => return Ok(form),
            Some(Form::Empty) => drop(beside.insert(wrapper.to_owned(), Value::Array(Vec::new()))),
            Some(_) => {}
            None if beside.is_empty() => return Ok(self.odd(Value::Object(beside))),
            None => {}
        }
        self.kept = Value::Object(beside);
        Ok(Form::Kept)
    }

    /// What a wrapper holds: the list, or a single element without the list around it.
    fn wrapped(&mut self, list: &mut dyn List, field: &'static Field) -> Result<Form> {
        match self.parser.peek()? {
            Token::List => {
                self.elements(list, field)?;
                Ok(form_of(list))
            }
            Token::Null => {
                self.parser.word(Token::Null)?;
                Ok(self.odd(Value::Null))
            }
            _ => {
                let form = self.slot(list.push(), element(field))?;
                if form != Form::Usual {
                    list.clear();
                    return Ok(form);
                }
                if !matches!(list.at(0).map(View::datum), Some(Datum::Str(""))) {
                    return Ok(Form::Single);
                }
                list.clear();
                self.kept = Value::String(String::new());
                Ok(Form::Kept)
            }
        }
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
            // The same key may have come before.
            empty(map.entry(key.clone().into_owned()));
            let entry = map.entry(key.clone().into_owned());
            self.element(entry, element).map_err(|error| error.in_member(&key))?;
        }
        Ok(if map.is_empty() { Form::Empty } else { Form::Usual })
    }

    /// What providers send for no object and no list: `null`, `""`, `[]`, `{}`.
    fn nothing(&mut self, expected: &str) -> Result<Form> {
        let (start, depth) = (self.parser.offset(), self.parser.depth());
        let value = self.parser.any()?;
        match &value {
            Value::Null => Ok(Form::Null),
            Value::String(text) if text.trim().is_empty() => {
                self.kept = value;
                Ok(Form::Kept)
            }
            Value::Array(items) if items.is_empty() => Ok(self.odd(value)),
            Value::Object(members) if members.is_empty() => Ok(self.odd(value)),
            _ => {
                self.parser.rewind(start, depth);
                self.does_not_fit(expected)
            }
        }
    }

    /// Emptiness in another form than the field's own: the same to a caller, but not when everything is kept.
    fn odd(&mut self, value: Value) -> Form {
        if !self.keep {
            return Form::Empty;
        }
        self.kept = value;
        Form::Kept
    }

    #[cold]
    fn does_not_fit<T>(&mut self, expected: &str) -> Result<T> {
        let found = match self.parser.peek()? {
            // What is in them may be a secret that only its own field tells.
            Token::Object => "an object".to_owned(),
            Token::List => "a list".to_owned(),
            _ => {
                let (start, depth) = (self.parser.offset(), self.parser.depth());
                self.parser.any()?;
                let end = self.parser.offset();
                self.parser.rewind(start, depth);
                excerpt(self.parser.rest(start).get(..end - start).unwrap_or_default())
            }
        };
        Err(DecodeError::mismatch(expected, found, self.parser.offset()))
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

/// A member that came before is replaced.
#[cold]
fn start_over(record: &mut dyn Record, index: usize, field: &Field) {
    empty(record.slot(index));
    with_extra(record, |extra| extra.forget(index, field.wire));
}
