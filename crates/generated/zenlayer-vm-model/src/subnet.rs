// Written by `cargo xtask generate` from specs/zenlayer/vm/2026-04-01; do not edit.
//! Subnets.

pub mod create_subnet; pub use create_subnet::{CreateSubnetRequest, CreateSubnetResponse};
pub mod delete_subnet; pub use delete_subnet::{DeleteSubnetRequest, DeleteSubnetResponse};
pub mod describe_subnets; pub use describe_subnets::{DescribeSubnetsRequest, DescribeSubnetsResponse};
pub mod modify_subnets_attribute; pub use modify_subnets_attribute::{ModifySubnetsAttributeRequest, ModifySubnetsAttributeResponse};
