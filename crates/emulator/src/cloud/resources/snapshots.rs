//! Snapshots of disks, and the policies that make them.

use cloudspec_wire::Value;
use serde_json::json;

use super::services::ECS;
use crate::cloud::acts;
use crate::cloud::resource::{Resource, Source, Work, from};
use crate::cloud::row::Row;
use crate::refusal::Refusal;

pub(super) fn resources() -> Vec<Resource> {
    vec![snapshot(), policy()]
}

fn snapshot() -> Resource {
    Resource::new("ecs.snapshot", ECS, "SnapshotId", "s-")
        .missing(404, &["InvalidSnapshotId.NotFound", "InvalidSnapshot.NotFound"])
        .states("Status", &["progressing", "accomplished"])
        .wrong_state(403, &["InvalidSnapshotId.NotReady"])
        .created("CreationTime")
        .region("RegionId")
        .defaults(json!({
            "SnapshotType": "user", "Usage": "none", "Encrypted": false, "Category": "standard", "Available": true,
            "InstantAccess": false,
        }))
        .renames(&[("DiskId", "SourceDiskId")])
        .filter("InstanceId", Source::Values(instances))
        .filter("Status", Source::Values(|_, row| vec![row.text("Status").to_owned(), "all".to_owned()]))
        .computed("Progress", |_, row| Value::from(progress(row)))
        .inherits("SourceDiskId", "ecs.disk", &["RegionId", "Encrypted"])
        .indexed(&["SourceDiskId"])
        .tagged_as("snapshot")
        .on_create(complete)
        .create("CreateSnapshot")
        .list("DescribeSnapshots")
        .set("ModifySnapshotAttribute")
        .change("DeleteSnapshot", from(&[]).gone())
        .custom("CopySnapshot", copy)
}

fn policy() -> Resource {
    Resource::new("ecs.auto_snapshot_policy", ECS, "AutoSnapshotPolicyId", "sp-")
        .missing(404, &["InvalidAutoSnapshotPolicyId.NotFound", "InvalidParameter.AutoSnapshotPolicyId"])
        .states("Status", &["Normal"])
        .created("CreationTime")
        .region("RegionId")
        .defaults(json!({ "Type": "Custom", "EnableCrossRegionCopy": false, "VolumeNums": 0 }))
        .renames(&[
            ("regionId", "RegionId"),
            ("autoSnapshotPolicyId", "AutoSnapshotPolicyId"),
            ("autoSnapshotPolicyName", "AutoSnapshotPolicyName"),
            ("timePoints", "TimePoints"),
            ("repeatWeekdays", "RepeatWeekdays"),
            ("retentionDays", "RetentionDays"),
        ])
        .computed("DiskNums", |work, row| {
            Value::from(work.rows_with("ecs.disk", "AutoSnapshotPolicyId", &row.id).len())
        })
        .tagged_as("snapshotpolicy")
        .create("CreateAutoSnapshotPolicy")
        .list("DescribeAutoSnapshotPolicyEx")
        .set("ModifyAutoSnapshotPolicyEx")
        .change("DeleteAutoSnapshotPolicy", from(&[]).gone())
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
    let (kind, size) = (disk.text("Type").to_owned(), disk.members.get("Size").cloned().unwrap_or_default());
    row.set("SourceDiskType", kind);
    row.set("SourceDiskSize", size);
    Ok(())
}

/// `CopySnapshot`: another one like it, in another region.
fn copy(work: &mut Work<'_>, resource: &'static Resource) -> Result<Value, Refusal> {
    let id = work.one(resource)?;
    let text = |name: &str| Value::from(work.call.input.text(name).unwrap_or_default());
    let mut members = work.row(resource.table, &id).map(|row| row.members.clone()).unwrap_or_default();
    members.insert("RegionId".to_owned(), text("DestinationRegionId"));
    members.insert("SnapshotName".to_owned(), text("DestinationSnapshotName"));
    members.insert("Description".to_owned(), text("DestinationSnapshotDescription"));
    members.insert("SourceSnapshotId".to_owned(), Value::from(id));
    Ok(json!({ "SnapshotId": acts::make(work, resource, members)? }))
}
