// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ModifyCommonBandwidthPackageIpBandwidth.json; do not edit.
//! Limits how much of an Internet shared bandwidth one elastic IP address may use, so that it cannot
//! take all of it.
//!
//! - Access level: update.
//!
//! Source: [OpenAPI
//! metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ModifyCommonBandwidthPackageIpBandwidth),
//! 2024-06.

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, errors, operation, record};

operation! {
    name: "ModifyCommonBandwidthPackageIpBandwidth",
    effect: Effect::Write,
    request: ModifyCommonBandwidthPackageIpBandwidthRequest = MODIFY_COMMON_BANDWIDTH_PACKAGE_IP_BANDWIDTH_REQUEST,
    response: ModifyCommonBandwidthPackageIpBandwidthResponse = MODIFY_COMMON_BANDWIDTH_PACKAGE_IP_BANDWIDTH_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update),
}

errors! {
    "400 %s",
    "400 Forbidden.FinancialLocked = Payment for the resource is overdue and it is locked. Settle the bill first.",
    "400 InvalidEIPStatus.BizDisabled = Payment for the resource is overdue and it is locked. Settle the bill first.",
    "400 OperationFailed.DistibuteLock = Another operation on the same resource is running. Try again in a moment.",
    "404 %s",
    "404 InvalidRegionId.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
}

/// Request of `ModifyCommonBandwidthPackageIpBandwidth`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyCommonBandwidthPackageIpBandwidthRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the Internet shared bandwidth (`cbwp-...`), or of an old bandwidth package (`bwp-...`).
    pub bandwidth_package_id: String,
    /// Id of the elastic IP address (`eip-...`). `DescribeEipAddresses` lists it.
    pub eip_id: String,
    /// Most bandwidth, in each direction. Unit: Mbit/s.
    pub bandwidth: String,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ModifyCommonBandwidthPackageIpBandwidthRequest {
    /// Creates a value with the required members.
    pub fn new(
        bandwidth_package_id: impl Into<String>,
        eip_id: impl Into<String>,
        bandwidth: impl Into<String>,
    ) -> Self {
        Self {
            bandwidth_package_id: bandwidth_package_id.into(),
            eip_id: eip_id.into(),
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
    ModifyCommonBandwidthPackageIpBandwidthRequest: MODIFY_COMMON_BANDWIDTH_PACKAGE_IP_BANDWIDTH_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 bandwidth_package_id: Str = Field::string("BandwidthPackageId").required(),
    2 eip_id: Str = Field::string("EipId").required(),
    3 bandwidth: Str = Field::string("Bandwidth").required(),
}

/// Response of `ModifyCommonBandwidthPackageIpBandwidth`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyCommonBandwidthPackageIpBandwidthResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ModifyCommonBandwidthPackageIpBandwidthResponse: MODIFY_COMMON_BANDWIDTH_PACKAGE_IP_BANDWIDTH_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ModifyCommonBandwidthPackageIpBandwidthRequest,
    ModifyCommonBandwidthPackageIpBandwidthResponse,
}
