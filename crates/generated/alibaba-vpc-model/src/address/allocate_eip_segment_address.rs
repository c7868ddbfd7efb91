// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/AllocateEipSegmentAddress.json; do not edit.
//! Allocate eip segment address (`AllocateEipSegmentAddress`).
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/AllocateEipSegmentAddress).

use cloudspec_wire::{Effect, ErrorCode, Extra, Field, Operation, Schema, empty};

/// The table of `AllocateEipSegmentAddress`.
pub static OPERATION: Operation = Operation::new(
    "AllocateEipSegmentAddress", Effect::Write, &ALLOCATE_EIP_SEGMENT_ADDRESS_REQUEST, &ALLOCATE_EIP_SEGMENT_ADDRESS_RESPONSE,
    empty::<AllocateEipSegmentAddressRequest>, empty::<AllocateEipSegmentAddressResponse>,
).idempotency_token("ClientToken").errors(&[
    ErrorCode::new(400, "COMMODITY_NO_EXIST"), ErrorCode::new(400, "Forbidden"), ErrorCode::new(400, "FrequentPurchase.EIP"),
    ErrorCode::new(400, "INSTANCE_TYPE_NOT_SUPPORT"), ErrorCode::new(400, "IllegalParam.Description"),
    ErrorCode::new(400, "IllegalParam.EipMask"), ErrorCode::new(400, "IllegalParam.Name"),
    ErrorCode::new(400, "IllegalParam.OrderParamComponent"), ErrorCode::new(400, "IllegalParam.Zone"),
    ErrorCode::new(400, "InstanceExist.EipSegment"), ErrorCode::new(400, "InsufficientBalance"),
    ErrorCode::new(400, "InvalidBandwidth.Malformed"), ErrorCode::new(400, "InvalidComponent.EipBandwidthMax"),
    ErrorCode::new(400, "InvalidParameter"), ErrorCode::new(400, "InvalidRegion.NotSupport"),
    ErrorCode::new(400, "InvalidResourceGroupId"), ErrorCode::new(400, "MissingParam.Bandwidth"),
    ErrorCode::new(400, "ORDER.QUANTITY_INVALID"), ErrorCode::new(400, "OperationConflict"),
    ErrorCode::new(400, "OperationFailed.AccountMoneyInvalid"), ErrorCode::new(400, "OperationFailed.AllocateEipSegment"),
    ErrorCode::new(400, "OperationFailed.ChargeTypeInvalid"), ErrorCode::new(400, "OperationFailed.CompleteUserInfo"),
    ErrorCode::new(400, "OperationFailed.CreateOrderFailed"), ErrorCode::new(400, "OperationFailed.EipQuotaExceed"),
    ErrorCode::new(400, "OperationFailed.FrequentPurchase"), ErrorCode::new(400, "OperationFailed.InsufficientEIP"),
    ErrorCode::new(400, "OperationFailed.InvokeInnerApi"), ErrorCode::new(400, "OperationFailed.QueryCredtiInfo"),
    ErrorCode::new(400, "OperationFailed.QueryPrice"), ErrorCode::new(400, "OperationFailed.QueryUserLabel"),
    ErrorCode::new(400, "OperationFailed.QuotaExceed"), ErrorCode::new(400, "OperationFailed.RiskControl"),
    ErrorCode::new(400, "OperationFailed.SaleExpression"), ErrorCode::new(400, "OperationFailed.SaleValidate"),
    ErrorCode::new(400, "OrderError.EIP"), ErrorCode::new(400, "OrderFailed"), ErrorCode::new(400, "PAY.INSUFFICIENT_BALANCE"),
    ErrorCode::new(400, "PAY.MAYI_WITHHOLDING_AGREEMENT_ILLEGAL"), ErrorCode::new(400, "PAYFOR.CREDIT_PAY_INSUFFICIENT_BALANCE"),
    ErrorCode::new(400, "QueryParameter.Illegal"), ErrorCode::new(400, "QuotaExceeded.Eip"),
    ErrorCode::new(400, "QuotaExceeded.LargeSpecEip"), ErrorCode::new(400, "ReserveIpFail"),
    ErrorCode::new(400, "SYSTEM.SALE_VALIDATE_UNEXPECTED_ERROR"), ErrorCode::new(400, "TokenVerfiy.Failed"),
    ErrorCode::new(400, "Trade_Sync_Create_Sub_ERROR"), ErrorCode::new(400, "UnsupportedFeature.AllocateEipAddressWithZone"),
    ErrorCode::new(404, "FUWU_BIZ_COMMODITY_VERIFY_FAIL"), ErrorCode::new(404, "InvalidRegionId.NotFound"),
    ErrorCode::new(500, "InternalError"), ErrorCode::new(500, "OrderError.EIP"),
]);

/// Request of `AllocateEipSegmentAddress`.
#[derive(Default)] #[non_exhaustive]
pub struct AllocateEipSegmentAddressRequest {
    /// `ClientToken`: text. Filled in by the client.
    pub client_token: Option<String>,
    /// `Bandwidth`: text.
    pub bandwidth: Option<String>,
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `EipMask`: text.
    pub eip_mask: String,
    /// `Netmode`: text.
    pub netmode: Option<String>,
    /// `InternetChargeType`: text. Default: `PayByBandwidth`.
    pub internet_charge_type: Option<String>,
    /// `ResourceGroupId`: text.
    pub resource_group_id: Option<String>,
    /// `Isp`: text.
    pub isp: Option<String>,
    /// `Zone`: text.
    pub zone: Option<String>,
    pub extra: Extra,
}
impl AllocateEipSegmentAddressRequest {
    pub fn new(eip_mask: impl Into<String>) -> Self { Self { eip_mask: eip_mask.into(), ..Self::default() } }
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    pub fn bandwidth(mut self, value: impl Into<String>) -> Self { self.bandwidth = Some(value.into()); self }
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    pub fn netmode(mut self, value: impl Into<String>) -> Self { self.netmode = Some(value.into()); self }
    pub fn internet_charge_type(mut self, value: impl Into<String>) -> Self {
        self.internet_charge_type = Some(value.into()); self
    }
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self { self.resource_group_id = Some(value.into()); self }
    pub fn isp(mut self, value: impl Into<String>) -> Self { self.isp = Some(value.into()); self }
    pub fn zone(mut self, value: impl Into<String>) -> Self { self.zone = Some(value.into()); self }
}
pub static ALLOCATE_EIP_SEGMENT_ADDRESS_REQUEST: Schema = Schema { name: "AllocateEipSegmentAddressRequest", fields: &[
    Field::string("ClientToken").filled(),
    Field::string("Bandwidth"),
    Field::string("RegionId").required().filled(),
    Field::string("EipMask").required(),
    Field::string("Netmode"),
    Field::string("InternetChargeType"),
    Field::string("ResourceGroupId"),
    Field::string("Isp"),
    Field::string("Zone"),
] };
cloudspec_wire::record!(AllocateEipSegmentAddressRequest, ALLOCATE_EIP_SEGMENT_ADDRESS_REQUEST,
    [0 OptStr client_token, 1 OptStr bandwidth, 2 OptStr region_id, 3 Str eip_mask, 4 OptStr netmode,
    5 OptStr internet_charge_type, 6 OptStr resource_group_id, 7 OptStr isp, 8 OptStr zone] []);

/// Answer of `AllocateEipSegmentAddress`.
#[derive(Default)] #[non_exhaustive]
pub struct AllocateEipSegmentAddressResponse {
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// `EipSegmentInstanceId`: text.
    pub eip_segment_instance_id: Option<String>,
    pub extra: Extra,
}
pub static ALLOCATE_EIP_SEGMENT_ADDRESS_RESPONSE: Schema = Schema { name: "AllocateEipSegmentAddressResponse", fields: &[
    Field::string("RequestId"),
    Field::string("EipSegmentInstanceId"),
] };
cloudspec_wire::record!(AllocateEipSegmentAddressResponse, ALLOCATE_EIP_SEGMENT_ADDRESS_RESPONSE,
    [0 OptStr request_id, 1 OptStr eip_segment_instance_id] []);

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits!(AllocateEipSegmentAddressRequest, AllocateEipSegmentAddressResponse);
