// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/CreateClusterDiagnosis.json; do not edit.
//! Starts a diagnosis of a cluster or a part of it, such as a node or a pod.
//!
//! GetClusterDiagnosisResult has the outcome.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/CreateClusterDiagnosis).

use cloudspec_wire::{Effect, Extra, Field, Operation, Place, Schema, Value, operation, record};

operation!(Operation::new::<CreateClusterDiagnosisRequest, CreateClusterDiagnosisResponse>(
    "CreateClusterDiagnosis", Effect::Write, &CREATE_CLUSTER_DIAGNOSIS_REQUEST, &CREATE_CLUSTER_DIAGNOSIS_RESPONSE,
).route("POST", "/clusters/{cluster_id}/diagnosis"));

/// Request of `CreateClusterDiagnosis`.
#[derive(Default)] #[non_exhaustive] pub struct CreateClusterDiagnosisRequest {
    /** `cluster_id`: text. */ pub cluster_id: String,
    /** `body`: record. */ pub body: Option<Body>,
    /** What else came. */ pub extra: Extra,
}
impl CreateClusterDiagnosisRequest {
    /// With what is required.
    pub fn new(cluster_id: impl Into<String>) -> Self { Self { cluster_id: cluster_id.into(), ..Self::default() } }
    /// Sets `body`.
    pub fn body(mut self, value: Body) -> Self { self.body = Some(value); self }
}
/// Table of [`CreateClusterDiagnosisRequest`].
pub static CREATE_CLUSTER_DIAGNOSIS_REQUEST: Schema =
    Schema { name: "CreateClusterDiagnosisRequest", fields: { static ROWS: [Field; 2] = [
    Field::string("cluster_id").place(Place::Path).required(),
    Field::record("body", &BODY).place(Place::Payload),
]; &ROWS } };
record!(CreateClusterDiagnosisRequest, CREATE_CLUSTER_DIAGNOSIS_REQUEST, [0 Str cluster_id, 1 Opt body] []);

/// What `body` holds.
#[derive(Default)] #[non_exhaustive] pub struct Body {
    /** `type`: text. */ pub r#type: Option<String>,
    /** `target`: any JSON value. */ pub target: Value,
    /** What else came. */ pub extra: Extra,
}
impl Body {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `type`.
    pub fn r#type(mut self, value: impl Into<String>) -> Self { self.r#type = Some(value.into()); self }
    /// Sets `target`.
    pub fn target(mut self, value: impl Into<Value>) -> Self { self.target = value.into(); self }
}
/// Table of [`Body`].
pub static BODY: Schema = Schema { name: "Body", fields: { static ROWS: [Field; 2] = [
    Field::string("type"),
    Field::any("target"),
]; &ROWS } };
record!(Body, BODY, [0 OptStr r#type, 1 Any target] []);

/// Answer of `CreateClusterDiagnosis`.
#[derive(Default)] #[non_exhaustive] pub struct CreateClusterDiagnosisResponse {
    /** `cluster_id`: text. */ pub cluster_id: Option<String>,
    /** `diagnosis_id`: text. */ pub diagnosis_id: Option<String>,
    /** `request_id`: text. */ pub request_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`CreateClusterDiagnosisResponse`].
pub static CREATE_CLUSTER_DIAGNOSIS_RESPONSE: Schema =
    Schema { name: "CreateClusterDiagnosisResponse", fields: { static ROWS: [Field; 3] = [
    Field::string("cluster_id"),
    Field::string("diagnosis_id"),
    Field::string("request_id"),
]; &ROWS } };
record!(CreateClusterDiagnosisResponse, CREATE_CLUSTER_DIAGNOSIS_RESPONSE,
    [0 OptStr cluster_id, 1 OptStr diagnosis_id, 2 OptStr request_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(CreateClusterDiagnosisRequest, Body, CreateClusterDiagnosisResponse);
