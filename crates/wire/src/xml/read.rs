//! Reads XML into records: finds the field of each element, and keeps elements that are unknown or repeated.

mod elements;
mod scalars;
mod tree;

use std::collections::HashMap;

use serde_json::Value;

use super::parser::{Event, Parser, Result};
use super::stray::STRAY_TEXT;
use crate::aside::Asides;
use crate::budget::{Budget, KEPT};
use crate::decode::{Decode, Mismatch};
use crate::decode_error::{DecodeError, excerpt};
use crate::footprint::footprint;
use crate::json::write_json;
use crate::json_text::values::quoted;
use crate::order::Orders;
use crate::presence::{Seen, is_default, note_missing};
use crate::record::{Record, Slot, with_extra};
use crate::scalar::{boolean, float, integer};
use crate::schema::{Field, Repeat};
use crate::text;

/// Reads the response `body` into `output`. The name of the outermost element does not matter.
///
/// Elements that are not in the schema are kept in each record's [`Extra`](crate::Extra). Bytes that are not
/// UTF-8 become U+FFFD, and a byte order mark is ignored.
///
/// # Errors
///
/// Fails when `body` is not well-formed, when it would take more memory than [`Decode::max_memory`] allows,
/// or, with [`Mismatch::Fail`], when a value does not have the type of its field.
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
        form: String::new(),
        aside: Asides::default(),
        left_out: 0,
        orders: Orders::default(),
        depth: 0,
        max_depth: options.max_depth,
    };
    let located = |error: DecodeError| DecodeError { offset: text::offset_in(body, error.offset), ..error };
    reader.root(output).map_err(|error| located(*error))?;
    if reader.aside.len() > 0 {
        let mismatches = reader.aside.into_mismatches(located);
        with_extra(output, |extra| extra.note_mismatches(mismatches));
    }
    Ok(())
}

struct Reader<'a> {
    parser: Parser<'a>,
    budget: Budget,
    keep: bool,
    /// The value for the last [`Fit::Kept`].
    kept: Value,
    /// How the scalar of the last [`Fit::Spelled`] was spelled.
    form: String,
    /// What did not fit or was spelled otherwise, in the values that are being read.
    aside: Asides,
    /// How many elements of the current list did not fit.
    left_out: usize,
    orders: Orders,
    depth: usize,
    max_depth: usize,
}

/// The received form of an element, where the field does not show it.
#[derive(Clone, Copy, PartialEq)]
enum Fit {
    Usual,
    /// A list or map without elements.
    Empty,
    /// A scalar in another spelling than the usual one, which is in [`Reader::form`].
    Spelled,
    /// Something to be kept beside the field; it is in [`Reader::kept`].
    Kept,
}

/// The result of reading a record.
#[derive(Default)]
struct Came<'a> {
    fields: Seen,
    /// The fields that were received repeatedly although they are not lists.
    repeated: Seen,
    /// The fields beside which something is kept.
    kept: Seen,
    /// The fields that are lists without a wrapper, whose elements come one by one, and how many elements of each
    /// did not fit.
    left_out: Vec<(usize, usize)>,
    /// The fields that are maps, and their keys: see [`Reader::map`].
    keys: Vec<(usize, HashMap<&'a str, usize>)>,
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
                let mut came = Came::default();
                self.member(output, index, &mut came)?;
                note_missing(output, &came.fields);
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

    /// Takes `bytes` off the memory that decoded values may take.
    #[inline]
    fn charge(&mut self, bytes: usize) -> Result<()> {
        self.budget.take(bytes, self.parser.offset())
    }

    fn record(&mut self, record: &mut dyn Record) -> Result<()> {
        self.deeper(|reader| reader.members(record))
    }

    fn members(&mut self, record: &mut dyn Record) -> Result<()> {
        let schema = record.schema();
        let mut came = Came::default();
        let mut order = self.orders.of(schema);
        // One more than the field before.
        let mut after = 0;
        loop {
            let name = match self.parser.next()? {
                Event::Start(name) => name,
                Event::End | Event::EndOfText => break,
                Event::Text(text) => {
                    self.stray_text(record, &text)?;
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
                    self.member(record, index, &mut came)?;
                }
                None => self.unknown(record, name)?,
            }
        }
        note_missing(record, &came.fields);
        Ok(())
    }

    /// Keeps text between the members of a record, unless it is white space.
    fn stray_text(&mut self, record: &mut dyn Record, text: &str) -> Result<()> {
        if text.bytes().all(|byte| byte.is_ascii_whitespace()) {
            return Ok(());
        }
        self.charge(KEPT + text.len())?;
        with_extra(record, |extra| extra.add(STRAY_TEXT, &quoted(text)));
        if self.keep {
            self.aside.tell(DecodeError::mismatch("elements", format!("`{}`", excerpt(text)), self.offset()));
        }
        Ok(())
    }

    fn member(&mut self, record: &mut dyn Record, index: usize, came: &mut Came<'a>) -> Result<()> {
        // `position` gives indices of fields.
        let field = &record.schema().fields[index];
        let came_before = came.fields.mark(index);
        match field.repeat {
            Repeat::One if came_before => return self.repeated(record, index, field, came),
            Repeat::List { .. } => return self.listed(record, index, field, came_before, came),
            _ => {}
        }
        let aside = self.aside.len();
        let read = match record.slot(index) {
            Slot::Map(map) => self.map(map, field, came.keys(index)),
            slot => self.slot(slot, field),
        };
        if self.read(record, index, field, aside, read)? == Fit::Kept {
            came.kept.mark(index);
        }
        Ok(())
    }

    /// Notes the received form of a field, and returns it.
    #[inline]
    fn read(
        &mut self,
        record: &mut dyn Record,
        index: usize,
        field: &'static Field,
        aside: usize,
        read: Result<Fit>,
    ) -> Result<Fit> {
        let fit = read.map_err(|error| error.hidden_in(field).in_member(field.wire))?;
        if self.aside.len() > aside {
            self.aside.lift(record, field, aside);
        }
        match fit {
            Fit::Usual => {}
            Fit::Empty => with_extra(record, |extra| extra.note_empty(index)),
            Fit::Spelled => {
                let form = std::mem::take(&mut self.form);
                with_extra(record, |extra| extra.keep_form(field.wire, &form));
            }
            Fit::Kept => {
                let text = std::mem::take(&mut self.kept).to_string();
                self.charge(KEPT + text.len())?;
                with_extra(record, |extra| extra.add(field.wire, &text));
            }
        }
        Ok(fit)
    }

    /// An element that is repeated although its field is not a list: the first stays in the field, others are
    /// kept. A first one that reads as if nothing had come is kept with them.
    fn repeated(
        &mut self,
        record: &mut dyn Record,
        index: usize,
        field: &'static Field,
        came: &mut Came<'a>,
    ) -> Result<()> {
        if !came.repeated.mark(index) && is_default(record, index) && !came.kept.contains(index) {
            let first = write_json(record.view(index), field).unwrap_or_default();
            with_extra(record, |extra| extra.add(field.wire, &first));
        }
        self.unknown(record, field.wire)
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
            Slot::Map(map) => self.map(map, field, &mut HashMap::new())?,
            Slot::Opt(option) => {
                let slot = option.fill();
                if let Slot::Record(_) = slot {
                    self.charge(footprint(&slot))?;
                }
                let fit = self.slot(slot, field)?;
                if matches!(fit, Fit::Empty | Fit::Kept) {
                    option.clear();
                }
                fit
            }
            Slot::Extra(_) => Fit::Usual,
        })
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
        self.aside.tell(error);
        Ok(Fit::Kept)
    }
}

impl<'a> Came<'a> {
    fn left_out(&self, index: usize) -> usize {
        self.left_out.iter().find(|(field, _)| *field == index).map_or(0, |(_, count)| *count)
    }

    /// The keys of a map that came before.
    fn keys(&mut self, index: usize) -> &mut HashMap<&'a str, usize> {
        let at = self.keys.iter().position(|(field, _)| *field == index).unwrap_or(self.keys.len());
        if at == self.keys.len() {
            self.keys.push((index, HashMap::new()));
        }
        &mut self.keys[at].1
    }

    fn leave_out(&mut self, index: usize, count: usize) {
        match self.left_out.iter_mut().find(|(field, _)| *field == index) {
            Some((_, former)) => *former = count,
            None if count > 0 => self.left_out.push((index, count)),
            None => {}
        }
    }
}
