// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DeleteBandwidthPackage.json; do not edit.
//! Deletes the shared bandwidth package of a NAT gateway of the old kind.
//!
//! Deprecated.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DeleteBandwidthPackage).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as DeleteBandwidthPackageResponse;

operation!(Operation::new::<DeleteBandwidthPackageRequest, DeleteBandwidthPackageResponse>(
    "DeleteBandwidthPackage", Effect::Write, &DELETE_BANDWIDTH_PACKAGE_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
), "
    400 DependencyViolation.ForwardEntry DependencyViolation.SnatEntry
    404 InvalidBandwidth.NotExist InvalidBandwidthPackageId.NotFound InvalidNatGateway.NotFound InvalidRegionId.NotFound
");

/// Request of `DeleteBandwidthPackage`.
#[derive(Default)] #[non_exhaustive] pub struct DeleteBandwidthPackageRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `BandwidthPackageId`: text. */ pub bandwidth_package_id: String,
    /** What else came. */ pub extra: Extra,
}
impl DeleteBandwidthPackageRequest {
    /// With what is required.
    pub fn new(bandwidth_package_id: impl Into<String>) -> Self {
        Self { bandwidth_package_id: bandwidth_package_id.into(), ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
}
/// Table of [`DeleteBandwidthPackageRequest`].
pub static DELETE_BANDWIDTH_PACKAGE_REQUEST: Schema =
    Schema { name: "DeleteBandwidthPackageRequest", fields: { static ROWS: [Field; 2] = [
    Field::string("RegionId").required().filled(),
    Field::string("BandwidthPackageId").required(),
]; &ROWS } };
record!(DeleteBandwidthPackageRequest, DELETE_BANDWIDTH_PACKAGE_REQUEST, [0 OptStr region_id, 1 Str bandwidth_package_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(DeleteBandwidthPackageRequest);
