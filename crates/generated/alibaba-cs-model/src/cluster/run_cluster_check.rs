// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/RunClusterCheck.json; do not edit.
//! Starts a check of a cluster, for instance whether it is ready for an upgrade.
//!
//! `GetClusterCheck` has the result.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/RunClusterCheck), 2024-06.

use std::collections::BTreeMap;

use cloudspec_wire::{
    Access, Charge, Effect, Extra, Facts, Field, Place, Risk, operation, record,
};

operation! {
    name: "RunClusterCheck",
    effect: Effect::Write,
    request: RunClusterCheckRequest = RUN_CLUSTER_CHECK_REQUEST,
    response: RunClusterCheckResponse = RUN_CLUSTER_CHECK_RESPONSE,
    path: "/clusters/{cluster_id}/checks",
    facts: &Facts::new().access(Access::None).risk(Risk::None).charge(Charge::Free),
}

/// Request of `RunClusterCheck`.
#[derive(Default)]
#[non_exhaustive]
pub struct RunClusterCheckRequest {
    /// Id of the cluster. `DescribeClustersV1` lists it.
    pub cluster_id: String,
    /// What the request asks for, sent as its JSON body.
    pub body: Option<Body>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl RunClusterCheckRequest {
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
    RunClusterCheckRequest: RUN_CLUSTER_CHECK_REQUEST,
    0 cluster_id: Str = Field::string("cluster_id").place(Place::Path).required(),
    1 body: Opt = Field::record("body", &BODY).place(Place::Payload).sent_empty(),
}

/// `body` of the request.
#[derive(Default)]
#[non_exhaustive]
pub struct Body {
    /// Kind of the check, such as `NodePoolUpgrade`.
    pub r#type: String,
    /// What the task or diagnosis is about, such as a node by its name or a pod by namespace and name.
    pub target: Option<String>,
    /// `options`: map.
    pub options: BTreeMap<String, String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl Body {
    /// Creates a value with the required members.
    pub fn new(r#type: impl Into<String>) -> Self {
        Self {
            r#type: r#type.into(),
            ..Self::default()
        }
    }

    /// What the task or diagnosis is about, such as a node by its name or a pod by namespace and name.
    pub fn target(mut self, value: impl Into<String>) -> Self {
        self.target = Some(value.into());
        self
    }

    /// Sets `options`.
    pub fn options(mut self, value: BTreeMap<String, String>) -> Self {
        self.options = value;
        self.extra.set_empty(2, self.options.is_empty());
        self
    }
}

record! {
    Body: BODY,
    0 r#type: Str = Field::string("type").required(),
    1 target: OptStr = Field::string("target"),
    2 options: Map = Field::string("options").map(),
}

/// Response of `RunClusterCheck`.
#[derive(Default)]
#[non_exhaustive]
pub struct RunClusterCheckResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Id of the check of the cluster. `ListClusterChecks` lists it.
    pub check_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    RunClusterCheckResponse: RUN_CLUSTER_CHECK_RESPONSE,
    0 request_id: OptStr = Field::string("request_id"),
    1 check_id: OptStr = Field::string("check_id"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    RunClusterCheckRequest,
    Body,
    RunClusterCheckResponse,
}
