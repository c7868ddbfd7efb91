// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DeleteDeploymentSet.json; do not edit.
//! Delete deployment set (`DeleteDeploymentSet`).
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DeleteDeploymentSet).

use cloudspec_wire::{Effect, ErrorCode, Extra, Field, Operation, Schema, empty};

use crate::shapes;

pub use crate::shapes::RequestIdResponse as DeleteDeploymentSetResponse;

/// The table of `DeleteDeploymentSet`.
pub static OPERATION: Operation = Operation::new(
    "DeleteDeploymentSet", Effect::Write, &DELETE_DEPLOYMENT_SET_REQUEST, &shapes::REQUEST_ID_RESPONSE,
    empty::<DeleteDeploymentSetRequest>, empty::<DeleteDeploymentSetResponse>,
).errors(&[
    ErrorCode::new(400, "MissingParameter"), ErrorCode::new(403, "DependencyViolation.NotEmpty"),
    ErrorCode::new(403, "DependencyViolation.ReferByHPC"),
]);

/// Request of `DeleteDeploymentSet`.
#[derive(Default)] #[non_exhaustive]
pub struct DeleteDeploymentSetRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `DeploymentSetId`: text.
    pub deployment_set_id: String,
    pub extra: Extra,
}
impl DeleteDeploymentSetRequest {
    pub fn new(deployment_set_id: impl Into<String>) -> Self {
        Self { deployment_set_id: deployment_set_id.into(), ..Self::default() }
    }
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
}
pub static DELETE_DEPLOYMENT_SET_REQUEST: Schema = Schema { name: "DeleteDeploymentSetRequest", fields: &[
    Field::string("RegionId").required().filled(),
    Field::string("DeploymentSetId").required(),
] };
cloudspec_wire::record!(DeleteDeploymentSetRequest, DELETE_DEPLOYMENT_SET_REQUEST,
    [0 OptStr region_id, 1 Str deployment_set_id] []);

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits!(DeleteDeploymentSetRequest);
