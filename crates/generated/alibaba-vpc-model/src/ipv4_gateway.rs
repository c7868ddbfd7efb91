// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28; do not edit.
//! IPv4 gateways: one place for the public traffic of a VPC, and their route tables.

pub mod associate_route_table_with_gateway; pub use associate_route_table_with_gateway::{AssociateRouteTableWithGatewayRequest, AssociateRouteTableWithGatewayResponse};
pub mod create_ipv4_gateway; pub use create_ipv4_gateway::{CreateIpv4GatewayRequest, CreateIpv4GatewayResponse};
pub mod delete_ipv4_gateway; pub use delete_ipv4_gateway::{DeleteIpv4GatewayRequest, DeleteIpv4GatewayResponse};
pub mod dissociate_route_table_from_gateway; pub use dissociate_route_table_from_gateway::{DissociateRouteTableFromGatewayRequest, DissociateRouteTableFromGatewayResponse};
pub mod enable_vpc_ipv4_gateway; pub use enable_vpc_ipv4_gateway::{EnableVpcIpv4GatewayRequest, EnableVpcIpv4GatewayResponse};
pub mod get_ipv4_gateway_attribute; pub use get_ipv4_gateway_attribute::{GetIpv4GatewayAttributeRequest, GetIpv4GatewayAttributeResponse};
pub mod list_gateway_route_table_entries; pub use list_gateway_route_table_entries::{ListGatewayRouteTableEntriesRequest, ListGatewayRouteTableEntriesResponse};
pub mod list_ipv4_gateways; pub use list_ipv4_gateways::{ListIpv4GatewaysRequest, ListIpv4GatewaysResponse};
pub mod update_gateway_route_table_entry_attribute; pub use update_gateway_route_table_entry_attribute::{UpdateGatewayRouteTableEntryAttributeRequest, UpdateGatewayRouteTableEntryAttributeResponse};
pub mod update_ipv4_gateway_attribute; pub use update_ipv4_gateway_attribute::{UpdateIpv4GatewayAttributeRequest, UpdateIpv4GatewayAttributeResponse};
