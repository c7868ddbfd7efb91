// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15; do not edit.
//! Permissions of RAM users and roles inside clusters.
//!
//! - [`describe_user_permission`](crate::Client::describe_user_permission): Returns what a RAM user or
//!   role may do in clusters.
//! - [`grant_permissions`](crate::Client::grant_permissions): Sets what a RAM user or role may do in
//!   clusters.

use cloudspec_runtime::Call;

use crate::*;

impl Client {
    /// Returns what a RAM user or role may do in clusters.
    ///
    /// - Request: [`DescribeUserPermissionRequest`]. Response: [`DescribeUserPermissionResponse`]. Nested
    ///   types: [`describe_user_permission`].
    /// - Access level: get.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/DescribeUserPermission),
    ///   2024-06.
    pub fn describe_user_permission(
        &self,
        request: DescribeUserPermissionRequest,
    ) -> Call<DescribeUserPermissionResponse> {
        self.core.call(&describe_user_permission::OPERATION, request)
    }

    /// Sets what a RAM user or role may do in clusters.
    ///
    /// - Request: [`GrantPermissionsRequest`]. Response: [`GrantPermissionsResponse`]. Nested types:
    ///   [`grant_permissions`].
    /// - Access level: update.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/GrantPermissions), 2024-06.
    pub fn grant_permissions(
        &self,
        request: GrantPermissionsRequest,
    ) -> Call<GrantPermissionsResponse> {
        self.core.call(&grant_permissions::OPERATION, request)
    }
}
