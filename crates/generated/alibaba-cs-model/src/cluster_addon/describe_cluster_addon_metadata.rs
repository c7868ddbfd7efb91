// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/DescribeClusterAddonMetadata.json; do not edit.
//! Returns which versions of an add-on a cluster can have and what can be configured.
//!
//! Deprecated; use `DescribeAddon`.
//!
//! Deprecated in favour of `DescribeAddon`.
//!
//! - Access level: get.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/DescribeClusterAddonMetadata),
//! 2024-06.

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, Place, operation, record};

operation! {
    name: "DescribeClusterAddonMetadata",
    effect: Effect::Read,
    request: DescribeClusterAddonMetadataRequest = DESCRIBE_CLUSTER_ADDON_METADATA_REQUEST,
    response: DescribeClusterAddonMetadataResponse = DESCRIBE_CLUSTER_ADDON_METADATA_RESPONSE,
    method: "GET",
    path: "/clusters/{cluster_id}/components/{component_id}/metadata",
    facts: &Facts::new().access(Access::Get).replaced_by("DescribeAddon"),
}

/// Request of `DescribeClusterAddonMetadata`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeClusterAddonMetadataRequest {
    /// Id of the cluster. `DescribeClustersV1` lists it.
    pub cluster_id: String,
    /// Name of the add-on, such as `coredns`.
    pub component_id: String,
    /// Version of the component or of the container runtime. When left out of a request, it is the newest
    /// one.
    pub version: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeClusterAddonMetadataRequest {
    /// Creates a value with the required members.
    pub fn new(cluster_id: impl Into<String>, component_id: impl Into<String>) -> Self {
        Self {
            cluster_id: cluster_id.into(),
            component_id: component_id.into(),
            ..Self::default()
        }
    }

    /// Version of the component or of the container runtime.
    pub fn version(mut self, value: impl Into<String>) -> Self {
        self.version = Some(value.into());
        self
    }
}

record! {
    DescribeClusterAddonMetadataRequest: DESCRIBE_CLUSTER_ADDON_METADATA_REQUEST,
    0 cluster_id: Str = Field::string("cluster_id").place(Place::Path).required(),
    1 component_id: Str = Field::string("component_id").place(Place::Path).required(),
    2 version: OptStr = Field::string("version"),
}

/// Response of `DescribeClusterAddonMetadata`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeClusterAddonMetadataResponse {
    /// Name of the cluster, node pool, add-on or other resource.
    pub name: Option<String>,
    /// Version of the component or of the container runtime. When left out of a request, it is the newest
    /// one.
    pub version: Option<String>,
    /// JSON schema of the add-on's parameters.
    pub config_schema: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DescribeClusterAddonMetadataResponse: DESCRIBE_CLUSTER_ADDON_METADATA_RESPONSE,
    0 name: OptStr = Field::string("name"),
    1 version: OptStr = Field::string("version"),
    2 config_schema: OptStr = Field::string("config_schema"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeClusterAddonMetadataRequest,
    DescribeClusterAddonMetadataResponse,
}
