// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/AllocateEipSegmentAddress.json; do not edit.
//! Buys a run of consecutive elastic IP addresses.
//!
//! Asynchronous: DescribeEipSegment shows `Allocating`, then `Allocated`; until then nothing else can
//! be done with it. The account is charged.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/AllocateEipSegmentAddress).

use cloudspec_wire::{Effect, Extra, Field, errors, operation, record};

operation! {
    name: "AllocateEipSegmentAddress",
    effect: Effect::Write,
    request: AllocateEipSegmentAddressRequest = ALLOCATE_EIP_SEGMENT_ADDRESS_REQUEST,
    response: AllocateEipSegmentAddressResponse = ALLOCATE_EIP_SEGMENT_ADDRESS_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
}

errors! {
    "400 COMMODITY_NO_EXIST",
    "400 Forbidden",
    "400 FrequentPurchase.EIP",
    "400 INSTANCE_TYPE_NOT_SUPPORT",
    "400 IllegalParam.Description",
    "400 IllegalParam.EipMask",
    "400 IllegalParam.Name",
    "400 IllegalParam.OrderParamComponent",
    "400 IllegalParam.Zone",
    "400 InstanceExist.EipSegment",
    "400 InsufficientBalance",
    "400 InvalidBandwidth.Malformed",
    "400 InvalidComponent.EipBandwidthMax",
    "400 InvalidParameter",
    "400 InvalidRegion.NotSupport",
    "400 InvalidResourceGroupId",
    "400 MissingParam.Bandwidth",
    "400 ORDER.QUANTITY_INVALID",
    "400 OperationConflict",
    "400 OperationFailed.AccountMoneyInvalid",
    "400 OperationFailed.AllocateEipSegment",
    "400 OperationFailed.ChargeTypeInvalid",
    "400 OperationFailed.CompleteUserInfo",
    "400 OperationFailed.CreateOrderFailed",
    "400 OperationFailed.EipQuotaExceed",
    "400 OperationFailed.FrequentPurchase",
    "400 OperationFailed.InsufficientEIP",
    "400 OperationFailed.InvokeInnerApi",
    "400 OperationFailed.QueryCredtiInfo",
    "400 OperationFailed.QueryPrice",
    "400 OperationFailed.QueryUserLabel",
    "400 OperationFailed.QuotaExceed",
    "400 OperationFailed.RiskControl",
    "400 OperationFailed.SaleExpression",
    "400 OperationFailed.SaleValidate",
    "400 OrderError.EIP",
    "400 OrderFailed",
    "400 PAY.INSUFFICIENT_BALANCE",
    "400 PAY.MAYI_WITHHOLDING_AGREEMENT_ILLEGAL",
    "400 PAYFOR.CREDIT_PAY_INSUFFICIENT_BALANCE",
    "400 QueryParameter.Illegal",
    "400 QuotaExceeded.Eip",
    "400 QuotaExceeded.LargeSpecEip",
    "400 ReserveIpFail",
    "400 SYSTEM.SALE_VALIDATE_UNEXPECTED_ERROR",
    "400 TokenVerfiy.Failed",
    "400 Trade_Sync_Create_Sub_ERROR",
    "400 UnsupportedFeature.AllocateEipAddressWithZone",
    "404 FUWU_BIZ_COMMODITY_VERIFY_FAIL",
    "404 InvalidRegionId.NotFound",
    "500 InternalError",
    "500 OrderError.EIP",
}

/// Request of `AllocateEipSegmentAddress`.
#[derive(Default)]
#[non_exhaustive]
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
    /// Members that this version does not know.
    pub extra: Extra,
}

impl AllocateEipSegmentAddressRequest {
    /// Starts with the required members.
    pub fn new(eip_mask: impl Into<String>) -> Self {
        Self {
            eip_mask: eip_mask.into(),
            ..Self::default()
        }
    }

    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Sets `Bandwidth`.
    pub fn bandwidth(mut self, value: impl Into<String>) -> Self {
        self.bandwidth = Some(value.into());
        self
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `Netmode`.
    pub fn netmode(mut self, value: impl Into<String>) -> Self {
        self.netmode = Some(value.into());
        self
    }

    /// Sets `InternetChargeType`.
    pub fn internet_charge_type(mut self, value: impl Into<String>) -> Self {
        self.internet_charge_type = Some(value.into());
        self
    }

    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Sets `Isp`.
    pub fn isp(mut self, value: impl Into<String>) -> Self {
        self.isp = Some(value.into());
        self
    }

    /// Sets `Zone`.
    pub fn zone(mut self, value: impl Into<String>) -> Self {
        self.zone = Some(value.into());
        self
    }
}

record! {
    AllocateEipSegmentAddressRequest: ALLOCATE_EIP_SEGMENT_ADDRESS_REQUEST,
    0 client_token: OptStr = Field::string("ClientToken").filled(),
    1 bandwidth: OptStr = Field::string("Bandwidth"),
    2 region_id: OptStr = Field::string("RegionId").required().filled(),
    3 eip_mask: Str = Field::string("EipMask").required(),
    4 netmode: OptStr = Field::string("Netmode"),
    5 internet_charge_type: OptStr = Field::string("InternetChargeType"),
    6 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    7 isp: OptStr = Field::string("Isp"),
    8 zone: OptStr = Field::string("Zone"),
}

/// Response of `AllocateEipSegmentAddress`.
#[derive(Default)]
#[non_exhaustive]
pub struct AllocateEipSegmentAddressResponse {
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// `EipSegmentInstanceId`: text.
    pub eip_segment_instance_id: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    AllocateEipSegmentAddressResponse: ALLOCATE_EIP_SEGMENT_ADDRESS_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
    1 eip_segment_instance_id: OptStr = Field::string("EipSegmentInstanceId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    AllocateEipSegmentAddressRequest,
    AllocateEipSegmentAddressResponse,
}
