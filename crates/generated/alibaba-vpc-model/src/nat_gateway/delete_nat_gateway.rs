// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DeleteNatGateway.json; do not edit.
//! Deletes a NAT gateway.
//!
//! Its SNAT, DNAT and address bindings must be gone, unless `Force` removes them as well. Asynchronous:
//! `DescribeNatGateways` shows `Deleting` until it is gone.
//!
//! - Access level: delete.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DeleteNatGateway), 2024-06.

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
    "400 DependencyViolation.ForwardEntry",
    "400 DependencyViolation.FullNatEntry",
    "400 DependencyViolation.NatIp",
    "400 DependencyViolation.NatIpCidr",
    "400 DependencyViolation.RouterEntry",
    "400 DependencyViolation.SnatEntry = An SNAT rule still uses the resource. Delete the rule first.",
    "400 DependencyViolation.VpcEndpointService",
    "400 Forbidden.PrePaidNatGateway",
    "400 IncorrectStatus.ForwardEntry = The DNAT rule is being changed. Try again when it is `Available`.",
    "400 IncorrectStatus.NatGateway = The NAT gateway is being changed. Try again when it is `Available`.",
    "400 IncorrectStatus.NatIp = The NAT IP address is being changed. Try again when it is `Available`.",
    "400 IncorrectStatus.RouterEntry",
    "400 IncorrectStatus.SnatEntry",
    "400 IncorrectStatus.VSwitch",
    "400 InvalidOperation.DeletionProtection = The resource is protected against deletion. Switch the protection off first.",
    "404 INSTANCE_NOT_EXISTS",
    "404 IncorrectStatus.NatGateway = The NAT gateway is being changed. Try again when it is `Available`.",
    "404 InvalidNatGatewayId.NotFound = There is no such NAT gateway in this region.",
    "404 InvalidRegionId.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
    "404 ResourceNotFound.NatGateway = There is no such NAT gateway in this region.",
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
    /// Whether to go through with it although something stands against it, with the risk of losing data.
    pub force: Option<bool>,
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

    /// Whether to go through with it although something stands against it, with the risk of losing data.
    pub fn force(mut self, value: bool) -> Self {
        self.force = Some(value);
        self
    }
}

record! {
    DeleteNatGatewayRequest: DELETE_NAT_GATEWAY_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 nat_gateway_id: Str = Field::string("NatGatewayId").required(),
    2 force: OptBool = Field::boolean("Force"),
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
