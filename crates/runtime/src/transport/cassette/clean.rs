//! Removes secrets from recordings: known values, members that tables call secret, and values whose names suggest a
//! secret, in JSON, XML, forms and any other text.

use std::collections::BTreeSet;

use cloudspec_wire::{Schema, Shape, Value, reach};

use crate::hide::{HIDDEN, Hider};
use crate::http::Request;
use crate::scrub;
use crate::transport::Purpose;

/// The known secrets of an exchange.
#[derive(Default)]
pub(super) struct Cleaner {
    /// Hides values of the request that are secret.
    hider: Hider,
    /// Names, in lower case, of members that the tables call secret.
    names: BTreeSet<String>,
}

/// Characters that end a value without quotes.
const ENDS: [char; 10] = ['&', ',', ';', '<', '>', '}', ']', ')', '"', '\''];

impl Cleaner {
    pub(super) fn new(purpose: Option<&Purpose<'_>>, request: &Request) -> Cleaner {
        let mut cleaner = Cleaner::default();
        let mut values = Vec::new();
        if let Some(purpose) = purpose {
            let mut seen = Vec::new();
            collect(purpose.operation.input, &mut cleaner.names, &mut seen);
            collect(purpose.operation.output, &mut cleaner.names, &mut seen);
            values = reach::secrets(purpose.input);
        }
        let query = request.query.iter().map(|(name, value)| (&**name, &**value));
        let sent = query.chain(request.headers.iter()).filter(|(name, _)| cleaner.is_secret(name));
        values.extend(sent.map(|(_, value)| value.to_owned()));
        cleaner.hider = Hider::new(&values, usize::MAX);
        cleaner
    }

    /// The value of a parameter or header.
    pub(super) fn parameter(&self, name: &str, value: &str) -> String {
        match self.is_secret(name) && !value.is_empty() {
            true => HIDDEN.to_owned(),
            false => self.text(value),
        }
    }

    /// A text of any kind, without what may be a secret in it.
    pub(super) fn text(&self, text: &str) -> String {
        match document(text) {
            Some(mut value) => {
                self.json(&mut value);
                value.to_string()
            }
            None => self.named(&self.hider.hide(text)),
        }
    }

    /// Everything in a JSON document.
    pub(super) fn json(&self, value: &mut Value) {
        match value {
            Value::Object(members) => {
                for (name, mut member) in std::mem::take(members) {
                    match self.is_secret(&name) {
                        true => blank(&mut member),
                        false => self.json(&mut member),
                    }
                    members.insert(self.hider.hide(&name), member);
                }
            }
            Value::Array(elements) => elements.iter_mut().for_each(|element| self.json(element)),
            Value::String(text) => *text = self.text(text),
            Value::Number(number) if self.hider.hide(&number.to_string()) == HIDDEN => *value = 0.into(),
            _ => {}
        }
    }

    fn is_secret(&self, name: &str) -> bool {
        let name = name.rsplit_once(['.', ':']).map_or(name, |(_, last)| last);
        scrub::sounds_secret(name) || self.names.contains(&name.to_ascii_lowercase())
    }

    /// `text` without the values that follow a name that means a secret: elements and attributes of XML, members of
    /// JSON that is broken, lines of settings.
    fn named(&self, text: &str) -> String {
        let mut shown = String::with_capacity(text.len());
        let mut rest = text;
        let mut tags = Tags::default();
        while let Some((before, name, after)) = next_name(rest) {
            shown.push_str(before);
            shown.push_str(name);
            rest = after;
            if before.ends_with("</") || !self.is_secret(name) {
                continue;
            }
            let Some((mark, value, behind)) = assigned(after).or_else(|| tags.element(name, after)) else {
                continue;
            };
            shown.push_str(mark);
            if !value.is_empty() {
                shown.push_str(HIDDEN);
            }
            rest = behind;
        }
        shown.push_str(rest);
        shown
    }
}

/// The next word of `text`, with what is before and behind it.
fn next_name(text: &str) -> Option<(&str, &str, &str)> {
    let is_part = |c: char| c.is_alphanumeric() || matches!(c, '_' | '-' | '.');
    let start = text.find(is_part)?;
    let (before, word) = text.split_at_checked(start)?;
    let end = word.find(|c| !is_part(c)).unwrap_or(word.len());
    let (name, after) = word.split_at_checked(end)?;
    Some((before, name, after))
}

/// What is between a name and the value that is assigned to it, the value, and what is behind it; `None` when no value
/// follows.
fn assigned(after: &str) -> Option<(&str, &str, &str)> {
    let sign = after.trim_start_matches(['"', '\'', '\\', ' ', '\t']);
    let value = sign.strip_prefix([':', '='])?;
    let quoted = value.trim_start().trim_start_matches('\\');
    let opening = quoted.chars().next();
    let value = match opening {
        Some('"' | '\'') => quoted.get(1..)?,
        _ => value.trim_start(),
    };
    let end = match opening {
        Some(quote @ ('"' | '\'')) => end_of_quoted(value, quote),
        // A list or an object that cannot be read: nobody knows where it ends.
        Some('{' | '[') => value.len(),
        _ => value.find(|c: char| c.is_whitespace() || ENDS.contains(&c)).unwrap_or(value.len()),
    };
    cut(after, value, end)
}

/// What is known about the tags of a text. Each kind of search to its end is made at most once.
#[derive(Default)]
struct Tags {
    /// Whether no bracket follows any more.
    no_bracket: bool,
    /// Names of elements that are not closed any more.
    unclosed: BTreeSet<String>,
}

impl Tags {
    /// What is between the name of an element and its content, the content, and what is behind it.
    fn element<'a>(&mut self, name: &str, after: &'a str) -> Option<(&'a str, &'a str, &'a str)> {
        // The tag may have attributes: `<Password type="text">`.
        if self.no_bracket || !after.starts_with(['>', ' ']) {
            return None;
        }
        let Some(bracket) = after.find(['<', '>']) else {
            self.no_bracket = true;
            return None;
        };
        let value = after.get(bracket..)?.strip_prefix('>')?;
        let closing = match self.unclosed.contains(name) {
            true => None,
            false => value.find(&format!("</{name}")),
        };
        if closing.is_none() {
            self.unclosed.insert(name.to_owned());
        }
        cut(after, value, closing.or_else(|| value.find("</")).unwrap_or(value.len()))
    }
}

/// `after` in three: what is before `value`, so much of it, and the rest.
fn cut<'a>(after: &'a str, value: &'a str, end: usize) -> Option<(&'a str, &'a str, &'a str)> {
    let mark = after.get(..after.len() - value.len())?;
    let (value, behind) = value.split_at_checked(end)?;
    Some((mark, value, behind))
}

fn end_of_quoted(value: &str, quote: char) -> usize {
    let mut is_escaped = false;
    for (at, c) in value.char_indices() {
        match c {
            '\\' => is_escaped = !is_escaped,
            c if c == quote && !is_escaped => return at,
            _ => is_escaped = false,
        }
    }
    value.len()
}

/// A JSON object or list.
pub(super) fn document(text: &str) -> Option<Value> {
    text.trim_start().starts_with(['{', '[']).then(|| text.parse().ok())?
}

/// Hides everything in `value`, and leaves its shape.
fn blank(value: &mut Value) {
    match value {
        Value::String(text) if text.is_empty() => {}
        Value::String(text) => HIDDEN.clone_into(text),
        Value::Number(_) => *value = 0.into(),
        Value::Bool(_) => *value = false.into(),
        Value::Array(elements) => elements.iter_mut().for_each(blank),
        Value::Object(members) => members.values_mut().for_each(blank),
        Value::Null => {}
    }
}

/// Adds the names of secret members of a table and of those below it.
fn collect(schema: &'static Schema, names: &mut BTreeSet<String>, seen: &mut Vec<*const Schema>) {
    if seen.contains(&std::ptr::from_ref(schema)) {
        return;
    }
    seen.push(schema);
    for row in schema.fields {
        let mut shape = &row.shape;
        let mut is_secret = row.secret;
        while let Shape::Nested(inner) = shape {
            is_secret |= inner.secret;
            shape = &inner.shape;
        }
        if is_secret {
            names.insert(row.wire.to_ascii_lowercase());
        }
        if let Some(below) = shape.schema() {
            collect(below, names, seen);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn named_secrets_are_hidden_in_any_text() {
        let cases = [
            (r#"<A><Password>hunter22</Password><B>b</B></A>"#, r#"<A><Password>***</Password><B>b</B></A>"#),
            (r#"<Password><![CDATA[hunter22]]></Password>x"#, r#"<Password>***</Password>x"#),
            (r#"<a password="hunter22" b="1"/>"#, r#"<a password="***" b="1"/>"#),
            (r#"<Secret x="1"><In>hunter22</In></Secret><B>b</B>"#, r#"<Secret x="1">***</Secret><B>b</B>"#),
            (r#"{"Password": "hunter22", "Name": "a"#, r#"{"Password": "***", "Name": "a"#),
            (r#"{"Password": "hun\"ter22", "Name": "a"#, r#"{"Password": "***", "Name": "a"#),
            (r#"{"Secrets": ["hunter22", {"a": "b"}"#, r#"{"Secrets": ***"#),
            ("password = hunter22\nname = a", "password = ***\nname = a"),
            ("token: hunter22; name: a", "token: ***; name: a"),
            ("Password=hunter22&Name=a", "Password=***&Name=a"),
            (
                r#"{"a": "{\"Password\": \"hunter22\", \"n\": 1}"}"#,
                r#"{"a":"{\"Password\":\"***\",\"n\":1}"}"#,
            ),
            (r#"{"Secret": {"a": ["hunter22"], "b": 7}, "c": 7}"#, r#"{"Secret":{"a":["***"],"b":0},"c":7}"#),
            ("nothing of the kind: a secret is kept", "nothing of the kind: a secret is kept"),
            ("<NextToken>abc</NextToken>", "<NextToken>abc</NextToken>"),
        ];
        let cleaner = Cleaner::default();
        let wrong: Vec<String> = cases
            .iter()
            .filter(|(text, expected)| cleaner.text(text) != *expected)
            .map(|(text, expected)| format!("{text}\n  {}\n  {expected}", cleaner.text(text)))
            .collect();
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }
}
