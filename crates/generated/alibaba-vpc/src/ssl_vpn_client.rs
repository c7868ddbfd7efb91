// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28; do not edit.
//! ssl-vpn-client.

use cloudspec_runtime::{Call, PagedCall};

use crate::*;

impl Client {
    /// Create ssl vpn client cert (`CreateSslVpnClientCert`).
    pub fn create_ssl_vpn_client_cert(&self, request: CreateSslVpnClientCertRequest) -> Call<CreateSslVpnClientCertResponse> {
        self.core.call(&create_ssl_vpn_client_cert::OPERATION, request)
    }

    /// Delete ssl vpn client cert (`DeleteSslVpnClientCert`).
    pub fn delete_ssl_vpn_client_cert(&self, request: DeleteSslVpnClientCertRequest) -> Call<DeleteSslVpnClientCertResponse> {
        self.core.call(&delete_ssl_vpn_client_cert::OPERATION, request)
    }

    /// Describe ssl vpn client cert (`DescribeSslVpnClientCert`).
    pub fn describe_ssl_vpn_client_cert(
        &self, request: DescribeSslVpnClientCertRequest,
    ) -> Call<DescribeSslVpnClientCertResponse> {
        self.core.call(&describe_ssl_vpn_client_cert::OPERATION, request)
    }

    /// Describe ssl vpn client certs (`DescribeSslVpnClientCerts`).
    pub fn describe_ssl_vpn_client_certs(
        &self, request: DescribeSslVpnClientCertsRequest,
    ) -> PagedCall<DescribeSslVpnClientCertsResponse, describe_ssl_vpn_client_certs::SslVpnClientCertKey> {
        self.core.paged(&describe_ssl_vpn_client_certs::OPERATION, request, |page| page.ssl_vpn_client_cert_keys)
    }

    /// Describe ssl vpn clients (`DescribeSslVpnClients`).
    pub fn describe_ssl_vpn_clients(
        &self, request: DescribeSslVpnClientsRequest,
    ) -> PagedCall<DescribeSslVpnClientsResponse, describe_ssl_vpn_clients::ClientInfoList> {
        self.core.paged(&describe_ssl_vpn_clients::OPERATION, request, |page| page.client_info_list)
    }

    /// Modify ssl vpn client cert (`ModifySslVpnClientCert`).
    pub fn modify_ssl_vpn_client_cert(&self, request: ModifySslVpnClientCertRequest) -> Call<ModifySslVpnClientCertResponse> {
        self.core.call(&modify_ssl_vpn_client_cert::OPERATION, request)
    }
}
