// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DeleteCommonBandwidthPackage.json; do not edit.
//! Deletes an Internet shared bandwidth.
//!
//! `Force` also deletes one that still holds elastic IP addresses, which are then billed on their own.
//!
//! - Access level: delete.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DeleteCommonBandwidthPackage),
//! 2024-06.

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, errors, operation, record};

operation! {
    name: "DeleteCommonBandwidthPackage",
    effect: Effect::Write,
    request: DeleteCommonBandwidthPackageRequest = DELETE_COMMON_BANDWIDTH_PACKAGE_REQUEST,
    response: DeleteCommonBandwidthPackageResponse = DELETE_COMMON_BANDWIDTH_PACKAGE_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Delete),
}

errors! {
    "400 DependencyViolation.Ips",
    "400 ForbiddenAction.PrePaid",
    "400 InvalidOperation.DeletionProtection = The resource is protected against deletion. Switch the protection off first.",
    "400 MissingParam.%s",
    "400 OperationFailed.AddIpTaskInProcessing",
    "400 OperationFailed.BandwidthPackageNotEmpty",
    "400 OperationUnsupported.Release95Instance",
    "404 InvalidBandwidthPackageId.NotFound = There is no such bandwidth package in this region.",
    "404 InvalidRegionId.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
}

/// Request of `DeleteCommonBandwidthPackage`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteCommonBandwidthPackageRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Whether to take elastic IP addresses out of the bandwidth plan and delete it (`true`), or to delete
    /// it only when it has none (`false`, the default).
    pub force: Option<String>,
    /// Id of the Internet shared bandwidth (`cbwp-...`), or of an old bandwidth package (`bwp-...`).
    pub bandwidth_package_id: String,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DeleteCommonBandwidthPackageRequest {
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

    /// Whether to take elastic IP addresses out of the bandwidth plan and delete it (`true`), or to delete
    /// it only when it has none (`false`, the default).
    pub fn force(mut self, value: impl Into<String>) -> Self {
        self.force = Some(value.into());
        self
    }
}

record! {
    DeleteCommonBandwidthPackageRequest: DELETE_COMMON_BANDWIDTH_PACKAGE_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 force: OptStr = Field::string("Force"),
    2 bandwidth_package_id: Str = Field::string("BandwidthPackageId").required(),
}

/// Response of `DeleteCommonBandwidthPackage`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteCommonBandwidthPackageResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DeleteCommonBandwidthPackageResponse: DELETE_COMMON_BANDWIDTH_PACKAGE_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DeleteCommonBandwidthPackageRequest,
    DeleteCommonBandwidthPackageResponse,
}
