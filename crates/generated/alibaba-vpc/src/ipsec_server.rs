// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28; do not edit.
//! IPsec servers, which mobile devices connect to.
//!
//! - [`create_ipsec_server`](crate::Client::create_ipsec_server): Creates an IPsec server, through
//!   which phones and computers dial in.
//! - [`delete_ipsec_server`](crate::Client::delete_ipsec_server): Deletes an IPsec server.
//! - [`list_ipsec_server_logs`](crate::Client::list_ipsec_server_logs): Returns the log of an IPsec
//!   server.
//! - [`list_ipsec_servers`](crate::Client::list_ipsec_servers): Lists IPsec servers.
//! - [`update_ipsec_server`](crate::Client::update_ipsec_server): Changes the settings of an IPsec
//!   server.

use cloudspec_runtime::{Call, PagedCall};

use crate::*;

impl Client {
    /// Creates an IPsec server, through which phones and computers dial in.
    ///
    /// - Request: [`CreateIpsecServerRequest`]. Response: [`CreateIpsecServerResponse`]. Nested types:
    ///   [`create_ipsec_server`].
    /// - [Documented errors](create_ipsec_server::ERRORS).
    /// - Access level: create.
    /// - Asynchronous: it responds before the operation is complete. Poll `DescribeVpnGateway` every 2 s,
    ///   up to 60 times.
    /// - Waiter: [`wait_until_vpn_gateway_active`](Self::wait_until_vpn_gateway_active).
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateIpsecServer), 2024-06.
    pub fn create_ipsec_server(
        &self,
        request: CreateIpsecServerRequest,
    ) -> Call<CreateIpsecServerResponse> {
        self.core.call(&create_ipsec_server::OPERATION, request)
    }

    /// Deletes an IPsec server.
    ///
    /// - Request: [`DeleteIpsecServerRequest`]. Response: [`DeleteIpsecServerResponse`]. Nested types:
    ///   [`delete_ipsec_server`].
    /// - [Documented errors](delete_ipsec_server::ERRORS).
    /// - Access level: delete.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DeleteIpsecServer), 2024-06.
    pub fn delete_ipsec_server(
        &self,
        request: DeleteIpsecServerRequest,
    ) -> Call<DeleteIpsecServerResponse> {
        self.core.call(&delete_ipsec_server::OPERATION, request)
    }

    /// Returns the log of an IPsec server.
    ///
    /// - Request: [`ListIpsecServerLogsRequest`]. Response: [`ListIpsecServerLogsResponse`]. Nested types:
    ///   [`list_ipsec_server_logs`].
    /// - [Documented errors](list_ipsec_server_logs::ERRORS).
    /// - Access level: list.
    /// - Results come in pages: `pages()` and `items()` of the call return all of them.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ListIpsecServerLogs),
    ///   2024-06.
    pub fn list_ipsec_server_logs(
        &self,
        request: ListIpsecServerLogsRequest,
    ) -> PagedCall<ListIpsecServerLogsResponse, String> {
        self.core.paged(&list_ipsec_server_logs::OPERATION, request, |page| page.data)
    }

    /// Lists IPsec servers.
    ///
    /// - Request: [`ListIpsecServersRequest`]. Response: [`ListIpsecServersResponse`]. Nested types:
    ///   [`list_ipsec_servers`].
    /// - [Documented errors](list_ipsec_servers::ERRORS).
    /// - Access level: list.
    /// - Results come in pages: `pages()` and `items()` of the call return all of them.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ListIpsecServers), 2024-06.
    pub fn list_ipsec_servers(
        &self,
        request: ListIpsecServersRequest,
    ) -> PagedCall<ListIpsecServersResponse, list_ipsec_servers::IpsecServer> {
        self.core
            .paged(&list_ipsec_servers::OPERATION, request, |page| page.ipsec_servers)
    }

    /// Changes the settings of an IPsec server.
    ///
    /// - Request: [`UpdateIpsecServerRequest`]. Response: [`UpdateIpsecServerResponse`]. Nested types:
    ///   [`update_ipsec_server`].
    /// - [Documented errors](update_ipsec_server::ERRORS).
    /// - Access level: update.
    /// - Asynchronous: it responds before the operation is complete. Poll `DescribeVpnGateway` every 2 s,
    ///   up to 60 times.
    /// - Waiter: [`wait_until_vpn_gateway_active`](Self::wait_until_vpn_gateway_active).
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/UpdateIpsecServer), 2024-06.
    pub fn update_ipsec_server(
        &self,
        request: UpdateIpsecServerRequest,
    ) -> Call<UpdateIpsecServerResponse> {
        self.core.call(&update_ipsec_server::OPERATION, request)
    }
}
