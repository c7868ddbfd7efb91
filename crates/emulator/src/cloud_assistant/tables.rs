//! What Cloud Assistant remembers: commands, invocations, files sent; and what it sees of the instances.

use std::borrow::Cow;

use cloudspec_wire::Value;
use serde::{Deserialize, Serialize};
use serde_json::Map;

use super::run::Run;
use crate::cloud::resource::Model;
use crate::cloud::row::Row;
use crate::cloud::rows::Cloud;
use crate::millis::Millis;
use crate::store::{Indexed, IndexedTable, Rows, Table};

/// A command.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Command {
    /// Its id.
    pub id: String,
    /// The region it is in; every region when empty.
    pub region: String,
    /// Its name.
    pub name: String,
    /// What it is for.
    pub description: String,
    /// `RunShellScript`, `RunBatScript` or `RunPowerShellScript`.
    pub kind: String,
    /// The script in Base64.
    pub content: String,
    /// Where it runs.
    pub working_dir: String,
    /// Seconds it may run.
    pub timeout: u64,
    /// Whether `{{name}}` in it is replaced.
    pub has_parameters: bool,
    /// What it is started with.
    pub launcher: String,
    /// Its resource group.
    pub resource_group: String,
    /// Its tags.
    pub tags: Vec<(String, String)>,
    /// When it was made, in milliseconds since 1970.
    pub created: u64,
    /// How often it was changed, plus one.
    pub version: u64,
    /// How often it was run.
    pub invocations: u64,
}

/// A command that was run on instances.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Invocation {
    /// Its id.
    pub id: String,
    /// The command as it was then.
    pub command: Command,
    /// Values for `{{name}}` in the command.
    pub parameters: Map<String, Value>,
    /// `Once`, `Period`, `NextRebootOnly` or `EveryReboot`.
    pub repeat_mode: String,
    /// When it runs, for `Period`.
    pub frequency: String,
    /// Who runs it.
    pub username: String,
    /// The container it runs in.
    pub container_id: String,
    /// Name of that container.
    pub container_name: String,
    /// `Process` or `ProcessTree`.
    pub termination_mode: String,
    /// Where the output goes.
    pub oss_output_delivery: String,
    /// Its resource group.
    pub resource_group: String,
    /// Its tags.
    pub tags: Vec<(String, String)>,
    /// When it was asked for, in milliseconds since 1970.
    pub created: u64,
    /// How it fares on each instance.
    pub runs: Vec<Run>,
}

impl Indexed for Invocation {
    /// When it was written. It may have looked otherwise before.
    type Basis = Millis;

    fn values(&self, member: &str) -> Vec<Cow<'_, str>> {
        let one = |value| vec![Cow::Borrowed(value)];
        match member {
            "InstanceId" => self.runs.iter().map(|run| Cow::Borrowed(run.instance.as_str())).collect(),
            "InvokeId" => one(&*self.id),
            "CommandId" => one(&*self.command.id),
            "RegionId" => one(&*self.command.region),
            _ => Vec::new(),
        }
    }
}

/// A file that was sent to instances.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Sending {
    /// Its id.
    pub id: String,
    /// The region it was sent in; every region when empty.
    pub region: String,
    /// Name of the file.
    pub name: String,
    /// What it is for.
    pub description: String,
    /// Folder it goes to.
    pub target_dir: String,
    /// `PlainText` or `Base64`: how the content came.
    pub content_type: String,
    /// The content in Base64.
    pub content: String,
    /// Its owner.
    pub owner: String,
    /// Its group.
    pub group: String,
    /// Its mode.
    pub mode: String,
    /// Whether it may replace a file.
    pub overwrite: bool,
    /// Its resource group.
    pub resource_group: String,
    /// Its tags.
    pub tags: Vec<(String, String)>,
    /// When it was sent, in milliseconds since 1970.
    pub created: u64,
    /// How it fares on each instance.
    pub runs: Vec<Run>,
}

/// How many invocations, and how many files, are kept.
pub(super) const KEPT: usize = 10_000;

/// The tables of Cloud Assistant.
pub(crate) struct Tables {
    pub(crate) commands: Table<Command>,
    pub(crate) invocations: IndexedTable<Invocation>,
    pub(crate) sendings: Table<Sending>,
}

impl Default for Tables {
    fn default() -> Self {
        Tables {
            commands: Table::default(),
            invocations: IndexedTable::new(&["InstanceId", "InvokeId", "CommandId", "RegionId"]),
            sendings: Table::default(),
        }
    }
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
        let ids = self.cloud.ids_with(self.instances, "RegionId", region).unwrap_or_default();
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
