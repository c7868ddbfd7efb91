//! All kinds of resources, and which operation acts on which.

use std::collections::{BTreeSet, HashMap};

use cloudspec_wire::Timestamp;

use super::resource::{Act, Model, Resource};
use super::row::TAGS;
use super::rows::Cloud;
use crate::millis::{Millis, millis};

impl Model {
    /// The model of these kinds.
    pub(super) fn new(resources: Vec<Resource>) -> Model {
        let tables = resources.iter().enumerate().map(|(index, resource)| (resource.table, index)).collect();
        let mut acts = HashMap::new();
        for (index, resource) in resources.iter().enumerate() {
            for service in resource.services {
                for (place, (operation, _)) in resource.acts.iter().enumerate() {
                    acts.insert((*service, *operation), (index, place));
                }
            }
        }
        Model { resources, tables, acts }
    }

    /// What an operation of a service (`alibaba/ecs`) does, and to what.
    pub(crate) fn act(&self, service: &str, operation: &str) -> Option<(&Resource, &Act)> {
        let (resource, act) = self.acts.get(&(service, operation))?;
        let resource = self.resources.get(*resource)?;
        Some((resource, &resource.acts.get(*act)?.1))
    }

    /// The number of a table. Descriptions name only tables that are there; a test holds that.
    pub(crate) fn table(&self, name: &str) -> usize {
        self.tables.get(name).copied().unwrap_or(usize::MAX)
    }

    /// The kind of resource in a table.
    pub(crate) fn resource(&self, table: usize) -> Option<&Resource> {
        self.resources.get(table)
    }

    /// The kind of resource called `name`.
    pub(crate) fn named(&self, name: &str) -> Option<&Resource> {
        self.resource(self.table(name))
    }

    pub(crate) fn resources(&self) -> &[Resource] {
        &self.resources
    }

    /// Lets the time up to `now` pass.
    pub(crate) fn settle(&self, cloud: &mut Cloud, now: Millis) {
        while let Some((table, id)) = cloud.due(now) {
            let Some(row) = cloud.get(table, &id) else { return };
            let ends = row.ends.unwrap_or(Millis::MAX);
            match row.next.first() {
                Some(step) if !step.gone && step.at <= ends => {
                    let set = step.set.clone();
                    cloud.edit(table, &id, |row| {
                        row.next.remove(0);
                        set.into_iter().for_each(|(member, value)| row.set(&member, value));
                    });
                }
                _ => self.remove(cloud, table, &id),
            }
        }
    }

    /// Notes when a resource is gone by itself, as its member for that says.
    pub(crate) fn note_end(&self, cloud: &mut Cloud, table: usize, id: &str) {
        let Some(resource) = self.resource(table).filter(|resource| !resource.ends.is_empty()) else {
            return;
        };
        let Some(row) = cloud.get(table, id) else { return };
        let ends = Timestamp::from(row.text(resource.ends)).to_system_time().map(millis);
        if row.ends != ends {
            cloud.edit(table, id, |row| row.ends = ends);
        }
    }

    /// Adds what belongs to a resource that is there.
    pub(crate) fn after_stored(&self, cloud: &mut Cloud, table: usize, id: &str) {
        self.note_end(cloud, table, id);
        let follow = self.resource(table).and_then(|resource| resource.on_stored);
        if let (Some(follow), Some(row)) = (follow, cloud.get(table, id).cloned()) {
            follow(self, cloud, &row);
        }
    }

    /// Removes a resource, with what follows from it.
    pub(crate) fn remove(&self, cloud: &mut Cloud, table: usize, id: &str) {
        let row = cloud.remove(table, id);
        let follow = self.resource(table).and_then(|resource| resource.on_gone);
        if let (Some(row), Some(follow)) = (row, follow) {
            follow(self, cloud, &row);
        }
    }

    /// Removes the resources in a table whose indexed `member` is or holds `value`, with what follows from each.
    pub(crate) fn remove_all(&self, cloud: &mut Cloud, table: &str, member: &str, value: &str) {
        let table = self.table(table);
        for id in cloud.ids_with(table, member, value).unwrap_or_default().to_vec() {
            self.remove(cloud, table, &id);
        }
    }

    /// Empty tables, with the indices that the descriptions need.
    pub(crate) fn cloud(&self) -> Cloud {
        let mut indexed: Vec<BTreeSet<&'static str>> =
            self.resources.iter().map(|resource| resource.indexed.iter().copied().collect()).collect();
        for (resource, members) in self.resources.iter().zip(&mut indexed) {
            members.extend((!resource.tag_type.is_empty()).then_some(TAGS));
        }
        for resource in &self.resources {
            let blockers = resource.blockers.iter().map(|(related, _)| related);
            for related in resource.related.iter().chain(blockers) {
                if let Some(members) = indexed.get_mut(self.table(related.table)) {
                    members.insert(related.via);
                }
            }
        }
        let indexed: Vec<Vec<&'static str>> =
            indexed.into_iter().map(|members| members.into_iter().collect()).collect();
        Cloud::new(&indexed)
    }
}
