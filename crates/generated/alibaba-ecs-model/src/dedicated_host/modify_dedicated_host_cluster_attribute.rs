// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ModifyDedicatedHostClusterAttribute.json; do not edit.
//! Changes the name or description of a cluster of dedicated hosts.
//!
//! Source: [OpenAPI
//! metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifyDedicatedHostClusterAttribute).

use cloudspec_wire::{Effect, Extra, Field, errors, operation, record};

pub use crate::shapes::RequestIdResponse;

operation! {
    name: "ModifyDedicatedHostClusterAttribute",
    effect: Effect::Write,
    request: ModifyDedicatedHostClusterAttributeRequest = MODIFY_DEDICATED_HOST_CLUSTER_ATTRIBUTE_REQUEST,
    response: RequestIdResponse = crate::shapes::REQUEST_ID_RESPONSE,
    errors: ERRORS,
}

errors! {
    "400 InvalidDedicatedHostName.Malformed",
    "400 InvalidDescription.Malformed",
    "403 InvalidUser.Unauthorized",
    "404 InvalidDedicatedHostId.NotFound",
}

/// Response of `ModifyDedicatedHostClusterAttribute`.
pub type ModifyDedicatedHostClusterAttributeResponse = RequestIdResponse;

/// Request of `ModifyDedicatedHostClusterAttribute`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyDedicatedHostClusterAttributeRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `DedicatedHostClusterId`: text.
    pub dedicated_host_cluster_id: String,
    /// `DedicatedHostClusterName`: text.
    pub dedicated_host_cluster_name: Option<String>,
    /// `Description`: text.
    pub description: Option<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl ModifyDedicatedHostClusterAttributeRequest {
    /// Starts with the required members.
    pub fn new(dedicated_host_cluster_id: impl Into<String>) -> Self {
        Self {
            dedicated_host_cluster_id: dedicated_host_cluster_id.into(),
            ..Self::default()
        }
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
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
    ModifyDedicatedHostClusterAttributeRequest: MODIFY_DEDICATED_HOST_CLUSTER_ATTRIBUTE_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 dedicated_host_cluster_id: Str = Field::string("DedicatedHostClusterId").required(),
    2 dedicated_host_cluster_name: OptStr = Field::string("DedicatedHostClusterName"),
    3 description: OptStr = Field::string("Description"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ModifyDedicatedHostClusterAttributeRequest,
}
