// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/AllocateEipSegmentAddress.json; do not edit.
//! Buys a run of consecutive elastic IP addresses.
//!
//! Asynchronous: DescribeEipSegment shows `Allocating`, then `Allocated`; until then nothing else can be done with it. The
//! account is charged.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/AllocateEipSegmentAddress).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};

operation!(Operation::new::<AllocateEipSegmentAddressRequest, AllocateEipSegmentAddressResponse>(
    "AllocateEipSegmentAddress", Effect::Write, &ALLOCATE_EIP_SEGMENT_ADDRESS_REQUEST, &ALLOCATE_EIP_SEGMENT_ADDRESS_RESPONSE,
).idempotency_token("ClientToken"), "
    400 COMMODITY_NO_EXIST Forbidden FrequentPurchase.EIP INSTANCE_TYPE_NOT_SUPPORT IllegalParam.Description IllegalParam.EipMask
    400 IllegalParam.Name IllegalParam.OrderParamComponent IllegalParam.Zone InstanceExist.EipSegment InsufficientBalance
    400 InvalidBandwidth.Malformed InvalidComponent.EipBandwidthMax InvalidParameter InvalidRegion.NotSupport
    400 InvalidResourceGroupId MissingParam.Bandwidth ORDER.QUANTITY_INVALID OperationConflict \
        OperationFailed.AccountMoneyInvalid
    400 OperationFailed.AllocateEipSegment OperationFailed.ChargeTypeInvalid OperationFailed.CompleteUserInfo
    400 OperationFailed.CreateOrderFailed OperationFailed.EipQuotaExceed OperationFailed.FrequentPurchase
    400 OperationFailed.InsufficientEIP OperationFailed.InvokeInnerApi OperationFailed.QueryCredtiInfo OperationFailed.QueryPrice
    400 OperationFailed.QueryUserLabel OperationFailed.QuotaExceed OperationFailed.RiskControl OperationFailed.SaleExpression
    400 OperationFailed.SaleValidate OrderError.EIP OrderFailed PAY.INSUFFICIENT_BALANCE PAY.MAYI_WITHHOLDING_AGREEMENT_ILLEGAL
    400 PAYFOR.CREDIT_PAY_INSUFFICIENT_BALANCE QueryParameter.Illegal QuotaExceeded.Eip QuotaExceeded.LargeSpecEip ReserveIpFail
    400 SYSTEM.SALE_VALIDATE_UNEXPECTED_ERROR TokenVerfiy.Failed Trade_Sync_Create_Sub_ERROR
    400 UnsupportedFeature.AllocateEipAddressWithZone
    404 FUWU_BIZ_COMMODITY_VERIFY_FAIL InvalidRegionId.NotFound
    500 InternalError OrderError.EIP
");

/// Request of `AllocateEipSegmentAddress`.
#[derive(Default)] #[non_exhaustive] pub struct AllocateEipSegmentAddressRequest {
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `Bandwidth`: text. */ pub bandwidth: Option<String>,
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `EipMask`: text. */ pub eip_mask: String,
    /** `Netmode`: text. */ pub netmode: Option<String>,
    /** `InternetChargeType`: text. Default: `PayByBandwidth`. */ pub internet_charge_type: Option<String>,
    /** `ResourceGroupId`: text. */ pub resource_group_id: Option<String>,
    /** `Isp`: text. */ pub isp: Option<String>,
    /** `Zone`: text. */ pub zone: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl AllocateEipSegmentAddressRequest {
    /// With what is required.
    pub fn new(eip_mask: impl Into<String>) -> Self { Self { eip_mask: eip_mask.into(), ..Self::default() } }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    /// Sets `Bandwidth`.
    pub fn bandwidth(mut self, value: impl Into<String>) -> Self { self.bandwidth = Some(value.into()); self }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `Netmode`.
    pub fn netmode(mut self, value: impl Into<String>) -> Self { self.netmode = Some(value.into()); self }
    /// Sets `InternetChargeType`.
    pub fn internet_charge_type(mut self, value: impl Into<String>) -> Self {
        self.internet_charge_type = Some(value.into()); self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self { self.resource_group_id = Some(value.into()); self }
    /// Sets `Isp`.
    pub fn isp(mut self, value: impl Into<String>) -> Self { self.isp = Some(value.into()); self }
    /// Sets `Zone`.
    pub fn zone(mut self, value: impl Into<String>) -> Self { self.zone = Some(value.into()); self }
}
/// Table of [`AllocateEipSegmentAddressRequest`].
pub static ALLOCATE_EIP_SEGMENT_ADDRESS_REQUEST: Schema =
    Schema { name: "AllocateEipSegmentAddressRequest", fields: { static ROWS: [Field; 9] = [
    Field::string("ClientToken").filled(),
    Field::string("Bandwidth"),
    Field::string("RegionId").required().filled(),
    Field::string("EipMask").required(),
    Field::string("Netmode"),
    Field::string("InternetChargeType"),
    Field::string("ResourceGroupId"),
    Field::string("Isp"),
    Field::string("Zone"),
]; &ROWS } };
record!(AllocateEipSegmentAddressRequest, ALLOCATE_EIP_SEGMENT_ADDRESS_REQUEST,
    [0 OptStr client_token, 1 OptStr bandwidth, 2 OptStr region_id, 3 Str eip_mask, 4 OptStr netmode,
    5 OptStr internet_charge_type, 6 OptStr resource_group_id, 7 OptStr isp, 8 OptStr zone] []);

/// Answer of `AllocateEipSegmentAddress`.
#[derive(Default)] #[non_exhaustive] pub struct AllocateEipSegmentAddressResponse {
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `EipSegmentInstanceId`: text. */ pub eip_segment_instance_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`AllocateEipSegmentAddressResponse`].
pub static ALLOCATE_EIP_SEGMENT_ADDRESS_RESPONSE: Schema =
    Schema { name: "AllocateEipSegmentAddressResponse", fields: { static ROWS: [Field; 2] = [
    Field::string("RequestId"),
    Field::string("EipSegmentInstanceId"),
]; &ROWS } };
record!(AllocateEipSegmentAddressResponse, ALLOCATE_EIP_SEGMENT_ADDRESS_RESPONSE,
    [0 OptStr request_id, 1 OptStr eip_segment_instance_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(AllocateEipSegmentAddressRequest, AllocateEipSegmentAddressResponse);
