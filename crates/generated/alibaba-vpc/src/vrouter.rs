// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28; do not edit.
//! The virtual router of each VPC.
//!
//! - [`describe_v_routers`](crate::Client::describe_v_routers): Lists the routers of VPCs.
//! - [`modify_v_router_attribute`](crate::Client::modify_v_router_attribute): Changes the name or
//!   description of a VPC's router.

use cloudspec_runtime::{Call, PagedCall};

use crate::*;

impl Client {
    /// Lists the routers of VPCs.
    ///
    /// - Request: [`DescribeVRoutersRequest`]. Response: [`DescribeVRoutersResponse`]. Nested types:
    ///   [`describe_v_routers`].
    /// - Access level: list.
    /// - Results come in pages: `pages()` and `items()` of the call return all of them.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeVRouters), 2024-06.
    pub fn describe_v_routers(
        &self,
        request: DescribeVRoutersRequest,
    ) -> PagedCall<DescribeVRoutersResponse, describe_v_routers::VRouter> {
        self.core.paged(&describe_v_routers::OPERATION, request, |page| page.v_routers)
    }

    /// Changes the name or description of a VPC's router.
    ///
    /// - Request: [`ModifyVRouterAttributeRequest`]. Response: [`ModifyVRouterAttributeResponse`]. Nested
    ///   types: [`modify_v_router_attribute`].
    /// - [Documented errors](modify_v_router_attribute::ERRORS).
    /// - Access level: update.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ModifyVRouterAttribute),
    ///   2024-06.
    pub fn modify_v_router_attribute(
        &self,
        request: ModifyVRouterAttributeRequest,
    ) -> Call<ModifyVRouterAttributeResponse> {
        self.core.call(&modify_v_router_attribute::OPERATION, request)
    }
}
