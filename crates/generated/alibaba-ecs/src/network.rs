// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26; do not edit.
//! network.

use cloudspec_runtime::Call;

use crate::*;

impl Client {
    /// Allocate public ip address (`AllocatePublicIpAddress`).
    pub fn allocate_public_ip_address(&self, request: AllocatePublicIpAddressRequest) -> Call<AllocatePublicIpAddressResponse> {
        self.core.call(&allocate_public_ip_address::OPERATION, request)
    }

    /// Attach classic link vpc (`AttachClassicLinkVpc`).
    pub fn attach_classic_link_vpc(&self, request: AttachClassicLinkVpcRequest) -> Call<AttachClassicLinkVpcResponse> {
        self.core.call(&attach_classic_link_vpc::OPERATION, request)
    }

    /// Convert nat public ip to eip (`ConvertNatPublicIpToEip`).
    pub fn convert_nat_public_ip_to_eip(&self, request: ConvertNatPublicIpToEipRequest) -> Call<ConvertNatPublicIpToEipResponse> {
        self.core.call(&convert_nat_public_ip_to_eip::OPERATION, request)
    }

    /// Describe bandwidth limitation (`DescribeBandwidthLimitation`).
    pub fn describe_bandwidth_limitation(
        &self, request: DescribeBandwidthLimitationRequest,
    ) -> Call<DescribeBandwidthLimitationResponse> {
        self.core.call(&describe_bandwidth_limitation::OPERATION, request)
    }

    /// Describe classic link instances (`DescribeClassicLinkInstances`).
    pub fn describe_classic_link_instances(
        &self, request: DescribeClassicLinkInstancesRequest,
    ) -> Call<DescribeClassicLinkInstancesResponse> {
        self.core.call(&describe_classic_link_instances::OPERATION, request)
    }

    /// Detach classic link vpc (`DetachClassicLinkVpc`).
    pub fn detach_classic_link_vpc(&self, request: DetachClassicLinkVpcRequest) -> Call<DetachClassicLinkVpcResponse> {
        self.core.call(&detach_classic_link_vpc::OPERATION, request)
    }

    /// Modify instance network spec (`ModifyInstanceNetworkSpec`).
    pub fn modify_instance_network_spec(
        &self, request: ModifyInstanceNetworkSpecRequest,
    ) -> Call<ModifyInstanceNetworkSpecResponse> {
        self.core.call(&modify_instance_network_spec::OPERATION, request)
    }

    /// Modify instance vpc attribute (`ModifyInstanceVpcAttribute`).
    pub fn modify_instance_vpc_attribute(
        &self, request: ModifyInstanceVpcAttributeRequest,
    ) -> Call<ModifyInstanceVpcAttributeResponse> {
        self.core.call(&modify_instance_vpc_attribute::OPERATION, request)
    }
}
