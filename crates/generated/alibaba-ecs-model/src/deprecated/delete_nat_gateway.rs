// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DeleteNatGateway.json; do not edit.
//! Deletes a NAT gateway.
//!
//! Use `DeleteNatGateway` of the VPC service instead.
//!
//! Deprecated.
//!
//! - Access level: delete.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DeleteNatGateway), 2024-06-24.

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, errors, operation, record};

operation! {
    name: "DeleteNatGateway",
    effect: Effect::Write,
    request: DeleteNatGatewayRequest = DELETE_NAT_GATEWAY_REQUEST,
    response: DeleteNatGatewayResponse = DELETE_NAT_GATEWAY_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Delete),
}

errors! {
    "400 DependencyViolation.BandwidthPackages",
    "400 DependencyViolation.EIPS",
    "400 Forbidden.PrePaidNatGateway",
    "400 TaskConflict = Another operation on the same resource is still running. Try again when it is done.",
    "404 INSTANCE_NOT_EXISTS",
    "404 IncorrectStatus.natgw",
    "404 InvalidNatGatewayId.NotFound = There is no such NAT gateway in this region.",
    "404 InvalidRegionId.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
}

/// Request of `DeleteNatGateway`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteNatGatewayRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the NAT gateway (`ngw-...`). `DescribeNatGateways` lists it.
    pub nat_gateway_id: String,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DeleteNatGatewayRequest {
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
}

record! {
    DeleteNatGatewayRequest: DELETE_NAT_GATEWAY_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 nat_gateway_id: Str = Field::string("NatGatewayId").required(),
}

/// Response of `DeleteNatGateway`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteNatGatewayResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DeleteNatGatewayResponse: DELETE_NAT_GATEWAY_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DeleteNatGatewayRequest,
    DeleteNatGatewayResponse,
}
