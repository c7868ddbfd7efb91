// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/AllocateEipAddress.json; do not edit.
//! Buys an elastic IP address.
//!
//! Use AllocateEipAddress of the VPC service instead.
//!
//! Deprecated in favour of `Vpc::2016-04-28::AllocateEipAddress`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/AllocateEipAddress).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};

operation!(Operation::new::<AllocateEipAddressRequest, AllocateEipAddressResponse>(
    "AllocateEipAddress", Effect::Write, &ALLOCATE_EIP_ADDRESS_REQUEST, &ALLOCATE_EIP_ADDRESS_RESPONSE,
).idempotency_token("ClientToken"), "
    400 COMMODITY.INVALID_COMPONENT COMMODITY_NO_EXIST FrequentPurchase.EIP INSTANCE_TYPE_NOT_SUPPORT
    400 IellgalParameter.OwnerAccount IllegalParam.OrderParamComponent InsufficientBalance InvalidBandwidth.Malformed
    400 InvalidComponent.EipBandwidthMax InvalidParameter InvalidRegion.NotSupport ORDER.QUANTITY_INVALID
    400 OperationFailed.AccountMoneyInvalid OperationFailed.CompleteUserInfo OperationFailed.InvokeInnerApi
    400 OperationFailed.QueryCredtiInfo OperationFailed.QueryPrice OperationFailed.QueryUserLabel OperationFailed.RiskControl
    400 OperationFailed.SaleExpression OperationFailed.SaleValidate OperationFailed.SyncOrderToSub OrderError.EIP OrderFailed
    400 PAY.INSUFFICIENT_BALANCE PAY.MAYI_WITHHOLDING_AGREEMENT_ILLEGAL PAYFOR.CREDIT_PAY_INSUFFICIENT_BALANCE
    400 QueryParameter.Illegal QuotaExceeded.Eip QuotaExceeded.LargeSpecEip ReserveIpFail SYSTEM.SALE_VALIDATE_UNEXPECTED_ERROR
    403 Forbbiden
    404 FUWU_BIZ_COMMODITY_VERIFY_FAIL InvalidRegionId.NotFound
    409 OperationConflict
    500 InsufficientEipCapacity InternalError OrderError.EIP
");

/// Request of `AllocateEipAddress`.
#[derive(Default)] #[non_exhaustive] pub struct AllocateEipAddressRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `Bandwidth`: text. */ pub bandwidth: Option<String>,
    /** `ISP`: text. */ pub isp: Option<String>,
    /** `InternetChargeType`: text. Default: `PayByBandwidth`. */ pub internet_charge_type: Option<String>,
    /** `ActivityId`: integer. */ pub activity_id: Option<i64>,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl AllocateEipAddressRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `Bandwidth`.
    pub fn bandwidth(mut self, value: impl Into<String>) -> Self { self.bandwidth = Some(value.into()); self }
    /// Sets `ISP`.
    pub fn isp(mut self, value: impl Into<String>) -> Self { self.isp = Some(value.into()); self }
    /// Sets `InternetChargeType`.
    pub fn internet_charge_type(mut self, value: impl Into<String>) -> Self {
        self.internet_charge_type = Some(value.into()); self
    }
    /// Sets `ActivityId`.
    pub fn activity_id(mut self, value: i64) -> Self { self.activity_id = Some(value); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
}
/// Table of [`AllocateEipAddressRequest`].
pub static ALLOCATE_EIP_ADDRESS_REQUEST: Schema =
    Schema { name: "AllocateEipAddressRequest", fields: { static ROWS: [Field; 6] = [
    Field::string("RegionId").required().filled(),
    Field::string("Bandwidth"),
    Field::string("ISP"),
    Field::string("InternetChargeType"),
    Field::int64("ActivityId"),
    Field::string("ClientToken").filled(),
]; &ROWS } };
record!(AllocateEipAddressRequest, ALLOCATE_EIP_ADDRESS_REQUEST,
    [0 OptStr region_id, 1 OptStr bandwidth, 2 OptStr isp, 3 OptStr internet_charge_type,
    5 OptStr client_token] [4 OptInt activity_id]);

/// Answer of `AllocateEipAddress`.
#[derive(Default)] #[non_exhaustive] pub struct AllocateEipAddressResponse {
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `AllocationId`: text. */ pub allocation_id: Option<String>,
    /** `EipAddress`: text. */ pub eip_address: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`AllocateEipAddressResponse`].
pub static ALLOCATE_EIP_ADDRESS_RESPONSE: Schema =
    Schema { name: "AllocateEipAddressResponse", fields: { static ROWS: [Field; 3] = [
    Field::string("RequestId"),
    Field::string("AllocationId"),
    Field::string("EipAddress"),
]; &ROWS } };
record!(AllocateEipAddressResponse, ALLOCATE_EIP_ADDRESS_RESPONSE,
    [0 OptStr request_id, 1 OptStr allocation_id, 2 OptStr eip_address] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(AllocateEipAddressRequest, AllocateEipAddressResponse);
