// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/GetClusterCheck.json; do not edit.
//! Returns a check of a cluster with its result.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/GetClusterCheck).

use std::collections::BTreeMap;

use cloudspec_wire::{Effect, Extra, Field, Operation, Place, Schema, Value, operation, record};

operation!(Operation::new::<GetClusterCheckRequest, GetClusterCheckResponse>(
    "GetClusterCheck", Effect::Read, &GET_CLUSTER_CHECK_REQUEST, &GET_CLUSTER_CHECK_RESPONSE,
).route("GET", "/clusters/{cluster_id}/checks/{check_id}"));

/// Request of `GetClusterCheck`.
#[derive(Default)] #[non_exhaustive] pub struct GetClusterCheckRequest {
    /** `cluster_id`: text. */ pub cluster_id: String,
    /** `check_id`: text. */ pub check_id: String,
    /** What else came. */ pub extra: Extra,
}
impl GetClusterCheckRequest {
    /// With what is required.
    pub fn new(cluster_id: impl Into<String>, check_id: impl Into<String>) -> Self {
        Self { cluster_id: cluster_id.into(), check_id: check_id.into(), ..Self::default() }
    }
}
/// Table of [`GetClusterCheckRequest`].
pub static GET_CLUSTER_CHECK_REQUEST: Schema = Schema { name: "GetClusterCheckRequest", fields: { static ROWS: [Field; 2] = [
    Field::string("cluster_id").place(Place::Path).required(),
    Field::string("check_id").place(Place::Path).required(),
]; &ROWS } };
record!(GetClusterCheckRequest, GET_CLUSTER_CHECK_REQUEST, [0 Str cluster_id, 1 Str check_id] []);

/// Answer of `GetClusterCheck`.
#[derive(Default)] #[non_exhaustive] pub struct GetClusterCheckResponse {
    /** `check_id`: text. */ pub check_id: Option<String>,
    /** `type`: text. */ pub r#type: Option<String>,
    /** `status`: text. */ pub status: Option<String>,
    /** `message`: text. */ pub message: Option<String>,
    /** `created_at`: text. */ pub created_at: Option<String>,
    /** `finished_at`: text. */ pub finished_at: Option<String>,
    /** `check_items`: map. */ pub check_items: BTreeMap<String, Vec<Value>>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`GetClusterCheckResponse`].
pub static GET_CLUSTER_CHECK_RESPONSE: Schema = Schema { name: "GetClusterCheckResponse", fields: { static ROWS: [Field; 7] = [
    Field::string("check_id"),
    Field::string("type"),
    Field::string("status"),
    Field::string("message"),
    Field::string("created_at"),
    Field::string("finished_at"),
    Field::nested("check_items", &Field::any("").list()).map(),
]; &ROWS } };
record!(GetClusterCheckResponse, GET_CLUSTER_CHECK_RESPONSE,
    [0 OptStr check_id, 1 OptStr r#type, 2 OptStr status, 3 OptStr message, 4 OptStr created_at, 5 OptStr finished_at,
    6 Map check_items] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(GetClusterCheckRequest, GetClusterCheckResponse);
