//! Values that do not fit, or have an unusual form, are kept, reported, and written back unchanged.
#![allow(missing_docs, clippy::unwrap_used)]

mod support;

use cloudspec_wire::{
    Decode, Dynamic, Extra, Field, Record, ResponseBody, Schema, Value, View, json, mismatches, xml,
};
use support::{Codec, THING, Thing, keep, run_cases};

const CASES: &str = include_str!("cases/kept.json");

/// The body of a case and what reads it.
fn body(case: &Value) -> (Vec<u8>, Codec) {
    match (case["json"].as_str(), case["xml"].as_str(), case["hex"].as_str()) {
        (Some(body), ..) => (body.as_bytes().to_vec(), json::decode),
        (_, Some(body), _) => (body.as_bytes().to_vec(), xml::decode),
        (_, _, Some(hex)) => {
            let byte = |at| u8::from_str_radix(&hex[at..at + 2], 16).unwrap();
            ((0..hex.len()).step_by(2).map(byte).collect(), json::decode)
        }
        _ => panic!("a case has a body"),
    }
}

fn extra(record: &dyn Record) -> &Extra {
    match record.view(record.schema().fields.len()) {
        View::Extra(extra) => extra,
        _ => panic!("extra comes last"),
    }
}

/// What the record holds in its fields alone, lists without their wrappers, without what is absent.
fn fits(record: &Thing) -> Value {
    let mut bare = record.clone();
    bare.extra = Extra::default();
    let blank = json::to_value(&Thing::default());
    let mut held = json::to_value(&bare);
    let Value::Object(members) = &mut held else { panic!("a record is an object") };
    members.retain(|name, value| blank[name.as_str()] != *value);
    for (list, wrapper) in [("Tags", "Tag"), ("Ids", "Id"), ("Codes", "Code")] {
        if let Some(value) = members.get_mut(list) {
            *value = value[wrapper].take();
        }
    }
    held
}

fn compare(what: &str, expected: &Value, got: &Value) -> Result<(), String> {
    let is_same = expected.is_null() || expected == got;
    if is_same { Ok(()) } else { Err(format!("  {what} expected {expected}\n  {what} got      {got}")) }
}

#[test]
fn every_case_is_read_reported_and_written_back() {
    run_cases(CASES, |case| {
        let (body, codec) = body(case);
        let (mut thing, mut dynamic) = (Thing::default(), Dynamic::new(&THING));
        let read = codec(&body, &mut thing, &keep());
        assert_eq!(read, codec(&body, &mut dynamic, &keep()), "typed and dynamic differ");
        if let Err(error) = read {
            return compare("error", &case["error"], &error.to_string().into());
        }
        compare("error", &case["error"], &Value::Null)?;
        let told: Vec<String> = mismatches(&thing).iter().map(ToString::to_string).collect();
        compare("told", &case["told"], &told.into())?;
        compare("fits", &case["fits"], &fits(&thing))?;
        for (path, value) in case["kept"].as_object().into_iter().flatten() {
            for record in [&thing as &dyn Record, &dynamic] {
                compare(path, value, extra(record).get(path).unwrap_or(&Value::Null))?;
            }
        }
        let back = [json::encode(&thing), json::encode(&dynamic)];
        let back: Vec<Value> = back.iter().map(|text| serde_json::from_str(text).unwrap()).collect();
        let came = match (&case["back"], case["json"].as_str()) {
            (Value::Null, Some(body)) => serde_json::from_str(body).unwrap(),
            (expected, _) => expected.clone(),
        };
        compare("typed", &came, &back[0])?;
        compare("dynamic", &came, &back[1])
    });
}

#[test]
fn only_the_first_mismatches_are_reported_and_all_are_kept() {
    let body = format!("{{\"Ports\":[{}]}}", vec!["\"x\""; 100_000].join(","));
    let mut thing = Thing::default();
    json::decode(body.as_bytes(), &mut thing, &keep()).unwrap();
    assert_eq!(mismatches(&thing).len(), 32);
    assert_eq!(mismatches(&thing)[31].path, "Ports[31]");
    assert_eq!(thing.extra.text("Ports[99999]"), Some("\"x\""));
    assert_eq!(json::encode(&thing), body);
    let body = format!("<R>{}</R>", "<Ports>x</Ports>".repeat(100_000));
    let mut thing = Thing::default();
    xml::decode(body.as_bytes(), &mut thing, &keep()).unwrap();
    assert_eq!(mismatches(&thing).len(), 32);
    assert_eq!(mismatches(&thing)[31].path, "Ports[31]");
    assert!(xml::encode(&thing, "R").ends_with(&body));
}

#[test]
fn a_value_set_later_takes_the_place_of_another_spelling() {
    let mut thing = support::thing(r#"{"Enabled":1,"Count":"10","Name":5,"Zones":{}}"#);
    assert_eq!(json::encode(&thing), r#"{"Name":5,"Enabled":1,"Count":"10","Zones":{}}"#);
    thing.enabled = Some(false);
    thing.count = Some(11);
    thing.name = Some("6".to_owned());
    thing.zones.push("z".to_owned());
    assert_eq!(json::encode(&thing), r#"{"Name":"6","Enabled":false,"Count":11,"Zones":["z"]}"#);
    (thing.enabled, thing.count, thing.name) = (None, None, None);
    thing.zones.clear();
    assert_eq!(json::encode(&thing), r#"{"Zones":{}}"#);
    let mut thing = support::thing(r#"{"Flags":[1,0],"Labels":{"a":1}}"#);
    thing.flags[0] = false;
    thing.labels.insert("a".to_owned(), "2".to_owned());
    assert_eq!(json::encode(&thing), r#"{"Flags":[false,0],"Labels":{"a":"2"}}"#);
}

#[test]
fn numbers_are_written_back_with_all_their_digits() {
    for body in [
        r#"{"Score":9007199254740993,"Ratio":0.1234567890123456789}"#,
        r#"{"Ratio":1e-400}"#,
        r#"{"Codes":{"Code":[1],"Total":123456789012345678901234567890}}"#,
        r#"{"New":[123456789012345678901234567890,1.10]}"#,
        r#"{"Codes":{"Code":[1,123456789012345678901234567890]}}"#,
    ] {
        assert_eq!(json::encode(&support::thing(body)), body);
    }
}

#[test]
fn a_body_that_is_no_object_is_written_back_as_it_came() {
    static NUMBERS: Schema = Schema::new("Numbers", &[Field::int64("body").list()]);
    static WRAPPED: Schema = Schema::new("Wrapped", &[Field::int64("body").wrapped("Item")]);
    static LABELS: Schema = Schema::new("Labels", &[Field::int64("body").map()]);
    let bodies = [
        "null",
        "[]",
        "{}",
        "\"\"",
        "\"x\"",
        "[1,\"x\",null,{}]",
        "[\"1\"]",
        "{\"a\":1,\"b\":\"x\",\"c\":null}",
        "{\"Item\":[\"x\",\"2\"],\"Total\":2}",
        "{\"Item\":\"7\"}",
    ];
    for schema in [&NUMBERS, &WRAPPED, &LABELS] {
        for body in bodies {
            let mut record = Dynamic::new(schema);
            let options = Decode { body: ResponseBody::Payload, ..keep() };
            json::decode(body.as_bytes(), &mut record, &options).unwrap();
            let back: Value = serde_json::from_str(&json::encode_payload(&record)).unwrap();
            assert_eq!(back, serde_json::from_str::<Value>(body).unwrap(), "{}", schema.name);
        }
    }
}

#[test]
fn spellings_take_at_most_half_of_the_memory() {
    let body = format!("{{\"Ports\":[{}]}}", vec!["\"7\""; 100_000].join(","));
    let options = Decode { max_memory: Some(8 << 20), ..keep() };
    let mut thing = Thing::default();
    json::decode(body.as_bytes(), &mut thing, &options).unwrap();
    assert_eq!(thing.ports, vec![7; 100_000]);
    let back = json::encode(&thing);
    assert!(back.starts_with("{\"Ports\":[\"7\",") && back.ends_with(",7]}"), "{} bytes", back.len());
}

#[test]
fn elements_added_and_removed_later_join_those_that_did_not_fit() {
    let mut thing = support::thing(r#"{"Ports":[1,"x",3]}"#);
    thing.ports.push(4);
    assert_eq!(json::encode(&thing), r#"{"Ports":[1,"x",3,4]}"#);
    thing.ports.truncate(1);
    assert_eq!(json::encode(&thing), r#"{"Ports":[1,"x"]}"#);
}
