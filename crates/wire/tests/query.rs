//! Query and form parameters, there and back.
#![allow(missing_docs, clippy::unwrap_used)]

mod support;

use cloudspec_wire::{Dynamic, Field, Place, Record, Schema, Style, json, query};
use serde_json::json;
use support::{Thing, run_cases, thing};

static PAIR: Schema = Schema::new("Pair", &[Field::string("Key"), Field::string("Value")]);
static DEEP: Schema = Schema::new("Deep", &[Field::record("A", &INNER)]);
static INNER: Schema = Schema::new("Inner", &[Field::any("B")]);

static REQUEST: Schema = Schema::new(
    "Request",
    &[
        Field::string("RegionId"),
        Field::record("Tag", &PAIR).list(),
        Field::string("InstanceId").list(),
        Field::int32("N"),
        Field::double("F"),
        Field::boolean("B"),
        Field::record("Obj", &DEEP),
        Field::string("Nil"),
        Field::string("EmptyList").list(),
        Field::string("EmptyMap").map(),
        Field::string("S"),
        Field::string("Labels").map(),
        Field::record("Disk", &PAIR),
        Field::string("Disk.Value"),
        Field::string("Comma").list().style(Style::Comma),
        Field::string("Space").list().style(Style::Space),
        Field::string("Pipe").list().style(Style::Pipe),
        Field::record("Json", &PAIR).list().style(Style::Json),
        Field::record("Object", &PAIR).style(Style::Json),
        Field::string("InForm").place(Place::Form),
        Field::int64("Ports").list().style(Style::Comma).place(Place::Form),
    ],
);

fn request(value: &serde_json::Value) -> Dynamic {
    let mut record = Dynamic::new(&REQUEST);
    json::from_value(value, &mut record).unwrap();
    record
}

fn pairs(record: &dyn Record, place: Place) -> serde_json::Value {
    query::flatten(record, place).into_iter().map(|(name, value)| json!([name, value])).collect()
}

#[test]
fn every_case_is_flattened_and_read_back() {
    run_cases(include_str!("cases/query.json"), |case| {
        let record = request(&case["record"]);
        let flat = pairs(&record, Place::Query);
        if flat != case["query"] {
            return Err(format!("  expected {}\n  got      {flat}", case["query"]));
        }
        let mut back = Dynamic::new(&REQUEST);
        let sent = query::parse_form(&query::form(&query::flatten(&record, Place::Query)));
        query::unflatten(&sent, Place::Query, &mut back).map_err(|problems| format!("  {problems:?}"))?;
        let expected = case.get("reads_back").unwrap_or(&case["record"]);
        let back = json::to_value(&back);
        if back == *expected { Ok(()) } else { Err(format!("  expected {expected}\n  got      {back}")) }
    });
}

#[test]
fn only_fields_of_the_place_are_taken() {
    let record = request(&json!({"RegionId": "r", "InForm": "a b", "Ports": [1, 2]}));
    assert_eq!(query::form(&query::flatten(&record, Place::Form)), "InForm=a%20b&Ports=1%2C2");
    assert_eq!(query::form(&query::flatten(&record, Place::Query)), "RegionId=r");
    assert!(query::flatten(&record, Place::Header).is_empty());
}

#[test]
fn members_that_the_table_does_not_know_are_sent_in_the_query_or_in_the_body() {
    let record = request(&json!({"New": {"A": [1]}, "RegionId": "r", "Tag": [{"Key": "k", "Color": true}]}));
    assert_eq!(
        query::form(&query::flatten(&record, Place::Query)),
        "RegionId=r&Tag.1.Key=k&Tag.1.Color=true&New.A.1=1"
    );
    assert!(query::flatten(&record, Place::Form).is_empty());

    static WITH_BODY: Schema = Schema::new("WithBody", &[Field::string("InBody").place(Place::Body)]);
    let mut record = Dynamic::new(&WITH_BODY);
    json::from_value(&json!({"InBody": "a", "New": 1}), &mut record).unwrap();
    assert!(query::flatten(&record, Place::Query).is_empty());
    assert_eq!(json::encode(&record), r#"{"InBody":"a","New":1}"#);
}

fn unflatten(text: &str) -> Result<serde_json::Value, Vec<String>> {
    let mut record = Dynamic::new(&REQUEST);
    match query::unflatten(&query::parse_form(text), Place::Query, &mut record) {
        Ok(()) => Ok(json::to_value(&record)),
        Err(problems) => Err(problems.iter().map(ToString::to_string).collect()),
    }
}

#[test]
fn indices_may_come_in_any_order_and_with_gaps() {
    assert_eq!(unflatten("InstanceId.3=c&InstanceId.1=a"), Ok(json!({"InstanceId": ["a", null, "c"]})));
    assert_eq!(unflatten("Tag.2.Key=k&Tag.1.Value=v"), Ok(json!({"Tag": [{"Value": "v"}, {"Key": "k"}]})));
}

#[test]
fn every_problem_is_reported() {
    let problems = unflatten(
        "Nope=1&InForm=a&InstanceId.0=a&InstanceId.10001=a&InstanceId.x=a&InstanceId.-1=a&InstanceId=a&Tag.1=a\
         &Tag.1.Nope=a&N=1.5&B=maybe&F=x&RegionId.=a&RegionId.x=a&Json=[&Json.1.Key=a&Tag.1.=x&Object=[1]",
    );
    let expected = [
        "Nope: no such parameter",
        "InForm: no such parameter",
        "InstanceId.0: expected an index from 1 to 10000",
        "InstanceId.10001: expected an index from 1 to 10000",
        "InstanceId.x: expected an index from 1 to 10000",
        "InstanceId.-1: expected an index from 1 to 10000",
        "InstanceId: expected an index or member after the name",
        "Tag.1: expected an index or member after the name",
        "Tag.1.Nope: no such parameter",
        "N: expected an integer",
        "B: expected true or false",
        "F: expected a number",
        "RegionId.: no such parameter",
        "RegionId.x: no such parameter",
        "Json: expected JSON text with `,` or `]` at byte 1",
        "Tag.1.: expected an index or member after the name",
        "Object: expected an object at Object",
    ];
    assert_eq!(problems, Err(expected.map(str::to_owned).to_vec()));
}

#[test]
fn what_can_be_read_is_read_in_spite_of_problems() {
    let mut record = Dynamic::new(&REQUEST);
    let sent = query::parse_form("Nope=1&RegionId=r&N=x&S=");
    assert_eq!(query::unflatten(&sent, Place::Query, &mut record).unwrap_err().len(), 2);
    assert_eq!(json::to_value(&record), json!({"RegionId": "r", "S": ""}));
}

#[test]
fn hostile_indices_take_bounded_memory() {
    let text: Vec<String> = (0..200).map(|number| format!("Matrix.{}.10000=1", number + 1)).collect();
    let mut thing = Thing::default();
    let problems =
        query::unflatten(&query::parse_form(&text.join("&")), Place::Query, &mut thing).unwrap_err();
    assert!(problems.len() > 190);
    assert!(problems[0].to_string().ends_with("expected fewer than 20000 skipped indices in one request"));
    assert!(thing.matrix.iter().map(Vec::len).sum::<usize>() <= 20_200);
}

#[test]
fn hostile_nesting_is_refused() {
    let mut thing = Thing::default();
    let name = format!("{}Name", "Parent.".repeat(300_000));
    let problems = query::unflatten(&[(name, "a".to_owned())], Place::Query, &mut thing).unwrap_err();
    assert!(problems[0].to_string().ends_with("expected at most 64 levels"));
    let name = format!("{}Name", "Parent.".repeat(64));
    assert_eq!(query::unflatten(&[(name, "a".to_owned())], Place::Query, &mut thing), Ok(()));
}

#[test]
fn a_typed_record_is_read_back() {
    let sent = thing(
        r#"{"RequestId":"r","Name":"","Ready":true,"Enabled":false,"Total":-1,"Count":5,"Score":0.1,"Ratio":1e21,
            "Kind":"Odd","Status":"Running","Updated":"t","Created":"u","Origin":{"Key":"k"},"Owner":{"Size":1},
            "Parent":{"Parent":{"Name":"n"}},"Zones":["a","","b"],"Ports":[1,2],"Disks":[{"Key":"a"},{"Size":2}],
            "Tags":{"Tag":[{"Key":"t"}]},"Matrix":[[1,2],[3]],"Labels":{"a.b":"1"},"Members":{"m":{"Key":"x"}},
            "Groups":{"g":["x","y"]},"Password":"p"}"#,
    );
    let mut read = Thing::default();
    query::unflatten(&query::flatten(&sent, Place::Query), Place::Query, &mut read).unwrap();
    assert_eq!(read, sent);
}

#[test]
fn percent_encoding_keeps_unreserved_characters_only() {
    assert_eq!(query::percent_encode("AZaz09-_.~"), "AZaz09-_.~");
    assert_eq!(query::percent_encode(" +*/%&=?#ä😀\n"), "%20%2B%2A%2F%25%26%3D%3F%23%C3%A4%F0%9F%98%80%0A");
}

#[test]
fn forms_are_read_leniently() {
    let read = |text| query::parse_form(text);
    let pair = |name: &'static str, value: &str| (name.into(), value.to_owned());
    assert_eq!(
        read("a=1&b=x+y&c&&d=%C3%A4%2b"),
        [pair("a", "1"), pair("b", "x y"), pair("c", ""), pair("d", "ä+")]
    );
    assert_eq!(
        read("a=%&b=%4&c=%zz&d=%+5&e=%ä&f=1=2"),
        [
            pair("a", "%"),
            pair("b", "%4"),
            pair("c", "%zz"),
            pair("d", "% 5"),
            pair("e", "%ä"),
            pair("f", "1=2")
        ]
    );
    assert_eq!(read("%ff=%80"), [pair("\u{fffd}", "\u{fffd}")]);
    assert_eq!(read(""), []);
}
