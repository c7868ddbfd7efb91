//! What registries show of the published crates.

#![allow(clippy::unwrap_used, reason = "a panic is how a test fails")]

use std::path::Path;
use std::process::Command;

use serde_json::Value;

/// The packages of the workspace that are published, as Cargo sees them.
fn published() -> Vec<Value> {
    let output = Command::new(env!("CARGO"))
        .args(["metadata", "--no-deps", "--offline", "--format-version", "1"])
        .output();
    let metadata: Value = serde_json::from_slice(&output.unwrap().stdout).unwrap();
    let packages = metadata["packages"].as_array().unwrap().clone();
    packages.into_iter().filter(|package| package["publish"].is_null()).collect()
}

#[test]
fn every_published_crate_can_be_found_read_and_used_under_its_licences() {
    let packages = published();
    let failures: Vec<String> = packages.iter().flat_map(lacking).collect();
    assert!(failures.is_empty(), "{}", failures.join("\n"));
    assert!(packages.len() >= 22, "only {} crates are published", packages.len());
}

/// What a package lacks.
fn lacking(package: &Value) -> Vec<String> {
    let name = package["name"].as_str().unwrap();
    let folder = Path::new(package["manifest_path"].as_str().unwrap()).parent().unwrap();
    let is_text = |key: &str| package[key].as_str().is_some_and(|text| !text.is_empty());
    let is_list = |key: &str| package[key].as_array().is_some_and(|list| !list.is_empty());
    let texts = ["description", "documentation", "license", "readme", "repository"]
        .iter()
        .filter(|key| !is_text(key));
    let lists = ["keywords", "categories"].iter().filter(|key| !is_list(key));
    let mut lacking: Vec<&str> = texts.chain(lists).copied().collect();
    let files = ["README.md", "LICENSE-APACHE", "LICENSE-MIT"];
    lacking.extend(files.iter().filter(|file| !folder.join(file).is_file()));
    if package["metadata"]["docs"]["rs"]["all-features"] != true {
        lacking.push("metadata.docs.rs.all-features");
    }
    lacking.iter().map(|what| format!("{name} has no {what}")).collect()
}

#[test]
fn documentation_tells_to_depend_on_the_version_that_it_describes() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let guide = std::fs::read_dir(root.join("docs")).unwrap().map(|page| page.unwrap().path());
    let readmes = published()
        .into_iter()
        .map(|package| Path::new(package["manifest_path"].as_str().unwrap()).with_file_name("README.md"));
    let pages: Vec<_> = guide
        .chain(readmes)
        .chain(["README.md", "crates/build/src/lib.rs"].map(|file| root.join(file)))
        .collect();
    let (mut lines, mut failures) = (0, Vec::new());
    for page in &pages {
        let text = std::fs::read_to_string(page).unwrap();
        let dependencies = text.lines().map(|line| line.trim_start_matches("//! ").trim());
        for line in dependencies.filter(|line| line.starts_with("cloudspec-") && line.contains(" = ")) {
            lines += 1;
            let version = line.split('"').nth(1).unwrap_or_default();
            if !is_of_this_version(version) {
                failures.push(format!("{}: {line}", page.display()));
            }
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
    assert!(lines >= 18, "only {lines} lines name a version");
}

/// Whether a requirement is what the version of the workspace calls for: `0.1` of 0.1.4, `1` of 1.2.3.
fn is_of_this_version(requirement: &str) -> bool {
    let version = env!("CARGO_PKG_VERSION");
    let parts = if version.starts_with("0.") { 2 } else { 1 };
    requirement == version.split('.').take(parts).collect::<Vec<_>>().join(".")
}
