// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DeleteCommonBandwidthPackage.json; do not edit.
//! Deletes an Internet shared bandwidth.
//!
//! `Force` also deletes one that still holds elastic IP addresses, which are then billed on their own.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DeleteCommonBandwidthPackage).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as DeleteCommonBandwidthPackageResponse;

operation!(Operation::new::<DeleteCommonBandwidthPackageRequest, DeleteCommonBandwidthPackageResponse>(
    "DeleteCommonBandwidthPackage", Effect::Write, &DELETE_COMMON_BANDWIDTH_PACKAGE_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
), "
    400 DependencyViolation.Ips ForbiddenAction.PrePaid InvalidOperation.DeletionProtection MissingParam.%s
    400 OperationFailed.AddIpTaskInProcessing OperationFailed.BandwidthPackageNotEmpty OperationUnsupported.Release95Instance
    404 InvalidBandwidthPackageId.NotFound InvalidRegionId.NotFound
");

/// Request of `DeleteCommonBandwidthPackage`.
#[derive(Default)] #[non_exhaustive] pub struct DeleteCommonBandwidthPackageRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `Force`: text. */ pub force: Option<String>,
    /** `BandwidthPackageId`: text. */ pub bandwidth_package_id: String,
    /** What else came. */ pub extra: Extra,
}
impl DeleteCommonBandwidthPackageRequest {
    /// With what is required.
    pub fn new(bandwidth_package_id: impl Into<String>) -> Self {
        Self { bandwidth_package_id: bandwidth_package_id.into(), ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `Force`.
    pub fn force(mut self, value: impl Into<String>) -> Self { self.force = Some(value.into()); self }
}
/// Table of [`DeleteCommonBandwidthPackageRequest`].
pub static DELETE_COMMON_BANDWIDTH_PACKAGE_REQUEST: Schema =
    Schema { name: "DeleteCommonBandwidthPackageRequest", fields: { static ROWS: [Field; 3] = [
    Field::string("RegionId").required().filled(),
    Field::string("Force"),
    Field::string("BandwidthPackageId").required(),
]; &ROWS } };
record!(DeleteCommonBandwidthPackageRequest, DELETE_COMMON_BANDWIDTH_PACKAGE_REQUEST,
    [0 OptStr region_id, 1 OptStr force, 2 Str bandwidth_package_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(DeleteCommonBandwidthPackageRequest);
