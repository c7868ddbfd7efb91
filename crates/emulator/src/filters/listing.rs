//! An operation that lists a kind of resource: its inputs, and what its responses show.

use std::fmt;

use cloudspec_spec::language::Member;
use cloudspec_wire::{Schema, Value};

use crate::call::Call;
use crate::catalogue::{Catalogue, Target};
use crate::cloud::resource::{Act, Resource, Source};
use crate::gateway::Gateway;
use crate::gateway::alibaba::Alibaba;
use crate::gateway::zenlayer::Zenlayer;
use crate::input::Input;
use crate::pace::Pace;
use crate::paging;
use crate::rules::Rules;
use crate::world::World;

/// When the calls are made.
pub(super) const NOW: u64 = 1_800_000_000_000;

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

/// An operation that lists a kind of resource.
pub(super) struct Listing {
    pub(super) resource: &'static Resource,
    pub(super) service: &'static str,
    pub(super) target: &'static Target,
    pub(super) items: &'static [&'static str],
}

/// All modelled operations that list.
pub(super) fn listings(catalogue: &'static Catalogue, world: &World) -> Vec<Listing> {
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
    pub(super) fn inputs(&self) -> impl Iterator<Item = &'static Member> {
        let inputs = self.target.spec.input.iter();
        inputs.filter(|member| {
            !GENERAL.contains(&member.name.as_str())
                && !paging::is_input(&member.name)
                && !member.name.starts_with("Filter")
        })
    }

    pub(super) fn is_key(&self, name: &str) -> bool {
        let member = self.resource.member(name);
        member == self.resource.key || member.strip_suffix('s') == Some(self.resource.key)
    }

    pub(super) fn source(&self, name: &str) -> Option<Source> {
        self.resource.filters.iter().find(|(input, _)| *input == name).map(|(_, source)| *source)
    }

    /// The path of the member that a filter compares.
    pub(super) fn path(&self, name: &'static str) -> Option<&'static str> {
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

    pub(super) fn call<'c>(&self, input: &'c Value, rules: &'c Rules) -> Call<'c> {
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
    pub(super) fn shows_ids(&self) -> bool {
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
    pub(super) fn ids(&self, page: usize, output: &Value) -> Vec<String> {
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

    pub(super) fn item(&self) -> Option<&'static Schema> {
        let operation = self.target.operation;
        let items =
            operation.paging.filter(|_| self.items.is_empty()).map_or(self.items, |paging| paging.items);
        match items.is_empty() {
            true => operation.output.fields.first().and_then(|field| field.shape.schema()),
            false => paging::schema_at(operation.output, items),
        }
    }

    /// Whether resources have such a member at all: responses show it, or another operation makes or sets it.
    pub(super) fn has(&self, catalogue: &Catalogue, path: &str) -> bool {
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
