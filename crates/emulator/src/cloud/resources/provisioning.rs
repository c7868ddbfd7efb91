//! Groups that provide so many instances, of a launch template or a configuration of their own.

use cloudspec_wire::Value;
use serde_json::{Map, json};

use super::launch_templates;
use super::services::ECS;
use crate::cloud::acts;
use crate::cloud::resource::{Resource, Source, Work};
use crate::cloud::row::{Members, Row};
use crate::refusal::Refusal;

/// The member of an instance that says which group it is of.
const GROUP: &str = "AutoProvisioningGroupId";

/// How many instances a group provides at most.
const MOST: u64 = 1_000;

/// What a configuration says of an instance by another name.
const NAMES: [(&str, &str); 6] = [
    ("SystemDiskCategory", "SystemDisk.Category"),
    ("SystemDiskSize", "SystemDisk.Size"),
    ("SystemDiskName", "SystemDisk.DiskName"),
    ("SystemDiskDescription", "SystemDisk.Description"),
    ("SystemDiskPerformanceLevel", "SystemDisk.PerformanceLevel"),
    ("InstanceDescription", "Description"),
];

pub(super) fn resources() -> Vec<Resource> {
    vec![group()]
}

fn group() -> Resource {
    Resource::new("ecs.auto_provisioning_group", ECS, GROUP, "apg-")
        .missing(404, &["InvalidAutoProvisioningGroupId.NotFound"])
        .states("Status", &["active"])
        .created("CreationTime")
        .region("RegionId")
        .defaults(json!({
            "AutoProvisioningGroupName": "", "AutoProvisioningGroupType": "maintain", "State": "fulfilled",
            "ExcessCapacityTerminationPolicy": "no-termination", "TerminateInstances": false,
            "TerminateInstancesWithExpiration": false, "ValidUntil": "2099-12-31T23:59:59Z", "LaunchTemplateVersion": "",
            "ResourceGroupId": "", "DefaultTargetCapacityType": "PayAsYouGo",
        }))
        .filter("AutoProvisioningGroupStatus", Source::Member("Status"))
        .derived("LaunchTemplateConfigs", |row| row.members.get("LaunchTemplateConfig").cloned().unwrap_or_default())
        .derived("TargetCapacitySpecification", |row| {
            let [pay, spot] = targets(row);
            json!({
                "TotalTargetCapacity": pay + spot, "PayAsYouGoTargetCapacity": pay, "SpotTargetCapacity": spot,
                "DefaultTargetCapacityType": row.text("DefaultTargetCapacityType"),
            })
        })
        .derived("PayAsYouGoOptions", |_| json!({ "AllocationStrategy": "lowest-price" }))
        .derived("SpotOptions", |_| {
            json!({ "AllocationStrategy": "lowest-price", "InstanceInterruptionBehavior": "terminate", "InstancePoolsToUseCount": 1 })
        })
        .tagged_as("autoprovisioninggroup")
        .on_gone(|model, cloud, row| {
            let table = model.table("ecs.instance");
            for id in cloud.ids_with(table, GROUP, &row.id).unwrap_or_default().to_vec() {
                cloud.edit(table, &id, |instance| instance.set(GROUP, Value::Null));
            }
        })
        .custom("CreateAutoProvisioningGroup", create)
        .list("DescribeAutoProvisioningGroups")
        .custom("DescribeAutoProvisioningGroupInstances", instances)
        .custom("DescribeAutoProvisioningGroupHistory", history)
        .custom("ModifyAutoProvisioningGroup", modify)
        .custom("DeleteAutoProvisioningGroup", delete)
}

/// How many instances a group is to have that are paid for by use, and how many spot instances.
fn targets(group: &Row) -> [u64; 2] {
    let number = |name: &str| {
        let value = group.members.get(name)?;
        value.as_u64().or_else(|| value.as_str()?.parse::<f64>().ok().map(|number| number as u64))
    };
    let total = number("TotalTargetCapacity").unwrap_or_default().min(MOST);
    let (pay, spot) = (number("PayAsYouGoTargetCapacity"), number("SpotTargetCapacity"));
    match (pay, spot) {
        (Some(pay), _) => [pay.min(total), total - pay.min(total)],
        (None, Some(spot)) => [total - spot.min(total), spot.min(total)],
        (None, None) if group.text("DefaultTargetCapacityType") == "Spot" => [0, total],
        (None, None) => [total, 0],
    }
}

/// What an instance of the group is made of, besides its template.
fn configuration(work: &Work<'_>, group: &Row) -> Members {
    let mut members = Members::new();
    for (name, value) in work.call.given() {
        let Some(name) = name.strip_prefix("LaunchConfiguration.") else { continue };
        let name = NAMES.iter().find(|(own, _)| *own == name).map_or(name, |(_, other)| other);
        members.insert(name.to_owned(), value.clone());
    }
    let configs = group.members.get("LaunchTemplateConfig").and_then(Value::as_array);
    for name in ["InstanceType", "VSwitchId"] {
        let own = configs.into_iter().flatten().find_map(|config| config.get(name));
        members.extend(own.map(|own| (name.to_owned(), own.clone())));
    }
    members.insert("RegionId".to_owned(), Value::from(group.text("RegionId")));
    members.insert(GROUP.to_owned(), Value::from(group.id.as_str()));
    members
}

/// `CreateAutoProvisioningGroup`: with its instances.
fn create(work: &mut Work<'_>, resource: &'static Resource) -> Result<Value, Refusal> {
    let mut group = work.given(resource);
    group.retain(|name, _| !name.starts_with("LaunchConfiguration."));
    let id = acts::make(work, resource, group)?;
    let group = work.row(resource.table, &id).cloned().unwrap_or_default();
    let mut members = launch_templates::given(work)?;
    members.extend(configuration(work, &group));
    work.edit(resource.table, &id, |row| row.set("Configuration", Value::Object(members)));
    let made = fulfil(work, resource, &id)?;
    let mut results: Vec<Value> = Vec::new();
    for (strategy, ids) in made.into_iter().filter(|(_, ids)| !ids.is_empty()) {
        let first = work.row("ecs.instance", ids.first().map_or("", String::as_str));
        results.push(json!({
            "ZoneId": first.map(|row| row.text("ZoneId")), "InstanceType": first.map(|row| row.text("InstanceType")),
            "SpotStrategy": strategy, "Amount": ids.len(), "InstanceIds": { "InstanceId": ids },
        }));
    }
    Ok(json!({ "AutoProvisioningGroupId": id, "LaunchResults": { "LaunchResult": results } }))
}

/// Makes what a group lacks of each kind; their ids. What is too much goes, where the group says so.
fn fulfil(
    work: &mut Work<'_>,
    resource: &Resource,
    id: &str,
) -> Result<[(&'static str, Vec<String>); 2], Refusal> {
    let Some(instances) = work.model.named("ecs.instance") else { return Ok(Default::default()) };
    let group = work.row(resource.table, id).cloned().unwrap_or_default();
    let members = group.members.get("Configuration").and_then(Value::as_object).cloned().unwrap_or_default();
    let mut made = [("NoSpot", Vec::new()), ("SpotAsPriceGo", Vec::new())];
    for ((strategy, ids), wanted) in made.iter_mut().zip(targets(&group)) {
        let own = work.rows_with(instances.table, GROUP, id).into_iter();
        let own: Vec<String> =
            own.filter(|row| row.text("SpotStrategy") == *strategy).map(|row| row.id.clone()).collect();
        for _ in own.len() as u64..wanted {
            let mut members = members.clone();
            members.insert("SpotStrategy".to_owned(), Value::from(*strategy));
            ids.push(acts::make(work, instances, members)?);
        }
        if group.text("ExcessCapacityTerminationPolicy") == "termination" {
            let table = work.model.table(instances.table);
            let kept = usize::try_from(wanted).unwrap_or(usize::MAX);
            own.iter().skip(kept).for_each(|id| work.model.remove(work.cloud, table, id));
        }
    }
    Ok(made)
}

/// `DescribeAutoProvisioningGroupInstances`.
fn instances(work: &mut Work<'_>, resource: &'static Resource) -> Result<Value, Refusal> {
    let id = work.existing_id(resource)?;
    let rows = work.rows_with("ecs.instance", GROUP, &id).into_iter();
    let shown = rows.map(|row| {
        let kind = work.row("ecs.instance_type", row.text("InstanceType"));
        let size = |name: &str| {
            kind.and_then(|kind| kind.members.get(name)).and_then(Value::as_f64).unwrap_or_default()
        };
        json!({
            "InstanceId": row.id, "Status": row.text("Status"), "CreationTime": row.text("CreationTime"),
            "IsSpot": row.text("SpotStrategy") != "NoSpot", "InstanceType": row.text("InstanceType"),
            "RegionId": row.text("RegionId"), "ZoneId": row.text("ZoneId"), "OsType": row.text("OSType"),
            "NetworkType": row.text("InstanceNetworkType"), "IoOptimized": row.is("IoOptimized"),
            "CPU": size("CpuCoreCount") as u64, "Memory": (size("MemorySize") * 1024.0) as u64,
        })
    });
    let shown = shown.collect();
    acts::paged(work, shown)
}

/// `DescribeAutoProvisioningGroupHistory`: that its instances were made.
fn history(work: &mut Work<'_>, resource: &'static Resource) -> Result<Value, Refusal> {
    let group = acts::one_in(work, resource, &[])?;
    let time = group.text("CreationTime");
    let entry = json!({
        "TaskId": format!("apg-task-{}", group.id.trim_start_matches("apg-")), "Status": "success", "StartTime": time,
        "LastEventTime": time,
        "ActivityDetails": { "ActivityDetail": [{ "Status": "Successful", "Detail": "The instances are there." }] },
    });
    acts::paged(work, vec![entry])
}

/// `ModifyAutoProvisioningGroup`.
fn modify(work: &mut Work<'_>, resource: &'static Resource) -> Result<Value, Refusal> {
    let id = work.existing_id(resource)?;
    acts::set(work, resource)?;
    if work.call.get("TotalTargetCapacity").is_some() {
        let lacks = |name: &str| work.call.get(name).is_none();
        let left_out: Vec<&str> = ["PayAsYouGoTargetCapacity", "SpotTargetCapacity"]
            .into_iter()
            .filter(|name| lacks(name))
            .collect();
        work.edit(resource.table, &id, |row| left_out.iter().for_each(|name| row.set(name, Value::Null)));
    }
    fulfil(work, resource, &id)?;
    Ok(Value::Object(Map::new()))
}

/// `DeleteAutoProvisioningGroup`: its instances go with it, or stay.
fn delete(work: &mut Work<'_>, resource: &'static Resource) -> Result<Value, Refusal> {
    let group = acts::one_in(work, resource, &[])?;
    let usual = group.is("TerminateInstances");
    if work.call.input.flag("TerminateInstances").unwrap_or(usual) {
        let table = work.model.table("ecs.instance");
        for id in work.cloud.ids_with(table, GROUP, &group.id).unwrap_or_default().to_vec() {
            work.model.remove(work.cloud, table, &id);
        }
    }
    work.model.remove(work.cloud, work.model.table(resource.table), &group.id);
    Ok(json!({}))
}
