// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ConvertNatPublicIpToEip.json; do not edit.
//! Turns the fixed public IP address of an instance in a VPC into an elastic IP address, which is
//! billed on its own from then on.
//!
//! The instance must be running or stopped, have no elastic IP address, no pending change of
//! configuration and a bandwidth above 0; a subscription instance must pay by traffic and not expire
//! within 24 hours.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ConvertNatPublicIpToEip).

use cloudspec_wire::{Effect, Extra, Field, errors, operation, record};

pub use crate::shapes::RequestIdResponse;

operation! {
    name: "ConvertNatPublicIpToEip",
    effect: Effect::Write,
    request: ConvertNatPublicIpToEipRequest = CONVERT_NAT_PUBLIC_IP_TO_EIP_REQUEST,
    response: RequestIdResponse = crate::shapes::REQUEST_ID_RESPONSE,
    errors: ERRORS,
}

errors! {
    "400 InvalidParameter.CloudboxNotSupported",
    "400 OperationDenied.CloudboxNotSupport",
    "400 OperationDenied.DedicatedRegionNotSupported",
    "403 EIPMaxBandwidthExceeded",
    "403 Forbidden.InvalidPublicBandwidth",
    "403 Forbidden.RiskControl",
    "403 IncorrectInstanceStatus",
    "403 InvalidAccountStatus.NotEnoughBalance",
    "403 InvalidEndTime.OperateNotSupport",
    "403 InvalidInstance.OverduePayment",
    "403 InvalidInstance.ZeroBandwidth",
    "403 InvalidInstanceId.NotFound",
    "403 InvalidInstanceId.PlanedChange",
    "403 InvalidInstanceStatus.Released",
    "403 InvalidInternetChargeType.ValueNotSupported",
    "403 MaxEIPQuotaExceeded",
    "403 OperationDenied",
    "403 UnsupportedPublicIpWithIsp",
    "404 InvalidInstance.IpAddressMissing",
    "404 InvalidInstanceId.NotFound",
}

/// Response of `ConvertNatPublicIpToEip`.
pub type ConvertNatPublicIpToEipResponse = RequestIdResponse;

/// Request of `ConvertNatPublicIpToEip`.
#[derive(Default)]
#[non_exhaustive]
pub struct ConvertNatPublicIpToEipRequest {
    /// `InstanceId`: text.
    pub instance_id: String,
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl ConvertNatPublicIpToEipRequest {
    /// Starts with the required members.
    pub fn new(instance_id: impl Into<String>) -> Self {
        Self {
            instance_id: instance_id.into(),
            ..Self::default()
        }
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

record! {
    ConvertNatPublicIpToEipRequest: CONVERT_NAT_PUBLIC_IP_TO_EIP_REQUEST,
    0 instance_id: Str = Field::string("InstanceId").required(),
    1 region_id: OptStr = Field::string("RegionId").required().filled(),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ConvertNatPublicIpToEipRequest,
}
