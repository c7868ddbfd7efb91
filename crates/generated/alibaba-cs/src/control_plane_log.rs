// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15; do not edit.
//! Collection of the logs of control planes.
//!
//! - [`check_control_plane_log_enable`](crate::Client::check_control_plane_log_enable): Tells which
//!   control plane components of a managed cluster write their logs to Simple Log Service, and where
//!   to.
//! - [`update_control_plane_log`](crate::Client::update_control_plane_log): Sets which control plane
//!   components of a managed cluster write their logs to Simple Log Service, and where to.

use cloudspec_runtime::Call;

use crate::*;

impl Client {
    /// Tells which control plane components of a managed cluster write their logs to Simple Log Service,
    /// and where to.
    ///
    /// - Request: [`CheckControlPlaneLogEnableRequest`]. Response: [`CheckControlPlaneLogEnableResponse`].
    ///   Nested types: [`check_control_plane_log_enable`].
    /// - Access level: get.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/CheckControlPlaneLogEnable),
    ///   2024-06.
    pub fn check_control_plane_log_enable(
        &self,
        request: CheckControlPlaneLogEnableRequest,
    ) -> Call<CheckControlPlaneLogEnableResponse> {
        self.core.call(&check_control_plane_log_enable::OPERATION, request)
    }

    /// Sets which control plane components of a managed cluster write their logs to Simple Log Service, and
    /// where to.
    ///
    /// - Request: [`UpdateControlPlaneLogRequest`]. Response: [`UpdateControlPlaneLogResponse`]. Nested
    ///   types: [`update_control_plane_log`].
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/UpdateControlPlaneLog),
    ///   2024-06.
    pub fn update_control_plane_log(
        &self,
        request: UpdateControlPlaneLogRequest,
    ) -> Call<UpdateControlPlaneLogResponse> {
        self.core.call(&update_control_plane_log::OPERATION, request)
    }
}
