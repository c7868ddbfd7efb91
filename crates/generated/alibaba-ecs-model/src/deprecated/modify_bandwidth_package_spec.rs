// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ModifyBandwidthPackageSpec.json; do not edit.
//! Changes the bandwidth of the shared bandwidth package of a NAT gateway of the old kind.
//!
//! Deprecated.
//!
//! - Access level: update.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifyBandwidthPackageSpec),
//! 2024-06-24.

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, errors, operation, record};

operation! {
    name: "ModifyBandwidthPackageSpec",
    effect: Effect::Write,
    request: ModifyBandwidthPackageSpecRequest = MODIFY_BANDWIDTH_PACKAGE_SPEC_REQUEST,
    response: ModifyBandwidthPackageSpecResponse = MODIFY_BANDWIDTH_PACKAGE_SPEC_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update),
}

errors! {
    "400 Forbidden.ChargeTypeIsPrepaid = The resource is a subscription, for which this is not possible.",
    "400 IllegalParam.Bandwidth = The bandwidth is outside of what is possible for this resource.",
    "400 MissingParam.Bandwidth = `Bandwidth` is missing.",
    "404 BandwidthPackage.FinancialLocked",
    "404 InvalidBandwidth.ValueNotSupported = The bandwidth is outside of what is possible for this resource.",
    "404 InvalidBandwidthPackageId.NotFound = There is no such bandwidth package in this region.",
    "404 InvalidRegionId.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
}

/// Request of `ModifyBandwidthPackageSpec`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyBandwidthPackageSpecRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the Internet shared bandwidth (`cbwp-...`), or of an old bandwidth package (`bwp-...`).
    pub bandwidth_package_id: String,
    /// Most bandwidth, in each direction. Unit: Mbit/s.
    pub bandwidth: String,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ModifyBandwidthPackageSpecRequest {
    /// Creates a value with the required members.
    pub fn new(
        bandwidth_package_id: impl Into<String>,
        bandwidth: impl Into<String>,
    ) -> Self {
        Self {
            bandwidth_package_id: bandwidth_package_id.into(),
            bandwidth: bandwidth.into(),
            ..Self::default()
        }
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

record! {
    ModifyBandwidthPackageSpecRequest: MODIFY_BANDWIDTH_PACKAGE_SPEC_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 bandwidth_package_id: Str = Field::string("BandwidthPackageId").required(),
    2 bandwidth: Str = Field::string("Bandwidth").required(),
}

/// Response of `ModifyBandwidthPackageSpec`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyBandwidthPackageSpecResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ModifyBandwidthPackageSpecResponse: MODIFY_BANDWIDTH_PACKAGE_SPEC_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ModifyBandwidthPackageSpecRequest,
    ModifyBandwidthPackageSpecResponse,
}
