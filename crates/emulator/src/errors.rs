//! Errors have codes that their operations document. `errors/undocumented.json` names the codes that operations respond
//! with although they do not document them, and says why.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;

use crate::catalogue::{Catalogue, Target};
use crate::cloud::resource::{Act, Model, Resource};
use crate::cloud::resources::model;
use crate::gateway;

/// At least so many errors that descriptions of resources promise are looked at.
const LEAST: usize = 640;

/// Codes that an operation does not document, and why it responds with them.
#[derive(Deserialize)]
struct Undocumented {
    reason: String,
    /// `service operation code`.
    errors: BTreeSet<String>,
    /// Whether descriptions of resources promise them; the others are those of functions.
    described: bool,
}

fn undocumented() -> Vec<Undocumented> {
    serde_json::from_str(include_str!("errors/undocumented.json")).unwrap()
}

/// The row for a code in `undocumented.json`; `None` when the operation documents it, or documents no code at all.
pub(crate) fn undocumented_row(target: &Target, code: &str) -> Option<String> {
    let errors = &target.spec.errors;
    let is_documented = errors.is_empty() || errors.iter().any(|error| error.code == code);
    (!is_documented).then(|| format!("{} {} {code}", target.service_name, target.operation.name))
}

/// Every row of `undocumented.json`.
pub(crate) fn known() -> BTreeSet<String> {
    undocumented().into_iter().flat_map(|group| group.errors).collect()
}

#[test]
fn errors_that_descriptions_promise_are_documented_by_their_operations_or_named_with_a_reason() {
    let catalogue: &'static Catalogue = Box::leak(Box::new(Catalogue::built_in().unwrap()));
    let (mut found, mut count) = (BTreeSet::new(), 0);
    for resource in model().resources() {
        for (service, (operation, act)) in
            resource.services.iter().flat_map(|service| resource.acts.iter().map(move |act| (service, act)))
        {
            let is_it =
                |target: &&Target| &*target.service_name == *service && target.operation.revision.is_none();
            let Some(target) = catalogue.named(operation).find(is_it) else { continue };
            for codes in promised(model(), resource, act, target) {
                count += 1;
                found.extend(undocumented_row(target, gateway::documented(target, codes)));
            }
        }
    }
    println!("{count} errors, {} of them not documented", found.len());
    let groups = undocumented();
    assert!(groups.iter().all(|group| !group.reason.is_empty()));
    let known: BTreeSet<String> =
        groups.into_iter().filter(|group| group.described).flat_map(|group| group.errors).collect();
    let new: Vec<&String> = found.difference(&known).collect();
    let gone: Vec<&String> = known.difference(&found).collect();
    assert!(new.is_empty(), "not documented, and not in undocumented.json: {new:#?}");
    assert!(gone.is_empty(), "in undocumented.json, but documented or not promised: {gone:#?}");
    assert!(count >= LEAST, "only {count}");
}

/// The codes of every error that the description of a resource promises for an operation.
fn promised(
    model: &'static Model,
    resource: &'static Resource,
    act: &'static Act,
    target: &Target,
) -> Vec<&'static [&'static str]> {
    let has = |member: &str| {
        let inputs = target.spec.input.iter().map(|input| resource.member(&input.name));
        inputs.into_iter().any(|input| input == member || input.strip_suffix('s') == Some(member))
    };
    let mut all = Vec::new();
    let names_one = match act {
        Act::Get | Act::Set | Act::Change(_) => true,
        Act::Custom(_) => {
            !["Create", "Describe", "List", "Run"].iter().any(|word| target.operation.name.starts_with(word))
        }
        _ => false,
    };
    if names_one && has(resource.key) {
        all.push(resource.missing.1);
    }
    let takes = |member: &str| match act {
        Act::Create { .. } | Act::Set => has(member),
        Act::Change(change) => change.copies.contains(&member),
        _ => false,
    };
    let needed = resource.needs.iter().filter(|need| takes(need.member));
    all.extend(needed.filter_map(|need| Some(model.named(need.table)?.missing.1)));
    match act {
        Act::Create { .. } => {
            all.extend(resource.quota.map(|quota| quota.codes));
            all.extend(resource.prefix.is_empty().then_some(resource.taken.1));
        }
        Act::Change(change) => {
            all.extend((!change.from.is_empty()).then_some(resource.wrong_state.1));
            if change.gone {
                all.extend(resource.protection.map(|(_, (_, codes))| codes));
                all.extend(resource.blockers.iter().map(|(_, (_, codes))| *codes));
            }
        }
        _ => {}
    }
    all
}

#[test]
fn the_first_code_that_the_operation_documents_is_used_and_the_first_of_all_where_it_documents_none() {
    let catalogue: &'static Catalogue = Box::leak(Box::new(Catalogue::built_in().unwrap()));
    let named =
        |name: &str| catalogue.named(name).find(|target| &*target.service_name == "alibaba/ecs").unwrap();
    let table: BTreeMap<(&str, &[&str]), &str> = BTreeMap::from([
        (("DeleteDisk", &["DiskStillAttached", "IncorrectDiskStatus"][..]), "DiskStillAttached"),
        (("DeleteDisk", &["SnapshotCreatedDisk", "IncorrectDiskStatus"]), "IncorrectDiskStatus"),
        (("DeleteDisk", &["SnapshotCreatedDisk", "SnapshotCreatedImage"]), "SnapshotCreatedDisk"),
    ]);
    for ((operation, codes), expected) in table {
        assert_eq!(gateway::documented(named(operation), codes), expected, "{operation} {codes:?}");
    }
}
