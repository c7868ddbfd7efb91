// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DeleteBandwidthPackage.json; do not edit.
//! Deletes the shared bandwidth package of a NAT gateway of the old kind.
//!
//! Deprecated.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DeleteBandwidthPackage).

use cloudspec_wire::{Effect, Extra, Field, errors, operation, record};

pub use crate::shapes::RequestIdResponse;

operation! {
    name: "DeleteBandwidthPackage",
    effect: Effect::Write,
    request: DeleteBandwidthPackageRequest = DELETE_BANDWIDTH_PACKAGE_REQUEST,
    response: RequestIdResponse = crate::shapes::REQUEST_ID_RESPONSE,
    errors: ERRORS,
}

errors! {
    "400 DependencyViolation.ForwardEntry",
    "400 DependencyViolation.SnatEntry = An SNAT rule still uses the resource. Delete the rule first.",
    "404 InvalidBandwidth.NotExist",
    "404 InvalidBandwidthPackageId.NotFound = There is no such bandwidth package in this region.",
    "404 InvalidNatGateway.NotFound",
    "404 InvalidRegionId.NotFound = There is no such region, or the service is not offered there. DescribeRegions lists them.",
}

/// Response of `DeleteBandwidthPackage`.
pub type DeleteBandwidthPackageResponse = RequestIdResponse;

/// Request of `DeleteBandwidthPackage`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteBandwidthPackageRequest {
    /// Region of the resources, such as `cn-hangzhou`; DescribeRegions lists them. Filled in by the client.
    pub region_id: Option<String>,
    /// Id of the Internet shared bandwidth.
    pub bandwidth_package_id: String,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl DeleteBandwidthPackageRequest {
    /// Starts with the required members.
    pub fn new(bandwidth_package_id: impl Into<String>) -> Self {
        Self {
            bandwidth_package_id: bandwidth_package_id.into(),
            ..Self::default()
        }
    }

    /// Region of the resources, such as `cn-hangzhou`; DescribeRegions lists them.
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

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DeleteBandwidthPackageRequest,
}
