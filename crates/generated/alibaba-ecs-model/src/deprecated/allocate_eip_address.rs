// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/AllocateEipAddress.json; do not edit.
//! Buys an elastic IP address.
//!
//! Use AllocateEipAddress of the VPC service instead.
//!
//! Deprecated in favour of `Vpc::2016-04-28::AllocateEipAddress`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/AllocateEipAddress).

use cloudspec_wire::{Effect, Extra, Field, errors, operation, record};

operation! {
    name: "AllocateEipAddress",
    effect: Effect::Write,
    request: AllocateEipAddressRequest = ALLOCATE_EIP_ADDRESS_REQUEST,
    response: AllocateEipAddressResponse = ALLOCATE_EIP_ADDRESS_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
}

errors! {
    "400 COMMODITY.INVALID_COMPONENT",
    "400 COMMODITY_NO_EXIST",
    "400 FrequentPurchase.EIP",
    "400 INSTANCE_TYPE_NOT_SUPPORT",
    "400 IellgalParameter.OwnerAccount",
    "400 IllegalParam.OrderParamComponent",
    "400 InsufficientBalance",
    "400 InvalidBandwidth.Malformed",
    "400 InvalidComponent.EipBandwidthMax",
    "400 InvalidParameter",
    "400 InvalidRegion.NotSupport",
    "400 ORDER.QUANTITY_INVALID",
    "400 OperationFailed.AccountMoneyInvalid",
    "400 OperationFailed.CompleteUserInfo",
    "400 OperationFailed.InvokeInnerApi",
    "400 OperationFailed.QueryCredtiInfo",
    "400 OperationFailed.QueryPrice",
    "400 OperationFailed.QueryUserLabel",
    "400 OperationFailed.RiskControl",
    "400 OperationFailed.SaleExpression",
    "400 OperationFailed.SaleValidate",
    "400 OperationFailed.SyncOrderToSub",
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
    "403 Forbbiden",
    "404 FUWU_BIZ_COMMODITY_VERIFY_FAIL",
    "404 InvalidRegionId.NotFound",
    "409 OperationConflict",
    "500 InsufficientEipCapacity",
    "500 InternalError",
    "500 OrderError.EIP",
}

/// Request of `AllocateEipAddress`.
#[derive(Default)]
#[non_exhaustive]
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
    /// Members that this version does not know.
    pub extra: Extra,
}

impl AllocateEipAddressRequest {
    /// Starts with nothing set; every member is optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `Bandwidth`.
    pub fn bandwidth(mut self, value: impl Into<String>) -> Self {
        self.bandwidth = Some(value.into());
        self
    }

    /// Sets `ISP`.
    pub fn isp(mut self, value: impl Into<String>) -> Self {
        self.isp = Some(value.into());
        self
    }

    /// Sets `InternetChargeType`.
    pub fn internet_charge_type(mut self, value: impl Into<String>) -> Self {
        self.internet_charge_type = Some(value.into());
        self
    }

    /// Sets `ActivityId`.
    pub fn activity_id(mut self, value: i64) -> Self {
        self.activity_id = Some(value);
        self
    }

    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

record! {
    AllocateEipAddressRequest: ALLOCATE_EIP_ADDRESS_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 bandwidth: OptStr = Field::string("Bandwidth"),
    2 isp: OptStr = Field::string("ISP"),
    3 internet_charge_type: OptStr = Field::string("InternetChargeType"),
    4 activity_id: OptInt = Field::int64("ActivityId"),
    5 client_token: OptStr = Field::string("ClientToken").filled(),
}

/// Response of `AllocateEipAddress`.
#[derive(Default)]
#[non_exhaustive]
pub struct AllocateEipAddressResponse {
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// `AllocationId`: text.
    pub allocation_id: Option<String>,
    /// `EipAddress`: text.
    pub eip_address: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    AllocateEipAddressResponse: ALLOCATE_EIP_ADDRESS_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
    1 allocation_id: OptStr = Field::string("AllocationId"),
    2 eip_address: OptStr = Field::string("EipAddress"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    AllocateEipAddressRequest,
    AllocateEipAddressResponse,
}
