// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28; do not edit.
//! SSL-VPN servers.
//!
//! - [`create_ssl_vpn_server`](crate::Client::create_ssl_vpn_server): Creates an SSL VPN server on a
//!   VPN gateway that has SSL VPN on.
//! - [`delete_ssl_vpn_server`](crate::Client::delete_ssl_vpn_server): Deletes an SSL VPN server with
//!   its client certificates; clients are cut off.
//! - [`describe_ssl_vpn_servers`](crate::Client::describe_ssl_vpn_servers): Lists SSL VPN servers.
//! - [`describe_vpn_ssl_server_logs`](crate::Client::describe_vpn_ssl_server_logs): Returns the log of
//!   an SSL VPN server.
//! - [`modify_ssl_vpn_server`](crate::Client::modify_ssl_vpn_server): Changes the settings of an SSL
//!   VPN server.

use cloudspec_runtime::{Call, PagedCall};

use crate::*;

impl Client {
    /// Creates an SSL VPN server on a VPN gateway that has SSL VPN on.
    ///
    /// - Request: [`CreateSslVpnServerRequest`]. Response: [`CreateSslVpnServerResponse`]. Nested types:
    ///   [`create_ssl_vpn_server`].
    /// - [Documented errors](create_ssl_vpn_server::ERRORS).
    /// - Access level: create.
    /// - Asynchronous: it responds before the operation is complete. Poll `DescribeVpnGateway` every 2 s,
    ///   up to 60 times.
    /// - Waiter: [`wait_until_vpn_gateway_active`](Self::wait_until_vpn_gateway_active).
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateSslVpnServer), 2024-06.
    pub fn create_ssl_vpn_server(
        &self,
        request: CreateSslVpnServerRequest,
    ) -> Call<CreateSslVpnServerResponse> {
        self.core.call(&create_ssl_vpn_server::OPERATION, request)
    }

    /// Deletes an SSL VPN server with its client certificates; clients are cut off.
    ///
    /// - Request: [`DeleteSslVpnServerRequest`]. Response: [`DeleteSslVpnServerResponse`]. Nested types:
    ///   [`delete_ssl_vpn_server`].
    /// - [Documented errors](delete_ssl_vpn_server::ERRORS).
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DeleteSslVpnServer), 2024-06.
    pub fn delete_ssl_vpn_server(
        &self,
        request: DeleteSslVpnServerRequest,
    ) -> Call<DeleteSslVpnServerResponse> {
        self.core.call(&delete_ssl_vpn_server::OPERATION, request)
    }

    /// Lists SSL VPN servers.
    ///
    /// - Request: [`DescribeSslVpnServersRequest`]. Response: [`DescribeSslVpnServersResponse`]. Nested
    ///   types: [`describe_ssl_vpn_servers`].
    /// - [Documented errors](describe_ssl_vpn_servers::ERRORS).
    /// - Access level: list.
    /// - Results come in pages: `pages()` and `items()` of the call return all of them.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeSslVpnServers),
    ///   2024-06.
    pub fn describe_ssl_vpn_servers(
        &self,
        request: DescribeSslVpnServersRequest,
    ) -> PagedCall<
        DescribeSslVpnServersResponse,
        describe_ssl_vpn_servers::SslVpnServer,
    > {
        self.core
            .paged(
                &describe_ssl_vpn_servers::OPERATION,
                request,
                |page| page.ssl_vpn_servers,
            )
    }

    /// Returns the log of an SSL VPN server.
    ///
    /// - Request: [`DescribeVpnSslServerLogsRequest`]. Response: [`DescribeVpnSslServerLogsResponse`].
    ///   Nested types: [`describe_vpn_ssl_server_logs`].
    /// - [Documented errors](describe_vpn_ssl_server_logs::ERRORS).
    /// - Access level: get.
    /// - Results come in pages: `pages()` and `items()` of the call return all of them.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeVpnSslServerLogs),
    ///   2024-06.
    pub fn describe_vpn_ssl_server_logs(
        &self,
        request: DescribeVpnSslServerLogsRequest,
    ) -> PagedCall<DescribeVpnSslServerLogsResponse, String> {
        self.core
            .paged(&describe_vpn_ssl_server_logs::OPERATION, request, |page| page.data)
    }

    /// Changes the settings of an SSL VPN server.
    ///
    /// - Request: [`ModifySslVpnServerRequest`]. Response: [`ModifySslVpnServerResponse`]. Nested types:
    ///   [`modify_ssl_vpn_server`].
    /// - [Documented errors](modify_ssl_vpn_server::ERRORS).
    /// - Access level: update.
    /// - Asynchronous: it responds before the operation is complete. Poll `DescribeVpnGateway` every 2 s,
    ///   up to 60 times.
    /// - Waiter: [`wait_until_vpn_gateway_active`](Self::wait_until_vpn_gateway_active).
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ModifySslVpnServer), 2024-06.
    pub fn modify_ssl_vpn_server(
        &self,
        request: ModifySslVpnServerRequest,
    ) -> Call<ModifySslVpnServerResponse> {
        self.core.call(&modify_ssl_vpn_server::OPERATION, request)
    }
}
