// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28; do not edit.
//! IPsec connections of VPN gateways and their tunnels.
//!
//! - [`create_vpn_connection`](crate::Client::create_vpn_connection): Creates an IPsec connection
//!   between a VPN gateway and a customer gateway.
//! - [`delete_vpn_connection`](crate::Client::delete_vpn_connection): Deletes an IPsec connection of a
//!   VPN gateway.
//! - [`describe_vpn_connection`](crate::Client::describe_vpn_connection): Returns the details of one
//!   IPsec connection, with its tunnels and their state.
//! - [`describe_vpn_connection_logs`](crate::Client::describe_vpn_connection_logs): Returns the log of
//!   an IPsec connection.
//! - [`describe_vpn_connections`](crate::Client::describe_vpn_connections): Lists IPsec connections
//!   with their tunnels and their state.
//! - [`diagnose_vpn_connections`](crate::Client::diagnose_vpn_connections): Diagnoses IPsec connections
//!   and returns what was found.
//! - [`download_vpn_connection_config`](crate::Client::download_vpn_connection_config): Returns the
//!   configuration of an IPsec connection for the device at the other end.
//! - [`modify_tunnel_attribute`](crate::Client::modify_tunnel_attribute): Changes one tunnel of an
//!   IPsec connection that has two.
//! - [`modify_vpn_connection_attribute`](crate::Client::modify_vpn_connection_attribute): Changes the
//!   settings of an IPsec connection.

use cloudspec_runtime::{Call, PagedCall};

use crate::*;

impl Client {
    /// Creates an IPsec connection between a VPN gateway and a customer gateway.
    ///
    /// - Request: [`CreateVpnConnectionRequest`]. Response: [`CreateVpnConnectionResponse`]. Nested types:
    ///   [`create_vpn_connection`].
    /// - [Documented errors](create_vpn_connection::ERRORS).
    /// - Access level: create.
    /// - Asynchronous: it responds before the operation is complete. Poll `DescribeVpnGateway` every 2 s,
    ///   up to 60 times.
    /// - Waiter: [`wait_until_vpn_gateway_active`](Self::wait_until_vpn_gateway_active).
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateVpnConnection),
    ///   2024-06.
    pub fn create_vpn_connection(
        &self,
        request: CreateVpnConnectionRequest,
    ) -> Call<CreateVpnConnectionResponse> {
        self.core.call(&create_vpn_connection::OPERATION, request)
    }

    /// Deletes an IPsec connection of a VPN gateway.
    ///
    /// - Request: [`DeleteVpnConnectionRequest`]. Response: [`DeleteVpnConnectionResponse`]. Nested types:
    ///   [`delete_vpn_connection`].
    /// - [Documented errors](delete_vpn_connection::ERRORS).
    /// - Access level: delete.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DeleteVpnConnection),
    ///   2024-06.
    pub fn delete_vpn_connection(
        &self,
        request: DeleteVpnConnectionRequest,
    ) -> Call<DeleteVpnConnectionResponse> {
        self.core.call(&delete_vpn_connection::OPERATION, request)
    }

    /// Returns the details of one IPsec connection, with its tunnels and their state.
    ///
    /// - Request: [`DescribeVpnConnectionRequest`]. Response: [`DescribeVpnConnectionResponse`]. Nested
    ///   types: [`describe_vpn_connection`].
    /// - [Documented errors](describe_vpn_connection::ERRORS).
    /// - Access level: get.
    /// - Waiter: [`wait_until_vpn_connection_established`](Self::wait_until_vpn_connection_established).
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeVpnConnection),
    ///   2024-06.
    pub fn describe_vpn_connection(
        &self,
        request: DescribeVpnConnectionRequest,
    ) -> Call<DescribeVpnConnectionResponse> {
        self.core.call(&describe_vpn_connection::OPERATION, request)
    }

    /// Returns the log of an IPsec connection.
    ///
    /// - Request: [`DescribeVpnConnectionLogsRequest`]. Response: [`DescribeVpnConnectionLogsResponse`].
    ///   Nested types: [`describe_vpn_connection_logs`].
    /// - [Documented errors](describe_vpn_connection_logs::ERRORS).
    /// - Access level: list.
    /// - Results come in pages: `pages()` and `items()` of the call return all of them.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeVpnConnectionLogs),
    ///   2024-06.
    pub fn describe_vpn_connection_logs(
        &self,
        request: DescribeVpnConnectionLogsRequest,
    ) -> PagedCall<DescribeVpnConnectionLogsResponse, String> {
        self.core
            .paged(&describe_vpn_connection_logs::OPERATION, request, |page| page.data)
    }

    /// Lists IPsec connections with their tunnels and their state.
    ///
    /// - Request: [`DescribeVpnConnectionsRequest`]. Response: [`DescribeVpnConnectionsResponse`]. Nested
    ///   types: [`describe_vpn_connections`].
    /// - [Documented errors](describe_vpn_connections::ERRORS).
    /// - Access level: list.
    /// - Results come in pages: `pages()` and `items()` of the call return all of them.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeVpnConnections),
    ///   2024-06.
    pub fn describe_vpn_connections(
        &self,
        request: DescribeVpnConnectionsRequest,
    ) -> PagedCall<
        DescribeVpnConnectionsResponse,
        describe_vpn_connections::VpnConnection,
    > {
        self.core
            .paged(
                &describe_vpn_connections::OPERATION,
                request,
                |page| page.vpn_connections,
            )
    }

    /// Diagnoses IPsec connections and returns what was found.
    ///
    /// - Request: [`DiagnoseVpnConnectionsRequest`]. Response: [`DiagnoseVpnConnectionsResponse`]. Nested
    ///   types: [`diagnose_vpn_connections`].
    /// - [Documented errors](diagnose_vpn_connections::ERRORS).
    /// - Access level: get.
    /// - Results come in pages: `pages()` and `items()` of the call return all of them.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DiagnoseVpnConnections),
    ///   2024-06.
    pub fn diagnose_vpn_connections(
        &self,
        request: DiagnoseVpnConnectionsRequest,
    ) -> PagedCall<
        DiagnoseVpnConnectionsResponse,
        diagnose_vpn_connections::VpnConnection,
    > {
        self.core
            .paged(
                &diagnose_vpn_connections::OPERATION,
                request,
                |page| page.vpn_connections,
            )
    }

    /// Returns the configuration of an IPsec connection for the device at the other end.
    ///
    /// - Request: [`DownloadVpnConnectionConfigRequest`]. Response:
    ///   [`DownloadVpnConnectionConfigResponse`]. Nested types: [`download_vpn_connection_config`].
    /// - [Documented errors](download_vpn_connection_config::ERRORS).
    /// - Access level: get.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DownloadVpnConnectionConfig),
    ///   2024-06.
    pub fn download_vpn_connection_config(
        &self,
        request: DownloadVpnConnectionConfigRequest,
    ) -> Call<DownloadVpnConnectionConfigResponse> {
        self.core.call(&download_vpn_connection_config::OPERATION, request)
    }

    /// Changes one tunnel of an IPsec connection that has two.
    ///
    /// - Request: [`ModifyTunnelAttributeRequest`]. Response: [`ModifyTunnelAttributeResponse`]. Nested
    ///   types: [`modify_tunnel_attribute`].
    /// - [Documented errors](modify_tunnel_attribute::ERRORS).
    /// - Access level: update.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ModifyTunnelAttribute),
    ///   2024-06.
    pub fn modify_tunnel_attribute(
        &self,
        request: ModifyTunnelAttributeRequest,
    ) -> Call<ModifyTunnelAttributeResponse> {
        self.core.call(&modify_tunnel_attribute::OPERATION, request)
    }

    /// Changes the settings of an IPsec connection.
    ///
    /// - Request: [`ModifyVpnConnectionAttributeRequest`]. Response:
    ///   [`ModifyVpnConnectionAttributeResponse`]. Nested types: [`modify_vpn_connection_attribute`].
    /// - [Documented errors](modify_vpn_connection_attribute::ERRORS).
    /// - Access level: update.
    /// - Asynchronous: it responds before the operation is complete. Poll `DescribeVpnGateway` every 2 s,
    ///   up to 30 times.
    /// - Waiter: [`wait_until_vpn_gateway_active`](Self::wait_until_vpn_gateway_active).
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ModifyVpnConnectionAttribute), 2024-06.
    pub fn modify_vpn_connection_attribute(
        &self,
        request: ModifyVpnConnectionAttributeRequest,
    ) -> Call<ModifyVpnConnectionAttributeResponse> {
        self.core.call(&modify_vpn_connection_attribute::OPERATION, request)
    }
}
