// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26; do not edit.
//! instance.

use cloudspec_runtime::{Call, PagedCall};

use crate::*;

impl Client {
    /// Gives one or more instances a RAM role, whose temporary credentials programs on them can fetch.
    pub fn attach_instance_ram_role(&self, request: AttachInstanceRamRoleRequest) -> Call<AttachInstanceRamRoleResponse> {
        self.core.call(&attach_instance_ram_role::OPERATION, request)
    }

    /// Creates one instance, which stays stopped until StartInstance.
    pub fn create_instance(&self, request: CreateInstanceRequest) -> Call<CreateInstanceResponse> {
        self.core.call(&create_instance::OPERATION, request)
    }

    /// Releases a pay-as-you-go instance, or a subscription instance that has expired.
    pub fn delete_instance(&self, request: DeleteInstanceRequest) -> Call<DeleteInstanceResponse> {
        self.core.call(&delete_instance::OPERATION, request)
    }

    /// Releases several pay-as-you-go instances, or subscription instances that have expired.
    pub fn delete_instances(&self, request: DeleteInstancesRequest) -> Call<DeleteInstancesResponse> {
        self.core.call(&delete_instances::OPERATION, request)
    }

    /// Returns figures of a disk over time: operations and bytes a second, read and written, and latency.
    pub fn describe_disk_monitor_data(&self, request: DescribeDiskMonitorDataRequest) -> Call<DescribeDiskMonitorDataResponse> {
        self.core.call(&describe_disk_monitor_data::OPERATION, request)
    }

    /// Returns traffic figures of a secondary network interface over time: packets, bytes and drops in each direction.
    pub fn describe_eni_monitor_data(&self, request: DescribeEniMonitorDataRequest) -> Call<DescribeEniMonitorDataResponse> {
        self.core.call(&describe_eni_monitor_data::OPERATION, request)
    }

    /// Returns the attributes of one instance.
    pub fn describe_instance_attribute(
        &self, request: DescribeInstanceAttributeRequest,
    ) -> Call<DescribeInstanceAttributeResponse> {
        self.core.call(&describe_instance_attribute::OPERATION, request)
    }

    /// Tells for subscription instances whether and for how long they renew by themselves.
    pub fn describe_instance_auto_renew_attribute(
        &self, request: DescribeInstanceAutoRenewAttributeRequest,
    ) -> Call<DescribeInstanceAutoRenewAttributeResponse> {
        self.core.call(&describe_instance_auto_renew_attribute::OPERATION, request)
    }

    /// Lists the maintenance settings of instances: the hours in which maintenance may happen, and what to do when the host
    /// fails.
    pub fn describe_instance_maintenance_attributes(
        &self, request: DescribeInstanceMaintenanceAttributesRequest,
    ) -> PagedCall<DescribeInstanceMaintenanceAttributesResponse, describe_instance_maintenance_attributes::MaintenanceAttribute> {
        self.core.paged(&describe_instance_maintenance_attributes::OPERATION, request, |page| page.maintenance_attributes)
    }

    /// Returns figures of an instance over time: vCPU use, burst credits, traffic and bandwidth.
    pub fn describe_instance_monitor_data(
        &self, request: DescribeInstanceMonitorDataRequest,
    ) -> Call<DescribeInstanceMonitorDataResponse> {
        self.core.call(&describe_instance_monitor_data::OPERATION, request)
    }

    /// Tells which RAM roles instances have.
    pub fn describe_instance_ram_role(
        &self, request: DescribeInstanceRamRoleRequest,
    ) -> PagedCall<DescribeInstanceRamRoleResponse, InstanceRamRoleSet> {
        self.core.paged(&describe_instance_ram_role::OPERATION, request, |page| page.instance_ram_role_sets)
    }

    /// Lists instances with their status alone.
    pub fn describe_instance_status(
        &self, request: DescribeInstanceStatusRequest,
    ) -> PagedCall<DescribeInstanceStatusResponse, describe_instance_status::InstanceStatus> {
        self.core.paged(&describe_instance_status::OPERATION, request, |page| page.instance_statuses)
    }

    /// Tells which physical host each instance is on, as an anonymous id.
    pub fn describe_instance_topology(&self, request: DescribeInstanceTopologyRequest) -> Call<DescribeInstanceTopologyResponse> {
        self.core.call(&describe_instance_topology::OPERATION, request)
    }

    /// Lists the families of instance types with their generation.
    pub fn describe_instance_type_families(
        &self, request: DescribeInstanceTypeFamiliesRequest,
    ) -> Call<DescribeInstanceTypeFamiliesResponse> {
        self.core.call(&describe_instance_type_families::OPERATION, request)
    }

    /// Lists instance types with vCPUs, memory, network, disk and accelerator figures.
    pub fn describe_instance_types(
        &self, request: DescribeInstanceTypesRequest,
    ) -> PagedCall<DescribeInstanceTypesResponse, describe_instance_types::InstanceType> {
        self.core.paged(&describe_instance_types::OPERATION, request, |page| page.instance_types)
    }

    /// Returns the address of an instance's web terminal.
    pub fn describe_instance_vnc_url(&self, request: DescribeInstanceVncUrlRequest) -> Call<DescribeInstanceVncUrlResponse> {
        self.core.call(&describe_instance_vnc_url::OPERATION, request)
    }

    /// Lists instances with their details.
    pub fn describe_instances(
        &self, request: DescribeInstancesRequest,
    ) -> PagedCall<DescribeInstancesResponse, describe_instances::Instance> {
        self.core.paged(&describe_instances::OPERATION, request, |page| page.instances)
    }

    /// Returns how the storage that snapshots take in a region has changed.
    pub fn describe_snapshot_monitor_data(
        &self, request: DescribeSnapshotMonitorDataRequest,
    ) -> Call<DescribeSnapshotMonitorDataResponse> {
        self.core.call(&describe_snapshot_monitor_data::OPERATION, request)
    }

    /// Returns how often spot instances were reclaimed and at what discount over the last 30 days, by instance type.
    pub fn describe_spot_advice(&self, request: DescribeSpotAdviceRequest) -> Call<DescribeSpotAdviceResponse> {
        self.core.call(&describe_spot_advice::OPERATION, request)
    }

    /// Lists the prices of a spot instance type over the last 30 days.
    pub fn describe_spot_price_history(
        &self, request: DescribeSpotPriceHistoryRequest,
    ) -> Call<DescribeSpotPriceHistoryResponse> {
        self.core.call(&describe_spot_price_history::OPERATION, request)
    }

    /// Returns the user data of an instance, in Base64.
    pub fn describe_user_data(&self, request: DescribeUserDataRequest) -> Call<DescribeUserDataResponse> {
        self.core.call(&describe_user_data::OPERATION, request)
    }

    /// Takes the RAM role from one or more instances.
    pub fn detach_instance_ram_role(&self, request: DetachInstanceRamRoleRequest) -> Call<DetachInstanceRamRoleResponse> {
        self.core.call(&detach_instance_ram_role::OPERATION, request)
    }

    /// Returns what an instance printed on its system console when it last started, rebooted or stopped, in Base64.
    pub fn get_instance_console_output(
        &self, request: GetInstanceConsoleOutputRequest,
    ) -> Call<GetInstanceConsoleOutputResponse> {
        self.core.call(&get_instance_console_output::OPERATION, request)
    }

    /// Returns a screenshot of a running instance, a JPEG in Base64.
    pub fn get_instance_screenshot(&self, request: GetInstanceScreenshotRequest) -> Call<GetInstanceScreenshotResponse> {
        self.core.call(&get_instance_screenshot::OPERATION, request)
    }

    /// Changes attributes of an instance: name, description, password, host name, security groups, user data and more.
    pub fn modify_instance_attribute(&self, request: ModifyInstanceAttributeRequest) -> Call<ModifyInstanceAttributeResponse> {
        self.core.call(&modify_instance_attribute::OPERATION, request)
    }

    /// Sets or cancels the time at which a pay-as-you-go instance is released by itself.
    pub fn modify_instance_auto_release_time(
        &self, request: ModifyInstanceAutoReleaseTimeRequest,
    ) -> Call<ModifyInstanceAutoReleaseTimeResponse> {
        self.core.call(&modify_instance_auto_release_time::OPERATION, request)
    }

    /// Switches the automatic renewal of subscription instances on or off.
    pub fn modify_instance_auto_renew_attribute(
        &self, request: ModifyInstanceAutoRenewAttributeRequest,
    ) -> Call<ModifyInstanceAutoRenewAttributeResponse> {
        self.core.call(&modify_instance_auto_renew_attribute::OPERATION, request)
    }

    /// Switches instances between pay-as-you-go and subscription, with their disks if wanted.
    pub fn modify_instance_charge_type(
        &self, request: ModifyInstanceChargeTypeRequest,
    ) -> Call<ModifyInstanceChargeTypeResponse> {
        self.core.call(&modify_instance_charge_type::OPERATION, request)
    }

    /// Sets the hours in which an instance may be maintained, and what to do when its host fails.
    pub fn modify_instance_maintenance_attributes(
        &self, request: ModifyInstanceMaintenanceAttributesRequest,
    ) -> Call<ModifyInstanceMaintenanceAttributesResponse> {
        self.core.call(&modify_instance_maintenance_attributes::OPERATION, request)
    }

    /// Sets whether an instance's metadata service answers, and whether it demands a session token.
    pub fn modify_instance_metadata_options(
        &self, request: ModifyInstanceMetadataOptionsRequest,
    ) -> Call<ModifyInstanceMetadataOptionsResponse> {
        self.core.call(&modify_instance_metadata_options::OPERATION, request)
    }

    /// Changes the type or the public bandwidth of a pay-as-you-go instance.
    pub fn modify_instance_spec(&self, request: ModifyInstanceSpecRequest) -> Call<ModifyInstanceSpecResponse> {
        self.core.call(&modify_instance_spec::OPERATION, request)
    }

    /// Sets the password of an instance's web terminal, six letters and digits.
    pub fn modify_instance_vnc_passwd(&self, request: ModifyInstanceVncPasswdRequest) -> Call<ModifyInstanceVncPasswdResponse> {
        self.core.call(&modify_instance_vnc_passwd::OPERATION, request)
    }

    /// Upgrades or downgrades the type of a subscription instance for the rest of its term.
    pub fn modify_prepay_instance_spec(
        &self, request: ModifyPrepayInstanceSpecRequest,
    ) -> Call<ModifyPrepayInstanceSpecResponse> {
        self.core.call(&modify_prepay_instance_spec::OPERATION, request)
    }

    /// Starts a pay-as-you-go instance again that was stopped because payment was overdue.
    pub fn re_activate_instances(&self, request: ReActivateInstancesRequest) -> Call<ReActivateInstancesResponse> {
        self.core.call(&re_activate_instances::OPERATION, request)
    }

    /// Restarts a running instance.
    pub fn reboot_instance(&self, request: RebootInstanceRequest) -> Call<RebootInstanceResponse> {
        self.core.call(&reboot_instance::OPERATION, request)
    }

    /// Restarts several running instances.
    pub fn reboot_instances(&self, request: RebootInstancesRequest) -> Call<RebootInstancesResponse> {
        self.core.call(&reboot_instances::OPERATION, request)
    }

    /// Moves an instance to another physical server, in answer to a system event.
    pub fn redeploy_instance(&self, request: RedeployInstanceRequest) -> Call<RedeployInstanceResponse> {
        self.core.call(&redeploy_instance::OPERATION, request)
    }

    /// Renews a subscription instance, for a period or up to a common expiry day, one of the two.
    pub fn renew_instance(&self, request: RenewInstanceRequest) -> Call<RenewInstanceResponse> {
        self.core.call(&renew_instance::OPERATION, request)
    }

    /// Tells the provider about something abnormal on instances or their disks.
    pub fn report_instances_status(&self, request: ReportInstancesStatusRequest) -> Call<ReportInstancesStatusResponse> {
        self.core.call(&report_instances_status::OPERATION, request)
    }

    /// Creates up to 100 instances and starts them.
    pub fn run_instances(&self, request: RunInstancesRequest) -> Call<RunInstancesResponse> {
        self.core.call(&run_instances::OPERATION, request)
    }

    /// Starts a stopped instance.
    pub fn start_instance(&self, request: StartInstanceRequest) -> Call<StartInstanceResponse> {
        self.core.call(&start_instance::OPERATION, request)
    }

    /// Starts several stopped instances.
    pub fn start_instances(&self, request: StartInstancesRequest) -> Call<StartInstancesResponse> {
        self.core.call(&start_instances::OPERATION, request)
    }

    /// Stops a running instance.
    pub fn stop_instance(&self, request: StopInstanceRequest) -> Call<StopInstanceResponse> {
        self.core.call(&stop_instance::OPERATION, request)
    }

    /// Stops several running instances.
    pub fn stop_instances(&self, request: StopInstancesRequest) -> Call<StopInstancesResponse> {
        self.core.call(&stop_instances::OPERATION, request)
    }
}
