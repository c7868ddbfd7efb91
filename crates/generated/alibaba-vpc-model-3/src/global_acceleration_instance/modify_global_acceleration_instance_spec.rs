// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ModifyGlobalAccelerationInstanceSpec.json; do not edit.
//! Changes the bandwidth of a pay-as-you-go Global Acceleration instance of the old kind.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ModifyGlobalAccelerationInstanceSpec).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as ModifyGlobalAccelerationInstanceSpecResponse;

operation!(Operation::new::<ModifyGlobalAccelerationInstanceSpecRequest, ModifyGlobalAccelerationInstanceSpecResponse>(
    "ModifyGlobalAccelerationInstanceSpec", Effect::Write, &MODIFY_GLOBAL_ACCELERATION_INSTANCE_SPEC_REQUEST,
    &crate::shapes::REQUEST_ID_RESPONSE,
), "
    400 Forbidden.ChargeTypeIsPrepaid InvalidBandwidth.ValueNotSupported InvalidGlobalAccelerationInstanceDescription.Malformed
    400 InvalidGlobalAccelerationInstanceId.NotFound InvalidGlobalAccelerationInstanceName.Malformed InvalidInstanceId.NotFound
    400 InvalidParameter
    404 InvalidRegionId.NotFound
    500 InternalError
");

/// Request of `ModifyGlobalAccelerationInstanceSpec`.
#[derive(Default)] #[non_exhaustive] pub struct ModifyGlobalAccelerationInstanceSpecRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `GlobalAccelerationInstanceId`: text. */ pub global_acceleration_instance_id: String,
    /** `Bandwidth`: text. */ pub bandwidth: String,
    /** What else came. */ pub extra: Extra,
}
impl ModifyGlobalAccelerationInstanceSpecRequest {
    /// With what is required.
    pub fn new(global_acceleration_instance_id: impl Into<String>, bandwidth: impl Into<String>) -> Self {
        Self {
            global_acceleration_instance_id: global_acceleration_instance_id.into(), bandwidth: bandwidth.into(),
            ..Self::default()
        }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
}
/// Table of [`ModifyGlobalAccelerationInstanceSpecRequest`].
pub static MODIFY_GLOBAL_ACCELERATION_INSTANCE_SPEC_REQUEST: Schema =
    Schema { name: "ModifyGlobalAccelerationInstanceSpecRequest", fields: { static ROWS: [Field; 3] = [
    Field::string("RegionId").required().filled(),
    Field::string("GlobalAccelerationInstanceId").required(),
    Field::string("Bandwidth").required(),
]; &ROWS } };
record!(ModifyGlobalAccelerationInstanceSpecRequest, MODIFY_GLOBAL_ACCELERATION_INSTANCE_SPEC_REQUEST,
    [0 OptStr region_id, 1 Str global_acceleration_instance_id, 2 Str bandwidth] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(ModifyGlobalAccelerationInstanceSpecRequest);
