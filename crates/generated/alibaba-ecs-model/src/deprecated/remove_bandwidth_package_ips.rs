// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/RemoveBandwidthPackageIps.json; do not edit.
//! Removes public IP addresses from the shared bandwidth package of a NAT gateway of the old kind.
//!
//! Deprecated.
//!
//! - Access level: delete.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/RemoveBandwidthPackageIps),
//! 2024-06-24.

use cloudspec_wire::{
    Access, Effect, Extra, Facts, Field, Limits, errors, operation, record,
};

operation! {
    name: "RemoveBandwidthPackageIps",
    effect: Effect::Write,
    request: RemoveBandwidthPackageIpsRequest = REMOVE_BANDWIDTH_PACKAGE_IPS_REQUEST,
    response: RemoveBandwidthPackageIpsResponse = REMOVE_BANDWIDTH_PACKAGE_IPS_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Delete),
}

errors! {
    "400 DependencyViolation.ForwardEntry",
    "400 InvalidIpCount.ValueNotSupported",
    "400 InvalidRemovedIpAddresses.NotFound",
    "404 InvalidBandwidthPackageId.NotFound = There is no such bandwidth package in this region.",
    "404 InvalidRegionId.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
    "404 invalidRemovedIpAddresses.NotFound",
}

/// Request of `RemoveBandwidthPackageIps`.
#[derive(Default)]
#[non_exhaustive]
pub struct RemoveBandwidthPackageIpsRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the Internet shared bandwidth (`cbwp-...`), or of an old bandwidth package (`bwp-...`).
    pub bandwidth_package_id: String,
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// `RemovedIpAddresses`: list of strings, at most 20 elements.
    pub removed_ip_addresses: Vec<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl RemoveBandwidthPackageIpsRequest {
    /// Creates a value with the required members.
    pub fn new(
        bandwidth_package_id: impl Into<String>,
        removed_ip_addresses: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            bandwidth_package_id: bandwidth_package_id.into(),
            removed_ip_addresses: cloudspec_wire::all(removed_ip_addresses),
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
    RemoveBandwidthPackageIpsRequest: REMOVE_BANDWIDTH_PACKAGE_IPS_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 bandwidth_package_id: Str = Field::string("BandwidthPackageId").required(),
    2 client_token: OptStr = Field::string("ClientToken").filled(),
    3 removed_ip_addresses: List = Field::string("RemovedIpAddresses").list().required().limits(&Limits::new().items(None, Some(20))),
}

/// Response of `RemoveBandwidthPackageIps`.
#[derive(Default)]
#[non_exhaustive]
pub struct RemoveBandwidthPackageIpsResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    RemoveBandwidthPackageIpsResponse: REMOVE_BANDWIDTH_PACKAGE_IPS_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    RemoveBandwidthPackageIpsRequest,
    RemoveBandwidthPackageIpsResponse,
}
