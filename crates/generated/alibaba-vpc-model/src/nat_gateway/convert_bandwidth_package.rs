// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ConvertBandwidthPackage.json; do not edit.
//! Turns the old bandwidth package of a NAT gateway into an Internet shared bandwidth with elastic IP
//! addresses.
//!
//! Free and without interruption; peak bandwidth and billing stay the same. It cannot be turned back.
//!
//! - Access level: update.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ConvertBandwidthPackage),
//! 2024-06.

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, errors, operation, record};

operation! {
    name: "ConvertBandwidthPackage",
    effect: Effect::Write,
    request: ConvertBandwidthPackageRequest = CONVERT_BANDWIDTH_PACKAGE_REQUEST,
    response: ConvertBandwidthPackageResponse = CONVERT_BANDWIDTH_PACKAGE_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update),
}

errors! {
    "400 NotFound.BandwidthPackage",
    "400 NotOpen.Api",
    "400 ORDER.ERROR",
    "400 ORDER.QUOTA_EXCEEDED",
    "500 InternalError = Something failed at the provider. Try again; if it persists, report the request id.",
}

/// Request of `ConvertBandwidthPackage`.
#[derive(Default)]
#[non_exhaustive]
pub struct ConvertBandwidthPackageRequest {
    /// Id of the Internet shared bandwidth (`cbwp-...`), or of an old bandwidth package (`bwp-...`).
    pub bandwidth_package_id: String,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ConvertBandwidthPackageRequest {
    /// Creates a value with the required members.
    pub fn new(bandwidth_package_id: impl Into<String>) -> Self {
        Self {
            bandwidth_package_id: bandwidth_package_id.into(),
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
    ConvertBandwidthPackageRequest: CONVERT_BANDWIDTH_PACKAGE_REQUEST,
    0 bandwidth_package_id: Str = Field::string("BandwidthPackageId").required(),
    1 region_id: OptStr = Field::string("RegionId").required().filled(),
    2 client_token: OptStr = Field::string("ClientToken").filled(),
}

/// Response of `ConvertBandwidthPackage`.
#[derive(Default)]
#[non_exhaustive]
pub struct ConvertBandwidthPackageResponse {
    /// `ConvertInstanceId`: string.
    pub convert_instance_id: Option<String>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ConvertBandwidthPackageResponse: CONVERT_BANDWIDTH_PACKAGE_RESPONSE,
    0 convert_instance_id: OptStr = Field::string("ConvertInstanceId"),
    1 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ConvertBandwidthPackageRequest,
    ConvertBandwidthPackageResponse,
}
