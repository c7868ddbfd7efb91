// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28; do not edit.
//! Failover groups of virtual border routers.

pub mod create_vbr_ha; pub use create_vbr_ha::{CreateVbrHaRequest, CreateVbrHaResponse};
pub mod delete_vbr_ha; pub use delete_vbr_ha::{DeleteVbrHaRequest, DeleteVbrHaResponse};
pub mod describe_vbr_ha; pub use describe_vbr_ha::{DescribeVbrHaRequest, DescribeVbrHaResponse};
