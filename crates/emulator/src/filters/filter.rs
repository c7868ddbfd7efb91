//! An input that is a filter: which resources it finds by which values.

use std::collections::{BTreeMap, BTreeSet};

use cloudspec_spec::language::{Member, Type};
use cloudspec_wire::Value;
use serde_json::json;

use super::listing::Listing;
use super::values::given;
use crate::catalogue::Catalogue;
use crate::cloud::resource::{Source, Work};
use crate::cloud::row::Row;
use crate::cloud::select::{NO_FILTERS, at};
use crate::cloud::work::tags_of;
use crate::rules::Rules;
use crate::world::World;

/// The values that a row has for a filter.
type Values = Box<dyn Fn(&Work<'_>, &Row) -> Vec<String>>;

/// A filter: the input, and the values by which it finds each resource.
pub(super) struct Filter {
    pub(super) member: &'static Member,
    pub(super) values: BTreeMap<String, Vec<String>>,
    pub(super) bound: Option<Bound>,
    pub(super) is_tag: bool,
}

#[derive(Clone, Copy, PartialEq)]
pub(super) enum Bound {
    Least,
    Most,
}

impl Filter {
    /// The filter that an input is, with what the resources of the world have for it; `None` when it is none.
    pub(super) fn new(
        world: &mut World,
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
        let table = world.model.table(resource.table);
        let ids: Vec<String> = world.cloud.ids(table).to_vec();
        let input = json!({});
        let rules = Rules::default();
        let call = listing.call(&input, &rules);
        let work = Work { call: &call, model: world.model, cloud: &mut world.cloud };
        let rows = ids.iter().filter_map(|id| work.cloud.get(table, id));
        let values = rows.map(|row| (row.id.clone(), values(&work, row))).collect();
        Some(Filter { member, values, bound: bound(listing, name), is_tag })
    }

    /// Values that resources have which were planted, one of each.
    pub(super) fn distinct(&self, number: usize) -> Option<&str> {
        let own = self.values.get(&format!("planted-{number}")).into_iter().flatten();
        let all = own.chain(self.values.values().flatten());
        all.map(String::as_str).find(|value| !value.is_empty())
    }

    /// Whether it finds what has one of several values.
    pub(super) fn takes_several(&self) -> bool {
        let is_list = self.member.shape.r#type == Some(Type::List);
        is_list && self.bound.is_none() && !self.is_tag && !is_tag_keys(&self.member.name)
    }

    /// A value of the type of the input that no resource has.
    pub(super) fn none(&self) -> Option<String> {
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
    pub(super) fn fitting(&self, among: &BTreeSet<String>, wanted: &[&str]) -> BTreeSet<String> {
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

    pub(super) fn given(&self, listing: &Listing, values: &[&str]) -> Value {
        if !self.is_tag {
            return given(&listing.target.shapes, self.member, values);
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

/// Whether a filter finds what has at least, or at most, its value.
fn bound(listing: &Listing, name: &str) -> Option<Bound> {
    match listing.source(name) {
        Some(Source::Since(_) | Source::Least(_)) => Some(Bound::Least),
        Some(Source::Until(_) | Source::Most(_)) => Some(Bound::Most),
        _ if name.starts_with("Minimum") => Some(Bound::Least),
        _ if name.starts_with("Maximum") => Some(Bound::Most),
        _ => None,
    }
}

/// Whether an input is a list of keys of tags.
pub(super) fn is_tag_keys(name: &str) -> bool {
    matches!(name, "tagKeys" | "TagKeys")
}
