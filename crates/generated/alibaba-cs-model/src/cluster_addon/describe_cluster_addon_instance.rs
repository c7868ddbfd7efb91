// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/DescribeClusterAddonInstance.json; do not edit.
//! Returns version, state and configuration of an installed add-on.
//!
//! Deprecated; use GetClusterAddonInstance.
//!
//! Deprecated in favour of `GetClusterAddonInstance`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/DescribeClusterAddonInstance).

use cloudspec_wire::{Effect, Extra, Field, Operation, Place, Schema, operation, record};

operation!(Operation::new::<DescribeClusterAddonInstanceRequest, DescribeClusterAddonInstanceResponse>(
    "DescribeClusterAddonInstance", Effect::Read, &DESCRIBE_CLUSTER_ADDON_INSTANCE_REQUEST,
    &DESCRIBE_CLUSTER_ADDON_INSTANCE_RESPONSE,
).route("GET", "/clusters/{ClusterID}/components/{AddonName}/instance"));

/// Request of `DescribeClusterAddonInstance`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeClusterAddonInstanceRequest {
    /** `ClusterID`: text. */ pub cluster_id: String,
    /** `AddonName`: text. */ pub addon_name: String,
    /** What else came. */ pub extra: Extra,
}
impl DescribeClusterAddonInstanceRequest {
    /// With what is required.
    pub fn new(cluster_id: impl Into<String>, addon_name: impl Into<String>) -> Self {
        Self { cluster_id: cluster_id.into(), addon_name: addon_name.into(), ..Self::default() }
    }
}
/// Table of [`DescribeClusterAddonInstanceRequest`].
pub static DESCRIBE_CLUSTER_ADDON_INSTANCE_REQUEST: Schema =
    Schema { name: "DescribeClusterAddonInstanceRequest", fields: { static ROWS: [Field; 2] = [
    Field::string("ClusterID").place(Place::Path).required(),
    Field::string("AddonName").place(Place::Path).required(),
]; &ROWS } };
record!(DescribeClusterAddonInstanceRequest, DESCRIBE_CLUSTER_ADDON_INSTANCE_REQUEST, [0 Str cluster_id, 1 Str addon_name] []);

/// Answer of `DescribeClusterAddonInstance`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeClusterAddonInstanceResponse {
    /** `name`: text. */ pub name: Option<String>,
    /** `version`: text. */ pub version: Option<String>,
    /** `state`: one of the known values. */ pub state: Option<State>,
    /** `config`: text. */ pub config: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeClusterAddonInstanceResponse`].
pub static DESCRIBE_CLUSTER_ADDON_INSTANCE_RESPONSE: Schema =
    Schema { name: "DescribeClusterAddonInstanceResponse", fields: { static ROWS: [Field; 4] = [
    Field::string("name"),
    Field::string("version"),
    Field::one_of("state", State::VALUES),
    Field::string("config"),
]; &ROWS } };
record!(DescribeClusterAddonInstanceResponse, DESCRIBE_CLUSTER_ADDON_INSTANCE_RESPONSE,
    [0 OptStr name, 1 OptStr version, 2 Opt state, 3 OptStr config] []);

cloudspec_wire::open_enum! {
    /// Values of `state`. The provider may add to them.
    pub enum State {
        Initial = "initial", Active = "active", Unhealthy = "unhealthy", Upgrading = "upgrading", Updating = "updating",
        Deleting = "deleting", Deleted = "deleted",
    }
}
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    DescribeClusterAddonInstanceRequest, DescribeClusterAddonInstanceResponse,
);
