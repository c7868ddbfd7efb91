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
    let names: BTreeSet<&str> = spec.groups.iter().map(|group| group.name.as_str()).collect();
    let operations: BTreeSet<&str> = service.operations.iter().map(|operation| &*operation.name).collect();
    let is_known = |name: &str| operations.contains(name) || operations.contains("");
    for group in repeated(&spec.groups, |group| &group.name) {
        diagnostics.error(group.at, format!("group `{}` is declared twice", group.name)).value("name");
    }
    for group in &spec.groups {
        if !is_feature(&group.name) {
            diagnostics
                .error(group.at, format!("`{}` cannot be the name of a cargo feature", group.name))
                .value("name")
                .hint(format!("lower-case letters, digits and hyphens; not {}", RESERVED.join(" or ")));
        }
        for (i, name) in group.operations.iter().enumerate() {
            if service.unreadable == 0 && !is_known(name) {
                diagnostics
                    .error(group.at, format!("group `{}` lists an unknown operation `{name}`", group.name))
                    .value(format!("operations/{i}"))
                    .hint_from(|| known_names(name, "operations", operations.iter().copied()));
            }
        }
    }
    if let Some(name) = &spec.first_call
        && service.unreadable == 0
        && !is_known(name)
    {
        diagnostics
            .error(spec.at, format!("the first call is an unknown operation `{name}`"))
            .value("first_call")
            .hint_from(|| known_names(name, "operations", operations.iter().copied()));
    }
    for operation in &service.operations {
        if let Some(name) =
            operation.group.as_deref().filter(|name| !names.contains(name) && !names.contains(""))
        {
            diagnostics
                .error(operation.at, format!("unknown group `{name}`"))
                .value("group")
                .hint_from(|| known_names(name, "groups", names.iter().copied()))
                .relies_on(spec.at, "groups");
        }
    }
}

fn is_feature(name: &str) -> bool {
    let good = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    let edges = name.starts_with('-') || name.ends_with('-');
    !name.is_empty() && name.bytes().all(good) && !edges && !RESERVED.contains(&name)
}
