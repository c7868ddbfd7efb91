// Written by `cargo xtask generate` from specs/zenlayer/vm/2026-04-01; do not edit.
//! Virtual machine instances: creation, start and stop, types, bandwidth, monitoring.
//!
//! - [`cancel_instance_bandwidth_downgrade`](crate::Client::cancel_instance_bandwidth_downgrade):
//!   Withdraws a reduction of bandwidth that was ordered for the next billing cycle.
//! - [`cancel_instance_downgrade`](crate::Client::cancel_instance_downgrade): Withdraws a smaller
//!   instance type that was ordered for the next billing cycle.
//! - [`cancel_instance_traffic_package_downgrade`](crate::Client::cancel_instance_traffic_package_downgrade):
//!   Withdraws a smaller traffic package that was ordered for the next billing cycle.
//! - [`create_instances`](crate::Client::create_instances): Creates and starts virtual machine
//!   instances, which are charged.
//! - [`describe_instance_available_security_group_resources`](crate::Client::describe_instance_available_security_group_resources):
//!   Lists the security groups that can be applied to an instance.
//! - [`describe_instance_cpu_monitor`](crate::Client::describe_instance_cpu_monitor): Returns the CPU
//!   use of an instance over time: a span of at most 24 hours within the last 30 days.
//! - [`describe_instance_internet_status`](crate::Client::describe_instance_internet_status): Tells
//!   whether an order for bandwidth or traffic of an instance is under way, and how it stands now.
//! - [`describe_instance_traffic`](crate::Client::describe_instance_traffic): Returns the traffic of an
//!   instance over time: a span of at most 24 hours within the last 30 days.
//! - [`describe_instance_type_status`](crate::Client::describe_instance_type_status): Tells how far a
//!   change of an instance's type is.
//! - [`describe_instances`](crate::Client::describe_instances): Lists instances with their details.
//! - [`describe_instances_status`](crate::Client::describe_instances_status): Returns the status of
//!   virtual machine instances.
//! - [`modify_instance_bandwidth`](crate::Client::modify_instance_bandwidth): Changes the public
//!   bandwidth of a `RUNNING` instance that pays by bandwidth.
//! - [`modify_instance_traffic_package`](crate::Client::modify_instance_traffic_package): Changes the
//!   traffic package of a `RUNNING` instance that pays by traffic package.
//! - [`modify_instance_type`](crate::Client::modify_instance_type): Changes the type of an instance
//!   that is `RUNNING` or `STOPPED`.
//! - [`modify_instances_attribute`](crate::Client::modify_instances_attribute): Changes the name of
//!   instances, at most 100 a call.
//! - [`modify_instances_resource_group`](crate::Client::modify_instances_resource_group): Moves
//!   instances into another resource group, several at once.
//! - [`reboot_instances`](crate::Client::reboot_instances): Restarts instances that are `RUNNING` and
//!   not in the recycle bin.
//! - [`release_instances`](crate::Client::release_instances): Destroys instances that are in the
//!   recycle bin.
//! - [`reset_instance`](crate::Client::reset_instance): Installs the operating system of an instance
//!   anew, from the image given or its present one.
//! - [`reset_instances_password`](crate::Client::reset_instances_password): Sets the password of
//!   `Administrator` (Windows) or `root` (Linux) on several instances.
//! - [`start_instances`](crate::Client::start_instances): Starts instances that are `STOPPED` and not
//!   in the recycle bin.
//! - [`stop_instances`](crate::Client::stop_instances): Shuts down instances that are `RUNNING` and not
//!   in the recycle bin.
//! - [`terminate_instance`](crate::Client::terminate_instance): Gives an instance back.

use cloudspec_runtime::{Call, PagedCall};

use crate::*;

impl Client {
    /// Withdraws a reduction of bandwidth that was ordered for the next billing cycle.
    ///
    /// - Request: [`CancelInstanceBandwidthDowngradeRequest`]. Response:
    ///   [`CancelInstanceBandwidthDowngradeResponse`]. Nested types:
    ///   [`cancel_instance_bandwidth_downgrade`].
    /// - Source: [Zenlayer Cloud
    ///   CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/vm/cancel-instance-bandwidth-downgrade.yaml),
    ///   2026-07-08.
    pub fn cancel_instance_bandwidth_downgrade(
        &self,
        request: CancelInstanceBandwidthDowngradeRequest,
    ) -> Call<CancelInstanceBandwidthDowngradeResponse> {
        self.core.call(&cancel_instance_bandwidth_downgrade::OPERATION, request)
    }

    /// Withdraws a smaller instance type that was ordered for the next billing cycle.
    ///
    /// - Request: [`CancelInstanceDowngradeRequest`]. Response: [`CancelInstanceDowngradeResponse`]. Nested
    ///   types: [`cancel_instance_downgrade`].
    /// - Source: [Zenlayer Cloud
    ///   CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/vm/cancel-instance-downgrade.yaml),
    ///   2026-07-08.
    pub fn cancel_instance_downgrade(
        &self,
        request: CancelInstanceDowngradeRequest,
    ) -> Call<CancelInstanceDowngradeResponse> {
        self.core.call(&cancel_instance_downgrade::OPERATION, request)
    }

    /// Withdraws a smaller traffic package that was ordered for the next billing cycle.
    ///
    /// - Request: [`CancelInstanceTrafficPackageDowngradeRequest`]. Response:
    ///   [`CancelInstanceTrafficPackageDowngradeResponse`]. Nested types:
    ///   [`cancel_instance_traffic_package_downgrade`].
    /// - Source: [Zenlayer Cloud
    ///   CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/vm/cancel-instance-traffic-package-downgrade.yaml),
    ///   2026-07-08.
    pub fn cancel_instance_traffic_package_downgrade(
        &self,
        request: CancelInstanceTrafficPackageDowngradeRequest,
    ) -> Call<CancelInstanceTrafficPackageDowngradeResponse> {
        self.core.call(&cancel_instance_traffic_package_downgrade::OPERATION, request)
    }

    /// Creates and starts virtual machine instances, which are charged.
    ///
    /// - Request: [`CreateInstancesRequest`]. Response: [`CreateInstancesResponse`]. Nested types:
    ///   [`create_instances`].
    /// - Asynchronous: it responds before the operation is complete. Poll `DescribeInstancesStatus`.
    /// - Waiters: [`wait_until_instances_running`](Self::wait_until_instances_running),
    ///   [`wait_until_instances_stopped`](Self::wait_until_instances_stopped),
    ///   [`wait_until_instances_released`](Self::wait_until_instances_released).
    /// - Source: [Zenlayer Cloud
    ///   CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/vm/create-instances.yaml),
    ///   2026-07-08.
    pub fn create_instances(
        &self,
        request: CreateInstancesRequest,
    ) -> Call<CreateInstancesResponse> {
        self.core.call(&create_instances::OPERATION, request)
    }

    /// Lists the security groups that can be applied to an instance.
    ///
    /// - Request: [`DescribeInstanceAvailableSecurityGroupResourcesRequest`]. Response:
    ///   [`DescribeInstanceAvailableSecurityGroupResourcesResponse`]. Nested types:
    ///   [`describe_instance_available_security_group_resources`].
    /// - Source: [Zenlayer Cloud
    ///   CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/vm/describe-instance-available-security-group-resources.yaml),
    ///   2026-07-08.
    pub fn describe_instance_available_security_group_resources(
        &self,
        request: DescribeInstanceAvailableSecurityGroupResourcesRequest,
    ) -> Call<DescribeInstanceAvailableSecurityGroupResourcesResponse> {
        self.core
            .call(
                &describe_instance_available_security_group_resources::OPERATION,
                request,
            )
    }

    /// Returns the CPU use of an instance over time: a span of at most 24 hours within the last 30 days.
    ///
    /// - Request: [`DescribeInstanceCpuMonitorRequest`]. Response: [`DescribeInstanceCpuMonitorResponse`].
    ///   Nested types: [`describe_instance_cpu_monitor`].
    /// - Source: [Zenlayer Cloud
    ///   CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/vm/describe-instance-cpu-monitor.yaml),
    ///   2026-07-08.
    pub fn describe_instance_cpu_monitor(
        &self,
        request: DescribeInstanceCpuMonitorRequest,
    ) -> Call<DescribeInstanceCpuMonitorResponse> {
        self.core.call(&describe_instance_cpu_monitor::OPERATION, request)
    }

    /// Tells whether an order for bandwidth or traffic of an instance is under way, and how it stands now.
    ///
    /// - Request: [`DescribeInstanceInternetStatusRequest`]. Response:
    ///   [`DescribeInstanceInternetStatusResponse`]. Nested types: [`describe_instance_internet_status`].
    /// - Source: [Zenlayer Cloud
    ///   CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/vm/describe-instance-internet-status.yaml),
    ///   2026-07-08.
    pub fn describe_instance_internet_status(
        &self,
        request: DescribeInstanceInternetStatusRequest,
    ) -> Call<DescribeInstanceInternetStatusResponse> {
        self.core.call(&describe_instance_internet_status::OPERATION, request)
    }

    /// Returns the traffic of an instance over time: a span of at most 24 hours within the last 30 days.
    ///
    /// - Request: [`DescribeInstanceTrafficRequest`]. Response: [`DescribeInstanceTrafficResponse`]. Nested
    ///   types: [`describe_instance_traffic`].
    /// - Source: [Zenlayer Cloud
    ///   CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/vm/describe-instance-traffic.yaml),
    ///   2026-07-08.
    pub fn describe_instance_traffic(
        &self,
        request: DescribeInstanceTrafficRequest,
    ) -> Call<DescribeInstanceTrafficResponse> {
        self.core.call(&describe_instance_traffic::OPERATION, request)
    }

    /// Tells how far a change of an instance's type is.
    ///
    /// - Request: [`DescribeInstanceTypeStatusRequest`]. Response: [`DescribeInstanceTypeStatusResponse`].
    ///   Nested types: [`describe_instance_type_status`].
    /// - Source: [Zenlayer Cloud
    ///   CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/vm/describe-instance-type-status.yaml),
    ///   2026-07-08.
    pub fn describe_instance_type_status(
        &self,
        request: DescribeInstanceTypeStatusRequest,
    ) -> Call<DescribeInstanceTypeStatusResponse> {
        self.core.call(&describe_instance_type_status::OPERATION, request)
    }

    /// Lists instances with their details.
    ///
    /// - Request: [`DescribeInstancesRequest`]. Response: [`DescribeInstancesResponse`]. Nested types:
    ///   [`describe_instances`].
    /// - Results come in pages: `pages()` and `items()` of the call return all of them.
    /// - Source: [Zenlayer Cloud
    ///   CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/vm/describe-instances.yaml),
    ///   2026-07-08.
    pub fn describe_instances(
        &self,
        request: DescribeInstancesRequest,
    ) -> PagedCall<DescribeInstancesResponse, describe_instances::Instance> {
        self.core.paged(&describe_instances::OPERATION, request, |page| page.data_set)
    }

    /// Returns the status of virtual machine instances.
    ///
    /// - Request: [`DescribeInstancesStatusRequest`]. Response: [`DescribeInstancesStatusResponse`]. Nested
    ///   types: [`describe_instances_status`].
    /// - Results come in pages: `pages()` and `items()` of the call return all of them.
    /// - Waiters: [`wait_until_instances_running`](Self::wait_until_instances_running),
    ///   [`wait_until_instances_stopped`](Self::wait_until_instances_stopped),
    ///   [`wait_until_instances_released`](Self::wait_until_instances_released).
    /// - Source: [Zenlayer Cloud API reference:
    ///   DescribeInstancesStatus](https://docs.console.zenlayer.com/api-reference/compute/vm/virtual-machine-instance/describeinstancesstatus.md);
    ///   zenlayercloud-cli 1.0.22, apis/en-US/vm/describe-instances-status.yaml.
    pub fn describe_instances_status(
        &self,
        request: DescribeInstancesStatusRequest,
    ) -> PagedCall<
        DescribeInstancesStatusResponse,
        describe_instances_status::InstanceStatusItem,
    > {
        self.core
            .paged(&describe_instances_status::OPERATION, request, |page| page.data_set)
    }

    /// Changes the public bandwidth of a `RUNNING` instance that pays by bandwidth.
    ///
    /// - Request: [`ModifyInstanceBandwidthRequest`]. Response: [`ModifyInstanceBandwidthResponse`]. Nested
    ///   types: [`modify_instance_bandwidth`].
    /// - Source: [Zenlayer Cloud
    ///   CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/vm/modify-instance-bandwidth.yaml),
    ///   2026-07-08.
    pub fn modify_instance_bandwidth(
        &self,
        request: ModifyInstanceBandwidthRequest,
    ) -> Call<ModifyInstanceBandwidthResponse> {
        self.core.call(&modify_instance_bandwidth::OPERATION, request)
    }

    /// Changes the traffic package of a `RUNNING` instance that pays by traffic package.
    ///
    /// - Request: [`ModifyInstanceTrafficPackageRequest`]. Response:
    ///   [`ModifyInstanceTrafficPackageResponse`]. Nested types: [`modify_instance_traffic_package`].
    /// - Source: [Zenlayer Cloud
    ///   CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/vm/modify-instance-traffic-package.yaml),
    ///   2026-07-08.
    pub fn modify_instance_traffic_package(
        &self,
        request: ModifyInstanceTrafficPackageRequest,
    ) -> Call<ModifyInstanceTrafficPackageResponse> {
        self.core.call(&modify_instance_traffic_package::OPERATION, request)
    }

    /// Changes the type of an instance that is `RUNNING` or `STOPPED`.
    ///
    /// - Request: [`ModifyInstanceTypeRequest`]. Response: [`ModifyInstanceTypeResponse`]. Nested types:
    ///   [`modify_instance_type`].
    /// - Asynchronous: it responds before the operation is complete. Poll `DescribeInstanceTypeStatus`.
    /// - Source: [Zenlayer Cloud
    ///   CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/vm/modify-instance-type.yaml),
    ///   2026-07-08.
    pub fn modify_instance_type(
        &self,
        request: ModifyInstanceTypeRequest,
    ) -> Call<ModifyInstanceTypeResponse> {
        self.core.call(&modify_instance_type::OPERATION, request)
    }

    /// Changes the name of instances, at most 100 a call.
    ///
    /// - Request: [`ModifyInstancesAttributeRequest`]. Response: [`ModifyInstancesAttributeResponse`].
    ///   Nested types: [`modify_instances_attribute`].
    /// - Source: [Zenlayer Cloud
    ///   CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/vm/modify-instances-attribute.yaml),
    ///   2026-07-08.
    pub fn modify_instances_attribute(
        &self,
        request: ModifyInstancesAttributeRequest,
    ) -> Call<ModifyInstancesAttributeResponse> {
        self.core.call(&modify_instances_attribute::OPERATION, request)
    }

    /// Moves instances into another resource group, several at once.
    ///
    /// - Request: [`ModifyInstancesResourceGroupRequest`]. Response:
    ///   [`ModifyInstancesResourceGroupResponse`]. Nested types: [`modify_instances_resource_group`].
    /// - Source: [Zenlayer Cloud
    ///   CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/vm/modify-instances-resource-group.yaml),
    ///   2026-07-08.
    pub fn modify_instances_resource_group(
        &self,
        request: ModifyInstancesResourceGroupRequest,
    ) -> Call<ModifyInstancesResourceGroupResponse> {
        self.core.call(&modify_instances_resource_group::OPERATION, request)
    }

    /// Restarts instances that are `RUNNING` and not in the recycle bin.
    ///
    /// - Request: [`RebootInstancesRequest`]. Response: [`RebootInstancesResponse`]. Nested types:
    ///   [`reboot_instances`].
    /// - Asynchronous: it responds before the operation is complete. Poll `DescribeInstancesStatus`.
    /// - Waiters: [`wait_until_instances_running`](Self::wait_until_instances_running),
    ///   [`wait_until_instances_stopped`](Self::wait_until_instances_stopped),
    ///   [`wait_until_instances_released`](Self::wait_until_instances_released).
    /// - Source: [Zenlayer Cloud
    ///   CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/vm/reboot-instances.yaml),
    ///   2026-07-08.
    pub fn reboot_instances(
        &self,
        request: RebootInstancesRequest,
    ) -> Call<RebootInstancesResponse> {
        self.core.call(&reboot_instances::OPERATION, request)
    }

    /// Destroys instances that are in the recycle bin.
    ///
    /// - Request: [`ReleaseInstancesRequest`]. Response: [`ReleaseInstancesResponse`]. Nested types:
    ///   [`release_instances`].
    /// - Asynchronous: it responds before the operation is complete. Poll `DescribeInstancesStatus`.
    /// - Waiters: [`wait_until_instances_running`](Self::wait_until_instances_running),
    ///   [`wait_until_instances_stopped`](Self::wait_until_instances_stopped),
    ///   [`wait_until_instances_released`](Self::wait_until_instances_released).
    /// - Source: [Zenlayer Cloud
    ///   CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/vm/release-instances.yaml),
    ///   2026-07-08.
    pub fn release_instances(
        &self,
        request: ReleaseInstancesRequest,
    ) -> Call<ReleaseInstancesResponse> {
        self.core.call(&release_instances::OPERATION, request)
    }

    /// Installs the operating system of an instance anew, from the image given or its present one.
    ///
    /// - Request: [`ResetInstanceRequest`]. Response: [`ResetInstanceResponse`]. Nested types:
    ///   [`reset_instance`].
    /// - Asynchronous: it responds before the operation is complete. Poll `DescribeInstancesStatus`.
    /// - Waiters: [`wait_until_instances_running`](Self::wait_until_instances_running),
    ///   [`wait_until_instances_stopped`](Self::wait_until_instances_stopped),
    ///   [`wait_until_instances_released`](Self::wait_until_instances_released).
    /// - Source: [Zenlayer Cloud
    ///   CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/vm/reset-instance.yaml),
    ///   2026-07-08.
    pub fn reset_instance(
        &self,
        request: ResetInstanceRequest,
    ) -> Call<ResetInstanceResponse> {
        self.core.call(&reset_instance::OPERATION, request)
    }

    /// Sets the password of `Administrator` (Windows) or `root` (Linux) on several instances.
    ///
    /// - Request: [`ResetInstancesPasswordRequest`]. Response: [`ResetInstancesPasswordResponse`]. Nested
    ///   types: [`reset_instances_password`].
    /// - Source: [Zenlayer Cloud
    ///   CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/vm/reset-instances-password.yaml),
    ///   2026-07-08.
    pub fn reset_instances_password(
        &self,
        request: ResetInstancesPasswordRequest,
    ) -> Call<ResetInstancesPasswordResponse> {
        self.core.call(&reset_instances_password::OPERATION, request)
    }

    /// Starts instances that are `STOPPED` and not in the recycle bin.
    ///
    /// - Request: [`StartInstancesRequest`]. Response: [`StartInstancesResponse`]. Nested types:
    ///   [`start_instances`].
    /// - Asynchronous: it responds before the operation is complete. Poll `DescribeInstancesStatus`.
    /// - Waiters: [`wait_until_instances_running`](Self::wait_until_instances_running),
    ///   [`wait_until_instances_stopped`](Self::wait_until_instances_stopped),
    ///   [`wait_until_instances_released`](Self::wait_until_instances_released).
    /// - Source: [Zenlayer Cloud
    ///   CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/vm/start-instances.yaml),
    ///   2026-07-08.
    pub fn start_instances(
        &self,
        request: StartInstancesRequest,
    ) -> Call<StartInstancesResponse> {
        self.core.call(&start_instances::OPERATION, request)
    }

    /// Shuts down instances that are `RUNNING` and not in the recycle bin.
    ///
    /// - Request: [`StopInstancesRequest`]. Response: [`StopInstancesResponse`]. Nested types:
    ///   [`stop_instances`].
    /// - Asynchronous: it responds before the operation is complete. Poll `DescribeInstancesStatus`.
    /// - Waiters: [`wait_until_instances_running`](Self::wait_until_instances_running),
    ///   [`wait_until_instances_stopped`](Self::wait_until_instances_stopped),
    ///   [`wait_until_instances_released`](Self::wait_until_instances_released).
    /// - Source: [Zenlayer Cloud
    ///   CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/vm/stop-instances.yaml),
    ///   2026-07-08.
    pub fn stop_instances(
        &self,
        request: StopInstancesRequest,
    ) -> Call<StopInstancesResponse> {
        self.core.call(&stop_instances::OPERATION, request)
    }

    /// Gives an instance back.
    ///
    /// - Request: [`TerminateInstanceRequest`]. Response: [`TerminateInstanceResponse`]. Nested types:
    ///   [`terminate_instance`].
    /// - Source: [Zenlayer Cloud
    ///   CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/vm/terminate-instance.yaml),
    ///   2026-07-08.
    pub fn terminate_instance(
        &self,
        request: TerminateInstanceRequest,
    ) -> Call<TerminateInstanceResponse> {
        self.core.call(&terminate_instance::OPERATION, request)
    }
}
