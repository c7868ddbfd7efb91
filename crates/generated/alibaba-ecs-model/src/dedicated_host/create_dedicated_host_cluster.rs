// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/CreateDedicatedHostCluster.json; do not edit.
//! Creates a cluster of dedicated hosts in a zone.
//!
//! All hosts of the cluster are in this zone.
//!
//! - Requires permission for the action `ecs:CreateDedicatedHostCluster` (access level create), on all
//!   resources.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/CreateDedicatedHostCluster),
//! 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, Effect, Extra, Facts, Field, Limits, errors, operation, record,
};

pub use crate::shapes::ImageTag;

operation! {
    name: "CreateDedicatedHostCluster",
    effect: Effect::Write,
    request: CreateDedicatedHostClusterRequest = CREATE_DEDICATED_HOST_CLUSTER_REQUEST,
    response: CreateDedicatedHostClusterResponse = CREATE_DEDICATED_HOST_CLUSTER_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Create).authorization(Authorization::new("ecs:CreateDedicatedHostCluster")),
}

errors! {
    "400 Duplicate.TagKey = A tag key stands twice in the request. Each key may come once.",
    "400 InvalidTagKey.Malformed = A tag key is empty, too long, or begins with `aliyun`, `acs:`, `http://` or `https://`.",
    "400 InvalidTagValue.Malformed = A tag value is too long or contains `http://` or `https://`.",
    "404 InvalidParam.Zone",
    "404 InvalidRegionId.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
    "404 InvalidResourceGroup.NotFound = There is no such resource group, or the operation does not support one.",
    "404 InvalidZone.NotFound = There is no such zone in the region. `DescribeZones` lists them.",
    "404 QuotaExceed.Region",
    "404 QuotaExceed.Zone",
}

/// Request of `CreateDedicatedHostCluster`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateDedicatedHostClusterRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// `true` only checks the request: permission, parameters and limits. Nothing is done, and the code
    /// `DryRunOperation` tells that it would work. Default: `false`.
    pub dry_run: Option<bool>,
    /// Tags of the resource, or tags that it must carry to match. At most 20 elements.
    pub tag: Vec<ImageTag>,
    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub resource_group_id: Option<String>,
    /// Id of the zone, such as `cn-hangzhou-h`; `DescribeZones` lists them.
    pub zone_id: String,
    /// Name of the cluster of dedicated hosts: 2 to 128 characters, starting with a letter.
    pub dedicated_host_cluster_name: Option<String>,
    /// Description of the resource. It must not begin with `http://` or `https://`.
    pub description: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl CreateDedicatedHostClusterRequest {
    /// Creates a value with the required members.
    pub fn new(zone_id: impl Into<String>) -> Self {
        Self {
            zone_id: zone_id.into(),
            ..Self::default()
        }
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// `true` only checks the request: permission, parameters and limits.
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }

    /// Tags of the resource, or tags that it must carry to match.
    pub fn tag(mut self, value: impl IntoIterator<Item = ImageTag>) -> Self {
        self.tag = cloudspec_wire::all(value);
        self
    }

    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Name of the cluster of dedicated hosts: 2 to 128 characters, starting with a letter.
    pub fn dedicated_host_cluster_name(mut self, value: impl Into<String>) -> Self {
        self.dedicated_host_cluster_name = Some(value.into());
        self
    }

    /// Description of the resource.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

record! {
    CreateDedicatedHostClusterRequest: CREATE_DEDICATED_HOST_CLUSTER_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 dry_run: OptBool = Field::boolean("DryRun"),
    2 tag: List = Field::record("Tag", &crate::shapes::IMAGE_TAG).list().limits(&Limits::new().items(None, Some(20))),
    3 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    4 zone_id: Str = Field::string("ZoneId").required(),
    5 dedicated_host_cluster_name: OptStr = Field::string("DedicatedHostClusterName"),
    6 description: OptStr = Field::string("Description"),
}

/// Response of `CreateDedicatedHostCluster`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateDedicatedHostClusterResponse {
    /// Id of the cluster of dedicated hosts (`dc-...`). `DescribeDedicatedHostClusters` lists it.
    pub dedicated_host_cluster_id: Option<String>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
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
