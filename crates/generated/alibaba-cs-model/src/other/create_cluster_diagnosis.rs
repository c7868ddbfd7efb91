// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/CreateClusterDiagnosis.json; do not edit.
//! Starts a diagnosis of a cluster or a part of it, such as a node or a pod.
//!
//! `GetClusterDiagnosisResult` has the outcome.
//!
//! - Access level: create.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/CreateClusterDiagnosis),
//! 2024-06.

use cloudspec_wire::{
    Access, Charge, Effect, Extra, Facts, Field, Place, Risk, Value, operation, record,
};

operation! {
    name: "CreateClusterDiagnosis",
    effect: Effect::Write,
    request: CreateClusterDiagnosisRequest = CREATE_CLUSTER_DIAGNOSIS_REQUEST,
    response: CreateClusterDiagnosisResponse = CREATE_CLUSTER_DIAGNOSIS_RESPONSE,
    path: "/clusters/{cluster_id}/diagnosis",
    facts: &Facts::new().access(Access::Create).risk(Risk::None).charge(Charge::Free),
}

/// Request of `CreateClusterDiagnosis`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateClusterDiagnosisRequest {
    /// Id of the cluster. `DescribeClustersV1` lists it.
    pub cluster_id: String,
    /// What the request asks for, sent as its JSON body.
    pub body: Option<Body>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl CreateClusterDiagnosisRequest {
    /// Creates a value with the required members.
    pub fn new(cluster_id: impl Into<String>) -> Self {
        Self {
            cluster_id: cluster_id.into(),
            ..Self::default()
        }
    }

    /// What the request asks for, sent as its JSON body.
    pub fn body(mut self, value: Body) -> Self {
        self.body = Some(value);
        self
    }
}

record! {
    CreateClusterDiagnosisRequest: CREATE_CLUSTER_DIAGNOSIS_REQUEST,
    0 cluster_id: Str = Field::string("cluster_id").place(Place::Path).required(),
    1 body: Opt = Field::record("body", &BODY).place(Place::Payload).sent_empty(),
}

/// `body` of the request.
#[derive(Default)]
#[non_exhaustive]
pub struct Body {
    /// Kind of what is diagnosed, such as `node`.
    pub r#type: Option<String>,
    /// What the task or diagnosis is about, such as a node by its name or a pod by namespace and name.
    pub target: Value,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl Body {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Kind of what is diagnosed, such as `node`.
    pub fn r#type(mut self, value: impl Into<String>) -> Self {
        self.r#type = Some(value.into());
        self
    }

    /// What the task or diagnosis is about, such as a node by its name or a pod by namespace and name.
    pub fn target(mut self, value: impl Into<Value>) -> Self {
        self.target = value.into();
        self
    }
}

record! {
    Body: BODY,
    0 r#type: OptStr = Field::string("type"),
    1 target: Any = Field::any("target"),
}

/// Response of `CreateClusterDiagnosis`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateClusterDiagnosisResponse {
    /// Id of the cluster. `DescribeClustersV1` lists it.
    pub cluster_id: Option<String>,
    /// Id of the diagnosis, 32 hexadecimal digits.
    pub diagnosis_id: Option<String>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    CreateClusterDiagnosisResponse: CREATE_CLUSTER_DIAGNOSIS_RESPONSE,
    0 cluster_id: OptStr = Field::string("cluster_id"),
    1 diagnosis_id: OptStr = Field::string("diagnosis_id"),
    2 request_id: OptStr = Field::string("request_id"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    CreateClusterDiagnosisRequest,
    Body,
    CreateClusterDiagnosisResponse,
}
