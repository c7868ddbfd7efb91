// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28; do not edit.
//! IPsec servers, which mobile devices connect to.

pub mod create_ipsec_server; pub use create_ipsec_server::{CreateIpsecServerRequest, CreateIpsecServerResponse};
pub mod delete_ipsec_server; pub use delete_ipsec_server::{DeleteIpsecServerRequest, DeleteIpsecServerResponse};
pub mod list_ipsec_server_logs; pub use list_ipsec_server_logs::{ListIpsecServerLogsRequest, ListIpsecServerLogsResponse};
pub mod list_ipsec_servers; pub use list_ipsec_servers::{ListIpsecServersRequest, ListIpsecServersResponse};
pub mod update_ipsec_server; pub use update_ipsec_server::{UpdateIpsecServerRequest, UpdateIpsecServerResponse};
