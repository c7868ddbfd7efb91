// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DeleteIpv4Gateway.json; do not edit.
//! Deletes an IPv4 gateway; unbind its route table first.
//!
//! Asynchronous: `GetIpv4GatewayAttribute` shows `Deleting` until it is gone.
//!
//! - Access level: delete.
//! - Asynchronous: it responds before the operation is complete. Poll `GetIpv4GatewayAttribute` every 3
//!   s, up to 10 times.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DeleteIpv4Gateway), 2024-06.

use cloudspec_wire::{
    Access, Asynchronous, Charge, Effect, Extra, Facts, Field, Risk, errors, open_enum,
    operation, record,
};

operation! {
    name: "DeleteIpv4Gateway",
    effect: Effect::Write,
    request: DeleteIpv4GatewayRequest = DELETE_IPV4_GATEWAY_REQUEST,
    response: DeleteIpv4GatewayResponse = DELETE_IPV4_GATEWAY_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Delete).risk(Risk::None).charge(Charge::Free).asynchronous(Asynchronous::new().poll("GetIpv4GatewayAttribute").interval(3).attempts(10)),
}

errors! {
    "400 IncorrectStatus.Ipv4Gateway = The IPv4 gateway is being changed. Try again when it is `Created`.",
    "400 OperationDenied.GatewayAlreadyAssociated",
    "400 OperationDenied.RouteEntryExist",
    "400 OperationFailed.Ipv4GatewayUsedByEipBindIpAddress",
    "400 ResourceNotFound.Ipv4Gateway = There is no such IPv4 gateway.",
}

/// Request of `DeleteIpv4Gateway`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteIpv4GatewayRequest {
    /// Id of the IPv4 gateway (`ipv4gw-...`), through which a VPC reaches the Internet. `ListIpv4Gateways`
    /// lists it.
    pub ipv4_gateway_id: String,
    /// `InternetMode`: one of the documented values.
    pub internet_mode: Option<InternetMode>,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// `true` only checks the request: permission, parameters and limits. Nothing is done, and the code
    /// `DryRunOperation` tells that it would work.
    pub dry_run: Option<bool>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DeleteIpv4GatewayRequest {
    /// Creates a value with the required members.
    pub fn new(ipv4_gateway_id: impl Into<String>) -> Self {
        Self {
            ipv4_gateway_id: ipv4_gateway_id.into(),
            ..Self::default()
        }
    }

    /// Sets `InternetMode`.
    pub fn internet_mode(mut self, value: impl Into<InternetMode>) -> Self {
        self.internet_mode = Some(value.into());
        self
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// `true` only checks the request: permission, parameters and limits.
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
}

record! {
    DeleteIpv4GatewayRequest: DELETE_IPV4_GATEWAY_REQUEST,
    0 ipv4_gateway_id: Str = Field::string("Ipv4GatewayId").required(),
    1 internet_mode: Opt = Field::one_of("InternetMode", InternetMode::VALUES),
    2 region_id: OptStr = Field::string("RegionId").required().filled(),
    3 client_token: OptStr = Field::string("ClientToken").filled(),
    4 dry_run: OptBool = Field::boolean("DryRun"),
}

/// Response of `DeleteIpv4Gateway`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteIpv4GatewayResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DeleteIpv4GatewayResponse: DELETE_IPV4_GATEWAY_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

open_enum! {
    /// Documented values of `InternetMode`. The provider may add others.
    pub enum InternetMode {
        Private = "private",
        Public = "public",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DeleteIpv4GatewayRequest,
    DeleteIpv4GatewayResponse,
}
