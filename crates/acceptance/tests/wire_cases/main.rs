//! What the providers' own SDKs put on the wire and how they read responses, against the generated crates.
//!
//! The cases are not part of this repository: they are looked for in a folder `shared/corpus/wire-cases` beside it. Those
//! that the project has of its own are in `requests/cases.json`.
//! Limits are not checked, since the cases break some of them on purpose.

#![allow(clippy::unwrap_used, reason = "a panic is how a test fails")]

mod alibaba;
mod by_the_book;
mod case;
mod parameters;
mod zenlayer;

use std::fs;
use std::io::Write;
use std::path::Path;

use crate::alibaba::{alibaba_request, alibaba_response};
use crate::case::Outcome;
use crate::zenlayer::zenlayer_request;
use cloudspec_wire::Value;

/// Runs a case.
type Run = fn(&Value) -> Outcome;

#[test]
fn requests_and_responses_are_those_of_the_providers_own_sdks() {
    let folder = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../../../shared/corpus/wire-cases"));
    if !folder.is_dir() {
        return tell(
            "wire cases: none were run, there is no folder shared/corpus/wire-cases beside the workspace",
        );
    }
    let mut failures = Vec::new();
    let mut count = 0;
    let files: [(&str, Run); 3] = [
        ("ecs-requests.jsonl", alibaba_request),
        ("ecs-responses.jsonl", alibaba_response),
        ("zenlayer-requests.jsonl", zenlayer_request),
    ];
    for (file, run) in files {
        for line in fs::read_to_string(folder.join(file)).unwrap().lines().filter(|line| !line.is_empty()) {
            let case: Value = serde_json::from_str(line).unwrap();
            count += 1;
            failures.extend(run(&case).err().map(|why| format!("{}: {why}", case["id"])));
        }
    }
    tell(&format!("wire cases: {} of {count} are as they should be", count - failures.len()));
    assert!(failures.is_empty(), "{} of {count} cases failed:\n{}", failures.len(), failures.join("\n"));
    assert!(count > 0, "the folder is empty");
}

/// Prints a line that is shown even when the test passes.
fn tell(line: &str) {
    // The output may be closed, which is no failure.
    let _ = writeln!(std::io::stderr().lock(), "{line}");
}
