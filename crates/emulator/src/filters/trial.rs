//! Trying the filters of an operation on resources that differ in all of them.

use std::collections::BTreeSet;

use cloudspec_spec::language::Member;
use cloudspec_wire::{Repeat, Value};
use serde_json::{Map, json};

use super::filter::{Filter, is_tag_keys};
use super::listing::{Listing, NOW};
use super::values::{given, planted};
use crate::catalogue::Catalogue;
use crate::cloud::row::{Members, TAGS};
use crate::cloud::work::tags_of;
use crate::refusal::Refusal;
use crate::rules::Rules;
use crate::seed::Seed;
use crate::world::World;

const REGION: &str = "cn-hangzhou";

/// How many resources of a kind are planted besides those of the seed.
const PLANTED: usize = 3;

/// How many are on a page.
const PAGE: usize = 10;

/// The world in which filters are tried, and what came of it.
pub(super) struct Trial {
    pub(super) world: World,
    pub(super) failures: BTreeSet<String>,
    pub(super) calls: usize,
    pub(super) filters: usize,
}

/// The ids of what an operation lists without filters, and of all that it can list.
struct There {
    by_default: BTreeSet<String>,
    all: BTreeSet<String>,
}

impl There {
    /// Those among which filters find: all, where one of them replaces a default.
    fn among(&self, filters: &[&Filter]) -> &BTreeSet<String> {
        let replaces = filters.iter().any(|filter| filter.member.default.is_some());
        if replaces { &self.all } else { &self.by_default }
    }
}

impl Trial {
    /// Plants resources that differ in all that filters compare, and are alike in what the operation requires.
    pub(super) fn plant(&mut self, catalogue: &Catalogue, listing: &Listing) {
        for (number, id) in planted_ids().enumerate() {
            let mut members = Members::new();
            members.insert(listing.resource.key.to_owned(), json!(id));
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
                // The last one is not what the filter finds when it is left out.
                let default = member.default.as_deref().filter(|_| number < PLANTED - 1);
                let value = match default {
                    Some(default) => given(&listing.target.shapes, member, &[default]),
                    None => planted(&listing.target.shapes, &member.shape, &member.name, number),
                };
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

    /// Tries every filter of the operation, and lists everything once without any.
    pub(super) fn try_all(&mut self, listing: &Listing, filters: &[Filter]) {
        let base = required(listing, filters);
        let there = self.list_all(listing, &base, filters);
        for (index, filter) in filters.iter().enumerate() {
            self.filters += 1;
            self.try_filter(listing, &base, &there, filter, filters.get(index + 1));
        }
        self.try_pages(listing, &base, filters);
    }

    /// Lists without filters, and once for every value of those that have a default.
    fn list_all(&mut self, listing: &Listing, base: &Map<String, Value>, filters: &[Filter]) -> There {
        let mut all = self.found(listing, base);
        if !listing.shows_ids() {
            let ids = self.world.cloud.ids(self.world.model.table(listing.resource.table));
            let count = std::mem::replace(&mut all, ids.iter().cloned().collect()).len();
            let told = format!("{listing}: lists {count} of {all:?}");
            self.expect(count == all.len(), || told);
        }
        if all.is_empty() {
            let shown = self.call(listing, &Value::Object(base.clone()));
            self.expect(false, || format!("{listing} {base:?}: lists nothing: {shown:?}"));
        }
        let mut there = There { by_default: all.clone(), all };
        for filter in filters.iter().filter(|filter| filter.member.default.is_some()) {
            for value in filter.values.values().flatten() {
                let mut input = base.clone();
                input.insert(filter.member.name.clone(), filter.given(listing, &[value]));
                there.all.extend(self.found(listing, &input));
            }
        }
        for id in planted_ids() {
            self.expect(there.all.contains(&id), || format!("{listing} {base:?}: does not list {id}"));
        }
        there
    }

    /// Tries a filter alone, with a value that nothing has, with two values, and with another filter.
    fn try_filter(
        &mut self,
        listing: &Listing,
        base: &Map<String, Value>,
        there: &There,
        filter: &Filter,
        other: Option<&Filter>,
    ) {
        let name = &filter.member.name;
        let with = |values: &[&str]| {
            let mut input = base.clone();
            input.insert(name.clone(), filter.given(listing, values));
            input
        };
        let Some(value) = filter.distinct(0) else {
            return self.expect(false, || format!("{listing} {name}: no resource has a value"));
        };
        let among = there.among(&[filter]);
        let fitting = filter.fitting(among, &[value]);
        self.expect(!fitting.is_empty(), || format!("{listing} {name} {value}: fits nothing"));
        self.finds(listing, &with(&[value]), &fitting);
        if let Some(none) = filter.none() {
            self.finds(listing, &with(&[&none]), &BTreeSet::new());
        }
        if let Some(second) = filter.distinct(1).filter(|_| filter.takes_several()) {
            self.finds(listing, &with(&[value, second]), &filter.fitting(among, &[value, second]));
        }
        let Some(other) = other else { return };
        for second in [0, 1].into_iter().filter_map(|number| other.distinct(number)) {
            let mut input = with(&[value]);
            input.insert(other.member.name.clone(), other.given(listing, &[second]));
            let fitting = filter.fitting(there.among(&[filter, other]), &[value]);
            self.finds(listing, &input, &other.fitting(&fitting, &[second]));
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

    pub(super) fn call(&mut self, listing: &Listing, input: &Value) -> Result<Value, Refusal> {
        self.calls += 1;
        let rules = Rules::default();
        let call = listing.call(input, &rules);
        let output = self.world.carry_out(&call, None, |world| world.perform(&call).unwrap());
        Ok(output?.unwrapped("response").into_value())
    }

    pub(super) fn expect(&mut self, holds: bool, what: impl FnOnce() -> String) {
        if !holds {
            self.failures.insert(what());
        }
    }
}

/// The ids of the resources that are planted.
fn planted_ids() -> impl Iterator<Item = String> {
    (0..PLANTED).map(|number| format!("planted-{number}"))
}

/// What the operation requires.
fn required(listing: &Listing, filters: &[Filter]) -> Map<String, Value> {
    let shapes = &listing.target.shapes;
    let value = |member: &Member| {
        if listing.is_key(&member.name) {
            let ids: Vec<String> = planted_ids().collect();
            return given(shapes, member, &ids.iter().map(String::as_str).collect::<Vec<_>>());
        }
        let filter = filters.iter().find(|filter| filter.member.name == member.name);
        let value = filter.and_then(|filter| filter.values.get("planted-0")?.first());
        match (member.name.as_str(), value) {
            ("RegionId" | "region_id", _) => json!(REGION),
            (_, Some(value)) => given(shapes, member, &[value]),
            _ => planted(shapes, &member.shape, &member.name, 0),
        }
    };
    let members = listing.target.spec.input.iter().filter(|member| member.required);
    members.map(|member| (member.name.clone(), value(member))).collect()
}
