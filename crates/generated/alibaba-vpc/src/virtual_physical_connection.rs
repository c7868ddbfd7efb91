// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28; do not edit.
//! Hosted connections: shares of a leased line for other accounts.
//!
//! - [`create_virtual_physical_connection`](crate::Client::create_virtual_physical_connection): Creates
//!   a hosted connection (shared leased line) for a tenant.
//! - [`list_virtual_physical_connections`](crate::Client::list_virtual_physical_connections): Lists
//!   hosted connections (shared leased lines).
//! - [`update_virtual_physical_connection`](crate::Client::update_virtual_physical_connection): Changes
//!   the VLAN id or the bandwidth of a hosted connection.

use cloudspec_runtime::{Call, PagedCall};

use crate::*;

impl Client {
    /// Creates a hosted connection (shared leased line) for a tenant.
    ///
    /// - Request: [`CreateVirtualPhysicalConnectionRequest`]. Response:
    ///   [`CreateVirtualPhysicalConnectionResponse`]. Nested types: [`create_virtual_physical_connection`].
    /// - [Documented errors](create_virtual_physical_connection::ERRORS).
    /// - Access level: create.
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateVirtualPhysicalConnection), 2024-06.
    pub fn create_virtual_physical_connection(
        &self,
        request: CreateVirtualPhysicalConnectionRequest,
    ) -> Call<CreateVirtualPhysicalConnectionResponse> {
        self.core.call(&create_virtual_physical_connection::OPERATION, request)
    }

    /// Lists hosted connections (shared leased lines).
    ///
    /// - Request: [`ListVirtualPhysicalConnectionsRequest`]. Response:
    ///   [`ListVirtualPhysicalConnectionsResponse`]. Nested types: [`list_virtual_physical_connections`].
    /// - [Documented errors](list_virtual_physical_connections::ERRORS).
    /// - Access level: list.
    /// - Results come in pages: `pages()` and `items()` of the call return all of them.
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ListVirtualPhysicalConnections), 2024-06.
    pub fn list_virtual_physical_connections(
        &self,
        request: ListVirtualPhysicalConnectionsRequest,
    ) -> PagedCall<
        ListVirtualPhysicalConnectionsResponse,
        list_virtual_physical_connections::VirtualPhysicalConnection,
    > {
        self.core
            .paged(
                &list_virtual_physical_connections::OPERATION,
                request,
                |page| page.virtual_physical_connections,
            )
    }

    /// Changes the VLAN id or the bandwidth of a hosted connection.
    ///
    /// - Request: [`UpdateVirtualPhysicalConnectionRequest`]. Response:
    ///   [`UpdateVirtualPhysicalConnectionResponse`]. Nested types: [`update_virtual_physical_connection`].
    /// - [Documented errors](update_virtual_physical_connection::ERRORS).
    /// - Access level: update.
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/Vpc/2016-04-28/UpdateVirtualPhysicalConnection), 2024-06.
    pub fn update_virtual_physical_connection(
        &self,
        request: UpdateVirtualPhysicalConnectionRequest,
    ) -> Call<UpdateVirtualPhysicalConnectionResponse> {
        self.core.call(&update_virtual_physical_connection::OPERATION, request)
    }
}
