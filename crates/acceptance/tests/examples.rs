//! The examples run to their end, with what they assert on the way, and print what they should.
//!
//! They run as the programs that `cargo test` builds beside the tests. `cargo test --test examples` alone does not
//! build them: `cargo build --examples` does.

#![allow(clippy::unwrap_used, reason = "a panic is how a test fails")]

use std::collections::BTreeSet;
use std::process::{Child, Command, Stdio};

/// Each example with a line that it prints.
const EXAMPLES: [(&str, &str); 11] = [
    ("assume_role", r#"role "acs:ram::1234567890123456:role/deploy" for "example""#),
    ("blocking", r#"t-emu000000001 Some("Success")"#),
    ("first_call", r#"i-2: Some("true"), seen "#),
    ("mocking", "both tests pass"),
    ("observing", r#"rpc.method=Ecs/StopInvocation"#),
    ("paging", "and 3 more"),
    ("quickstart", r#"  i-web-3 Some("Success"): "uptime""#),
    ("throttling", r#"3 attempts; ["Throttling.User", "Throttling.User"]"#),
    ("unknown_fields", "a new status: Hibernated"),
    ("untyped", "ecs RunCommand: Type: required, but missing; CommandContent: required, but missing"),
    ("waiting", "Invocations.InvocationStatus is `PartialFailed`; waited for `Success`"),
];

#[test]
fn every_example_runs_to_its_end_and_prints_what_it_should() {
    let running = EXAMPLES.map(|(name, expected)| (name, expected, start(name)));
    let failures = running.into_iter().filter_map(|(name, expected, started)| {
        started.and_then(|example| finish(example, expected)).err().map(|why| format!("{name}: {why}"))
    });
    let failures: Vec<String> = failures.collect();
    assert!(failures.is_empty(), "{} examples failed:\n{}", failures.len(), failures.join("\n"));
}

fn start(name: &str) -> Result<Child, String> {
    // Tests are in `deps/` below the folder of the profile, examples in `examples/`.
    let test = std::env::current_exe().unwrap();
    let profile = test.ancestors().nth(2).unwrap();
    let program = profile.join("examples").join(format!("{name}{}", std::env::consts::EXE_SUFFIX));
    Command::new(program)
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(|error| format!("{error}; `cargo build --examples` builds it"))
}

fn finish(example: Child, expected: &str) -> Result<(), String> {
    let output = example.wait_with_output().map_err(|error| error.to_string())?;
    let text = String::from_utf8_lossy(&output.stdout);
    if !output.status.success() {
        return Err(format!("{}\n{text}{}", output.status, String::from_utf8_lossy(&output.stderr)));
    }
    match text.contains(expected) {
        true => Ok(()),
        false => Err(format!("does not print {expected:?}:\n{text}")),
    }
}

#[test]
fn every_example_is_run() {
    let files = std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/examples")).unwrap();
    let files = files.map(|file| file.unwrap().path().file_stem().unwrap().to_string_lossy().into_owned());
    let run = EXAMPLES.map(|(name, _)| name.to_owned());
    assert_eq!(files.collect::<BTreeSet<_>>(), BTreeSet::from(run));
}
