// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26; do not edit.
//! Public addresses and bandwidth of instances, and links to the classic network.

pub mod allocate_public_ip_address; pub use allocate_public_ip_address::{AllocatePublicIpAddressRequest, AllocatePublicIpAddressResponse};
pub mod attach_classic_link_vpc; pub use attach_classic_link_vpc::{AttachClassicLinkVpcRequest, AttachClassicLinkVpcResponse};
pub mod convert_nat_public_ip_to_eip; pub use convert_nat_public_ip_to_eip::{ConvertNatPublicIpToEipRequest, ConvertNatPublicIpToEipResponse};
pub mod describe_bandwidth_limitation; pub use describe_bandwidth_limitation::{DescribeBandwidthLimitationRequest, DescribeBandwidthLimitationResponse};
pub mod describe_classic_link_instances; pub use describe_classic_link_instances::{DescribeClassicLinkInstancesRequest, DescribeClassicLinkInstancesResponse};
pub mod detach_classic_link_vpc; pub use detach_classic_link_vpc::{DetachClassicLinkVpcRequest, DetachClassicLinkVpcResponse};
pub mod modify_instance_network_spec; pub use modify_instance_network_spec::{ModifyInstanceNetworkSpecRequest, ModifyInstanceNetworkSpecResponse};
pub mod modify_instance_vpc_attribute; pub use modify_instance_vpc_attribute::{ModifyInstanceVpcAttributeRequest, ModifyInstanceVpcAttributeResponse};
