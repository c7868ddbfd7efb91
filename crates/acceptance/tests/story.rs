//! A complete life cycle in the emulated clouds through the generated clients, from creating a network to deleting
//! everything, with a restart of the emulator in between.

#![allow(clippy::unwrap_used, reason = "a panic is how a test fails")]

use std::path::Path;
use std::time::Duration;

use cloudspec_alibaba::Config;
use cloudspec_alibaba_ecs::{
    self as ecs, CreateSecurityGroupRequest, DeleteInstancesRequest, DeleteSecurityGroupRequest,
    DescribeInstancesRequest, DescribeInvocationResultsRequest, RunCommandRequest, RunInstancesRequest,
    StopInstanceRequest, StopInstancesRequest,
};
use cloudspec_alibaba_vpc::{
    self as vpc, CreateVSwitchRequest, CreateVpcRequest, DeleteVSwitchRequest, DeleteVpcRequest,
    DescribeVpcsRequest,
};
use cloudspec_emulator::Emulator;

const MINUTE: Duration = Duration::from_secs(60);

/// An emulated cloud kept in a file, and the clients for it.
struct Cloud {
    emulator: Emulator,
    ecs: ecs::Client,
    vpc: vpc::Client,
}

impl Cloud {
    async fn open(file: &Path) -> Cloud {
        let emulator = Emulator::builder().strict(true).state(file).start().await.unwrap();
        emulator.clock().freeze();
        let config = Config::new(emulator.credentials()).unwrap();
        let config = config.region("cn-hangzhou").endpoint(emulator.endpoint());
        Cloud { ecs: ecs::Client::new(&config), vpc: vpc::Client::new(&config), emulator }
    }

    /// The status of every instance.
    async fn statuses(&self) -> Vec<String> {
        let response = self.ecs.describe_instances(DescribeInstancesRequest::new()).await.unwrap();
        response.instances.into_iter().map(|instance| instance.status.unwrap().to_string()).collect()
    }
}

#[tokio::test]
async fn a_life_from_the_network_to_everything_gone() {
    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join("state");
    let cloud = Cloud::open(&file).await;
    let request = CreateVpcRequest::new().cidr_block("192.168.0.0/16");
    let vpc_id = cloud.vpc.create_vpc(request).await.unwrap().vpc_id.unwrap();
    cloud.emulator.clock().advance(MINUTE);
    let request = CreateVSwitchRequest::new("cn-hangzhou-b", "192.168.1.0/24", &vpc_id);
    let vswitch_id = cloud.vpc.create_v_switch(request).await.unwrap().v_switch_id.unwrap();
    let request = CreateSecurityGroupRequest::new().vpc_id(&vpc_id);
    let group_id = cloud.ecs.create_security_group(request).await.unwrap().security_group_id.unwrap();
    cloud.emulator.clock().advance(MINUTE);
    let request = RunInstancesRequest::new()
        .image_id("ubuntu_22_04_x64_20G_alibase_20240710.vhd")
        .instance_type("ecs.g7.large")
        .v_switch_id(&vswitch_id)
        .security_group_id(&group_id)
        .amount(3);
    let ids = cloud.ecs.run_instances(request).await.unwrap().instance_id_sets;
    assert_eq!((ids.len(), cloud.statuses().await), (3, vec!["Pending".to_owned(); 3]));

    cloud.emulator.stop().await;
    let cloud = Cloud::open(&file).await;
    // The clock begins anew, so that what was under way is further ahead.
    cloud.emulator.clock().advance(10 * MINUTE);
    assert_eq!(cloud.statuses().await, ["Running"; 3]);
    let request = RunCommandRequest::new("RunShellScript", "uptime").instance_id(&ids);
    let invoke_id = cloud.ecs.run_command(request).await.unwrap().invoke_id;
    cloud.emulator.clock().advance(MINUTE);
    let request = DescribeInvocationResultsRequest::new().invoke_id(&invoke_id).content_encoding("PlainText");
    let mut results = cloud.ecs.describe_invocation_results(request).items();
    let mut count = 0;
    while let Some(result) = results.try_next().await.unwrap() {
        assert_eq!((result.exit_code, result.output.as_deref()), (Some(0), Some("uptime")));
        count += 1;
    }
    assert_eq!(count, 3);

    let unknown = cloud.ecs.stop_instance(StopInstanceRequest::new("i-nobody")).await.unwrap_err();
    assert!(unknown.is_code("InvalidInstanceId.NotFound"), "{unknown}");
    let in_use = cloud.vpc.delete_vpc(DeleteVpcRequest::new(&vpc_id)).await.unwrap_err();
    assert!(in_use.is_code("DependencyViolation.VSwitch"), "{in_use}");

    cloud.ecs.stop_instances(StopInstancesRequest::new(&ids)).await.unwrap();
    cloud.emulator.clock().advance(MINUTE);
    cloud.ecs.delete_instances(DeleteInstancesRequest::new(&ids)).await.unwrap();
    assert!(cloud.statuses().await.is_empty());
    cloud.ecs.delete_security_group(DeleteSecurityGroupRequest::new(&group_id)).await.unwrap();
    cloud.vpc.delete_v_switch(DeleteVSwitchRequest::new(&vswitch_id)).await.unwrap();
    cloud.vpc.delete_vpc(DeleteVpcRequest::new(&vpc_id)).await.unwrap();
    assert!(cloud.vpc.describe_vpcs(DescribeVpcsRequest::new()).await.unwrap().vpcs.is_empty());
    cloud.emulator.journal().assert_modelled();
}
