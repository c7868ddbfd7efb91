// Written by `cargo xtask generate` from specs/zenlayer/vm/2026-04-01; do not edit.
//! Virtual machine instances.

use cloudspec_runtime::{Call, PagedCall};

use crate::*;

impl Client {
    /// Cancel instance bandwidth downgrade (`CancelInstanceBandwidthDowngrade`).
    pub fn cancel_instance_bandwidth_downgrade(
        &self, request: CancelInstanceBandwidthDowngradeRequest,
    ) -> Call<CancelInstanceBandwidthDowngradeResponse> {
        self.core.call(&cancel_instance_bandwidth_downgrade::OPERATION, request)
    }

    /// Cancel instance downgrade (`CancelInstanceDowngrade`).
    pub fn cancel_instance_downgrade(&self, request: CancelInstanceDowngradeRequest) -> Call<CancelInstanceDowngradeResponse> {
        self.core.call(&cancel_instance_downgrade::OPERATION, request)
    }

    /// Cancel instance traffic package downgrade (`CancelInstanceTrafficPackageDowngrade`).
    pub fn cancel_instance_traffic_package_downgrade(
        &self, request: CancelInstanceTrafficPackageDowngradeRequest,
    ) -> Call<CancelInstanceTrafficPackageDowngradeResponse> {
        self.core.call(&cancel_instance_traffic_package_downgrade::OPERATION, request)
    }

    /// Create instances (`CreateInstances`).
    pub fn create_instances(&self, request: CreateInstancesRequest) -> Call<CreateInstancesResponse> {
        self.core.call(&create_instances::OPERATION, request)
    }

    /// Describe instance available security group resources (`DescribeInstanceAvailableSecurityGroupResources`).
    pub fn describe_instance_available_security_group_resources(
        &self, request: DescribeInstanceAvailableSecurityGroupResourcesRequest,
    ) -> Call<DescribeInstanceAvailableSecurityGroupResourcesResponse> {
        self.core.call(&describe_instance_available_security_group_resources::OPERATION, request)
    }

    /// Describe instance cpu monitor (`DescribeInstanceCpuMonitor`).
    pub fn describe_instance_cpu_monitor(
        &self, request: DescribeInstanceCpuMonitorRequest,
    ) -> Call<DescribeInstanceCpuMonitorResponse> {
        self.core.call(&describe_instance_cpu_monitor::OPERATION, request)
    }

    /// Describe instance internet status (`DescribeInstanceInternetStatus`).
    pub fn describe_instance_internet_status(
        &self, request: DescribeInstanceInternetStatusRequest,
    ) -> Call<DescribeInstanceInternetStatusResponse> {
        self.core.call(&describe_instance_internet_status::OPERATION, request)
    }

    /// Describe instance traffic (`DescribeInstanceTraffic`).
    pub fn describe_instance_traffic(&self, request: DescribeInstanceTrafficRequest) -> Call<DescribeInstanceTrafficResponse> {
        self.core.call(&describe_instance_traffic::OPERATION, request)
    }

    /// Describe instance type status (`DescribeInstanceTypeStatus`).
    pub fn describe_instance_type_status(
        &self, request: DescribeInstanceTypeStatusRequest,
    ) -> Call<DescribeInstanceTypeStatusResponse> {
        self.core.call(&describe_instance_type_status::OPERATION, request)
    }

    /// Describe instances (`DescribeInstances`).
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

    /// Modify instance bandwidth (`ModifyInstanceBandwidth`).
    pub fn modify_instance_bandwidth(&self, request: ModifyInstanceBandwidthRequest) -> Call<ModifyInstanceBandwidthResponse> {
        self.core.call(&modify_instance_bandwidth::OPERATION, request)
    }

    /// Modify instance traffic package (`ModifyInstanceTrafficPackage`).
    pub fn modify_instance_traffic_package(
        &self, request: ModifyInstanceTrafficPackageRequest,
    ) -> Call<ModifyInstanceTrafficPackageResponse> {
        self.core.call(&modify_instance_traffic_package::OPERATION, request)
    }

    /// Modify instance type (`ModifyInstanceType`).
    pub fn modify_instance_type(&self, request: ModifyInstanceTypeRequest) -> Call<ModifyInstanceTypeResponse> {
        self.core.call(&modify_instance_type::OPERATION, request)
    }

    /// Modify instances attribute (`ModifyInstancesAttribute`).
    pub fn modify_instances_attribute(&self, request: ModifyInstancesAttributeRequest) -> Call<ModifyInstancesAttributeResponse> {
        self.core.call(&modify_instances_attribute::OPERATION, request)
    }

    /// Modify instances resource group (`ModifyInstancesResourceGroup`).
    pub fn modify_instances_resource_group(
        &self, request: ModifyInstancesResourceGroupRequest,
    ) -> Call<ModifyInstancesResourceGroupResponse> {
        self.core.call(&modify_instances_resource_group::OPERATION, request)
    }

    /// Reboot instances (`RebootInstances`).
    pub fn reboot_instances(&self, request: RebootInstancesRequest) -> Call<RebootInstancesResponse> {
        self.core.call(&reboot_instances::OPERATION, request)
    }

    /// Release instances (`ReleaseInstances`).
    pub fn release_instances(&self, request: ReleaseInstancesRequest) -> Call<ReleaseInstancesResponse> {
        self.core.call(&release_instances::OPERATION, request)
    }

    /// Reset instance (`ResetInstance`).
    pub fn reset_instance(&self, request: ResetInstanceRequest) -> Call<ResetInstanceResponse> {
        self.core.call(&reset_instance::OPERATION, request)
    }

    /// Reset instances password (`ResetInstancesPassword`).
    pub fn reset_instances_password(&self, request: ResetInstancesPasswordRequest) -> Call<ResetInstancesPasswordResponse> {
        self.core.call(&reset_instances_password::OPERATION, request)
    }

    /// Start instances (`StartInstances`).
    pub fn start_instances(&self, request: StartInstancesRequest) -> Call<StartInstancesResponse> {
        self.core.call(&start_instances::OPERATION, request)
    }

    /// Stop instances (`StopInstances`).
    pub fn stop_instances(&self, request: StopInstancesRequest) -> Call<StopInstancesResponse> {
        self.core.call(&stop_instances::OPERATION, request)
    }

    /// Terminate instance (`TerminateInstance`).
    pub fn terminate_instance(&self, request: TerminateInstanceRequest) -> Call<TerminateInstanceResponse> {
        self.core.call(&terminate_instance::OPERATION, request)
    }
}
