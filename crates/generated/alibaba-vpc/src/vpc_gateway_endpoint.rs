// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28; do not edit.
//! Gateway endpoints: private ways from a VPC to cloud services.
//!
//! - [`associate_route_tables_with_vpc_gateway_endpoint`](crate::Client::associate_route_tables_with_vpc_gateway_endpoint):
//!   Lets route tables lead to a gateway endpoint.
//! - [`create_vpc_gateway_endpoint`](crate::Client::create_vpc_gateway_endpoint): Creates a gateway
//!   endpoint, through which a VPC reaches a cloud service without the Internet.
//! - [`delete_vpc_gateway_endpoint`](crate::Client::delete_vpc_gateway_endpoint): Deletes a gateway
//!   endpoint.
//! - [`dissociate_route_tables_from_vpc_gateway_endpoint`](crate::Client::dissociate_route_tables_from_vpc_gateway_endpoint):
//!   Takes a gateway endpoint's routes out of route tables.
//! - [`get_vpc_gateway_endpoint_attribute`](crate::Client::get_vpc_gateway_endpoint_attribute): Returns
//!   the details of one gateway endpoint.
//! - [`list_vpc_endpoint_services_by_end_user`](crate::Client::list_vpc_endpoint_services_by_end_user):
//!   Lists the services that gateway endpoints can lead to.
//! - [`list_vpc_gateway_endpoints`](crate::Client::list_vpc_gateway_endpoints): Lists gateway
//!   endpoints.
//! - [`update_vpc_gateway_endpoint_attribute`](crate::Client::update_vpc_gateway_endpoint_attribute):
//!   Changes the description or the policy of a gateway endpoint.

use cloudspec_runtime::{Call, PagedCall};

use crate::*;

impl Client {
    /// Lets route tables lead to a gateway endpoint.
    ///
    /// - Request: [`AssociateRouteTablesWithVpcGatewayEndpointRequest`]. Response:
    ///   [`AssociateRouteTablesWithVpcGatewayEndpointResponse`]. Nested types:
    ///   [`associate_route_tables_with_vpc_gateway_endpoint`].
    /// - [Documented errors](associate_route_tables_with_vpc_gateway_endpoint::ERRORS).
    /// - Access level: create.
    /// - Asynchronous: it responds before the operation is complete. Poll `ListVpcGatewayEndpoints` every 3
    ///   s, up to 10 times.
    /// - Waiters:
    ///   [`wait_until_vpc_gateway_endpoint_created`](Self::wait_until_vpc_gateway_endpoint_created),
    ///   [`wait_until_vpc_gateway_endpoint_deleted`](Self::wait_until_vpc_gateway_endpoint_deleted).
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/Vpc/2016-04-28/AssociateRouteTablesWithVpcGatewayEndpoint),
    ///   2024-06.
    pub fn associate_route_tables_with_vpc_gateway_endpoint(
        &self,
        request: AssociateRouteTablesWithVpcGatewayEndpointRequest,
    ) -> Call<AssociateRouteTablesWithVpcGatewayEndpointResponse> {
        self.core
            .call(&associate_route_tables_with_vpc_gateway_endpoint::OPERATION, request)
    }

    /// Creates a gateway endpoint, through which a VPC reaches a cloud service without the Internet.
    ///
    /// - Request: [`CreateVpcGatewayEndpointRequest`]. Response: [`CreateVpcGatewayEndpointResponse`].
    ///   Nested types: [`create_vpc_gateway_endpoint`].
    /// - [Documented errors](create_vpc_gateway_endpoint::ERRORS).
    /// - Access level: create.
    /// - Asynchronous: it responds before the operation is complete. Poll `ListVpcGatewayEndpoints` every 3
    ///   s, up to 10 times.
    /// - Waiters:
    ///   [`wait_until_vpc_gateway_endpoint_created`](Self::wait_until_vpc_gateway_endpoint_created),
    ///   [`wait_until_vpc_gateway_endpoint_deleted`](Self::wait_until_vpc_gateway_endpoint_deleted).
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateVpcGatewayEndpoint),
    ///   2024-06.
    pub fn create_vpc_gateway_endpoint(
        &self,
        request: CreateVpcGatewayEndpointRequest,
    ) -> Call<CreateVpcGatewayEndpointResponse> {
        self.core.call(&create_vpc_gateway_endpoint::OPERATION, request)
    }

    /// Deletes a gateway endpoint.
    ///
    /// - Request: [`DeleteVpcGatewayEndpointRequest`]. Response: [`DeleteVpcGatewayEndpointResponse`].
    ///   Nested types: [`delete_vpc_gateway_endpoint`].
    /// - [Documented errors](delete_vpc_gateway_endpoint::ERRORS).
    /// - Access level: delete.
    /// - Asynchronous: it responds before the operation is complete. Poll `ListVpcGatewayEndpoints` every 3
    ///   s, up to 10 times.
    /// - Waiters:
    ///   [`wait_until_vpc_gateway_endpoint_created`](Self::wait_until_vpc_gateway_endpoint_created),
    ///   [`wait_until_vpc_gateway_endpoint_deleted`](Self::wait_until_vpc_gateway_endpoint_deleted).
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DeleteVpcGatewayEndpoint),
    ///   2024-06.
    pub fn delete_vpc_gateway_endpoint(
        &self,
        request: DeleteVpcGatewayEndpointRequest,
    ) -> Call<DeleteVpcGatewayEndpointResponse> {
        self.core.call(&delete_vpc_gateway_endpoint::OPERATION, request)
    }

    /// Takes a gateway endpoint's routes out of route tables.
    ///
    /// - Request: [`DissociateRouteTablesFromVpcGatewayEndpointRequest`]. Response:
    ///   [`DissociateRouteTablesFromVpcGatewayEndpointResponse`]. Nested types:
    ///   [`dissociate_route_tables_from_vpc_gateway_endpoint`].
    /// - [Documented errors](dissociate_route_tables_from_vpc_gateway_endpoint::ERRORS).
    /// - Access level: delete.
    /// - Asynchronous: it responds before the operation is complete. Poll `ListVpcGatewayEndpoints` every 3
    ///   s, up to 10 times.
    /// - Waiters:
    ///   [`wait_until_vpc_gateway_endpoint_created`](Self::wait_until_vpc_gateway_endpoint_created),
    ///   [`wait_until_vpc_gateway_endpoint_deleted`](Self::wait_until_vpc_gateway_endpoint_deleted).
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DissociateRouteTablesFromVpcGatewayEndpoint),
    ///   2024-06.
    pub fn dissociate_route_tables_from_vpc_gateway_endpoint(
        &self,
        request: DissociateRouteTablesFromVpcGatewayEndpointRequest,
    ) -> Call<DissociateRouteTablesFromVpcGatewayEndpointResponse> {
        self.core
            .call(&dissociate_route_tables_from_vpc_gateway_endpoint::OPERATION, request)
    }

    /// Returns the details of one gateway endpoint.
    ///
    /// - Request: [`GetVpcGatewayEndpointAttributeRequest`]. Response:
    ///   [`GetVpcGatewayEndpointAttributeResponse`]. Nested types: [`get_vpc_gateway_endpoint_attribute`].
    /// - [Documented errors](get_vpc_gateway_endpoint_attribute::ERRORS).
    /// - Access level: get.
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/Vpc/2016-04-28/GetVpcGatewayEndpointAttribute), 2024-06.
    pub fn get_vpc_gateway_endpoint_attribute(
        &self,
        request: GetVpcGatewayEndpointAttributeRequest,
    ) -> Call<GetVpcGatewayEndpointAttributeResponse> {
        self.core.call(&get_vpc_gateway_endpoint_attribute::OPERATION, request)
    }

    /// Lists the services that gateway endpoints can lead to.
    ///
    /// - Request: [`ListVpcEndpointServicesByEndUserRequest`]. Response:
    ///   [`ListVpcEndpointServicesByEndUserResponse`]. Nested types:
    ///   [`list_vpc_endpoint_services_by_end_user`].
    /// - [Documented errors](list_vpc_endpoint_services_by_end_user::ERRORS).
    /// - Access level: list.
    /// - Results come in pages: `pages()` and `items()` of the call return all of them.
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ListVpcEndpointServicesByEndUser), 2024-06.
    pub fn list_vpc_endpoint_services_by_end_user(
        &self,
        request: ListVpcEndpointServicesByEndUserRequest,
    ) -> PagedCall<
        ListVpcEndpointServicesByEndUserResponse,
        list_vpc_endpoint_services_by_end_user::Service,
    > {
        self.core
            .paged(
                &list_vpc_endpoint_services_by_end_user::OPERATION,
                request,
                |page| page.services,
            )
    }

    /// Lists gateway endpoints.
    ///
    /// - Request: [`ListVpcGatewayEndpointsRequest`]. Response: [`ListVpcGatewayEndpointsResponse`]. Nested
    ///   types: [`list_vpc_gateway_endpoints`].
    /// - [Documented errors](list_vpc_gateway_endpoints::ERRORS).
    /// - Access level: list.
    /// - Results come in pages: `pages()` and `items()` of the call return all of them.
    /// - Waiters:
    ///   [`wait_until_vpc_gateway_endpoint_created`](Self::wait_until_vpc_gateway_endpoint_created),
    ///   [`wait_until_vpc_gateway_endpoint_deleted`](Self::wait_until_vpc_gateway_endpoint_deleted).
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ListVpcGatewayEndpoints),
    ///   2024-06.
    pub fn list_vpc_gateway_endpoints(
        &self,
        request: ListVpcGatewayEndpointsRequest,
    ) -> PagedCall<
        ListVpcGatewayEndpointsResponse,
        list_vpc_gateway_endpoints::Endpoint,
    > {
        self.core
            .paged(
                &list_vpc_gateway_endpoints::OPERATION,
                request,
                |page| page.endpoints,
            )
    }

    /// Changes the description or the policy of a gateway endpoint.
    ///
    /// - Request: [`UpdateVpcGatewayEndpointAttributeRequest`]. Response:
    ///   [`UpdateVpcGatewayEndpointAttributeResponse`]. Nested types:
    ///   [`update_vpc_gateway_endpoint_attribute`].
    /// - [Documented errors](update_vpc_gateway_endpoint_attribute::ERRORS).
    /// - Access level: update.
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/Vpc/2016-04-28/UpdateVpcGatewayEndpointAttribute), 2024-06.
    pub fn update_vpc_gateway_endpoint_attribute(
        &self,
        request: UpdateVpcGatewayEndpointAttributeRequest,
    ) -> Call<UpdateVpcGatewayEndpointAttributeResponse> {
        self.core.call(&update_vpc_gateway_endpoint_attribute::OPERATION, request)
    }
}
