//! What gathers other things under one id: deployment sets and prefix lists.

use cloudspec_wire::Value;
use serde_json::json;

use super::security_groups;
use super::services::ECS;
use crate::cloud::acts;
use crate::cloud::addresses;
use crate::cloud::resource::{Resource, Work};
use crate::cloud::row::Row;
use crate::cloud::words::from;
use crate::refusal::Refusal;

pub(super) fn resources() -> Vec<Resource> {
    vec![deployment_set(), prefix_list()]
}

fn deployment_set() -> Resource {
    Resource::new("ecs.deployment_set", ECS, "DeploymentSetId", "ds-")
        .missing(404, &["InvalidDeploymentSetId.NotFound"])
        .created("CreationTime")
        .region("RegionId")
        .defaults(json!({
            "Domain": "default", "Granularity": "host", "Strategy": "Availability", "DeploymentSetName": "",
            "DeploymentSetDescription": "", "GroupCount": 1,
        }))
        .renames(&[("Description", "DeploymentSetDescription")])
        .ignores(&["NetworkType"])
        .related("InstanceIds", "ecs.instance", "DeploymentSetId")
        .computed("InstanceAmount", |others, row| {
            Value::from(others.rows_with("ecs.instance", "DeploymentSetId", &row.id).len())
        })
        // Requests have capitals, responses have none.
        .derived("Domain", |row| Value::from(row.text("Domain").to_ascii_lowercase()))
        .derived("Granularity", |row| Value::from(row.text("Granularity").to_ascii_lowercase()))
        .derived("DeploymentStrategy", |row| Value::from(row.text("Strategy")))
        .blocked_by("ecs.instance", "DeploymentSetId", 400, &["DependencyViolation.NotEmpty"])
        .quota("RegionId", 100, &["QuotaExceed.DeploymentSet"])
        .create("CreateDeploymentSet")
        .list("DescribeDeploymentSets")
        .set("ModifyDeploymentSetAttribute")
        .change("DeleteDeploymentSet", from(&[]).gone())
}

fn prefix_list() -> Resource {
    Resource::new("ecs.prefix_list", ECS, "PrefixListId", "pl-")
        .missing(404, &["InvalidPrefixListId.NotFound"])
        .created("CreationTime")
        .region("RegionId")
        .defaults(json!({ "PrefixListName": "", "Description": "", "Entries": [] }))
        .renames(&[("Entry", "Entries")])
        .quota("RegionId", 100, &["LimitExceed.PrefixListPerRegion"])
        .on_create(|work, row| check(work, row))
        .create("CreatePrefixList")
        .list("DescribePrefixLists")
        .get("DescribePrefixListAttributes")
        .custom("ModifyPrefixList", modify)
        .computed("AssociationCount", |others, row| {
            Value::from(security_groups::naming_list(others, &row.id).len())
        })
        .custom("DescribePrefixListAssociations", |work, resource| {
            let list = work.existing_id(resource)?;
            let groups = security_groups::naming_list(&work.others(), &list).into_iter();
            let shown =
                groups.map(|group| json!({ "ResourceType": "securitygroup", "ResourceId": group })).collect();
            acts::paged(work, shown)
        })
        .change(
            "DeletePrefixList",
            from(&[]).gone().prepares(|work, row, _| {
                match security_groups::naming_list(&work.others(), &row.id).is_empty() {
                    true => Ok(()),
                    false => work.call.refuse_as(
                        (400, &["NotAllowed.AssociationExist"]),
                        "PrefixListId: rules of groups name it",
                    ),
                }
            }),
        )
}

/// An entry is a block of the list's family, and there is it once; there are no more than the list may have.
fn check(work: &Work<'_>, row: &Row) -> Result<(), Refusal> {
    let entries = row.members.get("Entries").and_then(Value::as_array).cloned().unwrap_or_default();
    let cidrs: Vec<&str> = entries.iter().filter_map(|entry| entry.get("Cidr")?.as_str()).collect();
    let is_block = |cidr: &&&str| match row.text("AddressFamily") {
        "IPv6" => cidr.contains(':'),
        _ => addresses::block(cidr).is_some(),
    };
    if !cidrs.iter().all(|cidr| is_block(&cidr)) {
        let codes = (400, &["InvalidParameter.CidrMalformed"][..]);
        return work.call.refuse_as(codes, "Entry.Cidr: expected a block such as 192.168.0.0/16");
    }
    if cidrs.iter().enumerate().any(|(place, cidr)| cidrs.iter().skip(place + 1).any(|other| other == cidr)) {
        let codes = (400, &["InvalidParameter.CidrDuplicated"][..]);
        return work.call.refuse_as(codes, "Entry.Cidr: the same block twice");
    }
    let most = row.members.get("MaxEntries").and_then(Value::as_u64).unwrap_or(200);
    if cidrs.len() as u64 > most {
        let codes = (403, &["LimitExceed.Entry"][..]);
        return work.call.refuse_as(codes, format!("Entry: more than the {most} that the list may have"));
    }
    Ok(())
}

/// `ModifyPrefixList`: name and description, entries that come and go.
fn modify(work: &mut Work<'_>, resource: &'static Resource) -> Result<Value, Refusal> {
    let id = work.existing_id(resource)?;
    let Some(mut row) = work.row(resource.table, &id).cloned() else { return work.not_found(resource) };
    let given = |name: &str| work.call.get(name).and_then(Value::as_array).cloned().unwrap_or_default();
    let (added, removed) = (given("AddEntry"), given("RemoveEntry"));
    for name in ["PrefixListName", "Description"] {
        if let Some(value) = work.call.get(name) {
            row.set(name, value.clone());
        }
    }
    let mut entries = row.members.get("Entries").and_then(Value::as_array).cloned().unwrap_or_default();
    entries.retain(|entry| !removed.iter().any(|other| other.get("Cidr") == entry.get("Cidr")));
    entries.extend(added);
    row.set("Entries", entries);
    check(work, &row)?;
    work.edit(resource.table, &id, |own| *own = row);
    Ok(json!({}))
}
