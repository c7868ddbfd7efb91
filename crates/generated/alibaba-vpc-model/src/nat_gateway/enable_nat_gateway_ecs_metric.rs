// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/EnableNatGatewayEcsMetric.json; do not edit.
//! Switches on the monitoring of a NAT gateway's traffic by instance.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/EnableNatGatewayEcsMetric).

use cloudspec_wire::{Effect, Extra, Field, errors, operation, record};

pub use crate::shapes::RequestIdResponse;

operation! {
    name: "EnableNatGatewayEcsMetric",
    effect: Effect::Write,
    request: EnableNatGatewayEcsMetricRequest = ENABLE_NAT_GATEWAY_ECS_METRIC_REQUEST,
    response: RequestIdResponse = crate::shapes::REQUEST_ID_RESPONSE,
    errors: ERRORS,
}

errors! {
    "400 MissingParam.NatGatewayId",
    "400 OperationFailed.NatGatewayNotExist",
    "400 OperationFailed.NatTypeInvalid",
    "400 OperationFailed.NoPermission",
    "400 OperationFailed.RegionNotSupport",
}

/// Response of `EnableNatGatewayEcsMetric`.
pub type EnableNatGatewayEcsMetricResponse = RequestIdResponse;

/// Request of `EnableNatGatewayEcsMetric`.
#[derive(Default)]
#[non_exhaustive]
pub struct EnableNatGatewayEcsMetricRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `DryRun`: yes or no.
    pub dry_run: Option<bool>,
    /// `NatGatewayId`: text.
    pub nat_gateway_id: String,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl EnableNatGatewayEcsMetricRequest {
    /// Starts with the required members.
    pub fn new(nat_gateway_id: impl Into<String>) -> Self {
        Self {
            nat_gateway_id: nat_gateway_id.into(),
            ..Self::default()
        }
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `DryRun`.
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
}

record! {
    EnableNatGatewayEcsMetricRequest: ENABLE_NAT_GATEWAY_ECS_METRIC_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 dry_run: OptBool = Field::boolean("DryRun"),
    2 nat_gateway_id: Str = Field::string("NatGatewayId").required(),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    EnableNatGatewayEcsMetricRequest,
}
