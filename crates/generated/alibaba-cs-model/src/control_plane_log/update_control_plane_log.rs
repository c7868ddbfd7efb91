// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/UpdateControlPlaneLog.json; do not edit.
//! Sets which control plane components of a managed cluster write their logs to Simple Log Service, and where to.
//!
//! The logs are charged there.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/UpdateControlPlaneLog).

use cloudspec_wire::{Effect, Extra, Field, Operation, Place, Schema, all, operation, record};

operation!(Operation::new::<UpdateControlPlaneLogRequest, UpdateControlPlaneLogResponse>(
    "UpdateControlPlaneLog", Effect::Write, &UPDATE_CONTROL_PLANE_LOG_REQUEST, &UPDATE_CONTROL_PLANE_LOG_RESPONSE,
).route("PUT", "/clusters/{ClusterId}/controlplanelog"));

/// Request of `UpdateControlPlaneLog`.
#[derive(Default)] #[non_exhaustive] pub struct UpdateControlPlaneLogRequest {
    /** `ClusterId`: text. */ pub cluster_id: String,
    /** `body`: record. */ pub body: Option<Body>,
    /** What else came. */ pub extra: Extra,
}
impl UpdateControlPlaneLogRequest {
    /// With what is required.
    pub fn new(cluster_id: impl Into<String>) -> Self { Self { cluster_id: cluster_id.into(), ..Self::default() } }
    /// Sets `body`.
    pub fn body(mut self, value: Body) -> Self { self.body = Some(value); self }
}
/// Table of [`UpdateControlPlaneLogRequest`].
pub static UPDATE_CONTROL_PLANE_LOG_REQUEST: Schema =
    Schema { name: "UpdateControlPlaneLogRequest", fields: { static ROWS: [Field; 2] = [
    Field::string("ClusterId").place(Place::Path).required(),
    Field::record("body", &BODY).place(Place::Payload),
]; &ROWS } };
record!(UpdateControlPlaneLogRequest, UPDATE_CONTROL_PLANE_LOG_REQUEST, [0 Str cluster_id, 1 Opt body] []);

/// What `body` holds.
#[derive(Default)] #[non_exhaustive] pub struct Body {
    /** `log_project`: text. */ pub log_project: Option<String>,
    /** `log_ttl`: text. */ pub log_ttl: Option<String>,
    /** `aliuid`: text. */ pub aliuid: Option<String>,
    /** `components`: texts. */ pub components: Vec<String>,
    /** What else came. */ pub extra: Extra,
}
impl Body {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `log_project`.
    pub fn log_project(mut self, value: impl Into<String>) -> Self { self.log_project = Some(value.into()); self }
    /// Sets `log_ttl`.
    pub fn log_ttl(mut self, value: impl Into<String>) -> Self { self.log_ttl = Some(value.into()); self }
    /// Sets `aliuid`.
    pub fn aliuid(mut self, value: impl Into<String>) -> Self { self.aliuid = Some(value.into()); self }
    /// Sets `components`.
    pub fn components(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.components = all(value); self
    }
}
/// Table of [`Body`].
pub static BODY: Schema = Schema { name: "Body", fields: { static ROWS: [Field; 4] = [
    Field::string("log_project"),
    Field::string("log_ttl"),
    Field::string("aliuid"),
    Field::string("components").list(),
]; &ROWS } };
record!(Body, BODY, [0 OptStr log_project, 1 OptStr log_ttl, 2 OptStr aliuid, 3 List components] []);

/// Answer of `UpdateControlPlaneLog`.
#[derive(Default)] #[non_exhaustive] pub struct UpdateControlPlaneLogResponse {
    /** `cluster_id`: text. */ pub cluster_id: Option<String>,
    /** `request_id`: text. */ pub request_id: Option<String>,
    /** `task_id`: text. */ pub task_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`UpdateControlPlaneLogResponse`].
pub static UPDATE_CONTROL_PLANE_LOG_RESPONSE: Schema =
    Schema { name: "UpdateControlPlaneLogResponse", fields: { static ROWS: [Field; 3] = [
    Field::string("cluster_id"),
    Field::string("request_id"),
    Field::string("task_id"),
]; &ROWS } };
record!(UpdateControlPlaneLogResponse, UPDATE_CONTROL_PLANE_LOG_RESPONSE,
    [0 OptStr cluster_id, 1 OptStr request_id, 2 OptStr task_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(UpdateControlPlaneLogRequest, Body, UpdateControlPlaneLogResponse);
