// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ReActivateInstances.json; do not edit.
//! Re activate instances (`ReActivateInstances`).
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ReActivateInstances).

use cloudspec_wire::{Effect, ErrorCode, Extra, Field, Operation, Schema, empty};

use crate::shapes;

pub use crate::shapes::RequestIdResponse as ReActivateInstancesResponse;

/// The table of `ReActivateInstances`.
pub static OPERATION: Operation = Operation::new(
    "ReActivateInstances", Effect::Write, &RE_ACTIVATE_INSTANCES_REQUEST, &shapes::REQUEST_ID_RESPONSE,
    empty::<ReActivateInstancesRequest>, empty::<ReActivateInstancesResponse>,
).errors(&[
    ErrorCode::new(400, "ReopenInstance.ImageNotEnoughBalance"), ErrorCode::new(400, "ReopenInstance.InstanceNotEnoughBalance"),
    ErrorCode::new(400, "ReopenInstance.InstanceStatusNotValid"), ErrorCode::new(403, "IncorrectInstanceStatus"),
    ErrorCode::new(403, "InstanceLockedForSecurity"), ErrorCode::new(403, "InsufficientBalance"),
    ErrorCode::new(404, "InvalidInstanceId.NotFound"), ErrorCode::new(404, "InvalidPayType.NotSupport"),
    ErrorCode::new(500, "InternalError"),
]);

/// Request of `ReActivateInstances`.
#[derive(Default)] #[non_exhaustive]
pub struct ReActivateInstancesRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `InstanceId`: text.
    pub instance_id: String,
    pub extra: Extra,
}
impl ReActivateInstancesRequest {
    pub fn new(instance_id: impl Into<String>) -> Self { Self { instance_id: instance_id.into(), ..Self::default() } }
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
}
pub static RE_ACTIVATE_INSTANCES_REQUEST: Schema = Schema { name: "ReActivateInstancesRequest", fields: &[
    Field::string("RegionId").filled(),
    Field::string("InstanceId").required(),
] };
cloudspec_wire::record!(ReActivateInstancesRequest, RE_ACTIVATE_INSTANCES_REQUEST, [0 OptStr region_id, 1 Str instance_id] []);

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits!(ReActivateInstancesRequest);
