// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ModifyDeploymentSetAttribute.json; do not edit.
//! Changes the name or description of a deployment set.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifyDeploymentSetAttribute).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as ModifyDeploymentSetAttributeResponse;

operation!(Operation::new::<ModifyDeploymentSetAttributeRequest, ModifyDeploymentSetAttributeResponse>(
    "ModifyDeploymentSetAttribute", Effect::Write, &MODIFY_DEPLOYMENT_SET_ATTRIBUTE_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
), "
    400 InvalidDeploymentSetId.NotFound InvalidDeploymentSetName.Malformed InvalidDescription.Malformed MissingParameter
");

/// Request of `ModifyDeploymentSetAttribute`.
#[derive(Default)] #[non_exhaustive] pub struct ModifyDeploymentSetAttributeRequest {
    /** `DeploymentSetId`: text. */ pub deployment_set_id: String,
    /** `Description`: text. */ pub description: Option<String>,
    /** `DeploymentSetName`: text. */ pub deployment_set_name: Option<String>,
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl ModifyDeploymentSetAttributeRequest {
    /// With what is required.
    pub fn new(deployment_set_id: impl Into<String>) -> Self {
        Self { deployment_set_id: deployment_set_id.into(), ..Self::default() }
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self { self.description = Some(value.into()); self }
    /// Sets `DeploymentSetName`.
    pub fn deployment_set_name(mut self, value: impl Into<String>) -> Self {
        self.deployment_set_name = Some(value.into()); self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
}
/// Table of [`ModifyDeploymentSetAttributeRequest`].
pub static MODIFY_DEPLOYMENT_SET_ATTRIBUTE_REQUEST: Schema =
    Schema { name: "ModifyDeploymentSetAttributeRequest", fields: { static ROWS: [Field; 4] = [
    Field::string("DeploymentSetId").required(),
    Field::string("Description"),
    Field::string("DeploymentSetName"),
    Field::string("RegionId").required().filled(),
]; &ROWS } };
record!(ModifyDeploymentSetAttributeRequest, MODIFY_DEPLOYMENT_SET_ATTRIBUTE_REQUEST,
    [0 Str deployment_set_id, 1 OptStr description, 2 OptStr deployment_set_name, 3 OptStr region_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(ModifyDeploymentSetAttributeRequest);
