// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/CreateDedicatedHostCluster.json; do not edit.
//! Creates a cluster of dedicated hosts in a zone.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/CreateDedicatedHostCluster).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Schema, all, operation, record};
pub use crate::shapes::Tag2 as Tag;

operation!(Operation::new::<CreateDedicatedHostClusterRequest, CreateDedicatedHostClusterResponse>(
    "CreateDedicatedHostCluster", Effect::Write, &CREATE_DEDICATED_HOST_CLUSTER_REQUEST, &CREATE_DEDICATED_HOST_CLUSTER_RESPONSE,
), "
    400 Duplicate.TagKey InvalidTagKey.Malformed InvalidTagValue.Malformed
    404 InvalidParam.Zone InvalidRegionId.NotFound InvalidResourceGroup.NotFound InvalidZone.NotFound QuotaExceed.Region
    404 QuotaExceed.Zone
");

/// Request of `CreateDedicatedHostCluster`.
#[derive(Default)] #[non_exhaustive] pub struct CreateDedicatedHostClusterRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `DryRun`: yes or no. Default: `false`. */ pub dry_run: Option<bool>,
    /** `Tag`: records, at most 20 elements. */ pub tag: Vec<Tag>,
    /** `ResourceGroupId`: text. */ pub resource_group_id: Option<String>,
    /** `ZoneId`: text. */ pub zone_id: String,
    /** `DedicatedHostClusterName`: text. */ pub dedicated_host_cluster_name: Option<String>,
    /** `Description`: text. */ pub description: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl CreateDedicatedHostClusterRequest {
    /// With what is required.
    pub fn new(zone_id: impl Into<String>) -> Self { Self { zone_id: zone_id.into(), ..Self::default() } }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `DryRun`.
    pub fn dry_run(mut self, value: bool) -> Self { self.dry_run = Some(value); self }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag>) -> Self { self.tag = all(value); self }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self { self.resource_group_id = Some(value.into()); self }
    /// Sets `DedicatedHostClusterName`.
    pub fn dedicated_host_cluster_name(mut self, value: impl Into<String>) -> Self {
        self.dedicated_host_cluster_name = Some(value.into()); self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self { self.description = Some(value.into()); self }
}
/// Table of [`CreateDedicatedHostClusterRequest`].
pub static CREATE_DEDICATED_HOST_CLUSTER_REQUEST: Schema =
    Schema { name: "CreateDedicatedHostClusterRequest", fields: { static ROWS: [Field; 7] = [
    Field::string("RegionId").required().filled(),
    Field::boolean("DryRun"),
    Field::record("Tag", &crate::shapes::TAG2).list().limits(&Limits::items(None, Some(20))),
    Field::string("ResourceGroupId"),
    Field::string("ZoneId").required(),
    Field::string("DedicatedHostClusterName"),
    Field::string("Description"),
]; &ROWS } };
record!(CreateDedicatedHostClusterRequest, CREATE_DEDICATED_HOST_CLUSTER_REQUEST,
    [0 OptStr region_id, 2 List tag, 3 OptStr resource_group_id, 4 Str zone_id, 5 OptStr dedicated_host_cluster_name,
    6 OptStr description] [1 OptBool dry_run]);

/// Answer of `CreateDedicatedHostCluster`.
#[derive(Default)] #[non_exhaustive] pub struct CreateDedicatedHostClusterResponse {
    /** `DedicatedHostClusterId`: text. */ pub dedicated_host_cluster_id: Option<String>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`CreateDedicatedHostClusterResponse`].
pub static CREATE_DEDICATED_HOST_CLUSTER_RESPONSE: Schema =
    Schema { name: "CreateDedicatedHostClusterResponse", fields: { static ROWS: [Field; 2] = [
    Field::string("DedicatedHostClusterId"),
    Field::string("RequestId"),
]; &ROWS } };
record!(CreateDedicatedHostClusterResponse, CREATE_DEDICATED_HOST_CLUSTER_RESPONSE,
    [0 OptStr dedicated_host_cluster_id, 1 OptStr request_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(CreateDedicatedHostClusterRequest, CreateDedicatedHostClusterResponse);
