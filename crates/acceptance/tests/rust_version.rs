//! The `rust-version` that the workspace declares is one that its dependencies build with.

use std::process::Command;

use serde_json::Value;

/// `1.90` and `1.90.0` as numbers that compare.
fn version(text: &str) -> Vec<u64> {
    text.split('.').map(|part| part.parse().unwrap_or(0)).chain([0]).take(2).collect()
}

#[test]
fn no_dependency_needs_a_newer_rust_than_is_declared() {
    let cargo = std::env::var("CARGO").unwrap();
    let output =
        Command::new(cargo).args(["metadata", "--format-version", "1", "--locked"]).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let metadata: Value = serde_json::from_slice(&output.stdout).unwrap();
    let packages = metadata["packages"].as_array().unwrap();
    let declared = version(env!("CARGO_PKG_RUST_VERSION"));
    let newer: Vec<String> = packages
        .iter()
        .filter_map(|package| Some((package, package["rust_version"].as_str()?)))
        .filter(|(_, needed)| version(needed) > declared)
        .map(|(package, needed)| format!("{} {} needs Rust {needed}", package["name"], package["version"]))
        .collect();
    assert!(newer.is_empty(), "declared: {declared:?}\n{}", newer.join("\n"));
    assert!(packages.len() > 50, "{} packages are too few to be the workspace", packages.len());
}
