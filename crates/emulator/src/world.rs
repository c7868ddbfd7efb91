//! The state of the emulated clouds: the tables of all behaviours.

#[cfg(test)]
mod costs;
mod planting;

use std::fmt;
use std::sync::Arc;

use cloudspec_wire::{Effect, Value};

use crate::call::Call;
use crate::cloud::resource::{Model, Work};
use crate::cloud::resources::model;
use crate::cloud::row::Members;
use crate::cloud::rows::Cloud;
use crate::cloud::{acts, geography};
use crate::cloud_assistant;
use crate::idempotency::{self, Known, Remembered};
use crate::millis::Millis;
use crate::output::Output;
use crate::refusal::Refusal;
use crate::state_error::StateError;
use crate::store::{File, Rows, Table, Written};

/// The state of the emulated clouds. The changes of a request are committed before its response is sent.
pub(crate) struct World {
    pub(crate) model: &'static Model,
    pub(crate) cloud: Cloud,
    assistant: cloud_assistant::Tables,
    pub(crate) remembered: Table<Remembered>,
    /// The resources that were planted since the state began.
    planted: Table<bool>,
    file: Option<Arc<File>>,
}

/// A resource in the list of all resources.
pub(crate) struct Listed {
    pub(crate) kind: &'static str,
    /// The member that holds its id.
    pub(crate) key: &'static str,
    pub(crate) id: String,
    /// Empty when its kind has no states.
    pub(crate) state: String,
    /// Its members without its id.
    pub(crate) members: Members,
}

impl Listed {
    /// Its members with its id.
    pub(crate) fn into_value(self) -> Value {
        let mut members = self.members;
        members.insert(self.key.to_owned(), Value::from(self.id));
        Value::Object(members)
    }
}

/// The state of the emulated clouds at a point in time: the rows of every table, as text. Snapshots share the text of tables
/// that did not change between them.
#[derive(Clone, PartialEq)]
pub struct Snapshot(Vec<Written>);

impl World {
    /// A world with only regions, zones, instance types and public images.
    pub(crate) fn new() -> World {
        let model = model();
        let mut world = World {
            model,
            cloud: model.cloud(),
            assistant: cloud_assistant::Tables::default(),
            remembered: Table::default(),
            planted: Table::default(),
            file: None,
        };
        world.furnish();
        world
    }

    /// The world that `file` holds.
    pub(crate) fn open(file: Arc<File>) -> Result<World, StateError> {
        let mut world = World::new();
        let mut read = Ok(());
        world.visit(|name, table| {
            if read.is_ok() {
                read = file.read(name, table);
            }
        });
        read.map_err(StateError::File)?;
        world.file = Some(file);
        Ok(world)
    }

    /// Carries out a call whose response `decide` gives, and commits its changes. A call with the token of an earlier one
    /// gets the response of that one. Neither a dry run nor a failed call leaves a change behind; `odd_value` refuses a
    /// call that did not fail otherwise.
    pub(crate) fn carry_out(
        &mut self,
        call: &Call<'_>,
        odd_value: Option<Refusal>,
        decide: impl FnOnce(&mut World) -> Result<Output, Refusal>,
    ) -> Result<Output, Refusal> {
        match idempotency::look_up(&self.remembered, call) {
            Known::Nothing => {}
            Known::Output(output) => return Ok(output.into()),
            Known::Mismatch => return Err(call.gateway.token_mismatch(call.target)),
        }
        let outcome = decide(self);
        let refusal = odd_value.or_else(|| call.gateway.dry_run(call.target, call.input.0));
        let outcome = outcome.and_then(|output| refusal.map_or(Ok(output), Err));
        let mut output = outcome.inspect_err(|_| self.roll_back())?;
        if call.target.operation.effect == Effect::Write {
            let document = output.into_value();
            self.remember(call, &document);
            output = document.into();
        }
        if let Err(error) = self.commit() {
            self.roll_back();
            return Err(call.gateway.internal(error.to_string()));
        }
        Ok(output)
    }

    /// Carries out a call; `None` when its operation has no modelled behaviour.
    pub(crate) fn perform(&mut self, call: &Call<'_>) -> Option<Result<Output, Refusal>> {
        let service = &*call.target.service_name;
        let operation = call.target.operation.name;
        if !is_modelled(service, operation) {
            return None;
        }
        self.model.settle(&mut self.cloud, call.now);
        if let Err(refusal) = check_region(call) {
            return Some(Err(refusal));
        }
        if let Some((resource, act)) = self.model.act(service, operation) {
            let mut work = Work { call, model: self.model, cloud: &mut self.cloud };
            return Some(acts::perform(&mut work, resource, act));
        }
        let mut world = cloud_assistant::World::new(&mut self.assistant, &mut self.cloud, self.model);
        cloud_assistant::perform(call, &mut world)
    }

    /// Until when a key is good that was issued by taking a role.
    pub(crate) fn issued(&self, id: &str) -> Option<Millis> {
        let row = self.cloud.get(self.model.table("sts.credential"), id)?;
        row.members.get("Until").and_then(Value::as_u64)
    }

    /// Remembers the output of a call that has a token.
    fn remember(&mut self, call: &Call<'_>, output: &Value) {
        if let Some(key) = idempotency::key(call) {
            let number = self.cloud.next("remembered");
            idempotency::remember(&mut self.remembered, key, Remembered::new(number, call, output));
        }
    }

    /// Commits all changes since the last commit, in one transaction.
    pub(crate) fn commit(&mut self) -> Result<(), StateError> {
        if let Some(file) = self.file.clone() {
            let mut changes = Vec::new();
            self.visit(|name, table| {
                changes.extend(table.changes().into_iter().map(|(id, text)| (name, id, text)));
            });
            if !changes.is_empty() {
                file.write(&changes).map_err(StateError::File)?;
            }
        }
        self.visit(|_, table| table.commit());
        Ok(())
    }

    /// Rolls back all changes since the last commit.
    pub(crate) fn roll_back(&mut self) {
        self.visit(|_, table| table.roll_back());
    }

    /// Removes everything, from the file too.
    pub(crate) fn clear(&mut self) -> Result<(), StateError> {
        self.visit(|_, table| table.clear());
        self.commit()?;
        self.furnish();
        Ok(())
    }

    /// The present state.
    pub(crate) fn snapshot(&mut self) -> Snapshot {
        let mut tables = Vec::new();
        self.visit(|_, table| tables.push(table.rows()));
        Snapshot(tables)
    }

    /// Restores the state of a snapshot, in the file too.
    pub(crate) fn restore(&mut self, snapshot: &Snapshot) -> Result<(), StateError> {
        let mut tables = snapshot.0.iter();
        self.visit(|_, table| {
            let written = tables.next();
            if written.is_some_and(|written| table.are_still(written)) {
                return;
            }
            table.clear();
            written.into_iter().flat_map(|rows| &rows[..]).for_each(|(id, text)| table.put(id, text));
        });
        self.commit()
    }

    /// Every resource at `now`.
    pub(crate) fn resources(&mut self, now: Millis) -> Vec<Listed> {
        self.model.settle(&mut self.cloud, now);
        (0..self.model.resources().len()).flat_map(|table| self.listed(table)).collect()
    }

    /// The resources of a kind at `now`.
    pub(crate) fn of_kind(&mut self, kind: &str, now: Millis) -> Vec<Listed> {
        self.model.settle(&mut self.cloud, now);
        self.listed(self.model.table(kind))
    }

    fn listed(&self, table: usize) -> Vec<Listed> {
        let Some(resource) = self.model.resource(table) else { return Vec::new() };
        let rows = self.cloud.ids(table).iter().filter_map(|id| self.cloud.get(table, id));
        let listed = rows.map(|row| Listed {
            kind: resource.table,
            key: resource.key,
            id: row.id.clone(),
            state: row.text(resource.status).to_owned(),
            members: row.members.clone(),
        });
        listed.collect()
    }

    /// Adds the resources that exist from the start. They are the same in every world, so the file does not keep them.
    fn furnish(&mut self) {
        geography::plant(self.model, &mut self.cloud);
        self.visit(|_, table| table.commit());
    }

    /// Visits every table, with its name in the file.
    fn visit(&mut self, mut visit: impl FnMut(&'static str, &mut dyn Rows)) {
        self.assistant.all().into_iter().for_each(|(name, table)| visit(name, table));
        visit("remembered", &mut self.remembered);
        visit("planted", &mut self.planted);
        visit("numbers", &mut self.cloud.numbers);
        for (number, resource) in self.model.resources().iter().enumerate() {
            if let Some(table) = self.cloud.table(number) {
                visit(resource.table, table);
            }
        }
    }
}

/// Whether the operation has a modelled behaviour.
pub(crate) fn is_modelled(service: &str, operation: &str) -> bool {
    model().act(service, operation).is_some() || cloud_assistant::has(service, operation)
}

/// Refuses a region that the service does not have.
fn check_region(call: &Call<'_>) -> Result<(), Refusal> {
    let regions = call.target.service.endpoints.regions;
    let region = call.input.text("RegionId").unwrap_or_default();
    match region.is_empty() || regions.is_empty() || regions.iter().any(|(id, _)| *id == region) {
        true => Ok(()),
        false => {
            let codes = (404, &["InvalidRegionId.NotFound", "InvalidRegion.NotFound"][..]);
            call.refuse_as(codes, "RegionId: there is no region with this id")
        }
    }
}

impl fmt::Debug for Snapshot {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Snapshot").finish_non_exhaustive()
    }
}
