// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/RunClusterCheck.json; do not edit.
//! Starts a check of a cluster, for instance whether it is ready for an upgrade.
//!
//! GetClusterCheck has the result.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/RunClusterCheck).

use std::collections::BTreeMap;

use cloudspec_wire::{Effect, Extra, Field, Operation, Place, Schema, operation, record};

operation!(Operation::new::<RunClusterCheckRequest, RunClusterCheckResponse>(
    "RunClusterCheck", Effect::Write, &RUN_CLUSTER_CHECK_REQUEST, &RUN_CLUSTER_CHECK_RESPONSE,
).route("POST", "/clusters/{cluster_id}/checks"));

/// Request of `RunClusterCheck`.
#[derive(Default)] #[non_exhaustive] pub struct RunClusterCheckRequest {
    /** `cluster_id`: text. */ pub cluster_id: String,
    /** `body`: record. */ pub body: Option<Body>,
    /** What else came. */ pub extra: Extra,
}
impl RunClusterCheckRequest {
    /// With what is required.
    pub fn new(cluster_id: impl Into<String>) -> Self { Self { cluster_id: cluster_id.into(), ..Self::default() } }
    /// Sets `body`.
    pub fn body(mut self, value: Body) -> Self { self.body = Some(value); self }
}
/// Table of [`RunClusterCheckRequest`].
pub static RUN_CLUSTER_CHECK_REQUEST: Schema = Schema { name: "RunClusterCheckRequest", fields: { static ROWS: [Field; 2] = [
    Field::string("cluster_id").place(Place::Path).required(),
    Field::record("body", &BODY).place(Place::Payload),
]; &ROWS } };
record!(RunClusterCheckRequest, RUN_CLUSTER_CHECK_REQUEST, [0 Str cluster_id, 1 Opt body] []);

/// What `body` holds.
#[derive(Default)] #[non_exhaustive] pub struct Body {
    /** `type`: text. */ pub r#type: String,
    /** `target`: text. */ pub target: Option<String>,
    /** `options`: map. */ pub options: BTreeMap<String, String>,
    /** What else came. */ pub extra: Extra,
}
impl Body {
    /// With what is required.
    pub fn new(r#type: impl Into<String>) -> Self { Self { r#type: r#type.into(), ..Self::default() } }
    /// Sets `target`.
    pub fn target(mut self, value: impl Into<String>) -> Self { self.target = Some(value.into()); self }
    /// Sets `options`.
    pub fn options(mut self, value: BTreeMap<String, String>) -> Self { self.options = value; self }
}
/// Table of [`Body`].
pub static BODY: Schema = Schema { name: "Body", fields: { static ROWS: [Field; 3] = [
    Field::string("type").required(),
    Field::string("target"),
    Field::string("options").map(),
]; &ROWS } };
record!(Body, BODY, [0 Str r#type, 1 OptStr target, 2 Map options] []);

/// Answer of `RunClusterCheck`.
#[derive(Default)] #[non_exhaustive] pub struct RunClusterCheckResponse {
    /** `request_id`: text. */ pub request_id: Option<String>,
    /** `check_id`: text. */ pub check_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`RunClusterCheckResponse`].
pub static RUN_CLUSTER_CHECK_RESPONSE: Schema = Schema { name: "RunClusterCheckResponse", fields: { static ROWS: [Field; 2] = [
    Field::string("request_id"),
    Field::string("check_id"),
]; &ROWS } };
record!(RunClusterCheckResponse, RUN_CLUSTER_CHECK_RESPONSE, [0 OptStr request_id, 1 OptStr check_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(RunClusterCheckRequest, Body, RunClusterCheckResponse);
