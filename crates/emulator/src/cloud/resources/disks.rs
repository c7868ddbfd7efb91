//! Disks of ECS.

use cloudspec_wire::Value;
use serde_json::json;

use super::events;
use super::monitoring;
use super::services::ECS;
use crate::cloud::acts;
use crate::cloud::disk_categories as categories;
use crate::cloud::resource::{Change, Resource, Source, Work};
use crate::cloud::row::{Members, Row};
use crate::cloud::words::from;
use crate::refusal::Refusal;

const ATTACH: Change = from(&["Available"])
    .to(&["Attaching", "In_use"])
    .copies(&["InstanceId", "Device", "DeleteWithInstance"])
    .prepares(attach);
const DETACH: Change = from(&["In_use"])
    .to(&["Detaching", "Available"])
    .clears(&["InstanceId", "Device", "AttachedTime"])
    .prepares(detach);

const RESPECIFY: Change = from(&["In_use", "Available"])
    .copies(&["Category", "PerformanceLevel", "ProvisionedIops", "PerformanceControlOptions"])
    .prepares(respecify);

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
            "MultiAttach": "Disabled", "DiskName": "", "Description": "", "ProductCode": "", "BdfId": "", "KMSKeyId": "",
            "BurstingEnabled": false, "ProvisionedIops": 0, "StorageClusterId": "", "ExpiredTime": "",
            "Placement": { "ZoneIds": "" },
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
        .blank(&["InstanceId", "Device", "SourceSnapshotId", "AutoSnapshotPolicyId", "StorageSetId", "ResourceGroupId"])
        .derived("EnableAutomatedSnapshotPolicy", |row| Value::from(has_policy(row)))
        .derived("Attachments", attachments)
        .derived("MountInstances", attachments)
        .derived("MountInstanceNum", |row| Value::from(u8::from(!row.text("InstanceId").is_empty())))
        .derived("SerialNumber", |row| Value::from(row.id.trim_start_matches("d-")))
        .derived("IOPS", |row| speed(row, 1800, 50))
        .derived("IOPSRead", |row| speed(row, 1800, 50))
        .derived("IOPSWrite", |row| speed(row, 1800, 50))
        .derived("Throughput", |row| speed(row, 120, 1))
        .derived("ThroughputRead", |row| speed(row, 120, 1))
        .derived("ThroughputWrite", |row| speed(row, 120, 1))
        .needs("ZoneId", "ecs.zone")
        .inherits("SourceSnapshotId", "ecs.snapshot", &["Size"])
        .needs("StorageSetId", "ecs.storage_set")
        .indexed(&["StorageSetId"])
        .needs("AutoSnapshotPolicyId", "ecs.auto_snapshot_policy")
        .inherits("InstanceId", "ecs.instance", &["ZoneId", "RegionId"])
        .indexed(&["InstanceId", "SourceSnapshotId", "AutoSnapshotPolicyId", "Status", "Type", "DiskName"])
        .quota("RegionId", 50_000, &["QuotaExceed.PostPaidDisk"])
        .tagged_as("disk")
        .on_create(complete)
        .create("CreateDisk")
        .list("DescribeDisks")
        .custom("DescribeDisksFullStatus", events::full_statuses)
        .custom("ResetDisks", reset)
        .custom("DescribeDiskMonitorData", monitoring::of_disk)
        .set("ModifyDiskAttribute")
        .change("ModifyDiskSpec", RESPECIFY)
        .set("ModifyDiskChargeType")
        .custom("ResizeDisk", resize)
        .change("AttachDisk", ATTACH)
        .change("DetachDisk", DETACH)
        .change("ReInitDisk", from(&["In_use"]).to(&["ReIniting", "In_use"]))
        .change("ResetDisk", from(&["In_use", "Available"]).prepares(stopped))
        .change("DeleteDisk", from(&["Available"]).gone())
        .change("ApplyAutoSnapshotPolicy", from(&[]).copies(&["AutoSnapshotPolicyId"]))
        .change("CancelAutoSnapshotPolicy", from(&[]).clears(&["AutoSnapshotPolicyId"]))
}

/// Refuses what needs the instance of the disk to be stopped.
fn stopped(work: &Work<'_>, row: &Row, _: &mut Members) -> Result<(), Refusal> {
    match work.row("ecs.instance", row.text("InstanceId")) {
        Some(instance) if instance.text("Status") != "Stopped" => {
            work.call.refuse_as((403, &["IncorrectInstanceStatus"]), "DiskId: its instance has to be stopped")
        }
        _ => Ok(()),
    }
}

fn has_policy(row: &Row) -> bool {
    !row.text("AutoSnapshotPolicyId").is_empty()
}

/// What a disk does in a second: so much, and more for each GiB.
fn speed(row: &Row, least: u64, each: u64) -> Value {
    Value::from(least + each * row.members.get("Size").and_then(Value::as_u64).unwrap_or_default())
}

fn attachments(row: &Row) -> Value {
    match row.text("InstanceId") {
        "" => Value::Null,
        instance => json!([{ "InstanceId": instance, "Device": row.text("Device") }]),
    }
}

/// Attached to an instance of its zone, under a name that no other disk of the instance has.
fn attach(work: &Work<'_>, row: &Row, members: &mut Members) -> Result<(), Refusal> {
    let instance = members.get("InstanceId").and_then(Value::as_str).unwrap_or_default();
    if work.differs_from(row, "ecs.instance", instance, "ZoneId") {
        let codes = (403, &["InvalidInstance.ZoneConflict"][..]);
        return work.call.refuse_as(codes, "InstanceId: in another zone than the disk");
    }
    let holder = work.row("ecs.instance", instance);
    categories::check_taken(work, row, members, holder.map_or("", |holder| holder.text("InstanceType")))?;
    let status = holder.map_or("", |holder| holder.text("Status"));
    if !["Running", "Stopped"].contains(&status) {
        let codes = (400, &["IncorrectInstanceStatus"][..]);
        return work.call.refuse_as(codes, "InstanceId: expected Running or Stopped");
    }
    let attached = work.rows_with("ecs.disk", "InstanceId", instance);
    let is_taken = |device: &str| attached.iter().any(|other| other.text("Device") == device);
    let device = match members.get("Device").and_then(Value::as_str) {
        Some(device) if is_taken(device) => {
            let codes = (403, &["InvalidDevice.InUse"][..]);
            return work.call.refuse_as(codes, "Device: another disk of the instance has this name");
        }
        Some(device) => Some(device.to_owned()),
        None => ('b'..='z').map(|letter| format!("/dev/xvd{letter}")).find(|device| !is_taken(device)),
    };
    let Some(device) = device else {
        let codes = (403, &["InstanceDiskLimitExceeded"][..]);
        return work.call.refuse_as(codes, "InstanceId: it has as many disks as it can have");
    };
    members.insert("Device".to_owned(), Value::from(device));
    members.insert("AttachedTime".to_owned(), Value::from(work.now()));
    members.insert("DetachedTime".to_owned(), Value::Null);
    Ok(())
}

/// Detached from the instance that has it; from a system disk that one has to be stopped.
fn detach(work: &Work<'_>, row: &Row, members: &mut Members) -> Result<(), Refusal> {
    if work.input_differs(row, "InstanceId") {
        let codes = (403, &["DependencyViolation"][..]);
        return work.call.refuse_as(codes, "InstanceId: the disk is attached to another instance");
    }
    let holder = work.row("ecs.instance", row.text("InstanceId"));
    if row.text("Type") == "system" && holder.is_some_and(|holder| holder.text("Status") != "Stopped") {
        let codes = (403, &["IncorrectInstanceStatus"][..]);
        return work.call.refuse_as(codes, "InstanceId: expected Stopped, for a system disk");
    }
    members.insert("DetachedTime".to_owned(), Value::from(work.now()));
    Ok(())
}

/// What `CreateDisk` has to say: where the disk is to be, and how large, unless a snapshot says it.
fn check_given(work: &Work<'_>) -> Result<(), Refusal> {
    let is_given = |name: &str| work.call.get(name).is_some();
    match (is_given("ZoneId"), is_given("InstanceId")) {
        (false, false) => return work.missing("ZoneId"),
        (true, true) => {
            let codes = (403, &["InvalidParam.ZoneIdAndInstanceId.Conflict"][..]);
            return work.call.refuse_as(codes, "ZoneId: expected it or InstanceId");
        }
        _ => {}
    }
    match is_given("Size") || is_given("SnapshotId") {
        true => Ok(()),
        false => work.missing("Size"),
    }
}

/// A new disk; it is attached when it was made for an instance.
fn complete(work: &mut Work<'_>, row: &mut Row) -> Result<(), Refusal> {
    if work.call.target.operation.name == "CreateDisk" {
        check_given(work)?;
    }
    categories::check_sold(work, row.text("Category"))?;
    let holder = work.row("ecs.instance", row.text("InstanceId"));
    categories::check_taken(work, row, &Members::new(), holder.map_or("", |row| row.text("InstanceType")))?;
    check_storage_set(work, row)?;
    // Some operations take it as a text.
    if let Ok(size) = row.text("Size").parse::<u64>() {
        row.set("Size", size);
    }
    let size = |row: &Row| row.members.get("Size").and_then(Value::as_u64);
    let snapshot = work.row("ecs.snapshot", row.text("SourceSnapshotId"));
    if snapshot.is_some_and(|snapshot| snapshot.text("Status") != "accomplished") {
        let codes = (403, &["InvalidSnapshotId.NotReady"][..]);
        return work.call.refuse_as(codes, "SnapshotId: the snapshot is not accomplished yet");
    }
    if snapshot.is_some_and(|snapshot| size(row) < size(snapshot)) {
        let codes = (403, &["InvalidDiskSize.TooSmall", "InvalidSize.ValueNotSupported"][..]);
        return work.call.refuse_as(codes, "Size: smaller than the snapshot");
    }
    if row.text("Category") == "cloud_essd" && row.text("PerformanceLevel").is_empty() {
        row.set("PerformanceLevel", "PL1");
    }
    categories::check_size(work, row)?;
    if !row.text("InstanceId").is_empty() {
        row.set("AttachedTime", work.now());
        row.next
            .iter_mut()
            .for_each(|step| drop(step.set.insert("Status".to_owned(), Value::from("In_use"))));
    }
    Ok(())
}

/// A disk of a storage set is in its zone, and in one of its partitions.
fn check_storage_set(work: &Work<'_>, row: &Row) -> Result<(), Refusal> {
    let set = row.text("StorageSetId");
    let Some(most) = work.row("ecs.storage_set", set).and_then(partition) else { return Ok(()) };
    if work.differs_from(row, "ecs.storage_set", set, "ZoneId") {
        let codes = (403, &["InvalidParameter.StorageSetZoneId"][..]);
        return work.call.refuse_as(codes, "StorageSetId: in another zone than the disk");
    }
    match partition(row) > Some(most) {
        true => {
            let codes = (403, &["InvalidParameter.StorageSetPartitionNumber"][..]);
            work.call.refuse_as(codes, format!("StorageSetPartitionNumber: expected 1 to {most}"))
        }
        false => Ok(()),
    }
}

fn partition(row: &Row) -> Option<u64> {
    row.members.get("StorageSetPartitionNumber").and_then(Value::as_u64)
}

/// Another category or performance level: one that the disk does not have, is large enough for, and that its instance takes.
fn respecify(work: &Work<'_>, row: &Row, members: &mut Members) -> Result<(), Refusal> {
    let mut changed = row.clone();
    changed.members.extend(members.clone());
    if changed.text("Category") != "cloud_essd" {
        changed.set("PerformanceLevel", Value::Null);
    } else if changed.text("PerformanceLevel").is_empty() {
        changed.set("PerformanceLevel", "PL1");
    }
    if changed.members == row.members {
        let codes = (403, &["NoChangeInDiskCategoryAndPerformanceLevel"][..]);
        return work.call.refuse_as(codes, "DiskCategory: the disk has it, and this performance level");
    }
    if !categories::is_upgrade(row.text("Category"), changed.text("Category")) {
        let codes = (403, &["Downgrade.NotSupported"][..]);
        return work.call.refuse_as(codes, "DiskCategory: less than the disk has");
    }
    let holder = work.row("ecs.instance", row.text("InstanceId"));
    categories::check_taken(work, row, members, holder.map_or("", |holder| holder.text("InstanceType")))?;
    categories::check_size(work, &changed)?;
    let level = changed.members.get("PerformanceLevel").cloned().unwrap_or_default();
    members.insert("PerformanceLevel".to_owned(), level);
    Ok(())
}

/// `ResizeDisk`: disks only grow, as far as their category allows.
fn resize(work: &mut Work<'_>, resource: &'static Resource) -> Result<Value, Refusal> {
    let mut changed = acts::one_in(work, resource, &["In_use", "Available"])?;
    let size = changed.members.get("Size").and_then(Value::as_u64);
    let wanted = work.call.input.integer("NewSize");
    if wanted <= size {
        let codes = (403, &["InvalidDiskSize.TooSmall"][..]);
        return work.call.refuse_as(codes, "NewSize: not larger than the disk is");
    }
    changed.set("Size", wanted);
    categories::check_size(work, &changed)?;
    // `Type` says here whether the instance goes on running, not what kind of disk it is.
    work.edit(resource.table, &changed.id, |row| row.set("Size", wanted));
    acts::get(work, resource)
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
