// Written by `cargo xtask generate` from specs/zenlayer/vm/2026-04-01; do not edit.
//! subnet.

use cloudspec_runtime::{Call, PagedCall};

use crate::*;

impl Client {
    /// Create subnet (`CreateSubnet`).
    pub fn create_subnet(&self, request: CreateSubnetRequest) -> Call<CreateSubnetResponse> {
        self.core.call(&create_subnet::OPERATION, request)
    }

    /// Delete subnet (`DeleteSubnet`).
    pub fn delete_subnet(&self, request: DeleteSubnetRequest) -> Call<DeleteSubnetResponse> {
        self.core.call(&delete_subnet::OPERATION, request)
    }

    /// Describe subnets (`DescribeSubnets`).
    pub fn describe_subnets(
        &self, request: DescribeSubnetsRequest,
    ) -> PagedCall<DescribeSubnetsResponse, describe_subnets::DataSet> {
        self.core.paged(&describe_subnets::OPERATION, request, |page| page.data_set)
    }

    /// Modify subnets attribute (`ModifySubnetsAttribute`).
    pub fn modify_subnets_attribute(&self, request: ModifySubnetsAttributeRequest) -> Call<ModifySubnetsAttributeResponse> {
        self.core.call(&modify_subnets_attribute::OPERATION, request)
    }
}
