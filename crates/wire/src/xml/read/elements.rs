//! Lists and maps, with the elements of lists that come one by one. An element that does not fit is left out and kept
//! aside.

use std::collections::HashMap;

use serde_json::{Map as Object, Value};

use super::super::parser::{Event, Result};
use super::super::stray::STRAY_TEXT;
use super::tree::add;
use super::{Came, Fit, Reader};
use crate::budget::{KEPT, MEMBER, OBJECT};
use crate::field_path;
use crate::footprint::footprint;
use crate::json_text::values::quoted;
use crate::presence::{empty, is_blank};
use crate::record::{Datum, List, Map, Record, Slot, View, extra_of, with_extra};
use crate::schema::{Field, Repeat};

impl<'a> Reader<'a> {
    /// An element of a list without a wrapper, or a whole list with one.
    pub(super) fn listed(
        &mut self,
        record: &mut dyn Record,
        index: usize,
        field: &'static Field,
        came_before: bool,
        came: &mut Came<'a>,
    ) -> Result<()> {
        let is_plain = field.repeat == Repeat::List { wrapper: None };
        self.left_out = came.left_out(index);
        if came_before && is_plain && refill(record, index) {
            self.left_out = 1;
        }
        let (start, aside) = (self.offset(), self.aside.len());
        let read = self.slot(record.slot(index), field);
        let has_no_elements =
            || matches!(self.parser.since(start).trim_start().as_bytes(), [] | [b'<', b'/', ..]);
        if is_plain
            && !came_before
            && read.is_ok()
            && has_no_elements()
            && self.is_blank_list(record, index, aside)
        {
            self.aside.drop_from(aside);
            empty(record.slot(index));
            with_extra(record, |extra| extra.note_empty(index));
            return Ok(());
        }
        came.leave_out(index, self.left_out);
        self.read(record, index, field, aside, read).map(drop)
    }

    /// Whether a list without a wrapper, of which one element came, is without elements: an empty one stands for that.
    fn is_blank_list(&self, record: &dyn Record, index: usize, aside: usize) -> bool {
        let View::List(list) = record.view(index) else { return false };
        match list.at(0).map(View::datum) {
            None => self.aside.is_empty_element(aside),
            Some(Datum::Str(text)) => text.is_empty(),
            Some(Datum::Record(record)) => is_blank(record),
            _ => false,
        }
    }

    pub(super) fn list(&mut self, list: &mut dyn List, field: &'static Field) -> Result<Fit> {
        let Repeat::List { wrapper: Some(wrapper) } = field.repeat else {
            self.element(list, field)?;
            return Ok(Fit::Usual);
        };
        let from = self.aside.len();
        let mut beside = Object::new();
        self.deeper(|reader| {
            loop {
                match reader.parser.next()? {
                    Event::End | Event::EndOfText => return Ok(()),
                    Event::Start(name) if name == wrapper => {
                        reader.element(list, field).map_err(|error| error.in_member(wrapper))?;
                    }
                    next => reader.beside(next, &mut beside)?,
                }
            }
        })?;
        let is_empty = list.is_empty() && !self.aside.left_out(from);
        if self.aside.len() > from {
            self.aside.lift_within(wrapper, from);
        }
        Ok(self.with_beside(beside, is_empty))
    }

    /// The current element as one more of `list`.
    #[inline]
    fn element(&mut self, list: &mut dyn List, field: &'static Field) -> Result<()> {
        let (left_out, aside) = (std::mem::take(&mut self.left_out), self.aside.len());
        let index = list.len() + left_out;
        let slot = list.push();
        self.charge(footprint(&slot))?;
        let fit = self.slot(slot, field.element()).map_err(|error| error.in_element(index))?;
        self.left_out = left_out;
        if matches!(fit, Fit::Usual | Fit::Empty) && self.aside.len() == aside {
            return Ok(());
        }
        if !self.unusual(fit, aside, &field_path::element(index))? {
            list.truncate(list.len() - 1);
            self.left_out += 1;
        }
        Ok(())
    }

    /// Handles an element of a list or map in an unusual form. Returns whether it stays in its list or map; otherwise
    /// it is kept aside.
    #[cold]
    fn unusual(&mut self, fit: Fit, aside: usize, step: &str) -> Result<bool> {
        match fit {
            Fit::Usual | Fit::Empty => {}
            Fit::Spelled => self.aside.spell(std::mem::take(&mut self.form)),
            Fit::Kept => {
                let text = std::mem::take(&mut self.kept).to_string();
                self.charge(KEPT + text.len())?;
                self.aside.keep(text);
            }
        }
        self.charge(self.aside.weight(step, aside))?;
        self.aside.lift_within(step, aside);
        Ok(fit != Fit::Kept)
    }

    /// A map. For each of its `keys` that came before, in other elements as well: how many elements of a list under it
    /// did not fit.
    pub(super) fn map(
        &mut self,
        map: &mut dyn Map,
        field: &'static Field,
        keys: &mut HashMap<&'a str, usize>,
    ) -> Result<Fit> {
        let (from, outside) = (self.aside.len(), std::mem::take(&mut self.left_out));
        let holds_lists = matches!(field.element().repeat, Repeat::List { .. });
        let mut beside = Object::new();
        self.deeper(|reader| {
            loop {
                match reader.parser.next()? {
                    Event::End | Event::EndOfText => return Ok(()),
                    Event::Start(name) => match keys.get(name).copied() {
                        Some(_) if !holds_lists => {
                            reader.beside(Event::Start(name), &mut beside)?;
                        }
                        came_before => {
                            reader.left_out = came_before.unwrap_or(0);
                            reader.entry(map, field, name)?;
                            keys.insert(name, reader.left_out);
                        }
                    },
                    next => reader.beside(next, &mut beside)?,
                }
            }
        })?;
        self.left_out = outside;
        let is_empty = map.is_empty() && !self.aside.left_out(from);
        Ok(self.with_beside(beside, is_empty))
    }

    fn entry(&mut self, map: &mut dyn Map, field: &'static Field, name: &'a str) -> Result<()> {
        let (is_first, aside) = (map.is_empty(), self.aside.len());
        let slot = map.entry(name.to_owned());
        let growth = if is_first { 11 } else { 2 };
        self.charge(name.len() + growth * (size_of::<String>() + footprint(&slot)))?;
        let fit = self.slot(slot, field.element()).map_err(|error| error.in_entry(name))?;
        if matches!(fit, Fit::Usual | Fit::Empty) && self.aside.len() == aside {
            return Ok(());
        }
        if !self.unusual(fit, aside, &field_path::entry(name))? {
            map.remove(name);
        }
        Ok(())
    }

    /// Keeps what is beside the elements of a list or map, white space left out.
    pub(super) fn beside(&mut self, next: Event<'a>, beside: &mut Object<String, Value>) -> Result<()> {
        match next {
            Event::Start(name) => {
                let value = self.any().map_err(|error| error.in_member(name))?;
                self.charge(name.len() + if beside.is_empty() { OBJECT } else { MEMBER })?;
                add(beside, name, value);
            }
            Event::Text(text) if text.trim().is_empty() => {}
            Event::Text(text) => {
                self.charge(text.len() + if beside.is_empty() { OBJECT } else { MEMBER })?;
                add(beside, STRAY_TEXT, Value::String(text.into_owned()));
            }
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
}

/// A list without a wrapper goes on after its first element was taken for an empty list: it was an element. Tells
/// whether that is one that does not fit.
fn refill(record: &mut dyn Record, index: usize) -> bool {
    if !extra_of(record).is_some_and(|extra| extra.was_empty(index)) {
        return false;
    }
    let wire = record.schema().fields[index].wire;
    with_extra(record, |extra| extra.set_empty(index, false));
    let Slot::List(list) = record.slot(index) else { return false };
    let fits = takes_empty_text(list.push());
    if !fits {
        list.clear();
        with_extra(record, |extra| {
            extra.keep_element(&field_path::below(wire, &field_path::element(0)), &quoted(""))
        });
    }
    !fits
}

/// Makes an element of a list what an empty text reads as, if that is anything.
fn takes_empty_text(slot: Slot<'_>) -> bool {
    match slot {
        Slot::Opt(option) => return takes_empty_text(option.fill()),
        Slot::OptStr(text) => *text = Some(String::new()),
        Slot::Int(_)
        | Slot::OptInt(_)
        | Slot::Bool(_)
        | Slot::OptBool(_)
        | Slot::Float(_)
        | Slot::OptFloat(_) => {
            return false;
        }
        _ => {}
    }
    true
}
