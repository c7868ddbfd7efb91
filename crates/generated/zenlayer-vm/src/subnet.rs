// Written by `cargo xtask generate` from specs/zenlayer/vm/2026-04-01; do not edit.
//! Subnets.
//!
//! - [`create_subnet`](crate::Client::create_subnet): Creates a subnet in a zone.
//! - [`delete_subnet`](crate::Client::delete_subnet): Deletes a subnet in the state `Available` or
//!   `Failed` that holds no instances.
//! - [`describe_subnets`](crate::Client::describe_subnets): Lists subnets.
//! - [`modify_subnets_attribute`](crate::Client::modify_subnets_attribute): Changes the name of
//!   subnets, at most 100 a call.

use cloudspec_runtime::{Call, PagedCall};

use crate::*;

impl Client {
    /// Creates a subnet in a zone.
    ///
    /// - Request: [`CreateSubnetRequest`]. Response: [`CreateSubnetResponse`]. Nested types:
    ///   [`create_subnet`].
    /// - Asynchronous: it responds before the operation is complete. Poll `DescribeSubnets`.
    /// - Source: [Zenlayer Cloud
    ///   CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/vm/create-subnet.yaml),
    ///   2026-07-08.
    pub fn create_subnet(
        &self,
        request: CreateSubnetRequest,
    ) -> Call<CreateSubnetResponse> {
        self.core.call(&create_subnet::OPERATION, request)
    }

    /// Deletes a subnet in the state `Available` or `Failed` that holds no instances.
    ///
    /// - Request: [`DeleteSubnetRequest`]. Response: [`DeleteSubnetResponse`]. Nested types:
    ///   [`delete_subnet`].
    /// - Source: [Zenlayer Cloud
    ///   CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/vm/delete-subnet.yaml),
    ///   2026-07-08.
    pub fn delete_subnet(
        &self,
        request: DeleteSubnetRequest,
    ) -> Call<DeleteSubnetResponse> {
        self.core.call(&delete_subnet::OPERATION, request)
    }

    /// Lists subnets.
    ///
    /// - Request: [`DescribeSubnetsRequest`]. Response: [`DescribeSubnetsResponse`]. Nested types:
    ///   [`describe_subnets`].
    /// - Results come in pages: `pages()` and `items()` of the call return all of them.
    /// - Source: [Zenlayer Cloud
    ///   CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/vm/describe-subnets.yaml),
    ///   2026-07-08.
    pub fn describe_subnets(
        &self,
        request: DescribeSubnetsRequest,
    ) -> PagedCall<DescribeSubnetsResponse, describe_subnets::Subnet> {
        self.core.paged(&describe_subnets::OPERATION, request, |page| page.data_set)
    }

    /// Changes the name of subnets, at most 100 a call.
    ///
    /// - Request: [`ModifySubnetsAttributeRequest`]. Response: [`ModifySubnetsAttributeResponse`]. Nested
    ///   types: [`modify_subnets_attribute`].
    /// - Source: [Zenlayer Cloud
    ///   CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/vm/modify-subnets-attribute.yaml),
    ///   2026-07-08.
    pub fn modify_subnets_attribute(
        &self,
        request: ModifySubnetsAttributeRequest,
    ) -> Call<ModifySubnetsAttributeResponse> {
        self.core.call(&modify_subnets_attribute::OPERATION, request)
    }
}
