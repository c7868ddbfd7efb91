//! The record in a response that describes the resource, and the member with its state.

use std::collections::BTreeMap;

use cloudspec_spec::language::{Member, Operation, Shape, Type};

use super::subject::{Subject, identified, is_list};
use super::uncertain::Uncertain;
use crate::import::states::{States, plain};

/// How deep the response is searched for the resource.
const DEPTH: usize = 4;

/// The record in a response that describes the resource.
pub(super) struct Resource<'o> {
    path: Vec<&'o str>,
    members: &'o [Member],
    pub is_listed: bool,
}

impl<'o> Resource<'o> {
    /// The shallowest record with the id in it; the response itself, when it is about one resource alone.
    pub(super) fn of(
        operation: &'o Operation,
        subject: &Subject<'_>,
        shapes: &'o BTreeMap<String, Shape>,
    ) -> Result<Resource<'o>, Uncertain> {
        let id = Some(subject.identified());
        let has_id = |members: &[Member]| members.iter().any(|member| identified(&member.name) == id);
        let mut level = vec![Resource { path: Vec::new(), members: &operation.output, is_listed: false }];
        for _ in 0..DEPTH {
            let (mut found, others): (Vec<Resource<'_>>, Vec<Resource<'_>>) =
                level.into_iter().partition(|record| has_id(record.members));
            match found.len() {
                0 => {}
                1 => return found.pop().ok_or(Uncertain::Resource),
                _ => return Err(Uncertain::Resource),
            }
            level = others.iter().flat_map(|record| record.below(shapes)).collect();
        }
        Err(Uncertain::Resource)
    }

    /// The records one level further down, in lists or not; a list in a list is a part of the resource, not the resource.
    fn below(&self, shapes: &'o BTreeMap<String, Shape>) -> Vec<Resource<'o>> {
        let record = |member: &'o Member| {
            let shape = named(&member.shape, shapes);
            let (shape, is_listed) = match (is_list(shape), self.is_listed) {
                (true, true) => return None,
                (true, false) => (named(shape.items.as_deref()?, shapes), true),
                (false, is_listed) => (shape, is_listed),
            };
            if shape.r#type != Some(Type::Record) || member.name.contains('.') {
                return None;
            }
            let mut path = self.path.clone();
            path.push(&member.name);
            Some(Resource { path, members: &shape.members, is_listed })
        };
        self.members.iter().filter_map(record).collect()
    }

    /// The path of the member with the state, and what its values mean.
    pub(super) fn states(
        &self,
        subject: &Subject<'_>,
        shapes: &BTreeMap<String, Shape>,
    ) -> Result<(String, States), Uncertain> {
        let own = subject.noun.concat();
        let candidates = |names: &[String]| -> Vec<&Member> {
            self.members.iter().filter(|member| names.contains(&plain(&member.name))).collect()
        };
        // `Status`, or what is called like the resource: `EndpointStatus` of a gateway endpoint.
        let short = subject.identified().concat();
        let mut found = candidates(&["status", "state"].map(str::to_owned));
        if found.is_empty() {
            let endings = ["status", "state"];
            let names: Vec<String> = [own, short]
                .iter()
                .flat_map(|noun| endings.map(|ending| format!("{noun}{ending}")))
                .collect();
            found = candidates(&names);
        }
        let [member] = found.as_slice() else { return Err(Uncertain::Member) };
        let shape = named(&member.shape, shapes);
        if shape.r#type != Some(Type::Enum) {
            return Err(Uncertain::Open);
        }
        let values = shape.values.iter().filter(|value| value.retired.is_none());
        let states = States::of(values.map(|value| value.value.as_str())).ok_or(Uncertain::Words)?;
        let mut path = self.path.clone();
        path.push(&member.name);
        Ok((path.join("."), states))
    }
}

/// The shape that `shape` names, or itself.
fn named<'s>(shape: &'s Shape, shapes: &'s BTreeMap<String, Shape>) -> &'s Shape {
    shape.shape.as_ref().and_then(|name| shapes.get(name)).unwrap_or(shape)
}
