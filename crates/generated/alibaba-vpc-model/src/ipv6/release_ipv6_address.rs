// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ReleaseIpv6Address.json; do not edit.
//! Releases an IPv6 address that belongs to no resource.
//!
//! - Access level: delete.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ReleaseIpv6Address), 2024-06.

use cloudspec_wire::{
    Access, Charge, Effect, Extra, Facts, Field, Risk, errors, operation, record,
};

operation! {
    name: "ReleaseIpv6Address",
    effect: Effect::Write,
    request: ReleaseIpv6AddressRequest = RELEASE_IPV6_ADDRESS_REQUEST,
    response: ReleaseIpv6AddressResponse = RELEASE_IPV6_ADDRESS_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Delete).risk(Risk::None).charge(Charge::Free),
}

errors! {
    "400 DependencyViolation.Ipv6InternetBandwidth",
    "400 OperationFailed.AssociationExist",
    "404 ResourceNotFound.Ipv6InstanceId",
}

/// Request of `ReleaseIpv6Address`.
#[derive(Default)]
#[non_exhaustive]
pub struct ReleaseIpv6AddressRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the IPv6 address (`ipv6-...`). `DescribeIpv6Addresses` lists it.
    pub ipv6_address_id: String,
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// `true` only checks the request: permission, parameters and limits. Nothing is done, and the code
    /// `DryRunOperation` tells that it would work.
    pub dry_run: Option<bool>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ReleaseIpv6AddressRequest {
    /// Creates a value with the required members.
    pub fn new(ipv6_address_id: impl Into<String>) -> Self {
        Self {
            ipv6_address_id: ipv6_address_id.into(),
            ..Self::default()
        }
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
    ReleaseIpv6AddressRequest: RELEASE_IPV6_ADDRESS_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 ipv6_address_id: Str = Field::string("Ipv6AddressId").required(),
    2 client_token: OptStr = Field::string("ClientToken").filled(),
    3 dry_run: OptBool = Field::boolean("DryRun"),
}

/// Response of `ReleaseIpv6Address`.
#[derive(Default)]
#[non_exhaustive]
pub struct ReleaseIpv6AddressResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ReleaseIpv6AddressResponse: RELEASE_IPV6_ADDRESS_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ReleaseIpv6AddressRequest,
    ReleaseIpv6AddressResponse,
}
