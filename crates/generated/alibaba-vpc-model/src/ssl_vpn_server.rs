// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28; do not edit.
//! SSL-VPN servers.

pub mod create_ssl_vpn_server; pub use create_ssl_vpn_server::{CreateSslVpnServerRequest, CreateSslVpnServerResponse};
pub mod delete_ssl_vpn_server; pub use delete_ssl_vpn_server::{DeleteSslVpnServerRequest, DeleteSslVpnServerResponse};
pub mod describe_ssl_vpn_servers; pub use describe_ssl_vpn_servers::{DescribeSslVpnServersRequest, DescribeSslVpnServersResponse};
pub mod describe_vpn_ssl_server_logs; pub use describe_vpn_ssl_server_logs::{DescribeVpnSslServerLogsRequest, DescribeVpnSslServerLogsResponse};
pub mod modify_ssl_vpn_server; pub use modify_ssl_vpn_server::{ModifySslVpnServerRequest, ModifySslVpnServerResponse};
