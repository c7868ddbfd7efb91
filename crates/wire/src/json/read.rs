//! Reading JSON into records.
//!
//! Leniency is here and nowhere else: `"True"`, `"10"`, `""`, `{}` and `null` are what providers send for
//! `true`, `10` and nothing.

mod elements;
mod scalars;

use crate::aside::Asides;
use crate::budget::{KEPT, unknown};
use crate::decode::{Decode, Mismatch, ResponseBody};
use crate::decode_error::{DecodeError, excerpt};
use crate::footprint::footprint;
use crate::json_text::parser::{Parser, Result, Token};
use crate::order::Orders;
use crate::presence::{Seen, empty, note_missing};
use crate::record::{Record, Slot, extra_of, with_extra};
use crate::schema::{Field, Schema};
use crate::text;

/// Reads the response `body` into `output`.
///
/// Members that are not in the schema are kept in each record's [`Extra`](crate::Extra); `null` and missing
/// members leave their fields empty. Of several members with the same name the last one counts. Bytes that
/// are not UTF-8 become U+FFFD, raw control characters in strings are accepted, and a byte order mark is
/// ignored.
///
/// # Errors
///
/// Fails when `body` is not a JSON object (with [`ResponseBody::Payload`]: not a JSON value), when it would
/// take more memory than [`Decode::max_memory`] allows, or, with [`Mismatch::Fail`], when a value does not
/// have the type of its field.
pub fn decode(
    body: &[u8],
    output: &mut dyn Record,
    options: &Decode,
) -> std::result::Result<(), DecodeError> {
    let text = text::of(body);
    let mut reader = Reader {
        parser: Parser::new(&text, options.max_depth, options.budget(body)),
        keep: options.mismatch == Mismatch::Keep,
        kept: String::new(),
        form: None,
        aside: Asides::default(),
        orders: Orders::default(),
    };
    let read = match options.body {
        ResponseBody::Object => reader.object(output, options.envelope),
        ResponseBody::Payload => reader.payload(output),
    };
    read.map_err(|error| located(*error, body))?;
    if reader.aside.len() > 0 {
        let mismatches = reader.aside.into_mismatches(|error| located(error, body));
        with_extra(output, |extra| extra.note_mismatches(mismatches));
    }
    Ok(())
}

/// The error with the place in the body instead of that in its text.
fn located(error: DecodeError, body: &[u8]) -> DecodeError {
    DecodeError { offset: text::offset_in(body, error.offset), ..error }
}

struct Reader<'a> {
    parser: Parser<'a>,
    keep: bool,
    /// The value for the last [`Form::Kept`], as JSON text.
    kept: String,
    /// The spelling of the last scalar or empty value, as JSON text, when it has to be kept.
    form: Option<String>,
    /// What did not fit or was spelled otherwise, in the values that are being read.
    aside: Asides,
    orders: Orders,
}

/// The received form of a value, where the field does not show it.
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
    /// A scalar spelled as another type; [`Reader::form`] has the spelling.
    Spelled,
    /// Something to be kept beside the field; it is in [`Reader::kept`].
    Kept,
    /// A wrapper holding an element instead of a list, and something to be kept beside it.
    KeptSingle,
}

impl<'a> Reader<'a> {
    fn object(&mut self, output: &mut dyn Record, envelope: Option<&str>) -> Result<()> {
        match self.parser.peek()? {
            Token::Object => self.record(output, envelope)?,
            // An empty body reads as if every member were absent.
            Token::Null => {
                self.parser.word(Token::Null)?;
                note_missing(output, &Seen::default());
            }
            _ => return self.does_not_fit("a JSON object"),
        }
        self.parser.end()
    }

    /// The whole body is the only field of `output`. A string field also accepts a body that is not JSON.
    fn payload(&mut self, output: &mut dyn Record) -> Result<()> {
        let Some(field) = output.schema().fields.first() else { return Ok(()) };
        let start = self.parser.offset();
        let takes_text = matches!(output.slot(0), Slot::OptStr(_) | Slot::Str(_));
        let keep = self.keep;
        self.keep = keep && !takes_text;
        let is_null = matches!(self.parser.peek(), Ok(Token::Null));
        let read = self.member(output, 0, field).and_then(|()| self.parser.end());
        self.keep = keep;
        match (read, output.slot(0)) {
            (Err(_), Slot::OptStr(text)) => *text = Some(self.parser.rest(start).to_owned()),
            (Err(_), Slot::Str(text)) => *text = self.parser.rest(start).to_owned(),
            (read, _) => read?,
        }
        if is_null && self.keep {
            with_extra(output, |extra| extra.keep_form(field.wire, "null"));
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
        let mut order = self.orders.of(schema);
        // One more than the field before.
        let mut after = 0;
        let mut first = true;
        self.parser.open()?;
        while self.parser.next_member(first)? {
            first = false;
            let expected = order.as_ref().map_or(after, |order| order.next(after));
            if let Some(field) = schema.fields.get(expected)
                && self.parser.key_is(field.wire)?
            {
                self.field(record, expected, field, seen)?;
                after = expected + 1;
                continue;
            }
            if let Some(key) = self.parser.plain_key()
                && let Some(index) = self.orders.find(schema, &mut order, after, key)
            {
                self.parser.pass_key(key.len())?;
                // What is found are indices of fields.
                self.field(record, index, &schema.fields[index], seen)?;
                after = index + 1;
                continue;
            }
            let key = self.parser.key()?;
            if let Some(index) = schema.position(&key) {
                self.field(record, index, &schema.fields[index], seen)?;
                after = index + 1;
            } else if Some(&*key) == envelope {
                match self.parser.peek()? {
                    Token::Object => self.members(record, schema, None, seen)?,
                    _ => self.no_envelope(record, &key)?,
                }
            } else {
                self.unknown(record, &key)?;
            }
        }
        Ok(())
    }

    /// Keeps the value of the member `key`, which the schema does not know.
    fn unknown(&mut self, record: &mut dyn Record, key: &str) -> Result<()> {
        self.kept.clear();
        self.parser.copy(&mut self.kept).map_err(|error| error.in_member(key))?;
        let first = if extra_of(record).is_none() { KEPT } else { 0 };
        self.parser.charge(first + unknown(key, &self.kept))?;
        with_extra(record, |extra| extra.keep(key, &self.kept));
        Ok(())
    }

    /// Keeps the value of the member `key`, which should be the object around all others.
    fn no_envelope(&mut self, record: &mut dyn Record, key: &str) -> Result<()> {
        let offset = self.parser.offset();
        self.unknown(record, key)?;
        // What is in it may be a secret that only its own field tells.
        let found = match self.kept.as_bytes() {
            b"null" | b"\"\"" | b"[]" => return Ok(()),
            [b'"', ..] => "a text",
            [b'[', ..] => "a list",
            _ => "a number or boolean",
        };
        let error = DecodeError::mismatch("an object", found, offset).in_member(key);
        if !self.keep {
            return Err(error);
        }
        self.aside.tell(error);
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
        let (start, depth, aside) = (self.parser.offset(), self.parser.depth(), self.aside.len());
        let read = self.slot(record.slot(index), field);
        if self.aside.len() > aside && read.is_ok() {
            self.aside.lift(record, field, aside);
        }
        match read {
            Ok(Form::Usual) => Ok(()),
            Ok(form) => {
                self.note(record, index, field, form);
                Ok(())
            }
            Err(error) if error.mismatch && self.keep => {
                self.aside.drop_from(aside);
                self.parser.rewind(start, depth);
                self.kept = self.parser.raw()?;
                empty(record.slot(index));
                self.note(record, index, field, Form::Kept);
                self.aside.tell(error.hidden_in(field).in_member(field.wire));
                Ok(())
            }
            Err(error) => Err(error.hidden_in(field).in_member(field.wire)),
        }
    }

    #[cold]
    fn note(&mut self, record: &mut dyn Record, index: usize, field: &Field, form: Form) {
        let kept = std::mem::take(&mut self.kept);
        let came_as = self.form.take();
        with_extra(record, |extra| {
            match form {
                Form::Null if field.required => extra.note_missing(index),
                Form::Usual | Form::Null | Form::Spelled => {}
                Form::Empty => extra.note_empty(index),
                Form::Bare => extra.note_bare(index),
                Form::Single => extra.note_single(index),
                Form::Kept => extra.keep(field.wire, &kept),
                Form::KeptSingle => {
                    extra.note_single(index);
                    extra.keep(field.wire, &kept);
                }
            }
            if let Some(text) = came_as {
                extra.keep_form(field.wire, &text);
            }
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
            Slot::OptBool(flag) => self.boolean(|value| *flag = Some(value)),
            Slot::Bool(flag) => self.boolean(|value| *flag = value),
            Slot::OptFloat(number) => self.float(|value| *number = Some(value)),
            Slot::Float(number) => self.float(|value| *number = value),
            Slot::Any(value) => {
                *value = self.parser.any()?;
                Ok(Form::Usual)
            }
            Slot::Record(record) => self.nested_record(record),
            Slot::List(list) => self.list(list, field),
            Slot::Map(map) => self.map(map, field),
            Slot::Opt(option) => {
                let slot = option.fill();
                if let Slot::Record(_) = slot {
                    self.parser.charge(footprint(&slot))?;
                }
                let form = self.slot(slot, field)?;
                if matches!(form, Form::Null | Form::Kept) {
                    option.clear();
                }
                Ok(form)
            }
            Slot::Extra(_) => Ok(Form::Usual),
        }
    }

    fn nested_record(&mut self, record: &mut dyn Record) -> Result<Form> {
        if self.parser.peek()? == Token::Object {
            self.record(record, None)?;
            return Ok(Form::Usual);
        }
        Ok(match self.nothing("an object")? {
            Form::Empty => Form::Null,
            form => form,
        })
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

/// Replaces a member that was received before.
#[cold]
fn start_over(record: &mut dyn Record, index: usize, field: &Field) {
    empty(record.slot(index));
    with_extra(record, |extra| extra.forget(index, field.wire));
}
