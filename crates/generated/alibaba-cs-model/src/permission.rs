// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15; do not edit.
//! Permissions of RAM users and roles inside clusters.

pub mod describe_user_permission; pub use describe_user_permission::{DescribeUserPermissionRequest, DescribeUserPermissionResponse};
pub mod grant_permissions; pub use grant_permissions::{GrantPermissionsRequest, GrantPermissionsResponse};
