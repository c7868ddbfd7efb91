// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/ScanClusterVuls.json; do not edit.
//! Starts a scan of a cluster for vulnerabilities of workloads, software and systems.
//!
//! DescribeClusterVuls lists what was found.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/ScanClusterVuls).

use cloudspec_wire::{Effect, Extra, Field, Operation, Place, Schema, operation, record};

operation!(Operation::new::<ScanClusterVulsRequest, ScanClusterVulsResponse>(
    "ScanClusterVuls", Effect::Write, &SCAN_CLUSTER_VULS_REQUEST, &SCAN_CLUSTER_VULS_RESPONSE,
).route("POST", "/clusters/{cluster_id}/vuls/scan"));

/// Request of `ScanClusterVuls`.
#[derive(Default)] #[non_exhaustive] pub struct ScanClusterVulsRequest {
    /** `cluster_id`: text. */ pub cluster_id: String,
    /** What else came. */ pub extra: Extra,
}
impl ScanClusterVulsRequest {
    /// With what is required.
    pub fn new(cluster_id: impl Into<String>) -> Self { Self { cluster_id: cluster_id.into(), ..Self::default() } }
}
/// Table of [`ScanClusterVulsRequest`].
pub static SCAN_CLUSTER_VULS_REQUEST: Schema = Schema { name: "ScanClusterVulsRequest", fields: { static ROWS: [Field; 1] = [
    Field::string("cluster_id").place(Place::Path).required(),
]; &ROWS } };
record!(ScanClusterVulsRequest, SCAN_CLUSTER_VULS_REQUEST, [0 Str cluster_id] []);

/// Answer of `ScanClusterVuls`.
#[derive(Default)] #[non_exhaustive] pub struct ScanClusterVulsResponse {
    /** `request_id`: text. */ pub request_id: Option<String>,
    /** `task_id`: text. */ pub task_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`ScanClusterVulsResponse`].
pub static SCAN_CLUSTER_VULS_RESPONSE: Schema = Schema { name: "ScanClusterVulsResponse", fields: { static ROWS: [Field; 2] = [
    Field::string("request_id"),
    Field::string("task_id"),
]; &ROWS } };
record!(ScanClusterVulsResponse, SCAN_CLUSTER_VULS_RESPONSE, [0 OptStr request_id, 1 OptStr task_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(ScanClusterVulsRequest, ScanClusterVulsResponse);
