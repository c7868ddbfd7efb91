// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28; do not edit.
//! Failover groups of virtual border routers.
//!
//! - [`create_vbr_ha`](crate::Client::create_vbr_ha): Pairs two virtual border routers so that one
//!   takes over when the other fails.
//! - [`delete_vbr_ha`](crate::Client::delete_vbr_ha): Dissolves a failover pair of virtual border
//!   routers; the routers stay.
//! - [`describe_vbr_ha`](crate::Client::describe_vbr_ha): Returns a failover pair of virtual border
//!   routers.

use cloudspec_runtime::Call;

use crate::*;

impl Client {
    /// Pairs two virtual border routers so that one takes over when the other fails.
    ///
    /// - Request: [`CreateVbrHaRequest`]. Response: [`CreateVbrHaResponse`]. Nested types:
    ///   [`create_vbr_ha`].
    /// - [Documented errors](create_vbr_ha::ERRORS).
    /// - Access level: create.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateVbrHa), 2024-06.
    pub fn create_vbr_ha(
        &self,
        request: CreateVbrHaRequest,
    ) -> Call<CreateVbrHaResponse> {
        self.core.call(&create_vbr_ha::OPERATION, request)
    }

    /// Dissolves a failover pair of virtual border routers; the routers stay.
    ///
    /// - Request: [`DeleteVbrHaRequest`]. Response: [`DeleteVbrHaResponse`]. Nested types:
    ///   [`delete_vbr_ha`].
    /// - [Documented errors](delete_vbr_ha::ERRORS).
    /// - Access level: delete.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DeleteVbrHa), 2024-06.
    pub fn delete_vbr_ha(
        &self,
        request: DeleteVbrHaRequest,
    ) -> Call<DeleteVbrHaResponse> {
        self.core.call(&delete_vbr_ha::OPERATION, request)
    }

    /// Returns a failover pair of virtual border routers.
    ///
    /// - Request: [`DescribeVbrHaRequest`]. Response: [`DescribeVbrHaResponse`]. Nested types:
    ///   [`describe_vbr_ha`].
    /// - [Documented errors](describe_vbr_ha::ERRORS).
    /// - Access level: get.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeVbrHa), 2024-06.
    pub fn describe_vbr_ha(
        &self,
        request: DescribeVbrHaRequest,
    ) -> Call<DescribeVbrHaResponse> {
        self.core.call(&describe_vbr_ha::OPERATION, request)
    }
}
