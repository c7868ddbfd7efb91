// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15; do not edit.
//! permission.

use cloudspec_runtime::Call;

use crate::*;

impl Client {
    /// Describe user permission (`DescribeUserPermission`).
    pub fn describe_user_permission(&self, request: DescribeUserPermissionRequest) -> Call<DescribeUserPermissionResponse> {
        self.core.call(&describe_user_permission::OPERATION, request)
    }

    /// Grant permissions (`GrantPermissions`).
    pub fn grant_permissions(&self, request: GrantPermissionsRequest) -> Call<GrantPermissionsResponse> {
        self.core.call(&grant_permissions::OPERATION, request)
    }
}
