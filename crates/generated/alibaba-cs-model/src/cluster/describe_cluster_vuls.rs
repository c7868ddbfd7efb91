// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/DescribeClusterVuls.json; do not edit.
//! Lists the vulnerabilities that were found in a cluster.
//!
//! ScanClusterVuls looks for new ones.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/DescribeClusterVuls).

use cloudspec_wire::{Effect, Extra, Field, Operation, Place, Schema, operation, record};

operation!(Operation::new::<DescribeClusterVulsRequest, DescribeClusterVulsResponse>(
    "DescribeClusterVuls", Effect::Read, &DESCRIBE_CLUSTER_VULS_REQUEST, &DESCRIBE_CLUSTER_VULS_RESPONSE,
).route("GET", "/clusters/{cluster_id}/vuls"));

/// Request of `DescribeClusterVuls`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeClusterVulsRequest {
    /** `cluster_id`: text. */ pub cluster_id: String,
    /** What else came. */ pub extra: Extra,
}
impl DescribeClusterVulsRequest {
    /// With what is required.
    pub fn new(cluster_id: impl Into<String>) -> Self { Self { cluster_id: cluster_id.into(), ..Self::default() } }
}
/// Table of [`DescribeClusterVulsRequest`].
pub static DESCRIBE_CLUSTER_VULS_REQUEST: Schema =
    Schema { name: "DescribeClusterVulsRequest", fields: { static ROWS: [Field; 1] = [
    Field::string("cluster_id").place(Place::Path).required(),
]; &ROWS } };
record!(DescribeClusterVulsRequest, DESCRIBE_CLUSTER_VULS_REQUEST, [0 Str cluster_id] []);

/// Answer of `DescribeClusterVuls`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeClusterVulsResponse {
    /** `vul_records`: records. */ pub vul_records: Vec<VulRecord>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeClusterVulsResponse`].
pub static DESCRIBE_CLUSTER_VULS_RESPONSE: Schema =
    Schema { name: "DescribeClusterVulsResponse", fields: { static ROWS: [Field; 1] = [
    Field::record("vul_records", &VUL_RECORD).list(),
]; &ROWS } };
record!(DescribeClusterVulsResponse, DESCRIBE_CLUSTER_VULS_RESPONSE, [0 List vul_records] []);

/// What `vul_records` holds.
#[derive(Default)] #[non_exhaustive] pub struct VulRecord {
    /** `nodepool_name`: text. */ pub nodepool_name: Option<String>,
    /** `nodepool_id`: text. */ pub nodepool_id: Option<String>,
    /** `node_count`: integer. */ pub node_count: Option<i64>,
    /** `vul_name`: text. */ pub vul_name: Option<String>,
    /** `vul_alias_name`: text. */ pub vul_alias_name: Option<String>,
    /** `vul_type`: text. */ pub vul_type: Option<String>,
    /** `necessity`: text. */ pub necessity: Option<String>,
    /** `cve_list`: texts. */ pub cve_list: Vec<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`VulRecord`].
pub static VUL_RECORD: Schema = Schema { name: "VulRecord", fields: { static ROWS: [Field; 8] = [
    Field::string("nodepool_name"),
    Field::string("nodepool_id"),
    Field::int32("node_count"),
    Field::string("vul_name"),
    Field::string("vul_alias_name"),
    Field::string("vul_type"),
    Field::string("necessity"),
    Field::string("cve_list").list(),
]; &ROWS } };
record!(VulRecord, VUL_RECORD,
    [0 OptStr nodepool_name, 1 OptStr nodepool_id, 3 OptStr vul_name, 4 OptStr vul_alias_name, 5 OptStr vul_type,
    6 OptStr necessity, 7 List cve_list] [2 OptInt node_count]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(DescribeClusterVulsRequest, DescribeClusterVulsResponse, VulRecord);
