//! Adding and changing resources as a test says, instead of by calls.

use std::collections::BTreeSet;

use cloudspec_wire::Value;

use super::World;
use crate::cloud::geography;
use crate::cloud::row::{Members, Row};
use crate::millis::{Millis, iso};
use crate::seed::Seed;
use crate::state_error::StateError;

impl World {
    /// Adds the resources of `seed`, all or none. What does not say when it was created was created `now`.
    pub(crate) fn plant(&mut self, seed: Seed, now: Millis) -> Result<(), StateError> {
        let rows = seed.all_resources();
        let planted: Result<BTreeSet<(usize, String)>, StateError> =
            rows.map(|(kind, members)| self.plant_resource(kind, members, now)).collect();
        let planted = planted.inspect_err(|_| self.roll_back())?;
        planted.iter().for_each(|(table, id)| self.model.after_stored(&mut self.cloud, *table, id));
        let tables = &mut self.assistant;
        seed.commands.into_iter().for_each(|row| tables.commands.insert(row.id.clone(), row));
        seed.invocations.into_iter().for_each(|row| tables.invocations.insert(row.id.clone(), row));
        seed.sendings.into_iter().for_each(|row| tables.sendings.insert(row.id.clone(), row));
        self.commit()
    }

    /// Whether a resource was planted since the state began, even if it is gone.
    pub(crate) fn was_planted(&self, kind: &str, id: &str) -> bool {
        self.planted.get(&planted(kind, id)).is_some()
    }

    fn plant_resource(
        &mut self,
        kind: &str,
        members: Value,
        now: Millis,
    ) -> Result<(usize, String), StateError> {
        let refuse = |problem: String| StateError::Seed(format!("{kind}: {problem}"));
        let resource = self.model.named(kind).ok_or_else(|| refuse("there is no such kind".to_owned()))?;
        let Value::Object(mut given) = members else {
            return Err(refuse("expected an object".to_owned()));
        };
        let Some(Value::String(id)) = given.remove(resource.key) else {
            return Err(refuse(format!("expected {}", resource.key)));
        };
        let table = self.model.table(kind);
        if self.cloud.get(table, &id).is_some() {
            return Err(StateError::Seed(format!("{kind} {id}: there is one with this id already")));
        }
        let mut own = resource.default_members();
        if let Some(status) = resource.born.last() {
            own.insert(resource.status.to_owned(), Value::from(*status));
        }
        if !resource.created.is_empty() {
            own.insert(resource.created.to_owned(), Value::from(iso(now)));
        }
        own.extend(given);
        if !resource.region.is_empty() && !own.contains_key(resource.region) {
            own.insert(resource.region.to_owned(), Value::from(geography::region_of(&own)));
        }
        self.planted.insert(planted(kind, &id), true);
        self.cloud.insert(table, Row { id: id.clone(), members: own, ..Row::default() });
        Ok((table, id))
    }

    /// Sets members of a resource; `null` takes one away. What was to happen to it in time does not happen when its state is
    /// set.
    pub(crate) fn set(&mut self, kind: &str, id: &str, members: Members) -> Result<(), StateError> {
        let table = self.model.table(kind);
        let (Some(resource), Some(_)) = (self.model.named(kind), self.cloud.get(table, id)) else {
            return Err(StateError::Resource(format!("{kind} {id}: there is none with this id")));
        };
        self.cloud.edit(table, id, |row| {
            if members.contains_key(resource.status) {
                row.next.clear();
            }
            members.into_iter().for_each(|(member, value)| row.set(&member, value));
        });
        self.commit()
    }
}

/// The row that says that a resource was planted.
fn planted(kind: &str, id: &str) -> String {
    format!("{kind} {id}")
}
