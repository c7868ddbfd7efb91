//! Lists and maps. An element that does not fit is left out and kept aside.

use std::collections::HashMap;

use serde_json::{Map as Object, Value};

use super::super::STRAY_TEXT;
use super::super::parser::{Event, Result};
use super::tree::add;
use super::{Fit, Reader};
use crate::budget::{KEPT, MEMBER, OBJECT, footprint};
use crate::field_path;
use crate::record::{List, Map};
use crate::schema::{Field, Repeat};

impl<'a> Reader<'a> {
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

    /// An element of a list or map that did not come as it is written: whether it stays in its list or map. One that
    /// does not is kept aside.
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
        self.aside.lift_within(step, aside);
        Ok(fit != Fit::Kept)
    }

    pub(super) fn map(&mut self, map: &mut dyn Map, field: &'static Field) -> Result<Fit> {
        let (from, outside) = (self.aside.len(), std::mem::take(&mut self.left_out));
        let holds_lists = matches!(field.element().repeat, Repeat::List { .. });
        let mut beside = Object::new();
        // For each key that came: how many elements of a list under it did not fit.
        let mut keys: HashMap<&'a str, usize> = HashMap::new();
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
        let fit = self.slot(slot, field.element()).map_err(|error| error.in_member(name))?;
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
