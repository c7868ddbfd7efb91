//! What is there and what operations show of it: each resource by itself, its tags, and what it names.

use std::collections::BTreeSet;

use cloudspec_wire::Value;
use serde_json::{Map, json};

use super::{HISTORY, Walk};
use crate::catalogue::Target;
use crate::cloud::resource::{Act, Resource};
use crate::cloud::row::Row;
use crate::cloud::select::at;

impl Walk {
    /// What resources name is there.
    pub(super) fn check_references(&mut self, when: &str) {
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
    pub(super) fn check(&mut self, resource: &'static Resource, when: &str) {
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

    pub(super) fn rows(&self, resource: &Resource) -> Vec<Row> {
        let table = self.world.model.table(resource.table);
        let rows = self.world.cloud.ids(table).iter().filter_map(|id| self.world.cloud.get(table, id));
        rows.cloned().collect()
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
