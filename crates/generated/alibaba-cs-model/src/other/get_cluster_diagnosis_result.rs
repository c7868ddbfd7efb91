// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/GetClusterDiagnosisResult.json; do not edit.
//! Returns the result of a diagnosis of a cluster.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/GetClusterDiagnosisResult).

use cloudspec_wire::{Effect, Extra, Field, Operation, Place, Schema, operation, record};

operation!(Operation::new::<GetClusterDiagnosisResultRequest, GetClusterDiagnosisResultResponse>(
    "GetClusterDiagnosisResult", Effect::Read, &GET_CLUSTER_DIAGNOSIS_RESULT_REQUEST, &GET_CLUSTER_DIAGNOSIS_RESULT_RESPONSE,
).route("GET", "/clusters/{cluster_id}/diagnosis/{diagnosis_id}/result"));

/// Request of `GetClusterDiagnosisResult`.
#[derive(Default)] #[non_exhaustive] pub struct GetClusterDiagnosisResultRequest {
    /** `cluster_id`: text. */ pub cluster_id: String,
    /** `diagnosis_id`: text. */ pub diagnosis_id: String,
    /** What else came. */ pub extra: Extra,
}
impl GetClusterDiagnosisResultRequest {
    /// With what is required.
    pub fn new(cluster_id: impl Into<String>, diagnosis_id: impl Into<String>) -> Self {
        Self { cluster_id: cluster_id.into(), diagnosis_id: diagnosis_id.into(), ..Self::default() }
    }
}
/// Table of [`GetClusterDiagnosisResultRequest`].
pub static GET_CLUSTER_DIAGNOSIS_RESULT_REQUEST: Schema =
    Schema { name: "GetClusterDiagnosisResultRequest", fields: { static ROWS: [Field; 2] = [
    Field::string("cluster_id").place(Place::Path).required(),
    Field::string("diagnosis_id").place(Place::Path).required(),
]; &ROWS } };
record!(GetClusterDiagnosisResultRequest, GET_CLUSTER_DIAGNOSIS_RESULT_REQUEST, [0 Str cluster_id, 1 Str diagnosis_id] []);

/// Answer of `GetClusterDiagnosisResult`.
#[derive(Default)] #[non_exhaustive] pub struct GetClusterDiagnosisResultResponse {
    /** `code`: integer. */ pub code: Option<i64>,
    /** `created`: text. */ pub created: Option<String>,
    /** `diagnosis_id`: text. */ pub diagnosis_id: Option<String>,
    /** `finished`: text. */ pub finished: Option<String>,
    /** `message`: text. */ pub message: Option<String>,
    /** `result`: text. */ pub result: Option<String>,
    /** `status`: integer. */ pub status: Option<i64>,
    /** `target`: text. */ pub target: Option<String>,
    /** `type`: text. */ pub r#type: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`GetClusterDiagnosisResultResponse`].
pub static GET_CLUSTER_DIAGNOSIS_RESULT_RESPONSE: Schema =
    Schema { name: "GetClusterDiagnosisResultResponse", fields: { static ROWS: [Field; 9] = [
    Field::int64("code"),
    Field::string("created"),
    Field::string("diagnosis_id"),
    Field::string("finished"),
    Field::string("message"),
    Field::string("result"),
    Field::int64("status"),
    Field::string("target"),
    Field::string("type"),
]; &ROWS } };
record!(GetClusterDiagnosisResultResponse, GET_CLUSTER_DIAGNOSIS_RESULT_RESPONSE,
    [1 OptStr created, 2 OptStr diagnosis_id, 3 OptStr finished, 4 OptStr message, 5 OptStr result, 7 OptStr target,
    8 OptStr r#type] [0 OptInt code, 6 OptInt status]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(GetClusterDiagnosisResultRequest, GetClusterDiagnosisResultResponse);
