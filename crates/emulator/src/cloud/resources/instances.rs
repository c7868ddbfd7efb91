//! ECS instances: their disks and their primary network interface are made with them, and go with them.

use base64::Engine;
use base64::prelude::BASE64_STANDARD as BASE64;
use cloudspec_wire::Value;
use serde_json::json;

use super::events;
use super::instance_changes as changes;
use super::launch_templates;
use super::monitoring;
use super::placement;
use super::prices;
use super::services::ECS;
use super::virtual_ips;
use crate::cloud::acts;
use crate::cloud::addresses;
use crate::cloud::disk_categories;
use crate::cloud::geography;
use crate::cloud::resource::{Change, Model, Others, Resource, Source, Work};
use crate::cloud::row::{Members, Row};
use crate::cloud::rows::Cloud;
use crate::cloud::words::from;
use crate::cloud::work::texts;
use crate::millis::iso;
use crate::refusal::Refusal;

const START: Change = from(&["Stopped"]).to(&["Starting", "Running"]).prepares(|work, _, members| {
    members.insert("StoppedMode".to_owned(), Value::from("Not-applicable"));
    members.insert("StartTime".to_owned(), Value::from(work.now()));
    Ok(())
});
const STOP: Change = from(&["Running", "Starting"])
    .to(&["Stopping", "Stopped"])
    .copies(&["StoppedMode"])
    .prepares(|_, _, members| {
        members.entry("StoppedMode").or_insert(Value::from("KeepCharging"));
        Ok(())
    });
const REBOOT: Change = from(&["Running"]).to(&["Stopping", "Starting", "Running"]);
const DELETE: Change = from(&["Stopped"]).force("Force").gone().prepares(|work, row, _| {
    // Force does not help against routes.
    if !work.rows_with("vpc.route_entry", "Hops", &row.id).is_empty() {
        let codes = (400, &["DependencyViolation.RouteEntry"][..]);
        return work.call.refuse_as(codes, "InstanceId: a route entry leads to it");
    }
    let is_paid =
        row.text("InstanceChargeType") == "PrePaid" && row.text("ExpiredTime") > work.now().as_str();
    match is_paid {
        true => work
            .call
            .refuse_as((403, &["ChargeTypeViolation"]), "InstanceId: it is paid for until it expires"),
        false => Ok(()),
    }
});

const AUTO_RENEW: Change =
    from(&[]).copies(&["RenewalStatus", "Duration", "PeriodUnit"]).prepares(|work, _, members| {
        let status = match work.call.input.flag("AutoRenew") {
            Some(true) => "AutoRenewal",
            Some(false) => "Normal",
            None => return Ok(()),
        };
        members.entry("RenewalStatus").or_insert(Value::from(status));
        Ok(())
    });

/// A picture of one pixel, as base64.
const PIXEL: &str =
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

pub(super) fn resources() -> Vec<Resource> {
    vec![instance()]
}

fn instance() -> Resource {
    Resource::new("ecs.instance", ECS, "InstanceId", "i-")
        .missing(404, &["InvalidInstanceId.NotFound", "InvalidInstanceIds.NotFound", "InvalidInstance.NotFound", "InvalidInstanId.NotFound", "InvalidInstanceIds.ValueNotSupported", "InvalidParameter.InvalidInstanceId", "Invalid.InstanceId", "NoSuchResource", "InvalidParameter"])
        .states("Status", &["Pending", "Starting", "Running"])
        .wrong_state(403, &["IncorrectInstanceStatus", "InvalidInstanceStatus.NotStopped"])
        .created("CreationTime")
        .region("RegionId")
        .defaults(json!({
            "InstanceNetworkType": "vpc", "InstanceChargeType": "PostPaid", "InternetChargeType": "PayByTraffic",
            "InstanceType": "ecs.g7.large", "IoOptimized": true, "DeviceAvailable": true, "Recyclable": false,
            "StoppedMode": "Not-applicable", "SpotStrategy": "NoSpot", "DeletionProtection": false,
            "InternetMaxBandwidthOut": 0, "InternetMaxBandwidthIn": 0, "OSType": "linux",
            "RenewalStatus": "Normal", "Duration": 0, "PeriodUnit": "Month", "NotifyOnMaintenance": false,
            "PrivatePoolOptionsMatchCriteria": "None", "Description": "", "GPUAmount": 0, "GPUSpec": "", "SaleCycle": "",
            "LocalStorageAmount": 0, "LocalStorageCapacity": 0, "ClusterId": "", "VlanId": "",
            "DedicatedInstanceAttribute": { "Tenancy": "default", "Affinity": "default" }, "HibernationOptions": { "Configured": false },
            "EcsCapacityReservationAttr": { "CapacityReservationPreference": "", "CapacityReservationId": "" },
            "ImageOptions": { "LoginAsNonRoot": false },
        }))
        .renames(&[
            ("SecurityGroupId", "SecurityGroupIds"),
            ("MaintenanceWindow", "MaintenanceWindows"),
            ("NetworkChargeType", "InternetChargeType"),
            ("PrivatePoolOptions.MatchCriteria", "PrivatePoolOptionsMatchCriteria"),
            ("PrivatePoolOptions.Id", "PrivatePoolOptionsId"),
        ])
        .ignores(&["NeedSaleCycle", "MinAmount", "AutoPay", "Policy", "WakeUp", "RemoveSymbols"])
        .ignores(&["LaunchTemplateId", "LaunchTemplateName", "LaunchTemplateVersion"])
        .based_on(launch_templates::given)
        .filter("PrivateIpAddresses", Source::Member("PrivateIpAddress"))
        .filter("PublicIpAddresses", Source::Member("PublicIpAddress"))
        .filter("InnerIpAddresses", Source::Member("InnerIpAddress"))
        .filter("RdmaIpAddresses", Source::Member("RdmaIpAddress"))
        .filter("LockReason", Source::Member("OperationLocks.LockReason"))
        .filter("EipAddresses", Source::Values(|work, row| eips(&work.others(), row, "IpAddress")))
        .filter("InstanceTypeFamily", Source::Values(|_, row| vec![geography::family(row.text("InstanceType"))]))
        .nested(&["VpcAttributes", "MetadataOptions"])
        .blank(&["KeyPairName", "ResourceGroupId", "HpcClusterId", "DeploymentSetId", "AutoReleaseTime"])
        .flag("IoOptimized", ["none", "optimized"])
        .derived("InstanceTypeFamily", |row| Value::from(geography::family(row.text("InstanceType"))))
        .computed("Cpu", |others, row| size(others, row, "CpuCoreCount"))
        .computed("Memory", memory)
        .computed("EipAddress", eip)
        .derived("SerialNumber", |row| Value::from(serial_number(&row.id)))
        .computed("CpuOptions", |others, row| {
            let processors = size(others, row, "CpuCoreCount").as_u64().unwrap_or(2);
            json!({ "CoreCount": processors.div_ceil(2), "ThreadsPerCore": 2, "Numa": "" })
        })
        .computed("DedicatedHostAttribute", |others, row| {
            let host = others.row("ecs.dedicated_host", row.text("DedicatedHostId"));
            let name = host.map(|host| host.text("DedicatedHostName")).unwrap_or_default();
            json!({ "DedicatedHostId": row.text("DedicatedHostId"), "DedicatedHostName": name, "DedicatedHostClusterId": "" })
        })
        .computed("NetworkInterfaces", interfaces)
        .derived("AutoRenewEnabled", |row| Value::from(row.text("RenewalStatus") == "AutoRenewal"))
        .derived("ActionOnMaintenance", on_maintenance)
        .derived("VncUrl", |row| Value::from(format!("wss://vnc.example.com/?instanceId={}", row.id)))
        .derived("ConsoleOutput", |row| Value::from(BASE64.encode(format!("{} login: ", row.text("HostName")))))
        .derived("Screenshot", |_| Value::from(PIXEL))
        .per_call("LastUpdateTime", |call, _| Value::from(iso(call.now)))
        .needs("InstanceType", "ecs.instance_type")
        .needs("ImageId", "ecs.image")
        .inherits("VSwitchId", "vpc.vswitch", &["VpcId", "ZoneId", "RegionId"])
        .inherits("SecurityGroupIds", "ecs.security_group", &["VpcId"])
        .needs("ZoneId", "ecs.zone")
        .needs("KeyPairName", "ecs.key_pair")
        .needs("DeploymentSetId", "ecs.deployment_set")
        .needs("HpcClusterId", "ecs.hpc_cluster")
        .inherits("DedicatedHostId", "ecs.dedicated_host", &["ZoneId"])
        .indexed(&["VpcId", "VSwitchId", "SecurityGroupIds", "KeyPairName", "Status", "ZoneId", "DeploymentSetId", "ImageId", "InstanceName", "InstanceType", "PrivateIpAddress", "PublicIpAddress",
            "ResourceGroupId", "InstanceChargeType", "PrivatePoolOptionsId", "AutoProvisioningGroupId",
        ])
        .blocked_by("vpc.route_entry", "Hops", 400, &["DependencyViolation.RouteEntry"])
        .quota("RegionId", 20_000, &["QuotaExceed.AfterpayInstance"])
        .protected("DeletionProtection", 403, &["InvalidOperation.DeletionProtection"])
        .tagged_as("instance")
        .on_create(complete)
        .on_set(group)
        .on_gone(follow)
        .numbered(&["InstanceName", "HostName"])
        .create_many("RunInstances", "Amount", &["InstanceIdSets"])
        .create("CreateInstance")
        .list("DescribeInstances")
        .list("DescribeInstanceStatus")
        .list("DescribeInstanceRamRole")
        .list("DescribeInstanceMaintenanceAttributes")
        .list("DescribeInstanceAttachmentAttributes")
        .list_at("DescribeInstanceAutoRenewAttribute", &["InstanceRenewAttributes"])
        .get("DescribeInstanceAttribute")
        .get("DescribeUserData")
        .get("DescribeInstanceVncUrl")
        .get("GetInstanceConsoleOutput")
        .get("GetInstanceScreenshot")
        .set("ModifyInstanceAttribute")
        .set("ModifyInstanceAutoReleaseTime")
        .change("ModifyInstanceAutoRenewAttribute", AUTO_RENEW)
        .set("ModifyInstanceMetadataOptions")
        .set("ModifyInstanceMaintenanceAttributes")
        .set("ModifyInstanceAttachmentAttributes")
        .set("ModifyInstanceNetworkSpec")
        .change(
            "ModifyInstanceSpec",
            from(&["Stopped"]).copies(&["InstanceType", "InternetMaxBandwidthOut"]).prepares(changes::respecify),
        )
        .change("StartInstance", START)
        .change("StartInstances", START)
        .change("StopInstance", STOP)
        .change("StopInstances", STOP)
        .change("RebootInstance", REBOOT)
        .change("RebootInstances", REBOOT)
        .change("RedeployInstance", REBOOT)
        .change("DeleteInstance", DELETE)
        .change("DeleteInstances", DELETE)
        .change("AttachKeyPair", from(&[]).copies(&["KeyPairName"]))
        .change("DetachKeyPair", from(&[]).clears(&["KeyPairName"]))
        .change("AttachInstanceRamRole", from(&[]).copies(&["RamRoleName"]))
        .change("DetachInstanceRamRole", from(&[]).clears(&["RamRoleName"]))
        .change("ReActivateInstances", START)
        .change("ModifyInstanceVncPasswd", from(&[]))
        .change("ModifyPrepayInstanceSpec", from(&["Running", "Stopped"]).copies(&["InstanceType"]).prepares(changes::respecify))
        .custom("AllocatePublicIpAddress", changes::allocate_public_ip)
        .custom("ReleasePublicIpAddress", changes::release_public_ip)
        .custom("ConvertNatPublicIpToEip", changes::convert_public_ip)
        .custom("JoinSecurityGroup", |work, resource| changes::security_group(work, resource, true))
        .custom("LeaveSecurityGroup", |work, resource| changes::security_group(work, resource, false))
        .custom("ReplaceSystemDisk", changes::replace_system_disk)
        .custom("ModifyInstanceVpcAttribute", changes::move_to_vswitch)
        .custom("ModifyInstanceDeployment", changes::deploy)
        .custom("ModifyInstanceChargeType", changes::charge)
        .custom("RenewInstance", changes::renew)
        .custom("DescribeRenewalPrice", prices::renewal)
        .custom("DescribeInstanceModificationPrice", prices::modification)
        .custom("DescribeInstanceMonitorData", monitoring::of_instance)
        .custom("DescribeEniMonitorData", monitoring::of_interfaces)
        .custom("DescribeInstancesFullStatus", events::full_statuses)
        .custom("DescribeInstanceHistoryEvents", events::history)
}

/// A number in the form of a UUID, made of an id.
fn serial_number(id: &str) -> String {
    let mut bytes: [u8; 16] = *b"cloudspec-emulat";
    for (place, byte) in id.bytes().enumerate() {
        let place = place % bytes.len();
        bytes[place] = bytes[place].wrapping_mul(31).wrapping_add(byte);
    }
    let hex = format!("{:032x}", u128::from_be_bytes(bytes));
    let part = |from: usize, to: usize| hex.get(from..to).unwrap_or_default();
    format!("{}-{}-{}-{}-{}", part(0, 8), part(8, 12), part(12, 16), part(16, 20), part(20, 32))
}

fn size(others: &Others<'_>, row: &Row, member: &str) -> Value {
    let found = others.row("ecs.instance_type", row.text("InstanceType"));
    found.and_then(|row| row.members.get(member)).cloned().unwrap_or_default()
}

/// Memory in MiB, where the type says it in GiB.
fn memory(others: &Others<'_>, row: &Row) -> Value {
    size(others, row, "MemorySize").as_f64().map_or(Value::Null, |size| Value::from((size * 1024.0) as i64))
}

fn eips(others: &Others<'_>, row: &Row, member: &str) -> Vec<String> {
    others.rows_with("vpc.eip", "InstanceId", &row.id).iter().map(|eip| eip.text(member).to_owned()).collect()
}

fn eip(others: &Others<'_>, row: &Row) -> Value {
    let eips = others.rows_with("vpc.eip", "InstanceId", &row.id);
    let Some(eip) = eips.first() else { return json!({ "IpAddress": "", "AllocationId": "" }) };
    let mut members = eip.members.clone();
    members.insert("AllocationId".to_owned(), Value::from(eip.id.as_str()));
    members.insert("IsSupportUnassociate".to_owned(), Value::from(true));
    Value::Object(members)
}

/// What happens to an instance whose host fails: the choice, and what there is to choose from.
fn on_maintenance(row: &Row) -> Value {
    let chosen = match row.text("ActionOnMaintenance") {
        "" => "AutoRecover",
        chosen => chosen,
    };
    json!({
        "DefaultValue": "AutoRecover", "Value": chosen, "SupportedValues": ["Stop", "AutoRecover", "AutoRedeploy"],
    })
}

fn interfaces(others: &Others<'_>, row: &Row) -> Value {
    let shown =
        others.rows_with("ecs.network_interface", "InstanceId", &row.id).into_iter().map(|interface| {
            let mut members = interface.members.clone();
            members.insert("NetworkInterfaceId".to_owned(), Value::from(interface.id.as_str()));
            members.insert("PrimaryIpAddress".to_owned(), Value::from(interface.text("PrivateIpAddress")));
            Value::Object(members)
        });
    shown.collect()
}

/// A new instance: with its system, its disks and its network.
fn complete(work: &mut Work<'_>, row: &mut Row) -> Result<(), Refusal> {
    let operation = work.call.target.operation.name;
    if operation == "CreateInstance" {
        row.next.truncate(1);
        row.next
            .iter_mut()
            .for_each(|step| drop(step.set.insert("Status".to_owned(), Value::from("Stopped"))));
        row.set("StoppedMode", "KeepCharging");
    } else {
        row.set("StartTime", work.now());
    }
    if let Some(Value::String(text)) = row.members.get("IoOptimized") {
        row.set("IoOptimized", text != "none");
    }
    row.set("UniqueSuffix", Value::Null);
    if row.text("InstanceName").is_empty() {
        row.set("InstanceName", row.id.clone());
    }
    if row.text("HostName").is_empty() {
        row.set("HostName", format!("iZ{}Z", row.id.trim_start_matches("i-")));
    }
    if row.text("ZoneId").is_empty() {
        // Whoever does not choose a zone gets one.
        let zones = work.rows_with("ecs.zone", "RegionId", row.text("RegionId"));
        row.set("ZoneId", zones.first().map(|zone| zone.id.clone()).unwrap_or_default());
    }
    let image =
        work.row("ecs.image", row.text("ImageId")).map(|image| image.members.clone()).unwrap_or_default();
    if image.get("Status").and_then(Value::as_str).is_some_and(|status| status != "Available") {
        let codes = (400, &["IncorrectImageStatus", "InvalidImageId.NotFound"][..]);
        return work.call.refuse_as(codes, "ImageId: the image is not available");
    }
    for member in ["OSName", "OSNameEn", "OSType"] {
        if let Some(value) = image.get(member) {
            row.set(member, value.clone());
        }
    }
    let groups = row.members.get("SecurityGroupIds").map(texts).unwrap_or_default();
    row.set("SecurityGroupIds", groups);
    changes::set_expiry(work, row);
    check_groups(work, row)?;
    placement::check(work, row)?;
    placement::take_from_pool(work, row)?;
    disks(work, row, &image)?;
    network(work, row)
}

/// Security groups are of the VPC of their instance.
fn check_groups(work: &Work<'_>, row: &Row) -> Result<(), Refusal> {
    let groups = row.texts("SecurityGroupIds");
    match groups.iter().any(|group| work.differs_from(row, "ecs.security_group", group, "VpcId")) {
        false => Ok(()),
        true => {
            let codes = (400, &["InvalidSecurityGroup.VpcMismatch", "InvalidSecurityGroup.NetworkType"][..]);
            work.call.refuse_as(codes, "SecurityGroupId: of another VPC than the VSwitch")
        }
    }
}

/// A size, as a number or a text.
fn size_of(size: &Value) -> Option<u64> {
    size.as_u64().or_else(|| size.as_str().and_then(|text| text.parse().ok()))
}

/// The disks of a new instance: its system disk, those of its image, and those that are asked for.
fn disks(work: &mut Work<'_>, row: &mut Row, image: &Members) -> Result<(), Refusal> {
    let Some(resource) = work.model.named("ecs.disk") else { return Ok(()) };
    let own = |name: &str| ["RegionId", "ZoneId"].contains(&name);
    let place: Members = row
        .members
        .iter()
        .filter(|(name, _)| own(name))
        .map(|(name, value)| (name.clone(), value.clone()))
        .collect();
    let mut system = place.clone();
    system.extend(
        json!({
            "Type": "system", "Size": image.get("Size").cloned().unwrap_or(40.into()), "Device": "/dev/xvda", "Portable": false, "ImageId": row.text("ImageId"),
        })
            .as_object()
            .cloned()
            .unwrap_or_default(),
    );
    for (name, value) in row.members.clone() {
        if let Some(member) = name.strip_prefix("SystemDisk.") {
            system.insert(member.to_owned(), value);
            row.members.remove(&name);
        }
    }
    let size = |members: &Members| members.get("Size").and_then(size_of);
    if size(&system) < size(image) {
        let codes = (404, &["InvalidSystemDiskSize.LessThanImageSize"][..]);
        return work.call.refuse_as(codes, "SystemDisk.Size: smaller than the image");
    }
    let mut wanted = Vec::new();
    let mappings = image.get("DiskDeviceMappings").and_then(Value::as_array).cloned().unwrap_or_default();
    for mapping in mappings.iter().filter_map(Value::as_object) {
        let snapshot = mapping.get("SnapshotId").cloned().unwrap_or_default();
        if mapping.get("Type") == Some(&Value::from("system")) {
            system.insert("SnapshotId".to_owned(), snapshot);
            continue;
        }
        let mut members = place.clone();
        members.extend(mapping.get("Device").map(|device| ("Device".to_owned(), device.clone())));
        members.insert("Size".to_owned(), Value::from(size(mapping)));
        members.insert("SnapshotId".to_owned(), snapshot);
        wanted.push(members);
    }
    let of_image = wanted.len();
    wanted.insert(0, system);
    let given = row.members.remove("DataDisk").unwrap_or_default();
    for (number, disk) in given.as_array().into_iter().flatten().enumerate() {
        let device =
            format!("/dev/xvd{}", char::from(b'b' + u8::try_from(of_image + number).unwrap_or_default()));
        let mut members = place.clone();
        members.insert("Device".to_owned(), Value::from(device));
        members.extend(disk.as_object().cloned().unwrap_or_default());
        wanted.push(members);
    }
    let kind = work.row("ecs.instance_type", row.text("InstanceType"));
    let most = kind.and_then(|kind| kind.members.get("DiskQuantity")).and_then(Value::as_u64);
    if most.is_some_and(|most| wanted.len() as u64 > most) {
        let codes = (400, &["InstanceDiskNumber.LimitExceed"][..]);
        return work.call.refuse_as(codes, "DataDisk: more than the instance type takes");
    }
    for mut members in wanted {
        let category = members.get("Category").or(members.get("DiskCategory"));
        let own: Members = category.map(|own| ("Category".to_owned(), own.clone())).into_iter().collect();
        disk_categories::check_taken(work, &Row::default(), &own, row.text("InstanceType"))?;
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
    }
    Ok(())
}

fn network(work: &mut Work<'_>, row: &mut Row) -> Result<(), Refusal> {
    let Some(resource) = work.model.named("ecs.network_interface") else { return Ok(()) };
    let vswitch = row.text("VSwitchId").to_owned();
    if !vswitch.is_empty() {
        let mut members = Members::new();
        members.insert("VSwitchId".to_owned(), Value::from(vswitch));
        members.insert("SecurityGroupIds".to_owned(), Value::from(row.texts("SecurityGroupIds")));
        members.insert("Type".to_owned(), Value::from("Primary"));
        members.insert("DeleteOnRelease".to_owned(), Value::from(true));
        members.extend(
            row.members.get("PrivateIpAddress").map(|ip| ("PrimaryIpAddress".to_owned(), ip.clone())),
        );
        let id = acts::make(work, resource, members)?;
        work.edit("ecs.network_interface", &id, |interface| {
            interface.set("InstanceId", row.id.clone());
            interface.set("Status", "InUse");
            interface.next.clear();
        });
        let ip = work.row("ecs.network_interface", &id).map(|row| row.text("PrivateIpAddress").to_owned());
        row.set("PrivateIpAddress", vec![ip.unwrap_or_default()]);
    }
    let bandwidth = row.members.get("InternetMaxBandwidthOut").and_then(Value::as_i64).unwrap_or_default();
    if bandwidth > 0 {
        row.set("PublicIpAddress", vec![addresses::public(work)]);
    }
    Ok(())
}

/// The primary interface of an instance is in its security groups.
fn group(model: &Model, cloud: &mut Cloud, row: &Row) {
    let table = model.table("ecs.network_interface");
    for id in cloud.ids_with(table, "InstanceId", &row.id).unwrap_or_default().to_vec() {
        if cloud.get(table, &id).is_some_and(|interface| interface.text("Type") == "Primary") {
            let groups = row.texts("SecurityGroupIds");
            cloud.edit(table, &id, |interface| interface.set("SecurityGroupIds", groups));
        }
    }
}

/// What belonged to an instance that is gone: it goes too, or is free.
fn follow(model: &Model, cloud: &mut Cloud, row: &Row) {
    let parts = [
        ("ecs.disk", "DeleteWithInstance", "Available"),
        ("ecs.network_interface", "DeleteOnRelease", "Available"),
        ("vpc.eip", "", "Available"),
    ];
    for (table, goes, free) in parts {
        let table = model.table(table);
        let ids = cloud.ids_with(table, "InstanceId", &row.id).unwrap_or_default().to_vec();
        for id in ids {
            match cloud.get(table, &id).is_some_and(|part| part.is(goes)) {
                true => model.remove(cloud, table, &id),
                false => cloud.edit(table, &id, |part| {
                    part.set("InstanceId", Value::Null);
                    part.set("Device", Value::Null);
                    part.set("AttachedTime", Value::Null);
                    part.set("Status", free);
                    part.next.clear();
                }),
            }
        }
    }
    model.remove(cloud, model.table("ecs.classic_link"), &row.id);
    let table = model.table("vpc.havip");
    for id in cloud.ids_with(table, "AssociatedInstances", &row.id).unwrap_or_default().to_vec() {
        cloud.edit(table, &id, |havip| {
            let mut all = havip.texts("AssociatedInstances");
            all.retain(|other| *other != row.id);
            virtual_ips::set_associated(havip, all);
        });
    }
}
