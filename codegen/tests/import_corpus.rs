//! Whole products, when a corpus of published metadata is available beside the workspace. The corpus is not part of
//! the repository.

#![allow(clippy::unwrap_used, reason = "a test that panics has failed, which is what is wanted")]

use std::collections::{BTreeMap, BTreeSet};
use std::io::Write;
use std::path::{Path, PathBuf};

use cloudspec_codegen::import::files::files_in;
use cloudspec_codegen::import::zenlayer::Description;
use cloudspec_codegen::import::{ImportError, Imported, Options, openmeta, waiters, zenlayer};
use cloudspec_codegen::parallel::on_all_processors;
use cloudspec_spec::catalogue::{ProviderSpec, ServiceSpec, from_text, to_text};
use cloudspec_spec::check::check_service;
use cloudspec_spec::diagnostics::{Diagnostics, Files};
use cloudspec_spec::language::Operation;

/// Prints a line that is shown even when the test passes.
fn tell(line: &str) {
    // The output may be closed, which is no failure.
    let _ = writeln!(std::io::stderr().lock(), "{line}");
}

/// Files of the corpus; none, with a line that says so, when there is no corpus.
fn corpus(folder: &str, ending: &str) -> Vec<PathBuf> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/corpus").join(folder);
    if !path.is_dir() {
        tell(&format!("no cases were run: there is no {}", path.display()));
        return Vec::new();
    }
    let files = files_in(&[path], ending).unwrap();
    tell(&format!("{} files of {folder} are imported", files.len()));
    files
}

/// What is wrong with a service: mistakes that the checks find, and operations that do not survive being written.
fn problems(imported: Imported) -> Vec<String> {
    let mut problems = Vec::new();
    for operation in &imported.operations {
        let mut diagnostics = Diagnostics::new();
        let again: Option<Operation> = from_text(&to_text(operation), 0, &mut diagnostics);
        if again.as_ref() != Some(operation) {
            problems.push(format!("{} is not the same when read again", operation.name));
        }
    }
    let name = imported.service.name.clone();
    let service =
        ServiceSpec { spec: imported.service, operations: imported.operations, ..ServiceSpec::default() };
    let mut diagnostics = Diagnostics::new();
    let mut files = Files::default();
    let mut provider = ProviderSpec::default();
    provider.spec.region_parameter = imported.region_parameter.map(str::to_owned);
    check_service(&provider, &service, &mut files, &mut diagnostics);
    if diagnostics.has_errors() {
        problems.push(diagnostics.render(&files));
    }
    problems.into_iter().map(|problem| format!("{name}: {problem}")).collect()
}

#[test]
fn every_product_of_the_common_gateway_becomes_a_valid_service() {
    let files = corpus("openmeta", "json");
    let outcomes = on_all_processors(&files, |file| {
        let text = std::fs::read(file).unwrap();
        match openmeta::import(&text, &Options { with_docs: true, ..Options::default() }) {
            Ok(imported) => problems(imported),
            Err(ImportError::Style(style)) if style == "FC" => Vec::new(),
            Err(error) => vec![format!("{}: {error}", file.display())],
        }
    });
    let problems: Vec<String> = outcomes.into_iter().flatten().collect();
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

#[test]
fn every_command_line_description_becomes_part_of_a_valid_service() {
    let files = corpus("zenlayer", "yaml");
    let read = |file: &PathBuf| Description {
        file: file.display().to_string(),
        text: std::fs::read_to_string(file).unwrap(),
    };
    let descriptions: Vec<Description> = files.iter().map(read).collect();
    let (services, refused) =
        zenlayer::import(&descriptions, &Options { with_docs: true, ..Options::default() });
    let mut problems: Vec<String> = services.into_iter().flat_map(problems).collect();
    problems.extend(refused.into_iter().map(|(file, why)| format!("{file}: {why}")));
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

/// How many operations are followed by polling, how many of them get a waiter, and why the others do not.
#[test]
fn operations_to_poll_have_waiters_or_a_reason() {
    let mut files = corpus("openmeta", "json");
    files.extend(corpus("openmeta-2026-01", "json"));
    let (mut callers, mut waited) = (0, 0);
    let mut reasons: BTreeMap<String, (usize, BTreeSet<String>)> = BTreeMap::new();
    let mut all = Vec::new();
    for file in &files {
        let Ok(imported) = openmeta::import(&std::fs::read(file).unwrap(), &Options::default()) else {
            continue;
        };
        let Imported { service, operations, region_parameter, .. } = imported;
        all.extend(
            service
                .waiters
                .iter()
                .map(|waiter| format!("{}: {} by {}", service.name, waiter.name, waiter.operation)),
        );
        for operation in &operations {
            let Some(polled) = operation.asynchronous.as_ref().and_then(|how| how.poll.as_deref()) else {
                continue;
            };
            callers += 1;
            match waiters::polling(polled, &operations, &service.shapes, region_parameter) {
                Ok(found) if !found.is_empty() => waited += 1,
                Ok(_) => panic!("{polled} has a state, and nothing to wait for"),
                Err(why) => {
                    let (count, of) = reasons.entry(why.to_string()).or_default();
                    *count += 1;
                    of.insert(polled.to_owned());
                }
            }
        }
    }
    tell(&format!(
        "{} waiters; {callers} operations name one to poll, {waited} of them one with waiters",
        all.len()
    ));
    reasons.iter().for_each(|(why, (count, of))| tell(&format!("  {count}: {why}: {of:?}")));
    if std::env::var_os("SHOW_WAITERS").is_some() {
        all.iter().for_each(|line| tell(line));
    }
}
