// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28; do not edit.
//! virtual-border-router.

use cloudspec_runtime::{Call, PagedCall};

use crate::*;

impl Client {
    /// Associate physical connection to virtual border router (`AssociatePhysicalConnectionToVirtualBorderRouter`).
    pub fn associate_physical_connection_to_virtual_border_router(
        &self, request: AssociatePhysicalConnectionToVirtualBorderRouterRequest,
    ) -> Call<AssociatePhysicalConnectionToVirtualBorderRouterResponse> {
        self.core.call(&associate_physical_connection_to_virtual_border_router::OPERATION, request)
    }

    /// Create virtual border router (`CreateVirtualBorderRouter`).
    pub fn create_virtual_border_router(
        &self, request: CreateVirtualBorderRouterRequest,
    ) -> Call<CreateVirtualBorderRouterResponse> {
        self.core.call(&create_virtual_border_router::OPERATION, request)
    }

    /// Delete virtual border router (`DeleteVirtualBorderRouter`).
    pub fn delete_virtual_border_router(
        &self, request: DeleteVirtualBorderRouterRequest,
    ) -> Call<DeleteVirtualBorderRouterResponse> {
        self.core.call(&delete_virtual_border_router::OPERATION, request)
    }

    /// Describe virtual border routers (`DescribeVirtualBorderRouters`).
    pub fn describe_virtual_border_routers(
        &self, request: DescribeVirtualBorderRoutersRequest,
    ) -> PagedCall<DescribeVirtualBorderRoutersResponse, describe_virtual_border_routers::VirtualBorderRouterType> {
        self.core.paged(&describe_virtual_border_routers::OPERATION, request, |page| page.virtual_border_router_set)
    }

    /// Describe virtual border routers for physical connection (`DescribeVirtualBorderRoutersForPhysicalConnection`).
    pub fn describe_virtual_border_routers_for_physical_connection(
        &self, request: DescribeVirtualBorderRoutersForPhysicalConnectionRequest,
    ) -> PagedCall<DescribeVirtualBorderRoutersForPhysicalConnectionResponse, describe_virtual_border_routers_for_physical_connection::VirtualBorderRouterForPhysicalConnectionType> {
        self.core.paged(&describe_virtual_border_routers_for_physical_connection::OPERATION, request, |page| page.virtual_border_router_for_physical_connection_set)
    }

    /// Modify virtual border router attribute (`ModifyVirtualBorderRouterAttribute`).
    pub fn modify_virtual_border_router_attribute(
        &self, request: ModifyVirtualBorderRouterAttributeRequest,
    ) -> Call<ModifyVirtualBorderRouterAttributeResponse> {
        self.core.call(&modify_virtual_border_router_attribute::OPERATION, request)
    }

    /// Recover virtual border router (`RecoverVirtualBorderRouter`).
    pub fn recover_virtual_border_router(
        &self, request: RecoverVirtualBorderRouterRequest,
    ) -> Call<RecoverVirtualBorderRouterResponse> {
        self.core.call(&recover_virtual_border_router::OPERATION, request)
    }

    /// Terminate virtual border router (`TerminateVirtualBorderRouter`).
    pub fn terminate_virtual_border_router(
        &self, request: TerminateVirtualBorderRouterRequest,
    ) -> Call<TerminateVirtualBorderRouterResponse> {
        self.core.call(&terminate_virtual_border_router::OPERATION, request)
    }

    /// Unassociate physical connection from virtual border router (`UnassociatePhysicalConnectionFromVirtualBorderRouter`).
    pub fn unassociate_physical_connection_from_virtual_border_router(
        &self, request: UnassociatePhysicalConnectionFromVirtualBorderRouterRequest,
    ) -> Call<UnassociatePhysicalConnectionFromVirtualBorderRouterResponse> {
        self.core.call(&unassociate_physical_connection_from_virtual_border_router::OPERATION, request)
    }

    /// Update virtual border bandwidth (`UpdateVirtualBorderBandwidth`).
    pub fn update_virtual_border_bandwidth(
        &self, request: UpdateVirtualBorderBandwidthRequest,
    ) -> Call<UpdateVirtualBorderBandwidthResponse> {
        self.core.call(&update_virtual_border_bandwidth::OPERATION, request)
    }
}
