// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28; do not edit.
//! vbr-ha.

use cloudspec_runtime::Call;

use crate::*;

impl Client {
    /// Create vbr ha (`CreateVbrHa`).
    pub fn create_vbr_ha(&self, request: CreateVbrHaRequest) -> Call<CreateVbrHaResponse> {
        self.core.call(&create_vbr_ha::OPERATION, request)
    }

    /// Delete vbr ha (`DeleteVbrHa`).
    pub fn delete_vbr_ha(&self, request: DeleteVbrHaRequest) -> Call<DeleteVbrHaResponse> {
        self.core.call(&delete_vbr_ha::OPERATION, request)
    }

    /// Describe vbr ha (`DescribeVbrHa`).
    pub fn describe_vbr_ha(&self, request: DescribeVbrHaRequest) -> Call<DescribeVbrHaResponse> {
        self.core.call(&describe_vbr_ha::OPERATION, request)
    }
}
