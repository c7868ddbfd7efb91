// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/DescribeClusterVuls.json; do not edit.
//! Lists the vulnerabilities that were found in a cluster.
//!
//! `ScanClusterVuls` looks for new ones.
//!
//! - Access level: get.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/DescribeClusterVuls), 2024-06.

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, Place, operation, record};

operation! {
    name: "DescribeClusterVuls",
    effect: Effect::Read,
    request: DescribeClusterVulsRequest = DESCRIBE_CLUSTER_VULS_REQUEST,
    response: DescribeClusterVulsResponse = DESCRIBE_CLUSTER_VULS_RESPONSE,
    method: "GET",
    path: "/clusters/{cluster_id}/vuls",
    facts: &Facts::new().access(Access::Get),
}

/// Request of `DescribeClusterVuls`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeClusterVulsRequest {
    /// Id of the cluster. `DescribeClustersV1` lists it.
    pub cluster_id: String,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeClusterVulsRequest {
    /// Creates a value with the required members.
    pub fn new(cluster_id: impl Into<String>) -> Self {
        Self {
            cluster_id: cluster_id.into(),
            ..Self::default()
        }
    }
}

record! {
    DescribeClusterVulsRequest: DESCRIBE_CLUSTER_VULS_REQUEST,
    0 cluster_id: Str = Field::string("cluster_id").place(Place::Path).required(),
}

/// Response of `DescribeClusterVuls`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeClusterVulsResponse {
    /// Vulnerabilities that were found, one entry for each, with the nodes that have them.
    pub vul_records: Vec<VulRecord>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DescribeClusterVulsResponse: DESCRIBE_CLUSTER_VULS_RESPONSE,
    0 vul_records: List = Field::record("vul_records", &VUL_RECORD).list(),
}

/// `vul_records` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct VulRecord {
    /// `nodepool_name`: string.
    pub nodepool_name: Option<String>,
    /// Id of the node pool (`np...`). `DescribeClusterNodePools` lists it.
    pub nodepool_id: Option<String>,
    /// How many nodes have the vulnerability.
    pub node_count: Option<i64>,
    /// Name of the vulnerability in the scanner's catalogue.
    pub vul_name: Option<String>,
    /// Title of the vulnerability, with its CVE number.
    pub vul_alias_name: Option<String>,
    /// Kind of the vulnerability, such as `cve`.
    pub vul_type: Option<String>,
    /// How urgent it is to mend the vulnerability: `asap`, `later` or `nntf`.
    pub necessity: Option<String>,
    /// Numbers in the CVE list under which the vulnerability is known, such as `CVE-2019-14287`.
    pub cve_list: Vec<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    VulRecord: VUL_RECORD,
    0 nodepool_name: OptStr = Field::string("nodepool_name"),
    1 nodepool_id: OptStr = Field::string("nodepool_id"),
    2 node_count: OptInt = Field::int32("node_count"),
    3 vul_name: OptStr = Field::string("vul_name"),
    4 vul_alias_name: OptStr = Field::string("vul_alias_name"),
    5 vul_type: OptStr = Field::string("vul_type"),
    6 necessity: OptStr = Field::string("necessity"),
    7 cve_list: List = Field::string("cve_list").list(),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeClusterVulsRequest,
    DescribeClusterVulsResponse,
    VulRecord,
}
