// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28; do not edit.
//! Hosted connections: shares of a leased line for other accounts.

pub mod create_virtual_physical_connection; pub use create_virtual_physical_connection::{CreateVirtualPhysicalConnectionRequest, CreateVirtualPhysicalConnectionResponse};
pub mod list_virtual_physical_connections; pub use list_virtual_physical_connections::{ListVirtualPhysicalConnectionsRequest, ListVirtualPhysicalConnectionsResponse};
pub mod update_virtual_physical_connection; pub use update_virtual_physical_connection::{UpdateVirtualPhysicalConnectionRequest, UpdateVirtualPhysicalConnectionResponse};
