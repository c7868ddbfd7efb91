//! Images of ECS: public ones, and those that are made of instances and snapshots.

use cloudspec_wire::Value;
use serde_json::json;

use super::services::ECS;
use crate::cloud::acts;
use crate::cloud::project::project;
use crate::cloud::resource::{Resource, Source, Work, from};
use crate::cloud::row::Row;
use crate::refusal::Refusal;

pub(super) fn resources() -> Vec<Resource> {
    vec![image()]
}

fn image() -> Resource {
    Resource::new("ecs.image", ECS, "ImageId", "m-")
        .missing(404, &["InvalidImageId.NotFound", "InvalidImageId.NotFound"])
        .states("Status", &["Creating", "Available"])
        .wrong_state(400, &["IncorrectImageStatus"])
        .created("CreationTime")
        .region("RegionId")
        .defaults(json!({
            "ImageOwnerAlias": "self", "Architecture": "x86_64", "OSType": "linux", "Size": 40, "IsPublic": false,
            "IsSupportIoOptimized": true, "IsSupportCloudinit": true, "IsCopied": false, "Platform": "Others Linux",
        }))
        .ignores(&["ShowExpired", "InstanceType", "ActionType"])
        .filter("Usage", Source::Values(|work, row| vec![usage(work, row).to_owned()]))
        .filter("SnapshotId", Source::Member("SnapshotId"))
        .computed("Usage", |work, row| Value::from(usage(work, row)))
        .computed("Progress", |_, row| Value::from(if row.text("Status") == "Available" { "100%" } else { "0%" }))
        .inherits("InstanceId", "ecs.instance", &["OSName", "OSNameEn", "OSType", "RegionId"])
        .needs("SnapshotId", "ecs.snapshot")
        .protected("IsSystem", 403, "ImageIsPublic")
        .tagged_as("image")
        .on_create(complete)
        .create("CreateImage")
        .create("ImportImage")
        .list("DescribeImages")
        .set("ModifyImageAttribute")
        .set("ModifyImageSharePermission")
        .change("DeleteImage", from(&[]).gone())
        .change("CancelCopyImage", from(&["Creating"]).gone())
        .custom("CopyImage", copy)
        .custom("DescribeImageFromFamily", of_family)
}

fn usage(work: &Work<'_>, row: &Row) -> &'static str {
    let instances = work.model.table("ecs.instance");
    let is_used =
        work.cloud.ids(instances).iter().any(|id| {
            work.cloud.get(instances, id).is_some_and(|instance| instance.text("ImageId") == row.id)
        });
    if is_used { "instance" } else { "none" }
}

/// An image is made of something.
fn complete(work: &mut Work<'_>, row: &mut Row) -> Result<(), Refusal> {
    let is_made_of = ["InstanceId", "SnapshotId", "DiskDeviceMapping", "IsCopied"];
    if is_made_of.iter().all(|member| matches!(row.members.get(*member), None | Some(Value::Bool(false)))) {
        return work.call.refuse_as(
            (400, &["MissingParameter"]),
            "InstanceId: one of it, SnapshotId and DiskDeviceMapping",
        );
    }
    if row.text("ImageName").is_empty() {
        row.set("ImageName", row.id.clone());
    }
    Ok(())
}

/// `CopyImage`: another one like it, in another region.
fn copy(work: &mut Work<'_>, resource: &'static Resource) -> Result<Value, Refusal> {
    let id = work.one(resource)?;
    let text = |name: &str| work.call.input.text(name).map(Value::from);
    let mut members = work.row(resource.table, &id).map(|row| row.members.clone()).unwrap_or_default();
    members.remove("IsSystem");
    let changes = [
        ("RegionId", text("DestinationRegionId").or_else(|| text("RegionId"))),
        ("ImageName", text("DestinationImageName")),
        ("Description", text("DestinationDescription")),
        ("ImageOwnerAlias", Some(Value::from("self"))),
        ("IsCopied", Some(Value::from(true))),
        ("IsPublic", Some(Value::from(false))),
    ];
    members.extend(changes.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value?))));
    Ok(json!({ "ImageId": acts::make(work, resource, members)? }))
}

/// `DescribeImageFromFamily`: the newest image of a family.
fn of_family(work: &mut Work<'_>, resource: &'static Resource) -> Result<Value, Refusal> {
    let family = work.call.input.text("ImageFamily").unwrap_or_default();
    let table = work.model.table(resource.table);
    let rows = work.cloud.ids(table).iter().rev().filter_map(|id| work.cloud.get(table, id));
    let mut fitting =
        rows.filter(|row| row.text("ImageFamily") == family && row.text("Status") == "Available");
    let schema = work.call.target.operation.output.field("Image").and_then(|(_, field)| field.shape.schema());
    match (fitting.next(), schema) {
        (Some(row), Some(schema)) => Ok(json!({ "Image": project(work, resource, row, schema) })),
        _ => Ok(json!({})),
    }
}
