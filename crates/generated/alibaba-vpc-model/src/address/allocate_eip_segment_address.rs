// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/AllocateEipSegmentAddress.json; do not edit.
//! Buys a run of consecutive elastic IP addresses.
//!
//! Asynchronous: `DescribeEipSegment` shows `Allocating`, then `Allocated`; until then nothing else can
//! be done with it. The account is charged.
//!
//! - Access level: create.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/AllocateEipSegmentAddress),
//! 2024-06.

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, errors, operation, record};

pub use crate::shapes::{EipSegmentAddressIsp, InternetChargeType};

operation! {
    name: "AllocateEipSegmentAddress",
    effect: Effect::Write,
    request: AllocateEipSegmentAddressRequest = ALLOCATE_EIP_SEGMENT_ADDRESS_REQUEST,
    response: AllocateEipSegmentAddressResponse = ALLOCATE_EIP_SEGMENT_ADDRESS_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Create),
}

errors! {
    "400 COMMODITY_NO_EXIST",
    "400 Forbidden = The account or RAM user may not do this, or the resource does not allow it now. The message says which.",
    "400 FrequentPurchase.EIP = The quota of elastic IP addresses, or of how fast they are bought, is used up.",
    "400 INSTANCE_TYPE_NOT_SUPPORT = The instance type does not support this.",
    "400 IllegalParam.Description = The description is too short or too long, or begins with `http://` or `https://`.",
    "400 IllegalParam.EipMask",
    "400 IllegalParam.Name = The name is too short or too long, has characters that are not allowed, or begins with `http://` or `https://`.",
    "400 IllegalParam.OrderParamComponent",
    "400 IllegalParam.Zone",
    "400 InstanceExist.EipSegment",
    "400 InsufficientBalance = The account's balance is too low. Top it up first.",
    "400 InvalidBandwidth.Malformed = The bandwidth is outside of what is possible for this resource.",
    "400 InvalidComponent.EipBandwidthMax",
    "400 InvalidParameter = A parameter has a value that is not possible; the message names it.",
    "400 InvalidRegion.NotSupport = The region does not offer this.",
    "400 InvalidResourceGroupId = There is no such resource group, or the operation does not support one.",
    "400 MissingParam.Bandwidth = `Bandwidth` is missing.",
    "400 ORDER.QUANTITY_INVALID",
    "400 OperationConflict = Another operation on the same resource is still running. Try again when it is done.",
    "400 OperationFailed.AccountMoneyInvalid",
    "400 OperationFailed.AllocateEipSegment",
    "400 OperationFailed.ChargeTypeInvalid",
    "400 OperationFailed.CompleteUserInfo = The account's data is not complete.",
    "400 OperationFailed.CreateOrderFailed",
    "400 OperationFailed.EipQuotaExceed",
    "400 OperationFailed.FrequentPurchase",
    "400 OperationFailed.InsufficientEIP",
    "400 OperationFailed.InvokeInnerApi",
    "400 OperationFailed.QueryCredtiInfo",
    "400 OperationFailed.QueryPrice = No price could be found for this order. Check the settings, or try again later.",
    "400 OperationFailed.QueryUserLabel",
    "400 OperationFailed.QuotaExceed",
    "400 OperationFailed.RiskControl = The risk control of the provider refused the order. Contact support.",
    "400 OperationFailed.SaleExpression",
    "400 OperationFailed.SaleValidate = The order failed the checks of the shop. The message says why.",
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
    "400 TokenVerfiy.Failed",
    "400 Trade_Sync_Create_Sub_ERROR",
    "400 UnsupportedFeature.AllocateEipAddressWithZone",
    "404 FUWU_BIZ_COMMODITY_VERIFY_FAIL",
    "404 InvalidRegionId.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
    "500 InternalError = Something failed at the provider. Try again; if it persists, report the request id.",
    "500 OrderError.EIP = The order for the elastic IP address failed. Look into the order centre.",
}

/// Request of `AllocateEipSegmentAddress`.
#[derive(Default)]
#[non_exhaustive]
pub struct AllocateEipSegmentAddressRequest {
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// Most bandwidth, in each direction. Unit: Mbit/s.
    pub bandwidth: Option<String>,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// `EipMask`: string.
    pub eip_mask: String,
    /// Kind of network of the address: `public`.
    pub netmode: Option<String>,
    /// How public traffic is paid for, such as by volume or by bandwidth. Default: `PayByBandwidth`.
    pub internet_charge_type: Option<InternetChargeType>,
    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub resource_group_id: Option<String>,
    /// Line type of the public address: `BGP`, `BGP_PRO` or a single carrier.
    pub isp: Option<EipSegmentAddressIsp>,
    /// Id of the zone that the resource is in, such as `cn-hangzhou-a`.
    pub zone: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl AllocateEipSegmentAddressRequest {
    /// Creates a value with the required members.
    pub fn new(eip_mask: impl Into<String>) -> Self {
        Self {
            eip_mask: eip_mask.into(),
            ..Self::default()
        }
    }

    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Most bandwidth, in each direction.
    pub fn bandwidth(mut self, value: impl Into<String>) -> Self {
        self.bandwidth = Some(value.into());
        self
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Kind of network of the address: `public`.
    pub fn netmode(mut self, value: impl Into<String>) -> Self {
        self.netmode = Some(value.into());
        self
    }

    /// How public traffic is paid for, such as by volume or by bandwidth.
    pub fn internet_charge_type(mut self, value: impl Into<InternetChargeType>) -> Self {
        self.internet_charge_type = Some(value.into());
        self
    }

    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Line type of the public address: `BGP`, `BGP_PRO` or a single carrier.
    pub fn isp(mut self, value: impl Into<EipSegmentAddressIsp>) -> Self {
        self.isp = Some(value.into());
        self
    }

    /// Id of the zone that the resource is in, such as `cn-hangzhou-a`.
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
    5 internet_charge_type: Opt = Field::one_of("InternetChargeType", InternetChargeType::VALUES),
    6 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    7 isp: Opt = Field::one_of("Isp", EipSegmentAddressIsp::VALUES),
    8 zone: OptStr = Field::string("Zone"),
}

/// Response of `AllocateEipSegmentAddress`.
#[derive(Default)]
#[non_exhaustive]
pub struct AllocateEipSegmentAddressResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// `EipSegmentInstanceId`: string.
    pub eip_segment_instance_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
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
