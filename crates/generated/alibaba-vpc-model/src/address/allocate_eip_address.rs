// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/AllocateEipAddress.json; do not edit.
//! Buys an elastic IP address, picked at random in the region.
//!
//! Billing begins with the order. It carries ICMP, TCP and UDP only. Wait until it is `Available`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/AllocateEipAddress).

use cloudspec_wire::{Effect, Extra, Field, Limits, errors, operation, record};

operation! {
    name: "AllocateEipAddress",
    effect: Effect::Write,
    request: AllocateEipAddressRequest = ALLOCATE_EIP_ADDRESS_REQUEST,
    response: AllocateEipAddressResponse = ALLOCATE_EIP_ADDRESS_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
}

errors! {
    "400 AccountMoneyValidateError",
    "400 COMMODITY_NO_EXIST",
    "400 CreditPayInsufficientBalance",
    "400 ExclusiveParam.ZoneAndIpAddress",
    "400 ExclusiveParam.ZoneAndPublicIpAddressPoolId",
    "400 FrequentPurchase.EIP",
    "400 INSTANCE_TYPE_NOT_SUPPORT",
    "400 IellgalParameter.OwnerAccount",
    "400 IllegalParam.Bandwidth",
    "400 IllegalParam.Isp",
    "400 IllegalParam.OrderParamComponent",
    "400 IllegalParam.SecurityProtectionTypes",
    "400 IllegalParam.ServiceLocation",
    "400 IllegalParam.Zone",
    "400 IncorrectStatus.Ip",
    "400 IncorrectStatus.PublicIpAddressPool",
    "400 InsufficientBalance",
    "400 InvalidBandwidth.Malformed",
    "400 InvalidComponent.EipBandwidthMax",
    "400 InvalidParameter",
    "400 InvalidRegion.NotSupport",
    "400 InvalidResourceGroupId",
    "400 Ip.Allocated",
    "400 Mismatch.EipSecurityProtectionTypeAndPoolSecurityProtectionType",
    "400 Mismatch.IpAndPublicIpAddressPool",
    "400 OperationDenied.NotOpenDdosOriginProtectService",
    "400 OperationFailed.AccountMoneyInvalid",
    "400 OperationFailed.AllocateUnfamiliarIp",
    "400 OperationFailed.BasicInfoUncompleted",
    "400 OperationFailed.CompleteUserInfo",
    "400 OperationFailed.CreditPayInsufficientBalance",
    "400 OperationFailed.InsufficientEIP",
    "400 OperationFailed.InvokeInnerApi",
    "400 OperationFailed.IpIsLocked",
    "400 OperationFailed.QueryCredtiInfo",
    "400 OperationFailed.QueryPrice",
    "400 OperationFailed.QueryUserLabel",
    "400 OperationFailed.QuotaNotEnough",
    "400 OperationFailed.ResourceNotEnough",
    "400 OperationFailed.RiskControl",
    "400 OperationFailed.SaleExpression",
    "400 OperationFailed.SaleValidate",
    "400 OrderError.EIP",
    "400 OrderFailed",
    "400 OrderFailed.ConcurrentOperate",
    "400 PAY.INSUFFICIENT_BALANCE",
    "400 PAY.MAYI_WITHHOLDING_AGREEMENT_ILLEGAL",
    "400 PAYFOR.CREDIT_PAY_INSUFFICIENT_BALANCE",
    "400 QueryParameter.Illegal",
    "400 QuotaExceeded.Eip",
    "400 QuotaExceeded.LargeSpecEip",
    "400 ReserveIpFail",
    "400 ResourceNotEnough.PublicIpAddressPool",
    "400 ResourceNotFound.Ip",
    "400 ResourceNotFound.PublicIpAddressPool",
    "400 SYSTEM.SALE_VALIDATE_UNEXPECTED_ERROR",
    "400 TokenVerfiy.Failed",
    "400 Trade_Sync_Create_Sub_ERROR",
    "400 UnsupportedFeature.AllocateEipAddressWithZone",
    "400 UnsupportedFeature.Isp",
    "403 Forbidden",
    "404 FUWU_BIZ_COMMODITY_VERIFY_FAIL",
    "404 InvalidRegionId.NotFound",
    "409 OperationConflict",
    "500 InternalError",
    "500 OperationFailed.SystemBusy",
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
    /// `Period`: integer.
    pub period: Option<i64>,
    /// `ISP`: text.
    pub isp: Option<String>,
    /// `ActivityId`: integer.
    pub activity_id: Option<i64>,
    /// `Netmode`: text.
    pub netmode: Option<String>,
    /// `AutoPay`: yes or no.
    pub auto_pay: Option<bool>,
    /// `PricingCycle`: text.
    pub pricing_cycle: Option<String>,
    /// `InstanceChargeType`: text.
    pub instance_charge_type: Option<String>,
    /// `InternetChargeType`: text. Default: `PayByBandwidth`.
    pub internet_charge_type: Option<String>,
    /// `ResourceGroupId`: text.
    pub resource_group_id: Option<String>,
    /// `ClientToken`: text. Filled in by the client.
    pub client_token: Option<String>,
    /// `Name`: text.
    pub name: Option<String>,
    /// `Description`: text.
    pub description: Option<String>,
    /// `SecurityProtectionTypes`: texts, at most 10 elements.
    pub security_protection_types: Vec<String>,
    /// `PublicIpAddressPoolId`: text.
    pub public_ip_address_pool_id: Option<String>,
    /// `Zone`: text.
    pub zone: Option<String>,
    /// `IpAddress`: text.
    pub ip_address: Option<String>,
    /// `InstanceId`: text.
    pub instance_id: Option<String>,
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

    /// Sets `Period`.
    pub fn period(mut self, value: i64) -> Self {
        self.period = Some(value);
        self
    }

    /// Sets `ISP`.
    pub fn isp(mut self, value: impl Into<String>) -> Self {
        self.isp = Some(value.into());
        self
    }

    /// Sets `ActivityId`.
    pub fn activity_id(mut self, value: i64) -> Self {
        self.activity_id = Some(value);
        self
    }

    /// Sets `Netmode`.
    pub fn netmode(mut self, value: impl Into<String>) -> Self {
        self.netmode = Some(value.into());
        self
    }

    /// Sets `AutoPay`.
    pub fn auto_pay(mut self, value: bool) -> Self {
        self.auto_pay = Some(value);
        self
    }

    /// Sets `PricingCycle`.
    pub fn pricing_cycle(mut self, value: impl Into<String>) -> Self {
        self.pricing_cycle = Some(value.into());
        self
    }

    /// Sets `InstanceChargeType`.
    pub fn instance_charge_type(mut self, value: impl Into<String>) -> Self {
        self.instance_charge_type = Some(value.into());
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

    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets `SecurityProtectionTypes`.
    pub fn security_protection_types(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.security_protection_types = cloudspec_wire::all(value);
        self
    }

    /// Sets `PublicIpAddressPoolId`.
    pub fn public_ip_address_pool_id(mut self, value: impl Into<String>) -> Self {
        self.public_ip_address_pool_id = Some(value.into());
        self
    }

    /// Sets `Zone`.
    pub fn zone(mut self, value: impl Into<String>) -> Self {
        self.zone = Some(value.into());
        self
    }

    /// Sets `IpAddress`.
    pub fn ip_address(mut self, value: impl Into<String>) -> Self {
        self.ip_address = Some(value.into());
        self
    }

    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
}

record! {
    AllocateEipAddressRequest: ALLOCATE_EIP_ADDRESS_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 bandwidth: OptStr = Field::string("Bandwidth"),
    2 period: OptInt = Field::int32("Period"),
    3 isp: OptStr = Field::string("ISP"),
    4 activity_id: OptInt = Field::int64("ActivityId"),
    5 netmode: OptStr = Field::string("Netmode"),
    6 auto_pay: OptBool = Field::boolean("AutoPay"),
    7 pricing_cycle: OptStr = Field::string("PricingCycle"),
    8 instance_charge_type: OptStr = Field::string("InstanceChargeType"),
    9 internet_charge_type: OptStr = Field::string("InternetChargeType"),
    10 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    11 client_token: OptStr = Field::string("ClientToken").filled(),
    12 name: OptStr = Field::string("Name"),
    13 description: OptStr = Field::string("Description"),
    14 security_protection_types: List = Field::string("SecurityProtectionTypes").list().limits(&Limits::new().items(None, Some(10))),
    15 public_ip_address_pool_id: OptStr = Field::string("PublicIpAddressPoolId"),
    16 zone: OptStr = Field::string("Zone"),
    17 ip_address: OptStr = Field::string("IpAddress"),
    18 instance_id: OptStr = Field::string("InstanceId"),
}

/// Response of `AllocateEipAddress`.
#[derive(Default)]
#[non_exhaustive]
pub struct AllocateEipAddressResponse {
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// `OrderId`: integer.
    pub order_id: Option<i64>,
    /// `ResourceGroupId`: text.
    pub resource_group_id: Option<String>,
    /// `EipAddress`: text.
    pub eip_address: Option<String>,
    /// `AllocationId`: text.
    pub allocation_id: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    AllocateEipAddressResponse: ALLOCATE_EIP_ADDRESS_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
    1 order_id: OptInt = Field::int64("OrderId"),
    2 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    3 eip_address: OptStr = Field::string("EipAddress"),
    4 allocation_id: OptStr = Field::string("AllocationId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    AllocateEipAddressRequest,
    AllocateEipAddressResponse,
}
