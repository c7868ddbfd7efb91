// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DeleteNatIp.json; do not edit.
//! Deletes a NAT IP address of a VPC NAT gateway.
//!
//! Asynchronous: `ListNatIps` shows `Deleting` until it is gone.
//!
//! - Access level: delete.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DeleteNatIp), 2024-06.

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, errors, operation, record};

operation! {
    name: "DeleteNatIp",
    effect: Effect::Write,
    request: DeleteNatIpRequest = DELETE_NAT_IP_REQUEST,
    response: DeleteNatIpResponse = DELETE_NAT_IP_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Delete),
}

errors! {
    "400 DependencyViolation.FullNatEntry",
    "400 DependencyViolation.NatIp",
    "400 IncorrectStatus.NatGateway = The NAT gateway is being changed. Try again when it is `Available`.",
    "400 IncorrectStatus.NatIp = The NAT IP address is being changed. Try again when it is `Available`.",
    "400 OperationFailed.DefaultNatIp",
    "404 InvalidRegionId.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
    "404 ResourceNotFound.NatGateway = There is no such NAT gateway in this region.",
    "404 ResourceNotFound.NatIp = There is no such NAT IP address.",
    "404 ResourceNotFound.NatIpCidr",
}

/// Request of `DeleteNatIp`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteNatIpRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the NAT IP address (`vpcnatip-...`). `ListNatIps` lists it.
    pub nat_ip_id: String,
    /// `true` only checks the request: permission, parameters and limits. Nothing is done, and the code
    /// `DryRunOperation` tells that it would work.
    pub dry_run: Option<bool>,
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DeleteNatIpRequest {
    /// Creates a value with the required members.
    pub fn new(nat_ip_id: impl Into<String>) -> Self {
        Self {
            nat_ip_id: nat_ip_id.into(),
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

    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

record! {
    DeleteNatIpRequest: DELETE_NAT_IP_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 nat_ip_id: Str = Field::string("NatIpId").required(),
    2 dry_run: OptBool = Field::boolean("DryRun"),
    3 client_token: OptStr = Field::string("ClientToken").filled(),
}

/// Response of `DeleteNatIp`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteNatIpResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DeleteNatIpResponse: DELETE_NAT_IP_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DeleteNatIpRequest,
    DeleteNatIpResponse,
}
