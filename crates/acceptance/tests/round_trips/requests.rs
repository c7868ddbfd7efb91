//! What is set in a request is what a reader finds in its path, query, headers and body.

use std::collections::BTreeSet;

use cloudspec_acceptance::compare::{difference, without_empty};
use cloudspec_runtime::{Provider, Request};
use cloudspec_wire::{Field, Operation, Place, Repeat, Schema, Shape, Style, Value, json};
use percent_encoding::percent_decode_str;
use proptest::prelude::*;
use serde_json::Map;

use crate::choices::Choices;
use crate::committed::SERVICES;
use crate::{config, fail};

/// Texts that every place of a request can carry.
const PLAIN: [&str; 6] = ["a", "i-1", "0", "A_b.c~d", "a/b", "é😀"];

/// Texts that need an escape somewhere.
const ODD: [&str; 8] = ["a b", "a+b&c=d", "%41", "\"\\", "<&>", "{}", "a\nb", "'*()!"];

/// A request with values of the documented types. What has no form of its own on the wire is left out: records without
/// members, and separators in elements that are joined.
fn input(choices: &mut Choices<'_>, operation: &Operation) -> Value {
    let mut members = Map::new();
    for field in fields(operation) {
        if choices.once_in(4) || matches!(field.place, Place::Path | Place::Host) {
            members.insert(field.wire.to_owned(), value(choices, field, field, 0));
        }
    }
    members.into()
}

/// The fields of a request, without those called `DataDisk.1.Size`: they stand for a part of the list beside them.
fn fields(operation: &Operation) -> impl Iterator<Item = &'static Field> {
    operation.input.fields.iter().filter(|field| !field.wire.contains('.'))
}

/// A value of `row`, which is the field of the request itself or a part of it.
fn value(choices: &mut Choices<'_>, field: &Field, row: &Field, depth: usize) -> Value {
    let count = 1 + choices.below(3);
    match row.repeat {
        Repeat::One => one(choices, field, row, depth),
        Repeat::List { .. } => (0..count).map(|_| element(choices, field, row, depth)).collect(),
        _ => {
            let keys = ["a", "key-1", "B"].into_iter().take(count);
            keys.map(|key| (key.to_owned(), element(choices, field, row, depth))).collect()
        }
    }
}

fn element(choices: &mut Choices<'_>, field: &Field, row: &Field, depth: usize) -> Value {
    match row.shape {
        Shape::Nested(element) => value(choices, field, element, depth),
        _ => one(choices, field, row, depth),
    }
}

fn one(choices: &mut Choices<'_>, field: &Field, row: &Field, depth: usize) -> Value {
    match row.shape {
        Shape::Boolean => choices.once_in(2).into(),
        Shape::Int32 | Shape::Int64 => [0, 1, -7, 2_147_483_647, i64::MAX, i64::MIN][choices.below(6)].into(),
        Shape::Float | Shape::Double => [0.0, 1.0, -0.5, 1e-7, 1e21, 12.25][choices.below(6)].into(),
        Shape::Bytes => "aGVsbG8=".into(),
        shape => match shape.schema() {
            Some(schema) => record(choices, field, schema, depth),
            None => text(choices, field).into(),
        },
    }
}

fn record(choices: &mut Choices<'_>, field: &Field, schema: &Schema, depth: usize) -> Value {
    let mut members = Map::new();
    let is_scalar = |row: &&Field| row.repeat == Repeat::One && row.shape.schema().is_none();
    if let Some(row) = schema.fields.iter().find(is_scalar) {
        members.insert(row.wire.to_owned(), one(choices, field, row, depth));
    }
    for row in schema.fields.iter().filter(|_| depth < 3) {
        if choices.once_in(4) {
            members.insert(row.wire.to_owned(), value(choices, field, row, depth + 1));
        }
    }
    members.into()
}

fn text<'t>(choices: &mut Choices<'_>, field: &Field) -> &'t str {
    let is_plain = matches!(field.place, Place::Path | Place::Host | Place::Header)
        || matches!(field.style, Style::Comma | Style::Space | Style::Pipe);
    match (field.place, is_plain) {
        (Place::Host | Place::Header, _) => choices.of(&["a", "i-1"]),
        (_, true) => choices.of(&PLAIN),
        (_, false) if choices.once_in(2) => choices.of(&ODD),
        (_, false) => choices.of(&PLAIN),
    }
}

/// What a reader finds that knows the table and nothing of the encoder.
fn found(operation: &Operation, request: &Request) -> Result<Value, String> {
    let content_type = request.headers.get("content-type").unwrap_or_default();
    let body = String::from_utf8_lossy(&request.body);
    let mut pairs: Vec<(String, String)> =
        request.query.iter().map(|(name, value)| (name.clone().into_owned(), value.clone())).collect();
    let mut document = Value::Null;
    if content_type.starts_with("application/x-www-form-urlencoded") {
        let decoded = |text: &str| percent_decode_str(text).decode_utf8().map(|text| text.into_owned());
        for pair in body.split('&').filter(|pair| !pair.is_empty()) {
            let (name, value) = pair.split_once('=').ok_or("a pair without a value")?;
            let decoded = decoded(name).and_then(|name| Ok((name, decoded(value)?)));
            pairs.push(decoded.map_err(|error| error.to_string())?);
        }
    } else if !body.is_empty() {
        // A body that is one text is no document.
        document = serde_json::from_str(&body).unwrap_or_else(|_| Value::from(&*body));
    }
    let mut members = Map::new();
    for field in fields(operation) {
        let value = match field.place {
            Place::Path => in_path(operation, request, field),
            Place::Header => request.headers.get(&field.wire.to_ascii_lowercase()).map(Value::from),
            Place::Body if !document.is_null() => document.get(field.wire).cloned(),
            Place::Payload if !document.is_null() => Some(document.clone()),
            Place::Host => continue,
            _ => in_pairs(&pairs, field)?,
        };
        if let Some(value) = value {
            members.insert(field.wire.to_owned(), value);
        }
    }
    Ok(members.into())
}

/// The value of a parameter in the path.
fn in_path(operation: &Operation, request: &Request, field: &Field) -> Option<Value> {
    let template = operation.path?;
    let segments = template.split('?').next()?.split('/').zip(request.path.split('/'));
    let name = format!("{{{}}}", field.wire);
    let (_, segment) = segments.into_iter().find(|(template, _)| *template == name)?;
    Some(percent_decode_str(segment).decode_utf8_lossy().into_owned().into())
}

/// The value of a parameter among names and values.
fn in_pairs(pairs: &[(String, String)], field: &Field) -> Result<Option<Value>, String> {
    let separator = match field.style {
        Style::Comma => ",",
        Style::Space => " ",
        Style::Pipe => "|",
        Style::Json => {
            let value = pairs.iter().find(|(name, _)| name == field.wire).map(|(_, value)| value);
            return value
                .map(|value| serde_json::from_str(value).map_err(|error| error.to_string()))
                .transpose();
        }
        _ => return native(&below(pairs, field.wire), field),
    };
    let value = pairs.iter().find(|(name, _)| name == field.wire).map(|(_, value)| value.as_str());
    Ok(match (value, field.repeat) {
        (Some(value), Repeat::List { .. }) => Some(value.split(separator).collect()),
        (value, _) => value.map(Value::from),
    })
}

/// The pairs of `name` and of what is in it, by what follows the name.
fn below(pairs: &[(String, String)], name: &str) -> Vec<(String, String)> {
    let rest = |full: &str| match full.strip_prefix(name)? {
        "" => Some(String::new()),
        rest => rest.strip_prefix('.').map(str::to_owned),
    };
    pairs.iter().filter_map(|(full, value)| Some((rest(full)?, value.clone()))).collect()
}

/// A value of which each scalar is a parameter: `Name.1.Member`.
fn native(pairs: &[(String, String)], field: &Field) -> Result<Option<Value>, String> {
    if pairs.is_empty() {
        return Ok(None);
    }
    let steps: BTreeSet<&str> =
        pairs.iter().map(|(name, _)| name.split('.').next().unwrap_or_default()).collect();
    let element = |step: &str| match field.shape {
        Shape::Nested(element) => native(&below(pairs, step), element),
        _ => native_one(&below(pairs, step), field),
    };
    match field.repeat {
        Repeat::One => native_one(pairs, field),
        Repeat::List { .. } => {
            let elements = (1..=steps.len()).map(|index| {
                element(&index.to_string())?.ok_or_else(|| format!("{}: no element {index}", field.wire))
            });
            elements.collect::<Result<Value, String>>().map(Some)
        }
        _ => {
            let entries = steps.iter().map(|key| Ok(((*key).to_owned(), element(key)?.unwrap_or_default())));
            entries.collect::<Result<Value, String>>().map(Some)
        }
    }
}

fn native_one(pairs: &[(String, String)], field: &Field) -> Result<Option<Value>, String> {
    let Some(schema) = field.shape.schema() else {
        return Ok(pairs.iter().find(|(name, _)| name.is_empty()).map(|(_, value)| value.as_str().into()));
    };
    let mut members = Map::new();
    for row in schema.fields {
        if let Some(value) = native(&below(pairs, row.wire), row)? {
            members.insert(row.wire.to_owned(), value);
        }
    }
    Ok((!members.is_empty()).then(|| members.into()))
}

proptest! {
    #![proptest_config(config(2_000))]

    #[test]
    fn everything_that_is_set_is_found_in_the_request(choices in crate::choices()) {
        let mut choices = Choices::new(&choices);
        let (service, operation) = choices.operation(&SERVICES);
        let provider: Box<dyn Provider> = match service.provider {
            "zenlayer" => Box::new(cloudspec_zenlayer::Zenlayer::new()),
            _ => Box::new(cloudspec_alibaba::Alibaba::new()),
        };
        let set = input(&mut choices, operation);
        let mut record = (operation.request)(operation);
        json::from_value(&set, &mut *record).map_err(fail)?;
        let context = |what: String| fail(format!("{}: {set}\n{what}", operation.name));
        let request = provider.encode(service, operation, &*record).map_err(|error| context(error.to_string()))?;
        let found = found(operation, &request).map_err(|why| context(format!("{why}\n{request:?}")))?;
        // Wrappers are where the table puts them, in what was set as well.
        let set = json::to_value(&*record);
        let mut set = without_empty(&set);
        let mut found = without_empty(&found);
        for field in fields(operation) {
            for (value, sent) in [(&mut set, false), (&mut found, true)] {
                let Some(value) = value.get_mut(field.wire) else { continue };
                if let Repeat::List { wrapper: Some(wrapper) } = field.repeat
                    && let Some(inner) = value.get_mut(wrapper).map(Value::take)
                {
                    *value = inner;
                }
                // The host is not a part of what is encoded.
                if field.place == Place::Host && !sent {
                    *value = Value::Null;
                }
            }
        }
        if let Some(difference) = difference(&without_empty(&set), &without_empty(&found)) {
            return Err(context(format!("{difference}\n{request:?}")));
        }
    }
}
