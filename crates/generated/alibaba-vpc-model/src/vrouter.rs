// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28; do not edit.
//! The virtual router of each VPC.

pub mod describe_v_routers; pub use describe_v_routers::{DescribeVRoutersRequest, DescribeVRoutersResponse};
pub mod modify_v_router_attribute; pub use modify_v_router_attribute::{ModifyVRouterAttributeRequest, ModifyVRouterAttributeResponse};
