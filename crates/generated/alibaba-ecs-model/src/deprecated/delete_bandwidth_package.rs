// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DeleteBandwidthPackage.json; do not edit.
//! Delete bandwidth package (`DeleteBandwidthPackage`).
//!
//! Deprecated.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DeleteBandwidthPackage).

use cloudspec_wire::{Effect, ErrorCode, Extra, Field, Operation, Schema, empty};

use crate::shapes;

pub use crate::shapes::RequestIdResponse as DeleteBandwidthPackageResponse;

/// The table of `DeleteBandwidthPackage`.
pub static OPERATION: Operation = Operation::new(
    "DeleteBandwidthPackage", Effect::Write, &DELETE_BANDWIDTH_PACKAGE_REQUEST, &shapes::REQUEST_ID_RESPONSE,
    empty::<DeleteBandwidthPackageRequest>, empty::<DeleteBandwidthPackageResponse>,
).errors(&[
    ErrorCode::new(400, "DependencyViolation.ForwardEntry"), ErrorCode::new(400, "DependencyViolation.SnatEntry"),
    ErrorCode::new(404, "InvalidBandwidth.NotExist"), ErrorCode::new(404, "InvalidBandwidthPackageId.NotFound"),
    ErrorCode::new(404, "InvalidNatGateway.NotFound"), ErrorCode::new(404, "InvalidRegionId.NotFound"),
]);

/// Request of `DeleteBandwidthPackage`.
#[derive(Default)] #[non_exhaustive]
pub struct DeleteBandwidthPackageRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `BandwidthPackageId`: text.
    pub bandwidth_package_id: String,
    pub extra: Extra,
}
impl DeleteBandwidthPackageRequest {
    pub fn new(bandwidth_package_id: impl Into<String>) -> Self {
        Self { bandwidth_package_id: bandwidth_package_id.into(), ..Self::default() }
    }
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
}
pub static DELETE_BANDWIDTH_PACKAGE_REQUEST: Schema = Schema { name: "DeleteBandwidthPackageRequest", fields: &[
    Field::string("RegionId").required().filled(),
    Field::string("BandwidthPackageId").required(),
] };
cloudspec_wire::record!(DeleteBandwidthPackageRequest, DELETE_BANDWIDTH_PACKAGE_REQUEST,
    [0 OptStr region_id, 1 Str bandwidth_package_id] []);

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits!(DeleteBandwidthPackageRequest);
