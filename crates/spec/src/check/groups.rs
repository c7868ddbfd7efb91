//! Groups of operations, which become cargo features.

use std::collections::BTreeSet;

use super::names::{known_names, repeated};
use crate::catalogue::ServiceSpec;
use crate::diagnostics::Diagnostics;

/// Features that every crate has.
const RESERVED: &[&str] =
    &["aws-lc-rs", "blocking", "default", "error-codes", "full", "hyper", "reqwest", "ring", "serde"];

pub(super) fn check(service: &ServiceSpec, diagnostics: &mut Diagnostics) {
    let spec = &service.spec;
    let names: Vec<&str> = spec.groups.iter().map(|group| group.name.as_str()).collect();
    let operations: BTreeSet<&str> = service.operations.iter().map(|operation| &*operation.name).collect();
    for group in repeated(&spec.groups, |group| &group.name) {
        diagnostics.error(group.at, format!("group `{}` is declared twice", group.name)).key("name");
    }
    for group in &spec.groups {
        if !is_feature(&group.name) {
            diagnostics
                .error(group.at, format!("`{}` cannot be the name of a cargo feature", group.name))
                .key("name")
                .hint(format!("lower-case letters, digits and hyphens; not {}", RESERVED.join(" or ")));
        }
        for (i, name) in group.operations.iter().enumerate() {
            if service.unreadable == 0 && !operations.contains(name.as_str()) {
                diagnostics
                    .error(group.at, format!("group `{}` lists an unknown operation `{name}`", group.name))
                    .key(format!("operations/{i}"))
                    .hint(known_names(name, "operations", operations.iter().copied()));
            }
        }
    }
    if let Some(name) = &spec.first_call
        && service.unreadable == 0
        && !operations.contains(name.as_str())
    {
        diagnostics
            .error(spec.at, format!("the first call is an unknown operation `{name}`"))
            .key("first_call")
            .hint(known_names(name, "operations", operations.iter().copied()));
    }
    for operation in &service.operations {
        if let Some(name) = operation.group.as_deref().filter(|name| !names.contains(name)) {
            diagnostics
                .error(operation.at, format!("unknown group `{name}`"))
                .key("group")
                .hint(known_names(name, "groups", names.iter().copied()));
        }
    }
}

fn is_feature(name: &str) -> bool {
    let good = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    let edges = name.starts_with('-') || name.ends_with('-');
    !name.is_empty() && name.bytes().all(good) && !edges && !RESERVED.contains(&name)
}
