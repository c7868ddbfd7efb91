//! Protection against being deleted: what is protected is not deleted, and afterwards it is.

use serde_json::json;

use super::attempts::{Reached, Way, is_ending};
use crate::cloud::resource::Resource;
use crate::walk::{Walk, Write, writes_of};

impl Walk {
    /// What is protected is not deleted, and afterwards it is.
    pub(super) fn reach_protection(&mut self, resource: &'static Resource) -> Reached {
        let (member, codes) = resource.protection.ok_or("no protection")?;
        let (id, write, input) = self.deletable(resource)?;
        let table = self.world.model.table(resource.table);
        let mut way = Way::Calls;
        for is_protected in [true, false] {
            let pins = [
                (resource.key, json!(id)),
                ("InstanceId", json!(id)),
                (member, json!(is_protected)),
                ("ProtectionEnable", json!(is_protected)),
            ];
            let setters: Vec<Write> = writes_of(resource).filter(|write| !is_ending(write)).collect();
            let is_so = |walk: &Walk| {
                walk.world.cloud.get(table, &id).is_some_and(|row| row.is(member) == is_protected)
            };
            if self.attempt(&setters, &pins, is_so).is_err() {
                way = Way::Planted;
                self.world.cloud.edit(table, &id, |row| row.set(member, is_protected));
                self.world.commit().unwrap();
            }
            match is_protected {
                true => self.is_refused(&write, &input, codes)?,
                false => self.is_deleted(resource, &id, &write, &input)?,
            }
        }
        Ok(way)
    }
}
