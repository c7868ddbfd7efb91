// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ConvertNatPublicIpToEip.json; do not edit.
//! Convert nat public ip to eip (`ConvertNatPublicIpToEip`).
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ConvertNatPublicIpToEip).

use cloudspec_wire::{Effect, ErrorCode, Extra, Field, Operation, Schema, empty};

use crate::shapes;

pub use crate::shapes::RequestIdResponse as ConvertNatPublicIpToEipResponse;

/// The table of `ConvertNatPublicIpToEip`.
pub static OPERATION: Operation = Operation::new(
    "ConvertNatPublicIpToEip", Effect::Write, &CONVERT_NAT_PUBLIC_IP_TO_EIP_REQUEST, &shapes::REQUEST_ID_RESPONSE,
    empty::<ConvertNatPublicIpToEipRequest>, empty::<ConvertNatPublicIpToEipResponse>,
).errors(&[
    ErrorCode::new(400, "InvalidParameter.CloudboxNotSupported"), ErrorCode::new(400, "OperationDenied.CloudboxNotSupport"),
    ErrorCode::new(400, "OperationDenied.DedicatedRegionNotSupported"), ErrorCode::new(403, "EIPMaxBandwidthExceeded"),
    ErrorCode::new(403, "Forbidden.InvalidPublicBandwidth"), ErrorCode::new(403, "Forbidden.RiskControl"),
    ErrorCode::new(403, "IncorrectInstanceStatus"), ErrorCode::new(403, "InvalidAccountStatus.NotEnoughBalance"),
    ErrorCode::new(403, "InvalidEndTime.OperateNotSupport"), ErrorCode::new(403, "InvalidInstance.OverduePayment"),
    ErrorCode::new(403, "InvalidInstance.ZeroBandwidth"), ErrorCode::new(403, "InvalidInstanceId.NotFound"),
    ErrorCode::new(403, "InvalidInstanceId.PlanedChange"), ErrorCode::new(403, "InvalidInstanceStatus.Released"),
    ErrorCode::new(403, "InvalidInternetChargeType.ValueNotSupported"), ErrorCode::new(403, "MaxEIPQuotaExceeded"),
    ErrorCode::new(403, "OperationDenied"), ErrorCode::new(403, "UnsupportedPublicIpWithIsp"),
    ErrorCode::new(404, "InvalidInstance.IpAddressMissing"), ErrorCode::new(404, "InvalidInstanceId.NotFound"),
]);

/// Request of `ConvertNatPublicIpToEip`.
#[derive(Default)] #[non_exhaustive]
pub struct ConvertNatPublicIpToEipRequest {
    /// `InstanceId`: text.
    pub instance_id: String,
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    pub extra: Extra,
}
impl ConvertNatPublicIpToEipRequest {
    pub fn new(instance_id: impl Into<String>) -> Self { Self { instance_id: instance_id.into(), ..Self::default() } }
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
}
pub static CONVERT_NAT_PUBLIC_IP_TO_EIP_REQUEST: Schema = Schema { name: "ConvertNatPublicIpToEipRequest", fields: &[
    Field::string("InstanceId").required(),
    Field::string("RegionId").required().filled(),
] };
cloudspec_wire::record!(ConvertNatPublicIpToEipRequest, CONVERT_NAT_PUBLIC_IP_TO_EIP_REQUEST,
    [0 Str instance_id, 1 OptStr region_id] []);

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits!(ConvertNatPublicIpToEipRequest);
