// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/GetClusterDiagnosisResult.json; do not edit.
//! Returns the result of a diagnosis of a cluster.
//!
//! `CreateClusterDiagnosis` starts it; its `status` says when it is complete.
//!
//! - Access level: get.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/GetClusterDiagnosisResult),
//! 2024-06.

use cloudspec_wire::{
    Access, Charge, Effect, Extra, Facts, Field, Place, Risk, Timestamp, operation,
    record,
};

operation! {
    name: "GetClusterDiagnosisResult",
    effect: Effect::Read,
    request: GetClusterDiagnosisResultRequest = GET_CLUSTER_DIAGNOSIS_RESULT_REQUEST,
    response: GetClusterDiagnosisResultResponse = GET_CLUSTER_DIAGNOSIS_RESULT_RESPONSE,
    method: "GET",
    path: "/clusters/{cluster_id}/diagnosis/{diagnosis_id}/result",
    facts: &Facts::new().access(Access::Get).risk(Risk::None).charge(Charge::Free),
}

/// Request of `GetClusterDiagnosisResult`.
#[derive(Default)]
#[non_exhaustive]
pub struct GetClusterDiagnosisResultRequest {
    /// Id of the cluster. `DescribeClustersV1` lists it.
    pub cluster_id: String,
    /// Id of the diagnosis, 32 hexadecimal digits.
    pub diagnosis_id: String,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl GetClusterDiagnosisResultRequest {
    /// Creates a value with the required members.
    pub fn new(cluster_id: impl Into<String>, diagnosis_id: impl Into<String>) -> Self {
        Self {
            cluster_id: cluster_id.into(),
            diagnosis_id: diagnosis_id.into(),
            ..Self::default()
        }
    }
}

record! {
    GetClusterDiagnosisResultRequest: GET_CLUSTER_DIAGNOSIS_RESULT_REQUEST,
    0 cluster_id: Str = Field::string("cluster_id").place(Place::Path).required(),
    1 diagnosis_id: Str = Field::string("diagnosis_id").place(Place::Path).required(),
}

/// Response of `GetClusterDiagnosisResult`.
#[derive(Default)]
#[non_exhaustive]
pub struct GetClusterDiagnosisResultResponse {
    /// Outcome of the diagnosis: 0 when it was completed, 1 when it failed.
    pub code: Option<i64>,
    /// When it was created, in RFC 3339.
    pub created: Option<Timestamp>,
    /// Id of the diagnosis, 32 hexadecimal digits.
    pub diagnosis_id: Option<String>,
    /// `finished`: time.
    pub finished: Option<Timestamp>,
    /// Explanation of the code beside it, for people.
    pub message: Option<String>,
    /// `result`: string.
    pub result: Option<String>,
    /// State of the diagnosis: 0 created, 1 running, 2 complete.
    pub status: Option<i64>,
    /// What the task or diagnosis is about, such as a node by its name or a pod by namespace and name.
    pub target: Option<String>,
    /// Kind of what was diagnosed, such as `Node`.
    pub r#type: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    GetClusterDiagnosisResultResponse: GET_CLUSTER_DIAGNOSIS_RESULT_RESPONSE,
    0 code: OptInt = Field::int64("code"),
    1 created: Opt = Field::timestamp("created"),
    2 diagnosis_id: OptStr = Field::string("diagnosis_id"),
    3 finished: Opt = Field::timestamp("finished"),
    4 message: OptStr = Field::string("message"),
    5 result: OptStr = Field::string("result"),
    6 status: OptInt = Field::int64("status"),
    7 target: OptStr = Field::string("target"),
    8 r#type: OptStr = Field::string("type"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    GetClusterDiagnosisResultRequest,
    GetClusterDiagnosisResultResponse,
}
