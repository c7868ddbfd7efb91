// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/AllocateEipAddress.json; do not edit.
//! Buys an elastic IP address.
//!
//! Use `AllocateEipAddress` of the VPC service instead.
//!
//! Deprecated in favour of `Vpc::2016-04-28::AllocateEipAddress`.
//!
//! - Access level: update.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/AllocateEipAddress),
//! 2024-06-24.

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, errors, operation, record};

pub use crate::shapes::{EipLineType, InternetChargeType};

operation! {
    name: "AllocateEipAddress",
    effect: Effect::Write,
    request: AllocateEipAddressRequest = ALLOCATE_EIP_ADDRESS_REQUEST,
    response: AllocateEipAddressResponse = ALLOCATE_EIP_ADDRESS_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update).replaced_by("Vpc::2016-04-28::AllocateEipAddress"),
}

errors! {
    "400 COMMODITY.INVALID_COMPONENT",
    "400 COMMODITY_NO_EXIST",
    "400 FrequentPurchase.EIP = The quota of elastic IP addresses, or of how fast they are bought, is used up.",
    "400 INSTANCE_TYPE_NOT_SUPPORT = The instance type does not support this.",
    "400 IellgalParameter.OwnerAccount = The owner's account is not the right one for this resource.",
    "400 IllegalParam.OrderParamComponent",
    "400 InsufficientBalance = The account's balance is too low. Top it up first.",
    "400 InvalidBandwidth.Malformed = The bandwidth is outside of what is possible for this resource.",
    "400 InvalidComponent.EipBandwidthMax",
    "400 InvalidParameter = A parameter has a value that is not possible; the message names it.",
    "400 InvalidRegion.NotSupport = The region does not offer this.",
    "400 ORDER.QUANTITY_INVALID",
    "400 OperationFailed.AccountMoneyInvalid",
    "400 OperationFailed.CompleteUserInfo = The account's data is not complete.",
    "400 OperationFailed.InvokeInnerApi",
    "400 OperationFailed.QueryCredtiInfo",
    "400 OperationFailed.QueryPrice = No price could be found for this order. Check the settings, or try again later.",
    "400 OperationFailed.QueryUserLabel",
    "400 OperationFailed.RiskControl = The risk control of the provider refused the order. Contact support.",
    "400 OperationFailed.SaleExpression",
    "400 OperationFailed.SaleValidate = The order failed the checks of the shop. The message says why.",
    "400 OperationFailed.SyncOrderToSub = The order could not be passed on. Try again.",
    "400 OrderError.EIP = The order for the elastic IP address failed. Look into the order centre.",
    "400 OrderFailed = The order failed. Look into the order centre.",
    "400 PAY.INSUFFICIENT_BALANCE",
    "400 PAY.MAYI_WITHHOLDING_AGREEMENT_ILLEGAL = The account has no way of paying that works. Set one up first.",
    "400 PAYFOR.CREDIT_PAY_INSUFFICIENT_BALANCE",
    "400 QueryParameter.Illegal = A parameter has a value that is not possible; the message names it.",
    "400 QuotaExceeded.Eip = The quota of elastic IP addresses, or of how fast they are bought, is used up.",
    "400 QuotaExceeded.LargeSpecEip = The quota of elastic IP addresses with large bandwidth is used up.",
    "400 ReserveIpFail = The address could not be reserved. Try again or take another.",
    "400 SYSTEM.SALE_VALIDATE_UNEXPECTED_ERROR = Payment is overdue. Settle the bill first.",
    "403 Forbbiden = The RAM user lacks permission. Have a policy with this action attached to it.",
    "404 FUWU_BIZ_COMMODITY_VERIFY_FAIL",
    "404 InvalidRegionId.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
    "409 OperationConflict = Another operation on the same resource is still running. Try again when it is done.",
    "500 InsufficientEipCapacity",
    "500 InternalError = Something failed at the provider. Try again; if it persists, report the request id.",
    "500 OrderError.EIP = The order for the elastic IP address failed. Look into the order centre.",
}

/// Request of `AllocateEipAddress`.
#[derive(Default)]
#[non_exhaustive]
pub struct AllocateEipAddressRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Most bandwidth, in each direction. Unit: Mbit/s.
    pub bandwidth: Option<String>,
    /// Line type of the public address: `BGP`, `BGP_PRO` or a single carrier. On the wire: `ISP`.
    pub isp: Option<EipLineType>,
    /// How public traffic is paid for, such as by volume or by bandwidth. Default: `PayByBandwidth`.
    pub internet_charge_type: Option<InternetChargeType>,
    /// Id of a promotion. There is no need to set it.
    pub activity_id: Option<i64>,
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl AllocateEipAddressRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Most bandwidth, in each direction.
    pub fn bandwidth(mut self, value: impl Into<String>) -> Self {
        self.bandwidth = Some(value.into());
        self
    }

    /// Line type of the public address: `BGP`, `BGP_PRO` or a single carrier.
    pub fn isp(mut self, value: impl Into<EipLineType>) -> Self {
        self.isp = Some(value.into());
        self
    }

    /// How public traffic is paid for, such as by volume or by bandwidth.
    pub fn internet_charge_type(mut self, value: impl Into<InternetChargeType>) -> Self {
        self.internet_charge_type = Some(value.into());
        self
    }

    /// Id of a promotion.
    pub fn activity_id(mut self, value: i64) -> Self {
        self.activity_id = Some(value);
        self
    }

    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

record! {
    AllocateEipAddressRequest: ALLOCATE_EIP_ADDRESS_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 bandwidth: OptStr = Field::string("Bandwidth"),
    2 isp: Opt = Field::one_of("ISP", EipLineType::VALUES),
    3 internet_charge_type: Opt = Field::one_of("InternetChargeType", InternetChargeType::VALUES),
    4 activity_id: OptInt = Field::int64("ActivityId"),
    5 client_token: OptStr = Field::string("ClientToken").filled(),
}

/// Response of `AllocateEipAddress`.
#[derive(Default)]
#[non_exhaustive]
pub struct AllocateEipAddressResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Id of the elastic IP address (`eip-...`). `DescribeEipAddresses` lists it.
    pub allocation_id: Option<String>,
    /// The elastic IP address that was allocated, such as `203.0.113.10`.
    pub eip_address: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
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
