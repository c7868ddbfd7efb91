//! The table of services in the README matches the specs.
#![allow(clippy::unwrap_used)]

use std::path::Path;

use cloudspec_codegen::generate::read;

#[test]
fn the_readme_lists_every_service_with_its_operations() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let readme = std::fs::read_to_string(root.join("README.md")).unwrap();
    let catalogue = read(&root.join("specs")).unwrap();
    let mut missing = Vec::new();
    for provider in &catalogue.providers {
        for service in &provider.services {
            let spec = &service.spec;
            let name = format!("| `cloudspec-{}-{}` |", provider.spec.name, spec.name);
            let about = format!("{} {}", spec.title, spec.version);
            let count = format!("| {} |", service.operations.len());
            let is_row = |line: &&str| line.starts_with(&name) && line.contains(&about);
            if !readme.lines().find(is_row).is_some_and(|row| row.contains(&count)) {
                missing.push(format!("{name} {about} {count}"));
            }
        }
    }
    assert!(missing.is_empty(), "not in the table of README.md:\n{}", missing.join("\n"));
}
