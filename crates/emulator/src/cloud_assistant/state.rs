//! What Cloud Assistant remembers, and what it sees of the instances.

use super::{Command, Invocation, Sending};
use crate::cloud::model::Model;
use crate::cloud::row::Row;
use crate::cloud::rows::Cloud;
use crate::store::{Rows, Table};

/// The tables of Cloud Assistant.
#[derive(Clone, Default)]
pub(crate) struct Tables {
    pub(crate) commands: Table<Command>,
    pub(crate) invocations: Table<Invocation>,
    pub(crate) sendings: Table<Sending>,
}

impl Tables {
    /// Every table with its name in the file.
    pub(crate) fn all(&mut self) -> [(&'static str, &mut dyn Rows); 3] {
        [
            ("commands", &mut self.commands),
            ("invocations", &mut self.invocations),
            ("sendings", &mut self.sendings),
        ]
    }
}

/// What a call of the family works with.
pub(crate) struct World<'w> {
    tables: &'w mut Tables,
    cloud: &'w mut Cloud,
    instances: usize,
}

impl<'w> World<'w> {
    pub(crate) fn new(tables: &'w mut Tables, cloud: &'w mut Cloud, model: &Model) -> World<'w> {
        World { tables, cloud, instances: model.table("ecs.instance") }
    }

    /// A new id: ids of a kind sort in the order in which they were given.
    pub(super) fn id(&mut self, prefix: &str) -> String {
        format!("{prefix}-emu{:09x}", self.cloud.next(prefix))
    }

    pub(super) fn instance(&self, id: &str) -> Option<&Row> {
        self.cloud.get(self.instances, id)
    }

    /// The instances of a region.
    pub(super) fn instances(&self, region: &str) -> impl Iterator<Item = &Row> {
        let ids = self.cloud.with(self.instances, "RegionId", region).unwrap_or_default();
        ids.iter().filter_map(|id| self.cloud.get(self.instances, id))
    }

    /// Changes an instance.
    pub(super) fn edit(&mut self, id: &str, change: impl FnOnce(&mut Row)) {
        self.cloud.edit(self.instances, id, change);
    }
}

impl std::ops::Deref for World<'_> {
    type Target = Tables;

    fn deref(&self) -> &Tables {
        self.tables
    }
}

impl std::ops::DerefMut for World<'_> {
    fn deref_mut(&mut self) -> &mut Tables {
        self.tables
    }
}
