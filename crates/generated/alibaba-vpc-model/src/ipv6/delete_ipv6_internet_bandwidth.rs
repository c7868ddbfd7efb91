// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DeleteIpv6InternetBandwidth.json; do not edit.
//! Gives up the public bandwidth of an IPv6 address, which then reaches private networks only.
//!
//! - Access level: delete.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DeleteIpv6InternetBandwidth),
//! 2024-06.

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, errors, operation, record};

operation! {
    name: "DeleteIpv6InternetBandwidth",
    effect: Effect::Write,
    request: DeleteIpv6InternetBandwidthRequest = DELETE_IPV6_INTERNET_BANDWIDTH_REQUEST,
    response: DeleteIpv6InternetBandwidthResponse = DELETE_IPV6_INTERNET_BANDWIDTH_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Delete),
}

errors! {
    "400 BothEmptyParam.Ipv6AddressIdAndIpv6InternetBandwidthId",
    "404 OperationFailed.ServiceManaged",
}

/// Request of `DeleteIpv6InternetBandwidth`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteIpv6InternetBandwidthRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the IPv6 address (`ipv6-...`). `DescribeIpv6Addresses` lists it.
    pub ipv6_address_id: Option<String>,
    /// Id of the public bandwidth of the IPv6 address (`ipv6bw-...`).
    pub ipv6_internet_bandwidth_id: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DeleteIpv6InternetBandwidthRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
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
}

record! {
    DeleteIpv6InternetBandwidthRequest: DELETE_IPV6_INTERNET_BANDWIDTH_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 ipv6_address_id: OptStr = Field::string("Ipv6AddressId"),
    2 ipv6_internet_bandwidth_id: OptStr = Field::string("Ipv6InternetBandwidthId"),
}

/// Response of `DeleteIpv6InternetBandwidth`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteIpv6InternetBandwidthResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DeleteIpv6InternetBandwidthResponse: DELETE_IPV6_INTERNET_BANDWIDTH_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DeleteIpv6InternetBandwidthRequest,
    DeleteIpv6InternetBandwidthResponse,
}
