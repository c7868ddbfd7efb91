//! The documents for contributors are consistent with the repository.

#![allow(clippy::unwrap_used, reason = "a panic is how a test fails")]

use std::path::Path;

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

/// The documents for contributors.
const DOCUMENTS: [(&str, &str); 4] = [
    ("README.md", include_str!("../../../README.md")),
    ("ARCHITECTURE.md", include_str!("../../../ARCHITECTURE.md")),
    ("CONTRIBUTING.md", include_str!("../../../CONTRIBUTING.md")),
    ("PERFORMANCE.md", include_str!("../../../PERFORMANCE.md")),
];

/// What stands between backticks.
fn quoted(document: &str) -> impl Iterator<Item = &str> {
    document.split('`').skip(1).step_by(2)
}

fn root() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."))
}

#[test]
fn the_files_that_documents_name_exist() {
    let is_path = |word: &&str| {
        let starts = ["crates/", "codegen/", "specs/", "xtask/", "benches/", "docs/", ".ci/", ".github/"];
        starts.iter().any(|start| word.starts_with(start)) && !word.contains(['*', ' ', '<', '{'])
    };
    let mut missing = Vec::new();
    for (name, document) in DOCUMENTS {
        let paths = quoted(document).filter(is_path).filter(|path| !root().join(path).exists());
        missing.extend(paths.map(|path| format!("{name}: {path}")));
    }
    assert!(missing.is_empty(), "{}", missing.join("\n"));
}

#[test]
fn the_commands_that_documents_name_exist() {
    let program = std::fs::read_to_string(root().join("xtask/src/main.rs")).unwrap();
    let mut missing = Vec::new();
    for (name, document) in DOCUMENTS {
        for (_, rest) in
            document.match_indices("cargo xtask ").map(|(at, found)| document[at..].split_at(found.len()))
        {
            let command: String = rest.chars().take_while(char::is_ascii_lowercase).collect();
            if !program.contains(&format!("=> {command}::run(")) {
                missing.push(format!("{name}: cargo xtask {command}"));
            }
        }
    }
    assert!(missing.is_empty(), "{}", missing.join("\n"));
}
