// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28; do not edit.
//! IPv4 gateways: one place for the public traffic of a VPC, and their route tables.
//!
//! - [`associate_route_table_with_gateway`](crate::Client::associate_route_table_with_gateway): Binds a
//!   gateway route table to an IPv4 gateway of the same VPC.
//! - [`create_ipv4_gateway`](crate::Client::create_ipv4_gateway): Creates the IPv4 gateway of a VPC,
//!   which then governs its way to the Internet.
//! - [`delete_ipv4_gateway`](crate::Client::delete_ipv4_gateway): Deletes an IPv4 gateway; unbind its
//!   route table first.
//! - [`dissociate_route_table_from_gateway`](crate::Client::dissociate_route_table_from_gateway):
//!   Unbinds a gateway route table from an IPv4 gateway.
//! - [`enable_vpc_ipv4_gateway`](crate::Client::enable_vpc_ipv4_gateway): Activates an IPv4 gateway,
//!   which from then on carries all Internet traffic of its VPC.
//! - [`get_ipv4_gateway_attribute`](crate::Client::get_ipv4_gateway_attribute): Returns the details of
//!   one IPv4 gateway.
//! - [`list_gateway_route_table_entries`](crate::Client::list_gateway_route_table_entries): Lists the
//!   routes of a gateway route table.
//! - [`list_ipv4_gateways`](crate::Client::list_ipv4_gateways): Lists IPv4 gateways.
//! - [`update_gateway_route_table_entry_attribute`](crate::Client::update_gateway_route_table_entry_attribute):
//!   Changes the next hop of a route in a gateway route table.
//! - [`update_ipv4_gateway_attribute`](crate::Client::update_ipv4_gateway_attribute): Changes the name
//!   or description of an IPv4 gateway.

use cloudspec_runtime::{Call, PagedCall};

use crate::*;

impl Client {
    /// Binds a gateway route table to an IPv4 gateway of the same VPC.
    ///
    /// - Request: [`AssociateRouteTableWithGatewayRequest`]. Response:
    ///   [`AssociateRouteTableWithGatewayResponse`]. Nested types: [`associate_route_table_with_gateway`].
    /// - [Documented errors](associate_route_table_with_gateway::ERRORS).
    /// - Access level: create.
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/Vpc/2016-04-28/AssociateRouteTableWithGateway), 2024-06.
    pub fn associate_route_table_with_gateway(
        &self,
        request: AssociateRouteTableWithGatewayRequest,
    ) -> Call<AssociateRouteTableWithGatewayResponse> {
        self.core.call(&associate_route_table_with_gateway::OPERATION, request)
    }

    /// Creates the IPv4 gateway of a VPC, which then governs its way to the Internet.
    ///
    /// - Request: [`CreateIpv4GatewayRequest`]. Response: [`CreateIpv4GatewayResponse`]. Nested types:
    ///   [`create_ipv4_gateway`].
    /// - [Documented errors](create_ipv4_gateway::ERRORS).
    /// - Access level: create.
    /// - Asynchronous: it responds before the operation is complete. Poll `GetIpv4GatewayAttribute` every 3
    ///   s, up to 10 times.
    /// - Waiters: [`wait_until_ipv4_gateway_created`](Self::wait_until_ipv4_gateway_created),
    ///   [`wait_until_ipv4_gateway_deleted`](Self::wait_until_ipv4_gateway_deleted).
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateIpv4Gateway), 2024-06.
    pub fn create_ipv4_gateway(
        &self,
        request: CreateIpv4GatewayRequest,
    ) -> Call<CreateIpv4GatewayResponse> {
        self.core.call(&create_ipv4_gateway::OPERATION, request)
    }

    /// Deletes an IPv4 gateway; unbind its route table first.
    ///
    /// - Request: [`DeleteIpv4GatewayRequest`]. Response: [`DeleteIpv4GatewayResponse`]. Nested types:
    ///   [`delete_ipv4_gateway`].
    /// - [Documented errors](delete_ipv4_gateway::ERRORS).
    /// - Access level: delete.
    /// - Asynchronous: it responds before the operation is complete. Poll `GetIpv4GatewayAttribute` every 3
    ///   s, up to 10 times.
    /// - Waiters: [`wait_until_ipv4_gateway_created`](Self::wait_until_ipv4_gateway_created),
    ///   [`wait_until_ipv4_gateway_deleted`](Self::wait_until_ipv4_gateway_deleted).
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DeleteIpv4Gateway), 2024-06.
    pub fn delete_ipv4_gateway(
        &self,
        request: DeleteIpv4GatewayRequest,
    ) -> Call<DeleteIpv4GatewayResponse> {
        self.core.call(&delete_ipv4_gateway::OPERATION, request)
    }

    /// Unbinds a gateway route table from an IPv4 gateway.
    ///
    /// - Request: [`DissociateRouteTableFromGatewayRequest`]. Response:
    ///   [`DissociateRouteTableFromGatewayResponse`]. Nested types:
    ///   [`dissociate_route_table_from_gateway`].
    /// - [Documented errors](dissociate_route_table_from_gateway::ERRORS).
    /// - Access level: get.
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DissociateRouteTableFromGateway), 2024-06.
    pub fn dissociate_route_table_from_gateway(
        &self,
        request: DissociateRouteTableFromGatewayRequest,
    ) -> Call<DissociateRouteTableFromGatewayResponse> {
        self.core.call(&dissociate_route_table_from_gateway::OPERATION, request)
    }

    /// Activates an IPv4 gateway, which from then on carries all Internet traffic of its VPC.
    ///
    /// - Request: [`EnableVpcIpv4GatewayRequest`]. Response: [`EnableVpcIpv4GatewayResponse`]. Nested
    ///   types: [`enable_vpc_ipv4_gateway`].
    /// - [Documented errors](enable_vpc_ipv4_gateway::ERRORS).
    /// - Access level: update.
    /// - Asynchronous: it responds before the operation is complete. Poll `GetIpv4GatewayAttribute` every 3
    ///   s, up to 10 times.
    /// - Waiters: [`wait_until_ipv4_gateway_created`](Self::wait_until_ipv4_gateway_created),
    ///   [`wait_until_ipv4_gateway_deleted`](Self::wait_until_ipv4_gateway_deleted).
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/EnableVpcIpv4Gateway),
    ///   2024-06.
    pub fn enable_vpc_ipv4_gateway(
        &self,
        request: EnableVpcIpv4GatewayRequest,
    ) -> Call<EnableVpcIpv4GatewayResponse> {
        self.core.call(&enable_vpc_ipv4_gateway::OPERATION, request)
    }

    /// Returns the details of one IPv4 gateway.
    ///
    /// - Request: [`GetIpv4GatewayAttributeRequest`]. Response: [`GetIpv4GatewayAttributeResponse`]. Nested
    ///   types: [`get_ipv4_gateway_attribute`].
    /// - [Documented errors](get_ipv4_gateway_attribute::ERRORS).
    /// - Access level: get.
    /// - Waiters: [`wait_until_ipv4_gateway_created`](Self::wait_until_ipv4_gateway_created),
    ///   [`wait_until_ipv4_gateway_deleted`](Self::wait_until_ipv4_gateway_deleted).
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/GetIpv4GatewayAttribute),
    ///   2024-06.
    pub fn get_ipv4_gateway_attribute(
        &self,
        request: GetIpv4GatewayAttributeRequest,
    ) -> Call<GetIpv4GatewayAttributeResponse> {
        self.core.call(&get_ipv4_gateway_attribute::OPERATION, request)
    }

    /// Lists the routes of a gateway route table.
    ///
    /// - Request: [`ListGatewayRouteTableEntriesRequest`]. Response:
    ///   [`ListGatewayRouteTableEntriesResponse`]. Nested types: [`list_gateway_route_table_entries`].
    /// - [Documented errors](list_gateway_route_table_entries::ERRORS).
    /// - Access level: list.
    /// - Results come in pages: `pages()` and `items()` of the call return all of them.
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ListGatewayRouteTableEntries), 2024-06.
    pub fn list_gateway_route_table_entries(
        &self,
        request: ListGatewayRouteTableEntriesRequest,
    ) -> PagedCall<
        ListGatewayRouteTableEntriesResponse,
        list_gateway_route_table_entries::GatewayRouteEntryModel,
    > {
        self.core
            .paged(
                &list_gateway_route_table_entries::OPERATION,
                request,
                |page| page.gateway_route_entry_models,
            )
    }

    /// Lists IPv4 gateways.
    ///
    /// - Request: [`ListIpv4GatewaysRequest`]. Response: [`ListIpv4GatewaysResponse`]. Nested types:
    ///   [`list_ipv4_gateways`].
    /// - Access level: list.
    /// - Results come in pages: `pages()` and `items()` of the call return all of them.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ListIpv4Gateways), 2024-06.
    pub fn list_ipv4_gateways(
        &self,
        request: ListIpv4GatewaysRequest,
    ) -> PagedCall<ListIpv4GatewaysResponse, list_ipv4_gateways::Ipv4GatewayModel> {
        self.core
            .paged(
                &list_ipv4_gateways::OPERATION,
                request,
                |page| page.ipv4_gateway_models,
            )
    }

    /// Changes the next hop of a route in a gateway route table.
    ///
    /// - Request: [`UpdateGatewayRouteTableEntryAttributeRequest`]. Response:
    ///   [`UpdateGatewayRouteTableEntryAttributeResponse`]. Nested types:
    ///   [`update_gateway_route_table_entry_attribute`].
    /// - [Documented errors](update_gateway_route_table_entry_attribute::ERRORS).
    /// - Access level: update.
    /// - Asynchronous: it responds before the operation is complete. Poll `ListGatewayRouteTableEntries`
    ///   every 3 s, up to 10 times.
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/Vpc/2016-04-28/UpdateGatewayRouteTableEntryAttribute),
    ///   2024-06.
    pub fn update_gateway_route_table_entry_attribute(
        &self,
        request: UpdateGatewayRouteTableEntryAttributeRequest,
    ) -> Call<UpdateGatewayRouteTableEntryAttributeResponse> {
        self.core.call(&update_gateway_route_table_entry_attribute::OPERATION, request)
    }

    /// Changes the name or description of an IPv4 gateway.
    ///
    /// - Request: [`UpdateIpv4GatewayAttributeRequest`]. Response: [`UpdateIpv4GatewayAttributeResponse`].
    ///   Nested types: [`update_ipv4_gateway_attribute`].
    /// - [Documented errors](update_ipv4_gateway_attribute::ERRORS).
    /// - Access level: update.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/UpdateIpv4GatewayAttribute),
    ///   2024-06.
    pub fn update_ipv4_gateway_attribute(
        &self,
        request: UpdateIpv4GatewayAttributeRequest,
    ) -> Call<UpdateIpv4GatewayAttributeResponse> {
        self.core.call(&update_ipv4_gateway_attribute::OPERATION, request)
    }
}
