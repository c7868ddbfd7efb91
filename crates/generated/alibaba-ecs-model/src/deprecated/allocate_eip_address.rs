// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/AllocateEipAddress.json; do not edit.
//! Allocate eip address (`AllocateEipAddress`).
//!
//! Deprecated in favour of `Vpc::2016-04-28::AllocateEipAddress`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/AllocateEipAddress).

use cloudspec_wire::{Effect, ErrorCode, Extra, Field, Operation, Schema, empty};

/// The table of `AllocateEipAddress`.
pub static OPERATION: Operation = Operation::new(
    "AllocateEipAddress", Effect::Write, &ALLOCATE_EIP_ADDRESS_REQUEST, &ALLOCATE_EIP_ADDRESS_RESPONSE,
    empty::<AllocateEipAddressRequest>, empty::<AllocateEipAddressResponse>,
).idempotency_token("ClientToken").errors(&[
    ErrorCode::new(400, "COMMODITY.INVALID_COMPONENT"), ErrorCode::new(400, "COMMODITY_NO_EXIST"),
    ErrorCode::new(400, "FrequentPurchase.EIP"), ErrorCode::new(400, "INSTANCE_TYPE_NOT_SUPPORT"),
    ErrorCode::new(400, "IellgalParameter.OwnerAccount"), ErrorCode::new(400, "IllegalParam.OrderParamComponent"),
    ErrorCode::new(400, "InsufficientBalance"), ErrorCode::new(400, "InvalidBandwidth.Malformed"),
    ErrorCode::new(400, "InvalidComponent.EipBandwidthMax"), ErrorCode::new(400, "InvalidParameter"),
    ErrorCode::new(400, "InvalidRegion.NotSupport"), ErrorCode::new(400, "ORDER.QUANTITY_INVALID"),
    ErrorCode::new(400, "OperationFailed.AccountMoneyInvalid"), ErrorCode::new(400, "OperationFailed.CompleteUserInfo"),
    ErrorCode::new(400, "OperationFailed.InvokeInnerApi"), ErrorCode::new(400, "OperationFailed.QueryCredtiInfo"),
    ErrorCode::new(400, "OperationFailed.QueryPrice"), ErrorCode::new(400, "OperationFailed.QueryUserLabel"),
    ErrorCode::new(400, "OperationFailed.RiskControl"), ErrorCode::new(400, "OperationFailed.SaleExpression"),
    ErrorCode::new(400, "OperationFailed.SaleValidate"), ErrorCode::new(400, "OperationFailed.SyncOrderToSub"),
    ErrorCode::new(400, "OrderError.EIP"), ErrorCode::new(400, "OrderFailed"), ErrorCode::new(400, "PAY.INSUFFICIENT_BALANCE"),
    ErrorCode::new(400, "PAY.MAYI_WITHHOLDING_AGREEMENT_ILLEGAL"), ErrorCode::new(400, "PAYFOR.CREDIT_PAY_INSUFFICIENT_BALANCE"),
    ErrorCode::new(400, "QueryParameter.Illegal"), ErrorCode::new(400, "QuotaExceeded.Eip"),
    ErrorCode::new(400, "QuotaExceeded.LargeSpecEip"), ErrorCode::new(400, "ReserveIpFail"),
    ErrorCode::new(400, "SYSTEM.SALE_VALIDATE_UNEXPECTED_ERROR"), ErrorCode::new(403, "Forbbiden"),
    ErrorCode::new(404, "FUWU_BIZ_COMMODITY_VERIFY_FAIL"), ErrorCode::new(404, "InvalidRegionId.NotFound"),
    ErrorCode::new(409, "OperationConflict"), ErrorCode::new(500, "InsufficientEipCapacity"),
    ErrorCode::new(500, "InternalError"), ErrorCode::new(500, "OrderError.EIP"),
]);

/// Request of `AllocateEipAddress`.
#[derive(Default)] #[non_exhaustive]
pub struct AllocateEipAddressRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `Bandwidth`: text.
    pub bandwidth: Option<String>,
    /// `ISP`: text.
    pub isp: Option<String>,
    /// `InternetChargeType`: text. Default: `PayByBandwidth`.
    pub internet_charge_type: Option<String>,
    /// `ActivityId`: integer.
    pub activity_id: Option<i64>,
    /// `ClientToken`: text. Filled in by the client.
    pub client_token: Option<String>,
    pub extra: Extra,
}
impl AllocateEipAddressRequest {
    pub fn new() -> Self { Self::default() }
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    pub fn bandwidth(mut self, value: impl Into<String>) -> Self { self.bandwidth = Some(value.into()); self }
    pub fn isp(mut self, value: impl Into<String>) -> Self { self.isp = Some(value.into()); self }
    pub fn internet_charge_type(mut self, value: impl Into<String>) -> Self {
        self.internet_charge_type = Some(value.into()); self
    }
    pub fn activity_id(mut self, value: i64) -> Self { self.activity_id = Some(value); self }
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
}
pub static ALLOCATE_EIP_ADDRESS_REQUEST: Schema = Schema { name: "AllocateEipAddressRequest", fields: &[
    Field::string("RegionId").required().filled(),
    Field::string("Bandwidth"),
    Field::string("ISP"),
    Field::string("InternetChargeType"),
    Field::int64("ActivityId"),
    Field::string("ClientToken").filled(),
] };
cloudspec_wire::record!(AllocateEipAddressRequest, ALLOCATE_EIP_ADDRESS_REQUEST,
    [0 OptStr region_id, 1 OptStr bandwidth, 2 OptStr isp, 3 OptStr internet_charge_type,
    5 OptStr client_token] [4 OptInt activity_id]);

/// Answer of `AllocateEipAddress`.
#[derive(Default)] #[non_exhaustive]
pub struct AllocateEipAddressResponse {
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// `AllocationId`: text.
    pub allocation_id: Option<String>,
    /// `EipAddress`: text.
    pub eip_address: Option<String>,
    pub extra: Extra,
}
pub static ALLOCATE_EIP_ADDRESS_RESPONSE: Schema = Schema { name: "AllocateEipAddressResponse", fields: &[
    Field::string("RequestId"),
    Field::string("AllocationId"),
    Field::string("EipAddress"),
] };
cloudspec_wire::record!(AllocateEipAddressResponse, ALLOCATE_EIP_ADDRESS_RESPONSE,
    [0 OptStr request_id, 1 OptStr allocation_id, 2 OptStr eip_address] []);

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits!(AllocateEipAddressRequest, AllocateEipAddressResponse);
