//! Waiters on resources of the emulated clouds, from their creation to their end.

use std::time::Duration;

use cloudspec_alibaba::Config;
use cloudspec_emulator::{Emulator, Pace};
use cloudspec_runtime::{ClientCore, Wait};
use serde_json::{Value, json};

use crate::clients::Clients;

/// What the emulator takes for each change, and how soon it is asked again.
const STEP: Duration = Duration::from_millis(40);
const TICK: Duration = Duration::from_millis(10);
const REGION: &str = "cn-hangzhou";

/// Makes calls by name and waits after each; failures are reported at the end.
struct Life {
    clients: Clients,
    wrong: Vec<String>,
}

/// Passes the time in which something gets into the recycle bin: no waiter ends there.
async fn recycled() {
    tokio::time::sleep(2 * STEP).await;
}

impl Life {
    async fn call(&mut self, core: &ClientCore, operation: &str, input: Value) -> Value {
        match core.call_json(operation, &input).unwrap().await {
            Ok(response) => response,
            Err(error) => {
                self.wrong.push(format!("{operation}: {error}"));
                Value::Null
            }
        }
    }

    async fn wait<T: 'static>(&mut self, wait: Wait<T>) {
        let name = format!("{wait:?}");
        if let Err(error) = wait.delay(TICK).timeout(Duration::from_secs(20)).await {
            self.wrong.push(format!("{name}: {error}"));
        }
    }

    async fn of_networks_and_instances(&mut self) {
        let (ecs, vpc) = (self.clients.ecs.clone(), self.clients.vpc.clone());
        let (e, v) = (ecs.core(), vpc.core());
        let input = json!({ "RegionId": REGION, "CidrBlock": "192.168.0.0/16", "EnableIpv6": true });
        let net = text(&self.call(v, "CreateVpc", input).await["VpcId"]);
        self.wait(vpc.wait_until_vpc_available(&net)).await;
        let zone = format!("{REGION}-b");
        let input = json!({ "VpcId": net, "ZoneId": zone, "CidrBlock": "192.168.1.0/24" });
        let subnet = text(&self.call(v, "CreateVSwitch", input).await["VSwitchId"]);
        self.wait(vpc.wait_until_vswitch_available(&subnet)).await;
        let input = json!({ "RegionId": REGION, "VpcId": net });
        let group = text(&self.call(e, "CreateSecurityGroup", input).await["SecurityGroupId"]);
        let input = json!({
            "RegionId": REGION, "ImageId": "ubuntu_22_04_x64_20G_alibase_20240710.vhd",
            "InstanceType": "ecs.g7.large", "VSwitchId": subnet, "SecurityGroupId": group,
        });
        let ids = self.call(e, "RunInstances", input).await["InstanceIdSets"]["InstanceIdSet"].clone();
        let id = text(&ids[0]);
        self.wait(ecs.wait_until_instances_running([&id])).await;
        self.of_commands(&id).await;
        self.of_disks(&id, &zone).await;
        self.of_interfaces_and_addresses(&id, &subnet, &group).await;
        let input = json!({ "RegionId": REGION, "VpcId": net, "VSwitchId": subnet, "NatType": "Enhanced" });
        let gateway = text(&self.call(v, "CreateNatGateway", input).await["NatGatewayId"]);
        self.wait(vpc.wait_until_nat_gateway_available(&gateway)).await;
        self.of_rules(&gateway, &subnet).await;
        self.call(v, "DeleteNatGateway", json!({ "RegionId": REGION, "NatGatewayId": gateway })).await;
        self.wait(vpc.wait_until_nat_gateway_deleted(&gateway)).await;
        self.of_gateways_and_tables(&net).await;
        self.of_tunnels(&net, &subnet).await;
        self.of_hosts(&zone).await;
        self.of_clusters(&net, &subnet).await;
        self.call(e, "StopInstances", json!({ "RegionId": REGION, "InstanceId": [id] })).await;
        self.wait(ecs.wait_until_instances_stopped([&id])).await;
        self.call(e, "DeleteInstances", json!({ "RegionId": REGION, "InstanceId": [id] })).await;
        self.wait(ecs.wait_until_instances_deleted([&id])).await;
        self.call(e, "DeleteSecurityGroup", json!({ "RegionId": REGION, "SecurityGroupId": group })).await;
        self.call(v, "DeleteVSwitch", json!({ "VSwitchId": subnet })).await;
        self.wait(vpc.wait_until_vswitch_deleted(&subnet)).await;
        self.call(v, "DeleteVpc", json!({ "VpcId": net })).await;
        self.wait(vpc.wait_until_vpc_deleted(&net)).await;
    }

    async fn of_commands(&mut self, id: &str) {
        let ecs = self.clients.ecs.clone();
        self.wait(ecs.wait_until_cloud_assistant_running([id])).await;
        let input = json!({ "RegionId": REGION, "Type": "RunShellScript", "CommandContent": "uptime", "InstanceId": [id] });
        let run = text(&self.call(ecs.core(), "RunCommand", input).await["InvokeId"]);
        self.wait(ecs.wait_until_invocation_finished(&run)).await;
        self.wait(ecs.wait_until_invocation_succeeded(&run)).await;
        self.wait(ecs.wait_until_instance_invocation_finished(&run, id)).await;
        self.wait(ecs.wait_until_instance_invocation_succeeded(&run, id)).await;
        let input = json!({
            "RegionId": REGION, "Name": "a.txt", "TargetDir": "/tmp", "Content": "text", "ContentType": "PlainText",
            "InstanceId": [id],
        });
        let sent = text(&self.call(ecs.core(), "SendFile", input).await["InvokeId"]);
        self.wait(ecs.wait_until_send_file_finished(&sent)).await;
        self.wait(ecs.wait_until_send_file_succeeded(&sent)).await;
    }

    async fn of_disks(&mut self, instance: &str, zone: &str) {
        let ecs = self.clients.ecs.clone();
        let input = json!({ "RegionId": REGION, "ZoneId": zone, "Size": 40, "DiskCategory": "cloud_essd" });
        let disk = text(&self.call(ecs.core(), "CreateDisk", input).await["DiskId"]);
        self.wait(ecs.wait_until_disks_available([&disk])).await;
        let both = json!({ "InstanceId": instance, "DiskId": disk });
        self.call(ecs.core(), "AttachDisk", both.clone()).await;
        self.wait(ecs.wait_until_disks_in_use([&disk])).await;
        let snapshot = self.call(ecs.core(), "CreateSnapshot", json!({ "DiskId": disk })).await;
        let snapshot = text(&snapshot["SnapshotId"]);
        self.wait(ecs.wait_until_snapshots_accomplished([&snapshot])).await;
        self.call(ecs.core(), "DeleteSnapshot", json!({ "SnapshotId": snapshot })).await;
        self.wait(ecs.wait_until_snapshots_deleted([&snapshot])).await;
        self.call(ecs.core(), "DetachDisk", both).await;
        self.wait(ecs.wait_until_disks_available([&disk])).await;
        self.call(ecs.core(), "DeleteDisk", json!({ "DiskId": disk })).await;
        self.wait(ecs.wait_until_disks_deleted([&disk])).await;
        let input = json!({ "RegionId": REGION, "InstanceId": instance, "ImageName": "copy" });
        let image = self.call(ecs.core(), "CreateImage", input).await;
        let image = text(&image["ImageId"]);
        self.wait(ecs.wait_until_image_available(&image)).await;
        self.call(ecs.core(), "DeleteImage", json!({ "RegionId": REGION, "ImageId": image })).await;
        self.wait(ecs.wait_until_image_deleted(&image)).await;
    }

    async fn of_interfaces_and_addresses(&mut self, instance: &str, subnet: &str, group: &str) {
        let (ecs, vpc) = (self.clients.ecs.clone(), self.clients.vpc.clone());
        let input = json!({ "RegionId": REGION, "VSwitchId": subnet, "SecurityGroupId": group });
        let made = self.call(ecs.core(), "CreateNetworkInterface", input).await;
        let interface = text(&made["NetworkInterfaceId"]);
        self.wait(ecs.wait_until_network_interfaces_available([&interface])).await;
        let both = json!({ "RegionId": REGION, "InstanceId": instance, "NetworkInterfaceId": interface });
        self.call(ecs.core(), "AttachNetworkInterface", both.clone()).await;
        self.wait(ecs.wait_until_network_interfaces_in_use([&interface])).await;
        self.call(ecs.core(), "DetachNetworkInterface", both).await;
        self.wait(ecs.wait_until_network_interfaces_available([&interface])).await;
        let input = json!({ "RegionId": REGION, "NetworkInterfaceId": interface });
        self.call(ecs.core(), "DeleteNetworkInterface", input).await;
        self.wait(ecs.wait_until_network_interfaces_deleted([&interface])).await;
        let made = self.call(vpc.core(), "AllocateEipAddress", json!({ "RegionId": REGION })).await;
        let address = text(&made["AllocationId"]);
        self.wait(vpc.wait_until_eip_available(&address)).await;
        let both = json!({ "RegionId": REGION, "AllocationId": address, "InstanceId": instance });
        self.call(vpc.core(), "AssociateEipAddress", both.clone()).await;
        self.wait(vpc.wait_until_eip_in_use(&address)).await;
        self.call(vpc.core(), "UnassociateEipAddress", both).await;
        self.wait(vpc.wait_until_eip_available(&address)).await;
        self.call(vpc.core(), "ReleaseEipAddress", json!({ "RegionId": REGION, "AllocationId": address }))
            .await;
        self.wait(vpc.wait_until_eip_released(&address)).await;
    }

    async fn of_rules(&mut self, gateway: &str, subnet: &str) {
        let vpc = self.clients.vpc.clone();
        let v = vpc.core();
        let address = self.call(v, "AllocateEipAddress", json!({ "RegionId": REGION })).await;
        let (id, ip) = (text(&address["AllocationId"]), text(&address["EipAddress"]));
        self.wait(vpc.wait_until_eip_available(&id)).await;
        let both =
            json!({ "RegionId": REGION, "AllocationId": id, "InstanceId": gateway, "InstanceType": "Nat" });
        self.call(v, "AssociateEipAddress", both.clone()).await;
        self.wait(vpc.wait_until_eip_in_use(&id)).await;
        let listed =
            self.call(v, "DescribeNatGateways", json!({ "RegionId": REGION, "NatGatewayId": gateway })).await;
        let tables = &listed["NatGateways"]["NatGateway"][0];
        let snat = text(&tables["SnatTableIds"]["SnatTableId"][0]);
        let forward = text(&tables["ForwardTableIds"]["ForwardTableId"][0]);
        let input =
            json!({ "RegionId": REGION, "SnatTableId": snat, "SourceVSwitchId": subnet, "SnatIp": ip });
        let entry = text(&self.call(v, "CreateSnatEntry", input).await["SnatEntryId"]);
        self.wait(vpc.wait_until_snat_entry_available(&snat, &entry)).await;
        let input = json!({ "RegionId": REGION, "SnatTableId": snat, "SnatEntryId": entry });
        self.call(v, "DeleteSnatEntry", input).await;
        self.wait(vpc.wait_until_snat_entry_deleted(&snat, &entry)).await;
        let input = json!({
            "RegionId": REGION, "ForwardTableId": forward, "ExternalIp": ip, "ExternalPort": "80", "InternalIp": "192.168.1.9",
            "InternalPort": "8080", "IpProtocol": "TCP",
        });
        let entry = text(&self.call(v, "CreateForwardEntry", input).await["ForwardEntryId"]);
        self.wait(vpc.wait_until_forward_entry_available(&forward, &entry)).await;
        let input = json!({ "RegionId": REGION, "ForwardTableId": forward, "ForwardEntryId": entry });
        self.call(v, "DeleteForwardEntry", input).await;
        self.wait(vpc.wait_until_forward_entry_deleted(&forward, &entry)).await;
        self.call(v, "UnassociateEipAddress", both).await;
        self.wait(vpc.wait_until_eip_available(&id)).await;
        self.call(v, "ReleaseEipAddress", json!({ "RegionId": REGION, "AllocationId": id })).await;
    }

    async fn of_gateways_and_tables(&mut self, net: &str) {
        let vpc = self.clients.vpc.clone();
        let v = vpc.core();
        let input = json!({ "RegionId": REGION, "VpcId": net, "RouteTableName": "table" });
        let table = text(&self.call(v, "CreateRouteTable", input).await["RouteTableId"]);
        self.wait(vpc.wait_until_route_table_available(&table)).await;
        self.call(v, "DeleteRouteTable", json!({ "RegionId": REGION, "RouteTableId": table })).await;
        self.wait(vpc.wait_until_route_table_deleted(&table)).await;
        let acl = self.call(v, "CreateNetworkAcl", json!({ "RegionId": REGION, "VpcId": net })).await;
        let acl = text(&acl["NetworkAclId"]);
        self.wait(vpc.wait_until_network_acl_available(&acl)).await;
        self.call(v, "DeleteNetworkAcl", json!({ "RegionId": REGION, "NetworkAclId": acl })).await;
        let gateway = self.call(v, "CreateIpv4Gateway", json!({ "RegionId": REGION, "VpcId": net })).await;
        let gateway = text(&gateway["Ipv4GatewayId"]);
        self.wait(vpc.wait_until_ipv4_gateway_created(&gateway)).await;
        self.call(v, "DeleteIpv4Gateway", json!({ "RegionId": REGION, "Ipv4GatewayId": gateway })).await;
        let gateway = self.call(v, "CreateIpv6Gateway", json!({ "RegionId": REGION, "VpcId": net })).await;
        let gateway = text(&gateway["Ipv6GatewayId"]);
        self.wait(vpc.wait_until_ipv6_gateway_available(&gateway)).await;
        self.call(v, "DeleteIpv6Gateway", json!({ "RegionId": REGION, "Ipv6GatewayId": gateway })).await;
        self.wait(vpc.wait_until_ipv6_gateway_deleted(&gateway)).await;
        let input = json!({ "RegionId": REGION, "Bandwidth": 10 });
        let package = text(&self.call(v, "CreateCommonBandwidthPackage", input).await["BandwidthPackageId"]);
        self.wait(vpc.wait_until_bandwidth_package_available(&package)).await;
        let input = json!({ "RegionId": REGION, "BandwidthPackageId": package });
        self.call(v, "DeleteCommonBandwidthPackage", input).await;
        self.wait(vpc.wait_until_bandwidth_package_deleted(&package)).await;
    }

    async fn of_tunnels(&mut self, net: &str, subnet: &str) {
        let vpc = self.clients.vpc.clone();
        let v = vpc.core();
        let input = json!({ "RegionId": REGION, "VpcId": net, "VSwitchId": subnet, "Bandwidth": 5 });
        let gateway = text(&self.call(v, "CreateVpnGateway", input).await["VpnGatewayId"]);
        self.wait(vpc.wait_until_vpn_gateway_active(&gateway)).await;
        let input = json!({ "RegionId": REGION, "IpAddress": "203.0.113.7" });
        let customer = text(&self.call(v, "CreateCustomerGateway", input).await["CustomerGatewayId"]);
        let input = json!({
            "RegionId": REGION, "VpnGatewayId": gateway, "CustomerGatewayId": customer, "LocalSubnet": "192.168.0.0/16",
            "RemoteSubnet": "172.16.0.0/24",
        });
        let connection = text(&self.call(v, "CreateVpnConnection", input).await["VpnConnectionId"]);
        self.wait(vpc.wait_until_vpn_connection_established(&connection)).await;
        let input = json!({ "RegionId": REGION, "VpnConnectionId": connection });
        self.call(v, "DeleteVpnConnection", input).await;
        let input = json!({ "RegionId": REGION, "CustomerGatewayId": customer });
        self.call(v, "DeleteCustomerGateway", input).await;
        self.call(v, "DeleteVpnGateway", json!({ "RegionId": REGION, "VpnGatewayId": gateway })).await;
        self.wait(vpc.wait_until_vpn_gateway_deleted(&gateway)).await;
    }

    async fn of_hosts(&mut self, zone: &str) {
        let ecs = self.clients.ecs.clone();
        let input = json!({ "RegionId": REGION, "ZoneId": zone, "DedicatedHostType": "ddh.g6" });
        let made = self.call(ecs.core(), "AllocateDedicatedHosts", input).await;
        let host = text(&made["DedicatedHostIdSets"]["DedicatedHostId"][0]);
        self.wait(ecs.wait_until_dedicated_hosts_available([&host])).await;
        let input = json!({ "RegionId": REGION, "DedicatedHostId": host });
        self.call(ecs.core(), "ReleaseDedicatedHost", input).await;
    }

    async fn of_clusters(&mut self, net: &str, subnet: &str) {
        let cs = self.clients.cs.clone();
        let body = json!({
            "name": "c", "cluster_type": "ManagedKubernetes", "region_id": REGION, "vpcid": net, "service_cidr": "172.21.0.0/20",
            "vswitch_ids": [subnet],
        });
        let made = self.call(cs.core(), "CreateCluster", json!({ "body": body })).await;
        let cluster = text(&made["cluster_id"]);
        self.wait(cs.wait_until_cluster_running(&cluster)).await;
        self.wait(cs.wait_until_task_succeeded(text(&made["task_id"]))).await;
        let group = json!({
            "vswitch_ids": [subnet], "instance_types": ["ecs.g7.large"], "instance_charge_type": "PostPaid",
            "system_disk_size": 120,
        });
        let body = json!({ "nodepool_info": { "name": "more" }, "scaling_group": group });
        let input = json!({ "ClusterId": cluster, "body": body });
        let pool = text(&self.call(cs.core(), "CreateClusterNodePool", input).await["nodepool_id"]);
        self.wait(cs.wait_until_node_pool_active(&cluster, pool)).await;
        self.call(cs.core(), "DeleteCluster", json!({ "ClusterId": cluster })).await;
        self.wait(cs.wait_until_cluster_deleted(&cluster)).await;
    }

    async fn of_machines(&mut self) {
        let vm = self.clients.vm.clone();
        let input = json!({ "cidrBlock": "10.0.0.0/24", "subnetName": "net", "zoneId": "HKG-A" });
        let subnet = self.call(vm.core(), "CreateSubnet", input).await["subnetId"].clone();
        let input = json!({
            "zoneId": "HKG-A", "imageId": "centos7", "instanceType": "z2a.cpu.1", "instanceChargeType": "POSTPAID",
            "internetChargeType": "ByBandwidth", "instanceCount": 1, "subnetId": subnet, "instanceName": "web",
        });
        let id = text(&self.call(vm.core(), "CreateInstances", input).await["instanceIdSet"][0]);
        self.wait(vm.wait_until_instances_running([&id])).await;
        let input = json!({ "zoneId": "HKG-A", "diskName": "d", "diskSize": 40, "diskAmount": 1, "chargeType": "POSTPAID" });
        let disk = text(&self.call(vm.core(), "CreateDisks", input).await["diskIds"][0]);
        self.wait(vm.wait_until_disks_available([&disk])).await;
        self.call(vm.core(), "AttachDisks", json!({ "diskIds": [disk], "instanceId": id })).await;
        self.wait(vm.wait_until_disks_in_use([&disk])).await;
        self.call(vm.core(), "StopInstances", json!({ "instanceIds": [id] })).await;
        self.wait(vm.wait_until_instances_stopped([&id])).await;
        let image =
            self.call(vm.core(), "CreateImage", json!({ "instanceId": id, "imageName": "copy" })).await;
        self.wait(vm.wait_until_images_available("HKG-A", [text(&image["imageId"])])).await;
        self.call(vm.core(), "DetachDisks", json!({ "diskIds": [disk] })).await;
        self.wait(vm.wait_until_disks_available([&disk])).await;
        self.call(vm.core(), "TerminateDisk", json!({ "diskId": disk })).await;
        recycled().await;
        self.call(vm.core(), "ReleaseDisk", json!({ "diskId": disk })).await;
        self.wait(vm.wait_until_disks_released([&disk])).await;
        self.call(vm.core(), "TerminateInstance", json!({ "instanceId": id })).await;
        recycled().await;
        self.call(vm.core(), "ReleaseInstances", json!({ "instanceIds": [id] })).await;
        self.wait(vm.wait_until_instances_released([&id])).await;
    }

    async fn of_balancers(&mut self) {
        let zlb = self.clients.zlb.clone();
        let input = json!({ "regionId": "HKG", "vpcId": "1", "loadBalancerName": "front", "number": 2 });
        let made = self.call(zlb.core(), "CreateLoadBalancer", input).await;
        let ids = [0, 1].map(|index| text(&made["loadBalancerIds"][index]));
        self.wait(zlb.wait_until_load_balancers_running(ids)).await;
    }
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or("nothing").to_owned()
}

/// All whose resources the emulator has.
#[tokio::test]
async fn waiters_end_on_resources_of_the_emulated_clouds() {
    let emulator =
        Emulator::builder().strict(true).pace(Pace::uniform(STEP)).running(STEP).start().await.unwrap();
    let alibaba = Config::new(emulator.credentials()).unwrap().region(REGION).endpoint(emulator.endpoint());
    let zenlayer =
        cloudspec_zenlayer::Config::new(emulator.credentials()).unwrap().endpoint(emulator.endpoint());
    let mut life = Life { clients: Clients::of(&alibaba, &zenlayer), wrong: Vec::new() };
    life.of_networks_and_instances().await;
    life.of_machines().await;
    life.of_balancers().await;
    assert!(life.wrong.is_empty(), "{}", life.wrong.join("\n"));
}
