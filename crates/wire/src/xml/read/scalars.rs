//! Texts, numbers and booleans.

use std::borrow::Cow;

use serde_json::Value;

use super::super::parser::Result;
use super::tree::Content;
use super::{Fit, Reader};
use crate::budget::SPELLED;
use crate::spelling;

impl<'a> Reader<'a> {
    #[inline]
    pub(super) fn text(&mut self, set: impl FnOnce(Cow<'a, str>)) -> Result<Fit> {
        let start = self.offset();
        match self.content()? {
            Content::Text(text) => {
                set(text);
                Ok(Fit::Usual)
            }
            Content::Tree(found) => self.does_not_fit("a text", found, start),
        }
    }

    pub(super) fn scalar<T: Written>(
        &mut self,
        expected: &'static str,
        parse: impl Fn(&str) -> Option<T>,
        set: impl FnOnce(T),
    ) -> Result<Fit> {
        let start = self.offset();
        match self.content()? {
            Content::Text(text) => match parse(&text) {
                Some(value) => {
                    let is_usual = !self.keep || value.is_written(&text);
                    set(value);
                    Ok(if is_usual { Fit::Usual } else { self.spelled(&text) })
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

    /// Keeps how a scalar was spelled, when there is room.
    #[cold]
    fn spelled(&mut self, text: &str) -> Fit {
        if !self.budget.spare(SPELLED + text.len()) {
            return Fit::Usual;
        }
        self.form = spelling::of_element(text);
        Fit::Spelled
    }
}

/// A scalar that knows whether a text is its usual spelling.
pub(super) trait Written {
    fn is_written(&self, text: &str) -> bool;
}

impl Written for bool {
    fn is_written(&self, text: &str) -> bool {
        matches!(text, "true" | "false")
    }
}

impl Written for i64 {
    /// Numbers are mostly written in the only usual way, which is seen without writing them again.
    fn is_written(&self, text: &str) -> bool {
        let digits = text.strip_prefix('-').unwrap_or(text).as_bytes();
        match digits {
            [b'0', ..] => text == "0",
            digits => digits.iter().all(u8::is_ascii_digit),
        }
    }
}

impl Written for f64 {
    fn is_written(&self, text: &str) -> bool {
        self.to_string() == text
    }
}
