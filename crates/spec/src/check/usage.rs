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
        members.chain(&operation.payload).for_each(|shape| visit(shape, service, &mut used));
    }
    for name in service.spec.shapes.keys().filter(|name| !used.contains(name.as_str())) {
        diagnostics
            .warning(service.spec.at, format!("shape `{name}` is never used"))
            .key(format!("shapes/{name}"));
    }
}

fn visit<'s>(shape: &'s Shape, service: &'s ServiceSpec, used: &mut BTreeSet<&'s str>) {
    if let Some(name) = shape.shape.as_deref()
        && used.insert(name)
        && let Some(shared) = service.spec.shapes.get(name)
    {
        visit(shared, service, used);
    }
    if let Some(items) = &shape.items {
        visit(items, service, used);
    }
    for member in &shape.members {
        visit(&member.shape, service, used);
    }
}
