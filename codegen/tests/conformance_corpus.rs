//! Documented responses of whole products, when a corpus of published metadata is available beside the workspace. The
//! corpus is not part of the repository.

#![allow(clippy::unwrap_used, reason = "a test that panics has failed, which is what is wanted")]

use std::io::Write;
use std::path::{Path, PathBuf};

use cloudspec_codegen::conformance::report::table;
use cloudspec_codegen::conformance::{Outcome, Tally, openmeta_responses};
use cloudspec_codegen::import::files::files_in;
use cloudspec_codegen::parallel::on_all_processors;

/// Prints a line that is shown even when the test passes.
fn tell(line: &str) {
    // The output may be closed, which is no failure.
    let _ = writeln!(std::io::stderr().lock(), "{line}");
}

fn corpus() -> Vec<PathBuf> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/corpus/openmeta");
    if !path.is_dir() {
        tell("no cases were run: there is no metadata beside the workspace");
        return Vec::new();
    }
    let files = files_in(&[path], "json").unwrap();
    tell(&format!("the responses of {} products are read", files.len()));
    files
}

#[test]
fn documented_responses_come_back_as_they_were() {
    let files = corpus();
    // Products with requests of their own are not imported; the import's tests say which.
    let outcomes: Vec<Outcome> =
        on_all_processors(&files, |file| openmeta_responses(&std::fs::read(file).unwrap()).ok())
            .into_iter()
            .flatten()
            .collect();
    let (mut json, mut xml) = (Tally::default(), Tally::default());
    for outcome in &outcomes {
        assert_eq!(outcome.mistakes, None);
        json.add(&outcome.json);
        xml.add(&outcome.xml);
    }
    // The one value kept aside is of a page that types an object as a list.
    let all_but_one_in_a_thousand =
        json.lossless * 1000 >= json.examples * 999 && json.kept * 1000 <= json.examples;
    let most = xml.lossless * 100 >= xml.examples * 98;
    assert!(all_but_one_in_a_thousand && most, "{}", table(&outcomes, true));
}
