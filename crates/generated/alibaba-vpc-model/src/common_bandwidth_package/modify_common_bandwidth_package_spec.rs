// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ModifyCommonBandwidthPackageSpec.json; do not edit.
//! Modify common bandwidth package spec (`ModifyCommonBandwidthPackageSpec`).
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ModifyCommonBandwidthPackageSpec).

use cloudspec_wire::{Effect, ErrorCode, Extra, Field, Operation, Schema, empty};

use crate::shapes;

pub use crate::shapes::RequestIdResponse as ModifyCommonBandwidthPackageSpecResponse;

/// The table of `ModifyCommonBandwidthPackageSpec`.
pub static OPERATION: Operation = Operation::new(
    "ModifyCommonBandwidthPackageSpec", Effect::Write, &MODIFY_COMMON_BANDWIDTH_PACKAGE_SPEC_REQUEST,
    &shapes::REQUEST_ID_RESPONSE, empty::<ModifyCommonBandwidthPackageSpecRequest>,
    empty::<ModifyCommonBandwidthPackageSpecResponse>,
).errors(&[
    ErrorCode::new(400, "Forbidden.ChargeTypeIsPrepaid"), ErrorCode::new(400, "IncorrectStatus.CbwpModifying"),
    ErrorCode::new(400, "IncorrectStatus.ResourceStatus"), ErrorCode::new(400, "InvalidBandwidthPackageId.NotFound"),
    ErrorCode::new(400, "InvalidCommonBandwidthPackageId.NotFound"), ErrorCode::new(400, "InvalidParameter.Bandwidth"),
    ErrorCode::new(400, "OperationFailed.QueryCommodityInfo"), ErrorCode::new(400, "OperationFailed.QueryPrice"),
    ErrorCode::new(400, "OperationFailed.SaleValidate"), ErrorCode::new(400, "OperationFailed.SyncOrderToSub"),
    ErrorCode::new(400, "ResourceNotEnough.Bandwidth"), ErrorCode::new(400, "SYSTEM.SALE_VALIDATE_UNEXPECTED_ERROR"),
    ErrorCode::new(404, "BandwidthPackage.FinancialLocked"), ErrorCode::new(404, "InvalidBandwidth.ValueNotSupported"),
    ErrorCode::new(404, "InvalidBandwidthPackageId.NotFound"), ErrorCode::new(404, "InvalidRegionId.NotFound"),
    ErrorCode::new(500, "OrderError.BandwidthPackage"),
]);

/// Request of `ModifyCommonBandwidthPackageSpec`.
#[derive(Default)] #[non_exhaustive]
pub struct ModifyCommonBandwidthPackageSpecRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `BandwidthPackageId`: text.
    pub bandwidth_package_id: String,
    /// `Bandwidth`: text.
    pub bandwidth: String,
    pub extra: Extra,
}
impl ModifyCommonBandwidthPackageSpecRequest {
    pub fn new(bandwidth_package_id: impl Into<String>, bandwidth: impl Into<String>) -> Self {
        Self { bandwidth_package_id: bandwidth_package_id.into(), bandwidth: bandwidth.into(), ..Self::default() }
    }
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
}
pub static MODIFY_COMMON_BANDWIDTH_PACKAGE_SPEC_REQUEST: Schema = Schema { name: "ModifyCommonBandwidthPackageSpecRequest", fields: &[
    Field::string("RegionId").required().filled(),
    Field::string("BandwidthPackageId").required(),
    Field::string("Bandwidth").required(),
] };
cloudspec_wire::record!(ModifyCommonBandwidthPackageSpecRequest, MODIFY_COMMON_BANDWIDTH_PACKAGE_SPEC_REQUEST,
    [0 OptStr region_id, 1 Str bandwidth_package_id, 2 Str bandwidth] []);

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits!(ModifyCommonBandwidthPackageSpecRequest);
