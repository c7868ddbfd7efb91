//! Dependencies: what another resource needs is not deleted, and when that is gone it is.

use serde_json::json;

use super::attempts::{Reached, Way, endings, is_ending};
use crate::cloud::relations::Related;
use crate::cloud::resource::{Act, Resource};
use crate::cloud::row::Row;
use crate::refusal::Codes;
use crate::walk::{Walk, Write, writes_of};

impl Walk {
    /// What another one hangs on is not deleted, and when that is gone it is.
    pub(super) fn reach_blocker(
        &mut self,
        resource: &'static Resource,
        related: &Related,
        error: Codes<'_>,
    ) -> Reached {
        let (id, write, input) = self.deletable(resource)?;
        let before = self.state();
        let by_calls = self.hang(resource, related, &id, true);
        if by_calls.and_then(|()| self.is_refused(&write, &input, error)).is_ok() {
            let way = self.unhang(resource, related, &id);
            self.is_deleted(resource, &id, &write, &input)?;
            return Ok(way);
        }
        self.world.restore(&before).unwrap();
        self.hang(resource, related, &id, false)?;
        self.is_refused(&write, &input, error)?;
        self.unhang(resource, related, &id);
        self.is_deleted(resource, &id, &write, &input)?;
        Ok(Way::Planted)
    }

    fn hanging(&self, related: &Related, id: &str) -> Vec<String> {
        let table = self.world.model.table(related.table);
        self.world.cloud.ids_with(table, related.via, id).unwrap_or_default().to_vec()
    }

    /// Makes one of the other kind that needs this one: by calls, or planted.
    fn hang(
        &mut self,
        resource: &'static Resource,
        related: &Related,
        id: &str,
        by_calls: bool,
    ) -> Result<(), String> {
        let other = self.world.model.named(related.table).ok_or("no such kind")?;
        if by_calls {
            let is_begun = |write: &Write| !is_ending(write);
            let own = writes_of(resource).filter(|write| !matches!(write.act, Act::Create { .. }));
            let writes: Vec<Write> = writes_of(other).chain(own).filter(is_begun).collect();
            let pins = [(related.via, json!(id)), (resource.key, json!(id))];
            self.attempt(&writes, &pins, |walk| !walk.hanging(related, id).is_empty())?;
            return match self.is_there(resource, id) {
                true => Ok(()),
                false => Err("it is gone".to_owned()),
            };
        }
        let table = self.world.model.table(related.table);
        let value = if related.via.ends_with("Ids") { json!([id]) } else { json!(id) };
        let mut row = Row { id: format!("{}hanging", other.prefix), ..Row::default() };
        row.members.extend(other.default_members());
        row.set(related.via, value);
        self.world.cloud.insert(table, row);
        self.world.commit().unwrap();
        Ok(())
    }

    /// Takes away what needs this one: by calls, or else without.
    fn unhang(&mut self, resource: &'static Resource, related: &Related, id: &str) -> Way {
        let Some(other) = self.world.model.named(related.table) else { return Way::Planted };
        let mut way = Way::Calls;
        for hanging in self.hanging(related, id) {
            let pins = [(other.key, json!(hanging)), (resource.key, json!(id)), (related.via, json!(id))];
            let writes: Vec<Write> = endings(other).into_iter().chain(endings(resource)).collect();
            let own = writes.into_iter().filter(|write| {
                write.resource.table != resource.table || !matches!(write.act, Act::Change(_))
            });
            let writes: Vec<Write> = own.collect();
            let is_done = |walk: &Walk| !walk.hanging(related, id).contains(&hanging);
            if self.attempt(&writes, &pins, is_done).is_err() {
                way = Way::Planted;
                self.world.model.remove(
                    &mut self.world.cloud,
                    self.world.model.table(related.table),
                    &hanging,
                );
                self.world.commit().unwrap();
            }
        }
        way
    }
}
