//! Dedicated hosts and clusters of instances for high-performance computing: what instances are placed on.

use cloudspec_wire::Value;
use serde_json::json;

use super::services::ECS;
use crate::cloud::resource::{Resource, from};

pub(super) fn resources() -> Vec<Resource> {
    vec![host(), cluster()]
}

fn host() -> Resource {
    Resource::new("ecs.dedicated_host", ECS, "DedicatedHostId", "dh-")
        .missing(404, &["InvalidDedicatedHostId.NotFound"])
        .states("Status", &["Available"])
        .created("CreationTime")
        .region("RegionId")
        .defaults(json!({
            "DedicatedHostName": "", "Description": "", "AutoPlacement": "on", "ActionOnMaintenance": "Migrate",
            "ChargeType": "PostPaid", "Cores": 52, "Sockets": 2, "ResourceGroupId": "rg-default",
        }))
        .ignores(&["MinQuantity", "Period", "PeriodUnit", "AutoRenew", "AutoRenewPeriod", "SocketDetails"])
        .filter("LockReason", crate::cloud::resource::Source::Member("OperationLocks.LockReason"))
        .nested(&["NetworkAttributes"])
        .computed("Instances", |work, row| {
            let instances = work.rows_with("ecs.instance", "DedicatedHostId", &row.id).into_iter();
            let shown = instances.map(|instance| {
                json!({ "InstanceId": instance.id, "InstanceType": instance.text("InstanceType") })
            });
            shown.collect()
        })
        .computed("MachineId", |_, row| Value::from(format!("mc{}", row.id.trim_start_matches("dh-"))))
        .needs("ZoneId", "ecs.zone")
        .quota("RegionId", 100, "QuotaExceed.AfterpayDedicatedHost")
        .blocked_by("ecs.instance", "DedicatedHostId", 403, "InstanceExist")
        .tagged_as("ddh")
        .create_many("AllocateDedicatedHosts", "Quantity", &["DedicatedHostIdSets"])
        .list("DescribeDedicatedHosts")
        .set("ModifyDedicatedHostAttribute")
        .set("ModifyDedicatedHostAutoReleaseTime")
        .change("ReleaseDedicatedHost", from(&["Available"]).gone())
}

fn cluster() -> Resource {
    Resource::new("ecs.hpc_cluster", ECS, "HpcClusterId", "hpc-")
        .missing(404, &["InvalidHpcClusterId.NotFound", "NotExists.HpcCluster", "HpcClusterNotExists"])
        .region("RegionId")
        .defaults(json!({ "Name": "", "Description": "" }))
        .blocked_by("ecs.instance", "HpcClusterId", 400, "NotEmpty.HpcCluster")
        .create("CreateHpcCluster")
        .list("DescribeHpcClusters")
        .set("ModifyHpcClusterAttribute")
        .change("DeleteHpcCluster", from(&[]).gone())
}
