//! The shapes of a service that operations use.

use std::collections::{BTreeMap, BTreeSet};

use cloudspec_spec::language::{Operation, Shape};

/// The names of the shapes in `shapes` that `operations` refer to, directly or through other shapes.
pub fn used_shapes<'o>(
    shapes: &'o BTreeMap<String, Shape>,
    operations: impl IntoIterator<Item = &'o Operation>,
) -> BTreeSet<String> {
    let mut waiting: Vec<&Shape> = Vec::new();
    for operation in operations {
        waiting.extend(operation.input.iter().chain(&operation.output).map(|member| &member.shape));
        waiting.extend(&operation.payload);
    }
    let mut used = BTreeSet::new();
    while let Some(shape) = waiting.pop() {
        waiting.extend(shape.members.iter().map(|member| &member.shape));
        waiting.extend(shape.items.as_deref());
        if let Some(name) = &shape.shape
            && used.insert(name.clone())
        {
            waiting.extend(shapes.get(name));
        }
    }
    used
}
