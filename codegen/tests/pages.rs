//! The documentation pages that operations were written from: every name, code, resource and figure of a page is in the
//! spec of its operation. The pages lie beside the workspace, and are no part of the project.

#![allow(clippy::unwrap_used, reason = "a test that panics has failed, which is what is wanted")]

use std::collections::BTreeSet;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use cloudspec_codegen::import::files::files_in;
use regex_lite::Regex;

/// A page, the operation that was written from it, and words of the page that say nothing about the operation.
const PAGES: &[(&str, &str, &str, &[&str])] = &[
    (
        "ecs-describe-invocations-2026.txt",
        "alibaba/ecs/2014-05-26",
        "DescribeInvocations",
        &["InvokeCommand", "OpenAPI"],
    ),
    (
        "ecs-describe-cloud-assistant-status-2021.txt",
        "alibaba/ecs/2014-05-26",
        "DescribeCloudAssistantStatus",
        &["OpenAPI", "1.1", "200", "60"],
    ),
    (
        "ecs-describe-cloud-assistant-status-2018.md",
        "alibaba/ecs/2014-05-26",
        "DescribeCloudAssistantStatus@2018",
        &[
            "DescribeCloudAssistantStatusResponse",
            "InstanceID1",
            "InstanceID2",
            "InstanceID3",
            "RequestParameter",
            "ResponseParameter",
        ],
    ),
    (
        "zenlayer-vm-describe-instances-status.md",
        "zenlayer/vm/2026-04-01",
        "DescribeInstancesStatus",
        &["RequestId", "1.1", "2.0"],
    ),
];

fn beside(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(path)
}

/// Names of parameters, members, values, codes and operations; ARN templates; figures, versions among them.
fn facts(page: &str) -> BTreeSet<&str> {
    let patterns = [
        r"\b[A-Z][a-z]+([A-Z][A-Za-z0-9]*)+(\.[A-Z][A-Za-z]+)*\b",
        r"\b[a-z]+([A-Z][a-z]+)+\b",
        r"\b[A-Z][A-Za-z]+(\.[A-Z][A-Za-z0-9]+)+\b",
        r"\b(acs|ecs):[A-Za-z/{}#*:]+",
        r"\b\d+(\.\d+)*\b",
    ];
    let patterns: Vec<Regex> = patterns.iter().map(|pattern| Regex::new(pattern).unwrap()).collect();
    patterns.iter().flat_map(|pattern| pattern.find_iter(page)).map(|found| found.as_str()).collect()
}

/// The operation's spec, the shapes that it may refer to, and its examples, as one text.
fn spec(service: &str, operation: &str) -> String {
    let folder = beside("specs").join(service);
    let mut files = files_in(&[folder.join("examples").join(operation)], "").unwrap();
    files.push(folder.join("service.json"));
    files.push(folder.join("operations").join(format!("{operation}.json")));
    files.iter().map(|file| fs::read_to_string(file).unwrap()).collect()
}

#[test]
fn every_name_code_and_figure_of_a_page_is_in_the_spec_of_its_operation() {
    let pages = beside("../shared/seeds");
    let mut missing = Vec::new();
    let mut compared = 0;
    for (page, service, operation, passed_over) in PAGES {
        let Ok(text) = fs::read_to_string(pages.join(page)) else { continue };
        let spec = spec(service, operation);
        // Figures with a comma for thousands are plain in specs, and fragments of example ids are no figures.
        let text = text.replace("1,000", "1000").replace("10,000", "10000");
        let (spec, facts) = (spec.replace("1,000", "1000").replace("10,000", "10000"), facts(&text));
        compared += facts.len();
        let lost = facts.iter().filter(|fact| !passed_over.contains(*fact) && !spec.contains(**fact));
        missing.extend(lost.map(|fact| format!("{operation}: {fact}")));
    }
    // The test does not depend on whether anybody listens.
    let _ = writeln!(
        std::io::stderr().lock(),
        "{compared} facts of pages in {} were looked for",
        pages.display()
    );
    assert!(missing.is_empty(), "{}", missing.join("\n"));
}
