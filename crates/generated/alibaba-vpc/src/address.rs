// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28; do not edit.
//! address.

use cloudspec_runtime::{Call, PagedCall};

use crate::*;

impl Client {
    /// Add public ip address pool cidr block (`AddPublicIpAddressPoolCidrBlock`).
    pub fn add_public_ip_address_pool_cidr_block(
        &self, request: AddPublicIpAddressPoolCidrBlockRequest,
    ) -> Call<AddPublicIpAddressPoolCidrBlockResponse> {
        self.core.call(&add_public_ip_address_pool_cidr_block::OPERATION, request)
    }

    /// Allocate eip address (`AllocateEipAddress`).
    pub fn allocate_eip_address(&self, request: AllocateEipAddressRequest) -> Call<AllocateEipAddressResponse> {
        self.core.call(&allocate_eip_address::OPERATION, request)
    }

    /// Allocate eip address pro (`AllocateEipAddressPro`).
    pub fn allocate_eip_address_pro(&self, request: AllocateEipAddressProRequest) -> Call<AllocateEipAddressProResponse> {
        self.core.call(&allocate_eip_address_pro::OPERATION, request)
    }

    /// Allocate eip segment address (`AllocateEipSegmentAddress`).
    pub fn allocate_eip_segment_address(
        &self, request: AllocateEipSegmentAddressRequest,
    ) -> Call<AllocateEipSegmentAddressResponse> {
        self.core.call(&allocate_eip_segment_address::OPERATION, request)
    }

    /// Associate eip address (`AssociateEipAddress`).
    pub fn associate_eip_address(&self, request: AssociateEipAddressRequest) -> Call<AssociateEipAddressResponse> {
        self.core.call(&associate_eip_address::OPERATION, request)
    }

    /// Associate eip address batch (`AssociateEipAddressBatch`).
    pub fn associate_eip_address_batch(
        &self, request: AssociateEipAddressBatchRequest,
    ) -> Call<AssociateEipAddressBatchResponse> {
        self.core.call(&associate_eip_address_batch::OPERATION, request)
    }

    /// Create public ip address pool (`CreatePublicIpAddressPool`).
    pub fn create_public_ip_address_pool(
        &self, request: CreatePublicIpAddressPoolRequest,
    ) -> Call<CreatePublicIpAddressPoolResponse> {
        self.core.call(&create_public_ip_address_pool::OPERATION, request)
    }

    /// Delete public ip address pool (`DeletePublicIpAddressPool`).
    pub fn delete_public_ip_address_pool(
        &self, request: DeletePublicIpAddressPoolRequest,
    ) -> Call<DeletePublicIpAddressPoolResponse> {
        self.core.call(&delete_public_ip_address_pool::OPERATION, request)
    }

    /// Delete public ip address pool cidr block (`DeletePublicIpAddressPoolCidrBlock`).
    pub fn delete_public_ip_address_pool_cidr_block(
        &self, request: DeletePublicIpAddressPoolCidrBlockRequest,
    ) -> Call<DeletePublicIpAddressPoolCidrBlockResponse> {
        self.core.call(&delete_public_ip_address_pool_cidr_block::OPERATION, request)
    }

    /// Describe eip addresses (`DescribeEipAddresses`).
    pub fn describe_eip_addresses(
        &self, request: DescribeEipAddressesRequest,
    ) -> PagedCall<DescribeEipAddressesResponse, describe_eip_addresses::EipAddress> {
        self.core.paged(&describe_eip_addresses::OPERATION, request, |page| page.eip_addresses)
    }

    /// Describe eip gateway info (`DescribeEipGatewayInfo`).
    pub fn describe_eip_gateway_info(&self, request: DescribeEipGatewayInfoRequest) -> Call<DescribeEipGatewayInfoResponse> {
        self.core.call(&describe_eip_gateway_info::OPERATION, request)
    }

    /// Describe eip monitor data (`DescribeEipMonitorData`).
    pub fn describe_eip_monitor_data(&self, request: DescribeEipMonitorDataRequest) -> Call<DescribeEipMonitorDataResponse> {
        self.core.call(&describe_eip_monitor_data::OPERATION, request)
    }

    /// Describe eip segment (`DescribeEipSegment`).
    pub fn describe_eip_segment(
        &self, request: DescribeEipSegmentRequest,
    ) -> PagedCall<DescribeEipSegmentResponse, describe_eip_segment::EipSegment> {
        self.core.paged(&describe_eip_segment::OPERATION, request, |page| page.eip_segments)
    }

    /// Describe high definition monitor log attribute (`DescribeHighDefinitionMonitorLogAttribute`).
    pub fn describe_high_definition_monitor_log_attribute(
        &self, request: DescribeHighDefinitionMonitorLogAttributeRequest,
    ) -> Call<DescribeHighDefinitionMonitorLogAttributeResponse> {
        self.core.call(&describe_high_definition_monitor_log_attribute::OPERATION, request)
    }

    /// Describe public ip address (`DescribePublicIpAddress`).
    pub fn describe_public_ip_address(
        &self, request: DescribePublicIpAddressRequest,
    ) -> PagedCall<DescribePublicIpAddressResponse, String> {
        self.core.paged(&describe_public_ip_address::OPERATION, request, |page| page.public_ip_address)
    }

    /// List public ip address pool cidr blocks (`ListPublicIpAddressPoolCidrBlocks`).
    pub fn list_public_ip_address_pool_cidr_blocks(
        &self, request: ListPublicIpAddressPoolCidrBlocksRequest,
    ) -> PagedCall<ListPublicIpAddressPoolCidrBlocksResponse, list_public_ip_address_pool_cidr_blocks::PublicIpPoolCidrBlockList> {
        self.core.paged(&list_public_ip_address_pool_cidr_blocks::OPERATION, request, |page| page.public_ip_pool_cidr_block_list)
    }

    /// List public ip address pools (`ListPublicIpAddressPools`).
    pub fn list_public_ip_address_pools(
        &self, request: ListPublicIpAddressPoolsRequest,
    ) -> PagedCall<ListPublicIpAddressPoolsResponse, list_public_ip_address_pools::PublicIpAddressPoolList> {
        self.core.paged(&list_public_ip_address_pools::OPERATION, request, |page| page.public_ip_address_pool_list)
    }

    /// Modify eip address attribute (`ModifyEipAddressAttribute`).
    pub fn modify_eip_address_attribute(
        &self, request: ModifyEipAddressAttributeRequest,
    ) -> Call<ModifyEipAddressAttributeResponse> {
        self.core.call(&modify_eip_address_attribute::OPERATION, request)
    }

    /// Release eip address (`ReleaseEipAddress`).
    pub fn release_eip_address(&self, request: ReleaseEipAddressRequest) -> Call<ReleaseEipAddressResponse> {
        self.core.call(&release_eip_address::OPERATION, request)
    }

    /// Release eip segment address (`ReleaseEipSegmentAddress`).
    pub fn release_eip_segment_address(
        &self, request: ReleaseEipSegmentAddressRequest,
    ) -> Call<ReleaseEipSegmentAddressResponse> {
        self.core.call(&release_eip_segment_address::OPERATION, request)
    }

    /// Set high definition monitor log status (`SetHighDefinitionMonitorLogStatus`).
    pub fn set_high_definition_monitor_log_status(
        &self, request: SetHighDefinitionMonitorLogStatusRequest,
    ) -> Call<SetHighDefinitionMonitorLogStatusResponse> {
        self.core.call(&set_high_definition_monitor_log_status::OPERATION, request)
    }

    /// Unassociate eip address (`UnassociateEipAddress`).
    pub fn unassociate_eip_address(&self, request: UnassociateEipAddressRequest) -> Call<UnassociateEipAddressResponse> {
        self.core.call(&unassociate_eip_address::OPERATION, request)
    }

    /// Update public ip address pool attribute (`UpdatePublicIpAddressPoolAttribute`).
    pub fn update_public_ip_address_pool_attribute(
        &self, request: UpdatePublicIpAddressPoolAttributeRequest,
    ) -> Call<UpdatePublicIpAddressPoolAttributeResponse> {
        self.core.call(&update_public_ip_address_pool_attribute::OPERATION, request)
    }
}
