// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/CreateDedicatedHostCluster.json; do not edit.
//! Creates a cluster of dedicated hosts in a zone.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/CreateDedicatedHostCluster).

use cloudspec_wire::{Effect, Extra, Field, Limits, errors, operation, record};

pub use crate::shapes::Tag2;

operation! {
    name: "CreateDedicatedHostCluster",
    effect: Effect::Write,
    request: CreateDedicatedHostClusterRequest = CREATE_DEDICATED_HOST_CLUSTER_REQUEST,
    response: CreateDedicatedHostClusterResponse = CREATE_DEDICATED_HOST_CLUSTER_RESPONSE,
    errors: ERRORS,
}

errors! {
    "400 Duplicate.TagKey",
    "400 InvalidTagKey.Malformed",
    "400 InvalidTagValue.Malformed",
    "404 InvalidParam.Zone",
    "404 InvalidRegionId.NotFound",
    "404 InvalidResourceGroup.NotFound",
    "404 InvalidZone.NotFound",
    "404 QuotaExceed.Region",
    "404 QuotaExceed.Zone",
}

/// Request of `CreateDedicatedHostCluster`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateDedicatedHostClusterRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `DryRun`: yes or no. Default: `false`.
    pub dry_run: Option<bool>,
    /// `Tag`: records, at most 20 elements.
    pub tag: Vec<Tag2>,
    /// `ResourceGroupId`: text.
    pub resource_group_id: Option<String>,
    /// `ZoneId`: text.
    pub zone_id: String,
    /// `DedicatedHostClusterName`: text.
    pub dedicated_host_cluster_name: Option<String>,
    /// `Description`: text.
    pub description: Option<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl CreateDedicatedHostClusterRequest {
    /// Starts with the required members.
    pub fn new(zone_id: impl Into<String>) -> Self {
        Self {
            zone_id: zone_id.into(),
            ..Self::default()
        }
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `DryRun`.
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }

    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag2>) -> Self {
        self.tag = cloudspec_wire::all(value);
        self
    }

    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Sets `DedicatedHostClusterName`.
    pub fn dedicated_host_cluster_name(mut self, value: impl Into<String>) -> Self {
        self.dedicated_host_cluster_name = Some(value.into());
        self
    }

    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

record! {
    CreateDedicatedHostClusterRequest: CREATE_DEDICATED_HOST_CLUSTER_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 dry_run: OptBool = Field::boolean("DryRun"),
    2 tag: List = Field::record("Tag", &crate::shapes::TAG2).list().limits(&Limits::new().items(None, Some(20))),
    3 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    4 zone_id: Str = Field::string("ZoneId").required(),
    5 dedicated_host_cluster_name: OptStr = Field::string("DedicatedHostClusterName"),
    6 description: OptStr = Field::string("Description"),
}

/// Response of `CreateDedicatedHostCluster`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateDedicatedHostClusterResponse {
    /// `DedicatedHostClusterId`: text.
    pub dedicated_host_cluster_id: Option<String>,
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    CreateDedicatedHostClusterResponse: CREATE_DEDICATED_HOST_CLUSTER_RESPONSE,
    0 dedicated_host_cluster_id: OptStr = Field::string("DedicatedHostClusterId"),
    1 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    CreateDedicatedHostClusterRequest,
    CreateDedicatedHostClusterResponse,
}
