//! ECS instances: their disks and their primary network interface are made with them, and go with them.

use base64::Engine;
use base64::prelude::BASE64_STANDARD as BASE64;
use cloudspec_wire::Value;
use serde_json::json;

use super::auto_release::AUTO_RELEASE;
use super::services::ECS;
use super::{
    auto_release, events, instance_changes as changes, instance_disks, instance_network,
    instance_views as views, launch_templates, monitoring, placement, prices, virtual_ips,
};
use crate::cloud::geography;
use crate::cloud::resource::{Change, Model, Resource, Source, Work};
use crate::cloud::row::Row;
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
    vec![operations(relations(shown(kind())))]
}

/// What an instance is, and the inputs that set or find it.
fn kind() -> Resource {
    Resource::new("ecs.instance", ECS, "InstanceId", "i-")
        .missing(404, &["InvalidInstanceId.NotFound", "InvalidInstanceIds.NotFound", "InvalidInstance.NotFound", "InvalidInstanId.NotFound", "InvalidInstanceIds.ValueNotSupported", "InvalidParameter.InvalidInstanceId", "Invalid.InstanceId", "NoSuchResource", "InvalidParameter"])
        .states("Status", &["Pending", "Starting", "Running"])
        .wrong_state(403, &["IncorrectInstanceStatus", "InvalidInstanceStatus.NotStopped"])
        .created("CreationTime")
        .ends("AutoReleaseTime")
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
        .filter("EipAddresses", Source::Values(|work, row| instance_network::eips(&work.others(), row, "IpAddress")))
        .filter("InstanceTypeFamily", Source::Values(|_, row| vec![geography::family(row.text("InstanceType"))]))
}

/// What responses have beyond the members that are kept.
fn shown(instance: Resource) -> Resource {
    instance
        .nested(&["VpcAttributes", "MetadataOptions"])
        .blank(&["KeyPairName", "ResourceGroupId", "HpcClusterId", "DeploymentSetId", "AutoReleaseTime"])
        .flag("IoOptimized", ["none", "optimized"])
        .derived("InstanceTypeFamily", |row| Value::from(geography::family(row.text("InstanceType"))))
        .computed("Cpu", |others, row| views::size(others, row, "CpuCoreCount"))
        .computed("Memory", views::memory)
        .computed("EipAddress", instance_network::eip)
        .derived("SerialNumber", |row| Value::from(views::serial_number(&row.id)))
        .computed("CpuOptions", |others, row| {
            let processors = views::size(others, row, "CpuCoreCount").as_u64().unwrap_or(2);
            json!({ "CoreCount": processors.div_ceil(2), "ThreadsPerCore": 2, "Numa": "" })
        })
        .computed("DedicatedHostAttribute", |others, row| {
            let host = others.row("ecs.dedicated_host", row.text("DedicatedHostId"));
            let name = host.map(|host| host.text("DedicatedHostName")).unwrap_or_default();
            json!({ "DedicatedHostId": row.text("DedicatedHostId"), "DedicatedHostName": name, "DedicatedHostClusterId": "" })
        })
        .computed("NetworkInterfaces", instance_network::interfaces)
        .derived("AutoRenewEnabled", |row| Value::from(row.text("RenewalStatus") == "AutoRenewal"))
        .derived("ActionOnMaintenance", views::on_maintenance)
        .derived("VncUrl", |row| Value::from(format!("wss://vnc.example.com/?instanceId={}", row.id)))
        .derived("ConsoleOutput", |row| Value::from(BASE64.encode(format!("{} login: ", row.text("HostName")))))
        .derived("Screenshot", |_| Value::from(PIXEL))
        .per_call("LastUpdateTime", |call, _| Value::from(iso(call.now)))
}

/// What an instance needs, what needs it, and what happens to others with it.
fn relations(instance: Resource) -> Resource {
    instance
        .needs("InstanceType", "ecs.instance_type")
        .needs("ImageId", "ecs.image")
        .inherits("VSwitchId", "vpc.vswitch", &["VpcId", "ZoneId", "RegionId"])
        .inherits("SecurityGroupIds", "ecs.security_group", &["VpcId"])
        .needs("ZoneId", "ecs.zone")
        .needs("KeyPairName", "ecs.key_pair")
        .needs("DeploymentSetId", "ecs.deployment_set")
        .needs("HpcClusterId", "ecs.hpc_cluster")
        .inherits("DedicatedHostId", "ecs.dedicated_host", &["ZoneId"])
        .indexed(&[
            "VpcId",
            "VSwitchId",
            "SecurityGroupIds",
            "KeyPairName",
            "Status",
            "ZoneId",
            "DeploymentSetId",
            "ImageId",
            "InstanceName",
            "InstanceType",
            "PrivateIpAddress",
            "PublicIpAddress",
            "ResourceGroupId",
            "InstanceChargeType",
            "PrivatePoolOptionsId",
            "AutoProvisioningGroupId",
        ])
        .blocked_by("vpc.route_entry", "Hops", 400, &["DependencyViolation.RouteEntry"])
        .quota("RegionId", 20_000, &["QuotaExceed.AfterpayInstance"])
        .protected("DeletionProtection", 403, &["InvalidOperation.DeletionProtection"])
        .tagged_as("instance")
        .on_create(complete)
        .on_set(instance_network::follow_groups)
        .on_gone(follow)
}

fn operations(instance: Resource) -> Resource {
    instance
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
        .change("ModifyInstanceAutoReleaseTime", AUTO_RELEASE)
        .change("ModifyInstanceAutoRenewAttribute", AUTO_RENEW)
        .set("ModifyInstanceMetadataOptions")
        .set("ModifyInstanceMaintenanceAttributes")
        .set("ModifyInstanceAttachmentAttributes")
        .set("ModifyInstanceNetworkSpec")
        .change(
            "ModifyInstanceSpec",
            from(&["Stopped"])
                .copies(&["InstanceType", "InternetMaxBandwidthOut"])
                .prepares(changes::respecify),
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
        .change(
            "ModifyPrepayInstanceSpec",
            from(&["Running", "Stopped"]).copies(&["InstanceType"]).prepares(changes::respecify),
        )
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
    auto_release::check(work, row.text("AutoReleaseTime"))?;
    changes::set_expiry(work, row);
    instance_network::check_groups(work, row)?;
    placement::check(work, row)?;
    placement::take_from_pool(work, row)?;
    instance_disks::make_disks(work, row, &image)?;
    instance_network::make_network(work, row)
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
