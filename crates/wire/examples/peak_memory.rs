//! Peak memory of reading bodies that are designed to take much memory.
//!
//!     cargo run --release -p cloudspec-wire --example peak_memory
//!
//! Each body of 28 MB is read in a process of its own, which prints its peak memory without the body itself, as a
//! multiple of the body's size, and whether the body was read or refused. Works on Linux only.

use std::process::Command;

use cloudspec_wire::{Decode, Dynamic, Field, Schema, json, xml};

static ITEM: Schema =
    Schema::new("Item", &[Field::string("Key"), Field::int64("Size"), Field::string("Token")]);
static BODY: Schema = Schema::new(
    "Body",
    &[Field::record("Items", &ITEM).list(), Field::any("Detail"), Field::int64("Ports").list()],
);

const SIZE: usize = 28 << 20;

/// `one` for each number, with a comma in between, for as many as fit.
fn repeated(start: &str, one: impl Fn(usize) -> String, between: &str, end: &str) -> String {
    let mut body = start.to_owned();
    for number in 0.. {
        body.push_str(&one(number));
        if body.len() >= SIZE {
            break;
        }
        body.push_str(between);
    }
    body + end
}

const CASES: [&str; 12] = [
    "records `{}`",
    "records `{\"\":0}`",
    "anything: `{\"\":0}`",
    "unknown: a list of `{\"\":0}`",
    "unknown: a list of `[]`",
    "unknown members of one record, 15 bytes each",
    "unknown members of one record, 60 bytes each",
    "an unknown member in each record",
    "100,000 keys in one unknown object",
    "elements that do not fit",
    "numbers as texts",
    "XML: unknown elements of one record",
];

fn body(case: usize) -> String {
    let same = |text: &'static str| move |_| text.to_owned();
    match case {
        0 => repeated("{\"Items\":[", same("{}"), ",", "]}"),
        1 => repeated("{\"Items\":[", same("{\"\":0}"), ",", "]}"),
        2 => repeated("{\"Detail\":[", same("{\"\":0}"), ",", "]}"),
        3 => repeated("{\"New\":[", same("{\"\":0}"), ",", "]}"),
        4 => repeated("{\"New\":[", same("[]"), ",", "]}"),
        5 => repeated("{", |number| format!("\"k{number}\":\"v\""), ",", "}"),
        6 => repeated("{", |number| format!("\"NewMember{number}\":\"{}\"", "v".repeat(36)), ",", "}"),
        7 => repeated("{\"Items\":[", same("{\"Key\":\"a key\",\"New\":\"some text\"}"), ",", "]}"),
        8 => {
            let object: Vec<String> = (0..100_000).map(|number| format!("\"k{number}\":{number}")).collect();
            format!("{{\"New\":{{{}}}}}", object.join(","))
        }
        9 => repeated("{\"Ports\":[", same("\"x\""), ",", "]}"),
        10 => repeated("{\"Ports\":[", same("\"443\""), ",", "]}"),
        _ => repeated("<R>", |number| format!("<k{number}>v</k{number}>"), "", "</R>"),
    }
}

/// The peak memory of this process, in kilobytes.
fn peak() -> usize {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.and_then(|line| line.trim().strip_suffix(" kB")?.parse().ok()).unwrap_or(0)
}

fn measure(case: usize) {
    let body = body(case);
    let mut record = Dynamic::new(&BODY);
    let codec = if body.starts_with('<') { xml::decode } else { json::decode };
    let before = peak();
    let read = codec(body.as_bytes(), &mut record, &Decode::default());
    let taken = peak() - before;
    let told = read.map_or_else(|error| format!("refused at byte {}", error.offset), |()| "read".to_owned());
    let times = taken as f64 / (body.len() as f64 / 1024.0);
    println!("{:<46} {:>6} KB {:>7} KB {times:>5.1} times, {told}", CASES[case], body.len() >> 10, taken);
}

fn main() {
    let case = std::env::args().nth(1).and_then(|case| case.parse().ok());
    if let Some(case) = case.filter(|case| *case < CASES.len()) {
        return measure(case);
    }
    let itself = std::env::current_exe().expect("a program has a path");
    for (case, name) in CASES.iter().enumerate() {
        let ended = Command::new(&itself).arg(case.to_string()).status();
        assert!(ended.is_ok_and(|status| status.success()), "{name} was not measured");
    }
}
