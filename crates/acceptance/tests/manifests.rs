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
