// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/DescribeNodePoolVuls.json; do not edit.
//! Lists the vulnerabilities that were found on the nodes of a node pool.
//!
//! - Access level: get.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/DescribeNodePoolVuls), 2024-06.

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, Place, operation, record};

operation! {
    name: "DescribeNodePoolVuls",
    effect: Effect::Read,
    request: DescribeNodePoolVulsRequest = DESCRIBE_NODE_POOL_VULS_REQUEST,
    response: DescribeNodePoolVulsResponse = DESCRIBE_NODE_POOL_VULS_RESPONSE,
    method: "GET",
    path: "/clusters/{cluster_id}/nodepools/{nodepool_id}/vuls",
    facts: &Facts::new().access(Access::Get),
}

/// Request of `DescribeNodePoolVuls`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeNodePoolVulsRequest {
    /// Id of the cluster. `DescribeClustersV1` lists it.
    pub cluster_id: String,
    /// Id of the node pool (`np...`). `DescribeClusterNodePools` lists it.
    pub nodepool_id: String,
    /// How urgent it is to mend the vulnerability: `asap`, `later` or `nntf`.
    pub necessity: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeNodePoolVulsRequest {
    /// Creates a value with the required members.
    pub fn new(cluster_id: impl Into<String>, nodepool_id: impl Into<String>) -> Self {
        Self {
            cluster_id: cluster_id.into(),
            nodepool_id: nodepool_id.into(),
            ..Self::default()
        }
    }

    /// How urgent it is to mend the vulnerability: `asap`, `later` or `nntf`.
    pub fn necessity(mut self, value: impl Into<String>) -> Self {
        self.necessity = Some(value.into());
        self
    }
}

record! {
    DescribeNodePoolVulsRequest: DESCRIBE_NODE_POOL_VULS_REQUEST,
    0 cluster_id: Str = Field::string("cluster_id").place(Place::Path).required(),
    1 nodepool_id: Str = Field::string("nodepool_id").place(Place::Path).required(),
    2 necessity: OptStr = Field::string("necessity"),
}

/// Response of `DescribeNodePoolVuls`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeNodePoolVulsResponse {
    /// Vulnerabilities that were found, one entry for each, with the nodes that have them.
    pub vul_records: Vec<VulRecord>,
    /// Whether the account has bought the service that mends vulnerabilities.
    pub vuls_fix_service_purchased: Option<bool>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DescribeNodePoolVulsResponse: DESCRIBE_NODE_POOL_VULS_RESPONSE,
    0 vul_records: List = Field::record("vul_records", &VUL_RECORD).list(),
    1 vuls_fix_service_purchased: OptBool = Field::boolean("vuls_fix_service_purchased"),
}

/// `vul_records` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct VulRecord {
    /// Id of the resource: of a node, its ECS instance (`i-...`).
    pub instance_id: Option<String>,
    /// Vulnerabilities that were found on the node.
    pub vul_list: Vec<VulList>,
    /// Name of the node, such as `cn-hangzhou.192.168.0.36`.
    pub node_name: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    VulRecord: VUL_RECORD,
    0 instance_id: OptStr = Field::string("instance_id"),
    1 vul_list: List = Field::record("vul_list", &VUL_LIST).list(),
    2 node_name: OptStr = Field::string("node_name"),
}

/// `vul_records.vul_list` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct VulList {
    /// Name of the cluster, node pool, add-on or other resource.
    pub name: Option<String>,
    /// Title under which the vulnerability is published, such as `RHSA-2019:3197-Important: sudo`.
    pub alias_name: Option<String>,
    /// How urgent it is to mend the vulnerability: `asap`, `later` or `nntf`.
    pub necessity: Option<String>,
    /// Numbers in the CVE list under which the vulnerability is known, such as `CVE-2019-14287`.
    pub cve_list: Vec<String>,
    /// Whether the node has to be restarted after the vulnerability is fixed.
    pub need_reboot: Option<bool>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    VulList: VUL_LIST,
    0 name: OptStr = Field::string("name"),
    1 alias_name: OptStr = Field::string("alias_name"),
    2 necessity: OptStr = Field::string("necessity"),
    3 cve_list: List = Field::string("cve_list").list(),
    4 need_reboot: OptBool = Field::boolean("need_reboot"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeNodePoolVulsRequest,
    DescribeNodePoolVulsResponse,
    VulRecord,
    VulList,
}
