//! What the emulated clouds remember, in memory and, when wanted, in a file.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use redb::{Database, ReadableDatabase, ReadableTable, TableDefinition};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use crate::behaviour::cloud_assistant::{Command, Instance, Invocation, Sending};
use crate::behaviour::zenlayer_vm::Vm;
use crate::idempotency::Remembered;

/// Why the state file could not be read or written.
pub type StateError = Box<redb::Error>;

/// Everything that the emulated clouds remember. A request changes it and commits before it is answered.
#[derive(Default)]
pub(crate) struct World {
    /// Highest number given to a resource so far, by kind.
    pub(crate) counters: Table<u64>,
    pub(crate) instances: Table<Instance>,
    pub(crate) commands: Table<Command>,
    pub(crate) invocations: Table<Invocation>,
    pub(crate) sendings: Table<Sending>,
    pub(crate) vms: Table<Vm>,
    pub(crate) remembered: Table<Remembered>,
    file: Option<Database>,
}

/// State as a test gives it: everything that is left out is empty.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Seed {
    /// Instances known to Cloud Assistant.
    pub instances: Vec<Instance>,
    /// Commands.
    pub commands: Vec<Command>,
    /// Invocations of commands.
    pub invocations: Vec<Invocation>,
    /// Files sent.
    pub sendings: Vec<Sending>,
    /// Zenlayer virtual machines.
    pub vms: Vec<Vm>,
}

/// The rows of one kind by their ids, and which of them are not in the file yet.
pub(crate) struct Table<T> {
    rows: BTreeMap<String, T>,
    changed: BTreeSet<String>,
}

impl World {
    /// A world kept in `path`, as it was left; a new one when there is no such file.
    pub(crate) fn open(path: &Path) -> Result<World, StateError> {
        let file = Database::create(path).map_err(error)?;
        let mut world = World::default();
        let read = file.begin_read().map_err(error)?;
        world.each(|name, table| match read.open_table(definition(name)) {
            Ok(rows) => {
                for row in rows.iter().map_err(error)? {
                    let (id, text) = row.map_err(error)?;
                    table.read(id.value(), text.value());
                }
                Ok(())
            }
            Err(redb::TableError::TableDoesNotExist(_)) => Ok(()),
            Err(other) => Err(error(other)),
        })?;
        drop(read);
        world.file = Some(file);
        Ok(world)
    }

    /// Makes every change since the last commit durable, all or none. Without a file there is nothing to do.
    pub(crate) fn commit(&mut self) -> Result<(), StateError> {
        let Some(file) = self.file.take() else {
            return self.each(|_, table| {
                table.forget_changes();
                Ok(())
            });
        };
        let written = self.write(&file);
        self.file = Some(file);
        written
    }

    /// Forgets everything, in the file too.
    pub(crate) fn clear(&mut self) -> Result<(), StateError> {
        self.each(|_, table| {
            table.clear();
            Ok(())
        })?;
        self.commit()
    }

    /// Puts `seed` on top of what is there.
    pub(crate) fn plant(&mut self, seed: Seed) -> Result<(), StateError> {
        seed.instances.into_iter().for_each(|row| self.instances.insert(row.id.clone(), row));
        seed.commands.into_iter().for_each(|row| self.commands.insert(row.id.clone(), row));
        seed.invocations.into_iter().for_each(|row| self.invocations.insert(row.id.clone(), row));
        seed.sendings.into_iter().for_each(|row| self.sendings.insert(row.id.clone(), row));
        seed.vms.into_iter().for_each(|row| self.vms.insert(row.id.clone(), row));
        self.commit()
    }

    /// The next number for a resource of this kind.
    pub(crate) fn next(&mut self, kind: &str) -> u64 {
        let number = self.counters.get(kind).copied().unwrap_or_default() + 1;
        self.counters.insert(kind.to_owned(), number);
        number
    }

    fn write(&mut self, file: &Database) -> Result<(), StateError> {
        let mut changes = Vec::new();
        self.each(|name, table| {
            changes.extend(table.take_changes().into_iter().map(|(id, text)| (name, id, text)));
            Ok(())
        })?;
        if changes.is_empty() {
            return Ok(());
        }
        // A transaction of redb is on the disk when `commit` returns.
        let transaction = file.begin_write().map_err(error)?;
        for (name, id, text) in changes {
            let mut rows = transaction.open_table(definition(name)).map_err(error)?;
            match text {
                Some(text) => rows.insert(id.as_str(), text.as_str()).map_err(error)?,
                None => rows.remove(id.as_str()).map_err(error)?,
            };
        }
        transaction.commit().map_err(error)
    }

    fn each<'w>(
        &'w mut self,
        mut visit: impl FnMut(&'static str, &'w mut dyn Rows) -> Result<(), StateError>,
    ) -> Result<(), StateError> {
        visit("counters", &mut self.counters)?;
        visit("instances", &mut self.instances)?;
        visit("commands", &mut self.commands)?;
        visit("invocations", &mut self.invocations)?;
        visit("sendings", &mut self.sendings)?;
        visit("vms", &mut self.vms)?;
        visit("remembered", &mut self.remembered)
    }
}

fn definition(name: &str) -> TableDefinition<'_, &'static str, &'static str> {
    TableDefinition::new(name)
}

fn error(error: impl Into<redb::Error>) -> StateError {
    Box::new(error.into())
}

impl<T> Default for Table<T> {
    fn default() -> Self {
        Table { rows: BTreeMap::new(), changed: BTreeSet::new() }
    }
}

impl<T> Table<T> {
    pub(crate) fn get(&self, id: &str) -> Option<&T> {
        self.rows.get(id)
    }

    /// A row to be changed.
    pub(crate) fn get_mut(&mut self, id: &str) -> Option<&mut T> {
        let row = self.rows.get_mut(id)?;
        self.changed.insert(id.to_owned());
        Some(row)
    }

    pub(crate) fn insert(&mut self, id: String, row: T) {
        self.changed.insert(id.clone());
        self.rows.insert(id, row);
    }

    pub(crate) fn remove(&mut self, id: &str) -> Option<T> {
        let row = self.rows.remove(id)?;
        self.changed.insert(id.to_owned());
        Some(row)
    }

    /// All rows in the order of their ids.
    pub(crate) fn values(&self) -> impl DoubleEndedIterator<Item = &T> {
        self.rows.values()
    }

    pub(crate) fn len(&self) -> usize {
        self.rows.len()
    }

    /// Removes the row with the lowest id.
    pub(crate) fn remove_first(&mut self) {
        if let Some((id, _)) = self.rows.pop_first() {
            self.changed.insert(id);
        }
    }

    /// Removes the rows that are not to be kept.
    pub(crate) fn retain(&mut self, keep: impl Fn(&T) -> bool) {
        let Table { rows, changed } = self;
        rows.retain(|id, row| {
            let kept = keep(row);
            if !kept {
                changed.insert(id.clone());
            }
            kept
        });
    }
}

/// A table whatever its rows are.
trait Rows {
    fn read(&mut self, id: &str, text: &str);
    fn take_changes(&mut self) -> Vec<(String, Option<String>)>;
    fn forget_changes(&mut self);
    fn clear(&mut self);
}

impl<T: Serialize + DeserializeOwned> Rows for Table<T> {
    /// Rows that this version cannot read are left where they are.
    fn read(&mut self, id: &str, text: &str) {
        if let Ok(row) = serde_json::from_str(text) {
            self.rows.insert(id.to_owned(), row);
        }
    }

    /// The rows that changed since the last time, as text; `None` for those that are gone.
    fn take_changes(&mut self) -> Vec<(String, Option<String>)> {
        let changed = std::mem::take(&mut self.changed);
        let text = |id: &String| self.rows.get(id).and_then(|row| serde_json::to_string(row).ok());
        changed
            .into_iter()
            .map(|id| {
                let text = text(&id);
                (id, text)
            })
            .collect()
    }

    fn forget_changes(&mut self) {
        self.changed.clear();
    }

    fn clear(&mut self) {
        self.changed.extend(std::mem::take(&mut self.rows).into_keys());
    }
}
