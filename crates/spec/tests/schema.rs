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
use jsonschema::Validator;
use serde_json::Value;

#[test]
fn schema_and_reader_agree_on_every_change() {
    let schema: Value = serde_json::from_str(&json_schema()).unwrap();
    let mut disagreements = Vec::new();
    let (mut accepted, mut refused) = (0, 0);
    for (definition, path) in FILES {
        let validator = validator(&schema, definition);
        let text = fs::read_to_string(Path::new(BASE).join(path)).unwrap();
        for changed in changes(&parse(&text)) {
            let reader = is_read(definition, &changed);
            if reader != validator.is_valid(&serde_json::from_str(&changed.compact()).unwrap()) {
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

/// An independent reading of one definition of the schema.
fn validator(schema: &Value, definition: &str) -> Validator {
    let mut schema = schema.clone();
    let members = schema.as_object_mut().unwrap();
    members.retain(|key, _| key.starts_with('$'));
    members.insert("$ref".to_owned(), format!("#/$defs/{definition}").into());
    jsonschema::validator_for(&schema).unwrap()
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
