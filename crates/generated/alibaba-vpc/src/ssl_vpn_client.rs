// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28; do not edit.
//! ssl-vpn-client.

use cloudspec_runtime::{Call, PagedCall};

use crate::*;

impl Client {
    /// Creates a client certificate for an SSL VPN server, which must exist.
    pub fn create_ssl_vpn_client_cert(&self, request: CreateSslVpnClientCertRequest) -> Call<CreateSslVpnClientCertResponse> {
        self.core.call(&create_ssl_vpn_client_cert::OPERATION, request)
    }

    /// Deletes a client certificate of an SSL VPN server.
    pub fn delete_ssl_vpn_client_cert(&self, request: DeleteSslVpnClientCertRequest) -> Call<DeleteSslVpnClientCertResponse> {
        self.core.call(&delete_ssl_vpn_client_cert::OPERATION, request)
    }

    /// Returns one client certificate of an SSL VPN server, with its private key and the client's configuration.
    pub fn describe_ssl_vpn_client_cert(
        &self, request: DescribeSslVpnClientCertRequest,
    ) -> Call<DescribeSslVpnClientCertResponse> {
        self.core.call(&describe_ssl_vpn_client_cert::OPERATION, request)
    }

    /// Lists client certificates of SSL VPN servers, without keys.
    pub fn describe_ssl_vpn_client_certs(
        &self, request: DescribeSslVpnClientCertsRequest,
    ) -> PagedCall<DescribeSslVpnClientCertsResponse, describe_ssl_vpn_client_certs::SslVpnClientCertKey> {
        self.core.paged(&describe_ssl_vpn_client_certs::OPERATION, request, |page| page.ssl_vpn_client_cert_keys)
    }

    /// Lists the clients that are connected to a VPN gateway by SSL VPN.
    pub fn describe_ssl_vpn_clients(
        &self, request: DescribeSslVpnClientsRequest,
    ) -> PagedCall<DescribeSslVpnClientsResponse, describe_ssl_vpn_clients::ClientInfoList> {
        self.core.paged(&describe_ssl_vpn_clients::OPERATION, request, |page| page.client_info_list)
    }

    /// Changes the name of a client certificate.
    pub fn modify_ssl_vpn_client_cert(&self, request: ModifySslVpnClientCertRequest) -> Call<ModifySslVpnClientCertResponse> {
        self.core.call(&modify_ssl_vpn_client_cert::OPERATION, request)
    }
}
