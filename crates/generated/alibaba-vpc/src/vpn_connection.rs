// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28; do not edit.
//! vpn-connection.

use cloudspec_runtime::{Call, PagedCall};

use crate::*;

impl Client {
    /// Creates an IPsec connection between a VPN gateway and a customer gateway.
    pub fn create_vpn_connection(&self, request: CreateVpnConnectionRequest) -> Call<CreateVpnConnectionResponse> {
        self.core.call(&create_vpn_connection::OPERATION, request)
    }

    /// Deletes an IPsec connection of a VPN gateway.
    pub fn delete_vpn_connection(&self, request: DeleteVpnConnectionRequest) -> Call<DeleteVpnConnectionResponse> {
        self.core.call(&delete_vpn_connection::OPERATION, request)
    }

    /// Returns the details of one IPsec connection, with its tunnels and their state.
    pub fn describe_vpn_connection(&self, request: DescribeVpnConnectionRequest) -> Call<DescribeVpnConnectionResponse> {
        self.core.call(&describe_vpn_connection::OPERATION, request)
    }

    /// Returns the log of an IPsec connection.
    pub fn describe_vpn_connection_logs(
        &self, request: DescribeVpnConnectionLogsRequest,
    ) -> PagedCall<DescribeVpnConnectionLogsResponse, String> {
        self.core.paged(&describe_vpn_connection_logs::OPERATION, request, |page| page.data)
    }

    /// Lists IPsec connections with their tunnels and their state.
    pub fn describe_vpn_connections(
        &self, request: DescribeVpnConnectionsRequest,
    ) -> PagedCall<DescribeVpnConnectionsResponse, describe_vpn_connections::VpnConnection> {
        self.core.paged(&describe_vpn_connections::OPERATION, request, |page| page.vpn_connections)
    }

    /// Diagnoses IPsec connections and returns what was found.
    pub fn diagnose_vpn_connections(
        &self, request: DiagnoseVpnConnectionsRequest,
    ) -> PagedCall<DiagnoseVpnConnectionsResponse, diagnose_vpn_connections::VpnConnection> {
        self.core.paged(&diagnose_vpn_connections::OPERATION, request, |page| page.vpn_connections)
    }

    /// Returns the configuration of an IPsec connection for the device at the other end.
    pub fn download_vpn_connection_config(
        &self, request: DownloadVpnConnectionConfigRequest,
    ) -> Call<DownloadVpnConnectionConfigResponse> {
        self.core.call(&download_vpn_connection_config::OPERATION, request)
    }

    /// Changes one tunnel of an IPsec connection that has two.
    pub fn modify_tunnel_attribute(&self, request: ModifyTunnelAttributeRequest) -> Call<ModifyTunnelAttributeResponse> {
        self.core.call(&modify_tunnel_attribute::OPERATION, request)
    }

    /// Changes the settings of an IPsec connection.
    pub fn modify_vpn_connection_attribute(
        &self, request: ModifyVpnConnectionAttributeRequest,
    ) -> Call<ModifyVpnConnectionAttributeResponse> {
        self.core.call(&modify_vpn_connection_attribute::OPERATION, request)
    }
}
