//! The clients of all services that have waiters, and a wait by each.

use std::pin::Pin;
use std::sync::Arc;

use cloudspec_alibaba::Config;
use cloudspec_runtime::transport::mock::Mock;
use cloudspec_runtime::{Credentials, Error};
use {
    cloudspec_alibaba_cs as cs, cloudspec_alibaba_ecs as ecs, cloudspec_alibaba_vpc as vpc,
    cloudspec_zenlayer_vm as vm, cloudspec_zenlayer_zlb as zlb,
};

/// The clients of all services that have waiters.
pub struct Clients {
    pub cs: cs::Client,
    pub ecs: ecs::Client,
    pub vpc: vpc::Client,
    pub vm: vm::Client,
    pub zlb: zlb::Client,
}

pub type Waiting = Pin<Box<dyn Future<Output = Result<(), Error>> + Send>>;

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
    pub fn of_mock(mock: &Mock) -> Clients {
        let key = || Credentials::new("test-key", "test-secret");
        let alibaba = Config::with_transport(Arc::new(mock.clone()), key()).region("cn-hangzhou");
        let zenlayer = cloudspec_zenlayer::Config::with_transport(Arc::new(mock.clone()), key());
        Clients::of(&alibaba, &zenlayer)
    }

    pub fn of(alibaba: &Config, zenlayer: &cloudspec_zenlayer::Config) -> Clients {
        Clients {
            cs: cs::Client::new(alibaba),
            ecs: ecs::Client::new(alibaba),
            vpc: vpc::Client::new(alibaba),
            vm: vm::Client::new(zenlayer),
            zlb: zlb::Client::new(zenlayer),
        }
    }

    /// Every waiter by `service/method`, not begun yet.
    pub fn waits(&self) -> Vec<(&'static str, Waiting)> {
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
