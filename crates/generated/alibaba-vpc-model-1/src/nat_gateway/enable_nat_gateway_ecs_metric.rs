// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/EnableNatGatewayEcsMetric.json; do not edit.
//! Switches on the monitoring of a NAT gateway's traffic by instance.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/EnableNatGatewayEcsMetric).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as EnableNatGatewayEcsMetricResponse;

operation!(Operation::new::<EnableNatGatewayEcsMetricRequest, EnableNatGatewayEcsMetricResponse>(
    "EnableNatGatewayEcsMetric", Effect::Write, &ENABLE_NAT_GATEWAY_ECS_METRIC_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
), "
    400 MissingParam.NatGatewayId OperationFailed.NatGatewayNotExist OperationFailed.NatTypeInvalid OperationFailed.NoPermission
    400 OperationFailed.RegionNotSupport
");

/// Request of `EnableNatGatewayEcsMetric`.
#[derive(Default)] #[non_exhaustive] pub struct EnableNatGatewayEcsMetricRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `DryRun`: yes or no. */ pub dry_run: Option<bool>,
    /** `NatGatewayId`: text. */ pub nat_gateway_id: String,
    /** What else came. */ pub extra: Extra,
}
impl EnableNatGatewayEcsMetricRequest {
    /// With what is required.
    pub fn new(nat_gateway_id: impl Into<String>) -> Self { Self { nat_gateway_id: nat_gateway_id.into(), ..Self::default() } }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `DryRun`.
    pub fn dry_run(mut self, value: bool) -> Self { self.dry_run = Some(value); self }
}
/// Table of [`EnableNatGatewayEcsMetricRequest`].
pub static ENABLE_NAT_GATEWAY_ECS_METRIC_REQUEST: Schema =
    Schema { name: "EnableNatGatewayEcsMetricRequest", fields: { static ROWS: [Field; 3] = [
    Field::string("RegionId").required().filled(),
    Field::boolean("DryRun"),
    Field::string("NatGatewayId").required(),
]; &ROWS } };
record!(EnableNatGatewayEcsMetricRequest, ENABLE_NAT_GATEWAY_ECS_METRIC_REQUEST,
    [0 OptStr region_id, 2 Str nat_gateway_id] [1 OptBool dry_run]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(EnableNatGatewayEcsMetricRequest);
