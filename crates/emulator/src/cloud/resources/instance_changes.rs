//! What becomes of ECS instances beyond starting and stopping: addresses, security groups, system disks, networks and
//! billing.

use cloudspec_wire::{Timestamp, Value};
use serde_json::json;

use super::placement;
use crate::cloud::acts;
use crate::cloud::addresses;
use crate::cloud::disk_categories as categories;
use crate::cloud::resource::{Resource, Work};
use crate::cloud::row::{Members, Row};
use crate::millis::{iso, millis};
use crate::refusal::Refusal;

/// When instances end that are paid for by use.
const NEVER: &str = "2099-12-31T15:59Z";

/// `AllocatePublicIpAddress`.
pub(super) fn allocate_public_ip(work: &mut Work<'_>, resource: &'static Resource) -> Result<Value, Refusal> {
    let id = work.existing_id(resource)?;
    if work.row(resource.table, &id).is_some_and(|row| !row.texts("PublicIpAddress").is_empty()) {
        return work.call.refuse(403, "AllocatedAlready", "InstanceId: the instance has a public address");
    }
    if !work.rows_with("vpc.eip", "InstanceId", &id).is_empty() {
        return work.call.refuse(403, "AllocatedAlready", "InstanceId: the instance has an elastic address");
    }
    let ip = addresses::public(work);
    work.edit(resource.table, &id, |row| row.set("PublicIpAddress", vec![ip.clone()]));
    Ok(json!({ "IpAddress": ip }))
}

/// `ReleasePublicIpAddress`.
pub(super) fn release_public_ip(work: &mut Work<'_>, resource: &'static Resource) -> Result<Value, Refusal> {
    let id = work.existing_id(resource)?;
    let address = work.call.input.text("PublicIpAddress").unwrap_or_default().to_owned();
    let mut own = work.row(resource.table, &id).map(|row| row.texts("PublicIpAddress")).unwrap_or_default();
    if !own.contains(&address) {
        let codes = (404, &["InvalidIpAddress.NotFound"][..]);
        return work.call.refuse_as(codes, "PublicIpAddress: not an address of the instance");
    }
    own.retain(|other| *other != address);
    work.edit(resource.table, &id, |row| row.set("PublicIpAddress", own));
    Ok(json!({}))
}

/// `ConvertNatPublicIpToEip`: the address stays, and can be taken away from the instance.
pub(super) fn convert_public_ip(work: &mut Work<'_>, resource: &'static Resource) -> Result<Value, Refusal> {
    let id = work.existing_id(resource)?;
    let Some(row) = work.row(resource.table, &id).cloned() else { return work.not_found(resource) };
    let Some(address) = row.texts("PublicIpAddress").into_iter().next() else {
        let codes = (403, &["InvalidInstance.IpAddressMissing"][..]);
        return work.call.refuse_as(codes, "InstanceId: the instance has no public address");
    };
    let Some(eips) = work.model.named("vpc.eip") else { return Ok(json!({})) };
    let members = json!({ "IpAddress": address, "RegionId": row.text("RegionId") });
    let eip = acts::make(work, eips, members.as_object().cloned().unwrap_or_default())?;
    work.edit(eips.table, &eip, |eip| {
        eip.set("InstanceId", id.clone());
        eip.set("InstanceType", "EcsInstance");
        eip.set("Status", "InUse");
        eip.next.clear();
    });
    work.edit(resource.table, &id, |row| row.set("PublicIpAddress", Vec::<String>::new()));
    Ok(json!({}))
}

/// `JoinSecurityGroup` and `LeaveSecurityGroup`.
pub(super) fn security_group(
    work: &mut Work<'_>,
    resource: &'static Resource,
    joins: bool,
) -> Result<Value, Refusal> {
    let group = work.call.input.text("SecurityGroupId").unwrap_or_default().to_owned();
    if let Some(groups) = work.model.named("ecs.security_group") {
        work.check_there(groups, &group)?;
    }
    let table = match work.call.input.text("NetworkInterfaceId") {
        Some(_) => "ecs.network_interface",
        None => resource.table,
    };
    let Some(member) = work.model.named(table) else { return Ok(json!({})) };
    let id = work.existing_id(member)?;
    let mut groups = work.row(table, &id).map(|row| row.texts("SecurityGroupIds")).unwrap_or_default();
    match (groups.contains(&group), joins) {
        (true, true) => {
            let codes = (403, &["InvalidInstanceId.AlreadyExists"][..]);
            return work.call.refuse_as(codes, "SecurityGroupId: the instance is in the group");
        }
        (false, false) => {
            let codes = (403, &["InstanceNotInSecurityGroup"][..]);
            return work.call.refuse_as(codes, "SecurityGroupId: the instance is not in the group");
        }
        (false, true) => groups.push(group),
        (true, false) if groups.len() == 1 => {
            let codes = (403, &["InstanceLastSecurityGroup"][..]);
            return work.call.refuse_as(codes, "SecurityGroupId: an instance needs one group");
        }
        (true, false) => groups.retain(|other| *other != group),
    }
    work.edit(table, &id, |row| row.set("SecurityGroupIds", groups));
    acts::after_set(work, member, &id);
    Ok(json!({}))
}

/// `ReplaceSystemDisk`: another disk, made of another image.
pub(super) fn replace_system_disk(
    work: &mut Work<'_>,
    resource: &'static Resource,
) -> Result<Value, Refusal> {
    let id = stopped(work, resource)?;
    let text = |name: &str| work.call.input.text(name).map(str::to_owned);
    let instance = work.row(resource.table, &id).cloned().unwrap_or_default();
    let image_id = text("ImageId").unwrap_or_else(|| instance.text("ImageId").to_owned());
    let (Some(images), Some(disks)) = (work.model.named("ecs.image"), work.model.named("ecs.disk")) else {
        return Ok(json!({}));
    };
    let Some(image) = work.row(images.table, &image_id).cloned() else { return work.not_found(images) };
    let own = work.rows_with(disks.table, "InstanceId", &id);
    let old = own.into_iter().find(|disk| disk.text("Type") == "system").cloned().unwrap_or_default();
    let mut members: Members = old.members.clone();
    members.extend(work.call.get("SystemDisk.Size").map(|size| ("Size".to_owned(), size.clone())));
    members.insert("SourceSnapshotId".to_owned(), system_snapshot(&image));
    members.insert("ImageId".to_owned(), Value::from(image_id.as_str()));
    let size = members.get("Size").and_then(Value::as_u64);
    if size < image.members.get("Size").and_then(Value::as_u64) {
        let codes = (403, &["InvalidSystemDiskSize.LessThanImageSize", "InvalidSystemDiskSize"][..]);
        return work.call.refuse_as(codes, "SystemDisk.Size: smaller than the image");
    }
    work.model.remove(work.cloud, work.model.table(disks.table), &old.id);
    members.remove("InstanceId");
    let disk = acts::make(work, disks, members)?;
    work.edit(disks.table, &disk, |disk| {
        disk.set("InstanceId", id.clone());
        disk.set("Status", "In_use");
        disk.next.clear();
    });
    let key = text("KeyPairName");
    work.edit(resource.table, &id, |row| {
        row.set("ImageId", image_id);
        for member in ["OSName", "OSNameEn", "OSType"] {
            row.set(member, image.members.get(member).cloned().unwrap_or_default());
        }
        if let Some(key) = key {
            row.set("KeyPairName", key);
        }
    });
    Ok(json!({ "DiskId": disk }))
}

/// The snapshot of the system disk in an image.
fn system_snapshot(image: &Row) -> Value {
    let mappings = image.members.get("DiskDeviceMappings").and_then(Value::as_array);
    let is_system = |mapping: &&Value| mapping.get("Type") == Some(&Value::from("system"));
    let system = mappings.into_iter().flatten().find(is_system);
    system.and_then(|mapping| mapping.get("SnapshotId")).cloned().unwrap_or(Value::from(""))
}

/// `ModifyInstanceVpcAttribute`: another VSwitch of its VPC, or another address.
pub(super) fn move_to_vswitch(work: &mut Work<'_>, resource: &'static Resource) -> Result<Value, Refusal> {
    let id = stopped(work, resource)?;
    check_movable(work, &id)?;
    let vswitch = work.call.input.text("VSwitchId").unwrap_or_default().to_owned();
    let mut members = Members::new();
    members.insert("VSwitchId".to_owned(), Value::from(vswitch.as_str()));
    members.extend(work.call.get("SecurityGroupId").map(|ids| ("SecurityGroupIds".to_owned(), ids.clone())));
    work.check_needs(resource, &mut members)?;
    let wanted = work.call.input.text("PrivateIpAddress").map(str::to_owned);
    let address = addresses::claim(work, &vswitch, wanted)?;
    members.remove("RegionId");
    let interfaces = work.rows_with("ecs.network_interface", "InstanceId", &id);
    let primary = interfaces.into_iter().find(|interface| interface.text("Type") == "Primary");
    if let Some(primary) = primary.map(|interface| interface.id.clone()) {
        work.edit("ecs.network_interface", &primary, |interface| {
            interface.members.extend(members.clone());
            interface.set("PrivateIpAddress", address.clone());
            interface.set("PrivateIpSets", json!([{ "PrivateIpAddress": address, "Primary": true }]));
        });
    }
    work.edit(resource.table, &id, |row| {
        row.members.extend(members);
        row.set("PrivateIpAddress", vec![address]);
    });
    Ok(json!({}))
}

/// An instance stays in its VSwitch as long as routes, virtual addresses or further interfaces count on it.
fn check_movable(work: &Work<'_>, id: &str) -> Result<(), Refusal> {
    let interfaces = work.rows_with("ecs.network_interface", "InstanceId", id);
    let refuse = |code: &'static str, message: &str| work.call.refuse_as((404, &[code]), message);
    if !work.rows_with("vpc.route_entry", "Hops", id).is_empty() {
        return refuse("InvalidDependence.NextHopOfCustomRouter", "InstanceId: routes lead to it");
    }
    if !work.rows_with("vpc.havip", "AssociatedInstances", id).is_empty() {
        return refuse("InvalidDependence.HaVip", "InstanceId: a HaVip is associated with it");
    }
    match interfaces.iter().any(|interface| interface.text("Type") != "Primary") {
        true => refuse("InvalidInstance.AttachedEni", "InstanceId: another interface is attached to it"),
        false => Ok(()),
    }
}

/// `ModifyInstanceDeployment`: into a deployment set, out of it, onto a host.
pub(super) fn deploy(work: &mut Work<'_>, resource: &'static Resource) -> Result<Value, Refusal> {
    let id = work.existing_id(resource)?;
    let mut members = work.given(resource);
    let kept =
        ["DedicatedHostId", "DeploymentSetId", "DeploymentSetGroupNo", "Affinity", "Tenancy", "InstanceType"];
    members.retain(|name, _| kept.contains(&name.as_str()));
    work.check_needs(resource, &mut members)?;
    let mut placed = work.row(resource.table, &id).cloned().unwrap_or_default();
    members.remove("ZoneId");
    placed.members.extend(members.clone());
    placement::check(work, &placed)?;
    let leaves = work.call.input.flag("RemoveFromDeploymentSet").unwrap_or_default();
    work.edit(resource.table, &id, |row| {
        row.members.extend(members);
        if leaves {
            row.set("DeploymentSetId", Value::Null);
        }
    });
    Ok(json!({}))
}

/// Another type: one that takes the disks of the instance, has places for its interfaces, and fits where it is.
pub(super) fn respecify(work: &Work<'_>, row: &Row, members: &mut Members) -> Result<(), Refusal> {
    let is_paid = row.text("InstanceChargeType") == "PrePaid";
    if is_paid != (work.call.target.operation.name == "ModifyPrepayInstanceSpec") {
        let codes = (403, &["ChargeTypeViolation", "InvalidInstanceChargeType.ValueNotSupported"][..]);
        return work.call.refuse_as(codes, "InstanceId: the operation is for the other way of paying");
    }
    let Some(kind) = members.get("InstanceType").and_then(Value::as_str) else { return Ok(()) };
    for disk in work.rows_with("ecs.disk", "InstanceId", &row.id) {
        categories::check_taken(work, disk, &Members::new(), kind)?;
    }
    let most = work.row("ecs.instance_type", kind).and_then(|kind| kind.members.get("EniQuantity")?.as_u64());
    let interfaces = work.rows_with("ecs.network_interface", "InstanceId", &row.id).len() as u64;
    if most.is_some_and(|most| interfaces > most) {
        let codes = (403, &["InvalidOperation.EniCountExceeded"][..]);
        return work.call.refuse_as(codes, "InstanceType: it takes fewer interfaces than the instance has");
    }
    let mut placed = row.clone();
    placed.members.extend(members.clone());
    placement::check(work, &placed)
}

/// `ModifyInstanceChargeType`: paid in advance, or by use.
pub(super) fn charge(work: &mut Work<'_>, resource: &'static Resource) -> Result<Value, Refusal> {
    let ids = work.existing_ids(resource)?;
    let kind = work.call.input.text("InstanceChargeType").unwrap_or("PrePaid").to_owned();
    let until = match kind.as_str() {
        "PrePaid" => paid_until(work, work.call.now, "Month"),
        _ => NEVER.to_owned(),
    };
    for id in ids {
        work.edit(resource.table, &id, |row| {
            row.set("InstanceChargeType", kind.clone());
            row.set("ExpiredTime", until.clone());
        });
    }
    let order = Value::from(format!("2{:014}", work.cloud.next("order")));
    Ok(json!({ "OrderId": order }))
}

/// `RenewInstance`: longer than it was.
pub(super) fn renew(work: &mut Work<'_>, resource: &'static Resource) -> Result<Value, Refusal> {
    let id = work.existing_id(resource)?;
    let Some(row) = work.row(resource.table, &id).cloned() else { return work.not_found(resource) };
    if row.text("InstanceChargeType") != "PrePaid" {
        let codes = (403, &["ChargeTypeViolation"][..]);
        return work.call.refuse_as(codes, "InstanceId: the instance is paid for by use");
    }
    let until = paid_until(work, paid_from(work, &row), "Month");
    work.edit(resource.table, &id, |row| row.set("ExpiredTime", until));
    let order = Value::from(format!("2{:014}", work.cloud.next("order")));
    Ok(json!({ "OrderId": order }))
}

/// When a new instance ends.
pub(super) fn set_expiry(work: &Work<'_>, row: &mut Row) {
    let until = match row.text("InstanceChargeType") {
        "PrePaid" => paid_until(work, work.call.now, "Month"),
        _ => NEVER.to_owned(),
    };
    row.set("ExpiredTime", until);
}

/// When what is paid for longer begins: at its end, or now.
pub(super) fn paid_from(work: &Work<'_>, row: &Row) -> u64 {
    let end = Timestamp::from(row.text("ExpiredTime")).to_system_time();
    end.map(millis).unwrap_or_default().max(work.call.now)
}

/// The end of what the call pays for, from `begin` on, in the unit of the call or `usual`. Months have thirty days here.
pub(super) fn paid_until(work: &Work<'_>, begin: u64, usual: &str) -> String {
    const DAY: u64 = 86_400_000;
    let days = match work.call.or_default("PeriodUnit").as_deref().unwrap_or(usual) {
        "Week" | "week" => 7,
        "Year" | "year" => 365,
        "Day" | "day" => 1,
        _ => 30,
    };
    let periods = work.call.input.integer("Period").unwrap_or(1);
    let end = begin.saturating_add(periods.saturating_mul(days * DAY));
    let iso = iso(end);
    // Ends of contracts are written without seconds.
    iso.get(..16).map_or(iso.clone(), |minutes| format!("{minutes}Z"))
}

/// The instance that the call names, which has to be stopped.
fn stopped(work: &mut Work<'_>, resource: &'static Resource) -> Result<String, Refusal> {
    acts::one_in(work, resource, &["Stopped"]).map(|row| row.id)
}
