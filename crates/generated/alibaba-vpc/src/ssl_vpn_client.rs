// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28; do not edit.
//! Certificates of SSL-VPN clients, and the clients that are connected.
//!
//! - [`create_ssl_vpn_client_cert`](crate::Client::create_ssl_vpn_client_cert): Creates a client
//!   certificate for an SSL VPN server, which must exist.
//! - [`delete_ssl_vpn_client_cert`](crate::Client::delete_ssl_vpn_client_cert): Deletes a client
//!   certificate of an SSL VPN server.
//! - [`describe_ssl_vpn_client_cert`](crate::Client::describe_ssl_vpn_client_cert): Returns one client
//!   certificate of an SSL VPN server, with its private key and the client's configuration.
//! - [`describe_ssl_vpn_client_certs`](crate::Client::describe_ssl_vpn_client_certs): Lists client
//!   certificates of SSL VPN servers, without keys.
//! - [`describe_ssl_vpn_clients`](crate::Client::describe_ssl_vpn_clients): Lists the clients that are
//!   connected to a VPN gateway by SSL VPN.
//! - [`modify_ssl_vpn_client_cert`](crate::Client::modify_ssl_vpn_client_cert): Changes the name of a
//!   client certificate.

use cloudspec_runtime::{Call, PagedCall};

use crate::*;

impl Client {
    /// Creates a client certificate for an SSL VPN server, which must exist.
    ///
    /// - Request: [`CreateSslVpnClientCertRequest`]. Response: [`CreateSslVpnClientCertResponse`]. Nested
    ///   types: [`create_ssl_vpn_client_cert`].
    /// - [Documented errors](create_ssl_vpn_client_cert::ERRORS).
    /// - Access level: create.
    /// - Asynchronous: it responds before the operation is complete. Poll `DescribeVpnGateway` every 1 s,
    ///   up to 10 times.
    /// - Waiter: [`wait_until_vpn_gateway_active`](Self::wait_until_vpn_gateway_active).
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateSslVpnClientCert),
    ///   2024-06.
    pub fn create_ssl_vpn_client_cert(
        &self,
        request: CreateSslVpnClientCertRequest,
    ) -> Call<CreateSslVpnClientCertResponse> {
        self.core.call(&create_ssl_vpn_client_cert::OPERATION, request)
    }

    /// Deletes a client certificate of an SSL VPN server.
    ///
    /// - Request: [`DeleteSslVpnClientCertRequest`]. Response: [`DeleteSslVpnClientCertResponse`]. Nested
    ///   types: [`delete_ssl_vpn_client_cert`].
    /// - [Documented errors](delete_ssl_vpn_client_cert::ERRORS).
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DeleteSslVpnClientCert),
    ///   2024-06.
    pub fn delete_ssl_vpn_client_cert(
        &self,
        request: DeleteSslVpnClientCertRequest,
    ) -> Call<DeleteSslVpnClientCertResponse> {
        self.core.call(&delete_ssl_vpn_client_cert::OPERATION, request)
    }

    /// Returns one client certificate of an SSL VPN server, with its private key and the client's
    /// configuration.
    ///
    /// - Request: [`DescribeSslVpnClientCertRequest`]. Response: [`DescribeSslVpnClientCertResponse`].
    ///   Nested types: [`describe_ssl_vpn_client_cert`].
    /// - [Documented errors](describe_ssl_vpn_client_cert::ERRORS).
    /// - Access level: get.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeSslVpnClientCert),
    ///   2024-06.
    pub fn describe_ssl_vpn_client_cert(
        &self,
        request: DescribeSslVpnClientCertRequest,
    ) -> Call<DescribeSslVpnClientCertResponse> {
        self.core.call(&describe_ssl_vpn_client_cert::OPERATION, request)
    }

    /// Lists client certificates of SSL VPN servers, without keys.
    ///
    /// - Request: [`DescribeSslVpnClientCertsRequest`]. Response: [`DescribeSslVpnClientCertsResponse`].
    ///   Nested types: [`describe_ssl_vpn_client_certs`].
    /// - [Documented errors](describe_ssl_vpn_client_certs::ERRORS).
    /// - Access level: list.
    /// - Results come in pages: `pages()` and `items()` of the call return all of them.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeSslVpnClientCerts),
    ///   2024-06.
    pub fn describe_ssl_vpn_client_certs(
        &self,
        request: DescribeSslVpnClientCertsRequest,
    ) -> PagedCall<
        DescribeSslVpnClientCertsResponse,
        describe_ssl_vpn_client_certs::SslVpnClientCertKey,
    > {
        self.core
            .paged(
                &describe_ssl_vpn_client_certs::OPERATION,
                request,
                |page| page.ssl_vpn_client_cert_keys,
            )
    }

    /// Lists the clients that are connected to a VPN gateway by SSL VPN.
    ///
    /// - Request: [`DescribeSslVpnClientsRequest`]. Response: [`DescribeSslVpnClientsResponse`]. Nested
    ///   types: [`describe_ssl_vpn_clients`].
    /// - [Documented errors](describe_ssl_vpn_clients::ERRORS).
    /// - Access level: list.
    /// - Results come in pages: `pages()` and `items()` of the call return all of them.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeSslVpnClients),
    ///   2024-06.
    pub fn describe_ssl_vpn_clients(
        &self,
        request: DescribeSslVpnClientsRequest,
    ) -> PagedCall<
        DescribeSslVpnClientsResponse,
        describe_ssl_vpn_clients::ClientInfoList,
    > {
        self.core
            .paged(
                &describe_ssl_vpn_clients::OPERATION,
                request,
                |page| page.client_info_list,
            )
    }

    /// Changes the name of a client certificate.
    ///
    /// - Request: [`ModifySslVpnClientCertRequest`]. Response: [`ModifySslVpnClientCertResponse`]. Nested
    ///   types: [`modify_ssl_vpn_client_cert`].
    /// - [Documented errors](modify_ssl_vpn_client_cert::ERRORS).
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ModifySslVpnClientCert),
    ///   2024-06.
    pub fn modify_ssl_vpn_client_cert(
        &self,
        request: ModifySslVpnClientCertRequest,
    ) -> Call<ModifySslVpnClientCertResponse> {
        self.core.call(&modify_ssl_vpn_client_cert::OPERATION, request)
    }
}
