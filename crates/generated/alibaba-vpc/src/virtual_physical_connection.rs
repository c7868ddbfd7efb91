// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28; do not edit.
//! virtual-physical-connection.

use cloudspec_runtime::{Call, PagedCall};

use crate::*;

impl Client {
    /// Create virtual physical connection (`CreateVirtualPhysicalConnection`).
    pub fn create_virtual_physical_connection(
        &self, request: CreateVirtualPhysicalConnectionRequest,
    ) -> Call<CreateVirtualPhysicalConnectionResponse> {
        self.core.call(&create_virtual_physical_connection::OPERATION, request)
    }

    /// List virtual physical connections (`ListVirtualPhysicalConnections`).
    pub fn list_virtual_physical_connections(
        &self, request: ListVirtualPhysicalConnectionsRequest,
    ) -> PagedCall<ListVirtualPhysicalConnectionsResponse, list_virtual_physical_connections::VirtualPhysicalConnection> {
        self.core.paged(&list_virtual_physical_connections::OPERATION, request, |page| page.virtual_physical_connections)
    }

    /// Update virtual physical connection (`UpdateVirtualPhysicalConnection`).
    pub fn update_virtual_physical_connection(
        &self, request: UpdateVirtualPhysicalConnectionRequest,
    ) -> Call<UpdateVirtualPhysicalConnectionResponse> {
        self.core.call(&update_virtual_physical_connection::OPERATION, request)
    }
}
