//! Snapshots of disks, and the policies that make them.

use std::collections::BTreeMap;

use cloudspec_wire::Value;
use serde_json::json;

use super::monitoring;
use super::services::ECS;
use crate::cloud::acts;
use crate::cloud::resource::{Others, Resource, Source, Work};
use crate::cloud::row::{Members, Row, TAGS, tags_value};
use crate::cloud::words::from;
use crate::cloud::work::{tags_of, texts};
use crate::refusal::Refusal;

pub(super) fn resources() -> Vec<Resource> {
    vec![snapshot(), policy(), group()]
}

fn snapshot() -> Resource {
    Resource::new("ecs.snapshot", ECS, "SnapshotId", "s-")
        .missing(404, &["InvalidSnapshotId.NotFound", "InvalidSnapshot.NotFound"])
        .states("Status", &["progressing", "accomplished"])
        .wrong_state(403, &["InvalidSnapshotId.NotReady"])
        .created("CreationTime")
        .region("RegionId")
        .defaults(json!({
            "SnapshotType": "user", "SourceStorageType": "disk", "ProductCode": "", "Description": "", "SnapshotName": "",
            "KMSKeyId": "", "SourceRegionId": "", "SourceSnapshotId": "", "Encrypted": false, "Category": "standard", "Available": true,
            "InstantAccess": false,
        }))
        .renames(&[("DiskId", "SourceDiskId")])
        .filter("InstanceId", Source::Values(instances))
        .filter("Status", Source::Values(|_, row| vec![row.text("Status").to_owned(), "all".to_owned()]))
        .derived("Progress", |row| Value::from(progress(row)))
        .filter("Usage", Source::Values(|work, row| vec![used_for(&work.others(), row).to_owned()]))
        .computed("Usage", |others, row| Value::from(used_for(others, row)))
        .inherits("SourceDiskId", "ecs.disk", &["RegionId", "Encrypted"])
        .indexed(&["SourceDiskId", "SnapshotGroupId"])
        .quota("SourceDiskId", 256, &["QuotaExceed.Snapshot"])
        .blocked_by("ecs.image", "SnapshotIds", 403, &["SnapshotCreatedImage"])
        .tagged_as("snapshot")
        .on_create(complete)
        .create("CreateSnapshot")
        .list("DescribeSnapshots")
        .set("ModifySnapshotAttribute")
        .change("DeleteSnapshot", from(&[]).gone().prepares(check_unused))
        .custom("CopySnapshot", copy)
        .custom("DescribeSnapshotLinks", links)
        .custom("DescribeSnapshotsUsage", usage)
        .custom("DescribeSnapshotMonitorData", monitoring::of_snapshots)
}

fn policy() -> Resource {
    Resource::new("ecs.auto_snapshot_policy", ECS, "AutoSnapshotPolicyId", "sp-")
        .missing(
            404,
            &[
                "InvalidAutoSnapshotPolicyId.NotFound",
                "InvalidParameter.AutoSnapshotPolicyId",
                "ParameterInvalid",
            ],
        )
        .states("Status", &["Normal"])
        .created("CreationTime")
        .region("RegionId")
        .quota("RegionId", 100, &["AutoSnapshotPolicy.QuotaExceed"])
        .defaults(json!({ "Type": "Custom", "EnableCrossRegionCopy": false, "VolumeNums": 0 }))
        .renames(&[
            ("regionId", "RegionId"),
            ("autoSnapshotPolicyId", "AutoSnapshotPolicyId"),
            ("autoSnapshotPolicyName", "AutoSnapshotPolicyName"),
            ("timePoints", "TimePoints"),
            ("repeatWeekdays", "RepeatWeekdays"),
            ("retentionDays", "RetentionDays"),
        ])
        .derived("TimePoints", |row| written(row, "TimePoints"))
        .derived("RepeatWeekdays", |row| written(row, "RepeatWeekdays"))
        .computed("DiskNums", |others, row| {
            Value::from(others.rows_with("ecs.disk", "AutoSnapshotPolicyId", &row.id).len())
        })
        .tagged_as("snapshotpolicy")
        .on_gone(|model, cloud, row| {
            // No snapshots are taken of its disks any more.
            let table = model.table("ecs.disk");
            for id in cloud.ids_with(table, "AutoSnapshotPolicyId", &row.id).unwrap_or_default().to_vec() {
                cloud.edit(table, &id, |disk| disk.set("AutoSnapshotPolicyId", Value::Null));
            }
        })
        .create("CreateAutoSnapshotPolicy")
        .list("DescribeAutoSnapshotPolicyEx")
        .set("ModifyAutoSnapshotPolicyEx")
        .change("DeleteAutoSnapshotPolicy", from(&[]).gone())
}

/// A list as the JSON that requests and responses write it as.
fn written(row: &Row, member: &str) -> Value {
    row.members.get(member).map_or(Value::Null, |value| match value {
        Value::Array(items) => Value::from(Value::from(items.clone()).to_string()),
        other => other.clone(),
    })
}

/// Snapshots of the disks of an instance, taken at once.
fn group() -> Resource {
    Resource::new("ecs.snapshot_group", ECS, "SnapshotGroupId", "ssg-")
        .missing(404, &["InvalidSnapshotGroup.NotFound"])
        .states("Status", &["progressing", "accomplished"])
        .created("CreationTime")
        .region("RegionId")
        .ignores(&["DiskId", "ExcludeDiskId"])
        .derived("ProgressStatus", |_| Value::from(""))
        .computed("Snapshots", |others, row| {
            let snapshots = others.rows_with("ecs.snapshot", "SnapshotGroupId", &row.id).into_iter();
            let shown = snapshots.map(|snapshot| {
                let mut members = snapshot.members.clone();
                members.insert("SnapshotId".to_owned(), Value::from(snapshot.id.as_str()));
                members.insert("Progress".to_owned(), Value::from(progress(snapshot)));
                Value::Object(members)
            });
            shown.collect()
        })
        .inherits("InstanceId", "ecs.instance", &["RegionId"])
        .tagged_as("snapshotgroup")
        .on_create(snapshots_of_group)
        .on_gone(|model, cloud, row| {
            let table = model.table("ecs.snapshot");
            for id in cloud.ids_with(table, "SnapshotGroupId", &row.id).unwrap_or_default().to_vec() {
                model.remove(cloud, table, &id);
            }
        })
        .create("CreateSnapshotGroup")
        .list("DescribeSnapshotGroups")
        .set("ModifySnapshotGroup")
        .custom("DeleteSnapshotGroup", |work, resource| {
            // Its snapshots go with it, so that they have to be allowed to.
            let id = work.existing_id(resource)?;
            let snapshots = work.rows_with("ecs.snapshot", "SnapshotGroupId", &id).into_iter();
            let snapshots: Vec<String> = snapshots.map(|snapshot| snapshot.id.clone()).collect();
            if let Some(kind) = work.model.named("ecs.snapshot") {
                snapshots.iter().try_for_each(|snapshot| acts::check_deletion(work, kind, snapshot))?;
            }
            acts::change(work, resource, &from(&[]).gone())
        })
}

/// A snapshot of each disk that is meant: those that are named, or all of the instance.
fn snapshots_of_group(work: &mut Work<'_>, row: &mut Row) -> Result<(), Refusal> {
    let (Some(snapshots), Some(disks)) = (work.model.named("ecs.snapshot"), work.model.named("ecs.disk"))
    else {
        return Ok(());
    };
    let named = work.call.get("DiskId").map(texts).unwrap_or_default();
    let left_out = work.call.get("ExcludeDiskId").map(texts).unwrap_or_default();
    let own = work.rows_with("ecs.disk", "InstanceId", row.text("InstanceId"));
    let all: Vec<String> = own.into_iter().map(|disk| disk.id.clone()).collect();
    let meant = if named.is_empty() { all } else { named };
    for disk in meant.iter().filter(|disk| !left_out.contains(disk)) {
        work.check_there(disks, disk)?;
        let members =
            json!({ "SourceDiskId": disk, "SnapshotGroupId": row.id, "SnapshotName": row.text("Name") });
        acts::make(work, snapshots, members.as_object().cloned().unwrap_or_default())?;
    }
    Ok(())
}

/// `DescribeSnapshotLinks`: the snapshots of a disk are one after the other on top of it.
fn links(work: &mut Work<'_>, resource: &'static Resource) -> Result<Value, Refusal> {
    let disks = work.call.get("DiskIds").map(texts).unwrap_or_default();
    let wanted = work.call.get("SnapshotLinkIds").map(texts).unwrap_or_default();
    let instance = work.call.input.text("InstanceId");
    let table = work.model.table(resource.table);
    let mut links: BTreeMap<String, Vec<&Row>> = BTreeMap::new();
    for row in work.cloud.ids(table).iter().filter_map(|id| work.cloud.get(table, id)) {
        links.entry(row.text("SourceDiskId").to_owned()).or_default().push(row);
    }
    let mut shown = Vec::new();
    for (disk, snapshots) in links {
        let source = work.row("ecs.disk", &disk).cloned().unwrap_or_default();
        let link = format!("sl-{}", disk.trim_start_matches("d-"));
        let owner = work.row("ecs.instance", source.text("InstanceId"));
        let fits = |wanted: &[String], own: &String| wanted.is_empty() || wanted.contains(own);
        let is_of_instance = instance.is_none_or(|instance| instance == source.text("InstanceId"));
        if !fits(&disks, &disk) || !fits(&wanted, &link) || !is_of_instance {
            continue;
        }
        shown.push(json!({
            "SnapshotLinkId": link, "SourceDiskId": disk, "SourceDiskName": source.text("DiskName"),
            "SourceDiskSize": source.members.get("Size"), "SourceDiskType": source.members.get("Type"),
            "InstanceId": source.text("InstanceId"), "InstanceName": owner.map(|row| row.text("InstanceName")),
            "RegionId": source.text("RegionId"), "TotalCount": snapshots.len(), "TotalSize": size(&snapshots),
            "Category": "standard", "InstantAccess": false,
        }));
    }
    acts::paged(work, shown)
}

/// What a snapshot was used for.
fn used_for(others: &Others<'_>, row: &Row) -> &'static str {
    let is_in = |table, member| !others.rows_with(table, member, &row.id).is_empty();
    match (is_in("ecs.image", "SnapshotIds"), is_in("ecs.disk", "SourceSnapshotId")) {
        (true, true) => "image_disk",
        (true, false) => "image",
        (false, true) => "disk",
        (false, false) => "none",
    }
}

/// `DescribeSnapshotsUsage`.
fn usage(work: &mut Work<'_>, resource: &'static Resource) -> Result<Value, Refusal> {
    let region = work.call.input.text("RegionId").unwrap_or_default();
    let rows = work.rows_with(resource.table, "RegionId", region);
    Ok(json!({ "SnapshotCount": rows.len(), "SnapshotSize": size(&rows) }))
}

/// The bytes that snapshots take. Nothing is written to disks here, so they take what a disk is.
fn size(snapshots: &[&Row]) -> u64 {
    let sizes = snapshots.iter().filter_map(|row| row.members.get("SourceDiskSize").and_then(Value::as_u64));
    sizes.sum::<u64>() << 30
}

fn progress(row: &Row) -> &'static str {
    if row.text("Status") == "accomplished" { "100%" } else { "0%" }
}

fn instances(work: &Work<'_>, row: &Row) -> Vec<String> {
    let disk = work.row("ecs.disk", row.text("SourceDiskId"));
    disk.map(|disk| disk.text("InstanceId").to_owned()).into_iter().collect()
}

/// A new snapshot says what its disk was.
fn complete(work: &mut Work<'_>, row: &mut Row) -> Result<(), Refusal> {
    let Some(disk) = work.row("ecs.disk", row.text("SourceDiskId")) else { return Ok(()) };
    let (kind, image) = (disk.text("Type").to_owned(), disk.text("ImageId").to_owned());
    let size = disk.members.get("Size").cloned().unwrap_or_default();
    for member in ["OSName", "OSNameEn", "OSType", "Platform", "Architecture"] {
        let value = work.row("ecs.image", &image).and_then(|image| image.members.get(member)).cloned();
        row.members.extend(value.map(|value| (member.to_owned(), value)));
    }
    row.set("SourceDiskType", kind);
    row.set("SourceDiskSize", size.clone());
    row.set("Size", size);
    Ok(())
}

/// Disks are made of a snapshot that it goes only when it is forced to; `blocked_by` tells of images, which keep it.
fn check_unused(work: &Work<'_>, row: &Row, _: &mut Members) -> Result<(), Refusal> {
    let is_forced = work.call.input.flag("Force").unwrap_or_default();
    match is_forced || work.rows_with("ecs.disk", "SourceSnapshotId", &row.id).is_empty() {
        true => Ok(()),
        false => {
            let codes = (403, &["SnapshotCreatedDisk"][..]);
            work.call.refuse_as(codes, "SnapshotId: disks were made of it; Force deletes it all the same")
        }
    }
}

/// `CopySnapshot`: another one like it, in another region.
fn copy(work: &mut Work<'_>, resource: &'static Resource) -> Result<Value, Refusal> {
    let id = work.existing_id(resource)?;
    let text = |name: &str| work.call.input.text(name).unwrap_or_default();
    let region = text("DestinationRegionId");
    if work.row("ecs.region", region).is_none() {
        let codes = (403, &["InvalidRegionId.NotExists"][..]);
        return work.call.refuse_as(codes, "DestinationRegionId: there is no such region");
    }
    let source = work.row(resource.table, &id);
    if source.is_some_and(|source| source.text("RegionId") == region) {
        let codes = (403, &["InvalidOperation.NotSupportCopyInSameRegion"][..]);
        return work.call.refuse_as(codes, "DestinationRegionId: the snapshot is in this region");
    }
    let tags = work.call.get("Tag").and_then(|tags| tags_of("Tag", tags)).unwrap_or_default();
    let own = json!({
        "RegionId": region, "SnapshotName": text("DestinationSnapshotName"), TAGS: tags_value(&tags),
        "Description": text("DestinationSnapshotDescription"), "RetentionDays": work.call.get("RetentionDays"),
    });
    Ok(json!({ "SnapshotId": copied(work, &id, own)? }))
}

/// Makes a snapshot like the one with this id, which has members of its own; its id.
pub(super) fn copied(work: &mut Work<'_>, id: &str, own: Value) -> Result<String, Refusal> {
    let Some(snapshots) = work.model.named("ecs.snapshot") else { return Ok(String::new()) };
    let Some(source) = work.row(snapshots.table, id).cloned() else { return work.not_found(snapshots) };
    if source.text("Status") != "accomplished" {
        return work.call.refuse_as(snapshots.wrong_state, "SnapshotId: it is not accomplished yet");
    }
    let mut members = source.members;
    let region = members.get("RegionId").cloned().unwrap_or_default();
    // It is of no group, and has the tags that it is given.
    members.retain(|name, _| ![TAGS, "SnapshotGroupId"].contains(&name.as_str()));
    members.insert("SourceSnapshotId".to_owned(), Value::from(id));
    members.insert("SourceRegionId".to_owned(), region);
    members.extend(own.as_object().cloned().unwrap_or_default());
    members.retain(|_, value| !value.is_null());
    // The disk may be gone.
    let disk = members.remove("SourceDiskId").unwrap_or_default();
    let copy = acts::make(work, snapshots, members)?;
    work.edit(snapshots.table, &copy, |row| row.set("SourceDiskId", disk));
    Ok(copy)
}
