//! Disks of ECS.

use cloudspec_wire::Value;
use serde_json::json;

use super::events;
use super::services::ECS;
use crate::cloud::acts;
use crate::cloud::resource::{Resource, Source, Work, from};
use crate::cloud::row::Row;
use crate::refusal::Refusal;

pub(super) fn resources() -> Vec<Resource> {
    vec![disk()]
}

fn disk() -> Resource {
    Resource::new("ecs.disk", ECS, "DiskId", "d-")
        .missing(404, &["InvalidDiskId.NotFound", "InvalidDiskIds.NotFound"])
        .states("Status", &["Creating", "Available"])
        .wrong_state(403, &["IncorrectDiskStatus"])
        .created("CreationTime")
        .region("RegionId")
        .defaults(json!({
            "Type": "data", "Category": "cloud_essd", "Size": 40, "DiskChargeType": "PostPaid", "Portable": true,
            "DeleteWithInstance": false, "DeleteAutoSnapshot": false, "EnableAutoSnapshot": true, "Encrypted": false,
            "MultiAttach": "Disabled",
        }))
        .renames(&[
            ("DiskCategory", "Category"),
            ("NewSize", "Size"),
            ("DiskType", "Type"),
            ("SnapshotId", "SourceSnapshotId"),
            ("diskIds", "DiskId"),
            ("regionId", "RegionId"),
            ("autoSnapshotPolicyId", "AutoSnapshotPolicyId"),
        ])
        .filter("LockReason", Source::Member("OperationLocks.LockReason"))
        .filter("EnableAutomatedSnapshotPolicy", Source::Values(|_, row| vec![has_policy(row).to_string()]))
        .filter("DiskType", Source::Values(|_, row| vec![row.text("Type").to_owned(), "all".to_owned()]))
        .filter("Category", Source::Values(|_, row| vec![row.text("Category").to_owned(), "all".to_owned()]))
        .filter("Status", Source::Values(|_, row| vec![row.text("Status").to_owned(), "All".to_owned()]))
        .computed("EnableAutomatedSnapshotPolicy", |_, row| Value::from(has_policy(row)))
        .computed("Attachments", |_, row| attachments(row))
        .needs("ZoneId", "ecs.zone")
        .needs("SourceSnapshotId", "ecs.snapshot")
        .needs("AutoSnapshotPolicyId", "ecs.auto_snapshot_policy")
        .inherits("InstanceId", "ecs.instance", &["ZoneId", "RegionId"])
        .indexed(&["InstanceId", "AutoSnapshotPolicyId", "Status", "Type", "DiskName"])
        .quota("RegionId", 50_000, "QuotaExceed.PostPaidDisk")
        .tagged_as("disk")
        .on_create(complete)
        .create("CreateDisk")
        .list("DescribeDisks")
        .custom("DescribeDisksFullStatus", events::full_statuses)
        .custom("ResetDisks", reset)
        .set("ModifyDiskAttribute")
        .set("ModifyDiskSpec")
        .set("ModifyDiskChargeType")
        .custom("ResizeDisk", resize)
        .change(
            "AttachDisk",
            from(&["Available"]).to(&["Attaching", "In_use"]).copies(&["InstanceId", "Device", "DeleteWithInstance"]),
        )
        .change(
            "DetachDisk",
            from(&["In_use"]).to(&["Detaching", "Available"]).clears(&["InstanceId", "Device"]),
        )
        .change("ReInitDisk", from(&["In_use"]).to(&["ReIniting", "In_use"]))
        .change("ResetDisk", from(&["In_use", "Available"]))
        .change("DeleteDisk", from(&["Available"]).gone())
        .change("ApplyAutoSnapshotPolicy", from(&[]).copies(&["AutoSnapshotPolicyId"]))
        .change("CancelAutoSnapshotPolicy", from(&[]).clears(&["AutoSnapshotPolicyId"]))
}

fn has_policy(row: &Row) -> bool {
    !row.text("AutoSnapshotPolicyId").is_empty()
}

fn attachments(row: &Row) -> Value {
    match row.text("InstanceId") {
        "" => Value::Null,
        instance => json!([{ "InstanceId": instance, "Device": row.text("Device") }]),
    }
}

/// A new disk; it is attached when it was made for an instance.
fn complete(_: &mut Work<'_>, row: &mut Row) -> Result<(), Refusal> {
    if !row.text("InstanceId").is_empty() {
        row.next
            .iter_mut()
            .for_each(|step| drop(step.set.insert("Status".to_owned(), Value::from("In_use"))));
    }
    Ok(())
}

/// `ResizeDisk`: disks only grow.
fn resize(work: &mut Work<'_>, resource: &'static Resource) -> Result<Value, Refusal> {
    let id = work.one(resource)?;
    let size = work.row(resource.table, &id).and_then(|row| row.members.get("Size")).and_then(Value::as_u64);
    if work.call.input.integer("NewSize") < size {
        let codes = (403, &["InvalidDiskSize.TooSmall"][..]);
        return work.call.refuse_as(codes, "NewSize: smaller than the disk is");
    }
    acts::set(work, resource)
}

/// `ResetDisks`: each of them from a snapshot of its own; all or none.
fn reset(work: &mut Work<'_>, resource: &'static Resource) -> Result<Value, Refusal> {
    let Some(snapshots) = work.model.named("ecs.snapshot") else { return Ok(json!({})) };
    let wanted = work.call.get("Disk").and_then(Value::as_array).cloned().unwrap_or_default();
    let text =
        |disk: &Value, name: &str| disk.get(name).and_then(Value::as_str).unwrap_or_default().to_owned();
    let mut done = Vec::new();
    for disk in &wanted {
        let (id, snapshot) = (text(disk, "DiskId"), text(disk, "SnapshotId"));
        work.check_there(resource, &id)?;
        work.check_there(snapshots, &snapshot)?;
        if work.row(snapshots.table, &snapshot).is_some_and(|row| row.text("SourceDiskId") != id) {
            let codes =
                (403, &["InvalidParameter.InvalidDiskIdSnapshotIdPair", "InvalidSnapshotId.NotFound"][..]);
            return work.call.refuse_as(codes, "Disk.SnapshotId: not a snapshot of the disk");
        }
        done.push(json!({
            "OperationStatus": "Success", "RelatedItemSet": { "RelatedItem": [{ "Name": "DiskId", "Value": id }] },
        }));
    }
    Ok(json!({ "OperationProgressSet": { "OperationProgress": done } }))
}
