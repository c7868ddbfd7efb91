// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/UnassociateGlobalAccelerationInstance.json; do not edit.
//! Unbinds a Global Acceleration instance from its backend.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/UnassociateGlobalAccelerationInstance).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as UnassociateGlobalAccelerationInstanceResponse;

operation!(Operation::new::<UnassociateGlobalAccelerationInstanceRequest, UnassociateGlobalAccelerationInstanceResponse>(
    "UnassociateGlobalAccelerationInstance", Effect::Write, &UNASSOCIATE_GLOBAL_ACCELERATION_INSTANCE_REQUEST,
    &crate::shapes::REQUEST_ID_RESPONSE,
), "
    400 Forbbiden.InvaildOwner Forbidden.FinancialLocked IncorrectGlobalAccelerationInstanceIdStatus
    404 InvalidGlobalAccelerationInstanceId.NotFound InvalidRegionId.NotFound
");

/// Request of `UnassociateGlobalAccelerationInstance`.
#[derive(Default)] #[non_exhaustive] pub struct UnassociateGlobalAccelerationInstanceRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `GlobalAccelerationInstanceId`: text. */ pub global_acceleration_instance_id: String,
    /** `InstanceType`: text. */ pub instance_type: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl UnassociateGlobalAccelerationInstanceRequest {
    /// With what is required.
    pub fn new(global_acceleration_instance_id: impl Into<String>) -> Self {
        Self { global_acceleration_instance_id: global_acceleration_instance_id.into(), ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `InstanceType`.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self { self.instance_type = Some(value.into()); self }
}
/// Table of [`UnassociateGlobalAccelerationInstanceRequest`].
pub static UNASSOCIATE_GLOBAL_ACCELERATION_INSTANCE_REQUEST: Schema =
    Schema { name: "UnassociateGlobalAccelerationInstanceRequest", fields: { static ROWS: [Field; 3] = [
    Field::string("RegionId").required().filled(),
    Field::string("GlobalAccelerationInstanceId").required(),
    Field::string("InstanceType"),
]; &ROWS } };
record!(UnassociateGlobalAccelerationInstanceRequest, UNASSOCIATE_GLOBAL_ACCELERATION_INSTANCE_REQUEST,
    [0 OptStr region_id, 1 Str global_acceleration_instance_id, 2 OptStr instance_type] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(UnassociateGlobalAccelerationInstanceRequest);
