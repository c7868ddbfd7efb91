//! Every operation that lists, with each of its filters: what the model says to be a filter finds what fits and nothing
//! else, alone and with another, and an input that is none is named in `filters/unused.json` with the reason.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use cloudspec_spec::language::{Member, Shape, Type};
use cloudspec_wire::{Repeat, Schema, Value};
use serde::Deserialize;
use serde_json::{Map, json};

use crate::call::Call;
use crate::catalogue::{Catalogue, Target};
use crate::cloud::resource::{Act, Resource, Source, Work};
use crate::cloud::row::{Members, Row, TAGS};
use crate::cloud::select::{NO_FILTERS, at};
use crate::cloud::work::tags_of;
use crate::gateway::Gateway;
use crate::gateway::alibaba::Alibaba;
use crate::gateway::zenlayer::Zenlayer;
use crate::input::Input;
use crate::pace::Pace;
use crate::paging;
use crate::refusal::Refusal;
use crate::rules::Rules;
use crate::seed::Seed;
use crate::world::World;

const NOW: u64 = 1_800_000_000_000;
const REGION: &str = "cn-hangzhou";

/// The values that a row has for a filter.
type Values = Box<dyn Fn(&Work<'_>, &Row) -> Vec<String>>;

/// How many resources of a kind are planted besides those of the seed.
const PLANTED: usize = 3;

/// How many are on a page.
const PAGE: usize = 10;

/// Inputs of every operation: who calls, in which language, and whether it is tried only.
const GENERAL: [&str; 9] = [
    "DryRun",
    "ClientToken",
    "OwnerId",
    "OwnerAccount",
    "ResourceOwnerId",
    "ResourceOwnerAccount",
    "AcceptLanguage",
    "RegionId",
    "region_id",
];

/// At least this many operations, filters and calls are tried. The numbers only grow.
const LEAST: [usize; 3] = [83, 519, 1950];

/// Inputs that are no filters, and why.
#[derive(Deserialize)]
struct Unused {
    reason: String,
    /// `service operation input`.
    inputs: BTreeSet<String>,
}

/// An operation that lists a kind of resource.
struct Listing {
    resource: &'static Resource,
    service: &'static str,
    target: &'static Target,
    items: &'static [&'static str],
}

/// A filter: the input, and the values by which it finds each resource.
struct Filter {
    member: &'static Member,
    values: BTreeMap<String, Vec<String>>,
    bound: Option<Bound>,
    is_tag: bool,
}

#[derive(Clone, Copy, PartialEq)]
enum Bound {
    Least,
    Most,
}

struct Trial {
    world: World,
    failures: BTreeSet<String>,
    calls: usize,
    filters: usize,
}

#[test]
fn every_filter_that_the_model_has_finds_what_fits_and_every_other_input_has_a_reason() {
    let catalogue: &'static Catalogue = Box::leak(Box::new(Catalogue::built_in().unwrap()));
    let unused: Vec<Unused> = serde_json::from_str(include_str!("filters/unused.json")).unwrap();
    let mut unused: BTreeSet<String> = unused
        .into_iter()
        .inspect(|unused| assert!(!unused.reason.is_empty()))
        .flat_map(|unused| unused.inputs)
        .collect();
    let mut trial = Trial { world: World::new(), failures: BTreeSet::new(), calls: 0, filters: 0 };
    trial.world.plant(serde_json::from_str(include_str!("walk/seed.json")).unwrap(), NOW).unwrap();
    trial.world.plant(serde_json::from_str(include_str!("filters/seed.json")).unwrap(), NOW).unwrap();
    let start = trial.world.snapshot();
    let (mut count, mut without) = (0, Vec::new());
    for listing in listings(catalogue, &trial.world) {
        count += 1;
        trial.world.restore(&start).unwrap();
        trial.plant(catalogue, &listing);
        let mut filters = Vec::new();
        for member in listing.inputs() {
            let told = format!("{} {} {}", listing.service, listing.target.operation.name, member.name);
            match trial.filter(catalogue, &listing, member) {
                Some(filter) if !unused.contains(&told) => filters.push(filter),
                _ if unused.remove(&told) => {}
                _ => without.push(told),
            }
        }
        trial.try_all(&listing, &filters);
    }
    println!("{count} operations that list, {} filters, {} calls", trial.filters, trial.calls);
    let mut failures = trial.failures;
    failures.extend(without.into_iter().map(|told| format!("{told}: neither a filter nor in unused.json")));
    failures.extend(unused.into_iter().map(|told| format!("{told}: in unused.json, but no such input")));
    assert!(
        failures.is_empty(),
        "{}:\n{}",
        failures.len(),
        failures.into_iter().collect::<Vec<_>>().join("\n")
    );
    for (done, least) in [count, trial.filters, trial.calls].into_iter().zip(LEAST) {
        assert!(done >= least, "only {done} of {least}");
    }
}

/// All modelled operations that list.
fn listings(catalogue: &'static Catalogue, world: &World) -> Vec<Listing> {
    let mut found = Vec::new();
    for resource in world.model.resources() {
        for (operation, act) in &resource.acts {
            let Act::List { items } = act else { continue };
            for service in resource.services {
                let is_it = |target: &&Target| {
                    &*target.service_name == *service && target.operation.revision.is_none()
                };
                let target = catalogue.named(operation).find(is_it);
                found.extend(target.map(|target| Listing { resource, service, target, items }));
            }
        }
    }
    found
}

impl fmt::Display for Listing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.service, self.target.operation.name)
    }
}

impl Listing {
    /// The inputs that are to be filters.
    fn inputs(&self) -> impl Iterator<Item = &'static Member> {
        let inputs = self.target.spec.input.iter();
        inputs.filter(|member| {
            !GENERAL.contains(&member.name.as_str())
                && !paging::is_input(&member.name)
                && !member.name.starts_with("Filter")
        })
    }

    fn is_key(&self, name: &str) -> bool {
        let member = self.resource.member(name);
        member == self.resource.key || member.strip_suffix('s') == Some(self.resource.key)
    }

    fn source(&self, name: &str) -> Option<Source> {
        self.resource.filters.iter().find(|(input, _)| *input == name).map(|(_, source)| *source)
    }

    /// The path of the member that a filter compares.
    fn path(&self, name: &'static str) -> Option<&'static str> {
        match self.source(name) {
            Some(
                Source::Member(path)
                | Source::Since(path)
                | Source::Until(path)
                | Source::Least(path)
                | Source::Most(path),
            ) => Some(path),
            // What is worked out from the member of the same name, where there is one.
            Some(Source::Values(_)) => self.item()?.field(name).map(|_| name),
            None => {
                Some(["Minimum", "Maximum"].iter().find_map(|bound| name.strip_prefix(bound)).unwrap_or(name))
                    .map(|name| self.resource.member(name))
            }
        }
    }

    fn bound(&self, name: &str) -> Option<Bound> {
        match self.source(name) {
            Some(Source::Since(_) | Source::Least(_)) => Some(Bound::Least),
            Some(Source::Until(_) | Source::Most(_)) => Some(Bound::Most),
            _ if name.starts_with("Minimum") => Some(Bound::Least),
            _ if name.starts_with("Maximum") => Some(Bound::Most),
            _ => None,
        }
    }

    fn call<'c>(&self, input: &'c Value, rules: &'c Rules) -> Call<'c> {
        let gateway: &dyn Gateway = if self.service.starts_with("zenlayer") { &Zenlayer } else { &Alibaba };
        Call {
            gateway,
            target: self.target,
            caller: "",
            input: Input(input),
            now: NOW,
            pace: Pace::default(),
            rules,
        }
    }

    /// Whether items show the id of a resource; where they do not, how many there are is all that can be compared.
    fn shows_ids(&self) -> bool {
        let key = self.resource.key;
        let is_shown = |item: &'static Schema| {
            let in_record = |name: &&str| {
                paging::schema_at(item, &[*name]).is_some_and(|record| record.field(key).is_some())
            };
            item.field(key).is_some() || self.resource.nested.iter().any(in_record)
        };
        self.item().is_some_and(is_shown)
    }

    /// The ids on a page of a response.
    fn ids(&self, page: usize, output: &Value) -> Vec<String> {
        let mut output = output.clone();
        let operation = self.target.operation;
        let path =
            operation.paging.filter(|_| self.items.is_empty()).map_or(self.items, |paging| paging.items);
        // What is around everything has been taken off.
        let (path, schema) = match (path.strip_prefix(&["response"]), operation.output.field("response")) {
            (Some(path), Some((_, field))) => (path, field.shape.schema().unwrap_or(operation.output)),
            _ => (path, operation.output),
        };
        let items = if path.is_empty() {
            output.as_array_mut()
        } else {
            paging::items_mut(schema, path, &mut output)
        };
        let items = items.map(std::mem::take).unwrap_or_default();
        let key = self.resource.key;
        let shows_ids = self.shows_ids();
        let id = |(index, item): (usize, &Value)| {
            if !shows_ids {
                return Some(format!("{index} on page {page}"));
            }
            let mut nested = self.resource.nested.iter().filter_map(|name| item.get(name)?.get(key));
            item.get(key).or_else(|| nested.next())?.as_str().map(str::to_owned)
        };
        items.iter().enumerate().filter_map(id).collect()
    }

    fn item(&self) -> Option<&'static Schema> {
        let operation = self.target.operation;
        let items =
            operation.paging.filter(|_| self.items.is_empty()).map_or(self.items, |paging| paging.items);
        match items.is_empty() {
            true => operation.output.fields.first().and_then(|field| field.shape.schema()),
            false => paging::schema_at(operation.output, items),
        }
    }

    /// Whether resources have such a member at all: responses show it, or another operation makes or sets it.
    fn has(&self, catalogue: &Catalogue, path: &str) -> bool {
        let name = path.split('.').next().unwrap_or_default();
        let resource = self.resource;
        let is_own = [resource.status, resource.created, resource.region].contains(&name)
            || resource.defaults.get(name).is_some()
            || resource.indexed.contains(&name)
            || resource.renames.iter().any(|(_, member)| *member == name)
            || resource
                .filters
                .iter()
                .any(|(_, source)| matches!(source, Source::Member(own) if *own == path))
            || resource.needs.iter().any(|need| need.member == name || need.inherits.contains(&name));
        let is_shown = self.item().is_some_and(|item| item.field(name).is_some());
        let is_set = || {
            let writes = resource.acts.iter().filter(|(_, act)| {
                matches!(act, Act::Create { .. } | Act::Set | Act::Change(_) | Act::Custom(_))
            });
            let mut inputs = writes.flat_map(|(operation, _)| catalogue.named(operation)).filter(|target| {
                resource.services.contains(&&*target.service_name)
                    && !target.spec.name.starts_with("Describe")
            });
            inputs.any(|target| target.spec.input.iter().any(|member| resource.member(&member.name) == name))
        };
        is_own || is_shown || is_set()
    }
}

impl Trial {
    /// Plants resources that differ in all that filters compare, and are alike in what the operation requires.
    fn plant(&mut self, catalogue: &Catalogue, listing: &Listing) {
        for number in 0..PLANTED {
            let mut members = Members::new();
            members.insert(listing.resource.key.to_owned(), json!(format!("planted-{number}")));
            if listing.resource.region == "RegionId" {
                members.insert("RegionId".to_owned(), json!(REGION));
            }
            let tags = json!([{ "Key": format!("key-{number}"), "Value": format!("value-{number}") },
                { "Key": "all", "Value": format!("{number}") }]);
            members.insert(TAGS.to_owned(), tags);
            for member in listing.inputs().filter(|member| !listing.is_key(&member.name)) {
                let path = listing.path(&member.name).filter(|path| listing.has(catalogue, path));
                let is_tag = tags_of(&member.name, &json!([])).is_some() || is_tag_keys(&member.name);
                let Some(path) = path.filter(|_| !is_tag) else { continue };
                let number = if member.required { 0 } else { number };
                let value = planted(&listing.target.shapes, &member.shape, &member.name, number);
                let (name, rest) =
                    path.split_once('.').map_or((path, None), |(name, rest)| (name, Some(rest)));
                let value = rest
                    .into_iter()
                    .flat_map(|rest| rest.rsplit('.'))
                    .fold(value, |value, name| json!({ name: value }));
                let field = listing.item().and_then(|item| item.field(name));
                let is_list = field.is_some_and(|(_, field)| matches!(field.repeat, Repeat::List { .. }));
                members.entry(name).or_insert(if is_list { json!([value]) } else { value });
            }
            let seed = Seed::new().resource(listing.resource.table, Value::Object(members));
            self.world.plant(seed, NOW).unwrap();
        }
    }

    /// The filter that an input is; `None` when it is none.
    fn filter(
        &mut self,
        catalogue: &Catalogue,
        listing: &Listing,
        member: &'static Member,
    ) -> Option<Filter> {
        let (resource, name) = (listing.resource, member.name.as_str());
        if resource.ignored.contains(&name) || NO_FILTERS.contains(&name) {
            return None;
        }
        let is_tag = tags_of(name, &json!([])).is_some();
        let values: Values = if listing.is_key(name) {
            Box::new(|_, row| vec![row.id.clone()])
        } else if is_tag {
            Box::new(|_, row| row.tags().into_iter().map(|(key, value)| format!("{key}={value}")).collect())
        } else if is_tag_keys(name) {
            Box::new(|_, row| row.tags().into_iter().map(|(key, _)| key).collect())
        } else if let Some(Source::Values(work_out)) = listing.source(name) {
            Box::new(work_out)
        } else {
            let path = listing.path(name).filter(|path| listing.has(catalogue, path))?;
            Box::new(move |_, row| {
                let values = at(&row.members, path);
                // What a resource does not have is none, or false.
                if values.is_empty() { vec!["false".to_owned(), "0".to_owned()] } else { values }
            })
        };
        let table = self.world.model.table(resource.table);
        let ids: Vec<String> = self.world.cloud.ids(table).to_vec();
        let input = json!({});
        let rules = Rules::default();
        let call = listing.call(&input, &rules);
        let work = Work { call: &call, model: self.world.model, cloud: &mut self.world.cloud };
        let rows = ids.iter().filter_map(|id| work.cloud.get(table, id));
        let values = rows.map(|row| (row.id.clone(), values(&work, row))).collect();
        Some(Filter { member, values, bound: listing.bound(name), is_tag })
    }

    /// Tries every filter alone, with a value that nothing has, with two values, and with the next filter.
    fn try_all(&mut self, listing: &Listing, filters: &[Filter]) {
        let mut base = Map::new();
        for member in listing.target.spec.input.iter().filter(|member| member.required) {
            let filter = filters.iter().find(|filter| filter.member.name == member.name);
            if listing.is_key(&member.name) {
                let ids: Vec<String> = (0..PLANTED).map(|number| format!("planted-{number}")).collect();
                let ids: Vec<&str> = ids.iter().map(String::as_str).collect();
                base.insert(member.name.clone(), given(listing, member, &ids));
                continue;
            }
            let value = filter.and_then(|filter| filter.values.get("planted-0")?.first());
            let value = match (member.name.as_str(), value) {
                ("RegionId" | "region_id", _) => json!(REGION),
                (_, Some(value)) => given(listing, member, &[value]),
                _ => planted(&listing.target.shapes, &member.shape, &member.name, 0),
            };
            base.insert(member.name.clone(), value);
        }
        let mut all = self.found(listing, &base);
        if !listing.shows_ids() {
            let ids = self.world.cloud.ids(self.world.model.table(listing.resource.table));
            let count = std::mem::replace(&mut all, ids.iter().cloned().collect()).len();
            let told = format!("{listing}: lists {count} of {all:?}");
            self.expect(count == all.len(), || told);
        }
        if all.is_empty() {
            let shown = self.call(listing, &Value::Object(base.clone()));
            self.expect(false, || {
                format!("{listing} {}: lists nothing: {shown:?}", Value::Object(base.clone()))
            });
        }
        for number in 0..PLANTED {
            let id = format!("planted-{number}");
            self.expect(all.contains(&id), || format!("{listing} {base:?}: does not list {id}"));
        }
        for (index, filter) in filters.iter().enumerate() {
            self.filters += 1;
            let with = |values: &[&str]| {
                let mut input = base.clone();
                input.insert(filter.member.name.clone(), filter.given(listing, values));
                input
            };
            let Some(value) = filter.distinct(0) else {
                self.expect(false, || format!("{listing} {}: no resource has a value", filter.member.name));
                continue;
            };
            let fitting = filter.fitting(&all, &[value]);
            self.expect(!fitting.is_empty(), || {
                format!("{listing} {} {value}: fits nothing", filter.member.name)
            });
            self.finds(listing, &with(&[value]), &fitting);
            if let Some(none) = filter.none() {
                self.finds(listing, &with(&[&none]), &BTreeSet::new());
            }
            let is_list = filter.member.shape.r#type == Some(Type::List);
            let second = filter.distinct(1).filter(|_| {
                is_list && filter.bound.is_none() && !filter.is_tag && !is_tag_keys(&filter.member.name)
            });
            if let Some(second) = second {
                self.finds(listing, &with(&[value, second]), &filter.fitting(&all, &[value, second]));
            }
            let Some(other) = filters.get(index + 1) else { continue };
            for number in [0, 1] {
                let Some(second) = other.distinct(number) else { continue };
                let mut input = with(&[value]);
                input.insert(other.member.name.clone(), other.given(listing, &[second]));
                let both = other.fitting(&fitting, &[second]);
                self.finds(listing, &input, &both);
            }
        }
    }

    fn finds(&mut self, listing: &Listing, input: &Map<String, Value>, expected: &BTreeSet<String>) {
        let found = self.found(listing, input);
        let fits = found == *expected || !listing.shows_ids() && found.len() == expected.len();
        self.expect(fits, || {
            let input = Value::Object(input.clone());
            format!("{listing} {input}: expected {expected:?}, found {found:?}")
        });
    }

    /// The ids of all pages, each once; the total is their number.
    fn found(&mut self, listing: &Listing, input: &Map<String, Value>) -> BTreeSet<String> {
        let has = |name: &str| listing.target.operation.input.field(name).is_some();
        let numbers = [("PageNumber", "PageSize"), ("pageNum", "pageSize"), ("page_number", "page_size")];
        let numbers = numbers.into_iter().find(|(number, size)| has(number) && has(size));
        let (mut found, mut count, mut token) = (BTreeSet::new(), 0, Value::Null);
        for page in 1.. {
            let mut input = input.clone();
            match numbers {
                Some((number, size)) => {
                    input.extend([(number.to_owned(), json!(page)), (size.to_owned(), json!(PAGE))])
                }
                None if has("NextToken") => input.extend([("NextToken".to_owned(), token)]),
                None => {}
            }
            let input = Value::Object(input);
            let (items, output) = match self.call(listing, &input) {
                Ok(output) => (listing.ids(page, &output), output),
                Err(refusal) => {
                    // An id that is not there may be refused.
                    self.expect(
                        refusal.code.contains("NotFound") || refusal.code.contains("NotExist"),
                        || format!("{listing} {input}: {}", refusal.code),
                    );
                    return found;
                }
            };
            count += items.len();
            let is_last = items.len() < PAGE;
            found.extend(items);
            token = output["NextToken"].clone();
            let is_last = match numbers {
                Some(_) => is_last,
                None => token.as_str().is_none_or(str::is_empty),
            };
            if is_last || page == 99 {
                let totals = ["/TotalCount", "/totalCount", "/total_count", "/page_info/total_count"];
                let total = totals.iter().find_map(|path| output.pointer(path));
                let total = total.map(|total| total.to_string().trim_matches('"').to_owned());
                self.expect(total.as_ref().is_none_or(|total| *total == count.to_string()), || {
                    format!("{listing} {input}: the total is {total:?}, pages have {count}")
                });
                self.expect(found.len() == count, || {
                    format!("{listing} {input}: pages have something twice")
                });
                break;
            }
        }
        found
    }

    fn call(&mut self, listing: &Listing, input: &Value) -> Result<Value, Refusal> {
        self.calls += 1;
        let rules = Rules::default();
        let call = listing.call(input, &rules);
        let output = self.world.carry_out(&call, None, |world| world.perform(&call).unwrap());
        Ok(output?.unwrapped("response").into_value())
    }

    fn expect(&mut self, holds: bool, what: impl FnOnce() -> String) {
        if !holds {
            self.failures.insert(what());
        }
    }
}

impl Filter {
    /// Values that resources have which were planted, one of each.
    fn distinct(&self, number: usize) -> Option<&str> {
        let own = self.values.get(&format!("planted-{number}")).into_iter().flatten();
        let all = own.chain(self.values.values().flatten());
        all.map(String::as_str).find(|value| !value.is_empty())
    }

    /// A value of the type of the input that no resource has.
    fn none(&self) -> Option<String> {
        let has = |value: &str| self.values.values().flatten().any(|own| own == value);
        let shape = match self.member.shape.r#type {
            Some(Type::List) => self.member.shape.items.as_deref()?,
            _ => &self.member.shape,
        };
        let is_time = self.values.values().flatten().any(|value| value.contains("T00:"));
        match (self.bound, shape.r#type?) {
            (Some(Bound::Least), _) if is_time => Some("2199-01-01T00:00Z".to_owned()),
            (Some(Bound::Most), _) if is_time => Some("1999-01-01T00:00Z".to_owned()),
            (Some(Bound::Least), _) => Some("987654321".to_owned()),
            (Some(Bound::Most), _) => Some("-1".to_owned()),
            (None, Type::Boolean) => {
                ["true", "false"].into_iter().find(|value| !has(value)).map(str::to_owned)
            }
            (None, Type::Enum) => {
                shape.values.iter().map(|value| value.value.clone()).find(|value| !has(value))
            }
            (None, Type::Int32 | Type::Int64) => Some("987654".to_owned()),
            _ => Some("nobody=nothing".to_owned()),
        }
    }

    /// Those of `among` that have one of the values.
    fn fitting(&self, among: &BTreeSet<String>, wanted: &[&str]) -> BTreeSet<String> {
        let fits = |own: &str, wanted: &str| match self.bound {
            None => own == wanted,
            Some(bound) => {
                let order = match (own.parse::<f64>(), wanted.parse::<f64>()) {
                    (Ok(own), Ok(wanted)) => own.total_cmp(&wanted),
                    _ => own.get(..16).cmp(&wanted.get(..16)),
                };
                order.is_eq() || order.is_gt() == (bound == Bound::Least)
            }
        };
        let has = |id: &&String| {
            let own = self.values.get(*id).into_iter().flatten();
            own.into_iter().any(|own| wanted.iter().any(|wanted| fits(own, wanted)))
        };
        among.iter().filter(has).cloned().collect()
    }

    fn given(&self, listing: &Listing, values: &[&str]) -> Value {
        if !self.is_tag {
            return given(listing, self.member, values);
        }
        let is_lower = self.member.name.starts_with('t');
        let names = if is_lower { ["key", "value"] } else { ["Key", "Value"] };
        let pair = |text: &&str| {
            let (key, value) = text.split_once('=').unwrap_or((text, ""));
            json!({ names[0]: key, names[1]: value })
        };
        values.iter().map(pair).collect()
    }
}

fn is_tag_keys(name: &str) -> bool {
    matches!(name, "tagKeys" | "TagKeys")
}

/// Values in the type of the input that takes them.
fn given(listing: &Listing, member: &Member, values: &[&str]) -> Value {
    let shape = named(&listing.target.shapes, &member.shape);
    match shape.r#type {
        Some(Type::List) => match shape.items.as_deref() {
            Some(item) => {
                values.iter().map(|value| scalar(named(&listing.target.shapes, item), value)).collect()
            }
            None => json!(values),
        },
        _ => values.first().map_or(Value::Null, |value| scalar(shape, value)),
    }
}

fn scalar(shape: &Shape, value: &str) -> Value {
    match shape.r#type {
        Some(Type::Boolean) => json!(value == "true"),
        Some(Type::Int32 | Type::Int64) => value.parse::<i64>().map_or(Value::Null, Value::from),
        Some(Type::Float | Type::Double) => value.parse::<f64>().map_or(Value::Null, Value::from),
        _ => json!(value),
    }
}

fn named<'s>(shapes: &'s BTreeMap<String, Shape>, shape: &'s Shape) -> &'s Shape {
    shape.shape.as_ref().and_then(|name| shapes.get(name)).unwrap_or(shape)
}

/// What the resource with this number has for an input.
fn planted(shapes: &BTreeMap<String, Shape>, shape: &Shape, name: &str, number: usize) -> Value {
    let shape = named(shapes, shape);
    match shape.r#type.unwrap_or(Type::Any) {
        Type::List => shape.items.as_deref().map_or(Value::Null, |item| planted(shapes, item, name, number)),
        Type::Boolean => json!(number == 0),
        Type::Int32 | Type::Int64 => json!(shape.minimum.unwrap_or(1.0) as i64 + number as i64),
        Type::Float | Type::Double => json!(shape.minimum.unwrap_or(1.0) + number as f64),
        Type::Enum if !shape.values.is_empty() => json!(shape.values[number % shape.values.len()].value),
        _ if name.ends_with("Time") => json!(format!("2026-0{}-01T00:00Z", number + 1)),
        _ => json!(format!("{name}-{number}")),
    }
}
