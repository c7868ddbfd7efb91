//! Which group each operation belongs to.

use std::collections::BTreeMap;

use crate::ir::{Group, Operation, OperationId};
use crate::language as spec;

/// The group of operations that belong to none.
const UNGROUPED: &str = "other";

/// The declared groups, and which operations they claim.
pub(super) struct Groups<'a> {
    declared: &'a [spec::Group],
    claimed: BTreeMap<&'a str, usize>,
}

impl<'a> Groups<'a> {
    pub fn new(service: &'a spec::Service) -> Self {
        let mut claimed = BTreeMap::new();
        for (index, group) in service.groups.iter().enumerate() {
            for operation in &group.operations {
                claimed.entry(operation.as_str()).or_insert(index);
            }
        }
        Groups { declared: &service.groups, claimed }
    }

    /// The index of the group of `operation`; one past the last for none.
    pub fn of(&self, operation: &spec::Operation) -> usize {
        let named = |name: &String| self.declared.iter().position(|group| group.name == *name);
        operation
            .group
            .as_ref()
            .and_then(named)
            .or_else(|| self.claimed.get(operation.name.as_str()).copied())
            .or_else(|| named(&UNGROUPED.to_owned()))
            .unwrap_or(self.declared.len())
    }

    /// The groups that have operations, and the operations with their groups renumbered accordingly.
    pub fn assign(&self, mut operations: Vec<Operation>) -> (Vec<Group>, Vec<Operation>) {
        let mut groups = Vec::new();
        for index in 0..=self.declared.len() {
            let members: Vec<OperationId> =
                (0..operations.len()).filter(|id| operations[*id].group == index).map(OperationId).collect();
            if !members.is_empty() {
                groups.push((index, self.group(index, members)));
            }
        }
        for operation in &mut operations {
            operation.group = groups.iter().position(|(index, _)| *index == operation.group).unwrap_or(0);
        }
        (groups.into_iter().map(|(_, group)| group).collect(), operations)
    }

    fn group(&self, index: usize, operations: Vec<OperationId>) -> Group {
        match self.declared.get(index) {
            Some(group) => Group {
                name: group.name.clone(),
                title: group.title.clone().unwrap_or_else(|| in_words(&group.name)),
                retired: group.retired.clone(),
                operations,
            },
            None => Group {
                name: UNGROUPED.to_owned(),
                title: "Operations without a group".to_owned(),
                retired: None,
                operations,
            },
        }
    }
}

/// The name of a group as words: `Launch template` of `launch-template`.
fn in_words(name: &str) -> String {
    let words = name.replace(['-', '_'], " ");
    let mut letters = words.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}
