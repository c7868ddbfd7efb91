//! Every waiter of the committed services: how it ends for each documented value, and on resources of the emulated
//! clouds.

#![allow(clippy::unwrap_used, reason = "a panic is how a test fails")]

use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use cloudspec_alibaba::Config;
use cloudspec_emulator::{Emulator, Pace};
use cloudspec_runtime::transport::mock::Mock;
use cloudspec_runtime::{ClientCore, Credentials, Error, ErrorKind, Wait};
use cloudspec_wire::{Repeat, Schema, Service, Value, Waiter};
use serde_json::json;
use {
    cloudspec_alibaba_cs as cs, cloudspec_alibaba_ecs as ecs, cloudspec_alibaba_vpc as vpc,
    cloudspec_zenlayer_vm as vm, cloudspec_zenlayer_zlb as zlb,
};

static SERVICES: [&Service; 5] = [&cs::SERVICE, &ecs::SERVICE, &vpc::SERVICE, &vm::SERVICE, &zlb::SERVICE];

/// The clients of all services that have waiters.
struct Clients {
    cs: cs::Client,
    ecs: ecs::Client,
    vpc: vpc::Client,
    vm: vm::Client,
    zlb: zlb::Client,
}

type Waiting = Pin<Box<dyn Future<Output = Result<(), Error>> + Send>>;

macro_rules! waits {
    ($clients:ident; $($service:ident: $($method:ident($($argument:expr),*)),+;)+) => {
        vec![$($({
            let wait = $clients.$service.$method($($argument),*);
            let name = concat!(stringify!($service), "/", stringify!($method));
            (name, Box::pin(async move { wait.await.map(drop) }) as Waiting)
        }),+),+]
    };
}

impl Clients {
    fn of_mock(mock: &Mock) -> Clients {
        let key = || Credentials::new("test-key", "test-secret");
        let alibaba = Config::with_transport(Arc::new(mock.clone()), key()).region("cn-hangzhou");
        let zenlayer = cloudspec_zenlayer::Config::with_transport(Arc::new(mock.clone()), key());
        Clients::of(&alibaba, &zenlayer)
    }

    fn of(alibaba: &Config, zenlayer: &cloudspec_zenlayer::Config) -> Clients {
        Clients {
            cs: cs::Client::new(alibaba),
            ecs: ecs::Client::new(alibaba),
            vpc: vpc::Client::new(alibaba),
            vm: vm::Client::new(zenlayer),
            zlb: zlb::Client::new(zenlayer),
        }
    }

    /// Every waiter by `service/method`, not begun yet.
    fn waits(&self) -> Vec<(&'static str, Waiting)> {
        waits![self;
            cs: wait_until_cluster_running("c"), wait_until_cluster_deleted("c"), wait_until_task_succeeded("T"),
                wait_until_node_pool_active("c", "np");
            ecs: wait_until_invocation_finished("t"), wait_until_invocation_succeeded("t"),
                wait_until_instance_invocation_finished("t", "i"), wait_until_instance_invocation_succeeded("t", "i"),
                wait_until_send_file_finished("f"), wait_until_send_file_succeeded("f"),
                wait_until_cloud_assistant_running(["i"]), wait_until_instances_running(["i"]),
                wait_until_instances_stopped(["i"]), wait_until_instances_deleted(["i"]),
                wait_until_disks_available(["d"]), wait_until_disks_in_use(["d"]), wait_until_disks_deleted(["d"]),
                wait_until_image_available("m"), wait_until_snapshots_accomplished(["s"]),
                wait_until_network_interfaces_available(["eni"]), wait_until_network_interfaces_in_use(["eni"]),
                wait_until_network_interfaces_deleted(["eni"]), wait_until_snapshot_groups_finished(["g"]),
                wait_until_snapshot_groups_succeeded(["g"]),
                wait_until_snapshots_deleted(["s"]), wait_until_image_deleted("m"),
                wait_until_image_pipeline_execution_succeeded("exec"), wait_until_task_succeeded("t"),
                wait_until_dedicated_hosts_available(["dh"]);
            vpc: wait_until_vpc_available("vpc"), wait_until_vpc_deleted("vpc"), wait_until_vswitch_available("vsw"),
                wait_until_vswitch_deleted("vsw"), wait_until_nat_gateway_available("ngw"),
                wait_until_nat_gateway_deleted("ngw"), wait_until_eip_available("eip"), wait_until_eip_in_use("eip"),
                wait_until_eip_released("eip"), wait_until_vpn_gateway_active("vpn"),
                wait_until_bgp_peer_available("x"), wait_until_bgp_peer_deleted("x"),
                wait_until_dhcp_options_set_available("x"), wait_until_dhcp_options_set_deleted("x"),
                wait_until_dhcp_options_set_in_use("x"), wait_until_failover_test_job_stopped("x"),
                wait_until_flow_log_active("x"), wait_until_flow_log_deleted("x"),
                wait_until_flow_log_inactive("x"), wait_until_full_nat_entry_available("x"),
                wait_until_full_nat_entry_deleted("x"), wait_until_ipv4_gateway_created("x"),
                wait_until_ipv4_gateway_deleted("x"), wait_until_ipv6_address_available("x"),
                wait_until_ipv6_gateway_available("x"), wait_until_ipv6_gateway_deleted("x"),
                wait_until_network_acl_available("x"), wait_until_network_acl_deleted("x"),
                wait_until_prefix_lists_created(["x"]), wait_until_prefix_lists_deleted(["x"]),
                wait_until_route_entry_available("x", "x"), wait_until_route_entry_deleted("x", "x"),
                wait_until_route_table_available("x"), wait_until_route_table_deleted("x"),
                wait_until_traffic_mirror_filters_created(["x"]),
                wait_until_traffic_mirror_filters_deleted(["x"]),
                wait_until_traffic_mirror_sessions_created(["x"]),
                wait_until_traffic_mirror_sessions_deleted(["x"]),
                wait_until_vpc_gateway_endpoint_created("x"), wait_until_vpc_gateway_endpoint_deleted("x"),
                wait_until_vswitch_cidr_reservations_assigned(["x"]),
                wait_until_vswitch_cidr_reservations_released(["x"]),
                wait_until_vpn_gateway_deleted("vpn"), wait_until_vpn_connection_established("vco"),
                wait_until_snat_entry_available("stb", "snat"), wait_until_snat_entry_deleted("stb", "snat"),
                wait_until_forward_entry_available("ftb", "fwd"), wait_until_forward_entry_deleted("ftb", "fwd"),
                wait_until_bandwidth_package_available("cbwp"), wait_until_bandwidth_package_deleted("cbwp"),
                wait_until_router_interface_active("ri");
            vm: wait_until_instances_running(["1"]), wait_until_instances_stopped(["1"]),
                wait_until_instances_released(["1"]), wait_until_disks_available(["1"]), wait_until_disks_in_use(["1"]),
                wait_until_images_available("z", ["1"]), wait_until_disks_released(["1"]);
            zlb: wait_until_load_balancers_running(["1"]), wait_until_load_balancers_released(["1"]);
        ]
    }
}

/// How the waiter ends when every response is this one.
async fn end(service: &Service, waiter: &Waiter, status: u16, body: Value) -> Result<(), Error> {
    let mock = Mock::new();
    mock.when(|_| true).json(status, body);
    let name = format!("{}/wait_until_{}", service.name, waiter.name);
    let waits = Clients::of_mock(&mock).waits();
    let (_, wait) = waits.into_iter().find(|(known, _)| *known == name).unwrap_or_else(|| panic!("{name}"));
    wait.await
}

/// A response with `value` at the path, or with nothing there.
fn response(schema: &'static Schema, path: &[&str], value: Option<&str>) -> Value {
    let Some((first, rest)) = path.split_first() else { return value.into() };
    let (_, field) = schema.field(first).unwrap_or_else(|| panic!("{first} is not in {}", schema.name));
    let inner = match field.shape.schema() {
        Some(schema) => response(schema, rest, value),
        None => value.into(),
    };
    let elements = || if value.is_some() { json!([inner]) } else { json!([]) };
    match field.repeat {
        Repeat::List { wrapper: Some(wrapper) } => json!({ *first: { wrapper: elements() } }),
        Repeat::List { wrapper: None } => json!({ *first: elements() }),
        _ if value.is_none() && rest.is_empty() => json!({}),
        _ => json!({ *first: inner }),
    }
}

/// Whether there is a list on the way to the member at the path.
fn has_list(schema: &'static Schema, path: &[&str]) -> bool {
    let Some((first, rest)) = path.split_first() else { return false };
    let (_, field) = schema.field(first).unwrap_or_else(|| panic!("{first} is not in {}", schema.name));
    matches!(field.repeat, Repeat::List { .. })
        || field.shape.schema().is_some_and(|schema| has_list(schema, rest))
}

fn outcome(result: &Result<(), Error>) -> &'static str {
    match result.as_ref().map_err(Error::kind) {
        Ok(()) => "done",
        Err(ErrorKind::WaitFailed) => "failed",
        Err(ErrorKind::WaitTimeout) => "still waiting",
        Err(ErrorKind::NotFound) => "not found",
        Err(_) if result.as_ref().is_err_and(Error::is_not_found) => "not found",
        Err(_) => "another error",
    }
}

#[tokio::test(start_paused = true)]
async fn every_waiter_ends_as_each_value_of_its_table_says() {
    let (mut wrong, mut tried) = (Vec::new(), 0);
    for service in SERVICES {
        for waiter in service.waiters {
            let operation = service.operation(waiter.operation).unwrap();
            let schema = (operation.response)(operation).schema();
            let with = |value: Option<&str>| (200, response(schema, waiter.path, value));
            let refused =
                |code: &str| (404, json!({ "Code": code, "Message": "m", "code": code, "message": "m" }));
            let absent = if waiter.gone { "done" } else { "not found" };
            // A response that is about one resource says by its code that there is none.
            let nothing = if has_list(schema, waiter.path) { absent } else { "still waiting" };
            let mut cases = vec![
                ("nothing", with(None), nothing),
                ("another value", with(Some("Else")), "still waiting"),
            ];
            cases.extend(waiter.success.iter().map(|value| (*value, with(Some(value)), "done")));
            cases.extend(waiter.failure.iter().map(|value| (*value, with(Some(value)), "failed")));
            cases.extend(waiter.not_found.iter().map(|code| (*code, refused(code), absent)));
            for (what, (status, body), expected) in cases {
                let result = end(service, waiter, status, body).await;
                tried += 1;
                if outcome(&result) != expected {
                    wrong.push(format!(
                        "{}/{}, {what}: {expected} expected, {result:?}",
                        service.name, waiter.name
                    ));
                }
            }
        }
    }
    assert!(wrong.is_empty() && tried > 150, "{} of {tried}:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn no_waiter_is_left_out() {
    let waiters = SERVICES.iter().flat_map(|service| {
        service.waiters.iter().map(|waiter| format!("{}/wait_until_{}", service.name, waiter.name))
    });
    let known = Clients::of_mock(&Mock::new()).waits();
    let missing: Vec<String> = waiters.filter(|name| !known.iter().any(|(known, _)| known == name)).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

/// What the emulator takes for each change, and how soon it is asked again.
const STEP: Duration = Duration::from_millis(40);
const TICK: Duration = Duration::from_millis(10);
const REGION: &str = "cn-hangzhou";

/// Makes calls by name and waits after each; failures are reported at the end.
struct Life {
    clients: Clients,
    wrong: Vec<String>,
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
        let input = json!({ "RegionId": REGION, "CidrBlock": "192.168.0.0/16" });
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
        let input = json!({ "RegionId": REGION, "ZoneId": zone, "DedicatedHostType": "ddh.g7" });
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
        self.call(vm.core(), "ReleaseDisk", json!({ "diskId": disk })).await;
        self.wait(vm.wait_until_disks_released([&disk])).await;
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
