// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28; do not edit.
//! IPsec connections of VPN gateways and their tunnels.

pub mod create_vpn_connection; pub use create_vpn_connection::{CreateVpnConnectionRequest, CreateVpnConnectionResponse};
pub mod delete_vpn_connection; pub use delete_vpn_connection::{DeleteVpnConnectionRequest, DeleteVpnConnectionResponse};
pub mod describe_vpn_connection; pub use describe_vpn_connection::{DescribeVpnConnectionRequest, DescribeVpnConnectionResponse};
pub mod describe_vpn_connection_logs; pub use describe_vpn_connection_logs::{DescribeVpnConnectionLogsRequest, DescribeVpnConnectionLogsResponse};
pub mod describe_vpn_connections; pub use describe_vpn_connections::{DescribeVpnConnectionsRequest, DescribeVpnConnectionsResponse};
pub mod diagnose_vpn_connections; pub use diagnose_vpn_connections::{DiagnoseVpnConnectionsRequest, DiagnoseVpnConnectionsResponse};
pub mod download_vpn_connection_config; pub use download_vpn_connection_config::{DownloadVpnConnectionConfigRequest, DownloadVpnConnectionConfigResponse};
pub mod modify_tunnel_attribute; pub use modify_tunnel_attribute::{ModifyTunnelAttributeRequest, ModifyTunnelAttributeResponse};
pub mod modify_vpn_connection_attribute; pub use modify_vpn_connection_attribute::{ModifyVpnConnectionAttributeRequest, ModifyVpnConnectionAttributeResponse};
