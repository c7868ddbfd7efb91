// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28; do not edit.
//! vbr-ha.

use cloudspec_runtime::Call;

use crate::*;

impl Client {
    /// Pairs two virtual border routers so that one takes over when the other fails.
    pub fn create_vbr_ha(&self, request: CreateVbrHaRequest) -> Call<CreateVbrHaResponse> {
        self.core.call(&create_vbr_ha::OPERATION, request)
    }

    /// Dissolves a failover pair of virtual border routers; the routers stay.
    pub fn delete_vbr_ha(&self, request: DeleteVbrHaRequest) -> Call<DeleteVbrHaResponse> {
        self.core.call(&delete_vbr_ha::OPERATION, request)
    }

    /// Returns a failover pair of virtual border routers.
    pub fn describe_vbr_ha(&self, request: DescribeVbrHaRequest) -> Call<DescribeVbrHaResponse> {
        self.core.call(&describe_vbr_ha::OPERATION, request)
    }
}
