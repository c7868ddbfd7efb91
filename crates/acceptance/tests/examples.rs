//! The examples run to their end, with what they assert on the way.

#![allow(clippy::unwrap_used, reason = "a panic is how a test fails")]

#[path = "../examples/assume_role.rs"]
mod assume_role;
#[path = "../examples/blocking.rs"]
mod blocking;
#[path = "../examples/first_call.rs"]
mod first_call;
#[path = "../examples/mocking.rs"]
mod mocking;
#[path = "../examples/paging.rs"]
mod paging;
#[path = "../examples/quickstart.rs"]
mod quickstart;
#[path = "../examples/throttling.rs"]
mod throttling;
#[path = "../examples/unknown_fields.rs"]
mod unknown_fields;
#[path = "../examples/untyped.rs"]
mod untyped;
#[path = "../examples/waiting.rs"]
mod waiting;

use std::collections::BTreeSet;
use std::error::Error;
use std::panic::catch_unwind;

const EXAMPLES: [(&str, fn() -> Result<(), Box<dyn Error>>); 10] = [
    ("assume_role", assume_role::main),
    ("blocking", blocking::main),
    ("first_call", first_call::main),
    ("mocking", mocking::main),
    ("paging", paging::main),
    ("quickstart", quickstart::main),
    ("throttling", throttling::main),
    ("unknown_fields", unknown_fields::main),
    ("untyped", untyped::main),
    ("waiting", waiting::main),
];

#[test]
fn every_example_runs_to_its_end() {
    let mut failures = Vec::new();
    for (name, main) in EXAMPLES {
        println!("\n--- {name}");
        match catch_unwind(main) {
            Ok(Ok(())) => {}
            Ok(Err(error)) => failures.push(format!("{name}: {error}")),
            Err(_) => failures.push(format!("{name}: panicked, see above")),
        }
    }
    assert!(failures.is_empty(), "{} examples failed:\n{}", failures.len(), failures.join("\n"));
}

#[test]
fn every_example_is_run() {
    let files = std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/examples")).unwrap();
    let files = files.map(|file| file.unwrap().path().file_stem().unwrap().to_string_lossy().into_owned());
    let run = EXAMPLES.map(|(name, _)| name.to_owned());
    assert_eq!(files.collect::<BTreeSet<_>>(), BTreeSet::from(run));
}
