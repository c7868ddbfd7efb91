// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26; do not edit.
//! Instances: creation, start and stop, attributes, renewal, monitoring, console.
//!
//! - [`attach_instance_ram_role`](crate::Client::attach_instance_ram_role): Gives one or more instances
//!   a RAM role, whose temporary credentials programs on them can fetch.
//! - [`create_instance`](crate::Client::create_instance): Creates one instance, which stays stopped
//!   until `StartInstance`.
//! - [`delete_instance`](crate::Client::delete_instance): Releases a pay-as-you-go instance, or a
//!   subscription instance that has expired.
//! - [`delete_instances`](crate::Client::delete_instances): Releases several pay-as-you-go instances,
//!   or subscription instances that have expired.
//! - [`describe_disk_monitor_data`](crate::Client::describe_disk_monitor_data): Returns figures of a
//!   disk over time: operations and bytes a second, read and written, and latency.
//! - [`describe_eni_monitor_data`](crate::Client::describe_eni_monitor_data): Returns traffic figures
//!   of a secondary network interface over time: packets, bytes and drops in each direction.
//! - [`describe_instance_attribute`](crate::Client::describe_instance_attribute): Returns the
//!   attributes of one instance.
//! - [`describe_instance_auto_renew_attribute`](crate::Client::describe_instance_auto_renew_attribute):
//!   Tells for subscription instances whether and for how long they are renewed automatically.
//! - [`describe_instance_maintenance_attributes`](crate::Client::describe_instance_maintenance_attributes):
//!   Lists the maintenance settings of instances: the hours in which maintenance may happen, and what
//!   to do when the host fails.
//! - [`describe_instance_monitor_data`](crate::Client::describe_instance_monitor_data): Returns figures
//!   of an instance over time: vCPU use, burst credits, traffic and bandwidth.
//! - [`describe_instance_ram_role`](crate::Client::describe_instance_ram_role): Tells which RAM roles
//!   instances have.
//! - [`describe_instance_status`](crate::Client::describe_instance_status): Lists instances with only
//!   their status.
//! - [`describe_instance_topology`](crate::Client::describe_instance_topology): Tells which physical
//!   host each instance is on, as an anonymous id.
//! - [`describe_instance_type_families`](crate::Client::describe_instance_type_families): Lists the
//!   families of instance types with their generation.
//! - [`describe_instance_types`](crate::Client::describe_instance_types): Lists instance types with
//!   vCPUs, memory, network, disk and accelerator figures.
//! - [`describe_instance_vnc_url`](crate::Client::describe_instance_vnc_url): Returns the address of an
//!   instance's web terminal.
//! - [`describe_instances`](crate::Client::describe_instances): Lists instances with their details.
//! - [`describe_snapshot_monitor_data`](crate::Client::describe_snapshot_monitor_data): Returns how the
//!   storage that snapshots take in a region has changed.
//! - [`describe_spot_advice`](crate::Client::describe_spot_advice): Returns how often spot instances
//!   were reclaimed and at what discount over the last 30 days, by instance type.
//! - [`describe_spot_price_history`](crate::Client::describe_spot_price_history): Lists the prices of a
//!   spot instance type over the last 30 days.
//! - [`describe_user_data`](crate::Client::describe_user_data): Returns the user data of an instance,
//!   in Base64.
//! - [`detach_instance_ram_role`](crate::Client::detach_instance_ram_role): Takes the RAM role from one
//!   or more instances.
//! - [`get_instance_console_output`](crate::Client::get_instance_console_output): Returns what an
//!   instance printed on its system console when it last started, rebooted or stopped, in Base64.
//! - [`get_instance_screenshot`](crate::Client::get_instance_screenshot): Returns a screenshot of a
//!   running instance, a JPEG in Base64.
//! - [`modify_instance_attribute`](crate::Client::modify_instance_attribute): Changes attributes of an
//!   instance: name, description, password, host name, security groups, user data and more.
//! - [`modify_instance_auto_release_time`](crate::Client::modify_instance_auto_release_time): Sets or
//!   cancels the time at which a pay-as-you-go instance is released automatically.
//! - [`modify_instance_auto_renew_attribute`](crate::Client::modify_instance_auto_renew_attribute):
//!   Switches the automatic renewal of subscription instances on or off.
//! - [`modify_instance_charge_type`](crate::Client::modify_instance_charge_type): Switches instances
//!   between pay-as-you-go and subscription, with their disks if wanted.
//! - [`modify_instance_maintenance_attributes`](crate::Client::modify_instance_maintenance_attributes):
//!   Sets the hours in which an instance may be maintained, and what to do when its host fails.
//! - [`modify_instance_metadata_options`](crate::Client::modify_instance_metadata_options): Sets
//!   whether an instance's metadata service responds, and whether it demands a session token.
//! - [`modify_instance_spec`](crate::Client::modify_instance_spec): Changes the type or the public
//!   bandwidth of a pay-as-you-go instance.
//! - [`modify_instance_vnc_passwd`](crate::Client::modify_instance_vnc_passwd): Sets the password of an
//!   instance's web terminal, six letters and digits.
//! - [`modify_prepay_instance_spec`](crate::Client::modify_prepay_instance_spec): Upgrades or
//!   downgrades the type of a subscription instance for the rest of its term.
//! - [`re_activate_instances`](crate::Client::re_activate_instances): Starts a pay-as-you-go instance
//!   again that was stopped because payment was overdue.
//! - [`reboot_instance`](crate::Client::reboot_instance): Restarts a running instance.
//! - [`reboot_instances`](crate::Client::reboot_instances): Restarts several running instances.
//! - [`redeploy_instance`](crate::Client::redeploy_instance): Moves an instance to another physical
//!   server, in response to a system event.
//! - [`renew_instance`](crate::Client::renew_instance): Renews a subscription instance, for a period or
//!   up to a common expiry day, one of the two.
//! - [`report_instances_status`](crate::Client::report_instances_status): Tells the provider about
//!   something abnormal on instances or their disks.
//! - [`run_instances`](crate::Client::run_instances): Creates up to 100 instances and starts them.
//! - [`start_instance`](crate::Client::start_instance): Starts a stopped instance.
//! - [`start_instances`](crate::Client::start_instances): Starts several stopped instances.
//! - [`stop_instance`](crate::Client::stop_instance): Stops a running instance.
//! - [`stop_instances`](crate::Client::stop_instances): Stops several running instances.

use cloudspec_runtime::{Call, PagedCall};

pub use crate::shapes::InstanceRamRoleSet;

use crate::*;

impl Client {
    /// Gives one or more instances a RAM role, whose temporary credentials programs on them can fetch.
    ///
    /// - Request: [`AttachInstanceRamRoleRequest`]. Response: [`AttachInstanceRamRoleResponse`]. Nested
    ///   types: [`attach_instance_ram_role`].
    /// - [Documented errors](attach_instance_ram_role::ERRORS).
    /// - Requires permission for the action `ecs:AttachInstanceRamRole` (access level update), on Instance
    ///   `acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}` (required in the policy) and Role
    ///   `acs:ram:{#regionId}:{#accountId}:role/{#roleName}` (required in the policy).
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/AttachInstanceRamRole),
    ///   2024-06-24.
    pub fn attach_instance_ram_role(
        &self,
        request: AttachInstanceRamRoleRequest,
    ) -> Call<AttachInstanceRamRoleResponse> {
        self.core.call(&attach_instance_ram_role::OPERATION, request)
    }

    /// Creates one instance, which stays stopped until `StartInstance`.
    ///
    /// - Request: [`CreateInstanceRequest`]. Response: [`CreateInstanceResponse`]. Nested types:
    ///   [`create_instance`].
    /// - [Documented errors](create_instance::ERRORS).
    /// - Requires permission for the action `ecs:CreateInstance` (access level create), on all resources.
    ///   Condition keys: `vpc:VPC`, `vpc:IsDefaultVSwitch`, `vpc:IsDefaultVpc`, `ecs:IsDiskEncrypted`,
    ///   `ecs:InstanceType`, `ecs:InstanceTypeFamily`, `ecs:ImageOwnerId`, `ecs:ImageSource`,
    ///   `ecs:NotSpecifySecurityGroupId`, `ecs:LoginAsNonRoot`, `ecs:IsSystemDiskByokEncrypted`,
    ///   `ecs:IsDiskByokEncrypted`, `ecs:PasswordInherit`, `ecs:PasswordCustomized`,
    ///   `ecs:IsSystemDiskEncrypted`, `ecs:ImagePlatform`, `ecs:SecurityHardeningMode`,
    ///   `vpc:CreateDefaultVpc`, `ecs:SecurityEnhancementStrategy`, `ecs:AssociatePublicIpAddress`.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/CreateInstance), 2024-06-24.
    pub fn create_instance(
        &self,
        request: CreateInstanceRequest,
    ) -> Call<CreateInstanceResponse> {
        self.core.call(&create_instance::OPERATION, request)
    }

    /// Releases a pay-as-you-go instance, or a subscription instance that has expired.
    ///
    /// - Request: [`DeleteInstanceRequest`]. Response: [`DeleteInstanceResponse`]. Nested types:
    ///   [`delete_instance`].
    /// - [Documented errors](delete_instance::ERRORS).
    /// - Requires permission for the action `ecs:DeleteInstance` (access level delete), on Instance
    ///   `acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}` (required in the policy).
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DeleteInstance), 2024-06-24.
    pub fn delete_instance(
        &self,
        request: DeleteInstanceRequest,
    ) -> Call<DeleteInstanceResponse> {
        self.core.call(&delete_instance::OPERATION, request)
    }

    /// Releases several pay-as-you-go instances, or subscription instances that have expired.
    ///
    /// - Request: [`DeleteInstancesRequest`]. Response: [`DeleteInstancesResponse`]. Nested types:
    ///   [`delete_instances`].
    /// - [Documented errors](delete_instances::ERRORS).
    /// - Requires permission for the action `ecs:DeleteInstances` (access level delete), on Instance
    ///   `acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}` (required in the policy).
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DeleteInstances), 2024-06-24.
    pub fn delete_instances(
        &self,
        request: DeleteInstancesRequest,
    ) -> Call<DeleteInstancesResponse> {
        self.core.call(&delete_instances::OPERATION, request)
    }

    /// Returns figures of a disk over time: operations and bytes a second, read and written, and latency.
    ///
    /// - Request: [`DescribeDiskMonitorDataRequest`]. Response: [`DescribeDiskMonitorDataResponse`]. Nested
    ///   types: [`describe_disk_monitor_data`].
    /// - [Documented errors](describe_disk_monitor_data::ERRORS).
    /// - Requires permission for the action `ecs:DescribeDiskMonitorData` (access level get), on Disk
    ///   `acs:ecs:{#regionId}:{#accountId}:disk/{#diskId}` (required in the policy).
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeDiskMonitorData),
    ///   2024-06-24.
    pub fn describe_disk_monitor_data(
        &self,
        request: DescribeDiskMonitorDataRequest,
    ) -> Call<DescribeDiskMonitorDataResponse> {
        self.core.call(&describe_disk_monitor_data::OPERATION, request)
    }

    /// Returns traffic figures of a secondary network interface over time: packets, bytes and drops in each
    /// direction.
    ///
    /// - Request: [`DescribeEniMonitorDataRequest`]. Response: [`DescribeEniMonitorDataResponse`]. Nested
    ///   types: [`describe_eni_monitor_data`].
    /// - [Documented errors](describe_eni_monitor_data::ERRORS).
    /// - Requires permission for the action `ecs:DescribeEniMonitorData` (access level get), on
    ///   NetworkInterface `acs:ecs:{#regionId}:{#accountId}:eni/{#eniId}` and Instance
    ///   `acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}` (required in the policy).
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeEniMonitorData),
    ///   2024-06-24.
    pub fn describe_eni_monitor_data(
        &self,
        request: DescribeEniMonitorDataRequest,
    ) -> Call<DescribeEniMonitorDataResponse> {
        self.core.call(&describe_eni_monitor_data::OPERATION, request)
    }

    /// Returns the attributes of one instance.
    ///
    /// - Request: [`DescribeInstanceAttributeRequest`]. Response: [`DescribeInstanceAttributeResponse`].
    ///   Nested types: [`describe_instance_attribute`].
    /// - [Documented errors](describe_instance_attribute::ERRORS).
    /// - Requires permission for the action `ecs:DescribeInstanceAttribute` (access level get), on Instance
    ///   `acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}` (required in the policy).
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeInstanceAttribute),
    ///   2024-06-24.
    pub fn describe_instance_attribute(
        &self,
        request: DescribeInstanceAttributeRequest,
    ) -> Call<DescribeInstanceAttributeResponse> {
        self.core.call(&describe_instance_attribute::OPERATION, request)
    }

    /// Tells for subscription instances whether and for how long they are renewed automatically.
    ///
    /// - Request: [`DescribeInstanceAutoRenewAttributeRequest`]. Response:
    ///   [`DescribeInstanceAutoRenewAttributeResponse`]. Nested types:
    ///   [`describe_instance_auto_renew_attribute`].
    /// - [Documented errors](describe_instance_auto_renew_attribute::ERRORS).
    /// - Requires permission for the action `ecs:DescribeInstanceAutoRenewAttribute` (access level get), on
    ///   Instance `acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}` and Instance
    ///   `acs:ecs:{#regionId}:{#accountId}:instance/*`.
    /// - Results come in pages: `pages()` and `items()` of the call return all of them.
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeInstanceAutoRenewAttribute),
    ///   2024-06-24.
    pub fn describe_instance_auto_renew_attribute(
        &self,
        request: DescribeInstanceAutoRenewAttributeRequest,
    ) -> PagedCall<
        DescribeInstanceAutoRenewAttributeResponse,
        describe_instance_auto_renew_attribute::InstanceRenewAttribute,
    > {
        self.core
            .paged(
                &describe_instance_auto_renew_attribute::OPERATION,
                request,
                |page| page.instance_renew_attributes,
            )
    }

    /// Lists the maintenance settings of instances: the hours in which maintenance may happen, and what to
    /// do when the host fails.
    ///
    /// - Request: [`DescribeInstanceMaintenanceAttributesRequest`]. Response:
    ///   [`DescribeInstanceMaintenanceAttributesResponse`]. Nested types:
    ///   [`describe_instance_maintenance_attributes`].
    /// - [Documented errors](describe_instance_maintenance_attributes::ERRORS).
    /// - Requires permission for the action `ecs:DescribeInstanceMaintenanceAttributes` (access level get),
    ///   on all resources.
    /// - Results come in pages: `pages()` and `items()` of the call return all of them.
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeInstanceMaintenanceAttributes),
    ///   2024-06-24.
    pub fn describe_instance_maintenance_attributes(
        &self,
        request: DescribeInstanceMaintenanceAttributesRequest,
    ) -> PagedCall<
        DescribeInstanceMaintenanceAttributesResponse,
        describe_instance_maintenance_attributes::MaintenanceAttribute,
    > {
        self.core
            .paged(
                &describe_instance_maintenance_attributes::OPERATION,
                request,
                |page| page.maintenance_attributes,
            )
    }

    /// Returns figures of an instance over time: vCPU use, burst credits, traffic and bandwidth.
    ///
    /// - Request: [`DescribeInstanceMonitorDataRequest`]. Response:
    ///   [`DescribeInstanceMonitorDataResponse`]. Nested types: [`describe_instance_monitor_data`].
    /// - [Documented errors](describe_instance_monitor_data::ERRORS).
    /// - Requires permission for the action `ecs:DescribeInstanceMonitorData` (access level get), on
    ///   Instance `acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}` (required in the policy).
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeInstanceMonitorData),
    ///   2024-06-24.
    pub fn describe_instance_monitor_data(
        &self,
        request: DescribeInstanceMonitorDataRequest,
    ) -> Call<DescribeInstanceMonitorDataResponse> {
        self.core.call(&describe_instance_monitor_data::OPERATION, request)
    }

    /// Tells which RAM roles instances have.
    ///
    /// - Request: [`DescribeInstanceRamRoleRequest`]. Response: [`DescribeInstanceRamRoleResponse`]. Nested
    ///   types: [`describe_instance_ram_role`].
    /// - [Documented errors](describe_instance_ram_role::ERRORS).
    /// - Requires permission for the action `ecs:DescribeInstanceRamRole` (access level get), on Instance
    ///   `acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}` and Role
    ///   `acs:ram:{#regionId}:{#accountId}:role/{#roleName}`.
    /// - Results come in pages: `pages()` and `items()` of the call return all of them.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeInstanceRamRole),
    ///   2024-06-24.
    pub fn describe_instance_ram_role(
        &self,
        request: DescribeInstanceRamRoleRequest,
    ) -> PagedCall<DescribeInstanceRamRoleResponse, InstanceRamRoleSet> {
        self.core
            .paged(
                &describe_instance_ram_role::OPERATION,
                request,
                |page| page.instance_ram_role_sets,
            )
    }

    /// Lists instances with only their status.
    ///
    /// - Request: [`DescribeInstanceStatusRequest`]. Response: [`DescribeInstanceStatusResponse`]. Nested
    ///   types: [`describe_instance_status`].
    /// - [Documented errors](describe_instance_status::ERRORS).
    /// - Requires permission for the action `ecs:DescribeInstanceStatus` (access level get), on all
    ///   resources.
    /// - Results come in pages: `pages()` and `items()` of the call return all of them.
    /// - Waiters: [`wait_until_instances_running`](Self::wait_until_instances_running),
    ///   [`wait_until_instances_stopped`](Self::wait_until_instances_stopped),
    ///   [`wait_until_instances_deleted`](Self::wait_until_instances_deleted).
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeInstanceStatus),
    ///   2024-06-24.
    pub fn describe_instance_status(
        &self,
        request: DescribeInstanceStatusRequest,
    ) -> PagedCall<
        DescribeInstanceStatusResponse,
        describe_instance_status::InstanceStatus,
    > {
        self.core
            .paged(
                &describe_instance_status::OPERATION,
                request,
                |page| page.instance_statuses,
            )
    }

    /// Tells which physical host each instance is on, as an anonymous id.
    ///
    /// - Request: [`DescribeInstanceTopologyRequest`]. Response: [`DescribeInstanceTopologyResponse`].
    ///   Nested types: [`describe_instance_topology`].
    /// - [Documented errors](describe_instance_topology::ERRORS).
    /// - Access level: get.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeInstanceTopology),
    ///   2024-06-24.
    pub fn describe_instance_topology(
        &self,
        request: DescribeInstanceTopologyRequest,
    ) -> Call<DescribeInstanceTopologyResponse> {
        self.core.call(&describe_instance_topology::OPERATION, request)
    }

    /// Lists the families of instance types with their generation.
    ///
    /// - Request: [`DescribeInstanceTypeFamiliesRequest`]. Response:
    ///   [`DescribeInstanceTypeFamiliesResponse`]. Nested types: [`describe_instance_type_families`].
    /// - [Documented errors](describe_instance_type_families::ERRORS).
    /// - Access level: get.
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeInstanceTypeFamilies), 2024-06-24.
    pub fn describe_instance_type_families(
        &self,
        request: DescribeInstanceTypeFamiliesRequest,
    ) -> Call<DescribeInstanceTypeFamiliesResponse> {
        self.core.call(&describe_instance_type_families::OPERATION, request)
    }

    /// Lists instance types with vCPUs, memory, network, disk and accelerator figures.
    ///
    /// - Request: [`DescribeInstanceTypesRequest`]. Response: [`DescribeInstanceTypesResponse`]. Nested
    ///   types: [`describe_instance_types`].
    /// - Access level: get.
    /// - Results come in pages: `pages()` and `items()` of the call return all of them.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeInstanceTypes),
    ///   2024-06-24.
    pub fn describe_instance_types(
        &self,
        request: DescribeInstanceTypesRequest,
    ) -> PagedCall<
        DescribeInstanceTypesResponse,
        describe_instance_types::InstanceType,
    > {
        self.core
            .paged(
                &describe_instance_types::OPERATION,
                request,
                |page| page.instance_types,
            )
    }

    /// Returns the address of an instance's web terminal.
    ///
    /// - Request: [`DescribeInstanceVncUrlRequest`]. Response: [`DescribeInstanceVncUrlResponse`]. Nested
    ///   types: [`describe_instance_vnc_url`].
    /// - [Documented errors](describe_instance_vnc_url::ERRORS).
    /// - Requires permission for the action `ecs:DescribeInstanceVncUrl` (access level get), on Instance
    ///   `acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}` (required in the policy).
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeInstanceVncUrl),
    ///   2024-06-24.
    pub fn describe_instance_vnc_url(
        &self,
        request: DescribeInstanceVncUrlRequest,
    ) -> Call<DescribeInstanceVncUrlResponse> {
        self.core.call(&describe_instance_vnc_url::OPERATION, request)
    }

    /// Lists instances with their details.
    ///
    /// - Request: [`DescribeInstancesRequest`]. Response: [`DescribeInstancesResponse`]. Nested types:
    ///   [`describe_instances`].
    /// - [Documented errors](describe_instances::ERRORS).
    /// - Requires permission for the action `ecs:DescribeInstances` (access level get), on Instance
    ///   `acs:ecs:{#regionId}:{#accountId}:instance/*` and Instance
    ///   `acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}`. Condition keys: `ResourceOwner`.
    /// - Results come in pages: `pages()` and `items()` of the call return all of them.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeInstances),
    ///   2024-06-24.
    pub fn describe_instances(
        &self,
        request: DescribeInstancesRequest,
    ) -> PagedCall<DescribeInstancesResponse, describe_instances::Instance> {
        self.core.paged(&describe_instances::OPERATION, request, |page| page.instances)
    }

    /// Returns how the storage that snapshots take in a region has changed.
    ///
    /// - Request: [`DescribeSnapshotMonitorDataRequest`]. Response:
    ///   [`DescribeSnapshotMonitorDataResponse`]. Nested types: [`describe_snapshot_monitor_data`].
    /// - [Documented errors](describe_snapshot_monitor_data::ERRORS).
    /// - Requires permission for the action `ecs:DescribeSnapshotMonitorData` (access level get), on all
    ///   resources.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeSnapshotMonitorData),
    ///   2024-06-24.
    pub fn describe_snapshot_monitor_data(
        &self,
        request: DescribeSnapshotMonitorDataRequest,
    ) -> Call<DescribeSnapshotMonitorDataResponse> {
        self.core.call(&describe_snapshot_monitor_data::OPERATION, request)
    }

    /// Returns how often spot instances were reclaimed and at what discount over the last 30 days, by
    /// instance type.
    ///
    /// - Request: [`DescribeSpotAdviceRequest`]. Response: [`DescribeSpotAdviceResponse`]. Nested types:
    ///   [`describe_spot_advice`].
    /// - [Documented errors](describe_spot_advice::ERRORS).
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeSpotAdvice),
    ///   2024-06-24.
    pub fn describe_spot_advice(
        &self,
        request: DescribeSpotAdviceRequest,
    ) -> Call<DescribeSpotAdviceResponse> {
        self.core.call(&describe_spot_advice::OPERATION, request)
    }

    /// Lists the prices of a spot instance type over the last 30 days.
    ///
    /// - Request: [`DescribeSpotPriceHistoryRequest`]. Response: [`DescribeSpotPriceHistoryResponse`].
    ///   Nested types: [`describe_spot_price_history`].
    /// - [Documented errors](describe_spot_price_history::ERRORS).
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeSpotPriceHistory),
    ///   2024-06-24.
    pub fn describe_spot_price_history(
        &self,
        request: DescribeSpotPriceHistoryRequest,
    ) -> Call<DescribeSpotPriceHistoryResponse> {
        self.core.call(&describe_spot_price_history::OPERATION, request)
    }

    /// Returns the user data of an instance, in Base64.
    ///
    /// - Request: [`DescribeUserDataRequest`]. Response: [`DescribeUserDataResponse`]. Nested types:
    ///   [`describe_user_data`].
    /// - [Documented errors](describe_user_data::ERRORS).
    /// - Requires permission for the action `ecs:DescribeUserData` (access level get), on Instance
    ///   `acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}` (required in the policy).
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeUserData),
    ///   2024-06-24.
    pub fn describe_user_data(
        &self,
        request: DescribeUserDataRequest,
    ) -> Call<DescribeUserDataResponse> {
        self.core.call(&describe_user_data::OPERATION, request)
    }

    /// Takes the RAM role from one or more instances.
    ///
    /// - Request: [`DetachInstanceRamRoleRequest`]. Response: [`DetachInstanceRamRoleResponse`]. Nested
    ///   types: [`detach_instance_ram_role`].
    /// - [Documented errors](detach_instance_ram_role::ERRORS).
    /// - Requires permission for the action `ecs:DetachInstanceRamRole` (access level update), on Instance
    ///   `acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}` (required in the policy) and Role
    ///   `acs:ram:{#regionId}:{#accountId}:role/{#roleName}` (required in the policy).
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DetachInstanceRamRole),
    ///   2024-06-24.
    pub fn detach_instance_ram_role(
        &self,
        request: DetachInstanceRamRoleRequest,
    ) -> Call<DetachInstanceRamRoleResponse> {
        self.core.call(&detach_instance_ram_role::OPERATION, request)
    }

    /// Returns what an instance printed on its system console when it last started, rebooted or stopped, in
    /// Base64.
    ///
    /// - Request: [`GetInstanceConsoleOutputRequest`]. Response: [`GetInstanceConsoleOutputResponse`].
    ///   Nested types: [`get_instance_console_output`].
    /// - [Documented errors](get_instance_console_output::ERRORS).
    /// - Requires permission for the action `ecs:GetInstanceConsoleOutput` (access level get), on Instance
    ///   `acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}` (required in the policy).
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/GetInstanceConsoleOutput),
    ///   2024-06-24.
    pub fn get_instance_console_output(
        &self,
        request: GetInstanceConsoleOutputRequest,
    ) -> Call<GetInstanceConsoleOutputResponse> {
        self.core.call(&get_instance_console_output::OPERATION, request)
    }

    /// Returns a screenshot of a running instance, a JPEG in Base64.
    ///
    /// - Request: [`GetInstanceScreenshotRequest`]. Response: [`GetInstanceScreenshotResponse`]. Nested
    ///   types: [`get_instance_screenshot`].
    /// - [Documented errors](get_instance_screenshot::ERRORS).
    /// - Requires permission for the action `ecs:GetInstanceScreenshot` (access level get), on Instance
    ///   `acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}` (required in the policy).
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/GetInstanceScreenshot),
    ///   2024-06-24.
    pub fn get_instance_screenshot(
        &self,
        request: GetInstanceScreenshotRequest,
    ) -> Call<GetInstanceScreenshotResponse> {
        self.core.call(&get_instance_screenshot::OPERATION, request)
    }

    /// Changes attributes of an instance: name, description, password, host name, security groups, user
    /// data and more.
    ///
    /// - Request: [`ModifyInstanceAttributeRequest`]. Response: [`ModifyInstanceAttributeResponse`]. Nested
    ///   types: [`modify_instance_attribute`].
    /// - [Documented errors](modify_instance_attribute::ERRORS).
    /// - Requires permission for the action `ecs:ModifyInstanceAttribute` (access level update), on
    ///   Instance `acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}` (required in the policy).
    ///   Condition keys: `ecs:tag`, `ecs:PasswordCustomized`.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifyInstanceAttribute),
    ///   2024-06-24.
    pub fn modify_instance_attribute(
        &self,
        request: ModifyInstanceAttributeRequest,
    ) -> Call<ModifyInstanceAttributeResponse> {
        self.core.call(&modify_instance_attribute::OPERATION, request)
    }

    /// Sets or cancels the time at which a pay-as-you-go instance is released automatically.
    ///
    /// - Request: [`ModifyInstanceAutoReleaseTimeRequest`]. Response:
    ///   [`ModifyInstanceAutoReleaseTimeResponse`]. Nested types: [`modify_instance_auto_release_time`].
    /// - [Documented errors](modify_instance_auto_release_time::ERRORS).
    /// - Requires permission for the action `ecs:ModifyInstanceAutoReleaseTime` (access level update), on
    ///   Instance `acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}` (required in the policy).
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifyInstanceAutoReleaseTime), 2024-06-24.
    pub fn modify_instance_auto_release_time(
        &self,
        request: ModifyInstanceAutoReleaseTimeRequest,
    ) -> Call<ModifyInstanceAutoReleaseTimeResponse> {
        self.core.call(&modify_instance_auto_release_time::OPERATION, request)
    }

    /// Switches the automatic renewal of subscription instances on or off.
    ///
    /// - Request: [`ModifyInstanceAutoRenewAttributeRequest`]. Response:
    ///   [`ModifyInstanceAutoRenewAttributeResponse`]. Nested types:
    ///   [`modify_instance_auto_renew_attribute`].
    /// - [Documented errors](modify_instance_auto_renew_attribute::ERRORS).
    /// - Requires permission for the action `ecs:ModifyInstanceAutoRenewAttribute` (access level update),
    ///   on Instance `acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}` (required in the policy).
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifyInstanceAutoRenewAttribute), 2024-06-24.
    pub fn modify_instance_auto_renew_attribute(
        &self,
        request: ModifyInstanceAutoRenewAttributeRequest,
    ) -> Call<ModifyInstanceAutoRenewAttributeResponse> {
        self.core.call(&modify_instance_auto_renew_attribute::OPERATION, request)
    }

    /// Switches instances between pay-as-you-go and subscription, with their disks if wanted.
    ///
    /// - Request: [`ModifyInstanceChargeTypeRequest`]. Response: [`ModifyInstanceChargeTypeResponse`].
    ///   Nested types: [`modify_instance_charge_type`].
    /// - [Documented errors](modify_instance_charge_type::ERRORS).
    /// - Requires permission for the action `ecs:ModifyInstanceChargeType` (access level update), on
    ///   Instance `acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}` (required in the policy).
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifyInstanceChargeType),
    ///   2024-06-24.
    pub fn modify_instance_charge_type(
        &self,
        request: ModifyInstanceChargeTypeRequest,
    ) -> Call<ModifyInstanceChargeTypeResponse> {
        self.core.call(&modify_instance_charge_type::OPERATION, request)
    }

    /// Sets the hours in which an instance may be maintained, and what to do when its host fails.
    ///
    /// - Request: [`ModifyInstanceMaintenanceAttributesRequest`]. Response:
    ///   [`ModifyInstanceMaintenanceAttributesResponse`]. Nested types:
    ///   [`modify_instance_maintenance_attributes`].
    /// - [Documented errors](modify_instance_maintenance_attributes::ERRORS).
    /// - Requires permission for the action `ecs:ModifyInstanceMaintenanceAttributes` (access level
    ///   update), on Instance `acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}` (required in the
    ///   policy).
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifyInstanceMaintenanceAttributes),
    ///   2024-06-24.
    pub fn modify_instance_maintenance_attributes(
        &self,
        request: ModifyInstanceMaintenanceAttributesRequest,
    ) -> Call<ModifyInstanceMaintenanceAttributesResponse> {
        self.core.call(&modify_instance_maintenance_attributes::OPERATION, request)
    }

    /// Sets whether an instance's metadata service responds, and whether it demands a session token.
    ///
    /// - Request: [`ModifyInstanceMetadataOptionsRequest`]. Response:
    ///   [`ModifyInstanceMetadataOptionsResponse`]. Nested types: [`modify_instance_metadata_options`].
    /// - [Documented errors](modify_instance_metadata_options::ERRORS).
    /// - Requires permission for the action `ecs:ModifyInstanceMetadataOptions` (access level update), on
    ///   Instance `acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}` (required in the policy).
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifyInstanceMetadataOptions), 2024-06-24.
    pub fn modify_instance_metadata_options(
        &self,
        request: ModifyInstanceMetadataOptionsRequest,
    ) -> Call<ModifyInstanceMetadataOptionsResponse> {
        self.core.call(&modify_instance_metadata_options::OPERATION, request)
    }

    /// Changes the type or the public bandwidth of a pay-as-you-go instance.
    ///
    /// - Request: [`ModifyInstanceSpecRequest`]. Response: [`ModifyInstanceSpecResponse`]. Nested types:
    ///   [`modify_instance_spec`].
    /// - [Documented errors](modify_instance_spec::ERRORS).
    /// - Requires permission for the action `ecs:ModifyInstanceSpec` (access level update), on Instance
    ///   `acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}` (required in the policy). Condition
    ///   keys: `ecs:AssociatePublicIpAddress`.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifyInstanceSpec),
    ///   2024-06-24.
    pub fn modify_instance_spec(
        &self,
        request: ModifyInstanceSpecRequest,
    ) -> Call<ModifyInstanceSpecResponse> {
        self.core.call(&modify_instance_spec::OPERATION, request)
    }

    /// Sets the password of an instance's web terminal, six letters and digits.
    ///
    /// - Request: [`ModifyInstanceVncPasswdRequest`]. Response: [`ModifyInstanceVncPasswdResponse`]. Nested
    ///   types: [`modify_instance_vnc_passwd`].
    /// - [Documented errors](modify_instance_vnc_passwd::ERRORS).
    /// - Requires permission for the action `ecs:ModifyInstanceVncPasswd` (access level update), on
    ///   Instance `acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}` (required in the policy).
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifyInstanceVncPasswd),
    ///   2024-06-24.
    pub fn modify_instance_vnc_passwd(
        &self,
        request: ModifyInstanceVncPasswdRequest,
    ) -> Call<ModifyInstanceVncPasswdResponse> {
        self.core.call(&modify_instance_vnc_passwd::OPERATION, request)
    }

    /// Upgrades or downgrades the type of a subscription instance for the rest of its term.
    ///
    /// - Request: [`ModifyPrepayInstanceSpecRequest`]. Response: [`ModifyPrepayInstanceSpecResponse`].
    ///   Nested types: [`modify_prepay_instance_spec`].
    /// - [Documented errors](modify_prepay_instance_spec::ERRORS).
    /// - Requires permission for the action `ecs:ModifyPrepayInstanceSpec` (access level update), on
    ///   Instance `acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}` (required in the policy).
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifyPrepayInstanceSpec),
    ///   2024-06-24.
    pub fn modify_prepay_instance_spec(
        &self,
        request: ModifyPrepayInstanceSpecRequest,
    ) -> Call<ModifyPrepayInstanceSpecResponse> {
        self.core.call(&modify_prepay_instance_spec::OPERATION, request)
    }

    /// Starts a pay-as-you-go instance again that was stopped because payment was overdue.
    ///
    /// - Request: [`ReActivateInstancesRequest`]. Response: [`ReActivateInstancesResponse`]. Nested types:
    ///   [`re_activate_instances`].
    /// - [Documented errors](re_activate_instances::ERRORS).
    /// - Requires permission for the action `ecs:ReActivateInstances` (access level update), on Instance
    ///   `acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}` (required in the policy).
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ReActivateInstances),
    ///   2024-06-24.
    pub fn re_activate_instances(
        &self,
        request: ReActivateInstancesRequest,
    ) -> Call<ReActivateInstancesResponse> {
        self.core.call(&re_activate_instances::OPERATION, request)
    }

    /// Restarts a running instance.
    ///
    /// - Request: [`RebootInstanceRequest`]. Response: [`RebootInstanceResponse`]. Nested types:
    ///   [`reboot_instance`].
    /// - [Documented errors](reboot_instance::ERRORS).
    /// - Requires permission for the action `ecs:RebootInstance` (access level update), on Instance
    ///   `acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}` (required in the policy).
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/RebootInstance), 2024-06-24.
    pub fn reboot_instance(
        &self,
        request: RebootInstanceRequest,
    ) -> Call<RebootInstanceResponse> {
        self.core.call(&reboot_instance::OPERATION, request)
    }

    /// Restarts several running instances.
    ///
    /// - Request: [`RebootInstancesRequest`]. Response: [`RebootInstancesResponse`]. Nested types:
    ///   [`reboot_instances`].
    /// - [Documented errors](reboot_instances::ERRORS).
    /// - Requires permission for the action `ecs:RebootInstances` (access level update), on Instance
    ///   `acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}` (required in the policy).
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/RebootInstances), 2024-06-24.
    pub fn reboot_instances(
        &self,
        request: RebootInstancesRequest,
    ) -> Call<RebootInstancesResponse> {
        self.core.call(&reboot_instances::OPERATION, request)
    }

    /// Moves an instance to another physical server, in response to a system event.
    ///
    /// - Request: [`RedeployInstanceRequest`]. Response: [`RedeployInstanceResponse`]. Nested types:
    ///   [`redeploy_instance`].
    /// - [Documented errors](redeploy_instance::ERRORS).
    /// - Requires permission for the action `ecs:RedeployInstance` (access level update), on Instance
    ///   `acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}` (required in the policy).
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/RedeployInstance),
    ///   2024-06-24.
    pub fn redeploy_instance(
        &self,
        request: RedeployInstanceRequest,
    ) -> Call<RedeployInstanceResponse> {
        self.core.call(&redeploy_instance::OPERATION, request)
    }

    /// Renews a subscription instance, for a period or up to a common expiry day, one of the two.
    ///
    /// - Request: [`RenewInstanceRequest`]. Response: [`RenewInstanceResponse`]. Nested types:
    ///   [`renew_instance`].
    /// - [Documented errors](renew_instance::ERRORS).
    /// - Requires permission for the action `ecs:RenewInstance` (access level update), on Instance
    ///   `acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}` (required in the policy).
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/RenewInstance), 2024-06-24.
    pub fn renew_instance(
        &self,
        request: RenewInstanceRequest,
    ) -> Call<RenewInstanceResponse> {
        self.core.call(&renew_instance::OPERATION, request)
    }

    /// Tells the provider about something abnormal on instances or their disks.
    ///
    /// - Request: [`ReportInstancesStatusRequest`]. Response: [`ReportInstancesStatusResponse`]. Nested
    ///   types: [`report_instances_status`].
    /// - [Documented errors](report_instances_status::ERRORS).
    /// - Requires permission for the action `ecs:ReportInstancesStatus` (access level get), on Instance
    ///   `acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}` (required in the policy).
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ReportInstancesStatus),
    ///   2024-06-24.
    pub fn report_instances_status(
        &self,
        request: ReportInstancesStatusRequest,
    ) -> Call<ReportInstancesStatusResponse> {
        self.core.call(&report_instances_status::OPERATION, request)
    }

    /// Creates up to 100 instances and starts them.
    ///
    /// - Request: [`RunInstancesRequest`]. Response: [`RunInstancesResponse`]. Nested types:
    ///   [`run_instances`].
    /// - [Documented errors](run_instances::ERRORS).
    /// - Requires permission for the action `ecs:RunInstances` (access level create), on all resources.
    ///   Condition keys: `vpc:IsDefaultVSwitch`, `vpc:IsDefaultVpc`, `vpc:VPC`, `ecs:IsDiskEncrypted`,
    ///   `ecs:InstanceTypeFamily`, `ecs:InstanceType`, `ecs:ImageOwnerId`, `ecs:ImageSource`,
    ///   `ecs:NotSpecifySecurityGroupId`, `ecs:LoginAsNonRoot`, `ecs:IsSystemDiskByokEncrypted`,
    ///   `ecs:IsDiskByokEncrypted`, `ecs:PasswordInherit`, `ecs:PasswordCustomized`,
    ///   `ecs:IsSystemDiskEncrypted`, `ecs:ImagePlatform`, `ecs:SecurityHardeningMode`,
    ///   `ecs:AssociatePublicIpAddress`, `vpc:CreateDefaultVpc`, `ecs:SecurityEnhancementStrategy`.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/RunInstances), 2024-06-24.
    pub fn run_instances(
        &self,
        request: RunInstancesRequest,
    ) -> Call<RunInstancesResponse> {
        self.core.call(&run_instances::OPERATION, request)
    }

    /// Starts a stopped instance.
    ///
    /// - Request: [`StartInstanceRequest`]. Response: [`StartInstanceResponse`]. Nested types:
    ///   [`start_instance`].
    /// - [Documented errors](start_instance::ERRORS).
    /// - Requires permission for the action `ecs:StartInstance` (access level update), on Instance
    ///   `acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}` (required in the policy).
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/StartInstance), 2024-06-24.
    pub fn start_instance(
        &self,
        request: StartInstanceRequest,
    ) -> Call<StartInstanceResponse> {
        self.core.call(&start_instance::OPERATION, request)
    }

    /// Starts several stopped instances.
    ///
    /// - Request: [`StartInstancesRequest`]. Response: [`StartInstancesResponse`]. Nested types:
    ///   [`start_instances`].
    /// - [Documented errors](start_instances::ERRORS).
    /// - Requires permission for the action `ecs:StartInstances` (access level update), on Instance
    ///   `acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}` (required in the policy).
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/StartInstances), 2024-06-24.
    pub fn start_instances(
        &self,
        request: StartInstancesRequest,
    ) -> Call<StartInstancesResponse> {
        self.core.call(&start_instances::OPERATION, request)
    }

    /// Stops a running instance.
    ///
    /// - Request: [`StopInstanceRequest`]. Response: [`StopInstanceResponse`]. Nested types:
    ///   [`stop_instance`].
    /// - [Documented errors](stop_instance::ERRORS).
    /// - Requires permission for the action `ecs:StopInstance` (access level update), on Instance
    ///   `acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}` (required in the policy).
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/StopInstance), 2024-06-24.
    pub fn stop_instance(
        &self,
        request: StopInstanceRequest,
    ) -> Call<StopInstanceResponse> {
        self.core.call(&stop_instance::OPERATION, request)
    }

    /// Stops several running instances.
    ///
    /// - Request: [`StopInstancesRequest`]. Response: [`StopInstancesResponse`]. Nested types:
    ///   [`stop_instances`].
    /// - [Documented errors](stop_instances::ERRORS).
    /// - Requires permission for the action `ecs:StopInstances` (access level update), on Instance
    ///   `acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}` (required in the policy).
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/StopInstances), 2024-06-24.
    pub fn stop_instances(
        &self,
        request: StopInstancesRequest,
    ) -> Call<StopInstancesResponse> {
        self.core.call(&stop_instances::OPERATION, request)
    }
}
