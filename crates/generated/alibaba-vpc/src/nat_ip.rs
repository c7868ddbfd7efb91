// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28; do not edit.
//! nat-ip.

use cloudspec_runtime::{Call, PagedCall};

use crate::*;

impl Client {
    /// Adds a NAT IP address to a VPC NAT gateway.
    pub fn create_nat_ip(&self, request: CreateNatIpRequest) -> Call<CreateNatIpResponse> {
        self.core.call(&create_nat_ip::OPERATION, request)
    }

    /// Deletes a NAT IP address of a VPC NAT gateway.
    pub fn delete_nat_ip(&self, request: DeleteNatIpRequest) -> Call<DeleteNatIpResponse> {
        self.core.call(&delete_nat_ip::OPERATION, request)
    }

    /// Lists the NAT IP addresses of a VPC NAT gateway.
    pub fn list_nat_ips(&self, request: ListNatIpsRequest) -> PagedCall<ListNatIpsResponse, list_nat_ips::NatIp> {
        self.core.paged(&list_nat_ips::OPERATION, request, |page| page.nat_ips)
    }

    /// Changes the name or description of a NAT IP address.
    pub fn modify_nat_ip_attribute(&self, request: ModifyNatIpAttributeRequest) -> Call<ModifyNatIpAttributeResponse> {
        self.core.call(&modify_nat_ip_attribute::OPERATION, request)
    }
}
