// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DisableNatGatewayEcsMetric.json; do not edit.
//! Switches off the monitoring of a NAT gateway's traffic by instance.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DisableNatGatewayEcsMetric),
//! 2024-06.

use cloudspec_wire::{Effect, Extra, Field, errors, operation, record};

operation! {
    name: "DisableNatGatewayEcsMetric",
    effect: Effect::Write,
    request: DisableNatGatewayEcsMetricRequest = DISABLE_NAT_GATEWAY_ECS_METRIC_REQUEST,
    response: DisableNatGatewayEcsMetricResponse = DISABLE_NAT_GATEWAY_ECS_METRIC_RESPONSE,
    errors: ERRORS,
}

errors! {
    "400 MissingParam.NatGatewayId",
    "400 OperationFailed.NatGatewayNotExist",
    "400 OperationFailed.NatTypeInvalid",
    "400 OperationFailed.NoPermission",
    "400 OperationFailed.RegionNotSupport",
}

/// Request of `DisableNatGatewayEcsMetric`.
#[derive(Default)]
#[non_exhaustive]
pub struct DisableNatGatewayEcsMetricRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// `true` only checks the request: permission, parameters and limits. Nothing is done, and the code
    /// `DryRunOperation` tells that it would work.
    pub dry_run: Option<bool>,
    /// Id of the NAT gateway (`ngw-...`). `DescribeNatGateways` lists it.
    pub nat_gateway_id: String,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DisableNatGatewayEcsMetricRequest {
    /// Creates a value with the required members.
    pub fn new(nat_gateway_id: impl Into<String>) -> Self {
        Self {
            nat_gateway_id: nat_gateway_id.into(),
            ..Self::default()
        }
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// `true` only checks the request: permission, parameters and limits.
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
}

record! {
    DisableNatGatewayEcsMetricRequest: DISABLE_NAT_GATEWAY_ECS_METRIC_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 dry_run: OptBool = Field::boolean("DryRun"),
    2 nat_gateway_id: Str = Field::string("NatGatewayId").required(),
}

/// Response of `DisableNatGatewayEcsMetric`.
#[derive(Default)]
#[non_exhaustive]
pub struct DisableNatGatewayEcsMetricResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DisableNatGatewayEcsMetricResponse: DISABLE_NAT_GATEWAY_ECS_METRIC_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DisableNatGatewayEcsMetricRequest,
    DisableNatGatewayEcsMetricResponse,
}
