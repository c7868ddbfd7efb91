//! Decoding side by side, in one run: `cargo bench -p cloudspec-wire --bench decode`.
//!
//! Before anything is timed, every contender shows that it has read the whole document. Then each reads it once per
//! round, in an order that is random in every round, so that none always runs in the heap that the same other one has
//! left behind. The CPU time of the thread is measured; the values are dropped after the clock is stopped. The results
//! are the median and the best of all rounds, and how many times as fast as the first of the group each contender is:
//! by the median of the ratios of each round, and by the best times.
//!
//! - `-- XML small` runs only the groups with one of these in their title.
//! - `-- once CONTENDER TITLE` reads once and shows nothing: for counting instructions, as `PERFORMANCE.md` says.
#![allow(missing_docs, unexpected_cfgs)]

mod document;
mod jiter;
mod race;
mod records;

use std::hint::black_box;

use cloudspec_wire::{Decode, Dynamic, Record, Value, json, xml};
use document::Node;
use race::{Contender, Group, contender};
use records::{derived, mini, texts, typed};

fn main() {
    // `cargo test --benches` only checks that it runs.
    let is_measured = std::env::args().any(|argument| argument == "--bench");
    let (small, large, rounds) = if is_measured { (38, 120, 60) } else { (2, 3, 1) };

    json_group("JSON, 1 MB, table order", &document::response(small, small), rounds, 1);
    json_group("JSON, 1 MB, sorted by name", &sorted(small), rounds, 1);
    json_group("JSON, 1 MB, reversed", &reversed(small), rounds, 1);
    json_group("JSON, 1 MB, random order", &shuffled(small), rounds, 1);
    json_group("JSON, 10 MB, table order", &document::response(large, large), rounds / 4 + 1, 1);
    json_group("JSON, 10 MB, sorted by name", &sorted(large), rounds / 4 + 1, 1);
    json_group("JSON, 10 MB, reversed", &reversed(large), rounds / 4 + 1, 1);
    json_group("JSON, 10 MB, random order", &shuffled(large), rounds / 4 + 1, 1);
    json_group("JSON, small, table order", &document::response(1, 1), rounds, 200);
    json_group("JSON, small, sorted by name", &sorted(1), rounds, 200);
    json_group("JSON, small, reversed", &reversed(1), rounds, 200);
    json_group("JSON, small, random order", &shuffled(1), rounds, 200);
    xml_group("XML, 1 MB", &document::response(small, small), rounds);
    encode_group("Encoding, 1 MB", &document::response(small, small), rounds);
}

fn sorted(size: usize) -> Node {
    let mut document = document::response(size, size);
    document.arrange(|members| members.sort_by_key(|(name, _)| *name));
    document
}

fn reversed(size: usize) -> Node {
    let mut document = document::response(size, size);
    document.arrange(|members| members.reverse());
    document
}

fn shuffled(size: usize) -> Node {
    let mut document = document::response(size, size);
    document.shuffle(&mut 1);
    document
}

fn json_group(title: &str, document: &Node, rounds: usize, repeats: u32) {
    let Some(group) = Group::wanted(title) else { return };
    let body = &document.json();
    let contenders: Vec<Contender<'_>> = vec![
        contender(
            "serde_json, derived",
            || serde_json::from_str::<derived::Response>(body).expect("decodes"),
            as_serde,
        ),
        contender("ours", || ours::<typed::Response>(body), |output| json::to_value(output)),
        contender("ours, texts", || ours::<texts::Response>(body), |output| json::to_value(output)),
        contender("ours, run-time table", || dynamic(body), |output| json::to_value(output)),
        contender("jiter into our slots", || jiter::<typed::Response>(body), |output| json::to_value(output)),
        contender(
            "jiter into our slots, texts",
            || jiter::<texts::Response>(body),
            |output| json::to_value(output),
        ),
        contender(
            "sonic-rs, derived",
            || sonic_rs::from_str::<derived::Response>(body).expect("decodes"),
            as_serde,
        ),
        contender(
            "miniserde, derived",
            || miniserde::json::from_str::<mini::Response>(body).expect("decodes"),
            |output| parsed(&miniserde::json::to_string(output)),
        ),
        contender(
            "serde_json::Value",
            || serde_json::from_str::<Value>(body).expect("decodes"),
            Value::clone,
        ),
    ];
    group.race(body.len(), &parsed(body), rounds, repeats, contenders);
}

fn xml_group(title: &str, document: &Node, rounds: usize) {
    let Some(group) = Group::wanted(title) else { return };
    let (body, expected) = (&document.xml("DescribeInvocationsResponse"), parsed(&document.json()));
    let contenders: Vec<Contender<'_>> = vec![
        contender(
            "quick-xml, serde derived",
            || quick_xml::de::from_str::<derived::Response>(body).expect("decodes"),
            as_serde,
        ),
        contender("ours", || ours_xml::<typed::Response>(body), |output| json::to_value(output)),
        contender("ours, texts", || ours_xml::<texts::Response>(body), |output| json::to_value(output)),
        contender("quick-xml events, nothing kept", || events(body), |_| expected.clone()),
    ];
    group.race(body.len(), &expected, rounds, 1, contenders);
}

fn encode_group(title: &str, document: &Node, rounds: usize) {
    let Some(group) = Group::wanted(title) else { return };
    let body = document.json();
    let (value, response) = (parsed(&body), ours::<typed::Response>(&body));
    let derived: derived::Response = serde_json::from_str(&body).expect("decodes");
    let contenders: Vec<Contender<'_>> = vec![
        contender(
            "serde_json, derived",
            || serde_json::to_string(&derived).expect("encodes"),
            |text| parsed(text),
        ),
        contender("serde_json::Value to text", || value.to_string(), |text| parsed(text)),
        contender("ours to JSON", || json::encode(&response), |text| parsed(text)),
        contender(
            "ours to XML",
            || xml::encode(&response, "DescribeInvocationsResponse"),
            |text| json::to_value(&ours_xml::<typed::Response>(text)),
        ),
    ];
    group.race(body.len(), &value, rounds, 1, contenders);
}

fn ours<R: Record + Default>(body: &str) -> R {
    let mut output = R::default();
    json::decode(body.as_bytes(), &mut output, &Decode::default()).expect("decodes");
    output
}

fn ours_xml<R: Record + Default>(body: &str) -> R {
    let mut output = R::default();
    xml::decode(body.as_bytes(), &mut output, &Decode::default()).expect("decodes");
    output
}

fn dynamic(body: &str) -> Dynamic {
    let mut output = Dynamic::new(&typed::RESPONSE);
    json::decode(body.as_bytes(), &mut output, &Decode::default()).expect("decodes");
    output
}

fn jiter<R: Record + Default>(body: &str) -> R {
    let mut output = R::default();
    jiter::decode(body.as_bytes(), &mut output).expect("decodes");
    output
}

fn events(body: &str) -> usize {
    let mut events = quick_xml::Reader::from_str(body);
    let mut count = 0_usize;
    while !matches!(black_box(events.read_event()).expect("well-formed"), quick_xml::events::Event::Eof) {
        count += 1;
    }
    count
}

fn parsed(text: &str) -> Value {
    serde_json::from_str(text).expect("is JSON")
}

fn as_serde(output: &derived::Response) -> Value {
    serde_json::to_value(output).expect("encodes")
}
