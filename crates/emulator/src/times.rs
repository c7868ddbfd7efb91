//! How an operation writes points in time: with the precision that its documented example has.

use std::borrow::Cow;

use cloudspec_wire::{Field, Repeat, Schema, Value};

/// A way to write a point in time.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Form {
    /// `2026-01-02T03:04Z`
    Minutes,
    /// `2026-01-02T03:04:05Z`
    Seconds,
    /// `2026-01-02 03:04:05`
    Spaced,
    /// `2026-01-02T03:04:05`
    Bare,
}

/// The forms of the members of a response, by their rows in its tables.
#[derive(Default)]
pub(crate) struct Times(Vec<(usize, Form)>);

impl Times {
    /// The forms that an example of a response has.
    pub(crate) fn of(schema: &'static Schema, example: &Value) -> Times {
        let mut times = Times::default();
        times.collect(schema, example);
        times
    }

    fn collect(&mut self, schema: &'static Schema, example: &Value) {
        for field in schema.fields {
            let Some(value) = example.get(field.wire) else { continue };
            let list = match field.repeat {
                Repeat::List { wrapper: Some(wrapper) } => value.get(wrapper).unwrap_or(value),
                _ => value,
            };
            let item = list.as_array().and_then(|items| items.first()).unwrap_or(list);
            if let Some(inner) = field.shape.schema() {
                self.collect(inner, item);
            } else if let Some(form) = item.as_str().and_then(Form::of) {
                self.0.push((row(field), form));
            }
        }
    }

    /// A time as the member has it; other texts are unchanged.
    pub(crate) fn written<'t>(&self, field: &Field, text: &'t str) -> Cow<'t, str> {
        let own = row(field);
        match self.0.iter().find(|(other, _)| *other == own) {
            Some((_, form)) => form.written(text),
            None => Cow::Borrowed(text),
        }
    }
}

/// Where a row is. Tables stay in their place as long as the process lives.
fn row(field: &Field) -> usize {
    std::ptr::from_ref(field).addr()
}

impl Form {
    fn of(text: &str) -> Option<Form> {
        [Form::Minutes, Form::Seconds, Form::Spaced, Form::Bare].into_iter().find(|form| {
            let pattern = match form {
                Form::Minutes => "0000-00-00T00:00Z",
                Form::Seconds => "0000-00-00T00:00:00Z",
                Form::Spaced => "0000-00-00 00:00:00",
                Form::Bare => "0000-00-00T00:00:00",
            };
            let is_one = |(own, wanted): (u8, u8)| match wanted {
                b'0' => own.is_ascii_digit(),
                fixed => own == fixed,
            };
            text.len() == pattern.len() && text.bytes().zip(pattern.bytes()).all(is_one)
        })
    }

    fn written(self, text: &str) -> Cow<'_, str> {
        let is_time = Form::of(text).filter(|form| *form != self);
        let (Some(_), Some(day), Some(minutes)) = (is_time, text.get(..10), text.get(11..16)) else {
            return Cow::Borrowed(text);
        };
        let seconds = text.get(17..19).unwrap_or("00");
        Cow::Owned(match self {
            Form::Minutes => format!("{day}T{minutes}Z"),
            Form::Seconds => format!("{day}T{minutes}:{seconds}Z"),
            Form::Spaced => format!("{day} {minutes}:{seconds}"),
            Form::Bare => format!("{day}T{minutes}:{seconds}"),
        })
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    static ITEM: Schema = Schema::new("Item", &[Field::timestamp("CreationTime"), Field::string("Name")]);
    static OUTPUT: Schema = Schema::new("Output", &[Field::record("Items", &ITEM).wrapped("Item")]);

    #[test]
    fn a_time_is_as_precise_as_the_example() {
        let field = &ITEM.fields[0];
        let table = [
            ("2026-01-02T03:04Z", "2017-12-10T04:05:06Z", "2017-12-10T04:05Z"),
            ("2026-01-02T03:04:05Z", "2017-12-10T04:05Z", "2017-12-10T04:05:00Z"),
            ("2026-01-02 03:04:05", "2017-12-10T04:05:06Z", "2017-12-10 04:05:06"),
            ("2026-01-02T03:04Z", "never", "never"),
            ("soon", "2017-12-10T04:05:06Z", "2017-12-10T04:05:06Z"),
        ];
        for (example, own, expected) in table {
            let times = Times::of(&OUTPUT, &json!({ "Items": { "Item": [{ "CreationTime": example }] } }));
            assert_eq!(times.written(field, own), expected, "{example}");
            assert_eq!(times.written(&ITEM.fields[1], own), own);
        }
    }
}
