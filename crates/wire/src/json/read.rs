//! Reading JSON into records.
//!
//! Leniency is here and nowhere else: `"True"`, `"10"`, `""`, `{}` and `null` are what providers send for
//! `true`, `10` and nothing.

use std::borrow::Cow;

use super::parser::{Parser, Result, Token, quote, quoted};
use crate::decode::{Decode, Mismatch};
use crate::decode_error::{DecodeError, HIDDEN, excerpt};
use crate::field_path;
use crate::order::Orders;
use crate::presence::{Seen, empty, note_missing};
use crate::record::{Datum, List, Map, Record, Slot, View, footprint, with_extra};
use crate::scalar::{boolean, float, integer};
use crate::schema::{Field, Repeat, Schema};
use crate::service::ResponseBody;
use crate::text;

/// Reads the response `body` into `output`.
///
/// Members that the schema does not know are kept in each record's [`Extra`](crate::Extra); `null` and missing
/// members leave their fields empty. Of members of the same name the last one counts. Bytes that are not UTF-8 read
/// as U+FFFD, raw control characters in strings are taken, a byte order mark is passed over.
///
/// # Errors
///
/// When `body` is no JSON object (with [`ResponseBody::Payload`]: no JSON value), when it would take more memory than
/// [`Decode::max_memory`] allows, or, with [`Mismatch::Fail`], when a value does not fit its field.
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
        aside: Vec::new(),
        told: 0,
        orders: Orders::default(),
    };
    let read = match options.body {
        ResponseBody::Object => reader.object(output, options.envelope),
        ResponseBody::Payload => reader.payload(output),
    };
    match read {
        Ok(()) if reader.aside.is_empty() => Ok(()),
        Ok(()) => {
            let told = reader.aside.into_iter().filter_map(|aside| match aside {
                Aside::Told(error) => Some(located(*error, body)),
                Aside::Kept { .. } => None,
            });
            let told = told.collect();
            with_extra(output, |extra| extra.note_mismatches(told));
            Ok(())
        }
        Err(error) => Err(located(*error, body)),
    }
}

/// The error with the place in the body instead of that in its text.
fn located(error: DecodeError, body: &[u8]) -> DecodeError {
    DecodeError { offset: text::offset_in(body, error.offset), ..error }
}

struct Reader<'a> {
    parser: Parser<'a>,
    keep: bool,
    /// What came with the last [`Form::Kept`], as JSON text.
    kept: String,
    /// How the last value was spelled or told that it is nothing, as JSON text, when that is to be kept.
    form: Option<String>,
    /// What did not fit and is on its way to the record that keeps it, or to the outermost one.
    aside: Vec<Aside>,
    /// How many of them are [`Aside::Told`].
    told: usize,
    orders: Orders,
}

/// Something that did not fit.
enum Aside {
    /// Keep an element under this path.
    Kept { path: String, text: String },
    /// Tell that there was something.
    Told(Box<DecodeError>),
}

/// Most mismatches that are told; further ones are only kept.
const MAX_TOLD: usize = 32;

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
    /// A scalar spelled as another type; how is in [`Reader::form`].
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
            // No response at all: as if every member were absent.
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
        let takes_text = matches!(output.slot(0), Slot::OptStr(_) | Slot::Str(_));
        let keep = self.keep;
        self.keep = keep && !takes_text;
        let read = self.member(output, 0, field).and_then(|()| self.parser.end());
        self.keep = keep;
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
            } else if Some(&*key) == envelope && self.parser.peek()? == Token::Object {
                self.members(record, schema, None, seen)?;
            } else {
                let text = self.parser.raw().map_err(|error| error.in_member(&key))?;
                self.parser.charge(key.len())?;
                with_extra(record, |extra| extra.keep(&key, text));
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
        let (start, depth, aside) = (self.parser.offset(), self.parser.depth(), self.aside.len());
        let read = self.slot(record.slot(index), field);
        if self.aside.len() > aside && read.is_ok() {
            self.lift(record, field, aside);
        }
        match read {
            Ok(Form::Usual) => Ok(()),
            Ok(form) => {
                self.note(record, index, field, form);
                Ok(())
            }
            Err(error) if error.mismatch && self.keep => {
                self.drop_aside(aside);
                self.parser.rewind(start, depth);
                self.kept = self.parser.raw()?;
                empty(record.slot(index));
                self.note(record, index, field, Form::Kept);
                self.tell(hidden(error, field).in_member(field.wire));
                Ok(())
            }
            Err(error) => Err(hidden(error, field).in_member(field.wire)),
        }
    }

    /// Tells that something did not fit.
    #[cold]
    fn tell(&mut self, error: Box<DecodeError>) {
        if self.told < MAX_TOLD {
            self.told += 1;
            self.aside.push(Aside::Told(error));
        }
    }

    /// Drops what did not fit from `from` on: it is kept as a part of something larger.
    #[cold]
    fn drop_aside(&mut self, from: usize) {
        self.told -= self.aside.drain(from..).filter(|aside| matches!(aside, Aside::Told(_))).count();
    }

    /// Brings what did not fit in `field`, which begins at `from`, one step up: elements to the record that keeps
    /// them.
    #[cold]
    fn lift(&mut self, record: &mut dyn Record, field: &Field, from: usize) {
        for aside in self.aside.split_off(from) {
            match aside {
                Aside::Told(error) => {
                    self.aside.push(Aside::Told(hidden(error, field).in_member(field.wire)))
                }
                Aside::Kept { path, text } => {
                    let path = field_path::below(field.wire, &path);
                    with_extra(record, |extra| extra.keep_element(&path, text));
                }
            }
        }
    }

    /// Brings what did not fit below the element at `step`, which begins at `from`, one step up.
    #[cold]
    fn lift_within(&mut self, step: &str, from: usize) {
        for aside in self.aside.iter_mut().skip(from) {
            let path = match aside {
                Aside::Told(error) => &mut error.path,
                Aside::Kept { path, .. } => path,
            };
            *path = field_path::below(step, path);
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
                Form::Kept => extra.keep(field.wire, kept),
                Form::KeptSingle => {
                    extra.note_single(index);
                    extra.keep(field.wire, kept);
                }
            }
            if let Some(text) = came_as {
                extra.keep_form(field.wire, text);
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
            Slot::OptFloat(number) => self.number("a number", float, |value| *number = Some(value)),
            Slot::Float(number) => self.number("a number", float, |value| *number = value),
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

    #[inline]
    fn text(&mut self, set: impl FnOnce(Cow<'a, str>)) -> Result<Form> {
        if let Some(text) = self.parser.next_string()? {
            set(text);
            return Ok(Form::Usual);
        }
        let Some(text) = self.spelled("a text")? else { return Ok(Form::Null) };
        let form = self.spelling(|| text.clone().into_owned());
        set(text);
        Ok(form)
    }

    #[inline]
    fn integer(&mut self, set: impl FnOnce(i64)) -> Result<Form> {
        match self.parser.small_integer() {
            Some(number) => {
                set(number);
                Ok(Form::Usual)
            }
            None => self.number("an integer", integer, set),
        }
    }

    #[inline]
    fn boolean(&mut self, set: impl FnOnce(bool)) -> Result<Form> {
        match self.parser.peek()? {
            token @ (Token::True | Token::False) => {
                self.parser.word(token)?;
                set(token == Token::True);
                Ok(Form::Usual)
            }
            _ => self.scalar("a boolean", boolean, set),
        }
    }

    /// A number, spelled as itself or as another type.
    fn number<T>(
        &mut self,
        expected: &'static str,
        parse: impl Fn(&str) -> Option<T>,
        set: impl FnOnce(T),
    ) -> Result<Form> {
        let is_number = self.parser.peek()? == Token::Number;
        let form = self.scalar(expected, parse, set)?;
        if is_number && form == Form::Spelled {
            self.form = None;
            return Ok(Form::Usual);
        }
        Ok(form)
    }

    /// A number or boolean, spelled as another type.
    fn scalar<T>(
        &mut self,
        expected: &'static str,
        parse: impl Fn(&str) -> Option<T>,
        set: impl FnOnce(T),
    ) -> Result<Form> {
        let is_text = self.parser.peek()? == Token::String;
        let (start, depth) = (self.parser.offset(), self.parser.depth());
        let Some(text) = self.spelled(expected)? else { return Ok(Form::Null) };
        let in_json = |text: &str| if is_text { quoted(text) } else { text.to_owned() };
        match parse(&text) {
            Some(value) => {
                set(value);
                Ok(self.spelling(|| in_json(&text)))
            }
            None if text.trim().is_empty() => {
                self.kept = in_json(&text);
                Ok(Form::Kept)
            }
            None => {
                self.parser.rewind(start, depth);
                self.does_not_fit(expected)
            }
        }
    }

    /// Keeps how a scalar was spelled, when nothing may get lost.
    fn spelling(&mut self, text: impl FnOnce() -> String) -> Form {
        if !self.keep {
            return Form::Usual;
        }
        self.form = Some(text());
        Form::Spelled
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
        if self.parser.peek()? == Token::Object {
            self.record(record, None)?;
            return Ok(Form::Usual);
        }
        Ok(match self.nothing("an object")? {
            Form::Empty => Form::Null,
            form => form,
        })
    }

    fn list(&mut self, list: &mut dyn List, field: &'static Field) -> Result<Form> {
        let Repeat::List { wrapper } = field.repeat else { return self.does_not_fit("no list") };
        match (self.parser.peek()?, wrapper) {
            (Token::List, None) => self.elements(list, field),
            (Token::List, Some(_)) => {
                let aside = self.aside.len();
                match self.elements(list, field)? {
                    Form::Empty if self.aside.len() == aside => Ok(self.odd("[]")),
                    _ => Ok(Form::Bare),
                }
            }
            (Token::Object, Some(wrapper)) => self.wrapper(list, field, wrapper),
            _ => self.nothing("a list"),
        }
    }

    fn elements(&mut self, list: &mut dyn List, field: &'static Field) -> Result<Form> {
        let element = field.element();
        let mut index = 0;
        self.parser.open()?;
        while self.parser.next_element(index == 0)? {
            self.element(list, element, index)?;
            index += 1;
        }
        Ok(if list.is_empty() { Form::Empty } else { Form::Usual })
    }

    #[inline]
    fn element(&mut self, list: &mut dyn List, field: &'static Field, index: usize) -> Result<()> {
        let (start, depth, aside) = (self.parser.offset(), self.parser.depth(), self.aside.len());
        let slot = list.push();
        self.parser.charge(footprint(&slot))?;
        match self.slot(slot, field) {
            Ok(Form::Usual) if self.aside.len() == aside => Ok(()),
            read => {
                let fits = self.unusual(read, start, depth, aside, || field_path::element(index));
                if !fits.map_err(|error| error.in_element(index))? {
                    list.truncate(list.len() - 1);
                }
                Ok(())
            }
        }
    }

    /// An element of a list or map that did not come as it is written: whether it stays in its list or map. One
    /// that does not is kept aside.
    #[cold]
    fn unusual(
        &mut self,
        read: Result<Form>,
        start: usize,
        depth: usize,
        aside: usize,
        step: impl FnOnce() -> String,
    ) -> Result<bool> {
        let came_as = self.form.take();
        match read {
            Err(error) if !error.mismatch || !self.keep => return Err(error),
            Ok(_) if !self.keep => return Ok(true),
            // An empty list or map that came in another form is nothing, like `null` and an empty text.
            Ok(Form::Empty) if came_as.is_some() => self.drop_aside(aside),
            Ok(Form::Null | Form::Kept | Form::KeptSingle) => self.drop_aside(aside),
            // A place for notes on how an element came is not there.
            Ok(_) => {
                self.lift_within(&step(), aside);
                return Ok(true);
            }
            Err(error) => {
                self.drop_aside(aside);
                self.tell(error);
            }
        }
        self.parser.rewind(start, depth);
        let text = self.parser.raw()?;
        self.aside.push(Aside::Kept { path: String::new(), text });
        self.lift_within(&step(), aside);
        Ok(false)
    }

    fn wrapper(&mut self, list: &mut dyn List, field: &'static Field, wrapper: &str) -> Result<Form> {
        let from = self.aside.len();
        // Members beside the list, as JSON text without the braces around it.
        let mut beside = String::new();
        let mut form = None;
        let mut first = true;
        self.parser.open()?;
        while let Some(key) = self.parser.next_key(first)? {
            first = false;
            if key == wrapper {
                list.clear();
                self.drop_aside(from);
                self.form = None;
                form = Some(self.wrapped(list, field).map_err(|error| error.in_member(wrapper))?);
            } else {
                let text = self.parser.raw().map_err(|error| error.in_member(&key))?;
                add_member(&mut beside, &key, &text);
            }
        }
        if self.aside.len() > from {
            self.lift_within(wrapper, from);
        }
        if beside.is_empty() {
            return Ok(match form {
                None => self.odd("{}"),
                Some(Form::Kept) => {
                    self.kept = format!("{{{}:{}}}", quoted(wrapper), self.kept);
                    Form::Kept
                }
                Some(form) => {
                    if let Some(inner) = &self.form {
                        self.form = Some(format!("{{{}:{inner}}}", quoted(wrapper)));
                    }
                    form
                }
            });
        }
        match form {
            Some(Form::Kept) => add_member(&mut beside, wrapper, &self.kept),
            Some(Form::Empty) => {
                add_member(&mut beside, wrapper, self.form.take().as_deref().unwrap_or("[]"));
            }
            _ => {}
        }
        self.kept = format!("{{{beside}}}");
        Ok(if form == Some(Form::Single) { Form::KeptSingle } else { Form::Kept })
    }

    /// What a wrapper holds: the list, or a single element without the list around it.
    fn wrapped(&mut self, list: &mut dyn List, field: &'static Field) -> Result<Form> {
        match self.parser.peek()? {
            Token::List => self.elements(list, field),
            Token::Null => {
                self.parser.word(Token::Null)?;
                Ok(self.odd("null"))
            }
            _ => {
                let form = self.slot(list.push(), field.element())?;
                if !matches!(form, Form::Usual | Form::Spelled) {
                    list.clear();
                    return Ok(form);
                }
                self.form = None;
                if !matches!(list.at(0).map(View::datum), Some(Datum::Str(""))) {
                    return Ok(Form::Single);
                }
                list.clear();
                self.kept = quoted("");
                Ok(Form::Kept)
            }
        }
    }

    fn map(&mut self, map: &mut dyn Map, field: &'static Field) -> Result<Form> {
        if self.parser.peek()? != Token::Object {
            return self.nothing("an object");
        }
        let element = field.element();
        let mut first = true;
        self.parser.open()?;
        while let Some(key) = self.parser.next_key(first)? {
            first = false;
            self.entry(map, element, key)?;
        }
        Ok(if map.is_empty() { Form::Empty } else { Form::Usual })
    }

    fn entry(&mut self, map: &mut dyn Map, field: &'static Field, key: Cow<'a, str>) -> Result<()> {
        let (start, depth, aside) = (self.parser.offset(), self.parser.depth(), self.aside.len());
        // The same key may have come before.
        let key = key.into_owned();
        empty(map.entry(key.clone()));
        let growth = if map.len() == 1 { 11 } else { 2 };
        let slot = map.entry(key.clone());
        self.parser.charge(key.len() + growth * (size_of::<String>() + footprint(&slot)))?;
        let read = self.slot(slot, field);
        if matches!(read, Ok(Form::Usual)) && self.aside.len() == aside {
            return Ok(());
        }
        let fits = self.unusual(read, start, depth, aside, || field_path::entry(&key));
        if !fits.map_err(|error| error.in_member(&key))? {
            map.remove(&key);
        }
        Ok(())
    }

    /// What providers send for no object and no list: `null`, `""`, `[]`, `{}`.
    fn nothing(&mut self, expected: &str) -> Result<Form> {
        let (start, depth) = (self.parser.offset(), self.parser.depth());
        let form = match self.parser.peek()? {
            Token::Null => {
                self.parser.word(Token::Null)?;
                return Ok(Form::Null);
            }
            Token::String => {
                let text = self.parser.string()?;
                text.trim().is_empty().then(|| {
                    self.kept = quoted(&text);
                    Form::Kept
                })
            }
            Token::List => {
                self.parser.open()?;
                (!self.parser.next_element(true)?).then(|| self.odd("[]"))
            }
            Token::Object => {
                self.parser.open()?;
                (!self.parser.next_member(true)?).then(|| self.odd("{}"))
            }
            _ => None,
        };
        match form {
            Some(form) => Ok(form),
            None => {
                self.parser.rewind(start, depth);
                self.does_not_fit(expected)
            }
        }
    }

    /// Emptiness in another form than the field's own: the same to a caller, and written back as it came.
    fn odd(&mut self, text: &str) -> Form {
        self.form = Some(text.to_owned());
        Form::Empty
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

/// The error, without what was found if that is secret.
fn hidden(mut error: Box<DecodeError>, field: &Field) -> Box<DecodeError> {
    if error.mismatch && field.secret {
        error.found = HIDDEN.to_owned();
    }
    error
}

/// A member that came before is replaced.
#[cold]
fn start_over(record: &mut dyn Record, index: usize, field: &Field) {
    empty(record.slot(index));
    with_extra(record, |extra| extra.forget(index, field.wire));
}

/// Adds a member to the JSON text of an object without the braces around it.
fn add_member(members: &mut String, name: &str, text: &str) {
    if !members.is_empty() {
        members.push(',');
    }
    quote(members, name);
    members.push(':');
    members.push_str(text);
}
