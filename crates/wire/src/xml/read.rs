//! Reading XML into records.

use std::borrow::Cow;

use serde_json::{Map as Object, Value};

use super::STRAY_TEXT;
use super::parser::{Event, Parser, Result};
use crate::decode::{Decode, Mismatch};
use crate::decode_error::{Budget, DecodeError, HIDDEN, excerpt};
use crate::json::values::quoted;
use crate::order::Orders;
use crate::presence::{Seen, empty, is_blank, note_missing};
use crate::record::{Datum, List, Map, Record, Slot, View, extra_of, footprint, with_extra};
use crate::scalar::{boolean, float, integer};
use crate::schema::{Field, Repeat};
use crate::text;

/// Reads the response `body` into `output`. The name of the outermost element does not matter.
///
/// Elements that the schema does not know are kept in each record's [`Extra`](crate::Extra). Bytes that are not
/// UTF-8 read as U+FFFD, a byte order mark is passed over.
///
/// # Errors
///
/// When `body` is not well-formed, when it would take more memory than [`Decode::max_memory`] allows, or, with
/// [`Mismatch::Fail`], when a value does not fit its field.
pub fn decode(
    body: &[u8],
    output: &mut dyn Record,
    options: &Decode,
) -> std::result::Result<(), DecodeError> {
    let text = text::of(body);
    let mut reader = Reader {
        parser: Parser::new(&text),
        budget: options.budget(body),
        keep: options.mismatch == Mismatch::Keep,
        kept: Value::Null,
        told: Vec::new(),
        orders: Orders::default(),
        depth: 0,
        max_depth: options.max_depth,
    };
    let located = |error: DecodeError| DecodeError { offset: text::offset_in(body, error.offset), ..error };
    reader.root(output).map_err(|error| located(*error))?;
    if !reader.told.is_empty() {
        let told = reader.told.into_iter().map(located).collect();
        with_extra(output, |extra| extra.note_mismatches(told));
    }
    Ok(())
}

/// Most mismatches that are told; further ones are only kept.
const MAX_TOLD: usize = 32;

/// What a member of a tree takes, its share of the tree included.
const MEMBER: usize = 2 * (size_of::<String>() + size_of::<Value>());

/// What an object takes that has one member; a map of a few members is as big.
const OBJECT: usize = 11 * (size_of::<String>() + size_of::<Value>());

/// What keeping a text aside takes.
const KEPT: usize = 192;

struct Reader<'a> {
    parser: Parser<'a>,
    budget: Budget,
    keep: bool,
    /// What came with the last [`Fit::Kept`].
    kept: Value,
    /// What did not fit, on its way to the outermost record.
    told: Vec<DecodeError>,
    orders: Orders,
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
        // A response that is one bare member is taken as that member.
        match output.schema().position(root) {
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
        let mut order = self.orders.of(schema);
        // One more than the field before.
        let mut after = 0;
        loop {
            let name = match self.parser.next()? {
                Event::Start(name) => name,
                Event::End | Event::EndOfText => break,
                Event::Text(text) => {
                    keep_stray_text(record, &text);
                    continue;
                }
            };
            let expected = order.as_ref().map_or(after, |order| order.next(after));
            let found = match schema.fields.get(expected) {
                Some(field) if field.wire == name => Some(expected),
                _ => self.orders.find(schema, &mut order, after, name.as_bytes()),
            };
            match found {
                Some(index) => {
                    after = index + 1;
                    self.member(record, index, &mut seen)?;
                }
                None => {
                    let text = self.raw().map_err(|error| error.in_member(name))?;
                    with_extra(record, |extra| extra.add(name, text));
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
        let told = self.told.len();
        let read = self.slot(record.slot(index), field);
        if self.told.len() > told {
            self.lift(field, told);
        }
        match read {
            Ok(fit) => {
                if fit == Fit::Usual && !plain_list {
                    return Ok(());
                }
                let kept = std::mem::take(&mut self.kept);
                if plain_list && !came_before && is_blank_list(record, index, fit, &kept) {
                    empty(record.slot(index));
                    with_extra(record, |extra| extra.note_empty(index));
                    return Ok(());
                }
                match fit {
                    Fit::Usual => {}
                    Fit::Empty => with_extra(record, |extra| extra.note_empty(index)),
                    Fit::Kept => {
                        let text = kept.to_string();
                        self.charge(KEPT + text.len())?;
                        with_extra(record, |extra| extra.add(field.wire, text));
                    }
                }
                Ok(())
            }
            Err(error) => Err(hidden(error, field).in_member(field.wire)),
        }
    }

    /// Brings what did not fit in `field`, which begins at `from`, one step up.
    #[cold]
    fn lift(&mut self, field: &Field, from: usize) {
        let told = self.told.split_off(from);
        let step = |error| *hidden(Box::new(error), field).in_member(field.wire);
        self.told.extend(told.into_iter().map(step));
    }

    /// Brings what did not fit below an element, which begins at `from`, one step up.
    #[cold]
    fn lift_within(&mut self, from: usize, step: impl Fn(Box<DecodeError>) -> Box<DecodeError>) {
        let told = self.told.split_off(from);
        self.told.extend(told.into_iter().map(|error| *step(Box::new(error))));
    }

    /// Takes `bytes` off the memory that decoded values may take.
    #[inline]
    fn charge(&mut self, bytes: usize) -> Result<()> {
        self.budget.take(bytes, self.parser.offset())
    }

    /// An element that came before although it is no list: the first stays in the field, others are kept.
    fn repeated(&mut self, record: &mut dyn Record, field: &Field) -> Result<()> {
        let text = self.raw().map_err(|error| error.in_member(field.wire))?;
        with_extra(record, |extra| extra.add(field.wire, text));
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
                let slot = option.fill();
                if let Slot::Record(_) = slot {
                    self.charge(footprint(&slot))?;
                }
                let fit = self.slot(slot, field)?;
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
    fn does_not_fit(&mut self, expected: &str, value: Value, offset: usize) -> Result<Fit> {
        let found = match &value {
            Value::String(text) => format!("`{}`", excerpt(text)),
            // What is in them may be a secret that only its own field tells.
            _ => "elements".to_owned(),
        };
        let error = DecodeError::mismatch(expected, found, offset);
        if !self.keep {
            return Err(error);
        }
        self.kept = value;
        if self.told.len() < MAX_TOLD {
            self.told.push(*error);
        }
        Ok(Fit::Kept)
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
                        let told = reader.told.len();
                        let fit = reader.element(list, field).map_err(|error| error.in_member(wrapper))?;
                        if reader.told.len() > told {
                            reader.lift_within(told, |error| error.in_member(wrapper));
                        }
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
        let (index, told) = (list.len(), self.told.len());
        let slot = list.push();
        self.charge(footprint(&slot))?;
        let fit = self.slot(slot, field.element()).map_err(|error| error.in_element(index))?;
        if self.told.len() > told {
            self.lift_within(told, |error| error.in_element(index));
        }
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
                        let (is_first, told) = (map.is_empty(), reader.told.len());
                        let entry = map.entry(name.to_owned());
                        let growth = if is_first { 11 } else { 2 };
                        reader.charge(name.len() + growth * (size_of::<String>() + footprint(&entry)))?;
                        let fit =
                            reader.slot(entry, field.element()).map_err(|error| error.in_member(name))?;
                        if reader.told.len() > told {
                            reader.lift_within(told, |error| error.in_member(name));
                        }
                        if fit == Fit::Kept && reader.keep {
                            map.remove(name);
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
                self.charge(name.len() + if beside.is_empty() { OBJECT } else { MEMBER })?;
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
        match self.content()? {
            Content::Text(text) => {
                self.charge(text.len())?;
                Ok(Value::String(text.into_owned()))
            }
            Content::Tree(value) => Ok(value),
        }
    }

    /// The current element as the text of a JSON value.
    fn raw(&mut self) -> Result<String> {
        let left = self.budget.left();
        let text = self.any()?.to_string();
        self.budget.restore(left);
        self.charge(KEPT + text.len())?;
        Ok(text)
    }
}

/// Adds a member, turning members of the same name into a list.
fn add(members: &mut Object<String, Value>, name: &str, value: Value) {
    match members.get_mut(name) {
        None => {
            members.insert(name.to_owned(), value);
        }
        Some(Value::Array(items)) => items.push(value),
        Some(former) => *former = Value::Array(vec![former.take(), value]),
    }
}

/// The error, without what was found if that is secret.
fn hidden(mut error: Box<DecodeError>, field: &Field) -> Box<DecodeError> {
    if error.mismatch && field.secret {
        error.found = HIDDEN.to_owned();
    }
    error
}

fn keep_stray_text(record: &mut dyn Record, text: &str) {
    if !text.bytes().all(|byte| byte.is_ascii_whitespace()) {
        with_extra(record, |extra| extra.add(STRAY_TEXT, quoted(text)));
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
