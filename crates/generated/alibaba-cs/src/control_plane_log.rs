// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15; do not edit.
//! control-plane-log.

use cloudspec_runtime::Call;

use crate::*;

impl Client {
    /// Check control plane log enable (`CheckControlPlaneLogEnable`).
    pub fn check_control_plane_log_enable(
        &self, request: CheckControlPlaneLogEnableRequest,
    ) -> Call<CheckControlPlaneLogEnableResponse> {
        self.core.call(&check_control_plane_log_enable::OPERATION, request)
    }

    /// Update control plane log (`UpdateControlPlaneLog`).
    pub fn update_control_plane_log(&self, request: UpdateControlPlaneLogRequest) -> Call<UpdateControlPlaneLogResponse> {
        self.core.call(&update_control_plane_log::OPERATION, request)
    }
}
