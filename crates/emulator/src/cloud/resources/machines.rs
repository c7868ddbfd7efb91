//! Zenlayer: machines.

use std::time::Duration;

use cloudspec_wire::{Timestamp, Value};
use serde_json::json;

use super::load_balancers;
use super::services::VM;
use crate::cloud::acts;
use crate::cloud::resource::{Model, Others, Resource, Work};
use crate::cloud::row::{Members, Row};
use crate::cloud::rows::Cloud;
use crate::cloud::words::from;
use crate::cloud::work::texts;
use crate::refusal::Refusal;

/// How many security groups a machine can be in.
const GROUPS: usize = 2;

pub(super) fn resources() -> Vec<Resource> {
    vec![machine()]
}

fn machine() -> Resource {
    let standing = &["RUNNING", "STOPPED"];
    Resource::new("vm.instance", VM, "instanceId", "1")
        .missing(404, &["INVALID_INSTANCE_NOT_FOUND"])
        .states("instanceStatus", &["DEPLOYING", "RUNNING"])
        .wrong_state(403, &["OPERATION_DENIED_INSTANCE_STATUS"])
        .created("createTime")
        .defaults(json!({
            "instanceName": "instance", "zoneId": "HKG-A", "instanceType": "z2a.cpu.1", "imageId": "centos7",
            "instanceChargeType": "POSTPAID", "internetChargeType": "ByBandwidth", "internetMaxBandwidthOut": 1,
            "autoRenew": false, "publicIpv6Addresses": [],
        }))
        .renames(&[("instanceTypeId", "instanceType"), ("securityGroupId", "securityGroupIds")])
        .ignores(&["systemDisk", "dataDisks", "instanceCount", "initScript", "diskPreAllocated"])
        .computed("cpuCount", |others, row| size(others, row, "cpuCount"))
        .computed("memory", |others, row| size(others, row, "memory"))
        .computed("systemDisk", |others, row| disks(others, row, "SYSTEM").into_iter().next().unwrap_or_default())
        .computed("dataDisks", |others, row| Value::from(disks(others, row, "DATA")))
        .computed("imageName", |others, row| {
            others.row("vm.image", row.text("imageId")).map_or(Value::Null, |image| Value::from(image.text("imageName")))
        })
        // What was changed is so at once.
        .derived("modifiedBandwidthStatus", |_| Value::from("Enable"))
        .derived("modifiedTrafficPackageStatus", |_| Value::from("Enable"))
        .derived("url", |row| Value::from(format!("https://console.invalid/vnc?instanceId={}", row.id)))
        .related("diskIdSet", "vm.disk", "instanceId")
        .needs("zoneId", "vm.zone")
        .needs("instanceType", "vm.instance_type")
        .needs("imageId", "vm.image")
        .needs("subnetId", "vm.subnet")
        .needs("securityGroupIds", "vm.security_group")
        .indexed(&["zoneId", "subnetId", "securityGroupIds", "instanceStatus", "instanceName", "imageId"])
        .quota("", 20_000, &["OPERATION_FAILED_RESOURCE_LIMIT"])
        .on_create(complete)
        .on_gone(follow)
        .create_many("CreateInstances", "instanceCount", &["instanceIdSet"])
        .list("DescribeInstances")
        .list("DescribeInstancesStatus")
        .get("DescribeInstanceInternetStatus")
        .get("DescribeInstanceTypeStatus")
        .get("DescribeVncUrl")
        .set("ModifyInstancesAttribute")
        .set("ModifyInstancesResourceGroup")
        .change(
            "ModifyInstanceBandwidth",
            from(&["RUNNING"])
                .copies(&["internetMaxBandwidthOut"])
                .prepares(|work, row, _| check_traffic(work, row, "ByBandwidth")),
        )
        .change(
            "ModifyInstanceTrafficPackage",
            from(&["RUNNING"])
                .copies(&["trafficPackageSize"])
                .prepares(|work, row, _| check_traffic(work, row, "ByTrafficPackage")),
        )
        .change("ModifyInstanceType", from(standing).copies(&["instanceType"]))
        .change("StartInstances", from(&["STOPPED"]).to(&["BOOTING", "RUNNING"]))
        .change("StopInstances", from(&["RUNNING"]).to(&["STOPPING", "STOPPED"]))
        .change("RebootInstances", from(&["RUNNING"]).to(&["REBOOT", "RUNNING"]))
        .change(
            "ResetInstance",
            from(&["STOPPED"])
                .to(&["REBUILDING", "RUNNING"])
                .copies(&["imageId", "instanceName"])
                .prepares(|work, row, members| {
                    check_image(work, row, members.get("imageId").and_then(Value::as_str).unwrap_or_default())
                }),
        )
        .change("ResetInstancesPassword", from(&["STOPPED"]).to(&["BOOTING", "RUNNING"]))
        .change("CancelInstanceDowngrade", from(&[]))
        .change("CancelInstanceBandwidthDowngrade", from(&[]))
        .change("CancelInstanceTrafficPackageDowngrade", from(&[]))
        .change("TerminateInstance", from(standing).to(&["RECYCLING", "RECYCLE"]))
        .change("ReleaseInstances", from(&["RECYCLE"]).to(&["RELEASING"]).gone())
        .change(
            "AssociateSecurityGroupInstance",
            from(standing).adds("securityGroupIds", 403, &[]).prepares(|work, _, members| {
                match members.get("securityGroupIds").map(texts).unwrap_or_default().len() > GROUPS {
                    true => work.call.refuse(
                        403,
                        "OPERATION_FAILED_RESOURCE_LIMIT",
                        format!("instanceId: a machine is in at most {GROUPS} security groups"),
                    ),
                    false => Ok(()),
                }
            }),
        )
        .change("UnAssociateSecurityGroupInstance", from(standing).removes("securityGroupIds", 403, &[]))
        .custom("DescribeInstanceAvailableSecurityGroupResources", groups)
}

fn size(others: &Others<'_>, row: &Row, member: &str) -> Value {
    let found = others.row("vm.instance_type", row.text("instanceType"));
    found.and_then(|row| row.members.get(member)).cloned().unwrap_or_default()
}

fn disks(others: &Others<'_>, row: &Row, kind: &str) -> Vec<Value> {
    let disks = others.rows_with("vm.disk", "instanceId", &row.id).into_iter();
    let shown = disks.filter(|disk| disk.text("diskType") == kind).map(|disk| {
        let mut members = disk.members.clone();
        members.insert("diskId".to_owned(), Value::from(disk.id.as_str()));
        Value::Object(members)
    });
    shown.collect()
}

/// Refuses a change of what the machine does not pay its traffic by.
fn check_traffic(work: &Work<'_>, row: &Row, wanted: &str) -> Result<(), Refusal> {
    match row.text("internetChargeType") {
        own if own == wanted => Ok(()),
        own => {
            let message = format!("internetChargeType: expected {wanted}, but it is {own}");
            work.call.refuse(403, "OPERATION_DENIED_INTERNET_CHARGE_TYPE", message)
        }
    }
}

/// Refuses an image that is not done, or of another zone.
fn check_image(work: &Work<'_>, row: &Row, image: &str) -> Result<(), Refusal> {
    match work.row("vm.image", image) {
        Some(image) if image.text("imageStatus") != "AVAILABLE" => {
            work.call.refuse(400, "INVALID_IMAGE_STATUS", "imageId: the image is not available yet")
        }
        Some(_) if work.differs_from(row, "vm.image", image, "zoneId") => {
            work.call.refuse(404, "INVALID_IMAGE_NOT_FOUND", "imageId: the image is in another zone")
        }
        _ => Ok(()),
    }
}

/// A new machine: with its disks and addresses.
fn complete(work: &mut Work<'_>, row: &mut Row) -> Result<(), Refusal> {
    let image = row.text("imageId").to_owned();
    check_image(work, row, &image)?;
    let subnet = row.text("subnetId").to_owned();
    if work.differs_from(row, "vm.subnet", &subnet, "zoneId") {
        let message = "subnetId: the subnet is in another zone";
        return work.call.refuse(403, super::subnets::ELSEWHERE, message);
    }
    pay(work, row, "instanceChargeType", "instanceChargePrepaid")?;
    let Some(resource) = work.model.named("vm.disk") else { return Ok(()) };
    let number = work.cloud.next("machine");
    let address = super::subnets::address(work, &subnet)?;
    row.set("privateIpAddresses", vec![address]);
    row.set("publicIpAddresses", vec![format!("198.51.{}.{}", 100 + number / 250 % 100, 1 + number % 250)]);
    row.set("orderNumber", format!("emu{number:012}"));
    let groups = row.members.get("securityGroupIds").map(crate::cloud::work::texts).unwrap_or_default();
    row.set("securityGroupIds", groups);
    let mut wanted = vec![("SYSTEM", work.call.get("systemDisk").cloned().unwrap_or_else(|| json!({})))];
    let data = work.call.get("dataDisks").and_then(Value::as_array).cloned().unwrap_or_default();
    for disk in data {
        let amount = disk.get("diskAmount").and_then(Value::as_u64).unwrap_or(1).min(10);
        wanted.extend((0..amount).map(|_| ("DATA", disk.clone())));
    }
    for (kind, disk) in wanted {
        let mut members: Members = disk.as_object().cloned().unwrap_or_default();
        members.remove("diskId");
        members.insert("diskType".to_owned(), Value::from(kind));
        members.insert("zoneId".to_owned(), Value::from(row.text("zoneId")));
        members.insert("portable".to_owned(), Value::from(kind == "DATA"));
        let id = acts::make(work, resource, members)?;
        work.edit("vm.disk", &id, |disk| {
            disk.set("instanceId", row.id.clone());
            disk.set("diskStatus", "IN_USE");
            disk.next.clear();
        });
    }
    Ok(())
}

/// Notes until when a new one is paid for. A subscription says for how many months; here each has thirty days.
pub(super) fn pay(
    work: &Work<'_>,
    row: &mut Row,
    charge: &'static str,
    prepaid: &'static str,
) -> Result<(), Refusal> {
    let period = work.call.get(prepaid).and_then(|prepaid| prepaid.get("period")).and_then(Value::as_u64);
    row.members.remove(prepaid);
    match (row.text(charge), period) {
        ("PREPAID", Some(period)) => {
            row.set("period", period);
            row.set("expiredTime", work.now());
            extend(row);
            Ok(())
        }
        ("PREPAID", None) if work.call.get(charge).is_some() => work.missing(prepaid),
        _ => Ok(()),
    }
}

/// Lets what is paid for in advance last for another of its periods.
pub(super) fn extend(row: &mut Row) {
    const MONTH: Duration = Duration::from_secs(30 * 86_400);
    let months =
        row.members.get("period").and_then(Value::as_u64).and_then(|months| u32::try_from(months).ok());
    let end = Timestamp::from(row.text("expiredTime")).to_system_time();
    if let (Some(months), Some(end)) = (months, end) {
        row.set("expiredTime", Timestamp::from(end + MONTH.saturating_mul(months)).to_string());
    }
}

/// The disks of a machine that is gone go too.
fn follow(model: &Model, cloud: &mut Cloud, row: &Row) {
    let table = model.table("vm.disk");
    for id in cloud.ids_with(table, "instanceId", &row.id).unwrap_or_default().to_vec() {
        model.remove(cloud, table, &id);
    }
    load_balancers::forget(model, cloud, &row.id);
}

/// `DescribeInstanceAvailableSecurityGroupResources`: every group.
fn groups(work: &mut Work<'_>, resource: &'static Resource) -> Result<Value, Refusal> {
    work.existing_id(resource)?;
    let table = work.model.table("vm.security_group");
    let rows = work.cloud.ids(table).iter().filter_map(|id| work.cloud.get(table, id));
    let shown: Vec<Value> = rows
        .map(|row| {
            json!({
                "securityGroupId": row.id, "securityGroupName": row.text("securityGroupName"),
                "isDefault": row.is("isDefault"),
            })
        })
        .collect();
    Ok(json!({ "instanceAvailableSecurityGroups": shown }))
}
