//! Responses in XML.
#![allow(missing_docs, clippy::unwrap_used)]

mod support;

use cloudspec_wire::{Decode, Dynamic, Field, Record, Schema, Value, View, xml};
use serde_json::json;
use support::{Thing, expect, fail, keep, read, run_cases, thing};

const CASES: &str = include_str!("cases/xml.json");

fn decode(body: &str) -> Result<Thing, String> {
    let mut thing = Thing::default();
    match xml::decode(body.as_bytes(), &mut thing, &Decode::default()) {
        Ok(()) => Ok(thing),
        Err(error) => Err(error.to_string()),
    }
}

#[test]
fn every_case_reads_the_same_as_its_json() {
    run_cases(CASES, |case| {
        let body = case["xml"].as_str().expect("a body");
        let Some(twin) = case["json"].as_str() else {
            return expect(case, &read(xml::decode, body.as_bytes(), &fail()));
        };
        let (ours, twin) = (decode(body)?, thing(twin));
        if ours != twin {
            return Err(format!("  xml  {ours:?}\n  json {twin:?}"));
        }
        read(xml::decode, body.as_bytes(), &Decode::default()).map(|_| ())
    });
}

#[test]
fn what_was_read_is_written_back_and_read_the_same() {
    run_cases(CASES, |case| {
        let Ok(first) = decode(case["xml"].as_str().expect("a body")) else { return Ok(()) };
        let text = xml::encode(&first, "R");
        let second = decode(&text)?;
        if first == second { Ok(()) } else { Err(format!("  {first:?}\n  {second:?}\n  {text}")) }
    });
}

#[test]
fn with_keep_every_leaf_text_is_kept() {
    let leaves = |body: &str| -> Value {
        let mut all = Thing::default();
        // Under an element that no table knows, everything is a tree.
        let body = format!(
            "<R><New>{}</New></R>",
            body.split_once('>').map_or("", |(_, rest)| rest).trim_end_matches("</R>")
        );
        xml::decode(body.as_bytes(), &mut all, &keep())
            .map_or(Value::Null, |()| all.extra.get("New").cloned().unwrap_or_default())
    };
    run_cases(CASES, |case| {
        let body = case["xml"].as_str().expect("a body");
        if case["error"].as_str().is_none_or(|error| {
            !error.contains(": expected an integer") && !error.contains(": expected a text")
        }) || !body.starts_with("<R>")
        {
            return Ok(());
        }
        let back = read(xml::decode, body.as_bytes(), &keep())?;
        let (mut came, mut got) = (texts(&leaves(body)), texts(&back));
        came.sort();
        got.sort();
        if came == got { Ok(()) } else { Err(format!("  came {came:?}\n  got  {back}")) }
    });
}

fn texts(value: &Value) -> Vec<String> {
    match value {
        Value::Null => vec![],
        Value::Array(items) => items.iter().flat_map(texts).collect(),
        Value::Object(members) => members.values().flat_map(texts).collect(),
        Value::String(text) if text.is_empty() => vec![],
        Value::String(text) => vec![text.clone()],
        scalar => vec![scalar.to_string()],
    }
}

#[test]
fn elements_that_came_twice_are_both_kept() {
    let thing = decode(
        "<R><Name>a</Name><Owner><Key>k</Key></Owner><Name>b</Name><Owner>x</Owner><Name>c</Name></R>",
    )
    .unwrap();
    assert_eq!(thing.name.as_deref(), Some("a"));
    assert_eq!(thing.extra.get("Name"), Some(&json!(["b", "c"])));
    let back = cloudspec_wire::json::to_value(&thing);
    assert_eq!(back, json!({"Name": ["a", "b", "c"], "Owner": [{"Key": "k"}, "x"]}));
    assert_eq!(decode(&xml::encode(&thing, "R")).as_ref(), Ok(&thing));
}

#[test]
fn kept_elements_are_written_behind_those_that_fit() {
    let mut thing = Thing::default();
    let body = b"<R><Ports>1</Ports><Ports>x</Ports><Codes><Code>1</Code><Code>y</Code></Codes></R>";
    xml::decode(body, &mut thing, &keep()).unwrap();
    assert_eq!((thing.ports.as_slice(), thing.codes.as_slice()), (&[1][..], &[1][..]));
    let back = cloudspec_wire::json::to_value(&thing);
    assert_eq!(back, json!({"Ports": [1, "x"], "Codes": {"Code": [1, "y"]}}));
}

#[test]
fn a_single_record_with_an_empty_member_is_no_empty_list() {
    static LIST: Schema = Schema::new("List", &[Field::record("Parts", &LIST).list()]);
    for (body, count) in [("<Parts><Parts></Parts></Parts>", 1), ("<Parts></Parts>", 0)] {
        let mut record = Dynamic::new(&LIST);
        xml::decode(format!("<R>{body}</R>").as_bytes(), &mut record, &Decode::default()).unwrap();
        let View::List(parts) = record.view(0) else { panic!("is a list") };
        assert_eq!(parts.len(), count, "{body}");
        assert!(xml::encode(&record, "R").ends_with(&format!("<R>{body}</R>")), "{body}");
    }
}

#[test]
fn repeated_unknown_elements_take_linear_time() {
    let body = |count: usize| format!("<R>{}</R>", "<New>1</New><Name>2</Name>".repeat(count));
    let thing = decode(&body(50_000)).unwrap();
    assert_eq!(thing.extra.get("New").and_then(Value::as_array).map(Vec::len), Some(50_000));
    assert_eq!(thing.extra.get("Name").and_then(Value::as_array).map(Vec::len), Some(49_999));
}

#[test]
fn nesting_is_limited() {
    let nested = |name: &str, levels: usize| {
        format!("<R>{}{}</R>", format!("<{name}>").repeat(levels), format!("</{name}>").repeat(levels))
    };
    for name in ["Parent", "New", "Detail", "Tags"] {
        assert!(decode(&nested(name, 100)).is_ok(), "{name}");
        let error = decode(&nested(name, 200)).expect_err(name);
        assert!(error.contains("expected at most 128 levels of nesting"), "{error}");
        assert!(decode(&nested(name, 200_000)).is_err());
    }
}

#[test]
fn what_xml_has_no_form_for_is_replaced_or_left_out() {
    let mut thing = thing(r#"{"Labels":{"a b":"1","c":"2"},"1st":"x","Zones":["ok"]}"#);
    thing.name = Some("a\u{0}\u{1b}\tb<&>\"'\u{fffe}".to_owned());
    let text = xml::encode(&thing, "DescribeResponse");
    let expected = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><DescribeResponse>\
        <Name>a\u{fffd}\u{fffd}\tb&lt;&amp;&gt;&quot;&apos;\u{fffd}</Name>\
        <Zones>ok</Zones><Labels><c>2</c></Labels></DescribeResponse>";
    assert_eq!(text, expected);
}
