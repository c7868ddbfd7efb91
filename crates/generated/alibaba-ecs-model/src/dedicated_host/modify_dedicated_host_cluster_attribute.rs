// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ModifyDedicatedHostClusterAttribute.json; do not edit.
//! Changes the name or description of a cluster of dedicated hosts.
//!
//! What is left out stays as it is. The hosts in the cluster are not affected.
//!
//! - Requires permission for the action `ecs:ModifyDedicatedHostClusterAttribute` (access level
//!   update), on DedicatedHostCluster `acs:ecs:{#regionId}:{#accountId}:ddhcluster/{#ddhclusterId}`
//!   (required in the policy).
//!
//! Source: [OpenAPI
//! metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifyDedicatedHostClusterAttribute),
//! 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, errors,
    operation, record,
};

operation! {
    name: "ModifyDedicatedHostClusterAttribute",
    effect: Effect::Write,
    request: ModifyDedicatedHostClusterAttributeRequest = MODIFY_DEDICATED_HOST_CLUSTER_ATTRIBUTE_REQUEST,
    response: ModifyDedicatedHostClusterAttributeResponse = MODIFY_DEDICATED_HOST_CLUSTER_ATTRIBUTE_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update).authorization(Authorization::new("ecs:ModifyDedicatedHostClusterAttribute").resources(&[AuthorizedResource::new("DedicatedHostCluster", "acs:ecs:{#regionId}:{#accountId}:ddhcluster/{#ddhclusterId}").required()])),
}

errors! {
    "400 InvalidDedicatedHostName.Malformed",
    "400 InvalidDescription.Malformed = The description is too short or too long, or begins with `http://` or `https://`.",
    "403 InvalidUser.Unauthorized = The RAM user or role lacks permission for this action. Attach a policy with it.",
    "404 InvalidDedicatedHostId.NotFound = There is no such dedicated host in this region.",
}

/// Request of `ModifyDedicatedHostClusterAttribute`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyDedicatedHostClusterAttributeRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the cluster of dedicated hosts (`dc-...`). `DescribeDedicatedHostClusters` lists it.
    pub dedicated_host_cluster_id: String,
    /// Name of the cluster of dedicated hosts: 2 to 128 characters, starting with a letter.
    pub dedicated_host_cluster_name: Option<String>,
    /// Description of the resource. It must not begin with `http://` or `https://`.
    pub description: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ModifyDedicatedHostClusterAttributeRequest {
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
    ModifyDedicatedHostClusterAttributeRequest: MODIFY_DEDICATED_HOST_CLUSTER_ATTRIBUTE_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 dedicated_host_cluster_id: Str = Field::string("DedicatedHostClusterId").required(),
    2 dedicated_host_cluster_name: OptStr = Field::string("DedicatedHostClusterName"),
    3 description: OptStr = Field::string("Description"),
}

/// Response of `ModifyDedicatedHostClusterAttribute`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyDedicatedHostClusterAttributeResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ModifyDedicatedHostClusterAttributeResponse: MODIFY_DEDICATED_HOST_CLUSTER_ATTRIBUTE_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ModifyDedicatedHostClusterAttributeRequest,
    ModifyDedicatedHostClusterAttributeResponse,
}
