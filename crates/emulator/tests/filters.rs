//! Every documented filter finds what fits it, and leaves out what does not.

#![allow(clippy::unwrap_used, reason = "a panic is how a test fails")]

mod common;

use std::collections::{BTreeMap, BTreeSet};

use cloudspec_emulator::{Emulator, Seed};
use cloudspec_wire::Value;
use common::call;
use serde::Deserialize;

#[derive(Deserialize)]
struct Vectors {
    seed: Seed,
    lists: Vec<List>,
}

/// An operation that lists, and a resource that it is to find by each of its filters.
#[derive(Deserialize)]
struct List {
    operation: String,
    /// Where the items are in the response, and the member that holds their id.
    items: String,
    key: String,
    is: String,
    /// What every call needs.
    common: Value,
    no_filters: BTreeSet<String>,
    /// By filter: a value that fits the resource alone, and one that does not fit it. An object is several inputs at once.
    filters: BTreeMap<String, [Value; 2]>,
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn every_documented_filter_finds_what_fits_and_leaves_out_what_does_not() {
    let vectors: Vectors = serde_json::from_str(include_str!("filters.json")).unwrap();
    let emulator = Emulator::builder().strict(true).plant(vectors.seed).start().await.unwrap();
    let mut failures = Vec::new();
    let mut count = 0;
    for list in &vectors.lists {
        failures
            .extend(list.untested().into_iter().map(|name| format!("{} {name}: no vector", list.operation)));
        for (name, [fitting, other]) in &list.filters {
            count += 2;
            let found = list.found(&emulator, name, fitting);
            if found.as_ref() != Ok(&vec![list.is.clone()]) && name != "RegionId" {
                failures.push(format!(
                    "{} {name} {fitting}: expected {}, found {found:?}",
                    list.operation, list.is
                ));
            }
            let found = list.found(&emulator, name, other);
            if found.as_ref().is_ok_and(|ids| ids.contains(&list.is)) || found.is_err() {
                failures.push(format!("{} {name} {other}: found {found:?}", list.operation));
            }
        }
    }
    println!("{count} filters tried");
    assert!(failures.is_empty(), "{} of {count}:\n{}", failures.len(), failures.join("\n"));
}

impl List {
    /// Inputs of the operation that the vectors say nothing about.
    fn untested(&self) -> Vec<String> {
        let inputs = common::case(&self.operation, None).spec.input.iter().map(|member| member.name.clone());
        inputs.filter(|name| !self.no_filters.contains(name) && !self.filters.contains_key(name)).collect()
    }

    /// Ids of what the operation lists with one filter.
    fn found(&self, emulator: &Emulator, name: &str, value: &Value) -> Result<Vec<String>, Value> {
        let mut input = self.common.clone();
        let members = input.as_object_mut().unwrap();
        match value {
            Value::Object(several) => members.extend(several.clone()),
            one => drop(members.insert(name.to_owned(), one.clone())),
        }
        let (status, body) = call(emulator, &self.operation, input);
        let items = body.pointer(&self.items).and_then(Value::as_array).cloned();
        match (status, items) {
            (200, Some(items)) => {
                Ok(items.iter().map(|item| item[&self.key].as_str().unwrap().to_owned()).collect())
            }
            _ => Err(body),
        }
    }
}
