// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/ScanClusterVuls.json; do not edit.
//! Starts a scan of a cluster for vulnerabilities of workloads, software and systems.
//!
//! `DescribeClusterVuls` lists what was found.
//!
//! - Access level: update.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/ScanClusterVuls), 2024-06.

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, Place, operation, record};

operation! {
    name: "ScanClusterVuls",
    effect: Effect::Write,
    request: ScanClusterVulsRequest = SCAN_CLUSTER_VULS_REQUEST,
    response: ScanClusterVulsResponse = SCAN_CLUSTER_VULS_RESPONSE,
    path: "/clusters/{cluster_id}/vuls/scan",
    facts: &Facts::new().access(Access::Update),
}

/// Request of `ScanClusterVuls`.
#[derive(Default)]
#[non_exhaustive]
pub struct ScanClusterVulsRequest {
    /// Id of the cluster. `DescribeClustersV1` lists it.
    pub cluster_id: String,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ScanClusterVulsRequest {
    /// Creates a value with the required members.
    pub fn new(cluster_id: impl Into<String>) -> Self {
        Self {
            cluster_id: cluster_id.into(),
            ..Self::default()
        }
    }
}

record! {
    ScanClusterVulsRequest: SCAN_CLUSTER_VULS_REQUEST,
    0 cluster_id: Str = Field::string("cluster_id").place(Place::Path).required(),
}

/// Response of `ScanClusterVuls`.
#[derive(Default)]
#[non_exhaustive]
pub struct ScanClusterVulsResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Id of the task that the operation has begun; `DescribeTaskInfo` follows it.
    pub task_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ScanClusterVulsResponse: SCAN_CLUSTER_VULS_RESPONSE,
    0 request_id: OptStr = Field::string("request_id"),
    1 task_id: OptStr = Field::string("task_id"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ScanClusterVulsRequest,
    ScanClusterVulsResponse,
}
