//! Zenlayer: images of machines.

use cloudspec_wire::Value;
use serde_json::json;

use super::services::VM;
use crate::cloud::resource::{Resource, Source, Work};
use crate::cloud::row::Row;
use crate::cloud::words::from;
use crate::cloud::work::texts;
use crate::refusal::Refusal;

/// How many images of one's own there can be in a zone.
const IMAGES: usize = 5;

pub(super) fn resources() -> Vec<Resource> {
    vec![image()]
}

fn image() -> Resource {
    Resource::new("vm.image", VM, "imageId", "1")
        .missing(404, &["INVALID_IMAGE_NOT_FOUND"])
        .states("imageStatus", &["CREATING", "AVAILABLE"])
        .wrong_state(403, &["OPERATION_DENIED_IMAGE_STATUS"])
        .defaults(json!({
            "imageType": "CUSTOM_IMAGE", "category": "OTHERS", "osType": "linux", "imageSize": "20", "imageVersion": "1",
        }))
        .filter("zoneId", Source::Values(zones))
        .inherits("instanceId", "vm.instance", &["zoneId"])
        .quota("zoneId", IMAGES, &["LIMIT_EXCEEDED_IMAGE_QUOTA"])
        .protected("isPublic", 403, &[PUBLIC])
        .on_create(complete)
        .create("CreateImage")
        .list("DescribeImages")
        .change(
            "ModifyImagesAttributes",
            from(&[]).copies(&["imageName", "imageDescription"]).prepares(|work, row, _| match row.is("isPublic") {
                true => work.call.refuse(403, PUBLIC, "imageIds: a public image is not yours"),
                false => Ok(()),
            }),
        )
        .change("DeleteImages", from(&[]).gone())
        .custom("DescribeImageQuota", quota)
}

const PUBLIC: &str = "OPERATION_DENIED_PUBLIC_IMAGE";

/// The zones that an image is in: one's own in that of its machine, public ones in whichever is asked for.
fn zones(work: &Work<'_>, row: &Row) -> Vec<String> {
    match row.text("zoneId") {
        "" => work.call.get("zoneId").map(texts).unwrap_or_default(),
        own => vec![own.to_owned()],
    }
}

/// A new image: of a machine that is shut down, as large as its system disk, with its system.
fn complete(work: &mut Work<'_>, row: &mut Row) -> Result<(), Refusal> {
    let Some(machine) = work.row("vm.instance", row.text("instanceId")) else { return Ok(()) };
    if machine.text("instanceStatus") != "STOPPED" {
        let message = "instanceStatus: the instance has to be stopped";
        return work.call.refuse(403, "OPERATION_DENIED_INSTANCE_STATUS", message);
    }
    let origin = work.row("vm.image", machine.text("imageId"));
    let system = ["category", "osType", "imageVersion"].map(|name| {
        (name, origin.map(|origin| origin.text(name)).filter(|text| !text.is_empty()).map(str::to_owned))
    });
    let disks = work.rows_with("vm.disk", "instanceId", &machine.id);
    let size = disks.iter().find(|disk| disk.text("diskType") == "SYSTEM");
    let size = size.and_then(|disk| disk.members.get("diskSize")).and_then(Value::as_u64);
    for (name, value) in system.into_iter().chain([("imageSize", size.map(|size| size.to_string()))]) {
        if let Some(value) = value {
            row.set(name, value);
        }
    }
    Ok(())
}

/// `DescribeImageQuota`: how many images of one's own are in each zone.
fn quota(work: &mut Work<'_>, resource: &'static Resource) -> Result<Value, Refusal> {
    let wanted = work.call.get("zoneIds").map(texts).unwrap_or_default();
    let zones = work.cloud.ids(work.model.table("vm.zone")).iter();
    let zones = zones.filter(|zone| wanted.is_empty() || wanted.contains(zone));
    let shown = zones.map(|zone| {
        let count = work.rows_with(resource.table, "zoneId", zone).len();
        json!({ "zoneId": zone, "count": count, "maxCount": IMAGES })
    });
    Ok(json!({ "images": shown.collect::<Value>() }))
}
