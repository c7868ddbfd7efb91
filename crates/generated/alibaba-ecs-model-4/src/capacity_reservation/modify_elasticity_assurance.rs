// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ModifyElasticityAssurance.json; do not edit.
//! Changes the name or description of an elasticity assurance.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifyElasticityAssurance).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as ModifyElasticityAssuranceResponse;

operation!(Operation::new::<ModifyElasticityAssuranceRequest, ModifyElasticityAssuranceResponse>(
    "ModifyElasticityAssurance", Effect::Write, &MODIFY_ELASTICITY_ASSURANCE_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
), "
    400 InvalidDescription.ValueNotSupported InvalidEndTime.ValueNotSupported InvalidInstanceAmount.ValueNotSupported
    400 InvalidStartTime.ValueNotSupported
    401 InvalidUser.Unauthorized
    403 IncorrectPrivatePoolStatus InvalidInstanceAmount.ValueNotSupported InvalidPlatform.ValueNotSupported
    403 InvalidPrivatePoolOptions.Id InvalidPrivatePoolOptionsName.ValueNotSupported OperationDenied.EndTimeTypeNotSupported
    403 OperationDenied.InstanceAmountNotSupported OperationDenied.NoStock OperationDenied.PlatformNotSupported
    403 OperationDenied.StartTimeNotSupported
    404 InvalidPrivatePoolId.NotFound
");

/// Request of `ModifyElasticityAssurance`.
#[derive(Default)] #[non_exhaustive] pub struct ModifyElasticityAssuranceRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `PrivatePoolOptions.Id`: text. */ pub private_pool_options_id: String,
    /** `PrivatePoolOptions.Name`: text. */ pub private_pool_options_name: Option<String>,
    /** `Description`: text. */ pub description: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl ModifyElasticityAssuranceRequest {
    /// With what is required.
    pub fn new(private_pool_options_id: impl Into<String>) -> Self {
        Self { private_pool_options_id: private_pool_options_id.into(), ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `PrivatePoolOptions.Name`.
    pub fn private_pool_options_name(mut self, value: impl Into<String>) -> Self {
        self.private_pool_options_name = Some(value.into()); self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self { self.description = Some(value.into()); self }
}
/// Table of [`ModifyElasticityAssuranceRequest`].
pub static MODIFY_ELASTICITY_ASSURANCE_REQUEST: Schema =
    Schema { name: "ModifyElasticityAssuranceRequest", fields: { static ROWS: [Field; 4] = [
    Field::string("RegionId").required().filled(),
    Field::string("PrivatePoolOptions.Id").required(),
    Field::string("PrivatePoolOptions.Name"),
    Field::string("Description"),
]; &ROWS } };
record!(ModifyElasticityAssuranceRequest, MODIFY_ELASTICITY_ASSURANCE_REQUEST,
    [0 OptStr region_id, 1 Str private_pool_options_id, 2 OptStr private_pool_options_name, 3 OptStr description] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(ModifyElasticityAssuranceRequest);
