//! Responses in JSON.
#![allow(missing_docs, clippy::unwrap_used)]

mod support;

use cloudspec_wire::{Decode, Dynamic, Field, Record, ResponseBody, Schema, Value, json, mismatches};
use serde_json::json;
use support::{THING, Thing, expect, fail, keep, read, run_cases, says_the_same, thing};

const CASES: &str = include_str!("cases/json.json");

#[test]
fn every_case_reads_as_expected() {
    run_cases(CASES, |case| {
        let body = case["body"].as_str().expect("a body");
        expect(case, &read(json::decode, body.as_bytes(), &fail()))
    });
}

#[test]
fn what_was_read_is_written_back_and_read_the_same() {
    run_cases(CASES, |case| {
        let mut first = Thing::default();
        let body = case["body"].as_str().expect("a body");
        for options in [keep(), fail()] {
            if json::decode(body.as_bytes(), &mut first, &options).is_err() {
                return Ok(());
            }
            let second = thing(&json::encode(&first));
            if first != second {
                return Err(format!("  {first:?}\n  {second:?}"));
            }
        }
        Ok(())
    });
}

#[test]
fn with_keep_nothing_is_lost_and_nothing_fails() {
    run_cases(CASES, |case| {
        let body = case["body"].as_str().expect("a body");
        let Ok(came) = serde_json::from_str::<Value>(body) else { return Ok(()) };
        if !came.is_object() {
            return Ok(());
        }
        let back = read(json::decode, body.as_bytes(), &keep())?;
        if says_the_same(&came, &back) { Ok(()) } else { Err(format!("  came {came}\n  back {back}")) }
    });
}

#[test]
fn kept_values_leave_their_fields_empty() {
    let body =
        br#"{"Count":"x","Ports":[1,"x"],"Owner":[{}],"Total":{},"Labels":{"a":{}},"Tags":{"Tag":[{},1]}}"#;
    let mut thing = Thing::default();
    json::decode(body, &mut thing, &keep()).unwrap();
    assert_eq!(thing.count, None);
    assert!(thing.owner.is_none() && thing.labels.is_empty());
    assert_eq!((thing.ports.as_slice(), thing.tags.len()), (&[1][..], 1));
    assert_eq!(thing.extra.get("Ports[1]"), Some(&json!("x")));
    assert_eq!(thing.extra.text("Tags.Tag[1]"), Some("1"));
    let names: Vec<&str> = thing.extra.names().collect();
    assert_eq!(names, ["Count", "Owner", "Total"]);
}

#[test]
fn a_value_set_later_takes_the_place_of_an_empty_text() {
    let mut thing = thing(r#"{"Count":"","Total":""}"#);
    thing.count = Some(5);
    thing.total = 6;
    assert_eq!(json::to_value(&thing), json!({"RequestId": null, "Count": 5, "Total": 6}).take_nulls());
}

#[test]
fn elements_added_later_join_the_members_beside_their_list() {
    let mut thing = thing(r#"{"Ids":{"Total":0}}"#);
    thing.ids.push("a".to_owned());
    assert_eq!(json::to_value(&thing), json!({"Ids": {"Id": ["a"], "Total": 0}}));
}

#[test]
fn a_required_field_that_did_not_come_is_noted_and_not_written() {
    let thing = thing(r#"{"Total":0,"Ready":null,"Name":null}"#);
    let missing: Vec<&str> = (0..THING.fields.len())
        .filter(|index| thing.extra.was_missing(*index))
        .map(|index| THING.fields[index].wire)
        .collect();
    assert_eq!(missing, ["RequestId", "Ready", "Score", "Kind", "Updated", "Origin"]);
    assert_eq!(json::encode(&thing), r#"{"Total":0}"#);
}

#[test]
fn how_a_list_came_is_noted() {
    let thing = thing(r#"{"Zones":[],"Ports":{},"Tags":[{}],"Ids":{"Id":"a"},"Labels":{}}"#);
    let index = |name| THING.field(name).unwrap().0;
    assert!(thing.extra.was_empty(index("Zones")) && thing.extra.was_empty(index("Ports")));
    assert!(thing.extra.was_empty(index("Labels")) && !thing.extra.was_empty(index("Disks")));
    assert!(thing.extra.was_bare(index("Tags")) && !thing.extra.was_bare(index("Ids")));
    assert!(thing.extra.was_single(index("Ids")) && !thing.extra.was_single(index("Tags")));
}

#[test]
fn an_envelope_is_read_as_if_it_were_not_there() {
    let options = Decode { envelope: Some("response"), ..fail() };
    for body in [
        r#"{"RequestId":"r","response":{"Name":"a","New":1}}"#,
        r#"{"response":{"Name":"a","New":1},"RequestId":"r"}"#,
        r#"{"RequestId":"r","Name":"a","New":1}"#,
    ] {
        let read = read(json::decode, body.as_bytes(), &options);
        assert_eq!(read, Ok(json!({"RequestId": "r", "Name": "a", "New": 1})), "{body}");
    }
    let inner = read(json::decode, br#"{"response":{"response":{"Name":"a"}}}"#, &options);
    assert_eq!(inner, Ok(json!({"response": {"Name": "a"}})));
    let error = read(json::decode, br#"{"response":{"Count":"x"}}"#, &options);
    assert_eq!(error, Err("Count: expected an integer, found \"x\" (byte 21)".to_owned()));
}

#[test]
fn an_envelope_of_another_type_is_kept_and_listed_once_or_fails() {
    // The value of the envelope, and what it is told to be; nothing where it stands for no members.
    let cases = [
        (r#""none""#, "a text"),
        ("[1]", "a list"),
        ("7", "a number or boolean"),
        ("true", "a number or boolean"),
        ("null", ""),
        (r#""""#, ""),
        ("[]", ""),
    ];
    for (value, found) in cases {
        let body = format!(r#"{{"RequestId":"r","response":{value}}}"#);
        let error = format!("response: expected an object, found {found} (byte 28)");
        let mut record = Dynamic::new(&THING);
        let keep = Decode { envelope: Some("response"), ..Decode::default() };
        json::decode(body.as_bytes(), &mut record, &keep).unwrap();
        let told: Vec<String> = mismatches(&record).iter().map(ToString::to_string).collect();
        assert_eq!(told, Vec::from_iter(Some(error.clone()).filter(|_| !found.is_empty())), "{body}");
        let kept: serde_json::Value = serde_json::from_str(&body).unwrap();
        assert_eq!(json::to_value(&record), kept, "{body}");
        let strict = Decode { envelope: Some("response"), ..fail() };
        let expected = if found.is_empty() { Ok(kept) } else { Err(error) };
        assert_eq!(read(json::decode, body.as_bytes(), &strict), expected, "{body}");
    }
}

static TEXT: Schema = Schema::new("Text", &[Field::string("Body")]);
static NUMBERS: Schema = Schema::new("Numbers", &[Field::int64("Body").list()]);

fn payload(schema: &'static Schema, body: &str) -> Result<String, String> {
    let mut record = Dynamic::new(schema);
    let options = Decode { body: ResponseBody::Payload, ..fail() };
    json::decode(body.as_bytes(), &mut record, &options).map_err(|error| error.to_string())?;
    Ok(json::encode_payload(&record))
}

#[test]
fn a_payload_is_the_only_field() {
    assert_eq!(payload(&NUMBERS, "[1, 2]"), Ok("[1,2]".to_owned()));
    assert_eq!(payload(&TEXT, r#""a\n""#), Ok(r#""a\n""#.to_owned()));
    assert_eq!(payload(&TEXT, "kind: Config"), Ok(r#""kind: Config""#.to_owned()));
    assert_eq!(payload(&TEXT, "12 monkeys"), Ok(r#""12 monkeys""#.to_owned()));
    assert_eq!(payload(&TEXT, r#"{"a":1}"#), Ok(r#""{\"a\":1}""#.to_owned()));
    let error = payload(&NUMBERS, r#"[1,"x"]"#);
    assert_eq!(error, Err("Body[1]: expected an integer, found \"x\" (byte 3)".to_owned()));
}

#[test]
fn nesting_is_limited_and_everything_within_the_limit_is_written_back() {
    let nested = |levels: usize| format!("{}{}", r#"{"Parent":"#.repeat(levels) + "{}", "}".repeat(levels));
    let body = nested(127);
    let back = read(json::decode, body.as_bytes(), &Decode::default()).unwrap();
    assert_eq!(back.to_string(), body);
    let error = read(json::decode, nested(128).as_bytes(), &Decode::default()).unwrap_err();
    assert!(error.contains("expected at most 128 levels of nesting"), "{error}");

    let unknown = |levels: usize| format!(r#"{{"New":{}{}}}"#, "[".repeat(levels), "]".repeat(levels));
    assert!(read(json::decode, unknown(127).as_bytes(), &Decode::default()).is_ok());
    assert!(read(json::decode, unknown(128).as_bytes(), &Decode::default()).is_err());
    assert!(read(json::decode, unknown(1_000_000).as_bytes(), &keep()).is_err());
}

#[test]
fn fields_past_the_64th_are_watched_too() {
    let names: Vec<&'static str> = (0..200).map(|number| &*format!("F{number}").leak()).collect();
    let fields: Vec<Field> = names.iter().map(|name| Field::string(name).required()).collect();
    let schema: &'static Schema = Box::leak(Box::new(Schema::new("Wide", fields.leak())));
    let mut record = Dynamic::new(schema);
    json::decode(br#"{"F3":"a","F64":"a","F199":"a","F199":"b"}"#, &mut record, &Decode::default()).unwrap();
    let cloudspec_wire::View::Extra(extra) = record.view(200) else { panic!("extra comes last") };
    assert!([3, 64, 199].iter().all(|index| !extra.was_missing(*index)));
    assert!([0, 63, 65, 127, 128, 198].iter().all(|index| extra.was_missing(*index)));
    assert_eq!(json::encode(&record), r#"{"F3":"a","F64":"a","F199":"b"}"#);
}

#[test]
fn the_first_member_with_a_wanted_name_is_found_without_reading_on() {
    let wanted = |name: &str| name.eq_ignore_ascii_case("requestid");
    assert_eq!(
        json::member(br#"{"a":{"RequestId":"no"},"RequestID":"yes", broken"#, wanted),
        Some("yes".to_owned())
    );
    assert_eq!(json::member(br#"{"RequestId":1}"#, wanted), None);
    assert_eq!(json::member(br#"["RequestId"]"#, wanted), None);
    assert_eq!(json::member(b"<html>", wanted), None);
}

trait TakeNulls {
    fn take_nulls(self) -> Value;
}

impl TakeNulls for Value {
    /// Without members that are `null`.
    fn take_nulls(mut self) -> Value {
        if let Value::Object(members) = &mut self {
            members.retain(|_, value| !value.is_null());
        }
        self
    }
}
