//! Texts, numbers and booleans, each also spelled as another.

use std::borrow::Cow;

use super::{Form, Reader};
use crate::budget::SPELLED;
use crate::json_text::parser::{Result, Token};
use crate::json_text::values::{quoted, rewritten};
use crate::scalar::{boolean, float, holds_digits, integer};

impl<'a> Reader<'a> {
    #[inline]
    pub(super) fn text(&mut self, set: impl FnOnce(Cow<'a, str>)) -> Result<Form> {
        if let Some(text) = self.parser.next_string()? {
            set(text);
            return Ok(Form::Usual);
        }
        let Some(text) = self.spelled("a text")? else { return Ok(Form::Null) };
        let form = self.spelling(|| rewritten(&text));
        set(text);
        Ok(form)
    }

    #[inline]
    pub(super) fn integer(&mut self, set: impl FnOnce(i64)) -> Result<Form> {
        match self.parser.small_integer() {
            Some(number) => {
                set(number);
                Ok(Form::Usual)
            }
            // Whole numbers are held exactly, or not at all.
            None => self.number("an integer", integer, |_| true, set),
        }
    }

    pub(super) fn float(&mut self, set: impl FnOnce(f64)) -> Result<Form> {
        self.number("a number", float, holds_digits, set)
    }

    #[inline]
    pub(super) fn boolean(&mut self, set: impl FnOnce(bool)) -> Result<Form> {
        match self.parser.peek()? {
            token @ (Token::True | Token::False) => {
                self.parser.word(token)?;
                set(token == Token::True);
                Ok(Form::Usual)
            }
            _ => self.scalar("a boolean", boolean, set),
        }
    }

    /// A number, spelled as itself or as another type. One that its field does not hold exactly (`is_exact`) is
    /// kept as it is spelled.
    pub(super) fn number<T>(
        &mut self,
        expected: &'static str,
        parse: impl Fn(&str) -> Option<T>,
        is_exact: impl Fn(&str) -> bool,
        set: impl FnOnce(T),
    ) -> Result<Form> {
        if self.parser.peek()? != Token::Number {
            return self.scalar(expected, parse, set);
        }
        let (start, depth) = (self.parser.offset(), self.parser.depth());
        let text = self.parser.number()?;
        let Some(value) = parse(text) else {
            self.parser.rewind(start, depth);
            return self.does_not_fit(expected);
        };
        set(value);
        Ok(if is_exact(text) { Form::Usual } else { self.spelling(|| text.to_owned()) })
    }

    /// A number or boolean, spelled as another type.
    pub(super) fn scalar<T>(
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

    /// Keeps how a scalar was spelled, when nothing may get lost and there is room.
    pub(super) fn spelling(&mut self, text: impl FnOnce() -> String) -> Form {
        if !self.keep || !self.parser.spare(SPELLED) {
            return Form::Usual;
        }
        self.form = Some(text());
        Form::Spelled
    }

    /// A scalar as it is spelled; `None` for `null`.
    pub(super) fn spelled(&mut self, expected: &str) -> Result<Option<Cow<'a, str>>> {
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
}
