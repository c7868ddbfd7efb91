//! Whole values: as a tree, as compact text, or passed over.

use std::borrow::Cow;

use serde_json::{Map, Number, Value};

use crate::budget::{Budget, ELEMENT, KEPT, MEMBER, OBJECT};
use crate::json_text::parser::{Parser, Result, Token};
use crate::scan::{equal, less};

impl Parser<'_> {
    /// Reads any value. Integers beyond 64 bits become floating-point numbers.
    pub(crate) fn any(&mut self) -> Result<Value> {
        Ok(match self.peek()? {
            token @ (Token::Null | Token::True | Token::False) => {
                self.word(token)?;
                if token == Token::Null { Value::Null } else { Value::Bool(token == Token::True) }
            }
            Token::Number => number_value(self.number()?),
            Token::String => {
                let text = self.string()?.into_owned();
                self.charge(text.len())?;
                Value::String(text)
            }
            Token::List => {
                let mut items = Vec::new();
                self.open()?;
                while self.next_element(items.is_empty())? {
                    self.charge(ELEMENT)?;
                    items.push(self.any()?);
                }
                Value::Array(items)
            }
            Token::Object => {
                let mut members = Map::new();
                let mut first = true;
                self.open()?;
                while let Some(key) = self.next_key(first)? {
                    self.charge(key.len() + if first { OBJECT } else { MEMBER })?;
                    first = false;
                    members.insert(key.into_owned(), self.any()?);
                }
                Value::Object(members)
            }
        })
    }

    /// Reads any value and writes it to `out` as compact JSON text.
    pub(crate) fn copy(&mut self, out: &mut String) -> Result<()> {
        match self.peek()? {
            token @ (Token::Null | Token::True | Token::False) => {
                self.word(token)?;
                out.push_str(match token {
                    Token::Null => "null",
                    Token::True => "true",
                    _ => "false",
                });
            }
            Token::Number => {
                let number = self.number()?;
                match is_finite(number) {
                    true => out.push_str(number),
                    false => quote(out, number),
                }
            }
            Token::String => quote(out, &self.string()?),
            Token::List => {
                out.push('[');
                self.open()?;
                let mut first = true;
                while self.next_element(first)? {
                    if !std::mem::take(&mut first) {
                        out.push(',');
                    }
                    self.copy(out)?;
                }
                out.push(']');
            }
            Token::Object => {
                out.push('{');
                self.open()?;
                let mut first = true;
                while let Some(key) = self.next_key(first)? {
                    if !std::mem::take(&mut first) {
                        out.push(',');
                    }
                    quote(out, &key);
                    out.push(':');
                    self.copy(out)?;
                }
                out.push('}');
            }
        }
        Ok(())
    }

    /// Reads over any value.
    pub(crate) fn skip(&mut self) -> Result<()> {
        match self.peek()? {
            token @ (Token::Null | Token::True | Token::False) => self.word(token),
            Token::Number => self.number().map(drop),
            Token::String => self.string().map(drop),
            Token::List => {
                self.open()?;
                let mut first = true;
                while self.next_element(std::mem::take(&mut first))? {
                    self.skip()?;
                }
                Ok(())
            }
            Token::Object => {
                self.open()?;
                let mut first = true;
                while self.next_key(std::mem::take(&mut first))?.is_some() {
                    self.skip()?;
                }
                Ok(())
            }
        }
    }

    /// Reads any value and gives it as compact JSON text, which takes no more memory than the budget allows.
    pub(crate) fn raw(&mut self) -> Result<String> {
        let mut text = String::new();
        self.copy(&mut text)?;
        text.shrink_to_fit();
        self.charge(text.len() + KEPT)?;
        Ok(text)
    }
}

/// Marks the bytes that have to be escaped.
fn is_escaped(word: u64) -> u64 {
    equal(word, b'"') | equal(word, b'\\') | less(word, 0x20)
}

/// Whether anything in a string has to be escaped. Most strings are short, so the bytes of the last word are
/// examined together.
fn has_escapes(bytes: &[u8]) -> bool {
    if let Some(last) = bytes.last_chunk() {
        let (words, _) = bytes.as_chunks();
        return words.iter().chain([last]).any(|word| is_escaped(u64::from_le_bytes(*word)) != 0);
    }
    let half = |half: &[u8; 4]| u64::from(u32::from_le_bytes(*half));
    match (bytes.first_chunk(), bytes.last_chunk()) {
        (Some(first), Some(last)) => is_escaped(half(first) | half(last) << 32) != 0,
        _ => bytes.iter().any(|byte| matches!(byte, b'"' | b'\\' | 0..0x20)),
    }
}

/// The JSON value that `text` is, which this crate has written: it is well-formed, and no deeper than what was read.
pub(crate) fn parse_kept(text: &str) -> Value {
    Parser::new(text, usize::MAX, Budget::unlimited()).any().unwrap_or(Value::Null)
}

/// The members of an object that this crate has written, each with its value as text. What is no object has none.
pub(crate) fn members_of(object: &str) -> Vec<(Cow<'_, str>, &str)> {
    let mut members = Vec::new();
    // It is well-formed, so nothing stops this before the end.
    let _ = read_members(object, &mut members);
    members
}

fn read_members<'a>(object: &'a str, members: &mut Vec<(Cow<'a, str>, &'a str)>) -> Result<()> {
    let mut parser = Parser::new(object, usize::MAX, Budget::unlimited());
    if parser.peek()? != Token::Object {
        return Ok(());
    }
    parser.open()?;
    while let Some(name) = parser.next_key(members.is_empty())? {
        let start = parser.offset();
        parser.skip()?;
        members.push((name, object.get(start..parser.offset()).unwrap_or_default()));
    }
    Ok(())
}

/// Writes `text` in quotes, escaped only where JSON demands it.
pub(crate) fn quote(out: &mut String, text: &str) {
    if has_escapes(text.as_bytes()) {
        // A text is always JSON.
        out.push_str(&serde_json::to_string(text).unwrap_or_default());
        return;
    }
    out.reserve(text.len() + 2);
    out.push('"');
    out.push_str(text);
    out.push('"');
}

/// The text in quotes.
pub(crate) fn quoted(text: &str) -> String {
    let mut out = String::new();
    quote(&mut out, text);
    out
}

/// A number or word as JSON that everybody reads: a number that is out of range is written as a text.
pub(crate) fn rewritten(word: &str) -> String {
    let is_number = word.starts_with(|first: char| first.is_ascii_digit() || first == '-');
    if is_number && !is_finite(word) { quoted(word) } else { word.to_owned() }
}

/// Whether a number is in the range of floating-point numbers.
fn is_finite(number: &str) -> bool {
    let is_plain = number.len() < 300 && !number.contains(['e', 'E']);
    is_plain || number.parse().is_ok_and(f64::is_finite)
}

/// The number, exact to the last digit that a floating-point number has; one that is out of range stays a text.
fn number_value(text: &str) -> Value {
    if let Ok(number) = text.parse::<i64>()
        && text != "-0"
    {
        return number.into();
    }
    if let Ok(number) = text.parse::<u64>() {
        return number.into();
    }
    let number = text.parse().ok().and_then(Number::from_f64);
    number.map_or_else(|| Value::String(text.to_owned()), Value::Number)
}

#[cfg(test)]
mod tests {
    use super::quoted;

    #[test]
    fn what_json_demands_is_escaped_wherever_it_is() {
        for length in 0..40 {
            for at in 0..=length {
                for odd in ['"', '\\', '\n', '\0', '\x1f', ' ', '\x7f', 'ä'] {
                    let mut text = "a".repeat(length);
                    text.insert(at, odd);
                    assert_eq!(Some(quoted(&text)), serde_json::to_string(&text).ok());
                }
            }
        }
    }
}
