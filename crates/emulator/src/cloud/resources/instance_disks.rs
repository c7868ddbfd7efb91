//! The disks of a new ECS instance: its system disk, those of its image, and those that are asked for.

use cloudspec_wire::Value;
use serde_json::json;

use crate::cloud::acts;
use crate::cloud::disk_categories;
use crate::cloud::resource::Work;
use crate::cloud::row::{Members, Row};
use crate::refusal::Refusal;

/// Makes the disks of a new instance, and takes their description out of its members.
pub(super) fn make_disks(work: &mut Work<'_>, row: &mut Row, image: &Members) -> Result<(), Refusal> {
    let mut system = system_disk(row, image);
    let mut data = Vec::new();
    for mapping in mappings(image) {
        let snapshot = mapping.get("SnapshotId").cloned().unwrap_or_default();
        if mapping.get("Type") == Some(&Value::from("system")) {
            system.insert("SnapshotId".to_owned(), snapshot);
        } else {
            data.push(image_disk(row, mapping, snapshot));
        }
    }
    if size_of(&system) < size_of(image) {
        let codes = (404, &["InvalidSystemDiskSize.LessThanImageSize"][..]);
        return work.call.refuse_as(codes, "SystemDisk.Size: smaller than the image");
    }
    let given = row.members.remove("DataDisk").unwrap_or_default();
    for disk in given.as_array().into_iter().flatten() {
        data.push(data_disk(row, disk, data.len()));
    }
    check_count(work, row, 1 + data.len())?;
    for members in std::iter::once(system).chain(data) {
        make_disk(work, row, members)?;
    }
    Ok(())
}

/// The members that a disk has in common with its instance.
fn place(row: &Row) -> Members {
    let shared = ["RegionId", "ZoneId"].into_iter();
    shared.filter_map(|name| Some((name.to_owned(), row.members.get(name)?.clone()))).collect()
}

/// The system disk: as large as the image unless the call says more, with what the call gives for it.
fn system_disk(row: &mut Row, image: &Members) -> Members {
    let usual = json!({
        "Type": "system", "Size": image.get("Size").cloned().unwrap_or(40.into()), "Device": "/dev/xvda",
        "Portable": false, "ImageId": row.text("ImageId"),
    });
    let mut members = place(row);
    members.extend(usual.as_object().cloned().unwrap_or_default());
    row.members.retain(|name, value| {
        let member = name.strip_prefix("SystemDisk.");
        members.extend(member.map(|member| (member.to_owned(), value.take())));
        member.is_none()
    });
    members
}

/// The disks that an image is made of.
fn mappings(image: &Members) -> impl Iterator<Item = &Members> {
    let mappings = image.get("DiskDeviceMappings").and_then(Value::as_array);
    mappings.into_iter().flatten().filter_map(Value::as_object)
}

/// A data disk that comes with the image.
fn image_disk(row: &Row, mapping: &Members, snapshot: Value) -> Members {
    let mut members = place(row);
    members.extend(mapping.get("Device").map(|device| ("Device".to_owned(), device.clone())));
    members.insert("Size".to_owned(), Value::from(size_of(mapping)));
    members.insert("SnapshotId".to_owned(), snapshot);
    members
}

/// A data disk that the call asks for, after `earlier` others.
fn data_disk(row: &Row, given: &Value, earlier: usize) -> Members {
    let letter = b'b'.saturating_add(u8::try_from(earlier).unwrap_or_default());
    let mut members = place(row);
    members.insert("Device".to_owned(), Value::from(format!("/dev/xvd{}", char::from(letter))));
    members.extend(given.as_object().cloned().unwrap_or_default());
    members
}

/// A size in GiB, as a number or a text.
fn size_of(members: &Members) -> Option<u64> {
    let size = members.get("Size")?;
    size.as_u64().or_else(|| size.as_str()?.parse().ok())
}

/// Refuses more disks than the instance type takes.
fn check_count(work: &Work<'_>, row: &Row, count: usize) -> Result<(), Refusal> {
    let kind = work.row("ecs.instance_type", row.text("InstanceType"));
    let most = kind.and_then(|kind| kind.members.get("DiskQuantity")).and_then(Value::as_u64);
    match most.is_some_and(|most| count as u64 > most) {
        true => {
            let codes = (400, &["InstanceDiskNumber.LimitExceed"][..]);
            work.call.refuse_as(codes, "DataDisk: more than the instance type takes")
        }
        false => Ok(()),
    }
}

/// Makes a disk that is attached to its instance from the start.
fn make_disk(work: &mut Work<'_>, row: &Row, mut members: Members) -> Result<(), Refusal> {
    let Some(resource) = work.model.named("ecs.disk") else { return Ok(()) };
    let category = members.get("Category").or(members.get("DiskCategory"));
    let category: Members = category.map(|own| ("Category".to_owned(), own.clone())).into_iter().collect();
    disk_categories::check_taken(work, &Row::default(), &category, row.text("InstanceType"))?;
    members.entry("DeleteWithInstance").or_insert(Value::Bool(true));
    // It is a text here, and a flag where disks are made by themselves.
    if let Some(encrypted) = members.get("Encrypted").and_then(Value::as_str).map(|text| text == "true") {
        members.insert("Encrypted".to_owned(), Value::from(encrypted));
    }
    let id = acts::make(work, resource, members)?;
    work.edit("ecs.disk", &id, |disk| {
        disk.set("InstanceId", row.id.clone());
        disk.set("Status", "In_use");
        disk.set("AttachedTime", row.text("CreationTime"));
        disk.next.clear();
    });
    Ok(())
}
