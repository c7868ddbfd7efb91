// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28; do not edit.
//! router-interface.

use cloudspec_runtime::{Call, PagedCall};

use crate::*;

impl Client {
    /// Activate router interface (`ActivateRouterInterface`).
    pub fn activate_router_interface(&self, request: ActivateRouterInterfaceRequest) -> Call<ActivateRouterInterfaceResponse> {
        self.core.call(&activate_router_interface::OPERATION, request)
    }

    /// Connect router interface (`ConnectRouterInterface`).
    pub fn connect_router_interface(&self, request: ConnectRouterInterfaceRequest) -> Call<ConnectRouterInterfaceResponse> {
        self.core.call(&connect_router_interface::OPERATION, request)
    }

    /// Create router interface (`CreateRouterInterface`).
    pub fn create_router_interface(&self, request: CreateRouterInterfaceRequest) -> Call<CreateRouterInterfaceResponse> {
        self.core.call(&create_router_interface::OPERATION, request)
    }

    /// Deactivate router interface (`DeactivateRouterInterface`).
    pub fn deactivate_router_interface(
        &self, request: DeactivateRouterInterfaceRequest,
    ) -> Call<DeactivateRouterInterfaceResponse> {
        self.core.call(&deactivate_router_interface::OPERATION, request)
    }

    /// Delete router interface (`DeleteRouterInterface`).
    pub fn delete_router_interface(&self, request: DeleteRouterInterfaceRequest) -> Call<DeleteRouterInterfaceResponse> {
        self.core.call(&delete_router_interface::OPERATION, request)
    }

    /// Describe ec grant relation (`DescribeEcGrantRelation`).
    pub fn describe_ec_grant_relation(
        &self, request: DescribeEcGrantRelationRequest,
    ) -> PagedCall<DescribeEcGrantRelationResponse, describe_ec_grant_relation::EcGrantRelation> {
        self.core.paged(&describe_ec_grant_relation::OPERATION, request, |page| page.ec_grant_relations)
    }

    /// Describe router interface attribute (`DescribeRouterInterfaceAttribute`).
    pub fn describe_router_interface_attribute(
        &self, request: DescribeRouterInterfaceAttributeRequest,
    ) -> Call<DescribeRouterInterfaceAttributeResponse> {
        self.core.call(&describe_router_interface_attribute::OPERATION, request)
    }

    /// Describe router interfaces (`DescribeRouterInterfaces`).
    pub fn describe_router_interfaces(
        &self, request: DescribeRouterInterfacesRequest,
    ) -> PagedCall<DescribeRouterInterfacesResponse, describe_router_interfaces::RouterInterfaceType> {
        self.core.paged(&describe_router_interfaces::OPERATION, request, |page| page.router_interface_set)
    }

    /// Grant instance to vbr (`GrantInstanceToVbr`).
    pub fn grant_instance_to_vbr(&self, request: GrantInstanceToVbrRequest) -> Call<GrantInstanceToVbrResponse> {
        self.core.call(&grant_instance_to_vbr::OPERATION, request)
    }

    /// Modify router interface attribute (`ModifyRouterInterfaceAttribute`).
    pub fn modify_router_interface_attribute(
        &self, request: ModifyRouterInterfaceAttributeRequest,
    ) -> Call<ModifyRouterInterfaceAttributeResponse> {
        self.core.call(&modify_router_interface_attribute::OPERATION, request)
    }

    /// Modify router interface spec (`ModifyRouterInterfaceSpec`).
    pub fn modify_router_interface_spec(
        &self, request: ModifyRouterInterfaceSpecRequest,
    ) -> Call<ModifyRouterInterfaceSpecResponse> {
        self.core.call(&modify_router_interface_spec::OPERATION, request)
    }

    /// Revoke instance from vbr (`RevokeInstanceFromVbr`).
    pub fn revoke_instance_from_vbr(&self, request: RevokeInstanceFromVbrRequest) -> Call<RevokeInstanceFromVbrResponse> {
        self.core.call(&revoke_instance_from_vbr::OPERATION, request)
    }
}
