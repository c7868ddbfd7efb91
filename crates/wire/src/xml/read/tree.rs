//! What stands between the tags of an element: a text, or a tree where there are elements in it.

use std::borrow::Cow;

use serde_json::{Map as Object, Value};

use super::super::parser::{Event, Result};
use super::super::stray::STRAY_TEXT;
use super::Reader;
use crate::budget::{KEPT, SORTED, unknown};
use crate::json_text::values::quote;
use crate::members::Members;
use crate::record::{Record, extra_of, with_extra};

/// What is between the tags of an element.
pub(super) enum Content<'a> {
    Text(Cow<'a, str>),
    Tree(Value),
}

impl<'a> Reader<'a> {
    /// What is up to the closing tag.
    #[inline]
    pub(super) fn content(&mut self) -> Result<Content<'a>> {
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
    pub(super) fn any(&mut self) -> Result<Value> {
        match self.content()? {
            Content::Text(text) => {
                self.charge(text.len())?;
                Ok(Value::String(text.into_owned()))
            }
            Content::Tree(value) => Ok(value),
        }
    }

    /// Keeps the current element, which is not in the schema, or is repeated although its field is not a
    /// list.
    pub(super) fn unknown(&mut self, record: &mut dyn Record, name: &str) -> Result<()> {
        let mut text = String::new();
        self.copy(&mut text).map_err(|error| error.in_member(name))?;
        let first = if extra_of(record).is_none() { KEPT } else { 0 };
        self.charge(first + unknown(name, &text))?;
        with_extra(record, |extra| extra.add(name, &text));
        Ok(())
    }

    /// Writes the current element to `out` as the compact text of a JSON value.
    fn copy(&mut self, out: &mut String) -> Result<()> {
        let mut text = Cow::Borrowed("");
        loop {
            match self.parser.next()? {
                Event::End | Event::EndOfText => {
                    quote(out, &text);
                    return Ok(());
                }
                Event::Text(more) if text.is_empty() => text = more,
                Event::Text(more) => text.to_mut().push_str(&more),
                Event::Start(name) => {
                    let left = self.budget.left();
                    self.deeper(|reader| reader.copy_members(name, text, out))?;
                    self.budget.restore(left);
                    return Ok(());
                }
            }
        }
    }

    /// Writes the members of the current element, whose child `first` has just been opened.
    fn copy_members(&mut self, first: &'a str, text_before: Cow<'a, str>, out: &mut String) -> Result<()> {
        let mut members = Run::default();
        members.stray(&text_before);
        let mut next = Event::Start(first);
        loop {
            match next {
                Event::End | Event::EndOfText => break,
                Event::Text(stray) => members.stray(&stray),
                Event::Start(name) => {
                    let begins = members.begin(name);
                    self.charge(if begins { SORTED + unknown(name, "") } else { 0 })?;
                    let before = members.texts.len();
                    self.copy(&mut members.texts).map_err(|error| error.in_member(name))?;
                    self.charge(2 * (members.texts.len() - before))?;
                }
            }
            next = self.parser.next()?;
        }
        members.end().write_object(out);
        Ok(())
    }
}

/// The members of an element, those of one name that follow each other taken together.
#[derive(Default)]
struct Run<'a> {
    members: Members,
    /// The members that are being read: their name, their number, and their texts with commas in between.
    name: &'a str,
    count: usize,
    texts: String,
}

impl<'a> Run<'a> {
    /// One more member is read next, into `texts`. Returns whether its name differs from that of the one
    /// before.
    fn begin(&mut self, name: &'a str) -> bool {
        let begins = self.count == 0 || self.name != name;
        match begins {
            true => self.close(),
            false => self.texts.push(','),
        }
        self.name = name;
        self.count += 1;
        begins
    }

    fn close(&mut self) {
        match self.count {
            0 => {}
            1 => self.members.add(self.name, &self.texts),
            _ => self.members.add_several(self.name, &self.texts),
        }
        self.count = 0;
        self.texts.clear();
    }

    /// Text beside the members, unless it is white space.
    fn stray(&mut self, text: &str) {
        if !text.trim().is_empty() {
            self.begin(STRAY_TEXT);
            quote(&mut self.texts, text);
        }
    }

    fn end(mut self) -> Members {
        self.close();
        self.members
    }
}

/// Adds a member, turning members of the same name into a list.
pub(super) fn add(members: &mut Object<String, Value>, name: &str, value: Value) {
    match members.get_mut(name) {
        None => {
            members.insert(name.to_owned(), value);
        }
        Some(Value::Array(items)) => items.push(value),
        Some(former) => *former = Value::Array(vec![former.take(), value]),
    }
}
