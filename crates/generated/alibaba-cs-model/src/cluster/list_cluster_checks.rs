// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/ListClusterChecks.json; do not edit.
//! Lists the checks that were run on a cluster.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/ListClusterChecks).

use cloudspec_wire::{Effect, Extra, Field, Operation, Place, Schema, operation, record};

operation!(Operation::new::<ListClusterChecksRequest, ListClusterChecksResponse>(
    "ListClusterChecks", Effect::Read, &LIST_CLUSTER_CHECKS_REQUEST, &LIST_CLUSTER_CHECKS_RESPONSE,
).route("GET", "/clusters/{cluster_id}/checks"));

/// Request of `ListClusterChecks`.
#[derive(Default)] #[non_exhaustive] pub struct ListClusterChecksRequest {
    /** `cluster_id`: text. */ pub cluster_id: String,
    /** `type`: text. */ pub r#type: Option<String>,
    /** `target`: text. */ pub target: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl ListClusterChecksRequest {
    /// With what is required.
    pub fn new(cluster_id: impl Into<String>) -> Self { Self { cluster_id: cluster_id.into(), ..Self::default() } }
    /// Sets `type`.
    pub fn r#type(mut self, value: impl Into<String>) -> Self { self.r#type = Some(value.into()); self }
    /// Sets `target`.
    pub fn target(mut self, value: impl Into<String>) -> Self { self.target = Some(value.into()); self }
}
/// Table of [`ListClusterChecksRequest`].
pub static LIST_CLUSTER_CHECKS_REQUEST: Schema = Schema { name: "ListClusterChecksRequest", fields: { static ROWS: [Field; 3] = [
    Field::string("cluster_id").place(Place::Path).required(),
    Field::string("type"),
    Field::string("target"),
]; &ROWS } };
record!(ListClusterChecksRequest, LIST_CLUSTER_CHECKS_REQUEST, [0 Str cluster_id, 1 OptStr r#type, 2 OptStr target] []);

/// Answer of `ListClusterChecks`.
#[derive(Default)] #[non_exhaustive] pub struct ListClusterChecksResponse {
    /** `checks`: records. */ pub checks: Vec<Check>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`ListClusterChecksResponse`].
pub static LIST_CLUSTER_CHECKS_RESPONSE: Schema =
    Schema { name: "ListClusterChecksResponse", fields: { static ROWS: [Field; 1] = [
    Field::record("checks", &CHECK).list(),
]; &ROWS } };
record!(ListClusterChecksResponse, LIST_CLUSTER_CHECKS_RESPONSE, [0 List checks] []);

/// What `checks` holds.
#[derive(Default)] #[non_exhaustive] pub struct Check {
    /** `check_id`: text. */ pub check_id: Option<String>,
    /** `type`: text. */ pub r#type: Option<String>,
    /** `status`: text. */ pub status: Option<String>,
    /** `message`: text. */ pub message: Option<String>,
    /** `created_at`: text. */ pub created_at: Option<String>,
    /** `finished_at`: text. */ pub finished_at: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`Check`].
pub static CHECK: Schema = Schema { name: "Check", fields: { static ROWS: [Field; 6] = [
    Field::string("check_id"),
    Field::string("type"),
    Field::string("status"),
    Field::string("message"),
    Field::string("created_at"),
    Field::string("finished_at"),
]; &ROWS } };
record!(Check, CHECK,
    [0 OptStr check_id, 1 OptStr r#type, 2 OptStr status, 3 OptStr message, 4 OptStr created_at, 5 OptStr finished_at] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(ListClusterChecksRequest, ListClusterChecksResponse, Check);
