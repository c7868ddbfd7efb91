// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26; do not edit.
//! Dedicated hosts: physical servers of one account, and clusters of them.

pub mod allocate_dedicated_hosts; pub use allocate_dedicated_hosts::{AllocateDedicatedHostsRequest, AllocateDedicatedHostsResponse};
pub mod create_dedicated_host_cluster; pub use create_dedicated_host_cluster::{CreateDedicatedHostClusterRequest, CreateDedicatedHostClusterResponse};
pub mod delete_dedicated_host_cluster; pub use delete_dedicated_host_cluster::{DeleteDedicatedHostClusterRequest, DeleteDedicatedHostClusterResponse};
pub mod describe_dedicated_host_auto_renew; pub use describe_dedicated_host_auto_renew::{DescribeDedicatedHostAutoRenewRequest, DescribeDedicatedHostAutoRenewResponse};
pub mod describe_dedicated_host_clusters; pub use describe_dedicated_host_clusters::{DescribeDedicatedHostClustersRequest, DescribeDedicatedHostClustersResponse};
pub mod describe_dedicated_host_types; pub use describe_dedicated_host_types::{DescribeDedicatedHostTypesRequest, DescribeDedicatedHostTypesResponse};
pub mod describe_dedicated_hosts; pub use describe_dedicated_hosts::{DescribeDedicatedHostsRequest, DescribeDedicatedHostsResponse};
pub mod modify_dedicated_host_attribute; pub use modify_dedicated_host_attribute::{ModifyDedicatedHostAttributeRequest, ModifyDedicatedHostAttributeResponse};
pub mod modify_dedicated_host_auto_release_time; pub use modify_dedicated_host_auto_release_time::{ModifyDedicatedHostAutoReleaseTimeRequest, ModifyDedicatedHostAutoReleaseTimeResponse};
pub mod modify_dedicated_host_auto_renew_attribute; pub use modify_dedicated_host_auto_renew_attribute::{ModifyDedicatedHostAutoRenewAttributeRequest, ModifyDedicatedHostAutoRenewAttributeResponse};
pub mod modify_dedicated_host_cluster_attribute; pub use modify_dedicated_host_cluster_attribute::{ModifyDedicatedHostClusterAttributeRequest, ModifyDedicatedHostClusterAttributeResponse};
pub mod modify_dedicated_hosts_charge_type; pub use modify_dedicated_hosts_charge_type::{ModifyDedicatedHostsChargeTypeRequest, ModifyDedicatedHostsChargeTypeResponse};
pub mod modify_instance_deployment; pub use modify_instance_deployment::{ModifyInstanceDeploymentRequest, ModifyInstanceDeploymentResponse};
pub mod redeploy_dedicated_host; pub use redeploy_dedicated_host::{RedeployDedicatedHostRequest, RedeployDedicatedHostResponse};
pub mod release_dedicated_host; pub use release_dedicated_host::{ReleaseDedicatedHostRequest, ReleaseDedicatedHostResponse};
pub mod renew_dedicated_hosts; pub use renew_dedicated_hosts::{RenewDedicatedHostsRequest, RenewDedicatedHostsResponse};
