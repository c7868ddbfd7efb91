// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28; do not edit.
//! router-interface.

use cloudspec_runtime::{Call, PagedCall};

use crate::*;

impl Client {
    /// Puts a router interface in the state `Inactive` back into service.
    pub fn activate_router_interface(&self, request: ActivateRouterInterfaceRequest) -> Call<ActivateRouterInterfaceResponse> {
        self.core.call(&activate_router_interface::OPERATION, request)
    }

    /// Connects a router interface to its peer; it passes through `Connecting` to `Active`.
    pub fn connect_router_interface(&self, request: ConnectRouterInterfaceRequest) -> Call<ConnectRouterInterfaceResponse> {
        self.core.call(&connect_router_interface::OPERATION, request)
    }

    /// Creates a router interface, one end of a connection between two routers.
    pub fn create_router_interface(&self, request: CreateRouterInterfaceRequest) -> Call<CreateRouterInterfaceResponse> {
        self.core.call(&create_router_interface::OPERATION, request)
    }

    /// Takes a router interface out of service; it becomes `Inactive` and its traffic stops.
    pub fn deactivate_router_interface(
        &self, request: DeactivateRouterInterfaceRequest,
    ) -> Call<DeactivateRouterInterfaceResponse> {
        self.core.call(&deactivate_router_interface::OPERATION, request)
    }

    /// Deletes a router interface in the state `Idle` or `Inactive`.
    pub fn delete_router_interface(&self, request: DeleteRouterInterfaceRequest) -> Call<DeleteRouterInterfaceResponse> {
        self.core.call(&delete_router_interface::OPERATION, request)
    }

    /// Tells which VPCs may be connected to virtual border routers of other accounts.
    pub fn describe_ec_grant_relation(
        &self, request: DescribeEcGrantRelationRequest,
    ) -> PagedCall<DescribeEcGrantRelationResponse, describe_ec_grant_relation::EcGrantRelation> {
        self.core.paged(&describe_ec_grant_relation::OPERATION, request, |page| page.ec_grant_relations)
    }

    /// Returns the settings of one router interface.
    pub fn describe_router_interface_attribute(
        &self, request: DescribeRouterInterfaceAttributeRequest,
    ) -> Call<DescribeRouterInterfaceAttributeResponse> {
        self.core.call(&describe_router_interface_attribute::OPERATION, request)
    }

    /// Lists router interfaces with their state and peer.
    pub fn describe_router_interfaces(
        &self, request: DescribeRouterInterfacesRequest,
    ) -> PagedCall<DescribeRouterInterfacesResponse, describe_router_interfaces::RouterInterfaceType> {
        self.core.paged(&describe_router_interfaces::OPERATION, request, |page| page.router_interface_set)
    }

    /// Lets a virtual border router of another account be connected to a VPC of this account.
    pub fn grant_instance_to_vbr(&self, request: GrantInstanceToVbrRequest) -> Call<GrantInstanceToVbrResponse> {
        self.core.call(&grant_instance_to_vbr::OPERATION, request)
    }

    /// Changes a router interface: name, peer, health check.
    pub fn modify_router_interface_attribute(
        &self, request: ModifyRouterInterfaceAttributeRequest,
    ) -> Call<ModifyRouterInterfaceAttributeResponse> {
        self.core.call(&modify_router_interface_attribute::OPERATION, request)
    }

    /// Changes the bandwidth of a router interface and its price.
    pub fn modify_router_interface_spec(
        &self, request: ModifyRouterInterfaceSpecRequest,
    ) -> Call<ModifyRouterInterfaceSpecResponse> {
        self.core.call(&modify_router_interface_spec::OPERATION, request)
    }

    /// No longer lets a virtual border router of another account be connected to a VPC of this account.
    pub fn revoke_instance_from_vbr(&self, request: RevokeInstanceFromVbrRequest) -> Call<RevokeInstanceFromVbrResponse> {
        self.core.call(&revoke_instance_from_vbr::OPERATION, request)
    }
}
