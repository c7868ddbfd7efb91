// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26; do not edit.
//! instance.

pub mod attach_instance_ram_role;
pub use attach_instance_ram_role::{AttachInstanceRamRoleRequest, AttachInstanceRamRoleResponse};

pub mod create_instance;
pub use create_instance::{CreateInstanceRequest, CreateInstanceResponse};

pub mod delete_instance;
pub use delete_instance::{DeleteInstanceRequest, DeleteInstanceResponse};

pub mod delete_instances;
pub use delete_instances::{DeleteInstancesRequest, DeleteInstancesResponse};

pub mod describe_disk_monitor_data;
pub use describe_disk_monitor_data::{DescribeDiskMonitorDataRequest, DescribeDiskMonitorDataResponse};

pub mod describe_eni_monitor_data;
pub use describe_eni_monitor_data::{DescribeEniMonitorDataRequest, DescribeEniMonitorDataResponse};

pub mod describe_instance_attribute;
pub use describe_instance_attribute::{DescribeInstanceAttributeRequest, DescribeInstanceAttributeResponse};

pub mod describe_instance_auto_renew_attribute;
pub use describe_instance_auto_renew_attribute::{DescribeInstanceAutoRenewAttributeRequest, DescribeInstanceAutoRenewAttributeResponse};

pub mod describe_instance_maintenance_attributes;
pub use describe_instance_maintenance_attributes::{DescribeInstanceMaintenanceAttributesRequest, DescribeInstanceMaintenanceAttributesResponse};

pub mod describe_instance_monitor_data;
pub use describe_instance_monitor_data::{DescribeInstanceMonitorDataRequest, DescribeInstanceMonitorDataResponse};

pub mod describe_instance_ram_role;
pub use describe_instance_ram_role::{DescribeInstanceRamRoleRequest, DescribeInstanceRamRoleResponse};

pub mod describe_instance_status;
pub use describe_instance_status::{DescribeInstanceStatusRequest, DescribeInstanceStatusResponse};

pub mod describe_instance_topology;
pub use describe_instance_topology::{DescribeInstanceTopologyRequest, DescribeInstanceTopologyResponse};

pub mod describe_instance_type_families;
pub use describe_instance_type_families::{DescribeInstanceTypeFamiliesRequest, DescribeInstanceTypeFamiliesResponse};

pub mod describe_instance_types;
pub use describe_instance_types::{DescribeInstanceTypesRequest, DescribeInstanceTypesResponse};

pub mod describe_instance_vnc_url;
pub use describe_instance_vnc_url::{DescribeInstanceVncUrlRequest, DescribeInstanceVncUrlResponse};

pub mod describe_instances;
pub use describe_instances::{DescribeInstancesRequest, DescribeInstancesResponse};

pub mod describe_snapshot_monitor_data;
pub use describe_snapshot_monitor_data::{DescribeSnapshotMonitorDataRequest, DescribeSnapshotMonitorDataResponse};

pub mod describe_spot_advice;
pub use describe_spot_advice::{DescribeSpotAdviceRequest, DescribeSpotAdviceResponse};

pub mod describe_spot_price_history;
pub use describe_spot_price_history::{DescribeSpotPriceHistoryRequest, DescribeSpotPriceHistoryResponse};

pub mod describe_user_data;
pub use describe_user_data::{DescribeUserDataRequest, DescribeUserDataResponse};

pub mod detach_instance_ram_role;
pub use detach_instance_ram_role::{DetachInstanceRamRoleRequest, DetachInstanceRamRoleResponse};

pub mod get_instance_console_output;
pub use get_instance_console_output::{GetInstanceConsoleOutputRequest, GetInstanceConsoleOutputResponse};

pub mod get_instance_screenshot;
pub use get_instance_screenshot::{GetInstanceScreenshotRequest, GetInstanceScreenshotResponse};

pub mod modify_instance_attribute;
pub use modify_instance_attribute::{ModifyInstanceAttributeRequest, ModifyInstanceAttributeResponse};

pub mod modify_instance_auto_release_time;
pub use modify_instance_auto_release_time::{ModifyInstanceAutoReleaseTimeRequest, ModifyInstanceAutoReleaseTimeResponse};

pub mod modify_instance_auto_renew_attribute;
pub use modify_instance_auto_renew_attribute::{ModifyInstanceAutoRenewAttributeRequest, ModifyInstanceAutoRenewAttributeResponse};

pub mod modify_instance_charge_type;
pub use modify_instance_charge_type::{ModifyInstanceChargeTypeRequest, ModifyInstanceChargeTypeResponse};

pub mod modify_instance_maintenance_attributes;
pub use modify_instance_maintenance_attributes::{ModifyInstanceMaintenanceAttributesRequest, ModifyInstanceMaintenanceAttributesResponse};

pub mod modify_instance_metadata_options;
pub use modify_instance_metadata_options::{ModifyInstanceMetadataOptionsRequest, ModifyInstanceMetadataOptionsResponse};

pub mod modify_instance_spec;
pub use modify_instance_spec::{ModifyInstanceSpecRequest, ModifyInstanceSpecResponse};

pub mod modify_instance_vnc_passwd;
pub use modify_instance_vnc_passwd::{ModifyInstanceVncPasswdRequest, ModifyInstanceVncPasswdResponse};

pub mod modify_prepay_instance_spec;
pub use modify_prepay_instance_spec::{ModifyPrepayInstanceSpecRequest, ModifyPrepayInstanceSpecResponse};

pub mod re_activate_instances;
pub use re_activate_instances::{ReActivateInstancesRequest, ReActivateInstancesResponse};

pub mod reboot_instance;
pub use reboot_instance::{RebootInstanceRequest, RebootInstanceResponse};

pub mod reboot_instances;
pub use reboot_instances::{RebootInstancesRequest, RebootInstancesResponse};

pub mod redeploy_instance;
pub use redeploy_instance::{RedeployInstanceRequest, RedeployInstanceResponse};

pub mod renew_instance;
pub use renew_instance::{RenewInstanceRequest, RenewInstanceResponse};

pub mod report_instances_status;
pub use report_instances_status::{ReportInstancesStatusRequest, ReportInstancesStatusResponse};

pub mod run_instances;
pub use run_instances::{RunInstancesRequest, RunInstancesResponse};

pub mod start_instance;
pub use start_instance::{StartInstanceRequest, StartInstanceResponse};

pub mod start_instances;
pub use start_instances::{StartInstancesRequest, StartInstancesResponse};

pub mod stop_instance;
pub use stop_instance::{StopInstanceRequest, StopInstanceResponse};

pub mod stop_instances;
pub use stop_instances::{StopInstancesRequest, StopInstancesResponse};
