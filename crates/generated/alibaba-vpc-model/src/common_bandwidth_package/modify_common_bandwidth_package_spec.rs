// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ModifyCommonBandwidthPackageSpec.json; do not edit.
//! Changes the peak bandwidth of an Internet shared bandwidth, and with it the price.
//!
//! Asynchronous: `DescribeCommonBandwidthPackages` shows `Modifying`, then `Available`.
//!
//! - Access level: update.
//!
//! Source: [OpenAPI
//! metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ModifyCommonBandwidthPackageSpec), 2024-06.

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, errors, operation, record};

operation! {
    name: "ModifyCommonBandwidthPackageSpec",
    effect: Effect::Write,
    request: ModifyCommonBandwidthPackageSpecRequest = MODIFY_COMMON_BANDWIDTH_PACKAGE_SPEC_REQUEST,
    response: ModifyCommonBandwidthPackageSpecResponse = MODIFY_COMMON_BANDWIDTH_PACKAGE_SPEC_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update),
}

errors! {
    "400 Forbidden.ChargeTypeIsPrepaid = The resource is a subscription, for which this is not possible.",
    "400 IncorrectStatus.CbwpModifying",
    "400 IncorrectStatus.ResourceStatus",
    "400 InvalidBandwidthPackageId.NotFound = There is no such bandwidth package in this region.",
    "400 InvalidCommonBandwidthPackageId.NotFound",
    "400 InvalidParameter.Bandwidth = The bandwidth is outside of what is possible for this resource.",
    "400 OperationFailed.QueryCommodityInfo",
    "400 OperationFailed.QueryPrice = No price could be found for this order. Check the settings, or try again later.",
    "400 OperationFailed.SaleValidate = The order failed the checks of the shop. The message says why.",
    "400 OperationFailed.SyncOrderToSub = The order could not be passed on. Try again.",
    "400 ResourceNotEnough.Bandwidth = There is not enough bandwidth left.",
    "400 SYSTEM.SALE_VALIDATE_UNEXPECTED_ERROR = Payment is overdue. Settle the bill first.",
    "404 BandwidthPackage.FinancialLocked",
    "404 InvalidBandwidth.ValueNotSupported = The bandwidth is outside of what is possible for this resource.",
    "404 InvalidBandwidthPackageId.NotFound = There is no such bandwidth package in this region.",
    "404 InvalidRegionId.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
    "500 OrderError.BandwidthPackage",
}

/// Request of `ModifyCommonBandwidthPackageSpec`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyCommonBandwidthPackageSpecRequest {
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

impl ModifyCommonBandwidthPackageSpecRequest {
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
    ModifyCommonBandwidthPackageSpecRequest: MODIFY_COMMON_BANDWIDTH_PACKAGE_SPEC_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 bandwidth_package_id: Str = Field::string("BandwidthPackageId").required(),
    2 bandwidth: Str = Field::string("Bandwidth").required(),
}

/// Response of `ModifyCommonBandwidthPackageSpec`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyCommonBandwidthPackageSpecResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ModifyCommonBandwidthPackageSpecResponse: MODIFY_COMMON_BANDWIDTH_PACKAGE_SPEC_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ModifyCommonBandwidthPackageSpecRequest,
    ModifyCommonBandwidthPackageSpecResponse,
}
