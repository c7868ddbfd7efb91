//! Verdicts on mutated specs. `cargo xtask semver` compares the same ones with cargo-semver-checks.

use std::path::Path;

use cloudspec_codegen::diff::mutations::{Mutation, mutated};
use cloudspec_codegen::diff::report::Report;
use cloudspec_codegen::diff::{diff_all, versions};
use cloudspec_codegen::generate::read;

#[test]
fn every_mutation_gets_its_verdict_and_is_reported() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/diff");
    let mutations = Mutation::read(&folder.join("mutations.json")).unwrap();
    let base = versions(&read(&folder.join("specs")).unwrap());
    let mut wrong = Vec::new();
    for mutation in &mutations {
        let changed = tempfile::tempdir().unwrap();
        mutated(&folder.join("specs"), mutation, changed.path()).unwrap();
        let new = match read(changed.path()) {
            Ok(catalogue) => versions(&catalogue),
            Err(mistakes) => {
                wrong.push(format!("{}: {mistakes}", mutation.name));
                continue;
            }
        };
        let diffs = diff_all(&base, &new);
        let text = Report { diffs: &diffs, version: None }.text();
        let verdict = diffs.iter().flat_map(|diff| &diff.differences).map(|found| found.verdict).min();
        if verdict != mutation.verdict || !text.contains(&mutation.told) {
            wrong.push(format!(
                "{}: expected {:?}, `{}`\n{text}",
                mutation.name, mutation.verdict, mutation.told
            ));
        }
    }
    assert!(mutations.len() >= 60);
    assert!(wrong.is_empty(), "{} of {} are wrong:\n{}", wrong.len(), mutations.len(), wrong.join("\n"));
}
