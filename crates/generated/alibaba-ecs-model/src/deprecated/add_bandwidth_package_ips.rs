// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/AddBandwidthPackageIps.json; do not edit.
//! Adds public IP addresses to the shared bandwidth package of a NAT gateway.
//!
//! Only for gateways of the old kind; new ones take elastic IP addresses through the VPC service.
//!
//! Deprecated.
//!
//! - Access level: create.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/AddBandwidthPackageIps),
//! 2024-06-24.

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, errors, operation, record};

operation! {
    name: "AddBandwidthPackageIps",
    effect: Effect::Write,
    request: AddBandwidthPackageIpsRequest = ADD_BANDWIDTH_PACKAGE_IPS_REQUEST,
    response: AddBandwidthPackageIpsResponse = ADD_BANDWIDTH_PACKAGE_IPS_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Create),
}

errors! {
    "400 AllocateIpFailed",
    "400 InvalidIpCount.ValueNotSupported",
    "400 QuotaExceeded.BandwidthPackageIps",
    "404 InvalidBandwidthPackageId.NotFound = There is no such bandwidth package in this region.",
    "404 InvalidRegionId.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
}

/// Request of `AddBandwidthPackageIps`.
#[derive(Default)]
#[non_exhaustive]
pub struct AddBandwidthPackageIpsRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the Internet shared bandwidth (`cbwp-...`), or of an old bandwidth package (`bwp-...`).
    pub bandwidth_package_id: String,
    /// How many IP addresses the package or the contiguous group holds.
    pub ip_count: String,
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl AddBandwidthPackageIpsRequest {
    /// Creates a value with the required members.
    pub fn new(
        bandwidth_package_id: impl Into<String>,
        ip_count: impl Into<String>,
    ) -> Self {
        Self {
            bandwidth_package_id: bandwidth_package_id.into(),
            ip_count: ip_count.into(),
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
}

record! {
    AddBandwidthPackageIpsRequest: ADD_BANDWIDTH_PACKAGE_IPS_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 bandwidth_package_id: Str = Field::string("BandwidthPackageId").required(),
    2 ip_count: Str = Field::string("IpCount").required(),
    3 client_token: OptStr = Field::string("ClientToken").filled(),
}

/// Response of `AddBandwidthPackageIps`.
#[derive(Default)]
#[non_exhaustive]
pub struct AddBandwidthPackageIpsResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    AddBandwidthPackageIpsResponse: ADD_BANDWIDTH_PACKAGE_IPS_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    AddBandwidthPackageIpsRequest,
    AddBandwidthPackageIpsResponse,
}
