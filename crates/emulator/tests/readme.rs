//! The list of modelled operations in the README is what the emulator models.
//!
//! `UPDATE_README=1 cargo test -p cloudspec-emulator --test readme` writes it anew.

#![allow(clippy::unwrap_used, reason = "a panic is how a test fails")]

mod common;

use std::collections::BTreeMap;

use cloudspec_emulator::Emulator;
use cloudspec_wire::Value;

/// Between these two lines is what is generated.
const BEGIN: &str = "<!-- modelled operations, written by tests/readme.rs -->\n";
const END: &str = "<!-- end of modelled operations -->\n";

/// The list, and how many operations are on it.
fn list(emulator: &Emulator) -> (String, usize) {
    let (_, operations) = common::admin(emulator, "GET", "operations", Value::Null);
    let mut services: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for operation in operations.as_array().unwrap().iter().filter(|operation| operation["modelled"] == true) {
        let text = |name: &str| operation[name].as_str().unwrap().to_owned();
        let service = format!("{} {} {}", text("provider"), text("service"), text("version"));
        services.entry(service).or_default().push(text("operation"));
    }
    services.values_mut().for_each(|names| {
        names.sort();
        names.dedup();
    });
    let count = services.values().map(Vec::len).sum();
    let mut list = format!("{count} operations are modelled.\n");
    for (service, names) in services {
        list.push_str(&format!("\n**{service}** ({}): {}\n", names.len(), names.join(", ")));
    }
    (list, count)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn the_readme_lists_the_modelled_operations() {
    let emulator = Emulator::start().await.unwrap();
    let (list, count) = list(&emulator);
    assert!(count >= 150, "{count} operations");
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/README.md");
    let readme = std::fs::read_to_string(path).unwrap();
    let (before, rest) = readme.split_once(BEGIN).unwrap();
    let (present, after) = rest.split_once(END).unwrap();
    if std::env::var_os("UPDATE_README").is_some() {
        std::fs::write(path, format!("{before}{BEGIN}{list}{END}{after}")).unwrap();
        return;
    }
    assert_eq!(present, list, "UPDATE_README=1 writes the list anew");
}
