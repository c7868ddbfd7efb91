// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28; do not edit.
//! Certificates of SSL-VPN clients, and the clients that are connected.

pub mod create_ssl_vpn_client_cert; pub use create_ssl_vpn_client_cert::{CreateSslVpnClientCertRequest, CreateSslVpnClientCertResponse};
pub mod delete_ssl_vpn_client_cert; pub use delete_ssl_vpn_client_cert::{DeleteSslVpnClientCertRequest, DeleteSslVpnClientCertResponse};
pub mod describe_ssl_vpn_client_cert; pub use describe_ssl_vpn_client_cert::{DescribeSslVpnClientCertRequest, DescribeSslVpnClientCertResponse};
pub mod describe_ssl_vpn_client_certs; pub use describe_ssl_vpn_client_certs::{DescribeSslVpnClientCertsRequest, DescribeSslVpnClientCertsResponse};
pub mod describe_ssl_vpn_clients; pub use describe_ssl_vpn_clients::{DescribeSslVpnClientsRequest, DescribeSslVpnClientsResponse};
pub mod modify_ssl_vpn_client_cert; pub use modify_ssl_vpn_client_cert::{ModifySslVpnClientCertRequest, ModifySslVpnClientCertResponse};
