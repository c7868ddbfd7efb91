//! `Debug`, equality, the serde bridges, timestamps and open enums.
#![allow(missing_docs, clippy::unwrap_used)]

mod support;

use std::borrow::Cow;
use std::collections::HashSet;
use std::time::{Duration, UNIX_EPOCH};

use cloudspec_wire::{Dynamic, Record, Timestamp, Value, deserialize, equal, json, serialize};
use serde_json::json;
use support::{Owner, Status, THING, Thing, thing};

#[test]
fn debug_shows_wire_names_and_hides_secrets() {
    let mut thing = thing(
        r#"{"RequestId":"r","Status":"Odd","Password":"hunter2","Keys":[42],"Owner":{"Token":"t0ken","Size":1},
            "Tags":{"Tag":[{"Token":"t0ken"}]},"Members":{"m":{"Token":"t0ken"}},"Zones":["a"],"New":{"Token":"t0ken"}}"#,
    );
    thing.detail = json!({"a": 1});
    let expected = "Thing { RequestId: \"r\", Ready: false, Total: 0, Score: 0.0, Kind: \"\", Status: \"Odd\", \
        Updated: \"\", Detail: {\"a\":1}, Origin: Owner, Owner: Owner { Size: 1, Token: *** }, Zones: [\"a\"], \
        Tags: [Owner { Token: *** }], Members: {\"m\": Owner { Token: *** }}, Password: ***, Keys: ***, \
        extra: {\"New\"} }";
    assert_eq!(format!("{thing:?}"), expected);
    let all = format!("{thing:?}{thing:#?}{:?}{:?}", thing.extra, &thing as &dyn Record);
    assert!(!all.contains("hunter2") && !all.contains("t0ken") && !all.contains("42"), "{all}");
}

#[test]
fn a_dynamic_record_shows_the_same() {
    let mut dynamic = Dynamic::new(&THING);
    json::from_value(&json!({"Name": "a", "Password": "hunter2", "Ports": [1]}), &mut dynamic).unwrap();
    assert_eq!(format!("{dynamic:?}"), "Thing { Name: \"a\", Ports: [1], Password: *** }");
}

#[test]
fn records_are_equal_when_they_hold_the_same() {
    let body =
        r#"{"Name":"a","Count":1,"Owner":{"Key":"k"},"Tags":{"Tag":[{}]},"Labels":{"a":"1"},"New":[1]}"#;
    let base = thing(body);
    assert_eq!(base, base.clone());
    assert_eq!(base, thing(&body.replace(r#"{"Tag":[{}]}"#, "[{}]")), "how a list came does not count");
    for (from, to) in [
        (r#""Name":"a""#, r#""Name":"b""#),
        (r#""Name":"a","#, ""),
        (r#""Count":1"#, r#""Count":2"#),
        (r#""Key":"k""#, r#""Size":1"#),
        ("[{}]", "[{},{}]"),
        (r#"{"a":"1"}"#, r#"{"b":"1"}"#),
        (r#"{"a":"1"}"#, r#"{"a":"2"}"#),
        (r#""New":[1]"#, r#""New":[2]"#),
    ] {
        assert_ne!(base, thing(&body.replace(from, to)), "{from} and {to}");
    }
    assert!(!equal(&base, &Owner::default()), "another table");
}

#[test]
fn serde_bridges_keep_the_wire_form() {
    let value = json!({"RequestId": "r", "Tags": {"Tag": [{"Key": "a"}]}, "Count": 1, "New": true});
    let read: Thing = deserialize(value.clone()).unwrap();
    assert_eq!((read.count, read.tags.len()), (Some(1), 1));
    assert_eq!(serialize(&read, serde_json::value::Serializer).unwrap(), value);
    let error = deserialize::<Thing, _>(json!({"Tags": {"Tag": [{"Size": "x"}]}})).unwrap_err();
    assert!(error.to_string().starts_with("Tags.Tag[0].Size: expected an integer, found \"x\""), "{error}");
}

#[test]
fn values_in_and_out_carry_any_depth_that_can_be_read() {
    let mut deep = Value::Null;
    for _ in 0..127 {
        deep = json!({"Parent": deep});
    }
    let mut thing = Thing::default();
    json::from_value(&deep, &mut thing).unwrap();
    let mut depth = 0;
    let mut at = &json::to_value(&thing);
    while let Some(parent) = at.get("Parent") {
        (at, depth) = (parent, depth + 1);
    }
    assert_eq!(depth, 126, "the innermost is null");
}

#[test]
fn timestamps_keep_their_text_and_tell_their_time() {
    let seconds = |text: &str| {
        Timestamp::from(text).to_system_time().map(|time| time.duration_since(UNIX_EPOCH).unwrap().as_secs())
    };
    assert_eq!(seconds("2020-01-19T09:15:46Z"), Some(1_579_425_346));
    assert_eq!(seconds("2020-01-19T09:15Z"), Some(1_579_425_300));
    assert_eq!(seconds("2020-01-19T09:15:46.250Z"), Some(1_579_425_346));
    assert_eq!(seconds(""), None);
    assert_eq!(seconds("yesterday"), None);
    let time = Timestamp::from(UNIX_EPOCH + Duration::from_millis(1_579_425_346_900));
    assert_eq!(time.as_str(), "2020-01-19T09:15:46Z");
}

#[test]
fn open_enums_keep_unknown_values() {
    let unknown: Status = "Hibernated".into();
    assert_eq!(unknown, Status::Unknown("Hibernated".to_owned()));
    assert_eq!(
        (unknown.to_string(), format!("{unknown:?}")),
        ("Hibernated".to_owned(), "\"Hibernated\"".to_owned())
    );
    assert_eq!("Running".parse(), Ok(Status::Running));
    assert!(
        Status::Running == "Running" && Status::default() == "" && Status::VALUES == ["Running", "Stopped"]
    );
}

#[test]
fn open_enums_are_compared_and_hashed_by_their_wire_value() {
    let spelled = Status::Unknown("Running".to_owned());
    assert_eq!(spelled, Status::Running);
    assert_ne!(Status::Running, Status::Stopped);
    let text = "Running".to_owned();
    assert!(Status::Running == text && Status::Running == *text && Status::Running == text.as_str());
    let all = HashSet::from([Status::Running, spelled, Status::Stopped]);
    assert_eq!(all.len(), 2);
    assert!(all.contains(&Status::from(text)));
}

#[test]
fn open_enums_come_from_every_kind_of_text_and_are_copied() {
    let text = "Stopped".to_owned();
    let read = [Status::from("Stopped"), (&text).into(), Cow::from("Stopped").into(), text.into()];
    assert!(read.iter().all(|status| matches!(status, Status::Stopped)));
    for status in [Status::Running, Status::Stopped, Status::default(), "Hibernated".into()] {
        assert_eq!(status.clone(), status);
    }
    assert!(matches!(Status::from("Hibernated").clone(), Status::Unknown(text) if text == "Hibernated"));
}
