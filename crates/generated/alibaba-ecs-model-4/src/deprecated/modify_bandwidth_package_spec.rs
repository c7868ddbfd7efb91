// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ModifyBandwidthPackageSpec.json; do not edit.
//! Changes the bandwidth of the shared bandwidth package of a NAT gateway of the old kind.
//!
//! Deprecated.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifyBandwidthPackageSpec).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as ModifyBandwidthPackageSpecResponse;

operation!(Operation::new::<ModifyBandwidthPackageSpecRequest, ModifyBandwidthPackageSpecResponse>(
    "ModifyBandwidthPackageSpec", Effect::Write, &MODIFY_BANDWIDTH_PACKAGE_SPEC_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
), "
    400 Forbidden.ChargeTypeIsPrepaid IllegalParam.Bandwidth MissingParam.Bandwidth
    404 BandwidthPackage.FinancialLocked InvalidBandwidth.ValueNotSupported InvalidBandwidthPackageId.NotFound
    404 InvalidRegionId.NotFound
");

/// Request of `ModifyBandwidthPackageSpec`.
#[derive(Default)] #[non_exhaustive] pub struct ModifyBandwidthPackageSpecRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `BandwidthPackageId`: text. */ pub bandwidth_package_id: String,
    /** `Bandwidth`: text. */ pub bandwidth: String,
    /** What else came. */ pub extra: Extra,
}
impl ModifyBandwidthPackageSpecRequest {
    /// With what is required.
    pub fn new(bandwidth_package_id: impl Into<String>, bandwidth: impl Into<String>) -> Self {
        Self { bandwidth_package_id: bandwidth_package_id.into(), bandwidth: bandwidth.into(), ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
}
/// Table of [`ModifyBandwidthPackageSpecRequest`].
pub static MODIFY_BANDWIDTH_PACKAGE_SPEC_REQUEST: Schema =
    Schema { name: "ModifyBandwidthPackageSpecRequest", fields: { static ROWS: [Field; 3] = [
    Field::string("RegionId").required().filled(),
    Field::string("BandwidthPackageId").required(),
    Field::string("Bandwidth").required(),
]; &ROWS } };
record!(ModifyBandwidthPackageSpecRequest, MODIFY_BANDWIDTH_PACKAGE_SPEC_REQUEST,
    [0 OptStr region_id, 1 Str bandwidth_package_id, 2 Str bandwidth] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(ModifyBandwidthPackageSpecRequest);
