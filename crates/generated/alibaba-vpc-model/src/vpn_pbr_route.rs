// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28; do not edit.
//! Policy-based routes of VPN gateways.

pub mod create_vpn_pbr_route_entry; pub use create_vpn_pbr_route_entry::{CreateVpnPbrRouteEntryRequest, CreateVpnPbrRouteEntryResponse};
pub mod delete_vpn_pbr_route_entry; pub use delete_vpn_pbr_route_entry::{DeleteVpnPbrRouteEntryRequest, DeleteVpnPbrRouteEntryResponse};
pub mod describe_vpn_pbr_route_entries; pub use describe_vpn_pbr_route_entries::{DescribeVpnPbrRouteEntriesRequest, DescribeVpnPbrRouteEntriesResponse};
pub mod modify_vpn_pbr_route_entry_attribute; pub use modify_vpn_pbr_route_entry_attribute::{ModifyVpnPbrRouteEntryAttributeRequest, ModifyVpnPbrRouteEntryAttributeResponse};
pub mod modify_vpn_pbr_route_entry_priority; pub use modify_vpn_pbr_route_entry_priority::{ModifyVpnPbrRouteEntryPriorityRequest, ModifyVpnPbrRouteEntryPriorityResponse};
pub mod modify_vpn_pbr_route_entry_weight; pub use modify_vpn_pbr_route_entry_weight::{ModifyVpnPbrRouteEntryWeightRequest, ModifyVpnPbrRouteEntryWeightResponse};
