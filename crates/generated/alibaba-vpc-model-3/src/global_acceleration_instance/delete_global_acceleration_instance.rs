// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DeleteGlobalAccelerationInstance.json; do not edit.
//! Deletes a pay-as-you-go Global Acceleration instance of the old kind.
//!
//! Its backend servers or elastic IP addresses must be removed first.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DeleteGlobalAccelerationInstance).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as DeleteGlobalAccelerationInstanceResponse;

operation!(Operation::new::<DeleteGlobalAccelerationInstanceRequest, DeleteGlobalAccelerationInstanceResponse>(
    "DeleteGlobalAccelerationInstance", Effect::Write, &DELETE_GLOBAL_ACCELERATION_INSTANCE_REQUEST,
    &crate::shapes::REQUEST_ID_RESPONSE,
), "
    400 DependencyViolation.Ips Forbidden.GlobalAccelerationInstanceChargeTypeIsPrepaid
    400 IncorrectGlobalAccelerationInstanceIdStatus IncorrectStatus InvalidGlobalAccelerationInstanceId.NotFound
    404 InvalidRegionId.NotFound
");

/// Request of `DeleteGlobalAccelerationInstance`.
#[derive(Default)] #[non_exhaustive] pub struct DeleteGlobalAccelerationInstanceRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `GlobalAccelerationInstanceId`: text. */ pub global_acceleration_instance_id: String,
    /** What else came. */ pub extra: Extra,
}
impl DeleteGlobalAccelerationInstanceRequest {
    /// With what is required.
    pub fn new(global_acceleration_instance_id: impl Into<String>) -> Self {
        Self { global_acceleration_instance_id: global_acceleration_instance_id.into(), ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
}
/// Table of [`DeleteGlobalAccelerationInstanceRequest`].
pub static DELETE_GLOBAL_ACCELERATION_INSTANCE_REQUEST: Schema =
    Schema { name: "DeleteGlobalAccelerationInstanceRequest", fields: { static ROWS: [Field; 2] = [
    Field::string("RegionId").required().filled(),
    Field::string("GlobalAccelerationInstanceId").required(),
]; &ROWS } };
record!(DeleteGlobalAccelerationInstanceRequest, DELETE_GLOBAL_ACCELERATION_INSTANCE_REQUEST,
    [0 OptStr region_id, 1 Str global_acceleration_instance_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(DeleteGlobalAccelerationInstanceRequest);
