// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/service.json; do not edit.
//! The table of the service.

use cloudspec_wire::{Codes, Endpoints, Operation, Protocol, Service, Waiter};

/// The table of the service, with the operations whose features are on.
pub static SERVICE: Service = Service::new(
        "alibaba",
        "vpc",
        "Vpc",
        "2016-04-28",
        Protocol::Rpc,
    )
    .endpoints(Endpoints::new().regions(REGIONS).rule("vpc.{region}.aliyuncs.com"))
    .codes(&CODES)
    .operations(OPERATIONS)
    .waiters(WAITERS);

static CODES: Codes = Codes::new()
    .throttling(
        &[
            "Throttling*",
            "Rejected.Throttling",
            "FlowControl",
            "TooManyRequests",
            "EipOperation.TooFrequently",
            "FrequentPurchase.EIP",
            "OperationFailed.FrequentPurchase",
        ],
    )
    .transient(
        &[
            "ServiceUnavailable*",
            "InternalError*",
            "Internal.Error",
            "OperationFailed.InternalError",
            "UnknownError",
            "RequestTimeout",
            "SignatureNonceUsed",
            "NodeControllerUnavailable",
            "ServiceBusy",
            "SystemBusy",
            "System.ServiceBusy",
            "OperationFailed.SystemBusy",
            "IdempotentProcessing",
            "Idempotence.Processing",
            "TOKEN_PROCESSING",
            "LastTokenProcessing",
            "LastRequestProcessing",
            "LastOrderProcessing",
            "OperationFailed.IdempotentTokenProcessing",
            "OperationConflict",
            "Operation.Conflict",
            "InvalidOperation.Conflict",
            "OperationFailed.ConcurrentOperation",
            "OperationFailed.ConcurrentRequest",
            "OrderFailed.ConcurrentOperate",
            "TaskConflict*",
            "OperationFailed.DistibuteLock",
            "OperationFailed.RouteEntryUnstable",
            "OperationFailed.AddIpTaskInProcessing",
            "OperationDenied.OtherSubnetProcessing",
            "INSTANCE_IN_PROCESSIONG",
            "VpnTask.CONFLICT",
            "VpnGateway.task.conflict",
            "BandwidthPackageOperation.conflict",
            "OperationFailed.CrateEntryTimeOut",
            "OperationFailed.CrateSnatEntryTimeOut",
            "OperationFailed.ConfigSessionLog",
            "OperationFailed.ModifyVpcDnsHostname",
            "OperationDenied.QueryFail",
            "IncorrectStatus.RoutePropagationStatus",
            "InvalidOperation.AllocateFailed",
            "AllocateIp.Fail",
            "SearchInaccurate",
            "Mayi.InternalError",
            "System.Error",
            "Vpc.Error",
            "VPC.ERROR",
        ],
    )
    .expired(&["InvalidSecurityToken.Expired"])
    .skew(&["InvalidTimeStamp.Expired", "IllegalTimestamp"]);

static REGIONS: &[(&str, &str)] = &[
    ("ap-northeast-1", "vpc.ap-northeast-1.aliyuncs.com"),
    ("ap-northeast-2", "vpc.ap-northeast-2.aliyuncs.com"),
    ("ap-south-1", "vpc.ap-south-1.aliyuncs.com"),
    ("ap-southeast-1", "vpc.ap-southeast-1.aliyuncs.com"),
    ("ap-southeast-2", "vpc.ap-southeast-2.aliyuncs.com"),
    ("ap-southeast-3", "vpc.ap-southeast-3.aliyuncs.com"),
    ("ap-southeast-5", "vpc.ap-southeast-5.aliyuncs.com"),
    ("ap-southeast-6", "vpc.ap-southeast-6.aliyuncs.com"),
    ("ap-southeast-7", "vpc.ap-southeast-7.aliyuncs.com"),
    ("cn-beijing", "vpc.cn-beijing.aliyuncs.com"),
    ("cn-beijing-finance-1", "vpc.cn-beijing-finance-1.aliyuncs.com"),
    ("cn-chengdu", "vpc.cn-chengdu.aliyuncs.com"),
    ("cn-fuzhou", "vpc.cn-fuzhou.aliyuncs.com"),
    ("cn-guangzhou", "vpc.cn-guangzhou.aliyuncs.com"),
    ("cn-hangzhou", "vpc.cn-hangzhou.aliyuncs.com"),
    ("cn-heyuan", "vpc.cn-heyuan.aliyuncs.com"),
    ("cn-hongkong", "vpc.cn-hongkong.aliyuncs.com"),
    ("cn-huhehaote", "vpc.cn-huhehaote.aliyuncs.com"),
    ("cn-nanjing", "vpc.cn-nanjing.aliyuncs.com"),
    ("cn-qingdao", "vpc.cn-qingdao.aliyuncs.com"),
    ("cn-shanghai", "vpc.cn-shanghai.aliyuncs.com"),
    ("cn-shenzhen", "vpc.cn-shenzhen.aliyuncs.com"),
    ("cn-wuhan-lr", "vpc.cn-wuhan-lr.aliyuncs.com"),
    ("cn-wulanchabu", "vpc.cn-wulanchabu.aliyuncs.com"),
    ("cn-zhangjiakou", "vpc.cn-zhangjiakou.aliyuncs.com"),
    ("cn-zhengzhou-jva", "vpc.cn-zhengzhou-jva.aliyuncs.com"),
    ("eu-central-1", "vpc.eu-central-1.aliyuncs.com"),
    ("eu-west-1", "vpc.eu-west-1.aliyuncs.com"),
    ("me-central-1", "vpc.me-central-1.aliyuncs.com"),
    ("me-east-1", "vpc.me-east-1.aliyuncs.com"),
    ("us-east-1", "vpc.us-east-1.aliyuncs.com"),
    ("us-west-1", "vpc.us-west-1.aliyuncs.com"),
];

static OPERATIONS: &[&Operation] = &[
    #[cfg(feature = "router-interface")] &crate::activate_router_interface::OPERATION,
    #[cfg(feature = "flow-log")] &crate::active_flow_log::OPERATION,
    #[cfg(feature = "bgp")] &crate::add_bgp_network::OPERATION,
    #[cfg(feature = "common-bandwidth-package")] &crate::add_common_bandwidth_package_ip::OPERATION,
    #[cfg(feature = "common-bandwidth-package")] &crate::add_common_bandwidth_package_ips::OPERATION,
    #[cfg(feature = "global-acceleration-instance")] &crate::add_global_acceleration_instance_ip::OPERATION,
    #[cfg(feature = "ipv6-translator")] &crate::add_ipv6_translator_acl_list_entry::OPERATION,
    #[cfg(feature = "address")] &crate::add_public_ip_address_pool_cidr_block::OPERATION,
    #[cfg(feature = "traffic-mirror-session")] &crate::add_sources_to_traffic_mirror_session::OPERATION,
    #[cfg(feature = "address")] &crate::allocate_eip_address::OPERATION,
    #[cfg(feature = "address")] &crate::allocate_eip_address_pro::OPERATION,
    #[cfg(feature = "address")] &crate::allocate_eip_segment_address::OPERATION,
    #[cfg(feature = "ipv6")] &crate::allocate_ipv6_address::OPERATION,
    #[cfg(feature = "ipv6")] &crate::allocate_ipv6_internet_bandwidth::OPERATION,
    #[cfg(feature = "vpc")] &crate::allocate_vpc_ipv6_cidr::OPERATION,
    #[cfg(feature = "physical-connection")] &crate::apply_physical_connection_loa::OPERATION,
    #[cfg(feature = "address")] &crate::associate_eip_address::OPERATION,
    #[cfg(feature = "address")] &crate::associate_eip_address_batch::OPERATION,
    #[cfg(feature = "ha-vip")] &crate::associate_ha_vip::OPERATION,
    #[cfg(feature = "network-acl")] &crate::associate_network_acl::OPERATION,
    #[cfg(feature = "virtual-border-router")] &crate::associate_physical_connection_to_virtual_border_router::OPERATION,
    #[cfg(feature = "route")] &crate::associate_route_table::OPERATION,
    #[cfg(feature = "ipv4-gateway")] &crate::associate_route_table_with_gateway::OPERATION,
    #[cfg(feature = "vpc-gateway-endpoint")] &crate::associate_route_tables_with_vpc_gateway_endpoint::OPERATION,
    #[cfg(feature = "vpc")] &crate::associate_vpc_cidr_block::OPERATION,
    #[cfg(feature = "vpn-gateway")] &crate::associate_vpn_gateway_with_certificate::OPERATION,
    #[cfg(feature = "dhcp-option-set")] &crate::attach_dhcp_options_set_to_vpc::OPERATION,
    #[cfg(feature = "physical-connection")] &crate::attach_vbr_to_vpconn::OPERATION,
    #[cfg(feature = "common-bandwidth-package")] &crate::cancel_common_bandwidth_package_ip_bandwidth::OPERATION,
    #[cfg(feature = "physical-connection")] &crate::cancel_physical_connection::OPERATION,
    #[cfg(feature = "resource-group")] &crate::change_resource_group::OPERATION,
    #[cfg(feature = "vswitch")] &crate::check_can_allocate_vpc_private_ip_address::OPERATION,
    #[cfg(feature = "vco-route-entry")] &crate::check_vpn_bgp_enabled::OPERATION,
    #[cfg(feature = "physical-connection")] &crate::complete_physical_connection_loa::OPERATION,
    #[cfg(feature = "physical-connection")] &crate::confirm_physical_connection::OPERATION,
    #[cfg(feature = "router-interface")] &crate::connect_router_interface::OPERATION,
    #[cfg(feature = "nat-gateway")] &crate::convert_bandwidth_package::OPERATION,
    #[cfg(feature = "network-acl")] &crate::copy_network_acl_entries::OPERATION,
    #[cfg(feature = "bgp")] &crate::create_bgp_group::OPERATION,
    #[cfg(feature = "bgp")] &crate::create_bgp_peer::OPERATION,
    #[cfg(feature = "common-bandwidth-package")] &crate::create_common_bandwidth_package::OPERATION,
    #[cfg(feature = "customer-gateway")] &crate::create_customer_gateway::OPERATION,
    #[cfg(feature = "vswitch")] &crate::create_default_v_switch::OPERATION,
    #[cfg(feature = "vpc")] &crate::create_default_vpc::OPERATION,
    #[cfg(feature = "dhcp-option-set")] &crate::create_dhcp_options_set::OPERATION,
    #[cfg(feature = "express-cloud-connection")] &crate::create_express_cloud_connection::OPERATION,
    #[cfg(feature = "express-connect-traffic")] &crate::create_express_connect_traffic_qos::OPERATION,
    #[cfg(feature = "express-connect-traffic")] &crate::create_express_connect_traffic_qos_queue::OPERATION,
    #[cfg(feature = "express-connect-traffic")] &crate::create_express_connect_traffic_qos_rule::OPERATION,
    #[cfg(feature = "failover-test-job")] &crate::create_failover_test_job::OPERATION,
    #[cfg(feature = "flow-log")] &crate::create_flow_log::OPERATION,
    #[cfg(feature = "forward-entry")] &crate::create_forward_entry::OPERATION,
    #[cfg(feature = "full-nat-entry")] &crate::create_full_nat_entry::OPERATION,
    #[cfg(feature = "global-acceleration-instance")] &crate::create_global_acceleration_instance::OPERATION,
    #[cfg(feature = "ha-vip")] &crate::create_ha_vip::OPERATION,
    #[cfg(feature = "physical-connection")] &crate::create_high_reliable_physical_connection::OPERATION,
    #[cfg(feature = "ipv6-translator")] &crate::create_ipv6_translator::OPERATION,
    #[cfg(feature = "ipv6-translator")] &crate::create_ipv6_translator_acl_list::OPERATION,
    #[cfg(feature = "ipv6-translator")] &crate::create_ipv6_translator_entry::OPERATION,
    #[cfg(feature = "ipsec-server")] &crate::create_ipsec_server::OPERATION,
    #[cfg(feature = "ipv4-gateway")] &crate::create_ipv4_gateway::OPERATION,
    #[cfg(feature = "ipv6")] &crate::create_ipv6_egress_only_rule::OPERATION,
    #[cfg(feature = "ipv6")] &crate::create_ipv6_gateway::OPERATION,
    #[cfg(feature = "nat-gateway")] &crate::create_nat_gateway::OPERATION,
    #[cfg(feature = "nat-ip")] &crate::create_nat_ip::OPERATION,
    #[cfg(feature = "nat-ip-cidr")] &crate::create_nat_ip_cidr::OPERATION,
    #[cfg(feature = "network-acl")] &crate::create_network_acl::OPERATION,
    #[cfg(feature = "physical-connection")] &crate::create_physical_connection::OPERATION,
    #[cfg(feature = "physical-connection")] &crate::create_physical_connection_occupancy_order::OPERATION,
    #[cfg(feature = "physical-connection")] &crate::create_physical_connection_setup_order::OPERATION,
    #[cfg(feature = "address")] &crate::create_public_ip_address_pool::OPERATION,
    #[cfg(feature = "route")] &crate::create_route_entries::OPERATION,
    #[cfg(feature = "route")] &crate::create_route_entry::OPERATION,
    #[cfg(feature = "route")] &crate::create_route_table::OPERATION,
    #[cfg(feature = "router-interface")] &crate::create_router_interface::OPERATION,
    #[cfg(feature = "snat-entry")] &crate::create_snat_entry::OPERATION,
    #[cfg(feature = "ssl-vpn-client")] &crate::create_ssl_vpn_client_cert::OPERATION,
    #[cfg(feature = "ssl-vpn-server")] &crate::create_ssl_vpn_server::OPERATION,
    #[cfg(feature = "traffic-mirror-filter")] &crate::create_traffic_mirror_filter::OPERATION,
    #[cfg(feature = "traffic-mirror-filter")] &crate::create_traffic_mirror_filter_rules::OPERATION,
    #[cfg(feature = "traffic-mirror-session")] &crate::create_traffic_mirror_session::OPERATION,
    #[cfg(feature = "vswitch")] &crate::create_v_switch::OPERATION,
    #[cfg(feature = "vswitch")] &crate::create_v_switch_cidr_reservation::OPERATION,
    #[cfg(feature = "vbr-ha")] &crate::create_vbr_ha::OPERATION,
    #[cfg(feature = "vco-route-entry")] &crate::create_vco_route_entry::OPERATION,
    #[cfg(feature = "virtual-border-router")] &crate::create_virtual_border_router::OPERATION,
    #[cfg(feature = "virtual-physical-connection")] &crate::create_virtual_physical_connection::OPERATION,
    #[cfg(feature = "vpc")] &crate::create_vpc::OPERATION,
    #[cfg(feature = "vpc-gateway-endpoint")] &crate::create_vpc_gateway_endpoint::OPERATION,
    #[cfg(feature = "vpc-prefix-list")] &crate::create_vpc_prefix_list::OPERATION,
    #[cfg(feature = "physical-connection")] &crate::create_vpconn_from_vbr::OPERATION,
    #[cfg(feature = "vco-route-entry")] &crate::create_vpn_attachment::OPERATION,
    #[cfg(feature = "vpn-connection")] &crate::create_vpn_connection::OPERATION,
    #[cfg(feature = "vpn-gateway")] &crate::create_vpn_gateway::OPERATION,
    #[cfg(feature = "vpn-pbr-route")] &crate::create_vpn_pbr_route_entry::OPERATION,
    #[cfg(feature = "vpn-route-entry")] &crate::create_vpn_route_entry::OPERATION,
    #[cfg(feature = "router-interface")] &crate::deactivate_router_interface::OPERATION,
    #[cfg(feature = "flow-log")] &crate::deactive_flow_log::OPERATION,
    #[cfg(feature = "bgp")] &crate::delete_bgp_group::OPERATION,
    #[cfg(feature = "bgp")] &crate::delete_bgp_network::OPERATION,
    #[cfg(feature = "bgp")] &crate::delete_bgp_peer::OPERATION,
    #[cfg(feature = "common-bandwidth-package")] &crate::delete_common_bandwidth_package::OPERATION,
    #[cfg(feature = "customer-gateway")] &crate::delete_customer_gateway::OPERATION,
    #[cfg(feature = "dhcp-option-set")] &crate::delete_dhcp_options_set::OPERATION,
    #[cfg(feature = "express-connect-traffic")] &crate::delete_express_connect_traffic_qos::OPERATION,
    #[cfg(feature = "express-connect-traffic")] &crate::delete_express_connect_traffic_qos_queue::OPERATION,
    #[cfg(feature = "express-connect-traffic")] &crate::delete_express_connect_traffic_qos_rule::OPERATION,
    #[cfg(feature = "failover-test-job")] &crate::delete_failover_test_job::OPERATION,
    #[cfg(feature = "flow-log")] &crate::delete_flow_log::OPERATION,
    #[cfg(feature = "forward-entry")] &crate::delete_forward_entry::OPERATION,
    #[cfg(feature = "full-nat-entry")] &crate::delete_full_nat_entry::OPERATION,
    #[cfg(feature = "global-acceleration-instance")] &crate::delete_global_acceleration_instance::OPERATION,
    #[cfg(feature = "ha-vip")] &crate::delete_ha_vip::OPERATION,
    #[cfg(feature = "ipv6-translator")] &crate::delete_ipv6_translator::OPERATION,
    #[cfg(feature = "ipv6-translator")] &crate::delete_ipv6_translator_acl_list::OPERATION,
    #[cfg(feature = "ipv6-translator")] &crate::delete_ipv6_translator_entry::OPERATION,
    #[cfg(feature = "ipsec-server")] &crate::delete_ipsec_server::OPERATION,
    #[cfg(feature = "ipv4-gateway")] &crate::delete_ipv4_gateway::OPERATION,
    #[cfg(feature = "ipv6")] &crate::delete_ipv6_egress_only_rule::OPERATION,
    #[cfg(feature = "ipv6")] &crate::delete_ipv6_gateway::OPERATION,
    #[cfg(feature = "ipv6")] &crate::delete_ipv6_internet_bandwidth::OPERATION,
    #[cfg(feature = "nat-gateway")] &crate::delete_nat_gateway::OPERATION,
    #[cfg(feature = "nat-ip")] &crate::delete_nat_ip::OPERATION,
    #[cfg(feature = "nat-ip-cidr")] &crate::delete_nat_ip_cidr::OPERATION,
    #[cfg(feature = "network-acl")] &crate::delete_network_acl::OPERATION,
    #[cfg(feature = "physical-connection")] &crate::delete_physical_connection::OPERATION,
    #[cfg(feature = "address")] &crate::delete_public_ip_address_pool::OPERATION,
    #[cfg(feature = "address")] &crate::delete_public_ip_address_pool_cidr_block::OPERATION,
    #[cfg(feature = "route")] &crate::delete_route_entries::OPERATION,
    #[cfg(feature = "route")] &crate::delete_route_entry::OPERATION,
    #[cfg(feature = "route")] &crate::delete_route_table::OPERATION,
    #[cfg(feature = "router-interface")] &crate::delete_router_interface::OPERATION,
    #[cfg(feature = "snat-entry")] &crate::delete_snat_entry::OPERATION,
    #[cfg(feature = "ssl-vpn-client")] &crate::delete_ssl_vpn_client_cert::OPERATION,
    #[cfg(feature = "ssl-vpn-server")] &crate::delete_ssl_vpn_server::OPERATION,
    #[cfg(feature = "traffic-mirror-filter")] &crate::delete_traffic_mirror_filter::OPERATION,
    #[cfg(feature = "traffic-mirror-filter")] &crate::delete_traffic_mirror_filter_rules::OPERATION,
    #[cfg(feature = "traffic-mirror-session")] &crate::delete_traffic_mirror_session::OPERATION,
    #[cfg(feature = "vswitch")] &crate::delete_v_switch::OPERATION,
    #[cfg(feature = "vswitch")] &crate::delete_v_switch_cidr_reservation::OPERATION,
    #[cfg(feature = "vbr-ha")] &crate::delete_vbr_ha::OPERATION,
    #[cfg(feature = "vco-route-entry")] &crate::delete_vco_route_entry::OPERATION,
    #[cfg(feature = "virtual-border-router")] &crate::delete_virtual_border_router::OPERATION,
    #[cfg(feature = "vpc")] &crate::delete_vpc::OPERATION,
    #[cfg(feature = "vpc-gateway-endpoint")] &crate::delete_vpc_gateway_endpoint::OPERATION,
    #[cfg(feature = "vpc-prefix-list")] &crate::delete_vpc_prefix_list::OPERATION,
    #[cfg(feature = "vco-route-entry")] &crate::delete_vpn_attachment::OPERATION,
    #[cfg(feature = "vpn-connection")] &crate::delete_vpn_connection::OPERATION,
    #[cfg(feature = "vpn-gateway")] &crate::delete_vpn_gateway::OPERATION,
    #[cfg(feature = "vpn-pbr-route")] &crate::delete_vpn_pbr_route_entry::OPERATION,
    #[cfg(feature = "vpn-route-entry")] &crate::delete_vpn_route_entry::OPERATION,
    #[cfg(feature = "vpc")] &crate::deletion_protection::OPERATION,
    #[cfg(feature = "common-bandwidth-package")] &crate::describe95_traffic::OPERATION,
    #[cfg(feature = "physical-connection")] &crate::describe_access_points::OPERATION,
    #[cfg(feature = "bgp")] &crate::describe_bgp_groups::OPERATION,
    #[cfg(feature = "bgp")] &crate::describe_bgp_networks::OPERATION,
    #[cfg(feature = "bgp")] &crate::describe_bgp_peers::OPERATION,
    #[cfg(feature = "common-bandwidth-package")] &crate::describe_common_bandwidth_packages::OPERATION,
    #[cfg(feature = "customer-gateway")] &crate::describe_customer_gateway::OPERATION,
    #[cfg(feature = "customer-gateway")] &crate::describe_customer_gateways::OPERATION,
    #[cfg(feature = "router-interface")] &crate::describe_ec_grant_relation::OPERATION,
    #[cfg(feature = "address")] &crate::describe_eip_addresses::OPERATION,
    #[cfg(feature = "address")] &crate::describe_eip_gateway_info::OPERATION,
    #[cfg(feature = "address")] &crate::describe_eip_monitor_data::OPERATION,
    #[cfg(feature = "address")] &crate::describe_eip_segment::OPERATION,
    #[cfg(feature = "express-connect-traffic")] &crate::describe_express_connect_traffic_qos::OPERATION,
    #[cfg(feature = "express-connect-traffic")] &crate::describe_express_connect_traffic_qos_queue::OPERATION,
    #[cfg(feature = "express-connect-traffic")] &crate::describe_express_connect_traffic_qos_rule::OPERATION,
    #[cfg(feature = "failover-test-job")] &crate::describe_failover_test_job::OPERATION,
    #[cfg(feature = "failover-test-job")] &crate::describe_failover_test_jobs::OPERATION,
    #[cfg(feature = "flow-log")] &crate::describe_flow_logs::OPERATION,
    #[cfg(feature = "forward-entry")] &crate::describe_forward_table_entries::OPERATION,
    #[cfg(feature = "global-acceleration-instance")] &crate::describe_global_acceleration_instances::OPERATION,
    #[cfg(feature = "vpc")] &crate::describe_grant_rules_to_cen::OPERATION,
    #[cfg(feature = "ha-vip")] &crate::describe_ha_vips::OPERATION,
    #[cfg(feature = "address")] &crate::describe_high_definition_monitor_log_attribute::OPERATION,
    #[cfg(feature = "ipv6-translator")] &crate::describe_ipv6_translator_acl_list_attributes::OPERATION,
    #[cfg(feature = "ipv6-translator")] &crate::describe_ipv6_translator_acl_lists::OPERATION,
    #[cfg(feature = "ipv6-translator")] &crate::describe_ipv6_translator_entries::OPERATION,
    #[cfg(feature = "ipv6-translator")] &crate::describe_ipv6_translators::OPERATION,
    #[cfg(feature = "ipv6")] &crate::describe_ipv6_addresses::OPERATION,
    #[cfg(feature = "ipv6")] &crate::describe_ipv6_egress_only_rules::OPERATION,
    #[cfg(feature = "ipv6")] &crate::describe_ipv6_gateway_attribute::OPERATION,
    #[cfg(feature = "ipv6")] &crate::describe_ipv6_gateways::OPERATION,
    #[cfg(feature = "nat-gateway")] &crate::describe_nat_gateways::OPERATION,
    #[cfg(feature = "network-acl")] &crate::describe_network_acl_attributes::OPERATION,
    #[cfg(feature = "network-acl")] &crate::describe_network_acls::OPERATION,
    #[cfg(feature = "physical-connection")] &crate::describe_physical_connection_loa::OPERATION,
    #[cfg(feature = "physical-connection")] &crate::describe_physical_connections::OPERATION,
    #[cfg(feature = "address")] &crate::describe_public_ip_address::OPERATION,
    #[cfg(feature = "region")] &crate::describe_regions::OPERATION,
    #[cfg(feature = "route")] &crate::describe_route_entry_list::OPERATION,
    #[cfg(feature = "route")] &crate::describe_route_table_list::OPERATION,
    #[cfg(feature = "route")] &crate::describe_route_tables::OPERATION,
    #[cfg(feature = "router-interface")] &crate::describe_router_interface_attribute::OPERATION,
    #[cfg(feature = "router-interface")] &crate::describe_router_interfaces::OPERATION,
    #[cfg(feature = "global-acceleration-instance")] &crate::describe_server_related_global_acceleration_instances::OPERATION,
    #[cfg(feature = "snat-entry")] &crate::describe_snat_table_entries::OPERATION,
    #[cfg(feature = "ssl-vpn-client")] &crate::describe_ssl_vpn_client_cert::OPERATION,
    #[cfg(feature = "ssl-vpn-client")] &crate::describe_ssl_vpn_client_certs::OPERATION,
    #[cfg(feature = "ssl-vpn-client")] &crate::describe_ssl_vpn_clients::OPERATION,
    #[cfg(feature = "ssl-vpn-server")] &crate::describe_ssl_vpn_servers::OPERATION,
    #[cfg(feature = "tag")] &crate::describe_tag_keys::OPERATION,
    #[cfg(feature = "tag")] &crate::describe_tag_keys_for_express_connect::OPERATION,
    #[cfg(feature = "tag")] &crate::describe_tags::OPERATION,
    #[cfg(feature = "vrouter")] &crate::describe_v_routers::OPERATION,
    #[cfg(feature = "vswitch")] &crate::describe_v_switch_attributes::OPERATION,
    #[cfg(feature = "vswitch")] &crate::describe_v_switches::OPERATION,
    #[cfg(feature = "vbr-ha")] &crate::describe_vbr_ha::OPERATION,
    #[cfg(feature = "vco-route-entry")] &crate::describe_vco_route_entries::OPERATION,
    #[cfg(feature = "virtual-border-router")] &crate::describe_virtual_border_routers::OPERATION,
    #[cfg(feature = "virtual-border-router")] &crate::describe_virtual_border_routers_for_physical_connection::OPERATION,
    #[cfg(feature = "vpc")] &crate::describe_vpc_attribute::OPERATION,
    #[cfg(feature = "vpc")] &crate::describe_vpcs::OPERATION,
    #[cfg(feature = "vco-route-entry")] &crate::describe_vpn_attachments::OPERATION,
    #[cfg(feature = "vpn-connection")] &crate::describe_vpn_connection::OPERATION,
    #[cfg(feature = "vpn-connection")] &crate::describe_vpn_connection_logs::OPERATION,
    #[cfg(feature = "vpn-connection")] &crate::describe_vpn_connections::OPERATION,
    #[cfg(feature = "vco-route-entry")] &crate::describe_vpn_cross_account_authorizations::OPERATION,
    #[cfg(feature = "vpn-gateway")] &crate::describe_vpn_gateway::OPERATION,
    #[cfg(feature = "vpn-gateway")] &crate::describe_vpn_gateway_available_zones::OPERATION,
    #[cfg(feature = "vpn-gateway")] &crate::describe_vpn_gateways::OPERATION,
    #[cfg(feature = "vpn-pbr-route")] &crate::describe_vpn_pbr_route_entries::OPERATION,
    #[cfg(feature = "vpn-route-entry")] &crate::describe_vpn_route_entries::OPERATION,
    #[cfg(feature = "ssl-vpn-server")] &crate::describe_vpn_ssl_server_logs::OPERATION,
    #[cfg(feature = "region")] &crate::describe_zones::OPERATION,
    #[cfg(feature = "dhcp-option-set")] &crate::detach_dhcp_options_set_from_vpc::OPERATION,
    #[cfg(feature = "vpn-connection")] &crate::diagnose_vpn_connections::OPERATION,
    #[cfg(feature = "vpn-gateway")] &crate::diagnose_vpn_gateway::OPERATION,
    #[cfg(feature = "nat-gateway")] &crate::disable_nat_gateway_ecs_metric::OPERATION,
    #[cfg(feature = "vpc")] &crate::disable_vpc_classic_link::OPERATION,
    #[cfg(feature = "ipv4-gateway")] &crate::dissociate_route_table_from_gateway::OPERATION,
    #[cfg(feature = "vpc-gateway-endpoint")] &crate::dissociate_route_tables_from_vpc_gateway_endpoint::OPERATION,
    #[cfg(feature = "vpn-gateway")] &crate::dissociate_vpn_gateway_with_certificate::OPERATION,
    #[cfg(feature = "vpn-connection")] &crate::download_vpn_connection_config::OPERATION,
    #[cfg(feature = "nat-gateway")] &crate::enable_nat_gateway_ecs_metric::OPERATION,
    #[cfg(feature = "physical-connection")] &crate::enable_physical_connection::OPERATION,
    #[cfg(feature = "vpc")] &crate::enable_vpc_classic_link::OPERATION,
    #[cfg(feature = "ipv4-gateway")] &crate::enable_vpc_ipv4_gateway::OPERATION,
    #[cfg(feature = "dhcp-option-set")] &crate::get_dhcp_options_set::OPERATION,
    #[cfg(feature = "flow-log")] &crate::get_flow_log_service_status::OPERATION,
    #[cfg(feature = "ipv4-gateway")] &crate::get_ipv4_gateway_attribute::OPERATION,
    #[cfg(feature = "nat-gateway")] &crate::get_nat_gateway_attribute::OPERATION,
    #[cfg(feature = "physical-connection")] &crate::get_physical_connection_service_status::OPERATION,
    #[cfg(feature = "traffic-mirror-service")] &crate::get_traffic_mirror_service_status::OPERATION,
    #[cfg(feature = "vswitch")] &crate::get_v_switch_cidr_reservation_usage::OPERATION,
    #[cfg(feature = "vpc-gateway-endpoint")] &crate::get_vpc_gateway_endpoint_attribute::OPERATION,
    #[cfg(feature = "vpc-prefix-list")] &crate::get_vpc_prefix_list_associations::OPERATION,
    #[cfg(feature = "vpc-prefix-list")] &crate::get_vpc_prefix_list_entries::OPERATION,
    #[cfg(feature = "route")] &crate::get_vpc_route_entry_summary::OPERATION,
    #[cfg(feature = "vpn-gateway")] &crate::get_vpn_gateway_diagnose_result::OPERATION,
    #[cfg(feature = "vpc")] &crate::grant_instance_to_cen::OPERATION,
    #[cfg(feature = "router-interface")] &crate::grant_instance_to_vbr::OPERATION,
    #[cfg(feature = "physical-connection")] &crate::list_business_access_points::OPERATION,
    #[cfg(feature = "dhcp-option-set")] &crate::list_dhcp_options_sets::OPERATION,
    #[cfg(feature = "nat-gateway")] &crate::list_enhanhced_nat_gateway_available_zones::OPERATION,
    #[cfg(feature = "full-nat-entry")] &crate::list_full_nat_entries::OPERATION,
    #[cfg(feature = "ipv4-gateway")] &crate::list_gateway_route_table_entries::OPERATION,
    #[cfg(feature = "physical-connection")] &crate::list_geographic_sub_regions::OPERATION,
    #[cfg(feature = "ipsec-server")] &crate::list_ipsec_server_logs::OPERATION,
    #[cfg(feature = "ipsec-server")] &crate::list_ipsec_servers::OPERATION,
    #[cfg(feature = "ipv4-gateway")] &crate::list_ipv4_gateways::OPERATION,
    #[cfg(feature = "nat-ip-cidr")] &crate::list_nat_ip_cidrs::OPERATION,
    #[cfg(feature = "nat-ip")] &crate::list_nat_ips::OPERATION,
    #[cfg(feature = "vpc-prefix-list")] &crate::list_prefix_lists::OPERATION,
    #[cfg(feature = "address")] &crate::list_public_ip_address_pool_cidr_blocks::OPERATION,
    #[cfg(feature = "address")] &crate::list_public_ip_address_pools::OPERATION,
    #[cfg(feature = "tag")] &crate::list_tag_resources::OPERATION,
    #[cfg(feature = "tag")] &crate::list_tag_resources_for_express_connect::OPERATION,
    #[cfg(feature = "traffic-mirror-filter")] &crate::list_traffic_mirror_filters::OPERATION,
    #[cfg(feature = "traffic-mirror-session")] &crate::list_traffic_mirror_sessions::OPERATION,
    #[cfg(feature = "vswitch")] &crate::list_v_switch_cidr_reservations::OPERATION,
    #[cfg(feature = "virtual-physical-connection")] &crate::list_virtual_physical_connections::OPERATION,
    #[cfg(feature = "vpc-gateway-endpoint")] &crate::list_vpc_endpoint_services_by_end_user::OPERATION,
    #[cfg(feature = "vpc-gateway-endpoint")] &crate::list_vpc_gateway_endpoints::OPERATION,
    #[cfg(feature = "vpn-gateway")] &crate::list_vpn_certificate_associations::OPERATION,
    #[cfg(feature = "bgp")] &crate::modify_bgp_group_attribute::OPERATION,
    #[cfg(feature = "bgp")] &crate::modify_bgp_peer_attribute::OPERATION,
    #[cfg(feature = "common-bandwidth-package")] &crate::modify_common_bandwidth_package_attribute::OPERATION,
    #[cfg(feature = "common-bandwidth-package")] &crate::modify_common_bandwidth_package_ip_bandwidth::OPERATION,
    #[cfg(feature = "common-bandwidth-package")] &crate::modify_common_bandwidth_package_spec::OPERATION,
    #[cfg(feature = "customer-gateway")] &crate::modify_customer_gateway_attribute::OPERATION,
    #[cfg(feature = "address")] &crate::modify_eip_address_attribute::OPERATION,
    #[cfg(feature = "express-cloud-connection")] &crate::modify_express_cloud_connection_attribute::OPERATION,
    #[cfg(feature = "express-cloud-connection")] &crate::modify_express_cloud_connection_bandwidth::OPERATION,
    #[cfg(feature = "express-connect-traffic")] &crate::modify_express_connect_traffic_qos::OPERATION,
    #[cfg(feature = "express-connect-traffic")] &crate::modify_express_connect_traffic_qos_queue::OPERATION,
    #[cfg(feature = "express-connect-traffic")] &crate::modify_express_connect_traffic_qos_rule::OPERATION,
    #[cfg(feature = "flow-log")] &crate::modify_flow_log_attribute::OPERATION,
    #[cfg(feature = "forward-entry")] &crate::modify_forward_entry::OPERATION,
    #[cfg(feature = "full-nat-entry")] &crate::modify_full_nat_entry_attribute::OPERATION,
    #[cfg(feature = "global-acceleration-instance")] &crate::modify_global_acceleration_instance_attributes::OPERATION,
    #[cfg(feature = "global-acceleration-instance")] &crate::modify_global_acceleration_instance_spec::OPERATION,
    #[cfg(feature = "ha-vip")] &crate::modify_ha_vip_attribute::OPERATION,
    #[cfg(feature = "ipv6-translator")] &crate::modify_ipv6_translator_acl_attribute::OPERATION,
    #[cfg(feature = "ipv6-translator")] &crate::modify_ipv6_translator_acl_list_entry::OPERATION,
    #[cfg(feature = "ipv6-translator")] &crate::modify_ipv6_translator_attribute::OPERATION,
    #[cfg(feature = "ipv6-translator")] &crate::modify_ipv6_translator_bandwidth::OPERATION,
    #[cfg(feature = "ipv6-translator")] &crate::modify_ipv6_translator_entry::OPERATION,
    #[cfg(feature = "ipv6")] &crate::modify_ipv6_address_attribute::OPERATION,
    #[cfg(feature = "ipv6")] &crate::modify_ipv6_gateway_attribute::OPERATION,
    #[cfg(feature = "ipv6")] &crate::modify_ipv6_internet_bandwidth::OPERATION,
    #[cfg(feature = "nat-gateway")] &crate::modify_nat_gateway_attribute::OPERATION,
    #[cfg(feature = "nat-gateway")] &crate::modify_nat_gateway_spec::OPERATION,
    #[cfg(feature = "nat-ip")] &crate::modify_nat_ip_attribute::OPERATION,
    #[cfg(feature = "nat-ip-cidr")] &crate::modify_nat_ip_cidr_attribute::OPERATION,
    #[cfg(feature = "network-acl")] &crate::modify_network_acl_attributes::OPERATION,
    #[cfg(feature = "physical-connection")] &crate::modify_physical_connection_attribute::OPERATION,
    #[cfg(feature = "route")] &crate::modify_route_entry::OPERATION,
    #[cfg(feature = "route")] &crate::modify_route_table_attributes::OPERATION,
    #[cfg(feature = "router-interface")] &crate::modify_router_interface_attribute::OPERATION,
    #[cfg(feature = "router-interface")] &crate::modify_router_interface_spec::OPERATION,
    #[cfg(feature = "snat-entry")] &crate::modify_snat_entry::OPERATION,
    #[cfg(feature = "ssl-vpn-client")] &crate::modify_ssl_vpn_client_cert::OPERATION,
    #[cfg(feature = "ssl-vpn-server")] &crate::modify_ssl_vpn_server::OPERATION,
    #[cfg(feature = "vpn-connection")] &crate::modify_tunnel_attribute::OPERATION,
    #[cfg(feature = "vrouter")] &crate::modify_v_router_attribute::OPERATION,
    #[cfg(feature = "vswitch")] &crate::modify_v_switch_attribute::OPERATION,
    #[cfg(feature = "vswitch")] &crate::modify_v_switch_cidr_reservation_attribute::OPERATION,
    #[cfg(feature = "vco-route-entry")] &crate::modify_vco_route_entry_weight::OPERATION,
    #[cfg(feature = "virtual-border-router")] &crate::modify_virtual_border_router_attribute::OPERATION,
    #[cfg(feature = "vpc")] &crate::modify_vpc_attribute::OPERATION,
    #[cfg(feature = "vpc-prefix-list")] &crate::modify_vpc_prefix_list::OPERATION,
    #[cfg(feature = "vco-route-entry")] &crate::modify_vpn_attachment_attribute::OPERATION,
    #[cfg(feature = "vpn-connection")] &crate::modify_vpn_connection_attribute::OPERATION,
    #[cfg(feature = "vpn-gateway")] &crate::modify_vpn_gateway_attribute::OPERATION,
    #[cfg(feature = "vpn-pbr-route")] &crate::modify_vpn_pbr_route_entry_attribute::OPERATION,
    #[cfg(feature = "vpn-pbr-route")] &crate::modify_vpn_pbr_route_entry_priority::OPERATION,
    #[cfg(feature = "vpn-pbr-route")] &crate::modify_vpn_pbr_route_entry_weight::OPERATION,
    #[cfg(feature = "vpn-route-entry")] &crate::modify_vpn_route_entry_weight::OPERATION,
    #[cfg(feature = "resource-group")] &crate::move_resource_group::OPERATION,
    #[cfg(feature = "vpn-gateway")] &crate::move_vpn_resource_group::OPERATION,
    #[cfg(feature = "flow-log")] &crate::open_flow_log_service::OPERATION,
    #[cfg(feature = "physical-connection")] &crate::open_physical_connection_service::OPERATION,
    #[cfg(feature = "traffic-mirror-service")] &crate::open_traffic_mirror_service::OPERATION,
    #[cfg(feature = "vpn-route-entry")] &crate::publish_vpn_route_entry::OPERATION,
    #[cfg(feature = "physical-connection")] &crate::recover_physical_connection::OPERATION,
    #[cfg(feature = "virtual-border-router")] &crate::recover_virtual_border_router::OPERATION,
    #[cfg(feature = "address")] &crate::release_eip_address::OPERATION,
    #[cfg(feature = "address")] &crate::release_eip_segment_address::OPERATION,
    #[cfg(feature = "ipv6")] &crate::release_ipv6_address::OPERATION,
    #[cfg(feature = "common-bandwidth-package")] &crate::remove_common_bandwidth_package_ip::OPERATION,
    #[cfg(feature = "global-acceleration-instance")] &crate::remove_global_acceleration_instance_ip::OPERATION,
    #[cfg(feature = "ipv6-translator")] &crate::remove_ipv6_translator_acl_list_entry::OPERATION,
    #[cfg(feature = "traffic-mirror-session")] &crate::remove_sources_from_traffic_mirror_session::OPERATION,
    #[cfg(feature = "dhcp-option-set")] &crate::replace_vpc_dhcp_options_set::OPERATION,
    #[cfg(feature = "vpc-prefix-list")] &crate::retry_vpc_prefix_list_association::OPERATION,
    #[cfg(feature = "vpc")] &crate::revoke_instance_from_cen::OPERATION,
    #[cfg(feature = "router-interface")] &crate::revoke_instance_from_vbr::OPERATION,
    #[cfg(feature = "physical-connection")] &crate::second_apply_physical_connection_loa::OPERATION,
    #[cfg(feature = "address")] &crate::set_high_definition_monitor_log_status::OPERATION,
    #[cfg(feature = "failover-test-job")] &crate::start_failover_test_job::OPERATION,
    #[cfg(feature = "failover-test-job")] &crate::stop_failover_test_job::OPERATION,
    #[cfg(feature = "tag")] &crate::tag_resources::OPERATION,
    #[cfg(feature = "tag")] &crate::tag_resources_for_express_connect::OPERATION,
    #[cfg(feature = "physical-connection")] &crate::terminate_physical_connection::OPERATION,
    #[cfg(feature = "virtual-border-router")] &crate::terminate_virtual_border_router::OPERATION,
    #[cfg(feature = "tag")] &crate::un_tag_resources::OPERATION,
    #[cfg(feature = "address")] &crate::unassociate_eip_address::OPERATION,
    #[cfg(feature = "global-acceleration-instance")] &crate::unassociate_global_acceleration_instance::OPERATION,
    #[cfg(feature = "ha-vip")] &crate::unassociate_ha_vip::OPERATION,
    #[cfg(feature = "network-acl")] &crate::unassociate_network_acl::OPERATION,
    #[cfg(feature = "virtual-border-router")] &crate::unassociate_physical_connection_from_virtual_border_router::OPERATION,
    #[cfg(feature = "route")] &crate::unassociate_route_table::OPERATION,
    #[cfg(feature = "vpc")] &crate::unassociate_vpc_cidr_block::OPERATION,
    #[cfg(feature = "tag")] &crate::untag_resources_for_express_connect::OPERATION,
    #[cfg(feature = "dhcp-option-set")] &crate::update_dhcp_options_set_attribute::OPERATION,
    #[cfg(feature = "failover-test-job")] &crate::update_failover_test_job::OPERATION,
    #[cfg(feature = "ipv4-gateway")] &crate::update_gateway_route_table_entry_attribute::OPERATION,
    #[cfg(feature = "ipsec-server")] &crate::update_ipsec_server::OPERATION,
    #[cfg(feature = "ipv4-gateway")] &crate::update_ipv4_gateway_attribute::OPERATION,
    #[cfg(feature = "nat-gateway")] &crate::update_nat_gateway_nat_type::OPERATION,
    #[cfg(feature = "network-acl")] &crate::update_network_acl_entries::OPERATION,
    #[cfg(feature = "address")] &crate::update_public_ip_address_pool_attribute::OPERATION,
    #[cfg(feature = "traffic-mirror-filter")] &crate::update_traffic_mirror_filter_attribute::OPERATION,
    #[cfg(feature = "traffic-mirror-filter")] &crate::update_traffic_mirror_filter_rule_attribute::OPERATION,
    #[cfg(feature = "traffic-mirror-session")] &crate::update_traffic_mirror_session_attribute::OPERATION,
    #[cfg(feature = "virtual-border-router")] &crate::update_virtual_border_bandwidth::OPERATION,
    #[cfg(feature = "virtual-physical-connection")] &crate::update_virtual_physical_connection::OPERATION,
    #[cfg(feature = "vpc-gateway-endpoint")] &crate::update_vpc_gateway_endpoint_attribute::OPERATION,
    #[cfg(feature = "nat-gateway")] &crate::vpc_describe_vpc_nat_gateway_network_interface_quota::OPERATION,
];

static WAITERS: &[&Waiter] = &[
    #[cfg(feature = "vpc")] &VPC_AVAILABLE,
    #[cfg(feature = "vpc")] &VPC_DELETED,
    #[cfg(feature = "vswitch")] &VSWITCH_AVAILABLE,
    #[cfg(feature = "vswitch")] &VSWITCH_DELETED,
    #[cfg(feature = "nat-gateway")] &NAT_GATEWAY_AVAILABLE,
    #[cfg(feature = "nat-gateway")] &NAT_GATEWAY_DELETED,
    #[cfg(feature = "address")] &EIP_AVAILABLE,
    #[cfg(feature = "address")] &EIP_IN_USE,
    #[cfg(feature = "address")] &EIP_RELEASED,
    #[cfg(feature = "vpn-gateway")] &VPN_GATEWAY_ACTIVE,
    #[cfg(feature = "bgp")] &BGP_PEER_AVAILABLE,
    #[cfg(feature = "bgp")] &BGP_PEER_DELETED,
    #[cfg(feature = "dhcp-option-set")] &DHCP_OPTIONS_SET_AVAILABLE,
    #[cfg(feature = "dhcp-option-set")] &DHCP_OPTIONS_SET_DELETED,
    #[cfg(feature = "dhcp-option-set")] &DHCP_OPTIONS_SET_IN_USE,
    #[cfg(feature = "failover-test-job")] &FAILOVER_TEST_JOB_STOPPED,
    #[cfg(feature = "flow-log")] &FLOW_LOG_ACTIVE,
    #[cfg(feature = "flow-log")] &FLOW_LOG_DELETED,
    #[cfg(feature = "flow-log")] &FLOW_LOG_INACTIVE,
    #[cfg(feature = "full-nat-entry")] &FULL_NAT_ENTRY_AVAILABLE,
    #[cfg(feature = "full-nat-entry")] &FULL_NAT_ENTRY_DELETED,
    #[cfg(feature = "ipv4-gateway")] &IPV4_GATEWAY_CREATED,
    #[cfg(feature = "ipv4-gateway")] &IPV4_GATEWAY_DELETED,
    #[cfg(feature = "ipv6")] &IPV6_ADDRESS_AVAILABLE,
    #[cfg(feature = "ipv6")] &IPV6_GATEWAY_AVAILABLE,
    #[cfg(feature = "ipv6")] &IPV6_GATEWAY_DELETED,
    #[cfg(feature = "network-acl")] &NETWORK_ACL_AVAILABLE,
    #[cfg(feature = "network-acl")] &NETWORK_ACL_DELETED,
    #[cfg(feature = "vpc-prefix-list")] &PREFIX_LISTS_CREATED,
    #[cfg(feature = "vpc-prefix-list")] &PREFIX_LISTS_DELETED,
    #[cfg(feature = "route")] &ROUTE_ENTRY_AVAILABLE,
    #[cfg(feature = "route")] &ROUTE_ENTRY_DELETED,
    #[cfg(feature = "route")] &ROUTE_TABLE_AVAILABLE,
    #[cfg(feature = "route")] &ROUTE_TABLE_DELETED,
    #[cfg(feature = "traffic-mirror-filter")] &TRAFFIC_MIRROR_FILTERS_CREATED,
    #[cfg(feature = "traffic-mirror-filter")] &TRAFFIC_MIRROR_FILTERS_DELETED,
    #[cfg(feature = "traffic-mirror-session")] &TRAFFIC_MIRROR_SESSIONS_CREATED,
    #[cfg(feature = "traffic-mirror-session")] &TRAFFIC_MIRROR_SESSIONS_DELETED,
    #[cfg(feature = "vpc-gateway-endpoint")] &VPC_GATEWAY_ENDPOINT_CREATED,
    #[cfg(feature = "vpc-gateway-endpoint")] &VPC_GATEWAY_ENDPOINT_DELETED,
    #[cfg(feature = "vswitch")] &VSWITCH_CIDR_RESERVATIONS_ASSIGNED,
    #[cfg(feature = "vswitch")] &VSWITCH_CIDR_RESERVATIONS_RELEASED,
    #[cfg(feature = "snat-entry")] &SNAT_ENTRY_AVAILABLE,
    #[cfg(feature = "snat-entry")] &SNAT_ENTRY_DELETED,
    #[cfg(feature = "forward-entry")] &FORWARD_ENTRY_AVAILABLE,
    #[cfg(feature = "forward-entry")] &FORWARD_ENTRY_DELETED,
    #[cfg(feature = "common-bandwidth-package")] &BANDWIDTH_PACKAGE_AVAILABLE,
    #[cfg(feature = "common-bandwidth-package")] &BANDWIDTH_PACKAGE_DELETED,
    #[cfg(feature = "vpn-gateway")] &VPN_GATEWAY_DELETED,
    #[cfg(feature = "vpn-connection")] &VPN_CONNECTION_ESTABLISHED,
    #[cfg(feature = "router-interface")] &ROUTER_INTERFACE_ACTIVE,
];

/// Waits until a VPC is ready.
pub static VPC_AVAILABLE: Waiter = Waiter::new("vpc_available", "DescribeVpcAttribute")
    .path(&["Status"])
    .success(&["Available"])
    .not_found(&["InvalidVpcId.NotFound", "InvalidVpcID.NotFound"])
    .delay(2)
    .timeout(600);

/// Waits until a VPC is gone.
pub static VPC_DELETED: Waiter = Waiter::new("vpc_deleted", "DescribeVpcs")
    .path(&["Vpcs", "Status"])
    .gone()
    .delay(2)
    .timeout(600);

/// Waits until a vSwitch is ready.
pub static VSWITCH_AVAILABLE: Waiter = Waiter::new(
        "vswitch_available",
        "DescribeVSwitchAttributes",
    )
    .path(&["Status"])
    .success(&["Available"])
    .not_found(&["InvalidVSwitchId.NotFound", "InvalidVswitchID.NotFound"])
    .delay(2)
    .timeout(600);

/// Waits until a vSwitch is gone.
pub static VSWITCH_DELETED: Waiter = Waiter::new("vswitch_deleted", "DescribeVSwitches")
    .path(&["VSwitches", "Status"])
    .gone()
    .not_found(&["InvalidVSwitchId.NotFound"])
    .delay(2)
    .timeout(600);

/// Waits until a NAT gateway is ready.
pub static NAT_GATEWAY_AVAILABLE: Waiter = Waiter::new(
        "nat_gateway_available",
        "DescribeNatGateways",
    )
    .path(&["NatGateways", "Status"])
    .success(&["Available"])
    .failure(&["Deleting"])
    .delay(5)
    .timeout(600);

/// Waits until a NAT gateway is gone.
pub static NAT_GATEWAY_DELETED: Waiter = Waiter::new(
        "nat_gateway_deleted",
        "DescribeNatGateways",
    )
    .path(&["NatGateways", "Status"])
    .gone()
    .delay(5)
    .timeout(600);

/// Waits until an elastic IP address is free to be bound.
pub static EIP_AVAILABLE: Waiter = Waiter::new("eip_available", "DescribeEipAddresses")
    .path(&["EipAddresses", "Status"])
    .success(&["Available"])
    .failure(&["Releasing"])
    .delay(2)
    .timeout(600);

/// Waits until an elastic IP address is bound.
pub static EIP_IN_USE: Waiter = Waiter::new("eip_in_use", "DescribeEipAddresses")
    .path(&["EipAddresses", "Status"])
    .success(&["InUse"])
    .failure(&["Releasing"])
    .delay(2)
    .timeout(600);

/// Waits until an elastic IP address is gone.
pub static EIP_RELEASED: Waiter = Waiter::new("eip_released", "DescribeEipAddresses")
    .path(&["EipAddresses", "Status"])
    .gone()
    .delay(2)
    .timeout(600);

/// Waits until a VPN gateway is ready, also after a change to it or to what belongs to it.
pub static VPN_GATEWAY_ACTIVE: Waiter = Waiter::new(
        "vpn_gateway_active",
        "DescribeVpnGateway",
    )
    .path(&["Status"])
    .success(&["active"])
    .failure(&["deleting"])
    .not_found(&["InvalidVpnGatewayInstanceId.NotFound"])
    .delay(5)
    .timeout(1200);

/// Polls `DescribeBgpPeers` until the state is `Available`.
pub static BGP_PEER_AVAILABLE: Waiter = Waiter::new(
        "bgp_peer_available",
        "DescribeBgpPeers",
    )
    .path(&["BgpPeers", "Status"])
    .success(&["Available"])
    .failure(&["Deleting", "Deleted"])
    .delay(2)
    .timeout(600);

/// Polls `DescribeBgpPeers` until nothing is left.
pub static BGP_PEER_DELETED: Waiter = Waiter::new("bgp_peer_deleted", "DescribeBgpPeers")
    .path(&["BgpPeers", "Status"])
    .success(&["Deleted"])
    .gone()
    .delay(2)
    .timeout(600);

/// Polls `GetDhcpOptionsSet` until the state is `Available`.
pub static DHCP_OPTIONS_SET_AVAILABLE: Waiter = Waiter::new(
        "dhcp_options_set_available",
        "GetDhcpOptionsSet",
    )
    .path(&["Status"])
    .success(&["Available"])
    .failure(&["Deleted"])
    .delay(3)
    .timeout(600);

/// Polls `GetDhcpOptionsSet` until nothing is left.
pub static DHCP_OPTIONS_SET_DELETED: Waiter = Waiter::new(
        "dhcp_options_set_deleted",
        "GetDhcpOptionsSet",
    )
    .path(&["Status"])
    .success(&["Deleted"])
    .gone()
    .not_found(&["InvalidDhcpOptionsSetId.NotFound"])
    .delay(3)
    .timeout(600);

/// Polls `GetDhcpOptionsSet` until the state is `InUse`.
pub static DHCP_OPTIONS_SET_IN_USE: Waiter = Waiter::new(
        "dhcp_options_set_in_use",
        "GetDhcpOptionsSet",
    )
    .path(&["Status"])
    .success(&["InUse"])
    .failure(&["Deleted"])
    .delay(3)
    .timeout(600);

/// Polls `DescribeFailoverTestJob` until the state is `Stopped`.
pub static FAILOVER_TEST_JOB_STOPPED: Waiter = Waiter::new(
        "failover_test_job_stopped",
        "DescribeFailoverTestJob",
    )
    .path(&["FailoverTestJobModel", "Status"])
    .success(&["Stopped"])
    .delay(2)
    .timeout(600);

/// Waits until a flow log captures traffic.
pub static FLOW_LOG_ACTIVE: Waiter = Waiter::new("flow_log_active", "DescribeFlowLogs")
    .path(&["FlowLogs", "Status"])
    .success(&["Active"])
    .delay(3)
    .timeout(600);

/// Polls `DescribeFlowLogs` until nothing is left.
pub static FLOW_LOG_DELETED: Waiter = Waiter::new("flow_log_deleted", "DescribeFlowLogs")
    .path(&["FlowLogs", "Status"])
    .gone()
    .delay(3)
    .timeout(600);

/// Polls `DescribeFlowLogs` until the state is `Inactive`.
pub static FLOW_LOG_INACTIVE: Waiter = Waiter::new(
        "flow_log_inactive",
        "DescribeFlowLogs",
    )
    .path(&["FlowLogs", "Status"])
    .success(&["Inactive"])
    .delay(3)
    .timeout(600);

/// Polls `ListFullNatEntries` until the state is `Available`.
pub static FULL_NAT_ENTRY_AVAILABLE: Waiter = Waiter::new(
        "full_nat_entry_available",
        "ListFullNatEntries",
    )
    .path(&["FullNatEntries", "FullNatEntryStatus"])
    .success(&["Available"])
    .failure(&["Deleting", "Deleted"])
    .delay(2)
    .timeout(600);

/// Polls `ListFullNatEntries` until nothing is left.
pub static FULL_NAT_ENTRY_DELETED: Waiter = Waiter::new(
        "full_nat_entry_deleted",
        "ListFullNatEntries",
    )
    .path(&["FullNatEntries", "FullNatEntryStatus"])
    .success(&["Deleted"])
    .gone()
    .not_found(&["ResourceNotFound.FullNatTable", "ResourceNotFound.FullNatTableId"])
    .delay(2)
    .timeout(600);

/// Waits until an IPv4 gateway is ready, also after a change or its activation.
pub static IPV4_GATEWAY_CREATED: Waiter = Waiter::new(
        "ipv4_gateway_created",
        "GetIpv4GatewayAttribute",
    )
    .path(&["Status"])
    .success(&["Created"])
    .failure(&["Deleting", "Deleted"])
    .delay(3)
    .timeout(600);

/// Polls `GetIpv4GatewayAttribute` until nothing is left.
pub static IPV4_GATEWAY_DELETED: Waiter = Waiter::new(
        "ipv4_gateway_deleted",
        "GetIpv4GatewayAttribute",
    )
    .path(&["Status"])
    .success(&["Deleted"])
    .gone()
    .not_found(&["ResourceNotFound.Ipv4Gateway"])
    .delay(3)
    .timeout(600);

/// Polls `DescribeIpv6Addresses` until the state is `Available`.
pub static IPV6_ADDRESS_AVAILABLE: Waiter = Waiter::new(
        "ipv6_address_available",
        "DescribeIpv6Addresses",
    )
    .path(&["Ipv6Addresses", "Status"])
    .success(&["Available"])
    .delay(3)
    .timeout(600);

/// Waits until an IPv6 gateway is ready.
pub static IPV6_GATEWAY_AVAILABLE: Waiter = Waiter::new(
        "ipv6_gateway_available",
        "DescribeIpv6Gateways",
    )
    .path(&["Ipv6Gateways", "Status"])
    .success(&["Available"])
    .delay(3)
    .timeout(600);

/// Waits until an IPv6 gateway is gone.
pub static IPV6_GATEWAY_DELETED: Waiter = Waiter::new(
        "ipv6_gateway_deleted",
        "DescribeIpv6Gateways",
    )
    .path(&["Ipv6Gateways", "Status"])
    .gone()
    .delay(3)
    .timeout(600);

/// Waits until a network ACL is ready, also after a change to its rules or vSwitches.
pub static NETWORK_ACL_AVAILABLE: Waiter = Waiter::new(
        "network_acl_available",
        "DescribeNetworkAcls",
    )
    .path(&["NetworkAcls", "Status"])
    .success(&["Available"])
    .delay(3)
    .timeout(600);

/// Polls `DescribeNetworkAcls` until nothing is left.
pub static NETWORK_ACL_DELETED: Waiter = Waiter::new(
        "network_acl_deleted",
        "DescribeNetworkAcls",
    )
    .path(&["NetworkAcls", "Status"])
    .gone()
    .delay(3)
    .timeout(600);

/// Polls `ListPrefixLists` until every state is `Created`.
pub static PREFIX_LISTS_CREATED: Waiter = Waiter::new(
        "prefix_lists_created",
        "ListPrefixLists",
    )
    .path(&["PrefixLists", "Status"])
    .success(&["Created"])
    .failure(&["Deleted"])
    .delay(3)
    .timeout(600);

/// Polls `ListPrefixLists` until nothing is left.
pub static PREFIX_LISTS_DELETED: Waiter = Waiter::new(
        "prefix_lists_deleted",
        "ListPrefixLists",
    )
    .path(&["PrefixLists", "Status"])
    .success(&["Deleted"])
    .gone()
    .delay(3)
    .timeout(600);

/// Polls `DescribeRouteEntryList` until the state is `Available`.
pub static ROUTE_ENTRY_AVAILABLE: Waiter = Waiter::new(
        "route_entry_available",
        "DescribeRouteEntryList",
    )
    .path(&["RouteEntrys", "Status"])
    .success(&["Available"])
    .delay(3)
    .timeout(600);

/// Polls `DescribeRouteEntryList` until nothing is left.
pub static ROUTE_ENTRY_DELETED: Waiter = Waiter::new(
        "route_entry_deleted",
        "DescribeRouteEntryList",
    )
    .path(&["RouteEntrys", "Status"])
    .gone()
    .not_found(&["InvalidRouteTable.NotFound"])
    .delay(3)
    .timeout(600);

/// Waits until a route table is ready.
pub static ROUTE_TABLE_AVAILABLE: Waiter = Waiter::new(
        "route_table_available",
        "DescribeRouteTableList",
    )
    .path(&["RouterTableList", "Status"])
    .success(&["Available"])
    .failure(&["Deleting"])
    .delay(2)
    .timeout(600);

/// Waits until a route table is gone.
pub static ROUTE_TABLE_DELETED: Waiter = Waiter::new(
        "route_table_deleted",
        "DescribeRouteTableList",
    )
    .path(&["RouterTableList", "Status"])
    .gone()
    .delay(2)
    .timeout(600);

/// Polls `ListTrafficMirrorFilters` until every state is `Created`.
pub static TRAFFIC_MIRROR_FILTERS_CREATED: Waiter = Waiter::new(
        "traffic_mirror_filters_created",
        "ListTrafficMirrorFilters",
    )
    .path(&["TrafficMirrorFilters", "TrafficMirrorFilterStatus"])
    .success(&["Created"])
    .failure(&["Deleting"])
    .delay(3)
    .timeout(600);

/// Polls `ListTrafficMirrorFilters` until nothing is left.
pub static TRAFFIC_MIRROR_FILTERS_DELETED: Waiter = Waiter::new(
        "traffic_mirror_filters_deleted",
        "ListTrafficMirrorFilters",
    )
    .path(&["TrafficMirrorFilters", "TrafficMirrorFilterStatus"])
    .gone()
    .delay(3)
    .timeout(600);

/// Polls `ListTrafficMirrorSessions` until every state is `Created`.
pub static TRAFFIC_MIRROR_SESSIONS_CREATED: Waiter = Waiter::new(
        "traffic_mirror_sessions_created",
        "ListTrafficMirrorSessions",
    )
    .path(&["TrafficMirrorSessions", "TrafficMirrorSessionStatus"])
    .success(&["Created"])
    .failure(&["Deleting"])
    .delay(2)
    .timeout(600);

/// Polls `ListTrafficMirrorSessions` until nothing is left.
pub static TRAFFIC_MIRROR_SESSIONS_DELETED: Waiter = Waiter::new(
        "traffic_mirror_sessions_deleted",
        "ListTrafficMirrorSessions",
    )
    .path(&["TrafficMirrorSessions", "TrafficMirrorSessionStatus"])
    .gone()
    .delay(2)
    .timeout(600);

/// Polls `ListVpcGatewayEndpoints` until the state is `Created`.
pub static VPC_GATEWAY_ENDPOINT_CREATED: Waiter = Waiter::new(
        "vpc_gateway_endpoint_created",
        "ListVpcGatewayEndpoints",
    )
    .path(&["Endpoints", "EndpointStatus"])
    .success(&["Created"])
    .failure(&["Deleting"])
    .delay(3)
    .timeout(600);

/// Polls `ListVpcGatewayEndpoints` until nothing is left.
pub static VPC_GATEWAY_ENDPOINT_DELETED: Waiter = Waiter::new(
        "vpc_gateway_endpoint_deleted",
        "ListVpcGatewayEndpoints",
    )
    .path(&["Endpoints", "EndpointStatus"])
    .gone()
    .delay(3)
    .timeout(600);

/// Polls `ListVSwitchCidrReservations` until every state is `Assigned`.
pub static VSWITCH_CIDR_RESERVATIONS_ASSIGNED: Waiter = Waiter::new(
        "vswitch_cidr_reservations_assigned",
        "ListVSwitchCidrReservations",
    )
    .path(&["VSwitchCidrReservations", "Status"])
    .success(&["Assigned"])
    .failure(&["Releasing", "Released"])
    .delay(3)
    .timeout(600);

/// Polls `ListVSwitchCidrReservations` until nothing is left.
pub static VSWITCH_CIDR_RESERVATIONS_RELEASED: Waiter = Waiter::new(
        "vswitch_cidr_reservations_released",
        "ListVSwitchCidrReservations",
    )
    .path(&["VSwitchCidrReservations", "Status"])
    .success(&["Released"])
    .gone()
    .delay(3)
    .timeout(600);

/// Waits until an SNAT rule is in force.
pub static SNAT_ENTRY_AVAILABLE: Waiter = Waiter::new(
        "snat_entry_available",
        "DescribeSnatTableEntries",
    )
    .path(&["SnatTableEntries", "Status"])
    .success(&["Available"])
    .failure(&["Deleting"])
    .delay(2)
    .timeout(600);

/// Waits until an SNAT rule is gone.
pub static SNAT_ENTRY_DELETED: Waiter = Waiter::new(
        "snat_entry_deleted",
        "DescribeSnatTableEntries",
    )
    .path(&["SnatTableEntries", "Status"])
    .gone()
    .not_found(&["InvalidSnatTableId.NotFound"])
    .delay(2)
    .timeout(600);

/// Waits until a DNAT rule is in force.
pub static FORWARD_ENTRY_AVAILABLE: Waiter = Waiter::new(
        "forward_entry_available",
        "DescribeForwardTableEntries",
    )
    .path(&["ForwardTableEntries", "Status"])
    .success(&["Available"])
    .failure(&["Deleting"])
    .delay(2)
    .timeout(600);

/// Waits until a DNAT rule is gone.
pub static FORWARD_ENTRY_DELETED: Waiter = Waiter::new(
        "forward_entry_deleted",
        "DescribeForwardTableEntries",
    )
    .path(&["ForwardTableEntries", "Status"])
    .gone()
    .not_found(&["InvalidForwardTableId.NotFound"])
    .delay(2)
    .timeout(600);

/// Waits until an Internet shared bandwidth is ready, also after a change.
pub static BANDWIDTH_PACKAGE_AVAILABLE: Waiter = Waiter::new(
        "bandwidth_package_available",
        "DescribeCommonBandwidthPackages",
    )
    .path(&["CommonBandwidthPackages", "Status"])
    .success(&["Available"])
    .delay(2)
    .timeout(600);

/// Waits until an Internet shared bandwidth is gone.
pub static BANDWIDTH_PACKAGE_DELETED: Waiter = Waiter::new(
        "bandwidth_package_deleted",
        "DescribeCommonBandwidthPackages",
    )
    .path(&["CommonBandwidthPackages", "Status"])
    .gone()
    .delay(2)
    .timeout(600);

/// Waits until a VPN gateway is gone.
pub static VPN_GATEWAY_DELETED: Waiter = Waiter::new(
        "vpn_gateway_deleted",
        "DescribeVpnGateways",
    )
    .path(&["VpnGateways", "Status"])
    .gone()
    .delay(5)
    .timeout(1200);

/// Waits until the tunnel of an IPsec connection is up, for which the device at the other end must be
/// set up.
pub static VPN_CONNECTION_ESTABLISHED: Waiter = Waiter::new(
        "vpn_connection_established",
        "DescribeVpnConnection",
    )
    .path(&["Status"])
    .success(&["ipsec_sa_established"])
    .not_found(&["InvalidVpnConnectionInstanceId.NotFound"])
    .delay(5)
    .timeout(600);

/// Waits until a router interface is connected and works.
pub static ROUTER_INTERFACE_ACTIVE: Waiter = Waiter::new(
        "router_interface_active",
        "DescribeRouterInterfaceAttribute",
    )
    .path(&["Status"])
    .success(&["Active"])
    .failure(&["Deleting"])
    .delay(5)
    .timeout(600);
