// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28; do not edit.
//! Addresses of VPC NAT gateways.
//!
//! - [`create_nat_ip`](crate::Client::create_nat_ip): Adds a NAT IP address to a VPC NAT gateway.
//! - [`delete_nat_ip`](crate::Client::delete_nat_ip): Deletes a NAT IP address of a VPC NAT gateway.
//! - [`list_nat_ips`](crate::Client::list_nat_ips): Lists the NAT IP addresses of a VPC NAT gateway.
//! - [`modify_nat_ip_attribute`](crate::Client::modify_nat_ip_attribute): Changes the name or
//!   description of a NAT IP address.

use cloudspec_runtime::{Call, PagedCall};

use crate::*;

impl Client {
    /// Adds a NAT IP address to a VPC NAT gateway.
    ///
    /// - Request: [`CreateNatIpRequest`]. Response: [`CreateNatIpResponse`]. Nested types:
    ///   [`create_nat_ip`].
    /// - [Documented errors](create_nat_ip::ERRORS).
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateNatIp), 2024-06.
    pub fn create_nat_ip(
        &self,
        request: CreateNatIpRequest,
    ) -> Call<CreateNatIpResponse> {
        self.core.call(&create_nat_ip::OPERATION, request)
    }

    /// Deletes a NAT IP address of a VPC NAT gateway.
    ///
    /// - Request: [`DeleteNatIpRequest`]. Response: [`DeleteNatIpResponse`]. Nested types:
    ///   [`delete_nat_ip`].
    /// - [Documented errors](delete_nat_ip::ERRORS).
    /// - Access level: delete.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DeleteNatIp), 2024-06.
    pub fn delete_nat_ip(
        &self,
        request: DeleteNatIpRequest,
    ) -> Call<DeleteNatIpResponse> {
        self.core.call(&delete_nat_ip::OPERATION, request)
    }

    /// Lists the NAT IP addresses of a VPC NAT gateway.
    ///
    /// - Request: [`ListNatIpsRequest`]. Response: [`ListNatIpsResponse`]. Nested types: [`list_nat_ips`].
    /// - [Documented errors](list_nat_ips::ERRORS).
    /// - Results come in pages: `pages()` and `items()` of the call return all of them.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ListNatIps), 2024-06.
    pub fn list_nat_ips(
        &self,
        request: ListNatIpsRequest,
    ) -> PagedCall<ListNatIpsResponse, list_nat_ips::NatIp> {
        self.core.paged(&list_nat_ips::OPERATION, request, |page| page.nat_ips)
    }

    /// Changes the name or description of a NAT IP address.
    ///
    /// - Request: [`ModifyNatIpAttributeRequest`]. Response: [`ModifyNatIpAttributeResponse`]. Nested
    ///   types: [`modify_nat_ip_attribute`].
    /// - [Documented errors](modify_nat_ip_attribute::ERRORS).
    /// - Access level: update.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ModifyNatIpAttribute),
    ///   2024-06.
    pub fn modify_nat_ip_attribute(
        &self,
        request: ModifyNatIpAttributeRequest,
    ) -> Call<ModifyNatIpAttributeResponse> {
        self.core.call(&modify_nat_ip_attribute::OPERATION, request)
    }
}
