// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ReActivateInstances.json; do not edit.
//! Starts a pay-as-you-go instance again that was stopped because payment was overdue.
//!
//! Settle the bill first; 15 days after the payment fell due the instance is released and its data lost. May fail for lack
//! of capacity, then try later.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ReActivateInstances).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as ReActivateInstancesResponse;

operation!(Operation::new::<ReActivateInstancesRequest, ReActivateInstancesResponse>(
    "ReActivateInstances", Effect::Write, &RE_ACTIVATE_INSTANCES_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
), "
    400 ReopenInstance.ImageNotEnoughBalance ReopenInstance.InstanceNotEnoughBalance ReopenInstance.InstanceStatusNotValid
    403 IncorrectInstanceStatus InstanceLockedForSecurity InsufficientBalance
    404 InvalidInstanceId.NotFound InvalidPayType.NotSupport
    500 InternalError
");

/// Request of `ReActivateInstances`.
#[derive(Default)] #[non_exhaustive] pub struct ReActivateInstancesRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `InstanceId`: text. */ pub instance_id: String,
    /** What else came. */ pub extra: Extra,
}
impl ReActivateInstancesRequest {
    /// With what is required.
    pub fn new(instance_id: impl Into<String>) -> Self { Self { instance_id: instance_id.into(), ..Self::default() } }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
}
/// Table of [`ReActivateInstancesRequest`].
pub static RE_ACTIVATE_INSTANCES_REQUEST: Schema =
    Schema { name: "ReActivateInstancesRequest", fields: { static ROWS: [Field; 2] = [
    Field::string("RegionId").filled(),
    Field::string("InstanceId").required(),
]; &ROWS } };
record!(ReActivateInstancesRequest, RE_ACTIVATE_INSTANCES_REQUEST, [0 OptStr region_id, 1 Str instance_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(ReActivateInstancesRequest);
