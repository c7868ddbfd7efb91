// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ModifyDedicatedHostClusterAttribute.json; do not edit.
//! Changes the name or description of a cluster of dedicated hosts.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifyDedicatedHostClusterAttribute).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as ModifyDedicatedHostClusterAttributeResponse;

operation!(Operation::new::<ModifyDedicatedHostClusterAttributeRequest, ModifyDedicatedHostClusterAttributeResponse>(
    "ModifyDedicatedHostClusterAttribute", Effect::Write, &MODIFY_DEDICATED_HOST_CLUSTER_ATTRIBUTE_REQUEST,
    &crate::shapes::REQUEST_ID_RESPONSE,
), "
    400 InvalidDedicatedHostName.Malformed InvalidDescription.Malformed
    403 InvalidUser.Unauthorized
    404 InvalidDedicatedHostId.NotFound
");

/// Request of `ModifyDedicatedHostClusterAttribute`.
#[derive(Default)] #[non_exhaustive] pub struct ModifyDedicatedHostClusterAttributeRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `DedicatedHostClusterId`: text. */ pub dedicated_host_cluster_id: String,
    /** `DedicatedHostClusterName`: text. */ pub dedicated_host_cluster_name: Option<String>,
    /** `Description`: text. */ pub description: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl ModifyDedicatedHostClusterAttributeRequest {
    /// With what is required.
    pub fn new(dedicated_host_cluster_id: impl Into<String>) -> Self {
        Self { dedicated_host_cluster_id: dedicated_host_cluster_id.into(), ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `DedicatedHostClusterName`.
    pub fn dedicated_host_cluster_name(mut self, value: impl Into<String>) -> Self {
        self.dedicated_host_cluster_name = Some(value.into()); self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self { self.description = Some(value.into()); self }
}
/// Table of [`ModifyDedicatedHostClusterAttributeRequest`].
pub static MODIFY_DEDICATED_HOST_CLUSTER_ATTRIBUTE_REQUEST: Schema =
    Schema { name: "ModifyDedicatedHostClusterAttributeRequest", fields: { static ROWS: [Field; 4] = [
    Field::string("RegionId").required().filled(),
    Field::string("DedicatedHostClusterId").required(),
    Field::string("DedicatedHostClusterName"),
    Field::string("Description"),
]; &ROWS } };
record!(ModifyDedicatedHostClusterAttributeRequest, MODIFY_DEDICATED_HOST_CLUSTER_ATTRIBUTE_REQUEST,
    [0 OptStr region_id, 1 Str dedicated_host_cluster_id, 2 OptStr dedicated_host_cluster_name, 3 OptStr description] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(ModifyDedicatedHostClusterAttributeRequest);
