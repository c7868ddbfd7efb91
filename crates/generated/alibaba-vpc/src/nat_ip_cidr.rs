// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28; do not edit.
//! Address ranges of VPC NAT gateways.
//!
//! - [`create_nat_ip_cidr`](crate::Client::create_nat_ip_cidr): Adds a block of NAT IP addresses to a
//!   VPC NAT gateway.
//! - [`delete_nat_ip_cidr`](crate::Client::delete_nat_ip_cidr): Deletes a block of NAT IP addresses of
//!   a VPC NAT gateway.
//! - [`list_nat_ip_cidrs`](crate::Client::list_nat_ip_cidrs): Lists the blocks of NAT IP addresses of a
//!   VPC NAT gateway.
//! - [`modify_nat_ip_cidr_attribute`](crate::Client::modify_nat_ip_cidr_attribute): Changes the name or
//!   description of a block of NAT IP addresses.

use cloudspec_runtime::{Call, PagedCall};

use crate::*;

impl Client {
    /// Adds a block of NAT IP addresses to a VPC NAT gateway.
    ///
    /// - Request: [`CreateNatIpCidrRequest`]. Response: [`CreateNatIpCidrResponse`]. Nested types:
    ///   [`create_nat_ip_cidr`].
    /// - [Documented errors](create_nat_ip_cidr::ERRORS).
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateNatIpCidr), 2024-06.
    pub fn create_nat_ip_cidr(
        &self,
        request: CreateNatIpCidrRequest,
    ) -> Call<CreateNatIpCidrResponse> {
        self.core.call(&create_nat_ip_cidr::OPERATION, request)
    }

    /// Deletes a block of NAT IP addresses of a VPC NAT gateway.
    ///
    /// - Request: [`DeleteNatIpCidrRequest`]. Response: [`DeleteNatIpCidrResponse`]. Nested types:
    ///   [`delete_nat_ip_cidr`].
    /// - [Documented errors](delete_nat_ip_cidr::ERRORS).
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DeleteNatIpCidr), 2024-06.
    pub fn delete_nat_ip_cidr(
        &self,
        request: DeleteNatIpCidrRequest,
    ) -> Call<DeleteNatIpCidrResponse> {
        self.core.call(&delete_nat_ip_cidr::OPERATION, request)
    }

    /// Lists the blocks of NAT IP addresses of a VPC NAT gateway.
    ///
    /// - Request: [`ListNatIpCidrsRequest`]. Response: [`ListNatIpCidrsResponse`]. Nested types:
    ///   [`list_nat_ip_cidrs`].
    /// - [Documented errors](list_nat_ip_cidrs::ERRORS).
    /// - Results come in pages: `pages()` and `items()` of the call return all of them.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ListNatIpCidrs), 2024-06.
    pub fn list_nat_ip_cidrs(
        &self,
        request: ListNatIpCidrsRequest,
    ) -> PagedCall<ListNatIpCidrsResponse, list_nat_ip_cidrs::NatIpCidr> {
        self.core.paged(&list_nat_ip_cidrs::OPERATION, request, |page| page.nat_ip_cidrs)
    }

    /// Changes the name or description of a block of NAT IP addresses.
    ///
    /// - Request: [`ModifyNatIpCidrAttributeRequest`]. Response: [`ModifyNatIpCidrAttributeResponse`].
    ///   Nested types: [`modify_nat_ip_cidr_attribute`].
    /// - [Documented errors](modify_nat_ip_cidr_attribute::ERRORS).
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ModifyNatIpCidrAttribute),
    ///   2024-06.
    pub fn modify_nat_ip_cidr_attribute(
        &self,
        request: ModifyNatIpCidrAttributeRequest,
    ) -> Call<ModifyNatIpCidrAttributeResponse> {
        self.core.call(&modify_nat_ip_cidr_attribute::OPERATION, request)
    }
}
