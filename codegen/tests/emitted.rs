//! What the generator emits for each construct, as snapshots: a change of an emitter shows as a difference to read.

#![allow(clippy::unwrap_used, reason = "a test that panics has failed, which is what is wanted")]

use std::path::Path;

use cloudspec_codegen::emit::{Files, Manifests};
use cloudspec_codegen::generate::{Choice, generate};

/// A service that has one of everything.
const NOTES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/published/specs");

/// Each construct, and a file that shows it.
const CONSTRUCTS: [(&str, &str); 14] = [
    ("client_manifest", "alibaba-notes/Cargo.toml"),
    ("client_methods_and_pagers", "alibaba-notes/src/reading.rs"),
    ("client_readme", "alibaba-notes/README.md"),
    ("client_root", "alibaba-notes/src/lib.rs"),
    ("enums_and_shapes", "alibaba-notes-model/src/shapes.rs"),
    ("error_codes", "alibaba-notes-model/src/error_codes.rs"),
    ("list_of_a_group", "alibaba-notes-model/src/reading.rs"),
    ("model_manifest", "alibaba-notes-model/Cargo.toml"),
    ("operation", "alibaba-notes-model/src/reading/get_note.rs"),
    ("operation_with_a_payload", "alibaba-notes-model/src/reading/get_text.rs"),
    ("records_of_a_request", "alibaba-notes-model/src/writing/create_note.rs"),
    ("records_of_a_response", "alibaba-notes-model/src/reading/list_notes.rs"),
    ("service_table", "alibaba-notes-model/src/service.rs"),
    ("waiters", "alibaba-notes/src/waiters.rs"),
];

#[test]
fn each_construct_is_emitted_as_a_person_would_write_it() {
    let files = generate(Path::new(NOTES), &Choice::default(), &Manifests::Tests, &|service| service.files);
    let files: Files = files.unwrap().into_iter().flatten().collect();
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("emitted");
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    for (construct, path) in CONSTRUCTS {
        settings.bind(|| insta::assert_snapshot!(construct, files[path]));
    }
}
