//! Categories of disks of Alibaba Cloud: how large they can be, and which instance types take them.

use super::geography::family;
use super::resource::Work;
use super::row::{Members, Row};
use crate::refusal::Refusal;

/// A category, with the sizes in GiB that its data disks and its system disks can have.
struct Category {
    name: &'static str,
    data: [u64; 2],
    system: [u64; 2],
}

const fn category(name: &'static str, data: [u64; 2], system: [u64; 2]) -> Category {
    Category { name, data, system }
}

/// The categories, better ones last: a disk does not become one of a category before its own.
const CATEGORIES: [Category; 8] = [
    category("cloud", [5, 2_000], [20, 500]),
    category("cloud_efficiency", [20, 32_768], [20, 2_048]),
    category("cloud_ssd", [20, 32_768], [20, 2_048]),
    category("cloud_essd_entry", [10, 32_768], [10, 2_048]),
    category("cloud_essd", [20, 65_536], [20, 2_048]),
    category("cloud_auto", [1, 65_536], [1, 2_048]),
    category("elastic_ephemeral_disk_standard", [64, 8_192], [64, 2_048]),
    category("elastic_ephemeral_disk_premium", [64, 8_192], [64, 2_048]),
];

/// Categories that are sold in every zone; the others are there for disks of long ago.
pub(crate) const SOLD: [&str; 5] =
    ["cloud_efficiency", "cloud_ssd", "cloud_essd_entry", "cloud_essd", "cloud_auto"];

/// Performance levels of ESSDs, each with the smallest disk in GiB that can have it.
const LEVELS: [(&str, u64); 4] = [("PL0", 1), ("PL1", 20), ("PL2", 461), ("PL3", 1_261)];

/// Categories that instances of a family take; those of the newest generation take ESSDs alone.
pub(crate) fn taken_by(instance_type: &str) -> &'static [&'static str] {
    let family = family(instance_type);
    match family.rsplit('.').next().unwrap_or_default() {
        "c7" | "g7" | "r7" => &["cloud_essd", "cloud_auto"],
        "e-c1m1" => &["cloud_essd_entry", "cloud_essd", "cloud_auto"],
        _ => &["cloud_efficiency", "cloud_ssd", "cloud_essd", "cloud_auto"],
    }
}

/// The smallest and the largest disk of a category, in GiB.
pub(crate) fn sizes(name: &str, is_system: bool) -> Option<[u64; 2]> {
    let found = CATEGORIES.iter().find(|category| category.name == name);
    found.map(|category| if is_system { category.system } else { category.data })
}

/// Whether a disk of the first category can become one of the second.
pub(crate) fn is_upgrade(from: &str, to: &str) -> bool {
    let place = |name: &str| CATEGORIES.iter().position(|category| category.name == name);
    let is_newest = |name: &str| ["cloud_essd", "cloud_auto"].contains(&name);
    is_newest(to) || place(from) <= place(to)
}

/// Refuses a category that is not sold.
pub(crate) fn check_sold(work: &Work<'_>, name: &str) -> Result<(), Refusal> {
    match SOLD.contains(&name) {
        true => Ok(()),
        false => work.call.refuse_as(
            (400, &["InvalidDiskCategory.NotSupported", "InvalidDiskCategory.ValueNotSupported"]),
            format!("Category: expected {}, which are sold here", SOLD.join(" or ")),
        ),
    }
}

/// Refuses a disk that is larger or smaller than its category and performance level allow.
pub(crate) fn check_size(work: &Work<'_>, disk: &Row) -> Result<(), Refusal> {
    let Some(size) = disk.members.get("Size").and_then(serde_json::Value::as_u64) else { return Ok(()) };
    let is_system = disk.text("Type") == "system";
    let Some([mut least, most]) = sizes(disk.text("Category"), is_system) else { return Ok(()) };
    let level = LEVELS.iter().find(|(level, _)| *level == disk.text("PerformanceLevel"));
    if disk.text("PerformanceLevel") == "PL0" {
        least = 1;
    }
    if !(least..=most).contains(&size) {
        let codes: &[&str] = match is_system {
            true => &["InvalidSystemDiskSize.ValueNotSupported", "InvalidSystemDiskSize.LessThanMinSize"],
            false => &["InvalidDataDiskSize.ValueNotSupported", "InvalidDiskSize.NotSupported"],
        };
        let message = format!("Size: expected {least} to {most} GiB for this category");
        return work.call.refuse_as((400, codes), message);
    }
    match level {
        Some((level, least)) if size < *least => work.call.refuse_as(
            (403, &["OperationDenied.PerformanceLevelNotMatch"]),
            format!("PerformanceLevel: {level} needs {least} GiB"),
        ),
        _ => Ok(()),
    }
}

/// Refuses a disk, of the category that `members` or else the disk itself has, for an instance whose type does not take it.
pub(crate) fn check_taken(
    work: &Work<'_>,
    disk: &Row,
    members: &Members,
    instance_type: &str,
) -> Result<(), Refusal> {
    let given = members.get("Category").and_then(serde_json::Value::as_str);
    let category = given.unwrap_or_else(|| disk.text("Category"));
    let taken = taken_by(instance_type);
    if category.is_empty() || instance_type.is_empty() || taken.contains(&category) {
        return Ok(());
    }
    let codes = [
        "InvalidInstanceType.NotSupportDiskCategory",
        "InvalidDiskCategory.NotSupported",
        "InvalidDiskCategory.ValueNotSupported",
    ];
    let message = format!("Category: expected {}, for the type of the instance", taken.join(" or "));
    work.call.refuse_as((403, &codes), message)
}
