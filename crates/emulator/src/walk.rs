//! A random walk over all modelled operations, valid ones and invalid ones. After each step everything has to fit together:
//! what one operation lists another finds, what is named is there, pages have everything once.

mod promises;
mod sides;
mod values;

use std::collections::{BTreeMap, BTreeSet};

use cloudspec_spec::language::{Member, Shape, Type};
use cloudspec_wire::Value;
use serde_json::{Map, json};

use crate::call::Call;
use crate::catalogue::{Catalogue, Target};
use crate::clock::Millis;
use crate::cloud::resource::{Act, Resource};
use crate::cloud::row::Row;
use crate::cloud::select::at;
use crate::gateway::Gateway;
use crate::gateway::alibaba::Alibaba;
use crate::gateway::zenlayer::Zenlayer;
use crate::input::Input;
use crate::pace::Pace;
use crate::paging;
use crate::refusal::Refusal;
use crate::rules::Rules;
use crate::world::World;

const STEPS: usize = 4_000;

/// After how many steps both sides of what is attached are looked at.
const SELDOM: usize = 40;

/// After how many steps lists are looked at.
const OFTEN: usize = 4;

/// Inputs that belong to no resource.
const LEFT_OUT: [&str; 9] = [
    "DryRun",
    "ClientToken",
    "clientToken",
    "OwnerId",
    "OwnerAccount",
    "ResourceOwnerId",
    "ResourceOwnerAccount",
    "Force",
    "AcceptLanguage",
];

/// Members that go on naming what is gone: a record of where something came from.
const HISTORY: [(&str, &str); 6] = [
    ("ecs.disk", "SourceSnapshotId"),
    ("ecs.image", "InstanceId"),
    ("ecs.snapshot", "SourceDiskId"),
    ("ecs.snapshot_group", "InstanceId"),
    ("vm.image", "instanceId"),
    ("vm.instance", "imageId"),
];

struct Walk {
    world: World,
    /// It lives as long as the process.
    catalogue: &'static Catalogue,
    now: Millis,
    random: fastrand::Rng,
    /// What is wrong, once each, with the step after which it was first seen.
    problems: BTreeMap<String, String>,
    /// How often an operation was called to see that it keeps its promises, and which it was seen to keep.
    proofs: BTreeMap<(String, &'static str), promises::Proof>,
}

#[test]
fn after_any_steps_everything_fits_together() {
    let mut walk = Walk {
        world: World::new(),
        catalogue: Box::leak(Box::new(Catalogue::built_in().unwrap())),
        now: 1_800_000_000_000,
        random: fastrand::Rng::with_seed(7),
        problems: BTreeMap::new(),
        proofs: BTreeMap::new(),
    };
    walk.world.plant(serde_json::from_str(include_str!("walk/seed.json")).unwrap(), 0).unwrap();
    let model = walk.world.model;
    let resources: Vec<&'static Resource> =
        model.resources().iter().filter(|own| !own.acts.is_empty()).collect();
    let writes: Vec<Write> = resources.iter().flat_map(|own| writes_of(own)).collect();
    let (mut done, mut refused) = (BTreeSet::new(), BTreeMap::new());
    for step in 0..STEPS {
        let left: Vec<Write> = writes.iter().filter(|write| walk.is_left(write, &done)).copied().collect();
        // What did nothing yet, or could not show that it keeps its promises, is tried more often.
        let among = if left.is_empty() || walk.random.bool() { &writes } else { &left };
        let Write { resource, service, operation, act } = among[walk.random.usize(..among.len())];
        // Without this nothing would be left to be described.
        let is_rare = matches!(act, Act::Change(change) if change.gone) && walk.random.u8(..4) > 0;
        if is_rare {
            continue;
        }
        walk.now += walk.random.u64(..10_000);
        let Some(target) = walk.target(service, operation) else { continue };
        let input = match act {
            Act::Tag | Act::Untag => walk.tags(service, operation),
            _ => walk.input(target, resource),
        };
        match walk.write(service, target, &input) {
            Ok(_) => drop(done.insert((service, operation))),
            Err(refusal) => {
                refused.insert((service, operation), refusal.code.clone());
                let told = format!("{operation} {input}: {} {}", refusal.status, refusal.code);
                walk.expect((400..500).contains(&refusal.status), &told, String::new);
            }
        }
        let told = format!("step {step}, {operation} {input}");
        walk.check_references(&told);
        if step % OFTEN == 0 {
            walk.check(resource, &told);
        }
        if step % SELDOM == 0 {
            walk.check_sides(&told);
        }
    }
    for resource in &resources {
        walk.check(resource, "the end");
    }
    walk.check_sides("the end");
    walk.check_promises();
    refused.retain(|operation, _| !done.contains(operation));
    println!("{} operations done, {} always refused: {refused:?}", done.len(), refused.len());
    assert!(done.len() > 150, "only {} operations did something", done.len());
    let problems: Vec<String> = walk.problems.iter().map(|(what, when)| format!("{what} ({when})")).collect();
    assert!(problems.is_empty(), "{}:\n{}", problems.len(), problems.join("\n"));
}

/// An operation that writes.
#[derive(Clone, Copy)]
struct Write {
    resource: &'static Resource,
    service: &'static str,
    operation: &'static str,
    act: &'static Act,
}

fn writes_of(resource: &'static Resource) -> impl Iterator<Item = Write> {
    let acts = resource.acts.iter().filter(|(_, act)| !is_read(act));
    acts.flat_map(move |(operation, act)| {
        resource.services.iter().map(move |service| Write { resource, service, operation, act })
    })
}

fn is_read(act: &Act) -> bool {
    matches!(act, Act::List { .. } | Act::Get | Act::ListTags)
}

impl Walk {
    fn target(&self, service: &str, operation: &str) -> Option<&'static Target> {
        let is_it =
            |target: &&Target| &*target.service_name == service && target.operation.revision.is_none();
        self.catalogue.named(operation).find(is_it)
    }

    fn call(&mut self, service: &str, operation: &str, input: &Value) -> Result<Value, Refusal> {
        let target = self.target(service, operation).unwrap();
        let gateway: &dyn Gateway = if service.starts_with("zenlayer") { &Zenlayer } else { &Alibaba };
        let (rules, pace) = (Rules::default(), Pace::default());
        let call =
            Call { gateway, target, caller: "", input: Input(input), now: self.now, pace, rules: &rules };
        let output = self.world.carry_out(&call, None, |world| {
            world.perform(&call).unwrap_or_else(|| panic!("{operation} is not modelled"))
        });
        let output = output?.unwrapped("response").into_value();
        self.check_values(target, &output);
        Ok(output)
    }

    fn expect(&mut self, holds: bool, what: &str, when: impl FnOnce() -> String) {
        if !holds && !self.problems.contains_key(what) {
            self.problems.insert(what.to_owned(), when());
        }
    }

    /// An input for an operation: what it requires, and sometimes more; mostly of things that are there.
    fn input(&mut self, target: &'static Target, resource: &'static Resource) -> Value {
        let mut input = Map::new();
        for member in &target.spec.input {
            let is_left_out = LEFT_OUT.contains(&member.name.as_str()) || paging::is_input(&member.name);
            if !is_left_out && (member.required || self.random.u8(..3) == 0) {
                let value = self.value(&member.name, member, target, resource);
                input.insert(member.name.clone(), value);
            }
        }
        Value::Object(input)
    }

    fn value(
        &mut self,
        name: &str,
        shape: &Member,
        target: &'static Target,
        resource: &'static Resource,
    ) -> Value {
        let member = resource.member(name);
        let need = resource.needs.iter().find(|need| need.member == member).map(|need| need.table);
        let is_key = member == resource.key || member.strip_suffix('s') == Some(resource.key);
        let table = if is_key && !resource.prefix.is_empty() {
            Some(resource.table)
        } else {
            need.or(self.keyed(name))
        };
        let id = table.map(|table| self.some_id(table));
        let number = self.random.u8(..200);
        let text = match (name, id) {
            (_, Some(id)) => Some(id),
            ("RegionId" | "regionId" | "region_id", _) => Some("cn-hangzhou".to_owned()),
            ("CidrBlock" | "cidrBlock", _) if resource.table.ends_with("vswitch") => {
                Some(format!("10.0.{number}.0/24"))
            }
            ("CidrBlock" | "cidrBlock", _) => Some("10.0.0.0/16".to_owned()),
            ("NatIpCidr", _) => Some("172.16.0.0/24".to_owned()),
            ("IpAddress", _) => Some(format!("10.0.0.{number}")),
            ("SnatTableId" | "ForwardTableId", _) => self.first_text("vpc.nat", &format!("{}s", name)),
            ("OIDCToken", _) => Some("e30.e30.e30".to_owned()),
            ("SecondaryCidrBlock", _) => Some(format!("172.{}.0.0/16", 16 + number % 8)),
            ("DestinationCidrBlock", _) => Some(format!("192.168.{number}.0/24")),
            ("IpInstanceId" | "IpInstanceIds", _) => Some(self.some_id("vpc.eip")),
            ("InstanceIds", _) if resource.table == "vpc.eip" => Some(self.some_id("vpc.eip")),
            ("BindedInstanceId", _) => Some(self.some_id("ecs.instance")),
            ("RoleArn", _) => Some("acs:ram::1:role/walker".to_owned()),
            _ => None,
        };
        self.fitting(&shape.shape, shape.example.as_deref(), text, target)
    }

    /// An input for an operation that tags.
    fn tags(&mut self, service: &str, operation: &str) -> Value {
        let resources = self.world.model.resources().iter();
        let fits = |own: &&Resource| own.services.contains(&service) && !own.tag_type.is_empty();
        let tagged: Vec<&Resource> = resources.filter(fits).collect();
        let resource = tagged[self.random.usize(..tagged.len())];
        let id = self.some_id(resource.table);
        let (key, value) = (["a", "b"][self.random.usize(..2)], ["x", "y"][self.random.usize(..2)]);
        if service.ends_with("/cs") {
            return json!({ "region_id": "cn-hangzhou", "resource_type": resource.tag_type, "resource_ids": [id],
                "tags": [{ "key": key, "value": value }], "tag_keys": [key] });
        }
        let ids = if operation.ends_with("Tags") { json!(id) } else { json!([id]) };
        json!({ "RegionId": "cn-hangzhou", "ResourceType": resource.tag_type, "ResourceId": ids,
            "Tag": [{ "Key": key, "Value": value }], "TagKey": [key] })
    }

    /// A text of the first resource in a table.
    fn first_text(&self, table: &str, member: &str) -> Option<String> {
        let table = self.world.model.table(table);
        let row = self.world.cloud.get(table, self.world.cloud.ids(table).first()?)?;
        row.texts(member).into_iter().next()
    }

    /// The kind of resource that an input names which is called like the key of one kind only.
    fn keyed(&self, name: &str) -> Option<&'static str> {
        let resources = self.world.model.resources().iter();
        let is_it = |own: &&Resource| own.key == name && !own.prefix.is_empty();
        resources.filter(is_it).map(|own| own.table).next()
    }

    /// The id of something that is there, mostly.
    fn some_id(&mut self, table: &str) -> String {
        let ids = self.world.cloud.ids(self.world.model.table(table));
        match ids.len() {
            0 => "nobody".to_owned(),
            _ if self.random.u8(..20) == 0 => "nobody".to_owned(),
            count => ids[self.random.usize(..count)].clone(),
        }
    }

    fn fitting(
        &mut self,
        shape: &Shape,
        example: Option<&str>,
        text: Option<String>,
        target: &'static Target,
    ) -> Value {
        if let Some(named) = shape.shape.as_ref().and_then(|name| target.shapes.get(name)) {
            return self.fitting(named, example, text, target);
        }
        let parsed = || example.and_then(|text| serde_json::from_str::<Value>(text).ok());
        match shape.r#type.unwrap_or(Type::Any) {
            Type::Record => {
                let mut members = Map::new();
                for member in &shape.members {
                    let value = match member.name.as_str() {
                        "Key" | "key" => json!(["a", "b"][self.random.usize(..2)]),
                        "Value" | "value" => json!(["x", "y"][self.random.usize(..2)]),
                        name if member.required || self.random.bool() => {
                            let id = self.keyed(name).map(|table| self.some_id(table));
                            self.fitting(&member.shape, member.example.as_deref(), id, target)
                        }
                        _ => continue,
                    };
                    members.insert(member.name.clone(), value);
                }
                Value::Object(members)
            }
            Type::List => {
                let item = shape.items.as_deref().map(|item| self.fitting(item, None, text, target));
                item.into_iter().collect()
            }
            Type::Map => json!({}),
            Type::Boolean => json!(self.random.bool()),
            Type::Int32 | Type::Int64 => match parsed().filter(Value::is_i64) {
                Some(example) if self.random.bool() => example,
                _ => json!(shape.minimum.unwrap_or(1.0) as i64),
            },
            Type::Float | Type::Double => json!(shape.minimum.unwrap_or(1.0)),
            Type::Enum if !shape.values.is_empty() => {
                json!(shape.values[self.random.usize(..shape.values.len())].value)
            }
            _ => json!(
                text.or(example.map(str::to_owned)).unwrap_or_else(|| format!("text{}", self.random.u8(..9)))
            ),
        }
    }

    /// What resources name is there.
    fn check_references(&mut self, when: &str) {
        let model = self.world.model;
        let mut found = Vec::new();
        for (table, resource) in model.resources().iter().enumerate() {
            for need in resource.needs.iter().filter(|need| !HISTORY.contains(&(resource.table, need.member)))
            {
                for row in self.world.cloud.ids(table).iter().filter_map(|id| self.world.cloud.get(table, id))
                {
                    let named = at(&row.members, need.member);
                    let is_there = |id: &String| {
                        id.is_empty() || self.world.cloud.get(model.table(need.table), id).is_some()
                    };
                    if !named.iter().all(is_there) {
                        found.push(format!("{} names with {} what is gone", resource.table, need.member));
                    }
                }
            }
        }
        found.iter().for_each(|what| self.expect(false, what, || when.to_owned()));
    }

    /// Every operation that lists or shows the kind of resource agrees with what is there.
    fn check(&mut self, resource: &'static Resource, when: &str) {
        let now = self.now;
        self.world.model.settle(&mut self.world.cloud, now);
        for (operation, act) in &resource.acts {
            for service in resource.services {
                let Some(target) = self.target(service, operation) else { continue };
                match act {
                    Act::List { items } => self.check_list(resource, service, target, items, when),
                    Act::Get => self.check_one(resource, service, target, when),
                    _ => {}
                }
            }
        }
        self.check_tags(resource, when);
    }

    fn rows(&self, resource: &Resource) -> Vec<Row> {
        let table = self.world.model.table(resource.table);
        let rows = self.world.cloud.ids(table).iter().filter_map(|id| self.world.cloud.get(table, id));
        rows.cloned().collect()
    }

    fn check_list(
        &mut self,
        resource: &'static Resource,
        service: &str,
        target: &'static Target,
        items: &[&'static str],
        when: &str,
    ) {
        let name = target.operation.name;
        let mut base = Map::new();
        for member in target.spec.input.iter().filter(|member| member.required) {
            match member.name.as_str() {
                "RegionId" => drop(base.insert("RegionId".to_owned(), json!("cn-hangzhou"))),
                // It lists what belongs to something, or what is named.
                _ => return,
            }
        }
        let rows: Vec<Row> = self.rows(resource);
        let is_here = |row: &Row| {
            // Public images are in every region.
            !base.contains_key("RegionId") || ["", "cn-hangzhou"].contains(&row.text("RegionId"))
        };
        let here: Vec<&Row> = rows.iter().filter(|row| is_here(row)).collect();
        let expected: Vec<String> = here.iter().map(|row| row.id.clone()).collect();
        let path = target.operation.paging.filter(|_| items.is_empty()).map_or(items, |paging| paging.items);
        let has = |name: &str| target.operation.input.field(name).is_some();
        if expected.len() <= 40 {
            for (number, size) in [("PageNumber", "PageSize"), ("pageNum", "pageSize")] {
                if has(number) && has(size) {
                    let found = self.pages(resource, service, target, path, &base, [number, size]);
                    self.expect(
                        found == expected,
                        &format!("{name}: pages by number differ from what is there"),
                        || format!("{when}: expected {expected:?}, found {found:?}"),
                    );
                }
            }
            if has("NextToken") && has("MaxResults") {
                let found = self.tokens(resource, service, target, path, &base);
                self.expect(
                    found == expected,
                    &format!("{name}: pages by token differ from what is there"),
                    || format!("{when}: expected {expected:?}, found {found:?}"),
                );
            }
        }
        if here.is_empty() {
            return;
        }
        let row = here[self.random.usize(..here.len())];
        for member in &target.spec.input {
            let kept = resource.member(&member.name);
            let is_filter = !resource.ignored.contains(&member.name.as_str())
                && !resource.filters.iter().any(|(filter, _)| *filter == member.name)
                && !LEFT_OUT.contains(&member.name.as_str())
                && !paging::is_input(&member.name);
            let is_key = kept == resource.key || kept.strip_suffix('s') == Some(resource.key);
            let value = if is_key { Some(row.id.clone()) } else { at(&row.members, kept).into_iter().next() };
            let Some(value) = value.filter(|value| is_filter && !value.is_empty()) else { continue };
            let given = match member.shape.r#type {
                Some(Type::List) => json!([value]),
                Some(Type::Boolean) => json!(value == "true"),
                Some(Type::Int32 | Type::Int64) => value.parse::<i64>().map_or(Value::Null, Value::from),
                _ => json!(value),
            };
            let mut input = base.clone();
            input.insert(member.name.clone(), given);
            let input = Value::Object(input);
            let found = self.call(service, name, &input);
            let listed = found.as_ref().map(|output| ids(output, path, resource, target)).unwrap_or_default();
            let fits = if is_key {
                listed == [row.id.clone()]
            } else {
                listed.contains(&row.id) || listed.len() >= 10
            };
            self.expect(fits, &format!("{name}: the filter {} does not find what fits", member.name), || {
                format!("{when}: {input} is to find {}, found {listed:?}, {:?}", row.id, found.err())
            });
        }
    }

    fn pages(
        &mut self,
        resource: &'static Resource,
        service: &str,
        target: &'static Target,
        path: &[&'static str],
        base: &Map<String, Value>,
        [number, size]: [&str; 2],
    ) -> Vec<String> {
        let mut found = Vec::new();
        for page in 1..=9 {
            let mut input = base.clone();
            input.insert(number.to_owned(), json!(page));
            input.insert(size.to_owned(), json!(10));
            let output = self.call(service, target.operation.name, &Value::Object(input)).unwrap_or_default();
            let ids = ids(&output, path, resource, target);
            let is_last = ids.len() < 10;
            found.extend(ids);
            if is_last {
                break;
            }
        }
        found
    }

    fn tokens(
        &mut self,
        resource: &'static Resource,
        service: &str,
        target: &'static Target,
        path: &[&'static str],
        base: &Map<String, Value>,
    ) -> Vec<String> {
        let (mut found, mut token) = (Vec::new(), String::new());
        for _ in 0..20 {
            let mut input = base.clone();
            input.insert("NextToken".to_owned(), json!(token));
            input.insert("MaxResults".to_owned(), json!(10));
            let output = self.call(service, target.operation.name, &Value::Object(input)).unwrap_or_default();
            found.extend(ids(&output, path, resource, target));
            token = output["NextToken"].as_str().unwrap_or_default().to_owned();
            if token.is_empty() {
                break;
            }
        }
        found
    }

    /// What shows one of them shows the one that is named, and says which state it is in.
    fn check_one(&mut self, resource: &'static Resource, service: &str, target: &'static Target, when: &str) {
        let rows = self.rows(resource);
        let Some(row) = rows.get(self.random.usize(..rows.len().max(1))) else { return };
        let key = target.spec.input.iter().find(|member| {
            let kept = resource.member(&member.name);
            kept == resource.key || kept.strip_suffix('s') == Some(resource.key)
        });
        let Some(key) = key else { return };
        let mut input = Map::new();
        for member in target.spec.input.iter().filter(|member| member.required && member.name != key.name) {
            let own = at(&row.members, resource.member(&member.name)).into_iter().next();
            let Some(own) = own else { return };
            input.insert(member.name.clone(), json!(own));
        }
        input.insert(key.name.clone(), json!(row.id));
        let name = target.operation.name;
        let input = Value::Object(input);
        let output = self.call(service, name, &input);
        let shown = output.as_ref().ok().map(|output| output.get(resource.key).and_then(Value::as_str));
        let fits = shown.is_some_and(|id| id.is_none_or(|id| id == row.id));
        self.expect(fits, &format!("{name} does not show what is there"), || {
            format!("{when}: {input}: {:?}", output.as_ref().err())
        });
        let state =
            output.as_ref().ok().and_then(|output| output.get(resource.status)).and_then(Value::as_str);
        let fits = resource.status.is_empty() || state.is_none_or(|state| state == row.text(resource.status));
        self.expect(fits, &format!("{name} shows another state"), || format!("{when}: {input}"));
    }

    /// What lists tags says the same as the resource itself.
    fn check_tags(&mut self, resource: &'static Resource, when: &str) {
        let rows = self.rows(resource);
        let Some(row) = rows.get(self.random.usize(..rows.len().max(1))) else { return };
        let Some(service) = resource.services.iter().find(|service| {
            !resource.tag_type.is_empty() && self.world.model.act(service, "ListTagResources").is_some()
        }) else {
            return;
        };
        let service = *service;
        let is_cs = service.ends_with("cs");
        let input = match is_cs {
            true => {
                json!({ "region_id": "cn-hangzhou", "resource_type": resource.tag_type, "resource_ids": [row.id] })
            }
            false => {
                json!({ "RegionId": "cn-hangzhou", "ResourceType": resource.tag_type, "ResourceId": [row.id], "MaxResults": 50 })
            }
        };
        let output = self.call(service, "ListTagResources", &input);
        let list = ["/TagResources/TagResource", "/tag_resources/tag_resource", "/TagResources"];
        let found = output
            .as_ref()
            .ok()
            .and_then(|output| list.iter().find_map(|path| output.pointer(path)?.as_array()));
        let pair = |tag: &Value| {
            let part = |names: [&str; 2]| {
                names.iter().find_map(|name| tag.get(name)?.as_str()).unwrap_or_default().to_owned()
            };
            (part(["TagKey", "tag_key"]), part(["TagValue", "tag_value"]))
        };
        let found: BTreeSet<(String, String)> = found.into_iter().flatten().map(pair).collect();
        let expected: BTreeSet<(String, String)> = row.tags().into_iter().collect();
        self.expect(found == expected, &format!("ListTagResources differs for {}", resource.table), || {
            format!("{when}: {input}: expected {expected:?}, found {found:?} {:?}", output.err())
        });
    }
}

/// The ids in a list of a response.
fn ids(output: &Value, path: &[&'static str], resource: &Resource, target: &Target) -> Vec<String> {
    // What is around everything has been taken off.
    let path = path.strip_prefix(&["response"]).unwrap_or(path);
    let mut output = output.clone();
    let schema = match target.operation.output.field("response") {
        Some((_, field)) => field.shape.schema().unwrap_or(target.operation.output),
        None => target.operation.output,
    };
    let items = match path.is_empty() {
        true => output.as_array_mut(),
        false => paging::items_mut(schema, path, &mut output),
    };
    let items = items.map(std::mem::take).unwrap_or_default();
    items.iter().filter_map(|item| item.get(resource.key)?.as_str().map(str::to_owned)).collect()
}
