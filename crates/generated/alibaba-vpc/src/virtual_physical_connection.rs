// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28; do not edit.
//! virtual-physical-connection.

use cloudspec_runtime::{Call, PagedCall};

use crate::*;

impl Client {
    /// Creates a hosted connection (shared leased line) for a tenant.
    pub fn create_virtual_physical_connection(
        &self, request: CreateVirtualPhysicalConnectionRequest,
    ) -> Call<CreateVirtualPhysicalConnectionResponse> {
        self.core.call(&create_virtual_physical_connection::OPERATION, request)
    }

    /// Lists hosted connections (shared leased lines).
    pub fn list_virtual_physical_connections(
        &self, request: ListVirtualPhysicalConnectionsRequest,
    ) -> PagedCall<ListVirtualPhysicalConnectionsResponse, list_virtual_physical_connections::VirtualPhysicalConnection> {
        self.core.paged(&list_virtual_physical_connections::OPERATION, request, |page| page.virtual_physical_connections)
    }

    /// Changes the VLAN id or the bandwidth of a hosted connection.
    pub fn update_virtual_physical_connection(
        &self, request: UpdateVirtualPhysicalConnectionRequest,
    ) -> Call<UpdateVirtualPhysicalConnectionResponse> {
        self.core.call(&update_virtual_physical_connection::OPERATION, request)
    }
}
