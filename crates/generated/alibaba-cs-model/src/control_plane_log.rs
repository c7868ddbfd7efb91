// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15; do not edit.
//! Collection of the logs of control planes.

pub mod check_control_plane_log_enable; pub use check_control_plane_log_enable::{CheckControlPlaneLogEnableRequest, CheckControlPlaneLogEnableResponse};
pub mod update_control_plane_log; pub use update_control_plane_log::{UpdateControlPlaneLogRequest, UpdateControlPlaneLogResponse};
