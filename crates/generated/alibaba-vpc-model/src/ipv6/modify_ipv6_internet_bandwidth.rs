// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ModifyIpv6InternetBandwidth.json; do not edit.
//! Changes the public bandwidth of an IPv6 address.
//!
//! The price changes with it.
//!
//! - Access level: update.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ModifyIpv6InternetBandwidth),
//! 2024-06.

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, errors, operation, record};

operation! {
    name: "ModifyIpv6InternetBandwidth",
    effect: Effect::Write,
    request: ModifyIpv6InternetBandwidthRequest = MODIFY_IPV6_INTERNET_BANDWIDTH_REQUEST,
    response: ModifyIpv6InternetBandwidthResponse = MODIFY_IPV6_INTERNET_BANDWIDTH_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update),
}

errors! {
    "400 IllegalParam.Bandwidth = The bandwidth is outside of what is possible for this resource.",
    "400 InvalidIpv6Instance.NotFound",
    "400 MissingParam.Ipv6InstanceId",
    "400 OperationFailed.BandwidthExceedLimit",
    "400 OperationFailed.InternetBandwidthNonExist",
    "400 OperationFailed.InternetBandwidthUnstable",
    "400 OperationUnsupported.FinancialLocked",
    "400 ParamExclusive.Ipv6AddressIdAndIpv6InternetBandwidthId",
    "404 InvalidIpv6Instance.NotFound",
    "404 InvalidRegionId.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
    "500 OperationFailed.QueryAccountInfo",
    "500 OperationFailed.QuerySpInfo",
    "500 OperationFailed.SyncTradeResource",
}

/// Request of `ModifyIpv6InternetBandwidth`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyIpv6InternetBandwidthRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the IPv6 address (`ipv6-...`). `DescribeIpv6Addresses` lists it.
    pub ipv6_address_id: Option<String>,
    /// Id of the public bandwidth of the IPv6 address (`ipv6bw-...`).
    pub ipv6_internet_bandwidth_id: Option<String>,
    /// Most bandwidth, in each direction. Unit: Mbit/s.
    pub bandwidth: i64,
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ModifyIpv6InternetBandwidthRequest {
    /// Creates a value with the required members.
    pub fn new(bandwidth: i64) -> Self {
        Self {
            bandwidth,
            ..Self::default()
        }
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the IPv6 address (`ipv6-...`).
    pub fn ipv6_address_id(mut self, value: impl Into<String>) -> Self {
        self.ipv6_address_id = Some(value.into());
        self
    }

    /// Id of the public bandwidth of the IPv6 address (`ipv6bw-...`).
    pub fn ipv6_internet_bandwidth_id(mut self, value: impl Into<String>) -> Self {
        self.ipv6_internet_bandwidth_id = Some(value.into());
        self
    }

    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

record! {
    ModifyIpv6InternetBandwidthRequest: MODIFY_IPV6_INTERNET_BANDWIDTH_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 ipv6_address_id: OptStr = Field::string("Ipv6AddressId"),
    2 ipv6_internet_bandwidth_id: OptStr = Field::string("Ipv6InternetBandwidthId"),
    3 bandwidth: Int = Field::int64("Bandwidth").required(),
    4 client_token: OptStr = Field::string("ClientToken").filled(),
}

/// Response of `ModifyIpv6InternetBandwidth`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyIpv6InternetBandwidthResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ModifyIpv6InternetBandwidthResponse: MODIFY_IPV6_INTERNET_BANDWIDTH_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ModifyIpv6InternetBandwidthRequest,
    ModifyIpv6InternetBandwidthResponse,
}
