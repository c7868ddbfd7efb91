// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/CheckVpnBgpEnabled.json; do not edit.
//! Tells whether IPsec connections of a region can use BGP.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CheckVpnBgpEnabled), 2024-06.

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, errors, operation, record};

operation! {
    name: "CheckVpnBgpEnabled",
    effect: Effect::Read,
    request: CheckVpnBgpEnabledRequest = CHECK_VPN_BGP_ENABLED_REQUEST,
    response: CheckVpnBgpEnabledResponse = CHECK_VPN_BGP_ENABLED_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::None),
}

errors! {
    "403 Forbidden = The account or RAM user may not do this, or the resource does not allow it now. The message says which.",
}

/// Request of `CheckVpnBgpEnabled`.
#[derive(Default)]
#[non_exhaustive]
pub struct CheckVpnBgpEnabledRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl CheckVpnBgpEnabledRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
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
}

record! {
    CheckVpnBgpEnabledRequest: CHECK_VPN_BGP_ENABLED_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 client_token: OptStr = Field::string("ClientToken").filled(),
}

/// Response of `CheckVpnBgpEnabled`.
#[derive(Default)]
#[non_exhaustive]
pub struct CheckVpnBgpEnabledResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// `BgpEnabled`: boolean.
    pub bgp_enabled: Option<bool>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    CheckVpnBgpEnabledResponse: CHECK_VPN_BGP_ENABLED_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
    1 bgp_enabled: OptBool = Field::boolean("BgpEnabled"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    CheckVpnBgpEnabledRequest,
    CheckVpnBgpEnabledResponse,
}
