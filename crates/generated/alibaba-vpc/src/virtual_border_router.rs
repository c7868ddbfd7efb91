// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28; do not edit.
//! Virtual border routers, between a leased line and a VPC.
//!
//! - [`associate_physical_connection_to_virtual_border_router`](crate::Client::associate_physical_connection_to_virtual_border_router):
//!   Puts a virtual border router onto a leased line, with VLAN and peer addresses.
//! - [`create_virtual_border_router`](crate::Client::create_virtual_border_router): Creates a virtual
//!   border router (VBR) on a leased line.
//! - [`delete_virtual_border_router`](crate::Client::delete_virtual_border_router): Deletes a virtual
//!   border router in the state `unconfirmed`, `active` or `terminated`.
//! - [`describe_virtual_border_routers`](crate::Client::describe_virtual_border_routers): Lists virtual
//!   border routers.
//! - [`describe_virtual_border_routers_for_physical_connection`](crate::Client::describe_virtual_border_routers_for_physical_connection):
//!   Lists the virtual border routers on a leased line, those of other accounts included.
//! - [`modify_virtual_border_router_attribute`](crate::Client::modify_virtual_border_router_attribute):
//!   Changes the settings of a virtual border router.
//! - [`recover_virtual_border_router`](crate::Client::recover_virtual_border_router): Puts a terminated
//!   virtual border router back into service.
//! - [`terminate_virtual_border_router`](crate::Client::terminate_virtual_border_router): Takes a
//!   virtual border router out of service.
//! - [`unassociate_physical_connection_from_virtual_border_router`](crate::Client::unassociate_physical_connection_from_virtual_border_router):
//!   Takes a virtual border router off a leased line.
//! - [`update_virtual_border_bandwidth`](crate::Client::update_virtual_border_bandwidth): Changes the
//!   bandwidth limit of a virtual border router, which holds in both directions.

use cloudspec_runtime::{Call, PagedCall};

use crate::*;

impl Client {
    /// Puts a virtual border router onto a leased line, with VLAN and peer addresses.
    ///
    /// - Request: [`AssociatePhysicalConnectionToVirtualBorderRouterRequest`]. Response:
    ///   [`AssociatePhysicalConnectionToVirtualBorderRouterResponse`]. Nested types:
    ///   [`associate_physical_connection_to_virtual_border_router`].
    /// - [Documented errors](associate_physical_connection_to_virtual_border_router::ERRORS).
    /// - Access level: update.
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/Vpc/2016-04-28/AssociatePhysicalConnectionToVirtualBorderRouter),
    ///   2024-06.
    pub fn associate_physical_connection_to_virtual_border_router(
        &self,
        request: AssociatePhysicalConnectionToVirtualBorderRouterRequest,
    ) -> Call<AssociatePhysicalConnectionToVirtualBorderRouterResponse> {
        self.core
            .call(
                &associate_physical_connection_to_virtual_border_router::OPERATION,
                request,
            )
    }

    /// Creates a virtual border router (VBR) on a leased line.
    ///
    /// - Request: [`CreateVirtualBorderRouterRequest`]. Response: [`CreateVirtualBorderRouterResponse`].
    ///   Nested types: [`create_virtual_border_router`].
    /// - [Documented errors](create_virtual_border_router::ERRORS).
    /// - Access level: create.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateVirtualBorderRouter),
    ///   2024-06.
    pub fn create_virtual_border_router(
        &self,
        request: CreateVirtualBorderRouterRequest,
    ) -> Call<CreateVirtualBorderRouterResponse> {
        self.core.call(&create_virtual_border_router::OPERATION, request)
    }

    /// Deletes a virtual border router in the state `unconfirmed`, `active` or `terminated`.
    ///
    /// - Request: [`DeleteVirtualBorderRouterRequest`]. Response: [`DeleteVirtualBorderRouterResponse`].
    ///   Nested types: [`delete_virtual_border_router`].
    /// - [Documented errors](delete_virtual_border_router::ERRORS).
    /// - Access level: delete.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DeleteVirtualBorderRouter),
    ///   2024-06.
    pub fn delete_virtual_border_router(
        &self,
        request: DeleteVirtualBorderRouterRequest,
    ) -> Call<DeleteVirtualBorderRouterResponse> {
        self.core.call(&delete_virtual_border_router::OPERATION, request)
    }

    /// Lists virtual border routers.
    ///
    /// - Request: [`DescribeVirtualBorderRoutersRequest`]. Response:
    ///   [`DescribeVirtualBorderRoutersResponse`]. Nested types: [`describe_virtual_border_routers`].
    /// - [Documented errors](describe_virtual_border_routers::ERRORS).
    /// - Access level: list.
    /// - Results come in pages: `pages()` and `items()` of the call return all of them.
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeVirtualBorderRouters), 2024-06.
    pub fn describe_virtual_border_routers(
        &self,
        request: DescribeVirtualBorderRoutersRequest,
    ) -> PagedCall<
        DescribeVirtualBorderRoutersResponse,
        describe_virtual_border_routers::VirtualBorderRouterType,
    > {
        self.core
            .paged(
                &describe_virtual_border_routers::OPERATION,
                request,
                |page| page.virtual_border_router_set,
            )
    }

    /// Lists the virtual border routers on a leased line, those of other accounts included.
    ///
    /// - Request: [`DescribeVirtualBorderRoutersForPhysicalConnectionRequest`]. Response:
    ///   [`DescribeVirtualBorderRoutersForPhysicalConnectionResponse`]. Nested types:
    ///   [`describe_virtual_border_routers_for_physical_connection`].
    /// - [Documented errors](describe_virtual_border_routers_for_physical_connection::ERRORS).
    /// - Access level: list.
    /// - Results come in pages: `pages()` and `items()` of the call return all of them.
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeVirtualBorderRoutersForPhysicalConnection),
    ///   2024-06.
    pub fn describe_virtual_border_routers_for_physical_connection(
        &self,
        request: DescribeVirtualBorderRoutersForPhysicalConnectionRequest,
    ) -> PagedCall<
        DescribeVirtualBorderRoutersForPhysicalConnectionResponse,
        describe_virtual_border_routers_for_physical_connection::VirtualBorderRouterForPhysicalConnectionType,
    > {
        self.core
            .paged(
                &describe_virtual_border_routers_for_physical_connection::OPERATION,
                request,
                |page| page.virtual_border_router_for_physical_connection_set,
            )
    }

    /// Changes the settings of a virtual border router.
    ///
    /// - Request: [`ModifyVirtualBorderRouterAttributeRequest`]. Response:
    ///   [`ModifyVirtualBorderRouterAttributeResponse`]. Nested types:
    ///   [`modify_virtual_border_router_attribute`].
    /// - [Documented errors](modify_virtual_border_router_attribute::ERRORS).
    /// - Access level: update.
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ModifyVirtualBorderRouterAttribute), 2024-06.
    pub fn modify_virtual_border_router_attribute(
        &self,
        request: ModifyVirtualBorderRouterAttributeRequest,
    ) -> Call<ModifyVirtualBorderRouterAttributeResponse> {
        self.core.call(&modify_virtual_border_router_attribute::OPERATION, request)
    }

    /// Puts a terminated virtual border router back into service.
    ///
    /// - Request: [`RecoverVirtualBorderRouterRequest`]. Response: [`RecoverVirtualBorderRouterResponse`].
    ///   Nested types: [`recover_virtual_border_router`].
    /// - [Documented errors](recover_virtual_border_router::ERRORS).
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/RecoverVirtualBorderRouter),
    ///   2024-06.
    pub fn recover_virtual_border_router(
        &self,
        request: RecoverVirtualBorderRouterRequest,
    ) -> Call<RecoverVirtualBorderRouterResponse> {
        self.core.call(&recover_virtual_border_router::OPERATION, request)
    }

    /// Takes a virtual border router out of service.
    ///
    /// - Request: [`TerminateVirtualBorderRouterRequest`]. Response:
    ///   [`TerminateVirtualBorderRouterResponse`]. Nested types: [`terminate_virtual_border_router`].
    /// - [Documented errors](terminate_virtual_border_router::ERRORS).
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/Vpc/2016-04-28/TerminateVirtualBorderRouter), 2024-06.
    pub fn terminate_virtual_border_router(
        &self,
        request: TerminateVirtualBorderRouterRequest,
    ) -> Call<TerminateVirtualBorderRouterResponse> {
        self.core.call(&terminate_virtual_border_router::OPERATION, request)
    }

    /// Takes a virtual border router off a leased line.
    ///
    /// - Request: [`UnassociatePhysicalConnectionFromVirtualBorderRouterRequest`]. Response:
    ///   [`UnassociatePhysicalConnectionFromVirtualBorderRouterResponse`]. Nested types:
    ///   [`unassociate_physical_connection_from_virtual_border_router`].
    /// - [Documented errors](unassociate_physical_connection_from_virtual_border_router::ERRORS).
    /// - Access level: update.
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/Vpc/2016-04-28/UnassociatePhysicalConnectionFromVirtualBorderRouter),
    ///   2024-06.
    pub fn unassociate_physical_connection_from_virtual_border_router(
        &self,
        request: UnassociatePhysicalConnectionFromVirtualBorderRouterRequest,
    ) -> Call<UnassociatePhysicalConnectionFromVirtualBorderRouterResponse> {
        self.core
            .call(
                &unassociate_physical_connection_from_virtual_border_router::OPERATION,
                request,
            )
    }

    /// Changes the bandwidth limit of a virtual border router, which holds in both directions.
    ///
    /// - Request: [`UpdateVirtualBorderBandwidthRequest`]. Response:
    ///   [`UpdateVirtualBorderBandwidthResponse`]. Nested types: [`update_virtual_border_bandwidth`].
    /// - [Documented errors](update_virtual_border_bandwidth::ERRORS).
    /// - Access level: update.
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/Vpc/2016-04-28/UpdateVirtualBorderBandwidth), 2024-06.
    pub fn update_virtual_border_bandwidth(
        &self,
        request: UpdateVirtualBorderBandwidthRequest,
    ) -> Call<UpdateVirtualBorderBandwidthResponse> {
        self.core.call(&update_virtual_border_bandwidth::OPERATION, request)
    }
}
