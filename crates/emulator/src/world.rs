//! The state of the emulated clouds: the tables of all behaviours.

use std::collections::BTreeSet;
use std::fmt;
use std::sync::Arc;

use cloudspec_wire::{Effect, Value};

use crate::call::Call;
use crate::clock::ClockError;
use crate::cloud::resource::{Model, Work};
use crate::cloud::resources::model;
use crate::cloud::row::{Members, Row};
use crate::cloud::rows::Cloud;
use crate::cloud::{acts, geography};
use crate::cloud_assistant;
use crate::idempotency::{self, Known, Remembered};
use crate::millis::{Millis, iso};
use crate::output::Output;
use crate::refusal::Refusal;
use crate::seed::Seed;
use crate::store::{File, FileError, Rows, Table};

/// The state of the emulated clouds. The changes of a request are committed before its response is sent.
pub(crate) struct World {
    pub(crate) model: &'static Model,
    pub(crate) cloud: Cloud,
    assistant: cloud_assistant::Tables,
    pub(crate) remembered: Table<Remembered>,
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

/// The state of the emulated clouds at a point in time: the rows of every table, as text.
#[derive(Clone, PartialEq)]
pub struct Snapshot(Vec<Vec<(String, String)>>);

/// Why state could not be stored or added.
#[derive(Debug)]
#[non_exhaustive]
pub enum StateError {
    /// The state file could not be read or written.
    File(FileError),
    /// The clock could not be reset.
    Clock(ClockError),
    /// A seed describes an impossible resource.
    Seed(String),
}

impl World {
    /// A world with only regions, zones, instance types and public images.
    pub(crate) fn new() -> World {
        let model = model();
        let mut world = World {
            model,
            cloud: model.cloud(),
            assistant: cloud_assistant::Tables::default(),
            remembered: Table::default(),
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
            table.clear();
            tables.next().into_iter().flatten().for_each(|(id, text)| table.put(id, text));
        });
        self.commit()
    }

    /// Every resource at `now`.
    pub(crate) fn resources(&mut self, now: Millis) -> Vec<Listed> {
        self.model.settle(&mut self.cloud, now);
        let mut shown = Vec::new();
        for (table, resource) in self.model.resources().iter().enumerate() {
            for row in self.cloud.ids(table).iter().filter_map(|id| self.cloud.get(table, id)) {
                shown.push(Listed {
                    kind: resource.table,
                    key: resource.key,
                    id: row.id.clone(),
                    state: row.text(resource.status).to_owned(),
                    members: row.members.clone(),
                });
            }
        }
        shown
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

    /// Adds the resources that exist from the start. They are the same in every world, so the file does not keep them.
    fn furnish(&mut self) {
        geography::plant(self.model, &mut self.cloud);
        self.visit(|_, table| table.commit());
    }

    /// Visits every table, with its name in the file.
    fn visit(&mut self, mut visit: impl FnMut(&'static str, &mut dyn Rows)) {
        self.assistant.all().into_iter().for_each(|(name, table)| visit(name, table));
        visit("remembered", &mut self.remembered);
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

impl fmt::Display for StateError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            StateError::File(error) => write!(f, "{error}"),
            StateError::Clock(error) => write!(f, "{error}"),
            StateError::Seed(problem) => write!(f, "the seed: {problem}"),
        }
    }
}

impl std::error::Error for StateError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            StateError::File(error) => Some(error),
            StateError::Clock(error) => Some(error),
            StateError::Seed(_) => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::catalogue::Catalogue;
    use crate::gateway::alibaba::Alibaba;
    use crate::input::Input;
    use crate::pace::Pace;
    use crate::rules::Rules;

    /// A world with `count` instances, all tagged with one environment and every tenth with one role.
    fn world(instances: usize) -> World {
        let mut world = World::new();
        let seed = (0..instances).fold(Seed::new(), |seed, number| {
            let role = if number % 10 == 0 { "front" } else { "back" };
            let tags = json!([{ "Key": "env", "Value": "test" }, { "Key": "role", "Value": role }]);
            seed.resource("ecs.instance", json!({ "InstanceId": format!("i-{number:06}"), "Tags": tags }))
        });
        world.plant(seed, 0).unwrap();
        world
    }

    /// The response to a call of an operation of Alibaba Cloud at a time; the call has to succeed.
    fn call(world: &mut World, now: Millis, (service, operation): (&str, &str), input: Value) -> Value {
        let catalogue = Catalogue::built_in().unwrap();
        let target = catalogue.named(operation).find(|target| target.service.name == service).unwrap();
        let (rules, pace) = (Rules::default(), Pace::default());
        let call =
            Call { gateway: &Alibaba, target, caller: "", input: Input(&input), now, pace, rules: &rules };
        let output = world.perform(&call).unwrap();
        world.commit().unwrap();
        output.unwrap_or_else(|refusal| panic!("{operation} {input}: {refusal:?}")).into_value()
    }

    /// The number of rows that `DescribeInstances` looks at, and how many instances it returns of how many.
    fn describe(world: &mut World, input: Value) -> (u64, usize, u64) {
        let before = world.cloud.work();
        let output = call(world, 0, ("ecs", "DescribeInstances"), input);
        let shown = output["Instances"]["Instance"].as_array().unwrap().len();
        (world.cloud.work() - before, shown, output["TotalCount"].as_u64().unwrap())
    }

    #[test]
    fn what_is_gone_leaves_nothing_behind() {
        let mut world = World::new();
        let mut sizes = Vec::new();
        for round in 1..=20 {
            let mut now = round * 10_000_000;
            let mut step = |service: &str, operation: &str, more: Value| {
                now += 100_000;
                let mut input = json!({ "RegionId": "cn-hangzhou" });
                input.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
                call(&mut world, now, (service, operation), input)
            };
            let vpc = step("vpc", "CreateVpc", json!({ "CidrBlock": "10.0.0.0/8" }))["VpcId"].clone();
            let place = json!({ "VpcId": vpc, "CidrBlock": "10.0.0.0/24", "ZoneId": "cn-hangzhou-h" });
            let vswitch = step("vpc", "CreateVSwitch", place)["VSwitchId"].clone();
            let group =
                step("ecs", "CreateSecurityGroup", json!({ "VpcId": vpc }))["SecurityGroupId"].clone();
            let tags = json!([{ "Key": "round", "Value": round.to_string() }]);
            let run = json!({
                "ImageId": "ubuntu_22_04_x64_20G_alibase_20240710.vhd", "InstanceType": "ecs.g7.large",
                "VSwitchId": vswitch, "SecurityGroupId": group, "Amount": 2, "InternetMaxBandwidthOut": 5, "Tag": tags,
            });
            let ids = step("ecs", "RunInstances", run)["InstanceIdSets"]["InstanceIdSet"].clone();
            step("ecs", "DeleteInstances", json!({ "InstanceId": ids, "Force": true }));
            step("ecs", "DeleteSecurityGroup", json!({ "SecurityGroupId": group }));
            step("vpc", "DeleteVSwitch", json!({ "VSwitchId": vswitch }));
            step("vpc", "DeleteVpc", json!({ "VpcId": vpc }));
            let rows: usize = world.snapshot().0.iter().map(Vec::len).sum();
            sizes.push((rows, world.cloud.index_values()));
        }
        assert_eq!(sizes.first(), sizes.last());
    }

    #[test]
    fn a_page_costs_what_is_on_it_however_many_there_are_and_wherever_it_is() {
        let page = |number: u64, size: u64| json!({ "RegionId": "cn-hangzhou", "PageNumber": number, "PageSize": size });
        let (mut few, mut many) = (world(100), world(10_000));
        let (cost, shown, total) = describe(&mut many, page(1, 10));
        assert_eq!((shown, total), (10, 10_000));
        assert!(cost <= 10 * 8, "{cost} rows for ten instances");
        assert_eq!(describe(&mut few, page(1, 10)).0, cost, "a hundredth of the instances");
        assert_eq!(describe(&mut many, page(900, 10)).0, cost, "a page near the end");
        assert_eq!(describe(&mut many, page(1, 100)).0, 10 * cost, "ten times the page");
        let by_token = json!({ "RegionId": "cn-hangzhou", "MaxResults": 10, "NextToken": "AAAAAV300001388" });
        assert_eq!(describe(&mut many, by_token), (cost, 10, 10_000));
    }

    #[test]
    fn a_page_of_what_an_index_finds_costs_what_is_on_it() {
        let by = |more: Value| {
            let mut input = json!({ "RegionId": "cn-hangzhou", "PageSize": 10 });
            input.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
            input
        };
        let tag = |key: &str, value: &str| json!({ "Key": key, "Value": value });
        let (mut few, mut many) = (world(100), world(10_000));
        for (more, expected) in [
            (json!({ "Tag": [tag("role", "front")] }), 1000),
            (json!({ "Tag": [tag("env", "test")] }), 10_000),
            (json!({ "Tag": [tag("env", "test"), tag("role", "front")] }), 1000),
            (json!({ "Status": "Running", "Tag": [tag("role", "front")] }), 1000),
            (json!({ "ZoneId": "cn-hangzhou-h" }), 0),
        ] {
            let (cost, _, total) = describe(&mut many, by(more.clone()));
            assert_eq!(total, expected, "{more}");
            assert_eq!(cost, describe(&mut few, by(more.clone())).0, "a hundredth of the instances: {more}");
        }
    }

    #[test]
    fn the_first_the_middle_and_the_last_page_cost_the_same_however_they_are_asked_for() {
        const SIZE: u64 = 10;
        let mut world = world(10_000);
        let front = json!({ "Tag": [{ "Key": "role", "Value": "front" }] });
        for (filter, total) in [
            (json!({}), 10_000),
            (json!({ "Status": "Running" }), 10_000),
            (front, 1_000),
            (json!({ "ImageId": "" }), 10_000),
        ] {
            let mut costs = std::collections::BTreeSet::new();
            for start in [0, total / 2, total - SIZE] {
                let number = json!({ "PageNumber": start / SIZE + 1, "PageSize": SIZE });
                let token = json!({ "NextToken": format!("AAAAAV3{start:08x}"), "MaxResults": SIZE });
                for page in [number, token] {
                    let mut input = json!({ "RegionId": "cn-hangzhou" });
                    let inputs = input.as_object_mut().unwrap();
                    inputs.extend(filter.as_object().unwrap().clone());
                    inputs.extend(page.as_object().unwrap().clone());
                    let (cost, shown, all) = describe(&mut world, input.clone());
                    assert_eq!((shown, all), (10, total), "{input}");
                    costs.insert(cost);
                }
            }
            assert_eq!(costs.len(), 1, "{filter}: {costs:?} rows");
        }
    }

    #[test]
    fn a_filter_without_an_index_looks_at_every_resource_once() {
        let mut world = world(1_000);
        let by = |filter: Value| {
            let mut input = json!({ "RegionId": "cn-hangzhou", "PageSize": 10, "PageNumber": 3 });
            input.as_object_mut().unwrap().extend(filter.as_object().unwrap().clone());
            input
        };
        let (without, ..) = describe(&mut world, by(json!({})));
        let (cost, shown, total) = describe(&mut world, by(json!({ "InstanceTypeFamily": "ecs.g7" })));
        assert_eq!((cost, shown, total), (without + 1_000, 10, 1_000));
    }

    #[test]
    fn ids_and_indexed_members_are_looked_up_and_not_searched_for() {
        let mut world = world(10_000);
        let ids = json!({ "RegionId": "cn-hangzhou", "InstanceIds": "[\"i-000007\",\"i-nobody\"]" });
        let (cost, shown, total) = describe(&mut world, ids);
        assert_eq!((shown, total), (1, 1));
        assert!(cost < 20, "{cost} rows for one instance");
        let (cost, shown, _) =
            describe(&mut world, json!({ "RegionId": "cn-hangzhou", "VpcId": "vpc-nobody" }));
        assert_eq!((cost, shown), (0, 0));
    }
}
