// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ModifyGlobalAccelerationInstanceAttributes.json; do not edit.
//! Changes the name or description of a Global Acceleration instance of the old kind.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ModifyGlobalAccelerationInstanceAttributes).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as ModifyGlobalAccelerationInstanceAttributesResponse;

operation!(Operation::new::<ModifyGlobalAccelerationInstanceAttributesRequest, ModifyGlobalAccelerationInstanceAttributesResponse>(
    "ModifyGlobalAccelerationInstanceAttributes", Effect::Write, &MODIFY_GLOBAL_ACCELERATION_INSTANCE_ATTRIBUTES_REQUEST,
    &crate::shapes::REQUEST_ID_RESPONSE,
), "
    400 Forbidden.ChargeTypeIsPrepaid InvalidBandwidth.ValueNotSupported InvalidGlobalAccelerationInstance.NotFound
    400 InvalidGlobalAccelerationInstanceDescription.Malformed InvalidGlobalAccelerationInstanceId.NotFound
    400 InvalidGlobalAccelerationInstanceName.Malformed InvalidParameter
    404 InvalidRegionId.NotFound
");

/// Request of `ModifyGlobalAccelerationInstanceAttributes`.
#[derive(Default)] #[non_exhaustive] pub struct ModifyGlobalAccelerationInstanceAttributesRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `GlobalAccelerationInstanceId`: text. */ pub global_acceleration_instance_id: String,
    /** `Name`: text. */ pub name: Option<String>,
    /** `Description`: text. */ pub description: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl ModifyGlobalAccelerationInstanceAttributesRequest {
    /// With what is required.
    pub fn new(global_acceleration_instance_id: impl Into<String>) -> Self {
        Self { global_acceleration_instance_id: global_acceleration_instance_id.into(), ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self { self.name = Some(value.into()); self }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self { self.description = Some(value.into()); self }
}
/// Table of [`ModifyGlobalAccelerationInstanceAttributesRequest`].
pub static MODIFY_GLOBAL_ACCELERATION_INSTANCE_ATTRIBUTES_REQUEST: Schema =
    Schema { name: "ModifyGlobalAccelerationInstanceAttributesRequest", fields: { static ROWS: [Field; 4] = [
    Field::string("RegionId").required().filled(),
    Field::string("GlobalAccelerationInstanceId").required(),
    Field::string("Name"),
    Field::string("Description"),
]; &ROWS } };
record!(ModifyGlobalAccelerationInstanceAttributesRequest, MODIFY_GLOBAL_ACCELERATION_INSTANCE_ATTRIBUTES_REQUEST,
    [0 OptStr region_id, 1 Str global_acceleration_instance_id, 2 OptStr name, 3 OptStr description] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(ModifyGlobalAccelerationInstanceAttributesRequest);
