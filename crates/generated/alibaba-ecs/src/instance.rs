// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26; do not edit.
//! instance.

use cloudspec_runtime::{Call, PagedCall};

use crate::*;

impl Client {
    /// Attach instance ram role (`AttachInstanceRamRole`).
    pub fn attach_instance_ram_role(&self, request: AttachInstanceRamRoleRequest) -> Call<AttachInstanceRamRoleResponse> {
        self.core.call(&attach_instance_ram_role::OPERATION, request)
    }

    /// Create instance (`CreateInstance`).
    pub fn create_instance(&self, request: CreateInstanceRequest) -> Call<CreateInstanceResponse> {
        self.core.call(&create_instance::OPERATION, request)
    }

    /// Delete instance (`DeleteInstance`).
    pub fn delete_instance(&self, request: DeleteInstanceRequest) -> Call<DeleteInstanceResponse> {
        self.core.call(&delete_instance::OPERATION, request)
    }

    /// Delete instances (`DeleteInstances`).
    pub fn delete_instances(&self, request: DeleteInstancesRequest) -> Call<DeleteInstancesResponse> {
        self.core.call(&delete_instances::OPERATION, request)
    }

    /// Describe disk monitor data (`DescribeDiskMonitorData`).
    pub fn describe_disk_monitor_data(&self, request: DescribeDiskMonitorDataRequest) -> Call<DescribeDiskMonitorDataResponse> {
        self.core.call(&describe_disk_monitor_data::OPERATION, request)
    }

    /// Describe eni monitor data (`DescribeEniMonitorData`).
    pub fn describe_eni_monitor_data(&self, request: DescribeEniMonitorDataRequest) -> Call<DescribeEniMonitorDataResponse> {
        self.core.call(&describe_eni_monitor_data::OPERATION, request)
    }

    /// Describe instance attribute (`DescribeInstanceAttribute`).
    pub fn describe_instance_attribute(
        &self, request: DescribeInstanceAttributeRequest,
    ) -> Call<DescribeInstanceAttributeResponse> {
        self.core.call(&describe_instance_attribute::OPERATION, request)
    }

    /// Describe instance auto renew attribute (`DescribeInstanceAutoRenewAttribute`).
    pub fn describe_instance_auto_renew_attribute(
        &self, request: DescribeInstanceAutoRenewAttributeRequest,
    ) -> Call<DescribeInstanceAutoRenewAttributeResponse> {
        self.core.call(&describe_instance_auto_renew_attribute::OPERATION, request)
    }

    /// Describe instance maintenance attributes (`DescribeInstanceMaintenanceAttributes`).
    pub fn describe_instance_maintenance_attributes(
        &self, request: DescribeInstanceMaintenanceAttributesRequest,
    ) -> PagedCall<DescribeInstanceMaintenanceAttributesResponse, describe_instance_maintenance_attributes::MaintenanceAttribute> {
        self.core.paged(&describe_instance_maintenance_attributes::OPERATION, request, |page| page.maintenance_attributes)
    }

    /// Describe instance monitor data (`DescribeInstanceMonitorData`).
    pub fn describe_instance_monitor_data(
        &self, request: DescribeInstanceMonitorDataRequest,
    ) -> Call<DescribeInstanceMonitorDataResponse> {
        self.core.call(&describe_instance_monitor_data::OPERATION, request)
    }

    /// Describe instance ram role (`DescribeInstanceRamRole`).
    pub fn describe_instance_ram_role(
        &self, request: DescribeInstanceRamRoleRequest,
    ) -> PagedCall<DescribeInstanceRamRoleResponse, InstanceRamRoleSet> {
        self.core.paged(&describe_instance_ram_role::OPERATION, request, |page| page.instance_ram_role_sets)
    }

    /// Describe instance status (`DescribeInstanceStatus`).
    pub fn describe_instance_status(
        &self, request: DescribeInstanceStatusRequest,
    ) -> PagedCall<DescribeInstanceStatusResponse, describe_instance_status::InstanceStatus> {
        self.core.paged(&describe_instance_status::OPERATION, request, |page| page.instance_statuses)
    }

    /// Describe instance topology (`DescribeInstanceTopology`).
    pub fn describe_instance_topology(&self, request: DescribeInstanceTopologyRequest) -> Call<DescribeInstanceTopologyResponse> {
        self.core.call(&describe_instance_topology::OPERATION, request)
    }

    /// Describe instance type families (`DescribeInstanceTypeFamilies`).
    pub fn describe_instance_type_families(
        &self, request: DescribeInstanceTypeFamiliesRequest,
    ) -> Call<DescribeInstanceTypeFamiliesResponse> {
        self.core.call(&describe_instance_type_families::OPERATION, request)
    }

    /// Describe instance types (`DescribeInstanceTypes`).
    pub fn describe_instance_types(
        &self, request: DescribeInstanceTypesRequest,
    ) -> PagedCall<DescribeInstanceTypesResponse, describe_instance_types::InstanceType> {
        self.core.paged(&describe_instance_types::OPERATION, request, |page| page.instance_types)
    }

    /// Describe instance vnc url (`DescribeInstanceVncUrl`).
    pub fn describe_instance_vnc_url(&self, request: DescribeInstanceVncUrlRequest) -> Call<DescribeInstanceVncUrlResponse> {
        self.core.call(&describe_instance_vnc_url::OPERATION, request)
    }

    /// Describe instances (`DescribeInstances`).
    pub fn describe_instances(
        &self, request: DescribeInstancesRequest,
    ) -> PagedCall<DescribeInstancesResponse, describe_instances::Instance> {
        self.core.paged(&describe_instances::OPERATION, request, |page| page.instances)
    }

    /// Describe snapshot monitor data (`DescribeSnapshotMonitorData`).
    pub fn describe_snapshot_monitor_data(
        &self, request: DescribeSnapshotMonitorDataRequest,
    ) -> Call<DescribeSnapshotMonitorDataResponse> {
        self.core.call(&describe_snapshot_monitor_data::OPERATION, request)
    }

    /// Describe spot advice (`DescribeSpotAdvice`).
    pub fn describe_spot_advice(&self, request: DescribeSpotAdviceRequest) -> Call<DescribeSpotAdviceResponse> {
        self.core.call(&describe_spot_advice::OPERATION, request)
    }

    /// Describe spot price history (`DescribeSpotPriceHistory`).
    pub fn describe_spot_price_history(
        &self, request: DescribeSpotPriceHistoryRequest,
    ) -> Call<DescribeSpotPriceHistoryResponse> {
        self.core.call(&describe_spot_price_history::OPERATION, request)
    }

    /// Describe user data (`DescribeUserData`).
    pub fn describe_user_data(&self, request: DescribeUserDataRequest) -> Call<DescribeUserDataResponse> {
        self.core.call(&describe_user_data::OPERATION, request)
    }

    /// Detach instance ram role (`DetachInstanceRamRole`).
    pub fn detach_instance_ram_role(&self, request: DetachInstanceRamRoleRequest) -> Call<DetachInstanceRamRoleResponse> {
        self.core.call(&detach_instance_ram_role::OPERATION, request)
    }

    /// Get instance console output (`GetInstanceConsoleOutput`).
    pub fn get_instance_console_output(
        &self, request: GetInstanceConsoleOutputRequest,
    ) -> Call<GetInstanceConsoleOutputResponse> {
        self.core.call(&get_instance_console_output::OPERATION, request)
    }

    /// Get instance screenshot (`GetInstanceScreenshot`).
    pub fn get_instance_screenshot(&self, request: GetInstanceScreenshotRequest) -> Call<GetInstanceScreenshotResponse> {
        self.core.call(&get_instance_screenshot::OPERATION, request)
    }

    /// Modify instance attribute (`ModifyInstanceAttribute`).
    pub fn modify_instance_attribute(&self, request: ModifyInstanceAttributeRequest) -> Call<ModifyInstanceAttributeResponse> {
        self.core.call(&modify_instance_attribute::OPERATION, request)
    }

    /// Modify instance auto release time (`ModifyInstanceAutoReleaseTime`).
    pub fn modify_instance_auto_release_time(
        &self, request: ModifyInstanceAutoReleaseTimeRequest,
    ) -> Call<ModifyInstanceAutoReleaseTimeResponse> {
        self.core.call(&modify_instance_auto_release_time::OPERATION, request)
    }

    /// Modify instance auto renew attribute (`ModifyInstanceAutoRenewAttribute`).
    pub fn modify_instance_auto_renew_attribute(
        &self, request: ModifyInstanceAutoRenewAttributeRequest,
    ) -> Call<ModifyInstanceAutoRenewAttributeResponse> {
        self.core.call(&modify_instance_auto_renew_attribute::OPERATION, request)
    }

    /// Modify instance charge type (`ModifyInstanceChargeType`).
    pub fn modify_instance_charge_type(
        &self, request: ModifyInstanceChargeTypeRequest,
    ) -> Call<ModifyInstanceChargeTypeResponse> {
        self.core.call(&modify_instance_charge_type::OPERATION, request)
    }

    /// Modify instance maintenance attributes (`ModifyInstanceMaintenanceAttributes`).
    pub fn modify_instance_maintenance_attributes(
        &self, request: ModifyInstanceMaintenanceAttributesRequest,
    ) -> Call<ModifyInstanceMaintenanceAttributesResponse> {
        self.core.call(&modify_instance_maintenance_attributes::OPERATION, request)
    }

    /// Modify instance metadata options (`ModifyInstanceMetadataOptions`).
    pub fn modify_instance_metadata_options(
        &self, request: ModifyInstanceMetadataOptionsRequest,
    ) -> Call<ModifyInstanceMetadataOptionsResponse> {
        self.core.call(&modify_instance_metadata_options::OPERATION, request)
    }

    /// Modify instance spec (`ModifyInstanceSpec`).
    pub fn modify_instance_spec(&self, request: ModifyInstanceSpecRequest) -> Call<ModifyInstanceSpecResponse> {
        self.core.call(&modify_instance_spec::OPERATION, request)
    }

    /// Modify instance vnc passwd (`ModifyInstanceVncPasswd`).
    pub fn modify_instance_vnc_passwd(&self, request: ModifyInstanceVncPasswdRequest) -> Call<ModifyInstanceVncPasswdResponse> {
        self.core.call(&modify_instance_vnc_passwd::OPERATION, request)
    }

    /// Modify prepay instance spec (`ModifyPrepayInstanceSpec`).
    pub fn modify_prepay_instance_spec(
        &self, request: ModifyPrepayInstanceSpecRequest,
    ) -> Call<ModifyPrepayInstanceSpecResponse> {
        self.core.call(&modify_prepay_instance_spec::OPERATION, request)
    }

    /// Re activate instances (`ReActivateInstances`).
    pub fn re_activate_instances(&self, request: ReActivateInstancesRequest) -> Call<ReActivateInstancesResponse> {
        self.core.call(&re_activate_instances::OPERATION, request)
    }

    /// Reboot instance (`RebootInstance`).
    pub fn reboot_instance(&self, request: RebootInstanceRequest) -> Call<RebootInstanceResponse> {
        self.core.call(&reboot_instance::OPERATION, request)
    }

    /// Reboot instances (`RebootInstances`).
    pub fn reboot_instances(&self, request: RebootInstancesRequest) -> Call<RebootInstancesResponse> {
        self.core.call(&reboot_instances::OPERATION, request)
    }

    /// Redeploy instance (`RedeployInstance`).
    pub fn redeploy_instance(&self, request: RedeployInstanceRequest) -> Call<RedeployInstanceResponse> {
        self.core.call(&redeploy_instance::OPERATION, request)
    }

    /// Renew instance (`RenewInstance`).
    pub fn renew_instance(&self, request: RenewInstanceRequest) -> Call<RenewInstanceResponse> {
        self.core.call(&renew_instance::OPERATION, request)
    }

    /// Report instances status (`ReportInstancesStatus`).
    pub fn report_instances_status(&self, request: ReportInstancesStatusRequest) -> Call<ReportInstancesStatusResponse> {
        self.core.call(&report_instances_status::OPERATION, request)
    }

    /// Run instances (`RunInstances`).
    pub fn run_instances(&self, request: RunInstancesRequest) -> Call<RunInstancesResponse> {
        self.core.call(&run_instances::OPERATION, request)
    }

    /// Start instance (`StartInstance`).
    pub fn start_instance(&self, request: StartInstanceRequest) -> Call<StartInstanceResponse> {
        self.core.call(&start_instance::OPERATION, request)
    }

    /// Start instances (`StartInstances`).
    pub fn start_instances(&self, request: StartInstancesRequest) -> Call<StartInstancesResponse> {
        self.core.call(&start_instances::OPERATION, request)
    }

    /// Stop instance (`StopInstance`).
    pub fn stop_instance(&self, request: StopInstanceRequest) -> Call<StopInstanceResponse> {
        self.core.call(&stop_instance::OPERATION, request)
    }

    /// Stop instances (`StopInstances`).
    pub fn stop_instances(&self, request: StopInstancesRequest) -> Call<StopInstancesResponse> {
        self.core.call(&stop_instances::OPERATION, request)
    }
}
