//! Shared shapes that nothing refers to.

use std::collections::BTreeSet;

use crate::catalogue::ServiceSpec;
use crate::diagnostics::Diagnostics;
use crate::language::Shape;

pub(super) fn check(service: &ServiceSpec, diagnostics: &mut Diagnostics) {
    if service.unreadable > 0 {
        return;
    }
    let mut used = BTreeSet::new();
    for operation in &service.operations {
        let members = operation.input.iter().chain(&operation.output).map(|member| &member.shape);
        visit(members.chain(&operation.payload).collect(), service, &mut used);
    }
    // One of them may have been meant where an unknown shape is named, which is reported there.
    if used.iter().any(|name| !service.spec.shapes.contains_key(*name)) {
        return;
    }
    for name in service.spec.shapes.keys().filter(|name| !used.contains(name.as_str())) {
        diagnostics
            .warning(service.spec.at, format!("shape `{name}` is never used"))
            .key(format!("shapes/{name}"))
            .relies_on_all();
    }
}

/// Adds the names of all shapes that `waiting` lead to.
fn visit<'s>(mut waiting: Vec<&'s Shape>, service: &'s ServiceSpec, used: &mut BTreeSet<&'s str>) {
    while let Some(shape) = waiting.pop() {
        if let Some(name) = shape.shape.as_deref()
            && used.insert(name)
        {
            waiting.extend(service.spec.shapes.get(name));
        }
        waiting.extend(shape.items.as_deref());
        waiting.extend(shape.members.iter().map(|member| &member.shape));
    }
}
