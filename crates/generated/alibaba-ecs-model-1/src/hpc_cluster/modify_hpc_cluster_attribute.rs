// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ModifyHpcClusterAttribute.json; do not edit.
//! Changes the name or description of a cluster for high-performance computing.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifyHpcClusterAttribute).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as ModifyHpcClusterAttributeResponse;

operation!(Operation::new::<ModifyHpcClusterAttributeRequest, ModifyHpcClusterAttributeResponse>(
    "ModifyHpcClusterAttribute", Effect::Write, &MODIFY_HPC_CLUSTER_ATTRIBUTE_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
).idempotency_token("ClientToken"), "
    400 HPC_CLUSTER_MODIFY_FAILED HpcClusterNotExists Invalid.Parameter InvalidHpcClusterDescription.Malformed
    400 InvalidHpcClusterName.Malformed InvalidModifyInfo InvalidRegionId.NotFound MissingParameter
");

/// Request of `ModifyHpcClusterAttribute`.
#[derive(Default)] #[non_exhaustive] pub struct ModifyHpcClusterAttributeRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `HpcClusterId`: text. */ pub hpc_cluster_id: String,
    /** `Description`: text. */ pub description: Option<String>,
    /** `Name`: text. */ pub name: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl ModifyHpcClusterAttributeRequest {
    /// With what is required.
    pub fn new(hpc_cluster_id: impl Into<String>) -> Self { Self { hpc_cluster_id: hpc_cluster_id.into(), ..Self::default() } }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self { self.description = Some(value.into()); self }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self { self.name = Some(value.into()); self }
}
/// Table of [`ModifyHpcClusterAttributeRequest`].
pub static MODIFY_HPC_CLUSTER_ATTRIBUTE_REQUEST: Schema =
    Schema { name: "ModifyHpcClusterAttributeRequest", fields: { static ROWS: [Field; 5] = [
    Field::string("RegionId").required().filled(),
    Field::string("ClientToken").filled(),
    Field::string("HpcClusterId").required(),
    Field::string("Description"),
    Field::string("Name"),
]; &ROWS } };
record!(ModifyHpcClusterAttributeRequest, MODIFY_HPC_CLUSTER_ATTRIBUTE_REQUEST,
    [0 OptStr region_id, 1 OptStr client_token, 2 Str hpc_cluster_id, 3 OptStr description, 4 OptStr name] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(ModifyHpcClusterAttributeRequest);
