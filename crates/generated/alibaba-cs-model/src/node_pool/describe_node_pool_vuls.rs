// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/DescribeNodePoolVuls.json; do not edit.
//! Lists the vulnerabilities that were found on the nodes of a node pool.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/DescribeNodePoolVuls).

use cloudspec_wire::{Effect, Extra, Field, Operation, Place, Schema, operation, record};

operation!(Operation::new::<DescribeNodePoolVulsRequest, DescribeNodePoolVulsResponse>(
    "DescribeNodePoolVuls", Effect::Read, &DESCRIBE_NODE_POOL_VULS_REQUEST, &DESCRIBE_NODE_POOL_VULS_RESPONSE,
).route("GET", "/clusters/{cluster_id}/nodepools/{nodepool_id}/vuls"));

/// Request of `DescribeNodePoolVuls`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeNodePoolVulsRequest {
    /** `cluster_id`: text. */ pub cluster_id: String,
    /** `nodepool_id`: text. */ pub nodepool_id: String,
    /** `necessity`: text. */ pub necessity: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeNodePoolVulsRequest {
    /// With what is required.
    pub fn new(cluster_id: impl Into<String>, nodepool_id: impl Into<String>) -> Self {
        Self { cluster_id: cluster_id.into(), nodepool_id: nodepool_id.into(), ..Self::default() }
    }
    /// Sets `necessity`.
    pub fn necessity(mut self, value: impl Into<String>) -> Self { self.necessity = Some(value.into()); self }
}
/// Table of [`DescribeNodePoolVulsRequest`].
pub static DESCRIBE_NODE_POOL_VULS_REQUEST: Schema =
    Schema { name: "DescribeNodePoolVulsRequest", fields: { static ROWS: [Field; 3] = [
    Field::string("cluster_id").place(Place::Path).required(),
    Field::string("nodepool_id").place(Place::Path).required(),
    Field::string("necessity"),
]; &ROWS } };
record!(DescribeNodePoolVulsRequest, DESCRIBE_NODE_POOL_VULS_REQUEST,
    [0 Str cluster_id, 1 Str nodepool_id, 2 OptStr necessity] []);

/// Answer of `DescribeNodePoolVuls`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeNodePoolVulsResponse {
    /** `vul_records`: records. */ pub vul_records: Vec<VulRecord>,
    /** `vuls_fix_service_purchased`: yes or no. */ pub vuls_fix_service_purchased: Option<bool>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeNodePoolVulsResponse`].
pub static DESCRIBE_NODE_POOL_VULS_RESPONSE: Schema =
    Schema { name: "DescribeNodePoolVulsResponse", fields: { static ROWS: [Field; 2] = [
    Field::record("vul_records", &VUL_RECORD).list(),
    Field::boolean("vuls_fix_service_purchased"),
]; &ROWS } };
record!(DescribeNodePoolVulsResponse, DESCRIBE_NODE_POOL_VULS_RESPONSE,
    [0 List vul_records] [1 OptBool vuls_fix_service_purchased]);

/// What `vul_records` holds.
#[derive(Default)] #[non_exhaustive] pub struct VulRecord {
    /** `instance_id`: text. */ pub instance_id: Option<String>,
    /** `vul_list`: records. */ pub vul_list: Vec<VulList>,
    /** `node_name`: text. */ pub node_name: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`VulRecord`].
pub static VUL_RECORD: Schema = Schema { name: "VulRecord", fields: { static ROWS: [Field; 3] = [
    Field::string("instance_id"),
    Field::record("vul_list", &VUL_LIST).list(),
    Field::string("node_name"),
]; &ROWS } };
record!(VulRecord, VUL_RECORD, [0 OptStr instance_id, 1 List vul_list, 2 OptStr node_name] []);

/// What `vul_records.vul_list` holds.
#[derive(Default)] #[non_exhaustive] pub struct VulList {
    /** `name`: text. */ pub name: Option<String>,
    /** `alias_name`: text. */ pub alias_name: Option<String>,
    /** `necessity`: text. */ pub necessity: Option<String>,
    /** `cve_list`: texts. */ pub cve_list: Vec<String>,
    /** `need_reboot`: yes or no. */ pub need_reboot: Option<bool>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`VulList`].
pub static VUL_LIST: Schema = Schema { name: "VulList", fields: { static ROWS: [Field; 5] = [
    Field::string("name"),
    Field::string("alias_name"),
    Field::string("necessity"),
    Field::string("cve_list").list(),
    Field::boolean("need_reboot"),
]; &ROWS } };
record!(VulList, VUL_LIST, [0 OptStr name, 1 OptStr alias_name, 2 OptStr necessity, 3 List cve_list] [4 OptBool need_reboot]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    DescribeNodePoolVulsRequest, DescribeNodePoolVulsResponse, VulRecord, VulList,
);
