// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28; do not edit.
//! Routes by destination of VPN gateways.

pub mod create_vpn_route_entry; pub use create_vpn_route_entry::{CreateVpnRouteEntryRequest, CreateVpnRouteEntryResponse};
pub mod delete_vpn_route_entry; pub use delete_vpn_route_entry::{DeleteVpnRouteEntryRequest, DeleteVpnRouteEntryResponse};
pub mod describe_vpn_route_entries; pub use describe_vpn_route_entries::{DescribeVpnRouteEntriesRequest, DescribeVpnRouteEntriesResponse};
pub mod modify_vpn_route_entry_weight; pub use modify_vpn_route_entry_weight::{ModifyVpnRouteEntryWeightRequest, ModifyVpnRouteEntryWeightResponse};
pub mod publish_vpn_route_entry; pub use publish_vpn_route_entry::{PublishVpnRouteEntryRequest, PublishVpnRouteEntryResponse};
