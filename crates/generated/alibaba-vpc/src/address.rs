// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28; do not edit.
//! address.

use cloudspec_runtime::{Call, PagedCall};

use crate::*;

impl Client {
    /// Adds a CIDR block to a pool of public IP addresses.
    pub fn add_public_ip_address_pool_cidr_block(
        &self, request: AddPublicIpAddressPoolCidrBlockRequest,
    ) -> Call<AddPublicIpAddressPoolCidrBlockResponse> {
        self.core.call(&add_public_ip_address_pool_cidr_block::OPERATION, request)
    }

    /// Buys an elastic IP address, picked at random in the region.
    pub fn allocate_eip_address(&self, request: AllocateEipAddressRequest) -> Call<AllocateEipAddressResponse> {
        self.core.call(&allocate_eip_address::OPERATION, request)
    }

    /// Buys a particular elastic IP address, by address or id, for instance one released before.
    pub fn allocate_eip_address_pro(&self, request: AllocateEipAddressProRequest) -> Call<AllocateEipAddressProResponse> {
        self.core.call(&allocate_eip_address_pro::OPERATION, request)
    }

    /// Buys a run of consecutive elastic IP addresses.
    pub fn allocate_eip_segment_address(
        &self, request: AllocateEipSegmentAddressRequest,
    ) -> Call<AllocateEipSegmentAddressResponse> {
        self.core.call(&allocate_eip_segment_address::OPERATION, request)
    }

    /// Binds an elastic IP address to a resource of the same region: an instance, a load balancer, a secondary network
    /// interface, a NAT gateway or a high-availability virtual IP.
    pub fn associate_eip_address(&self, request: AssociateEipAddressRequest) -> Call<AssociateEipAddressResponse> {
        self.core.call(&associate_eip_address::OPERATION, request)
    }

    /// Binds several elastic IP addresses to a NAT gateway or a secondary network interface.
    pub fn associate_eip_address_batch(
        &self, request: AssociateEipAddressBatchRequest,
    ) -> Call<AssociateEipAddressBatchResponse> {
        self.core.call(&associate_eip_address_batch::OPERATION, request)
    }

    /// Creates a pool of public IP addresses to take elastic IP addresses from.
    pub fn create_public_ip_address_pool(
        &self, request: CreatePublicIpAddressPoolRequest,
    ) -> Call<CreatePublicIpAddressPoolResponse> {
        self.core.call(&create_public_ip_address_pool::OPERATION, request)
    }

    /// Deletes a pool of public IP addresses, none of which may be in use.
    pub fn delete_public_ip_address_pool(
        &self, request: DeletePublicIpAddressPoolRequest,
    ) -> Call<DeletePublicIpAddressPoolResponse> {
        self.core.call(&delete_public_ip_address_pool::OPERATION, request)
    }

    /// Removes a CIDR block from a pool of public IP addresses; none of its addresses may be in use.
    pub fn delete_public_ip_address_pool_cidr_block(
        &self, request: DeletePublicIpAddressPoolCidrBlockRequest,
    ) -> Call<DeletePublicIpAddressPoolCidrBlockResponse> {
        self.core.call(&delete_public_ip_address_pool_cidr_block::OPERATION, request)
    }

    /// Lists elastic IP addresses with bandwidth, billing, state and what each is bound to.
    pub fn describe_eip_addresses(
        &self, request: DescribeEipAddressesRequest,
    ) -> PagedCall<DescribeEipAddressesResponse, describe_eip_addresses::EipAddress> {
        self.core.paged(&describe_eip_addresses::OPERATION, request, |page| page.eip_addresses)
    }

    /// Returns gateway and mask of the elastic IP addresses that a secondary network interface shows as its own.
    pub fn describe_eip_gateway_info(&self, request: DescribeEipGatewayInfoRequest) -> Call<DescribeEipGatewayInfoResponse> {
        self.core.call(&describe_eip_gateway_info::OPERATION, request)
    }

    /// Returns traffic figures of an elastic IP address over time, up to 30 days back and 400 points a call.
    pub fn describe_eip_monitor_data(&self, request: DescribeEipMonitorDataRequest) -> Call<DescribeEipMonitorDataResponse> {
        self.core.call(&describe_eip_monitor_data::OPERATION, request)
    }

    /// Lists runs of consecutive elastic IP addresses.
    pub fn describe_eip_segment(
        &self, request: DescribeEipSegmentRequest,
    ) -> PagedCall<DescribeEipSegmentResponse, describe_eip_segment::EipSegment> {
        self.core.paged(&describe_eip_segment::OPERATION, request, |page| page.eip_segments)
    }

    /// Returns how the second-by-second monitoring of an elastic IP address is set up.
    pub fn describe_high_definition_monitor_log_attribute(
        &self, request: DescribeHighDefinitionMonitorLogAttributeRequest,
    ) -> Call<DescribeHighDefinitionMonitorLogAttributeResponse> {
        self.core.call(&describe_high_definition_monitor_log_attribute::OPERATION, request)
    }

    /// Lists the ranges of public IP addresses that VPCs of a region use.
    pub fn describe_public_ip_address(
        &self, request: DescribePublicIpAddressRequest,
    ) -> PagedCall<DescribePublicIpAddressResponse, String> {
        self.core.paged(&describe_public_ip_address::OPERATION, request, |page| page.public_ip_address)
    }

    /// Lists the CIDR blocks of a pool of public IP addresses.
    pub fn list_public_ip_address_pool_cidr_blocks(
        &self, request: ListPublicIpAddressPoolCidrBlocksRequest,
    ) -> PagedCall<ListPublicIpAddressPoolCidrBlocksResponse, list_public_ip_address_pool_cidr_blocks::PublicIpPoolCidrBlockList> {
        self.core.paged(&list_public_ip_address_pool_cidr_blocks::OPERATION, request, |page| page.public_ip_pool_cidr_block_list)
    }

    /// Lists pools of public IP addresses.
    pub fn list_public_ip_address_pools(
        &self, request: ListPublicIpAddressPoolsRequest,
    ) -> PagedCall<ListPublicIpAddressPoolsResponse, list_public_ip_address_pools::PublicIpAddressPoolList> {
        self.core.paged(&list_public_ip_address_pools::OPERATION, request, |page| page.public_ip_address_pool_list)
    }

    /// Changes the name, description or peak bandwidth of an elastic IP address.
    pub fn modify_eip_address_attribute(
        &self, request: ModifyEipAddressAttributeRequest,
    ) -> Call<ModifyEipAddressAttributeResponse> {
        self.core.call(&modify_eip_address_attribute::OPERATION, request)
    }

    /// Releases an elastic IP address, which must be pay-as-you-go and `Available`, that is unbound.
    pub fn release_eip_address(&self, request: ReleaseEipAddressRequest) -> Call<ReleaseEipAddressResponse> {
        self.core.call(&release_eip_address::OPERATION, request)
    }

    /// Releases a run of consecutive elastic IP addresses, all of them.
    pub fn release_eip_segment_address(
        &self, request: ReleaseEipSegmentAddressRequest,
    ) -> Call<ReleaseEipSegmentAddressResponse> {
        self.core.call(&release_eip_segment_address::OPERATION, request)
    }

    /// Switches the second-by-second monitoring of an elastic IP address on or off.
    pub fn set_high_definition_monitor_log_status(
        &self, request: SetHighDefinitionMonitorLogStatusRequest,
    ) -> Call<SetHighDefinitionMonitorLogStatusResponse> {
        self.core.call(&set_high_definition_monitor_log_status::OPERATION, request)
    }

    /// Unbinds an elastic IP address from its resource.
    pub fn unassociate_eip_address(&self, request: UnassociateEipAddressRequest) -> Call<UnassociateEipAddressResponse> {
        self.core.call(&unassociate_eip_address::OPERATION, request)
    }

    /// Changes the name or description of a pool of public IP addresses.
    pub fn update_public_ip_address_pool_attribute(
        &self, request: UpdatePublicIpAddressPoolAttributeRequest,
    ) -> Call<UpdatePublicIpAddressPoolAttributeResponse> {
        self.core.call(&update_public_ip_address_pool_attribute::OPERATION, request)
    }
}
