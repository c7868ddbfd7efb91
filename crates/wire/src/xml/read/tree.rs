//! What stands between the tags of an element: a text, or a tree where there are elements in it.

use std::borrow::Cow;

use serde_json::{Map as Object, Value};

use super::super::parser::{Event, Result};
use super::Reader;
use crate::budget::KEPT;

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

    /// The current element as the text of a JSON value.
    pub(super) fn raw(&mut self) -> Result<String> {
        let left = self.budget.left();
        let text = self.any()?.to_string();
        self.budget.restore(left);
        self.charge(KEPT + text.len())?;
        Ok(text)
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
