// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28; do not edit.
//! vpn-connection.

use cloudspec_runtime::{Call, PagedCall};

use crate::*;

impl Client {
    /// Create vpn connection (`CreateVpnConnection`).
    pub fn create_vpn_connection(&self, request: CreateVpnConnectionRequest) -> Call<CreateVpnConnectionResponse> {
        self.core.call(&create_vpn_connection::OPERATION, request)
    }

    /// Delete vpn connection (`DeleteVpnConnection`).
    pub fn delete_vpn_connection(&self, request: DeleteVpnConnectionRequest) -> Call<DeleteVpnConnectionResponse> {
        self.core.call(&delete_vpn_connection::OPERATION, request)
    }

    /// Describe vpn connection (`DescribeVpnConnection`).
    pub fn describe_vpn_connection(&self, request: DescribeVpnConnectionRequest) -> Call<DescribeVpnConnectionResponse> {
        self.core.call(&describe_vpn_connection::OPERATION, request)
    }

    /// Describe vpn connection logs (`DescribeVpnConnectionLogs`).
    pub fn describe_vpn_connection_logs(
        &self, request: DescribeVpnConnectionLogsRequest,
    ) -> PagedCall<DescribeVpnConnectionLogsResponse, String> {
        self.core.paged(&describe_vpn_connection_logs::OPERATION, request, |page| page.data)
    }

    /// Describe vpn connections (`DescribeVpnConnections`).
    pub fn describe_vpn_connections(
        &self, request: DescribeVpnConnectionsRequest,
    ) -> PagedCall<DescribeVpnConnectionsResponse, describe_vpn_connections::VpnConnection> {
        self.core.paged(&describe_vpn_connections::OPERATION, request, |page| page.vpn_connections)
    }

    /// Diagnose vpn connections (`DiagnoseVpnConnections`).
    pub fn diagnose_vpn_connections(
        &self, request: DiagnoseVpnConnectionsRequest,
    ) -> PagedCall<DiagnoseVpnConnectionsResponse, diagnose_vpn_connections::VpnConnection> {
        self.core.paged(&diagnose_vpn_connections::OPERATION, request, |page| page.vpn_connections)
    }

    /// Download vpn connection config (`DownloadVpnConnectionConfig`).
    pub fn download_vpn_connection_config(
        &self, request: DownloadVpnConnectionConfigRequest,
    ) -> Call<DownloadVpnConnectionConfigResponse> {
        self.core.call(&download_vpn_connection_config::OPERATION, request)
    }

    /// Modify tunnel attribute (`ModifyTunnelAttribute`).
    pub fn modify_tunnel_attribute(&self, request: ModifyTunnelAttributeRequest) -> Call<ModifyTunnelAttributeResponse> {
        self.core.call(&modify_tunnel_attribute::OPERATION, request)
    }

    /// Modify vpn connection attribute (`ModifyVpnConnectionAttribute`).
    pub fn modify_vpn_connection_attribute(
        &self, request: ModifyVpnConnectionAttributeRequest,
    ) -> Call<ModifyVpnConnectionAttributeResponse> {
        self.core.call(&modify_vpn_connection_attribute::OPERATION, request)
    }
}
