// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ModifyCommonBandwidthPackageSpec.json; do not edit.
//! Changes the peak bandwidth of an Internet shared bandwidth, and with it the price.
//!
//! Asynchronous: DescribeCommonBandwidthPackages shows `Modifying`, then `Available`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ModifyCommonBandwidthPackageSpec).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as ModifyCommonBandwidthPackageSpecResponse;

operation!(Operation::new::<ModifyCommonBandwidthPackageSpecRequest, ModifyCommonBandwidthPackageSpecResponse>(
    "ModifyCommonBandwidthPackageSpec", Effect::Write, &MODIFY_COMMON_BANDWIDTH_PACKAGE_SPEC_REQUEST,
    &crate::shapes::REQUEST_ID_RESPONSE,
), "
    400 Forbidden.ChargeTypeIsPrepaid IncorrectStatus.CbwpModifying IncorrectStatus.ResourceStatus
    400 InvalidBandwidthPackageId.NotFound InvalidCommonBandwidthPackageId.NotFound InvalidParameter.Bandwidth
    400 OperationFailed.QueryCommodityInfo OperationFailed.QueryPrice OperationFailed.SaleValidate OperationFailed.SyncOrderToSub
    400 ResourceNotEnough.Bandwidth SYSTEM.SALE_VALIDATE_UNEXPECTED_ERROR
    404 BandwidthPackage.FinancialLocked InvalidBandwidth.ValueNotSupported InvalidBandwidthPackageId.NotFound
    404 InvalidRegionId.NotFound
    500 OrderError.BandwidthPackage
");

/// Request of `ModifyCommonBandwidthPackageSpec`.
#[derive(Default)] #[non_exhaustive] pub struct ModifyCommonBandwidthPackageSpecRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `BandwidthPackageId`: text. */ pub bandwidth_package_id: String,
    /** `Bandwidth`: text. */ pub bandwidth: String,
    /** What else came. */ pub extra: Extra,
}
impl ModifyCommonBandwidthPackageSpecRequest {
    /// With what is required.
    pub fn new(bandwidth_package_id: impl Into<String>, bandwidth: impl Into<String>) -> Self {
        Self { bandwidth_package_id: bandwidth_package_id.into(), bandwidth: bandwidth.into(), ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
}
/// Table of [`ModifyCommonBandwidthPackageSpecRequest`].
pub static MODIFY_COMMON_BANDWIDTH_PACKAGE_SPEC_REQUEST: Schema =
    Schema { name: "ModifyCommonBandwidthPackageSpecRequest", fields: { static ROWS: [Field; 3] = [
    Field::string("RegionId").required().filled(),
    Field::string("BandwidthPackageId").required(),
    Field::string("Bandwidth").required(),
]; &ROWS } };
record!(ModifyCommonBandwidthPackageSpecRequest, MODIFY_COMMON_BANDWIDTH_PACKAGE_SPEC_REQUEST,
    [0 OptStr region_id, 1 Str bandwidth_package_id, 2 Str bandwidth] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(ModifyCommonBandwidthPackageSpecRequest);
