// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28; do not edit.
//! ipsec-server.

use cloudspec_runtime::{Call, PagedCall};

use crate::*;

impl Client {
    /// Creates an IPsec server, through which phones and computers dial in.
    pub fn create_ipsec_server(&self, request: CreateIpsecServerRequest) -> Call<CreateIpsecServerResponse> {
        self.core.call(&create_ipsec_server::OPERATION, request)
    }

    /// Deletes an IPsec server.
    pub fn delete_ipsec_server(&self, request: DeleteIpsecServerRequest) -> Call<DeleteIpsecServerResponse> {
        self.core.call(&delete_ipsec_server::OPERATION, request)
    }

    /// Returns the log of an IPsec server.
    pub fn list_ipsec_server_logs(&self, request: ListIpsecServerLogsRequest) -> PagedCall<ListIpsecServerLogsResponse, String> {
        self.core.paged(&list_ipsec_server_logs::OPERATION, request, |page| page.data)
    }

    /// Lists IPsec servers.
    pub fn list_ipsec_servers(
        &self, request: ListIpsecServersRequest,
    ) -> PagedCall<ListIpsecServersResponse, list_ipsec_servers::IpsecServer> {
        self.core.paged(&list_ipsec_servers::OPERATION, request, |page| page.ipsec_servers)
    }

    /// Changes the settings of an IPsec server.
    pub fn update_ipsec_server(&self, request: UpdateIpsecServerRequest) -> Call<UpdateIpsecServerResponse> {
        self.core.call(&update_ipsec_server::OPERATION, request)
    }
}
