// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28; do not edit.
//! vrouter.

use cloudspec_runtime::{Call, PagedCall};

use crate::*;

impl Client {
    /// Describe v routers (`DescribeVRouters`).
    pub fn describe_v_routers(
        &self, request: DescribeVRoutersRequest,
    ) -> PagedCall<DescribeVRoutersResponse, describe_v_routers::VRouter> {
        self.core.paged(&describe_v_routers::OPERATION, request, |page| page.v_routers)
    }

    /// Modify v router attribute (`ModifyVRouterAttribute`).
    pub fn modify_v_router_attribute(&self, request: ModifyVRouterAttributeRequest) -> Call<ModifyVRouterAttributeResponse> {
        self.core.call(&modify_v_router_attribute::OPERATION, request)
    }
}
