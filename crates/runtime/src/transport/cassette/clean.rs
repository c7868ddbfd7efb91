//! Removes secrets from recordings: known values, members that tables call secret, and values whose names suggest a
//! secret, in JSON, XML, forms and any other text.

use std::collections::BTreeSet;

use cloudspec_wire::{Schema, Shape, Value, reach};

use crate::hide::{HIDDEN, Hider};
use crate::http::{Request, Response};
use crate::named::{hide_named, named_values};
use crate::scrub;
use crate::transport::Purpose;

/// The shortest value that is hidden wherever it stands because a name in the response calls it a secret: `none` and the like
/// are no secrets.
const SHORTEST: usize = 6;

/// The known secrets of an exchange.
#[derive(Default)]
pub(super) struct Cleaner {
    /// Values that are secret.
    values: Vec<String>,
    /// Hides them.
    hider: Hider,
    /// Names, in lower case, of members that the tables call secret.
    names: BTreeSet<String>,
}

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
        cleaner.named(&request.body, &mut values);
        cleaner.knowing(values)
    }

    /// The same for `response`, whose own secrets may stand in several places of it.
    pub(super) fn of_response(&self, response: &Response) -> Cleaner {
        let mut values = self.values.clone();
        let headers = response.headers.iter().filter(|(name, _)| self.is_secret(name));
        values.extend(headers.map(|(_, value)| value.to_owned()));
        self.named(&response.body, &mut values);
        Cleaner { names: self.names.clone(), ..Cleaner::default() }.knowing(values)
    }

    fn knowing(self, values: Vec<String>) -> Cleaner {
        Cleaner { hider: Hider::new(&values, usize::MAX), values, ..self }
    }

    /// Adds the values of a body whose names suggest a secret.
    fn named(&self, body: &[u8], values: &mut Vec<String>) {
        let mut found = Vec::new();
        self.named_in(&Value::from(&*String::from_utf8_lossy(body)), false, &mut found);
        values.extend(found.into_iter().filter(|value| value.len() >= SHORTEST));
    }

    fn named_in(&self, value: &Value, is_secret: bool, found: &mut Vec<String>) {
        match value {
            Value::Object(members) => {
                for (name, member) in members {
                    self.named_in(member, is_secret || self.is_secret(name), found);
                }
            }
            Value::Array(elements) => {
                elements.iter().for_each(|element| self.named_in(element, is_secret, found));
            }
            Value::String(text) if is_secret => found.push(text.clone()),
            Value::String(text) => match document(text) {
                Some(document) => self.named_in(&document, false, found),
                None => found.extend(named_values(text, |name| self.is_secret(name))),
            },
            _ => {}
        }
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
            None => hide_named(&self.hider.hide(text), |name| self.is_secret(name)),
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
