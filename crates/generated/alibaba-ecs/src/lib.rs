// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26; do not edit.
//! Alibaba Cloud Elastic Compute Service: `Ecs` 2014-05-26.
//!
//! Elastic Compute Service of Alibaba Cloud. Cloud Assistant runs commands on instances and sends files
//! to them without a login.
//!
//! [`Client`] has a method for each operation. Its documentation leads to the request, the response,
//! the documented errors, and the page that it was made from.
//!
//! Generated from: Published metadata of Ecs 2014-05-26 (api-docs), 2024-06-24; ECS API reference:
//! Cloud Assistant, 2026-06; Elastic Compute Service: RAM authorization; [OpenAPI
//! metadata](https://api.aliyun.com/meta/v1/products/Ecs/versions/2014-05-26/api-docs.json),
//! 2024-06-24.
//!
//! # A first call
//!
//! Region and credentials are read from the same places as by the provider's own tools; see [`Config`].
//!
//! ```no_run
//! # #[cfg(feature = "cloud-assistant")]
//! # #[cfg(feature = "hyper")]
//! # mod shown {
//! use cloudspec_alibaba_ecs::{Client, Config, DescribeInvocationsRequest};
//!
//! # async fn example() -> Result<(), cloudspec_alibaba_ecs::Error> {
//! let config = Config::from_env()?;
//! let client = Client::new(&config);
//! let response = client.describe_invocations(DescribeInvocationsRequest::new()).await?;
//! println!("{response:?}");
//! # Ok(())
//! # }
//! # }
//! ```
//!
//! # All pages
//!
//! `items()` returns the items of all pages, and requests each page when it is needed;
//! `items().try_collect::<Vec<_>>()` collects them all, and `pages()` returns whole pages.
//!
//! ```no_run
//! # #[cfg(feature = "cloud-assistant")]
//! # mod shown {
//! use cloudspec_alibaba_ecs::{Client, DescribeInvocationsRequest};
//!
//! # async fn example(client: Client) -> Result<(), cloudspec_alibaba_ecs::Error> {
//! let mut all = client.describe_invocations(DescribeInvocationsRequest::new()).items();
//! while let Some(item) = all.try_next().await? {
//!     println!("{item:?}");
//! }
//! # Ok(())
//! # }
//! # }
//! ```
//!
//! # Waiting
//!
//! A waiter polls an operation, with growing delays, until a resource reaches a state or the time is
//! over.
//!
//! ```no_run
//! # #[cfg(feature = "cloud-assistant")]
//! # mod shown {
//! use std::time::Duration;
//!
//! use cloudspec_alibaba_ecs::Client;
//!
//! # async fn example(client: Client) -> Result<(), cloudspec_alibaba_ecs::Error> {
//! client.wait_until_invocation_finished("id").timeout(Duration::from_secs(600)).await?;
//! # Ok(())
//! # }
//! # }
//! ```
//!
//! - [`wait_until_invocation_finished`](Client::wait_until_invocation_finished): Waits until an
//!   invocation has come to its end, whatever that is; its statuses say how it went.
//! - [`wait_until_invocation_succeeded`](Client::wait_until_invocation_succeeded): Waits until an
//!   invocation has succeeded.
//! - [`wait_until_instance_invocation_finished`](Client::wait_until_instance_invocation_finished):
//!   Waits until an invocation has come to its end on one instance, whatever that is.
//! - [`wait_until_instance_invocation_succeeded`](Client::wait_until_instance_invocation_succeeded):
//!   Waits until an invocation has succeeded on one instance.
//! - [`wait_until_send_file_finished`](Client::wait_until_send_file_finished): Waits until the sending
//!   of a file has come to its end on all its instances, whatever that is.
//! - [`wait_until_send_file_succeeded`](Client::wait_until_send_file_succeeded): Waits until a file has
//!   been sent to all its instances.
//! - [`wait_until_cloud_assistant_running`](Client::wait_until_cloud_assistant_running): Waits until
//!   the Cloud Assistant agent of every instance sends heartbeats.
//! - [`wait_until_instances_running`](Client::wait_until_instances_running): Waits until every instance
//!   runs.
//! - [`wait_until_instances_stopped`](Client::wait_until_instances_stopped): Waits until every instance
//!   is stopped.
//! - [`wait_until_instances_deleted`](Client::wait_until_instances_deleted): Waits until none of the
//!   instances is left.
//! - [`wait_until_disks_available`](Client::wait_until_disks_available): Waits until every disk is free
//!   to be attached.
//! - [`wait_until_disks_in_use`](Client::wait_until_disks_in_use): Waits until every disk is attached.
//! - [`wait_until_disks_deleted`](Client::wait_until_disks_deleted): Waits until none of the disks is
//!   left.
//! - [`wait_until_image_available`](Client::wait_until_image_available): Waits until an image can be
//!   used.
//! - [`wait_until_snapshots_accomplished`](Client::wait_until_snapshots_accomplished): Waits until
//!   every snapshot is finished.
//! - [`wait_until_network_interfaces_available`](Client::wait_until_network_interfaces_available):
//!   Waits until every network interface is free to be attached.
//! - [`wait_until_network_interfaces_in_use`](Client::wait_until_network_interfaces_in_use): Waits
//!   until every network interface is attached.
//! - [`wait_until_network_interfaces_deleted`](Client::wait_until_network_interfaces_deleted): Waits
//!   until none of the network interfaces is left.
//! - [`wait_until_snapshot_groups_finished`](Client::wait_until_snapshot_groups_finished): Polls
//!   `DescribeSnapshotGroups` until all has come to its end, whatever that is.
//! - [`wait_until_snapshot_groups_succeeded`](Client::wait_until_snapshot_groups_succeeded): Polls
//!   `DescribeSnapshotGroups` until all has succeeded.
//! - [`wait_until_snapshots_deleted`](Client::wait_until_snapshots_deleted): Waits until none of the
//!   snapshots is left.
//! - [`wait_until_image_deleted`](Client::wait_until_image_deleted): Waits until an image is gone.
//! - [`wait_until_image_pipeline_execution_succeeded`](Client::wait_until_image_pipeline_execution_succeeded):
//!   Waits until an image has been built and distributed.
//! - [`wait_until_task_succeeded`](Client::wait_until_task_succeeded): Waits until a task has
//!   succeeded, such as the import or export of an image.
//! - [`wait_until_dedicated_hosts_available`](Client::wait_until_dedicated_hosts_available): Waits
//!   until every dedicated host can take instances.
//!
//! # Errors
//!
//! All calls have the same [`Error`]. It holds the kind of failure, the error code and request id of
//! the service, and the documented cause of the code. Calls that are safe to repeat have already been
//! retried.
//!
//! ```no_run
//! # #[cfg(feature = "cloud-assistant")]
//! # mod shown {
//! use cloudspec_alibaba_ecs::{Client, DescribeInvocationsRequest};
//!
//! # async fn example(client: Client) -> Result<(), cloudspec_alibaba_ecs::Error> {
//! match client.describe_invocations(DescribeInvocationsRequest::new()).await {
//!     Ok(response) => println!("{response:?}"),
//!     Err(error) if error.is_code("RegionId.ApiNotSupported") => println!("{:?}", error.cause()),
//!     Err(error) if error.is_throttled() => println!("too fast: {error}"),
//!     Err(error) => return Err(error),
//! }
//! # Ok(())
//! # }
//! # }
//! ```
//!
//! # Without async
//!
//! With the feature `blocking`, each call has `send_blocking`, each wait `wait_blocking`, and pages and
//! items `iter_blocking`.
//!
//! ```no_run
//! # #[cfg(feature = "cloud-assistant")]
//! # #[cfg(feature = "blocking")]
//! # mod shown {
//! use cloudspec_alibaba_ecs::{Client, DescribeInvocationsRequest};
//!
//! # fn example(client: Client) -> Result<(), cloudspec_alibaba_ecs::Error> {
//! let response = client.describe_invocations(DescribeInvocationsRequest::new()).send_blocking()?;
//! println!("{response:?}");
//! for item in client.describe_invocations(DescribeInvocationsRequest::new()).items().iter_blocking() {
//!     println!("{:?}", item?);
//! }
//! # Ok(())
//! # }
//! # }
//! ```
//!
//! # Testing without an account
//!
//! A [`mock`] responds instead of the network, and stores the requests.
//!
//! ```no_run
//! # #[cfg(feature = "cloud-assistant")]
//! # mod shown {
//! use std::sync::Arc;
//!
//! use cloudspec_alibaba_ecs::mock::Mock;
//! use cloudspec_alibaba_ecs::{Client, Config, Credentials, DescribeInvocationsRequest, DescribeInvocationsResponse};
//!
//! # async fn example() -> Result<(), cloudspec_alibaba_ecs::Error> {
//! let mock = Mock::new();
//! mock.on("DescribeInvocations").record(&DescribeInvocationsResponse::default());
//! let key = Credentials::new("key", "secret");
//! let client = Client::new(Config::with_transport(Arc::new(mock.clone()), key).region("ap-northeast-1"));
//! client.describe_invocations(DescribeInvocationsRequest::new()).await?;
//! assert_eq!(mock.requests().len(), 1);
//! # Ok(())
//! # }
//! # }
//! ```
//!
//! # Groups
//!
//! Each group of operations is a cargo feature. All are on by default. A program that turns on only the
//! groups it uses compiles faster:
//!
//! ```toml
//! cloudspec-alibaba-ecs = { version = "0.1", default-features = false, features = ["cloud-assistant", "hyper", "ring"] }
//! ```
//!
//! | feature | operations |
//! |---|---|
//! | [`cloud-assistant`](cloud_assistant) | Cloud Assistant: commands on instances, files sent to them, sessions, managed instances from outside |
//! | [`instance`](instance) | Instances: creation, start and stop, attributes, renewal, monitoring, console |
//! | [`dedicated-host`](dedicated_host) | Dedicated hosts: physical servers of one account, and clusters of them |
//! | [`launch-template`](launch_template) | Launch templates: kept settings for new instances, in versions |
//! | [`diagnosis`](diagnosis) | Diagnosis of resources: sets of metrics and reports on them |
//! | [`capacity-reservation`](capacity_reservation) | Reserved capacity and elasticity assurances |
//! | [`auto-provisioning-group`](auto_provisioning_group) | Auto provisioning groups: fleets of spot and pay-as-you-go instances |
//! | [`disk`](disk) | Disks: creation, attachment, resizing, performance, billing |
//! | [`reserved-instance`](reserved_instance) | Reserved instances: discounts that are bought ahead |
//! | [`storage-capacity-unit`](storage_capacity_unit) | Storage capacity units: storage that is bought ahead |
//! | [`image`](image) | Images: creation, import, export, sharing, families, pipelines that build them |
//! | [`snapshot`](snapshot) | Snapshots, consistent groups of them, and policies that take them |
//! | [`prefix-list`](prefix_list) | Prefix lists: named sets of address ranges for rules |
//! | [`security-group`](security_group) | Security groups and their inbound and outbound rules |
//! | [`deployment-set`](deployment_set) | Deployment sets: how instances are spread over physical servers |
//! | [`key-pair`](key_pair) | SSH key pairs and the instances that they open |
//! | [`network`](network) | Public addresses and bandwidth of instances, and links to the classic network |
//! | [`network-interface`](network_interface) | Elastic network interfaces and their private and IPv6 addresses |
//! | [`system-event`](system_event) | System events: maintenance and faults, past and planned, and their rehearsal |
//! | [`hpc-cluster`](hpc_cluster) | Clusters for high-performance computing |
//! | [`tag`](tag) | Tags and resource groups of all kinds of resources |
//! | [`region`](region) | Regions, zones, instance types on offer, and what the account may use |
//! | [`price`](price) | Prices before buying, renewing or changing |
//! | [`storage-set`](storage_set) | Storage sets: disks spread over partitions of the physical storage |
//! | [`task`](task) | Tasks of longer operations such as imports and exports of images |
//! | [`deprecated`](deprecated) | Operations that others replace, most of them by those of VPC; the documentation of each names its successor where there is one |
//!
//! Further features: `serde` for requests and responses, `error-codes` for the documented codes as an
//! open enum, `jiff` and `chrono` to convert times to the types of these crates, `blocking` for code
//! that is not async; `hyper` for the HTTP transport, and `ring` or `aws-lc-rs` for its cryptography:
//! without them an application passes a transport of its own; `reqwest` for a transport that uses the
//! application's `reqwest::Client`.
//!
//! # If a method is missing
//!
//! Then the feature of its group is off. For the request, the response and the module of an operation,
//! the compiler names the feature: without `cloud-assistant`, `use
//! cloudspec_alibaba_ecs::DescribeInvocationsRequest` is an error with the note "the item is gated
//! behind the `cloud-assistant` feature". For a method, such as `Client::describe_invocations`, it says
//! only that there is none; import the request that the method takes to see the feature. Waiters name
//! it as well.
//!
//! `Config::new`, `Config::from_env` and `Config::from_profile` are there with `hyper` alone: where the
//! compiler finds none of them, name `hyper` and `ring` beside the groups.

#![cfg_attr(docsrs, feature(doc_cfg))]
use cloudspec_runtime::ClientCore;

#[cfg(feature = "cloud-assistant")]
pub mod cloud_assistant;

#[cfg(feature = "instance")]
pub mod instance;

#[cfg(feature = "dedicated-host")]
pub mod dedicated_host;

#[cfg(feature = "launch-template")]
pub mod launch_template;

#[cfg(feature = "diagnosis")]
pub mod diagnosis;

#[cfg(feature = "capacity-reservation")]
pub mod capacity_reservation;

#[cfg(feature = "auto-provisioning-group")]
pub mod auto_provisioning_group;

#[cfg(feature = "disk")]
pub mod disk;

#[cfg(feature = "reserved-instance")]
pub mod reserved_instance;

#[cfg(feature = "storage-capacity-unit")]
pub mod storage_capacity_unit;

#[cfg(feature = "image")]
pub mod image;

#[cfg(feature = "snapshot")]
pub mod snapshot;

#[cfg(feature = "prefix-list")]
pub mod prefix_list;

#[cfg(feature = "security-group")]
pub mod security_group;

#[cfg(feature = "deployment-set")]
pub mod deployment_set;

#[cfg(feature = "key-pair")]
pub mod key_pair;

#[cfg(feature = "network")]
pub mod network;

#[cfg(feature = "network-interface")]
pub mod network_interface;

#[cfg(feature = "system-event")]
pub mod system_event;

#[cfg(feature = "hpc-cluster")]
pub mod hpc_cluster;

#[cfg(feature = "tag")]
pub mod tag;

#[cfg(feature = "region")]
pub mod region;

#[cfg(feature = "price")]
pub mod price;

#[cfg(feature = "storage-set")]
pub mod storage_set;

#[cfg(feature = "task")]
pub mod task;

#[cfg(feature = "deprecated")]
pub mod deprecated;

#[cfg(
    any(
        feature = "cloud-assistant",
        feature = "dedicated-host",
        feature = "disk",
        feature = "image",
        feature = "instance",
        feature = "network-interface",
        feature = "snapshot",
        feature = "task"
    )
)]
mod waiters;

#[cfg(
    not(
        all(
            feature = "cloud-assistant",
            feature = "dedicated-host",
            feature = "disk",
            feature = "image",
            feature = "instance",
            feature = "network-interface",
            feature = "snapshot",
            feature = "task"
        )
    )
)]
mod waiters_off;

pub use cloudspec_alibaba_ecs_model::SERVICE;
#[cfg(feature = "error-codes")]
pub use cloudspec_alibaba_ecs_model::ErrorCode;
pub use cloudspec_alibaba_ecs_model::shapes;

#[cfg(feature = "system-event")] pub use cloudspec_alibaba_ecs_model::{accept_inquired_system_event, AcceptInquiredSystemEventRequest, AcceptInquiredSystemEventResponse};
#[cfg(feature = "deprecated")] pub use cloudspec_alibaba_ecs_model::{activate_router_interface, ActivateRouterInterfaceRequest, ActivateRouterInterfaceResponse};
#[cfg(feature = "deprecated")] pub use cloudspec_alibaba_ecs_model::{add_bandwidth_package_ips, AddBandwidthPackageIpsRequest, AddBandwidthPackageIpsResponse};
#[cfg(feature = "tag")] pub use cloudspec_alibaba_ecs_model::{add_tags, AddTagsRequest, AddTagsResponse};
#[cfg(feature = "dedicated-host")] pub use cloudspec_alibaba_ecs_model::{allocate_dedicated_hosts, AllocateDedicatedHostsRequest, AllocateDedicatedHostsResponse};
#[cfg(feature = "deprecated")] pub use cloudspec_alibaba_ecs_model::{allocate_eip_address, AllocateEipAddressRequest, AllocateEipAddressResponse};
#[cfg(feature = "network")] pub use cloudspec_alibaba_ecs_model::{allocate_public_ip_address, AllocatePublicIpAddressRequest, AllocatePublicIpAddressResponse};
#[cfg(feature = "snapshot")] pub use cloudspec_alibaba_ecs_model::{apply_auto_snapshot_policy, ApplyAutoSnapshotPolicyRequest, ApplyAutoSnapshotPolicyResponse};
#[cfg(feature = "network-interface")] pub use cloudspec_alibaba_ecs_model::{assign_ipv6_addresses, AssignIpv6AddressesRequest, AssignIpv6AddressesResponse};
#[cfg(feature = "network-interface")] pub use cloudspec_alibaba_ecs_model::{assign_private_ip_addresses, AssignPrivateIpAddressesRequest, AssignPrivateIpAddressesResponse};
#[cfg(feature = "deprecated")] pub use cloudspec_alibaba_ecs_model::{associate_eip_address, AssociateEipAddressRequest, AssociateEipAddressResponse};
#[cfg(feature = "deprecated")] pub use cloudspec_alibaba_ecs_model::{associate_ha_vip, AssociateHaVipRequest, AssociateHaVipResponse};
#[cfg(feature = "network")] pub use cloudspec_alibaba_ecs_model::{attach_classic_link_vpc, AttachClassicLinkVpcRequest, AttachClassicLinkVpcResponse};
#[cfg(feature = "disk")] pub use cloudspec_alibaba_ecs_model::{attach_disk, AttachDiskRequest, AttachDiskResponse};
#[cfg(feature = "instance")] pub use cloudspec_alibaba_ecs_model::{attach_instance_ram_role, AttachInstanceRamRoleRequest, AttachInstanceRamRoleResponse};
#[cfg(feature = "key-pair")] pub use cloudspec_alibaba_ecs_model::{attach_key_pair, AttachKeyPairRequest, AttachKeyPairResponse};
#[cfg(feature = "network-interface")] pub use cloudspec_alibaba_ecs_model::{attach_network_interface, AttachNetworkInterfaceRequest, AttachNetworkInterfaceResponse};
#[cfg(feature = "security-group")] pub use cloudspec_alibaba_ecs_model::{authorize_security_group, AuthorizeSecurityGroupRequest, AuthorizeSecurityGroupResponse};
#[cfg(feature = "security-group")] pub use cloudspec_alibaba_ecs_model::{authorize_security_group_egress, AuthorizeSecurityGroupEgressRequest, AuthorizeSecurityGroupEgressResponse};
#[cfg(feature = "snapshot")] pub use cloudspec_alibaba_ecs_model::{cancel_auto_snapshot_policy, CancelAutoSnapshotPolicyRequest, CancelAutoSnapshotPolicyResponse};
#[cfg(feature = "image")] pub use cloudspec_alibaba_ecs_model::{cancel_copy_image, CancelCopyImageRequest, CancelCopyImageResponse};
#[cfg(feature = "image")] pub use cloudspec_alibaba_ecs_model::{cancel_image_pipeline_execution, CancelImagePipelineExecutionRequest, CancelImagePipelineExecutionResponse};
#[cfg(feature = "deprecated")] pub use cloudspec_alibaba_ecs_model::{cancel_physical_connection, CancelPhysicalConnectionRequest, CancelPhysicalConnectionResponse};
#[cfg(feature = "system-event")] pub use cloudspec_alibaba_ecs_model::{cancel_simulated_system_events, CancelSimulatedSystemEventsRequest, CancelSimulatedSystemEventsResponse};
#[cfg(feature = "task")] pub use cloudspec_alibaba_ecs_model::{cancel_task, CancelTaskRequest, CancelTaskResponse};
#[cfg(feature = "deprecated")] pub use cloudspec_alibaba_ecs_model::{connect_router_interface, ConnectRouterInterfaceRequest, ConnectRouterInterfaceResponse};
#[cfg(feature = "network")] pub use cloudspec_alibaba_ecs_model::{convert_nat_public_ip_to_eip, ConvertNatPublicIpToEipRequest, ConvertNatPublicIpToEipResponse};
#[cfg(feature = "image")] pub use cloudspec_alibaba_ecs_model::{copy_image, CopyImageRequest, CopyImageResponse};
#[cfg(feature = "snapshot")] pub use cloudspec_alibaba_ecs_model::{copy_snapshot, CopySnapshotRequest, CopySnapshotResponse};
#[cfg(feature = "cloud-assistant")] pub use cloudspec_alibaba_ecs_model::{create_activation, CreateActivationRequest, CreateActivationResponse};
#[cfg(feature = "auto-provisioning-group")] pub use cloudspec_alibaba_ecs_model::{create_auto_provisioning_group, CreateAutoProvisioningGroupRequest, CreateAutoProvisioningGroupResponse};
#[cfg(feature = "snapshot")] pub use cloudspec_alibaba_ecs_model::{create_auto_snapshot_policy, CreateAutoSnapshotPolicyRequest, CreateAutoSnapshotPolicyResponse};
#[cfg(feature = "capacity-reservation")] pub use cloudspec_alibaba_ecs_model::{create_capacity_reservation, CreateCapacityReservationRequest, CreateCapacityReservationResponse};
#[cfg(feature = "cloud-assistant")] pub use cloudspec_alibaba_ecs_model::{create_command, CreateCommandRequest, CreateCommandResponse};
#[cfg(feature = "dedicated-host")] pub use cloudspec_alibaba_ecs_model::{create_dedicated_host_cluster, CreateDedicatedHostClusterRequest, CreateDedicatedHostClusterResponse};
#[cfg(feature = "deprecated")] pub use cloudspec_alibaba_ecs_model::{create_demand, CreateDemandRequest, CreateDemandResponse};
#[cfg(feature = "deployment-set")] pub use cloudspec_alibaba_ecs_model::{create_deployment_set, CreateDeploymentSetRequest, CreateDeploymentSetResponse};
#[cfg(feature = "diagnosis")] pub use cloudspec_alibaba_ecs_model::{create_diagnostic_metric_set, CreateDiagnosticMetricSetRequest, CreateDiagnosticMetricSetResponse};
#[cfg(feature = "diagnosis")] pub use cloudspec_alibaba_ecs_model::{create_diagnostic_report, CreateDiagnosticReportRequest, CreateDiagnosticReportResponse};
#[cfg(feature = "disk")] pub use cloudspec_alibaba_ecs_model::{create_disk, CreateDiskRequest, CreateDiskResponse};
#[cfg(feature = "capacity-reservation")] pub use cloudspec_alibaba_ecs_model::{create_elasticity_assurance, CreateElasticityAssuranceRequest, CreateElasticityAssuranceResponse};
#[cfg(feature = "deprecated")] pub use cloudspec_alibaba_ecs_model::{create_forward_entry, CreateForwardEntryRequest, CreateForwardEntryResponse};
#[cfg(feature = "deprecated")] pub use cloudspec_alibaba_ecs_model::{create_ha_vip, CreateHaVipRequest, CreateHaVipResponse};
#[cfg(feature = "hpc-cluster")] pub use cloudspec_alibaba_ecs_model::{create_hpc_cluster, CreateHpcClusterRequest, CreateHpcClusterResponse};
#[cfg(feature = "image")] pub use cloudspec_alibaba_ecs_model::{create_image, CreateImageRequest, CreateImageResponse};
#[cfg(feature = "image")] pub use cloudspec_alibaba_ecs_model::{create_image_component, CreateImageComponentRequest, CreateImageComponentResponse};
#[cfg(feature = "image")] pub use cloudspec_alibaba_ecs_model::{create_image_pipeline, CreateImagePipelineRequest, CreateImagePipelineResponse};
#[cfg(feature = "instance")] pub use cloudspec_alibaba_ecs_model::{create_instance, CreateInstanceRequest, CreateInstanceResponse};
#[cfg(feature = "key-pair")] pub use cloudspec_alibaba_ecs_model::{create_key_pair, CreateKeyPairRequest, CreateKeyPairResponse};
#[cfg(feature = "launch-template")] pub use cloudspec_alibaba_ecs_model::{create_launch_template, CreateLaunchTemplateRequest, CreateLaunchTemplateResponse};
#[cfg(feature = "launch-template")] pub use cloudspec_alibaba_ecs_model::{create_launch_template_version, CreateLaunchTemplateVersionRequest, CreateLaunchTemplateVersionResponse};
#[cfg(feature = "deprecated")] pub use cloudspec_alibaba_ecs_model::{create_nat_gateway, CreateNatGatewayRequest, CreateNatGatewayResponse};
#[cfg(feature = "network-interface")] pub use cloudspec_alibaba_ecs_model::{create_network_interface, CreateNetworkInterfaceRequest, CreateNetworkInterfaceResponse};
#[cfg(feature = "network-interface")] pub use cloudspec_alibaba_ecs_model::{create_network_interface_permission, CreateNetworkInterfacePermissionRequest, CreateNetworkInterfacePermissionResponse};
#[cfg(feature = "deprecated")] pub use cloudspec_alibaba_ecs_model::{create_physical_connection, CreatePhysicalConnectionRequest, CreatePhysicalConnectionResponse};
#[cfg(feature = "prefix-list")] pub use cloudspec_alibaba_ecs_model::{create_prefix_list, CreatePrefixListRequest, CreatePrefixListResponse};
#[cfg(feature = "deprecated")] pub use cloudspec_alibaba_ecs_model::{create_route_entry, CreateRouteEntryRequest, CreateRouteEntryResponse};
#[cfg(feature = "deprecated")] pub use cloudspec_alibaba_ecs_model::{create_router_interface, CreateRouterInterfaceRequest, CreateRouterInterfaceResponse};
#[cfg(feature = "security-group")] pub use cloudspec_alibaba_ecs_model::{create_security_group, CreateSecurityGroupRequest, CreateSecurityGroupResponse};
#[cfg(feature = "system-event")] pub use cloudspec_alibaba_ecs_model::{create_simulated_system_events, CreateSimulatedSystemEventsRequest, CreateSimulatedSystemEventsResponse};
#[cfg(feature = "snapshot")] pub use cloudspec_alibaba_ecs_model::{create_snapshot, CreateSnapshotRequest, CreateSnapshotResponse};
#[cfg(feature = "snapshot")] pub use cloudspec_alibaba_ecs_model::{create_snapshot_group, CreateSnapshotGroupRequest, CreateSnapshotGroupResponse};
#[cfg(feature = "storage-set")] pub use cloudspec_alibaba_ecs_model::{create_storage_set, CreateStorageSetRequest, CreateStorageSetResponse};
#[cfg(feature = "deprecated")] pub use cloudspec_alibaba_ecs_model::{create_v_switch, CreateVSwitchRequest, CreateVSwitchResponse};
#[cfg(feature = "deprecated")] pub use cloudspec_alibaba_ecs_model::{create_virtual_border_router, CreateVirtualBorderRouterRequest, CreateVirtualBorderRouterResponse};
#[cfg(feature = "deprecated")] pub use cloudspec_alibaba_ecs_model::{create_vpc, CreateVpcRequest, CreateVpcResponse};
#[cfg(feature = "deprecated")] pub use cloudspec_alibaba_ecs_model::{deactivate_router_interface, DeactivateRouterInterfaceRequest, DeactivateRouterInterfaceResponse};
#[cfg(feature = "cloud-assistant")] pub use cloudspec_alibaba_ecs_model::{delete_activation, DeleteActivationRequest, DeleteActivationResponse};
#[cfg(feature = "auto-provisioning-group")] pub use cloudspec_alibaba_ecs_model::{delete_auto_provisioning_group, DeleteAutoProvisioningGroupRequest, DeleteAutoProvisioningGroupResponse};
#[cfg(feature = "snapshot")] pub use cloudspec_alibaba_ecs_model::{delete_auto_snapshot_policy, DeleteAutoSnapshotPolicyRequest, DeleteAutoSnapshotPolicyResponse};
#[cfg(feature = "deprecated")] pub use cloudspec_alibaba_ecs_model::{delete_bandwidth_package, DeleteBandwidthPackageRequest, DeleteBandwidthPackageResponse};
#[cfg(feature = "cloud-assistant")] pub use cloudspec_alibaba_ecs_model::{delete_command, DeleteCommandRequest, DeleteCommandResponse};
#[cfg(feature = "dedicated-host")] pub use cloudspec_alibaba_ecs_model::{delete_dedicated_host_cluster, DeleteDedicatedHostClusterRequest, DeleteDedicatedHostClusterResponse};
#[cfg(feature = "deprecated")] pub use cloudspec_alibaba_ecs_model::{delete_demand, DeleteDemandRequest, DeleteDemandResponse};
#[cfg(feature = "deployment-set")] pub use cloudspec_alibaba_ecs_model::{delete_deployment_set, DeleteDeploymentSetRequest, DeleteDeploymentSetResponse};
#[cfg(feature = "diagnosis")] pub use cloudspec_alibaba_ecs_model::{delete_diagnostic_metric_sets, DeleteDiagnosticMetricSetsRequest, DeleteDiagnosticMetricSetsResponse};
#[cfg(feature = "diagnosis")] pub use cloudspec_alibaba_ecs_model::{delete_diagnostic_reports, DeleteDiagnosticReportsRequest, DeleteDiagnosticReportsResponse};
#[cfg(feature = "disk")] pub use cloudspec_alibaba_ecs_model::{delete_disk, DeleteDiskRequest, DeleteDiskResponse};
#[cfg(feature = "deprecated")] pub use cloudspec_alibaba_ecs_model::{delete_forward_entry, DeleteForwardEntryRequest, DeleteForwardEntryResponse};
#[cfg(feature = "deprecated")] pub use cloudspec_alibaba_ecs_model::{delete_ha_vip, DeleteHaVipRequest, DeleteHaVipResponse};
#[cfg(feature = "hpc-cluster")] pub use cloudspec_alibaba_ecs_model::{delete_hpc_cluster, DeleteHpcClusterRequest, DeleteHpcClusterResponse};
#[cfg(feature = "image")] pub use cloudspec_alibaba_ecs_model::{delete_image, DeleteImageRequest, DeleteImageResponse};
#[cfg(feature = "image")] pub use cloudspec_alibaba_ecs_model::{delete_image_component, DeleteImageComponentRequest, DeleteImageComponentResponse};
#[cfg(feature = "image")] pub use cloudspec_alibaba_ecs_model::{delete_image_pipeline, DeleteImagePipelineRequest, DeleteImagePipelineResponse};
#[cfg(feature = "instance")] pub use cloudspec_alibaba_ecs_model::{delete_instance, DeleteInstanceRequest, DeleteInstanceResponse};
#[cfg(feature = "instance")] pub use cloudspec_alibaba_ecs_model::{delete_instances, DeleteInstancesRequest, DeleteInstancesResponse};
#[cfg(feature = "key-pair")] pub use cloudspec_alibaba_ecs_model::{delete_key_pairs, DeleteKeyPairsRequest, DeleteKeyPairsResponse};
#[cfg(feature = "launch-template")] pub use cloudspec_alibaba_ecs_model::{delete_launch_template, DeleteLaunchTemplateRequest, DeleteLaunchTemplateResponse};
#[cfg(feature = "launch-template")] pub use cloudspec_alibaba_ecs_model::{delete_launch_template_version, DeleteLaunchTemplateVersionRequest, DeleteLaunchTemplateVersionResponse};
#[cfg(feature = "deprecated")] pub use cloudspec_alibaba_ecs_model::{delete_nat_gateway, DeleteNatGatewayRequest, DeleteNatGatewayResponse};
#[cfg(feature = "network-interface")] pub use cloudspec_alibaba_ecs_model::{delete_network_interface, DeleteNetworkInterfaceRequest, DeleteNetworkInterfaceResponse};
#[cfg(feature = "deprecated")] pub use cloudspec_alibaba_ecs_model::{delete_network_interface_permission, DeleteNetworkInterfacePermissionRequest, DeleteNetworkInterfacePermissionResponse};
#[cfg(feature = "deprecated")] pub use cloudspec_alibaba_ecs_model::{delete_physical_connection, DeletePhysicalConnectionRequest, DeletePhysicalConnectionResponse};
#[cfg(feature = "prefix-list")] pub use cloudspec_alibaba_ecs_model::{delete_prefix_list, DeletePrefixListRequest, DeletePrefixListResponse};
#[cfg(feature = "deprecated")] pub use cloudspec_alibaba_ecs_model::{delete_route_entry, DeleteRouteEntryRequest, DeleteRouteEntryResponse};
#[cfg(feature = "deprecated")] pub use cloudspec_alibaba_ecs_model::{delete_router_interface, DeleteRouterInterfaceRequest, DeleteRouterInterfaceResponse};
#[cfg(feature = "security-group")] pub use cloudspec_alibaba_ecs_model::{delete_security_group, DeleteSecurityGroupRequest, DeleteSecurityGroupResponse};
#[cfg(feature = "snapshot")] pub use cloudspec_alibaba_ecs_model::{delete_snapshot, DeleteSnapshotRequest, DeleteSnapshotResponse};
#[cfg(feature = "snapshot")] pub use cloudspec_alibaba_ecs_model::{delete_snapshot_group, DeleteSnapshotGroupRequest, DeleteSnapshotGroupResponse};
#[cfg(feature = "storage-set")] pub use cloudspec_alibaba_ecs_model::{delete_storage_set, DeleteStorageSetRequest, DeleteStorageSetResponse};
#[cfg(feature = "deprecated")] pub use cloudspec_alibaba_ecs_model::{delete_v_switch, DeleteVSwitchRequest, DeleteVSwitchResponse};
#[cfg(feature = "deprecated")] pub use cloudspec_alibaba_ecs_model::{delete_virtual_border_router, DeleteVirtualBorderRouterRequest, DeleteVirtualBorderRouterResponse};
#[cfg(feature = "deprecated")] pub use cloudspec_alibaba_ecs_model::{delete_vpc, DeleteVpcRequest, DeleteVpcResponse};
#[cfg(feature = "cloud-assistant")] pub use cloudspec_alibaba_ecs_model::{deregister_managed_instance, DeregisterManagedInstanceRequest, DeregisterManagedInstanceResponse};
#[cfg(feature = "deprecated")] pub use cloudspec_alibaba_ecs_model::{describe_access_points, DescribeAccessPointsRequest, DescribeAccessPointsResponse};
#[cfg(feature = "region")] pub use cloudspec_alibaba_ecs_model::{describe_account_attributes, DescribeAccountAttributesRequest, DescribeAccountAttributesResponse};
#[cfg(feature = "cloud-assistant")] pub use cloudspec_alibaba_ecs_model::{describe_activations, DescribeActivationsRequest, DescribeActivationsResponse};
#[cfg(feature = "auto-provisioning-group")] pub use cloudspec_alibaba_ecs_model::{describe_auto_provisioning_group_history, DescribeAutoProvisioningGroupHistoryRequest, DescribeAutoProvisioningGroupHistoryResponse};
#[cfg(feature = "auto-provisioning-group")] pub use cloudspec_alibaba_ecs_model::{describe_auto_provisioning_group_instances, DescribeAutoProvisioningGroupInstancesRequest, DescribeAutoProvisioningGroupInstancesResponse};
#[cfg(feature = "auto-provisioning-group")] pub use cloudspec_alibaba_ecs_model::{describe_auto_provisioning_groups, DescribeAutoProvisioningGroupsRequest, DescribeAutoProvisioningGroupsResponse};
#[cfg(feature = "snapshot")] pub use cloudspec_alibaba_ecs_model::{describe_auto_snapshot_policy_ex, DescribeAutoSnapshotPolicyExRequest, DescribeAutoSnapshotPolicyExResponse};
#[cfg(feature = "region")] pub use cloudspec_alibaba_ecs_model::{describe_available_resource, DescribeAvailableResourceRequest, DescribeAvailableResourceResponse};
#[cfg(feature = "network")] pub use cloudspec_alibaba_ecs_model::{describe_bandwidth_limitation, DescribeBandwidthLimitationRequest, DescribeBandwidthLimitationResponse};
#[cfg(feature = "deprecated")] pub use cloudspec_alibaba_ecs_model::{describe_bandwidth_packages, DescribeBandwidthPackagesRequest, DescribeBandwidthPackagesResponse};
#[cfg(feature = "capacity-reservation")] pub use cloudspec_alibaba_ecs_model::{describe_capacity_reservation_instances, DescribeCapacityReservationInstancesRequest, DescribeCapacityReservationInstancesResponse};
#[cfg(feature = "capacity-reservation")] pub use cloudspec_alibaba_ecs_model::{describe_capacity_reservations, DescribeCapacityReservationsRequest, DescribeCapacityReservationsResponse};
#[cfg(feature = "network")] pub use cloudspec_alibaba_ecs_model::{describe_classic_link_instances, DescribeClassicLinkInstancesRequest, DescribeClassicLinkInstancesResponse};
#[cfg(feature = "cloud-assistant")] pub use cloudspec_alibaba_ecs_model::{describe_cloud_assistant_settings, DescribeCloudAssistantSettingsRequest, DescribeCloudAssistantSettingsResponse};
#[cfg(feature = "cloud-assistant")] pub use cloudspec_alibaba_ecs_model::{describe_cloud_assistant_status, DescribeCloudAssistantStatusRequest, DescribeCloudAssistantStatusResponse};
#[cfg(feature = "cloud-assistant")] pub use cloudspec_alibaba_ecs_model::{describe_cloud_assistant_status_2018, DescribeCloudAssistantStatus2018Request, DescribeCloudAssistantStatus2018Response};
#[cfg(feature = "deprecated")] pub use cloudspec_alibaba_ecs_model::{describe_clusters, DescribeClustersRequest, DescribeClustersResponse};
#[cfg(feature = "cloud-assistant")] pub use cloudspec_alibaba_ecs_model::{describe_commands, DescribeCommandsRequest, DescribeCommandsResponse};
#[cfg(feature = "dedicated-host")] pub use cloudspec_alibaba_ecs_model::{describe_dedicated_host_auto_renew, DescribeDedicatedHostAutoRenewRequest, DescribeDedicatedHostAutoRenewResponse};
#[cfg(feature = "dedicated-host")] pub use cloudspec_alibaba_ecs_model::{describe_dedicated_host_clusters, DescribeDedicatedHostClustersRequest, DescribeDedicatedHostClustersResponse};
#[cfg(feature = "dedicated-host")] pub use cloudspec_alibaba_ecs_model::{describe_dedicated_host_types, DescribeDedicatedHostTypesRequest, DescribeDedicatedHostTypesResponse};
#[cfg(feature = "dedicated-host")] pub use cloudspec_alibaba_ecs_model::{describe_dedicated_hosts, DescribeDedicatedHostsRequest, DescribeDedicatedHostsResponse};
#[cfg(feature = "deprecated")] pub use cloudspec_alibaba_ecs_model::{describe_demands, DescribeDemandsRequest, DescribeDemandsResponse};
#[cfg(feature = "deployment-set")] pub use cloudspec_alibaba_ecs_model::{describe_deployment_set_supported_instance_type_family, DescribeDeploymentSetSupportedInstanceTypeFamilyRequest, DescribeDeploymentSetSupportedInstanceTypeFamilyResponse};
#[cfg(feature = "deployment-set")] pub use cloudspec_alibaba_ecs_model::{describe_deployment_sets, DescribeDeploymentSetsRequest, DescribeDeploymentSetsResponse};
#[cfg(feature = "diagnosis")] pub use cloudspec_alibaba_ecs_model::{describe_diagnostic_metric_sets, DescribeDiagnosticMetricSetsRequest, DescribeDiagnosticMetricSetsResponse};
#[cfg(feature = "diagnosis")] pub use cloudspec_alibaba_ecs_model::{describe_diagnostic_metrics, DescribeDiagnosticMetricsRequest, DescribeDiagnosticMetricsResponse};
#[cfg(feature = "diagnosis")] pub use cloudspec_alibaba_ecs_model::{describe_diagnostic_report_attributes, DescribeDiagnosticReportAttributesRequest, DescribeDiagnosticReportAttributesResponse};
#[cfg(feature = "diagnosis")] pub use cloudspec_alibaba_ecs_model::{describe_diagnostic_reports, DescribeDiagnosticReportsRequest, DescribeDiagnosticReportsResponse};
#[cfg(feature = "instance")] pub use cloudspec_alibaba_ecs_model::{describe_disk_monitor_data, DescribeDiskMonitorDataRequest, DescribeDiskMonitorDataResponse};
#[cfg(feature = "disk")] pub use cloudspec_alibaba_ecs_model::{describe_disks, DescribeDisksRequest, DescribeDisksResponse};
#[cfg(feature = "system-event")] pub use cloudspec_alibaba_ecs_model::{describe_disks_full_status, DescribeDisksFullStatusRequest, DescribeDisksFullStatusResponse};
#[cfg(feature = "deprecated")] pub use cloudspec_alibaba_ecs_model::{describe_eip_addresses, DescribeEipAddressesRequest, DescribeEipAddressesResponse};
#[cfg(feature = "deprecated")] pub use cloudspec_alibaba_ecs_model::{describe_eip_monitor_data, DescribeEipMonitorDataRequest, DescribeEipMonitorDataResponse};
#[cfg(feature = "capacity-reservation")] pub use cloudspec_alibaba_ecs_model::{describe_elasticity_assurance_instances, DescribeElasticityAssuranceInstancesRequest, DescribeElasticityAssuranceInstancesResponse};
#[cfg(feature = "capacity-reservation")] pub use cloudspec_alibaba_ecs_model::{describe_elasticity_assurances, DescribeElasticityAssurancesRequest, DescribeElasticityAssurancesResponse};
#[cfg(feature = "instance")] pub use cloudspec_alibaba_ecs_model::{describe_eni_monitor_data, DescribeEniMonitorDataRequest, DescribeEniMonitorDataResponse};
#[cfg(feature = "deprecated")] pub use cloudspec_alibaba_ecs_model::{describe_forward_table_entries, DescribeForwardTableEntriesRequest, DescribeForwardTableEntriesResponse};
#[cfg(feature = "deprecated")] pub use cloudspec_alibaba_ecs_model::{describe_ha_vips, DescribeHaVipsRequest, DescribeHaVipsResponse};
#[cfg(feature = "hpc-cluster")] pub use cloudspec_alibaba_ecs_model::{describe_hpc_clusters, DescribeHpcClustersRequest, DescribeHpcClustersResponse};
#[cfg(feature = "image")] pub use cloudspec_alibaba_ecs_model::{describe_image_components, DescribeImageComponentsRequest, DescribeImageComponentsResponse};
#[cfg(feature = "image")] pub use cloudspec_alibaba_ecs_model::{describe_image_from_family, DescribeImageFromFamilyRequest, DescribeImageFromFamilyResponse};
#[cfg(feature = "image")] pub use cloudspec_alibaba_ecs_model::{describe_image_pipeline_executions, DescribeImagePipelineExecutionsRequest, DescribeImagePipelineExecutionsResponse};
#[cfg(feature = "image")] pub use cloudspec_alibaba_ecs_model::{describe_image_pipelines, DescribeImagePipelinesRequest, DescribeImagePipelinesResponse};
#[cfg(feature = "image")] pub use cloudspec_alibaba_ecs_model::{describe_image_share_permission, DescribeImageSharePermissionRequest, DescribeImageSharePermissionResponse};
#[cfg(feature = "image")] pub use cloudspec_alibaba_ecs_model::{describe_image_support_instance_types, DescribeImageSupportInstanceTypesRequest, DescribeImageSupportInstanceTypesResponse};
#[cfg(feature = "image")] pub use cloudspec_alibaba_ecs_model::{describe_images, DescribeImagesRequest, DescribeImagesResponse};
#[cfg(feature = "capacity-reservation")] pub use cloudspec_alibaba_ecs_model::{describe_instance_attachment_attributes, DescribeInstanceAttachmentAttributesRequest, DescribeInstanceAttachmentAttributesResponse};
#[cfg(feature = "instance")] pub use cloudspec_alibaba_ecs_model::{describe_instance_attribute, DescribeInstanceAttributeRequest, DescribeInstanceAttributeResponse};
#[cfg(feature = "instance")] pub use cloudspec_alibaba_ecs_model::{describe_instance_auto_renew_attribute, DescribeInstanceAutoRenewAttributeRequest, DescribeInstanceAutoRenewAttributeResponse};
#[cfg(feature = "system-event")] pub use cloudspec_alibaba_ecs_model::{describe_instance_history_events, DescribeInstanceHistoryEventsRequest, DescribeInstanceHistoryEventsResponse};
#[cfg(feature = "instance")] pub use cloudspec_alibaba_ecs_model::{describe_instance_maintenance_attributes, DescribeInstanceMaintenanceAttributesRequest, DescribeInstanceMaintenanceAttributesResponse};
#[cfg(feature = "price")] pub use cloudspec_alibaba_ecs_model::{describe_instance_modification_price, DescribeInstanceModificationPriceRequest, DescribeInstanceModificationPriceResponse};
#[cfg(feature = "instance")] pub use cloudspec_alibaba_ecs_model::{describe_instance_monitor_data, DescribeInstanceMonitorDataRequest, DescribeInstanceMonitorDataResponse};
#[cfg(feature = "instance")] pub use cloudspec_alibaba_ecs_model::{describe_instance_ram_role, DescribeInstanceRamRoleRequest, DescribeInstanceRamRoleResponse};
#[cfg(feature = "instance")] pub use cloudspec_alibaba_ecs_model::{describe_instance_status, DescribeInstanceStatusRequest, DescribeInstanceStatusResponse};
#[cfg(feature = "instance")] pub use cloudspec_alibaba_ecs_model::{describe_instance_topology, DescribeInstanceTopologyRequest, DescribeInstanceTopologyResponse};
#[cfg(feature = "instance")] pub use cloudspec_alibaba_ecs_model::{describe_instance_type_families, DescribeInstanceTypeFamiliesRequest, DescribeInstanceTypeFamiliesResponse};
#[cfg(feature = "instance")] pub use cloudspec_alibaba_ecs_model::{describe_instance_types, DescribeInstanceTypesRequest, DescribeInstanceTypesResponse};
#[cfg(feature = "instance")] pub use cloudspec_alibaba_ecs_model::{describe_instance_vnc_url, DescribeInstanceVncUrlRequest, DescribeInstanceVncUrlResponse};
#[cfg(feature = "instance")] pub use cloudspec_alibaba_ecs_model::{describe_instances, DescribeInstancesRequest, DescribeInstancesResponse};
#[cfg(feature = "system-event")] pub use cloudspec_alibaba_ecs_model::{describe_instances_full_status, DescribeInstancesFullStatusRequest, DescribeInstancesFullStatusResponse};
#[cfg(feature = "cloud-assistant")] pub use cloudspec_alibaba_ecs_model::{describe_invocation_results, DescribeInvocationResultsRequest, DescribeInvocationResultsResponse};
#[cfg(feature = "cloud-assistant")] pub use cloudspec_alibaba_ecs_model::{describe_invocations, DescribeInvocationsRequest, DescribeInvocationsResponse};
#[cfg(feature = "key-pair")] pub use cloudspec_alibaba_ecs_model::{describe_key_pairs, DescribeKeyPairsRequest, DescribeKeyPairsResponse};
#[cfg(feature = "launch-template")] pub use cloudspec_alibaba_ecs_model::{describe_launch_template_versions, DescribeLaunchTemplateVersionsRequest, DescribeLaunchTemplateVersionsResponse};
#[cfg(feature = "launch-template")] pub use cloudspec_alibaba_ecs_model::{describe_launch_templates, DescribeLaunchTemplatesRequest, DescribeLaunchTemplatesResponse};
#[cfg(feature = "deprecated")] pub use cloudspec_alibaba_ecs_model::{describe_limitation, DescribeLimitationRequest, DescribeLimitationResponse};
#[cfg(feature = "cloud-assistant")] pub use cloudspec_alibaba_ecs_model::{describe_managed_instances, DescribeManagedInstancesRequest, DescribeManagedInstancesResponse};
#[cfg(feature = "deprecated")] pub use cloudspec_alibaba_ecs_model::{describe_nat_gateways, DescribeNatGatewaysRequest, DescribeNatGatewaysResponse};
#[cfg(feature = "network-interface")] pub use cloudspec_alibaba_ecs_model::{describe_network_interface_attribute, DescribeNetworkInterfaceAttributeRequest, DescribeNetworkInterfaceAttributeResponse};
#[cfg(feature = "network-interface")] pub use cloudspec_alibaba_ecs_model::{describe_network_interface_permissions, DescribeNetworkInterfacePermissionsRequest, DescribeNetworkInterfacePermissionsResponse};
#[cfg(feature = "network-interface")] pub use cloudspec_alibaba_ecs_model::{describe_network_interfaces, DescribeNetworkInterfacesRequest, DescribeNetworkInterfacesResponse};
#[cfg(feature = "deprecated")] pub use cloudspec_alibaba_ecs_model::{describe_new_project_eip_monitor_data, DescribeNewProjectEipMonitorDataRequest, DescribeNewProjectEipMonitorDataResponse};
#[cfg(feature = "deprecated")] pub use cloudspec_alibaba_ecs_model::{describe_physical_connections, DescribePhysicalConnectionsRequest, DescribePhysicalConnectionsResponse};
#[cfg(feature = "prefix-list")] pub use cloudspec_alibaba_ecs_model::{describe_prefix_list_associations, DescribePrefixListAssociationsRequest, DescribePrefixListAssociationsResponse};
#[cfg(feature = "prefix-list")] pub use cloudspec_alibaba_ecs_model::{describe_prefix_list_attributes, DescribePrefixListAttributesRequest, DescribePrefixListAttributesResponse};
#[cfg(feature = "prefix-list")] pub use cloudspec_alibaba_ecs_model::{describe_prefix_lists, DescribePrefixListsRequest, DescribePrefixListsResponse};
#[cfg(feature = "price")] pub use cloudspec_alibaba_ecs_model::{describe_price, DescribePriceRequest, DescribePriceResponse};
#[cfg(feature = "region")] pub use cloudspec_alibaba_ecs_model::{describe_recommend_instance_type, DescribeRecommendInstanceTypeRequest, DescribeRecommendInstanceTypeResponse};
#[cfg(feature = "region")] pub use cloudspec_alibaba_ecs_model::{describe_regions, DescribeRegionsRequest, DescribeRegionsResponse};
#[cfg(feature = "price")] pub use cloudspec_alibaba_ecs_model::{describe_renewal_price, DescribeRenewalPriceRequest, DescribeRenewalPriceResponse};
#[cfg(feature = "reserved-instance")] pub use cloudspec_alibaba_ecs_model::{describe_reserved_instance_auto_renew_attribute, DescribeReservedInstanceAutoRenewAttributeRequest, DescribeReservedInstanceAutoRenewAttributeResponse};
#[cfg(feature = "reserved-instance")] pub use cloudspec_alibaba_ecs_model::{describe_reserved_instances, DescribeReservedInstancesRequest, DescribeReservedInstancesResponse};
#[cfg(feature = "tag")] pub use cloudspec_alibaba_ecs_model::{describe_resource_by_tags, DescribeResourceByTagsRequest, DescribeResourceByTagsResponse};
#[cfg(feature = "region")] pub use cloudspec_alibaba_ecs_model::{describe_resources_modification, DescribeResourcesModificationRequest, DescribeResourcesModificationResponse};
#[cfg(feature = "deprecated")] pub use cloudspec_alibaba_ecs_model::{describe_route_tables, DescribeRouteTablesRequest, DescribeRouteTablesResponse};
#[cfg(feature = "deprecated")] pub use cloudspec_alibaba_ecs_model::{describe_router_interfaces, DescribeRouterInterfacesRequest, DescribeRouterInterfacesResponse};
#[cfg(feature = "security-group")] pub use cloudspec_alibaba_ecs_model::{describe_security_group_attribute, DescribeSecurityGroupAttributeRequest, DescribeSecurityGroupAttributeResponse};
#[cfg(feature = "security-group")] pub use cloudspec_alibaba_ecs_model::{describe_security_group_references, DescribeSecurityGroupReferencesRequest, DescribeSecurityGroupReferencesResponse};
#[cfg(feature = "security-group")] pub use cloudspec_alibaba_ecs_model::{describe_security_groups, DescribeSecurityGroupsRequest, DescribeSecurityGroupsResponse};
#[cfg(feature = "cloud-assistant")] pub use cloudspec_alibaba_ecs_model::{describe_send_file_results, DescribeSendFileResultsRequest, DescribeSendFileResultsResponse};
#[cfg(feature = "snapshot")] pub use cloudspec_alibaba_ecs_model::{describe_snapshot_groups, DescribeSnapshotGroupsRequest, DescribeSnapshotGroupsResponse};
#[cfg(feature = "snapshot")] pub use cloudspec_alibaba_ecs_model::{describe_snapshot_links, DescribeSnapshotLinksRequest, DescribeSnapshotLinksResponse};
#[cfg(feature = "instance")] pub use cloudspec_alibaba_ecs_model::{describe_snapshot_monitor_data, DescribeSnapshotMonitorDataRequest, DescribeSnapshotMonitorDataResponse};
#[cfg(feature = "snapshot")] pub use cloudspec_alibaba_ecs_model::{describe_snapshot_package, DescribeSnapshotPackageRequest, DescribeSnapshotPackageResponse};
#[cfg(feature = "snapshot")] pub use cloudspec_alibaba_ecs_model::{describe_snapshots, DescribeSnapshotsRequest, DescribeSnapshotsResponse};
#[cfg(feature = "snapshot")] pub use cloudspec_alibaba_ecs_model::{describe_snapshots_usage, DescribeSnapshotsUsageRequest, DescribeSnapshotsUsageResponse};
#[cfg(feature = "instance")] pub use cloudspec_alibaba_ecs_model::{describe_spot_advice, DescribeSpotAdviceRequest, DescribeSpotAdviceResponse};
#[cfg(feature = "instance")] pub use cloudspec_alibaba_ecs_model::{describe_spot_price_history, DescribeSpotPriceHistoryRequest, DescribeSpotPriceHistoryResponse};
#[cfg(feature = "storage-capacity-unit")] pub use cloudspec_alibaba_ecs_model::{describe_storage_capacity_units, DescribeStorageCapacityUnitsRequest, DescribeStorageCapacityUnitsResponse};
#[cfg(feature = "storage-set")] pub use cloudspec_alibaba_ecs_model::{describe_storage_set_details, DescribeStorageSetDetailsRequest, DescribeStorageSetDetailsResponse};
#[cfg(feature = "storage-set")] pub use cloudspec_alibaba_ecs_model::{describe_storage_sets, DescribeStorageSetsRequest, DescribeStorageSetsResponse};
#[cfg(feature = "tag")] pub use cloudspec_alibaba_ecs_model::{describe_tags, DescribeTagsRequest, DescribeTagsResponse};
#[cfg(feature = "task")] pub use cloudspec_alibaba_ecs_model::{describe_task_attribute, DescribeTaskAttributeRequest, DescribeTaskAttributeResponse};
#[cfg(feature = "task")] pub use cloudspec_alibaba_ecs_model::{describe_tasks, DescribeTasksRequest, DescribeTasksResponse};
#[cfg(feature = "cloud-assistant")] pub use cloudspec_alibaba_ecs_model::{describe_terminal_sessions, DescribeTerminalSessionsRequest, DescribeTerminalSessionsResponse};
#[cfg(feature = "deprecated")] pub use cloudspec_alibaba_ecs_model::{describe_user_business_behavior, DescribeUserBusinessBehaviorRequest, DescribeUserBusinessBehaviorResponse};
#[cfg(feature = "instance")] pub use cloudspec_alibaba_ecs_model::{describe_user_data, DescribeUserDataRequest, DescribeUserDataResponse};
#[cfg(feature = "deprecated")] pub use cloudspec_alibaba_ecs_model::{describe_v_routers, DescribeVRoutersRequest, DescribeVRoutersResponse};
#[cfg(feature = "deprecated")] pub use cloudspec_alibaba_ecs_model::{describe_v_switches, DescribeVSwitchesRequest, DescribeVSwitchesResponse};
#[cfg(feature = "deprecated")] pub use cloudspec_alibaba_ecs_model::{describe_virtual_border_routers, DescribeVirtualBorderRoutersRequest, DescribeVirtualBorderRoutersResponse};
#[cfg(feature = "deprecated")] pub use cloudspec_alibaba_ecs_model::{describe_virtual_border_routers_for_physical_connection, DescribeVirtualBorderRoutersForPhysicalConnectionRequest, DescribeVirtualBorderRoutersForPhysicalConnectionResponse};
#[cfg(feature = "deprecated")] pub use cloudspec_alibaba_ecs_model::{describe_vpcs, DescribeVpcsRequest, DescribeVpcsResponse};
#[cfg(feature = "region")] pub use cloudspec_alibaba_ecs_model::{describe_zones, DescribeZonesRequest, DescribeZonesResponse};
#[cfg(feature = "network")] pub use cloudspec_alibaba_ecs_model::{detach_classic_link_vpc, DetachClassicLinkVpcRequest, DetachClassicLinkVpcResponse};
#[cfg(feature = "disk")] pub use cloudspec_alibaba_ecs_model::{detach_disk, DetachDiskRequest, DetachDiskResponse};
#[cfg(feature = "instance")] pub use cloudspec_alibaba_ecs_model::{detach_instance_ram_role, DetachInstanceRamRoleRequest, DetachInstanceRamRoleResponse};
#[cfg(feature = "key-pair")] pub use cloudspec_alibaba_ecs_model::{detach_key_pair, DetachKeyPairRequest, DetachKeyPairResponse};
#[cfg(feature = "network-interface")] pub use cloudspec_alibaba_ecs_model::{detach_network_interface, DetachNetworkInterfaceRequest, DetachNetworkInterfaceResponse};
#[cfg(feature = "cloud-assistant")] pub use cloudspec_alibaba_ecs_model::{disable_activation, DisableActivationRequest, DisableActivationResponse};
#[cfg(feature = "deprecated")] pub use cloudspec_alibaba_ecs_model::{eip_fill_params, EipFillParamsRequest, EipFillParamsResponse};
#[cfg(feature = "deprecated")] pub use cloudspec_alibaba_ecs_model::{eip_fill_product, EipFillProductRequest, EipFillProductResponse};
#[cfg(feature = "deprecated")] pub use cloudspec_alibaba_ecs_model::{eip_notify_paid, EipNotifyPaidRequest, EipNotifyPaidResponse};
#[cfg(feature = "deprecated")] pub use cloudspec_alibaba_ecs_model::{enable_physical_connection, EnablePhysicalConnectionRequest, EnablePhysicalConnectionResponse};
#[cfg(feature = "cloud-assistant")] pub use cloudspec_alibaba_ecs_model::{end_terminal_session, EndTerminalSessionRequest, EndTerminalSessionResponse};
#[cfg(feature = "image")] pub use cloudspec_alibaba_ecs_model::{export_image, ExportImageRequest, ExportImageResponse};
#[cfg(feature = "deprecated")] pub use cloudspec_alibaba_ecs_model::{export_snapshot, ExportSnapshotRequest, ExportSnapshotResponse};
#[cfg(feature = "instance")] pub use cloudspec_alibaba_ecs_model::{get_instance_console_output, GetInstanceConsoleOutputRequest, GetInstanceConsoleOutputResponse};
#[cfg(feature = "instance")] pub use cloudspec_alibaba_ecs_model::{get_instance_screenshot, GetInstanceScreenshotRequest, GetInstanceScreenshotResponse};
#[cfg(feature = "image")] pub use cloudspec_alibaba_ecs_model::{import_image, ImportImageRequest, ImportImageResponse};
#[cfg(feature = "key-pair")] pub use cloudspec_alibaba_ecs_model::{import_key_pair, ImportKeyPairRequest, ImportKeyPairResponse};
#[cfg(feature = "cloud-assistant")] pub use cloudspec_alibaba_ecs_model::{install_cloud_assistant, InstallCloudAssistantRequest, InstallCloudAssistantResponse};
#[cfg(feature = "cloud-assistant")] pub use cloudspec_alibaba_ecs_model::{invoke_command, InvokeCommandRequest, InvokeCommandResponse};
#[cfg(feature = "tag")] pub use cloudspec_alibaba_ecs_model::{join_resource_group, JoinResourceGroupRequest, JoinResourceGroupResponse};
#[cfg(feature = "security-group")] pub use cloudspec_alibaba_ecs_model::{join_security_group, JoinSecurityGroupRequest, JoinSecurityGroupResponse};
#[cfg(feature = "security-group")] pub use cloudspec_alibaba_ecs_model::{leave_security_group, LeaveSecurityGroupRequest, LeaveSecurityGroupResponse};
#[cfg(feature = "cloud-assistant")] pub use cloudspec_alibaba_ecs_model::{list_plugin_status, ListPluginStatusRequest, ListPluginStatusResponse};
#[cfg(feature = "tag")] pub use cloudspec_alibaba_ecs_model::{list_tag_resources, ListTagResourcesRequest, ListTagResourcesResponse};
#[cfg(feature = "auto-provisioning-group")] pub use cloudspec_alibaba_ecs_model::{modify_auto_provisioning_group, ModifyAutoProvisioningGroupRequest, ModifyAutoProvisioningGroupResponse};
#[cfg(feature = "snapshot")] pub use cloudspec_alibaba_ecs_model::{modify_auto_snapshot_policy, ModifyAutoSnapshotPolicyRequest, ModifyAutoSnapshotPolicyResponse};
#[cfg(feature = "snapshot")] pub use cloudspec_alibaba_ecs_model::{modify_auto_snapshot_policy_ex, ModifyAutoSnapshotPolicyExRequest, ModifyAutoSnapshotPolicyExResponse};
#[cfg(feature = "deprecated")] pub use cloudspec_alibaba_ecs_model::{modify_bandwidth_package_spec, ModifyBandwidthPackageSpecRequest, ModifyBandwidthPackageSpecResponse};
#[cfg(feature = "capacity-reservation")] pub use cloudspec_alibaba_ecs_model::{modify_capacity_reservation, ModifyCapacityReservationRequest, ModifyCapacityReservationResponse};
#[cfg(feature = "cloud-assistant")] pub use cloudspec_alibaba_ecs_model::{modify_cloud_assistant_settings, ModifyCloudAssistantSettingsRequest, ModifyCloudAssistantSettingsResponse};
#[cfg(feature = "cloud-assistant")] pub use cloudspec_alibaba_ecs_model::{modify_command, ModifyCommandRequest, ModifyCommandResponse};
#[cfg(feature = "dedicated-host")] pub use cloudspec_alibaba_ecs_model::{modify_dedicated_host_attribute, ModifyDedicatedHostAttributeRequest, ModifyDedicatedHostAttributeResponse};
#[cfg(feature = "dedicated-host")] pub use cloudspec_alibaba_ecs_model::{modify_dedicated_host_auto_release_time, ModifyDedicatedHostAutoReleaseTimeRequest, ModifyDedicatedHostAutoReleaseTimeResponse};
#[cfg(feature = "dedicated-host")] pub use cloudspec_alibaba_ecs_model::{modify_dedicated_host_auto_renew_attribute, ModifyDedicatedHostAutoRenewAttributeRequest, ModifyDedicatedHostAutoRenewAttributeResponse};
#[cfg(feature = "dedicated-host")] pub use cloudspec_alibaba_ecs_model::{modify_dedicated_host_cluster_attribute, ModifyDedicatedHostClusterAttributeRequest, ModifyDedicatedHostClusterAttributeResponse};
#[cfg(feature = "dedicated-host")] pub use cloudspec_alibaba_ecs_model::{modify_dedicated_hosts_charge_type, ModifyDedicatedHostsChargeTypeRequest, ModifyDedicatedHostsChargeTypeResponse};
#[cfg(feature = "deprecated")] pub use cloudspec_alibaba_ecs_model::{modify_demand, ModifyDemandRequest, ModifyDemandResponse};
#[cfg(feature = "deployment-set")] pub use cloudspec_alibaba_ecs_model::{modify_deployment_set_attribute, ModifyDeploymentSetAttributeRequest, ModifyDeploymentSetAttributeResponse};
#[cfg(feature = "diagnosis")] pub use cloudspec_alibaba_ecs_model::{modify_diagnostic_metric_set, ModifyDiagnosticMetricSetRequest, ModifyDiagnosticMetricSetResponse};
#[cfg(feature = "disk")] pub use cloudspec_alibaba_ecs_model::{modify_disk_attribute, ModifyDiskAttributeRequest, ModifyDiskAttributeResponse};
#[cfg(feature = "disk")] pub use cloudspec_alibaba_ecs_model::{modify_disk_charge_type, ModifyDiskChargeTypeRequest, ModifyDiskChargeTypeResponse};
#[cfg(feature = "disk")] pub use cloudspec_alibaba_ecs_model::{modify_disk_spec, ModifyDiskSpecRequest, ModifyDiskSpecResponse};
#[cfg(feature = "deprecated")] pub use cloudspec_alibaba_ecs_model::{modify_eip_address_attribute, ModifyEipAddressAttributeRequest, ModifyEipAddressAttributeResponse};
#[cfg(feature = "capacity-reservation")] pub use cloudspec_alibaba_ecs_model::{modify_elasticity_assurance, ModifyElasticityAssuranceRequest, ModifyElasticityAssuranceResponse};
#[cfg(feature = "deprecated")] pub use cloudspec_alibaba_ecs_model::{modify_forward_entry, ModifyForwardEntryRequest, ModifyForwardEntryResponse};
#[cfg(feature = "deprecated")] pub use cloudspec_alibaba_ecs_model::{modify_ha_vip_attribute, ModifyHaVipAttributeRequest, ModifyHaVipAttributeResponse};
#[cfg(feature = "hpc-cluster")] pub use cloudspec_alibaba_ecs_model::{modify_hpc_cluster_attribute, ModifyHpcClusterAttributeRequest, ModifyHpcClusterAttributeResponse};
#[cfg(feature = "image")] pub use cloudspec_alibaba_ecs_model::{modify_image_attribute, ModifyImageAttributeRequest, ModifyImageAttributeResponse};
#[cfg(feature = "image")] pub use cloudspec_alibaba_ecs_model::{modify_image_share_group_permission, ModifyImageShareGroupPermissionRequest, ModifyImageShareGroupPermissionResponse};
#[cfg(feature = "image")] pub use cloudspec_alibaba_ecs_model::{modify_image_share_permission, ModifyImageSharePermissionRequest, ModifyImageSharePermissionResponse};
#[cfg(feature = "capacity-reservation")] pub use cloudspec_alibaba_ecs_model::{modify_instance_attachment_attributes, ModifyInstanceAttachmentAttributesRequest, ModifyInstanceAttachmentAttributesResponse};
#[cfg(feature = "instance")] pub use cloudspec_alibaba_ecs_model::{modify_instance_attribute, ModifyInstanceAttributeRequest, ModifyInstanceAttributeResponse};
#[cfg(feature = "instance")] pub use cloudspec_alibaba_ecs_model::{modify_instance_auto_release_time, ModifyInstanceAutoReleaseTimeRequest, ModifyInstanceAutoReleaseTimeResponse};
#[cfg(feature = "instance")] pub use cloudspec_alibaba_ecs_model::{modify_instance_auto_renew_attribute, ModifyInstanceAutoRenewAttributeRequest, ModifyInstanceAutoRenewAttributeResponse};
#[cfg(feature = "instance")] pub use cloudspec_alibaba_ecs_model::{modify_instance_charge_type, ModifyInstanceChargeTypeRequest, ModifyInstanceChargeTypeResponse};
#[cfg(feature = "dedicated-host")] pub use cloudspec_alibaba_ecs_model::{modify_instance_deployment, ModifyInstanceDeploymentRequest, ModifyInstanceDeploymentResponse};
#[cfg(feature = "instance")] pub use cloudspec_alibaba_ecs_model::{modify_instance_maintenance_attributes, ModifyInstanceMaintenanceAttributesRequest, ModifyInstanceMaintenanceAttributesResponse};
#[cfg(feature = "instance")] pub use cloudspec_alibaba_ecs_model::{modify_instance_metadata_options, ModifyInstanceMetadataOptionsRequest, ModifyInstanceMetadataOptionsResponse};
#[cfg(feature = "network")] pub use cloudspec_alibaba_ecs_model::{modify_instance_network_spec, ModifyInstanceNetworkSpecRequest, ModifyInstanceNetworkSpecResponse};
#[cfg(feature = "instance")] pub use cloudspec_alibaba_ecs_model::{modify_instance_spec, ModifyInstanceSpecRequest, ModifyInstanceSpecResponse};
#[cfg(feature = "instance")] pub use cloudspec_alibaba_ecs_model::{modify_instance_vnc_passwd, ModifyInstanceVncPasswdRequest, ModifyInstanceVncPasswdResponse};
#[cfg(feature = "network")] pub use cloudspec_alibaba_ecs_model::{modify_instance_vpc_attribute, ModifyInstanceVpcAttributeRequest, ModifyInstanceVpcAttributeResponse};
#[cfg(feature = "cloud-assistant")] pub use cloudspec_alibaba_ecs_model::{modify_invocation_attribute, ModifyInvocationAttributeRequest, ModifyInvocationAttributeResponse};
#[cfg(feature = "launch-template")] pub use cloudspec_alibaba_ecs_model::{modify_launch_template_default_version, ModifyLaunchTemplateDefaultVersionRequest, ModifyLaunchTemplateDefaultVersionResponse};
#[cfg(feature = "cloud-assistant")] pub use cloudspec_alibaba_ecs_model::{modify_managed_instance, ModifyManagedInstanceRequest, ModifyManagedInstanceResponse};
#[cfg(feature = "network-interface")] pub use cloudspec_alibaba_ecs_model::{modify_network_interface_attribute, ModifyNetworkInterfaceAttributeRequest, ModifyNetworkInterfaceAttributeResponse};
#[cfg(feature = "deprecated")] pub use cloudspec_alibaba_ecs_model::{modify_physical_connection_attribute, ModifyPhysicalConnectionAttributeRequest, ModifyPhysicalConnectionAttributeResponse};
#[cfg(feature = "prefix-list")] pub use cloudspec_alibaba_ecs_model::{modify_prefix_list, ModifyPrefixListRequest, ModifyPrefixListResponse};
#[cfg(feature = "instance")] pub use cloudspec_alibaba_ecs_model::{modify_prepay_instance_spec, ModifyPrepayInstanceSpecRequest, ModifyPrepayInstanceSpecResponse};
#[cfg(feature = "reserved-instance")] pub use cloudspec_alibaba_ecs_model::{modify_reserved_instance_attribute, ModifyReservedInstanceAttributeRequest, ModifyReservedInstanceAttributeResponse};
#[cfg(feature = "reserved-instance")] pub use cloudspec_alibaba_ecs_model::{modify_reserved_instance_auto_renew_attribute, ModifyReservedInstanceAutoRenewAttributeRequest, ModifyReservedInstanceAutoRenewAttributeResponse};
#[cfg(feature = "reserved-instance")] pub use cloudspec_alibaba_ecs_model::{modify_reserved_instances, ModifyReservedInstancesRequest, ModifyReservedInstancesResponse};
#[cfg(feature = "deprecated")] pub use cloudspec_alibaba_ecs_model::{modify_router_interface_attribute, ModifyRouterInterfaceAttributeRequest, ModifyRouterInterfaceAttributeResponse};
#[cfg(feature = "deprecated")] pub use cloudspec_alibaba_ecs_model::{modify_router_interface_spec, ModifyRouterInterfaceSpecRequest, ModifyRouterInterfaceSpecResponse};
#[cfg(feature = "security-group")] pub use cloudspec_alibaba_ecs_model::{modify_security_group_attribute, ModifySecurityGroupAttributeRequest, ModifySecurityGroupAttributeResponse};
#[cfg(feature = "security-group")] pub use cloudspec_alibaba_ecs_model::{modify_security_group_egress_rule, ModifySecurityGroupEgressRuleRequest, ModifySecurityGroupEgressRuleResponse};
#[cfg(feature = "security-group")] pub use cloudspec_alibaba_ecs_model::{modify_security_group_policy, ModifySecurityGroupPolicyRequest, ModifySecurityGroupPolicyResponse};
#[cfg(feature = "security-group")] pub use cloudspec_alibaba_ecs_model::{modify_security_group_rule, ModifySecurityGroupRuleRequest, ModifySecurityGroupRuleResponse};
#[cfg(feature = "snapshot")] pub use cloudspec_alibaba_ecs_model::{modify_snapshot_attribute, ModifySnapshotAttributeRequest, ModifySnapshotAttributeResponse};
#[cfg(feature = "snapshot")] pub use cloudspec_alibaba_ecs_model::{modify_snapshot_group, ModifySnapshotGroupRequest, ModifySnapshotGroupResponse};
#[cfg(feature = "storage-capacity-unit")] pub use cloudspec_alibaba_ecs_model::{modify_storage_capacity_unit_attribute, ModifyStorageCapacityUnitAttributeRequest, ModifyStorageCapacityUnitAttributeResponse};
#[cfg(feature = "storage-set")] pub use cloudspec_alibaba_ecs_model::{modify_storage_set_attribute, ModifyStorageSetAttributeRequest, ModifyStorageSetAttributeResponse};
#[cfg(feature = "deprecated")] pub use cloudspec_alibaba_ecs_model::{modify_user_business_behavior, ModifyUserBusinessBehaviorRequest, ModifyUserBusinessBehaviorResponse};
#[cfg(feature = "deprecated")] pub use cloudspec_alibaba_ecs_model::{modify_v_router_attribute, ModifyVRouterAttributeRequest, ModifyVRouterAttributeResponse};
#[cfg(feature = "deprecated")] pub use cloudspec_alibaba_ecs_model::{modify_v_switch_attribute, ModifyVSwitchAttributeRequest, ModifyVSwitchAttributeResponse};
#[cfg(feature = "deprecated")] pub use cloudspec_alibaba_ecs_model::{modify_virtual_border_router_attribute, ModifyVirtualBorderRouterAttributeRequest, ModifyVirtualBorderRouterAttributeResponse};
#[cfg(feature = "deprecated")] pub use cloudspec_alibaba_ecs_model::{modify_vpc_attribute, ModifyVpcAttributeRequest, ModifyVpcAttributeResponse};
#[cfg(feature = "reserved-instance")] pub use cloudspec_alibaba_ecs_model::{purchase_reserved_instances_offering, PurchaseReservedInstancesOfferingRequest, PurchaseReservedInstancesOfferingResponse};
#[cfg(feature = "storage-capacity-unit")] pub use cloudspec_alibaba_ecs_model::{purchase_storage_capacity_unit, PurchaseStorageCapacityUnitRequest, PurchaseStorageCapacityUnitResponse};
#[cfg(feature = "instance")] pub use cloudspec_alibaba_ecs_model::{re_activate_instances, ReActivateInstancesRequest, ReActivateInstancesResponse};
#[cfg(feature = "disk")] pub use cloudspec_alibaba_ecs_model::{re_init_disk, ReInitDiskRequest, ReInitDiskResponse};
#[cfg(feature = "instance")] pub use cloudspec_alibaba_ecs_model::{reboot_instance, RebootInstanceRequest, RebootInstanceResponse};
#[cfg(feature = "instance")] pub use cloudspec_alibaba_ecs_model::{reboot_instances, RebootInstancesRequest, RebootInstancesResponse};
#[cfg(feature = "deprecated")] pub use cloudspec_alibaba_ecs_model::{recover_virtual_border_router, RecoverVirtualBorderRouterRequest, RecoverVirtualBorderRouterResponse};
#[cfg(feature = "dedicated-host")] pub use cloudspec_alibaba_ecs_model::{redeploy_dedicated_host, RedeployDedicatedHostRequest, RedeployDedicatedHostResponse};
#[cfg(feature = "instance")] pub use cloudspec_alibaba_ecs_model::{redeploy_instance, RedeployInstanceRequest, RedeployInstanceResponse};
#[cfg(feature = "capacity-reservation")] pub use cloudspec_alibaba_ecs_model::{release_capacity_reservation, ReleaseCapacityReservationRequest, ReleaseCapacityReservationResponse};
#[cfg(feature = "dedicated-host")] pub use cloudspec_alibaba_ecs_model::{release_dedicated_host, ReleaseDedicatedHostRequest, ReleaseDedicatedHostResponse};
#[cfg(feature = "deprecated")] pub use cloudspec_alibaba_ecs_model::{release_eip_address, ReleaseEipAddressRequest, ReleaseEipAddressResponse};
#[cfg(feature = "deprecated")] pub use cloudspec_alibaba_ecs_model::{release_public_ip_address, ReleasePublicIpAddressRequest, ReleasePublicIpAddressResponse};
#[cfg(feature = "deprecated")] pub use cloudspec_alibaba_ecs_model::{remove_bandwidth_package_ips, RemoveBandwidthPackageIpsRequest, RemoveBandwidthPackageIpsResponse};
#[cfg(feature = "tag")] pub use cloudspec_alibaba_ecs_model::{remove_tags, RemoveTagsRequest, RemoveTagsResponse};
#[cfg(feature = "dedicated-host")] pub use cloudspec_alibaba_ecs_model::{renew_dedicated_hosts, RenewDedicatedHostsRequest, RenewDedicatedHostsResponse};
#[cfg(feature = "instance")] pub use cloudspec_alibaba_ecs_model::{renew_instance, RenewInstanceRequest, RenewInstanceResponse};
#[cfg(feature = "reserved-instance")] pub use cloudspec_alibaba_ecs_model::{renew_reserved_instances, RenewReservedInstancesRequest, RenewReservedInstancesResponse};
#[cfg(feature = "disk")] pub use cloudspec_alibaba_ecs_model::{replace_system_disk, ReplaceSystemDiskRequest, ReplaceSystemDiskResponse};
#[cfg(feature = "instance")] pub use cloudspec_alibaba_ecs_model::{report_instances_status, ReportInstancesStatusRequest, ReportInstancesStatusResponse};
#[cfg(feature = "disk")] pub use cloudspec_alibaba_ecs_model::{reset_disk, ResetDiskRequest, ResetDiskResponse};
#[cfg(feature = "disk")] pub use cloudspec_alibaba_ecs_model::{reset_disks, ResetDisksRequest, ResetDisksResponse};
#[cfg(feature = "disk")] pub use cloudspec_alibaba_ecs_model::{resize_disk, ResizeDiskRequest, ResizeDiskResponse};
#[cfg(feature = "security-group")] pub use cloudspec_alibaba_ecs_model::{revoke_security_group, RevokeSecurityGroupRequest, RevokeSecurityGroupResponse};
#[cfg(feature = "security-group")] pub use cloudspec_alibaba_ecs_model::{revoke_security_group_egress, RevokeSecurityGroupEgressRequest, RevokeSecurityGroupEgressResponse};
#[cfg(feature = "cloud-assistant")] pub use cloudspec_alibaba_ecs_model::{run_command, RunCommandRequest, RunCommandResponse};
#[cfg(feature = "instance")] pub use cloudspec_alibaba_ecs_model::{run_instances, RunInstancesRequest, RunInstancesResponse};
#[cfg(feature = "cloud-assistant")] pub use cloudspec_alibaba_ecs_model::{send_file, SendFileRequest, SendFileResponse};
#[cfg(feature = "image")] pub use cloudspec_alibaba_ecs_model::{start_image_pipeline_execution, StartImagePipelineExecutionRequest, StartImagePipelineExecutionResponse};
#[cfg(feature = "instance")] pub use cloudspec_alibaba_ecs_model::{start_instance, StartInstanceRequest, StartInstanceResponse};
#[cfg(feature = "instance")] pub use cloudspec_alibaba_ecs_model::{start_instances, StartInstancesRequest, StartInstancesResponse};
#[cfg(feature = "cloud-assistant")] pub use cloudspec_alibaba_ecs_model::{start_terminal_session, StartTerminalSessionRequest, StartTerminalSessionResponse};
#[cfg(feature = "instance")] pub use cloudspec_alibaba_ecs_model::{stop_instance, StopInstanceRequest, StopInstanceResponse};
#[cfg(feature = "instance")] pub use cloudspec_alibaba_ecs_model::{stop_instances, StopInstancesRequest, StopInstancesResponse};
#[cfg(feature = "cloud-assistant")] pub use cloudspec_alibaba_ecs_model::{stop_invocation, StopInvocationRequest, StopInvocationResponse};
#[cfg(feature = "tag")] pub use cloudspec_alibaba_ecs_model::{tag_resources, TagResourcesRequest, TagResourcesResponse};
#[cfg(feature = "deprecated")] pub use cloudspec_alibaba_ecs_model::{terminate_physical_connection, TerminatePhysicalConnectionRequest, TerminatePhysicalConnectionResponse};
#[cfg(feature = "deprecated")] pub use cloudspec_alibaba_ecs_model::{terminate_virtual_border_router, TerminateVirtualBorderRouterRequest, TerminateVirtualBorderRouterResponse};
#[cfg(feature = "network-interface")] pub use cloudspec_alibaba_ecs_model::{unassign_ipv6_addresses, UnassignIpv6AddressesRequest, UnassignIpv6AddressesResponse};
#[cfg(feature = "network-interface")] pub use cloudspec_alibaba_ecs_model::{unassign_private_ip_addresses, UnassignPrivateIpAddressesRequest, UnassignPrivateIpAddressesResponse};
#[cfg(feature = "deprecated")] pub use cloudspec_alibaba_ecs_model::{unassociate_eip_address, UnassociateEipAddressRequest, UnassociateEipAddressResponse};
#[cfg(feature = "deprecated")] pub use cloudspec_alibaba_ecs_model::{unassociate_ha_vip, UnassociateHaVipRequest, UnassociateHaVipResponse};
#[cfg(feature = "tag")] pub use cloudspec_alibaba_ecs_model::{untag_resources, UntagResourcesRequest, UntagResourcesResponse};

pub use cloudspec_alibaba as provider;
pub use cloudspec_alibaba::Config;
#[cfg(feature = "hyper")]
pub use cloudspec_runtime::HttpOptions;
pub use cloudspec_runtime as runtime;
pub use cloudspec_runtime::transport::mock;
pub use cloudspec_runtime::{
    Call, CredentialProvider, Credentials, Endpoint, Error, ErrorKind, Hedge, Items,
    Meta, Network, PagedCall, Pages, Position, Retry, TimeoutKind, Timeouts, Wait,
};
pub use cloudspec_runtime::wire::Timestamp;

/// The client of the service, with a method for each operation. Create it once and keep it: clones are cheap
/// and share connections and credentials.
#[derive(Clone, Debug)]
pub struct Client {
    core: ClientCore,
}

impl Client {
    /// Creates a client that makes its calls with the settings in `config`.
    pub fn new(config: impl AsRef<::cloudspec_runtime::Config>) -> Self {
        let core = ClientCore::new(config, &SERVICE);
        Self { core }
    }

    /// The core of the client, which makes calls by operation name with JSON, and holds the configuration.
    pub fn core(&self) -> &ClientCore {
        &self.core
    }
}
