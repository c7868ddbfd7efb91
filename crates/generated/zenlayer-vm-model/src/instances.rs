// Written by `cargo xtask generate` from specs/zenlayer/vm/2026-04-01; do not edit.
//! Virtual machine instances: creation, start and stop, types, bandwidth, monitoring.

pub mod cancel_instance_bandwidth_downgrade; pub use cancel_instance_bandwidth_downgrade::{CancelInstanceBandwidthDowngradeRequest, CancelInstanceBandwidthDowngradeResponse};
pub mod cancel_instance_downgrade; pub use cancel_instance_downgrade::{CancelInstanceDowngradeRequest, CancelInstanceDowngradeResponse};
pub mod cancel_instance_traffic_package_downgrade; pub use cancel_instance_traffic_package_downgrade::{CancelInstanceTrafficPackageDowngradeRequest, CancelInstanceTrafficPackageDowngradeResponse};
pub mod create_instances; pub use create_instances::{CreateInstancesRequest, CreateInstancesResponse};
pub mod describe_instance_available_security_group_resources; pub use describe_instance_available_security_group_resources::{DescribeInstanceAvailableSecurityGroupResourcesRequest, DescribeInstanceAvailableSecurityGroupResourcesResponse};
pub mod describe_instance_cpu_monitor; pub use describe_instance_cpu_monitor::{DescribeInstanceCpuMonitorRequest, DescribeInstanceCpuMonitorResponse};
pub mod describe_instance_internet_status; pub use describe_instance_internet_status::{DescribeInstanceInternetStatusRequest, DescribeInstanceInternetStatusResponse};
pub mod describe_instance_traffic; pub use describe_instance_traffic::{DescribeInstanceTrafficRequest, DescribeInstanceTrafficResponse};
pub mod describe_instance_type_status; pub use describe_instance_type_status::{DescribeInstanceTypeStatusRequest, DescribeInstanceTypeStatusResponse};
pub mod describe_instances; pub use describe_instances::{DescribeInstancesRequest, DescribeInstancesResponse};
pub mod describe_instances_status; pub use describe_instances_status::{DescribeInstancesStatusRequest, DescribeInstancesStatusResponse};
pub mod modify_instance_bandwidth; pub use modify_instance_bandwidth::{ModifyInstanceBandwidthRequest, ModifyInstanceBandwidthResponse};
pub mod modify_instance_traffic_package; pub use modify_instance_traffic_package::{ModifyInstanceTrafficPackageRequest, ModifyInstanceTrafficPackageResponse};
pub mod modify_instance_type; pub use modify_instance_type::{ModifyInstanceTypeRequest, ModifyInstanceTypeResponse};
pub mod modify_instances_attribute; pub use modify_instances_attribute::{ModifyInstancesAttributeRequest, ModifyInstancesAttributeResponse};
pub mod modify_instances_resource_group; pub use modify_instances_resource_group::{ModifyInstancesResourceGroupRequest, ModifyInstancesResourceGroupResponse};
pub mod reboot_instances; pub use reboot_instances::{RebootInstancesRequest, RebootInstancesResponse};
pub mod release_instances; pub use release_instances::{ReleaseInstancesRequest, ReleaseInstancesResponse};
pub mod reset_instance; pub use reset_instance::{ResetInstanceRequest, ResetInstanceResponse};
pub mod reset_instances_password; pub use reset_instances_password::{ResetInstancesPasswordRequest, ResetInstancesPasswordResponse};
pub mod start_instances; pub use start_instances::{StartInstancesRequest, StartInstancesResponse};
pub mod stop_instances; pub use stop_instances::{StopInstancesRequest, StopInstancesResponse};
pub mod terminate_instance; pub use terminate_instance::{TerminateInstanceRequest, TerminateInstanceResponse};
