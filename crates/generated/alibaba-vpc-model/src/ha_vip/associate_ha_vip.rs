// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/AssociateHaVip.json; do not edit.
//! Associate ha vip (`AssociateHaVip`).
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/AssociateHaVip).

use cloudspec_wire::{Effect, ErrorCode, Extra, Field, Operation, Schema, empty};

use crate::shapes;

pub use crate::shapes::RequestIdResponse as AssociateHaVipResponse;

/// The table of `AssociateHaVip`.
pub static OPERATION: Operation = Operation::new(
    "AssociateHaVip", Effect::Write, &ASSOCIATE_HA_VIP_REQUEST, &shapes::REQUEST_ID_RESPONSE, empty::<AssociateHaVipRequest>,
    empty::<AssociateHaVipResponse>,
).idempotency_token("ClientToken").errors(&[
    ErrorCode::new(400, "CountLimitExceed.HaVipOnInstance"), ErrorCode::new(400, "CountLimitExceeded.HaVipOnECSInstance"),
    ErrorCode::new(400, "Forbidden.HaVip"), ErrorCode::new(400, "IllegalParam.InstanceType"),
    ErrorCode::new(400, "IncorrectHaVipStatus"), ErrorCode::new(400, "IncorrectInstanceStatus"),
    ErrorCode::new(400, "InvalidInstance.NotExist"), ErrorCode::new(400, "InvalidInstanceId.NotFound"),
    ErrorCode::new(400, "InvalidNetworkInterfaceId.NotFound"), ErrorCode::new(400, "InvalidStatus.NotAllow"),
    ErrorCode::new(400, "InvalidVip.Status"), ErrorCode::new(400, "OperationDenied.BindOnSameEcs"),
    ErrorCode::new(400, "OperationFailed.DistibuteLock"), ErrorCode::new(400, "OperationFailed.QueryNetworkInterfaceInfo"),
    ErrorCode::new(400, "OperationUnsupported.BindMultipleType"),
    ErrorCode::new(400, "OperationUnsupported.BindOnFreeNetworkInterface"),
    ErrorCode::new(400, "OperationUnsupported.BindOnMultipleVswitch"), ErrorCode::new(400, "OperationUnsupported.BindOnSameEcs"),
    ErrorCode::new(400, "OperationUnsupported.HavipBindType"), ErrorCode::new(400, "ResourceNotFound.EcsInstance"),
    ErrorCode::new(404, "InvalidHaVip.Exist"), ErrorCode::new(404, "InvalidHaVipId.NotFound"),
    ErrorCode::new(404, "InvalidInstanceId.NotFound"), ErrorCode::new(404, "InvalidRegionId.NotFound"),
    ErrorCode::new(404, "QuotaExceeded.HaVipBindInstance"),
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
    /// `InstanceType`: text.
    pub instance_type: Option<String>,
    pub extra: Extra,
}
impl AssociateHaVipRequest {
    pub fn new(ha_vip_id: impl Into<String>, instance_id: impl Into<String>) -> Self {
        Self { ha_vip_id: ha_vip_id.into(), instance_id: instance_id.into(), ..Self::default() }
    }
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    pub fn instance_type(mut self, value: impl Into<String>) -> Self { self.instance_type = Some(value.into()); self }
}
pub static ASSOCIATE_HA_VIP_REQUEST: Schema = Schema { name: "AssociateHaVipRequest", fields: &[
    Field::string("ClientToken").filled(),
    Field::string("RegionId").required().filled(),
    Field::string("HaVipId").required(),
    Field::string("InstanceId").required(),
    Field::string("InstanceType"),
] };
cloudspec_wire::record!(AssociateHaVipRequest, ASSOCIATE_HA_VIP_REQUEST,
    [0 OptStr client_token, 1 OptStr region_id, 2 Str ha_vip_id, 3 Str instance_id, 4 OptStr instance_type] []);

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits!(AssociateHaVipRequest);
