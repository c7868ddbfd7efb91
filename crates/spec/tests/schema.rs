//! The JSON Schema says the same as the reader.

#![allow(clippy::unwrap_used, reason = "a test that panics has failed, which is what is wanted")]

use std::fs;
use std::path::Path;

use cloudspec_spec::catalogue::from_text;
use cloudspec_spec::diagnostics::Diagnostics;
use cloudspec_spec::json::Json;
use cloudspec_spec::language::{Operation, Provider, Service};
use cloudspec_spec::node;
use cloudspec_spec::schema::json_schema;

#[test]
fn schema_and_reader_agree_on_every_change() {
    let schema = parse(&json_schema());
    let mut disagreements = Vec::new();
    let (mut accepted, mut refused) = (0, 0);
    for (definition, path) in FILES {
        let text = fs::read_to_string(Path::new(BASE).join(path)).unwrap();
        for changed in changes(&parse(&text)) {
            let reader = is_read(definition, &changed);
            let definition = format!("#/$defs/{definition}");
            if reader != is_valid(&changed, &Json::object([("$ref", definition.into())]), &schema) {
                disagreements.push(format!("{path}: reader {reader}: {}", changed.compact()));
            }
            *(if reader { &mut accepted } else { &mut refused }) += 1;
        }
    }
    assert!(disagreements.is_empty(), "{}", disagreements.join("\n"));
    assert!(accepted > 100 && refused > 1000, "{accepted} accepted, {refused} refused");
}

#[test]
fn doc_comments_are_the_descriptions() {
    let schema = parse(&json_schema());
    let definitions = schema.get("$defs").unwrap();
    let shown = ["EnumValue", "Effect", "Paging"].map(|name| (name, definitions.get(name).unwrap().clone()));
    insta::assert_snapshot!(Json::object(shown).pretty());
}

const BASE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/base/demo");

const FILES: &[(&str, &str)] = &[
    ("Provider", "provider.json"),
    ("Service", "pets/v1/service.json"),
    ("Operation", "pets/v1/operations/ListPets.json"),
    ("Operation", "pets/v1/operations/CreatePet.json"),
];

fn parse(text: &str) -> Json {
    Json::from(&node::read(text, 0, &mut Diagnostics::new()).unwrap())
}

fn is_read(definition: &str, value: &Json) -> bool {
    let (text, mut diagnostics) = (value.compact(), Diagnostics::new());
    match definition {
        "Provider" => from_text::<Provider>(&text, 0, &mut diagnostics).is_some(),
        "Service" => from_text::<Service>(&text, 0, &mut diagnostics).is_some(),
        _ => from_text::<Operation>(&text, 0, &mut diagnostics).is_some(),
    }
}

/// The value itself, and the value with each part of it replaced, taken away or joined by a key.
fn changes(value: &Json) -> Vec<Json> {
    let number = |text: &str| Json::Number(text.to_owned());
    let mut changed = vec![value.clone()];
    changed.extend([Json::Null, number("-1"), number("1.5"), "read".into(), true.into()]);
    changed.extend([Json::Array(vec!["a".into()]), Json::Object(Vec::new())]);
    match value {
        Json::Array(elements) => {
            for (i, element) in elements.iter().enumerate() {
                changed.extend(changes(element).into_iter().map(|element| {
                    let mut elements = elements.clone();
                    elements[i] = element;
                    Json::Array(elements)
                }));
            }
        }
        Json::Object(entries) => {
            let mut more = entries.clone();
            more.push(("nmae".to_owned(), "a".into()));
            changed.push(Json::Object(more));
            for (i, (_, element)) in entries.iter().enumerate() {
                let mut fewer = entries.clone();
                fewer.remove(i);
                changed.push(Json::Object(fewer));
                changed.extend(changes(element).into_iter().map(|element| {
                    let mut entries = entries.clone();
                    entries[i].1 = element;
                    Json::Object(entries)
                }));
            }
        }
        _ => {}
    }
    changed
}

/// Whether `value` is valid by `schema`, a part of the document `root`. Knows the words that our schema uses.
fn is_valid(value: &Json, schema: &Json, root: &Json) -> bool {
    let Json::Object(words) = schema else { panic!("{schema:?}") };
    words.iter().all(|(word, rule)| match (word.as_str(), rule) {
        ("description", _) => true,
        ("$ref", Json::String(path)) => {
            let name = path.strip_prefix("#/$defs/").unwrap();
            is_valid(value, root.get("$defs").unwrap().get(name).unwrap(), root)
        }
        ("anyOf", Json::Array(schemas)) => schemas.iter().any(|schema| is_valid(value, schema, root)),
        ("oneOf", Json::Array(schemas)) => {
            schemas.iter().filter(|schema| is_valid(value, schema, root)).count() == 1
        }
        ("const", rule) => value == rule,
        ("type", Json::String(name)) => match value {
            Json::Object(_) => name == "object",
            Json::Array(_) => name == "array",
            Json::String(_) => name == "string",
            Json::Bool(_) => name == "boolean",
            Json::Number(text) => name == "number" || name == "integer" && text.parse::<i128>().is_ok(),
            Json::Null => false,
        },
        ("minimum", Json::Number(limit)) => number(value).is_none_or(|it| it >= limit.parse().unwrap()),
        ("maximum", Json::Number(limit)) => number(value).is_none_or(|it| it <= limit.parse().unwrap()),
        ("items", rule) => match value {
            Json::Array(elements) => elements.iter().all(|element| is_valid(element, rule, root)),
            _ => true,
        },
        ("required", Json::Array(keys)) => keys
            .iter()
            .all(|key| !matches!(value, Json::Object(_)) || value.get(key.as_str().unwrap()).is_some()),
        ("properties", rule) => match value {
            Json::Object(entries) => entries
                .iter()
                .all(|(key, value)| rule.get(key).is_none_or(|schema| is_valid(value, schema, root))),
            _ => true,
        },
        ("additionalProperties", Json::Bool(false)) => match value {
            Json::Object(entries) => {
                entries.iter().all(|(key, _)| schema.get("properties").unwrap().get(key).is_some())
            }
            _ => true,
        },
        ("additionalProperties", rule) => match value {
            Json::Object(entries) => entries.iter().all(|(_, value)| is_valid(value, rule, root)),
            _ => true,
        },
        other => panic!("{other:?}"),
    })
}

fn number(value: &Json) -> Option<f64> {
    match value {
        Json::Number(text) => text.parse().ok(),
        _ => None,
    }
}
