//! Operations that list: pages have everything once, and filters find what fits.

use cloudspec_spec::language::{Member, Type};
use cloudspec_wire::Value;
use serde_json::{Map, json};

use super::{LEFT_OUT, Walk};
use crate::catalogue::Target;
use crate::cloud::resource::Resource;
use crate::cloud::row::Row;
use crate::cloud::select::at;
use crate::paging;

/// Resources that are more than this are not paged through.
const MOST: usize = 40;

/// An operation that lists a kind of resource.
struct Listing<'l> {
    resource: &'static Resource,
    service: &'l str,
    target: &'static Target,
    /// Where the items are.
    path: &'l [&'static str],
    /// The inputs that it requires.
    base: Map<String, Value>,
    when: &'l str,
}

impl Walk {
    /// What an operation lists is what is there.
    pub(super) fn check_list(
        &mut self,
        resource: &'static Resource,
        service: &str,
        target: &'static Target,
        items: &[&'static str],
        when: &str,
    ) {
        let mut base = Map::new();
        for member in target.spec.input.iter().filter(|member| member.required) {
            match member.name.as_str() {
                "RegionId" => drop(base.insert("RegionId".to_owned(), json!("cn-hangzhou"))),
                // It lists what belongs to something, or what is named.
                _ => return,
            }
        }
        let path = target.operation.paging.filter(|_| items.is_empty()).map_or(items, |paging| paging.items);
        let schema = paging::schema_at(target.operation.output, path);
        if schema.is_some_and(|schema| schema.field(resource.key).is_none()) {
            // Nothing tells one item from another.
            return;
        }
        let listing = Listing { resource, service, target, path, base, when };
        let mut here: Vec<Row> = self.rows(resource);
        // Public images are in every region.
        here.retain(|row| {
            !listing.base.contains_key("RegionId") || ["", "cn-hangzhou"].contains(&row.text("RegionId"))
        });
        // What a call leaves out has its documented default.
        let inputs = target.spec.input.iter();
        let defaults =
            inputs.filter_map(|input| Some((resource.member(&input.name), input.default.as_deref()?)));
        here.retain(|row| {
            let has = |member: &str, default: &str| {
                let own = at(&row.members, member);
                own.is_empty() || own.iter().any(|own| own == default)
            };
            defaults.clone().all(|(member, default)| has(member, default))
        });
        if here.len() <= MOST {
            self.check_pages(&listing, &here);
        }
        if !here.is_empty() {
            let row = &here[self.random.usize(..here.len())];
            self.check_filters(&listing, row);
        }
    }

    /// All pages together have everything once, by number and by token.
    fn check_pages(&mut self, listing: &Listing<'_>, here: &[Row]) {
        let Listing { target, when, .. } = listing;
        let expected: Vec<String> = here.iter().map(|row| row.id.clone()).collect();
        let name = target.operation.name;
        let has = |name: &str| target.operation.input.field(name).is_some();
        for (number, size) in [("PageNumber", "PageSize"), ("pageNum", "pageSize")] {
            if has(number) && has(size) {
                let found = self.pages(listing, [number, size]);
                self.expect(
                    found == expected,
                    &format!("{name}: pages by number differ from what is there"),
                    || format!("{when}: expected {expected:?}, found {found:?}"),
                );
            }
        }
        if has("NextToken") && has("MaxResults") {
            let found = self.tokens(listing);
            self.expect(
                found == expected,
                &format!("{name}: pages by token differ from what is there"),
                || format!("{when}: expected {expected:?}, found {found:?}"),
            );
        }
    }

    /// Every filter by a member of the resource finds it.
    fn check_filters(&mut self, listing: &Listing<'_>, row: &Row) {
        let Listing { resource, service, target, path, base, when } = listing;
        let name = target.operation.name;
        for member in &target.spec.input {
            let kept = resource.member(&member.name);
            let is_filter = !resource.ignored.contains(&member.name.as_str())
                && !resource.filters.iter().any(|(filter, _)| *filter == member.name)
                && !LEFT_OUT.contains(&member.name.as_str())
                && !paging::is_input(&member.name);
            let is_key = kept == resource.key || kept.strip_suffix('s') == Some(resource.key);
            let value = if is_key { Some(row.id.clone()) } else { at(&row.members, kept).into_iter().next() };
            let Some(value) = value.filter(|value| is_filter && !value.is_empty()) else { continue };
            let mut input = base.clone();
            input.insert(member.name.clone(), given(member, &value));
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

    fn pages(&mut self, listing: &Listing<'_>, [number, size]: [&str; 2]) -> Vec<String> {
        let mut found = Vec::new();
        for page in 1..=9 {
            let mut input = listing.base.clone();
            input.insert(number.to_owned(), json!(page));
            input.insert(size.to_owned(), json!(10));
            let (ids, _) = self.listed(listing, input);
            let is_last = ids.len() < 10;
            found.extend(ids);
            if is_last {
                break;
            }
        }
        found
    }

    fn tokens(&mut self, listing: &Listing<'_>) -> Vec<String> {
        let (mut found, mut token) = (Vec::new(), String::new());
        for _ in 0..20 {
            let mut input = listing.base.clone();
            input.insert("NextToken".to_owned(), json!(token));
            input.insert("MaxResults".to_owned(), json!(10));
            let (ids, output) = self.listed(listing, input);
            found.extend(ids);
            token = output["NextToken"].as_str().unwrap_or_default().to_owned();
            if token.is_empty() {
                break;
            }
        }
        found
    }

    /// The ids that a call lists, and its response.
    fn listed(&mut self, listing: &Listing<'_>, input: Map<String, Value>) -> (Vec<String>, Value) {
        let Listing { resource, service, target, path, .. } = listing;
        let output = self.call(service, target.operation.name, &Value::Object(input)).unwrap_or_default();
        (ids(&output, path, resource, target), output)
    }
}

/// A value in the type of the input that takes it.
fn given(member: &Member, value: &str) -> Value {
    match member.shape.r#type {
        Some(Type::List) => json!([value]),
        Some(Type::Boolean) => json!(value == "true"),
        Some(Type::Int32 | Type::Int64) => value.parse::<i64>().map_or(Value::Null, Value::from),
        _ => json!(value),
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
