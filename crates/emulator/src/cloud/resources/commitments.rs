//! What is paid in advance without being used yet: reserved instances, and capacity for disks.

use cloudspec_wire::Value;
use serde_json::json;

use super::instance_changes::{paid_from, paid_until};
use super::services::ECS;
use crate::cloud::resource::{Resource, Source, Work};
use crate::cloud::words::from;
use crate::refusal::Refusal;

pub(super) fn resources() -> Vec<Resource> {
    vec![reserved_instance(), storage_capacity_unit()]
}

fn reserved_instance() -> Resource {
    Resource::new("ecs.reserved_instance", ECS, "ReservedInstanceId", "ecsri-")
        .missing(403, &["InvalidReservedInstanceId.NotFound", "InvalidParameter.ReservedInstanceIds", "InvalidParameter.ReservedInstanceId", "InvalidParameter", "InvalidParameter.ReservedInstanceName"])
        .states("Status", &["Creating", "Active"])
        .created("CreationTime")
        .region("RegionId")
        .defaults(json!({
            "ReservedInstanceName": "", "Description": "", "Scope": "Region", "InstanceAmount": 1, "Platform": "Linux",
            "OfferingType": "All Upfront", "AllocationStatus": "allocated", "RenewalStatus": "Normal", "Duration": 1,
            "PeriodUnit": "Year", "ZoneId": "", "ResourceGroupId": "", "OperationLocks": [],
        }))
        .ignores(&["AllocationType", "AutoRenewPeriod", "AutoRenew"])
        .filter("LockReason", Source::Member("OperationLocks.LockReason"))
        .filter("InstanceTypeFamily", Source::Values(|_, row| vec![crate::cloud::geography::family(row.text("InstanceType"))]))
        .needs("InstanceType", "ecs.instance_type")
        .needs("ZoneId", "ecs.zone")
        .tagged_as("reservedinstance")
        .on_create(|work, row| {
            row.set("StartTime", work.now());
            row.set("ExpiredTime", paid_until(work, work.call.now, "Year"));
            row.set("RenewalStatus", if work.call.input.flag("AutoRenew") == Some(true) { "AutoRenewal" } else { "Normal" });
            row.set("Period", Value::Null);
            Ok(())
        })
        .create_many("PurchaseReservedInstancesOffering", "", &["ReservedInstanceIdSets"])
        .list("DescribeReservedInstances")
        .list_at("DescribeReservedInstanceAutoRenewAttribute", &["ReservedInstanceRenewAttributes"])
        .set("ModifyReservedInstanceAttribute")
        .change(
            "ModifyReservedInstanceAutoRenewAttribute",
            from(&[]).copies(&["RenewalStatus", "PeriodUnit"]).prepares(|work, _, members| {
                members.extend(work.call.get("Period").map(|period| ("Duration".to_owned(), period.clone())));
                Ok(())
            }),
        )
        .custom("RenewReservedInstances", renew)
}

/// `RenewReservedInstances`: longer than they were.
fn renew(work: &mut Work<'_>, resource: &'static Resource) -> Result<Value, Refusal> {
    let ids = work.existing_ids(resource)?;
    for id in &ids {
        let begin = work.row(resource.table, id).map_or(0, |row| paid_from(work, row));
        let until = paid_until(work, begin, "Year");
        work.edit(resource.table, id, |row| row.set("ExpiredTime", until));
    }
    let order = format!("2{:014}", work.cloud.next("order"));
    Ok(json!({ "OrderId": order, "ReservedInstanceIdSets": { "ReservedInstanceId": ids } }))
}

fn storage_capacity_unit() -> Resource {
    Resource::new("ecs.storage_capacity_unit", ECS, "StorageCapacityUnitId", "scu-")
        .missing(400, &["MissingParameter.StorageCapacityUnitId"])
        .states("Status", &["Creating", "Active"])
        .created("CreationTime")
        .region("RegionId")
        .defaults(json!({ "Name": "", "Description": "", "AllocationStatus": "allocated" }))
        .ignores(&["AllocationType", "FromApp", "Period", "PeriodUnit"])
        .tagged_as("scu")
        .on_create(|work, row| {
            if row.text("StartTime").is_empty() {
                row.set("StartTime", work.now());
            }
            row.set("ExpiredTime", paid_until(work, work.call.now, "Month"));
            Ok(())
        })
        .create_many("PurchaseStorageCapacityUnit", "Amount", &["StorageCapacityUnitIds"])
        .list("DescribeStorageCapacityUnits")
        .set("ModifyStorageCapacityUnitAttribute")
}
