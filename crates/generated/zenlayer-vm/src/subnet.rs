// Written by `cargo xtask generate` from specs/zenlayer/vm/2026-04-01; do not edit.
//! subnet.

use cloudspec_runtime::{Call, PagedCall};

use crate::*;

impl Client {
    /// Creates a subnet in a zone.
    pub fn create_subnet(&self, request: CreateSubnetRequest) -> Call<CreateSubnetResponse> {
        self.core.call(&create_subnet::OPERATION, request)
    }

    /// Deletes a subnet in the state `Available` or `Failed` that holds no instances.
    pub fn delete_subnet(&self, request: DeleteSubnetRequest) -> Call<DeleteSubnetResponse> {
        self.core.call(&delete_subnet::OPERATION, request)
    }

    /// Lists subnets.
    pub fn describe_subnets(
        &self, request: DescribeSubnetsRequest,
    ) -> PagedCall<DescribeSubnetsResponse, describe_subnets::DataSet> {
        self.core.paged(&describe_subnets::OPERATION, request, |page| page.data_set)
    }

    /// Changes the name of subnets, at most 100 a call.
    pub fn modify_subnets_attribute(&self, request: ModifySubnetsAttributeRequest) -> Call<ModifySubnetsAttributeResponse> {
        self.core.call(&modify_subnets_attribute::OPERATION, request)
    }
}
