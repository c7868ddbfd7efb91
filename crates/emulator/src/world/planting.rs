//! Adding resources that a test describes, instead of making them by calls.

use std::collections::BTreeSet;

use cloudspec_wire::Value;

use super::World;
use crate::cloud::geography;
use crate::cloud::row::Row;
use crate::millis::{Millis, iso};
use crate::seed::Seed;
use crate::state_error::StateError;

impl World {
    /// Adds the resources of `seed`, all or none. What does not say when it was created was created `now`.
    pub(crate) fn plant(&mut self, seed: Seed, now: Millis) -> Result<(), StateError> {
        let planted: Result<BTreeSet<(usize, String)>, StateError> =
            seed.all_resources().map(|(kind, members)| self.plant_resource(kind, &members, now)).collect();
        match planted {
            Ok(planted) => {
                planted.iter().for_each(|(table, id)| self.model.there(&mut self.cloud, *table, id));
            }
            Err(error) => {
                self.roll_back();
                return Err(error);
            }
        }
        let tables = &mut self.assistant;
        seed.commands.into_iter().for_each(|row| tables.commands.insert(row.id.clone(), row));
        seed.invocations.into_iter().for_each(|row| tables.invocations.insert(row.id.clone(), row));
        seed.sendings.into_iter().for_each(|row| tables.sendings.insert(row.id.clone(), row));
        self.commit()
    }

    fn plant_resource(
        &mut self,
        kind: &str,
        members: &Value,
        now: Millis,
    ) -> Result<(usize, String), StateError> {
        let Some(resource) = self.model.named(kind) else {
            let known: Vec<&str> = self.model.resources().iter().map(|resource| resource.table).collect();
            return Err(StateError::Seed(format!("{kind}: expected one of {}", known.join(", "))));
        };
        let wrong = || StateError::Seed(format!("{kind}: expected an object with {}", resource.key));
        let mut given = members.as_object().cloned().ok_or_else(wrong)?;
        let id =
            given.remove(resource.key).and_then(|id| id.as_str().map(str::to_owned)).ok_or_else(wrong)?;
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
        let table = self.model.table(kind);
        self.cloud.insert(table, Row { id: id.clone(), members: own, next: Vec::new() });
        Ok((table, id))
    }
}
