//! Dedicated hosts and clusters of instances for high-performance computing: what instances are placed on.

use cloudspec_wire::Value;
use serde_json::json;

use super::auto_release::AUTO_RELEASE;
use super::services::{ECS, OWNER};
use crate::cloud::resource::{Others, Resource, Source};
use crate::cloud::row::Row;
use crate::cloud::words::from;

pub(super) fn resources() -> Vec<Resource> {
    vec![host(), host_cluster(), host_type(), cluster()]
}

fn host() -> Resource {
    Resource::new("ecs.dedicated_host", ECS, "DedicatedHostId", "dh-")
        .missing(404, &["InvalidDedicatedHostId.NotFound", "NoSuchResource"])
        .states("Status", &["Available"])
        .wrong_state(403, &["IncorrectHostStatus.Initializing"])
        .created("CreationTime")
        .ends("AutoReleaseTime")
        .region("RegionId")
        .defaults(json!({
            "DedicatedHostName": "", "Description": "", "AutoPlacement": "on", "ActionOnMaintenance": "Migrate",
            "ChargeType": "PostPaid", "Cores": 52, "Sockets": 2, "ResourceGroupId": "rg-default", "GPUSpec": "",
            "PhysicalGpus": 0, "CpuOverCommitRatio": 1.0, "ExpiredTime": "2099-12-31T15:59Z",
            "DedicatedHostOwnerId": OWNER, "NetworkAttributes": { "SlbUdpTimeout": 60, "UdpTimeout": 60 },
        }))
        .derived("HostDetailInfo", |row| json!({ "SerialNumber": row.id.trim_start_matches("dh-") }))
        .computed("Capacity", |others, row| {
            let used = used(others, row);
            let total = 2 * row.members.get("Cores").and_then(Value::as_u64).unwrap_or_default();
            let free = total.saturating_sub(used);
            json!({
                "TotalVcpus": total, "AvailableVcpus": free, "TotalMemory": total * 4, "AvailableMemory": free * 4,
                "TotalVgpus": 0, "AvailableVgpus": 0, "TotalLocalStorage": 0, "AvailableLocalStorage": 0,
                "LocalStorageCategory": "",
            })
        })
        .ignores(&["MinQuantity", "Period", "PeriodUnit", "AutoRenew", "AutoRenewPeriod", "SocketDetails"])
        .filter("LockReason", Source::Member("OperationLocks.LockReason"))
        .nested(&["NetworkAttributes"])
        .computed("Instances", |others, row| {
            let instances = others.rows_with("ecs.instance", "DedicatedHostId", &row.id).into_iter();
            let shown = instances.map(|instance| {
                json!({
                    "InstanceId": instance.id, "InstanceType": instance.text("InstanceType"), "InstanceOwnerId": OWNER,
                    "SocketId": "0",
                })
            });
            shown.collect()
        })
        .derived("MachineId", |row| Value::from(format!("mc{}", row.id.trim_start_matches("dh-"))))
        .needs("ZoneId", "ecs.zone")
        .needs("DedicatedHostType", "ecs.dedicated_host_type")
        .needs("DedicatedHostClusterId", "ecs.dedicated_host_cluster")
        .indexed(&["DedicatedHostClusterId"])
        .quota("RegionId", 100, &["QuotaExceed.AfterpayDedicatedHost"])
        .blocked_by("ecs.instance", "DedicatedHostId", 403, &["InstanceExist"])
        .tagged_as("ddh")
        .create_many("AllocateDedicatedHosts", "Quantity", &["DedicatedHostIdSets"])
        .list("DescribeDedicatedHosts")
        .set("ModifyDedicatedHostAttribute")
        .change("ModifyDedicatedHostAutoReleaseTime", AUTO_RELEASE)
        .change("ReleaseDedicatedHost", from(&["Available"]).gone())
}

/// How many processors the instances on a host have.
fn used(others: &Others<'_>, host: &Row) -> u64 {
    let instances = others.rows_with("ecs.instance", "DedicatedHostId", &host.id).into_iter();
    let types = instances.filter_map(|own| others.row("ecs.instance_type", own.text("InstanceType")));
    types.filter_map(|kind| kind.members.get("CpuCoreCount")?.as_u64()).sum()
}

fn host_cluster() -> Resource {
    Resource::new("ecs.dedicated_host_cluster", ECS, "DedicatedHostClusterId", "dc-")
        .missing(404, &["InvalidDedicatedHostClusterId.NotFound", "InvalidDedicatedHostId.NotFound"])
        .region("RegionId")
        .defaults(json!({ "DedicatedHostClusterName": "", "Description": "", "ResourceGroupId": "rg-default" }))
        .related("DedicatedHostIds", "ecs.dedicated_host", "DedicatedHostClusterId")
        .computed("DedicatedHostClusterCapacity", |others, row| {
            let hosts = others.rows_with("ecs.dedicated_host", "DedicatedHostClusterId", &row.id);
            let cores = hosts.iter().filter_map(|host| host.members.get("Cores")?.as_u64()).sum::<u64>();
            let used: u64 = hosts.iter().map(|host| used(others, host)).sum();
            let (processors, free) = (cores * 2, (cores * 2).saturating_sub(used));
            json!({
                "TotalVcpus": processors, "AvailableVcpus": free, "TotalMemory": processors * 4, "AvailableMemory": free * 4,
                "LocalStorageCapacities": [], "AvailableInstanceTypes": [],
            })
        })
        .needs("ZoneId", "ecs.zone")
        .quota("RegionId", 20, &["QuotaExceed.Region"])
        .blocked_by("ecs.dedicated_host", "DedicatedHostClusterId", 400, &["DedicatedHostExists"])
        .tagged_as("ddhcluster")
        .create("CreateDedicatedHostCluster")
        .list("DescribeDedicatedHostClusters")
        .set("ModifyDedicatedHostClusterAttribute")
        .change("DeleteDedicatedHostCluster", from(&[]).gone())
}

fn host_type() -> Resource {
    Resource::new("ecs.dedicated_host_type", ECS, "DedicatedHostType", "")
        .missing(404, &["InvalidDedicatedHostType.NotFound", "InvalidDedicatedHostType.ValueNotSupported"])
        .ignores(&["RegionId"])
        .filter("SupportedInstanceTypeFamily", Source::Member("SupportedInstanceTypeFamilies"))
        .list_at("DescribeDedicatedHostTypes", &["DedicatedHostTypes"])
}

fn cluster() -> Resource {
    Resource::new("ecs.hpc_cluster", ECS, "HpcClusterId", "hpc-")
        .missing(404, &["InvalidHpcClusterId.NotFound", "NotExists.HpcCluster", "HpcClusterNotExists"])
        .region("RegionId")
        .defaults(json!({ "Name": "", "Description": "" }))
        .blocked_by("ecs.instance", "HpcClusterId", 400, &["NotEmpty.HpcCluster"])
        .create("CreateHpcCluster")
        .list("DescribeHpcClusters")
        .set("ModifyHpcClusterAttribute")
        .change("DeleteHpcCluster", from(&[]).gone())
}
