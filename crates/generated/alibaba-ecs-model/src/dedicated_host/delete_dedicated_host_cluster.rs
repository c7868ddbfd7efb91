// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DeleteDedicatedHostCluster.json; do not edit.
//! Deletes a cluster of dedicated hosts.
//!
//! The cluster must not hold hosts any more.
//!
//! - Requires permission for the action `ecs:DeleteDedicatedHostCluster` (access level delete), on
//!   DedicatedHostCluster `acs:ecs:{#regionId}:{#accountId}:ddhcluster/{#ddhclusterId}` (required in
//!   the policy).
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DeleteDedicatedHostCluster),
//! 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, errors,
    operation, record,
};

operation! {
    name: "DeleteDedicatedHostCluster",
    effect: Effect::Write,
    request: DeleteDedicatedHostClusterRequest = DELETE_DEDICATED_HOST_CLUSTER_REQUEST,
    response: DeleteDedicatedHostClusterResponse = DELETE_DEDICATED_HOST_CLUSTER_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Delete).authorization(Authorization::new("ecs:DeleteDedicatedHostCluster").resources(&[AuthorizedResource::new("DedicatedHostCluster", "acs:ecs:{#regionId}:{#accountId}:ddhcluster/{#ddhclusterId}").required()])),
}

errors! {
    "400 DedicatedHostExists",
    "400 IncompleteParamter",
}

/// Request of `DeleteDedicatedHostCluster`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteDedicatedHostClusterRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the cluster of dedicated hosts (`dc-...`). `DescribeDedicatedHostClusters` lists it.
    pub dedicated_host_cluster_id: String,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DeleteDedicatedHostClusterRequest {
    /// Creates a value with the required members.
    pub fn new(dedicated_host_cluster_id: impl Into<String>) -> Self {
        Self {
            dedicated_host_cluster_id: dedicated_host_cluster_id.into(),
            ..Self::default()
        }
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

record! {
    DeleteDedicatedHostClusterRequest: DELETE_DEDICATED_HOST_CLUSTER_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 dedicated_host_cluster_id: Str = Field::string("DedicatedHostClusterId").required(),
}

/// Response of `DeleteDedicatedHostCluster`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteDedicatedHostClusterResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DeleteDedicatedHostClusterResponse: DELETE_DEDICATED_HOST_CLUSTER_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DeleteDedicatedHostClusterRequest,
    DeleteDedicatedHostClusterResponse,
}
