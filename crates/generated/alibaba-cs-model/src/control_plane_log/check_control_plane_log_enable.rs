// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/CheckControlPlaneLogEnable.json; do not edit.
//! Tells which control plane components of a managed cluster write their logs to Simple Log Service, and where to.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/CheckControlPlaneLogEnable).

use cloudspec_wire::{Effect, Extra, Field, Operation, Place, Schema, operation, record};

operation!(Operation::new::<CheckControlPlaneLogEnableRequest, CheckControlPlaneLogEnableResponse>(
    "CheckControlPlaneLogEnable", Effect::Read, &CHECK_CONTROL_PLANE_LOG_ENABLE_REQUEST, &CHECK_CONTROL_PLANE_LOG_ENABLE_RESPONSE,
).route("GET", "/clusters/{ClusterId}/controlplanelog"));

/// Request of `CheckControlPlaneLogEnable`.
#[derive(Default)] #[non_exhaustive] pub struct CheckControlPlaneLogEnableRequest {
    /** `ClusterId`: text. */ pub cluster_id: String,
    /** What else came. */ pub extra: Extra,
}
impl CheckControlPlaneLogEnableRequest {
    /// With what is required.
    pub fn new(cluster_id: impl Into<String>) -> Self { Self { cluster_id: cluster_id.into(), ..Self::default() } }
}
/// Table of [`CheckControlPlaneLogEnableRequest`].
pub static CHECK_CONTROL_PLANE_LOG_ENABLE_REQUEST: Schema =
    Schema { name: "CheckControlPlaneLogEnableRequest", fields: { static ROWS: [Field; 1] = [
    Field::string("ClusterId").place(Place::Path).required(),
]; &ROWS } };
record!(CheckControlPlaneLogEnableRequest, CHECK_CONTROL_PLANE_LOG_ENABLE_REQUEST, [0 Str cluster_id] []);

/// Answer of `CheckControlPlaneLogEnable`.
#[derive(Default)] #[non_exhaustive] pub struct CheckControlPlaneLogEnableResponse {
    /** `log_project`: text. */ pub log_project: Option<String>,
    /** `log_ttl`: text. */ pub log_ttl: Option<String>,
    /** `aliuid`: text. */ pub aliuid: Option<String>,
    /** `components`: texts. */ pub components: Vec<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`CheckControlPlaneLogEnableResponse`].
pub static CHECK_CONTROL_PLANE_LOG_ENABLE_RESPONSE: Schema =
    Schema { name: "CheckControlPlaneLogEnableResponse", fields: { static ROWS: [Field; 4] = [
    Field::string("log_project"),
    Field::string("log_ttl"),
    Field::string("aliuid"),
    Field::string("components").list(),
]; &ROWS } };
record!(CheckControlPlaneLogEnableResponse, CHECK_CONTROL_PLANE_LOG_ENABLE_RESPONSE,
    [0 OptStr log_project, 1 OptStr log_ttl, 2 OptStr aliuid, 3 List components] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(CheckControlPlaneLogEnableRequest, CheckControlPlaneLogEnableResponse);
