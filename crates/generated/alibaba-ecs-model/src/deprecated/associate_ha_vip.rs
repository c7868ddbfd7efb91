// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/AssociateHaVip.json; do not edit.
//! Associate ha vip (`AssociateHaVip`).
//!
//! Deprecated.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/AssociateHaVip).

use cloudspec_wire::{Effect, ErrorCode, Extra, Field, Operation, Schema, empty};

use crate::shapes;

pub use crate::shapes::RequestIdResponse as AssociateHaVipResponse;

/// The table of `AssociateHaVip`.
pub static OPERATION: Operation = Operation::new(
    "AssociateHaVip", Effect::Write, &ASSOCIATE_HA_VIP_REQUEST, &shapes::REQUEST_ID_RESPONSE, empty::<AssociateHaVipRequest>,
    empty::<AssociateHaVipResponse>,
).idempotency_token("ClientToken").errors(&[
    ErrorCode::new(400, "CountLimitExceed.HaVipOnInstance"), ErrorCode::new(400, "CountLimitExceeded.HaVipOnECSInstance"),
    ErrorCode::new(400, "Forbidden.HaVip"), ErrorCode::new(400, "IncorrectHaVipStatus"),
    ErrorCode::new(400, "IncorrectInstanceStatus"), ErrorCode::new(400, "InvalidVip.Status"),
    ErrorCode::new(400, "OperationFailed.DistibuteLock"), ErrorCode::new(400, "OperationUnsupported.BindMultipleType"),
    ErrorCode::new(404, "InvalidHaVip.Exist"), ErrorCode::new(404, "InvalidHaVipId.NotFound"),
    ErrorCode::new(404, "InvalidInstanceId.NotFound"), ErrorCode::new(404, "InvalidRegionId.NotFound"),
]);

/// Request of `AssociateHaVip`.
#[derive(Default)] #[non_exhaustive]
pub struct AssociateHaVipRequest {
    /// `ClientToken`: text. Filled in by the client.
    pub client_token: Option<String>,
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `HaVipId`: text.
    pub ha_vip_id: String,
    /// `InstanceId`: text.
    pub instance_id: String,
    pub extra: Extra,
}
impl AssociateHaVipRequest {
    pub fn new(ha_vip_id: impl Into<String>, instance_id: impl Into<String>) -> Self {
        Self { ha_vip_id: ha_vip_id.into(), instance_id: instance_id.into(), ..Self::default() }
    }
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
}
pub static ASSOCIATE_HA_VIP_REQUEST: Schema = Schema { name: "AssociateHaVipRequest", fields: &[
    Field::string("ClientToken").filled(),
    Field::string("RegionId").required().filled(),
    Field::string("HaVipId").required(),
    Field::string("InstanceId").required(),
] };
cloudspec_wire::record!(AssociateHaVipRequest, ASSOCIATE_HA_VIP_REQUEST,
    [0 OptStr client_token, 1 OptStr region_id, 2 Str ha_vip_id, 3 Str instance_id] []);

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits!(AssociateHaVipRequest);
