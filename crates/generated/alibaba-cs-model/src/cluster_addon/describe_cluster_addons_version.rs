// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/DescribeClusterAddonsVersion.json; do not edit.
//! Lists the add-ons of a cluster with their versions.
//!
//! Deprecated; use ListClusterAddonInstances.
//!
//! Deprecated in favour of `ListClusterAddonInstances`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/DescribeClusterAddonsVersion).

use std::collections::BTreeMap;

use cloudspec_wire::{Effect, Extra, Field, Operation, Place, Schema, operation, record};

operation!(Operation::new::<DescribeClusterAddonsVersionRequest, DescribeClusterAddonsVersionResponse>(
    "DescribeClusterAddonsVersion", Effect::Read, &DESCRIBE_CLUSTER_ADDONS_VERSION_REQUEST,
    &DESCRIBE_CLUSTER_ADDONS_VERSION_RESPONSE,
).route("GET", "/clusters/{ClusterId}/components/version").payload());

/// Request of `DescribeClusterAddonsVersion`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeClusterAddonsVersionRequest {
    /** `ClusterId`: text. */ pub cluster_id: String,
    /** What else came. */ pub extra: Extra,
}
impl DescribeClusterAddonsVersionRequest {
    /// With what is required.
    pub fn new(cluster_id: impl Into<String>) -> Self { Self { cluster_id: cluster_id.into(), ..Self::default() } }
}
/// Table of [`DescribeClusterAddonsVersionRequest`].
pub static DESCRIBE_CLUSTER_ADDONS_VERSION_REQUEST: Schema =
    Schema { name: "DescribeClusterAddonsVersionRequest", fields: { static ROWS: [Field; 1] = [
    Field::string("ClusterId").place(Place::Path).required(),
]; &ROWS } };
record!(DescribeClusterAddonsVersionRequest, DESCRIBE_CLUSTER_ADDONS_VERSION_REQUEST, [0 Str cluster_id] []);

/// Answer of `DescribeClusterAddonsVersion`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeClusterAddonsVersionResponse {
    /** `payload`: map. */ pub payload: BTreeMap<String, Payload>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeClusterAddonsVersionResponse`].
pub static DESCRIBE_CLUSTER_ADDONS_VERSION_RESPONSE: Schema =
    Schema { name: "DescribeClusterAddonsVersionResponse", fields: { static ROWS: [Field; 1] = [
    Field::record("payload", &PAYLOAD).map(),
]; &ROWS } };
record!(DescribeClusterAddonsVersionResponse, DESCRIBE_CLUSTER_ADDONS_VERSION_RESPONSE, [0 Map payload] []);

/// What `payload` holds.
#[derive(Default)] #[non_exhaustive] pub struct Payload {
    /** `component_name`: text. */ pub component_name: Option<String>,
    /** `version`: text. */ pub version: Option<String>,
    /** `next_version`: text. */ pub next_version: Option<String>,
    /** `changed`: text. */ pub changed: Option<String>,
    /** `can_upgrade`: yes or no. */ pub can_upgrade: Option<bool>,
    /** `policy`: text. */ pub policy: Option<String>,
    /** `ready_to_upgrade`: text. */ pub ready_to_upgrade: Option<String>,
    /** `exist`: yes or no. */ pub exist: Option<bool>,
    /** `required`: yes or no. */ pub required: Option<bool>,
    /** `message`: text. */ pub message: Option<String>,
    /** `value`: text. */ pub value: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`Payload`].
pub static PAYLOAD: Schema = Schema { name: "Payload", fields: { static ROWS: [Field; 11] = [
    Field::string("component_name"),
    Field::string("version"),
    Field::string("next_version"),
    Field::string("changed"),
    Field::boolean("can_upgrade"),
    Field::string("policy"),
    Field::string("ready_to_upgrade"),
    Field::boolean("exist"),
    Field::boolean("required"),
    Field::string("message"),
    Field::string("value"),
]; &ROWS } };
record!(Payload, PAYLOAD,
    [0 OptStr component_name, 1 OptStr version, 2 OptStr next_version, 3 OptStr changed, 5 OptStr policy,
    6 OptStr ready_to_upgrade, 9 OptStr message, 10 OptStr value] [4 OptBool can_upgrade, 7 OptBool exist, 8 OptBool required]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    DescribeClusterAddonsVersionRequest, DescribeClusterAddonsVersionResponse, Payload,
);
