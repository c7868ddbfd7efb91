// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28; do not edit.
//! Router interfaces: peering of VPCs and virtual border routers.
//!
//! - [`activate_router_interface`](crate::Client::activate_router_interface): Puts a router interface
//!   in the state `Inactive` back into service.
//! - [`connect_router_interface`](crate::Client::connect_router_interface): Connects a router interface
//!   to its peer; it passes through `Connecting` to `Active`.
//! - [`create_router_interface`](crate::Client::create_router_interface): Creates a router interface,
//!   one end of a connection between two routers.
//! - [`deactivate_router_interface`](crate::Client::deactivate_router_interface): Takes a router
//!   interface out of service; it becomes `Inactive` and its traffic stops.
//! - [`delete_router_interface`](crate::Client::delete_router_interface): Deletes a router interface in
//!   the state `Idle` or `Inactive`.
//! - [`describe_ec_grant_relation`](crate::Client::describe_ec_grant_relation): Tells which VPCs may be
//!   connected to virtual border routers of other accounts.
//! - [`describe_router_interface_attribute`](crate::Client::describe_router_interface_attribute):
//!   Returns the settings of one router interface.
//! - [`describe_router_interfaces`](crate::Client::describe_router_interfaces): Lists router interfaces
//!   with their state and peer.
//! - [`grant_instance_to_vbr`](crate::Client::grant_instance_to_vbr): Lets a virtual border router of
//!   another account be connected to a VPC of this account.
//! - [`modify_router_interface_attribute`](crate::Client::modify_router_interface_attribute): Changes a
//!   router interface: name, peer, health check.
//! - [`modify_router_interface_spec`](crate::Client::modify_router_interface_spec): Changes the
//!   bandwidth of a router interface and its price.
//! - [`revoke_instance_from_vbr`](crate::Client::revoke_instance_from_vbr): No longer lets a virtual
//!   border router of another account be connected to a VPC of this account.

use cloudspec_runtime::{Call, PagedCall};

use crate::*;

impl Client {
    /// Puts a router interface in the state `Inactive` back into service.
    ///
    /// - Request: [`ActivateRouterInterfaceRequest`]. Response: [`ActivateRouterInterfaceResponse`]. Nested
    ///   types: [`activate_router_interface`].
    /// - [Documented errors](activate_router_interface::ERRORS).
    /// - Access level: update.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ActivateRouterInterface),
    ///   2024-06.
    pub fn activate_router_interface(
        &self,
        request: ActivateRouterInterfaceRequest,
    ) -> Call<ActivateRouterInterfaceResponse> {
        self.core.call(&activate_router_interface::OPERATION, request)
    }

    /// Connects a router interface to its peer; it passes through `Connecting` to `Active`.
    ///
    /// - Request: [`ConnectRouterInterfaceRequest`]. Response: [`ConnectRouterInterfaceResponse`]. Nested
    ///   types: [`connect_router_interface`].
    /// - [Documented errors](connect_router_interface::ERRORS).
    /// - Access level: update.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ConnectRouterInterface),
    ///   2024-06.
    pub fn connect_router_interface(
        &self,
        request: ConnectRouterInterfaceRequest,
    ) -> Call<ConnectRouterInterfaceResponse> {
        self.core.call(&connect_router_interface::OPERATION, request)
    }

    /// Creates a router interface, one end of a connection between two routers.
    ///
    /// - Request: [`CreateRouterInterfaceRequest`]. Response: [`CreateRouterInterfaceResponse`]. Nested
    ///   types: [`create_router_interface`].
    /// - [Documented errors](create_router_interface::ERRORS).
    /// - Access level: create.
    /// - It costs money, or the resources that it creates do.
    /// - Asynchronous: it responds before the operation is complete.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateRouterInterface),
    ///   2024-06.
    pub fn create_router_interface(
        &self,
        request: CreateRouterInterfaceRequest,
    ) -> Call<CreateRouterInterfaceResponse> {
        self.core.call(&create_router_interface::OPERATION, request)
    }

    /// Takes a router interface out of service; it becomes `Inactive` and its traffic stops.
    ///
    /// - Request: [`DeactivateRouterInterfaceRequest`]. Response: [`DeactivateRouterInterfaceResponse`].
    ///   Nested types: [`deactivate_router_interface`].
    /// - [Documented errors](deactivate_router_interface::ERRORS).
    /// - Access level: update.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DeactivateRouterInterface),
    ///   2024-06.
    pub fn deactivate_router_interface(
        &self,
        request: DeactivateRouterInterfaceRequest,
    ) -> Call<DeactivateRouterInterfaceResponse> {
        self.core.call(&deactivate_router_interface::OPERATION, request)
    }

    /// Deletes a router interface in the state `Idle` or `Inactive`.
    ///
    /// - Request: [`DeleteRouterInterfaceRequest`]. Response: [`DeleteRouterInterfaceResponse`]. Nested
    ///   types: [`delete_router_interface`].
    /// - [Documented errors](delete_router_interface::ERRORS).
    /// - Access level: delete.
    /// - High risk: it can interrupt a service or lose data.
    /// - It costs money, or the resources that it creates do.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DeleteRouterInterface),
    ///   2024-06.
    pub fn delete_router_interface(
        &self,
        request: DeleteRouterInterfaceRequest,
    ) -> Call<DeleteRouterInterfaceResponse> {
        self.core.call(&delete_router_interface::OPERATION, request)
    }

    /// Tells which VPCs may be connected to virtual border routers of other accounts.
    ///
    /// - Request: [`DescribeEcGrantRelationRequest`]. Response: [`DescribeEcGrantRelationResponse`]. Nested
    ///   types: [`describe_ec_grant_relation`].
    /// - [Documented errors](describe_ec_grant_relation::ERRORS).
    /// - Access level: list.
    /// - Results come in pages: `pages()` and `items()` of the call return all of them.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeEcGrantRelation),
    ///   2024-06.
    pub fn describe_ec_grant_relation(
        &self,
        request: DescribeEcGrantRelationRequest,
    ) -> PagedCall<
        DescribeEcGrantRelationResponse,
        describe_ec_grant_relation::EcGrantRelation,
    > {
        self.core
            .paged(
                &describe_ec_grant_relation::OPERATION,
                request,
                |page| page.ec_grant_relations,
            )
    }

    /// Returns the settings of one router interface.
    ///
    /// - Request: [`DescribeRouterInterfaceAttributeRequest`]. Response:
    ///   [`DescribeRouterInterfaceAttributeResponse`]. Nested types:
    ///   [`describe_router_interface_attribute`].
    /// - [Documented errors](describe_router_interface_attribute::ERRORS).
    /// - Access level: get.
    /// - Waiter: [`wait_until_router_interface_active`](Self::wait_until_router_interface_active).
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeRouterInterfaceAttribute), 2024-06.
    pub fn describe_router_interface_attribute(
        &self,
        request: DescribeRouterInterfaceAttributeRequest,
    ) -> Call<DescribeRouterInterfaceAttributeResponse> {
        self.core.call(&describe_router_interface_attribute::OPERATION, request)
    }

    /// Lists router interfaces with their state and peer.
    ///
    /// - Request: [`DescribeRouterInterfacesRequest`]. Response: [`DescribeRouterInterfacesResponse`].
    ///   Nested types: [`describe_router_interfaces`].
    /// - [Documented errors](describe_router_interfaces::ERRORS).
    /// - Access level: list.
    /// - Results come in pages: `pages()` and `items()` of the call return all of them.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeRouterInterfaces),
    ///   2024-06.
    pub fn describe_router_interfaces(
        &self,
        request: DescribeRouterInterfacesRequest,
    ) -> PagedCall<
        DescribeRouterInterfacesResponse,
        describe_router_interfaces::RouterInterfaceType,
    > {
        self.core
            .paged(
                &describe_router_interfaces::OPERATION,
                request,
                |page| page.router_interface_set,
            )
    }

    /// Lets a virtual border router of another account be connected to a VPC of this account.
    ///
    /// - Request: [`GrantInstanceToVbrRequest`]. Response: [`GrantInstanceToVbrResponse`]. Nested types:
    ///   [`grant_instance_to_vbr`].
    /// - [Documented errors](grant_instance_to_vbr::ERRORS).
    /// - Access level: update.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/GrantInstanceToVbr), 2024-06.
    pub fn grant_instance_to_vbr(
        &self,
        request: GrantInstanceToVbrRequest,
    ) -> Call<GrantInstanceToVbrResponse> {
        self.core.call(&grant_instance_to_vbr::OPERATION, request)
    }

    /// Changes a router interface: name, peer, health check.
    ///
    /// - Request: [`ModifyRouterInterfaceAttributeRequest`]. Response:
    ///   [`ModifyRouterInterfaceAttributeResponse`]. Nested types: [`modify_router_interface_attribute`].
    /// - [Documented errors](modify_router_interface_attribute::ERRORS).
    /// - Access level: update.
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ModifyRouterInterfaceAttribute), 2024-06.
    pub fn modify_router_interface_attribute(
        &self,
        request: ModifyRouterInterfaceAttributeRequest,
    ) -> Call<ModifyRouterInterfaceAttributeResponse> {
        self.core.call(&modify_router_interface_attribute::OPERATION, request)
    }

    /// Changes the bandwidth of a router interface and its price.
    ///
    /// - Request: [`ModifyRouterInterfaceSpecRequest`]. Response: [`ModifyRouterInterfaceSpecResponse`].
    ///   Nested types: [`modify_router_interface_spec`].
    /// - [Documented errors](modify_router_interface_spec::ERRORS).
    /// - Access level: update.
    /// - It costs money, or the resources that it creates do.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ModifyRouterInterfaceSpec),
    ///   2024-06.
    pub fn modify_router_interface_spec(
        &self,
        request: ModifyRouterInterfaceSpecRequest,
    ) -> Call<ModifyRouterInterfaceSpecResponse> {
        self.core.call(&modify_router_interface_spec::OPERATION, request)
    }

    /// No longer lets a virtual border router of another account be connected to a VPC of this account.
    ///
    /// - Request: [`RevokeInstanceFromVbrRequest`]. Response: [`RevokeInstanceFromVbrResponse`]. Nested
    ///   types: [`revoke_instance_from_vbr`].
    /// - [Documented errors](revoke_instance_from_vbr::ERRORS).
    /// - Access level: update.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/RevokeInstanceFromVbr),
    ///   2024-06.
    pub fn revoke_instance_from_vbr(
        &self,
        request: RevokeInstanceFromVbrRequest,
    ) -> Call<RevokeInstanceFromVbrResponse> {
        self.core.call(&revoke_instance_from_vbr::OPERATION, request)
    }
}
