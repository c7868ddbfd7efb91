// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28; do not edit.
//! nat-ip.

use cloudspec_runtime::{Call, PagedCall};

use crate::*;

impl Client {
    /// Create nat ip (`CreateNatIp`).
    pub fn create_nat_ip(&self, request: CreateNatIpRequest) -> Call<CreateNatIpResponse> {
        self.core.call(&create_nat_ip::OPERATION, request)
    }

    /// Delete nat ip (`DeleteNatIp`).
    pub fn delete_nat_ip(&self, request: DeleteNatIpRequest) -> Call<DeleteNatIpResponse> {
        self.core.call(&delete_nat_ip::OPERATION, request)
    }

    /// List nat ips (`ListNatIps`).
    pub fn list_nat_ips(&self, request: ListNatIpsRequest) -> PagedCall<ListNatIpsResponse, list_nat_ips::NatIp> {
        self.core.paged(&list_nat_ips::OPERATION, request, |page| page.nat_ips)
    }

    /// Modify nat ip attribute (`ModifyNatIpAttribute`).
    pub fn modify_nat_ip_attribute(&self, request: ModifyNatIpAttributeRequest) -> Call<ModifyNatIpAttributeResponse> {
        self.core.call(&modify_nat_ip_attribute::OPERATION, request)
    }
}
