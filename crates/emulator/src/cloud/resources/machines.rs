//! Zenlayer: machines, disks, images, security groups and subnets.

use cloudspec_wire::Value;
use serde_json::json;

use super::load_balancers;
use super::services::VM;
use crate::cloud::acts;
use crate::cloud::resource::{Model, Resource, Work, from};
use crate::cloud::row::{Members, Row};
use crate::cloud::rows::Cloud;
use crate::cloud::work::texts;
use crate::refusal::Refusal;

/// What a rule of a security group is told apart by.
const IDENTITY: [&str; 5] = ["direction", "policy", "ipProtocol", "portRange", "cidrIp"];

pub(super) fn resources() -> Vec<Resource> {
    vec![machine(), disk(), image(), security_group(), subnet()]
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
        .computed("cpuCount", |work, row| size(work, row, "cpuCount"))
        .computed("memory", |work, row| size(work, row, "memory"))
        .computed("systemDisk", |work, row| disks(work, row, "SYSTEM").into_iter().next().unwrap_or_default())
        .computed("dataDisks", |work, row| Value::from(disks(work, row, "DATA")))
        .computed("imageName", |work, row| {
            work.row("vm.image", row.text("imageId")).map_or(Value::Null, |image| Value::from(image.text("imageName")))
        })
        .computed("url", |_, row| Value::from(format!("https://console.invalid/vnc?instanceId={}", row.id)))
        .related("diskIdSet", "vm.disk", "instanceId")
        .needs("zoneId", "vm.zone")
        .needs("instanceType", "vm.instance_type")
        .needs("imageId", "vm.image")
        .needs("subnetId", "vm.subnet")
        .needs("securityGroupIds", "vm.security_group")
        .indexed(&["zoneId", "subnetId", "securityGroupIds", "instanceStatus", "instanceName", "imageId"])
        .quota("", 20_000, "OPERATION_FAILED_RESOURCE_LIMIT")
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
        .set("ModifyInstanceBandwidth")
        .set("ModifyInstanceTrafficPackage")
        .set("ModifyInstanceType")
        .change("StartInstances", from(&["STOPPED"]).to(&["BOOTING", "RUNNING"]))
        .change("StopInstances", from(&["RUNNING"]).to(&["STOPPING", "STOPPED"]))
        .change("RebootInstances", from(&["RUNNING"]).to(&["REBOOT", "RUNNING"]))
        .change("ResetInstance", from(standing).to(&["REBUILDING", "RUNNING"]).copies(&["imageId", "instanceName"]))
        .change("ResetInstancesPassword", from(standing))
        .change("CancelInstanceDowngrade", from(&[]))
        .change("CancelInstanceBandwidthDowngrade", from(&[]))
        .change("CancelInstanceTrafficPackageDowngrade", from(&[]))
        .change("TerminateInstance", from(standing).to(&["RECYCLING", "RECYCLE"]))
        .change("ReleaseInstances", from(&["RUNNING", "STOPPED", "RECYCLE"]).to(&["RELEASING"]).gone())
        .custom("AssociateSecurityGroupInstance", |work, resource| join(work, resource, true))
        .custom("UnAssociateSecurityGroupInstance", |work, resource| join(work, resource, false))
        .custom("DescribeInstanceAvailableSecurityGroupResources", groups)
}

fn disk() -> Resource {
    Resource::new("vm.disk", VM, "diskId", "1")
        .missing(404, &["INVALID_DISK_NOT_FOUND"])
        .states("diskStatus", &["CREATING", "AVAILABLE"])
        .wrong_state(403, &["OPERATION_DENIED_DISK_STATUS"])
        .created("createTime")
        .defaults(json!({
            "diskType": "DATA", "diskCategory": "NVMe SSD", "portable": true, "chargeType": "POSTPAID", "diskSize": 20,
            "autoRenew": false,
        }))
        .ignores(&["diskAmount", "chargePrepaid"])
        .computed("instanceName", |work, row| {
            work.row("vm.instance", row.text("instanceId"))
                .map_or(Value::Null, |machine| Value::from(machine.text("instanceName")))
        })
        .inherits("instanceId", "vm.instance", &["zoneId"])
        .needs("zoneId", "vm.zone")
        .indexed(&["instanceId"])
        .on_create(|_, row| {
            if !row.text("instanceId").is_empty() {
                row.next.iter_mut().for_each(|step| drop(step.set.insert("diskStatus".to_owned(), "IN_USE".into())));
            }
            Ok(())
        })
        .create_many("CreateDisks", "diskAmount", &["diskIds"])
        .list("DescribeDisks")
        .set("ModifyDisksAttributes")
        .set("ModifyDisksResourceGroup")
        .set("ResizeDisk")
        .set("RenewDisk")
        .change("AttachDisks", from(&["AVAILABLE"]).to(&["ATTACHING", "IN_USE"]).copies(&["instanceId"]))
        .change("DetachDisks", from(&["IN_USE"]).to(&["DETACHING", "AVAILABLE"]).clears(&["instanceId"]))
        .change("ChangeDisksAttach", from(&["IN_USE"]).to(&["CHANGING", "IN_USE"]).copies(&["instanceId"]))
        .change("TerminateDisk", from(&["AVAILABLE"]).to(&["RECYCLING", "RECYCLED"]))
        .change("ReleaseDisk", from(&["AVAILABLE", "RECYCLED"]).to(&["DELETING"]).gone())
}

fn image() -> Resource {
    Resource::new("vm.image", VM, "imageId", "1")
        .missing(404, &["INVALID_IMAGE_NOT_FOUND"])
        .states("imageStatus", &["CREATING", "AVAILABLE"])
        .wrong_state(403, &["OPERATION_DENIED_IMAGE_STATUS"])
        .defaults(json!({
            "imageType": "CUSTOM_IMAGE", "category": "OTHERS", "osType": "linux", "imageSize": "20", "imageVersion": "1",
        }))
        .ignores(&["zoneId"])
        .needs("instanceId", "vm.instance")
        .protected("isPublic", 403, "OPERATION_DENIED_PUBLIC_IMAGE")
        .create("CreateImage")
        .list("DescribeImages")
        .set("ModifyImagesAttributes")
        .change("DeleteImages", from(&[]).gone())
        .custom("DescribeImageQuota", image_quota)
}

fn security_group() -> Resource {
    Resource::new("vm.security_group", VM, "securityGroupId", "1")
        .missing(404, &["INVALID_SECURITY_GROUP_NOT_FOUND"])
        .created("createTime")
        .defaults(json!({ "securityGroupStatus": "AVAILABLE", "isDefault": false, "description": "", "ruleInfos": [] }))
        .related("instanceIds", "vm.instance", "securityGroupIds")
        .blocked_by("vm.instance", "securityGroupIds", 403, "OPERATION_DENIED_SECURITY_GROUP_IN_USE")
        .create("CreateSecurityGroup")
        .list("DescribeSecurityGroups")
        .set("ModifySecurityGroupsAttribute")
        .change("DeleteSecurityGroup", from(&[]).gone())
        .custom("AuthorizeSecurityGroupRule", |work, resource| rules(work, resource, Rules::Add))
        .custom("AuthorizeSecurityGroupRules", |work, resource| rules(work, resource, Rules::Add))
        .custom("RevokeSecurityGroupRules", |work, resource| rules(work, resource, Rules::Remove))
        .custom("ConfigureSecurityGroupRules", |work, resource| rules(work, resource, Rules::Replace))
}

fn subnet() -> Resource {
    Resource::new("vm.subnet", VM, "subnetId", "1")
        .missing(404, &["INVALID_SUBNET_NOT_FOUND"])
        .states("subnetStatus", &["CREATING", "AVAILABLE"])
        .wrong_state(403, &["OPERATION_DENIED_SUBNET_STATUS"])
        .created("createTime")
        .defaults(json!({ "isDefault": false, "totalIpCount": 252, "subnetDescription": "" }))
        .related("instanceIdList", "vm.instance", "subnetId")
        .computed("usageIpCount", |work, row| {
            Value::from(work.rows_with("vm.instance", "subnetId", &row.id).len())
        })
        .computed("cidrBlockList", |_, row| json!([row.text("cidrBlock")]))
        .needs("zoneId", "vm.zone")
        .blocked_by("vm.instance", "subnetId", 403, "OPERATION_DENIED_SUBNET_IN_USE")
        .create("CreateSubnet")
        .list("DescribeSubnets")
        .set("ModifySubnetsAttribute")
        .change("DeleteSubnet", from(&["AVAILABLE"]).gone())
}

fn size(work: &Work<'_>, row: &Row, member: &str) -> Value {
    let found = work.row("vm.instance_type", row.text("instanceType"));
    found.and_then(|row| row.members.get(member)).cloned().unwrap_or_default()
}

fn disks(work: &Work<'_>, row: &Row, kind: &str) -> Vec<Value> {
    let disks = work.rows_with("vm.disk", "instanceId", &row.id).into_iter();
    let shown = disks.filter(|disk| disk.text("diskType") == kind).map(|disk| {
        let mut members = disk.members.clone();
        members.insert("diskId".to_owned(), Value::from(disk.id.as_str()));
        Value::Object(members)
    });
    shown.collect()
}

/// A new machine: with its disks and addresses.
fn complete(work: &mut Work<'_>, row: &mut Row) -> Result<(), Refusal> {
    let Some(resource) = work.model.named("vm.disk") else { return Ok(()) };
    let number = work.cloud.next("machine");
    row.set("privateIpAddresses", vec![format!("10.0.{}.{}", number / 250 % 250, 2 + number % 250)]);
    row.set("publicIpAddresses", vec![format!("198.51.{}.{}", 100 + number / 250 % 100, 1 + number % 250)]);
    row.set("orderNumber", format!("emu{number:012}"));
    let groups = row.members.get("securityGroupIds").map(crate::cloud::work::texts).unwrap_or_default();
    row.set("securityGroupIds", groups);
    let mut wanted = vec![("SYSTEM", work.call.get("systemDisk").cloned().unwrap_or_else(|| json!({})))];
    let data = work.call.get("dataDisks").and_then(Value::as_array).cloned().unwrap_or_default();
    wanted.extend(data.into_iter().map(|disk| ("DATA", disk)));
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

/// The disks of a machine that is gone go too.
fn follow(model: &Model, cloud: &mut Cloud, row: &Row) {
    let table = model.table("vm.disk");
    for id in cloud.with(table, "instanceId", &row.id).unwrap_or_default().to_vec() {
        model.remove(cloud, table, &id);
    }
    load_balancers::forget(model, cloud, &row.id);
}

/// Puts a machine into a security group, or takes it out.
fn join(work: &mut Work<'_>, resource: &'static Resource, joins: bool) -> Result<Value, Refusal> {
    let id = work.one(resource)?;
    let group = work.call.input.text("securityGroupId").unwrap_or_default().to_owned();
    if let (None, Some(groups)) =
        (work.row("vm.security_group", &group), work.model.named("vm.security_group"))
    {
        return work.not_found(groups);
    }
    let mut groups =
        work.row(resource.table, &id).map(|row| row.texts("securityGroupIds")).unwrap_or_default();
    groups.retain(|other| *other != group);
    if joins {
        groups.push(group);
    }
    work.edit(resource.table, &id, |row| row.set("securityGroupIds", groups));
    Ok(json!({}))
}

/// `DescribeInstanceAvailableSecurityGroupResources`: every group.
fn groups(work: &mut Work<'_>, resource: &'static Resource) -> Result<Value, Refusal> {
    work.one(resource)?;
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

/// What is done with the rules in the input.
#[derive(Clone, Copy)]
enum Rules {
    Add,
    Remove,
    Replace,
}

fn rules(work: &mut Work<'_>, resource: &'static Resource, what: Rules) -> Result<Value, Refusal> {
    let id = work.one(resource)?;
    let listed = work.call.get("ruleInfos").and_then(Value::as_array).cloned();
    let own = || {
        let parts = work.call.given().filter(|(name, _)| *name != "securityGroupId");
        vec![Value::Object(parts.map(|(name, value)| (name.to_owned(), value.clone())).collect())]
    };
    let given = match (listed, what) {
        (Some(rules), _) => rules,
        (None, Rules::Replace) => Vec::new(),
        (None, _) => own(),
    };
    let is_same = |a: &Value, b: &Value| {
        IDENTITY
            .iter()
            .all(|name| a.get(name).is_none() || b.get(name).is_none() || a.get(name) == b.get(name))
    };
    let row = work.row(resource.table, &id);
    let there = row
        .and_then(|row| row.members.get("ruleInfos"))
        .and_then(Value::as_array)
        .cloned()
        .unwrap_or_default();
    let mut kept: Vec<Value> = match what {
        Rules::Replace => Vec::new(),
        _ => there.into_iter().filter(|rule| !given.iter().any(|other| is_same(other, rule))).collect(),
    };
    if !matches!(what, Rules::Remove) {
        kept.extend(given);
    }
    work.edit(resource.table, &id, |row| row.set("ruleInfos", kept));
    Ok(json!({}))
}

/// How many images one may have in a zone.
const IMAGES: u64 = 100;

/// `DescribeImageQuota`: images of one's own are in every zone here.
fn image_quota(work: &mut Work<'_>, resource: &'static Resource) -> Result<Value, Refusal> {
    let table = work.model.table(resource.table);
    let rows = work.cloud.ids(table).iter().filter_map(|id| work.cloud.get(table, id));
    let count = rows.filter(|row| !row.is("isPublic")).count();
    let wanted = work.call.get("zoneIds").map(texts).unwrap_or_default();
    let zones = work.cloud.ids(work.model.table("vm.zone")).iter();
    let zones = zones.filter(|zone| wanted.is_empty() || wanted.contains(zone));
    let shown = zones.map(|zone| json!({ "zoneId": zone, "count": count, "maxCount": IMAGES }));
    Ok(json!({ "images": shown.collect::<Value>() }))
}
