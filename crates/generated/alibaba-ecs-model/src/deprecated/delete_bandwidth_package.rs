// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DeleteBandwidthPackage.json; do not edit.
//! Deletes the shared bandwidth package of a NAT gateway of the old kind.
//!
//! Deprecated.
//!
//! - Access level: delete.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DeleteBandwidthPackage),
//! 2024-06-24.

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, errors, operation, record};

operation! {
    name: "DeleteBandwidthPackage",
    effect: Effect::Write,
    request: DeleteBandwidthPackageRequest = DELETE_BANDWIDTH_PACKAGE_REQUEST,
    response: DeleteBandwidthPackageResponse = DELETE_BANDWIDTH_PACKAGE_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Delete),
}

errors! {
    "400 DependencyViolation.ForwardEntry",
    "400 DependencyViolation.SnatEntry = An SNAT rule still uses the resource. Delete the rule first.",
    "404 InvalidBandwidth.NotExist",
    "404 InvalidBandwidthPackageId.NotFound = There is no such bandwidth package in this region.",
    "404 InvalidNatGateway.NotFound",
    "404 InvalidRegionId.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
}

/// Request of `DeleteBandwidthPackage`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteBandwidthPackageRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the Internet shared bandwidth (`cbwp-...`), or of an old bandwidth package (`bwp-...`).
    pub bandwidth_package_id: String,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DeleteBandwidthPackageRequest {
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
}

record! {
    DeleteBandwidthPackageRequest: DELETE_BANDWIDTH_PACKAGE_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 bandwidth_package_id: Str = Field::string("BandwidthPackageId").required(),
}

/// Response of `DeleteBandwidthPackage`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteBandwidthPackageResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DeleteBandwidthPackageResponse: DELETE_BANDWIDTH_PACKAGE_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DeleteBandwidthPackageRequest,
    DeleteBandwidthPackageResponse,
}
