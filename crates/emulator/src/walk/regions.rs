//! Regions: what is in one is neither found nor changed, listed or used by calls of another one.

use cloudspec_wire::Value;
use serde_json::json;

use super::{Walk, Write, is_read, writes_of};
use crate::cloud::resource::{Act, Resource};
use crate::cloud::row::Row;
use crate::gateway;
use crate::world::Snapshot;

const ELSEWHERE: &str = "cn-beijing";

/// How often an operation is tried with other inputs.
const TRIES: usize = 6;

/// What these copy is in the region that the call is for, and where it goes to is named apart.
const FROM_ELSEWHERE: [&str; 2] = ["CopyImage", "CopySnapshot"];

/// At least so many operations are called from another region.
const LEAST: usize = 280;

#[test]
fn what_is_in_one_region_is_not_there_for_calls_of_another() {
    let mut walk = Walk::new(5);
    let model = walk.world.model;
    let is_regional = |own: &&'static Resource| {
        own.region == "RegionId" && own.services.iter().any(|service| service.starts_with("alibaba"))
    };
    let regional: Vec<&'static Resource> = model.resources().iter().filter(is_regional).collect();
    for resource in &regional {
        let table = model.table(resource.table);
        let mut members = resource.default_members();
        members.insert("RegionId".to_owned(), json!("cn-hangzhou"));
        if let Some(state) = resource.born.last() {
            members.insert(resource.status.to_owned(), json!(state));
        }
        walk.world.cloud.insert(table, Row { id: id_of(resource), members, ..Row::default() });
    }
    let start = walk.state();
    let mut count = 0;
    for resource in regional {
        for write in writes_of(resource) {
            count += usize::from(walk.is_elsewhere(&write, &start));
        }
        for (operation, act) in resource.acts.iter().filter(|(_, act)| is_read(act)) {
            for service in resource.services {
                count += usize::from(walk.shows_nothing(resource, service, operation, act));
            }
        }
    }
    println!("{count} operations called from another region");
    assert!(count >= LEAST, "only {count} operations");
    let problems: Vec<String> = walk.problems.iter().map(|(what, when)| format!("{what} ({when})")).collect();
    assert!(problems.is_empty(), "{}:\n{}", problems.len(), problems.join("\n"));
}

fn id_of(resource: &Resource) -> String {
    format!("{}here", resource.prefix)
}

impl Walk {
    /// A call that names a resource of another region is refused: one to change, or one that a new resource needs.
    /// Returns whether there is such a call.
    fn is_elsewhere(&mut self, write: &Write, start: &Snapshot) -> bool {
        let Write { resource, service, operation, act } = *write;
        let Some(target) = self.target(service, operation) else { return false };
        let is_regional =
            |table: &str| self.world.model.named(table).filter(|needed| needed.region == "RegionId");
        let named = target.spec.input.iter().filter(|input| input.required).find_map(|input| {
            let member = resource.member(&input.name);
            let needed = resource
                .needs
                .iter()
                .find(|need| need.member == member && !FROM_ELSEWHERE.contains(&operation));
            match act {
                Act::Create { .. } => {
                    needed.and_then(|need| is_regional(need.table)).map(|needed| (input, needed))
                }
                _ => (member == resource.key && !resource.prefix.is_empty()).then_some((input, resource)),
            }
        });
        let has_region = target.spec.input.iter().any(|input| input.name == "RegionId");
        let Some((key, named)) = named.filter(|_| has_region) else { return false };
        // Of several that are needed and not there, any may be told.
        let needed = resource.needs.iter().filter_map(|need| self.world.model.named(need.table));
        let missing: Vec<&str> = needed.map(|needed| gateway::documented(target, needed.missing.1)).collect();
        for _ in 0..TRIES {
            let mut input = self.input(target, resource);
            let id = id_of(named);
            input[&key.name] = if input[&key.name].is_array() { json!([id]) } else { json!(id) };
            input["RegionId"] = json!(ELSEWHERE);
            let outcome = self.call(service, operation, &input);
            let is_refused = match (&outcome, act) {
                (Err(refusal), Act::Create { .. }) => missing.contains(&refusal.code.as_str()),
                (outcome, _) => outcome.is_err(),
            };
            self.expect(is_refused, &format!("{service} {operation} reaches another region"), || {
                format!("{input}: {outcome:?}")
            });
            if !is_refused {
                self.world.restore(start).unwrap();
            }
        }
        true
    }

    /// What lists or shows resources has none of another region.
    fn shows_nothing(&mut self, resource: &Resource, service: &str, operation: &str, act: &Act) -> bool {
        let Some(target) = self.target(service, operation) else { return false };
        let mut input = json!({ "RegionId": ELSEWHERE });
        for member in target.spec.input.iter().filter(|member| member.required && member.name != "RegionId") {
            match resource.member(&member.name) == resource.key {
                true => input[&member.name] = json!(id_of(resource)),
                false => return false,
            }
        }
        if !target.spec.input.iter().any(|input| input.name == "RegionId") || matches!(act, Act::ListTags) {
            return false;
        }
        let outcome = self.call(service, operation, &input).unwrap_or(Value::Null);
        let is_shown = outcome.to_string().contains(&format!("\"{}\"", id_of(resource)));
        self.expect(!is_shown, &format!("{service} {operation} shows another region"), || {
            outcome.to_string()
        });
        true
    }
}
