//! Capacity that is kept for instances: elasticity assurances, capacity reservations, and storage sets for disks.

use cloudspec_wire::Value;
use serde_json::json;

use super::services::{ECS, OWNER};
use crate::cloud::acts;
use crate::cloud::resource::{Others, Resource, Source, Work};
use crate::cloud::row::Row;
use crate::cloud::words::from;
use crate::cloud::work::texts;
use crate::refusal::Refusal;

pub(super) fn resources() -> Vec<Resource> {
    vec![assurance(), reservation(), storage_set()]
}

/// A private pool of instances that can be made.
fn pool(table: &'static str, prefix: &'static str) -> Resource {
    Resource::new(table, ECS, "PrivatePoolOptionsId", prefix)
        .missing(404, &["InvalidPrivatePoolId.NotFound", "Invalid.PrivatePoolOptions.Id"])
        .states("Status", &["Active"])
        .wrong_state(403, &["IncorrectPrivatePoolStatus", "Invalid.PrivatePoolOptions.status"])
        .created("CreationTime")
        .region("RegionId")
        .renames(&[
            ("PrivatePoolOptions.Id", "PrivatePoolOptionsId"),
            ("PrivatePoolOptions.Ids", "PrivatePoolOptionsId"),
            ("PrivatePoolOptions.Name", "PrivatePoolOptionsName"),
            ("PrivatePoolOptions.MatchCriteria", "PrivatePoolOptionsMatchCriteria"),
        ])
        .filter("Status", Source::Values(|_, row| vec![row.text("Status").to_owned(), "All".to_owned()]))
        .computed("AllocatedResources", allocated)
        .on_gone(|model, cloud, row| {
            // Its instances go on, out of no pool.
            let table = model.table("ecs.instance");
            for id in cloud.ids_with(table, "PrivatePoolOptionsId", &row.id).unwrap_or_default().to_vec() {
                cloud.edit(table, &id, |instance| instance.set("PrivatePoolOptionsId", Value::Null));
            }
        })
        .needs("ZoneId", "ecs.zone")
        .needs("InstanceType", "ecs.instance_type")
        .on_create(|work, row| {
            for name in ["ZoneId", "InstanceType"] {
                let own = row.members.get(name).map(texts).unwrap_or_default();
                row.set(name, own);
            }
            row.set("Platform", row.text("Platform").to_ascii_lowercase());
            let is_later = !row.text("StartTime").is_empty();
            row.set("StartTimeType", if is_later { "Later" } else { "Now" });
            if !is_later {
                row.set("StartTime", work.now());
            }
            Ok(())
        })
}

fn assurance() -> Resource {
    pool("ecs.elasticity_assurance", "eap-")
        .defaults(json!({
            "PrivatePoolOptionsName": "", "PrivatePoolOptionsMatchCriteria": "Open", "Description": "",
            "InstanceChargeType": "PostPaid", "UsedAssuranceTimes": 0, "InstanceAmount": 1, "ResourceGroupId": "",
            "TotalAssuranceTimes": "Unlimited", "Platform": "linux",
        }))
        .renames(&[("AssuranceTimes", "TotalAssuranceTimes")])
        .ignores(&["Period", "PeriodUnit"])
        .tagged_as("elasticityassurance")
        .create("CreateElasticityAssurance")
        .list("DescribeElasticityAssurances")
        .set("ModifyElasticityAssurance")
        .custom("DescribeElasticityAssuranceInstances", instances)
}

fn reservation() -> Resource {
    pool("ecs.capacity_reservation", "crp-")
        .defaults(json!({
            "PrivatePoolOptionsName": "", "PrivatePoolOptionsMatchCriteria": "Open", "Description": "",
            "InstanceChargeType": "PostPaid", "EndTimeType": "Unlimited", "Platform": "linux", "ResourceGroupId": "", "TimeSlot": "",
            "CapacityReservationOwnerId": OWNER.to_string(), "SavingPlanId": "", "ReservedInstanceId": "",
        }))
        .filter(
            "Platform",
            Source::Values(|_, row| vec![row.text("Platform").to_ascii_lowercase(), "all".to_owned()]),
        )
        .tagged_as("capacityreservation")
        .create("CreateCapacityReservation")
        .list("DescribeCapacityReservations")
        .on_set(|model, cloud, row| {
            // Requests have a capital, responses have none.
            let platform = row.text("Platform").to_ascii_lowercase();
            cloud.edit(model.table("ecs.capacity_reservation"), &row.id, |row| row.set("Platform", platform));
        })
        .set("ModifyCapacityReservation")
        .change("ReleaseCapacityReservation", from(&["Active"]).gone())
        .custom("DescribeCapacityReservationInstances", instances)
}

/// How many instances there can be, and how many there are.
fn allocated(others: &Others<'_>, row: &Row) -> Value {
    let total = row.members.get("InstanceAmount").and_then(Value::as_u64).unwrap_or(1);
    let used = others.rows_with("ecs.instance", "PrivatePoolOptionsId", &row.id).len() as u64;
    let zone = row.texts("ZoneId").into_iter().next();
    let shown = row.texts("InstanceType").into_iter().map(|kind| {
        json!({
            "TotalAmount": total, "UsedAmount": used, "AvailableAmount": total.saturating_sub(used), "zoneId": zone,
            "InstanceType": kind, "CapacityReservationUsages": [],
        })
    });
    shown.collect()
}

/// `DescribeElasticityAssuranceInstances` and `DescribeCapacityReservationInstances`.
fn instances(work: &mut Work<'_>, resource: &'static Resource) -> Result<Value, Refusal> {
    let id = work.existing_id(resource)?;
    let rows = work.rows_with("ecs.instance", "PrivatePoolOptionsId", &id);
    let shown = rows.iter().map(|row| json!({ "InstanceId": row.id })).collect();
    acts::paged(work, shown)
}

fn storage_set() -> Resource {
    Resource::new("ecs.storage_set", ECS, "StorageSetId", "ss-")
        .missing(403, &["InvalidStorageSetId.NotFound", "InvalidParameter.StorageSetId"])
        .created("CreationTime")
        .region("RegionId")
        .defaults(json!({ "StorageSetName": "", "Description": "", "StorageSetPartitionNumber": 2 }))
        .renames(&[("MaxPartitionNumber", "StorageSetPartitionNumber")])
        .needs("ZoneId", "ecs.zone")
        .on_gone(|model, cloud, row| {
            // Its disks stay, and belong to no set.
            let table = model.table("ecs.disk");
            for id in cloud.ids_with(table, "StorageSetId", &row.id).unwrap_or_default().to_vec() {
                cloud.edit(table, &id, |disk| {
                    disk.set("StorageSetId", Value::Null);
                    disk.set("StorageSetPartitionNumber", Value::Null);
                });
            }
        })
        .create("CreateStorageSet")
        .list("DescribeStorageSets")
        .set("ModifyStorageSetAttribute")
        .change("DeleteStorageSet", from(&[]).gone())
        .custom("DescribeStorageSetDetails", |work, resource| {
            let id = work.existing_id(resource)?;
            let ids = work.call.get("DiskIds").map(texts).unwrap_or_default();
            let partition = work.call.get("StorageSetPartitionNumber");
            let disks = work.rows_with("ecs.disk", "StorageSetId", &id).into_iter().filter(|disk| {
                (ids.is_empty() || ids.contains(&disk.id))
                    && partition
                        .is_none_or(|wanted| disk.members.get("StorageSetPartitionNumber") == Some(wanted))
            });
            let shown = disks.map(|disk| {
                let mut members = disk.members.clone();
                members.insert("DiskId".to_owned(), Value::from(disk.id.as_str()));
                Value::Object(members)
            });
            let shown = shown.collect();
            acts::paged(work, shown)
        })
}
