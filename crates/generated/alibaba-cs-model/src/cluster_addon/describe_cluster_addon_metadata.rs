// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/DescribeClusterAddonMetadata.json; do not edit.
//! Returns which versions of an add-on a cluster can have and what can be configured.
//!
//! Deprecated; use DescribeAddon.
//!
//! Deprecated in favour of `DescribeAddon`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/DescribeClusterAddonMetadata).

use cloudspec_wire::{Effect, Extra, Field, Operation, Place, Schema, operation, record};

operation!(Operation::new::<DescribeClusterAddonMetadataRequest, DescribeClusterAddonMetadataResponse>(
    "DescribeClusterAddonMetadata", Effect::Read, &DESCRIBE_CLUSTER_ADDON_METADATA_REQUEST,
    &DESCRIBE_CLUSTER_ADDON_METADATA_RESPONSE,
).route("GET", "/clusters/{cluster_id}/components/{component_id}/metadata"));

/// Request of `DescribeClusterAddonMetadata`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeClusterAddonMetadataRequest {
    /** `cluster_id`: text. */ pub cluster_id: String,
    /** `component_id`: text. */ pub component_id: String,
    /** `version`: text. */ pub version: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeClusterAddonMetadataRequest {
    /// With what is required.
    pub fn new(cluster_id: impl Into<String>, component_id: impl Into<String>) -> Self {
        Self { cluster_id: cluster_id.into(), component_id: component_id.into(), ..Self::default() }
    }
    /// Sets `version`.
    pub fn version(mut self, value: impl Into<String>) -> Self { self.version = Some(value.into()); self }
}
/// Table of [`DescribeClusterAddonMetadataRequest`].
pub static DESCRIBE_CLUSTER_ADDON_METADATA_REQUEST: Schema =
    Schema { name: "DescribeClusterAddonMetadataRequest", fields: { static ROWS: [Field; 3] = [
    Field::string("cluster_id").place(Place::Path).required(),
    Field::string("component_id").place(Place::Path).required(),
    Field::string("version"),
]; &ROWS } };
record!(DescribeClusterAddonMetadataRequest, DESCRIBE_CLUSTER_ADDON_METADATA_REQUEST,
    [0 Str cluster_id, 1 Str component_id, 2 OptStr version] []);

/// Answer of `DescribeClusterAddonMetadata`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeClusterAddonMetadataResponse {
    /** `name`: text. */ pub name: Option<String>,
    /** `version`: text. */ pub version: Option<String>,
    /** `config_schema`: text. */ pub config_schema: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeClusterAddonMetadataResponse`].
pub static DESCRIBE_CLUSTER_ADDON_METADATA_RESPONSE: Schema =
    Schema { name: "DescribeClusterAddonMetadataResponse", fields: { static ROWS: [Field; 3] = [
    Field::string("name"),
    Field::string("version"),
    Field::string("config_schema"),
]; &ROWS } };
record!(DescribeClusterAddonMetadataResponse, DESCRIBE_CLUSTER_ADDON_METADATA_RESPONSE,
    [0 OptStr name, 1 OptStr version, 2 OptStr config_schema] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    DescribeClusterAddonMetadataRequest, DescribeClusterAddonMetadataResponse,
);
