//! Images of ECS: public ones, and those that are made of instances and snapshots.

use cloudspec_wire::Value;
use serde_json::json;

use super::services::{ECS, OWNER};
use super::snapshots;
use crate::cloud::acts;
use crate::cloud::project::project;
use crate::cloud::resource::{Others, Resource, Source, Work};
use crate::cloud::row::{Members, Row, TAGS, tags_value};
use crate::cloud::words::from;
use crate::cloud::work::{tags_of, texts};
use crate::refusal::Refusal;

/// What a copy of an image does not have of its source.
const SOURCE_ONLY: [&str; 8] =
    ["IsSystem", "InstanceId", "SnapshotId", "TaskId", "Accounts", "ResourceGroupId", "ImageFamily", TAGS];

pub(super) fn resources() -> Vec<Resource> {
    vec![image(), task()]
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
            "IsSupportIoOptimized": true, "IsSupportCloudinit": true, "IsCopied": false, "ProductCode": "",
            "ImageOwnerId": OWNER, "ImageVersion": "", "IsSelfShared": "", "IsSubscribed": false, "SupplierName": "",
            "LoginAsNonRootSupported": false, "Description": "", "Platform": "Others Linux",
        }))
        .ignores(&["ShowExpired", "InstanceType", "ActionType"])
        .filter("Usage", Source::Values(|work, row| vec![usage(&work.others(), row).to_owned()]))
        .filter("SnapshotId", Source::Member("SnapshotIds"))
        .computed("Usage", |others, row| Value::from(usage(others, row)))
        .derived("Progress", |row| Value::from(if row.text("Status") == "Available" { "100%" } else { "0%" }))
        .inherits("InstanceId", "ecs.instance", &["OSName", "OSNameEn", "OSType", "RegionId"])
        .inherits("SnapshotId", "ecs.snapshot", &["OSName", "OSNameEn", "OSType", "Platform", "Architecture"])
        .indexed(&["SnapshotIds", "ImageName", "SourceImageId"])
        .blocked_by("ecs.instance", "ImageId", 403, &["ImageUsingByInstance"])
        .quota("RegionId", 200, &["QuotaExceed.Image"])
        .protected("IsSystem", 403, &["ImageIsPublic"])
        .tagged_as("image")
        .checked(|work, row| match row.is("IsSystem") {
            // Public images are nobody's to change.
            true => work.call.refuse_as((404, &["InvalidImageId.NotFound"]), "ImageId: a public image"),
            false => Ok(()),
        })
        .on_create(complete)
        .create("CreateImage")
        .create("ImportImage")
        .list("DescribeImages")
        .set("ModifyImageAttribute")
        .on_gone(|model, cloud, row| {
            // Of a copy that is not there yet nothing is left.
            let snapshots = model.table("ecs.snapshot");
            if row.is("IsCopied") && row.text("Status") == "Creating" {
                row.texts("SnapshotIds").iter().for_each(|id| model.remove(cloud, snapshots, id));
            }
        })
        .change("DeleteImage", from(&[]).despite("Force").gone().prepares(check_idle))
        .change("CancelCopyImage", from(&["Creating"]).gone().prepares(|work, row, _| match row.is("IsCopied") {
            true => Ok(()),
            false => work.call.refuse_as((400, &["ImageCreatedNotFromCopy"]), "ImageId: it is no copy"),
        }))
        .custom("CopyImage", copy)
        .custom("DescribeImageFromFamily", of_family)
        .custom("ModifyImageSharePermission", share)
        .custom("DescribeImageSharePermission", shared_with)
        .custom("DescribeImageSupportInstanceTypes", types)
        .custom("ExportImage", |work, resource| {
            let image = acts::one_in(work, resource, &["Available"])?;
            check_idle(work, &image, &mut Members::new())?;
            let task = begin(work, "ExportImage", &image.id)?;
            Ok(json!({ "TaskId": task, "RegionId": work.call.input.text("RegionId") }))
        })
}

/// What takes a while: images on their way in and out.
fn task() -> Resource {
    Resource::new("ecs.task", ECS, "TaskId", "t-")
        .missing(404, &["InvalidTaskId.NotFound"])
        .states("TaskStatus", &["Processing", "Finished"])
        .wrong_state(403, &["InvalidTaskId.IncorrectTaskStatus"])
        .created("CreationTime")
        .region("RegionId")
        .filter("ResourceIds", Source::Member("ResourceId"))
        .filter("StartTime", Source::Since("CreationTime"))
        .filter("EndTime", Source::Until("CreationTime"))
        .derived("SupportCancel", |row| Value::from((!is_done(row)).to_string()))
        .derived("TaskProcess", |row| Value::from(if is_done(row) { "100%" } else { "0%" }))
        .derived("TotalCount", |_| Value::from(1))
        .derived("SuccessCount", |row| Value::from(u8::from(row.text("TaskStatus") == "Finished")))
        .derived("FailedCount", |row| Value::from(u8::from(row.text("TaskStatus") == "Failed")))
        .indexed(&["ResourceId"])
        .list("DescribeTasks")
        .get("DescribeTaskAttribute")
        .custom("CancelTask", cancel)
}

/// `CancelTask`: an image that was on its way in does not come.
fn cancel(work: &mut Work<'_>, resource: &'static Resource) -> Result<Value, Refusal> {
    acts::change(work, resource, &from(&["Processing"]).to(&["Cancelled"]))?;
    let task = work.row(resource.table, &work.existing_id(resource)?).cloned().unwrap_or_default();
    if task.text("TaskAction") == "ImportImage" {
        let (images, snapshots) = (work.model.table("ecs.image"), work.model.table("ecs.snapshot"));
        let own = work.row("ecs.image", task.text("ResourceId")).map(|row| row.texts("SnapshotIds"));
        work.model.remove(work.cloud, images, task.text("ResourceId"));
        own.into_iter().flatten().for_each(|id| work.model.remove(work.cloud, snapshots, &id));
    }
    Ok(json!({}))
}

/// An image that is on its way in, out or elsewhere is left alone.
fn check_idle(work: &Work<'_>, row: &Row, _: &mut Members) -> Result<(), Refusal> {
    let tasks = work.rows_with("ecs.task", "ResourceId", &row.id).into_iter();
    let action = tasks.filter(|task| !is_done(task)).map(|task| task.text("TaskAction")).next();
    let copies = work.rows_with("ecs.image", "SourceImageId", &row.id);
    let code = match action {
        Some("ImportImage") => "ImageIsImporting",
        Some(_) => "ImageIsExporting",
        None if copies.iter().any(|copy| copy.text("Status") == "Creating") => "OperationDenied.ImageCopying",
        None => return Ok(()),
    };
    work.call.refuse_as((403, &[code, "IncorrectImageStatus"]), "ImageId: the image is on its way")
}

fn is_done(row: &Row) -> bool {
    row.text("TaskStatus") != "Processing"
}

/// Begins a task; its id.
fn begin(work: &mut Work<'_>, action: &str, image: &str) -> Result<String, Refusal> {
    let Some(tasks) = work.model.named("ecs.task") else { return Ok(String::new()) };
    let region = work.call.input.text("RegionId").unwrap_or_default();
    let members = json!({ "TaskAction": action, "ResourceId": image, "RegionId": region });
    acts::make(work, tasks, members.as_object().cloned().unwrap_or_default())
}

/// `ModifyImageSharePermission`.
fn share(work: &mut Work<'_>, resource: &'static Resource) -> Result<Value, Refusal> {
    let id = work.existing_id(resource)?;
    let given = |name: &str| work.call.get(name).map(texts).unwrap_or_default();
    let (added, removed) = (given("AddAccount"), given("RemoveAccount"));
    let is_public = work.call.input.flag("IsPublic");
    work.edit(resource.table, &id, |row| {
        let mut accounts = row.texts("Accounts");
        accounts.retain(|account| !removed.contains(account) && !added.contains(account));
        accounts.extend(added);
        row.set("Accounts", accounts);
        if let Some(is_public) = is_public {
            row.set("IsPublic", is_public);
        }
    });
    Ok(json!({}))
}

/// `DescribeImageSharePermission`: the page is one of accounts.
fn shared_with(work: &mut Work<'_>, resource: &'static Resource) -> Result<Value, Refusal> {
    let id = work.existing_id(resource)?;
    let Some(row) = work.row(resource.table, &id) else { return work.not_found(resource) };
    let (page, accounts) = (work.call.wanted()?, row.texts("Accounts"));
    let range = page.range(accounts.len());
    let shown =
        accounts.iter().skip(range.start).take(range.len()).map(|account| json!({ "AliyunId": account }));
    let groups: &[&str] = if row.is("IsPublic") { &["all"] } else { &[] };
    Ok(json!({
        "ImageId": id, "RegionId": work.call.input.text("RegionId"), "TotalCount": accounts.len(),
        "PageNumber": page.number, "PageSize": page.size, "Accounts": { "Account": shown.collect::<Value>() },
        "ShareGroups": { "ShareGroup": groups.iter().map(|group| json!({ "Group": group })).collect::<Value>() },
    }))
}

/// `DescribeImageSupportInstanceTypes`: every image runs on every type.
fn types(work: &mut Work<'_>, resource: &'static Resource) -> Result<Value, Refusal> {
    let image = work.call.input.text("ImageId").unwrap_or_default().to_owned();
    work.check_there(resource, &image)?;
    let field = work.call.target.operation.output.field("InstanceTypes");
    let schema = field.and_then(|(_, field)| field.shape.schema());
    let (Some(types), Some(schema)) = (work.model.named("ecs.instance_type"), schema) else {
        return Ok(json!({}));
    };
    let table = work.model.table(types.table);
    let rows = work.cloud.ids(table).iter().filter_map(|id| work.cloud.get(table, id));
    let shown: Value = rows.map(|row| project(work, types, row, schema)).collect();
    let region = work.call.input.text("RegionId");
    Ok(json!({ "ImageId": image, "RegionId": region, "InstanceTypes": { "InstanceType": shown } }))
}

fn usage(others: &Others<'_>, row: &Row) -> &'static str {
    let instances = others.cloud.ids_with(others.model.table("ecs.instance"), "ImageId", &row.id);
    if instances.is_some_and(|ids| !ids.is_empty()) { "instance" } else { "none" }
}

/// An image is made of something.
fn complete(work: &mut Work<'_>, row: &mut Row) -> Result<(), Refusal> {
    let is_made_of = ["InstanceId", "SnapshotId", "DiskDeviceMapping", "IsCopied", "IsBuilt"];
    if is_made_of.iter().all(|member| matches!(row.members.get(*member), None | Some(Value::Bool(false)))) {
        return work.call.refuse_as(
            (400, &["MissingParameter.DiskDeviceMapping", "MissingParameter"]),
            "InstanceId: one of it, SnapshotId and DiskDeviceMapping",
        );
    }
    if row.text("ImageName").is_empty() {
        row.set("ImageName", row.id.clone());
    }
    let named = work.rows_with("ecs.image", "ImageName", row.text("ImageName"));
    if named.iter().any(|other| other.text("RegionId") == row.text("RegionId") && !other.is("IsSystem")) {
        let codes = (400, &["InvalidImageName.Duplicated"][..]);
        return work.call.refuse_as(codes, "ImageName: another image has it");
    }
    match work.call.target.operation.name {
        "CreateImage" => disks(work, row),
        "CopyImage" => copy_snapshots(work, row),
        "ImportImage" => import(work, row),
        _ => Ok(()),
    }
}

/// An image comes with a disk for each of the files that it is made of, and takes a while.
fn import(work: &mut Work<'_>, row: &mut Row) -> Result<(), Refusal> {
    let Some(snapshots) = work.model.named("ecs.snapshot") else { return Ok(()) };
    let (mut own, mut mappings) = (Vec::new(), Vec::new());
    for (place, file) in
        work.call.get("DiskDeviceMapping").and_then(Value::as_array).into_iter().flatten().enumerate()
    {
        let size = file.get("DiskImageSize").or(file.get("DiskImSize")).cloned().unwrap_or(json!(40));
        let kind = if place == 0 { "system" } else { "data" };
        let members = json!({
            "SourceDiskType": kind, "SourceDiskSize": size, "Size": size, "SnapshotName": row.text("ImageName"),
            "RegionId": row.text("RegionId"), "OSType": row.text("OSType"),
        });
        let id = acts::make(work, snapshots, members.as_object().cloned().unwrap_or_default())?;
        mappings.push(json!({
            "SnapshotId": id, "Size": size.to_string(), "Type": kind, "Device": device(place), "Progress": "100%",
            "Format": file.get("Format"), "ImportOSSBucket": file.get("OSSBucket"), "ImportOSSObject": file.get("OSSObject"),
        }));
        if kind == "system" {
            row.set("Size", size);
        }
        own.push(id);
    }
    row.set("SnapshotIds", own);
    row.set("DiskDeviceMappings", mappings);
    row.set("DiskDeviceMapping", Value::Null);
    let task = begin(work, "ImportImage", &row.id)?;
    row.set("TaskId", task);
    Ok(())
}

/// The name of the disk in this place of an image.
fn device(place: usize) -> String {
    format!("/dev/xvd{}", char::from(b'a' + u8::try_from(place.min(25)).unwrap_or_default()))
}

/// A copy has snapshots of its own.
fn copy_snapshots(work: &mut Work<'_>, row: &mut Row) -> Result<(), Refusal> {
    let mut mappings =
        row.members.get("DiskDeviceMappings").and_then(Value::as_array).cloned().unwrap_or_default();
    let mut own = Vec::new();
    for mapping in &mut mappings {
        let Some(source) = mapping.get("SnapshotId").and_then(Value::as_str).map(str::to_owned) else {
            continue;
        };
        let members = json!({ "RegionId": row.text("RegionId"), "SnapshotName": row.text("ImageName") });
        let id = snapshots::copied(work, &source, members)?;
        mapping["SnapshotId"] = json!(id);
        own.push(id);
    }
    row.set("SnapshotIds", own);
    row.set("DiskDeviceMappings", mappings);
    Ok(())
}

/// What is in an image: the snapshots that it is made of, with the sizes and kinds of their disks. Those of an instance
/// are taken now.
fn disks(work: &mut Work<'_>, row: &mut Row) -> Result<(), Refusal> {
    let Some(resource) = work.model.named("ecs.snapshot") else { return Ok(()) };
    let mut snapshots = Vec::new();
    for mapping in work.call.get("DiskDeviceMapping").and_then(Value::as_array).into_iter().flatten() {
        snapshots.extend(mapping.get("SnapshotId").and_then(Value::as_str).map(str::to_owned));
    }
    match (row.text("SnapshotId"), row.text("InstanceId")) {
        ("", "") => {}
        ("", instance) => {
            let disks = work.rows_with("ecs.disk", "InstanceId", instance);
            let disks: Vec<String> = disks.into_iter().map(|disk| disk.id.clone()).collect();
            for disk in disks {
                let members = json!({ "SourceDiskId": disk, "SnapshotName": row.text("ImageName") });
                snapshots.push(acts::make(work, resource, members.as_object().cloned().unwrap_or_default())?);
            }
        }
        (snapshot, _) => snapshots.insert(0, snapshot.to_owned()),
    }
    let mut mappings = Vec::new();
    for (place, id) in snapshots.iter().enumerate() {
        let Some(snapshot) = work.row(resource.table, id) else { return work.not_found(resource) };
        let size = snapshot.members.get("Size").and_then(Value::as_u64).unwrap_or_default();
        if snapshot.text("Status") != "accomplished" && row.text("InstanceId").is_empty() {
            return work.call.refuse_as(resource.wrong_state, "SnapshotId: it is not accomplished yet");
        }
        let (kind, device) = match snapshot.text("SourceDiskType") {
            "system" => ("system", device(0)),
            _ => ("data", device(place)),
        };
        if kind == "system" {
            row.set("Size", size);
        }
        mappings.push(json!({
            "SnapshotId": id, "Size": size.to_string(), "Type": kind, "Device": device, "Progress": "100%",
        }));
    }
    let is_system = |mapping: &Value| mapping.get("Type") == Some(&json!("system"));
    if row.text("InstanceId").is_empty() && !mappings.iter().any(is_system) {
        let codes = (403, &["InvalidSystemSnapshot.Missing"][..]);
        return work.call.refuse_as(codes, "SnapshotId: none of them is of a system disk");
    }
    row.set("SnapshotIds", snapshots);
    row.set("DiskDeviceMappings", mappings);
    row.set("DiskDeviceMapping", Value::Null);
    Ok(())
}

/// `CopyImage`: another one like it, in another region.
fn copy(work: &mut Work<'_>, resource: &'static Resource) -> Result<Value, Refusal> {
    let Row { id, mut members, .. } = acts::one_in(work, resource, &["Available"])?;
    let text = |name: &str| work.call.input.text(name).map(Value::from);
    // What the source was made of, and who has it, is not of the copy.
    members.retain(|name, _| !SOURCE_ONLY.contains(&name.as_str()));
    let region = text("DestinationRegionId").or_else(|| text("RegionId"));
    if work.row("ecs.region", region.as_ref().and_then(Value::as_str).unwrap_or_default()).is_none() {
        let codes = (400, &["DestinationRegion.NotFound"][..]);
        return work.call.refuse_as(codes, "DestinationRegionId: there is no such region");
    }
    let tags = work.call.get("Tag").and_then(|tags| tags_of("Tag", tags)).unwrap_or_default();
    let changes = [
        ("RegionId", region),
        (TAGS, Some(tags_value(&tags))),
        ("ResourceGroupId", text("ResourceGroupId")),
        ("SourceImageId", Some(Value::from(id))),
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
