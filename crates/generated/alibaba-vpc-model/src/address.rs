// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28; do not edit.
//! Elastic IP addresses (EIP), segments of them, and pools of public addresses.

pub mod add_public_ip_address_pool_cidr_block; pub use add_public_ip_address_pool_cidr_block::{AddPublicIpAddressPoolCidrBlockRequest, AddPublicIpAddressPoolCidrBlockResponse};
pub mod allocate_eip_address; pub use allocate_eip_address::{AllocateEipAddressRequest, AllocateEipAddressResponse};
pub mod allocate_eip_address_pro; pub use allocate_eip_address_pro::{AllocateEipAddressProRequest, AllocateEipAddressProResponse};
pub mod allocate_eip_segment_address; pub use allocate_eip_segment_address::{AllocateEipSegmentAddressRequest, AllocateEipSegmentAddressResponse};
pub mod associate_eip_address; pub use associate_eip_address::{AssociateEipAddressRequest, AssociateEipAddressResponse};
pub mod associate_eip_address_batch; pub use associate_eip_address_batch::{AssociateEipAddressBatchRequest, AssociateEipAddressBatchResponse};
pub mod create_public_ip_address_pool; pub use create_public_ip_address_pool::{CreatePublicIpAddressPoolRequest, CreatePublicIpAddressPoolResponse};
pub mod delete_public_ip_address_pool; pub use delete_public_ip_address_pool::{DeletePublicIpAddressPoolRequest, DeletePublicIpAddressPoolResponse};
pub mod delete_public_ip_address_pool_cidr_block; pub use delete_public_ip_address_pool_cidr_block::{DeletePublicIpAddressPoolCidrBlockRequest, DeletePublicIpAddressPoolCidrBlockResponse};
pub mod describe_eip_addresses; pub use describe_eip_addresses::{DescribeEipAddressesRequest, DescribeEipAddressesResponse};
pub mod describe_eip_gateway_info; pub use describe_eip_gateway_info::{DescribeEipGatewayInfoRequest, DescribeEipGatewayInfoResponse};
pub mod describe_eip_monitor_data; pub use describe_eip_monitor_data::{DescribeEipMonitorDataRequest, DescribeEipMonitorDataResponse};
pub mod describe_eip_segment; pub use describe_eip_segment::{DescribeEipSegmentRequest, DescribeEipSegmentResponse};
pub mod describe_high_definition_monitor_log_attribute; pub use describe_high_definition_monitor_log_attribute::{DescribeHighDefinitionMonitorLogAttributeRequest, DescribeHighDefinitionMonitorLogAttributeResponse};
pub mod describe_public_ip_address; pub use describe_public_ip_address::{DescribePublicIpAddressRequest, DescribePublicIpAddressResponse};
pub mod list_public_ip_address_pool_cidr_blocks; pub use list_public_ip_address_pool_cidr_blocks::{ListPublicIpAddressPoolCidrBlocksRequest, ListPublicIpAddressPoolCidrBlocksResponse};
pub mod list_public_ip_address_pools; pub use list_public_ip_address_pools::{ListPublicIpAddressPoolsRequest, ListPublicIpAddressPoolsResponse};
pub mod modify_eip_address_attribute; pub use modify_eip_address_attribute::{ModifyEipAddressAttributeRequest, ModifyEipAddressAttributeResponse};
pub mod release_eip_address; pub use release_eip_address::{ReleaseEipAddressRequest, ReleaseEipAddressResponse};
pub mod release_eip_segment_address; pub use release_eip_segment_address::{ReleaseEipSegmentAddressRequest, ReleaseEipSegmentAddressResponse};
pub mod set_high_definition_monitor_log_status; pub use set_high_definition_monitor_log_status::{SetHighDefinitionMonitorLogStatusRequest, SetHighDefinitionMonitorLogStatusResponse};
pub mod unassociate_eip_address; pub use unassociate_eip_address::{UnassociateEipAddressRequest, UnassociateEipAddressResponse};
pub mod update_public_ip_address_pool_attribute; pub use update_public_ip_address_pool_attribute::{UpdatePublicIpAddressPoolAttributeRequest, UpdatePublicIpAddressPoolAttributeResponse};
