//! Lists with and without their wrappers, and maps. An element that does not fit is left out and kept aside.

use std::borrow::Cow;

use super::{Form, Reader};
use crate::budget::KEPT;
use crate::field_path;
use crate::footprint::footprint;
use crate::json_text::parser::{Result, Token};
use crate::json_text::values::{quote, quoted};
use crate::presence::empty;
use crate::record::{Datum, List, Map, View};
use crate::schema::{Field, Repeat};

impl<'a> Reader<'a> {
    pub(super) fn list(&mut self, list: &mut dyn List, field: &'static Field) -> Result<Form> {
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

    pub(super) fn elements(&mut self, list: &mut dyn List, field: &'static Field) -> Result<Form> {
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
    pub(super) fn element(&mut self, list: &mut dyn List, field: &'static Field, index: usize) -> Result<()> {
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

    /// Handles an element of a list or map in an unusual form. Returns whether it stays in its list or map; otherwise
    /// it is kept aside.
    #[cold]
    pub(super) fn unusual(
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
            Ok(Form::Empty) if came_as.is_some() => self.aside.drop_from(aside),
            Ok(Form::Null | Form::Kept | Form::KeptSingle) => self.aside.drop_from(aside),
            Ok(_) => {
                if let Some(form) = came_as {
                    self.aside.spell(form);
                }
                self.lift_within(&step(), aside)?;
                return Ok(true);
            }
            Err(error) => {
                self.aside.drop_from(aside);
                self.aside.tell(error);
            }
        }
        self.parser.rewind(start, depth);
        let text = self.parser.raw()?;
        self.aside.keep(text);
        self.lift_within(&step(), aside)?;
        Ok(false)
    }

    /// Moves everything below the element at `step`, from `from` on, one step up.
    #[cold]
    fn lift_within(&mut self, step: &str, from: usize) -> Result<()> {
        self.parser.charge(self.aside.weight(step, from))?;
        self.aside.lift_within(step, from);
        Ok(())
    }

    pub(super) fn wrapper(
        &mut self,
        list: &mut dyn List,
        field: &'static Field,
        wrapper: &str,
    ) -> Result<Form> {
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
                self.aside.drop_from(from);
                self.form = None;
                form = Some(self.wrapped(list, field).map_err(|error| error.in_member(wrapper))?);
            } else {
                let text = self.parser.raw().map_err(|error| error.in_member(&key))?;
                add_member(&mut beside, &key, &text);
            }
        }
        if self.aside.len() > from {
            self.aside.lift_within(wrapper, from);
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
                let form = self.form.take();
                // Elements that did not fit are written where they were.
                if !self.aside.left_out(from) {
                    add_member(&mut beside, wrapper, form.as_deref().unwrap_or("[]"));
                }
            }
            _ => {}
        }
        self.kept = format!("{{{beside}}}");
        Ok(if form == Some(Form::Single) { Form::KeptSingle } else { Form::Kept })
    }

    /// What a wrapper holds: the list, or a single element without the list around it.
    pub(super) fn wrapped(&mut self, list: &mut dyn List, field: &'static Field) -> Result<Form> {
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
                let came_as = self.form.take();
                if !matches!(list.at(0).map(View::datum), Some(Datum::Str(""))) {
                    if let Some(form) = came_as {
                        let from = self.aside.len();
                        self.aside.spell(form);
                        self.aside.lift_within(&field_path::element(0), from);
                    }
                    return Ok(Form::Single);
                }
                list.clear();
                self.kept = quoted("");
                Ok(Form::Kept)
            }
        }
    }

    pub(super) fn map(&mut self, map: &mut dyn Map, field: &'static Field) -> Result<Form> {
        if self.parser.peek()? != Token::Object {
            return self.nothing("an object");
        }
        let (element, from) = (field.element(), self.aside.len());
        let mut first = true;
        self.parser.open()?;
        while let Some(key) = self.parser.next_key(first)? {
            first = false;
            self.entry(map, element, key, from)?;
        }
        Ok(if map.is_empty() { Form::Empty } else { Form::Usual })
    }

    /// The entry `key` of a map, before which everything from `from` on was set aside.
    pub(super) fn entry(
        &mut self,
        map: &mut dyn Map,
        field: &'static Field,
        key: Cow<'a, str>,
        from: usize,
    ) -> Result<()> {
        let (start, depth) = (self.parser.offset(), self.parser.depth());
        let key = key.into_owned();
        let count = map.len();
        empty(map.entry(key.clone()));
        if map.len() == count && self.aside.len() > from {
            // The same key came before, and something of it may have been set aside.
            let step = field_path::entry(&key);
            self.parser.charge(KEPT + step.len())?;
            self.aside.again(step);
        }
        let aside = self.aside.len();
        let growth = if map.len() == 1 { 11 } else { 2 };
        let slot = map.entry(key.clone());
        self.parser.charge(key.len() + growth * (size_of::<String>() + footprint(&slot)))?;
        let read = self.slot(slot, field);
        if matches!(read, Ok(Form::Usual)) && self.aside.len() == aside {
            return Ok(());
        }
        let fits = self.unusual(read, start, depth, aside, || field_path::entry(&key));
        if !fits.map_err(|error| error.in_entry(&key))? {
            map.remove(&key);
        }
        Ok(())
    }

    /// The values that providers send instead of an absent object or list: `null`, `""`, `[]`, `{}`.
    pub(super) fn nothing(&mut self, expected: &str) -> Result<Form> {
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

    /// An empty value in another form than the field's own. Callers see no difference, and the same form is written
    /// back.
    pub(super) fn odd(&mut self, text: &str) -> Form {
        self.form = Some(text.to_owned());
        Form::Empty
    }
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
