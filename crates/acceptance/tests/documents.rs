//! What the documents for people show is true.

#![allow(clippy::unwrap_used, reason = "a panic is how a test fails")]

use cloudspec_spec::catalogue::from_text;
use cloudspec_spec::diagnostics::{Diagnostics, Files};
use cloudspec_spec::language::Operation;

#[test]
fn the_spec_shown_to_contributors_is_in_the_spec_language() {
    let document = include_str!("../../../CONTRIBUTING.md");
    let (_, rest) = document.split_once("```json\n").unwrap();
    let (spec, _) = rest.split_once("```").unwrap();
    let mut files = Files::default();
    files.add("CONTRIBUTING.md".to_owned(), spec.to_owned());
    let mut diagnostics = Diagnostics::new();
    let operation = from_text::<Operation>(spec, 0, &mut diagnostics);
    assert!(operation.is_some(), "{}", diagnostics.render(&files));
}

#[test]
fn the_files_that_contributors_are_sent_to_exist() {
    let root = std::path::Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."));
    let document = include_str!("../../../CONTRIBUTING.md");
    let is_path = |word: &&str| {
        let starts = ["crates/", "codegen/", "specs/", ".ci/"].iter().any(|start| word.starts_with(start));
        starts && !word.contains(['*', ' ', '<'])
    };
    let missing: Vec<&str> = document
        .split('`')
        .skip(1)
        .step_by(2)
        .filter(is_path)
        .filter(|path| !root.join(path).exists())
        .collect();
    assert!(missing.is_empty(), "{missing:?}");
}
