//! Pages of what a filter finds: in the order of the whole list, each resource once, whichever way they are asked for; and
//! as many on one as the operation documents when the call does not say.

use std::collections::BTreeSet;

use cloudspec_spec::language::Type;
use cloudspec_wire::Value;
use serde_json::{Map, json};

use super::filter::Filter;
use super::listing::Listing;
use super::trial::Trial;
use crate::cloud::row::Row;
use crate::paging::{LIMITS, NUMBERS, SIZES, TOKENS};

/// The most resources that are planted to fill a page.
const MOST: usize = 200;

impl Trial {
    /// Pages through what each filter finds most of, and through everything at the documented size of a page.
    pub(super) fn try_pages(&mut self, listing: &Listing, base: &Map<String, Value>, filters: &[Filter]) {
        if !listing.shows_ids() {
            return;
        }
        let whole = self.in_order(listing, base, None);
        for filter in filters {
            let Some((value, expected)) = most_common(filter, &whole) else { continue };
            let mut input = base.clone();
            input.insert(filter.member.name.clone(), filter.given(listing, &[&value]));
            for way in ways(listing) {
                let found = self.in_order(listing, &input, Some(way));
                self.expect(found == expected, || {
                    format!("{listing} {input:?} by {}: expected {expected:?}, found {found:?}", way[0])
                });
            }
        }
        self.try_default(listing, base);
    }

    /// The ids on all pages, in their order: pages of one resource each, or one page of everything.
    fn in_order(
        &mut self,
        listing: &Listing,
        input: &Map<String, Value>,
        way: Option<[&'static str; 2]>,
    ) -> Vec<String> {
        let (mut found, mut token) = (Vec::new(), Value::Null);
        let size = if way.is_some() { 1 } else { MOST };
        for page in 1..=MOST {
            let mut input = input.clone();
            match way.or_else(|| ways(listing).into_iter().next()) {
                Some([number, size_name]) if NUMBERS.contains(&number) => {
                    input.extend([(number.to_owned(), json!(page)), (size_name.to_owned(), json!(size))]);
                }
                Some([name, size_name]) => {
                    input.insert(size_name.to_owned(), json!(size));
                    if !token.is_null() {
                        input.insert(name.to_owned(), token.clone());
                    }
                }
                None => {}
            }
            let output = self.call(listing, &Value::Object(input)).unwrap_or_default();
            let ids = listing.ids(page, &output);
            token = output["NextToken"].clone();
            let is_last = match way {
                Some([number, _]) if NUMBERS.contains(&number) => ids.is_empty(),
                Some(_) => token.as_str().is_none_or(str::is_empty),
                None => true,
            };
            found.extend(ids);
            if is_last {
                break;
            }
        }
        found
    }

    /// Without a size, a page has as many as the operation documents.
    fn try_default(&mut self, listing: &Listing, base: &Map<String, Value>) {
        let inputs = listing.target.spec.input.iter();
        let mut sizes = inputs
            .filter(|input| SIZES.contains(&input.name.as_str()) || LIMITS.contains(&input.name.as_str()));
        let Some(size) = sizes.find_map(|input| input.default.as_deref()?.parse::<usize>().ok()) else {
            return;
        };
        let names_all =
            listing.target.spec.input.iter().any(|input| input.required && listing.is_key(&input.name));
        let whole = self.in_order(listing, base, None);
        let table = self.world.model.table(listing.resource.table);
        let first = whole.first().and_then(|id| self.world.cloud.get(table, id)).cloned();
        let (Some(first), false) = (first, names_all || size >= MOST) else { return };
        for number in whole.len()..=size {
            self.world.cloud.insert(table, Row { id: format!("more-{number:03}"), ..first.clone() });
        }
        self.world.commit().unwrap();
        let output = self.call(listing, &Value::Object(base.clone())).unwrap_or_default();
        let count = listing.ids(1, &output).len();
        self.expect(count == size, || format!("{listing}: {count} on a page, and {size} are documented"));
    }
}

/// The ways to page: the input that says which page, and the one that says how many are on it.
fn ways(listing: &Listing) -> Vec<[&'static str; 2]> {
    let of = |names: &[&'static str]| {
        let input = listing.target.operation.input;
        names.iter().find(|name| input.field(name).is_some()).copied()
    };
    let pairs = [(of(&NUMBERS), of(&SIZES)), (of(&TOKENS), of(&LIMITS))];
    pairs.into_iter().filter_map(|(page, size)| Some([page?, size?])).collect()
}

/// The value that most resources have, with those of them in their order; `None` when no value is of several.
fn most_common(filter: &Filter, whole: &[String]) -> Option<(String, Vec<String>)> {
    let all: BTreeSet<String> = whole.iter().cloned().collect();
    // What has no value is said to have these, which fit the type of few filters.
    let is_value = |value: &&String| match (value.as_str(), filter.member.shape.r#type) {
        ("false", kind) => kind == Some(Type::Boolean),
        ("0", kind) => matches!(kind, Some(Type::Int32 | Type::Int64)),
        (value, _) => !value.is_empty(),
    };
    let values: BTreeSet<&String> = filter.values.values().flatten().filter(is_value).collect();
    let found = values.into_iter().map(|value| (value, filter.fitting(&all, &[value])));
    let (value, ids) = found.max_by_key(|(_, ids)| ids.len()).filter(|(_, ids)| ids.len() > 1)?;
    Some((value.clone(), whole.iter().filter(|id| ids.contains(*id)).cloned().collect()))
}
