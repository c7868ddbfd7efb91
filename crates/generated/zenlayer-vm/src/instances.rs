// Written by `cargo xtask generate` from specs/zenlayer/vm/2026-04-01; do not edit.
//! Virtual machine instances.

use cloudspec_runtime::{Call, PagedCall};

use crate::*;

impl Client {
    /// Withdraws a reduction of bandwidth that was ordered for the next billing cycle.
    pub fn cancel_instance_bandwidth_downgrade(
        &self, request: CancelInstanceBandwidthDowngradeRequest,
    ) -> Call<CancelInstanceBandwidthDowngradeResponse> {
        self.core.call(&cancel_instance_bandwidth_downgrade::OPERATION, request)
    }

    /// Withdraws a smaller instance type that was ordered for the next billing cycle.
    pub fn cancel_instance_downgrade(&self, request: CancelInstanceDowngradeRequest) -> Call<CancelInstanceDowngradeResponse> {
        self.core.call(&cancel_instance_downgrade::OPERATION, request)
    }

    /// Withdraws a smaller traffic package that was ordered for the next billing cycle.
    pub fn cancel_instance_traffic_package_downgrade(
        &self, request: CancelInstanceTrafficPackageDowngradeRequest,
    ) -> Call<CancelInstanceTrafficPackageDowngradeResponse> {
        self.core.call(&cancel_instance_traffic_package_downgrade::OPERATION, request)
    }

    /// Creates and starts virtual machine instances, which are charged.
    pub fn create_instances(&self, request: CreateInstancesRequest) -> Call<CreateInstancesResponse> {
        self.core.call(&create_instances::OPERATION, request)
    }

    /// Lists the security groups that can be applied to an instance.
    pub fn describe_instance_available_security_group_resources(
        &self, request: DescribeInstanceAvailableSecurityGroupResourcesRequest,
    ) -> Call<DescribeInstanceAvailableSecurityGroupResourcesResponse> {
        self.core.call(&describe_instance_available_security_group_resources::OPERATION, request)
    }

    /// Returns the CPU use of an instance over time: a span of at most 24 hours within the last 30 days.
    pub fn describe_instance_cpu_monitor(
        &self, request: DescribeInstanceCpuMonitorRequest,
    ) -> Call<DescribeInstanceCpuMonitorResponse> {
        self.core.call(&describe_instance_cpu_monitor::OPERATION, request)
    }

    /// Tells whether an order for bandwidth or traffic of an instance is under way, and how it stands now.
    pub fn describe_instance_internet_status(
        &self, request: DescribeInstanceInternetStatusRequest,
    ) -> Call<DescribeInstanceInternetStatusResponse> {
        self.core.call(&describe_instance_internet_status::OPERATION, request)
    }

    /// Returns the traffic of an instance over time: a span of at most 24 hours within the last 30 days.
    pub fn describe_instance_traffic(&self, request: DescribeInstanceTrafficRequest) -> Call<DescribeInstanceTrafficResponse> {
        self.core.call(&describe_instance_traffic::OPERATION, request)
    }

    /// Tells how far a change of an instance's type is.
    pub fn describe_instance_type_status(
        &self, request: DescribeInstanceTypeStatusRequest,
    ) -> Call<DescribeInstanceTypeStatusResponse> {
        self.core.call(&describe_instance_type_status::OPERATION, request)
    }

    /// Lists instances with their details.
    pub fn describe_instances(
        &self, request: DescribeInstancesRequest,
    ) -> PagedCall<DescribeInstancesResponse, describe_instances::DataSet> {
        self.core.paged(&describe_instances::OPERATION, request, |page| page.data_set)
    }

    /// Returns the status of virtual machine instances.
    pub fn describe_instances_status(
        &self, request: DescribeInstancesStatusRequest,
    ) -> PagedCall<DescribeInstancesStatusResponse, describe_instances_status::InstanceStatusItem> {
        self.core.paged(&describe_instances_status::OPERATION, request, |page| page.data_set)
    }

    /// Changes the public bandwidth of a `RUNNING` instance that pays by bandwidth.
    pub fn modify_instance_bandwidth(&self, request: ModifyInstanceBandwidthRequest) -> Call<ModifyInstanceBandwidthResponse> {
        self.core.call(&modify_instance_bandwidth::OPERATION, request)
    }

    /// Changes the traffic package of a `RUNNING` instance that pays by traffic package.
    pub fn modify_instance_traffic_package(
        &self, request: ModifyInstanceTrafficPackageRequest,
    ) -> Call<ModifyInstanceTrafficPackageResponse> {
        self.core.call(&modify_instance_traffic_package::OPERATION, request)
    }

    /// Changes the type of an instance that is `RUNNING` or `STOPPED`.
    pub fn modify_instance_type(&self, request: ModifyInstanceTypeRequest) -> Call<ModifyInstanceTypeResponse> {
        self.core.call(&modify_instance_type::OPERATION, request)
    }

    /// Changes the name of instances, at most 100 a call.
    pub fn modify_instances_attribute(&self, request: ModifyInstancesAttributeRequest) -> Call<ModifyInstancesAttributeResponse> {
        self.core.call(&modify_instances_attribute::OPERATION, request)
    }

    /// Moves instances into another resource group, several at once.
    pub fn modify_instances_resource_group(
        &self, request: ModifyInstancesResourceGroupRequest,
    ) -> Call<ModifyInstancesResourceGroupResponse> {
        self.core.call(&modify_instances_resource_group::OPERATION, request)
    }

    /// Restarts instances that are `RUNNING` and not in the recycle bin.
    pub fn reboot_instances(&self, request: RebootInstancesRequest) -> Call<RebootInstancesResponse> {
        self.core.call(&reboot_instances::OPERATION, request)
    }

    /// Destroys instances that are in the recycle bin.
    pub fn release_instances(&self, request: ReleaseInstancesRequest) -> Call<ReleaseInstancesResponse> {
        self.core.call(&release_instances::OPERATION, request)
    }

    /// Installs the operating system of an instance anew, from the image given or its present one.
    pub fn reset_instance(&self, request: ResetInstanceRequest) -> Call<ResetInstanceResponse> {
        self.core.call(&reset_instance::OPERATION, request)
    }

    /// Sets the password of `Administrator` (Windows) or `root` (Linux) on several instances.
    pub fn reset_instances_password(&self, request: ResetInstancesPasswordRequest) -> Call<ResetInstancesPasswordResponse> {
        self.core.call(&reset_instances_password::OPERATION, request)
    }

    /// Starts instances that are `STOPPED` and not in the recycle bin.
    pub fn start_instances(&self, request: StartInstancesRequest) -> Call<StartInstancesResponse> {
        self.core.call(&start_instances::OPERATION, request)
    }

    /// Shuts down instances that are `RUNNING` and not in the recycle bin.
    pub fn stop_instances(&self, request: StopInstancesRequest) -> Call<StopInstancesResponse> {
        self.core.call(&stop_instances::OPERATION, request)
    }

    /// Gives an instance back.
    pub fn terminate_instance(&self, request: TerminateInstanceRequest) -> Call<TerminateInstanceResponse> {
        self.core.call(&terminate_instance::OPERATION, request)
    }
}
