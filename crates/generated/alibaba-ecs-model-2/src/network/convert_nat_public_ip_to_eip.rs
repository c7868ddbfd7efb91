// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ConvertNatPublicIpToEip.json; do not edit.
//! Turns the fixed public IP address of an instance in a VPC into an elastic IP address, which is billed on its own from
//! then on.
//!
//! The instance must be running or stopped, have no elastic IP address, no pending change of configuration and a bandwidth
//! above 0; a subscription instance must pay by traffic and not expire within 24 hours.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ConvertNatPublicIpToEip).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as ConvertNatPublicIpToEipResponse;

operation!(Operation::new::<ConvertNatPublicIpToEipRequest, ConvertNatPublicIpToEipResponse>(
    "ConvertNatPublicIpToEip", Effect::Write, &CONVERT_NAT_PUBLIC_IP_TO_EIP_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
), "
    400 InvalidParameter.CloudboxNotSupported OperationDenied.CloudboxNotSupport OperationDenied.DedicatedRegionNotSupported
    403 EIPMaxBandwidthExceeded Forbidden.InvalidPublicBandwidth Forbidden.RiskControl IncorrectInstanceStatus
    403 InvalidAccountStatus.NotEnoughBalance InvalidEndTime.OperateNotSupport InvalidInstance.OverduePayment
    403 InvalidInstance.ZeroBandwidth InvalidInstanceId.NotFound InvalidInstanceId.PlanedChange InvalidInstanceStatus.Released
    403 InvalidInternetChargeType.ValueNotSupported MaxEIPQuotaExceeded OperationDenied UnsupportedPublicIpWithIsp
    404 InvalidInstance.IpAddressMissing InvalidInstanceId.NotFound
");

/// Request of `ConvertNatPublicIpToEip`.
#[derive(Default)] #[non_exhaustive] pub struct ConvertNatPublicIpToEipRequest {
    /** `InstanceId`: text. */ pub instance_id: String,
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl ConvertNatPublicIpToEipRequest {
    /// With what is required.
    pub fn new(instance_id: impl Into<String>) -> Self { Self { instance_id: instance_id.into(), ..Self::default() } }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
}
/// Table of [`ConvertNatPublicIpToEipRequest`].
pub static CONVERT_NAT_PUBLIC_IP_TO_EIP_REQUEST: Schema =
    Schema { name: "ConvertNatPublicIpToEipRequest", fields: { static ROWS: [Field; 2] = [
    Field::string("InstanceId").required(),
    Field::string("RegionId").required().filled(),
]; &ROWS } };
record!(ConvertNatPublicIpToEipRequest, CONVERT_NAT_PUBLIC_IP_TO_EIP_REQUEST, [0 Str instance_id, 1 OptStr region_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(ConvertNatPublicIpToEipRequest);
