// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/service.json; do not edit.
//! The table of the service.

use cloudspec_wire::{Codes, Endpoints, Operation, Protocol, Service, Waiter};

/// The table of the service, with the operations whose features are on.
pub static SERVICE: Service = Service::new(
        "alibaba",
        "ecs",
        "Ecs",
        "2014-05-26",
        Protocol::Rpc,
    )
    .endpoints(Endpoints::new().regions(REGIONS).rule("ecs.{region}.aliyuncs.com"))
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
    ("ap-northeast-1", "ecs.ap-northeast-1.aliyuncs.com"),
    ("ap-northeast-2", "ecs.ap-northeast-2.aliyuncs.com"),
    ("ap-south-1", "ecs.ap-south-1.aliyuncs.com"),
    ("ap-southeast-1", "ecs.ap-southeast-1.aliyuncs.com"),
    ("ap-southeast-2", "ecs.ap-southeast-2.aliyuncs.com"),
    ("ap-southeast-3", "ecs.ap-southeast-3.aliyuncs.com"),
    ("ap-southeast-5", "ecs.ap-southeast-5.aliyuncs.com"),
    ("ap-southeast-6", "ecs.ap-southeast-6.aliyuncs.com"),
    ("ap-southeast-7", "ecs.ap-southeast-7.aliyuncs.com"),
    ("cn-beijing", "ecs.cn-beijing.aliyuncs.com"),
    ("cn-beijing-finance-1", "ecs.cn-beijing-finance-1.aliyuncs.com"),
    ("cn-chengdu", "ecs.cn-chengdu.aliyuncs.com"),
    ("cn-fuzhou", "ecs.cn-fuzhou.aliyuncs.com"),
    ("cn-guangzhou", "ecs.cn-guangzhou.aliyuncs.com"),
    ("cn-hangzhou", "ecs.cn-hangzhou.aliyuncs.com"),
    ("cn-hangzhou-finance", "ecs.aliyuncs.com"),
    ("cn-heyuan", "ecs.cn-heyuan.aliyuncs.com"),
    ("cn-hongkong", "ecs.cn-hongkong.aliyuncs.com"),
    ("cn-huhehaote", "ecs.cn-huhehaote.aliyuncs.com"),
    ("cn-nanjing", "ecs.cn-nanjing.aliyuncs.com"),
    ("cn-qingdao", "ecs.cn-qingdao.aliyuncs.com"),
    ("cn-shanghai", "ecs.cn-shanghai.aliyuncs.com"),
    ("cn-shanghai-finance-1", "ecs.cn-shanghai-finance-1.aliyuncs.com"),
    ("cn-shenzhen", "ecs.cn-shenzhen.aliyuncs.com"),
    ("cn-shenzhen-finance-1", "ecs-cn-hangzhou.aliyuncs.com"),
    ("cn-wuhan-lr", "ecs.cn-wuhan-lr.aliyuncs.com"),
    ("cn-wulanchabu", "ecs.cn-wulanchabu.aliyuncs.com"),
    ("cn-zhangjiakou", "ecs.cn-zhangjiakou.aliyuncs.com"),
    ("cn-zhengzhou-jva", "ecs.cn-zhengzhou-jva.aliyuncs.com"),
    ("eu-central-1", "ecs.eu-central-1.aliyuncs.com"),
    ("eu-west-1", "ecs.eu-west-1.aliyuncs.com"),
    ("me-central-1", "ecs.me-central-1.aliyuncs.com"),
    ("me-east-1", "ecs.me-east-1.aliyuncs.com"),
    ("us-east-1", "ecs.us-east-1.aliyuncs.com"),
    ("us-west-1", "ecs.us-west-1.aliyuncs.com"),
];

static OPERATIONS: &[&Operation] = &[
    #[cfg(feature = "system-event")] &crate::accept_inquired_system_event::OPERATION,
    #[cfg(feature = "deprecated")] &crate::activate_router_interface::OPERATION,
    #[cfg(feature = "deprecated")] &crate::add_bandwidth_package_ips::OPERATION,
    #[cfg(feature = "tag")] &crate::add_tags::OPERATION,
    #[cfg(feature = "dedicated-host")] &crate::allocate_dedicated_hosts::OPERATION,
    #[cfg(feature = "deprecated")] &crate::allocate_eip_address::OPERATION,
    #[cfg(feature = "network")] &crate::allocate_public_ip_address::OPERATION,
    #[cfg(feature = "snapshot")] &crate::apply_auto_snapshot_policy::OPERATION,
    #[cfg(feature = "network-interface")] &crate::assign_ipv6_addresses::OPERATION,
    #[cfg(feature = "network-interface")] &crate::assign_private_ip_addresses::OPERATION,
    #[cfg(feature = "deprecated")] &crate::associate_eip_address::OPERATION,
    #[cfg(feature = "deprecated")] &crate::associate_ha_vip::OPERATION,
    #[cfg(feature = "network")] &crate::attach_classic_link_vpc::OPERATION,
    #[cfg(feature = "disk")] &crate::attach_disk::OPERATION,
    #[cfg(feature = "instance")] &crate::attach_instance_ram_role::OPERATION,
    #[cfg(feature = "key-pair")] &crate::attach_key_pair::OPERATION,
    #[cfg(feature = "network-interface")] &crate::attach_network_interface::OPERATION,
    #[cfg(feature = "security-group")] &crate::authorize_security_group::OPERATION,
    #[cfg(feature = "security-group")] &crate::authorize_security_group_egress::OPERATION,
    #[cfg(feature = "snapshot")] &crate::cancel_auto_snapshot_policy::OPERATION,
    #[cfg(feature = "image")] &crate::cancel_copy_image::OPERATION,
    #[cfg(feature = "image")] &crate::cancel_image_pipeline_execution::OPERATION,
    #[cfg(feature = "deprecated")] &crate::cancel_physical_connection::OPERATION,
    #[cfg(feature = "system-event")] &crate::cancel_simulated_system_events::OPERATION,
    #[cfg(feature = "task")] &crate::cancel_task::OPERATION,
    #[cfg(feature = "deprecated")] &crate::connect_router_interface::OPERATION,
    #[cfg(feature = "network")] &crate::convert_nat_public_ip_to_eip::OPERATION,
    #[cfg(feature = "image")] &crate::copy_image::OPERATION,
    #[cfg(feature = "snapshot")] &crate::copy_snapshot::OPERATION,
    #[cfg(feature = "cloud-assistant")] &crate::create_activation::OPERATION,
    #[cfg(feature = "auto-provisioning-group")] &crate::create_auto_provisioning_group::OPERATION,
    #[cfg(feature = "snapshot")] &crate::create_auto_snapshot_policy::OPERATION,
    #[cfg(feature = "capacity-reservation")] &crate::create_capacity_reservation::OPERATION,
    #[cfg(feature = "cloud-assistant")] &crate::create_command::OPERATION,
    #[cfg(feature = "dedicated-host")] &crate::create_dedicated_host_cluster::OPERATION,
    #[cfg(feature = "deprecated")] &crate::create_demand::OPERATION,
    #[cfg(feature = "deployment-set")] &crate::create_deployment_set::OPERATION,
    #[cfg(feature = "diagnosis")] &crate::create_diagnostic_metric_set::OPERATION,
    #[cfg(feature = "diagnosis")] &crate::create_diagnostic_report::OPERATION,
    #[cfg(feature = "disk")] &crate::create_disk::OPERATION,
    #[cfg(feature = "capacity-reservation")] &crate::create_elasticity_assurance::OPERATION,
    #[cfg(feature = "deprecated")] &crate::create_forward_entry::OPERATION,
    #[cfg(feature = "deprecated")] &crate::create_ha_vip::OPERATION,
    #[cfg(feature = "hpc-cluster")] &crate::create_hpc_cluster::OPERATION,
    #[cfg(feature = "image")] &crate::create_image::OPERATION,
    #[cfg(feature = "image")] &crate::create_image_component::OPERATION,
    #[cfg(feature = "image")] &crate::create_image_pipeline::OPERATION,
    #[cfg(feature = "instance")] &crate::create_instance::OPERATION,
    #[cfg(feature = "key-pair")] &crate::create_key_pair::OPERATION,
    #[cfg(feature = "launch-template")] &crate::create_launch_template::OPERATION,
    #[cfg(feature = "launch-template")] &crate::create_launch_template_version::OPERATION,
    #[cfg(feature = "deprecated")] &crate::create_nat_gateway::OPERATION,
    #[cfg(feature = "network-interface")] &crate::create_network_interface::OPERATION,
    #[cfg(feature = "network-interface")] &crate::create_network_interface_permission::OPERATION,
    #[cfg(feature = "deprecated")] &crate::create_physical_connection::OPERATION,
    #[cfg(feature = "prefix-list")] &crate::create_prefix_list::OPERATION,
    #[cfg(feature = "deprecated")] &crate::create_route_entry::OPERATION,
    #[cfg(feature = "deprecated")] &crate::create_router_interface::OPERATION,
    #[cfg(feature = "security-group")] &crate::create_security_group::OPERATION,
    #[cfg(feature = "system-event")] &crate::create_simulated_system_events::OPERATION,
    #[cfg(feature = "snapshot")] &crate::create_snapshot::OPERATION,
    #[cfg(feature = "snapshot")] &crate::create_snapshot_group::OPERATION,
    #[cfg(feature = "storage-set")] &crate::create_storage_set::OPERATION,
    #[cfg(feature = "deprecated")] &crate::create_v_switch::OPERATION,
    #[cfg(feature = "deprecated")] &crate::create_virtual_border_router::OPERATION,
    #[cfg(feature = "deprecated")] &crate::create_vpc::OPERATION,
    #[cfg(feature = "deprecated")] &crate::deactivate_router_interface::OPERATION,
    #[cfg(feature = "cloud-assistant")] &crate::delete_activation::OPERATION,
    #[cfg(feature = "auto-provisioning-group")] &crate::delete_auto_provisioning_group::OPERATION,
    #[cfg(feature = "snapshot")] &crate::delete_auto_snapshot_policy::OPERATION,
    #[cfg(feature = "deprecated")] &crate::delete_bandwidth_package::OPERATION,
    #[cfg(feature = "cloud-assistant")] &crate::delete_command::OPERATION,
    #[cfg(feature = "dedicated-host")] &crate::delete_dedicated_host_cluster::OPERATION,
    #[cfg(feature = "deprecated")] &crate::delete_demand::OPERATION,
    #[cfg(feature = "deployment-set")] &crate::delete_deployment_set::OPERATION,
    #[cfg(feature = "diagnosis")] &crate::delete_diagnostic_metric_sets::OPERATION,
    #[cfg(feature = "diagnosis")] &crate::delete_diagnostic_reports::OPERATION,
    #[cfg(feature = "disk")] &crate::delete_disk::OPERATION,
    #[cfg(feature = "deprecated")] &crate::delete_forward_entry::OPERATION,
    #[cfg(feature = "deprecated")] &crate::delete_ha_vip::OPERATION,
    #[cfg(feature = "hpc-cluster")] &crate::delete_hpc_cluster::OPERATION,
    #[cfg(feature = "image")] &crate::delete_image::OPERATION,
    #[cfg(feature = "image")] &crate::delete_image_component::OPERATION,
    #[cfg(feature = "image")] &crate::delete_image_pipeline::OPERATION,
    #[cfg(feature = "instance")] &crate::delete_instance::OPERATION,
    #[cfg(feature = "instance")] &crate::delete_instances::OPERATION,
    #[cfg(feature = "key-pair")] &crate::delete_key_pairs::OPERATION,
    #[cfg(feature = "launch-template")] &crate::delete_launch_template::OPERATION,
    #[cfg(feature = "launch-template")] &crate::delete_launch_template_version::OPERATION,
    #[cfg(feature = "deprecated")] &crate::delete_nat_gateway::OPERATION,
    #[cfg(feature = "network-interface")] &crate::delete_network_interface::OPERATION,
    #[cfg(feature = "deprecated")] &crate::delete_network_interface_permission::OPERATION,
    #[cfg(feature = "deprecated")] &crate::delete_physical_connection::OPERATION,
    #[cfg(feature = "prefix-list")] &crate::delete_prefix_list::OPERATION,
    #[cfg(feature = "deprecated")] &crate::delete_route_entry::OPERATION,
    #[cfg(feature = "deprecated")] &crate::delete_router_interface::OPERATION,
    #[cfg(feature = "security-group")] &crate::delete_security_group::OPERATION,
    #[cfg(feature = "snapshot")] &crate::delete_snapshot::OPERATION,
    #[cfg(feature = "snapshot")] &crate::delete_snapshot_group::OPERATION,
    #[cfg(feature = "storage-set")] &crate::delete_storage_set::OPERATION,
    #[cfg(feature = "deprecated")] &crate::delete_v_switch::OPERATION,
    #[cfg(feature = "deprecated")] &crate::delete_virtual_border_router::OPERATION,
    #[cfg(feature = "deprecated")] &crate::delete_vpc::OPERATION,
    #[cfg(feature = "cloud-assistant")] &crate::deregister_managed_instance::OPERATION,
    #[cfg(feature = "deprecated")] &crate::describe_access_points::OPERATION,
    #[cfg(feature = "region")] &crate::describe_account_attributes::OPERATION,
    #[cfg(feature = "cloud-assistant")] &crate::describe_activations::OPERATION,
    #[cfg(feature = "auto-provisioning-group")] &crate::describe_auto_provisioning_group_history::OPERATION,
    #[cfg(feature = "auto-provisioning-group")] &crate::describe_auto_provisioning_group_instances::OPERATION,
    #[cfg(feature = "auto-provisioning-group")] &crate::describe_auto_provisioning_groups::OPERATION,
    #[cfg(feature = "snapshot")] &crate::describe_auto_snapshot_policy_ex::OPERATION,
    #[cfg(feature = "region")] &crate::describe_available_resource::OPERATION,
    #[cfg(feature = "network")] &crate::describe_bandwidth_limitation::OPERATION,
    #[cfg(feature = "deprecated")] &crate::describe_bandwidth_packages::OPERATION,
    #[cfg(feature = "capacity-reservation")] &crate::describe_capacity_reservation_instances::OPERATION,
    #[cfg(feature = "capacity-reservation")] &crate::describe_capacity_reservations::OPERATION,
    #[cfg(feature = "network")] &crate::describe_classic_link_instances::OPERATION,
    #[cfg(feature = "cloud-assistant")] &crate::describe_cloud_assistant_settings::OPERATION,
    #[cfg(feature = "cloud-assistant")] &crate::describe_cloud_assistant_status::OPERATION,
    #[cfg(feature = "cloud-assistant")] &crate::describe_cloud_assistant_status_2018::OPERATION,
    #[cfg(feature = "deprecated")] &crate::describe_clusters::OPERATION,
    #[cfg(feature = "cloud-assistant")] &crate::describe_commands::OPERATION,
    #[cfg(feature = "dedicated-host")] &crate::describe_dedicated_host_auto_renew::OPERATION,
    #[cfg(feature = "dedicated-host")] &crate::describe_dedicated_host_clusters::OPERATION,
    #[cfg(feature = "dedicated-host")] &crate::describe_dedicated_host_types::OPERATION,
    #[cfg(feature = "dedicated-host")] &crate::describe_dedicated_hosts::OPERATION,
    #[cfg(feature = "deprecated")] &crate::describe_demands::OPERATION,
    #[cfg(feature = "deployment-set")] &crate::describe_deployment_set_supported_instance_type_family::OPERATION,
    #[cfg(feature = "deployment-set")] &crate::describe_deployment_sets::OPERATION,
    #[cfg(feature = "diagnosis")] &crate::describe_diagnostic_metric_sets::OPERATION,
    #[cfg(feature = "diagnosis")] &crate::describe_diagnostic_metrics::OPERATION,
    #[cfg(feature = "diagnosis")] &crate::describe_diagnostic_report_attributes::OPERATION,
    #[cfg(feature = "diagnosis")] &crate::describe_diagnostic_reports::OPERATION,
    #[cfg(feature = "instance")] &crate::describe_disk_monitor_data::OPERATION,
    #[cfg(feature = "disk")] &crate::describe_disks::OPERATION,
    #[cfg(feature = "system-event")] &crate::describe_disks_full_status::OPERATION,
    #[cfg(feature = "deprecated")] &crate::describe_eip_addresses::OPERATION,
    #[cfg(feature = "deprecated")] &crate::describe_eip_monitor_data::OPERATION,
    #[cfg(feature = "capacity-reservation")] &crate::describe_elasticity_assurance_instances::OPERATION,
    #[cfg(feature = "capacity-reservation")] &crate::describe_elasticity_assurances::OPERATION,
    #[cfg(feature = "instance")] &crate::describe_eni_monitor_data::OPERATION,
    #[cfg(feature = "deprecated")] &crate::describe_forward_table_entries::OPERATION,
    #[cfg(feature = "deprecated")] &crate::describe_ha_vips::OPERATION,
    #[cfg(feature = "hpc-cluster")] &crate::describe_hpc_clusters::OPERATION,
    #[cfg(feature = "image")] &crate::describe_image_components::OPERATION,
    #[cfg(feature = "image")] &crate::describe_image_from_family::OPERATION,
    #[cfg(feature = "image")] &crate::describe_image_pipeline_executions::OPERATION,
    #[cfg(feature = "image")] &crate::describe_image_pipelines::OPERATION,
    #[cfg(feature = "image")] &crate::describe_image_share_permission::OPERATION,
    #[cfg(feature = "image")] &crate::describe_image_support_instance_types::OPERATION,
    #[cfg(feature = "image")] &crate::describe_images::OPERATION,
    #[cfg(feature = "capacity-reservation")] &crate::describe_instance_attachment_attributes::OPERATION,
    #[cfg(feature = "instance")] &crate::describe_instance_attribute::OPERATION,
    #[cfg(feature = "instance")] &crate::describe_instance_auto_renew_attribute::OPERATION,
    #[cfg(feature = "system-event")] &crate::describe_instance_history_events::OPERATION,
    #[cfg(feature = "instance")] &crate::describe_instance_maintenance_attributes::OPERATION,
    #[cfg(feature = "price")] &crate::describe_instance_modification_price::OPERATION,
    #[cfg(feature = "instance")] &crate::describe_instance_monitor_data::OPERATION,
    #[cfg(feature = "instance")] &crate::describe_instance_ram_role::OPERATION,
    #[cfg(feature = "instance")] &crate::describe_instance_status::OPERATION,
    #[cfg(feature = "instance")] &crate::describe_instance_topology::OPERATION,
    #[cfg(feature = "instance")] &crate::describe_instance_type_families::OPERATION,
    #[cfg(feature = "instance")] &crate::describe_instance_types::OPERATION,
    #[cfg(feature = "instance")] &crate::describe_instance_vnc_url::OPERATION,
    #[cfg(feature = "instance")] &crate::describe_instances::OPERATION,
    #[cfg(feature = "system-event")] &crate::describe_instances_full_status::OPERATION,
    #[cfg(feature = "cloud-assistant")] &crate::describe_invocation_results::OPERATION,
    #[cfg(feature = "cloud-assistant")] &crate::describe_invocations::OPERATION,
    #[cfg(feature = "key-pair")] &crate::describe_key_pairs::OPERATION,
    #[cfg(feature = "launch-template")] &crate::describe_launch_template_versions::OPERATION,
    #[cfg(feature = "launch-template")] &crate::describe_launch_templates::OPERATION,
    #[cfg(feature = "deprecated")] &crate::describe_limitation::OPERATION,
    #[cfg(feature = "cloud-assistant")] &crate::describe_managed_instances::OPERATION,
    #[cfg(feature = "deprecated")] &crate::describe_nat_gateways::OPERATION,
    #[cfg(feature = "network-interface")] &crate::describe_network_interface_attribute::OPERATION,
    #[cfg(feature = "network-interface")] &crate::describe_network_interface_permissions::OPERATION,
    #[cfg(feature = "network-interface")] &crate::describe_network_interfaces::OPERATION,
    #[cfg(feature = "deprecated")] &crate::describe_new_project_eip_monitor_data::OPERATION,
    #[cfg(feature = "deprecated")] &crate::describe_physical_connections::OPERATION,
    #[cfg(feature = "prefix-list")] &crate::describe_prefix_list_associations::OPERATION,
    #[cfg(feature = "prefix-list")] &crate::describe_prefix_list_attributes::OPERATION,
    #[cfg(feature = "prefix-list")] &crate::describe_prefix_lists::OPERATION,
    #[cfg(feature = "price")] &crate::describe_price::OPERATION,
    #[cfg(feature = "region")] &crate::describe_recommend_instance_type::OPERATION,
    #[cfg(feature = "region")] &crate::describe_regions::OPERATION,
    #[cfg(feature = "price")] &crate::describe_renewal_price::OPERATION,
    #[cfg(feature = "reserved-instance")] &crate::describe_reserved_instance_auto_renew_attribute::OPERATION,
    #[cfg(feature = "reserved-instance")] &crate::describe_reserved_instances::OPERATION,
    #[cfg(feature = "tag")] &crate::describe_resource_by_tags::OPERATION,
    #[cfg(feature = "region")] &crate::describe_resources_modification::OPERATION,
    #[cfg(feature = "deprecated")] &crate::describe_route_tables::OPERATION,
    #[cfg(feature = "deprecated")] &crate::describe_router_interfaces::OPERATION,
    #[cfg(feature = "security-group")] &crate::describe_security_group_attribute::OPERATION,
    #[cfg(feature = "security-group")] &crate::describe_security_group_references::OPERATION,
    #[cfg(feature = "security-group")] &crate::describe_security_groups::OPERATION,
    #[cfg(feature = "cloud-assistant")] &crate::describe_send_file_results::OPERATION,
    #[cfg(feature = "snapshot")] &crate::describe_snapshot_groups::OPERATION,
    #[cfg(feature = "snapshot")] &crate::describe_snapshot_links::OPERATION,
    #[cfg(feature = "instance")] &crate::describe_snapshot_monitor_data::OPERATION,
    #[cfg(feature = "snapshot")] &crate::describe_snapshot_package::OPERATION,
    #[cfg(feature = "snapshot")] &crate::describe_snapshots::OPERATION,
    #[cfg(feature = "snapshot")] &crate::describe_snapshots_usage::OPERATION,
    #[cfg(feature = "instance")] &crate::describe_spot_advice::OPERATION,
    #[cfg(feature = "instance")] &crate::describe_spot_price_history::OPERATION,
    #[cfg(feature = "storage-capacity-unit")] &crate::describe_storage_capacity_units::OPERATION,
    #[cfg(feature = "storage-set")] &crate::describe_storage_set_details::OPERATION,
    #[cfg(feature = "storage-set")] &crate::describe_storage_sets::OPERATION,
    #[cfg(feature = "tag")] &crate::describe_tags::OPERATION,
    #[cfg(feature = "task")] &crate::describe_task_attribute::OPERATION,
    #[cfg(feature = "task")] &crate::describe_tasks::OPERATION,
    #[cfg(feature = "cloud-assistant")] &crate::describe_terminal_sessions::OPERATION,
    #[cfg(feature = "deprecated")] &crate::describe_user_business_behavior::OPERATION,
    #[cfg(feature = "instance")] &crate::describe_user_data::OPERATION,
    #[cfg(feature = "deprecated")] &crate::describe_v_routers::OPERATION,
    #[cfg(feature = "deprecated")] &crate::describe_v_switches::OPERATION,
    #[cfg(feature = "deprecated")] &crate::describe_virtual_border_routers::OPERATION,
    #[cfg(feature = "deprecated")] &crate::describe_virtual_border_routers_for_physical_connection::OPERATION,
    #[cfg(feature = "deprecated")] &crate::describe_vpcs::OPERATION,
    #[cfg(feature = "region")] &crate::describe_zones::OPERATION,
    #[cfg(feature = "network")] &crate::detach_classic_link_vpc::OPERATION,
    #[cfg(feature = "disk")] &crate::detach_disk::OPERATION,
    #[cfg(feature = "instance")] &crate::detach_instance_ram_role::OPERATION,
    #[cfg(feature = "key-pair")] &crate::detach_key_pair::OPERATION,
    #[cfg(feature = "network-interface")] &crate::detach_network_interface::OPERATION,
    #[cfg(feature = "cloud-assistant")] &crate::disable_activation::OPERATION,
    #[cfg(feature = "deprecated")] &crate::eip_fill_params::OPERATION,
    #[cfg(feature = "deprecated")] &crate::eip_fill_product::OPERATION,
    #[cfg(feature = "deprecated")] &crate::eip_notify_paid::OPERATION,
    #[cfg(feature = "deprecated")] &crate::enable_physical_connection::OPERATION,
    #[cfg(feature = "cloud-assistant")] &crate::end_terminal_session::OPERATION,
    #[cfg(feature = "image")] &crate::export_image::OPERATION,
    #[cfg(feature = "deprecated")] &crate::export_snapshot::OPERATION,
    #[cfg(feature = "instance")] &crate::get_instance_console_output::OPERATION,
    #[cfg(feature = "instance")] &crate::get_instance_screenshot::OPERATION,
    #[cfg(feature = "image")] &crate::import_image::OPERATION,
    #[cfg(feature = "key-pair")] &crate::import_key_pair::OPERATION,
    #[cfg(feature = "cloud-assistant")] &crate::install_cloud_assistant::OPERATION,
    #[cfg(feature = "cloud-assistant")] &crate::invoke_command::OPERATION,
    #[cfg(feature = "tag")] &crate::join_resource_group::OPERATION,
    #[cfg(feature = "security-group")] &crate::join_security_group::OPERATION,
    #[cfg(feature = "security-group")] &crate::leave_security_group::OPERATION,
    #[cfg(feature = "cloud-assistant")] &crate::list_plugin_status::OPERATION,
    #[cfg(feature = "tag")] &crate::list_tag_resources::OPERATION,
    #[cfg(feature = "auto-provisioning-group")] &crate::modify_auto_provisioning_group::OPERATION,
    #[cfg(feature = "snapshot")] &crate::modify_auto_snapshot_policy::OPERATION,
    #[cfg(feature = "snapshot")] &crate::modify_auto_snapshot_policy_ex::OPERATION,
    #[cfg(feature = "deprecated")] &crate::modify_bandwidth_package_spec::OPERATION,
    #[cfg(feature = "capacity-reservation")] &crate::modify_capacity_reservation::OPERATION,
    #[cfg(feature = "cloud-assistant")] &crate::modify_cloud_assistant_settings::OPERATION,
    #[cfg(feature = "cloud-assistant")] &crate::modify_command::OPERATION,
    #[cfg(feature = "dedicated-host")] &crate::modify_dedicated_host_attribute::OPERATION,
    #[cfg(feature = "dedicated-host")] &crate::modify_dedicated_host_auto_release_time::OPERATION,
    #[cfg(feature = "dedicated-host")] &crate::modify_dedicated_host_auto_renew_attribute::OPERATION,
    #[cfg(feature = "dedicated-host")] &crate::modify_dedicated_host_cluster_attribute::OPERATION,
    #[cfg(feature = "dedicated-host")] &crate::modify_dedicated_hosts_charge_type::OPERATION,
    #[cfg(feature = "deprecated")] &crate::modify_demand::OPERATION,
    #[cfg(feature = "deployment-set")] &crate::modify_deployment_set_attribute::OPERATION,
    #[cfg(feature = "diagnosis")] &crate::modify_diagnostic_metric_set::OPERATION,
    #[cfg(feature = "disk")] &crate::modify_disk_attribute::OPERATION,
    #[cfg(feature = "disk")] &crate::modify_disk_charge_type::OPERATION,
    #[cfg(feature = "disk")] &crate::modify_disk_spec::OPERATION,
    #[cfg(feature = "deprecated")] &crate::modify_eip_address_attribute::OPERATION,
    #[cfg(feature = "capacity-reservation")] &crate::modify_elasticity_assurance::OPERATION,
    #[cfg(feature = "deprecated")] &crate::modify_forward_entry::OPERATION,
    #[cfg(feature = "deprecated")] &crate::modify_ha_vip_attribute::OPERATION,
    #[cfg(feature = "hpc-cluster")] &crate::modify_hpc_cluster_attribute::OPERATION,
    #[cfg(feature = "image")] &crate::modify_image_attribute::OPERATION,
    #[cfg(feature = "image")] &crate::modify_image_share_group_permission::OPERATION,
    #[cfg(feature = "image")] &crate::modify_image_share_permission::OPERATION,
    #[cfg(feature = "capacity-reservation")] &crate::modify_instance_attachment_attributes::OPERATION,
    #[cfg(feature = "instance")] &crate::modify_instance_attribute::OPERATION,
    #[cfg(feature = "instance")] &crate::modify_instance_auto_release_time::OPERATION,
    #[cfg(feature = "instance")] &crate::modify_instance_auto_renew_attribute::OPERATION,
    #[cfg(feature = "instance")] &crate::modify_instance_charge_type::OPERATION,
    #[cfg(feature = "dedicated-host")] &crate::modify_instance_deployment::OPERATION,
    #[cfg(feature = "instance")] &crate::modify_instance_maintenance_attributes::OPERATION,
    #[cfg(feature = "instance")] &crate::modify_instance_metadata_options::OPERATION,
    #[cfg(feature = "network")] &crate::modify_instance_network_spec::OPERATION,
    #[cfg(feature = "instance")] &crate::modify_instance_spec::OPERATION,
    #[cfg(feature = "instance")] &crate::modify_instance_vnc_passwd::OPERATION,
    #[cfg(feature = "network")] &crate::modify_instance_vpc_attribute::OPERATION,
    #[cfg(feature = "cloud-assistant")] &crate::modify_invocation_attribute::OPERATION,
    #[cfg(feature = "launch-template")] &crate::modify_launch_template_default_version::OPERATION,
    #[cfg(feature = "cloud-assistant")] &crate::modify_managed_instance::OPERATION,
    #[cfg(feature = "network-interface")] &crate::modify_network_interface_attribute::OPERATION,
    #[cfg(feature = "deprecated")] &crate::modify_physical_connection_attribute::OPERATION,
    #[cfg(feature = "prefix-list")] &crate::modify_prefix_list::OPERATION,
    #[cfg(feature = "instance")] &crate::modify_prepay_instance_spec::OPERATION,
    #[cfg(feature = "reserved-instance")] &crate::modify_reserved_instance_attribute::OPERATION,
    #[cfg(feature = "reserved-instance")] &crate::modify_reserved_instance_auto_renew_attribute::OPERATION,
    #[cfg(feature = "reserved-instance")] &crate::modify_reserved_instances::OPERATION,
    #[cfg(feature = "deprecated")] &crate::modify_router_interface_attribute::OPERATION,
    #[cfg(feature = "deprecated")] &crate::modify_router_interface_spec::OPERATION,
    #[cfg(feature = "security-group")] &crate::modify_security_group_attribute::OPERATION,
    #[cfg(feature = "security-group")] &crate::modify_security_group_egress_rule::OPERATION,
    #[cfg(feature = "security-group")] &crate::modify_security_group_policy::OPERATION,
    #[cfg(feature = "security-group")] &crate::modify_security_group_rule::OPERATION,
    #[cfg(feature = "snapshot")] &crate::modify_snapshot_attribute::OPERATION,
    #[cfg(feature = "snapshot")] &crate::modify_snapshot_group::OPERATION,
    #[cfg(feature = "storage-capacity-unit")] &crate::modify_storage_capacity_unit_attribute::OPERATION,
    #[cfg(feature = "storage-set")] &crate::modify_storage_set_attribute::OPERATION,
    #[cfg(feature = "deprecated")] &crate::modify_user_business_behavior::OPERATION,
    #[cfg(feature = "deprecated")] &crate::modify_v_router_attribute::OPERATION,
    #[cfg(feature = "deprecated")] &crate::modify_v_switch_attribute::OPERATION,
    #[cfg(feature = "deprecated")] &crate::modify_virtual_border_router_attribute::OPERATION,
    #[cfg(feature = "deprecated")] &crate::modify_vpc_attribute::OPERATION,
    #[cfg(feature = "reserved-instance")] &crate::purchase_reserved_instances_offering::OPERATION,
    #[cfg(feature = "storage-capacity-unit")] &crate::purchase_storage_capacity_unit::OPERATION,
    #[cfg(feature = "instance")] &crate::re_activate_instances::OPERATION,
    #[cfg(feature = "disk")] &crate::re_init_disk::OPERATION,
    #[cfg(feature = "instance")] &crate::reboot_instance::OPERATION,
    #[cfg(feature = "instance")] &crate::reboot_instances::OPERATION,
    #[cfg(feature = "deprecated")] &crate::recover_virtual_border_router::OPERATION,
    #[cfg(feature = "dedicated-host")] &crate::redeploy_dedicated_host::OPERATION,
    #[cfg(feature = "instance")] &crate::redeploy_instance::OPERATION,
    #[cfg(feature = "capacity-reservation")] &crate::release_capacity_reservation::OPERATION,
    #[cfg(feature = "dedicated-host")] &crate::release_dedicated_host::OPERATION,
    #[cfg(feature = "deprecated")] &crate::release_eip_address::OPERATION,
    #[cfg(feature = "deprecated")] &crate::release_public_ip_address::OPERATION,
    #[cfg(feature = "deprecated")] &crate::remove_bandwidth_package_ips::OPERATION,
    #[cfg(feature = "tag")] &crate::remove_tags::OPERATION,
    #[cfg(feature = "dedicated-host")] &crate::renew_dedicated_hosts::OPERATION,
    #[cfg(feature = "instance")] &crate::renew_instance::OPERATION,
    #[cfg(feature = "reserved-instance")] &crate::renew_reserved_instances::OPERATION,
    #[cfg(feature = "disk")] &crate::replace_system_disk::OPERATION,
    #[cfg(feature = "instance")] &crate::report_instances_status::OPERATION,
    #[cfg(feature = "disk")] &crate::reset_disk::OPERATION,
    #[cfg(feature = "disk")] &crate::reset_disks::OPERATION,
    #[cfg(feature = "disk")] &crate::resize_disk::OPERATION,
    #[cfg(feature = "security-group")] &crate::revoke_security_group::OPERATION,
    #[cfg(feature = "security-group")] &crate::revoke_security_group_egress::OPERATION,
    #[cfg(feature = "cloud-assistant")] &crate::run_command::OPERATION,
    #[cfg(feature = "instance")] &crate::run_instances::OPERATION,
    #[cfg(feature = "cloud-assistant")] &crate::send_file::OPERATION,
    #[cfg(feature = "image")] &crate::start_image_pipeline_execution::OPERATION,
    #[cfg(feature = "instance")] &crate::start_instance::OPERATION,
    #[cfg(feature = "instance")] &crate::start_instances::OPERATION,
    #[cfg(feature = "cloud-assistant")] &crate::start_terminal_session::OPERATION,
    #[cfg(feature = "instance")] &crate::stop_instance::OPERATION,
    #[cfg(feature = "instance")] &crate::stop_instances::OPERATION,
    #[cfg(feature = "cloud-assistant")] &crate::stop_invocation::OPERATION,
    #[cfg(feature = "tag")] &crate::tag_resources::OPERATION,
    #[cfg(feature = "deprecated")] &crate::terminate_physical_connection::OPERATION,
    #[cfg(feature = "deprecated")] &crate::terminate_virtual_border_router::OPERATION,
    #[cfg(feature = "network-interface")] &crate::unassign_ipv6_addresses::OPERATION,
    #[cfg(feature = "network-interface")] &crate::unassign_private_ip_addresses::OPERATION,
    #[cfg(feature = "deprecated")] &crate::unassociate_eip_address::OPERATION,
    #[cfg(feature = "deprecated")] &crate::unassociate_ha_vip::OPERATION,
    #[cfg(feature = "tag")] &crate::untag_resources::OPERATION,
];

static WAITERS: &[&Waiter] = &[
    #[cfg(feature = "cloud-assistant")] &INVOCATION_FINISHED,
    #[cfg(feature = "cloud-assistant")] &INVOCATION_SUCCEEDED,
    #[cfg(feature = "cloud-assistant")] &INSTANCE_INVOCATION_FINISHED,
    #[cfg(feature = "cloud-assistant")] &INSTANCE_INVOCATION_SUCCEEDED,
    #[cfg(feature = "cloud-assistant")] &SEND_FILE_FINISHED,
    #[cfg(feature = "cloud-assistant")] &SEND_FILE_SUCCEEDED,
    #[cfg(feature = "cloud-assistant")] &CLOUD_ASSISTANT_RUNNING,
    #[cfg(feature = "instance")] &INSTANCES_RUNNING,
    #[cfg(feature = "instance")] &INSTANCES_STOPPED,
    #[cfg(feature = "instance")] &INSTANCES_DELETED,
    #[cfg(feature = "disk")] &DISKS_AVAILABLE,
    #[cfg(feature = "disk")] &DISKS_IN_USE,
    #[cfg(feature = "disk")] &DISKS_DELETED,
    #[cfg(feature = "image")] &IMAGE_AVAILABLE,
    #[cfg(feature = "snapshot")] &SNAPSHOTS_ACCOMPLISHED,
    #[cfg(feature = "network-interface")] &NETWORK_INTERFACES_AVAILABLE,
    #[cfg(feature = "network-interface")] &NETWORK_INTERFACES_IN_USE,
    #[cfg(feature = "network-interface")] &NETWORK_INTERFACES_DELETED,
    #[cfg(feature = "snapshot")] &SNAPSHOT_GROUPS_FINISHED,
    #[cfg(feature = "snapshot")] &SNAPSHOT_GROUPS_SUCCEEDED,
    #[cfg(feature = "snapshot")] &SNAPSHOTS_DELETED,
    #[cfg(feature = "image")] &IMAGE_DELETED,
    #[cfg(feature = "image")] &IMAGE_PIPELINE_EXECUTION_SUCCEEDED,
    #[cfg(feature = "task")] &TASK_SUCCEEDED,
    #[cfg(feature = "dedicated-host")] &DEDICATED_HOSTS_AVAILABLE,
];

/// Waits until an invocation has come to its end, whatever that is; its statuses say how it went.
/// Commands that repeat do not end by themselves.
pub static INVOCATION_FINISHED: Waiter = Waiter::new(
        "invocation_finished",
        "DescribeInvocations",
    )
    .path(&["Invocations", "InvocationStatus"])
    .success(&["Success", "Failed", "PartialFailed", "Stopped"])
    .delay(2)
    .timeout(600);

/// Waits until an invocation has succeeded. It fails when the invocation failed on any instance or was
/// stopped; commands that repeat do not end by themselves.
pub static INVOCATION_SUCCEEDED: Waiter = Waiter::new(
        "invocation_succeeded",
        "DescribeInvocations",
    )
    .path(&["Invocations", "InvocationStatus"])
    .success(&["Success"])
    .failure(&["Failed", "PartialFailed", "Stopped"])
    .delay(2)
    .timeout(600);

/// Waits until an invocation has come to its end on one instance, whatever that is.
pub static INSTANCE_INVOCATION_FINISHED: Waiter = Waiter::new(
        "instance_invocation_finished",
        "DescribeInvocationResults",
    )
    .path(&["Invocation", "InvocationResults", "InvocationStatus"])
    .success(
        &[
            "Success",
            "Invalid",
            "Aborted",
            "Failed",
            "Error",
            "Timeout",
            "Cancelled",
            "Terminated",
        ],
    )
    .delay(2)
    .timeout(600);

/// Waits until an invocation has succeeded on one instance.
pub static INSTANCE_INVOCATION_SUCCEEDED: Waiter = Waiter::new(
        "instance_invocation_succeeded",
        "DescribeInvocationResults",
    )
    .path(&["Invocation", "InvocationResults", "InvocationStatus"])
    .success(&["Success"])
    .failure(
        &["Invalid", "Aborted", "Failed", "Error", "Timeout", "Cancelled", "Terminated"],
    )
    .delay(2)
    .timeout(600);

/// Waits until the sending of a file has come to its end on all its instances, whatever that is.
pub static SEND_FILE_FINISHED: Waiter = Waiter::new(
        "send_file_finished",
        "DescribeSendFileResults",
    )
    .path(&["Invocations", "InvocationStatus"])
    .success(&["Success", "Failed", "PartialFailed"])
    .delay(2)
    .timeout(600);

/// Waits until a file has been sent to all its instances.
pub static SEND_FILE_SUCCEEDED: Waiter = Waiter::new(
        "send_file_succeeded",
        "DescribeSendFileResults",
    )
    .path(&["Invocations", "InvocationStatus"])
    .success(&["Success"])
    .failure(&["Failed", "PartialFailed"])
    .delay(2)
    .timeout(600);

/// Waits until the Cloud Assistant agent of every instance sends heartbeats.
pub static CLOUD_ASSISTANT_RUNNING: Waiter = Waiter::new(
        "cloud_assistant_running",
        "DescribeCloudAssistantStatus",
    )
    .path(&["InstanceCloudAssistantStatusSet", "CloudAssistantStatus"])
    .success(&["true"])
    .delay(5)
    .timeout(600);

/// Waits until every instance runs.
pub static INSTANCES_RUNNING: Waiter = Waiter::new(
        "instances_running",
        "DescribeInstanceStatus",
    )
    .path(&["InstanceStatuses", "Status"])
    .success(&["Running"])
    .delay(5)
    .timeout(600);

/// Waits until every instance is stopped.
pub static INSTANCES_STOPPED: Waiter = Waiter::new(
        "instances_stopped",
        "DescribeInstanceStatus",
    )
    .path(&["InstanceStatuses", "Status"])
    .success(&["Stopped"])
    .delay(5)
    .timeout(600);

/// Waits until none of the instances is left.
pub static INSTANCES_DELETED: Waiter = Waiter::new(
        "instances_deleted",
        "DescribeInstanceStatus",
    )
    .path(&["InstanceStatuses", "Status"])
    .gone()
    .delay(5)
    .timeout(600);

/// Waits until every disk is free to be attached.
pub static DISKS_AVAILABLE: Waiter = Waiter::new("disks_available", "DescribeDisks")
    .path(&["Disks", "Status"])
    .success(&["Available"])
    .delay(2)
    .timeout(600);

/// Waits until every disk is attached.
pub static DISKS_IN_USE: Waiter = Waiter::new("disks_in_use", "DescribeDisks")
    .path(&["Disks", "Status"])
    .success(&["In_use"])
    .delay(2)
    .timeout(600);

/// Waits until none of the disks is left.
pub static DISKS_DELETED: Waiter = Waiter::new("disks_deleted", "DescribeDisks")
    .path(&["Disks", "Status"])
    .gone()
    .delay(2)
    .timeout(600);

/// Waits until an image can be used.
pub static IMAGE_AVAILABLE: Waiter = Waiter::new("image_available", "DescribeImages")
    .path(&["Images", "Status"])
    .success(&["Available"])
    .failure(&["CreateFailed", "UnAvailable", "Deprecated"])
    .delay(10)
    .timeout(3600);

/// Waits until every snapshot is finished.
pub static SNAPSHOTS_ACCOMPLISHED: Waiter = Waiter::new(
        "snapshots_accomplished",
        "DescribeSnapshots",
    )
    .path(&["Snapshots", "Status"])
    .success(&["accomplished"])
    .failure(&["failed"])
    .delay(5)
    .timeout(3600);

/// Waits until every network interface is free to be attached.
pub static NETWORK_INTERFACES_AVAILABLE: Waiter = Waiter::new(
        "network_interfaces_available",
        "DescribeNetworkInterfaces",
    )
    .path(&["NetworkInterfaceSets", "Status"])
    .success(&["Available"])
    .failure(&["Deleting"])
    .delay(2)
    .timeout(600);

/// Waits until every network interface is attached.
pub static NETWORK_INTERFACES_IN_USE: Waiter = Waiter::new(
        "network_interfaces_in_use",
        "DescribeNetworkInterfaces",
    )
    .path(&["NetworkInterfaceSets", "Status"])
    .success(&["InUse"])
    .failure(&["Deleting"])
    .delay(2)
    .timeout(600);

/// Waits until none of the network interfaces is left.
pub static NETWORK_INTERFACES_DELETED: Waiter = Waiter::new(
        "network_interfaces_deleted",
        "DescribeNetworkInterfaces",
    )
    .path(&["NetworkInterfaceSets", "Status"])
    .gone()
    .not_found(&["InvalidEniId.NotFound"])
    .delay(2)
    .timeout(600);

/// Polls `DescribeSnapshotGroups` until all has come to its end, whatever that is.
pub static SNAPSHOT_GROUPS_FINISHED: Waiter = Waiter::new(
        "snapshot_groups_finished",
        "DescribeSnapshotGroups",
    )
    .path(&["SnapshotGroups", "Status"])
    .success(&["accomplished", "failed"])
    .delay(2)
    .timeout(600);

/// Polls `DescribeSnapshotGroups` until all has succeeded.
pub static SNAPSHOT_GROUPS_SUCCEEDED: Waiter = Waiter::new(
        "snapshot_groups_succeeded",
        "DescribeSnapshotGroups",
    )
    .path(&["SnapshotGroups", "Status"])
    .success(&["accomplished"])
    .failure(&["failed"])
    .delay(2)
    .timeout(600);

/// Waits until none of the snapshots is left.
pub static SNAPSHOTS_DELETED: Waiter = Waiter::new(
        "snapshots_deleted",
        "DescribeSnapshots",
    )
    .path(&["Snapshots", "Status"])
    .gone()
    .delay(2)
    .timeout(600);

/// Waits until an image is gone.
pub static IMAGE_DELETED: Waiter = Waiter::new("image_deleted", "DescribeImages")
    .path(&["Images", "Status"])
    .gone()
    .delay(5)
    .timeout(600);

/// Waits until an image has been built and distributed.
pub static IMAGE_PIPELINE_EXECUTION_SUCCEEDED: Waiter = Waiter::new(
        "image_pipeline_execution_succeeded",
        "DescribeImagePipelineExecutions",
    )
    .path(&["ImagePipelineExecution", "Status"])
    .success(&["SUCCESS"])
    .failure(&["FAILED", "CANCELLING", "CANCELLED"])
    .delay(15)
    .timeout(7200);

/// Waits until a task has succeeded, such as the import or export of an image.
pub static TASK_SUCCEEDED: Waiter = Waiter::new(
        "task_succeeded",
        "DescribeTaskAttribute",
    )
    .path(&["TaskStatus"])
    .success(&["Finished"])
    .failure(&["Failed"])
    .not_found(&["InvalidTaskId.NotFound"])
    .delay(10)
    .timeout(7200);

/// Waits until every dedicated host can take instances.
pub static DEDICATED_HOSTS_AVAILABLE: Waiter = Waiter::new(
        "dedicated_hosts_available",
        "DescribeDedicatedHosts",
    )
    .path(&["DedicatedHosts", "Status"])
    .success(&["Available"])
    .failure(&["PermanentFailure"])
    .delay(5)
    .timeout(600);
