// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DeleteDeploymentSet.json; do not edit.
//! Deletes a deployment set, which must not contain instances.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DeleteDeploymentSet).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as DeleteDeploymentSetResponse;

operation!(Operation::new::<DeleteDeploymentSetRequest, DeleteDeploymentSetResponse>(
    "DeleteDeploymentSet", Effect::Write, &DELETE_DEPLOYMENT_SET_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
), "
    400 MissingParameter
    403 DependencyViolation.NotEmpty DependencyViolation.ReferByHPC
");

/// Request of `DeleteDeploymentSet`.
#[derive(Default)] #[non_exhaustive] pub struct DeleteDeploymentSetRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `DeploymentSetId`: text. */ pub deployment_set_id: String,
    /** What else came. */ pub extra: Extra,
}
impl DeleteDeploymentSetRequest {
    /// With what is required.
    pub fn new(deployment_set_id: impl Into<String>) -> Self {
        Self { deployment_set_id: deployment_set_id.into(), ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
}
/// Table of [`DeleteDeploymentSetRequest`].
pub static DELETE_DEPLOYMENT_SET_REQUEST: Schema =
    Schema { name: "DeleteDeploymentSetRequest", fields: { static ROWS: [Field; 2] = [
    Field::string("RegionId").required().filled(),
    Field::string("DeploymentSetId").required(),
]; &ROWS } };
record!(DeleteDeploymentSetRequest, DELETE_DEPLOYMENT_SET_REQUEST, [0 OptStr region_id, 1 Str deployment_set_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(DeleteDeploymentSetRequest);
