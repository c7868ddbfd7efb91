//! The crates of a model: one, or for a big service several that the compiler can work on at once.

use std::cmp::Reverse;

use cloudspec_spec::ir::{Group, Home, Model, OperationId};

use super::Service;

/// What the records of a crate weigh at most, in rows; [`RECORD`] says what a record counts.
const WEIGHT: usize = 2_500;

/// A record costs the compiler as much as this many of its rows.
const RECORD: usize = 4;

/// A crate of a model.
pub(super) struct ModelCrate {
    /// Its folder.
    pub folder: String,
    /// What is in it.
    pub holds: Holds,
    /// The groups whose operations are in it, as indices.
    pub groups: Vec<usize>,
    /// Folder of the crate with the shapes that operations share, when that is another one.
    pub shapes: Option<String>,
}

/// What a crate of a model holds.
pub(super) enum Holds {
    /// The whole model.
    Everything,
    /// The table of the service; the operations are in these crates, which it puts together.
    Table(Vec<ModelCrate>),
    /// Operations of some groups.
    Operations,
    /// The shapes that operations share.
    Shapes,
}

impl ModelCrate {
    /// Whether it stands for the model, and so has the table of the service and its error codes.
    pub fn is_root(&self) -> bool {
        matches!(self.holds, Holds::Everything | Holds::Table(_))
    }

    /// The crates it puts together.
    pub fn parts(&self) -> &[ModelCrate] {
        match &self.holds {
            Holds::Table(parts) => parts,
            Holds::Everything | Holds::Operations | Holds::Shapes => &[],
        }
    }

    /// This crate and those it puts together.
    pub fn all(&self) -> Vec<&ModelCrate> {
        self.parts().iter().chain([self]).collect()
    }
}

/// The crate that stands for the model.
pub(super) fn model_crate(service: &Service<'_>) -> ModelCrate {
    let folder = service.model_folder();
    let parts = divide(service.model);
    if parts.len() == 1 {
        let groups = parts.into_iter().flatten().collect();
        return ModelCrate { folder, holds: Holds::Everything, groups, shapes: None };
    }
    let has_shapes = service.model.records_of(Home::Shapes).next().is_some()
        || service.model.enums_of(Home::Shapes).next().is_some();
    let shapes = has_shapes.then(|| format!("{folder}-shapes"));
    let part = |(index, groups)| {
        let folder = format!("{folder}-{}", index + 1);
        ModelCrate { folder, holds: Holds::Operations, groups, shapes: shapes.clone() }
    };
    let mut crates: Vec<ModelCrate> = parts.into_iter().enumerate().map(part).collect();
    crates.extend(shapes.clone().map(|folder| ModelCrate {
        folder,
        holds: Holds::Shapes,
        groups: Vec::new(),
        shapes: None,
    }));
    ModelCrate { folder, holds: Holds::Table(crates), groups: Vec::new(), shapes }
}

/// The groups of each crate that holds operations, as indices in their order; at least one crate. A model of up to
/// two crates' weight stays in one, because a crate has a cost of its own.
fn divide(model: &Model) -> Vec<Vec<usize>> {
    let weights = model.groups.iter().map(|group| weight(model, group));
    let mut groups: Vec<(usize, usize)> = weights.enumerate().collect();
    let total: usize = groups.iter().map(|(_, weight)| weight).sum();
    let count = if total > 2 * WEIGHT { total.div_ceil(WEIGHT).min(groups.len()) } else { 1 };
    let mut parts = vec![(0, Vec::new()); count];
    groups.sort_by_key(|(_, weight)| Reverse(*weight));
    for (group, weight) in groups {
        if let Some((load, part)) = parts.iter_mut().min_by_key(|(load, _)| *load) {
            *load += weight;
            part.push(group);
        }
    }
    let mut parts: Vec<Vec<usize>> = parts.into_iter().map(|(_, part)| part).collect();
    parts.iter_mut().for_each(|part| part.sort_unstable());
    parts.sort_unstable();
    parts
}

fn weight(model: &Model, group: &Group) -> usize {
    let of_operation = |id: &OperationId| -> usize {
        let records = model.records_of(Home::Operation(*id));
        records.map(|id| RECORD + model.record(id).fields.len()).sum()
    };
    group.operations.iter().map(of_operation).sum()
}
