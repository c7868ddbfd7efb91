//! Checks before sending.
#![allow(missing_docs, clippy::unwrap_used)]

use std::sync::OnceLock;

use cloudspec_wire::{Dynamic, Field, Limits, Schema, check, json};
use serde_json::json;

static LENGTH: Limits = Limits::new().length(Some(2), Some(4));
static RANGE: Limits = Limits::new().range(Some(1.0), Some(100.0));
static COUNT: Limits = Limits::new().items(Some(2), Some(3));
static PATTERN: Limits = Limits::new().pattern("^[a-z]+$");
static BROKEN: Limits = Limits::new().pattern("(?=x");
static NAMES: Field = Field::string("Groups").list().limits(&LENGTH);

static TAG: Schema =
    Schema::new("Tag", &[Field::string("Key").required().limits(&LENGTH), Field::string("Value")]);

static REQUEST: Schema = Schema::new(
    "Request",
    &[
        Field::string("RegionId").required().filled(),
        Field::string("Name").required().limits(&LENGTH),
        Field::int32("Timeout").limits(&RANGE),
        Field::double("Ratio").limits(&RANGE),
        Field::string("Id").limits(&PATTERN),
        Field::string("Odd").limits(&BROKEN),
        Field::record("Tag", &TAG).list().limits(&COUNT),
        Field::record("Owner", &TAG),
        Field::string("Labels").map().limits(&LENGTH),
        Field::nested("Groups", &NAMES).map(),
        Field::string("Password").secret().limits(&LENGTH),
        Field::int64("Size").required(),
        Field::string("Zones").list().required(),
    ],
);

fn violations(mut request: serde_json::Value) -> Vec<String> {
    for (name, value) in [("Name", json!("abc")), ("Size", json!(0)), ("Zones", json!(["a"]))] {
        request.as_object_mut().unwrap().entry(name).or_insert(value);
    }
    let mut record = Dynamic::new(&REQUEST);
    json::from_value(&request, &mut record).unwrap();
    check(&record).iter().map(ToString::to_string).collect()
}

#[test]
fn each_rule_says_what_is_wrong_where() {
    for (request, expected) in [
        (json!({}), ""),
        (json!({"Name": null}), "Name: required, but missing"),
        (json!({"Name": ""}), "Name: required, but missing"),
        (json!({"Size": ""}), "Size: required, but missing"),
        (json!({"Zones": []}), "Zones: required, but missing"),
        (json!({"Name": "a"}), "Name: at least 2 characters, has 1"),
        (json!({"Name": "äöüä"}), ""),
        (json!({"Name": "äöüäö"}), "Name: at most 4 characters, has 5"),
        (json!({"Timeout": 0}), "Timeout: at least 1, is less"),
        (json!({"Timeout": 101}), "Timeout: at most 100, is more"),
        (json!({"Ratio": 0.5}), "Ratio: at least 1, is less"),
        (json!({"Ratio": 100.0}), ""),
        (json!({"Id": "a1"}), "Id: has to match ^[a-z]+$, does not"),
        (json!({"Odd": "whatever"}), ""),
        (json!({"Tag": [{"Key": "ab"}]}), "Tag: at least 2 elements, has 1"),
        (
            json!({"Tag": [{"Key": "ab"}, {"Key": "ab"}, {"Key": "ab"}, {"Key": "ab"}]}),
            "Tag: at most 3 elements, has 4",
        ),
        (json!({"Tag": [{"Key": "ab"}, {"Key": "a"}]}), "Tag[2].Key: at least 2 characters, has 1"),
        (json!({"Tag": [{"Key": "ab"}, {}]}), "Tag[2].Key: required, but missing"),
        (json!({"Owner": {}}), "Owner.Key: required, but missing"),
        (json!({"Labels": {"x": "abcde"}}), "Labels.x: at most 4 characters, has 5"),
        (json!({"Groups": {"g": ["ab", "a"]}}), "Groups.g[2]: at least 2 characters, has 1"),
        (json!({"Password": "hunter2"}), "Password: at most 4 characters, has 7"),
    ] {
        assert_eq!(violations(request.clone()).join("; "), expected, "{request}");
    }
}

#[test]
fn all_violations_are_reported_at_once_in_the_order_of_the_table() {
    let found = violations(json!({"Zones": [], "Timeout": 0, "Name": "a", "Owner": {"Key": "abcde"}}));
    let expected = [
        "Name: at least 2 characters, has 1",
        "Timeout: at least 1, is less",
        "Owner.Key: at most 4 characters, has 5",
        "Zones: required, but missing",
    ];
    assert_eq!(found, expected);
}

#[test]
fn a_violation_never_shows_the_value() {
    let mut record = Dynamic::new(&REQUEST);
    json::from_value(&json!({"Password": "hunter2", "Id": "s3cret"}), &mut record).unwrap();
    let shown = format!("{:?}", check(&record));
    assert!(shown.contains("Password") && !shown.contains("hunter2") && !shown.contains("s3cret"), "{shown}");
}

#[test]
fn tables_that_contain_themselves_are_checked() {
    static NODE: OnceLock<&'static Schema> = OnceLock::new();
    static FIELDS: [Field; 2] =
        [Field::string("Name").required(), Field::new("Child", cloudspec_wire::Shape::Late(&NODE))];
    static SCHEMA: Schema = Schema::new("Node", &FIELDS);
    NODE.set(&SCHEMA).unwrap();
    let mut record = Dynamic::new(&SCHEMA);
    json::from_value(&json!({"Name": "a", "Child": {"Child": {"Name": "c"}}}), &mut record).unwrap();
    let found: Vec<String> = check(&record).iter().map(ToString::to_string).collect();
    assert_eq!(found, ["Child.Name: required, but missing"]);
}
