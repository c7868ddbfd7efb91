// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28; do not edit.
//! Moves between resource groups.

pub mod change_resource_group; pub use change_resource_group::{ChangeResourceGroupRequest, ChangeResourceGroupResponse};
pub mod move_resource_group; pub use move_resource_group::{MoveResourceGroupRequest, MoveResourceGroupResponse};
