// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28; do not edit.
//! Elastic IP addresses (EIP), segments of them, and pools of public addresses.
//!
//! - [`add_public_ip_address_pool_cidr_block`](crate::Client::add_public_ip_address_pool_cidr_block):
//!   Adds a CIDR block to a pool of public IP addresses.
//! - [`allocate_eip_address`](crate::Client::allocate_eip_address): Buys an elastic IP address, picked
//!   at random in the region.
//! - [`allocate_eip_address_pro`](crate::Client::allocate_eip_address_pro): Buys a particular elastic
//!   IP address, by address or id, for instance one released before.
//! - [`allocate_eip_segment_address`](crate::Client::allocate_eip_segment_address): Buys a run of
//!   consecutive elastic IP addresses.
//! - [`associate_eip_address`](crate::Client::associate_eip_address): Binds an elastic IP address to a
//!   resource of the same region: an instance, a load balancer, a secondary network interface, a NAT
//!   gateway or a high-availability virtual IP.
//! - [`associate_eip_address_batch`](crate::Client::associate_eip_address_batch): Binds several elastic
//!   IP addresses to a NAT gateway or a secondary network interface.
//! - [`create_public_ip_address_pool`](crate::Client::create_public_ip_address_pool): Creates a pool of
//!   public IP addresses to take elastic IP addresses from.
//! - [`delete_public_ip_address_pool`](crate::Client::delete_public_ip_address_pool): Deletes a pool of
//!   public IP addresses, none of which may be in use.
//! - [`delete_public_ip_address_pool_cidr_block`](crate::Client::delete_public_ip_address_pool_cidr_block):
//!   Removes a CIDR block from a pool of public IP addresses; none of its addresses may be in use.
//! - [`describe_eip_addresses`](crate::Client::describe_eip_addresses): Lists elastic IP addresses with
//!   bandwidth, billing, state and what each is bound to.
//! - [`describe_eip_gateway_info`](crate::Client::describe_eip_gateway_info): Returns gateway and mask
//!   of the elastic IP addresses that a secondary network interface shows as its own.
//! - [`describe_eip_monitor_data`](crate::Client::describe_eip_monitor_data): Returns traffic figures
//!   of an elastic IP address over time, up to 30 days back and 400 points a call.
//! - [`describe_eip_segment`](crate::Client::describe_eip_segment): Lists runs of consecutive elastic
//!   IP addresses.
//! - [`describe_high_definition_monitor_log_attribute`](crate::Client::describe_high_definition_monitor_log_attribute):
//!   Returns how the second-by-second monitoring of an elastic IP address is set up.
//! - [`describe_public_ip_address`](crate::Client::describe_public_ip_address): Lists the ranges of
//!   public IP addresses that VPCs of a region use.
//! - [`list_public_ip_address_pool_cidr_blocks`](crate::Client::list_public_ip_address_pool_cidr_blocks):
//!   Lists the CIDR blocks of a pool of public IP addresses.
//! - [`list_public_ip_address_pools`](crate::Client::list_public_ip_address_pools): Lists pools of
//!   public IP addresses.
//! - [`modify_eip_address_attribute`](crate::Client::modify_eip_address_attribute): Changes the name,
//!   description or peak bandwidth of an elastic IP address.
//! - [`release_eip_address`](crate::Client::release_eip_address): Releases an elastic IP address, which
//!   must be pay-as-you-go and `Available`, that is unbound.
//! - [`release_eip_segment_address`](crate::Client::release_eip_segment_address): Releases a run of
//!   consecutive elastic IP addresses, all of them.
//! - [`set_high_definition_monitor_log_status`](crate::Client::set_high_definition_monitor_log_status):
//!   Switches the second-by-second monitoring of an elastic IP address on or off.
//! - [`unassociate_eip_address`](crate::Client::unassociate_eip_address): Unbinds an elastic IP address
//!   from its resource.
//! - [`update_public_ip_address_pool_attribute`](crate::Client::update_public_ip_address_pool_attribute):
//!   Changes the name or description of a pool of public IP addresses.

use cloudspec_runtime::{Call, PagedCall};

use crate::*;

impl Client {
    /// Adds a CIDR block to a pool of public IP addresses.
    ///
    /// - Request: [`AddPublicIpAddressPoolCidrBlockRequest`]. Response:
    ///   [`AddPublicIpAddressPoolCidrBlockResponse`]. Nested types:
    ///   [`add_public_ip_address_pool_cidr_block`].
    /// - [Documented errors](add_public_ip_address_pool_cidr_block::ERRORS).
    /// - Access level: create.
    /// - Asynchronous: it responds before the operation is complete. Poll
    ///   `ListPublicIpAddressPoolCidrBlocks` every 3 s, up to 3 times.
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/Vpc/2016-04-28/AddPublicIpAddressPoolCidrBlock), 2024-06.
    pub fn add_public_ip_address_pool_cidr_block(
        &self,
        request: AddPublicIpAddressPoolCidrBlockRequest,
    ) -> Call<AddPublicIpAddressPoolCidrBlockResponse> {
        self.core.call(&add_public_ip_address_pool_cidr_block::OPERATION, request)
    }

    /// Buys an elastic IP address, picked at random in the region.
    ///
    /// - Request: [`AllocateEipAddressRequest`]. Response: [`AllocateEipAddressResponse`]. Nested types:
    ///   [`allocate_eip_address`].
    /// - [Documented errors](allocate_eip_address::ERRORS).
    /// - Access level: create.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/AllocateEipAddress), 2024-06.
    pub fn allocate_eip_address(
        &self,
        request: AllocateEipAddressRequest,
    ) -> Call<AllocateEipAddressResponse> {
        self.core.call(&allocate_eip_address::OPERATION, request)
    }

    /// Buys a particular elastic IP address, by address or id, for instance one released before.
    ///
    /// - Request: [`AllocateEipAddressProRequest`]. Response: [`AllocateEipAddressProResponse`]. Nested
    ///   types: [`allocate_eip_address_pro`].
    /// - [Documented errors](allocate_eip_address_pro::ERRORS).
    /// - Access level: update.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/AllocateEipAddressPro),
    ///   2024-06.
    pub fn allocate_eip_address_pro(
        &self,
        request: AllocateEipAddressProRequest,
    ) -> Call<AllocateEipAddressProResponse> {
        self.core.call(&allocate_eip_address_pro::OPERATION, request)
    }

    /// Buys a run of consecutive elastic IP addresses.
    ///
    /// - Request: [`AllocateEipSegmentAddressRequest`]. Response: [`AllocateEipSegmentAddressResponse`].
    ///   Nested types: [`allocate_eip_segment_address`].
    /// - [Documented errors](allocate_eip_segment_address::ERRORS).
    /// - Access level: create.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/AllocateEipSegmentAddress),
    ///   2024-06.
    pub fn allocate_eip_segment_address(
        &self,
        request: AllocateEipSegmentAddressRequest,
    ) -> Call<AllocateEipSegmentAddressResponse> {
        self.core.call(&allocate_eip_segment_address::OPERATION, request)
    }

    /// Binds an elastic IP address to a resource of the same region: an instance, a load balancer, a
    /// secondary network interface, a NAT gateway or a high-availability virtual IP.
    ///
    /// - Request: [`AssociateEipAddressRequest`]. Response: [`AssociateEipAddressResponse`]. Nested types:
    ///   [`associate_eip_address`].
    /// - [Documented errors](associate_eip_address::ERRORS).
    /// - Access level: update.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/AssociateEipAddress),
    ///   2024-06.
    pub fn associate_eip_address(
        &self,
        request: AssociateEipAddressRequest,
    ) -> Call<AssociateEipAddressResponse> {
        self.core.call(&associate_eip_address::OPERATION, request)
    }

    /// Binds several elastic IP addresses to a NAT gateway or a secondary network interface.
    ///
    /// - Request: [`AssociateEipAddressBatchRequest`]. Response: [`AssociateEipAddressBatchResponse`].
    ///   Nested types: [`associate_eip_address_batch`].
    /// - [Documented errors](associate_eip_address_batch::ERRORS).
    /// - Access level: update.
    /// - Asynchronous: it responds before the operation is complete. Poll `DescribeEipAddresses` every 3 s,
    ///   up to 10 times.
    /// - Waiters: [`wait_until_eip_available`](Self::wait_until_eip_available),
    ///   [`wait_until_eip_in_use`](Self::wait_until_eip_in_use),
    ///   [`wait_until_eip_released`](Self::wait_until_eip_released).
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/AssociateEipAddressBatch),
    ///   2024-06.
    pub fn associate_eip_address_batch(
        &self,
        request: AssociateEipAddressBatchRequest,
    ) -> Call<AssociateEipAddressBatchResponse> {
        self.core.call(&associate_eip_address_batch::OPERATION, request)
    }

    /// Creates a pool of public IP addresses to take elastic IP addresses from.
    ///
    /// - Request: [`CreatePublicIpAddressPoolRequest`]. Response: [`CreatePublicIpAddressPoolResponse`].
    ///   Nested types: [`create_public_ip_address_pool`].
    /// - [Documented errors](create_public_ip_address_pool::ERRORS).
    /// - Access level: create.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreatePublicIpAddressPool),
    ///   2024-06.
    pub fn create_public_ip_address_pool(
        &self,
        request: CreatePublicIpAddressPoolRequest,
    ) -> Call<CreatePublicIpAddressPoolResponse> {
        self.core.call(&create_public_ip_address_pool::OPERATION, request)
    }

    /// Deletes a pool of public IP addresses, none of which may be in use.
    ///
    /// - Request: [`DeletePublicIpAddressPoolRequest`]. Response: [`DeletePublicIpAddressPoolResponse`].
    ///   Nested types: [`delete_public_ip_address_pool`].
    /// - [Documented errors](delete_public_ip_address_pool::ERRORS).
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DeletePublicIpAddressPool),
    ///   2024-06.
    pub fn delete_public_ip_address_pool(
        &self,
        request: DeletePublicIpAddressPoolRequest,
    ) -> Call<DeletePublicIpAddressPoolResponse> {
        self.core.call(&delete_public_ip_address_pool::OPERATION, request)
    }

    /// Removes a CIDR block from a pool of public IP addresses; none of its addresses may be in use.
    ///
    /// - Request: [`DeletePublicIpAddressPoolCidrBlockRequest`]. Response:
    ///   [`DeletePublicIpAddressPoolCidrBlockResponse`]. Nested types:
    ///   [`delete_public_ip_address_pool_cidr_block`].
    /// - [Documented errors](delete_public_ip_address_pool_cidr_block::ERRORS).
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DeletePublicIpAddressPoolCidrBlock), 2024-06.
    pub fn delete_public_ip_address_pool_cidr_block(
        &self,
        request: DeletePublicIpAddressPoolCidrBlockRequest,
    ) -> Call<DeletePublicIpAddressPoolCidrBlockResponse> {
        self.core.call(&delete_public_ip_address_pool_cidr_block::OPERATION, request)
    }

    /// Lists elastic IP addresses with bandwidth, billing, state and what each is bound to.
    ///
    /// - Request: [`DescribeEipAddressesRequest`]. Response: [`DescribeEipAddressesResponse`]. Nested
    ///   types: [`describe_eip_addresses`].
    /// - [Documented errors](describe_eip_addresses::ERRORS).
    /// - Access level: list.
    /// - Results come in pages: `pages()` and `items()` of the call return all of them.
    /// - Waiters: [`wait_until_eip_available`](Self::wait_until_eip_available),
    ///   [`wait_until_eip_in_use`](Self::wait_until_eip_in_use),
    ///   [`wait_until_eip_released`](Self::wait_until_eip_released).
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeEipAddresses),
    ///   2024-06.
    pub fn describe_eip_addresses(
        &self,
        request: DescribeEipAddressesRequest,
    ) -> PagedCall<DescribeEipAddressesResponse, describe_eip_addresses::EipAddress> {
        self.core
            .paged(
                &describe_eip_addresses::OPERATION,
                request,
                |page| page.eip_addresses,
            )
    }

    /// Returns gateway and mask of the elastic IP addresses that a secondary network interface shows as its
    /// own.
    ///
    /// - Request: [`DescribeEipGatewayInfoRequest`]. Response: [`DescribeEipGatewayInfoResponse`]. Nested
    ///   types: [`describe_eip_gateway_info`].
    /// - [Documented errors](describe_eip_gateway_info::ERRORS).
    /// - Access level: list.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeEipGatewayInfo),
    ///   2024-06.
    pub fn describe_eip_gateway_info(
        &self,
        request: DescribeEipGatewayInfoRequest,
    ) -> Call<DescribeEipGatewayInfoResponse> {
        self.core.call(&describe_eip_gateway_info::OPERATION, request)
    }

    /// Returns traffic figures of an elastic IP address over time, up to 30 days back and 400 points a
    /// call.
    ///
    /// - Request: [`DescribeEipMonitorDataRequest`]. Response: [`DescribeEipMonitorDataResponse`]. Nested
    ///   types: [`describe_eip_monitor_data`].
    /// - [Documented errors](describe_eip_monitor_data::ERRORS).
    /// - Access level: get.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeEipMonitorData),
    ///   2024-06.
    pub fn describe_eip_monitor_data(
        &self,
        request: DescribeEipMonitorDataRequest,
    ) -> Call<DescribeEipMonitorDataResponse> {
        self.core.call(&describe_eip_monitor_data::OPERATION, request)
    }

    /// Lists runs of consecutive elastic IP addresses.
    ///
    /// - Request: [`DescribeEipSegmentRequest`]. Response: [`DescribeEipSegmentResponse`]. Nested types:
    ///   [`describe_eip_segment`].
    /// - [Documented errors](describe_eip_segment::ERRORS).
    /// - Access level: get.
    /// - Results come in pages: `pages()` and `items()` of the call return all of them.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeEipSegment), 2024-06.
    pub fn describe_eip_segment(
        &self,
        request: DescribeEipSegmentRequest,
    ) -> PagedCall<DescribeEipSegmentResponse, describe_eip_segment::EipSegment> {
        self.core
            .paged(&describe_eip_segment::OPERATION, request, |page| page.eip_segments)
    }

    /// Returns how the second-by-second monitoring of an elastic IP address is set up.
    ///
    /// - Request: [`DescribeHighDefinitionMonitorLogAttributeRequest`]. Response:
    ///   [`DescribeHighDefinitionMonitorLogAttributeResponse`]. Nested types:
    ///   [`describe_high_definition_monitor_log_attribute`].
    /// - [Documented errors](describe_high_definition_monitor_log_attribute::ERRORS).
    /// - Access level: get.
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeHighDefinitionMonitorLogAttribute),
    ///   2024-06.
    pub fn describe_high_definition_monitor_log_attribute(
        &self,
        request: DescribeHighDefinitionMonitorLogAttributeRequest,
    ) -> Call<DescribeHighDefinitionMonitorLogAttributeResponse> {
        self.core
            .call(&describe_high_definition_monitor_log_attribute::OPERATION, request)
    }

    /// Lists the ranges of public IP addresses that VPCs of a region use.
    ///
    /// - Request: [`DescribePublicIpAddressRequest`]. Response: [`DescribePublicIpAddressResponse`]. Nested
    ///   types: [`describe_public_ip_address`].
    /// - [Documented errors](describe_public_ip_address::ERRORS).
    /// - Access level: list.
    /// - Results come in pages: `pages()` and `items()` of the call return all of them.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribePublicIpAddress),
    ///   2024-06.
    pub fn describe_public_ip_address(
        &self,
        request: DescribePublicIpAddressRequest,
    ) -> PagedCall<DescribePublicIpAddressResponse, String> {
        self.core
            .paged(
                &describe_public_ip_address::OPERATION,
                request,
                |page| page.public_ip_address,
            )
    }

    /// Lists the CIDR blocks of a pool of public IP addresses.
    ///
    /// - Request: [`ListPublicIpAddressPoolCidrBlocksRequest`]. Response:
    ///   [`ListPublicIpAddressPoolCidrBlocksResponse`]. Nested types:
    ///   [`list_public_ip_address_pool_cidr_blocks`].
    /// - Access level: get.
    /// - Results come in pages: `pages()` and `items()` of the call return all of them.
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ListPublicIpAddressPoolCidrBlocks), 2024-06.
    pub fn list_public_ip_address_pool_cidr_blocks(
        &self,
        request: ListPublicIpAddressPoolCidrBlocksRequest,
    ) -> PagedCall<
        ListPublicIpAddressPoolCidrBlocksResponse,
        list_public_ip_address_pool_cidr_blocks::PublicIpPoolCidrBlockList,
    > {
        self.core
            .paged(
                &list_public_ip_address_pool_cidr_blocks::OPERATION,
                request,
                |page| page.public_ip_pool_cidr_block_list,
            )
    }

    /// Lists pools of public IP addresses.
    ///
    /// - Request: [`ListPublicIpAddressPoolsRequest`]. Response: [`ListPublicIpAddressPoolsResponse`].
    ///   Nested types: [`list_public_ip_address_pools`].
    /// - [Documented errors](list_public_ip_address_pools::ERRORS).
    /// - Access level: get.
    /// - Results come in pages: `pages()` and `items()` of the call return all of them.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ListPublicIpAddressPools),
    ///   2024-06.
    pub fn list_public_ip_address_pools(
        &self,
        request: ListPublicIpAddressPoolsRequest,
    ) -> PagedCall<
        ListPublicIpAddressPoolsResponse,
        list_public_ip_address_pools::PublicIpAddressPoolList,
    > {
        self.core
            .paged(
                &list_public_ip_address_pools::OPERATION,
                request,
                |page| page.public_ip_address_pool_list,
            )
    }

    /// Changes the name, description or peak bandwidth of an elastic IP address.
    ///
    /// - Request: [`ModifyEipAddressAttributeRequest`]. Response: [`ModifyEipAddressAttributeResponse`].
    ///   Nested types: [`modify_eip_address_attribute`].
    /// - [Documented errors](modify_eip_address_attribute::ERRORS).
    /// - Access level: update.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ModifyEipAddressAttribute),
    ///   2024-06.
    pub fn modify_eip_address_attribute(
        &self,
        request: ModifyEipAddressAttributeRequest,
    ) -> Call<ModifyEipAddressAttributeResponse> {
        self.core.call(&modify_eip_address_attribute::OPERATION, request)
    }

    /// Releases an elastic IP address, which must be pay-as-you-go and `Available`, that is unbound.
    ///
    /// - Request: [`ReleaseEipAddressRequest`]. Response: [`ReleaseEipAddressResponse`]. Nested types:
    ///   [`release_eip_address`].
    /// - [Documented errors](release_eip_address::ERRORS).
    /// - Access level: update.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ReleaseEipAddress), 2024-06.
    pub fn release_eip_address(
        &self,
        request: ReleaseEipAddressRequest,
    ) -> Call<ReleaseEipAddressResponse> {
        self.core.call(&release_eip_address::OPERATION, request)
    }

    /// Releases a run of consecutive elastic IP addresses, all of them.
    ///
    /// - Request: [`ReleaseEipSegmentAddressRequest`]. Response: [`ReleaseEipSegmentAddressResponse`].
    ///   Nested types: [`release_eip_segment_address`].
    /// - [Documented errors](release_eip_segment_address::ERRORS).
    /// - Access level: delete.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ReleaseEipSegmentAddress),
    ///   2024-06.
    pub fn release_eip_segment_address(
        &self,
        request: ReleaseEipSegmentAddressRequest,
    ) -> Call<ReleaseEipSegmentAddressResponse> {
        self.core.call(&release_eip_segment_address::OPERATION, request)
    }

    /// Switches the second-by-second monitoring of an elastic IP address on or off.
    ///
    /// - Request: [`SetHighDefinitionMonitorLogStatusRequest`]. Response:
    ///   [`SetHighDefinitionMonitorLogStatusResponse`]. Nested types:
    ///   [`set_high_definition_monitor_log_status`].
    /// - [Documented errors](set_high_definition_monitor_log_status::ERRORS).
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/Vpc/2016-04-28/SetHighDefinitionMonitorLogStatus), 2024-06.
    pub fn set_high_definition_monitor_log_status(
        &self,
        request: SetHighDefinitionMonitorLogStatusRequest,
    ) -> Call<SetHighDefinitionMonitorLogStatusResponse> {
        self.core.call(&set_high_definition_monitor_log_status::OPERATION, request)
    }

    /// Unbinds an elastic IP address from its resource.
    ///
    /// - Request: [`UnassociateEipAddressRequest`]. Response: [`UnassociateEipAddressResponse`]. Nested
    ///   types: [`unassociate_eip_address`].
    /// - [Documented errors](unassociate_eip_address::ERRORS).
    /// - Access level: delete.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/UnassociateEipAddress),
    ///   2024-06.
    pub fn unassociate_eip_address(
        &self,
        request: UnassociateEipAddressRequest,
    ) -> Call<UnassociateEipAddressResponse> {
        self.core.call(&unassociate_eip_address::OPERATION, request)
    }

    /// Changes the name or description of a pool of public IP addresses.
    ///
    /// - Request: [`UpdatePublicIpAddressPoolAttributeRequest`]. Response:
    ///   [`UpdatePublicIpAddressPoolAttributeResponse`]. Nested types:
    ///   [`update_public_ip_address_pool_attribute`].
    /// - [Documented errors](update_public_ip_address_pool_attribute::ERRORS).
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/Vpc/2016-04-28/UpdatePublicIpAddressPoolAttribute), 2024-06.
    pub fn update_public_ip_address_pool_attribute(
        &self,
        request: UpdatePublicIpAddressPoolAttributeRequest,
    ) -> Call<UpdatePublicIpAddressPoolAttributeResponse> {
        self.core.call(&update_public_ip_address_pool_attribute::OPERATION, request)
    }
}
