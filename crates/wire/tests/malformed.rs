//! Malformed bodies are read as far as possible; bodies that would take too much memory are refused.
#![allow(missing_docs, clippy::unwrap_used)]

mod support;

use std::time::UNIX_EPOCH;

use cloudspec_wire::{Decode, Dynamic, Format, Timestamp, Value, json, xml};
use support::{THING, Thing, keep, run_cases};

fn name(codec: support::Codec, body: &[u8]) -> Result<Option<String>, String> {
    let mut thing = Thing::default();
    codec(body, &mut thing, &Decode::default()).map_err(|error| error.to_string())?;
    Ok(thing.name)
}

#[test]
fn malformed_texts_are_read() {
    let cases: [(&str, support::Codec, &[u8], &str); 14] = [
        ("a byte of another encoding", json::decode, b"{\"Name\":\"caf\xe9\"}", "caf\u{fffd}"),
        ("half a character", json::decode, b"{\"Name\":\"\xe4\xb8\"}", "\u{fffd}"),
        ("a surrogate in bytes", json::decode, b"{\"Name\":\"\xed\xa0\x80\"}", "\u{fffd}\u{fffd}\u{fffd}"),
        ("a raw line end", json::decode, b"{\"Name\":\"line1\nline2\"}", "line1\nline2"),
        ("raw control characters", json::decode, b"{\"Name\":\"\0\t\x1b\\n\x1f\"}", "\0\t\u{1b}\n\u{1f}"),
        ("a byte order mark", json::decode, b"\xef\xbb\xbf{\"Name\":\"a\"}", "a"),
        ("two byte order marks", json::decode, b"\xef\xbb\xbf\xef\xbb\xbf{\"Name\":\"a\"}", "a"),
        (
            "XML: two byte order marks",
            xml::decode,
            b"\xef\xbb\xbf\xef\xbb\xbf<R><Name>a&amp;</Name></R>",
            "a&",
        ),
        ("all at once", json::decode, b"\xef\xbb\xbf\r\n{\"Name\":\"a\xff\r\nb\"}", "a\u{fffd}\r\nb"),
        ("XML: a byte of another encoding", xml::decode, b"<R><Name>caf\xe9</Name></R>", "caf\u{fffd}"),
        ("XML: a raw control character", xml::decode, b"<R><Name>a\x01b\0</Name></R>", "a\u{1}b\0"),
        ("XML: a byte order mark", xml::decode, b"\xef\xbb\xbf<R><Name>a</Name></R>", "a"),
        ("XML: bytes in a tag", xml::decode, b"<R><N\xff/><Name>a</Name></R>", "a"),
        ("XML: bytes in a reference", xml::decode, b"<R><Name>a&\xff;b</Name></R>", "a&\u{fffd};b"),
    ];
    for (case, codec, body, expected) in cases {
        assert_eq!(name(codec, body), Ok(Some(expected.to_owned())), "{case}");
    }
}

#[test]
fn malformed_texts_are_written_well_formed() {
    let body = b"{\"New\":{\"a\xff\":\"b\nc\",\"d\":\"\\ud83d\"},\"Name\":\"\x01\"}";
    let mut thing = Thing::default();
    json::decode(body, &mut thing, &keep()).unwrap();
    let back: Value = serde_json::from_str(&json::encode(&thing)).unwrap();
    let expected = serde_json::json!({
        "New": {"a\u{fffd}": "b\nc", "d": "\u{fffd}"}, "Name": "\u{1}"
    });
    assert_eq!(back, expected);
}

#[test]
fn places_in_malformed_bodies_are_those_of_the_body() {
    let json = name(json::decode, b"\xef\xbb\xbf{\"Name\":\"\xff\xfe\",x}");
    assert_eq!(json, Err("expected a key in quotes, found 'x' (byte 16)".to_owned()));
    let xml = name(xml::decode, b"\xef\xbb\xbf<R>\xff\xfe</S>");
    assert_eq!(xml, Err("expected </R>, found </S> (byte 8)".to_owned()));
}

#[test]
fn malformed_errors_can_be_searched() {
    let body =
        b"\xef\xbb\xbf{\"RequestId\":\"R-1\",\"Code\":\"Throttling.User\",\"Message\":\"line1\nl\xe9ne2\"}";
    let value = json::value(body).unwrap();
    assert_eq!(
        (&value["Code"], &value["Message"]),
        (&"Throttling.User".into(), &"line1\nl\u{fffd}ne2".into())
    );
    let id = json::member(body, |name| name == "RequestId");
    assert_eq!(id.as_deref(), Some("R-1"));
    assert!(json::value(b"{").is_err() && json::value(b"{} x").is_err() && json::value(b"").is_err());
}

#[test]
fn a_body_says_itself_what_it_is() {
    let cases: [(&[u8], Option<Format>); 21] = [
        (b"{\"Code\":1}", Some(Format::Json)),
        (b" \r\n\t[1]", Some(Format::Json)),
        (b"\xef\xbb\xbf{}", Some(Format::Json)),
        (b"{ broken", Some(Format::Json)),
        (b"\"done\"", Some(Format::Json)),
        (b"-1.5", Some(Format::Json)),
        (b"true\n", Some(Format::Json)),
        (b"<?xml version='1.0'?><Error/>", Some(Format::Xml)),
        (b"\xef\xbb\xbf\n<Error>", Some(Format::Xml)),
        (b"<!-- x --><Error/>", Some(Format::Xml)),
        (b"<!DOCTYPE Error><Error/>", Some(Format::Xml)),
        (b"<htmlish/>", None),
        (b"<!DOCTYPE HTML><html>", None),
        (b"<HTML>", None),
        (b"", None),
        (b" \n ", None),
        (b"\xef\xbb\xbf", None),
        (b"true story", None),
        (b"404 page not found", None),
        (b"Bad Gateway", None),
        (b"\x1f\x8b\x08", None),
    ];
    for (body, expected) in cases {
        assert_eq!(Format::of(body), expected, "{}", String::from_utf8_lossy(body));
    }
}

#[test]
fn times_are_points_in_time_when_they_have_a_zone() {
    run_cases(include_str!("cases/times.json"), |case| {
        let text = case["text"].as_str().unwrap();
        let time = Timestamp::from(text);
        assert_eq!(time.as_str(), text);
        let unix = time.to_system_time().map(|time| match time.duration_since(UNIX_EPOCH) {
            Ok(since) => since.as_secs_f64(),
            Err(before) => -before.duration().as_secs_f64(),
        });
        #[cfg(feature = "jiff")]
        assert_eq!(time.to_jiff().is_some(), unix.is_some(), "{text}");
        #[cfg(feature = "chrono")]
        assert_eq!(time.to_chrono().map(|time| time.timestamp_micros() as f64 / 1e6), unix, "{text}");
        let expected = case["unix"].as_str().map(|unix| unix.parse::<f64>().unwrap());
        if unix == expected { Ok(()) } else { Err(format!("  expected {expected:?}\n  got      {unix:?}")) }
    });
}

#[test]
fn times_are_ordered_by_point_in_time_and_then_by_their_text() {
    let ordered = [
        "",
        "2020-01-19T09:15:46",
        "soon",
        "0001-01-01T00:00:00Z",
        "1970-01-01T07:00:00+08:00",
        "1970-01-01T00:00:00Z",
        "2016-12-31T23:59:59Z",
        "2016-12-31T23:59:60Z",
        "2017-01-01T07:59:60.5+08:00",
        "2020-01-19T08:00:00-01:00",
        "2020-01-19T09:15Z",
        "2020-01-19T17:15:00+08:00",
        "2020-01-19T09:15:00.000000001Z",
        "2020-01-19T09:15:00.50Z",
        "2020-01-19T09:15:00.5Z",
        "2020-01-19T09:15:00.9999999991Z",
        "2020-01-19T09:15:00.9999999992Z",
        "2020-01-19 17:15:01+08:00",
        "9999-12-31T23:59:59Z",
        "9999-12-31T23:59:59-01:00",
    ];
    let mut sorted = ordered.map(Timestamp::from);
    sorted.reverse();
    sorted.sort();
    assert_eq!(sorted.each_ref().map(Timestamp::as_str), ordered);
    let compared = sorted.windows(2).filter(|pair| pair[0] < pair[1] && pair[0] != pair[1]).count();
    assert_eq!(compared, ordered.len() - 1, "different texts are never equal");
}

/// `repeated` as often as it takes for about `bytes`.
fn of_size(bytes: usize, start: &str, repeated: &str, separator: &str, end: &str) -> String {
    let count = bytes / (repeated.len() + separator.len());
    format!("{start}{}{end}", vec![repeated; count].join(separator))
}

#[test]
fn bodies_that_are_made_to_take_memory_are_refused() {
    let size = 4 << 20;
    let key = "k".repeat(1 << 16);
    let cases: [(&str, support::Codec, String); 11] = [
        ("texts of a byte", json::decode, of_size(size, "{\"Zones\":[", "\"a\"", ",", "]}")),
        (
            "a long key above elements that do not fit",
            json::decode,
            of_size(size, &format!("{{\"Groups\":{{\"{key}\":["), "{}", ",", "]}}"),
        ),
        (
            "a long key above texts in another spelling",
            json::decode,
            of_size(size, &format!("{{\"Groups\":{{\"{key}\":["), "0", ",", "]}}"),
        ),
        ("records", json::decode, of_size(size, "{\"Disks\":[", "{}", ",", "]}")),
        ("wrapped records", json::decode, of_size(size, "{\"Tags\":{\"Tag\":[", "{}", ",", "]}}")),
        ("records with a member", json::decode, of_size(size, "{\"Disks\":[", "{\"\":0}", ",", "]}")),
        ("anything", json::decode, of_size(size, "{\"Detail\":[", "{\"\":0}", ",", "]}")),
        ("anything in lists", json::decode, of_size(size, "{\"Detail\":[", "[]", ",", "]}")),
        ("elements that do not fit", json::decode, of_size(size, "{\"Ports\":[", "{}", ",", "]}")),
        ("XML records", xml::decode, of_size(size, "<R>", "<Disks/>", "", "</R>")),
        ("XML of anything", xml::decode, of_size(size, "<R><Detail>", "<a><b/></a>", "", "</Detail></R>")),
    ];
    for (case, codec, body) in cases {
        for dynamic in [false, true] {
            let read = |options: &Decode| match dynamic {
                true => codec(body.as_bytes(), &mut Dynamic::new(&THING), options),
                false => codec(body.as_bytes(), &mut Thing::default(), options),
            };
            let error = read(&Decode::default()).expect_err(case).to_string();
            assert!(error.contains("bytes of memory (`max_memory`), found more"), "{case}: {error}");
        }
    }
}

#[test]
fn the_memory_a_response_may_take_can_be_set() {
    let body = of_size(1 << 20, "{\"Disks\":[", "{\"Key\":\"k\"}", ",", "]}");
    let read = |max_memory| {
        let options = Decode { max_memory, ..Decode::default() };
        json::decode(body.as_bytes(), &mut Thing::default(), &options).map_err(|error| error.to_string())
    };
    assert_eq!(read(None), Ok(()));
    assert_eq!(read(Some(64 << 20)), Ok(()));
    let error = read(Some(1 << 20)).unwrap_err();
    assert!(error.contains("values that take at most 1048576 bytes of memory (`max_memory`)"), "{error}");
}

#[test]
fn unknown_members_are_read_within_the_default_budget_however_they_are_built() {
    for unknown in ["{\"\":0}", "[]", "\"\"", "0", "{\"NewField\":\"some text\"}"] {
        let body = of_size(2 << 20, "{\"New\":[", unknown, ",", "],\"Name\":\"a\"}");
        let mut thing = Thing::default();
        json::decode(body.as_bytes(), &mut thing, &Decode::default()).expect(unknown);
        assert_eq!(thing.name.as_deref(), Some("a"));
        assert_eq!(thing.extra.text("New").map(str::len), Some(body.len() - r#"{"New":,"Name":"a"}"#.len()));
    }
    let members: Vec<String> = (0..300_000).map(|number| format!("\"k{number}\":1")).collect();
    let body = format!("{{{},\"Name\":\"a\"}}", members.join(","));
    let mut thing = Thing::default();
    json::decode(body.as_bytes(), &mut thing, &Decode::default()).unwrap();
    assert_eq!((thing.extra.text("k299999"), thing.name.as_deref()), (Some("1"), Some("a")));
    for unknown in ["<a><b/></a>", "<a/>", "<a>1</a>", "<a><b>1</b>2<b/><c><d/></c></a>"] {
        let body = of_size(4 << 20, "<R><New>", unknown, "", "</New><Name>a</Name></R>");
        let mut thing = Thing::default();
        xml::decode(body.as_bytes(), &mut thing, &Decode::default()).expect(unknown);
        assert!(thing.extra.text("New").is_some_and(|text| text.starts_with("{\"a\":[")));
        assert_eq!(thing.name.as_deref(), Some("a"));
    }
}

#[test]
fn many_members_of_many_names_take_linear_time() {
    let members: Vec<String> =
        (0..200_000).map(|number| format!("\"x{}\":{number},\"Count\":\"\"", number % 150_000)).collect();
    let body = format!("{{{}}}", members.join(","));
    let mut thing = Thing::default();
    json::decode(body.as_bytes(), &mut thing, &Decode::default()).unwrap();
    assert_eq!(thing.extra.names().count(), 150_001);
    assert_eq!(thing.extra.text("x7"), Some("150007"));
}

#[test]
fn members_that_come_again_and_again_take_linear_time() {
    let odd = vec!["{}"; 50_000].join(",");
    let members = vec!["\"Count\":1,\"Ports\":[\"x\",\"2\"]"; 50_000].join(",");
    let body = format!("{{\"Zones\":[{odd}],\"Flags\":[{}],{members}}}", vec!["1"; 50_000].join(","));
    let mut thing = Thing::default();
    json::decode(body.as_bytes(), &mut thing, &Decode { max_memory: Some(1 << 30), ..keep() }).unwrap();
    assert_eq!((thing.extra.text("Zones[49999]"), thing.extra.text("Ports[0]")), (Some("{}"), Some("\"x\"")));
    assert_eq!((thing.flags.len(), thing.ports, thing.count), (50_000, vec![2], Some(1)));
}
